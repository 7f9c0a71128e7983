// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Payment History Report*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};

/// `POST /analytics/payment-history/v1/customer/{customerId}`
#[inline]
pub(crate) fn generate_payment_history(
    wire: &Wire,
    customer_id: &types::CustomerId,
    reference_number: Option<&str>,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/analytics/payment-history/v1/customer/{customer_id}");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "reference-number", &reference_number);
    build(request)
}

/// `POST /analytics/payment-history/v1/customer/{customerId}/fcra`
#[inline]
pub(crate) fn generate_payment_history_fcra(
    wire: &Wire,
    customer_id: &types::CustomerId,
    reference_number: Option<&str>,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/analytics/payment-history/v1/customer/{customer_id}/fcra");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "reference-number", &reference_number);
    build(request)
}

/// `POST /decisioning/customers/{customerId}/reports/payment-history/userTypes/business`
#[inline]
pub(crate) fn generate_payment_history_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    callback_url: Option<&str>,
    body: &types::AnalyticsReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path =
        format!("/decisioning/customers/{customer_id}/reports/payment-history/userTypes/business");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}
