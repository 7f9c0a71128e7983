// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *institutions*.

use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::unix_date::UnixDate;

/// One registered application of the partner: its ids before and after approval, status letter,
/// name, scopes, note and ISO 8601 dates.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct App {
    /// Key of a registered app, given once it is approved; fixed on a customer, and needed only
    /// with several apps.
    ///
    /// For example `234dsfdsf-535fdgdtrtr-546464564`.
    pub application_id: Option<ApplicationId>,
    /// When the app was made, ISO 8601 text.
    ///
    /// For example `2020-06-02T06:00:00Z`.
    pub created_date: Option<String>,
    /// When the application last changed, as ISO 8601 text such as `2020-06-02 06:00:00+00:00`.
    ///
    /// For example `2020-06-02T06:00:00Z`.
    pub modified_date: Option<String>,
    /// Application title as the partner submitted it, such as `Mvelopes`.
    pub name: Option<String>,
    /// Remark on the status of the pre-application, such as `Approved`.
    pub note: Option<String>,
    /// Number assigned when an app is submitted for registration; use it to follow the request
    /// until approval.
    ///
    /// For example `13`.
    pub pre_app_id: Option<PreAppId>,
    /// Kinds of account data the app may read, such as `Account Info`; several are separated by
    /// commas.
    pub scopes: Option<String>,
    /// State of the app registration: `A` approved, `P` pending, `D` deleted, `R` rejected, `S`
    /// skipped.
    pub status: Option<String>,
    /// Moment the app was sent in for registration, as ISO 8601 date and time.
    ///
    /// For example `2020-06-02T06:00:00Z`.
    pub submitted_date: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    App {
        application_id = "applicationId" [shown],
        created_date = "createdDate",
        modified_date = "modifiedDate",
        name = "name",
        note = "note",
        pre_app_id = "preAppId" as number [shown],
        scopes = "scopes",
        status = "status" [shown],
        submitted_date = "submittedDate",
        .. extra
    }
}

/// How far the registration of an application has come at one OAuth institution. `status` is
/// `false` as long as it is pending; dates are unix seconds.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppFinancialInstitutionStatus {
    /// Short form of the application name, a few letters such as `VAEJ`.
    pub abbrv_name: Option<String>,
    /// When the record was made.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Whether the decryption keys for this app and institution are in place.
    pub decryption_key_activated: Option<bool>,
    /// Institution ID as a number, such as `4222`.
    pub id: Option<InstitutionId>,
    /// When the record was last changed, in seconds since 1970; a number or digits as text.
    ///
    /// For example `1607450357`.
    pub last_modified_date: Option<UnixDate>,
    /// Web address of the logo image of the institution.
    pub logo_url: Option<String>,
    /// `true` once the app is registered with the institution, `false` until then.
    pub status: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AppFinancialInstitutionStatus {
        abbrv_name = "abbrvName",
        created_date = "createdDate" [shown],
        decryption_key_activated = "decryptionKeyActivated" [shown],
        id = "id" as number [shown],
        last_modified_date = "lastModifiedDate" [shown],
        logo_url = "logoUrl",
        status = "status" [shown],
        .. extra
    }
}

/// Registration state of one application: its ids, name, status letter, note, scopes, dates in
/// unix seconds, and progress at each institution.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppStatus {
    /// Name under which the app is registered, for example `Awesome Budget App`.
    ///
    /// For example `Example Budget`.
    pub app_name: Option<String>,
    /// Key of a registered app, given once it is approved; fixed on a customer, and needed only
    /// with several apps.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    pub application_id: Option<ApplicationId>,
    /// State of the app registration at each institution, one entry per institution.
    pub institution_details: Vec<AppFinancialInstitutionStatus>,
    /// When the registration last changed, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub modified_date: Option<UnixDate>,
    /// Remark on the app registration, such as `Approved` or the grounds for a rejection.
    pub note: Option<String>,
    /// Your partner number, as found in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: Option<PartnerId>,
    /// Number assigned when an app is submitted for registration; use it to follow the request
    /// until approval.
    ///
    /// For example `2581`.
    pub pre_app_id: Option<PreAppId>,
    /// Kinds of account data the app may read, such as `Account Info`; several are separated by
    /// commas.
    pub scopes: Option<String>,
    /// State of the app registration: `A` approved, `P` pending, `R` rejected, `S` skipped because
    /// none is needed.
    ///
    /// Known values are in [`values::app_registration_status`](crate::values::app_registration_status).
    pub status: Option<String>,
    /// Moment the app was sent in for registration, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub submitted_date: Option<UnixDate>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AppStatus {
        app_name = "appName",
        application_id = "applicationId" [shown],
        institution_details = "institutionDetails" [shown],
        modified_date = "modifiedDate" [shown],
        note = "note",
        partner_id = "partnerId" [shown],
        pre_app_id = "preAppId" [shown],
        scopes = "scopes",
        status = "status" [shown],
        submitted_date = "submittedDate" [shown],
        .. extra
    }
}

