//! Compares published contracts, if a folder of them is available. Both directions of a diff must agree.
#![allow(clippy::expect_used, reason = "tests")]

use std::collections::BTreeSet;
use std::path::Path;

use finicity_codegen::Source;
use finicity_diff::{Change, ChangeKind, ContractVersion, Location, diff, json};

#[test]
#[ignore = "set FINICITY_UPSTREAM to a folder of published contracts"]
fn both_directions_agree_about_consecutive_versions() {
    let folder = std::env::var_os("FINICITY_UPSTREAM").expect("FINICITY_UPSTREAM must be set");
    let contract_versions = contract_versions(Path::new(&folder));
    let schema = serde_json::from_str(include_str!("../diff.schema.json")).expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    for pair in contract_versions.windows(2) {
        let (old, new) = (&pair[0].1, &pair[1].1);
        let forward = diff(old, new);
        let backward = diff(new, old);
        for found in [&forward, &backward] {
            assert!(
                schema.is_valid(&json(found)),
                "{} to {}",
                found.old,
                found.new
            );
        }
        let outline: BTreeSet<_> = forward.changes.iter().map(outline).collect();
        let mirror: BTreeSet<_> = backward.changes.iter().map(inverse).collect();
        let only: Vec<_> = outline.symmetric_difference(&mirror).take(10).collect();
        assert!(
            only.is_empty(),
            "{} and {} disagree: {only:#?}",
            forward.old,
            forward.new
        );
        eprintln!(
            "{} → {}: {} changes",
            forward.old,
            forward.new,
            forward.changes.len()
        );
    }
}

/// Reads the contracts of a folder and generates their clients, sorted by version.
fn contract_versions(folder: &Path) -> Vec<(Vec<u64>, ContractVersion)> {
    let overlay = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/overlay.yaml");
    let overlay = std::fs::read_to_string(overlay).expect("the overlay");
    let overlay = Source::new("overlay.yaml", &overlay);
    let files = std::fs::read_dir(folder).expect("a folder");
    let files = files.map(|entry| entry.expect("an entry").path());
    let mut contract_versions: Vec<(Vec<u64>, ContractVersion)> = files
        .filter(|path| path.extension().is_some_and(|kind| kind == "yaml"))
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a contract");
            let contract_version =
                ContractVersion::new(Source::new("contract.yaml", &text), Some(overlay))
                    .expect("a client");
            let numbers = contract_version.version().split('.');
            (
                numbers.filter_map(|number| number.parse().ok()).collect(),
                contract_version,
            )
        })
        .collect();
    contract_versions.sort_by(|one, other| one.0.cmp(&other.0));
    assert!(contract_versions.len() > 1, "fewer than two contracts");
    contract_versions
}

/// A change without its effect on code.
type Outline<'a> = (
    ChangeKind,
    &'a Location,
    &'a Option<String>,
    &'a Option<String>,
);

fn outline(change: &Change) -> Outline<'_> {
    (change.kind, &change.location, &change.from, &change.to)
}

/// Returns the outline of a change for the opposite direction of the diff.
fn inverse(change: &Change) -> Outline<'_> {
    let (kind, location, from, to) = outline(change);
    (kind.inverse(), location, to, from)
}
