//! Tests that `xtask docs` reports how much of the contract has descriptions.

#![allow(clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

mod common;

use std::fs;

use common::{copy, stderr, stdout, xtask};

#[test]
fn what_has_no_words_is_named_and_fails_the_check() {
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
    let words = fs::read_to_string(&file).expect("the words");
    for (line, kind, place) in [
        (
            "    summary: ",
            "operations without words:",
            "AccountMatchingScoreDetails",
        ),
        (
            "  realAccountNumber: ",
            "properties without words:",
            "ACHDetails / realAccountNumber",
        ),
        (
            "  realAccountNumber: ",
            "client without words:",
            "AchDetails::real_account_number",
        ),
        (
            "  viewTestingReports: ",
            "parameters without words:",
            "/ viewTestingReports",
        ),
        ("  '1003': ", "error codes without words:", "1003"),
        (
            "  aggregation_status: ",
            "value sets without words:",
            "aggregation_status",
        ),
    ] {
        let found = words
            .lines()
            .find(|text| text.starts_with(line))
            .expect(line);
        let fewer = words.replacen(&format!("{found}\n"), "", 1);
        fs::write(&file, fewer).expect("the file");
        let output = xtask(copy.path(), &arguments);
        assert_eq!(output.status.code(), Some(1), "{line}: {output:?}");
        let told = stdout(&output);
        assert!(
            told.contains(kind) && told.contains(place),
            "{line}: {told}"
        );
    }
}

#[test]
fn words_that_can_not_be_used_are_refused() {
    let copy = copy();
    let told = xtask(copy.path(), &["docs"]);
    assert_eq!(told.status.code(), Some(0), "no --check: {told:?}");
    let file = copy.path().join("spec/docs.yaml");
    fs::write(&file, "operation: {}\n").expect("the file");
    let output = xtask(copy.path(), &["docs"]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(stderr(&output).contains("spec/docs.yaml"), "{output:?}");
}
