//! `cargo xtask check`: compares the checked-in client with the contract, or the contract with a
//! published one.

use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use finicity_codegen::Generated;
use finicity_diff::diff;

use crate::input::{read_contract, read_published};
use crate::output::print;
use crate::project::{self, CONTRACT, Texts, workspace_root};
use crate::spec_diff::contract_versions;
use crate::tree;

/// The exit code when the contract is older than the published one. No failure uses this exit code.
const OUTDATED: u8 = 3;

/// The arguments of the command.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Exit codes:
  0  nothing differs
  1  the source differs from the generated source, or something failed
  2  the command line or a file can't be used
  3  only with --upstream: the contract is older than the published one")]
pub struct Args {
    /// Check instead whether spec/ is older than this published contract: a file, or an address that
    /// begins with https://
    #[arg(long, value_name = "FILE-OR-URL")]
    upstream: Option<String>,
}

/// Runs the command.
///
/// # Errors
/// Returns an error if the source differs, after printing the differences, and if a file can't be read.
pub fn run(args: &Args) -> Result<ExitCode> {
    match &args.upstream {
        Some(published) => upstream(published),
        None => source().map(|()| ExitCode::SUCCESS),
    }
}

/// Compares the checked-in source with the source that is generated from the contract.
///
/// # Errors
/// Returns an error if anything differs, after printing the differences.
pub fn source() -> Result<()> {
    project::ensure_not_interrupted()?;
    is_checked_in(&Texts::read(None)?.generate()?)
}

/// Compares the checked-in source with generated source.
///
/// # Errors
/// Returns an error if anything differs, after printing the differences.
pub fn is_checked_in(generated: &Generated) -> Result<()> {
    let mut differences = Vec::new();
    for (part, expected) in project::generated_folders(generated) {
        let found = tree::read(&workspace_root().join(part))?;
        differences.extend(tree::differences(part, &found, expected));
    }
    differences.extend(missing_features(&generated.report.areas)?);
    if differences.is_empty() {
        return print(&format!(
            "The generated client matches contract {}.\n",
            generated.report.version
        ));
    }
    print(&differences.concat())?;
    bail!(
        "{} files differ from the generated source; run `cargo xtask generate`",
        differences.len()
    )
}

/// Compares the contract of the project with a published one.
fn upstream(published: &str) -> Result<ExitCode> {
    project::ensure_not_interrupted()?;
    let text = read_published(published)?;
    let own = read_contract(&workspace_root().join(CONTRACT))?;
    let (old, new) = contract_versions((CONTRACT, &own), (published, &text))?;
    let diff = diff(&old, &new);
    if diff.changes.is_empty() && old.version() == new.version() {
        print(&format!(
            "The contract matches the published contract {}.\n",
            new.version()
        ))?;
        return Ok(ExitCode::SUCCESS);
    }
    let report = finicity_diff::text(&diff);
    let summary = report.lines().next().unwrap_or_default();
    print(&format!(
        "The contract is older than the published one: {summary}; run `cargo xtask spec update {published}`.\n"
    ))?;
    Ok(ExitCode::from(OUTDATED))
}

/// Returns the areas that lack a feature in the crate. Their code would never be compiled.
///
/// # Errors
/// Returns an error if the manifest can't be read.
pub fn missing_features(areas: &[String]) -> Result<Vec<String>> {
    let path = workspace_root().join("finicity-sdk/Cargo.toml");
    let text =
        std::fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))?;
    let manifest: toml::Table = text
        .parse()
        .with_context(|| format!("can't read {}", path.display()))?;
    let features = manifest.get("features").and_then(toml::Value::as_table);
    let all = features
        .and_then(|features| features.get("all-areas"))
        .and_then(toml::Value::as_array);
    let listed = |area: &String| {
        let in_all = all.is_some_and(|all| all.iter().any(|name| name.as_str() == Some(area)));
        in_all && features.is_some_and(|features| features.contains_key(area))
    };
    let missing = areas.iter().filter(|area| !listed(area));
    Ok(missing
        .map(|area| {
            format!("finicity-sdk/Cargo.toml: add the feature `{area}`, also to `all-areas`\n")
        })
        .collect())
}
