//! The data that the page shows.

use serde_json::{Value, json};

use super::{control, curl};
use crate::record::RecordedRequest;
use crate::server::Shared;
use crate::world::{World, amount_text};

/// The maximum number of requests on the page.
const LATEST: usize = 200;

/// The maximum number of customers and of reports on the page.
const MOST_ENTRIES: usize = 50;

/// The maximum length of a path and of a reason on the page, in bytes. The page gets those of all requests
/// after each change.
const LONGEST_LINE: usize = 2 << 10;

/// The maximum length of a body on the page, in bytes.
const LONGEST_BODY: usize = 256 << 10;

/// Returns the line below the title.
pub(super) fn about(shared: &Shared) -> String {
    let contract = &shared.contract;
    format!(
        "Contract {}, {} operations. {}",
        contract.version(),
        contract.operations().len(),
        shared.source_text()
    )
}

/// Returns the data for the start of the page.
pub(super) fn initial(shared: &Shared) -> Value {
    let operations = shared.contract.operations().iter();
    let operations = operations.map(|operation| {
        json!({
            "id": operation.id, "tag": operation.tag,
            "method": operation.method, "path": operation.path,
        })
    });
    json!({
        "baseUrl": shared.base_url(),
        "ownData": shared.has_own_data(),
        "operations": operations.collect::<Vec<_>>(),
        "faults": control::fault_choices(),
        "events": control::event_choices(),
        "state": state(shared),
    })
}

/// Returns the data that changes.
pub(super) fn state(shared: &Shared) -> Value {
    // The number is read first, so that a later change leads to another request of the page.
    let version = *shared.changes().borrow();
    let records = shared.records();
    let requests: Vec<Value> = records.iter().rev().take(LATEST).map(summary).collect();
    let count = records.count;
    drop(records);
    let faults = shared.planned_faults().into_iter().map(|planned| {
        json!({
            "operation": planned.operation, "times": planned.times,
            "fault": control::fault_text(&planned.fault),
        })
    });
    let faults: Vec<Value> = faults.collect();
    let world = shared.world();
    json!({
        "instance": shared.instance,
        "version": version,
        "count": count,
        "requests": requests,
        "faults": faults,
        "tokens": world.partner.tokens_given(),
        "lockedOut": world.partner.is_locked_out(),
        "customerCount": world.customers.len(),
        "customers": customers(&world),
        "reportCount": world.reports.len(),
        "reports": reports(&world),
        "webhooks": world.webhooks(),
    })
}

fn summary(request: &RecordedRequest) -> Value {
    json!({
        "number": request.number,
        "operation": request.operation,
        "method": request.method,
        "path": shortened(&request.path, LONGEST_LINE),
        "status": request.status,
        "milliseconds": request.elapsed.as_secs_f64() * 1000.0,
        "carriedOut": request.carried_out,
        "reason": reason(request).map(|reason| shortened(&reason, LONGEST_LINE)),
    })
}

/// Returns the reason why a request failed.
fn reason(request: &RecordedRequest) -> Option<String> {
    if !request.problems.is_empty() {
        return Some(request.problems.join("; "));
    }
    request.status.filter(|status| *status >= 400)?;
    let body: Value = serde_json::from_slice(&request.response_body).ok()?;
    body["message"].as_str().map(str::to_owned)
}

/// Returns a request with its bodies and the command that repeats it.
pub(super) fn request(shared: &Shared, number: u64) -> Option<Value> {
    let records = shared.records();
    let request = records.iter().find(|request| request.number == number)?;
    let mut shown = summary(request);
    shown["requestBody"] = body(&request.body);
    shown["responseBody"] = body(&request.response_body);
    // The recorder has replaced the values, so that the other server would not know them.
    shown["curl"] = match shared.is_recording() {
        true => Value::Null,
        false => json!(curl::command(shared.base_url(), request)),
    };
    Some(shown)
}

/// Returns a body as text. JSON is indented.
fn body(bytes: &[u8]) -> Value {
    if bytes.is_empty() {
        return Value::Null;
    }
    let text = match (
        serde_json::from_slice::<Value>(bytes),
        std::str::from_utf8(bytes),
    ) {
        (Ok(value), _) => format!("{value:#}"),
        (_, Ok(text)) => text.to_owned(),
        _ if bytes.starts_with(b"%PDF") => return json!(format!("a PDF of {} bytes", bytes.len())),
        _ => return json!(format!("{} bytes that are not text", bytes.len())),
    };
    json!(shortened(&text, LONGEST_BODY))
}

/// Returns the start of a long text, and the number of bytes that are left out.
fn shortened(text: &str, longest: usize) -> String {
    if text.len() <= longest {
        return text.to_owned();
    }
    let mut end = longest;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}\n… {} more bytes", &text[..end], text.len() - end)
}

fn customers(world: &World) -> Vec<Value> {
    let latest = world.customers.values().rev().take(MOST_ENTRIES);
    let shown = latest.map(|customer| {
        let accounts = customer.accounts.iter().map(|account| {
            json!({
                "id": account.id.to_string(),
                "name": account.name,
                "balance": amount_text(account.balance()),
                "transactions": account.transactions.len(),
            })
        });
        json!({
            "id": customer.id.to_string(),
            "username": customer.username(),
            "type": customer.kind,
            "accounts": accounts.collect::<Vec<_>>(),
        })
    });
    shown.collect()
}

fn reports(world: &World) -> Vec<Value> {
    let latest = world.reports.values().rev().take(MOST_ENTRIES);
    let shown = latest.map(|report| {
        json!({
            "id": report.id, "type": report.kind, "status": report.status(),
            "customer": report.customer.map(|id| id.to_string()),
        })
    });
    shown.collect()
}
