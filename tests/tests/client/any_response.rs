//! Every response that production could send decodes without loss, or fails with an error that names the
//! place.
//!
//! Tests each success of each operation and each error body with random documents that follow its schema. The
//! documents have missing properties, `null`, unknown properties, property names in another letter case, and
//! scalars in other notations. `PROPTEST_CASES` sets the number of documents for each.

use std::collections::BTreeSet;

use finicity_payloads::{Direction, Failure, Payload, check};
use finicity_tests::contract::Operation;
use finicity_tests::random::{Choices, JsonGenerator};
use proptest::collection::vec;
use proptest::prelude::any;
use proptest::test_runner::{Config, TestCaseError, TestCaseResult, TestError, TestRunner};
use serde_json::Value;

/// A class of responses: the operation, the status code and the schema of the body.
type Class = (&'static str, u16, &'static Value);

/// Returns every success of every operation, and every error schema once.
fn classes() -> Vec<Class> {
    let mut errors = BTreeSet::new();
    let mut classes = Vec::new();
    for operation in Operation::all() {
        for (status, schema) in operation.json_responses() {
            if status < 300 || errors.insert(schema.to_string()) {
                classes.push((operation.id(), status, schema));
            }
        }
    }
    classes
}

fn for_each_class(test: impl Fn(Class, &[u8]) -> TestCaseResult) {
    let cases = std::env::var("PROPTEST_CASES").ok();
    let cases = cases.and_then(|cases| cases.parse().ok()).unwrap_or(32);
    let classes = classes();
    assert!(!classes.is_empty(), "no operation documents a response");
    for class in classes {
        let config = Config {
            failure_persistence: None,
            max_shrink_iters: 5_000,
            ..Config::with_cases(cases)
        };
        let outcome =
            TestRunner::new(config).run(&vec(any::<u8>(), 0..1500), |bytes| test(class, &bytes));
        match outcome {
            Ok(()) => {}
            Err(TestError::Fail(reason, _)) => panic!("{} {}: {reason}", class.0, class.1),
            Err(other) => panic!("{} {}: {other}", class.0, class.1),
        }
    }
}

fn check_document((operation, status, _): Class, document: &Value) -> Result<(), Failure> {
    let body = document.to_string();
    let payload = Payload {
        operation,
        direction: Direction::Response,
        status: Some(status),
        body: body.as_bytes(),
    };
    check(&payload).expect("a known operation")
}

#[test]
fn responses_of_production_decode_without_loss() {
    for_each_class(|class, bytes| {
        let mut generator = JsonGenerator::tolerable(Choices::new(bytes));
        let document = generator.value(class.2, 0);
        match check_document(class, &document) {
            Ok(()) => Ok(()),
            Err(failure) if generator.may_fail => has_a_path(&failure, &document),
            Err(failure) => Err(TestCaseError::fail(format!("{failure}\n{document}"))),
        }
    });
}

#[test]
fn errors_name_undecodable_values() {
    for_each_class(|class, bytes| {
        let mut generator = JsonGenerator::corrupting(Choices::new(bytes));
        let document = generator.value(class.2, 0);
        match check_document(class, &document) {
            Ok(()) => Ok(()),
            Err(failure) if generator.may_fail => has_a_path(&failure, &document),
            Err(failure) => Err(TestCaseError::fail(format!("{failure}\n{document}"))),
        }
    });
}

/// Checks that a failure names a path. The path may be empty only if the whole document is the inserted value
/// that cannot be decoded; an inserted object has the property `a`. Any other failure, such as a value that
/// decodes but changes, fails the test.
fn has_a_path(failure: &Failure, document: &Value) -> TestCaseResult {
    let named = match failure {
        Failure::Mismatch(mismatch) => {
            !mismatch.path().is_empty()
                || document
                    .as_object()
                    .is_none_or(|properties| properties.contains_key("a"))
        }
        _ => false,
    };
    if named {
        Ok(())
    } else {
        Err(TestCaseError::fail(format!("{failure}\n{document}")))
    }
}
