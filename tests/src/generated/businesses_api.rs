// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Businesses API*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `AddBusinessDetails`.
pub async fn add_business_details(client: &Client) -> Result<Outcome, Error> {
    let tag = client.businesses_api();
    let call = tag.add_business_details(values::PATH_ARGUMENT, bodies::new_business());
    Outcome::value(call.send().await?)
}

/// Calls `GetBusinessByCustomer`.
pub async fn get_business_by_customer(client: &Client) -> Result<Outcome, Error> {
    let tag = client.businesses_api();
    let call = tag.get_business_by_customer(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `GetBusinessById`.
pub async fn get_business_by_id(client: &Client) -> Result<Outcome, Error> {
    let tag = client.businesses_api();
    let call = tag.get_business_by_id(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `UpdateBusiness`.
pub async fn update_business(client: &Client) -> Result<Outcome, Error> {
    let tag = client.businesses_api();
    let call = tag.update_business(values::PATH_ARGUMENT, bodies::new_business());
    Outcome::value(call.send().await?)
}
