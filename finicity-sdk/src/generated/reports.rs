// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Reports*.
//!
//! | method | what it does |
//! |---|---|
//! | [`get_report_by_consumer`](Reports::get_report_by_consumer) | Fetches one report that belongs to a consumer. |
//! | [`get_report_by_customer`](Reports::get_report_by_customer) | Fetches one report that belongs to a customer. |
//! | [`get_report_by_id`](Reports::get_report_by_id) | Fetches one report using only its id. |
//! | [`get_reports_by_consumer_id`](Reports::get_reports_by_consumer_id) | Lists the reports generated for a consumer. |
//! | [`get_reports_by_customer_id`](Reports::get_reports_by_customer_id) | Lists the reports generated for a customer. |
//! | [`get_reseller_billing_report`](Reports::get_reseller_billing_report) | Lists the reports a partner generated, for billing. |
//! | [`report_reissue`](Reports::report_reissue) | Retrieves a CRA report that a different partner generated. |

use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation, Paging, PagingStyle};
use crate::paging::{Count, Items, Paged, Pages};
use crate::pdf::{AlsoPdf, Pdf};
use crate::polling::{Polling, WaitOptions};
use crate::request::{accept_json, build, query, segment};
use crate::response::{RawResponse, Response};
use crate::unix_date::UnixDate;

/// Reports once they are finished, their list, and their reissue.
///
/// Reached by [`Client::reports`](crate::Client::reports).
#[derive(Debug, Clone)]
pub struct Reports {
    client: Client,
}

impl Client {
    /// Operations of the tag *Reports*.
    pub fn reports(&self) -> Reports {
        Reports {
            client: self.clone(),
        }
    }
}

