// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Connect Components*.

use reqwest::{Method, Request};
use serde_json::Value;

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, segment};

/// `DELETE /connect-components/configurations/{configuration_id}`
#[inline]
pub(crate) fn delete_configurations_configuration_id(
    wire: &Wire,
    configuration_id: &types::ConfigurationId,
) -> Result<Request, Reason> {
    let configuration_id = segment("configuration_id", configuration_id)?;
    let path = format!("/connect-components/configurations/{configuration_id}");
    let request = wire.request(Method::DELETE, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /connect-components/configurations`
#[inline]
pub(crate) fn get_configurations(wire: &Wire) -> Result<Request, Reason> {
    let request = wire.request(Method::GET, "/connect-components/configurations");
    let request = accept_json(request);
    build(request)
}

/// `GET /connect-components/configurations/{configuration_id}`
#[inline]
pub(crate) fn get_configurations_configuration_id(
    wire: &Wire,
    configuration_id: &types::ConfigurationId,
) -> Result<Request, Reason> {
    let configuration_id = segment("configuration_id", configuration_id)?;
    let path = format!("/connect-components/configurations/{configuration_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `POST /connect-components/configurations`
#[inline]
pub(crate) fn post_configurations(
    wire: &Wire,
    body: &types::CreateConfiguration,
) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/connect-components/configurations");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `POST /connect-components/institutions/{institution_id}/login-forms`
#[inline]
pub(crate) fn post_institutions_institution_id_login_forms(
    wire: &Wire,
    institution_id: &types::InstitutionId,
    body: &types::LoginForm,
) -> Result<Request, Reason> {
    let institution_id = segment("institution_id", institution_id)?;
    let path = format!("/connect-components/institutions/{institution_id}/login-forms");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `POST /connect-components/institutions/{institution_id}/oauth-urls`
#[inline]
pub(crate) fn post_institutions_institution_id_oauth_urls(
    wire: &Wire,
    institution_id: &types::InstitutionId,
    body: &types::OauthUrl,
) -> Result<Request, Reason> {
    let institution_id = segment("institution_id", institution_id)?;
    let path = format!("/connect-components/institutions/{institution_id}/oauth-urls");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `POST /connect-components/customers/{customer_id}/institution-login-ids/{institution_login_id}/reconnections`
#[inline]
pub(crate) fn post_reconnections(
    wire: &Wire,
    customer_id: &types::CustomerId,
    institution_login_id: &types::InstitutionLoginId,
    body: &Value,
) -> Result<Request, Reason> {
    let customer_id = segment("customer_id", customer_id)?;
    let institution_login_id = segment("institution_login_id", institution_login_id)?;
    let path = format!(
        "/connect-components/customers/{customer_id}/institution-login-ids/{institution_login_id}/reconnections"
    );
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}
