//! Lists the accounts of a customer, and what the checking and savings accounts hold together.

use anyhow::{Context, Result};
use finicity_sdk::Client;
use finicity_sdk::rust_decimal::Decimal;
use finicity_sdk::types::{AccountType, CustomerAccount};

#[tokio::main]
async fn main() -> Result<()> {
    let customer = std::env::args().nth(1).context("CUSTOMER_ID is missing")?;
    let accounts = Client::from_env()?.accounts();
    let found = accounts.get_customer_accounts(customer).send().await?;
    for account in &found.accounts {
        let name = account.name.as_deref().unwrap_or("unnamed");
        let balance = account.balance.unwrap_or_default();
        let currency = account.currency.as_deref().unwrap_or("USD");
        println!("{} {name}: {balance} {currency}", account.id);
    }
    let deposits = found.accounts.iter().filter(|account| is_deposit(account));
    let sum: Decimal = deposits.filter_map(|account| account.balance).sum();
    println!("{sum} on deposit");
    Ok(())
}

fn is_deposit(account: &CustomerAccount) -> bool {
    matches!(
        account.r#type,
        Some(AccountType::Checking | AccountType::Savings)
    )
}
