//! Makes the members of answers optional: production leaves out what the contract requires.
//!
//! `x-always-present` names the members of an answer that are relied on. Requests stay strict: what
//! [`REQUIRED`] names, the constructor of the type asks for. So a type that goes both ways needs no twin:
//! nobody can make one without what the contract requires, and the server can leave it out.

use serde_json::{Value, json};

use crate::document::{self, SCHEMAS, operations};
use crate::error::Result;

use super::errors;
use super::prune::{named_in, reachable};

/// Which way a type travels: `request`, `response` or `both`.
pub(crate) const DIRECTION: &str = "x-direction";

/// Names the members of an answer that are always there.
pub(crate) const ALWAYS_PRESENT: &str = "x-always-present";

/// Names the members that a request can't be made without.
pub(crate) const REQUIRED: &str = "x-required-to-send";

pub(super) fn run(document: &mut Value) -> Result<()> {
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for (_, operation) in operations(document) {
        sent.extend(named_in(
            operation.get("requestBody").unwrap_or(&Value::Null),
        ));
        sent.extend(named_in(
            operation.get("parameters").unwrap_or(&Value::Null),
        ));
        received.extend(named_in(
            operation
                .get(super::successes::SUCCESSES)
                .unwrap_or(&Value::Null),
        ));
    }
    let schemas = document::schemas(document).cloned().unwrap_or_default();
    received.extend(
        schemas
            .iter()
            .filter(|(_, s)| s.get(errors::MARK).is_some())
            .map(|(n, _)| n.clone()),
    );
    let (sent, received) = (reachable(sent, document), reachable(received, document));
    if let Some(schemas) = document.pointer_mut(SCHEMAS).and_then(Value::as_object_mut) {
        for (name, schema) in schemas {
            let direction = match (sent.contains(name), received.contains(name)) {
                (true, true) => "both",
                (true, false) => "request",
                _ => "response",
            };
            schema[DIRECTION] = json!(direction);
            if direction != "response" {
                schema[REQUIRED] = schema.get("required").cloned().unwrap_or(json!([]));
            }
            if direction != "request" {
                loosen(schema);
            }
        }
    }
    Ok(())
}

fn loosen(schema: &mut Value) {
    let always: Vec<_> = document::strings(schema, ALWAYS_PRESENT)
        .map(str::to_owned)
        .collect();
    schema["required"] = json!(always);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::reference_to;
    use crate::normalise::successes::SUCCESSES;

    #[test]
    fn only_answers_are_loosened() {
        let object = json!({ "required": ["a", "b"], ALWAYS_PRESENT: ["a"] });
        let mut document = json!({
            "paths": { "/a": { "post": {
                "requestBody": [reference_to("In"), reference_to("Shared")],
                SUCCESSES: [reference_to("Out"), reference_to("Shared")],
            } } },
            "components": { "schemas": { "In": object, "Out": object, "Shared": object } },
        });
        run(&mut document).unwrap();
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["In"]["required"], json!(["a", "b"]));
        assert_eq!(schemas["Out"]["required"], json!(["a"]));
        assert_eq!(schemas["In"][REQUIRED], json!(["a", "b"]));
        assert_eq!(schemas["Out"].get(REQUIRED), None);
        assert_eq!(schemas["Shared"]["required"], json!(["a"]));
        assert_eq!(schemas["Shared"][REQUIRED], json!(["a", "b"]));
        assert_eq!(schemas["Shared"][DIRECTION], "both");
    }
}
