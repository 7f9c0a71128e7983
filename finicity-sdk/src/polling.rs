//! Waiting for work that the server does in the background.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use std::future::Future;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};
use tracing::Instrument;

use crate::call::Call;
use crate::client::in_future;
use crate::error::{Error, Result, WorkFailure};
use crate::mismatch::parse;
use crate::operation::Operation;
use crate::options::CallOptions;
use crate::pdf::is_pdf;
use crate::response::{RawResponse, Response};
use crate::retry::{RetryPolicy, retry_after as requested_pause};
use crate::telemetry::WorkScope;

/// The minimum pause between two polls, whatever the options are.
const MIN_PAUSE: Duration = Duration::from_millis(10);

/// The maximum pause. Without this limit, the calculation of a pause could overflow.
const MAX_PAUSE: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

/// The minimum and maximum time for the last poll. Within these limits, it is a tenth of the whole wait.
const LAST_POLL: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(10));

/// The maximum time of a poll, including the time to obtain a token.
const MAX_POLL_TIME: Duration = Duration::from_secs(300);

/// The total time to wait for work of the server, and the time between two polls.
///
/// The client sends the first poll at once and the second after the interval. The interval then grows by half
/// with each poll, up to the maximum interval. Each pause is extended by a random time of up to a tenth, so
/// that many waiting clients do not poll in step. A `Retry-After` of the server extends a pause but never
/// shortens it. No pause exceeds the deadline: the client sends the last poll at the deadline, so that it
/// returns work that was finished in the meantime.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitOptions {
    interval: Duration,
    max_interval: Duration,
    deadline: Duration,
}

impl Default for WaitOptions {
    fn default() -> Self {
        Self {
            interval: Duration::from_secs(20),
            max_interval: Duration::from_secs(60),
            deadline: Duration::from_secs(30 * 60),
        }
    }
}

impl WaitOptions {
    /// Creates options that suit a report: polls at once, after 20 s, and then at growing intervals of up to
    /// 60 s, for 30 minutes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the time between the first two polls. The default is 20 s, the minimum 10 ms. The time grows by
    /// half with each poll.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// Sets the maximum time between two polls. The default is 60 s. The client never polls faster than the
    /// [`interval`](Self::interval), even if the interval is longer than this maximum.
    #[must_use]
    pub fn max_interval(mut self, interval: Duration) -> Self {
        self.max_interval = interval;
        self
    }

    /// Sets the time after which the client sends the last poll. The default is 30 minutes.
    ///
    /// Earlier polls end at the deadline at the latest. The last poll may take a tenth of the deadline, but
    /// at least 1 s and at most 10 s, so the wait may end that much later.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }
}

/// The property of a response that shows whether work is finished. Comparisons of its values ignore case,
/// spaces, underscores and hyphens. The client treats an unknown value as work in progress.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Polling {
    /// The property with the status.
    pub status: &'static str,
    /// The documented values while the work is in progress.
    pub running: &'static [&'static str],
    /// The values when the work is finished.
    pub done: &'static [&'static str],
    /// The values when the work has failed.
    pub failed: &'static [&'static str],
}

/// The remaining time of a wait, and the schedule in it.
pub(crate) struct PollSchedule {
    options: WaitOptions,
    next: Duration,
    deadline: Instant,
    last: bool,
    /// The end of the extra time for the last poll.
    end: Option<Instant>,
}

impl PollSchedule {
    pub(crate) fn new(options: WaitOptions) -> Self {
        Self {
            next: options.interval,
            deadline: in_future(Instant::now(), options.deadline),
            last: options.deadline.is_zero(),
            end: None,
            options,
        }
    }

    /// Returns the limits of the next poll. The client does not retry a poll, because the wait itself repeats
    /// it.
    pub(crate) fn call_options(&mut self) -> CallOptions {
        let now = Instant::now();
        let remaining = self.deadline.saturating_duration_since(now);
        let remaining = if self.last || remaining.is_zero() {
            let extra = (self.options.deadline / 10).clamp(LAST_POLL.0, LAST_POLL.1);
            let end = self.end.get_or_insert(in_future(now, extra));
            end.saturating_duration_since(now)
        } else {
            remaining.min(MAX_POLL_TIME)
        };
        CallOptions::new()
            .deadline(remaining)
            .retry(RetryPolicy::none())
    }

    /// Pauses before the next poll; returns `false` after the last poll.
    ///
    /// - `retry_after`: the pause that the server asked for
    pub(crate) async fn wait_for_next(&mut self, retry_after: Option<Duration>) -> bool {
        if self.last {
            return false;
        }
        let max_interval = self.options.max_interval.max(self.options.interval);
        let delay = self.next.min(max_interval).max(MIN_PAUSE);
        let delay = delay.min(MAX_PAUSE).mul_f64(1.0 + fastrand::f64() / 10.0);
        let until = in_future(Instant::now(), delay.max(retry_after.unwrap_or_default()));
        self.last = until >= self.deadline;
        sleep_until(until.min(self.deadline)).await;
        self.next = self.next.max(MIN_PAUSE).saturating_mul(3) / 2;
        true
    }
}

