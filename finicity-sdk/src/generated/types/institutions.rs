// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *institutions*.

use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// Registered application of the partner: its IDs before and after approval, status letter,
/// name, scopes, note and ISO 8601 dates.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct App {
    /// ID of a registered app, assigned when the app is approved; fixed once set on a customer, and
    /// needed only if you have several apps.
    ///
    /// For example `234dsfdsf-535fdgdtrtr-546464564`.
    pub application_id: Option<ApplicationId>,
    /// Time when the application was created, as ISO 8601 text.
    ///
    /// For example `2020-06-02T06:00:00Z`.
    pub created_date: Option<String>,
    /// Time of the last change to the application, as ISO 8601 text such as `2020-06-02 06:00:00+00:00`.
    ///
    /// For example `2020-06-02T06:00:00Z`.
    pub modified_date: Option<String>,
    /// Name of the application as submitted by the partner, such as `Mvelopes`.
    pub name: Option<String>,
    /// Remark on the status of the pre-application, such as `Approved`.
    pub note: Option<String>,
    /// Number assigned when an app is submitted for registration; use the number to track the
    /// request until approval.
    ///
    /// For example `13`.
    pub pre_app_id: Option<PreAppId>,
    /// Types of account data that the app may read, such as `Account Info`; several are separated
    /// by commas.
    pub scopes: Option<String>,
    /// Status of the app registration: `A` approved, `P` pending, `D` deleted, `R` rejected, `S`
    /// skipped.
    pub status: Option<String>,
    /// Time when the app was submitted for registration, as ISO 8601 date and time.
    ///
    /// For example `2020-06-02T06:00:00Z`.
    pub submitted_date: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    App {
        0: application_id = "applicationId" [shown],
        1: created_date = "createdDate",
        2: modified_date = "modifiedDate",
        3: name = "name",
        4: note = "note",
        5: pre_app_id = "preAppId" as number [shown],
        6: scopes = "scopes",
        7: status = "status" [shown],
        8: submitted_date = "submittedDate",
        .. extra
    }
}

response_setters! {
    App {
        application_id(impl IntoOption<ApplicationId>).into_option(),
        created_date(impl IntoOption<String>).into_option(),
        modified_date(impl IntoOption<String>).into_option(),
        name(impl IntoOption<String>).into_option(),
        note(impl IntoOption<String>).into_option(),
        pre_app_id(impl IntoOption<PreAppId>).into_option(),
        scopes(impl IntoOption<String>).into_option(),
        status(impl IntoOption<String>).into_option(),
        submitted_date(impl IntoOption<String>).into_option(),
    }
}

/// Registration progress of an application at one OAuth institution. `status` is `false` while
/// the registration is pending; dates are in Unix seconds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppFinancialInstitutionStatus {
    /// Short form of the application name, a few letters such as `VAEJ`.
    pub abbrv_name: Option<String>,
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `true` if the decryption keys for this app and institution are in place, `false` otherwise.
    pub decryption_key_activated: Option<bool>,
    /// Institution ID as a number, such as `4222`.
    pub id: Option<InstitutionId>,
    /// Time of the last change to the record, in seconds since 1970, as a number or as text.
    ///
    /// For example `1607450357`.
    pub last_modified_date: Option<UnixDate>,
    /// URL of the logo image of the institution or other entity.
    pub logo_url: Option<String>,
    /// `true` if the app is registered with the institution, `false` otherwise.
    pub status: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AppFinancialInstitutionStatus {
        0: abbrv_name = "abbrvName",
        1: created_date = "createdDate" [shown],
        2: decryption_key_activated = "decryptionKeyActivated" [shown],
        3: id = "id" as number [shown],
        4: last_modified_date = "lastModifiedDate" [shown],
        5: logo_url = "logoUrl",
        6: status = "status" [shown],
        .. extra
    }
}

response_setters! {
    AppFinancialInstitutionStatus {
        abbrv_name(impl IntoOption<String>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        decryption_key_activated(impl Into<Option<bool>>).into(),
        id(impl IntoOption<InstitutionId>).into_option(),
        last_modified_date(impl IntoOption<UnixDate>).into_option(),
        logo_url(impl IntoOption<String>).into_option(),
        status(impl Into<Option<bool>>).into(),
    }
}

open_enum! {
    /// Registration status of an app: approved, pending, rejected or skipped.
    pub enum AppRegistrationStatus {
        /// `A`
        A = "A",
        /// `P`
        P = "P",
        /// `R`
        R = "R",
        /// `S`
        S = "S",
    }
}

/// Registration status of one application: its IDs, name, status letter, note, scopes, dates in
/// Unix seconds, and progress at each institution.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStatus {
    /// Registered name of the app, for example `Awesome Budget App`.
    ///
    /// For example `Example Budget`.
    pub app_name: Option<String>,
    /// ID of a registered app, assigned when the app is approved; fixed once set on a customer, and
    /// needed only if you have several apps.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    pub application_id: Option<ApplicationId>,
    /// Status of the app registration at each institution, one entry per institution.
    pub institution_details: Vec<AppFinancialInstitutionStatus>,
    /// Time of the last change to the registration, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub modified_date: Option<UnixDate>,
    /// Remark on the app registration, such as `Approved` or the reason for a rejection.
    pub note: Option<String>,
    /// Your Partner ID, as shown in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: Option<PartnerId>,
    /// Number assigned when an app is submitted for registration; use the number to track the
    /// request until approval.
    ///
    /// For example `2581`.
    pub pre_app_id: Option<PreAppId>,
    /// Types of account data that the app may read, such as `Account Info`; several are separated
    /// by commas.
    pub scopes: Option<String>,
    /// Status of the app registration: `A` approved, `P` pending, `R` rejected, `S` skipped because
    /// registration is not needed.
    pub status: Option<AppRegistrationStatus>,
    /// Time when the app was submitted for registration, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub submitted_date: Option<UnixDate>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AppStatus {
        0: app_name = "appName",
        1: application_id = "applicationId" [shown],
        2: institution_details = "institutionDetails" [shown],
        3: modified_date = "modifiedDate" [shown],
        4: note = "note",
        5: partner_id = "partnerId" [shown],
        6: pre_app_id = "preAppId" [shown],
        7: scopes = "scopes",
        8: status = "status" [shown],
        9: submitted_date = "submittedDate" [shown],
        .. extra
    }
}

response_setters! {
    AppStatus {
        app_name(impl IntoOption<String>).into_option(),
        application_id(impl IntoOption<ApplicationId>).into_option(),
        institution_details(Vec<AppFinancialInstitutionStatus>),
        modified_date(impl IntoOption<UnixDate>).into_option(),
        note(impl IntoOption<String>).into_option(),
        partner_id(impl IntoOption<PartnerId>).into_option(),
        pre_app_id(impl IntoOption<PreAppId>).into_option(),
        scopes(impl IntoOption<String>).into_option(),
        status(impl IntoOption<AppRegistrationStatus>).into_option(),
        submitted_date(impl IntoOption<UnixDate>).into_option(),
    }
}

