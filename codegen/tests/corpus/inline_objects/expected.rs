// types/identifiers.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Identifiers: a type for each, so that the compiler does not mix them up. Each converts from text and numbers.

// types/shared.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Types that every build contains.

use serde_json::{Map, Value};

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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
    /// `other` of the contract.
    pub other: Option<ThingOwner>,
    /// `owner` of the contract.
    pub owner: Option<ThingOwnerObject>,
    /// The parts of the thing.
    pub parts: Vec<ThingPartsItem>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Thing {
        0: other = "other" [shown],
        1: owner = "owner" [shown],
        2: parts = "parts" [shown],
        .. extra
    }
}

response_setters! {
    Thing {
        other(impl Into<Option<ThingOwner>>).into(),
        owner(impl Into<Option<ThingOwnerObject>>).into(),
        parts(Vec<ThingPartsItem>),
    }
}

/// `ThingOwner` of the contract.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingOwner {
    /// `x` of the contract.
    pub x: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThingOwner {
        0: x = "x",
        .. extra
    }
}

response_setters! {
    ThingOwner {
        x(impl IntoOption<String>).into_option(),
    }
}

/// `ThingOwnerObject` of the contract.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingOwnerObject {
    /// `name` of the contract.
    pub name: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThingOwnerObject {
        0: name = "name",
        .. extra
    }
}

response_setters! {
    ThingOwnerObject {
        name(impl IntoOption<String>).into_option(),
    }
}

/// One entry of a list. The parts of the thing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingPartsItem {
    /// `size` of the contract.
    pub size: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThingPartsItem {
        0: size = "size",
        .. extra
    }
}

response_setters! {
    ThingPartsItem {
        size(impl Into<Option<i64>>).into(),
    }
}
