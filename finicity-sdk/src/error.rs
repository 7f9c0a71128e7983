//! The error type of the crate.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::HeaderMap;

use crate::generated::{ErrorBody, error_codes};
use crate::mismatch::{Mismatch, from_json, parse};
use crate::operation::Operation;
use crate::response::{RawResponse, is_loggable_id, loggable_request_id, request_id};
use crate::retry::{is_transient, retry_after};

/// The result type of the crate, with [`Error`] as the default error type.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The type of the failure of a call that the program dropped. See [`Error::error_type`].
pub(crate) const CANCELLED: &str = "cancelled";

/// The error of a call or of a [`ClientBuilder`](crate::ClientBuilder).
///
/// `Display` prints one line that names the problem; [`source`](std::error::Error::source) returns the cause.
/// Neither `Display` nor `Debug` contains bodies, secrets or complete URLs. If the response has a
/// [request ID](Error::request_id), `Display` contains it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The server sent a response that reports a failure.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// The server sent a successful response whose body differs from the contract.
    #[error(transparent)]
    Decode(Box<DecodeError>),
    /// The server did not send a response: the connection failed or broke.
    #[error("{operation}: the connection to the server failed")]
    #[non_exhaustive]
    Transport {
        /// The `operationId` of the operation.
        operation: &'static str,
        /// The cause, without the URL.
        #[source]
        source: TransportError,
    },
    /// The client did not receive a complete response in time.
    #[error("{operation}: no complete response within {} s", limit.as_secs_f64())]
    #[non_exhaustive]
    Timeout {
        /// The `operationId` of the operation.
        operation: &'static str,
        /// The time limit that passed.
        limit: Duration,
    },
    /// The response body is longer than the [`response_limit`](crate::ClientBuilder::response_limit) of the
    /// client.
    #[error("{operation}: the response is longer than {limit} bytes; raise `response_limit`")]
    #[non_exhaustive]
    TooLarge {
        /// The `operationId` of the operation.
        operation: &'static str,
        /// The limit, in bytes.
        limit: usize,
    },
    /// The server reported that the work for which the client waited has failed.
    #[error(transparent)]
    WorkFailed(Box<WorkFailure>),
    /// The pages of a list do not come to an end, or the list is longer than the limit of
    /// [`Items::collect_all`](crate::Items::collect_all).
    #[error("{operation}: {reason}")]
    #[non_exhaustive]
    Paging {
        /// The `operationId` of the operation.
        operation: &'static str,
        /// A description of the problem.
        reason: String,
    },
    /// The client could not obtain an access token, so it did not send the request. If a retry has no token, the
    /// call ends with the outcome of the attempt before.
    #[error("{operation}: no access token: {reason}")]
    #[non_exhaustive]
    Auth {
        /// The `operationId` of the operation.
        operation: &'static str,
        /// The reason why the client does not have a token.
        reason: String,
        /// The error of the failed authentication, if the client tried one.
        #[source]
        source: Option<Arc<Error>>,
    },
    /// The arguments do not result in a valid request, or a blocking call was made inside an async runtime.
    /// The client did not send anything.
    #[error("{operation}: {reason}")]
    #[non_exhaustive]
    InvalidRequest {
        /// The `operationId` of the operation.
        operation: &'static str,
        /// The name of the argument and the problem with it.
        reason: String,
    },
    /// A [`RequestHook`](crate::RequestHook) refused the request. The client did not send it, and the call had no
    /// effect at the API. If a hook refuses a retry, the call ends with the outcome of the attempt before.
    #[error("{operation}: a request hook refused the request, which was not sent: {reason}")]
    #[non_exhaustive]
    HookRefused {
        /// The `operationId` of the operation.
        operation: &'static str,
        /// The error of the hook. Use `downcast_ref` to get its type back.
        reason: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The client did not send the request in time, because of a [`RequestLimit`](crate::RequestLimit) or because a
    /// [`RequestHook`](crate::RequestHook) did not finish. The call had no effect at the API, so every operation
    /// can be called again. If a retry can't be sent, the call ends with the outcome of the attempt before.
    #[error("{operation}: the request was not sent within {} s: {reason}", limit.as_secs_f64())]
    #[non_exhaustive]
    NotSent {
        /// The `operationId` of the operation.
        operation: &'static str,
        /// The time limit: the deadline of the call, or the timeout of the attempt.
        limit: Duration,
        /// The name of the limit, or the problem with the hook.
        reason: String,
    },
    /// The client can't be built with the given settings.
    #[error("setting `{setting}`: {reason}")]
    #[non_exhaustive]
    Config {
        /// The setting: the name of a method of [`ClientBuilder`](crate::ClientBuilder), or of an environment
        /// variable.
        setting: &'static str,
        /// The problem with the setting.
        reason: String,
    },
}

