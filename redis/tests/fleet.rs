//! Processes that share a token through a real Redis server, and use it with a sandbox.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::process::Stdio;
use std::time::Duration;

use finicity_redis::RedisTokenStore;
use finicity_sandbox::{Fault, Sandbox};
use finicity_sdk::{
    Client, Credentials, Refusals, RetryPolicy, StoreFuture, StoreKey, StoreLock, StoredToken,
    TokenStore,
};
use support::{PATIENCE, Redis, until};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::time::timeout;

const URL: &str = "FINICITY_REDIS_TEST_URL";
const BASE_URL: &str = "FINICITY_REDIS_TEST_BASE_URL";
const SECRET: &str = "FINICITY_REDIS_TEST_SECRET";

/// The time after which a lock expires.
const EXPIRY: Duration = Duration::from_millis(1000);

/// A process of the fleet: this program once more, in which only the test [`process`] runs.
struct Process {
    child: Child,
    stdin: ChildStdin,
    stdout: Lines<BufReader<ChildStdout>>,
    /// The reports that no test has asked for yet.
    early: Vec<String>,
}

impl Process {
    async fn start(redis: &Redis, sandbox: &Sandbox, secret: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .args(["--exact", "process", "--nocapture"])
            .env(URL, redis.url())
            .env(BASE_URL, sandbox.base_url())
            .env(SECRET, secret)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("a process");
        let stdin = child.stdin.take().expect("its input");
        let stdout = child.stdout.take().expect("its output");
        let stdout = BufReader::new(stdout).lines();
        Self {
            child,
            stdin,
            stdout,
            early: Vec::new(),
        }
    }

    async fn many(count: usize, redis: &Redis, sandbox: &Sandbox, secret: &str) -> Vec<Self> {
        let mut processes = Vec::new();
        for _ in 0..count {
            processes.push(Self::start(redis, sandbox, secret).await);
        }
        for process in &mut processes {
            process.reports("ready").await;
        }
        processes
    }

    /// Lets the process make so many calls, one after the other.
    async fn call(&mut self, count: usize) {
        let line = format!("{count}\n");
        let written = self.stdin.write_all(line.as_bytes()).await;
        written.expect("the process listens");
    }

    /// Waits until the process reports `event`. Returns the rest of the line.
    async fn reports(&mut self, event: &str) -> String {
        let mark = format!("@{event}");
        let found = async {
            if let Some(at) = self.early.iter().position(|line| line.starts_with(&mark)) {
                return self.early.remove(at);
            }
            while let Some(line) = self.stdout.next_line().await.expect("a line") {
                if line.starts_with(&mark) {
                    return line;
                }
                self.early.push(line);
            }
            panic!("the process ended without {mark}");
        };
        let found = timeout(PATIENCE, found).await;
        let line = found.unwrap_or_else(|_| panic!("waited too long for {mark}"));
        line[mark.len()..].trim().to_owned()
    }

    /// Sends a signal to the process.
    async fn signal(&self, signal: &str) {
        let id = self.child.id().expect("a running process").to_string();
        let sent = Command::new("kill").args([signal, &id]).status().await;
        assert!(sent.expect("the program kill").success());
    }
}

/// One process of a fleet. Without the environment variables, the test does nothing.
#[test]
fn process() {
    let Ok(url) = std::env::var(URL) else { return };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(async {
        let store = RedisTokenStore::builder(url)
            .lock_expiry(EXPIRY)
            .response_timeout(Duration::from_secs(10))
            .build();
        let base_url = std::env::var(BASE_URL).expect("a base URL");
        let secret = std::env::var(SECRET).expect("a secret");
        let client = client(&base_url, &secret, Reporting(store.expect("a store")));
        report("ready");
        let mut lines = BufReader::new(tokio::io::stdin()).lines();
        while let Some(line) = lines.next_line().await.expect("a line") {
            let count: usize = line.parse().expect("a number");
            let mut failures = 0;
            for _ in 0..count {
                failures += usize::from(call(&client).await.is_err());
            }
            report(&format!("called {failures}"));
        }
    });
}

/// Prints a line on which the other process waits.
fn report(event: &str) {
    println!("\n@{event}");
}

/// A store that reports when a token was saved.
struct Reporting(RedisTokenStore);

