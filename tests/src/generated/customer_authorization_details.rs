// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Customer Authorization Details*.

use finicity_sdk::Client;
use finicity_sdk::api::customer_authorization_details;

/// A call of `getCustomerAuthorizationDetails`.
pub fn get_customer_authorization_details(
    client: &Client,
) -> customer_authorization_details::GetCustomerAuthorizationDetails {
    let tag = client.customer_authorization_details();
    tag.get_customer_authorization_details("7008461438")
}
