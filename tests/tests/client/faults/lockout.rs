//! The client never locks the partner out, and a usable token never costs a call.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use finicity_sdk::types::PartnerCredentialsWithNewSecret;
use finicity_sdk::{
    Client, ClientBuilder, Credentials, Error, FileTokenStore, Refusals, RetryPolicy, StoreFuture,
    StoreKey, StoredToken, TokenStore,
};
use tokio::sync::Notify;

use super::{bytes, call, client, code, credentials, outcome_name, quick_retry, status};
use crate::server::{ReceivedRequest, Reply, SECRET_TOKEN, Server, response, success};

/// Advances the clock by this number of minutes at once.
async fn advance_minutes(minutes: u64) {
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(minutes * 60)).await;
    tokio::time::resume();
}

fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .base_url(&server.base_url)
        .credentials(credentials())
        .retry(quick_retry())
        .timeout(Duration::from_millis(500))
        .deadline(Duration::from_secs(5))
}

/// Waits until the server has received this number of token requests.
async fn wait_for_token_requests(server: &Server, count: usize) {
    let seen = async {
        while server.counts().0 < count {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), seen)
        .await
        .expect("the token request arrives");
}

async fn wait_until_idle(client: &Client) {
    let authentication_ends = async {
        while client.token_status().expect("a status").authenticating {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), authentication_ends)
        .await
        .expect("the authentication ends");
}

/// Returns a refusal that the server completes when the test notifies `signal`.
fn late_refusal(signal: &Arc<Notify>) -> Reply {
    let body = r#"{"code":"10001","message":"wrong"}"#;
    let head = b"HTTP/1.1 401 It\r\nconnection: close\r\n".to_vec();
    let rest = format!("content-length: {}\r\n\r\n{body}", body.len());
    Reply::InTwo(head, rest.into_bytes(), signal.clone())
}

/// Returns a token response that the server completes when the test notifies `signal`.
fn late_token(signal: &Arc<Notify>) -> Reply {
    let token = format!("{{\"token\":\"{SECRET_TOKEN}-0\"}}");
    let head = format!("HTTP/1.1 200 It\r\ncontent-length: {}\r\n\r\n", token.len());
    Reply::InTwo(head.into_bytes(), token.into_bytes(), signal.clone())
}

#[tokio::test]
async fn refusals_are_counted_when_nobody_waits_for_them() {
    let server = Server::start(vec![], vec![]).await;
    let signal = Arc::new(Notify::new());
    for _ in 0..10 {
        server.next_token(late_refusal(&signal));
    }
    let client = builder(&server).build().expect("a client");
    for _ in 0..10 {
        let before = server.counts().0;
        let mut calling = Box::pin(call(&client));
        tokio::select! {
            _ = &mut calling => {}
            () = tokio::time::sleep(Duration::from_millis(20)) => {}
        }
        drop(calling);
        if server.counts().0 > before {
            signal.notify_one();
        }
        wait_until_idle(&client).await;
    }
    assert!(server.counts().0 <= 3, "{:?}", server.counts());
    let status = client.token_status().expect("a status");
    assert!(status.stopped && status.refusals == 3, "{status:?}");
}

#[tokio::test]
async fn keeps_a_token_that_arrives_after_its_caller_is_dropped() {
    let signal = Arc::new(Notify::new());
    let reply = late_token(&signal);
    let server = Server::start(vec![reply], vec![]).await;
    let client = builder(&server).build().expect("a client");
    let calling = tokio::spawn({
        let client = client.clone();
        async move { call(&client).await.is_ok() }
    });
    wait_for_token_requests(&server, 1).await;
    calling.abort();
    drop(calling.await);
    signal.notify_one();
    wait_until_idle(&client).await;
    call(&client).await.expect("a call");
    assert_eq!(server.counts(), (1, 1));
}

