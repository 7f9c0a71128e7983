// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *App Registration*.

use reqwest::Request;

use super::types;
use super::wire;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation, Paging};
use crate::paging::{Count, Items, Paged, Pages, Truth};
use crate::response::{RawResponse, Response};
use crate::unix_date::UnixDate;

/// Applications of a partner, registered with institutions and set for customers.
///
/// Reached by [`Client::app_registration`](crate::Client::app_registration).
#[derive(Debug, Clone)]
pub struct AppRegistration {
    client: Client,
}

impl Client {
    /// Operations of the tag *App Registration*.
    pub fn app_registration(&self) -> AppRegistration {
        AppRegistration {
            client: self.clone(),
        }
    }
}

impl AppRegistration {
    /// `GetAppRegistrationStatus`: `GET /aggregation/v2/partners/applications`.
    #[deprecated = "the contract says not to use this operation any more"]
    pub fn get_app_registration_status(&self) -> GetAppRegistrationStatus {
        GetAppRegistrationStatus {
            client: self.client.clone(),
            app_name: None,
            application_id: None,
            modified_date: None,
            page: None,
            page_size: None,
            pre_app_id: None,
            status: None,
            submitted_date: None,
        }
    }

    /// `getApplications`: `GET /applications`.
    pub fn get_applications(&self) -> GetApplications {
        GetApplications {
            client: self.client.clone(),
            application_id: None,
            limit: None,
            name: None,
            pre_app_id: None,
            start: None,
            status: None,
        }
    }

    /// `getRegisteredInstitutions`: `GET /applications/{application_id}/institutions`.
    ///
    /// - `application_id`: `application_id` of the contract.
    pub fn get_registered_institutions(
        &self,
        application_id: impl Into<types::ApplicationId>,
    ) -> GetRegisteredInstitutions {
        GetRegisteredInstitutions {
            client: self.client.clone(),
            application_id: application_id.into(),
            institution_id: None,
            limit: None,
            start: None,
        }
    }

    /// `MigrateInstitutionLoginAccounts`: `PUT /aggregation/v2/customers/{customerId}/institutionLogins/{institutionLoginId}/migration`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `institution_login_id`: `institutionLoginId` of the contract.
    pub fn migrate_institution_login_accounts(
        &self,
        customer_id: impl Into<types::CustomerId>,
        institution_login_id: impl Into<types::InstitutionLoginId>,
    ) -> MigrateInstitutionLoginAccounts {
        MigrateInstitutionLoginAccounts {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            institution_login_id: institution_login_id.into(),
        }
    }

    /// `ModifyAppRegistration`: `PUT /aggregation/v1/partners/applications/{preAppId}`.
    ///
    /// - `pre_app_id`: `preAppId` of the contract.
    /// - `body`: what to send.
    pub fn modify_app_registration(
        &self,
        pre_app_id: impl Into<types::PreAppId>,
        body: types::Application,
    ) -> ModifyAppRegistration {
        ModifyAppRegistration {
            client: self.client.clone(),
            pre_app_id: pre_app_id.into(),
            body,
        }
    }

    /// `RegisterApp`: `POST /aggregation/v1/partners/applications`.
    ///
    /// - `body`: what to send.
    pub fn register_app(&self, body: types::Application) -> RegisterApp {
        RegisterApp {
            client: self.client.clone(),
            body,
        }
    }

    /// `SetCustomerAppID`: `PUT /aggregation/v1/customers/{customerId}/applications/{applicationId}`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `application_id`: `applicationId` of the contract.
    pub fn set_customer_app_id(
        &self,
        customer_id: impl Into<types::CustomerId>,
        application_id: impl Into<types::ApplicationId>,
    ) -> SetCustomerAppId {
        SetCustomerAppId {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            application_id: application_id.into(),
        }
    }
}

/// Request of `GetAppRegistrationStatus`: `GET /aggregation/v2/partners/applications`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppRegistrationStatus {
    client: Client,
    app_name: Option<String>,
    application_id: Option<types::ApplicationId>,
    modified_date: Option<UnixDate>,
    page: Option<i32>,
    page_size: Option<i32>,
    pre_app_id: Option<types::PreAppId>,
    status: Option<String>,
    submitted_date: Option<UnixDate>,
}

impl GetAppRegistrationStatus {
    /// `appName` of the contract.
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// `applicationId` of the contract.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    pub fn application_id(mut self, application_id: impl Into<types::ApplicationId>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// `modifiedDate` of the contract.
    ///
    /// For example `1607450357`.
    pub fn modified_date(mut self, modified_date: impl Into<UnixDate>) -> Self {
        self.modified_date = Some(modified_date.into());
        self
    }

    /// `page` of the contract.
    ///
    /// Default `1`, for example `1`.
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// `pageSize` of the contract.
    ///
    /// Default `1`, for example `20`.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// `preAppId` of the contract.
    ///
    /// For example `2581`.
    pub fn pre_app_id(mut self, pre_app_id: impl Into<types::PreAppId>) -> Self {
        self.pre_app_id = Some(pre_app_id.into());
        self
    }

