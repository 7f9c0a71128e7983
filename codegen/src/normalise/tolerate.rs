//! Makes the properties of responses optional, because the production API omits properties that the
//! contract requires.
//!
//! `x-always-present` lists the properties of a response that a client can rely on. Requests remain
//! strict: the constructor of a type takes the properties in `required_to_send` as arguments. Therefore
//! a type that is both sent and received does not need a second version. A user cannot create a value
//! without the required properties, and the server can omit them.

use crate::contract::{Contract, Direction, Shape};
use crate::error::Result;

use super::prune::{reachable, request_schemas, response_schemas};

pub(super) fn run(contract: &mut Contract) -> Result<()> {
    let mut sent = Vec::new();
    let mut received = vec![contract.error_body.clone()];
    for operation in &contract.operations {
        sent.extend(request_schemas(operation));
        received.extend(response_schemas(operation));
    }
    let sent = reachable(sent, &contract.schemas);
    let received = reachable(received, &contract.schemas);
    for (name, schema) in &mut contract.schemas {
        let direction = match (sent.contains(name), received.contains(name)) {
            (true, true) => Direction::Both,
            (true, false) => Direction::Request,
            _ => Direction::Response,
        };
        contract.directions.insert(name.clone(), direction);
        if let Shape::Object(object) = &mut schema.shape {
            if direction != Direction::Response {
                object.required_to_send = object.required.clone();
            }
            if direction != Direction::Request {
                object.required = schema.facts.always_present.clone();
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::contract::contract;

    #[test]
    fn only_responses_become_optional() {
        let object = json!({
            "properties": { "a": {}, "b": {} }, "required": ["a", "b"], "x-always-present": ["a"],
        });
        let pair = |own: &str| {
            let shared = "#/components/schemas/Shared";
            json!({ "content": { "application/json": { "schema": { "properties": {
                "own": { "$ref": format!("#/components/schemas/{own}") }, "shared": { "$ref": shared },
            } } } } })
        };
        let mut contract = contract(json!({
            "paths": { "/a": { "post": { "requestBody": pair("In"), "responses": { "200": pair("Out") } } } },
            "components": { "schemas": { "In": object, "Out": object, "Shared": object } },
        }));
        super::super::successes::run(&mut contract).unwrap();
        run(&mut contract).unwrap();
        let lists = |name: &str| {
            let object = contract.schemas[name].object().unwrap();
            let names = |set: &std::collections::BTreeSet<String>| Vec::from_iter(set.clone());
            (names(&object.required), names(&object.required_to_send))
        };
        let both = vec!["a".to_owned(), "b".to_owned()];
        let one = vec!["a".to_owned()];
        assert_eq!(lists("In"), (both.clone(), both.clone()));
        assert_eq!(lists("Out"), (one.clone(), Vec::new()));
        assert_eq!(lists("Shared"), (one, both));
        assert_eq!(contract.directions["Shared"], Direction::Both);
    }
}
