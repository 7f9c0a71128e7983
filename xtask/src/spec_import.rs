//! `cargo xtask spec import`: writes the facts of a published contract to `spec/`.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use finicity_codegen::{ImportSummary, Provenance, Source, import, load};
use sha2::{Digest, Sha256};

use crate::input::{BadInput, read_contract};
use crate::output;
use crate::project::{self, CONTRACT};

/// The arguments of the command.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The published contract, OpenAPI 3.0 in YAML or JSON
    file: PathBuf,
    /// The file for the facts [default: spec/finicity.yaml of the workspace]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Runs the command.
///
/// # Errors
/// Returns [`BadInput`] if the contract can't be imported. Nothing is written in this case.
pub fn run(args: &Args) -> Result<()> {
    let out = match &args.out {
        Some(out) => out.clone(),
        None => {
            project::recover()?;
            project::workspace_root().join(CONTRACT)
        }
    };
    let text = read_contract(&args.file)?;
    let sha256 = sha256(&text);
    let path_text = args.file.display().to_string();
    let name = args.file.file_name().unwrap_or_default().to_string_lossy();
    let provenance = Provenance {
        file: &name,
        sha256: &sha256,
    };
    let imported = import(Source::new(&path_text, &text), provenance)
        .map_err(|error| BadInput(error.to_string()))?;
    let before = Names::of_file(&out);
    output::replace_file(&out, &imported.yaml)?;
    let changes = changes(
        before.as_ref(),
        &Names::of_text(&imported.yaml).unwrap_or_default(),
    );
    output::print(&format!(
        "{}{changes}wrote {}\n",
        report(&name, &imported.summary),
        out.display()
    ))
}

/// Returns the SHA-256 hash of a text, in hexadecimal.
pub fn sha256(text: &str) -> String {
    hexadecimal(&Sha256::digest(text.as_bytes()))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a `String` can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn report(name: &str, summary: &ImportSummary) -> String {
    let mut dropped: Vec<_> = summary.dropped.iter().collect();
    dropped.sort_by_key(|(key, count)| (std::cmp::Reverse(**count), *key));
    let dropped: Vec<_> = dropped
        .iter()
        .map(|(key, count)| format!("{key} {count}"))
        .collect();
    let dropped = if dropped.is_empty() {
        "nothing".to_owned()
    } else {
        dropped.join(", ")
    };
    format!(
        "contract {} from {name}: {} operations, {} schemas, {} properties, {} parameters\n\
         left out: {dropped}\n",
        summary.version,
        summary.operations,
        summary.schemas,
        summary.properties,
        summary.parameters
    )
}

/// The names of the operations and schemas of a contract.
#[derive(Debug, Default)]
struct Names {
    operations: BTreeSet<String>,
    schemas: BTreeSet<String>,
}

impl Names {
    /// Reads the names of the contract at `path`. Returns `None` when the file can't be read as a
    /// contract, so that there is nothing to compare with.
    fn of_file(path: &Path) -> Option<Self> {
        Self::of_text(&fs::read_to_string(path).ok()?)
    }

    fn of_text(text: &str) -> Option<Self> {
        let document = load(Source::new("", text)).ok()?;
        let mut names = Self::default();
        for (path, item) in document.get("paths")?.as_object()? {
            let keys = item.as_object().into_iter().flat_map(|item| item.keys());
            let methods = keys.filter(|key| *key != "parameters");
            names
                .operations
                .extend(methods.map(|key| format!("{} {path}", key.to_uppercase())));
        }
        let schemas = document
            .pointer("/components/schemas")
            .and_then(|schemas| schemas.as_object());
        names.schemas.extend(
            schemas
                .into_iter()
                .flat_map(|schemas| schemas.keys().cloned()),
        );
        Some(names)
    }
}

fn changes(before: Option<&Names>, after: &Names) -> String {
    before.map_or_else(String::new, |before| {
        change("operations", &before.operations, &after.operations)
            + &change("schemas", &before.schemas, &after.schemas)
    })
}

fn change(what: &str, before: &BTreeSet<String>, after: &BTreeSet<String>) -> String {
    let added: Vec<_> = after.difference(before).collect();
    let removed: Vec<_> = before.difference(after).collect();
    let mut text = format!("{what}: {} added, {} removed\n", added.len(), removed.len());
    for (sign, names) in [('+', added), ('-', removed)] {
        names
            .iter()
            .for_each(|name| text += &format!("  {sign} {name}\n"));
    }
    text
}
