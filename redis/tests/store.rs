//! The store alone, with a real Redis server.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use finicity_redis::{Error, RedisTokenStore};
use finicity_sdk::{StoreKey, StoreLock, StoredToken, TokenStore};
use support::{PATIENCE, Redis, free_port, key, until};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

fn token(value: &str) -> StoredToken {
    StoredToken::new(value, SystemTime::now())
}

async fn lock(store: &RedisTokenStore, key: &StoreKey) -> StoreLock {
    store.lock(key).await.expect("a store").expect("a lock")
}

async fn load(store: &RedisTokenStore, key: &StoreKey) -> Option<String> {
    let token = store.load_for(key).await.expect("a store");
    token.map(|token| token.expose_value().to_owned())
}

/// Returns the error of a step.
fn error<T>(step: Result<T, Box<dyn std::error::Error + Send + Sync>>) -> Error {
    let error = step.err().expect("an error");
    *error.downcast().expect("an error of the store")
}

/// Returns the key in Redis of a part of the data.
fn name(key: &StoreKey, part: &str) -> String {
    format!("finicity:{{{key}}}:{part}")
}

#[tokio::test]
async fn the_lock_belongs_to_one_at_a_time_and_its_numbers_rise() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let key = key("a");
    let inside = Arc::new(AtomicBool::new(false));
    let tasks = (0..10).map(|_| {
        let (store, key, inside) = (redis.store(), key.clone(), inside.clone());
        tokio::spawn(async move {
            let held = lock(&store, &key).await;
            assert!(!inside.swap(true, Ordering::SeqCst));
            tokio::task::yield_now().await;
            assert!(inside.swap(false, Ordering::SeqCst));
            store.unlock(&key, held).await.expect("it is released");
            // The client may call the method twice.
            store.unlock(&key, held).await.expect("it is ignored");
            held.number()
        })
    });
    let mut numbers = Vec::new();
    for task in tasks.collect::<Vec<_>>() {
        numbers.push(task.await.expect("the task ends"));
    }
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), 10);
}

#[tokio::test]
async fn a_process_without_its_lock_does_not_replace_a_newer_token() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let (key, late, other) = (key("a"), redis.store(), redis.store());
    let lost = lock(&late, &key).await;
    // Deleting the key has the effect of an expired lock.
    let deleted: i64 = redis.run_command(&["DEL", &name(&key, "lock")]).await;
    assert_eq!(deleted, 1);
    let held = lock(&other, &key).await;
    assert!(held.number() > lost.number());
    // The other has not saved its token yet, so this one is useful.
    late.save_for(&key, &token("late 1"))
        .await
        .expect("a token");
    other.save_for(&key, &token("new")).await.expect("a token");
    let saved = late.save_for(&key, &token("late 2")).await;
    assert_eq!(error(saved), Error::Superseded);
    assert_eq!(load(&late, &key).await.as_deref(), Some("new"));
    // A process that lost the lock does not release the lock of another process.
    late.unlock(&key, lost).await.expect("it is ignored");
    let exists: bool = redis.run_command(&["EXISTS", &name(&key, "lock")]).await;
    assert!(exists);
}

#[tokio::test]
async fn without_the_lock_a_token_replaces_only_the_loaded_token() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let (key, one, other) = (key("a"), redis.store(), redis.store());
    one.save_for(&key, &token("1")).await.expect("a token");
    one.save_for(&key, &token("2")).await.expect("a token");
    let saved = other.save_for(&key, &token("3")).await;
    assert_eq!(error(saved), Error::Superseded);
    assert_eq!(load(&other, &key).await.as_deref(), Some("2"));
    other.save_for(&key, &token("4")).await.expect("a token");
    let saved = one.save_for(&key, &token("5")).await;
    assert_eq!(error(saved), Error::Superseded);
    // Neither the lock of other credentials nor one that was released counts. The future is dropped at once.
    lock(&one, &support::key("b")).await;
    let held = lock(&one, &key).await;
    drop(one.unlock(&key, held));
    let saved = one.save_for(&key, &token("5")).await;
    assert_eq!(error(saved), Error::Superseded);
    one.unlock(&key, held).await.expect("it is released");
    // With the lock, a token replaces any token.
    lock(&one, &key).await;
    one.save_for(&key, &token("6")).await.expect("a token");
    assert_eq!(load(&other, &key).await.as_deref(), Some("6"));
    // Redis has lost the token that was seen last.
    let deleted: i64 = redis.run_command(&["DEL", &name(&key, "token")]).await;
    assert_eq!(deleted, 1);
    other.save_for(&key, &token("7")).await.expect("a token");
}

