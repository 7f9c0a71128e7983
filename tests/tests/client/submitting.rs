//! Submitting work and waiting for its result: reports as JSON and PDF, indicators, refreshes.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::Response;
use finicity_sdk::api::{balance_analytics, bank_statements, cash_flow, cash_flow_analytics};
use finicity_sdk::api::{consumer_foresight, payment_history_report, payment_success_indicator};
use finicity_sdk::api::{transactions, verify_assets, verify_income_and_employment};
use finicity_sdk::types::{Report, VoaReportConstraints};
use finicity_sdk::{Call, CallOptions, Client, Credentials, Error, Submit, Submitted, WaitOptions};
use serde_json::{Value, json};

/// A server on which a report is in progress for the first `polls_in_progress` polls.
#[derive(Clone, Default)]
struct ReportServer {
    requests: Arc<Mutex<Vec<String>>>,
    polls_in_progress: usize,
    acknowledgement: Value,
}

impl ReportServer {
    fn new(polls_in_progress: usize) -> Self {
        Self {
            polls_in_progress,
            acknowledgement: json!({ "id": "r1", "consumerId": "c1", "status": "inProgress" }),
            ..Self::default()
        }
    }

    fn response(&self, request: &Request) -> Response<Body> {
        let path = request.uri().path().to_owned();
        if path.ends_with("/authentication") {
            return json(200, &json!({ "token": "t" }));
        }
        let accepts = request.headers().get("accept").expect("a media type");
        let accepts = accepts.to_str().expect("a text").to_owned();
        let mut requests = self.requests.lock().expect("a list");
        let line = format!("{} {path} {accepts}", request.method());
        requests.push(line.replace("application/", ""));
        let request_number = requests.len() - 1;
        match (request.method().as_str(), accepts.as_str()) {
            ("POST", _) => json(202, &self.acknowledgement),
            _ if request_number <= self.polls_in_progress => match request_number {
                2 => json(503, &json!({})),
                _ => json(
                    200,
                    &json!({ "id": "r1", "type": "voa", "status": "inProgress" }),
                ),
            },
            (_, "application/pdf") => Response::new(Body::from("%PDF-1.7")),
            _ => json(
                200,
                &json!({ "id": "r1", "type": "voa", "status": "success" }),
            ),
        }
    }

    async fn open(&self) -> Client {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("a port");
        let base_url = format!("http://{}", listener.local_addr().expect("an address"));
        let server = self.clone();
        let response = move |request: Request| std::future::ready(server.response(&request));
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(response)).await });
        Client::builder()
            .base_url(base_url)
            .credentials(Credentials::new("partner", "secret", "key"))
            .retry(finicity_sdk::RetryPolicy::none())
            .build()
            .expect("a client")
    }

    fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("a list").clone()
    }
}

fn json(status: u16, body: &Value) -> Response<Body> {
    let response = Response::builder().status(status);
    response
        .body(Body::from(body.to_string()))
        .expect("a response")
}

fn quick() -> WaitOptions {
    WaitOptions::new().interval(Duration::from_millis(1))
}

fn generate(client: &Client) -> finicity_sdk::api::verify_assets::GenerateVoaReport {
    let constraints = VoaReportConstraints::new();
    client.verify_assets().generate_voa_report("1", constraints)
}

const GENERATE: &str = "POST /decisioning/v2/customers/1/voa json";
const BY_CUSTOMER: &str = "GET /decisioning/v3/customers/1/reports/r1";
const BY_CONSUMER: &str = "GET /decisioning/v3/consumers/c1/reports/r1";

#[tokio::test]
async fn submits_a_report_and_waits_for_it() {
    // The 503 response in between does not end the wait.
    let server = ReportServer::new(3);
    let client = server.open().await;
    let started = generate(&client).submit().await.expect("a beginning");
    assert_eq!(started.id.as_ref().map(|id| id.as_str()), Some("r1"));
    assert_eq!(started.response().status(), 202);
    let report = started.wait(quick()).await.expect("a report");
    assert!(matches!(*report, Report::VoaReport(_)), "{:?}", *report);
    let request_number = format!("{BY_CUSTOMER} json");
    let requests = server.requests();
    assert_eq!(requests[0], GENERATE);
    assert_eq!(requests[1..], vec![request_number; 4]);
}

#[tokio::test]
async fn returns_a_report_as_pdf_on_request() {
    let server = ReportServer::new(1);
    let client = server.open().await;
    let started = generate(&client).submit().await.expect("a beginning");
    // While the report is in progress, only JSON is available.
    let early = started.poll().expect("a request").pdf().send().await;
    let early = early.expect_err("no PDF yet");
    assert!(
        early.to_string().contains("expected a PDF, found JSON"),
        "{early}"
    );
    let pdf = started.wait_pdf(quick()).await.expect("a PDF");
    assert!(pdf.starts_with(b"%PDF"));
    let expected = [
        GENERATE.to_owned(),
        format!("{BY_CUSTOMER} pdf"),
        format!("{BY_CUSTOMER} json"),
        format!("{BY_CUSTOMER} pdf"),
    ];
    assert_eq!(server.requests(), expected);
    let call = client.reports().get_report_by_customer("1", "r1");
    let mut download = call.pdf().download().await.expect("a PDF");
    assert!(
        download
            .next()
            .await
            .expect("a piece")
            .expect("bytes")
            .starts_with(b"%PDF")
    );
}

