//! Extracts the examples of an OpenAPI document as payloads.

use serde_json::{Map, Value};

use crate::check::Kind;

/// An example of a contract.
#[derive(Debug, Clone)]
pub struct Example {
    /// The `operationId`.
    pub operation: String,
    /// The direction of the body.
    pub kind: Kind,
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
    for (path, item) in members(document.get("paths")) {
        for (method, operation) in members(Some(item)) {
            let Some(id) = operation.get("operationId").and_then(Value::as_str) else {
                continue;
            };
            let mut add = |kind, status, content: &Value, pointer: &str| {
                for (name, pointer, body) in of_content(document, content, pointer) {
                    found.push(Example {
                        operation: id.to_owned(),
                        kind,
                        status,
                        pointer,
                        name,
                        body,
                    });
                }
            };
            let place = format!("/paths/{}/{method}", escaped(path));
            if let Some(body) = operation.get("requestBody") {
                let place = format!("{place}/requestBody");
                add(Kind::Request, None, resolved(document, body), &place);
            }
            for (status, response) in members(operation.get("responses")) {
                let place = format!("{place}/responses/{status}");
                let number = status.parse().ok();
                add(Kind::Response, number, resolved(document, response), &place);
            }
        }
    }
    found
}

type Found = (Option<String>, String, Value);

fn of_content(document: &Value, holder: &Value, place: &str) -> Vec<Found> {
    let mut found = Vec::new();
    for (kind, media) in members(holder.get("content")) {
        if !kind.contains("json") {
            continue;
        }
        let place = format!("{place}/content/{}", escaped(kind));
        if let Some(value) = media.get("example") {
            found.push((None, format!("{place}/example"), value.clone()));
        }
        for (name, example) in members(media.get("examples")) {
            let example = resolved(document, example);
            if let Some(value) = example.get("value") {
                let pointer = format!("{place}/examples/{}", escaped(name));
                found.push((Some(name.clone()), pointer, value.clone()));
            }
        }
    }
    found
}

fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
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
    const LONGEST_CHAIN: usize = 16;
    let mut value = value;
    for _ in 0..LONGEST_CHAIN {
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
            .map(|example| (example.kind, example.status, example.body.clone()))
            .collect();
        assert_eq!(
            shown,
            [
                (Kind::Request, None, json!({ "x": 1 })),
                (Kind::Response, Some(201), json!({ "id": 1 })),
            ]
        );
        assert_eq!(
            found[1].pointer,
            "/paths/~1a/post/responses/201/content/application~1json/examples/one"
        );
    }
}
