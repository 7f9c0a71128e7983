//! Tests the update to a new contract and everything that depends on the contract.

#![allow(clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

mod common;

use std::fs;
use std::path::Path;

use common::contracts::{CONTRACT, edited};
use common::{copy, files, repository, stderr, stdout, write, xtask};
use tempfile::TempDir;

/// A version that is newer than the version of any contract.
const NEWER: &str = "99.0.0";

/// The exit code of `check --upstream` if the contract is older than the published one.
const BEHIND: i32 = 3;

/// Returns the `info.version` of a contract in the format of the import.
fn version_of(contract: &str) -> &str {
    let version = contract.lines().find_map(|line| {
        let quoted = line.strip_prefix("  version: \"")?;
        quoted.strip_suffix('"')
    });
    version.expect("a version")
}

/// Returns the contract with another version.
fn with_version(contract: &str, version: &str) -> String {
    let line = |version: &str| format!("  version: \"{version}\"\n");
    contract.replacen(&line(version_of(contract)), &line(version), 1)
}

/// Returns the contract of the repository.
fn own() -> String {
    let path = repository().join("spec/finicity.yaml");
    fs::read_to_string(path).expect("the contract")
}

/// Returns the contract with one more property in the first schema that has properties.
fn with_news(contract: &str) -> String {
    let (before, after) = contract
        .split_once("\n  schemas:\n")
        .expect("a contract has schemas");
    let news = "\n      properties:\n        unheardOf:\n          type: number\n";
    let after = after.replacen("\n      properties:\n", news, 1);
    format!("{before}\n  schemas:\n{after}")
}

/// Creates a copy of the repository, and a contract outside of the copy.
fn with_published(contract: &str) -> (TempDir, TempDir, String) {
    let outside = TempDir::new().expect("folder");
    let published = outside.path().join("published.yaml");
    write(&published, contract.as_bytes());
    (copy(), outside, published.display().to_string())
}

/// Creates a copy of the repository, and a newer contract with one more property.
fn behind() -> (TempDir, TempDir, String) {
    with_published(&with_version(&with_news(&own()), NEWER))
}

/// Returns the only line that starts with `version = `.
fn manifest_version(manifest: &str) -> &str {
    let mut lines = manifest.lines();
    let line = lines.find(|line| line.starts_with("version = "));
    line.expect("a version")
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
    // The edits change a type, add a property and make a parameter required.
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
    let (copy, _outside, published) = behind();
    let own = own();
    let step = format!("{} → {NEWER}: 1 additive", version_of(&own));
    let behind = xtask(copy.path(), &["check", "--upstream", &published]);
    assert_eq!(behind.status.code(), Some(BEHIND), "{behind:?}");
    let told = stdout(&behind);
    assert!(told.contains(&step), "{told}");
    assert_eq!(told.lines().count(), 1, "{told}");
    assert_eq!(stderr(&behind), "");

    let before = files(copy.path());
    let dry = xtask(copy.path(), &["spec", "update", &published, "--dry-run"]);
    assert_eq!(dry.status.code(), Some(0), "{dry:?}");
    let told = stdout(&dry);
    for part in [
        "::unheard_of: new",
        "--- spec/CHANGELOG.md",
        "Nothing was written.",
    ] {
        assert!(told.contains(part), "{part} is not in {told}");
    }
    assert!(before == files(copy.path()), "a dry run writes");

    let updated = xtask(copy.path(), &["spec", "update", &published]);
    assert_eq!(updated.status.code(), Some(0), "{updated:?}");
    let read = |path: &str| fs::read_to_string(copy.path().join(path)).expect(path);
    let heading = format!("## {NEWER} (after {})", version_of(&own));
    assert!(read("spec/CHANGELOG.md").contains(&heading));
    assert!(read("finicity-sdk/CHANGELOG.md").contains("::unheard_of`"));
    let manifest = read("finicity-sdk/Cargo.toml");
    let line = manifest_version(&manifest);
    assert!(line.ends_with(&format!("+{NEWER}\"")), "{line}");
    for (name, folder) in [
        ("finicity-sdk", "finicity-sdk"),
        ("finicity-sandbox", "sandbox"),
        ("finicity-cli", "cli"),
    ] {
        let manifest = read(&format!("{folder}/Cargo.toml"));
        assert_eq!(manifest_version(&manifest), line, "{name}");
        let locked = format!("name = \"{name}\"\n{line}");
        assert!(read("Cargo.lock").contains(&locked), "{name}: {line}");
    }
    let current = xtask(copy.path(), &["check", "--upstream", &published]);
    assert_eq!(current.status.code(), Some(0), "{current:?}");
    // The update writes the same files as an import followed by a generation.
    let other = common::copy();
    for arguments in [&["spec", "import", &published][..], &["generate"]] {
        let output = xtask(other.path(), arguments);
        assert!(output.status.success(), "{output:?}");
    }
    for part in [
        "finicity-sdk/src",
        "tests/src/generated",
        "payloads/src/generated",
        "cli/src/generated",
        "sandbox/src/generated",
        "spec/finicity.yaml",
    ] {
        let bytes = |root: &Path| match root.join(part) {
            file if file.is_file() => [(part.into(), fs::read(file).expect(part))].into(),
            folder => files(&folder),
        };
        assert!(bytes(other.path()) == bytes(copy.path()), "{part} differs");
    }
}

