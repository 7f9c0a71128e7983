// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Balance Analytics*.
//!
//! | method | purpose |
//! |---|---|
//! | [`generate_balance_analytics`](BalanceAnalytics::generate_balance_analytics) | Generates a test balance analysis of business accounts (retired). |
//! | [`generate_balance_analytics_fcra`](BalanceAnalytics::generate_balance_analytics_fcra) | Generates a balance analysis under FCRA rules (retired). |
//! | [`generate_balance_analytics_report`](BalanceAnalytics::generate_balance_analytics_report) | Starts a balance analytics report on a person or a business. |
//! | [`get_obb_analytics_report`](BalanceAnalytics::get_obb_analytics_report) | Gets a stored non-FCRA analytics report (retired). |
//! | [`get_obb_analytics_report_fcra`](BalanceAnalytics::get_obb_analytics_report_fcra) | Gets a stored FCRA analytics report (retired). |

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::pdf::{AlsoPdf, Pdf};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::setting::IntoOption;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

/// Reports on the balances of a business or consumer.
///
/// [`Client::balance_analytics`](crate::Client::balance_analytics) returns this type.
#[derive(Debug, Clone)]
pub struct BalanceAnalytics {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Balance Analytics*.
    pub fn balance_analytics(&self) -> BalanceAnalytics {
        BalanceAnalytics {
            client: self.clone(),
        }
    }
}

impl BalanceAnalytics {
    /// Generates a test balance analysis of business accounts (retired).
    ///
    /// `GenerateBalanceAnalytics`: `POST /analytics/balance/v1/customer/{customerId}`.
    /// Returns [`types::ObbAnalyticsReportAck`].
    ///
    /// Retired: contract 1.42.0 does not contain this operation; use
    /// [`GenerateBalanceAnalyticsReport`]. The report served pilots and tests only, outside FCRA
    /// rules and unfit for lending decisions. Returns a report ID for figures on current, average
    /// and daily balances. Usual next call: [`GetObbAnalyticsReport`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::BalanceAndCashFlowAnalyticsReportConstraints`].
    ///
    /// Optional: [`reference_number`](GenerateBalanceAnalytics::reference_number).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::BalanceAndCashFlowAnalyticsReportConstraints::new();
    /// let request = client
    ///     .balance_analytics()
    ///     .generate_balance_analytics("1005061234", body);
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
    /// [`GenerateBalanceAnalyticsReport`]: crate::api::balance_analytics::BalanceAnalytics::generate_balance_analytics_report
    /// [`GetObbAnalyticsReport`]: crate::api::balance_analytics::BalanceAnalytics::get_obb_analytics_report
    #[doc(alias = "analytics.balance.v1.customer.create")]
    #[doc(alias = "balance_analytics.generate_analytics_report")]
    #[doc(alias = "generate_analytics_report")]
    #[deprecated = "deprecated in the contract"]
    pub fn generate_balance_analytics(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::BalanceAndCashFlowAnalyticsReportConstraints,
    ) -> GenerateBalanceAnalytics {
        GenerateBalanceAnalytics {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            reference_number: None,
            body,
        }
    }

    /// Generates a balance analysis under FCRA rules (retired).
    ///
    /// `GenerateBalanceAnalyticsFcra`: `POST /analytics/balance/v1/customer/{customerId}/fcra`.
    /// Returns [`types::ObbAnalyticsReportAck`].
    ///
    /// Retired: contract 1.42.0 does not contain this operation; use
    /// [`GenerateBalanceAnalyticsReport`]. The operation was the production form for lending on
    /// business accounts. Returns a report ID for figures on current, average and daily balances.
    /// Premium: each successful call is billed, except for testing customers. Usual next call:
    /// [`GetObbAnalyticsReportFcra`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::BalanceAndCashFlowAnalyticsReportConstraints`].
    ///
    /// Optional: [`reference_number`](GenerateBalanceAnalyticsFcra::reference_number).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::BalanceAndCashFlowAnalyticsReportConstraints::new();
    /// let request = client
    ///     .balance_analytics()
    ///     .generate_balance_analytics_fcra("1005061234", body);
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
    /// [`GenerateBalanceAnalyticsReport`]: crate::api::balance_analytics::BalanceAnalytics::generate_balance_analytics_report
    /// [`GetObbAnalyticsReportFcra`]: crate::api::balance_analytics::BalanceAnalytics::get_obb_analytics_report_fcra
    #[doc(alias = "analytics.balance.v1.customer.fcra.create")]
    #[doc(alias = "balance_analytics.generate_fcra_analytics_report")]
    #[doc(alias = "generate_fcra_analytics_report")]
    #[deprecated = "deprecated in the contract"]
    pub fn generate_balance_analytics_fcra(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::BalanceAndCashFlowAnalyticsReportConstraints,
    ) -> GenerateBalanceAnalyticsFcra {
        GenerateBalanceAnalyticsFcra {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            reference_number: None,
            body,
        }
    }

