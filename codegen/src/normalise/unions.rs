//! Turns `anyOf` and `oneOf` into something Rust has a type for.
//!
//! - With `x-union` (which value of which property means which schema) it stays a union, and becomes
//!   an enum that is chosen by that value.
//! - Scalars of several types become one scalar that keeps the spelling that came.
//! - Objects are merged into one object with the members of all. Trying one after the other would
//!   take the first that fits by accident and lose what only the others know.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::document::{
    self, Object, SCHEMAS, has_properties, is_scalar, join, reference, reference_to, schema_name,
    type_of,
};
use crate::error::{Error, Result};

pub(super) const NAME: &str = "unions";

/// Marks a schema that becomes an enum chosen by a property.
pub(crate) const UNION: &str = "x-union";

/// Marks a scalar that may be text, a number or a boolean.
pub(crate) const SCALAR: &str = "x-scalar";

pub(super) fn run(document: &mut Value) -> Result<()> {
    let schemas = document::schemas(document).cloned().unwrap_or_default();
    let mut merger = Merger {
        schemas: &schemas,
        named: BTreeMap::new(),
        open: Vec::new(),
    };
    let merge = &mut |schema: &mut Value, pointer: &str| merger.schema(schema, pointer);
    document::visit_schemas(document, merge)?;
    let named = std::mem::take(&mut merger.named);
    if let Some(schemas) = document::schemas_mut(document) {
        schemas.extend(named.into_iter().map(|(_, (name, schema))| (name, schema)));
    }
    Ok(())
}

struct Merger<'a> {
    schemas: &'a Object,
    /// Merged schemas that had to get a name, by the members they were merged from.
    named: BTreeMap<String, (String, Value)>,
    open: Vec<String>,
}

