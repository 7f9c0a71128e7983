//! Merges the parts of every `allOf` into one object.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;

use crate::contract::{Contract, Schema, for_inner, visit_operation};
use crate::error::{Error, Result};

const NAME: &str = "flatten-all-of";

pub(super) fn run(contract: &mut Contract) -> Result<()> {
    let original = std::mem::take(&mut contract.schemas);
    let mut flat = Flattener {
        original: &original,
        flattened: BTreeMap::new(),
        in_progress: Vec::new(),
    };
    for (name, schema) in &original {
        flat.named(name, schema)?;
    }
    for operation in &mut contract.operations {
        visit_operation(operation, &mut |schema, _| flat.schema(schema))?;
    }
    contract.schemas = flat.flattened;
    Ok(())
}

struct Flattener<'a> {
    original: &'a BTreeMap<String, Schema>,
    flattened: BTreeMap<String, Schema>,
    in_progress: Vec<String>,
}

impl Flattener<'_> {
    /// Returns the flattened schema `name`.
    ///
    /// - `user`: the schema that references it
    fn named(&mut self, name: &str, user: &Schema) -> Result<Schema> {
        if let Some(flattened) = self.flattened.get(name) {
            return Ok(flattened.clone());
        }
        let Some(mut schema) = self.original.get(name).cloned() else {
            let message = format!("the schema {name} does not exist");
            return Err(Error::new(NAME, message).at(user.origin.pointer()));
        };
        if self
            .in_progress
            .iter()
            .any(|in_progress| in_progress == name)
        {
            let message = format!("`allOf` of {name} contains itself");
            return Err(Error::new(NAME, message)
                .at(schema.origin.pointer())
                .hint("remove one of the references: a schema can't be a part of itself"));
        }
        self.in_progress.push(name.to_owned());
        self.schema(&mut schema)?;
        // An `allOf` of one reference is now that reference. Following it detects a cycle of
        // references.
        if let Some(next) = schema.reference().map(str::to_owned) {
            self.named(&next, &schema)?;
        }
        self.in_progress.pop();
        self.flattened.insert(name.to_owned(), schema.clone());
        Ok(schema)
    }

    /// Flattens `schema` and the schemas written inside it. Follows a reference only in an `allOf`.
    fn schema(&mut self, schema: &mut Schema) -> Result<()> {
        if schema.all_of.is_empty() {
            return for_inner(schema, "", &mut |inner, _| self.schema(inner));
        }
        let outer = std::mem::take(schema);
        *schema = match outer.is_alias() {
            true => alias(outer),
            false => self.merge(outer)?,
        };
        Ok(())
    }

    /// Returns the schema behind a reference. Also follows a reference to an alias of another schema.
    fn resolved(&mut self, schema: Schema) -> Result<Schema> {
        let mut schema = schema;
        while let Some(name) = schema.reference().map(str::to_owned) {
            schema = self.named(&name, &schema)?;
        }
        Ok(schema)
    }

    fn merge(&mut self, mut outer: Schema) -> Result<Schema> {
        let parts = std::mem::take(&mut outer.all_of);
        let (named, inline): (Vec<_>, Vec<_>) = parts
            .into_iter()
            .partition(|part| part.reference().is_some());
        let mut merged = Schema {
            origin: outer.origin.clone(),
            ..Schema::default()
        };
        let parts = named.len() + inline.len();
        for part in named {
            let identifier = part.reference().and_then(identifier_name);
            let mut base = self.resolved(part)?;
            if base.facts.union.is_some() && (parts > 1 || outer.has_properties()) {
                let message = "a union with `x-union` can't be a part of an `allOf`";
                return Err(Error::new(NAME, message)
                    .at(outer.origin.pointer())
                    .hint("describe the whole schema as a separate union in the overlay"));
            }
            // The name of the base can make it an identifier. Merging loses the name, so the fact is
            // recorded here.
            if base.is_scalar() && base.facts.identifier.is_none() {
                base.facts.identifier = identifier;
            }
            // The description and the example of the base do not describe the merged schema.
            base.description = None;
            base.limits.example = None;
            merged.absorb(base);
        }
        // Parts written in place are more specific than referenced parts, so they are merged last.
        for mut part in inline.into_iter().chain([outer]) {
            self.schema(&mut part)?;
            merged.absorb(self.resolved(part)?);
        }
        Ok(merged)
    }
}

/// Returns the name of the identifier if the name of a scalar ends in `Id`.
fn identifier_name(name: &str) -> Option<String> {
    let name = name.to_upper_camel_case();
    name.ends_with("Id").then_some(name)
}

