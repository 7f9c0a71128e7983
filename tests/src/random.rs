//! Random JSON that follows a schema of the contract, and deviates from the schema in all the ways in which
//! production does.

use serde_json::{Map, Value, json};

use crate::contract::{CONTRACT, resolved};

/// A source of choices, made from bytes. When the bytes are used up, every choice is 0.
#[derive(Debug)]
pub struct Choices<'a> {
    rest: &'a [u8],
}

impl<'a> Choices<'a> {
    /// Creates a source that reads its choices from `bytes`.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// Returns a number below `count`.
    pub fn below(&mut self, count: usize) -> usize {
        let Some((first, rest)) = self.rest.split_first() else {
            return 0;
        };
        self.rest = rest;
        usize::from(*first) % count
    }

    /// Returns `true` once in `count` times on average.
    fn once_in(&mut self, count: usize) -> bool {
        self.below(count) == 1
    }

    fn choose(&mut self, values: &[Value]) -> Value {
        values[self.below(values.len())].clone()
    }
}

/// A generator of random documents.
#[derive(Debug)]
pub struct JsonGenerator<'a> {
    choices: Choices<'a>,
    /// If `true`, the generator also inserts values that cannot be decoded.
    is_corrupting: bool,
    /// Set if the document contains something that may fail to decode.
    pub may_fail: bool,
}

/// The depth beyond which properties are left out.
const MAX_DEPTH: usize = 24;

impl<'a> JsonGenerator<'a> {
    /// Creates a generator whose documents deviate from schemas only in ways that every type must tolerate.
    pub fn tolerable(choices: Choices<'a>) -> Self {
        Self {
            choices,
            is_corrupting: false,
            may_fail: false,
        }
    }

    /// Creates a generator that also inserts values that cannot be decoded.
    pub fn corrupting(choices: Choices<'a>) -> Self {
        Self {
            is_corrupting: true,
            ..Self::tolerable(choices)
        }
    }

    /// Returns a random value of `schema`.
    pub fn value(&mut self, schema: &Value, depth: usize) -> Value {
        let schema = resolved(schema);
        if self.is_corrupting && self.choices.once_in(40) {
            self.may_fail = true;
            let undecodable = [
                json!("maybe"),
                json!([[]]),
                json!({ "a": {} }),
                json!(1.5),
                json!(true),
            ];
            return self.choices.choose(&undecodable);
        }
        if let Some(union) = schema.get("x-union") {
            return self.union(union, depth);
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(properties) = schema.get(key).and_then(Value::as_array) {
                let chosen = &properties[self.choices.below(properties.len())];
                let value = self.value(chosen, depth + 1);
                return self.with_properties(value, schema, depth);
            }
        }
        if let Some(properties) = schema.get("allOf").and_then(Value::as_array) {
            let mut merged = Map::new();
            for part in properties {
                remove_described_properties(&mut merged, resolved(part));
                match self.value(part, depth + 1) {
                    Value::Object(part) => part
                        .into_iter()
                        .for_each(|(name, value)| insert_property(&mut merged, name, value)),
                    scalar => return scalar,
                }
            }
            return self.with_properties(Value::Object(merged), schema, depth);
        }
        match schema["type"].as_str() {
            Some("array") => self.list(&schema["items"], depth),
            Some("string") => self.text(schema),
            Some("integer") => self.integer(schema),
            Some("number") => self.choices.choose(&[
                json!(-12.34),
                json!(0),
                json!("1234567.89"),
                json!(1e-7),
                json!(0.1),
                json!("-0.005"),
                json!(100_000_000_000_000_i64),
            ]),
            Some("boolean") => {
                self.choices
                    .choose(&[json!(true), json!(false), json!("true"), json!("False")])
            }
            _ => self.with_properties(json!({}), schema, depth),
        }
    }

