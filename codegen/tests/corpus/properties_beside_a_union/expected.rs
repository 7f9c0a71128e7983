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

/// `One` of the contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct One {
    /// `lives` of the contract.
    pub lives: Option<i64>,
    /// `own` of the contract.
    pub own: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    One {
        0: lives = "lives",
        1: own = "own",
        .. extra
    }
}

impl One {
    /// Creates a `One` with its required fields.
    ///
    /// - `own`: `own` of the contract.
    pub fn new(own: impl Into<String>) -> Self {
        Self {
            lives: None,
            own: Some(own.into()),
            extra: Map::new(),
        }
    }

    /// `lives` of the contract.
    #[must_use]
    pub fn lives(mut self, lives: impl Into<Option<i64>>) -> Self {
        self.lives = lives.into();
        self
    }
}

/// `Thing` of the contract.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
    /// `either` of the contract.
    pub either: Option<ThingEither>,
    /// `one` of the contract.
    pub one: Option<One>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Thing {
        0: either = "either" [shown],
        1: one = "one" [shown],
        .. extra
    }
}

impl Thing {
    /// Creates a `Thing` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `either` of the contract.
    #[must_use]
    pub fn either(mut self, either: impl Into<Option<ThingEither>>) -> Self {
        self.either = either.into();
        self
    }

    /// `one` of the contract.
    #[must_use]
    pub fn one(mut self, one: impl Into<Option<One>>) -> Self {
        self.one = one.into();
        self
    }
}

/// `ThingEither` of the contract.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingEither {
    /// `barks` of the contract.
    pub barks: Option<bool>,
    /// `lives` of the contract.
    pub lives: Option<i64>,
    /// `name` of the contract.
    pub name: Option<String>,
    /// `volts` of the contract.
    pub volts: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThingEither {
        0: barks = "barks" [shown],
        1: lives = "lives",
        2: name = "name",
        3: volts = "volts",
        .. extra
    }
}

impl ThingEither {
    /// Creates a `ThingEither` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `barks` of the contract.
    #[must_use]
    pub fn barks(mut self, barks: impl Into<Option<bool>>) -> Self {
        self.barks = barks.into();
        self
    }

    /// `lives` of the contract.
    #[must_use]
    pub fn lives(mut self, lives: impl Into<Option<i64>>) -> Self {
        self.lives = lives.into();
        self
    }

    /// `name` of the contract.
    #[must_use]
    pub fn name(mut self, name: impl IntoOption<String>) -> Self {
        self.name = name.into_option();
        self
    }

    /// `volts` of the contract.
    #[must_use]
    pub fn volts(mut self, volts: impl Into<Option<i64>>) -> Self {
        self.volts = volts.into();
        self
    }
}
