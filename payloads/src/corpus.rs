//! Extracts the examples of an OpenAPI document as payloads.

use serde_json::{Map, Value};

use crate::check::Direction;

/// An example of a contract.
#[derive(Debug, Clone)]
pub struct Example {
    /// The `operationId`.
    pub operation: String,
    /// The direction of the body.
    pub direction: Direction,
    /// The HTTP status code of a response.
    pub status: Option<u16>,
    /// The place of the example in the document, as a JSON pointer.
    pub pointer: String,
    /// The name of the example, if it has one.
    pub name: Option<String>,
    /// The body.
    pub body: Value,
}

/// Returns every JSON example of a request or a response.
pub fn examples(document: &Value) -> Vec<Example> {
    let mut found = Vec::new();
    for (path, item) in entries(document.get("paths")) {
        for (method, operation) in entries(Some(item)) {
            let Some(id) = operation.get("operationId").and_then(Value::as_str) else {
                continue;
            };
            let mut add = |direction, status, content: &Value, pointer: &str| {
                for (name, pointer, body) in content_examples(document, content, pointer) {
                    found.push(Example {
                        operation: id.to_owned(),
                        direction,
                        status,
                        pointer,
                        name,
                        body,
                    });
                }
            };
            let pointer = format!("/paths/{}/{method}", escaped(path));
            if let Some(body) = operation.get("requestBody") {
                let pointer = format!("{pointer}/requestBody");
                add(Direction::Request, None, resolved(document, body), &pointer);
            }
            for (status, response) in entries(operation.get("responses")) {
                let pointer = format!("{pointer}/responses/{status}");
                let number = status.parse().ok();
                add(
                    Direction::Response,
                    number,
                    resolved(document, response),
                    &pointer,
                );
            }
        }
    }
    found
}

type NamedExample = (Option<String>, String, Value);

fn content_examples(document: &Value, object: &Value, pointer: &str) -> Vec<NamedExample> {
    let mut found = Vec::new();
    for (media_type, media) in entries(object.get("content")) {
        if !media_type.contains("json") {
            continue;
        }
        let pointer = format!("{pointer}/content/{}", escaped(media_type));
        if let Some(value) = media.get("example") {
            found.push((None, format!("{pointer}/example"), value.clone()));
        }
        for (name, example) in entries(media.get("examples")) {
            let example = resolved(document, example);
            if let Some(value) = example.get("value") {
                let pointer = format!("{pointer}/examples/{}", escaped(name));
                found.push((Some(name.clone()), pointer, value.clone()));
            }
        }
    }
    found
}

fn entries(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(Map::iter)
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// Follows references. Returns a reference that cannot be resolved unchanged.
fn resolved<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    const MAX_CHAIN: usize = 16;
    let mut value = value;
    for _ in 0..MAX_CHAIN {
        let target = value.get("$ref").and_then(Value::as_str);
        match target.and_then(|target| document.pointer(target.trim_start_matches('#'))) {
            Some(next) => value = next,
            None => break,
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn examples_are_found_through_references() {
        let document = json!({
            "paths": { "/a": { "post": {
                "operationId": "AddIt",
                "requestBody": { "content": { "application/json": { "example": { "x": 1 } } } },
                "responses": { "201": { "$ref": "#/components/responses/Made" }, "401": { "content": {
                    "text/plain": { "example": "no" },
                } } },
            } } },
            "components": {
                "responses": { "Made": { "content": { "application/json": { "examples": {
                    "one": { "$ref": "#/components/examples/One" },
                } } } } },
                "examples": { "One": { "value": { "id": 1 } } },
            },
        });
        let found = examples(&document);
        let shown: Vec<_> = found
            .iter()
            .map(|example| (example.direction, example.status, example.body.clone()))
            .collect();
        assert_eq!(
            shown,
            [
                (Direction::Request, None, json!({ "x": 1 })),
                (Direction::Response, Some(201), json!({ "id": 1 })),
            ]
        );
        assert_eq!(
            found[1].pointer,
            "/paths/~1a/post/responses/201/content/application~1json/examples/one"
        );
    }
}