impl Error {
    /// Returns the HTTP status code, if the server sent a response. For [`Error::Auth`], it is the status
    /// code of the failed authentication.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            Self::WorkFailed(failure) => Some(failure.http_status),
            Self::Auth {
                source: Some(source),
                ..
            } => source.status(),
            _ => None,
        }
    }

    /// Returns the failure that the API reported, if the error comes from such a response. For
    /// [`Error::Auth`], it is the failure of the authentication.
    pub fn as_api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            Self::Auth {
                source: Some(source),
                ..
            } => source.as_api(),
            _ => None,
        }
    }

    /// Returns `true` if the institution requires multi-factor authentication of its customer. The API
    /// reports this with status code 203 and an empty body. Create a new Connect session, in which the
    /// customer can authenticate.
    pub fn is_mfa_required(&self) -> bool {
        matches!(self, Self::Api(error) if error.status == StatusCode::NON_AUTHORITATIVE_INFORMATION)
    }

    /// Returns `true` if the same call may succeed later. The result does not tell whether the server has
    /// already carried out the call.
    ///
    /// Connection errors that another attempt can't fix are not retryable: an untrusted certificate, a server
    /// that does not use TLS, and a proxy or URL that can't be used.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Api(error) => is_transient(error.status, &error.raw),
            Self::Transport { source, .. } => !is_permanent(&source.0),
            Self::Timeout { .. } | Self::NotSent { .. } => true,
            Self::Auth {
                source: Some(source),
                ..
            } => source.is_retryable(),
            _ => false,
        }
    }

    /// Returns the error code of the API, if the API sent one: the code of an [`Error::Api`], of the failed
    /// authentication behind an [`Error::Auth`], or of an [`Error::WorkFailed`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Error, error_codes};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// match client.customers().get_customer("7").send().await {
    ///     Err(error) if error.code() == Some(error_codes::NOT_FOUND) => println!("no such customer"),
    ///     other => drop(other?),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::WorkFailed(failure) => failure.code(),
            other => other.as_api()?.code(),
        }
    }

    /// Returns the ID that the server gave the request, if a response came with one. See
    /// [`Response::request_id`](crate::Response::request_id).
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => request_id(&error.headers),
            Self::Decode(error) => request_id(&error.headers),
            Self::WorkFailed(failure) => request_id(&failure.headers),
            Self::Auth {
                source: Some(source),
                ..
            } => source.request_id(),
            _ => None,
        }
    }

    /// Returns the ID of the request, unless a server put another text in its place.
    pub(crate) fn loggable_request_id(&self) -> Option<&str> {
        self.request_id().filter(|id| is_loggable_id(id))
    }

    /// Returns the error code, unless a server put another text in its place.
    pub(crate) fn loggable_code(&self) -> Option<&str> {
        self.code().filter(|code| is_known_code_or_number(code))
    }

    /// Returns the type of the error, for metrics and logs. The spans of the client have it as the attribute
    /// `error.type`.
    ///
    /// - for [`Error::Api`], the HTTP status code as text, such as `404`
    /// - for the other variants: `decode`, `timeout`, `too_large`, `work_failed`, `paging`, `auth`,
    ///   `invalid_request`, `hook_refused`, `not_sent` or `config`
    /// - for [`Error::Transport`], `connect` if the connection could not be made, and otherwise `connection`
    ///
    /// The spans and notifications of a call that the program dropped have the type `cancelled`.
    ///
    /// ```
    /// use finicity_sdk::{Client, Error};
    ///
    /// let error = Client::builder().base_url("not a URL").build().unwrap_err();
    /// assert_eq!(error.error_type(), "config");
    /// ```
    pub fn error_type(&self) -> &str {
        match self {
            Self::Api(error) => error.status.as_str(),
            Self::Decode(_) => "decode",
            Self::Transport { source, .. } if source.is_connect() => "connect",
            Self::Transport { .. } => "connection",
            Self::Timeout { .. } => "timeout",
            Self::TooLarge { .. } => "too_large",
            Self::WorkFailed(_) => "work_failed",
            Self::Paging { .. } => "paging",
            Self::Auth { .. } => "auth",
            Self::InvalidRequest { .. } => "invalid_request",
            Self::HookRefused { .. } => "hook_refused",
            Self::NotSent { .. } => "not_sent",
            Self::Config { .. } => "config",
        }
    }

    /// Returns the time that the server asks clients to wait before the next attempt, from the header
    /// `Retry-After`.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.as_api()?.headers)
    }

    /// Returns `true` if the server may have carried out the request although the client received no success.
    pub(crate) fn outcome_is_unknown(&self) -> bool {
        match self {
            Self::Api(error) => {
                error.status.is_server_error() || error.status == StatusCode::REQUEST_TIMEOUT
            }
            Self::Transport { source, .. } => !source.0.is_builder() && !source.is_connect(),
            Self::Timeout { .. } | Self::Decode(_) | Self::TooLarge { .. } => true,
            _ => false,
        }
    }

    /// Returns `true` if neither the request nor the request for its token can have reached the server.
    pub(crate) fn never_reached_server(&self) -> bool {
        match self {
            Self::Transport { source, .. } => source.is_connect(),
            Self::HookRefused { .. } | Self::NotSent { .. } => true,
            Self::Auth {
                source: Some(source),
                ..
            } => source.never_reached_server(),
            _ => false,
        }
    }

    pub(crate) fn timeout(operation: &Operation, limit: Duration) -> Self {
        Self::Timeout {
            operation: operation.id,
            limit,
        }
    }

    pub(crate) fn not_sent(operation: &Operation, limit: Duration, reason: String) -> Self {
        Self::NotSent {
            operation: operation.id,
            limit,
            reason,
        }
    }

    pub(crate) fn too_large(operation: &Operation, limit: usize) -> Self {
        Self::TooLarge {
            operation: operation.id,
            limit,
        }
    }

    pub(crate) fn invalid_request(operation: &Operation, reason: String) -> Self {
        Self::InvalidRequest {
            operation: operation.id,
            reason,
        }
    }

    pub(crate) fn decode(
        operation: &'static Operation,
        response: RawResponse,
        mismatch: Mismatch,
    ) -> Self {
        Self::Decode(Box::new(DecodeError {
            operation: operation.id,
            status: response.status,
            headers: response.headers,
            mismatch,
            raw: response.body,
        }))
    }

    /// Converts an error of the HTTP client. All errors of the HTTP client enter through this function, which
    /// removes the URL, because the URL contains identifiers.
    pub(crate) fn from_http(operation: &'static Operation, error: reqwest::Error) -> Self {
        Self::Transport {
            operation: operation.id,
            source: TransportError(error.without_url()),
        }
    }
}

