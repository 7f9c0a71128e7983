//! Gives a name to every object that is written inside another schema.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;

use crate::contract::{Content, Contract, Operation, Schema, Shape};
use crate::error::Result;

pub(super) fn run(contract: &mut Contract) -> Result<()> {
    let names = contract.schemas.keys();
    let mut hoister = Hoister {
        taken: names.map(|name| name.to_upper_camel_case()).collect(),
        hoisted_schemas: BTreeMap::new(),
    };
    for (name, schema) in &mut contract.schemas {
        hoister.hoist_inside(schema, &name.to_upper_camel_case());
    }
    for operation in &mut contract.operations {
        hoister.operation(operation);
    }
    contract.schemas.append(&mut hoister.hoisted_schemas);
    Ok(())
}

struct Hoister {
    taken: BTreeSet<String>,
    hoisted_schemas: BTreeMap<String, Schema>,
}

impl Hoister {
    fn operation(&mut self, operation: &mut Operation) {
        let id = operation.id.to_upper_camel_case();
        for parameter in &mut operation.parameters {
            let name = parameter.name.to_upper_camel_case();
            if let Some(schema) = &mut parameter.schema {
                self.schema(schema, &format!("{id}{name}"));
            }
        }
        let body = operation.body.as_mut();
        if let Some(schema) = body.and_then(|body| body.content.schema_mut()) {
            self.schema(schema, &format!("{id}Request"));
        }
        for response in operation.responses.values_mut() {
            if let Some(schema) = response.content.as_mut().and_then(Content::schema_mut) {
                self.schema(schema, &format!("{id}Response"));
            }
        }
    }

    /// Hoists the schemas inside `schema`, then `schema` itself if it needs a name.
    fn schema(&mut self, schema: &mut Schema, name: &str) {
        let type_name = schema.facts.type_name.take();
        let name = type_name.as_deref().unwrap_or(name);
        self.hoist_inside(schema, name);
        if needs_name(schema) {
            let name = self.unique_name(name);
            let reference = Schema {
                // The description of the object also describes the property that contains it.
                description: schema.description.clone(),
                ..Schema::reference_to(&name, schema.origin.clone())
            };
            self.hoisted_schemas
                .insert(name, std::mem::replace(schema, reference));
        } else {
            schema.facts.type_name = type_name;
        }
    }

    fn hoist_inside(&mut self, schema: &mut Schema, name: &str) {
        let description = schema.description.as_deref().map(super::entry_description);
        let hoist_entry = |hoister: &mut Self, inner: &mut Schema, suffix: &str| {
            if needs_name(inner) && inner.description.is_none() {
                inner.description.clone_from(&description);
            }
            hoister.schema(inner, &format!("{name}{suffix}"));
        };
        match &mut schema.shape {
            Shape::List(items) => hoist_entry(self, items, "Item"),
            Shape::Object(object) => {
                for (property, inner) in &mut object.properties {
                    self.schema(inner, &format!("{name}{}", property.to_upper_camel_case()));
                }
                if let Some(values) = &mut object.values {
                    hoist_entry(self, values, "Value");
                }
            }
            _ => {}
        }
        // A part of an `allOf` belongs to the schema that contains it and does not become a type.
        for part in &mut schema.all_of {
            self.hoist_inside(part, name);
        }
        for (index, variant) in schema.any_of.iter_mut().enumerate() {
            self.schema(variant, &format!("{name}Variant{}", index + 1));
        }
    }

    fn unique_name(&mut self, name: &str) -> String {
        let numbered = (2..).map(|number| format!("{name}{number}"));
        let mut candidates = [name.to_owned(), format!("{name}Object")]
            .into_iter()
            .chain(numbered);
        let unique_name = candidates
            .find(|name| !self.taken.contains(name))
            .unwrap_or_default();
        self.taken.insert(unique_name.clone());
        unique_name
    }
}

fn needs_name(schema: &Schema) -> bool {
    let composed = !schema.all_of.is_empty() && !schema.is_alias();
    let text_enum = schema.is_text() && !schema.limits.choices.is_empty();
    let union = !schema.any_of.is_empty() || schema.facts.union.is_some();
    schema.has_properties() || union || composed || text_enum
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::contract::contract;

    #[test]
    fn inline_objects_get_names_from_their_location() {
        let inline = json!({ "type": "object", "properties": { "x": { "type": "string" } } });
        let mut contract = contract(json!({
            "paths": { "/a": { "post": {
                "operationId": "do-it",
                "requestBody": { "content": { "application/json": { "schema": inline } } },
                "responses": { "200": { "content": { "application/json": {
                    "schema": { "type": "array", "items": inline },
                } } } },
            } } },
            "components": { "schemas": { "Holder": { "type": "object", "properties": {
                "inner": inline,
                "list": { "type": "array", "items": inline },
            } } } },
        }));
        run(&mut contract).unwrap();
        let expected = [
            "DoItRequest",
            "DoItResponseItem",
            "Holder",
            "HolderInner",
            "HolderListItem",
        ];
        assert!(contract.schemas.keys().eq(expected.iter()));
        let holder = contract.schemas["Holder"].object().unwrap();
        assert_eq!(holder.properties["inner"].reference(), Some("HolderInner"));
    }

    #[test]
    fn names_that_differ_only_in_spelling_are_not_reused() {
        let inline = json!({ "type": "object", "properties": { "x": {} } });
        let mut contract = contract(json!({ "components": { "schemas": {
            "VOIReport": { "type": "object", "properties": { "constraints": inline } },
            "VoiReportConstraints": { "type": "object", "properties": { "y": {} } },
        } } }));
        run(&mut contract).unwrap();
        let report = contract.schemas["VOIReport"].object().unwrap();
        let constraints = report.properties["constraints"].reference();
        assert_eq!(constraints, Some("VoiReportConstraintsObject"));
    }
}