/// Page of application registration statuses, with page number, page size, and the totals of
/// pages and records.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStatuses {
    /// Registered apps found, one entry per app.
    pub applications: Vec<AppStatus>,
    /// Page size of the results.
    ///
    /// For example `10`.
    pub number_of_records_per_page: Option<i64>,
    /// Number of this page; zero-based in billing results.
    ///
    /// For example `2`.
    pub page_number: Option<i64>,
    /// Number of pages in the whole result at the current page size.
    ///
    /// For example `5`.
    pub total_pages: Option<i64>,
    /// Number of results on all pages together.
    ///
    /// For example `50`.
    pub total_records: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AppStatuses {
        0: applications = "applications" [shown],
        1: number_of_records_per_page = "numberOfRecordsPerPage",
        2: page_number = "pageNumber" [shown],
        3: total_pages = "totalPages" [shown],
        4: total_records = "totalRecords" [shown],
        .. extra
    }
}

response_setters! {
    AppStatuses {
        applications(Vec<AppStatus>),
        number_of_records_per_page(impl Into<Option<i64>>).into(),
        page_number(impl Into<Option<i64>>).into(),
        total_pages(impl Into<Option<i64>>).into(),
        total_records(impl Into<Option<i64>>).into(),
    }
}

/// Data to submit when you register or change an application: its name, description and
/// address, the company that owns it, and a square SVG logo in Base64.
#[derive(Clone)]
#[non_exhaustive]
pub struct Application {
    /// Short text on the purpose of the app, shown to users at their bank.
    ///
    /// For example `Keeps a budget`.
    pub app_description: String,
    /// Registered name of the app, for example `Awesome Budget App`.
    ///
    /// For example `Example Budget`.
    pub app_name: String,
    /// URL of the app, shown to users at their bank.
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
    /// Name of the business that owns the app, used for registration and never shown to end users.
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
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Application {
        0: app_description = "appDescription",
        1: app_name = "appName",
        2: app_url = "appUrl",
        3: image = "image",
        4: owner_address_line1 = "ownerAddressLine1",
        5: owner_address_line2 = "ownerAddressLine2",
        6: owner_city = "ownerCity",
        7: owner_country = "ownerCountry",
        8: owner_name = "ownerName",
        9: owner_postal_code = "ownerPostalCode",
        10: owner_state = "ownerState",
        .. extra
    }
}

impl Application {
    /// Creates a `Application` with its required fields.
    ///
    /// - `app_description`: Short text on the purpose of the app, shown to users at their bank.
    /// - `app_name`: Registered name of the app, for example `Awesome Budget App`.
    /// - `app_url`: URL of the app, shown to users at their bank.
    /// - `image`: App logo: a square (1:1) SVG file below 50 KB, encoded as Base64.
    /// - `owner_address_line1`: First address line of the business that owns the app.
    /// - `owner_address_line2`: Second address line of the business that owns the app.
    /// - `owner_city`: City of the business that owns the app; used for registration, never shown
    ///   to end users.
    /// - `owner_country`: Country of the business that owns the app; used for registration, never
    ///   shown to end users.
    /// - `owner_name`: Name of the business that owns the app, used for registration and never
    ///   shown to end users.
    /// - `owner_postal_code`: ZIP code of the business that owns the app; used for registration,
    ///   never shown to end users.
    /// - `owner_state`: State of the business that owns the app; used for registration, never shown
    ///   to end users.
    #[allow(clippy::too_many_arguments, reason = "required by the contract")]
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

/// Page of the registered applications of the partner, with the usual `found`, `displaying` and
/// `moreAvailable` counters.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationResponse {
    /// Registered apps found, one entry per app.
    pub applications: Vec<App>,
    /// Number of entries on this page; compare with `found`.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// Total number of matching records, including those on other pages.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// `true` if another page follows, which a higher `start` retrieves; `false` otherwise.
    /// `Transactions` returns the value as text.
    pub more_available: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ApplicationResponse {
        0: applications = "applications" [shown],
        1: displaying = "displaying" [shown],
        2: found = "found" [shown],
        3: more_available = "moreAvailable" [shown],
        .. extra
    }
}

response_setters! {
    ApplicationResponse {
        applications(Vec<App>),
        displaying(impl Into<Option<i64>>).into(),
        found(impl Into<Option<i64>>).into(),
        more_available(impl Into<Option<bool>>).into(),
    }
}

/// Artwork for showing an institution: logos for light and dark backgrounds, a search icon, a
/// tile, and the main color as a hex code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Branding {
    /// URL of the SVG logo for colored backgrounds, drawn at 375 by 72 with margins included.
    pub alternate_logo: Option<String>,
    /// URL of the square institution icon, meant for 40 x 40 search results.
    pub icon: Option<String>,
    /// URL of the institution logo for white backgrounds, sized 375 x 72 including padding.
    pub logo: Option<String>,
    /// Main brand color of the institution as a hex code, for example `#0167AE`.
    pub primary_color: Option<String>,
    /// URL of a logo with the institution name, 160 by 72 pixels for well-known banks.
    pub tile: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Branding {
        0: alternate_logo = "alternateLogo",
        1: icon = "icon",
        2: logo = "logo",
        3: primary_color = "primaryColor",
        4: tile = "tile",
        .. extra
    }
}

response_setters! {
    Branding {
        alternate_logo(impl IntoOption<String>).into_option(),
        icon(impl IntoOption<String>).into_option(),
        logo(impl IntoOption<String>).into_option(),
        primary_color(impl IntoOption<String>).into_option(),
        tile(impl IntoOption<String>).into_option(),
    }
}

/// Response with the branding of an institution: logos and color in `branding`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrandingWrapper {
    /// Logos, icon and colors of the institution; the images are SVG files.
    pub branding: Option<Branding>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BrandingWrapper {
        0: branding = "branding" [shown],
        .. extra
    }
}

response_setters! {
    BrandingWrapper {
        branding(impl Into<Option<Branding>>).into(),
    }
}

