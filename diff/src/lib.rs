//! What differs between two contracts, and what each difference means for code that uses the client.
//!
//! The differences are those of the facts: operations, parameters, bodies, schemas. What they mean is not
//! guessed from them: the clients of both contracts are generated, and their public items compared. A
//! change is breaking when an item that code could use is gone or another.
//!
//! ```no_run
//! use finicity_codegen::Source;
//! use finicity_diff::{Class, Side, diff};
//!
//! # fn example(old: &str, new: &str) -> finicity_codegen::Result<()> {
//! let old = Side::new(Source::new("old.yaml", old), None)?;
//! let new = Side::new(Source::new("new.yaml", new), None)?;
//! let changes = diff(&old, &new);
//! println!("{} breaking changes", changes.count(Class::Breaking));
//! # Ok(())
//! # }
//! ```

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod attribute;
mod change;
mod code;
mod contract;
mod document;
mod found;
mod items;
mod keyword;
mod location;
mod origin;
mod probe;
mod render;
mod schema;
mod surface;

pub use change::{Change, ChangeKind, Class, Diff, Effect, ItemChange};
pub use keyword::{Composition, In, Section};
pub use location::{Location, Root, Step};
pub use probe::{Probe, Probes};
pub use render::{json, markdown, text};

use finicity_codegen::{
    Fit, Generated, Inputs, Provenance, Result, Source, generate, import, load,
};
use serde_json::Value;

use origin::Origins;
use surface::Surface;

/// A contract and the client that is made from it.
#[derive(Debug)]
pub struct Side {
    facts: Value,
    generated: Generated,
    surface: Surface,
}

impl Side {
    /// Takes the facts of a contract, published or ours, and generates its client.
    ///
    /// - `contract`: the contract
    /// - `overlay`: our corrections, of which those are taken that fit
    ///
    /// # Errors
    /// For a contract that can't be imported or generated from; the error names the place.
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

    /// `info.version` of the contract.
    pub fn version(&self) -> &str {
        &self.generated.report.version
    }

    /// The client that is made from it.
    pub fn generated(&self) -> &Generated {
        &self.generated
    }
}

/// Everything that differs between two contracts.
pub fn diff(old: &Side, new: &Side) -> Diff {
    let found = contract::compare(&old.facts, &new.facts);
    let touched = items::compare(&old.surface, &new.surface);
    let origins = [old, new].map(|side| Origins::of(&side.facts, &side.generated.origins));
    Diff {
        old: old.version().to_owned(),
        new: new.version().to_owned(),
        changes: attribute::attributed(found, &touched, &origins),
    }
}

/// Programs that prove a diff by being compiled: see [`Probes`].
pub fn probes(old: &Side, new: &Side) -> Probes {
    probe::of(
        &old.surface,
        &new.surface,
        &items::compare(&old.surface, &new.surface),
    )
}
