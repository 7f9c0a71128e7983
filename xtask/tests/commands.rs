//! Every command that is written down somewhere is there.

#![allow(clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

mod common;

use std::collections::BTreeSet;
use std::fs;

use common::{files, repository, xtask};

/// The words after `cargo xtask`, as far as they are names of commands.
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
        let several = words.clone().next() == Some("spec");
        found.insert(
            words
                .take(if several { 2 } else { 1 })
                .map(str::to_owned)
                .collect(),
        );
    }
    found
}

#[test]
fn what_is_written_down_can_be_run() {
    let root = repository();
    let mut written = BTreeSet::new();
    for folder in [".github/workflows", ".ci", "spec"] {
        let all = files(&root.join(folder));
        assert!(!all.is_empty(), "{folder} is empty");
        for bytes in all.values() {
            written.append(&mut commands(&String::from_utf8_lossy(bytes)));
        }
    }
    for file in ["README.md", "CONTRIBUTING.md"] {
        let text = fs::read_to_string(root.join(file)).expect(file);
        written.append(&mut commands(&text));
    }
    for known in ["demo", "check", "generate", "replay", "decode"] {
        assert!(
            written.contains(&vec![known.to_owned()]),
            "{known} is not among {written:?}"
        );
    }
    for command in written.iter().filter(|command| !command.is_empty()) {
        // It has a help of its own, which takes a build.
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
