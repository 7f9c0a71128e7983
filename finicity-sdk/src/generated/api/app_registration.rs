// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *App Registration*.
//!
//! | method | purpose |
//! |---|---|
//! | [`get_app_registration_status`](AppRegistration::get_app_registration_status) | Lists app registrations with their status (deprecated). |
//! | [`get_applications`](AppRegistration::get_applications) | Lists your app registrations and their approval status. |
//! | [`get_registered_institutions`](AppRegistration::get_registered_institutions) | Lists the registration status of an app at each institution. |
//! | [`migrate_institution_login_accounts`](AppRegistration::migrate_institution_login_accounts) | Moves the accounts of a legacy login to OAuth. |
//! | [`modify_app_registration`](AppRegistration::modify_app_registration) | Replaces the details of an app registration. |
//! | [`register_app`](AppRegistration::register_app) | Submits an app for OAuth access to banks. |
//! | [`set_customer_app_id`](AppRegistration::set_customer_app_id) | Assigns a registered app to a customer. |

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation, Paging, PagingStyle};
use crate::paging::{AsBool, AsCount, Items, Paged, Pages};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::setting::IntoOption;
use crate::unix_date::UnixDate;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

#[cfg(doc)]
use crate::error_codes;

/// Applications of a partner, their registration with institutions, and their assignment to
/// customers.
///
/// [`Client::app_registration`](crate::Client::app_registration) returns this type.
#[derive(Debug, Clone)]
pub struct AppRegistration {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *App Registration*.
    pub fn app_registration(&self) -> AppRegistration {
        AppRegistration {
            client: self.clone(),
        }
    }
}

impl AppRegistration {
    /// Lists app registrations with their status (deprecated).
    ///
    /// `GetAppRegistrationStatus`: `GET /aggregation/v2/partners/applications`.
    /// Returns [`types::AppStatuses`]. [`items`](GetAppRegistrationStatus::items) goes through all
    /// pages.
    ///
    /// Deprecated: support ends after May 2026. Use [`getApplications`] for the registrations
    /// themselves and [`getRegisteredInstitutions`] for the status at each bank. Returns numbered
    /// pages of registrations with scopes, notes and institution details. Filters exist for IDs,
    /// status, name and dates. Usual next call: [`getRegisteredInstitutions`].
    ///
    /// Optional: [`app_name`](GetAppRegistrationStatus::app_name),
    /// [`application_id`](GetAppRegistrationStatus::application_id),
    /// [`modified_date`](GetAppRegistrationStatus::modified_date),
    /// [`page`](GetAppRegistrationStatus::page),
    /// [`page_size`](GetAppRegistrationStatus::page_size),
    /// [`pre_app_id`](GetAppRegistrationStatus::pre_app_id),
    /// [`status`](GetAppRegistrationStatus::status),
    /// [`submitted_date`](GetAppRegistrationStatus::submitted_date).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let response = client.app_registration().get_app_registration_status().send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`getApplications`]: crate::api::app_registration::AppRegistration::get_applications
    /// [`getRegisteredInstitutions`]: crate::api::app_registration::AppRegistration::get_registered_institutions
    #[doc(alias = "aggregation.v2.partners.applications.list")]
    #[doc(alias = "app_registration.get_application_status")]
    #[doc(alias = "get_application_status")]
    #[deprecated = "deprecated in the contract"]
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

    /// Lists your app registrations and their approval status.
    ///
    /// `getApplications`: `GET /applications`.
    /// Returns [`types::ApplicationResponse`]. [`items`](GetApplications::items) goes through all
    /// pages.
    ///
    /// Use this operation after [`RegisterApp`] to wait for approval and to obtain the application
    /// ID. Filters exist for both IDs, name and status. Returns pages of registrations with status,
    /// scopes, dates and a note that explains a rejection. Usual next call:
    /// [`getRegisteredInstitutions`].
    ///
    /// Optional: [`application_id`](GetApplications::application_id),
    /// [`limit`](GetApplications::limit), [`name`](GetApplications::name),
    /// [`pre_app_id`](GetApplications::pre_app_id), [`start`](GetApplications::start),
    /// [`status`](GetApplications::status).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let response = client.app_registration().get_applications().send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::START_INVALID`] (3005), [`error_codes::LIMIT_INVALID`] (3006),
    ///   [`error_codes::LIMIT_TOO_LARGE`] (3007), [`error_codes::QUERY_PARAMETER_UNKNOWN`] (3008),
    ///   [`error_codes::QUERY_PARAMETER_INVALID`] (3009)
    ///
    /// [`RegisterApp`]: crate::api::app_registration::AppRegistration::register_app
    /// [`getRegisteredInstitutions`]: crate::api::app_registration::AppRegistration::get_registered_institutions
    #[doc(alias = "applications.list")]
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