#[tokio::test]
async fn redis_loses_its_data_while_the_lock_is_held() {
    let Some(mut redis) = Redis::start().await else {
        return;
    };
    let (key, late, other) = (key("a"), redis.store(), redis.store());
    let lost = lock(&late, &key).await;
    redis.stop();
    redis.start_again().await;
    let held = until("a lock", async || other.lock(&key).await.ok()).await;
    let held = held.expect("a lock");
    assert!(held.number() > lost.number());
    other.save_for(&key, &token("new")).await.expect("a token");
    let late_save = until("the connection", async || {
        match late.save_for(&key, &token("late")).await {
            Err(failed) => match *failed.downcast().expect("an error of the store") {
                Error::Unavailable { .. } => None,
                error => Some(error),
            },
            Ok(()) => panic!("the token of the lost lock was saved"),
        }
    });
    assert_eq!(late_save.await, Error::Superseded);
}

#[tokio::test]
async fn the_lock_is_kept_beyond_its_expiry_and_expires_without_its_process() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let key = key("a");
    let builder = redis.builder().lock_expiry(Duration::from_millis(300));
    let store = builder.build().expect("a store");
    let held = lock(&store, &key).await;
    // The time to live rises again when the lock is renewed.
    let left = async || -> i64 { redis.run_command(&["PTTL", &name(&key, "lock")]).await };
    for _ in 0..3 {
        until("a renewal", async || {
            let before = left().await;
            tokio::time::sleep(Duration::from_millis(5)).await;
            let after = left().await;
            assert!(before > 0 && after > 0, "the lock has expired");
            (after > before).then_some(())
        })
        .await;
    }
    let waiting = tokio::spawn({
        let (other, key) = (redis.store(), key.clone());
        async move { lock(&other, &key).await }
    });
    // The last clone of the store ends, and with it the renewal.
    drop(store);
    let next = timeout(PATIENCE, waiting).await.expect("in time");
    assert!(next.expect("a lock").number() > held.number());
}

#[tokio::test]
async fn a_dropped_wait_for_the_lock_leaves_no_lock() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let (key, store) = (key("a"), redis.store());
    store.load().await.expect("a connection");
    for pause in 0..20 {
        let locking = store.lock(&key);
        let granted = timeout(Duration::from_micros(pause * 40), locking).await;
        if let Ok(granted) = granted {
            let lock = granted.expect("a store").expect("a lock");
            store.unlock(&key, lock).await.expect("it is released");
        }
        let next = timeout(Duration::from_secs(4), store.lock(&key)).await;
        // The lock would expire after five seconds only.
        let lock = next.expect("the lock is free").expect("a store");
        store
            .unlock(&key, lock.expect("a lock"))
            .await
            .expect("it is released");
    }
}

#[tokio::test]
async fn the_lock_is_free_after_the_runtime_of_its_holder_ended() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let key = key("a");
    let builder = redis.builder().lock_expiry(Duration::from_millis(200));
    let store = builder.build().expect("a store");
    let first = {
        let (store, key) = (store.clone(), key.clone());
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            let lock = runtime.expect("a runtime").block_on(lock(&store, &key));
            // Without a runtime, the future is dropped at once.
            drop(store.unlock(&key, lock));
            lock
        });
        thread.join().expect("the thread ends")
    };
    // The connection of the store has ended with that runtime.
    let next = lock(&store, &key).await;
    assert!(next.number() > first.number());
}

