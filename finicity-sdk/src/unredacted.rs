//! `Debug` output without redaction.

use std::fmt;

use serde::Serialize;

/// A value whose `Debug` output is not redacted. Created by [`unredacted`].
#[derive(Clone, Copy)]
pub struct Unredacted<'a, T: ?Sized>(&'a T);

/// Returns a wrapper of `value` whose `Debug` prints the value as JSON. It includes everything that the
/// `Debug` of the value hides: names, account numbers, amounts and secrets. The wrapper does not affect any
/// other output.
///
/// - `value`: a value of one of the [`types`](crate::types), or a webhook event. Pass the dereferenced value
///   of a [`Response`](crate::Response)
///
/// ```
/// use finicity_sdk::{types::NewCustomer, unredacted};
///
/// let customer = NewCustomer::new("ada");
/// assert!(!format!("{customer:?}").contains("ada"));
/// assert!(format!("{:?}", unredacted(&customer)).contains("ada"));
/// ```
pub fn unredacted<T: Serialize + ?Sized>(value: &T) -> Unredacted<'_, T> {
    Unredacted(value)
}

impl<T: Serialize + ?Sized> fmt::Debug for Unredacted<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let json = match f.alternate() {
            true => serde_json::to_string_pretty(self.0),
            false => serde_json::to_string(self.0),
        };
        f.write_str(json.as_deref().unwrap_or("<no JSON>"))
    }
}
