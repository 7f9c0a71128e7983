//! The result of a successful call, independent of its type.

use finicity_sdk::{Error, Response};
use serde::Serialize;
use serde_json::Value;

/// The status code and value of a success, in a form that tests can compare.
#[derive(Debug)]
pub struct Outcome {
    /// The HTTP status.
    pub status: u16,
    /// The decoded value, encoded again. For a download, its length.
    pub value: Value,
}

impl Outcome {
    /// Creates the outcome of a response whose value can be encoded as JSON.
    pub fn value<T: Serialize>(response: Response<T>) -> Result<Self, Error> {
        let status = response.status().as_u16();
        let value = serde_json::to_value(response.into_inner()).expect("the value encodes");
        Ok(Self { status, value })
    }

    /// Creates the outcome of a download.
    pub fn download<T: AsRef<[u8]>>(response: Response<T>) -> Result<Self, Error> {
        let status = response.status().as_u16();
        Ok(Self {
            status,
            value: Value::from(response.into_inner().as_ref().len()),
        })
    }
}
