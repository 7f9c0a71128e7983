//! Scalars, in any notation that expresses the same value.

use super::{Content, Target};

/// A type whose values can be read from a JSON scalar. The functions return `None` if the scalar does not
/// express a value of the type.
pub(crate) trait FromScalar: Sized {
    /// The description of the expected value for error messages.
    const EXPECTED: &'static str;

    /// Converts a text.
    fn from_text(text: &str) -> Option<Self>;

    /// Converts a whole number.
    fn from_integer(_number: i128) -> Option<Self> {
        None
    }

    /// Converts a number with a fraction or an exponent.
    fn from_float(number: f64) -> Option<Self> {
        integer_from_float(number).and_then(Self::from_integer)
    }

    /// Converts a boolean.
    fn from_bool(_boolean: bool) -> Option<Self> {
        None
    }
}

/// The place for a scalar that is being read. The methods that store a value return `true` if the value fits.
pub(crate) trait Scalar {
    /// Returns the description of the expected value for error messages.
    fn expected(&self) -> &'static str;

    /// Stores the value of a text.
    fn text(&mut self, text: &str) -> bool;

    /// Stores the value of a whole number.
    fn integer(&mut self, number: i128) -> bool;

    /// Stores the value of a number with a fraction or an exponent.
    fn float(&mut self, number: f64) -> bool;

    /// Stores the value of a boolean.
    fn boolean(&mut self, boolean: bool) -> bool;
}

impl<T: FromScalar> Scalar for T {
    fn expected(&self) -> &'static str {
        T::EXPECTED
    }

    fn text(&mut self, text: &str) -> bool {
        T::from_text(text).map(|value| *self = value).is_some()
    }

    fn integer(&mut self, number: i128) -> bool {
        T::from_integer(number).map(|value| *self = value).is_some()
    }

    fn float(&mut self, number: f64) -> bool {
        T::from_float(number).map(|value| *self = value).is_some()
    }

    fn boolean(&mut self, boolean: bool) -> bool {
        T::from_bool(boolean).map(|value| *self = value).is_some()
    }
}

/// Converts a float without a fraction to a whole number, if it is so small that a float represents every
/// digit.
pub(super) fn integer_from_float(number: f64) -> Option<i128> {
    const EXACT_INTEGER_LIMIT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "it is whole and in range")]
    (number.fract() == 0.0 && number.abs() < EXACT_INTEGER_LIMIT).then_some(number as i128)
}

/// Parses a whole number in digits, with or without a fraction of zero.
pub(super) fn parse_integer(text: &str) -> Option<i64> {
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

/// Formats a number. Formatting an `i64` is much faster than formatting an `i128`, and most numbers fit.
fn digits(number: i128) -> String {
    i64::try_from(number).map_or_else(
        |_| number.to_string(),
        |parse_short| parse_short.to_string(),
    )
}

/// Implements [`Field`] for a type whose values are required. The arguments are the initial value to read into,
/// the place for a value, and the content to write.
macro_rules! value_field {
    ($type:ty: $empty:expr, |$slot:ident| $target:expr, |$value:ident, $form:pat_param| $content:expr) => {
        impl crate::field::Slot for $type {
            #[inline]
            fn clear(&mut self) -> crate::field::Emptied {
                crate::field::Emptied::Required
            }

            #[inline]
            fn target(&mut self) -> crate::field::Target<'_> {
                let $slot = self;
                $target
            }

            #[inline]
            fn content(&self, $form: crate::field::Form) -> crate::field::Content<'_> {
                let $value = self;
                $content
            }
        }

        impl crate::field::Field for $type {
            #[inline]
            fn empty() -> Self {
                $empty
            }
        }
    };
}
pub(crate) use value_field;

/// Implements [`Field`] for a type that implements [`FromScalar`].
macro_rules! scalar_field {
    ($type:ty: $empty:expr, |$value:ident, $form:pat_param| $content:expr) => {
        crate::field::value_field! {
            $type: $empty, |slot| crate::field::Target::Scalar(slot), |$value, $form| $content
        }
    };
}
pub(crate) use scalar_field;

scalar_field! { bool: false, |boolean, _| Content::Bool(*boolean) }
scalar_field! { i32: 0, |number, _| Content::Integer((*number).into()) }
scalar_field! { i64: 0, |number, _| Content::Integer(*number) }
value_field! { String: Self::new(), |text| Target::Text(text), |text, _| Content::Text(text) }

impl FromScalar for bool {
    const EXPECTED: &'static str = "a boolean";

    fn from_text(text: &str) -> Option<Self> {
        match text {
            _ if text.eq_ignore_ascii_case("true") => Some(true),
            _ if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }

    fn from_bool(boolean: bool) -> Option<Self> {
        Some(boolean)
    }
}

impl FromScalar for i64 {
    const EXPECTED: &'static str = "a whole number";

    fn from_text(text: &str) -> Option<Self> {
        parse_integer(text)
    }

    fn from_integer(number: i128) -> Option<Self> {
        number.try_into().ok()
    }
}

impl FromScalar for i32 {
    const EXPECTED: &'static str = "a whole number of 32 bits";

    fn from_text(text: &str) -> Option<Self> {
        parse_integer(text)?.try_into().ok()
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
        Some(digits(number))
    }

    /// Rejects a large whole number, because the float may already be rounded.
    fn from_float(number: f64) -> Option<Self> {
        if number.fract() == 0.0 {
            integer_from_float(number).map(|whole| format!("{whole}.0"))
        } else {
            Some(number.to_string())
        }
    }

    fn from_bool(boolean: bool) -> Option<Self> {
        Some(boolean.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::read;

    #[test]
    fn reads_whole_numbers_in_every_equal_notation() {
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
    fn reads_a_number_as_text() {
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
    fn reads_booleans_from_text() {
        for (json, boolean) in [("true", true), ("\"false\"", false), ("\"True\"", true)] {
            assert_eq!(read::<bool>(json).unwrap(), boolean);
        }
        for json in ["\"maybe\"", "1", "\"\"", "null", "\"false,\""] {
            assert!(read::<bool>(json).is_err(), "{json}");
        }
    }
}
