//! `cargo xtask api`: compares the public API of the SDK with the list that is checked in.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use finicity_diff::public_api;

use crate::output::{print, replace_file};
use crate::project::{bad_input, workspace_root};

/// The list, below the folder of the workspace.
const LIST: &str = "finicity-sdk/api.txt";

/// The arguments of the command.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write the list, after you have decided which version the change needs
    #[arg(long)]
    write: bool,
}

/// Runs the command. Ends with exit code 1 when the API differs from the list.
///
/// # Errors
/// Returns an error if a source file or the list can't be read, or is not valid.
pub fn run(args: &Args) -> Result<ExitCode> {
    let root = workspace_root();
    let mut files = BTreeMap::new();
    sources(&root.join("finicity-sdk/src"), "", &mut files)?;
    let now = public_api(&files).map_err(bad_input)?;
    let path = root.join(LIST);
    if args.write {
        replace_file(&path, &(now.join("\n") + "\n"))?;
        return Ok(ExitCode::SUCCESS);
    }
    let before = std::fs::read_to_string(&path)
        .with_context(|| format!("can't read {LIST}; `cargo xtask api --write` creates it"))?;
    let before: BTreeSet<&str> = before.lines().collect();
    let now: BTreeSet<&str> = now.iter().map(String::as_str).collect();
    let removed: Vec<&&str> = before.difference(&now).collect();
    let new: Vec<&&str> = now.difference(&before).collect();
    if removed.is_empty() && new.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let mut text = format!("The public API differs from {LIST}:\n");
    for (sign, lines) in [('-', &removed), ('+', &new)] {
        for line in lines {
            let _ = writeln!(text, "{sign} {line}");
        }
    }
    text.push_str(match removed.is_empty() {
        true => "No items were removed, so programs still compile.",
        false => "Removed items break programs that use them: raise the minor version below 1.0, otherwise the major version.",
    });
    text.push_str(" Run `cargo xtask api --write` when the change is intended.\n");
    print(&text)?;
    Ok(ExitCode::FAILURE)
}

/// Reads the hand-written source files in `folder`.
fn sources(folder: &Path, below: &str, files: &mut BTreeMap<String, String>) -> Result<()> {
    let shown = || format!("can't read {}", folder.display());
    for entry in std::fs::read_dir(folder).with_context(shown)? {
        let path = entry.with_context(shown)?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() && name != "generated" {
            sources(&path, &format!("{below}{name}/"), files)?;
        } else if name.ends_with(".rs") {
            let text = std::fs::read_to_string(&path);
            let text = text.with_context(|| format!("can't read {}", path.display()))?;
            files.insert(format!("{below}{name}"), text);
        }
    }
    Ok(())
}
