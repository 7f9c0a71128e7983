//! Gives every identifier one type, for all spellings and places in the contract.
//!
//! An identifier is a scalar marked with `x-identifier`, or a named scalar whose name ends in `Id`. The
//! API writes the same identifier as text in one place and as a number in another.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use serde_json::Value;

use crate::contract::{Contract, Facts, Identifier, SCHEMAS, Scalar, Schema, Shape, visit_schemas};
use crate::error::{Error, Result};
use crate::names;

const NAME: &str = "identifiers";

pub(super) fn run(contract: &mut Contract) -> Result<()> {
    let schemas = contract.schemas.clone();
    let mut identifiers: BTreeMap<String, Identifier> = BTreeMap::new();
    visit_schemas(contract, &mut |schema, pointer| {
        let Some((name, target)) = identifier(schema, pointer, &schemas) else {
            return Ok(());
        };
        let Shape::Scalar(scalar) = target.shape else {
            let message = format!("identifier {name} is neither text nor a number");
            return Err(Error::new(NAME, message)
                .at(schema.origin.pointer())
                .hint("set `x-identifier` on a scalar schema"));
        };
        let entry = identifiers
            .entry(name.clone())
            .or_insert_with(|| Identifier {
                origin: target.origin.clone(),
                ..Identifier::default()
            });
        if entry.description.is_none() {
            entry.description.clone_from(&target.description);
        }
        if entry.example.is_none() {
            entry.example = target.limits.example.as_ref().and_then(example_text);
        }
        let number = matches!(scalar, Scalar::Integer | Scalar::Number);
        replace(schema, target, Shape::Identifier { name, number });
        Ok(())
    })?;
    contract.identifiers = identifiers;
    Ok(())
}

fn example_text(example: &Value) -> Option<String> {
    match example {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Returns the name of the identifier that `schema` represents, and the scalar behind it.
fn identifier<'a>(
    schema: &'a Schema,
    pointer: &str,
    schemas: &'a BTreeMap<String, Schema>,
) -> Option<(String, Schema)> {
    let marked_name = |schema: &Schema| {
        let name = schema.facts.identifier.as_ref()?;
        Some(names::id(name))
    };
    let mut target = schema;
    let mut name = marked_name(schema);
    let own_name = pointer
        .strip_prefix(SCHEMAS)
        .and_then(|rest| rest.strip_prefix('/'));
    let mut schema_name = own_name.filter(|name| !name.contains('/'));
    while let Some(next) = target.reference() {
        target = schemas.get(next)?;
        name = name.or_else(|| marked_name(target));
        schema_name = Some(next);
    }
    let by_name = || {
        let schema_name = schema_name?.to_upper_camel_case();
        let scalar = matches!(target.shape, Shape::Scalar(Scalar::Text | Scalar::Integer));
        let is_unrestricted = target.limits.choices.is_empty();
        (scalar && schema_name.ends_with("Id") && is_unrestricted).then(|| names::id(&schema_name))
    };
    let name = name.or_else(by_name)?;
    (!target.has_properties()).then(|| (name, target.clone()))
}

/// Replaces the shape of `schema` with the identifier. The description and the example of `schema` take
/// precedence over those of `target`.
fn replace(schema: &mut Schema, target: Schema, identifier: Shape) {
    let mut limits = target.limits;
    limits.example = schema.limits.example.take().or(limits.example);
    *schema = Schema {
        origin: schema.origin.clone(),
        description: schema.description.take().or(target.description),
        deprecated: schema.deprecated || target.deprecated,
        limits,
        facts: Facts::default(),
        shape: identifier,
        ..Schema::default()
    };
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::contract::contract;

    #[test]
    fn an_identifier_in_two_forms_is_one_type() {
        let mut contract = contract(json!({ "components": { "schemas": {
            "CustomerId": { "type": "string", "example": "123" },
            "Customer": { "type": "object", "properties": {
                "id": { "$ref": "#/components/schemas/CustomerId" },
                "parent": { "type": "integer", "format": "int64", "x-identifier": "CustomerId" },
                "note": { "type": "string" },
            } },
        } } }));
        run(&mut contract).unwrap();
        let customer = contract.schemas["Customer"].object().unwrap();
        let id = |number| Shape::Identifier {
            name: "CustomerId".into(),
            number,
        };
        assert_eq!(customer.properties["id"].shape, id(false));
        assert_eq!(customer.properties["parent"].shape, id(true));
        assert!(customer.properties["note"].is_text());
        let entry = &contract.identifiers["CustomerId"];
        assert_eq!(entry.example.as_deref(), Some("123"));
    }

    #[test]
    fn reserved_names_of_identifiers_are_changed() {
        let marked_name = |name: &str| json!({ "type": "string", "x-identifier": name });
        let mut contract = contract(json!({ "components": { "schemas": { "A": { "properties": {
            "a": marked_name("1 2"), "b": marked_name("Value"), "c": marked_name("String"),
        } } } } }));
        run(&mut contract).unwrap();
        let names: Vec<_> = contract.identifiers.keys().collect();
        assert_eq!(names, ["Id12", "StringId", "ValueId"]);
    }

    #[test]
    fn an_object_is_not_an_identifier() {
        let mut contract = contract(json!({ "components": { "schemas": {
            "Thing": { "type": "array", "items": {}, "x-identifier": "ThingId" },
        } } }));
        let error = run(&mut contract).unwrap_err();
        assert_eq!(error.pointer.as_deref(), Some("/components/schemas/Thing"));
    }
}
