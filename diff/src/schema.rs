//! What differs between schemas.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::contract::{Comparison, short, within};

/// Bounds and other words that say which values are meant.
const LIMITS: [&str; 14] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "multipleOf",
    "minProperties",
    "maxProperties",
    "default",
];

/// How deep inline schemas are compared; deeper ones as a whole.
const DEEPEST: usize = 64;

/// The schema in a few words.
pub(crate) fn described(schema: &Value) -> String {
    if let Some(name) = reference(schema) {
        return name.to_owned();
    }
    for word in ["allOf", "oneOf", "anyOf"] {
        if let Some(parts) = schema[word].as_array() {
            let parts: Vec<String> = parts.iter().map(described).collect();
            return format!("{word} of {}", parts.join(", "));
        }
    }
    match (schema["type"].as_str(), schema["format"].as_str()) {
        (Some("array"), _) => format!("array of {}", described(&schema["items"])),
        (Some(kind), Some(format)) => format!("{kind} ({format})"),
        (Some(kind), None) => kind.to_owned(),
        (None, _) if schema.get("properties").is_some() => "object".into(),
        (None, _) => "anything".into(),
    }
}

fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.rsplit('/').next()
}

fn schemas(document: &Value) -> Option<&Map<String, Value>> {
    document.pointer("/components/schemas")?.as_object()
}

/// Schemas that are gone, and under which name they are there now.
pub(crate) fn renames(old: &Value, new: &Value) -> BTreeMap<String, String> {
    let empty = Map::new();
    let was = schemas(old).unwrap_or(&empty);
    let is = schemas(new).unwrap_or(&empty);
    let gone: Vec<_> = was
        .iter()
        .filter(|(name, _)| !is.contains_key(*name))
        .collect();
    let come: Vec<_> = is
        .iter()
        .filter(|(name, _)| !was.contains_key(*name))
        .collect();
    let mut scores = Vec::new();
    for (one, was) in &gone {
        for (other, is) in &come {
            let score = likeness(was, is);
            if score >= 70 {
                scores.push((score, one.as_str(), other.as_str()));
            }
        }
    }
    // Both have to like each other best, and nobody else as much.
    let mut renamed = BTreeMap::new();
    for &(score, one, other) in &scores {
        let rivals = scores
            .iter()
            .filter(|&&(rival, a, b)| (a == one) != (b == other) && rival >= score);
        if rivals.count() == 0 {
            renamed.insert(one.to_owned(), other.to_owned());
        }
    }
    renamed
}

/// How much two schemas have in common, in percent.
fn likeness(one: &Value, other: &Value) -> usize {
    let members = |schema: &Value| -> BTreeSet<String> {
        let properties = schema["properties"].as_object().into_iter().flatten();
        let mut members: BTreeSet<String> = properties
            .map(|(name, property)| format!("{name}: {}", described(property)))
            .collect();
        for word in ["allOf", "oneOf", "anyOf", "enum"] {
            let parts = schema[word].as_array().into_iter().flatten();
            members.extend(parts.map(|part| format!("{word} {}", short(part))));
        }
        members
    };
    let (one_has, other_has) = (members(one), members(other));
    if one_has.len() < 2 || other_has.len() < 2 {
        return 0;
    }
    let common = one_has.intersection(&other_has).count();
    common * 100 / one_has.union(&other_has).count()
}

impl<'a> Comparison<'a> {
    /// The schemas that have a name.
    pub(crate) fn schemas(&mut self) {
        let empty = Map::new();
        let (old, new) = (self.old, self.new);
        let was = schemas(old).unwrap_or(&empty);
        let is = schemas(new).unwrap_or(&empty);
        let renamed = self.renamed.clone();
        let new_names: BTreeSet<&String> = renamed.values().collect();
        for (name, one) in schemas(old).into_iter().flatten() {
            let now = renamed.get(name).unwrap_or(name);
            let Some(other) = schemas(new).and_then(|new| new.get(now)) else {
                let location = ["schemas".to_owned(), name.clone()];
                self.push("schema-removed", &location, Some(described(one)), None);
                continue;
            };
            // Both directions name the same place.
            let location = ["schemas".to_owned(), name.min(now).clone()];
            if name != now {
                self.push(
                    "schema-renamed",
                    &location,
                    Some(name.clone()),
                    Some(now.clone()),
                );
            }
            self.compared(&location, one, other, 0);
        }
        let added = is
            .iter()
            .filter(|(name, _)| !was.contains_key(*name) && !new_names.contains(name));
        for (name, other) in added {
            let location = ["schemas".to_owned(), name.clone()];
            self.push("schema-added", &location, None, Some(described(other)));
        }
    }