    /// Starts a balance analytics report on a person or a business.
    ///
    /// `GenerateBalanceAnalyticsReport`: `POST /decisioning/v2/customers/{customerId}/reports/balance-analytics/userTypes/{userType}`.
    /// Returns [`types::AnalyticsReportAck`]. [`submit`](GenerateBalanceAnalyticsReport::submit)
    /// lets you wait for the work that the request starts.
    ///
    /// Use this operation to judge risk from up to two years of balances. Depending on the user
    /// type, create a consumer or business record first. Asynchronous: returns status code 202 with
    /// the report ID and status. Premium: each successful call is billed, except for testing
    /// customers. Usual next call: [`GetReportByCustomer`], every 20 seconds while the status is
    /// `inProgress`.
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `user_type`: Type of user that the report is about, `business` or `personal`; some reports
    ///   allow only `personal`.
    /// - `body`: [`types::AnalyticsReportConstraints`].
    ///
    /// Optional: [`callback_url`](GenerateBalanceAnalyticsReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::AnalyticsReportConstraints::new();
    /// let response = client
    ///     .balance_analytics()
    ///     .generate_balance_analytics_report("1005061234", types::UserType::Personal, body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    #[doc(alias = "balance_analytics.generate_report")]
    #[doc(alias = "decisioning.v2.customers.reports.balance_analytics.user_types.create")]
    #[doc(alias = "generate_report")]
    pub fn generate_balance_analytics_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        user_type: impl Into<types::UserType>,
        body: types::AnalyticsReportConstraints,
    ) -> GenerateBalanceAnalyticsReport {
        GenerateBalanceAnalyticsReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            user_type: user_type.into(),
            callback_url: None,
            body,
        }
    }

    /// Gets a stored non-FCRA analytics report (retired).
    ///
    /// `GetObbAnalyticsReport`: `GET /analytics/data/v1/{obb_report_id}`.
    /// Returns [`types::ObbAnalyticsReport`]. [`pdf`](GetObbAnalyticsReport::pdf) asks for a PDF
    /// instead.
    ///
    /// Retired: contract 1.42.0 does not contain this operation; use [`GetReportByCustomer`] with the
    /// newer reports. The operation reads a result of [`GenerateBalanceAnalytics`],
    /// [`GenerateCashFlowAnalytics`] or [`GeneratePaymentHistory`] by report ID. Returns JSON by
    /// default, or a PDF if the `Accept` header requests one.
    ///
    /// - `obb_report_id`: ID of the open banking for business report, for example a UUID.
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .balance_analytics()
    ///     .get_obb_analytics_report("bcab9592-e032-4e7b-b737-0380619a0573");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 404 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 401, without a code
    /// - 403, without a code
    ///
    /// [`GenerateBalanceAnalytics`]: crate::api::balance_analytics::BalanceAnalytics::generate_balance_analytics
    /// [`GenerateCashFlowAnalytics`]: crate::api::cash_flow_analytics::CashFlowAnalytics::generate_cash_flow_analytics
    /// [`GeneratePaymentHistory`]: crate::api::payment_history_report::PaymentHistoryReport::generate_payment_history
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    #[doc(alias = "analytics.data.v1.get")]
    #[doc(alias = "balance_analytics.get_report_data")]
    #[doc(alias = "cash_flow_analytics.get_report_data")]
    #[doc(alias = "get_report_data")]
    #[doc(alias = "payment_history.get_report_data")]
    #[deprecated = "deprecated in the contract"]
    pub fn get_obb_analytics_report(
        &self,
        obb_report_id: impl Into<types::ReportId>,
    ) -> GetObbAnalyticsReport {
        GetObbAnalyticsReport {
            client: self.client.clone(),
            obb_report_id: obb_report_id.into(),
        }
    }

    /// Gets a stored FCRA analytics report (retired).
    ///
    /// `GetObbAnalyticsReportFcra`: `GET /analytics/data/v1/{obb_report_id}/fcra`.
    /// Returns [`types::ObbAnalyticsReport`]. [`pdf`](GetObbAnalyticsReportFcra::pdf) asks for a
    /// PDF instead.
    ///
    /// Retired: contract 1.42.0 does not contain this operation; use [`GetReportByCustomer`] with the
    /// newer reports. The operation reads a result of [`GenerateBalanceAnalyticsFcra`],
    /// [`GenerateCashFlowAnalyticsFcra`] or [`GeneratePaymentHistoryFcra`], and a purpose code is
    /// mandatory. Returns JSON by default, or a PDF on request. Premium: each successful call is
    /// billed, except for testing customers.
    ///
    /// - `obb_report_id`: ID of the open banking for business report, for example a UUID.
    /// - `purpose`: Two-character permissible purpose code for reading the report or score, for
    ///   example `3F`; required for CRA reports.
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .balance_analytics()
    ///     .get_obb_analytics_report_fcra("bcab9592-e032-4e7b-b737-0380619a0573", "3F");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 404 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 401, without a code
    /// - 403, without a code
    ///
    /// [`GenerateBalanceAnalyticsFcra`]: crate::api::balance_analytics::BalanceAnalytics::generate_balance_analytics_fcra
    /// [`GenerateCashFlowAnalyticsFcra`]: crate::api::cash_flow_analytics::CashFlowAnalytics::generate_cash_flow_analytics_fcra
    /// [`GeneratePaymentHistoryFcra`]: crate::api::payment_history_report::PaymentHistoryReport::generate_payment_history_fcra
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    #[doc(alias = "analytics.data.v1.fcra.list")]
    #[doc(alias = "balance_analytics.get_report_data_fcra")]
    #[doc(alias = "cash_flow_analytics.get_report_data_fcra")]
    #[doc(alias = "get_report_data_fcra")]
    #[doc(alias = "payment_history.get_report_data_fcra")]
    #[deprecated = "deprecated in the contract"]
    pub fn get_obb_analytics_report_fcra(
        &self,
        obb_report_id: impl Into<types::ReportId>,
        purpose: impl Into<String>,
    ) -> GetObbAnalyticsReportFcra {
        GetObbAnalyticsReportFcra {
            client: self.client.clone(),
            obb_report_id: obb_report_id.into(),
            purpose: purpose.into(),
        }
    }
}

