// types/identifiers.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Identifiers: a type for each, so that the compiler does not mix them up. Each converts from text and numbers.

use crate::identifier::identifier;

identifier! {
    /// Identifier `ThingId`.
    pub struct ThingId;
}
// types/shared.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Types that every build contains.

use serde_json::{Map, Value};

use super::*;
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
    /// `id` of the contract.
    pub id: Option<ThingId>,
    /// `list` of the contract.
    pub list: Vec<String>,
    /// `text` of the contract.
    pub text: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Thing {
        0: id = "id" [shown],
        1: list = "list",
        2: text = "text",
        .. extra
    }
}

impl Thing {
    /// Creates a `Thing` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `id` of the contract.
    #[must_use]
    pub fn id(mut self, id: impl IntoOption<ThingId>) -> Self {
        self.id = id.into_option();
        self
    }

    /// `list` of the contract.
    #[must_use]
    pub fn list(mut self, list: Vec<String>) -> Self {
        self.list = list;
        self
    }

    /// `text` of the contract.
    #[must_use]
    pub fn text(mut self, text: impl IntoOption<String>) -> Self {
        self.text = text.into_option();
        self
    }
}