/// Institution in the certified list: ID, name, a flag for each supported product, a flag for
/// OAuth, and the production status of the products.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertifiedInstitution {
    /// `true` if Account Owner data is certified at this institution, `false` otherwise.
    pub account_owner: Option<bool>,
    /// `true` if the ACH product is certified at this institution, `false` otherwise.
    pub ach: Option<bool>,
    /// `true` if Account History Aggregation is certified at this institution, `false` otherwise.
    pub aha: Option<bool>,
    /// `true` if the live balance check (ABC) is certified at this institution, `false` otherwise.
    pub avail_balance: Option<bool>,
    /// `true` if the institution is certified to deliver bill payment data, `false` otherwise.
    ///
    /// Default `false`.
    pub bill_pay_data: Option<bool>,
    /// Institution ID as a number, such as `4222`.
    pub id: Option<InstitutionId>,
    /// `true` if the institution is certified to deliver data on liabilities, `false` otherwise.
    ///
    /// Default `false`.
    pub liability_data: Option<bool>,
    /// `true` if Loan Payment Detail is certified for the institution, `false` otherwise.
    pub loan_payment_details: Option<bool>,
    /// Name of the institution as shown in Connect.
    ///
    /// For example `FinBank`.
    pub name: Option<String>,
    /// `true` if customers connect to the institution through OAuth, `false` otherwise.
    pub oauth_enabled: Option<bool>,
    /// Current status of each product at the institution; beta data, prefer the `status` field.
    pub production_status: Option<InstitutionProductionStatus>,
    /// `true` if Statement Aggregation is certified for the institution, `false` otherwise.
    pub state_agg: Option<bool>,
    /// `true` if Student Loan Data is certified for the institution, `false` otherwise.
    pub student_loan_data: Option<bool>,
    /// `true` if Transaction Aggregation is certified for the institution, `false` otherwise.
    pub trans_agg: Option<bool>,
    /// `true` if Verification of Assets (VOA) is certified for the institution, `false` otherwise.
    pub voa: Option<bool>,
    /// `true` if Verification of Income (VOI) is certified for the institution, `false` otherwise.
    pub voi: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CertifiedInstitution {
        0: account_owner = "accountOwner" [shown],
        1: ach = "ach" [shown],
        2: aha = "aha" [shown],
        3: avail_balance = "availBalance" [shown],
        4: bill_pay_data = "billPayData" [shown],
        5: id = "id" as number [shown],
        6: liability_data = "liabilityData" [shown],
        7: loan_payment_details = "loanPaymentDetails" [shown],
        8: name = "name",
        9: oauth_enabled = "oauthEnabled" [shown],
        10: production_status = "productionStatus" [shown],
        11: state_agg = "stateAgg" [shown],
        12: student_loan_data = "studentLoanData" [shown],
        13: trans_agg = "transAgg" [shown],
        14: voa = "voa" [shown],
        15: voi = "voi" [shown],
        .. extra
    }
}

response_setters! {
    CertifiedInstitution {
        account_owner(impl Into<Option<bool>>).into(),
        ach(impl Into<Option<bool>>).into(),
        aha(impl Into<Option<bool>>).into(),
        avail_balance(impl Into<Option<bool>>).into(),
        bill_pay_data(impl Into<Option<bool>>).into(),
        id(impl IntoOption<InstitutionId>).into_option(),
        liability_data(impl Into<Option<bool>>).into(),
        loan_payment_details(impl Into<Option<bool>>).into(),
        name(impl IntoOption<String>).into_option(),
        oauth_enabled(impl Into<Option<bool>>).into(),
        production_status(impl Into<Option<InstitutionProductionStatus>>).into(),
        state_agg(impl Into<Option<bool>>).into(),
        student_loan_data(impl Into<Option<bool>>).into(),
        trans_agg(impl Into<Option<bool>>).into(),
        voa(impl Into<Option<bool>>).into(),
        voi(impl Into<Option<bool>>).into(),
    }
}

/// One entry of a list. Financial institutions covered; in reports, each entry includes the
/// accounts used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertifiedInstitutionWithRssd {
    /// `true` if Account Owner data is certified at this institution, `false` otherwise.
    pub account_owner: Option<bool>,
    /// `true` if the ACH product is certified at this institution, `false` otherwise.
    pub ach: Option<bool>,
    /// `true` if Account History Aggregation is certified at this institution, `false` otherwise.
    pub aha: Option<bool>,
    /// `true` if the live balance check (ABC) is certified at this institution, `false` otherwise.
    pub avail_balance: Option<bool>,
    /// `true` if the institution is certified to deliver bill payment data, `false` otherwise.
    ///
    /// Default `false`.
    pub bill_pay_data: Option<bool>,
    /// Child institutions of this institution.
    pub child_institutions: Vec<ChildInstitution>,
    /// Institution ID as a number, such as `4222`.
    pub id: Option<InstitutionId>,
    /// `true` if the institution is certified to deliver data on liabilities, `false` otherwise.
    ///
    /// Default `false`.
    pub liability_data: Option<bool>,
    /// `true` if Loan Payment Detail is certified for the institution, `false` otherwise.
    pub loan_payment_details: Option<bool>,
    /// Name of the institution as shown in Connect.
    ///
    /// For example `FinBank`.
    pub name: Option<String>,
    /// `true` if customers connect to the institution through OAuth, `false` otherwise.
    pub oauth_enabled: Option<bool>,
    /// Current status of each product at the institution; beta data, prefer the `status` field.
    pub production_status: Option<InstitutionProductionStatus>,
    /// Federal Reserve number of the institution, at most 10 digits.
    ///
    /// For example `490535`.
    pub rssd: Option<i64>,
    /// `true` if Statement Aggregation is certified for the institution, `false` otherwise.
    pub state_agg: Option<bool>,
    /// `true` if Student Loan Data is certified for the institution, `false` otherwise.
    pub student_loan_data: Option<bool>,
    /// `true` if Transaction Aggregation is certified for the institution, `false` otherwise.
    pub trans_agg: Option<bool>,
    /// `true` if Verification of Assets (VOA) is certified for the institution, `false` otherwise.
    pub voa: Option<bool>,
    /// `true` if Verification of Income (VOI) is certified for the institution, `false` otherwise.
    pub voi: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CertifiedInstitutionWithRssd {
        0: account_owner = "accountOwner" [shown],
        1: ach = "ach" [shown],
        2: aha = "aha" [shown],
        3: avail_balance = "availBalance" [shown],
        4: bill_pay_data = "billPayData" [shown],
        5: child_institutions = "childInstitutions" [shown],
        6: id = "id" as number [shown],
        7: liability_data = "liabilityData" [shown],
        8: loan_payment_details = "loanPaymentDetails" [shown],
        9: name = "name",
        10: oauth_enabled = "oauthEnabled" [shown],
        11: production_status = "productionStatus" [shown],
        12: rssd = "rssd",
        13: state_agg = "stateAgg" [shown],
        14: student_loan_data = "studentLoanData" [shown],
        15: trans_agg = "transAgg" [shown],
        16: voa = "voa" [shown],
        17: voi = "voi" [shown],
        .. extra
    }
}

response_setters! {
    CertifiedInstitutionWithRssd {
        account_owner(impl Into<Option<bool>>).into(),
        ach(impl Into<Option<bool>>).into(),
        aha(impl Into<Option<bool>>).into(),
        avail_balance(impl Into<Option<bool>>).into(),
        bill_pay_data(impl Into<Option<bool>>).into(),
        child_institutions(Vec<ChildInstitution>),
        id(impl IntoOption<InstitutionId>).into_option(),
        liability_data(impl Into<Option<bool>>).into(),
        loan_payment_details(impl Into<Option<bool>>).into(),
        name(impl IntoOption<String>).into_option(),
        oauth_enabled(impl Into<Option<bool>>).into(),
        production_status(impl Into<Option<InstitutionProductionStatus>>).into(),
        rssd(impl Into<Option<i64>>).into(),
        state_agg(impl Into<Option<bool>>).into(),
        student_loan_data(impl Into<Option<bool>>).into(),
        trans_agg(impl Into<Option<bool>>).into(),
        voa(impl Into<Option<bool>>).into(),
        voi(impl Into<Option<bool>>).into(),
    }
}

