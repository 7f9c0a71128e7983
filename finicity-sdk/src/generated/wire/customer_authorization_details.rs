// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Customer Authorization Details*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, segment};

/// `GET /customers/institution-logins/{institution_login_id}/authorization-details`
#[inline]
pub(crate) fn get_customer_authorization_details(
    wire: &Wire,
    institution_login_id: &types::InstitutionLoginId,
) -> Result<Request, Reason> {
    let institution_login_id = segment("institution_login_id", institution_login_id)?;
    let path =
        format!("/customers/institution-logins/{institution_login_id}/authorization-details");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}
