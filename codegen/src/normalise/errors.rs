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
        let answers = std::mem::take(&mut operation.answers);
        for (status, answer) in answers {
            if is_success(&status) {
                operation.answers.insert(status, answer);
                continue;
            }
            let schema = answer.content.as_ref().and_then(Content::schema);
            let mut name = schema.and_then(Schema::reference);
            while let Some(next) = name.and_then(|name| schemas.get(name)?.reference()) {
                name = Some(next);
            }
            let object = name.filter(|name| {
                let schema = schemas.get(*name);
                schema.is_some_and(|schema| is_object(schema, schemas, DEEPEST))
            });
            variants.extend(object.map(str::to_owned));
            let mut codes = answer.codes;
            // Shorter codes come first, so numeric codes are in numeric order.
            codes.sort_by_key(|code| (code.len(), code.clone()));
            operation.failures.insert(status, codes);
        }
    }
    let taken = |name: &str| schemas.contains_key(name);
    let name = ["ErrorBody", "ApiErrorBody", "AnyErrorBody"].into_iter();
    let name = name.map(str::to_owned).find(|name| !taken(name));
    let name = name.unwrap_or_else(|| names::free("ErrorBody".into(), "", taken));
    let variant = |name: &String| Schema::reference_to(name, Origin::default());
    let body = Schema {
        description: Some("What a failure says, in any of the documented shapes.".into()),
        any_of: variants.iter().map(variant).collect(),
        ..Schema::default()
    };
    contract.schemas.insert(name.clone(), body);
    contract.error_body = name;
    Ok(())
}

/// The maximum depth of nested unions that the pass inspects.
const DEEPEST: usize = 8;

/// Checks whether a schema is an object or a union of objects only. A body that can be something else
/// remains available as raw text.
fn is_object(schema: &Schema, schemas: &BTreeMap<String, Schema>, deepest: usize) -> bool {
    if let Some(name) = schema.reference() {
        let named = schemas.get(name);
        return deepest > 0 && named.is_some_and(|named| is_object(named, schemas, deepest - 1));
    }
    let inner = |member: &Schema| deepest > 0 && is_object(member, schemas, deepest - 1);
    let union = !schema.any_of.is_empty() && schema.facts.union.is_none();
    schema.has_members() || union && schema.any_of.iter().all(inner)
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
        assert!(operation.answers.keys().eq(["200"].iter()));
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
