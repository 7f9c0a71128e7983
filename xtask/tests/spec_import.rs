//! Tests `xtask spec import` in the same way as a maintainer runs it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod common;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common::{folder_with, stderr, stdout, xtask};
use tempfile::TempDir;

const CONTRACT: &str = "\
openapi: 3.0.3
info: {title: Pets, version: 2.0.0, description: Words.}
paths:
  /pets: {get: {summary: Words, responses: {'200': {description: Words}}}}
components:
  schemas: {Pet: {type: object, properties: {name: {type: string, example: rex}}}}
";

fn import(folder: &TempDir, file: &str) -> Output {
    xtask(
        folder.path(),
        &["spec", "import", file, "--out", "out.yaml"],
    )
}

fn files(folder: &TempDir) -> Vec<PathBuf> {
    common::files(folder.path()).into_keys().collect()
}

/// Returns the error message of an import that is rejected, and checks that the command wrote nothing.
fn error_message(folder: &TempDir, file: &str) -> String {
    let before = common::files(folder.path());
    let message = common::error_message(&import(folder, file));
    assert_eq!(
        common::files(folder.path()),
        before,
        "nothing may be written"
    );
    message
}

#[test]
fn facts_are_written_and_reported() {
    let folder = folder_with(CONTRACT);
    let output = import(&folder, "contract.yaml");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let report = stdout(&output);
    assert!(
        report.contains("contract 2.0.0 from contract.yaml: 1 operations"),
        "{report}"
    );
    assert!(
        report.contains("left out: description 2, summary 1\n"),
        "{report}"
    );
    assert!(!report.contains("added"), "{report}");
    let written = fs::read_to_string(folder.path().join("out.yaml")).expect("out.yaml");
    assert!(written.contains("example: rex"), "{written}");
    assert!(!written.contains("Words"), "{written}");
    assert_eq!(
        files(&folder),
        [Path::new("contract.yaml"), Path::new("out.yaml")]
    );
}

#[test]
fn provenance_carries_the_checksum_of_the_file() {
    let folder = folder_with(CONTRACT);
    import(&folder, "contract.yaml");
    let written = fs::read_to_string(folder.path().join("out.yaml")).expect("out.yaml");
    let checksum = Command::new("sha256sum")
        .arg(folder.path().join("contract.yaml"))
        .output();
    // Not every system has the tool. If it is installed, both results must agree.
    if let Ok(output) = checksum {
        let text = stdout(&output);
        let expected = text.split_whitespace().next().expect("checksum");
        assert!(written.contains(expected), "{written}");
    }
    assert!(written.contains("file: contract.yaml"), "{written}");
}

#[test]
fn changes_against_the_replaced_file_are_named() {
    let folder = folder_with(CONTRACT);
    import(&folder, "contract.yaml");
    let newer = CONTRACT
        .replace("/pets", "/animals")
        .replace("Pet:", "Animal: {}, Pet:");
    fs::write(folder.path().join("newer.yaml"), newer).expect("newer.yaml");
    let report = stdout(&import(&folder, "newer.yaml"));
    assert!(
        report.contains("operations: 1 added, 1 removed\n"),
        "{report}"
    );
    assert!(
        report.contains("  + GET /animals\n  - GET /pets\n"),
        "{report}"
    );
    assert!(
        report.contains("schemas: 1 added, 0 removed\n  + Animal\n"),
        "{report}"
    );
}

#[test]
fn importing_the_result_changes_only_the_provenance() {
    let folder = folder_with(CONTRACT);
    import(&folder, "contract.yaml");
    let facts = |name: &str| {
        let text = fs::read_to_string(folder.path().join(name)).expect("file");
        let origin = ["file: ", "sha256: "];
        let lines = text
            .lines()
            .filter(|line| !origin.iter().any(|key| line.contains(key)));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let first = facts("out.yaml");
    fs::rename(
        folder.path().join("out.yaml"),
        folder.path().join("first.yaml"),
    )
    .expect("rename");
    import(&folder, "first.yaml");
    assert_eq!(facts("out.yaml"), first);
}

#[test]
fn a_missing_file_is_rejected() {
    let message = error_message(&folder_with(CONTRACT), "missing.yaml");
    assert!(message.contains("missing.yaml: no such file"), "{message}");
}

#[test]
fn a_directory_is_rejected() {
    let message = error_message(&folder_with(CONTRACT), ".");
    assert!(message.contains(".: is a directory"), "{message}");
}

#[cfg(unix)]
#[test]
fn an_endless_device_is_rejected() {
    let message = error_message(&folder_with(CONTRACT), "/dev/zero");
    assert!(
        message.contains("/dev/zero: is not a plain file"),
        "{message}"
    );
}

#[test]
fn a_text_that_is_not_utf_8_is_rejected() {
    let message = error_message(&folder_with(b"openapi: \xff\n"), "contract.yaml");
    assert!(
        message.contains("contract.yaml: is not UTF-8 at byte 9"),
        "{message}"
    );
}

#[test]
fn an_oversized_file_is_rejected_by_its_size_alone() {
    let folder = folder_with("");
    // A sparse file that is larger than memory, so the command must not read it.
    let file = File::create(folder.path().join("contract.yaml")).expect("file");
    file.set_len(1 << 40).expect("sparse file");
    let message = error_message(&folder, "contract.yaml");
    assert!(message.contains("has 1099511627776 bytes"), "{message}");
}

#[test]
fn a_syntax_error_is_reported_with_its_line() {
    let message = error_message(
        &folder_with("openapi: 3.0.3\ninfo:\n\ttitle: x\n"),
        "contract.yaml",
    );
    assert!(message.contains("contract.yaml:3: "), "{message}");
}

#[test]
fn another_type_of_document_is_rejected() {
    let message = error_message(&folder_with("swagger: '2.0'\npaths: {}\n"), "contract.yaml");
    assert!(message.contains("OpenAPI 2.0"), "{message}");
}

#[test]
fn a_rejected_import_leaves_the_earlier_one_unchanged() {
    let folder = folder_with("openapi: 3.1.0\npaths: {}\n");
    fs::write(folder.path().join("out.yaml"), "earlier").expect("out.yaml");
    error_message(&folder, "contract.yaml");
    assert_eq!(
        fs::read_to_string(folder.path().join("out.yaml")).expect("out.yaml"),
        "earlier"
    );
}

#[test]
fn a_folder_that_does_not_exist_is_named() {
    let folder = folder_with(CONTRACT);
    let output = xtask(
        folder.path(),
        &["spec", "import", "contract.yaml", "--out", "no/out.yaml"],
    );
    let message = stderr(&output);
    assert_eq!(output.status.code(), Some(1), "{message}");
    assert!(message.contains("can't write no/out.yaml"), "{message}");
}

#[test]
fn without_a_command_the_commands_are_listed() {
    let folder = folder_with(CONTRACT);
    let output = xtask(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(stdout(&output).contains("\n  spec "), "{}", stdout(&output));
}
