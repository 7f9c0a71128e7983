//! Checks the spans and metrics that a program exports, as a collector receives them.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use finicity_sandbox::{Fault, Sandbox};
use finicity_sdk::bytes::Bytes;
use opentelemetry_proto::tonic::collector::metrics::v1::ExportMetricsServiceRequest;
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::common::v1::{AnyValue, KeyValue, any_value::Value};
use opentelemetry_proto::tonic::metrics::v1::metric::Data;
use opentelemetry_proto::tonic::metrics::v1::number_data_point::Value as Number;
use opentelemetry_proto::tonic::trace::v1::span::SpanKind;
use opentelemetry_proto::tonic::trace::v1::status::StatusCode as SpanStatus;
use prost::Message;

const CUSTOMER: &str = "1005061234";

/// A collector of OTLP over HTTP that keeps the bodies of all requests.
#[derive(Clone, Default)]
struct Collector(Arc<Mutex<Vec<(String, Bytes)>>>);

impl Collector {
    /// Starts a collector. Returns its URL, too.
    async fn start() -> (Self, String) {
        let collector = Self::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let receive = async |State(collector): State<Self>, uri: Uri, body: Bytes| {
            let mut bodies = collector.0.lock().expect("bodies");
            bodies.push((uri.path().to_owned(), body));
            StatusCode::OK
        };
        let router = Router::new()
            .fallback(receive)
            .with_state(collector.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        (collector, url)
    }

    /// Decodes the bodies that were sent to a path.
    fn received<T: Message + Default>(&self, path: &str) -> Vec<T> {
        let bodies = self.0.lock().expect("bodies");
        let bodies = bodies.iter().filter(|(to, _)| to == path);
        let decoded = bodies.map(|(_, body)| T::decode(&body[..]).expect("a message"));
        decoded.collect()
    }
}

/// Runs the example `telemetry`, and returns its output. Cargo puts examples next to the tests.
fn run_example(environment: &[(&str, &str)]) -> String {
    let here = std::env::current_exe().expect("a test knows where it is");
    let folder = here.ancestors().nth(2).expect("target/…/deps");
    let program: PathBuf = folder
        .join("examples")
        .join(format!("telemetry{}", std::env::consts::EXE_SUFFIX));
    assert!(
        program.exists(),
        "{} does not exist; `cargo test --workspace` builds it",
        program.display()
    );
    let mut command = Command::new(program);
    for (name, _) in std::env::vars() {
        if name.starts_with("FINICITY_") || name.starts_with("OTEL_") {
            command.env_remove(name);
        }
    }
    let output = command
        .envs(environment.iter().copied())
        .stdin(Stdio::null())
        .output()
        .expect("it starts");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{complaint}{printed}");
    printed
}

/// A span, with its attributes as text.
#[derive(Debug)]
struct Span {
    id: Vec<u8>,
    parent: Vec<u8>,
    name: String,
    kind: SpanKind,
    is_error: bool,
    attributes: BTreeMap<String, String>,
}

impl Span {
    fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }
}

fn attributes(attributes: &[KeyValue]) -> BTreeMap<String, String> {
    let text = |value: &Option<AnyValue>| match value.as_ref().and_then(|any| any.value.as_ref()) {
        Some(Value::StringValue(text)) => format!("\"{text}\""),
        Some(Value::IntValue(number)) => number.to_string(),
        other => panic!("{other:?}"),
    };
    let all = attributes.iter();
    all.map(|one| (one.key.clone(), text(&one.value))).collect()
}

fn spans(collector: &Collector) -> Vec<Span> {
    let requests: Vec<ExportTraceServiceRequest> = collector.received("/v1/traces");
    let resources = requests
        .into_iter()
        .flat_map(|request| request.resource_spans);
    let scopes = resources.flat_map(|resource| resource.scope_spans);
    let spans = scopes.flat_map(|scope| scope.spans);
    let spans = spans.map(|span| Span {
        kind: span.kind(),
        is_error: span
            .status
            .as_ref()
            .is_some_and(|status| status.code() == SpanStatus::Error),
        attributes: attributes(&span.attributes),
        id: span.span_id,
        parent: span.parent_span_id,
        name: span.name,
    });
    spans.collect()
}

/// The attributes and the value of a metric: the sum of a counter, or the number of observations of a histogram.
type Point = (BTreeMap<String, String>, i64);

/// Returns the points of each metric, by its name and unit.
fn metrics(collector: &Collector) -> BTreeMap<String, Vec<Point>> {
    let requests: Vec<ExportMetricsServiceRequest> = collector.received("/v1/metrics");
    let resources = requests
        .into_iter()
        .flat_map(|request| request.resource_metrics);
    let scopes = resources.flat_map(|resource| resource.scope_metrics);
    let mut all = BTreeMap::new();
    for metric in scopes.flat_map(|scope| scope.metrics) {
        let points: Vec<_> = match metric.data.expect("data") {
            Data::Histogram(histogram) => histogram
                .data_points
                .iter()
                .map(|point| {
                    (
                        attributes(&point.attributes),
                        point.count.try_into().expect("few"),
                    )
                })
                .collect(),
            Data::Sum(sum) => sum
                .data_points
                .iter()
                .map(|point| {
                    let value = match point.value {
                        Some(Number::AsInt(value)) => value,
                        ref other => panic!("{other:?}"),
                    };
                    (attributes(&point.attributes), value)
                })
                .collect(),
            other => panic!("{other:?}"),
        };
        // The values are totals, so the last export has all of them.
        all.insert(format!("{} [{}]", metric.name, metric.unit), points);
    }
    all
}

