// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Payment Enablement Bundle*.

use finicity_sdk::Client;
use finicity_sdk::api::payment_enablement_bundle;

use crate::values;

/// A call of `GetAccountDetailsByAccountId`.
pub fn get_account_details_by_account_id(
    client: &Client,
) -> payment_enablement_bundle::GetAccountDetailsByAccountId {
    let tag = client.payment_enablement_bundle();
    let call =
        tag.get_account_details_by_account_id(values::path_argument(), values::path_argument());
    let call = call.balance_cache_interval(30);
    call.include("text")
}

/// A call of `GetAccountDetailsByInstitutionLoginId`.
pub fn get_account_details_by_institution_login_id(
    client: &Client,
) -> payment_enablement_bundle::GetAccountDetailsByInstitutionLoginId {
    let tag = client.payment_enablement_bundle();
    let call =
        tag.get_account_details_by_institution_login_id(values::path_argument(), "1007302745");
    let call = call.balance_cache_interval(30);
    call.include("text")
}
