//! Tests how the runtime handles valid and invalid responses, over real HTTP.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::Response;
use finicity_sdk::types::{
    Customer, CustomerId, EnrichTransactionsPayload, NewCustomer, Report, WebhookEvent,
};
use finicity_sdk::{Call, Client, Credentials, Error, Scalar, from_json};
use rust_decimal::Decimal;
use serde_json::json;

/// A server that issues and counts tokens, and sends one fixed response to every other request.
struct Server {
    client: Client,
    tokens: Arc<AtomicUsize>,
}

impl Server {
    async fn start(status: u16, kind: &'static str, body: impl Into<String>) -> Self {
        let body = body.into();
        let tokens = Arc::new(AtomicUsize::new(0));
        let counted = tokens.clone();
        let response = move |request: Request| {
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
        let router = Router::new().fallback(response);
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
    let server = Server::start(200, "application/json", r#"{ "id": "1" }"#).await;
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
async fn reads_error_codes_in_every_documented_structure() {
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
        let api = error.as_api().expect("an error of the API");
        assert_eq!(
            (api.code(), api.message()),
            (Some(code), Some(message)),
            "{body}"
        );
        assert_eq!(api.raw().as_ref(), body.to_string().as_bytes());
    }
}

#[tokio::test]
async fn keeps_every_documented_property_of_an_error_body() {
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
    let back = serde_json::to_value(body).expect("it encodes");
    assert_eq!(finicity_payloads::differences(&sent, &back), []);
}

#[tokio::test]
async fn a_text_body_is_the_message_and_an_empty_one_is_fine() {
    let server = Server::start(401, "text/plain", "Invalid app key\n").await;
    let error = server.failure().await;
    let api = error.as_api().expect("an error of the API");
    assert_eq!((api.code(), api.message()), (None, Some("Invalid app key")));
    let server = Server::start(429, "text/plain", "").await;
    let error = server.failure().await;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(429));
    assert_eq!(error.as_api().and_then(|api| api.message()), None);
}

#[tokio::test]
async fn a_body_that_is_not_json_stays_in_the_error() {
    let server = Server::start(200, "text/html", "<html>").await;
    let Error::Decode(error) = server.failure().await else {
        panic!("a decode error")
    };
    assert_eq!(error.raw().as_ref(), b"<html>");
    assert!(error.to_string().starts_with("GetCustomer: "), "{error}");
}

#[tokio::test]
async fn an_html_page_becomes_the_message() {
    let page = "<html><body>502 Bad Gateway</body></html>";
    let server = Server::start(502, "text/html", page).await;
    let error = server.failure().await;
    assert_eq!(error.as_api().and_then(|api| api.message()), Some(page));
}

#[tokio::test]
async fn a_decode_error_names_the_place_and_keeps_the_body() {
    let mut transactions: Vec<_> = (0..200)
        .map(|id| json!({ "id": id, "checkNum": "7" }))
        .collect();
    transactions[152]["checkNum"] = json!({ "secret": "value" });
    let sent = json!({ "transactions": transactions }).to_string();
    let server = Server::start(200, "application/json", sent.clone()).await;
    let call = server.client.transactions();
    let call = call.get_all_customer_transactions("1", 0, 1);
    let Error::Decode(error) = call.send().await.expect_err("a failure") else {
        panic!("a decode error")
    };
    assert_eq!(error.operation, "GetAllCustomerTransactions");
    assert_eq!(error.status, 200);
    assert_eq!(error.path(), "transactions[152].checkNum");
    assert_eq!(error.mismatch().reason(), "expected text, found an object");
    assert_eq!(error.mismatch().found(), Some(r#"{"secret":"value"}"#));
    assert_eq!(error.raw().as_ref(), sent.as_bytes());
    assert_eq!(
        error.to_string(),
        "GetAllCustomerTransactions: the response (200 OK) does not match the contract: \
         `transactions[152].checkNum`: expected text, found an object"
    );
}

#[tokio::test]
async fn keeps_unknown_properties_at_every_level() {
    let sent = json!({
        "moreAvailable": "false",
        "newHere": [1, { "a": null }],
        "transactions": [{ "id": 1, "amount": 0.1, "alsoNew": { "deep": true } }],
    });
    let server = Server::start(200, "application/json", sent.to_string()).await;
    let call = server.client.transactions();
    let call = call.get_all_customer_transactions("1", 0, 1);
    let found = call.send().await.expect("it decodes");
    assert_eq!(found.extra["newHere"][0], 1);
    assert_eq!(found.transactions[0].extra["alsoNew"]["deep"], true);
    let back = serde_json::to_value(&*found).expect("it encodes");
    assert_eq!(back, sent);
}

#[tokio::test]
async fn an_id_of_one_response_is_an_argument_of_the_next_call() {
    let sent = json!({ "accounts": [{ "id": 5_011_648_377_i64, "customerId": "12" }] });
    let server = Server::start(200, "application/json", sent.to_string()).await;
    let accounts = server.client.accounts();
    let found = accounts.get_customer_accounts("12").send().await;
    let found = found.expect("it decodes");
    let call = accounts.get_customer_account("12", &found.accounts[0].id);
    let request = call.to_request().expect("a request");
    assert!(request.uri().path().ends_with("/accounts/5011648377"));
}

#[test]
fn writes_values_in_the_notation_of_the_contract() {
    let sent = r#"{"createdDate":"1607450357","id":"1"}"#;
    let customer: Customer = from_json(sent.as_bytes()).expect("it decodes");
    assert_eq!(serde_json::to_string(&customer).expect("it encodes"), sent);
    // A required property of a request is sent even if it is empty.
    let body = EnrichTransactionsPayload::new(Vec::new());
    let written = serde_json::to_string(&body).expect("it encodes");
    assert_eq!(written, r#"{"transactions":[]}"#);
}

#[test]
fn a_documented_code_has_a_meaning() {
    use finicity_sdk::{ErrorCode, RawResponse, error_codes};
    let response = |body: &str| {
        let response = RawResponse::new(404, body.to_owned()).expect("a response");
        finicity_sdk::api::customers::GetCustomer::interpret(response).expect_err("a failure")
    };
    let error = response(r#"{"code":14001,"message":"of Smith"}"#);
    let api = error.as_api().expect("an error of the API");
    assert_eq!(api.code(), Some(error_codes::NOT_FOUND));
    assert_eq!(
        error.to_string(),
        "GetCustomer: the API responded with 404 Not Found, code 14001: the customer or resource does not exist"
    );
    let unknown = response(r#"{"code":"99"}"#);
    assert_eq!(unknown.as_api().and_then(|api| api.meaning()), None);
    assert_eq!(error_codes::ALL.len(), 84);
    assert!(
        error_codes::ALL
            .iter()
            .all(|known| !known.meaning.is_empty())
    );
    let rejected = error_codes::ALL.iter().filter(|known| known.token_rejected);
    assert_eq!(rejected.count(), 3);
    let codes = |is: fn(&ErrorCode) -> bool| -> Vec<_> {
        let known = error_codes::ALL.iter().filter(|known| is(known));
        known.map(|known| known.code).collect()
    };
    assert_eq!(codes(|known| known.rate_limited), ["3300001"]);
    let mut refused = codes(|known| known.credentials_refused);
    refused.sort_unstable();
    assert_eq!(refused, ["10001", "10021", "24302"]);
    assert!(ErrorCode::of("10023").is_some_and(|known| known.statuses == [401]));
}

#[test]
fn requires_only_essential_properties() {
    let error = from_json::<Customer>(b"{}").expect_err("no id");
    assert_eq!(error.path(), "id");
    // The property is required in requests, but not in responses.
    assert_eq!(WebhookEvent::new("n").name.as_deref(), Some("n"));
    let received: WebhookEvent = from_json(b"{}").expect("it decodes");
    assert_eq!(received.name, None);
}

#[test]
fn a_body_can_have_unknown_properties() {
    let mut body = NewCustomer::new("name");
    body.extra.insert("newHere".into(), json!(1));
    let written = serde_json::to_value(&body).expect("it encodes");
    assert_eq!(written, json!({ "username": "name", "newHere": 1 }));
}

#[tokio::test]
async fn printed_errors_have_no_secrets_and_bodies() {
    let server = Server::start(400, "application/json", "{\"message\":\"the-body\"}").await;
    let error = server.failure().await;
    let printed = format!("{error} {error:?} {:?}", server.client);
    for secret in ["the-secret", "the-key", "the-body"] {
        assert!(!printed.contains(secret), "{printed}");
    }
}

#[tokio::test]
async fn keeps_unknown_reports_and_types_known_reports() {
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
async fn rejects_arguments_that_would_leave_their_segment() {
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
async fn a_failed_authentication_has_its_own_error_and_cause() {
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
fn names_an_invalid_setting() {
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
