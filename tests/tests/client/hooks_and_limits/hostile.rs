//! Hooks that misbehave, and calls that are dropped wherever they wait: neither may affect another call.

use std::panic::{AssertUnwindSafe, catch_unwind, panic_any};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use finicity_sdk::types::PartnerCredentials;
use finicity_sdk::{
    Call, CallOptions, Client, Error, HookFuture, Observer, OutgoingRequest, RequestHook,
    RequestLimit, RetryPolicy, observer,
};
use tokio::sync::Notify;

use super::{advance_clock, build, builder, call, minutes, soon, status};
use crate::server::{Server, response, success};

/// A value that panics when it is dropped.
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        assert!(std::thread::panicking(), "a panic in `drop`");
    }
}

/// The way in which a hook panics.
#[derive(Clone, Copy)]
enum Panic {
    /// With a value that panics when it is dropped.
    Payload,
    /// When its future is dropped before its end.
    Future,
}

/// A hook that panics, and counts how often it ran.
#[derive(Clone)]
struct Panics {
    panic: Panic,
    started: Arc<Notify>,
    runs: Arc<AtomicUsize>,
    sees_authentication: bool,
}

impl Panics {
    fn new(panic: Panic, sees_authentication: bool) -> Self {
        Self {
            panic,
            started: Arc::default(),
            runs: Arc::default(),
            sees_authentication,
        }
    }
}

impl RequestHook for Panics {
    fn before_send<'a>(&'a self, _request: &'a mut OutgoingRequest) -> HookFuture<'a> {
        self.runs.fetch_add(1, Ordering::SeqCst);
        match self.panic {
            Panic::Payload => panic_any(Bomb),
            Panic::Future => Box::pin(async {
                let _bomb = Bomb;
                self.started.notify_one();
                std::future::pending().await
            }),
        }
    }

    fn sees_authentication(&self) -> bool {
        self.sees_authentication
    }
}