/// One page of application registration states, with page number, page size, and the totals of
/// pages and records.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppStatuses {
    /// The registered apps found, one entry each.
    pub applications: Vec<AppStatus>,
    /// Page size used for the results.
    ///
    /// For example `10`.
    pub number_of_records_per_page: Option<i64>,
    /// Which page this is; zero-based in billing results.
    ///
    /// For example `2`.
    pub page_number: Option<i64>,
    /// How many pages the whole result fills at the current page size.
    ///
    /// For example `5`.
    pub total_pages: Option<i64>,
    /// Number of results in all pages together.
    ///
    /// For example `50`.
    pub total_records: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AppStatuses {
        applications = "applications" [shown],
        number_of_records_per_page = "numberOfRecordsPerPage",
        page_number = "pageNumber" [shown],
        total_pages = "totalPages" [shown],
        total_records = "totalRecords" [shown],
        .. extra
    }
}

/// What to submit when registering or changing an application: its name, description and
/// address, the company that owns it, and a square SVG logo in Base64.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Application {
    /// Short text on what the app does, shown to people at their bank.
    ///
    /// For example `Keeps a budget`.
    pub app_description: String,
    /// Name under which the app is registered, for example `Awesome Budget App`.
    ///
    /// For example `Example Budget`.
    pub app_name: String,
    /// Web address of the app, shown to people at their bank.
    ///
    /// For example `https://www.finicity.com/`.
    pub app_url: String,
    /// App logo: a square (1:1) SVG file below 50 KB, encoded as Base64.
    ///
    /// For example `PHN2Zy8+`.
    pub image: String,
    /// First address line of the business that owns the app.
    ///
    /// For example `12 Example Street`.
    pub owner_address_line1: String,
    /// Second address line of the business that owns the app.
    ///
    /// For example `Suite 3`.
    pub owner_address_line2: String,
    /// City of the business that owns the app; used for registration, never shown to end users.
    ///
    /// For example `Murray`.
    pub owner_city: String,
    /// Country of the business that owns the app; used for registration, never shown to end users.
    ///
    /// For example `USA`.
    pub owner_country: String,
    /// Name of the business that owns the app; used for registration, never shown to end users.
    ///
    /// For example `Finicity`.
    pub owner_name: String,
    /// ZIP code of the business that owns the app; used for registration, never shown to end users.
    ///
    /// For example `84123`.
    pub owner_postal_code: String,
    /// State of the business that owns the app; used for registration, never shown to end users.
    ///
    /// For example `UT`.
    pub owner_state: String,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Application {
        app_description = "appDescription",
        app_name = "appName",
        app_url = "appUrl",
        image = "image",
        owner_address_line1 = "ownerAddressLine1",
        owner_address_line2 = "ownerAddressLine2",
        owner_city = "ownerCity",
        owner_country = "ownerCountry",
        owner_name = "ownerName",
        owner_postal_code = "ownerPostalCode",
        owner_state = "ownerState",
        .. extra
    }
}

impl Application {
    /// A `Application` with its required members.
    ///
    /// - `app_description`: Short text on what the app does, shown to people at their bank.
    /// - `app_name`: Name under which the app is registered, for example `Awesome Budget App`.
    /// - `app_url`: Web address of the app, shown to people at their bank.
    /// - `image`: App logo: a square (1:1) SVG file below 50 KB, encoded as Base64.
    /// - `owner_address_line1`: First address line of the business that owns the app.
    /// - `owner_address_line2`: Second address line of the business that owns the app.
    /// - `owner_city`: City of the business that owns the app; used for registration, never shown
    ///   to end users.
    /// - `owner_country`: Country of the business that owns the app; used for registration, never
    ///   shown to end users.
    /// - `owner_name`: Name of the business that owns the app; used for registration, never shown
    ///   to end users.
    /// - `owner_postal_code`: ZIP code of the business that owns the app; used for registration,
    ///   never shown to end users.
    /// - `owner_state`: State of the business that owns the app; used for registration, never shown
    ///   to end users.
    #[allow(clippy::too_many_arguments, reason = "the contract requires as many")]
    pub fn new(
        app_description: impl Into<String>,
        app_name: impl Into<String>,
        app_url: impl Into<String>,
        image: impl Into<String>,
        owner_address_line1: impl Into<String>,
        owner_address_line2: impl Into<String>,
        owner_city: impl Into<String>,
        owner_country: impl Into<String>,
        owner_name: impl Into<String>,
        owner_postal_code: impl Into<String>,
        owner_state: impl Into<String>,
    ) -> Self {
        Self {
            app_description: app_description.into(),
            app_name: app_name.into(),
            app_url: app_url.into(),
            image: image.into(),
            owner_address_line1: owner_address_line1.into(),
            owner_address_line2: owner_address_line2.into(),
            owner_city: owner_city.into(),
            owner_country: owner_country.into(),
            owner_name: owner_name.into(),
            owner_postal_code: owner_postal_code.into(),
            owner_state: owner_state.into(),
            extra: Map::new(),
        }
    }
}

