//! The arguments that the generated calls use.

use std::cell::RefCell;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// A path argument that contains every character with a meaning in a URL.
pub const PATH_ARGUMENT: &str = "a/b?c#d%e%2F f..g\u{e9}\u{4e16}";

thread_local! {
    static PATH: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Returns the value of a path argument: [`PATH_ARGUMENT`], unless this thread has set another one.
pub fn path_argument() -> String {
    path_argument_or(PATH_ARGUMENT)
}

/// Returns the value of a path argument for which the contract does not allow [`PATH_ARGUMENT`]: `allowed`,
/// unless this thread has set another one.
pub fn path_argument_or(allowed: &str) -> String {
    let set = PATH.with_borrow(Clone::clone);
    set.unwrap_or_else(|| allowed.to_owned())
}

/// Sets the value of every path argument of the calls that this thread makes.
pub fn set_path_argument(value: &str) {
    PATH.set(Some(value.to_owned()));
}

/// Returns an amount that a binary float cannot represent exactly.
pub fn decimal() -> Decimal {
    Decimal::new(10_010, 2)
}

/// Returns a date.
pub fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 2, 29).unwrap()
}

/// Returns a date with a time.
pub fn date_time() -> DateTime<Utc> {
    DateTime::from_timestamp(1_607_450_357, 0).unwrap()
}

/// Returns an arbitrary JSON value.
pub fn json() -> Value {
    json!({ "any": ["json", 1] })
}
