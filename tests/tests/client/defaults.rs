//! The numbers that the README states: the default time limits, the default size limit, and the counts of
//! operations.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use finicity_sdk::{Client, Credentials, Error, RetryPolicy};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::{JoinHandle, yield_now};

/// A server that gives every caller a token, sends these heads to the other requests in order and the last one again,
/// and keeps their connections open.
struct Server {
    base_url: String,
    /// Notified of each request that is not an authentication.
    received: Arc<Notify>,
}

impl Server {
    async fn start(heads: &'static [&'static str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let base_url = format!("http://{}", listener.local_addr().expect("an address"));
        let received = Arc::new(Notify::new());
        let notified = received.clone();
        let sent = Arc::new(AtomicUsize::new(0));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (notified, sent) = (notified.clone(), sent.clone());
                tokio::spawn(async move {
                    let mut request = vec![0; 8192];
                    let length = stream.read(&mut request).await.unwrap_or_default();
                    let is_authentication = request[..length]
                        .windows(16)
                        .any(|part| part == b"/authentication ");
                    let token = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 13\r\n\r\n{\"token\":\"t\"}";
                    let reply = if is_authentication {
                        token
                    } else {
                        let number = sent.fetch_add(1, Ordering::SeqCst);
                        heads[number.min(heads.len() - 1)]
                    };
                    stream.write_all(reply.as_bytes()).await.expect("a caller");
                    if !is_authentication {
                        notified.notify_one();
                        std::future::pending::<()>().await;
                    }
                });
            }
        });
        Self { base_url, received }
    }

    /// Returns a client with the default settings, which has a token.
    async fn client(&self) -> Client {
        let client = Client::builder()
            .base_url(&self.base_url)
            .credentials(Credentials::new("partner", "secret", "key"))
            .build()
            .expect("a client");
        client.refresh_token().await.expect("a token");
        client
    }
}

/// Advances the clock without waiting, and lets all tasks run that the new time wakes.
async fn advance(seconds: u64) {
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(seconds)).await;
    tokio::time::resume();
    for _ in 0..100 {
        yield_now().await;
    }
}

/// Checks that a call that has just reached the server ends with a timeout after `seconds`, and not before.
async fn ends_after<T: Send>(seconds: u64, call: JoinHandle<Result<T, Error>>) {
    advance(seconds - 2).await;
    assert!(!call.is_finished(), "the call ended before {seconds} s");
    advance(3).await;
    match call.await.expect("no panic") {
        Err(Error::Timeout { limit, .. }) => assert_eq!(limit, Duration::from_secs(seconds)),
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("a response"),
    }
}

#[tokio::test]
async fn an_attempt_ends_after_60_seconds() {
    let server = Server::start(&[""]).await;
    let call = server.client().await.customers().get_customer("1").send();
    let call = tokio::spawn(call);
    server.received.notified().await;
    ends_after(60, call).await;
}

#[tokio::test]
async fn an_attempt_of_a_slow_operation_ends_after_180_seconds() {
    let server = Server::start(&[""]).await;
    let transactions = server.client().await.transactions();
    let call = transactions.load_historic_transactions_for_customer_account("1", "2");
    let call = tokio::spawn(call.send());
    server.received.notified().await;
    ends_after(180, call).await;
}

#[tokio::test]
async fn all_attempts_together_end_after_300_seconds() {
    const BUSY: &str = "HTTP/1.1 503 Busy\r\nretry-after: 290\r\ncontent-length: 0\r\n\r\n";
    let server = Server::start(&[BUSY, ""]).await;
    let call = server.client().await.customers().get_customer("1").send();
    let call = tokio::spawn(call);
    server.received.notified().await;
    let mut passed = 0;
    while tokio::time::timeout(Duration::from_millis(20), server.received.notified())
        .await
        .is_err()
    {
        assert!(passed < 300, "no second attempt");
        advance(10).await;
        passed += 10;
    }
    assert_eq!(passed, 290);
    // The second attempt would last for 60 s.
    advance(8).await;
    assert!(!call.is_finished(), "the call ended before 300 s");
    advance(3).await;
    match call.await.expect("no panic") {
        Err(Error::Timeout { limit, .. }) => assert_eq!(limit, Duration::from_secs(300)),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_response_may_have_64_mebibytes() {
    const JUST_FITS: &str = "HTTP/1.1 200 OK\r\ncontent-length: 67108864\r\n\r\n";
    let server = Server::start(&[JUST_FITS]).await;
    let call = server.client().await.customers().get_customer("1").send();
    let call = tokio::spawn(call);
    server.received.notified().await;
    ends_after(60, call).await;

    const TOO_LONG: &str = "HTTP/1.1 200 OK\r\ncontent-length: 67108865\r\n\r\n";
    let server = Server::start(&[TOO_LONG]).await;
    let call = server.client().await.customers().get_customer("1").send();
    match call.await {
        Err(Error::TooLarge { limit, .. }) => assert_eq!(limit, 64 << 20),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_client_makes_three_attempts() {
    let policy = RetryPolicy::default();
    assert_eq!(policy, RetryPolicy::default().max_attempts(3));
}

#[test]
fn the_readme_states_the_numbers_of_operations() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |file: &str| std::fs::read_to_string(root.join(file)).expect(file);
    let contract = read("sandbox/src/generated/contract.json");
    let contract: Value = serde_json::from_str(&contract).expect("JSON");
    let paths = contract["paths"].as_object().expect("paths");
    let items = paths.values().filter_map(Value::as_object).flatten();
    let operations: Vec<&Value> = items
        .map(|(_, operation)| operation)
        .filter(|operation| operation.get("operationId").is_some())
        .collect();
    let billed = operations.iter();
    let billed = billed.filter(|operation| operation["x-billed"] == true);
    let readme = read("README.md");
    let readme = readme.split_whitespace().collect::<Vec<_>>().join(" ");
    for claim in [
        format!("each of the {} operations of the API", operations.len()),
        format!("one of the {} billed operations", billed.count()),
        "8 older operations".to_owned(),
    ] {
        assert!(readme.contains(&claim), "README.md: {claim}");
    }
    // The published contract lists the other operations.
    let facts = read("spec/finicity.yaml");
    let published = facts.matches("operationId: ").count();
    assert_eq!(operations.len(), published + 8);
}
