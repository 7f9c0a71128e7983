// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Data Sharing Consent*.
//!
//! | method | purpose |
//! |---|---|
//! | [`get_data_sharing_consents_by_customer_id`](DataSharingConsent::get_data_sharing_consents_by_customer_id) | Lists the data sharing consents of a customer. |
//! | [`get_data_sharing_consents_by_id`](DataSharingConsent::get_data_sharing_consents_by_id) | Gets one data sharing consent by its receipt ID. |
//! | [`revoke_data_sharing_consent_by_id`](DataSharingConsent::revoke_data_sharing_consent_by_id) | Revokes a whole data sharing consent. |
//! | [`revoke_data_sharing_consent_by_institution_login_id`](DataSharingConsent::revoke_data_sharing_consent_by_institution_login_id) | Revokes one institution login within a data sharing consent. |

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

#[cfg(doc)]
use crate::error_codes;

/// Consents of a customer to data sharing, and their revocation.
///
/// [`Client::data_sharing_consent`](crate::Client::data_sharing_consent) returns this type.
#[derive(Debug, Clone)]
pub struct DataSharingConsent {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Data Sharing Consent*.
    pub fn data_sharing_consent(&self) -> DataSharingConsent {
        DataSharingConsent {
            client: self.clone(),
        }
    }
}