/// Page of certified institutions, with the usual `found`, `displaying` and `moreAvailable`
/// counters and the time of the request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertifiedInstitutions {
    /// Number of entries on this page; compare with `found`.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// Total number of matching records, including those on other pages.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// Financial institutions covered; in reports, each entry includes the accounts used.
    ///
    /// At most 1000 items.
    pub institutions: Vec<CertifiedInstitution>,
    /// `true` if another page follows, which a higher `start` retrieves; `false` otherwise.
    /// `Transactions` returns the value as text.
    pub more_available: Option<bool>,
    /// Time when this list was requested, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub requested_date: Option<UnixDate>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CertifiedInstitutions {
        0: displaying = "displaying" [shown],
        1: found = "found" [shown],
        2: institutions = "institutions" [shown],
        3: more_available = "moreAvailable" [shown],
        4: requested_date = "requestedDate" [shown],
        .. extra
    }
}

response_setters! {
    CertifiedInstitutions {
        displaying(impl Into<Option<i64>>).into(),
        found(impl Into<Option<i64>>).into(),
        institutions(Vec<CertifiedInstitution>),
        more_available(impl Into<Option<bool>>).into(),
        requested_date(impl IntoOption<UnixDate>).into_option(),
    }
}

/// Page of certified institutions that also contains RSSD IDs and, in `childInstitutions`, the
/// subordinate institutions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertifiedInstitutionsWithRssd {
    /// Number of entries on this page; compare with `found`.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// Total number of matching records, including those on other pages.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// Financial institutions covered; in reports, each entry includes the accounts used.
    ///
    /// At most 1000 items.
    pub institutions: Vec<CertifiedInstitutionWithRssd>,
    /// `true` if another page follows, which a higher `start` retrieves; `false` otherwise.
    /// `Transactions` returns the value as text.
    pub more_available: Option<bool>,
    /// Time when this list was requested, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub requested_date: Option<UnixDate>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CertifiedInstitutionsWithRssd {
        0: displaying = "displaying" [shown],
        1: found = "found" [shown],
        2: institutions = "institutions" [shown],
        3: more_available = "moreAvailable" [shown],
        4: requested_date = "requestedDate" [shown],
        .. extra
    }
}

response_setters! {
    CertifiedInstitutionsWithRssd {
        displaying(impl Into<Option<i64>>).into(),
        found(impl Into<Option<i64>>).into(),
        institutions(Vec<CertifiedInstitutionWithRssd>),
        more_available(impl Into<Option<bool>>).into(),
        requested_date(impl IntoOption<UnixDate>).into_option(),
    }
}

open_enum! {
    /// Products that institutions are certified for.
    pub enum CertifiedProduct {
        /// `transAgg`
        TransAgg = "transAgg",
        /// `ach`
        Ach = "ach",
        /// `stateAgg`
        StateAgg = "stateAgg",
        /// `voi`
        Voi = "voi",
        /// `voa`
        Voa = "voa",
        /// `aha`
        Aha = "aha",
        /// `availBalance`
        AvailBalance = "availBalance",
        /// `accountOwner`
        AccountOwner = "accountOwner",
    }
}

/// Institution that belongs to another institution: its own RSSD ID, the RSSD ID of the parent,
/// its name and its `institutionId`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChildInstitution {
    /// ID of a financial institution, as listed in the directory of institutions, such as `4222`.
    pub institution_id: Option<InstitutionId>,
    /// Name of the institution as shown in Connect.
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
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ChildInstitution {
        0: institution_id = "institutionId" as number [shown],
        1: name = "name",
        2: parent_rssd = "parentRSSD",
        3: rssd = "rssd",
        .. extra
    }
}

response_setters! {
    ChildInstitution {
        institution_id(impl IntoOption<InstitutionId>).into_option(),
        name(impl IntoOption<String>).into_option(),
        parent_rssd(impl Into<Option<i64>>).into(),
        rssd(impl Into<Option<i64>>).into(),
    }
}

/// Registration of your application at one OAuth institution: institution ID and name, `status`
/// flag, and ISO 8601 dates.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialInstitution {
    /// Creation time of the application at the institution, as ISO 8601 text.
    ///
    /// For example `2020-07-30T16:11:23Z`.
    pub created_date: Option<String>,
    /// ID of a financial institution, as listed in the directory of institutions, such as `4222`.
    ///
    /// For example `102224`.
    pub institution_id: Option<InstitutionId>,
    /// Display name of the financial institution, such as `FinBank`.
    ///
    /// For example `Chase`.
    pub institution_name: Option<String>,
    /// Time of the latest change of the application at the institution, as ISO 8601 text such as
    /// `2020-07-30 16:11:23+00:00`.
    ///
    /// For example `2020-07-30T16:11:23Z`.
    pub modified_date: Option<String>,
    /// `true` if the application is registered with this institution, `false` otherwise.
    pub status: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    FinancialInstitution {
        0: created_date = "createdDate",
        1: institution_id = "institutionId" as number [shown],
        2: institution_name = "institutionName",
        3: modified_date = "modifiedDate",
        4: status = "status" [shown],
        .. extra
    }
}

response_setters! {
    FinancialInstitution {
        created_date(impl IntoOption<String>).into_option(),
        institution_id(impl IntoOption<InstitutionId>).into_option(),
        institution_name(impl IntoOption<String>).into_option(),
        modified_date(impl IntoOption<String>).into_option(),
        status(impl Into<Option<bool>>).into(),
    }
}

/// Institutions that use the requested routing number, in one page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstitutionsByRoutingNumberResponse {
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Number of entries on this page; compare with `found`.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// Total number of matching records, including those on other pages.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// Institutions found, one entry per institution.
    pub institutions: Vec<InstitutionsWithRoutingNumber>,
    /// `true` if another page follows, which a higher `start` retrieves; `false` otherwise.
    /// `Transactions` returns the value as text.
    pub more_available: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    GetInstitutionsByRoutingNumberResponse {
        0: created_date = "createdDate" [shown],
        1: displaying = "displaying",
        2: found = "found",
        3: institutions = "institutions" [shown],
        4: more_available = "moreAvailable" [shown],
        .. extra
    }
}

response_setters! {
    GetInstitutionsByRoutingNumberResponse {
        created_date(impl IntoOption<UnixDate>).into_option(),
        displaying(impl Into<Option<i64>>).into(),
        found(impl Into<Option<i64>>).into(),
        institutions(Vec<InstitutionsWithRoutingNumber>),
        more_available(impl Into<Option<bool>>).into(),
    }
}

