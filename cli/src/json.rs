//! JSON values that keep the order of properties and every digit of a number.

use std::fmt::{self, Write};

use anstyle::{AnsiColor, Style};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The maximum depth of a value.
const MAX_DEPTH: usize = 128;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object, in the order of its properties.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Parses a text.
    ///
    /// # Errors
    /// The problem and its place, without any value of the text.
    pub fn parse(text: &[u8]) -> Result<Self, String> {
        let raw: &RawValue = serde_json::from_slice(text)
            .map_err(|error| format!("line {}, column {}", error.line(), error.column()))?;
        Self::of(raw.get(), 0)
    }

    fn of(text: &str, depth: usize) -> Result<Self, String> {
        let invalid = |_| "a value that can't be read".to_owned();
        if depth > MAX_DEPTH {
            return Err(format!("more than {MAX_DEPTH} levels"));
        }
        Ok(match text.as_bytes().first() {
            Some(b'{') => {
                let Properties(properties) = serde_json::from_str(text).map_err(invalid)?;
                let properties = properties.into_iter();
                let properties =
                    properties.map(|(name, raw)| Ok((name, Self::of(raw.get(), depth + 1)?)));
                Self::Object(properties.collect::<Result<_, String>>()?)
            }
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text).map_err(invalid)?;
                let items = items.into_iter().map(|raw| Self::of(raw.get(), depth + 1));
                Self::List(items.collect::<Result<_, String>>()?)
            }
            Some(b'"') => Self::Text(serde_json::from_str(text).map_err(invalid)?),
            Some(b't') => Self::Bool(true),
            Some(b'f') => Self::Bool(false),
            Some(b'n') | None => Self::Null,
            Some(_) => Self::Number(text.to_owned()),
        })
    }

    /// Returns the property `name` of an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(properties) => properties
                .iter()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    /// Sets the property `name` of an object.
    pub fn set(&mut self, name: &str, value: Self) {
        if let Self::Object(properties) = self {
            match properties.iter_mut().find(|(key, _)| key == name) {
                Some((_, old)) => *old = value,
                None => properties.push((name.to_owned(), value)),
            }
        }
    }

    /// Returns the value at a path such as `name.first`. A path through a list leads to the list of the
    /// values in its items.
    pub fn at(&self, path: &str) -> Self {
        if let Self::List(items) = self {
            return Self::List(items.iter().map(|item| item.at(path)).collect());
        }
        // A name that contains a dot takes precedence.
        if let Some(found) = self.get(path) {
            return found.clone();
        }
        match path.split_once('.') {
            Some((first, rest)) => self.get(first).map_or(Self::Null, |value| value.at(rest)),
            None => Self::Null,
        }
    }

    /// Returns a string without quotes, and other plain values as JSON; `None` for objects, lists and `null`.
    pub fn plain(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Number(digits) => Some(digits.clone()),
            Self::Bool(value) => Some(value.to_string()),
            Self::Null | Self::List(_) | Self::Object(_) => None,
        }
    }

    /// Returns the value as text on one line: a plain value without quotes, and others as JSON.
    pub fn cell(&self) -> String {
        match self {
            Self::Null => String::new(),
            other => other.plain().unwrap_or_else(|| other.to_string()),
        }
    }

    /// Returns the value as JSON on several lines.
    pub fn pretty(&self, colors: bool) -> String {
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = write_pretty(&mut text, self, 0, colors);
        text
    }
}

/// Writes the value as JSON on one line.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(digits) => f.write_str(digits),
            Self::Text(text) => f.write_str(&quoted(text)),
            Self::List(items) => {
                f.write_char('[')?;
                for (at, item) in items.iter().enumerate() {
                    let comma = if at > 0 { "," } else { "" };
                    write!(f, "{comma}{item}")?;
                }
                f.write_char(']')
            }
            Self::Object(properties) => {
                f.write_char('{')?;
                for (at, (name, value)) in properties.iter().enumerate() {
                    let comma = if at > 0 { "," } else { "" };
                    write!(f, "{comma}{}:{value}", quoted(name))?;
                }
                f.write_char('}')
            }
        }
    }
}

