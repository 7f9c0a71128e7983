// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Identity*.

use finicity_sdk::Client;
use finicity_sdk::api::identity;

use super::bodies;
use crate::values;

/// A call of `AccountMatchingScoreDetails`.
pub fn account_matching_score_details(client: &Client) -> identity::AccountMatchingScoreDetails {
    let tag = client.identity();
    let call = tag.account_matching_score_details(
        values::path_argument(),
        values::path_argument(),
        bodies::account_owner_verification_matching_request(),
    );
    call.insights(true)
}

/// A call of `GetAccountOwner`.
pub fn get_account_owner(client: &Client) -> identity::GetAccountOwner {
    let tag = client.identity();
    tag.get_account_owner(values::path_argument(), values::path_argument())
}

/// A call of `GetAccountOwnerDetails`.
pub fn get_account_owner_details(client: &Client) -> identity::GetAccountOwnerDetails {
    let tag = client.identity();
    let call = tag.get_account_owner_details(values::path_argument(), values::path_argument());
    let call = call.with_insights_parameter(true);
    call.meta_data("program=OBAO")
}
