//! What can go wrong, in one type.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::HeaderMap;

use crate::generated::{ErrorBody, error_codes};
use crate::mismatch::Mismatch;
use crate::operation::Operation;
use crate::response::{RawResponse, request_id};
use crate::retry::{may_pass, retry_after};

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call did not succeed.
///
/// `Display` is one line to act on; [`source`](std::error::Error::source) has the cause. Bodies,
/// secrets and complete URLs are in neither `Display` nor `Debug`.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The server answered with a failure.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// The server answered with a success whose body is not what the contract promises.
    #[error(transparent)]
    Decode(Box<DecodeError>),
    /// No answer came: the connection failed or broke.
    #[error("{operation}: the connection to the server failed")]
    #[non_exhaustive]
    Transport {
        /// The operation, as the contract calls it.
        operation: &'static str,
        /// The reason, without the URL.
        #[source]
        source: TransportError,
    },
    /// No complete answer came in time.
    #[error("{operation}: no complete answer within {} s", limit.as_secs_f64())]
    #[non_exhaustive]
    Timeout {
        /// The operation, as the contract calls it.
        operation: &'static str,
        /// The time that was allowed.
        limit: Duration,
    },
    /// The answer is longer than the client reads.
    #[error("{operation}: the answer is longer than {limit} bytes; raise `response_limit`")]
    #[non_exhaustive]
    TooLarge {
        /// The operation, as the contract calls it.
        operation: &'static str,
        /// The longest body that is read, in bytes.
        limit: usize,
    },
    /// The server answered that the work which was waited for has failed.
    #[error(transparent)]
    WorkFailed(Box<WorkFailure>),
    /// The pages of a list do not come to an end.
    #[error("{operation}: {reason}")]
    #[non_exhaustive]
    Paging {
        /// The operation, as the contract calls it.
        operation: &'static str,
        /// What the server does.
        reason: String,
    },
    /// No access token could be had, so the call was not made.
    #[error("{operation}: no access token: {reason}")]
    #[non_exhaustive]
    Auth {
        /// The operation, as the contract calls it.
        operation: &'static str,
        /// Why there is no token.
        reason: String,
        /// The failed authentication, if one was tried.
        #[source]
        source: Option<Arc<Error>>,
    },
    /// The arguments make no valid request. Nothing was sent.
    #[error("{operation}: {reason}")]
    #[non_exhaustive]
    InvalidRequest {
        /// The operation, as the contract calls it.
        operation: &'static str,
        /// Which argument, and what is wrong with it.
        reason: String,
    },
    /// The client can't be built with these settings.
    #[error("setting `{setting}`: {reason}")]
    #[non_exhaustive]
    Config {
        /// The setting, named as its method of [`ClientBuilder`](crate::ClientBuilder).
        setting: &'static str,
        /// What is wrong with it.
        reason: String,
    },
}

impl Error {
    /// The HTTP status, when the server answered.
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

    /// What the API says about the failure, when the server answered with one.
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

    /// Whether the institution wants multi-factor authentication from its customer, which only a new
    /// Connect session can give. The API says so with an empty 203.
    pub fn is_mfa_required(&self) -> bool {
        matches!(self, Self::Api(error) if error.status == StatusCode::NON_AUTHORITATIVE_INFORMATION)
    }

    /// Whether the same call may succeed later. It says nothing of what the call has done already.
    ///
    /// A certificate that is not trusted, a server that does not speak TLS and a proxy or URL that can't be
    /// used stay as they are, so such a connection is not worth another attempt.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Api(error) => may_pass(error.status, &error.raw),
            Self::Transport { source, .. } => !stays(&source.0),
            Self::Timeout { .. } => true,
            Self::Auth {
                source: Some(source),
                ..
            } => source.is_retryable(),
            _ => false,
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

