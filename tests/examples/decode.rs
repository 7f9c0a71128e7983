//! Compares the time that the SDK takes to read and write JSON with that of hand-written serde types.
//!
//! `cargo run --release --package finicity-tests --example decode [PART OF A NAME]`
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement, not a library"
)]

use std::fmt::Write;
use std::hint::black_box;
use std::time::{Duration, Instant};

use finicity_sdk::types::{Report, Transactions};
use rust_decimal::Decimal;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

const ROUNDS: usize = 200;

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct HandPage {
    found: Option<i32>,
    displaying: Option<i32>,
    more_available: Option<String>,
    from_date: Option<String>,
    to_date: Option<String>,
    sort: Option<String>,
    transactions: Vec<HandTransaction>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct HandTransaction {
    #[serde(skip_serializing_if = "Option::is_none")]
    account_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    categorization: Option<HandCategorization>,
    #[serde(skip_serializing_if = "Option::is_none")]
    check_num: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    commission_amount: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_date: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency_symbol: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effective_date: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    escrow_amount: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fee_amount: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_effective_date: Option<i64>,
    id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    income_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interest_amount: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    investment_transaction_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    memo: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    option_expire_date: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    option_strike_price: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    posted_date: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    principal_amount: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    running_balance_amount: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    security_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    security_id_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shares_per_contract: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    split_denominator: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    split_numerator: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_account_fund: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subaccount_security_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suspense_amount: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    taxes_amount: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ticker: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    transaction_date: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unique_transaction_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit_price: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit_quantity: Option<Decimal>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct HandCategorization {
    best_representation: Option<String>,
    category: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    entity_standardization_confidence_score: Option<Decimal>,
    normalized_payee_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct HandReport {
    id: Option<String>,
    r#type: Option<String>,
    status: Option<String>,
    created_date: Option<i64>,
    customer_id: Option<i64>,
    institutions: Vec<HandInstitution>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct HandInstitution {
    id: Option<i64>,
    name: Option<String>,
    accounts: Vec<HandAccount>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct HandAccount {
    id: Option<i64>,
    name: Option<String>,
    number: Option<String>,
    r#type: Option<String>,
    balance: Option<Decimal>,
    average_monthly_balance: Option<Decimal>,
    transactions: Vec<HandReportTransaction>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct HandReportTransaction {
    id: Option<i64>,
    amount: Option<Decimal>,
    posted_date: Option<i64>,
    description: Option<String>,
    memo: Option<String>,
    normalized_payee: Option<String>,
    category: Option<String>,
    institution_transaction_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    commission: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    security_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    symbol: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#type: Option<String>,
}

/// Returns a page of 1,000 transactions.
fn page() -> String {
    let mut json = r#"{"found":250,"displaying":1000,"moreAvailable":"true","fromDate":"1417045583","toDate":"1422316026","sort":"desc","transactions":["#.to_owned();
    for index in 0..1000 {
        let comma = if index == 0 { "" } else { "," };
        write!(json, r#"{comma}{{"id":{},"amount":-{}.{:02},"accountId":5011648377,"customerId":1005061234,"status":"active","description":"COFFEE AND BREAD {index}","memo":"POS purchase in the city","type":"debit","postedDate":{},"transactionDate":{},"createdDate":{},"runningBalanceAmount":{}.{:02},"currencySymbol":"USD","categorization":{{"normalizedPayeeName":"Coffee and Bread","category":"Restaurants","bestRepresentation":"COFFEE AND BREAD POS","country":"USA"}}}}"#,
            21_284_820_852_u64 + index, index % 300, index % 100, 1_607_450_357 + index, 1_607_450_300 + index, 1_607_460_357 + index, 4000 + index, (index * 7) % 100).unwrap();
    }
    json + "]}"
}

/// Returns a report with five accounts of 1,200 transactions each.
fn report() -> String {
    let mut json = r#"{"id":"sdkreport01","type":"voa","status":"success","createdDate":1607450357,"customerId":1005061234,"institutions":[{"id":101732,"name":"FinBank","accounts":["#.to_owned();
    for account in 0..5 {
        let comma = if account == 0 { "" } else { "," };
        write!(json, r#"{comma}{{"id":501164837{account},"name":"Checking","number":"1234","type":"checking","balance":501.25,"averageMonthlyBalance":499.75,"transactions":["#).unwrap();
        for index in 0..1200 {
            let comma = if index == 0 { "" } else { "," };
            write!(json, r#"{comma}{{"id":{},"amount":-{}.{:02},"postedDate":{},"description":"COFFEE AND BREAD {index}","memo":"POS purchase","normalizedPayee":"Coffee and Bread","category":"Restaurants","institutionTransactionId":"0000000{index}"}}"#,
                21_284_820_852_u64 + index, index % 300, index % 100, 1_607_450_357 + index).unwrap();
        }
        json += "]}";
    }
    json + "]}]}"
}

/// Returns the time that `work` takes once.
fn time(work: &dyn Fn()) -> Duration {
    let started = Instant::now();
    work();
    started.elapsed()
}

/// Measures two functions alternately and prints the shortest time of each.
fn compare(name: &str, hand: &dyn Fn(), sdk: &dyn Fn()) {
    if std::env::args()
        .nth(1)
        .is_some_and(|part| !name.contains(&part))
    {
        return;
    }
    let (mut hand_took, mut sdk_took) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        hand_took = hand_took.min(time(hand));
        sdk_took = sdk_took.min(time(sdk));
    }
    let ratio = sdk_took.as_secs_f64() / hand_took.as_secs_f64();
    println!("{name:32} by hand {hand_took:>10.1?}  sdk {sdk_took:>10.1?}  ratio {ratio:.2}");
}

fn read<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_slice(json.as_bytes()).unwrap()
}

fn compare_type<Hand, Sdk>(name: &str, json: &str)
where
    Hand: DeserializeOwned + Serialize,
    Sdk: DeserializeOwned + Serialize,
{
    compare(
        &format!("{name}: serde_json::from_slice"),
        &|| drop(black_box(read::<Hand>(json))),
        &|| drop(black_box(read::<Sdk>(json))),
    );
    compare(
        &format!("{name}: from_json"),
        &|| drop(black_box(read::<Hand>(json))),
        &|| drop(black_box(finicity_sdk::from_json::<Sdk>(json.as_bytes()))),
    );
    let (hand, sdk) = (read::<Hand>(json), read::<Sdk>(json));
    compare(
        &format!("{name}: serde_json::to_vec"),
        &|| drop(black_box(serde_json::to_vec(&hand))),
        &|| drop(black_box(serde_json::to_vec(&sdk))),
    );
}

fn main() {
    let (page, report) = (page(), report());
    println!("page {} bytes, report {} bytes", page.len(), report.len());
    compare_type::<HandPage, Transactions>("page", &page);
    compare_type::<HandReport, Report>("report", &report);
}
