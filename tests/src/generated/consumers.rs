// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Consumers*.

use finicity_sdk::{Client, consumers};

use super::bodies;
use crate::values;

/// A call of `CreateConsumer`.
pub fn create_consumer(client: &Client) -> consumers::CreateConsumer {
    let tag = client.consumers();
    tag.create_consumer(values::PATH_ARGUMENT, bodies::new_consumer())
}

/// A call of `GetConsumer`.
pub fn get_consumer(client: &Client) -> consumers::GetConsumer {
    let tag = client.consumers();
    tag.get_consumer(values::PATH_ARGUMENT)
}

/// A call of `GetConsumerForCustomer`.
pub fn get_consumer_for_customer(client: &Client) -> consumers::GetConsumerForCustomer {
    let tag = client.consumers();
    tag.get_consumer_for_customer(values::PATH_ARGUMENT)
}

/// A call of `ModifyConsumer`.
pub fn modify_consumer(client: &Client) -> consumers::ModifyConsumer {
    let tag = client.consumers();
    tag.modify_consumer(values::PATH_ARGUMENT, bodies::consumer_update())
}
