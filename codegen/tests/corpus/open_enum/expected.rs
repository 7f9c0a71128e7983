// types/identifiers.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Identifiers: a type for each, so that the compiler does not mix them up. Each converts from text and numbers.

// types/shared.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Types that every build contains.

use serde_json::{Map, Value};

use crate::model::model;
use crate::open::open_enum;
use crate::setting::{IntoOption, response_setters};

open_enum! {
    /// The color of the thing.
    pub enum Color {
        /// `red`
        Red = "red",
        /// `RED`
        Red2 = "RED",
        /// `dark-blue`
        DarkBlue = "dark-blue",
        /// `1st`
        V1st = "1st",
        /// ``
        Empty = "",
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
    /// `color` of the contract.
    pub color: Option<Color>,
    /// `inner` of the contract.
    pub inner: Option<ThingInner>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Thing {
        0: color = "color",
        1: inner = "inner",
        .. extra
    }
}

response_setters! {
    Thing {
        color(impl IntoOption<Color>).into_option(),
        inner(impl IntoOption<ThingInner>).into_option(),
    }
}

open_enum! {
    /// `ThingInner` of the contract.
    pub enum ThingInner {
        /// `a`
        A = "a",
    }
}