#[tokio::test]
async fn gets_a_report_by_its_consumer() {
    let server = ReportServer::new(1);
    let client = server.open().await;
    let started = generate(&client).submit().await.expect("a beginning");
    let by_consumer = started.get_report_by_consumer().expect("a consumer ID");
    by_consumer.clone().wait(quick()).await.expect("a report");
    let pdf = by_consumer.pdf().wait(quick()).await.expect("a PDF");
    assert!(pdf.starts_with(b"%PDF"));
    assert_eq!(server.requests()[1], format!("{BY_CONSUMER} json"));
    assert_eq!(
        server.requests().last(),
        Some(&format!("{BY_CONSUMER} pdf"))
    );
}

#[tokio::test]
async fn names_the_property_that_the_response_lacks() {
    let mut server = ReportServer::new(1);
    server.acknowledgement = json!({ "id": "r1" });
    let client = server.open().await;
    let started = generate(&client).submit().await.expect("a beginning");
    let error = started.get_report_by_consumer().expect_err("no consumer");
    assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
    assert!(error.to_string().contains("`consumerId`"), "{error}");
}

#[tokio::test]
async fn a_dropped_wait_can_be_resumed() {
    let server = ReportServer::new(4);
    let client = server.open().await;
    let options = CallOptions::new().header("x-mine", "1");
    let call = generate(&client).with_options(options);
    let started = call.submit().await.expect("a beginning");
    let patient = WaitOptions::new();
    tokio::select! {
        _ = started.wait(patient) => panic!("the work is not done yet"),
        () = async { while server.requests().len() < 2 { tokio::task::yield_now().await } } => {}
    }
    started.wait(quick()).await.expect("a report");
    let generated = server
        .requests()
        .iter()
        .filter(|line| *line == GENERATE)
        .count();
    assert_eq!(generated, 1);
}

#[test]
fn waits_without_an_async_runtime() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("a runtime");
    let server = ReportServer::new(2);
    let client = runtime.block_on(server.open());
    let started = generate(&client).submit_blocking().expect("a beginning");
    started.wait_blocking(quick()).expect("a report");
    let pdf = started.wait_pdf_blocking(quick()).expect("a PDF");
    assert!(pdf.starts_with(b"%PDF"));
    let call = client.reports().get_report_by_customer("1", "r1");
    let download = call.pdf().download_blocking().expect("a PDF");
    let pieces: Result<Vec<_>, _> = download.blocking().collect();
    assert_eq!(pieces.expect("bytes").concat(), b"%PDF-1.7");
    let call = client.reports().get_report_by_customer("1", "r1");
    assert_eq!(call.send_raw_blocking().expect("a response").status(), 200);
}

/// Every operation that submits work compiles here, together with the operation that returns its state.
#[test]
fn every_submission_can_be_polled() {
    fn poll_operation<C: Submit>() -> &'static str {
        let _: fn(&Submitted<C>) -> Result<C::Poll, Error> = Submitted::poll;
        <C::Poll as Call>::OPERATION.id
    }

    let reports = [
        poll_operation::<balance_analytics::GenerateBalanceAnalyticsReport>(),
        poll_operation::<bank_statements::GenerateStatementReport>(),
        poll_operation::<cash_flow::GenerateCashFlowBusinessReport>(),
        poll_operation::<cash_flow::GenerateCashFlowPersonalReport>(),
        poll_operation::<cash_flow_analytics::GenerateCashflowAnalyticsReport>(),
        poll_operation::<consumer_foresight::GenerateForesightAnalyticsNonCraReport>(),
        poll_operation::<consumer_foresight::GeneratePaymentRiskInsightsReport>(),
        poll_operation::<payment_history_report::GeneratePaymentHistoryReport>(),
        poll_operation::<transactions::GenerateTransactionsReport>(),
        poll_operation::<verify_assets::GeneratePrequalificationCraReport>(),
        poll_operation::<verify_assets::GeneratePrequalificationNonCraReport>(),
        poll_operation::<verify_assets::GenerateVoaReport>(),
        poll_operation::<verify_assets::GenerateVoaWithIncomeReport>(),
        poll_operation::<verify_income_and_employment::GeneratePayStatementReport>(),
        poll_operation::<verify_income_and_employment::GenerateVoePayrollReport>(),
        poll_operation::<verify_income_and_employment::GenerateVoeTransactionsReport>(),
        poll_operation::<verify_income_and_employment::GenerateVoiReport>(),
        poll_operation::<verify_income_and_employment::GenerateVoiePaystubReport>(),
        poll_operation::<verify_income_and_employment::GenerateVoiePaystubWithTxVerifyReport>(),
        poll_operation::<verify_income_and_employment::RefreshVoiePayrollReport>(),
    ];
    assert_eq!(reports, ["GetReportByCustomer"; 20]);
    let others = [
        poll_operation::<consumer_foresight::GenerateForesightAnalyticsFirstThirdPartyNonCraReport>(
        ),
        poll_operation::<payment_success_indicator::GeneratePaymentSuccessIndicators>(),
        poll_operation::<payment_success_indicator::GenerateFcraPaymentSuccessIndicators>(),
        poll_operation::<transactions::RefreshTransactions>(),
    ];
    let expected = [
        "GetReportById",
        "GetPaymentSuccessIndicators",
        "GetFcraPaymentSuccessIndicators",
        "getTransactionRefreshStatus",
    ];
    assert_eq!(others, expected);
}
