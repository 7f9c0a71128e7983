//! Turns descriptions and facts of a contract into lines of rustdoc.

use std::fmt::Display;

use serde_json::Value;

use crate::contract::{Limits, Schema, Shape, UNIX_TIME};

/// Returns a description as lines of rustdoc. The lines compile and cause no warnings, whatever the
/// description contains.
pub(crate) fn lines(description: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut fenced = false;
    for line in description.trim().lines() {
        let line = line.trim_end();
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            // rustdoc compiles a block without a language as Rust.
            lines.push(if fenced {
                "```text".to_owned()
            } else {
                "```".to_owned()
            });
        } else if fenced {
            lines.push(line.to_owned());
        } else {
            lines.extend(wrapped(&escape_markup(line)));
        }
    }
    if fenced {
        lines.push("```".to_owned());
    }
    lines
}

/// Returns a text as one sentence, with a capital letter and a period. The sentence can share a line with
/// others.
pub(crate) fn sentence(words: &str) -> String {
    let mut characters = words.chars();
    let first = characters
        .next()
        .map(|first| first.to_uppercase().to_string());
    format!("{}{}.", first.unwrap_or_default(), characters.as_str())
}

/// The maximum number of characters in a line of documentation.
pub(crate) const DOCS_WIDTH: usize = 92;

/// Splits a long line between words. The continuation lines of a list item are indented.
pub(crate) fn wrapped(line: &str) -> Vec<String> {
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let words = line.trim_start();
    let mut current = line[..line.len() - words.len()].to_owned();
    let mut lines: Vec<String> = Vec::new();
    for (number, word) in words.split(' ').enumerate() {
        let fits = current.chars().count() + 1 + word.chars().count() <= DOCS_WIDTH;
        if number > 0 && !fits && !is_markup(word) {
            lines.push(std::mem::replace(&mut current, indent.to_owned()));
        } else if number > 0 {
            current.push(' ');
        }
        current.push_str(word);
    }
    lines.push(current);
    lines
}

/// Checks whether a word at the beginning of a line would start a list or a heading.
fn is_markup(word: &str) -> bool {
    let number =
        word.ends_with(['.', ')']) && word.starts_with(|first: char| first.is_ascii_digit());
    number
        || word.is_empty()
        || word
            .chars()
            .all(|letter| matches!(letter, '-' | '+' | '*' | '#' | '='))
}

/// Returns the first paragraph of the lines as one line.
pub(crate) fn first_paragraph(lines: &[String]) -> String {
    let first = lines.iter().take_while(|line| !line.is_empty());
    first.map(|line| line.trim()).collect::<Vec<_>>().join(" ")
}

/// Escapes a line outside a code block, so that rustdoc does not read the text as markup and warn about it.
fn escape_markup(line: &str) -> String {
    let indent = line.len() - line.trim_start().len();
    // Four spaces start a code block, which rustdoc compiles.
    let mut escaped = " ".repeat(indent.min(3));
    let mut in_code = false;
    let mut words = line.trim_start().split(' ').peekable();
    while let Some(word) = words.next() {
        if !in_code && is_bare_url(word) {
            let trimmed = word.trim_end_matches(['.', ',', ')', ';']);
            escaped.push_str(&format!("<{trimmed}>{}", &word[trimmed.len()..]));
        } else {
            for character in word.chars() {
                if character == '`' {
                    in_code = !in_code;
                }
                if !in_code && matches!(character, '[' | ']' | '<' | '>') {
                    escaped.push('\\');
                }
                escaped.push(if character == '\t' { ' ' } else { character });
            }
        }
        if words.peek().is_some() {
            escaped.push(' ');
        }
    }
    if in_code {
        escaped.push('`');
    }
    escaped
}

fn is_bare_url(word: &str) -> bool {
    (word.starts_with("http://") || word.starts_with("https://"))
        && !word.contains(['`', '<', '>', '[', ']'])
}

/// Returns the constraints of a value in addition to its type: limits, default, example. Omits an example
/// that the description already contains.
fn constraints_sentence(limits: &Limits, description: &str) -> Option<String> {
    const TYPE_FORMATS: [&str; 7] = [
        "int32",
        "int64",
        "date",
        "date-time",
        "double",
        "float",
        UNIX_TIME,
    ];
    let mut parts = Vec::new();
    let format = limits.format.as_deref();
    if let Some(format) = format.filter(|format| !TYPE_FORMATS.contains(format)) {
        parts.push(format!("format `{format}`"));
    }
    // A minimum of zero is not a constraint, so the text omits it.
    let above_zero = |limit: Option<u64>| limit.filter(|limit| *limit > 0);
    let (min_length, max_length) = (above_zero(limits.min_length), limits.max_length);
    match (min_length, max_length) {
        (Some(min), Some(max)) if min == max => parts.push(format!("{min} characters")),
        _ => parts.extend(range_text(min_length, max_length, " characters")),
    }
    parts.extend(range_text(
        limits.minimum.as_ref(),
        limits.maximum.as_ref(),
        "",
    ));
    parts.extend(range_text(
        above_zero(limits.min_items),
        limits.max_items,
        " items",
    ));
    let pattern = limits.pattern.as_deref();
    if let Some(pattern) = pattern.filter(|pattern| !pattern.contains('`')) {
        parts.push(format!("pattern `{pattern}`"));
    }
    if let Some(value) = limits.default.as_ref().and_then(short_value) {
        parts.push(format!("default `{value}`"));
    }
    // A boolean has only two values, so an example of it is not useful.
    let example = limits.example.as_ref().filter(|value| !value.is_boolean());
    let example = example
        .and_then(short_value)
        .map(|value| format!("`{value}`"));
    if let Some(value) = example.filter(|value| !description.contains(value)) {
        parts.push(format!("for example {value}"));
    }
    let mut sentence = parts.join(", ");
    let first = sentence.chars().next()?.to_uppercase().to_string();
    sentence.replace_range(..1, &first);
    sentence.push('.');
    Some(sentence)
}