/// Returns the values of all points that have these attributes.
fn total(points: &[Point], wanted: &[(&str, &str)]) -> i64 {
    let has = |all: &BTreeMap<String, String>| {
        let mut wanted = wanted.iter();
        wanted.all(|(name, value)| all.get(*name).is_some_and(|found| found == value))
    };
    points
        .iter()
        .filter(|(all, _)| has(all))
        .map(|(_, value)| value)
        .sum()
}

#[tokio::test]
async fn a_collector_receives_spans_and_metrics_without_secrets_and_personal_data() {
    let sandbox = Sandbox::builder()
        .credentials("own-partner", "own-secret-1", "own-key")
        .report_delay(Duration::from_millis(100))
        .start()
        .await
        .expect("a sandbox");
    assert!(sandbox.add_customer(CUSTOMER, "ada-lovelace") && sandbox.connect_customer(CUSTOMER));
    sandbox
        .fail_next("GetCustomers", 1, Fault::Status(503))
        .expect("an operation");
    let (collector, url) = Collector::start().await;
    let base_url = sandbox.base_url().to_owned();
    let output = tokio::task::spawn_blocking(move || {
        run_example(&[
            ("OTEL_EXPORTER_OTLP_ENDPOINT", &url),
            ("FINICITY_BASE_URL", &base_url),
            ("FINICITY_PARTNER_ID", "own-partner"),
            ("FINICITY_PARTNER_SECRET", "own-secret-1"),
            ("FINICITY_APP_KEY", "own-key"),
            ("FINICITY_CUSTOMER_ID", CUSTOMER),
        ])
    });
    let output = output.await.expect("an output");
    assert!(output.contains("exported to http://127.0.0.1:"), "{output}");
    let port = sandbox
        .base_url()
        .rsplit(':')
        .next()
        .expect("a port")
        .to_owned();

    spans_are_complete(&spans(&collector), &port);
    metrics_are_complete(&metrics(&collector), &port);

    let requests = sandbox.requests();
    assert!(
        requests
            .iter()
            .any(|request| request.path.contains("search=Lovelace")),
        "{requests:?}"
    );
    let tokens = requests
        .iter()
        .filter_map(|request| request.headers.get("finicity-app-token"));
    let tokens: BTreeSet<&str> = tokens.map(|token| token.to_str().expect("text")).collect();
    assert_eq!(tokens.len(), 1);
    let secrets = ["own-partner", "own-secret-1", "own-key"];
    // Names, an ID, the values and the names of query parameters, and data of an account.
    let others = [
        "Ada",
        "Lovelace",
        "lovelace",
        CUSTOMER,
        "search",
        "1900000000",
        "fromDate",
        "Checking",
    ];
    let bodies = collector.0.lock().expect("bodies");
    for (path, body) in bodies.iter() {
        for hidden in tokens.iter().chain(&secrets).chain(&others) {
            let mut places = body.windows(hidden.len());
            let found = places.any(|place| place == hidden.as_bytes());
            assert!(!found, "{hidden} is in a body for {path}");
        }
    }
}

