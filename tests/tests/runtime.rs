//! What the runtime makes of answers, good and bad, over real HTTP.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::Response;
use finicity_sdk::types::{CustomerId, NewCustomer, Report};
use finicity_sdk::{Call, Client, Credentials, Error, Scalar};
use rust_decimal::Decimal;
use serde_json::json;

/// A server that hands out tokens, counts how many, and gives one answer to everything else.
struct Server {
    client: Client,
    tokens: Arc<AtomicUsize>,
}

impl Server {
    async fn start(status: u16, kind: &'static str, body: impl Into<String>) -> Self {
        let body = body.into();
        let tokens = Arc::new(AtomicUsize::new(0));
        let counted = tokens.clone();
        let answer = move |request: Request| {
            let is_token = request.uri().path().ends_with("/partners/authentication");
            let (status, kind, body) = match is_token {
                true => {
                    counted.fetch_add(1, Ordering::SeqCst);
                    (200, "application/json", json!({ "token": "t" }).to_string())
                }
                false => (status, kind, body.clone()),
            };
            let response = Response::builder()
                .status(status)
                .header("content-type", kind);
            std::future::ready(response.body(Body::from(body)).expect("a response"))
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port");
        let base_url = format!("http://{}", listener.local_addr().expect("an address"));
        let router = Router::new().fallback(answer);
        tokio::spawn(async move { axum::serve(listener, router).await });
        let credentials = Credentials::new("the-partner", "the-secret", "the-key");
        let client = Client::builder()
            .base_url(base_url)
            .credentials(credentials)
            .build();
        Self {
            client: client.expect("a client"),
            tokens,
        }
    }

    async fn failure(&self) -> Error {
        self.client
            .customers()
            .get_customer("1")
            .send()
            .await
            .expect_err("a failure")
    }
}

#[tokio::test]
async fn one_token_serves_all_calls() {
    let server = Server::start(200, "application/json", "{}").await;
    let calls = (0..100).map(|_| {
        let client = server.client.clone();
        tokio::spawn(async move { client.customers().get_customer("1").send().await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await
            .expect("the task ends")
            .expect("the call succeeds");
    }
    assert_eq!(server.tokens.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn error_codes_are_read_in_every_documented_shape() {
    let shapes = [
        (json!({ "code": "10023", "message": "m" }), "10023", "m"),
        (
            json!({ "code": 10023, "user_message": "u", "message": "m" }),
            "10023",
            "m",
        ),
        (
            json!({ "Errors": { "Error": [{ "ReasonCode": "1503,", "Description": "d" }] } }),
            "1503",
            "d",
        ),
        (
            json!({ "errors": { "error": [{ "reasonCode": 1503, "description": "d" }] } }),
            "1503",
            "d",
        ),
        (
            json!({ "Source": "s", "ReasonCode": "1003", "Description": "d" }),
            "1003",
            "d",
        ),
    ];
    for (body, code, message) in shapes {
        let server = Server::start(400, "application/json", body.to_string()).await;
        let error = server.failure().await;
        let api = error.as_api().expect("the API answered");
        assert_eq!(
            (api.code(), api.message()),
            (Some(code), Some(message)),
            "{body}"
        );
        assert_eq!(api.raw().as_ref(), body.to_string().as_bytes());
    }
}

#[tokio::test]
async fn every_documented_member_of_an_error_body_is_kept() {
    let sent = json!({
        "code": 1, "message": "m", "assetId": "a", "accountId": "b", "tags": "t",
        "trackingId": "6f1c7a52-3f5e-4d0b-9d7e-2b8c5a4e1f90", "statusDescription": "s",
        "Errors": { "Error": [{ "Source": "s", "ReasonCode": "c", "Recoverable": false }] },
    });
    let server = Server::start(404, "application/json", sent.to_string()).await;
    let error = server.failure().await;
    let body = error
        .as_api()
        .and_then(|api| api.body.as_deref())
        .expect("a body");
    assert_eq!(body.code, Some(Scalar::Integer(1)));
    let mut losses = Vec::new();
    let back = serde_json::to_value(body).expect("it encodes");
    finicity_tests::outcome::lost(&sent, &back, "", &mut losses);
    assert!(losses.is_empty(), "{losses:?}");
}

#[tokio::test]
async fn a_text_body_is_the_message_and_an_empty_one_is_fine() {
    let server = Server::start(401, "text/plain", "Invalid app key\n").await;
    let error = server.failure().await;
    let api = error.as_api().expect("the API answered");
    assert_eq!((api.code(), api.message()), (None, Some("Invalid app key")));
    let server = Server::start(429, "text/plain", "").await;
    let error = server.failure().await;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(429));
    assert_eq!(error.as_api().and_then(|api| api.message()), None);
}

#[tokio::test]
async fn a_body_that_is_no_json_stays_in_the_error() {
    let server = Server::start(200, "text/html", "<html>").await;
    let Error::Decode(error) = server.failure().await else {
        panic!("a decode error")
    };
    assert_eq!(error.raw().as_ref(), b"<html>");
    assert!(error.to_string().starts_with("GetCustomer: "), "{error}");
}

#[tokio::test]
async fn no_secret_and_no_body_is_in_what_is_printed() {
    let server = Server::start(400, "application/json", "{\"message\":\"the-body\"}").await;
    let error = server.failure().await;
    let printed = format!("{error} {error:?} {:?}", server.client);
    for secret in ["the-secret", "the-key", "the-body"] {
        assert!(!printed.contains(secret), "{printed}");
    }
}

#[tokio::test]
async fn an_unknown_report_is_kept_whole_and_a_known_one_is_typed() {
    let unknown = json!({ "type": "brandNew", "amount": 0.1, "inner": { "a": [1, null] } });
    let report: Report = serde_json::from_value(unknown.clone()).expect("any report decodes");
    assert!(matches!(&report, Report::Unknown(_)));
    assert_eq!(serde_json::to_value(&report).expect("it encodes"), unknown);
    let known = r#"{ "type": "voa", "consolidatedAvailableBalance": 1234567.89 }"#;
    let Report::VoaReport(report) = serde_json::from_str(known).expect("it decodes") else {
        panic!("chosen by type")
    };
    assert_eq!(
        report.consolidated_available_balance,
        Some(Decimal::new(123_456_789, 2))
    );
}

#[tokio::test]
async fn an_argument_that_would_leave_its_segment_is_refused() {
    let client = Client::builder().build().expect("a client");
    for id in ["", ".", ".."] {
        let error = client
            .customers()
            .get_customer(id)
            .to_request()
            .expect_err(id);
        assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
        assert!(
            error.to_string().starts_with("GetCustomer: `customerId`"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn without_credentials_nothing_is_sent() {
    let client = Client::builder()
        .base_url("http://127.0.0.1:9")
        .build()
        .expect("a client");
    let call = client.customers().add_customer(NewCustomer::new("name"));
    let error = call.send().await.expect_err("no credentials");
    assert!(error.to_string().contains("without credentials"), "{error}");
}

#[tokio::test]
async fn a_failed_authentication_is_told_apart_and_keeps_its_cause() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let base_url = format!("http://{}", listener.local_addr().expect("an address"));
    let refuse = || std::future::ready((axum::http::StatusCode::UNAUTHORIZED, "{\"code\":10001}"));
    let router = Router::new().fallback(refuse);
    tokio::spawn(async move { axum::serve(listener, router).await });
    let credentials = Credentials::new("p", "s", "k");
    let client = Client::builder()
        .base_url(base_url)
        .credentials(credentials)
        .build();
    let call = client.expect("a client").customers().get_customer("1");
    let error = call.send().await.expect_err("no token");
    assert!(matches!(error, Error::Auth { .. }), "{error:?}");
    assert_eq!(error.as_api().and_then(|api| api.code()), Some("10001"));
}

#[test]
fn a_setting_that_cannot_be_used_is_named() {
    for url in ["nonsense", "ftp://example.com", "https://example.com/?a=b"] {
        let error = Client::builder().base_url(url).build().expect_err(url);
        assert!(
            error.to_string().starts_with("setting `base_url`: "),
            "{error}"
        );
    }
}

#[test]
fn identifiers_take_text_and_numbers() {
    let ids: Vec<CustomerId> = serde_json::from_str("[\"1005061234\", 1005061234]").expect("ids");
    assert_eq!(ids[0], ids[1]);
    assert_eq!(CustomerId::from("1"), CustomerId::from(String::from("1")));
}
