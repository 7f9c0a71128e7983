//! Parts of the public API that programs rely on in addition to the calls themselves.

use axum::Router;
use finicity_sandbox::Sandbox;
use finicity_sdk::api::customers::GetCustomers;
use finicity_sdk::types::{
    AccountType, Customer, CustomerAccount, CustomerId, NewCustomer, Report, ReportStatus,
    VoaReport,
};
use finicity_sdk::{
    Blocking, Call, Client, Credentials, Download, Error, Items, Pages, Pdf, Response, RetryPolicy,
    from_json,
};
use futures_util::TryStreamExt;
use serde_json::json;

fn client(base_url: &str) -> Client {
    Client::builder()
        .base_url(base_url)
        .credentials(Credentials::new("id", "secret", "key"))
        .retry(RetryPolicy::none())
        .build()
        .expect("a client")
}

#[test]
fn values_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Client>();
    shared::<Error>();
    shared::<Response<Customer>>();
    shared::<Items<GetCustomers>>();
    shared::<Pages<GetCustomers>>();
    shared::<Blocking<Items<GetCustomers>>>();
    shared::<Download>();
    shared::<Pdf<finicity_sdk::api::reports::GetReportByCustomer>>();
}

#[tokio::test]
async fn items_are_a_stream_and_a_vec_with_a_limit() {
    let sandbox = Sandbox::builder().start().await.expect("a sandbox");
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .credentials(Credentials::new(
            Sandbox::PARTNER_ID,
            Sandbox::PARTNER_SECRET,
            Sandbox::APP_KEY,
        ))
        .build()
        .expect("a client");
    for name in ["ada", "grace", "edith"] {
        let call = client
            .customers()
            .add_testing_customer(NewCustomer::new(name));
        call.send().await.expect("a customer");
    }
    let call = client.customers().get_customers();
    let all: Vec<Customer> = call.clone().items().try_collect().await.expect("all");
    let same = call.clone().items().collect_all(all.len()).await;
    assert_eq!(same.expect("all"), all);
    let error = call.items().collect_all(all.len() - 1).await;
    let error = error.expect_err("too many");
    assert!(matches!(error, Error::Paging { .. }), "{error:?}");
    assert!(error.to_string().contains("more than"), "{error}");
}

#[tokio::test]
async fn the_id_of_a_request_is_in_responses_and_errors() {
    let response = |request: axum::extract::Request| {
        let path = request.uri().path().to_owned();
        async move {
            let id = [("x-request-id", "r-17")];
            if path.ends_with("/authentication") {
                return (
                    axum::http::StatusCode::OK,
                    id,
                    json!({ "token": "t" }).to_string(),
                );
            }
            match path.ends_with("/1") {
                true => (
                    axum::http::StatusCode::OK,
                    id,
                    json!({ "id": "1" }).to_string(),
                ),
                false => (axum::http::StatusCode::NOT_FOUND, id, String::new()),
            }
        }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(response)).await });
    let client = client(&url);
    let found = client.customers().get_customer("1").send().await;
    assert_eq!(found.expect("a customer").request_id(), Some("r-17"));
    let error = client.customers().get_customer("2").send().await;
    let error = error.expect_err("no customer");
    assert_eq!(error.request_id(), Some("r-17"));
    let nowhere = self::client("http://127.0.0.1:1");
    let error = nowhere.customers().get_customer("1").send().await;
    let error = error.expect_err("no server");
    assert_eq!(error.request_id(), None);
}

#[test]
fn a_report_of_any_type_has_the_properties_that_all_reports_share() {
    let json = br#"{ "type": "voa", "id": "r1", "customerId": 17, "status": "failure",
        "createdDate": 1607450357, "errors": [{ "code": "102", "message": "no accounts" }] }"#;
    let unknown = std::str::from_utf8(json)
        .expect("text")
        .replace("voa", "of 2030");
    for (text, kind) in [(json.as_slice(), "voa"), (unknown.as_bytes(), "of 2030")] {
        let report: Report = from_json(text).expect("a report");
        assert_eq!(report.kind(), Some(kind));
        assert_eq!(report.id(), Some("r1".into()));
        assert_eq!(report.customer_id(), Some(CustomerId::from(17)));
        assert_eq!(report.status(), Some(ReportStatus::Failure));
        assert_eq!(report.created().map(i64::from), Some(1_607_450_357));
        assert_eq!(report.errors().len(), 1);
        assert_eq!(report.title(), None);
        assert_eq!(report.as_voa_report().is_some(), kind == "voa");
        assert!(report.as_voi_report().is_none());
    }
    let other_case = br#"{ "TYPE": "of 2030", "Id": "r1", "STATUS": "success" }"#;
    let report: Report = from_json(other_case).expect("a report");
    assert_eq!(report.kind(), Some("of 2030"));
    assert_eq!(report.id(), Some("r1".into()));
    let known: Report = from_json(br#"{ "TYPE": "voa" }"#).expect("a report");
    assert!(known.as_voa_report().is_some());
    let strange: Report = from_json(b"[1]").expect("anything");
    assert_eq!(
        (strange.kind(), strange.id(), strange.errors().len()),
        (None, None, 0)
    );
}

