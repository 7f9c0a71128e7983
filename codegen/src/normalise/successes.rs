//! Determines the successes of every operation.

use crate::contract::{Contract, Response, Success};
use crate::error::{Error, Result};

const NAME: &str = "successes";

/// The status code of a response when multi-factor authentication prevented the operation.
const NON_AUTHORITATIVE: u16 = 203;

pub(super) fn run(contract: &mut Contract) -> Result<()> {
    for operation in &mut contract.operations {
        let responses = std::mem::take(&mut operation.responses).into_iter();
        let mut successes: Vec<Success> = Vec::new();
        for (status, response) in responses {
            let origin = response.origin.clone();
            let success = success(&status, response)?;
            match successes
                .iter()
                .find(|other| other.status == success.status)
            {
                None => successes.push(success),
                Some(other) if other.content == success.content => {}
                Some(_) => {
                    let message = format!(
                        "`{status}` and `{}` describe different bodies",
                        success.status
                    );
                    return Err(Error::new(NAME, message)
                        .at(origin.pointer())
                        .hint("remove one of the two responses in the overlay"));
                }
            }
        }
        operation.failures_below_300 = take_failures(&mut successes);
        if successes.is_empty() {
            successes.push(Success {
                status: 200,
                content: None,
            });
        }
        operation.successes = successes;
    }
    Ok(())
}

fn success(status: &str, response: Response) -> Result<Success> {
    let code = match status {
        "2XX" | "2xx" => Some(200),
        code => code.parse().ok().filter(|code| (200..300).contains(code)),
    };
    let Some(status) = code else {
        let message = format!("`{status}` is not an HTTP status");
        return Err(Error::new(NAME, message).at(response.origin.pointer()));
    };
    Ok(Success {
        status,
        content: response.content,
    })
}

/// Removes an empty 203 response beside another success, because it means that the operation failed.
/// Returns the removed status codes.
fn take_failures(successes: &mut Vec<Success>) -> Vec<u16> {
    let is_failure =
        |success: &Success| success.status == NON_AUTHORITATIVE && success.content.is_none();
    if successes.len() > 1 && successes.iter().any(is_failure) {
        successes.retain(|success| !is_failure(success));
        return vec![NON_AUTHORITATIVE];
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::contract::{Operation, contract};

    fn normalised(responses: Value) -> Result<Operation> {
        let paths = json!({ "paths": { "/a": { "get": { "responses": responses } } } });
        let mut contract = contract(paths);
        run(&mut contract)?;
        Ok(contract.operations.remove(0))
    }

    fn statuses(operation: &Operation) -> Vec<u16> {
        operation.successes.iter().map(|one| one.status).collect()
    }

    #[test]
    fn an_empty_203_beside_a_success_is_a_failure() {
        let json = json!({ "content": { "application/json": { "schema": { "type": "string" } } } });
        let operation = normalised(json!({ "200": json, "203": {} })).unwrap();
        assert_eq!(operation.failures_below_300, [203]);
        assert_eq!(statuses(&operation), [200]);
        let empty = normalised(json!({ "203": {}, "204": {} })).unwrap();
        assert_eq!(statuses(&empty), [204]);
        assert_eq!(empty.successes[0].content, None);
    }

    #[test]
    fn a_203_with_a_body_is_a_success() {
        let body = |kind: &str| json!({ "content": { "application/json": { "schema": { "type": kind } } } });
        let operation =
            normalised(json!({ "201": body("string"), "203": body("boolean") })).unwrap();
        assert!(operation.failures_below_300.is_empty());
        assert_eq!(statuses(&operation), [201, 203]);
    }

    #[test]
    fn an_invalid_status_is_rejected() {
        for status in ["2ZZ", "2", "20", "2000"] {
            let error = normalised(json!({ status: {} })).unwrap_err();
            assert!(error.message.contains("not an HTTP status"), "{error}");
            let pointer = format!("/paths/~1a/get/responses/{status}");
            assert_eq!(error.pointer, Some(pointer));
        }
    }

    #[test]
    fn a_status_and_its_range_must_agree() {
        let body = |kind: &str| json!({ "content": { "application/json": { "schema": { "type": kind } } } });
        let same = normalised(json!({ "200": body("string"), "2XX": body("string") })).unwrap();
        assert_eq!(statuses(&same), [200]);
        let error =
            normalised(json!({ "200": body("string"), "2XX": body("boolean") })).unwrap_err();
        assert!(
            error
                .message
                .contains("`2XX` and `200` describe different bodies"),
            "{error}"
        );
    }
}
