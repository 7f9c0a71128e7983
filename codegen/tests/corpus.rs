//! Compares the source generated from small contracts, one for each construct, with the expected source.
//!
//! `expected.rs` next to a contract contains the expected types or operations. The second line of the
//! contract selects the files. `FINICITY_BLESS=1 cargo test --package finicity-codegen --test corpus` writes
//! the expected files again. Review the differences before you keep the new files.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::{Path, PathBuf};

use finicity_codegen::{Fit, Inputs, Source, generate};

fn cases() -> Vec<PathBuf> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let entries = std::fs::read_dir(corpus).unwrap();
    let mut cases: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

/// Returns the generated files that the second line of the contract names.
fn shown_files(contract: &str) -> String {
    let generated = generate(&Inputs {
        contract: Source::new("contract.yaml", contract),
        overlay: None,
        docs: None,
        fit: Fit::Exact,
    })
    .unwrap();
    let selection = contract.lines().nth(1).unwrap();
    let selection = selection.strip_prefix("# Shown: ").unwrap();
    let mut text = String::new();
    for (path, source) in &generated.client {
        let file = path == selection || path.starts_with(&format!("{selection}/"));
        if file && !path.ends_with("mod.rs") {
            text += &format!("// {path}\n\n{source}");
        }
    }
    text
}

#[test]
fn each_contract_generates_the_expected_source() {
    let bless = std::env::var_os("FINICITY_BLESS").is_some();
    let mut different = Vec::new();
    for case in cases() {
        let contract = std::fs::read_to_string(case.join("contract.yaml")).unwrap();
        let shown_files = shown_files(&contract);
        let expected_path = case.join("expected.rs");
        if bless {
            std::fs::write(expected_path, shown_files).unwrap();
        } else if std::fs::read_to_string(&expected_path).unwrap_or_default() != shown_files {
            different.push(expected_path);
        }
    }
    assert!(
        different.is_empty(),
        "not the expected source: {different:#?}"
    );
}