    /// A schema somewhere in an operation.
    pub(crate) fn schema(
        &mut self,
        location: &[String],
        old: Option<&'a Value>,
        new: Option<&'a Value>,
    ) {
        match (old, new) {
            (Some(old), Some(new)) => self.compared(location, old, new, 0),
            (None, None) => {}
            (old, new) => self.push(
                "type-changed",
                location,
                old.map(described),
                new.map(described),
            ),
        }
    }

    fn compared(&mut self, location: &[String], old: &'a Value, new: &'a Value, depth: usize) {
        if old == new {
            return;
        }
        if depth > DEEPEST {
            self.push("detail-changed", location, None, None);
            return;
        }
        match (reference(old), reference(new)) {
            (Some(one), Some(other)) => {
                if self.renamed.get(one).map_or(one, String::as_str) != other {
                    self.push(
                        "type-changed",
                        location,
                        Some(one.into()),
                        Some(other.into()),
                    );
                }
                return;
            }
            (None, None) => {}
            _ => {
                self.push(
                    "type-changed",
                    location,
                    Some(described(old)),
                    Some(described(new)),
                );
                return;
            }
        }
        let array = |schema: &Value| schema["type"] == "array";
        if array(old) && array(new) {
            let inside = within(location, "[]");
            self.compared(&inside, &old["items"], &new["items"], depth + 1);
        } else if old.get("type") != new.get("type") || old.get("format") != new.get("format") {
            self.push(
                "type-changed",
                location,
                Some(described(old)),
                Some(described(new)),
            );
        }
        let is = |word: &str, schema: &Value| schema[word] == Value::Bool(true);
        for (set, unset, word) in [
            ("nullable", "not-nullable", "nullable"),
            ("deprecated", "not-deprecated", "deprecated"),
        ] {
            self.flag((set, unset), location, (is(word, old), is(word, new)));
        }
        self.values(location, old, new);
        self.properties(location, old, new, depth);
        for word in ["allOf", "oneOf", "anyOf"] {
            self.parts(word, location, old, new, depth);
        }
        for word in LIMITS {
            self.differs(
                "limit-changed",
                &within(location, word),
                old.get(word),
                new.get(word),
            );
        }
        for word in ["example", "examples"] {
            self.differs("example-changed", location, old.get(word), new.get(word));
        }
        self.additional(location, old, new, depth);
        let told = [
            "type",
            "format",
            "items",
            "nullable",
            "deprecated",
            "enum",
            "properties",
            "required",
            "allOf",
            "oneOf",
            "anyOf",
            "example",
            "examples",
            "additionalProperties",
            "description",
            "title",
        ];
        let keys = |side: &'a Value| side.as_object().into_iter().flat_map(|all| all.keys());
        let keys: BTreeSet<&String> = keys(old).chain(keys(new)).collect();
        for key in keys {
            if !told.contains(&key.as_str()) && !LIMITS.contains(&key.as_str()) {
                self.differs(
                    "detail-changed",
                    &within(location, key),
                    old.get(key),
                    new.get(key),
                );
            }
        }
    }

    fn values(&mut self, location: &[String], old: &Value, new: &Value) {
        let values = |schema: &Value| -> Option<BTreeSet<String>> {
            Some(schema.get("enum")?.as_array()?.iter().map(short).collect())
        };
        match (values(old), values(new)) {
            (Some(was), Some(is)) => {
                for value in was.difference(&is) {
                    self.push("value-removed", location, Some(value.clone()), None);
                }
                for value in is.difference(&was) {
                    self.push("value-added", location, None, Some(value.clone()));
                }
            }
            (None, None) => {}
            (was, is) => {
                let all = |values: Option<BTreeSet<String>>| {
                    let values: Vec<String> = values?.into_iter().collect();
                    Some(format!("one of {}", values.join(", ")))
                };
                self.push("type-changed", location, all(was), all(is));
            }
        }
    }

