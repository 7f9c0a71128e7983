// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *institutions*.

use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::unix_date::UnixDate;

/// `App` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct App {
    /// `applicationId` of the contract.
    ///
    /// For example `234dsfdsf-535fdgdtrtr-546464564`.
    pub application_id: Option<ApplicationId>,
    /// `createdDate` of the contract.
    ///
    /// For example `2020-06-02T06:00:00Z`.
    pub created_date: Option<String>,
    /// `modifiedDate` of the contract.
    ///
    /// For example `2020-06-02T06:00:00Z`.
    pub modified_date: Option<String>,
    /// `name` of the contract.
    ///
    /// For example `Mvelopes`.
    pub name: Option<String>,
    /// `note` of the contract.
    ///
    /// For example `Approved`.
    pub note: Option<String>,
    /// `preAppId` of the contract.
    ///
    /// For example `13`.
    pub pre_app_id: Option<PreAppId>,
    /// `scopes` of the contract.
    pub scopes: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `A`.
    pub status: Option<String>,
    /// `submittedDate` of the contract.
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

/// `AppFinancialInstitutionStatus` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppFinancialInstitutionStatus {
    /// `abbrvName` of the contract.
    ///
    /// For example `VAEJ`.
    pub abbrv_name: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `decryptionKeyActivated` of the contract.
    ///
    /// For example `false`.
    pub decryption_key_activated: Option<bool>,
    /// `id` of the contract.
    ///
    /// For example `4222`.
    pub id: Option<InstitutionId>,
    /// `lastModifiedDate` of the contract.
    ///
    /// For example `1607450357`.
    pub last_modified_date: Option<UnixDate>,
    /// `logoUrl` of the contract.
    pub logo_url: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `true`.
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

/// `AppStatus` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppStatus {
    /// `appName` of the contract.
    pub app_name: Option<String>,
    /// `applicationId` of the contract.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    pub application_id: Option<ApplicationId>,
    /// `institutionDetails` of the contract.
    pub institution_details: Vec<AppFinancialInstitutionStatus>,
    /// `modifiedDate` of the contract.
    ///
    /// For example `1607450357`.
    pub modified_date: Option<UnixDate>,
    /// `note` of the contract.
    ///
    /// For example `Approved`.
    pub note: Option<String>,
    /// `partnerId` of the contract.
    ///
    /// For example `1234583871234`.
    pub partner_id: Option<PartnerId>,
    /// `preAppId` of the contract.
    ///
    /// For example `2581`.
    pub pre_app_id: Option<PreAppId>,
    /// `scopes` of the contract.
    pub scopes: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `P`.
    pub status: Option<String>,
    /// `submittedDate` of the contract.
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

/// `AppStatuses` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppStatuses {
    /// `applications` of the contract.
    pub applications: Vec<AppStatus>,
    /// `numberOfRecordsPerPage` of the contract.
    ///
    /// For example `10`.
    pub number_of_records_per_page: Option<i64>,
    /// `pageNumber` of the contract.
    ///
    /// For example `2`.
    pub page_number: Option<i64>,
    /// `totalPages` of the contract.
    ///
    /// For example `5`.
    pub total_pages: Option<i64>,
    /// `totalRecords` of the contract.
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

/// `Application` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Application {
    /// `appDescription` of the contract.
    pub app_description: String,
    /// `appName` of the contract.
    pub app_name: String,
    /// `appUrl` of the contract.
    ///
    /// For example `https://www.finicity.com/`.
    pub app_url: String,
    /// `image` of the contract.
    pub image: String,
    /// `ownerAddressLine1` of the contract.
    pub owner_address_line1: String,
    /// `ownerAddressLine2` of the contract.
    pub owner_address_line2: String,
    /// `ownerCity` of the contract.
    ///
    /// For example `Murray`.
    pub owner_city: String,
    /// `ownerCountry` of the contract.
    ///
    /// For example `USA`.
    pub owner_country: String,
    /// `ownerName` of the contract.
    ///
    /// For example `Finicity`.
    pub owner_name: String,
    /// `ownerPostalCode` of the contract.
    ///
    /// For example `84123`.
    pub owner_postal_code: String,
    /// `ownerState` of the contract.
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

/// `ApplicationResponse` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationResponse {
    /// `applications` of the contract.
    pub applications: Vec<App>,
    /// `displaying` of the contract.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// `found` of the contract.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// `moreAvailable` of the contract.
    ///
    /// For example `true`.
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

