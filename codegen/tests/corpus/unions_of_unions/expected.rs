// types/identifiers.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Identifiers: a type for each, so that the compiler does not mix them up. Each converts from text and numbers.

// types/shared.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Types that every build contains.

use serde_json::{Map, Value};

use crate::model::model;
use crate::setting::IntoOption;

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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
    /// `u` of the contract.
    pub u: Option<U0>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Thing {
        0: u = "u" [shown],
        .. extra
    }
}

impl Thing {
    /// Creates a `Thing` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `u` of the contract.
    #[must_use]
    pub fn u(mut self, u: impl Into<Option<U0>>) -> Self {
        self.u = u.into();
        self
    }
}

/// `U0` of the contract.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct U0 {
    /// `id` of the contract.
    pub id: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    U0 {
        0: id = "id",
        .. extra
    }
}

impl U0 {
    /// Creates a `U0` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `id` of the contract.
    #[must_use]
    pub fn id(mut self, id: impl IntoOption<String>) -> Self {
        self.id = id.into_option();
        self
    }
}
