// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types that operations of several areas use.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::scalar::Scalar;
use crate::unix_date::UnixDate;

/// `AccountOwnerAddress` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerAddress {
    /// `city` of the contract.
    ///
    /// For example `Murray`.
    pub city: Option<String>,
    /// `country` of the contract.
    ///
    /// For example `CAN`.
    pub country: Option<String>,
    /// `line1` of the contract.
    pub line1: Option<String>,
    /// `line2` of the contract.
    pub line2: Option<String>,
    /// `line3` of the contract.
    pub line3: Option<String>,
    /// `ownerAddress` of the contract.
    pub owner_address: Option<String>,
    /// `postalCode` of the contract.
    ///
    /// For example `84123`.
    pub postal_code: Option<String>,
    /// `state` of the contract.
    ///
    /// For example `UT`.
    pub state: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `Home`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerAddress {
        city = "city",
        country = "country",
        line1 = "line1",
        line2 = "line2",
        line3 = "line3",
        owner_address = "ownerAddress",
        postal_code = "postalCode",
        state = "state",
        r#type = "type" [shown],
        .. extra
    }
}

/// `AccountOwnerDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerDetails {
    /// `addresses` of the contract.
    pub addresses: Vec<AccountOwnerAddress>,
    /// `documentations` of the contract.
    pub documentations: Vec<AccountOwnerDocumentation>,
    /// `emails` of the contract.
    pub emails: Vec<AccountOwnerEmail>,
    /// `firstName` of the contract.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// `identityInsights` of the contract.
    pub identity_insights: Option<AccountOwnerIdentityInsights>,
    /// `lastName` of the contract.
    ///
    /// For example `Smith`.
    pub last_name: Option<String>,
    /// `middleName` of the contract.
    ///
    /// For example `L`.
    pub middle_name: Option<String>,
    /// `nameClassification` of the contract.
    ///
    /// For example `person`.
    pub name_classification: Option<String>,
    /// `nameClassificationconfidencescore` of the contract.
    ///
    /// 0 to 1.0, for example `0.9`.
    pub name_classificationconfidencescore: Option<Decimal>,
    /// `ownerName` of the contract.
    pub owner_name: Option<String>,
    /// `phones` of the contract.
    pub phones: Vec<AccountOwnerPhone>,
    /// `relationship` of the contract.
    ///
    /// For example `AUTHORIZED_USER`.
    pub relationship: Option<String>,
    /// `suffix` of the contract.
    ///
    /// For example `PhD`.
    pub suffix: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerDetails {
        addresses = "addresses" [shown],
        documentations = "documentations" [shown],
        emails = "emails" [shown],
        first_name = "firstName",
        identity_insights = "identityInsights" [shown],
        last_name = "lastName",
        middle_name = "middleName",
        name_classification = "nameClassification",
        name_classificationconfidencescore = "nameClassificationconfidencescore",
        owner_name = "ownerName",
        phones = "phones" [shown],
        relationship = "relationship",
        suffix = "suffix",
        .. extra
    }
}

/// `AccountOwnerDocumentation` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerDocumentation {
    /// `governmentId` of the contract.
    ///
    /// For example `123456789`.
    pub government_id: Option<GovernmentId>,
    /// `taxId` of the contract.
    ///
    /// For example `123-45-7890`.
    pub tax_id: Option<TaxId>,
    /// `taxIdCountry` of the contract.
    ///
    /// For example `CAN`.
    pub tax_id_country: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerDocumentation {
        government_id = "governmentId" [shown],
        tax_id = "taxId" [shown],
        tax_id_country = "taxIdCountry",
        .. extra
    }
}

/// `AccountOwnerEmail` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerEmail {
    /// `email` of the contract.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// `emailType` of the contract.
    ///
    /// For example `Personal`.
    pub email_type: Option<String>,
    /// `isPrimary` of the contract.
    ///
    /// For example `true`.
    pub is_primary: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerEmail {
        email = "email",
        email_type = "emailType",
        is_primary = "isPrimary" [shown],
        .. extra
    }
}

/// `AccountOwnerHolders` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerHolders {
    /// `holders` of the contract.
    pub holders: Vec<AccountOwnerDetails>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerHolders {
        holders = "holders" [shown],
        .. extra
    }
}

/// `AccountOwnerIdentityInsights` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerIdentityInsights {
    /// `addressToName` of the contract.
    ///
    /// For example `match`.
    pub address_to_name: Option<String>,
    /// `addressValidityLevel` of the contract.
    ///
    /// For example `valid`.
    pub address_validity_level: Option<String>,
    /// `alerts` of the contract.
    pub alerts: Vec<String>,
    /// `device` of the contract.
    pub device: Option<DeviceInsights>,
    /// `emailDomainCreationDate` of the contract.
    ///
    /// For example `2011-06-29T00:00:00.000Z`.
    pub email_domain_creation_date: Option<String>,
    /// `emailFirstSeenDays` of the contract.
    ///
    /// For example `453`.
    pub email_first_seen_days: Option<Decimal>,
    /// `emailRisk` of the contract.
    ///
    /// For example `0.8`.
    pub email_risk: Option<Decimal>,
    /// `emailToName` of the contract.
    pub email_to_name: Option<String>,
    /// `identityRiskScore` of the contract.
    ///
    /// For example `275`.
    pub identity_risk_score: Option<Decimal>,
    /// `ipAddressDistance` of the contract.
    ///
    /// For example `210`.
    pub ip_address_distance: Option<Decimal>,
    /// `ipGeolocationCountryCode` of the contract.
    ///
    /// For example `US`.
    pub ip_geolocation_country_code: Option<String>,
    /// `ipGeolocationSubdivision` of the contract.
    ///
    /// For example `Oregon`.
    pub ip_geolocation_subdivision: Option<String>,
    /// `ipLastSeenDays` of the contract.
    ///
    /// For example `15`.
    pub ip_last_seen_days: Option<Decimal>,
    /// `ipPhoneDistance` of the contract.
    ///
    /// For example `200`.
    pub ip_phone_distance: Option<Decimal>,
    /// `ipRisk` of the contract.
    ///
    /// For example `true`.
    pub ip_risk: Option<bool>,
    /// `ipRiskScore` of the contract.
    ///
    /// For example `0.123`.
    pub ip_risk_score: Option<Decimal>,
    /// `isEmailValid` of the contract.
    ///
    /// For example `true`.
    pub is_email_valid: Option<bool>,
    /// `isPhoneValid` of the contract.
    ///
    /// For example `true`.
    pub is_phone_valid: Option<bool>,
    /// `phoneCarrier` of the contract.
    pub phone_carrier: Option<String>,
    /// `phoneCountryCode` of the contract.
    ///
    /// For example `UK`.
    pub phone_country_code: Option<String>,
    /// `phoneEmailFirstSeenDays` of the contract.
    ///
    /// For example `54`.
    pub phone_email_first_seen_days: Option<Decimal>,
    /// `phoneLastSeenDays` of the contract.
    ///
    /// For example `42`.
    pub phone_last_seen_days: Option<Decimal>,
    /// `phoneLineType` of the contract.
    ///
    /// For example `mobile`.
    pub phone_line_type: Option<String>,
    /// `phoneToAddress` of the contract.
    ///
    /// For example `match`.
    pub phone_to_address: Option<String>,
    /// `phoneToName` of the contract.
    ///
    /// For example `match`.
    pub phone_to_name: Option<String>,
    /// `requestRefId` of the contract.
    ///
    /// For example `be3ad617-04ad-43e1-a438-79425b6511b6`.
    pub request_ref_id: Option<RequestRefId>,
    /// `warnings` of the contract.
    pub warnings: Vec<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerIdentityInsights {
        address_to_name = "addressToName",
        address_validity_level = "addressValidityLevel",
        alerts = "alerts",
        device = "device" [shown],
        email_domain_creation_date = "emailDomainCreationDate",
        email_first_seen_days = "emailFirstSeenDays",
        email_risk = "emailRisk",
        email_to_name = "emailToName",
        identity_risk_score = "identityRiskScore",
        ip_address_distance = "ipAddressDistance",
        ip_geolocation_country_code = "ipGeolocationCountryCode",
        ip_geolocation_subdivision = "ipGeolocationSubdivision",
        ip_last_seen_days = "ipLastSeenDays",
        ip_phone_distance = "ipPhoneDistance",
        ip_risk = "ipRisk" [shown],
        ip_risk_score = "ipRiskScore",
        is_email_valid = "isEmailValid" [shown],
        is_phone_valid = "isPhoneValid" [shown],
        phone_carrier = "phoneCarrier",
        phone_country_code = "phoneCountryCode",
        phone_email_first_seen_days = "phoneEmailFirstSeenDays",
        phone_last_seen_days = "phoneLastSeenDays",
        phone_line_type = "phoneLineType",
        phone_to_address = "phoneToAddress",
        phone_to_name = "phoneToName",
        request_ref_id = "requestRefId" [shown],
        warnings = "warnings",
        .. extra
    }
}

/// `AccountOwnerPhone` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerPhone {
    /// `country` of the contract.
    ///
    /// For example `61`.
    pub country: Option<String>,
    /// `phone` of the contract.
    ///
    /// For example `1-801-984-4200`.
    pub phone: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `HOME`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerPhone {
        country = "country",
        phone = "phone",
        r#type = "type" [shown],
        .. extra
    }
}

/// `AnalyticsReportConstraintsOut` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsReportConstraintsOut {
    /// `accountIds` of the contract.
    pub account_ids: Vec<AccountId>,
    /// `analyticsReportData` of the contract.
    pub analytics_report_data: Option<AnalyticsReportData>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AnalyticsReportConstraintsOut {
        account_ids = "accountIds" [shown],
        analytics_report_data = "analyticsReportData" [shown],
        from_date = "fromDate" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

/// `AnalyticsReportData` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsReportData {
    /// `applicantIsPersonalGuarantor` of the contract.
    ///
    /// For example `true`.
    pub applicant_is_personal_guarantor: Option<bool>,
    /// `forCraPurpose` of the contract.
    ///
    /// For example `true`.
    pub for_cra_purpose: Option<bool>,
    /// `forFtcPurpose` of the contract.
    ///
    /// For example `false`.
    pub for_ftc_purpose: Option<bool>,
    /// `timeIntervalTypes` of the contract.
    ///
    /// At most 2 items.
    pub time_interval_types: Vec<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AnalyticsReportData {
        applicant_is_personal_guarantor = "applicantIsPersonalGuarantor" [shown],
        for_cra_purpose = "forCraPurpose" [shown],
        for_ftc_purpose = "forFtcPurpose" [shown],
        time_interval_types = "timeIntervalTypes",
        .. extra
    }
}

impl AnalyticsReportData {
    /// A `AnalyticsReportData` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `applicantIsPersonalGuarantor`.
    #[must_use]
    pub fn applicant_is_personal_guarantor(
        mut self,
        applicant_is_personal_guarantor: bool,
    ) -> Self {
        self.applicant_is_personal_guarantor = Some(applicant_is_personal_guarantor);
        self
    }

    /// Sets `forCraPurpose`.
    #[must_use]
    pub fn for_cra_purpose(mut self, for_cra_purpose: bool) -> Self {
        self.for_cra_purpose = Some(for_cra_purpose);
        self
    }

    /// Sets `forFtcPurpose`.
    #[must_use]
    pub fn for_ftc_purpose(mut self, for_ftc_purpose: bool) -> Self {
        self.for_ftc_purpose = Some(for_ftc_purpose);
        self
    }

