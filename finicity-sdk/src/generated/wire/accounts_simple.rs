// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Accounts (Simple)*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, segment};

/// `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/simple`
#[inline]
pub(crate) fn get_customer_account_simple(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}/accounts/{account_id}/simple");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts/simple`
#[inline]
pub(crate) fn get_customer_accounts_by_institution_login_simple(
    wire: &Wire,
    customer_id: &types::CustomerId,
    institution_login_id: &types::InstitutionLoginId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let institution_login_id = segment("institutionLoginId", institution_login_id)?;
    let path = format!(
        "/aggregation/v1/customers/{customer_id}/institutionLogins/{institution_login_id}/accounts/simple"
    );
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /aggregation/v1/customers/{customerId}/institutions/{institutionId}/accounts/simple`
#[inline]
pub(crate) fn get_customer_accounts_by_institution_simple(
    wire: &Wire,
    customer_id: &types::CustomerId,
    institution_id: &types::InstitutionId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let institution_id = segment("institutionId", institution_id)?;
    let path = format!(
        "/aggregation/v1/customers/{customer_id}/institutions/{institution_id}/accounts/simple"
    );
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /aggregation/v1/customers/{customerId}/accounts/simple`
#[inline]
pub(crate) fn get_customer_accounts_simple(
    wire: &Wire,
    customer_id: &types::CustomerId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}/accounts/simple");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}
