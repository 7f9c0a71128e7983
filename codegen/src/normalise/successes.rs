//! Says for every operation what its successes are.

use crate::contract::{Answer, Contract, Success};
use crate::error::{Error, Result};

const NAME: &str = "successes";

/// The answer when multi-factor authentication got in the way.
const NON_AUTHORITATIVE: u16 = 203;

pub(super) fn run(contract: &mut Contract) -> Result<()> {
    for operation in &mut contract.operations {
        let answers = std::mem::take(&mut operation.answers).into_iter();
        let successes: Result<Vec<Success>> = answers.map(success).collect();
        let mut successes = successes?;
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

fn success((status, answer): (String, Answer)) -> Result<Success> {
    let code = match status.as_str() {
        "2XX" | "2xx" => Ok(200),
        code => code.parse(),
    };
    let Ok(status) = code else {
        let message = format!("`{status}` is no HTTP status");
        return Err(Error::new(NAME, message).at(answer.origin.pointer()));
    };
    Ok(Success {
        status,
        content: answer.content,
    })
}

/// An empty 203 beside another success says that the operation failed.
fn take_failures(successes: &mut Vec<Success>) -> Vec<u16> {
    let failed =
        |success: &Success| success.status == NON_AUTHORITATIVE && success.content.is_none();
    if successes.len() > 1 && successes.iter().any(failed) {
        successes.retain(|success| !failed(success));
        return vec![NON_AUTHORITATIVE];
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::contract::{Operation, contract};

    fn after(responses: Value) -> Result<Operation> {
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
        let operation = after(json!({ "200": json, "203": {} })).unwrap();
        assert_eq!(operation.failures_below_300, [203]);
        assert_eq!(statuses(&operation), [200]);
        let empty = after(json!({ "203": {}, "204": {} })).unwrap();
        assert_eq!(statuses(&empty), [204]);
        assert_eq!(empty.successes[0].content, None);
    }

    #[test]
    fn a_203_with_a_body_is_told_apart_by_its_status() {
        let body = |kind: &str| json!({ "content": { "application/json": { "schema": { "type": kind } } } });
        let operation = after(json!({ "201": body("string"), "203": body("boolean") })).unwrap();
        assert!(operation.failures_below_300.is_empty());
        assert_eq!(statuses(&operation), [201, 203]);
    }

    #[test]
    fn a_status_that_is_no_number_is_refused() {
        let error = after(json!({ "2ZZ": {} })).unwrap_err();
        assert!(error.message.contains("no HTTP status"), "{error}");
        assert_eq!(
            error.pointer.as_deref(),
            Some("/paths/~1a/get/responses/2ZZ")
        );
    }
}
