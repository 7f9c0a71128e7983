//! The webhook receiver, over real HTTP and with a paused clock.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::{FromRef, State};
use axum::routing::any;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use finicity_sdk::StoreFuture;
use finicity_sdk::bytes::Bytes;
use finicity_sdk::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use finicity_sdk::webhooks::{
    Claim, ConnectVerifier, Deduplicator, Event, EventKey, MemoryDeduplicator, ReceiveError,
    Received, Receiver, ReceiverBuilder, Rejection, SignatureError, TxPushForm, TxPushKeyring,
    TxPushVerifier, VerifiedEvent,
};
use futures_util::stream;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Barrier, Notify};

const SECRET: &str = "sdk-test-partner-secret-01";
const KEY: &str = "sdkTestSigningKey0000000000000001";
const HOST: &str = "hooks.example.test";
const JSON: &str = "application/json";
const XML: &str = "application/xml";

const PING: &str = r#"{"eventType":"ping","payload":{}}"#;
const ADDED: &str = r#"{"customerId":"9000000001","eventType":"added","eventId":"1700000000123-0123456789abcdef01234567","payload":{"accounts":[{"id":"8000000001","name":"Sample Checking"}]}}"#;
const ADDED_XML: &str = "<?xml version=\"1.0\"?><event><eventType>added</eventType><eventId>x-1</eventId><customerId>9000000001</customerId><payload><accounts><account><id>8000000001</id></account></accounts></payload></event>";
const CREATED: &str = r#"{"event":{"class":"transaction","type":"created","records":[{"id":700000001,"amount":-4.25,"accountId":800000001,"description":"sdk sample"}]}}"#;
const CREATED_XML: &str = "<event><class>transaction</class><type>created</type><records><record><id>700000001</id><accountId>800000001</accountId></record></records></event>";
const DONE: &str = r#"{"eventName":"done","id":"sdkreport01","consumerSsn":"0000","type":"voa","status":"success","customerId":9000000001}"#;
const DONE_XML: &str =
    "<report><eventName>done</eventName><id>sdkreport01</id><status>success</status></report>";
const MICRO: &str = r#"{"accountId":"8000000001","status":"Completed"}"#;

