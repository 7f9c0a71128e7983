//! Spans, and notifications of observers.
//!
//! Each `…Scope` reports the end of what it started. A scope that is dropped without an outcome reports that its
//! future was dropped.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering};
use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};
use tokio::time::Instant;
use tracing::Span;
use tracing::field::Empty;

use crate::contain::contain;
use crate::error::{CANCELLED, Error};
use crate::observer::{
    AttemptEnded, AttemptStarted, AuthenticationStopped, CallEnded, CallStarted, Observer, Outcome,
    RenewalCause, RenewalEnded, RenewalOutcome, RenewalStarted, RetryReason, RetryScheduled,
};
use crate::operation::Operation;
use crate::response::{RawResponse, loggable_request_id};

/// The observers of a client, and the server that its spans name.
pub(crate) struct Telemetry {
    observers: Vec<Arc<dyn Observer>>,
    server_address: String,
    server_port: u16,
    /// The number of the next call or authentication.
    next: AtomicUsize,
    has_logged_panic: AtomicBool,
}

/// The call or authentication that sends a request.
#[derive(Clone, Copy)]
pub(crate) enum Origin {
    /// The number of a call, if it has one.
    Call(Option<u64>),
    /// The number of an authentication.
    Renewal(u64),
}

impl Origin {
    fn call(self) -> Option<u64> {
        match self {
            Self::Call(call) => call,
            Self::Renewal(_) => None,
        }
    }

    fn renewal(self) -> Option<u64> {
        match self {
            Self::Call(_) => None,
            Self::Renewal(renewal) => Some(renewal),
        }
    }
}

impl Telemetry {
    /// - `server`: the host and the port of the base URL
    pub(crate) fn new(observers: Vec<Arc<dyn Observer>>, server: (String, u16)) -> Self {
        let (server_address, server_port) = server;
        Self {
            observers,
            server_address,
            server_port,
            next: AtomicUsize::new(1),
            has_logged_panic: AtomicBool::new(false),
        }
    }

    fn number(&self) -> u64 {
        // Not all platforms have atomic integers of 64 bits.
        self.next.fetch_add(1, Ordering::Relaxed) as u64
    }

    /// Returns `true` if neither an observer nor a subscriber is interested in a span.
    fn is_unwatched(&self, span: &Span) -> bool {
        self.observers.is_empty() && span.is_disabled()
    }

    /// Notifies all observers. A panic of an observer ends neither a call nor an authentication.
    fn notify(&self, notify_one: &dyn Fn(&dyn Observer)) {
        for observer in &self.observers {
            let result = contain(|| notify_one(&**observer));
            if result.is_none() && !self.has_logged_panic.swap(true, Ordering::Relaxed) {
                tracing::error!(
                    "an observer of the client panicked; the client continues, and does not log \
                     further panics of observers"
                );
            }
        }
    }

    /// Starts a call.
    pub(crate) fn call(self: &Arc<Self>, operation: &'static Operation) -> CallScope {
        let span = tracing::info_span!(
            target: TARGET,
            "finicity.call",
            otel.name = operation.id,
            otel.status_code = Empty,
            finicity.operation = operation.id,
            finicity.request_count = Empty,
            finicity.request_id = Empty,
            finicity.error.code = Empty,
            "error.type" = Empty,
        );
        if self.is_unwatched(&span) {
            return CallScope { call: None };
        }
        let call = RunningCall {
            telemetry: self.clone(),
            operation,
            number: self.number(),
            span,
            started: Instant::now(),
            requests: AtomicU32::new(0),
        };
        let event = CallStarted {
            operation,
            call: call.number,
        };
        self.notify(&|observer| observer.call_started(&event));
        CallScope {
            call: Some(Arc::new(call)),
        }
    }

