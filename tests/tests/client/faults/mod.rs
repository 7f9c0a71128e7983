//! The fault matrix: the result of a call when the server or the network fails, and the number of requests
//! that the server receives. In every row, no error or log may contain a secret.

mod billing;
mod clock;
mod downloads;
mod lockout;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use finicity_sdk::http::Method;
use finicity_sdk::observer::{AttemptEnded, Outcome};
use finicity_sdk::types::{NewCustomer, PartnerCredentialsWithNewSecret};
use finicity_sdk::{
    Call, CallOptions, Client, Credentials, Error, Observer, RetryPolicy, StoreFuture, StoredToken,
    TokenStore,
};
use finicity_tests::log::{Log, shown};

use crate::server::{Reply, SECRET_TOKEN, Server, response, success};

const SECRETS: [&str; 4] = [
    "secret-of-partner",
    "secret-app-key",
    SECRET_TOKEN,
    "next-secret-of-partner",
];

fn credentials() -> Credentials {
    Credentials::new("partner", "secret-of-partner", "secret-app-key")
}

fn quick_retry() -> RetryPolicy {
    RetryPolicy::default()
        .base_delay(Duration::from_millis(1))
        .max_delay(Duration::from_millis(2))
}

fn client(base_url: &str) -> Client {
    Client::builder()
        .base_url(base_url)
        .credentials(credentials())
        .retry(quick_retry())
        .timeout(Duration::from_millis(250))
        .deadline(Duration::from_secs(3))
        .response_limit(1000)
        .build()
        .expect("a client")
}

/// Returns the result of a call in a word or two.
fn outcome_name(outcome: Result<u32, Error>) -> String {
    match outcome {
        Ok(_) => "ok".into(),
        Err(Error::Api(error)) => format!("api {}", error.status.as_u16()),
        Err(Error::Decode(_)) => "decode".into(),
        Err(Error::Transport { .. }) => "transport".into(),
        Err(Error::Timeout { .. }) => "timeout".into(),
        Err(Error::TooLarge { .. }) => "too large".into(),
        Err(Error::Auth { .. }) => "auth".into(),
        Err(other) => format!("{other:?}"),
    }
}

fn no_secret_in(text: &str, row: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{row}: {secret} is in {text}");
    }
}

/// A row of the matrix: the replies of the server, the expected result of the call, and the expected numbers
/// of token requests and calls.
struct Row {
    name: &'static str,
    tokens: Vec<Reply>,
    calls: Vec<Reply>,
    post: bool,
    expected: (&'static str, usize, usize),
}

fn get(name: &'static str, calls: Vec<Reply>, expected: (&'static str, usize, usize)) -> Row {
    Row {
        name,
        tokens: Vec::new(),
        calls,
        post: false,
        expected,
    }
}

fn post(name: &'static str, calls: Vec<Reply>, expected: (&'static str, usize, usize)) -> Row {
    Row {
        post: true,
        ..get(name, calls, expected)
    }
}

fn token(name: &'static str, tokens: Vec<Reply>, expected: (&'static str, usize, usize)) -> Row {
    Row {
        tokens,
        ..get(name, Vec::new(), expected)
    }
}

fn status(status: u16) -> Reply {
    response(status, &[], "")
}

