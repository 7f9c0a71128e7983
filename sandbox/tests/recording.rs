//! Tests of recording and replay: a program sends the same requests to a server through a recorder, and then to
//! the recording.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::path::Path;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::IntoResponse;
use finicity_sandbox::{Fault, Sandbox};
use finicity_sdk::types::{
    Birthday, ConnectParameters, NewConsumer, NewCustomer, VoaReportConstraints,
};
use finicity_sdk::{Client, Error, RetryPolicy, WaitOptions};
use serde_json::{Value, json};

use common::client_builder;

/// The values of the program that must not be in a recording.
const PERSONAL: [&str; 12] = [
    "ada-lovelace-1815",
    "Augusta",
    "Byronking",
    "augusta.byronking@analytical.example",
    "12 St James Square",
    "Westminster",
    "\"84121\"",
    "999601815",
    "999-60-1815",
    "8015550143",
    "borrower-4711",
    "hooks.lender.test",
];

const WEBHOOK: &str = "https://hooks.lender.test/finicity?borrower=borrower-4711";

fn client(sandbox: &Sandbox) -> Client {
    client_builder(sandbox)
        .retry(RetryPolicy::default().base_delay(Duration::from_millis(1)))
        .build()
        .expect("a client")
}

/// Returns the names and texts of all files of a folder.
fn files(folder: &Path) -> Vec<(String, String)> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut files: Vec<_> = entries
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name").to_string_lossy();
            (
                name.into_owned(),
                std::fs::read_to_string(&path).expect("a text"),
            )
        })
        .collect();
    files.sort();
    files
}

/// Checks that no file contains one of the values, in any letter case.
fn assert_absent<T: AsRef<str>>(folder: &Path, values: &[T]) {
    let files = files(folder);
    assert!(!files.is_empty());
    for (name, text) in files {
        let text = text.to_lowercase();
        for value in values {
            let value = value.as_ref().to_lowercase();
            assert!(value.len() > 4, "`{value}` may occur by chance");
            assert!(!text.contains(&value), "{name} contains `{value}`: {text}");
        }
    }
}

/// The results of the program that do not depend on replaced values.
#[derive(Debug, PartialEq)]
struct Results {
    accounts: Vec<String>,
    transactions: Vec<String>,
    /// The values that the program itself has sent.
    own: Vec<String>,
    report: String,
    pdf: bool,
    missing: String,
}

