//! Waiting for reports, and sharing a token through a file.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use finicity_sdk::types::Report;
use finicity_sdk::{Client, Credentials, Error, FileTokenStore, StoreKey, TokenStore, WaitOptions};
use serde_json::{Value, json};

/// Starts a server that sends these responses to calls in order, repeats the last one, and counts tokens and
/// calls.
async fn serve(responses: Vec<Value>) -> (String, Arc<AtomicUsize>, Arc<AtomicUsize>) {
    let (tokens, calls) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let counted = (tokens.clone(), calls.clone());
    let response = move |request: Request| {
        let body = if request.uri().path().ends_with("/authentication") {
            json!({ "token": format!("t{}", counted.0.fetch_add(1, Ordering::SeqCst)) })
        } else {
            let number = counted.1.fetch_add(1, Ordering::SeqCst);
            responses[number.min(responses.len() - 1)].clone()
        };
        std::future::ready(body.to_string())
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let base_url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(response)).await });
    (base_url, tokens, calls)
}

fn client(base_url: &str) -> finicity_sdk::ClientBuilder {
    let credentials = Credentials::new("partner", "secret", "key");
    Client::builder()
        .base_url(base_url)
        .credentials(credentials)
}

fn report(status: &str) -> Value {
    json!({ "id": "r1", "type": "voa", "status": status,
            "errors": [{ "code": "10100", "message": "no accounts" }] })
}

fn quick() -> WaitOptions {
    WaitOptions::new()
        .interval(Duration::from_millis(1))
        .deadline(Duration::from_secs(5))
}

#[tokio::test]
async fn waits_for_a_report() {
    let responses = vec![
        report("inProgress"),
        report("inProgress"),
        report("success"),
    ];
    let (base_url, _, calls) = serve(responses).await;
    let client = client(&base_url).build().expect("a client");
    let done = client
        .reports()
        .get_report_by_customer("1", "r1")
        .wait(quick())
        .await;
    let done = done.expect("a report");
    assert!(matches!(*done, Report::VoaReport(_)), "{:?}", *done);
    assert_eq!(calls.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn a_report_that_fails_is_an_error_with_its_code() {
    let (base_url, _, _) = serve(vec![report("inProgress"), report("failure")]).await;
    let client = client(&base_url).build().expect("a client");
    let call = client.reports().get_report_by_consumer("1", "r1");
    let error = call.wait(quick()).await.expect_err("a failure");
    let Error::WorkFailed(failure) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(failure.status, "failure");
    assert_eq!(
        (failure.code(), failure.message()),
        (Some("10100"), Some("no accounts"))
    );
    assert_eq!(failure.errors().len(), 1);
    assert!(error.as_api().is_none() && !error.is_retryable());
    assert!(error.to_string().contains("10100"), "{error}");
    assert!(
        !format!("{error} {error:?}").contains("no accounts"),
        "{error:?}"
    );
}

#[tokio::test]
async fn waiting_ends_at_the_deadline() {
    let (base_url, _, _) = serve(vec![report("inProgress")]).await;
    let client = client(&base_url).build().expect("a client");
    let call = client.reports().get_report_by_customer("1", "r1");
    let options = quick()
        .interval(Duration::from_millis(5))
        .deadline(Duration::from_millis(50));
    let error = call.wait(options).await.expect_err("no end");
    assert!(matches!(error, Error::Timeout { .. }), "{error:?}");
}

#[test]
fn waits_for_a_report_without_an_async_runtime() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let (base_url, _, _) = runtime.block_on(serve(vec![report("inProgress"), report("success")]));
    let client = client(&base_url).build().expect("a client");
    let call = client.reports().get_report_by_customer("1", "r1");
    call.wait_blocking(quick()).expect("a report");
}

/// Waits until the token is saved: the process holds the lock until then.
async fn saved(path: &std::path::Path) {
    let (store, key) = (FileTokenStore::new(path), StoreKey::new("", "", ""));
    let lock = store.lock(&key).await.expect("a store").expect("a lock");
    store.unlock(&key, lock).await.expect("a store");
}

#[tokio::test]
async fn processes_share_a_token_through_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("token");
    let (base_url, tokens, _) = serve(vec![json!({ "id": "1" })]).await;
    let sharing = || {
        let builder = client(&base_url).token_store(FileTokenStore::new(&path));
        builder.build().expect("a client")
    };
    for _ in 0..3 {
        sharing()
            .customers()
            .get_customer("1")
            .send()
            .await
            .expect("a customer");
    }
    assert_eq!(tokens.load(Ordering::SeqCst), 1);
    // A refreshed client does not load its former token from the file again.
    let client = sharing();
    client
        .customers()
        .get_customer("1")
        .send()
        .await
        .expect("a customer");
    client.refresh_token().await.expect("another token");
    assert_eq!(tokens.load(Ordering::SeqCst), 2);
    saved(&path).await;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&path)
            .expect("a file")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    // The folder contains the token file and two lock files.
    let left = std::fs::read_dir(folder.path()).expect("a folder").count();
    assert_eq!(left, 3);
    // A client that has not loaded a token yet does not use the stored one for `refresh_token` either.
    sharing().refresh_token().await.expect("another token");
    assert_eq!(tokens.load(Ordering::SeqCst), 3);
    saved(&path).await;
    // A token file that cannot be read counts as missing.
    std::fs::write(&path, "garbage").expect("a file");
    sharing()
        .customers()
        .get_customer("1")
        .send()
        .await
        .expect("a customer");
    assert_eq!(tokens.load(Ordering::SeqCst), 4);
}
