// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Reports*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};
use crate::unix_date::UnixDate;

/// `GET /decisioning/v3/consumers/{consumerId}/reports/{reportId}`
#[inline]
pub(crate) fn get_report_by_consumer(
    wire: &Wire,
    consumer_id: &types::ConsumerId,
    report_id: &types::ReportId,
    on_behalf_of: Option<&str>,
    purpose: Option<&str>,
) -> Result<Request, Reason> {
    let consumer_id = segment("consumerId", consumer_id)?;
    let report_id = segment("reportId", report_id)?;
    let path = format!("/decisioning/v3/consumers/{consumer_id}/reports/{report_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "onBehalfOf", &on_behalf_of);
    let request = query(request, "purpose", &purpose);
    build(request)
}

/// `GET /decisioning/v3/customers/{customerId}/reports/{reportId}`
#[inline]
pub(crate) fn get_report_by_customer(
    wire: &Wire,
    customer_id: &types::CustomerId,
    report_id: &types::ReportId,
    on_behalf_of: Option<&str>,
    purpose: Option<&str>,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let report_id = segment("reportId", report_id)?;
    let path = format!("/decisioning/v3/customers/{customer_id}/reports/{report_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "onBehalfOf", &on_behalf_of);
    let request = query(request, "purpose", &purpose);
    build(request)
}

/// `POST /decisioning/v3/reports/{reportId}`
#[inline]
pub(crate) fn get_report_by_id(
    wire: &Wire,
    report_id: &types::ReportId,
    on_behalf_of: Option<&str>,
    purpose: Option<&str>,
    body: &types::Lender,
) -> Result<Request, Reason> {
    let report_id = segment("reportId", report_id)?;
    let path = format!("/decisioning/v3/reports/{report_id}");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "onBehalfOf", &on_behalf_of);
    let request = query(request, "purpose", &purpose);
    let request = request.json(body);
    build(request)
}

/// `GET /decisioning/v1/consumers/{consumerId}/reports`
#[inline]
pub(crate) fn get_reports_by_consumer_id(
    wire: &Wire,
    consumer_id: &types::ConsumerId,
) -> Result<Request, Reason> {
    let consumer_id = segment("consumerId", consumer_id)?;
    let path = format!("/decisioning/v1/consumers/{consumer_id}/reports");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /decisioning/v1/customers/{customerId}/reports`
#[inline]
pub(crate) fn get_reports_by_customer_id(
    wire: &Wire,
    customer_id: &types::CustomerId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v1/customers/{customer_id}/reports");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /decisioning/v1/partners/{partnerId}/billing/reseller`
#[inline]
pub(crate) fn get_reseller_billing_report(
    wire: &Wire,
    partner_id: &types::PartnerId,
    start_date: UnixDate,
    end_date: UnixDate,
    page: Option<i64>,
    size: Option<i64>,
    view_testing_reports: Option<bool>,
) -> Result<Request, Reason> {
    let partner_id = segment("partnerId", partner_id)?;
    let path = format!("/decisioning/v1/partners/{partner_id}/billing/reseller");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "startDate", &start_date);
    let request = query(request, "endDate", &end_date);
    let request = query(request, "page", &page);
    let request = query(request, "size", &size);
    let request = query(request, "viewTestingReports", &view_testing_reports);
    build(request)
}

/// `POST /decisioning/v1/reports/{reportId}/partners`
#[inline]
pub(crate) fn report_reissue(
    wire: &Wire,
    report_id: &types::ReportId,
    body: &types::Lender,
) -> Result<Request, Reason> {
    let report_id = segment("reportId", report_id)?;
    let path = format!("/decisioning/v1/reports/{report_id}/partners");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}