/// One page of the registered applications of the partner, with the usual `found`, `displaying`
/// and `moreAvailable` counters.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationResponse {
    /// The registered apps found, one entry each.
    pub applications: Vec<App>,
    /// How many entries this page holds; compare with `found`.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// How many records match in all, not only those on this page.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// Whether another page follows, fetched by raising `start`; `Transactions` sends it as text.
    pub more_available: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ApplicationResponse {
        applications = "applications" [shown],
        displaying = "displaying" [shown],
        found = "found" [shown],
        more_available = "moreAvailable" [shown],
        .. extra
    }
}

/// Artwork for showing an institution: logos for light and dark backgrounds, a search icon, a
/// tile, and the main colour as a hex code.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Branding {
    /// Address of the SVG logo for coloured backgrounds, drawn at 375 by 72 with margins included.
    pub alternate_logo: Option<String>,
    /// Where the square institution icon is found; meant for 40 x 40 search results.
    pub icon: Option<String>,
    /// Where the institution logo is found; padded, sized 375 x 72, for white backgrounds.
    pub logo: Option<String>,
    /// Main brand color of the institution as a hex code, for example `#0167AE`.
    pub primary_color: Option<String>,
    /// Address of a logo with the institution name, 160 by 72 pixels for well-known banks.
    pub tile: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Branding {
        alternate_logo = "alternateLogo",
        icon = "icon",
        logo = "logo",
        primary_color = "primaryColor",
        tile = "tile",
        .. extra
    }
}

/// Answer of the institution branding read, with logos and colour under `branding`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BrandingWrapper {
    /// Logos, icon and colours to show for the institution; images are SVG.
    pub branding: Option<Branding>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BrandingWrapper {
        branding = "branding" [shown],
        .. extra
    }
}

/// One institution of the certified list: id, name, a flag for each product it supports,
/// whether it uses OAuth, and the production state of those products.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertifiedInstitution {
    /// `true` when Account Owner data is certified at this institution.
    pub account_owner: Option<bool>,
    /// `true` when the ACH product is certified at this institution.
    pub ach: Option<bool>,
    /// `true` when Account History Aggregation is certified at this institution.
    pub aha: Option<bool>,
    /// `true` when the live balance check (ABC) is certified at this institution.
    pub avail_balance: Option<bool>,
    /// Whether the institution is certified to deliver bill payment data.
    ///
    /// Default `false`.
    pub bill_pay_data: Option<bool>,
    /// Institution ID as a number, such as `4222`.
    pub id: Option<InstitutionId>,
    /// Whether the institution is certified to deliver data on liabilities.
    ///
    /// Default `false`.
    pub liability_data: Option<bool>,
    /// Whether the institution is certified for Loan Payment Detail.
    pub loan_payment_details: Option<bool>,
    /// What the institution is called, as Connect lists it.
    ///
    /// For example `FinBank`.
    pub name: Option<String>,
    /// Whether customers connect to the institution through OAuth.
    pub oauth_enabled: Option<bool>,
    /// Current health of each product at the institution; beta data, prefer the `status` field.
    pub production_status: Option<InstitutionProductionStatus>,
    /// `true` when Statement Aggregation is certified for the institution, `false` when it is not.
    pub state_agg: Option<bool>,
    /// `true` when Student Loan Data is certified for the institution, `false` when it is not.
    pub student_loan_data: Option<bool>,
    /// `true` when Transaction Aggregation is certified for the institution, `false` when it is
    /// not.
    pub trans_agg: Option<bool>,
    /// `true` when Verification of Assets (VOA) is certified for the institution, `false` when it
    /// is not.
    pub voa: Option<bool>,
    /// `true` when Verification of Income (VOI) is certified for the institution, `false` when it
    /// is not.
    pub voi: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CertifiedInstitution {
        account_owner = "accountOwner" [shown],
        ach = "ach" [shown],
        aha = "aha" [shown],
        avail_balance = "availBalance" [shown],
        bill_pay_data = "billPayData" [shown],
        id = "id" as number [shown],
        liability_data = "liabilityData" [shown],
        loan_payment_details = "loanPaymentDetails" [shown],
        name = "name",
        oauth_enabled = "oauthEnabled" [shown],
        production_status = "productionStatus" [shown],
        state_agg = "stateAgg" [shown],
        student_loan_data = "studentLoanData" [shown],
        trans_agg = "transAgg" [shown],
        voa = "voa" [shown],
        voi = "voi" [shown],
        .. extra
    }
}

/// One page of certified institutions, with the usual `found`, `displaying` and `moreAvailable`
/// counters and the time of the request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertifiedInstitutions {
    /// How many entries this page holds; compare with `found`.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// How many records match in all, not only those on this page.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    ///
    /// At most 1000 items.
    pub institutions: Vec<CertifiedInstitution>,
    /// Whether another page follows, fetched by raising `start`; `Transactions` sends it as text.
    pub more_available: Option<bool>,
    /// Moment this list was asked for, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub requested_date: Option<UnixDate>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CertifiedInstitutions {
        displaying = "displaying" [shown],
        found = "found" [shown],
        institutions = "institutions" [shown],
        more_available = "moreAvailable" [shown],
        requested_date = "requestedDate" [shown],
        .. extra
    }
}

