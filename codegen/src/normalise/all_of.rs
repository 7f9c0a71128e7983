//! Merges the members of every `allOf` into one object.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::document::{self, Object, SCHEMAS, for_inner, join, reference, schema_name, schemas};
use crate::error::{Error, Result};

use super::tolerate::ALWAYS_PRESENT;

pub(super) const NAME: &str = "flatten-all-of";

pub(super) fn run(document: &mut Value) -> Result<()> {
    let original = schemas(document).cloned().unwrap_or_default();
    let mut flat = Flattener {
        original: &original,
        done: BTreeMap::new(),
        open: Vec::new(),
    };
    for name in original.keys() {
        flat.named(name, &join(SCHEMAS, name))?;
    }
    let done = std::mem::take(&mut flat.done);
    if let Some(schemas) = document::schemas_mut(document) {
        schemas.extend(done);
    }
    for (place, operation) in document::operations_mut(document) {
        let pointer = place.pointer();
        document::visit_operation(operation, &pointer, &mut |schema, place| {
            flat.schema(schema, place)
        })?;
    }
    Ok(())
}

struct Flattener<'a> {
    original: &'a Object,
    done: BTreeMap<String, Value>,
    open: Vec<String>,
}

impl Flattener<'_> {
    fn named(&mut self, name: &str, pointer: &str) -> Result<Value> {
        if let Some(done) = self.done.get(name) {
            return Ok(done.clone());
        }
        if self.open.iter().any(|open| open == name) {
            let message = format!("`allOf` of {name} contains itself");
            return Err(Error::new(NAME, message)
                .at(join(SCHEMAS, name))
                .hint("break the circle: a schema can't be a part of itself"));
        }
        let Some(mut schema) = self.original.get(name).cloned() else {
            let message = format!("there is no schema called {name}");
            return Err(Error::new(NAME, message).at(pointer));
        };
        self.open.push(name.to_owned());
        self.schema(&mut schema, &join(SCHEMAS, name))?;
        // An `allOf` of one reference is now that reference, and must not lead back to here.
        if let Some(onward) = reference(&schema).and_then(schema_name).map(str::to_owned) {
            self.named(&onward, pointer)?;
        }
        self.open.pop();
        self.done.insert(name.to_owned(), schema.clone());
        Ok(schema)
    }

    /// Flattens `schema` and what is written inside it. A `$ref` is followed only from an `allOf`.
    fn schema(&mut self, schema: &mut Value, pointer: &str) -> Result<()> {
        let members = match schema
            .as_object_mut()
            .and_then(|object| object.remove("allOf"))
        {
            Some(Value::Array(members)) => members,
            Some(_) => return Err(Error::new(NAME, "`allOf` is no list").at(pointer)),
            None => {
                return for_inner(schema, pointer, &mut |inner, place| {
                    self.schema(inner, place)
                });
            }
        };
        let own = std::mem::take(schema);
        *schema = self.merge(members, own, pointer)?;
        Ok(())
    }

    /// The schema behind a reference, also when that is an alias of yet another.
    fn followed(&mut self, schema: Value, pointer: &str) -> Result<Value> {
        let mut schema = schema;
        while let Some(name) = reference(&schema).and_then(schema_name).map(str::to_owned) {
            schema = self.named(&name, pointer)?;
        }
        Ok(schema)
    }

    fn merge(&mut self, members: Vec<Value>, own: Value, pointer: &str) -> Result<Value> {
        if let Some(only) = alias(&members, &own) {
            return Ok(only);
        }
        let place = join(pointer, "allOf");
        let (named, written): (Vec<_>, Vec<_>) = members
            .into_iter()
            .partition(|member| reference(member).is_some());
        let mut merged = Object::new();
        for member in named {
            let mut base = self.followed(member, &place)?;
            // What the base says about itself is no description of the whole.
            without_words(&mut base);
            absorb(&mut merged, base);
        }
        // What is written on the spot is more specific than what is inherited, so it comes last.
        for mut member in written.into_iter().chain([own]) {
            self.schema(&mut member, &place)?;
            absorb(&mut merged, self.followed(member, &place)?);
        }
        Ok(Value::Object(merged))
    }
}

/// What may stand beside an `allOf` of one reference without making it another type.
const WORDS: [&str; 6] = [
    "description",
    "title",
    "example",
    "type",
    "deprecated",
    "nullable",
];

/// Whether a schema is an `allOf` of one reference that adds nothing but words.
pub(super) fn is_alias(schema: &Value) -> bool {
    let members = schema.get("allOf").and_then(Value::as_array);
    let one = members
        .is_some_and(|members| matches!(members.as_slice(), [only] if reference(only).is_some()));
    let mut keys = schema
        .as_object()
        .into_iter()
        .flatten()
        .map(|(key, _)| key.as_str());
    one && keys.all(|key| key == "allOf" || WORDS.contains(&key))
}

