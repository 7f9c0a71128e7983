// types/identifiers.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Identifiers: text, told apart by type. Each is made from `&str` or `String`.

// types/shared.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Types that operations of several areas use.

use serde_json::{Map, Value};

use crate::model::model;

/// What a failure says, in any of the documented shapes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ErrorBody {
        .. extra
    }
}

/// `Part` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Part {
    /// `thing` of the contract.
    pub thing: Option<Thing>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Part {
        thing = "thing" [shown],
        .. extra
    }
}

impl Part {
    /// A `Part` with its required members.
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// What it came from.
    pub base: Option<Box<Thing>>,
    /// `next` of the contract.
    pub next: Option<Box<Thing>>,
    /// `part` of the contract.
    pub part: Option<Box<Part>>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Thing {
        base = "base" [shown],
        next = "next" [shown],
        part = "part" [shown],
        .. extra
    }
}

impl Thing {
    /// A `Thing` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it came from.
    #[must_use]
    pub fn base(mut self, base: Thing) -> Self {
        self.base = Some(Box::new(base));
        self
    }

    /// `next` of the contract.
    #[must_use]
    pub fn next(mut self, next: Thing) -> Self {
        self.next = Some(Box::new(next));
        self
    }

    /// `part` of the contract.
    #[must_use]
    pub fn part(mut self, part: Part) -> Self {
        self.part = Some(Box::new(part));
        self
    }
}
