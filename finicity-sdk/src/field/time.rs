//! Dates and times.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use super::Content;
use super::scalar::{FromScalar, parse_integer, scalar_field};

scalar_field! { NaiveDate: Self::default(), |date, _| Content::Date(date) }
scalar_field! { DateTime<Utc>: Self::default(), |date_time, _| Content::DateTime(date_time) }

impl FromScalar for NaiveDate {
    const EXPECTED: &'static str = "a date (YYYY-MM-DD)";

    /// Accepts a date with a time, or seconds since 1970, only if the time is midnight.
    fn from_text(text: &str) -> Option<Self> {
        text.parse()
            .ok()
            .or_else(|| date_at_midnight(parse_local(text)?))
            .or_else(|| date_at_midnight(DateTime::parse_from_rfc3339(text).ok()?.naive_local()))
            .or_else(|| Self::from_integer(parse_integer(text)?.into()))
    }

    fn from_integer(seconds: i128) -> Option<Self> {
        date_at_midnight(from_unix_seconds(seconds.try_into().ok()?)?.naive_utc())
    }
}

fn date_at_midnight(date_time: NaiveDateTime) -> Option<NaiveDate> {
    (date_time.time() == NaiveTime::MIN).then(|| date_time.date())
}

impl FromScalar for DateTime<Utc> {
    const EXPECTED: &'static str = "a date with a time (RFC 3339)";

    fn from_text(text: &str) -> Option<Self> {
        date_time(text).or_else(|| from_unix_seconds(parse_integer(text)?))
    }

    fn from_integer(seconds: i128) -> Option<Self> {
        from_unix_seconds(seconds.try_into().ok()?)
    }
}

/// Returns the time `seconds` after the start of 1970. Returns `None` if `seconds`, without its sign, reaches
/// the year 10000.
fn from_unix_seconds(seconds: i64) -> Option<DateTime<Utc>> {
    const YEAR_10000: i64 = 253_402_300_800;
    let date_time = DateTime::from_timestamp(seconds, 0)?;
    (seconds.abs() < YEAR_10000).then_some(date_time)
}

/// Parses a time in one of the API's notations. A time without a zone is in UTC.
pub(crate) fn date_time(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(zoned) = DateTime::parse_from_rfc3339(text) {
        return Some(zoned.to_utc());
    }
    let date = || Some(text.parse::<NaiveDate>().ok()?.and_time(NaiveTime::MIN));
    // The API also writes offsets without a colon.
    let without_colon = || DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f%z").ok();
    match without_colon() {
        Some(zoned) => Some(zoned.to_utc()),
        None => parse_local(text)
            .or_else(date)
            .map(|parse_local| parse_local.and_utc()),
    }
}

fn parse_local(text: &str) -> Option<NaiveDateTime> {
    let notations = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f"];
    let mut read = notations
        .iter()
        .filter_map(|notation| NaiveDateTime::parse_from_str(text, notation).ok());
    read.next()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{read, written};
    use super::*;

    #[test]
    fn reads_dates_from_times_at_midnight() {
        let date = NaiveDate::from_ymd_opt(2020, 2, 29).unwrap();
        for text in [
            "\"2020-02-29\"",
            "\"2020-02-29T00:00:00Z\"",
            "\"2020-02-29T00:00:00.000-07:00\"",
            "\"2020-02-29 00:00:00.0\"",
            "1582934400",
            "\"1582934400\"",
        ] {
            assert_eq!(read::<NaiveDate>(text).unwrap(), date, "{text}");
        }
        for text in [
            "\"2020-02-30\"",
            "\"2020-02-29T01:00:00Z\"",
            "1582934401",
            "\"\"",
            "null",
            "true",
        ] {
            assert!(read::<NaiveDate>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn reads_times_in_every_notation_of_the_api() {
        for (text, back) in [
            ("\"2020-12-08T17:59:17Z\"", "\"2020-12-08T17:59:17Z\""),
            ("\"2020-12-08T10:59:17-07:00\"", "\"2020-12-08T17:59:17Z\""),
            ("\"2020-12-08T10:59:17-0700\"", "\"2020-12-08T17:59:17Z\""),
            (
                "\"2020-12-08T17:59:17.123456789Z\"",
                "\"2020-12-08T17:59:17.123456789Z\"",
            ),
            ("\"2020-12-08T17:59:17.5\"", "\"2020-12-08T17:59:17.500Z\""),
            ("\"2020-12-08 17:59:17.0\"", "\"2020-12-08T17:59:17Z\""),
            ("\"2020-12-08\"", "\"2020-12-08T00:00:00Z\""),
            ("1607450357", "\"2020-12-08T17:59:17Z\""),
        ] {
            assert_eq!(written(&read::<DateTime<Utc>>(text).unwrap()), back);
        }
        for text in [
            "\"yesterday\"",
            "\"\"",
            "9223372036854775807",
            "1607450357.5",
            "null",
        ] {
            assert!(read::<DateTime<Utc>>(text).is_err(), "{text}");
        }
    }
}