/// `Branding` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Branding {
    /// `alternateLogo` of the contract.
    pub alternate_logo: Option<String>,
    /// `icon` of the contract.
    pub icon: Option<String>,
    /// `logo` of the contract.
    pub logo: Option<String>,
    /// `primaryColor` of the contract.
    ///
    /// For example `#0167AE`.
    pub primary_color: Option<String>,
    /// `tile` of the contract.
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

/// `BrandingWrapper` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BrandingWrapper {
    /// `branding` of the contract.
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

/// `CertifiedInstitution` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertifiedInstitution {
    /// `accountOwner` of the contract.
    ///
    /// For example `true`.
    pub account_owner: Option<bool>,
    /// `ach` of the contract.
    ///
    /// For example `true`.
    pub ach: Option<bool>,
    /// `aha` of the contract.
    ///
    /// For example `false`.
    pub aha: Option<bool>,
    /// `availBalance` of the contract.
    ///
    /// For example `false`.
    pub avail_balance: Option<bool>,
    /// `billPayData` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub bill_pay_data: Option<bool>,
    /// `id` of the contract.
    ///
    /// For example `4222`.
    pub id: Option<InstitutionId>,
    /// `liabilityData` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub liability_data: Option<bool>,
    /// `loanPaymentDetails` of the contract.
    ///
    /// For example `true`.
    pub loan_payment_details: Option<bool>,
    /// `name` of the contract.
    ///
    /// For example `FinBank`.
    pub name: Option<String>,
    /// `oauthEnabled` of the contract.
    ///
    /// For example `true`.
    pub oauth_enabled: Option<bool>,
    /// `productionStatus` of the contract.
    pub production_status: Option<InstitutionProductionStatus>,
    /// `stateAgg` of the contract.
    ///
    /// For example `false`.
    pub state_agg: Option<bool>,
    /// `studentLoanData` of the contract.
    ///
    /// For example `true`.
    pub student_loan_data: Option<bool>,
    /// `transAgg` of the contract.
    ///
    /// For example `true`.
    pub trans_agg: Option<bool>,
    /// `voa` of the contract.
    ///
    /// For example `true`.
    pub voa: Option<bool>,
    /// `voi` of the contract.
    ///
    /// For example `true`.
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

/// `CertifiedInstitutions` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertifiedInstitutions {
    /// `displaying` of the contract.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// `found` of the contract.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// `institutions` of the contract.
    ///
    /// At most 1000 items.
    pub institutions: Vec<CertifiedInstitution>,
    /// `moreAvailable` of the contract.
    ///
    /// For example `true`.
    pub more_available: Option<bool>,
    /// `requestedDate` of the contract.
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

/// `CertifiedInstitutionsWithRssd` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertifiedInstitutionsWithRssd {
    /// `displaying` of the contract.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// `found` of the contract.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// `institutions` of the contract.
    ///
    /// At most 1000 items.
    pub institutions: Vec<CertifiedInstitutionsWithRssdInstitutionsItem>,
    /// `moreAvailable` of the contract.
    ///
    /// For example `true`.
    pub more_available: Option<bool>,
    /// `requestedDate` of the contract.
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

/// `CertifiedInstitutionsWithRssdInstitutionsItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertifiedInstitutionsWithRssdInstitutionsItem {
    /// `accountOwner` of the contract.
    ///
    /// For example `true`.
    pub account_owner: Option<bool>,
    /// `ach` of the contract.
    ///
    /// For example `true`.
    pub ach: Option<bool>,
    /// `aha` of the contract.
    ///
    /// For example `false`.
    pub aha: Option<bool>,
    /// `availBalance` of the contract.
    ///
    /// For example `false`.
    pub avail_balance: Option<bool>,
    /// `billPayData` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub bill_pay_data: Option<bool>,
    /// `childInstitutions` of the contract.
    pub child_institutions: Vec<ChildInstitution>,
    /// `id` of the contract.
    ///
    /// For example `4222`.
    pub id: Option<InstitutionId>,
    /// `liabilityData` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub liability_data: Option<bool>,
    /// `loanPaymentDetails` of the contract.
    ///
    /// For example `true`.
    pub loan_payment_details: Option<bool>,
    /// `name` of the contract.
    ///
    /// For example `FinBank`.
    pub name: Option<String>,
    /// `oauthEnabled` of the contract.
    ///
    /// For example `true`.
    pub oauth_enabled: Option<bool>,
    /// `productionStatus` of the contract.
    pub production_status: Option<InstitutionProductionStatus>,
    /// `rssd` of the contract.
    ///
    /// For example `490535`.
    pub rssd: Option<i64>,
    /// `stateAgg` of the contract.
    ///
    /// For example `false`.
    pub state_agg: Option<bool>,
    /// `studentLoanData` of the contract.
    ///
    /// For example `true`.
    pub student_loan_data: Option<bool>,
    /// `transAgg` of the contract.
    ///
    /// For example `true`.
    pub trans_agg: Option<bool>,
    /// `voa` of the contract.
    ///
    /// For example `true`.
    pub voa: Option<bool>,
    /// `voi` of the contract.
    ///
    /// For example `true`.
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

