//! Compares schemas.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::change::ChangeKind::*;
use crate::difference::Comparison;
use crate::document::{
    Pair, array, is_set, members, paired, schema_name, truncated, type_and_requirement, type_name,
};
use crate::keyword::Composition;
use crate::location::{Location, Root, Step};

/// The keywords that limit a value.
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

/// The keywords that other code compares, or that contain documentation.
const KNOWN: [&str; 16] = [
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

/// The maximum depth at which inline schemas are compared in detail; deeper schemas are compared as
/// a whole.
const MAX_DEPTH: usize = 64;

const SCHEMAS: &str = "/components/schemas";

/// Returns the renamed schemas: their old names and their new names.
pub(crate) fn renamed_schemas<'a>(old: &'a Value, new: &'a Value) -> BTreeMap<&'a str, &'a str> {
    let pairs = paired((old.pointer(SCHEMAS), new.pointer(SCHEMAS)));
    let removed = pairs
        .iter()
        .filter_map(|(name, pair)| pair.0.filter(|_| pair.1.is_none()).map(|was| (*name, was)));
    let mut scores = Vec::new();
    for (one, was) in removed {
        for (&other, pair) in &pairs {
            if let (None, Some(is)) = pair {
                let score = similarity(was, is);
                if score >= 70 {
                    scores.push((score, one, other));
                }
            }
        }
    }
    // A removed schema and an added one are the same schema if each is most similar to the other,
    // and no third schema is equally similar.
    let best_matches = scores.iter().filter(|&&(score, one, other)| {
        !scores
            .iter()
            .any(|&(rival, a, b)| (a == one) != (b == other) && rival >= score)
    });
    best_matches.map(|&(_, one, other)| (one, other)).collect()
}

/// Returns the similarity of two schemas, in percent.
fn similarity(one: &Value, other: &Value) -> usize {
    let features = |schema: &Value| -> BTreeSet<String> {
        let mut features: BTreeSet<String> = members(schema.get("properties"))
            .map(|(name, property)| format!("{name}: {}", type_name(property)))
            .collect();
        for keyword in ["allOf", "oneOf", "anyOf", "enum"] {
            let parts = array(schema, keyword).iter();
            features.extend(parts.map(|part| format!("{keyword} {}", truncated(part))));
        }
        features
    };
    let (one_has, other_has) = (features(one), features(other));
    if one_has.len() < 2 || other_has.len() < 2 {
        return 0;
    }
    let common = one_has.intersection(&other_has).count();
    common * 100 / one_has.union(&other_has).count()
}

impl<'a> Comparison<'a> {
    /// Compares the named schemas.
    pub(crate) fn schemas(&mut self) {
        let location = |name: &str| Location::from(Root::Schema(name.to_owned()));
        let pairs = paired((self.old.pointer(SCHEMAS), self.new.pointer(SCHEMAS)));
        let new_names: BTreeSet<&str> = self.renamed.values().copied().collect();
        for (&name, pair) in &pairs {
            let now = self.renamed.get(name).copied().unwrap_or(name);
            match (pair.0, pairs.get(now).and_then(|pair| pair.1)) {
                (Some(one), Some(other)) => {
                    // The location uses the name that sorts first, so that both directions of a
                    // diff have the same location.
                    let location = location(name.min(now));
                    if name != now {
                        let (from, to) = (Some(name.to_owned()), Some(now.to_owned()));
                        self.record(SchemaRenamed, &location, from, to);
                    }
                    self.compare_schema(&location, one, other, 0);
                }
                (Some(one), None) => {
                    self.record(SchemaRemoved, &location(name), Some(type_name(one)), None);
                }
                (None, Some(other)) if !new_names.contains(name) => {
                    self.record(SchemaAdded, &location(name), None, Some(type_name(other)));
                }
                _ => {}
            }
        }
    }

    /// Compares a schema inside an operation.
    pub(crate) fn schema(&mut self, location: &Location, pair: Pair<'a>) {
        match pair {
            (Some(old), Some(new)) => self.compare_schema(location, old, new, 0),
            (None, None) => {}
            (old, new) => {
                let (from, to) = (old.map(type_name), new.map(type_name));
                self.record(TypeChanged, location, from, to);
            }
        }
    }

    pub(crate) fn examples(&mut self, location: &Location, old: &Value, new: &Value) {
        for keyword in ["example", "examples"] {
            self.compare_values(
                ExampleChanged,
                location,
                (old.get(keyword), new.get(keyword)),
            );
        }
    }

