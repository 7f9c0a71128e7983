//! The place and the reason of a mismatch between a body and its type.
//!
//! Reading a body does not track the current path. Only when reading fails, each level that the error passes
//! through adds its step to the path.

use std::fmt::{self, Display};

use serde::de::{DeserializeOwned, Error, IgnoredAny};
use serde_json::Value;

use crate::field::{Slot, read};

/// The problem of a required property that is absent.
pub(crate) const MISSING: &str = "the required property is missing";

/// A difference between a body and the contract.
///
/// `Display` and `Debug` show the place, the expected value and the type of the actual value. Only
/// [`found`](Self::found) returns the value itself, which may contain personal data.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    path: String,
    reason: String,
    found: Option<String>,
}

impl Mismatch {
    /// Creates a mismatch that concerns the whole body.
    pub(crate) fn whole(reason: impl Into<String>) -> Self {
        Self {
            path: String::new(),
            reason: reason.into(),
            found: None,
        }
    }

    /// Determines the reason why the body `text` could not be read.
    #[cold]
    fn new(text: &str, error: &serde_json::Error) -> Self {
        if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
            return Self::whole(format!("the body is not JSON: {error}"));
        }
        let message = error.to_string();
        let (path, problem) = split(&message);
        let json: Value = match serde_json::from_str(text) {
            Ok(json) => json,
            // Arrays and objects that are nested too deeply, or a number that is too large.
            Err(error) => return Self::whole(format!("the body can't be read: {error}")),
        };
        let found = value_at(&json, path);
        let expected = problem.rsplit_once("expected ").map(|(_, rest)| rest);
        let reason = match (expected, found) {
            (Some(expected), Some(found)) => {
                let expected = without_position(expected);
                format!("expected {expected}, found {}", json_type(found))
            }
            // The text before `expected` may contain the value.
            (Some(expected), None) => format!("expected {}", without_position(expected)),
            // Use only messages that are known not to contain a value, because a type of the caller may put
            // the value into its message.
            (None, _) => match without_position(problem) {
                known if known == MISSING || known.starts_with("missing field `") => {
                    known.to_owned()
                }
                _ => format!(
                    "the value does not fit its type, found {}",
                    found.map_or("another value", json_type)
                ),
            },
        };
        Self {
            path: path.to_owned(),
            reason,
            found: found.map(Value::to_string),
        }
    }

    /// Returns the JSON path of the value, such as `transactions[152].checkNum`. The path is empty for the
    /// whole body.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the reason, such as the expected type and the type of the actual value.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Returns the JSON at the path. It may contain personal data, so take care before you log it.
    pub fn found(&self) -> Option<&str> {
        self.found.as_deref()
    }
}

impl Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "`{}`: ", self.path)?;
        }
        f.write_str(&self.reason)
    }
}

impl fmt::Debug for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mismatch")
            .field("path", &self.path)
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Mismatch {}

/// Reads JSON from elsewhere (a store, a queue, a webhook) as one of the [`types`](crate::types), with the
/// same tolerance as for responses.
///
/// ```
/// use finicity_sdk::{from_json, types::Transaction};
///
/// let error = from_json::<Transaction>(br#"{ "id": 1, "amount": "much" }"#).unwrap_err();
/// assert_eq!(error.path(), "amount");
/// assert_eq!(error.reason(), "expected a decimal number, found text");
/// ```
///
/// The types implement serde's `Serialize` and `Deserialize`, so they also support any other self-describing
/// format (such as CBOR, MessagePack with named fields, or YAML), flattening into another type, and untagged
/// and tagged enums. serde_json reads and writes every digit of a decimal number. Other formats, and the
/// buffers of serde, represent a number as an integer or a float. A decimal that a float cannot represent is
/// written to them as text, and read from text.
///
/// # Errors
/// Returns the place and the reason if `body` does not fit the type.
pub fn from_json<T: DeserializeOwned>(body: &[u8]) -> Result<T, Mismatch> {
    let text = text(body)?;
    serde_json::from_str(text).map_err(|error| Mismatch::new(text, &error))
}

/// Reads JSON into `slot`.
pub(crate) fn read_json(body: &[u8], slot: &mut dyn Slot) -> Result<(), Mismatch> {
    let text = text(body)?;
    let json = &mut serde_json::Deserializer::from_str(text);
    let read = read(&mut *json, slot).and_then(|()| json.end());
    read.map_err(|error| Mismatch::new(text, &error))
}

/// Parses a body whose type is not known. Returns `None` if it is not JSON.
pub(crate) fn parse(body: &[u8]) -> Option<Value> {
    serde_json::from_str(text(body).ok()?).ok()
}

/// Returns `body` as text. Checking the whole text is faster than checking each string in the text, and the readers
/// are compiled for text only, not for bytes as well.
fn text(body: &[u8]) -> Result<&str, Mismatch> {
    str::from_utf8(body).map_err(|error| Mismatch::whole(format!("the body is not JSON: {error}")))
}