    /// Starts an HTTP request.
    ///
    /// - `number`: the number of the attempt
    /// - `resend_count`: the number of requests that were sent before
    pub(crate) fn attempt(
        self: &Arc<Self>,
        operation: &'static Operation,
        method: &Method,
        origin: Origin,
        number: u32,
        resend_count: u32,
    ) -> AttemptScope {
        let method = method_name(method);
        // The method of the conventions for the name of a span with an unknown method.
        let shown = if method == OTHER_METHOD {
            "HTTP"
        } else {
            method
        };
        let template = Some(operation.path).filter(|path| !path.is_empty());
        let span = tracing::info_span!(
            target: TARGET,
            "finicity.attempt",
            otel.name = %SpanName(shown, template),
            otel.kind = "client",
            otel.status_code = Empty,
            http.request.method = method,
            http.request.resend_count = (resend_count > 0).then_some(i64::from(resend_count)),
            http.response.status_code = Empty,
            server.address = self.server_address,
            server.port = i64::from(self.server_port),
            url.template = template,
            finicity.operation = operation.id,
            finicity.request_id = Empty,
            "error.type" = Empty,
        );
        if self.is_unwatched(&span) {
            return AttemptScope(None);
        }
        let attempt = RunningAttempt {
            telemetry: self.clone(),
            operation,
            origin,
            number,
            resend_count,
            method,
            span,
            started: Instant::now(),
        };
        let event = AttemptStarted {
            operation,
            call: origin.call(),
            renewal: origin.renewal(),
            number,
            resend_count,
            method,
            server_address: &self.server_address,
            server_port: self.server_port,
        };
        self.notify(&|observer| observer.attempt_started(&event));
        AttemptScope(Some(Box::new(attempt)))
    }

    /// Reports that a request will be sent again after a pause.
    pub(crate) fn retry(
        &self,
        operation: &'static Operation,
        origin: Origin,
        number: u32,
        reason: RetryReason,
        pause: Duration,
    ) {
        tracing::debug!(
            target: TARGET,
            attempt = number,
            reason = reason.as_str(),
            "sending the request again"
        );
        let event = RetryScheduled {
            operation,
            call: origin.call(),
            renewal: origin.renewal(),
            number,
            reason,
            pause,
        };
        self.notify(&|observer| observer.retry_scheduled(&event));
    }

    /// Starts an authentication.
    pub(crate) fn renewal(self: &Arc<Self>, cause: RenewalCause) -> RenewalScope {
        // The span is a child of the span of the call that needs the token first.
        let span = tracing::info_span!(
            target: TARGET,
            "finicity.authentication",
            otel.name = "authentication",
            otel.status_code = Empty,
            finicity.renewal.cause = cause.as_str(),
            finicity.renewal.outcome = Empty,
            finicity.error.code = Empty,
            "error.type" = Empty,
        );
        let renewal = self.number();
        let event = RenewalStarted { renewal, cause };
        self.notify(&|observer| observer.renewal_started(&event));
        RenewalScope {
            telemetry: self.clone(),
            renewal,
            cause,
            span,
            started: Instant::now(),
            has_ended: false,
        }
    }

    /// Reports that the client has stopped authenticating.
    pub(crate) fn stopped(&self, refusals: u32, unresolved: usize) {
        let event = AuthenticationStopped {
            refusals,
            unresolved,
        };
        self.notify(&|observer| observer.authentication_stopped(&event));
    }
}

/// The target of all spans and events of this module.
const TARGET: &str = "finicity_sdk";

/// The method of the conventions that stands for all unknown methods.
const OTHER_METHOD: &str = "_OTHER";

/// Returns the name of a method of HTTP. A program can send other methods, but they must not become values of a
/// metric.
fn method_name(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::DELETE => "DELETE",
        Method::PATCH => "PATCH",
        Method::HEAD => "HEAD",
        Method::OPTIONS => "OPTIONS",
        Method::TRACE => "TRACE",
        Method::CONNECT => "CONNECT",
        _ => OTHER_METHOD,
    }
}

/// The name of the span of a request: the method, and the template of the path if there is one.
struct SpanName(&'static str, Option<&'static str>);

impl std::fmt::Display for SpanName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.1 {
            Some(template) => write!(f, "{} {template}", self.0),
            None => f.write_str(self.0),
        }
    }
}

/// Records the failure of a span. The span is entered once more, because exporters take the time at which a span
/// was left last as its end.
fn finish(span: &Span, error: Option<&Error>, error_type: Option<&str>) {
    if span.is_disabled() {
        return;
    }
    let _entered = span.enter();
    if let Some(error_type) = error_type {
        span.record("error.type", error_type);
        span.record("otel.status_code", "ERROR");
    }
    if let Some(code) = error.and_then(Error::loggable_code) {
        span.record("finicity.error.code", code);
    }
}

