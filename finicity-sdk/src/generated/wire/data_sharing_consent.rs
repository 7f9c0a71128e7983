// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Data Sharing Consent*.

use reqwest::header::HeaderMap;
use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, header, query, segment};

/// `GET /data-sharing-consents`
#[allow(clippy::too_many_arguments, reason = "as many as the operation has")]
#[inline]
pub(crate) fn get_data_sharing_consents_by_customer_id(
    wire: &Wire,
    context: Option<&str>,
    customer_id: &types::CustomerId,
    limit: Option<i32>,
    sort_by: Option<&str>,
    sort_order: Option<&str>,
    start: Option<i32>,
    status: Option<&str>,
) -> Result<Request, Reason> {
    let request = wire.request(Method::GET, "/data-sharing-consents");
    let request = accept_json(request);
    let request = query(request, "context", &context);
    let request = query(request, "customer_id", &customer_id);
    let request = query(request, "limit", &limit);
    let request = query(request, "sort_by", &sort_by);
    let request = query(request, "sort_order", &sort_order);
    let request = query(request, "start", &start);
    let request = query(request, "status", &status);
    build(request)
}

/// `GET /data-sharing-consents/{consent_receipt_id}`
#[inline]
pub(crate) fn get_data_sharing_consents_by_id(
    wire: &Wire,
    consent_receipt_id: &types::DataSharingConsentId,
) -> Result<Request, Reason> {
    let consent_receipt_id = segment("consent_receipt_id", consent_receipt_id)?;
    let path = format!("/data-sharing-consents/{consent_receipt_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `DELETE /data-sharing-consents/{consent_receipt_id}`
#[inline]
pub(crate) fn revoke_data_sharing_consent_by_id(
    wire: &Wire,
    consent_receipt_id: &types::DataSharingConsentId,
    update_by: Option<&str>,
) -> Result<Request, Reason> {
    let consent_receipt_id = segment("consent_receipt_id", consent_receipt_id)?;
    let path = format!("/data-sharing-consents/{consent_receipt_id}");
    let request = wire.request(Method::DELETE, &path);
    let request = accept_json(request);
    let mut headers = HeaderMap::new();
    if let Some(update_by) = update_by {
        header(&mut headers, "Update-By", &update_by)?;
    }
    let request = request.headers(headers);
    build(request)
}

/// `DELETE /data-sharing-consents/{consent_receipt_id}/institutionLogins/{institution_login_id}`
#[inline]
pub(crate) fn revoke_data_sharing_consent_by_institution_login_id(
    wire: &Wire,
    consent_receipt_id: &types::DataSharingConsentId,
    institution_login_id: &types::InstitutionLoginId,
    update_by: Option<&str>,
) -> Result<Request, Reason> {
    let consent_receipt_id = segment("consent_receipt_id", consent_receipt_id)?;
    let institution_login_id = segment("institution_login_id", institution_login_id)?;
    let path = format!(
        "/data-sharing-consents/{consent_receipt_id}/institutionLogins/{institution_login_id}"
    );
    let request = wire.request(Method::DELETE, &path);
    let request = accept_json(request);
    let mut headers = HeaderMap::new();
    if let Some(update_by) = update_by {
        header(&mut headers, "Update-By", &update_by)?;
    }
    let request = request.headers(headers);
    build(request)
}
