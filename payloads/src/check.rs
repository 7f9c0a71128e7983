//! Checks one payload against the types of its operation.

use std::any::TypeId;
use std::fmt;

use finicity_sdk::{Call, Error, Mismatch, RawResponse, from_json, types};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::compare::{Difference, differences};

/// The direction of a payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// A request body.
    Request,
    /// A response body.
    #[default]
    Response,
}

/// A body and its context.
#[derive(Debug, Clone, Copy)]
pub struct Payload<'a> {
    /// The `operationId`.
    pub operation: &'a str,
    /// The direction of the body.
    pub direction: Direction,
    /// The HTTP status code of the response. Without it, the first documented success is used.
    pub status: Option<u16>,
    /// The bytes of the body.
    pub body: &'a [u8],
}

/// The reason why a payload does not fit.
#[derive(Debug, Clone)]
pub enum Failure {
    /// The payload does not decode.
    Mismatch(Mismatch),
    /// The payload decodes, but the encoded value differs from the payload.
    Lossy(Vec<Difference>),
    /// The payload has a body, but the operation does not take one.
    Unexpected,
    /// The status code is not a valid HTTP status code.
    Status(u16),
    /// The payload decodes, but the value cannot be encoded.
    Encode(String),
}

/// The maximum number of characters of a body that an error shows.
const MAX_SHOWN: usize = 80;

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mismatch(mismatch) => {
                write!(f, "{mismatch}")?;
                match mismatch.found() {
                    Some(found) if found != "null" => write!(f, " ({})", excerpt(found)),
                    _ => Ok(()),
                }
            }
            Self::Lossy(differences) => {
                let shown = differences.iter().map(ToString::to_string);
                f.write_str(&shown.collect::<Vec<_>>().join("; "))
            }
            Self::Unexpected => f.write_str("the operation takes no body"),
            Self::Status(status) => write!(f, "{status} is not an HTTP status code"),
            Self::Encode(reason) => write!(f, "does not encode again: {reason}"),
        }
    }
}

/// Returns the start of a long text.
pub(crate) fn excerpt(text: &str) -> String {
    match text.char_indices().nth(MAX_SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The error that the contract has no operation with this `operationId`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownOperation(pub String);

impl fmt::Display for UnknownOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the contract has no operation `{}`", self.0)?;
        let same = |id: &&str| id.eq_ignore_ascii_case(&self.0);
        match operations().into_iter().find(same) {
            Some(id) => write!(f, "; do you mean `{id}`?"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for UnknownOperation {}

/// Returns the `operationId` of every operation.
pub fn operations() -> Vec<&'static str> {
    let mut ids = Vec::new();
    macro_rules! id {
        ($module:ident, $function:ident, $builder:ident, $id:literal, $form:ident, $body:ty) => {
            ids.push($id);
        };
    }
    crate::every_operation!(id);
    ids
}

/// Decodes a payload as the client does, encodes the result, and compares both.
///
/// # Errors
/// Returns [`UnknownOperation`] if the operation does not exist. The inner result is the reason why the
/// payload does not fit.
pub fn check(payload: &Payload<'_>) -> Result<Result<(), Failure>, UnknownOperation> {
    macro_rules! operation {
        ($module:ident, $function:ident, $builder:ident, $id:literal, $form:ident, $body:ty) => {
            if payload.operation == $id {
                return Ok(match payload.direction {
                    Direction::Request => request::<$body>(payload.body),
                    Direction::Response => {
                        response::<finicity_sdk::api::$module::$builder>(payload, |value| {
                            encode::$form(value)
                        })
                    }
                });
            }
        };
    }
    crate::every_operation!(operation);
    Err(UnknownOperation(payload.operation.to_owned()))
}

/// Functions that encode the value of a response again.
mod encode {
    use super::{Failure, Serialize, Value};

    pub(super) fn value(value: &impl Serialize) -> Result<Option<Value>, Failure> {
        let encoded = serde_json::to_value(value);
        encoded
            .map(Some)
            .map_err(|error| Failure::Encode(error.to_string()))
    }

    /// Does not encode the bytes of a download.
    #[expect(
        clippy::unnecessary_wraps,
        reason = "the macro calls this function and `value` in the same way"
    )]
    pub(super) fn download<T>(_bytes: &T) -> Result<Option<Value>, Failure> {
        Ok(None)
    }
}

fn request<T: DeserializeOwned + Serialize + 'static>(body: &[u8]) -> Result<(), Failure> {
    if TypeId::of::<T>() == TypeId::of::<()>() {
        return if body.is_empty() {
            Ok(())
        } else {
            Err(Failure::Unexpected)
        };
    }
    // An empty body counts as `null`: optional bodies decode from it, and required bodies fail.
    let body = if body.is_empty() { b"null" } else { body };
    let decoded: T = from_json(body).map_err(Failure::Mismatch)?;
    compare(body, encode::value(&decoded)?)
}

fn response<C: Call>(
    payload: &Payload<'_>,
    encode: impl Fn(&C::Output) -> Result<Option<Value>, Failure>,
) -> Result<(), Failure> {
    let documented = C::OPERATION.successes.first().copied();
    let status = payload.status.or(documented).unwrap_or(200);
    let body = payload.body.to_vec();
    let raw = RawResponse::new(status, body).map_err(|_| Failure::Status(status))?;
    match C::interpret(raw) {
        Ok(response) => match encode(&response)? {
            Some(encoded_value) => compare(payload.body, Some(encoded_value)),
            None => Ok(()),
        },
        Err(Error::Decode(error)) => Err(Failure::Mismatch(error.mismatch().clone())),
        // The client keeps any other body of an error response as text.
        Err(_) => match serde_json::from_slice::<Value>(payload.body) {
            Ok(Value::Object(_)) => {
                let body: types::ErrorBody = from_json(payload.body).map_err(Failure::Mismatch)?;
                compare(payload.body, encode::value(&body)?)
            }
            _ => Ok(()),
        },
    }
}

fn compare(original: &[u8], encoded_value: Option<Value>) -> Result<(), Failure> {
    // The body is empty, or the operation returns no value.
    let (Ok(original), Some(encoded_value)) =
        (serde_json::from_slice::<Value>(original), encoded_value)
    else {
        return Ok(());
    };
    let found = differences(&original, &encoded_value);
    if found.is_empty() {
        Ok(())
    } else {
        Err(Failure::Lossy(found))
    }
}
