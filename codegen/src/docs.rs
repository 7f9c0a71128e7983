//! Merges descriptions of operations, schemas, properties and parameters into a contract.
//!
//! ```yaml
//! tags:       { Accounts: One line. }
//! operations: { GetCustomer: { summary: …, description: … } }
//! schemas:    { Customer: { description: …, properties: { username: … } } }
//!             # or the name of a shared body or response whose schema has no name
//! properties: { customerId: … }   # for each property of this name that has no other description
//! parameters: { limit: … }        # likewise for parameters
//! errors:     { '14001': … }      # the meaning of an error code, short enough to share a line
//! values:     { account_type: … } # the description of a set of values
//! ```

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Value, json};

use crate::document::{self, operations_mut};
use crate::error::{Error, Result};
use crate::facts::{ERROR_CODES, VALUE_SETS};
use crate::fit::Fit;

const STAGE: &str = "docs";

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Words {
    tags: BTreeMap<String, String>,
    operations: BTreeMap<String, OperationWords>,
    schemas: BTreeMap<String, SchemaWords>,
    properties: BTreeMap<String, String>,
    parameters: BTreeMap<String, String>,
    errors: BTreeMap<String, String>,
    values: BTreeMap<String, String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct OperationWords {
    summary: Option<String>,
    description: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct SchemaWords {
    description: Option<String>,
    properties: BTreeMap<String, String>,
}

/// Puts the descriptions of `value` into `document`. `value` is the file called `name`; its descriptions
/// replace the descriptions of the contract.
/// Returns the descriptions of sets of values, because an OpenAPI document does not have a place for them.
///
/// # Errors
/// Returns an error if the file has an invalid structure. With [`Fit::Exact`], also returns an error if the
/// file describes an item that is not in the contract.
pub(crate) fn merge(
    document: &mut Value,
    name: &str,
    value: Value,
    fit: Fit,
) -> Result<BTreeMap<String, String>> {
    let words: Words = serde_json::from_value(value).map_err(|error| {
        Error::new(STAGE, error.to_string())
            .in_file(name)
            .hint("the top-level keys are tags, operations, schemas, properties, parameters, errors and values")
    })?;
    let mut unknown = Vec::new();
    tags(document, &words, &mut unknown);
    operations(document, &words, &mut unknown);
    schemas(document, &words, &mut unknown);
    errors(document, &words, &mut unknown);
    let sets = document.get(VALUE_SETS).and_then(Value::as_object);
    let mut values = words.values;
    values.retain(|name, _| {
        let known = sets.is_some_and(|sets| sets.contains_key(name));
        if !known {
            unknown.push(document::join("/values", name));
        }
        known
    });
    match unknown.split_first() {
        Some((first, others)) if fit == Fit::Exact => Err(Error::new(
            STAGE,
            format!(
                "the description is for an item that is not in the contract{}",
                and_those_at(others)
            ),
        )
        .in_file(name)
        .at(first.clone())
        .hint(
            "rename or remove the entry; an entry in `properties` is also unused if every property of this name has its own description",
        )),
        _ => Ok(values),
    }
}

fn and_those_at(pointers: &[String]) -> String {
    match pointers {
        [] => String::new(),
        _ => format!(", and so are those at {}", pointers.join(" and ")),
    }
}

fn tags(document: &mut Value, words: &Words, unknown: &mut Vec<String>) {
    let mut open: Vec<_> = words.tags.keys().collect();
    let tags = document.get_mut("tags").and_then(Value::as_array_mut);
    for tag in tags.into_iter().flatten() {
        let name = tag["name"].as_str().unwrap_or_default().to_owned();
        if let Some(text) = words.tags.get(&name) {
            tag["description"] = json!(text);
            open.retain(|other| **other != name);
        }
    }
    unknown.extend(open.into_iter().map(|name| document::join("/tags", name)));
}

fn errors(document: &mut Value, words: &Words, unknown: &mut Vec<String>) {
    let mut open: Vec<_> = words.errors.keys().collect();
    let codes = document.get_mut(ERROR_CODES).and_then(Value::as_array_mut);
    for error in codes.into_iter().flatten() {
        let code = error["code"].as_str().unwrap_or_default().to_owned();
        if let Some(text) = words.errors.get(&code) {
            error["description"] = json!(text);
            open.retain(|other| **other != code);
        }
    }
    unknown.extend(open.into_iter().map(|code| document::join("/errors", code)));
}

fn operations(document: &mut Value, words: &Words, unknown: &mut Vec<String>) {
    let mut open: Vec<_> = words.operations.keys().collect();
    let mut open_parameters: BTreeSet<_> = words.parameters.keys().collect();
    for operation in operations_mut(document) {
        let id = document::operation_id(operation).to_owned();
        if let Some(own) = words.operations.get(&id) {
            open.retain(|other| **other != id);
            for (key, text) in [("summary", &own.summary), ("description", &own.description)] {
                if let Some(text) = text {
                    operation[key] = json!(text);
                }
            }
        }
        let parameters = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            parameter_words(parameter, words, &mut open_parameters);
        }
    }
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for (_, path) in paths.into_iter().flatten() {
        let parameters = path.get_mut("parameters").and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            parameter_words(parameter, words, &mut open_parameters);
        }
    }
    let shared = document
        .pointer_mut("/components/parameters")
        .and_then(Value::as_object_mut);
    for (_, parameter) in shared.into_iter().flatten() {
        parameter_words(parameter, words, &mut open_parameters);
    }
    let open_parameters = open_parameters.into_iter();
    unknown.extend(open_parameters.map(|name| document::join("/parameters", name)));
    unknown.extend(open.into_iter().map(|id| document::join("/operations", id)));
}

