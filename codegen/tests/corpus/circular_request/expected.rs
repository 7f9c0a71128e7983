// types/identifiers.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Identifiers: a type for each, so that the compiler does not mix them up. Each converts from text and numbers.

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

/// `Part` of the contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct Part {
    /// `thing` of the contract.
    pub thing: Option<Thing>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Part {
        0: thing = "thing" [shown],
        .. extra
    }
}

impl Part {
    /// Creates a `Part` with its required fields.
    ///
    /// - `thing`: `thing` of the contract.
    pub fn new(thing: Thing) -> Self {
        Self {
            thing: Some(thing),
            extra: Map::new(),
        }
    }
}

/// `Thing` of the contract.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
    /// The origin of the thing.
    pub base: Option<Box<Thing>>,
    /// `next` of the contract.
    pub next: Option<Box<Thing>>,
    /// `part` of the contract.
    pub part: Option<Box<Part>>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Thing {
        0: base = "base" [shown],
        1: next = "next" [shown],
        2: part = "part" [shown],
        .. extra
    }
}

impl Thing {
    /// Creates a `Thing` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The origin of the thing.
    #[must_use]
    pub fn base(mut self, base: impl Into<Option<Thing>>) -> Self {
        self.base = base.into().map(Box::new);
        self
    }

    /// `next` of the contract.
    #[must_use]
    pub fn next(mut self, next: impl Into<Option<Thing>>) -> Self {
        self.next = next.into().map(Box::new);
        self
    }

    /// `part` of the contract.
    #[must_use]
    pub fn part(mut self, part: impl Into<Option<Part>>) -> Self {
        self.part = part.into().map(Box::new);
        self
    }
}