#[tokio::test]
async fn keeps_the_age_of_tokens_and_drops_old_tokens() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let (key, store) = (key("a"), redis.store());
    let minutes = |minutes: u64| Duration::from_secs(minutes * 60);
    let saved = StoredToken::new("old", SystemTime::now() - minutes(100));
    store.save_for(&key, &saved).await.expect("a token");
    let loaded = redis.store().load_for(&key).await.expect("a store");
    let age = loaded
        .expect("a token")
        .obtained()
        .elapsed()
        .expect("an age");
    assert!(age > minutes(99) && age < minutes(105), "{age:?}");
    // Redis forgets it after two hours.
    let left: i64 = redis.run_command(&["TTL", &name(&key, "token")]).await;
    assert!(left > 0 && left <= 20 * 60, "{left}");
    let expired = StoredToken::new("expired", SystemTime::now() - minutes(121));
    store.save_for(&key, &expired).await.expect("it is ignored");
    assert_eq!(load(&store, &key).await.as_deref(), Some("old"));
    // The clock of the writer is ahead of the others.
    let early = StoredToken::new("early", SystemTime::now() + minutes(300));
    store.save_for(&key, &early).await.expect("a token");
    let loaded = store.load_for(&key).await.expect("a store");
    let age = loaded
        .expect("a token")
        .obtained()
        .elapsed()
        .expect("an age");
    assert!(age < minutes(5), "{age:?}");
    // A token without an expiry has no age.
    let _: i64 = redis.run_command(&["PERSIST", &name(&key, "token")]).await;
    assert_eq!(load(&store, &key).await, None);
}

#[tokio::test]
async fn refusals_are_counted_together_and_do_not_expire() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let (key, one, other) = (key("a"), redis.store(), redis.store());
    for store in [&one, &other, &one] {
        store.add_refusal(&key, "a mark").await.expect("a count");
    }
    let refusals = other
        .refusals(&key)
        .await
        .expect("a store")
        .expect("a count");
    assert_eq!((refusals.count, refusals.secret.as_str()), (3, "a mark"));
    let left: i64 = redis.run_command(&["TTL", &name(&key, "refusals")]).await;
    assert_eq!(left, -1);
    one.clear_refusals(&key).await.expect("a count");
    let refusals = other
        .refusals(&key)
        .await
        .expect("a store")
        .expect("a count");
    assert_eq!((refusals.count, refusals.secret.as_str()), (0, ""));
}

#[tokio::test]
async fn credentials_and_prefixes_do_not_share_data() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let prefixes = [
        "finicity:",
        "",
        "finicity:{",
        "}{a}\r\nFLUSHALL\r\n",
        "*",
        "\0 ü",
    ];
    let stores = prefixes.map(|prefix| redis.builder().prefix(prefix).build().expect("a store"));
    let keys = [key("a"), key("b")];
    for (at, store) in stores.iter().enumerate() {
        for key in &keys {
            lock(store, key).await;
            let value = token(&format!("{at} {key}"));
            store.save_for(key, &value).await.expect("a token");
            store.add_refusal(key, "a mark").await.expect("a count");
        }
        store.save(&token(&format!("{at}"))).await.expect("a token");
    }
    for (at, store) in stores.iter().enumerate() {
        for key in &keys {
            assert_eq!(load(store, key).await, Some(format!("{at} {key}")));
            let refusals = store.refusals(key).await.expect("a store");
            assert_eq!(refusals.expect("a count").count, 1);
        }
        let alone = store.load().await.expect("a store").expect("a token");
        assert_eq!(alone.expose_value(), at.to_string());
    }
    stores[0].clear_refusals(&keys[0]).await.expect("a count");
    let others = stores[0].refusals(&keys[1]).await.expect("a store");
    assert_eq!(others.expect("a count").count, 1);
}

/// The behavior of a proxy after it has lost a response.
#[derive(Clone, Copy, PartialEq)]
enum Then {
    /// Closes the connection.
    Closes,
    /// Keeps the connection open, but loses all further responses on it.
    IsMute,
}