    /// Lists the registration status of an app at each institution.
    ///
    /// `getRegisteredInstitutions`: `GET /applications/{application_id}/institutions`.
    /// Returns [`types::InstitutionResponse`]. [`items`](GetRegisteredInstitutions::items) goes
    /// through all pages.
    ///
    /// Use this operation once the app has an application ID, to check which banks accept the app
    /// for OAuth. An institution ID filter reduces the response to one bank. Returns pages of
    /// institutions with name, status and dates. Usual next call: [`SetCustomerAppID`].
    ///
    /// - `application_id`: ID that an app receives once its registration is approved; selects that
    ///   app or filters the list of apps.
    ///
    /// Optional: [`institution_id`](GetRegisteredInstitutions::institution_id),
    /// [`limit`](GetRegisteredInstitutions::limit), [`start`](GetRegisteredInstitutions::start).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .app_registration()
    ///     .get_registered_institutions("234dsfdsf-535fdgdtrtr-546464564");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::START_INVALID`] (3005), [`error_codes::LIMIT_INVALID`] (3006),
    ///   [`error_codes::LIMIT_TOO_LARGE`] (3007)
    /// - 404: [`error_codes::APPLICATION_NOT_FOUND`] (3001),
    ///   [`error_codes::REGISTRATION_STATUS_NOT_FOUND`] (3002)
    ///
    /// [`SetCustomerAppID`]: crate::api::app_registration::AppRegistration::set_customer_app_id
    #[doc(alias = "applications.institutions.list")]
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

    /// Moves the accounts of a legacy login to OAuth.
    ///
    /// `MigrateInstitutionLoginAccounts`: `PUT /aggregation/v2/customers/{customerId}/institutionLogins/{institutionLoginId}/migration`.
    /// Returns [`types::CustomerAccounts`].
    ///
    /// Use this operation when a bank switches from a legacy connection to OAuth. A platform
    /// mapping finds the matching OAuth institution, so the request has no body. Returns the full
    /// account records of the login. Usual next call: [`GetCustomerAccountsByInstitutionLogin`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `institution_login_id`: ID of the customer's login at an institution; the operation covers
    ///   every account connected through that login.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .app_registration()
    ///     .migrate_institution_login_accounts("1005061234", "1007302745");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetCustomerAccountsByInstitutionLogin`]: crate::api::accounts::Accounts::get_customer_accounts_by_institution_login
    #[doc(alias = "aggregation.v2.customers.institution_logins.migration.put")]
    #[doc(alias = "app_registration.migrate_institution_login_accounts")]
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

    /// Replaces the details of an app registration.
    ///
    /// `ModifyAppRegistration`: `PUT /aggregation/v1/partners/applications/{preAppId}`.
    /// Returns [`types::RegisteredApplication`].
    ///
    /// Use this operation to correct or update the name, address, logo or owner of an app, for
    /// example after a rejection. Send all properties, not only those that change. Returns the
    /// registration ID and status, which is pending (`P`) until the change is approved. Usual next
    /// call: [`getApplications`].
    ///
    /// - `pre_app_id`: Tracking number of the app registration to change or to check.
    /// - `body`: [`types::Application`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::Application::new(
    ///     "Keeps a budget",
    ///     "Example Budget",
    ///     "https://www.finicity.com/",
    ///     "PHN2Zy8+",
    ///     "12 Example Street",
    ///     "Suite 3",
    ///     "Murray",
    ///     "USA",
    ///     "Finicity",
    ///     "84123",
    ///     "UT",
    /// );
    /// let request = client.app_registration().modify_app_registration("2581", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`getApplications`]: crate::api::app_registration::AppRegistration::get_applications
    #[doc(alias = "aggregation.v1.partners.applications.put")]
    #[doc(alias = "app_registration.update_registration")]
    #[doc(alias = "update_registration")]
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

