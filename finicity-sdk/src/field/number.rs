//! Numbers with all their digits, from serde_json and to serde_json.
//!
//! serde represents a number with a fraction as `f64`, which changes the digits. serde_json offers
//! a way around: a deserializer that is asked for a newtype with the name [`RAW`] returns the JSON
//! text itself, and a serializer writes the text in a struct with that name as it is. To every
//! other deserializer such a newtype is one like any other. Unit tests hold that these are the names
//! that serde_json's own `RawValue` and `Number` have.

use std::any::type_name;
use std::fmt::Write;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::ser::{SerializeStruct, Serializer};

use super::decimal;

/// The name of the newtype and struct that serde_json represents by JSON text.
pub(super) const RAW: &str = "$serde_json::private::RawValue";

/// The only key of the map that serde_json represents a number by, in programs that turn on its feature
/// `arbitrary_precision`.
pub(super) const NUMBER: &str = "$serde_json::private::Number";

/// Whether `S` is a serializer of serde_json. A program contains only one serde_json 1.x, so no other type has
/// the name of its error.
pub(super) fn is_serde_json<S: Serializer>() -> bool {
    type_name::<S::Error>() == type_name::<serde_json::Error>()
}

/// Writes every digit through serde_json. Other formats get an integer or a float if reading it
/// back results in the same number, and text if not.
pub(super) fn serialize<S: Serializer>(number: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    if is_serde_json::<S>() {
        let mut digits = Digits::default();
        // A decimal has fewer digits than the buffer.
        let _ = write!(digits, "{number}");
        let mut raw = serializer.serialize_struct(RAW, 1)?;
        raw.serialize_field(RAW, digits.as_str())?;
        return raw.end();
    }
    if let (0, Some(integer)) = (number.scale(), number.to_i64()) {
        return serializer.serialize_i64(integer);
    }
    match as_float(number) {
        Some(float) => serializer.serialize_f64(float),
        None => serializer.collect_str(number),
    }
}

/// Returns the float that reads back as `number`.
fn as_float(number: &Decimal) -> Option<f64> {
    let float: f64 = number.to_string().parse().ok()?;
    (decimal::from_float(float)? == *number).then_some(float)
}

/// Text that is short enough for the stack.
struct Digits {
    bytes: [u8; 40],
    length: usize,
}

impl Default for Digits {
    fn default() -> Self {
        Self {
            bytes: [0; 40],
            length: 0,
        }
    }
}

impl Digits {
    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }
}

impl Write for Digits {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        let end = self.length + text.len();
        let place = self.bytes.get_mut(self.length..end);
        place
            .ok_or(std::fmt::Error)?
            .copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde::de::value::Error;
    use serde::de::{Deserializer, Error as _, Visitor};
    use serde_json::value::RawValue;

    use super::*;

    /// A deserializer that fails with the name of the newtype it is asked for.
    struct NameOnly;

    impl<'de> Deserializer<'de> for NameOnly {
        type Error = Error;

        fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Error> {
            Err(Error::custom("no newtype"))
        }

        fn deserialize_newtype_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            _visitor: V,
        ) -> Result<V::Value, Error> {
            Err(Error::custom(name))
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
            option unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    #[test]
    fn serde_json_still_uses_the_name() {
        let name = Box::<RawValue>::deserialize(NameOnly).unwrap_err();
        assert_eq!(name.to_string(), RAW);
    }

    #[test]
    fn the_longest_decimal_fits_the_buffer() {
        for number in [
            Decimal::MIN,
            Decimal::from_i128_with_scale(-79_228_162_514_264_337_593_543_950_335, 28),
        ] {
            let mut digits = Digits::default();
            write!(digits, "{number}").unwrap();
            assert_eq!(digits.as_str(), number.to_string());
        }
    }

    #[test]
    fn only_numbers_that_a_float_holds_are_floats() {
        for (text, holds) in [
            ("0.1", true),
            ("100.00", true),
            ("0.12345678901234567890", false),
        ] {
            let number: Decimal = text.parse().unwrap();
            assert_eq!(as_float(&number).is_some(), holds, "{text}");
        }
    }
}
