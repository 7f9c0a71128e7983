// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *TxPush*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `CreateTxPushTestTransaction`.
pub async fn create_tx_push_test_transaction(client: &Client) -> Result<Outcome, Error> {
    let tag = client.tx_push();
    let call = tag.create_tx_push_test_transaction(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        bodies::test_tx_push_transaction(),
    );
    Outcome::value(call.send().await?)
}

/// Calls `DeleteTxPushSubscription`.
pub async fn delete_tx_push_subscription(client: &Client) -> Result<Outcome, Error> {
    let tag = client.tx_push();
    let call = tag.delete_tx_push_subscription(values::PATH_ARGUMENT, "17554874");
    Outcome::value(call.send().await?)
}

/// Calls `DisableTxPushNotifications`.
pub async fn disable_tx_push_notifications(client: &Client) -> Result<Outcome, Error> {
    let tag = client.tx_push();
    let call = tag.disable_tx_push_notifications(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `SubscribeToTxPushNotifications`.
pub async fn subscribe_to_tx_push_notifications(client: &Client) -> Result<Outcome, Error> {
    let tag = client.tx_push();
    let call = tag.subscribe_to_tx_push_notifications(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        bodies::tx_push_subscription_parameters(),
    );
    Outcome::value(call.send().await?)
}
