// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Institutions*.
//!
//! | method | purpose |
//! |---|---|
//! | [`get_certified_institutions`](Institutions::get_certified_institutions) | Lists institutions certified for selected products. |
//! | [`get_certified_institutions_with_rssd`](Institutions::get_certified_institutions_with_rssd) | Lists certified institutions together with their RSSD IDs. |
//! | [`get_institution`](Institutions::get_institution) | Gets one institution by its ID. |
//! | [`get_institution_branding`](Institutions::get_institution_branding) | Gets the logos and primary color of an institution. |
//! | [`get_institutions`](Institutions::get_institutions) | Searches all institutions known to the platform. |
//! | [`get_institutions_by_routing_number`](Institutions::get_institutions_by_routing_number) | Finds the institutions behind a routing number. |

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation, Paging, PagingStyle};
use crate::paging::{AsBool, AsCount, Items, Paged, Pages};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::setting::IntoOption;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

/// Search for institutions, and details of institutions.
///
/// [`Client::institutions`](crate::Client::institutions) returns this type.
#[derive(Debug, Clone)]
pub struct Institutions {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Institutions*.
    pub fn institutions(&self) -> Institutions {
        Institutions {
            client: self.clone(),
        }
    }
}

impl Institutions {
    /// Lists institutions certified for selected products.
    ///
    /// `GetCertifiedInstitutions`: `GET /institution/v2/certifiedInstitutions`.
    /// Returns [`types::CertifiedInstitutions`]. [`items`](GetCertifiedInstitutions::items) goes
    /// through all pages.
    ///
    /// Use this operation to find banks that support the products you need, such as `voa` or `ach`;
    /// separate several types with commas. Returns a page of institutions with certification flags,
    /// or an empty list when nothing matches. Not billed, typically under half a second. Usual next
    /// call: [`GetInstitution`].
    ///
    /// Optional: [`limit`](GetCertifiedInstitutions::limit),
    /// [`search`](GetCertifiedInstitutions::search), [`start`](GetCertifiedInstitutions::start),
    /// [`supported_countries`](GetCertifiedInstitutions::supported_countries),
    /// [`type`](GetCertifiedInstitutions::type).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let response = client.institutions().get_certified_institutions().send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400 and 401 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetInstitution`]: crate::api::institutions::Institutions::get_institution
    #[doc(alias = "institution.v2.certified_institutions.list")]
    #[doc(alias = "institutions.list_certified_institutions")]
    #[doc(alias = "list_certified_institutions")]
    pub fn get_certified_institutions(&self) -> GetCertifiedInstitutions {
        GetCertifiedInstitutions {
            client: self.client.clone(),
            limit: None,
            search: None,
            start: None,
            supported_countries: None,
            r#type: None,
        }
    }