    /// Sets `timeIntervalTypes`.
    #[must_use]
    pub fn time_interval_types(mut self, time_interval_types: Vec<String>) -> Self {
        self.time_interval_types = time_interval_types;
        self
    }
}

/// `BaseReportAckConstraints` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseReportAckConstraints {
    /// `accountIds` of the contract.
    pub account_ids: Vec<AccountId>,
    /// `analyticsReportData` of the contract.
    pub analytics_report_data: Option<BaseReportAckConstraintsAnalyticsReportData>,
    /// `findTransaction` of the contract.
    pub find_transaction: Option<FindTransactionConstraints>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `includePending` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub include_pending: Option<bool>,
    /// `incomeFromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub income_from_date: Option<UnixDate>,
    /// `incomeStreamConfidenceMinimum` of the contract.
    ///
    /// For example `50`.
    pub income_stream_confidence_minimum: Option<i32>,
    /// `payStatementsFromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub pay_statements_from_date: Option<UnixDate>,
    /// `payrollData` of the contract.
    pub payroll_data: Option<PayrollDataOut>,
    /// `paystatementReport` of the contract.
    pub paystatement_report: Option<PayStatementData>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `reportId` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub report_id: Option<ReportId>,
    /// `showNsf` of the contract.
    ///
    /// For example `false`.
    pub show_nsf: Option<bool>,
    /// `statementReportData` of the contract.
    pub statement_report_data: Option<StatementData>,
    /// `toDate` of the contract.
    ///
    /// For example `1607450357`.
    pub to_date: Option<UnixDate>,
    /// `voaiPdfDepositView` of the contract.
    ///
    /// For example `true`.
    pub voai_pdf_deposit_view: Option<bool>,
    /// `voieWithInterviewData` of the contract.
    pub voie_with_interview_data: Option<VoieWithInterviewData>,
    /// `voieWithStatementData` of the contract.
    pub voie_with_statement_data: Option<VoieWithStatementData>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BaseReportAckConstraints {
        account_ids = "accountIds" [shown],
        analytics_report_data = "analyticsReportData" [shown],
        find_transaction = "findTransaction" [shown],
        from_date = "fromDate" [shown],
        include_pending = "includePending" [shown],
        income_from_date = "incomeFromDate" [shown],
        income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        pay_statements_from_date = "payStatementsFromDate" [shown],
        payroll_data = "payrollData" [shown],
        paystatement_report = "paystatementReport" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        report_id = "reportId" [shown],
        show_nsf = "showNsf" [shown],
        statement_report_data = "statementReportData" [shown],
        to_date = "toDate" [shown],
        voai_pdf_deposit_view = "voaiPdfDepositView" [shown],
        voie_with_interview_data = "voieWithInterviewData" [shown],
        voie_with_statement_data = "voieWithStatementData" [shown],
        .. extra
    }
}

/// `BaseReportAckConstraintsAnalyticsReportData` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseReportAckConstraintsAnalyticsReportData {
    /// `age` of the contract.
    ///
    /// 0 to 125, for example `25`.
    pub age: Option<i64>,
    /// `analytics` of the contract.
    ///
    /// 2 to 2 items.
    pub analytics: Vec<String>,
    /// `applicantIsPersonalGuarantor` of the contract.
    ///
    /// For example `true`.
    pub applicant_is_personal_guarantor: Option<bool>,
    /// `forCraPurpose` of the contract.
    ///
    /// For example `true`.
    pub for_cra_purpose: Option<bool>,
    /// `forFtcPurpose` of the contract.
    ///
    /// For example `false`.
    pub for_ftc_purpose: Option<bool>,
    /// `income` of the contract.
    ///
    /// At least 0, for example `1000`.
    pub income: Option<i64>,
    /// `segments` of the contract.
    pub segments: Option<ForesightAnalyticsReportDataSegments>,
    /// `timeIntervalTypes` of the contract.
    ///
    /// At most 2 items.
    pub time_interval_types: Vec<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BaseReportAckConstraintsAnalyticsReportData {
        age = "age",
        analytics = "analytics",
        applicant_is_personal_guarantor = "applicantIsPersonalGuarantor" [shown],
        for_cra_purpose = "forCraPurpose" [shown],
        for_ftc_purpose = "forFtcPurpose" [shown],
        income = "income",
        segments = "segments" [shown],
        time_interval_types = "timeIntervalTypes",
        .. extra
    }
}

/// `Birthday` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Birthday {
    /// `dayOfMonth` of the contract.
    ///
    /// For example `13`.
    pub day_of_month: Option<i32>,
    /// `month` of the contract.
    ///
    /// For example `8`.
    pub month: Option<i32>,
    /// `year` of the contract.
    ///
    /// For example `1989`.
    pub year: Option<i32>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Birthday {
        day_of_month = "dayOfMonth",
        month = "month",
        year = "year",
        .. extra
    }
}

impl Birthday {
    /// A `Birthday` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dayOfMonth`.
    #[must_use]
    pub fn day_of_month(mut self, day_of_month: i32) -> Self {
        self.day_of_month = Some(day_of_month);
        self
    }

    /// Sets `month`.
    #[must_use]
    pub fn month(mut self, month: i32) -> Self {
        self.month = Some(month);
        self
    }

    /// Sets `year`.
    #[must_use]
    pub fn year(mut self, year: i32) -> Self {
        self.year = Some(year);
        self
    }
}

/// `BusinessDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessDetails {
    /// `address` of the contract.
    pub address: Option<BusinessDetailsAddress>,
    /// `businessId` of the contract.
    ///
    /// For example `1112`.
    pub business_id: Option<BusinessId>,
    /// `name` of the contract.
    pub name: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BusinessDetails {
        address = "address" [shown],
        business_id = "businessId" [shown],
        name = "name",
        .. extra
    }
}

/// `BusinessDetailsAddress` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessDetailsAddress {
    /// `addressLine1` of the contract.
    ///
    /// At most 50 characters.
    pub address_line1: Option<String>,
    /// `addressLine2` of the contract.
    ///
    /// At most 50 characters.
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
    BusinessDetailsAddress {
        address_line1 = "addressLine1",
        address_line2 = "addressLine2",
        city = "city",
        country = "country",
        postal_code = "postalCode",
        state = "state",
        .. extra
    }
}

/// `BusinessDetailsRequest` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessDetailsRequest {
    /// `address` of the contract.
    pub address: Option<BusinessDetailsRequestAddress>,
    /// `name` of the contract.
    pub name: Option<String>,
    /// `personallyLiable` of the contract.
    ///
    /// For example `false`.
    pub personally_liable: Option<bool>,
    /// `phoneNumber` of the contract.
    pub phone_number: Option<PhoneNumberWithCountryCode>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BusinessDetailsRequest {
        address = "address" [shown],
        name = "name",
        personally_liable = "personallyLiable" [shown],
        phone_number = "phoneNumber" [shown],
        .. extra
    }
}

impl BusinessDetailsRequest {
    /// A `BusinessDetailsRequest` with its required members.
    pub fn new(
        address: BusinessDetailsRequestAddress,
        name: impl Into<String>,
        personally_liable: bool,
        phone_number: PhoneNumberWithCountryCode,
    ) -> Self {
        Self {
            address: Some(address),
            name: Some(name.into()),
            personally_liable: Some(personally_liable),
            phone_number: Some(phone_number),
            extra: Map::new(),
        }
    }
}

/// `BusinessDetailsRequestAddress` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessDetailsRequestAddress {
    /// `addressLine1` of the contract.
    ///
    /// At most 50 characters.
    pub address_line1: Option<String>,
    /// `addressLine2` of the contract.
    ///
    /// At most 50 characters.
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
    BusinessDetailsRequestAddress {
        address_line1 = "addressLine1",
        address_line2 = "addressLine2",
        city = "city",
        country = "country",
        postal_code = "postalCode",
        state = "state",
        .. extra
    }
}

impl BusinessDetailsRequestAddress {
    /// A `BusinessDetailsRequestAddress` with its required members.
    pub fn new(
        address_line1: impl Into<String>,
        city: impl Into<String>,
        country: impl Into<String>,
        postal_code: impl Into<String>,
        state: impl Into<String>,
    ) -> Self {
        Self {
            address_line1: Some(address_line1.into()),
            address_line2: None,
            city: Some(city.into()),
            country: Some(country.into()),
            postal_code: Some(postal_code.into()),
            state: Some(state.into()),
            extra: Map::new(),
        }
    }

    /// Sets `addressLine2`.
    #[must_use]
    pub fn address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.address_line2 = Some(address_line2.into());
        self
    }
}

/// `Consumer` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Consumer {
    /// `address` of the contract.
    pub address: Option<String>,
    /// `birthday` of the contract.
    pub birthday: Option<Birthday>,
    /// `city` of the contract.
    ///
    /// For example `Murray`.
    pub city: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `email` of the contract.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `firstName` of the contract.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub id: Option<ConsumerId>,
    /// `lastName` of the contract.
    ///
    /// For example `Smith`.
    pub last_name: Option<String>,
    /// `phone` of the contract.
    ///
    /// For example `1-801-984-4200`.
    pub phone: Option<String>,
    /// `ssn` of the contract.
    ///
    /// For example `9999`.
    pub ssn: Option<String>,
    /// `state` of the contract.
    ///
    /// For example `UT`.
    pub state: Option<String>,
    /// `suffix` of the contract.
    ///
    /// For example `PhD`.
    pub suffix: Option<String>,
    /// `zip` of the contract.
    ///
    /// For example `84123`.
    pub zip: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Consumer {
        address = "address",
        birthday = "birthday",
        city = "city",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        email = "email",
        end_user = "endUser" [shown],
        first_name = "firstName",
        id = "id" [shown],
        last_name = "lastName",
        phone = "phone",
        ssn = "ssn",
        state = "state",
        suffix = "suffix",
        zip = "zip",
        .. extra
    }
}

/// `ConsumerDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsumerDetails {
    /// `address` of the contract.
    pub address: Option<String>,
    /// `city` of the contract.
    ///
    /// For example `Murray`.
    pub city: Option<String>,
    /// `email` of the contract.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// `firstName` of the contract.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub id: Option<ConsumerId>,
    /// `lastName` of the contract.
    ///
    /// For example `Smith`.
    pub last_name: Option<String>,
    /// `middleName` of the contract.
    ///
    /// For example `L`.
    pub middle_name: Option<String>,
    /// `phone` of the contract.
    ///
    /// For example `1-801-984-4200`.
    pub phone: Option<String>,
    /// `ssn` of the contract.
    ///
    /// For example `9999`.
    pub ssn: Option<String>,
    /// `state` of the contract.
    ///
    /// For example `UT`.
    pub state: Option<String>,
    /// `zip` of the contract.
    ///
    /// For example `84123`.
    pub zip: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConsumerDetails {
        address = "address",
        city = "city",
        email = "email",
        first_name = "firstName",
        id = "id" [shown],
        last_name = "lastName",
        middle_name = "middleName",
        phone = "phone",
        ssn = "ssn",
        state = "state",
        zip = "zip",
        .. extra
    }
}

/// `ConsumerEndUser` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerEndUser {
    /// `address` of the contract.
    pub address: Option<String>,
    /// `city` of the contract.
    ///
    /// For example `Murray`.
    pub city: Option<String>,
    /// `email` of the contract.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// `name` of the contract.
    ///
    /// For example `John`.
    pub name: Option<String>,
    /// `phone` of the contract.
    ///
    /// For example `1-801-984-4200`.
    pub phone: Option<String>,
    /// `state` of the contract.
    ///
    /// For example `UT`.
    pub state: Option<String>,
    /// `url` of the contract.
    ///
    /// At least 2 characters, at most 999, for example `testurl.com`.
    pub url: Option<String>,
    /// `zip` of the contract.
    ///
    /// For example `84123`.
    pub zip: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConsumerEndUser {
        address = "address",
        city = "city",
        email = "email",
        name = "name",
        phone = "phone",
        state = "state",
        url = "url",
        zip = "zip",
        .. extra
    }
}

