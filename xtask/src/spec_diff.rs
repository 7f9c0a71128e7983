//! `cargo xtask spec diff` and `cargo xtask spec probe`: compare two contracts, and verify the
//! result with the compiler.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, anyhow, bail};
use clap::ValueEnum;
use finicity_codegen::Source;
use finicity_diff::{
    Class, ContractVersion, Diff, Probe, Probes, diff, json, markdown, probes, text,
};
use serde_json::Value;

use crate::input::{BadInput, read_contract, read_published};
use crate::output::print;
use crate::project::workspace_root;
use crate::scratch;
use crate::tree::Files;

/// The exit code when there are changes.
const HAS_CHANGES: u8 = 1;

/// The exit code when there are changes of the class given with `--fail-on`, or of a more severe
/// class.
const FAIL_ON_REACHED: u8 = 3;

/// The contracts to compare and the output format.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    contracts: Contracts,
    /// The output format
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// End with exit code 3 if there are changes of this class or of a more severe one
    #[arg(long, value_name = "CLASS", value_parser = class)]
    fail_on: Option<Class>,
}

/// The two contracts to compare.
#[derive(Debug, clap::Args)]
pub struct Contracts {
    /// The old contract, OpenAPI 3.0 in YAML or JSON: a file, or an address that begins with https://
    old: String,
    /// The new contract
    new: String,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum Format {
    #[default]
    Text,
    Markdown,
    Json,
}

fn class(name: &str) -> Result<Class, String> {
    let found = Class::ALL.into_iter().find(|class| class.name() == name);
    found.ok_or_else(|| {
        let names: Vec<&str> = Class::ALL.iter().map(|class| class.name()).collect();
        format!("pass one of {}", names.join(", "))
    })
}

/// Runs the command `spec diff`.
///
/// # Errors
/// Returns [`BadInput`] if a contract can't be used.
pub fn run(args: &Args) -> Result<ExitCode> {
    let diff = args.contracts.diff()?;
    let report = match args.format {
        Format::Text => text(&diff),
        Format::Markdown => markdown(&diff),
        Format::Json => format!("{:#}\n", json(&diff)),
    };
    print(&report)?;
    Ok(match (diff.most_severe(), args.fail_on) {
        (None, _) => ExitCode::SUCCESS,
        (Some(most_severe), Some(limit)) if most_severe >= limit => ExitCode::from(FAIL_ON_REACHED),
        _ => ExitCode::from(HAS_CHANGES),
    })
}

/// Generates the clients of two contracts. Each contract is a name and a text, and may be a
/// published one or the one of the project.
///
/// # Errors
/// Returns [`BadInput`] if a contract can't be used.
pub fn contract_versions(
    old: (&str, &str),
    new: (&str, &str),
) -> Result<(ContractVersion, ContractVersion)> {
    let overlay = read_contract(&workspace_root().join("spec/overlay.yaml"))?;
    let contract_version = |(name, text): (&str, &str)| -> Result<ContractVersion> {
        let overlay = Source::new("spec/overlay.yaml", &overlay);
        let contract_version = ContractVersion::new(Source::new(name, text), Some(overlay));
        contract_version.map_err(|error| BadInput(error.to_string()).into())
    };
    // Each client takes about a second to generate, so both are generated in parallel.
    std::thread::scope(|scope| {
        let other = scope.spawn(|| contract_version(new));
        let old = contract_version(old)?;
        let new = other
            .join()
            .map_err(|_| anyhow!("the generator panicked"))??;
        Ok((old, new))
    })
}

impl Contracts {
    fn contract_versions(&self) -> Result<(ContractVersion, ContractVersion)> {
        let (old, new) = (read_published(&self.old)?, read_published(&self.new)?);
        contract_versions((&self.old, &old), (&self.new, &new))
    }

    fn diff(&self) -> Result<Diff> {
        let (old, new) = self.contract_versions()?;
        Ok(diff(&old, &new))
    }
}

/// Runs the command `spec probe`.
///
/// # Errors
/// Returns [`BadInput`] if a contract can't be used. Returns another error if the compiler contradicts the
/// diff.
pub fn probe(contracts: &Contracts) -> Result<()> {
    let (old, new) = contracts.contract_versions()?;
    let probes = probes(&old, &new);
    let folder = scratch::folder("probe");
    let failing = |probes: &[Probe]| -> Result<BTreeMap<usize, String>> {
        let program = Probes::program(probes, scratch::NAME);
        let files = Files::from([("examples/probe.rs".to_owned(), program)]);
        scratch::write_crate(&folder, new.generated(), &files)?;
        errors(&folder, &scratch::target())
    };
    let broken = failing(&probes.unchanged)?;
    for (&number, message) in broken.iter().take(20) {
        let item = probes
            .unchanged
            .get(number)
            .map_or("the program", |probe| &probe.item);
        print(&format!(
            "classified as compatible, but does not compile: {item}: {message}\n"
        ))?;
    }
    // The compiler does not report all errors at once. The loop removes the probes that do not
    // compile until the remaining ones compile.
    let mut remaining = probes.breaking.clone();
    loop {
        let broken = failing(&remaining)?;
        if broken.is_empty() {
            break;
        }
        let mut number = 0;
        remaining.retain(|_| {
            number += 1;
            !broken.contains_key(&(number - 1))
        });
    }
    for probe in remaining.iter().take(20) {
        print(&format!(
            "classified as breaking, but compiles: {}\n",
            probe.item
        ))?;
    }
    let wrong = broken.len() + remaining.len();
    if wrong > 0 {
        bail!("the compiler disagrees about {wrong} items");
    }
    print(&format!(
        "{} → {}: {} items compile as before, {} do not, as the diff says.\n",
        old.version(),
        new.version(),
        probes.unchanged.len(),
        probes.breaking.len()
    ))
}

/// Returns the errors of the probes that do not compile, by the index of the probe.
fn errors(folder: &Path, target: &Path) -> Result<BTreeMap<usize, String>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "check",
            "--quiet",
            "--example",
            "probe",
            "--features",
            "blocking",
        ])
        .args(["--message-format", "json", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", target)
        .output()
        .context("can't run cargo")?;
    let mut failing = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(event) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        if event["message"]["level"] != "error" {
            continue;
        }
        for span in event["message"]["spans"].as_array().into_iter().flatten() {
            let here = span["file_name"]
                .as_str()
                .is_some_and(|name| name.ends_with("probe.rs"));
            let line = span["line_start"]
                .as_u64()
                .and_then(|line| usize::try_from(line).ok());
            if let (true, true, Some(line)) = (here, span["is_primary"] == true, line) {
                let message = event["message"]["message"].as_str().unwrap_or_default();
                failing.extend(Probes::at_line(line).map(|number| (number, message.to_owned())));
            }
        }
    }
    if failing.is_empty() && !output.status.success() {
        let stderr = String::from_utf8_lossy(&output.stderr);
        let first = stderr
            .lines()
            .find(|line| line.contains("error"))
            .unwrap_or("cargo check failed");
        bail!("the probes can't be compiled: {first}");
    }
    Ok(failing)
}
