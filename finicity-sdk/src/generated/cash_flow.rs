// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Cash Flow*.
//!
//! | method | what it does |
//! |---|---|
//! | [`generate_cash_flow_business_report`](CashFlow::generate_cash_flow_business_report) | Starts a cash flow report for a business. |
//! | [`generate_cash_flow_personal_report`](CashFlow::generate_cash_flow_personal_report) | Starts a cash flow report for a person. |

use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::{accept_json, build, query, segment};
use crate::response::{RawResponse, Response};
use crate::submitted::{Submit, SubmitOnce, Submitted, told};

/// Cash flow reports of the older kind.
///
/// Reached by [`Client::cash_flow`](crate::Client::cash_flow).
#[derive(Debug, Clone)]
pub struct CashFlow {
    client: Client,
}

impl Client {
    /// Operations of the tag *Cash Flow*.
    pub fn cash_flow(&self) -> CashFlow {
        CashFlow {
            client: self.clone(),
        }
    }
}

impl CashFlow {
    /// Starts a cash flow report for a business.
    ///
    /// `GenerateCashFlowBusinessReport`: `POST /decisioning/v2/customers/{customerId}/cashFlowBusiness`.
    ///
    /// Use it for business lending without personal accounts; it lies outside FCRA rules, needs no
    /// consumer and is hidden from the consumer portal. Covers at most two years of transactions.
    /// Asynchronous: answers 202 with the report id and status. Usual next call:
    /// [`GetReportByCustomer`], every 20 seconds while `inProgress`.
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `body`: [`CashFlowReportConstraints`]. Request for a cash flow report: accounts to
    ///   include, custom fields, whether to show NSF items, a start date in unix seconds, and the
    ///   lowest income stream confidence.
    ///
    /// Can be set: [`callback_url`](GenerateCashFlowBusinessReport::callback_url).
    ///
    /// Answered with [`CashFlowReportAck`]. What comes back when a cash flow report is started: the
    /// common report head, with the accepted settings in `constraints`.
    /// [`submit`](GenerateCashFlowBusinessReport::submit) lets you wait for the work that this
    /// starts.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::CashFlowReportConstraints::new();
    /// let answer = client
    ///     .cash_flow()
    ///     .generate_cash_flow_business_report("1005061234", body)
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
    /// [`CashFlowReportAck`]: types::CashFlowReportAck
    /// [`CashFlowReportConstraints`]: types::CashFlowReportConstraints
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetReportByCustomer`]: crate::reports::Reports::get_report_by_customer
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`SECURITY_FREEZE`]: crate::error_codes::SECURITY_FREEZE
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    #[doc(alias = "cash_flow.generate_report_business")]
    #[doc(alias = "decisioning.v2.customers.cash_flow_business.create")]
    #[doc(alias = "generate_report_business")]
    pub fn generate_cash_flow_business_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::CashFlowReportConstraints,
    ) -> GenerateCashFlowBusinessReport {
        GenerateCashFlowBusinessReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }

    /// Starts a cash flow report for a person.
    ///
    /// `GenerateCashFlowPersonalReport`: `POST /decisioning/v2/customers/{customerId}/cashFlowPersonal`.
    ///
    /// Use it when an individual account is involved, such as that of a guarantor. It falls under
    /// FCRA rules, so create a consumer first; the borrower can dispute it in the consumer portal.
    /// Asynchronous: answers 202 with the report id and status. Usual next call:
    /// [`GetReportByConsumer`], every 20 seconds while `inProgress`.
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `body`: [`CashFlowReportConstraints`]. Request for a cash flow report: accounts to
    ///   include, custom fields, whether to show NSF items, a start date in unix seconds, and the
    ///   lowest income stream confidence.
    ///
    /// Can be set: [`callback_url`](GenerateCashFlowPersonalReport::callback_url).
    ///
    /// Answered with [`CashFlowReportAck`]. What comes back when a cash flow report is started: the
    /// common report head, with the accepted settings in `constraints`.
    /// [`submit`](GenerateCashFlowPersonalReport::submit) lets you wait for the work that this
    /// starts.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::CashFlowReportConstraints::new();
    /// let answer = client
    ///     .cash_flow()
    ///     .generate_cash_flow_personal_report("1005061234", body)
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
    /// [`CashFlowReportAck`]: types::CashFlowReportAck
    /// [`CashFlowReportConstraints`]: types::CashFlowReportConstraints
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetReportByConsumer`]: crate::reports::Reports::get_report_by_consumer
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`SECURITY_FREEZE`]: crate::error_codes::SECURITY_FREEZE
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    #[doc(alias = "cash_flow.generate_personal_report")]
    #[doc(alias = "decisioning.v2.customers.cash_flow_personal.create")]
    #[doc(alias = "generate_personal_report")]
    pub fn generate_cash_flow_personal_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::CashFlowReportConstraints,
    ) -> GenerateCashFlowPersonalReport {
        GenerateCashFlowPersonalReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }
}