    /// Lists certified institutions together with their RSSD IDs.
    ///
    /// `GetCertifiedInstitutionsWithRSSD`: `GET /institution/v2/certifiedInstitutions/rssd`.
    /// Returns [`types::CertifiedInstitutionsWithRssd`].
    /// [`items`](GetCertifiedInstitutionsWithRssd::items) goes through all pages.
    ///
    /// Use this operation instead of [`GetCertifiedInstitutions`] when you must join the list with
    /// Federal Reserve data by RSSD ID. Returns a page of institutions with certification flags, or
    /// an empty list when nothing matches. Not billed, typically under half a second. Usual next
    /// call: [`GetInstitution`].
    ///
    /// Optional: [`limit`](GetCertifiedInstitutionsWithRssd::limit),
    /// [`search`](GetCertifiedInstitutionsWithRssd::search),
    /// [`start`](GetCertifiedInstitutionsWithRssd::start),
    /// [`supported_countries`](GetCertifiedInstitutionsWithRssd::supported_countries),
    /// [`type`](GetCertifiedInstitutionsWithRssd::type).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.institutions().get_certified_institutions_with_rssd();
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400 and 401 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetCertifiedInstitutions`]: crate::api::institutions::Institutions::get_certified_institutions
    /// [`GetInstitution`]: crate::api::institutions::Institutions::get_institution
    #[doc(alias = "institution.v2.certified_institutions.rssd.list")]
    #[doc(alias = "institutions.get_certified_institutions_with_rssd")]
    pub fn get_certified_institutions_with_rssd(&self) -> GetCertifiedInstitutionsWithRssd {
        GetCertifiedInstitutionsWithRssd {
            client: self.client.clone(),
            limit: None,
            search: None,
            start: None,
            supported_countries: None,
            r#type: None,
        }
    }

    /// Gets one institution by its ID.
    ///
    /// `GetInstitution`: `GET /institution/v2/institutions/{institutionId}`.
    /// Returns [`types::InstitutionWrapper`].
    ///
    /// Use this operation to show or check a bank before linking accounts. Returns names, contact
    /// data, URLs, product flags, status, OAuth support and branding. An unknown ID causes status
    /// code 404. Not billed, typically under half a second. Usual next call:
    /// [`GenerateLiteConnectUrl`] or [`GetInstitutionBranding`].
    ///
    /// - `institution_id`: ID of a financial institution, as listed in the directory of
    ///   institutions, such as `4222`.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let response = client.institutions().get_institution("4222").send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GenerateLiteConnectUrl`]: crate::api::connect::Connect::generate_lite_connect_url
    /// [`GetInstitutionBranding`]: crate::api::institutions::Institutions::get_institution_branding
    #[doc(alias = "get_by_id_details")]
    #[doc(alias = "institution.v2.institutions.get")]
    #[doc(alias = "institutions.get_by_id_details")]
    pub fn get_institution(
        &self,
        institution_id: impl Into<types::InstitutionId>,
    ) -> GetInstitution {
        GetInstitution {
            client: self.client.clone(),
            institution_id: institution_id.into(),
        }
    }

    /// Gets the logos and primary color of an institution.
    ///
    /// `GetInstitutionBranding`: `GET /institution/v2/institutions/{institutionId}/branding`.
    /// Returns [`types::BrandingWrapper`].
    ///
    /// Use this operation to show a bank in your own screens. Returns links to SVG files (logo,
    /// alternate logo, icon, tile) and a hex color. Status code 404 means that branding is not
    /// stored for the institution. Not billed, typically under half a second. Usual next call:
    /// [`GenerateLiteConnectUrl`].
    ///
    /// - `institution_id`: ID of a financial institution, as listed in the directory of
    ///   institutions, such as `4222`.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let response = client.institutions().get_institution_branding("4222").send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GenerateLiteConnectUrl`]: crate::api::connect::Connect::generate_lite_connect_url
    #[doc(alias = "get_branding_by_id")]
    #[doc(alias = "institution.v2.institutions.branding.list")]
    #[doc(alias = "institutions.get_branding_by_id")]
    pub fn get_institution_branding(
        &self,
        institution_id: impl Into<types::InstitutionId>,
    ) -> GetInstitutionBranding {
        GetInstitutionBranding {
            client: self.client.clone(),
            institution_id: institution_id.into(),
        }
    }

    /// Searches all institutions known to the platform.
    ///
    /// `GetInstitutions`: `GET /institution/v2/institutions`.
    /// Returns [`types::Institutions`]. [`items`](GetInstitutions::items) goes through all pages.
    ///
    /// Use this operation for a bank search box or to build a local directory; one product type and
    /// a list of countries can narrow the result. Returns a page of institutions with full details,
    /// or an empty list when nothing matches. Not billed, typically under half a second. Usual next
    /// call: [`GetInstitution`].
    ///
    /// Optional: [`limit`](GetInstitutions::limit), [`search`](GetInstitutions::search),
    /// [`start`](GetInstitutions::start),
    /// [`supported_countries`](GetInstitutions::supported_countries),
    /// [`type`](GetInstitutions::type).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let response = client.institutions().get_institutions().send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400 and 401 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetInstitution`]: crate::api::institutions::Institutions::get_institution
    #[doc(alias = "institution.v2.institutions.list")]
    #[doc(alias = "institutions.search_financial_institutions")]
    #[doc(alias = "search_financial_institutions")]
    pub fn get_institutions(&self) -> GetInstitutions {
        GetInstitutions {
            client: self.client.clone(),
            limit: None,
            search: None,
            start: None,
            supported_countries: None,
            r#type: None,
        }
    }

    /// Finds the institutions behind a routing number.
    ///
    /// `GetInstitutionsByRoutingNumber`: `GET /institution/v1/institutions/routingNumber/{routing_number}`.
    /// Returns [`types::GetInstitutionsByRoutingNumberResponse`].
    ///
    /// Use this operation when a user types a routing number instead of searching by name. Returns
    /// matching institutions without paging. A number without a match causes status code 404, and a
    /// number of the wrong length 400. Coverage is partial, because only institutions mapped by
    /// Mastercard appear. Not billed, typically under a second. Usual next call: [`GetInstitution`].
    ///
    /// - `routing_number`: Routing number of the institutions to find, as an integer.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.institutions().get_institutions_by_routing_number("847392234");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetInstitution`]: crate::api::institutions::Institutions::get_institution
    pub fn get_institutions_by_routing_number(
        &self,
        routing_number: impl Into<String>,
    ) -> GetInstitutionsByRoutingNumber {
        GetInstitutionsByRoutingNumber {
            client: self.client.clone(),
            routing_number: routing_number.into(),
        }
    }
}

