//! Compares published contracts, if a folder of them is available. Both directions of a diff must agree.
#![allow(clippy::expect_used, reason = "tests")]

use std::collections::BTreeSet;
use std::path::Path;

use finicity_codegen::Source;
use finicity_diff::{Change, ChangeKind, Location, Side, diff, json};

#[test]
#[ignore = "set FINICITY_UPSTREAM to a folder of published contracts"]
fn both_directions_agree_about_neighbouring_versions() {
    let folder = std::env::var_os("FINICITY_UPSTREAM").expect("FINICITY_UPSTREAM must be set");
    let sides = sides(Path::new(&folder));
    let schema = serde_json::from_str(include_str!("../diff.schema.json")).expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    for pair in sides.windows(2) {
        let (old, new) = (&pair[0].1, &pair[1].1);
        let there = diff(old, new);
        let back = diff(new, old);
        for found in [&there, &back] {
            assert!(
                schema.is_valid(&json(found)),
                "{} to {}",
                found.old,
                found.new
            );
        }
        let outline: BTreeSet<_> = there.changes.iter().map(outline).collect();
        let mirror: BTreeSet<_> = back.changes.iter().map(mirrored).collect();
        let only: Vec<_> = outline.symmetric_difference(&mirror).take(10).collect();
        assert!(
            only.is_empty(),
            "{} and {} disagree: {only:#?}",
            there.old,
            there.new
        );
        eprintln!(
            "{} → {}: {} changes",
            there.old,
            there.new,
            there.changes.len()
        );
    }
}

/// Reads the contracts of a folder and generates their clients, sorted by version.
fn sides(folder: &Path) -> Vec<(Vec<u64>, Side)> {
    let overlay = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/overlay.yaml");
    let overlay = std::fs::read_to_string(overlay).expect("the overlay");
    let overlay = Source::new("overlay.yaml", &overlay);
    let files = std::fs::read_dir(folder).expect("a folder");
    let files = files.map(|entry| entry.expect("an entry").path());
    let mut sides: Vec<(Vec<u64>, Side)> = files
        .filter(|path| path.extension().is_some_and(|kind| kind == "yaml"))
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a contract");
            let side =
                Side::new(Source::new("contract.yaml", &text), Some(overlay)).expect("a client");
            let numbers = side.version().split('.');
            (
                numbers.filter_map(|number| number.parse().ok()).collect(),
                side,
            )
        })
        .collect();
    sides.sort_by(|one, other| one.0.cmp(&other.0));
    assert!(sides.len() > 1, "fewer than two contracts");
    sides
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
fn mirrored(change: &Change) -> Outline<'_> {
    let (kind, location, from, to) = outline(change);
    (kind.mirrored(), location, to, from)
}
