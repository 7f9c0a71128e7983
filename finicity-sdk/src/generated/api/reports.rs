// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Reports*.
//!
//! | method | purpose |
//! |---|---|
//! | [`get_report_by_consumer`](Reports::get_report_by_consumer) | Gets one report that belongs to a consumer. |
//! | [`get_report_by_customer`](Reports::get_report_by_customer) | Gets one report that belongs to a customer. |
//! | [`get_report_by_id`](Reports::get_report_by_id) | Gets one report by its report ID alone. |
//! | [`get_reports_by_consumer_id`](Reports::get_reports_by_consumer_id) | Lists the reports generated for a consumer. |
//! | [`get_reports_by_customer_id`](Reports::get_reports_by_customer_id) | Lists the reports generated for a customer. |
//! | [`get_reseller_billing_report`](Reports::get_reseller_billing_report) | Lists the reports that a partner generated, for billing. |
//! | [`report_reissue`](Reports::report_reissue) | Retrieves a CRA report that a different partner generated. |

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders, waiting_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation, Paging, PagingStyle};
use crate::paging::{AsCount, Items, Paged, Pages};
use crate::pdf::{AlsoPdf, Pdf};
use crate::polling::Polling;
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::setting::IntoOption;
use crate::unix_date::UnixDate;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

/// Finished reports, lists of reports, and the reissue of reports.
///
/// [`Client::reports`](crate::Client::reports) returns this type.
#[derive(Debug, Clone)]
pub struct Reports {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Reports*.
    pub fn reports(&self) -> Reports {
        Reports {
            client: self.clone(),
        }
    }
}

impl Reports {
    /// Gets one report that belongs to a consumer.
    ///
    /// `GetReportByConsumer`: `GET /decisioning/v3/consumers/{consumerId}/reports/{reportId}`.
    /// Returns [`types::Report`]. [`pdf`](GetReportByConsumer::pdf) asks for a PDF instead.
    /// [`wait`](GetReportByConsumer::wait) polls until the work is done.
    ///
    /// Use this operation after starting a report, when you have a consumer ID. Returns JSON, or a
    /// PDF when `Accept` is `application/pdf`; while `status` is `inProgress`, wait 20 seconds
    /// between attempts. CRA reports need a two-character `purpose`, with validation announced for
    /// August 11, 2026. If you stored only the report ID, call [`GetReportById`].
    ///
    /// - `consumer_id`: ID of the consumer, assigned when the consumer is created.
    /// - `report_id`: ID of the report to read or reissue, from the response that started its
    ///   generation.
    ///
    /// Optional: [`on_behalf_of`](GetReportByConsumer::on_behalf_of),
    /// [`purpose`](GetReportByConsumer::purpose).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .reports()
    ///     .get_report_by_consumer("0bf46322c167b562e6cbed9d40e19a4c", "u4hstnnak45g");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GetReportById`]: crate::api::reports::Reports::get_report_by_id
    #[doc(alias = "decisioning.v3.consumers.reports.get")]
    #[doc(alias = "get_by_consumer_and_id")]
    #[doc(alias = "reports.get_by_consumer_and_id")]
    pub fn get_report_by_consumer(
        &self,
        consumer_id: impl Into<types::ConsumerId>,
        report_id: impl Into<types::ReportId>,
    ) -> GetReportByConsumer {
        GetReportByConsumer {
            client: self.client.clone(),
            consumer_id: consumer_id.into(),
            report_id: report_id.into(),
            on_behalf_of: None,
            purpose: None,
        }
    }

    /// Gets one report that belongs to a customer.
    ///
    /// `GetReportByCustomer`: `GET /decisioning/v3/customers/{customerId}/reports/{reportId}`.
    /// Returns [`types::Report`]. [`pdf`](GetReportByCustomer::pdf) asks for a PDF instead.
    /// [`wait`](GetReportByCustomer::wait) polls until the work is done.
    ///
    /// Use this operation to poll for a report that you started with a customer ID. Returns JSON,
    /// or a PDF when `Accept` is `application/pdf`; while `status` is `inProgress`, wait 20 seconds
    /// between attempts, and read `errors` on `failure`. CRA reports need a two-character
    /// `purpose`. To find a lost report ID, call [`GetReportsByCustomerId`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `report_id`: ID of the report to read or reissue, from the response that started its
    ///   generation.
    ///
    /// Optional: [`on_behalf_of`](GetReportByCustomer::on_behalf_of),
    /// [`purpose`](GetReportByCustomer::purpose).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.reports().get_report_by_customer("1005061234", "u4hstnnak45g");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GetReportsByCustomerId`]: crate::api::reports::Reports::get_reports_by_customer_id
    #[doc(alias = "decisioning.v3.customers.reports.get")]
    #[doc(alias = "get_status")]
    #[doc(alias = "reports.get_status")]
    pub fn get_report_by_customer(
        &self,
        customer_id: impl Into<types::CustomerId>,
        report_id: impl Into<types::ReportId>,
    ) -> GetReportByCustomer {
        GetReportByCustomer {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            report_id: report_id.into(),
            on_behalf_of: None,
            purpose: None,
        }
    }

