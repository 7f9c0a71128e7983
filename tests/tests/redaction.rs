//! `Debug` shows what is needed to find a fault, and nothing that exposes a person.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use finicity_sdk::types::{
    Customer, CustomerAccount, NewCustomer, PartnerCredentials, Report, Transaction,
};
use finicity_sdk::webhooks::Event;
use finicity_sdk::{Client, RawResponse, from_json};

fn read<T: serde::de::DeserializeOwned>(json: &str) -> T {
    from_json(json.as_bytes()).expect("it decodes")
}

fn hides(shown: &str, hidden: &[&str]) {
    for secret in hidden {
        assert!(!shown.contains(secret), "{secret} is in {shown}");
    }
}

#[test]
fn ids_dates_and_words_are_shown_and_persons_are_not() {
    let customer: Customer = read(
        r#"{ "id": "1005061234", "username": "user-x", "firstName": "Ada", "lastName": "Lovelace",
             "email": "ada@example.com", "type": "active", "createdDate": "1607450357", "new": "secret" }"#,
    );
    let shown = format!("{customer:?}");
    hides(&shown, &["user-x", "Ada", "Lovelace", "ada@", "secret"]);
    for part in [
        "1005061234",
        "active",
        "1607450357",
        "first_name: <hidden>",
        "extra: <hidden>",
    ] {
        assert!(shown.contains(part), "{part} is not in {shown}");
    }
    // What is not there is not shown.
    assert!(!shown.contains("phone"), "{shown}");
}

#[test]
fn amounts_and_numbers_of_accounts_are_hidden() {
    let account: CustomerAccount = read(
        r#"{ "id": "5011648377", "number": "1234567", "name": "My Checking", "balance": 401.26,
             "realAccountNumberLast4": "5678", "currency": "USD" }"#,
    );
    let shown = format!("{account:#?}");
    hides(&shown, &["1234567", "My Checking", "401.26", "5678"]);
    assert!(shown.contains("USD"), "{shown}");
    let transaction: Transaction = read(
        r#"{ "id": 1, "amount": -12.34, "description": "DOCTOR", "memo": "very private",
             "categorization": { "normalizedPayeeName": "Doctor Who", "category": "Health" } }"#,
    );
    hides(
        &format!("{transaction:?}"),
        &["12.34", "DOCTOR", "private", "Doctor Who", "Health"],
    );
}

#[test]
fn requests_secrets_and_what_is_unknown_are_hidden() {
    let credentials = PartnerCredentials::new("partner", "the-secret");
    hides(&format!("{credentials:?}"), &["the-secret"]);
    let client = Client::builder().build().expect("a client");
    let call = client.customers().get_customers().search("Lovelace");
    hides(&format!("{call:?}"), &["Lovelace"]);
    let call = client
        .customers()
        .add_customer(NewCustomer::new("user-x").first_name("Ada"));
    hides(&format!("{call:?}"), &["user-x", "Ada"]);
    let report: Report = read(r#"{ "type": "never-heard-of", "name": "Ada" }"#);
    hides(&format!("{report:?}"), &["Ada"]);
    let event = Event::from_json(br#"{ "accountName": "Ada" }"#).expect("an event");
    hides(&format!("{event:?}"), &["Ada"]);
    let event = Event::from_json(br#"{ "eventName": "done", "id": "r1", "consumerSsn": "1234" }"#);
    let shown = format!("{event:?}");
    hides(&shown, &["1234"]);
    assert!(shown.contains("r1"), "{shown}");
    let raw = RawResponse::new(200, "Lovelace").expect("an answer");
    hides(&format!("{raw:?}"), &["Lovelace"]);
}
