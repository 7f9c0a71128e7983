// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Identity*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `AccountMatchingScoreDetails`.
pub async fn account_matching_score_details(client: &Client) -> Result<Outcome, Error> {
    let tag = client.identity();
    let call = tag.account_matching_score_details(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        bodies::account_owner_verification_matching_request(),
    );
    let call = call.insights(true);
    Outcome::value(call.send().await?)
}

/// Calls `GetAccountOwner`.
pub async fn get_account_owner(client: &Client) -> Result<Outcome, Error> {
    let tag = client.identity();
    let call = tag.get_account_owner(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `GetAccountOwnerDetails`.
pub async fn get_account_owner_details(client: &Client) -> Result<Outcome, Error> {
    let tag = client.identity();
    let call = tag.get_account_owner_details(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    let call = call.with_insights_parameter(true);
    let call = call.meta_data("program=OBAO");
    Outcome::value(call.send().await?)
}