fn cause(error: &Error) -> &Error {
    match error {
        Error::Auth {
            source: Some(source),
            ..
        } => source,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_panic_with_a_value_that_panics_is_a_refusal() {
    for of_authentication in [false, true] {
        let server = Server::start(vec![], vec![]).await;
        let hook = Panics::new(Panic::Payload, of_authentication);
        let client = build(builder(&server).request_hook(hook));
        let calling = tokio::spawn({
            let client = client.clone();
            async move { call(&client).await }
        });
        let error = soon(calling).await.expect("no panic");
        let error = error.expect_err("a refusal");
        let refusal = if of_authentication {
            cause(&error)
        } else {
            &error
        };
        assert!(matches!(refusal, Error::HookRefused { .. }), "{error:?}");
        let refusals = client.token_status().expect("a status").refusals;
        assert_eq!((refusals, server.counts().1), (0, 0));
    }
}

#[tokio::test]
async fn a_hook_that_panics_when_it_is_dropped_only_ends_late() {
    for of_authentication in [false, true] {
        let server = Server::start(vec![], vec![]).await;
        let hook = Panics::new(Panic::Future, of_authentication);
        let client = build(builder(&server).request_hook(hook.clone()));
        let calling = tokio::spawn(async move { call(&client).await });
        hook.started.notified().await;
        advance_clock(minutes(61)).await;
        let error = soon(calling).await.expect("no panic");
        let error = error.expect_err("the hook hangs");
        let late = if of_authentication {
            cause(&error)
        } else {
            &error
        };
        assert!(matches!(late, Error::NotSent { .. }), "{error:?}");
        assert_eq!(server.counts().1, 0);
    }
}

#[tokio::test]
async fn a_hook_that_finishes_after_the_timeout_is_late() {
    let server = Server::start(vec![], vec![]).await;
    let client = build(builder(&server).on_request(|_| Ok(())));
    // No hook is fast enough for this timeout, and its future is ready when it is polled first.
    let options = CallOptions::new().timeout(Duration::from_nanos(1));
    let get = client.customers().get_customer("1").with_options(options);
    let error = get.send().await.expect_err("the hook is late");
    assert!(matches!(error, Error::NotSent { .. }), "{error:?}");
    assert_eq!(server.counts(), (1, 0));
}

#[tokio::test]
async fn a_dropped_call_survives_a_hook_that_panics_when_it_is_dropped() {
    let server = Server::start(vec![], vec![]).await;
    let hook = Panics::new(Panic::Future, false);
    let client = build(builder(&server).request_hook(hook.clone()));
    let mut calling = Box::pin(call(&client));
    tokio::select! {
        outcome = &mut calling => panic!("{outcome:?}"),
        () = hook.started.notified() => {}
    }
    let dropped = catch_unwind(AssertUnwindSafe(|| drop(calling)));
    assert!(dropped.is_ok(), "the panic reached the caller");
}

#[tokio::test]
async fn a_hook_that_hangs_in_an_authentication_is_not_run_again() {
    struct Hangs(Arc<Notify>, Arc<AtomicUsize>);
    impl RequestHook for Hangs {
        fn before_send<'a>(&'a self, _request: &'a mut OutgoingRequest) -> HookFuture<'a> {
            self.1.fetch_add(1, Ordering::SeqCst);
            self.0.notify_one();
            Box::pin(std::future::pending())
        }
        fn sees_authentication(&self) -> bool {
            true
        }
    }

    let server = Server::start(vec![], vec![]).await;
    let (started, runs) = (Arc::new(Notify::new()), Arc::new(AtomicUsize::new(0)));
    let hook = Hangs(started.clone(), runs.clone());
    let client = build(builder(&server).request_hook(hook));
    let calling = tokio::spawn(async move { call(&client).await });
    started.notified().await;
    advance_clock(Duration::from_secs(11)).await;
    let error = soon(calling).await.expect("no panic");
    let error = error.expect_err("the hook hangs");
    assert!(matches!(cause(&error), Error::NotSent { .. }), "{error:?}");
    assert_eq!((runs.load(Ordering::SeqCst), server.counts()), (1, (0, 0)));
}

#[tokio::test]
async fn a_hook_and_an_observer_see_the_same_attempts_of_an_authentication() {
    #[derive(Clone, Default)]
    struct Attempts(Arc<Mutex<Vec<(&'static str, u32)>>>);
    impl Attempts {
        fn add(&self, of: &'static str, number: u32) {
            self.0.lock().expect("a list").push((of, number));
        }
    }
    impl Observer for Attempts {
        fn attempt_started(&self, event: &observer::AttemptStarted<'_>) {
            self.add("observer", event.number);
        }
    }
    impl RequestHook for Attempts {
        fn before_send<'a>(&'a self, request: &'a mut OutgoingRequest) -> HookFuture<'a> {
            self.add("hook", request.attempt());
            Box::pin(std::future::ready(Ok(())))
        }
        fn sees_authentication(&self) -> bool {
            true
        }
    }

    let server = Server::start(vec![status(503)], vec![]).await;
    let attempts = Attempts::default();
    let builder = builder(&server).observer(attempts.clone());
    let client = build(builder.request_hook(attempts.clone()));
    client.refresh_token().await.expect("a token");
    let expected = [("hook", 1), ("observer", 1), ("hook", 2), ("observer", 2)];
    assert_eq!(*attempts.0.lock().expect("a list"), expected);
}

#[tokio::test]
async fn a_retry_without_a_token_leaves_the_outcome_of_the_attempt_before() {
    let token = response(200, &[], r#"{"token":"secret-token-0"}"#);
    let expired = response(401, &[], r#"{"code":10023,"message":"expired"}"#);
    let failures = [400; 3].map(status);
    let tokens = [token].into_iter().chain(failures).collect();
    let server = Server::start(tokens, vec![status(503), expired]).await;
    let retry = RetryPolicy::default()
        .base_delay(Duration::ZERO)
        .billed(true);
    let client = build(builder(&server).retry(retry));
    // The API may have billed the first attempt.
    let owner = client.identity().get_account_owner("1", "2").send();
    let error = owner.await.expect_err("a failure");
    assert!(
        matches!(&error, Error::Api(api) if api.status.as_u16() == 503),
        "{error:?}"
    );
}

#[tokio::test]
async fn no_spelling_of_the_path_shows_a_hook_the_partner_secret() {
    for path in [
        "/aggregation/v2/partners/authentication",
        "/aggregation/v2/partners/authentication/",
        "/Aggregation/V2/Partners/Authentication",
        "/aggregation/v2/partners/%61uthentication",
        "/aggregation/v2/partners%2Fauthentication",
        "/aggregation/v2/partners//authentication",
        "//aggregation//v2/partners/authentication//",
        "/aggregation/v2/partners/authentication;x=1",
        "/aggregation/v2/partners;x/authentication?y=1",
    ] {
        let server = Server::start(vec![], vec![]).await;
        let runs = Arc::new(AtomicUsize::new(0));
        let counted = runs.clone();
        let client = build(builder(&server).on_request(move |_| {
            counted.fetch_add(1, Ordering::SeqCst);
            Ok(())
        }));
        let body = PartnerCredentials::new("partner", "secret-of-partner");
        let request = client.request(finicity_sdk::http::Method::POST, path);
        drop(request.json(&body).send().await);
        let seen = server.seen();
        let last = seen.last().expect("a request");
        assert!(last.head.contains(path), "{path} was not sent");
        assert_eq!(runs.load(Ordering::SeqCst), 0, "{path}");
        call(&client).await.expect("a customer");
        assert_eq!(runs.load(Ordering::SeqCst), 1);
    }
}

/// A hook that waits twice before it allows a request.
struct Pauses;

impl RequestHook for Pauses {
    fn before_send<'a>(&'a self, _request: &'a mut OutgoingRequest) -> HookFuture<'a> {
        Box::pin(async {
            tokio::task::yield_now().await;
            tokio::task::yield_now().await;
            Ok(())
        })
    }

    fn sees_authentication(&self) -> bool {
        true
    }
}

/// Counts the starts that have no end yet, and fails at an end without a start.
#[derive(Clone, Default)]
struct Open(Arc<Mutex<[i32; 3]>>);

impl Open {
    fn add(&self, place: usize, count: i32) {
        let mut open = self.0.lock().expect("counts");
        open[place] += count;
        assert!(open[place] >= 0, "an end without a start");
    }
}

impl Observer for Open {
    fn call_started(&self, _: &observer::CallStarted) {
        self.add(0, 1);
    }
    fn call_ended(&self, _: &observer::CallEnded<'_>) {
        self.add(0, -1);
    }
    fn attempt_started(&self, _: &observer::AttemptStarted<'_>) {
        self.add(1, 1);
    }
    fn attempt_ended(&self, _: &observer::AttemptEnded<'_>) {
        self.add(1, -1);
    }
    fn renewal_started(&self, _: &observer::RenewalStarted) {
        self.add(2, 1);
    }
    fn renewal_ended(&self, _: &observer::RenewalEnded<'_>) {
        self.add(2, -1);
    }
}

/// The ways to make a call that is dropped.
#[derive(Clone, Copy, Debug)]
enum Way {
    Send,
    Download,
    Secret,
}

async fn make(client: &Client, way: Way) {
    match way {
        Way::Send => drop(client.customers().get_customer("1").send().await),
        Way::Download => {
            let statements = client.bank_statements();
            let statement = statements.get_customer_account_statement("1", "2");
            if let Ok(mut pieces) = statement.download().await {
                while let Some(Ok(_)) = pieces.next().await {}
            }
        }
        Way::Secret => {
            let partner = PartnerCredentials::new("partner", "secret-of-partner");
            drop(client.authentication().create_token(partner).send().await);
        }
    }
}

#[tokio::test]
async fn wherever_a_call_is_dropped_its_place_is_free_and_each_start_has_one_end() {
    for way in [Way::Send, Way::Download, Way::Secret] {
        let mut finished = false;
        for polls in 1..2_000 {
            let expired = response(401, &[], r#"{"code":10023,"message":"expired"}"#);
            let replies = vec![status(503), expired, response(200, &[], "%PDF-rest")];
            let server = Server::start(vec![], replies).await;
            let open = Open::default();
            let limit = RequestLimit::for_rest().max_concurrent(1);
            let builder = builder(&server).limit(limit).observer(open.clone());
            let client = build(builder.request_hook(Pauses));
            let mut making = Box::pin(make(&client, way));
            for _ in 0..polls {
                finished = std::future::poll_fn(|context| {
                    Poll::Ready(making.as_mut().poll(context).is_ready())
                })
                .await;
                if finished {
                    break;
                }
                tokio::task::yield_now().await;
            }
            drop(making);
            // The next call needs the place, so it would wait for its deadline.
            while server.counts().1 < 3 {
                server.next_call(success());
                let next = client.customers().get_customer("1");
                let next = next.with_options(CallOptions::new().retry(RetryPolicy::none()));
                drop(soon(next.send()).await);
            }
            let all_ended = async {
                while *open.0.lock().expect("counts") != [0; 3] {
                    tokio::task::yield_now().await;
                }
            };
            soon(all_ended).await;
            if finished {
                assert!(polls > 4, "{way:?} was dropped {} times", polls - 1);
                break;
            }
        }
        assert!(finished, "{way:?} never ends");
    }
}

#[test]
fn calls_that_many_threads_abort_leave_all_places_free() {
    /// Counts the requests that have a place.
    #[derive(Clone, Default)]
    struct Inside(Arc<AtomicUsize>, Arc<AtomicUsize>);
    struct Left(Arc<AtomicUsize>);
    impl Drop for Left {
        fn drop(&mut self) {
            self.0.fetch_sub(1, Ordering::SeqCst);
        }
    }
    impl RequestHook for Inside {
        fn before_send<'a>(&'a self, _request: &'a mut OutgoingRequest) -> HookFuture<'a> {
            Box::pin(async {
                let inside = self.0.fetch_add(1, Ordering::SeqCst) + 1;
                let _left = Left(self.0.clone());
                self.1.fetch_max(inside, Ordering::SeqCst);
                for _ in 0..20 {
                    tokio::task::yield_now().await;
                }
                Ok(())
            })
        }
    }

    const PLACES: usize = 3;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(4)
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(async {
        let server = Server::start(vec![], vec![]).await;
        let limit = RequestLimit::for_rest().max_concurrent(PLACES);
        let inside = Inside::default();
        let builder = builder(&server).limit(limit.rate(100_000, Duration::from_secs(1)).burst(9));
        let client = build(builder.request_hook(inside.clone()));
        let mut calls = Vec::new();
        for at in 0..400 {
            let client = client.clone();
            calls.push(tokio::spawn(async move { call(&client).await }));
            if at % 3 > 0 {
                tokio::task::yield_now().await;
                calls[at * 7919 % (at + 1)].abort();
            }
        }
        for calling in calls {
            if let Ok(outcome) = soon(calling).await {
                outcome.expect("a customer");
            }
        }
        // All places are free at the same time.
        let barrier = Arc::new(tokio::sync::Barrier::new(PLACES));
        let together = (0..PLACES).map(|_| {
            let (client, barrier) = (client.clone(), barrier.clone());
            tokio::spawn(async move {
                let statements = client.bank_statements();
                let statement = statements.get_customer_account_statement("1", "2");
                let download = statement.download().await.expect("a download");
                // Each download keeps its place until all have one.
                barrier.wait().await;
                drop(download);
            })
        });
        let together: Vec<_> = together.collect();
        for one in together {
            soon(one).await.expect("no panic");
        }
        assert_eq!(inside.0.load(Ordering::SeqCst), 0);
        assert!(inside.1.load(Ordering::SeqCst) <= PLACES);
    });
}

#[test]
fn wherever_a_runtime_ends_its_places_are_free_and_each_start_has_one_end() {
    let of_server = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime");
    let of_calls = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().expect("a runtime")
    };
    let ways = [Way::Send, Way::Download, Way::Secret];
    for (way, turns) in ways
        .into_iter()
        .flat_map(|way| (0..60).map(move |turns| (way, turns)))
    {
        let expired = response(401, &[], r#"{"code":10023,"message":"expired"}"#);
        let replies = vec![status(503), expired];
        let server = of_server.block_on(Server::start(vec![], replies));
        let open = Open::default();
        let limit = RequestLimit::for_rest().max_concurrent(1);
        let builder = builder(&server).limit(limit).observer(open.clone());
        let client = build(builder.request_hook(Pauses));
        let first = of_calls();
        first.block_on(async {
            for _ in 0..2 {
                let client = client.clone();
                tokio::spawn(async move { make(&client, way).await });
            }
            for _ in 0..turns {
                tokio::task::yield_now().await;
            }
        });
        drop(first);
        let open = *open.0.lock().expect("counts");
        assert_eq!(open, [0; 3], "{way:?} after {turns} turns");
        // The place and the token are not lost with the runtime.
        let second = of_calls();
        let outcome = second.block_on(async { soon(call(&client)).await });
        outcome.expect("a customer");
    }
}