    /// Gets one report by its report ID alone.
    ///
    /// `GetReportById`: `POST /decisioning/v3/reports/{reportId}`.
    /// Returns [`types::Report`]. [`pdf`](GetReportById::pdf) asks for a PDF instead.
    /// [`wait`](GetReportById::wait) polls until the work is done.
    ///
    /// Use this operation without a customer or consumer ID, and always for the first/third-party
    /// Foresight report, which no other operation returns. The request is a POST with a mandatory
    /// body, and `{}` is a valid body. Returns JSON or a PDF according to `Accept`; while `status`
    /// is `inProgress`, poll at 20-second intervals. CRA reports need a `purpose`.
    ///
    /// - `report_id`: ID of the report to read or reissue, from the response that started its
    ///   generation.
    /// - `body`: [`types::Lender`].
    ///
    /// Optional: [`on_behalf_of`](GetReportById::on_behalf_of),
    /// [`purpose`](GetReportById::purpose).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::Lender::new().purpose("31");
    /// let response = client.reports().get_report_by_id("u4hstnnak45g", body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    pub fn get_report_by_id(
        &self,
        report_id: impl Into<types::ReportId>,
        body: types::Lender,
    ) -> GetReportById {
        GetReportById {
            client: self.client.clone(),
            report_id: report_id.into(),
            on_behalf_of: None,
            purpose: None,
            body,
        }
    }

    /// Lists the reports generated for a consumer.
    ///
    /// `GetReportsByConsumerId`: `GET /decisioning/v1/consumers/{consumerId}/reports`.
    /// Returns [`types::ReportSummaries`].
    ///
    /// Use this operation to find report IDs or to check several reports at once. Returns only
    /// summaries: ID, type, status and creation date, without paging. Poll at 20-second intervals
    /// while an entry is `inProgress`. Too many calls can cause status code 429 with an empty body.
    /// Usual next call: [`GetReportByConsumer`].
    ///
    /// - `consumer_id`: ID of the consumer, assigned when the consumer is created.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .reports()
    ///     .get_reports_by_consumer_id("0bf46322c167b562e6cbed9d40e19a4c");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes), and:
    /// - 429, without a code
    ///
    /// [`GetReportByConsumer`]: crate::api::reports::Reports::get_report_by_consumer
    #[doc(alias = "by_consumer_id")]
    #[doc(alias = "decisioning.v1.consumers.reports.list")]
    #[doc(alias = "reports.by_consumer_id")]
    pub fn get_reports_by_consumer_id(
        &self,
        consumer_id: impl Into<types::ConsumerId>,
    ) -> GetReportsByConsumerId {
        GetReportsByConsumerId {
            client: self.client.clone(),
            consumer_id: consumer_id.into(),
        }
    }

    /// Lists the reports generated for a customer.
    ///
    /// `GetReportsByCustomerId`: `GET /decisioning/v1/customers/{customerId}/reports`.
    /// Returns [`types::ReportSummaries`].
    ///
    /// Use this operation to find report IDs or to watch several reports with one request. Returns
    /// summaries without report data: ID, requester, type, status and creation date, without
    /// paging. Poll at 20-second intervals while an entry is `inProgress`. Status code 429 with an
    /// empty body means that you must slow down. Usual next call: [`GetReportByCustomer`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.reports().get_reports_by_customer_id("1005061234");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes), and:
    /// - 429, without a code
    ///
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    #[doc(alias = "by_customer_id")]
    #[doc(alias = "decisioning.v1.customers.reports.list")]
    #[doc(alias = "reports.by_customer_id")]
    pub fn get_reports_by_customer_id(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> GetReportsByCustomerId {
        GetReportsByCustomerId {
            client: self.client.clone(),
            customer_id: customer_id.into(),
        }
    }

    /// Lists the reports that a partner generated, for billing.
    ///
    /// `getResellerBillingReport`: `GET /decisioning/v1/partners/{partnerId}/billing/reseller`.
    /// Returns [`types::BillingResellerReport`]. [`items`](GetResellerBillingReport::items) goes
    /// through all pages.
    ///
    /// Use this operation to reconcile your own usage or, as a reseller, the usage of partner
    /// accounts linked to you. Returns pages with customer, consumer, report ID, type, status and
    /// date. The dates may lie at most 31 days apart; pages count from zero and hold up to 1000
    /// rows. Testing customers are omitted unless `viewTestingReports` is set.
    ///
    /// - `partner_id`: ID of the partner whose reseller billing is reported.
    /// - `start_date`: First day of the billing report; at most 31 days before `endDate`.
    /// - `end_date`: Last day of the billing report; at most 31 days after `startDate`.
    ///
    /// Optional: [`page`](GetResellerBillingReport::page),
    /// [`size`](GetResellerBillingReport::size),
    /// [`view_testing_reports`](GetResellerBillingReport::view_testing_reports).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .reports()
    ///     .get_reseller_billing_report("12314235356", 1609459200, 1612137600);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    pub fn get_reseller_billing_report(
        &self,
        partner_id: impl Into<types::PartnerId>,
        start_date: impl Into<UnixDate>,
        end_date: impl Into<UnixDate>,
    ) -> GetResellerBillingReport {
        GetResellerBillingReport {
            client: self.client.clone(),
            partner_id: partner_id.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
            page: None,
            size: None,
            view_testing_reports: None,
        }
    }

    /// Retrieves a CRA report that a different partner generated.
    ///
    /// `ReportReissue`: `POST /decisioning/v1/reports/{reportId}/partners`.
    /// Returns [`types::Report`]. [`pdf`](ReportReissue::pdf) asks for a PDF instead.
    ///
    /// Use this operation as an authorized third party, for example an investor or mortgage
    /// insurer, after the originating partner sent you the report ID. Billed. Returns the report in
    /// JSON or PDF form, according to `Accept`. Send the `purpose` code of the original request;
    /// the code was announced as mandatory by April 30, 2026.
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `report_id`: ID of the report to read or reissue, from the response that started its
    ///   generation.
    /// - `body`: [`types::Lender`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::Lender::new().purpose("31");
    /// let response = client.reports().report_reissue("u4hstnnak45g", body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    pub fn report_reissue(
        &self,
        report_id: impl Into<types::ReportId>,
        body: types::Lender,
    ) -> ReportReissue {
        ReportReissue {
            client: self.client.clone(),
            report_id: report_id.into(),
            body,
        }
    }
}

