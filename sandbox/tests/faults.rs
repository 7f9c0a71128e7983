//! Faults over HTTP: whether requests are carried out, and what callers receive.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::time::Duration;

use finicity_sandbox::{Fault, Sandbox};
use reqwest::{Client, RequestBuilder};
use serde_json::{Value, json};

use common::client_builder;

const TOKEN: &str = "/aggregation/v2/partners/authentication";

async fn token(sandbox: &Sandbox, secret: &str) -> (u16, String) {
    let body = json!({ "partnerId": Sandbox::PARTNER_ID, "partnerSecret": secret });
    let request = Client::new().post(format!("{}{TOKEN}", sandbox.base_url()));
    let request = request
        .header("finicity-app-key", Sandbox::APP_KEY)
        .json(&body);
    let response = request.send().await.expect("a response");
    let status = response.status().as_u16();
    let body: Value = response.json().await.unwrap_or_default();
    (
        status,
        body["token"].as_str().unwrap_or_default().to_owned(),
    )
}

fn add(sandbox: &Sandbox, token: &str, name: &str) -> RequestBuilder {
    let url = format!("{}/aggregation/v2/customers/testing", sandbox.base_url());
    let request = Client::new().post(url).timeout(Duration::from_millis(500));
    let request = request.header("finicity-app-key", Sandbox::APP_KEY);
    request
        .header("finicity-app-token", token)
        .json(&json!({ "username": name }))
}

#[tokio::test]
async fn each_fault_is_carried_out_or_not() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let (_, token) = token(&sandbox, Sandbox::PARTNER_SECRET).await;
    let code = Fault::Code {
        status: 409,
        code: "110002".into(),
    };
    for (number, (fault, carried_out, status)) in [
        (Fault::Status(408), 0, Some(408)),
        (code, 0, Some(409)),
        (Fault::Gateway(502), 0, Some(502)),
        (Fault::Html, 0, Some(200)),
        (Fault::Throttled(None), 0, Some(429)),
        (Fault::Closed, 0, None),
        (Fault::Reset, 0, None),
        (Fault::Hang, 0, None),
        (Fault::ResponseLost, 1, None),
        (Fault::AppliedThenHang, 1, None),
        (Fault::CutOff, 1, Some(201)),
        (Fault::HangInBody, 1, Some(201)),
        (Fault::SlowHead(Duration::from_millis(1)), 1, Some(201)),
        (Fault::SlowHead(Duration::from_secs(60)), 1, None),
        (Fault::BrokenJson, 1, Some(200)),
        (Fault::Empty, 1, Some(200)),
    ]
    .into_iter()
    .enumerate()
    {
        let before = sandbox.carried_out("AddTestingCustomer");
        sandbox
            .fail_next("AddTestingCustomer", 1, fault.clone())
            .expect("an operation");
        let response = add(&sandbox, &token, &format!("user{number}")).send().await;
        let received = response.ok().map(|response| response.status().as_u16());
        assert_eq!(received, status, "{fault:?}");
        let after = sandbox.carried_out("AddTestingCustomer");
        assert_eq!(after - before, carried_out, "{fault:?}");
    }
}

#[tokio::test]
async fn five_refusals_lock_out_and_secrets_change() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    for refusals in 1..=5 {
        assert_eq!(token(&sandbox, "wrong").await.0, 401);
        assert_eq!(sandbox.refusals(), refusals);
    }
    assert!(sandbox.is_locked_out());
    assert_eq!(token(&sandbox, Sandbox::PARTNER_SECRET).await.0, 401);
    sandbox.unlock();
    assert_eq!(token(&sandbox, Sandbox::PARTNER_SECRET).await.0, 200);
    assert_eq!(sandbox.tokens_given(), 1);
    let change = json!({
        "partnerId": Sandbox::PARTNER_ID, "partnerSecret": Sandbox::PARTNER_SECRET,
        "newPartnerSecret": "another-secret-2", "immediate": false,
    });
    let request = Client::new().put(format!("{}{TOKEN}", sandbox.base_url()));
    let request = request
        .header("finicity-app-key", Sandbox::APP_KEY)
        .json(&change);
    assert_eq!(request.send().await.expect("a response").status(), 204);
    assert!(sandbox.accepts_secret(Sandbox::PARTNER_SECRET));
    assert!(sandbox.accepts_secret("another-secret-2"));
    sandbox.change_secret("a-third-secret-3");
    assert!(!sandbox.accepts_secret("another-secret-2"));
}

fn client(sandbox: &Sandbox) -> finicity_sdk::Client {
    client_builder(sandbox).build().expect("a client")
}

async fn customer(sandbox: &Sandbox, client: &finicity_sdk::Client) -> String {
    let new = finicity_sdk::types::NewCustomer::new("ada");
    let added = client.customers().add_testing_customer(new).send().await;
    let id = added.expect("a customer").id.to_string();
    assert!(sandbox.connect_customer(&id));
    id
}

#[tokio::test]
async fn a_token_lives_as_long_as_it_is_told_to() {
    let builder = Sandbox::builder().token_lifetime(Duration::ZERO);
    let sandbox = builder.start().await.expect("a sandbox");
    let (_, token) = token(&sandbox, Sandbox::PARTNER_SECRET).await;
    let response = add(&sandbox, &token, "ada").send().await;
    let response = response.expect("a response");
    assert_eq!(response.status(), 401);
    let body: Value = response.json().await.expect("JSON");
    assert_eq!(body["code"], "10023");
}

#[tokio::test]
async fn reports_pass_through_the_statuses_of_a_test_and_fail_with_its_errors() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let customer = customer(&sandbox, &client).await;
    let reports = client.verify_assets();
    let order = || {
        let which = finicity_sdk::types::VoaReportConstraints::new();
        reports.generate_voa_report(&customer, which).submit()
    };
    let quick = finicity_sdk::WaitOptions::new().interval(Duration::from_millis(10));
    sandbox.report_statuses(&["queued", "", "InProgress", "editing", "success"]);
    let started = order().await.expect("an order");
    let report = started.wait(quick.clone()).await.expect("a report");
    assert_eq!(report.attempts(), 1);
    assert_eq!(sandbox.carried_out("GetReportByCustomer"), 5);
    sandbox.fail_reports(1, &[("1234", "no accounts"), ("1235", "no transactions")]);
    let failed = order().await.expect("an order").wait(quick).await;
    let Err(finicity_sdk::Error::WorkFailed(failure)) = failed else {
        panic!("{failed:?}");
    };
    assert_eq!(failure.errors().len(), 2);
    assert_eq!(failure.errors()[0].message(), Some("no accounts"));
}

#[tokio::test]
async fn transactions_arrive_between_pages() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let customer = customer(&sandbox, &client).await;
    let before = sandbox.transaction_ids(&customer);
    sandbox.add_transactions_between_pages(3);
    let list = client.transactions();
    let list = list.get_all_customer_transactions(&customer, 0, i64::from(u32::MAX));
    let first = list.limit(10).send().await.expect("a page");
    assert_eq!(first.transactions.len(), 10);
    let after = sandbox.transaction_ids(&customer);
    assert_eq!(after.len(), before.len() + 3);
    assert!(after.iter().filter(|id| before.contains(id)).count() == before.len());
}