/// Request of `GenerateCashFlowBusinessReport`: `POST /decisioning/v2/customers/{customerId}/cashFlowBusiness`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateCashFlowBusinessReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::CashFlowReportConstraints,
}

impl GenerateCashFlowBusinessReport {
    /// Your listener for report notifications, which must answer with a 2xx status; optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CashFlowReportAck>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CashFlowReportAck>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GenerateCashFlowBusinessReport {
    type Output = types::CashFlowReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateCashFlowBusinessReport",
        tag: "Cash Flow",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/cashFlowBusiness",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[202],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let path = format!("/decisioning/v2/customers/{customer_id}/cashFlowBusiness");
        let request = self.client.wire().request(Method::POST, &path);
        let request = accept_json(request);
        let request = query(request, "callbackUrl", &self.callback_url);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

impl GenerateCashFlowBusinessReport {
    /// Sends the request, and gives what waits for the work that it starts.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn submit(self) -> Result<Submitted<Self>, Error> {
        Submitted::new(self).await
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<Submitted<Self>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

impl Submit for GenerateCashFlowBusinessReport {
    type Poll = super::reports::GetReportByCustomer;

    fn poll(&self, answer: &types::CashFlowReportAck) -> Result<Self::Poll, Error> {
        let id = told(self, "id", &answer.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for GenerateCashFlowBusinessReport {
    type List = super::reports::GetReportsByCustomerId;

    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<GenerateCashFlowBusinessReport> {
    /// The request of `GetReportByConsumer` for what was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when the answer does not have what it takes.
    pub fn get_report_by_consumer(&self) -> Result<super::reports::GetReportByConsumer, Error> {
        let (call, answer) = self.parts();
        let consumer_id = told(call, "consumerId", &answer.consumer_id)?;
        let id = told(call, "id", &answer.id)?;
        let handle = call.client.reports();
        let request = handle.get_report_by_consumer(consumer_id, id);
        Ok(request)
    }
}

/// Request of `GenerateCashFlowPersonalReport`: `POST /decisioning/v2/customers/{customerId}/cashFlowPersonal`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateCashFlowPersonalReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::CashFlowReportConstraints,
}

impl GenerateCashFlowPersonalReport {
    /// Your listener for report notifications, which must answer with a 2xx status; optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CashFlowReportAck>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CashFlowReportAck>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GenerateCashFlowPersonalReport {
    type Output = types::CashFlowReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateCashFlowPersonalReport",
        tag: "Cash Flow",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/cashFlowPersonal",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[202],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let path = format!("/decisioning/v2/customers/{customer_id}/cashFlowPersonal");
        let request = self.client.wire().request(Method::POST, &path);
        let request = accept_json(request);
        let request = query(request, "callbackUrl", &self.callback_url);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

impl GenerateCashFlowPersonalReport {
    /// Sends the request, and gives what waits for the work that it starts.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn submit(self) -> Result<Submitted<Self>, Error> {
        Submitted::new(self).await
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<Submitted<Self>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

impl Submit for GenerateCashFlowPersonalReport {
    type Poll = super::reports::GetReportByCustomer;

    fn poll(&self, answer: &types::CashFlowReportAck) -> Result<Self::Poll, Error> {
        let id = told(self, "id", &answer.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for GenerateCashFlowPersonalReport {
    type List = super::reports::GetReportsByCustomerId;

    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<GenerateCashFlowPersonalReport> {
    /// The request of `GetReportByConsumer` for what was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when the answer does not have what it takes.
    pub fn get_report_by_consumer(&self) -> Result<super::reports::GetReportByConsumer, Error> {
        let (call, answer) = self.parts();
        let consumer_id = told(call, "consumerId", &answer.consumer_id)?;
        let id = told(call, "id", &answer.id)?;
        let handle = call.client.reports();
        let request = handle.get_report_by_consumer(consumer_id, id);
        Ok(request)
    }
}

hidden_debug! {
    GenerateCashFlowBusinessReport,
    GenerateCashFlowPersonalReport,
}