struct RunningCall {
    telemetry: Arc<Telemetry>,
    operation: &'static Operation,
    number: u64,
    span: Span,
    started: Instant,
    /// The number of requests that were sent.
    requests: AtomicU32,
}

/// A call in progress; `None` if nobody watches it. Reports that the call was dropped, unless
/// [`end`](Self::end) comes first.
pub(crate) struct CallScope {
    call: Option<Arc<RunningCall>>,
}

/// A reference to a call, for the requests that the call sends.
#[derive(Clone)]
pub(crate) struct CallHandle(Option<Arc<RunningCall>>);

impl CallScope {
    pub(crate) fn span(&self) -> Span {
        let call = self.call.as_ref();
        call.map_or_else(Span::none, |call| call.span.clone())
    }

    pub(crate) fn handle(&self) -> CallHandle {
        CallHandle(self.call.clone())
    }

    /// Reports the end of the call.
    pub(crate) fn end(mut self, outcome: Result<&RawResponse, &Error>) {
        let Some(call) = self.call.take() else {
            return;
        };
        match outcome {
            Ok(response) => call.end_with(response.status, &response.headers),
            Err(error) => call.end(
                Outcome::Failed(error),
                Some(error.error_type()),
                error.loggable_request_id(),
            ),
        }
    }
}

impl RunningCall {
    fn end_with(&self, status: StatusCode, headers: &HeaderMap) {
        let failed = !self.operation.is_success(status);
        self.end(
            Outcome::Response(status),
            failed.then_some(status.as_str()),
            loggable_request_id(headers),
        );
    }

    fn end(&self, outcome: Outcome<'_>, error_type: Option<&str>, request_id: Option<&str>) {
        let requests = self.requests.load(Ordering::Relaxed);
        self.span
            .record("finicity.request_count", i64::from(requests));
        self.span.record("finicity.request_id", request_id);
        let error = match outcome {
            Outcome::Failed(error) => Some(error),
            _ => None,
        };
        finish(&self.span, error, error_type);
        let event = CallEnded {
            operation: self.operation,
            call: self.number,
            requests,
            outcome,
            error_type,
            request_id,
            elapsed: self.started.elapsed(),
        };
        self.telemetry
            .notify(&|observer| observer.call_ended(&event));
    }
}

impl Drop for CallScope {
    fn drop(&mut self) {
        if let Some(call) = self.call.take() {
            call.end(Outcome::Dropped, Some(CANCELLED), None);
        }
    }
}

impl CallHandle {
    /// Counts a request of the call.
    pub(crate) fn count_request(&self) {
        if let Some(call) = &self.0 {
            call.requests.fetch_add(1, Ordering::Relaxed);
        }
    }

    pub(crate) fn origin(&self) -> Origin {
        Origin::Call(self.0.as_ref().map(|call| call.number))
    }
}

struct RunningAttempt {
    telemetry: Arc<Telemetry>,
    operation: &'static Operation,
    origin: Origin,
    number: u32,
    resend_count: u32,
    method: &'static str,
    span: Span,
    started: Instant,
}

/// An HTTP request in progress; `None` if nobody watches it. Reports that the request was dropped, unless
/// [`end`](Self::end) comes first.
pub(crate) struct AttemptScope(Option<Box<RunningAttempt>>);

impl AttemptScope {
    pub(crate) fn span(&self) -> Span {
        let attempt = self.0.as_ref();
        attempt.map_or_else(Span::none, |attempt| attempt.span.clone())
    }

    /// Reports the end of the request.
    pub(crate) fn end(mut self, outcome: Result<(StatusCode, &HeaderMap), &Error>) {
        let Some(attempt) = self.0.take() else {
            return;
        };
        match outcome {
            Ok((status, headers)) => {
                let failed = status.is_client_error() || status.is_server_error();
                attempt.end(
                    Outcome::Response(status),
                    failed.then_some(status.as_str()),
                    loggable_request_id(headers),
                );
            }
            Err(error) => attempt.end(Outcome::Failed(error), Some(error.error_type()), None),
        }
    }
}