fn parameter_words(parameter: &mut Value, words: &Words, open: &mut BTreeSet<&String>) {
    let name = parameter["name"].as_str().unwrap_or_default().to_owned();
    if let Some(text) = words.parameters.get(&name) {
        parameter["description"] = json!(text);
        open.remove(&name);
    }
}

fn schemas(document: &mut Value, words: &Words, unknown: &mut Vec<String>) {
    for (name, own) in &words.schemas {
        let pointer = document::join("/schemas", name);
        let Some(schema) = schema_mut(document, name) else {
            unknown.push(pointer);
            continue;
        };
        if let Some(text) = &own.description {
            schema["description"] = json!(text);
        }
        for (property, text) in &own.properties {
            if !own_property(schema, property, text) {
                unknown.push(document::join(
                    &document::join(&pointer, "properties"),
                    property,
                ));
            }
        }
    }
    let mut open: BTreeSet<_> = words.properties.keys().collect();
    let components = document
        .get_mut("components")
        .and_then(Value::as_object_mut);
    for (section, all) in components.into_iter().flatten() {
        if !["schemas", "requestBodies", "responses"].contains(&section.as_str()) {
            continue;
        }
        for (name, schema) in all.as_object_mut().into_iter().flatten() {
            let own = words.schemas.get(name).map(|own| &own.properties);
            everywhere(schema, &words.properties, own, &mut open);
        }
    }
    if let Some(paths) = document.get_mut("paths") {
        everywhere(paths, &words.properties, None, &mut open);
    }
    let open = open.into_iter();
    unknown.extend(open.map(|name| document::join("/properties", name)));
}

/// Returns the schema with this name, or the schema inside the shared body or response with this name.
fn schema_mut<'a>(document: &'a mut Value, name: &str) -> Option<&'a mut Value> {
    let components = document.get_mut("components")?.as_object_mut()?;
    let has = |section: &&str| {
        components
            .get(*section)
            .is_some_and(|all| all.get(name).is_some())
    };
    let section = ["schemas", "requestBodies", "responses"]
        .into_iter()
        .find(has)?;
    let found = components.get_mut(section)?.get_mut(name)?;
    if section == "schemas" {
        return Some(found);
    }
    let media = found.get_mut("content")?.as_object_mut()?.values_mut();
    media
        .filter_map(|media| media.get_mut("schema"))
        .find(|schema| schema.get("$ref").is_none())
}

/// Describes a property of a schema. The property may also be in the `allOf` of the schema, or in an
/// unnamed object inside the schema.
fn own_property(schema: &mut Value, property: &str, text: &str) -> bool {
    let mut found = false;
    if let Some(member) = schema
        .get_mut("properties")
        .and_then(|all| all.get_mut(property))
    {
        describe(member, text);
        found = true;
    }
    let parts = schema.get_mut("allOf").and_then(Value::as_array_mut);
    for part in parts.into_iter().flatten() {
        found |= own_property(part, property, text);
    }
    let members = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (_, inner) in members.into_iter().flatten() {
        found |= own_property(inner, property, text);
    }
    if let Some(items) = schema.get_mut("items") {
        found |= own_property(items, property, text);
    }
    found
}