/// A proxy that loses the response to the next command with a given text, once it is armed.
async fn losing_proxy(redis: &Redis, text: &'static str, then: Then) -> (String, Arc<AtomicBool>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("redis://{}", listener.local_addr().expect("an address"));
    let (armed, port) = (Arc::new(AtomicBool::new(false)), redis.port);
    let arm = armed.clone();
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let server = TcpStream::connect(("127.0.0.1", port)).await;
            let server = server.expect("redis-server listens");
            tokio::spawn(losing(client, server, text, then, arm.clone()));
        }
    });
    (url, armed)
}

/// Passes on requests and responses of one connection.
async fn losing(
    mut client: TcpStream,
    mut server: TcpStream,
    text: &str,
    then: Then,
    arm: Arc<AtomicBool>,
) {
    let (mut request, mut response) = ([0; 8192], [0; 8192]);
    let mut loses = false;
    loop {
        tokio::select! {
            read = client.read(&mut request) => {
                let Ok(read @ 1..) = read else { return };
                if String::from_utf8_lossy(&request[..read]).contains(text) {
                    loses |= arm.swap(false, Ordering::SeqCst);
                }
                server.write_all(&request[..read]).await.expect("redis-server reads");
            }
            read = server.read(&mut response) => {
                let Ok(read @ 1..) = read else { return };
                if loses && then == Then::Closes {
                    return;
                }
                if !loses && client.write_all(&response[..read]).await.is_err() {
                    return;
                }
            }
        }
    }
}

#[tokio::test]
async fn a_caller_that_is_dropped_leaves_no_lock() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let key = key("a");
    let (url, armed) = losing_proxy(&redis, "'PX'", Then::IsMute).await;
    let builder = RedisTokenStore::builder(url).response_timeout(PATIENCE);
    // The test would not wait until the lock expires.
    let builder = builder.lock_expiry(Duration::from_secs(60));
    let store = builder.connect().await.expect("a store");
    armed.store(true, Ordering::SeqCst);
    let locking = tokio::spawn({
        let (store, key) = (store.clone(), key.clone());
        async move { store.lock(&key).await.is_ok() }
    });
    let is_locked = async || -> bool { redis.run_command(&["EXISTS", &name(&key, "lock")]).await };
    until("the lock is granted", async || {
        is_locked().await.then_some(())
    })
    .await;
    locking.abort();
    until("the lock is released", async || {
        (!is_locked().await).then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_connection_without_responses_is_replaced() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let (url, armed) = losing_proxy(&redis, "HMGET", Then::IsMute).await;
    let builder = RedisTokenStore::builder(url).response_timeout(Duration::from_secs(1));
    let store = builder.connect().await.expect("a store");
    armed.store(true, Ordering::SeqCst);
    store.load().await.expect("a new connection responds");
    assert!(!armed.load(Ordering::SeqCst));
}

#[tokio::test]
async fn a_dropped_command_leaves_no_dead_connection() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let (url, armed) = losing_proxy(&redis, "HMGET", Then::IsMute).await;
    let builder = RedisTokenStore::builder(url).response_timeout(PATIENCE);
    let store = builder.connect().await.expect("a store");
    armed.store(true, Ordering::SeqCst);
    // The client gives a store two seconds, which may be less than its own time limit.
    let given_up = timeout(Duration::from_secs(1), store.load()).await;
    given_up.expect_err("there is no response");
    let loaded = timeout(PATIENCE / 2, store.load()).await;
    loaded.expect("in time").expect("a new connection responds");
}

