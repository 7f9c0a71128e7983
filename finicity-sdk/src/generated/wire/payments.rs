// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Payments*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};

/// `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/details`
#[inline]
pub(crate) fn get_account_ach_details(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}/accounts/{account_id}/details");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /aggregation/v3/customers/{customerId}/accounts/{accountId}/details`
#[inline]
pub(crate) fn get_account_payment_instruction_details(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!("/aggregation/v3/customers/{customer_id}/accounts/{account_id}/details");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/availableBalance`
#[inline]
pub(crate) fn get_available_balance(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path =
        format!("/aggregation/v1/customers/{customer_id}/accounts/{account_id}/availableBalance");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/availableBalance/live`
#[inline]
pub(crate) fn get_available_balance_live(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
    balance_cache_interval: Option<i32>,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!(
        "/aggregation/v1/customers/{customer_id}/accounts/{account_id}/availableBalance/live"
    );
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "balance_cache_interval", &balance_cache_interval);
    build(request)
}

/// `GET /aggregation/v2/customers/{customerId}/accounts/{accountId}/loanDetails`
#[inline]
pub(crate) fn get_loan_payment_details(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!("/aggregation/v2/customers/{customer_id}/accounts/{account_id}/loanDetails");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}
