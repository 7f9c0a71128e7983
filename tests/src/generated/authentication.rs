// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Authentication*.

use finicity_sdk::Client;
use finicity_sdk::api::authentication;

use super::bodies;

/// A call of `CreateToken`.
pub fn create_token(client: &Client) -> authentication::CreateToken {
    let tag = client.authentication();
    tag.create_token(bodies::partner_credentials())
}

/// A call of `ModifyPartnerSecret`.
pub fn modify_partner_secret(client: &Client) -> authentication::ModifyPartnerSecret {
    let tag = client.authentication();
    tag.modify_partner_secret(bodies::partner_credentials_with_new_secret())
}
