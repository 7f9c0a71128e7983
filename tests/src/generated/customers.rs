// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Customers*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `AddCustomer`.
pub async fn add_customer(client: &Client) -> Result<Outcome, Error> {
    let tag = client.customers();
    let call = tag.add_customer(bodies::new_customer());
    Outcome::value(call.send().await?)
}

/// Calls `AddTestingCustomer`.
pub async fn add_testing_customer(client: &Client) -> Result<Outcome, Error> {
    let tag = client.customers();
    let call = tag.add_testing_customer(bodies::new_customer());
    Outcome::value(call.send().await?)
}

/// Calls `DeleteCustomer`.
pub async fn delete_customer(client: &Client) -> Result<Outcome, Error> {
    let tag = client.customers();
    let call = tag.delete_customer(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `GetCustomer`.
pub async fn get_customer(client: &Client) -> Result<Outcome, Error> {
    let tag = client.customers();
    let call = tag.get_customer(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `GetCustomerWithAppData`.
pub async fn get_customer_with_app_data(client: &Client) -> Result<Outcome, Error> {
    let tag = client.customers();
    let call = tag.get_customer_with_app_data(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `GetCustomers`.
pub async fn get_customers(client: &Client) -> Result<Outcome, Error> {
    let tag = client.customers();
    let call = tag.get_customers();
    let call = call.limit(20);
    let call = call.search("text");
    let call = call.start(1);
    let call = call.r#type("active");
    let call = call.username("customerusername1");
    Outcome::value(call.send().await?)
}

/// Calls `ModifyCustomer`.
pub async fn modify_customer(client: &Client) -> Result<Outcome, Error> {
    let tag = client.customers();
    let call = tag.modify_customer(values::PATH_ARGUMENT, bodies::customer_update());
    Outcome::value(call.send().await?)
}
