//! Waiting for work that the server does on its own time.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use std::time::Duration;

use serde_json::Value;
use tokio::time::{Instant, sleep};

use crate::call::Call;
use crate::client::in_future;
use crate::error::{ApiError, Error, Result};
use crate::operation::Operation;
use crate::response::{RawResponse, Response};

/// How long to wait for work of the server, and how often to ask.
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
    /// Waits that suit a report: asks after 20 s and then less and less often, for 30 minutes at most.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The time between the first two questions; 20 s if not set. It grows by half each time.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// The longest time between two questions; 60 s if not set.
    #[must_use]
    pub fn max_interval(mut self, interval: Duration) -> Self {
        self.max_interval = interval;
        self
    }

    /// How long to wait in all; 30 minutes if not set.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }
}

/// How an answer says whether work is done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Polling {
    /// The member with the status.
    pub status: &'static str,
    /// Its values while the work goes on.
    pub running: &'static [&'static str],
    /// Its values when the work has failed.
    pub failed: &'static [&'static str],
}

/// Asks until the work is done. Nothing is lost when the future is dropped: the server works on.
///
/// A failure that may pass does not end it, as long as there is time: asking changes nothing.
pub(crate) async fn wait<C: Call>(call: &C, options: WaitOptions) -> Result<Response<C::Output>> {
    let operation = const { &C::OPERATION };
    let deadline = in_future(Instant::now(), options.deadline);
    let mut interval = options.interval;
    loop {
        let answer = call.client().send(call).await;
        let (asked, late) = match answer {
            Ok(response) => match state(operation, &response.raw) {
                State::Running => (None, Error::timeout(operation, options.deadline)),
                State::Failed => {
                    let raw = response.raw;
                    let error = ApiError::new(operation, raw.status, raw.headers, raw.body);
                    return Err(Error::Api(Box::new(error)));
                }
                State::Done => return Ok(response),
            },
            Err(error) if error.is_retryable() => (error.retry_after(), error),
            Err(error) => return Err(error),
        };
        let wait = asked.unwrap_or_else(|| interval.min(options.max_interval));
        if in_future(Instant::now(), wait) >= deadline {
            return Err(late);
        }
        tracing::debug!(operation = operation.id, "the work goes on");
        sleep(wait).await;
        interval = interval.saturating_mul(3) / 2;
    }
}

enum State {
    Running,
    Failed,
    Done,
}

fn state(operation: &Operation, answer: &RawResponse) -> State {
    let Some(polling) = &operation.polling else {
        return State::Done;
    };
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let status = body.get(polling.status).and_then(Value::as_str);
    let status = status.unwrap_or_default();
    if polling.failed.contains(&status) {
        State::Failed
    } else if polling.running.contains(&status) {
        State::Running
    } else {
        State::Done
    }
}
