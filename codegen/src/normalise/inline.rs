//! Replaces references to named scalars, lists and free-form values with their definitions.
//!
//! A newtype around a text that is not an identifier has no benefit and makes users write `.0`.

use std::collections::BTreeMap;

use crate::contract::{Contract, Schema, visit_schema, visit_schemas};
use crate::error::{Error, Result};

const NAME: &str = "inline-scalars";

pub(super) fn run(contract: &mut Contract) -> Result<()> {
    let schemas = contract.schemas.iter();
    let definitions: BTreeMap<String, Schema> = schemas
        .filter(|(name, _)| !contract.is_type(name))
        .map(|(name, schema)| (name.clone(), schema.clone()))
        .collect();
    visit_schemas(contract, &mut |schema, _| {
        inline(schema, &definitions, &mut Vec::new())
    })?;
    contract
        .schemas
        .retain(|name, _| !definitions.contains_key(name));
    Ok(())
}

fn inline(
    schema: &mut Schema,
    definitions: &BTreeMap<String, Schema>,
    in_progress: &mut Vec<String>,
) -> Result<()> {
    let Some((name, target)) = schema
        .reference()
        .and_then(|name| definitions.get_key_value(name))
    else {
        return Ok(());
    };
    if in_progress.contains(name) {
        let message = format!("the list or alias {name} contains itself");
        return Err(Error::new(NAME, message)
            .at(target.origin.pointer())
            .hint("put an object between the schema and its reference"));
    }
    in_progress.push(name.clone());
    let mut target = target.clone();
    visit_schema(&mut target, "", &mut |inner, _| {
        inline(inner, definitions, in_progress)
    })?;
    in_progress.pop();
    target.origin = schema.origin.clone();
    target.set_description(schema.description.take(), schema.deprecated);
    target.facts.debug = schema.facts.debug.or(target.facts.debug);
    *schema = target;
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::contract::{Shape, contract};

    #[test]
    fn scalars_and_lists_are_inlined_and_objects_are_not() {
        let mut contract = contract(json!({ "components": { "schemas": {
            "Name": { "type": "string", "maxLength": 5, "description": "A name." },
            "Names": { "type": "array", "maxItems": 3, "items": { "$ref": "#/components/schemas/Name" } },
            "Person": { "type": "object", "properties": {
                "all": { "$ref": "#/components/schemas/Names" },
                "best": { "$ref": "#/components/schemas/Person", "description": "Best friend." },
            } },
        } } }));
        run(&mut contract).unwrap();
        assert!(contract.schemas.keys().eq(["Person"].iter()));
        let person = contract.schemas["Person"].object().unwrap();
        let Shape::List(name) = &person.properties["all"].shape else {
            panic!("{person:?}")
        };
        assert!(name.is_text());
        assert_eq!(name.limits.max_length, Some(5));
        assert_eq!(person.properties["best"].reference(), Some("Person"));
    }

    #[test]
    fn a_list_of_itself_is_rejected() {
        let mut contract = contract(json!({ "components": { "schemas": {
            "Lists": { "type": "array", "items": { "$ref": "#/components/schemas/Lists" } },
        } } }));
        let error = run(&mut contract).unwrap_err();
        assert_eq!(error.pointer.as_deref(), Some("/components/schemas/Lists"));
    }
}