fn spans_are_complete(spans: &[Span], port: &str) {
    let named =
        |name: &str| -> Vec<&Span> { spans.iter().filter(|span| span.name == name).collect() };
    let parent = |span: &Span| spans.iter().find(|one| one.id == span.parent);

    // A call that is tried twice, below its own span, which also has the authentication.
    let attempts = named("GET /aggregation/v1/customers");
    let [first, second] = attempts[..] else {
        panic!("{attempts:#?}");
    };
    let expected = |more: &[(&str, &str)]| -> BTreeMap<String, String> {
        let always = [
            ("http.request.method", "\"GET\""),
            ("server.address", "\"127.0.0.1\""),
            ("server.port", port),
            ("url.template", "\"/aggregation/v1/customers\""),
            ("finicity.operation", "\"GetCustomers\""),
        ];
        let all = always.iter().chain(more);
        all.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    };
    assert_eq!(
        first.attributes,
        expected(&[
            ("http.response.status_code", "503"),
            ("error.type", "\"503\"")
        ])
    );
    assert_eq!(
        second.attributes,
        expected(&[
            ("http.response.status_code", "200"),
            ("http.request.resend_count", "1")
        ])
    );
    assert!(first.kind == SpanKind::Client && second.kind == SpanKind::Client);
    assert!(first.is_error && !second.is_error);
    let call = parent(first).expect("a call");
    assert_eq!(
        (call.name.as_str(), call.kind),
        ("GetCustomers", SpanKind::Internal)
    );
    assert_eq!(second.parent, call.id);
    assert!(!call.is_error && call.parent.is_empty());
    assert_eq!(call.get("finicity.request_count"), "2");

    let renewals = named("authentication");
    let [renewal] = renewals[..] else {
        panic!("{renewals:#?}");
    };
    assert_eq!(renewal.parent, call.id);
    assert_eq!(renewal.get("finicity.renewal.cause"), "\"no_token\"");
    assert_eq!(renewal.get("finicity.renewal.outcome"), "\"obtained\"");
    let tokens = named("POST /aggregation/v2/partners/authentication");
    let [token] = tokens[..] else {
        panic!("{tokens:#?}");
    };
    assert_eq!(token.parent, renewal.id);
    assert_eq!(token.get("http.response.status_code"), "200");

    // An error of the API.
    let unknown = named("GET /aggregation/v1/customers/{customerId}");
    let [unknown] = unknown[..] else {
        panic!("{unknown:#?}");
    };
    assert_eq!(unknown.get("http.response.status_code"), "404");
    assert_eq!(unknown.get("error.type"), "\"404\"");
    let call = parent(unknown).expect("a call");
    assert!(call.is_error && call.get("error.type") == "\"404\"");
    assert_eq!(call.get("finicity.error.code"), "\"14001\"");

    // A dropped call.
    let dropped = named("GetInstitutions");
    let [dropped] = dropped[..] else {
        panic!("{dropped:#?}");
    };
    assert!(dropped.is_error && dropped.get("error.type") == "\"cancelled\"");

    // A page and a wait with their calls.
    for (name, inner) in [
        (
            "page of GetAllCustomerTransactions",
            "GetAllCustomerTransactions",
        ),
        ("wait for GetReportByCustomer", "GetReportByCustomer"),
    ] {
        let outer = named(name);
        assert!(!outer.is_empty(), "{name}: {spans:#?}");
        let calls = named(inner);
        assert!(!calls.is_empty());
        assert!(
            calls
                .iter()
                .all(|call| outer.iter().any(|outer| outer.id == call.parent))
        );
    }
}

fn metrics_are_complete(metrics: &BTreeMap<String, Vec<Point>>, port: &str) {
    let names: Vec<&str> = metrics.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "finicity.client.call.duration [s]",
            "finicity.client.retries [{retry}]",
            "finicity.client.token.renewals [{renewal}]",
            "http.client.active_requests [{request}]",
            "http.client.request.duration [s]",
        ]
    );
    let requests = &metrics["http.client.request.duration [s]"];
    let to = [
        ("http.request.method", "\"GET\""),
        ("server.address", "\"127.0.0.1\""),
        ("server.port", port),
    ];
    let customers = ("url.template", "\"/aggregation/v1/customers\"");
    let with = |more: &[(&str, &str)]| total(requests, &[&to[..], more].concat());
    assert_eq!(with(&[customers, ("http.response.status_code", "200")]), 1);
    assert_eq!(
        with(&[
            customers,
            ("http.response.status_code", "503"),
            ("error.type", "\"503\"")
        ]),
        1
    );
    assert_eq!(
        with(&[
            ("url.template", "\"/institution/v2/institutions\""),
            ("error.type", "\"cancelled\"")
        ]),
        1
    );
    let template = (
        "url.template",
        "\"/aggregation/v2/partners/authentication\"",
    );
    assert_eq!(
        total(requests, &[template, ("http.request.method", "\"POST\"")]),
        1
    );

    // Each request that started has ended.
    let active = &metrics["http.client.active_requests [{request}]"];
    assert!(
        !active.is_empty() && active.iter().all(|(_, value)| *value == 0),
        "{active:?}"
    );

    let calls = &metrics["finicity.client.call.duration [s]"];
    let of = |operation: &str, error_type: &str| {
        total(
            calls,
            &[
                ("finicity.operation", operation),
                ("error.type", error_type),
            ],
        )
    };
    assert_eq!(
        total(calls, &[("finicity.operation", "\"GetCustomers\"")]),
        1
    );
    assert_eq!(of("\"GetCustomer\"", "\"404\""), 1);
    assert_eq!(of("\"GetInstitutions\"", "\"cancelled\""), 1);

    let retries = &metrics["finicity.client.retries [{retry}]"];
    assert_eq!(total(retries, &[]), 1);
    assert_eq!(
        total(
            retries,
            &[
                ("finicity.operation", "\"GetCustomers\""),
                ("finicity.retry.reason", "\"unavailable\"")
            ]
        ),
        1
    );
    let renewals = &metrics["finicity.client.token.renewals [{renewal}]"];
    assert_eq!(
        total(
            renewals,
            &[
                ("finicity.renewal.cause", "\"no_token\""),
                ("finicity.renewal.outcome", "\"obtained\"")
            ]
        ),
        1
    );
}
