//! What is needed to move money: account and routing numbers, balances, and how likely it is that a
//! payment goes through.
//!
//! ```sh
//! cargo run -p finicity-sdk --example payments
//! ```

mod support;

use anyhow::{Context, Result};
use chrono::{Days, Utc};
use finicity_sdk::types::{
    PaymentSuccessIndicatorsProperties, PaymentSuccessIndicatorsTransaction,
};
use rust_decimal::Decimal;
use support::{Session, shown};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let customer = session.connected_customer().await?;
    let checking = session.account(&customer, "checking").await?;
    let payments = client.payments();

    // `Debug` hides the numbers, the members have them.
    let ach = payments
        .get_account_ach_details(&customer, &checking)
        .send()
        .await?;
    println!("{:?}", *ach);
    let routing = ach.routing_number.as_deref().context("no routing number")?;
    println!("a routing number of {} digits", routing.len());
    let call = payments.get_account_payment_instruction_details(&customer, &checking);
    println!(
        "{} payment instructions",
        call.send().await?.payment_instruction.len()
    );

    // What the last refresh said, and what the institution says now.
    #[allow(deprecated, reason = "what is cached costs nothing")]
    let cached = payments
        .get_available_balance(&customer, &checking)
        .send()
        .await?;
    let live = payments
        .get_available_balance_live(&customer, &checking)
        .send()
        .await?;
    println!(
        "available: {} then, {} now",
        shown(&cached.available_balance),
        shown(&live.available_balance)
    );

    // Student loans have a number and an address for payments.
    let loan = payments
        .get_loan_payment_details(&customer, &checking)
        .send()
        .await?;
    println!("paid to {}", shown(&loan.loan_payment_address));

    // All of it in one call.
    let bundle = client.payment_enablement_bundle();
    let bundle = bundle
        .get_account_details_by_account_id(&customer, &checking)
        .send()
        .await?;
    println!("{} accounts in the bundle", bundle.accounts.len());

    // Will a payment of 100 go through within four days?
    let day = Utc::now().date_naive() + Days::new(4);
    let indicators = client.payment_success_indicator();
    let transaction = PaymentSuccessIndicatorsTransaction::new(Decimal::from(100), day);
    let body = PaymentSuccessIndicatorsProperties::new(transaction);
    let asked = indicators
        .generate_payment_success_indicators(&customer, &checking, body)
        .send()
        .await?;
    let request = asked
        .pay_request_id
        .clone()
        .context("the indicators have no id")?;
    let call = indicators.get_payment_success_indicators(&customer, &checking, request);
    let answer = call.include_reasons(true).send().await?;
    println!("the indicators are {}", shown(&answer.status));
    Ok(())
}
