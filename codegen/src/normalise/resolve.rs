//! Writes shared parameters, bodies and responses into the operations that name them.
//!
//! After this pass an operation stands on its own but for its schemas. A schema written inside a
//! shared response or body becomes a named one first, so that it stays one type.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{self, Object, join, operations_mut, reference, reference_to, schema_name};
use crate::error::{Error, Result};

pub(super) const NAME: &str = "resolve-components";

pub(super) fn run(document: &mut Value) -> Result<()> {
    name_shared_schemas(document, "responses")?;
    name_shared_schemas(document, "requestBodies")?;
    let components = document.clone();
    for item in paths_mut(document) {
        share_parameters(item, &components)?;
    }
    for (place, operation) in operations_mut(document) {
        let pointer = place.pointer();
        let Some(operation) = operation.as_object_mut() else {
            return Err(Error::new(NAME, "the operation is no mapping").at(pointer));
        };
        resolve_operation(operation, &components, &pointer)?;
    }
    if let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    {
        components.retain(|kind, _| kind == "schemas" || kind == "securitySchemes");
    }
    references_name_schemas(document)
}

/// The later passes follow references by the name of a schema, and into nothing else.
fn references_name_schemas(document: &mut Value) -> Result<()> {
    let schemas = document::schemas(document).into_iter().flatten();
    let names: BTreeSet<String> = schemas.map(|(name, _)| name.clone()).collect();
    document::visit_schemas(document, &mut |schema, pointer| match reference(schema) {
        Some(reference) if !schema_name(reference).is_some_and(|name| names.contains(name)) => {
            let message = format!("`$ref` {reference} names no schema of `components.schemas`");
            Err(Error::new(NAME, message)
                .at(pointer)
                .hint("move what it names there"))
        }
        _ => Ok(()),
    })
}

fn paths_mut(document: &mut Value) -> impl Iterator<Item = &mut Object> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    paths
        .into_iter()
        .flatten()
        .filter_map(|(_, item)| item.as_object_mut())
}

fn name_shared_schemas(document: &mut Value, kind: &str) -> Result<()> {
    let pointer = join("/components", kind);
    let Some(shared) = document
        .pointer_mut(&pointer)
        .and_then(Value::as_object_mut)
    else {
        return Ok(());
    };
    let mut shared = std::mem::take(shared);
    for (name, holder) in &mut shared {
        let content = holder.get_mut("content").and_then(Value::as_object_mut);
        for (media_type, media) in content.into_iter().flatten() {
            let Some(schema) = media.get_mut("schema").filter(|schema| is_inline(schema)) else {
                continue;
            };
            let Some(schemas) = document::schemas_mut(document) else {
                return Err(Error::new(NAME, "`components` is no mapping").at("/components"));
            };
            let name = free_name(schemas, name, media_type);
            schemas.insert(name.clone(), std::mem::replace(schema, reference_to(&name)));
        }
    }
    if let Some(holder) = document.pointer_mut(&pointer) {
        *holder = Value::Object(shared);
    }
    Ok(())
}

fn is_inline(schema: &Value) -> bool {
    let composed = ["allOf", "anyOf", "oneOf"]
        .iter()
        .any(|key| schema.get(key).is_some());
    reference(schema).is_none() && (composed || document::has_properties(schema))
}

fn free_name(schemas: &Object, name: &str, media_type: &str) -> String {
    let suffixes = ["", "Body", media_type];
    let mut candidates = suffixes.iter().map(|suffix| format!("{name}{suffix}"));
    candidates
        .find(|name| !schemas.contains_key(name))
        .unwrap_or_else(|| format!("{name}Shared"))
}

fn share_parameters(item: &mut Object, components: &Value) -> Result<()> {
    let Some(Value::Array(shared)) = item.remove("parameters") else {
        return Ok(());
    };
    for method in document::METHODS {
        let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) else {
            continue;
        };
        let entry = operation
            .entry("parameters")
            .or_insert_with(|| Value::Array(Vec::new()));
        let Some(own) = entry.as_array_mut() else {
            continue;
        };
        for parameter in &shared {
            let key = parameter_key(components, parameter)?;
            let mut overridden = false;
            for other in own.iter() {
                overridden |= parameter_key(components, other)? == key;
            }
            if !overridden {
                own.push(parameter.clone());
            }
        }
    }
    Ok(())
}

fn parameter_key(components: &Value, parameter: &Value) -> Result<(Value, Value)> {
    let parameter = follow(components, parameter, "")?;
    Ok((parameter["name"].clone(), parameter["in"].clone()))
}

fn resolve_operation(operation: &mut Object, components: &Value, pointer: &str) -> Result<()> {
    let parameters = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut);
    for (index, parameter) in parameters.into_iter().flatten().enumerate() {
        let place = format!("{pointer}/parameters/{index}");
        *parameter = follow(components, parameter, &place)?.clone();
    }
    if let Some(body) = operation.get_mut("requestBody") {
        *body = follow(components, body, pointer)?.clone();
    }
    let Some(responses) = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut)
    else {
        return Err(Error::new(NAME, "the operation has no `responses`")
            .at(pointer)
            .hint("document at least its success"));
    };
    for (status, response) in responses {
        let place = join(&join(pointer, "responses"), status);
        *response = follow(components, response, &place)?.clone();
    }
    Ok(())
}

fn follow<'a>(document: &'a Value, value: &'a Value, pointer: &str) -> Result<&'a Value> {
    let mut value = value;
    while let Some(onward) = reference(value) {
        value = document::resolve(document, onward, NAME, pointer)?;
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn shared_parts_move_into_the_operation() {
        let mut document = json!({
            "paths": { "/a": {
                "parameters": [{ "$ref": "#/components/parameters/P" }, { "name": "q", "in": "query" }],
                "get": {
                    "operationId": "a",
                    "parameters": [{ "name": "q", "in": "query", "required": true }],
                    "responses": { "200": { "$ref": "#/components/responses/R" } },
                },
            } },
            "components": {
                "parameters": { "P": { "name": "p", "in": "header" } },
                "responses": { "R": { "content": { "application/json": {
                    "schema": { "type": "object", "properties": { "x": { "type": "string" } } },
                } } } },
            },
        });
        run(&mut document).unwrap();
        let operation = &document["paths"]["/a"]["get"];
        assert_eq!(
            operation["parameters"],
            json!([
                { "name": "q", "in": "query", "required": true },
                { "name": "p", "in": "header" },
            ])
        );
        let media = &operation["responses"]["200"]["content"]["application/json"];
        assert_eq!(media["schema"], reference_to("R"));
        assert_eq!(document["components"]["schemas"]["R"]["type"], "object");
        assert!(document["components"].get("responses").is_none());
    }

    #[test]
    fn an_operation_without_responses_is_refused() {
        let mut document = json!({ "paths": { "/a": { "get": { "operationId": "a" } } } });
        let error = run(&mut document).unwrap_err();
        assert_eq!(error.pointer.as_deref(), Some("/paths/~1a/get"));
    }

    #[test]
    fn a_reference_to_anything_but_a_schema_is_refused() {
        for target in ["#", "#/paths", "#/components/schemas/A/properties/x"] {
            let mut document = json!({ "components": { "schemas": {
                "A": { "properties": { "x": {}, "y": { "$ref": target } } },
            } } });
            let error = run(&mut document).unwrap_err();
            assert_eq!(
                error.pointer.as_deref(),
                Some("/components/schemas/A/properties/y")
            );
        }
    }
}
