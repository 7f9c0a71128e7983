//! What came of a call, whatever its type.

use finicity_sdk::{Error, Response};
use serde::Serialize;
use serde_json::Value;

/// A success in a form that can be compared.
#[derive(Debug)]
pub struct Outcome {
    /// The HTTP status.
    pub status: u16,
    /// The decoded value, encoded again; for a download its length.
    pub value: Value,
}

impl Outcome {
    /// Of a value that can be encoded.
    pub fn value<T: Serialize>(response: Response<T>) -> Result<Self, Error> {
        let status = response.status().as_u16();
        let value = serde_json::to_value(response.into_inner()).expect("the value encodes");
        Ok(Self { status, value })
    }

    /// Of a download.
    pub fn download<T: AsRef<[u8]>>(response: Response<T>) -> Result<Self, Error> {
        let status = response.status().as_u16();
        Ok(Self {
            status,
            value: Value::from(response.into_inner().as_ref().len()),
        })
    }
}
