//! Reads a YAML or JSON document into a [`Value`], with limits on size and nesting.

use serde_json::Value;
use serde_saphyr::{MessageFormatter, UserMessageFormatter};

use crate::error::{Error, Result};

const STAGE: &str = "load";

/// The maximum size of a document in bytes. The published contracts have around 2 MB.
pub const MAX_BYTES: usize = 32 << 20;

/// A document in text form.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The name for error messages and for the generated source, usually the file name.
    pub name: &'a str,
    /// The complete text.
    pub text: &'a str,
}

impl<'a> Source<'a> {
    /// Creates a document from its name and its text.
    pub fn new(name: &'a str, text: &'a str) -> Self {
        Self { name, text }
    }
}

/// Reads `source` as YAML 1.2, of which JSON is a part.
///
/// # Errors
/// Returns an error if the document is empty or too large, has a syntax error (the error names the line) or a
/// duplicate key, or if its aliases would expand beyond a fixed limit.
pub fn load(source: Source<'_>) -> Result<Value> {
    let fail = |message: String| Error::new(STAGE, message).in_file(source.name);
    if source.text.len() > MAX_BYTES {
        return Err(fail(format!(
            "the document has {} bytes, more than the maximum of {MAX_BYTES}",
            source.text.len()
        ))
        .hint("pass the OpenAPI document itself, not an archive or a bundle"));
    }
    if source.text.trim().is_empty() {
        return Err(fail("the document is empty".into()).hint("pass an OpenAPI 3.0 document"));
    }
    let parsed = serde_saphyr::from_str_with_options(source.text, options());
    parsed.map_err(|error| {
        let mut failure = match exceeds_limits(&error) {
            true => {
                fail("the document exceeds the maximum number of values, aliases or levels".into())
                    .hint("replace aliases with their values, and reduce the nesting")
            }
            false => fail(UserMessageFormatter.format_message(&error).into_owned())
                .hint("fix the syntax of the document"),
        };
        failure.line = error.location().map(|location| location.line());
        failure
    })
}

fn options() -> serde_saphyr::Options {
    serde_saphyr::options! {
        strict_booleans: true,
        with_snippet: false,
        budget: serde_saphyr::budget! {
            max_nodes: 2_000_000,
            max_events: 8_000_000,
            max_depth: 200,
        },
    }
}

/// Checks whether the cause of the error is an exceeded limit, either directly or in an alias.
fn exceeds_limits(error: &serde_saphyr::Error) -> bool {
    use serde_saphyr::Error as Yaml;
    match error {
        Yaml::WithSnippet { error, .. } | Yaml::AliasError { error, .. } => exceeds_limits(error),
        Yaml::Budget { .. }
        | Yaml::AliasReplayCounterOverflow { .. }
        | Yaml::AliasReplayLimitExceeded { .. }
        | Yaml::AliasExpansionLimitExceeded { .. }
        | Yaml::AliasReplayStackDepthExceeded { .. } => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(text: &str) -> Error {
        load(Source::new("contract.yaml", text)).expect_err("must be refused")
    }

    #[test]
    fn json_and_yaml_have_the_same_result() {
        let yaml = load(Source::new("a", "a: 1\nb: [x, y]\n")).expect("yaml");
        let json = load(Source::new("a", r#"{"a": 1, "b": ["x", "y"]}"#)).expect("json");
        assert_eq!(yaml, json);
    }

    #[test]
    fn an_unquoted_y_is_text() {
        assert_eq!(load(Source::new("a", "a: Y\n")).expect("yaml")["a"], "Y");
    }

    #[test]
    fn tab_indentation_names_the_line() {
        let error = failure("a:\n\tb: 2\n");
        assert_eq!(error.line, Some(2), "{error}");
    }

    #[test]
    fn bad_indentation_names_the_line() {
        assert_eq!(failure("a:\n  b: 1\n c: 2\n").line, Some(3));
    }

    #[test]
    fn key_given_twice_names_the_line() {
        let error = failure("a: 1\nb: 2\na: 3\n");
        assert_eq!(error.line, Some(3), "{error}");
        assert!(error.message.contains("duplicate"), "{error}");
    }

    #[test]
    fn control_character_is_rejected() {
        assert_eq!(failure("a: b\nc: d\u{8f}e\n").line, Some(2));
    }

    #[test]
    fn empty_document_is_rejected() {
        assert!(failure(" \n\n").message.contains("empty"));
    }

    #[test]
    fn oversized_document_is_rejected_unread() {
        let text = " ".repeat(MAX_BYTES + 1);
        assert!(failure(&text).message.contains("bytes"));
    }

    #[test]
    fn alias_bomb_ends_in_an_error() {
        let mut text = String::from("a0: &a0 [x, x]\n");
        for depth in 1..60 {
            let below = depth - 1;
            text += &format!("a{depth}: &a{depth} [*a{below}, *a{below}]\n");
        }
        let error = failure(&text);
        assert!(error.line.is_some(), "{error}");
        assert!(error.message.contains("aliases"), "{error}");
    }

    #[test]
    fn deep_nesting_ends_in_an_error() {
        assert!(
            failure(&"[".repeat(100_000))
                .to_string()
                .starts_with("contract.yaml:1")
        );
    }
}