/// Financial institution in the directory: names, product flags, OAuth flag, status, address,
/// web addresses, branding and login hints.
#[derive(Clone)]
#[non_exhaustive]
pub struct Institution {
    /// `true` if Account Owner data is certified at this institution, `false` otherwise.
    pub account_owner: Option<bool>,
    /// Main business area of the institution, for example `Banking`, `Investments`, `Workplace
    /// Retirement`, `Mortgages and Loans` or `Insurance`.
    pub account_type_description: Option<InstitutionAccountGroup>,
    /// `true` if the ACH product is certified at this institution, `false` otherwise.
    pub ach: Option<bool>,
    /// Postal address of the institution: address lines, city, state, postal code and country.
    pub address: Option<InstitutionAddress>,
    /// `true` if Account History Aggregation is certified at this institution, `false` otherwise.
    pub aha: Option<bool>,
    /// `true` if the live balance check (ABC) is certified at this institution, `false` otherwise.
    pub avail_balance: Option<bool>,
    /// `true` if the institution is certified to deliver bill payment data, `false` otherwise.
    ///
    /// Default `false`.
    pub bill_pay_data: Option<bool>,
    /// Logos, icon and colors of the institution; the images are SVG files.
    pub branding: Option<Branding>,
    /// Broad type of institution, for example `retirement`.
    pub class: Option<String>,
    /// ISO 4217 code of the currency of the amounts in this object, such as `USD`.
    pub currency: Option<String>,
    /// User-friendly name of the institution, for example `Finbank`.
    ///
    /// At most 255 characters.
    pub display_name: Option<String>,
    /// Email address of the institution for inquiries of its customers.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Institution ID as a number, such as `4222`.
    pub id: InstitutionId,
    /// `true` if the institution is certified to deliver data on liabilities, `false` otherwise.
    ///
    /// Default `false`.
    pub liability_data: Option<bool>,
    /// `true` if Loan Payment Detail is certified for the institution, `false` otherwise.
    pub loan_payment_details: Option<bool>,
    /// Name of the institution as listed in Connect.
    ///
    /// For example `FinBank`.
    pub name: Option<String>,
    /// ID of the newer entry for this institution, such as `4222`.
    pub new_institution_id: Option<InstitutionId>,
    /// `true` if customers connect to the institution through OAuth, `false` otherwise.
    pub oauth_enabled: Option<bool>,
    /// ID of the OAuth entry for this institution, such as `4222`.
    pub oauth_institution_id: Option<InstitutionId>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Current status of each product at the institution; beta data, prefer the `status` field.
    pub production_status: Option<InstitutionProductionStatus>,
    /// Lines to show the customer before the OAuth login, so that the customer grants the right
    /// permissions.
    pub special_instructions: Vec<String>,
    /// Heading to show above `specialInstructions`; absent if none is needed.
    pub special_instructions_title: Option<String>,
    /// Hint to show the customer at login, for example which of several portals to use.
    pub special_text: Option<String>,
    /// `true` if Statement Aggregation is certified for the institution, `false` otherwise.
    pub state_agg: Option<bool>,
    /// Availability of the institution: `online`, `beta`, `testing`, `maintenance`, `migrating`,
    /// `validated` or `offline`.
    pub status: Option<InstitutionStatus>,
    /// `true` if Student Loan Data is certified for the institution, `false` otherwise.
    pub student_loan_data: Option<bool>,
    /// Time zone in which the institution operates, for example `America/Denver`.
    pub time_zone: Option<String>,
    /// `true` if Transaction Aggregation is certified for the institution, `false` otherwise.
    pub trans_agg: Option<bool>,
    /// URL of the institution page for resetting a lost password.
    ///
    /// For example `https://www.example.com/forgotPassword.do`.
    pub url_forgot_password: Option<String>,
    /// URL of the home page of the institution.
    ///
    /// For example `https://www.example.com/home`.
    pub url_home_app: Option<String>,
    /// URL of the institution page where customers log in.
    ///
    /// For example `https://www.example.com/login`.
    pub url_logon_app: Option<String>,
    /// URL of the institution page for setting up online access.
    ///
    /// For example `https://www.example.com/signup`.
    pub url_online_registration: Option<String>,
    /// `true` if Verification of Assets (VOA) is certified for the institution, `false` otherwise.
    pub voa: Option<bool>,
    /// `true` if Verification of Income (VOI) is certified for the institution, `false` otherwise.
    pub voi: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Institution {
        0: account_owner = "accountOwner" [shown],
        1: account_type_description = "accountTypeDescription",
        2: ach = "ach" [shown],
        3: address = "address" [shown],
        4: aha = "aha" [shown],
        5: avail_balance = "availBalance" [shown],
        6: bill_pay_data = "billPayData" [shown],
        7: branding = "branding" [shown],
        8: class = "class",
        9: currency = "currency" [shown],
        10: display_name = "displayName",
        11: email = "email",
        12: id = "id" as number [shown],
        13: liability_data = "liabilityData" [shown],
        14: loan_payment_details = "loanPaymentDetails" [shown],
        15: name = "name",
        16: new_institution_id = "newInstitutionId" as number [shown],
        17: oauth_enabled = "oauthEnabled" [shown],
        18: oauth_institution_id = "oauthInstitutionId" as number [shown],
        19: phone = "phone",
        20: production_status = "productionStatus" [shown],
        21: special_instructions = "specialInstructions",
        22: special_instructions_title = "specialInstructionsTitle",
        23: special_text = "specialText",
        24: state_agg = "stateAgg" [shown],
        25: status = "status" [shown],
        26: student_loan_data = "studentLoanData" [shown],
        27: time_zone = "timeZone" [shown],
        28: trans_agg = "transAgg" [shown],
        29: url_forgot_password = "urlForgotPassword",
        30: url_home_app = "urlHomeApp",
        31: url_logon_app = "urlLogonApp",
        32: url_online_registration = "urlOnlineRegistration",
        33: voa = "voa" [shown],
        34: voi = "voi" [shown],
        .. extra
    }
}

impl Institution {
    /// Creates a `Institution` with the fields that it always has.
    pub fn new(id: impl Into<InstitutionId>) -> Self {
        Self {
            account_owner: None,
            account_type_description: None,
            ach: None,
            address: None,
            aha: None,
            avail_balance: None,
            bill_pay_data: None,
            branding: None,
            class: None,
            currency: None,
            display_name: None,
            email: None,
            id: id.into(),
            liability_data: None,
            loan_payment_details: None,
            name: None,
            new_institution_id: None,
            oauth_enabled: None,
            oauth_institution_id: None,
            phone: None,
            production_status: None,
            special_instructions: Vec::new(),
            special_instructions_title: None,
            special_text: None,
            state_agg: None,
            status: None,
            student_loan_data: None,
            time_zone: None,
            trans_agg: None,
            url_forgot_password: None,
            url_home_app: None,
            url_logon_app: None,
            url_online_registration: None,
            voa: None,
            voi: None,
            extra: Map::new(),
        }
    }
}

