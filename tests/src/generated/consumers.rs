// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Consumers*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `CreateConsumer`.
pub async fn create_consumer(client: &Client) -> Result<Outcome, Error> {
    let tag = client.consumers();
    let call = tag.create_consumer(values::PATH_ARGUMENT, bodies::new_consumer());
    Outcome::value(call.send().await?)
}

/// Calls `GetConsumer`.
pub async fn get_consumer(client: &Client) -> Result<Outcome, Error> {
    let tag = client.consumers();
    let call = tag.get_consumer(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `GetConsumerForCustomer`.
pub async fn get_consumer_for_customer(client: &Client) -> Result<Outcome, Error> {
    let tag = client.consumers();
    let call = tag.get_consumer_for_customer(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `ModifyConsumer`.
pub async fn modify_consumer(client: &Client) -> Result<Outcome, Error> {
    let tag = client.consumers();
    let call = tag.modify_consumer(values::PATH_ARGUMENT, bodies::consumer_update());
    Outcome::value(call.send().await?)
}