    fn properties(&mut self, location: &[String], old: &'a Value, new: &'a Value, depth: usize) {
        let keys = |side: &'a Value| {
            side["properties"]
                .as_object()
                .into_iter()
                .flat_map(|all| all.keys())
        };
        let required = |schema: &'a Value| -> BTreeSet<&'a str> {
            schema["required"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect()
        };
        let (was_required, is_required) = (required(old), required(new));
        let names: BTreeSet<&String> = keys(old).chain(keys(new)).collect();
        for &name in &names {
            let location = within(location, name);
            let kind = |schema: &Value, required: &BTreeSet<&str>| {
                let kind = described(schema);
                if required.contains(name.as_str()) {
                    format!("{kind}, required")
                } else {
                    kind
                }
            };
            match (old["properties"].get(name), new["properties"].get(name)) {
                (Some(one), Some(other)) => self.compared(&location, one, other, depth + 1),
                (Some(one), None) => {
                    self.push(
                        "property-removed",
                        &location,
                        Some(kind(one, &was_required)),
                        None,
                    );
                }
                (None, Some(other)) => {
                    self.push(
                        "property-added",
                        &location,
                        None,
                        Some(kind(other, &is_required)),
                    );
                }
                (None, None) => {}
            }
        }
        let both = |name: &str| {
            let one = old["properties"].get(name).is_some();
            one == new["properties"].get(name).is_some()
        };
        for name in was_required
            .symmetric_difference(&is_required)
            .filter(|name| both(name))
        {
            let location = within(location, name);
            let pair = (was_required.contains(name), is_required.contains(name));
            self.flag(("property-required", "property-optional"), &location, pair);
        }
    }

    /// The schemas that one is put together from, or is one of.
    fn parts(
        &mut self,
        word: &str,
        location: &[String],
        old: &'a Value,
        new: &'a Value,
        depth: usize,
    ) {
        let list = |schema: &'a Value| schema[word].as_array().map_or(&[][..], Vec::as_slice);
        let (was, is) = (list(old), list(new));
        if was == is {
            return;
        }
        let location = within(location, word);
        let names = |parts: &'a [Value]| -> BTreeSet<String> {
            parts
                .iter()
                .filter_map(reference)
                .map(str::to_owned)
                .collect()
        };
        let (was_names, is_names) = (names(was), names(is));
        let was_now: BTreeSet<String> = was_names
            .iter()
            .map(|name| self.renamed.get(name).unwrap_or(name).clone())
            .collect();
        for name in &was_names {
            let now = self.renamed.get(name).unwrap_or(name);
            if !is_names.contains(now) {
                self.push("part-removed", &location, Some(name.clone()), None);
            }
        }
        for name in is_names.difference(&was_now) {
            self.push("part-added", &location, None, Some(name.clone()));
        }
        let inline = |parts: &'a [Value]| -> Vec<&'a Value> {
            parts
                .iter()
                .filter(|part| reference(part).is_none())
                .collect()
        };
        let (was, is) = (inline(was), inline(is));
        for (number, pair) in was.iter().zip(&is).enumerate() {
            let location = within(&location, &number.to_string());
            self.compared(&location, pair.0, pair.1, depth + 1);
        }
        for one in was.iter().skip(is.len()) {
            self.push("part-removed", &location, Some(described(one)), None);
        }
        for other in is.iter().skip(was.len()) {
            self.push("part-added", &location, None, Some(described(other)));
        }
    }

    fn additional(&mut self, location: &[String], old: &'a Value, new: &'a Value, depth: usize) {
        let word = "additionalProperties";
        let location = within(location, word);
        match (old.get(word), new.get(word)) {
            (Some(one), Some(other)) if one.is_object() && other.is_object() => {
                self.compared(&location, one, other, depth + 1);
            }
            (one, other) => self.differs("type-changed", &location, one, other),
        }
    }
}
