// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Webhook Subscription*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `changeWebhookSubscriptionEventStatus`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn change_webhook_subscription_event_status(client: &Client) -> Result<Outcome, Error> {
    let tag = client.webhook_subscription();
    let call = tag.change_webhook_subscription_event_status(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        bodies::event_status_update(),
    );
    let call = call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b");
    Outcome::value(call.send().await?)
}

/// Calls `changeWebhookSubscriptionStatus`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn change_webhook_subscription_status(client: &Client) -> Result<Outcome, Error> {
    let tag = client.webhook_subscription();
    let call = tag
        .change_webhook_subscription_status(values::PATH_ARGUMENT, bodies::event_status_update());
    let call = call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b");
    Outcome::value(call.send().await?)
}

/// Calls `createWebhookSubscription`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn create_webhook_subscription(client: &Client) -> Result<Outcome, Error> {
    let tag = client.webhook_subscription();
    let call = tag.create_webhook_subscription(bodies::subscription());
    let call = call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b");
    Outcome::value(call.send().await?)
}

/// Calls `deleteWebhookSubscription`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn delete_webhook_subscription(client: &Client) -> Result<Outcome, Error> {
    let tag = client.webhook_subscription();
    let call = tag.delete_webhook_subscription(values::PATH_ARGUMENT);
    let call = call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b");
    Outcome::value(call.send().await?)
}

/// Calls `deleteWebhookSubscriptionEvent`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn delete_webhook_subscription_event(client: &Client) -> Result<Outcome, Error> {
    let tag = client.webhook_subscription();
    let call = tag.delete_webhook_subscription_event(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    let call = call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b");
    Outcome::value(call.send().await?)
}

/// Calls `getWebhookSubscriptionById`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn get_webhook_subscription_by_id(client: &Client) -> Result<Outcome, Error> {
    let tag = client.webhook_subscription();
    let call = tag.get_webhook_subscription_by_id(values::PATH_ARGUMENT);
    let call = call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b");
    Outcome::value(call.send().await?)
}

/// Calls `listAvailableWebhookSubscriptionEvents`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn list_available_webhook_subscription_events(client: &Client) -> Result<Outcome, Error> {
    let tag = client.webhook_subscription();
    let call = tag.list_available_webhook_subscription_events();
    let call = call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b");
    Outcome::value(call.send().await?)
}

/// Calls `listWebhookSubscriptions`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn list_webhook_subscriptions(client: &Client) -> Result<Outcome, Error> {
    let tag = client.webhook_subscription();
    let call = tag.list_webhook_subscriptions();
    let call = call.limit(20);
    let call = call.offset(1);
    let call = call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b");
    Outcome::value(call.send().await?)
}

/// Calls `testWebhookSubscription`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn test_webhook_subscription(client: &Client) -> Result<Outcome, Error> {
    let tag = client.webhook_subscription();
    let call = tag.test_webhook_subscription(values::PATH_ARGUMENT);
    let call = call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b");
    Outcome::value(call.send().await?)
}

/// Calls `testWebhookSubscriptionBasedOnEventId`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn test_webhook_subscription_based_on_event_id(
    client: &Client,
) -> Result<Outcome, Error> {
    let tag = client.webhook_subscription();
    let call = tag
        .test_webhook_subscription_based_on_event_id(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    let call = call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b");
    Outcome::value(call.send().await?)
}

/// Calls `updateWebhookSubscription`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn update_webhook_subscription(client: &Client) -> Result<Outcome, Error> {
    let tag = client.webhook_subscription();
    let call = tag.update_webhook_subscription(values::PATH_ARGUMENT, bodies::subscription());
    let call = call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b");
    Outcome::value(call.send().await?)
}

/// Calls `updateWebhookSubscriptionEvent`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn update_webhook_subscription_event(client: &Client) -> Result<Outcome, Error> {
    let tag = client.webhook_subscription();
    let call = tag.update_webhook_subscription_event(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        bodies::webhook_event(),
    );
    let call = call.x_external_request_id("f6250b41-8632-4fe1-9353-899f419ae67b");
    Outcome::value(call.send().await?)
}