    fn compare_schema(
        &mut self,
        location: &Location,
        old: &'a Value,
        new: &'a Value,
        depth: usize,
    ) {
        if old == new {
            return;
        }
        if depth > MAX_DEPTH {
            self.record(DetailChanged, location, None, None);
            return;
        }
        let names = (schema_name(old), schema_name(new));
        if let (Some(one), Some(other)) = names
            && self.renamed.get(one).unwrap_or(&one) == &other
        {
            return;
        }
        let (from, to) = (Some(type_name(old)), Some(type_name(new)));
        if names != (None, None) {
            self.record(TypeChanged, location, from, to);
            return;
        }
        if old["type"] == "array" && new["type"] == "array" {
            let items_location = location.with(Step::Items);
            self.compare_schema(&items_location, &old["items"], &new["items"], depth + 1);
        } else if old.get("type") != new.get("type") || old.get("format") != new.get("format") {
            self.record(TypeChanged, location, from, to);
        }
        for (set, keyword) in [(Nullable, "nullable"), (Deprecated, "deprecated")] {
            self.compare_flag(set, location, (is_set(old, keyword), is_set(new, keyword)));
        }
        self.values(location, old, new);
        self.properties(location, old, new, depth);
        for &keyword in Composition::ALL {
            self.parts(keyword, location, old, new, depth);
        }
        self.examples(location, old, new);
        self.additional(location, old, new, depth);
        for (key, pair) in paired((Some(old), Some(new))) {
            let kind = match LIMITS.contains(&key) {
                true => LimitChanged,
                false => DetailChanged,
            };
            if !KNOWN.contains(&key) {
                self.compare_values(kind, &location.keyword(key), pair);
            }
        }
    }

    fn values(&mut self, location: &Location, old: &Value, new: &Value) {
        let values = |schema: &Value| -> Option<BTreeSet<String>> {
            Some(
                schema
                    .get("enum")?
                    .as_array()?
                    .iter()
                    .map(truncated)
                    .collect(),
            )
        };
        match (values(old), values(new)) {
            (Some(was), Some(is)) => {
                for value in was.difference(&is) {
                    self.record(ValueRemoved, location, Some(value.clone()), None);
                }
                for value in is.difference(&was) {
                    self.record(ValueAdded, location, None, Some(value.clone()));
                }
            }
            (None, None) => {}
            (was, is) => {
                let all = |values: Option<BTreeSet<String>>| {
                    let values: Vec<String> = values?.into_iter().collect();
                    Some(format!("one of {}", values.join(", ")))
                };
                self.record(TypeChanged, location, all(was), all(is));
            }
        }
    }

    fn properties(&mut self, location: &Location, old: &'a Value, new: &'a Value, depth: usize) {
        let required = |schema: &'a Value| -> BTreeSet<&'a str> {
            let names = array(schema, "required").iter();
            names.filter_map(Value::as_str).collect()
        };
        let (was, is) = (required(old), required(new));
        let pairs = paired((old.get("properties"), new.get("properties")));
        for (&name, &pair) in &pairs {
            let location = location.with(Step::Property(name.to_owned()));
            match pair {
                (Some(one), Some(other)) => self.compare_schema(&location, one, other, depth + 1),
                (Some(one), None) => {
                    let from = type_and_requirement(one, was.contains(name));
                    self.record(PropertyRemoved, &location, Some(from), None);
                }
                (None, Some(other)) => {
                    let to = type_and_requirement(other, is.contains(name));
                    self.record(PropertyAdded, &location, None, Some(to));
                }
                (None, None) => {}
            }
        }
        for name in was.symmetric_difference(&is) {
            // A property that only one contract has is already reported as added or removed. All other names
            // in `required` have a property in both contracts or in neither.
            if !matches!(pairs.get(name), Some((None, _) | (_, None))) {
                let location = location.with(Step::Property((*name).to_owned()));
                let pair = (was.contains(name), is.contains(name));
                self.compare_flag(PropertyRequired, &location, pair);
            }
        }
    }

    /// Compares the lists of schemas that `allOf`, `oneOf` or `anyOf` contains.
    fn parts(
        &mut self,
        keyword: Composition,
        location: &Location,
        old: &'a Value,
        new: &'a Value,
        depth: usize,
    ) {
        let (was, is) = (array(old, keyword.name()), array(new, keyword.name()));
        let location = location.with(Step::Parts(keyword));
        let names = |parts: &'a [Value]| -> BTreeSet<&'a str> {
            parts.iter().filter_map(schema_name).collect()
        };
        let (was_names, is_names) = (names(was), names(is));
        let mut kept = BTreeSet::new();
        for name in was_names {
            let now = self.renamed.get(name).copied().unwrap_or(name);
            kept.insert(now);
            if !is_names.contains(now) {
                self.record(PartRemoved, &location, Some(name.to_owned()), None);
            }
        }
        for name in is_names.difference(&kept) {
            self.record(PartAdded, &location, None, Some((*name).to_owned()));
        }
        let inline = |parts: &'a [Value]| -> Vec<&'a Value> {
            let parts = parts.iter();
            parts.filter(|part| schema_name(part).is_none()).collect()
        };
        let (was, is) = (inline(was), inline(is));
        for (number, (one, other)) in was.iter().zip(&is).enumerate() {
            let location = location.with(Step::Part(number));
            self.compare_schema(&location, one, other, depth + 1);
        }
        for one in was.iter().skip(is.len()) {
            self.record(PartRemoved, &location, Some(type_name(one)), None);
        }
        for other in is.iter().skip(was.len()) {
            self.record(PartAdded, &location, None, Some(type_name(other)));
        }
    }

    fn additional(&mut self, location: &Location, old: &'a Value, new: &'a Value, depth: usize) {
        let location = location.with(Step::AdditionalProperties);
        let keyword = "additionalProperties";
        match (old.get(keyword), new.get(keyword)) {
            (Some(one), Some(other)) if one.is_object() && other.is_object() => {
                self.compare_schema(&location, one, other, depth + 1);
            }
            pair => self.compare_values(TypeChanged, &location, pair),
        }
    }
}
