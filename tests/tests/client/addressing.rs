//! No value of a caller changes which resource a call addresses, and no call sends credentials to another
//! host.

use finicity_sdk::http::{Method, Uri};
use finicity_sdk::{Call, CallOptions, Client, Credentials, Error, Operation};
use finicity_tests::values::{PATH_ARGUMENT, set_path_argument};
use reqwest::Url;

/// Values that a URL parser, a proxy or a person may interpret as something else.
const HOSTILE: [&str; 46] = [
    PATH_ARGUMENT,
    r"..\..\9",
    r"..\9",
    r"\",
    r"1\2",
    "../../9",
    "1/../2",
    "1/..",
    "/..",
    "..;/",
    "..;",
    "1?x=y",
    "1#f",
    "%2e%2e",
    "%2E",
    ".%2e",
    "%2e%2e%2f9",
    "%252e",
    "%",
    "%0",
    "//evil.example",
    "@evil.example",
    ":80",
    "http://evil.example/",
    "...",
    "....",
    ". .",
    " ",
    "\t..",
    ".\n.",
    "..\r",
    "\u{0}",
    "\u{7f}",
    "\u{feff}..",
    "..\u{200b}",
    "\u{202e}9",
    "\u{ff0f}..\u{ff0f}9",
    "\u{ff0e}\u{ff0e}",
    "\u{2215}9",
    "\u{2044}9",
    "\u{ff3c}9",
    "\u{29f5}9",
    "\u{2024}\u{2024}",
    "\u{2025}",
    "\u{3002}\u{3002}",
    "e\u{301}\u{1f600}",
];

fn client(base_url: &str) -> Client {
    Client::builder()
        .base_url(base_url)
        .credentials(Credentials::new("id", "secret", "key"))
        .build()
        .expect("a client")
}

fn values() -> Vec<String> {
    let ascii = (0..128u8).map(|byte| char::from(byte).to_string());
    let beside = (0..128u8).map(|byte| format!("..{}..", char::from(byte)));
    let long = ["x".repeat(10_000), "../".repeat(3000), r"\..".repeat(3000)];
    let hostile = HOSTILE.iter().map(ToString::to_string);
    ascii.chain(beside).chain(hostile).chain(long).collect()
}

/// Checks that a URL has the segments of a template, with this value for each parameter.
fn addressed(operation: &Operation, uri: &Uri, prefix: &str, value: &str) {
    let url = Url::parse(&uri.to_string()).expect("a URL");
    let id = operation.id;
    let named = format!("{id} with {value:?}: {url}");
    assert_eq!(url.host_str(), Some("api.example.com"), "{named}");
    assert_eq!(url.fragment(), None, "{named}");
    let template = format!("{prefix}{}", operation.path);
    let wanted: Vec<&str> = template.split('/').collect();
    let found: Vec<&str> = url.path().split('/').collect();
    assert_eq!(wanted.len(), found.len(), "{named}");
    for (wanted, found) in wanted.into_iter().zip(found) {
        if !wanted.contains('{') {
            assert_eq!(wanted, found, "{named}");
            continue;
        }
        let decoded = percent_encoding::percent_decode_str(found).decode_utf8();
        let decoded = decoded.expect("UTF-8");
        // Numeric parameters do not use the hostile value.
        assert!(
            decoded == value || decoded.parse::<i64>().is_ok(),
            "{named}"
        );
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~%".contains(c);
        assert!(found.chars().all(plain), "{named}");
    }
}

macro_rules! test {
    ($module:ident, $function:ident, $builder:ident, $id:literal, $kind:ident, $body:ty) => {
        #[test]
        fn $function() {
            let operation = const { &<finicity_sdk::api::$module::$builder as Call>::OPERATION };
            if !operation.path.contains('{') {
                return;
            }
            for prefix in ["", "/gateway/v1"] {
                let client = client(&format!("https://api.example.com{prefix}"));
                for value in values() {
                    set_path_argument(&value);
                    let call = finicity_tests::generated::$module::$function(&client);
                    match call.to_request() {
                        Ok(request) => addressed(operation, request.uri(), prefix, &value),
                        Err(Error::InvalidRequest { reason, .. }) => {
                            assert!(matches!(value.as_str(), "." | ".."), "{value:?}: {reason}");
                        }
                        Err(error) => panic!("{error:?}"),
                    }
                }
                for value in ["", ".", ".."] {
                    set_path_argument(value);
                    let call = finicity_tests::generated::$module::$function(&client);
                    if let Ok(request) = call.to_request() {
                        addressed(operation, request.uri(), prefix, value);
                    }
                }
            }
        }
    };
}

