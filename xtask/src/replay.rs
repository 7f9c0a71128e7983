//! `cargo xtask replay`: checks whether each given contract makes a client that compiles.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::input::BadInput;
use crate::output::print;
use crate::project::Texts;
use crate::scratch;
use crate::tree::Files;

/// The contracts to replay.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Contracts, or folders that contain contracts
    #[arg(required = true, value_name = "FILE-OR-DIR")]
    contracts: Vec<PathBuf>,
}

/// The result for one contract.
struct ReplayResult {
    name: String,
    stats: Option<ClientStats>,
    failure: Option<String>,
}

struct ClientStats {
    version: String,
    operations: usize,
    types: usize,
    lines: usize,
    left_out: usize,
    generating: Duration,
    checking: Duration,
}

/// Runs the command.
///
/// # Errors
/// Returns an error if no client can be generated from a contract, or if a client does not compile.
pub fn run(args: &Args) -> Result<()> {
    let contracts = contracts(&args.contracts)?;
    print(&format!(
        "{:<34} {:<8} {:>10} {:>6} {:>7} {:>8} {:>9} {:>7}\n",
        "contract", "version", "operations", "types", "lines", "left out", "generate", "check"
    ))?;
    let mut failed = 0;
    for contract in &contracts {
        let result = replay(contract)?;
        failed += usize::from(result.failure.is_some());
        print(&result.to_line())?;
    }
    match failed {
        0 => print(&format!(
            "{} of {} compile.\n",
            contracts.len(),
            contracts.len()
        )),
        failed => bail!("{failed} of {} contracts failed", contracts.len()),
    }
}

impl ReplayResult {
    fn to_line(&self) -> String {
        let outcome = self.failure.as_deref().unwrap_or("ok");
        let Self { name, stats, .. } = self;
        match stats {
            None => format!("{name:<34} {outcome}\n"),
            Some(stats) => format!(
                "{name:<34} {:<8} {:>10} {:>6} {:>7} {:>8} {:>7.2} s {:>5.1} s  {outcome}\n",
                stats.version,
                stats.operations,
                stats.types,
                stats.lines,
                stats.left_out,
                stats.generating.as_secs_f64(),
                stats.checking.as_secs_f64(),
            ),
        }
    }
}

/// Returns the contracts in `named`, and the contracts in the folders in `named`.
fn contracts(named: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut contracts = Vec::new();
    for path in named {
        if !path.is_dir() {
            contracts.push(path.clone());
            continue;
        }
        let unreadable = || format!("can't read {}", path.display());
        let mut inside = Vec::new();
        for entry in std::fs::read_dir(path).with_context(unreadable)? {
            let file = entry.with_context(unreadable)?.path();
            let kind = file.extension().and_then(|extension| extension.to_str());
            if matches!(kind, Some("yaml" | "yml" | "json")) {
                inside.push(file);
            }
        }
        if inside.is_empty() {
            let problem = "has no .yaml, .yml or .json file; pass a folder of contracts";
            bail!(BadInput(format!("{} {problem}", path.display())));
        }
        inside.sort();
        contracts.extend(inside);
    }
    Ok(contracts)
}

fn replay(contract: &Path) -> Result<ReplayResult> {
    let name = contract
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let started = Instant::now();
    let generated = match Texts::read(Some(contract)).and_then(|texts| texts.generate()) {
        Ok(generated) => generated,
        Err(error) if error.is::<BadInput>() => {
            return Ok(ReplayResult {
                name,
                stats: None,
                failure: Some(error.to_string()),
            });
        }
        Err(error) => return Err(error),
    };
    let generating = started.elapsed();
    let folder = scratch::folder(&name);
    scratch::write_crate(&folder, &generated, &Files::new())?;
    let started = Instant::now();
    let failure = check(&folder, &scratch::target())?;
    let report = &generated.report;
    let stats = ClientStats {
        version: report.version.clone(),
        operations: report.operations,
        types: report.types,
        lines: generated
            .client
            .values()
            .map(|text| text.lines().count())
            .sum(),
        left_out: report.left_out.len(),
        generating,
        checking: started.elapsed(),
    };
    Ok(ReplayResult {
        name,
        stats: Some(stats),
        failure,
    })
}

/// Compiles the crate and returns the first error, if any.
fn check(folder: &Path, target: &Path) -> Result<Option<String>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "check",
            "--quiet",
            "--message-format",
            "short",
            "--manifest-path",
        ])
        .arg(folder.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", target)
        .output()
        .context("can't run cargo")?;
    if output.status.success() {
        return Ok(None);
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    let first = errors
        .lines()
        .find(|line| line.contains("error"))
        .unwrap_or("cargo check failed");
    Ok(Some(first.to_owned()))
}