#[tokio::test]
async fn error_pages_of_gateways_do_not_count_as_refusals() {
    let page = || {
        response(
            403,
            &[("content-type", "text/html")],
            "<html>maintenance</html>",
        )
    };
    let server = Server::start((0..12).map(|_| page()).collect(), vec![]).await;
    let client = builder(&server).build().expect("a client");
    let mut failures = 0;
    while call(&client).await.is_err() {
        failures += 1;
        assert!(failures < 1000, "the client recovers");
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
    assert_eq!(server.counts().0, 13);
    assert_eq!(client.token_status().expect("a status").refusals, 0);
}

#[tokio::test]
async fn a_single_failed_authentication_does_not_fail_the_call() {
    for reply in [
        status(503),
        status(500),
        Reply::Close,
        Reply::Hang,
        status(429),
    ] {
        let server = Server::start(vec![reply], vec![]).await;
        let client = builder(&server).build().expect("a client");
        call(&client).await.expect("the second one succeeds");
        assert_eq!(server.counts(), (2, 1));
    }
}

#[tokio::test]
async fn sends_a_single_probe_after_a_failure() {
    let server = Server::start(vec![status(503); 30], vec![]).await;
    let patient = RetryPolicy::default()
        .base_delay(Duration::from_millis(1))
        .max_delay(Duration::from_secs(3600));
    let client = builder(&server)
        .retry(patient.max_attempts(8))
        .build()
        .expect("a client");
    call(&client).await.expect_err("an outage");
    let sent = server.counts().0;
    assert_eq!(sent, 8);
    for _ in 0..50 {
        let error = call(&client).await.expect_err("an outage");
        assert!(matches!(error, Error::Auth { .. }), "{error:?}");
    }
    assert!(server.counts().0 <= sent + 5, "{:?}", server.counts());
}

#[tokio::test]
async fn distinguishes_refused_credentials_from_other_failures() {
    for refused in ["10001", "10021", "24302"] {
        let server = Server::start(vec![code(refused); 20], vec![]).await;
        let client = builder(&server).build().expect("a client");
        for _ in 0..8 {
            call(&client).await.expect_err("no token");
        }
        assert_eq!(server.counts(), (3, 0));
        // `refresh_token` tries once more, but no further call tries a fifth time.
        for _ in 0..5 {
            client.refresh_token().await.expect_err("still refused");
            client.invalidate_token().await;
            call(&client).await.expect_err("no token");
        }
        assert_eq!(server.counts(), (4, 0));
        client.forget_refusals().await;
        call(&client).await.expect_err("still refused");
        assert_eq!(server.counts(), (5, 0));
    }
}

#[tokio::test]
async fn lost_responses_count_after_a_refusal() {
    let server = Server::start(
        vec![code("10001"), Reply::Close, Reply::Close, Reply::Close],
        vec![],
    )
    .await;
    let client = builder(&server).build().expect("a client");
    for _ in 0..20 {
        drop(call(&client).await);
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
    assert_eq!(server.counts(), (3, 0));
}

#[tokio::test]
async fn renews_the_token_in_the_background_after_ninety_minutes() {
    let server = Server::start(vec![], vec![]).await;
    let client = builder(&server).build().expect("a client");
    call(&client).await.expect("a call");
    server.next_token(Reply::Hang);
    advance_minutes(91).await;
    for _ in 0..20 {
        call(&client).await.expect("the token is good");
    }
    wait_for_token_requests(&server, 2).await;
    wait_until_idle(&client).await;
    call(&client).await.expect("the token was renewed");
    assert_eq!(
        server
            .seen()
            .last()
            .and_then(|seen| seen.token().map(str::to_owned)),
        Some(format!("{SECRET_TOKEN}-1"))
    );
}

/// Runs the other tasks until `is_done` returns `true`, while the clock stands still: a task that waits for a timer
/// does not go on.
async fn with_stopped_clock(is_done: impl Fn() -> bool) {
    tokio::time::pause();
    // While a blocking task runs, tokio does not advance a paused clock.
    let (stop, stopped) = std::sync::mpsc::channel::<()>();
    let blocking = tokio::task::spawn_blocking(move || stopped.recv().is_err());
    let started = std::time::Instant::now();
    while !is_done() {
        assert!(
            started.elapsed() < Duration::from_secs(20),
            "it waits for a timer"
        );
        tokio::task::yield_now().await;
    }
    drop(stop);
    assert!(blocking.await.expect("no panic"));
    tokio::time::resume();
}

#[tokio::test]
async fn calls_wait_for_a_new_token_from_115_minutes_on() {
    for (minutes, waits) in [(114, false), (116, true)] {
        let old = format!(r#"{{"token":"{SECRET_TOKEN}-9"}}"#);
        let server = Server::start(vec![response(200, &[], old)], vec![]).await;
        let client = builder(&server).build().expect("a client");
        call(&client).await.expect("a call");
        let signal = Arc::new(Notify::new());
        server.next_token(late_token(&signal));
        advance_minutes(minutes).await;
        let caller = client.clone();
        let pending = tokio::spawn(async move { call(&caller).await });
        wait_for_token_requests(&server, 2).await;
        if waits {
            for _ in 0..100 {
                tokio::task::yield_now().await;
            }
            assert_eq!(server.counts().1, 1, "the call did not wait");
            signal.notify_one();
        } else {
            with_stopped_clock(|| pending.is_finished()).await;
        }
        pending.await.expect("no panic").expect("a call");
        let seen = server.seen();
        let used: Vec<&str> = seen.iter().filter_map(ReceivedRequest::token).collect();
        assert_eq!(used.len(), 2);
        assert_eq!(used[0] != used[1], waits, "{minutes} minutes");
    }
}

#[tokio::test]
async fn calls_share_an_authentication_that_fails() {
    let server = Server::start(vec![status(503), status(503), status(503)], vec![]).await;
    let client = builder(&server).build().expect("a client");
    let calls = (0..50).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { call(&client).await })
    });
    for pending in calls.collect::<Vec<_>>() {
        let outcome = pending.await.expect("no panic");
        assert_eq!(outcome_name(outcome), "auth");
    }
    // One authentication makes three attempts.
    assert_eq!(server.counts(), (3, 0));
}

#[tokio::test]
async fn calls_succeed_during_an_authentication_outage_while_the_token_is_valid() {
    let server = Server::start(vec![], vec![]).await;
    let client = builder(&server).build().expect("a client");
    call(&client).await.expect("a call");
    for _ in 0..200 {
        server.next_token(status(503));
    }
    for _ in 0..29 {
        advance_minutes(4).await;
        call(&client).await.expect("the token is good");
    }
    advance_minutes(10).await;
    assert_eq!(outcome_name(call(&client).await), "auth");
}

/// A store whose methods can hang.
#[derive(Default)]
struct Hanging {
    load: bool,
    save: bool,
}

impl TokenStore for Hanging {
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
        match self.load {
            true => Box::pin(std::future::pending()),
            false => Box::pin(std::future::ready(Ok(None))),
        }
    }

    fn save<'a>(&'a self, _token: &'a StoredToken) -> StoreFuture<'a, ()> {
        match self.save {
            true => Box::pin(std::future::pending()),
            false => Box::pin(std::future::ready(Ok(()))),
        }
    }
}

#[tokio::test]
async fn a_hanging_store_does_not_block_calls() {
    for (load, save) in [(true, false), (false, true), (true, true)] {
        let server = Server::start(vec![], vec![]).await;
        let client = builder(&server)
            .token_store(Hanging { load, save })
            .build()
            .expect("a client");
        call(&client).await.expect("the call goes on without it");
        assert_eq!(server.counts(), (1, 1));
    }
}

/// A store whose methods panic: at once, or when their futures are polled.
struct Panicking {
    at_once: bool,
}

impl Panicking {
    fn step<T: Send + 'static>(&self) -> StoreFuture<'_, T> {
        /// A panic value whose `Drop` panics as well.
        struct Bomb;
        impl Drop for Bomb {
            fn drop(&mut self) {
                panic!("the value of the panic");
            }
        }
        match self.at_once {
            true => std::panic::panic_any(Bomb),
            false => Box::pin(async { std::panic::panic_any(Bomb) }),
        }
    }
}