/// Adds the name of the property in which `error` occurred to its path.
#[cold]
pub(crate) fn in_property<E: Error>(name: &str, error: &E) -> E {
    let is_simple = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '$');
    if !name.is_empty() && name.chars().all(is_simple) {
        prepend_step(name, &error.to_string())
    } else {
        prepend_step(&format!("[{}]", Value::from(name)), &error.to_string())
    }
}

/// Adds the index of the item in which `error` occurred to its path.
#[cold]
pub(crate) fn in_item<E: Error>(index: usize, error: &E) -> E {
    prepend_step(&format!("[{index}]"), &error.to_string())
}

fn prepend_step<E: Error>(step: &str, message: &str) -> E {
    let (path, problem) = split(message);
    let dot = if path.is_empty() || path.starts_with('[') {
        ""
    } else {
        "."
    };
    E::custom(format_args!("`{step}{dot}{path}`: {problem}"))
}

/// Splits a message into the path at its start and the rest.
fn split(message: &str) -> (&str, &str) {
    let located = message
        .strip_prefix('`')
        .and_then(|rest| rest.split_once("`: "));
    located.unwrap_or(("", message))
}

/// Removes the position that serde_json adds to the end of messages. A nested reader counts from the start of
/// the nested text, so the position is misleading.
fn without_position(message: &str) -> &str {
    match message.rsplit_once(" at line ") {
        Some((before, place)) if place.contains(" column ") => before,
        _ => message,
    }
}

/// Returns the value at `path`, or `None` if the path does not exist.
fn value_at<'a>(json: &'a Value, path: &str) -> Option<&'a Value> {
    let mut value = json;
    let mut rest = path;
    while !rest.is_empty() {
        rest = rest.strip_prefix('.').unwrap_or(rest);
        if let Some(bracketed) = rest.strip_prefix('[') {
            let mut steps = serde_json::Deserializer::from_str(bracketed).into_iter::<Value>();
            let step = steps.next()?.ok()?;
            rest = bracketed.get(steps.byte_offset()..)?.strip_prefix(']')?;
            value = match (&step, value) {
                (Value::String(name), Value::Object(properties)) => properties.get(name)?,
                (Value::Number(index), Value::Array(items)) => {
                    items.get(usize::try_from(index.as_u64()?).ok()?)?
                }
                _ => return None,
            };
        } else {
            let end = rest.find(['.', '[']).unwrap_or(rest.len());
            value = property(value, &rest[..end])?;
            rest = &rest[end..];
        }
    }
    Some(value)
}

/// Returns the property of an object. The name can have another letter case, but the exact name comes first.
pub(crate) fn property<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    let properties = value.as_object()?;
    properties.get(name).or_else(|| {
        let mut other_case = properties
            .iter()
            .filter(|(key, _)| key.eq_ignore_ascii_case(name));
        other_case.next().map(|(_, value)| value)
    })
}

/// Returns a description of the type of a value, without its content.
fn json_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a number with a fraction",
        Value::Number(_) => "a whole number",
        Value::String(text) if text.is_empty() => "empty text",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn finds_values_by_path_with_any_names() {
        let json = json!({ "a": [0, { "b.c": { "d": "x" } }], "requestID": 1 });
        assert_eq!(value_at(&json, "a[1][\"b.c\"].d"), Some(&json!("x")));
        assert_eq!(value_at(&json, "requestId"), Some(&json!(1)));
        assert_eq!(value_at(&json, "a[2]"), None);
        assert_eq!(value_at(&json, ""), Some(&json));
    }

    #[test]
    fn messages_do_not_contain_values() {
        for body in [
            r#"{ "id": 1, "postedDate": "Smith" }"#,
            r#"[{ "id": 1, "postedDate": "Smith" }]"#,
            r#"{ "id": 1, "categorization": [{ "city": ["Smith"] }] }"#,
            r#"{ "id": 1, "categorization": "Smith" }"#,
        ] {
            let error = from_json::<crate::types::Transaction>(body.as_bytes()).unwrap_err();
            let shown = format!("{error} {error:?}");
            assert!(!shown.contains("Smith"), "{shown}");
            assert!(
                error.found().is_some_and(|found| found.contains("Smith")),
                "{shown}"
            );
        }
    }

    #[test]
    fn reports_a_body_that_is_nested_too_deeply() {
        let body = format!("{}{}", "[".repeat(200), "]".repeat(200));
        let error = from_json::<Value>(body.as_bytes()).unwrap_err();
        assert!(error.reason().contains("recursion limit"), "{error}");
        assert_eq!(error.found(), None);
    }

    #[test]
    fn prepends_each_step_to_the_path() {
        let error = serde_json::Error::custom("expected text at line 3 column 9");
        let error = in_property("checkNum", &in_item(152, &in_property("b.c", &error)));
        let (path, problem) = split_owned(&error.to_string());
        assert_eq!(path, "checkNum[152][\"b.c\"]");
        assert_eq!(problem, "expected text at line 3 column 9");
    }

    fn split_owned(message: &str) -> (String, String) {
        let (path, problem) = split(message);
        (path.to_owned(), problem.to_owned())
    }
}