/// Request of `GenerateBalanceAnalytics`: `POST /analytics/balance/v1/customer/{customerId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateBalanceAnalytics {
    client: Client,
    customer_id: types::CustomerId,
    reference_number: Option<String>,
    body: types::BalanceAndCashFlowAnalyticsReportConstraints,
}

impl GenerateBalanceAnalytics {
    /// Your own reference for grouping reports.
    ///
    /// For example `abc123`.
    pub fn reference_number(mut self, reference_number: impl IntoOption<String>) -> Self {
        self.reference_number = reference_number.into_option();
        self
    }
}

impl Call for GenerateBalanceAnalytics {
    type Output = types::ObbAnalyticsReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateBalanceAnalytics",
        tag: "Balance Analytics",
        method: "POST",
        path: "/analytics/balance/v1/customer/{customerId}",
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

impl FillRequest for GenerateBalanceAnalytics {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("reference-number", &self.reference_number);
        request.json(&self.body);
    }
}

/// Request of `GenerateBalanceAnalyticsFcra`: `POST /analytics/balance/v1/customer/{customerId}/fcra`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateBalanceAnalyticsFcra {
    client: Client,
    customer_id: types::CustomerId,
    reference_number: Option<String>,
    body: types::BalanceAndCashFlowAnalyticsReportConstraints,
}

