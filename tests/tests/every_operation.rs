//! Every operation, called through its public builder over real HTTP.
//!
//! The calls are generated from the contract, so a new operation is covered the day it is imported.
//! With `FINICITY_TEST_BASE_URL` they go to any other server that speaks the contract.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::BTreeSet;
use std::future::Future;

use finicity_sdk::{Client, Credentials, Error};
use finicity_tests::contract::Operation;
use finicity_tests::outcome::{Outcome, lost};
use finicity_tests::server::{ContractServer, PARTNER_ID};

fn client(base_url: &str) -> Client {
    let credentials = Credentials::new(PARTNER_ID, "secret of the tests", "app key of the tests");
    Client::builder()
        .base_url(base_url)
        .credentials(credentials)
        .build()
        .expect("a client")
}

async fn check<F: Future<Output = Result<Outcome, Error>>>(id: &str, call: impl Fn(Client) -> F) {
    if let Ok(base_url) = std::env::var("FINICITY_TEST_BASE_URL") {
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
        let answers = server.answers();
        assert_eq!(answers.len(), 1, "{answers:?}");
        assert_eq!(
            (answers[0].operation, answers[0].status),
            (id, outcome.status)
        );
        match &answers[0].json {
            Some(json) => {
                let mut losses = Vec::new();
                lost(json, &outcome.value, "", &mut losses);
                assert!(losses.is_empty(), "{}", losses.join("\n"));
            }
            None if answers[0].length > 0 => assert_eq!(outcome.value, answers[0].length),
            None => assert!(outcome.value.is_null(), "{}", outcome.value),
        }
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
    ($module:ident, $function:ident, $id:literal) => {
        mod $function {
            #[tokio::test]
            async fn works() {
                super::check($id, async |client: finicity_sdk::Client| {
                    finicity_tests::generated::$module::$function(&client).await
                })
                .await;
            }
        }
    };
}
finicity_tests::every_operation!(test);

#[test]
fn no_operation_is_left_out() {
    let mut called = BTreeSet::new();
    macro_rules! name {
        ($module:ident, $function:ident, $id:literal) => {
            called.insert($id);
        };
    }
    finicity_tests::every_operation!(name);
    let documented: BTreeSet<&str> = Operation::all().map(|operation| operation.id()).collect();
    assert_eq!(called, documented);
    assert_eq!(called.len(), 164);
}
