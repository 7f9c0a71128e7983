// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Account Validation Assistance*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `GetMicroDepositsDetails`.
pub async fn get_micro_deposits_details(client: &Client) -> Result<Outcome, Error> {
    let tag = client.account_validation_assistance();
    let call = tag.get_micro_deposits_details(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `InitiateMicroAmountDeposits`.
pub async fn initiate_micro_amount_deposits(client: &Client) -> Result<Outcome, Error> {
    let tag = client.account_validation_assistance();
    let call = tag
        .initiate_micro_amount_deposits(values::PATH_ARGUMENT, bodies::micro_deposit_initiation());
    Outcome::value(call.send().await?)
}

/// Calls `VerifyMicroAmountDeposits`.
pub async fn verify_micro_amount_deposits(client: &Client) -> Result<Outcome, Error> {
    let tag = client.account_validation_assistance();
    let call = tag.verify_micro_amount_deposits(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        bodies::micro_deposit_verification(),
    );
    Outcome::value(call.send().await?)
}
