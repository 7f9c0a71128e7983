//! One payload against the types of its operation.

use std::any::TypeId;
use std::fmt;

use finicity_sdk::{Call, Error, Mismatch, RawResponse, from_json, types};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::compare::{Difference, differences};

/// Which way a payload travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// To the server.
    Request,
    /// From the server.
    #[default]
    Response,
}

/// A body, and what it is the body of.
#[derive(Debug, Clone, Copy)]
pub struct Payload<'a> {
    /// The `operationId`.
    pub operation: &'a str,
    /// Whether it is sent or received.
    pub kind: Kind,
    /// The HTTP status of an answer; without one it is the documented success.
    pub status: Option<u16>,
    /// The bytes.
    pub body: &'a [u8],
}

/// Why a payload does not fit.
#[derive(Debug, Clone)]
pub enum Failure {
    /// It does not decode.
    Mismatch(Mismatch),
    /// It decodes, and what comes back is not what went in.
    Lossy(Vec<Difference>),
    /// The operation takes no body, and there is one.
    Unexpected,
    /// Its status is none of HTTP.
    Status(u16),
    /// It decodes, and does not encode again.
    Encode(String),
}

/// The longest piece of a body that is shown.
const SHOWN: usize = 80;

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
            Self::Status(status) => write!(f, "{status} is no HTTP status"),
            Self::Encode(reason) => write!(f, "does not encode again: {reason}"),
        }
    }
}

/// The start of a long text.
pub(crate) fn excerpt(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// No operation of the contract is called like this.
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

/// The `operationId` of every operation.
pub fn operations() -> Vec<&'static str> {
    let mut ids = Vec::new();
    macro_rules! id {
        ($module:ident, $function:ident, $builder:ident, $id:literal, $kind:ident, $body:ty) => {
            ids.push($id);
        };
    }
    crate::every_operation!(id);
    ids
}

/// Decodes a payload as the client would, encodes what came of it, and compares.
///
/// # Errors
/// [`UnknownOperation`] when there is no such operation; inside, why the payload does not fit.
pub fn check(payload: &Payload<'_>) -> Result<Result<(), Failure>, UnknownOperation> {
    macro_rules! operation {
        ($module:ident, $function:ident, $builder:ident, $id:literal, $kind:ident, $body:ty) => {
            if payload.operation == $id {
                return Ok(match payload.kind {
                    Kind::Request => request::<$body>(payload.body),
                    Kind::Response => {
                        response::<finicity_sdk::api::$module::$builder>(payload, |value| {
                            encoded::$kind(value)
                        })
                    }
                });
            }
        };
    }
    crate::every_operation!(operation);
    Err(UnknownOperation(payload.operation.to_owned()))
}

/// How what an operation answers is encoded again.
mod encoded {
    use super::{Failure, Serialize, Value};

    pub(super) fn value(value: &impl Serialize) -> Result<Option<Value>, Failure> {
        let encoded = serde_json::to_value(value);
        encoded
            .map(Some)
            .map_err(|error| Failure::Encode(error.to_string()))
    }

    /// Bytes are what they are.
    #[expect(
        clippy::unnecessary_wraps,
        reason = "it stands where `value` can stand"
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
    // No body is what an optional one is read from, and what a required one is refused for.
    let body = if body.is_empty() { b"null" } else { body };
    let decoded: T = from_json(body).map_err(Failure::Mismatch)?;
    compare(body, encoded::value(&decoded)?)
}

fn response<C: Call>(
    payload: &Payload<'_>,
    encode: impl Fn(&C::Output) -> Result<Option<Value>, Failure>,
) -> Result<(), Failure> {
    let documented = C::OPERATION.successes.first().copied();
    let status = payload.status.or(documented).unwrap_or(200);
    let body = payload.body.to_vec();
    let answer = RawResponse::new(status, body).map_err(|_| Failure::Status(status))?;
    match C::interpret(answer) {
        Ok(response) => match encode(&response)? {
            Some(back) => compare(payload.body, Some(back)),
            None => Ok(()),
        },
        Err(Error::Decode(error)) => Err(Failure::Mismatch(error.mismatch().clone())),
        // Whatever else the body of a failure is, it is kept as text.
        Err(_) => match serde_json::from_slice::<Value>(payload.body) {
            Ok(Value::Object(_)) => {
                let body: types::ErrorBody = from_json(payload.body).map_err(Failure::Mismatch)?;
                compare(payload.body, encoded::value(&body)?)
            }
            _ => Ok(()),
        },
    }
}

fn compare(sent: &[u8], back: Option<Value>) -> Result<(), Failure> {
    // An empty body, or one that an answer without a value came with.
    let (Ok(sent), Some(back)) = (serde_json::from_slice::<Value>(sent), back) else {
        return Ok(());
    };
    let found = differences(&sent, &back);
    if found.is_empty() {
        Ok(())
    } else {
        Err(Failure::Lossy(found))
    }
}
