// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Payment History Report*.
//!
//! | method | purpose |
//! |---|---|
//! | [`generate_payment_history`](PaymentHistoryReport::generate_payment_history) | Generates a pilot payment history report for a small business (retired). |
//! | [`generate_payment_history_fcra`](PaymentHistoryReport::generate_payment_history_fcra) | Generates an FCRA payment history report for a small business (retired). |
//! | [`generate_payment_history_report`](PaymentHistoryReport::generate_payment_history_report) | Starts the payment history report of a business customer. |

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::setting::IntoOption;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

/// Reports on the payments of a business.
///
/// [`Client::payment_history_report`](crate::Client::payment_history_report) returns this type.
#[derive(Debug, Clone)]
pub struct PaymentHistoryReport {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Payment History Report*.
    pub fn payment_history_report(&self) -> PaymentHistoryReport {
        PaymentHistoryReport {
            client: self.clone(),
        }
    }
}

impl PaymentHistoryReport {
    /// Generates a pilot payment history report for a small business (retired).
    ///
    /// `GeneratePaymentHistory`: `POST /analytics/payment-history/v1/customer/{customerId}`.
    /// Returns [`types::ObbAnalyticsReportAck`].
    ///
    /// Retired: the current API document no longer contains this operation; use
    /// [`GeneratePaymentHistoryReport`]. The report was meant for pilots and integration tests, not
    /// for lending, because the report ignored FCRA rules. The operation returned a report ID and
    /// PIN directly, and was billed except for testing customers. The report was then read with
    /// [`GetObbAnalyticsReport`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    ///
    /// Optional: [`reference_number`](GeneratePaymentHistory::reference_number).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.payment_history_report().generate_payment_history("1005061234");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400, without a code
    /// - 401, without a code
    /// - 403, without a code
    /// - 404, without a code
    ///
    /// [`GeneratePaymentHistoryReport`]: crate::api::payment_history_report::PaymentHistoryReport::generate_payment_history_report
    /// [`GetObbAnalyticsReport`]: crate::api::balance_analytics::BalanceAnalytics::get_obb_analytics_report
    #[doc(alias = "analytics.payment_history.v1.customer.create")]
    #[doc(alias = "generate_customer_payment_report")]
    #[doc(alias = "payment_history.generate_customer_payment_report")]
    #[deprecated = "deprecated in the contract"]
    pub fn generate_payment_history(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> GeneratePaymentHistory {
        GeneratePaymentHistory {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            reference_number: None,
        }
    }

    /// Generates an FCRA payment history report for a small business (retired).
    ///
    /// `GeneratePaymentHistoryFcra`: `POST /analytics/payment-history/v1/customer/{customerId}/fcra`.
    /// Returns [`types::ObbAnalyticsReportAck`].
    ///
    /// Retired: the current API document no longer contains this operation; use
    /// [`GeneratePaymentHistoryReport`] with `forCraPurpose` set to `true`. The operation was the
    /// production variant under FCRA rules and scored payment risk over at most 12 months. It
    /// returned a report ID and PIN directly; testing customers were not billed. The report was
    /// then read with [`GetObbAnalyticsReportFcra`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    ///
    /// Optional: [`reference_number`](GeneratePaymentHistoryFcra::reference_number).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .payment_history_report()
    ///     .generate_payment_history_fcra("1005061234");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400, without a code
    /// - 401, without a code
    /// - 403, without a code
    /// - 404, without a code
    /// - 409, without a code
    ///
    /// [`GeneratePaymentHistoryReport`]: crate::api::payment_history_report::PaymentHistoryReport::generate_payment_history_report
    /// [`GetObbAnalyticsReportFcra`]: crate::api::balance_analytics::BalanceAnalytics::get_obb_analytics_report_fcra
    #[doc(alias = "analytics.payment_history.v1.customer.fcra.create")]
    #[doc(alias = "generate_fcra_payment_report")]
    #[doc(alias = "payment_history.generate_fcra_payment_report")]
    #[deprecated = "deprecated in the contract"]
    pub fn generate_payment_history_fcra(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> GeneratePaymentHistoryFcra {
        GeneratePaymentHistoryFcra {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            reference_number: None,
        }
    }

    /// Starts the payment history report of a business customer.
    ///
    /// `GeneratePaymentHistoryReport`: `POST /decisioning/customers/{customerId}/reports/payment-history/userTypes/business`.
    /// Returns [`types::AnalyticsReportAck`]. [`submit`](GeneratePaymentHistoryReport::submit) lets
    /// you wait for the work that the request starts.
    ///
    /// Use this operation to judge payment risk from at most 24 months of checking and savings
    /// history; without such accounts the call fails with status code 400. The report needs a
    /// business record, and for CRA use (`forCraPurpose` set to `true`) also a consumer.
    /// Asynchronous: returns an acknowledgment. Premium; testing customers are not billed. Usual
    /// next call: [`GetReportByCustomer`] or [`GetReportByConsumer`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::AnalyticsReportConstraints`].
    ///
    /// Optional: [`callback_url`](GeneratePaymentHistoryReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::AnalyticsReportConstraints::new();
    /// let request = client
    ///     .payment_history_report()
    ///     .generate_payment_history_report("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GetReportByConsumer`]: crate::api::reports::Reports::get_report_by_consumer
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    pub fn generate_payment_history_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::AnalyticsReportConstraints,
    ) -> GeneratePaymentHistoryReport {
        GeneratePaymentHistoryReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }
}

/// Request of `GeneratePaymentHistory`: `POST /analytics/payment-history/v1/customer/{customerId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GeneratePaymentHistory {
    client: Client,
    customer_id: types::CustomerId,
    reference_number: Option<String>,
}

