//! Notifications about calls, requests, retries and authentications.

mod event;

#[cfg(doc)]
use crate::error::Error;

pub use event::{
    AttemptEnded, AttemptStarted, AuthenticationStopped, CallEnded, CallStarted, Outcome,
    RenewalCause, RenewalEnded, RenewalOutcome, RenewalStarted, RetryReason, RetryScheduled,
};

/// A receiver of notifications about calls, requests, retries and authentications, for metrics and tests.
///
/// A *call* is what the program asks for: one `send` or `download`, one page of a list, or one poll of a wait.
/// An *attempt* is one HTTP request. A call has no attempt if it fails before its request is sent, and several
/// if the client retries. An authentication consists of attempts, too.
///
/// Each start has exactly one end. If the program drops the future of a call, or a
/// [`Download`](crate::Download) before its last piece, the end has the outcome [`Outcome::Dropped`]. A request
/// that contains the partner secret continues after its call is dropped, so its end comes after the end of the
/// call. A response to an authentication may arrive after the authentication has ended, too.
///
/// The client calls the methods on the task that sends the request, so they should return quickly, for example
/// after incrementing a counter. The client holds no lock meanwhile, so a method may use the client, for example
/// [`Client::token_status`](crate::Client::token_status). If a method panics, the client catches the panic, logs
/// the first one as an error, and continues: neither the call nor the authentication fails. (In a program that
/// is compiled with `panic = "abort"`, the panic ends the program.)
///
/// The notifications contain no secret, no argument and no part of a body, except that an [`Error`] keeps the
/// body of the response, which [`Error::as_api`] returns.
///
/// ```
/// use std::sync::atomic::{AtomicI64, Ordering};
/// use finicity_sdk::{Client, Observer, observer};
///
/// #[derive(Default)]
/// struct InProgress(AtomicI64);
///
/// impl Observer for InProgress {
///     fn call_started(&self, _: &observer::CallStarted) {
///         self.0.fetch_add(1, Ordering::Relaxed);
///     }
///
///     fn call_ended(&self, call: &observer::CallEnded<'_>) {
///         self.0.fetch_sub(1, Ordering::Relaxed);
///         if let Some(error_type) = call.error_type {
///             println!("{}: {error_type} after {:?}", call.operation.id, call.elapsed);
///         }
///     }
/// }
///
/// # fn main() -> Result<(), finicity_sdk::Error> {
/// let client = Client::builder().observer(InProgress::default()).build()?;
/// # Ok(())
/// # }
/// ```
pub trait Observer: Send + Sync + 'static {
    /// Receives the start of a call.
    fn call_started(&self, event: &CallStarted) {
        let _ = event;
    }

    /// Receives the end of a call.
    fn call_ended(&self, event: &CallEnded<'_>) {
        let _ = event;
    }

    /// Receives the start of an HTTP request, immediately before the client sends the request.
    fn attempt_started(&self, event: &AttemptStarted<'_>) {
        let _ = event;
    }

    /// Receives the end of an HTTP request.
    fn attempt_ended(&self, event: &AttemptEnded<'_>) {
        let _ = event;
    }

    /// Receives the decision to send a request again, before the pause.
    fn retry_scheduled(&self, event: &RetryScheduled) {
        let _ = event;
    }

    /// Receives the start of an authentication, which obtains or renews the access token.
    fn renewal_started(&self, event: &RenewalStarted) {
        let _ = event;
    }

    /// Receives the end of an authentication.
    fn renewal_ended(&self, event: &RenewalEnded<'_>) {
        let _ = event;
    }

    /// Receives the fact that the client has stopped authenticating, because another refusal could lock the
    /// partner out. The client reports this once, and again only after a success or
    /// [`forget_refusals`](crate::Client::forget_refusals).
    fn authentication_stopped(&self, event: &AuthenticationStopped) {
        let _ = event;
    }
}
