//! Scalars, in any of the spellings that say the same.

use super::{Content, Field, Form, Slot, Target};

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

/// The place of a scalar that is being read. Each method returns whether the value fits.
pub(crate) trait Scalar {
    /// What a reader is told to expect.
    fn expected(&self) -> &'static str;

    /// Stores the value that a text says.
    fn text(&mut self, text: &str) -> bool;

    /// Stores the value that a whole number says.
    fn integer(&mut self, number: i128) -> bool;

    /// Stores the value that a number with a fraction or an exponent says.
    fn float(&mut self, number: f64) -> bool;

    /// Stores the value that a boolean says.
    fn boolean(&mut self, truth: bool) -> bool;
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

    fn boolean(&mut self, truth: bool) -> bool {
        T::from_bool(truth).map(|value| *self = value).is_some()
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

/// Writes a number. `i64` is formatted much faster than `i128`, and nearly always enough.
pub(crate) fn digits(number: i128) -> String {
    i64::try_from(number).map_or_else(|_| number.to_string(), |short| short.to_string())
}

/// Implements [`Field`] for types that implement [`FromScalar`]: the value to read into, and the content
/// to write.
macro_rules! scalar_field {
    ($type:ty: $empty:expr, |$value:ident, $form:pat_param| $content:expr) => {
        impl crate::field::Slot for $type {
            fn clear(&mut self) -> bool {
                false
            }

            fn target(&mut self) -> crate::field::Target<'_> {
                crate::field::Target::Scalar(self)
            }
        }

        impl crate::field::Field for $type {
            fn empty() -> Self {
                $empty
            }

            fn content(&self, $form: crate::field::Form) -> crate::field::Content<'_> {
                let $value = self;
                $content
            }
        }
    };
}
pub(crate) use scalar_field;

scalar_field! { bool: false, |truth, _| Content::Bool(*truth) }
scalar_field! { i32: 0, |number, _| Content::Integer((*number).into()) }
scalar_field! { i64: 0, |number, _| Content::Integer(*number) }

impl Slot for String {
    fn clear(&mut self) -> bool {
        false
    }

    fn target(&mut self) -> Target<'_> {
        Target::Text(self)
    }
}

impl Field for String {
    fn empty() -> Self {
        Self::new()
    }

    fn content(&self, _form: Form) -> Content<'_> {
        Content::Text(self)
    }
}

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
        Some(digits(number))
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
