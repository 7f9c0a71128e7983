// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Account Validation Assistance*.

use finicity_sdk::Client;
use finicity_sdk::api::account_validation_assistance;

use super::bodies;
use crate::values;

/// A call of `GetMicroDepositsDetails`.
pub fn get_micro_deposits_details(
    client: &Client,
) -> account_validation_assistance::GetMicroDepositsDetails {
    let tag = client.account_validation_assistance();
    tag.get_micro_deposits_details(values::path_argument(), values::path_argument())
}

/// A call of `InitiateMicroAmountDeposits`.
pub fn initiate_micro_amount_deposits(
    client: &Client,
) -> account_validation_assistance::InitiateMicroAmountDeposits {
    let tag = client.account_validation_assistance();
    tag.initiate_micro_amount_deposits(values::path_argument(), bodies::micro_deposit_initiation())
}

/// A call of `VerifyMicroAmountDeposits`.
pub fn verify_micro_amount_deposits(
    client: &Client,
) -> account_validation_assistance::VerifyMicroAmountDeposits {
    let tag = client.account_validation_assistance();
    tag.verify_micro_amount_deposits(
        values::path_argument(),
        values::path_argument(),
        bodies::micro_deposit_verification(),
    )
}
