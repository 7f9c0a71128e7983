// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Consumers*.

use finicity_sdk::Client;
use finicity_sdk::api::consumers;

use super::bodies;
use crate::values;

/// A call of `CreateConsumer`.
pub fn create_consumer(client: &Client) -> consumers::CreateConsumer {
    let tag = client.consumers();
    tag.create_consumer(values::path_argument(), bodies::new_consumer())
}

/// A call of `GetConsumer`.
pub fn get_consumer(client: &Client) -> consumers::GetConsumer {
    let tag = client.consumers();
    tag.get_consumer(values::path_argument())
}

/// A call of `GetConsumerForCustomer`.
pub fn get_consumer_for_customer(client: &Client) -> consumers::GetConsumerForCustomer {
    let tag = client.consumers();
    tag.get_consumer_for_customer(values::path_argument())
}

/// A call of `ModifyConsumer`.
pub fn modify_consumer(client: &Client) -> consumers::ModifyConsumer {
    let tag = client.consumers();
    tag.modify_consumer(values::path_argument(), bodies::consumer_update())
}
