//! Settings of a client: blocking calls next to a runtime, retries by error code, long error bodies, and the
//! configuration of the HTTP client.

use std::time::Duration;

use finicity_sdk::{Call, CallOptions, Client, Credentials, Error, RetryPolicy};
use tokio::runtime::{Builder, Handle, Runtime};

use crate::server::{Server, response};

fn client(base_url: &str) -> Client {
    Client::builder()
        .base_url(base_url)
        .credentials(Credentials::new("partner", "secret", "key"))
        .retry(RetryPolicy::default().base_delay(Duration::from_millis(1)))
        .deadline(Duration::from_secs(20))
        .build()
        .expect("a client")
}

fn blocking(client: &Client) -> Result<(), Error> {
    let call = client.customers().get_customer("1");
    call.send_blocking().map(|_| ())
}

fn refused(client: &Client) {
    let error = blocking(client).expect_err("an executor thread");
    assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
}

/// Starts a server on its own runtime. The server stops when the runtime is dropped.
fn served() -> (Runtime, Server) {
    let runtime = multi_thread();
    let server = runtime.block_on(Server::start(vec![], vec![]));
    (runtime, server)
}

fn multi_thread() -> Runtime {
    let mut builder = Builder::new_multi_thread();
    builder
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime")
}

fn current_thread() -> Runtime {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

#[test]
fn a_blocking_call_works_outside_of_async_tasks() {
    let (_serving, server) = served();
    let client = client(&server.base_url);
    blocking(&client).expect("no runtime");
    for runtime in [multi_thread(), current_thread()] {
        let guard = runtime.enter();
        blocking(&client).expect("a thread that entered a runtime");
        drop(guard);
        let other = client.clone();
        let waiting = async {
            Handle::current()
                .spawn_blocking(move || blocking(&other))
                .await
        };
        let outcome = runtime.block_on(waiting);
        outcome.expect("no panic").expect("inside spawn_blocking");
    }
    let other = client.clone();
    let runtime = multi_thread();
    let inside = async move { tokio::task::block_in_place(|| blocking(&other)) };
    let outcome = runtime.block_on(runtime.spawn(inside));
    outcome.expect("no panic").expect("inside block_in_place");
}

#[test]
fn a_blocking_call_never_blocks_a_task() {
    let (_serving, server) = served();
    let client = client(&server.base_url);
    for runtime in [multi_thread(), current_thread()] {
        runtime.block_on(async { refused(&client) });
        let other = client.clone();
        let task = runtime.spawn(async move { refused(&other) });
        runtime.block_on(task).expect("a task");
        let local = tokio::task::LocalSet::new();
        let other = client.clone();
        let task = local.spawn_local(async move { refused(&other) });
        local.block_on(&runtime, task).expect("a local task");
    }
    // The runtime is not detected here, but the call neither panics nor deadlocks.
    let other = client.clone();
    let task = tokio::task::unconstrained(async move { blocking(&other) });
    current_thread().block_on(task).expect("a customer");
    assert_eq!(server.counts().1, 1);
}

#[tokio::test]
async fn a_refused_iterator_ends() {
    let client = client("http://127.0.0.1:1");
    let items = client.customers().get_customers().items().blocking();
    assert_eq!(items.take(9).count(), 1);
    let pages = client.customers().get_customers().pages().blocking();
    assert_eq!(pages.take(9).count(), 1);
}

#[tokio::test]
async fn recognizes_temporary_failures_by_their_code() {
    for (status, code, attempts) in [(400, 3_300_001, 2), (408, 10030, 2), (400, 10030, 1)] {
        let body = format!(r#"{{"code":"{code}","message":"no"}}"#);
        let server = Server::start(vec![], vec![response(status, &[], &body)]).await;
        let get = client(&server.base_url).customers().get_customer("1");
        assert_eq!(get.send().await.is_ok(), attempts == 2, "{status} {code}");
        assert_eq!(server.counts().1, attempts, "{status} {code}");
        let server = Server::start(vec![], vec![response(status, &[], &body)]).await;
        let once = CallOptions::new().retry(RetryPolicy::none());
        let get = client(&server.base_url).customers().get_customer("1");
        let error = get.with_options(once).send().await.expect_err("a failure");
        assert_eq!(error.is_retryable(), attempts == 2, "{status} {code}");
    }
}

#[tokio::test]
async fn long_and_deep_error_bodies_are_cut_off() {
    let long = format!(
        r#"{{"code":"{}","message":"{}"}}"#,
        "9".repeat(99),
        "ä".repeat(5000)
    );
    let deep = "[".repeat(8 << 20);
    for (body, message) in [(long, 1001), (deep, 1001), (r#"{"a":"#.repeat(9999), 1001)] {
        let server = Server::start(vec![], vec![response(400, &[], &body)]).await;
        let call = client(&server.base_url).customers().get_customer("1");
        let Err(Error::Api(error)) = call.send().await else {
            panic!("not an error response of the API");
        };
        let text = error.message().expect("a message");
        assert_eq!((text.chars().count(), text.ends_with('…')), (message, true));
        assert!(error.code().is_none_or(|code| code.chars().count() == 65));
        assert_eq!(error.raw().len(), body.len());
    }
}

#[tokio::test]
async fn extreme_settings_neither_panic_nor_hang() {
    let server = Server::start(vec![], vec![]).await;
    for (time, limit) in [
        (Duration::ZERO, 0),
        (Duration::MAX, usize::MAX),
        (Duration::MAX, 0),
    ] {
        let retry = RetryPolicy::default()
            .base_delay(time)
            .max_delay(time)
            .max_attempts(0);
        let built = Client::builder()
            .base_url(&server.base_url)
            .credentials(Credentials::new("partner", "secret", "key"))
            .timeout(time)
            .deadline(time)
            .response_limit(limit)
            .retry(retry)
            .build();
        let call = built.expect("a client").customers().get_customer("1");
        assert_eq!(call.send().await.is_ok(), limit > 0, "{time:?} {limit}");
    }
}

#[tokio::test]
async fn custom_http_settings_keep_the_defaults_and_forbid_redirects() {
    let elsewhere = [("location", "/elsewhere")];
    let server = Server::start(vec![], vec![response(302, &elsewhere, "")]).await;
    let built = Client::builder()
        .base_url(&server.base_url)
        .credentials(Credentials::new("partner", "secret", "key"))
        .configure_http(|http| http.redirect(reqwest::redirect::Policy::limited(5)))
        .build();
    let call = built.expect("a client").customers().get_customer("1");
    call.send().await.expect_err("a redirect");
    assert_eq!(server.counts(), (1, 1));
    let head = &server.seen()[1].head;
    assert!(head.contains("user-agent: finicity-sdk/"), "{head}");
}

#[tokio::test]
async fn ignores_environment_proxies_on_loopback() {
    const NAME: &str = "settings::ignores_environment_proxies_on_loopback";
    const BASE_URL: &str = "SETTINGS_TEST_BASE_URL";
    // This test runs itself as a process with other environment variables.
    if let Ok(base_url) = std::env::var(BASE_URL) {
        let get = client(&base_url).customers().get_customer("1");
        get.send().await.expect("a customer");
        return;
    }
    let server = Server::start(vec![], vec![]).await;
    let proxy = Server::start(vec![], vec![]).await;
    let this = std::env::current_exe().expect("this test");
    for host in ["127.0.0.1", "localhost"] {
        let mut command = std::process::Command::new(&this);
        command.args(["--exact", NAME]);
        command.env(BASE_URL, server.base_url.replace("127.0.0.1", host));
        for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
            command.env(name, &proxy.base_url);
        }
        for name in ["NO_PROXY", "no_proxy", "REQUEST_METHOD"] {
            command.env_remove(name);
        }
        let run = tokio::task::spawn_blocking(move || command.output());
        let output = run.await.expect("no panic").expect("a process");
        assert!(output.status.success(), "{output:?}");
    }
    assert_eq!(proxy.counts(), (0, 0));
    assert_eq!(server.counts(), (2, 2));
}

#[tokio::test]
async fn a_proxy_of_the_caller_is_used_for_loopback() {
    let proxy = Server::start(vec![], vec![]).await;
    let through = reqwest::Proxy::all(&proxy.base_url).expect("a proxy");
    let built = Client::builder()
        .base_url("http://127.0.0.1:1")
        .credentials(Credentials::new("partner", "secret", "key"))
        .configure_http(|http| http.proxy(through))
        .build();
    let call = built.expect("a client").customers().get_customer("1");
    drop(call.send().await);
    assert!(!proxy.seen().is_empty());
}
