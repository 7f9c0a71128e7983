// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Consumers*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, segment};

/// `POST /decisioning/v1/customers/{customerId}/consumer`
#[inline]
pub(crate) fn create_consumer(
    wire: &Wire,
    customer_id: &types::CustomerId,
    body: &types::NewConsumer,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v1/customers/{customer_id}/consumer");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `GET /decisioning/v1/consumers/{consumerId}`
#[inline]
pub(crate) fn get_consumer(
    wire: &Wire,
    consumer_id: &types::ConsumerId,
) -> Result<Request, Reason> {
    let consumer_id = segment("consumerId", consumer_id)?;
    let path = format!("/decisioning/v1/consumers/{consumer_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /decisioning/v1/customers/{customerId}/consumer`
#[inline]
pub(crate) fn get_consumer_for_customer(
    wire: &Wire,
    customer_id: &types::CustomerId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v1/customers/{customer_id}/consumer");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `PUT /decisioning/v1/consumers/{consumerId}`
#[inline]
pub(crate) fn modify_consumer(
    wire: &Wire,
    consumer_id: &types::ConsumerId,
    body: &types::ConsumerUpdate,
) -> Result<Request, Reason> {
    let consumer_id = segment("consumerId", consumer_id)?;
    let path = format!("/decisioning/v1/consumers/{consumer_id}");
    let request = wire.request(Method::PUT, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}
