//! Records the error codes of each operation. The contract documents the codes only in the examples of its
//! responses.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::document::{self, Object, is_success, operations, pointer_of, reference};
use crate::facts::CODES;

/// The keys of the code in the error bodies of this API.
const CODE_KEYS: [&str; 3] = ["code", "ReasonCode", "reasonCode"];

/// Writes the codes of each failure that has examples into its response.
pub(crate) fn record(document: &mut Value) {
    for pointer in failure_pointers(document) {
        let Some(response) = document.pointer(&pointer) else {
            continue;
        };
        let mut codes = BTreeSet::new();
        examples(document, response, &mut |example| {
            collect(example, &mut codes)
        });
        let response = document
            .pointer_mut(&pointer)
            .and_then(Value::as_object_mut);
        if let (Some(response), false) = (response, codes.is_empty()) {
            response.insert(CODES.into(), json!(codes));
        }
    }
}

/// Returns the JSON pointers of the responses that describe failures.
fn failure_pointers(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (location, operation) in operations(document) {
        let responses = operation.get("responses").and_then(Value::as_object);
        for (status, response) in responses.into_iter().flatten() {
            if !is_success(status) {
                let response_pointer =
                    document::join(&document::join(&location.pointer(), "responses"), status);
                let shared = reference(response).and_then(pointer_of);
                found.insert(shared.map_or(response_pointer, str::to_owned));
            }
        }
    }
    found
}

fn examples<'a>(document: &'a Value, response: &'a Value, visit: &mut impl FnMut(&'a Value)) {
    let entries = |value: Option<&'a Value>| value.and_then(Value::as_object).into_iter().flatten();
    for (_, media) in entries(response.get("content")) {
        media.get("example").into_iter().for_each(&mut *visit);
        for (_, example) in entries(media.get("examples")) {
            let shared = reference(example).and_then(pointer_of);
            let example = shared.map_or(Some(example), |pointer| document.pointer(pointer));
            example
                .and_then(|example| example.get("value"))
                .into_iter()
                .for_each(&mut *visit);
        }
    }
}

fn collect(example: &Value, codes: &mut BTreeSet<String>) {
    match example {
        Value::Array(items) => items.iter().for_each(|item| collect(item, codes)),
        Value::Object(entries) => {
            codes.extend(CODE_KEYS.iter().filter_map(|key| code(entries, key)));
            entries.values().for_each(|inner| collect(inner, codes));
        }
        _ => {}
    }
}

fn code(entries: &Object, key: &str) -> Option<String> {
    match entries.get(key)? {
        // In YAML, JSON that was pasted without its quotes leaves commas at the end of the value.
        Value::String(text) => Some(text.trim_end_matches(',').to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_in_every_shape_of_an_example() {
        let mut document = json!({
            "paths": { "/a": { "get": { "responses": {
                "200": { "content": { "application/json": { "example": { "code": 1 } } } },
                "400": { "content": { "application/json": { "examples": {
                    "text": { "value": { "code": "14020", "message": "no" } },
                    "number": { "value": { "code": 1000 } },
                    "shared": { "$ref": "#/components/examples/Shared" },
                    "gone": { "$ref": "#/components/examples/Gone" },
                } } } },
                "404": { "$ref": "#/components/responses/NotFound" },
                "429": {},
            } } } },
            "components": {
                "examples": { "Shared": { "value": { "errors": [{ "reasonCode": "1502," }] } } },
                "responses": { "NotFound": { "content": { "application/json": {
                    "example": { "code": "14001", "inner": { "code": { "no": "code" } } },
                } } } },
            },
        });
        record(&mut document);
        let responses = &document["paths"]["/a"]["get"]["responses"];
        assert_eq!(responses["400"][CODES], json!(["1000", "14020", "1502"]));
        assert_eq!(
            document["components"]["responses"]["NotFound"][CODES],
            json!(["14001"])
        );
        for without in ["200", "404", "429"] {
            assert_eq!(responses[without].get(CODES), None, "{without}");
        }
    }
}