response_setters! {
    Institution {
        account_owner(impl Into<Option<bool>>).into(),
        account_type_description(impl IntoOption<InstitutionAccountGroup>).into_option(),
        ach(impl Into<Option<bool>>).into(),
        address(impl Into<Option<InstitutionAddress>>).into(),
        aha(impl Into<Option<bool>>).into(),
        avail_balance(impl Into<Option<bool>>).into(),
        bill_pay_data(impl Into<Option<bool>>).into(),
        branding(impl Into<Option<Branding>>).into(),
        class(impl IntoOption<String>).into_option(),
        currency(impl IntoOption<String>).into_option(),
        display_name(impl IntoOption<String>).into_option(),
        email(impl IntoOption<String>).into_option(),
        liability_data(impl Into<Option<bool>>).into(),
        loan_payment_details(impl Into<Option<bool>>).into(),
        name(impl IntoOption<String>).into_option(),
        new_institution_id(impl IntoOption<InstitutionId>).into_option(),
        oauth_enabled(impl Into<Option<bool>>).into(),
        oauth_institution_id(impl IntoOption<InstitutionId>).into_option(),
        phone(impl IntoOption<String>).into_option(),
        production_status(impl Into<Option<InstitutionProductionStatus>>).into(),
        special_instructions(Vec<String>),
        special_instructions_title(impl IntoOption<String>).into_option(),
        special_text(impl IntoOption<String>).into_option(),
        state_agg(impl Into<Option<bool>>).into(),
        status(impl IntoOption<InstitutionStatus>).into_option(),
        student_loan_data(impl Into<Option<bool>>).into(),
        time_zone(impl IntoOption<String>).into_option(),
        trans_agg(impl Into<Option<bool>>).into(),
        url_forgot_password(impl IntoOption<String>).into_option(),
        url_home_app(impl IntoOption<String>).into_option(),
        url_logon_app(impl IntoOption<String>).into_option(),
        url_online_registration(impl IntoOption<String>).into_option(),
        voa(impl Into<Option<bool>>).into(),
        voi(impl Into<Option<bool>>).into(),
    }
}

open_enum! {
    /// Main business areas of institutions.
    pub enum InstitutionAccountGroup {
        /// `Banking`
        Banking = "Banking",
        /// `Investments`
        Investments = "Investments",
        /// `Credit Cards/Accounts`
        CreditCardsAccounts = "Credit Cards/Accounts",
        /// `Workplace Retirement`
        WorkplaceRetirement = "Workplace Retirement",
        /// `Mortgages and Loans`
        MortgagesAndLoans = "Mortgages and Loans",
        /// `Insurance`
        Insurance = "Insurance",
    }
}

/// Postal address of an institution: two address lines, city, state, postal code and country.
#[derive(Clone, Default)]
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
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionAddress {
        0: address_line1 = "addressLine1",
        1: address_line2 = "addressLine2",
        2: city = "city",
        3: country = "country",
        4: postal_code = "postalCode",
        5: state = "state",
        .. extra
    }
}

response_setters! {
    InstitutionAddress {
        address_line1(impl IntoOption<String>).into_option(),
        address_line2(impl IntoOption<String>).into_option(),
        city(impl IntoOption<String>).into_option(),
        country(impl IntoOption<String>).into_option(),
        postal_code(impl IntoOption<String>).into_option(),
        state(impl IntoOption<String>).into_option(),
    }
}

/// One entry of a list. Countries in which an institution connection can be used, each as an
/// object with a two-letter `countryCode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstitutionCountryCode {
    /// Country as ISO letters for places, or as dialing digits such as `1` for phone numbers.
    ///
    /// 2 characters, for example `US`.
    pub country_code: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionCountryCode {
        0: country_code = "countryCode",
        .. extra
    }
}

response_setters! {
    InstitutionCountryCode {
        country_code(impl IntoOption<String>).into_option(),
    }
}

open_enum! {
    /// Overall status of an institution.
    pub enum InstitutionOverallStatus {
        /// `online`
        Online = "online",
        /// `offline`
        Offline = "offline",
        /// `maintenance`
        Maintenance = "maintenance",
        /// `testing`
        Testing = "testing",
        /// `investigating`
        Investigating = "investigating",
    }
}

open_enum! {
    /// Status of a product at an institution.
    pub enum InstitutionProductStatus {
        /// `online`
        Online = "online",
        /// `offline`
        Offline = "offline",
        /// `investigating`
        Investigating = "investigating",
    }
}

/// State of an institution in production: one value overall and one value for each product,
/// from transaction aggregation to account history.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstitutionProductionStatus {
    /// Production state of ACH: `online`, `investigating` (degraded) or `offline`. The value is
    /// beta data; rely on `status` instead.
    pub ach: Option<InstitutionProductStatus>,
    /// Production state of Account History Aggregation: `online`, `investigating` (degraded) or
    /// `offline`. The value is beta data; rely on `status` instead.
    pub aha: Option<InstitutionProductStatus>,
    /// Overall status of the institution: `online`, `offline`, `maintenance`, `testing` or
    /// `investigating`; beta data, safe to ignore.
    pub overall_status: Option<InstitutionOverallStatus>,
    /// Production state of Statement Aggregation: `online`, `investigating` (degraded) or
    /// `offline`. The value is beta data; rely on `status` instead.
    pub state_agg: Option<InstitutionProductStatus>,
    /// Production state of Transaction Aggregation: `online`, `investigating` (degraded) or
    /// `offline`. The value is beta data; rely on `status` instead.
    pub trans_agg: Option<InstitutionProductStatus>,
    /// Production state of Verification of Assets: `online`, `investigating` (degraded) or
    /// `offline`. The value is beta data; rely on `status` instead.
    pub voa: Option<InstitutionProductStatus>,
    /// Production state of Verification of Income: `online`, `investigating` (degraded) or
    /// `offline`. The value is beta data; rely on `status` instead.
    pub voi: Option<InstitutionProductStatus>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionProductionStatus {
        0: ach = "ach",
        1: aha = "aha",
        2: overall_status = "overallStatus",
        3: state_agg = "stateAgg",
        4: trans_agg = "transAgg",
        5: voa = "voa",
        6: voi = "voi",
        .. extra
    }
}

response_setters! {
    InstitutionProductionStatus {
        ach(impl IntoOption<InstitutionProductStatus>).into_option(),
        aha(impl IntoOption<InstitutionProductStatus>).into_option(),
        overall_status(impl IntoOption<InstitutionOverallStatus>).into_option(),
        state_agg(impl IntoOption<InstitutionProductStatus>).into_option(),
        trans_agg(impl IntoOption<InstitutionProductStatus>).into_option(),
        voa(impl IntoOption<InstitutionProductStatus>).into_option(),
        voi(impl IntoOption<InstitutionProductStatus>).into_option(),
    }
}

