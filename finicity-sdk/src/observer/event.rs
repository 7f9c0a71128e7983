//! The events of which an observer is notified.

use std::time::Duration;

use http::StatusCode;

use crate::error::Error;
use crate::operation::Operation;
use crate::retry::{RetryClass, retry_class};

/// The start of a call.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CallStarted {
    /// The operation that is called. For [`Client::request`](crate::Client::request), its ID is `request`.
    pub operation: &'static Operation,
    /// The number of the call. No other call of this client and its clones has the same number.
    pub call: u64,
}

/// The end of a call.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CallEnded<'a> {
    /// The operation that was called.
    pub operation: &'static Operation,
    /// The number of the call, as in [`CallStarted::call`].
    pub call: u64,
    /// The number of HTTP requests that the client sent for the call, without authentications. A request that
    /// the API refused because of an expired token counts, unlike in
    /// [`Response::attempts`](crate::Response::attempts).
    pub requests: u32,
    /// The outcome. A response that reports a failure is [`Outcome::Failed`], but [`Outcome::Response`] if the
    /// program asked for the response without decoding it.
    pub outcome: Outcome<'a>,
    /// The type of the failure, see [`Error::error_type`]; `None` if the call was successful. `cancelled` if
    /// the call was dropped.
    pub error_type: Option<&'a str>,
    /// The ID that the server gave the request. See [`Response::request_id`](crate::Response::request_id).
    /// `None` if the ID is longer than 128 characters, or has characters other than ASCII letters, digits
    /// and `-_.:/+=|`.
    pub request_id: Option<&'a str>,
    /// The time from the start to the end of the call, including pauses and authentications.
    pub elapsed: Duration,
}

/// The start of an HTTP request.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AttemptStarted<'a> {
    /// The operation. For an authentication of the client, its ID is `CreateToken`.
    pub operation: &'static Operation,
    /// The number of the call; `None` for an authentication of the client.
    pub call: Option<u64>,
    /// The number of the authentication; `None` for a call.
    pub renewal: Option<u64>,
    /// The number of the attempt, starting with 1. If the API rejects the access token, the client sends the
    /// request again under the same number.
    pub number: u32,
    /// The number of requests that the client sent before for the same call or authentication.
    pub resend_count: u32,
    /// The HTTP method: one of the methods of HTTP, or `_OTHER`.
    pub method: &'static str,
    /// The host name or IP address in the base URL.
    pub server_address: &'a str,
    /// The port in the base URL, or the default port of its scheme.
    pub server_port: u16,
}

/// The end of an HTTP request.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AttemptEnded<'a> {
    /// The operation. For an authentication of the client, its ID is `CreateToken`.
    pub operation: &'static Operation,
    /// The number of the call; `None` for an authentication of the client.
    pub call: Option<u64>,
    /// The number of the authentication; `None` for a call.
    pub renewal: Option<u64>,
    /// The number of the attempt, as in [`AttemptStarted::number`].
    pub number: u32,
    /// The number of requests that the client sent before for the same call or authentication.
    pub resend_count: u32,
    /// The HTTP method: one of the methods of HTTP, or `_OTHER`.
    pub method: &'static str,
    /// The host name or IP address in the base URL.
    pub server_address: &'a str,
    /// The port in the base URL, or the default port of its scheme.
    pub server_port: u16,
    /// The outcome: the status code of the response, even if it reports a failure, or the error if the server
    /// did not send a response.
    pub outcome: Outcome<'a>,
    /// The status code as text if it is 400 or higher, or the type of the error, see [`Error::error_type`].
    /// `cancelled` if the attempt was dropped.
    pub error_type: Option<&'a str>,
    /// The ID that the server gave the request, as in [`CallEnded::request_id`].
    pub request_id: Option<&'a str>,
    /// The time from sending the request to the end of the response. If a [`Download`](crate::Download)
    /// receives the body, the program determines when the response ends.
    pub elapsed: Duration,
}

/// The outcome of a call or of an HTTP request.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Outcome<'a> {
    /// A complete response with this status code.
    Response(StatusCode),
    /// An error.
    Failed(&'a Error),
    /// The program dropped the future of the call, or the download, before its end.
    Dropped,
}

impl Outcome<'_> {
    /// Returns the status code of the response, if the server sent one. For a failed call, it is the status
    /// code of [`Error::status`].
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Response(status) => Some(*status),
            Self::Failed(error) => error.status(),
            Self::Dropped => None,
        }
    }
}

/// The decision to send a request again after a pause.
///
/// The request is not sent if the call is dropped in the pause, if the response to an earlier authentication arrives
/// in the pause, or if a hook, a limit or a failed authentication prevents the retry.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RetryScheduled {
    /// The operation. For an authentication of the client, its ID is `CreateToken`.
    pub operation: &'static Operation,
    /// The number of the call; `None` for an authentication of the client.
    pub call: Option<u64>,
    /// The number of the authentication; `None` for a call.
    pub renewal: Option<u64>,
    /// The number of the attempt that failed, as in [`AttemptStarted::number`].
    pub number: u32,
    /// The reason for the retry.
    pub reason: RetryReason,
    /// The pause before the retry.
    pub pause: Duration,
}

