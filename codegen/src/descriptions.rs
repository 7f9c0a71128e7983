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

const STAGE: &str = "descriptions";

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Descriptions {
    tags: BTreeMap<String, String>,
    operations: BTreeMap<String, OperationDescription>,
    schemas: BTreeMap<String, SchemaDescription>,
    properties: BTreeMap<String, String>,
    parameters: BTreeMap<String, String>,
    errors: BTreeMap<String, String>,
    values: BTreeMap<String, String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct OperationDescription {
    summary: Option<String>,
    description: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct SchemaDescription {
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
    let descriptions: Descriptions = serde_json::from_value(value).map_err(|error| {
        Error::new(STAGE, error.to_string())
            .in_file(name)
            .hint("the top-level keys are tags, operations, schemas, properties, parameters, errors and values")
    })?;
    let mut unknown = Vec::new();
    tags(document, &descriptions, &mut unknown);
    operations(document, &descriptions, &mut unknown);
    schemas(document, &descriptions, &mut unknown);
    errors(document, &descriptions, &mut unknown);
    let sets = document.get(VALUE_SETS).and_then(Value::as_object);
    let mut values = descriptions.values;
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
                other_pointers(others)
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

fn other_pointers(pointers: &[String]) -> String {
    match pointers {
        [] => String::new(),
        _ => format!(", and so are those at {}", pointers.join(" and ")),
    }
}

fn tags(document: &mut Value, descriptions: &Descriptions, unknown: &mut Vec<String>) {
    let mut unused: Vec<_> = descriptions.tags.keys().collect();
    let tags = document.get_mut("tags").and_then(Value::as_array_mut);
    for tag in tags.into_iter().flatten() {
        let name = tag["name"].as_str().unwrap_or_default().to_owned();
        if let Some(text) = descriptions.tags.get(&name) {
            tag["description"] = json!(text);
            unused.retain(|other| **other != name);
        }
    }
    unknown.extend(unused.into_iter().map(|name| document::join("/tags", name)));
}

fn errors(document: &mut Value, descriptions: &Descriptions, unknown: &mut Vec<String>) {
    let mut unused: Vec<_> = descriptions.errors.keys().collect();
    let codes = document.get_mut(ERROR_CODES).and_then(Value::as_array_mut);
    for error in codes.into_iter().flatten() {
        let code = error["code"].as_str().unwrap_or_default().to_owned();
        if let Some(text) = descriptions.errors.get(&code) {
            error["description"] = json!(text);
            unused.retain(|other| **other != code);
        }
    }
    unknown.extend(
        unused
            .into_iter()
            .map(|code| document::join("/errors", code)),
    );
}

fn operations(document: &mut Value, descriptions: &Descriptions, unknown: &mut Vec<String>) {
    let mut unused: Vec<_> = descriptions.operations.keys().collect();
    let mut unused_parameters: BTreeSet<_> = descriptions.parameters.keys().collect();
    for operation in operations_mut(document) {
        let id = document::operation_id(operation).to_owned();
        if let Some(specific) = descriptions.operations.get(&id) {
            unused.retain(|other| **other != id);
            for (key, text) in [
                ("summary", &specific.summary),
                ("description", &specific.description),
            ] {
                if let Some(text) = text {
                    operation[key] = json!(text);
                }
            }
        }
        let parameters = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            describe_parameter(parameter, descriptions, &mut unused_parameters);
        }
    }
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for (_, path) in paths.into_iter().flatten() {
        let parameters = path.get_mut("parameters").and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            describe_parameter(parameter, descriptions, &mut unused_parameters);
        }
    }
    let shared = document
        .pointer_mut("/components/parameters")
        .and_then(Value::as_object_mut);
    for (_, parameter) in shared.into_iter().flatten() {
        describe_parameter(parameter, descriptions, &mut unused_parameters);
    }
    let unused_parameters = unused_parameters.into_iter();
    unknown.extend(unused_parameters.map(|name| document::join("/parameters", name)));
    unknown.extend(
        unused
            .into_iter()
            .map(|id| document::join("/operations", id)),
    );
}

fn describe_parameter(
    parameter: &mut Value,
    descriptions: &Descriptions,
    unused: &mut BTreeSet<&String>,
) {
    let name = parameter["name"].as_str().unwrap_or_default().to_owned();
    if let Some(text) = descriptions.parameters.get(&name) {
        parameter["description"] = json!(text);
        unused.remove(&name);
    }
}

fn schemas(document: &mut Value, descriptions: &Descriptions, unknown: &mut Vec<String>) {
    for (name, specific) in &descriptions.schemas {
        let pointer = document::join("/schemas", name);
        let Some(schema) = schema_mut(document, name) else {
            unknown.push(pointer);
            continue;
        };
        if let Some(text) = &specific.description {
            schema["description"] = json!(text);
        }
        for (property, text) in &specific.properties {
            if !describe_property(schema, property, text) {
                unknown.push(document::join(
                    &document::join(&pointer, "properties"),
                    property,
                ));
            }
        }
    }
    let mut unused: BTreeSet<_> = descriptions.properties.keys().collect();
    let components = document
        .get_mut("components")
        .and_then(Value::as_object_mut);
    for (section, all) in components.into_iter().flatten() {
        if !["schemas", "requestBodies", "responses"].contains(&section.as_str()) {
            continue;
        }
        for (name, schema) in all.as_object_mut().into_iter().flatten() {
            let specific = descriptions
                .schemas
                .get(name)
                .map(|specific| &specific.properties);
            describe_all(schema, &descriptions.properties, specific, &mut unused);
        }
    }
    if let Some(paths) = document.get_mut("paths") {
        describe_all(paths, &descriptions.properties, None, &mut unused);
    }
    let unused = unused.into_iter();
    unknown.extend(unused.map(|name| document::join("/properties", name)));
}

/// Returns the schema with this name, or the schema inside the shared body or response with this name.
fn schema_mut<'a>(document: &'a mut Value, name: &str) -> Option<&'a mut Value> {
    let components = document.get_mut("components")?.as_object_mut()?;
    let contains_name = |section: &&str| {
        components
            .get(*section)
            .is_some_and(|all| all.get(name).is_some())
    };
    let section = ["schemas", "requestBodies", "responses"]
        .into_iter()
        .find(contains_name)?;
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
fn describe_property(schema: &mut Value, property: &str, text: &str) -> bool {
    let mut is_found = false;
    if let Some(property_schema) = schema
        .get_mut("properties")
        .and_then(|all| all.get_mut(property))
    {
        describe(property_schema, text);
        is_found = true;
    }
    let parts = schema.get_mut("allOf").and_then(Value::as_array_mut);
    for part in parts.into_iter().flatten() {
        is_found |= describe_property(part, property, text);
    }
    let members = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (_, inner) in members.into_iter().flatten() {
        is_found |= describe_property(inner, property, text);
    }
    if let Some(items) = schema.get_mut("items") {
        is_found |= describe_property(items, property, text);
    }
    is_found
}

