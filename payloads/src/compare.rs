//! Compares the JSON that was decoded with the JSON that was encoded from the result.

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde_json::{Map, Value};

use crate::check::excerpt;

/// A place where two documents differ.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// The JSON path.
    pub path: String,
    /// The value in the original document, if any.
    pub sent: Option<Value>,
    /// The value in the encoded document, if any.
    pub back: Option<Value>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, sent, back } = self;
        let shown = |value: &Value| excerpt(&value.to_string());
        match (sent, back) {
            (Some(sent), Some(back)) => {
                write!(f, "`{path}`: {} came back as {}", shown(sent), shown(back))
            }
            (Some(sent), None) => write!(f, "`{path}`: {} got lost", shown(sent)),
            (None, Some(back)) => write!(f, "`{path}`: {} was made up", shown(back)),
            (None, None) => write!(f, "`{path}`: differs"),
        }
    }
}

/// Returns every place where `back` does not have the same meaning as `sent`.
///
/// The following count as equal: an absent value, `null`, and a value that contains only such values; a list
/// with and without its `null` items; an item and a list of only this item; names in another letter case; and
/// the notations of a number, a boolean or a time, whether they are text or not.
pub fn differences(sent: &Value, back: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(sent, back, "", &mut found);
    found
}

fn compare(sent: &Value, back: &Value, path: &str, found: &mut Vec<Difference>) {
    match (sent, back) {
        (Value::Object(sent), Value::Object(back)) => members(sent, back, path, found),
        (Value::Array(sent), Value::Array(back)) => items(sent, back, path, found),
        (sent, Value::Array(back)) if back.len() == 1 && !sent.is_null() => {
            compare(sent, &back[0], path, found);
        }
        (Value::Array(sent), back) if sent.len() == 1 && !back.is_null() => {
            compare(&sent[0], back, &format!("{path}[0]"), found);
        }
        _ if is_nothing(sent) && is_nothing(back) || same_scalar(sent, back) => {}
        _ => found.push(Difference {
            path: path.to_owned(),
            sent: Some(sent.clone()),
            back: Some(back.clone()),
        }),
    }
}

fn members(
    sent: &Map<String, Value>,
    back: &Map<String, Value>,
    path: &str,
    found: &mut Vec<Difference>,
) {
    let step = |name: &str| match path {
        "" => name.to_owned(),
        _ => format!("{path}.{name}"),
    };
    for (name, value) in sent.iter().filter(|(_, value)| !is_nothing(value)) {
        match member(back, name) {
            Some(back) => compare(value, back, &step(name), found),
            None => found.push(Difference {
                path: step(name),
                sent: Some(value.clone()),
                back: None,
            }),
        }
    }
    for (name, value) in back.iter().filter(|(_, value)| !is_nothing(value)) {
        if member(sent, name).is_none_or(is_nothing) {
            found.push(Difference {
                path: step(name),
                sent: None,
                back: Some(value.clone()),
            });
        }
    }
}

fn member<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    members.get(name).or_else(|| {
        let mut other_case = members
            .iter()
            .filter(|(key, _)| key.eq_ignore_ascii_case(name));
        other_case.next().map(|(_, value)| value)
    })
}

fn items(sent: &[Value], back: &[Value], path: &str, found: &mut Vec<Difference>) {
    let there = |items: &[Value]| -> Vec<Value> {
        let kept = items.iter().filter(|item| !item.is_null());
        kept.cloned().collect()
    };
    let (sent, back) = (there(sent), there(back));
    for index in 0..sent.len().max(back.len()) {
        let path = format!("{path}[{index}]");
        match (sent.get(index), back.get(index)) {
            (Some(sent), Some(back)) => compare(sent, back, &path, found),
            (sent, back) => found.push(Difference {
                path,
                sent: sent.cloned(),
                back: back.cloned(),
            }),
        }
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.iter().all(is_nothing),
        Value::Object(members) => members.values().all(is_nothing),
        _ => false,
    }
}

fn same_scalar(a: &Value, b: &Value) -> bool {
    if a == b {
        return true;
    }
    let number = |value: &Value| match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.parse::<f64>().ok(),
        _ => None,
    };
    let truth = |value: &Value| match value {
        Value::Bool(truth) => Some(*truth),
        Value::String(text) => text.to_ascii_lowercase().parse::<bool>().ok(),
        _ => None,
    };
    let same_integer = a.as_i64().zip(b.as_i64()).map(|(a, b)| a == b);
    let same_number = number(a).zip(number(b)).is_some_and(|(a, b)| a == b);
    let same_truth = truth(a).zip(truth(b)).is_some_and(|(a, b)| a == b);
    let same_moment = moment(a).zip(moment(b)).is_some_and(|(a, b)| a == b);
    // Two strings that can both be parsed as numbers still differ.
    let two_numbers = number(a).is_some() && number(b).is_some();
    if a.is_string() && b.is_string() && two_numbers {
        return false;
    }
    same_integer.unwrap_or(same_number) || same_truth || same_moment
}

fn moment(value: &Value) -> Option<DateTime<Utc>> {
    let seconds = |seconds| DateTime::from_timestamp(seconds, 0);
    let text = match value {
        Value::Number(number) => return seconds(number.as_i64()?),
        Value::String(text) => text.as_str(),
        _ => return None,
    };
    let local = |notation| NaiveDateTime::parse_from_str(text, notation).ok();
    let day = || Some(text.parse::<NaiveDate>().ok()?.and_time(NaiveTime::MIN));
    let zoned = DateTime::parse_from_rfc3339(text)
        .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f%z"))
        .ok();
    zoned
        .map(|zoned| zoned.to_utc())
        .or_else(|| local("%Y-%m-%dT%H:%M:%S%.f").map(|local| local.and_utc()))
        .or_else(|| local("%Y-%m-%d %H:%M:%S%.f").map(|local| local.and_utc()))
        .or_else(|| day().map(|day| day.and_utc()))
        .or_else(|| text.parse().ok().and_then(seconds))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_says_the_same_is_no_difference() {
        let sent = json!({
            "a": null, "b": [], "c": [null, 1], "d": { "x": 1 }, "requestID": "7", "e": 1.50,
            "f": "true", "g": "1607450357", "h": "2020-12-08T10:59:17-07:00", "i": "1.20",
        });
        let back = json!({
            "c": [1], "d": [{ "x": 1 }], "requestId": 7, "e": 1.5, "f": true, "g": 1_607_450_357,
            "h": "2020-12-08T17:59:17Z", "i": 1.2,
        });
        assert_eq!(differences(&sent, &back), []);
    }

    #[test]
    fn what_is_lost_changed_or_made_up_is_named() {
        let sent = json!({ "a": [{ "b": 1 }], "c": "x", "d": "007", "e": {} });
        let back = json!({ "a": [{}], "c": "y", "d": "7", "e": { "f": 0 } });
        let found = differences(&sent, &back);
        let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(
            shown,
            [
                "`a[0].b`: 1 got lost",
                "`c`: \"x\" came back as \"y\"",
                "`d`: \"007\" came back as \"7\"",
                "`e`: {\"f\":0} was made up",
            ]
        );
    }
}
