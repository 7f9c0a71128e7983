//! `cargo xtask spec update`: imports a new contract, and updates everything that depends on the
//! contract.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Result, anyhow, bail};
use finicity_codegen::{
    Generated, Inputs, Provenance, Source, corrected, import, unnecessary_corrections,
};
use finicity_diff::{ChangeKind, ContractVersion, Diff, Location, Step, diff, text};
use serde_json::Value;

use crate::input::{BadInput, read_contract, read_published};
use crate::output::print;
use crate::project::{self, CONTRACT, Texts, bad_input, workspace_root};
use crate::spec_diff::contract_versions;
use crate::tree::Files;
use crate::{check, docs, release, spec_import};

/// The arguments of the command.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The published contract, OpenAPI 3.0 in YAML or JSON: a file, or an address that begins with https://
    contract: String,
    /// Show the files that would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
}

/// The files to write, and the report to print.
struct Update {
    contract: String,
    generated: Generated,
    /// The files of the release, by their paths below the workspace.
    release: Files,
    report: String,
}

/// Runs the command.
///
/// # Errors
/// Returns [`BadInput`] if the contract or its corrections can't be used, and another error if a file can't
/// be written. Nothing changes in this case.
pub fn run(args: &Args) -> Result<()> {
    match args.dry_run {
        true => project::ensure_not_interrupted()?,
        false => project::recover()?,
    }
    let published = read_published(&args.contract)?;
    let update = prepare(&workspace_root(), &args.contract, &published)?;
    print(&update.report)?;
    if args.dry_run {
        for (path, text) in &update.release {
            print(&format!("\n--- {path}\n{}", first_lines(text)))?;
        }
        return print("\nNothing was written.\n");
    }
    let mut files = update.release;
    files.insert(CONTRACT.into(), update.contract);
    project::write(&update.generated, &files)?;
    check::is_checked_in(&update.generated)
}

fn prepare(root: &Path, source: &str, published: &str) -> Result<Update> {
    let contract = imported(source, published)?;
    let current = read_contract(&root.join(CONTRACT))?;
    let (old, new) = contract_versions((CONTRACT, &current), (source, &contract))?;
    ensure_corrections_fit(&new)?;
    let diff = diff(&old, &new);
    let texts = Texts::with_contract(contract.clone())?;
    let (generated, unnecessary) = generated(&texts)?;
    let mut report = text(&diff);
    append_list(
        &mut report,
        "\nCorrections that are no longer needed",
        &unnecessary,
    );
    let described = corrected(&texts.inputs()).map_err(bad_input)?;
    append_list(
        &mut report,
        "\nNew parts without a description in spec/docs.yaml",
        &undescribed(&diff, &described),
    );
    let release = release::files(root, &diff, &mut report)?;
    Ok(Update {
        contract,
        generated,
        release,
        report,
    })
}

/// Returns the facts of the published contract.
fn imported(source: &str, published: &str) -> Result<String> {
    let sha256 = spec_import::sha256(published);
    let provenance = Provenance {
        file: source.rsplit(['/', '\\']).next().unwrap_or(source),
        sha256: &sha256,
    };
    let imported = import(Source::new(source, published), provenance);
    Ok(imported.map_err(bad_input)?.yaml)
}

/// Returns an error if corrections do not fit the contract, after listing them.
fn ensure_corrections_fit(new: &ContractVersion) -> Result<()> {
    let unfit_corrections = &new.generated().report.left_out;
    if unfit_corrections.is_empty() {
        return Ok(());
    }
    let mut report = String::new();
    append_list(
        &mut report,
        "Corrections that do not fit the new contract",
        unfit_corrections,
    );
    print(&report)?;
    bail!(BadInput(
        "correct spec/overlay.yaml and run the command again; nothing was written".into()
    ))
}

/// Generates the client, and finds the corrections that change nothing.
fn generated(texts: &Texts) -> Result<(Generated, Vec<String>)> {
    let Inputs {
        contract, overlay, ..
    } = texts.inputs();
    let (generated, unnecessary) = std::thread::scope(|scope| {
        let unnecessary =
            overlay.map(|overlay| scope.spawn(move || unnecessary_corrections(contract, overlay)));
        let generated = texts.generate()?;
        let unnecessary = match unnecessary.map(|thread| thread.join()) {
            None => Vec::new(),
            Some(Ok(found)) => found.map_err(bad_input)?,
            Some(Err(_)) => bail!(anyhow!("checking the corrections panicked")),
        };
        Ok::<_, anyhow::Error>((generated, unnecessary))
    })?;
    let missing = check::missing_features(&generated.report.areas)?;
    if !missing.is_empty() {
        bail!(BadInput(format!("{}nothing was written", missing.concat())));
    }
    Ok((generated, unnecessary))
}

fn append_list(report: &mut String, title: &str, all: &[String]) {
    if !all.is_empty() {
        let _ = writeln!(report, "{title} ({}):", all.len());
        all.iter().for_each(|one| {
            let _ = writeln!(report, "  {one}");
        });
    }
}

/// Returns the added parts of the contract that do not have a description.
fn undescribed(diff: &Diff, described: &Value) -> Vec<String> {
    let added = [
        ChangeKind::OperationAdded,
        ChangeKind::SchemaAdded,
        ChangeKind::PropertyAdded,
        ChangeKind::ParameterAdded,
        ChangeKind::ErrorCodeAdded,
    ];
    let all: BTreeSet<String> = diff
        .changes
        .iter()
        .filter(|change| {
            added.contains(&change.kind) && !has_description(&change.location, described)
        })
        .map(|change| change.location.to_string())
        .collect();
    all.into_iter().collect()
}

fn has_description(location: &Location, described: &Value) -> bool {
    match location.steps.last() {
        Some(Step::Code(code)) => docs::describes_code(described, code),
        _ => location
            .find(described)
            .is_some_and(|value| value["description"].is_string() || value["summary"].is_string()),
    }
}

/// Returns the first lines of a file that would be written.
fn first_lines(text: &str) -> String {
    const MAX_LINES: usize = 60;
    let mut shown: String = text
        .lines()
        .take(MAX_LINES)
        .map(|line| format!("{line}\n"))
        .collect();
    if text.lines().count() > MAX_LINES {
        shown.push_str("…\n");
    }
    shown
}
