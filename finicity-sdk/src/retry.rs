//! The retry policy: the conditions for a retry, and the pause before it.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use http::StatusCode;
use http::header::{HeaderMap, RETRY_AFTER};

use crate::error::{ErrorCode, error_code};
use crate::operation::Operation;

/// The conditions under which the client retries a call, and the pauses between the attempts.
///
/// The client retries if the connection fails or breaks, after the status codes 408, 429, 502, 503 and 504,
/// and after a 400 with the error code 3300001, which reports a rate limit. The client does not retry after a
/// timeout. Operations that are not idempotent are retried only if the request can't have reached the server,
/// because many of them change data. Billed operations are retried only if the request can't have reached the
/// server, or if they are idempotent and a rate limit refused them.
///
/// The pause between two attempts is a random time between half of a limit and the whole limit (equal
/// jitter). The limit doubles with each attempt. If the server asks for a longer pause in `Retry-After`, the
/// client waits that long. A `Retry-After` of zero or in the past does not shorten the pause.
///
/// ```
/// use std::time::Duration;
/// use finicity_sdk::{Client, RetryPolicy};
///
/// # fn main() -> Result<(), finicity_sdk::Error> {
/// let patient = RetryPolicy::default().max_attempts(6).max_delay(Duration::from_secs(60));
/// let client = Client::builder().retry(patient).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    non_idempotent: bool,
    billed: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(20),
            non_idempotent: false,
            billed: false,
        }
    }
}

impl RetryPolicy {
    /// Creates a policy without retries.
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// Sets the maximum number of attempts, including the first. The default is 3, the minimum 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the maximum pause before the second attempt. The default is 500 ms. The maximum doubles with each
    /// attempt. With zero, the client does not pause at all: use zero in tests only.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the maximum pause before any attempt, unless the server asks for a longer one. The default is 20
    /// s.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets whether the client also retries operations that are not idempotent. The default is `false`. With
    /// `true`, the API may carry out, and bill, a call more than once.
    #[must_use]
    pub fn non_idempotent(mut self, retry: bool) -> Self {
        self.non_idempotent = retry;
        self
    }

    /// Sets whether the client retries a billed operation although the first attempt may have succeeded.
    ///
    /// The default is `false`: the client then retries a billed request only if the request never reached the
    /// API or was refused by a rate limit. With `true`, the API may bill a call more than once. A billed
    /// operation that is not idempotent also needs [`non_idempotent`](Self::non_idempotent).
    #[must_use]
    pub fn billed(mut self, retry: bool) -> Self {
        self.billed = retry;
        self
    }

    /// Returns `true` if another attempt may follow the attempt with this number. The first attempt has
    /// number 1.
    ///
    /// - `effect`: the effect that the attempt may have had
    pub(crate) fn allows(
        &self,
        attempt: u32,
        operation: &Operation,
        effect: AttemptEffect,
    ) -> bool {
        let repeatable = operation.idempotent || self.non_idempotent;
        attempt < self.max_attempts
            && match effect {
                AttemptEffect::NotReceived => true,
                AttemptEffect::Refused => repeatable,
                AttemptEffect::Unknown => repeatable && (self.billed || !operation.billed),
            }
    }

    /// Returns the maximum number of attempts.
    pub(crate) fn attempts(&self) -> u32 {
        self.max_attempts
    }

    /// Returns the pause after this attempt: the backoff, or the time that the server asked for if that is
    /// longer.
    pub(crate) fn pause(&self, attempt: u32, asked: Option<Duration>) -> Duration {
        self.delay(attempt).max(asked.unwrap_or_default())
    }

    /// Returns a random time in the upper half of the limit for this attempt. So clients that fail at the
    /// same moment retry neither at the same moment nor immediately.
    fn delay(&self, attempt: u32) -> Duration {
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1));
        let limit = self.base_delay.saturating_mul(doubled).min(self.max_delay);
        let half = limit / 2;
        half.saturating_add(half.mul_f64(fastrand::f64()))
            .min(limit)
    }
}

/// The effect that a failed attempt may have had at the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AttemptEffect {
    /// The request can't have reached the server.
    NotReceived,
    /// The server refused the request without carrying it out.
    Refused,
    /// The server may have carried out the request.
    Unknown,
}

/// The meaning of a failed response for a retry of the same request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RetryClass {
    /// The server did not carry out the request, which may succeed later.
    Refused,
    /// The request may succeed later. The server may already have carried it out.
    Unknown,
    /// The same request leads to the same response.
    Final,
}

/// Classifies a response by its status code and the error code in its body.
pub(crate) fn retry_class(status: StatusCode, body: &[u8]) -> RetryClass {
    match status.as_u16() {
        429 => RetryClass::Refused,
        408 | 502 | 503 | 504 => RetryClass::Unknown,
        400 if is_rate_limited(body) => RetryClass::Refused,
        _ => RetryClass::Final,
    }
}