impl DataSharingConsent {
    /// Lists the data sharing consents of a customer.
    ///
    /// `GetDataSharingConsentsByCustomerId`: `GET /data-sharing-consents`.
    /// Returns [`types::DataSharingConsentReceipts`].
    /// [`items`](GetDataSharingConsentsByCustomerId::items) goes through all pages.
    ///
    /// Use this operation to show or audit the consents of a customer, narrowed by status or
    /// context if needed. Returns one page of consent receipts (25 by default, 1000 at most), each
    /// with purpose, access period and institutions. Usual next call: [`GetDataSharingConsentsByID`]
    /// or [`RevokeDataSharingConsentById`].
    ///
    /// - `customer_id`: ID of the customer, assigned when the customer is added.
    ///
    /// Optional: [`context`](GetDataSharingConsentsByCustomerId::context),
    /// [`limit`](GetDataSharingConsentsByCustomerId::limit),
    /// [`sort_by`](GetDataSharingConsentsByCustomerId::sort_by),
    /// [`sort_order`](GetDataSharingConsentsByCustomerId::sort_order),
    /// [`start`](GetDataSharingConsentsByCustomerId::start),
    /// [`status`](GetDataSharingConsentsByCustomerId::status).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .data_sharing_consent()
    ///     .get_data_sharing_consents_by_customer_id("1005061234");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::DECISIONING_FAILED`] (10100), [`error_codes::BAD_REQUEST`] (14020)
    /// - 401: [`error_codes::TOKEN_INVALID`] (10022), [`error_codes::APP_KEY_MISSING`] (10026)
    /// - 404: [`error_codes::CONSENT_NOT_FOUND`] (10215)
    ///
    /// [`GetDataSharingConsentsByID`]: crate::api::data_sharing_consent::DataSharingConsent::get_data_sharing_consents_by_id
    /// [`RevokeDataSharingConsentById`]: crate::api::data_sharing_consent::DataSharingConsent::revoke_data_sharing_consent_by_id
    pub fn get_data_sharing_consents_by_customer_id(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> GetDataSharingConsentsByCustomerId {
        GetDataSharingConsentsByCustomerId {
            client: self.client.clone(),
            context: None,
            customer_id: customer_id.into(),
            limit: None,
            sort_by: None,
            sort_order: None,
            start: None,
            status: None,
        }
    }

    /// Gets one data sharing consent by its receipt ID.
    ///
    /// `GetDataSharingConsentsByID`: `GET /data-sharing-consents/{consent_receipt_id}`.
    /// Returns [`types::DataSharingConsentReceipt`].
    ///
    /// Use this operation to read the current status of a consent whose receipt ID you stored.
    /// Returns purpose, status, access period, disclosures and the institutions covered. An unknown
    /// receipt ID causes status code 404. Usual next call: [`RevokeDataSharingConsentById`], when
    /// sharing must stop.
    ///
    /// - `consent_receipt_id`: ID of the data sharing consent to read or revoke.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .data_sharing_consent()
    ///     .get_data_sharing_consents_by_id("123e4567-e89b-42d3-a456-556642440000");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 401: [`error_codes::TOKEN_INVALID`] (10022), [`error_codes::APP_KEY_MISSING`] (10026)
    /// - 404: [`error_codes::CONSENT_NOT_FOUND`] (10215)
    ///
    /// [`RevokeDataSharingConsentById`]: crate::api::data_sharing_consent::DataSharingConsent::revoke_data_sharing_consent_by_id
    pub fn get_data_sharing_consents_by_id(
        &self,
        consent_receipt_id: impl Into<types::DataSharingConsentId>,
    ) -> GetDataSharingConsentsById {
        GetDataSharingConsentsById {
            client: self.client.clone(),
            consent_receipt_id: consent_receipt_id.into(),
        }
    }

    /// Revokes a whole data sharing consent.
    ///
    /// `RevokeDataSharingConsentById`: `DELETE /data-sharing-consents/{consent_receipt_id}`.
    /// The response has no body.
    ///
    /// Use this operation when a customer withdraws from sharing altogether. Every institution
    /// under the receipt is revoked, and the consent becomes `INACTIVE`. Returns nothing. The
    /// optional `Update-By` header records the requester, either customer or partner. For one
    /// institution only, use [`RevokeDataSharingConsentByInstitutionLoginID`].
    ///
    /// - `consent_receipt_id`: ID of the data sharing consent to read or revoke.
    ///
    /// Optional: [`update_by`](RevokeDataSharingConsentById::update_by).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .data_sharing_consent()
    ///     .revoke_data_sharing_consent_by_id("123e4567-e89b-42d3-a456-556642440000");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 401: [`error_codes::TOKEN_INVALID`] (10022), [`error_codes::APP_KEY_MISSING`] (10026)
    /// - 404: [`error_codes::CONSENT_NOT_FOUND`] (10215)
    ///
    /// [`RevokeDataSharingConsentByInstitutionLoginID`]: crate::api::data_sharing_consent::DataSharingConsent::revoke_data_sharing_consent_by_institution_login_id
    pub fn revoke_data_sharing_consent_by_id(
        &self,
        consent_receipt_id: impl Into<types::DataSharingConsentId>,
    ) -> RevokeDataSharingConsentById {
        RevokeDataSharingConsentById {
            client: self.client.clone(),
            consent_receipt_id: consent_receipt_id.into(),
            update_by: None,
        }
    }

    /// Revokes one institution login within a data sharing consent.
    ///
    /// `RevokeDataSharingConsentByInstitutionLoginID`: `DELETE /data-sharing-consents/{consent_receipt_id}/institutionLogins/{institution_login_id}`.
    /// The response has no body.
    ///
    /// Use this operation when a customer stops sharing from a single bank and keeps the other
    /// banks under that receipt. Returns nothing. The optional `Update-By` header records the
    /// requester, either customer or partner. Usual next call: [`GetDataSharingConsentsByID`], to
    /// check the remaining institutions.
    ///
    /// - `consent_receipt_id`: ID of the data sharing consent to read or revoke.
    /// - `institution_login_id`: ID of the customer's login at an institution, used to read its
    ///   authorization, reconnect it or revoke its consent.
    ///
    /// Optional: [`update_by`](RevokeDataSharingConsentByInstitutionLoginId::update_by).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .data_sharing_consent()
    ///     .revoke_data_sharing_consent_by_institution_login_id(
    ///         "123e4567-e89b-42d3-a456-556642440000",
    ///         "1007302745",
    ///     );
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 401: [`error_codes::TOKEN_INVALID`] (10022), [`error_codes::APP_KEY_MISSING`] (10026)
    /// - 404: [`error_codes::CONSENT_NOT_FOUND`] (10215)
    ///
    /// [`GetDataSharingConsentsByID`]: crate::api::data_sharing_consent::DataSharingConsent::get_data_sharing_consents_by_id
    pub fn revoke_data_sharing_consent_by_institution_login_id(
        &self,
        consent_receipt_id: impl Into<types::DataSharingConsentId>,
        institution_login_id: impl Into<types::InstitutionLoginId>,
    ) -> RevokeDataSharingConsentByInstitutionLoginId {
        RevokeDataSharingConsentByInstitutionLoginId {
            client: self.client.clone(),
            consent_receipt_id: consent_receipt_id.into(),
            institution_login_id: institution_login_id.into(),
            update_by: None,
        }
    }
}

/// Request of `GetDataSharingConsentsByCustomerId`: `GET /data-sharing-consents`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDataSharingConsentsByCustomerId {
    client: Client,
    context: Option<types::ConsentContext>,
    customer_id: types::CustomerId,
    limit: Option<i32>,
    sort_by: Option<types::ConsentSortKey>,
    sort_order: Option<types::ConsentSortOrder>,
    start: Option<i32>,
    status: Option<types::ConsentStatus>,
}

