// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Small Business Credit Analytics*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};

/// `POST /decisioning/customers/{customerId}/sbca`
#[inline]
pub(crate) fn generate_sbca_metrics_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    body: &types::SbcaMetricsReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/customers/{customer_id}/sbca");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}

/// `GET /decisioning/sbca/location-matches`
#[allow(clippy::too_many_arguments, reason = "as many as the operation has")]
#[inline]
pub(crate) fn get_location_matches(
    wire: &Wire,
    city: Option<&str>,
    id_type: Option<&str>,
    id_value: Option<&str>,
    merchant_name: Option<&str>,
    postal_code: Option<&str>,
    state_province_region: Option<&str>,
    street_address: Option<&str>,
) -> Result<Request, Reason> {
    let request = wire.request(Method::GET, "/decisioning/sbca/location-matches");
    let request = accept_json(request);
    let request = query(request, "city", &city);
    let request = query(request, "idType", &id_type);
    let request = query(request, "idValue", &id_value);
    let request = query(request, "merchantName", &merchant_name);
    let request = query(request, "postalCode", &postal_code);
    let request = query(request, "stateProvinceRegion", &state_province_region);
    let request = query(request, "streetAddress", &street_address);
    build(request)
}