fn describe_all(
    schema: &mut Value,
    descriptions: &BTreeMap<String, String>,
    specific: Option<&BTreeMap<String, String>>,
    unused: &mut BTreeSet<&String>,
) {
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (name, property_schema) in properties.into_iter().flatten() {
        let has_specific = specific.is_some_and(|specific| specific.contains_key(name));
        if let Some(text) = descriptions.get(name).filter(|_| !has_specific) {
            describe(property_schema, text);
            unused.remove(name);
        }
    }
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    for inner in object.values_mut() {
        match inner {
            Value::Object(_) => describe_all(inner, descriptions, specific, unused),
            Value::Array(items) => items
                .iter_mut()
                .for_each(|item| describe_all(item, descriptions, specific, unused)),
            _ => {}
        }
    }
}

fn describe(property_schema: &mut Value, text: &str) {
    if let Some(property_schema) = property_schema.as_object_mut() {
        property_schema.insert("description".into(), json!(text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::{Source, load};

    fn read(descriptions: &str) -> Value {
        load(Source::new("docs.yaml", descriptions)).unwrap()
    }

    fn merged(descriptions: &str, fit: Fit) -> Result<BTreeMap<String, String>> {
        merge(&mut contract(), "docs.yaml", read(descriptions), fit)
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
    fn specific_descriptions_take_precedence() {
        let mut document = contract();
        let descriptions = "
tags: { T: about T }
operations: { GetA: { summary: gets A } }
schemas:
  A: { description: an A, properties: { id: id of A } }
  C: { properties: { id: id inside C } }
properties: { id: some id, kind: some kind }
parameters: { limit: how many, id: which one }
";
        merge(&mut document, "docs.yaml", read(descriptions), Fit::Exact).unwrap();
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
        let nested = &schemas["C"]["items"]["properties"]["d"]["properties"]["id"];
        assert_eq!(nested["description"], "id inside C");
        assert_eq!(document["paths"]["/a"]["get"]["summary"], "gets A");
        assert_eq!(
            document["paths"]["/a"]["get"]["parameters"][0]["description"],
            "how many"
        );
        let path_parameter = &document["paths"]["/a"]["parameters"][0];
        assert_eq!(path_parameter["description"], "which one");
        assert_eq!(document["tags"][0]["description"], "about T");
    }

    #[test]
    fn descriptions_of_unknown_items_are_rejected_with_an_exact_fit() {
        for (descriptions, pointer) in [
            ("properties: { gone: x }\n", "/properties/gone"),
            ("parameters: { gone: x }\n", "/parameters/gone"),
        ] {
            let error = merged(descriptions, Fit::Exact).unwrap_err();
            assert_eq!(error.pointer.as_deref(), Some(pointer));
        }
        let descriptions = "schemas: { A: { properties: { gone: x } } }\n";
        let error = merged(descriptions, Fit::Exact).unwrap_err();
        assert_eq!(error.pointer.as_deref(), Some("/schemas/A/properties/gone"));
        merged(descriptions, Fit::Partial).unwrap();
    }

    #[test]
    fn an_unknown_key_is_rejected() {
        assert!(
            merged("schema: {}\n", Fit::Exact)
                .unwrap_err()
                .message
                .contains("schema")
        );
    }
}
