// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Transaction Data Enrichment*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build};

/// `POST /data-enrichment/transactions`
#[inline]
pub(crate) fn enrich_transactions(
    wire: &Wire,
    body: &types::EnrichTransactionsPayload,
) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/data-enrichment/transactions");
    let request = accept_json(request);
    let request = request.json(body);
    build(request)
}
