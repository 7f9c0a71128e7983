// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Verify Assets*.
//!
//! | method | purpose |
//! |---|---|
//! | [`generate_prequalification_cra_report`](VerifyAssets::generate_prequalification_cra_report) | Starts a prequalification report under CRA rules. |
//! | [`generate_prequalification_non_cra_report`](VerifyAssets::generate_prequalification_non_cra_report) | Starts a prequalification report outside CRA rules. |
//! | [`generate_voa_report`](VerifyAssets::generate_voa_report) | Starts a VOA (verification of assets) report. |
//! | [`generate_voa_with_income_report`](VerifyAssets::generate_voa_with_income_report) | Starts a verification of assets report that includes income. |

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

/// Reports on assets.
///
/// [`Client::verify_assets`](crate::Client::verify_assets) returns this type.
#[derive(Debug, Clone)]
pub struct VerifyAssets {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Verify Assets*.
    pub fn verify_assets(&self) -> VerifyAssets {
        VerifyAssets {
            client: self.clone(),
        }
    }
}

impl VerifyAssets {
    /// Starts a prequalification report under CRA rules.
    ///
    /// `GeneratePrequalificationCRAReport`: `POST /decisioning/v2/customers/{customerId}/preQualVoa`.
    /// Returns [`types::PrequalificationReportAck`].
    /// [`submit`](GeneratePrequalificationCraReport::submit) lets you wait for the work that the
    /// request starts.
    ///
    /// Use this operation early in lending for an overview of deposit and investment accounts,
    /// owners and NSF counts of checking accounts. Asynchronous: returns an acknowledgment (status
    /// code 202) with the report ID. CRA reports need a consumer, created with [`CreateConsumer`].
    /// Without a suitable account the call fails with status code 400. Usual next call:
    /// [`GetReportByCustomer`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::PrequalificationReportConstraints`].
    ///
    /// Optional: [`callback_url`](GeneratePrequalificationCraReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::PrequalificationReportConstraints::new();
    /// let request = client
    ///     .verify_assets()
    ///     .generate_prequalification_cra_report("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`CreateConsumer`]: crate::api::consumers::Consumers::create_consumer
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    #[doc(alias = "decisioning.v2.customers.pre_qual_voa.create")]
    #[doc(alias = "get_checking_savings_investment_accounts")]
    #[doc(alias = "verify_assets.get_checking_savings_investment_accounts")]
    pub fn generate_prequalification_cra_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::PrequalificationReportConstraints,
    ) -> GeneratePrequalificationCraReport {
        GeneratePrequalificationCraReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }

    /// Starts a prequalification report outside CRA rules.
    ///
    /// `GeneratePrequalificationNonCRAReport`: `POST /decisioning/v2/customers/{customerId}/assetSummary`.
    /// Returns [`types::PrequalificationReportAck`].
    /// [`submit`](GeneratePrequalificationNonCraReport::submit) lets you wait for the work that the
    /// request starts.
    ///
    /// Use this operation for the same overview of accounts, owners and NSF counts when a consumer
    /// report is not wanted. Asynchronous: returns an acknowledgment (status code 202) with the
    /// report ID. For a customer without a deposit or investment account the call fails with status
    /// code 400. Usual next call: [`GetReportByCustomer`]. The CRA variant is
    /// [`GeneratePrequalificationCRAReport`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::PrequalificationReportConstraints`].
    ///
    /// Optional: [`callback_url`](GeneratePrequalificationNonCraReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::PrequalificationReportConstraints::new();
    /// let request = client
    ///     .verify_assets()
    ///     .generate_prequalification_non_cra_report("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GeneratePrequalificationCRAReport`]: crate::api::verify_assets::VerifyAssets::generate_prequalification_cra_report
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    #[doc(alias = "decisioning.v2.customers.asset_summary.create")]
    #[doc(alias = "get_asset_summary")]
    #[doc(alias = "verify_assets.get_asset_summary")]
    pub fn generate_prequalification_non_cra_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::PrequalificationReportConstraints,
    ) -> GeneratePrequalificationNonCraReport {
        GeneratePrequalificationNonCraReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }

    /// Starts a VOA (verification of assets) report.
    ///
    /// `GenerateVOAReport`: `POST /decisioning/v2/customers/{customerId}/voa`.
    /// Returns [`types::VoaReportAck`]. [`submit`](GenerateVoaReport::submit) lets you wait for the
    /// work that the request starts.
    ///
    /// Use this operation to prove assets from up to 12 months of history on deposit and investment
    /// accounts; without such an account the call fails with status code 400. Asynchronous: returns
    /// an acknowledgment (status code 202) with the report ID. Premium: billed when the report
    /// succeeds. The customer needs a consumer, created with [`CreateConsumer`]. Usual next call:
    /// [`GetReportByCustomer`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::VoaReportConstraints`].
    ///
    /// Optional: [`callback_url`](GenerateVoaReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::VoaReportConstraints::new();
    /// let request = client.verify_assets().generate_voa_report("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`CreateConsumer`]: crate::api::consumers::Consumers::create_consumer
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    #[doc(alias = "customer_voa_report")]
    #[doc(alias = "decisioning.v2.customers.voa.create")]
    #[doc(alias = "verify_assets.customer_voa_report")]
    pub fn generate_voa_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::VoaReportConstraints,
    ) -> GenerateVoaReport {
        GenerateVoaReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }

    /// Starts a verification of assets report that includes income.
    ///
    /// `GenerateVOAWithIncomeReport`: `POST /decisioning/v2/customers/{customerId}/voaHistory`.
    /// Returns [`types::VoaWithIncomeReportAck`]. [`submit`](GenerateVoaWithIncomeReport::submit)
    /// lets you wait for the work that the request starts.
    ///
    /// Use this operation for assets and income together. The history covers 61 days unless
    /// `fromDate` reaches further back (24 months at most), and `incomeFromDate` limits the income
    /// section separately. Asynchronous: returns an acknowledgment (status code 202). Premium:
    /// billed when the report succeeds. The customer needs a consumer, created with
    /// [`CreateConsumer`]. Usual next call: [`GetReportByCustomer`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::VoaWithIncomeReportConstraints`].
    ///
    /// Optional: [`callback_url`](GenerateVoaWithIncomeReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::VoaWithIncomeReportConstraints::new();
    /// let request = client
    ///     .verify_assets()
    ///     .generate_voa_with_income_report("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`CreateConsumer`]: crate::api::consumers::Consumers::create_consumer
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    #[doc(alias = "decisioning.v2.customers.voa_history.create")]
    #[doc(alias = "verify_assets.generate_voa_with_income_report")]
    pub fn generate_voa_with_income_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::VoaWithIncomeReportConstraints,
    ) -> GenerateVoaWithIncomeReport {
        GenerateVoaWithIncomeReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }
}