/// A failure of a connection, as the HTTP client reports it, without the URL.
///
/// [`source`](std::error::Error::source) has the causes, such as a [`std::io::Error`]. The type of the HTTP
/// client's own error is not public, so that a new version of the HTTP client is not a breaking change.
pub struct TransportError(reqwest::Error);

impl TransportError {
    /// Returns `true` if the connection was not established, so that the server did not receive anything.
    pub fn is_connect(&self) -> bool {
        self.0.is_connect()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}

/// Returns `true` if an error comes from certificates or settings, so that another attempt can't succeed.
fn is_permanent(error: &reqwest::Error) -> bool {
    /// Parts of the messages of TLS libraries and of the connector, whose error types are not accessible.
    const PHRASES: [&str; 4] = [
        "certificate",
        "scheme is not http",
        "unsupported scheme",
        "proxy authorization required",
    ];
    if error.is_builder() || error.is_redirect() {
        return true;
    }
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(next) = cause {
        let io = next.downcast_ref::<std::io::Error>();
        // If the peer aborts the handshake, the error has a different kind.
        let is_handshake = io.is_some_and(|io| io.kind() == std::io::ErrorKind::InvalidData);
        let text = next.to_string().to_ascii_lowercase();
        if error.is_connect()
            && (is_handshake || PHRASES.iter().any(|phrase| text.contains(phrase)))
        {
            return true;
        }
        // The `source` of an I/O error skips the error that the I/O error wraps, so `get_ref` is tried first.
        cause = match io.and_then(std::io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => next.source(),
        };
    }
    false
}

/// The maximum number of errors that are read from one failed piece of work.
const MAX_ERRORS: usize = 100;

/// The maximum length of the code and of the message of each error, in characters.
const MAX_CODE_LENGTH: usize = 64;
const MAX_MESSAGE_LENGTH: usize = 1000;

/// Work of the server that has failed, such as the generation of a report.
///
/// `Display` and `Debug` show the status and the first code. The methods also return the messages and the
/// body, which may contain personal data.
#[non_exhaustive]
pub struct WorkFailure {
    /// The `operationId` of the operation that reported the failure.
    pub operation: &'static str,
    /// The status of the work, in the spelling of the contract.
    pub status: &'static str,
    /// The HTTP status code of the response that reported the failure. It is the status code of a success.
    pub http_status: StatusCode,
    /// The headers of that response.
    pub headers: HeaderMap,
    errors: Vec<WorkError>,
    raw: Bytes,
}

impl WorkFailure {
    pub(crate) fn new(
        operation: &'static Operation,
        status: &'static str,
        response: RawResponse,
    ) -> Self {
        let json = parse(&response.body).unwrap_or_default();
        Self {
            operation: operation.id,
            status,
            http_status: response.status,
            headers: response.headers,
            errors: work_errors(&json),
            raw: response.body,
        }
    }