/// Request of `GetReportByConsumer`: `GET /decisioning/v3/consumers/{consumerId}/reports/{reportId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReportByConsumer {
    client: Client,
    consumer_id: types::ConsumerId,
    report_id: types::ReportId,
    on_behalf_of: Option<String>,
    purpose: Option<String>,
}

impl GetReportByConsumer {
    /// Name of the party for which the report is read; optional.
    pub fn on_behalf_of(mut self, on_behalf_of: impl IntoOption<String>) -> Self {
        self.on_behalf_of = on_behalf_of.into_option();
        self
    }

    /// Two-character permissible purpose code for reading the report or score, for example `3F`;
    /// required for CRA reports.
    pub fn purpose(mut self, purpose: impl IntoOption<String>) -> Self {
        self.purpose = purpose.into_option();
        self
    }

    /// Requests the same report as a PDF.
    pub fn pdf(self) -> Pdf<Self> {
        Pdf::new(self)
    }
}

impl Call for GetReportByConsumer {
    type Output = types::Report;

    const OPERATION: Operation = Operation {
        id: "GetReportByConsumer",
        tag: "Reports",
        method: "GET",
        path: "/decisioning/v3/consumers/{consumerId}/reports/{reportId}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: Some(Polling {
            status: "status",
            running: &["inProgress"],
            done: &["success"],
            failed: &["failure"],
        }),
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

impl FillRequest for GetReportByConsumer {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("consumerId", &self.consumer_id);
        request.path("reportId", &self.report_id);
        request.accept("application/json");
        request.query("onBehalfOf", &self.on_behalf_of);
        request.query("purpose", &self.purpose);
    }
}

