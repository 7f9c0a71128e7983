//! Gives all operations one error body with the fields of every documented error body.
//!
//! progenitor accepts only one error type per operation. A client cannot rely on which of several
//! documented shapes the server sends. A body that is not an object remains available as raw text.

use std::collections::{BTreeMap, BTreeSet};

use crate::contract::{Content, Contract, Origin, Schema};
use crate::document::is_success;
use crate::error::Result;
use crate::names;

pub(super) fn run(contract: &mut Contract) -> Result<()> {
    let schemas = &contract.schemas;
    let mut variants = BTreeSet::new();
    for operation in &mut contract.operations {
        let responses = std::mem::take(&mut operation.responses);
        for (status, response) in responses {
            if is_success(&status) {
                operation.responses.insert(status, response);
                continue;
            }
            let schema = response.content.as_ref().and_then(Content::schema);
            let mut name = schema.and_then(Schema::reference);
            while let Some(next) = name.and_then(|name| schemas.get(name)?.reference()) {
                name = Some(next);
            }
            let object = name.filter(|name| {
                let schema = schemas.get(*name);
                schema.is_some_and(|schema| is_object(schema, schemas, MAX_DEPTH))
            });
            variants.extend(object.map(str::to_owned));
            let mut codes = response.codes;
            // Shorter codes come first, so numeric codes are in numeric order.
            codes.sort_by_key(|code| (code.len(), code.clone()));
            operation.failures.insert(status, codes);
        }
    }
    let is_taken = |name: &str| schemas.contains_key(name);
    let name = ["ErrorBody", "ApiErrorBody", "AnyErrorBody"].into_iter();
    let name = name.map(str::to_owned).find(|name| !is_taken(name));
    let name = name.unwrap_or_else(|| names::unique("ErrorBody".into(), "", is_taken));
    let variant = |name: &String| Schema::reference_to(name, Origin::default());
    let body = Schema {
        description: Some("The body of an error response, in any of the documented forms.".into()),
        any_of: variants.iter().map(variant).collect(),
        ..Schema::default()
    };
    contract.schemas.insert(name.clone(), body);
    contract.error_body = name;
    Ok(())
}

/// The maximum depth of nested unions that the pass inspects.
const MAX_DEPTH: usize = 8;

/// Checks whether a schema is an object or a union of objects only. A body that can be something else
/// remains available as raw text.
fn is_object(schema: &Schema, schemas: &BTreeMap<String, Schema>, max_depth: usize) -> bool {
    if let Some(name) = schema.reference() {
        let named = schemas.get(name);
        return max_depth > 0
            && named.is_some_and(|named| is_object(named, schemas, max_depth - 1));
    }
    let is_object_part =
        |member: &Schema| max_depth > 0 && is_object(member, schemas, max_depth - 1);
    let union = !schema.any_of.is_empty() && schema.facts.union.is_none();
    schema.has_properties() || union && schema.any_of.iter().all(is_object_part)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::contract::contract;

    #[test]
    fn every_error_schema_becomes_a_variant_of_one() {
        let error = |name: &str| {
            json!({ "x-codes": ["10", "2"], "content": { "application/json": {
                "schema": { "$ref": format!("#/components/schemas/{name}") },
            } } })
        };
        let object = json!({ "type": "object", "properties": { "code": {} } });
        let mut contract = contract(json!({
            "paths": { "/a": { "get": { "responses": {
                "200": {}, "400": error("A"), "401": { "content": { "text/plain": {} } }, "404": error("B"),
                "500": error("Text"), "default": error("A"),
            } } } },
            "components": { "schemas": { "A": object, "B": object, "Text": { "type": "string" } } },
        }));
        run(&mut contract).unwrap();
        let operation = &contract.operations[0];
        assert!(operation.responses.keys().eq(["200"].iter()));
        assert_eq!(operation.failures["404"], ["2", "10"]);
        assert_eq!(operation.failures["401"], Vec::<String>::new());
        let variants = contract.schemas["ErrorBody"].any_of.iter();
        let variants: Vec<_> = variants.filter_map(Schema::reference).collect();
        assert_eq!(variants, ["A", "B"]);
    }

    #[test]
    fn a_contract_without_error_bodies_gets_an_empty_one() {
        let mut contract = contract(json!({
            "paths": { "/a": { "get": { "responses": { "200": {} } } } },
        }));
        run(&mut contract).unwrap();
        assert!(contract.schemas["ErrorBody"].any_of.is_empty());
        assert_eq!(contract.error_body, "ErrorBody");
    }
}
