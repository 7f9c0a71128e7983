// types/identifiers.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Identifiers: a type for each, so that the compiler does not mix them up. Each converts from text and numbers.

// types/shared.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Types that every build contains.

use serde_json::{Map, Value};

use crate::model::model;
use crate::setting::IntoOption;

/// `BaseInner` of the contract.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseInner {
    /// `a` of the contract.
    pub a: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BaseInner {
        0: a = "a",
        .. extra
    }
}

impl BaseInner {
    /// Creates a `BaseInner` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `a` of the contract.
    #[must_use]
    pub fn a(mut self, a: impl IntoOption<String>) -> Self {
        self.a = a.into_option();
        self
    }
}

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
    /// The content of the thing.
    pub inner: Option<BaseInner>,
    /// The type of the thing.
    ///
    /// At most 3 characters.
    pub kind: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Thing {
        0: inner = "inner" [shown],
        1: kind = "kind",
        .. extra
    }
}

impl Thing {
    /// Creates a `Thing` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The content of the thing.
    #[must_use]
    pub fn inner(mut self, inner: impl Into<Option<BaseInner>>) -> Self {
        self.inner = inner.into();
        self
    }

    /// The type of the thing.
    ///
    /// At most 3 characters.
    #[must_use]
    pub fn kind(mut self, kind: impl IntoOption<String>) -> Self {
        self.kind = kind.into_option();
        self
    }
}
