//! Tests of the page: over plain HTTP which requests it accepts, and in a browser what it shows and does.
//!
//! The browser is Chromium or Chrome. Without one, its tests are skipped, unless `FINICITY_REQUIRE_BROWSER` is `1`.
//! The tests save screenshots in `target/tmp`.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::process::Command;

use finicity_sandbox::{RecordedRequest, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

#[cfg(unix)]
mod browser;
#[cfg(unix)]
mod common;

fn post(sandbox: &Sandbox, command: &Value) -> reqwest::RequestBuilder {
    let url = format!("{}/sandbox/control", sandbox.base_url());
    reqwest::Client::new().post(url).json(command)
}

#[tokio::test]
async fn other_sites_can_neither_read_the_page_nor_change_anything() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let own = sandbox.base_url().to_owned();
    let command = json!({ "action": "throttle", "times": 5 });
    let with = |name: &'static str, value: &str| {
        let request = post(&sandbox, &command).header(name, value);
        request.header("x-finicity-sandbox", "1")
    };
    let refused = [
        post(&sandbox, &command),
        with("origin", "http://evil.test"),
        with("origin", "null"),
        with("origin", "http://127.0.0.1:1"),
        with("host", "evil.test"),
        with("host", "127.0.0.1.evil.test:8123"),
        with("host", "localhost@evil.test"),
        with("sec-fetch-site", "cross-site"),
    ];
    for request in refused {
        let response = request.send().await.expect("a response");
        assert_eq!(response.status(), 403);
    }
    // Reading is refused, too, if the name of another site leads to the sandbox.
    for path in [
        "/",
        "/sandbox/state",
        "/sandbox/requests/0",
        "/sandbox/page.js",
    ] {
        let request = reqwest::Client::new().get(format!("{own}{path}"));
        let response = request.header("host", "evil.test").send().await;
        assert_eq!(response.expect("a response").status(), 403, "{path}");
        let request = reqwest::Client::new().get(format!("{own}{path}"));
        let response = request.header("sec-fetch-site", "cross-site").send().await;
        assert_eq!(response.expect("a response").status(), 403, "{path}");
    }
    let customers = format!("{own}/aggregation/v1/customers");
    let response = reqwest::get(&customers).await.expect("a response");
    assert_eq!(response.status(), 401, "nothing is throttled");

    // The page itself, and a person with curl.
    for request in [
        with("origin", &own),
        with("host", "localhost:9000"),
        with("host", "[::1]:9000"),
    ] {
        let response = request.send().await.expect("a response");
        assert_eq!(response.status(), 200);
    }
    let response = reqwest::get(&customers).await.expect("a response");
    assert_eq!(response.status(), 429);
    let response = reqwest::get(&own).await.expect("a response");
    let policy = &response.headers()["content-security-policy"];
    let policy = policy.to_str().expect("a text");
    assert!(policy.starts_with("default-src 'none'; style-src 'self'; script-src 'self';"));
    assert!(!policy.contains("unsafe"));
    assert!(
        !response
            .headers()
            .contains_key("access-control-allow-origin")
    );
}

#[tokio::test]
async fn wrong_commands_are_refused_with_the_reason() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    for (command, expected) in [
        (json!([]), "no action"),
        (json!({ "action": "explode" }), "no action `explode`"),
        (
            json!({ "action": "throttle", "times": 0 }),
            "between 1 and 1000",
        ),
        (
            json!({ "action": "throttle", "times": 1001 }),
            "between 1 and 1000",
        ),
        (
            json!({ "action": "fail", "times": 1, "fault": "x" }),
            "no fault `x`",
        ),
        (
            json!({ "action": "fail", "times": 1, "fault": "empty", "operation": "x" }),
            "no operation `x`",
        ),
        (
            json!({ "action": "fail", "times": 1, "fault": "status", "number": 99 }),
            "99 is not a status code",
        ),
        (
            json!({ "action": "webhook", "event": "done", "url": "file:///x" }),
            "http://",
        ),
        (
            json!({ "action": "webhook", "event": "x", "url": "http://127.0.0.1:1" }),
            "no event `x`",
        ),
        (
            json!({ "action": "webhook", "event": "transaction", "url": "http://127.0.0.1:1" }),
            "Subscribe an account",
        ),
        (
            json!({ "action": "webhook", "event": "done", "url": "http://127.0.0.1:1" }),
            "does not respond",
        ),
    ] {
        let request = post(&sandbox, &command).header("x-finicity-sandbox", "1");
        let response = request.send().await.expect("a response");
        assert_eq!(response.status(), 400, "{command}");
        let body: Value = response.json().await.expect("JSON");
        let message = body["message"].as_str().expect("a message");
        assert!(message.contains(expected), "{message}");
    }
}

