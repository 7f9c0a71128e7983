// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Authentication*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build};

/// `POST /aggregation/v2/partners/authentication`
#[inline]
pub(crate) fn create_token(
    wire: &Wire,
    body: &types::PartnerCredentials,
) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/aggregation/v2/partners/authentication");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `PUT /aggregation/v2/partners/authentication`
#[inline]
pub(crate) fn modify_partner_secret(
    wire: &Wire,
    body: &types::PartnerCredentialsWithNewSecret,
) -> Result<Request, Reason> {
    let request = wire.request(Method::PUT, "/aggregation/v2/partners/authentication");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}