/// Returns the text for a minimum and a maximum.
fn range_text<T: Display>(min: Option<T>, max: Option<T>, unit: &str) -> Option<String> {
    match (min, max) {
        (Some(min), Some(max)) => Some(format!("{min} to {max}{unit}")),
        (None, Some(max)) => Some(format!("at most {max}{unit}")),
        (Some(min), None) => Some(format!("at least {min}{unit}")),
        (None, None) => None,
    }
}

/// Returns a value as text if it is short enough to appear inside a sentence.
fn short_value(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(_) | Value::Bool(_) => value.to_string(),
        _ => return None,
    };
    let fits = !text.is_empty() && text.len() <= 64 && !text.contains(['`', '\n']);
    fits.then_some(text)
}

/// Returns the documentation of an item that the contract does not describe.
pub(crate) fn placeholder(name: &str) -> String {
    format!("`{name}` of the contract.")
}

/// Returns the documentation of a property or parameter: the description, then the constraints. The result
/// is never empty.
pub(crate) fn item_docs(schema: &Schema, description: Option<&str>, wire: &str) -> Vec<String> {
    let mut lines = description.map(lines).unwrap_or_default();
    if lines.is_empty() {
        lines.push(placeholder(wire));
    }
    // The type of an identifier already documents the constraints of all its values.
    let identifier_limits = matches!(schema.shape, Shape::Identifier { .. }).then(|| Limits {
        example: schema.limits.example.clone(),
        ..Limits::default()
    });
    let limits = identifier_limits.as_ref().unwrap_or(&schema.limits);
    if let Some(constraints_sentence) =
        constraints_sentence(limits, description.unwrap_or_default())
    {
        lines.push(String::new());
        lines.push(constraints_sentence);
    }
    lines
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn rustdoc_markup_is_escaped() {
        let text =
            "See [Ids] at https://example.com/x. Use `a[0]` <b>\n\n      indented\n```\ncode\n```";
        assert_eq!(
            lines(text),
            [
                "See \\[Ids\\] at <https://example.com/x>. Use `a[0]` \\<b\\>",
                "",
                "   indented",
                "```text",
                "code",
                "```",
            ]
        );
    }

    #[test]
    fn an_open_code_block_is_closed() {
        assert_eq!(lines("```json\n{"), ["```text", "{", "```"]);
    }

    #[test]
    fn long_lines_are_wrapped_without_creating_markup() {
        let words = ["word"; 30].join(" ");
        let broken = lines(&words);
        assert_eq!(broken.join(" "), words);
        assert!(
            broken.len() == 2 && broken[0].len() <= DOCS_WIDTH,
            "{broken:?}"
        );
        // A number or a dash at the beginning of a line would start a list.
        let start = "x".repeat(DOCS_WIDTH - 1);
        assert_eq!(
            lines(&format!("{start} 2. b")),
            [format!("{start} 2."), "b".into()]
        );
        assert_eq!(
            lines(&format!("{start} - b")),
            [format!("{start} -"), "b".into()]
        );
        let item = wrapped(&format!("- {words}"));
        assert!(item[1].starts_with("  word"), "{item:?}");
        assert_eq!(
            first_paragraph(&[item, vec![String::new(), "more".into()]].concat()),
            format!("- {words}")
        );
    }

    #[test]
    fn constraints_make_a_sentence() {
        let sentence_of = |schema: Value, description: &str| {
            constraints_sentence(&crate::contract::schema(schema).limits, description)
        };
        let schema = json!({ "maxLength": 5, "example": "ab", "format": "int32" });
        let sentence = sentence_of(schema, "");
        assert_eq!(
            sentence.as_deref(),
            Some("At most 5 characters, for example `ab`.")
        );
        assert_eq!(sentence_of(json!({ "format": "int64" }), ""), None);
        assert_eq!(sentence_of(json!({ "example": true }), ""), None);
        let with_example = json!({ "example": "a" });
        assert_eq!(sentence_of(with_example.clone(), "Like `a`."), None);
        assert_eq!(
            sentence_of(with_example, "Like a.").as_deref(),
            Some("For example `a`.")
        );
    }
}
