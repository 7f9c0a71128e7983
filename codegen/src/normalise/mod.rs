//! Small passes that transform a contract into a form from which progenitor generates good code.
//!
//! A pass is a function over the contract. It recognizes a construct by its structure, never by its
//! name.

mod all_of;
mod check;
mod enums;
mod errors;
mod hoist;
mod identifiers;
mod inline;
mod names;
mod parameters;
mod prune;
mod successes;
mod tolerate;
mod unions;
mod values;

use crate::contract::Contract;
use crate::error::Result;

pub(crate) use prune::{operation_schemas, reachable};

/// A pass. It changes the contract, or returns an error that names an unsupported construct and its
/// place.
type Pass = fn(&mut Contract) -> Result<()>;

/// All passes, in the order of execution.
const PASSES: [Pass; 16] = [
    hoist::run,
    all_of::run,
    errors::run,
    hoist::run,
    unions::run,
    hoist::run,
    identifiers::run,
    enums::run,
    inline::run,
    values::run,
    parameters::run,
    names::run,
    successes::run,
    prune::run,
    tolerate::run,
    check::run,
];

/// Returns the description of a list entry if only the list has a description. `description` is the
/// description of the list.
fn entry_description(description: &str) -> String {
    format!("One entry of a list. {description}")
}

/// Runs every pass. The last pass checks that the later stages can process the result.
///
/// # Errors
/// Returns an error if a pass finds a construct that it cannot handle.
pub(crate) fn normalise(contract: &mut Contract) -> Result<()> {
    PASSES.iter().try_for_each(|pass| pass(contract))
}
