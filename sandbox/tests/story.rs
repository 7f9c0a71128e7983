//! Tests through the client which data the sandbox stores and how calls change it.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, Method};
use finicity_sandbox::{Fault, Sandbox, SandboxBuilder};
use finicity_sdk::types::{
    ConnectParameters, CustomerId, NewAddress, NewBusiness, NewConsumer, NewCustomer,
    PartnerCredentialsWithNewSecret, PhoneNumberFormat, Report, ReportStatus,
    TestTxPushTransaction, TxPushSubscriptionParameters, VoaReportConstraints,
};
use finicity_sdk::webhooks::{ConnectVerifier, Event, TxPushVerifier};
use finicity_sdk::{Client, Error, RetryPolicy, WaitOptions, error_codes};
use rust_decimal::Decimal;

use common::client_builder;

fn sandbox() -> SandboxBuilder {
    Sandbox::builder().report_delay(Duration::from_millis(50))
}

fn client(sandbox: &Sandbox) -> Client {
    client_builder(sandbox)
        .retry(RetryPolicy::default().base_delay(Duration::from_millis(1)))
        .build()
        .expect("a client")
}

async fn connected(sandbox: &Sandbox, client: &Client) -> CustomerId {
    let body = NewCustomer::new("ada").first_name("Ada");
    let added = client.customers().add_testing_customer(body).send().await;
    let id = added.expect("a customer").id.clone();
    assert!(sandbox.connect_customer(id.as_str()));
    id
}

fn quick() -> WaitOptions {
    WaitOptions::new().interval(Duration::from_millis(10))
}

/// The webhook deliveries that a listener has received.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<(HeaderMap, Bytes)>>>);

