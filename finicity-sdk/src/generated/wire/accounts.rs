// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Accounts*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};
use crate::unix_date::UnixDate;

/// `DELETE /aggregation/v1/customers/{customerId}/accounts/{accountId}`
#[inline]
pub(crate) fn delete_customer_account(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}/accounts/{account_id}");
    let request = wire.request(Method::DELETE, &path);
    let request = accept_json(request);
    build(request)
}

/// `DELETE /aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}`
#[inline]
pub(crate) fn delete_customer_accounts_by_institution_login(
    wire: &Wire,
    customer_id: &types::CustomerId,
    institution_login_id: &types::InstitutionLoginId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let institution_login_id = segment("institutionLoginId", institution_login_id)?;
    let path =
        format!("/aggregation/v1/customers/{customer_id}/institutionLogins/{institution_login_id}");
    let request = wire.request(Method::DELETE, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /aggregation/v2/customers/{customerId}/accounts/{accountId}`
#[inline]
pub(crate) fn get_customer_account(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!("/aggregation/v2/customers/{customer_id}/accounts/{account_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /aggregation/v1/customers/{customerId}/accounts`
#[inline]
pub(crate) fn get_customer_accounts(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_type: Option<&str>,
    status: Option<&str>,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}/accounts");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "account_type", &account_type);
    let request = query(request, "status", &status);
    build(request)
}

/// `GET /aggregation/v1/customers/{customerId}/institutions/{institutionId}/accounts`
#[inline]
pub(crate) fn get_customer_accounts_by_institution(
    wire: &Wire,
    customer_id: &types::CustomerId,
    institution_id: &types::InstitutionId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let institution_id = segment("institutionId", institution_id)?;
    let path =
        format!("/aggregation/v1/customers/{customer_id}/institutions/{institution_id}/accounts");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`
#[inline]
pub(crate) fn get_customer_accounts_by_institution_login(
    wire: &Wire,
    customer_id: &types::CustomerId,
    institution_login_id: &types::InstitutionLoginId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let institution_login_id = segment("institutionLoginId", institution_login_id)?;
    let path = format!(
        "/aggregation/v1/customers/{customer_id}/institutionLogins/{institution_login_id}/accounts"
    );
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `POST /aggregation/v1/customers/{customerId}/accounts`
#[inline]
pub(crate) fn refresh_customer_accounts(
    wire: &Wire,
    customer_id: &types::CustomerId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}/accounts");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    build(request)
}

/// `POST /aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`
#[inline]
pub(crate) fn refresh_customer_accounts_by_institution_login(
    wire: &Wire,
    customer_id: &types::CustomerId,
    institution_login_id: &types::InstitutionLoginId,
    from_date: Option<UnixDate>,
    to_date: Option<UnixDate>,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let institution_login_id = segment("institutionLoginId", institution_login_id)?;
    let path = format!(
        "/aggregation/v1/customers/{customer_id}/institutionLogins/{institution_login_id}/accounts"
    );
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "fromDate", &from_date);
    let request = query(request, "toDate", &to_date);
    build(request)
}

/// `POST /aggregation/v2/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`
#[inline]
pub(crate) fn refresh_customer_accounts_by_institution_login_v2(
    wire: &Wire,
    customer_id: &types::CustomerId,
    institution_login_id: &types::InstitutionLoginId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let institution_login_id = segment("institutionLoginId", institution_login_id)?;
    let path = format!(
        "/aggregation/v2/customers/{customer_id}/institutionLogins/{institution_login_id}/accounts"
    );
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    build(request)
}

/// `POST /aggregation/v2/customers/{customerId}/accounts`
#[inline]
pub(crate) fn refresh_customer_accounts_v2(
    wire: &Wire,
    customer_id: &types::CustomerId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/aggregation/v2/customers/{customer_id}/accounts");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    build(request)
}
