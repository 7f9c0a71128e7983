//! Tests that the project detects generated source that does not match the contract.
//!
//! The tests work on copies, so that the repository does not change.

#![allow(clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use common::{command, copy, files, repository, small_copy, stderr, stdout, write, xtask};
use tempfile::TempDir;

const CLIENT: &str = "finicity-sdk/src/generated";
const CALLS: &str = "tests/src/generated";
const OPERATION_LIST: &str = "payloads/src/generated";
const COMMANDS: &str = "cli/src/generated";
const SANDBOX: &str = "sandbox/src/generated";

/// Replaces the first occurrence of `old` with `new`.
fn edit(path: &Path, old: &str, new: &str) {
    let text = fs::read_to_string(path).expect("text");
    assert!(text.contains(old), "{} has no {old}", path.display());
    fs::write(path, text.replacen(old, new, 1)).expect("file");
}

/// Returns the first line that contains `word`.
fn line_with(path: &Path, word: &str) -> String {
    let text = fs::read_to_string(path).expect("text");
    let line = text.lines().find(|line| line.contains(word));
    line.unwrap_or_else(|| panic!("{} has no {word}", path.display()))
        .to_owned()
}

fn run(copy: &TempDir, problem: &str) -> Output {
    xtask(copy.path(), &[problem])
}

/// Returns the output of `check`, and verifies that the command fails and writes nothing.
fn check_output(copy: &TempDir) -> String {
    let before = files(copy.path());
    let output = run(copy, "check");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let message = stderr(&output);
    assert!(message.starts_with("error: "), "{message}");
    assert_eq!(message.lines().count(), 1, "{message}");
    assert_eq!(files(copy.path()), before, "check must not write");
    stdout(&output)
}

fn assert_clean(copy: &TempDir) {
    let output = run(copy, "check");
    let shown = stdout(&output);
    assert_eq!(output.status.code(), Some(0), "{shown}{}", stderr(&output));
    assert_eq!(shown.lines().count(), 1, "{shown}");
    assert_eq!(stderr(&output), "");
}

#[test]
fn the_repository_is_clean() {
    assert_clean(&copy());
}

#[test]
fn every_changed_file_is_shown_and_repaired() {
    let copy = copy();
    let original = files(copy.path());
    let path_of = |name: &str| copy.path().join(name);
    let edited = [
        format!("{CLIENT}/api/accounts.rs"),
        format!("{CLIENT}/types/accounts.rs"),
        format!("{CALLS}/accounts.rs"),
        format!("{COMMANDS}/accounts.rs"),
    ];
    for name in &edited {
        edit(&path_of(name), "pub ", "pUb ");
    }
    let removed = format!("{CLIENT}/api/payments.rs");
    fs::remove_file(path_of(&removed)).expect("removed");
    let contract = format!("{SANDBOX}/contract.json");
    edit(&path_of(&contract), "\"get\"", "\"put\"");
    let strays = [
        format!("{CLIENT}/types/stray.rs"),
        format!("{CALLS}/stray.rs"),
        format!("{OPERATION_LIST}/stray.rs"),
        format!("{COMMANDS}/stray.rs"),
        format!("{SANDBOX}/stray.rs"),
    ];
    for name in &strays {
        write(&path_of(name), b"");
    }

    let shown = check_output(&copy);
    for name in &edited {
        let diff = shown.split_once(&format!("--- {name}\n+++ generated\n@@ "));
        let (_, diff) = diff.unwrap_or_else(|| panic!("{name} is not in {shown}"));
        let lines: Vec<_> = diff.lines().skip(1).take(5).collect();
        let change = |sign: char, word: &str| {
            let line = lines.iter().find(|line| line.starts_with(sign));
            assert!(line.is_some_and(|line| line.contains(word)), "{lines:?}");
        };
        change('-', "pUb ");
        change('+', "pub ");
    }
    assert!(shown.contains(&format!("{removed}: missing\n")), "{shown}");
    assert!(shown.contains(&format!("--- {contract}\n")), "{shown}");
    for name in &strays {
        let line = format!("{name}: not generated, remove it\n");
        assert!(shown.contains(&line), "{shown}");
    }
    assert!(shown.lines().count() < 50, "{shown}");

    let output = run(&copy, "generate");
    assert!(stdout(&output).contains("Written."), "{output:?}");
    assert!(files(copy.path()) == original, "a file has changed");
    assert_clean(&copy);
}

