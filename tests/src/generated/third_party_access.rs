// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Third Party Access*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `GenerateThirdPartyAccessKey`.
pub async fn generate_third_party_access_key(client: &Client) -> Result<Outcome, Error> {
    let tag = client.third_party_access();
    let call = tag.generate_third_party_access_key(bodies::third_party_access_key_data());
    Outcome::value(call.send().await?)
}

/// Calls `RevokeThirdPartyAccessKey`.
pub async fn revoke_third_party_access_key(client: &Client) -> Result<Outcome, Error> {
    let tag = client.third_party_access();
    let call = tag.revoke_third_party_access_key(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `UpdateThirdPartyAccessKey`.
pub async fn update_third_party_access_key(client: &Client) -> Result<Outcome, Error> {
    let tag = client.third_party_access();
    let call = tag.update_third_party_access_key(
        values::PATH_ARGUMENT,
        bodies::third_party_access_key_data(),
    );
    Outcome::value(call.send().await?)
}