    /// Submits an app for OAuth access to banks.
    ///
    /// `RegisterApp`: `POST /aggregation/v1/partners/applications`.
    /// Returns [`types::RegisteredApplication`].
    ///
    /// Use this operation once per app before linking banks that require OAuth. Name, description,
    /// address, logo and owner are all mandatory. Returns a tracking ID (`preAppId`) and a status.
    /// The app gets its application ID only after approval. Usual next call: [`getApplications`].
    ///
    /// - `body`: [`types::Application`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::Application::new(
    ///     "Keeps a budget",
    ///     "Example Budget",
    ///     "https://www.finicity.com/",
    ///     "PHN2Zy8+",
    ///     "12 Example Street",
    ///     "Suite 3",
    ///     "Murray",
    ///     "USA",
    ///     "Finicity",
    ///     "84123",
    ///     "UT",
    /// );
    /// let response = client.app_registration().register_app(body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400 and 401 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`getApplications`]: crate::api::app_registration::AppRegistration::get_applications
    #[doc(alias = "aggregation.v1.partners.applications.create")]
    #[doc(alias = "app_registration.create_new_application")]
    #[doc(alias = "create_new_application")]
    pub fn register_app(&self, body: types::Application) -> RegisterApp {
        RegisterApp {
            client: self.client.clone(),
            body,
        }
    }

    /// Assigns a registered app to a customer.
    ///
    /// `SetCustomerAppID`: `PUT /aggregation/v1/customers/{customerId}/applications/{applicationId}`.
    /// The response has no body.
    ///
    /// Use this operation when you serve several apps and a customer must link banks under a
    /// particular one. The call needs an approved application ID; the request has no body. Returns
    /// status code 200 with an empty body. Usual next call: [`GenerateConnectUrl`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `application_id`: ID of a registered app: the app assigned to a customer, or an optional
    ///   filter for registration requests.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .app_registration()
    ///     .set_customer_app_id("1005061234", "00278431-b712-4f30-a044-b611f25e533d");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GenerateConnectUrl`]: crate::api::connect::Connect::generate_connect_url
    #[doc(alias = "aggregation.v1.customers.applications.put")]
    #[doc(alias = "app_registration.assign_applications")]
    #[doc(alias = "assign_applications")]
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
    status: Option<types::AppRegistrationStatus>,
    submitted_date: Option<UnixDate>,
}

impl GetAppRegistrationStatus {
    /// Name of a registered app; an optional filter for registration requests, required for listing
    /// experiences.
    ///
    /// For example `Example Budget`.
    pub fn app_name(mut self, app_name: impl IntoOption<String>) -> Self {
        self.app_name = app_name.into_option();
        self
    }

