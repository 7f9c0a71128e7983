//! Runs the commands the way a maintainer does.

#![allow(dead_code, reason = "each test file uses a part of this")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A small contract of which a client can be made.
pub const CONTRACT: &str = "\
openapi: 3.0.3
info: {title: Pets, version: 1.0.0}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        '200':
          description: One.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
  /pets:
    post:
      operationId: addPet
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'201': {description: Added.}}
components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
        age: {type: integer}
";

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
