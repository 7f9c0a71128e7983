//! Every operation, called through its public builder over real HTTP.
//!
//! The calls are generated from the contract, so a new operation is covered the day it is imported.
//! With `FINICITY_TEST_BASE_URL` they go to any other server that speaks the contract.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::BTreeSet;
use std::future::Future;

use axum::http::Uri;
use finicity_sdk::{Client, Credentials, Error};
use finicity_tests::contract::Operation;
use finicity_tests::outcome::Outcome;
use finicity_tests::server::{self, Answer, ContractServer, PARTNER_ID};

fn client(base_url: &str) -> Client {
    let credentials = Credentials::new(PARTNER_ID, "secret of the tests", "app key of the tests");
    Client::builder()
        .base_url(base_url)
        .credentials(credentials)
        .build()
        .expect("a client")
}

/// Where the calls go when they are not to go to the server of the tests.
fn other_server() -> Option<String> {
    std::env::var("FINICITY_TEST_BASE_URL").ok()
}

/// Calls the operation once for each of its documented successes.
async fn check<F: Future<Output = Result<Outcome, Error>>>(id: &str, call: impl Fn(Client) -> F) {
    if let Some(base_url) = other_server() {
        call(client(&base_url))
            .await
            .unwrap_or_else(|error| panic!("{}", explained(&error)));
        return;
    }
    let operation = Operation::all()
        .find(|operation| operation.id() == id)
        .expect("documented");
    for (status, media) in operation.successes() {
        let server = ContractServer::start().await;
        server.answer_with(status);
        let outcome = call(client(server.base_url())).await;
        // An empty 203 says that multi-factor authentication got in the way.
        if status == 203 && media.is_none() {
            let error = outcome.expect_err("a 203 without body is no success");
            assert!(error.is_mfa_required(), "{}", explained(&error));
            continue;
        }
        let outcome = outcome.unwrap_or_else(|error| panic!("{}", explained(&error)));
        compare(id, &outcome, &server.answers());
    }
}

/// Nothing that the server sent may be missing from what was decoded.
fn compare(id: &str, outcome: &Outcome, answers: &[Answer]) {
    let [answer] = answers else {
        panic!("one request was to be sent: {answers:?}")
    };
    assert_eq!((answer.operation, answer.status), (id, outcome.status));
    match &answer.json {
        Some(json) => {
            let found = finicity_payloads::differences(json, &outcome.value);
            assert_eq!(found, []);
        }
        None if answer.length > 0 => assert_eq!(outcome.value, answer.length),
        None => assert!(outcome.value.is_null(), "{}", outcome.value),
    }
}

/// Holds a request against the contract without sending it.
fn check_request(id: &str, request: &reqwest::Request) {
    let uri: Uri = request.url().as_str().parse().expect("a URI");
    let body = request
        .body()
        .and_then(reqwest::Body::as_bytes)
        .unwrap_or_default();
    match server::check(request.method(), &uri, request.headers(), body) {
        Ok(operation) => assert_eq!(operation.id(), id),
        Err(problems) => panic!("{}", problems.join("\n")),
    }
    for header in ["finicity-app-key", "finicity-app-token"] {
        assert!(
            !request.headers().contains_key(header),
            "credentials are added on sending"
        );
    }
}

fn explained(error: &Error) -> String {
    let message = error
        .as_api()
        .and_then(|error| error.message())
        .unwrap_or_default();
    format!("{error}: {message}")
}

macro_rules! test {
    ($module:ident, $function:ident, $builder:ident, $id:literal, $kind:ident, $body:ty) => {
        mod $function {
            use finicity_sdk::Call;
            use finicity_tests::generated::$module::$function;
            use finicity_tests::outcome::Outcome;

            #[test]
            fn makes_the_documented_request() {
                let client = super::client("https://api.example.com");
                let request = $function(&client).to_request().expect("a request");
                super::check_request($id, &request);
            }

            #[tokio::test]
            async fn works_over_http() {
                let call = async |client| Outcome::$kind($function(&client).send().await?);
                super::check($id, call).await;
            }
        }
    };
}
finicity_payloads::every_operation!(test);

#[test]
fn no_operation_is_left_out() {
    let mut called = BTreeSet::new();
    macro_rules! name {
        ($module:ident, $function:ident, $builder:ident, $id:literal, $kind:ident, $body:ty) => {
            called.insert($id);
        };
    }
    finicity_payloads::every_operation!(name);
    let documented: BTreeSet<&str> = Operation::all().map(|operation| operation.id()).collect();
    assert_eq!(called, documented);
    assert_eq!(called.len(), 164);
}
