// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Customers*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};

/// `POST /aggregation/v2/customers/active`
#[inline]
pub(crate) fn add_customer(wire: &Wire, body: &types::NewCustomer) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/aggregation/v2/customers/active");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `POST /aggregation/v2/customers/testing`
#[inline]
pub(crate) fn add_testing_customer(
    wire: &Wire,
    body: &types::NewCustomer,
) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/aggregation/v2/customers/testing");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `DELETE /aggregation/v1/customers/{customerId}`
#[inline]
pub(crate) fn delete_customer(
    wire: &Wire,
    customer_id: &types::CustomerId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}");
    let request = wire.request(Method::DELETE, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /aggregation/v1/customers/{customerId}`
#[inline]
pub(crate) fn get_customer(
    wire: &Wire,
    customer_id: &types::CustomerId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /aggregation/v1/customers/{customerId}/application`
#[inline]
pub(crate) fn get_customer_with_app_data(
    wire: &Wire,
    customer_id: &types::CustomerId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}/application");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /aggregation/v1/customers`
#[inline]
pub(crate) fn get_customers(
    wire: &Wire,
    limit: Option<i32>,
    search: Option<&str>,
    start: Option<i32>,
    r#type: Option<&str>,
    username: Option<&str>,
) -> Result<Request, Reason> {
    let request = wire.request(Method::GET, "/aggregation/v1/customers");
    let request = accept_json(request);
    let request = query(request, "limit", &limit);
    let request = query(request, "search", &search);
    let request = query(request, "start", &start);
    let request = query(request, "type", &r#type);
    let request = query(request, "username", &username);
    build(request)
}

/// `PUT /aggregation/v1/customers/{customerId}`
#[inline]
pub(crate) fn modify_customer(
    wire: &Wire,
    customer_id: &types::CustomerId,
    body: &types::CustomerUpdate,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}");
    let request = wire.request(Method::PUT, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}
