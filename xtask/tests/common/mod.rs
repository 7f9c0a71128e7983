//! Runs the commands the way a maintainer does.

#![allow(dead_code, reason = "each test file uses a part of this")]

pub mod contracts;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// The command, to be run in `folder`. The workspace it works on is `folder` too, which has no
/// contract and no corrections of its own unless a test puts them there.
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

/// The repository these tests belong to, wherever it was moved after compiling.
pub fn repository() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    own.parent().expect("workspace").to_owned()
}

/// A folder with `contract.yaml` in it.
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

/// Every file below `folder`, with its bytes.
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
                // A sparse file far bigger than memory is known by its size.
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

/// The message of a refusal, after it was seen that it is one line and that there was nothing else.
pub fn refusal(output: &Output) -> String {
    let message = stderr(output);
    assert_eq!(output.status.code(), Some(2), "{message}");
    assert_eq!(message.lines().count(), 1, "{message}");
    assert!(message.ends_with('\n'), "{message}");
    assert!(message.starts_with("error: "), "{message}");
    assert!(!message.contains("panicked"), "{message}");
    assert_eq!(stdout(output), "", "{message}");
    message
}

/// Makes a client of `contract`, in the folder `out`.
pub fn generate(folder: &TempDir, contract: &str) -> Output {
    let arguments = ["generate", "--spec", contract, "--out", "out"];
    xtask(folder.path(), &arguments)
}

/// The message with which `contract` is refused, after it was seen that nothing was written.
pub fn refused_file(folder: &TempDir, contract: &str) -> String {
    let before = files(folder.path());
    let message = refusal(&generate(folder, contract));
    assert_eq!(
        files(folder.path()),
        before,
        "nothing may be written: {message}"
    );
    assert!(!folder.path().join("out").exists(), "{message}");
    message
}

/// Refused at the line that is marked with `# here`, if one is: `what` is wrong at `pointer`, and
/// `remedy` helps.
pub fn refused(contract: &[u8], pointer: &str, what: &str, remedy: &str) {
    let message = refused_file(&folder_with(contract), "contract.yaml");
    let text = String::from_utf8_lossy(contract);
    let marked = text.lines().position(|line| line.ends_with("# here"));
    let line = marked.map_or_else(String::new, |index| format!(":{}", index + 1));
    let pointer = match pointer {
        "" => String::new(),
        pointer => format!("{pointer}: "),
    };
    let start = format!("error: contract.yaml{line}: {pointer}{what}");
    assert!(message.starts_with(&start), "{start}\n{message}");
    let end = format!("; {remedy}\n");
    assert!(message.ends_with(&end), "{end}\n{message}");
}

/// Everything in the repository that generating and checking look at.
const PARTS: [&str; 11] = [
    "Cargo.lock",
    "Cargo.toml",
    "codegen/Cargo.toml",
    "codegen/src",
    "finicity-sdk/Cargo.toml",
    "finicity-sdk/build.rs",
    "finicity-sdk/src",
    "tests/src/generated",
    "payloads/src/generated",
    "redis/Cargo.toml",
    "spec",
];

/// A copy of the repository in which this process may do as it likes.
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

/// Writes a file, and the folders it is in.
pub fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("parent")).expect("folder");
    fs::write(path, bytes).expect("file");
}
