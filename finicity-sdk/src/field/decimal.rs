//! Exact decimal numbers.

use rust_decimal::Decimal;
use serde::de::{self, Deserialize, Deserializer};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

use super::Field;

/// Exact: the digits are taken from the text of the document and never pass through binary floats.
impl Field for Decimal {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let number = raw.get();
        let number = number
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'))
            .unwrap_or(number);
        decimal_in(number).ok_or_else(|| de::Error::custom("expected a decimal number"))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let raw = RawValue::from_string(self.to_string()).map_err(S::Error::custom)?;
        raw.serialize(serializer)
    }
}

/// The number that is spelled as JSON spells numbers.
fn decimal_in(text: &str) -> Option<Decimal> {
    if !is_number(text) {
        return None;
    }
    let Some((digits, exponent)) = text.split_once(['e', 'E']) else {
        return text.parse().ok();
    };
    written_out(digits, exponent.parse().ok()?)?.parse().ok()
}

fn is_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    digits(whole) && digits(fraction) && digits(exponent.trim_start_matches(['+', '-']))
}

/// `1.5` with the exponent -3 is `0.0015`. `None` where no decimal is that large.
fn written_out(digits: &str, exponent: i32) -> Option<String> {
    const LARGEST: i32 = 40;
    let (sign, digits) = digits
        .strip_prefix('-')
        .map_or(("", digits), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let digits = format!("{whole}{fraction}");
    if digits.bytes().all(|digit| digit == b'0') || exponent < -1000 {
        return Some("0".to_owned());
    }
    let point = i32::try_from(whole.len()).ok()?.checked_add(exponent)?;
    let length = i32::try_from(digits.len()).ok()?;
    let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or_default());
    if point <= 0 {
        Some(format!("{sign}0.{}{digits}", zeros(-point)))
    } else if point < length {
        let (whole, fraction) = digits.split_at(usize::try_from(point).ok()?);
        Some(format!("{sign}{whole}.{fraction}"))
    } else if point - length <= LARGEST {
        Some(format!("{sign}{digits}{}", zeros(point - length)))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{read, written};
    use super::*;

    #[test]
    fn digits_survive_the_round_trip() {
        for text in [
            "0.1",
            "1234567.89",
            "-0.005",
            "123456789.012345",
            "0.123456789012345",
            "999999999999.999",
            "100.00",
            "0",
            "79228162514264337593543950335",
        ] {
            assert_eq!(written(&read::<Decimal>(text).unwrap()), text);
            let as_text = format!("\"{text}\"");
            assert_eq!(written(&read::<Decimal>(&as_text).unwrap()), text);
        }
    }

    #[test]
    fn exponents_are_written_out() {
        for (text, back) in [
            ("1e-7", "0.0000001"),
            ("-1.25E2", "-125"),
            ("1.5e+3", "1500"),
            ("123.456e-1", "12.3456"),
            ("0e99", "0"),
            ("\"2e2\"", "200"),
        ] {
            assert_eq!(written(&read::<Decimal>(text).unwrap()), back, "{text}");
        }
    }

    #[test]
    fn what_has_too_many_places_is_rounded() {
        let tiny = read::<Decimal>("1.1368683772161603e-13").unwrap();
        assert_eq!(written(&tiny), "0.0000000000001136868377216160");
        assert!(read::<Decimal>("1e-400").unwrap().is_zero());
        assert!(read::<Decimal>("-1e-2000").unwrap().is_zero());
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "true",
            "{}",
            "null",
            "\"abc\"",
            "\"\"",
            "\"-\"",
            "\"1_000\"",
            "\"1,5\"",
            "\" 1\"",
            "\"NaN\"",
            "\".5\"",
            "\"5.\"",
            "\"+5\"",
            "1e30",
            "1e400",
            "1e99999999999",
        ] {
            assert!(read::<Decimal>(text).is_err(), "{text}");
        }
    }
}
