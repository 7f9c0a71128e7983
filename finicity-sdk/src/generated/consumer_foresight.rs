// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Consumer Foresight*.
//!
//! | method | what it does |
//! |---|---|
//! | [`generate_foresight_analytics_first_third_party_non_cra_report`](ConsumerForesight::generate_foresight_analytics_first_third_party_non_cra_report) | Starts a non-CRA Foresight report from first-party, third-party or combined data. |
//! | [`generate_foresight_analytics_non_cra_report`](ConsumerForesight::generate_foresight_analytics_non_cra_report) | Starts a personal, non-CRA Foresight Analytics report for one customer. |
//! | [`generate_payment_risk_insights_report`](ConsumerForesight::generate_payment_risk_insights_report) | Starts Payment Risk Insights for a personal or business customer. |

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

/// Analytics that look ahead for a consumer.
///
/// Reached by [`Client::consumer_foresight`](crate::Client::consumer_foresight).
#[derive(Debug, Clone)]
pub struct ConsumerForesight {
    client: Client,
}

impl Client {
    /// Operations of the tag *Consumer Foresight*.
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
    ///
    /// Use it when the report should draw on records you uploaded for enrichment, on
    /// bank-permissioned accounts, or on both. Checking, savings and credit card accounts count; no
    /// consumer is needed. Asynchronous: returns an acknowledgement with the report id. Premium,
    /// billed for each success. Usual next call: [`GetReportById`], the only way to read this report.
    ///
    /// Each success is billed. The client sends the request again only if it never reached the API
    /// or was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `user_type`: Whether the report is about a `business` or a `personal` user; some reports
    ///   allow `personal` only.
    /// - `body`: [`ForesightAnalyticsReportFirstThirdPartyConstraints`]. Request for a foresight
    ///   report that also uses your own enriched data: the usual foresight settings plus
    ///   `customerId` and a hashed `externalCustomerId`.
    ///
    /// Can be set:
    /// [`callback_url`](GenerateForesightAnalyticsFirstThirdPartyNonCraReport::callback_url).
    ///
    /// Answered with [`ForesightAnalyticsFirstThirdPartyReportAck`]. What comes back when a
    /// foresight report with your own enriched data is started: report head, `externalCustomerId`,
    /// `reportPin` and the accepted settings.
    /// [`submit`](GenerateForesightAnalyticsFirstThirdPartyNonCraReport::submit) lets you wait for
    /// the work that this starts.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::ForesightAnalyticsReportFirstThirdPartyConstraints::new()
    ///     .customer_id("1005061234")
    ///     .external_customer_id("1005061234");
    /// let answer = client
    ///     .consumer_foresight()
    ///     .generate_foresight_analytics_first_third_party_non_cra_report("personal", body)
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
    /// [`ForesightAnalyticsFirstThirdPartyReportAck`]: types::ForesightAnalyticsFirstThirdPartyReportAck
    /// [`ForesightAnalyticsReportFirstThirdPartyConstraints`]: types::ForesightAnalyticsReportFirstThirdPartyConstraints
    /// [`GetReportById`]: crate::reports::Reports::get_report_by_id
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
    pub fn generate_foresight_analytics_first_third_party_non_cra_report(
        &self,
        user_type: impl Into<String>,
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
    ///
    /// Use it to forecast and benchmark a customer from linked accounts and the segments you
    /// supply, such as a postal code. No consumer is needed, but without a checking, savings or
    /// credit card account it fails with 400. Asynchronous: returns an acknowledgement. Premium;
    /// testing customers are not billed. Usual next call: [`GetReportByCustomer`].
    ///
    /// Each success is billed. The client sends the request again only if it never reached the API
    /// or was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `user_type`: Whether the report is about a `business` or a `personal` user; some reports
    ///   allow `personal` only.
    /// - `body`: [`ForesightAnalyticsReportConstraints`]. Request for a foresight report: analysis
    ///   settings, accounts to include, and a start date in unix seconds.
    ///
    /// Can be set: [`callback_url`](GenerateForesightAnalyticsNonCraReport::callback_url).
    ///
    /// Answered with [`ForesightAnalyticsReportAck`]. What comes back when a foresight report is
    /// started: the common report head, `reportPin` and the accepted settings.
    /// [`submit`](GenerateForesightAnalyticsNonCraReport::submit) lets you wait for the work that
    /// this starts.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::ForesightAnalyticsReportConstraints::new();
    /// let answer = client
    ///     .consumer_foresight()
    ///     .generate_foresight_analytics_non_cra_report("1005061234", "personal", body)
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
    /// [`ForesightAnalyticsReportAck`]: types::ForesightAnalyticsReportAck
    /// [`ForesightAnalyticsReportConstraints`]: types::ForesightAnalyticsReportConstraints
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
    pub fn generate_foresight_analytics_non_cra_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        user_type: impl Into<String>,
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

    /// Starts Payment Risk Insights for a personal or business customer.
    ///
    /// `GeneratePaymentRiskInsightsReport`: `POST /decisioning/customers/{customerId}/reports/payment-risk-insights/userTypes/{userType}`.
    ///
    /// Use it to score how likely recurring payments are to be missed, from at most 24 months of
    /// checking and savings history. A consumer or business record may have to exist first,
    /// depending on the user type. Asynchronous: returns an acknowledgement with a report id.
    /// Premium, billed once the report succeeds. Usual next call: [`GetReportByCustomer`].
    ///
    /// Each success is billed. The client sends the request again only if it never reached the API
    /// or was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `user_type`: Whether the report is about a `business` or a `personal` user; some reports
    ///   allow `personal` only.
    /// - `body`: [`PaymentRiskInsightsReportConstraints`]. Request for a payment risk insights
    ///   report: purpose and intervals in `analyticsReportData`, account ids, start date and custom
    ///   fields.
    ///
    /// Can be set: [`callback_url`](GeneratePaymentRiskInsightsReport::callback_url).
    ///
    /// Answered with [`PaymentRiskInsightsReportAck`]. Answer when a payment risk insights report
    /// has been started: `id`, `status`, customer data, constraints and `reportPin`.
    /// [`submit`](GeneratePaymentRiskInsightsReport::submit) lets you wait for the work that this
    /// starts.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::PaymentRiskInsightsReportConstraints::new();
    /// let answer = client
    ///     .consumer_foresight()
    ///     .generate_payment_risk_insights_report("1005061234", "personal", body)
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
    /// [`PaymentRiskInsightsReportAck`]: types::PaymentRiskInsightsReportAck
    /// [`PaymentRiskInsightsReportConstraints`]: types::PaymentRiskInsightsReportConstraints
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`SECURITY_FREEZE`]: crate::error_codes::SECURITY_FREEZE
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    pub fn generate_payment_risk_insights_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        user_type: impl Into<String>,
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
    user_type: String,
    callback_url: Option<String>,
    body: types::ForesightAnalyticsReportFirstThirdPartyConstraints,
}

