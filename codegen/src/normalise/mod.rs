//! Small passes that bring a contract into the shape progenitor generates good code from.
//!
//! A pass is a function over the document. It handles one construct by its kind, never by its name.

mod all_of;
mod check;
pub(crate) mod enums;
pub(crate) mod errors;
mod hoist;
pub(crate) mod identifiers;
pub(crate) mod inline;
pub(crate) mod media;
pub(crate) mod names;
pub(crate) mod parameters;
pub(crate) mod prune;
mod resolve;
pub(crate) mod successes;
pub(crate) mod tolerate;
pub(crate) mod unions;

use serde_json::Value;

use crate::error::Result;

/// A pass: changes the document, or says which construct it can't handle and where.
type Pass = fn(&mut Value) -> Result<()>;

/// Every pass, in the order they run.
const PASSES: [Pass; 16] = [
    resolve::run,
    media::run,
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
];

/// What is said about an entry about which only the list says something.
fn of_an_entry(words: &str) -> String {
    format!("One entry of a list. {words}")
}

/// Runs every pass, then checks that the result is of the shape the later stages can take.
///
/// # Errors
/// When a pass meets a construct it can't handle.
pub(crate) fn normalise(document: &mut Value) -> Result<()> {
    PASSES.iter().try_for_each(|pass| pass(document))?;
    check::run(document)
}