/// Request of `GetCertifiedInstitutions`: `GET /institution/v2/certifiedInstitutions`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCertifiedInstitutions {
    client: Client,
    limit: Option<i32>,
    search: Option<String>,
    start: Option<i32>,
    supported_countries: Option<String>,
    r#type: Option<types::CertifiedProduct>,
}

impl GetCertifiedInstitutions {
    /// Maximum page size in records, from 1 to 1000, 25 by default. Applications and webhook
    /// subscriptions allow at most 100 and default to 50 and 10.
    ///
    /// 1 to 1000, default `25`, for example `20`.
    pub fn limit(mut self, limit: impl Into<Option<i32>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// URL-encoded text that customers, or the names of institutions, must match; institution names
    /// match approximately. An empty text returns all.
    ///
    /// For example `finbank`.
    pub fn search(mut self, search: impl IntoOption<String>) -> Self {
        self.search = search.into_option();
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

    /// Comma-separated two-letter country codes; only institutions that serve these countries are
    /// returned. `*`, the default, means all countries.
    ///
    /// Pattern `^(\*|[a-zA-Z]{2}(,[a-zA-Z]{2})*)$`, for example `us`.
    pub fn supported_countries(mut self, supported_countries: impl IntoOption<String>) -> Self {
        self.supported_countries = supported_countries.into_option();
        self
    }

    /// Type to filter by. Customers: `testing` or `active`. Institutions: a certified product such
    /// as `voa`, or several separated by commas in certified lists. All types are returned by
    /// default.
    ///
    /// For example `voa,voi`.
    pub fn r#type(mut self, r#type: impl IntoOption<types::CertifiedProduct>) -> Self {
        self.r#type = r#type.into_option();
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

impl Call for GetCertifiedInstitutions {
    type Output = types::CertifiedInstitutions;

    const OPERATION: Operation = Operation {
        id: "GetCertifiedInstitutions",
        tag: "Institutions",
        method: "GET",
        path: "/institution/v2/certifiedInstitutions",
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

impl FillRequest for GetCertifiedInstitutions {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.query("limit", &self.limit);
        request.query("search", &self.search);
        request.query("start", &self.start);
        request.query("supportedCountries", &self.supported_countries);
        request.query("type", &self.r#type);
    }
}

impl Paged for GetCertifiedInstitutions {
    type Item = types::CertifiedInstitution;

    fn page_position(&self) -> (Option<i64>, Option<i64>) {
        (self.start.map(i64::from), self.limit.map(i64::from))
    }

    fn set_page_position(&mut self, start: i64, size: Option<i64>) {
        self.start = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::CertifiedInstitutions) -> &[Self::Item] {
        &page.institutions
    }

    #[inline]
    fn into_items(page: types::CertifiedInstitutions) -> Vec<Self::Item> {
        page.institutions
    }

    #[inline]
    fn more(page: &types::CertifiedInstitutions) -> Option<bool> {
        AsBool::as_bool(&page.more_available)
    }

    #[inline]
    fn total(page: &types::CertifiedInstitutions) -> Option<i64> {
        AsCount::as_count(&page.found)
    }
}

/// Request of `GetCertifiedInstitutionsWithRSSD`: `GET /institution/v2/certifiedInstitutions/rssd`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCertifiedInstitutionsWithRssd {
    client: Client,
    limit: Option<i32>,
    search: Option<String>,
    start: Option<i32>,
    supported_countries: Option<String>,
    r#type: Option<types::CertifiedProduct>,
}

impl GetCertifiedInstitutionsWithRssd {
    /// Maximum page size in records, from 1 to 1000, 25 by default. Applications and webhook
    /// subscriptions allow at most 100 and default to 50 and 10.
    ///
    /// 1 to 1000, default `25`, for example `20`.
    pub fn limit(mut self, limit: impl Into<Option<i32>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// URL-encoded text that customers, or the names of institutions, must match; institution names
    /// match approximately. An empty text returns all.
    ///
    /// For example `finbank`.
    pub fn search(mut self, search: impl IntoOption<String>) -> Self {
        self.search = search.into_option();
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

    /// Comma-separated two-letter country codes; only institutions that serve these countries are
    /// returned. `*`, the default, means all countries.
    ///
    /// Pattern `^(\*|[a-zA-Z]{2}(,[a-zA-Z]{2})*)$`, for example `us`.
    pub fn supported_countries(mut self, supported_countries: impl IntoOption<String>) -> Self {
        self.supported_countries = supported_countries.into_option();
        self
    }

    /// Type to filter by. Customers: `testing` or `active`. Institutions: a certified product such
    /// as `voa`, or several separated by commas in certified lists. All types are returned by
    /// default.
    ///
    /// For example `voa,voi`.
    pub fn r#type(mut self, r#type: impl IntoOption<types::CertifiedProduct>) -> Self {
        self.r#type = r#type.into_option();
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

impl Call for GetCertifiedInstitutionsWithRssd {
    type Output = types::CertifiedInstitutionsWithRssd;

    const OPERATION: Operation = Operation {
        id: "GetCertifiedInstitutionsWithRSSD",
        tag: "Institutions",
        method: "GET",
        path: "/institution/v2/certifiedInstitutions/rssd",
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

impl FillRequest for GetCertifiedInstitutionsWithRssd {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.query("limit", &self.limit);
        request.query("search", &self.search);
        request.query("start", &self.start);
        request.query("supportedCountries", &self.supported_countries);
        request.query("type", &self.r#type);
    }
}

impl Paged for GetCertifiedInstitutionsWithRssd {
    type Item = types::CertifiedInstitutionWithRssd;

    fn page_position(&self) -> (Option<i64>, Option<i64>) {
        (self.start.map(i64::from), self.limit.map(i64::from))
    }

    fn set_page_position(&mut self, start: i64, size: Option<i64>) {
        self.start = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::CertifiedInstitutionsWithRssd) -> &[Self::Item] {
        &page.institutions
    }

    #[inline]
    fn into_items(page: types::CertifiedInstitutionsWithRssd) -> Vec<Self::Item> {
        page.institutions
    }

    #[inline]
    fn more(page: &types::CertifiedInstitutionsWithRssd) -> Option<bool> {
        AsBool::as_bool(&page.more_available)
    }

    #[inline]
    fn total(page: &types::CertifiedInstitutionsWithRssd) -> Option<i64> {
        AsCount::as_count(&page.found)
    }
}

/// Request of `GetInstitution`: `GET /institution/v2/institutions/{institutionId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInstitution {
    client: Client,
    institution_id: types::InstitutionId,
}

impl Call for GetInstitution {
    type Output = types::InstitutionWrapper;

    const OPERATION: Operation = Operation {
        id: "GetInstitution",
        tag: "Institutions",
        method: "GET",
        path: "/institution/v2/institutions/{institutionId}",
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

impl FillRequest for GetInstitution {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("institutionId", &self.institution_id);
        request.accept("application/json");
    }
}

/// Request of `GetInstitutionBranding`: `GET /institution/v2/institutions/{institutionId}/branding`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInstitutionBranding {
    client: Client,
    institution_id: types::InstitutionId,
}

impl Call for GetInstitutionBranding {
    type Output = types::BrandingWrapper;

    const OPERATION: Operation = Operation {
        id: "GetInstitutionBranding",
        tag: "Institutions",
        method: "GET",
        path: "/institution/v2/institutions/{institutionId}/branding",
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

impl FillRequest for GetInstitutionBranding {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("institutionId", &self.institution_id);
        request.accept("application/json");
    }
}

/// Request of `GetInstitutions`: `GET /institution/v2/institutions`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInstitutions {
    client: Client,
    limit: Option<i32>,
    search: Option<String>,
    start: Option<i32>,
    supported_countries: Option<String>,
    r#type: Option<types::CertifiedProduct>,
}

impl GetInstitutions {
    /// Maximum page size in records, from 1 to 1000, 25 by default. Applications and webhook
    /// subscriptions allow at most 100 and default to 50 and 10.
    ///
    /// 1 to 1000, default `25`, for example `20`.
    pub fn limit(mut self, limit: impl Into<Option<i32>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// URL-encoded text that customers, or the names of institutions, must match; institution names
    /// match approximately. An empty text returns all.
    ///
    /// For example `finbank`.
    pub fn search(mut self, search: impl IntoOption<String>) -> Self {
        self.search = search.into_option();
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

    /// Comma-separated two-letter country codes; only institutions that serve these countries are
    /// returned. `*`, the default, means all countries.
    ///
    /// Pattern `^(\*|[a-zA-Z]{2}(,[a-zA-Z]{2})*)$`, for example `us`.
    pub fn supported_countries(mut self, supported_countries: impl IntoOption<String>) -> Self {
        self.supported_countries = supported_countries.into_option();
        self
    }

    /// Type to filter by. Customers: `testing` or `active`. Institutions: a certified product such
    /// as `voa`, or several separated by commas in certified lists. All types are returned by
    /// default.
    pub fn r#type(mut self, r#type: impl IntoOption<types::CertifiedProduct>) -> Self {
        self.r#type = r#type.into_option();
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

impl Call for GetInstitutions {
    type Output = types::Institutions;

    const OPERATION: Operation = Operation {
        id: "GetInstitutions",
        tag: "Institutions",
        method: "GET",
        path: "/institution/v2/institutions",
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

impl FillRequest for GetInstitutions {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.query("limit", &self.limit);
        request.query("search", &self.search);
        request.query("start", &self.start);
        request.query("supportedCountries", &self.supported_countries);
        request.query("type", &self.r#type);
    }
}

impl Paged for GetInstitutions {
    type Item = types::Institution;

    fn page_position(&self) -> (Option<i64>, Option<i64>) {
        (self.start.map(i64::from), self.limit.map(i64::from))
    }

    fn set_page_position(&mut self, start: i64, size: Option<i64>) {
        self.start = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::Institutions) -> &[Self::Item] {
        &page.institutions
    }

    #[inline]
    fn into_items(page: types::Institutions) -> Vec<Self::Item> {
        page.institutions
    }

    #[inline]
    fn more(page: &types::Institutions) -> Option<bool> {
        AsBool::as_bool(&page.more_available)
    }

    #[inline]
    fn total(page: &types::Institutions) -> Option<i64> {
        AsCount::as_count(&page.found)
    }
}

/// Request of `GetInstitutionsByRoutingNumber`: `GET /institution/v1/institutions/routingNumber/{routing_number}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInstitutionsByRoutingNumber {
    client: Client,
    routing_number: String,
}

impl Call for GetInstitutionsByRoutingNumber {
    type Output = types::GetInstitutionsByRoutingNumberResponse;

    const OPERATION: Operation = Operation {
        id: "GetInstitutionsByRoutingNumber",
        tag: "Institutions",
        method: "GET",
        path: "/institution/v1/institutions/routingNumber/{routing_number}",
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

impl FillRequest for GetInstitutionsByRoutingNumber {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("routing_number", &self.routing_number);
        request.accept("application/json");
    }
}

request_builders! {
    GetCertifiedInstitutions => types::CertifiedInstitutions,
    GetCertifiedInstitutionsWithRssd => types::CertifiedInstitutionsWithRssd,
    GetInstitution => types::InstitutionWrapper,
    GetInstitutionBranding => types::BrandingWrapper,
    GetInstitutions => types::Institutions,
    GetInstitutionsByRoutingNumber => types::GetInstitutionsByRoutingNumberResponse,
}
