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
    pub original: Option<Value>,
    /// The value in the encoded document, if any.
    pub encoded: Option<Value>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            original,
            encoded,
        } = self;
        let shown = |value: &Value| excerpt(&value.to_string());
        match (original, encoded) {
            (Some(original), Some(encoded)) => {
                write!(
                    f,
                    "`{path}`: {} was encoded as {}",
                    shown(original),
                    shown(encoded)
                )
            }
            (Some(original), None) => write!(f, "`{path}`: {} was lost", shown(original)),
            (None, Some(encoded)) => write!(f, "`{path}`: {} was added", shown(encoded)),
            (None, None) => write!(f, "`{path}`: differs"),
        }
    }
}

/// Returns every place where `encoded` does not have the same meaning as `original`.
///
/// The following count as equal: an absent value, `null`, and a value that contains only such values; a list
/// with and without its `null` items; an item and a list of only this item; names in another letter case; and
/// the notations of a number, a boolean or a time, whether they are text or not.
pub fn differences(original: &Value, encoded: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(original, encoded, "", &mut found);
    found
}

fn compare(original: &Value, encoded: &Value, path: &str, found: &mut Vec<Difference>) {
    match (original, encoded) {
        (Value::Object(original), Value::Object(encoded)) => {
            compare_objects(original, encoded, path, found)
        }
        (Value::Array(original), Value::Array(encoded)) => {
            compare_lists(original, encoded, path, found)
        }
        (original, Value::Array(encoded)) if encoded.len() == 1 && !original.is_null() => {
            compare(original, &encoded[0], path, found);
        }
        (Value::Array(original), encoded) if original.len() == 1 && !encoded.is_null() => {
            compare(&original[0], encoded, &format!("{path}[0]"), found);
        }
        _ if is_empty(original) && is_empty(encoded) || same_scalar(original, encoded) => {}
        _ => found.push(Difference {
            path: path.to_owned(),
            original: Some(original.clone()),
            encoded: Some(encoded.clone()),
        }),
    }
}

fn compare_objects(
    original: &Map<String, Value>,
    encoded: &Map<String, Value>,
    path: &str,
    found: &mut Vec<Difference>,
) {
    let step = |name: &str| match path {
        "" => name.to_owned(),
        _ => format!("{path}.{name}"),
    };
    for (name, value) in original.iter().filter(|(_, value)| !is_empty(value)) {
        match property(encoded, name) {
            Some(encoded) => compare(value, encoded, &step(name), found),
            None => found.push(Difference {
                path: step(name),
                original: Some(value.clone()),
                encoded: None,
            }),
        }
    }
    for (name, value) in encoded.iter().filter(|(_, value)| !is_empty(value)) {
        if property(original, name).is_none_or(is_empty) {
            found.push(Difference {
                path: step(name),
                original: None,
                encoded: Some(value.clone()),
            });
        }
    }
}

fn property<'a>(properties: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    properties.get(name).or_else(|| {
        let mut other_case = properties
            .iter()
            .filter(|(key, _)| key.eq_ignore_ascii_case(name));
        other_case.next().map(|(_, value)| value)
    })
}

fn compare_lists(original: &[Value], encoded: &[Value], path: &str, found: &mut Vec<Difference>) {
    let without_nulls = |items: &[Value]| -> Vec<Value> {
        let kept = items.iter().filter(|item| !item.is_null());
        kept.cloned().collect()
    };
    let (original, encoded) = (without_nulls(original), without_nulls(encoded));
    for index in 0..original.len().max(encoded.len()) {
        let path = format!("{path}[{index}]");
        match (original.get(index), encoded.get(index)) {
            (Some(original), Some(encoded)) => compare(original, encoded, &path, found),
            (original, encoded) => found.push(Difference {
                path,
                original: original.cloned(),
                encoded: encoded.cloned(),
            }),
        }
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.iter().all(is_empty),
        Value::Object(properties) => properties.values().all(is_empty),
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
    let boolean = |value: &Value| match value {
        Value::Bool(boolean) => Some(*boolean),
        Value::String(text) => text.to_ascii_lowercase().parse::<bool>().ok(),
        _ => None,
    };
    let same_integer = a.as_i64().zip(b.as_i64()).map(|(a, b)| a == b);
    let same_number = number(a).zip(number(b)).is_some_and(|(a, b)| a == b);
    let same_boolean = boolean(a).zip(boolean(b)).is_some_and(|(a, b)| a == b);
    let same_date_time = date_time(a).zip(date_time(b)).is_some_and(|(a, b)| a == b);
    // Two strings that can both be parsed as numbers still differ.
    let two_numbers = number(a).is_some() && number(b).is_some();
    if a.is_string() && b.is_string() && two_numbers {
        return false;
    }
    same_integer.unwrap_or(same_number) || same_boolean || same_date_time
}

fn date_time(value: &Value) -> Option<DateTime<Utc>> {
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
    fn equivalent_values_are_not_differences() {
        let original = json!({
            "a": null, "b": [], "c": [null, 1], "d": { "x": 1 }, "requestID": "7", "e": 1.50,
            "f": "true", "g": "1607450357", "h": "2020-12-08T10:59:17-07:00", "i": "1.20",
        });
        let encoded = json!({
            "c": [1], "d": [{ "x": 1 }], "requestId": 7, "e": 1.5, "f": true, "g": 1_607_450_357,
            "h": "2020-12-08T17:59:17Z", "i": 1.2,
        });
        assert_eq!(differences(&original, &encoded), []);
    }

    #[test]
    fn lost_changed_and_added_values_are_named() {
        let original = json!({ "a": [{ "b": 1 }], "c": "x", "d": "007", "e": {} });
        let encoded = json!({ "a": [{}], "c": "y", "d": "7", "e": { "f": 0 } });
        let found = differences(&original, &encoded);
        let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(
            shown,
            [
                "`a[0].b`: 1 was lost",
                "`c`: \"x\" was encoded as \"y\"",
                "`d`: \"007\" was encoded as \"7\"",
                "`e`: {\"f\":0} was added",
            ]
        );
    }
}
