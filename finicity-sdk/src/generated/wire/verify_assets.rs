// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Verify Assets*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};

/// `POST /decisioning/v2/customers/{customerId}/preQualVoa`
#[inline]
pub(crate) fn generate_prequalification_cra_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    callback_url: Option<&str>,
    body: &types::PrequalificationReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v2/customers/{customer_id}/preQualVoa");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}

/// `POST /decisioning/v2/customers/{customerId}/assetSummary`
#[inline]
pub(crate) fn generate_prequalification_non_cra_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    callback_url: Option<&str>,
    body: &types::PrequalificationReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v2/customers/{customer_id}/assetSummary");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}

/// `POST /decisioning/v2/customers/{customerId}/voa`
#[inline]
pub(crate) fn generate_voa_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    callback_url: Option<&str>,
    body: &types::VoaReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v2/customers/{customer_id}/voa");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}

/// `POST /decisioning/v2/customers/{customerId}/voaHistory`
#[inline]
pub(crate) fn generate_voa_with_income_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    callback_url: Option<&str>,
    body: &types::VoaWithIncomeReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v2/customers/{customer_id}/voaHistory");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}
