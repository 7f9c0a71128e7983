// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Third Party Access*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, segment};

/// `POST /aggregation/v1/partners/accessKey`
#[inline]
pub(crate) fn generate_third_party_access_key(
    wire: &Wire,
    body: &types::ThirdPartyAccessKeyData,
) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/aggregation/v1/partners/accessKey");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `DELETE /aggregation/v1/partners/accessKey/{consentReceiptId}`
#[inline]
pub(crate) fn revoke_third_party_access_key(
    wire: &Wire,
    consent_receipt_id: &types::ConsentReceiptId,
) -> Result<Request, Reason> {
    let consent_receipt_id = segment("consentReceiptId", consent_receipt_id)?;
    let path = format!("/aggregation/v1/partners/accessKey/{consent_receipt_id}");
    let request = wire.request(Method::DELETE, &path);
    let request = accept_json(request);
    build(request)
}

/// `PUT /aggregation/v1/partners/accessKey/{consentReceiptId}`
#[inline]
pub(crate) fn update_third_party_access_key(
    wire: &Wire,
    consent_receipt_id: &types::ConsentReceiptId,
    body: &types::ThirdPartyAccessKeyData,
) -> Result<Request, Reason> {
    let consent_receipt_id = segment("consentReceiptId", consent_receipt_id)?;
    let path = format!("/aggregation/v1/partners/accessKey/{consent_receipt_id}");
    let request = wire.request(Method::PUT, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}
