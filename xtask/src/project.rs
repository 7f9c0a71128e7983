//! Where the project keeps what, and the generation of its own client.

use std::path::{Path, PathBuf};

use anyhow::Result;
use finicity_codegen::{Error, Fit, Generated, Inputs, Source, generate};

use crate::input::{BadInput, read_contract};
use crate::output::workspace_root;

/// The generated client.
pub fn client_folder() -> PathBuf {
    workspace_root().join("finicity-sdk/src/generated")
}

/// The generated calls of the tests.
pub fn calls_folder() -> PathBuf {
    workspace_root().join("tests/src/generated")
}

/// The generated list of operations.
pub fn dispatch_folder() -> PathBuf {
    workspace_root().join("payloads/src/generated")
}

/// The texts a client is generated from.
pub struct Texts {
    name: String,
    contract: String,
    overlay: Option<String>,
    docs: Option<String>,
    fit: Fit,
}

impl Texts {
    /// The contract of the project, or another one with whatever of our corrections fits it.
    ///
    /// # Errors
    /// [`BadInput`] when a file can't be read.
    pub fn read(other: Option<&Path>) -> Result<Self> {
        let spec = workspace_root().join("spec");
        let own = spec.join("finicity.yaml");
        let path = other.unwrap_or(&own);
        let beside = |name: &str| {
            let path = spec.join(name);
            path.exists().then(|| read_contract(&path)).transpose()
        };
        Ok(Self {
            name: path.display().to_string(),
            contract: read_contract(path)?,
            overlay: beside("overlay.yaml")?,
            docs: beside("docs.yaml")?,
            fit: if other.is_some() {
                Fit::Partial
            } else {
                Fit::Exact
            },
        })
    }

    /// Generates the client.
    ///
    /// # Errors
    /// [`BadInput`] with the place in the contract.
    pub fn generate(&self) -> Result<Generated> {
        let inputs = Inputs {
            contract: Source::new(&self.name, &self.contract),
            overlay: self
                .overlay
                .as_deref()
                .map(|text| Source::new("spec/overlay.yaml", text)),
            docs: self
                .docs
                .as_deref()
                .map(|text| Source::new("spec/docs.yaml", text)),
            fit: self.fit,
        };
        generate(&inputs).map_err(|error: Error| BadInput(error.to_string()).into())
    }
}