/// The reference that such a schema is, with the words beside it.
fn alias(members: &[Value], own: &Value) -> Option<Value> {
    let [only] = members else { return None };
    let adds_nothing = own
        .as_object()?
        .keys()
        .all(|key| WORDS.contains(&key.as_str()));
    (adds_nothing && reference(only).is_some()).then(|| {
        let mut alias = only.clone();
        for key in ["description", "deprecated"] {
            if let Some(words) = own.get(key) {
                alias[key] = words.clone();
            }
        }
        alias
    })
}

fn without_words(schema: &mut Value) {
    if let Some(object) = schema.as_object_mut() {
        object.retain(|key, _| !matches!(key.as_str(), "description" | "title" | "example"));
    }
}

fn absorb(merged: &mut Object, member: Value) {
    let Value::Object(member) = member else {
        return;
    };
    for (key, value) in member {
        match (merged.get_mut(&key), value) {
            (Some(Value::Object(into)), Value::Object(more)) if key == "properties" => {
                into.extend(more);
            }
            (Some(Value::Array(into)), Value::Array(more))
                if matches!(key.as_str(), "required" | ALWAYS_PRESENT) =>
            {
                into.extend(more);
                into.sort_by_key(Value::to_string);
                into.dedup();
            }
            (Some(Value::Array(into)), Value::Array(more)) if key == "anyOf" || key == "oneOf" => {
                into.extend(more);
            }
            (_, value) => {
                merged.insert(key, value);
            }
        }
    }
    if merged.contains_key("properties") {
        merged.insert("type".into(), json!("object"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flattened(schemas: Value) -> Result<Value> {
        let mut document = json!({ "components": { "schemas": schemas } });
        run(&mut document)?;
        Ok(document["components"]["schemas"].take())
    }

    #[test]
    fn members_and_required_names_are_united() {
        let schemas = flattened(json!({
            "Base": { "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } },
            "Middle": { "allOf": [{ "$ref": "#/components/schemas/Base" }], "required": ["b"],
                "properties": { "b": { "type": "integer" } } },
            "Leaf": { "description": "leaf", "allOf": [
                { "type": "object", "properties": { "a": { "type": "boolean" } } },
                { "$ref": "#/components/schemas/Middle" },
            ] },
        }))
        .unwrap();
        assert_eq!(
            schemas["Leaf"],
            json!({
                "type": "object",
                "description": "leaf",
                "required": ["a", "b"],
                "properties": { "a": { "type": "boolean" }, "b": { "type": "integer" } },
            })
        );
    }

    #[test]
    fn one_reference_with_words_stays_a_reference() {
        let schemas = flattened(json!({
            "Base": { "type": "object", "properties": { "a": { "type": "string" } } },
            "Holder": { "type": "object", "properties": {
                "base": { "description": "held", "allOf": [{ "$ref": "#/components/schemas/Base" }] },
            } },
        }))
        .unwrap();
        assert_eq!(
            schemas["Holder"]["properties"]["base"],
            json!({ "$ref": "#/components/schemas/Base", "description": "held" })
        );
    }

    #[test]
    fn an_alias_among_the_members_is_followed() {
        let schemas = flattened(json!({
            "Base": { "type": "object", "properties": { "a": { "type": "string" } } },
            "Alias": { "description": "same", "allOf": [{ "$ref": "#/components/schemas/Base" }] },
            "Leaf": { "allOf": [{ "$ref": "#/components/schemas/Alias" }],
                "properties": { "b": { "type": "string" } } },
        }))
        .unwrap();
        let members = schemas["Leaf"]["properties"].as_object().unwrap();
        assert_eq!(members.keys().collect::<Vec<_>>(), ["a", "b"]);
        assert!(schemas["Leaf"].get("$ref").is_none());
    }

    #[test]
    fn a_schema_inside_its_own_all_of_is_refused() {
        let error = flattened(json!({
            "A": { "allOf": [{ "$ref": "#/components/schemas/B" }], "properties": { "x": {} } },
            "B": { "allOf": [{ "$ref": "#/components/schemas/A" }], "properties": { "y": {} } },
        }))
        .unwrap_err();
        assert!(error.message.contains("contains itself"), "{error}");
        assert_eq!(error.pointer.as_deref(), Some("/components/schemas/A"));
        let alone = flattened(json!({ "A": { "allOf": [{ "$ref": "#/components/schemas/A" }] } }));
        assert!(alone.unwrap_err().message.contains("contains itself"));
    }

    #[test]
    fn a_tree_that_holds_itself_is_fine() {
        let tree = json!({ "type": "object", "properties": {
            "children": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } },
        } });
        assert_eq!(flattened(json!({ "Tree": tree })).unwrap()["Tree"], tree);
    }
}
