//! Checks that the passes leave only constructs from which progenitor generates good code.
//!
//! progenitor panics on some legal constructs and does not terminate on others. Therefore it receives
//! only shapes from a closed list. Any other construct is an error here, and the error names its place.

use crate::contract::{Contract, Shape, visit_schemas};
use crate::error::{Error, Result};

const NAME: &str = "check-normalised";

pub(super) fn run(contract: &mut Contract) -> Result<()> {
    visit_schemas(contract, &mut |schema, _| {
        let fail = |message: String| Error::new(NAME, message).at(schema.origin.pointer());
        match &schema.shape {
            Shape::Unhandled(what) => Err(fail(format!("no normalise pass handles {what}"))
                .hint("express it in the overlay, or add a pass to codegen/src/normalise")),
            // progenitor invents a type for a required property that the schema does not describe.
            Shape::Object(object) if !object.members.is_empty() => {
                let mut required = object.required.iter().chain(&object.required_to_send);
                match required.find(|name| !object.members.contains_key(*name)) {
                    Some(name) => Err(fail(format!(
                        "`{name}` is required, but it is none of the `properties`"
                    ))
                    .hint("describe it in the overlay, or remove it from `required`")),
                    None => Ok(()),
                }
            }
            _ => Ok(()),
        }
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::contract::contract;

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
            let mut contract = contract(json!({ "components": { "schemas": { "A": schema } } }));
            let error = run(&mut contract).unwrap_err();
            assert_eq!(error.pointer.as_deref(), Some("/components/schemas/A"));
            assert!(error.message.contains(what), "{error}");
        }
    }
}
