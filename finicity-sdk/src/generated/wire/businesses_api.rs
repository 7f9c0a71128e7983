// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Businesses API*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, segment};

/// `POST /business-services/customers/{customer_id}/businesses`
#[inline]
pub(crate) fn add_business_details(
    wire: &Wire,
    customer_id: &types::CustomerId,
    body: &types::NewBusiness,
) -> Result<Request, Reason> {
    let customer_id = segment("customer_id", customer_id)?;
    let path = format!("/business-services/customers/{customer_id}/businesses");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `GET /business-services/customers/{customer_id}/businesses`
#[inline]
pub(crate) fn get_business_by_customer(
    wire: &Wire,
    customer_id: &types::CustomerId,
) -> Result<Request, Reason> {
    let customer_id = segment("customer_id", customer_id)?;
    let path = format!("/business-services/customers/{customer_id}/businesses");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /business-services/businesses/{business_id}`
#[inline]
pub(crate) fn get_business_by_id(
    wire: &Wire,
    business_id: &types::BusinessId,
) -> Result<Request, Reason> {
    let business_id = segment("business_id", business_id)?;
    let path = format!("/business-services/businesses/{business_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `PUT /business-services/businesses/{business_id}`
#[inline]
pub(crate) fn update_business(
    wire: &Wire,
    business_id: &types::BusinessId,
    body: &types::NewBusiness,
) -> Result<Request, Reason> {
    let business_id = segment("business_id", business_id)?;
    let path = format!("/business-services/businesses/{business_id}");
    let request = wire.request(Method::PUT, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}
