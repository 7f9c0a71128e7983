//! Metrics of a client, for OpenTelemetry.

use std::time::Duration;

use opentelemetry::KeyValue;
use opentelemetry::metrics::{Counter, Histogram, Meter, UpDownCounter};

use crate::observer::{
    AttemptEnded, AttemptStarted, AuthenticationStopped, CallEnded, Observer, Outcome,
    RenewalEnded, RetryScheduled,
};

/// The limits of the buckets that the conventions recommend for HTTP requests, in seconds.
const REQUEST_SECONDS: [f64; 14] = [
    0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0,
];

/// The limits of the buckets for calls, in seconds. A call may include pauses, and some operations take minutes.
const CALL_SECONDS: [f64; 14] = [
    0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0,
];

/// An observer that records metrics with OpenTelemetry. Requires the feature `opentelemetry`.
///
/// `http.client.request.duration` and `http.client.active_requests` follow the semantic conventions of
/// OpenTelemetry for HTTP clients. The [guide](crate::guide::telemetry) lists all metrics and their attributes.
///
/// ```
/// use finicity_sdk::{Client, Metrics, opentelemetry};
///
/// # fn main() -> Result<(), finicity_sdk::Error> {
/// let meter = opentelemetry::global::meter("my-service");
/// let client = Client::builder().observer(Metrics::new(&meter)).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Metrics {
    requests: Histogram<f64>,
    active_requests: UpDownCounter<i64>,
    calls: Histogram<f64>,
    retries: Counter<u64>,
    renewals: Counter<u64>,
    stops: Counter<u64>,
}

impl Metrics {
    /// Creates the instruments.
    ///
    /// - `meter`: the meter of the program, for example `opentelemetry::global::meter("my-service")`. Set the
    ///   global meter provider before you create the meter
    pub fn new(meter: &Meter) -> Self {
        Self {
            requests: meter
                .f64_histogram("http.client.request.duration")
                .with_unit("s")
                .with_description("Duration of HTTP client requests.")
                .with_boundaries(REQUEST_SECONDS.to_vec())
                .build(),
            active_requests: meter
                .i64_up_down_counter("http.client.active_requests")
                .with_unit("{request}")
                .with_description("Number of active HTTP requests.")
                .build(),
            calls: meter
                .f64_histogram("finicity.client.call.duration")
                .with_unit("s")
                .with_description("Duration of calls, including retries and authentications.")
                .with_boundaries(CALL_SECONDS.to_vec())
                .build(),
            retries: meter
                .u64_counter("finicity.client.retries")
                .with_unit("{retry}")
                .with_description("Number of requests that the client decided to send again.")
                .build(),
            renewals: meter
                .u64_counter("finicity.client.token.renewals")
                .with_unit("{renewal}")
                .with_description("Number of authentications that have ended.")
                .build(),
            stops: meter
                .u64_counter("finicity.client.authentication.stops")
                .with_unit("{stop}")
                .with_description(
                    "Number of times that the client stopped authenticating before a lock-out.",
                )
                .build(),
        }
    }
}

/// The attributes that all metrics of a request have.
fn of_request(method: &'static str, address: &str, port: u16) -> Vec<KeyValue> {
    vec![
        KeyValue::new("http.request.method", method),
        KeyValue::new("server.address", address.to_owned()),
        KeyValue::new("server.port", i64::from(port)),
    ]
}

/// Adds the type of a failure.
fn add_error(attributes: &mut Vec<KeyValue>, error_type: Option<&str>) {
    if let Some(error_type) = error_type {
        attributes.push(KeyValue::new("error.type", error_type.to_owned()));
    }
}

fn seconds(elapsed: Duration) -> f64 {
    elapsed.as_secs_f64()
}

impl Observer for Metrics {
    fn call_ended(&self, call: &CallEnded<'_>) {
        let mut attributes = vec![KeyValue::new("finicity.operation", call.operation.id)];
        add_error(&mut attributes, call.error_type);
        self.calls.record(seconds(call.elapsed), &attributes);
    }

    fn attempt_started(&self, attempt: &AttemptStarted<'_>) {
        let (address, port) = (attempt.server_address, attempt.server_port);
        self.active_requests
            .add(1, &of_request(attempt.method, address, port));
    }

    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        let (address, port) = (attempt.server_address, attempt.server_port);
        let mut attributes = of_request(attempt.method, address, port);
        self.active_requests.add(-1, &attributes);
        if !attempt.operation.path.is_empty() {
            attributes.push(KeyValue::new("url.template", attempt.operation.path));
        }
        if let Outcome::Response(status) = attempt.outcome {
            let status = i64::from(status.as_u16());
            attributes.push(KeyValue::new("http.response.status_code", status));
        }
        add_error(&mut attributes, attempt.error_type);
        self.requests.record(seconds(attempt.elapsed), &attributes);
    }

    fn retry_scheduled(&self, retry: &RetryScheduled) {
        let attributes = [
            KeyValue::new("finicity.operation", retry.operation.id),
            KeyValue::new("finicity.retry.reason", retry.reason.as_str()),
        ];
        self.retries.add(1, &attributes);
    }

    fn renewal_ended(&self, renewal: &RenewalEnded<'_>) {
        let outcome = renewal.outcome.as_str();
        let mut attributes = vec![
            KeyValue::new("finicity.renewal.cause", renewal.cause.as_str()),
            KeyValue::new("finicity.renewal.outcome", outcome),
        ];
        add_error(&mut attributes, renewal.error_type);
        self.renewals.add(1, &attributes);
    }

    fn authentication_stopped(&self, _: &AuthenticationStopped) {
        self.stops.add(1, &[]);
    }
}
