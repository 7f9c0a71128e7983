//! The paths of the project, and the generation of the client in the repository.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use finicity_codegen::{Error, Fit, Generated, Inputs, Source, generate};

use crate::input::{BadInput, read_contract};
use crate::replace::{self, Content, Contents};
use crate::tree::Files;

/// The path of the contract of the project.
pub const CONTRACT: &str = "spec/finicity.yaml";
const OVERLAY: &str = "spec/overlay.yaml";
const DOCS: &str = "spec/docs.yaml";

/// The name of the staging folder in the workspace.
const STAGING: &str = ".xtask-staged";

/// Returns the folder of the workspace. Cargo provides the path at run time, which is also correct
/// for a checkout that was moved after compiling.
pub fn workspace_root() -> PathBuf {
    let crate_folder = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    crate_folder.parent().unwrap_or(&crate_folder).to_owned()
}

/// Returns the path of each folder of generated source, and the files that belong in the folder.
pub fn generated_folders(generated: &Generated) -> [(&'static str, &Files); 5] {
    [
        ("finicity-sdk/src/generated", &generated.client),
        ("tests/src/generated", &generated.calls),
        ("payloads/src/generated", &generated.operation_list),
        ("cli/src/generated", &generated.commands),
        ("sandbox/src/generated", &generated.contract),
    ]
}

/// Writes the generated source and `files`, either completely or not at all. The keys of `files`
/// are paths below the workspace. Returns whether anything changed.
///
/// # Errors
/// Returns an error if a file can't be written. Nothing changes in this case.
pub fn write(generated: &Generated, files: &Files) -> Result<bool> {
    let generated_folders =
        generated_folders(generated).map(|(path, files)| (path.to_owned(), Content::Folder(files)));
    let files = files.iter();
    let files = files.map(|(path, text)| (path.clone(), Content::File(text)));
    let contents: Contents<'_> = files.chain(generated_folders).collect();
    replace::all(&workspace_root(), STAGING, &contents)
}

/// Restores the old files if a command was killed while it wrote.
///
/// # Errors
/// Returns an error if the old files can't be restored.
pub fn recover() -> Result<()> {
    if replace::recover(&workspace_root(), STAGING)? {
        eprintln!("A command was interrupted while it was writing. Its changes were undone.");
    }
    Ok(())
}

/// Returns an error if some files may be old and others new.
///
/// # Errors
/// Returns an error if a command was killed while it wrote, or is still writing.
pub fn ensure_not_interrupted() -> Result<()> {
    if replace::interrupted(&workspace_root(), STAGING) {
        bail!(
            "a command was interrupted while it was writing, or is still writing; `cargo xtask generate` undoes its changes"
        );
    }
    Ok(())
}

/// The texts that a client is generated from.
pub struct Texts {
    name: String,
    contract: String,
    overlay: Option<String>,
    docs: Option<String>,
    fit: Fit,
}

impl Texts {
    /// Reads the contract of the project, or another one. For another contract, only the
    /// corrections that fit are used.
    ///
    /// # Errors
    /// Returns [`BadInput`] if a file can't be read.
    pub fn read(other: Option<&Path>) -> Result<Self> {
        let own = workspace_root().join(CONTRACT);
        let path = other.unwrap_or(&own);
        let fit = match other {
            Some(_) => Fit::Partial,
            None => Fit::Exact,
        };
        Self::read_with(path.display().to_string(), read_contract(path)?, fit)
    }

    /// Uses a contract in place of the contract of the project, with all of the corrections.
    ///
    /// # Errors
    /// Returns [`BadInput`] if a file can't be read.
    pub fn with_contract(contract: String) -> Result<Self> {
        Self::read_with(CONTRACT.into(), contract, Fit::Exact)
    }

    fn read_with(name: String, contract: String, fit: Fit) -> Result<Self> {
        let read_if_present = |name: &str| {
            let path = workspace_root().join(name);
            path.exists().then(|| read_contract(&path)).transpose()
        };
        Ok(Self {
            name,
            contract,
            overlay: read_if_present(OVERLAY)?,
            docs: read_if_present(DOCS)?,
            fit,
        })
    }

    /// Returns the inputs of the generator.
    pub fn inputs(&self) -> Inputs<'_> {
        let (overlay, docs) = (self.overlay.as_deref(), self.docs.as_deref());
        Inputs {
            contract: Source::new(&self.name, &self.contract),
            overlay: overlay.map(|text| Source::new(OVERLAY, text)),
            docs: docs.map(|text| Source::new(DOCS, text)),
            fit: self.fit,
        }
    }

    /// Generates the client.
    ///
    /// # Errors
    /// Returns [`BadInput`] if the contract is invalid. The message names the place.
    pub fn generate(&self) -> Result<Generated> {
        generate(&self.inputs()).map_err(bad_input)
    }
}

/// Converts an error of the generator to [`BadInput`], because a file in `spec/` causes the error.
pub fn bad_input(error: Error) -> anyhow::Error {
    BadInput(error.to_string()).into()
}