impl RunningAttempt {
    fn end(&self, outcome: Outcome<'_>, error_type: Option<&str>, request_id: Option<&str>) {
        if let Outcome::Response(status) = outcome {
            self.span
                .record("http.response.status_code", i64::from(status.as_u16()));
        }
        self.span.record("finicity.request_id", request_id);
        finish(&self.span, None, error_type);
        let event = AttemptEnded {
            operation: self.operation,
            call: self.origin.call(),
            renewal: self.origin.renewal(),
            number: self.number,
            resend_count: self.resend_count,
            method: self.method,
            server_address: &self.telemetry.server_address,
            server_port: self.telemetry.server_port,
            outcome,
            error_type,
            request_id,
            elapsed: self.started.elapsed(),
        };
        self.telemetry
            .notify(&|observer| observer.attempt_ended(&event));
    }
}

impl Drop for AttemptScope {
    fn drop(&mut self) {
        if let Some(attempt) = self.0.take() {
            attempt.end(Outcome::Dropped, Some(CANCELLED), None);
        }
    }
}

/// An authentication in progress. Reports that the authentication was dropped, unless [`end`](Self::end) comes
/// first.
pub(crate) struct RenewalScope {
    telemetry: Arc<Telemetry>,
    renewal: u64,
    cause: RenewalCause,
    span: Span,
    started: Instant,
    has_ended: bool,
}

impl RenewalScope {
    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    /// Returns the number of the authentication.
    pub(crate) fn number(&self) -> u64 {
        self.renewal
    }

    /// Reports the end of the authentication.
    ///
    /// - `waiting`: the number of callers that wait for the outcome
    pub(crate) fn end(mut self, outcome: RenewalOutcome<'_>, waiting: usize) {
        self.report(outcome, waiting);
    }

    fn report(&mut self, outcome: RenewalOutcome<'_>, waiting: usize) {
        self.has_ended = true;
        let (error, error_type) = match outcome {
            RenewalOutcome::Obtained | RenewalOutcome::FromStore | RenewalOutcome::Kept => {
                (None, None)
            }
            RenewalOutcome::Failed(error) => (Some(error), Some(error.error_type())),
            RenewalOutcome::Postponed | RenewalOutcome::Stopped => (None, Some(outcome.as_str())),
            RenewalOutcome::Dropped => (None, Some(CANCELLED)),
        };
        self.span
            .record("finicity.renewal.outcome", outcome.as_str());
        finish(&self.span, error, error_type);
        let event = RenewalEnded {
            renewal: self.renewal,
            cause: self.cause,
            outcome,
            error_type,
            waiting,
            elapsed: self.started.elapsed(),
        };
        self.telemetry
            .notify(&|observer| observer.renewal_ended(&event));
    }
}

impl Drop for RenewalScope {
    fn drop(&mut self) {
        if !self.has_ended {
            self.report(RenewalOutcome::Dropped, 0);
        }
    }
}

/// Creates the span of work that consists of several calls. The name of a span must be a literal.
macro_rules! work_span {
    ($name:literal, $shown:literal, $operation:expr) => {
        tracing::info_span!(
            target: TARGET,
            $name,
            otel.name = %format_args!($shown, $operation.id),
            otel.status_code = Empty,
            finicity.operation = $operation.id,
            finicity.error.code = Empty,
            "error.type" = Empty,
        )
    };
}

/// The span of work that consists of several calls. Records that the work was dropped, unless
/// [`end`](Self::end) comes first.
pub(crate) struct WorkScope(Span);

impl WorkScope {
    /// Starts a wait for work of the server.
    pub(crate) fn wait(operation: &'static Operation) -> Self {
        Self(work_span!("finicity.wait", "wait for {}", operation))
    }

    /// Starts to order work of the server, and to look for it if the response is lost.
    pub(crate) fn order(operation: &'static Operation) -> Self {
        Self(work_span!("finicity.order", "order {}", operation))
    }

    /// Starts to fetch a page of a list.
    pub(crate) fn page(operation: &'static Operation) -> Self {
        Self(work_span!("finicity.page", "page of {}", operation))
    }

    pub(crate) fn span(&self) -> Span {
        self.0.clone()
    }

    /// Records the end of the work.
    pub(crate) fn end(mut self, error: Option<&Error>) {
        finish(&self.0, error, error.map(Error::error_type));
        self.0 = Span::none();
    }
}

impl Drop for WorkScope {
    fn drop(&mut self) {
        finish(&self.0, None, Some(CANCELLED));
    }
}
