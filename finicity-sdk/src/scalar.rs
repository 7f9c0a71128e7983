//! A value that the API writes sometimes as text and sometimes as a number.

use std::fmt;

use crate::field::{Content, FromScalar, by_field, scalar_field};

/// Text, a number or a boolean, in the notation of the API.
///
/// ```
/// use finicity_sdk::Scalar;
///
/// # fn main() -> Result<(), serde_json::Error> {
/// let as_number: Scalar = serde_json::from_str("10023")?;
/// let as_text: Scalar = serde_json::from_str("\"10023\"")?;
/// assert_eq!(as_number.to_string(), as_text.to_string());
/// assert_eq!(as_text.as_i64(), Some(10023));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Scalar {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// A boolean.
    Bool(bool),
}

impl Scalar {
    /// Returns the value as a whole number, even if it was written as text.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Text(text) => text.trim().trim_end_matches(',').parse().ok(),
            Self::Integer(number) => Some(*number),
            Self::Float(_) | Self::Bool(_) => None,
        }
    }

    /// Returns the value as a boolean, even if it was written as text. Some services append a comma.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Text(text) => text.trim().trim_end_matches(',').parse().ok(),
            Self::Bool(boolean) => Some(*boolean),
            Self::Integer(_) | Self::Float(_) => None,
        }
    }

    /// Returns the value as text, if it was written as text.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Integer(number) => number.fmt(f),
            Self::Float(number) => number.fmt(f),
            Self::Bool(boolean) => boolean.fmt(f),
        }
    }
}

impl From<&str> for Scalar {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Scalar {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Scalar {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<bool> for Scalar {
    fn from(boolean: bool) -> Self {
        Self::Bool(boolean)
    }
}

impl FromScalar for Scalar {
    const EXPECTED: &'static str = "text, a number or a boolean";

    fn from_text(text: &str) -> Option<Self> {
        Some(text.into())
    }

    /// Keeps the digits of a number beyond `i64` as text, because rounding would change them.
    fn from_integer(number: i128) -> Option<Self> {
        let integer = i64::try_from(number).map(Self::Integer);
        Some(integer.unwrap_or_else(|_| Self::Text(number.to_string())))
    }

    fn from_float(number: f64) -> Option<Self> {
        Some(Self::Float(number))
    }

    fn from_bool(boolean: bool) -> Option<Self> {
        Some(Self::Bool(boolean))
    }
}

scalar_field! {
    Scalar: Self::Bool(false),
    |scalar, _| match scalar {
        Self::Text(text) => Content::Text(text),
        Self::Integer(number) => Content::Integer(*number),
        Self::Float(number) => Content::Float(*number),
        Self::Bool(boolean) => Content::Bool(*boolean),
    }
}

by_field! { Scalar }
