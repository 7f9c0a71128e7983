// types/identifiers.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Identifiers: a type for each, so that the compiler does not mix them up. Each converts from text and numbers.

use crate::identifier::identifier;

identifier! {
    /// The identifier of a thing.
    ///
    /// For example `17`.
    pub struct ThingId;
}
// types/shared.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Types that every build contains.

use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::setting::{IntoOption, response_setters};

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

/// `Thing` of the contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct Thing {
    /// The identifier of a thing.
    ///
    /// For example `17`.
    pub id: ThingId,
    /// `parent` of the contract.
    pub parent: Option<ThingId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Thing {
        0: id = "id" [shown],
        1: parent = "parent" as number [shown],
        .. extra
    }
}

impl Thing {
    /// Creates a `Thing` with the fields that it always has.
    pub fn new(id: impl Into<ThingId>) -> Self {
        Self {
            id: id.into(),
            parent: None,
            extra: Map::new(),
        }
    }
}

response_setters! {
    Thing {
        parent(impl IntoOption<ThingId>).into_option(),
    }
}