    /// `status` of the contract.
    ///
    /// For example `P`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// `submittedDate` of the contract.
    ///
    /// For example `1607450357`.
    pub fn submitted_date(mut self, submitted_date: impl Into<UnixDate>) -> Self {
        self.submitted_date = Some(submitted_date.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::AppStatuses>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::AppStatuses>, Error> {
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

impl Call for GetAppRegistrationStatus {
    type Output = types::AppStatuses;

    const OPERATION: Operation = Operation {
        id: "GetAppRegistrationStatus",
        tag: "App Registration",
        method: "GET",
        path: "/aggregation/v2/partners/applications",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        deprecated: true,
        timeout: None,
        paging: Some(Paging {
            style: "page-number",
            start: "page",
            first: 1,
            size: "pageSize",
            max_size: None,
            items: "applications",
            more: None,
            total: Some("totalRecords"),
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
        let request = wire::app_registration::get_app_registration_status(
            self.client.wire(),
            self.app_name.as_deref(),
            self.application_id.as_ref(),
            self.modified_date,
            self.page,
            self.page_size,
            self.pre_app_id.as_ref(),
            self.status.as_deref(),
            self.submitted_date,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

impl Paged for GetAppRegistrationStatus {
    type Item = types::AppStatus;

    fn place(&self) -> (Option<i64>, Option<i64>) {
        (self.page.map(i64::from), self.page_size.map(i64::from))
    }

    fn set_place(&mut self, start: i64, size: Option<i64>) {
        self.page = start.try_into().ok();
        self.page_size = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::AppStatuses) -> &[Self::Item] {
        &page.applications
    }

    fn into_items(page: types::AppStatuses) -> Vec<Self::Item> {
        page.applications
    }

    fn total(page: &types::AppStatuses) -> Option<i64> {
        Count::count(&page.total_records)
    }
}

/// Request of `getApplications`: `GET /applications`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplications {
    client: Client,
    application_id: Option<types::ApplicationId>,
    limit: Option<i32>,
    name: Option<String>,
    pre_app_id: Option<types::PreAppId>,
    start: Option<i32>,
    status: Option<String>,
}

impl GetApplications {
    /// `application_id` of the contract.
    pub fn application_id(mut self, application_id: impl Into<types::ApplicationId>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// `limit` of the contract.
    ///
    /// 1 to 100, default `50`, for example `20`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// `name` of the contract.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// `pre_app_id` of the contract.
    pub fn pre_app_id(mut self, pre_app_id: impl Into<types::PreAppId>) -> Self {
        self.pre_app_id = Some(pre_app_id.into());
        self
    }

    /// `start` of the contract.
    ///
    /// Default `1`.
    pub fn start(mut self, start: i32) -> Self {
        self.start = Some(start);
        self
    }

    /// `status` of the contract.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::ApplicationResponse>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ApplicationResponse>, Error> {
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

impl Call for GetApplications {
    type Output = types::ApplicationResponse;

    const OPERATION: Operation = Operation {
        id: "getApplications",
        tag: "App Registration",
        method: "GET",
        path: "/applications",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        deprecated: false,
        timeout: None,
        paging: Some(Paging {
            style: "offset-unclear",
            start: "start",
            first: 1,
            size: "limit",
            max_size: Some(100),
            items: "applications",
            more: Some("moreAvailable"),
            total: Some("found"),
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
        let request = wire::app_registration::get_applications(
            self.client.wire(),
            self.application_id.as_ref(),
            self.limit,
            self.name.as_deref(),
            self.pre_app_id.as_ref(),
            self.start,
            self.status.as_deref(),
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

impl Paged for GetApplications {
    type Item = types::App;

    fn place(&self) -> (Option<i64>, Option<i64>) {
        (self.start.map(i64::from), self.limit.map(i64::from))
    }

    fn set_place(&mut self, start: i64, size: Option<i64>) {
        self.start = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::ApplicationResponse) -> &[Self::Item] {
        &page.applications
    }

    fn into_items(page: types::ApplicationResponse) -> Vec<Self::Item> {
        page.applications
    }

    fn more(page: &types::ApplicationResponse) -> Option<bool> {
        Truth::truth(&page.more_available)
    }

    fn total(page: &types::ApplicationResponse) -> Option<i64> {
        Count::count(&page.found)
    }
}

/// Request of `getRegisteredInstitutions`: `GET /applications/{application_id}/institutions`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRegisteredInstitutions {
    client: Client,
    application_id: types::ApplicationId,
    institution_id: Option<types::InstitutionId>,
    limit: Option<i32>,
    start: Option<i32>,
}

impl GetRegisteredInstitutions {
    /// `institution_id` of the contract.
    pub fn institution_id(mut self, institution_id: impl Into<types::InstitutionId>) -> Self {
        self.institution_id = Some(institution_id.into());
        self
    }

    /// `limit` of the contract.
    ///
    /// 1 to 1000, default `25`, for example `25`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// `start` of the contract.
    ///
    /// Default `1`.
    pub fn start(mut self, start: i32) -> Self {
        self.start = Some(start);
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::InstitutionResponse>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::InstitutionResponse>, Error> {
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

impl Call for GetRegisteredInstitutions {
    type Output = types::InstitutionResponse;

    const OPERATION: Operation = Operation {
        id: "getRegisteredInstitutions",
        tag: "App Registration",
        method: "GET",
        path: "/applications/{application_id}/institutions",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        deprecated: false,
        timeout: None,
        paging: Some(Paging {
            style: "offset-unclear",
            start: "start",
            first: 1,
            size: "limit",
            max_size: Some(1000),
            items: "institutions",
            more: Some("moreAvailable"),
            total: Some("found"),
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
        let request = wire::app_registration::get_registered_institutions(
            self.client.wire(),
            &self.application_id,
            self.institution_id.as_ref(),
            self.limit,
            self.start,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

impl Paged for GetRegisteredInstitutions {
    type Item = types::FinancialInstitution;

    fn place(&self) -> (Option<i64>, Option<i64>) {
        (self.start.map(i64::from), self.limit.map(i64::from))
    }

    fn set_place(&mut self, start: i64, size: Option<i64>) {
        self.start = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::InstitutionResponse) -> &[Self::Item] {
        &page.institutions
    }

    fn into_items(page: types::InstitutionResponse) -> Vec<Self::Item> {
        page.institutions
    }

    fn more(page: &types::InstitutionResponse) -> Option<bool> {
        Truth::truth(&page.more_available)
    }

    fn total(page: &types::InstitutionResponse) -> Option<i64> {
        Count::count(&page.found)
    }
}

/// Request of `MigrateInstitutionLoginAccounts`: `PUT /aggregation/v2/customers/{customerId}/institutionLogins/{institutionLoginId}/migration`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MigrateInstitutionLoginAccounts {
    client: Client,
    customer_id: types::CustomerId,
    institution_login_id: types::InstitutionLoginId,
}

impl MigrateInstitutionLoginAccounts {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CustomerAccounts>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CustomerAccounts>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for MigrateInstitutionLoginAccounts {
    type Output = types::CustomerAccounts;

    const OPERATION: Operation = Operation {
        id: "MigrateInstitutionLoginAccounts",
        tag: "App Registration",
        method: "PUT",
        path: "/aggregation/v2/customers/{customerId}/institutionLogins/{institutionLoginId}/migration",
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
        let request = wire::app_registration::migrate_institution_login_accounts(
            self.client.wire(),
            &self.customer_id,
            &self.institution_login_id,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `ModifyAppRegistration`: `PUT /aggregation/v1/partners/applications/{preAppId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyAppRegistration {
    client: Client,
    pre_app_id: types::PreAppId,
    body: types::Application,
}

impl ModifyAppRegistration {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::RegisteredApplication>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::RegisteredApplication>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for ModifyAppRegistration {
    type Output = types::RegisteredApplication;

    const OPERATION: Operation = Operation {
        id: "ModifyAppRegistration",
        tag: "App Registration",
        method: "PUT",
        path: "/aggregation/v1/partners/applications/{preAppId}",
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
        let request = wire::app_registration::modify_app_registration(
            self.client.wire(),
            &self.pre_app_id,
            &self.body,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `RegisterApp`: `POST /aggregation/v1/partners/applications`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegisterApp {
    client: Client,
    body: types::Application,
}

impl RegisterApp {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::RegisteredApplication>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::RegisteredApplication>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for RegisterApp {
    type Output = types::RegisteredApplication;

    const OPERATION: Operation = Operation {
        id: "RegisterApp",
        tag: "App Registration",
        method: "POST",
        path: "/aggregation/v1/partners/applications",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[201],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::app_registration::register_app(self.client.wire(), &self.body);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `SetCustomerAppID`: `PUT /aggregation/v1/customers/{customerId}/applications/{applicationId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCustomerAppId {
    client: Client,
    customer_id: types::CustomerId,
    application_id: types::ApplicationId,
}

impl SetCustomerAppId {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for SetCustomerAppId {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "SetCustomerAppID",
        tag: "App Registration",
        method: "PUT",
        path: "/aggregation/v1/customers/{customerId}/applications/{applicationId}",
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
        let request = wire::app_registration::set_customer_app_id(
            self.client.wire(),
            &self.customer_id,
            &self.application_id,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(answer)
    }
}

hidden_debug! {
    GetAppRegistrationStatus,
    GetApplications,
    GetRegisteredInstitutions,
    MigrateInstitutionLoginAccounts,
    ModifyAppRegistration,
    RegisterApp,
    SetCustomerAppId,
}
