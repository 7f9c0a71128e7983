// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *TxPush*.

use finicity_sdk::Client;
use finicity_sdk::api::tx_push;

use super::bodies;
use crate::values;

/// A call of `CreateTxPushTestTransaction`.
pub fn create_tx_push_test_transaction(client: &Client) -> tx_push::CreateTxPushTestTransaction {
    let tag = client.tx_push();
    tag.create_tx_push_test_transaction(
        values::path_argument(),
        values::path_argument(),
        bodies::test_tx_push_transaction(),
    )
}

/// A call of `DeleteTxPushSubscription`.
pub fn delete_tx_push_subscription(client: &Client) -> tx_push::DeleteTxPushSubscription {
    let tag = client.tx_push();
    tag.delete_tx_push_subscription(values::path_argument(), "17554874")
}

/// A call of `DisableTxPushNotifications`.
pub fn disable_tx_push_notifications(client: &Client) -> tx_push::DisableTxPushNotifications {
    let tag = client.tx_push();
    tag.disable_tx_push_notifications(values::path_argument(), values::path_argument())
}

/// A call of `SubscribeToTxPushNotifications`.
pub fn subscribe_to_tx_push_notifications(
    client: &Client,
) -> tx_push::SubscribeToTxPushNotifications {
    let tag = client.tx_push();
    tag.subscribe_to_tx_push_notifications(
        values::path_argument(),
        values::path_argument(),
        bodies::tx_push_subscription_parameters(),
    )
}