/// Adds a customer, connects accounts, and reads them in all ways in which personal data can appear.
async fn program(client: &Client, connect: impl FnOnce(&str)) -> Result<Results, Error> {
    let new = NewCustomer::new("ada-lovelace-1815")
        .first_name("Augusta")
        .last_name("Byronking");
    let id = client
        .customers()
        .add_testing_customer(new)
        .send()
        .await?
        .id
        .clone();
    connect(id.as_str());

    let birthday = Birthday::new().year(1815).month(12).day_of_month(10);
    let consumer = NewConsumer::new("Augusta", "Byronking", "UT")
        .address("12 St James Square")
        .city("Westminster")
        .zip("84121")
        .ssn("999-60-1815")
        .phone("8015550143")
        .birthday(birthday)
        .email("augusta.byronking@analytical.example");
    let consumers = client.consumers();
    consumers.create_consumer(&id, consumer).send().await?;
    let consumer = consumers.get_consumer_for_customer(&id).send().await?;
    let parameters = ConnectParameters::new(&id, Sandbox::PARTNER_ID).webhook(WEBHOOK);
    client
        .connect()
        .generate_connect_url(parameters)
        .send()
        .await?;

    let found = client
        .customers()
        .get_customers()
        .search("Byronking")
        .send()
        .await?;
    let mut own: Vec<String> = Vec::new();
    for customer in &found.customers {
        let names = [
            &customer.username,
            &customer.first_name,
            &customer.last_name,
        ];
        own.extend(names.into_iter().flatten().cloned());
        assert_eq!(customer.id, id);
    }
    own.extend(consumer.email.clone());
    own.extend(consumer.city.clone());
    let accounts = client.accounts().get_customer_accounts(&id).send().await?;
    let accounts = accounts.accounts.iter();
    let accounts = accounts.map(|account| format!("{:?} {:?}", account.r#type, account.balance));
    let accounts: Vec<String> = accounts.collect();

    let to = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .expect("a time")
        .as_millis();
    // The end of the range is another one in each run.
    let to = i64::try_from(to / 1000).expect("a time");
    let list = client.transactions();
    let list = list.get_all_customer_transactions(&id, 0, to).limit(200);
    let mut list = list.items();
    let mut transactions = Vec::new();
    while let Some(transaction) = list.next().await {
        let transaction = transaction?;
        transactions.push(format!(
            "{:?} {:?}",
            transaction.amount, transaction.posted_date
        ));
    }

    let order = client.verify_assets();
    let order = order.generate_voa_report(&id, VoaReportConstraints::new());
    let started = order.submit().await?;
    let wait = || WaitOptions::new().interval(Duration::from_millis(50));
    let report = started.wait(wait()).await?;
    let pdf = started.wait_pdf(wait()).await?;

    let missing = client
        .accounts()
        .get_customer_account(&id, "5999999999")
        .send()
        .await;
    Ok(Results {
        accounts,
        transactions,
        own,
        report: format!("{:?} {:?}", report.kind(), report.status()),
        pdf: pdf.starts_with(b"%PDF"),
        missing: match missing {
            Err(Error::Api(error)) => format!("{} {:?}", error.status, error.code()),
            other => panic!("{other:?}"),
        },
    })
}

#[tokio::test]
async fn a_program_gets_the_same_results_from_its_recording() {
    for quirks in [false, true] {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path().join("new").join("recording");
        let delay = Duration::from_millis(150);
        let api = Sandbox::builder()
            .quirks(quirks)
            .report_delay(delay)
            .start()
            .await;
        let api = api.expect("a sandbox");
        let recorder = Sandbox::builder()
            .record(&folder, api.base_url())
            .start()
            .await;
        let recorder = recorder.expect("a recorder");
        let connect = |id: &str| assert!(api.connect_customer(id));
        let recorded = program(&client(&recorder), connect).await.expect("results");
        assert!(recorded.transactions.len() > 400);
        assert_eq!(recorded.accounts.len(), 3);
        if !quirks {
            assert_eq!(recorded.own[0], "ada-lovelace-1815");
            assert_eq!(recorded.own.len(), 5);
        }

        let ids = recorder.requests();
        assert!(
            ids.iter().all(|request| request.problems.is_empty()),
            "{ids:?}"
        );
        let customer = api.requests().iter().find_map(|request| {
            let body: Value = serde_json::from_slice(&request.response_body).ok()?;
            (request.operation.as_deref()? == "AddTestingCustomer")
                .then(|| body["id"].as_str().map(str::to_owned))?
        });
        let customer = customer.expect("an ID");
        let mut secrets = PERSONAL.map(str::to_owned).to_vec();
        secrets.extend(
            api.transaction_ids(&customer)
                .iter()
                .step_by(100)
                .map(ToString::to_string),
        );
        secrets.push(customer);
        secrets.extend([
            Sandbox::PARTNER_ID.into(),
            Sandbox::PARTNER_SECRET.into(),
            Sandbox::APP_KEY.into(),
            "sandbox-token".into(),
            "Greengrocer".into(),
            "Everyday Checking".into(),
        ]);
        for request in api.requests() {
            let body: Value = serde_json::from_slice(&request.response_body).unwrap_or_default();
            let accounts = body["accounts"].as_array().cloned().unwrap_or_default();
            for account in accounts {
                secrets.extend(account["number"].as_str().map(str::to_owned));
                secrets.extend(account["id"].as_str().map(str::to_owned));
            }
        }
        assert_absent(&folder, &secrets);
        // The recorder shows and remembers only values that it also stores.
        for request in recorder.requests() {
            let shown = format!(
                "{} {:?} {} {}",
                request.path,
                request.headers,
                String::from_utf8_lossy(&request.body),
                String::from_utf8_lossy(&request.response_body),
            );
            for secret in &secrets {
                assert!(!shown.contains(secret), "{shown} contains {secret}");
            }
        }
        drop((recorder, api));

        let replay = Sandbox::replay(&folder).await.expect("a replay");
        let replayed = program(&client(&replay), |_| ()).await;
        let problems: Vec<_> = replay
            .requests()
            .into_iter()
            .flat_map(|r| r.problems)
            .collect();
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!(replayed.expect("results"), recorded);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_user_can_read_a_recording() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path().join("recording");
    let api = Sandbox::start().await.expect("a sandbox");
    let recorder = Sandbox::builder()
        .record(&folder, api.base_url())
        .start()
        .await;
    let recorder = recorder.expect("a recorder");
    client(&recorder).refresh_token().await.expect("a token");
    let mode = |path: &Path| {
        let metadata = std::fs::metadata(path).expect("metadata");
        metadata.permissions().mode() & 0o777
    };
    assert_eq!(mode(&folder), 0o700);
    let files = files(&folder);
    assert_eq!(files.len(), 1, "{files:?}");
    assert_eq!(mode(&folder.join(&files[0].0)), 0o600);
}

/// Starts a server that responds to every request with the same response.
async fn server(status: StatusCode, kind: &'static str, body: Vec<u8>) -> String {
    let respond = move |_: Uri, _: HeaderMap, _: Bytes| {
        let headers = [("content-type", kind), ("x-customer", "Augusta Byronking")];
        let response = (status, headers, body.clone()).into_response();
        std::future::ready(response)
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let router = Router::new().fallback(respond);
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

#[tokio::test]
async fn personal_data_is_replaced_wherever_it_is() {
    let mut deep = json!("Augusta Byronking");
    for _ in 0..100 {
        deep = json!({ "inside": [deep] });
    }
    let mut too_deep = "[".repeat(5000);
    too_deep.push_str("\"Byronking\"");
    let hostile = json!({
        "id": 1_815_121_042,
        "customerId": "1815121042",
        "status": "Byronking",
        "type": "Augusta",
        "found": "Byronking",
        "currency": "Augusta Byronking",
        "createdDate": "Byronking",
        "lastTransactionDate": "10 Byronking Street",
        "birthday": { "year": 1815, "month": 12, "dayOfMonth": 10, "extra": "Byronking" },
        "dob": "1815-12-10",
        "dateOfBirth": "12/10/1815",
        "secretQuestion": "Byronking",
        "accessToken": "token-Byronking",
        "unknownNumber": 999_601_815,
        "unknownText": "999601815",
        "Augusta Byronking": { "1815121042": true, "name": "Byronking" },
        "1815121042": [[["Byronking"], { "x": "999-60-1815" }]],
        "message": "Augusta Byronking (1815121042) has the token app-token-4711 and key app-key-4711",
        "link": "https://connect.test/Byronking/1815121042?customerId=1815121042&signature=cafe4711cafe&Augusta=1&origin=Byronking#Byronking",
        "address": { "state": "UT", "zip": "84121", "city": "Westminster" },
        "deep": deep,
        "unicode": "BYRONKING Zoë \u{1F600}",
        "code": "Byronking",
    });
    let page = "<html><title>Byronking</title><p>1815121042 app-token-4711</p></html>";
    let bodies: [(StatusCode, &'static str, Vec<u8>); 8] = [
        (
            StatusCode::OK,
            "application/json",
            hostile.to_string().into(),
        ),
        (
            StatusCode::NOT_FOUND,
            "text/plain",
            "no customer Byronking 1815121042".into(),
        ),
        (
            StatusCode::BAD_GATEWAY,
            "text/html; charset=Byronking",
            page.into(),
        ),
        (
            StatusCode::OK,
            "application/pdf",
            b"%PDF-1.4 Byronking 1815121042".to_vec(),
        ),
        (
            StatusCode::OK,
            "x-byronking/1815121042",
            [&b"\xff\x00Byronking"[..], page.as_bytes()].concat(),
        ),
        (StatusCode::OK, "application/json", too_deep.into()),
        (
            StatusCode::OK,
            "application/json",
            b"\"Augusta Byronking\"".to_vec(),
        ),
        (
            StatusCode::UNAUTHORIZED,
            "application/json",
            b"{\"message\": \"Byronking".to_vec(),
        ),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    for (status, kind, body) in bodies {
        let api = server(status, kind, body.clone()).await;
        // A second recorder records the first one.
        let near = Sandbox::builder()
            .record(folder.path().join("near"), &api)
            .start()
            .await;
        let near = near.expect("a recorder");
        let far = folder.path().join("far");
        let recorder = Sandbox::builder()
            .record(&far, near.base_url())
            .start()
            .await;
        let recorder = recorder.expect("a recorder");
        let http = reqwest::Client::new();
        for path in [
            "/aggregation/v1/customers/1815121042",
            "/aggregation/v1/customers?search=Byronking&start=1&Augusta=Byronking",
            "/unknown/Byronking/1815121042?name=Byronking&Augusta=1",
        ] {
            let url = format!("{}{path}", recorder.base_url());
            let request = http
                .post(&url)
                .header("finicity-app-key", "app-key-4711")
                .header("finicity-app-token", "app-token-4711")
                .header("x-customer", "Augusta Byronking")
                .json(&hostile);
            let response = request.send().await.expect("a response");
            assert_eq!(response.status(), status);
            assert_eq!(response.headers()["x-customer"], "Augusta Byronking");
            let received = response.bytes().await.expect("a body");
            assert_eq!(received, body, "the response is not changed");
            let get = http.get(&url).header("finicity-app-key", "app-key-4711");
            get.send().await.expect("a response");
        }
        for request in recorder.requests() {
            assert_eq!(request.problems, Vec::<String>::new());
        }
    }
    for folder in ["near", "far"].map(|name| folder.path().join(name)) {
        assert_absent(
            &folder,
            &[
                "Byronking",
                "Augusta",
                "1815121042",
                "999601815",
                "999-60-1815",
                "app-key-4711",
                "app-token-4711",
                "token-byron",
                "cafe4711",
                "westminster",
                "\"84121\"",
                "1815-12",
                "12/10/1815",
                "connect.test",
            ],
        );
        assert_eq!(files(&folder).len(), 8 * 6);
        Sandbox::replay(&folder).await.expect("a replay");
    }
}

#[tokio::test]
async fn values_are_replaced_consistently_and_harmless_ones_stay() {
    let folder = tempfile::tempdir().expect("a folder");
    let body = json!({
        "id": 7_000_000_123_i64, "customerId": "7000000123", "status": "active", "found": 17,
        "moreAvailable": "true", "currency": "USD", "balance": -12.5, "createdDate": 1_740_745_800,
        "code": "14001", "number": "4242424242424242", "missing": null, "ok": true,
    });
    let api = server(StatusCode::OK, "application/json", body.to_string().into()).await;
    let recorder = Sandbox::builder().record(folder.path(), &api).start().await;
    let recorder = recorder.expect("a recorder");
    let url = |path: &str| format!("{}{path}", recorder.base_url());
    for path in [
        "/aggregation/v1/customers/7000000123",
        "/aggregation/v1/customers?start=1&limit=17&search=7000000123",
    ] {
        reqwest::get(url(path)).await.expect("a response");
    }
    let stored = files(folder.path());
    let values: Vec<Value> = stored
        .iter()
        .map(|(_, text)| serde_json::from_str(text).expect("JSON"))
        .collect();
    let id = values[0]["request"]["pathParameters"]["customerId"].clone();
    let id = id.as_str().expect("an ID");
    assert_eq!(id.len(), 10);
    assert_eq!(
        values[1]["request"]["query"],
        json!([["start", "1"], ["limit", "17"], ["search", id]])
    );
    for value in &values {
        let body = &value["response"]["body"]["json"];
        assert_eq!(body["id"].to_string(), id);
        assert_eq!(body["customerId"], id);
        for kept in [
            "status",
            "found",
            "moreAvailable",
            "currency",
            "balance",
            "createdDate",
            "code",
        ] {
            assert_eq!(body[kept], self::body_of(&values[0])[kept]);
        }
        assert_eq!(body["status"], "active");
        assert_eq!(body["balance"], -12.5);
        assert_eq!(body["createdDate"], 1_740_745_800);
        assert_eq!(body["code"], "14001");
        assert_eq!(body["number"].as_str().map(str::len), Some(16));
    }
    assert_eq!(stored[0].0, "000001-GetCustomer.json");
}

fn body_of(value: &Value) -> &Value {
    &value["response"]["body"]["json"]
}

#[tokio::test]
async fn responses_come_in_order_and_unknown_requests_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let api = Sandbox::start().await.expect("a sandbox");
    let recorder = Sandbox::builder()
        .record(folder.path(), api.base_url())
        .start()
        .await;
    let recorder = recorder.expect("a recorder");
    assert!(api.add_customer("1005061234", "ada-lovelace-1815"));
    assert!(api.add_customer("1005061235", "grace"));
    let through = client(&recorder);
    let read = |client: &Client, id: &'static str| {
        let call = client.customers().get_customer(id);
        async move { call.send().await.map(|found| found.username.clone()) }
    };
    through
        .customers()
        .get_customers()
        .send()
        .await
        .expect("a list");
    api.fail_next("GetCustomer", 3, Fault::Status(404))
        .expect("an operation");
    for _ in 0..3 {
        read(&through, "1005061234").await.expect_err("no customer");
    }
    read(&through, "1005061234").await.expect("a customer");
    drop(recorder);

    // A second recorder continues the numbers.
    let recorder = Sandbox::builder()
        .record(folder.path(), api.base_url())
        .start()
        .await;
    let recorder = recorder.expect("a recorder");
    read(&client(&recorder), "1005061235")
        .await
        .expect("a customer");
    let names: Vec<String> = files(folder.path())
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(
        names.last().map(String::as_str),
        Some("000008-GetCustomer.json")
    );
    drop(recorder);

    let replay = Sandbox::replay(folder.path()).await.expect("a replay");
    let client = client(&replay);
    let list = client
        .customers()
        .get_customers()
        .send()
        .await
        .expect("a list");
    let ids: Vec<String> = list.customers.iter().map(|c| c.id.to_string()).collect();
    assert_eq!(ids.len(), 2);
    let get = |id: &str| client.customers().get_customer(id).send();
    for _ in 0..3 {
        get(&ids[0]).await.expect_err("no customer");
    }
    for _ in 0..3 {
        let found = get(&ids[0]).await.expect("a customer");
        assert_eq!(found.username, list.customers[0].username);
    }
    // The ID in the second run has another replacement, which no earlier response contains. The first unknown
    // ID gets its response, and no other one.
    get("8").await.expect("a customer");
    get("8").await.expect("a customer");
    for (error, expected) in [
        (get("9").await.err(), "GetCustomer"),
        (
            client
                .customers()
                .delete_customer(&ids[0])
                .send()
                .await
                .err(),
            "DeleteCustomer",
        ),
        (
            client
                .customers()
                .get_customers()
                .limit(7)
                .send()
                .await
                .err(),
            "the recorded query parameters are",
        ),
    ] {
        let Some(Error::Api(error)) = error else {
            panic!("{error:?}");
        };
        assert_eq!(error.status.as_u16(), 501);
        let message = error.message().unwrap_or_default();
        assert!(message.contains(expected), "{message}");
    }
    let problems: Vec<String> = replay
        .requests()
        .into_iter()
        .flat_map(|r| r.problems)
        .collect();
    assert_eq!(problems.len(), 3);
    assert!(problems[0].contains("the nearest is 00000"), "{problems:?}");
    assert!(
        problems[0].contains("path parameter `customerId` differs"),
        "{problems:?}"
    );
    assert!(
        problems[1].contains("no request of DeleteCustomer"),
        "{problems:?}"
    );
}

#[tokio::test]
async fn malformed_recordings_are_refused_at_the_start() {
    let good = json!({
        "format": 1, "operation": "GetCustomers",
        "request": { "method": "GET", "path": "/aggregation/v1/customers" },
        "response": { "status": 200, "body": { "json": {} } },
    });
    let with = |place: &str, value: Value| {
        let mut changed = good.clone();
        let (parent, name) = place.rsplit_once('/').expect("a place");
        changed.pointer_mut(parent).expect("a place")[name] = value;
        changed.to_string()
    };
    for (text, expected) in [
        ("{".to_owned(), "is not JSON"),
        ("[]".to_owned(), "expected an object"),
        (with("/format", json!(2)), "at /format"),
        (with("/operation", json!(2)), "at /operation"),
        (with("/session", json!("2")), "at /session"),
        (with("/request/method", json!(2)), "at /request/method"),
        (with("/request/path", json!(null)), "at /request/path"),
        (
            with("/request/pathParameters", json!([])),
            "at /request/pathParameters",
        ),
        (with("/request/query", json!([["a"]])), "at /request/query"),
        (
            with("/request/body", json!({ "base64": "%" })),
            "at /request/body",
        ),
        (with("/response/status", json!(7)), "at /response/status"),
        (
            with("/response/contentType", json!("a\nb")),
            "at /response/contentType",
        ),
        (
            with("/response/body", json!({ "json": 1, "text": "" })),
            "at /response/body",
        ),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text);
        write("000001-GetCustomers.json", &good.to_string()).expect("a file");
        Sandbox::replay(folder.path())
            .await
            .expect("a good recording");
        write("000002-GetCustomers.json", &text).expect("a file");
        let error = Sandbox::replay(folder.path())
            .await
            .expect_err("a bad file");
        let message = format!("{error:#}");
        assert!(message.contains("000002-GetCustomers.json"), "{message}");
        assert!(message.contains(expected), "{message}");
    }
    let empty = tempfile::tempdir().expect("a folder");
    let error = Sandbox::replay(empty.path())
        .await
        .expect_err("an empty folder");
    assert!(
        error.to_string().contains("no recorded request"),
        "{error:#}"
    );
    let error = Sandbox::replay(empty.path().join("missing"))
        .await
        .expect_err("no folder");
    assert!(error.to_string().contains("missing"), "{error:#}");
}

#[tokio::test]
async fn failures_of_the_server_and_of_the_disk_are_reported() {
    let folder = tempfile::tempdir().expect("a folder");
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let url = format!("http://{}", closed.local_addr().expect("an address"));
    drop(closed);
    let recorder = Sandbox::builder().record(folder.path(), &url).start().await;
    let recorder = recorder.expect("a recorder");
    let get = |path: &str| reqwest::get(format!("{}{path}", recorder.base_url()));
    let response = get("/aggregation/v1/customers/1815121042")
        .await
        .expect("a response");
    assert_eq!(response.status(), 502);
    let text = response.text().await.expect("a body");
    assert!(text.contains(&url), "{text}");
    assert!(!text.contains("1815121042"), "{text}");
    let last = recorder.requests().pop().expect("a request");
    assert_eq!(last.path, "/aggregation/v1/customers/{customerId}");
    assert_eq!(files(folder.path()), []);
    drop(recorder);

    // The folder disappears: the response arrives anyway.
    let api = server(StatusCode::OK, "application/json", b"{}".to_vec()).await;
    let gone = folder.path().join("gone");
    let recorder = Sandbox::builder()
        .record(&gone, &api)
        .start()
        .await
        .expect("a recorder");
    std::fs::remove_dir(&gone).expect("it is empty");
    let url = format!("{}/aggregation/v1/customers", recorder.base_url());
    let response = reqwest::get(url).await.expect("a response");
    assert_eq!(response.text().await.expect("a body"), "{}");
    let problems = recorder.requests().pop().expect("a request").problems;
    assert!(problems[0].contains("can't write"), "{problems:?}");

    // A sandbox that forwards to itself would never respond.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
    let address = listener.expect("a port").local_addr();
    let port = address.expect("an address").port();
    let builder = Sandbox::builder().port(port);
    for host in [
        "localhost",
        "LOCALHOST.",
        "sandbox.localhost",
        "127.1",
        "0.0.0.0",
        "[::]",
        "[::1]",
        "[::ffff:127.0.0.1]",
    ] {
        let own = format!("http://{host}:{port}");
        let error = builder.clone().record(folder.path(), own).start().await;
        let error = format!("{:#}", error.expect_err("a loop"));
        assert!(error.contains("the sandbox itself"), "{host}: {error}");
    }

    for (upstream, expected) in [
        ("ftp://api.test", "https://"),
        ("api.finicity.com", "invalid"),
        ("https://user:hunter22@api.test", "credentials"),
        ("https://api.test?token=hunter22", "query"),
    ] {
        let error = Sandbox::builder()
            .record(folder.path(), upstream)
            .start()
            .await;
        let error = format!("{:#}", error.expect_err("a bad URL"));
        assert!(error.contains(expected), "{error}");
        assert!(!error.contains("hunter22"), "{error}");
    }
}

#[tokio::test]
async fn a_response_is_recorded_even_if_the_caller_goes_away() {
    let folder = tempfile::tempdir().expect("a folder");
    let api = Sandbox::builder()
        .latency(Duration::from_millis(200))
        .start()
        .await;
    let api = api.expect("a sandbox");
    let recorder = Sandbox::builder()
        .record(folder.path(), api.base_url())
        .start()
        .await;
    let recorder = recorder.expect("a recorder");
    let url = format!("{}/aggregation/v1/customers", recorder.base_url());
    let impatient = reqwest::Client::builder()
        .timeout(Duration::from_millis(50))
        .build();
    let impatient = impatient.expect("a client");
    impatient.get(url).send().await.expect_err("a timeout");
    for _ in 0..500 {
        if !files(folder.path()).is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(files(folder.path()).len(), 1);
}

#[tokio::test]
async fn documented_dates_and_links_are_no_secrets_because_of_their_names() {
    let folder = tempfile::tempdir().expect("a folder");
    let body = json!({
        "authorizationStartDate": 1_541_030_399, "authorizationEndDate": "2024-12-31T16:11:23.20Z",
        "urlForgotPassword": "https://bank.test/forgot/Byronking", "token": "2019-01-02", "appTokenDate": "2024-12-31",
    });
    let api = server(StatusCode::OK, "application/json", body.to_string().into()).await;
    let recorder = Sandbox::builder().record(folder.path(), &api).start().await;
    let recorder = recorder.expect("a recorder");
    let url = format!("{}/aggregation/v1/customers/7", recorder.base_url());
    reqwest::get(url).await.expect("a response");
    let stored: Value = serde_json::from_str(&files(folder.path())[0].1).expect("JSON");
    let stored = body_of(&stored);
    for kept in ["authorizationStartDate", "authorizationEndDate"] {
        assert_eq!(stored[kept], body[kept]);
    }
    let link = stored["urlForgotPassword"].as_str().expect("a link");
    let link = reqwest::Url::parse(link).expect("a link");
    assert!(
        link.host_str()
            .is_some_and(|host| host.ends_with(".example.com")),
        "{link}"
    );
    assert_absent(folder.path(), &["Byronking", "bank.test"]);
    let secret = stored["token"].as_str().expect("a text");
    assert!(secret.starts_with("replaced-secret-"), "{secret}");
    let values = stored.as_object().into_iter().flatten();
    let secrets = values.filter(|(_, value)| {
        value
            .as_str()
            .is_some_and(|text| text.starts_with("replaced-secret-"))
    });
    assert_eq!(secrets.count(), 2, "{stored}");
}

#[tokio::test]
async fn nothing_is_kept_inside_of_an_undocumented_property() {
    let folder = tempfile::tempdir().expect("a folder");
    // The contract has properties of the inner names, but not inside of these.
    let person = json!({
        "type": 999_601_815, "date": "1815-12-10", "year": 181_512, "age": 8_015_550_143_i64,
        "status": [{ "currency": "ADALOVE", "count": 999_601_816 }], "accessToken": "cafe4711cafe",
    });
    let body =
        json!({ "taxpayer": person, "balance": 4711.25, "items": [{ "999601815": person }] });
    let api = server(StatusCode::OK, "application/json", body.to_string().into()).await;
    let recorder = Sandbox::builder().record(folder.path(), &api).start().await;
    let recorder = recorder.expect("a recorder");
    let url = format!("{}/aggregation/v1/customers/7", recorder.base_url());
    let http = reqwest::Client::new();
    http.post(&url)
        .json(&body)
        .send()
        .await
        .expect("a response");
    http.get(&url).send().await.expect("a response");
    let personal = [
        "999601815",
        "999601816",
        "1815-12",
        "181512",
        "8015550143",
        "cafe4711",
    ];
    assert_absent(folder.path(), &personal);
    let stored: Value = serde_json::from_str(&files(folder.path())[1].1).expect("JSON");
    assert_eq!(body_of(&stored)["balance"], 4711.25);
    let replay = Sandbox::replay(folder.path()).await.expect("a replay");
    let url = format!("{}/aggregation/v1/customers/7", replay.base_url());
    let response = http.get(url).send().await.expect("a response");
    assert_eq!(
        response.json::<Value>().await.expect("JSON"),
        *body_of(&stored)
    );
}

#[tokio::test]
async fn recorders_can_share_a_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let api = server(StatusCode::OK, "application/json", b"{}".to_vec()).await;
    let record = || Sandbox::builder().record(folder.path(), &api).start();
    let (one, other) = tokio::join!(record(), record());
    let (one, other) = (one.expect("a recorder"), other.expect("a recorder"));
    // A recorder that was killed has left a file.
    std::fs::write(folder.path().join(".000003.tmp"), "{").expect("a file");
    let mut calls = tokio::task::JoinSet::new();
    for index in 0..40 {
        let recorder = if index % 2 == 0 { &one } else { &other };
        let path = ["customers", "customers/7", "customers/7/accounts"][index % 3];
        calls.spawn(reqwest::get(format!(
            "{}/aggregation/v1/{path}",
            recorder.base_url()
        )));
    }
    while let Some(call) = calls.join_next().await {
        call.expect("it ends").expect("a response");
    }
    let problems = [one.requests(), other.requests()].concat();
    let problems: Vec<String> = problems.into_iter().flat_map(|r| r.problems).collect();
    assert_eq!(problems, Vec::<String>::new());
    let files = files(folder.path());
    let numbers: std::collections::BTreeSet<&str> = files
        .iter()
        .filter_map(|(name, _)| name.split_once('-').map(|(number, _)| number))
        .collect();
    assert_eq!(
        numbers.len(),
        40,
        "each request has a number of its own: {files:?}"
    );
    assert!(!numbers.contains("000003"));
    Sandbox::replay(folder.path())
        .await
        .expect("complete files");
}

#[tokio::test]
async fn the_response_arrives_even_if_the_numbers_of_the_files_are_used_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let last = folder
        .path()
        .join(format!("{}-GetCustomers.json", u64::MAX));
    std::fs::write(last, "{}").expect("a file");
    let api = server(StatusCode::OK, "application/json", b"{}".to_vec()).await;
    let recorder = Sandbox::builder().record(folder.path(), &api).start().await;
    let recorder = recorder.expect("a recorder");
    let url = format!("{}/aggregation/v1/customers", recorder.base_url());
    let response = reqwest::get(url).await.expect("a response");
    assert_eq!(response.status(), 200);
    let problems = recorder.requests().pop().expect("a request").problems;
    assert!(
        problems[0].contains("choose another folder"),
        "{problems:?}"
    );
}

#[tokio::test]
async fn the_response_to_head_keeps_its_length() {
    let folder = tempfile::tempdir().expect("a folder");
    let api = server(StatusCode::OK, "application/json", b"{\"id\": 1}".to_vec()).await;
    let recorder = Sandbox::builder().record(folder.path(), &api).start().await;
    let recorder = recorder.expect("a recorder");
    let url = |base: &str| format!("{base}/aggregation/v1/customers");
    let http = reqwest::Client::new();
    for base in [api.as_str(), recorder.base_url()] {
        let response = http.head(url(base)).send().await.expect("a response");
        assert_eq!(response.headers()["content-length"], "9", "{base}");
    }
}

#[tokio::test]
async fn a_value_of_the_program_may_also_be_in_an_earlier_response() {
    let folder = tempfile::tempdir().expect("a folder");
    let body = json!({
        "id": "7000000123", "firstName": "Augusta", "lastName": "Byronking", "state": "UT", "number": "4711",
        "institutionId": 4,
    });
    let api = server(StatusCode::OK, "application/json", body.to_string().into()).await;
    let recorder = Sandbox::builder().record(folder.path(), &api).start().await;
    let recorder = recorder.expect("a recorder");
    let http = reqwest::Client::new();
    let program = async |base: &str, id: Option<&str>| {
        let url = |path: &str| format!("{base}/aggregation/v1/customers/{path}");
        let found = http
            .get(url("7000000123"))
            .send()
            .await
            .expect("a response");
        let found: Value = found.json().await.expect("JSON");
        let id = id.or(found["id"].as_str()).expect("an ID");
        // A person wrote the names into a form of the program.
        // A short text of the program equals an ID by chance.
        let names = json!({ "firstName": "Augusta", "lastName": "Byronking", "suffix": "4" });
        let changed = http.put(url(id)).json(&names).send().await;
        changed.expect("a response").status().as_u16()
    };
    assert_eq!(program(recorder.base_url(), None).await, 200);
    let replay = Sandbox::replay(folder.path()).await.expect("a replay");
    assert_eq!(program(replay.base_url(), None).await, 200);
    let replay = Sandbox::replay(folder.path()).await.expect("a replay");
    assert_eq!(
        program(replay.base_url(), Some("7000000124")).await,
        501,
        "not the recorded ID"
    );
}

#[tokio::test]
async fn a_second_recording_in_the_folder_replays_after_the_first_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let api = Sandbox::start().await.expect("a sandbox");
    let program = async |client: &Client, missing: bool| -> Result<(String, String), Error> {
        let new = || NewCustomer::new("ada-lovelace-1815").first_name("Augusta");
        let customers = client.customers();
        let added = customers.add_testing_customer(new()).send().await?;
        let found = customers.get_customer(&added.id).send().await?;
        customers.get_customers().search("Augusta").send().await?;
        if missing {
            let missing = customers.get_customer("4711").send().await;
            missing.expect_err("no customer");
        }
        customers.delete_customer(&added.id).send().await?;
        Ok((
            added.id.to_string(),
            found.username.clone().unwrap_or_default(),
        ))
    };
    for missing in [true, false, true] {
        let recorder = Sandbox::builder().record(folder.path(), api.base_url());
        let recorder = recorder.start().await.expect("a recorder");
        program(&client(&recorder), missing).await.expect("results");
    }
    let replay = Sandbox::replay(folder.path()).await.expect("a replay");
    let client = client(&replay);
    let mut ids = std::collections::BTreeSet::new();
    for missing in [true, false, true] {
        let results = program(&client, missing).await;
        let problems: Vec<_> = replay
            .requests()
            .into_iter()
            .flat_map(|r| r.problems)
            .collect();
        assert_eq!(problems, Vec::<String>::new());
        let (id, username) = results.expect("results");
        assert_eq!(username, "ada-lovelace-1815");
        ids.insert(id);
    }
    assert_eq!(ids.len(), 3, "each run has a customer of its own");
}

#[tokio::test]
async fn an_invented_method_is_not_stored() {
    let folder = tempfile::tempdir().expect("a folder");
    let api = server(StatusCode::OK, "application/json", b"{}".to_vec()).await;
    let recorder = Sandbox::builder().record(folder.path(), &api).start().await;
    let recorder = recorder.expect("a recorder");
    let url = format!("{}/aggregation/v1/customers", recorder.base_url());
    let method = reqwest::Method::from_bytes(b"BYRONKING").expect("a method");
    let response = reqwest::Client::new().request(method, url).send().await;
    assert_eq!(response.expect("a response").status(), 200);
    assert_absent(folder.path(), &["Byronking"]);
}
