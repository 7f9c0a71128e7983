//! The HTTP server of the sandbox. Turns each request into a response.

mod outcome;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Instant, SystemTime};

use anyhow::Result;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, DefaultBodyLimit, State};
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode, Uri, header};
use tokio::net::TcpListener;
use tokio::sync::{oneshot, watch};

use crate::SandboxBuilder;
use crate::builder::Source;
use crate::check::{Checked, Violation};
use crate::contract::{Contract, Operation};
use crate::example::with_quirks;
use crate::example_response::{copy_request_values, example};
use crate::fault::{self, Fault};
use crate::listener::{ConnectionControl, ControlledListener};
use crate::page;
use crate::record::{RecordedRequest, Records};
use crate::recording::{Incoming, Recorder, Replay};
use crate::webhook::{Delivery, verifies};
use crate::world::{APP_KEY_REFUSED, Content, OperationRequest, Partner, Reply, World};

/// The maximum length of a request body, in bytes.
const LONGEST_BODY: usize = 16 << 20;

/// The number of changes that means that the sandbox stops.
pub(crate) const STOPPED: u64 = u64::MAX;

/// The state that all connections share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub contract: Arc<Contract>,
    pub settings: SandboxBuilder,
    base_url: String,
    world: Mutex<World>,
    faults: Mutex<VecDeque<Planned>>,
    records: Mutex<Records>,
    pub http: reqwest::Client,
    source: Backend,
    /// The number of changes of the data that the page shows.
    changes: watch::Sender<u64>,
    /// Distinguishes this run of the sandbox from others on the same port.
    pub instance: u64,
}

/// The source of the responses.
#[derive(Debug)]
enum Backend {
    Data,
    Recorder(Arc<Recorder>),
    Replay(Box<Replay>),
}

/// A fault that will affect later requests.
#[derive(Debug, Clone)]
pub(crate) struct Planned {
    /// The operation whose requests get the fault; `None` means every operation.
    pub operation: Option<String>,
    pub times: usize,
    pub fault: Fault,
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
        let source = match &settings.source {
            Source::Data => Backend::Data,
            Source::Record { folder, upstream } => {
                let recorder = Recorder::new(contract.clone(), folder, upstream, &base_url)?;
                Backend::Recorder(Arc::new(recorder))
            }
            Source::Replay { folder } => {
                Backend::Replay(Box::new(Replay::read(contract.clone(), folder)?))
            }
        };
        Ok(Self {
            contract,
            source,
            changes: watch::channel(0).0,
            instance: fastrand::u64(..1 << 53),
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

    pub(crate) fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Checks whether the responses come from the data of the sandbox.
    pub(crate) fn has_own_data(&self) -> bool {
        matches!(self.source, Backend::Data)
    }

    /// Checks whether the sandbox records the calls to another server.
    pub(crate) fn is_recording(&self) -> bool {
        matches!(self.source, Backend::Recorder(_))
    }

    /// Describes the source of the responses for the page.
    pub(crate) fn source_text(&self) -> String {
        match &self.settings.source {
            Source::Data if self.settings.examples_only => "Responds with examples.".into(),
            Source::Data => "All data is invented.".into(),
            Source::Record { folder, upstream } => {
                format!("Records the calls to {upstream} in {}.", folder.display())
            }
            Source::Replay { folder } => format!("Replays {}.", folder.display()),
        }
    }

    pub(crate) fn records(&self) -> MutexGuard<'_, Records> {
        locked(&self.records)
    }

    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        self.records().iter().cloned().collect()
    }

    /// Notifies the pages in browsers that the data has changed.
    pub(crate) fn changed(&self) {
        self.changes
            .send_modify(|count| *count = count.saturating_add(1));
    }

    /// Ends the requests that wait for changes, so that they do not delay the end of the server.
    pub(crate) fn stop_waiting(&self) {
        self.changes.send_replace(STOPPED);
    }

    /// Returns a receiver of the number of changes.
    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    /// Returns the faults that have not occurred yet.
    pub(crate) fn planned_faults(&self) -> Vec<Planned> {
        let faults = locked(&self.faults);
        let planned = faults.iter().filter(|planned| planned.times > 0);
        planned.cloned().collect()
    }

    pub(crate) fn fail(&self, operation: Option<&str>, times: usize, fault: Fault) {
        let operation = operation.map(str::to_owned);
        locked(&self.faults).push_back(Planned {
            operation,
            times,
            fault,
        });
        self.changed();
    }

    pub(crate) fn end_faults(&self) {
        locked(&self.faults).clear();
        self.changed();
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
    pub(crate) fn deliver(self: &Arc<Self>, deliveries: Vec<Delivery>) {
        if deliveries.is_empty() {
            return;
        }
        let http = self.http.clone();
        tokio::spawn(async move {
            for delivery in deliveries {
                drop(delivery.send(&http).await);
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
    let incoming = Incoming {
        method,
        uri,
        headers,
        body,
    };
    if let Some(response) = page::respond(&shared, &incoming).await {
        return response;
    }
    let started = Instant::now();
    control.speed_up();
    tokio::time::sleep(shared.settings.latency).await;
    let found = shared
        .contract
        .find(incoming.method.as_str(), incoming.uri.path());
    let operation = found.map(|(operation, _)| operation);
    let fault = operation.and_then(|operation| shared.fault_of(&operation.id));
    let outcome = shared.outcome(&incoming, fault.as_ref()).await;
    let good = outcome.response;
    let mut record = RecordedRequest {
        number: 0,
        operation: operation.map(|operation| operation.id.clone()),
        method: incoming.method.to_string(),
        path: outcome.shown.path,
        headers: outcome.shown.headers,
        body: outcome.shown.body,
        status: Some(good.status().as_u16()),
        carried_out: good.status().is_success() && fault.as_ref().is_none_or(Fault::is_carried_out),
        problems: outcome.problems,
        response_body: outcome.shown.response_body,
        elapsed: started.elapsed(),
    };
    if let Some(fault) = &fault {
        record.problems.push(format!("fault: {fault:?}"));
        record.status = record.status.and_then(|good| fault.status(good));
    }
    if shared.settings.log {
        log(&record);
    }
    shared.records().push(record);
    shared.changed();
    shared.deliver(outcome.deliveries);
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
