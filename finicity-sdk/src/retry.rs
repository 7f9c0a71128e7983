//! When a call is tried again, and how long to wait before.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use http::StatusCode;
use http::header::{HeaderMap, RETRY_AFTER};

use crate::error::{ErrorCode, error_code};
use crate::operation::Operation;

/// When a call is tried again.
///
/// The client retries after a connection that can't be made or that breaks, after the status codes 408,
/// 429, 502, 503 and 504, and after a 400 with code 3300001, which is a rate limit. Only idempotent
/// operations are retried, unless the request can't have reached the server: many others change
/// something. Billed operations are retried only if the request never left or was refused by a rate
/// limit.
///
/// The pause between two attempts is a random time between half of a limit and the whole limit (equal
/// jitter). The limit doubles with each attempt. If the server asks for a longer pause in
/// `Retry-After`, the client waits that long; a `Retry-After` of zero or in the past does not shorten
/// the pause.
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
    /// One that tries once.
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// How often a call is tried at most, the first time included; 3 if not set, and at least 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The longest wait before the second attempt; 500 ms if not set. The limit doubles with each
    /// attempt. Zero means no wait at all: use zero in tests only.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest wait before any attempt, if the server does not ask for more; 20 s if not set.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Whether operations that are not idempotent are tried again, too; not so if not set. A call may
    /// then be carried out, and billed, more than once.
    #[must_use]
    pub fn non_idempotent(mut self, retry: bool) -> Self {
        self.non_idempotent = retry;
        self
    }

    /// Sets whether the client repeats a billed operation although the first attempt may have succeeded.
    ///
    /// The default is `false`: the client then sends a billed request again only if the request never reached
    /// the API or was refused with 429. With `true`, the API may bill a call more than once. A billed operation
    /// that is not idempotent also needs [`non_idempotent`](Self::non_idempotent).
    #[must_use]
    pub fn billed(mut self, retry: bool) -> Self {
        self.billed = retry;
        self
    }

    /// Whether an attempt with this number may be followed by another; the first is number 1.
    ///
    /// - `reached`: what the attempt may have done
    pub(crate) fn allows(&self, attempt: u32, operation: &Operation, reached: Reached) -> bool {
        let repeatable = operation.idempotent || self.non_idempotent;
        attempt < self.max_attempts
            && match reached {
                Reached::Nothing => true,
                Reached::Refusal => repeatable,
                Reached::Perhaps => repeatable && (self.billed || !operation.billed),
            }
    }

    /// Whether anything may be tried more than so often.
    pub(crate) fn attempts(&self) -> u32 {
        self.max_attempts
    }

    /// Returns the pause after this attempt: the backoff, or what the server asked for if that is more.
    pub(crate) fn pause(&self, attempt: u32, asked: Option<Duration>) -> Duration {
        self.delay(attempt).max(asked.unwrap_or_default())
    }

    /// Returns a random time in the upper half of the limit for this attempt, so that clients that fail
    /// together neither return together nor at once.
    fn delay(&self, attempt: u32) -> Duration {
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1));
        let limit = self.base_delay.saturating_mul(doubled).min(self.max_delay);
        let half = limit / 2;
        half.saturating_add(half.mul_f64(fastrand::f64()))
            .min(limit)
    }
}

/// What a failed attempt may have done at the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reached {
    /// The request never left.
    Nothing,
    /// The server refused the request without carrying it out.
    Refusal,
    /// The server may have carried out the request.
    Perhaps,
}

/// What the response of a failed attempt says about sending the same request again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The request was certainly not carried out and may succeed later.
    Refused,
    /// The request may succeed later. Whether it was carried out already is not known.
    Unknown,
    /// The same request gives the same response.
    Final,
}

/// Judges a response by its status code and the error code in its body.
pub(crate) fn verdict(status: StatusCode, body: &[u8]) -> Verdict {
    match status.as_u16() {
        429 => Verdict::Refused,
        408 | 502 | 503 | 504 => Verdict::Unknown,
        400 if is_rate_limited(body) => Verdict::Refused,
        _ => Verdict::Final,
    }
}

/// Whether the code of a failure says that the request came too early.
fn is_rate_limited(body: &[u8]) -> bool {
    let code = error_code(body);
    let known = code.as_deref().and_then(ErrorCode::of);
    known.is_some_and(|known| known.rate_limited)
}

/// Whether a response says that the same request may succeed later.
pub(crate) fn may_pass(status: StatusCode, body: &[u8]) -> bool {
    verdict(status, body) != Verdict::Final
}

/// How long the server asks to wait, in seconds or up to a date.
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
    fn only_what_is_idempotent_is_repeated_unless_told_otherwise() {
        use Reached::{Nothing, Perhaps, Refusal};
        let policy = RetryPolicy::default();
        let mut operation = crate::client::OBTAIN_TOKEN.clone();
        assert!(policy.allows(1, &operation, Nothing));
        assert!(!policy.allows(1, &operation, Refusal));
        assert!(
            policy
                .clone()
                .non_idempotent(true)
                .allows(1, &operation, Perhaps)
        );
        operation.idempotent = true;
        assert!(policy.allows(2, &operation, Perhaps) && !policy.allows(3, &operation, Perhaps));
        assert!(!RetryPolicy::none().allows(1, &operation, Nothing));
        operation.billed = true;
        assert!(policy.allows(1, &operation, Refusal) && !policy.allows(1, &operation, Perhaps));
        assert!(policy.clone().billed(true).allows(1, &operation, Perhaps));
    }

    #[test]
    fn the_server_asks_in_seconds_or_with_a_date() {
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
    fn the_server_can_lengthen_a_pause_but_not_shorten_it() {
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
    fn a_response_is_judged_by_status_and_code() {
        let judged = |status: u16, code: u32| {
            let body = format!(r#"{{"code":"{code}","message":"no"}}"#);
            verdict(StatusCode::from_u16(status).unwrap(), body.as_bytes())
        };
        for (status, code, expected) in [
            (429, 0, Verdict::Refused),
            (400, 3_300_001, Verdict::Refused),
            (404, 3_300_001, Verdict::Final),
            (408, 10030, Verdict::Unknown),
            (408, 0, Verdict::Unknown),
            (400, 10030, Verdict::Final),
            (400, 14020, Verdict::Final),
            (401, 10023, Verdict::Final),
            (500, 3_300_001, Verdict::Final),
            (503, 10030, Verdict::Unknown),
            (200, 3_300_001, Verdict::Final),
        ] {
            assert_eq!(judged(status, code), expected, "{status} with {code}");
        }
        assert_eq!(verdict(StatusCode::BAD_REQUEST, b"<html>"), Verdict::Final);
    }
}
