//! Exports the spans and the metrics of a client to a collector, by OTLP over HTTP.
//!
//! ```sh
//! OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4318 \
//!     cargo run -p finicity-sdk --features opentelemetry --example telemetry
//! ```
//!
//! Without the variable, the example makes its calls and exports nothing.

mod support;

use std::time::Duration;

use anyhow::{Context, Result};
use finicity_sdk::opentelemetry::metrics::MeterProvider;
use finicity_sdk::opentelemetry::trace::TracerProvider;
use finicity_sdk::{Client, Metrics, RetryPolicy};
use opentelemetry_otlp::{MetricExporter, SpanExporter};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::metrics::SdkMeterProvider;
use opentelemetry_sdk::trace::SdkTracerProvider;
use support::Session;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

/// The name of the service in the exported data.
const SERVICE: &str = "finicity-example";

/// The variable with the URL of the collector, which the exporters read.
const ENDPOINT: &str = "OTEL_EXPORTER_OTLP_ENDPOINT";

/// The providers of spans and of metrics. Both export in threads of their own.
struct Telemetry {
    spans: SdkTracerProvider,
    metrics: SdkMeterProvider,
}

impl Telemetry {
    /// Starts the export, and makes it the subscriber of all spans of the client.
    fn start() -> Result<Self> {
        let resource = Resource::builder().with_service_name(SERVICE).build();
        let mut spans = SdkTracerProvider::builder().with_resource(resource.clone());
        let mut metrics = SdkMeterProvider::builder().with_resource(resource);
        if std::env::var_os(ENDPOINT).is_some() {
            spans = spans.with_batch_exporter(SpanExporter::builder().with_http().build()?);
            metrics =
                metrics.with_periodic_exporter(MetricExporter::builder().with_http().build()?);
        }
        let (spans, metrics) = (spans.build(), metrics.build());
        let tracer = spans.tracer(SERVICE);
        // Other crates have spans as well, such as the HTTP client of the exporter.
        let own = Targets::new().with_target("finicity_sdk", LevelFilter::INFO);
        let layer = tracing_opentelemetry::layer()
            .with_tracer(tracer)
            // The place in the source code and the thread of each span are of no use here.
            .with_location(false)
            .with_threads(false)
            .with_target(false)
            .with_tracked_inactivity(false);
        tracing_subscriber::registry()
            .with(layer.with_filter(own))
            .try_init()?;
        Ok(Self { spans, metrics })
    }

    /// Exports what is left.
    fn finish(self) -> Result<()> {
        // If the collector is away, both fail.
        let (spans, metrics) = (self.spans.shutdown(), self.metrics.shutdown());
        spans.context("the last spans were not exported")?;
        metrics.context("the last metrics were not exported")?;
        match std::env::var(ENDPOINT) {
            Ok(endpoint) => println!("exported to {endpoint}"),
            Err(_) => println!("exported nothing: set {ENDPOINT} to export"),
        }
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let telemetry = Telemetry::start()?;
    let meter = telemetry.metrics.meter(SERVICE);
    let settings = Client::builder()
        .retry(RetryPolicy::default().base_delay(Duration::from_millis(20)))
        .observer(Metrics::new(&meter));
    let session = Session::with(settings).await?;
    let outcome = calls(&session).await;
    // The last spans end with the session.
    drop(session);
    let exported = telemetry.finish();
    outcome.and(exported)
}

/// Makes calls that end in different ways.
async fn calls(session: &Session) -> Result<()> {
    let client = &session.client;
    // The first call authenticates. If the server is away for a moment, the client retries.
    if let Some(sandbox) = session.sandbox() {
        sandbox.fail_next("GetCustomers", 1, finicity_sandbox::Fault::Status(503))?;
    }
    let found = client.customers().get_customers().search("Lovelace");
    println!("{} customers", found.send().await?.customers.len());

    // An error of the API.
    let unknown = client.customers().get_customer("1005069999").send().await;
    if let Err(error) = unknown {
        println!("{error}");
    }

    // A call that the program drops: the future is polled once, and the timeout ends it.
    let dropped = client.institutions().get_institutions().send();
    if tokio::time::timeout(Duration::ZERO, dropped).await.is_err() {
        println!("a call was dropped");
    }

    // A list: each page is a span with its calls.
    let customer = session.connected_customer().await?;
    let transactions = client.transactions();
    let list = transactions.get_all_customer_transactions(&customer, 0, 1_900_000_000);
    let all = list.items().collect_all(100_000).await?;
    println!("{} transactions", all.len());

    // A wait for a report: its polls are in one span.
    session.consumer(&customer).await?;
    let which = finicity_sdk::types::VoaReportConstraints::new();
    let order = client.verify_assets().generate_voa_report(&customer, which);
    let report = order.submit().await?.wait(session.patience()).await?;
    println!("a report of {} bytes", report.raw().len());
    Ok(())
}
