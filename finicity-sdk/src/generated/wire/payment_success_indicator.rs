// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Payment Success Indicator*.

use chrono::NaiveDate;
use reqwest::{Method, Request};
use rust_decimal::Decimal;

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};

/// `POST /payments/customers/{customerId}/accounts/{accountId}/fcra-payment-success-indicators`
#[inline]
pub(crate) fn generate_fcra_payment_success_indicators(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
    purpose: Option<&str>,
    body: &types::PaymentSuccessIndicatorsProperties,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!(
        "/payments/customers/{customer_id}/accounts/{account_id}/fcra-payment-success-indicators"
    );
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "purpose", &purpose);
    let request = request.json(body);
    build(request)
}

/// `POST /payments/customers/{customerId}/accounts/{accountId}/payment-success-indicators`
#[inline]
pub(crate) fn generate_payment_success_indicators(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
    body: &types::PaymentSuccessIndicatorsProperties,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!(
        "/payments/customers/{customer_id}/accounts/{account_id}/payment-success-indicators"
    );
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/payments/paymentIndicator/fcra`
#[inline]
pub(crate) fn get_fcra_payment_success_indicator(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
    purpose_code: &str,
    settle_by_date: NaiveDate,
    settlement_amount: Decimal,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!(
        "/aggregation/v1/customers/{customer_id}/accounts/{account_id}/payments/paymentIndicator/fcra"
    );
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "purposeCode", &purpose_code);
    let request = query(request, "settleByDate", &settle_by_date);
    let request = query(request, "settlementAmount", &settlement_amount);
    build(request)
}

/// `GET /payments/customers/{customerId}/accounts/{accountId}/fcra-payment-success-indicators/{payRequestId}`
#[inline]
pub(crate) fn get_fcra_payment_success_indicators(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
    pay_request_id: &types::PayRequestId,
    include_reasons: Option<bool>,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let pay_request_id = segment("payRequestId", pay_request_id)?;
    let path = format!(
        "/payments/customers/{customer_id}/accounts/{account_id}/fcra-payment-success-indicators/{pay_request_id}"
    );
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "include_reasons", &include_reasons);
    build(request)
}

/// `GET /aggregation/v2/customers/{customerId}/accounts/{accountId}/payments/paymentIndicator`
#[inline]
pub(crate) fn get_payment_success_indicator(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
    settle_by_date: NaiveDate,
    settlement_amount: Decimal,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!(
        "/aggregation/v2/customers/{customer_id}/accounts/{account_id}/payments/paymentIndicator"
    );
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "settleByDate", &settle_by_date);
    let request = query(request, "settlementAmount", &settlement_amount);
    build(request)
}

/// `GET /payments/customers/{customerId}/accounts/{accountId}/payment-success-indicators/{payRequestId}`
#[inline]
pub(crate) fn get_payment_success_indicators(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
    pay_request_id: &types::PayRequestId,
    include_reasons: Option<bool>,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let pay_request_id = segment("payRequestId", pay_request_id)?;
    let path = format!(
        "/payments/customers/{customer_id}/accounts/{account_id}/payment-success-indicators/{pay_request_id}"
    );
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "include_reasons", &include_reasons);
    build(request)
}
