// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Transfer*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, segment};

/// `GET /transfer/customers/{customer_id}/deposit-switches`
#[inline]
pub(crate) fn get_all_deposit_switches(
    wire: &Wire,
    customer_id: &types::CustomerId,
) -> Result<Request, Reason> {
    let customer_id = segment("customer_id", customer_id)?;
    let path = format!("/transfer/customers/{customer_id}/deposit-switches");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /transfer/externals/{external_id}/deposit-switches`
#[inline]
pub(crate) fn get_all_external_deposit_switches(
    wire: &Wire,
    external_id: &types::ExternalId,
) -> Result<Request, Reason> {
    let external_id = segment("external_id", external_id)?;
    let path = format!("/transfer/externals/{external_id}/deposit-switches");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /transfer/customers/{customer_id}/bill-pay-switches`
#[inline]
pub(crate) fn get_all_pay_switches(
    wire: &Wire,
    customer_id: &types::CustomerId,
) -> Result<Request, Reason> {
    let customer_id = segment("customer_id", customer_id)?;
    let path = format!("/transfer/customers/{customer_id}/bill-pay-switches");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /transfer/customers/{customer_id}/bill-pay-switches/{switch_id}`
#[inline]
pub(crate) fn get_bill_pay_switch_details(
    wire: &Wire,
    customer_id: &types::CustomerId,
    switch_id: &types::SwitchId,
) -> Result<Request, Reason> {
    let customer_id = segment("customer_id", customer_id)?;
    let switch_id = segment("switch_id", switch_id)?;
    let path = format!("/transfer/customers/{customer_id}/bill-pay-switches/{switch_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /transfer/customers/{customer_id}/deposit-switches/{switch_id}`
#[inline]
pub(crate) fn get_deposit_switch_details(
    wire: &Wire,
    customer_id: &types::CustomerId,
    switch_id: &types::SwitchId,
) -> Result<Request, Reason> {
    let customer_id = segment("customer_id", customer_id)?;
    let switch_id = segment("switch_id", switch_id)?;
    let path = format!("/transfer/customers/{customer_id}/deposit-switches/{switch_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}