#[tokio::test]
async fn a_lost_response_changes_nothing() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let key = key("a");
    for (text, step) in [("HINCRBY", 0), ("HSET", 1), ("'PX'", 2), ("DEL", 3)] {
        let (url, armed) = losing_proxy(&redis, text, Then::Closes).await;
        let builder = RedisTokenStore::builder(url).response_timeout(PATIENCE);
        // The client waits for a lock for a shorter time.
        let builder = builder.lock_expiry(Duration::from_secs(60));
        let store = builder.connect().await.expect("a store");
        store.load_for(&key).await.expect("a store");
        armed.store(true, Ordering::SeqCst);
        match step {
            0 => {
                store.add_refusal(&key, "a mark").await.expect("a count");
                let refusals = store.refusals(&key).await.expect("a store");
                assert_eq!(refusals.expect("a count").count, 1);
            }
            1 => {
                store.save_for(&key, &token("1")).await.expect("a token");
                store.save_for(&key, &token("2")).await.expect("a token");
            }
            2 => {
                let held = lock(&store, &key).await;
                store.save_for(&key, &token("3")).await.expect("a token");
                store.unlock(&key, held).await.expect("it is released");
            }
            _ => {
                store.clear_refusals(&key).await.expect("a count");
                let held = lock(&store, &key).await;
                store.unlock(&key, held).await.expect("it is released");
                let locked: bool = redis.run_command(&["EXISTS", &name(&key, "lock")]).await;
                assert!(!locked);
            }
        }
        assert!(!armed.load(Ordering::SeqCst), "{text}");
    }
}

#[tokio::test]
async fn a_cut_connection_does_not_fail_a_command() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let store = redis.store();
    for _ in 0..3 {
        store.load().await.expect("a store");
        let killed: i64 = redis
            .run_command(&["CLIENT", "KILL", "TYPE", "normal"])
            .await;
        assert!(killed > 0);
    }
    store
        .add_refusal(&key("a"), "a mark")
        .await
        .expect("a count");
}

/// Returns the error of each step of a store whose server is of no use.
async fn all_steps(store: &RedisTokenStore) -> Vec<Error> {
    let (key, token) = (key("a"), token("secret-token"));
    vec![
        error(store.load().await),
        error(store.save(&token).await),
        error(store.load_for(&key).await),
        error(store.save_for(&key, &token).await),
        error(store.lock(&key).await),
        error(store.refusals(&key).await),
        error(store.add_refusal(&key, "a mark").await),
        error(store.clear_refusals(&key).await),
    ]
}

#[tokio::test]
async fn a_hanging_server_is_unavailable() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let store = RedisTokenStore::builder(format!("redis://user:secret-password@{address}"))
        .response_timeout(Duration::from_millis(50))
        .build()
        .expect("a store");
    let mut errors = all_steps(&store).await;
    let again = RedisTokenStore::builder(format!("redis://{address}"))
        .response_timeout(Duration::from_millis(50))
        .connect();
    errors.push(again.await.expect_err("no response"));
    for error in errors {
        let expected =
            matches!(&error, Error::Unavailable { address: at, .. } if *at == address.to_string());
        assert!(expected, "{error:?}");
    }
}

#[tokio::test]
async fn replaces_the_connection_to_a_server_that_starts_to_hang() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let builder = redis.builder().response_timeout(Duration::from_millis(500));
    let store = builder.connect().await.expect("a store");
    store.load().await.expect("a store");
    // All other clients wait.
    let _: String = redis
        .run_command(&["CLIENT", "PAUSE", "600000", "ALL"])
        .await;
    assert!(matches!(
        error(store.load().await),
        Error::Unavailable { .. }
    ));
}

