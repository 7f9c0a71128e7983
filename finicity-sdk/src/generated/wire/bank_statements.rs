// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Bank Statements*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};

/// `POST /decisioning/v2/customers/{customerId}/statement`
#[inline]
pub(crate) fn generate_statement_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    callback_url: Option<&str>,
    body: &types::StatementReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v2/customers/{customer_id}/statement");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}

/// `GET /aggregation/v1/customers/{customerId}/assets/{assetId}`
#[inline]
pub(crate) fn get_asset_by_customer_id(
    wire: &Wire,
    customer_id: &types::CustomerId,
    asset_id: &types::AssetId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let asset_id = segment("assetId", asset_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}/assets/{asset_id}");
    let request = wire.request(Method::GET, &path);
    build(request)
}

/// `GET /aggregation/v3/customers/{customerId}/accounts/{accountId}/statement`
#[inline]
pub(crate) fn get_customer_account_multiple_statement(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
    index: Option<&str>,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!("/aggregation/v3/customers/{customer_id}/accounts/{account_id}/statement");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "index", &index);
    build(request)
}

/// `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/statement`
#[inline]
pub(crate) fn get_customer_account_statement(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
    index: Option<i32>,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}/accounts/{account_id}/statement");
    let request = wire.request(Method::GET, &path);
    let request = query(request, "index", &index);
    build(request)
}