impl ConsumerEndUser {
    /// A `ConsumerEndUser` with its required members.
    pub fn new(
        address: impl Into<String>,
        city: impl Into<String>,
        name: impl Into<String>,
        phone: impl Into<String>,
        state: impl Into<String>,
        zip: impl Into<String>,
    ) -> Self {
        Self {
            address: Some(address.into()),
            city: Some(city.into()),
            email: None,
            name: Some(name.into()),
            phone: Some(phone.into()),
            state: Some(state.into()),
            url: None,
            zip: Some(zip.into()),
            extra: Map::new(),
        }
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// `CustomerAccount` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccount {
    /// `accountNickname` of the contract.
    pub account_nickname: Option<String>,
    /// `accountNumberDisplay` of the contract.
    ///
    /// For example `7528`.
    pub account_number_display: Option<String>,
    /// `aggregationAttemptDate` of the contract.
    ///
    /// For example `1607450357`.
    pub aggregation_attempt_date: Option<UnixDate>,
    /// `aggregationStatusCode` of the contract.
    pub aggregation_status_code: Option<i64>,
    /// `aggregationSuccessDate` of the contract.
    ///
    /// For example `1607450357`.
    pub aggregation_success_date: Option<UnixDate>,
    /// `authorizationEndDate` of the contract.
    ///
    /// For example `1641030399`.
    pub authorization_end_date: Option<UnixDate>,
    /// `authorizationExpires` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub authorization_expires: Option<bool>,
    /// `authorizationStartDate` of the contract.
    ///
    /// For example `1541030399`.
    pub authorization_start_date: Option<UnixDate>,
    /// `balance` of the contract.
    ///
    /// For example `401.26`.
    pub balance: Option<Decimal>,
    /// `balanceDate` of the contract.
    ///
    /// For example `1607450357`.
    pub balance_date: Option<UnixDate>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `currency` of the contract.
    ///
    /// For example `USD`.
    pub currency: Option<String>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `detail` of the contract.
    pub detail: Option<CustomerAccountDetail>,
    /// `displayPosition` of the contract.
    ///
    /// For example `2`.
    pub display_position: Option<i32>,
    /// `id` of the contract.
    ///
    /// For example `5011648377`.
    pub id: AccountId,
    /// `institutionId` of the contract.
    ///
    /// For example `4222`.
    pub institution_id: Option<InstitutionId>,
    /// `institutionLoginId` of the contract.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// `lastTransactionDate` of the contract.
    ///
    /// For example `1607450357`.
    pub last_transaction_date: Option<UnixDate>,
    /// `lastUpdatedDate` of the contract.
    ///
    /// For example `1607450357`.
    pub last_updated_date: Option<UnixDate>,
    /// `linkedAccountDate` of the contract.
    ///
    /// For example `1607450357`.
    pub linked_account_date: Option<UnixDate>,
    /// `marketSegment` of the contract.
    ///
    /// For example `personal`.
    pub market_segment: Option<String>,
    /// `name` of the contract.
    pub name: Option<String>,
    /// `number` of the contract.
    ///
    /// For example `201940541`.
    ///
    /// The contract says not to use this any more.
    pub number: Option<String>,
    /// `oldestTransactionDate` of the contract.
    ///
    /// For example `1607450357`.
    pub oldest_transaction_date: Option<UnixDate>,
    /// `parentAccount` of the contract.
    ///
    /// For example `5011648377`.
    pub parent_account: Option<AccountId>,
    /// `position` of the contract.
    pub position: Vec<CustomerAccountPosition>,
    /// `realAccountNumberLast4` of the contract.
    ///
    /// For example `5678`.
    pub real_account_number_last4: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `active`.
    pub status: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `checking`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccount {
        account_nickname = "accountNickname",
        account_number_display = "accountNumberDisplay",
        aggregation_attempt_date = "aggregationAttemptDate" [shown],
        aggregation_status_code = "aggregationStatusCode" [shown],
        aggregation_success_date = "aggregationSuccessDate" [shown],
        authorization_end_date = "authorizationEndDate" [shown],
        authorization_expires = "authorizationExpires" [shown],
        authorization_start_date = "authorizationStartDate" [shown],
        balance = "balance",
        balance_date = "balanceDate" [shown],
        created_date = "createdDate" [shown],
        currency = "currency" [shown],
        customer_id = "customerId" [shown],
        detail = "detail" [shown],
        display_position = "displayPosition" [shown],
        id = "id" [shown],
        institution_id = "institutionId" [shown],
        institution_login_id = "institutionLoginId" as number [shown],
        last_transaction_date = "lastTransactionDate" [shown],
        last_updated_date = "lastUpdatedDate" [shown],
        linked_account_date = "linkedAccountDate" [shown],
        market_segment = "marketSegment",
        name = "name",
        number = "number",
        oldest_transaction_date = "oldestTransactionDate" [shown],
        parent_account = "parentAccount" [shown],
        position = "position" [shown],
        real_account_number_last4 = "realAccountNumberLast4",
        status = "status" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `CustomerAccountDetail` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountDetail {
    /// `afterTaxAmount` of the contract.
    ///
    /// For example `68564.99`.
    pub after_tax_amount: Option<Decimal>,
    /// `autoPayEnrolled` of the contract.
    ///
    /// For example `Y`.
    pub auto_pay_enrolled: Option<String>,
    /// `availableBalanceAmount` of the contract.
    ///
    /// For example `5678.78`.
    pub available_balance_amount: Option<Decimal>,
    /// `availableCashBalance` of the contract.
    ///
    /// For example `3456.78`.
    pub available_cash_balance: Option<Decimal>,
    /// `balloonAmount` of the contract.
    ///
    /// For example `1678.56`.
    pub balloon_amount: Option<Decimal>,
    /// `buyPower` of the contract.
    ///
    /// For example `34567.89`.
    pub buy_power: Option<Decimal>,
    /// `cashAccountAllowed` of the contract.
    ///
    /// For example `true`.
    pub cash_account_allowed: Option<bool>,
    /// `cashAdvanceAvailableAmount` of the contract.
    ///
    /// For example `2000`.
    pub cash_advance_available_amount: Option<Decimal>,
    /// `cashAdvanceBalance` of the contract.
    ///
    /// For example `1000`.
    pub cash_advance_balance: Option<Decimal>,
    /// `cashAdvanceInterestRate` of the contract.
    ///
    /// For example `21.5`.
    pub cash_advance_interest_rate: Option<Decimal>,
    /// `cashAdvanceMaxAmount` of the contract.
    ///
    /// For example `3000`.
    pub cash_advance_max_amount: Option<Decimal>,
    /// `cashBalanceAmount` of the contract.
    ///
    /// For example `2000`.
    pub cash_balance_amount: Option<Decimal>,
    /// `collateral` of the contract.
    pub collateral: Option<String>,
    /// `contribTotalYtd` of the contract.
    ///
    /// For example `2045`.
    pub contrib_total_ytd: Option<Decimal>,
    /// `convertToRepayment` of the contract.
    ///
    /// For example `1607450357`.
    pub convert_to_repayment: Option<UnixDate>,
    /// `creditAvailableAmount` of the contract.
    ///
    /// For example `3000`.
    pub credit_available_amount: Option<Decimal>,
    /// `creditMaxAmount` of the contract.
    ///
    /// For example `7000`.
    pub credit_max_amount: Option<Decimal>,
    /// `currentBalance` of the contract.
    ///
    /// For example `5789.34`.
    pub current_balance: Option<Decimal>,
    /// `currentLoanBalance` of the contract.
    ///
    /// For example `345789.23`.
    pub current_loan_balance: Option<Decimal>,
    /// `currentSchool` of the contract.
    pub current_school: Option<String>,
    /// `dateAsOf` of the contract.
    ///
    /// For example `1607450357`.
    pub date_as_of: Option<UnixDate>,
    /// `daysDelinquent` of the contract.
    ///
    /// For example `5`.
    pub days_delinquent: Option<i32>,
    /// `description` of the contract.
    pub description: Option<String>,
    /// `empMatchAmount` of the contract.
    ///
    /// For example `256.99`.
    pub emp_match_amount: Option<Decimal>,
    /// `empPretaxContribAmount` of the contract.
    ///
    /// For example `450`.
    pub emp_pretax_contrib_amount: Option<Decimal>,
    /// `empPretaxContribAmountYtd` of the contract.
    ///
    /// For example `700`.
    pub emp_pretax_contrib_amount_ytd: Option<Decimal>,
    /// `endingBalanceAmount` of the contract.
    ///
    /// For example `234789.45`.
    pub ending_balance_amount: Option<Decimal>,
    /// `escrowBalance` of the contract.
    ///
    /// For example `2345.01`.
    pub escrow_balance: Option<Decimal>,
    /// `expectedPayoffDate` of the contract.
    ///
    /// For example `1607450357`.
    pub expected_payoff_date: Option<UnixDate>,
    /// `feesBalance` of the contract.
    ///
    /// For example `150`.
    pub fees_balance: Option<Decimal>,
    /// `firstMortgage` of the contract.
    ///
    /// For example `Y`.
    pub first_mortgage: Option<String>,
    /// `firstPaymentDate` of the contract.
    ///
    /// For example `1607450357`.
    pub first_payment_date: Option<UnixDate>,
    /// `guarantor` of the contract.
    ///
    /// For example `FinBank`.
    pub guarantor: Option<String>,
    /// `initialInterestRate` of the contract.
    ///
    /// For example `34567.89`.
    pub initial_interest_rate: Option<Decimal>,
    /// `initialMlAmount` of the contract.
    ///
    /// For example `65000`.
    pub initial_ml_amount: Option<Decimal>,
    /// `initialMlDate` of the contract.
    ///
    /// For example `1607450357`.
    pub initial_ml_date: Option<UnixDate>,
    /// `interestBalance` of the contract.
    ///
    /// For example `2000`.
    pub interest_balance: Option<Decimal>,
    /// `interestPaidLtd` of the contract.
    ///
    /// For example `56789.34`.
    pub interest_paid_ltd: Option<Decimal>,
    /// `interestPeriod` of the contract.
    ///
    /// For example `monthly`.
    pub interest_period: Option<String>,
    /// `interestPriorYtdAmount` of the contract.
    ///
    /// For example `3056.79`.
    pub interest_prior_ytd_amount: Option<Decimal>,
    /// `interestRate` of the contract.
    ///
    /// For example `15.789`.
    pub interest_rate: Option<String>,
    /// `interestRateType` of the contract.
    ///
    /// For example `variable`.
    pub interest_rate_type: Option<String>,
    /// `interestSubsidyType` of the contract.
    pub interest_subsidy_type: Option<String>,
    /// `interestYtdAmount` of the contract.
    ///
    /// For example `1056.67`.
    pub interest_ytd_amount: Option<Decimal>,
    /// `lastPaymentAmount` of the contract.
    ///
    /// For example `567.89`.
    pub last_payment_amount: Option<Decimal>,
    /// `lastPaymentDate` of the contract.
    ///
    /// For example `1607450357`.
    pub last_payment_date: Option<UnixDate>,
    /// `lastPaymentDueDate` of the contract.
    ///
    /// For example `1607450357`.
    pub last_payment_due_date: Option<UnixDate>,
    /// `lastPaymentEscrowAmount` of the contract.
    ///
    /// For example `456.78`.
    pub last_payment_escrow_amount: Option<Decimal>,
    /// `lastPaymentInterestAmount` of the contract.
    ///
    /// For example `234.56`.
    pub last_payment_interest_amount: Option<Decimal>,
    /// `lastPaymentLastFeeAmount` of the contract.
    ///
    /// For example `150`.
    pub last_payment_last_fee_amount: Option<Decimal>,
    /// `lastPaymentLateCharge` of the contract.
    ///
    /// For example `50`.
    pub last_payment_late_charge: Option<Decimal>,
    /// `lastPaymentPrincipalAmount` of the contract.
    ///
    /// For example `1256.67`.
    pub last_payment_principal_amount: Option<Decimal>,
    /// `lastPaymentReceiveDate` of the contract.
    ///
    /// For example `1607450357`.
    pub last_payment_receive_date: Option<UnixDate>,
    /// `lateFeeAmount` of the contract.
    ///
    /// For example `35`.
    pub late_fee_amount: Option<Decimal>,
    /// `lender` of the contract.
    pub lender: Option<String>,
    /// `loanAwardId` of the contract.
    ///
    /// For example `1234568`.
    pub loan_award_id: Option<String>,
    /// `loanPaymentFreq` of the contract.
    ///
    /// For example `monthly`.
    pub loan_payment_freq: Option<String>,
    /// `loanPaymentType` of the contract.
    ///
    /// For example `principle`.
    pub loan_payment_type: Option<String>,
    /// `loanRate` of the contract.
    ///
    /// For example `3.275`.
    pub loan_rate: Option<Decimal>,
    /// `loanStatus` of the contract.
    ///
    /// For example `Deferment`.
    pub loan_status: Option<String>,
    /// `loanStatusEndDate` of the contract.
    ///
    /// For example `1607450357`.
    pub loan_status_end_date: Option<UnixDate>,
    /// `loanStatusStartDate` of the contract.
    ///
    /// For example `1607450357`.
    pub loan_status_start_date: Option<UnixDate>,
    /// `loanTermType` of the contract.
    ///
    /// For example `fixed`.
    pub loan_term_type: Option<String>,
    /// `loanTypeDesc` of the contract.
    pub loan_type_desc: Option<String>,
    /// `loanYtdFeesPaid` of the contract.
    ///
    /// For example `5621.23`.
    pub loan_ytd_fees_paid: Option<Decimal>,
    /// `loanYtdInterestPaid` of the contract.
    ///
    /// For example `5623.23`.
    pub loan_ytd_interest_paid: Option<Decimal>,
    /// `loanYtdPrincipalPaid` of the contract.
    ///
    /// For example `5621.23`.
    pub loan_ytd_principal_paid: Option<Decimal>,
    /// `marginAllowed` of the contract.
    ///
    /// For example `true`.
    pub margin_allowed: Option<bool>,
    /// `marginBalance` of the contract.
    ///
    /// For example `456`.
    pub margin_balance: Option<Decimal>,
    /// `matchAmount` of the contract.
    ///
    /// For example `378`.
    pub match_amount: Option<Decimal>,
    /// `maturityDate` of the contract.
    ///
    /// For example `1607450357`.
    pub maturity_date: Option<UnixDate>,
    /// `maturityValueAmount` of the contract.
    ///
    /// For example `34067.78`.
    pub maturity_value_amount: Option<Decimal>,
    /// `mlHolderName` of the contract.
    pub ml_holder_name: Option<String>,
    /// `nextPayment` of the contract.
    ///
    /// For example `1578`.
    pub next_payment: Option<Decimal>,
    /// `nextPaymentDate` of the contract.
    ///
    /// For example `1607450357`.
    pub next_payment_date: Option<UnixDate>,
    /// `nextPaymentInterestAmount` of the contract.
    ///
    /// For example `234.56`.
    pub next_payment_interest_amount: Option<Decimal>,
    /// `nextPaymentPrincipalAmount` of the contract.
    ///
    /// For example `1256.67`.
    pub next_payment_principal_amount: Option<Decimal>,
    /// `openDate` of the contract.
    ///
    /// For example `1607450357`.
    pub open_date: Option<UnixDate>,
    /// `originalInterestRate` of the contract.
    ///
    /// For example `12`.
    pub original_interest_rate: Option<Decimal>,
    /// `originalMaturityDate` of the contract.
    ///
    /// For example `1607450357`.
    pub original_maturity_date: Option<UnixDate>,
    /// `originalSchool` of the contract.
    pub original_school: Option<String>,
    /// `otherNonvestAmount` of the contract.
    ///
    /// For example `26000`.
    pub other_nonvest_amount: Option<Decimal>,
    /// `otherVestAmount` of the contract.
    ///
    /// For example `34000`.
    pub other_vest_amount: Option<Decimal>,
    /// `outOfSchoolDate` of the contract.
    ///
    /// For example `1607450357`.
    pub out_of_school_date: Option<UnixDate>,
    /// `owner` of the contract.
    ///
    /// For example `FinBank`.
    pub owner: Option<String>,
    /// `pastDueAmount` of the contract.
    ///
    /// For example `3688.99`.
    pub past_due_amount: Option<Decimal>,
    /// `paymentDueDate` of the contract.
    ///
    /// For example `1607450357`.
    pub payment_due_date: Option<UnixDate>,
    /// `paymentMinAmount` of the contract.
    ///
    /// For example `456.78`.
    pub payment_min_amount: Option<Decimal>,
    /// `paymentsMade` of the contract.
    ///
    /// For example `14`.
    pub payments_made: Option<i32>,
    /// `paymentsRemaining` of the contract.
    ///
    /// For example `45`.
    pub payments_remaining: Option<i32>,
    /// `payoffAmount` of the contract.
    ///
    /// For example `45567.98`.
    pub payoff_amount: Option<Decimal>,
    /// `payoffAmountDate` of the contract.
    ///
    /// For example `1607450357`.
    pub payoff_amount_date: Option<UnixDate>,
    /// `periodDepositAmount` of the contract.
    ///
    /// For example `2356.56`.
    pub period_deposit_amount: Option<Decimal>,
    /// `periodEndDate` of the contract.
    ///
    /// For example `1607450357`.
    pub period_end_date: Option<UnixDate>,
    /// `periodInterestAmount` of the contract.
    ///
    /// For example `1234.56`.
    pub period_interest_amount: Option<Decimal>,
    /// `periodInterestRate` of the contract.
    ///
    /// For example `13.245`.
    pub period_interest_rate: Option<Decimal>,
    /// `periodStartDate` of the contract.
    ///
    /// For example `1607450357`.
    pub period_start_date: Option<UnixDate>,
    /// `preTaxAmount` of the contract.
    ///
    /// For example `78564.99`.
    pub pre_tax_amount: Option<Decimal>,
    /// `previousBalance` of the contract.
    ///
    /// For example `1234.56`.
    pub previous_balance: Option<Decimal>,
    /// `principalBalance` of the contract.
    ///
    /// For example `45056.7`.
    pub principal_balance: Option<Decimal>,
    /// `profitSharingAmount` of the contract.
    ///
    /// For example `34678.89`.
    pub profit_sharing_amount: Option<Decimal>,
    /// `projectedInterest` of the contract.
    ///
    /// For example `10456.78`.
    pub projected_interest: Option<Decimal>,
    /// `recurringPaymentAmount` of the contract.
    ///
    /// For example `456.23`.
    pub recurring_payment_amount: Option<Decimal>,
    /// `remainingTermOfMl` of the contract.
    ///
    /// For example `2`.
    pub remaining_term_of_ml: Option<Decimal>,
    /// `repaymentPlan` of the contract.
    pub repayment_plan: Option<String>,
    /// `repaymentPlanEndDate` of the contract.
    ///
    /// For example `1607450357`.
    pub repayment_plan_end_date: Option<UnixDate>,
    /// `repaymentPlanStartDate` of the contract.
    ///
    /// For example `1607450357`.
    pub repayment_plan_start_date: Option<UnixDate>,
    /// `rewardEarnedBalance` of the contract.
    ///
    /// For example `500.2`.
    pub reward_earned_balance: Option<Decimal>,
    /// `rolloverAmount` of the contract.
    ///
    /// For example `101234.67`.
    pub rollover_amount: Option<Decimal>,
    /// `rolloverLtd` of the contract.
    ///
    /// For example `23456.78`.
    pub rollover_ltd: Option<Decimal>,
    /// `shortBalance` of the contract.
    ///
    /// For example `12456.89`.
    pub short_balance: Option<Decimal>,
    /// `statementCloseBalance` of the contract.
    ///
    /// For example `2456.69`.
    pub statement_close_balance: Option<Decimal>,
    /// `statementCloseDate` of the contract.
    ///
    /// For example `1607450357`.
    pub statement_close_date: Option<UnixDate>,
    /// `statementCreditAmount` of the contract.
    ///
    /// For example `345`.
    pub statement_credit_amount: Option<Decimal>,
    /// `statementEndDate` of the contract.
    ///
    /// For example `1607450357`.
    pub statement_end_date: Option<UnixDate>,
    /// `statementFinanceAmount` of the contract.
    ///
    /// For example `156.78`.
    pub statement_finance_amount: Option<Decimal>,
    /// `statementPurchaseAmount` of the contract.
    ///
    /// For example `2345.9`.
    pub statement_purchase_amount: Option<Decimal>,
    /// `statementStartDate` of the contract.
    ///
    /// For example `1607450357`.
    pub statement_start_date: Option<UnixDate>,
    /// `termOfMl` of the contract.
    ///
    /// For example `36`.
    pub term_of_ml: Option<String>,
    /// `totalAmountPaid` of the contract.
    ///
    /// For example `16125`.
    pub total_amount_paid: Option<Decimal>,
    /// `totalInterestPaid` of the contract.
    ///
    /// For example `1125`.
    pub total_interest_paid: Option<Decimal>,
    /// `totalPrincipalPaid` of the contract.
    ///
    /// For example `15000`.
    pub total_principal_paid: Option<Decimal>,
    /// `vestedBalance` of the contract.
    ///
    /// For example `45000`.
    pub vested_balance: Option<Decimal>,
    /// `weightedInterestRate` of the contract.
    ///
    /// For example `12`.
    pub weighted_interest_rate: Option<Decimal>,
    /// `ytdInsurancePaid` of the contract.
    ///
    /// For example `1345.89`.
    pub ytd_insurance_paid: Option<Decimal>,
    /// `ytdInterestPaid` of the contract.
    ///
    /// For example `3948.56`.
    pub ytd_interest_paid: Option<Decimal>,
    /// `ytdPrincipalPaid` of the contract.
    ///
    /// For example `5432.01`.
    pub ytd_principal_paid: Option<Decimal>,
    /// `ytdTaxPaid` of the contract.
    ///
    /// For example `1489`.
    pub ytd_tax_paid: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccountDetail {
        after_tax_amount = "afterTaxAmount",
        auto_pay_enrolled = "autoPayEnrolled",
        available_balance_amount = "availableBalanceAmount",
        available_cash_balance = "availableCashBalance",
        balloon_amount = "balloonAmount",
        buy_power = "buyPower",
        cash_account_allowed = "cashAccountAllowed" [shown],
        cash_advance_available_amount = "cashAdvanceAvailableAmount",
        cash_advance_balance = "cashAdvanceBalance",
        cash_advance_interest_rate = "cashAdvanceInterestRate",
        cash_advance_max_amount = "cashAdvanceMaxAmount",
        cash_balance_amount = "cashBalanceAmount",
        collateral = "collateral",
        contrib_total_ytd = "contribTotalYtd",
        convert_to_repayment = "convertToRepayment" [shown],
        credit_available_amount = "creditAvailableAmount",
        credit_max_amount = "creditMaxAmount",
        current_balance = "currentBalance",
        current_loan_balance = "currentLoanBalance",
        current_school = "currentSchool",
        date_as_of = "dateAsOf" [shown],
        days_delinquent = "daysDelinquent",
        description = "description",
        emp_match_amount = "empMatchAmount",
        emp_pretax_contrib_amount = "empPretaxContribAmount",
        emp_pretax_contrib_amount_ytd = "empPretaxContribAmountYtd",
        ending_balance_amount = "endingBalanceAmount",
        escrow_balance = "escrowBalance",
        expected_payoff_date = "expectedPayoffDate" [shown],
        fees_balance = "feesBalance",
        first_mortgage = "firstMortgage",
        first_payment_date = "firstPaymentDate" [shown],
        guarantor = "guarantor",
        initial_interest_rate = "initialInterestRate",
        initial_ml_amount = "initialMlAmount",
        initial_ml_date = "initialMlDate" [shown],
        interest_balance = "interestBalance",
        interest_paid_ltd = "interestPaidLtd",
        interest_period = "interestPeriod",
        interest_prior_ytd_amount = "interestPriorYtdAmount",
        interest_rate = "interestRate",
        interest_rate_type = "interestRateType",
        interest_subsidy_type = "interestSubsidyType",
        interest_ytd_amount = "interestYtdAmount",
        last_payment_amount = "lastPaymentAmount",
        last_payment_date = "lastPaymentDate" [shown],
        last_payment_due_date = "lastPaymentDueDate" [shown],
        last_payment_escrow_amount = "lastPaymentEscrowAmount",
        last_payment_interest_amount = "lastPaymentInterestAmount",
        last_payment_last_fee_amount = "lastPaymentLastFeeAmount",
        last_payment_late_charge = "lastPaymentLateCharge",
        last_payment_principal_amount = "lastPaymentPrincipalAmount",
        last_payment_receive_date = "lastPaymentReceiveDate" [shown],
        late_fee_amount = "lateFeeAmount",
        lender = "lender",
        loan_award_id = "loanAwardId",
        loan_payment_freq = "loanPaymentFreq",
        loan_payment_type = "loanPaymentType",
        loan_rate = "loanRate",
        loan_status = "loanStatus",
        loan_status_end_date = "loanStatusEndDate" [shown],
        loan_status_start_date = "loanStatusStartDate" [shown],
        loan_term_type = "loanTermType",
        loan_type_desc = "loanTypeDesc",
        loan_ytd_fees_paid = "loanYtdFeesPaid",
        loan_ytd_interest_paid = "loanYtdInterestPaid",
        loan_ytd_principal_paid = "loanYtdPrincipalPaid",
        margin_allowed = "marginAllowed" [shown],
        margin_balance = "marginBalance",
        match_amount = "matchAmount",
        maturity_date = "maturityDate" [shown],
        maturity_value_amount = "maturityValueAmount",
        ml_holder_name = "mlHolderName",
        next_payment = "nextPayment",
        next_payment_date = "nextPaymentDate" [shown],
        next_payment_interest_amount = "nextPaymentInterestAmount",
        next_payment_principal_amount = "nextPaymentPrincipalAmount",
        open_date = "openDate" [shown],
        original_interest_rate = "originalInterestRate",
        original_maturity_date = "originalMaturityDate" [shown],
        original_school = "originalSchool",
        other_nonvest_amount = "otherNonvestAmount",
        other_vest_amount = "otherVestAmount",
        out_of_school_date = "outOfSchoolDate" [shown],
        owner = "owner",
        past_due_amount = "pastDueAmount",
        payment_due_date = "paymentDueDate" [shown],
        payment_min_amount = "paymentMinAmount",
        payments_made = "paymentsMade",
        payments_remaining = "paymentsRemaining",
        payoff_amount = "payoffAmount",
        payoff_amount_date = "payoffAmountDate" [shown],
        period_deposit_amount = "periodDepositAmount",
        period_end_date = "periodEndDate" [shown],
        period_interest_amount = "periodInterestAmount",
        period_interest_rate = "periodInterestRate",
        period_start_date = "periodStartDate" [shown],
        pre_tax_amount = "preTaxAmount",
        previous_balance = "previousBalance",
        principal_balance = "principalBalance",
        profit_sharing_amount = "profitSharingAmount",
        projected_interest = "projectedInterest",
        recurring_payment_amount = "recurringPaymentAmount",
        remaining_term_of_ml = "remainingTermOfMl",
        repayment_plan = "repaymentPlan",
        repayment_plan_end_date = "repaymentPlanEndDate" [shown],
        repayment_plan_start_date = "repaymentPlanStartDate" [shown],
        reward_earned_balance = "rewardEarnedBalance",
        rollover_amount = "rolloverAmount",
        rollover_ltd = "rolloverLtd",
        short_balance = "shortBalance",
        statement_close_balance = "statementCloseBalance",
        statement_close_date = "statementCloseDate" [shown],
        statement_credit_amount = "statementCreditAmount",
        statement_end_date = "statementEndDate" [shown],
        statement_finance_amount = "statementFinanceAmount",
        statement_purchase_amount = "statementPurchaseAmount",
        statement_start_date = "statementStartDate" [shown],
        term_of_ml = "termOfMl",
        total_amount_paid = "totalAmountPaid",
        total_interest_paid = "totalInterestPaid",
        total_principal_paid = "totalPrincipalPaid",
        vested_balance = "vestedBalance",
        weighted_interest_rate = "weightedInterestRate",
        ytd_insurance_paid = "ytdInsurancePaid",
        ytd_interest_paid = "ytdInterestPaid",
        ytd_principal_paid = "ytdPrincipalPaid",
        ytd_tax_paid = "ytdTaxPaid",
        .. extra
    }
}

/// `CustomerAccountPosition` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountPosition {
    /// `assetClass` of the contract.
    ///
    /// For example `INTLSTOCK`.
    pub asset_class: Option<String>,
    /// `changePercent` of the contract.
    ///
    /// For example `170.02`.
    pub change_percent: Option<Decimal>,
    /// `costBasis` of the contract.
    ///
    /// For example `190.01`.
    pub cost_basis: Option<Decimal>,
    /// `costBasisPerShare` of the contract.
    ///
    /// For example `13.38`.
    pub cost_basis_per_share: Option<Decimal>,
    /// `currencyRate` of the contract.
    ///
    /// For example `1`.
    pub currency_rate: Option<Decimal>,
    /// `currentPrice` of the contract.
    ///
    /// For example `41.585`.
    pub current_price: Option<Decimal>,
    /// `currentPriceDate` of the contract.
    ///
    /// For example `1607450357`.
    pub current_price_date: Option<UnixDate>,
    /// `dailyChange` of the contract.
    ///
    /// For example `180.03`.
    pub daily_change: Option<Decimal>,
    /// `description` of the contract.
    pub description: Option<String>,
    /// `fiAssetClass` of the contract.
    ///
    /// For example `COMNEQTY`.
    pub fi_asset_class: Option<String>,
    /// `holdType` of the contract.
    ///
    /// For example `INVESTMENT`.
    pub hold_type: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `454678080`.
    pub id: Option<i64>,
    /// `invSecurityType` of the contract.
    ///
    /// For example `OTHERINFO`.
    pub inv_security_type: Option<String>,
    /// `marketValue` of the contract.
    ///
    /// For example `271.84`.
    pub market_value: Option<Decimal>,
    /// `mfType` of the contract.
    ///
    /// For example `OPENEND`.
    pub mf_type: Option<String>,
    /// `optionExpireDate` of the contract.
    ///
    /// For example `1644994800`.
    pub option_expire_date: Option<UnixDate>,
    /// `optionSharesPerContract` of the contract.
    ///
    /// For example `100`.
    pub option_shares_per_contract: Option<Decimal>,
    /// `optionStrikePrice` of the contract.
    ///
    /// For example `50`.
    pub option_strike_price: Option<Decimal>,
    /// `optionType` of the contract.
    ///
    /// For example `PUT`.
    pub option_type: Option<String>,
    /// `paidPrice` of the contract.
    ///
    /// For example `11.1526`.
    pub paid_price: Option<Decimal>,
    /// `posType` of the contract.
    ///
    /// For example `Long`.
    pub pos_type: Option<String>,
    /// `securityCurrency` of the contract.
    ///
    /// For example `USD`.
    pub security_currency: Option<String>,
    /// `securityId` of the contract.
    ///
    /// For example `25400W102`.
    pub security_id: Option<String>,
    /// `securityIdType` of the contract.
    ///
    /// For example `CUSIP`.
    pub security_id_type: Option<String>,
    /// `securityName` of the contract.
    pub security_name: Option<String>,
    /// `securityType` of the contract.
    ///
    /// For example `Stock`.
    pub security_type: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `A`.
    pub status: Option<String>,
    /// `subAccountType` of the contract.
    ///
    /// For example `CASH`.
    pub sub_account_type: Option<String>,
    /// `symbol` of the contract.
    ///
    /// For example `DAL`.
    pub symbol: Option<String>,
    /// `todayGLDollar` of the contract.
    ///
    /// For example `16272.9`.
    pub today_gl_dollar: Option<Decimal>,
    /// `todayGLPercent` of the contract.
    ///
    /// For example `18.89`.
    pub today_gl_percent: Option<Decimal>,
    /// `totalGLDollar` of the contract.
    ///
    /// For example `162742.9`.
    pub total_gl_dollar: Option<Decimal>,
    /// `totalGLPercent` of the contract.
    ///
    /// For example `68.89`.
    pub total_gl_percent: Option<Decimal>,
    /// `transactionType` of the contract.
    ///
    /// For example `Margin`.
    pub transaction_type: Option<String>,
    /// `units` of the contract.
    ///
    /// For example `6.537`.
    pub units: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccountPosition {
        asset_class = "assetClass",
        change_percent = "changePercent",
        cost_basis = "costBasis",
        cost_basis_per_share = "costBasisPerShare",
        currency_rate = "currencyRate",
        current_price = "currentPrice",
        current_price_date = "currentPriceDate" [shown],
        daily_change = "dailyChange",
        description = "description",
        fi_asset_class = "fiAssetClass",
        hold_type = "holdType",
        id = "id",
        inv_security_type = "invSecurityType",
        market_value = "marketValue",
        mf_type = "mfType",
        option_expire_date = "optionExpireDate" as text [shown],
        option_shares_per_contract = "optionSharesPerContract",
        option_strike_price = "optionStrikePrice",
        option_type = "optionType",
        paid_price = "paidPrice",
        pos_type = "posType",
        security_currency = "securityCurrency",
        security_id = "securityId",
        security_id_type = "securityIdType",
        security_name = "securityName",
        security_type = "securityType",
        status = "status" [shown],
        sub_account_type = "subAccountType",
        symbol = "symbol",
        today_gl_dollar = "todayGLDollar",
        today_gl_percent = "todayGLPercent",
        total_gl_dollar = "totalGLDollar",
        total_gl_percent = "totalGLPercent",
        transaction_type = "transactionType",
        units = "units",
        .. extra
    }
}

/// `CustomerAccounts` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccounts {
    /// `accounts` of the contract.
    pub accounts: Vec<CustomerAccount>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccounts {
        accounts = "accounts" [shown],
        .. extra
    }
}

/// `DeviceDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetails {
    /// `deviceInfo` of the contract.
    pub device_info: Option<DeviceInfo>,
    /// `id` of the contract.
    pub id: Option<DeviceId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DeviceDetails {
        device_info = "deviceInfo" [shown],
        id = "id" [shown],
        .. extra
    }
}

