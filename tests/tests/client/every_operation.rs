//! Calls every operation through its public builder over real HTTP.
//!
//! The calls are generated from the contract, so the tests cover a new operation as soon as it is imported.
//! With `FINICITY_TEST_BASE_URL`, the tests call another server that implements the contract.

use std::collections::BTreeSet;
use std::future::Future;

use finicity_sandbox::{Contract, Fault, RecordedRequest, Sandbox};
use finicity_sdk::{Client, Credentials, Error};
use finicity_tests::outcome::Outcome;
use finicity_tests::schema;
use finicity_tests::values::PATH_ARGUMENT;
use serde_json::Value;

fn client(base_url: &str) -> Client {
    let credentials = Credentials::new("partner", "secret of the tests", "app key of the tests");
    Client::builder()
        .base_url(base_url)
        .credentials(credentials)
        .build()
        .expect("a client")
}

/// Returns the base URL of the server to call instead of the sandbox, if one is set.
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
    let contract = Contract::embedded().expect("a contract");
    let operation = contract.by_id(id).expect("documented");
    for documented in &operation.responses {
        let status = documented.status;
        if !(200..300).contains(&status) {
            continue;
        }
        let sandbox = Sandbox::builder().examples_only(true).start().await;
        let sandbox = sandbox.expect("a sandbox");
        sandbox
            .fail_next(id, 1, Fault::Status(status))
            .expect("an operation");
        let outcome = call(client(sandbox.base_url())).await;
        let requests = sandbox.requests();
        let of_it = |request: &&RecordedRequest| request.operation.as_deref() == Some(id);
        let [request] = &requests.iter().filter(of_it).collect::<Vec<_>>()[..] else {
            panic!("expected one request: {requests:?}")
        };
        let with_token = request.headers.contains_key("finicity-app-token");
        assert_eq!(
            with_token, operation.requires_token,
            "{:?}",
            request.headers
        );
        // An empty 203 response means that multi-factor authentication is required.
        if status == 203 && documented.content.is_empty() {
            let error = outcome.expect_err("a 203 without body is no success");
            assert!(error.is_mfa_required(), "{}", explained(&error));
            continue;
        }
        let outcome = outcome.unwrap_or_else(|error| panic!("{}", explained(&error)));
        assert_eq!(outcome.status, status);
        let json = documented.json().is_some();
        compare(&outcome, request, json);
    }
}

/// Records a call of the operation, and calls the operation again with the recording as the server.
async fn check_recording<F: Future<Output = Result<Outcome, Error>>>(
    id: &str,
    call: impl Fn(Client) -> F,
) {
    let api = Sandbox::builder().examples_only(true).start().await;
    let api = api.expect("a sandbox");
    let folder = tempfile::tempdir().expect("a folder");
    let recorder = Sandbox::builder().record(folder.path(), api.base_url());
    let recorder = recorder.start().await.expect("a recorder");
    let recorded = call(client(recorder.base_url())).await;
    let replay = Sandbox::replay(folder.path()).await.expect("a replay");
    let replayed = call(client(replay.base_url())).await;
    for request in [recorder.requests(), replay.requests()].concat() {
        assert_eq!(request.problems, [""; 0], "{id}");
    }
    let recorded = recorded.unwrap_or_else(|error| panic!("{}", explained(&error)));
    let replayed = replayed.unwrap_or_else(|error| panic!("{}", explained(&error)));
    assert_eq!(replayed.status, recorded.status);
    if recorded.value.is_number() {
        assert!(replayed.value.is_number(), "both are documents");
    } else {
        same_types("", &recorded.value, &replayed.value);
    }
}

/// Checks that the values differ at most in texts and numbers.
fn same_types(place: &str, one: &Value, other: &Value) {
    match (one, other) {
        // The recording replaces the keys of a map.
        (Value::Object(one), Value::Object(other)) if place.ends_with("/additionalDetails") => {
            assert_eq!(one.len(), other.len(), "{place}");
        }
        (Value::Object(one), Value::Object(other)) => {
            let names = |properties: &serde_json::Map<String, Value>| {
                properties.keys().cloned().collect::<Vec<_>>()
            };
            assert_eq!(names(one), names(other), "{place}");
            for (name, value) in one {
                same_types(&format!("{place}/{name}"), value, &other[name]);
            }
        }
        (Value::Array(one), Value::Array(other)) => {
            assert_eq!(one.len(), other.len(), "{place}");
            for (index, (one, other)) in one.iter().zip(other).enumerate() {
                same_types(&format!("{place}/{index}"), one, other);
            }
        }
        (Value::String(_), Value::String(_)) | (Value::Number(_), Value::Number(_)) => {}
        (one, other) => assert_eq!(one, other, "{place}"),
    }
}

/// Checks that the decoded value contains everything that the server sent.
fn compare(outcome: &Outcome, request: &RecordedRequest, json: bool) {
    if json {
        let sent: Value = serde_json::from_slice(&request.response_body).expect("JSON");
        assert_eq!(finicity_payloads::differences(&sent, &outcome.value), []);
    } else if request.response_body.is_empty() {
        assert!(outcome.value.is_null(), "{}", outcome.value);
    } else {
        assert_eq!(outcome.value, request.response_body.len());
    }
}

/// Checks that a request that is not sent conforms to the contract: it breaks no rule, has every parameter,
/// and each parameter has the given value.
fn check_request(id: &str, request: &finicity_sdk::http::Request<finicity_sdk::bytes::Bytes>) {
    let mut documented = finicity_tests::contract::Operation::all();
    let documented = documented.find(|operation| operation.id() == id);
    let documented = documented.expect("an operation");
    assert_eq!(schema::violations(&documented, request), [""; 0], "{id}");
    let contract = Contract::embedded().expect("a contract");
    let (url, headers) = (request.uri(), request.headers());
    let checked = contract.check(
        request.method().as_str(),
        url.path(),
        url.query(),
        headers,
        request.body(),
    );
    let checked = checked.unwrap_or_else(|violation| panic!("{violation:?}"));
    assert_eq!(checked.operation.id, id);
    for parameter in &checked.operation.parameters {
        let given = checked.arguments.get(&parameter.name);
        match parameter.location.as_str() {
            "header" => assert!(headers.contains_key(&parameter.name), "{}", parameter.name),
            "path" if schema::allows(&documented, &parameter.name, PATH_ARGUMENT) => {
                assert_eq!(given, Some(&PATH_ARGUMENT.into()), "{}", parameter.name);
            }
            _ => assert!(given.is_some(), "{}", parameter.name),
        }
    }
    assert_eq!(checked.body.is_null(), checked.operation.body.is_none());
    for header in ["finicity-app-key", "finicity-app-token", "api-version"] {
        assert!(
            !headers.contains_key(header),
            "sending adds the credentials, and no version is sent"
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

            #[tokio::test]
            async fn works_from_a_recording() {
                let call = async |client| Outcome::$kind($function(&client).send().await?);
                super::check_recording($id, call).await;
            }
        }
    };
}
finicity_payloads::every_operation!(test);

#[test]
fn covers_every_operation() {
    let mut called = BTreeSet::new();
    macro_rules! name {
        ($module:ident, $function:ident, $builder:ident, $id:literal, $kind:ident, $body:ty) => {
            called.insert($id);
        };
    }
    finicity_payloads::every_operation!(name);
    let contract = Contract::embedded().expect("a contract");
    let operations = contract.operations().iter();
    let documented: BTreeSet<&str> = operations.map(|operation| operation.id.as_str()).collect();
    assert_eq!(called, documented);
}
