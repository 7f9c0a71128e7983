//! Builds the facts of a contract from the lists in `fields.rs`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::fields::{Kind, Rule, SCHEMA, fields};
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
        kind: Kind,
        members: &Map<String, Value>,
        place: &Place<'_>,
    ) -> Result<Map<String, Value>> {
        if let Some(reference) = members
            .get("$ref")
            .filter(|reference| reference.is_string())
        {
            // Readers of a contract ignore keys next to `$ref`, so the import leaves them out.
            members
                .keys()
                .filter(|key| *key != "$ref")
                .for_each(|key| self.count(key));
            return Ok(Map::from_iter([("$ref".to_owned(), reference.clone())]));
        }
        self.parameters += usize::from(kind == Kind::Parameter);
        let mut facts = Map::new();
        for (key, value) in members {
            let rule = fields(kind)
                .iter()
                .find(|(name, _)| name == key)
                .map(|(_, rule)| *rule);
            let kept = match rule {
                Some(rule) => self.value(rule, value, &place.child(key))?,
                None => None,
            };
            match kept {
                Some(kept) => {
                    facts.insert(key.clone(), kept);
                }
                None => self.leave_out(kind, key),
            }
        }
        Ok(facts)
    }

    /// Returns the part of `value` that `rule` keeps; `None` if it keeps nothing.
    fn value(&mut self, rule: Rule, value: &Value, place: &Place<'_>) -> Result<Option<Value>> {
        Ok(match rule {
            Rule::Token => is_token(value).then(|| value.clone()),
            Rule::Text => value.is_string().then(|| value.clone()),
            Rule::Flag => value.is_boolean().then(|| value.clone()),
            Rule::Fact => Some(value.clone()),
            Rule::Example => is_example(value).then(|| value.clone()),
            Rule::KeyOnly => Some(Value::String(String::new())),
            Rule::ObjectOrFlag(_) if value.is_boolean() => Some(value.clone()),
            Rule::Object(kind) | Rule::ObjectOrFlag(kind) => Some(Value::Object(self.object(
                kind,
                mapping(value, place)?,
                place,
            )?)),
            Rule::Map(rule) => Some(self.map(*rule, value, place, |_| true)?),
            Rule::Paths(rule) => Some(self.map(*rule, value, place, |key| !is_extension(key))?),
            Rule::Properties => {
                self.properties += mapping(value, place)?.len();
                Some(self.map(SCHEMA, value, place, |_| true)?)
            }
            Rule::List(rule) => Some(Value::Array(self.list(*rule, value, place)?)),
            Rule::Set(rule) => {
                let mut list = self.list(*rule, value, place)?;
                list.sort_by_cached_key(Value::to_string);
                Some(Value::Array(list))
            }
            Rule::Parameters => {
                let mut list = self.list(Rule::Object(Kind::Parameter), value, place)?;
                list.sort_by_cached_key(parameter_order);
                Some(Value::Array(list))
            }
        })
    }

    fn map(
        &mut self,
        rule: Rule,
        value: &Value,
        place: &Place<'_>,
        is_name: fn(&str) -> bool,
    ) -> Result<Value> {
        let mut facts = Map::new();
        for (key, value) in mapping(value, place)? {
            let place = place.child(key);
            let kept = if is_name(key) {
                self.value(rule, value, &place)?
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

    fn list(&mut self, rule: Rule, value: &Value, place: &Place<'_>) -> Result<Vec<Value>> {
        let mut facts = Vec::new();
        for (index, member) in sequence(value, place)?.iter().enumerate() {
            match self.value(rule, member, &place.child(&index.to_string()))? {
                Some(kept) => facts.push(kept),
                None => self.count(place.key),
            }
        }
        Ok(facts)
    }

    fn leave_out(&mut self, kind: Kind, key: &str) {
        // Every import writes the provenance again, so the old one does not count as left out.
        if kind != Kind::Info || key != PROVENANCE {
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
                && !text.chars().any(|c| c.is_whitespace() || c.is_control())
        }
        Value::Null | Value::Array(_) | Value::Object(_) => false,
    }
}

pub(super) fn is_example(value: &Value) -> bool {
    match value {
        Value::Array(members) => members.iter().all(is_token),
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

pub(super) fn mapping<'v>(value: &'v Value, place: &Place<'_>) -> Result<&'v Map<String, Value>> {
    value
        .as_object()
        .ok_or_else(|| unexpected(value, "a mapping", place))
}

pub(super) fn sequence<'v>(value: &'v Value, place: &Place<'_>) -> Result<&'v Vec<Value>> {
    value
        .as_array()
        .ok_or_else(|| unexpected(value, "a list", place))
}

pub(super) fn unexpected(value: &Value, wanted: &str, place: &Place<'_>) -> Error {
    Error::new(
        STAGE,
        format!("{} stands where {wanted} belongs", name_of(value)),
    )
    .at(place.pointer())
    .hint("correct the document; OpenAPI 3.0 says what belongs there")
}

pub(super) fn name_of(value: &Value) -> &'static str {
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
pub(super) struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    key: &'a str,
}

impl Place<'_> {
    pub(super) const ROOT: Place<'static> = Place {
        parent: None,
        key: "",
    };

    fn child<'a>(&'a self, key: &'a str) -> Place<'a> {
        Place {
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
