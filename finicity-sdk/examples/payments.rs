//! Data for payments: account and routing numbers, balances, and the probability that a payment succeeds.
//!
//! ```sh
//! cargo run -p finicity-sdk --example payments
//! ```

mod support;

use anyhow::{Context, Result};
use chrono::{Days, Utc};
use finicity_sdk::Client;
use finicity_sdk::types::{
    AccountId, AccountType, CustomerId, PaymentSuccessIndicatorsProperties,
    PaymentSuccessIndicatorsTransaction,
};
use rust_decimal::Decimal;
use support::{Session, shown};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let customer = session.connected_customer().await?;
    let checking = session.account(&customer, AccountType::Checking).await?;

    show_numbers(client, &customer, &checking).await?;
    compare_balances(client, &customer, &checking).await?;
    show_loan_payment(client, &customer, &checking).await?;
    fetch_bundle(client, &customer, &checking).await?;
    predict_payment(client, &customer, &checking).await?;
    Ok(())
}

/// Shows the account and routing numbers. `Debug` hides these numbers; the fields contain them.
async fn show_numbers(client: &Client, customer: &CustomerId, account: &AccountId) -> Result<()> {
    let payments = client.payments();
    let ach = payments
        .get_account_ach_details(customer, account)
        .send()
        .await?;
    println!("{:?}", *ach);
    let routing = ach.routing_number.as_deref().context("no routing number")?;
    println!("a routing number of {} digits", routing.len());
    let call = payments.get_account_payment_instruction_details(customer, account);
    println!(
        "{} payment instructions",
        call.send().await?.payment_instruction.len()
    );
    Ok(())
}

/// Compares the balance of the last refresh with the current balance at the institution.
async fn compare_balances(
    client: &Client,
    customer: &CustomerId,
    account: &AccountId,
) -> Result<()> {
    let payments = client.payments();
    #[allow(deprecated, reason = "only this operation returns the cached balance")]
    let cached = payments
        .get_available_balance(customer, account)
        .send()
        .await?;
    let live = payments
        .get_available_balance_live(customer, account)
        .send()
        .await?;
    println!(
        "available: {} then, {} now",
        shown(&cached.available_balance),
        shown(&live.available_balance)
    );
    Ok(())
}

/// Shows the address for payments to a student loan.
async fn show_loan_payment(
    client: &Client,
    customer: &CustomerId,
    account: &AccountId,
) -> Result<()> {
    let loan = client
        .payments()
        .get_loan_payment_details(customer, account)
        .send()
        .await?;
    println!("paid to {}", shown(&loan.loan_payment_address));
    Ok(())
}

/// Fetches numbers, balances and owners in one call.
async fn fetch_bundle(client: &Client, customer: &CustomerId, account: &AccountId) -> Result<()> {
    let bundle = client
        .payment_enablement_bundle()
        .get_account_details_by_account_id(customer, account)
        .send()
        .await?;
    println!("{} accounts in the bundle", bundle.accounts.len());
    Ok(())
}

/// Requests the probability that a payment of 100 succeeds within four days.
async fn predict_payment(
    client: &Client,
    customer: &CustomerId,
    account: &AccountId,
) -> Result<()> {
    let day = Utc::now().date_naive() + Days::new(4);
    let indicators = client.payment_success_indicator();
    let transaction = PaymentSuccessIndicatorsTransaction::new(Decimal::from(100), day);
    let body = PaymentSuccessIndicatorsProperties::new(transaction);
    let requests = indicators
        .generate_payment_success_indicators(customer, account, body)
        .send()
        .await?;
    let request = requests
        .pay_request_id
        .clone()
        .context("the indicators have no id")?;
    let call = indicators.get_payment_success_indicators(customer, account, request);
    let response = call.include_reasons(true).send().await?;
    println!("the indicators are {}", shown(&response.status));
    Ok(())
}
