//! The paths of the project, and the generation of the client in the repository.

use std::path::Path;

use anyhow::{Result, bail};
use finicity_codegen::{Error, Fit, Generated, Inputs, Source, generate};

use crate::input::{BadInput, read_contract};
use crate::output::workspace_root;
use crate::replace::{self, Content, Contents};
use crate::tree::Files;

/// The path of the contract of the project.
pub const CONTRACT: &str = "spec/finicity.yaml";
const OVERLAY: &str = "spec/overlay.yaml";
const DOCS: &str = "spec/docs.yaml";

/// The name of the staging folder in the workspace.
const STAGING: &str = ".xtask-staged";

/// Returns the path of each folder of generated source, and the files that belong in the folder.
pub fn parts(generated: &Generated) -> [(&'static str, &Files); 5] {
    [
        ("finicity-sdk/src/generated", &generated.client),
        ("tests/src/generated", &generated.calls),
        ("payloads/src/generated", &generated.dispatch),
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
    let parts = parts(generated).map(|(path, files)| (path.to_owned(), Content::Folder(files)));
    let files = files.iter();
    let files = files.map(|(path, text)| (path.clone(), Content::File(text)));
    let contents: Contents<'_> = files.chain(parts).collect();
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
pub fn refuse_interrupted() -> Result<()> {
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
        Self::with(path.display().to_string(), read_contract(path)?, fit)
    }

    /// Uses a contract in place of the contract of the project, with all of the corrections.
    ///
    /// # Errors
    /// Returns [`BadInput`] if a file can't be read.
    pub fn replacing(contract: String) -> Result<Self> {
        Self::with(CONTRACT.into(), contract, Fit::Exact)
    }

    fn with(name: String, contract: String, fit: Fit) -> Result<Self> {
        let beside = |name: &str| {
            let path = workspace_root().join(name);
            path.exists().then(|| read_contract(&path)).transpose()
        };
        Ok(Self {
            name,
            contract,
            overlay: beside(OVERLAY)?,
            docs: beside(DOCS)?,
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
        generate(&self.inputs()).map_err(refused)
    }
}

/// Converts an error of the generator to [`BadInput`], because a file in `spec/` causes the error.
pub fn refused(error: Error) -> anyhow::Error {
    BadInput(error.to_string()).into()
}