impl GenerateBalanceAnalyticsFcra {
    /// Your own reference for grouping reports.
    ///
    /// For example `abc123`.
    pub fn reference_number(mut self, reference_number: impl IntoOption<String>) -> Self {
        self.reference_number = reference_number.into_option();
        self
    }
}

impl Call for GenerateBalanceAnalyticsFcra {
    type Output = types::ObbAnalyticsReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateBalanceAnalyticsFcra",
        tag: "Balance Analytics",
        method: "POST",
        path: "/analytics/balance/v1/customer/{customerId}/fcra",
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

impl FillRequest for GenerateBalanceAnalyticsFcra {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("reference-number", &self.reference_number);
        request.json(&self.body);
    }
}

/// Request of `GenerateBalanceAnalyticsReport`: `POST /decisioning/v2/customers/{customerId}/reports/balance-analytics/userTypes/{userType}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateBalanceAnalyticsReport {
    client: Client,
    customer_id: types::CustomerId,
    user_type: types::UserType,
    callback_url: Option<String>,
    body: types::AnalyticsReportConstraints,
}

impl GenerateBalanceAnalyticsReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for GenerateBalanceAnalyticsReport {
    type Output = types::AnalyticsReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateBalanceAnalyticsReport",
        tag: "Balance Analytics",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/reports/balance-analytics/userTypes/{userType}",
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

impl FillRequest for GenerateBalanceAnalyticsReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("userType", &self.user_type);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

#[cfg(feature = "reports")]
impl GenerateBalanceAnalyticsReport {
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
impl crate::submitted::Submit for GenerateBalanceAnalyticsReport {
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
impl crate::submitted::SubmitOnce for GenerateBalanceAnalyticsReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::Submitted<GenerateBalanceAnalyticsReport> {
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

/// Request of `GetObbAnalyticsReport`: `GET /analytics/data/v1/{obb_report_id}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetObbAnalyticsReport {
    client: Client,
    obb_report_id: types::ReportId,
}

impl GetObbAnalyticsReport {
    /// Requests the same report as a PDF.
    pub fn pdf(self) -> Pdf<Self> {
        Pdf::new(self)
    }
}

impl Call for GetObbAnalyticsReport {
    type Output = types::ObbAnalyticsReport;

    const OPERATION: Operation = Operation {
        id: "GetObbAnalyticsReport",
        tag: "Balance Analytics",
        method: "GET",
        path: "/analytics/data/v1/{obb_report_id}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
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

impl FillRequest for GetObbAnalyticsReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("obb_report_id", &self.obb_report_id);
        request.accept("application/json");
    }
}

impl AlsoPdf for GetObbAnalyticsReport {}

/// Request of `GetObbAnalyticsReportFcra`: `GET /analytics/data/v1/{obb_report_id}/fcra`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetObbAnalyticsReportFcra {
    client: Client,
    obb_report_id: types::ReportId,
    purpose: String,
}

impl GetObbAnalyticsReportFcra {
    /// Requests the same report as a PDF.
    pub fn pdf(self) -> Pdf<Self> {
        Pdf::new(self)
    }
}

impl Call for GetObbAnalyticsReportFcra {
    type Output = types::ObbAnalyticsReport;

    const OPERATION: Operation = Operation {
        id: "GetObbAnalyticsReportFcra",
        tag: "Balance Analytics",
        method: "GET",
        path: "/analytics/data/v1/{obb_report_id}/fcra",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
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

impl FillRequest for GetObbAnalyticsReportFcra {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("obb_report_id", &self.obb_report_id);
        request.accept("application/json");
        request.query("purpose", &self.purpose);
    }
}

impl AlsoPdf for GetObbAnalyticsReportFcra {}

request_builders! {
    GenerateBalanceAnalytics => types::ObbAnalyticsReportAck,
    GenerateBalanceAnalyticsFcra => types::ObbAnalyticsReportAck,
    GenerateBalanceAnalyticsReport => types::AnalyticsReportAck,
    GetObbAnalyticsReport => types::ObbAnalyticsReport,
    GetObbAnalyticsReportFcra => types::ObbAnalyticsReport,
}
