//! Examples of responses that follow a schema.

use serde_json::{Map, Value, json};

use crate::contract::Contract;

/// The example of a string about which the schema says nothing else.
const UNKNOWN_TEXT: &str = "text";

/// The depth beyond which values are left out.
const DEEPEST: usize = 24;

/// Creates values of schemas. The same seed leads to the same values.
pub(crate) struct ExampleGenerator<'a> {
    contract: &'a Contract,
    random: fastrand::Rng,
}

impl<'a> ExampleGenerator<'a> {
    pub(crate) fn new(contract: &'a Contract, seed: u64) -> Self {
        Self {
            contract,
            random: fastrand::Rng::with_seed(seed),
        }
    }

    /// Returns a value of `schema` with every property that the schema describes.
    pub(crate) fn value(&mut self, schema: &Value) -> Value {
        self.at(schema, 0)
    }

    fn at(&mut self, schema: &Value, depth: usize) -> Value {
        let contract = self.contract;
        let schema = contract.resolved(schema);
        if depth > DEEPEST {
            return Value::Null;
        }
        if let Some(union) = schema.get("x-union") {
            return self.union(union, depth);
        }
        if let Some(members) = schema.get("allOf").and_then(Value::as_array) {
            let mut merged = Map::new();
            for member in members {
                match self.at(member, depth + 1) {
                    Value::Object(part) => merged.extend(part),
                    other => return other,
                }
            }
            merged.extend(self.members(schema, depth));
            return Value::Object(merged);
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(first) = schema.get(key).and_then(|members| members.get(0)) {
                let mut value = self.at(first, depth + 1);
                if let Some(members) = value.as_object_mut() {
                    members.extend(self.members(schema, depth));
                }
                return value;
            }
        }
        match schema["type"].as_str() {
            Some("array") => json!([self.at(&schema["items"], depth + 1)]),
            Some("string") => self.text(schema),
            Some("integer") => self.integer(schema),
            Some("number") => {
                let example = schema.get("example").filter(|example| example.is_number());
                let made = || json!(f64::from(self.random.i32(-99_999..99_999)) / 100.0);
                example.cloned().unwrap_or_else(made)
            }
            Some("boolean") => {
                let example = schema.get("example").filter(|example| example.is_boolean());
                example.cloned().unwrap_or(json!(true))
            }
            _ => Value::Object(self.members(schema, depth)),
        }
    }

    fn members(&mut self, schema: &Value, depth: usize) -> Map<String, Value> {
        let mut members = Map::new();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let value = match self.at(property, depth + 1) {
                Value::String(text) if text == UNKNOWN_TEXT => Value::String(in_words(name)),
                value => value,
            };
            members.insert(name.clone(), value);
        }
        let values = &schema["additionalProperties"];
        if values.is_object() {
            members.insert("key".into(), self.at(values, depth + 1));
        }
        members
    }

    fn union(&mut self, union: &Value, depth: usize) -> Value {
        let variant = &union["variants"][0];
        let name = variant["schema"].as_str().unwrap_or_default();
        let contract = self.contract;
        let mut value = self.at(contract.schema(name), depth + 1);
        if let Some(property) = union["property"].as_str() {
            value[property] = variant["values"][0].clone();
        }
        value
    }

    fn text(&mut self, schema: &Value) -> Value {
        let known = schema.get("enum").and_then(|values| values.get(0));
        let given = schema.get("example").filter(|example| example.is_string());
        match schema["format"].as_str() {
            Some("date") => json!("2025-02-28"),
            Some("date-time") => json!("2025-02-28T12:30:00Z"),
            Some("unixtime") => json!("1740745800"),
            Some("uuid") if given.is_none() => json!("0b5b5e5c-7a59-4b8e-9d4d-2f4a1f0c6d11"),
            _ => known
                .or(given)
                .cloned()
                .unwrap_or_else(|| json!(UNKNOWN_TEXT)),
        }
    }

    fn integer(&mut self, schema: &Value) -> Value {
        let example = schema.get("example").filter(|example| example.is_i64());
        if let Some(example) = example {
            return example.clone();
        }
        let least = schema["minimum"].as_i64().unwrap_or(1);
        let most = schema["maximum"].as_i64().unwrap_or(least.max(1) + 999);
        json!(self.random.i64(least..=most.max(least)))
    }
}

/// Converts a property name to separate words: `loanPaymentAddress` to `loan payment address`.
fn in_words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

/// Changes a value in the ways in which production deviates from the contract: scalars become text, and some
/// strings become `null`. Properties that identify a record, and the properties `type`, `status` and
/// `moreAvailable`, do not change.
pub(crate) fn with_quirks(value: &mut Value, random: &mut fastrand::Rng) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| with_quirks(item, random)),
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                let identifies = name == "id" || name.ends_with("Id") || name == "token";
                if identifies || matches!(name.as_str(), "type" | "status" | "moreAvailable") {
                    continue;
                }
                match member {
                    Value::Number(number) if random.u8(..4) == 0 => {
                        *member = json!(number.to_string());
                    }
                    Value::Bool(truth) if random.u8(..4) == 0 => *member = json!(truth.to_string()),
                    Value::String(_) if random.u8(..6) == 0 => *member = Value::Null,
                    other => with_quirks(other, random),
                }
            }
        }
        _ => {}
    }
}
