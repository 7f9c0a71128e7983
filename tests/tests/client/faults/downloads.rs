//! Downloads: bodies that the caller reads in pieces while they arrive.

use std::sync::Arc;
use std::time::Duration;

use finicity_sdk::api::bank_statements::GetCustomerAccountStatement;
use finicity_sdk::{Call, CallOptions, Client, Error};
use tokio::sync::Notify;

use super::{client, outcome_name, status};
use crate::server::{Reply, Server, response};

const HEAD: &[u8] = b"HTTP/1.1 200 It\r\ncontent-length: 6\r\nconnection: close\r\n\r\n";

fn statement(client: &Client) -> GetCustomerAccountStatement {
    let statements = client.bank_statements();
    statements.get_customer_account_statement("1", "2")
}

/// Returns a response whose body pauses after the first half, and the signal that releases the second half.
fn in_two(second: &[u8]) -> (Reply, Arc<Notify>) {
    let signal = Arc::new(Notify::new());
    let first = [HEAD, b"abc"].concat();
    let reply = Reply::InTwo(first, second.to_vec(), signal.clone());
    (reply, signal)
}

#[tokio::test]
async fn a_download_returns_data_before_the_body_is_complete() {
    let (reply, signal) = in_two(b"def");
    // Failures before the body begins are retried.
    let server = Server::start(vec![], vec![status(429), reply]).await;
    let client = client(&server.base_url);
    let mut download = statement(&client).download().await.expect("a beginning");
    assert_eq!(download.status(), 200);
    assert_eq!(download.attempts(), 2);
    assert_eq!(download.announced_length(), Some(6));
    let piece = download.next().await.expect("a piece").expect("bytes");
    assert_eq!(piece, "abc");
    signal.notify_one();
    let piece = download.next().await.expect("a piece").expect("bytes");
    assert_eq!(piece, "def");
    assert!(download.next().await.is_none());
    assert!(
        download.next().await.is_none(),
        "an ended download stays ended"
    );
}

#[tokio::test]
async fn a_download_may_exceed_the_response_limit() {
    let long = vec![b'x'; 100_000];
    let server = Server::start(vec![], vec![response(200, &[], long)]).await;
    let mut download = statement(&client(&server.base_url))
        .download()
        .await
        .expect("a beginning");
    let mut length = 0;
    while let Some(piece) = download.next().await {
        length += piece.expect("bytes").len();
    }
    assert_eq!(length, 100_000);
}

#[tokio::test]
async fn broken_and_stalled_downloads_are_errors() {
    let (broken, signal) = in_two(b"d");
    signal.notify_one();
    let (stopped, _) = in_two(b"def");
    for (reply, expected) in [(broken, "transport"), (stopped, "timeout")] {
        let server = Server::start(vec![], vec![reply]).await;
        let client = client(&server.base_url);
        let mut download = statement(&client).download().await.expect("a beginning");
        let error = loop {
            match download.next().await.expect("the download fails") {
                Ok(_) => {}
                Err(error) => break error,
            }
        };
        assert_eq!(outcome_name(Err(error)), expected);
        assert!(download.next().await.is_none());
        assert!(
            download.next().await.is_none(),
            "an ended download stays ended"
        );
    }
    let server = Server::start(vec![], vec![status(404)]).await;
    let failed = statement(&client(&server.base_url)).download().await;
    assert_eq!(outcome_name(failed.map(|_| 0)), "api 404");
}

#[tokio::test]
async fn the_deadline_of_the_call_applies_to_its_body() {
    let (reply, _) = in_two(b"def");
    let server = Server::start(vec![], vec![reply]).await;
    let client = client(&server.base_url);
    let deadline = Duration::from_millis(200);
    let options = CallOptions::new().deadline(deadline);
    let call = statement(&client).with_options(options.timeout(Duration::from_secs(60)));
    let mut download = call.download().await.expect("a beginning");
    download.next().await.expect("a piece").expect("bytes");
    match download.next().await {
        Some(Err(Error::Timeout { limit, .. })) => assert_eq!(limit, deadline),
        other => panic!("{other:?}"),
    }
}
