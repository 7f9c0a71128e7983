// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Payments*.

use finicity_sdk::Client;
use finicity_sdk::api::payments;

use crate::values;

/// A call of `GetAccountACHDetails`.
pub fn get_account_ach_details(client: &Client) -> payments::GetAccountAchDetails {
    let tag = client.payments();
    tag.get_account_ach_details(values::path_argument(), values::path_argument())
}

/// A call of `GetAccountPaymentInstructionDetails`.
pub fn get_account_payment_instruction_details(
    client: &Client,
) -> payments::GetAccountPaymentInstructionDetails {
    let tag = client.payments();
    tag.get_account_payment_instruction_details(values::path_argument(), values::path_argument())
}

/// A call of `GetAvailableBalance`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn get_available_balance(client: &Client) -> payments::GetAvailableBalance {
    let tag = client.payments();
    tag.get_available_balance(values::path_argument(), values::path_argument())
}

/// A call of `GetAvailableBalanceLive`.
pub fn get_available_balance_live(client: &Client) -> payments::GetAvailableBalanceLive {
    let tag = client.payments();
    let call = tag.get_available_balance_live(values::path_argument(), values::path_argument());
    call.balance_cache_interval(1)
}

/// A call of `GetLoanPaymentDetails`.
pub fn get_loan_payment_details(client: &Client) -> payments::GetLoanPaymentDetails {
    let tag = client.payments();
    tag.get_loan_payment_details(values::path_argument(), values::path_argument())
}
