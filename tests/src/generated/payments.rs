// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Payments*.

use finicity_sdk::{Client, Error};

use crate::outcome::Outcome;
use crate::values;

/// Calls `GetAccountACHDetails`.
pub async fn get_account_ach_details(client: &Client) -> Result<Outcome, Error> {
    let tag = client.payments();
    let call = tag.get_account_ach_details(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `GetAccountPaymentInstructionDetails`.
pub async fn get_account_payment_instruction_details(client: &Client) -> Result<Outcome, Error> {
    let tag = client.payments();
    let call =
        tag.get_account_payment_instruction_details(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `GetAvailableBalance`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn get_available_balance(client: &Client) -> Result<Outcome, Error> {
    let tag = client.payments();
    let call = tag.get_available_balance(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `GetAvailableBalanceLive`.
pub async fn get_available_balance_live(client: &Client) -> Result<Outcome, Error> {
    let tag = client.payments();
    let call = tag.get_available_balance_live(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    let call = call.balance_cache_interval(30);
    Outcome::value(call.send().await?)
}

/// Calls `GetLoanPaymentDetails`.
pub async fn get_loan_payment_details(client: &Client) -> Result<Outcome, Error> {
    let tag = client.payments();
    let call = tag.get_loan_payment_details(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}
