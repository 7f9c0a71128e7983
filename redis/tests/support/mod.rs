//! A real Redis server for a test.
#![allow(dead_code, reason = "no test binary uses all of it")]
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use finicity_redis::{RedisTokenStore, RedisTokenStoreBuilder};
use finicity_sdk::StoreKey;

/// The most time that a test waits for an event. The longest lock expires later.
pub const PATIENCE: Duration = Duration::from_secs(45);

/// A Redis server without persistence. The server ends when the value is dropped.
pub struct Redis {
    pub port: u16,
    arguments: Vec<String>,
    child: Option<Child>,
    folder: tempfile::TempDir,
}

impl Redis {
    /// Starts a server; `None` if the test is skipped, because no server is installed.
    pub async fn start() -> Option<Self> {
        Self::start_with(&[]).await
    }

    /// Starts a server with additional arguments.
    pub async fn start_with(arguments: &[&str]) -> Option<Self> {
        if Command::new("redis-server")
            .arg("--version")
            .output()
            .is_err()
        {
            println!("skipped: redis-server is not installed");
            let required = std::env::var("FINICITY_REQUIRE_REDIS").is_ok_and(|value| value == "1");
            assert!(
                !required,
                "FINICITY_REQUIRE_REDIS is 1, but redis-server is not installed"
            );
            return None;
        }
        let mut server = Self {
            port: 0,
            arguments: arguments.iter().map(|&one| one.to_owned()).collect(),
            child: None,
            folder: tempfile::tempdir().expect("a folder"),
        };
        for _ in 0..20 {
            server.port = free_port();
            if server.run().await {
                return Some(server);
            }
        }
        panic!("redis-server does not start");
    }

    /// Starts the server again on the same port, without its former data.
    pub async fn start_again(&mut self) {
        assert!(self.run().await, "redis-server does not start again");
    }

    /// Ends the server at once.
    pub fn stop(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().expect("the server ends");
            child.wait().expect("the server ends");
        }
    }

    /// Starts the process. Returns `false` if it ends again, for example because the port is taken.
    async fn run(&mut self) -> bool {
        let mut command = Command::new("redis-server");
        command
            .args(["--port", &self.port.to_string(), "--bind", "127.0.0.1"])
            .args(["--save", "", "--appendonly", "no"])
            .args(&self.arguments)
            .arg("--dir")
            .arg(self.folder.path())
            .stdout(Stdio::null());
        self.child = Some(command.spawn().expect("redis-server starts"));
        until("redis-server listens", async || {
            let child = self.child.as_mut().expect("a server");
            if child.try_wait().expect("a status").is_some() {
                return Some(false);
            }
            let opened = tokio::net::TcpStream::connect(("127.0.0.1", self.port)).await;
            opened.is_ok().then_some(true)
        })
        .await
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    pub fn builder(&self) -> RedisTokenStoreBuilder {
        // A machine under load is slow, and no test waits for this timeout.
        RedisTokenStore::builder(self.url()).response_timeout(Duration::from_secs(10))
    }

    pub fn store(&self) -> RedisTokenStore {
        self.builder().build().expect("a store")
    }

    /// Runs a command on a separate connection.
    pub async fn run_command<T: redis::FromRedisValue>(&self, words: &[&str]) -> T {
        let client = redis::Client::open(self.url()).expect("a client");
        let config = redis::AsyncConnectionConfig::new().set_response_timeout(Some(PATIENCE));
        let connection = client.get_multiplexed_async_connection_with_config(&config);
        let mut connection = connection.await.expect("a connection");
        let mut command = redis::cmd(words[0]);
        command.arg(&words[1..]);
        command.query_async(&mut connection).await.expect("a value")
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Returns a port below the range from which the system chooses, so that nobody else gets the port while its
/// server is stopped.
pub fn free_port() -> u16 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    loop {
        let next = NEXT.fetch_add(1, Ordering::SeqCst);
        let port = 15_000 + (std::process::id() * 131 + next) % 15_000;
        let port = u16::try_from(port).expect("a port");
        if std::net::TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}

/// Waits until a check returns a value.
pub async fn until<T>(what: &str, mut check: impl AsyncFnMut() -> Option<T>) -> T {
    let checks = async {
        loop {
            if let Some(value) = check().await {
                return value;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    match tokio::time::timeout(PATIENCE, checks).await {
        Ok(value) => value,
        Err(_) => panic!("waited too long: {what}"),
    }
}

/// The key of some credentials.
pub fn key(partner: &str) -> StoreKey {
    StoreKey::new("https://api.example", partner, "app key")
}
