//! From a raw answer to the value the contract promises.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::response::RawResponse;

/// What is wrong with a body.
pub(crate) type Reason = String;

/// A JSON body.
pub(crate) fn json<T: DeserializeOwned>(answer: &RawResponse) -> Result<T, Reason> {
    if answer.body.is_empty() {
        return Err("the body is empty where JSON was expected".into());
    }
    serde_json::from_slice(&answer.body).map_err(|error| error.to_string())
}

/// A JSON body, or none.
pub(crate) fn optional<T: DeserializeOwned>(answer: &RawResponse) -> Result<Option<T>, Reason> {
    if answer.body.is_empty() {
        Ok(None)
    } else {
        json(answer).map(Some)
    }
}

/// A body of text.
pub(crate) fn text(answer: &RawResponse) -> Result<String, Reason> {
    String::from_utf8(answer.body.to_vec()).map_err(|error| format!("the text is {error}"))
}

/// A download.
pub(crate) fn bytes(answer: &RawResponse) -> Result<Bytes, Reason> {
    Ok(answer.body.clone())
}

/// No body; one that comes all the same is left in the response.
pub(crate) fn empty(_answer: &RawResponse) -> Result<(), Reason> {
    Ok(())
}

/// A success of which the contract does not say what its body is.
pub(crate) fn undocumented<T>(answer: &RawResponse) -> Result<T, Reason> {
    Err(format!(
        "the contract documents no success with status {}",
        answer.status
    ))
}
