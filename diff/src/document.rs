//! Functions that read a contract in JSON form.

use std::collections::BTreeMap;

pub(crate) use finicity_codegen::resolved;
use serde_json::Value;

use crate::keyword::ParameterLocation;

/// The old and the new value of a part of the contract, such as a property, a header or a response.
pub(crate) type Pair<'a> = (Option<&'a Value>, Option<&'a Value>);

/// An operation and the parameters that its path item shares.
pub(crate) struct Operation<'a> {
    pub method: &'static str,
    pub path: &'a str,
    pub definition: &'a Value,
    pub shared: &'a [Value],
}

/// The parameters of an operation by location and name, each with its reference, if it has one.
pub(crate) type Parameters<'a> =
    BTreeMap<(ParameterLocation, &'a str), (Option<&'a str>, &'a Value)>;

impl<'a> Operation<'a> {
    pub(crate) fn id(&self) -> &'a str {
        self.definition["operationId"].as_str().unwrap_or_default()
    }

    /// Returns the method in upper case and the path.
    pub(crate) fn method_and_path(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    /// Returns the method and the path without the names of the path parameters.
    pub(crate) fn key(&self) -> String {
        let mut parts = self.path.split('{');
        let mut key = format!("{}{}", self.method, parts.next().unwrap_or_default());
        for part in parts {
            key.push_str("{}");
            key.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
        }
        key
    }

    pub(crate) fn parameters(&self, document: &'a Value) -> Parameters<'a> {
        let all = self
            .shared
            .iter()
            .chain(array(self.definition, "parameters"));
        all.map(|parameter| {
            let definition = resolved(document, parameter);
            (key_of(definition), (reference(parameter), definition))
        })
        .collect()
    }
}

/// Returns the location and the name of a parameter.
pub(crate) fn key_of(parameter: &Value) -> (ParameterLocation, &str) {
    let name = parameter["name"].as_str().unwrap_or_default();
    let location = parameter["in"].as_str().and_then(ParameterLocation::of);
    (location.unwrap_or(ParameterLocation::Unknown), name)
}

/// Returns every operation of a contract.
pub(crate) fn operations(document: &Value) -> Vec<Operation<'_>> {
    let all = finicity_codegen::operations(document);
    let all = all.filter(|(_, definition)| definition.is_object());
    all.map(|(location, definition)| Operation {
        method: location.method,
        path: location.path,
        definition,
        shared: array(location.item, "parameters"),
    })
    .collect()
}

/// Returns the IDs of the operations that contain the reference `target`.
pub(crate) fn users(document: &Value, target: &str) -> Vec<String> {
    fn refers(value: &Value, target: &str) -> bool {
        match value {
            Value::Object(members) => {
                reference(value) == Some(target)
                    || members.values().any(|value| refers(value, target))
            }
            Value::Array(items) => items.iter().any(|item| refers(item, target)),
            _ => false,
        }
    }
    let users = operations(document).into_iter().filter(|operation| {
        refers(operation.definition, target)
            || operation.shared.iter().any(|value| refers(value, target))
    });
    users.map(|operation| operation.id().to_owned()).collect()
}

/// Returns the properties of a JSON object, and nothing for any other value.
pub(crate) fn members(value: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    let object = value.and_then(Value::as_object);
    let all = object.into_iter().flatten();
    all.map(|(name, value)| (name.as_str(), value))
}

/// Returns the elements of the array at a key, and nothing for any other value.
pub(crate) fn array<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

/// Pairs the properties of two JSON objects by name.
pub(crate) fn paired<'a>((old, new): Pair<'a>) -> BTreeMap<&'a str, Pair<'a>> {
    let mut pairs = BTreeMap::<_, Pair<'_>>::new();
    for (name, value) in members(old) {
        pairs.entry(name).or_default().0 = Some(value);
    }
    for (name, value) in members(new) {
        pairs.entry(name).or_default().1 = Some(value);
    }
    pairs
}

pub(crate) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// Returns the name of the schema that a reference points to.
pub(crate) fn schema_name(schema: &Value) -> Option<&str> {
    reference(schema)?.rsplit('/').next()
}

/// Checks whether a flag such as `required` is set.
pub(crate) fn is_set(value: &Value, flag: &str) -> bool {
    value[flag] == Value::Bool(true)
}

/// Returns a short description of the type of a schema.
pub(crate) fn type_name(schema: &Value) -> String {
    if let Some(name) = schema_name(schema) {
        return name.to_owned();
    }
    for keyword in ["allOf", "oneOf", "anyOf"] {
        if let Some(parts) = schema[keyword].as_array() {
            let parts: Vec<String> = parts.iter().map(type_name).collect();
            return format!("{keyword} of {}", parts.join(", "));
        }
    }
    match (schema["type"].as_str(), schema["format"].as_str()) {
        (Some("array"), _) => format!("array of {}", type_name(&schema["items"])),
        (Some(kind), Some(format)) => format!("{kind} ({format})"),
        (Some(kind), None) => kind.to_owned(),
        (None, _) if schema.get("properties").is_some() => "object".into(),
        (None, _) => "anything".into(),
    }
}

/// Returns the type of a schema, followed by "required" if the schema is required.
pub(crate) fn type_and_requirement(schema: &Value, required: bool) -> String {
    let kind = type_name(schema);
    if required {
        format!("{kind}, required")
    } else {
        kind
    }
}

/// Returns a value as one line of at most 120 characters; longer text is truncated.
pub(crate) fn truncated(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match text.char_indices().nth(120) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
