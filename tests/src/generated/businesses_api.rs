// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Businesses API*.

use finicity_sdk::Client;
use finicity_sdk::api::businesses_api;

use super::bodies;
use crate::values;

/// A call of `AddBusinessDetails`.
pub fn add_business_details(client: &Client) -> businesses_api::AddBusinessDetails {
    let tag = client.businesses_api();
    tag.add_business_details(values::path_argument(), bodies::new_business())
}

/// A call of `GetBusinessByCustomer`.
pub fn get_business_by_customer(client: &Client) -> businesses_api::GetBusinessByCustomer {
    let tag = client.businesses_api();
    tag.get_business_by_customer(values::path_argument())
}

/// A call of `GetBusinessById`.
pub fn get_business_by_id(client: &Client) -> businesses_api::GetBusinessById {
    let tag = client.businesses_api();
    tag.get_business_by_id(values::path_argument())
}

/// A call of `UpdateBusiness`.
pub fn update_business(client: &Client) -> businesses_api::UpdateBusiness {
    let tag = client.businesses_api();
    tag.update_business(values::path_argument(), bodies::new_business())
}