impl TokenStore for Panicking {
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
        self.step()
    }

    fn save<'a>(&'a self, _token: &'a StoredToken) -> StoreFuture<'a, ()> {
        self.step()
    }

    fn refusals<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, Option<Refusals>> {
        self.step()
    }

    fn add_refusal<'a>(&'a self, _key: &'a StoreKey, _fingerprint: &'a str) -> StoreFuture<'a, ()> {
        self.step()
    }
}

#[tokio::test]
async fn a_store_that_panics_does_not_block_calls() {
    for at_once in [true, false] {
        let server = Server::start(vec![], vec![]).await;
        let store = Panicking { at_once };
        let client = builder(&server).token_store(store).build();
        let client = client.expect("a client");
        call(&client).await.expect("the call goes on without it");
        assert_eq!(server.counts(), (1, 1));
    }
}

/// An in-memory store with a lock and a count of refusals, as several processes would share it.
#[derive(Clone)]
struct Fleet {
    token: Arc<Mutex<Option<StoredToken>>>,
    refusals: Arc<Mutex<Refusals>>,
    turn: Arc<tokio::sync::Semaphore>,
    loads: Arc<AtomicU32>,
    /// `true` while refusals can't be added.
    is_read_only: Arc<std::sync::atomic::AtomicBool>,
}

impl Fleet {
    fn new() -> Self {
        Self {
            token: Arc::default(),
            refusals: Arc::default(),
            turn: Arc::new(tokio::sync::Semaphore::new(1)),
            loads: Arc::default(),
            is_read_only: Arc::default(),
        }
    }
}

impl TokenStore for Fleet {
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
        self.loads.fetch_add(1, Ordering::SeqCst);
        let token = self.token.lock().expect("a token").clone();
        Box::pin(std::future::ready(Ok(token)))
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        *self.token.lock().expect("a token") = Some(token.clone());
        Box::pin(std::future::ready(Ok(())))
    }

    fn lock<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, Option<finicity_sdk::StoreLock>> {
        Box::pin(async {
            self.turn.acquire().await?.forget();
            Ok(Some(finicity_sdk::StoreLock::new(1)))
        })
    }

    fn unlock<'a>(
        &'a self,
        _key: &'a StoreKey,
        _lock: finicity_sdk::StoreLock,
    ) -> StoreFuture<'a, ()> {
        Box::pin(async {
            self.turn.add_permits(1);
            Ok(())
        })
    }

    fn refusals<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, Option<Refusals>> {
        let refusals = self.refusals.lock().expect("a count").clone();
        Box::pin(std::future::ready(Ok(Some(refusals))))
    }

    fn add_refusal<'a>(&'a self, _key: &'a StoreKey, secret: &'a str) -> StoreFuture<'a, ()> {
        if self.is_read_only.load(Ordering::SeqCst) {
            return Box::pin(std::future::ready(Err("read only".into())));
        }
        let mut refusals = self.refusals.lock().expect("a count");
        *refusals = Refusals::new(refusals.count + 1, secret);
        Box::pin(std::future::ready(Ok(())))
    }

    fn clear_refusals<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, ()> {
        *self.refusals.lock().expect("a count") = Refusals::default();
        Box::pin(std::future::ready(Ok(())))
    }
}

#[tokio::test]
async fn a_fleet_authenticates_once_and_shares_its_count() {
    let server = Server::start(vec![], vec![]).await;
    let fleet = Fleet::new();
    let clients: Vec<Client> = (0..20)
        .map(|_| {
            builder(&server)
                .token_store(fleet.clone())
                .build()
                .expect("a client")
        })
        .collect();
    let calls: Vec<_> = clients
        .iter()
        .map(|client| {
            let client = client.clone();
            tokio::spawn(async move { call(&client).await })
        })
        .collect();
    for call in calls {
        call.await
            .expect("the task ends")
            .expect("the call succeeds");
    }
    assert_eq!(server.counts(), (1, 20));

    let server = Server::start(vec![code("10001"); 60], vec![]).await;
    let fleet = Fleet::new();
    for _ in 0..20 {
        let client = builder(&server)
            .token_store(fleet.clone())
            .build()
            .expect("a client");
        drop(call(&client).await);
    }
    assert_eq!(server.counts(), (3, 0));
    // A corrected secret is tried once.
    let right = Credentials::new("partner", "another-secret-of-partner", "secret-app-key");
    let corrected = builder(&server)
        .credentials(right)
        .token_store(fleet)
        .build();
    drop(call(&corrected.expect("a client")).await);
    assert_eq!(server.counts(), (4, 0));
}

#[tokio::test]
async fn refusals_that_a_store_could_not_count_are_added_later() {
    let server = Server::start(vec![code("10001"); 60], vec![]).await;
    let fleet = Fleet::new();
    let make = || {
        let client = builder(&server).token_store(fleet.clone()).build();
        client.expect("a client")
    };
    let (one, other) = (make(), make());
    fleet.is_read_only.store(true, Ordering::SeqCst);
    call(&one).await.expect_err("there is no token");
    wait_until_idle(&one).await;
    fleet.is_read_only.store(false, Ordering::SeqCst);
    for _ in 0..3 {
        for client in [&other, &one] {
            call(client).await.expect_err("there is no token");
            wait_until_idle(client).await;
        }
    }
    assert_eq!(server.counts().0, 3);
    assert_eq!(fleet.refusals.lock().expect("a count").count, 3);
}

#[tokio::test]
async fn refusals_survive_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Server::start(vec![code("10001"); 60], vec![]).await;
    for _ in 0..20 {
        let store = FileTokenStore::new(folder.path().join("token"));
        let client = builder(&server)
            .token_store(store)
            .build()
            .expect("a client");
        drop(call(&client).await);
        wait_until_idle(&client).await;
    }
    assert_eq!(server.counts(), (3, 0));
}

