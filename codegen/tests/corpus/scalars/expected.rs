// types/identifiers.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Identifiers: a type for each, so that the compiler does not mix them up. Each converts from text and numbers.

// types/shared.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Types that every build contains.

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use crate::model::model;
use crate::scalar::Scalar;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

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
    /// `any` of the contract.
    pub any: Option<Value>,
    /// `big` of the contract.
    pub big: Option<i64>,
    /// `born` of the contract.
    pub born: Option<NaiveDate>,
    /// `changed` of the contract.
    pub changed: Option<UnixDate>,
    /// `count` of the contract.
    ///
    /// 1 to 9, default `3`.
    pub count: Option<i32>,
    /// `either` of the contract.
    pub either: Option<Scalar>,
    /// `good` of the contract.
    ///
    /// Deprecated in the contract.
    pub good: Option<bool>,
    /// The name of the thing.
    ///
    /// At most 5 characters, pattern `^[a-z]+$`.
    pub name: Option<String>,
    /// `price` of the contract.
    ///
    /// For example `1.5`.
    pub price: Option<Decimal>,
    /// `seen` of the contract.
    pub seen: Option<DateTime<Utc>>,
    /// `sent` of the contract.
    pub sent: Option<UnixDate>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Thing {
        0: any = "any",
        1: big = "big",
        2: born = "born" [shown],
        3: changed = "changed" [shown],
        4: count = "count",
        5: either = "either",
        6: good = "good" [shown],
        7: name = "name",
        8: price = "price",
        9: seen = "seen" [shown],
        10: sent = "sent" as text [shown],
        .. extra
    }
}

response_setters! {
    Thing {
        any(impl Into<Option<Value>>).into(),
        big(impl Into<Option<i64>>).into(),
        born(impl Into<Option<NaiveDate>>).into(),
        changed(impl IntoOption<UnixDate>).into_option(),
        count(impl Into<Option<i32>>).into(),
        either(impl IntoOption<Scalar>).into_option(),
        good(impl Into<Option<bool>>).into(),
        name(impl IntoOption<String>).into_option(),
        price(impl IntoOption<Decimal>).into_option(),
        seen(impl Into<Option<DateTime<Utc>>>).into(),
        sent(impl IntoOption<UnixDate>).into_option(),
    }
}
