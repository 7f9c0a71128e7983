//! `cargo xtask decode`: checks whether JSON fits the types of an operation.

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::Result;

use crate::cargo;

/// The arguments, which are passed on unchanged; `cargo xtask decode --help` lists them.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

/// Runs the command.
///
/// # Errors
/// Returns an error if cargo can't be started.
pub fn run(args: &Args) -> Result<ExitCode> {
    cargo::run("finicity-payloads", &[], &args.arguments)
}
