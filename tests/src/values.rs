//! Values the generated calls are made with.

use std::cell::RefCell;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// A path argument with everything in it that has a meaning in a URL.
pub const PATH_ARGUMENT: &str = "a/b?c#d%e%2F f..g\u{e9}\u{4e16}";

thread_local! {
    static PATH: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The value of a path argument: [`PATH_ARGUMENT`], unless this thread has set another.
pub fn path_argument() -> String {
    path_argument_or(PATH_ARGUMENT)
}

/// The value of a path argument that the contract does not allow to be [`PATH_ARGUMENT`]: `allowed`,
/// unless this thread has set another.
pub fn path_argument_or(allowed: &str) -> String {
    let set = PATH.with_borrow(Clone::clone);
    set.unwrap_or_else(|| allowed.to_owned())
}

/// Sets the value of every path argument of calls that this thread makes.
pub fn set_path_argument(value: &str) {
    PATH.set(Some(value.to_owned()));
}

/// An amount whose digits a binary float can't hold.
pub fn decimal() -> Decimal {
    Decimal::new(10_010, 2)
}

/// A day.
pub fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 2, 29).unwrap()
}

/// A moment.
pub fn date_time() -> DateTime<Utc> {
    DateTime::from_timestamp(1_607_450_357, 0).unwrap()
}

/// Any JSON.
pub fn json() -> Value {
    json!({ "any": ["json", 1] })
}
