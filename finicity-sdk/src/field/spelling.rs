//! Scalars, in any of the spellings that say the same.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserializer, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

use super::Field;

/// A value that one JSON scalar says. `None` where it would not say the same.
pub(crate) trait FromScalar: Sized {
    /// What a reader is told to expect.
    const EXPECTED: &'static str;

    /// The value that a text says.
    fn from_text(text: &str) -> Option<Self>;

    /// The value that a whole number says.
    fn from_integer(_number: i128) -> Option<Self> {
        None
    }

    /// The value that a number with a fraction or an exponent says.
    fn from_float(number: f64) -> Option<Self> {
        exact_integer(number).and_then(Self::from_integer)
    }

    /// The value that a boolean says.
    fn from_bool(_truth: bool) -> Option<Self> {
        None
    }
}

/// Reads a scalar in any spelling.
pub(crate) fn read_scalar<'de, T: FromScalar, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_any(ScalarVisitor(PhantomData))
}

struct ScalarVisitor<T>(PhantomData<T>);

impl<T: FromScalar> ScalarVisitor<T> {
    fn said<E: de::Error>(self, value: Option<T>, came: Unexpected<'_>) -> Result<T, E> {
        value.ok_or_else(|| E::invalid_value(came, &self))
    }
}

impl<T: FromScalar> Visitor<'_> for ScalarVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        self.said(T::from_text(text), Unexpected::Str(text))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<T, E> {
        self.said(T::from_integer(number.into()), Unexpected::Signed(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<T, E> {
        self.said(T::from_integer(number.into()), Unexpected::Unsigned(number))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<T, E> {
        self.said(T::from_float(number), Unexpected::Float(number))
    }

    fn visit_bool<E: de::Error>(self, truth: bool) -> Result<T, E> {
        self.said(T::from_bool(truth), Unexpected::Bool(truth))
    }
}

/// A whole number that was spelled with a fraction of zero or an exponent, as long as a float holds
/// every one of its digits.
fn exact_integer(number: f64) -> Option<i128> {
    const EVERY_INTEGER_BELOW: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "it is whole and in range")]
    (number.fract() == 0.0 && number.abs() < EVERY_INTEGER_BELOW).then_some(number as i128)
}

/// A whole number in digits, with or without a fraction of zero.
pub(super) fn integer_in(text: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    let all = |part: &str, allowed: fn(&u8) -> bool| {
        !part.is_empty() && part.as_bytes().iter().all(allowed)
    };
    if !all(digits, u8::is_ascii_digit) || !all(fraction, |digit| *digit == b'0') {
        return None;
    }
    whole.parse().ok()
}

macro_rules! scalar_field {
    ($($type:ty,)*) => {
        $(impl Field for $type {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read_scalar(deserializer)
            }

            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }
        })*
    };
}
pub(super) use scalar_field;

scalar_field! { bool, i32, i64, String, }

impl FromScalar for bool {
    const EXPECTED: &'static str = "a boolean";

    fn from_text(text: &str) -> Option<Self> {
        match text {
            _ if text.eq_ignore_ascii_case("true") => Some(true),
            _ if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }

    fn from_bool(truth: bool) -> Option<Self> {
        Some(truth)
    }
}

impl FromScalar for i64 {
    const EXPECTED: &'static str = "a whole number";

    fn from_text(text: &str) -> Option<Self> {
        integer_in(text)
    }

    fn from_integer(number: i128) -> Option<Self> {
        number.try_into().ok()
    }
}

impl FromScalar for i32 {
    const EXPECTED: &'static str = "a whole number of 32 bits";

    fn from_text(text: &str) -> Option<Self> {
        integer_in(text)?.try_into().ok()
    }

    fn from_integer(number: i128) -> Option<Self> {
        number.try_into().ok()
    }
}

impl FromScalar for String {
    const EXPECTED: &'static str = "text";

    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    fn from_integer(number: i128) -> Option<Self> {
        Some(number.to_string())
    }

    /// What has more digits than a float holds arrives here already rounded, and is refused.
    fn from_float(number: f64) -> Option<Self> {
        if number.fract() == 0.0 {
            exact_integer(number).map(|whole| format!("{whole}.0"))
        } else {
            Some(number.to_string())
        }
    }

    fn from_bool(truth: bool) -> Option<Self> {
        Some(truth.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::read;

    #[test]
    fn whole_numbers_come_in_any_spelling_that_says_the_same() {
        for (text, number) in [
            ("12", 12),
            ("\"12\"", 12),
            ("-5.0", -5),
            ("\"007\"", 7),
            ("1e3", 1000),
            ("\"-1.00\"", -1),
        ] {
            assert_eq!(read::<i64>(text).unwrap(), number, "{text}");
        }
        for text in [
            "\"12.5\"",
            "12.5",
            "\"\"",
            "\" 1\"",
            "\"+1\"",
            "\"1e3\"",
            "true",
            "null",
            "[]",
            "18446744073709551615",
            "\"1_0\"",
            "1e40",
        ] {
            assert!(read::<i64>(text).is_err(), "{text}");
        }
        assert_eq!(read::<i32>("\"2147483647\"").unwrap(), i32::MAX);
        assert!(read::<i32>("2147483648").is_err());
    }

    #[test]
    fn text_takes_the_digits_of_a_number() {
        for (json, text) in [
            ("12", "12"),
            ("-1.5", "-1.5"),
            ("true", "true"),
            ("\"a\"", "a"),
            ("18446744073709551615", "18446744073709551615"),
        ] {
            assert_eq!(read::<String>(json).unwrap(), text);
        }
        for json in ["null", "{}", "[]", "123456789012345678901234"] {
            assert!(read::<String>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn booleans_come_as_text_too() {
        for (json, truth) in [("true", true), ("\"false\"", false), ("\"True\"", true)] {
            assert_eq!(read::<bool>(json).unwrap(), truth);
        }
        for json in ["\"maybe\"", "1", "\"\"", "null", "\"false,\""] {
            assert!(read::<bool>(json).is_err(), "{json}");
        }
    }
}
