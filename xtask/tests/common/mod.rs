//! Runs commands in the same way as a maintainer.

#![allow(dead_code, reason = "each test file uses only some of these functions")]

pub mod contracts;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// Returns the command, which runs in `folder` and uses `folder` as its workspace. The workspace does not
/// have a contract or corrections unless a test adds them.
pub fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .current_dir(folder)
        .env("CARGO_MANIFEST_DIR", folder.join("xtask"));
    command
}

pub fn xtask(folder: &Path, arguments: &[&str]) -> Output {
    let output = command(folder).args(arguments).output();
    output.expect("xtask must start")
}

/// Returns the repository that contains these tests, even if it was moved after compiling.
pub fn repository() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    own.parent().expect("workspace").to_owned()
}

/// Creates a folder that contains `contract.yaml`.
pub fn folder_with(contract: impl AsRef<[u8]>) -> TempDir {
    let folder = TempDir::new().expect("folder");
    fs::write(folder.path().join("contract.yaml"), contract).expect("contract");
    folder
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// Returns every file below `folder` with its bytes.
pub fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(inner) = open.pop() {
        for entry in fs::read_dir(&inner).expect("folder") {
            let path = entry.expect("entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").to_owned();
                // A sparse file that is larger than memory is identified by its size.
                let size = fs::metadata(&path).expect("metadata").len();
                let bytes = match size > 1 << 26 {
                    true => size.to_le_bytes().to_vec(),
                    false => fs::read(&path).expect("file"),
                };
                found.insert(name, bytes);
            }
        }
    }
    found
}

/// Returns the error message of a command, and checks that it is one line and the only output.
pub fn error_message(output: &Output) -> String {
    let message = stderr(output);
    assert_eq!(output.status.code(), Some(2), "{message}");
    assert_eq!(message.lines().count(), 1, "{message}");
    assert!(message.ends_with('\n'), "{message}");
    assert!(message.starts_with("error: "), "{message}");
    assert!(!message.contains("panicked"), "{message}");
    assert_eq!(stdout(output), "", "{message}");
    message
}

/// Generates a client from `contract` into the folder `out`.
pub fn generate(folder: &TempDir, contract: &str) -> Output {
    let arguments = ["generate", "--spec", contract, "--out", "out"];
    xtask(folder.path(), &arguments)
}

/// Returns the error message for `contract`, and checks that the command wrote nothing.
pub fn rejected_file_error(folder: &TempDir, contract: &str) -> String {
    let before = files(folder.path());
    let message = error_message(&generate(folder, contract));
    assert_eq!(
        files(folder.path()),
        before,
        "nothing may be written: {message}"
    );
    assert!(!folder.path().join("out").exists(), "{message}");
    message
}

/// Checks that `contract` is rejected with the problem `problem` at `pointer` and the hint `hint`. If a line
/// is marked with `# here`, the error must name that line.
pub fn assert_rejected(contract: &[u8], pointer: &str, problem: &str, hint: &str) {
    let message = rejected_file_error(&folder_with(contract), "contract.yaml");
    let text = String::from_utf8_lossy(contract);
    let marked = text.lines().position(|line| line.ends_with("# here"));
    let line = marked.map_or_else(String::new, |index| format!(":{}", index + 1));
    let pointer = match pointer {
        "" => String::new(),
        pointer => format!("{pointer}: "),
    };
    let start = format!("error: contract.yaml{line}: {pointer}{problem}");
    assert!(message.starts_with(&start), "{start}\n{message}");
    let end = format!("; {hint}\n");
    assert!(message.ends_with(&end), "{end}\n{message}");
}

/// The files and folders that generating and checking read.
const PARTS: [&str; 15] = [
    "Cargo.lock",
    "Cargo.toml",
    "codegen/Cargo.toml",
    "codegen/src",
    "finicity-sdk/Cargo.toml",
    "finicity-sdk/build.rs",
    "finicity-sdk/src",
    "tests/src/generated",
    "payloads/src/generated",
    "cli/src/generated",
    "sandbox/src/generated",
    "redis/Cargo.toml",
    "sandbox/Cargo.toml",
    "cli/Cargo.toml",
    "spec",
];

/// Creates a copy of the repository that a test may change.
pub fn copy() -> TempDir {
    let copy = TempDir::new().expect("folder");
    fs::create_dir(copy.path().join("xtask")).expect("xtask");
    for part in PARTS {
        let (from, to) = (repository().join(part), copy.path().join(part));
        if from.is_file() {
            write(&to, &fs::read(&from).expect(part));
        } else {
            let all = files(&from);
            assert!(!all.is_empty(), "{part} is empty");
            all.iter()
                .for_each(|(name, bytes)| write(&to.join(name), bytes));
        }
    }
    copy
}

/// Corrections of the contract of [`small_copy`].
const SMALL_OVERLAY: &str = "\
overlay: 1.0.0
info: {title: Corrections, version: 1.0.0}
actions:
  - target: $.components.schemas.Pet
    description: Each pet has a name.
    update: {required: [name]}
";

/// Creates a copy of the repository that has a small contract, without descriptions, and the client of this
/// contract. Commands are a hundred times as fast in this copy.
pub fn small_copy() -> TempDir {
    let copy = copy();
    let spec = copy.path().join("spec");
    fs::remove_dir_all(&spec).expect("removed");
    write(&spec.join("overlay.yaml"), SMALL_OVERLAY.as_bytes());
    let tagged = contracts::CONTRACT.replace(
        "      operationId: ",
        "      tags: [Customers]\n      operationId: ",
    );
    let published = folder_with(tagged);
    let contract = published.path().join("contract.yaml");
    let contract = contract.display().to_string();
    for arguments in [&["spec", "import", &contract][..], &["generate"]] {
        let output = xtask(copy.path(), arguments);
        assert!(output.status.success(), "{output:?}");
    }
    copy
}

/// Writes a file, and creates its parent folders.
pub fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("parent")).expect("folder");
    fs::write(path, bytes).expect("file");
}
