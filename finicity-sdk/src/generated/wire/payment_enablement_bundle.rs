// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Payment Enablement Bundle*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};

/// `GET /aggregation/v1/paysuite/customers/{customerId}/accounts/{accountId}`
#[inline]
pub(crate) fn get_account_details_by_account_id(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
    balance_cache_interval: Option<i32>,
    include: Option<&str>,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!("/aggregation/v1/paysuite/customers/{customer_id}/accounts/{account_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "balance_cache_interval", &balance_cache_interval);
    let request = query(request, "include", &include);
    build(request)
}

/// `GET /aggregation/v1/paysuite/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`
#[inline]
pub(crate) fn get_account_details_by_institution_login_id(
    wire: &Wire,
    customer_id: &types::CustomerId,
    institution_login_id: &types::InstitutionLoginId,
    balance_cache_interval: Option<i32>,
    include: Option<&str>,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let institution_login_id = segment("institutionLoginId", institution_login_id)?;
    let path = format!(
        "/aggregation/v1/paysuite/customers/{customer_id}/institutionLogins/{institution_login_id}/accounts"
    );
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "balance_cache_interval", &balance_cache_interval);
    let request = query(request, "include", &include);
    build(request)
}