fn code(code: &str) -> Reply {
    response(401, &[], format!(r#"{{"code":"{code}","message":"m"}}"#))
}

fn bytes(text: &str) -> Reply {
    Reply::Bytes(text.as_bytes().to_vec())
}

const HTML: &str = "<html><body>Bad gateway</body></html>";

const GZIP: [(&str, &str); 2] = [
    ("content-encoding", "gzip"),
    ("content-type", "application/json"),
];

fn rows() -> Vec<Row> {
    let mut rows = vec![get("all is well", vec![], ("ok", 1, 1))];
    rows.extend(tokens_refused());
    rows.extend(credentials_refused());
    rows.extend(throttling());
    rows.extend(outages());
    rows.extend(broken_connections());
    rows.extend(wrong_bodies());
    rows.extend(other_statuses());
    rows.extend(too_long());
    rows.extend(too_late());
    rows.extend(token_endpoint());
    rows
}

/// Tokens that the server refuses, in each documented form: the client obtains a new one.
fn tokens_refused() -> Vec<Row> {
    vec![
        get("401 token expired", vec![code("10023")], ("ok", 2, 2)),
        get("401 token invalid", vec![code("10022")], ("ok", 2, 2)),
        get(
            "401 token expired, webhook service",
            vec![response(
                401,
                &[],
                r#"{"Errors":{"Error":[{"ReasonCode":"1503"}]}}"#,
            )],
            ("ok", 2, 2),
        ),
        post(
            "401 token expired on a POST",
            vec![code("10023"), response(201, &[], r#"{"id":"1"}"#)],
            ("ok", 2, 2),
        ),
        get(
            "401 token expired, again with the new one",
            vec![code("10023"), code("10023")],
            ("api 401", 2, 2),
        ),
    ]
}

/// Refusals that a new token does not resolve.
fn credentials_refused() -> Vec<Row> {
    vec![
        get(
            "401 token header absent",
            vec![code("10024")],
            ("api 401", 1, 1),
        ),
        get("401 app key absent", vec![code("10026")], ("api 401", 1, 1)),
        get("401 app key wrong", vec![code("10027")], ("api 401", 1, 1)),
        get(
            "401 app key wrong, as text",
            vec![response(
                401,
                &[("content-type", "text/plain")],
                "Invalid app key",
            )],
            ("api 401", 1, 1),
        ),
        get(
            "401 partner not authorized",
            vec![code("10021")],
            ("api 401", 1, 1),
        ),
        get(
            "401 bad credentials",
            vec![code("24302")],
            ("api 401", 1, 1),
        ),
        get("401 empty", vec![status(401)], ("api 401", 1, 1)),
    ]
}

/// Throttling, with and without a `Retry-After` header.
fn throttling() -> Vec<Row> {
    vec![
        get(
            "429, wait in seconds",
            vec![response(429, &[("retry-after", "0")], "")],
            ("ok", 1, 2),
        ),
        get(
            "429, wait until a date",
            vec![response(
                429,
                &[("retry-after", "Wed, 21 Oct 2015 07:28:00 GMT")],
                "",
            )],
            ("ok", 1, 2),
        ),
        get(
            "429, longer than the deadline",
            vec![response(429, &[("retry-after", "3600")], "")],
            ("api 429", 1, 1),
        ),
        get(
            "429, longer than time",
            vec![response(
                429,
                &[("retry-after", "18446744073709551615")],
                "",
            )],
            ("api 429", 1, 1),
        ),
        get(
            "429 without end",
            vec![status(429), status(429), status(429)],
            ("api 429", 1, 3),
        ),
        post(
            "429 on a POST",
            vec![response(429, &[("retry-after", "0")], "")],
            ("api 429", 1, 1),
        ),
    ]
}

/// Temporary and permanent outages.
fn outages() -> Vec<Row> {
    vec![
        get("502 then success", vec![status(502)], ("ok", 1, 2)),
        get("503 then success", vec![status(503)], ("ok", 1, 2)),
        get(
            "504 twice then success",
            vec![status(504), status(504)],
            ("ok", 1, 3),
        ),
        get(
            "502 without end, HTML",
            vec![
                response(502, &[], HTML),
                response(502, &[], HTML),
                response(502, &[], HTML),
            ],
            ("api 502", 1, 3),
        ),
        get("500", vec![status(500)], ("api 500", 1, 1)),
        post("503 on a POST", vec![status(503)], ("api 503", 1, 1)),
    ]
}

/// Connections that break.
fn broken_connections() -> Vec<Row> {
    vec![
        get(
            "reset before the response",
            vec![Reply::Close],
            ("ok", 1, 2),
        ),
        get(
            "reset inside the head",
            vec![bytes("HTTP/1.1 200 OK\r\ncontent-")],
            ("ok", 1, 2),
        ),
        get(
            "reset inside the body",
            vec![bytes(
                "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"id\"",
            )],
            ("ok", 1, 2),
        ),
        get(
            "reset without end",
            vec![Reply::Close, Reply::Close, Reply::Close],
            ("transport", 1, 3),
        ),
        post(
            "reset before the response to a POST",
            vec![Reply::Close],
            ("transport", 1, 1),
        ),
        get("reset after the body", vec![success()], ("ok", 1, 1)),
        get(
            "no HTTP",
            vec![
                bytes("garbage\r\n\r\n"),
                bytes("garbage\r\n\r\n"),
                bytes("garbage\r\n\r\n"),
            ],
            ("transport", 1, 3),
        ),
    ]
}

/// Bodies that do not match the contract.
fn wrong_bodies() -> Vec<Row> {
    vec![
        get(
            "truncated JSON",
            vec![response(200, &[], r#"{"id":"1","#)],
            ("decode", 1, 1),
        ),
        get(
            "truncated gzip",
            vec![response(200, &GZIP, b"\x1f\x8b\x08\x00\x00")],
            ("ok", 1, 2),
        ),
        get(
            "wrong content type",
            vec![response(
                200,
                &[("content-type", "text/html")],
                r#"{"id":"1"}"#,
            )],
            ("ok", 1, 1),
        ),
        get(
            "HTML with 200",
            vec![response(200, &[], HTML)],
            ("decode", 1, 1),
        ),
        get("empty 200", vec![status(200)], ("decode", 1, 1)),
        get(
            "204 where a body was promised",
            vec![status(204)],
            ("decode", 1, 1),
        ),
    ]
}

/// Redirects and informational responses.
fn other_statuses() -> Vec<Row> {
    vec![
        get(
            "302 to another host",
            vec![response(302, &[("location", "http://127.0.0.1:1/")], "")],
            ("api 302", 1, 1),
        ),
        get(
            "307",
            vec![response(307, &[("location", "/")], "")],
            ("api 307", 1, 1),
        ),
        get(
            "100 and 103 before the response",
            vec![bytes(
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"id\":\"1\"}",
            )],
            ("ok", 1, 1),
        ),
    ]
}

/// Bodies that exceed the size limit.
fn too_long() -> Vec<Row> {
    let long = "x".repeat(2000);
    let chunked =
        format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n7d0\r\n{long}\r\n0\r\n\r\n");
    vec![
        get(
            "longer than the limit when it is decompressed",
            vec![response(200, &GZIP, b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\xa8\x18\x05\xa3\x60\x14\x8c\x82\x51\x30\x0a\x46\xc1\x50\x07\x00\x7a\x65\x08\x29\xd0\x07\x00\x00")],
            ("too large", 1, 1),
        ),
        get(
            "longer than the limit, announced",
            vec![response(200, &[], &long)],
            ("too large", 1, 1),
        ),
        get(
            "longer than the limit, in chunks",
            vec![bytes(&chunked)],
            ("too large", 1, 1),
        ),
    ]
}

/// Responses that take too long.
fn too_late() -> Vec<Row> {
    vec![
        get("no response", vec![Reply::Hang], ("timeout", 1, 1)),
        get(
            "a body that drips",
            vec![Reply::Drip(
                b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"id\":\"1\"}".to_vec(),
            )],
            ("timeout", 1, 1),
        ),
    ]
}

/// Failures of the token endpoint.
fn token_endpoint() -> Vec<Row> {
    vec![
        token("400 for the token", vec![status(400); 3], ("auth", 3, 0)),
        token("401 for the token", vec![code("10001")], ("auth", 1, 0)),
        token(
            "an unknown 401 for the token",
            vec![status(401)],
            ("auth", 1, 0),
        ),
        token("500 for the token", vec![status(500); 3], ("auth", 3, 0)),
        token("500 once for the token", vec![status(500)], ("ok", 2, 1)),
        token(
            "no response for the token",
            vec![Reply::Hang; 3],
            ("auth", 3, 0),
        ),
        token("reset for the token", vec![Reply::Close; 3], ("auth", 3, 0)),
        token(
            "garbage for the token",
            vec![response(200, &[], "garbage"); 3],
            ("auth", 3, 0),
        ),
        token(
            "a token that is not a header value",
            vec![response(200, &[], r#"{"token":"a\nb"}"#); 3],
            ("auth", 3, 0),
        ),
    ]
}

#[tokio::test]
async fn every_fault_of_the_matrix_ends_as_documented() {
    let mut failures = Vec::new();
    for row in rows() {
        let (log, guard) = Log::start();
        let server = Server::start(row.tokens, row.calls).await;
        let client = client(&server.base_url);
        let outcome = if row.post {
            let body = NewCustomer::new("name");
            client
                .customers()
                .add_customer(body)
                .send()
                .await
                .map(|response| response.attempts())
        } else {
            client
                .customers()
                .get_customer("1")
                .send()
                .await
                .map(|response| response.attempts())
        };
        drop(guard);
        let text = outcome.as_ref().err().map(shown).unwrap_or_default();
        no_secret_in(&text, row.name);
        no_secret_in(&log.text(), row.name);
        no_secret_in(&format!("{client:?}"), row.name);
        assert!(
            log.text().contains("GetCustomer") || log.text().contains("AddCustomer"),
            "{}",
            log.text()
        );
        let (tokens, calls) = server.counts();
        let found = (outcome_name(outcome), tokens, calls);
        let (name, tokens, calls) = row.expected;
        if found != (name.to_owned(), tokens, calls) {
            failures.push(format!(
                "{}: expected {:?}, found {found:?} {text}",
                row.name, row.expected
            ));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

async fn call(client: &Client) -> Result<u32, Error> {
    let response = client.customers().get_customer("1").send().await?;
    Ok(response.attempts())
}

#[tokio::test]
async fn a_thousand_first_calls_authenticate_once() {
    let server = Server::start(vec![], vec![]).await;
    let client = client(&server.base_url);
    let client = Client::clone(&client);
    let calls: Vec<_> = (0..1000)
        .map(|_| {
            let client = client.clone();
            let patient = CallOptions::new()
                .timeout(Duration::from_secs(60))
                .deadline(Duration::from_secs(60));
            let call = client.customers().get_customer("1").with_options(patient);
            tokio::spawn(call.send())
        })
        .collect();
    for call in calls {
        call.await
            .expect("the task ends")
            .expect("the call succeeds");
    }
    assert_eq!(server.counts(), (1, 1000));
}

#[tokio::test]
async fn a_token_that_expires_under_many_calls_is_replaced_once() {
    let server = Server::start(vec![], vec![]).await;
    let client = client(&server.base_url);
    call(&client).await.expect("a first call");
    server.expire_tokens();
    let calls: Vec<_> = (0..200)
        .map(|_| {
            let patient = CallOptions::new()
                .timeout(Duration::from_secs(60))
                .deadline(Duration::from_secs(60));
            let call = client.customers().get_customer("1").with_options(patient);
            tokio::spawn(call.send())
        })
        .collect();
    for call in calls {
        call.await
            .expect("the task ends")
            .expect("the call succeeds");
    }
    assert_eq!(server.counts().0, 2);
}

#[tokio::test]
async fn an_outage_of_the_token_endpoint_does_not_count_as_a_refusal() {
    let mut outage = vec![
        status(500),
        status(503),
        response(200, &[], "garbage"),
        Reply::Close,
    ];
    outage.extend([status(429), status(500)]);
    let server = Server::start(outage, vec![]).await;
    let client = client(&server.base_url);
    while let Err(error) = call(&client).await {
        assert!(matches!(error, Error::Auth { .. }), "{error:?}");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    assert_eq!(server.counts(), (7, 1));
}

#[tokio::test]
async fn an_unreachable_server_is_a_retryable_error() {
    let server = Server::start(vec![], vec![]).await;
    let client = client(&server.base_url);
    call(&client).await.expect("a token");
    for base_url in [
        "http://127.0.0.1:1",
        "http://no-such-host.invalid",
        "https://127.0.0.1:1",
    ] {
        let lost = Client::builder()
            .base_url(base_url)
            .allow_plain_http(true)
            .credentials(credentials())
            .retry(RetryPolicy::none())
            .build()
            .expect("a client");
        let error = call(&lost).await.expect_err("nobody is there");
        assert!(error.is_retryable(), "{error:?}");
        no_secret_in(&shown(&error), base_url);
    }
}

/// An attempt: the operation, the number, and `true` if there was a response.
type Attempt = (&'static str, u32, bool);

/// An observer that records the attempts.
#[derive(Clone, Default)]
struct Count(Arc<Mutex<Vec<Attempt>>>);

impl Observer for Count {
    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        let mut seen = self.0.lock().expect("a list");
        let responded = matches!(attempt.outcome, Outcome::Response(_));
        seen.push((attempt.operation.id, attempt.number, responded));
    }
}

/// A store that contains a token.
pub struct Stocked;

impl TokenStore for Stocked {
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
        let token = StoredToken::new(SECRET_TOKEN, std::time::SystemTime::now());
        Box::pin(std::future::ready(Ok(Some(token))))
    }

    fn save<'a>(&'a self, _token: &'a StoredToken) -> StoreFuture<'a, ()> {
        Box::pin(std::future::ready(Ok(())))
    }
}

#[tokio::test]
async fn retries_every_request_that_was_never_sent() {
    let attempts = Count::default();
    let builder = || {
        Client::builder()
            .base_url("http://127.0.0.1:1")
            .credentials(credentials())
            .retry(RetryPolicy::default().base_delay(Duration::from_millis(1)))
    };
    let stocked = builder()
        .token_store(Stocked)
        .observer(attempts.clone())
        .build();
    let call = stocked
        .expect("a client")
        .customers()
        .add_customer(NewCustomer::new("name"));
    assert_eq!(outcome_name(call.send().await.map(|_| 0)), "transport");
    let seen = attempts.0.lock().expect("a list").clone();
    let expected = [1, 2, 3].map(|number| ("AddCustomer", number, false));
    assert_eq!(seen, expected);
    // The request for the token has not left the client either.
    let (log, guard) = Log::start();
    let without = builder().build().expect("a client");
    let call = without.customers().add_customer(NewCustomer::new("name"));
    assert_eq!(outcome_name(call.send().await.map(|_| 0)), "auth");
    drop(guard);
    assert_eq!(log.text().matches("requesting an access token").count(), 3);
}

#[tokio::test]
async fn an_observer_sees_every_attempt() {
    let server = Server::start(vec![], vec![status(503)]).await;
    let attempts = Count::default();
    let client = Client::builder()
        .base_url(&server.base_url)
        .credentials(credentials())
        .retry(RetryPolicy::default().base_delay(Duration::ZERO))
        .observer(attempts.clone())
        .build();
    call(&client.expect("a client")).await.expect("a customer");
    let expected = [
        ("CreateToken", 1, true),
        ("GetCustomer", 1, true),
        ("GetCustomer", 2, true),
    ];
    assert_eq!(*attempts.0.lock().expect("a list"), expected);
}

#[tokio::test]
async fn a_server_without_tls_is_a_failed_connection() {
    let server = Server::start(vec![], vec![]).await;
    let client = client(&server.base_url.replace("http:", "https:"));
    let error = call(&client).await.expect_err("no TLS");
    assert!(matches!(error, Error::Auth { .. }), "{error:?}");
    no_secret_in(&shown(&error), "TLS");
    assert_eq!(server.counts(), (0, 0));
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_the_client_usable() {
    let server = Server::start(vec![Reply::Hang], vec![Reply::Hang]).await;
    let client = client(&server.base_url);
    // First the authentication hangs, and then the call does.
    for _ in 0..2 {
        let mut dropped = Box::pin(call(&client));
        let seen = server.seen().len();
        let hanging = async {
            while server.seen().len() == seen || server.counts().0 == 2 && server.counts().1 == 0 {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            outcome = &mut dropped => panic!("{outcome:?}"),
            () = hanging => {}
        }
    }
    call(&client).await.expect("the call succeeds");
    // A call still works after its client is dropped.
    let last = client.customers().get_customer("1");
    drop(client);
    last.send().await.expect("the call succeeds");
}

#[tokio::test]
async fn call_options_override_the_client() {
    let server = Server::start(
        vec![],
        vec![status(503), status(503), status(503), status(503)],
    )
    .await;
    let client = client(&server.base_url);
    let once = CallOptions::new()
        .retry(RetryPolicy::none())
        .header("x-request-id", "42")
        .query("extra", "a b&c");
    let response = client
        .customers()
        .get_customer("1")
        .with_options(once)
        .send_raw()
        .await;
    let response = response.expect("a response");
    assert_eq!((response.status().as_u16(), response.attempts()), (503, 1));
    let seen = server.seen().pop().expect("a request");
    assert!(seen.head.contains("\r\nx-request-id: 42"), "{}", seen.head);
    assert!(seen.head.contains("?extra=a+b%26c HTTP"), "{}", seen.head);
    let repeated = CallOptions::new().retry(
        RetryPolicy::default()
            .base_delay(Duration::ZERO)
            .max_attempts(4)
            .non_idempotent(true),
    );
    let call = client
        .customers()
        .add_customer(NewCustomer::new("n"))
        .with_options(repeated);
    assert_eq!(call.send().await.expect("the last one").attempts(), 4);
    let evil = CallOptions::new().header("x-a", "1\r\nx-b: 2");
    let call = client.customers().get_customer("1").with_options(evil);
    let error = call.send().await.expect_err("two headers");
    assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
}

#[tokio::test]
async fn accepts_time_limits_of_any_length() {
    let server = Server::start(vec![], vec![status(503)]).await;
    let client = client(&server.base_url);
    let endless = CallOptions::new()
        .timeout(Duration::MAX)
        .deadline(Duration::MAX);
    let call = client.customers().get_customer("1").with_options(endless);
    assert_eq!(call.send().await.expect("a customer").attempts(), 2);
}

#[tokio::test]
async fn any_path_can_be_called() {
    let server = Server::start(
        vec![],
        vec![code("10023"), response(200, &[], "news"), status(404)],
    )
    .await;
    let client = client(&server.base_url);
    let response = client
        .request(Method::POST, "/v9/news")
        .json(&"x")
        .send()
        .await
        .expect("news");
    assert_eq!(response.body().as_ref(), b"news");
    assert_eq!(server.counts(), (2, 2));
    let error = client
        .request(Method::GET, "/v9/none")
        .send()
        .await
        .expect_err("none");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    // The call may be billed, so it is not retried.
    server.next_call(status(503));
    let before = server.counts().1;
    let response = client.request(Method::GET, "/v9/news").send().await;
    response.expect_err("a failure");
    assert_eq!(server.counts().1, before + 1);
    for path in [".evil.example/x", "@evil.example/x", ""] {
        let error = client
            .request(Method::GET, path)
            .send()
            .await
            .expect_err(path);
        assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
    }
}

#[tokio::test]
async fn a_new_secret_is_used_from_then_on() {
    let server = Server::start(vec![], vec![status(204)]).await;
    let client = client(&server.base_url);
    let change = PartnerCredentialsWithNewSecret::new(
        "partner",
        "secret-of-partner",
        "next-secret-of-partner",
    );
    client
        .authentication()
        .modify_partner_secret(change)
        .send()
        .await
        .expect("changed");
    call(&client).await.expect("the call succeeds");
    let seen = server.seen();
    let request = seen.iter().find(|seen| seen.is_token()).expect("a token");
    assert!(
        request.body.contains("next-secret-of-partner"),
        "{}",
        request.body
    );
}
