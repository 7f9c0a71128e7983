//! The HTTP server of the sandbox. Turns each request into a response.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use anyhow::Result;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, DefaultBodyLimit, State};
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode, Uri, header};
use serde_json::{Map, Value};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::SandboxBuilder;
use crate::check::{Checked, Violation};
use crate::contract::{Contract, Operation};
use crate::example::{ExampleGenerator, with_quirks};
use crate::fault::{self, Fault};
use crate::listener::{ConnectionControl, ControlledListener};
use crate::page;
use crate::record::{RecordedRequest, Records};
use crate::webhook::{Delivery, verifies};
use crate::world::{APP_KEY_REFUSED, Content, OperationRequest, Partner, Reply, World};

/// The maximum length of a request body, in bytes.
const LONGEST_BODY: usize = 16 << 20;

/// The state that all connections share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub contract: Arc<Contract>,
    pub settings: SandboxBuilder,
    base_url: String,
    world: Mutex<World>,
    faults: Mutex<VecDeque<Planned>>,
    records: Mutex<Records>,
    http: reqwest::Client,
}

/// A fault that will affect later requests.
#[derive(Debug)]
struct Planned {
    /// The operation whose requests get the fault; `None` means every operation.
    operation: Option<String>,
    times: usize,
    fault: Fault,
}

/// Returns the current time in seconds since 1970.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| {
        i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
    })
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    pub(crate) fn new(
        settings: SandboxBuilder,
        contract: Arc<Contract>,
        base_url: String,
    ) -> Result<Self> {
        let partner = Partner::new(
            settings.partner_id.clone(),
            settings.partner_secret.clone(),
            settings.app_key.clone(),
            settings.token_lifetime,
        );
        let world = World::new(partner, settings.report_delay, settings.seed);
        Ok(Self {
            contract,
            base_url,
            world: Mutex::new(world),
            faults: Mutex::default(),
            records: Mutex::default(),
            http: reqwest::Client::builder()
                .timeout(std::time::Duration::from_secs(10))
                .build()?,
            settings,
        })
    }

    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        locked(&self.world)
    }

    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        locked(&self.records).iter().cloned().collect()
    }

    pub(crate) fn fail(&self, operation: Option<&str>, times: usize, fault: Fault) {
        let operation = operation.map(str::to_owned);
        locked(&self.faults).push_back(Planned {
            operation,
            times,
            fault,
        });
    }

    pub(crate) fn end_faults(&self) {
        locked(&self.faults).clear();
    }

    /// Takes the next fault for a request of this operation, and decrements its remaining count.
    fn fault_of(&self, operation: &str) -> Option<Fault> {
        let mut faults = locked(&self.faults);
        faults.retain(|planned| planned.times > 0);
        let mut meant = faults.iter_mut().filter(|planned| {
            planned
                .operation
                .as_deref()
                .is_none_or(|other| other == operation)
        });
        let planned = meant.next()?;
        planned.times -= 1;
        Some(planned.fault.clone())
    }

    /// Returns the response to a request, and the problems of the request.
    async fn reply(
        &self,
        method: &str,
        uri: &Uri,
        headers: &HeaderMap,
        body: &[u8],
        fault: Option<&Fault>,
    ) -> (Reply, Vec<String>) {
        let contract = &*self.contract;
        let operation = contract
            .find(method, uri.path())
            .map(|(operation, _)| operation);
        if let Some(operation) = operation
            && let Some(refusal) = self.unauthorized(operation, headers)
        {
            return (refusal, vec!["the credentials are missing or wrong".into()]);
        }
        let checked = match contract.check(method, uri.path(), uri.query(), headers, body) {
            Ok(checked) => checked,
            Err(violation) => {
                let reply = refusal(operation, &violation);
                return (reply, violation.problems);
            }
        };
        if let Some(failure) = fault.and_then(|fault| self.failure(fault, &checked)) {
            return (failure, Vec::new());
        }
        if self.settings.examples_only {
            self.world().count(&checked.operation.id);
            return (self.example(&checked, None), Vec::new());
        }
        if checked.operation.id == "SubscribeToTxPushNotifications" {
            let callback = checked.body["callbackUrl"].as_str().unwrap_or_default();
            if !verifies(&self.http, callback).await {
                let problem = format!("{callback} does not return the verification code");
                return (Reply::failure(400, "10005", &problem), vec![problem]);
            }
        }
        (self.response(&checked, headers), Vec::new())
    }

    /// Returns the response from the data in the sandbox, or an example from the contract if the
    /// sandbox has no data for the operation.
    fn response(&self, checked: &Checked<'_>, headers: &HeaderMap) -> Reply {
        let accepts = headers
            .get(header::ACCEPT)
            .and_then(|kind| kind.to_str().ok());
        let request = OperationRequest {
            contract: &self.contract,
            checked,
            accepts_pdf: accepts.is_some_and(|kind| kind.contains("application/pdf")),
            base_url: &self.base_url,
            now: now(),
        };
        let remembered = self.world().respond_and_count(&request);
        remembered.unwrap_or_else(|| {
            let mut reply = self.example(checked, None);
            if let Content::Json(response) = &mut reply.content {
                copy_request_values(response, checked);
            }
            reply
        })
    }

    fn example(&self, checked: &Checked<'_>, status: Option<u16>) -> Reply {
        example(&self.contract, checked, status, self.settings.seed)
    }

    /// Returns the failure response that the fault prescribes, if the fault is a failure response.
    fn failure(&self, fault: &Fault, checked: &Checked<'_>) -> Option<Reply> {
        Some(match fault {
            Fault::Status(status) => self.example(checked, Some(*status)),
            Fault::ExpiredToken => Reply::failure(401, "10023", "the access token has expired"),
            Fault::Code { status, code } => {
                Reply::failure(*status, code, "this failure was requested with a fault")
            }
            _ => return None,
        })
    }

    fn unauthorized(&self, operation: &Operation, headers: &HeaderMap) -> Option<Reply> {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let (key, token) = (text("finicity-app-key"), text("finicity-app-token"));
        let world = self.world();
        let mut refused = world
            .partner
            .check(key, token, operation.requires_token)
            .err();
        if self.settings.examples_only {
            use crate::world::Refused::{NoAppKey, NoToken};
            refused = match (key, token) {
                (None, _) => Some(NoAppKey),
                (_, None) if operation.requires_token => Some(NoToken),
                _ => None,
            };
        }
        refused.map(crate::world::Refused::reply)
    }

    /// Sends the webhook deliveries in order, in the background, so that the caller does not wait.
    fn deliver(self: &Arc<Self>, deliveries: Vec<Delivery>) {
        if deliveries.is_empty() {
            return;
        }
        let http = self.http.clone();
        tokio::spawn(async move {
            for delivery in deliveries {
                delivery.send(&http).await;
            }
        });
    }
}