type Change = fn(&str) -> String;

/// Returns edits that keep the contract and the corrections valid: the file, the old line and the new line.
fn spec_edits(copy: &TempDir) -> Vec<(&'static str, String, String)> {
    let cases: [(&str, &str, Change); 4] = [
        ("spec/finicity.yaml", " maximum: ", |line| {
            format!("{line}0")
        }),
        ("spec/finicity.yaml", " example: ", |line| {
            line.replacen(": ", ": 1 # ", 1)
        }),
        ("spec/overlay.yaml", " description: ", |line| {
            line.replacen(": ", ": So. ", 1)
        }),
        ("spec/overlay.yaml", "{x-area: customers}", |line| {
            line.replace("{", "{y: z, ")
        }),
    ];
    let edit = |(name, word, change): (&'static str, &str, Change)| {
        let line = line_with(&copy.path().join(name), word);
        let changed = change(&line);
        assert_ne!(changed, line, "{name}");
        (name, line, changed)
    };
    cases.into_iter().map(edit).collect()
}

#[test]
fn a_changed_contract_or_correction_is_detected() {
    let copy = copy();
    for (name, old, new) in spec_edits(&copy) {
        edit(&copy.path().join(name), &old, &new);
        let shown = check_output(&copy);
        let role = match name {
            "spec/finicity.yaml" => " contract",
            _ => " overlay",
        };
        let manifest = shown.split_once(&format!("--- {CLIENT}/manifest.txt\n"));
        let (_, diff) = manifest.unwrap_or_else(|| panic!("no manifest in {shown}"));
        let is_new_input = |line: &str| line.starts_with("+input ") && line.ends_with(role);
        assert!(diff.lines().any(is_new_input), "{new}: {diff}");
        edit(&copy.path().join(name), &new, &old);
    }
    assert_clean(&copy);
}

#[test]
fn an_area_without_a_feature_is_named() {
    let copy = copy();
    let manifest = copy.path().join("finicity-sdk/Cargo.toml");
    edit(&manifest, "\npayments = []\n", "\n");
    edit(&manifest, "    \"transfer\",\n", "");
    let shown = check_output(&copy);
    for area in ["payments", "transfer"] {
        let line =
            format!("finicity-sdk/Cargo.toml: add the feature `{area}`, also to `all-areas`");
        assert!(shown.contains(&line), "{shown}");
    }
}

#[test]
fn generating_again_changes_nothing() {
    let copy = small_copy();
    edit(&copy.path().join(CALLS).join("mod.rs"), "//", "// ");
    edit(&copy.path().join(CLIENT).join("mod.rs"), "//", "// ");
    assert!(stdout(&run(&copy, "generate")).contains("Written."));
    let times = times(copy.path());
    let output = run(&copy, "generate");
    assert!(
        stdout(&output).ends_with("Nothing changed.\n"),
        "{output:?}"
    );
    assert_eq!(self::times(copy.path()), times);
}

/// Returns the modification time of every file.
fn times(folder: &Path) -> BTreeMap<PathBuf, SystemTime> {
    let time = |name: PathBuf| {
        let metadata = fs::metadata(folder.join(&name)).expect("metadata");
        (name, metadata.modified().expect("time"))
    };
    files(folder).into_keys().map(time).collect()
}