/// `ChildInstitution` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChildInstitution {
    /// `institutionId` of the contract.
    ///
    /// For example `4222`.
    pub institution_id: Option<InstitutionId>,
    /// `name` of the contract.
    ///
    /// For example `FinBank`.
    pub name: Option<String>,
    /// `parentRSSD` of the contract.
    ///
    /// For example `490535`.
    pub parent_rssd: Option<i64>,
    /// `rssd` of the contract.
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

/// `FinancialInstitution` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinancialInstitution {
    /// `createdDate` of the contract.
    ///
    /// For example `2020-07-30T16:11:23Z`.
    pub created_date: Option<String>,
    /// `institutionId` of the contract.
    ///
    /// For example `102224`.
    pub institution_id: Option<InstitutionId>,
    /// `institutionName` of the contract.
    ///
    /// For example `Chase`.
    pub institution_name: Option<String>,
    /// `modifiedDate` of the contract.
    ///
    /// For example `2020-07-30T16:11:23Z`.
    pub modified_date: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `true`.
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

/// `GetInstitutionsByRoutingNumberResponse` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInstitutionsByRoutingNumberResponse {
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `displaying` of the contract.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// `found` of the contract.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// `institutions` of the contract.
    pub institutions: Vec<InstitutionsWithRoutingNumber>,
    /// `moreAvailable` of the contract.
    ///
    /// For example `true`.
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

/// `Institution` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Institution {
    /// `accountOwner` of the contract.
    ///
    /// For example `true`.
    pub account_owner: Option<bool>,
    /// `accountTypeDescription` of the contract.
    pub account_type_description: Option<String>,
    /// `ach` of the contract.
    ///
    /// For example `true`.
    pub ach: Option<bool>,
    /// `address` of the contract.
    pub address: Option<InstitutionAddress>,
    /// `aha` of the contract.
    ///
    /// For example `false`.
    pub aha: Option<bool>,
    /// `availBalance` of the contract.
    ///
    /// For example `false`.
    pub avail_balance: Option<bool>,
    /// `billPayData` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub bill_pay_data: Option<bool>,
    /// `branding` of the contract.
    pub branding: Option<Branding>,
    /// `class` of the contract.
    ///
    /// For example `retirement`.
    pub class: Option<String>,
    /// `currency` of the contract.
    ///
    /// For example `USD`.
    pub currency: Option<String>,
    /// `displayName` of the contract.
    ///
    /// At most 255 characters, for example `Finbank`.
    pub display_name: Option<String>,
    /// `email` of the contract.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `4222`.
    pub id: InstitutionId,
    /// `liabilityData` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub liability_data: Option<bool>,
    /// `loanPaymentDetails` of the contract.
    ///
    /// For example `true`.
    pub loan_payment_details: Option<bool>,
    /// `name` of the contract.
    ///
    /// For example `FinBank`.
    pub name: Option<String>,
    /// `newInstitutionId` of the contract.
    ///
    /// For example `4222`.
    pub new_institution_id: Option<InstitutionId>,
    /// `oauthEnabled` of the contract.
    ///
    /// For example `true`.
    pub oauth_enabled: Option<bool>,
    /// `oauthInstitutionId` of the contract.
    ///
    /// For example `4222`.
    pub oauth_institution_id: Option<InstitutionId>,
    /// `phone` of the contract.
    ///
    /// For example `1-801-984-4200`.
    pub phone: Option<String>,
    /// `productionStatus` of the contract.
    pub production_status: Option<InstitutionProductionStatus>,
    /// `specialInstructions` of the contract.
    pub special_instructions: Vec<String>,
    /// `specialInstructionsTitle` of the contract.
    pub special_instructions_title: Option<String>,
    /// `specialText` of the contract.
    pub special_text: Option<String>,
    /// `stateAgg` of the contract.
    ///
    /// For example `false`.
    pub state_agg: Option<bool>,
    /// `status` of the contract.
    ///
    /// For example `online`.
    pub status: Option<String>,
    /// `studentLoanData` of the contract.
    ///
    /// For example `true`.
    pub student_loan_data: Option<bool>,
    /// `timeZone` of the contract.
    ///
    /// For example `America/Denver`.
    pub time_zone: Option<String>,
    /// `transAgg` of the contract.
    ///
    /// For example `true`.
    pub trans_agg: Option<bool>,
    /// `urlForgotPassword` of the contract.
    ///
    /// For example `https://www.example.com/forgotPassword.do`.
    pub url_forgot_password: Option<String>,
    /// `urlHomeApp` of the contract.
    ///
    /// For example `https://www.example.com/home`.
    pub url_home_app: Option<String>,
    /// `urlLogonApp` of the contract.
    ///
    /// For example `https://www.example.com/login`.
    pub url_logon_app: Option<String>,
    /// `urlOnlineRegistration` of the contract.
    ///
    /// For example `https://www.example.com/signup`.
    pub url_online_registration: Option<String>,
    /// `voa` of the contract.
    ///
    /// For example `true`.
    pub voa: Option<bool>,
    /// `voi` of the contract.
    ///
    /// For example `true`.
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

