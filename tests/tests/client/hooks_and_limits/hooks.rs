//! Hooks: the requests that they see, the changes that they may make, and their failures.

use std::error::Error as _;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use finicity_sandbox::Sandbox;
use finicity_sdk::http::Method;
use finicity_sdk::types::{
    NewCustomer, PartnerCredentials, PartnerCredentialsWithNewSecret, VoaReportConstraints,
};
use finicity_sdk::{
    Call, CallOptions, Client, Credentials, Error, HookFuture, OutgoingRequest, RequestHook,
    RetryPolicy, WaitOptions,
};
use finicity_tests::log::{Log, shown};
use tokio::sync::Notify;

use super::{advance_clock, build, builder, call, minutes, received, soon, status};
use crate::server::{Reply, SECRET_TOKEN, Server, response};

/// A hook whose future never ends.
#[derive(Clone, Default)]
struct Hanging {
    started: Arc<Notify>,
    dropped: Arc<AtomicBool>,
    sees_authentication: bool,
}

struct Dropped(Arc<AtomicBool>);

impl Drop for Dropped {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

impl RequestHook for Hanging {
    fn before_send<'a>(&'a self, _request: &'a mut OutgoingRequest) -> HookFuture<'a> {
        Box::pin(async {
            let _dropped = Dropped(self.dropped.clone());
            self.started.notify_one();
            std::future::pending().await
        })
    }

