//! Says for every operation what its successes are, and leaves one of them to progenitor.

use serde_json::{Value, json};

use crate::document::{Object, is_success, join, operations_mut};
use crate::error::{Error, Result};

pub(super) const NAME: &str = "one-success";

/// The documented successes of an operation: `status`, `form` (`json`, `text`, `binary`, `empty`)
/// and for JSON the `schema`.
pub(crate) const SUCCESSES: &str = "x-successes";

/// Statuses below 300 that are failures all the same.
pub(crate) const FAILURES: &str = "x-failures-below-300";

/// The answer when multi-factor authentication got in the way.
const NON_AUTHORITATIVE: u16 = 203;

pub(super) fn run(document: &mut Value) -> Result<()> {
    for (place, operation) in operations_mut(document) {
        let pointer = join(&place.pointer(), "responses");
        let Some(operation) = operation.as_object_mut() else {
            continue;
        };
        let Some(Value::Object(responses)) = operation.remove("responses") else {
            return Err(Error::new(NAME, "the operation has no `responses`").at(pointer));
        };
        let (error, successes): (Object, Object) = responses
            .into_iter()
            .partition(|(status, _)| !is_success(status));
        let mut described = Vec::new();
        for (status, response) in &successes {
            described.push(describe(status, response, &join(&pointer, status))?);
        }
        let failures = take_failures(&mut described);
        if described.is_empty() {
            described.push(json!({ "status": 200, "form": "empty" }));
        }
        operation.insert("responses".into(), for_progenitor(error, &described));
        operation.insert(SUCCESSES.into(), Value::Array(described));
        operation.insert(FAILURES.into(), json!(failures));
    }
    Ok(())
}

fn describe(status: &str, response: &Value, pointer: &str) -> Result<Value> {
    let code = match status {
        "2XX" | "2xx" => Ok(200),
        code => code.parse::<u16>(),
    };
    let Ok(code) = code else {
        return Err(Error::new(NAME, format!("`{status}` is no HTTP status")).at(pointer));
    };
    let content = response.get("content").and_then(Value::as_object);
    let Some((media_type, media)) = content.and_then(|content| content.iter().next()) else {
        return Ok(json!({ "status": code, "form": "empty" }));
    };
    Ok(match media_type.as_str() {
        "application/json" => json!({ "status": code, "form": "json", "schema": media["schema"] }),
        "text/plain" => json!({ "status": code, "form": "text" }),
        _ => json!({ "status": code, "form": "binary" }),
    })
}

/// An empty 203 beside another success says that the operation failed.
fn take_failures(successes: &mut Vec<Value>) -> Vec<u16> {
    let failed =
        |success: &Value| success["status"] == NON_AUTHORITATIVE && success["form"] == "empty";
    if successes.len() > 1 && successes.iter().any(failed) {
        successes.retain(|success| !failed(success));
        return vec![NON_AUTHORITATIVE];
    }
    Vec::new()
}

/// progenitor takes one success type; the real choice is made when the answer is decoded.
fn for_progenitor(error: Object, successes: &[Value]) -> Value {
    let json_first = successes.iter().find(|success| success["form"] == "json");
    let chosen = json_first.or(successes.first());
    let content = chosen.and_then(|success| match success["form"].as_str()? {
        "json" => Some(json!({ "application/json": { "schema": success["schema"] } })),
        "empty" => None,
        _ => Some(json!({ "application/octet-stream": {} })),
    });
    let mut responses = error;
    let mut success = json!({ "description": "" });
    if let Some(content) = content {
        success["content"] = content;
    }
    responses.insert("200".into(), success);
    Value::Object(responses)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(responses: Value) -> Value {
        let mut document = json!({ "paths": { "/a": { "get": { "responses": responses } } } });
        run(&mut document).unwrap();
        document["paths"]["/a"]["get"].take()
    }

    #[test]
    fn an_empty_203_beside_a_success_is_a_failure() {
        let json = json!({ "content": { "application/json": { "schema": { "type": "string" } } } });
        let operation = after(json!({ "200": json, "203": {}, "4XX": {} }));
        assert_eq!(operation[FAILURES], json!([203]));
        assert_eq!(operation[SUCCESSES].as_array().unwrap().len(), 1);
        let empty = after(json!({ "203": {}, "204": {} }));
        assert_eq!(
            empty[SUCCESSES],
            json!([{ "status": 204, "form": "empty" }])
        );
    }

    #[test]
    fn a_203_with_a_body_is_told_apart_by_its_status() {
        let body = |kind: &str| json!({ "content": { "application/json": { "schema": { "type": kind } } } });
        let operation = after(json!({ "201": body("string"), "203": body("boolean") }));
        assert_eq!(operation[FAILURES], json!([]));
        let statuses: Vec<_> = operation[SUCCESSES]
            .as_array()
            .unwrap()
            .iter()
            .map(|s| s["status"].clone())
            .collect();
        assert_eq!(statuses, [201, 203]);
        let schema = &operation["responses"]["200"]["content"]["application/json"]["schema"];
        assert_eq!(schema["type"], "string");
    }

    #[test]
    fn a_status_that_is_no_number_is_refused() {
        let mut document = json!({ "paths": { "/a": { "get": { "responses": { "2ZZ": {} } } } } });
        assert!(
            run(&mut document)
                .unwrap_err()
                .message
                .contains("no HTTP status")
        );
    }
}
