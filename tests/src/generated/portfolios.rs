// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Portfolios*.

use finicity_sdk::Client;
use finicity_sdk::api::portfolios;

use crate::values;

/// A call of `GetPortfolioByConsumer`.
pub fn get_portfolio_by_consumer(client: &Client) -> portfolios::GetPortfolioByConsumer {
    let tag = client.portfolios();
    tag.get_portfolio_by_consumer(values::path_argument(), values::path_argument())
}

/// A call of `GetPortfolioByCustomer`.
pub fn get_portfolio_by_customer(client: &Client) -> portfolios::GetPortfolioByCustomer {
    let tag = client.portfolios();
    tag.get_portfolio_by_customer(values::path_argument(), values::path_argument())
}

/// A call of `GetPortfolioByPathParamPortFolioID`.
pub fn get_portfolio_by_path_param_port_folio_id(
    client: &Client,
) -> portfolios::GetPortfolioByPathParamPortFolioId {
    let tag = client.portfolios();
    tag.get_portfolio_by_path_param_port_folio_id(values::path_argument())
}
