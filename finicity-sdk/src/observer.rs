//! Notifications about requests and responses.

use std::time::Duration;

use http::StatusCode;

use crate::error::Error;
use crate::operation::Operation;

/// A receiver of notifications about each attempt of each call, for metrics and tests.
///
/// The client's own requests for an access token are not reported. An attempt that fails before its request
/// is sent, for example because there is no token, is not reported either.
///
/// The client calls the methods on the task of the call, so they should return quickly, for example after
/// incrementing a counter.
pub trait Observer: Send + Sync + 'static {
    /// Receives the start of an attempt.
    ///
    /// - `operation`: the operation that is called
    /// - `attempt`: the number of the attempt, starting with 1. If the API rejects the access token, the
    ///   client sends the request again under the same number
    fn before(&self, operation: &'static Operation, attempt: u32) {
        let _ = (operation, attempt);
    }

    /// Receives the end of an attempt. The client does not call this method if the caller drops the call.
    ///
    /// - `outcome`: the status code of the response, or the error if there is no response
    /// - `elapsed`: the time from sending the request to the end of the response, or to its headers if a
    ///   [`Download`](crate::Download) receives the body
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