/// One page of certified institutions that also carries RSSD ids and, in `childInstitutions`,
/// the institutions below them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertifiedInstitutionsWithRssd {
    /// How many entries this page holds; compare with `found`.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// How many records match in all, not only those on this page.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    ///
    /// At most 1000 items.
    pub institutions: Vec<CertifiedInstitutionsWithRssdInstitutionsItem>,
    /// Whether another page follows, fetched by raising `start`; `Transactions` sends it as text.
    pub more_available: Option<bool>,
    /// Moment this list was asked for, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub requested_date: Option<UnixDate>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CertifiedInstitutionsWithRssd {
        displaying = "displaying" [shown],
        found = "found" [shown],
        institutions = "institutions" [shown],
        more_available = "moreAvailable" [shown],
        requested_date = "requestedDate" [shown],
        .. extra
    }
}

/// One entry of a list. Financial institutions the result covers; in reports each one carries
/// the accounts used.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertifiedInstitutionsWithRssdInstitutionsItem {
    /// `true` when Account Owner data is certified at this institution.
    pub account_owner: Option<bool>,
    /// `true` when the ACH product is certified at this institution.
    pub ach: Option<bool>,
    /// `true` when Account History Aggregation is certified at this institution.
    pub aha: Option<bool>,
    /// `true` when the live balance check (ABC) is certified at this institution.
    pub avail_balance: Option<bool>,
    /// Whether the institution is certified to deliver bill payment data.
    ///
    /// Default `false`.
    pub bill_pay_data: Option<bool>,
    /// Institutions that belong under this one.
    pub child_institutions: Vec<ChildInstitution>,
    /// Institution ID as a number, such as `4222`.
    pub id: Option<InstitutionId>,
    /// Whether the institution is certified to deliver data on liabilities.
    ///
    /// Default `false`.
    pub liability_data: Option<bool>,
    /// Whether the institution is certified for Loan Payment Detail.
    pub loan_payment_details: Option<bool>,
    /// What the institution is called, as Connect lists it.
    ///
    /// For example `FinBank`.
    pub name: Option<String>,
    /// Whether customers connect to the institution through OAuth.
    pub oauth_enabled: Option<bool>,
    /// Current health of each product at the institution; beta data, prefer the `status` field.
    pub production_status: Option<InstitutionProductionStatus>,
    /// Federal Reserve number of the institution, at most 10 digits.
    ///
    /// For example `490535`.
    pub rssd: Option<i64>,
    /// `true` when Statement Aggregation is certified for the institution, `false` when it is not.
    pub state_agg: Option<bool>,
    /// `true` when Student Loan Data is certified for the institution, `false` when it is not.
    pub student_loan_data: Option<bool>,
    /// `true` when Transaction Aggregation is certified for the institution, `false` when it is
    /// not.
    pub trans_agg: Option<bool>,
    /// `true` when Verification of Assets (VOA) is certified for the institution, `false` when it
    /// is not.
    pub voa: Option<bool>,
    /// `true` when Verification of Income (VOI) is certified for the institution, `false` when it
    /// is not.
    pub voi: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CertifiedInstitutionsWithRssdInstitutionsItem {
        account_owner = "accountOwner" [shown],
        ach = "ach" [shown],
        aha = "aha" [shown],
        avail_balance = "availBalance" [shown],
        bill_pay_data = "billPayData" [shown],
        child_institutions = "childInstitutions" [shown],
        id = "id" as number [shown],
        liability_data = "liabilityData" [shown],
        loan_payment_details = "loanPaymentDetails" [shown],
        name = "name",
        oauth_enabled = "oauthEnabled" [shown],
        production_status = "productionStatus" [shown],
        rssd = "rssd",
        state_agg = "stateAgg" [shown],
        student_loan_data = "studentLoanData" [shown],
        trans_agg = "transAgg" [shown],
        voa = "voa" [shown],
        voi = "voi" [shown],
        .. extra
    }
}

/// An institution that belongs to another: its own RSSD id, that of the parent, its name and
/// its `institutionId`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChildInstitution {
    /// Number of the financial institution in the directory of institutions, such as `4222`.
    pub institution_id: Option<InstitutionId>,
    /// What the institution is called, as Connect lists it.
    ///
    /// For example `FinBank`.
    pub name: Option<String>,
    /// Federal Reserve RSSD number of the parent institution, at most 10 digits.
    ///
    /// For example `490535`.
    pub parent_rssd: Option<i64>,
    /// Federal Reserve number of the institution, at most 10 digits.
    ///
    /// For example `490535`.
    pub rssd: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ChildInstitution {
        institution_id = "institutionId" as number [shown],
        name = "name",
        parent_rssd = "parentRSSD",
        rssd = "rssd",
        .. extra
    }
}