/// `DeviceID` of the contract.
#[doc(alias = "DeviceID")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceId {
    /// `uDeviceId` of the contract.
    ///
    /// For example `UDID-9284e12b85b0d2763c13d734c70b1d62`.
    pub u_device_id: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DeviceId {
        u_device_id = "uDeviceId",
        .. extra
    }
}

/// `DeviceInfo` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// `browser` of the contract.
    ///
    /// For example `Safari`.
    pub browser: Option<String>,
    /// `deviceType` of the contract.
    ///
    /// For example `iPhone`.
    pub device_type: Option<String>,
    /// `platform` of the contract.
    ///
    /// For example `iOS`.
    pub platform: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DeviceInfo {
        browser = "browser",
        device_type = "deviceType",
        platform = "platform",
        .. extra
    }
}

/// `DeviceInsights` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceInsights {
    /// `details` of the contract.
    pub details: Option<DeviceDetails>,
    /// `scores` of the contract.
    pub scores: Option<DeviceScores>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DeviceInsights {
        details = "details" [shown],
        scores = "scores" [shown],
        .. extra
    }
}

/// `DeviceScores` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceScores {
    /// `deviceInsightFactor` of the contract.
    ///
    /// 0 to 5, for example `2`.
    pub device_insight_factor: Option<i64>,
    /// `deviceRiskFactor` of the contract.
    ///
    /// 1 to 5, for example `5`.
    pub device_risk_factor: Option<i64>,
    /// `deviceTrustFactor` of the contract.
    ///
    /// 1 to 5, for example `4`.
    pub device_trust_factor: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DeviceScores {
        device_insight_factor = "deviceInsightFactor",
        device_risk_factor = "deviceRiskFactor",
        device_trust_factor = "deviceTrustFactor",
        .. extra
    }
}

