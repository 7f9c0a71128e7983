//! Tests the update to a new contract and everything that depends on the contract.

#![allow(clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

mod common;

use std::fs;
use std::path::Path;

use common::contracts::{CONTRACT, edited};
use common::{copy, files, repository, small_copy, stderr, stdout, write, xtask};
use tempfile::TempDir;

/// A version that is newer than the version of any contract.
const NEWER: &str = "99.0.0";

/// The exit code of `check --upstream` if the contract is older than the published one.
const OUTDATED: i32 = 3;

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

/// Returns the contract of the repository or of a copy.
fn contract_of(root: &Path) -> String {
    fs::read_to_string(root.join("spec/finicity.yaml")).expect("the contract")
}

/// Returns the contract with one more property in the first schema that has properties.
fn with_new_property(contract: &str) -> String {
    let (before, after) = contract
        .split_once("\n  schemas:\n")
        .expect("a contract has schemas");
    let new_property = "\n      properties:\n        unheardOf:\n          type: number\n";
    let after = after.replacen("\n      properties:\n", new_property, 1);
    format!("{before}\n  schemas:\n{after}")
}

/// Writes a contract outside of all copies. Returns its folder and its path.
fn publish(contract: &str) -> (TempDir, String) {
    let outside = TempDir::new().expect("folder");
    let published = outside.path().join("published.yaml");
    write(&published, contract.as_bytes());
    (outside, published.display().to_string())
}

/// Publishes a contract with a newer version than the contract of `copy`, and with one more property.
fn publish_newer(copy: &TempDir) -> (TempDir, String) {
    let newer = with_new_property(&contract_of(copy.path()));
    publish(&with_version(&newer, NEWER))
}

/// Returns the only line that starts with `version = `.
fn manifest_version(manifest: &str) -> &str {
    let mut lines = manifest.lines();
    let line = lines.find(|line| line.starts_with("version = "));
    line.expect("a version")
}

