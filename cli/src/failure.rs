//! Failures: their messages and exit codes.

use std::fmt;
use std::io::{self, Write};

use finicity_sdk::{Error, Operation};

use crate::json::sanitize;

/// The API refused the request, or the result can't be used.
pub const REFUSED: u8 = 1;
/// The command line can't be used.
pub const USAGE: u8 = 2;
/// Credentials are missing, or the API refused the credentials.
pub const CREDENTIALS: u8 = 3;
/// A failure that may pass.
pub const TEMPORARY: u8 = 4;
/// The API may or may not have carried out the request.
pub const UNKNOWN: u8 = 5;
/// The user interrupted the program.
pub const INTERRUPTED: u8 = 130;

/// The exit codes, for the help.
pub const EXIT_CODES: &str = "\
Exit codes:
  0    The command succeeded
  1    The API refused the request, a report failed, or a file can't be written
  2    The command line can't be used
  3    There are no credentials, or the API refused them
  4    A failure that may pass: rate limit, server error, network, time limit
  5    The outcome is unknown: the API may have carried out a request that must not be repeated blindly
  130  Interrupted with Ctrl-C";

/// A failure of the program.
#[derive(Debug)]
pub struct Failure {
    /// The exit code.
    pub code: u8,
    /// The message; empty if nothing is printed.
    pub message: String,
    /// Advice.
    pub hint: Option<String>,
}

/// Writes a line to standard error. Ignores a closed pipe.
pub fn note(line: &str) {
    drop(writeln!(anstream::stderr(), "{line}"));
}

/// The result type of the program.
pub type Result<T, E = Failure> = std::result::Result<T, E>;

impl Failure {
    /// Creates a failure with an exit code.
    pub fn new(code: u8, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            hint: None,
        }
    }

    /// Creates a failure of the command line.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(USAGE, message)
    }

    /// Adds advice.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Converts an error of a call of `operation`.
    pub fn of_call(error: &Error, operation: &Operation) -> Self {
        let mut failure = Self::of(error);
        let is_safe = operation.idempotent && !operation.billed;
        if outcome_is_unknown(error) && !is_safe {
            failure.code = UNKNOWN;
            failure.hint = Some(
                "the API may have carried out the request: check before you send it again, because it \
                 may be billed or done twice"
                    .into(),
            );
        }
        failure
    }

    /// Converts an error of the SDK.
    pub fn of(error: &Error) -> Self {
        let mut message = error.to_string();
        // The causes of a broken connection say what to correct; they have no URL.
        let mut cause = std::error::Error::source(error);
        while let Some(next) = cause {
            let text = next.to_string();
            if !message.contains(&text) {
                message.push_str(": ");
                message.push_str(&text);
            }
            cause = next.source();
        }
        let api_message = match error {
            Error::WorkFailed(failure) => failure.message(),
            other => other.as_api().and_then(finicity_sdk::ApiError::message),
        };
        if let Some(api_message) = api_message
            && !message.contains(api_message)
        {
            message.push_str(": ");
            message.push_str(api_message);
        }
        if let Some(id) = error.request_id() {
            message.push_str(&format!(" (request ID {id})"));
        }
        let failure = Self::new(exit_code(error), sanitize(&message));
        match hint(error) {
            Some(hint) => failure.hint(hint),
            None => failure,
        }
    }
}

fn exit_code(error: &Error) -> u8 {
    let status = error.status().map_or(0, |status| status.as_u16());
    match error {
        Error::InvalidRequest { .. } => USAGE,
        Error::Config { .. } => CREDENTIALS,
        _ if error.is_retryable() => TEMPORARY,
        Error::Auth { .. } => CREDENTIALS,
        Error::Api(_) if status == 401 => CREDENTIALS,
        Error::Transport { .. } => TEMPORARY,
        _ if status >= 500 => TEMPORARY,
        _ => REFUSED,
    }
}

/// Returns `true` if the API may have carried out the request although no success was received.
fn outcome_is_unknown(error: &Error) -> bool {
    match error {
        Error::Api(error) => error.status.is_server_error() || error.status.as_u16() == 408,
        Error::Transport { source, .. } => !source.is_connect(),
        Error::Timeout { .. } | Error::Decode(_) | Error::TooLarge { .. } => true,
        _ => false,
    }
}

fn hint(error: &Error) -> Option<String> {
    if error.is_mfa_required() {
        return Some(
            "the institution requires multi-factor authentication: let the customer go through \
             Connect again"
                .into(),
        );
    }
    if let Some(pause) = error.retry_after() {
        return Some(format!("the API requests a pause of {} s", pause.as_secs()));
    }
    match error {
        Error::Auth { .. } if !error.is_retryable() => {
            return Some(
                "`finicity status` shows where the credentials come from, and `finicity login` \
                 replaces them; the API locks a partner out after five refusals"
                    .into(),
            );
        }
        Error::Config { .. } => {
            return Some("`finicity status` shows where the settings come from".into());
        }
        _ => {}
    }
    None
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// Converts a failure to write the output. If the reader of a pipe has gone, the program ends silently.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::new(0, ""),
            _ => Self::new(REFUSED, format!("can't write the output: {error}")),
        }
    }
}
