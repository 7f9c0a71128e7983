// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Consumer Foresight*.
//!
//! | method | purpose |
//! |---|---|
//! | [`generate_foresight_analytics_first_third_party_non_cra_report`](ConsumerForesight::generate_foresight_analytics_first_third_party_non_cra_report) | Starts a non-CRA Foresight report from first-party, third-party or combined data. |
//! | [`generate_foresight_analytics_non_cra_report`](ConsumerForesight::generate_foresight_analytics_non_cra_report) | Starts a personal, non-CRA Foresight Analytics report for one customer. |
//! | [`generate_payment_risk_insights_report`](ConsumerForesight::generate_payment_risk_insights_report) | Starts a Payment Risk Insights report on a personal or business customer. |

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

/// Forecasts, benchmarks and payment risk scores for a consumer or small business.
///
/// [`Client::consumer_foresight`](crate::Client::consumer_foresight) returns this type.
#[derive(Debug, Clone)]
pub struct ConsumerForesight {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Consumer Foresight*.
    pub fn consumer_foresight(&self) -> ConsumerForesight {
        ConsumerForesight {
            client: self.clone(),
        }
    }
}

impl ConsumerForesight {
    /// Starts a non-CRA Foresight report from first-party, third-party or combined data.
    ///
    /// `GenerateForesightAnalyticsFirstThirdPartyNonCraReport`: `POST /decisioning/reports/foresight-analytics/userTypes/{userType}`.
    /// Returns [`types::ForesightAnalyticsFirstThirdPartyReportAck`].
    /// [`submit`](GenerateForesightAnalyticsFirstThirdPartyNonCraReport::submit) lets you wait for
    /// the work that the request starts.
    ///
    /// Use this operation when the report should draw on records you uploaded for enrichment, on
    /// bank-permissioned accounts, or on both. The report uses checking, savings and credit card
    /// accounts and needs no consumer. Asynchronous: returns an acknowledgment with the report ID.
    /// Premium: each successful call is billed. Usual next call: [`GetReportById`], the only
    /// operation that returns this report.
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `user_type`: Type of user that the report is about, `business` or `personal`; some reports
    ///   allow only `personal`.
    /// - `body`: [`types::ForesightAnalyticsReportFirstThirdPartyConstraints`].
    ///
    /// Optional:
    /// [`callback_url`](GenerateForesightAnalyticsFirstThirdPartyNonCraReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::ForesightAnalyticsReportFirstThirdPartyConstraints::new()
    ///     .customer_id("1005061234")
    ///     .external_customer_id("1005061234");
    /// let request = client
    ///     .consumer_foresight()
    ///     .generate_foresight_analytics_first_third_party_non_cra_report(
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
    /// [`GetReportById`]: crate::api::reports::Reports::get_report_by_id
    pub fn generate_foresight_analytics_first_third_party_non_cra_report(
        &self,
        user_type: impl Into<types::UserType>,
        body: types::ForesightAnalyticsReportFirstThirdPartyConstraints,
    ) -> GenerateForesightAnalyticsFirstThirdPartyNonCraReport {
        GenerateForesightAnalyticsFirstThirdPartyNonCraReport {
            client: self.client.clone(),
            user_type: user_type.into(),
            callback_url: None,
            body,
        }
    }

    /// Starts a personal, non-CRA Foresight Analytics report for one customer.
    ///
    /// `GenerateForesightAnalyticsNonCraReport`: `POST /decisioning/customers/{customerId}/reports/foresight-analytics/userTypes/{userType}`.
    /// Returns [`types::ForesightAnalyticsReportAck`].
    /// [`submit`](GenerateForesightAnalyticsNonCraReport::submit) lets you wait for the work that
    /// the request starts.
    ///
    /// Use this operation to forecast and benchmark a customer from linked accounts and the
    /// segments you supply, such as a postal code. The report needs no consumer. Without a
    /// checking, savings or credit card account the call fails with status code 400. Asynchronous:
    /// returns an acknowledgment. Premium; testing customers are not billed. Usual next call:
    /// [`GetReportByCustomer`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `user_type`: Type of user that the report is about, `business` or `personal`; some reports
    ///   allow only `personal`.
    /// - `body`: [`types::ForesightAnalyticsReportConstraints`].
    ///
    /// Optional: [`callback_url`](GenerateForesightAnalyticsNonCraReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::ForesightAnalyticsReportConstraints::new();
    /// let request = client
    ///     .consumer_foresight()
    ///     .generate_foresight_analytics_non_cra_report(
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
    pub fn generate_foresight_analytics_non_cra_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        user_type: impl Into<types::UserType>,
        body: types::ForesightAnalyticsReportConstraints,
    ) -> GenerateForesightAnalyticsNonCraReport {
        GenerateForesightAnalyticsNonCraReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            user_type: user_type.into(),
            callback_url: None,
            body,
        }
    }

    /// Starts a Payment Risk Insights report on a personal or business customer.
    ///
    /// `GeneratePaymentRiskInsightsReport`: `POST /decisioning/customers/{customerId}/reports/payment-risk-insights/userTypes/{userType}`.
    /// Returns [`types::PaymentRiskInsightsReportAck`].
    /// [`submit`](GeneratePaymentRiskInsightsReport::submit) lets you wait for the work that the
    /// request starts.
    ///
    /// Use this operation to score the likelihood of missed recurring payments from at most 24
    /// months of checking and savings history. Depending on the user type, a consumer or business
    /// record must exist first. Asynchronous: returns an acknowledgment with a report ID. Premium:
    /// billed when the report succeeds. Usual next call: [`GetReportByCustomer`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `user_type`: Type of user that the report is about, `business` or `personal`; some reports
    ///   allow only `personal`.
    /// - `body`: [`types::PaymentRiskInsightsReportConstraints`].
    ///
    /// Optional: [`callback_url`](GeneratePaymentRiskInsightsReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::PaymentRiskInsightsReportConstraints::new();
    /// let request = client
    ///     .consumer_foresight()
    ///     .generate_payment_risk_insights_report(
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
    pub fn generate_payment_risk_insights_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        user_type: impl Into<types::UserType>,
        body: types::PaymentRiskInsightsReportConstraints,
    ) -> GeneratePaymentRiskInsightsReport {
        GeneratePaymentRiskInsightsReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            user_type: user_type.into(),
            callback_url: None,
            body,
        }
    }
}

