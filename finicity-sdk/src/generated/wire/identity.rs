// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Identity*.

use reqwest::header::HeaderMap;
use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, header, query, segment};

/// `POST /account-owner-verification-matchings/customers/{customerId}/accounts/{accountId}`
#[inline]
pub(crate) fn account_matching_score_details(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
    insights: Option<bool>,
    body: &types::AccountOwnerVerificationMatchingRequest,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!(
        "/account-owner-verification-matchings/customers/{customer_id}/accounts/{account_id}"
    );
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "insights", &insights);
    let request = request.json(body);
    build(request)
}

/// `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/owner`
#[inline]
pub(crate) fn get_account_owner(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}/accounts/{account_id}/owner");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /aggregation/v3/customers/{customerId}/accounts/{accountId}/owner`
#[inline]
pub(crate) fn get_account_owner_details(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
    with_insights: Option<bool>,
    meta_data: Option<&str>,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!("/aggregation/v3/customers/{customer_id}/accounts/{account_id}/owner");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "withInsights", &with_insights);
    let mut headers = HeaderMap::new();
    if let Some(meta_data) = meta_data {
        header(&mut headers, "Meta-Data", &meta_data)?;
    }
    let request = request.headers(headers);
    build(request)
}
