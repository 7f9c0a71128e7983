// types/identifiers.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Identifiers: text, told apart by type. Each is made from `&str` or `String`.

// types/shared.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Types that operations of several areas use.

use std::fmt::{Debug, Formatter};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::field::by_serde;
use crate::model::{hide_unknown, model};
use crate::open::Undecided;

/// `Cat` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind` of the contract.
    pub kind: Option<String>,
    /// `lives` of the contract.
    pub lives: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Cat {
        kind = "kind",
        lives = "lives",
        .. extra
    }
}

/// `Dog` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `barks` of the contract.
    pub barks: Option<bool>,
    /// `kind` of the contract.
    pub kind: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Dog {
        barks = "barks" [shown],
        kind = "kind",
        .. extra
    }
}

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

/// `Thing` of the contract.
///
/// Which one it is, the text under `kind` says.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// `cat`, `kitten`
    Cat(Box<Cat>),
    /// `dog`
    Dog(Box<Dog>),
    /// One that this version does not know: `kind` is another.
    Unknown(Value),
}

by_serde! { Thing, }

impl Debug for Thing {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Cat(value) => value.fmt(f),
            Self::Dog(value) => value.fmt(f),
            Self::Unknown(_) => hide_unknown(f),
        }
    }
}

impl Serialize for Thing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => value.serialize(serializer),
            Self::Dog(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Thing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Undecided::read(deserializer)?;
        match json.text("kind") {
            Some("cat") => json.decide().map(Self::Cat),
            Some("kitten") => json.decide().map(Self::Cat),
            Some("dog") if json.has("barks") => json.decide().map(Self::Dog),
            _ => json.keep::<D>().map(Self::Unknown),
        }
    }
}