    /// ID of a registered app: the app assigned to a customer, or an optional filter for
    /// registration requests.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    pub fn application_id(mut self, application_id: impl IntoOption<types::ApplicationId>) -> Self {
        self.application_id = application_id.into_option();
        self
    }

    /// Date of the last change to the registration requests to return, in Unix seconds; helps to
    /// find when a request was approved or rejected.
    ///
    /// For example `1607450357`.
    pub fn modified_date(mut self, modified_date: impl IntoOption<UnixDate>) -> Self {
        self.modified_date = modified_date.into_option();
        self
    }

    /// Page number, counted from 1 for registration requests and from 0 for the billing report; the
    /// first page by default.
    ///
    /// Default `1`, for example `1`.
    pub fn page(mut self, page: impl Into<Option<i32>>) -> Self {
        self.page = page.into();
        self
    }

    /// Number of registration requests per page; only 1 by default.
    ///
    /// Default `1`, for example `20`.
    pub fn page_size(mut self, page_size: impl Into<Option<i32>>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Tracking number of the app registration to change or to check.
    ///
    /// For example `2581`.
    pub fn pre_app_id(mut self, pre_app_id: impl IntoOption<types::PreAppId>) -> Self {
        self.pre_app_id = pre_app_id.into_option();
        self
    }

    /// Status to filter by: a letter for apps (`A`, `P`, `D`, `R`, `S`), `ACTIVE` or `INACTIVE` for
    /// consents, a value such as `pending` for accounts.
    pub fn status(mut self, status: impl IntoOption<types::AppRegistrationStatus>) -> Self {
        self.status = status.into_option();
        self
    }

    /// Submission date of the registration requests to return, in Unix seconds.
    ///
    /// For example `1607450357`.
    pub fn submitted_date(mut self, submitted_date: impl IntoOption<UnixDate>) -> Self {
        self.submitted_date = submitted_date.into_option();
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

impl Call for GetAppRegistrationStatus {
    type Output = types::AppStatuses;

    const OPERATION: Operation = Operation {
        id: "GetAppRegistrationStatus",
        tag: "App Registration",
        method: "GET",
        path: "/aggregation/v2/partners/applications",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: true,
        timeout: None,
        paging: Some(Paging {
            style: PagingStyle::PageNumber,
            start: "page",
            first: 1,
            size: "pageSize",
            max_size: None,
            items: "applications",
            id: None,
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetAppRegistrationStatus {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.query("appName", &self.app_name);
        request.query("applicationId", &self.application_id);
        request.query("modifiedDate", &self.modified_date);
        request.query("page", &self.page);
        request.query("pageSize", &self.page_size);
        request.query("preAppId", &self.pre_app_id);
        request.query("status", &self.status);
        request.query("submittedDate", &self.submitted_date);
    }
}

impl Paged for GetAppRegistrationStatus {
    type Item = types::AppStatus;

    fn page_position(&self) -> (Option<i64>, Option<i64>) {
        (self.page.map(i64::from), self.page_size.map(i64::from))
    }

    fn set_page_position(&mut self, start: i64, size: Option<i64>) {
        self.page = start.try_into().ok();
        self.page_size = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::AppStatuses) -> &[Self::Item] {
        &page.applications
    }

    #[inline]
    fn into_items(page: types::AppStatuses) -> Vec<Self::Item> {
        page.applications
    }

    #[inline]
    fn total(page: &types::AppStatuses) -> Option<i64> {
        AsCount::as_count(&page.total_records)
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
    /// ID that an app receives once its registration is approved; selects that app or filters the
    /// list of apps.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    pub fn application_id(mut self, application_id: impl IntoOption<types::ApplicationId>) -> Self {
        self.application_id = application_id.into_option();
        self
    }

    /// Maximum page size in records, from 1 to 1000, 25 by default. Applications and webhook
    /// subscriptions allow at most 100 and default to 50 and 10.
    ///
    /// 1 to 100, default `50`, for example `20`.
    pub fn limit(mut self, limit: impl Into<Option<i32>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// Name of the registered apps to return; all apps are listed by default.
    ///
    /// For example `Mvelopes`.
    pub fn name(mut self, name: impl IntoOption<String>) -> Self {
        self.name = name.into_option();
        self
    }

    /// Registration number of the app from the first stage, an optional filter.
    ///
    /// For example `13`.
    pub fn pre_app_id(mut self, pre_app_id: impl IntoOption<types::PreAppId>) -> Self {
        self.pre_app_id = pre_app_id.into_option();
        self
    }

    /// Start of the page, from 1 (default). For customers and transactions, the number counts
    /// records; for institutions and apps, the number may count pages.
    ///
    /// Default `1`, for example `1`.
    pub fn start(mut self, start: impl Into<Option<i32>>) -> Self {
        self.start = start.into();
        self
    }

    /// Status to filter by: a letter for apps (`A`, `P`, `D`, `R`, `S`), `ACTIVE` or `INACTIVE` for
    /// consents, a value such as `pending` for accounts.
    pub fn status(mut self, status: impl IntoOption<String>) -> Self {
        self.status = status.into_option();
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

impl Call for GetApplications {
    type Output = types::ApplicationResponse;

    const OPERATION: Operation = Operation {
        id: "getApplications",
        tag: "App Registration",
        method: "GET",
        path: "/applications",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: Some(Paging {
            style: PagingStyle::OffsetUnclear,
            start: "start",
            first: 1,
            size: "limit",
            max_size: Some(100),
            items: "applications",
            id: None,
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetApplications {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.query("application_id", &self.application_id);
        request.query("limit", &self.limit);
        request.query("name", &self.name);
        request.query("pre_app_id", &self.pre_app_id);
        request.query("start", &self.start);
        request.query("status", &self.status);
    }
}

impl Paged for GetApplications {
    type Item = types::App;

    fn page_position(&self) -> (Option<i64>, Option<i64>) {
        (self.start.map(i64::from), self.limit.map(i64::from))
    }

    fn set_page_position(&mut self, start: i64, size: Option<i64>) {
        self.start = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::ApplicationResponse) -> &[Self::Item] {
        &page.applications
    }

    #[inline]
    fn into_items(page: types::ApplicationResponse) -> Vec<Self::Item> {
        page.applications
    }

    #[inline]
    fn more(page: &types::ApplicationResponse) -> Option<bool> {
        AsBool::as_bool(&page.more_available)
    }

    #[inline]
    fn total(page: &types::ApplicationResponse) -> Option<i64> {
        AsCount::as_count(&page.found)
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
    /// ID of the institution in the directory; an optional filter for the list of registered
    /// institutions.
    ///
    /// For example `170716`.
    pub fn institution_id(mut self, institution_id: impl IntoOption<types::InstitutionId>) -> Self {
        self.institution_id = institution_id.into_option();
        self
    }

    /// Maximum page size in records, from 1 to 1000, 25 by default. Applications and webhook
    /// subscriptions allow at most 100 and default to 50 and 10.
    ///
    /// 1 to 1000, default `25`, for example `25`.
    pub fn limit(mut self, limit: impl Into<Option<i32>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// Start of the page, from 1 (default). For customers and transactions, the number counts
    /// records; for institutions and apps, the number may count pages.
    ///
    /// Default `1`, for example `1`.
    pub fn start(mut self, start: impl Into<Option<i32>>) -> Self {
        self.start = start.into();
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

impl Call for GetRegisteredInstitutions {
    type Output = types::InstitutionResponse;

    const OPERATION: Operation = Operation {
        id: "getRegisteredInstitutions",
        tag: "App Registration",
        method: "GET",
        path: "/applications/{application_id}/institutions",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: Some(Paging {
            style: PagingStyle::OffsetUnclear,
            start: "start",
            first: 1,
            size: "limit",
            max_size: Some(1000),
            items: "institutions",
            id: None,
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetRegisteredInstitutions {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("application_id", &self.application_id);
        request.accept("application/json");
        request.query("institution_id", &self.institution_id);
        request.query("limit", &self.limit);
        request.query("start", &self.start);
    }
}

impl Paged for GetRegisteredInstitutions {
    type Item = types::FinancialInstitution;

    fn page_position(&self) -> (Option<i64>, Option<i64>) {
        (self.start.map(i64::from), self.limit.map(i64::from))
    }

    fn set_page_position(&mut self, start: i64, size: Option<i64>) {
        self.start = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::InstitutionResponse) -> &[Self::Item] {
        &page.institutions
    }

    #[inline]
    fn into_items(page: types::InstitutionResponse) -> Vec<Self::Item> {
        page.institutions
    }

    #[inline]
    fn more(page: &types::InstitutionResponse) -> Option<bool> {
        AsBool::as_bool(&page.more_available)
    }

    #[inline]
    fn total(page: &types::InstitutionResponse) -> Option<i64> {
        AsCount::as_count(&page.found)
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

impl Call for MigrateInstitutionLoginAccounts {
    type Output = types::CustomerAccounts;

    const OPERATION: Operation = Operation {
        id: "MigrateInstitutionLoginAccounts",
        tag: "App Registration",
        method: "PUT",
        path: "/aggregation/v2/customers/{customerId}/institutionLogins/{institutionLoginId}/migration",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
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

impl FillRequest for MigrateInstitutionLoginAccounts {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("institutionLoginId", &self.institution_login_id);
        request.accept("application/json");
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

impl Call for ModifyAppRegistration {
    type Output = types::RegisteredApplication;

    const OPERATION: Operation = Operation {
        id: "ModifyAppRegistration",
        tag: "App Registration",
        method: "PUT",
        path: "/aggregation/v1/partners/applications/{preAppId}",
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

impl FillRequest for ModifyAppRegistration {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("preAppId", &self.pre_app_id);
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `RegisterApp`: `POST /aggregation/v1/partners/applications`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegisterApp {
    client: Client,
    body: types::Application,
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
        billed: false,
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for RegisterApp {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
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

impl Call for SetCustomerAppId {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "SetCustomerAppID",
        tag: "App Registration",
        method: "PUT",
        path: "/aggregation/v1/customers/{customerId}/applications/{applicationId}",
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
        decode::empty(response)
    }
}

impl FillRequest for SetCustomerAppId {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("applicationId", &self.application_id);
        request.accept("application/json");
    }
}

request_builders! {
    GetAppRegistrationStatus => types::AppStatuses,
    GetApplications => types::ApplicationResponse,
    GetRegisteredInstitutions => types::InstitutionResponse,
    MigrateInstitutionLoginAccounts => types::CustomerAccounts,
    ModifyAppRegistration => types::RegisteredApplication,
    RegisterApp => types::RegisteredApplication,
    SetCustomerAppId => (),
}