/// Whether your application is registered at one OAuth institution: institution id and name,
/// `status` flag, and ISO 8601 dates.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinancialInstitution {
    /// When the app was made at the institution, ISO 8601 text.
    ///
    /// For example `2020-07-30T16:11:23Z`.
    pub created_date: Option<String>,
    /// Number of the financial institution in the directory of institutions, such as `4222`.
    ///
    /// For example `102224`.
    pub institution_id: Option<InstitutionId>,
    /// Display name of the financial institution, such as `FinBank`.
    ///
    /// For example `Chase`.
    pub institution_name: Option<String>,
    /// When the application at the institution last changed, as ISO 8601 text such as `2020-07-30 16:11:23+00:00`.
    ///
    /// For example `2020-07-30T16:11:23Z`.
    pub modified_date: Option<String>,
    /// `true` once the app is registered with this institution.
    pub status: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    FinancialInstitution {
        created_date = "createdDate",
        institution_id = "institutionId" as number [shown],
        institution_name = "institutionName",
        modified_date = "modifiedDate",
        status = "status" [shown],
        .. extra
    }
}

/// The institutions that have the routing number, in one page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInstitutionsByRoutingNumberResponse {
    /// When the record was made.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// How many entries this page holds; compare with `found`.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// How many records match in all, not only those on this page.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// One entry for each institution.
    pub institutions: Vec<InstitutionsWithRoutingNumber>,
    /// Whether another page follows, fetched by raising `start`; `Transactions` sends it as text.
    pub more_available: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    GetInstitutionsByRoutingNumberResponse {
        created_date = "createdDate" [shown],
        displaying = "displaying",
        found = "found",
        institutions = "institutions" [shown],
        more_available = "moreAvailable" [shown],
        .. extra
    }
}

/// One financial institution in the directory: names, product flags, OAuth flag, status,
/// address, web addresses, branding and login hints.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Institution {
    /// `true` when Account Owner data is certified at this institution.
    pub account_owner: Option<bool>,
    /// Main line of the institution, for example `Banking`, `Investments`, `Workplace Retirement`,
    /// `Mortgages and Loans` or `Insurance`.
    ///
    /// Known values are in [`values::institution_account_group`](crate::values::institution_account_group).
    pub account_type_description: Option<String>,
    /// `true` when the ACH product is certified at this institution.
    pub ach: Option<bool>,
    /// Where the institution has its seat, by line, city, state and country.
    pub address: Option<InstitutionAddress>,
    /// `true` when Account History Aggregation is certified at this institution.
    pub aha: Option<bool>,
    /// `true` when the live balance check (ABC) is certified at this institution.
    pub avail_balance: Option<bool>,
    /// Whether the institution is certified to deliver bill payment data.
    ///
    /// Default `false`.
    pub bill_pay_data: Option<bool>,
    /// Logos, icon and colours to show for the institution; images are SVG.
    pub branding: Option<Branding>,
    /// Broad kind of institution, for example `retirement`.
    pub class: Option<String>,
    /// ISO 4217 letters such as `USD` in which the amounts here are given.
    pub currency: Option<String>,
    /// Name of the institution in a form fit for people, for example `Finbank`.
    ///
    /// At most 255 characters.
    pub display_name: Option<String>,
    /// E-mail address under which the institution answers its customers.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Institution ID as a number, such as `4222`.
    pub id: InstitutionId,
    /// Whether the institution is certified to deliver data on liabilities.
    ///
    /// Default `false`.
    pub liability_data: Option<bool>,
    /// Whether the institution is certified for Loan Payment Detail.
    pub loan_payment_details: Option<bool>,
    /// What the institution is called, as Connect lists it.
    ///
    /// For example `FinBank`.
    pub name: Option<String>,
    /// Number of the newer entry for this institution, such as `4222`.
    pub new_institution_id: Option<InstitutionId>,
    /// Whether customers connect to the institution through OAuth.
    pub oauth_enabled: Option<bool>,
    /// Number of the OAuth entry for this institution, such as `4222`.
    pub oauth_institution_id: Option<InstitutionId>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Current health of each product at the institution; beta data, prefer the `status` field.
    pub production_status: Option<InstitutionProductionStatus>,
    /// Lines to show the customer before the OAuth login, so that the right permissions are
    /// granted.
    pub special_instructions: Vec<String>,
    /// Heading to show above `specialInstructions`; absent when none is needed.
    pub special_instructions_title: Option<String>,
    /// Hint to show the customer at login, for example which of several portals to use.
    pub special_text: Option<String>,
    /// `true` when Statement Aggregation is certified for the institution, `false` when it is not.
    pub state_agg: Option<bool>,
    /// Availability: `online`, `beta`, `testing`, `maintenance`, `migrating`, `validated` or
    /// `offline`.
    ///
    /// Known values are in [`values::institution_status`](crate::values::institution_status).
    pub status: Option<String>,
    /// `true` when Student Loan Data is certified for the institution, `false` when it is not.
    pub student_loan_data: Option<bool>,
    /// Name of the zone the institution works in, for example `America/Denver`.
    pub time_zone: Option<String>,
    /// `true` when Transaction Aggregation is certified for the institution, `false` when it is
    /// not.
    pub trans_agg: Option<bool>,
    /// Page of the institution where a lost password can be reset.
    ///
    /// For example `https://www.example.com/forgotPassword.do`.
    pub url_forgot_password: Option<String>,
    /// Start page of the institution on the web.
    ///
    /// For example `https://www.example.com/home`.
    pub url_home_app: Option<String>,
    /// Page of the institution where customers log in.
    ///
    /// For example `https://www.example.com/login`.
    pub url_logon_app: Option<String>,
    /// Page of the institution where online access can be set up.
    ///
    /// For example `https://www.example.com/signup`.
    pub url_online_registration: Option<String>,
    /// `true` when Verification of Assets (VOA) is certified for the institution, `false` when it
    /// is not.
    pub voa: Option<bool>,
    /// `true` when Verification of Income (VOI) is certified for the institution, `false` when it
    /// is not.
    pub voi: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Institution {
        account_owner = "accountOwner" [shown],
        account_type_description = "accountTypeDescription",
        ach = "ach" [shown],
        address = "address" [shown],
        aha = "aha" [shown],
        avail_balance = "availBalance" [shown],
        bill_pay_data = "billPayData" [shown],
        branding = "branding" [shown],
        class = "class",
        currency = "currency" [shown],
        display_name = "displayName",
        email = "email",
        id = "id" as number [shown],
        liability_data = "liabilityData" [shown],
        loan_payment_details = "loanPaymentDetails" [shown],
        name = "name",
        new_institution_id = "newInstitutionId" as number [shown],
        oauth_enabled = "oauthEnabled" [shown],
        oauth_institution_id = "oauthInstitutionId" as number [shown],
        phone = "phone",
        production_status = "productionStatus" [shown],
        special_instructions = "specialInstructions",
        special_instructions_title = "specialInstructionsTitle",
        special_text = "specialText",
        state_agg = "stateAgg" [shown],
        status = "status" [shown],
        student_loan_data = "studentLoanData" [shown],
        time_zone = "timeZone" [shown],
        trans_agg = "transAgg" [shown],
        url_forgot_password = "urlForgotPassword",
        url_home_app = "urlHomeApp",
        url_logon_app = "urlLogonApp",
        url_online_registration = "urlOnlineRegistration",
        voa = "voa" [shown],
        voi = "voi" [shown],
        .. extra
    }
}

