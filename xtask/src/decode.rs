//! `cargo xtask decode`: does JSON fit the types of an operation?

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::Result;

use crate::cargo;

/// Everything the command itself understands; `cargo xtask decode --help` lists it.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

/// Runs the command.
///
/// # Errors
/// When cargo can't be started.
pub fn run(args: &Args) -> Result<ExitCode> {
    cargo::run("finicity-payloads", &[], &args.arguments)
}
