//! Gives schemas and operations their Rust names, and checks that the Rust names of parameters differ.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use crate::contract::{Contract, Operation, Schema, Shape, visit_schemas};
use crate::error::{Error, Result};
use crate::names;

const NAME: &str = "names";

pub(super) fn run(contract: &mut Contract) -> Result<()> {
    let renamed = schema_names(contract);
    rename_schemas(contract, &renamed);
    visit_schemas(contract, &mut |schema, _| {
        rename(schema, &renamed);
        Ok(())
    })?;
    operation_names(contract)
}

fn schema_names(contract: &Contract) -> BTreeMap<String, String> {
    let is_id = |name: &str| contract.identifiers.contains_key(name);
    let mut used = BTreeSet::new();
    let mut renamed = BTreeMap::new();
    for (name, schema) in &contract.schemas {
        let preferred_name = schema.facts.type_name.as_ref().unwrap_or(name);
        let rust_name = names::schema(preferred_name, is_id, |other| used.contains(other));
        used.insert(rust_name.clone());
        renamed.insert(name.clone(), rust_name);
    }
    renamed
}

fn rename_schemas(contract: &mut Contract, renamed: &BTreeMap<String, String>) {
    let schemas = std::mem::take(&mut contract.schemas);
    for (name, schema) in schemas {
        let rust_name = renamed.get(&name).unwrap_or(&name).clone();
        if name == contract.error_body {
            contract.error_body.clone_from(&rust_name);
        }
        contract.contract_names.insert(rust_name.clone(), name);
        contract.schemas.insert(rust_name, schema);
    }
}

/// Renames the schemas in references and union variants.
fn rename(schema: &mut Schema, renamed: &BTreeMap<String, String>) {
    let rename_reference = |name: &mut String| {
        if let Some(rust_name) = renamed.get(name) {
            name.clone_from(rust_name);
        }
    };
    match &mut schema.shape {
        Shape::Reference(name) => rename_reference(name),
        Shape::Union(union) => {
            let variants = union.variants.iter_mut();
            variants.for_each(|variant| rename_reference(&mut variant.schema));
        }
        _ => {}
    }
}

fn operation_names(contract: &mut Contract) -> Result<()> {
    let mut used: BTreeMap<String, String> = BTreeMap::new();
    for operation in &mut contract.operations {
        let pointer = operation.origin.pointer();
        let rust_name = operation.id.to_snake_case();
        let fail =
            |message: String, hint: &str| Err(Error::new(NAME, message).at(pointer).hint(hint));
        if syn::parse_str::<syn::Ident>(&rust_name).is_err() {
            let message = format!("`operationId` {rust_name} is not a valid Rust name");
            return fail(message, "rename it in the overlay");
        }
        if let Some(first) = used.insert(rust_name.clone(), pointer.to_owned()) {
            let message = format!("this operation and {first} have the same Rust name {rust_name}");
            return fail(message, "rename one in the overlay");
        }
        check_parameter_names(operation)?;
        operation.name = rust_name;
    }
    Ok(())
}

/// Checks that no two parameters of an operation have the same Rust name, and that no parameter has the
/// name of the body.
fn check_parameter_names(operation: &Operation) -> Result<()> {
    let mut used: BTreeMap<String, String> = BTreeMap::new();
    if operation.body.is_some() {
        used.insert("body".into(), "the request body".into());
    }
    for parameter in &operation.parameters {
        let name = &parameter.name;
        let rust_name = names::argument(name);
        if let Some(first) = used.insert(rust_name.clone(), format!("the parameter `{name}`")) {
            let message =
                format!("{first} and the parameter `{name}` have the same Rust name {rust_name}");
            return Err(Error::new(NAME, message)
                .at(parameter.origin.pointer())
                .hint("rename one in the overlay"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::contract::contract;

    #[test]
    fn names_and_references_become_rust_names() {
        let mut contract = contract(json!({
            "paths": { "/a": { "get": { "operationId": "get-VOA_report", "responses": {} } } },
            "components": { "schemas": {
                "VOAReport": { "type": "object", "properties": {
                    "next": { "$ref": "#/components/schemas/VOAReport" },
                } },
                "Option": { "type": "object", "properties": { "x": {} } },
                "VoaReport": { "type": "string" },
            } },
        }));
        run(&mut contract).unwrap();
        let operation = &contract.operations[0];
        assert_eq!(operation.name, "get_voa_report");
        assert_eq!(operation.id, "get-VOA_report");
        let report = contract.schemas["VoaReport"].object().unwrap();
        assert_eq!(report.properties["next"].reference(), Some("VoaReport"));
        assert_eq!(contract.contract_names["OptionObject"], "Option");
        assert_eq!(contract.contract_names["VoaReport2"], "VoaReport");
    }

    #[test]
    fn colliding_names_are_rejected() {
        let with_responses = |operation: serde_json::Value| {
            let mut operation = operation;
            operation["responses"] = json!({});
            operation
        };
        let with_id = |id: &str| with_responses(json!({ "operationId": id }));
        let body = json!({ "content": { "application/json": {} } });
        let cases = [
            json!({ "paths": { "/a": { "get": with_id("getA"), "put": with_id("get_a") } } }),
            json!({ "paths": { "/a": { "get": with_responses(json!({ "operationId": "a", "parameters": [
                { "name": "x-y" }, { "name": "xY" },
            ] })) } } }),
            json!({ "paths": { "/a": { "get": with_responses(json!({
                "operationId": "a", "parameters": [{ "name": "body" }], "requestBody": body,
            })) } } }),
        ];
        for document in cases {
            let shown = document.to_string();
            let error = run(&mut contract(document)).expect_err(&shown);
            assert!(error.message.contains("have the same Rust name"), "{error}");
            assert!(error.pointer.is_some(), "{error}");
        }
    }

    #[test]
    fn an_operation_id_without_letters_is_rejected() {
        let paths = json!({ "/a": { "get": { "operationId": "1", "responses": {} } } });
        let error = run(&mut contract(json!({ "paths": paths }))).unwrap_err();
        assert!(
            error.message.contains("is not a valid Rust name"),
            "{error}"
        );
    }
}
