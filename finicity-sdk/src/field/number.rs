//! Reads and writes numbers through serde_json with all their digits.
//!
//! serde represents a number with a fraction as `f64`, which changes the digits. serde_json avoids this
//! conversion for types with special names. Its deserializers return the JSON text itself for a newtype with
//! the name [`RAW`], and its serializers write the text in a struct with that name unchanged. To every other
//! deserializer, the newtype is an ordinary newtype. Unit tests check that serde_json's own `RawValue` and
//! `Number` use the same names.

use std::any::type_name;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::ser::{SerializeStruct, Serializer};

use super::decimal;

/// The name of the newtype and struct that serde_json represents as JSON text.
pub(super) const RAW: &str = "$serde_json::private::RawValue";

/// The only key of the map with which serde_json represents a number in programs that enable its feature
/// `arbitrary_precision`.
pub(super) const NUMBER: &str = "$serde_json::private::Number";

/// Returns `true` if `S` is a serializer of serde_json. A program contains only one serde_json 1.x, so no
/// other type has the name of its error type.
pub(super) fn is_serde_json<S: Serializer>() -> bool {
    type_name::<S::Error>() == type_name::<serde_json::Error>()
}

/// Writes every digit through serde_json. For other formats, writes an integer or a float if reading it
/// returns the same number, and text otherwise.
pub(super) fn serialize<S: Serializer>(number: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    // A `serde_json::Value` does not keep the text, because it parses the number as a float.
    let is_value = type_name::<S>() == type_name::<serde_json::value::Serializer>();
    if is_serde_json::<S>() && !(is_value && as_float(number).is_none()) {
        let mut raw = serializer.serialize_struct(RAW, 1)?;
        raw.serialize_field(RAW, Digits::new(number).as_str())?;
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

/// Returns the float that reads as `number`, if there is one.
fn as_float(number: &Decimal) -> Option<f64> {
    let float: f64 = number.to_string().parse().ok()?;
    (decimal::from_float(float)? == *number).then_some(float)
}

/// The maximum length of a decimal as text: a sign, a digit, a point and 28 more digits, with one byte to
/// spare.
const MAX_DIGITS: usize = 32;

/// The text of a decimal, on the stack.
struct Digits {
    bytes: [u8; MAX_DIGITS],
    start: usize,
}

impl Digits {
    /// Writes the digits from the last to the first, like `Display` of `Decimal` but without the cost of
    /// formatting.
    fn new(number: &Decimal) -> Self {
        let mut text = Self {
            bytes: [0; MAX_DIGITS],
            start: MAX_DIGITS,
        };
        let mut rest = number.mantissa().unsigned_abs();
        let scale = number.scale();
        let mut written = 0;
        while rest > 0 || written <= scale {
            if written == scale && scale > 0 {
                text.push(b'.');
            }
            // Division of short numbers is much faster, and most numbers are short.
            let digit = match u64::try_from(rest) {
                Ok(short) => {
                    rest = u128::from(short / 10);
                    short % 10
                }
                Err(_) => {
                    let digit = rest % 10;
                    rest /= 10;
                    digit as u64
                }
            };
            text.push(b'0' + digit as u8);
            written += 1;
        }
        if number.is_sign_negative() {
            text.push(b'-');
        }
        text
    }

    fn push(&mut self, byte: u8) {
        self.start -= 1;
        self.bytes[self.start] = byte;
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[self.start..]).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde::de::value::Error;
    use serde::de::{Deserializer, Error as _, Visitor};
    use serde_json::value::RawValue;

    use super::*;

    /// A deserializer whose error message is the name of the newtype that it is asked for.
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
    fn writes_digits_as_decimal_writes_them() {
        let mut numbers = vec![
            Decimal::MIN,
            Decimal::MAX,
            Decimal::from_i128_with_scale(-79_228_162_514_264_337_593_543_950_335, 28),
            -Decimal::ZERO,
            -Decimal::new(0, 2),
        ];
        for mantissa in [
            0,
            1,
            -1,
            10,
            -105,
            99_999,
            i64::MAX.into(),
            i128::from(u64::MAX) + 1,
        ] {
            let scales = 0..=28;
            numbers.extend(scales.map(|scale| Decimal::from_i128_with_scale(mantissa, scale)));
        }
        for number in numbers {
            assert_eq!(Digits::new(&number).as_str(), number.to_string());
        }
    }

    #[test]
    fn only_exact_numbers_become_floats() {
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
