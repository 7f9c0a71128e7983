//! Runs the programs of the workspace that depend on the client. This program must also run when
//! the client does not compile, so cargo builds and runs the other programs separately.

use std::ffi::OsStr;
use std::process::{Command, ExitCode};

use crate::project::workspace_root;
use anyhow::{Context, Result};

/// Runs a program of `package`: its only binary, or the target that `target` names, such as
/// `["--example", "demo"]`. Returns the exit code of the program.
///
/// # Errors
/// Returns an error if cargo can't be started.
pub fn run<I>(package: &str, target: &[&str], arguments: I) -> Result<ExitCode>
where
    I: IntoIterator,
    I::Item: AsRef<OsStr>,
{
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--package", package])
        .args(target)
        .arg("--manifest-path")
        .arg(workspace_root().join("Cargo.toml"))
        .arg("--")
        .args(arguments)
        .status()
        .context("can't start cargo")?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
