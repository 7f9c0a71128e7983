//! Fuzz target: decoding ends with a value or an error, whatever bytes a body has.
//!
//! `cargo test` runs the target for a second with random input. CONTRIBUTING.md shows how to run it for
//! longer.
#![allow(clippy::expect_used, reason = "tests")]

use std::sync::LazyLock;

use finicity_payloads::{Direction, Payload, check};
use finicity_tests::contract::Operation;
use finicity_tests::random::{Choices, JsonGenerator};
use serde_json::Value;

static RESPONSES: LazyLock<Vec<(&str, u16, &Value)>> = LazyLock::new(|| {
    let all = Operation::all();
    all.flat_map(|operation| {
        let responses = operation.json_responses();
        responses
            .into_iter()
            .map(move |(status, schema)| (operation.id(), status, schema))
    })
    .collect()
});

#[test]
fn any_bytes() {
    bolero::check!()
        .with_max_len(4096)
        .for_each(|input: &[u8]| {
            let [first, second, how, rest @ ..] = input else {
                return;
            };
            let chosen = usize::from(u16::from_be_bytes([*first, *second])) % RESPONSES.len();
            let (operation, status, schema) = RESPONSES[chosen];
            let body = match how % 4 {
                // The bytes themselves, which are rarely JSON.
                0 => rest.to_vec(),
                // Truncated JSON.
                1 => {
                    let mut text = document(schema, rest).into_bytes();
                    text.truncate(text.len() * usize::from(*first) / 255);
                    text
                }
                _ => document(schema, rest).into_bytes(),
            };
            let direction = if how % 16 < 4 {
                Direction::Request
            } else {
                Direction::Response
            };
            let payload = Payload {
                operation,
                direction,
                status: Some(status),
                body: &body,
            };
            // Other tests check that bodies fit. This test checks only that decoding does not panic.
            let _ = check(&payload).expect("a known operation");
        });
}

fn document(schema: &Value, choices: &[u8]) -> String {
    JsonGenerator::corrupting(Choices::new(choices))
        .value(schema, 0)
        .to_string()
}
