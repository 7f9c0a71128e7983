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

/// The members of `sent` that are not in `back`, by path. How a number is spelled, and whether
/// nothing is written as `null`, as an empty list or not at all, makes no difference.
pub fn lost(sent: &Value, back: &Value, path: &str, losses: &mut Vec<String>) {
    match (sent, back) {
        (Value::Object(sent), _) => {
            for (name, value) in sent {
                lost(
                    value,
                    back.get(name).unwrap_or(&Value::Null),
                    &format!("{path}.{name}"),
                    losses,
                );
            }
        }
        (Value::Array(sent), _) => {
            for (index, value) in sent.iter().enumerate() {
                let back = back.get(index).unwrap_or(&Value::Null);
                lost(value, back, &format!("{path}[{index}]"), losses);
            }
        }
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => {}
        (a, b) if a == b => {}
        (a, b) => losses.push(format!("{path}: sent {a}, came back as {b}")),
    }
}