impl Reports {
    /// Fetches one report that belongs to a consumer.
    ///
    /// `GetReportByConsumer`: `GET /decisioning/v3/consumers/{consumerId}/reports/{reportId}`.
    ///
    /// Use it after a report was started and you hold a consumer id. Returns JSON, or PDF when
    /// `Accept` is `application/pdf`; while `status` is `inProgress`, leave 20 seconds between
    /// attempts. CRA reports need a two-digit `purpose`, with validation announced for 11 August 2026.
    /// If you store only the report id, call [`GetReportById`].
    ///
    /// - `consumer_id`: Consumer the call is about; the id is assigned when the consumer is
    ///   created.
    /// - `report_id`: Report to read or reissue, by the id its generation returned.
    ///
    /// Can be set: [`on_behalf_of`](GetReportByConsumer::on_behalf_of),
    /// [`purpose`](GetReportByConsumer::purpose).
    ///
    /// Answered with [`Report`]. Any finished or running report, one of 18 families; nothing but
    /// the content and `type` tells which, so check `status` first.
    /// [`pdf`](GetReportByConsumer::pdf) asks for a PDF instead.
    /// [`wait`](GetReportByConsumer::wait) asks until the work is done.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .reports()
    ///     .get_report_by_consumer("0bf46322c167b562e6cbed9d40e19a4c", "u4hstnnak45g")
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
    /// [`GetReportById`]: crate::reports::Reports::get_report_by_id
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`Report`]: types::Report
    /// [`SECURITY_FREEZE`]: crate::error_codes::SECURITY_FREEZE
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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

    /// Fetches one report that belongs to a customer.
    ///
    /// `GetReportByCustomer`: `GET /decisioning/v3/customers/{customerId}/reports/{reportId}`.
    ///
    /// Use it to poll for a report you started with a customer id. Returns JSON, or PDF when
    /// `Accept` is `application/pdf`; while `status` is `inProgress`, leave 20 seconds between
    /// attempts, and read `errors` on `failure`. CRA reports need a two-digit `purpose`. To find a
    /// lost report id, call [`GetReportsByCustomerId`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `report_id`: Report to read or reissue, by the id its generation returned.
    ///
    /// Can be set: [`on_behalf_of`](GetReportByCustomer::on_behalf_of),
    /// [`purpose`](GetReportByCustomer::purpose).
    ///
    /// Answered with [`Report`]. Any finished or running report, one of 18 families; nothing but
    /// the content and `type` tells which, so check `status` first.
    /// [`pdf`](GetReportByCustomer::pdf) asks for a PDF instead.
    /// [`wait`](GetReportByCustomer::wait) asks until the work is done.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .reports()
    ///     .get_report_by_customer("1005061234", "u4hstnnak45g")
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
    /// [`GetReportsByCustomerId`]: crate::reports::Reports::get_reports_by_customer_id
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`Report`]: types::Report
    /// [`SECURITY_FREEZE`]: crate::error_codes::SECURITY_FREEZE
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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

    /// Fetches one report using only its id.
    ///
    /// `GetReportById`: `POST /decisioning/v3/reports/{reportId}`.
    ///
    /// Use it when neither customer nor consumer id is at hand, and always for the
    /// first/third-party foresight report, which no other read returns. It is a POST whose body is
    /// mandatory, though `{}` is valid. Returns JSON or PDF according to `Accept`; while `status`
    /// is `inProgress`, poll at 20-second intervals. CRA reports need a `purpose`.
    ///
    /// - `report_id`: Report to read or reissue, by the id its generation returned.
    /// - `body`: [`Lender`]. Request body for reading or reissuing a report, with the permissible
    ///   purpose code in `purpose`; an empty object is accepted.
    ///
    /// Can be set: [`on_behalf_of`](GetReportById::on_behalf_of),
    /// [`purpose`](GetReportById::purpose).
    ///
    /// Answered with [`Report`]. Any finished or running report, one of 18 families; nothing but
    /// the content and `type` tells which, so check `status` first. [`pdf`](GetReportById::pdf)
    /// asks for a PDF instead. [`wait`](GetReportById::wait) asks until the work is done.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::Lender::new().purpose("31");
    /// let answer = client.reports().get_report_by_id("u4hstnnak45g", body).send().await?;
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
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`Lender`]: types::Lender
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`Report`]: types::Report
    /// [`SECURITY_FREEZE`]: crate::error_codes::SECURITY_FREEZE
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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
    ///
    /// Use it to find report ids or to check several reports at once. Returns summaries only: id,
    /// type, status and creation date, with no paging. Poll at 20-second intervals while an entry
    /// is `inProgress`; too many calls can end in an empty 429. Usual next call:
    /// [`GetReportByConsumer`].
    ///
    /// - `consumer_id`: Consumer the call is about; the id is assigned when the consumer is
    ///   created.
    ///
    /// Answered with [`ReportSummaries`]. Answer listing the reports of a customer or consumer in
    /// `reports`.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .reports()
    ///     .get_reports_by_consumer_id("0bf46322c167b562e6cbed9d40e19a4c")
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
    /// - 429
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetReportByConsumer`]: crate::reports::Reports::get_report_by_consumer
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`ReportSummaries`]: types::ReportSummaries
    /// [`SECURITY_FREEZE`]: crate::error_codes::SECURITY_FREEZE
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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
    ///
    /// Use it to find report ids or to watch several reports with one request. Returns summaries
    /// without report data: id, requester, type, status and creation date, unpaged. Poll at
    /// 20-second intervals while an entry is `inProgress`; an empty 429 tells you to slow down.
    /// Usual next call: [`GetReportByCustomer`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    ///
    /// Answered with [`ReportSummaries`]. Answer listing the reports of a customer or consumer in
    /// `reports`.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client.reports().get_reports_by_customer_id("1005061234").send().await?;
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
    /// - 429
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
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`ReportSummaries`]: types::ReportSummaries
    /// [`SECURITY_FREEZE`]: crate::error_codes::SECURITY_FREEZE
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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

    /// Lists the reports a partner generated, for billing.
    ///
    /// `getResellerBillingReport`: `GET /decisioning/v1/partners/{partnerId}/billing/reseller`.
    ///
    /// Use it to reconcile your own usage, or as a reseller that of partner accounts linked to you.
    /// Returns pages with customer, consumer, report id, type, status and date. Dates may lie at
    /// most 31 days apart; pages count from zero and hold up to 1000 rows. Testing customers are
    /// left out unless `viewTestingReports` is set.
    ///
    /// - `partner_id`: Partner whose reseller billing is reported.
    /// - `start_date`: First day of the billing report; at most 31 days before `endDate`.
    /// - `end_date`: Last day of the billing report; at most 31 days after `startDate`.
    ///
    /// Can be set: [`page`](GetResellerBillingReport::page),
    /// [`size`](GetResellerBillingReport::size),
    /// [`view_testing_reports`](GetResellerBillingReport::view_testing_reports).
    ///
    /// Answered with [`BillingResellerReport`]. One page of billed reports for a partner or
    /// reseller, in `content`. Pages count from zero; `last` marks the final one.
    /// [`items`](GetResellerBillingReport::items) goes through all pages.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .reports()
    ///     .get_reseller_billing_report("12314235356", 1609459200, 1612137600)
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
    /// - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
    ///   (38007), [`PARTNER_WITHOUT_APPS`] (50051)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`BillingResellerReport`]: types::BillingResellerReport
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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
    ///
    /// Use it as an authorised third party, for example an investor or mortgage insurer, after the
    /// originating partner gave you the report id. Billed. Returns the report as JSON or PDF
    /// according to `Accept`. Send the `purpose` code of the original request; it was announced as
    /// mandatory by 30 April 2026.
    ///
    /// Each success is billed. The client sends the request again only if it never reached the API
    /// or was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `report_id`: Report to read or reissue, by the id its generation returned.
    /// - `body`: [`Lender`]. Request body for reading or reissuing a report, with the permissible
    ///   purpose code in `purpose`; an empty object is accepted.
    ///
    /// Answered with [`Report`]. Any finished or running report, one of 18 families; nothing but
    /// the content and `type` tells which, so check `status` first. [`pdf`](ReportReissue::pdf)
    /// asks for a PDF instead.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::Lender::new().purpose("31");
    /// let answer = client.reports().report_reissue("u4hstnnak45g", body).send().await?;
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
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`Lender`]: types::Lender
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`Report`]: types::Report
    /// [`SECURITY_FREEZE`]: crate::error_codes::SECURITY_FREEZE
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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
    /// Name of the party for whom the report is read; optional.
    pub fn on_behalf_of(mut self, on_behalf_of: impl Into<String>) -> Self {
        self.on_behalf_of = Some(on_behalf_of.into());
        self
    }

    /// Two-character permissible purpose code for reading the report or score, for example `3F`;
    /// CRA reports need it.
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::Report>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Report>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }

    /// Sends the request again and again until the server's work is done.
    ///
    /// # Errors
    /// As [`send`](Self::send); [`Error::WorkFailed`] when the work has failed, [`Error::Timeout`] when
    /// it takes longer than `options` say.
    pub async fn wait(self, options: WaitOptions) -> Result<Response<types::Report>, Error> {
        crate::polling::wait(&self, options).await
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`wait`](Self::wait), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn wait_blocking(self, options: WaitOptions) -> Result<Response<types::Report>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.wait(options))
    }

    /// The same as a PDF.
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
    fn to_request(&self) -> Result<Request, Error> {
        let consumer_id = segment(&Self::OPERATION, "consumerId", &self.consumer_id)?;
        let report_id = segment(&Self::OPERATION, "reportId", &self.report_id)?;
        let path = format!("/decisioning/v3/consumers/{consumer_id}/reports/{report_id}");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        let request = query(request, "onBehalfOf", &self.on_behalf_of);
        let request = query(request, "purpose", &self.purpose);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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
    /// Name of the party for whom the report is read; optional.
    pub fn on_behalf_of(mut self, on_behalf_of: impl Into<String>) -> Self {
        self.on_behalf_of = Some(on_behalf_of.into());
        self
    }

    /// Two-character permissible purpose code for reading the report or score, for example `3F`;
    /// CRA reports need it.
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::Report>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Report>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }

    /// Sends the request again and again until the server's work is done.
    ///
    /// # Errors
    /// As [`send`](Self::send); [`Error::WorkFailed`] when the work has failed, [`Error::Timeout`] when
    /// it takes longer than `options` say.
    pub async fn wait(self, options: WaitOptions) -> Result<Response<types::Report>, Error> {
        crate::polling::wait(&self, options).await
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`wait`](Self::wait), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn wait_blocking(self, options: WaitOptions) -> Result<Response<types::Report>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.wait(options))
    }

    /// The same as a PDF.
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let report_id = segment(&Self::OPERATION, "reportId", &self.report_id)?;
        let path = format!("/decisioning/v3/customers/{customer_id}/reports/{report_id}");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        let request = query(request, "onBehalfOf", &self.on_behalf_of);
        let request = query(request, "purpose", &self.purpose);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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
    /// Name of the party for whom the report is read; optional.
    pub fn on_behalf_of(mut self, on_behalf_of: impl Into<String>) -> Self {
        self.on_behalf_of = Some(on_behalf_of.into());
        self
    }

    /// Two-character permissible purpose code for reading the report or score, for example `3F`;
    /// CRA reports need it.
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::Report>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Report>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }

    /// Sends the request again and again until the server's work is done.
    ///
    /// # Errors
    /// As [`send`](Self::send); [`Error::WorkFailed`] when the work has failed, [`Error::Timeout`] when
    /// it takes longer than `options` say.
    pub async fn wait(self, options: WaitOptions) -> Result<Response<types::Report>, Error> {
        crate::polling::wait(&self, options).await
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`wait`](Self::wait), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn wait_blocking(self, options: WaitOptions) -> Result<Response<types::Report>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.wait(options))
    }

    /// The same as a PDF.
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
    fn to_request(&self) -> Result<Request, Error> {
        let report_id = segment(&Self::OPERATION, "reportId", &self.report_id)?;
        let path = format!("/decisioning/v3/reports/{report_id}");
        let request = self.client.wire().request(Method::POST, &path);
        let request = accept_json(request);
        let request = query(request, "onBehalfOf", &self.on_behalf_of);
        let request = query(request, "purpose", &self.purpose);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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

impl GetReportsByConsumerId {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::ReportSummaries>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ReportSummaries>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let consumer_id = segment(&Self::OPERATION, "consumerId", &self.consumer_id)?;
        let path = format!("/decisioning/v1/consumers/{consumer_id}/reports");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GetReportsByCustomerId`: `GET /decisioning/v1/customers/{customerId}/reports`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReportsByCustomerId {
    client: Client,
    customer_id: types::CustomerId,
}