    /// Returns the first 100 errors, in the order of the response. The list is empty if the API does not
    /// report any.
    pub fn errors(&self) -> &[WorkError] {
        &self.errors
    }

    /// Returns the code of the first error that has a code.
    pub fn code(&self) -> Option<&str> {
        self.errors.iter().find_map(WorkError::code)
    }

    /// Returns the message of the first error that has a message. The message may contain personal data, so
    /// do not log it without a check.
    pub fn message(&self) -> Option<&str> {
        self.errors.iter().find_map(WorkError::message)
    }

    /// Returns the meaning of the first code, if the code is documented. See
    /// [`error_codes`](crate::error_codes).
    pub fn meaning(&self) -> Option<&'static str> {
        Some(ErrorCode::of(self.code()?)?.meaning)
    }

    /// Returns the response body as it was received.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }
}

impl fmt::Display for WorkFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            operation, status, ..
        } = self;
        write!(
            f,
            "{operation}: the work failed at the server, status {status}"
        )?;
        if let Some(code) = self.code().filter(|code| is_known_code_or_number(code)) {
            write!(f, ", code {code}")?;
        }
        if let Some(id) = loggable_request_id(&self.headers) {
            write!(f, ", request ID {id}")?;
        }
        match self.meaning() {
            Some(meaning) => write!(f, ": {meaning}"),
            None => f.write_str("; see `errors` for the details"),
        }
    }
}

impl fmt::Debug for WorkFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkFailure")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field(
                "code",
                &self.code().filter(|code| is_known_code_or_number(code)),
            )
            .finish_non_exhaustive()
    }
}

impl std::error::Error for WorkFailure {}

/// Returns `true` if a text is an error code rather than another text that a server put in its place: the
/// text is documented as a code, or consists of at most eight digits.
fn is_known_code_or_number(code: &str) -> bool {
    const MAX_DIGITS: usize = 8;
    let digits = code.chars().all(|c| c.is_ascii_digit());
    digits && (1..=MAX_DIGITS).contains(&code.len()) || ErrorCode::of(code).is_some()
}

/// One of the errors of failed work. `Debug` shows only the code.
#[derive(Clone, PartialEq, Eq)]
pub struct WorkError {
    code: Option<String>,
    message: Option<String>,
}

impl WorkError {
    /// Returns the code as text, even if the API sent a number. The code is cut off after 64 characters.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Returns the message, cut off after 1,000 characters. The message may contain personal data, so do not
    /// log it without a check.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

impl fmt::Debug for WorkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkError")
            .field(
                "code",
                &self.code().filter(|code| is_known_code_or_number(code)),
            )
            .finish_non_exhaustive()
    }
}