/// Postal address of an institution: two lines, city, state, postal code and country.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionAddress {
    /// House number and street, for example `434 W Ascension Way`.
    ///
    /// For example `12 Example Street`.
    pub address_line1: Option<String>,
    /// Suite, unit or apartment, for example `Suite #200`.
    ///
    /// For example `Suite 3`.
    pub address_line2: Option<String>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Country as an ISO 3166-1 code, for example `US` or `CAN`.
    pub country: Option<String>,
    /// ZIP or postal code of the address, for example `84123`.
    pub postal_code: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionAddress {
        address_line1 = "addressLine1",
        address_line2 = "addressLine2",
        city = "city",
        country = "country",
        postal_code = "postalCode",
        state = "state",
        .. extra
    }
}

/// One entry of a list. Countries in which an institution connection can be used, each as an
/// object with a two-letter `countryCode`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionCountryCodesItem {
    /// Country as ISO letters for places, or as dialling digits such as `1` for phones.
    ///
    /// 2 characters, for example `US`.
    pub country_code: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionCountryCodesItem {
        country_code = "countryCode",
        .. extra
    }
}

/// State of an institution in production: one value overall and one for each product, from
/// transaction aggregation to account history.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionProductionStatus {
    /// Beta: production state of ACH, one of `online`, `investigating`, `offline`; prefer `status`.
    ///
    /// Known values are in [`values::institution_product_status`](crate::values::institution_product_status).
    pub ach: Option<String>,
    /// Beta: production state of Account History Aggregation, one of `online`, `investigating`,
    /// `offline`; prefer `status`.
    ///
    /// Known values are in [`values::institution_product_status`](crate::values::institution_product_status).
    pub aha: Option<String>,
    /// Beta, safe to ignore: `online`, `offline`, `maintenance`, `testing` or `investigating`.
    ///
    /// Known values are in [`values::institution_overall_status`](crate::values::institution_overall_status).
    pub overall_status: Option<String>,
    /// Health of Statement Aggregation here: `online`, `investigating` (degraded) or `offline`;
    /// beta data, prefer `status`.
    ///
    /// Known values are in [`values::institution_product_status`](crate::values::institution_product_status).
    pub state_agg: Option<String>,
    /// Health of Transaction Aggregation here: `online`, `investigating` (degraded) or `offline`;
    /// beta data, prefer `status`.
    ///
    /// Known values are in [`values::institution_product_status`](crate::values::institution_product_status).
    pub trans_agg: Option<String>,
    /// Health of Verification of Assets here: `online`, `investigating` (degraded) or `offline`;
    /// beta data, prefer `status`.
    ///
    /// Known values are in [`values::institution_product_status`](crate::values::institution_product_status).
    pub voa: Option<String>,
    /// Health of Verification of Income here: `online`, `investigating` (degraded) or `offline`;
    /// beta data, prefer `status`.
    ///
    /// Known values are in [`values::institution_product_status`](crate::values::institution_product_status).
    pub voi: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionProductionStatus {
        ach = "ach",
        aha = "aha",
        overall_status = "overallStatus",
        state_agg = "stateAgg",
        trans_agg = "transAgg",
        voa = "voa",
        voi = "voi",
        .. extra
    }
}

