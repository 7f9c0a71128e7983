// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Institutions*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};

/// `GET /institution/v2/certifiedInstitutions`
#[inline]
pub(crate) fn get_certified_institutions(
    wire: &Wire,
    limit: Option<i32>,
    search: Option<&str>,
    start: Option<i32>,
    supported_countries: Option<&str>,
    r#type: Option<&str>,
) -> Result<Request, Reason> {
    let request = wire.request(Method::GET, "/institution/v2/certifiedInstitutions");
    let request = accept_json(request);
    let request = query(request, "limit", &limit);
    let request = query(request, "search", &search);
    let request = query(request, "start", &start);
    let request = query(request, "supportedCountries", &supported_countries);
    let request = query(request, "type", &r#type);
    build(request)
}

/// `GET /institution/v2/certifiedInstitutions/rssd`
#[inline]
pub(crate) fn get_certified_institutions_with_rssd(
    wire: &Wire,
    limit: Option<i32>,
    search: Option<&str>,
    start: Option<i32>,
    supported_countries: Option<&str>,
    r#type: Option<&str>,
) -> Result<Request, Reason> {
    let request = wire.request(Method::GET, "/institution/v2/certifiedInstitutions/rssd");
    let request = accept_json(request);
    let request = query(request, "limit", &limit);
    let request = query(request, "search", &search);
    let request = query(request, "start", &start);
    let request = query(request, "supportedCountries", &supported_countries);
    let request = query(request, "type", &r#type);
    build(request)
}

/// `GET /institution/v2/institutions/{institutionId}`
#[inline]
pub(crate) fn get_institution(
    wire: &Wire,
    institution_id: &types::InstitutionId,
) -> Result<Request, Reason> {
    let institution_id = segment("institutionId", institution_id)?;
    let path = format!("/institution/v2/institutions/{institution_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /institution/v2/institutions/{institutionId}/branding`
#[inline]
pub(crate) fn get_institution_branding(
    wire: &Wire,
    institution_id: &types::InstitutionId,
) -> Result<Request, Reason> {
    let institution_id = segment("institutionId", institution_id)?;
    let path = format!("/institution/v2/institutions/{institution_id}/branding");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /institution/v2/institutions`
#[inline]
pub(crate) fn get_institutions(
    wire: &Wire,
    limit: Option<i32>,
    search: Option<&str>,
    start: Option<i32>,
    supported_countries: Option<&str>,
    r#type: Option<&str>,
) -> Result<Request, Reason> {
    let request = wire.request(Method::GET, "/institution/v2/institutions");
    let request = accept_json(request);
    let request = query(request, "limit", &limit);
    let request = query(request, "search", &search);
    let request = query(request, "start", &start);
    let request = query(request, "supportedCountries", &supported_countries);
    let request = query(request, "type", &r#type);
    build(request)
}

/// `GET /institution/v1/institutions/routingNumber/{routing_number}`
#[inline]
pub(crate) fn get_institutions_by_routing_number(
    wire: &Wire,
    routing_number: &str,
) -> Result<Request, Reason> {
    let routing_number = segment("routing_number", routing_number)?;
    let path = format!("/institution/v1/institutions/routingNumber/{routing_number}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}
