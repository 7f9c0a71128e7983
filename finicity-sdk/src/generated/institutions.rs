// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Institutions*.
//!
//! | method | what it does |
//! |---|---|
//! | [`get_certified_institutions`](Institutions::get_certified_institutions) | Lists institutions certified for given products. |
//! | [`get_certified_institutions_with_rssd`](Institutions::get_certified_institutions_with_rssd) | Lists certified institutions together with their RSSD ids. |
//! | [`get_institution`](Institutions::get_institution) | Gets one institution by its id. |
//! | [`get_institution_branding`](Institutions::get_institution_branding) | Gets the logos and primary color of an institution. |
//! | [`get_institutions`](Institutions::get_institutions) | Searches all institutions known to the platform. |
//! | [`get_institutions_by_routing_number`](Institutions::get_institutions_by_routing_number) | Finds the institutions behind a routing number. |

use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation, Paging, PagingStyle};
use crate::paging::{Count, Items, Paged, Pages, Truth};
use crate::request::{accept_json, build, query, segment};
use crate::response::{RawResponse, Response};

/// Search and details of institutions.
///
/// Reached by [`Client::institutions`](crate::Client::institutions).
#[derive(Debug, Clone)]
pub struct Institutions {
    client: Client,
}

impl Client {
    /// Operations of the tag *Institutions*.
    pub fn institutions(&self) -> Institutions {
        Institutions {
            client: self.clone(),
        }
    }
}

