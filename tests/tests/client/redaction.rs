//! `Debug` shows what is needed to diagnose a problem, and hides personal data.

use finicity_sdk::http::Method;
use finicity_sdk::types::{
    Customer, CustomerAccount, NewCustomer, PartnerCredentials, Report, Transaction,
};
use finicity_sdk::webhooks::{ConnectVerifier, Event, TxPushVerifier};
use finicity_sdk::{
    Call, CallOptions, Client, Credentials, Error, FileTokenStore, RawResponse, RetryPolicy,
    StoredToken, WaitOptions, from_json, unredacted,
};
use std::time::{Duration, SystemTime};

fn read<T: serde::de::DeserializeOwned>(json: &str) -> T {
    from_json(json.as_bytes()).expect("it decodes")
}

fn hides(shown: &str, hidden: &[&str]) {
    for secret in hidden {
        assert!(!shown.contains(secret), "{secret} is in {shown}");
    }
}

#[test]
fn debug_shows_ids_dates_and_enums_but_no_personal_data() {
    let customer: Customer = read(
        r#"{ "id": "1005061234", "username": "user-x", "firstName": "Ada", "lastName": "Lovelace",
             "email": "ada@example.com", "type": "active", "createdDate": "1607450357", "new": "secret" }"#,
    );
    let shown = format!("{customer:?}");
    hides(&shown, &["user-x", "Ada", "Lovelace", "ada@", "secret"]);
    for part in [
        "1005061234",
        r#"type: "active""#,
        "1607450357",
        "first_name: <hidden>",
        "extra: <hidden>",
    ] {
        assert!(shown.contains(part), "{part} is not in {shown}");
    }
    // Absent properties are not shown.
    assert!(!shown.contains("phone"), "{shown}");
}

#[test]
fn amounts_and_numbers_of_accounts_are_hidden() {
    let account: CustomerAccount = read(
        r#"{ "id": "5011648377", "number": "1234567", "name": "My Checking", "balance": 401.26,
             "realAccountNumberLast4": "5678", "currency": "USD" }"#,
    );
    let shown = format!("{account:#?}");
    hides(&shown, &["1234567", "My Checking", "401.26", "5678"]);
    assert!(shown.contains("USD"), "{shown}");
    let transaction: Transaction = read(
        r#"{ "id": 1, "amount": -12.34, "description": "DOCTOR", "memo": "very private",
             "categorization": { "normalizedPayeeName": "Doctor Who", "category": "Health" } }"#,
    );
    hides(
        &format!("{transaction:?}"),
        &["12.34", "DOCTOR", "private", "Doctor Who", "Health"],
    );
}

