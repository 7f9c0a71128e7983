// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Portfolios*.

use finicity_sdk::{Client, Error};

use crate::outcome::Outcome;
use crate::values;

/// Calls `GetPortfolioByConsumer`.
pub async fn get_portfolio_by_consumer(client: &Client) -> Result<Outcome, Error> {
    let tag = client.portfolios();
    let call = tag.get_portfolio_by_consumer(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `GetPortfolioByCustomer`.
pub async fn get_portfolio_by_customer(client: &Client) -> Result<Outcome, Error> {
    let tag = client.portfolios();
    let call = tag.get_portfolio_by_customer(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `GetPortfolioByPathParamPortFolioID`.
pub async fn get_portfolio_by_path_param_port_folio_id(client: &Client) -> Result<Outcome, Error> {
    let tag = client.portfolios();
    let call = tag.get_portfolio_by_path_param_port_folio_id(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}
