// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Authentication*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;

/// Calls `CreateToken`.
pub async fn create_token(client: &Client) -> Result<Outcome, Error> {
    let tag = client.authentication();
    let call = tag.create_token(bodies::partner_credentials());
    Outcome::value(call.send().await?)
}

/// Calls `ModifyPartnerSecret`.
pub async fn modify_partner_secret(client: &Client) -> Result<Outcome, Error> {
    let tag = client.authentication();
    let call = tag.modify_partner_secret(bodies::partner_credentials_with_new_secret());
    Outcome::value(call.send().await?)
}