#[tokio::test]
async fn a_file_belongs_to_one_set_of_credentials() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = FileTokenStore::new(folder.path().join("token"));
    let server = Server::start(vec![], vec![]).await;
    for (partner, tokens) in [("a", 1), ("a", 1), ("b", 2), ("b", 2), ("a", 2)] {
        let credentials = Credentials::new(partner, "secret-of-partner", "secret-app-key");
        let client = builder(&server)
            .credentials(credentials)
            .token_store(store.clone())
            .build();
        let client = client.expect("a client");
        call(&client).await.expect("a call");
        // The client saves the token before it releases the lock.
        let lock = store.lock(&key()).await.expect("a store").expect("a lock");
        store.unlock(&key(), lock).await.expect("a store");
        assert_eq!(server.counts().0, tokens);
    }
    let left: Vec<_> = std::fs::read_dir(folder.path())
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    assert_eq!(left.len(), 3, "{left:?}");
}

/// Returns an arbitrary key: the lock of a file does not depend on the key.
fn key() -> StoreKey {
    StoreKey::new("https://api.example", "partner", "app key")
}

#[tokio::test]
async fn an_invalidated_token_does_not_come_back_from_the_store() {
    let server = Server::start(vec![], vec![]).await;
    let fleet = Fleet::new();
    let client = builder(&server)
        .token_store(fleet.clone())
        .build()
        .expect("a client");
    call(&client).await.expect("a call");
    client.invalidate_token().await;
    let dropped = tokio::time::timeout(Duration::ZERO, call(&client)).await;
    assert!(dropped.is_err());
    call(&client).await.expect("a call");
    let used: Vec<_> = server
        .seen()
        .iter()
        .filter_map(|seen| seen.token().map(str::to_owned))
        .collect();
    assert_eq!(used.last(), Some(&format!("{SECRET_TOKEN}-1")), "{used:?}");
    assert_eq!(server.counts().0, 2);
}

#[tokio::test]
async fn replacing_a_token_does_not_count_as_an_attempt() {
    let server = Server::start(vec![], vec![]).await;
    let once = client(&server.base_url);
    call(&once).await.expect("a call");
    server.expire_tokens();
    let options = finicity_sdk::CallOptions::new().retry(RetryPolicy::none());
    let call = finicity_sdk::Call::with_options(once.customers().get_customer("1"), options);
    assert_eq!(call.send().await.expect("a customer").attempts(), 1);
}

fn change() -> PartnerCredentialsWithNewSecret {
    PartnerCredentialsWithNewSecret::new("partner", "secret-of-partner", "next-secret-of-partner")
}

fn secrets(server: &Server) -> Vec<bool> {
    let seen = server.seen();
    let requests = seen.iter().filter(|seen| seen.is_token());
    requests
        .map(|seen| seen.body.contains("next-secret-of-partner"))
        .collect()
}

#[tokio::test]
async fn a_change_of_the_secret_is_sent_once_and_both_secrets_are_tried_after_an_unknown_outcome() {
    for lost in [
        Reply::Close,
        Reply::Hang,
        status(503),
        status(504),
        bytes("HTTP/1.1 204"),
    ] {
        // The API carried out the change.
        let server = Server::start(vec![], vec![lost.clone()]).await;
        let client = builder(&server).build().expect("a client");
        let changed = client
            .authentication()
            .modify_partner_secret(change())
            .send()
            .await;
        changed.expect_err("its response is lost");
        assert_eq!(server.counts(), (0, 1), "{lost:?}");
        call(&client).await.expect("a call");
        assert_eq!(secrets(&server), [true]);
        // The API did not carry out the change.
        let server = Server::start(vec![code("10001")], vec![lost]).await;
        let client = builder(&server).build().expect("a client");
        let changed = client
            .authentication()
            .modify_partner_secret(change())
            .send()
            .await;
        changed.expect_err("its response is lost");
        call(&client).await.expect("a call");
        assert_eq!(secrets(&server), [true, false]);
        assert_eq!(client.token_status().expect("a status").refusals, 0);
    }
}

#[tokio::test]
async fn records_a_secret_change_after_its_caller_is_dropped() {
    let signal = Arc::new(Notify::new());
    let (head, rest) = (b"HTTP/1.1 204 It\r\n".to_vec(), b"\r\n".to_vec());
    let server = Server::start(vec![], vec![Reply::InTwo(head, rest, signal.clone())]).await;
    let client = builder(&server).build().expect("a client");
    let changing = tokio::spawn(
        client
            .authentication()
            .modify_partner_secret(change())
            .send(),
    );
    while server.counts().1 == 0 {
        tokio::task::yield_now().await;
    }
    changing.abort();
    drop(changing.await);
    server.accept_secret("next-secret-of-partner");
    signal.notify_one();
    call(&client).await.expect("a call");
    assert_eq!(secrets(&server).last(), Some(&true));
}

#[tokio::test]
async fn counts_refusals_of_authentications_by_the_program() {
    let server = Server::start(vec![], vec![code("10001"); 20]).await;
    server.accept_secret("another");
    let client = builder(&server).build().expect("a client");
    for _ in 0..10 {
        let changing = client.authentication().modify_partner_secret(change());
        drop(changing.send().await);
        let path = "/aggregation/v2/partners/authentication";
        let raw = client.request(finicity_sdk::http::Method::PUT, path);
        drop(raw.json(&change()).send().await);
        drop(call(&client).await);
    }
    let (tokens, calls) = server.counts();
    assert!(tokens + calls <= 4, "{tokens} {calls}");
}

#[tokio::test]
async fn ignores_a_stored_token_that_expires_soon() {
    let server = Server::start(vec![], vec![success()]).await;
    let fleet = Fleet::new();
    *fleet.token.lock().expect("a token") = Some(StoredToken::new(
        format!("{SECRET_TOKEN}-old"),
        SystemTime::now() - Duration::from_secs(91 * 60),
    ));
    let client = builder(&server)
        .token_store(fleet)
        .build()
        .expect("a client");
    call(&client).await.expect("a call");
    assert_eq!(server.counts(), (1, 1));
}