impl AlsoPdf for GetReportByConsumer {}

/// Request of `GetReportByCustomer`: `GET /decisioning/v3/customers/{customerId}/reports/{reportId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReportByCustomer {
    client: Client,
    customer_id: types::CustomerId,
    report_id: types::ReportId,
    on_behalf_of: Option<String>,
    purpose: Option<String>,
}

impl GetReportByCustomer {
    /// Name of the party for which the report is read; optional.
    pub fn on_behalf_of(mut self, on_behalf_of: impl IntoOption<String>) -> Self {
        self.on_behalf_of = on_behalf_of.into_option();
        self
    }

    /// Two-character permissible purpose code for reading the report or score, for example `3F`;
    /// required for CRA reports.
    pub fn purpose(mut self, purpose: impl IntoOption<String>) -> Self {
        self.purpose = purpose.into_option();
        self
    }

    /// Requests the same report as a PDF.
    pub fn pdf(self) -> Pdf<Self> {
        Pdf::new(self)
    }
}

impl Call for GetReportByCustomer {
    type Output = types::Report;

    const OPERATION: Operation = Operation {
        id: "GetReportByCustomer",
        tag: "Reports",
        method: "GET",
        path: "/decisioning/v3/customers/{customerId}/reports/{reportId}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: Some(Polling {
            status: "status",
            running: &["inProgress"],
            done: &["success"],
            failed: &["failure"],
        }),
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

impl FillRequest for GetReportByCustomer {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("reportId", &self.report_id);
        request.accept("application/json");
        request.query("onBehalfOf", &self.on_behalf_of);
        request.query("purpose", &self.purpose);
    }
}

impl AlsoPdf for GetReportByCustomer {}

/// Request of `GetReportById`: `POST /decisioning/v3/reports/{reportId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReportById {
    client: Client,
    report_id: types::ReportId,
    on_behalf_of: Option<String>,
    purpose: Option<String>,
    body: types::Lender,
}

impl GetReportById {
    /// Name of the party for which the report is read; optional.
    pub fn on_behalf_of(mut self, on_behalf_of: impl IntoOption<String>) -> Self {
        self.on_behalf_of = on_behalf_of.into_option();
        self
    }

    /// Two-character permissible purpose code for reading the report or score, for example `3F`;
    /// required for CRA reports.
    pub fn purpose(mut self, purpose: impl IntoOption<String>) -> Self {
        self.purpose = purpose.into_option();
        self
    }

    /// Requests the same report as a PDF.
    pub fn pdf(self) -> Pdf<Self> {
        Pdf::new(self)
    }
}

impl Call for GetReportById {
    type Output = types::Report;

    const OPERATION: Operation = Operation {
        id: "GetReportById",
        tag: "Reports",
        method: "POST",
        path: "/decisioning/v3/reports/{reportId}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: Some(Polling {
            status: "status",
            running: &["inProgress"],
            done: &["success"],
            failed: &["failure"],
        }),
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

impl FillRequest for GetReportById {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("reportId", &self.report_id);
        request.accept("application/json");
        request.query("onBehalfOf", &self.on_behalf_of);
        request.query("purpose", &self.purpose);
        request.json(&self.body);
    }
}

impl AlsoPdf for GetReportById {}

/// Request of `GetReportsByConsumerId`: `GET /decisioning/v1/consumers/{consumerId}/reports`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReportsByConsumerId {
    client: Client,
    consumer_id: types::ConsumerId,
}

impl Call for GetReportsByConsumerId {
    type Output = types::ReportSummaries;

    const OPERATION: Operation = Operation {
        id: "GetReportsByConsumerId",
        tag: "Reports",
        method: "GET",
        path: "/decisioning/v1/consumers/{consumerId}/reports",
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

impl FillRequest for GetReportsByConsumerId {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("consumerId", &self.consumer_id);
        request.accept("application/json");
    }
}

/// Request of `GetReportsByCustomerId`: `GET /decisioning/v1/customers/{customerId}/reports`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReportsByCustomerId {
    client: Client,
    customer_id: types::CustomerId,
}

impl Call for GetReportsByCustomerId {
    type Output = types::ReportSummaries;