/// `ErrorBody` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// `accountId` of the contract.
    ///
    /// For example `11894700`.
    pub account_id: Option<AccountId>,
    /// `assetId` of the contract.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
    /// `code` of the contract.
    pub code: Option<Scalar>,
    /// `Description` of the contract.
    ///
    /// At most 512 characters.
    pub description: Option<String>,
    /// `Details` of the contract.
    ///
    /// At most 512 characters.
    pub details: Option<String>,
    /// `errorCode` of the contract.
    ///
    /// For example `404`.
    pub error_code: Option<i64>,
    /// `Errors` of the contract.
    pub errors: Option<ErrorBodyErrors>,
    /// `externalTransactionId` of the contract.
    ///
    /// 1 to 100 characters, for example `MAC1005061234`.
    pub external_transaction_id: Option<String>,
    /// `level` of the contract.
    ///
    /// For example `error`.
    pub level: Option<String>,
    /// `message` of the contract.
    pub message: Option<String>,
    /// `ReasonCode` of the contract.
    ///
    /// At most 512 characters, for example `10001`.
    pub reason_code: Option<String>,
    /// `Recoverable` of the contract.
    pub recoverable: Option<Scalar>,
    /// `Source` of the contract.
    ///
    /// At most 512 characters.
    pub source: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `401`.
    pub status: Option<String>,
    /// `statusDescription` of the contract.
    pub status_description: Option<String>,
    /// `tags` of the contract.
    ///
    /// For example `AGG`.
    pub tags: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `trackingId` of the contract.
    ///
    /// Pattern `[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}`, for example `69a6933d-befe-48c2-8ed0-ab5b04082f02`.
    pub tracking_id: Option<String>,
    /// `user_message` of the contract.
    pub user_message: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ErrorBody {
        account_id = "accountId" [shown],
        asset_id = "assetId" [shown],
        code = "code",
        description = "Description",
        details = "Details",
        error_code = "errorCode" [shown],
        errors = "Errors" [shown],
        external_transaction_id = "externalTransactionId",
        level = "level" [shown],
        message = "message",
        reason_code = "ReasonCode" [shown],
        recoverable = "Recoverable",
        source = "Source",
        status = "status" [shown],
        status_description = "statusDescription",
        tags = "tags" [shown],
        title = "title" [shown],
        tracking_id = "trackingId",
        user_message = "user_message",
        .. extra
    }
}