    fn with_properties(&mut self, value: Value, schema: &Value, depth: usize) -> Value {
        let Value::Object(mut properties) = value else {
            return value;
        };
        if depth > MAX_DEPTH {
            return Value::Object(properties);
        }
        remove_described_properties(&mut properties, schema);
        let always: Vec<&str> = texts(&schema["x-always-present"]).collect();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let is_required = always.contains(&name.as_str());
            match self.choices.below(8) {
                1 if !is_required => {}
                2 if !is_required => insert_property(&mut properties, name.clone(), Value::Null),
                3 => {
                    let value = self.value(property, depth + 1);
                    insert_property(&mut properties, name.to_ascii_uppercase(), value);
                }
                _ => {
                    let value = self.value(property, depth + 1);
                    insert_property(&mut properties, name.clone(), value);
                }
            }
        }
        let additional = &schema["additionalProperties"];
        if additional.is_object() {
            for key in ["one", "two words"].iter().take(self.choices.below(3)) {
                properties.insert((*key).to_owned(), self.value(additional, depth + 1));
            }
        } else if self.choices.once_in(4) {
            let unknown = [
                json!(7),
                json!({ "deep": [null, 1.25] }),
                json!("text"),
                json!([]),
            ];
            properties.insert("notInTheContract".into(), self.choices.choose(&unknown));
        }
        Value::Object(properties)
    }

    fn union(&mut self, union: &Value, depth: usize) -> Value {
        let variants = union["variants"].as_array().map_or(&[][..], Vec::as_slice);
        let variant = &variants[self.choices.below(variants.len())];
        // The property that selects this variant may be missing. The value is then decoded as another
        // variant.
        self.may_fail |= variant.get("when").is_some()
            || variants.iter().any(|other| other.get("when").is_some());
        let name = variant["schema"].as_str().unwrap_or_default();
        let mut value = self.value(&CONTRACT["components"]["schemas"][name], depth + 1);
        let property = union["property"].as_str().unwrap_or_default();
        let values: Vec<&str> = texts(&variant["values"]).collect();
        if let Some(properties) = value.as_object_mut() {
            properties.retain(|key, _| !key.eq_ignore_ascii_case(property));
            let known = values.get(self.choices.below(values.len()));
            let unknown = self.choices.once_in(10);
            properties.insert(property.to_owned(), json!(known.filter(|_| !unknown)));
        }
        value
    }

    fn list(&mut self, items: &Value, depth: usize) -> Value {
        if depth > MAX_DEPTH {
            return json!([]);
        }
        if self.choices.once_in(8) {
            let single_item = self.value(items, depth + 1);
            if !single_item.is_array() {
                return single_item;
            }
        }
        let length = [1, 0, 2, 3][self.choices.below(4)];
        let mut list: Vec<Value> = (0..length).map(|_| self.value(items, depth + 1)).collect();
        if self.choices.once_in(8) {
            list.insert(0, Value::Null);
        }
        Value::Array(list)
    }

    fn text(&mut self, schema: &Value) -> Value {
        match schema["format"].as_str() {
            Some("date") => self.choices.choose(&[
                json!("2020-02-29"),
                json!("2020-02-29T00:00:00Z"),
                json!(1_582_934_400),
            ]),
            Some("date-time") => self.choices.choose(&[
                json!("2020-02-29T12:30:00Z"),
                json!("2020-02-29T12:30:00.042584549-07:00"),
                json!("2020-02-29T12:30:00"),
                json!(1_607_450_357),
            ]),
            Some("unixtime") => self.unix_time(),
            _ => self.choices.choose(&[
                json!("text"),
                json!(""),
                json!("in the contract or not"),
                json!(5_011_648_377_i64),
                json!("é\u{0}\"\\"),
            ]),
        }
    }

    fn integer(&mut self, schema: &Value) -> Value {
        match schema["format"].as_str() {
            Some("unixtime") => self.unix_time(),
            _ => self.choices.choose(&[
                json!(7),
                json!("12"),
                json!(5.0),
                json!(-1),
                json!(i32::MAX),
                json!("3.0"),
            ]),
        }
    }

    fn unix_time(&mut self) -> Value {
        self.choices.choose(&[
            json!(1_607_450_357),
            json!("1607450357"),
            json!("2020-12-08T17:59:17Z"),
            json!(-1),
        ])
    }
}

/// Sets a property, and removes any property whose name differs only in letter case.
fn insert_property(properties: &mut Map<String, Value>, name: String, value: Value) {
    properties.retain(|other, _| !other.eq_ignore_ascii_case(&name));
    properties.insert(name, value);
}

/// Removes the properties that `schema` describes, in any letter case, so that `schema` can set them.
fn remove_described_properties(properties: &mut Map<String, Value>, schema: &Value) {
    for (name, _) in schema["properties"].as_object().into_iter().flatten() {
        properties.retain(|other, _| !other.eq_ignore_ascii_case(name));
    }
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}