impl Heard {
    async fn listen() -> (String, Self) {
        async fn hear(
            State(heard): State<Heard>,
            method: Method,
            Query(query): Query<Vec<(String, String)>>,
            headers: HeaderMap,
            body: Bytes,
        ) -> String {
            if method == Method::GET {
                return query.into_iter().map(|(_, code)| code).collect();
            }
            heard.0.lock().expect("a list").push((headers, body));
            String::new()
        }
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("a port");
        let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
        let heard = Self::default();
        let router = Router::new().fallback(hear).with_state(heard.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        (url, heard)
    }

    async fn first(&self, count: usize) -> Vec<(HeaderMap, Bytes)> {
        for _ in 0..1000 {
            let heard = self.0.lock().expect("a list").clone();
            if heard.len() >= count {
                return heard;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("{count} events were expected");
    }
}

#[tokio::test]
async fn customers_come_and_go() {
    let sandbox = sandbox().start().await.expect("a sandbox");
    let client = client(&sandbox);
    let customers = client.customers();
    for number in 0..7 {
        let body = NewCustomer::new(format!("user{number}"));
        customers
            .add_testing_customer(body)
            .send()
            .await
            .expect("a customer");
    }
    let again = customers
        .add_testing_customer(NewCustomer::new("user3"))
        .send()
        .await;
    let again = again.expect_err("the name is taken");
    assert_eq!(
        again.as_api().and_then(|api| api.code()),
        Some(error_codes::USERNAME_TAKEN)
    );
    let mut items = customers.get_customers().limit(3).items();
    let mut names = Vec::new();
    while let Some(customer) = items.next().await {
        names.push(customer.expect("a customer").username.expect("a name"));
    }
    assert_eq!(names.len(), 7);
    let found = customers
        .get_customers()
        .username("user3")
        .send()
        .await
        .expect("a page");
    let id = &found.customers[0].id;
    customers
        .delete_customer(id)
        .send()
        .await
        .expect("the customer is gone");
    let gone = customers
        .get_customer(id)
        .send()
        .await
        .expect_err("no such customer");
    assert_eq!(
        gone.as_api().and_then(|api| api.code()),
        Some(error_codes::NOT_FOUND)
    );
}

#[tokio::test]
async fn the_bank_adds_up() {
    let sandbox = sandbox().start().await.expect("a sandbox");
    let client = client(&sandbox);
    let id = connected(&sandbox, &client).await;
    let accounts = client
        .accounts()
        .get_customer_accounts(&id)
        .send()
        .await
        .expect("accounts");
    assert_eq!(accounts.accounts.len(), 3);
    let call = client.accounts().get_customer_accounts(&id);
    let savings = call.account_type("savings").send().await.expect("accounts");
    assert_eq!(savings.accounts.len(), 1);
    let mut all = 0;
    for account in &accounts.accounts {
        let calls = client.transactions();
        let call = calls.get_customer_account_transactions(&id, &account.id, 0, 4_000_000_000);
        let mut items = call.limit(100).items();
        let mut sum = Decimal::ZERO;
        while let Some(transaction) = items.next().await {
            sum += transaction
                .expect("a transaction")
                .amount
                .expect("an amount");
            all += 1;
        }
        assert_eq!(Some(sum), account.balance, "{:?}", account.name);
    }
    assert!(all > 300, "{all}");
    let calls = client.transactions();
    let mut items = calls
        .get_all_customer_transactions(&id, 0, 4_000_000_000)
        .items();
    let mut count = 0;
    while let Some(transaction) = items.next().await {
        transaction.expect("a transaction");
        count += 1;
    }
    assert_eq!(count, all);
    // The same seed leads to the same bank.
    let other = self::sandbox().start().await.expect("a sandbox");
    let same = self::client(&other);
    let id = connected(&other, &same).await;
    let same = same
        .accounts()
        .get_customer_accounts(&id)
        .send()
        .await
        .expect("accounts");
    let numbers = |accounts: &finicity_sdk::types::CustomerAccounts| {
        let numbers = accounts
            .accounts
            .iter()
            .map(|account| account.number.clone());
        numbers.collect::<Vec<_>>()
    };
    assert_eq!(numbers(&same), numbers(&accounts));
}

#[tokio::test]
async fn a_report_is_in_progress_and_then_there() {
    let sandbox = sandbox().start().await.expect("a sandbox");
    let client = client(&sandbox);
    let id = connected(&sandbox, &client).await;
    let consumer = NewConsumer::new("Ada", "Lovelace", "UT").ssn("999-00-1234");
    let consumers = client.consumers();
    consumers
        .create_consumer(&id, consumer)
        .send()
        .await
        .expect("a consumer");
    let known = consumers
        .get_consumer_for_customer(&id)
        .send()
        .await
        .expect("a consumer");
    assert_eq!(known.ssn.as_deref(), Some("1234"));
    let (url, heard) = Heard::listen().await;
    let assets = client.verify_assets();
    let call = assets
        .generate_voa_report(&id, VoaReportConstraints::new())
        .callback_url(url);
    let started = call.submit().await.expect("a beginning");
    assert_eq!(started.status, Some(ReportStatus::InProgress));
    let report = started.wait(quick()).await.expect("a report");
    let Report::VoaReport(report) = &*report else {
        panic!("{:?}", *report)
    };
    assert_eq!(report.id, started.id);
    assert_eq!(report.institutions[0].accounts.len(), 3);
    let by_consumer = started.get_report_by_consumer().expect("a consumer");
    by_consumer.send().await.expect("the report");
    let pdf = started.wait_pdf(quick()).await.expect("a PDF");
    assert!(pdf.starts_with(b"%PDF-1.4") && pdf.ends_with(b"%%EOF\n"));
    let reports = client.reports();
    let list = reports
        .get_reports_by_customer_id(&id)
        .send()
        .await
        .expect("a list");
    assert_eq!(list.reports.len(), 1);
    let events = heard.first(2).await;
    let names = events.iter().map(|(_, body)| match Event::from_json(body) {
        Ok(Event::Report(event)) => event.event_name,
        other => panic!("{other:?}"),
    });
    assert_eq!(names.collect::<Vec<_>>(), ["inProgress", "done"]);
}

/// Returns the types of the first events of Connect, and checks that each event is signed.
async fn signed_events(heard: &Heard, count: usize) -> Vec<String> {
    let verifier = ConnectVerifier::new(Sandbox::PARTNER_SECRET).expect("a verifier");
    let mut types = Vec::new();
    for (headers, body) in heard.first(count).await {
        let signature = headers["x-finicity-signature"]
            .to_str()
            .expect("a signature");
        verifier
            .verify(signature, &body)
            .expect("the event is signed");
        match Event::from_json(&body) {
            Ok(Event::Connect(event)) => types.push(event.event_type.to_string()),
            other => panic!("{other:?}"),
        }
    }
    types
}

#[tokio::test]
async fn a_connect_link_opens_accounts_and_tells_of_it() {
    let sandbox = sandbox().start().await.expect("a sandbox");
    let client = client(&sandbox);
    let body = NewCustomer::new("ada");
    let added = client
        .customers()
        .add_testing_customer(body)
        .send()
        .await
        .expect("a customer");
    let id = added.id.clone();
    let (url, heard) = Heard::listen().await;
    let body = ConnectParameters::new(id.clone(), Sandbox::PARTNER_ID).webhook(url);
    let link = client
        .connect()
        .generate_connect_url(body)
        .send()
        .await
        .expect("a link");
    let link = link.link.clone();
    let page = reqwest::get(&link)
        .await
        .expect("a page")
        .text()
        .await
        .expect("a body");
    assert!(page.contains("The bank is connected"));
    let accounts = client
        .accounts()
        .get_customer_accounts(&id)
        .send()
        .await
        .expect("accounts");
    assert_eq!(accounts.accounts.len(), 3);
    let expected = [
        "ping",
        "started",
        "institutionSupported",
        "adding",
        "processing",
        "added",
        "done",
    ];
    assert_eq!(signed_events(&heard, expected.len()).await, expected);
    let foreign = ConnectParameters::new(id, "somebody else");
    let error = client.connect().generate_connect_url(foreign).send().await;
    assert_eq!(
        error
            .expect_err("not this partner")
            .status()
            .map(|s| s.as_u16()),
        Some(400)
    );
}

#[tokio::test]
async fn txpush_verifies_and_signs() {
    let sandbox = sandbox().start().await.expect("a sandbox");
    let client = client(&sandbox);
    let id = connected(&sandbox, &client).await;
    let accounts = client
        .accounts()
        .get_customer_accounts(&id)
        .send()
        .await
        .expect("accounts");
    let account = &accounts.accounts[0];
    let push = client.tx_push();
    let lost = TxPushSubscriptionParameters::new("http://127.0.0.1:1/hook");
    let call = push.subscribe_to_tx_push_notifications(&id, &account.id, lost);
    call.send().await.expect_err("no server listens there");
    let (url, heard) = Heard::listen().await;
    let body = TxPushSubscriptionParameters::new(url.clone());
    let call = push.subscribe_to_tx_push_notifications(&id, &account.id, body);
    let subscribed = call.send().await.expect("subscriptions");
    let mut keys = subscribed
        .subscriptions
        .iter()
        .filter_map(|s| s.signing_key.clone());
    let host = url.trim_start_matches("http://").split('/').next();
    let host = host.expect("a host");
    let verifier = TxPushVerifier::new(host, keys.next().expect("a key"));
    let verifier = verifier.and_then(|first| first.or(keys.next().expect("a key")));
    let verifier = verifier.expect("a verifier");
    let body = TestTxPushTransaction::new(Decimal::new(-425, 2), "a coffee", 1_700_000_000);
    let call = push.create_tx_push_test_transaction(&id, &account.id, body);
    call.send().await.expect("a transaction");
    for (headers, body) in heard.first(2).await {
        let text = |name: &str| headers[name].to_str().expect("a text").to_owned();
        let signature = text("x-txpush-signature");
        verifier
            .verify(&signature, &text("content-type"), &body)
            .expect("the event is signed");
        assert!(matches!(Event::from_json(&body), Ok(Event::TxPush(_))));
    }
    let now = client
        .accounts()
        .get_customer_account(&id, &account.id)
        .send()
        .await;
    let now = now.expect("the account").balance.expect("a balance");
    assert_eq!(
        now,
        account.balance.expect("a balance") - Decimal::new(425, 2)
    );
}

#[tokio::test]
async fn the_partner_is_locked_out_and_tokens_expire() {
    let sandbox = sandbox().start().await.expect("a sandbox");
    let client = client(&sandbox);
    let id = connected(&sandbox, &client).await;
    sandbox.expire_token();
    client
        .customers()
        .get_customer(&id)
        .send()
        .await
        .expect("a new token helps");
    let change =
        PartnerCredentialsWithNewSecret::new(Sandbox::PARTNER_ID, Sandbox::PARTNER_SECRET, "short");
    let authentication = client.authentication();
    let refused = authentication.modify_partner_secret(change).send().await;
    let refused = refused.expect_err("no such secret");
    assert_eq!(
        refused.as_api().and_then(|api| api.code()),
        Some(error_codes::NEW_SECRET_REFUSED)
    );

    let token = || async {
        let body =
            serde_json::json!({ "partnerId": Sandbox::PARTNER_ID, "partnerSecret": "wrong" });
        let url = format!(
            "{}/aggregation/v2/partners/authentication",
            sandbox.base_url()
        );
        let request = reqwest::Client::new().post(url).json(&body);
        let response = request
            .header("finicity-app-key", Sandbox::APP_KEY)
            .send()
            .await;
        response.expect("a response").text().await.expect("a body")
    };
    for _ in 0..5 {
        assert!(token().await.contains("10001"));
    }
    assert!(token().await.contains("locked out"));
    client
        .refresh_token()
        .await
        .expect_err("right credentials do not help then");
}

#[tokio::test]
async fn faults_come_as_often_as_they_are_asked_for() {
    let sandbox = sandbox().start().await.expect("a sandbox");
    let client = client(&sandbox);
    let id = connected(&sandbox, &client).await;
    let get = || client.customers().get_customer(&id).send();
    let code = |error: Error| match error {
        Error::Api(api) => format!("api {}", api.status.as_u16()),
        other => format!("{other:?}")
            .split([' ', '('])
            .next()
            .unwrap_or_default()
            .to_owned(),
    };
    for (fault, expected, recorded) in [
        (Fault::Status(404), "api 404", Some(404)),
        (Fault::Closed, "Transport", None),
        (Fault::CutOff, "Transport", Some(200)),
        (Fault::Html, "Decode", Some(200)),
        (Fault::Empty, "Decode", Some(200)),
        (Fault::BrokenJson, "Decode", Some(200)),
        (Fault::BrokenGzip, "Transport", Some(200)),
        (Fault::Redirect, "api 302", Some(302)),
        (Fault::Throttled(None), "api 429", Some(429)),
    ] {
        sandbox
            .fail_next("GetCustomer", 3, fault.clone())
            .expect("an operation");
        let error = get().await.expect_err("a fault");
        assert_eq!(code(error), expected, "{fault:?}");
        let last = sandbox.requests().pop().expect("a request");
        assert_eq!(last.status, recorded, "{fault:?}");
        // A call that is not retried leaves faults over. Send calls until they are used up.
        while sandbox
            .requests()
            .last()
            .is_some_and(|last| last.problems.len() == 1)
        {
            drop(get().await);
        }
    }
    sandbox
        .fail_next("GetCustomer", 1, Fault::Dripping(Duration::ZERO))
        .expect("an operation");
    get().await.expect("the response arrives");
    sandbox.throttle(2, Some(0));
    assert_eq!(get().await.expect("a customer").attempts(), 3);
    sandbox
        .fail_next("GetCustomer", 1, Fault::ExpiredToken)
        .expect("an operation");
    get().await.expect("a new token helps");
    let error = sandbox
        .fail_next("GetCustomr", 1, Fault::Closed)
        .expect_err("no operation");
    assert!(error.to_string().contains("`GetCustomr`"));
}

#[tokio::test]
async fn examples_say_what_was_asked_and_their_lists_end() {
    let sandbox = sandbox().start().await.expect("a sandbox");
    let client = client(&sandbox);
    let id = connected(&sandbox, &client).await;
    let phone = PhoneNumberFormat::new().phone_no("8019844200");
    let body = NewBusiness::new(NewAddress::new(), "Analytical Engines", true, phone);
    let call = client.businesses_api().add_business_details(&id, body);
    let business = call.send().await.expect("a business");
    assert_eq!(business.name.as_deref(), Some("Analytical Engines"));
    let mut institutions = client.institutions().get_institutions().limit(1).items();
    let mut count = 0;
    while let Some(institution) = institutions.next().await {
        institution.expect("an institution");
        count += 1;
    }
    assert_eq!(count, 1);
}

#[tokio::test]
async fn quirks_are_those_that_the_client_survives() {
    let plain = sandbox().start().await.expect("a sandbox");
    let odd = sandbox().quirks(true).start().await.expect("a sandbox");
    for sandbox in [&plain, &odd] {
        let client = client(sandbox);
        let id = connected(sandbox, &client).await;
        let calls = client.transactions();
        let mut items = calls
            .get_all_customer_transactions(&id, 0, 4_000_000_000)
            .items();
        while let Some(transaction) = items.next().await {
            transaction.expect("a transaction");
        }
    }
    for (sandbox, kind) in [(&plain, "application/json"), (&odd, "text/plain")] {
        let url = format!("{}/aggregation/v1/customers", sandbox.base_url());
        let response = reqwest::get(url).await.expect("a response");
        assert_eq!(response.status(), 401);
        assert_eq!(response.headers()["content-type"], kind);
    }
    let sent = odd.requests();
    let sent = sent
        .iter()
        .rev()
        .find(|request| request.response_body.len() > 1000);
    let sent = String::from_utf8_lossy(&sent.expect("a page").response_body).into_owned();
    assert!(
        sent.contains(":null") && sent.contains("\"amount\":\""),
        "{sent}"
    );
}

#[tokio::test]
async fn a_browser_sees_what_happens() {
    let sandbox = sandbox().start().await.expect("a sandbox");
    let client = client(&sandbox);
    let id = connected(&sandbox, &client).await;
    let name = NewCustomer::new("<b>bold</b>");
    client
        .customers()
        .add_testing_customer(name)
        .send()
        .await
        .expect("a customer");
    let query = [("limit", "many")];
    let url = format!("{}/aggregation/v1/customers", sandbox.base_url());
    let request = reqwest::Client::new().get(url).query(&query);
    drop(
        request
            .header("finicity-app-key", Sandbox::APP_KEY)
            .send()
            .await,
    );
    let page = reqwest::get(sandbox.base_url()).await.expect("a page");
    assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
    let page = page.text().await.expect("a body");
    let contract = sandbox.contract();
    let (version, count) = (contract.version(), contract.operations().len());
    let title = format!("Contract {version}, {count} operations");
    for part in [
        "width=device-width",
        title.as_str(),
        "AddTestingCustomer",
        id.as_str(),
        "Everyday Checking",
        "the credentials are missing or wrong",
        "\\u003cb>bold",
        "\"Verify Assets\"",
    ] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    assert!(!page.contains("<b>bold"));
}

#[tokio::test]
async fn it_stops_when_it_is_dropped() {
    let sandbox = sandbox().start().await.expect("a sandbox");
    let base_url = sandbox.base_url().to_owned();
    reqwest::get(&base_url).await.expect("a page");
    drop(sandbox);
    for _ in 0..1000 {
        if reqwest::get(&base_url).await.is_err() {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("the server still listens");
}