/// Request of `GenerateForesightAnalyticsFirstThirdPartyNonCraReport`: `POST /decisioning/reports/foresight-analytics/userTypes/{userType}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateForesightAnalyticsFirstThirdPartyNonCraReport {
    client: Client,
    user_type: types::UserType,
    callback_url: Option<String>,
    body: types::ForesightAnalyticsReportFirstThirdPartyConstraints,
}

impl GenerateForesightAnalyticsFirstThirdPartyNonCraReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for GenerateForesightAnalyticsFirstThirdPartyNonCraReport {
    type Output = types::ForesightAnalyticsFirstThirdPartyReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateForesightAnalyticsFirstThirdPartyNonCraReport",
        tag: "Consumer Foresight",
        method: "POST",
        path: "/decisioning/reports/foresight-analytics/userTypes/{userType}",
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

impl FillRequest for GenerateForesightAnalyticsFirstThirdPartyNonCraReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("userType", &self.user_type);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

#[cfg(feature = "reports")]
impl GenerateForesightAnalyticsFirstThirdPartyNonCraReport {
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
impl crate::submitted::Submit for GenerateForesightAnalyticsFirstThirdPartyNonCraReport {
    type Poll = super::reports::GetReportById;

    #[inline]
    fn poll(
        &self,
        response: &types::ForesightAnalyticsFirstThirdPartyReportAck,
    ) -> Result<Self::Poll, crate::Error> {
        let id = crate::submitted::required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_id(id, types::Lender::new());
        Ok(request)
    }
}

/// Request of `GenerateForesightAnalyticsNonCraReport`: `POST /decisioning/customers/{customerId}/reports/foresight-analytics/userTypes/{userType}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateForesightAnalyticsNonCraReport {
    client: Client,
    customer_id: types::CustomerId,
    user_type: types::UserType,
    callback_url: Option<String>,
    body: types::ForesightAnalyticsReportConstraints,
}

impl GenerateForesightAnalyticsNonCraReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for GenerateForesightAnalyticsNonCraReport {
    type Output = types::ForesightAnalyticsReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateForesightAnalyticsNonCraReport",
        tag: "Consumer Foresight",
        method: "POST",
        path: "/decisioning/customers/{customerId}/reports/foresight-analytics/userTypes/{userType}",
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

impl FillRequest for GenerateForesightAnalyticsNonCraReport {
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
impl GenerateForesightAnalyticsNonCraReport {
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
impl crate::submitted::Submit for GenerateForesightAnalyticsNonCraReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(
        &self,
        response: &types::ForesightAnalyticsReportAck,
    ) -> Result<Self::Poll, crate::Error> {
        let id = crate::submitted::required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::SubmitOnce for GenerateForesightAnalyticsNonCraReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::Submitted<GenerateForesightAnalyticsNonCraReport> {
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

/// Request of `GeneratePaymentRiskInsightsReport`: `POST /decisioning/customers/{customerId}/reports/payment-risk-insights/userTypes/{userType}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GeneratePaymentRiskInsightsReport {
    client: Client,
    customer_id: types::CustomerId,
    user_type: types::UserType,
    callback_url: Option<String>,
    body: types::PaymentRiskInsightsReportConstraints,
}

impl GeneratePaymentRiskInsightsReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for GeneratePaymentRiskInsightsReport {
    type Output = types::PaymentRiskInsightsReportAck;

    const OPERATION: Operation = Operation {
        id: "GeneratePaymentRiskInsightsReport",
        tag: "Consumer Foresight",
        method: "POST",
        path: "/decisioning/customers/{customerId}/reports/payment-risk-insights/userTypes/{userType}",
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

impl FillRequest for GeneratePaymentRiskInsightsReport {
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
impl GeneratePaymentRiskInsightsReport {
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
impl crate::submitted::Submit for GeneratePaymentRiskInsightsReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(
        &self,
        response: &types::PaymentRiskInsightsReportAck,
    ) -> Result<Self::Poll, crate::Error> {
        let id = crate::submitted::required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::SubmitOnce for GeneratePaymentRiskInsightsReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::Submitted<GeneratePaymentRiskInsightsReport> {
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
    GenerateForesightAnalyticsFirstThirdPartyNonCraReport => types::ForesightAnalyticsFirstThirdPartyReportAck,
    GenerateForesightAnalyticsNonCraReport => types::ForesightAnalyticsReportAck,
    GeneratePaymentRiskInsightsReport => types::PaymentRiskInsightsReportAck,
}