#[test]
fn the_order_of_properties_does_not_change_a_report() {
    let digits = "0.1234567890123456789";
    let properties = [
        r#""type":"voa""#.to_owned(),
        format!(r#""consolidatedAvailableBalance":{digits}"#),
        r#""title":"x""#.to_owned(),
        r#""TYPE":"voa""#.to_owned(),
    ];
    for order in [
        [0, 1, 2, 0],
        [2, 1, 0, 0],
        [0, 2, 1, 0],
        [0, 1, 2, 3],
        [3, 1, 2, 2],
    ] {
        let text: Vec<&str> = order.iter().map(|at| properties[*at].as_str()).collect();
        let report: Report =
            from_json(format!("{{{}}}", text.join(",")).as_bytes()).expect("it fits");
        let voa = report.as_voa_report().expect("a report on assets");
        let balance = voa.consolidated_available_balance.expect("a balance");
        assert_eq!(balance.to_string(), digits, "{order:?}");
    }
}

#[test]
fn reads_or_rejects_long_numbers() {
    let zeros = "0".repeat(100_000);
    for (number, expected) in [
        (format!("\"{zeros}1.5\""), Some("1.5")),
        (format!("0.{zeros}1e100001"), Some("1")),
        (format!("1{}e-1001", "0".repeat(1001)), Some("1")),
        (format!("1{zeros}"), None),
    ] {
        let body = format!(r#"{{"id":1,"amount":{number}}}"#);
        let read = from_json::<finicity_sdk::types::Transaction>(body.as_bytes());
        let amount = read.ok().and_then(|read| read.amount);
        let amount = amount.map(|amount| amount.normalize().to_string());
        assert_eq!(amount.as_deref(), expected);
    }
    let amount = finicity_sdk::rust_decimal::Decimal::MAX;
    let account = CustomerAccount::new("1").balance(amount);
    let back: CustomerAccount =
        serde_json::from_value(serde_json::to_value(&account).expect("JSON")).expect("an account");
    assert_eq!(back, account);
}

#[test]
fn setters_take_values_and_options() {
    let (first, last, email): (Option<String>, Option<&str>, &str) =
        (Some("Ada".into()), None, "ada@example.com");
    let new = NewCustomer::new("ada")
        .first_name(first)
        .last_name(last)
        .email(email);
    assert_eq!(new.first_name.as_deref(), Some("Ada"));
    assert_eq!(new.last_name, None);
    let client = client("http://127.0.0.1:1");
    let search: Option<&str> = None;
    let call = client
        .customers()
        .get_customers()
        .search(search)
        .limit(Some(5));
    let request = call.to_request().expect("a request");
    assert_eq!(request.uri().query(), Some("limit=5"));
}

#[test]
fn responses_can_be_built_for_tests() {
    let account = CustomerAccount::new("5011648377")
        .name("Checking")
        .r#type(AccountType::Checking)
        .customer_id(Some(1_005_061_234));
    assert_eq!(
        account.r#type.as_ref().map(AccountType::as_str),
        Some("checking")
    );
    let report = VoaReport::default()
        .id("r1")
        .status("success")
        .errors(Vec::new());
    assert_eq!(report.status, Some(ReportStatus::Success));
    let response = serde_json::to_string(&report).expect("JSON");
    assert_eq!(response, r#"{"id":"r1","status":"success"}"#);
}

#[test]
fn builds_responses_unions_and_dates_from_values() {
    let report = Report::from(VoaReport::default().id("r1").r#type("voa"));
    assert_eq!(report.kind(), Some("voa"));
    assert!(report.as_voa_report().is_some());
    let response = Response::new(report);
    assert_eq!(response.status(), 200);
    assert_eq!(response.id(), Some("r1".into()));
    let pdf = Response::new(finicity_sdk::bytes::Bytes::from_static(b"%PDF"));
    assert_eq!(AsRef::<[u8]>::as_ref(&pdf), b"%PDF");
    let date = finicity_sdk::UnixDate::from(std::time::SystemTime::UNIX_EPOCH);
    assert_eq!(
        date.to_date_time().to_rfc3339(),
        "1970-01-01T00:00:00+00:00"
    );
}

#[tokio::test]
async fn exposes_the_partner_id_and_the_error_code() {
    let client = client("http://127.0.0.1:1");
    assert_eq!(client.partner_id(), Some("id"));
    let nobody = Client::builder().build().expect("a client");
    assert_eq!(nobody.partner_id(), None);
    let error = nobody.customers().get_customer("1").send().await;
    assert_eq!(error.expect_err("no credentials").code(), None);
    let response = finicity_sdk::RawResponse::new(404, r#"{ "code": 14001 }"#).expect("a response");
    let error = GetCustomers::interpret(response).expect_err("a failure");
    assert_eq!(error.code(), Some(finicity_sdk::error_codes::NOT_FOUND));
}

#[test]
fn an_open_enum_compares_with_text_and_keeps_unknown_values() {
    let known: AccountType = "checking".parse().expect("any text");
    assert_eq!(known, "checking");
    assert_eq!("checking", known);
    assert_eq!(known, AccountType::Checking);
    let unknown = AccountType::from("of 2030");
    assert_eq!(unknown.as_str(), "of 2030");
    assert_eq!(String::from(unknown.clone()), "of 2030");
    let back: AccountType = from_json(&serde_json::to_vec(&unknown).expect("JSON")).expect("any");
    assert_eq!(back, unknown);
}
