// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Balance Analytics*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};

/// `POST /analytics/balance/v1/customer/{customerId}`
#[inline]
pub(crate) fn generate_balance_analytics(
    wire: &Wire,
    customer_id: &types::CustomerId,
    reference_number: Option<&str>,
    body: &types::BalanceAndCashFlowAnalyticsReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/analytics/balance/v1/customer/{customer_id}");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "reference-number", &reference_number);
    let request = request.json(body);
    build(request)
}

/// `POST /analytics/balance/v1/customer/{customerId}/fcra`
#[inline]
pub(crate) fn generate_balance_analytics_fcra(
    wire: &Wire,
    customer_id: &types::CustomerId,
    reference_number: Option<&str>,
    body: &types::BalanceAndCashFlowAnalyticsReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/analytics/balance/v1/customer/{customer_id}/fcra");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "reference-number", &reference_number);
    let request = request.json(body);
    build(request)
}

/// `POST /decisioning/v2/customers/{customerId}/reports/balance-analytics/userTypes/{userType}`
#[inline]
pub(crate) fn generate_balance_analytics_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    user_type: &str,
    callback_url: Option<&str>,
    body: &types::AnalyticsReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let user_type = segment("userType", user_type)?;
    let path = format!(
        "/decisioning/v2/customers/{customer_id}/reports/balance-analytics/userTypes/{user_type}"
    );
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}

/// `GET /analytics/data/v1/{obb_report_id}`
#[inline]
pub(crate) fn get_obb_analytics_report(
    wire: &Wire,
    obb_report_id: &types::ReportId,
) -> Result<Request, Reason> {
    let obb_report_id = segment("obb_report_id", obb_report_id)?;
    let path = format!("/analytics/data/v1/{obb_report_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /analytics/data/v1/{obb_report_id}/fcra`
#[inline]
pub(crate) fn get_obb_analytics_report_fcra(
    wire: &Wire,
    obb_report_id: &types::ReportId,
    purpose: &str,
) -> Result<Request, Reason> {
    let obb_report_id = segment("obb_report_id", obb_report_id)?;
    let path = format!("/analytics/data/v1/{obb_report_id}/fcra");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "purpose", &purpose);
    build(request)
}