/// Request of `GeneratePrequalificationCRAReport`: `POST /decisioning/v2/customers/{customerId}/preQualVoa`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GeneratePrequalificationCraReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::PrequalificationReportConstraints,
}

impl GeneratePrequalificationCraReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for GeneratePrequalificationCraReport {
    type Output = types::PrequalificationReportAck;

    const OPERATION: Operation = Operation {
        id: "GeneratePrequalificationCRAReport",
        tag: "Verify Assets",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/preQualVoa",
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

impl FillRequest for GeneratePrequalificationCraReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

impl GeneratePrequalificationCraReport {
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

impl Submit for GeneratePrequalificationCraReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(
        &self,
        response: &types::PrequalificationReportAck,
    ) -> Result<Self::Poll, crate::Error> {
        let id = required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for GeneratePrequalificationCraReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<GeneratePrequalificationCraReport> {
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

/// Request of `GeneratePrequalificationNonCRAReport`: `POST /decisioning/v2/customers/{customerId}/assetSummary`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GeneratePrequalificationNonCraReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::PrequalificationReportConstraints,
}

impl GeneratePrequalificationNonCraReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for GeneratePrequalificationNonCraReport {
    type Output = types::PrequalificationReportAck;

    const OPERATION: Operation = Operation {
        id: "GeneratePrequalificationNonCRAReport",
        tag: "Verify Assets",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/assetSummary",
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

impl FillRequest for GeneratePrequalificationNonCraReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

impl GeneratePrequalificationNonCraReport {
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

impl Submit for GeneratePrequalificationNonCraReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(
        &self,
        response: &types::PrequalificationReportAck,
    ) -> Result<Self::Poll, crate::Error> {
        let id = required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for GeneratePrequalificationNonCraReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<GeneratePrequalificationNonCraReport> {
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

/// Request of `GenerateVOAReport`: `POST /decisioning/v2/customers/{customerId}/voa`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateVoaReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::VoaReportConstraints,
}

impl GenerateVoaReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for GenerateVoaReport {
    type Output = types::VoaReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateVOAReport",
        tag: "Verify Assets",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/voa",
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

impl FillRequest for GenerateVoaReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

impl GenerateVoaReport {
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

impl Submit for GenerateVoaReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(&self, response: &types::VoaReportAck) -> Result<Self::Poll, crate::Error> {
        let id = required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for GenerateVoaReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<GenerateVoaReport> {
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

/// Request of `GenerateVOAWithIncomeReport`: `POST /decisioning/v2/customers/{customerId}/voaHistory`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateVoaWithIncomeReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::VoaWithIncomeReportConstraints,
}

impl GenerateVoaWithIncomeReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for GenerateVoaWithIncomeReport {
    type Output = types::VoaWithIncomeReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateVOAWithIncomeReport",
        tag: "Verify Assets",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/voaHistory",
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

impl FillRequest for GenerateVoaWithIncomeReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

impl GenerateVoaWithIncomeReport {
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

impl Submit for GenerateVoaWithIncomeReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(&self, response: &types::VoaWithIncomeReportAck) -> Result<Self::Poll, crate::Error> {
        let id = required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for GenerateVoaWithIncomeReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<GenerateVoaWithIncomeReport> {
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
    GeneratePrequalificationCraReport => types::PrequalificationReportAck,
    GeneratePrequalificationNonCraReport => types::PrequalificationReportAck,
    GenerateVoaReport => types::VoaReportAck,
    GenerateVoaWithIncomeReport => types::VoaWithIncomeReportAck,
}
