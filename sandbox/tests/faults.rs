//! Faults over HTTP: whether requests are carried out, and what callers receive.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::time::Duration;

use finicity_sandbox::{Fault, Sandbox};
use reqwest::{Client, RequestBuilder};
use serde_json::{Value, json};

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
        (Fault::AnswerLost, 1, None),
        (Fault::AppliedThenHang, 1, None),
        (Fault::CutOff, 1, Some(201)),
        (Fault::HangInBody, 1, Some(201)),
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
