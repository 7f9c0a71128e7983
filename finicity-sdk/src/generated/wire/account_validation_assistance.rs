// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Account Validation Assistance*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, segment};

/// `GET /microentry/v1/customers/{customerId}/accounts/{accountId}`
#[inline]
pub(crate) fn get_micro_deposits_details(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!("/microentry/v1/customers/{customer_id}/accounts/{account_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `POST /microentry/v1/customers/{customerId}`
#[inline]
pub(crate) fn initiate_micro_amount_deposits(
    wire: &Wire,
    customer_id: &types::CustomerId,
    body: &types::MicroDepositInitiation,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/microentry/v1/customers/{customer_id}");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `POST /microentry/v1/customers/{customerId}/accounts/{accountId}/amounts`
#[inline]
pub(crate) fn verify_micro_amount_deposits(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
    body: &types::MicroDepositVerification,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!("/microentry/v1/customers/{customer_id}/accounts/{account_id}/amounts");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}