    /// How long the server asks to wait before the next attempt.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.as_api()?.headers)
    }

    /// Whether the server may have done what it was asked for, although no success came back.
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

    /// Whether the request can't have reached the server; nor the one for its token.
    pub(crate) fn never_left(&self) -> bool {
        match self {
            Self::Transport { source, .. } => source.is_connect(),
            Self::Auth {
                source: Some(source),
                ..
            } => source.never_left(),
            _ => false,
        }
    }

    pub(crate) fn timeout(operation: &Operation, limit: Duration) -> Self {
        Self::Timeout {
            operation: operation.id,
            limit,
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
        answer: RawResponse,
        mismatch: Mismatch,
    ) -> Self {
        Self::Decode(Box::new(DecodeError {
            operation: operation.id,
            status: answer.status,
            headers: answer.headers,
            mismatch,
            raw: answer.body,
        }))
    }

    /// Maps a failure of the HTTP client. The only place where its errors enter, so that no URL,
    /// which holds identifiers, leaves with them.
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

/// Whether a failure to connect is one of certificates or settings, which another attempt does not change.
fn stays(error: &reqwest::Error) -> bool {
    /// What TLS libraries and the connector say of it; their types are not at hand.
    const WORDS: [&str; 4] = [
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
        // A handshake that is broken off is of another kind.
        let is_handshake = io.is_some_and(|io| io.kind() == std::io::ErrorKind::InvalidData);
        let text = next.to_string().to_ascii_lowercase();
        if error.is_connect() && (is_handshake || WORDS.iter().any(|word| text.contains(word))) {
            return true;
        }
        // The source of an I/O error is not what it wraps, but the source of that.
        cause = match io.and_then(std::io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => next.source(),
        };
    }
    false
}

/// The most errors that are read from one failed piece of work.
const MOST_ERRORS: usize = 100;

/// The longest code and the longest message that are kept of each, in characters.
const LONGEST_CODE: usize = 64;
const LONGEST_MESSAGE: usize = 1000;

/// Work of the server that has failed, such as a report.
///
/// `Display` and `Debug` show the status and the first code. Messages and the body, which may be
/// personal, are had from their methods.
#[non_exhaustive]
pub struct WorkFailure {
    /// The operation that told of it, as the contract calls it.
    pub operation: &'static str,
    /// The status of the work, as the contract spells it.
    pub status: &'static str,
    /// The HTTP status of the answer that told of it, which is one of success.
    pub http_status: StatusCode,
    /// The headers of that answer.
    pub headers: HeaderMap,
    errors: Vec<WorkError>,
    raw: Bytes,
}

impl WorkFailure {
    pub(crate) fn new(
        operation: &'static Operation,
        status: &'static str,
        answer: RawResponse,
    ) -> Self {
        let json = serde_json::from_slice(&answer.body).unwrap_or_default();
        Self {
            operation: operation.id,
            status,
            http_status: answer.status,
            headers: answer.headers,
            errors: work_errors(&json),
            raw: answer.body,
        }
    }

    /// What went wrong, in the order of the answer; the first 100. Empty where the API does not say.
    pub fn errors(&self) -> &[WorkError] {
        &self.errors
    }

    /// The code of the first error that has one.
    pub fn code(&self) -> Option<&str> {
        self.errors.iter().find_map(WorkError::code)
    }

    /// The message of the first error that has one. It may be personal: think before it is logged.
    pub fn message(&self) -> Option<&str> {
        self.errors.iter().find_map(WorkError::message)
    }

    /// The meaning of the first code, where that is documented; see [`error_codes`](crate::error_codes).
    pub fn meaning(&self) -> Option<&'static str> {
        Some(ErrorCode::of(self.code()?)?.meaning)
    }

    /// The body as it came.
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
        if let Some(code) = self.code().filter(|code| is_plain_code(code)) {
            write!(f, ", code {code}")?;
        }
        match self.meaning() {
            Some(meaning) => write!(f, ": {meaning}"),
            None => f.write_str("; `errors` has what the API says of it"),
        }
    }
}

impl fmt::Debug for WorkFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkFailure")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("code", &self.code().filter(|code| is_plain_code(code)))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for WorkFailure {}

/// Whether a text is the code of an error, and not some other text that a server put in its place: it is
/// documented, or has few digits.
fn is_plain_code(code: &str) -> bool {
    const MOST_DIGITS: usize = 8;
    let digits = code.chars().all(|c| c.is_ascii_digit());
    digits && (1..=MOST_DIGITS).contains(&code.len()) || ErrorCode::of(code).is_some()
}

/// One of the errors by which work has failed. `Debug` shows its code alone.
#[derive(Clone, PartialEq, Eq)]
pub struct WorkError {
    code: Option<String>,
    message: Option<String>,
}

impl WorkError {
    /// The code, as text whatever the API wrote it as; cut after 64 characters.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The message, cut after 1000 characters. It may be personal: think before it is logged.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

impl fmt::Debug for WorkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkError")
            .field("code", &self.code().filter(|code| is_plain_code(code)))
            .finish_non_exhaustive()
    }
}

/// The errors of a body: those of its list, or the one it is itself.
fn work_errors(json: &serde_json::Value) -> Vec<WorkError> {
    let cut = |text: String, most| text.chars().take(most).collect();
    let read = |json: &serde_json::Value, message: &[&str]| WorkError {
        code: find(json, &CODE_KEYS).map(|code| cut(code, LONGEST_CODE)),
        message: find(json, message).map(|message| cut(message, LONGEST_MESSAGE)),
    };
    let members = json.as_object().into_iter().flatten();
    let mut lists = members.filter(|(name, _)| {
        let name = name.to_ascii_lowercase();
        name == "errors" || name == "error"
    });
    let errors = match lists.find_map(|(_, list)| list.as_array()) {
        Some(list) => {
            let list = list.iter().take(MOST_ERRORS);
            list.map(|error| read(error, &MESSAGE_KEYS)).collect()
        }
        // The title of a report says nothing of its failure.
        None => vec![read(json, &MESSAGE_KEYS[..3])],
    };
    let says = |error: &WorkError| error.code.is_some() || error.message.is_some();
    errors.into_iter().filter(says).collect()
}

