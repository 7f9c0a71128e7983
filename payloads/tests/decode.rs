//! Tests the command behind `cargo xtask decode`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

use std::io::Write;
use std::process::{Command, Stdio};

/// Runs the command with `input` as standard input. Returns the exit code, the output and the errors.
fn decode(arguments: &[&str], input: &str) -> (i32, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_finicity-payloads"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    // A command that fails early may not read its input, so ignore write errors.
    let _ = child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(input.as_bytes());
    let result = child.wait_with_output().expect("it ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (
        result.status.code().expect("a code"),
        text(result.stdout),
        text(result.stderr),
    )
}

#[test]
fn a_valid_payload_is_reported() {
    let (code, output, _) = decode(
        &["GetCustomer", "-"],
        r#"{ "id": 1, "createdDate": "1607450357" }"#,
    );
    assert_eq!(
        (code, output.as_str()),
        (0, "GetCustomer: decodes and encodes without loss\n")
    );
    let (code, _, _) = decode(&["GetCustomer", "--status", "401", "-"], "Invalid app key");
    assert_eq!(code, 0);
    let (code, _, _) = decode(&["AddCustomer", "--request", "-"], r#"{ "username": "a" }"#);
    assert_eq!(code, 0);
}

#[test]
fn an_invalid_payload_is_named_with_its_location() {
    let accounts = r#"{ "accounts": [{ "id": "1", "displayPosition": "12.5" }] }"#;
    let (code, output, _) = decode(&["GetCustomerAccounts", "-"], accounts);
    let expected = "GetCustomerAccounts: `accounts[0].displayPosition`: \
                    expected a whole number of 32 bits, found text (\"12.5\")\n";
    assert_eq!((code, output.as_str()), (1, expected));
    let (code, output, _) = decode(&["AddCustomer", "--request", "-"], "{}");
    assert_eq!(
        (code, output.as_str()),
        (
            1,
            "AddCustomer: `username`: the required property is missing\n"
        )
    );
    let (code, output, _) = decode(&["GetCustomer", "-"], "{ \"id\": ");
    assert!(
        code == 1 && output.contains("the body is not JSON: EOF"),
        "{output}"
    );
}

#[test]
fn invalid_arguments_are_rejected() {
    let (code, _, error) = decode(&["getCustomer", "-"], "{}");
    assert_eq!(code, 2);
    assert!(
        error.contains("no operation `getCustomer`; do you mean `GetCustomer`?"),
        "{error}"
    );
    let (code, _, error) = decode(&["GetCustomer", "no-such-file.json"], "");
    assert!(
        code == 2 && error.contains("can't open no-such-file.json"),
        "{error}"
    );
    let (code, _, error) = decode(&["--batch", "no-such-file.jsonl"], "");
    assert!(
        code == 2 && error.contains("can't open no-such-file.jsonl"),
        "{error}"
    );
    assert_eq!(decode(&[], "").0, 2);
}

#[test]
fn a_batch_has_a_line_for_each_failure_and_a_summary() {
    let lines = r#"{"operation": "GetCustomer", "status": 200, "kind": "response", "body": {"id": "1"}}

{"operation": "GetCustomer", "status": 200, "kind": "response", "body": {"id": {}}}
{"operation": "DeleteCustomer", "status": 204, "body": null}
{"operation": "DeleteCustomer", "kind": "request", "body": {}}
no JSON
{"operation": "GetIt", "body": {}}
{"operation": "GetCustomer", "status": 9999, "body": {}}
"#;
    let (code, output, _) = decode(&["--batch", "-"], lines);
    let expected = "\
-:3: GetCustomer response 200: `id`: expected an identifier, as text or as a whole number, found an object ({})
-:5: DeleteCustomer request: the operation takes no body
-:6: is not a valid line of a batch: expected ident at line 1 column 2
-:7: the contract has no operation `GetIt`
-:8: GetCustomer response 9999: 9999 is not an HTTP status code
7 payloads: 2 fit, 5 do not
";
    assert_eq!((code, output.as_str()), (1, expected));
    let (code, output, _) = decode(&["--batch", "-"], "");
    assert_eq!((code, output.as_str()), (0, "0 payloads: 0 fit\n"));
}

#[test]
fn a_body_that_is_optional_may_be_left_out() {
    let lines = r#"{"operation": "GetRecurringTransactions", "kind": "request", "body": null}
{"operation": "GetRecurringTransactions", "kind": "request"}
{"operation": "AddCustomer", "kind": "request", "body": null}
"#;
    let (code, output, _) = decode(&["--batch", "-"], lines);
    let expected = "\
-:3: AddCustomer request: expected an object (NewCustomer), found null
3 payloads: 2 fit, 1 do not
";
    assert_eq!((code, output.as_str()), (1, expected));
}
