//! The commands of the page: faults, tokens, webhook events and the list of requests.

use std::time::Duration;

use serde_json::{Value, json};

use crate::fault::Fault;
use crate::server::{Shared, now};
use crate::world::EVENTS;

/// The maximum number of requests that one command can affect.
const MOST_TIMES: u64 = 1000;

/// The maximum length of the body of [`Fault::Oversized`] that the page can order, in bytes.
const LONGEST_BODY: u64 = 256 << 20;

/// The event that adds a transaction.
const TXPUSH: &str = "transaction";

/// A fault that the page offers.
struct Choice {
    name: &'static str,
    label: &'static str,
    /// The unit and the default of its number, if it has one.
    number: Option<(&'static str, u64)>,
    fault: fn(u64) -> Option<Fault>,
}

const fn choice(
    name: &'static str,
    label: &'static str,
    number: Option<(&'static str, u64)>,
    fault: fn(u64) -> Option<Fault>,
) -> Choice {
    Choice {
        name,
        label,
        number,
        fault,
    }
}

const CHOICES: [Choice; 19] = [
    choice(
        "status",
        "Documented failure",
        Some(("Status code", 503)),
        |status| Some(Fault::Status(status_code(status)?)),
    ),
    choice(
        "gateway",
        "HTML page of a gateway",
        Some(("Status code", 502)),
        |status| Some(Fault::Gateway(status_code(status)?)),
    ),
    choice("expired-token", "Expired token (401)", None, |_| {
        Some(Fault::ExpiredToken)
    }),
    choice("html", "Maintenance page (200)", None, |_| {
        Some(Fault::Html)
    }),
    choice("redirect", "Redirect to another host", None, |_| {
        Some(Fault::Redirect)
    }),
    choice("closed", "Connection closed", None, |_| Some(Fault::Closed)),
    choice("reset", "Connection reset", None, |_| Some(Fault::Reset)),
    choice("hang", "No response", None, |_| Some(Fault::Hang)),
    choice(
        "response-lost",
        "Carried out, connection closed",
        None,
        |_| Some(Fault::ResponseLost),
    ),
    choice(
        "applied-then-hang",
        "Carried out, no response",
        None,
        |_| Some(Fault::AppliedThenHang),
    ),
    choice(
        "late",
        "Late response",
        Some(("Milliseconds", 3000)),
        |delay| Some(Fault::Late(milliseconds(delay))),
    ),
    choice(
        "slow-head",
        "Slow status and headers",
        Some(("Milliseconds per byte", 50)),
        |delay| Some(Fault::SlowHead(milliseconds(delay))),
    ),
    choice(
        "dripping",
        "Slow body",
        Some(("Milliseconds per byte", 50)),
        |delay| Some(Fault::Dripping(milliseconds(delay))),
    ),
    choice("cut-off", "Body cut off", None, |_| Some(Fault::CutOff)),
    choice("hang-in-body", "Half a body, then nothing", None, |_| {
        Some(Fault::HangInBody)
    }),
    choice("empty", "Empty body (200)", None, |_| Some(Fault::Empty)),
    choice("broken-json", "Truncated JSON", None, |_| {
        Some(Fault::BrokenJson)
    }),
    choice("broken-gzip", "Body that is not gzip", None, |_| {
        Some(Fault::BrokenGzip)
    }),
    choice(
        "oversized",
        "Very long body",
        Some(("Bytes", 80_000_000)),
        |bytes| {
            let bytes = usize::try_from(bytes.min(LONGEST_BODY)).ok()?;
            Some(Fault::Oversized(bytes))
        },
    ),
];

fn status_code(status: u64) -> Option<u16> {
    let status = u16::try_from(status).ok()?;
    (200..600).contains(&status).then_some(status)
}

fn milliseconds(delay: u64) -> Duration {
    // Longer than a minute is the same as never.
    Duration::from_millis(delay.min(60_000))
}

/// Returns the faults that the page offers.
pub(super) fn fault_choices() -> Vec<Value> {
    let choices = CHOICES.iter().map(|choice| {
        let (unit, default) = choice.number.unzip();
        json!({ "name": choice.name, "label": choice.label, "unit": unit, "default": default })
    });
    choices.collect()
}

/// Returns the webhook events that the page offers, with their labels.
pub(super) fn event_choices() -> Vec<Value> {
    let connect = EVENTS
        .iter()
        .map(|event| json!({ "name": event, "label": format!("Connect: {event}") }));
    let txpush = json!({ "name": TXPUSH, "label": "TxPush: new transaction" });
    connect.chain([txpush]).collect()
}

/// Returns a short description of a fault.
pub(super) fn fault_text(fault: &Fault) -> String {
    match fault {
        Fault::Throttled(Some(seconds)) => format!("429, retry after {seconds} s"),
        Fault::Throttled(None) => "429".into(),
        Fault::Status(status) => format!("Documented failure, status {status}"),
        Fault::Gateway(status) => format!("HTML page of a gateway, status {status}"),
        Fault::Late(delay) => format!("Late response, {} ms", delay.as_millis()),
        other => format!("{other:?}"),
    }
}

/// Carries out a command of the page, and returns a message about its effect.
///
/// # Errors
/// Returns a message that names the wrong part of the command.
pub(super) async fn carry_out(shared: &Shared, command: &Value) -> Result<String, String> {
    match command["action"].as_str().unwrap_or_default() {
        "fail" => fail(shared, command),
        "throttle" => {
            let times = times(command)?;
            shared.fail(
                None,
                times,
                Fault::Throttled(command["retryAfter"].as_u64()),
            );
            Ok(format!("The next {times} requests get a 429."))
        }
        "end-faults" => {
            shared.end_faults();
            Ok("No faults are left.".into())
        }
        "expire-token" => {
            shared.world().partner.expire_tokens();
            shared.changed();
            Ok("All access tokens have expired.".into())
        }
        "unlock" => {
            shared.world().partner.failures = 0;
            shared.changed();
            Ok("The partner is unlocked.".into())
        }
        "clear" => {
            shared.records().clear();
            shared.changed();
            Ok("The list of requests is empty.".into())
        }
        "webhook" => webhook(shared, command).await,
        other => Err(format!("There is no action `{other}`.")),
    }
}

fn times(command: &Value) -> Result<usize, String> {
    let times = command["times"].as_u64();
    let times = times.filter(|times| (1..=MOST_TIMES).contains(times));
    let times = times.and_then(|times| usize::try_from(times).ok());
    times.ok_or_else(|| format!("The number of requests must be between 1 and {MOST_TIMES}."))
}

fn fail(shared: &Shared, command: &Value) -> Result<String, String> {
    let times = times(command)?;
    let operation = command["operation"].as_str().filter(|id| !id.is_empty());
    if let Some(id) = operation
        && shared.contract.by_id(id).is_none()
    {
        return Err(format!("The contract has no operation `{id}`."));
    }
    let name = command["fault"].as_str().unwrap_or_default();
    let choice = CHOICES.iter().find(|choice| choice.name == name);
    let choice = choice.ok_or_else(|| format!("There is no fault `{name}`."))?;
    let default = choice.number.map_or(0, |(_, default)| default);
    let number = command["number"].as_u64().unwrap_or(default);
    let fault = (choice.fault)(number);
    let fault = fault.ok_or_else(|| format!("{number} is not a status code of a response."))?;
    shared.fail(operation, times, fault);
    let operation = operation.unwrap_or("any operation");
    Ok(format!(
        "Applies to the next {times} requests of {operation}: {}.",
        choice.label
    ))
}

async fn webhook(shared: &Shared, command: &Value) -> Result<String, String> {
    let url = command["url"].as_str().unwrap_or_default().trim();
    let valid = reqwest::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
    if !valid {
        return Err("The URL of the listener must start with http:// or https://.".into());
    }
    let event = command["event"].as_str().unwrap_or_default();
    let deliveries = {
        let mut world = shared.world();
        if event == TXPUSH {
            let events = world.txpush_events(url, now());
            events.ok_or("No TxPush subscription has this URL. Subscribe an account first.")?
        } else if EVENTS.contains(&event) {
            let latest = world.customers.keys().next_back().copied();
            let event = world.connect_event(event, url, latest.unwrap_or_default(), now());
            vec![event.ok_or("The event needs a customer. Add one first.")?]
        } else {
            return Err(format!("There is no event `{event}`."));
        }
    };
    shared.changed();
    let mut status = 0;
    for delivery in deliveries {
        let sent = delivery.send(&shared.http).await;
        status = sent
            .map_err(|error| format!("The listener does not respond: {}", error.without_url()))?;
    }
    Ok(format!("The listener responded with status {status}."))
}
