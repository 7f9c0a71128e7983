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
    /// `camelCase` of the contract.
    pub camel_case: Option<String>,
    /// `new` of the contract.
    pub new: Option<String>,
    /// `self` of the contract.
    pub self_: Option<String>,
    /// `two words` of the contract.
    #[doc(alias = "two words")]
    pub two_words: Option<String>,
    /// `type` of the contract.
    pub r#type: Option<String>,
    /// `401` of the contract.
    #[doc(alias = "401")]
    pub x401: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Thing {
        0: camel_case = "camelCase",
        1: new = "new",
        2: self_ = "self",
        3: two_words = "two words",
        4: r#type = "type",
        5: x401 = "401",
        .. extra
    }
}

impl Thing {
    /// `new` of the contract.
    #[must_use]
    pub fn set_new(mut self, new: impl IntoOption<String>) -> Self {
        self.new = new.into_option();
        self
    }
}

response_setters! {
    Thing {
        camel_case(impl IntoOption<String>).into_option(),
        self_(impl IntoOption<String>).into_option(),
        two_words(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<String>).into_option(),
        x401(impl IntoOption<String>).into_option(),
    }
}