/// `InstitutionAddress` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionAddress {
    /// `addressLine1` of the contract.
    pub address_line1: Option<String>,
    /// `addressLine2` of the contract.
    pub address_line2: Option<String>,
    /// `city` of the contract.
    ///
    /// For example `Murray`.
    pub city: Option<String>,
    /// `country` of the contract.
    ///
    /// For example `CAN`.
    pub country: Option<String>,
    /// `postalCode` of the contract.
    ///
    /// For example `84123`.
    pub postal_code: Option<String>,
    /// `state` of the contract.
    ///
    /// For example `UT`.
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

/// `InstitutionCountryCodesItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionCountryCodesItem {
    /// `countryCode` of the contract.
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

/// `InstitutionProductionStatus` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionProductionStatus {
    /// `ach` of the contract.
    ///
    /// For example `online`.
    pub ach: Option<String>,
    /// `aha` of the contract.
    ///
    /// For example `online`.
    pub aha: Option<String>,
    /// `overallStatus` of the contract.
    ///
    /// For example `online`.
    pub overall_status: Option<String>,
    /// `stateAgg` of the contract.
    ///
    /// For example `online`.
    pub state_agg: Option<String>,
    /// `transAgg` of the contract.
    ///
    /// For example `online`.
    pub trans_agg: Option<String>,
    /// `voa` of the contract.
    ///
    /// For example `online`.
    pub voa: Option<String>,
    /// `voi` of the contract.
    ///
    /// For example `online`.
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

/// `InstitutionResponse` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionResponse {
    /// `displaying` of the contract.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// `found` of the contract.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// `institutions` of the contract.
    pub institutions: Vec<FinancialInstitution>,
    /// `moreAvailable` of the contract.
    ///
    /// For example `true`.
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

/// `InstitutionWrapper` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionWrapper {
    /// `institution` of the contract.
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

/// `Institutions` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Institutions {
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `displaying` of the contract.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// `found` of the contract.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// `institutions` of the contract.
    ///
    /// At most 1000 items.
    pub institutions: Vec<Institution>,
    /// `moreAvailable` of the contract.
    ///
    /// For example `true`.
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

