//! Exact decimal numbers.

use rust_decimal::Decimal;

use super::scalar::value_field;
use super::{Content, Target};

// serde_json reads and writes the digits in JSON text, without conversion to a float.
value_field! {
    Decimal: Self::ZERO, |number| Target::Decimal(number), |number, _| Content::Decimal(number)
}

/// Parses JSON text that contains a number or a string with a number.
pub(super) fn from_json(json: &str) -> Option<Decimal> {
    let text = json
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    from_text(text.unwrap_or(json))
}

/// Converts a whole number, unless it has too many digits.
pub(super) fn from_integer(number: i128) -> Option<Decimal> {
    Decimal::try_from_i128_with_scale(number, 0).ok()
}

/// Converts a float to the number with the fewest digits that reads as the same float.
pub(super) fn from_float(number: f64) -> Option<Decimal> {
    from_text(&format!("{number:e}"))
}

/// Parses a number in the notation of JSON. Leading zeros are allowed.
pub(super) fn from_text(text: &str) -> Option<Decimal> {
    parse_short(text).or_else(|| parse_decimal(text))
}

/// Parses a number of up to 18 digits without an exponent. This function is faster than [`parse_decimal`], but
/// does not support all numbers.
fn parse_short(text: &str) -> Option<Decimal> {
    let (is_negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits.as_bytes()),
        None => (false, text.as_bytes()),
    };
    if digits.len() > 18 {
        return None;
    }
    let (mut mantissa, mut point) = (0_i64, None);
    for (index, byte) in digits.iter().enumerate() {
        match byte {
            b'0'..=b'9' => mantissa = mantissa * 10 + i64::from(byte - b'0'),
            b'.' if point.is_none() => point = Some(index),
            _ => return None,
        }
    }
    let scale = match point {
        Some(point) if point == 0 || point + 1 == digits.len() => return None,
        Some(point) => digits.len() - point - 1,
        None => 0,
    };
    // `parse_decimal` handles zero, because `Decimal` keeps its sign.
    if mantissa == 0 {
        return None;
    }
    let mantissa = if is_negative { -mantissa } else { mantissa };
    Decimal::try_new(mantissa, u32::try_from(scale).ok()?).ok()
}

/// Parses a number in the notation of JSON.
fn parse_decimal(text: &str) -> Option<Decimal> {
    if !is_number(text) {
        return None;
    }
    let Some((digits, exponent)) = text.split_once(['e', 'E']) else {
        return parse_without_leading_zeros(text);
    };
    parse_without_leading_zeros(&expand_exponent(digits, exponent.parse().ok()?)?)
}

/// Parses a number without an exponent. Removes leading zeros first, because the parser of `Decimal` calls
/// itself for each of them.
fn parse_without_leading_zeros(text: &str) -> Option<Decimal> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text),
    };
    let rest = digits.trim_start_matches('0');
    if digits.len() - rest.len() <= 1 {
        return text.parse().ok();
    }
    let zero = match rest.starts_with(|first: char| first.is_ascii_digit()) {
        true => "",
        false => "0",
    };
    format!("{sign}{zero}{rest}").parse().ok()
}

fn is_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    digits(whole) && digits(fraction) && digits(exponent.trim_start_matches(['+', '-']))
}

/// Writes a number without its exponent: `1.5` with the exponent -3 is `0.0015`. Returns `None` if the number
/// is too large for a decimal.
fn expand_exponent(digits: &str, exponent: i32) -> Option<String> {
    const MAX_ZEROS: i32 = 40;
    let (sign, digits) = digits
        .strip_prefix('-')
        .map_or(("", digits), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let digits = format!("{whole}{fraction}");
    let point = i32::try_from(whole.len()).ok()?.saturating_add(exponent);
    if digits.bytes().all(|digit| digit == b'0') || point < -1000 {
        return Some("0".to_owned());
    }
    let length = i32::try_from(digits.len()).ok()?;
    let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or_default());
    if point <= 0 {
        Some(format!("{sign}0.{}{digits}", zeros(-point)))
    } else if point < length {
        let (whole, fraction) = digits.split_at(usize::try_from(point).ok()?);
        Some(format!("{sign}{whole}.{fraction}"))
    } else if point - length <= MAX_ZEROS {
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
    fn reads_short_and_long_numbers_alike() {
        for text in [
            "1",
            "-1",
            "12.50",
            "-0.01",
            "007",
            "0.000000000000000001",
            "-12345678901234567",
            "123456789012345678",
            "1234567890123456789",
            "12345678901234567890",
            "0",
            "-0",
            "-0.00",
            "1.",
            ".5",
            "1.2.3",
            "",
            "-",
            "--1",
            "1e5",
            "+1",
        ] {
            let (short, long) = (from_text(text), parse_decimal(text));
            assert_eq!(short, long, "{text}");
            assert_eq!(
                short.map(|n| n.serialize()),
                long.map(|n| n.serialize()),
                "{text}"
            );
        }
    }

    #[test]
    fn expands_exponents() {
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
    fn rounds_numbers_with_too_many_decimal_places() {
        let tiny = read::<Decimal>("1.1368683772161603e-13").unwrap();
        assert_eq!(written(&tiny), "0.0000000000001136868377216160");
        assert!(read::<Decimal>("1e-400").unwrap().is_zero());
        assert!(read::<Decimal>("-1e-2000").unwrap().is_zero());
    }

    #[test]
    fn rejects_text_that_is_not_a_number() {
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
