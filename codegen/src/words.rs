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
            lines.extend(wrapped(&plain(line)));
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
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    format!("{}{}.", first.unwrap_or_default(), letters.as_str())
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
fn plain(line: &str) -> String {
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
fn facts(limits: &Limits, description: &str) -> Option<String> {
    const OF_THE_TYPE: [&str; 7] = [
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
    if let Some(format) = format.filter(|format| !OF_THE_TYPE.contains(format)) {
        parts.push(format!("format `{format}`"));
    }
    // A minimum of zero is not a constraint, so the text omits it.
    let least = |least: Option<u64>| least.filter(|least| *least > 0);
    let (shortest, longest) = (least(limits.min_length), limits.max_length);
    match (shortest, longest) {
        (Some(least), Some(most)) if least == most => parts.push(format!("{least} characters")),
        _ => parts.extend(range(shortest, longest, " characters")),
    }
    parts.extend(range(limits.minimum.as_ref(), limits.maximum.as_ref(), ""));
    parts.extend(range(least(limits.min_items), limits.max_items, " items"));
    let pattern = limits.pattern.as_deref();
    if let Some(pattern) = pattern.filter(|pattern| !pattern.contains('`')) {
        parts.push(format!("pattern `{pattern}`"));
    }
    if let Some(value) = limits.default.as_ref().and_then(token) {
        parts.push(format!("default `{value}`"));
    }
    // A boolean has only two values, so an example of it is not useful.
    let example = limits.example.as_ref().filter(|value| !value.is_boolean());
    let example = example.and_then(token).map(|value| format!("`{value}`"));
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
fn range<T: Display>(least: Option<T>, most: Option<T>, what: &str) -> Option<String> {
    match (least, most) {
        (Some(least), Some(most)) => Some(format!("{least} to {most}{what}")),
        (None, Some(most)) => Some(format!("at most {most}{what}")),
        (Some(least), None) => Some(format!("at least {least}{what}")),
        (None, None) => None,
    }
}

/// Returns a value as text if it is short enough to appear inside a sentence.
fn token(value: &Value) -> Option<String> {
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
pub(crate) fn documented(schema: &Schema, description: Option<&str>, wire: &str) -> Vec<String> {
    let mut lines = description.map(lines).unwrap_or_default();
    if lines.is_empty() {
        lines.push(placeholder(wire));
    }
    // The type of an identifier already documents the constraints of all its values.
    let of_an_identifier = matches!(schema.shape, Shape::Identifier { .. }).then(|| Limits {
        example: schema.limits.example.clone(),
        ..Limits::default()
    });
    let limits = of_an_identifier.as_ref().unwrap_or(&schema.limits);
    if let Some(facts) = facts(limits, description.unwrap_or_default()) {
        lines.push(String::new());
        lines.push(facts);
    }
    lines
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn markup_that_rustdoc_would_trip_over_is_defused() {
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
    fn long_lines_are_broken_where_nothing_becomes_markup() {
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
    fn facts_make_a_sentence() {
        let said = |schema: Value, description: &str| {
            facts(&crate::contract::schema(schema).limits, description)
        };
        let schema = json!({ "maxLength": 5, "example": "ab", "format": "int32" });
        let sentence = said(schema, "");
        assert_eq!(
            sentence.as_deref(),
            Some("At most 5 characters, for example `ab`.")
        );
        assert_eq!(said(json!({ "format": "int64" }), ""), None);
        assert_eq!(said(json!({ "example": true }), ""), None);
        let told = json!({ "example": "a" });
        assert_eq!(said(told.clone(), "Like `a`."), None);
        assert_eq!(said(told, "Like a.").as_deref(), Some("For example `a`."));
    }
}
