//! Validates requests against the contract with JSON Schema, without the sandbox and the generator.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use finicity_sdk::bytes::Bytes;
use finicity_sdk::http::Request;
use jsonschema::{Draft, Registry};
use percent_encoding::percent_decode_str;
use reqwest::Url;
use serde_json::{Map, Value, json};

use crate::contract::{CONTRACT, Operation, resolved};

/// The values of the parameters of one location as text, by name. The names of headers are in lower case.
type Texts = BTreeMap<String, Vec<String>>;

static REGISTRY: LazyLock<Registry<'static>> = LazyLock::new(|| {
    let registry = Registry::new().draft(Draft::Draft4);
    let registry = registry.add("urn:contract", as_json_schema(&CONTRACT));
    registry.unwrap().prepare().unwrap()
});

/// Returns each rule of the contract that a request breaks in its method, path, path parameters,
/// query parameters, headers and body.
pub fn violations(operation: &Operation, request: &Request<Bytes>) -> Vec<String> {
    if request.method().as_str().to_lowercase() != operation.method {
        return vec![format!("the method is {}", request.method())];
    }
    let Some(path) = path_arguments(operation.path, request.uri().path()) else {
        return vec![format!("the path is {}", request.uri().path())];
    };
    let headers = request.headers().iter();
    let headers = headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().into()));
    let url = Url::parse(&request.uri().to_string()).unwrap();
    let query = url.query_pairs().into_owned();
    let (mut schemas, mut sent) = (Map::new(), Map::new());
    for (location, texts) in [
        ("path", path),
        ("query", grouped(query)),
        ("header", grouped(headers)),
    ] {
        let definition = parameters(operation, location);
        schemas.insert(location.into(), schema_of(location, &definition));
        sent.insert(location.into(), values(&definition, texts));
    }
    let body = Some(request.body()).filter(|body| !body.is_empty());
    let definition = operation.definition.get("requestBody").map(resolved);
    let required = definition.is_some_and(|definition| definition["required"] == json!(true));
    if let Some(body) = body {
        sent.insert("body".into(), serde_json::from_slice(body).unwrap());
        let schema = definition.and_then(|body| body.pointer("/content/application~1json/schema"));
        let no_value = json!({ "not": {} });
        schemas.insert("body".into(), as_json_schema(schema.unwrap_or(&no_value)));
    }
    let required = if required { vec!["body"] } else { Vec::new() };
    broken_rules(&object(schemas, &required), &Value::Object(sent))
}

/// Checks whether the contract allows a text as the value of a path parameter.
pub fn allows(operation: &Operation, path_parameter: &str, text: &str) -> bool {
    let parameter = parameters(operation, "path")[path_parameter];
    broken_rules(&as_json_schema(&parameter["schema"]), &json!(text)).is_empty()
}