/// One page of institutions at which your application is registered or awaits registration,
/// with `found`, `displaying` and `moreAvailable` counters.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionResponse {
    /// How many entries this page holds; compare with `found`.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// How many records match in all, not only those on this page.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// Registration details of an application at each institution.
    pub institutions: Vec<FinancialInstitution>,
    /// Whether another page follows, fetched by raising `start`; `Transactions` sends it as text.
    pub more_available: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionResponse {
        displaying = "displaying" [shown],
        found = "found" [shown],
        institutions = "institutions" [shown],
        more_available = "moreAvailable" [shown],
        .. extra
    }
}

/// Answer for a single institution: an object whose one member `institution` holds the record.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionWrapper {
    /// The bank or other provider that holds the account or was looked up.
    pub institution: Option<Institution>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionWrapper {
        institution = "institution" [shown],
        .. extra
    }
}

/// One page of the institution search: the records, the counts `found` and `displaying`,
/// `moreAvailable`, and when the list was made (`createdDate`).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Institutions {
    /// When the record was made.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// How many entries this page holds; compare with `found`.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// How many records match in all, not only those on this page.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    ///
    /// At most 1000 items.
    pub institutions: Vec<Institution>,
    /// Whether another page follows, fetched by raising `start`; `Transactions` sends it as text.
    pub more_available: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Institutions {
        created_date = "createdDate" [shown],
        displaying = "displaying" [shown],
        found = "found" [shown],
        institutions = "institutions" [shown],
        more_available = "moreAvailable" [shown],
        .. extra
    }
}