impl TokenStore for Reporting {
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
        self.0.load()
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        self.0.save(token)
    }

    fn load_for<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoredToken>> {
        self.0.load_for(key)
    }

    fn save_for<'a>(&'a self, key: &'a StoreKey, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            let saved = self.0.save_for(key, token).await;
            match &saved {
                Ok(()) => report("saved: ok"),
                Err(error) => report(&format!("saved: {error}")),
            }
            saved
        })
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoreLock>> {
        self.0.lock(key)
    }

    fn unlock<'a>(&'a self, key: &'a StoreKey, lock: StoreLock) -> StoreFuture<'a, ()> {
        self.0.unlock(key, lock)
    }

    fn refusals<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<Refusals>> {
        self.0.refusals(key)
    }

    fn add_refusal<'a>(&'a self, key: &'a StoreKey, secret: &'a str) -> StoreFuture<'a, ()> {
        self.0.add_refusal(key, secret)
    }

    fn clear_refusals<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, ()> {
        self.0.clear_refusals(key)
    }
}

fn client(base_url: &str, secret: &str, store: impl TokenStore) -> Client {
    let credentials = Credentials::new(Sandbox::PARTNER_ID, secret, Sandbox::APP_KEY);
    let retry = RetryPolicy::default()
        .base_delay(Duration::from_millis(1))
        .max_delay(Duration::from_millis(2));
    Client::builder()
        .base_url(base_url)
        .credentials(credentials)
        .retry(retry)
        .token_store(store)
        .build()
        .expect("a client")
}

async fn call(client: &Client) -> Result<(), finicity_sdk::Error> {
    client.customers().get_customers().limit(1).send().await?;
    Ok(())
}

fn authentications(sandbox: &Sandbox) -> usize {
    let requests = sandbox.requests();
    let is_one = |operation: &Option<String>| operation.as_deref() == Some("CreateToken");
    requests
        .iter()
        .filter(|request| is_one(&request.operation))
        .count()
}

async fn sandbox() -> Sandbox {
    Sandbox::start().await.expect("a sandbox")
}

#[tokio::test]
async fn fifty_processes_start_at_once_and_one_authenticates() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let sandbox = sandbox().await;
    let mut fleet = Process::many(50, &redis, &sandbox, Sandbox::PARTNER_SECRET).await;
    for process in &mut fleet {
        process.call(1).await;
    }
    for process in &mut fleet {
        assert_eq!(process.reports("called").await, "0");
    }
    assert_eq!(authentications(&sandbox), 1);
    assert_eq!(sandbox.requests().len(), 51);
}

#[tokio::test]
async fn a_process_is_killed_while_it_holds_the_lock() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let sandbox = sandbox().await;
    let mut fleet = Process::many(8, &redis, &sandbox, Sandbox::PARTNER_SECRET).await;
    let hang = sandbox.fail_next("CreateToken", 1, Fault::Hang);
    hang.expect("an operation");
    let mut holder = fleet.remove(0);
    holder.call(1).await;
    until("it authenticates", async || {
        (authentications(&sandbox) == 1).then_some(())
    })
    .await;
    for process in &mut fleet {
        process.call(1).await;
    }
    holder.child.kill().await.expect("it ends");
    for process in &mut fleet {
        assert_eq!(process.reports("called").await, "0");
    }
    assert_eq!(authentications(&sandbox), 2);
}

#[tokio::test]
async fn a_paused_lock_holder_does_not_replace_a_newer_token() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let sandbox = sandbox().await;
    let mut fleet = Process::many(2, &redis, &sandbox, Sandbox::PARTNER_SECRET).await;
    let late = Fault::Late(Duration::from_millis(300));
    let late = sandbox.fail_next("CreateToken", 1, late);
    late.expect("an operation");
    fleet[0].call(1).await;
    until("it authenticates", async || {
        (authentications(&sandbox) == 1).then_some(())
    })
    .await;
    fleet[0].signal("-STOP").await;
    fleet[1].call(1).await;
    assert_eq!(fleet[1].reports("called").await, "0");
    assert_eq!(fleet[1].reports("saved:").await, "ok");
    assert_eq!(authentications(&sandbox), 2);
    let keys: Vec<String> = redis.run_command(&["KEYS", "*:token"]).await;
    let before: String = redis.run_command(&["HGET", &keys[0], "token"]).await;
    fleet[0].signal("-CONT").await;
    let saved = fleet[0].reports("saved:").await;
    assert_eq!(saved, "another process has saved a newer token");
    let after: String = redis.run_command(&["HGET", &keys[0], "token"]).await;
    assert_eq!(before, after);
}