/// One page of institutions at which your application is registered or awaits registration,
/// with the counts `found` and `displaying` and the flag `moreAvailable`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstitutionResponse {
    /// Number of entries on this page; compare with `found`.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// Total number of matching records, including those on other pages.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// Registration details of an application, one entry per institution.
    pub institutions: Vec<FinancialInstitution>,
    /// `true` if another page follows, which a higher `start` retrieves; `false` otherwise.
    /// `Transactions` returns the value as text.
    pub more_available: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionResponse {
        0: displaying = "displaying" [shown],
        1: found = "found" [shown],
        2: institutions = "institutions" [shown],
        3: more_available = "moreAvailable" [shown],
        .. extra
    }
}

response_setters! {
    InstitutionResponse {
        displaying(impl Into<Option<i64>>).into(),
        found(impl Into<Option<i64>>).into(),
        institutions(Vec<FinancialInstitution>),
        more_available(impl Into<Option<bool>>).into(),
    }
}

open_enum! {
    /// Availability status of an institution.
    pub enum InstitutionStatus {
        /// `online`
        Online = "online",
        /// `offline`
        Offline = "offline",
        /// `maintenance`
        Maintenance = "maintenance",
        /// `testing`
        Testing = "testing",
        /// `beta`
        Beta = "beta",
        /// `validated`
        Validated = "validated",
        /// `migrating`
        Migrating = "migrating",
    }
}

/// Response for a single institution, with the record in the property `institution`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstitutionWrapper {
    /// Financial institution that holds the account or that was requested.
    pub institution: Option<Institution>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionWrapper {
        0: institution = "institution" [shown],
        .. extra
    }
}

response_setters! {
    InstitutionWrapper {
        institution(impl Into<Option<Institution>>).into(),
    }
}

/// One page of the institution search: the records, the counts `found` and `displaying`, the
/// flag `moreAvailable`, and the creation time of the list (`createdDate`).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Institutions {
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Number of entries on this page; compare with `found`.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// Total number of matching records, including those on other pages.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// Financial institutions covered; in reports, each entry includes the accounts used.
    ///
    /// At most 1000 items.
    pub institutions: Vec<Institution>,
    /// `true` if another page follows, which a higher `start` retrieves; `false` otherwise.
    /// `Transactions` returns the value as text.
    pub more_available: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Institutions {
        0: created_date = "createdDate" [shown],
        1: displaying = "displaying" [shown],
        2: found = "found" [shown],
        3: institutions = "institutions" [shown],
        4: more_available = "moreAvailable" [shown],
        .. extra
    }
}

response_setters! {
    Institutions {
        created_date(impl IntoOption<UnixDate>).into_option(),
        displaying(impl Into<Option<i64>>).into(),
        found(impl Into<Option<i64>>).into(),
        institutions(Vec<Institution>),
        more_available(impl Into<Option<bool>>).into(),
    }
}

/// Institution found by routing number: ID, names, web addresses, contact data, branding, one
/// certification flag per product and beta status fields such as `voa_status`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstitutionsWithRoutingNumber {
    /// `true` if Account Owner data is certified at this institution, `false` otherwise.
    pub account_owner: Option<bool>,
    /// Main business area of the institution, for example `Banking`, `Investments`, `Workplace
    /// Retirement`, `Mortgages and Loans` or `Insurance`.
    pub account_type_description: Option<InstitutionAccountGroup>,
    /// `true` if the ACH product is certified at this institution, `false` otherwise.
    pub ach: Option<bool>,
    /// Production status of ACH: `online`, `investigating` or `offline`; beta data, prefer
    /// `status`.
    pub ach_status: Option<InstitutionProductStatus>,
    /// Postal address of the institution: address lines, city, state, postal code and country.
    pub address: Option<InstitutionAddress>,
    /// `true` if Account History Aggregation is certified at this institution, `false` otherwise.
    pub aha: Option<bool>,
    /// Production status of Account History Aggregation: `online`, `investigating` or `offline`;
    /// beta data, prefer `status`.
    pub aha_status: Option<InstitutionProductStatus>,
    /// `true` if the live balance check (ABC) is certified at this institution, `false` otherwise.
    pub avail_balance: Option<bool>,
    /// `true` if the institution is certified to deliver bill payment data, `false` otherwise.
    ///
    /// Default `false`.
    pub bill_pay_data: Option<bool>,
    /// Logos, icon and colors of the institution; the images are SVG files.
    pub branding: Option<Branding>,
    /// Broad type of institution, for example `retirement`.
    pub class: Option<String>,
    /// Countries that the institution connection serves, each as a two-letter code.
    pub country_codes: Vec<InstitutionCountryCode>,
    /// ISO 4217 code of the currency of the amounts in this object, such as `USD`.
    pub currency: Option<String>,
    /// User-friendly name of the institution, for example `Finbank`.
    ///
    /// At most 255 characters.
    pub display_name: Option<String>,
    /// Email address of the institution for inquiries of its customers.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Institution ID as a number, such as `4222`.
    pub id: Option<InstitutionId>,
    /// `true` if the institution is certified to deliver data on liabilities, `false` otherwise.
    ///
    /// Default `false`.
    pub liability_data: Option<bool>,
    /// `true` if Loan Payment Detail is certified for the institution, `false` otherwise.
    pub loan_payment_details: Option<bool>,
    /// Name of the institution as listed in Connect.
    ///
    /// For example `FinBank`.
    pub name: Option<String>,
    /// ID of the newer entry for this institution, such as `4222`.
    pub new_institution_id: Option<InstitutionId>,
    /// `true` if customers connect to the institution through OAuth, `false` otherwise.
    pub oauth_enabled: Option<bool>,
    /// ID of the OAuth entry for this institution, such as `4222`.
    pub oauth_institution_id: Option<InstitutionId>,
    /// Overall status of the institution: `online`, `offline`, `maintenance`, `testing` or
    /// `investigating`; beta data, superseded by `status`.
    pub overall_status_temp: Option<InstitutionOverallStatus>,
    /// `true` if payment initiation is certified for the institution connection, `false` otherwise.
    ///
    /// Default `false`.
    pub payment_initiation: Option<bool>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Lines to show the customer before the OAuth login, so that the customer grants the right
    /// permissions.
    pub special_instructions: Vec<String>,
    /// Heading to show above `specialInstructions`; absent if none is needed.
    pub special_instructions_title: Option<String>,
    /// Hint to show the customer at login, for example which of several portals to use.
    pub special_text: Option<String>,
    /// `true` if Statement Aggregation is certified for the institution, `false` otherwise.
    pub state_agg: Option<bool>,
    /// Production status of Statement Aggregation: `online`, `investigating` (degraded) or
    /// `offline`; beta data, prefer `status`.
    pub state_agg_status: Option<InstitutionProductStatus>,
    /// Availability of the institution: `online`, `beta`, `testing`, `maintenance`, `migrating`,
    /// `validated` or `offline`.
    pub status: Option<InstitutionStatus>,
    /// `true` if Student Loan Data is certified for the institution, `false` otherwise.
    pub student_loan_data: Option<bool>,
    /// Time zone in which the institution operates, for example `America/Denver`.
    pub time_zone: Option<String>,
    /// `true` if Transaction Aggregation is certified for the institution, `false` otherwise.
    pub trans_agg: Option<bool>,
    /// Production status of Transaction Aggregation: `online`, `investigating` (degraded) or
    /// `offline`; beta data, prefer `status`.
    pub trans_agg_status: Option<InstitutionProductStatus>,
    /// URL of the institution page for resetting a lost password.
    ///
    /// For example `https://www.example.com/forgotPassword.do`.
    pub url_forgot_password: Option<String>,
    /// URL of the home page of the institution.
    ///
    /// For example `https://www.example.com/home`.
    pub url_home_app: Option<String>,
    /// URL of the institution page where customers log in.
    ///
    /// For example `https://www.example.com/login`.
    pub url_logon_app: Option<String>,
    /// URL of the institution page for setting up online access.
    ///
    /// For example `https://www.example.com/signup`.
    pub url_online_registration: Option<String>,
    /// `true` if Verification of Assets (VOA) is certified for the institution, `false` otherwise.
    pub voa: Option<bool>,
    /// Production status of Verification of Assets: `online`, `investigating` (degraded) or
    /// `offline`; beta data, prefer `status`.
    pub voa_status: Option<InstitutionProductStatus>,
    /// `true` if Verification of Income (VOI) is certified for the institution, `false` otherwise.
    pub voi: Option<bool>,
    /// Production status of Verification of Income: `online`, `investigating` (degraded) or
    /// `offline`; beta data, prefer `status`.
    pub voi_status: Option<InstitutionProductStatus>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionsWithRoutingNumber {
        0: account_owner = "accountOwner" [shown],
        1: account_type_description = "accountTypeDescription",
        2: ach = "ach" [shown],
        3: ach_status = "ach_status",
        4: address = "address" [shown],
        5: aha = "aha" [shown],
        6: aha_status = "aha_status",
        7: avail_balance = "availBalance" [shown],
        8: bill_pay_data = "billPayData" [shown],
        9: branding = "branding" [shown],
        10: class = "class",
        11: country_codes = "countryCodes" [shown],
        12: currency = "currency" [shown],
        13: display_name = "displayName",
        14: email = "email",
        15: id = "id" as number [shown],
        16: liability_data = "liabilityData" [shown],
        17: loan_payment_details = "loanPaymentDetails" [shown],
        18: name = "name",
        19: new_institution_id = "newInstitutionId" as number [shown],
        20: oauth_enabled = "oauthEnabled" [shown],
        21: oauth_institution_id = "oauthInstitutionId" as number [shown],
        22: overall_status_temp = "overallStatusTemp",
        23: payment_initiation = "paymentInitiation" [shown],
        24: phone = "phone",
        25: special_instructions = "specialInstructions",
        26: special_instructions_title = "specialInstructionsTitle",
        27: special_text = "specialText",
        28: state_agg = "stateAgg" [shown],
        29: state_agg_status = "stateAgg_status",
        30: status = "status" [shown],
        31: student_loan_data = "studentLoanData" [shown],
        32: time_zone = "timeZone" [shown],
        33: trans_agg = "transAgg" [shown],
        34: trans_agg_status = "transAgg_status",
        35: url_forgot_password = "urlForgotPassword",
        36: url_home_app = "urlHomeApp",
        37: url_logon_app = "urlLogonApp",
        38: url_online_registration = "urlOnlineRegistration",
        39: voa = "voa" [shown],
        40: voa_status = "voa_status",
        41: voi = "voi" [shown],
        42: voi_status = "voi_status",
        .. extra
    }
}

