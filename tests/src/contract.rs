//! The contract as the tests read it: by itself, without the passes of the generator.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use finicity_codegen::{Fit, Inputs, Source, corrected};
use serde_json::{Map, Value, json};

/// The contract with its corrections.
pub static CONTRACT: LazyLock<Value> = LazyLock::new(|| {
    let read = |name: &str| std::fs::read_to_string(folder().join(name)).unwrap();
    let (contract, overlay) = (read("finicity.yaml"), read("overlay.yaml"));
    corrected(&Inputs {
        contract: Source::new("finicity.yaml", &contract),
        overlay: Some(Source::new("overlay.yaml", &overlay)),
        docs: None,
        fit: Fit::Exact,
    })
    .unwrap()
});

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

/// Follows references.
pub fn resolved(value: &Value) -> &Value {
    let mut value = value;
    while let Some(reference) = value.get("$ref").and_then(Value::as_str) {
        value = CONTRACT
            .pointer(reference.trim_start_matches('#'))
            .expect(reference);
    }
    value
}

/// An operation of the contract.
#[derive(Debug, Clone, Copy)]
pub struct Operation {
    /// The method, in lower case.
    pub method: &'static str,
    /// The path template.
    pub path: &'static str,
    /// The path item it stands in.
    pub item: &'static Value,
    /// What the contract says of it.
    pub described: &'static Value,
}

impl Operation {
    /// Every operation.
    pub fn all() -> impl Iterator<Item = Self> {
        const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];
        let paths = CONTRACT["paths"].as_object().unwrap();
        paths.iter().flat_map(|(path, item)| {
            METHODS.into_iter().filter_map(move |method| {
                let described = item.get(method)?;
                Some(Self {
                    method,
                    path,
                    item,
                    described,
                })
            })
        })
    }

    /// Its `operationId`.
    pub fn id(&self) -> &'static str {
        self.described["operationId"].as_str().unwrap()
    }

    /// Its parameters, shared ones included.
    pub fn parameters(&self) -> impl Iterator<Item = &'static Value> {
        let lists = [
            self.item.get("parameters"),
            self.described.get("parameters"),
        ];
        lists
            .into_iter()
            .flatten()
            .filter_map(Value::as_array)
            .flatten()
            .map(resolved)
    }

    /// The schema of its JSON body, and whether the body is required.
    pub fn body(&self) -> Option<(&'static Value, bool)> {
        let body = resolved(self.described.get("requestBody")?);
        let schema = body.pointer("/content/application~1json/schema")?;
        Some((schema, body["required"] == json!(true)))
    }

    /// The headers its credentials are sent in.
    pub fn credentials(&self) -> Vec<String> {
        let security = self
            .described
            .get("security")
            .unwrap_or(&CONTRACT["security"]);
        let first = security
            .as_array()
            .and_then(|all| all.first())
            .and_then(Value::as_object);
        let schemes = &CONTRACT["components"]["securitySchemes"];
        let names = first
            .into_iter()
            .flatten()
            .map(|(scheme, _)| schemes[scheme]["name"].as_str());
        names
            .map(|name| name.unwrap().to_ascii_lowercase())
            .collect()
    }

    /// Its answers in JSON, failures too: status and schema.
    pub fn json_answers(&self) -> Vec<(u16, &'static Value)> {
        let responses = self.described["responses"].as_object().unwrap();
        let json = responses.iter().filter_map(|(status, response)| {
            let schema = resolved(response).pointer("/content/application~1json/schema")?;
            Some((status.parse().ok()?, schema))
        });
        json.collect()
    }

    /// Its documented successes: status, media type and schema.
    pub fn successes(&self) -> Vec<(u16, Option<(&'static str, &'static Value)>)> {
        let responses = self.described["responses"].as_object().unwrap();
        let successes = responses
            .iter()
            .filter(|(status, _)| status.starts_with('2'));
        successes
            .map(|(status, response)| {
                let content = resolved(response).get("content").and_then(Value::as_object);
                let json = content.and_then(|content| content.get_key_value("application/json"));
                let media = json.or_else(|| content.and_then(|content| content.iter().next()));
                let media = media.map(|(kind, media)| (kind.as_str(), &media["schema"]));
                (status.parse().unwrap(), media)
            })
            .collect()
    }
}

/// A value that follows `schema`, with every member that it may have.
pub fn example(schema: &Value, depth: usize) -> Value {
    let schema = resolved(schema);
    assert!(depth < 30, "the schema holds itself");
    if let Some(union) = schema.get("x-union") {
        return union_example(union, depth);
    }
    if let Some(members) = schema.get("allOf").and_then(Value::as_array) {
        let parts = members.iter().map(|member| example(member, depth + 1));
        let own = object_example(schema, depth);
        return merge(parts.chain([own]));
    }
    for key in ["oneOf", "anyOf"] {
        if let Some(first) = schema.get(key).and_then(|members| members.get(0)) {
            return merge([example(first, depth + 1), object_example(schema, depth)].into_iter());
        }
    }
    match schema["type"].as_str() {
        Some("array") => json!([example(&schema["items"], depth + 1)]),
        Some("string") => text_example(schema),
        Some("integer") => number_or(schema, Value::is_i64, json!(1_607_450_357)),
        Some("number") => number_or(schema, Value::is_number, json!(-12.34)),
        Some("boolean") => json!(true),
        _ => object_example(schema, depth),
    }
}

fn merge(parts: impl Iterator<Item = Value>) -> Value {
    let mut merged = Map::new();
    for part in parts {
        match part {
            Value::Object(members) => merged.extend(members),
            other => return other,
        }
    }
    Value::Object(merged)
}

fn object_example(schema: &Value, depth: usize) -> Value {
    let mut members = Map::new();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        members.insert(name.clone(), example(property, depth + 1));
    }
    if let Some(values) = schema
        .get("additionalProperties")
        .filter(|values| values.is_object())
    {
        members.insert("key".into(), example(values, depth + 1));
    }
    Value::Object(members)
}

fn union_example(union: &Value, depth: usize) -> Value {
    let variant = &union["variants"][0];
    let name = variant["schema"].as_str().unwrap();
    let mut value = example(&CONTRACT["components"]["schemas"][name], depth + 1);
    value[union["property"].as_str().unwrap()] = variant["values"][0].clone();
    value
}

fn text_example(schema: &Value) -> Value {
    let known = schema.get("enum").and_then(|values| values.get(0));
    let given = schema.get("example").filter(|example| example.is_string());
    match schema["format"].as_str() {
        Some("date") => json!("2020-02-29"),
        Some("date-time") => json!("2020-02-29T12:30:00Z"),
        Some("unixtime") => json!("1607450357"),
        _ => known.or(given).cloned().unwrap_or_else(|| json!("text")),
    }
}

fn number_or(schema: &Value, fits: fn(&Value) -> bool, otherwise: Value) -> Value {
    schema
        .get("example")
        .filter(|example| fits(example))
        .cloned()
        .unwrap_or(otherwise)
}