#[tokio::test]
async fn the_token_expires_under_load() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let sandbox = sandbox().await;
    let mut fleet = Process::many(8, &redis, &sandbox, Sandbox::PARTNER_SECRET).await;
    for round in 1..=3 {
        let before = sandbox.carried_out("GetCustomers");
        for process in &mut fleet {
            process.call(25).await;
        }
        until("the fleet is at work", async || {
            (sandbox.carried_out("GetCustomers") > before + 40).then_some(())
        })
        .await;
        sandbox.expire_token();
        for process in &mut fleet {
            assert_eq!(process.reports("called").await, "0");
        }
        assert_eq!(sandbox.tokens_given(), round + 1);
    }
}

#[tokio::test]
async fn the_limit_of_three_refusals_applies_to_the_fleet() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let sandbox = sandbox().await;
    let mut fleet = Process::many(16, &redis, &sandbox, "a wrong secret").await;
    for process in &mut fleet {
        process.call(3).await;
    }
    for process in &mut fleet {
        assert_eq!(process.reports("called").await, "3");
    }
    assert_eq!(authentications(&sandbox), 3);
    // Processes that start later know of it.
    let mut later = Process::many(2, &redis, &sandbox, "a wrong secret").await;
    for process in &mut later {
        process.call(3).await;
        assert_eq!(process.reports("called").await, "3");
    }
    assert_eq!(authentications(&sandbox), 3);
    assert!(!sandbox.is_locked_out());
    // A corrected secret has one try, and its success clears the count for all.
    let mut corrected = Process::many(2, &redis, &sandbox, Sandbox::PARTNER_SECRET).await;
    for process in &mut corrected {
        process.call(1).await;
        assert_eq!(process.reports("called").await, "0");
    }
    assert_eq!(authentications(&sandbox), 4);
    assert_eq!(sandbox.refusals(), 0);
}

#[tokio::test]
async fn redis_stops_and_comes_back() {
    let Some(mut redis) = Redis::start().await else {
        return;
    };
    let sandbox = sandbox().await;
    let stores = [redis.store(), redis.store(), redis.store()];
    let clients = stores
        .clone()
        .map(|store| client(sandbox.base_url(), Sandbox::PARTNER_SECRET, store));
    let all_call = async |what: &str| {
        let calls = clients
            .clone()
            .map(|client| tokio::spawn(async move { call(&client).await }));
        for one in calls {
            let called = timeout(PATIENCE, one).await.expect(what).expect(what);
            called.unwrap_or_else(|error| panic!("{what}: {error}"));
        }
    };
    all_call("with Redis").await;
    assert_eq!(authentications(&sandbox), 1);

    redis.stop();
    for _ in 0..5 {
        all_call("with the token in memory").await;
    }
    assert_eq!(authentications(&sandbox), 1);
    sandbox.expire_token();
    all_call("each on its own").await;
    assert_eq!(authentications(&sandbox), 4);

    redis.start_again().await;
    for store in &stores {
        until("the store connects again", async || store.load().await.ok()).await;
    }
    for _ in 0..3 {
        let before = authentications(&sandbox);
        sandbox.expire_token();
        all_call("with Redis again").await;
        assert_eq!(authentications(&sandbox), before + 1);
    }
}

#[tokio::test]
async fn a_client_starts_while_redis_is_away() {
    let Some(mut redis) = Redis::start().await else {
        return;
    };
    let sandbox = sandbox().await;
    redis.stop();
    let (one, other) = (redis.store(), redis.store());
    let client = |store| client(sandbox.base_url(), Sandbox::PARTNER_SECRET, store);
    call(&client(one)).await.expect("a call");
    redis.start_again().await;
    until("the store connects", async || other.load().await.ok()).await;
    call(&client(other.clone())).await.expect("a call");
    call(&client(other)).await.expect("a call");
    assert_eq!(authentications(&sandbox), 2);
}
