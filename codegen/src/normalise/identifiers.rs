//! Gives every identifier one type, wherever and however the contract spells it.
//!
//! An identifier is a scalar marked `x-identifier`, or a named scalar whose name ends in `Id`. The
//! API writes the same id as text in one place and as a number in another; [`USED`] says which.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use serde_json::{Value, json};

use crate::document::{
    self, Object, SCHEMAS, has_properties, is_scalar, join, reference, schema_name, type_of,
};
use crate::error::{Error, Result};

pub(super) const NAME: &str = "identifiers";

/// Names the identifier a schema is.
pub(crate) const IDENTIFIER: &str = "x-identifier";

/// Where a schema was replaced by an identifier: `text` or `number`, its form on the wire.
pub(crate) const USED: &str = "x-identifier-form";

/// At the root of the document: every identifier and what is known about it.
pub(crate) const ALL: &str = "x-identifiers";

pub(super) fn run(document: &mut Value) -> Result<()> {
    let schemas = document::schemas(document).cloned().unwrap_or_default();
    let mut found: BTreeMap<String, Object> = BTreeMap::new();
    document::visit_schemas(document, &mut |schema, pointer| {
        let Some((name, target)) = identifier(schema, pointer, &schemas) else {
            return Ok(());
        };
        if !is_scalar(&target) {
            let message = format!("identifier {name} is neither text nor a number");
            return Err(Error::new(NAME, message).at(pointer).hint("mark a scalar"));
        }
        let known = found.entry(name.clone()).or_default();
        for key in ["description", "example"] {
            if let Some(value) = target.get(key) {
                known.entry(key).or_insert_with(|| value.clone());
            }
        }
        *schema = replaced(schema, &target, &name);
        Ok(())
    })?;
    document[ALL] = json!(found);
    Ok(())
}

/// The name of the identifier that `schema` is, and the scalar behind it.
fn identifier(schema: &Value, pointer: &str, schemas: &Object) -> Option<(String, Value)> {
    let marked = |schema: &Value| {
        let name = schema.get(IDENTIFIER).and_then(Value::as_str)?;
        Some(name.to_upper_camel_case())
    };
    let mut target = schema.clone();
    let mut name = marked(schema);
    let own_name = pointer
        .strip_prefix(SCHEMAS)
        .and_then(|rest| rest.strip_prefix('/'));
    let mut called = own_name
        .filter(|name| !name.contains('/'))
        .map(str::to_owned);
    while let Some(next) = reference(&target).and_then(schema_name) {
        let next = next.to_owned();
        target = schemas.get(&next)?.clone();
        name = name.or_else(|| marked(&target));
        called = Some(next);
    }
    let by_name = || {
        let called = called.as_deref()?.to_upper_camel_case();
        let scalar = matches!(type_of(&target), Some("string" | "integer"));
        (scalar && called.ends_with("Id") && target.get("enum").is_none()).then_some(called)
    };
    Some((name.or_else(by_name)?, target)).filter(|(_, target)| !has_properties(target))
}

fn replaced(schema: &Value, target: &Value, name: &str) -> Value {
    let form = match type_of(target) {
        Some("integer" | "number") => "number",
        _ => "text",
    };
    let mut replaced = json!({ IDENTIFIER: name, USED: form });
    for key in ["description", "deprecated", "example", "nullable"] {
        if let Some(value) = schema.get(key).or(target.get(key)) {
            replaced[key] = value.clone();
        }
    }
    replaced
}

/// Where an identifier is described, for messages.
pub(crate) fn place(name: &str) -> String {
    join(&format!("/{ALL}"), name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::reference_to;

    #[test]
    fn one_identifier_in_two_forms_is_one_type() {
        let mut document = json!({ "components": { "schemas": {
            "CustomerId": { "type": "string", "example": "123" },
            "Customer": { "type": "object", "properties": {
                "id": reference_to("CustomerId"),
                "parent": { "type": "integer", "format": "int64", IDENTIFIER: "CustomerId" },
                "note": { "type": "string" },
            } },
        } } });
        run(&mut document).unwrap();
        let customer = &document["components"]["schemas"]["Customer"]["properties"];
        assert_eq!(customer["id"][IDENTIFIER], "CustomerId");
        assert_eq!(customer["id"][USED], "text");
        assert_eq!(customer["parent"][IDENTIFIER], "CustomerId");
        assert_eq!(customer["parent"][USED], "number");
        assert_eq!(customer["note"], json!({ "type": "string" }));
        assert_eq!(document[ALL]["CustomerId"]["example"], "123");
    }

    #[test]
    fn an_object_is_no_identifier() {
        let mut document = json!({ "components": { "schemas": {
            "Thing": { "type": "array", "items": {}, IDENTIFIER: "ThingId" },
        } } });
        let error = run(&mut document).unwrap_err();
        assert_eq!(error.pointer.as_deref(), Some("/components/schemas/Thing"));
    }
}