/// `InstitutionsWithRoutingNumber` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionsWithRoutingNumber {
    /// `accountOwner` of the contract.
    ///
    /// For example `true`.
    pub account_owner: Option<bool>,
    /// `accountTypeDescription` of the contract.
    pub account_type_description: Option<String>,
    /// `ach` of the contract.
    ///
    /// For example `true`.
    pub ach: Option<bool>,
    /// `ach_status` of the contract.
    ///
    /// For example `online`.
    pub ach_status: Option<String>,
    /// `address` of the contract.
    pub address: Option<InstitutionAddress>,
    /// `aha` of the contract.
    ///
    /// For example `false`.
    pub aha: Option<bool>,
    /// `aha_status` of the contract.
    ///
    /// For example `online`.
    pub aha_status: Option<String>,
    /// `availBalance` of the contract.
    ///
    /// For example `false`.
    pub avail_balance: Option<bool>,
    /// `billPayData` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub bill_pay_data: Option<bool>,
    /// `branding` of the contract.
    pub branding: Option<Branding>,
    /// `class` of the contract.
    ///
    /// For example `retirement`.
    pub class: Option<String>,
    /// `countryCodes` of the contract.
    pub country_codes: Vec<InstitutionCountryCodesItem>,
    /// `currency` of the contract.
    ///
    /// For example `USD`.
    pub currency: Option<String>,
    /// `displayName` of the contract.
    ///
    /// At most 255 characters, for example `Finbank`.
    pub display_name: Option<String>,
    /// `email` of the contract.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `4222`.
    pub id: Option<InstitutionId>,
    /// `liabilityData` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub liability_data: Option<bool>,
    /// `loanPaymentDetails` of the contract.
    ///
    /// For example `true`.
    pub loan_payment_details: Option<bool>,
    /// `name` of the contract.
    ///
    /// For example `FinBank`.
    pub name: Option<String>,
    /// `newInstitutionId` of the contract.
    ///
    /// For example `4222`.
    pub new_institution_id: Option<InstitutionId>,
    /// `oauthEnabled` of the contract.
    ///
    /// For example `true`.
    pub oauth_enabled: Option<bool>,
    /// `oauthInstitutionId` of the contract.
    ///
    /// For example `4222`.
    pub oauth_institution_id: Option<InstitutionId>,
    /// `overallStatusTemp` of the contract.
    ///
    /// For example `online`.
    pub overall_status_temp: Option<String>,
    /// `paymentInitiation` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub payment_initiation: Option<bool>,
    /// `phone` of the contract.
    ///
    /// For example `1-801-984-4200`.
    pub phone: Option<String>,
    /// `specialInstructions` of the contract.
    pub special_instructions: Vec<String>,
    /// `specialInstructionsTitle` of the contract.
    pub special_instructions_title: Option<String>,
    /// `specialText` of the contract.
    pub special_text: Option<String>,
    /// `stateAgg` of the contract.
    ///
    /// For example `false`.
    pub state_agg: Option<bool>,
    /// `stateAgg_status` of the contract.
    ///
    /// For example `online`.
    pub state_agg_status: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `online`.
    pub status: Option<String>,
    /// `studentLoanData` of the contract.
    ///
    /// For example `true`.
    pub student_loan_data: Option<bool>,
    /// `timeZone` of the contract.
    ///
    /// For example `America/Denver`.
    pub time_zone: Option<String>,
    /// `transAgg` of the contract.
    ///
    /// For example `true`.
    pub trans_agg: Option<bool>,
    /// `transAgg_status` of the contract.
    ///
    /// For example `online`.
    pub trans_agg_status: Option<String>,
    /// `urlForgotPassword` of the contract.
    ///
    /// For example `https://www.example.com/forgotPassword.do`.
    pub url_forgot_password: Option<String>,
    /// `urlHomeApp` of the contract.
    ///
    /// For example `https://www.example.com/home`.
    pub url_home_app: Option<String>,
    /// `urlLogonApp` of the contract.
    ///
    /// For example `https://www.example.com/login`.
    pub url_logon_app: Option<String>,
    /// `urlOnlineRegistration` of the contract.
    ///
    /// For example `https://www.example.com/signup`.
    pub url_online_registration: Option<String>,
    /// `voa` of the contract.
    ///
    /// For example `true`.
    pub voa: Option<bool>,
    /// `voa_status` of the contract.
    ///
    /// For example `online`.
    pub voa_status: Option<String>,
    /// `voi` of the contract.
    ///
    /// For example `true`.
    pub voi: Option<bool>,
    /// `voi_status` of the contract.
    ///
    /// For example `online`.
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

/// `RegisteredApplication` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisteredApplication {
    /// `preAppId` of the contract.
    ///
    /// For example `2581`.
    pub pre_app_id: Option<PreAppId>,
    /// `status` of the contract.
    ///
    /// For example `P`.
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