/// Returns the errors in the list of a body, or the error that the body itself describes.
fn work_errors(json: &serde_json::Value) -> Vec<WorkError> {
    let cut = |text: String, most| text.chars().take(most).collect();
    let read = |json: &serde_json::Value, message: &[&str]| WorkError {
        code: find(json, &CODE_KEYS).map(|code| cut(code, MAX_CODE_LENGTH)),
        message: find(json, message).map(|message| cut(message, MAX_MESSAGE_LENGTH)),
    };
    let members = json.as_object().into_iter().flatten();
    let mut lists = members.filter(|(name, _)| {
        let name = name.to_ascii_lowercase();
        name == "errors" || name == "error"
    });
    let errors = match lists.find_map(|(_, list)| list.as_array()) {
        Some(list) => {
            let list = list.iter().take(MAX_ERRORS);
            list.map(|error| read(error, &MESSAGE_KEYS)).collect()
        }
        // The title of a report does not describe its failure.
        None => vec![read(json, &MESSAGE_KEYS[..3])],
    };
    let has_content = |error: &WorkError| error.code.is_some() || error.message.is_some();
    errors.into_iter().filter(has_content).collect()
}

/// A failure that the API reported.
///
/// `Display` shows the status code, the error code and the request ID, and `Debug` the first two. The fields and methods also return the
/// message and the body, which may contain personal data.
#[non_exhaustive]
pub struct ApiError {
    /// The `operationId` of the operation.
    pub operation: &'static str,
    /// The HTTP status code.
    pub status: StatusCode,
    /// The response headers.
    pub headers: HeaderMap,
    /// The documented properties of the body; `None` if the body is not such JSON.
    pub body: Option<Box<ErrorBody>>,
    code: Option<String>,
    message: Option<String>,
    raw: Bytes,
}

impl ApiError {
    pub(crate) fn new(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        raw: Bytes,
    ) -> Self {
        let json = error_json(&raw);
        let (code, message) = match &json {
            Some(serde_json::Value::String(text)) => (None, plain_text(text.as_bytes())),
            Some(json) => (find(json, &CODE_KEYS), find(json, &MESSAGE_KEYS)),
            None => (None, plain_text(&raw)),
        };
        let body = json
            .as_ref()
            .and_then(|_| from_json(&raw).ok())
            .map(Box::new);
        Self {
            operation: operation.id,
            status,
            headers,
            body,
            code: code.map(|code| shortened(&code, CODE_LIMIT)),
            message: message.map(|message| shortened(&message, MESSAGE_LIMIT)),
            raw,
        }
    }

    /// Returns the error code as text, even if the API sent a number. A code of more than 64 characters is
    /// cut off and ends with `…`.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Returns the code, unless a server put another text in its place.
    fn loggable_code(&self) -> Option<&str> {
        self.code().filter(|code| is_known_code_or_number(code))
    }

    /// Returns the error code as a number, even if the API sent text; `None` if the code is not a number.
    pub fn code_number(&self) -> Option<i64> {
        self.code()?.parse().ok()
    }

    /// Returns the meaning of the code, if the code is documented. See [`error_codes`](crate::error_codes).
    /// Some codes stand for several problems; the message then names the actual one.
    pub fn meaning(&self) -> Option<&'static str> {
        Some(ErrorCode::of(self.code()?)?.meaning)
    }

    /// Returns the message in the body, or the body itself if it is plain text. A message of more than 1,000
    /// characters is cut off and ends with `…`; [`raw`](Self::raw) returns the complete body. The client does
    /// not parse a body of more than 256 KiB; the message is then the beginning of the body.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// Returns the response body as it was received.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }
}

/// A documented error code. The module [`error_codes`](crate::error_codes) lists all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorCode {
    /// The code as text, even if the API sends a number.
    pub code: &'static str,
    /// The name of the constant for this code.
    pub name: &'static str,
    /// The HTTP status codes that the documentation names for this code.
    pub statuses: &'static [u16],
    /// The meaning of the code.
    pub meaning: &'static str,
    /// `true` if the API rejected the access token, so that a new token helps.
    pub token_rejected: bool,
    /// `true` if the API refused the partner ID or the partner secret. In the response to an authentication,
    /// the API counts the refusal towards the lock-out.
    pub credentials_refused: bool,
    /// `true` if the code reports a rate limit although the status code is not 429, so that the same request
    /// may succeed later.
    pub rate_limited: bool,
}

impl ErrorCode {
    /// Returns the description of a code; `None` if the code is not documented.
    ///
    /// ```
    /// use finicity_sdk::{ErrorCode, error_codes};
    ///
    /// let known = ErrorCode::of(error_codes::TOKEN_EXPIRED);
    /// assert!(known.is_some_and(|known| known.token_rejected));
    /// ```
    pub fn of(code: &str) -> Option<&'static Self> {
        error_codes::ALL.iter().find(|known| known.code == code)
    }
}