fn broken_rules(schema: &Value, sent: &Value) -> Vec<String> {
    let validator = jsonschema::options()
        .with_draft(Draft::Draft4)
        .with_registry(&REGISTRY)
        .should_validate_formats(true)
        // Draft 4 does not define the next two formats.
        .with_format("uuid", is_uuid)
        .with_format("unixtime", |text: &str| text.parse::<i64>().is_ok())
        .build(schema)
        .unwrap();
    let errors = validator.iter_errors(sent);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

fn is_uuid(text: &str) -> bool {
    let hexadecimal = |part: &str| part.chars().all(|digit| digit.is_ascii_hexdigit());
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [8, 4, 4, 4, 12] && parts.into_iter().all(hexadecimal)
}

fn grouped(pairs: impl Iterator<Item = (String, String)>) -> Texts {
    let mut texts = Texts::new();
    for (name, text) in pairs {
        texts.entry(name).or_default().push(text);
    }
    texts
}

/// Returns the decoded path parameters of a path, or `None` if the path does not match the
/// template.
fn path_arguments(template: &str, path: &str) -> Option<Texts> {
    let (expected, actual) = (template.split('/'), path.split('/'));
    if expected.clone().count() != actual.clone().count() {
        return None;
    }
    let mut arguments = Texts::new();
    for (expected, actual) in expected.zip(actual) {
        match expected
            .strip_prefix('{')
            .and_then(|name| name.strip_suffix('}'))
        {
            Some(name) => {
                let text = percent_decode_str(actual).decode_utf8().ok()?;
                arguments.insert(name.to_owned(), vec![text.into()]);
            }
            None if expected != actual => return None,
            None => {}
        }
    }
    Some(arguments)
}

/// Returns the parameters of one location by name, including the parameters of the path item.
fn parameters(operation: &Operation, location: &str) -> BTreeMap<String, &'static Value> {
    let lists = [
        operation.item.get("parameters"),
        operation.definition.get("parameters"),
    ];
    let all = lists
        .into_iter()
        .flatten()
        .flat_map(|list| list.as_array().unwrap());
    let of_location = all
        .map(resolved)
        .filter(|parameter| parameter["in"] == location);
    let named = of_location.map(|parameter| {
        let name = parameter["name"].as_str().unwrap();
        let name = if location == "header" {
            name.to_lowercase()
        } else {
            name.to_owned()
        };
        (name, parameter)
    });
    named.collect()
}

/// Returns the schema of an object with the parameters of one location.
fn schema_of(location: &str, parameters: &BTreeMap<String, &Value>) -> Value {
    let properties = parameters
        .iter()
        .map(|(name, one)| (name.clone(), as_json_schema(&one["schema"])));
    let required = parameters.iter();
    let required = required.filter(|(_, one)| one["required"] == json!(true));
    let required: Vec<&str> = required.map(|(name, _)| name.as_str()).collect();
    let mut schema = object(properties.collect(), &required);
    schema["additionalProperties"] = json!(location == "header");
    schema
}

/// Returns the schema of an object. Omits an empty list of required properties, which draft 4 does
/// not allow.
fn object(properties: Map<String, Value>, required: &[&str]) -> Value {
    let mut schema = json!({ "properties": properties });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

/// Converts the text of each parameter to the type of the parameter. A text of another type remains a string.
fn values(parameters: &BTreeMap<String, &Value>, texts: Texts) -> Value {
    let values = texts.into_iter().map(|(name, texts)| {
        let Some(parameter) = parameters.get(&name) else {
            return (name, json!(texts));
        };
        let schema = resolved(&parameter["schema"]);
        if schema["type"] != "array" {
            return (name, value(schema, &texts.concat()));
        }
        let items = resolved(&schema["items"]);
        let items: Vec<Value> = match parameter["explode"] == json!(false) {
            true => texts
                .concat()
                .split(',')
                .map(|text| value(items, text))
                .collect(),
            false => texts.iter().map(|text| value(items, text)).collect(),
        };
        (name, json!(items))
    });
    Value::Object(values.collect())
}

fn value(schema: &Value, text: &str) -> Value {
    match schema["type"].as_str() {
        Some("integer" | "number" | "boolean") => {
            serde_json::from_str(text).unwrap_or_else(|_| json!(text))
        }
        _ => json!(text),
    }
}

/// Converts an OpenAPI 3.0 schema, which may have `nullable`, to a JSON Schema of draft 4.
/// References point into the registry.
fn as_json_schema(schema: &Value) -> Value {
    match schema {
        Value::Array(items) => items.iter().map(as_json_schema).collect(),
        Value::Object(entries) => {
            let mut entries: Map<String, Value> = entries
                .iter()
                .map(|(key, value)| (key.clone(), as_json_schema(value)))
                .collect();
            if let Some(Value::String(reference)) = entries.get_mut("$ref") {
                *reference = reference.replacen('#', "urn:contract#", 1);
            }
            if entries.get("nullable") == Some(&json!(true))
                && let Some(kind) = entries.get_mut("type")
            {
                *kind = json!([kind, "null"]);
            }
            Value::Object(entries)
        }
        other => other.clone(),
    }
}
