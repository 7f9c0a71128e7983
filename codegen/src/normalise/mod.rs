//! Small passes that bring a contract into the shape progenitor generates good code from.
//!
//! A pass is a function over the contract. It handles one construct by its kind, never by its name.

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

use crate::contract::Contract;
use crate::error::Result;

pub(crate) use prune::{named_in, reachable};

/// A pass: changes the contract, or says which construct it can't handle and where.
type Pass = fn(&mut Contract) -> Result<()>;

/// Every pass, in the order they run.
const PASSES: [Pass; 15] = [
    hoist::run,
    all_of::run,
    errors::run,
    hoist::run,
    unions::run,
    hoist::run,
    identifiers::run,
    enums::run,
    inline::run,
    parameters::run,
    names::run,
    successes::run,
    prune::run,
    tolerate::run,
    check::run,
];

/// What is said about an entry about which only the list says something.
fn of_an_entry(words: &str) -> String {
    format!("One entry of a list. {words}")
}

/// Runs every pass; the last checks that the result is of the shape the later stages can take.
///
/// # Errors
/// When a pass meets a construct it can't handle.
pub(crate) fn normalise(contract: &mut Contract) -> Result<()> {
    PASSES.iter().try_for_each(|pass| pass(contract))
}