impl GetReportsByCustomerId {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::ReportSummaries>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ReportSummaries>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let path = format!("/decisioning/v1/customers/{customer_id}/reports");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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
    /// Page number: registration requests count from 1, the billing report from 0; first page when
    /// left out.
    ///
    /// Default `0`, for example `0`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Records per page of the billing report, 1000 at most; 100 when left out.
    ///
    /// At most 1000, default `100`, for example `100`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// `true` includes reports of testing customers; when left out only active customers count.
    ///
    /// Default `false`.
    pub fn view_testing_reports(mut self, view_testing_reports: bool) -> Self {
        self.view_testing_reports = Some(view_testing_reports);
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::BillingResellerReport>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::BillingResellerReport>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }

    /// Every page of the list, fetched one after the other as they are asked for.
    #[inline]
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// Every item of the list, its pages fetched as they are needed.
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
    fn to_request(&self) -> Result<Request, Error> {
        let partner_id = segment(&Self::OPERATION, "partnerId", &self.partner_id)?;
        let path = format!("/decisioning/v1/partners/{partner_id}/billing/reseller");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        let request = query(request, "startDate", &self.start_date);
        let request = query(request, "endDate", &self.end_date);
        let request = query(request, "page", &self.page);
        let request = query(request, "size", &self.size);
        let request = query(request, "viewTestingReports", &self.view_testing_reports);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

impl Paged for GetResellerBillingReport {
    type Item = types::BillingReport;

    fn place(&self) -> (Option<i64>, Option<i64>) {
        (self.page, self.size)
    }

    fn set_place(&mut self, start: i64, size: Option<i64>) {
        self.page = Some(start);
        self.size = size;
    }

    fn items_of(page: &types::BillingResellerReport) -> &[Self::Item] {
        &page.content
    }

    fn into_items(page: types::BillingResellerReport) -> Vec<Self::Item> {
        page.content
    }

    fn total(page: &types::BillingResellerReport) -> Option<i64> {
        Count::count(&page.total_elements)
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
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::Report>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Report>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }

    /// The same as a PDF.
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
    fn to_request(&self) -> Result<Request, Error> {
        let report_id = segment(&Self::OPERATION, "reportId", &self.report_id)?;
        let path = format!("/decisioning/v1/reports/{report_id}/partners");
        let request = self.client.wire().request(Method::POST, &path);
        let request = accept_json(request);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

impl AlsoPdf for ReportReissue {}

hidden_debug! {
    GetReportByConsumer,
    GetReportByCustomer,
    GetReportById,
    GetReportsByConsumerId,
    GetReportsByCustomerId,
    GetResellerBillingReport,
    ReportReissue,
}
