//! Waiting for work that the server does in the background.

use std::io::{IsTerminal, stderr};
use std::time::{Duration, Instant};

use finicity_sdk::{Client, Polling, RawResponse, RetryPolicy};
use indicatif::{ProgressBar, ProgressStyle};

use crate::failure::{Failure, REFUSED, Result, TEMPORARY};
use crate::json::{Json, sanitize};
use crate::request::{Request, SendError, shell};
use crate::table::{Operation, Poll, Source};

/// The limits of a wait.
pub struct WaitLimits {
    /// The time between the first two checks. It grows by half with each check.
    pub interval: Duration,
    /// The maximum time between two checks.
    pub max_interval: Duration,
    /// The maximum duration.
    pub deadline: Duration,
}

/// The time limit of a wait, unless the user sets another one.
pub const DEADLINE: Duration = Duration::from_secs(30 * 60);

/// Returns the request that checks the work that `request` has started.
///
/// # Errors
/// A failure if the response does not name the work.
pub fn poll_request(
    request: &Request,
    poll: &'static Poll,
    response: &RawResponse,
) -> Result<Request> {
    let id = request.operation.facts.id;
    let no_poll =
        |what: &str| Failure::new(REFUSED, format!("{id}: the work was started, but {what}"));
    let target = request
        .operation
        .polled_by()
        .ok_or_else(|| no_poll("no operation checks it"))?;
    let body = Json::parse(response.body()).map_err(|_| no_poll("the response is not JSON"))?;
    let mut path = Vec::new();
    for (name, source) in poll.arguments {
        let value = match source {
            Source::Parameter(wire) => {
                let own = request.path.iter().find(|(own, _)| own == wire);
                own.map(|(_, value)| value.clone())
            }
            Source::Property(wire) => body.get(wire).and_then(Json::plain),
        };
        let value = value.ok_or_else(|| no_poll(&format!("the response has no `{name}`")))?;
        path.push((*name, value));
    }
    Ok(Request::of(target, path))
}

/// Returns the command that continues a wait.
pub fn command(check: &Request) -> String {
    let arguments = check.operation.parameters.iter();
    let arguments = arguments.filter_map(|input| {
        let found = check.path.iter().find(|(name, _)| *name == input.wire)?;
        // The ID comes from the server, and a person copies the command into a shell.
        Some(shell(&sanitize(&found.1)))
    });
    let arguments: Vec<String> = arguments.collect();
    format!(
        "{} {} --wait",
        check.operation.command_line(),
        arguments.join(" ")
    )
}

/// Checks the work until it is done, and returns the response about it.
///
/// # Errors
/// A failure if the work has failed, and if it is not done in time.
pub async fn wait(
    client: &Client,
    check: &Request,
    wait_limits: &WaitLimits,
) -> Result<RawResponse> {
    let operation = check.operation;
    let Some(polling) = &operation.facts.polling else {
        let response = check.send(client, None, None).await;
        return response.map_err(|error| error.into_failure(operation));
    };
    let progress = progress();
    let started = Instant::now();
    let mut pause = wait_limits.interval;
    loop {
        // The wait repeats the check, so the client does not.
        let response = check.send(client, None, Some(RetryPolicy::none())).await;
        let mut retry_after = Duration::ZERO;
        let message = match response {
            Ok(response) => match State::of(polling, &response) {
                State::Done => {
                    progress.finish_and_clear();
                    return Ok(response);
                }
                State::Failed(status) => {
                    progress.finish_and_clear();
                    return Err(failed(operation, &status, &response));
                }
                State::Running(status) => status,
            },
            Err(SendError::Sdk(error)) if error.is_retryable() => {
                retry_after = error.retry_after().unwrap_or_default();
                "the server does not respond".to_owned()
            }
            Err(error) => {
                progress.finish_and_clear();
                return Err(error.into_failure(operation).hint(format!(
                    "the work is still in progress at the server; `{}` continues to wait",
                    command(check)
                )));
            }
        };
        progress.set_message(message);
        let remaining = wait_limits.deadline.saturating_sub(started.elapsed());
        if remaining.is_zero() {
            progress.finish_and_clear();
            let seconds = wait_limits.deadline.as_secs_f64();
            let message = format!("{}: not done within {seconds} s", operation.facts.id);
            let hint = format!("`{}` continues to wait", command(check));
            return Err(Failure::new(TEMPORARY, message).hint(hint));
        }
        tokio::time::sleep(
            pause
                .min(wait_limits.max_interval)
                .max(retry_after)
                .min(remaining),
        )
        .await;
        pause = pause.saturating_mul(3) / 2;
    }
}

/// Returns a progress bar on standard error, which only a terminal shows.
fn progress() -> ProgressBar {
    if !stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} waiting {elapsed}: {msg}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

enum State {
    Running(String),
    Failed(String),
    Done,
}

impl State {
    /// Returns the state that a response reports. An unknown status means that the work goes on.
    fn of(polling: &Polling, response: &RawResponse) -> Self {
        let Ok(body) = Json::parse(response.body()) else {
            return match response.body().starts_with(b"%PDF") {
                true => Self::Done,
                false => Self::Running("the server sends no JSON".into()),
            };
        };
        let status = body.get(polling.status).and_then(Json::plain);
        let status = status.unwrap_or_default();
        let matches_any = |statuses: &[&str]| {
            statuses
                .iter()
                .any(|expected| same_status(expected, &status))
        };
        if matches_any(polling.failed) {
            Self::Failed(status)
        } else if matches_any(polling.done) {
            Self::Done
        } else {
            Self::Running(sanitize(&status))
        }
    }
}

/// Compares two spellings of a status.
fn same_status(one: &str, other: &str) -> bool {
    let normalized = |text: &str| -> String {
        let normalized = text.chars().filter(|c| !matches!(c, ' ' | '_' | '-'));
        normalized.map(|c| c.to_ascii_lowercase()).collect()
    };
    normalized(one) == normalized(other)
}

/// Returns the failure for work that has failed, with the errors in the response.
fn failed(operation: &Operation, status: &str, response: &RawResponse) -> Failure {
    let mut message = format!(
        "{}: the work failed at the server, status {}",
        operation.facts.id,
        sanitize(status)
    );
    let errors = Json::parse(response.body()).ok();
    let errors = errors.and_then(|body| body.get("errors").cloned());
    if let Some(Json::List(errors)) = errors {
        for error in errors.iter().take(10) {
            for (label, name) in [(", code ", "code"), (": ", "message")] {
                if let Some(text) = error.get(name).and_then(Json::plain) {
                    message.push_str(label);
                    message.push_str(&sanitize(&text));
                }
            }
        }
    }
    Failure::new(REFUSED, message)
}
