//! Spans and notifications: their names and fields, and that each start has exactly one end, wherever a call is
//! dropped.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

#[allow(dead_code, reason = "shared with the fault matrix")]
#[path = "client/server.rs"]
mod server;

mod capture;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use capture::{Capture, Recorded};
use finicity_sdk::http::Method;
use finicity_sdk::observer::{
    AttemptEnded, AttemptStarted, AuthenticationStopped, CallEnded, CallStarted, Outcome,
    RenewalEnded, RenewalStarted, RetryScheduled,
};
use finicity_sdk::types::{PartnerCredentials, VoaReportConstraints};
use finicity_sdk::{
    Call, Client, ClientBuilder, Credentials, Error, Observer, RetryPolicy, WaitOptions,
};
use futures_util::FutureExt;
use server::{Reply, SECRET_TOKEN, Server, response, success};
use tokio::sync::Notify;

/// An observer that writes one line for each notification.
#[derive(Clone, Default)]
struct Lines {
    lines: Arc<Mutex<Vec<String>>>,
    /// The number of notifications after which a wait ends.
    added: Arc<Notify>,
}

fn outcome(outcome: &Outcome<'_>) -> String {
    match outcome {
        Outcome::Response(status) => status.as_u16().to_string(),
        Outcome::Failed(_) => "error".into(),
        Outcome::Dropped => "dropped".into(),
        other => panic!("{other:?}"),
    }
}

fn text<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(|| "-".into(), |value| value.to_string())
}

/// The sender of a request.
fn sender(call: Option<u64>, renewal: Option<u64>) -> &'static str {
    match (call, renewal) {
        (Some(_), None) => "call",
        (None, Some(_)) => "renewal",
        other => panic!("{other:?}"),
    }
}

impl Lines {
    fn add(&self, line: String) {
        self.lines.lock().expect("lines").push(line);
        self.added.notify_one();
    }

    fn all(&self) -> Vec<String> {
        self.lines.lock().expect("lines").clone()
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.lines.lock().expect("lines"))
    }

    /// Waits until a line begins like this.
    async fn has(&self, beginning: &str) {
        while !self.all().iter().any(|line| line.starts_with(beginning)) {
            self.added.notified().await;
        }
    }
}

impl Observer for Lines {
    fn call_started(&self, event: &CallStarted) {
        self.add(format!("call started {}", event.operation.id));
    }

    fn call_ended(&self, event: &CallEnded<'_>) {
        self.add(format!(
            "call ended {} {} {} {} {}",
            event.operation.id,
            outcome(&event.outcome),
            text(event.error_type),
            text(event.request_id),
            event.requests
        ));
    }

    fn attempt_started(&self, event: &AttemptStarted<'_>) {
        let sender = sender(event.call, event.renewal);
        assert_eq!(event.server_address, "127.0.0.1");
        self.add(format!(
            "attempt started {} {sender} {} {} {}",
            event.operation.id, event.number, event.resend_count, event.method
        ));
    }

    fn attempt_ended(&self, event: &AttemptEnded<'_>) {
        let sender = sender(event.call, event.renewal);
        self.add(format!(
            "attempt ended {} {sender} {} {} {} {}",
            event.operation.id,
            event.number,
            outcome(&event.outcome),
            text(event.error_type),
            text(event.request_id)
        ));
    }

    fn retry_scheduled(&self, event: &RetryScheduled) {
        let sender = sender(event.call, event.renewal);
        let (operation, reason) = (event.operation.id, event.reason.as_str());
        self.add(format!(
            "retry {operation} {sender} {} {reason}",
            event.number
        ));
    }

    fn renewal_started(&self, event: &RenewalStarted) {
        self.add(format!("renewal started {}", event.cause.as_str()));
    }

    fn renewal_ended(&self, event: &RenewalEnded<'_>) {
        self.add(format!(
            "renewal ended {} {} {} {}",
            event.cause.as_str(),
            event.outcome.as_str(),
            text(event.error_type),
            event.waiting
        ));
    }