/// Returns the reference that an alias consists of, with the description and the deprecation of the
/// alias.
fn alias(mut schema: Schema) -> Schema {
    let mut only = schema.all_of.pop().unwrap_or_default();
    only.set_description(schema.description, schema.deprecated);
    only
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::contract::{contract, schema};

    fn flatten(schemas: Value) -> Result<BTreeMap<String, Schema>> {
        let mut contract = contract(json!({ "components": { "schemas": schemas } }));
        run(&mut contract)?;
        Ok(contract.schemas)
    }

    #[test]
    fn properties_and_required_names_are_united() {
        let schemas = flatten(json!({
            "Base": { "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } },
            "Middle": { "allOf": [{ "$ref": "#/components/schemas/Base" }], "required": ["b"],
                "properties": { "b": { "type": "integer" } } },
            "Leaf": { "description": "leaf", "allOf": [
                { "type": "object", "properties": { "a": { "type": "boolean" } } },
                { "$ref": "#/components/schemas/Middle" },
            ] },
        }))
        .unwrap();
        let expected = schema(json!({
            "type": "object",
            "description": "leaf",
            "required": ["a", "b"],
            "properties": { "a": { "type": "boolean" }, "b": { "type": "integer" } },
        }));
        assert_eq!(schemas["Leaf"], expected);
    }

    #[test]
    fn one_reference_with_a_description_remains_a_reference() {
        let schemas = flatten(json!({
            "Base": { "type": "object", "properties": { "a": { "type": "string" } } },
            "Holder": { "type": "object", "properties": {
                "base": { "description": "held", "allOf": [{ "$ref": "#/components/schemas/Base" }] },
            } },
        }))
        .unwrap();
        let base = &schemas["Holder"].object().unwrap().properties["base"];
        assert_eq!(base.reference(), Some("Base"));
        assert_eq!(base.description.as_deref(), Some("held"));
    }

    #[test]
    fn an_alias_among_the_parts_is_followed() {
        let schemas = flatten(json!({
            "Base": { "type": "object", "properties": { "a": { "type": "string" } } },
            "Alias": { "description": "same", "allOf": [{ "$ref": "#/components/schemas/Base" }] },
            "Leaf": { "allOf": [{ "$ref": "#/components/schemas/Alias" }],
                "properties": { "b": { "type": "string" } } },
        }))
        .unwrap();
        let leaf = schemas["Leaf"].object().unwrap();
        assert!(leaf.properties.keys().eq(["a", "b"].iter()));
    }

    #[test]
    fn a_schema_inside_its_own_all_of_is_rejected() {
        let error = flatten(json!({
            "A": { "allOf": [{ "$ref": "#/components/schemas/B" }], "properties": { "x": {} } },
            "B": { "allOf": [{ "$ref": "#/components/schemas/A" }], "properties": { "y": {} } },
        }))
        .unwrap_err();
        assert!(error.message.contains("contains itself"), "{error}");
        assert_eq!(error.pointer.as_deref(), Some("/components/schemas/A"));
        let single = flatten(json!({ "A": { "allOf": [{ "$ref": "#/components/schemas/A" }] } }));
        assert!(single.unwrap_err().message.contains("contains itself"));
    }

    #[test]
    fn a_union_with_a_discriminator_can_not_be_part_of_an_object() {
        let union =
            json!({ "property": "kind", "variants": [{ "schema": "Cat", "values": ["cat"] }] });
        let error = flatten(json!({
            "Cat": { "properties": { "kind": { "type": "string" } } },
            "Pet": { "x-union": union },
            "Owned": { "allOf": [
                { "$ref": "#/components/schemas/Pet" },
                { "properties": { "owner": { "type": "string" } } },
            ] },
        }))
        .unwrap_err();
        assert_eq!(error.pointer.as_deref(), Some("/components/schemas/Owned"));
        assert!(error.message.contains("can't be a part"), "{error}");
    }

    #[test]
    fn a_recursive_tree_is_accepted() {
        let tree = json!({ "type": "object", "properties": {
            "children": { "type": "array", "items": { "type": "boolean" } },
        } });
        assert_eq!(
            flatten(json!({ "Tree": tree })).unwrap()["Tree"],
            schema(tree)
        );
        let tree = json!({ "Tree": { "type": "object", "properties": {
            "children": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } },
        } } });
        assert!(flatten(tree).unwrap()["Tree"].has_properties());
    }
}