/// Returns `true` if the error code in a body reports a rate limit.
fn is_rate_limited(body: &[u8]) -> bool {
    let code = error_code(body);
    let known = code.as_deref().and_then(ErrorCode::of);
    known.is_some_and(|known| known.rate_limited)
}

/// Returns `true` if the same request may succeed later.
pub(crate) fn is_transient(status: StatusCode, body: &[u8]) -> bool {
    retry_class(status, body) != RetryClass::Final
}

/// Returns the time that the server asks to wait. `Retry-After` holds seconds or a date.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = DateTime::parse_from_rfc2822(value).ok()?;
    let wait = until
        .to_utc()
        .signed_duration_since(DateTime::<Utc>::from(SystemTime::now()));
    Some(wait.to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_stay_below_a_limit_that_doubles() {
        let policy = RetryPolicy::default().max_delay(Duration::from_millis(1500));
        for (attempt, limit) in [(1, 500), (2, 1000), (3, 1500), (40, 1500), (u32::MAX, 1500)] {
            for _ in 0..50 {
                let limit = Duration::from_millis(limit);
                assert!((limit / 2..=limit).contains(&policy.pause(attempt, None)));
            }
        }
    }

    #[test]
    fn retries_only_idempotent_operations_by_default() {
        use AttemptEffect::{NotReceived, Refused, Unknown};
        let policy = RetryPolicy::default();
        let mut operation = crate::client::OBTAIN_TOKEN.clone();
        assert!(policy.allows(1, &operation, NotReceived));
        assert!(!policy.allows(1, &operation, Refused));
        assert!(
            policy
                .clone()
                .non_idempotent(true)
                .allows(1, &operation, Unknown)
        );
        operation.idempotent = true;
        assert!(policy.allows(2, &operation, Unknown) && !policy.allows(3, &operation, Unknown));
        assert!(!RetryPolicy::none().allows(1, &operation, NotReceived));
        operation.billed = true;
        assert!(policy.allows(1, &operation, Refused) && !policy.allows(1, &operation, Unknown));
        assert!(policy.clone().billed(true).allows(1, &operation, Unknown));
    }

    #[test]
    fn reads_retry_after_as_seconds_or_date() {
        let asked = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, value.parse().unwrap());
            retry_after(&headers)
        };
        assert_eq!(asked("7"), Some(Duration::from_secs(7)));
        assert_eq!(asked("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        let soon = DateTime::<Utc>::from(SystemTime::now() + Duration::from_secs(60)).to_rfc2822();
        let wait = asked(&soon).unwrap();
        assert!((50..=60).contains(&wait.as_secs()), "{wait:?}");
        assert_eq!(asked("soon"), None);
    }

    #[test]
    fn retry_after_lengthens_a_pause_but_never_shortens_it() {
        let policy = RetryPolicy::default();
        for asked in [None, Some(Duration::ZERO), Some(Duration::from_millis(1))] {
            assert!(policy.pause(1, asked) >= Duration::from_millis(250));
        }
        let hour = Duration::from_secs(3600);
        assert_eq!(policy.pause(1, Some(hour)), hour);
    }

    #[test]
    fn no_delay_is_too_short_or_too_long() {
        let extremes = [Duration::ZERO, Duration::from_nanos(1), Duration::MAX];
        for base in extremes {
            for max in extremes {
                let policy = RetryPolicy::default().base_delay(base).max_delay(max);
                for attempt in [0, 1, 2, 64, u32::MAX] {
                    assert!(policy.pause(attempt, None) <= max);
                    assert_eq!(policy.pause(attempt, Some(Duration::MAX)), Duration::MAX);
                }
            }
        }
    }

    #[test]
    fn classifies_responses_by_status_and_code() {
        let classify = |status: u16, code: u32| {
            let body = format!(r#"{{"code":"{code}","message":"no"}}"#);
            retry_class(StatusCode::from_u16(status).unwrap(), body.as_bytes())
        };
        for (status, code, expected) in [
            (429, 0, RetryClass::Refused),
            (400, 3_300_001, RetryClass::Refused),
            (404, 3_300_001, RetryClass::Final),
            (408, 10030, RetryClass::Unknown),
            (408, 0, RetryClass::Unknown),
            (400, 10030, RetryClass::Final),
            (400, 14020, RetryClass::Final),
            (401, 10023, RetryClass::Final),
            (500, 3_300_001, RetryClass::Final),
            (503, 10030, RetryClass::Unknown),
            (200, 3_300_001, RetryClass::Final),
        ] {
            assert_eq!(classify(status, code), expected, "{status} with {code}");
        }
        assert_eq!(
            retry_class(StatusCode::BAD_REQUEST, b"<html>"),
            RetryClass::Final
        );
    }
}
