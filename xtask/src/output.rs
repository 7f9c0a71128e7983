//! Writes results: files in one piece, reports to standard output.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use tempfile::Builder;

/// The folder of the workspace: cargo says at run time where the crate is, which is right also for
/// a checkout that was moved after compiling.
pub fn workspace_root() -> PathBuf {
    let crate_folder = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    crate_folder.parent().unwrap_or(&crate_folder).to_owned()
}

/// Prints `text` as it is.
///
/// # Errors
/// When standard output is closed.
pub fn print(text: &str) -> Result<()> {
    io::stdout()
        .lock()
        .write_all(text.as_bytes())
        .context("can't write to standard output")
}

/// Replaces the file at `path`, or makes it: readers see the old content or the new one.
///
/// # Errors
/// When its folder can't be written to.
pub fn replace_file(path: &Path, text: &str) -> Result<()> {
    let write = || -> io::Result<()> {
        // A rename is only one step within a file system, hence the same folder.
        let mut file = temporary_file(folder_of(path))?;
        file.write_all(text.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        Ok(())
    };
    write().with_context(|| format!("can't write {}", path.display()))
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

#[cfg(unix)]
fn temporary_file(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    use std::os::unix::fs::PermissionsExt;

    // Temporary files are for their owner alone by default, files of a repository are not.
    let permissions = std::fs::Permissions::from_mode(0o666);
    Builder::new().permissions(permissions).tempfile_in(folder)
}

#[cfg(not(unix))]
fn temporary_file(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    Builder::new().tempfile_in(folder)
}
