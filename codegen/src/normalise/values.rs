//! Turns texts whose values the overlay lists into open enums.
//!
//! A set of values becomes one enum, which all properties and parameters with these values share. A
//! parameter that encodes a list as one text with commas keeps its text, because its items are not values
//! of their own in the request.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;

use crate::contract::{Contract, Origin, Schema, Shape, visit_schemas};
use crate::document::join;
use crate::error::{Error, Result};
use crate::facts::{VALUE_SETS, VALUES};
use crate::names;

pub(super) fn run(contract: &mut Contract) -> Result<()> {
    let mut enums: BTreeMap<String, String> = BTreeMap::new();
    for set in contract.value_sets.keys() {
        let mut preferred = set.to_upper_camel_case();
        if contract.schemas.contains_key(&preferred) {
            preferred.push_str("Value");
        }
        let taken = |name: &str| contract.schemas.contains_key(name);
        enums.insert(set.clone(), names::unique(preferred, "", taken));
    }
    let mut used: BTreeMap<String, Origin> = BTreeMap::new();
    let exact = contract.exact;
    visit_schemas(contract, &mut |schema, _| {
        let set = schema.facts.value_set.clone();
        let Some((set, name)) = set.and_then(|set| enums.get_key_value(&set)) else {
            return Ok(());
        };
        // The contract names the values itself.
        if matches!(schema.shape, Shape::OpenEnum(_) | Shape::Reference(_)) {
            return Ok(());
        }
        if !schema.is_text() && !exact {
            return Ok(());
        }
        if !schema.is_text() {
            let pointer = join(schema.origin.pointer(), VALUES);
            let message = format!("the values `{set}` are texts, and the schema is not a text");
            return Err(Error::new("values", message)
                .at(pointer)
                .hint("remove the fact, or correct the type of the schema in the overlay"));
        }
        used.entry(set.clone()).or_default().extend(&schema.origin);
        schema.facts.value_set = None;
        schema.shape = Shape::Reference(name.clone());
        Ok(())
    })?;
    for (set, origin) in used {
        let (Some(values), Some(name)) = (contract.value_sets.get(&set), enums.get(&set)) else {
            continue;
        };
        let mut origin = origin;
        origin.extend(&Origin::from(join(&join("", VALUE_SETS), &set).as_str()));
        let schema = Schema {
            origin,
            description: contract.value_set_descriptions.get(&set).cloned(),
            shape: Shape::OpenEnum(values.clone()),
            ..Schema::default()
        };
        contract.schemas.insert(name.clone(), schema);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::contract::contract;

    #[test]
    fn properties_with_the_same_values_share_an_enum() {
        let mut contract = contract(json!({
            "x-value-sets": { "pet_kind": ["dog", "cat"] },
            "components": { "schemas": { "Pet": { "type": "object", "properties": {
                "kind": { "type": "string", "x-values": "pet_kind" },
                "kinds": { "type": "array", "items": { "type": "string", "x-values": "pet_kind" } },
            } } } },
        }));
        run(&mut contract).unwrap();
        let values = vec!["dog".to_owned(), "cat".to_owned()];
        assert_eq!(contract.schemas["PetKind"].shape, Shape::OpenEnum(values));
        let pet = contract.schemas["Pet"].object().unwrap();
        assert_eq!(pet.properties["kind"].reference(), Some("PetKind"));
        let Shape::List(item) = &pet.properties["kinds"].shape else {
            panic!("{pet:?}")
        };
        assert_eq!(item.reference(), Some("PetKind"));
    }

    #[test]
    fn values_of_a_number_are_rejected() {
        let mut contract = contract(json!({
            "x-value-sets": { "pet_kind": ["dog"] },
            "components": { "schemas": { "Pet": { "type": "object", "properties": {
                "count": { "type": "integer", "x-values": "pet_kind" },
            } } } },
        }));
        run(&mut contract).unwrap();
        assert!(contract.schemas["Pet"].object().unwrap().properties["count"].is_scalar());
        contract.exact = true;
        let error = run(&mut contract).unwrap_err();
        let pointer = "/components/schemas/Pet/properties/count/x-values";
        assert_eq!(error.pointer.as_deref(), Some(pointer));
    }

    #[test]
    fn an_enum_does_not_take_the_name_of_a_schema() {
        let mut contract = contract(json!({
            "x-value-sets": { "pet": ["dog"] },
            "components": { "schemas": { "Pet": { "type": "object", "properties": {
                "kind": { "type": "string", "x-values": "pet" },
            } } } },
        }));
        run(&mut contract).unwrap();
        assert!(contract.schemas["Pet"].has_properties());
        assert!(contract.schemas.contains_key("PetValue"));
    }
}
