// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Customer Authorization Details*.

use finicity_sdk::{Client, Error};

use crate::outcome::Outcome;

/// Calls `getCustomerAuthorizationDetails`.
pub async fn get_customer_authorization_details(client: &Client) -> Result<Outcome, Error> {
    let tag = client.customer_authorization_details();
    let call = tag.get_customer_authorization_details("7008461438");
    Outcome::value(call.send().await?)
}
