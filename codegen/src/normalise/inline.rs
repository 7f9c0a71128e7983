//! Writes named scalars, lists and free-form values where they are used, and drops validation.
//!
//! A newtype around a string that is no identifier only costs its users `.0`; and what the server
//! validates, the client must not refuse. Limits and examples are kept for the docs.

use serde_json::{Value, json};

use crate::document::{
    self, Object, SCHEMAS, has_properties, is_scalar, join, reference, schema_name, type_of,
};
use crate::error::{Error, Result};

use super::{enums, identifiers, unions};

pub(super) const NAME: &str = "inline-scalars";

/// Limits, defaults and examples of a schema, for its docs.
pub(crate) const FACTS: &str = "x-facts";

/// The format of a number or a text that counts the seconds since 1970.
pub(crate) const UNIX_TIME: &str = "unixtime";

/// Says whether `Debug` shows a value: `shown` or `hidden`.
pub(crate) const DEBUG: &str = "x-debug";

/// On a schema or an operation: the order of its arguments, where it is not the alphabetical one.
pub(crate) const ARGUMENT_ORDER: &str = "x-argument-order";

/// On a text: the name of the set that its values are documented to be of.
pub(crate) const VALUES: &str = "x-values";

const KEPT: [&str; 23] = [
    "$ref",
    "type",
    "format",
    "properties",
    "required",
    "items",
    "additionalProperties",
    "description",
    "deprecated",
    FACTS,
    identifiers::IDENTIFIER,
    identifiers::USED,
    enums::VALUES,
    unions::UNION,
    unions::SCALAR,
    super::errors::MARK,
    "x-always-present",
    ARGUMENT_ORDER,
    DEBUG,
    VALUES,
    // Kept so that the check at the end refuses them.
    "if",
    "not",
    "patternProperties",
];

const FACT_KEYS: [&str; 12] = [
    "default",
    "example",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "pattern",
];

pub(super) fn run(document: &mut Value) -> Result<()> {
    document::visit_schemas(document, &mut |schema, _| {
        strip(schema);
        Ok(())
    })?;
    let schemas = document::schemas(document).cloned().unwrap_or_default();
    document::visit_schemas(document, &mut |schema, pointer| {
        inline(schema, pointer, &schemas, &mut Vec::new())
    })?;
    if let Some(schemas) = document.pointer_mut(SCHEMAS).and_then(Value::as_object_mut) {
        schemas.retain(|_, schema| is_type(schema));
    }
    Ok(())
}

/// Whether a named schema becomes a Rust type.
fn is_type(schema: &Value) -> bool {
    let marks = [enums::VALUES, unions::UNION, super::errors::MARK];
    has_properties(schema) || marks.iter().any(|mark| schema.get(mark).is_some())
}

fn strip(schema: &mut Value) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    let facts: Object = FACT_KEYS
        .into_iter()
        .filter_map(|key| Some((key.to_owned(), object.get(key)?.clone())))
        .collect();
    if !facts.is_empty() {
        object.insert(FACTS.into(), Value::Object(facts));
    }
    if object
        .get("additionalProperties")
        .is_some_and(|more| !more.is_object())
    {
        object.remove("additionalProperties");
    }
    object.retain(|key, _| KEPT.contains(&key.as_str()));
    if object.contains_key("properties") {
        object.insert("type".into(), json!("object"));
    }
    if !matches!(
        object.get("format").and_then(Value::as_str),
        Some("date" | "date-time" | "int32" | "int64" | "binary" | UNIX_TIME)
    ) {
        object.remove("format");
    }
    if object.get("type").and_then(Value::as_str) == Some("number") {
        object.remove("format");
    }
}

fn inline(
    schema: &mut Value,
    pointer: &str,
    schemas: &Object,
    open: &mut Vec<String>,
) -> Result<()> {
    let Some(name) = reference(schema).and_then(schema_name).map(str::to_owned) else {
        return Ok(());
    };
    let Some(target) = schemas.get(&name) else {
        return Err(Error::new(NAME, format!("there is no schema called {name}")).at(pointer));
    };
    if is_type(target) {
        return Ok(());
    }
    if open.contains(&name) {
        return Err(
            Error::new(NAME, format!("{name} is a list or an alias of itself"))
                .at(join(SCHEMAS, &name))
                .hint("put an object between the schema and itself"),
        );
    }
    open.push(name);
    let mut written = target.clone();
    document::visit_schema(&mut written, pointer, &mut |inner, place| {
        inline(inner, place, schemas, open)
    })?;
    open.pop();
    for key in ["description", "deprecated", DEBUG] {
        if let Some(words) = schema.get(key) {
            written[key] = words.clone();
        }
    }
    *schema = written;
    Ok(())
}

/// Whether a schema says nothing about what it holds.
pub(crate) fn is_free_form(schema: &Value) -> bool {
    let marked = [
        identifiers::IDENTIFIER,
        unions::UNION,
        enums::VALUES,
        super::errors::MARK,
    ];
    reference(schema).is_none()
        && !is_scalar(schema)
        && !has_properties(schema)
        && type_of(schema) != Some("array")
        && schema.get("additionalProperties").is_none()
        && marked.iter().all(|mark| schema.get(mark).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::reference_to;

    #[test]
    fn scalars_and_lists_move_to_their_use_and_objects_stay() {
        let mut document = json!({ "components": { "schemas": {
            "Name": { "type": "string", "maxLength": 5, "description": "A name." },
            "Names": { "type": "array", "maxItems": 3, "items": reference_to("Name") },
            "Person": { "type": "object", "properties": {
                "all": reference_to("Names"),
                "best": { "$ref": "#/components/schemas/Person", "description": "Best friend." },
            } },
        } } });
        run(&mut document).unwrap();
        let schemas = document["components"]["schemas"].as_object().unwrap();
        assert_eq!(schemas.keys().collect::<Vec<_>>(), ["Person"]);
        let person = &schemas["Person"]["properties"];
        assert_eq!(person["all"]["type"], "array");
        assert_eq!(person["all"]["items"]["type"], "string");
        assert_eq!(person["all"]["items"][FACTS], json!({ "maxLength": 5 }));
        assert_eq!(person["best"]["$ref"], "#/components/schemas/Person");
    }

    #[test]
    fn a_list_of_itself_is_refused() {
        let mut document = json!({ "components": { "schemas": {
            "Lists": { "type": "array", "items": reference_to("Lists") },
        } } });
        let error = run(&mut document).unwrap_err();
        assert_eq!(error.pointer.as_deref(), Some("/components/schemas/Lists"));
    }

    #[test]
    fn closed_objects_are_opened() {
        let mut schema = json!({
            "type": "object", "properties": { "a": {} }, "additionalProperties": false, "minProperties": 1,
        });
        strip(&mut schema);
        assert_eq!(
            schema,
            json!({ "type": "object", "properties": { "a": {} } })
        );
    }
}