impl GetDataSharingConsentsByCustomerId {
    /// Consent context to filter by: `partner` (first grant) or `crossPartner` (passed on through
    /// the connections manager).
    pub fn context(mut self, context: impl IntoOption<types::ConsentContext>) -> Self {
        self.context = context.into_option();
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

    /// Property by which consents are sorted: `startDate` (creation, the default), `endDate`
    /// (expiration) or `status`.
    ///
    /// Default `startDate`.
    pub fn sort_by(mut self, sort_by: impl IntoOption<types::ConsentSortKey>) -> Self {
        self.sort_by = sort_by.into_option();
        self
    }

    /// Sort direction of consents: `Asc` or `Desc` (default).
    ///
    /// Default `Desc`.
    pub fn sort_order(mut self, sort_order: impl IntoOption<types::ConsentSortOrder>) -> Self {
        self.sort_order = sort_order.into_option();
        self
    }

    /// Start of the page, from 1 (default). For customers and transactions, the number counts
    /// records; for institutions and apps, the number may count pages.
    ///
    /// At least 1, default `1`, for example `1`.
    pub fn start(mut self, start: impl Into<Option<i32>>) -> Self {
        self.start = start.into();
        self
    }

    /// Status to filter by: a letter for apps (`A`, `P`, `D`, `R`, `S`), `ACTIVE` or `INACTIVE` for
    /// consents, a value such as `pending` for accounts.
    pub fn status(mut self, status: impl IntoOption<types::ConsentStatus>) -> Self {
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

impl Call for GetDataSharingConsentsByCustomerId {
    type Output = types::DataSharingConsentReceipts;

    const OPERATION: Operation = Operation {
        id: "GetDataSharingConsentsByCustomerId",
        tag: "Data Sharing Consent",
        method: "GET",
        path: "/data-sharing-consents",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: Some(Paging {
            style: PagingStyle::PageNumber,
            start: "start",
            first: 1,
            size: "limit",
            max_size: Some(1000),
            items: "consents",
            id: Some("consentReceiptId"),
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

impl FillRequest for GetDataSharingConsentsByCustomerId {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.query("context", &self.context);
        request.query("customer_id", &self.customer_id);
        request.query("limit", &self.limit);
        request.query("sort_by", &self.sort_by);
        request.query("sort_order", &self.sort_order);
        request.query("start", &self.start);
        request.query("status", &self.status);
    }
}

impl Paged for GetDataSharingConsentsByCustomerId {
    type Item = types::DataSharingConsentReceipt;

    fn page_position(&self) -> (Option<i64>, Option<i64>) {
        (self.start.map(i64::from), self.limit.map(i64::from))
    }

    fn set_page_position(&mut self, start: i64, size: Option<i64>) {
        self.start = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::DataSharingConsentReceipts) -> &[Self::Item] {
        &page.consents
    }

    #[inline]
    fn into_items(page: types::DataSharingConsentReceipts) -> Vec<Self::Item> {
        page.consents
    }

    #[inline]
    fn more(page: &types::DataSharingConsentReceipts) -> Option<bool> {
        AsBool::as_bool(&page.more_available)
    }

    #[inline]
    fn total(page: &types::DataSharingConsentReceipts) -> Option<i64> {
        AsCount::as_count(&page.found)
    }
}

/// Request of `GetDataSharingConsentsByID`: `GET /data-sharing-consents/{consent_receipt_id}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDataSharingConsentsById {
    client: Client,
    consent_receipt_id: types::DataSharingConsentId,
}

impl Call for GetDataSharingConsentsById {
    type Output = types::DataSharingConsentReceipt;

    const OPERATION: Operation = Operation {
        id: "GetDataSharingConsentsByID",
        tag: "Data Sharing Consent",
        method: "GET",
        path: "/data-sharing-consents/{consent_receipt_id}",
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

impl FillRequest for GetDataSharingConsentsById {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("consent_receipt_id", &self.consent_receipt_id);
        request.accept("application/json");
    }
}

/// Request of `RevokeDataSharingConsentById`: `DELETE /data-sharing-consents/{consent_receipt_id}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeDataSharingConsentById {
    client: Client,
    consent_receipt_id: types::DataSharingConsentId,
    update_by: Option<types::ConsentUpdatedBy>,
}

impl RevokeDataSharingConsentById {
    /// Header that identifies the party that revokes the consent, `CUSTOMER` or `PARTNER`;
    /// optional.
    pub fn update_by(mut self, update_by: impl IntoOption<types::ConsentUpdatedBy>) -> Self {
        self.update_by = update_by.into_option();
        self
    }
}

impl Call for RevokeDataSharingConsentById {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "RevokeDataSharingConsentById",
        tag: "Data Sharing Consent",
        method: "DELETE",
        path: "/data-sharing-consents/{consent_receipt_id}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[204],
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

impl FillRequest for RevokeDataSharingConsentById {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("consent_receipt_id", &self.consent_receipt_id);
        request.accept("application/json");
        request.optional_header("Update-By", &self.update_by);
    }
}

/// Request of `RevokeDataSharingConsentByInstitutionLoginID`: `DELETE /data-sharing-consents/{consent_receipt_id}/institutionLogins/{institution_login_id}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeDataSharingConsentByInstitutionLoginId {
    client: Client,
    consent_receipt_id: types::DataSharingConsentId,
    institution_login_id: types::InstitutionLoginId,
    update_by: Option<types::ConsentUpdatedBy>,
}

impl RevokeDataSharingConsentByInstitutionLoginId {
    /// Header that identifies the party that revokes the consent, `CUSTOMER` or `PARTNER`;
    /// optional.
    pub fn update_by(mut self, update_by: impl IntoOption<types::ConsentUpdatedBy>) -> Self {
        self.update_by = update_by.into_option();
        self
    }
}

impl Call for RevokeDataSharingConsentByInstitutionLoginId {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "RevokeDataSharingConsentByInstitutionLoginID",
        tag: "Data Sharing Consent",
        method: "DELETE",
        path: "/data-sharing-consents/{consent_receipt_id}/institutionLogins/{institution_login_id}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[204],
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

impl FillRequest for RevokeDataSharingConsentByInstitutionLoginId {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("consent_receipt_id", &self.consent_receipt_id);
        request.path("institution_login_id", &self.institution_login_id);
        request.accept("application/json");
        request.optional_header("Update-By", &self.update_by);
    }
}

request_builders! {
    GetDataSharingConsentsByCustomerId => types::DataSharingConsentReceipts,
    GetDataSharingConsentsById => types::DataSharingConsentReceipt,
    RevokeDataSharingConsentById => (),
    RevokeDataSharingConsentByInstitutionLoginId => (),
}
