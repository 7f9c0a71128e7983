//! The log of the store. The test is a separate program, because it collects the log of the whole program.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use finicity_redis::RedisTokenStore;
use finicity_sdk::{StoredToken, TokenStore};
use support::{PATIENCE, Redis, key, until};

/// The text of the log.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("the log").write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_log_has_the_reasons_and_no_secrets() {
    let Some(mut redis) = Redis::start().await else {
        return;
    };
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .init();
    let token = StoredToken::new("secret-token", SystemTime::now());
    let rule = [
        "ACL",
        "SETUSER",
        "a",
        "on",
        ">secret-password",
        "~finicity:*",
        "+ping",
    ];
    let _: String = redis.run_command(&rule).await;
    let url = |password: &str| format!("redis://a:{password}@127.0.0.1:{}", redis.port);
    let build = |url: String| RedisTokenStore::builder(url).response_timeout(PATIENCE);
    let known = build(url("secret-password"))
        .connect()
        .await
        .expect("a store");
    known
        .save_for(&key("a"), &token)
        .await
        .expect_err("it is not permitted");
    known
        .load_for(&key("a"))
        .await
        .expect_err("it is not permitted");
    let unknown = build(url("secret-of-another")).connect().await;
    unknown.expect_err("the password is wrong");

    let store = redis.builder().response_timeout(Duration::from_millis(500));
    let store = store.build().expect("a store");
    redis.stop();
    for _ in 0..5 {
        store.save(&token).await.expect_err("Redis is away");
    }
    redis.start_again().await;
    until("Redis is back", async || store.save(&token).await.ok()).await;

    let text = log.0.lock().expect("the log").clone();
    let text = String::from_utf8_lossy(&text);
    assert!(!text.contains("secret"), "{text}");
    for (part, times) in [
        ("NOPERM", 2),
        ("WRONGPASS", 1),
        ("Redis is not available", 1),
        ("Redis is available again", 1),
    ] {
        let lines = text.lines().filter(|line| line.contains(part));
        assert_eq!(lines.count(), times, "{part}: {text}");
    }
}
