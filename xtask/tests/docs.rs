//! Tests that `xtask docs` reports how much of the contract has descriptions.

#![allow(clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

mod common;

use std::fs;

use common::{copy, stderr, stdout, xtask};

#[test]
fn parts_without_a_description_are_named_and_fail_the_check() {
    let copy = copy();
    let arguments = ["docs", "--check", "--list", "100000"];
    let before = xtask(copy.path(), &arguments);
    // A new contract may have parts without descriptions.
    let complete = stdout(&before).matches("100.0 %").count() == 7;
    assert_eq!(
        before.status.code(),
        Some(i32::from(!complete)),
        "{before:?}"
    );

    let file = copy.path().join("spec/docs.yaml");
    let descriptions = fs::read_to_string(&file).expect("the descriptions");
    for (line, heading, location) in [
        (
            "    summary: ",
            "operations without a description:",
            "AccountMatchingScoreDetails",
        ),
        (
            "  realAccountNumber: ",
            "properties without a description:",
            "ACHDetails / realAccountNumber",
        ),
        (
            "  realAccountNumber: ",
            "client without a description:",
            "AchDetails::real_account_number",
        ),
        (
            "  viewTestingReports: ",
            "parameters without a description:",
            "/ viewTestingReports",
        ),
        ("  '1003': ", "error codes without a description:", "1003"),
        (
            "  aggregation_status: ",
            "value sets without a description:",
            "aggregation_status",
        ),
    ] {
        let found = descriptions
            .lines()
            .find(|text| text.starts_with(line))
            .expect(line);
        let reduced = descriptions.replacen(&format!("{found}\n"), "", 1);
        fs::write(&file, reduced).expect("the file");
        let output = xtask(copy.path(), &arguments);
        assert_eq!(output.status.code(), Some(1), "{line}: {output:?}");
        let output_text = stdout(&output);
        assert!(
            output_text.contains(heading) && output_text.contains(location),
            "{line}: {output_text}"
        );
    }
}

#[test]
fn invalid_descriptions_are_rejected() {
    let copy = copy();
    let output_text = xtask(copy.path(), &["docs"]);
    assert_eq!(
        output_text.status.code(),
        Some(0),
        "no --check: {output_text:?}"
    );
    let file = copy.path().join("spec/docs.yaml");
    fs::write(&file, "operation: {}\n").expect("the file");
    let output = xtask(copy.path(), &["docs"]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(stderr(&output).contains("spec/docs.yaml"), "{output:?}");
}
