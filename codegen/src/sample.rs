//! Chooses values that a contract allows, for the generated calls.

use regex::Regex;
use serde_json::{Number, Value};

use crate::contract::{Limits, Schema, Shape};

/// A value that is allowed where a schema stands.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sample {
    /// Text of an allowed length, format and pattern.
    pub text: String,
    /// A whole number within its bounds.
    pub number: i64,
    /// The digits of an example that is no whole number, and how many of them are decimal places.
    pub decimal: Option<(i64, u32)>,
    /// How many items a list needs at least.
    pub items: usize,
    /// Whether the contract has an example, and text or number is that.
    pub from_example: bool,
}

impl Sample {
    /// A value for `schema`; of a list, for its items.
    pub(crate) fn of(schema: &Schema) -> Self {
        let items = length(schema.limits.min_items);
        let inner = match &schema.shape {
            Shape::List(items) => items,
            _ => schema,
        };
        let (text, number) = (text(inner), number(inner));
        let from_example = match &inner.limits.example {
            Some(Value::Number(example)) => example.as_i64() == Some(number),
            Some(example) => example.as_str() == Some(&text),
            None => false,
        };
        Self {
            text,
            number,
            decimal: decimal(inner),
            items: items.unwrap_or(1).max(1),
            from_example,
        }
    }
}

/// Longer examples are passed over: one to a line reads better.
const LONGEST_EXAMPLE: usize = 48;

fn text(schema: &Schema) -> String {
    let limits = &schema.limits;
    let example = limits.example.as_ref().map(|value| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    });
    let least = length(limits.min_length).unwrap_or(0);
    let most = length(limits.max_length).unwrap_or(usize::MAX);
    let fitted = |base: &str| -> String {
        let length = base.chars().count().clamp(least, most.max(least));
        base.chars().cycle().take(length).collect()
    };
    let known = match limits.format.as_deref() {
        Some("uri" | "url") => Some("https://example.com/callback".to_owned()),
        Some("uuid") => Some("6f1c7a52-3f5e-4d0b-9d7e-2b8c5a4e1f90".to_owned()),
        _ => None,
    };
    let invented = ["text", "1234567890", "UT", "a1B2c3D4"].map(fitted);
    let example = example.filter(|example| example.len() <= LONGEST_EXAMPLE);
    let mut candidates = example.into_iter().chain(known).chain(invented);
    candidates
        .find(|candidate| is_allowed(limits, candidate))
        .unwrap_or_else(|| fitted("text"))
}

fn length(bound: Option<u64>) -> Option<usize> {
    bound.and_then(|bound| usize::try_from(bound).ok())
}

fn is_allowed(limits: &Limits, candidate: &str) -> bool {
    let length_of = candidate.chars().count();
    let pattern = limits.pattern.as_deref();
    let matches = pattern.and_then(|pattern| Regex::new(pattern).ok());
    length(limits.min_length).is_none_or(|least| length_of >= least)
        && length(limits.max_length).is_none_or(|most| length_of <= most)
        && matches.is_none_or(|pattern| pattern.is_match(candidate))
}

fn bound(number: &Option<Number>) -> Option<i64> {
    number.as_ref().and_then(Number::as_i64)
}

fn number(schema: &Schema) -> i64 {
    let least = bound(&schema.limits.minimum).unwrap_or(i64::MIN);
    let most = bound(&schema.limits.maximum).unwrap_or(i64::MAX);
    let example = schema.limits.example.as_ref().and_then(Value::as_i64);
    let allowed = |number: &i64| (least..=most).contains(number);
    example
        .filter(allowed)
        .unwrap_or(7.clamp(least, most.max(least)))
}

fn decimal(schema: &Schema) -> Option<(i64, u32)> {
    let example = schema.limits.example.as_ref()?.as_number()?.to_string();
    let (whole, places) = example.split_once('.')?;
    let digits = format!("{whole}{places}").parse().ok()?;
    Some((digits, u32::try_from(places.len()).ok()?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(facts: Value) -> Sample {
        Sample::of(&crate::contract::schema(facts))
    }

    #[test]
    fn an_example_is_taken_if_it_keeps_the_limits() {
        assert_eq!(of(json!({ "example": "abc" })).text, "abc");
        assert!(of(json!({ "example": "abc" })).from_example);
        assert!(!of(json!({ "example": 300, "maximum": 125 })).from_example);
        assert!(!of(json!({})).from_example);
        assert_eq!(of(json!({ "example": -10.05 })).decimal, Some((-1005, 2)));
        assert_eq!(of(json!({ "example": 10 })).decimal, None);
        assert_eq!(of(json!({ "example": "abc", "maxLength": 2 })).text, "te");
        assert_eq!(of(json!({ "example": 300, "maximum": 125 })).number, 7);
    }

    #[test]
    fn lengths_patterns_and_formats_are_kept() {
        assert_eq!(of(json!({ "minLength": 6 })).text, "textte");
        let routing = of(json!({ "pattern": "^[0-9]{9}$", "minLength": 9, "maxLength": 9 })).text;
        assert_eq!(routing, "123456789");
        assert!(of(json!({ "format": "uri" })).text.starts_with("https://"));
        assert_eq!(of(json!({ "minimum": 10 })).number, 10);
    }

    #[test]
    fn a_list_says_how_many_it_needs() {
        let items = json!({ "type": "string", "maxLength": 1 });
        let sample = of(json!({ "type": "array", "minItems": 2, "items": items }));
        assert_eq!((sample.items, sample.text.as_str()), (2, "t"));
    }
}
