// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Portfolios*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, segment};

/// `GET /decisioning/v1/consumers/{consumerId}/portfolios/{portfolioId}`
#[inline]
pub(crate) fn get_portfolio_by_consumer(
    wire: &Wire,
    consumer_id: &types::ConsumerId,
    portfolio_id: &types::PortfolioId,
) -> Result<Request, Reason> {
    let consumer_id = segment("consumerId", consumer_id)?;
    let portfolio_id = segment("portfolioId", portfolio_id)?;
    let path = format!("/decisioning/v1/consumers/{consumer_id}/portfolios/{portfolio_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /decisioning/v1/customers/{customerId}/portfolios/{portfolioId}`
#[inline]
pub(crate) fn get_portfolio_by_customer(
    wire: &Wire,
    customer_id: &types::CustomerId,
    portfolio_id: &types::PortfolioId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let portfolio_id = segment("portfolioId", portfolio_id)?;
    let path = format!("/decisioning/v1/customers/{customer_id}/portfolios/{portfolio_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /decisioning/v1/portfolios/{portfolioId}`
#[inline]
pub(crate) fn get_portfolio_by_path_param_port_folio_id(
    wire: &Wire,
    portfolio_id: &types::PortfolioId,
) -> Result<Request, Reason> {
    let portfolio_id = segment("portfolioId", portfolio_id)?;
    let path = format!("/decisioning/v1/portfolios/{portfolio_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}