/// `ErrorBodyErrors` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBodyErrors {
    /// `Error` of the contract.
    pub error: Vec<ErrorBodyErrorsError>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ErrorBodyErrors {
        error = "Error" [shown],
        .. extra
    }
}

/// `ErrorBodyErrorsError` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBodyErrorsError {
    /// `Description` of the contract.
    ///
    /// At most 512 characters.
    pub description: Option<String>,
    /// `Details` of the contract.
    ///
    /// At most 512 characters.
    pub details: Option<String>,
    /// `ReasonCode` of the contract.
    ///
    /// At most 512 characters, for example `10001`.
    pub reason_code: Option<String>,
    /// `Recoverable` of the contract.
    pub recoverable: Option<Scalar>,
    /// `Source` of the contract.
    ///
    /// At most 512 characters.
    pub source: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ErrorBodyErrorsError {
        description = "Description",
        details = "Details",
        reason_code = "ReasonCode" [shown],
        recoverable = "Recoverable",
        source = "Source",
        .. extra
    }
}

/// `ErrorMessage` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorMessage {
    /// `accountId` of the contract.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// `assetId` of the contract.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
    /// `code` of the contract.
    pub code: Option<Scalar>,
    /// `externalTransactionId` of the contract.
    ///
    /// 1 to 100 characters, for example `MAC1005061234`.
    pub external_transaction_id: Option<String>,
    /// `level` of the contract.
    ///
    /// For example `error`.
    pub level: Option<String>,
    /// `message` of the contract.
    pub message: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `401`.
    pub status: Option<String>,
    /// `tags` of the contract.
    ///
    /// For example `AGG`.
    pub tags: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `user_message` of the contract.
    pub user_message: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ErrorMessage {
        account_id = "accountId" [shown],
        asset_id = "assetId" [shown],
        code = "code" [shown],
        external_transaction_id = "externalTransactionId",
        level = "level" [shown],
        message = "message",
        status = "status" [shown],
        tags = "tags" [shown],
        title = "title" [shown],
        user_message = "user_message",
        .. extra
    }
}

/// `FindTransactionConstraints` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindTransactionConstraints {
    /// `findTransactionAmountFrom` of the contract.
    ///
    /// For example `100`.
    pub find_transaction_amount_from: Option<Decimal>,
    /// `findTransactionAmountTo` of the contract.
    ///
    /// For example `100`.
    pub find_transaction_amount_to: Option<Decimal>,
    /// `findTransactionCategory` of the contract.
    ///
    /// At most 10 items.
    pub find_transaction_category: Vec<String>,
    /// `findTransactionDescriptionMemo` of the contract.
    ///
    /// For example `Paycheck`.
    pub find_transaction_description_memo: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    FindTransactionConstraints {
        find_transaction_amount_from = "findTransactionAmountFrom",
        find_transaction_amount_to = "findTransactionAmountTo",
        find_transaction_category = "findTransactionCategory",
        find_transaction_description_memo = "findTransactionDescriptionMemo",
        .. extra
    }
}

impl FindTransactionConstraints {
    /// A `FindTransactionConstraints` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `findTransactionAmountFrom`.
    #[must_use]
    pub fn find_transaction_amount_from(
        mut self,
        find_transaction_amount_from: impl Into<Decimal>,
    ) -> Self {
        self.find_transaction_amount_from = Some(find_transaction_amount_from.into());
        self
    }

    /// Sets `findTransactionAmountTo`.
    #[must_use]
    pub fn find_transaction_amount_to(
        mut self,
        find_transaction_amount_to: impl Into<Decimal>,
    ) -> Self {
        self.find_transaction_amount_to = Some(find_transaction_amount_to.into());
        self
    }

    /// Sets `findTransactionCategory`.
    #[must_use]
    pub fn find_transaction_category(mut self, find_transaction_category: Vec<String>) -> Self {
        self.find_transaction_category = find_transaction_category;
        self
    }

    /// Sets `findTransactionDescriptionMemo`.
    #[must_use]
    pub fn find_transaction_description_memo(
        mut self,
        find_transaction_description_memo: impl Into<String>,
    ) -> Self {
        self.find_transaction_description_memo = Some(find_transaction_description_memo.into());
        self
    }
}

/// `ForesightAnalyticsReportConstraints` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForesightAnalyticsReportConstraints {
    /// `accountIds` of the contract.
    pub account_ids: Option<String>,
    /// `analyticsReportData` of the contract.
    pub analytics_report_data: Option<ForesightAnalyticsReportData>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ForesightAnalyticsReportConstraints {
        account_ids = "accountIds",
        analytics_report_data = "analyticsReportData" [shown],
        from_date = "fromDate" [shown],
        .. extra
    }
}

impl ForesightAnalyticsReportConstraints {
    /// A `ForesightAnalyticsReportConstraints` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `accountIds`.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
        self
    }

    /// Sets `analyticsReportData`.
    #[must_use]
    pub fn analytics_report_data(
        mut self,
        analytics_report_data: ForesightAnalyticsReportData,
    ) -> Self {
        self.analytics_report_data = Some(analytics_report_data);
        self
    }

    /// Sets `fromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }
}

/// `ForesightAnalyticsReportData` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForesightAnalyticsReportData {
    /// `age` of the contract.
    ///
    /// 0 to 125, for example `25`.
    pub age: Option<i64>,
    /// `analytics` of the contract.
    ///
    /// 2 to 2 items.
    pub analytics: Vec<String>,
    /// `forCraPurpose` of the contract.
    ///
    /// For example `true`.
    pub for_cra_purpose: Option<bool>,
    /// `income` of the contract.
    ///
    /// At least 0, for example `1000`.
    pub income: Option<i64>,
    /// `segments` of the contract.
    pub segments: Option<ForesightAnalyticsReportDataSegments>,
    /// `timeIntervalTypes` of the contract.
    ///
    /// At most 2 items.
    pub time_interval_types: Vec<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ForesightAnalyticsReportData {
        age = "age",
        analytics = "analytics",
        for_cra_purpose = "forCraPurpose" [shown],
        income = "income",
        segments = "segments" [shown],
        time_interval_types = "timeIntervalTypes",
        .. extra
    }
}

impl ForesightAnalyticsReportData {
    /// A `ForesightAnalyticsReportData` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `age`.
    #[must_use]
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }

    /// Sets `analytics`.
    #[must_use]
    pub fn analytics(mut self, analytics: Vec<String>) -> Self {
        self.analytics = analytics;
        self
    }

    /// Sets `forCraPurpose`.
    #[must_use]
    pub fn for_cra_purpose(mut self, for_cra_purpose: bool) -> Self {
        self.for_cra_purpose = Some(for_cra_purpose);
        self
    }

    /// Sets `income`.
    #[must_use]
    pub fn income(mut self, income: i64) -> Self {
        self.income = Some(income);
        self
    }

    /// Sets `segments`.
    #[must_use]
    pub fn segments(mut self, segments: ForesightAnalyticsReportDataSegments) -> Self {
        self.segments = Some(segments);
        self
    }

    /// Sets `timeIntervalTypes`.
    #[must_use]
    pub fn time_interval_types(mut self, time_interval_types: Vec<String>) -> Self {
        self.time_interval_types = time_interval_types;
        self
    }
}