    const OPERATION: Operation = Operation {
        id: "GetReportsByCustomerId",
        tag: "Reports",
        method: "GET",
        path: "/decisioning/v1/customers/{customerId}/reports",
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

impl FillRequest for GetReportsByCustomerId {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
    }
}

/// Request of `getResellerBillingReport`: `GET /decisioning/v1/partners/{partnerId}/billing/reseller`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetResellerBillingReport {
    client: Client,
    partner_id: types::PartnerId,
    start_date: UnixDate,
    end_date: UnixDate,
    page: Option<i64>,
    size: Option<i64>,
    view_testing_reports: Option<bool>,
}

impl GetResellerBillingReport {
    /// Page number, counted from 1 for registration requests and from 0 for the billing report; the
    /// first page by default.
    ///
    /// Default `0`, for example `0`.
    pub fn page(mut self, page: impl Into<Option<i64>>) -> Self {
        self.page = page.into();
        self
    }

    /// Number of records per page of the billing report, at most 1000; 100 by default.
    ///
    /// At most 1000, default `100`, for example `100`.
    pub fn size(mut self, size: impl Into<Option<i64>>) -> Self {
        self.size = size.into();
        self
    }

    /// `true` if reports of testing customers are included, `false` (default) if only reports of
    /// active customers are returned.
    ///
    /// Default `false`.
    pub fn view_testing_reports(mut self, view_testing_reports: impl Into<Option<bool>>) -> Self {
        self.view_testing_reports = view_testing_reports.into();
        self
    }

    /// Returns the pages of the list. Each page is fetched when it is polled.
    #[inline]
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// Returns the items of the list. Pages are fetched as needed.
    #[inline]
    pub fn items(self) -> Items<Self> {
        Items::new(self)
    }
}

impl Call for GetResellerBillingReport {
    type Output = types::BillingResellerReport;

    const OPERATION: Operation = Operation {
        id: "getResellerBillingReport",
        tag: "Reports",
        method: "GET",
        path: "/decisioning/v1/partners/{partnerId}/billing/reseller",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: Some(Paging {
            style: PagingStyle::PageNumber,
            start: "page",
            first: 0,
            size: "size",
            max_size: Some(1000),
            items: "content",
            id: None,
            more: None,
            total: Some("totalElements"),
        }),
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

impl FillRequest for GetResellerBillingReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("partnerId", &self.partner_id);
        request.accept("application/json");
        request.query("startDate", &self.start_date);
        request.query("endDate", &self.end_date);
        request.query("page", &self.page);
        request.query("size", &self.size);
        request.query("viewTestingReports", &self.view_testing_reports);
    }
}

impl Paged for GetResellerBillingReport {
    type Item = types::BillingReport;

    fn page_position(&self) -> (Option<i64>, Option<i64>) {
        (self.page, self.size)
    }

    fn set_page_position(&mut self, start: i64, size: Option<i64>) {
        self.page = Some(start);
        self.size = size;
    }

    fn items_of(page: &types::BillingResellerReport) -> &[Self::Item] {
        &page.content
    }

    #[inline]
    fn into_items(page: types::BillingResellerReport) -> Vec<Self::Item> {
        page.content
    }

    #[inline]
    fn total(page: &types::BillingResellerReport) -> Option<i64> {
        AsCount::as_count(&page.total_elements)
    }
}

/// Request of `ReportReissue`: `POST /decisioning/v1/reports/{reportId}/partners`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReportReissue {
    client: Client,
    report_id: types::ReportId,
    body: types::Lender,
}

impl ReportReissue {
    /// Requests the same report as a PDF.
    pub fn pdf(self) -> Pdf<Self> {
        Pdf::new(self)
    }
}

impl Call for ReportReissue {
    type Output = types::Report;

    const OPERATION: Operation = Operation {
        id: "ReportReissue",
        tag: "Reports",
        method: "POST",
        path: "/decisioning/v1/reports/{reportId}/partners",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: true,
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

impl FillRequest for ReportReissue {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("reportId", &self.report_id);
        request.accept("application/json");
        request.json(&self.body);
    }
}

impl AlsoPdf for ReportReissue {}

request_builders! {
    GetReportByConsumer => types::Report,
    GetReportByCustomer => types::Report,
    GetReportById => types::Report,
    GetReportsByConsumerId => types::ReportSummaries,
    GetReportsByCustomerId => types::ReportSummaries,
    GetResellerBillingReport => types::BillingResellerReport,
    ReportReissue => types::Report,
}

waiting_builders! {
    GetReportByConsumer => types::Report,
    GetReportByCustomer => types::Report,
    GetReportById => types::Report,
}