#[tokio::test]
async fn refusals_that_come_after_the_timeout_are_counted() {
    let signal = Arc::new(Notify::new());
    let late = || late_refusal(&signal);
    let server = Server::start((0..20).map(|_| late()).collect(), vec![]).await;
    let hasty = builder(&server).timeout(Duration::from_millis(20));
    let client = hasty.build().expect("a client");
    for _ in 0..20 {
        call(&client).await.expect_err("there is no token");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let (sent, _) = server.counts();
    assert!(sent <= 4, "{sent}");
    signal.notify_waiters();
    let counted = async {
        while client.token_status().expect("a status").refusals as usize != sent {
            tokio::task::yield_now().await;
        }
    };
    let counted = tokio::time::timeout(Duration::from_secs(10), counted).await;
    counted.expect("all refusals are counted");
    assert!(client.token_status().expect("a status").stopped);
    advance_minutes(60).await;
    call(&client).await.expect_err("the client has stopped");
    assert_eq!(server.counts().0, sent);
}

#[tokio::test]
async fn responses_that_are_lost_may_be_refusals() {
    for lost in [
        Reply::Close,
        Reply::Hang,
        status(502),
        status(504),
        bytes("HTTP/1.1 401"),
    ] {
        let server = Server::start(vec![lost.clone(); 4], vec![]).await;
        let hasty = builder(&server).timeout(Duration::from_millis(20));
        let client = hasty.build().expect("a client");
        for _ in 0..50 {
            call(&client).await.expect_err("there is no token");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        drop(client.refresh_token().await);
        assert_eq!(server.counts().0, 4, "{lost:?}");
        let status = client.token_status().expect("a status");
        assert!(
            status.cooling_down.is_some() && !status.stopped,
            "{status:?}"
        );
        advance_minutes(6).await;
        call(&client).await.expect("the client recovers");
    }
}

#[tokio::test]
async fn uses_a_token_that_arrives_after_the_timeout() {
    let signal = Arc::new(Notify::new());
    let reply = late_token(&signal);
    let server = Server::start(vec![reply, Reply::Hang], vec![]).await;
    let client = builder(&server).timeout(Duration::from_millis(500));
    let client = client.build().expect("a client");
    let calling = tokio::spawn({
        let client = client.clone();
        async move { call(&client).await }
    });
    wait_for_token_requests(&server, 2).await;
    signal.notify_one();
    calling.await.expect("it ends").expect("a call");
    assert_eq!(server.counts(), (2, 1));
}

#[tokio::test]
async fn concurrent_secret_changes_do_not_lock_the_partner_out() {
    let server = Server::start(vec![], vec![code("10001"); 20]).await;
    let client = builder(&server).build().expect("a client");
    let changes = (0..10).map(|_| {
        tokio::spawn(
            client
                .authentication()
                .modify_partner_secret(change())
                .send(),
        )
    });
    for change in changes.collect::<Vec<_>>() {
        let outcome = change.await.expect("it ends");
        outcome.expect_err("the secret is wrong");
    }
    assert!(server.counts().1 <= 4, "{:?}", server.counts());
}

#[tokio::test]
async fn calls_succeed_while_an_authentication_hangs_and_the_token_is_valid() {
    let server = Server::start(vec![], vec![]).await;
    let builder = builder(&server)
        .timeout(Duration::from_secs(60))
        .deadline(Duration::from_secs(1));
    let client = builder.build().expect("a client");
    call(&client).await.expect("a call");
    advance_minutes(116).await;
    server.next_token(Reply::Hang);
    call(&client).await.expect("the old token is used");
    assert_eq!(server.counts(), (2, 2));
}

#[tokio::test]
async fn uses_a_stored_token_that_expires_soon_if_there_is_no_other() {
    for failure in [status(503), Reply::Hang] {
        let server = Server::start(vec![failure; 3], vec![]).await;
        let fleet = Fleet::new();
        *fleet.token.lock().expect("a token") = Some(StoredToken::new(
            format!("{SECRET_TOKEN}-0"),
            SystemTime::now() - Duration::from_secs(100 * 60),
        ));
        let client = builder(&server).token_store(fleet).build();
        call(&client.expect("a client")).await.expect("a call");
    }
}

#[tokio::test]
async fn authentications_by_the_program_respect_the_shared_count() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Server::start(vec![], vec![code("10001"); 20]).await;
    for _ in 0..10 {
        let store = FileTokenStore::new(folder.path().join("token"));
        let client = builder(&server).token_store(store).build();
        let client = client.expect("a client");
        let change = client.authentication().modify_partner_secret(change());
        change.send().await.expect_err("the secret is wrong");
    }
    assert!(server.counts().1 <= 4, "{:?}", server.counts());
}

#[tokio::test]
async fn partners_in_one_file_have_separate_counts() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Server::start(vec![code("10001"); 60], vec![]).await;
    for round in 0..20 {
        for partner in ["a", "b"] {
            let client = builder(&server)
                .credentials(Credentials::new(partner, "wrong", "secret-app-key"))
                .token_store(FileTokenStore::new(folder.path().join("token")));
            let client = client.build().expect("a client");
            call(&client).await.expect_err("there is no token");
            wait_until_idle(&client).await;
        }
        assert!(server.counts().0 <= 2 * (round + 1));
    }
    assert_eq!(server.counts().0, 6);
}

/// A store that lost its count of refusals.
struct Forgetful;

impl TokenStore for Forgetful {
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
        Box::pin(std::future::ready(Ok(None)))
    }

    fn save<'a>(&'a self, _token: &'a StoredToken) -> StoreFuture<'a, ()> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn refusals<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, Option<Refusals>> {
        Box::pin(std::future::ready(Ok(Some(Refusals::default()))))
    }
}

#[tokio::test]
async fn a_store_that_lost_its_count_does_not_lower_the_count_of_the_client() {
    let server = Server::start(vec![code("10001"); 60], vec![]).await;
    let client = builder(&server).token_store(Forgetful).build();
    let client = client.expect("a client");
    for _ in 0..10 {
        call(&client).await.expect_err("there is no token");
        drop(client.refresh_token().await);
        advance_minutes(10).await;
    }
    assert_eq!(server.counts().0, 4);
}

