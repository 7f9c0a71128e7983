//! Every operation rejects requests that violate the contract, and gives the reason.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use finicity_sandbox::{Contract, Operation, Sandbox};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

/// Returns a request of an operation with valid path parameters, but without query parameters and body.
fn request(http: &reqwest::Client, base_url: &str, operation: &Operation) -> RequestBuilder {
    let mut path = operation.path.clone();
    for parameter in operation.parameters.iter().filter(|p| p.location == "path") {
        let value = if parameter.kind == "integer" {
            "1"
        } else {
            "x"
        };
        path = path.replace(&format!("{{{}}}", parameter.name), value);
    }
    let method: Method = operation.method.parse().expect("a method");
    let request = http.request(method, format!("{base_url}{path}"));
    request.header("finicity-app-token", "t")
}

/// Sends a request, and returns the status code, error code and message of the response.
async fn refused(request: RequestBuilder) -> (u16, String, String) {
    let response = request.send().await.expect("a response");
    let status = response.status().as_u16();
    let text = response.text().await.expect("a body");
    let body: Value = serde_json::from_str(&text).unwrap_or(Value::Null);
    let wrapped = &body["Errors"]["Error"][0];
    let said = |one: &str, other: &str| {
        let found = body.get(one).or_else(|| wrapped.get(other));
        found.and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    (
        status,
        said("code", "ReasonCode"),
        said("message", "Description"),
    )
}

/// Checks that a request is rejected, and that the message names the problem.
async fn refused_for(request: RequestBuilder, id: &str, problem: &str) {
    let (status, _, message) = refused(request).await;
    assert!(
        status == 400 && message.contains(problem),
        "{id}: {status} {message}"
    );
}

/// Sends requests of an operation with invalid query parameters. `keyed` creates a request with an app key.
async fn break_query(operation: &Operation, keyed: impl Fn() -> RequestBuilder) {
    let id = &operation.id;
    let unknown = keyed().query(&[("notThere", "1")]);
    let problem = format!("{id} has no query parameter `notThere`");
    refused_for(unknown, id, &problem).await;

    let integers = operation.parameters.iter().filter(|p| p.kind == "integer");
    for parameter in integers.filter(|p| p.location == "query") {
        let broken = keyed().query(&[(&parameter.name, "1.5")]);
        let problem = format!("query parameter `{}` is `1.5`", parameter.name);
        refused_for(broken, id, &problem).await;
    }
}

/// Sends requests of an operation with an invalid body, or with a body if the operation does not take one.
async fn break_body(operation: &Operation, keyed: impl Fn() -> RequestBuilder) {
    let id = &operation.id;
    let Some(body) = &operation.body else {
        return refused_for(keyed().json(&json!({})), id, "takes no body").await;
    };
    if body.required {
        refused_for(keyed(), id, "the body is missing").await;
    }
    refused_for(keyed().json(&json!([[1.5]])), id, "body").await;
    let broken = keyed().header("content-type", "application/json").body("{");
    refused_for(broken, id, "the body is not JSON").await;
    let plain = keyed().header("content-type", "text/plain").body("{}");
    refused_for(plain, id, "`Content-Type`").await;
}

#[tokio::test]
async fn a_broken_request_of_every_operation_is_refused_with_the_reason() {
    let sandbox = Sandbox::builder().examples_only(true).start().await;
    let sandbox = sandbox.expect("a sandbox");
    let http = reqwest::Client::new();
    let mut with_body = 0;
    let mut with_number = 0;
    let operations = sandbox.contract().operations();
    for operation in operations {
        let make = || request(&http, sandbox.base_url(), operation);
        let keyed = || make().header("finicity-app-key", "k");
        let (status, code, _) = refused(make()).await;
        assert_eq!(
            (status, code.as_str()),
            (401, "10026"),
            "{} without app key",
            operation.id
        );
        break_query(operation, keyed).await;
        break_body(operation, keyed).await;
        let integers = operation.parameters.iter().filter(|p| p.kind == "integer");
        with_number += integers.count();
        with_body += usize::from(operation.body.is_some());
    }
    assert!(
        with_body > 0 && with_number > 0,
        "{with_body} with a body, {with_number} with a number"
    );
}

#[tokio::test]
async fn what_is_no_operation_is_refused() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let http = reqwest::Client::new();
    let response = |method: Method, path: &str| {
        refused(http.request(method, format!("{}{path}", sandbox.base_url())))
    };
    let (status, _, message) = response(Method::GET, "/nothing/here").await;
    assert_eq!(
        (status, message.as_str()),
        (404, "the contract has no path /nothing/here")
    );
    let (status, _, message) = response(Method::PATCH, "/aggregation/v1/customers").await;
    assert_eq!(status, 405);
    assert!(message.ends_with("; use GET"), "{message}");
}