/// Returns the code in the body of a failure.
pub(crate) fn error_code(raw: &[u8]) -> Option<String> {
    find(&error_json(raw)?, &CODE_KEYS)
}

/// The maximum size of an error body that is parsed, in bytes. A parsed body takes many times its size in
/// memory.
const PARSE_LIMIT: usize = 256 << 10;
/// The maximum length of a code, in characters.
const CODE_LIMIT: usize = 64;
/// The maximum length of a message, in characters.
const MESSAGE_LIMIT: usize = 1000;

/// Parses the body of a failure, unless the body is too long to be an error report. The parser itself
/// rejects a body that is nested too deeply for the stack.
fn error_json(raw: &[u8]) -> Option<serde_json::Value> {
    (raw.len() <= PARSE_LIMIT).then(|| parse(raw)).flatten()
}

/// Cuts a text off after `limit` characters and adds `…`.
fn shortened(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// The properties that hold the code in the documented error schemas, in lower case.
const CODE_KEYS: [&str; 2] = ["code", "reasoncode"];

/// The properties that hold the message in these schemas, in lower case.
const MESSAGE_KEYS: [&str; 4] = ["message", "description", "statusdescription", "title"];

/// Returns the value of the first of `keys` in an error body or in the first error of the list in the body,
/// ignoring case.
fn find(json: &serde_json::Value, keys: &[&str]) -> Option<String> {
    use serde_json::Value;
    match json {
        Value::Array(items) => items.first().and_then(|first| find(first, keys)),
        Value::Object(members) => {
            let own = keys.iter().find_map(|key| {
                let found = members
                    .iter()
                    .find(|(name, _)| name.eq_ignore_ascii_case(key));
                match found.map(|(_, value)| value) {
                    // Some examples of the contract have a comma inside the code.
                    Some(Value::String(text)) => Some(text.trim_end_matches(',').trim().to_owned()),
                    Some(Value::Number(number)) => Some(number.to_string()),
                    _ => None,
                }
            });
            let inner = ["errors", "error"].iter().find_map(|key| {
                let found = members
                    .iter()
                    .find(|(name, _)| name.eq_ignore_ascii_case(key));
                found.and_then(|(_, inner)| find(inner, keys))
            });
            own.or(inner)
        }
        _ => None,
    }
}

/// Returns a body that is not JSON as text, if it is valid UTF-8.
fn plain_text(raw: &[u8]) -> Option<String> {
    // The caller shortens a long text anyway. The cut may be inside a character.
    let start = raw.get(..PARSE_LIMIT).unwrap_or(raw);
    let text = match std::str::from_utf8(start) {
        Ok(text) => text,
        Err(error) if start.len() < raw.len() && error.error_len().is_none() => {
            std::str::from_utf8(start.get(..error.valid_up_to())?).ok()?
        }
        Err(_) => return None,
    };
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: the API responded with {}",
            self.operation, self.status
        )?;
        if let Some(code) = self.loggable_code() {
            write!(f, ", code {code}")?;
        }
        if let Some(id) = loggable_request_id(&self.headers) {
            write!(f, ", request ID {id}")?;
        }
        match self.meaning() {
            Some(meaning) => write!(f, ": {meaning}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("code", &self.loggable_code())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ApiError {}

/// A successful response whose body differs from the contract. The error keeps the body.
#[non_exhaustive]
pub struct DecodeError {
    /// The `operationId` of the operation.
    pub operation: &'static str,
    /// The HTTP status code.
    pub status: StatusCode,
    /// The response headers.
    pub headers: HeaderMap,
    mismatch: Mismatch,
    raw: Bytes,
}

impl DecodeError {
    /// Returns the difference: the place in the body, the expected value and the type of the actual value.
    pub fn mismatch(&self) -> &Mismatch {
        &self.mismatch
    }

    /// Returns the JSON path of the value that differs, such as `transactions[152].checkNum`. The path is
    /// empty if the whole body differs.
    pub fn path(&self) -> &str {
        self.mismatch.path()
    }

    /// Returns the response body as it was received.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            operation,
            status,
            mismatch,
            ..
        } = self;
        write!(f, "{operation}: the response ({status}")?;
        if let Some(id) = loggable_request_id(&self.headers) {
            write!(f, ", request ID {id}")?;
        }
        write!(f, ") does not match the contract: {mismatch}")
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("mismatch", &self.mismatch)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for DecodeError {}
