//! Says whether the balance that the bank reports now covers a debit.

use anyhow::{Context, Result, bail};
use finicity_sdk::Client;
use finicity_sdk::rust_decimal::Decimal;

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [customer, account, amount] = &arguments[..] else {
        bail!("usage: balance_check CUSTOMER_ID ACCOUNT_ID AMOUNT");
    };
    let amount: Decimal = amount.parse()?;
    let payments = Client::from_env()?.payments();
    let call = payments.get_available_balance_live(customer, account);
    let balance = match call.balance_cache_interval(0).send().await {
        Ok(balance) => balance,
        Err(error) if error.is_mfa_required() => bail!("the customer has to sign in again"),
        Err(error) => return Err(error.into()),
    };
    let available = balance.available_balance.context("no balance")?;
    let date = balance.available_balance_date.context("no date")?;
    let covered = available >= amount;
    println!("covered: {covered}, as of {}", date.to_date_time());
    Ok(())
}
