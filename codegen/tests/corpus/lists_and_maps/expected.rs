// types/identifiers.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Identifiers: a type for each, so that the compiler does not mix them up. Each converts from text and numbers.

// types/shared.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Types that every build contains.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use crate::model::model;
use crate::setting::response_setters;

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
    /// `free` of the contract.
    pub free: Option<Value>,
    /// `grid` of the contract.
    pub grid: Vec<Vec<i64>>,
    /// `names` of the contract.
    pub names: Vec<String>,
    /// `sizes` of the contract.
    pub sizes: BTreeMap<String, Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Thing {
        0: free = "free",
        1: grid = "grid",
        2: names = "names",
        3: sizes = "sizes",
        .. extra
    }
}

response_setters! {
    Thing {
        free(impl Into<Option<Value>>).into(),
        grid(Vec<Vec<i64>>),
        names(Vec<String>),
        sizes(BTreeMap<String, Decimal>),
    }
}
