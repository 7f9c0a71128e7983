//! A time in seconds since 1970, as the API writes it.

use std::fmt;
use std::time::SystemTime;

use chrono::{DateTime, Utc};

use crate::field::{Content, Form, FromScalar, by_field, date_time, scalar_field};

/// A time in seconds since the start of 1970 in UTC.
///
/// The type reads a number (`1607450357`), a number with a fraction of zero or as text
/// (`"1607450357"`), and a date with a time (RFC 3339) of a whole second.
///
/// ```
/// use chrono::{DateTime, Utc};
/// use finicity_sdk::UnixDate;
///
/// let posted = UnixDate::from(1_607_450_357);
/// let moment: DateTime<Utc> = posted.into();
/// assert_eq!(moment.to_rfc3339(), "2020-12-08T17:59:17+00:00");
/// assert_eq!(UnixDate::from(moment), posted);
/// assert_eq!(i64::from(posted), 1_607_450_357);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixDate(i64);

impl UnixDate {
    /// Creates a time from the seconds since the start of 1970 in UTC.
    pub const fn new(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Converts the value to a date and time of chrono, which can be formatted and compared.
    ///
    /// A time that `DateTime` cannot represent, some 260,000 years away, becomes the nearest time that
    /// `DateTime` can represent.
    pub fn to_date_time(self) -> DateTime<Utc> {
        self.into()
    }

    /// Returns the seconds since the start of 1970 in UTC.
    pub const fn seconds(self) -> i64 {
        self.0
    }
}

impl From<i64> for UnixDate {
    fn from(seconds: i64) -> Self {
        Self(seconds)
    }
}

impl From<UnixDate> for i64 {
    fn from(date: UnixDate) -> Self {
        date.0
    }
}

/// Omits fractions of a second.
impl From<SystemTime> for UnixDate {
    fn from(date_time: SystemTime) -> Self {
        DateTime::<Utc>::from(date_time).into()
    }
}

/// Omits fractions of a second.
impl From<DateTime<Utc>> for UnixDate {
    fn from(date_time: DateTime<Utc>) -> Self {
        Self(date_time.timestamp())
    }
}

/// Limits the time to the range of `DateTime`, which is some 260,000 years.
impl From<UnixDate> for DateTime<Utc> {
    fn from(date: UnixDate) -> Self {
        let limit = if date.0 < 0 {
            Self::MIN_UTC
        } else {
            Self::MAX_UTC
        };
        Self::from_timestamp(date.0, 0).unwrap_or(limit)
    }
}

/// Writes the seconds, as the API does.
impl fmt::Display for UnixDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromScalar for UnixDate {
    const EXPECTED: &'static str = "seconds since 1970";

    fn from_text(text: &str) -> Option<Self> {
        let seconds = <i64 as FromScalar>::from_text(text).map(Self);
        seconds.or_else(|| {
            let date_time = date_time(text)?;
            (date_time.timestamp_subsec_nanos() == 0).then(|| date_time.into())
        })
    }

    fn from_integer(number: i128) -> Option<Self> {
        number.try_into().ok().map(Self)
    }
}

scalar_field! {
    UnixDate: Self(0),
    |date, form| match form {
        Form::Text => Content::Digits(date.0),
        Form::Native | Form::Number => Content::Integer(date.0),
    }
}

by_field! { UnixDate }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_unix_dates_in_every_notation() {
        for json in [
            "1607450357",
            "\"1607450357\"",
            "1607450357.0",
            "\"1607450357.000\"",
            "\"2020-12-08T17:59:17Z\"",
            "\"2020-12-08T10:59:17-07:00\"",
        ] {
            let date: UnixDate = serde_json::from_str(json).unwrap();
            assert_eq!(
                serde_json::to_string(&date).unwrap(),
                "1607450357",
                "{json}"
            );
        }
        for json in [
            "1607450357.5",
            "\"soon\"",
            "\"2020-12-08T17:59:17.5Z\"",
            "null",
            "true",
        ] {
            assert!(serde_json::from_str::<UnixDate>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn clamps_dates_out_of_range() {
        assert_eq!(
            DateTime::from(UnixDate::new(i64::MAX)),
            DateTime::<Utc>::MAX_UTC
        );
        assert_eq!(
            DateTime::from(UnixDate::new(i64::MIN)),
            DateTime::<Utc>::MIN_UTC
        );
    }
}