mod every_operation {
    use super::*;

    finicity_payloads::every_operation!(test);
}

#[test]
fn a_backslash_does_not_change_the_path() {
    let client = client("https://api.example.com");
    let call = client.accounts().delete_customer_account("1", r"..\..\9");
    let request = call.to_request().expect("a request");
    assert_eq!(
        request.uri().path(),
        "/aggregation/v1/customers/1/accounts/..%5C..%5C9"
    );
}

async fn refused(request: finicity_sdk::RawRequest, path: &str) {
    match request.send().await {
        Err(Error::InvalidRequest { .. }) => {}
        other => panic!("{path:?}: {other:?}"),
    }
}

#[tokio::test]
async fn a_raw_path_is_sent_unchanged() {
    let client = client("http://127.0.0.1:1");
    for path in [
        "",
        "x",
        "@evil.example/x",
        ".evil.example/x",
        ":80/x",
        "/a/../b",
        "/a/./b",
        "/..",
        "/a/%2e%2e/b",
        r"/a\b",
        r"\\evil.example",
        "/a b",
        "/a\tb",
        "/a\nb",
        "/a#b",
        "/\u{e9}",
        "/a/\u{0}",
        "http://evil.example/",
        "//evil.example/../x",
    ] {
        refused(client.request(Method::GET, path), path).await;
    }
    // All of these paths belong to the base URL's host. The calls fail because no server listens there.
    for path in [
        "/",
        "//evil.example/x",
        "/a/b?c=d&e=%2F",
        "/a/%2F/b;c=1",
        "/@evil.example/",
    ] {
        let error = client.request(Method::GET, path).send().await;
        let error = error.expect_err("nobody listens");
        assert!(matches!(error, Error::Auth { .. }), "{path:?}: {error:?}");
    }
}

#[tokio::test]
async fn rejects_headers_that_route_or_authenticate() {
    let client = client("http://127.0.0.1:1");
    for name in [
        "Host",
        "content-length",
        "Transfer-Encoding",
        "connection",
        "te",
        "upgrade",
        "trailer",
        "expect",
        "keep-alive",
        "proxy-authorization",
        "proxy-connection",
        "Finicity-App-Key",
        "finicity-app-token",
    ] {
        let options = CallOptions::new().header(name, "evil.example");
        let call = client
            .customers()
            .get_customer("1")
            .with_options(options.clone());
        let error = call.send().await.expect_err(name);
        assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
        assert!(!error.to_string().contains("evil.example"), "{error}");
        refused(client.request(Method::GET, "/x").options(options), name).await;
    }
}

#[tokio::test]
async fn a_request_for_an_operation_has_its_method_and_path() {
    const OPERATION: &Operation = &finicity_sdk::api::customers::GetCustomer::OPERATION;
    let client = client("http://127.0.0.1:1");
    let call = |method, path| client.request(method, path).operation(OPERATION);
    for (method, path) in [
        (Method::DELETE, "/aggregation/v1/customers/1"),
        (Method::GET, "/aggregation/v1/customers/1/accounts"),
        (Method::GET, "/aggregation/v1/customers/"),
        (Method::GET, "/aggregation/v1/customers"),
    ] {
        refused(call(method, path), path).await;
    }
    // The call fails because no server listens there.
    let error = call(Method::GET, "/aggregation/v1/customers/1")
        .send()
        .await;
    let error = error.expect_err("nobody listens");
    assert!(
        matches!(
            error,
            Error::Auth {
                operation: "GetCustomer",
                ..
            }
        ),
        "{error:?}"
    );
}