#[test]
fn the_output_does_not_depend_on_the_environment() {
    let copy = copy();
    let elsewhere = TempDir::new().expect("folder");
    let environments = [
        (copy.path(), "C", "UTC", "left"),
        (
            elsewhere.path(),
            "tr_TR.UTF-8",
            "Pacific/Chatham",
            "deep/down/right",
        ),
    ];
    let checked_in = files(&copy.path().join(CLIENT));
    for (folder, language, zone, out) in environments {
        let output = command(copy.path())
            .current_dir(folder)
            .envs([("LC_ALL", language), ("LANG", language), ("TZ", zone)])
            .args(["generate", "--out", out])
            .output()
            .expect("xtask must start");
        assert!(output.status.success(), "{output:?}");
        let generated = files(&folder.join(out));
        let names = |files: &BTreeMap<PathBuf, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&generated), names(&checked_in));
        for (name, bytes) in &generated {
            assert!(checked_in[name] == *bytes, "{} differs", name.display());
        }
    }
}

/// The build script without the feature `codegen`, as in the default build.
struct BuildScript {
    folder: TempDir,
}

impl BuildScript {
    fn compile() -> Self {
        let folder = TempDir::new().expect("folder");
        let output = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
            .args(["--edition", "2024", "--crate-name", "build_script", "-o"])
            .args([folder.path().join("script"), "finicity-sdk/build.rs".into()])
            .current_dir(repository())
            .output()
            .expect("rustc must start");
        assert!(output.status.success(), "{}", stderr(&output));
        Self { folder }
    }

    /// Returns the errors that the script reports for the crate in `workspace`. The list is empty if the
    /// script succeeds.
    fn errors(&self, workspace: &Path) -> Vec<String> {
        let output = Command::new(self.folder.path().join("script"))
            .env("CARGO_MANIFEST_DIR", workspace.join("finicity-sdk"))
            .output()
            .expect("the script must start");
        let text = stdout(&output);
        let errors = text
            .lines()
            .filter_map(|line| line.strip_prefix("cargo::error="));
        let errors: Vec<_> = errors.map(str::to_owned).collect();
        assert_eq!(output.status.success(), errors.is_empty(), "{output:?}");
        assert_eq!(stderr(&output), "");
        errors
    }

    /// Checks that the script reports a single error, which names `file` and the command that repairs it.
    fn error(&self, workspace: &Path, file: &str) {
        let errors = self.errors(workspace);
        let [error] = errors.as_slice() else {
            panic!("{file}: {errors:?}");
        };
        assert!(error.starts_with(&format!("{file} ")), "{error}");
        assert!(error.contains("cargo xtask generate"), "{error}");
    }
}

#[test]
fn the_default_build_detects_drift() {
    let script = BuildScript::compile();
    let copy = copy();
    let none: [String; 0] = [];
    assert_eq!(script.errors(copy.path()), none);

    for name in ["api/accounts.rs", "types/accounts.rs"] {
        let path = copy.path().join(CLIENT).join(name);
        edit(&path, "pub", "pUb");
        script.error(copy.path(), &format!("src/generated/{name}"));
        edit(&path, "pUb", "pub");
    }
    for name in ["stray.rs", "types/stray.rs"] {
        let path = copy.path().join(CLIENT).join(name);
        write(&path, b"");
        script.error(copy.path(), &format!("src/generated/{name}"));
        fs::remove_file(path).expect("removed");
    }
    for (name, old, new) in spec_edits(&copy) {
        edit(&copy.path().join(name), &old, &new);
        script.error(copy.path(), name);
        edit(&copy.path().join(name), &new, &old);
    }
    let manifest = copy.path().join(CLIENT).join("manifest.txt");
    edit(&manifest, "input ", "input");
    script.error(copy.path(), "src/generated/manifest.txt");
    edit(&manifest, "input", "input ");
    assert_eq!(script.errors(copy.path()), none);

    // The published crate does not contain the contract.
    fs::remove_dir_all(copy.path().join("spec")).expect("removed");
    assert_eq!(script.errors(copy.path()), none);
}