fn write_pretty(out: &mut String, value: &Json, depth: usize, colors: bool) -> fmt::Result {
    let (open, close, empty) = match value {
        Json::List(items) => ('[', ']', items.is_empty()),
        Json::Object(properties) => ('{', '}', properties.is_empty()),
        Json::Text(text) => return write_styled(out, &quoted(text), AnsiColor::Green, colors),
        plain => return write!(out, "{plain}"),
    };
    if empty {
        return write!(out, "{open}{close}");
    }
    out.push(open);
    let indent = "  ".repeat(depth + 1);
    let separator = |out: &mut String, at: usize| {
        out.push_str(if at > 0 { ",\n" } else { "\n" });
        out.push_str(&indent);
    };
    match value {
        Json::List(items) => {
            for (at, item) in items.iter().enumerate() {
                separator(out, at);
                write_pretty(out, item, depth + 1, colors)?;
            }
        }
        Json::Object(properties) => {
            for (at, (name, value)) in properties.iter().enumerate() {
                separator(out, at);
                write_styled(out, &quoted(name), AnsiColor::Blue, colors)?;
                out.push_str(": ");
                write_pretty(out, value, depth + 1, colors)?;
            }
        }
        _ => {}
    }
    write!(out, "\n{}{close}", "  ".repeat(depth))
}

fn write_styled(out: &mut String, text: &str, color: AnsiColor, colors: bool) -> fmt::Result {
    match colors {
        true => {
            let style = Style::new().fg_color(Some(color.into()));
            write!(out, "{style}{text}{style:#}")
        }
        false => out.write_str(text),
    }
}

/// Returns a text as a JSON string. Characters that would control a terminal are escaped.
fn quoted(text: &str) -> String {
    let json = serde_json::Value::from(text).to_string();
    if !json.contains(is_control) {
        return json;
    }
    let mut escaped = String::with_capacity(json.len() + 8);
    for letter in json.chars() {
        match is_control(letter) {
            true => {
                let _ = write!(escaped, "\\u{:04x}", u32::from(letter));
            }
            false => escaped.push(letter),
        }
    }
    escaped
}

/// Returns `true` for characters that control a terminal or change the direction of the text around them.
pub fn is_control(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns a text for a terminal, on one line and without characters that control the terminal.
pub fn sanitize(text: &str) -> String {
    if !text.contains(is_control) {
        return text.to_owned();
    }
    let shown = |letter: char| match letter {
        '\n' | '\r' | '\t' => ' ',
        letter if is_control(letter) => '\u{fffd}',
        letter => letter,
    };
    text.chars().map(shown).collect()
}

/// The properties of an object, in their order.
struct Properties<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Properties<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Properties<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
                let mut properties = Vec::new();
                while let Some(member) = map.next_entry()? {
                    properties.push(member);
                }
                Ok(Properties(properties))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    #[test]
    fn keeps_the_order_of_properties_and_all_digits() {
        let text = r#"{"b":12.10,"a":[1e400,0.1234567890123456789],"c":{"x":null,"w":true}}"#;
        assert_eq!(Json::parse(text.as_bytes()).unwrap().to_string(), text);
    }

    #[test]
    fn a_path_selects_values_in_objects_and_lists() {
        let json = Json::parse(br#"{"a":{"b":[{"c":1},{"c":2}]},"d.e":3}"#).unwrap();
        assert_eq!(json.at("a.b.c").to_string(), "[1,2]");
        assert_eq!(json.at("d.e").to_string(), "3");
        assert_eq!(json.at("a.x.y"), Json::Null);
    }

    #[test]
    fn characters_that_control_a_terminal_are_escaped() {
        let json = Json::Text("a\u{1b}[31m\u{9b}\u{202e}\u{7f}é".into());
        assert_eq!(json.to_string(), r#""a\u001b[31m\u009b\u202e\u007fé""#);
        assert_eq!(sanitize("a\u{1b}\u{9b}b\nc"), "a\u{fffd}\u{fffd}b c");
    }

    #[test]
    fn rejects_values_that_are_nested_too_deeply() {
        let text = format!("{}{}", "[".repeat(200), "]".repeat(200));
        assert!(Json::parse(text.as_bytes()).is_err());
        let text = "[".repeat(1_000_000);
        assert!(Json::parse(text.as_bytes()).is_err());
    }
}
