//! Gives schemas, operations, members and parameters the names they have in Rust.

use std::collections::BTreeMap;

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;

use crate::document::{
    self, Object, SCHEMAS, join, operations, reference, reference_to, schema_name,
};
use crate::error::{Error, Result};

use super::identifiers;

pub(super) const NAME: &str = "names";

/// The `operationId` as the contract writes it.
pub(crate) const OPERATION_ID: &str = "x-operation-id";

/// The name of a schema as the contract writes it.
pub(crate) const SCHEMA_NAME: &str = "x-schema-name";

/// Names the generated files use themselves.
const RESERVED: [&str; 19] = [
    "Box",
    "Cow",
    "DateTime",
    "Decimal",
    "Default",
    "Err",
    "Map",
    "Money",
    "NaiveDate",
    "None",
    "Ok",
    "Option",
    "Result",
    "Scalar",
    "Self",
    "Some",
    "String",
    "UnixDate",
    "Value",
];

pub(super) fn run(document: &mut Value) -> Result<()> {
    let renamed = schema_names(document)?;
    rename_schemas(document, &renamed);
    document::visit_schemas(document, &mut |schema, pointer| {
        if let Some(name) = reference(schema)
            .and_then(schema_name)
            .and_then(|n| renamed.get(n))
        {
            schema["$ref"] = reference_to(name)["$ref"].take();
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        let names = properties
            .into_iter()
            .flatten()
            .map(|(name, _)| name.as_str());
        apart(names, &join(pointer, "properties"), "properties")
    })?;
    operation_names(document)
}

fn schema_names(document: &Value) -> Result<BTreeMap<String, String>> {
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    let identifiers = document.get(identifiers::ALL).and_then(Value::as_object);
    for (name, _) in identifiers.into_iter().flatten() {
        taken.insert(name.clone(), identifiers::place(name));
    }
    let mut renamed = BTreeMap::new();
    for (name, _) in document::schemas(document).into_iter().flatten() {
        let mut rust = name.to_upper_camel_case();
        if rust.is_empty() || rust.starts_with(|first: char| first.is_ascii_digit()) {
            rust = format!("Type{rust}");
        }
        if RESERVED.contains(&rust.as_str())
            || taken.get(&rust).is_some_and(|at| at.starts_with("/x-"))
        {
            rust.push_str("Object");
        }
        let place = join(SCHEMAS, name);
        if let Some(first) = taken.insert(rust.clone(), place.clone()) {
            let message = format!("schema `{name}` and {first} are both called {rust} in Rust");
            return Err(Error::new(NAME, message)
                .at(place)
                .hint("rename one in the overlay"));
        }
        renamed.insert(name.clone(), rust);
    }
    Ok(renamed)
}

fn rename_schemas(document: &mut Value, renamed: &BTreeMap<String, String>) {
    let Some(schemas) = document.pointer_mut(SCHEMAS).and_then(Value::as_object_mut) else {
        return;
    };
    let old = std::mem::take(schemas);
    schemas.extend(old.into_iter().map(|(name, mut schema)| {
        let rust = renamed.get(&name).cloned().unwrap_or_else(|| name.clone());
        schema[SCHEMA_NAME] = Value::String(name);
        (rust, schema)
    }));
    for schema in schemas.values_mut() {
        rename_variants(schema, renamed);
    }
}

fn rename_variants(schema: &mut Value, renamed: &BTreeMap<String, String>) {
    let union = schema
        .get_mut(super::unions::UNION)
        .and_then(|union| union.get_mut("variants"));
    for variant in union.and_then(Value::as_array_mut).into_iter().flatten() {
        let name = variant["schema"]
            .as_str()
            .and_then(|name| renamed.get(name))
            .cloned();
        if let Some(name) = name {
            variant["schema"] = Value::String(name);
        }
    }
}

fn operation_names(document: &mut Value) -> Result<()> {
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    for (place, operation) in operations(document) {
        let pointer = place.pointer();
        let rust = document::operation_id(operation).to_snake_case();
        if syn::parse_str::<syn::Ident>(&rust).is_err() {
            let message = format!("`operationId` {rust} makes no Rust name");
            return Err(Error::new(NAME, message)
                .at(pointer)
                .hint("rename it in the overlay"));
        }
        if let Some(first) = taken.insert(rust.clone(), pointer.clone()) {
            let message = format!("this operation and {first} are both called {rust} in Rust");
            return Err(Error::new(NAME, message)
                .at(pointer)
                .hint("rename one in the overlay"));
        }
        let parameters = operation.get("parameters").and_then(Value::as_array);
        let names = parameters
            .into_iter()
            .flatten()
            .filter_map(|p| p["name"].as_str());
        let body = operation.get("requestBody").map(|_| "body");
        apart(
            names.chain(body),
            &join(&pointer, "parameters"),
            "parameters",
        )?;
    }
    for (_, operation) in document::operations_mut(document) {
        let Some(operation) = operation.as_object_mut() else {
            continue;
        };
        rename_operation(operation);
    }
    Ok(())
}

fn rename_operation(operation: &mut Object) {
    if let Some(id) = operation
        .get("operationId")
        .and_then(Value::as_str)
        .map(str::to_owned)
    {
        operation.insert("operationId".into(), Value::String(id.to_snake_case()));
        operation.insert(OPERATION_ID.into(), Value::String(id));
    }
}

/// Checks that no two of `names` meet as Rust names.
fn apart<'a>(names: impl Iterator<Item = &'a str>, pointer: &str, what: &str) -> Result<()> {
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    for name in names {
        let rust = name.to_snake_case();
        if rust.is_empty() {
            let message = format!("`{name}` makes no Rust name");
            return Err(Error::new(NAME, message)
                .at(pointer)
                .hint("rename it in the overlay"));
        }
        if let Some(first) = taken.insert(rust.clone(), name) {
            let message =
                format!("the {what} `{first}` and `{name}` are both called {rust} in Rust");
            return Err(Error::new(NAME, message)
                .at(pointer)
                .hint("rename one in the overlay"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_become_rust_names_and_references_follow() {
        let mut document = json!({
            "paths": { "/a": { "get": { "operationId": "get-VOA_report" } } },
            "components": { "schemas": {
                "VOAReport": { "type": "object", "properties": { "next": reference_to("VOAReport") } },
                "Option": { "type": "object", "properties": { "x": {} } },
            } },
        });
        run(&mut document).unwrap();
        let operation = &document["paths"]["/a"]["get"];
        assert_eq!(operation["operationId"], "get_voa_report");
        assert_eq!(operation[OPERATION_ID], "get-VOA_report");
        let schemas = &document["components"]["schemas"];
        assert_eq!(
            schemas["VoaReport"]["properties"]["next"],
            reference_to("VoaReport")
        );
        assert_eq!(schemas["OptionObject"][SCHEMA_NAME], "Option");
    }

    #[test]
    fn names_that_meet_are_refused() {
        let object = json!({ "type": "object", "properties": { "x": {} } });
        let cases = [
            json!({ "components": { "schemas": { "AB_c": object, "AbC": object } } }),
            json!({ "components": { "schemas": { "A": { "properties": { "aB": {}, "a_b": {} } } } } }),
            json!({ "paths": { "/a": { "get": { "operationId": "getA" }, "put": { "operationId": "get_a" } } } }),
            json!({ "paths": { "/a": { "get": { "operationId": "a", "parameters": [
                { "name": "x-y" }, { "name": "xY" },
            ] } } } }),
            json!({ "paths": { "/a": { "get": {
                "operationId": "a", "parameters": [{ "name": "body" }], "requestBody": {},
            } } } }),
        ];
        for mut document in cases {
            let shown = document.to_string();
            let error = run(&mut document).expect_err(&shown);
            assert!(error.message.contains("both called"), "{error}");
            assert!(error.pointer.is_some(), "{error}");
        }
    }

    #[test]
    fn an_operation_without_a_letter_in_its_name_is_refused() {
        let mut document = json!({ "paths": { "/a": { "get": { "operationId": "1" } } } });
        assert!(
            run(&mut document)
                .unwrap_err()
                .message
                .contains("makes no Rust name")
        );
    }
}
