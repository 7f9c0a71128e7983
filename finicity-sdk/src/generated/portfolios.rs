// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Portfolios*.
//!
//! | method | what it does |
//! |---|---|
//! | [`get_portfolio_by_consumer`](Portfolios::get_portfolio_by_consumer) | Gets a portfolio of reports by consumer and portfolio id. |
//! | [`get_portfolio_by_customer`](Portfolios::get_portfolio_by_customer) | Gets a portfolio of reports by customer and portfolio id. |
//! | [`get_portfolio_by_path_param_port_folio_id`](Portfolios::get_portfolio_by_path_param_port_folio_id) | Gets the summary of one portfolio by its id. |

use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::{accept_json, build, segment};
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
    /// Gets a portfolio of reports by consumer and portfolio id.
    ///
    /// `GetPortfolioByConsumer`: `GET /decisioning/v1/consumers/{consumerId}/portfolios/{portfolioId}`.
    ///
    /// Use it to find the newest reports of a consumer: each report type appears once, with its
    /// latest run. Returns report ids, types, states and the consumer. A portfolio id lacking its
    /// version part picks the current version. Usual next call: [`GetReportByConsumer`].
    ///
    /// - `consumer_id`: Consumer the call is about; the id is assigned when the consumer is
    ///   created.
    /// - `portfolio_id`: Portfolio to read; with its version number for exactly that version,
    ///   without it for the newest reports.
    ///
    /// Answered with [`PortfolioWithConsumerSummary`]. Portfolio read through a consumer: its
    /// reports plus the `consumer` record.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .portfolios()
    ///     .get_portfolio_by_consumer(
    ///         "0bf46322c167b562e6cbed9d40e19a4c",
    ///         "y4zsgccj4xpw-6-port",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 400: [`NUMBER_INVALID`] (1618), [`PARAMETER_INVALID`] (10005), [`VALIDATION_FAILED`]
    ///   (10010), [`DECISIONING_FAILED`] (10100), [`BAD_REQUEST`] (14020), [`REPORT_QUOTA_REACHED`]
    ///   (20400)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 403: [`SECURITY_FREEZE`] (10405)
    /// - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
    ///   (38007), [`PARTNER_WITHOUT_APPS`] (50051)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetReportByConsumer`]: crate::reports::Reports::get_report_by_consumer
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`PortfolioWithConsumerSummary`]: types::PortfolioWithConsumerSummary
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`SECURITY_FREEZE`]: crate::error_codes::SECURITY_FREEZE
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    #[doc(alias = "decisioning.v1.consumers.portfolios.get")]
    #[doc(alias = "portfolios.get_portfolio_by_consumer")]
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

    /// Gets a portfolio of reports by customer and portfolio id.
    ///
    /// `GetPortfolioByCustomer`: `GET /decisioning/v1/customers/{customerId}/portfolios/{portfolioId}`.
    ///
    /// Use it to find the newest reports of a customer: each report type appears once, with its
    /// latest run. Returns report ids, types and states, but not the report contents. A portfolio
    /// id lacking its version part picks the current version. Usual next call:
    /// [`GetReportByCustomer`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `portfolio_id`: Portfolio to read; with its version number for exactly that version,
    ///   without it for the newest reports.
    ///
    /// Answered with [`PortfolioSummary`]. Reports collected under one `portfolioId` of a customer.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .portfolios()
    ///     .get_portfolio_by_customer("1005061234", "y4zsgccj4xpw-6-port")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 400: [`NUMBER_INVALID`] (1618), [`PARAMETER_INVALID`] (10005), [`VALIDATION_FAILED`]
    ///   (10010), [`DECISIONING_FAILED`] (10100), [`BAD_REQUEST`] (14020), [`REPORT_QUOTA_REACHED`]
    ///   (20400)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 403: [`SECURITY_FREEZE`] (10405)
    /// - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
    ///   (38007), [`PARTNER_WITHOUT_APPS`] (50051)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetReportByCustomer`]: crate::reports::Reports::get_report_by_customer
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`PortfolioSummary`]: types::PortfolioSummary
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`SECURITY_FREEZE`]: crate::error_codes::SECURITY_FREEZE
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    #[doc(alias = "decisioning.v1.customers.portfolios.get")]
    #[doc(alias = "get_most_recent_reports")]
    #[doc(alias = "portfolios.get_most_recent_reports")]
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

    /// Gets the summary of one portfolio by its id.
    ///
    /// `GetPortfolioByPathParamPortFolioID`: `GET /decisioning/v1/portfolios/{portfolioId}`.
    ///
    /// Use it when you stored the `portfolioId` from a report acknowledgement and need every report
    /// filed under it. Returns the consumer plus id, type, status and creation date of each report.
    /// An empty 204 means the portfolio has no reports. Usual next call: [`GetReportById`].
    ///
    /// - `portfolio_id`: Portfolio to read; with its version number for exactly that version,
    ///   without it for the newest reports.
    ///
    /// Answered with [`PortfolioSummaryForSinglePortfolio`], or with nothing. Answer for one
    /// portfolio looked up by its id: the consumer and the list of reports.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .portfolios()
    ///     .get_portfolio_by_path_param_port_folio_id("y4zsgccj4xpw-port")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 400: [`VALIDATION_FAILED`] (10010), [`DECISIONING_FAILED`] (10100)
    /// - 403: [`SECURITY_FREEZE`] (10405)
    /// - 404: [`VALIDATION_FAILED`] (10010)
    ///
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetReportById`]: crate::reports::Reports::get_report_by_id
    /// [`PortfolioSummaryForSinglePortfolio`]: types::PortfolioSummaryForSinglePortfolio
    /// [`SECURITY_FREEZE`]: crate::error_codes::SECURITY_FREEZE
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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
        billed: false,
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
        let consumer_id = segment(&Self::OPERATION, "consumerId", &self.consumer_id)?;
        let portfolio_id = segment(&Self::OPERATION, "portfolioId", &self.portfolio_id)?;
        let path = format!("/decisioning/v1/consumers/{consumer_id}/portfolios/{portfolio_id}");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
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
        billed: false,
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
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let portfolio_id = segment(&Self::OPERATION, "portfolioId", &self.portfolio_id)?;
        let path = format!("/decisioning/v1/customers/{customer_id}/portfolios/{portfolio_id}");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
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
        billed: false,
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
        let portfolio_id = segment(&Self::OPERATION, "portfolioId", &self.portfolio_id)?;
        let path = format!("/decisioning/v1/portfolios/{portfolio_id}");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
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
