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
    /// `id` of the contract.
    pub id: Option<String>,
    /// The size in centimeters.
    pub size: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Thing {
        0: id = "id",
        1: size = "size",
        .. extra
    }
}

response_setters! {
    Thing {
        id(impl IntoOption<String>).into_option(),
        size(impl IntoOption<String>).into_option(),
    }
}