/// Serves requests until `stopped` resolves.
pub(crate) fn serve(listener: TcpListener, shared: Arc<Shared>, stopped: oneshot::Receiver<()>) {
    let router = Router::new()
        .fallback(handle)
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .with_state(shared);
    let service = router.into_make_service_with_connect_info::<ConnectionControl>();
    tokio::spawn(async move {
        let serving = axum::serve(ControlledListener(listener), service);
        let ended = serving.with_graceful_shutdown(async move {
            // The sender never sends a value; dropping the sender stops the server.
            drop(stopped.await);
        });
        drop(ended.await);
    });
}

async fn handle(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(control): ConnectInfo<ConnectionControl>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response<Body> {
    if method == Method::GET
        && let Some(page) = own_page(&shared, &uri)
    {
        return page;
    }
    control.speed_up();
    tokio::time::sleep(shared.settings.latency).await;
    let found = shared.contract.find(method.as_str(), uri.path());
    let operation = found.map(|(operation, _)| operation.id.clone());
    let fault = operation
        .as_deref()
        .and_then(|operation| shared.fault_of(operation));
    let (mut reply, problems) = match &fault {
        Some(fault) if fault.stops_request() => (Reply::empty(200), Vec::new()),
        fault => {
            let reply = shared.reply(method.as_str(), &uri, &headers, &body, fault.as_ref());
            reply.await
        }
    };
    if shared.settings.quirks {
        apply_quirks(&mut reply, shared.settings.seed);
    }
    let deliveries = std::mem::take(&mut reply.deliveries);
    let (good, response_body) = response(reply);
    let mut record = RecordedRequest {
        number: 0,
        operation,
        method: method.to_string(),
        path: uri
            .path_and_query()
            .map_or_else(String::new, ToString::to_string),
        headers,
        body,
        status: Some(good.status().as_u16()),
        carried_out: good.status().is_success() && fault.as_ref().is_none_or(Fault::is_carried_out),
        problems,
        response_body,
    };
    if let Some(fault) = &fault {
        record.problems.push(format!("fault: {fault:?}"));
        record.status = record.status.and_then(|good| fault.status(good));
    }
    if shared.settings.log {
        log(&record);
    }
    locked(&shared.records).push(record);
    shared.deliver(deliveries);
    match &fault {
        None => good,
        Some(fault) => disturbed(fault, good, &control).await,
    }
}

/// Applies a fault to a good response and returns the result.
async fn disturbed(
    fault: &Fault,
    good: Response<Body>,
    control: &ConnectionControl,
) -> Response<Body> {
    if let Fault::SlowHead(pause) = fault {
        control.slow_down(*pause);
    }
    fault::instead(fault, good).await.unwrap_or_else(|| {
        match fault {
            Fault::Reset => control.reset(),
            _ => control.cut(),
        }
        Response::new(Body::empty())
    })
}

fn log(record: &RecordedRequest) {
    let status = record
        .status
        .map_or_else(|| "-".to_owned(), |status| status.to_string());
    let problems = record.problems.join("; ");
    println!("{status} {} {} {problems}", record.method, record.path);
}

/// Changes a response to imitate the quirks of the production API.
fn apply_quirks(reply: &mut Reply, seed: u64) {
    let Content::Json(value) = &mut reply.content else {
        return;
    };
    // The production API may report a bad app key in plain text.
    if value["code"] == APP_KEY_REFUSED {
        let message = value["message"].as_str().unwrap_or_default().to_owned();
        reply.content = Content::Text(message);
    } else {
        with_quirks(value, &mut fastrand::Rng::with_seed(seed));
    }
}

/// Returns the page to show in a browser, if the sandbox itself serves the path.
fn own_page(shared: &Arc<Shared>, uri: &Uri) -> Option<Response<Body>> {
    let html = if uri.path() == "/" {
        page::overview(&shared.contract, &shared.world(), &locked(&shared.records))
    } else {
        let code = uri.path().strip_prefix("/sandbox/connect/")?;
        let visited = shared.world().visit(code, now());
        let (customer, deliveries) = visited?;
        shared.deliver(deliveries);
        page::connected(customer)
    };
    let mut response = Response::new(Body::from(html));
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    Some(response)
}

/// Returns the documented response of an operation, with an example as its body.
fn example(contract: &Contract, checked: &Checked<'_>, status: Option<u16>, seed: u64) -> Reply {
    let operation = checked.operation;
    let documented = operation.documented(status);
    let found = documented.map_or(200, |documented| documented.status);
    if let Some(wanted) = status.filter(|wanted| *wanted != found) {
        return Reply::empty(wanted);
    }
    let content = match documented {
        Some(documented) => match (documented.json(), documented.content.first()) {
            (Some(schema), _) => {
                let mut response = ExampleGenerator::new(contract, seed).value(schema);
                if let Some(paging) = &operation.paging {
                    as_only_page(&mut response, paging, &checked.arguments);
                }
                Content::Json(response)
            }
            (None, Some((kind, _))) if kind.starts_with("text/") => Content::Text("text".into()),
            (None, Some(_)) => Content::Pdf(crate::pdf::pdf(std::slice::from_ref(&operation.id))),
            (None, None) => Content::None,
        },
        None => Content::None,
    };
    Reply::of(found, content)
}

/// Copies the values of the request into an example, where the example has properties of the same
/// names and types.
fn copy_request_values(response: &mut Value, checked: &Checked<'_>) {
    match response {
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| copy_request_values(item, checked)),
        Value::Object(members) => {
            for (name, member) in members {
                let sent = checked
                    .arguments
                    .get(name)
                    .or_else(|| checked.body.get(name));
                match (member, sent) {
                    (Value::String(text), Some(Value::String(sent))) => text.clone_from(sent),
                    (Value::Number(number), Some(Value::Number(sent))) => {
                        number.clone_from(sent);
                    }
                    (Value::Bool(truth), Some(Value::Bool(sent))) => *truth = *sent,
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// Treats the items of an example as the whole list, so that a caller who follows the pages reaches an end.
fn as_only_page(response: &mut Value, paging: &Value, arguments: &Map<String, Value>) {
    let argument = |key: &str| paging[key].as_str().and_then(|name| arguments.get(name));
    let start = argument("start").and_then(Value::as_i64);
    let first = paging["first"].as_i64().unwrap_or_default();
    let Some(items) = paging["items"]
        .as_str()
        .and_then(|name| response.get_mut(name))
    else {
        return;
    };
    let total = items.as_array().map_or(0, Vec::len);
    // The position of the first item is the documented one, or zero.
    if start.is_some_and(|start| start > first.max(1)) {
        *items = Value::Array(Vec::new());
    }
    if let Some(found) = paging["total"]
        .as_str()
        .and_then(|name| response.get_mut(name))
    {
        *found = total.into();
    }
    if let Some(more) = paging["more"]
        .as_str()
        .and_then(|name| response.get_mut(name))
    {
        *more = match more {
            Value::String(_) => "false".into(),
            _ => false.into(),
        };
    }
}

/// Returns an error response in the form that the operation documents.
fn refusal(operation: Option<&Operation>, violation: &Violation) -> Reply {
    let message = violation.problems.join("; ");
    let mut reply = Reply::failure(violation.status, &violation.code, message.clone());
    let wrapped = operation.is_some_and(|operation| operation.tag == "Webhook Subscription");
    if wrapped {
        let error = serde_json::json!({
            "Source": "sandbox", "ReasonCode": "1502", "Description": message,
            "Recoverable": false, "Details": null,
        });
        reply.content = Content::Json(serde_json::json!({ "Errors": { "Error": [error] } }));
    }
    reply
}

fn response(reply: Reply) -> (Response<Body>, Bytes) {
    let (kind, bytes) = match reply.content {
        Content::None => (None, Bytes::new()),
        Content::Json(value) => (Some("application/json"), Bytes::from(value.to_string())),
        Content::Text(text) => (Some("text/plain"), Bytes::from(text)),
        Content::Pdf(file) => (Some("application/pdf"), Bytes::from(file)),
    };
    let mut response = Response::new(Body::from(bytes.clone()));
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::OK);
    if let Some(kind) = kind {
        let kind = HeaderValue::from_static(kind);
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
    }
    (response, bytes)
}
