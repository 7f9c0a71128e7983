//! Lists the accounts of a customer with more patience than the default, and tells failures apart.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result};
use finicity_sdk::{Client, Error, RetryPolicy, error_codes};

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let customer = std::env::args().nth(1).context("CUSTOMER_ID is missing")?;
    let policy = RetryPolicy::default().max_attempts(5);
    let client = Client::builder().from_env()?;
    let client = client.retry(policy.base_delay(Duration::from_millis(100)));
    let client = client.deadline(Duration::from_secs(60)).build()?;
    let call = client.accounts().get_customer_accounts(customer);
    let advice = match call.send().await {
        Ok(found) => {
            println!("{} accounts", found.accounts.len());
            println!("{} attempts", found.attempts());
            return Ok(ExitCode::SUCCESS);
        }
        Err(error) if error.code() == Some(error_codes::NOT_FOUND) => "no such customer".to_owned(),
        Err(error @ Error::Auth { .. }) => format!("check the credentials: {error}"),
        Err(error) if error.is_mfa_required() => "ask the customer to sign in again".to_owned(),
        Err(error) if error.is_retryable() => match error.retry_after() {
            Some(pause) => format!("try again in {} s: {error}", pause.as_secs()),
            None => format!("try again later: {error}"),
        },
        Err(error) => return Err(error.into()),
    };
    println!("{advice}");
    Ok(ExitCode::FAILURE)
}