const RULES: &str = "
openapi: 3.0.3
info: { title: Rules, version: 1.0.0 }
paths:
  /rules/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { $ref: '#/components/schemas/Id' } }]
    post:
      operationId: keepRules
      tags: [Rules]
      security: []
      parameters:
      - { name: size, in: query, schema: { type: integer, minimum: 5, exclusiveMinimum: true, multipleOf: 5 } }
      - { name: word, in: query, schema: { type: string, pattern: '^[a-z]+$', maxLength: 4 } }
      - { name: color, in: query, schema: { type: string, enum: [red, blue] } }
      - { name: list, in: query, explode: false, schema: { type: array, maxItems: 2, items: { type: integer } } }
      - { name: each, in: query, schema: { type: array, uniqueItems: true, items: { type: string, minLength: 2 } } }
      - { name: X-Day, in: header, schema: { type: string, format: date } }
      requestBody: { content: { application/json: { schema: { type: object, properties: {
        id: { $ref: '#/components/schemas/Id' }, mail: { type: string, format: email } } } } } }
      responses:
        '200': { description: ok }
        '400': { description: no, x-codes: ['41002', '10005'] }
components: { schemas: { Id: { type: string, format: uuid } } }
";

#[tokio::test]
async fn every_kind_of_rule_is_checked() {
    const ID: &str = "84fd419a-1add-4bf4-961b-16e8285b3a92";
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("rules.yaml");
    std::fs::write(&file, RULES).expect("a file");
    let contract = Contract::from_file(&file).expect("a contract");
    let sandbox = Sandbox::builder().contract(contract).start().await;
    let sandbox = sandbox.expect("a sandbox");
    let http = reqwest::Client::new();
    let send = |id: &str, query: &str, day: &str, body: Value| {
        let url = format!("{}/rules/{id}?{query}", sandbox.base_url());
        let request = http.post(url).header("finicity-app-key", Sandbox::APP_KEY);
        refused(request.header("x-day", day).json(&body))
    };
    let good = "size=10&word=abc&color=red&list=1,2&each=ab&each=cd";
    let (day, body) = ("2026-01-31", json!({ "id": ID, "mail": "a@b.example" }));
    let (status, _, message) = send(ID, good, day, body.clone()).await;
    assert_eq!((status, message.as_str()), (200, ""));
    let bad_queries = [
        ("size=5", "query parameter `size` is `5`"),
        ("size=12", "query parameter `size` is `12`"),
        ("word=ABC", "query parameter `word` is `ABC`"),
        ("word=abcde", "query parameter `word` is `abcde`"),
        ("color=green", "query parameter `color` is `green`"),
        ("list=1,2,3", "query parameter `list` is `1,2,3`"),
        ("list=1,x", "query parameter `list` is `1,x`"),
        ("each=ab&each=ab", "query parameter `each` is `ab,ab`"),
        ("each=a", "query parameter `each` is `a`"),
    ];
    let bad_bodies = [
        (json!({ "id": "1" }), "body /id: "),
        (json!({ "mail": "a" }), "body /mail: "),
    ];
    let mut refusals = vec![
        (
            send("1", good, day, body.clone()).await,
            "path parameter `id` is `1`",
        ),
        (
            send(ID, good, "today", body.clone()).await,
            "header `X-Day` is `today`",
        ),
    ];
    for (query, problem) in bad_queries {
        refusals.push((send(ID, query, day, body.clone()).await, problem));
    }
    for (body, problem) in bad_bodies {
        refusals.push((send(ID, good, day, body).await, problem));
    }
    for ((status, code, message), problem) in refusals {
        assert!(message.starts_with(problem), "{problem}: {message}");
        // The operation documents no error code for invalid numbers or bodies.
        assert_eq!((status, code.as_str()), (400, "10005"), "{message}");
    }
}