#[tokio::test]
async fn the_authentication_path_is_known_in_every_spelling() {
    let server = Server::start(vec![], vec![code("10001"); 60]).await;
    let client = Client::builder()
        .base_url(&server.base_url)
        .credentials(Credentials::new(
            "123",
            "secret-of-partner",
            "secret-app-key",
        ))
        .build()
        .expect("a client");
    for _ in 0..5 {
        let path = "/aggregation/v2/partners/%61uthentication";
        let body = serde_json::json!({ "partnerId": 123, "partnerSecret": "wrong" });
        let raw = client
            .request(finicity_sdk::http::Method::POST, path)
            .json(&body);
        raw.send().await.expect_err("the secret is wrong");
    }
    assert!(server.counts().1 <= 4, "{:?}", server.counts());
}

#[test]
fn the_lock_of_a_file_is_released_when_its_runtime_ends() {
    let folder = tempfile::tempdir().expect("a folder");
    let runtime = || {
        tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime")
    };
    let home = runtime();
    let server = home.block_on(Server::start(vec![Reply::Hang], vec![]));
    let client = builder(&server)
        .timeout(Duration::from_secs(60))
        .token_store(FileTokenStore::new(folder.path().join("token")))
        .build()
        .expect("a client");
    let first = runtime();
    first.block_on(async {
        let calling = tokio::spawn({
            let client = client.clone();
            async move { call(&client).await.is_ok() }
        });
        wait_for_token_requests(&server, 1).await;
        calling.abort();
    });
    first.shutdown_background();
    // The call succeeds within its deadline, which is shorter than the maximum wait for a lock.
    home.block_on(call(&client)).expect("a call");
}

#[tokio::test]
async fn a_repeated_secret_change_keeps_both_secrets() {
    let changes = vec![Reply::Close, code("10001")];
    let server = Server::start(vec![], changes).await;
    let client = builder(&server).build().expect("a client");
    for _ in 0..2 {
        let change = client.authentication().modify_partner_secret(change());
        change.send().await.expect_err("lost, and then refused");
    }
    // The API carried out the first change.
    server.accept_secret("next-secret-of-partner");
    call(&client).await.expect("a call");
    assert_eq!(secrets(&server), [true]);
}

#[tokio::test]
async fn repeated_failed_secret_changes_keep_the_old_secret() {
    let server = Server::start(vec![], vec![status(503); 6]).await;
    server.accept_secret("secret-of-partner");
    let client = builder(&server).build().expect("a client");
    for number in 0..6 {
        let new = format!("next-secret-{number}");
        let change = PartnerCredentialsWithNewSecret::new("partner", "secret-of-partner", new);
        let change = client.authentication().modify_partner_secret(change);
        change.send().await.expect_err("a failure");
    }
    call(&client).await.expect("the old secret is tried second");
    assert_eq!(server.counts().0, 2);
}

#[tokio::test]
async fn a_success_does_not_clear_later_refusals() {
    let signal = Arc::new(Notify::new());
    let late = late_token(&signal);
    let refusals = vec![code("10001"); 20];
    let server = Server::start([vec![late], refusals].concat(), vec![]).await;
    let hasty = builder(&server).timeout(Duration::from_millis(300));
    let client = hasty.build().expect("a client");
    for _ in 0..5 {
        call(&client).await.expect_err("there is no token");
    }
    let before = client.token_status().expect("a status").refusals;
    assert_eq!(
        before, 2,
        "together with the refusal without a response, this is the limit"
    );
    signal.notify_one();
    let taken = async {
        while client.token_status().expect("a status").obtained.is_none() {
            tokio::task::yield_now().await;
        }
    };
    let taken = tokio::time::timeout(Duration::from_secs(10), taken).await;
    taken.expect("the token is taken");
    call(&client).await.expect("a call");
    assert_eq!(client.token_status().expect("a status").refusals, before);
}

#[tokio::test]
async fn uses_a_token_that_arrives_during_a_pause_at_once() {
    let signal = Arc::new(Notify::new());
    let late = late_token(&signal);
    let server = Server::start(vec![late], vec![]).await;
    let slow = RetryPolicy::default()
        .base_delay(Duration::from_secs(300))
        .max_delay(Duration::from_secs(300));
    let client = builder(&server)
        .timeout(Duration::from_millis(50))
        .retry(slow);
    let client = client.build().expect("a client");
    let calling = tokio::spawn({
        let client = client.clone();
        async move { call(&client).await }
    });
    wait_for_token_requests(&server, 1).await;
    // The first attempt times out, and the pause before the retry begins.
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(1)).await;
    tokio::time::resume();
    signal.notify_one();
    calling.await.expect("it ends").expect("a call");
    assert_eq!(server.counts(), (1, 1));
}

#[tokio::test]
async fn a_younger_token_in_the_store_replaces_an_old_one() {
    let server = Server::start(vec![], vec![]).await;
    let fleet = Fleet::new();
    let client = builder(&server).token_store(fleet.clone()).build();
    let client = client.expect("a client");
    call(&client).await.expect("a call");
    server.next_token(status(503));
    server.next_token(status(503));
    server.next_token(status(503));
    advance_minutes(125).await;
    *fleet.token.lock().expect("a token") = Some(StoredToken::new(
        format!("{SECRET_TOKEN}-7"),
        SystemTime::now() - Duration::from_secs(95 * 60),
    ));
    call(&client).await.expect("the token of the store is used");
    let seen = server.seen();
    let last = seen.last().and_then(|seen| seen.token());
    assert_eq!(last, Some(format!("{SECRET_TOKEN}-7").as_str()));
}

#[tokio::test]
async fn logs_a_stop_once_even_if_the_store_reports_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Server::start(vec![code("10001"); 20], vec![]).await;
    for _ in 0..2 {
        let (log, _guard) = finicity_tests::log::Log::start();
        let store = FileTokenStore::new(folder.path().join("token"));
        let client = builder(&server).token_store(store).build();
        let client = client.expect("a client");
        for _ in 0..5 {
            call(&client).await.expect_err("there is no token");
            wait_until_idle(&client).await;
        }
        let lines = log.text();
        let lines = lines.lines().filter(|line| line.contains("has stopped"));
        let lines: Vec<_> = lines.filter(|line| line.contains("ERROR")).collect();
        assert_eq!(lines.len(), 1, "{lines:?}");
    }
    assert_eq!(server.counts().0, 3);
}