fn everywhere(
    schema: &mut Value,
    words: &BTreeMap<String, String>,
    own: Option<&BTreeMap<String, String>>,
    open: &mut BTreeSet<&String>,
) {
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (name, member) in properties.into_iter().flatten() {
        let special = own.is_some_and(|own| own.contains_key(name));
        if let Some(text) = words.get(name).filter(|_| !special) {
            describe(member, text);
            open.remove(name);
        }
    }
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    for inner in object.values_mut() {
        match inner {
            Value::Object(_) => everywhere(inner, words, own, open),
            Value::Array(items) => items
                .iter_mut()
                .for_each(|item| everywhere(item, words, own, open)),
            _ => {}
        }
    }
}

fn describe(member: &mut Value, text: &str) {
    if let Some(member) = member.as_object_mut() {
        member.insert("description".into(), json!(text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::{Source, load};

    fn read(words: &str) -> Value {
        load(Source::new("docs.yaml", words)).unwrap()
    }

    fn merged(words: &str, fit: Fit) -> Result<BTreeMap<String, String>> {
        merge(&mut contract(), "docs.yaml", read(words), fit)
    }

    fn contract() -> Value {
        json!({
            "tags": [{ "name": "T" }],
            "paths": { "/a": {
                "parameters": [{ "name": "id" }],
                "get": { "operationId": "GetA", "parameters": [{ "name": "limit" }] },
            } },
            "components": { "schemas": {
                "A": { "properties": { "id": {}, "kind": {} } },
                "B": { "allOf": [{ "properties": { "id": {} } }] },
                "C": { "items": { "properties": { "d": { "properties": { "id": {} } } } } },
            } },
        })
    }

    #[test]
    fn words_reach_their_place_and_the_special_ones_win() {
        let mut document = contract();
        let words = "
tags: { T: about T }
operations: { GetA: { summary: gets A } }
schemas:
  A: { description: an A, properties: { id: id of A } }
  C: { properties: { id: id inside C } }
properties: { id: some id, kind: some kind }
parameters: { limit: how many, id: which one }
";
        merge(&mut document, "docs.yaml", read(words), Fit::Exact).unwrap();
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["A"]["description"], "an A");
        assert_eq!(schemas["A"]["properties"]["id"]["description"], "id of A");
        assert_eq!(
            schemas["A"]["properties"]["kind"]["description"],
            "some kind"
        );
        assert_eq!(
            schemas["B"]["allOf"][0]["properties"]["id"]["description"],
            "some id"
        );
        let inside = &schemas["C"]["items"]["properties"]["d"]["properties"]["id"];
        assert_eq!(inside["description"], "id inside C");
        assert_eq!(document["paths"]["/a"]["get"]["summary"], "gets A");
        assert_eq!(
            document["paths"]["/a"]["get"]["parameters"][0]["description"],
            "how many"
        );
        let of_the_path = &document["paths"]["/a"]["parameters"][0];
        assert_eq!(of_the_path["description"], "which one");
        assert_eq!(document["tags"][0]["description"], "about T");
    }

    #[test]
    fn words_for_nothing_are_refused_for_our_own_contract_only() {
        for (words, pointer) in [
            ("properties: { gone: x }\n", "/properties/gone"),
            ("parameters: { gone: x }\n", "/parameters/gone"),
        ] {
            let error = merged(words, Fit::Exact).unwrap_err();
            assert_eq!(error.pointer.as_deref(), Some(pointer));
        }
        let words = "schemas: { A: { properties: { gone: x } } }\n";
        let error = merged(words, Fit::Exact).unwrap_err();
        assert_eq!(error.pointer.as_deref(), Some("/schemas/A/properties/gone"));
        merged(words, Fit::Partial).unwrap();
    }

    #[test]
    fn an_unknown_key_is_refused() {
        assert!(
            merged("schema: {}\n", Fit::Exact)
                .unwrap_err()
                .message
                .contains("schema")
        );
    }
}