#[tokio::test]
async fn rejects_a_server_of_another_protocol_without_showing_its_response() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream
                .write_all(b"HTTP/1.1 400 secret-response\r\n\r\n")
                .await;
        }
    });
    let store = RedisTokenStore::builder(format!("redis://{address}")).build();
    for error in all_steps(&store.expect("a store")).await {
        assert!(
            !format!("{error} {error:?}").contains("secret"),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn an_acl_user_needs_the_documented_permissions() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let readme = include_str!("../README.md");
    let rule = readme.lines().find(|line| line.starts_with("ACL SETUSER"));
    let rule = rule
        .expect("a rule")
        .replace(">password", ">secret/p@ss#w?rd");
    let words: Vec<&str> = rule.split_whitespace().collect();
    let _: String = redis.run_command(&words).await;
    let _: String = redis
        .run_command(&["ACL", "SETUSER", "default", "off"])
        .await;
    let key = key("a");
    let url = format!(
        "redis://finicity:secret%2Fp%40ss%23w%3Frd@127.0.0.1:{}",
        redis.port
    );
    let builder = RedisTokenStore::builder(&url).response_timeout(PATIENCE);
    let builder = builder.lock_expiry(Duration::from_millis(100));
    let store = builder.connect().await.expect("a store");
    let held = lock(&store, &key).await;
    store.save_for(&key, &token("1")).await.expect("a token");
    assert_eq!(load(&store, &key).await.as_deref(), Some("1"));
    store.add_refusal(&key, "a mark").await.expect("a count");
    store.refusals(&key).await.expect("a count");
    store.clear_refusals(&key).await.expect("a count");
    store.unlock(&key, held).await.expect("it is released");

    // Keys of others are out of reach, and the error names neither the token nor the password.
    let foreign = RedisTokenStore::builder(&url)
        .response_timeout(PATIENCE)
        .prefix("other:");
    for error in all_steps(&foreign.build().expect("a store")).await {
        assert!(
            matches!(&error, Error::Refused { code, .. } if code == "NOPERM"),
            "{error:?}"
        );
        assert!(
            !format!("{error} {error:?}").contains("secret"),
            "{error:?}"
        );
    }
    let wrong = url.replace("secret", "wrong-secret");
    let wrong = RedisTokenStore::connect(&wrong)
        .await
        .expect_err("a wrong password");
    assert!(
        matches!(&wrong, Error::Refused { code, .. } if code == "WRONGPASS"),
        "{wrong:?}"
    );
    assert!(
        !format!("{wrong} {wrong:?}").contains("secret"),
        "{wrong:?}"
    );
}

#[tokio::test]
async fn rejects_invalid_settings_without_showing_secrets() {
    for url in [
        "",
        "secret",
        "http://user:secret@host",
        "redis://user:se/secret@host",
        "redis://user:12#secret@host",
        "redis://user:12?secret@host",
        "redis://host?pass=secret",
        "redis://user:secret@host/secret",
        "redis://user:secret@host:secret",
        "redis://user:secret@",
        "redis://user:secret@host?protocol=secret",
        "rediss://user:secret@host/#insecure",
    ] {
        let builder = RedisTokenStore::builder(url);
        assert!(!format!("{builder:?}").contains("secret"), "{builder:?}");
        let error = builder.build().expect_err(url);
        assert!(
            matches!(error, Error::Config { setting: "url", .. }),
            "{url}: {error:?}"
        );
        assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
    }
    let builder = || RedisTokenStore::builder("redis://user:secret@host:7");
    for wrong in [
        builder().lock_expiry(Duration::ZERO),
        builder().lock_expiry(Duration::MAX),
        builder().response_timeout(Duration::ZERO),
        builder().response_timeout(Duration::MAX),
    ] {
        assert!(matches!(wrong.build(), Err(Error::Config { .. })));
    }
    let store = builder().build().expect("a store");
    let shown = format!("{store:?}");
    assert!(
        shown.contains("host:7") && !shown.contains("secret"),
        "{shown}"
    );
}

#[cfg(unix)]
#[tokio::test]
async fn a_store_uses_a_socket_and_a_database() {
    let folder = tempfile::tempdir().expect("a folder");
    let socket = folder.path().join("socket").display().to_string();
    let Some(redis) = Redis::start_with(&["--unixsocket", &socket]).await else {
        return;
    };
    for (url, database) in [
        (format!("unix://{socket}?db=3"), "3"),
        (format!("{}/4", redis.url()), "4"),
    ] {
        let builder = RedisTokenStore::builder(url).response_timeout(PATIENCE);
        let store = builder.connect().await.expect("a store");
        store.save(&token("1")).await.expect("a token");
        let databases: String = redis.run_command(&["INFO", "keyspace"]).await;
        assert!(databases.contains(&format!("db{database}:keys=1")));
    }
}

#[test]
fn a_store_is_built_without_a_runtime() {
    let store = RedisTokenStore::builder(format!("redis://127.0.0.1:{}", free_port()));
    store.build().expect("a store");
}
