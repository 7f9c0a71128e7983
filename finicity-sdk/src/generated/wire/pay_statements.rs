// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Pay Statements*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, segment};

/// `POST /aggregation/v1/customers/{customerId}/payStatements`
#[inline]
pub(crate) fn store_customer_pay_statement(
    wire: &Wire,
    customer_id: &types::CustomerId,
    body: &types::PayStatement,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/aggregation/v1/customers/{customer_id}/payStatements");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}