impl GenerateForesightAnalyticsFirstThirdPartyNonCraReport {
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
    pub async fn send(
        self,
    ) -> Result<Response<types::ForesightAnalyticsFirstThirdPartyReportAck>, Error> {
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
    ) -> Result<Response<types::ForesightAnalyticsFirstThirdPartyReportAck>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
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
    fn to_request(&self) -> Result<Request, Error> {
        let user_type = segment(&Self::OPERATION, "userType", &self.user_type)?;
        let path = format!("/decisioning/reports/foresight-analytics/userTypes/{user_type}");
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

#[cfg(feature = "reports")]
impl GenerateForesightAnalyticsFirstThirdPartyNonCraReport {
    /// Sends the request, and gives what waits for the work that it starts.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn submit(self) -> Result<crate::submitted::Submitted<Self>, Error> {
        crate::submitted::Submitted::new(self).await
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<crate::submitted::Submitted<Self>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::Submit for GenerateForesightAnalyticsFirstThirdPartyNonCraReport {
    type Poll = super::reports::GetReportById;

    fn poll(
        &self,
        answer: &types::ForesightAnalyticsFirstThirdPartyReportAck,
    ) -> Result<Self::Poll, Error> {
        let id = crate::submitted::told(self, "id", &answer.id)?;
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
    user_type: String,
    callback_url: Option<String>,
    body: types::ForesightAnalyticsReportConstraints,
}

impl GenerateForesightAnalyticsNonCraReport {
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
    pub async fn send(self) -> Result<Response<types::ForesightAnalyticsReportAck>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ForesightAnalyticsReportAck>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let user_type = segment(&Self::OPERATION, "userType", &self.user_type)?;
        let path = format!(
            "/decisioning/customers/{customer_id}/reports/foresight-analytics/userTypes/{user_type}"
        );
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

#[cfg(feature = "reports")]
impl GenerateForesightAnalyticsNonCraReport {
    /// Sends the request, and gives what waits for the work that it starts.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn submit(self) -> Result<crate::submitted::Submitted<Self>, Error> {
        crate::submitted::Submitted::new(self).await
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<crate::submitted::Submitted<Self>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::Submit for GenerateForesightAnalyticsNonCraReport {
    type Poll = super::reports::GetReportByCustomer;

    fn poll(&self, answer: &types::ForesightAnalyticsReportAck) -> Result<Self::Poll, Error> {
        let id = crate::submitted::told(self, "id", &answer.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::SubmitOnce for GenerateForesightAnalyticsNonCraReport {
    type List = super::reports::GetReportsByCustomerId;

    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::Submitted<GenerateForesightAnalyticsNonCraReport> {
    /// The request of `GetReportByConsumer` for what was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when the answer does not have what it takes.
    pub fn get_report_by_consumer(&self) -> Result<super::reports::GetReportByConsumer, Error> {
        let (call, answer) = self.parts();
        let consumer_id = crate::submitted::told(call, "consumerId", &answer.consumer_id)?;
        let id = crate::submitted::told(call, "id", &answer.id)?;
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
    user_type: String,
    callback_url: Option<String>,
    body: types::PaymentRiskInsightsReportConstraints,
}

impl GeneratePaymentRiskInsightsReport {
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
    pub async fn send(self) -> Result<Response<types::PaymentRiskInsightsReportAck>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::PaymentRiskInsightsReportAck>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let user_type = segment(&Self::OPERATION, "userType", &self.user_type)?;
        let path = format!(
            "/decisioning/customers/{customer_id}/reports/payment-risk-insights/userTypes/{user_type}"
        );
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

#[cfg(feature = "reports")]
impl GeneratePaymentRiskInsightsReport {
    /// Sends the request, and gives what waits for the work that it starts.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn submit(self) -> Result<crate::submitted::Submitted<Self>, Error> {
        crate::submitted::Submitted::new(self).await
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<crate::submitted::Submitted<Self>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::Submit for GeneratePaymentRiskInsightsReport {
    type Poll = super::reports::GetReportByCustomer;

    fn poll(&self, answer: &types::PaymentRiskInsightsReportAck) -> Result<Self::Poll, Error> {
        let id = crate::submitted::told(self, "id", &answer.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::SubmitOnce for GeneratePaymentRiskInsightsReport {
    type List = super::reports::GetReportsByCustomerId;

    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::Submitted<GeneratePaymentRiskInsightsReport> {
    /// The request of `GetReportByConsumer` for what was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when the answer does not have what it takes.
    pub fn get_report_by_consumer(&self) -> Result<super::reports::GetReportByConsumer, Error> {
        let (call, answer) = self.parts();
        let consumer_id = crate::submitted::told(call, "consumerId", &answer.consumer_id)?;
        let id = crate::submitted::told(call, "id", &answer.id)?;
        let handle = call.client.reports();
        let request = handle.get_report_by_consumer(consumer_id, id);
        Ok(request)
    }
}

hidden_debug! {
    GenerateForesightAnalyticsFirstThirdPartyNonCraReport,
    GenerateForesightAnalyticsNonCraReport,
    GeneratePaymentRiskInsightsReport,
}
