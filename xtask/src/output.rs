//! Prints reports to standard output, and replaces files atomically.

use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result};
use tempfile::Builder;

/// Prints `text` unchanged.
///
/// # Errors
/// Returns an error if standard output is closed.
pub fn print(text: &str) -> Result<()> {
    io::stdout()
        .lock()
        .write_all(text.as_bytes())
        .context("can't write to standard output")
}

/// Replaces or creates the file at `path`. Readers see either the old content or the new one.
///
/// # Errors
/// Returns an error if the folder of the file can't be written to.
pub fn replace_file(path: &Path, text: &str) -> Result<()> {
    let write = || -> io::Result<()> {
        // A rename is atomic only within one file system, so the temporary file is in the same
        // folder.
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

    // By default only the owner can read a temporary file, but the files of a repository are
    // readable by others.
    let permissions = std::fs::Permissions::from_mode(0o666);
    Builder::new().permissions(permissions).tempfile_in(folder)
}

#[cfg(not(unix))]
fn temporary_file(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    Builder::new().tempfile_in(folder)
}