impl Institutions {
    /// Lists institutions certified for given products.
    ///
    /// `GetCertifiedInstitutions`: `GET /institution/v2/certifiedInstitutions`.
    ///
    /// Use it to find banks that support what you need, such as `voa` or `ach`; several types
    /// combine as one comma list. Returns a page of institutions with certification flags, or an
    /// empty list when nothing matches. Not billed, typically under half a second. Usual next call:
    /// [`GetInstitution`].
    ///
    /// Can be set: [`limit`](GetCertifiedInstitutions::limit),
    /// [`search`](GetCertifiedInstitutions::search), [`start`](GetCertifiedInstitutions::start),
    /// [`supported_countries`](GetCertifiedInstitutions::supported_countries),
    /// [`type`](GetCertifiedInstitutions::type).
    ///
    /// Answered with [`CertifiedInstitutions`]. One page of certified institutions, with the usual
    /// `found`, `displaying` and `moreAvailable` counters and the time of the request.
    /// [`items`](GetCertifiedInstitutions::items) goes through all pages.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client.institutions().get_certified_institutions().send().await?;
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
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`CertifiedInstitutions`]: types::CertifiedInstitutions
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetInstitution`]: crate::institutions::Institutions::get_institution
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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

    /// Lists certified institutions together with their RSSD ids.
    ///
    /// `GetCertifiedInstitutionsWithRSSD`: `GET /institution/v2/certifiedInstitutions/rssd`.
    ///
    /// Use it like [`GetCertifiedInstitutions`] when you must join the list with Federal Reserve data
    /// by RSSD id. Returns a page of institutions with certification flags, or an empty list when
    /// nothing matches. Not billed, typically under half a second. Usual next call:
    /// [`GetInstitution`].
    ///
    /// Can be set: [`limit`](GetCertifiedInstitutionsWithRssd::limit),
    /// [`search`](GetCertifiedInstitutionsWithRssd::search),
    /// [`start`](GetCertifiedInstitutionsWithRssd::start),
    /// [`supported_countries`](GetCertifiedInstitutionsWithRssd::supported_countries),
    /// [`type`](GetCertifiedInstitutionsWithRssd::type).
    ///
    /// Answered with [`CertifiedInstitutionsWithRssd`]. One page of certified institutions that
    /// also carries RSSD ids and, in `childInstitutions`, the institutions below them.
    /// [`items`](GetCertifiedInstitutionsWithRssd::items) goes through all pages.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .institutions()
    ///     .get_certified_institutions_with_rssd()
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
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`CertifiedInstitutionsWithRssd`]: types::CertifiedInstitutionsWithRssd
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetCertifiedInstitutions`]: crate::institutions::Institutions::get_certified_institutions
    /// [`GetInstitution`]: crate::institutions::Institutions::get_institution
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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

    /// Gets one institution by its id.
    ///
    /// `GetInstitution`: `GET /institution/v2/institutions/{institutionId}`.
    ///
    /// Use it to show or check a bank before linking it. Returns names, contact data, URLs, product
    /// flags, status, OAuth support and branding; an unknown id answers 404. Not billed, typically
    /// under half a second. Usual next call: [`GenerateLiteConnectUrl`] or [`GetInstitutionBranding`].
    ///
    /// - `institution_id`: Number of the financial institution in the directory of institutions,
    ///   such as `4222`.
    ///
    /// Answered with [`InstitutionWrapper`]. Answer for a single institution: an object whose one
    /// member `institution` holds the record.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client.institutions().get_institution("4222").send().await?;
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
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GenerateLiteConnectUrl`]: crate::connect::Connect::generate_lite_connect_url
    /// [`GetInstitutionBranding`]: crate::institutions::Institutions::get_institution_branding
    /// [`InstitutionWrapper`]: types::InstitutionWrapper
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
    ///
    /// Use it to draw a bank in your own screens. Returns links to SVG files (logo, alternate logo,
    /// icon, tile) and a hex color; 404 tells you that no branding is stored. Not billed, typically
    /// under half a second. Usual next call: [`GenerateLiteConnectUrl`].
    ///
    /// - `institution_id`: Number of the financial institution in the directory of institutions,
    ///   such as `4222`.
    ///
    /// Answered with [`BrandingWrapper`]. Answer of the institution branding read, with logos and
    /// colour under `branding`.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client.institutions().get_institution_branding("4222").send().await?;
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
    /// [`BrandingWrapper`]: types::BrandingWrapper
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GenerateLiteConnectUrl`]: crate::connect::Connect::generate_lite_connect_url
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
    ///
    /// Use it for a bank search box or to build a local directory; one product type and a list of
    /// countries can narrow it. Returns a page of institutions with full details, or an empty list
    /// when nothing matches. Not billed, typically under half a second. Usual next call:
    /// [`GetInstitution`].
    ///
    /// Can be set: [`limit`](GetInstitutions::limit), [`search`](GetInstitutions::search),
    /// [`start`](GetInstitutions::start),
    /// [`supported_countries`](GetInstitutions::supported_countries),
    /// [`type`](GetInstitutions::type).
    ///
    /// Answered with [`Institutions`]. One page of the institution search: the records, the counts
    /// `found` and `displaying`, `moreAvailable`, and when the list was made (`createdDate`).
    /// [`items`](GetInstitutions::items) goes through all pages.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client.institutions().get_institutions().send().await?;
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
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetInstitution`]: crate::institutions::Institutions::get_institution
    /// [`Institutions`]: types::Institutions
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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
    ///
    /// Use it when a user types a routing number instead of searching by name. Returns matching
    /// institutions without paging; no match answers 404 and a wrong length 400. Coverage is
    /// partial, because only institutions mapped by Mastercard appear. Not billed, typically under
    /// a second. Usual next call: [`GetInstitution`].
    ///
    /// - `routing_number`: Routing number, as an integer, whose institutions are wanted.
    ///
    /// Answered with [`GetInstitutionsByRoutingNumberResponse`]. The institutions that have the
    /// routing number, in one page.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .institutions()
    ///     .get_institutions_by_routing_number("847392234")
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
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetInstitution`]: crate::institutions::Institutions::get_institution
    /// [`GetInstitutionsByRoutingNumberResponse`]: types::GetInstitutionsByRoutingNumberResponse
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
    r#type: Option<String>,
}

impl GetCertifiedInstitutions {
    /// Most records per page: 1 to 1000, 25 when left out; applications and webhook subscriptions
    /// allow 100 and default to 50 and 10.
    ///
    /// 1 to 1000, default `25`, for example `20`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Text that customers, or the names of institutions, must match, URL-encoded; institutions
    /// match approximately. Empty returns all.
    ///
    /// For example `finbank`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Where the page begins, from 1 (default). Customers and transactions count records;
    /// institutions and apps may count pages.
    ///
    /// Default `1`, for example `1`.
    pub fn start(mut self, start: i32) -> Self {
        self.start = Some(start);
        self
    }

    /// Two-letter country codes with commas between; only institutions serving them are returned.
    /// `*`, the default, means all.
    ///
    /// Pattern `^(\*|[a-zA-Z]{2}(,[a-zA-Z]{2})*)$`, for example `us`.
    pub fn supported_countries(mut self, supported_countries: impl Into<String>) -> Self {
        self.supported_countries = Some(supported_countries.into());
        self
    }

