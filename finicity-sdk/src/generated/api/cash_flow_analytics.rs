// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Cash Flow Analytics*.
//!
//! | method | purpose |
//! |---|---|
//! | [`generate_cash_flow_analytics`](CashFlowAnalytics::generate_cash_flow_analytics) | Generates a test cash flow analysis of business accounts (retired). |
//! | [`generate_cash_flow_analytics_fcra`](CashFlowAnalytics::generate_cash_flow_analytics_fcra) | Generates a cash flow analysis under FCRA rules (retired). |
//! | [`generate_cashflow_analytics_report`](CashFlowAnalytics::generate_cashflow_analytics_report) | Starts a cash flow analytics report on a person or a business. |

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

/// Reports on the cash flow of a business or consumer.
///
/// [`Client::cash_flow_analytics`](crate::Client::cash_flow_analytics) returns this type.
#[derive(Debug, Clone)]
pub struct CashFlowAnalytics {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Cash Flow Analytics*.
    pub fn cash_flow_analytics(&self) -> CashFlowAnalytics {
        CashFlowAnalytics {
            client: self.clone(),
        }
    }
}

impl CashFlowAnalytics {
    /// Generates a test cash flow analysis of business accounts (retired).
    ///
    /// `GenerateCashFlowAnalytics`: `POST /analytics/cashflow/v1/customer/{customerId}`.
    /// Returns [`types::ObbAnalyticsReportAck`].
    ///
    /// Retired: contract 1.42.0 does not contain this operation; use
    /// [`GenerateCashflowAnalyticsReport`]. The report served pilots and tests only, outside FCRA
    /// rules and unfit for lending decisions. Returns a report ID for figures on deposits,
    /// withdrawals, net flow and NSF fees. Usual next call: [`GetObbAnalyticsReport`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::BalanceAndCashFlowAnalyticsReportConstraints`].
    ///
    /// Optional: [`reference_number`](GenerateCashFlowAnalytics::reference_number).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::BalanceAndCashFlowAnalyticsReportConstraints::new();
    /// let request = client
    ///     .cash_flow_analytics()
    ///     .generate_cash_flow_analytics("1005061234", body);
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
    /// [`GenerateCashflowAnalyticsReport`]: crate::api::cash_flow_analytics::CashFlowAnalytics::generate_cashflow_analytics_report
    /// [`GetObbAnalyticsReport`]: crate::api::balance_analytics::BalanceAnalytics::get_obb_analytics_report
    #[doc(alias = "analytics.cashflow.v1.customer.create")]
    #[doc(alias = "cash_flow_analytics.generate_analytics")]
    #[doc(alias = "generate_analytics")]
    #[deprecated = "deprecated in the contract"]
    pub fn generate_cash_flow_analytics(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::BalanceAndCashFlowAnalyticsReportConstraints,
    ) -> GenerateCashFlowAnalytics {
        GenerateCashFlowAnalytics {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            reference_number: None,
            body,
        }
    }

    /// Generates a cash flow analysis under FCRA rules (retired).
    ///
    /// `GenerateCashFlowAnalyticsFcra`: `POST /analytics/cashflow/v1/customer/{customerId}/fcra`.
    /// Returns [`types::ObbAnalyticsReportAck`].
    ///
    /// Retired: contract 1.42.0 does not contain this operation; use
    /// [`GenerateCashflowAnalyticsReport`]. The operation was the production form for lending on
    /// business accounts. Returns a report ID for figures on deposits, withdrawals, net flow and
    /// NSF fees. Premium: each successful call is billed, except for testing customers. Usual next
    /// call: [`GetObbAnalyticsReportFcra`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::BalanceAndCashFlowAnalyticsReportConstraints`].
    ///
    /// Optional: [`reference_number`](GenerateCashFlowAnalyticsFcra::reference_number).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::BalanceAndCashFlowAnalyticsReportConstraints::new();
    /// let request = client
    ///     .cash_flow_analytics()
    ///     .generate_cash_flow_analytics_fcra("1005061234", body);
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
    /// [`GenerateCashflowAnalyticsReport`]: crate::api::cash_flow_analytics::CashFlowAnalytics::generate_cashflow_analytics_report
    /// [`GetObbAnalyticsReportFcra`]: crate::api::balance_analytics::BalanceAnalytics::get_obb_analytics_report_fcra
    #[doc(alias = "analytics.cashflow.v1.customer.fcra.create")]
    #[doc(alias = "cash_flow_analytics.generate_fcra_analytics_report")]
    #[doc(alias = "generate_fcra_analytics_report")]
    #[deprecated = "deprecated in the contract"]
    pub fn generate_cash_flow_analytics_fcra(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::BalanceAndCashFlowAnalyticsReportConstraints,
    ) -> GenerateCashFlowAnalyticsFcra {
        GenerateCashFlowAnalyticsFcra {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            reference_number: None,
            body,
        }
    }

