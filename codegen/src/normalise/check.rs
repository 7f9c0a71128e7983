//! Checks that the passes left nothing but constructs of which progenitor is known to make good code.
//!
//! progenitor panics on some legal constructs and never ends on others. What reaches it is therefore
//! a closed list of shapes; anything else ends here, with its place.

use serde_json::Value;

use super::tolerate::REQUIRED;
use crate::document::{self, is_scalar, reference, strings, type_of};
use crate::error::{Error, Result};

const NAME: &str = "check-normalised";

pub(super) fn run(document: &mut Value) -> Result<()> {
    document::visit_schemas(document, &mut |schema, pointer| {
        for key in ["allOf", "anyOf", "oneOf", "not", "if", "patternProperties"] {
            if schema.get(key).is_some() {
                return Err(unhandled(pointer, &format!("`{key}`")));
            }
        }
        if let Some(name) = undescribed(schema) {
            let message = format!("`{name}` is required, but it is none of the `properties`");
            return Err(Error::new(NAME, message)
                .at(pointer)
                .hint("describe it in the overlay, or remove it from `required`"));
        }
        match type_of(schema) {
            _ if reference(schema).is_some() || is_scalar(schema) => Ok(()),
            None | Some("object") => Ok(()),
            Some("array") if schema.get("items").is_some_and(Value::is_object) => Ok(()),
            Some("array") => Err(unhandled(pointer, "an array without `items`")),
            Some(other) => Err(unhandled(pointer, &format!("the type `{other}`"))),
        }
    })
}

/// A required member without a type of its own; progenitor makes one up.
fn undescribed(schema: &Value) -> Option<&str> {
    let properties = schema.get("properties").and_then(Value::as_object)?;
    let mut required = strings(schema, "required").chain(strings(schema, REQUIRED));
    required.find(|name| !properties.contains_key(*name))
}

fn unhandled(pointer: &str, what: &str) -> Error {
    Error::new(NAME, format!("no normalise pass handles {what}"))
        .at(pointer)
        .hint("express it in the overlay, or add a pass to codegen/src/normalise")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_no_pass_handles_is_named_and_located() {
        let left = [
            (json!({ "not": {} }), "`not`"),
            (json!({ "type": "file" }), "`file`"),
            (json!({ "type": "array" }), "`items`"),
            (
                json!({ "properties": { "x": {} }, "required": ["x", "y"] }),
                "`y` is required",
            ),
        ];
        for (schema, what) in left {
            let mut document = json!({ "components": { "schemas": { "A": schema } } });
            let error = run(&mut document).unwrap_err();
            assert_eq!(error.pointer.as_deref(), Some("/components/schemas/A"));
            assert!(error.message.contains(what), "{error}");
        }
    }
}
