// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Webhook Subscription*.

use finicity_sdk::Client;
use finicity_sdk::api::webhook_subscription;

use super::bodies;
use crate::values;

/// A call of `changeWebhookSubscriptionEventStatus`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn change_webhook_subscription_event_status(
    client: &Client,
) -> webhook_subscription::ChangeWebhookSubscriptionEventStatus {
    let tag = client.webhook_subscription();
    let call = tag.change_webhook_subscription_event_status(
        values::path_argument(),
        values::path_argument(),
        bodies::event_status_update(),
    );
    call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b")
}

/// A call of `changeWebhookSubscriptionStatus`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn change_webhook_subscription_status(
    client: &Client,
) -> webhook_subscription::ChangeWebhookSubscriptionStatus {
    let tag = client.webhook_subscription();
    let call = tag
        .change_webhook_subscription_status(values::path_argument(), bodies::event_status_update());
    call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b")
}

/// A call of `createWebhookSubscription`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn create_webhook_subscription(
    client: &Client,
) -> webhook_subscription::CreateWebhookSubscription {
    let tag = client.webhook_subscription();
    let call = tag.create_webhook_subscription(bodies::subscription());
    call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b")
}

/// A call of `deleteWebhookSubscription`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn delete_webhook_subscription(
    client: &Client,
) -> webhook_subscription::DeleteWebhookSubscription {
    let tag = client.webhook_subscription();
    let call = tag.delete_webhook_subscription(values::path_argument());
    call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b")
}

/// A call of `deleteWebhookSubscriptionEvent`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn delete_webhook_subscription_event(
    client: &Client,
) -> webhook_subscription::DeleteWebhookSubscriptionEvent {
    let tag = client.webhook_subscription();
    let call =
        tag.delete_webhook_subscription_event(values::path_argument(), values::path_argument());
    call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b")
}

/// A call of `getWebhookSubscriptionById`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn get_webhook_subscription_by_id(
    client: &Client,
) -> webhook_subscription::GetWebhookSubscriptionById {
    let tag = client.webhook_subscription();
    let call = tag.get_webhook_subscription_by_id(values::path_argument());
    call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b")
}

/// A call of `listAvailableWebhookSubscriptionEvents`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn list_available_webhook_subscription_events(
    client: &Client,
) -> webhook_subscription::ListAvailableWebhookSubscriptionEvents {
    let tag = client.webhook_subscription();
    let call = tag.list_available_webhook_subscription_events();
    call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b")
}

/// A call of `listWebhookSubscriptions`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn list_webhook_subscriptions(
    client: &Client,
) -> webhook_subscription::ListWebhookSubscriptions {
    let tag = client.webhook_subscription();
    let call = tag.list_webhook_subscriptions();
    let call = call.limit(20);
    let call = call.offset(1);
    call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b")
}

/// A call of `testWebhookSubscription`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn test_webhook_subscription(client: &Client) -> webhook_subscription::TestWebhookSubscription {
    let tag = client.webhook_subscription();
    let call = tag.test_webhook_subscription(values::path_argument());
    call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b")
}

/// A call of `testWebhookSubscriptionBasedOnEventId`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn test_webhook_subscription_based_on_event_id(
    client: &Client,
) -> webhook_subscription::TestWebhookSubscriptionBasedOnEventId {
    let tag = client.webhook_subscription();
    let call = tag.test_webhook_subscription_based_on_event_id(
        values::path_argument(),
        values::path_argument(),
    );
    call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b")
}

/// A call of `updateWebhookSubscription`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn update_webhook_subscription(
    client: &Client,
) -> webhook_subscription::UpdateWebhookSubscription {
    let tag = client.webhook_subscription();
    let call = tag.update_webhook_subscription(values::path_argument(), bodies::subscription());
    call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b")
}

/// A call of `updateWebhookSubscriptionEvent`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn update_webhook_subscription_event(
    client: &Client,
) -> webhook_subscription::UpdateWebhookSubscriptionEvent {
    let tag = client.webhook_subscription();
    let call = tag.update_webhook_subscription_event(
        values::path_argument(),
        values::path_argument(),
        bodies::webhook_event(),
    );
    call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b")
}
