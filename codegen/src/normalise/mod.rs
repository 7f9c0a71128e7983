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
mod media;
pub(crate) mod names;
pub(crate) mod parameters;
pub(crate) mod prune;
mod resolve;
pub(crate) mod successes;
pub(crate) mod tolerate;
pub(crate) mod unions;

use serde_json::Value;

use crate::error::Result;

/// One pass.
pub(crate) struct Pass {
    /// Name in messages.
    pub name: &'static str,
    /// What it does to the document.
    pub run: fn(&mut Value) -> Result<()>,
}

/// Every pass, in the order they run.
pub(crate) const PASSES: [Pass; 16] = [
    Pass {
        name: resolve::NAME,
        run: resolve::run,
    },
    Pass {
        name: media::NAME,
        run: media::run,
    },
    Pass {
        name: hoist::NAME,
        run: hoist::run,
    },
    Pass {
        name: all_of::NAME,
        run: all_of::run,
    },
    Pass {
        name: errors::NAME,
        run: errors::run,
    },
    Pass {
        name: hoist::NAME,
        run: hoist::run,
    },
    Pass {
        name: unions::NAME,
        run: unions::run,
    },
    Pass {
        name: hoist::NAME,
        run: hoist::run,
    },
    Pass {
        name: identifiers::NAME,
        run: identifiers::run,
    },
    Pass {
        name: enums::NAME,
        run: enums::run,
    },
    Pass {
        name: inline::NAME,
        run: inline::run,
    },
    Pass {
        name: parameters::NAME,
        run: parameters::run,
    },
    Pass {
        name: names::NAME,
        run: names::run,
    },
    Pass {
        name: successes::NAME,
        run: successes::run,
    },
    Pass {
        name: prune::NAME,
        run: prune::run,
    },
    Pass {
        name: tolerate::NAME,
        run: tolerate::run,
    },
];

/// Runs every pass, then checks that the result is of the shape the later stages can take.
///
/// # Errors
/// When a pass meets a construct it can't handle.
pub(crate) fn normalise(document: &mut Value) -> Result<()> {
    for pass in PASSES {
        (pass.run)(document)?;
    }
    check::run(document)
}