response_setters! {
    InstitutionsWithRoutingNumber {
        account_owner(impl Into<Option<bool>>).into(),
        account_type_description(impl IntoOption<InstitutionAccountGroup>).into_option(),
        ach(impl Into<Option<bool>>).into(),
        ach_status(impl IntoOption<InstitutionProductStatus>).into_option(),
        address(impl Into<Option<InstitutionAddress>>).into(),
        aha(impl Into<Option<bool>>).into(),
        aha_status(impl IntoOption<InstitutionProductStatus>).into_option(),
        avail_balance(impl Into<Option<bool>>).into(),
        bill_pay_data(impl Into<Option<bool>>).into(),
        branding(impl Into<Option<Branding>>).into(),
        class(impl IntoOption<String>).into_option(),
        country_codes(Vec<InstitutionCountryCode>),
        currency(impl IntoOption<String>).into_option(),
        display_name(impl IntoOption<String>).into_option(),
        email(impl IntoOption<String>).into_option(),
        id(impl IntoOption<InstitutionId>).into_option(),
        liability_data(impl Into<Option<bool>>).into(),
        loan_payment_details(impl Into<Option<bool>>).into(),
        name(impl IntoOption<String>).into_option(),
        new_institution_id(impl IntoOption<InstitutionId>).into_option(),
        oauth_enabled(impl Into<Option<bool>>).into(),
        oauth_institution_id(impl IntoOption<InstitutionId>).into_option(),
        overall_status_temp(impl IntoOption<InstitutionOverallStatus>).into_option(),
        payment_initiation(impl Into<Option<bool>>).into(),
        phone(impl IntoOption<String>).into_option(),
        special_instructions(Vec<String>),
        special_instructions_title(impl IntoOption<String>).into_option(),
        special_text(impl IntoOption<String>).into_option(),
        state_agg(impl Into<Option<bool>>).into(),
        state_agg_status(impl IntoOption<InstitutionProductStatus>).into_option(),
        status(impl IntoOption<InstitutionStatus>).into_option(),
        student_loan_data(impl Into<Option<bool>>).into(),
        time_zone(impl IntoOption<String>).into_option(),
        trans_agg(impl Into<Option<bool>>).into(),
        trans_agg_status(impl IntoOption<InstitutionProductStatus>).into_option(),
        url_forgot_password(impl IntoOption<String>).into_option(),
        url_home_app(impl IntoOption<String>).into_option(),
        url_logon_app(impl IntoOption<String>).into_option(),
        url_online_registration(impl IntoOption<String>).into_option(),
        voa(impl Into<Option<bool>>).into(),
        voa_status(impl IntoOption<InstitutionProductStatus>).into_option(),
        voi(impl Into<Option<bool>>).into(),
        voi_status(impl IntoOption<InstitutionProductStatus>).into_option(),
    }
}

/// Response to the registration or change of an application: `preAppId` for tracking and the
/// current `status`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisteredApplication {
    /// Number assigned when an app is submitted for registration; use the number to track the
    /// request until approval.
    ///
    /// For example `2581`.
    pub pre_app_id: Option<PreAppId>,
    /// Status of the application registration: `A` approved, `P` pending, `R` rejected, `S` skipped
    /// because registration is not required.
    pub status: Option<AppRegistrationStatus>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    RegisteredApplication {
        0: pre_app_id = "preAppId" as number [shown],
        1: status = "status" [shown],
        .. extra
    }
}

response_setters! {
    RegisteredApplication {
        pre_app_id(impl IntoOption<PreAppId>).into_option(),
        status(impl IntoOption<AppRegistrationStatus>).into_option(),
    }
}
