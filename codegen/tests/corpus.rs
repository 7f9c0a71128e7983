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
fn made(contract: &str) -> String {
    let generated = generate(&Inputs {
        contract: Source::new("contract.yaml", contract),
        overlay: None,
        docs: None,
        fit: Fit::Exact,
    })
    .unwrap();
    let shown = contract.lines().nth(1).unwrap();
    let shown = shown.strip_prefix("# Shown: ").unwrap();
    let mut text = String::new();
    for (path, source) in &generated.client {
        let file = path == shown || path.starts_with(&format!("{shown}/"));
        if file && !path.ends_with("mod.rs") {
            text += &format!("// {path}\n\n{source}");
        }
    }
    text
}

#[test]
fn each_construct_becomes_what_stands_beside_it() {
    let bless = std::env::var_os("FINICITY_BLESS").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let contract = std::fs::read_to_string(case.join("contract.yaml")).unwrap();
        let made = made(&contract);
        let beside = case.join("expected.rs");
        if bless {
            std::fs::write(beside, made).unwrap();
        } else if std::fs::read_to_string(&beside).unwrap_or_default() != made {
            wrong.push(beside);
        }
    }
    assert!(wrong.is_empty(), "not the expected source: {wrong:#?}");
}