/// The reason for a retry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryReason {
    /// A rate limit: status code 429, or a 400 with code 3300001.
    RateLimited,
    /// A response that reports a temporary failure, such as status code 503.
    Unavailable,
    /// The connection could not be made.
    ConnectFailed,
    /// The connection broke.
    ConnectionBroken,
    /// The API rejected the access token of the request. The client obtains a new token.
    TokenRejected,
    /// The API refused the partner secret of an authentication, and the client knows another one.
    SecretRefused,
    /// An authentication had no response in time.
    Timeout,
    /// An authentication had a response that can't be used.
    InvalidResponse,
}

impl RetryReason {
    /// Returns the name of the reason in snake case, such as `rate_limited`, for metrics and logs.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::RateLimited => "rate_limited",
            Self::Unavailable => "unavailable",
            Self::ConnectFailed => "connect_failed",
            Self::ConnectionBroken => "connection_broken",
            Self::TokenRejected => "token_rejected",
            Self::SecretRefused => "secret_refused",
            Self::Timeout => "timeout",
            Self::InvalidResponse => "invalid_response",
        }
    }

    /// Classifies an error after which the client sends a request again.
    pub(crate) fn of(error: &Error) -> Self {
        match error {
            Error::Api(api) => Self::of_response(api.status, api.raw()),
            Error::Transport { source, .. } if source.is_connect() => Self::ConnectFailed,
            Error::Transport { .. } => Self::ConnectionBroken,
            Error::Timeout { .. } => Self::Timeout,
            _ => Self::InvalidResponse,
        }
    }

    /// Classifies a response after which the client sends a request again.
    pub(crate) fn of_response(status: StatusCode, body: &[u8]) -> Self {
        match retry_class(status, body) {
            RetryClass::Refused => Self::RateLimited,
            RetryClass::Unknown | RetryClass::Final => Self::Unavailable,
        }
    }
}

/// The start of an authentication.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RenewalStarted {
    /// The number of the authentication. No other authentication of this client has the same number.
    pub renewal: u64,
    /// The cause.
    pub cause: RenewalCause,
}

/// The end of an authentication.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RenewalEnded<'a> {
    /// The number of the authentication, as in [`RenewalStarted::renewal`].
    pub renewal: u64,
    /// The cause.
    pub cause: RenewalCause,
    /// The outcome.
    pub outcome: RenewalOutcome<'a>,
    /// The type of the failure, see [`Error::error_type`]; `None` if the client has a token. `cancelled` if the
    /// Tokio runtime ended before the authentication.
    pub error_type: Option<&'a str>,
    /// The number of callers that wait for the outcome and share it.
    pub waiting: usize,
    /// The time from the start to the end.
    pub elapsed: Duration,
}

/// The cause of an authentication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RenewalCause {
    /// The client never had a token.
    NoToken,
    /// The API rejected the token, or the program called
    /// [`invalidate_token`](crate::Client::invalidate_token).
    Rejected,
    /// The token is older than 90 minutes. Calls continue with the old token.
    Aging,
    /// The token is older than 115 minutes. Calls wait.
    Expired,
    /// The program called [`refresh_token`](crate::Client::refresh_token).
    Requested,
}

impl RenewalCause {
    /// Returns the name of the cause in snake case, such as `no_token`, for metrics and logs.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::NoToken => "no_token",
            Self::Rejected => "rejected",
            Self::Aging => "aging",
            Self::Expired => "expired",
            Self::Requested => "requested",
        }
    }
}

/// The outcome of an authentication.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum RenewalOutcome<'a> {
    /// The API issued a token.
    Obtained,
    /// The token store had a token that another client obtained.
    FromStore,
    /// Another client holds the lock of the token store, and the present token is still valid.
    Kept,
    /// The authentication failed.
    Failed(&'a Error),
    /// The client did not authenticate, because an authentication failed a moment ago.
    Postponed,
    /// The client did not authenticate, because another refusal could lock the partner out.
    Stopped,
    /// The Tokio runtime ended before the authentication.
    Dropped,
}

impl RenewalOutcome<'_> {
    /// Returns the name of the outcome in snake case, such as `obtained`, for metrics and logs.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Obtained => "obtained",
            Self::FromStore => "from_store",
            Self::Kept => "kept",
            Self::Failed(_) => "failed",
            Self::Postponed => "postponed",
            Self::Stopped => "stopped",
            Self::Dropped => "dropped",
        }
    }
}

/// The fact that the client has stopped authenticating.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AuthenticationStopped {
    /// The number of refusals that the client counted since the last success. The API locks the partner out
    /// at the fifth.
    pub refusals: u32,
    /// The number of authentications without a response, which may have been refused.
    pub unresolved: usize,
}
