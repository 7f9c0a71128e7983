//! From one contract to the next: what differs, and everything that follows from it.

#![allow(clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

mod common;

use std::fs;

use common::contracts::{CONTRACT, edited};
use common::{copy, files, repository, stderr, stdout, write, xtask};
use tempfile::TempDir;

const GROSS: &str = "        gross:\n          example: 2400.0\n          type: number\n";

/// A copy of the repository whose contract lacks a member, and the contract that has it.
fn behind() -> (TempDir, String) {
    let copy = copy();
    let published = repository().join("spec/finicity.yaml");
    let text = fs::read_to_string(&published).expect("the contract");
    assert!(text.contains(GROSS), "spec/finicity.yaml has no {GROSS}");
    let older = text
        .replacen(GROSS, "", 1)
        .replace("  version: \"1.42.0\"", "  version: \"1.41.9\"");
    write(&copy.path().join("spec/finicity.yaml"), older.as_bytes());
    (copy, published.display().to_string())
}

#[test]
fn a_diff_says_by_its_exit_code_what_it_found() {
    let folder = TempDir::new().expect("folder");
    let (old, new) = (
        folder.path().join("old.yaml"),
        folder.path().join("new.yaml"),
    );
    write(&old, CONTRACT.as_bytes());
    let old = old.display().to_string();
    let name = new.display().to_string();
    let told = |contract: &str, more: &[&str]| {
        write(&new, contract.as_bytes());
        let arguments = [&["spec", "diff", &old, &name], more].concat();
        let output = xtask(&repository(), &arguments);
        (output.status.code(), stdout(&output))
    };
    assert_eq!(
        told(CONTRACT, &[]),
        (Some(0), "1.0.0 → 1.0.0: no change\n".into())
    );
    let wider = edited(
        "age: {type: integer}",
        "age: {type: integer}\n        tail: {type: boolean}",
    );
    assert_eq!(told(&wider, &["--fail-on", "breaking"]).0, Some(1));
    assert_eq!(told(&wider, &["--fail-on", "additive"]).0, Some(3));
    let (code, text) = told(
        &edited("age: {type: integer}", "age: {type: string}"),
        &["--fail-on", "breaking"],
    );
    assert_eq!(code, Some(3));
    assert!(
        text.contains("schemas / Pet / age: type changed: integer → string"),
        "{text}"
    );
    assert!(
        text.contains("types::Pet::age: Option<i64> → Option<String>"),
        "{text}"
    );
    let (_, text) = told(&wider, &["--format", "markdown"]);
    assert!(
        text.contains("### Additive\n\n- `schemas / Pet / tail`: property added: boolean"),
        "{text}"
    );
    let (_, text) = told(&wider, &["--format", "json"]);
    assert!(text.contains("\"additive\": 1"), "{text}");
    let output = xtask(&repository(), &["spec", "diff", &old, "/nowhere.yaml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("/nowhere.yaml: no such file"),
        "{output:?}"
    );
}

#[test]
fn the_compiler_confirms_a_diff() {
    let folder = TempDir::new().expect("folder");
    let (old, new) = (
        folder.path().join("old.yaml"),
        folder.path().join("new.yaml"),
    );
    // A type that changes, a member that comes, a parameter that is wanted now.
    let edits = [
        (
            "age: {type: integer}",
            "age: {type: string}\n        tail: {type: boolean}",
        ),
        (
            "{name: limit, in: query,",
            "{name: limit, in: query, required: true,",
        ),
    ];
    let changed = edits.iter().fold(CONTRACT.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    });
    write(&old, CONTRACT.as_bytes());
    write(&new, changed.as_bytes());
    let paths = [old.display().to_string(), new.display().to_string()];
    let output = xtask(&repository(), &["spec", "probe", &paths[0], &paths[1]]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let told = stdout(&output);
    assert!(
        told.contains("items compile as before") && !told.contains(", 0 do not"),
        "{told}"
    );
}

#[test]
fn a_contract_that_is_behind_is_told_and_updated() {
    let (copy, published) = behind();
    let behind = xtask(copy.path(), &["check", "--upstream", &published]);
    assert_eq!(behind.status.code(), Some(1), "{behind:?}");
    let message = stderr(&behind);
    assert!(message.contains("1.41.9 → 1.42.0: 1 additive"), "{message}");
    assert_eq!(message.trim_end().lines().count(), 1, "{message}");

    let before = files(copy.path());
    let dry = xtask(copy.path(), &["spec", "update", &published, "--dry-run"]);
    assert_eq!(dry.status.code(), Some(0), "{dry:?}");
    let told = stdout(&dry);
    for part in [
        "types::NetMonthly::gross: new",
        "--- spec/CHANGELOG.md",
        "Nothing was written.",
    ] {
        assert!(told.contains(part), "{part} is not in {told}");
    }
    assert_eq!(before, files(copy.path()), "a dry run writes");

    let updated = xtask(copy.path(), &["spec", "update", &published]);
    assert_eq!(updated.status.code(), Some(0), "{updated:?}");
    let read = |path: &str| fs::read_to_string(copy.path().join(path)).expect(path);
    assert!(read("spec/CHANGELOG.md").contains("## 1.42.0 (after 1.41.9)"));
    assert!(read("finicity-sdk/CHANGELOG.md").contains("`types::NetMonthly::gross`"));
    let manifest = read("finicity-sdk/Cargo.toml");
    let version = manifest
        .lines()
        .find(|line| line.starts_with("version = "))
        .expect("a version");
    assert!(version.ends_with("+1.42.0\""), "{version}");
    assert!(
        read("Cargo.lock").contains(&format!("name = \"finicity-sdk\"\n{version}")),
        "{version}"
    );
    let current = xtask(copy.path(), &["check", "--upstream", &published]);
    assert_eq!(current.status.code(), Some(0), "{current:?}");
    // What was written is what an import and a generation write.
    for part in [
        "finicity-sdk/src/generated/types",
        "tests/src/generated",
        "payloads/src/generated",
    ] {
        let (fresh, made) = (repository().join(part), copy.path().join(part));
        assert!(
            files(&fresh) == files(&made),
            "{part} is not that of a fresh import"
        );
    }
}

#[test]
fn what_has_no_words_and_what_is_not_needed_is_told() {
    let copy = copy();
    let outside = TempDir::new().expect("folder");
    let (overlay, contract) = ("spec/overlay.yaml", "spec/finicity.yaml");
    let read = |path: &str| fs::read_to_string(copy.path().join(path)).expect(path);
    let needless = "\n  - target: $.info\n    update: {title: Open Finance}\n";
    write(
        &copy.path().join(overlay),
        (read(overlay) + needless).as_bytes(),
    );
    let news = GROSS.replace("gross", "unheardOf") + GROSS;
    let code = "      - \"12017\"\n";
    let codes = format!("{code}{}", code.replace("12017", "77777"));
    let published = outside.path().join("published.yaml");
    let newer = read(contract).replacen(GROSS, &news, 1);
    let newer = newer.replacen(code, &codes, 1);
    write(&published, newer.as_bytes());
    let published = published.display().to_string();
    let told = stdout(&xtask(
        copy.path(),
        &["spec", "update", &published, "--dry-run"],
    ));
    let words = "New, and without words in spec/docs.yaml (2):\n  \
        responses / AccountOwnerVerificationErrorResponse / codes / 77777\n  \
        schemas / NetMonthly / unheardOf\n";
    assert!(told.contains(words), "{told}");
    let needless = "Corrections that change nothing any more (1):\n  $.info (update)\n";
    assert!(told.contains(needless), "{told}");
}

#[test]
fn a_version_alone_is_an_update_too() {
    let copy = copy();
    let outside = TempDir::new().expect("folder");
    let own = fs::read_to_string(repository().join("spec/finicity.yaml")).expect("the contract");
    let published = outside.path().join("published.yaml");
    let newer = own.replacen("  version: \"1.42.0\"", "  version: \"1.42.1\"", 1);
    write(&published, newer.as_bytes());
    let published = published.display().to_string();
    let behind = xtask(copy.path(), &["check", "--upstream", &published]);
    assert_eq!(behind.status.code(), Some(1), "{behind:?}");
    let told = stdout(&xtask(
        copy.path(),
        &["spec", "update", &published, "--dry-run"],
    ));
    assert!(
        told.contains("+1.42.1") && told.contains("Nothing differs but the version."),
        "{told}"
    );
}

#[test]
fn an_update_that_fails_writes_nothing() {
    let (copy, published) = behind();
    let text = fs::read_to_string(&published).expect("the contract");
    let outside = TempDir::new().expect("folder");
    let cases = [
        ("no contract", "a: [".to_owned(), "error"),
        (
            "a correction that fits no more",
            text.replace("/aggregation/v1/customers", "/aggregation/v9/customers"),
            "correct spec/overlay.yaml",
        ),
    ];
    for (name, contract, message) in cases {
        let file = outside.path().join("published.yaml");
        write(&file, contract.as_bytes());
        let before = files(copy.path());
        let failed = xtask(
            copy.path(),
            &["spec", "update", &file.display().to_string()],
        );
        assert_eq!(failed.status.code(), Some(2), "{name}: {failed:?}");
        assert!(stderr(&failed).contains(message), "{name}: {failed:?}");
        assert!(
            before == files(copy.path()),
            "{name}: something was written"
        );
    }
    let gone = xtask(
        copy.path(),
        &["spec", "update", "http://api.example.com/openapi.yaml"],
    );
    assert!(stderr(&gone).contains("use https"), "{gone:?}");
    let gone = xtask(
        copy.path(),
        &["spec", "update", "http://127.0.0.1:9/openapi.yaml"],
    );
    assert!(
        stderr(&gone).contains("has the document moved?"),
        "{gone:?}"
    );
}
