//! Tests that every command in the documentation exists.

#![allow(clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

mod common;

use std::collections::BTreeSet;
use std::fs;

use common::{files, repository, stdout, xtask};

/// Returns the commands after `cargo xtask` in a text.
fn commands(text: &str) -> BTreeSet<Vec<String>> {
    let name = |word: &str| {
        word.chars()
            .all(|letter| letter.is_ascii_lowercase() || letter == '-')
    };
    let mut found = BTreeSet::new();
    for (at, start) in text.match_indices("cargo xtask ") {
        let line = text[at + start.len()..].lines().next().unwrap_or_default();
        let words = line.split([' ', '`', ',', '.', ';', ')', '"', '|', '\'']);
        let words =
            words.take_while(|word| !word.is_empty() && !word.starts_with('-') && name(word));
        let has_subcommand = words.clone().next() == Some("spec");
        found.insert(
            words
                .take(if has_subcommand { 2 } else { 1 })
                .map(str::to_owned)
                .collect(),
        );
    }
    found
}

#[test]
fn documented_commands_exist() {
    let root = repository();
    let mut documented = BTreeSet::new();
    for folder in [".github/workflows", ".ci", "spec"] {
        let all = files(&root.join(folder));
        assert!(!all.is_empty(), "{folder} is empty");
        for bytes in all.values() {
            documented.append(&mut commands(&String::from_utf8_lossy(bytes)));
        }
    }
    for file in ["README.md", "CONTRIBUTING.md"] {
        let text = fs::read_to_string(root.join(file)).expect(file);
        documented.append(&mut commands(&text));
    }
    for known in ["demo", "check", "generate", "replay", "decode"] {
        assert!(
            documented.contains(&vec![known.to_owned()]),
            "{known} is not among {documented:?}"
        );
    }
    for command in documented.iter().filter(|command| !command.is_empty()) {
        // `decode` prints the help of another program, which would have to be built first.
        if command[0] == "decode" {
            continue;
        }
        let arguments: Vec<&str> = command
            .iter()
            .map(String::as_str)
            .chain(["--help"])
            .collect();
        let output = xtask(&root, &arguments);
        assert!(
            output.status.success(),
            "cargo xtask {}: {output:?}",
            command.join(" ")
        );
    }
}

/// `xtask api` reports a change of the public API and its class until the list is written again.
#[test]
fn a_change_of_the_public_api_is_reported() {
    let folder = tempfile::TempDir::new().expect("folder");
    let source = folder.path().join("finicity-sdk/src/lib.rs");
    std::fs::create_dir_all(source.parent().expect("a folder")).expect("folder");
    let write = |text: &str| std::fs::write(&source, text).expect("file");
    let api = |arguments: &[&str]| {
        let output = xtask(folder.path(), &[&["api"], arguments].concat());
        (output.status.code(), stdout(&output))
    };
    write("mod a { } pub use a::go; pub fn go() {}");
    assert_eq!(api(&[]).0, Some(1), "there is no list yet");
    assert_eq!(api(&["--write"]).0, Some(0));
    assert_eq!(api(&[]), (Some(0), String::new()));
    write("mod a { } pub use a::{go, stay}; pub fn go() {} pub fn stay() {}");
    let (code, shown) = api(&[]);
    assert_eq!(code, Some(1));
    assert!(shown.contains("+ fn stay()"), "{shown}");
    write("mod a { } pub use a::go; pub fn go(fast: bool) {}");
    let (code, shown) = api(&[]);
    assert_eq!(code, Some(1));
    assert!(
        shown.contains("- fn go()") && shown.contains("minor version"),
        "{shown}"
    );
}
