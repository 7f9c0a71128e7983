//! Gives all operations one error body that has the fields of every documented one.
//!
//! progenitor takes one error type per operation only, and which of several shapes a server sends
//! is not to be relied on. Bodies that are no objects stay reachable as raw text.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::codes::CODES;
use crate::document::{
    self, Object, has_properties, is_success, operations_mut, reference, reference_to, schema_name,
};
use crate::error::{Error, Result};

pub(super) const NAME: &str = "one-error-body";

/// Marks the schema of the one error body.
pub(crate) const MARK: &str = "x-error-body";

/// In an operation: the statuses of its documented failures, and the codes that come with each.
pub(crate) const DOCUMENTED: &str = "x-documented-failures";

pub(super) fn run(document: &mut Value) -> Result<()> {
    let schemas = document::schemas(document).cloned().unwrap_or_default();
    let mut variants = BTreeSet::new();
    for (_, operation) in operations_mut(document) {
        let Some(responses) = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
        else {
            continue;
        };
        let mut documented = Object::new();
        responses.retain(|status, response| {
            let success = is_success(status);
            if !success {
                variants.extend(object_schemas(response, &schemas));
                let codes = response.get(CODES).cloned();
                documented.insert(status.clone(), codes.unwrap_or_else(|| json!([])));
            }
            success
        });
        operation[DOCUMENTED] = Value::Object(documented);
    }
    let name = ["ErrorBody", "ApiErrorBody", "AnyErrorBody"]
        .into_iter()
        .find(|name| !schemas.contains_key(*name))
        .ok_or_else(|| Error::new(NAME, "every name for the error body is taken"))?;
    let Some(schemas) = document::schemas_mut(document) else {
        return Err(Error::new(NAME, "`components` is no mapping").at("/components"));
    };
    let members: Vec<_> = variants.iter().map(|name| reference_to(name)).collect();
    let mut body = match members.is_empty() {
        true => json!({ "type": "object", "properties": {}, MARK: true }),
        false => json!({ "anyOf": members, MARK: true }),
    };
    body["description"] = json!("What a failure says, in any of the documented shapes.");
    schemas.insert(name.into(), body);
    let answer = json!({ "description": "", "content": {
        "application/json": { "schema": reference_to(name) },
    } });
    for (_, operation) in operations_mut(document) {
        operation["responses"]["4XX"] = answer.clone();
    }
    Ok(())
}

fn object_schemas<'a>(
    response: &'a Value,
    schemas: &'a Object,
) -> impl Iterator<Item = String> + use<'a> {
    let content = response.get("content").and_then(Value::as_object);
    let media = content.into_iter().flatten().map(|(_, media)| media);
    media
        .filter_map(|media| {
            media
                .get("schema")
                .and_then(reference)
                .and_then(schema_name)
        })
        .filter(|name| schemas.get(*name).is_some_and(is_object))
        .map(str::to_owned)
}

fn is_object(schema: &Value) -> bool {
    has_properties(schema) || schema.get("anyOf").or(schema.get("oneOf")).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_schema_becomes_a_variant_of_one() {
        let error = |name: &str| {
            json!({
                CODES: ["1", "2"], "content": { "application/json": { "schema": reference_to(name) } },
            })
        };
        let object = json!({ "type": "object", "properties": { "code": {} } });
        let mut document = json!({
            "paths": { "/a": { "get": { "responses": {
                "200": {}, "400": error("A"), "401": { "content": { "text/plain": {} } }, "404": error("B"),
                "500": error("Text"), "default": error("A"),
            } } } },
            "components": { "schemas": { "A": object, "B": object, "Text": { "type": "string" } } },
        });
        run(&mut document).unwrap();
        let responses = document["paths"]["/a"]["get"]["responses"]
            .as_object()
            .unwrap();
        assert_eq!(responses.keys().collect::<Vec<_>>(), ["200", "4XX"]);
        let documented = &document["paths"]["/a"]["get"][DOCUMENTED];
        assert_eq!(documented["404"], json!(["1", "2"]));
        assert_eq!(documented["401"], json!([]));
        assert_eq!(
            document["components"]["schemas"]["ErrorBody"],
            json!({
                "anyOf": [reference_to("A"), reference_to("B")], MARK: true,
                "description": "What a failure says, in any of the documented shapes.",
            })
        );
    }

    #[test]
    fn a_contract_without_error_bodies_gets_an_empty_one() {
        let mut document = json!({ "paths": { "/a": { "get": { "responses": { "200": {} } } } } });
        run(&mut document).unwrap();
        assert_eq!(
            document["components"]["schemas"]["ErrorBody"]["properties"],
            json!({})
        );
    }
}
