//! Limits: how many requests are in progress, in which order and how fast they are sent, and what ends a wait.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use finicity_sdk::api::customers::GetCustomer;
use finicity_sdk::http::Method;
use finicity_sdk::types::PartnerCredentials;
use finicity_sdk::{Call, CallOptions, Client, Credentials, Error, RequestLimit, RetryPolicy};
use tokio::sync::{Notify, Semaphore};
use tokio::task::JoinHandle;

use super::{advance_clock, build, builder, call, minutes, received, settle, soon, status};
use crate::server::{Reply, Server, response};

/// A server that keeps each call until the test releases one, and counts the calls that it keeps.
#[derive(Clone)]
struct Gate {
    inside: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
    paths: Arc<Mutex<Vec<String>>>,
    released: Arc<Semaphore>,
}

impl Gate {
    async fn start() -> (Self, String) {
        let gate = Self {
            inside: Arc::default(),
            most: Arc::default(),
            paths: Arc::default(),
            released: Arc::new(Semaphore::new(0)),
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port");
        let base_url = format!("http://{}", listener.local_addr().expect("an address"));
        let router = Router::new().fallback(Self::serve).with_state(gate.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        (gate, base_url)
    }

    async fn serve(State(gate): State<Self>, request: Request) -> &'static str {
        let path = request.uri().path();
        if path.ends_with("/authentication") {
            return r#"{"token":"t"}"#;
        }
        gate.paths.lock().expect("a list").push(path.to_owned());
        let inside = gate.inside.fetch_add(1, Ordering::SeqCst) + 1;
        gate.most.fetch_max(inside, Ordering::SeqCst);
        gate.released
            .acquire()
            .await
            .expect("an open gate")
            .forget();
        gate.inside.fetch_sub(1, Ordering::SeqCst);
        r#"{"id":"1"}"#
    }

    /// Waits until the server has received this number of calls.
    async fn received(&self, calls: usize) {
        while self.paths().len() < calls {
            tokio::task::yield_now().await;
        }
    }

    fn paths(&self) -> Vec<String> {
        self.paths.lock().expect("a list").clone()
    }
}

fn client(base_url: &str, limits: impl IntoIterator<Item = RequestLimit>) -> Client {
    let builder = Client::builder()
        .base_url(base_url)
        .credentials(Credentials::new("partner", "secret", "key"))
        .retry(RetryPolicy::none())
        .timeout(minutes(60))
        .deadline(minutes(600));
    build(
        limits
            .into_iter()
            .fold(builder, finicity_sdk::ClientBuilder::limit),
    )
}

/// Starts a call of `GetCustomer` for this customer.
fn get(client: &Client, id: usize) -> JoinHandle<Result<(), Error>> {
    let call = client.customers().get_customer(id.to_string());
    tokio::spawn(async move { call.send().await.map(drop) })
}

fn one_at_a_time() -> RequestLimit {
    RequestLimit::for_rest().max_concurrent(1)
}

fn hourly() -> RequestLimit {
    RequestLimit::for_rest().rate(1, minutes(60))
}

fn is_not_sent(error: &Error) -> bool {
    matches!(error, Error::NotSent { .. }) && error.is_retryable()
}

#[tokio::test]
async fn no_more_calls_than_allowed_are_in_progress_and_they_keep_their_order() {
    for (limit, most) in [(None, 6), (Some(2), 2), (Some(usize::MAX), 6)] {
        let (gate, base_url) = Gate::start().await;
        let limit = limit.map(|most| RequestLimit::for_rest().max_concurrent(most));
        let client = client(&base_url, limit);
        let mut calls = Vec::new();
        for id in 1..=6 {
            // All clones share the limit.
            calls.push(get(&client.clone(), id));
            gate.received(id.min(most)).await;
            settle().await;
        }
        for released in 1..=6 {
            gate.released.add_permits(1);
            gate.received((released + most).min(6)).await;
            settle().await;
        }
        for call in calls {
            call.await.expect("no panic").expect("a customer");
        }
        assert_eq!(gate.most.load(Ordering::SeqCst), most);
        let expected = (1..=6).map(|id| format!("/aggregation/v1/customers/{id}"));
        assert_eq!(gate.paths(), expected.collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn each_group_has_a_separate_limit() {
    let (gate, base_url) = Gate::start().await;
    let accounts = RequestLimit::new("accounts", |operation| {
        operation.path.ends_with("/accounts")
    });
    let limits = [
        one_at_a_time(),
        RequestLimit::for_operation(&GetCustomer::OPERATION).max_concurrent(1),
        accounts.max_concurrent(1),
        // The operation above has a limit already, so only the other operations of the tag are in this group.
        RequestLimit::for_tag_of(&GetCustomer::OPERATION).max_concurrent(1),
    ];
    let client = client(&base_url, limits);
    let send = |path: &str| {
        let call = client.request(Method::GET, path);
        tokio::spawn(async move { call.send_as_it_is().await })
    };
    let mut calls = Vec::new();
    for _ in 0..2 {
        calls.push(get(&client, 1));
        let call = client.accounts().get_customer_accounts("1");
        calls.push(tokio::spawn(async move { call.send_raw().await.map(drop) }));
        let call = client.customers().get_customers();
        calls.push(tokio::spawn(async move { call.send_raw().await.map(drop) }));
        // Neither a path of one's own nor an operation of another tag is in the other groups.
        calls.push(send("/aggregation/v1/customers/2"));
        let call = client.institutions().get_institutions();
        calls.push(tokio::spawn(async move { call.send_raw().await.map(drop) }));
    }
    gate.received(4).await;
    settle().await;
    assert_eq!(gate.most.load(Ordering::SeqCst), 4);
    gate.released.add_permits(10);
    for call in calls {
        call.await.expect("no panic").expect("a response");
    }
    assert_eq!(gate.paths().len(), 10);
}

/// Sends a request and ignores its response.
trait SendAsItIs {
    async fn send_as_it_is(self) -> Result<(), Error>;
}

impl SendAsItIs for finicity_sdk::RawRequest {
    async fn send_as_it_is(self) -> Result<(), Error> {
        self.send().await.map(drop)
    }
}

#[tokio::test]
async fn the_deadline_ends_the_wait_and_the_timeout_does_not() {
    let (gate, base_url) = Gate::start().await;
    let client = client(&base_url, [one_at_a_time()]);
    let holder = get(&client, 1);
    gate.received(1).await;
    let start = |options: CallOptions| {
        let call = client.customers().get_customer("2").with_options(options);
        tokio::spawn(async move { call.send().await.map(drop) })
    };
    let short = start(CallOptions::new().deadline(minutes(2)));
    // The wait is longer than the timeout of the attempt.
    let long = start(CallOptions::new().timeout(minutes(1)));
    settle().await;
    advance_clock(minutes(3)).await;
    let error = short.await.expect("no panic").expect_err("no place");
    assert!(is_not_sent(&error), "{error:?}");
    assert_eq!(
        error.to_string(),
        "GetCustomer: the request was not sent within 120 s: \
         the limit `rest` allows the request only later"
    );
    assert!(!long.is_finished());
    assert_eq!(gate.paths().len(), 1);
    gate.released.add_permits(2);
    holder.await.expect("no panic").expect("a customer");
    long.await.expect("no panic").expect("a customer");
    assert_eq!(gate.paths().len(), 2);
}

#[tokio::test]
async fn dropped_calls_release_their_slots() {
    let (gate, base_url) = Gate::start().await;
    let client = client(&base_url, [one_at_a_time()]);
    let holder = get(&client, 1);
    gate.received(1).await;
    let waiting = get(&client, 2);
    settle().await;
    let last = get(&client, 3);
    settle().await;
    waiting.abort();
    assert!(waiting.await.expect_err("aborted").is_cancelled());
    // The holder is in progress, and its place is free as soon as the caller is gone.
    holder.abort();
    assert!(holder.await.expect_err("aborted").is_cancelled());
    gate.received(2).await;
    gate.released.add_permits(3);
    last.await.expect("no panic").expect("a customer");
    let last = gate.paths().pop();
    assert_eq!(last.as_deref(), Some("/aggregation/v1/customers/3"));
    assert_eq!(gate.paths().len(), 2);
}

#[tokio::test]
async fn a_download_keeps_its_slot_until_its_end() {
    for way in ["read", "dropped", "broken"] {
        let signal = Arc::new(Notify::new());
        let head = b"HTTP/1.1 200 It\r\ncontent-length: 6\r\nconnection: close\r\n\r\nabc";
        let rest: &[u8] = if way == "broken" { b"" } else { b"def" };
        let reply = Reply::InTwo(head.to_vec(), rest.to_vec(), signal.clone());
        let server = Server::start(vec![], vec![reply]).await;
        let client = build(builder(&server).limit(one_at_a_time()));
        let statement = client
            .bank_statements()
            .get_customer_account_statement("1", "2");
        let download = statement.with_options(CallOptions::new()).download();
        let mut download = Some(download.await.expect("a beginning"));
        let other = get(&client, 1);
        settle().await;
        assert_eq!(server.counts().1, 1, "{way}");
        if way != "dropped" {
            signal.notify_one();
            let download = download.as_mut().expect("a download");
            while let Some(piece) = download.next().await {
                assert!(piece.is_ok() || way == "broken", "{piece:?}");
            }
        } else {
            download = None;
        }
        other.await.expect("no panic").expect("a customer");
        drop(download);
    }
}

#[tokio::test]
async fn a_call_releases_its_slot_during_the_pause_before_a_retry() {
    let server = Server::start(vec![], vec![status(503)]).await;
    let slow = RetryPolicy::default()
        .base_delay(minutes(60))
        .max_delay(minutes(60));
    let client = build(builder(&server).retry(slow).limit(one_at_a_time()));
    let retried = get(&client, 1);
    received(&server, 1).await;
    settle().await;
    call(&client).await.expect("a customer");
    assert!(!retried.is_finished());
    advance_clock(minutes(61)).await;
    retried.await.expect("no panic").expect("a customer");
    assert_eq!(server.counts(), (1, 3));
}

#[tokio::test]
async fn pages_polls_and_retries_use_one_slot_at_a_time() {
    let running = response(200, &[], r#"{"id":"r","type":"voa","status":"inProgress"}"#);
    let done = response(200, &[], r#"{"id":"r","type":"voa","status":"success"}"#);
    let page = |more: bool, id: u32| {
        let body = format!(
            r#"{{"found":9,"displaying":1,"moreAvailable":{more},"customers":[{{"id":"{id}"}}]}}"#
        );
        response(200, &[], body)
    };
    let replies = vec![status(503), running, done, page(true, 1), page(false, 2)];
    let server = Server::start(vec![], replies).await;
    let client = build(builder(&server).limit(one_at_a_time()));
    let quick = finicity_sdk::WaitOptions::new().interval(Duration::ZERO);
    let report = client.reports().get_report_by_customer("1", "2");
    report.wait(quick).await.expect("a report");
    let all = client
        .customers()
        .get_customers()
        .items()
        .collect_all(9)
        .await;
    assert_eq!(all.expect("all").len(), 2);
    assert_eq!(server.counts().1, 5);
}

#[tokio::test]
async fn authentications_do_not_wait_for_a_limit() {
    let server = Server::start(vec![], vec![Reply::Hang]).await;
    let limit = RequestLimit::new("all", |_| true)
        .max_concurrent(1)
        .rate(1, minutes(1000));
    let client = build(builder(&server).limit(limit));
    let holder = get(&client, 1);
    received(&server, 1).await;
    client.refresh_token().await.expect("a token");
    let partner = PartnerCredentials::new("partner", "secret-of-partner");
    let by_hand = client.authentication().create_token(partner).send();
    soon(by_hand).await.expect("a token");
    assert_eq!(server.counts(), (3, 1));
    holder.abort();
}

#[tokio::test]
async fn a_call_that_waited_uses_the_newest_token() {
    let signal = Arc::new(Notify::new());
    let Reply::Bytes(success) = crate::server::success() else {
        panic!("bytes");
    };
    let reply = Reply::InTwo(Vec::new(), success, signal.clone());
    let server = Server::start(vec![], vec![reply]).await;
    let client = build(builder(&server).limit(one_at_a_time()));
    let holder = get(&client, 1);
    received(&server, 1).await;
    let waiting = get(&client, 2);
    settle().await;
    server.expire_tokens();
    client.refresh_token().await.expect("a token");
    signal.notify_one();
    holder.await.expect("no panic").expect("a customer");
    waiting.await.expect("no panic").expect("a customer");
    // The old token was not sent again.
    assert_eq!(server.counts(), (2, 2));
}

#[tokio::test]
async fn the_rate_spreads_calls_and_dropped_calls_use_no_rate() {
    let server = Server::start(vec![], vec![]).await;
    let client = build(builder(&server).limit(hourly()));
    call(&client)
        .await
        .expect("the first call waits for nothing");
    let dropped = (0..20).map(|id| get(&client, id)).collect::<Vec<_>>();
    settle().await;
    let second = get(&client, 21);
    settle().await;
    let third = get(&client, 22);
    settle().await;
    for call in &dropped {
        call.abort();
    }
    settle().await;
    assert_eq!(server.counts().1, 1);
    advance_clock(minutes(59)).await;
    settle().await;
    assert_eq!(server.counts().1, 1);
    advance_clock(minutes(2)).await;
    second.await.expect("no panic").expect("a customer");
    settle().await;
    assert_eq!(server.counts().1, 2);
    assert!(!third.is_finished());
    advance_clock(minutes(61)).await;
    third.await.expect("no panic").expect("a customer");
    let last = server.seen().pop().expect("a request");
    assert!(
        last.head.starts_with("GET /aggregation/v1/customers/22 "),
        "{}",
        last.head
    );
}

#[tokio::test]
async fn a_call_that_the_rate_allows_only_after_its_deadline_ends_at_once() {
    let server = Server::start(vec![], vec![]).await;
    let client = build(builder(&server).limit(hourly()));
    call(&client).await.expect("a customer");
    let options = CallOptions::new().deadline(minutes(59));
    let owner = client
        .identity()
        .get_account_owner("1", "2")
        .with_options(options);
    // The clock does not move, and the billed call ends nevertheless.
    let error = owner.send().await.expect_err("no room");
    assert!(is_not_sent(&error), "{error:?}");
    assert_eq!(server.counts().1, 1);
}

#[tokio::test]
async fn a_retry_prevented_by_a_limit_returns_the_outcome_of_the_previous_attempt() {
    let server = Server::start(vec![], vec![status(503)]).await;
    let rich = RetryPolicy::default()
        .base_delay(Duration::ZERO)
        .billed(true);
    let client = build(
        builder(&server)
            .retry(rich)
            .deadline(minutes(5))
            .limit(hourly()),
    );
    let owner = client.identity().get_account_owner("1", "2").send_raw();
    let response = owner.await.expect("a response");
    // The API may have billed this attempt, so the call must not claim that nothing was sent.
    assert_eq!((response.status().as_u16(), response.attempts()), (503, 1));
    assert_eq!(server.counts().1, 1);
}

#[tokio::test]
async fn a_rate_limit_of_the_api_pauses_the_configured_group() {
    let throttled = || {
        let body = r#"{"code":"3300001","message":"slow down"}"#;
        [
            response(429, &[("retry-after", "60")], ""),
            response(400, &[("retry-after", "60")], body),
            // More than five minutes are not waited for.
            response(429, &[("retry-after", "999999999")], ""),
            // Neither of these is a rate limit with a time to wait.
            response(503, &[("retry-after", "60")], ""),
            response(429, &[], ""),
        ]
    };
    for (at, reply) in throttled().into_iter().enumerate() {
        let server = Server::start(vec![], vec![reply]).await;
        let limit = RequestLimit::for_tag_of(&GetCustomer::OPERATION).pause_after_rate_limit(true);
        let client = build(builder(&server).retry(RetryPolicy::none()).limit(limit));
        call(&client).await.expect_err("a failure");
        let next = get(&client, 1);
        settle().await;
        if at < 3 {
            let pause = minutes(if at == 2 { 5 } else { 1 });
            assert_eq!(server.counts().1, 1, "{at}");
            // Other groups go on.
            let accounts = client.accounts().get_customer_accounts("1");
            accounts.send_raw().await.expect("accounts");
            advance_clock(pause - Duration::from_secs(10)).await;
            settle().await;
            assert_eq!(server.counts().1, 2, "{at}");
            let options = CallOptions::new().deadline(Duration::from_secs(1));
            let hasty = client.customers().get_customers().with_options(options);
            let error = tokio::spawn(async move { hasty.send().await.map(drop) });
            settle().await;
            advance_clock(Duration::from_secs(10)).await;
            let error = error.await.expect("no panic").expect_err("no room");
            assert!(is_not_sent(&error), "{error:?}");
        }
        next.await.expect("no panic").expect("a customer");
    }
    // Without the setting, the next call is sent at once.
    let [reply, ..] = throttled();
    let server = Server::start(vec![], vec![reply]).await;
    let client = build(
        builder(&server)
            .retry(RetryPolicy::none())
            .limit(one_at_a_time()),
    );
    call(&client).await.expect_err("a failure");
    call(&client).await.expect("a customer");
}

#[tokio::test]
async fn a_rate_limit_without_the_end_of_its_body_pauses_the_group() {
    let head = "HTTP/1.1 429 It\r\nretry-after: 60\r\ncontent-length: 9\r\n\r\n";
    let reply = Reply::InTwo(head.into(), vec![], Arc::new(Notify::new()));
    let server = Server::start(vec![], vec![reply]).await;
    let limit = RequestLimit::for_tag_of(&GetCustomer::OPERATION).pause_after_rate_limit(true);
    let client = build(
        builder(&server)
            .retry(RetryPolicy::none())
            .timeout(Duration::from_secs(2))
            .limit(limit),
    );
    let error = call(&client).await.expect_err("no body");
    assert!(matches!(error, Error::Timeout { .. }), "{error:?}");
    let next = get(&client, 1);
    settle().await;
    assert_eq!(server.counts().1, 1);
    advance_clock(minutes(1)).await;
    next.await.expect("no panic").expect("a customer");
}

#[test]
fn blocking_calls_of_many_threads_share_the_limit() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let (gate, base_url) = runtime.block_on(Gate::start());
    let client = client(&base_url, [RequestLimit::for_rest().max_concurrent(2)]);
    gate.released.add_permits(12);
    std::thread::scope(|scope| {
        for _ in 0..12 {
            let call = || client.customers().get_customer("1").send_blocking();
            scope.spawn(move || call().expect("a customer"));
        }
    });
    assert_eq!(gate.paths().len(), 12);
    assert!(gate.most.load(Ordering::SeqCst) <= 2);
    let client = super::limits::client(&base_url, [hourly()]);
    gate.released.add_permits(2);
    let call = |deadline| {
        let options = CallOptions::new().deadline(deadline);
        let call = client.customers().get_customer("1");
        call.with_options(options).send_blocking()
    };
    call(minutes(1)).expect("a customer");
    let error = call(minutes(1)).expect_err("no room");
    assert!(is_not_sent(&error), "{error:?}");
}

#[test]
fn rejects_limits_without_effect() {
    let second = Duration::from_secs(1);
    let rest = RequestLimit::for_rest;
    for (limits, part) in [
        (vec![rest()], "no effect"),
        (vec![rest().max_concurrent(0)], "`max_concurrent`"),
        (vec![rest().rate(0, second)], "`rate`"),
        (vec![rest().rate(1, Duration::ZERO)], "interval"),
        (vec![rest().rate(1, second).burst(0)], "`burst`"),
        (vec![rest().max_concurrent(1).burst(2)], "`burst` needs"),
        (vec![hourly(), rest().max_concurrent(1)], "only one"),
    ] {
        let builder = limits
            .into_iter()
            .fold(Client::builder(), finicity_sdk::ClientBuilder::limit);
        match builder.build() {
            Err(Error::Config {
                setting: "limit",
                reason,
                ..
            }) => {
                assert!(reason.contains(part), "{reason}");
            }
            other => panic!("{part}: {other:?}"),
        }
    }
    for limit in [
        rest().rate(u32::MAX, Duration::MAX).burst(u32::MAX),
        rest().rate(1, Duration::MAX).burst(u32::MAX),
        rest().rate(u32::MAX, Duration::from_nanos(1)),
    ] {
        Client::builder().limit(limit).build().expect("a client");
    }
}
