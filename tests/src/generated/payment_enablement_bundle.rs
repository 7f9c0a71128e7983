// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Payment Enablement Bundle*.

use finicity_sdk::{Client, Error};

use crate::outcome::Outcome;
use crate::values;

/// Calls `GetAccountDetailsByAccountId`.
pub async fn get_account_details_by_account_id(client: &Client) -> Result<Outcome, Error> {
    let tag = client.payment_enablement_bundle();
    let call = tag.get_account_details_by_account_id(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    let call = call.balance_cache_interval(15);
    let call = call.include("text");
    Outcome::value(call.send().await?)
}

/// Calls `GetAccountDetailsByInstitutionLoginId`.
pub async fn get_account_details_by_institution_login_id(
    client: &Client,
) -> Result<Outcome, Error> {
    let tag = client.payment_enablement_bundle();
    let call = tag.get_account_details_by_institution_login_id(values::PATH_ARGUMENT, "1007302745");
    let call = call.balance_cache_interval(15);
    let call = call.include("text");
    Outcome::value(call.send().await?)
}
