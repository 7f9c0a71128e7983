//! Reads all transactions of the past year, and prints what came in and went out each month.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use finicity_sdk::Client;
use finicity_sdk::chrono::{Months, Utc};
use finicity_sdk::rust_decimal::Decimal;

#[tokio::main]
async fn main() -> Result<()> {
    let customer = std::env::args().nth(1).context("CUSTOMER_ID is missing")?;
    let (from, to) = (Utc::now() - Months::new(12), Utc::now());
    let client = Client::from_env()?.transactions();
    let call = client.get_all_customer_transactions(customer, from, to);
    let mut transactions = call.items();
    let mut months: BTreeMap<String, (Decimal, Decimal)> = BTreeMap::new();
    while let Some(transaction) = transactions.next().await {
        let transaction = transaction?;
        let posted = transaction.posted_date.context("no date")?;
        let amount = transaction.amount.context("no amount")?;
        let month = posted.to_date_time().format("%Y-%m").to_string();
        let (income, expenses) = months.entry(month).or_default();
        *income += amount.max(Decimal::ZERO);
        *expenses -= amount.min(Decimal::ZERO);
    }
    for (month, (income, expenses)) in months {
        println!("{month}: {income} in, {expenses} out");
    }
    Ok(())
}
