//! Reads the files and addresses that the maintainer passes, up to a maximum size.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use finicity_codegen::MAX_BYTES;

/// The maximum time to fetch a contract.
const FETCH_TIMEOUT: Duration = Duration::from_secs(60);

/// The error for an argument or a file that can't be used. The text is the complete message, on one
/// line.
#[derive(Debug)]
pub struct BadInput(pub String);

impl fmt::Display for BadInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadInput {}

/// Reads a contract from a file, or from an address that begins with `https://`.
///
/// # Errors
/// Returns [`BadInput`] if the contract does not exist, is too big or is not UTF-8.
pub fn read_published(source: &str) -> Result<String> {
    let loopback = ["http://127.0.0.1:", "http://localhost:"];
    if source.starts_with("https://") || loopback.iter().any(|start| source.starts_with(start)) {
        return fetch(source);
    }
    if source.starts_with("http://") {
        let problem = "a third party could change the contract in transit; use https";
        return Err(BadInput(format!("{source}: {problem}")).into());
    }
    read_contract(Path::new(source))
}

fn fetch(address: &str) -> Result<String> {
    let bad_input = |problem: String| BadInput(format!("{address}: {problem}"));
    let config = ureq::Agent::config_builder()
        .timeout_global(Some(FETCH_TIMEOUT))
        // Redirects must use HTTPS too, so that no third party can change the contract on the way.
        .https_only(address.starts_with("https://"));
    let agent: ureq::Agent = config.build().into();
    let response = agent.get(address).call();
    let mut response = response.map_err(|error| {
        bad_input(format!(
            "can't be fetched: {error}; has the document moved?"
        ))
    })?;
    let limit = MAX_BYTES as u64 + 1;
    let text = response
        .body_mut()
        .with_config()
        .limit(limit)
        .read_to_string();
    text.map_err(|error| bad_input(format!("can't be read: {error}")).into())
}

/// Reads the contract at `path`.
///
/// # Errors
/// Returns [`BadInput`] if the file does not exist, is not a plain file, is too big or is not UTF-8.
pub fn read_contract(path: &Path) -> Result<String> {
    let bad_input = |problem: String| BadInput(format!("{}: {problem}", path.display()));
    let metadata = fs::metadata(path).map_err(|error| bad_input(access_problem(&error)))?;
    if metadata.is_dir() {
        return Err(bad_input("is a directory; pass the contract's file".to_owned()).into());
    }
    if !metadata.is_file() {
        return Err(bad_input("is not a plain file; save the contract first".to_owned()).into());
    }
    let limit = MAX_BYTES as u64;
    if metadata.len() > limit {
        return Err(bad_input(too_big(metadata.len())).into());
    }
    let bytes = read_at_most(path, limit)?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        bad_input(format!("is not UTF-8 at byte {at}; convert it to UTF-8")).into()
    })
}

/// Reads at most one byte more than `limit`. The file may grow after its size was checked, so the
/// limit is applied here as well. The additional byte makes a file that is too big fail in the
/// generator instead of being truncated silently.
fn read_at_most(path: &Path, limit: u64) -> Result<Vec<u8>> {
    let read = || -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    read().with_context(|| format!("can't read {}", path.display()))
}

fn access_problem(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file; check the path".to_owned(),
        _ => format!("can't be accessed: {error}"),
    }
}

fn too_big(bytes: u64) -> String {
    format!(
        "has {bytes} bytes, more than the maximum of {MAX_BYTES}; pass the contract itself, \
         not an archive or a bundle"
    )
}
