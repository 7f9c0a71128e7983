// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *App Registration*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};
use crate::unix_date::UnixDate;

/// `GET /aggregation/v2/partners/applications`
#[allow(clippy::too_many_arguments, reason = "as many as the operation has")]
#[inline]
pub(crate) fn get_app_registration_status(
    wire: &Wire,
    app_name: Option<&str>,
    application_id: Option<&types::ApplicationId>,
    modified_date: Option<UnixDate>,
    page: Option<i32>,
    page_size: Option<i32>,
    pre_app_id: Option<&types::PreAppId>,
    status: Option<&str>,
    submitted_date: Option<UnixDate>,
) -> Result<Request, Reason> {
    let request = wire.request(Method::GET, "/aggregation/v2/partners/applications");
    let request = accept_json(request);
    let request = query(request, "appName", &app_name);
    let request = query(request, "applicationId", &application_id);
    let request = query(request, "modifiedDate", &modified_date);
    let request = query(request, "page", &page);
    let request = query(request, "pageSize", &page_size);
    let request = query(request, "preAppId", &pre_app_id);
    let request = query(request, "status", &status);
    let request = query(request, "submittedDate", &submitted_date);
    build(request)
}

/// `GET /applications`
#[inline]
pub(crate) fn get_applications(
    wire: &Wire,
    application_id: Option<&types::ApplicationId>,
    limit: Option<i32>,
    name: Option<&str>,
    pre_app_id: Option<&types::PreAppId>,
    start: Option<i32>,
    status: Option<&str>,
) -> Result<Request, Reason> {
    let request = wire.request(Method::GET, "/applications");
    let request = accept_json(request);
    let request = query(request, "application_id", &application_id);
    let request = query(request, "limit", &limit);
    let request = query(request, "name", &name);
    let request = query(request, "pre_app_id", &pre_app_id);
    let request = query(request, "start", &start);
    let request = query(request, "status", &status);
    build(request)
}

/// `GET /applications/{application_id}/institutions`
#[inline]
pub(crate) fn get_registered_institutions(
    wire: &Wire,
    application_id: &types::ApplicationId,
    institution_id: Option<&types::InstitutionId>,
    limit: Option<i32>,
    start: Option<i32>,
) -> Result<Request, Reason> {
    let application_id = segment("application_id", application_id)?;
    let path = format!("/applications/{application_id}/institutions");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "institution_id", &institution_id);
    let request = query(request, "limit", &limit);
    let request = query(request, "start", &start);
    build(request)
}

/// `PUT /aggregation/v2/customers/{customerId}/institutionLogins/{institutionLoginId}/migration`
#[inline]
pub(crate) fn migrate_institution_login_accounts(
    wire: &Wire,
    customer_id: &types::CustomerId,
    institution_login_id: &types::InstitutionLoginId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let institution_login_id = segment("institutionLoginId", institution_login_id)?;
    let path = format!(
        "/aggregation/v2/customers/{customer_id}/institutionLogins/{institution_login_id}/migration"
    );
    let request = wire.request(Method::PUT, &path);
    let request = accept_json(request);
    build(request)
}

/// `PUT /aggregation/v1/partners/applications/{preAppId}`
#[inline]
pub(crate) fn modify_app_registration(
    wire: &Wire,
    pre_app_id: &types::PreAppId,
    body: &types::Application,
) -> Result<Request, Reason> {
    let pre_app_id = segment("preAppId", pre_app_id)?;
    let path = format!("/aggregation/v1/partners/applications/{pre_app_id}");
    let request = wire.request(Method::PUT, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `POST /aggregation/v1/partners/applications`
#[inline]
pub(crate) fn register_app(wire: &Wire, body: &types::Application) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/aggregation/v1/partners/applications");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `PUT /aggregation/v1/customers/{customerId}/applications/{applicationId}`
#[inline]
pub(crate) fn set_customer_app_id(
    wire: &Wire,
    customer_id: &types::CustomerId,
    application_id: &types::ApplicationId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let application_id = segment("applicationId", application_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}/applications/{application_id}");
    let request = wire.request(Method::PUT, &path);
    let request = accept_json(request);
    build(request)
}