/// A store that does not forget its count of refusals, and whose lock another process may hold.
struct Stubborn(Option<u32>);

impl TokenStore for Stubborn {
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
        Box::pin(std::future::ready(Ok(None)))
    }

    fn save<'a>(&'a self, _token: &'a StoredToken) -> StoreFuture<'a, ()> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn lock<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, Option<finicity_sdk::StoreLock>> {
        let busy = self.0 == Some(1);
        Box::pin(std::future::ready(match busy {
            true => Err("another process holds it".into()),
            false => Ok(None),
        }))
    }

    fn refusals<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, Option<Refusals>> {
        let count = self.0.map(|count| Refusals::new(count, "a mark"));
        Box::pin(std::future::ready(Ok(count)))
    }

    fn clear_refusals<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, ()> {
        Box::pin(std::future::ready(Err("read only".into())))
    }
}

#[tokio::test]
async fn cleared_refusals_do_not_return_from_the_store() {
    let server = Server::start(vec![], vec![]).await;
    let store = Stubborn(Some(4));
    let client = builder(&server).token_store(store).build();
    let client = client.expect("a client");
    call(&client).await.expect_err("the client has stopped");
    client.forget_refusals().await;
    advance_minutes(1).await;
    call(&client).await.expect("a call");
}

#[tokio::test]
async fn without_the_lock_no_authentication_is_sent_after_a_refusal() {
    let server = Server::start(vec![], vec![]).await;
    let client = builder(&server).token_store(Stubborn(Some(1))).build();
    let client = client.expect("a client");
    call(&client).await.expect_err("there is no token");
    let refreshed = client.refresh_token().await;
    refreshed.expect_err("others may try at the same time");
    let change = client.authentication().modify_partner_secret(change());
    change.send().await.expect_err("the same holds here");
    assert_eq!(server.counts(), (0, 0));
}

#[tokio::test]
async fn lost_responses_beside_a_refusal_count_until_a_success() {
    let replies = [vec![status(504); 2], vec![code("10001"); 20]].concat();
    let server = Server::start(replies, vec![]).await;
    let client = builder(&server).build().expect("a client");
    for _ in 0..3 {
        for _ in 0..5 {
            call(&client).await.expect_err("there is no token");
        }
        advance_minutes(6).await;
    }
    assert_eq!(server.counts().0, 3);
    client.refresh_token().await.expect_err("one more");
    advance_minutes(6).await;
    client.refresh_token().await.expect_err("none more");
    assert_eq!(server.counts().0, 4);
}

#[tokio::test]
async fn a_client_whose_secret_was_refused_can_change_it() {
    let server = Server::start(vec![], vec![]).await;
    let client = builder(&server).build().expect("a client");
    call(&client).await.expect("a call");
    server.accept_secret("changed-elsewhere");
    client.invalidate_token().await;
    for _ in 0..5 {
        call(&client).await.expect_err("there is no token");
    }
    assert!(client.token_status().expect("a status").stopped);
    let new = "next-secret-of-partner";
    let change = PartnerCredentialsWithNewSecret::new("partner", "changed-elsewhere", new);
    server.next_call(status(204));
    let change = client.authentication().modify_partner_secret(change);
    change.send().await.expect("a change");
    server.accept_secret(new);
    call(&client).await.expect("a call");
}

/// A store with a count of refusals, whose lock other processes hold at times.
#[derive(Clone, Default)]
struct Contended {
    refusals: Arc<AtomicU32>,
    busy: Arc<std::sync::atomic::AtomicBool>,
}

impl TokenStore for Contended {
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
        Box::pin(std::future::ready(Ok(None)))
    }

    fn save<'a>(&'a self, _token: &'a StoredToken) -> StoreFuture<'a, ()> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn lock<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, Option<finicity_sdk::StoreLock>> {
        let busy = self.busy.load(Ordering::SeqCst);
        Box::pin(std::future::ready(match busy {
            true => Err("another process holds it".into()),
            false => Ok(Some(finicity_sdk::StoreLock::new(1))),
        }))
    }

    fn refusals<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, Option<Refusals>> {
        let refusals = Refusals::new(self.refusals.load(Ordering::SeqCst), "a mark");
        Box::pin(std::future::ready(Ok(Some(refusals))))
    }

    fn clear_refusals<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, ()> {
        self.refusals.store(0, Ordering::SeqCst);
        Box::pin(std::future::ready(Ok(())))
    }
}

#[tokio::test]
async fn the_wait_for_the_lock_restarts_each_time() {
    let server = Server::start(vec![status(503); 3], vec![]).await;
    let store = Contended::default();
    let client = builder(&server).token_store(store.clone()).build();
    let client = client.expect("a client");
    let contend = |busy| {
        store.refusals.store(1, Ordering::SeqCst);
        store.busy.store(busy, Ordering::SeqCst);
    };
    contend(true);
    call(&client).await.expect_err("the lock is held");
    contend(false);
    advance_minutes(1).await;
    call(&client).await.expect_err("the API is away");
    assert_eq!(server.counts().0, 3);
    contend(true);
    advance_minutes(6).await;
    call(&client).await.expect_err("the lock is held again");
    assert_eq!(server.counts().0, 3);
    // A lock that never becomes free does not stop the client permanently.
    advance_minutes(6).await;
    call(&client).await.expect("a call");
    assert_eq!(server.counts().0, 4);
    wait_until_idle(&client).await;
    // `forget_refusals` also ends the wait.
    contend(true);
    advance_minutes(400).await;
    call(&client).await.expect_err("the lock is held again");
    client.forget_refusals().await;
    contend(true);
    advance_minutes(6).await;
    call(&client).await.expect_err("the lock is held again");
    assert_eq!(server.counts().0, 4);
}