/// Polls until the work is finished, and returns the decoded response. If the caller drops the future, the
/// server still continues the work.
pub(crate) async fn wait<C: Call>(call: &C, options: WaitOptions) -> Result<Response<C::Output>> {
    let operation = const { &C::OPERATION };
    let scope = WorkScope::wait(operation);
    let mut schedule = PollSchedule::new(options);
    let polled = poll(call, &operation.polling, &mut schedule).instrument(scope.span());
    let outcome = polled.await.and_then(C::interpret);
    scope.end(outcome.as_ref().err());
    outcome
}

/// Polls until the work is finished, and returns that response.
pub(crate) async fn poll<C: Call>(
    call: &C,
    polling: &Option<Polling>,
    schedule: &mut PollSchedule,
) -> Result<RawResponse> {
    let operation = const { &C::OPERATION };
    let send = async |options: CallOptions| {
        let response = call.client().send_raw(call, &options).await?;
        response.succeeded(operation)
    };
    until_done(operation, polling.as_ref(), schedule, send).await
}

/// Polls until the work is finished. A retryable failure does not end the wait before the deadline, because
/// polling does not change anything.
async fn until_done<A: Future<Output = Result<RawResponse>>>(
    operation: &'static Operation,
    polling: Option<&Polling>,
    schedule: &mut PollSchedule,
    send: impl Fn(CallOptions) -> A,
) -> Result<RawResponse> {
    loop {
        let deadline = schedule.options.deadline;
        let timed_out = || Error::timeout(operation, deadline);
        let (retry_after, error) = match send(schedule.call_options()).await {
            Ok(response) => match state(polling, &response) {
                State::Running => (requested_pause(&response.headers), timed_out()),
                State::Failed(status) => {
                    let failure = WorkFailure::new(operation, status, response);
                    return Err(Error::WorkFailed(Box::new(failure)));
                }
                State::Done => return Ok(response),
            },
            Err(Error::Timeout { .. } | Error::NotSent { .. }) => (None, timed_out()),
            Err(error) if error.is_retryable() => (error.retry_after(), error),
            Err(error) => return Err(error),
        };
        tracing::debug!(operation = operation.id, "the work is still in progress");
        if !schedule.wait_for_next(retry_after).await {
            return Err(error);
        }
    }
}

enum State {
    Running,
    Failed(&'static str),
    Done,
}

fn state(polling: Option<&Polling>, response: &RawResponse) -> State {
    let Some(polling) = polling else {
        return State::Done;
    };
    let Some(body) = parse(&response.body) else {
        // An error page of a gateway does not tell the state of the work.
        return match is_pdf(response) {
            true => State::Done,
            false => State::Running,
        };
    };
    let mut members = body.as_object().into_iter().flatten();
    let status = members.find(|(name, _)| name.eq_ignore_ascii_case(polling.status));
    let status = status.and_then(|(_, value)| value.as_str());
    let status = status.unwrap_or_default();
    let find_status = |statuses: &[&'static str]| {
        statuses
            .iter()
            .find(|word| same_status(word, status))
            .copied()
    };
    if let Some(status) = find_status(polling.failed) {
        State::Failed(status)
    } else if find_status(polling.done).is_some() {
        State::Done
    } else {
        if find_status(polling.running).is_none() {
            tracing::warn!(
                "the contract does not list this status; the client treats the work as still in progress"
            );
        }
        State::Running
    }
}

/// Compares two spellings of a status.
fn same_status(one: &str, other: &str) -> bool {
    let normalized = |text| -> _ {
        str::chars(text)
            .filter(|c| !matches!(c, ' ' | '_' | '-'))
            .map(|c| c.to_ascii_lowercase())
    };
    normalized(one).eq(normalized(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn all_last_polls_share_the_extra_time() {
        let options = WaitOptions::new().deadline(Duration::from_secs(20));
        let mut schedule = PollSchedule::new(options.interval(Duration::from_secs(60)));
        let remaining = |options: CallOptions| options.deadline.expect("a deadline");
        assert_eq!(remaining(schedule.call_options()), Duration::from_secs(20));
        assert!(schedule.wait_for_next(None).await);
        // A tenth of the deadline.
        assert_eq!(remaining(schedule.call_options()), Duration::from_secs(2));
        tokio::time::advance(Duration::from_millis(1500)).await;
        assert_eq!(
            remaining(schedule.call_options()),
            Duration::from_millis(500)
        );
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(remaining(schedule.call_options()), Duration::ZERO);
        assert!(!schedule.wait_for_next(None).await);
    }

    #[tokio::test(start_paused = true)]
    async fn the_maximum_does_not_shorten_the_interval() {
        let interval = Duration::from_secs(120);
        let options = WaitOptions::new().interval(interval);
        let mut schedule = PollSchedule::new(options.deadline(Duration::from_secs(3600)));
        for _ in 0..3 {
            let start = Instant::now();
            assert!(schedule.wait_for_next(None).await);
            assert!(start.elapsed() >= interval, "{:?}", start.elapsed());
        }
    }
}