/// `ForesightAnalyticsReportDataSegments` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForesightAnalyticsReportDataSegments {
    /// `geolocation` of the contract.
    pub geolocation: Vec<GeoLocationItems>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ForesightAnalyticsReportDataSegments {
        geolocation = "geolocation" [shown],
        .. extra
    }
}

impl ForesightAnalyticsReportDataSegments {
    /// A `ForesightAnalyticsReportDataSegments` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `geolocation`.
    #[must_use]
    pub fn geolocation(mut self, geolocation: Vec<GeoLocationItems>) -> Self {
        self.geolocation = geolocation;
        self
    }
}

/// `ForesightAnalyticsReportFirstThirdPartyConstraints` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForesightAnalyticsReportFirstThirdPartyConstraints {
    /// `accountIds` of the contract.
    pub account_ids: Option<String>,
    /// `analyticsReportData` of the contract.
    pub analytics_report_data: Option<ForesightAnalyticsReportData>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `externalCustomerId` of the contract.
    ///
    /// For example `1005061234`.
    pub external_customer_id: Option<ExternalCustomerId>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ForesightAnalyticsReportFirstThirdPartyConstraints {
        account_ids = "accountIds",
        analytics_report_data = "analyticsReportData" [shown],
        customer_id = "customerId" as number [shown],
        external_customer_id = "externalCustomerId" [shown],
        from_date = "fromDate" [shown],
        .. extra
    }
}

impl ForesightAnalyticsReportFirstThirdPartyConstraints {
    /// A `ForesightAnalyticsReportFirstThirdPartyConstraints` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `accountIds`.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
        self
    }

    /// Sets `analyticsReportData`.
    #[must_use]
    pub fn analytics_report_data(
        mut self,
        analytics_report_data: ForesightAnalyticsReportData,
    ) -> Self {
        self.analytics_report_data = Some(analytics_report_data);
        self
    }

    /// Sets `customerId`.
    #[must_use]
    pub fn customer_id(mut self, customer_id: impl Into<CustomerId>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets `externalCustomerId`.
    #[must_use]
    pub fn external_customer_id(
        mut self,
        external_customer_id: impl Into<ExternalCustomerId>,
    ) -> Self {
        self.external_customer_id = Some(external_customer_id.into());
        self
    }

    /// Sets `fromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }
}

/// `GeoLocationItems` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoLocationItems {
    /// `label` of the contract.
    ///
    /// For example `POSTAL_CODE`.
    pub label: Option<String>,
    /// `value` of the contract.
    ///
    /// For example `85123`.
    pub value: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    GeoLocationItems {
        label = "label",
        value = "value",
        .. extra
    }
}

impl GeoLocationItems {
    /// A `GeoLocationItems` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// `PayStatementData` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayStatementData {
    /// `assetIds` of the contract.
    pub asset_ids: Vec<AssetId>,
    /// `extractDeductions` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub extract_deductions: Option<bool>,
    /// `extractDirectDeposit` of the contract.
    ///
    /// Default `true`, for example `true`.
    pub extract_direct_deposit: Option<bool>,
    /// `extractEarnings` of the contract.
    ///
    /// Default `true`, for example `true`.
    pub extract_earnings: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayStatementData {
        asset_ids = "assetIds" as list [shown],
        extract_deductions = "extractDeductions" [shown],
        extract_direct_deposit = "extractDirectDeposit" [shown],
        extract_earnings = "extractEarnings" [shown],
        .. extra
    }
}

impl PayStatementData {
    /// A `PayStatementData` with its required members.
    pub fn new(asset_ids: Vec<AssetId>) -> Self {
        Self {
            asset_ids,
            extract_deductions: None,
            extract_direct_deposit: None,
            extract_earnings: None,
            extra: Map::new(),
        }
    }

    /// Sets `extractDeductions`.
    #[must_use]
    pub fn extract_deductions(mut self, extract_deductions: bool) -> Self {
        self.extract_deductions = Some(extract_deductions);
        self
    }

    /// Sets `extractDirectDeposit`.
    #[must_use]
    pub fn extract_direct_deposit(mut self, extract_direct_deposit: bool) -> Self {
        self.extract_direct_deposit = Some(extract_direct_deposit);
        self
    }

    /// Sets `extractEarnings`.
    #[must_use]
    pub fn extract_earnings(mut self, extract_earnings: bool) -> Self {
        self.extract_earnings = Some(extract_earnings);
        self
    }
}

/// `PayrollDataOut` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollDataOut {
    /// `consentMethod` of the contract.
    pub consent_method: Option<String>,
    /// `employmentIds` of the contract.
    pub employment_ids: Vec<EmploymentId>,
    /// `payrollAccountIds` of the contract.
    pub payroll_account_ids: Vec<PayrollAccountId>,
    /// `payrollAggregatorResponseId` of the contract.
    ///
    /// For example `hahvhe2k0000`.
    pub payroll_aggregator_response_id: Option<PayrollDataRetrievalId>,
    /// `payrollDataRetrievalId` of the contract.
    ///
    /// For example `hahvhe2k0000`.
    pub payroll_data_retrieval_id: Option<PayrollDataRetrievalId>,
    /// `reportId` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub report_id: Option<ReportId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollDataOut {
        consent_method = "consentMethod",
        employment_ids = "employmentIds" [shown],
        payroll_account_ids = "payrollAccountIds" [shown],
        payroll_aggregator_response_id = "payrollAggregatorResponseId" [shown],
        payroll_data_retrieval_id = "payrollDataRetrievalId" [shown],
        report_id = "reportId" [shown],
        .. extra
    }
}

/// `PhoneNumberWithCountryCode` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberWithCountryCode {
    /// `countryCode` of the contract.
    ///
    /// 1 to 3 characters, for example `1`.
    pub country_code: Option<String>,
    /// `phoneNo` of the contract.
    ///
    /// 7 to 12 characters, for example `8042221111`.
    pub phone_no: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PhoneNumberWithCountryCode {
        country_code = "countryCode",
        phone_no = "phoneNo",
        .. extra
    }
}

impl PhoneNumberWithCountryCode {
    /// A `PhoneNumberWithCountryCode` with its required members.
    pub fn new(country_code: impl Into<String>, phone_no: impl Into<String>) -> Self {
        Self {
            country_code: Some(country_code.into()),
            phone_no: Some(phone_no.into()),
            extra: Map::new(),
        }
    }
}

/// `ReportCustomField` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportCustomField {
    /// `label` of the contract.
    ///
    /// For example `loanID`.
    pub label: Option<String>,
    /// `shown` of the contract.
    ///
    /// For example `true`.
    pub shown: Option<bool>,
    /// `value` of the contract.
    ///
    /// For example `123456`.
    pub value: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportCustomField {
        label = "label",
        shown = "shown" [shown],
        value = "value",
        .. extra
    }
}