impl GeneratePaymentHistory {
    /// Your own reference for grouping reports.
    ///
    /// For example `abc123`.
    pub fn reference_number(mut self, reference_number: impl IntoOption<String>) -> Self {
        self.reference_number = reference_number.into_option();
        self
    }
}

impl Call for GeneratePaymentHistory {
    type Output = types::ObbAnalyticsReportAck;

    const OPERATION: Operation = Operation {
        id: "GeneratePaymentHistory",
        tag: "Payment History Report",
        method: "POST",
        path: "/analytics/payment-history/v1/customer/{customerId}",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: true,
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

impl FillRequest for GeneratePaymentHistory {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("reference-number", &self.reference_number);
    }
}

/// Request of `GeneratePaymentHistoryFcra`: `POST /analytics/payment-history/v1/customer/{customerId}/fcra`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GeneratePaymentHistoryFcra {
    client: Client,
    customer_id: types::CustomerId,
    reference_number: Option<String>,
}

impl GeneratePaymentHistoryFcra {
    /// Your own reference for grouping reports.
    ///
    /// For example `abc123`.
    pub fn reference_number(mut self, reference_number: impl IntoOption<String>) -> Self {
        self.reference_number = reference_number.into_option();
        self
    }
}

impl Call for GeneratePaymentHistoryFcra {
    type Output = types::ObbAnalyticsReportAck;

    const OPERATION: Operation = Operation {
        id: "GeneratePaymentHistoryFcra",
        tag: "Payment History Report",
        method: "POST",
        path: "/analytics/payment-history/v1/customer/{customerId}/fcra",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: true,
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

impl FillRequest for GeneratePaymentHistoryFcra {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("reference-number", &self.reference_number);
    }
}

/// Request of `GeneratePaymentHistoryReport`: `POST /decisioning/customers/{customerId}/reports/payment-history/userTypes/business`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GeneratePaymentHistoryReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::AnalyticsReportConstraints,
}

impl GeneratePaymentHistoryReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for GeneratePaymentHistoryReport {
    type Output = types::AnalyticsReportAck;

    const OPERATION: Operation = Operation {
        id: "GeneratePaymentHistoryReport",
        tag: "Payment History Report",
        method: "POST",
        path: "/decisioning/customers/{customerId}/reports/payment-history/userTypes/business",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: true,
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

impl FillRequest for GeneratePaymentHistoryReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

#[cfg(feature = "reports")]
impl GeneratePaymentHistoryReport {
    /// Sends the request, and returns a handle that waits for the work that the request starts.
    ///
    /// # Errors
    /// The errors of [`send`](Self::send).
    pub async fn submit(self) -> Result<crate::submitted::Submitted<Self>, crate::Error> {
        crate::submitted::Submitted::new(self).await
    }

    /// Does the same as [`submit`](Self::submit), without an async runtime.
    ///
    /// # Errors
    /// The errors of [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<crate::submitted::Submitted<Self>, crate::Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::Submit for GeneratePaymentHistoryReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(&self, response: &types::AnalyticsReportAck) -> Result<Self::Poll, crate::Error> {
        let id = crate::submitted::required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::SubmitOnce for GeneratePaymentHistoryReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::Submitted<GeneratePaymentHistoryReport> {
    /// Returns the request of `GetReportByConsumer` for the work that was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] if the response lacks a value that the request needs.
    #[inline]
    pub fn get_report_by_consumer(
        &self,
    ) -> Result<super::reports::GetReportByConsumer, crate::Error> {
        let (call, response) = self.parts();
        let consumer_id = crate::submitted::required(call, "consumerId", &response.consumer_id)?;
        let id = crate::submitted::required(call, "id", &response.id)?;
        let handle = call.client.reports();
        let request = handle.get_report_by_consumer(consumer_id, id);
        Ok(request)
    }
}

request_builders! {
    GeneratePaymentHistory => types::ObbAnalyticsReportAck,
    GeneratePaymentHistoryFcra => types::ObbAnalyticsReportAck,
    GeneratePaymentHistoryReport => types::AnalyticsReportAck,
}
