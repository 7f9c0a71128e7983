// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Consumer Foresight*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};

/// `POST /decisioning/reports/foresight-analytics/userTypes/{userType}`
#[inline]
pub(crate) fn generate_foresight_analytics_first_third_party_non_cra_report(
    wire: &Wire,
    user_type: &str,
    callback_url: Option<&str>,
    body: &types::ForesightAnalyticsReportFirstThirdPartyConstraints,
) -> Result<Request, Reason> {
    let user_type = segment("userType", user_type)?;
    let path = format!("/decisioning/reports/foresight-analytics/userTypes/{user_type}");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}

/// `POST /decisioning/customers/{customerId}/reports/foresight-analytics/userTypes/{userType}`
#[inline]
pub(crate) fn generate_foresight_analytics_non_cra_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    user_type: &str,
    callback_url: Option<&str>,
    body: &types::ForesightAnalyticsReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let user_type = segment("userType", user_type)?;
    let path = format!(
        "/decisioning/customers/{customer_id}/reports/foresight-analytics/userTypes/{user_type}"
    );
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}

/// `POST /decisioning/customers/{customerId}/reports/payment-risk-insights/userTypes/{userType}`
#[inline]
pub(crate) fn generate_payment_risk_insights_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    user_type: &str,
    callback_url: Option<&str>,
    body: &types::PaymentRiskInsightsReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let user_type = segment("userType", user_type)?;
    let path = format!(
        "/decisioning/customers/{customer_id}/reports/payment-risk-insights/userTypes/{user_type}"
    );
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}