    fn sees_authentication(&self) -> bool {
        self.sees_authentication
    }
}

/// A hook that also sees the partner secret.
struct Everything<F>(F);

impl<F> RequestHook for Everything<F>
where
    F: Fn(&mut OutgoingRequest) -> finicity_sdk::HookResult + Send + Sync + 'static,
{
    fn before_send<'a>(&'a self, request: &'a mut OutgoingRequest) -> HookFuture<'a> {
        Box::pin(async { self.0(request) })
    }

    fn sees_authentication(&self) -> bool {
        true
    }
}

fn is_refused(error: &Error, message: &str) -> bool {
    matches!(error, Error::HookRefused { reason, .. } if reason.to_string() == message)
}

#[tokio::test]
async fn a_hook_sees_the_request_without_credentials_and_its_changes_are_sent() {
    let server = Server::start(vec![], vec![status(503)]).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let recorded = seen.clone();
    let client = build(builder(&server).on_request(move |request| {
        let has = |name: &str| request.headers().contains_key(name);
        assert!(!has("finicity-app-key") && !has("finicity-app-token"));
        assert!(has("accept") && has("x-own"));
        let shown = format!("{request:?}");
        assert!(
            !shown.contains("1005061234") && !shown.contains("own-value"),
            "{shown}"
        );
        let observed = (
            request.operation().id,
            request.attempt(),
            request.method().clone(),
        );
        recorded.lock().expect("a list").push(observed);
        assert!(
            request
                .url()
                .ends_with("/aggregation/v1/customers/1005061234")
        );
        request.set_header("X-Signature", "abc")?;
        request.set_header("accept", "application/vnd.own+json")?;
        request.add_query("tenant", "a b&c");
        Ok(())
    }));
    let options = CallOptions::new().header("x-own", "own-value");
    let get = client.customers().get_customer("1005061234");
    get.with_options(options).send().await.expect("a customer");
    let expected = [1, 2].map(|attempt| ("GetCustomer", attempt, Method::GET));
    assert_eq!(*seen.lock().expect("a list"), expected);
    let requests = server.seen();
    assert_eq!(requests.len(), 3);
    for request in requests.iter().filter(|request| !request.is_token()) {
        let head = request.head.to_ascii_lowercase();
        assert!(head.starts_with("get /aggregation/v1/customers/1005061234?tenant=a+b%26c http"));
        for header in [
            "x-signature: abc",
            "accept: application/vnd.own+json",
            "x-own: own-value",
            "finicity-app-key: secret-app-key",
            "finicity-app-token: secret-token-0",
        ] {
            assert!(
                head.lines().any(|line| line == header),
                "{header} in {head}"
            );
        }
    }
}

#[tokio::test]
async fn a_replaced_body_is_sent_with_its_own_length() {
    let server = Server::start(vec![], vec![response(201, &[], r#"{"id":"1"}"#)]).await;
    let client = build(builder(&server).on_request(|request| {
        let encrypted = format!("encrypted {}", request.body().len());
        request.set_body(encrypted)?;
        Ok(request.set_header("content-type", "application/jose")?)
    }));
    let add = client.customers().add_customer(NewCustomer::new("ada"));
    add.send().await.expect("a customer");
    let seen = server.seen();
    let last = seen.last().expect("a request");
    assert_eq!(last.body, "encrypted 18");
    assert!(last.head.contains("content-length: 12"), "{}", last.head);
    assert!(last.head.contains("application/jose"), "{}", last.head);
}

#[tokio::test]
async fn hooks_can_not_route_frame_or_authenticate_requests() {
    for (name, value) in [
        ("Host", "evil.example"),
        ("finicity-app-key", "other"),
        ("Finicity-App-Token", "other"),
        ("content-length", "0"),
        ("transfer-encoding", "chunked"),
        ("proxy-authorization", "Basic YQ=="),
        ("connection", "finicity-app-token"),
        ("upgrade", "websocket"),
        ("not a name", "secret-value"),
        ("x-split", "1\r\nx-other: secret-value"),
    ] {
        let server = Server::start(vec![], vec![]).await;
        let hook = move |request: &mut OutgoingRequest| Ok(request.set_header(name, value)?);
        let client = build(builder(&server).on_request(hook));
        let error = call(&client).await.expect_err(name);
        let Error::HookRefused { reason, .. } = &error else {
            panic!("{name}: {error:?}");
        };
        let inner = reason.downcast_ref::<Error>();
        assert!(
            matches!(inner, Some(Error::InvalidRequest { .. })),
            "{name}: {reason:?}"
        );
        assert!(!shown(&error).contains("secret-value"), "{error}");
        assert_eq!(server.counts().1, 0, "{name}");
    }
}

#[tokio::test]
async fn a_refused_request_is_neither_sent_nor_retried() {
    #[derive(Debug, PartialEq)]
    struct OutOfBudget(u32);
    impl std::fmt::Display for OutOfBudget {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "the budget of {} calls is used up", self.0)
        }
    }
    impl std::error::Error for OutOfBudget {}

    let server = Server::start(vec![], vec![]).await;
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = runs.clone();
    let client = build(builder(&server).on_request(move |_| {
        counted.fetch_add(1, Ordering::SeqCst);
        Err(OutOfBudget(7).into())
    }));
    let error = call(&client).await.expect_err("a refusal");
    assert_eq!(
        error.to_string(),
        "GetCustomer: a request hook refused the request, which was not sent: \
         the budget of 7 calls is used up"
    );
    assert!(!error.is_retryable() && error.source().is_none());
    let Error::HookRefused { reason, .. } = error else {
        panic!("{error:?}");
    };
    assert_eq!(reason.downcast_ref(), Some(&OutOfBudget(7)));
    assert_eq!((runs.load(Ordering::SeqCst), server.counts()), (1, (1, 0)));
}

#[tokio::test]
async fn the_first_refusal_skips_the_remaining_hooks() {
    let server = Server::start(vec![], vec![]).await;
    let client = build(
        builder(&server)
            .on_request(|request| Ok(request.set_header("x-one", "1")?))
            .on_request(|request| match request.headers().get("x-one") {
                Some(_) => Err("second".into()),
                None => Err("wrong order".into()),
            })
            .on_request(|_| Err("third".into())),
    );
    let error = call(&client).await.expect_err("a refusal");
    assert!(is_refused(&error, "second"), "{error:?}");
}

#[tokio::test]
async fn a_refused_retry_returns_the_outcome_of_the_previous_attempt() {
    let server = Server::start(vec![], vec![status(503), status(503)]).await;
    let client = build(
        builder(&server).on_request(|request| match request.attempt() {
            1 => Ok(()),
            _ => Err("no retries".into()),
        }),
    );
    // The API may have billed the first attempt.
    let rich = RetryPolicy::default()
        .base_delay(Duration::ZERO)
        .billed(true);
    let owner = client.identity().get_account_owner("1", "2");
    let owner = owner.with_options(CallOptions::new().retry(rich)).send();
    let error = owner.await.expect_err("a failure");
    assert_eq!(
        error.status().map(|status| status.as_u16()),
        Some(503),
        "{error:?}"
    );
    assert_eq!(server.counts(), (1, 1));
}

#[tokio::test]
async fn a_rejected_token_shows_the_hook_the_same_attempt_again() {
    let server = Server::start(vec![], vec![]).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let recorded = seen.clone();
    let client = build(builder(&server).on_request(move |request| {
        recorded.lock().expect("a list").push(request.attempt());
        Ok(request.set_header("x-run", &recorded.lock().expect("a list").len().to_string())?)
    }));
    call(&client).await.expect("a customer");
    server.expire_tokens();
    call(&client).await.expect("a customer");
    assert_eq!(*seen.lock().expect("a list"), [1, 1, 1]);
    let last = server.seen().pop().expect("a request");
    assert!(last.head.contains("x-run: 3"), "{}", last.head);
    assert_eq!(last.token(), Some("secret-token-1"));
}

#[tokio::test]
async fn a_hook_that_hangs_ends_with_the_attempt_or_the_call() {
    for (deadline, limit) in [(minutes(600), minutes(60)), (minutes(9), minutes(9))] {
        let server = Server::start(vec![], vec![]).await;
        let hook = Hanging::default();
        let client = build(
            builder(&server)
                .deadline(deadline)
                .request_hook(hook.clone()),
        );
        let calling = tokio::spawn(async move { call(&client).await });
        hook.started.notified().await;
        advance_clock(limit - Duration::from_secs(2)).await;
        assert!(!calling.is_finished());
        advance_clock(Duration::from_secs(2)).await;
        let error = soon(calling)
            .await
            .expect("no panic")
            .expect_err("it hangs");
        match &error {
            Error::NotSent { limit: passed, .. } => assert_eq!(*passed, limit),
            other => panic!("{other:?}"),
        }
        assert!(
            error.to_string().contains("hook") && error.is_retryable(),
            "{error}"
        );
        assert!(hook.dropped.load(Ordering::SeqCst));
        assert_eq!(server.counts(), (1, 0));
    }
}

#[tokio::test]
async fn a_dropped_call_drops_its_hook() {
    let server = Server::start(vec![], vec![]).await;
    let hook = Hanging::default();
    let client = build(builder(&server).request_hook(hook.clone()));
    let mut calling = Box::pin(call(&client));
    tokio::select! {
        outcome = &mut calling => panic!("{outcome:?}"),
        () = hook.started.notified() => {}
    }
    assert!(!hook.dropped.load(Ordering::SeqCst));
    drop(calling);
    assert!(hook.dropped.load(Ordering::SeqCst));
    assert_eq!(server.counts(), (1, 0));
}

#[tokio::test]
async fn a_panic_in_a_hook_ends_only_its_call() {
    /// A hook that panics before or after its first pause, or does not panic.
    struct Panics;
    impl RequestHook for Panics {
        fn before_send<'a>(&'a self, request: &'a mut OutgoingRequest) -> HookFuture<'a> {
            let place = request.url().rsplit('/').next().map(str::to_owned);
            assert_ne!(place.as_deref(), Some("early"));
            Box::pin(async move {
                tokio::task::yield_now().await;
                assert_ne!(place.as_deref(), Some("late"));
                Ok(())
            })
        }
    }

    let server = Server::start(vec![], vec![]).await;
    let limit = finicity_sdk::RequestLimit::for_rest().max_concurrent(1);
    let client = build(builder(&server).limit(limit).request_hook(Panics));
    for id in ["early", "late", "early"] {
        let error = client.customers().get_customer(id).send().await;
        let error = error.expect_err("a panic");
        assert!(is_refused(&error, "the hook panicked"), "{error:?}");
        // The panic has not kept the place of the limit.
        call(&client).await.expect("a customer");
    }
    assert_eq!(server.counts(), (1, 3));
}

#[tokio::test]
async fn hooks_see_the_partner_secret_only_on_request() {
    let secret = |client: &Client| {
        let partner = PartnerCredentials::new("partner", "secret-of-partner");
        let change =
            PartnerCredentialsWithNewSecret::new("partner", "secret-of-partner", "next-secret");
        let authentication = client.authentication();
        (
            authentication.create_token(partner).send(),
            authentication.modify_partner_secret(change).send(),
        )
    };
    let server = Server::start(vec![], vec![]).await;
    let seen = Arc::new(AtomicUsize::new(0));
    let counted = seen.clone();
    let client = build(builder(&server).on_request(move |_| {
        counted.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }));
    server.next_call(status(204));
    let (token, change) = secret(&client);
    token.await.expect("a token");
    change.await.expect("a change");
    assert_eq!(seen.load(Ordering::SeqCst), 0);
    assert!(server.seen().len() >= 2);

    let server = Server::start(vec![], vec![]).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let recorded = seen.clone();
    let client = build(builder(&server).request_hook(Everything(
        move |request: &mut OutgoingRequest| {
            let body = String::from_utf8_lossy(request.body()).contains("secret-of-partner");
            assert!(request.set_body("another").is_err() == body);
            assert!(!request.headers().contains_key("finicity-app-key"));
            recorded
                .lock()
                .expect("a list")
                .push((request.operation().id, body));
            Ok(request.set_header("x-signed", "yes")?)
        },
    )));
    call(&client).await.expect("a customer");
    server.next_call(status(204));
    let (token, change) = secret(&client);
    token.await.expect("a token");
    change.await.expect("a change");
    let seen = seen.lock().expect("a list").clone();
    let expected = [
        ("CreateToken", true),
        ("GetCustomer", false),
        ("CreateToken", true),
        ("ModifyPartnerSecret", true),
    ];
    assert_eq!(seen, expected);
    for request in server.seen() {
        assert!(request.head.contains("x-signed: yes"), "{}", request.head);
        assert!(request.head.contains("finicity-app-key: secret-app-key"));
    }
}

#[tokio::test]
async fn a_refused_authentication_is_neither_retried_nor_counted() {
    let server = Server::start(vec![], vec![]).await;
    let (closed, runs) = (
        Arc::new(AtomicBool::new(true)),
        Arc::new(AtomicUsize::new(0)),
    );
    let (is_closed, counted) = (closed.clone(), runs.clone());
    let client = build(builder(&server).request_hook(Everything(
        move |_: &mut OutgoingRequest| {
            counted.fetch_add(1, Ordering::SeqCst);
            match is_closed.load(Ordering::SeqCst) {
                true => Err("the gateway is closed".into()),
                false => Ok(()),
            }
        },
    )));
    for round in 1..=8 {
        let error = client.refresh_token().await.expect_err("a refusal");
        let Error::Auth {
            source: Some(source),
            ..
        } = &error
        else {
            panic!("{error:?}");
        };
        assert!(is_refused(source, "the gateway is closed"), "{source:?}");
        assert!(!error.is_retryable());
        assert_eq!(runs.load(Ordering::SeqCst), round);
        let status = client.token_status().expect("a status");
        assert_eq!((status.refusals, status.stopped), (0, false));
    }
    assert_eq!(server.counts(), (0, 0));
    closed.store(false, Ordering::SeqCst);
    client.refresh_token().await.expect("a token");
    call(&client).await.expect("a customer");
}

#[tokio::test]
async fn a_hook_that_hangs_in_an_authentication_ends_as_well() {
    let server = Server::start(vec![], vec![]).await;
    let hook = Hanging {
        sees_authentication: true,
        ..Hanging::default()
    };
    let client = build(
        builder(&server)
            .retry(RetryPolicy::none())
            .request_hook(hook.clone()),
    );
    let calling = tokio::spawn({
        let client = client.clone();
        async move { call(&client).await }
    });
    hook.started.notified().await;
    advance_clock(Duration::from_secs(11)).await;
    let error = soon(calling)
        .await
        .expect("no panic")
        .expect_err("it hangs");
    let Error::Auth {
        source: Some(source),
        ..
    } = &error
    else {
        panic!("{error:?}");
    };
    assert!(matches!(**source, Error::NotSent { .. }), "{source:?}");
    let status = client.token_status().expect("a status");
    assert_eq!((status.refusals, status.stopped), (0, false));
    assert_eq!(server.counts(), (0, 0));
}

#[tokio::test]
async fn no_secret_of_a_hook_or_of_the_client_gets_into_logs() {
    let (log, guard) = Log::start();
    let server = Server::start(vec![], vec![status(503)]).await;
    let client = build(builder(&server).request_hook(Everything(
        |request: &mut OutgoingRequest| {
            tracing::info!(?request, "seen by the hook");
            request.set_header("authorization", "secret-signature")?;
            tracing::info!(headers = ?request.headers(), "changed by the hook");
            Ok(())
        },
    )));
    call(&client).await.expect("a customer");
    drop(guard);
    let text = log.text();
    assert!(
        text.contains("seen by the hook") && text.contains("authorization"),
        "{text}"
    );
    for secret in [
        "secret-signature",
        "secret-of-partner",
        "secret-app-key",
        SECRET_TOKEN,
    ] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
}

/// Returns a sandbox with a connected customer, and the builder of a client for it.
async fn sandbox() -> (Sandbox, finicity_sdk::ClientBuilder) {
    let sandbox = Sandbox::builder().report_delay(Duration::from_millis(50));
    let sandbox = sandbox.start().await.expect("a sandbox");
    assert!(sandbox.add_customer("1005061234", "ada"));
    assert!(sandbox.connect_customer("1005061234"));
    let credentials = Credentials::new(
        Sandbox::PARTNER_ID,
        Sandbox::PARTNER_SECRET,
        Sandbox::APP_KEY,
    );
    let builder = Client::builder()
        .base_url(sandbox.base_url())
        .credentials(credentials);
    (sandbox, builder)
}

/// Makes calls in every way that the client offers. Returns the errors.
async fn every_way(client: &Client) -> Vec<Error> {
    const ID: &str = "1005061234";
    let quick = || WaitOptions::new().interval(Duration::from_millis(10));
    let mut errors = Vec::new();
    let mut note = |outcome: Result<(), Error>| errors.extend(outcome.err());
    note(client.customers().get_customer(ID).send().await.map(drop));
    note(
        client
            .customers()
            .get_customer(ID)
            .send_raw()
            .await
            .map(drop),
    );
    let path = format!("/aggregation/v1/customers/{ID}");
    note(client.request(Method::GET, &path).send().await.map(drop));
    let mut items = client
        .transactions()
        .get_all_customer_transactions(ID, 0, 1_900_000_000)
        .limit(100)
        .items();
    note(items.next().await.expect("an item").map(drop));
    let mut pages = client.customers().get_customers().pages();
    note(pages.next().await.expect("a page").map(drop));
    let order = || {
        client
            .verify_assets()
            .generate_voa_report(ID, VoaReportConstraints::new())
    };
    match order().submit().await {
        Ok(started) => {
            note(started.wait(quick()).await.map(drop));
            note(started.wait_pdf(quick()).await.map(drop));
            match started.poll().expect("a request").download().await {
                Ok(mut download) => {
                    while let Some(piece) = download.next().await {
                        note(piece.map(drop));
                    }
                }
                Err(error) => note(Err(error)),
            }
        }
        Err(error) => {
            note(Err(error));
            let get = || client.customers().get_customer(ID);
            note(get().download().await.map(drop));
        }
    }
    let other = client.clone();
    let blocking = move || other.customers().get_customer(ID).send_blocking().map(drop);
    note(
        tokio::task::spawn_blocking(blocking)
            .await
            .expect("no panic"),
    );
    errors
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_to_call_goes_through_the_hook() {
    let (sandbox, builder) = sandbox().await;
    let client = build(builder.on_request(|request| Ok(request.set_header("x-hook", "1")?)));
    let errors = every_way(&client).await;
    assert!(errors.is_empty(), "{errors:?}");
    let requests = sandbox.requests();
    assert!(requests.len() > 9, "{}", requests.len());
    for request in requests {
        let is_token = request.operation.as_deref() == Some("CreateToken");
        assert_eq!(
            request.headers.contains_key("x-hook"),
            !is_token,
            "{request:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_to_call_reports_the_refusal() {
    let (sandbox, builder) = sandbox().await;
    let client = build(builder.on_request(|_| Err("read-only".into())));
    let errors = every_way(&client).await;
    assert_eq!(errors.len(), 8, "{errors:?}");
    assert!(
        errors.iter().all(|error| is_refused(error, "read-only")),
        "{errors:?}"
    );
    assert_eq!(sandbox.requests().len(), 1, "only the token");
}

#[tokio::test]
async fn a_wait_ends_with_a_refusal() {
    let server = Server::start(vec![], vec![]).await;
    let client = build(builder(&server).on_request(|_| Err("stop".into())));
    let report = client.reports().get_report_by_customer("1", "2");
    let error = report
        .wait(WaitOptions::new())
        .await
        .expect_err("a refusal");
    assert!(is_refused(&error, "stop"), "{error:?}");
}

#[tokio::test]
async fn a_hook_runs_after_the_wait_for_the_limit() {
    let (hang, signal) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let first = Reply::InTwo(Vec::new(), good_bytes(), hang.clone());
    let server = Server::start(vec![], vec![first]).await;
    let runs = Arc::new(AtomicUsize::new(0));
    let (counted, notifier) = (runs.clone(), signal.clone());
    let limit = finicity_sdk::RequestLimit::for_rest().max_concurrent(1);
    let client = build(builder(&server).limit(limit).on_request(move |_| {
        counted.fetch_add(1, Ordering::SeqCst);
        notifier.notify_one();
        Ok(())
    }));
    let spawn = || {
        let client = client.clone();
        tokio::spawn(async move { call(&client).await })
    };
    let one = spawn();
    received(&server, 1).await;
    let other = spawn();
    super::settle().await;
    assert_eq!(runs.load(Ordering::SeqCst), 1);
    hang.notify_one();
    one.await.expect("no panic").expect("a customer");
    other.await.expect("no panic").expect("a customer");
    assert_eq!(runs.load(Ordering::SeqCst), 2);
}

fn good_bytes() -> Vec<u8> {
    match crate::server::success() {
        Reply::Bytes(bytes) => bytes,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn after_a_refused_change_of_the_secret_the_client_keeps_the_old_one() {
    let server = Server::start(vec![], vec![]).await;
    let client = build(builder(&server).request_hook(Everything(
        |request: &mut OutgoingRequest| match request.operation().id {
            "ModifyPartnerSecret" => Err("no changes".into()),
            _ => Ok(()),
        },
    )));
    let change =
        PartnerCredentialsWithNewSecret::new("partner", "secret-of-partner", "next-secret");
    let change = client.authentication().modify_partner_secret(change);
    let error = change.send().await.expect_err("a refusal");
    assert!(is_refused(&error, "no changes"), "{error:?}");
    client.refresh_token().await.expect("a token");
    // The change had no effect, so the client does not try the new secret.
    let tokens = server.seen();
    assert!(!tokens.is_empty());
    let is_old =
        |request: &crate::server::ReceivedRequest| request.body.contains("secret-of-partner");
    assert!(tokens.iter().all(is_old), "{tokens:?}");
    assert_eq!(server.counts().1, 0);
}
