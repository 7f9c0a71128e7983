//! `cargo xtask demo`: runs all steps from an app key to a report, against the sandbox.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;

use crate::output::print;
use crate::project::workspace_root;
use crate::{cargo, check};

/// The arguments of the command.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder for the report; the command creates it if necessary
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// Runs the command.
///
/// # Errors
/// Returns an error if the checked-in client differs from the contract, or if cargo can't be started.
pub fn run(args: &Args) -> Result<ExitCode> {
    check::source()?;
    print("Compiling the client and the sandbox; the first time takes some minutes.\n")?;
    let out = args.out.clone();
    let out = out.unwrap_or_else(|| workspace_root().join("target").join("demo"));
    cargo::run("finicity-sandbox", &["--example", "demo"], [out])
}