impl ReportCustomField {
    /// A `ReportCustomField` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets `shown`.
    #[must_use]
    pub fn shown(mut self, shown: bool) -> Self {
        self.shown = Some(shown);
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// `SBCAanalyticsReportData` of the contract.
#[doc(alias = "SBCAanalyticsReportData")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SbcAanalyticsReportData {
    /// `businessDetails` of the contract.
    pub business_details: Option<BusinessDetailsRequest>,
    /// `sbcaParams` of the contract.
    pub sbca_params: Option<SbcaParams>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcAanalyticsReportData {
        business_details = "businessDetails" [shown],
        sbca_params = "sbcaParams" [shown],
        .. extra
    }
}

impl SbcAanalyticsReportData {
    /// A `SbcAanalyticsReportData` with its required members.
    pub fn new(business_details: BusinessDetailsRequest, sbca_params: SbcaParams) -> Self {
        Self {
            business_details: Some(business_details),
            sbca_params: Some(sbca_params),
            extra: Map::new(),
        }
    }
}

/// `SBCAAnalyticsReport` of the contract.
#[doc(alias = "SBCAAnalyticsReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaAnalyticsReport {
    /// `constraints` of the contract.
    pub constraints: Option<SbcaMetricsReportConstraints>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `active`.
    pub customer_type: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `partnerName` of the contract.
    pub partner_name: Option<String>,
    /// `requestId` of the contract.
    ///
    /// For example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// `requesterName` of the contract.
    pub requester_name: Option<String>,
    /// `retailSalesAnalyticsMetrics` of the contract.
    ///
    /// At most 10 items.
    pub retail_sales_analytics_metrics: Vec<SbcaAnalyticsResponseDataItem>,
    /// `status` of the contract.
    ///
    /// For example `success`.
    pub status: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `voi`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaAnalyticsReport {
        constraints = "constraints" [shown],
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        id = "id" [shown],
        partner_name = "partnerName",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        retail_sales_analytics_metrics = "retailSalesAnalyticsMetrics" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `SbcaAnalyticsResponseDataItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaAnalyticsResponseDataItem {
    /// `firstSeenTxnDate` of the contract.
    ///
    /// For example `2023-01-01`.
    pub first_seen_txn_date: Option<NaiveDate>,
    /// `industryName` of the contract.
    pub industry_name: Option<String>,
    /// `lastSeenTxnDate` of the contract.
    ///
    /// For example `2023-12-31`.
    pub last_seen_txn_date: Option<NaiveDate>,
    /// `locationId` of the contract.
    ///
    /// For example `a1b2c3d4-0000-1234-abcd-000000000001`.
    pub location_id: Option<LocationId>,
    /// `merchantCategoryCode` of the contract.
    ///
    /// For example `5812`.
    pub merchant_category_code: Option<Decimal>,
    /// `metricsFrequency` of the contract.
    ///
    /// For example `Weekly`.
    pub metrics_frequency: Option<String>,
    /// `metricsLists` of the contract.
    pub metrics_lists: Vec<SbcaAnalyticsResponseDataItemMetricsListsItem>,
    /// `naicsCode` of the contract.
    ///
    /// For example `445110`.
    pub naics_code: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaAnalyticsResponseDataItem {
        first_seen_txn_date = "firstSeenTxnDate" [shown],
        industry_name = "industryName",
        last_seen_txn_date = "lastSeenTxnDate" [shown],
        location_id = "locationId" [shown],
        merchant_category_code = "merchantCategoryCode",
        metrics_frequency = "metricsFrequency",
        metrics_lists = "metricsLists" [shown],
        naics_code = "naicsCode",
        .. extra
    }
}

/// `SbcaAnalyticsResponseDataItemMetricsListsItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaAnalyticsResponseDataItemMetricsListsItem {
    /// `metrics` of the contract.
    pub metrics: Vec<SbcaAnalyticsResponseDataItemMetricsListsItemMetricsItem>,
    /// `periodEndDate` of the contract.
    ///
    /// For example `2023-07-30`.
    pub period_end_date: Option<NaiveDate>,
    /// `periodStartDate` of the contract.
    ///
    /// For example `2023-06-30`.
    pub period_start_date: Option<NaiveDate>,
    /// `year` of the contract.
    ///
    /// For example `2023`.
    pub year: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaAnalyticsResponseDataItemMetricsListsItem {
        metrics = "metrics" [shown],
        period_end_date = "periodEndDate" [shown],
        period_start_date = "periodStartDate" [shown],
        year = "year",
        .. extra
    }
}

/// `SbcaAnalyticsResponseDataItemMetricsListsItemMetricsItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaAnalyticsResponseDataItemMetricsListsItemMetricsItem {
    /// `name` of the contract.
    ///
    /// For example `txn_amt`.
    pub name: Option<String>,
    /// `value` of the contract.
    ///
    /// For example `150000.75`.
    pub value: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaAnalyticsResponseDataItemMetricsListsItemMetricsItem {
        name = "name",
        value = "value",
        .. extra
    }
}

/// `SBCABenchmarkReport` of the contract.
#[doc(alias = "SBCABenchmarkReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaBenchmarkReport {
    /// `constraints` of the contract.
    pub constraints: Option<SbcaMetricsReportConstraints>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `active`.
    pub customer_type: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `partnerName` of the contract.
    pub partner_name: Option<String>,
    /// `requestId` of the contract.
    ///
    /// For example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// `requesterName` of the contract.
    pub requester_name: Option<String>,
    /// `retailSalesBenchmarksMetrics` of the contract.
    ///
    /// At most 10 items.
    pub retail_sales_benchmarks_metrics: Vec<SbcaBenchmarkResponseDataItem>,
    /// `status` of the contract.
    ///
    /// For example `success`.
    pub status: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `voi`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaBenchmarkReport {
        constraints = "constraints" [shown],
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        id = "id" [shown],
        partner_name = "partnerName",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        retail_sales_benchmarks_metrics = "retailSalesBenchmarksMetrics" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `SbcaBenchmarkResponseDataItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaBenchmarkResponseDataItem {
    /// `firstSeenTxnDate` of the contract.
    ///
    /// For example `2023-01-01`.
    pub first_seen_txn_date: Option<NaiveDate>,
    /// `industryName` of the contract.
    pub industry_name: Option<String>,
    /// `lastSeenTxnDate` of the contract.
    ///
    /// For example `2023-12-31`.
    pub last_seen_txn_date: Option<NaiveDate>,
    /// `locationId` of the contract.
    ///
    /// For example `a1b2c3d4-0000-1234-abcd-000000000001`.
    pub location_id: Option<LocationId>,
    /// `merchantCategoryCode` of the contract.
    ///
    /// For example `5812`.
    pub merchant_category_code: Option<Decimal>,
    /// `metricsFrequency` of the contract.
    ///
    /// For example `Weekly`.
    pub metrics_frequency: Option<String>,
    /// `metricsLists` of the contract.
    pub metrics_lists: Vec<SbcaBenchmarkResponseDataItemMetricsListsItem>,
    /// `naicsCode` of the contract.
    ///
    /// For example `445110`.
    pub naics_code: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaBenchmarkResponseDataItem {
        first_seen_txn_date = "firstSeenTxnDate" [shown],
        industry_name = "industryName",
        last_seen_txn_date = "lastSeenTxnDate" [shown],
        location_id = "locationId" [shown],
        merchant_category_code = "merchantCategoryCode",
        metrics_frequency = "metricsFrequency",
        metrics_lists = "metricsLists" [shown],
        naics_code = "naicsCode",
        .. extra
    }
}

/// `SbcaBenchmarkResponseDataItemMetricsListsItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaBenchmarkResponseDataItemMetricsListsItem {
    /// `metrics` of the contract.
    pub metrics: Vec<SbcaBenchmarkResponseDataItemMetricsListsItemMetricsItem>,
    /// `periodEndDate` of the contract.
    ///
    /// For example `2023-07-30`.
    pub period_end_date: Option<NaiveDate>,
    /// `periodStartDate` of the contract.
    ///
    /// For example `2023-06-30`.
    pub period_start_date: Option<NaiveDate>,
    /// `year` of the contract.
    ///
    /// For example `2023`.
    pub year: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaBenchmarkResponseDataItemMetricsListsItem {
        metrics = "metrics" [shown],
        period_end_date = "periodEndDate" [shown],
        period_start_date = "periodStartDate" [shown],
        year = "year",
        .. extra
    }
}

/// `SbcaBenchmarkResponseDataItemMetricsListsItemMetricsItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaBenchmarkResponseDataItemMetricsListsItemMetricsItem {
    /// `name` of the contract.
    ///
    /// For example `txn_amt`.
    pub name: Option<String>,
    /// `value` of the contract.
    ///
    /// For example `150000.75`.
    pub value: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaBenchmarkResponseDataItemMetricsListsItemMetricsItem {
        name = "name",
        value = "value",
        .. extra
    }
}

/// `SBCAMetricsReportConstraints` of the contract.
#[doc(alias = "SBCAMetricsReportConstraints")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SbcaMetricsReportConstraints {
    /// `analyticsReportData` of the contract.
    pub analytics_report_data: Option<SbcAanalyticsReportData>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaMetricsReportConstraints {
        analytics_report_data = "analyticsReportData" [shown],
        .. extra
    }
}

impl SbcaMetricsReportConstraints {
    /// A `SbcaMetricsReportConstraints` with its required members.
    pub fn new(analytics_report_data: SbcAanalyticsReportData) -> Self {
        Self {
            analytics_report_data: Some(analytics_report_data),
            extra: Map::new(),
        }
    }
}

/// `SBCAParams` of the contract.
#[doc(alias = "SBCAParams")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SbcaParams {
    /// `hasConsent` of the contract.
    pub has_consent: Option<bool>,
    /// `locationId` of the contract.
    ///
    /// For example `a1b2c3d4-0000-1234-abcd-000000000001`.
    pub location_id: Option<LocationId>,
    /// `metricFrequency` of the contract.
    ///
    /// For example `Weekly`.
    pub metric_frequency: Option<String>,
    /// `metricType` of the contract.
    ///
    /// For example `retail_sales_analytics`.
    pub metric_type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaParams {
        has_consent = "hasConsent" [shown],
        location_id = "locationId" [shown],
        metric_frequency = "metricFrequency",
        metric_type = "metricType",
        .. extra
    }
}

impl SbcaParams {
    /// A `SbcaParams` with its required members.
    pub fn new(
        has_consent: bool,
        location_id: impl Into<LocationId>,
        metric_frequency: impl Into<String>,
        metric_type: impl Into<String>,
    ) -> Self {
        Self {
            has_consent: Some(has_consent),
            location_id: Some(location_id.into()),
            metric_frequency: Some(metric_frequency.into()),
            metric_type: Some(metric_type.into()),
            extra: Map::new(),
        }
    }
}

/// `StatementData` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementData {
    /// `accountId` of the contract.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// `statementIndex` of the contract.
    ///
    /// At most 24, default `1`, for example `1`.
    pub statement_index: Option<i32>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    StatementData {
        account_id = "accountId" as number [shown],
        statement_index = "statementIndex",
        .. extra
    }
}

impl StatementData {
    /// A `StatementData` with its required members.
    pub fn new(account_id: impl Into<AccountId>) -> Self {
        Self {
            account_id: Some(account_id.into()),
            statement_index: None,
            extra: Map::new(),
        }
    }

    /// Sets `statementIndex`.
    #[must_use]
    pub fn statement_index(mut self, statement_index: i32) -> Self {
        self.statement_index = Some(statement_index);
        self
    }
}

/// `TxVerifyInterview` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TxVerifyInterview {
    /// `accounts` of the contract.
    pub accounts: Vec<AccountId>,
    /// `assetId` of the contract.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TxVerifyInterview {
        accounts = "accounts" [shown],
        asset_id = "assetId" [shown],
        .. extra
    }
}

impl TxVerifyInterview {
    /// A `TxVerifyInterview` with its required members.
    pub fn new(asset_id: impl Into<AssetId>) -> Self {
        Self {
            accounts: Vec::new(),
            asset_id: Some(asset_id.into()),
            extra: Map::new(),
        }
    }

    /// Sets `accounts`.
    #[must_use]
    pub fn accounts(mut self, accounts: Vec<AccountId>) -> Self {
        self.accounts = accounts;
        self
    }
}

/// `VOIEWithInterviewData` of the contract.
#[doc(alias = "VOIEWithInterviewData")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoieWithInterviewData {
    /// `extractDeductions` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub extract_deductions: Option<bool>,
    /// `extractDirectDeposit` of the contract.
    ///
    /// Default `true`, for example `true`.
    pub extract_direct_deposit: Option<bool>,
    /// `extractEarnings` of the contract.
    ///
    /// Default `true`, for example `true`.
    pub extract_earnings: Option<bool>,
    /// `txVerifyInterview` of the contract.
    pub tx_verify_interview: Vec<TxVerifyInterview>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoieWithInterviewData {
        extract_deductions = "extractDeductions" [shown],
        extract_direct_deposit = "extractDirectDeposit" [shown],
        extract_earnings = "extractEarnings" [shown],
        tx_verify_interview = "txVerifyInterview" as list [shown],
        .. extra
    }
}

impl VoieWithInterviewData {
    /// A `VoieWithInterviewData` with its required members.
    pub fn new(tx_verify_interview: Vec<TxVerifyInterview>) -> Self {
        Self {
            extract_deductions: None,
            extract_direct_deposit: None,
            extract_earnings: None,
            tx_verify_interview,
            extra: Map::new(),
        }
    }

    /// Sets `extractDeductions`.
    #[must_use]
    pub fn extract_deductions(mut self, extract_deductions: bool) -> Self {
        self.extract_deductions = Some(extract_deductions);
        self
    }

    /// Sets `extractDirectDeposit`.
    #[must_use]
    pub fn extract_direct_deposit(mut self, extract_direct_deposit: bool) -> Self {
        self.extract_direct_deposit = Some(extract_direct_deposit);
        self
    }

    /// Sets `extractEarnings`.
    #[must_use]
    pub fn extract_earnings(mut self, extract_earnings: bool) -> Self {
        self.extract_earnings = Some(extract_earnings);
        self
    }
}

/// `VOIEWithStatementData` of the contract.
#[doc(alias = "VOIEWithStatementData")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoieWithStatementData {
    /// `assetIds` of the contract.
    pub asset_ids: Vec<AssetId>,
    /// `extractDeductions` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub extract_deductions: Option<bool>,
    /// `extractDirectDeposit` of the contract.
    ///
    /// Default `true`, for example `true`.
    pub extract_direct_deposit: Option<bool>,
    /// `extractEarnings` of the contract.
    ///
    /// Default `true`, for example `true`.
    pub extract_earnings: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoieWithStatementData {
        asset_ids = "assetIds" as list [shown],
        extract_deductions = "extractDeductions" [shown],
        extract_direct_deposit = "extractDirectDeposit" [shown],
        extract_earnings = "extractEarnings" [shown],
        .. extra
    }
}

impl VoieWithStatementData {
    /// A `VoieWithStatementData` with its required members.
    pub fn new(asset_ids: Vec<AssetId>) -> Self {
        Self {
            asset_ids,
            extract_deductions: None,
            extract_direct_deposit: None,
            extract_earnings: None,
            extra: Map::new(),
        }
    }

    /// Sets `extractDeductions`.
    #[must_use]
    pub fn extract_deductions(mut self, extract_deductions: bool) -> Self {
        self.extract_deductions = Some(extract_deductions);
        self
    }

    /// Sets `extractDirectDeposit`.
    #[must_use]
    pub fn extract_direct_deposit(mut self, extract_direct_deposit: bool) -> Self {
        self.extract_direct_deposit = Some(extract_direct_deposit);
        self
    }

    /// Sets `extractEarnings`.
    #[must_use]
    pub fn extract_earnings(mut self, extract_earnings: bool) -> Self {
        self.extract_earnings = Some(extract_earnings);
        self
    }
}
