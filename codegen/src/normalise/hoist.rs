//! Gives every object that is written inside another schema a name of its own.

use heck::ToUpperCamelCase;
use serde_json::{Value, json};
use std::collections::BTreeSet;

use crate::document::{
    self, Object, SCHEMAS, has_properties, operations_mut, reference_to, type_of,
};
use crate::error::{Error, Result};

pub(super) const NAME: &str = "hoist-inline-objects";

pub(super) fn run(document: &mut Value) -> Result<()> {
    let Some(schemas) = document::schemas_mut(document) else {
        return Err(Error::new(NAME, "`components` is no mapping").at("/components"));
    };
    let mut hoisted = Hoist {
        taken: schemas
            .keys()
            .map(|name| name.to_upper_camel_case())
            .collect(),
        found: Object::new(),
    };
    for (name, schema) in schemas.iter_mut() {
        hoisted.inside(schema, &name.to_upper_camel_case());
    }
    for (_, operation) in operations_mut(document) {
        hoisted.operation(operation);
    }
    if let Some(schemas) = document.pointer_mut(SCHEMAS).and_then(Value::as_object_mut) {
        schemas.append(&mut hoisted.found);
    }
    Ok(())
}

struct Hoist {
    taken: BTreeSet<String>,
    found: Object,
}

impl Hoist {
    fn operation(&mut self, operation: &mut Value) {
        let id = document::operation_id(operation).to_upper_camel_case();
        let parameters = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            let name = parameter["name"]
                .as_str()
                .unwrap_or_default()
                .to_upper_camel_case();
            if let Some(schema) = parameter.get_mut("schema") {
                self.schema(schema, &format!("{id}{name}"));
            }
        }
        if let Some(body) = operation.get_mut("requestBody") {
            self.content(body, &format!("{id}Request"));
        }
        let responses = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut);
        for (_, response) in responses.into_iter().flatten() {
            self.content(response, &format!("{id}Response"));
        }
    }

    fn content(&mut self, holder: &mut Value, name: &str) {
        let content = holder.get_mut("content").and_then(Value::as_object_mut);
        for (_, media) in content.into_iter().flatten() {
            if let Some(schema) = media.get_mut("schema") {
                self.schema(schema, name);
            }
        }
    }

    /// Hoists what is inside `schema`, then `schema` itself if it needs a name.
    fn schema(&mut self, schema: &mut Value, name: &str) {
        self.inside(schema, name);
        if needs_name(schema) {
            let name = self.free(name);
            let mut place = reference_to(&name);
            // What is said about the object is said about the member that holds it, too.
            if let Some(words) = schema.get("description") {
                place["description"] = words.clone();
            }
            self.found.insert(name, std::mem::replace(schema, place));
        }
    }

    fn inside(&mut self, schema: &mut Value, name: &str) {
        let Some(object) = schema.as_object_mut() else {
            return;
        };
        let properties = object.get_mut("properties").and_then(Value::as_object_mut);
        for (property, inner) in properties.into_iter().flatten() {
            self.schema(inner, &format!("{name}{}", property.to_upper_camel_case()));
        }
        let words = object.get("description").and_then(Value::as_str);
        let words = words.map(super::of_an_entry);
        for (key, suffix) in [("items", "Item"), ("additionalProperties", "Value")] {
            if let Some(inner) = object.get_mut(key) {
                let without = needs_name(inner) && inner.get("description").is_none();
                if let Some(words) = words.as_ref().filter(|_| without) {
                    inner["description"] = json!(words);
                }
                self.schema(inner, &format!("{name}{suffix}"));
            }
        }
        // A member of `allOf` is a part of its holder, not a type.
        let parts = object.get_mut("allOf").and_then(Value::as_array_mut);
        for part in parts.into_iter().flatten() {
            self.inside(part, name);
        }
        for key in ["anyOf", "oneOf"] {
            let variants = object.get_mut(key).and_then(Value::as_array_mut);
            for (index, variant) in variants.into_iter().flatten().enumerate() {
                self.schema(variant, &format!("{name}Variant{}", index + 1));
            }
        }
    }

    fn free(&mut self, name: &str) -> String {
        let numbered = (2..).map(|number| format!("{name}{number}"));
        let mut candidates = [name.to_owned(), format!("{name}Object")]
            .into_iter()
            .chain(numbered);
        let free = candidates
            .find(|name| !self.taken.contains(name))
            .unwrap_or_default();
        self.taken.insert(free.clone());
        free
    }
}

fn needs_name(schema: &Value) -> bool {
    let union = ["anyOf", "oneOf"]
        .iter()
        .any(|key| schema.get(key).is_some());
    let composed = schema.get("allOf").is_some() && !super::all_of::is_alias(schema);
    let text_enum = schema.get("enum").is_some() && type_of(schema) == Some("string");
    has_properties(schema) || union || composed || text_enum
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn inline_objects_get_names_from_where_they_stand() {
        let inline = json!({ "type": "object", "properties": { "x": { "type": "string" } } });
        let mut document = json!({
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
        });
        run(&mut document).unwrap();
        let names: Vec<_> = document::schemas(&document).unwrap().keys().collect();
        let expected = [
            "DoItRequest",
            "DoItResponseItem",
            "Holder",
            "HolderInner",
            "HolderListItem",
        ];
        assert_eq!(names, expected);
        let holder = &document["components"]["schemas"]["Holder"]["properties"];
        assert_eq!(holder["inner"], reference_to("HolderInner"));
    }

    #[test]
    fn a_name_that_is_taken_in_another_spelling_is_not_taken_again() {
        let inline = json!({ "type": "object", "properties": { "x": {} } });
        let mut document = json!({ "components": { "schemas": {
            "VOIReport": { "type": "object", "properties": { "constraints": inline } },
            "VoiReportConstraints": { "type": "object", "properties": { "y": {} } },
        } } });
        run(&mut document).unwrap();
        let report = &document["components"]["schemas"]["VOIReport"];
        assert_eq!(
            report["properties"]["constraints"],
            reference_to("VoiReportConstraintsObject")
        );
    }
}