#[test]
fn no_failure_has_the_exit_code_of_being_behind() {
    let (copy, _outside, published) = behind();
    let upstream = |contract: &str| {
        let output = xtask(copy.path(), &["check", "--upstream", contract]);
        output.status.code()
    };
    assert_eq!(upstream(&published), Some(BEHIND));
    assert_eq!(upstream("/nowhere.yaml"), Some(2));
    assert_eq!(upstream("http://127.0.0.1:9/openapi.yaml"), Some(2));
    let no_contract = copy.path().join("Cargo.toml").display().to_string();
    assert_eq!(upstream(&no_contract), Some(2));
    let usage = xtask(copy.path(), &["check", "--no-such-option"]);
    assert_eq!(usage.status.code(), Some(2));
    // Source that does not match the contract is a separate failure with its own exit code.
    write(&copy.path().join("tests/src/generated/stray.rs"), b"");
    let source = xtask(copy.path(), &["check"]);
    assert_eq!(source.status.code(), Some(1), "{source:?}");
    let help = stdout(&xtask(copy.path(), &["check", "--help"]));
    let line = format!("  {BEHIND}  only with --upstream: the contract is behind");
    assert!(help.contains(&line), "{help}");
}

#[test]
fn a_generator_that_changed_gets_a_version_that_can_be_published() {
    let own = own();
    let (copy, _outside, published) = with_published(&own);
    let read = |path: &str| fs::read_to_string(copy.path().join(path)).expect(path);
    let update = |version: &str| {
        write(published.as_ref(), with_version(&own, version).as_bytes());
        let output = xtask(copy.path(), &["spec", "update", &published]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        stdout(&output).contains("The generator changed; its next version is 0.")
    };
    let before = manifest_version(&read("codegen/Cargo.toml")).to_owned();

    let source = copy.path().join("codegen/src/lib.rs");
    write(
        &source,
        (read("codegen/src/lib.rs") + "// More.\n").as_bytes(),
    );
    assert!(update(NEWER));
    let manifest = read("codegen/Cargo.toml");
    let after = manifest_version(&manifest);
    assert_ne!(after, before);
    assert!(
        after.ends_with(".0\""),
        "the new version is compatible: {after}"
    );
    assert!(read("Cargo.lock").contains(&format!("name = \"finicity-codegen\"\n{after}\n")));
    let dependency = format!("finicity-codegen = {{ {after}, path = \"codegen\" }}");
    assert!(read("Cargo.toml").contains(&dependency), "{dependency}");

    // A generator that did not change keeps its version.
    assert!(!update("99.0.1"));
    assert_eq!(read("codegen/Cargo.toml"), manifest);
}

#[test]
fn what_has_no_words_and_what_is_not_needed_is_told() {
    let own = own();
    let (_, codes) = own.split_once(" x-codes:\n").expect("codes of failures");
    let code = codes.lines().next().expect("a code");
    let (blanks, _) = code.split_once('"').expect("a text");
    let codes = format!(" x-codes:\n{blanks}\"77777\"\n");
    let newer = with_news(&own).replacen(" x-codes:\n", &codes, 1);
    let (copy, _outside, published) = with_published(&newer);
    let overlay = copy.path().join("spec/overlay.yaml");
    let corrections = fs::read_to_string(&overlay).expect("the overlay");
    let needless = "\n  - target: $.info\n    update: {title: Open Finance}\n";
    write(&overlay, (corrections + needless).as_bytes());
    let told = stdout(&xtask(
        copy.path(),
        &["spec", "update", &published, "--dry-run"],
    ));
    let words = told.split_once("New, and without words in spec/docs.yaml (2):\n");
    let (_, words) = words.unwrap_or_else(|| panic!("{told}"));
    let mut places = words.lines().take(2);
    for end in [" / codes / 77777", " / unheardOf"] {
        assert!(
            places.next().is_some_and(|place| place.ends_with(end)),
            "{told}"
        );
    }
    let (_, needless) = told
        .split_once("Corrections that change nothing any more (")
        .expect("a list");
    assert!(needless.contains("\n  $.info (update)\n"), "{told}");
}

#[test]
fn a_version_alone_is_an_update_too() {
    let (copy, _outside, published) = with_published(&with_version(&own(), NEWER));
    let behind = xtask(copy.path(), &["check", "--upstream", &published]);
    assert_eq!(behind.status.code(), Some(BEHIND), "{behind:?}");
    let told = stdout(&xtask(
        copy.path(),
        &["spec", "update", &published, "--dry-run"],
    ));
    assert!(
        told.contains(&format!("+{NEWER}")) && told.contains("Nothing differs but the version."),
        "{told}"
    );
}

#[test]
fn an_update_that_fails_writes_nothing() {
    let (copy, _outside, published) = behind();
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
            "{name}: the command wrote a file"
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

#[test]
fn a_place_that_can_not_be_written_leaves_every_file_as_it_was() {
    type Obstacle = fn(&Path);
    let obstacles: [(&str, Obstacle); 3] = [
        ("payloads/src/generated", |path| {
            fs::remove_dir_all(path).expect("removed");
            write(path, b"in the way");
        }),
        ("finicity-sdk/CHANGELOG.md", |path| {
            fs::create_dir(path).expect("folder");
        }),
        (".xtask-staged", |path| write(path, b"in the way")),
    ];
    for (place, obstacle) in obstacles {
        let (copy, _outside, published) = behind();
        obstacle(&copy.path().join(place));
        let before = files(copy.path());
        let failed = xtask(copy.path(), &["spec", "update", &published]);
        assert_eq!(failed.status.code(), Some(1), "{place}: {failed:?}");
        assert!(stderr(&failed).contains(place), "{place}: {failed:?}");
        assert!(before == files(copy.path()), "{place}: a file has changed");
    }
}

#[test]
fn an_update_that_was_killed_is_noticed_and_undone() {
    let (copy, _outside, published) = behind();
    let before = files(copy.path());
    let kill = || {
        let (spec, staged) = (copy.path().join("spec"), copy.path().join(".xtask-staged"));
        write(
            &staged.join("journal"),
            b"spec/finicity.yaml\nspec/new.md\n",
        );
        fs::create_dir_all(staged.join("old/spec")).expect("folder");
        fs::create_dir_all(staged.join("new/spec")).expect("folder");
        let contract = staged.join("old/spec/finicity.yaml");
        fs::rename(spec.join("finicity.yaml"), contract).expect("renamed");
        write(&spec.join("finicity.yaml"), b"half: done");
        write(&spec.join("new.md"), b"new");
    };
    for reader in [
        &["check"][..],
        &["check", "--upstream", &published],
        &["spec", "update", &published, "--dry-run"],
    ] {
        kill();
        let seen = files(copy.path());
        let refused = xtask(copy.path(), reader);
        assert_eq!(refused.status.code(), Some(1), "{refused:?}");
        assert!(
            stderr(&refused).contains("`cargo xtask generate` undoes"),
            "{refused:?}"
        );
        assert!(seen == files(copy.path()), "{reader:?} writes");
        let repaired = xtask(copy.path(), &["generate"]);
        assert!(repaired.status.success(), "{repaired:?}");
        assert!(
            stderr(&repaired).contains("Its changes were undone"),
            "{repaired:?}"
        );
        assert!(before == files(copy.path()), "a file has changed");
    }
    kill();
    let updated = xtask(copy.path(), &["spec", "update", &published]);
    assert_eq!(updated.status.code(), Some(0), "{updated:?}");
    assert!(!copy.path().join("spec/new.md").exists());
}
