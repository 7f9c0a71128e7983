// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Verify Income and Employment*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};

/// `POST /decisioning/v2/customers/{customerId}/payStatement`
#[inline]
pub(crate) fn generate_pay_statement_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    callback_url: Option<&str>,
    body: &types::PayStatementReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v2/customers/{customer_id}/payStatement");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}

/// `POST /decisioning/v2/customers/{customerId}/voePayroll`
#[inline]
pub(crate) fn generate_voe_payroll_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    callback_url: Option<&str>,
    body: &types::PayrollReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v2/customers/{customer_id}/voePayroll");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}

/// `POST /decisioning/v2/customers/{customerId}/voeTransactions`
#[inline]
pub(crate) fn generate_voe_transactions_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    callback_url: Option<&str>,
    body: &types::VoeTransactionsReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v2/customers/{customer_id}/voeTransactions");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}

/// `POST /decisioning/v2/customers/{customerId}/voi`
#[inline]
pub(crate) fn generate_voi_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    callback_url: Option<&str>,
    body: &types::VoiReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v2/customers/{customer_id}/voi");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}

/// `POST /decisioning/v2/customers/{customerId}/voieTxVerify/withStatement`
#[inline]
pub(crate) fn generate_voie_paystub_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    callback_url: Option<&str>,
    body: &types::VoieReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v2/customers/{customer_id}/voieTxVerify/withStatement");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}

/// `POST /decisioning/v2/customers/{customerId}/voieTxVerify/withInterview`
#[inline]
pub(crate) fn generate_voie_paystub_with_tx_verify_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    callback_url: Option<&str>,
    body: &types::VoieWithTxVerifyReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v2/customers/{customer_id}/voieTxVerify/withInterview");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}

/// `POST /decisioning/v2/customers/{customerId}/voiePayroll`
#[inline]
pub(crate) fn refresh_voie_payroll_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    callback_url: Option<&str>,
    body: &types::PayrollReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v2/customers/{customer_id}/voiePayroll");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = request.json(body);
    build(request)
}