/// An institution found by routing number: id, names, web addresses, contact data, branding,
/// one certification flag per product and beta status fields such as `voa_status`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionsWithRoutingNumber {
    /// `true` when Account Owner data is certified at this institution.
    pub account_owner: Option<bool>,
    /// Main line of the institution, for example `Banking`, `Investments`, `Workplace Retirement`,
    /// `Mortgages and Loans` or `Insurance`.
    ///
    /// Known values are in [`values::institution_account_group`](crate::values::institution_account_group).
    pub account_type_description: Option<String>,
    /// `true` when the ACH product is certified at this institution.
    pub ach: Option<bool>,
    /// Beta: production state of ACH, one of `online`, `investigating`, `offline`; prefer `status`.
    ///
    /// Known values are in [`values::institution_product_status`](crate::values::institution_product_status).
    pub ach_status: Option<String>,
    /// Where the institution has its seat, by line, city, state and country.
    pub address: Option<InstitutionAddress>,
    /// `true` when Account History Aggregation is certified at this institution.
    pub aha: Option<bool>,
    /// Beta: production state of Account History Aggregation, one of `online`, `investigating`,
    /// `offline`; prefer `status`.
    ///
    /// Known values are in [`values::institution_product_status`](crate::values::institution_product_status).
    pub aha_status: Option<String>,
    /// `true` when the live balance check (ABC) is certified at this institution.
    pub avail_balance: Option<bool>,
    /// Whether the institution is certified to deliver bill payment data.
    ///
    /// Default `false`.
    pub bill_pay_data: Option<bool>,
    /// Logos, icon and colours to show for the institution; images are SVG.
    pub branding: Option<Branding>,
    /// Broad kind of institution, for example `retirement`.
    pub class: Option<String>,
    /// Countries the connection works for, each a two-letter code.
    pub country_codes: Vec<InstitutionCountryCodesItem>,
    /// ISO 4217 letters such as `USD` in which the amounts here are given.
    pub currency: Option<String>,
    /// Name of the institution in a form fit for people, for example `Finbank`.
    ///
    /// At most 255 characters.
    pub display_name: Option<String>,
    /// E-mail address under which the institution answers its customers.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Institution ID as a number, such as `4222`.
    pub id: Option<InstitutionId>,
    /// Whether the institution is certified to deliver data on liabilities.
    ///
    /// Default `false`.
    pub liability_data: Option<bool>,
    /// Whether the institution is certified for Loan Payment Detail.
    pub loan_payment_details: Option<bool>,
    /// What the institution is called, as Connect lists it.
    ///
    /// For example `FinBank`.
    pub name: Option<String>,
    /// Number of the newer entry for this institution, such as `4222`.
    pub new_institution_id: Option<InstitutionId>,
    /// Whether customers connect to the institution through OAuth.
    pub oauth_enabled: Option<bool>,
    /// Number of the OAuth entry for this institution, such as `4222`.
    pub oauth_institution_id: Option<InstitutionId>,
    /// Beta, superseded by `status`: `online`, `offline`, `maintenance`, `testing` or
    /// `investigating`.
    ///
    /// Known values are in [`values::institution_overall_status`](crate::values::institution_overall_status).
    pub overall_status_temp: Option<String>,
    /// Whether the institution connection is certified to start payments.
    ///
    /// Default `false`.
    pub payment_initiation: Option<bool>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Lines to show the customer before the OAuth login, so that the right permissions are
    /// granted.
    pub special_instructions: Vec<String>,
    /// Heading to show above `specialInstructions`; absent when none is needed.
    pub special_instructions_title: Option<String>,
    /// Hint to show the customer at login, for example which of several portals to use.
    pub special_text: Option<String>,
    /// `true` when Statement Aggregation is certified for the institution, `false` when it is not.
    pub state_agg: Option<bool>,
    /// Health of Statement Aggregation here: `online`, `investigating` (degraded) or `offline`;
    /// beta data, prefer `status`.
    ///
    /// Known values are in [`values::institution_product_status`](crate::values::institution_product_status).
    pub state_agg_status: Option<String>,
    /// Availability: `online`, `beta`, `testing`, `maintenance`, `migrating`, `validated` or
    /// `offline`.
    ///
    /// Known values are in [`values::institution_status`](crate::values::institution_status).
    pub status: Option<String>,
    /// `true` when Student Loan Data is certified for the institution, `false` when it is not.
    pub student_loan_data: Option<bool>,
    /// Name of the zone the institution works in, for example `America/Denver`.
    pub time_zone: Option<String>,
    /// `true` when Transaction Aggregation is certified for the institution, `false` when it is
    /// not.
    pub trans_agg: Option<bool>,
    /// Health of Transaction Aggregation here: `online`, `investigating` (degraded) or `offline`;
    /// beta data, prefer `status`.
    ///
    /// Known values are in [`values::institution_product_status`](crate::values::institution_product_status).
    pub trans_agg_status: Option<String>,
    /// Page of the institution where a lost password can be reset.
    ///
    /// For example `https://www.example.com/forgotPassword.do`.
    pub url_forgot_password: Option<String>,
    /// Start page of the institution on the web.
    ///
    /// For example `https://www.example.com/home`.
    pub url_home_app: Option<String>,
    /// Page of the institution where customers log in.
    ///
    /// For example `https://www.example.com/login`.
    pub url_logon_app: Option<String>,
    /// Page of the institution where online access can be set up.
    ///
    /// For example `https://www.example.com/signup`.
    pub url_online_registration: Option<String>,
    /// `true` when Verification of Assets (VOA) is certified for the institution, `false` when it
    /// is not.
    pub voa: Option<bool>,
    /// Health of Verification of Assets here: `online`, `investigating` (degraded) or `offline`;
    /// beta data, prefer `status`.
    ///
    /// Known values are in [`values::institution_product_status`](crate::values::institution_product_status).
    pub voa_status: Option<String>,
    /// `true` when Verification of Income (VOI) is certified for the institution, `false` when it
    /// is not.
    pub voi: Option<bool>,
    /// Health of Verification of Income here: `online`, `investigating` (degraded) or `offline`;
    /// beta data, prefer `status`.
    ///
    /// Known values are in [`values::institution_product_status`](crate::values::institution_product_status).
    pub voi_status: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionsWithRoutingNumber {
        account_owner = "accountOwner" [shown],
        account_type_description = "accountTypeDescription",
        ach = "ach" [shown],
        ach_status = "ach_status",
        address = "address" [shown],
        aha = "aha" [shown],
        aha_status = "aha_status",
        avail_balance = "availBalance" [shown],
        bill_pay_data = "billPayData" [shown],
        branding = "branding" [shown],
        class = "class",
        country_codes = "countryCodes" [shown],
        currency = "currency" [shown],
        display_name = "displayName",
        email = "email",
        id = "id" as number [shown],
        liability_data = "liabilityData" [shown],
        loan_payment_details = "loanPaymentDetails" [shown],
        name = "name",
        new_institution_id = "newInstitutionId" as number [shown],
        oauth_enabled = "oauthEnabled" [shown],
        oauth_institution_id = "oauthInstitutionId" as number [shown],
        overall_status_temp = "overallStatusTemp",
        payment_initiation = "paymentInitiation" [shown],
        phone = "phone",
        special_instructions = "specialInstructions",
        special_instructions_title = "specialInstructionsTitle",
        special_text = "specialText",
        state_agg = "stateAgg" [shown],
        state_agg_status = "stateAgg_status",
        status = "status" [shown],
        student_loan_data = "studentLoanData" [shown],
        time_zone = "timeZone" [shown],
        trans_agg = "transAgg" [shown],
        trans_agg_status = "transAgg_status",
        url_forgot_password = "urlForgotPassword",
        url_home_app = "urlHomeApp",
        url_logon_app = "urlLogonApp",
        url_online_registration = "urlOnlineRegistration",
        voa = "voa" [shown],
        voa_status = "voa_status",
        voi = "voi" [shown],
        voi_status = "voi_status",
        .. extra
    }
}

/// Answer to registering or changing an app: `preAppId` for tracking and the current `status`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisteredApplication {
    /// Number assigned when an app is submitted for registration; use it to follow the request
    /// until approval.
    ///
    /// For example `2581`.
    pub pre_app_id: Option<PreAppId>,
    /// State of the app registration: `A` approved, `P` pending, `R` rejected, `S` skipped because
    /// none is needed.
    ///
    /// Known values are in [`values::app_registration_status`](crate::values::app_registration_status).
    pub status: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    RegisteredApplication {
        pre_app_id = "preAppId" as number [shown],
        status = "status" [shown],
        .. extra
    }
}
