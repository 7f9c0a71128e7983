//! Removes schemas that no operation uses.

use std::collections::{BTreeMap, BTreeSet};

use crate::contract::{Content, Contract, Operation, Schema, Shape};
use crate::error::Result;

pub(super) fn run(contract: &mut Contract) -> Result<()> {
    let mut pending = vec![contract.error_body.clone()];
    for operation in &contract.operations {
        pending.extend(request_schemas(operation));
        pending.extend(response_schemas(operation));
    }
    let reached = reachable(pending, &contract.schemas);
    contract.schemas.retain(|name, _| reached.contains(name));
    Ok(())
}

/// Returns the names of all schemas that are reachable from `pending`, including the schemas in `pending`.
pub(crate) fn reachable(
    mut pending: Vec<String>,
    schemas: &BTreeMap<String, Schema>,
) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if let Some(schema) = schemas.get(&name)
            && reached.insert(name)
        {
            add_references(schema, &mut pending);
        }
    }
    reached
}

/// Returns the names of the schemas in the request and the successes of an operation.
pub(crate) fn operation_schemas(operation: &Operation) -> Vec<String> {
    let mut names = request_schemas(operation);
    names.extend(response_schemas(operation));
    names
}

/// Returns the names of the schemas in the request of an operation.
pub(super) fn request_schemas(operation: &Operation) -> Vec<String> {
    let mut names = Vec::new();
    let parameters = operation.parameters.iter();
    let parameters = parameters.filter_map(|parameter| parameter.schema.as_ref());
    let body = operation
        .body
        .as_ref()
        .and_then(|body| body.content.schema());
    for schema in parameters.chain(body) {
        add_references(schema, &mut names);
    }
    names
}

/// Returns the names of the schemas in the successes of an operation.
pub(super) fn response_schemas(operation: &Operation) -> Vec<String> {
    let mut names = Vec::new();
    for success in &operation.successes {
        if let Some(schema) = success.content.as_ref().and_then(Content::schema) {
            add_references(schema, &mut names);
        }
    }
    names
}

/// Adds the names of the schemas that `schema` references directly or uses as variants of a union.
fn add_references(schema: &Schema, names: &mut Vec<String>) {
    match &schema.shape {
        Shape::Reference(name) => names.push(name.clone()),
        Shape::List(items) => add_references(items, names),
        Shape::Object(object) => {
            object
                .properties
                .values()
                .for_each(|one| add_references(one, names));
            object
                .values
                .iter()
                .for_each(|one| add_references(one, names));
        }
        Shape::Union(union) => {
            names.extend(union.variants.iter().map(|variant| variant.schema.clone()));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::contract::contract;

    #[test]
    fn indirectly_used_schemas_are_kept() {
        let object = json!({ "properties": { "a": { "$ref": "#/components/schemas/A" } } });
        let mut contract = contract(json!({
            "paths": { "/a": { "put": {
                "requestBody": { "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/A" },
                } } },
                "responses": {},
            } } },
            "components": { "schemas": {
                "A": { "x-union": { "property": "p", "variants": [{ "schema": "B", "values": ["b"] }] } },
                "B": object,
                "C": object,
            } },
        }));
        super::super::unions::run(&mut contract).unwrap();
        run(&mut contract).unwrap();
        assert!(contract.schemas.keys().eq(["A", "B"].iter()));
    }
}
