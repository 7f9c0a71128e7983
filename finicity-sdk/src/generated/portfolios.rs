// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Portfolios*.

use reqwest::Request;

use super::types;
use super::wire;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::response::{RawResponse, Response};

/// The latest reports of a customer or consumer, taken together.
///
/// Reached by [`Client::portfolios`](crate::Client::portfolios).
#[derive(Debug, Clone)]
pub struct Portfolios {
    client: Client,
}

impl Client {
    /// Operations of the tag *Portfolios*.
    pub fn portfolios(&self) -> Portfolios {
        Portfolios {
            client: self.clone(),
        }
    }
}

impl Portfolios {
    /// `GetPortfolioByConsumer`: `GET /decisioning/v1/consumers/{consumerId}/portfolios/{portfolioId}`.
    ///
    /// - `consumer_id`: `consumerId` of the contract.
    /// - `portfolio_id`: `portfolioId` of the contract.
    pub fn get_portfolio_by_consumer(
        &self,
        consumer_id: impl Into<types::ConsumerId>,
        portfolio_id: impl Into<types::PortfolioId>,
    ) -> GetPortfolioByConsumer {
        GetPortfolioByConsumer {
            client: self.client.clone(),
            consumer_id: consumer_id.into(),
            portfolio_id: portfolio_id.into(),
        }
    }

    /// `GetPortfolioByCustomer`: `GET /decisioning/v1/customers/{customerId}/portfolios/{portfolioId}`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `portfolio_id`: `portfolioId` of the contract.
    pub fn get_portfolio_by_customer(
        &self,
        customer_id: impl Into<types::CustomerId>,
        portfolio_id: impl Into<types::PortfolioId>,
    ) -> GetPortfolioByCustomer {
        GetPortfolioByCustomer {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            portfolio_id: portfolio_id.into(),
        }
    }

    /// `GetPortfolioByPathParamPortFolioID`: `GET /decisioning/v1/portfolios/{portfolioId}`.
    ///
    /// - `portfolio_id`: `portfolioId` of the contract.
    pub fn get_portfolio_by_path_param_port_folio_id(
        &self,
        portfolio_id: impl Into<types::PortfolioId>,
    ) -> GetPortfolioByPathParamPortFolioId {
        GetPortfolioByPathParamPortFolioId {
            client: self.client.clone(),
            portfolio_id: portfolio_id.into(),
        }
    }
}

/// Request of `GetPortfolioByConsumer`: `GET /decisioning/v1/consumers/{consumerId}/portfolios/{portfolioId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPortfolioByConsumer {
    client: Client,
    consumer_id: types::ConsumerId,
    portfolio_id: types::PortfolioId,
}

impl GetPortfolioByConsumer {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::PortfolioWithConsumerSummary>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::PortfolioWithConsumerSummary>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GetPortfolioByConsumer {
    type Output = types::PortfolioWithConsumerSummary;

    const OPERATION: Operation = Operation {
        id: "GetPortfolioByConsumer",
        tag: "Portfolios",
        method: "GET",
        path: "/decisioning/v1/consumers/{consumerId}/portfolios/{portfolioId}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::portfolios::get_portfolio_by_consumer(
            self.client.wire(),
            &self.consumer_id,
            &self.portfolio_id,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GetPortfolioByCustomer`: `GET /decisioning/v1/customers/{customerId}/portfolios/{portfolioId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPortfolioByCustomer {
    client: Client,
    customer_id: types::CustomerId,
    portfolio_id: types::PortfolioId,
}

impl GetPortfolioByCustomer {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::PortfolioSummary>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::PortfolioSummary>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GetPortfolioByCustomer {
    type Output = types::PortfolioSummary;

    const OPERATION: Operation = Operation {
        id: "GetPortfolioByCustomer",
        tag: "Portfolios",
        method: "GET",
        path: "/decisioning/v1/customers/{customerId}/portfolios/{portfolioId}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::portfolios::get_portfolio_by_customer(
            self.client.wire(),
            &self.customer_id,
            &self.portfolio_id,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GetPortfolioByPathParamPortFolioID`: `GET /decisioning/v1/portfolios/{portfolioId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPortfolioByPathParamPortFolioId {
    client: Client,
    portfolio_id: types::PortfolioId,
}

impl GetPortfolioByPathParamPortFolioId {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(
        self,
    ) -> Result<Response<Option<types::PortfolioSummaryForSinglePortfolio>>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<Response<Option<types::PortfolioSummaryForSinglePortfolio>>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GetPortfolioByPathParamPortFolioId {
    type Output = Option<types::PortfolioSummaryForSinglePortfolio>;

    const OPERATION: Operation = Operation {
        id: "GetPortfolioByPathParamPortFolioID",
        tag: "Portfolios",
        method: "GET",
        path: "/decisioning/v1/portfolios/{portfolioId}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200, 204],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::portfolios::get_portfolio_by_path_param_port_folio_id(
            self.client.wire(),
            &self.portfolio_id,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::optional(answer)
    }
}

hidden_debug! {
    GetPortfolioByConsumer,
    GetPortfolioByCustomer,
    GetPortfolioByPathParamPortFolioId,
}
