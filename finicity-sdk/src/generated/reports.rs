// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Reports*.

use reqwest::Request;

use super::types;
use super::wire;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation, Paging};
use crate::paging::{Count, Items, Paged, Pages};
use crate::pdf::{AlsoPdf, Pdf};
use crate::polling::{Polling, WaitOptions};
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
    /// `GetReportByConsumer`: `GET /decisioning/v3/consumers/{consumerId}/reports/{reportId}`.
    ///
    /// - `consumer_id`: `consumerId` of the contract.
    /// - `report_id`: `reportId` of the contract.
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

    /// `GetReportByCustomer`: `GET /decisioning/v3/customers/{customerId}/reports/{reportId}`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `report_id`: `reportId` of the contract.
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

    /// `GetReportById`: `POST /decisioning/v3/reports/{reportId}`.
    ///
    /// - `report_id`: `reportId` of the contract.
    /// - `body`: what to send.
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

    /// `GetReportsByConsumerId`: `GET /decisioning/v1/consumers/{consumerId}/reports`.
    ///
    /// - `consumer_id`: `consumerId` of the contract.
    pub fn get_reports_by_consumer_id(
        &self,
        consumer_id: impl Into<types::ConsumerId>,
    ) -> GetReportsByConsumerId {
        GetReportsByConsumerId {
            client: self.client.clone(),
            consumer_id: consumer_id.into(),
        }
    }

    /// `GetReportsByCustomerId`: `GET /decisioning/v1/customers/{customerId}/reports`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    pub fn get_reports_by_customer_id(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> GetReportsByCustomerId {
        GetReportsByCustomerId {
            client: self.client.clone(),
            customer_id: customer_id.into(),
        }
    }

    /// `getResellerBillingReport`: `GET /decisioning/v1/partners/{partnerId}/billing/reseller`.
    ///
    /// - `partner_id`: `partnerId` of the contract.
    /// - `start_date`: `startDate` of the contract.
    /// - `end_date`: `endDate` of the contract.
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

    /// `ReportReissue`: `POST /decisioning/v1/reports/{reportId}/partners`.
    ///
    /// - `report_id`: `reportId` of the contract.
    /// - `body`: what to send.
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
    /// `onBehalfOf` of the contract.
    pub fn on_behalf_of(mut self, on_behalf_of: impl Into<String>) -> Self {
        self.on_behalf_of = Some(on_behalf_of.into());
        self
    }

    /// `purpose` of the contract.
    ///
    /// For example `31`.
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
    /// As [`send`](Self::send); [`Error::Api`] when the work has failed, [`Error::Timeout`] when it
    /// takes longer than `options` say.
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
        deprecated: false,
        timeout: None,
        paging: None,
        polling: Some(Polling {
            status: "status",
            running: &["inProgress"],
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
        let request = wire::reports::get_report_by_consumer(
            self.client.wire(),
            &self.consumer_id,
            &self.report_id,
            self.on_behalf_of.as_deref(),
            self.purpose.as_deref(),
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
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
    /// `onBehalfOf` of the contract.
    pub fn on_behalf_of(mut self, on_behalf_of: impl Into<String>) -> Self {
        self.on_behalf_of = Some(on_behalf_of.into());
        self
    }

    /// `purpose` of the contract.
    ///
    /// For example `31`.
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
    /// As [`send`](Self::send); [`Error::Api`] when the work has failed, [`Error::Timeout`] when it
    /// takes longer than `options` say.
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
        deprecated: false,
        timeout: None,
        paging: None,
        polling: Some(Polling {
            status: "status",
            running: &["inProgress"],
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
        let request = wire::reports::get_report_by_customer(
            self.client.wire(),
            &self.customer_id,
            &self.report_id,
            self.on_behalf_of.as_deref(),
            self.purpose.as_deref(),
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
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
    /// `onBehalfOf` of the contract.
    pub fn on_behalf_of(mut self, on_behalf_of: impl Into<String>) -> Self {
        self.on_behalf_of = Some(on_behalf_of.into());
        self
    }

    /// `purpose` of the contract.
    ///
    /// For example `31`.
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
    /// As [`send`](Self::send); [`Error::Api`] when the work has failed, [`Error::Timeout`] when it
    /// takes longer than `options` say.
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
        idempotent: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: Some(Polling {
            status: "status",
            running: &["inProgress"],
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
        let request = wire::reports::get_report_by_id(
            self.client.wire(),
            &self.report_id,
            self.on_behalf_of.as_deref(),
            self.purpose.as_deref(),
            &self.body,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
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
        let request =
            wire::reports::get_reports_by_consumer_id(self.client.wire(), &self.consumer_id);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
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
        let request =
            wire::reports::get_reports_by_customer_id(self.client.wire(), &self.customer_id);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
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
    /// `page` of the contract.
    ///
    /// Default `0`, for example `0`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// `size` of the contract.
    ///
    /// At most 1000, default `100`, for example `100`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// `viewTestingReports` of the contract.
    ///
    /// Default `false`, for example `false`.
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
        deprecated: false,
        timeout: None,
        paging: Some(Paging {
            style: "page-number",
            start: "page",
            first: 0,
            size: "size",
            max_size: Some(1000),
            items: "content",
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
        let request = wire::reports::get_reseller_billing_report(
            self.client.wire(),
            &self.partner_id,
            self.start_date,
            self.end_date,
            self.page,
            self.size,
            self.view_testing_reports,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
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
        let request =
            wire::reports::report_reissue(self.client.wire(), &self.report_id, &self.body);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
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
