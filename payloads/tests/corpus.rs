//! Checks that every example of a published contract decodes and encodes without loss.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

use std::io::Write;
use std::path::Path;

use finicity_codegen::{Fit, Inputs, Source, corrected};
use finicity_payloads::corpus::{Example, examples};
use finicity_payloads::{Payload, check, operations};

/// Examples that violate the contract and may therefore fail: the operation, the name of the example, and the
/// problem.
const MALFORMED: [(&str, &str, &str); 2] = [
    (
        "CreateConsumer",
        "ConsumerWithSsnAndPhone",
        "a request without `state`, which the contract requires",
    ),
    (
        "StoreCustomerPayStatement",
        "",
        "in contract 1.0.0: not JSON but a sketch of it, as one text",
    ),
];

#[test]
#[ignore = "set FINICITY_CORPUS to the file of a published contract"]
fn every_example_fits() {
    let path = std::env::var_os("FINICITY_CORPUS").expect("FINICITY_CORPUS must be set");
    // Tests run in the folder of their crate, but relative paths start at the workspace root.
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    let text = std::fs::read_to_string(&path).expect("FINICITY_CORPUS must be the path of a file");
    let name = path.display().to_string();
    let document = corrected(&Inputs {
        contract: Source::new(&name, &text),
        overlay: None,
        docs: None,
        fit: Fit::Partial,
    })
    .expect("a contract");
    let (known, unknown): (Vec<Example>, Vec<Example>) = examples(&document)
        .into_iter()
        .partition(|example| operations().contains(&example.operation.as_str()));
    assert!(
        !known.is_empty(),
        "{name} has no examples of our operations"
    );
    let mut malformed = 0;
    let mut problems = Vec::new();
    for example in &known {
        match problem(example) {
            Some(_) if is_malformed(example) => malformed += 1,
            Some(problem) => problems.push(problem),
            None => {}
        }
    }
    print(&format!(
        "{} examples, {malformed} of them malformed; {} more of operations that the client does not have",
        known.len(),
        unknown.len()
    ));
    let count = problems.len();
    assert!(count == 0, "{count} problems:\n{}", problems.join("\n"));
}

/// Prints a line to standard error directly, because the output of `println!` is hidden if the test passes.
fn print(line: &str) {
    let _ = writeln!(std::io::stderr(), "every_example_fits: {line}");
}

fn problem(example: &Example) -> Option<String> {
    let body = example.body.to_string();
    let payload = Payload {
        operation: &example.operation,
        direction: example.direction,
        status: example.status,
        body: body.as_bytes(),
    };
    let failure = check(&payload).expect("a known operation").err()?;
    Some(format!("{}: {failure}", example.pointer))
}

fn is_malformed(example: &Example) -> bool {
    MALFORMED.iter().any(|(operation, name, _)| {
        *operation == example.operation && example.name.as_deref().unwrap_or_default() == *name
    })
}
