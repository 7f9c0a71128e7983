// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *TxPush*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, segment};

/// `POST /aggregation/v1/customers/{customerId}/accounts/{accountId}/transactions`
#[inline]
pub(crate) fn create_tx_push_test_transaction(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
    body: &types::TestTxPushTransaction,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path =
        format!("/aggregation/v1/customers/{customer_id}/accounts/{account_id}/transactions");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `DELETE /aggregation/v1/customers/{customerId}/subscriptions/{subscriptionId}`
#[inline]
pub(crate) fn delete_tx_push_subscription(
    wire: &Wire,
    customer_id: &types::CustomerId,
    subscription_id: &types::SubscriptionId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let subscription_id = segment("subscriptionId", subscription_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}/subscriptions/{subscription_id}");
    let request = wire.request(Method::DELETE, &path);
    let request = accept_json(request);
    build(request)
}

/// `DELETE /aggregation/v1/customers/{customerId}/accounts/{accountId}/txpush`
#[inline]
pub(crate) fn disable_tx_push_notifications(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}/accounts/{account_id}/txpush");
    let request = wire.request(Method::DELETE, &path);
    let request = accept_json(request);
    build(request)
}

/// `POST /aggregation/v1/customers/{customerId}/accounts/{accountId}/txpush`
#[inline]
pub(crate) fn subscribe_to_tx_push_notifications(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
    body: &types::TxPushSubscriptionParameters,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}/accounts/{account_id}/txpush");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}
