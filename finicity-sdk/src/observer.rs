//! Being told of what is sent and what comes back.

use std::time::Duration;

use http::StatusCode;

use crate::error::Error;
use crate::operation::Operation;

/// Is told of every attempt of every call: for metrics and for tests.
///
/// The methods are called on the task of the call, so they should only count and return.
pub trait Observer: Send + Sync + 'static {
    /// An attempt begins.
    ///
    /// - `operation`: what is called
    /// - `attempt`: which one it is; 1 is the first
    fn before(&self, operation: &'static Operation, attempt: u32) {
        let _ = (operation, attempt);
    }

    /// An attempt has ended.
    ///
    /// - `outcome`: the status of the answer, or why there is none
    /// - `elapsed`: from sending the request to the last byte of the answer
    fn after(
        &self,
        operation: &'static Operation,
        attempt: u32,
        outcome: Result<StatusCode, &Error>,
        elapsed: Duration,
    ) {
        let _ = (operation, attempt, outcome, elapsed);
    }
}
