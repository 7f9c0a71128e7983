// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Connect*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};

/// `POST /connect/experiences/{experience_id}/duplicate`
#[inline]
pub(crate) fn create_connect_experience(
    wire: &Wire,
    experience_id: &types::ExperienceId,
    body: &types::IndirectPartnerRequest,
) -> Result<Request, Reason> {
    let experience_id = segment("experience_id", experience_id)?;
    let path = format!("/connect/experiences/{experience_id}/duplicate");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `POST /connect/v2/generate`
#[inline]
pub(crate) fn generate_connect_url(
    wire: &Wire,
    body: &types::ConnectParameters,
) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/connect/v2/generate");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `POST /connect/v2/generate/fix`
#[inline]
pub(crate) fn generate_fix_connect_url(
    wire: &Wire,
    body: &types::FixConnectParameters,
) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/connect/v2/generate/fix");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `POST /connect/v2/generate/jointBorrower`
#[inline]
pub(crate) fn generate_joint_borrower_connect_url(
    wire: &Wire,
    body: &types::ConnectJointBorrowerParameters,
) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/connect/v2/generate/jointBorrower");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `POST /connect/v2/generate/lite`
#[inline]
pub(crate) fn generate_lite_connect_url(
    wire: &Wire,
    body: &types::LiteConnectParameters,
) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/connect/v2/generate/lite");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `POST /connect/generate/transfer/bill-pay-switch`
#[inline]
pub(crate) fn generate_transfer_bill_pay_switch_url(
    wire: &Wire,
    body: &types::ConnectGenerateTransferBillPaySwitchParameters,
) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/connect/generate/transfer/bill-pay-switch");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `POST /connect/generate/transfer/deposit-switch`
#[inline]
pub(crate) fn generate_transfer_deposit_switch_url(
    wire: &Wire,
    body: &types::TransferDepositSwitchParameters,
) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/connect/generate/transfer/deposit-switch");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `GET /connect/experiences`
#[inline]
pub(crate) fn get_all_experience(
    wire: &Wire,
    app_name: &str,
    product_code: Option<&str>,
) -> Result<Request, Reason> {
    let request = wire.request(Method::GET, "/connect/experiences");
    let request = accept_json(request);
    let request = query(request, "appName", &app_name);
    let request = query(request, "productCode", &product_code);
    build(request)
}

/// `POST /connect/v2/send/email`
#[inline]
pub(crate) fn send_connect_email(
    wire: &Wire,
    body: &types::ConnectEmailParameters,
) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/connect/v2/send/email");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `POST /connect/v2/send/email/jointBorrower`
#[inline]
pub(crate) fn send_joint_borrower_connect_email(
    wire: &Wire,
    body: &types::ConnectJointBorrowerEmailParameters,
) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/connect/v2/send/email/jointBorrower");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `POST /connect/v2/generate/microentry/verify`
#[inline]
pub(crate) fn verify_micro_entry_microdeposit(
    wire: &Wire,
    body: &types::MicroEntryVerifyRequestParameter,
) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/connect/v2/generate/microentry/verify");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}
