//! Submitting work and waiting for its result: reports as JSON and PDF, indicators, refreshes.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

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

/// A server on which a report is in progress for the first `busy` polls.
#[derive(Clone, Default)]
struct Office {
    asked: Arc<Mutex<Vec<String>>>,
    busy: usize,
    acknowledgement: Value,
}

impl Office {
    fn new(busy: usize) -> Self {
        Self {
            busy,
            acknowledgement: json!({ "id": "r1", "consumerId": "c1", "status": "inProgress" }),
            ..Self::default()
        }
    }

    fn answer(&self, request: &Request) -> Response<Body> {
        let path = request.uri().path().to_owned();
        if path.ends_with("/authentication") {
            return json(200, &json!({ "token": "t" }));
        }
        let accepts = request.headers().get("accept").expect("a media type");
        let accepts = accepts.to_str().expect("a text").to_owned();
        let mut asked = self.asked.lock().expect("a list");
        let line = format!("{} {path} {accepts}", request.method());
        asked.push(line.replace("application/", ""));
        let question = asked.len() - 1;
        match (request.method().as_str(), accepts.as_str()) {
            ("POST", _) => json(202, &self.acknowledgement),
            _ if question <= self.busy => match question {
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
        let office = self.clone();
        let answer = move |request: Request| std::future::ready(office.answer(&request));
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer)).await });
        Client::builder()
            .base_url(base_url)
            .credentials(Credentials::new("partner", "secret", "key"))
            .retry(finicity_sdk::RetryPolicy::none())
            .build()
            .expect("a client")
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("a list").clone()
    }
}

fn json(status: u16, body: &Value) -> Response<Body> {
    let answer = Response::builder().status(status);
    answer
        .body(Body::from(body.to_string()))
        .expect("an answer")
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
    let office = Office::new(3);
    let client = office.open().await;
    let started = generate(&client).submit().await.expect("a beginning");
    assert_eq!(started.id.as_ref().map(|id| id.as_str()), Some("r1"));
    assert_eq!(started.response().status(), 202);
    let report = started.wait(quick()).await.expect("a report");
    assert!(matches!(*report, Report::VoaReport(_)), "{:?}", *report);
    let question = format!("{BY_CUSTOMER} json");
    let asked = office.asked();
    assert_eq!(asked[0], GENERATE);
    assert_eq!(asked[1..], vec![question; 4]);
}

#[tokio::test]
async fn returns_a_report_as_pdf_on_request() {
    let office = Office::new(1);
    let client = office.open().await;
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
    assert_eq!(office.asked(), expected);
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
    let office = Office::new(1);
    let client = office.open().await;
    let started = generate(&client).submit().await.expect("a beginning");
    let by_consumer = started.get_report_by_consumer().expect("a consumer ID");
    by_consumer.clone().wait(quick()).await.expect("a report");
    let pdf = by_consumer.pdf().wait(quick()).await.expect("a PDF");
    assert!(pdf.starts_with(b"%PDF"));
    assert_eq!(office.asked()[1], format!("{BY_CONSUMER} json"));
    assert_eq!(office.asked().last(), Some(&format!("{BY_CONSUMER} pdf")));
}

#[tokio::test]
async fn names_the_property_that_the_response_lacks() {
    let mut office = Office::new(1);
    office.acknowledgement = json!({ "id": "r1" });
    let client = office.open().await;
    let started = generate(&client).submit().await.expect("a beginning");
    let error = started.get_report_by_consumer().expect_err("no consumer");
    assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
    assert!(error.to_string().contains("`consumerId`"), "{error}");
}

#[tokio::test]
async fn a_dropped_wait_can_be_resumed() {
    let office = Office::new(4);
    let client = office.open().await;
    let options = CallOptions::new().header("x-mine", "1");
    let call = generate(&client).with_options(options);
    let started = call.submit().await.expect("a beginning");
    let patient = WaitOptions::new();
    tokio::select! {
        _ = started.wait(patient) => panic!("the work is not done yet"),
        () = async { while office.asked().len() < 2 { tokio::task::yield_now().await } } => {}
    }
    started.wait(quick()).await.expect("a report");
    let generated = office
        .asked()
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
    let office = Office::new(2);
    let client = runtime.block_on(office.open());
    let started = generate(&client).submit_blocking().expect("a beginning");
    started.wait_blocking(quick()).expect("a report");
    let pdf = started.wait_pdf_blocking(quick()).expect("a PDF");
    assert!(pdf.starts_with(b"%PDF"));
    let call = client.reports().get_report_by_customer("1", "r1");
    let download = call.pdf().download_blocking().expect("a PDF");
    let pieces: Result<Vec<_>, _> = download.blocking().collect();
    assert_eq!(pieces.expect("bytes").concat(), b"%PDF-1.7");
    let call = client.reports().get_report_by_customer("1", "r1");
    assert_eq!(call.send_raw_blocking().expect("an answer").status(), 200);
}

/// Every operation that submits work compiles here, together with the operation that returns its state.
#[test]
fn every_submission_can_be_polled() {
    fn tells<C: Submit>() -> &'static str {
        let _: fn(&Submitted<C>) -> Result<C::Poll, Error> = Submitted::poll;
        <C::Poll as Call>::OPERATION.id
    }

    let reports = [
        tells::<balance_analytics::GenerateBalanceAnalyticsReport>(),
        tells::<bank_statements::GenerateStatementReport>(),
        tells::<cash_flow::GenerateCashFlowBusinessReport>(),
        tells::<cash_flow::GenerateCashFlowPersonalReport>(),
        tells::<cash_flow_analytics::GenerateCashflowAnalyticsReport>(),
        tells::<consumer_foresight::GenerateForesightAnalyticsNonCraReport>(),
        tells::<consumer_foresight::GeneratePaymentRiskInsightsReport>(),
        tells::<payment_history_report::GeneratePaymentHistoryReport>(),
        tells::<transactions::GenerateTransactionsReport>(),
        tells::<verify_assets::GeneratePrequalificationCraReport>(),
        tells::<verify_assets::GeneratePrequalificationNonCraReport>(),
        tells::<verify_assets::GenerateVoaReport>(),
        tells::<verify_assets::GenerateVoaWithIncomeReport>(),
        tells::<verify_income_and_employment::GeneratePayStatementReport>(),
        tells::<verify_income_and_employment::GenerateVoePayrollReport>(),
        tells::<verify_income_and_employment::GenerateVoeTransactionsReport>(),
        tells::<verify_income_and_employment::GenerateVoiReport>(),
        tells::<verify_income_and_employment::GenerateVoiePaystubReport>(),
        tells::<verify_income_and_employment::GenerateVoiePaystubWithTxVerifyReport>(),
        tells::<verify_income_and_employment::RefreshVoiePayrollReport>(),
    ];
    assert_eq!(reports, ["GetReportByCustomer"; 20]);
    let others = [
        tells::<consumer_foresight::GenerateForesightAnalyticsFirstThirdPartyNonCraReport>(),
        tells::<payment_success_indicator::GeneratePaymentSuccessIndicators>(),
        tells::<payment_success_indicator::GenerateFcraPaymentSuccessIndicators>(),
        tells::<transactions::RefreshTransactions>(),
    ];
    let told = [
        "GetReportById",
        "GetPaymentSuccessIndicators",
        "GetFcraPaymentSuccessIndicators",
        "getTransactionRefreshStatus",
    ];
    assert_eq!(others, told);
}
