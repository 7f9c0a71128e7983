//! `cargo xtask demo`: the whole way from an app key to a report, against the sandbox.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;

use crate::output::{print, workspace_root};
use crate::{cargo, check};

/// Where the report goes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder that the report is saved in; it is made when it is not there
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// Runs the command.
///
/// # Errors
/// When the client is not the one the contract makes, or cargo can't be started.
pub fn run(args: &Args) -> Result<ExitCode> {
    check::source()?;
    print("Compiling the client and the sandbox; the first time takes some minutes.\n")?;
    let out = args.out.clone();
    let out = out.unwrap_or_else(|| workspace_root().join("target").join("demo"));
    cargo::run("finicity-sandbox", &["--example", "demo"], [out])
}