#[tokio::test]
async fn without_the_lock_processes_renew_their_tokens_at_different_times() {
    let server = Server::start(vec![], vec![]).await;
    let store = Contended::default();
    let make = |_| {
        let client = builder(&server).token_store(store.clone()).build();
        client.expect("a client")
    };
    let clients: Vec<_> = (0..20).map(make).collect();
    for client in &clients {
        call(client).await.expect("a call");
    }
    assert_eq!(server.counts().0, 20);
    store.busy.store(true, Ordering::SeqCst);
    let mut renewed = Vec::new();
    for minutes in [91, 11, 12] {
        advance_minutes(minutes).await;
        for client in &clients {
            call(client).await.expect("the token is good");
        }
        for client in &clients {
            wait_until_idle(client).await;
        }
        renewed.push(server.counts().0 - 20);
    }
    // With the lock, each of them would have renewed its token at 90 minutes.
    assert!(renewed.is_sorted() && renewed[0] < 15, "{renewed:?}");
    assert!((1..20).contains(&renewed[1]), "{renewed:?}");
    // At the age at which calls wait, each has a new token.
    advance_minutes(2).await;
    for client in &clients {
        call(client).await.expect("a call");
        wait_until_idle(client).await;
    }
    assert_eq!(server.counts().0, 40);
}

#[tokio::test(start_paused = true)]
async fn before_an_authentication_without_the_lock_the_client_pauses() {
    /// A store that is away, and notes when the client looks for a token.
    #[derive(Clone, Default)]
    struct Away(Arc<Mutex<Vec<tokio::time::Instant>>>);

    impl TokenStore for Away {
        fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
            let mut looks = self.0.lock().expect("the looks");
            looks.push(tokio::time::Instant::now());
            // At the third look, another process has saved a token.
            let token = StoredToken::new(SECRET_TOKEN, SystemTime::now());
            let found = (looks.len() == 3).then_some(token);
            Box::pin(std::future::ready(Ok(found)))
        }

        fn save<'a>(&'a self, _token: &'a StoredToken) -> StoreFuture<'a, ()> {
            Box::pin(std::future::ready(Err("away".into())))
        }

        fn lock<'a>(
            &'a self,
            _key: &'a StoreKey,
        ) -> StoreFuture<'a, Option<finicity_sdk::StoreLock>> {
            Box::pin(std::future::ready(Err("away".into())))
        }
    }

    let mut pauses = Vec::new();
    for _ in 0..20 {
        let store = Away::default();
        let client = Client::builder()
            .base_url("http://127.0.0.1:1")
            .credentials(credentials())
            .retry(RetryPolicy::none())
            .token_store(store.clone());
        let client = client.build().expect("a client");
        // Nothing listens there, so the call fails after the client has its token.
        call(&client).await.expect_err("nothing listens");
        assert!(client.token_status().expect("a status").obtained.is_some());
        let looks = store.0.lock().expect("the looks");
        pauses.push(looks[2] - looks[1]);
    }
    assert!(pauses.iter().all(|pause| *pause <= Duration::from_secs(3)));
    pauses.dedup();
    assert!(pauses.len() > 1, "{pauses:?}");
}

#[tokio::test]
async fn loading_a_stored_token_does_not_clear_the_shared_count() {
    let server = Server::start(vec![], vec![]).await;
    let fleet = Fleet::new();
    let make = || {
        let client = builder(&server).token_store(fleet.clone()).build();
        client.expect("a client")
    };
    let (one, other) = (make(), make());
    // Each client knows of three refusals, and then one client obtains a token.
    server.accept_secret("changed-elsewhere");
    for _ in 0..5 {
        call(&one).await.expect_err("there is no token");
        call(&other).await.expect_err("there is no token");
    }
    assert_eq!(server.counts().0, 3);
    server.accept_secret("secret-of-partner");
    one.refresh_token().await.expect("a token");
    let saved = async {
        while fleet.token.lock().expect("a token").is_none() {
            tokio::task::yield_now().await;
        }
    };
    let saved = tokio::time::timeout(Duration::from_secs(10), saved).await;
    saved.expect("the token is saved");
    advance_minutes(1).await;
    call(&other).await.expect("a call with the stored token");
    assert_eq!(server.counts().0, 4);
    // Both clients count the refusals after that together again.
    server.accept_secret("changed-elsewhere");
    one.invalidate_token().await;
    for _ in 0..5 {
        call(&one).await.expect_err("there is no token");
        wait_until_idle(&one).await;
    }
    assert_eq!(server.counts().0, 7);
    other.invalidate_token().await;
    for _ in 0..5 {
        call(&other).await.expect_err("there is no token");
        wait_until_idle(&other).await;
    }
    assert_eq!(server.counts().0, 7);
}

#[tokio::test]
async fn wrong_secret_changes_leave_an_attempt_for_the_client() {
    let server = Server::start(vec![], vec![]).await;
    server.accept_secret("secret-of-partner");
    let client = builder(&server).build().expect("a client");
    call(&client).await.expect("a call");
    for _ in 0..6 {
        server.next_call(code("10001"));
        let mistyped = PartnerCredentialsWithNewSecret::new("partner", "mistyped", "next-secret-1");
        let change = client.authentication().modify_partner_secret(mistyped);
        change.send().await.expect_err("the former secret is wrong");
    }
    assert_eq!(client.token_status().expect("a status").refusals, 3);
    client
        .refresh_token()
        .await
        .expect("its own secret is right");
    assert_eq!(client.token_status().expect("a status").refusals, 0);
}

#[tokio::test]
async fn a_full_file_drops_old_tokens_before_refusals() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = FileTokenStore::new(folder.path().join("token"));
    let key = |number: u64| StoreKey::new("https://api.example", "partner", &number.to_string());
    let refused = store.add_refusal(&key(0), "a mark").await;
    refused.expect("a count");
    for number in 1..=40 {
        let token = StoredToken::new(
            format!("token {number}"),
            SystemTime::UNIX_EPOCH + Duration::from_secs(number),
        );
        let saved = store.save_for(&key(number), &token).await;
        saved.expect("a token is saved");
    }
    let refusals = store.refusals(&key(0)).await.expect("a file");
    assert_eq!(refusals, Some(Refusals::new(1, "a mark")));
    let oldest = store.load_for(&key(1)).await.expect("a file");
    assert!(oldest.is_none());
    let newest = store.load_for(&key(40)).await.expect("a file");
    assert!(newest.is_some());
}
