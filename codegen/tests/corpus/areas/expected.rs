// types/alpha.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Types of the area *alpha*.

use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::setting::{IntoOption, response_setters};

/// `Alpha` of the contract.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Alpha {
    /// `own` of the contract.
    pub own: Vec<OwnId>,
    /// The identifier of two areas.
    ///
    /// For example `2`.
    pub pair: Option<PairId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Alpha {
        0: own = "own" [shown],
        1: pair = "pair" [shown],
        .. extra
    }
}

response_setters! {
    Alpha {
        own(Vec<OwnId>),
        pair(impl IntoOption<PairId>).into_option(),
    }
}
// types/identifiers.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Identifiers: a type for each, so that the compiler does not mix them up. Each converts from text and numbers.

use crate::identifier::identifier;

#[cfg(feature = "alpha")]
identifier! {
    /// The identifier of one area.
    ///
    /// For example `1`.
    pub struct OwnId;
}

#[cfg(any(feature = "alpha", feature = "beta"))]
identifier! {
    /// The identifier of two areas.
    ///
    /// For example `2`.
    pub struct PairId;
}

identifier! {
    /// The identifier of four areas.
    ///
    /// For example `3`.
    pub struct WideId;
}
// types/shared.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Types that every build contains.

use serde_json::{Map, Value};

use crate::model::model;

/// The body of an error response, in any of the documented forms.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ErrorBody {
        .. extra
    }
}