    /// Customers: `testing` or `active`. Institutions: a certified product such as `voa`, several
    /// with commas in certified lists. Statements: their kind. Otherwise no filter.
    ///
    /// For example `voa,voi`.
    ///
    /// Known values are in [`values::certified_product`](crate::values::certified_product).
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CertifiedInstitutions>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CertifiedInstitutions>, Error> {
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
    fn to_request(&self) -> Result<Request, Error> {
        let wire = self.client.wire();
        let request = wire.request(Method::GET, "/institution/v2/certifiedInstitutions");
        let request = accept_json(request);
        let request = query(request, "limit", &self.limit);
        let request = query(request, "search", &self.search);
        let request = query(request, "start", &self.start);
        let request = query(request, "supportedCountries", &self.supported_countries);
        let request = query(request, "type", &self.r#type);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

impl Paged for GetCertifiedInstitutions {
    type Item = types::CertifiedInstitution;

    fn place(&self) -> (Option<i64>, Option<i64>) {
        (self.start.map(i64::from), self.limit.map(i64::from))
    }

    fn set_place(&mut self, start: i64, size: Option<i64>) {
        self.start = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::CertifiedInstitutions) -> &[Self::Item] {
        &page.institutions
    }

    fn into_items(page: types::CertifiedInstitutions) -> Vec<Self::Item> {
        page.institutions
    }

    fn more(page: &types::CertifiedInstitutions) -> Option<bool> {
        Truth::truth(&page.more_available)
    }

    fn total(page: &types::CertifiedInstitutions) -> Option<i64> {
        Count::count(&page.found)
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
    r#type: Option<String>,
}

impl GetCertifiedInstitutionsWithRssd {
    /// Most records per page: 1 to 1000, 25 when left out; applications and webhook subscriptions
    /// allow 100 and default to 50 and 10.
    ///
    /// 1 to 1000, default `25`, for example `20`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Text that customers, or the names of institutions, must match, URL-encoded; institutions
    /// match approximately. Empty returns all.
    ///
    /// For example `finbank`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Where the page begins, from 1 (default). Customers and transactions count records;
    /// institutions and apps may count pages.
    ///
    /// Default `1`, for example `1`.
    pub fn start(mut self, start: i32) -> Self {
        self.start = Some(start);
        self
    }

    /// Two-letter country codes with commas between; only institutions serving them are returned.
    /// `*`, the default, means all.
    ///
    /// Pattern `^(\*|[a-zA-Z]{2}(,[a-zA-Z]{2})*)$`, for example `us`.
    pub fn supported_countries(mut self, supported_countries: impl Into<String>) -> Self {
        self.supported_countries = Some(supported_countries.into());
        self
    }

    /// Customers: `testing` or `active`. Institutions: a certified product such as `voa`, several
    /// with commas in certified lists. Statements: their kind. Otherwise no filter.
    ///
    /// For example `voa,voi`.
    ///
    /// Known values are in [`values::certified_product`](crate::values::certified_product).
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CertifiedInstitutionsWithRssd>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CertifiedInstitutionsWithRssd>, Error> {
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
    fn to_request(&self) -> Result<Request, Error> {
        let wire = self.client.wire();
        let request = wire.request(Method::GET, "/institution/v2/certifiedInstitutions/rssd");
        let request = accept_json(request);
        let request = query(request, "limit", &self.limit);
        let request = query(request, "search", &self.search);
        let request = query(request, "start", &self.start);
        let request = query(request, "supportedCountries", &self.supported_countries);
        let request = query(request, "type", &self.r#type);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

impl Paged for GetCertifiedInstitutionsWithRssd {
    type Item = types::CertifiedInstitutionsWithRssdInstitutionsItem;

    fn place(&self) -> (Option<i64>, Option<i64>) {
        (self.start.map(i64::from), self.limit.map(i64::from))
    }

    fn set_place(&mut self, start: i64, size: Option<i64>) {
        self.start = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::CertifiedInstitutionsWithRssd) -> &[Self::Item] {
        &page.institutions
    }

    fn into_items(page: types::CertifiedInstitutionsWithRssd) -> Vec<Self::Item> {
        page.institutions
    }

    fn more(page: &types::CertifiedInstitutionsWithRssd) -> Option<bool> {
        Truth::truth(&page.more_available)
    }

    fn total(page: &types::CertifiedInstitutionsWithRssd) -> Option<i64> {
        Count::count(&page.found)
    }
}

/// Request of `GetInstitution`: `GET /institution/v2/institutions/{institutionId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInstitution {
    client: Client,
    institution_id: types::InstitutionId,
}

impl GetInstitution {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::InstitutionWrapper>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::InstitutionWrapper>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let institution_id = segment(&Self::OPERATION, "institutionId", &self.institution_id)?;
        let path = format!("/institution/v2/institutions/{institution_id}");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GetInstitutionBranding`: `GET /institution/v2/institutions/{institutionId}/branding`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInstitutionBranding {
    client: Client,
    institution_id: types::InstitutionId,
}

impl GetInstitutionBranding {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::BrandingWrapper>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::BrandingWrapper>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let institution_id = segment(&Self::OPERATION, "institutionId", &self.institution_id)?;
        let path = format!("/institution/v2/institutions/{institution_id}/branding");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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
    r#type: Option<String>,
}

impl GetInstitutions {
    /// Most records per page: 1 to 1000, 25 when left out; applications and webhook subscriptions
    /// allow 100 and default to 50 and 10.
    ///
    /// 1 to 1000, default `25`, for example `20`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Text that customers, or the names of institutions, must match, URL-encoded; institutions
    /// match approximately. Empty returns all.
    ///
    /// For example `finbank`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Where the page begins, from 1 (default). Customers and transactions count records;
    /// institutions and apps may count pages.
    ///
    /// Default `1`, for example `1`.
    pub fn start(mut self, start: i32) -> Self {
        self.start = Some(start);
        self
    }

    /// Two-letter country codes with commas between; only institutions serving them are returned.
    /// `*`, the default, means all.
    ///
    /// Pattern `^(\*|[a-zA-Z]{2}(,[a-zA-Z]{2})*)$`, for example `us`.
    pub fn supported_countries(mut self, supported_countries: impl Into<String>) -> Self {
        self.supported_countries = Some(supported_countries.into());
        self
    }

    /// Customers: `testing` or `active`. Institutions: a certified product such as `voa`, several
    /// with commas in certified lists. Statements: their kind. Otherwise no filter.
    ///
    /// Known values are in [`values::certified_product`](crate::values::certified_product).
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::Institutions>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Institutions>, Error> {
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
    fn to_request(&self) -> Result<Request, Error> {
        let wire = self.client.wire();
        let request = wire.request(Method::GET, "/institution/v2/institutions");
        let request = accept_json(request);
        let request = query(request, "limit", &self.limit);
        let request = query(request, "search", &self.search);
        let request = query(request, "start", &self.start);
        let request = query(request, "supportedCountries", &self.supported_countries);
        let request = query(request, "type", &self.r#type);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

impl Paged for GetInstitutions {
    type Item = types::Institution;

    fn place(&self) -> (Option<i64>, Option<i64>) {
        (self.start.map(i64::from), self.limit.map(i64::from))
    }

    fn set_place(&mut self, start: i64, size: Option<i64>) {
        self.start = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::Institutions) -> &[Self::Item] {
        &page.institutions
    }

    fn into_items(page: types::Institutions) -> Vec<Self::Item> {
        page.institutions
    }

    fn more(page: &types::Institutions) -> Option<bool> {
        Truth::truth(&page.more_available)
    }

    fn total(page: &types::Institutions) -> Option<i64> {
        Count::count(&page.found)
    }
}

/// Request of `GetInstitutionsByRoutingNumber`: `GET /institution/v1/institutions/routingNumber/{routing_number}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInstitutionsByRoutingNumber {
    client: Client,
    routing_number: String,
}

impl GetInstitutionsByRoutingNumber {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(
        self,
    ) -> Result<Response<types::GetInstitutionsByRoutingNumberResponse>, Error> {
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
    ) -> Result<Response<types::GetInstitutionsByRoutingNumberResponse>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let routing_number = segment(&Self::OPERATION, "routing_number", &self.routing_number)?;
        let path = format!("/institution/v1/institutions/routingNumber/{routing_number}");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

hidden_debug! {
    GetCertifiedInstitutions,
    GetCertifiedInstitutionsWithRssd,
    GetInstitution,
    GetInstitutionBranding,
    GetInstitutions,
    GetInstitutionsByRoutingNumber,
}