#[tokio::test]
async fn the_page_waits_for_changes() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let state = async |query: String| -> Value {
        let url = format!("{}/sandbox/state?{query}", sandbox.base_url());
        let response = reqwest::get(url).await.expect("a response");
        response.json().await.expect("JSON")
    };
    let first = state(String::new()).await;
    let query = format!(
        "instance={}&version={}",
        first["instance"], first["version"]
    );
    let (next, ()) = tokio::join!(state(query), async {
        let url = format!("{}/unknown", sandbox.base_url());
        reqwest::get(url).await.expect("a response");
    });
    assert_eq!(next["requests"][0]["path"], "/unknown");
    assert_eq!(
        next["requests"][0]["reason"],
        "the contract has no path /unknown"
    );
    // A page of an earlier run gets the state at once.
    let query = format!("instance=1&version={}", next["version"]);
    assert_eq!(state(query).await["count"], 1);
}

/// Sends a request, runs the command with which the page repeats it, and returns both requests.
async fn repeated(
    sandbox: &Sandbox,
    request: reqwest::RequestBuilder,
) -> (String, RecordedRequest, RecordedRequest) {
    request.send().await.expect("a response");
    let sent = sandbox.requests().pop().expect("a request");
    let url = format!("{}/sandbox/requests/{}", sandbox.base_url(), sent.number);
    let shown: Value = reqwest::get(url)
        .await
        .expect("a response")
        .json()
        .await
        .expect("JSON");
    let command = shown["curl"].as_str().expect("a command").to_owned();
    let mut shell = Command::new("sh");
    shell
        .args(["-c", &command])
        .env("FINICITY_APP_KEY", Sandbox::APP_KEY)
        .env("FINICITY_APP_TOKEN", "sandbox-token-1")
        .env("FINICITY_PARTNER_SECRET", Sandbox::PARTNER_SECRET);
    let output = tokio::task::spawn_blocking(move || shell.output()).await;
    let output = output.expect("it runs").expect("it starts");
    assert!(output.status.success(), "{command}: {output:?}");
    let repeated = sandbox.requests().pop().expect("a request");
    assert_eq!(repeated.number, sent.number + 1);
    (command, sent, repeated)
}

