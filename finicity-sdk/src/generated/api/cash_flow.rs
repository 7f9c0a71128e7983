// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Cash Flow*.
//!
//! | method | purpose |
//! |---|---|
//! | [`generate_cash_flow_business_report`](CashFlow::generate_cash_flow_business_report) | Starts a cash flow report for a business. |
//! | [`generate_cash_flow_personal_report`](CashFlow::generate_cash_flow_personal_report) | Starts a cash flow report for a person. |

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::setting::IntoOption;
use crate::submitted::{Submit, SubmitOnce, Submitted, required};
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

/// Cash flow reports of the older type.
///
/// [`Client::cash_flow`](crate::Client::cash_flow) returns this type.
#[derive(Debug, Clone)]
pub struct CashFlow {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Cash Flow*.
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
    /// Returns [`types::CashFlowReportAck`]. [`submit`](GenerateCashFlowBusinessReport::submit)
    /// lets you wait for the work that the request starts.
    ///
    /// Use this operation for business lending without personal accounts. The report lies outside
    /// FCRA rules, needs no consumer and does not appear in the consumer portal. Covers at most two
    /// years of transactions. Asynchronous: returns status code 202 with the report ID and status.
    /// Usual next call: [`GetReportByCustomer`], every 20 seconds while the status is `inProgress`.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::CashFlowReportConstraints`].
    ///
    /// Optional: [`callback_url`](GenerateCashFlowBusinessReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::CashFlowReportConstraints::new();
    /// let request = client
    ///     .cash_flow()
    ///     .generate_cash_flow_business_report("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
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
    /// Returns [`types::CashFlowReportAck`]. [`submit`](GenerateCashFlowPersonalReport::submit)
    /// lets you wait for the work that the request starts.
    ///
    /// Use this operation when an individual account is involved, such as that of a guarantor. The
    /// report falls under FCRA rules, so create a consumer first; the borrower can dispute the
    /// report in the consumer portal. Asynchronous: returns status code 202 with the report ID and
    /// status. Usual next call: [`GetReportByConsumer`], every 20 seconds while the status is
    /// `inProgress`.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::CashFlowReportConstraints`].
    ///
    /// Optional: [`callback_url`](GenerateCashFlowPersonalReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::CashFlowReportConstraints::new();
    /// let request = client
    ///     .cash_flow()
    ///     .generate_cash_flow_personal_report("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GetReportByConsumer`]: crate::api::reports::Reports::get_report_by_consumer
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
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GenerateCashFlowBusinessReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

impl GenerateCashFlowBusinessReport {
    /// Sends the request, and returns a handle that waits for the work that the request starts.
    ///
    /// # Errors
    /// The errors of [`send`](Self::send).
    pub async fn submit(self) -> Result<Submitted<Self>, crate::Error> {
        Submitted::new(self).await
    }

    /// Does the same as [`submit`](Self::submit), without an async runtime.
    ///
    /// # Errors
    /// The errors of [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<Submitted<Self>, crate::Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

impl Submit for GenerateCashFlowBusinessReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(&self, response: &types::CashFlowReportAck) -> Result<Self::Poll, crate::Error> {
        let id = required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for GenerateCashFlowBusinessReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<GenerateCashFlowBusinessReport> {
    /// Returns the request of `GetReportByConsumer` for the work that was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] if the response lacks a value that the request needs.
    #[inline]
    pub fn get_report_by_consumer(
        &self,
    ) -> Result<super::reports::GetReportByConsumer, crate::Error> {
        let (call, response) = self.parts();
        let consumer_id = required(call, "consumerId", &response.consumer_id)?;
        let id = required(call, "id", &response.id)?;
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
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GenerateCashFlowPersonalReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

impl GenerateCashFlowPersonalReport {
    /// Sends the request, and returns a handle that waits for the work that the request starts.
    ///
    /// # Errors
    /// The errors of [`send`](Self::send).
    pub async fn submit(self) -> Result<Submitted<Self>, crate::Error> {
        Submitted::new(self).await
    }

    /// Does the same as [`submit`](Self::submit), without an async runtime.
    ///
    /// # Errors
    /// The errors of [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<Submitted<Self>, crate::Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

impl Submit for GenerateCashFlowPersonalReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(&self, response: &types::CashFlowReportAck) -> Result<Self::Poll, crate::Error> {
        let id = required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for GenerateCashFlowPersonalReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<GenerateCashFlowPersonalReport> {
    /// Returns the request of `GetReportByConsumer` for the work that was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] if the response lacks a value that the request needs.
    #[inline]
    pub fn get_report_by_consumer(
        &self,
    ) -> Result<super::reports::GetReportByConsumer, crate::Error> {
        let (call, response) = self.parts();
        let consumer_id = required(call, "consumerId", &response.consumer_id)?;
        let id = required(call, "id", &response.id)?;
        let handle = call.client.reports();
        let request = handle.get_report_by_consumer(consumer_id, id);
        Ok(request)
    }
}

request_builders! {
    GenerateCashFlowBusinessReport => types::CashFlowReportAck,
    GenerateCashFlowPersonalReport => types::CashFlowReportAck,
}