/// A failure as the API reports it.
#[non_exhaustive]
pub struct ApiError {
    /// The operation, as the contract calls it.
    pub operation: &'static str,
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// Every documented field that the body has; `None` when the body is no such JSON.
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
            .and_then(|_| serde_json::from_slice(&raw).ok())
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

    /// The code of the error, as text whatever the API wrote it as. A code of more than 64 characters
    /// is cut off and ends with `…`.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The code, unless a server put some other text in its place.
    fn shown_code(&self) -> Option<&str> {
        self.code().filter(|code| is_plain_code(code))
    }

    /// The code of the error as a number, whatever the API wrote it as; `None` when it is none.
    pub fn code_number(&self) -> Option<i64> {
        self.code()?.parse().ok()
    }

    /// What the code means, where that is documented; see [`error_codes`](crate::error_codes). One code may
    /// stand for several faults: the message tells which.
    pub fn meaning(&self) -> Option<&'static str> {
        Some(ErrorCode::of(self.code()?)?.meaning)
    }

    /// What the API says in words: the message of the body, or a body that is plain text. A message of
    /// more than 1,000 characters is cut off and ends with `…`; [`raw`](Self::raw) has the complete body.
    /// A body of more than 256 KiB is not parsed, so its message is the start of its text.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The body as it came.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }
}

/// A code that failures come with; all of them are in [`error_codes`](crate::error_codes).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorCode {
    /// The code, as text whatever the API writes it as.
    pub code: &'static str,
    /// The name of its constant.
    pub name: &'static str,
    /// The HTTP statuses it comes with.
    pub statuses: &'static [u16],
    /// What it means.
    pub meaning: &'static str,
    /// Whether a new access token helps.
    pub token_rejected: bool,
    /// Whether the partner's id or secret was refused. The API counts that towards the lock-out, if it
    /// comes for an authentication.
    pub credentials_refused: bool,
    /// Whether the same request may succeed later, although the status code is not 429.
    pub rate_limited: bool,
}

impl ErrorCode {
    /// What is known of a code.
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

/// The code in the body of a failure.
pub(crate) fn error_code(raw: &[u8]) -> Option<String> {
    find(&error_json(raw)?, &CODE_KEYS)
}

/// The most bytes of an error body that are parsed. A parsed body takes many times its size in memory.
const PARSE_LIMIT: usize = 256 << 10;
/// The most characters of a code that are kept.
const CODE_LIMIT: usize = 64;
/// The most characters of a message that are kept.
const MESSAGE_LIMIT: usize = 1000;

/// Parses the body of a failure, unless the body is too long to be an error report. The parser itself
/// rejects a body that is nested too deeply for the stack.
fn error_json(raw: &[u8]) -> Option<serde_json::Value> {
    (raw.len() <= PARSE_LIMIT)
        .then(|| serde_json::from_slice(raw).ok())
        .flatten()
}

/// Cuts off all after the first `limit` characters.
fn shortened(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Where the documented error shapes keep their code, in lower case.
const CODE_KEYS: [&str; 2] = ["code", "reasoncode"];

/// Where they keep what they say in words.
const MESSAGE_KEYS: [&str; 4] = ["message", "description", "statusdescription", "title"];

/// The first of `keys` in an error body or in the first error of the list it wraps, whatever the case.
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

/// A body that is no JSON, when a person can read it.
fn plain_text(raw: &[u8]) -> Option<String> {
    // A long text is shortened anyway; its start may end inside a character.
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
        write!(f, "{}: the API answered {}", self.operation, self.status)?;
        if let Some(code) = self.shown_code() {
            write!(f, ", code {code}")?;
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
            .field("code", &self.shown_code())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ApiError {}

/// A body that is not what the contract promises. The body itself is kept.
#[non_exhaustive]
pub struct DecodeError {
    /// The operation, as the contract calls it.
    pub operation: &'static str,
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers of the answer.
    pub headers: HeaderMap,
    mismatch: Mismatch,
    raw: Bytes,
}

impl DecodeError {
    /// The place in the body, what was expected there and what came.
    pub fn mismatch(&self) -> &Mismatch {
        &self.mismatch
    }

    /// The JSON path to the value that did not fit, like `transactions[152].checkNum`; empty for the
    /// whole body.
    pub fn path(&self) -> &str {
        self.mismatch.path()
    }

    /// The body as it came.
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
        write!(
            f,
            "{operation}: the answer ({status}) is not what the contract promises: {mismatch}"
        )
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