#[test]
fn debug_hides_requests_secrets_and_unknown_properties() {
    let credentials = PartnerCredentials::new("partner", "the-secret");
    hides(&format!("{credentials:?}"), &["the-secret"]);
    let client = Client::builder().build().expect("a client");
    let call = client.customers().get_customers().search("Lovelace");
    hides(&format!("{call:?}"), &["Lovelace"]);
    let call = client
        .customers()
        .add_customer(NewCustomer::new("user-x").first_name("Ada"));
    hides(&format!("{call:?}"), &["user-x", "Ada"]);
    let report: Report = read(r#"{ "type": "never-heard-of", "name": "Ada" }"#);
    hides(&format!("{report:?}"), &["Ada"]);
    let event = Event::from_json(br#"{ "accountName": "Ada" }"#).expect("an event");
    hides(&format!("{event:?}"), &["Ada"]);
    let event = Event::from_json(br#"{ "eventName": "done", "id": "r1", "consumerSsn": "1234" }"#);
    let shown = format!("{event:?}");
    hides(&shown, &["1234"]);
    assert!(shown.contains("r1"), "{shown}");
    let raw = RawResponse::new(200, "Lovelace").expect("a response");
    hides(&format!("{raw:?}"), &["Lovelace"]);
}

/// A text that must not appear in any output.
const MARK: &str = "m4rked-s3cret";

fn client() -> Client {
    let credentials = Credentials::new("partner", MARK, MARK);
    let client = Client::builder()
        // No server listens on port 1.
        .base_url("http://127.0.0.1:1")
        .credentials(credentials)
        .retry(RetryPolicy::none());
    client.build().expect("a client")
}

/// Returns all representations of an error and of its sources.
fn expected(error: &dyn std::error::Error) -> String {
    let mut expected = format!("{error} {error:?} {error:#?}");
    if let Some(source) = error.source() {
        expected += &self::expected(source);
    }
    expected
}

#[test]
fn debug_of_runtime_types_hides_their_arguments() {
    let options = CallOptions::new()
        .timeout(Duration::from_secs(5))
        .header("x-request-id", MARK)
        .header(format!("{MARK} with blanks"), "a value in place of a name")
        .query("email", MARK);
    let client = client();
    let call = client.customers().get_customers().search(MARK);
    let raw = client
        .request(Method::POST, &format!("/{MARK}?a={MARK}"))
        .json(&serde_json::json!({ "ssn": MARK }))
        .options(options.clone());
    let report = client.verify_assets();
    let report = report.generate_voa_report(MARK, finicity_sdk::types::VoaReportConstraints::new());
    let store = FileTokenStore::new("/tmp/store");
    let stored = StoredToken::new(MARK, SystemTime::UNIX_EPOCH);
    let builder = Client::builder()
        .base_url(format!("https://user:{MARK}@example.com"))
        .user_agent(MARK)
        .credentials(Credentials::new("partner", MARK, MARK));
    let response = RawResponse::new(200, format!(r#"{{ "id": "1", "email": "{MARK}" }}"#));
    let response = response.expect("a response");
    let decoded = finicity_sdk::api::customers::GetCustomer::interpret(response.clone());
    let shown = [
        format!("{options:?} {options:#?}"),
        format!("{:?}", call.clone().with_options(options.clone())),
        format!("{:?}", call.pages()),
        format!("{raw:?} {raw:#?}"),
        format!("{report:?} {client:?} {builder:?}"),
        format!("{store:?} {stored:?} {:?}", WaitOptions::new()),
        format!("{:?}", ConnectVerifier::new(MARK)),
        format!("{:?}", TxPushVerifier::new("a.example", MARK)),
        format!("{response:?} {decoded:?}"),
    ];
    for shown in &shown {
        hides(shown, &[MARK]);
    }
    for part in ["x-request-id", "email", "5s", "<no header name>"] {
        assert!(shown[0].contains(part), "{part} is not in {}", shown[0]);
    }
    for part in ["POST", "body_bytes: Some(23)", "x-request-id"] {
        assert!(shown[3].contains(part), "{part} is not in {}", shown[3]);
    }
}

#[test]
fn debug_of_webhook_events_hides_their_content() {
    for body in [
        r#"{ "eventType": "added", "payload": { "a": "MARK" }, "webhookData": "MARK", "b": "MARK" }"#,
        r#"{ "eventName": "done", "consumerSsn": "MARK", "reportCustomFields": ["MARK"], "b": "MARK" }"#,
        r#"{ "event": { "class": "account", "records": [{ "a": "MARK" }], "b": "MARK" } }"#,
        r#"{ "a": "MARK" }"#,
    ] {
        let event = Event::from_json(body.replace("MARK", MARK).as_bytes()).expect("an event");
        hides(&format!("{event:?} {event:#?}"), &[MARK]);
        let shown = format!("{:?}", unredacted(&event));
        assert!(shown.contains(MARK), "{shown}");
        let again = Event::from_json(shown.as_bytes()).expect("an event");
        assert_eq!(again, event);
    }
}

#[test]
fn a_base_url_that_is_refused_is_not_repeated() {
    for (url, host) in [
        (format!("https://user:{MARK}@example.com"), ""),
        (format!("https://{MARK}@example.com/?a"), "example.com"),
        (
            format!("https://example.com/{MARK}?token={MARK}"),
            "example.com",
        ),
        (format!("https://example.com/#{MARK}"), "example.com"),
        (format!("http://u:{MARK}@example.com/{MARK}"), ""),
        (format!("http://example.com/{MARK}"), "example.com"),
        (format!("ftp://{MARK}@example.com/{MARK}"), "example.com"),
        (MARK.to_owned(), ""),
        (format!("https://{MARK} {MARK}"), ""),
        (format!("https://example.com:{MARK}"), ""),
    ] {
        let error = Client::builder()
            .base_url(&url)
            .build()
            .expect_err("it is refused");
        let expected = expected(&error);
        hides(&expected, &[MARK]);
        assert!(expected.contains(host), "{expected}");
    }
}

#[tokio::test]
async fn errors_do_not_repeat_arguments() {
    let client = client();
    let options = CallOptions::new().header(format!("{MARK} x"), "x-name");
    let call = client.customers().get_customers().search(MARK);
    let swapped = call.clone().with_options(options).send().await;
    let value = CallOptions::new().header("x-name", format!("{MARK}\n"));
    let line = call.clone().with_options(value).send().await;
    let refused = client.customers().get_customer(MARK).send().await;
    let raw = client
        .request(Method::GET, &format!("/{MARK}?{MARK}"))
        .send()
        .await;
    let no_path = client.request(Method::GET, MARK).send().await;
    for error in [
        swapped.expect_err("no header"),
        line.expect_err("no value"),
        refused.map(drop).expect_err("nobody listens"),
        raw.map(drop).expect_err("nobody listens"),
        no_path.map(drop).expect_err("no path"),
    ] {
        hides(&expected(&error), &[MARK]);
    }
}

#[test]
fn errors_do_not_repeat_text_of_the_server() {
    let free = format!("{MARK}\nis no code");
    let body = serde_json::json!({ "code": free, "message": MARK, "ssn": MARK }).to_string();
    for (status, body) in [
        (400, body),
        (400, format!("{MARK} as text")),
        (200, format!("{MARK} as text")),
        (200, format!(r#"{{ "id": "1", "createdDate": "{MARK}" }}"#)),
        (200, format!(r#"["{MARK}"]"#)),
        (200, format!(r#"{{ "email": "{MARK}" }}"#)),
        (200, format!(r#""{MARK}""#)),
    ] {
        let response = RawResponse::new(status, body).expect("a response");
        let outcome = finicity_sdk::api::customers::GetCustomer::interpret(response);
        let error: Error = outcome.expect_err("a failure");
        hides(&expected(&error), &[MARK]);
    }
    let known = RawResponse::new(400, r#"{ "code": "14001" }"#).expect("a response");
    let error = finicity_sdk::api::customers::GetCustomer::interpret(known).expect_err("a failure");
    assert!(error.to_string().contains("14001"), "{error}");
}

/// A type of the caller whose error repeats the value that it read.
struct Chatty;

impl<'de> serde::Deserialize<'de> for Chatty {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text: String = serde::Deserialize::deserialize(deserializer)?;
        Err(serde::de::Error::custom(format_args!("{text} is wrong")))
    }
}

#[test]
fn a_mismatch_does_not_repeat_messages_of_foreign_types() {
    let error = from_json::<Chatty>(format!("\"{MARK}\"").as_bytes());
    let error = error.err().expect("the value is refused");
    hides(&expected(&error), &[MARK]);
    assert_eq!(
        error.reason(),
        "the value does not fit its type, found text"
    );
    assert!(error.found().is_some_and(|found| found.contains(MARK)));
}

#[test]
fn unredacted_shows_hidden_values() {
    let transaction: Transaction = read(
        r#"{ "id": 1, "amount": -12.34, "memo": "private",
             "categorization": { "normalizedPayeeName": "Doctor Who" }, "new": "thing" }"#,
    );
    let hidden = format!("{transaction:?}");
    let both = format!("{:?}|{transaction:?}", unredacted(&transaction));
    let (shown, after) = both.split_once('|').expect("both");
    for part in ["-12.34", "private", "Doctor Who", "thing"] {
        assert!(shown.contains(part), "{part} is not in {shown}");
    }
    assert_eq!(after, hidden);
    let pretty = format!("{:#?}", unredacted(&vec![transaction]));
    assert!(pretty.contains("\n"), "{pretty}");
    assert!(pretty.contains("Doctor Who"), "{pretty}");
}

#[tokio::test]
async fn hides_text_in_place_of_an_error_code() {
    for code in ["the-secret", "Lovelace", "078051120", "sandbox-token-1"] {
        let body = format!(r#"{{"code":"{code}","message":"m"}}"#);
        let response =
            move || std::future::ready((finicity_sdk::http::StatusCode::BAD_REQUEST, body.clone()));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("a port");
        let base_url = format!("http://{}", listener.local_addr().expect("an address"));
        let router = axum::Router::new().fallback(response);
        tokio::spawn(async move { axum::serve(listener, router).await });
        let client = Client::builder()
            .base_url(base_url)
            .credentials(Credentials::new("p", "s", "k"))
            .retry(RetryPolicy::none())
            .build();
        let error = client.expect("a client").refresh_token().await;
        let error = error.expect_err("a failure");
        hides(&finicity_tests::log::shown(&error), &[code]);
    }
}