fn mac(key: &str, message: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("any key");
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

fn header(name: &str, value: &str) -> (HeaderName, HeaderValue) {
    let name = name.parse().expect("a name");
    (name, HeaderValue::from_str(value).expect("a value"))
}

fn connect_headers(secret: &str, body: &[u8]) -> HeaderMap {
    let signature = hex::encode(mac(secret, body));
    HeaderMap::from_iter([header("X-Finicity-Signature", &signature)])
}

fn tx_push_headers(form: TxPushForm, key: &str, kind: &str, body: &[u8]) -> HeaderMap {
    let between = match form {
        TxPushForm::LinesHex | TxPushForm::LinesBase64 => "\n",
        _ => "",
    };
    let body = STANDARD.encode(body);
    let signature = mac(key, [kind, HOST, &body].join(between).as_bytes());
    let signature = match form {
        TxPushForm::JoinedHex | TxPushForm::LinesHex => hex::encode(signature),
        _ => STANDARD.encode(signature),
    };
    HeaderMap::from_iter([
        header("content-type", kind),
        header("x-txpush-signature", &signature),
    ])
}

fn connect() -> ConnectVerifier {
    ConnectVerifier::new(SECRET).expect("a verifier")
}

fn tx_push() -> TxPushVerifier {
    TxPushVerifier::new(HOST, KEY).expect("a verifier")
}

fn all() -> ReceiverBuilder {
    Receiver::builder()
        .connect(connect())
        .tx_push(tx_push())
        .unsigned_reports()
}

/// Returns the event if it is new.
fn new(received: Result<Received, ReceiveError>) -> VerifiedEvent {
    match received {
        Ok(Received::New(event)) => event,
        other => panic!("{other:?}"),
    }
}

/// The behavior of the handler for the next event.
#[derive(Clone, Copy, PartialEq)]
enum Plan {
    Succeed,
    Fail,
    Panic,
    /// Waits until the test lets the handler continue.
    Wait,
}

#[derive(Clone)]
struct App {
    receiver: Receiver,
    plan: Arc<Mutex<Plan>>,
    events: Arc<Mutex<Vec<(Event, bool)>>>,
    refusals: Arc<Mutex<Vec<String>>>,
    /// The handler has the event, and the handler may continue.
    gates: Arc<(Notify, Notify)>,
}

impl FromRef<App> for Receiver {
    fn from_ref(app: &App) -> Self {
        app.receiver.clone()
    }
}

async fn hear(
    State(app): State<App>,
    event: Result<VerifiedEvent, Rejection>,
) -> Result<StatusCode, Rejection> {
    let event = event.inspect_err(|rejection| {
        let shown = format!("{rejection:?}");
        app.refusals.lock().expect("a lock").push(shown);
    })?;
    let plan = *app.plan.lock().expect("a lock");
    let is_signed = event.is_signed();
    let done = event.process(|event| async move {
        match plan {
            Plan::Fail => return Err("the queue is full"),
            Plan::Panic => panic!("the handler has a bug"),
            Plan::Wait => {
                app.gates.0.notify_one();
                app.gates.1.notified().await;
            }
            Plan::Succeed => {}
        }
        app.events.lock().expect("a lock").push((event, is_signed));
        Ok(())
    });
    Ok(match done.await {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    })
}

/// A listener over HTTP.
struct Server {
    url: String,
    address: std::net::SocketAddr,
    app: App,
    http: finicity_sdk::reqwest::Client,
}

impl Server {
    async fn start(receiver: Receiver) -> Self {
        let app = App {
            receiver,
            plan: Arc::new(Mutex::new(Plan::Succeed)),
            events: Arc::default(),
            refusals: Arc::default(),
            gates: Arc::default(),
        };
        let router = Router::new().route("/hook", any(hear));
        let router = router.with_state(app.clone());
        let socket = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
        let address = socket.local_addr().expect("an address");
        tokio::spawn(async move { axum::serve(socket, router).await });
        let http = finicity_sdk::reqwest::Client::builder().no_proxy();
        Self {
            url: format!("http://{address}/hook"),
            address,
            app,
            http: http.build().expect("a client"),
        }
    }

    async fn post(&self, headers: HeaderMap, body: impl Into<Vec<u8>>) -> u16 {
        let request = self.http.post(&self.url).headers(headers);
        let response = request.body(body.into()).send().await;
        response.expect("a response").status().as_u16()
    }

    fn plan(&self, plan: Plan) {
        *self.app.plan.lock().expect("a lock") = plan;
    }

    /// Returns the events that the handler has processed since the last call.
    fn events(&self) -> Vec<(Event, bool)> {
        std::mem::take(&mut *self.app.events.lock().expect("a lock"))
    }

    /// Sends raw bytes, and returns what the server responds until it closes the connection.
    async fn raw(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(self.address)
            .await
            .expect("a connection");
        stream
            .write_all(request.as_bytes())
            .await
            .expect("it is sent");
        let mut response = Vec::new();
        let mut piece = [0; 1024];
        // The status line is enough, because the server may reset the connection.
        while !response.windows(2).any(|two| two == b"\r\n") {
            match stream.read(&mut piece).await {
                Ok(0) | Err(_) => break,
                Ok(count) => response.extend_from_slice(&piece[..count]),
            }
        }
        String::from_utf8_lossy(&response).into_owned()
    }
}

#[tokio::test]
async fn every_family_arrives_in_every_format() {
    let server = Server::start(all().unsigned_unknown().build()).await;
    for body in [PING, PING, ADDED, ADDED_XML] {
        let status = server.post(connect_headers(SECRET, body.as_bytes()), body);
        assert_eq!(status.await, 200, "{body}");
        let events = server.events();
        let [(Event::Connect(event), true)] = &events[..] else {
            panic!("{body}: {events:?}")
        };
        if event.event_type.as_str() == "added" {
            assert_eq!(event.customer_id.as_deref(), Some("9000000001"));
            let accounts: Vec<serde_json::Value> = event.accounts().expect("accounts");
            assert_eq!(accounts[0]["id"], "8000000001");
        }
    }
    for (number, form) in TxPushForm::ALL.into_iter().enumerate() {
        for (kind, body) in [(JSON, CREATED), (XML, CREATED_XML)] {
            // Different bodies are not duplicates.
            let body = body.replace("700000001", &format!("70000000{number}"));
            let headers = tx_push_headers(form, KEY, kind, body.as_bytes());
            assert_eq!(server.post(headers, body.as_str()).await, 200, "{body}");
            let events = server.events();
            let [(Event::TxPush(event), true)] = &events[..] else {
                panic!("{body}: {events:?}")
            };
            assert_eq!(event.class, "transaction");
            let records: Vec<finicity_sdk::types::Transaction> = event.records().expect("records");
            assert_eq!(records.len(), 1);
        }
    }
    for body in [DONE, DONE_XML] {
        assert_eq!(server.post(HeaderMap::new(), body).await, 200);
        let events = server.events();
        let [(Event::Report(event), false)] = &events[..] else {
            panic!("{body}: {events:?}")
        };
        assert_eq!(event.id.as_deref(), Some("sdkreport01"));
    }
    // Events of unknown families and of unknown types.
    assert_eq!(server.post(HeaderMap::new(), MICRO).await, 200);
    assert!(matches!(server.events()[..], [(Event::Unknown(_), false)]));
    let newer = r#"{"eventType":"somethingNew","eventId":"n-1","payload":[1],"more":{}}"#;
    for body in [MICRO, newer, "[1]", "null"] {
        let headers = connect_headers(SECRET, body.as_bytes());
        assert_eq!(server.post(headers, body).await, 200, "{body}");
        assert!(server.events()[0].1, "{body}");
    }
    let headers = tx_push_headers(TxPushForm::JoinedHex, KEY, JSON, MICRO.as_bytes());
    assert_eq!(server.post(headers, MICRO).await, 200);
    assert!(matches!(server.events()[..], [(Event::Unknown(_), true)]));
}

#[tokio::test]
async fn tx_push_verifies_the_listener() {
    let server = Server::start(all().build()).await;
    let get = async |query: &str| {
        let request = server.http.get(format!("{}{query}", server.url));
        let response = request.send().await.expect("a response");
        let kind = response.headers().get("content-type").cloned();
        let status = response.status().as_u16();
        (status, kind, response.text().await.expect("a body"))
    };
    let (status, kind, body) = get("?a=1&txpush_verification_code=%3Cb%3E1").await;
    assert_eq!((status, &*body), (200, "<b>1"));
    assert_eq!(kind.expect("a type"), "text/plain");
    assert_eq!(get("").await.0, 400);
    let request = server.http.put(&server.url).send().await;
    assert_eq!(request.expect("a response").status().as_u16(), 400);
    let connect_only = Receiver::builder().connect(connect()).build();
    let refused = connect_only.receive_verification("txpush_verification_code=1");
    assert!(matches!(refused, Err(ReceiveError::NotAWebhook)));
}

#[tokio::test]
async fn reports_duplicates_and_accepts_failed_events_again() {
    let server = Server::start(all().build()).await;
    let send = async |body: &str| {
        let headers = match body {
            CREATED => tx_push_headers(TxPushForm::JoinedHex, KEY, JSON, body.as_bytes()),
            _ => connect_headers(SECRET, body.as_bytes()),
        };
        server.post(headers, body).await
    };
    for body in [ADDED, CREATED] {
        server.plan(Plan::Fail);
        assert_eq!(send(body).await, 503);
        server.plan(Plan::Panic);
        let headers = connect_headers(SECRET, ADDED.as_bytes());
        let request = server.http.post(&server.url).headers(headers);
        if body == ADDED {
            // The connection of a handler that panics ends without a response.
            assert!(request.body(body).send().await.is_err());
        }
        server.plan(Plan::Succeed);
        // The claim of the handler that panicked is released in the background.
        let mut status = send(body).await;
        while status == 409 {
            tokio::task::yield_now().await;
            status = send(body).await;
        }
        assert_eq!(status, 200);
        assert_eq!(server.events().len(), 1);
        for _ in 0..3 {
            assert_eq!(send(body).await, 200);
        }
        assert_eq!(server.events(), []);
    }
    // The ID identifies a Connect event, even if the body was written in another way.
    assert_eq!(send(&ADDED.replace(",\"payload", " ,\"payload")).await, 200);
    assert_eq!(server.events(), []);
    let refusals = server.app.refusals.lock().expect("a lock");
    assert!(refusals.contains(&"Duplicate".to_owned()));
}

#[tokio::test]
async fn a_dropped_caller_releases_the_claim() {
    let server = Server::start(all().build()).await;
    server.plan(Plan::Wait);
    let headers = connect_headers(SECRET, ADDED.as_bytes());
    let request = server.http.post(&server.url).headers(headers.clone());
    let sending = tokio::spawn(request.body(ADDED).send());
    server.app.gates.0.notified().await;
    assert_eq!(server.post(headers.clone(), ADDED).await, 409);
    sending.abort();
    server.plan(Plan::Succeed);
    let mut status = server.post(headers.clone(), ADDED).await;
    while status == 409 {
        tokio::task::yield_now().await;
        status = server.post(headers.clone(), ADDED).await;
    }
    assert_eq!((status, server.events().len()), (200, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_one_of_many_concurrent_deliveries_is_new() {
    let receiver = all().build();
    let barrier = Arc::new(Barrier::new(32));
    let first = Arc::new(AtomicUsize::new(0));
    let tasks = (0..32).map(|_| {
        let (receiver, barrier, first) = (receiver.clone(), barrier.clone(), first.clone());
        tokio::spawn(async move {
            let headers = connect_headers(SECRET, ADDED.as_bytes());
            barrier.wait().await;
            match receiver.receive(&headers, ADDED.as_bytes()).await {
                Ok(Received::New(event)) => {
                    first.fetch_add(1, Ordering::SeqCst);
                    event.commit().await.expect("it is committed");
                }
                Ok(Received::Duplicate) | Err(ReceiveError::InProgress) => {}
                other => panic!("{other:?}"),
            }
        })
    });
    for task in tasks.collect::<Vec<_>>() {
        task.await.expect("the task ends");
    }
    assert_eq!(first.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn wrong_signatures_are_refused() {
    let server = Server::start(all().build()).await;
    let good = connect_headers(SECRET, ADDED.as_bytes());
    let push = tx_push_headers(TxPushForm::JoinedHex, KEY, JSON, CREATED.as_bytes());
    let with = |headers: &HeaderMap, name: &str, value: &str| {
        let mut headers = headers.clone();
        let (name, value) = header(name, value);
        headers.append(name, value);
        headers
    };
    let signature = good["x-finicity-signature"].to_str().expect("text");
    let push_signature = push["x-txpush-signature"].to_str().expect("text");
    let opaque = HeaderValue::from_bytes(&[0xe9; 64]).expect("a value");
    let opaque = HeaderMap::from_iter([(HeaderName::from_static("x-finicity-signature"), opaque)]);
    let empty = HeaderMap::new();
    let other_key = connect_headers("other", ADDED.as_bytes());
    let other_body = connect_headers(SECRET, PING.as_bytes());
    let no_type = HeaderMap::from_iter([header("x-txpush-signature", push_signature)]);
    let other_host = tx_push_headers(TxPushForm::JoinedHex, "other", JSON, CREATED.as_bytes());
    for (case, headers, body, status) in [
        ("missing", &empty, ADDED, 401),
        ("missing, TxPush", &empty, CREATED, 401),
        ("missing, unknown", &empty, MICRO, 401),
        ("missing, no event", &empty, "<", 400),
        ("another key", &other_key, ADDED, 401),
        ("another body", &other_body, ADDED, 401),
        ("another key, TxPush", &other_host, CREATED, 401),
        ("no text", &opaque, ADDED, 401),
        (
            "empty",
            &with(&empty, "x-finicity-signature", ""),
            DONE,
            401,
        ),
        (
            "cut",
            &with(&empty, "x-finicity-signature", &signature[1..]),
            ADDED,
            401,
        ),
        (
            "twice",
            &with(&good, "x-finicity-signature", signature),
            ADDED,
            400,
        ),
        (
            "wrong and good",
            &with(&other_key, "x-finicity-signature", signature),
            ADDED,
            400,
        ),
        (
            "of both families",
            &with(&good, "x-txpush-signature", signature),
            ADDED,
            400,
        ),
        (
            "two of TxPush",
            &with(&push, "txpush-signature", signature),
            CREATED,
            400,
        ),
        (
            "two types",
            &with(&push, "content-type", JSON),
            CREATED,
            400,
        ),
        ("no type", &no_type, CREATED, 401),
        (
            "the same in both",
            &with(&push, "txpush-signature", push_signature),
            CREATED,
            200,
        ),
        (
            "of the other family",
            &tx_push_headers(TxPushForm::JoinedHex, KEY, JSON, ADDED.as_bytes()),
            ADDED,
            400,
        ),
        (
            "of the other family",
            &connect_headers(SECRET, CREATED.as_bytes()),
            CREATED,
            400,
        ),
    ] {
        assert_eq!(server.post(headers.clone(), body).await, status, "{case}");
        assert_eq!(server.events().len(), usize::from(status == 200), "{case}");
    }
    // A refused event does not count as received.
    assert_eq!(server.post(good.clone(), ADDED).await, 200);
    assert_eq!(server.events().len(), 1);
    // Without settings, a receiver refuses every event.
    let closed = Receiver::builder().build();
    for (headers, body) in [(&good, ADDED), (&push, CREATED), (&empty, DONE)] {
        let refused = closed.receive(headers, body.as_bytes()).await;
        assert_eq!(refused.expect_err("an error").status(), 401);
    }
}

#[tokio::test]
async fn rejects_bodies_that_are_not_events() {
    let server = Server::start(all().build()).await;
    let bodies: [&[u8]; 6] = [
        b"",
        b"{",
        b"\xff\xfe{\0}\0",
        b"{\"eventType\":\"added\",\"eventId\":\"\xe9\"}",
        br#"{"eventType":"added","eventId":[]}"#,
        b"<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><eventType>&b;</eventType>",
    ];
    for body in bodies {
        let shown = String::from_utf8_lossy(body);
        let headers = connect_headers(SECRET, body);
        assert_eq!(server.post(headers, body).await, 400, "{shown}");
        let headers = tx_push_headers(TxPushForm::JoinedHex, KEY, JSON, body);
        assert_eq!(server.post(headers, body).await, 400, "{shown}");
        assert_eq!(server.post(HeaderMap::new(), body).await, 400, "{shown}");
    }
    let deep = "[".repeat(100_000);
    let headers = connect_headers(SECRET, deep.as_bytes());
    assert_eq!(server.post(headers, deep).await, 400);
    assert_eq!(server.events(), []);
}

#[tokio::test]
async fn limits_the_size_and_the_time_of_bodies() {
    let server = Server::start(all().body_limit(ADDED.len()).build()).await;
    let headers = connect_headers(SECRET, ADDED.as_bytes());
    assert_eq!(server.post(headers, ADDED).await, 200);
    let longer = format!("{ADDED} ");
    let headers = connect_headers(SECRET, longer.as_bytes());
    assert_eq!(server.post(headers.clone(), longer.as_str()).await, 413);
    let refused = server
        .app
        .receiver
        .receive(&headers, longer.as_bytes())
        .await;
    assert!(matches!(refused, Err(ReceiveError::TooLarge)));
    // The announced length is enough to refuse the request.
    let head = "POST /hook HTTP/1.1\r\nHost: a\r\n";
    let request = format!("{head}Content-Length: 99999999999999\r\n\r\n");
    assert!(server.raw(&request).await.starts_with("HTTP/1.1 413"));
    // A body without an announced length, whose pieces never end.
    let chunk = format!("{:x}\r\n{}\r\n", 100, "x".repeat(100));
    let chunked = format!("{head}Transfer-Encoding: chunked\r\n\r\n");
    let request = format!("{chunked}{}", chunk.repeat(50));
    assert!(server.raw(&request).await.starts_with("HTTP/1.1 413"));
    assert_eq!(server.events().len(), 1);
    // Bodies that stop before they end.
    let impatient = all().body_timeout(Duration::from_millis(50)).build();
    let server = Server::start(impatient).await;
    for request in [
        format!("{head}Content-Length: 10\r\n\r\n{{"),
        format!("{chunked}1\r\n{{\r\n"),
    ] {
        assert!(server.raw(&request).await.starts_with("HTTP/1.1 408"));
    }
    assert_eq!(server.events(), []);
}

#[tokio::test(start_paused = true)]
async fn the_time_to_read_a_body_is_limited_as_a_whole() {
    let receiver = all().build();
    let headers = connect_headers(SECRET, ADDED.as_bytes());
    // One byte per second is never silent for long, and still too slow.
    let slow = |seconds: u64| {
        stream::unfold(0, move |at| async move {
            tokio::time::sleep(Duration::from_secs(seconds)).await;
            let piece = Bytes::copy_from_slice(ADDED.as_bytes().get(at..=at)?);
            Some((Ok::<_, std::io::Error>(piece), at + 1))
        })
    };
    let begin = tokio::time::Instant::now();
    let refused = receiver.receive_stream(&headers, slow(1)).await;
    assert!(matches!(refused, Err(ReceiveError::Timeout)));
    assert_eq!(begin.elapsed(), Duration::from_secs(10));
    let pending = stream::pending::<Result<Bytes, std::io::Error>>();
    let refused = receiver.receive_stream(&headers, pending).await;
    assert_eq!(refused.expect_err("an error").status(), 408);
    let broken = stream::iter([Ok(Bytes::from_static(b"{")), Err("reset")]);
    let refused = receiver.receive_stream(&headers, broken).await;
    assert!(matches!(refused, Err(ReceiveError::Interrupted)));
    let received = receiver.receive_stream(&headers, slow(0)).await;
    new(received).commit().await.expect("it is committed");
    // The memory lasts longer than the three days for which the API repeats an event.
    tokio::time::advance(Duration::from_secs(3 * 24 * 60 * 60)).await;
    let received = receiver.receive(&headers, ADDED.as_bytes()).await;
    assert!(matches!(received, Ok(Received::Duplicate)));
    tokio::time::advance(Duration::from_secs(24 * 60 * 60)).await;
    let received = receiver.receive(&headers, ADDED.as_bytes()).await;
    drop(new(received));
}

#[tokio::test]
async fn keys_change_without_a_restart() {
    let keyring = TxPushKeyring::new();
    let receiver = Receiver::builder()
        .connect(connect())
        .tx_push(keyring.clone());
    let receiver = receiver.build();
    let rotated = ConnectVerifier::new("new").and_then(|verifier| verifier.or(SECRET));
    for (body, secret, accepted) in [(PING, SECRET, true), (PING, "new", false)] {
        let headers = connect_headers(secret, body.as_bytes());
        let received = receiver.receive(&headers, body.as_bytes()).await;
        assert_eq!(received.is_ok(), accepted);
    }
    receiver.set_connect(rotated.expect("a verifier"));
    for secret in [SECRET, "new"] {
        let headers = connect_headers(secret, PING.as_bytes());
        let received = receiver.receive(&headers, PING.as_bytes()).await;
        drop(new(received));
    }
    receiver.set_connect(ConnectVerifier::new("new").expect("a verifier"));
    let headers = connect_headers(SECRET, PING.as_bytes());
    let received = receiver.receive(&headers, PING.as_bytes()).await;
    assert!(matches!(
        received,
        Err(ReceiveError::Signature(SignatureError::Mismatch))
    ));

    let headers = tx_push_headers(TxPushForm::JoinedHex, KEY, JSON, CREATED.as_bytes());
    let receive = async || receiver.receive(&headers, CREATED.as_bytes()).await;
    assert!(matches!(receive().await, Err(ReceiveError::NoKey)));
    keyring.insert("1", tx_push());
    assert!(matches!(receive().await, Err(ReceiveError::NoKey)));
    let old = TxPushVerifier::new(HOST, "old").expect("a verifier");
    keyring.insert("800000001", old.clone());
    assert!(matches!(receive().await, Err(ReceiveError::Signature(_))));
    keyring.insert("800000001", old.or(KEY).expect("a verifier"));
    new(receive().await)
        .release()
        .await
        .expect("it is released");
    keyring.remove("800000001");
    assert!(matches!(receive().await, Err(ReceiveError::NoKey)));
    let account = r#"{"event":{"class":"account","type":"modified","records":[{"id":"1"}]}}"#;
    let headers = tx_push_headers(TxPushForm::LinesHex, KEY, JSON, account.as_bytes());
    drop(new(receiver.receive(&headers, account.as_bytes()).await));
}

/// A deduplicator that fails or does not respond.
struct Broken {
    hangs: bool,
}

impl Broken {
    fn step<T: Send + 'static>(&self) -> StoreFuture<'_, T> {
        match self.hangs {
            true => Box::pin(std::future::pending()),
            false => Box::pin(async { Err("redis://user:hidden@host".into()) }),
        }
    }
}

impl Deduplicator for Broken {
    fn claim<'a>(&'a self, _: &'a EventKey, _: u64) -> StoreFuture<'a, Claim> {
        self.step()
    }

    fn commit<'a>(&'a self, _: &'a EventKey, _: u64) -> StoreFuture<'a, ()> {
        self.step()
    }

    fn release<'a>(&'a self, _: &'a EventKey, _: u64) -> StoreFuture<'a, ()> {
        self.step()
    }
}

#[tokio::test(start_paused = true)]
async fn a_failing_store_makes_the_api_repeat_the_event() {
    for hangs in [false, true] {
        let receiver = all().deduplicate(Broken { hangs }).build();
        let headers = connect_headers(SECRET, ADDED.as_bytes());
        let received = receiver.receive(&headers, ADDED.as_bytes()).await;
        let error = received.expect_err("an error");
        assert_eq!(error.status(), 503);
        assert!(!error.to_string().contains("hidden"));
        // Events that are never duplicates do not need the store.
        let headers = connect_headers(SECRET, PING.as_bytes());
        drop(new(receiver.receive(&headers, PING.as_bytes()).await));
        drop(new(receiver
            .receive(&HeaderMap::new(), DONE.as_bytes())
            .await));
    }
}

/// A deduplicator whose response to a claim is lost.
#[derive(Default)]
struct Lossy {
    claimed: Notify,
    released: Notify,
}

impl Deduplicator for Lossy {
    fn claim<'a>(&'a self, _: &'a EventKey, _: u64) -> StoreFuture<'a, Claim> {
        self.claimed.notify_one();
        Box::pin(std::future::pending())
    }

    fn commit<'a>(&'a self, _: &'a EventKey, _: u64) -> StoreFuture<'a, ()> {
        panic!("no event was processed")
    }

    fn release<'a>(&'a self, _: &'a EventKey, _: u64) -> StoreFuture<'a, ()> {
        self.released.notify_one();
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test]
async fn a_claim_without_a_response_is_released() {
    let lossy = Arc::new(Lossy::default());
    let receiver = all().deduplicate(lossy.clone()).build();
    let receiving = tokio::spawn(async move {
        let headers = connect_headers(SECRET, ADDED.as_bytes());
        drop(receiver.receive(&headers, ADDED.as_bytes()).await);
    });
    lossy.claimed.notified().await;
    receiving.abort();
    lossy.released.notified().await;
}

#[tokio::test]
async fn the_identity_of_an_event_is_its_type_and_id() {
    let receiver = all().build();
    let receive = async |body: &str| {
        let headers = connect_headers(SECRET, body.as_bytes());
        match receiver.receive(&headers, body.as_bytes()).await {
            Ok(Received::New(event)) => event.commit().await.is_ok(),
            Ok(Received::Duplicate) => false,
            other => panic!("{other:?}"),
        }
    };
    for (body, is_new) in [
        (r#"{"eventType":"added","eventId":"1"}"#, true),
        (r#"{"eventType":"added","eventId":1}"#, false),
        (r#"{"eventType":"done","eventId":"1"}"#, true),
        (r#"{"eventType":"added","eventId":"2"}"#, true),
        (r#"{"eventType":"added","eventId":"","payload":1}"#, true),
        (r#"{"eventType":"added","eventId":"","payload":2}"#, true),
        (r#"{"eventType":"added","eventId":"","payload":2}"#, false),
        (r#"{"eventType":"added","payload":2}"#, true),
        (PING, true),
        (PING, true),
    ] {
        assert_eq!(receive(body).await, is_new, "{body}");
    }
}

#[tokio::test]
async fn forged_events_do_not_displace_those_of_the_api() {
    let seen = MemoryDeduplicator::new().capacity(1);
    let receiver = all().unsigned_unknown().deduplicate(seen).build();
    let headers = connect_headers(SECRET, ADDED.as_bytes());
    let received = receiver.receive(&headers, ADDED.as_bytes()).await;
    new(received).commit().await.expect("it is committed");
    for number in 0..10 {
        let body = format!("{{\"forged\":{number}}}");
        let received = receiver.receive(&HeaderMap::new(), body.as_bytes()).await;
        let event = new(received);
        assert!(!event.is_signed() && event.key().is_none());
        event.commit().await.expect("there is nothing to do");
    }
    let received = receiver.receive(&headers, ADDED.as_bytes()).await;
    assert!(matches!(received, Ok(Received::Duplicate)));
    // Unsigned events are small.
    let body = format!("[{}0]", "0,".repeat(40_000));
    let received = receiver.receive(&HeaderMap::new(), body.as_bytes()).await;
    assert!(matches!(received, Err(ReceiveError::TooLarge)));
}

#[tokio::test]
async fn debug_shows_no_secrets() {
    let builder = all();
    let receiver = builder.clone().build();
    let body = r#"{"eventType":"added","eventId":"i-1","payload":{"name":"Hidden Name"},"webhookData":{"a":"hidden"}}"#;
    let headers = connect_headers(SECRET, body.as_bytes());
    let event = new(receiver.receive(&headers, body.as_bytes()).await);
    let mut shown = format!("{builder:?} {receiver:?} {event:?} {:?}", event.key());
    let wrong = r#"{"eventType":"added","payload":{},"eventId":["Hidden Name"]}"#;
    for body in [body, wrong, "<hidden>", "Hidden Name"] {
        for headers in [
            connect_headers(SECRET, body.as_bytes()),
            connect_headers("hidden", body.as_bytes()),
            HeaderMap::new(),
        ] {
            if let Err(error) = receiver.receive(&headers, body.as_bytes()).await {
                shown += &format!("{error} {error:?}");
                shown += &format!("{:?}", Rejection::Refused(error));
            }
        }
    }
    let lower = shown.to_lowercase();
    for secret in ["hidden name", SECRET, KEY, "\"hidden\""] {
        assert!(!lower.contains(&secret.to_lowercase()), "{secret}: {shown}");
    }
}
