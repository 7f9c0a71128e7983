//! Builds the facts of a contract from the lists in `fields.rs`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::fields::{ObjectKind, Rule, SCHEMA, fields};
use super::{PROVENANCE, STAGE};
use crate::error::{Error, Result};

/// The maximum length of a text that counts as a token, in characters.
pub(super) const TOKEN_CHARS: usize = 64;

/// Builds the facts and counts the parts.
#[derive(Debug, Default)]
pub(super) struct Importer {
    pub(super) properties: usize,
    pub(super) parameters: usize,
    pub(super) dropped: BTreeMap<String, usize>,
}

impl Importer {
    pub(super) fn object(
        &mut self,
        object_kind: ObjectKind,
        object: &Map<String, Value>,
        location: &Location<'_>,
    ) -> Result<Map<String, Value>> {
        if let Some(reference) = object.get("$ref").filter(|reference| reference.is_string()) {
            // Readers of a contract ignore keys next to `$ref`, so the import leaves them out.
            object
                .keys()
                .filter(|key| *key != "$ref")
                .for_each(|key| self.count(key));
            return Ok(Map::from_iter([("$ref".to_owned(), reference.clone())]));
        }
        self.parameters += usize::from(object_kind == ObjectKind::Parameter);
        let mut facts = Map::new();
        for (key, value) in object {
            let rule = fields(object_kind)
                .iter()
                .find(|(name, _)| name == key)
                .map(|(_, rule)| *rule);
            let kept = match rule {
                Some(rule) => self.value(rule, value, &location.child(key))?,
                None => None,
            };
            match kept {
                Some(kept) => {
                    facts.insert(key.clone(), kept);
                }
                None => self.leave_out(object_kind, key),
            }
        }
        Ok(facts)
    }

    /// Returns the part of `value` that `rule` keeps; `None` if it keeps nothing.
    fn value(
        &mut self,
        rule: Rule,
        value: &Value,
        location: &Location<'_>,
    ) -> Result<Option<Value>> {
        Ok(match rule {
            Rule::Token => is_token(value).then(|| value.clone()),
            Rule::Text => value.is_string().then(|| value.clone()),
            Rule::Flag => value.is_boolean().then(|| value.clone()),
            Rule::Fact => Some(value.clone()),
            Rule::Example => is_example(value).then(|| value.clone()),
            Rule::KeyOnly => Some(Value::String(String::new())),
            Rule::ObjectOrFlag(_) if value.is_boolean() => Some(value.clone()),
            Rule::Object(object_kind) | Rule::ObjectOrFlag(object_kind) => Some(Value::Object(
                self.object(object_kind, mapping(value, location)?, location)?,
            )),
            Rule::Map(rule) => Some(self.map(*rule, value, location, |_| true)?),
            Rule::Paths(rule) => Some(self.map(*rule, value, location, |key| !is_extension(key))?),
            Rule::Properties => {
                self.properties += mapping(value, location)?.len();
                Some(self.map(SCHEMA, value, location, |_| true)?)
            }
            Rule::List(rule) => Some(Value::Array(self.list(*rule, value, location)?)),
            Rule::Set(rule) => {
                let mut list = self.list(*rule, value, location)?;
                list.sort_by_cached_key(Value::to_string);
                Some(Value::Array(list))
            }
            Rule::Parameters => {
                let mut list = self.list(Rule::Object(ObjectKind::Parameter), value, location)?;
                list.sort_by_cached_key(parameter_order);
                Some(Value::Array(list))
            }
        })
    }

    fn map(
        &mut self,
        rule: Rule,
        value: &Value,
        location: &Location<'_>,
        is_kept: fn(&str) -> bool,
    ) -> Result<Value> {
        let mut facts = Map::new();
        for (key, value) in mapping(value, location)? {
            let location = location.child(key);
            let kept = if is_kept(key) {
                self.value(rule, value, &location)?
            } else {
                None
            };
            match kept {
                Some(kept) => {
                    facts.insert(key.clone(), kept);
                }
                None => self.count(key),
            }
        }
        Ok(Value::Object(facts))
    }

    fn list(&mut self, rule: Rule, value: &Value, location: &Location<'_>) -> Result<Vec<Value>> {
        let mut facts = Vec::new();
        for (index, member) in sequence(value, location)?.iter().enumerate() {
            match self.value(rule, member, &location.child(&index.to_string()))? {
                Some(kept) => facts.push(kept),
                None => self.count(location.key),
            }
        }
        Ok(facts)
    }

    fn leave_out(&mut self, object_kind: ObjectKind, key: &str) {
        // Every import writes the provenance again, so the old one does not count as left out.
        if object_kind != ObjectKind::Info || key != PROVENANCE {
            self.count(key);
        }
    }

    fn count(&mut self, key: &str) {
        *self.dropped.entry(key.to_owned()).or_default() += 1;
    }
}

pub(super) fn is_extension(key: &str) -> bool {
    key.starts_with("x-")
}

/// Returns `true` if `value` is a boolean, a number or a short text without blanks.
pub(super) fn is_token(value: &Value) -> bool {
    match value {
        Value::Bool(_) | Value::Number(_) => true,
        Value::String(text) => {
            text.chars().count() <= TOKEN_CHARS
                && !text
                    .chars()
                    .any(|letter| letter.is_whitespace() || letter.is_control())
        }
        Value::Null | Value::Array(_) | Value::Object(_) => false,
    }
}

pub(super) fn is_example(value: &Value) -> bool {
    match value {
        Value::Array(object) => object.iter().all(is_token),
        other => is_token(other),
    }
}

/// Returns the sort key of a parameter: its location and name, or the target if it is a reference.
pub(super) fn parameter_order(parameter: &Value) -> (String, String) {
    let text = |key: &str| {
        parameter
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    if let Some(reference) = parameter.get("$ref").and_then(Value::as_str) {
        return (reference.to_owned(), String::new());
    }
    (
        format!("{}:{}", text("in"), text("name")),
        parameter.to_string(),
    )
}

pub(super) fn mapping<'v>(
    value: &'v Value,
    location: &Location<'_>,
) -> Result<&'v Map<String, Value>> {
    value
        .as_object()
        .ok_or_else(|| unexpected(value, "a mapping", location))
}

pub(super) fn sequence<'v>(value: &'v Value, location: &Location<'_>) -> Result<&'v Vec<Value>> {
    value
        .as_array()
        .ok_or_else(|| unexpected(value, "a list", location))
}

pub(super) fn unexpected(value: &Value, expected: &str, location: &Location<'_>) -> Error {
    Error::new(
        STAGE,
        format!("expected {expected}, found {}", type_name(value)),
    )
    .at(location.pointer())
    .hint("correct the document as OpenAPI 3.0 requires")
}

pub(super) fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}

/// A place in the document. The path is built only for error messages.
#[derive(Debug, Clone, Copy)]
pub(super) struct Location<'a> {
    parent: Option<&'a Location<'a>>,
    key: &'a str,
}

impl Location<'_> {
    pub(super) const ROOT: Location<'static> = Location {
        parent: None,
        key: "",
    };

    fn child<'a>(&'a self, key: &'a str) -> Location<'a> {
        Location {
            parent: Some(self),
            key,
        }
    }

    fn pointer(&self) -> String {
        match self.parent {
            None => String::new(),
            Some(parent) => {
                let key = self.key.replace('~', "~0").replace('/', "~1");
                format!("{}/{key}", parent.pointer())
            }
        }
    }
}
