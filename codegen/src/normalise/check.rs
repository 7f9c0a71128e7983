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
            Shape::Unhandled(construct) => Err(fail(format!(
                "no pass of the generator supports {construct}"
            ))
            .hint("replace the construct in the overlay, or add a pass to codegen/src/normalise")),
            // progenitor invents a type for a required property that the schema does not describe.
            Shape::Object(object) if !object.properties.is_empty() => {
                let mut required = object.required.iter().chain(&object.required_to_send);
                if let Some(name) = required.find(|name| !object.properties.contains_key(*name)) {
                    let message = format!("`{name}` is required, but is missing from `properties`");
                    let hint = "add the property in the overlay, or remove it from `required`";
                    return Err(fail(message).hint(hint));
                }
                // The client keeps the names of a type in lines of one text.
                let mut names = object.properties.keys();
                if let Some(name) = names.find(|name| name.contains('\n')) {
                    let message = format!("the property name {name:?} contains a line break");
                    return Err(fail(message).hint("correct the name in the overlay"));
                }
                Ok(())
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
    fn unsupported_constructs_are_named_and_located() {
        let cases = [
            (json!({ "not": {} }), "`not`"),
            (json!({ "type": "file" }), "`file`"),
            (json!({ "type": "array" }), "`items`"),
            (
                json!({ "properties": { "x": {} }, "required": ["x", "y"] }),
                "`y` is required",
            ),
            (
                json!({ "properties": { "x\ny": {} } }),
                "the property name \"x\\ny\"",
            ),
        ];
        for (schema, construct) in cases {
            let mut contract = contract(json!({ "components": { "schemas": { "A": schema } } }));
            let error = run(&mut contract).unwrap_err();
            assert_eq!(error.pointer.as_deref(), Some("/components/schemas/A"));
            assert!(error.message.contains(construct), "{error}");
        }
    }
}
