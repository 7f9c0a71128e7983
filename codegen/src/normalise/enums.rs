//! Keeps enumerations of text as open enums and drops the keyword everywhere else.

use serde_json::{Value, json};

use crate::document::{self, SCHEMAS, type_of};
use crate::error::Result;

/// The known values of a named schema that becomes an enum.
pub(crate) const VALUES: &str = "x-known-values";

pub(super) fn run(document: &mut Value) -> Result<()> {
    document::visit_schemas(document, &mut |schema, pointer| {
        let text = type_of(schema) == Some("string");
        let Some(object) = schema.as_object_mut() else {
            return Ok(());
        };
        let Some(Value::Array(values)) = object.remove("enum") else {
            return Ok(());
        };
        let named = pointer
            .strip_prefix(SCHEMAS)
            .is_some_and(|rest| !rest[1..].contains('/'));
        let mut values: Vec<_> = values.into_iter().filter(Value::is_string).collect();
        let mut seen = Vec::new();
        values.retain(|value| {
            !seen.contains(value) && {
                seen.push(value.clone());
                true
            }
        });
        if text && named && !values.is_empty() {
            object.insert(VALUES.into(), json!(values));
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_named_text_keeps_its_values() {
        let mut document = json!({ "components": { "schemas": {
            "Context": { "type": "string", "enum": ["WEB", null, "SMS", "WEB"] },
            "Flag": { "type": "boolean", "enum": [true] },
        } } });
        run(&mut document).unwrap();
        assert_eq!(
            document["components"]["schemas"],
            json!({
                "Context": { "type": "string", VALUES: ["WEB", "SMS"] },
                "Flag": { "type": "boolean" },
            })
        );
    }
}
