// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Cash Flow*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};

/// `POST /decisioning/v2/customers/{customerId}/cashFlowBusiness`
#[inline]
pub(crate) fn generate_cash_flow_business_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    callback_url: Option<&str>,
    body: &types::CashFlowReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v2/customers/{customer_id}/cashFlowBusiness");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}

/// `POST /decisioning/v2/customers/{customerId}/cashFlowPersonal`
#[inline]
pub(crate) fn generate_cash_flow_personal_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    callback_url: Option<&str>,
    body: &types::CashFlowReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v2/customers/{customer_id}/cashFlowPersonal");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}