impl Merger<'_> {
    fn schema(&mut self, schema: &mut Value, pointer: &str) -> Result<()> {
        let Some(object) = schema.as_object_mut() else {
            return Ok(());
        };
        if let Some(union) = object.get(UNION) {
            check_union(union, self.schemas, pointer)?;
            object.retain(|key, _| matches!(key.as_str(), UNION | "description"));
            object.insert("type".into(), json!("object"));
            return Ok(());
        }
        let members = ["anyOf", "oneOf"]
            .into_iter()
            .find_map(|key| match object.remove(key) {
                Some(Value::Array(members)) => Some(members),
                _ => None,
            });
        let Some(members) = members else {
            return Ok(());
        };
        let mut merged = self.merge(members, pointer)?;
        if object.contains_key(super::errors::MARK) {
            // The error body is a type of its own even if only one shape is documented.
            if let Some(only) = reference(&merged).and_then(schema_name) {
                merged = self.schemas.get(only).cloned().unwrap_or_default();
            }
        }
        if let (Some(merged), Value::Object(own)) = (merged.as_object_mut(), std::mem::take(schema))
        {
            overlay(merged, own);
        }
        *schema = merged;
        Ok(())
    }

    fn merge(&mut self, members: Vec<Value>, pointer: &str) -> Result<Value> {
        let mut flat = Vec::new();
        for member in members {
            self.expand(member, pointer, &mut flat)?;
        }
        flat.retain(|(_, schema)| type_of(schema) != Some("null"));
        flat.dedup_by(|a, b| a.1 == b.1);
        if let [(only, schema)] = flat.as_slice() {
            return Ok(only.as_deref().map_or_else(|| schema.clone(), reference_to));
        }
        let all = |fits: fn(&Value) -> bool| flat.iter().all(|(_, schema)| fits(schema));
        Ok(if all(is_scalar) {
            scalar(&flat)
        } else if all(has_properties) {
            self.objects(&flat, pointer)?
        } else if flat
            .iter()
            .any(|(_, schema)| type_of(schema) == Some("array"))
        {
            // One or a list of them is a list.
            let item = |(name, schema): &(Option<String>, Value)| match type_of(schema) {
                Some("array") => schema["items"].clone(),
                _ => name.as_deref().map_or_else(|| schema.clone(), reference_to),
            };
            let mut words = flat
                .iter()
                .filter_map(|(_, schema)| schema["description"].as_str());
            let words = words.next().map(|words| json!(super::of_an_entry(words)));
            let items = self.named(flat.iter().map(item).collect(), pointer, words.as_ref())?;
            json!({ "type": "array", "items": items })
        } else {
            // Kinds that have nothing in common (an object or text) stay JSON.
            json!({})
        })
    }

    /// The schemas behind a member: a reference is followed, a union inside a union dissolved.
    fn expand(
        &mut self,
        member: Value,
        pointer: &str,
        into: &mut Vec<(Option<String>, Value)>,
    ) -> Result<()> {
        let name = reference(&member).and_then(schema_name).map(str::to_owned);
        let schema = match &name {
            None => member,
            Some(name) => match self.schemas.get(name) {
                Some(schema) => schema.clone(),
                None => {
                    let message = format!("there is no schema called {name}");
                    return Err(Error::new(NAME, message).at(pointer));
                }
            },
        };
        if let Some(alias) = reference(&schema) {
            let alias = json!({ "$ref": alias });
            return self.expand(alias, pointer, into);
        }
        let inner = schema
            .get("anyOf")
            .or(schema.get("oneOf"))
            .and_then(Value::as_array);
        let Some(inner) = inner.filter(|_| schema.get(UNION).is_none()) else {
            into.push((name, schema));
            return Ok(());
        };
        let key = name.unwrap_or_else(|| pointer.to_owned());
        if self.open.contains(&key) {
            let message = format!("the union {key} contains itself");
            return Err(Error::new(NAME, message)
                .at(pointer)
                .hint("break the circle"));
        }
        self.open.push(key);
        for member in inner.clone() {
            self.expand(member, pointer, into)?;
        }
        self.open.pop();
        Ok(())
    }

    fn objects(&mut self, flat: &[(Option<String>, Value)], pointer: &str) -> Result<Value> {
        let mut variants: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        for (_, schema) in flat {
            let properties = schema.get("properties").and_then(Value::as_object);
            for (name, property) in properties.into_iter().flatten() {
                let seen = variants.entry(name.clone()).or_default();
                if !seen.iter().any(|other| same_type(other, property)) {
                    seen.push(property.clone());
                }
            }
        }
        let mut properties = Object::new();
        for (name, mut seen) in variants {
            let place = join(&join(pointer, "properties"), &name);
            let words = seen.iter().find_map(|one| one.get("description").cloned());
            let mut property = match seen.len() {
                1 => seen.remove(0),
                _ => self.named(seen, &place, words.as_ref())?,
            };
            if let (Some(words), Some(property)) = (words, property.as_object_mut()) {
                property.entry("description").or_insert(words);
            }
            properties.insert(name, property);
        }
        let required = required_by_all(flat);
        Ok(json!({ "type": "object", "properties": properties, "required": required }))
    }

    /// Merges `members`; an object that comes out of it is named, so that it is one type.
    ///
    /// - `words`: what is said about the type if nothing else is
    fn named(
        &mut self,
        members: Vec<Value>,
        pointer: &str,
        words: Option<&Value>,
    ) -> Result<Value> {
        let key = Value::from(members.clone()).to_string();
        if let Some((name, _)) = self.named.get(&key) {
            return Ok(reference_to(name));
        }
        if self.open.contains(&key) {
            return Ok(json!({}));
        }
        self.open.push(key.clone());
        let mut merged = self.merge(members, pointer)?;
        self.open.pop();
        if !has_properties(&merged) {
            return Ok(merged);
        }
        if let (Some(words), Some(merged)) = (words, merged.as_object_mut()) {
            merged.entry("description").or_insert_with(|| words.clone());
        }
        let name = self.free_name(pointer);
        self.named.insert(key, (name.clone(), merged));
        Ok(reference_to(&name))
    }

    fn free_name(&self, pointer: &str) -> String {
        use heck::ToUpperCamelCase;
        let tail = pointer.strip_prefix(SCHEMAS).unwrap_or(pointer);
        let base = tail.replace("/properties", "").to_upper_camel_case();
        let taken = |name: &String| {
            let same = |other: &String| other.to_upper_camel_case() == *name;
            self.schemas.keys().any(same) || self.named.values().any(|(other, _)| same(other))
        };
        let numbered = (2..).map(|number| format!("{base}{number}"));
        let mut candidates = std::iter::once(base.clone()).chain(numbered);
        candidates.find(|name| !taken(name)).unwrap_or_default()
    }
}

fn same_type(a: &Value, b: &Value) -> bool {
    const TYPE: [&str; 6] = [
        "$ref",
        "type",
        "format",
        "items",
        "additionalProperties",
        "properties",
    ];
    TYPE.iter().all(|key| a.get(key) == b.get(key))
        && a.get("anyOf").or(a.get("oneOf")) == b.get("anyOf").or(b.get("oneOf"))
}

fn scalar(flat: &[(Option<String>, Value)]) -> Value {
    let first = flat
        .first()
        .map(|(_, schema)| schema.clone())
        .unwrap_or_default();
    let kind = |schema: &Value| {
        (
            type_of(schema).map(str::to_owned),
            schema.get("format").cloned(),
        )
    };
    if flat.iter().all(|(_, schema)| kind(schema) == kind(&first)) {
        return first;
    }
    let text = flat
        .iter()
        .all(|(_, schema)| type_of(schema) == Some("string"));
    if text {
        json!({ "type": "string" })
    } else {
        json!({ SCALAR: true })
    }
}

fn required_by_all(flat: &[(Option<String>, Value)]) -> Vec<&str> {
    let Some((_, first)) = flat.first() else {
        return Vec::new();
    };
    document::strings(first, "required")
        .filter(|name| {
            flat.iter()
                .all(|(_, schema)| document::strings(schema, "required").any(|n| n == *name))
        })
        .collect()
}

