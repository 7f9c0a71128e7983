// types/identifiers.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Identifiers: a type for each, so that the compiler does not mix them up. Each converts from text and numbers.

// types/shared.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Types that every build contains.

use serde_json::{Map, Value};

use crate::model::model;
use crate::open::{kind, union};
use crate::setting::{IntoOption, response_setters};

/// `Cat` of the contract.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cat {
    /// `kind` of the contract.
    pub kind: Option<String>,
    /// `lives` of the contract.
    pub lives: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Cat {
        0: kind = "kind",
        1: lives = "lives",
        .. extra
    }
}

response_setters! {
    Cat {
        kind(impl IntoOption<String>).into_option(),
        lives(impl Into<Option<i64>>).into(),
    }
}

/// `Dog` of the contract.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dog {
    /// `barks` of the contract.
    pub barks: Option<bool>,
    /// `kind` of the contract.
    pub kind: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Dog {
        0: barks = "barks" [shown],
        1: kind = "kind",
        .. extra
    }
}

response_setters! {
    Dog {
        barks(impl Into<Option<bool>>).into(),
        kind(impl IntoOption<String>).into_option(),
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

union! {
    /// `Thing` of the contract.
    ///
    /// The property `kind` selects the variant.
    pub enum Thing by "kind" {
        /// `cat`, `kitten`
        Cat(Cat) as as_cat,
        /// `dog`
        Dog(Dog) as as_dog,
    }
    "cat" => Cat,
    "kitten" => Cat,
    "dog" if has("barks") => Dog,
}

kind! {
    Thing by "kind" = kind
    Cat,
    Dog,
}
