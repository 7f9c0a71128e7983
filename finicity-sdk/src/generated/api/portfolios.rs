// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Portfolios*.
//!
//! | method | purpose |
//! |---|---|
//! | [`get_portfolio_by_consumer`](Portfolios::get_portfolio_by_consumer) | Gets a portfolio of reports by consumer and portfolio ID. |
//! | [`get_portfolio_by_customer`](Portfolios::get_portfolio_by_customer) | Gets a portfolio of reports by customer and portfolio ID. |
//! | [`get_portfolio_by_path_param_port_folio_id`](Portfolios::get_portfolio_by_path_param_port_folio_id) | Gets the summary of one portfolio by its ID. |

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

#[cfg(doc)]
use crate::error_codes;

/// Collections of the latest reports of a customer or consumer.
///
/// [`Client::portfolios`](crate::Client::portfolios) returns this type.
#[derive(Debug, Clone)]
pub struct Portfolios {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Portfolios*.
    pub fn portfolios(&self) -> Portfolios {
        Portfolios {
            client: self.clone(),
        }
    }
}

impl Portfolios {
    /// Gets a portfolio of reports by consumer and portfolio ID.
    ///
    /// `GetPortfolioByConsumer`: `GET /decisioning/v1/consumers/{consumerId}/portfolios/{portfolioId}`.
    /// Returns [`types::PortfolioWithConsumerSummary`].
    ///
    /// Use this operation to find the newest reports of a consumer: each report type appears once,
    /// with its latest report. Returns report IDs, types, statuses and the consumer. A portfolio ID
    /// without a version part refers to the current version. Usual next call:
    /// [`GetReportByConsumer`].
    ///
    /// - `consumer_id`: ID of the consumer, assigned when the consumer is created.
    /// - `portfolio_id`: ID of the portfolio to read. An ID with a version number selects exactly
    ///   that version; an ID without one selects the newest reports.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .portfolios()
    ///     .get_portfolio_by_consumer(
    ///         "0bf46322c167b562e6cbed9d40e19a4c",
    ///         "y4zsgccj4xpw-6-port",
    ///     );
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GetReportByConsumer`]: crate::api::reports::Reports::get_report_by_consumer
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

    /// Gets a portfolio of reports by customer and portfolio ID.
    ///
    /// `GetPortfolioByCustomer`: `GET /decisioning/v1/customers/{customerId}/portfolios/{portfolioId}`.
    /// Returns [`types::PortfolioSummary`].
    ///
    /// Use this operation to find the newest reports of a customer: each report type appears once,
    /// with its latest report. Returns report IDs, types and statuses, but not the report contents.
    /// A portfolio ID without a version part refers to the current version. Usual next call:
    /// [`GetReportByCustomer`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `portfolio_id`: ID of the portfolio to read. An ID with a version number selects exactly
    ///   that version; an ID without one selects the newest reports.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .portfolios()
    ///     .get_portfolio_by_customer("1005061234", "y4zsgccj4xpw-6-port");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
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

    /// Gets the summary of one portfolio by its ID.
    ///
    /// `GetPortfolioByPathParamPortFolioID`: `GET /decisioning/v1/portfolios/{portfolioId}`.
    /// Returns [`types::PortfolioSummaryForSinglePortfolio`], or `None` for a response without a
    /// body.
    ///
    /// Use this operation when you stored the `portfolioId` from a report acknowledgment and need
    /// every report of that portfolio. Returns the consumer plus ID, type, status and creation date
    /// of each report. Status code 204 with an empty body means that the portfolio contains no
    /// reports. Usual next call: [`GetReportById`].
    ///
    /// - `portfolio_id`: ID of the portfolio to read. An ID with a version number selects exactly
    ///   that version; an ID without one selects the newest reports.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .portfolios()
    ///     .get_portfolio_by_path_param_port_folio_id("y4zsgccj4xpw-port");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 403 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::VALIDATION_FAILED`] (10010), [`error_codes::DECISIONING_FAILED`]
    ///   (10100)
    /// - 404: [`error_codes::VALIDATION_FAILED`] (10010)
    ///
    /// [`GetReportById`]: crate::api::reports::Reports::get_report_by_id
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetPortfolioByConsumer {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("consumerId", &self.consumer_id);
        request.path("portfolioId", &self.portfolio_id);
        request.accept("application/json");
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetPortfolioByCustomer {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("portfolioId", &self.portfolio_id);
        request.accept("application/json");
    }
}

/// Request of `GetPortfolioByPathParamPortFolioID`: `GET /decisioning/v1/portfolios/{portfolioId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPortfolioByPathParamPortFolioId {
    client: Client,
    portfolio_id: types::PortfolioId,
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::optional(response)
    }
}

impl FillRequest for GetPortfolioByPathParamPortFolioId {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("portfolioId", &self.portfolio_id);
        request.accept("application/json");
    }
}

request_builders! {
    GetPortfolioByConsumer => types::PortfolioWithConsumerSummary,
    GetPortfolioByCustomer => types::PortfolioSummary,
    GetPortfolioByPathParamPortFolioId => Option<types::PortfolioSummaryForSinglePortfolio>,
}