    /// Starts a cash flow analytics report on a person or a business.
    ///
    /// `GenerateCashflowAnalyticsReport`: `POST /decisioning/v2/customers/{customerId}/reports/cashflow-analytics/userTypes/{userType}`.
    /// Returns [`types::AnalyticsReportAck`]. [`submit`](GenerateCashflowAnalyticsReport::submit)
    /// lets you wait for the work that the request starts.
    ///
    /// Use this operation to judge risk from up to two years of transactions. Depending on the user
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
    /// Optional: [`callback_url`](GenerateCashflowAnalyticsReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::AnalyticsReportConstraints::new();
    /// let request = client
    ///     .cash_flow_analytics()
    ///     .generate_cashflow_analytics_report(
    ///         "1005061234",
    ///         types::UserType::Personal,
    ///         body,
    ///     );
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    #[doc(alias = "cash_flow_analytics.generate_report")]
    #[doc(alias = "decisioning.v2.customers.reports.cashflow_analytics.user_types.create")]
    #[doc(alias = "generate_report")]
    pub fn generate_cashflow_analytics_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        user_type: impl Into<types::UserType>,
        body: types::AnalyticsReportConstraints,
    ) -> GenerateCashflowAnalyticsReport {
        GenerateCashflowAnalyticsReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            user_type: user_type.into(),
            callback_url: None,
            body,
        }
    }
}

/// Request of `GenerateCashFlowAnalytics`: `POST /analytics/cashflow/v1/customer/{customerId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateCashFlowAnalytics {
    client: Client,
    customer_id: types::CustomerId,
    reference_number: Option<String>,
    body: types::BalanceAndCashFlowAnalyticsReportConstraints,
}

impl GenerateCashFlowAnalytics {
    /// Your own reference for grouping reports.
    ///
    /// For example `abc123`.
    pub fn reference_number(mut self, reference_number: impl IntoOption<String>) -> Self {
        self.reference_number = reference_number.into_option();
        self
    }
}

impl Call for GenerateCashFlowAnalytics {
    type Output = types::ObbAnalyticsReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateCashFlowAnalytics",
        tag: "Cash Flow Analytics",
        method: "POST",
        path: "/analytics/cashflow/v1/customer/{customerId}",
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

impl FillRequest for GenerateCashFlowAnalytics {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("reference-number", &self.reference_number);
        request.json(&self.body);
    }
}

/// Request of `GenerateCashFlowAnalyticsFcra`: `POST /analytics/cashflow/v1/customer/{customerId}/fcra`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateCashFlowAnalyticsFcra {
    client: Client,
    customer_id: types::CustomerId,
    reference_number: Option<String>,
    body: types::BalanceAndCashFlowAnalyticsReportConstraints,
}

impl GenerateCashFlowAnalyticsFcra {
    /// Your own reference for grouping reports.
    ///
    /// For example `abc123`.
    pub fn reference_number(mut self, reference_number: impl IntoOption<String>) -> Self {
        self.reference_number = reference_number.into_option();
        self
    }
}

impl Call for GenerateCashFlowAnalyticsFcra {
    type Output = types::ObbAnalyticsReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateCashFlowAnalyticsFcra",
        tag: "Cash Flow Analytics",
        method: "POST",
        path: "/analytics/cashflow/v1/customer/{customerId}/fcra",
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

impl FillRequest for GenerateCashFlowAnalyticsFcra {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("reference-number", &self.reference_number);
        request.json(&self.body);
    }
}

/// Request of `GenerateCashflowAnalyticsReport`: `POST /decisioning/v2/customers/{customerId}/reports/cashflow-analytics/userTypes/{userType}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateCashflowAnalyticsReport {
    client: Client,
    customer_id: types::CustomerId,
    user_type: types::UserType,
    callback_url: Option<String>,
    body: types::AnalyticsReportConstraints,
}

impl GenerateCashflowAnalyticsReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for GenerateCashflowAnalyticsReport {
    type Output = types::AnalyticsReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateCashflowAnalyticsReport",
        tag: "Cash Flow Analytics",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/reports/cashflow-analytics/userTypes/{userType}",
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

impl FillRequest for GenerateCashflowAnalyticsReport {
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
impl GenerateCashflowAnalyticsReport {
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
impl crate::submitted::Submit for GenerateCashflowAnalyticsReport {
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
impl crate::submitted::SubmitOnce for GenerateCashflowAnalyticsReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::Submitted<GenerateCashflowAnalyticsReport> {
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
    GenerateCashFlowAnalytics => types::ObbAnalyticsReportAck,
    GenerateCashFlowAnalyticsFcra => types::ObbAnalyticsReportAck,
    GenerateCashflowAnalyticsReport => types::AnalyticsReportAck,
}