    fn authentication_stopped(&self, event: &AuthenticationStopped) {
        self.add(format!(
            "stopped after {} {}",
            event.refusals, event.unresolved
        ));
    }
}

fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .base_url(&server.base_url)
        .credentials(Credentials::new(
            "partner",
            "secret-of-partner",
            "secret-app-key",
        ))
        .retry(RetryPolicy::default().base_delay(Duration::from_millis(1)))
        .timeout(Duration::from_secs(5))
}

fn watched(server: &Server) -> (Client, Lines) {
    let lines = Lines::default();
    let client = builder(server).observer(lines.clone()).build();
    (client.expect("a client"), lines)
}

fn identified(status: u16, id: &str, body: &str) -> Reply {
    response(status, &[("x-request-id", id)], body)
}

const NOT_FOUND: &str = r#"{"code":"14001","message":"Lovelace"}"#;

#[tokio::test]
async fn an_observer_sees_authentication_retry_and_error() {
    let server = Server::start(
        vec![identified(200, "auth-1", r#"{"token":"secret-token-0"}"#)],
        vec![response(503, &[], ""), identified(404, "req/42", NOT_FOUND)],
    )
    .await;
    let (client, lines) = watched(&server);
    let call = client.customers().get_customer("1005061234").send();
    let error = call.await.expect_err("no such customer");
    assert_eq!(
        lines.all(),
        [
            "call started GetCustomer",
            "renewal started no_token",
            "attempt started CreateToken renewal 1 0 POST",
            "attempt ended CreateToken renewal 1 200 - auth-1",
            "renewal ended no_token obtained - 1",
            "attempt started GetCustomer call 1 0 GET",
            "attempt ended GetCustomer call 1 503 503 -",
            "retry GetCustomer call 1 unavailable",
            "attempt started GetCustomer call 2 1 GET",
            "attempt ended GetCustomer call 2 404 404 req/42",
            "call ended GetCustomer error 404 req/42 2",
        ]
    );
    assert_eq!(error.request_id(), Some("req/42"));
    assert!(error.to_string().contains("request ID req/42"), "{error}");
}

#[tokio::test]
async fn a_rejected_token_is_a_retry_with_a_renewal() {
    let server = Server::start(vec![], vec![]).await;
    let (client, lines) = watched(&server);
    client
        .customers()
        .get_customer("1")
        .send()
        .await
        .expect("a customer");
    server.expire_tokens();
    lines.take();
    client
        .customers()
        .get_customer("1")
        .send()
        .await
        .expect("a customer");
    assert_eq!(
        lines.all(),
        [
            "call started GetCustomer",
            "attempt started GetCustomer call 1 0 GET",
            "attempt ended GetCustomer call 1 401 401 -",
            "retry GetCustomer call 1 token_rejected",
            "renewal started rejected",
            "attempt started CreateToken renewal 1 0 POST",
            "attempt ended CreateToken renewal 1 200 - -",
            "renewal ended rejected obtained - 1",
            "attempt started GetCustomer call 1 1 GET",
            "attempt ended GetCustomer call 1 200 - -",
            "call ended GetCustomer 200 - - 2",
        ]
    );
}

#[tokio::test]
async fn an_authentication_that_is_sent_again_is_a_retry() {
    let tokens = vec![response(503, &[], ""), response(429, &[], "")];
    let server = Server::start(tokens, vec![]).await;
    let (client, lines) = watched(&server);
    client.refresh_token().await.expect("a token");
    assert_eq!(
        lines.all(),
        [
            "renewal started requested",
            "attempt started CreateToken renewal 1 0 POST",
            "attempt ended CreateToken renewal 1 503 503 -",
            "retry CreateToken renewal 1 unavailable",
            "attempt started CreateToken renewal 2 1 POST",
            "attempt ended CreateToken renewal 2 429 429 -",
            "retry CreateToken renewal 2 rate_limited",
            "attempt started CreateToken renewal 3 2 POST",
            "attempt ended CreateToken renewal 3 200 - -",
            "renewal ended requested obtained - 1",
        ]
    );
}

#[tokio::test]
async fn a_token_from_a_store_is_a_renewal_without_a_request() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = || finicity_sdk::FileTokenStore::new(folder.path().join("token"));
    let server = Server::start(vec![], vec![]).await;
    let first = builder(&server).token_store(store()).build();
    first
        .expect("a client")
        .refresh_token()
        .await
        .expect("a token");
    let lines = Lines::default();
    let second = builder(&server)
        .token_store(store())
        .observer(lines.clone());
    let second = second.build().expect("a client");
    let call = second.customers().get_customer("1").send();
    call.await.expect("a customer");
    assert_eq!(
        lines.all()[1..3],
        [
            "renewal started no_token",
            "renewal ended no_token from_store - 1"
        ]
    );
}

#[tokio::test]
async fn calls_that_share_an_authentication_are_counted() {
    let signal = Arc::new(Notify::new());
    let Reply::Bytes(whole) = response(200, &[], r#"{"token":"secret-token-0"}"#) else {
        panic!("bytes");
    };
    let (head, rest) = whole.split_at(10);
    let reply = Reply::InTwo(head.to_vec(), rest.to_vec(), signal.clone());
    let server = Server::start(vec![reply], vec![]).await;
    let (client, lines) = watched(&server);
    let call = || async { client.customers().get_customer("1").send().await };
    let release = async {
        lines.has("attempt started CreateToken").await;
        signal.notify_one();
    };
    let (one, two, three, ()) = tokio::join!(call(), call(), call(), release);
    for outcome in [one, two, three] {
        outcome.expect("a customer");
    }
    let renewals: Vec<String> = lines.all();
    let renewals: Vec<&String> = renewals
        .iter()
        .filter(|line| line.starts_with("renewal"))
        .collect();
    assert_eq!(
        renewals,
        [
            "renewal started no_token",
            "renewal ended no_token obtained - 3"
        ]
    );
}

#[tokio::test]
async fn an_undecodable_body_fails_the_call_but_not_the_attempt() {
    let server = Server::start(vec![], vec![identified(200, "d-1", "[7]")]).await;
    let (client, lines) = watched(&server);
    let error = client.customers().get_customer("1").send().await;
    let error = error.expect_err("no customer");
    assert!(error.to_string().contains("request ID d-1"), "{error}");
    let lines = lines.all();
    let ended = &lines[lines.len() - 2..];
    assert_eq!(
        ended,
        [
            "attempt ended GetCustomer call 1 200 - d-1",
            "call ended GetCustomer error decode d-1 1"
        ]
    );
}

#[tokio::test]
async fn a_response_that_is_not_decoded_is_not_an_error_but_has_its_type() {
    let server = Server::start(
        vec![],
        vec![response(404, &[], NOT_FOUND), response(404, &[], "")],
    )
    .await;
    let (client, lines) = watched(&server);
    let raw = client.customers().get_customer("1").send_raw().await;
    assert_eq!(raw.expect("a response").status(), 404);
    let last = lines.take().pop().expect("a line");
    assert_eq!(last, "call ended GetCustomer 404 404 - 1");
    let method = Method::from_bytes(b"FIND-ALL").expect("a method");
    let raw = client.request(method, "/somewhere").send().await;
    raw.expect_err("404");
    let expected = [
        "call started request",
        "attempt started request call 1 0 _OTHER",
        "attempt ended request call 1 404 404 -",
        "call ended request 404 404 - 1",
    ];
    assert_eq!(lines.all(), expected);
}

#[tokio::test]
async fn a_call_that_is_not_sent_ends_too() {
    let server = Server::start(vec![], vec![]).await;
    let (client, lines) = watched(&server);
    let error = client.customers().get_customer("..").send().await;
    assert!(matches!(error, Err(Error::InvalidRequest { .. })));
    let expected = [
        "call started GetCustomer",
        "call ended GetCustomer error invalid_request - 0",
    ];
    assert_eq!(lines.all(), expected);
}

#[tokio::test]
async fn a_request_that_a_hook_refuses_is_not_an_attempt() {
    let server = Server::start(vec![], vec![]).await;
    let lines = Lines::default();
    let client = builder(&server)
        .observer(lines.clone())
        .on_request(|_| Err("no".into()))
        .build()
        .expect("a client");
    client.refresh_token().await.expect("a token");
    lines.take();
    let call = client.customers().get_customer("1").send();
    call.await.expect_err("a refusal");
    let expected = [
        "call started GetCustomer",
        "call ended GetCustomer error hook_refused - 0",
    ];
    assert_eq!(lines.all(), expected);
}

#[tokio::test]
async fn shows_request_ids_only_after_a_check() {
    let long = "x".repeat(129);
    for id in ["Ada Lovelace", "a@b", "", long.as_str(), "a;b"] {
        let server = Server::start(vec![], vec![identified(404, id, NOT_FOUND)]).await;
        let (client, lines) = watched(&server);
        let error = client.customers().get_customer("1").send().await;
        let error = error.expect_err("404");
        assert!(!error.to_string().contains("request ID"), "{error}");
        let last = lines.take().pop().expect("a line");
        assert_eq!(last, "call ended GetCustomer error 404 - 1");
    }
}

#[tokio::test]
async fn an_observer_sees_that_the_client_stops() {
    let refusal = || response(401, &[], r#"{"code":"10001","message":"m"}"#);
    let server = Server::start(vec![refusal(), refusal(), refusal()], vec![]).await;
    let (client, lines) = watched(&server);
    for _ in 0..5 {
        let call = client.customers().get_customer("1").send().await;
        assert!(matches!(call, Err(Error::Auth { .. })));
    }
    let lines = lines.all();
    let of = |beginning: &str| -> Vec<&str> {
        let lines = lines.iter().filter(|line| line.starts_with(beginning));
        lines.map(String::as_str).collect()
    };
    assert_eq!(of("stopped"), ["stopped after 3 0"]);
    assert_eq!(
        of("renewal ended"),
        ["renewal ended no_token failed 401 1"; 3]
    );
    assert_eq!(
        of("call ended"),
        ["call ended GetCustomer error auth - 0"; 5]
    );
    assert_eq!(server.counts(), (3, 0));
}

/// Removes from the lines each start together with its end, and returns the lines without a partner.
fn unpaired(lines: &[String]) -> Vec<String> {
    let mut open: BTreeMap<String, i32> = BTreeMap::new();
    for line in lines {
        let parts: Vec<&str> = line.split(' ').collect();
        let name = match parts.first() {
            Some(&"attempt") => parts[2..5].join(" "),
            Some(&"call" | &"renewal") => parts[2].to_owned(),
            _ => continue,
        };
        let name = format!("{} {name}", parts[0]);
        *open.entry(name).or_default() += if parts[1] == "started" { 1 } else { -1 };
    }
    open.retain(|_, count| *count != 0);
    open.into_iter()
        .map(|(name, count)| format!("{name} {count}"))
        .collect()
}

/// Polls a future `polls` times, and drops it. Between two polls, all other tasks run. Returns `true` if the
/// future was ready.
async fn poll_and_drop<F: Future>(future: F, polls: usize) -> bool {
    let mut future = Box::pin(future);
    for _ in 0..polls {
        let ready = std::future::poll_fn(|context| {
            std::task::Poll::Ready(future.as_mut().poll(context).is_ready())
        })
        .await;
        if ready {
            return true;
        }
        // The socket of the other side needs a turn of the runtime's driver.
        tokio::task::yield_now().await;
    }
    false
}

#[tokio::test]
async fn each_start_has_one_end_wherever_a_call_is_dropped() {
    for polls in 1..2_000 {
        // The replies include a retry and a token that is rejected.
        let server = Server::start(
            vec![],
            vec![
                response(503, &[], ""),
                response(401, &[], r#"{"code":10023,"message":"expired"}"#),
                success(),
            ],
        )
        .await;
        let (client, lines) = watched(&server);
        let was_ready = poll_and_drop(client.customers().get_customer("1").send(), polls).await;
        // An authentication continues until it ends.
        while client
            .token_status()
            .is_some_and(|status| status.authenticating)
        {
            tokio::task::yield_now().await;
        }
        let seen = lines.all();
        assert_eq!(unpaired(&seen), [""; 0], "after {polls} polls: {seen:#?}");
        let is_dropped = seen
            .iter()
            .any(|line| line.starts_with("call ended GetCustomer dropped cancelled"));
        assert_eq!(is_dropped, !was_ready, "after {polls} polls: {seen:#?}");
        if was_ready {
            assert!(polls > 4, "the call was dropped {} times", polls - 1);
            return;
        }
    }
    panic!("the call never ends");
}

#[tokio::test]
async fn a_download_ends_with_its_last_piece_or_when_it_is_dropped() {
    let head = b"HTTP/1.1 200 It\r\nx-request-id: d-9\r\ncontent-length: 8\r\nconnection: close\r\n\r\n%PDF".to_vec();
    let whole = |signal: &Arc<Notify>| Reply::InTwo(head.clone(), b"rest".to_vec(), signal.clone());
    let cut = Reply::Bytes(head.clone());
    let signal = Arc::new(Notify::new());
    let server = Server::start(
        vec![],
        vec![whole(&signal), whole(&signal), whole(&signal), cut],
    )
    .await;
    let (client, lines) = watched(&server);
    let start = || {
        client
            .bank_statements()
            .get_customer_account_statement("1", "2")
            .download()
    };

    let mut download = start().await.expect("a download");
    download.next().await.expect("a piece").expect("a piece");
    lines.take();
    drop(download);
    assert_eq!(
        lines.take(),
        [
            "attempt ended GetCustomerAccountStatement call 1 dropped cancelled -",
            "call ended GetCustomerAccountStatement dropped cancelled - 1"
        ]
    );

    // The program may also give up while it waits for a piece.
    let mut download = start().await.expect("a download");
    download.next().await.expect("a piece").expect("a piece");
    lines.take();
    assert!(download.next().now_or_never().is_none());
    drop(download);
    assert_eq!(
        lines.take(),
        [
            "attempt ended GetCustomerAccountStatement call 1 dropped cancelled -",
            "call ended GetCustomerAccountStatement dropped cancelled - 1"
        ]
    );

    signal.notify_one();
    signal.notify_one();
    signal.notify_one();
    let mut download = start().await.expect("a download");
    while let Some(piece) = download.next().await {
        piece.expect("a piece");
    }
    let lines_of_end = lines.take().split_off(2);
    assert_eq!(
        lines_of_end,
        [
            "attempt ended GetCustomerAccountStatement call 1 200 - d-9",
            "call ended GetCustomerAccountStatement 200 - d-9 1"
        ]
    );
    drop(download);
    assert_eq!(lines.take(), [""; 0]);

    let mut download = start().await.expect("a download");
    let mut last = None;
    while let Some(piece) = download.next().await {
        last = Some(piece);
    }
    last.expect("a piece").expect_err("the body is cut off");
    assert_eq!(
        lines.take().split_off(2),
        [
            "attempt ended GetCustomerAccountStatement call 1 error connection -",
            "call ended GetCustomerAccountStatement error connection - 1"
        ]
    );
}

#[tokio::test]
async fn a_request_with_the_secret_ends_after_its_call_is_dropped() {
    let signal = Arc::new(Notify::new());
    let Reply::Bytes(whole) = response(200, &[], r#"{"token":"secret-token-0"}"#) else {
        panic!("bytes");
    };
    let (head, rest) = whole.split_at(10);
    let reply = Reply::InTwo(head.to_vec(), rest.to_vec(), signal.clone());
    let server = Server::start(vec![reply], vec![]).await;
    let (client, lines) = watched(&server);
    let body = PartnerCredentials::new("partner", "secret-of-partner");
    let call = client.authentication().create_token(body).send();
    tokio::select! {
        outcome = call => panic!("{outcome:?}"),
        () = lines.has("attempt started") => {}
    }
    assert_eq!(
        lines.all(),
        [
            "call started CreateToken",
            "attempt started CreateToken call 1 0 POST",
            "call ended CreateToken dropped cancelled - 1",
        ]
    );
    signal.notify_one();
    lines.has("attempt ended CreateToken call 1 200").await;
}

#[test]
fn an_authentication_ends_with_its_runtime() {
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().expect("a runtime")
    };
    let of_server = runtime();
    let server = of_server.block_on(Server::start(vec![Reply::Hang], vec![]));
    let (client, lines) = watched(&server);
    let of_call = runtime();
    of_call.block_on(async {
        tokio::select! {
            outcome = client.customers().get_customer("1").send() => panic!("{outcome:?}"),
            () = lines.has("attempt started CreateToken") => {}
        }
    });
    drop(of_call);
    let seen = lines.all();
    assert_eq!(unpaired(&seen), [""; 0], "{seen:#?}");
    let ended = "renewal ended no_token dropped cancelled 0";
    assert!(seen.iter().any(|line| line == ended), "{seen:#?}");
}

/// An observer that panics in every method, and counts its panics.
#[derive(Clone, Default)]
struct Panics(Arc<Mutex<u32>>);

impl Panics {
    fn panic(&self) -> ! {
        *self.0.lock().expect("a count") += 1;
        // Without the hook, a panic writes nothing to the output of the test.
        std::panic::resume_unwind(Box::new("an observer"));
    }
}

impl Observer for Panics {
    fn call_started(&self, _: &CallStarted) {
        self.panic();
    }

    fn call_ended(&self, _: &CallEnded<'_>) {
        self.panic();
    }

    fn attempt_started(&self, _: &AttemptStarted<'_>) {
        self.panic();
    }

    fn attempt_ended(&self, _: &AttemptEnded<'_>) {
        self.panic();
    }

    fn retry_scheduled(&self, _: &RetryScheduled) {
        self.panic();
    }

    fn renewal_started(&self, _: &RenewalStarted) {
        self.panic();
    }

    fn renewal_ended(&self, _: &RenewalEnded<'_>) {
        self.panic();
    }

    fn authentication_stopped(&self, _: &AuthenticationStopped) {
        self.panic();
    }
}

#[tokio::test]
async fn a_panicking_observer_does_not_affect_calls() {
    let refusal = || response(401, &[], r#"{"code":"10001","message":"m"}"#);
    let good_token = response(200, &[], r#"{"token":"secret-token-0"}"#);
    let replies = vec![good_token, refusal(), refusal(), refusal()];
    let server = Server::start(replies, vec![response(503, &[], "")]).await;
    let (panics, lines) = (Panics::default(), Lines::default());
    let client = builder(&server)
        .observer(panics.clone())
        .observer(lines.clone())
        .build()
        .expect("a client");
    let call = || client.customers().get_customer("1").send();
    call().await.expect("a customer");
    assert!(!poll_and_drop(call(), 1).await);
    // The notification of a dropped call, while the thread unwinds because of another panic.
    let unwinding = tokio::spawn({
        let call = call();
        async move {
            let mut call = Box::pin(call);
            let pending = std::future::poll_fn(|context| {
                std::task::Poll::Ready(call.as_mut().poll(context).is_pending())
            });
            assert!(pending.await);
            std::panic::resume_unwind(Box::new("the program"));
        }
    });
    assert!(unwinding.await.expect_err("a panic").is_panic());
    client.invalidate_token().await;
    for _ in 0..3 {
        let error = call().await.expect_err("the secret is refused");
        assert!(matches!(error, Error::Auth { .. }), "{error:?}");
    }
    assert!(client.token_status().is_some_and(|status| status.stopped));
    // The other observer got every notification.
    let seen = lines.all();
    assert_eq!(unpaired(&seen), [""; 0], "{seen:#?}");
    let kinds = ["call", "attempt", "retry", "renewal", "stopped"];
    assert!(
        kinds
            .iter()
            .all(|kind| seen.iter().any(|line| line.starts_with(kind)))
    );
    assert_eq!(*panics.0.lock().expect("a count") as usize, seen.len());
}

/// An observer that uses the client, which must not hold a lock. Counts the states that it got.
#[derive(Clone, Default)]
struct Asks {
    client: Arc<Mutex<Option<Client>>>,
    got: Arc<Mutex<u32>>,
}

impl Asks {
    fn ask(&self) {
        let client = self.client.lock().expect("a client").clone();
        if client.and_then(|client| client.token_status()).is_some() {
            *self.got.lock().expect("a count") += 1;
        }
    }
}

impl Observer for Asks {
    fn renewal_started(&self, _: &RenewalStarted) {
        self.ask();
    }

    fn renewal_ended(&self, _: &RenewalEnded<'_>) {
        self.ask();
    }

    fn authentication_stopped(&self, _: &AuthenticationStopped) {
        self.ask();
    }
}

#[tokio::test]
async fn an_observer_can_use_its_client() {
    let refusal = || response(401, &[], r#"{"code":"10001","message":"m"}"#);
    let server = Server::start(vec![refusal(), refusal(), refusal()], vec![]).await;
    let retry_after = Asks::default();
    let client = builder(&server).observer(retry_after.clone()).build();
    let client = client.expect("a client");
    *retry_after.client.lock().expect("a client") = Some(client.clone());
    for _ in 0..3 {
        let call = client.customers().get_customer("1").send();
        call.await.expect_err("refused");
    }
    assert_eq!(*retry_after.got.lock().expect("a count"), 7);
    // The observer holds the client, and the client holds the observer.
    retry_after.client.lock().expect("a client").take();
}

/// Returns the fields of a span as text, without those that differ in each run.
fn fields(span: &Recorded) -> String {
    let fields = span
        .fields
        .iter()
        .filter(|(name, _)| **name != "server.port");
    let fields: Vec<String> = fields
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    fields.join(" ")
}

#[tokio::test]
async fn spans_have_the_names_and_attributes_of_the_conventions() {
    let server = Server::start(
        vec![],
        vec![response(503, &[], ""), identified(404, "req-42", NOT_FOUND)],
    )
    .await;
    let (spans, _guard) = Capture::start();
    let client = builder(&server).build().expect("a client");
    let call = client.customers().get_customers().search("Lovelace").send();
    call.await.expect_err("404");
    let port = server
        .base_url
        .rsplit(':')
        .next()
        .expect("a port")
        .to_owned();
    let spans = spans.take();
    let tree: Vec<(usize, &str)> = spans.iter().map(|span| (span.depth, span.name)).collect();
    assert_eq!(
        tree,
        [
            (0, "finicity.call"),
            (1, "finicity.authentication"),
            (2, "finicity.attempt"),
            (1, "finicity.attempt"),
            (1, "finicity.attempt"),
        ]
    );
    let shown: Vec<String> = spans.iter().map(fields).collect();
    assert_eq!(
        shown,
        [
            "error.type=404 finicity.error.code=14001 finicity.operation=GetCustomers \
             finicity.request_count=2 finicity.request_id=req-42 otel.name=GetCustomers \
             otel.status_code=ERROR",
            "finicity.renewal.cause=no_token finicity.renewal.outcome=obtained otel.name=authentication",
            "finicity.operation=CreateToken http.request.method=POST http.response.status_code=200 \
             otel.kind=client otel.name=POST /aggregation/v2/partners/authentication \
             server.address=127.0.0.1 url.template=/aggregation/v2/partners/authentication",
            "error.type=503 finicity.operation=GetCustomers http.request.method=GET \
             http.response.status_code=503 otel.kind=client \
             otel.name=GET /aggregation/v1/customers otel.status_code=ERROR \
             server.address=127.0.0.1 url.template=/aggregation/v1/customers",
            "error.type=404 finicity.operation=GetCustomers finicity.request_id=req-42 \
             http.request.method=GET http.request.resend_count=1 http.response.status_code=404 \
             otel.kind=client otel.name=GET /aggregation/v1/customers otel.status_code=ERROR \
             server.address=127.0.0.1 url.template=/aggregation/v1/customers",
        ]
    );
    for attempt in spans.iter().filter(|span| span.name == "finicity.attempt") {
        assert_eq!(attempt.fields.get("server.port"), Some(&port));
    }
    assert!(spans.iter().all(|span| span.is_closed));
    let whole = format!("{spans:?}");
    for hidden in [
        "Lovelace",
        "secret-of-partner",
        "secret-app-key",
        SECRET_TOKEN,
    ] {
        assert!(!whole.contains(hidden), "{hidden} is in {whole}");
    }
}

#[tokio::test]
async fn the_spans_of_a_dropped_call_end_as_cancelled() {
    let server = Server::start(vec![], vec![Reply::Hang]).await;
    let (spans, _guard) = Capture::start();
    let (client, lines) = watched(&server);
    tokio::select! {
        outcome = client.customers().get_customer("1").send() => panic!("{outcome:?}"),
        () = lines.has("attempt started GetCustomer") => {}
    }
    let dropped = spans.take();
    // A page that is dropped, and its call.
    let hanging = client.customers().get_customers().items();
    server.next_call(Reply::Hang);
    let mut hanging = Box::pin(async move {
        let mut hanging = hanging;
        hanging.next().await.is_some()
    });
    tokio::select! {
        _ = &mut hanging => panic!("an item"),
        () = lines.has("attempt started GetCustomers") => {}
    }
    drop(hanging);
    let page = spans.take();
    for span in [&dropped[0], &dropped[3], &page[0], &page[1], &page[2]] {
        assert_eq!(
            span.fields.get("error.type").map(String::as_str),
            Some("cancelled"),
            "{span:?}"
        );
        assert_eq!(
            span.fields.get("otel.status_code").map(String::as_str),
            Some("ERROR")
        );
        assert!(span.is_closed, "{span:?}");
    }
}

#[tokio::test]
async fn the_calls_of_a_wait_and_of_a_page_are_below_one_span() {
    let sandbox = finicity_sandbox::Sandbox::builder()
        .report_delay(Duration::from_millis(30))
        .start()
        .await
        .expect("a sandbox");
    assert!(sandbox.add_customer("1005061234", "user") && sandbox.connect_customer("1005061234"));
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .credentials(Credentials::new(
            finicity_sandbox::Sandbox::PARTNER_ID,
            finicity_sandbox::Sandbox::PARTNER_SECRET,
            finicity_sandbox::Sandbox::APP_KEY,
        ))
        .build()
        .expect("a client");
    let consumers = client.consumers();
    let body = finicity_sdk::types::NewConsumer::new("Ada", "Lovelace", "UT");
    consumers
        .create_consumer("1005061234", body)
        .send()
        .await
        .expect("a consumer");
    let order = client
        .verify_assets()
        .generate_voa_report("1005061234", VoaReportConstraints::new());
    let started = order.submit().await.expect("a report");

    let (spans, _guard) = Capture::start();
    let often = WaitOptions::new().interval(Duration::from_millis(10));
    started.wait(often).await.expect("a report");
    let waited = spans.take();
    assert_eq!((waited[0].depth, waited[0].name), (0, "finicity.wait"));
    assert!(waited[0].is_closed && !waited[0].fields.contains_key("error.type"));
    let polls = waited.iter().filter(|span| span.name == "finicity.call");
    assert!(polls.clone().count() > 1, "{waited:?}");
    assert!(polls.clone().all(|call| call.depth == 1), "{waited:?}");

    let transactions = client.transactions();
    let mut list = transactions
        .get_all_customer_transactions("1005061234", 0, 1_900_000_000)
        .limit(100)
        .items();
    list.next().await.expect("an item").expect("an item");
    let page = spans.take();
    let tree: Vec<(usize, &str)> = page.iter().map(|span| (span.depth, span.name)).collect();
    let expected = [
        (0, "finicity.page"),
        (1, "finicity.call"),
        (2, "finicity.attempt"),
    ];
    assert_eq!(tree, expected);
    let name = page[0].fields.get("otel.name").map(String::as_str);
    assert_eq!(name, Some("page of GetAllCustomerTransactions"));
}
