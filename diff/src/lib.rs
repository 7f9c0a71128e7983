//! Compares two contracts, and determines the effect of each difference on code that uses the
//! client.
//!
//! The crate compares the facts of the contracts: operations, parameters, bodies and schemas. To
//! determine the effect of a difference, the crate generates the clients of both contracts and
//! compares their public items. A change is breaking when an item that code could use is removed or
//! different.
//!
//! ```no_run
//! use finicity_codegen::Source;
//! use finicity_diff::{Class, ContractVersion, diff};
//!
//! # fn example(old: &str, new: &str) -> finicity_codegen::Result<()> {
//! let old = ContractVersion::new(Source::new("old.yaml", old), None)?;
//! let new = ContractVersion::new(Source::new("new.yaml", new), None)?;
//! let changes = diff(&old, &new);
//! println!("{} breaking changes", changes.count(Class::Breaking));
//! # Ok(())
//! # }
//! ```

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod api;
mod attribute;
mod change;
mod code;
mod contract;
mod difference;
mod document;
mod items;
mod keyword;
mod location;
mod origin;
mod probe;
mod render;
mod schema;
mod surface;

pub use api::public_api;
pub use change::{Change, ChangeKind, Class, Diff, Effect, ItemChange};
pub use keyword::{Composition, ParameterLocation, Section};
pub use location::{Location, Root, Step};
pub use probe::{Probe, Probes};
pub use render::{json, markdown, text};

use finicity_codegen::{
    Fit, Generated, Inputs, Provenance, Result, Source, generate, import, load,
};
use serde_json::Value;

use origin::Origins;
use surface::Surface;

/// A contract and the client that is generated from it.
#[derive(Debug)]
pub struct ContractVersion {
    facts: Value,
    generated: Generated,
    surface: Surface,
}

impl ContractVersion {
    /// Reads the facts of a contract and generates its client.
    ///
    /// - `contract`: a published contract, or the corrected contract of the project
    /// - `overlay`: the corrections of the project; corrections that do not fit the contract are left out
    ///
    /// # Errors
    /// Returns an error if the contract can't be imported or no client can be generated from it. The error
    /// names the place.
    pub fn new(contract: Source<'_>, overlay: Option<Source<'_>>) -> Result<Self> {
        let provenance = Provenance {
            file: contract.name,
            sha256: "",
        };
        let yaml = import(contract, provenance)?.yaml;
        let facts = Source::new(contract.name, &yaml);
        let mut document = load(facts)?;
        document.sort_all_objects();
        let generated = generate(&Inputs {
            contract: facts,
            overlay,
            docs: None,
            fit: Fit::Partial,
        })?;
        let surface = surface::of(&generated.client)?;
        Ok(Self {
            facts: document,
            generated,
            surface,
        })
    }

    /// Returns `info.version` of the contract.
    pub fn version(&self) -> &str {
        &self.generated.report.version
    }

    /// Returns the generated client.
    pub fn generated(&self) -> &Generated {
        &self.generated
    }
}

/// Returns all changes between two contracts.
pub fn diff(old: &ContractVersion, new: &ContractVersion) -> Diff {
    let differences = contract::compare(&old.facts, &new.facts);
    let changed_items = items::compare(&old.surface, &new.surface);
    let origins = [old, new].map(|version| Origins::of(&version.facts, &version.generated.origins));
    Diff {
        old: old.version().to_owned(),
        new: new.version().to_owned(),
        changes: attribute::attribute_changes(differences, &changed_items, &origins),
    }
}

/// Returns the programs that verify a diff with the compiler: see [`Probes`].
pub fn probes(old: &ContractVersion, new: &ContractVersion) -> Probes {
    probe::probes(
        &old.surface,
        &new.surface,
        &items::compare(&old.surface, &new.surface),
    )
}
