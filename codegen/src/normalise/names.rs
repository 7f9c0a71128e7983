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
    let mut taken = BTreeSet::new();
    let mut renamed = BTreeMap::new();
    for (name, schema) in &contract.schemas {
        let wish = schema.facts.type_name.as_ref().unwrap_or(name);
        let rust = names::schema(wish, is_id, |other| taken.contains(other));
        taken.insert(rust.clone());
        renamed.insert(name.clone(), rust);
    }
    renamed
}

fn rename_schemas(contract: &mut Contract, renamed: &BTreeMap<String, String>) {
    let schemas = std::mem::take(&mut contract.schemas);
    for (name, schema) in schemas {
        let rust = renamed.get(&name).unwrap_or(&name).clone();
        if name == contract.error_body {
            contract.error_body.clone_from(&rust);
        }
        contract.contract_names.insert(rust.clone(), name);
        contract.schemas.insert(rust, schema);
    }
}

/// Renames the schemas in references and union variants.
fn rename(schema: &mut Schema, renamed: &BTreeMap<String, String>) {
    let follow = |name: &mut String| {
        if let Some(rust) = renamed.get(name) {
            name.clone_from(rust);
        }
    };
    match &mut schema.shape {
        Shape::Reference(name) => follow(name),
        Shape::Union(union) => {
            let variants = union.variants.iter_mut();
            variants.for_each(|variant| follow(&mut variant.schema));
        }
        _ => {}
    }
}

fn operation_names(contract: &mut Contract) -> Result<()> {
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    for operation in &mut contract.operations {
        let pointer = operation.origin.pointer();
        let rust = operation.id.to_snake_case();
        let fail =
            |message: String, hint: &str| Err(Error::new(NAME, message).at(pointer).hint(hint));
        if syn::parse_str::<syn::Ident>(&rust).is_err() {
            let message = format!("`operationId` {rust} makes no Rust name");
            return fail(message, "rename it in the overlay");
        }
        if let Some(first) = taken.insert(rust.clone(), pointer.to_owned()) {
            let message = format!("this operation and {first} are both called {rust} in Rust");
            return fail(message, "rename one in the overlay");
        }
        apart(operation)?;
        operation.name = rust;
    }
    Ok(())
}

/// Checks that no two parameters of an operation have the same Rust name, and that no parameter has the
/// name of the body.
fn apart(operation: &Operation) -> Result<()> {
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    if operation.body.is_some() {
        taken.insert("body".into(), "the request body".into());
    }
    for parameter in &operation.parameters {
        let name = &parameter.name;
        let rust = names::argument(name);
        if let Some(first) = taken.insert(rust.clone(), format!("the parameter `{name}`")) {
            let message =
                format!("{first} and the parameter `{name}` are both called {rust} in Rust");
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
    fn names_become_rust_names_and_references_follow() {
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
        assert_eq!(report.members["next"].reference(), Some("VoaReport"));
        assert_eq!(contract.contract_names["OptionObject"], "Option");
        assert_eq!(contract.contract_names["VoaReport2"], "VoaReport");
    }

    #[test]
    fn names_that_meet_are_refused() {
        let get = |operation: serde_json::Value| {
            let mut operation = operation;
            operation["responses"] = json!({});
            operation
        };
        let named = |id: &str| get(json!({ "operationId": id }));
        let body = json!({ "content": { "application/json": {} } });
        let cases = [
            json!({ "paths": { "/a": { "get": named("getA"), "put": named("get_a") } } }),
            json!({ "paths": { "/a": { "get": get(json!({ "operationId": "a", "parameters": [
                { "name": "x-y" }, { "name": "xY" },
            ] })) } } }),
            json!({ "paths": { "/a": { "get": get(json!({
                "operationId": "a", "parameters": [{ "name": "body" }], "requestBody": body,
            })) } } }),
        ];
        for document in cases {
            let shown = document.to_string();
            let error = run(&mut contract(document)).expect_err(&shown);
            assert!(error.message.contains("both called"), "{error}");
            assert!(error.pointer.is_some(), "{error}");
        }
    }

    #[test]
    fn an_operation_without_a_letter_in_its_name_is_refused() {
        let paths = json!({ "/a": { "get": { "operationId": "1", "responses": {} } } });
        let error = run(&mut contract(json!({ "paths": paths }))).unwrap_err();
        assert!(error.message.contains("makes no Rust name"), "{error}");
    }
}