#[tokio::test]
async fn a_contract_of_ones_own_is_spoken() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("own.yaml");
    let contract = "
openapi: 3.0.3
info: { title: Own, version: 7.0.0 }
paths:
  /own/{thing}:
    get:
      operationId: getThing
      tags: [Own]
      security: []
      parameters: [{ name: thing, in: path, required: true, schema: { type: integer, minimum: 5 } }]
      responses: { '200': { description: ok, content: { application/json: { schema: {
        type: object, properties: { color: { type: string, example: green } } } } } } }
";
    std::fs::write(&file, contract).expect("a file");
    let contract = Contract::from_file(&file).expect("a contract");
    let sandbox = Sandbox::builder().contract(contract).start().await;
    let sandbox = sandbox.expect("a sandbox");
    assert_eq!(sandbox.contract().version(), "7.0.0");
    let http = reqwest::Client::new();
    let get = |thing: &str| {
        let url = format!("{}/own/{thing}", sandbox.base_url());
        http.get(url)
            .header("finicity-app-key", Sandbox::APP_KEY)
            .send()
    };
    let response = get("6")
        .await
        .expect("a response")
        .text()
        .await
        .expect("a body");
    assert_eq!(response, r#"{"color":"green"}"#);
    assert_eq!(get("4").await.expect("a response").status(), 400);

    std::fs::write(&file, "openapi: 3.0.3\ninfo: {").expect("a file");
    let error = Contract::from_file(&file).expect_err("no contract");
    let error = format!("{error:#}");
    assert!(error.contains("own.yaml"), "{error}");
}

const PATHS: &str = r##"
openapi: 3.0.3
info: { title: t, version: 1.0.0 }
security: [{ key: [] }]
paths:
  /odd%20path:
    parameters:
      - { name: size, in: query, schema: { type: string, enum: [small] } }
      - { name: X-Size, in: header, schema: { type: string, enum: [small] } }
      - { name: filter, in: query, content: { application/json: { schema: { type: object } } } }
    get:
      operationId: GetOdd
      tags: [Odd]
      parameters:
        - { name: size, in: query, required: true, schema: { type: integer } }
        - { name: X-Size, in: header, schema: { type: integer } }
      responses: { '200': { description: d } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: Finicity-App-Key } }
"##;

#[tokio::test]
async fn what_an_operation_describes_itself_goes_before_what_its_path_does() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("paths.yaml");
    std::fs::write(&file, PATHS).expect("a file");
    let contract = Contract::from_file(&file).expect("a contract");
    let sandbox = Sandbox::builder().contract(contract).start().await;
    let sandbox = sandbox.expect("a sandbox");
    let http = reqwest::Client::new();
    for (query, expected) in [("size=5&filter={}", 200), ("size=small", 400), ("", 400)] {
        let url = format!("{}/odd%20path?{query}", sandbox.base_url());
        let request = http.get(url).header("finicity-app-key", Sandbox::APP_KEY);
        let (status, _, message) = refused(request.header("x-size", "5")).await;
        assert_eq!(status, expected, "{query}: {message}");
    }
}
