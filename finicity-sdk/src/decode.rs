//! Decoding of raw responses into the types of the contract.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use bytes::Bytes;

use crate::field::Field;
use crate::mismatch::{Mismatch, read_json};
use crate::response::RawResponse;

/// A JSON body.
pub(crate) fn json<T: Field>(response: &RawResponse) -> Result<T, Mismatch> {
    if response.body.is_empty() {
        return Err(Mismatch::whole("the body is empty where JSON was expected"));
    }
    let mut value = T::empty();
    read_json(&response.body, &mut value)?;
    Ok(value)
}

/// A JSON body, or none.
pub(crate) fn optional<T: Field>(response: &RawResponse) -> Result<Option<T>, Mismatch> {
    if response.body.is_empty() {
        Ok(None)
    } else {
        json(response).map(Some)
    }
}

/// A body of text.
pub(crate) fn text(response: &RawResponse) -> Result<String, Mismatch> {
    let text = String::from_utf8(response.body.to_vec());
    text.map_err(|error| Mismatch::whole(format!("the text is not UTF-8: {}", error.utf8_error())))
}

/// A download.
pub(crate) fn bytes(response: &RawResponse) -> Result<Bytes, Mismatch> {
    Ok(response.body.clone())
}

/// No body; one that comes all the same is left in the response.
pub(crate) fn empty(_response: &RawResponse) -> Result<(), Mismatch> {
    Ok(())
}

/// A success of which the contract does not say what its body is.
pub(crate) fn undocumented<T>(response: &RawResponse) -> Result<T, Mismatch> {
    let status = response.status;
    Err(Mismatch::whole(format!(
        "the contract documents no success with status {status}"
    )))
}