/// Lays what stands beside the union over what came out of it.
fn overlay(merged: &mut Object, own: Object) {
    if merged.contains_key("$ref") {
        let words = own.into_iter().filter(|(key, _)| key == "description");
        merged.extend(words);
        return;
    }
    for (key, value) in own {
        match (merged.get_mut(&key), value) {
            (Some(Value::Object(into)), Value::Object(more)) if key == "properties" => {
                into.extend(more);
            }
            (Some(Value::Array(into)), Value::Array(more)) if key == "required" => {
                into.extend(more);
            }
            (_, value) => {
                if key != "type" || merged.contains_key("properties") {
                    merged.insert(key, value);
                }
            }
        }
    }
}

fn check_union(union: &Value, schemas: &Object, pointer: &str) -> Result<()> {
    let place = join(pointer, UNION);
    let property = union.get("property").and_then(Value::as_str);
    let variants = union.get("variants").and_then(Value::as_array);
    let (Some(_), Some(variants)) = (property, variants) else {
        return Err(Error::new(NAME, "`x-union` needs `property` and `variants`").at(place));
    };
    for (index, variant) in variants.iter().enumerate() {
        let schema = variant
            .get("schema")
            .and_then(Value::as_str)
            .unwrap_or_default();
        if !schemas.contains_key(schema) {
            let message = format!("there is no schema called `{schema}`");
            return Err(Error::new(NAME, message).at(format!("{place}/variants/{index}/schema")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(schemas: Value) -> Value {
        let mut document = json!({ "components": { "schemas": schemas } });
        run(&mut document).unwrap();
        document["components"]["schemas"].take()
    }

    #[test]
    fn objects_are_merged_and_only_common_names_stay_required() {
        let schemas = after(json!({
            "A": { "type": "object", "required": ["x", "y"],
                "properties": { "x": { "type": "string" }, "y": { "type": "string" } } },
            "B": { "type": "object", "required": ["x"],
                "properties": { "x": { "type": "integer" }, "z": { "type": "boolean" } } },
            "Either": { "anyOf": [reference_to("A"), reference_to("B")] },
        }));
        assert_eq!(
            schemas["Either"],
            json!({ "type": "object", "required": ["x"], "properties": {
                "x": { SCALAR: true }, "y": { "type": "string" }, "z": { "type": "boolean" },
            } })
        );
    }

    #[test]
    fn members_that_differ_are_merged_in_turn() {
        let list = |name: &str| {
            json!({ "type": "object", "properties": {
            "list": { "type": "array", "items": reference_to(name) },
        } })
        };
        let object =
            |name: &str| json!({ "type": "object", "properties": { name: { "type": "string" } } });
        let schemas = after(json!({
            "A": list("X"), "B": list("Y"), "X": object("x"), "Y": object("y"),
            "Either": { "oneOf": [reference_to("A"), reference_to("B")] },
        }));
        assert_eq!(
            schemas["Either"]["properties"]["list"]["items"],
            reference_to("EitherList")
        );
        let names: Vec<_> = schemas["EitherList"]["properties"]
            .as_object()
            .unwrap()
            .keys()
            .collect();
        assert_eq!(names, ["x", "y"]);
    }

    #[test]
    fn a_union_with_a_table_stays_a_union() {
        let union = json!({ "property": "type", "variants": [{ "schema": "A", "values": ["a"] }] });
        let schemas = after(json!({
            "A": { "type": "object", "properties": { "type": { "type": "string" } } },
            "Report": { "anyOf": [reference_to("A")], UNION: union },
        }));
        assert_eq!(schemas["Report"], json!({ "type": "object", UNION: union }));
    }

    #[test]
    fn a_table_that_names_no_schema_is_refused() {
        let union = json!({ "property": "type", "variants": [{ "schema": "A", "values": ["a"] }] });
        let mut document = json!({ "components": { "schemas": { "Report": { UNION: union } } } });
        let error = run(&mut document).unwrap_err();
        assert_eq!(
            error.pointer.as_deref(),
            Some("/components/schemas/Report/x-union/variants/0/schema")
        );
    }

    #[test]
    fn a_union_of_unions_that_closes_a_circle_is_refused() {
        let mut document = json!({ "components": { "schemas": {
            "A": { "anyOf": [reference_to("B")] },
            "B": { "anyOf": [reference_to("A")] },
        } } });
        assert!(
            run(&mut document)
                .unwrap_err()
                .message
                .contains("contains itself")
        );
    }

    #[test]
    fn one_or_a_list_is_a_list() {
        let schemas = after(json!({ "A": { "type": "object", "properties": {
            "ids": { "anyOf": [
                { "type": "string" },
                { "type": "array", "items": { "type": "integer" } },
            ] },
        } } }));
        assert_eq!(
            schemas["A"]["properties"]["ids"],
            json!({ "type": "array", "items": { SCALAR: true } })
        );
    }

    #[test]
    fn one_member_is_that_member() {
        let object = json!({ "type": "object", "properties": { "x": {} } });
        let schemas = after(json!({
            "A": object,
            "B": { "type": "object", "properties": { "a": { "oneOf": [reference_to("A")] } } },
        }));
        assert_eq!(schemas["B"]["properties"]["a"], reference_to("A"));
    }
}