#[test]
fn the_exit_code_of_a_diff_depends_on_its_changes() {
    let folder = TempDir::new().expect("folder");
    let (old, new) = (
        folder.path().join("old.yaml"),
        folder.path().join("new.yaml"),
    );
    write(&old, CONTRACT.as_bytes());
    let old = old.display().to_string();
    let name = new.display().to_string();
    let output_text = |contract: &str, more: &[&str]| {
        write(&new, contract.as_bytes());
        let arguments = [&["spec", "diff", &old, &name], more].concat();
        let output = xtask(&repository(), &arguments);
        (output.status.code(), stdout(&output))
    };
    assert_eq!(
        output_text(CONTRACT, &[]),
        (Some(0), "1.0.0 → 1.0.0: no change\n".into())
    );
    let with_tail = edited(
        "age: {type: integer}",
        "age: {type: integer}\n        tail: {type: boolean}",
    );
    assert_eq!(
        output_text(&with_tail, &["--fail-on", "breaking"]).0,
        Some(1)
    );
    assert_eq!(
        output_text(&with_tail, &["--fail-on", "additive"]).0,
        Some(3)
    );
    let (code, text) = output_text(
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
    let (_, text) = output_text(&with_tail, &["--format", "markdown"]);
    assert!(
        text.contains("### Additive\n\n- `schemas / Pet / tail`: property added: boolean"),
        "{text}"
    );
    let (_, text) = output_text(&with_tail, &["--format", "json"]);
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
    let output_text = stdout(&output);
    assert!(
        output_text.contains("items compile as before") && !output_text.contains(", 0 do not"),
        "{output_text}"
    );
}

#[test]
fn an_outdated_contract_is_reported_and_updated() {
    let copy = copy();
    let (_outside, published) = publish_newer(&copy);
    let current_contract = contract_of(&repository());
    let step = format!("{} → {NEWER}: 1 additive", version_of(&current_contract));
    let outdated = xtask(copy.path(), &["check", "--upstream", &published]);
    assert_eq!(outdated.status.code(), Some(OUTDATED), "{outdated:?}");
    let output_text = stdout(&outdated);
    assert!(output_text.contains(&step), "{output_text}");
    assert_eq!(output_text.lines().count(), 1, "{output_text}");
    assert_eq!(stderr(&outdated), "");

    let before = files(copy.path());
    let dry = xtask(copy.path(), &["spec", "update", &published, "--dry-run"]);
    assert_eq!(dry.status.code(), Some(0), "{dry:?}");
    let output_text = stdout(&dry);
    for part in [
        "::unheard_of: new",
        "--- spec/CHANGELOG.md",
        "Nothing was written.",
    ] {
        assert!(output_text.contains(part), "{part} is not in {output_text}");
    }
    assert!(before == files(copy.path()), "a dry run writes");

    let updated = xtask(copy.path(), &["spec", "update", &published]);
    assert_eq!(updated.status.code(), Some(0), "{updated:?}");
    let read = |path: &str| fs::read_to_string(copy.path().join(path)).expect(path);
    let heading = format!("## {NEWER} (after {})", version_of(&current_contract));
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
fn no_failure_has_the_exit_code_for_an_outdated_contract() {
    let copy = small_copy();
    let (_outside, published) = publish_newer(&copy);
    let upstream = |contract: &str| {
        let output = xtask(copy.path(), &["check", "--upstream", contract]);
        output.status.code()
    };
    assert_eq!(upstream(&published), Some(OUTDATED));
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
    let line = format!("  {OUTDATED}  only with --upstream: the contract is older");
    assert!(help.contains(&line), "{help}");
}

#[test]
fn a_changed_generator_gets_an_incompatible_version() {
    let copy = small_copy();
    let current_contract = contract_of(copy.path());
    let (_outside, published) = publish(&current_contract);
    let read = |path: &str| fs::read_to_string(copy.path().join(path)).expect(path);
    let update = |version: &str| {
        write(
            published.as_ref(),
            with_version(&current_contract, version).as_bytes(),
        );
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
fn undescribed_parts_and_unnecessary_corrections_are_reported() {
    let copy = copy();
    let current_contract = contract_of(copy.path());
    let (_, codes) = current_contract
        .split_once(" x-codes:\n")
        .expect("codes of failures");
    let code = codes.lines().next().expect("a code");
    let (blanks, _) = code.split_once('"').expect("a text");
    let codes = format!(" x-codes:\n{blanks}\"77777\"\n");
    let newer = with_new_property(&current_contract).replacen(" x-codes:\n", &codes, 1);
    let (_outside, published) = publish(&newer);
    let overlay = copy.path().join("spec/overlay.yaml");
    let corrections = fs::read_to_string(&overlay).expect("the overlay");
    let unnecessary_correction = "\n  - target: $.info\n    update: {title: Open Finance}\n";
    write(&overlay, (corrections + unnecessary_correction).as_bytes());
    let output_text = stdout(&xtask(
        copy.path(),
        &["spec", "update", &published, "--dry-run"],
    ));
    let undescribed =
        output_text.split_once("New parts without a description in spec/docs.yaml (2):\n");
    let (_, undescribed) = undescribed.unwrap_or_else(|| panic!("{output_text}"));
    let mut locations = undescribed.lines().take(2);
    for end in [" / codes / 77777", " / unheardOf"] {
        assert!(
            locations.next().is_some_and(|path| path.ends_with(end)),
            "{output_text}"
        );
    }
    let (_, unnecessary_correction) = output_text
        .split_once("Corrections that are no longer needed (")
        .expect("a list");
    assert!(
        unnecessary_correction.contains("\n  $.info (update)\n"),
        "{output_text}"
    );
}

#[test]
fn a_version_alone_is_an_update_too() {
    let copy = small_copy();
    let (_outside, published) = publish(&with_version(&contract_of(copy.path()), NEWER));
    let outdated = xtask(copy.path(), &["check", "--upstream", &published]);
    assert_eq!(outdated.status.code(), Some(OUTDATED), "{outdated:?}");
    let output_text = stdout(&xtask(
        copy.path(),
        &["spec", "update", &published, "--dry-run"],
    ));
    assert!(
        output_text.contains(&format!("+{NEWER}"))
            && output_text.contains("Only the version differs."),
        "{output_text}"
    );
}

#[test]
fn an_update_that_fails_writes_nothing() {
    let copy = small_copy();
    let (_outside, published) = publish_newer(&copy);
    let text = fs::read_to_string(&published).expect("the contract");
    let outside = TempDir::new().expect("folder");
    let cases = [
        ("no contract", "a: [".to_owned(), "error"),
        (
            "a correction that fits no more",
            text.replace("Pet", "Cat"),
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
    let failed = xtask(
        copy.path(),
        &["spec", "update", "http://api.example.com/openapi.yaml"],
    );
    assert!(stderr(&failed).contains("use https"), "{failed:?}");
    let failed = xtask(
        copy.path(),
        &["spec", "update", "http://127.0.0.1:9/openapi.yaml"],
    );
    assert!(
        stderr(&failed).contains("has the document moved?"),
        "{failed:?}"
    );
}

#[test]
fn a_failed_write_changes_no_file() {
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
    for (path, obstacle) in obstacles {
        let copy = small_copy();
        let (_outside, published) = publish_newer(&copy);
        obstacle(&copy.path().join(path));
        let before = files(copy.path());
        let failed = xtask(copy.path(), &["spec", "update", &published]);
        assert_eq!(failed.status.code(), Some(1), "{path}: {failed:?}");
        assert!(stderr(&failed).contains(path), "{path}: {failed:?}");
        assert!(before == files(copy.path()), "{path}: a file has changed");
    }
}

#[test]
fn a_killed_update_is_detected_and_undone() {
    let copy = small_copy();
    let (_outside, published) = publish_newer(&copy);
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
        let assert_rejected = xtask(copy.path(), reader);
        assert_eq!(
            assert_rejected.status.code(),
            Some(1),
            "{assert_rejected:?}"
        );
        assert!(
            stderr(&assert_rejected).contains("`cargo xtask generate` undoes"),
            "{assert_rejected:?}"
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