#[cfg(unix)]
#[tokio::test]
async fn curl_repeats_each_request() {
    if Command::new("curl").arg("--version").output().is_err() {
        println!("skipped: the repeated requests need curl");
        return;
    }
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let http = reqwest::Client::new();
    let url = |path: &str| format!("{}{path}", sandbox.base_url());
    let secret =
        json!({ "partnerId": "it's `x` $HOME \\", "partnerSecret": Sandbox::PARTNER_SECRET });
    let text = "'\"$(touch /tmp/x)`id` \\ \n\t;&|<>*?[]{}~#!%s é";
    let requests = [
        http.post(url("/aggregation/v2/partners/authentication"))
            .json(&secret),
        http.post(url("/aggregation/v2/customers/testing"))
            .header("finicity-app-token", "sandbox-token-1")
            .json(&json!({ "username": text, "'": "@" })),
        http.get(url(
            "/aggregation/v1/customers?search='%20$(id)&start=[1-9]",
        )),
        http.request(Method::DELETE, url("/a'b/{x,y}"))
            .header("accept", "it's/$HOME"),
        http.post(url("/x")).body("@/etc/hostname"),
        http.post(url("/x")).body(&b"\x00\xff\xfe'binary"[..]),
        http.put(url("/x")).body(text),
        // Keys of a terminal: end of pasting, Ctrl-C, Return.
        http.post(url("/x"))
            .body("\u{1b}[201~\u{3}\rtouch /tmp/x\r\u{9b}"),
    ];
    for request in requests {
        let request = request.header("finicity-app-key", Sandbox::APP_KEY);
        let (command, sent, again) = repeated(&sandbox, request).await;
        assert_eq!(again.method, sent.method, "{command}");
        assert_eq!(again.path, sent.path, "{command}");
        assert_eq!(again.body, sent.body, "{command}");
        assert_eq!(again.status, sent.status, "{command}");
        for name in [
            "accept",
            "content-type",
            "finicity-app-key",
            "finicity-app-token",
        ] {
            assert_eq!(again.headers.get(name), sent.headers.get(name), "{command}");
        }
        for secret in [Sandbox::PARTNER_SECRET, Sandbox::APP_KEY, "sandbox-token"] {
            assert!(!command.contains(secret), "{command}");
        }
        let is_key = |letter: char| letter.is_control() && !['\n', '\t'].contains(&letter);
        assert!(!command.contains(is_key), "{command:?}");
    }
    // A secret is not encoded either.
    let body = format!("{{\r\n\"partnerSecret\": \"{}\"}}", Sandbox::PARTNER_SECRET);
    let request = http.post(url("/x")).body(body);
    let (command, _, again) = repeated(&sandbox, request).await;
    assert!(!command.contains('\r'), "{command:?}");
    let body: Value = serde_json::from_slice(&again.body).expect("JSON");
    assert_eq!(body, json!({ "partnerSecret": "$FINICITY_PARTNER_SECRET" }));
}

#[tokio::test]
async fn long_requests_do_not_make_the_page_slow() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let http = reqwest::Client::new();
    let url = |path: &str| format!("{}{path}", sandbox.base_url());
    let body = json!({ "partnerId": vec!["x"; 100_000], "partnerSecret": "x".repeat(100_000) });
    let path = "é".repeat(5_000);
    for _ in 0..10 {
        let request = http.post(url("/aggregation/v2/partners/authentication"));
        let request = request.header("finicity-app-key", Sandbox::APP_KEY);
        let response = request.json(&body).send().await.expect("a response");
        let text = response.text().await.expect("a body");
        assert!(
            text.contains("partnerId") && text.len() < 2_000,
            "{} bytes",
            text.len()
        );
        http.get(url(&format!("/{path}")))
            .send()
            .await
            .expect("a response");
    }
    let state = reqwest::get(url("/sandbox/state"))
        .await
        .expect("a response");
    let state = state.text().await.expect("a body");
    assert!(state.len() < 100_000, "{} bytes", state.len());
    assert!(state.contains("more bytes"));
    // The memory that long paths and headers need is limited, too.
    for index in 0..600 {
        let request = http
            .get(url(&format!("/{index}")))
            .header("x-long", "x".repeat(100_000));
        request.send().await.expect("a response");
    }
    let requests = sandbox.requests();
    assert!(requests.len() < 400, "{} requests", requests.len());
    assert_eq!(
        requests.last().map(|request| request.path.as_str()),
        Some("/599")
    );
}

#[tokio::test]
async fn the_page_of_a_recorder_does_not_repeat_replaced_requests() {
    let api = Sandbox::start().await.expect("a sandbox");
    let folder = tempfile::tempdir().expect("a folder");
    let recorder = Sandbox::builder().record(folder.path(), api.base_url());
    let recorder = recorder.start().await.expect("a recorder");
    let get = |path: &str| reqwest::get(format!("{}{path}", recorder.base_url()));
    get("/aggregation/v1/customers/7000000001")
        .await
        .expect("a response");
    let shown = get("/sandbox/requests/0").await.expect("a response");
    let shown: Value = shown.json().await.expect("JSON");
    assert_eq!(shown["operation"], "GetCustomer");
    assert_eq!(shown["curl"], Value::Null);
}
