// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types that operations of several areas use.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::scalar::Scalar;
use crate::unix_date::UnixDate;

/// One postal address of an account holder: the whole address in `ownerAddress`, its separate
/// parts, and a `type` such as `Home`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerAddress {
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Country as an ISO 3166-1 code, for example `US` or `CAN`.
    pub country: Option<String>,
    /// First address line, usually house number and street.
    ///
    /// For example `12 Example Street`.
    pub line1: Option<String>,
    /// Second address line, for example a suite number.
    ///
    /// For example `Suite 3`.
    pub line2: Option<String>,
    /// Third address line, for example `UT 84123`.
    pub line3: Option<String>,
    /// Postal address of the account owner, in one line; reports give only the primary owner's, or
    /// omit it if unknown.
    pub owner_address: Option<String>,
    /// ZIP or postal code of the address, for example `84123`.
    pub postal_code: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Use of the address: `Business`, `Home` or `Mailing`.
    ///
    /// Known values are in [`values::address_type`](crate::values::address_type).
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

/// One account holder as the bank describes them: relationship to the account, name parts, name
/// classification, addresses, emails, phones, documents and, on request, identity insights.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerDetails {
    /// Postal addresses of the account owner, possibly more than one.
    pub addresses: Vec<AccountOwnerAddress>,
    /// Identity papers of the account owner; not delivered for the US at present.
    pub documentations: Vec<AccountOwnerDocumentation>,
    /// Mail addresses of the account owner, possibly more than one.
    pub emails: Vec<AccountOwnerEmail>,
    /// Given name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// Risk and validity signals about the email, phone, IP address and identity of the owner.
    pub identity_insights: Option<AccountOwnerIdentityInsights>,
    /// Surname of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Second given name or its initial, if the source has one.
    ///
    /// For example `L`.
    pub middle_name: Option<String>,
    /// Kind of account holder: `person` (also `personal` or `home`), `business` or `other`.
    ///
    /// Known values are in [`values::name_classification`](crate::values::name_classification).
    pub name_classification: Option<String>,
    /// Certainty of `nameClassification`, from 0 to 1.
    ///
    /// 0 to 1.0, for example `0.9`.
    pub name_classificationconfidencescore: Option<Decimal>,
    /// Complete name of whoever owns the account; several owners share one string, split by `|` in
    /// reports.
    pub owner_name: Option<String>,
    /// Phone numbers the institution has on file for the account owner.
    pub phones: Vec<AccountOwnerPhone>,
    /// Role of the person toward the account, for example `PRIMARY`, `PRIMARY_JOINT`, `SOLE_OWNER`,
    /// `AUTHORIZED_USER`, `BUSINESS`, `POWER_OF_ATTORNEY` or `TRUSTEE`.
    ///
    /// Known values are in [`values::account_owner_relationship`](crate::values::account_owner_relationship).
    pub relationship: Option<String>,
    /// Generation or degree after the last name, for example `Jr` or `PhD`.
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

/// Official numbers of an account holder: a tax id with the country that issued it, and a
/// government id.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerDocumentation {
    /// Number of a federal or state identity document; Canadian passports have 8 digits, driving
    /// licences 6 to 9.
    ///
    /// For example `123456789`.
    pub government_id: Option<GovernmentId>,
    /// Tax number of the account owner in the form used by the country, for example `123-45-7890`.
    pub tax_id: Option<TaxId>,
    /// Country that issued `taxId`, as a two- or three-letter ISO 3166-1 code such as `CAN`.
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

/// One e-mail address of an account holder, with its `emailType` and a flag telling whether it
/// is the main one.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerEmail {
    /// E-mail address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Use of the address: `Personal` or `Business`.
    ///
    /// Known values are in [`values::email_type`](crate::values::email_type).
    pub email_type: Option<String>,
    /// `true` for the main email address of the owner.
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

/// Answer of the account owner details read, also used inside the payment bundle: a list with
/// one entry per account holder.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerHolders {
    /// People or businesses who own the account, one entry per owner.
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

/// Fraud signals on an account holder: age and validity of e-mail, phone and address, IP
/// location, device scores and overall risk. Returned only when insights are asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerIdentityInsights {
    /// Whether the name belongs to the address: `match`, `no-match` or `not-found`.
    ///
    /// Known values are in [`values::address_name_match`](crate::values::address_name_match).
    pub address_to_name: Option<String>,
    /// How far the address could be confirmed, from `missing_address` or `invalid` over steps such
    /// as `valid_to_city` to `valid`.
    ///
    /// Known values are in [`values::address_validity`](crate::values::address_validity).
    pub address_validity_level: Option<String>,
    /// Messages about parts of the insights that could not be made.
    pub alerts: Vec<String>,
    /// Risk findings about the device that was used; present when device data was sent.
    pub device: Option<DeviceInsights>,
    /// When the domain behind the address was registered, ISO 8601 with zone.
    ///
    /// For example `2011-06-29T00:00:00.000Z`.
    pub email_domain_creation_date: Option<String>,
    /// Days since the address first appeared in the identity network of Ekata; `0` if it never did.
    ///
    /// For example `453`.
    pub email_first_seen_days: Option<Decimal>,
    /// Risk score of the mail address, a decimal number such as `0.8`.
    pub email_risk: Option<Decimal>,
    /// Whether the name belongs to the mail address: `match`, `no-match` or `not found`.
    ///
    /// Known values are in [`values::email_name_match`](crate::values::email_name_match).
    pub email_to_name: Option<String>,
    /// Overall identity risk of the sign-up; higher values mean more risk, for example `275`.
    pub identity_risk_score: Option<Decimal>,
    /// Miles from the IP address location to the physical address.
    ///
    /// For example `210`.
    pub ip_address_distance: Option<Decimal>,
    /// Country where the IP address is located, as a two-letter ISO 3166 code such as `US`.
    pub ip_geolocation_country_code: Option<String>,
    /// Region within the country where the IP address is located, for example `Oregon`.
    pub ip_geolocation_subdivision: Option<String>,
    /// Days passed since the Ekata network last saw the IP address; `0` when it never did.
    ///
    /// For example `15`.
    pub ip_last_seen_days: Option<Decimal>,
    /// Miles from the IP address location to the nearest physical address known for the phone
    /// number.
    ///
    /// For example `200`.
    pub ip_phone_distance: Option<Decimal>,
    /// `true` when data about the IP address and its rate of use suggest risk.
    pub ip_risk: Option<bool>,
    /// Risk of the IP address from 0 to 1, to three decimals; higher means more risk.
    ///
    /// For example `0.123`.
    pub ip_risk_score: Option<Decimal>,
    /// `true` when the email address passes validation.
    pub is_email_valid: Option<bool>,
    /// `true` when the phone number passes validation.
    pub is_phone_valid: Option<bool>,
    /// Company providing voice or data service for the number, down to the virtual operator (MVNO).
    pub phone_carrier: Option<String>,
    /// Country the phone number belongs to, as a two-letter ISO 3166 code.
    ///
    /// For example `UK`.
    pub phone_country_code: Option<String>,
    /// Days since the Ekata network first saw this phone and email together; 0 when it never did.
    ///
    /// For example `54`.
    pub phone_email_first_seen_days: Option<Decimal>,
    /// Days since the Ekata network most recently saw this phone number; 0 when it never did.
    ///
    /// For example `42`.
    pub phone_last_seen_days: Option<Decimal>,
    /// Kind of phone line: `landline`, `fixed-voip`, `mobile`, `voicemail`, `toll-free`, `premium`,
    /// `non-fixed-voip` or `other`.
    ///
    /// Known values are in [`values::phone_line_type`](crate::values::phone_line_type).
    pub phone_line_type: Option<String>,
    /// How near the phone location is to the address: `match`, `postal-match`, `zip4-match`,
    /// `city-state-match`, `metro-match`, `country-match` or `no-match`.
    ///
    /// Known values are in [`values::phone_address_match`](crate::values::phone_address_match).
    pub phone_to_address: Option<String>,
    /// Whether the phone number is registered to the given name: `match`, `no-match` or
    /// `not-found`.
    ///
    /// Known values are in [`values::phone_name_match`](crate::values::phone_name_match).
    pub phone_to_name: Option<String>,
    /// UUID generated for this identity check.
    ///
    /// For example `be3ad617-04ad-43e1-a438-79425b6511b6`.
    pub request_ref_id: Option<RequestRefId>,
    /// Remarks on the input, such as a corrected ZIP code or a malformed email address.
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

/// One telephone number of an account holder, with its country and a `type` such as `CELL`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerPhone {
    /// Dialling code without plus sign, up to three digits, for example `61`.
    pub country: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Use of the phone line: `HOME`, `BUSINESS`, `CELL` or `FAX`.
    ///
    /// Known values are in [`values::phone_type`](crate::values::phone_type).
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

/// The settings an analytics report was generated with, echoed in its `constraints`: purpose
/// and intervals, accounts, custom fields and start date.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsReportConstraintsOut {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Vec<AccountId>,
    /// Facts about the applicant or business that you supply for the analysis.
    pub analytics_report_data: Option<AnalyticsReportData>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
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

/// Purpose and detail of an analytics report: flags for CRA, FTC and personal guarantee, and
/// the time intervals to compute values for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsReportData {
    /// Whether the owner backs the loan in person; `true` makes a consumer record necessary.
    pub applicant_is_personal_guarantor: Option<bool>,
    /// Whether a CRA (`true`) or a non-CRA (`false`) report is wanted; small-business lending calls
    /// for `true`.
    pub for_cra_purpose: Option<bool>,
    /// Whether the report serves an FTC purpose; concerns business reports only.
    pub for_ftc_purpose: Option<bool>,
    /// Ways to cut the history into slices: `MONTHLY_CALENDAR`, `MONTHLY_ROLLING_30` or both.
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

    /// Whether the owner backs the loan in person; `true` makes a consumer record necessary.
    #[must_use]
    pub fn applicant_is_personal_guarantor(
        mut self,
        applicant_is_personal_guarantor: bool,
    ) -> Self {
        self.applicant_is_personal_guarantor = Some(applicant_is_personal_guarantor);
        self
    }

    /// Whether a CRA (`true`) or a non-CRA (`false`) report is wanted; small-business lending calls
    /// for `true`.
    #[must_use]
    pub fn for_cra_purpose(mut self, for_cra_purpose: bool) -> Self {
        self.for_cra_purpose = Some(for_cra_purpose);
        self
    }

    /// Whether the report serves an FTC purpose; concerns business reports only.
    #[must_use]
    pub fn for_ftc_purpose(mut self, for_ftc_purpose: bool) -> Self {
        self.for_ftc_purpose = Some(for_ftc_purpose);
        self
    }

    /// Ways to cut the history into slices: `MONTHLY_CALENDAR`, `MONTHLY_ROLLING_30` or both.
    ///
    /// At most 2 items.
    #[must_use]
    pub fn time_interval_types(mut self, time_interval_types: Vec<String>) -> Self {
        self.time_interval_types = time_interval_types;
        self
    }
}

/// Filters and options the report was requested with, echoed back.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseReportAckConstraints {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Vec<AccountId>,
    /// Facts about the applicant or business that you supply for the analysis.
    pub analytics_report_data: Option<BaseReportAckConstraintsAnalyticsReportData>,
    /// Search criteria that narrow the report; a transaction must meet all of those given.
    pub find_transaction: Option<FindTransactionConstraints>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Whether the report also lists transactions that are not yet posted.
    ///
    /// Default `false`.
    pub include_pending: Option<bool>,
    /// Start of the income history in seconds since 1970; 24 months back when omitted.
    ///
    /// For example `1607450357`.
    pub income_from_date: Option<UnixDate>,
    /// Lowest confidence score an income stream needs to appear; `50` keeps those scored 50 or
    /// more.
    pub income_stream_confidence_minimum: Option<i32>,
    /// Leaves out pay statements whose `payDate` is earlier than this, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub pay_statements_from_date: Option<UnixDate>,
    /// Payroll data used for the report, named by retrieval, employment and payroll account IDs.
    pub payroll_data: Option<PayrollDataOut>,
    /// Selection of uploaded pay statements that the report has to cover.
    pub paystatement_report: Option<PayStatementData>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Identifies one generated report; use it to fetch or reissue that report.
    ///
    /// For example `u4hstnnak45g`.
    pub report_id: Option<ReportId>,
    /// `true` adds a section on insufficient funds (NSF) events per account to the JSON and the
    /// PDF.
    pub show_nsf: Option<bool>,
    /// Account and statement number from which the report is made.
    pub statement_report_data: Option<StatementData>,
    /// End of the date range, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub to_date: Option<UnixDate>,
    /// `true` lays out the deposits in the PDF by income stream.
    pub voai_pdf_deposit_view: Option<bool>,
    /// Pay statements to verify against bank transactions, and what to extract from them.
    pub voie_with_interview_data: Option<VoieWithInterviewData>,
    /// Pay statements the report is made from, and what to extract from them.
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

/// Facts about the applicant or business that you supply for the analysis.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseReportAckConstraintsAnalyticsReportData {
    /// Years of the customer, 0 to 125, used to choose an age band; optional.
    ///
    /// 0 to 125, for example `25`.
    pub age: Option<i64>,
    /// Analyses wanted, `benchmarking` and `forecasting`; both when left out.
    ///
    /// 2 to 2 items.
    pub analytics: Vec<String>,
    /// Whether the owner backs the loan in person; `true` makes a consumer record necessary.
    pub applicant_is_personal_guarantor: Option<bool>,
    /// Whether a CRA (`true`) or a non-CRA (`false`) report is wanted; small-business lending calls
    /// for `true`.
    pub for_cra_purpose: Option<bool>,
    /// Whether the report serves an FTC purpose; concerns business reports only.
    pub for_ftc_purpose: Option<bool>,
    /// Yearly household income of the customer in dollars; optional, it decides the income band.
    ///
    /// At least 0, for example `1000`.
    pub income: Option<i64>,
    /// Group to compare the customer with, for example people in the same postal area.
    pub segments: Option<ForesightAnalyticsReportDataSegments>,
    /// Ways to cut the history into slices: `MONTHLY_CALENDAR`, `MONTHLY_ROLLING_30` or both.
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

/// A date of birth split into three numbers: year, month and day of the month.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Birthday {
    /// Day of birth within the month, 1 to 31.
    ///
    /// For example `13`.
    pub day_of_month: Option<i32>,
    /// Birth month in two digits, where January is 1.
    ///
    /// For example `8`.
    pub month: Option<i32>,
    /// Four-digit year in which the person was born.
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

    /// Day of birth within the month, 1 to 31.
    ///
    /// For example `13`.
    #[must_use]
    pub fn day_of_month(mut self, day_of_month: i32) -> Self {
        self.day_of_month = Some(day_of_month);
        self
    }

    /// Birth month in two digits, where January is 1.
    ///
    /// For example `8`.
    #[must_use]
    pub fn month(mut self, month: i32) -> Self {
        self.month = Some(month);
        self
    }

    /// Four-digit year in which the person was born.
    ///
    /// For example `1989`.
    #[must_use]
    pub fn year(mut self, year: i32) -> Self {
        self.year = Some(year);
        self
    }
}

/// The business a report is about: its id, name and address.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessDetails {
    /// Registered seat of the business.
    pub address: Option<BusinessDetailsAddress>,
    /// Key of the business record, digits such as `1112`.
    pub business_id: Option<BusinessId>,
    /// Registered or trading name of the business.
    ///
    /// For example `Example Bakery`.
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

/// Registered seat of the business.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessDetailsAddress {
    /// House number and street, for example `434 W Ascension Way`.
    ///
    /// At most 50 characters, for example `12 Example Street`.
    pub address_line1: Option<String>,
    /// Suite, unit or apartment, for example `Suite #200`.
    ///
    /// At most 50 characters.
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

/// The business to analyse in a small business report: name, address and phone number, and
/// whether an owner is personally liable.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessDetailsRequest {
    /// Where the business has its seat: lines, city, state, postal code and country.
    pub address: Option<BusinessDetailsRequestAddress>,
    /// Name of the business, to be matched with those that are known.
    ///
    /// For example `Example Bakery`.
    pub name: Option<String>,
    /// `true` when an owner of the business answers for the loan with private assets.
    pub personally_liable: Option<bool>,
    /// Phone number of the business, as an object that adds the country code.
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
    ///
    /// - `address`: Where the business has its seat: lines, city, state, postal code and country.
    /// - `name`: Name of the business, to be matched with those that are known.
    /// - `personally_liable`: `true` when an owner of the business answers for the loan with
    ///   private assets.
    /// - `phone_number`: Phone number of the business, as an object that adds the country code.
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

/// Where the business has its seat: lines, city, state, postal code and country.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessDetailsRequestAddress {
    /// House number and street, for example `434 W Ascension Way`.
    ///
    /// At most 50 characters, for example `12 Example Street`.
    pub address_line1: Option<String>,
    /// Suite, unit or apartment, for example `Suite #200`.
    ///
    /// At most 50 characters.
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
    ///
    /// - `address_line1`: House number and street, for example `434 W Ascension Way`.
    /// - `city`: City or town of the address, for example `Murray`.
    /// - `country`: Country as an ISO 3166-1 code, for example `US` or `CAN`.
    /// - `postal_code`: ZIP or postal code of the address, for example `84123`.
    /// - `state`: State or province of the address, as a two-letter code for US addresses, for
    ///   example `UT`.
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

    /// Suite, unit or apartment, for example `Suite #200`.
    ///
    /// At most 50 characters.
    #[must_use]
    pub fn address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.address_line2 = Some(address_line2.into());
        self
    }
}

/// The person behind a customer, as needed for credit reports: name, address, phone, SSN,
/// birthday, e-mail and, for resellers, the end user.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Consumer {
    /// House number and street of the person, on one line.
    pub address: Option<String>,
    /// Birth date split into `year`, `month` and `dayOfMonth`.
    pub birthday: Option<Birthday>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// When the record was made.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// E-mail address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    pub end_user: Option<ConsumerEndUser>,
    /// Given name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub id: Option<ConsumerId>,
    /// Surname of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Final four digits of the social security number; the rest is never returned.
    ///
    /// For example `9999`.
    pub ssn: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    pub suffix: Option<String>,
    /// Postal code in the United States, usually 5 digits, for example `84123`.
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

/// Copy of the consumer record inside a report: name, address, phone, SSN and e-mail. Absent
/// from reports that need no consumer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsumerDetails {
    /// House number and street, for example `434 W Ascension Way`.
    ///
    /// For example `12 Example Street`.
    pub address: Option<String>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// E-mail address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Given name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub id: Option<ConsumerId>,
    /// Surname of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Second given name or its initial, if the source has one.
    ///
    /// For example `L`.
    pub middle_name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Final four digits of the social security number; the rest is never returned.
    ///
    /// For example `9999`.
    pub ssn: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Postal code in the United States, usually 5 digits, for example `84123`.
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

/// The company that finally uses the report when it is not the partner itself: name, address,
/// phone, e-mail and site. Set it when creating the consumer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerEndUser {
    /// House number and street of the firm, for example `434 W Ascension Way`.
    ///
    /// For example `12 Example Street`.
    pub address: Option<String>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// E-mail address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Whom the report is finally for: the name of the firm.
    ///
    /// For example `John`.
    pub name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Web address of the end user for whom a reseller acts.
    ///
    /// At least 2 characters, at most 999, for example `testurl.com`.
    pub url: Option<String>,
    /// Postal code in the United States, usually 5 digits, for example `84123`.
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
    ///
    /// - `address`: House number and street of the firm, for example `434 W Ascension Way`.
    /// - `city`: City or town of the address, for example `Murray`.
    /// - `name`: Whom the report is finally for: the name of the firm.
    /// - `phone`: Phone number of the person, with or without hyphens, for example
    ///   `1-801-984-4200`.
    /// - `state`: State or province of the address, as a two-letter code for US addresses, for
    ///   example `UT`.
    /// - `zip`: Postal code in the United States, usually 5 digits, for example `84123`.
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

    /// E-mail address, for example `myname@mycompany.com`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Web address of the end user for whom a reseller acts.
    ///
    /// At least 2 characters, at most 999, for example `testurl.com`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// A linked account in full: numbers, name, type, balance, aggregation state, institution and
/// login, authorization dates, and type-dependent `detail` and `position`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccount {
    /// What the customer calls the account at the institution; absent where none was chosen.
    pub account_nickname: Option<String>,
    /// Masked or shortened account number fit to show to people, often the last four digits; its
    /// format differs by institution.
    ///
    /// For example `7528`.
    pub account_number_display: Option<String>,
    /// When data was last fetched, with or without success, in seconds since 1970; absent before
    /// the first try.
    ///
    /// For example `1607450357`.
    pub aggregation_attempt_date: Option<UnixDate>,
    /// Outcome of the latest data fetch: `0` is success, other codes mean the data may be stale;
    /// absent before the first try.
    pub aggregation_status_code: Option<i64>,
    /// When data was last fetched without error, in seconds since 1970; absent before the first
    /// success.
    ///
    /// For example `1607450357`.
    pub aggregation_success_date: Option<UnixDate>,
    /// When access ends, in seconds since 1970; ignore it when `authorizationExpires` is `false`.
    ///
    /// For example `1641030399`.
    pub authorization_end_date: Option<UnixDate>,
    /// `true` when the access right has an end, given by `authorizationEndDate`.
    ///
    /// Default `false`.
    pub authorization_expires: Option<bool>,
    /// When access began, in seconds since 1970.
    ///
    /// For example `1541030399`.
    pub authorization_start_date: Option<UnixDate>,
    /// Posted balance without pending items, as it stood at `balanceDate`.
    ///
    /// For example `401.26`.
    pub balance: Option<Decimal>,
    /// When the institution took the balance, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub balance_date: Option<UnixDate>,
    /// When the account was first added, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// ISO 4217 letters such as `USD` in which the amounts here are given.
    pub currency: Option<String>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Figures that only some account types have; which are present depends on account type and
    /// institution.
    pub detail: Option<CustomerAccountDetail>,
    /// Rank of the account in the list at the bank; `1` comes first.
    ///
    /// For example `2`.
    pub display_position: Option<i32>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `5011648377`.
    pub id: AccountId,
    /// Number of the financial institution in the directory of institutions, such as `4222`.
    pub institution_id: Option<InstitutionId>,
    /// Identifies one set of customer credentials at an institution; as number or text, depending
    /// on the schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Date of the newest transaction, in seconds since 1970; absent until the account has been
    /// aggregated once.
    ///
    /// For example `1607450357`.
    pub last_transaction_date: Option<UnixDate>,
    /// When the account was last changed, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub last_updated_date: Option<UnixDate>,
    /// When the customer first connected the account through Data Connect, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub linked_account_date: Option<UnixDate>,
    /// Who the account is meant for: `personal` or `business`.
    ///
    /// Known values are in [`values::account_market_segment`](crate::values::account_market_segment).
    pub market_segment: Option<String>,
    /// Account label given by the institution, such as `Super Checking`.
    pub name: Option<String>,
    /// Account number from the institution; its form varies and digits may be masked. Use the ACH
    /// calls for payment numbers.
    ///
    /// For example `201940541`.
    ///
    /// The contract says not to use this any more.
    pub number: Option<String>,
    /// Date of the earliest transaction known for the account, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub oldest_transaction_date: Option<UnixDate>,
    /// Account ID one step up in a student loan hierarchy, such as `5011648377`.
    pub parent_account: Option<AccountId>,
    /// Holdings of an investment account, one entry per security.
    pub position: Vec<CustomerAccountPosition>,
    /// Last four digits of the true account number, worked out by Mastercard; present only for
    /// accounts that allow ACH.
    ///
    /// For example `5678`.
    pub real_account_number_last4: Option<String>,
    /// `pending` while accounts are being discovered, `active` from activation on.
    ///
    /// Known values are in [`values::aggregation_status`](crate::values::aggregation_status).
    pub status: Option<String>,
    /// Account type, such as `checking`, `savings`, `creditCard`, `ira`, `mortgage` or
    /// `studentLoan`; further types exist.
    ///
    /// Known values are in [`values::account_type`](crate::values::account_type).
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

/// Further facts on an account, each present only for some account types and institutions:
/// interest, credit limits, due payments, loan terms, investment balances, student loan data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountDetail {
    /// Investment accounts: part of the total balance that stems from money already taxed.
    ///
    /// For example `68564.99`.
    pub after_tax_amount: Option<Decimal>,
    /// Loans: whether instalments are drawn automatically, as `Y` or `N`, at some lenders `T` or
    /// `F`.
    pub auto_pay_enrolled: Option<String>,
    /// Deposit and loan accounts: money that can be spent now, usually the current balance adjusted
    /// for pending items.
    ///
    /// For example `5678.78`.
    pub available_balance_amount: Option<Decimal>,
    /// Investment accounts: cash that can be taken out.
    ///
    /// For example `3456.78`.
    pub available_cash_balance: Option<Decimal>,
    /// Loans: large closing payment due at the end of the term.
    ///
    /// For example `1678.56`.
    pub balloon_amount: Option<Decimal>,
    /// Investment accounts: money at hand for buying securities.
    ///
    /// For example `34567.89`.
    pub buy_power: Option<Decimal>,
    /// Whether the investment account may hold a cash account.
    pub cash_account_allowed: Option<bool>,
    /// Credit cards and lines: cash that can still be drawn.
    ///
    /// For example `2000`.
    pub cash_advance_available_amount: Option<Decimal>,
    /// Credit cards and lines: cash drawn and not yet repaid.
    ///
    /// For example `1000`.
    pub cash_advance_balance: Option<Decimal>,
    /// Credit cards and lines: interest on drawn cash, percent a year, for example `21.5`.
    pub cash_advance_interest_rate: Option<Decimal>,
    /// Credit cards and lines: the most cash that can ever be drawn.
    ///
    /// For example `3000`.
    pub cash_advance_max_amount: Option<Decimal>,
    /// Investment accounts: part of the account held in cash.
    ///
    /// For example `2000`.
    pub cash_balance_amount: Option<Decimal>,
    /// Loans: what secures the debt, for example `nissan sentra`.
    pub collateral: Option<String>,
    /// Investment accounts: all contributions since the start of the year.
    ///
    /// For example `2045`.
    pub contrib_total_ytd: Option<Decimal>,
    /// Student loans: when repayment starts, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub convert_to_repayment: Option<UnixDate>,
    /// Credit cards and lines: credit left to use, usually limit minus current balance.
    ///
    /// For example `3000`.
    pub credit_available_amount: Option<Decimal>,
    /// Credit cards and lines: highest debt the lender allows.
    ///
    /// For example `7000`.
    pub credit_max_amount: Option<Decimal>,
    /// Posted balance as last reported by the institution.
    ///
    /// For example `5789.34`.
    pub current_balance: Option<Decimal>,
    /// Investment accounts: debt borrowed against the account, `0` if none.
    ///
    /// For example `345789.23`.
    pub current_loan_balance: Option<Decimal>,
    /// Student loans: school the borrower attends, for example `utah valley university`.
    pub current_school: Option<String>,
    /// Time the other details of the account refer to, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub date_as_of: Option<UnixDate>,
    /// Student loans: by how many days a payment is late.
    ///
    /// For example `5`.
    pub days_delinquent: Option<i32>,
    /// Loans: what the loan is, in the words of the lender.
    pub description: Option<String>,
    /// Investment accounts: what the employer paid in to match contributions.
    ///
    /// For example `256.99`.
    pub emp_match_amount: Option<Decimal>,
    /// Investment accounts: contribution of the employer before tax.
    ///
    /// For example `450`.
    pub emp_pretax_contrib_amount: Option<Decimal>,
    /// Investment accounts: contributions of the employer before tax since the start of the year.
    ///
    /// For example `700`.
    pub emp_pretax_contrib_amount_ytd: Option<Decimal>,
    /// Loans: ending balance as the lender reports it.
    ///
    /// For example `234789.45`.
    pub ending_balance_amount: Option<Decimal>,
    /// Loans: money held in escrow.
    ///
    /// For example `2345.01`.
    pub escrow_balance: Option<Decimal>,
    /// Student loans: when the debt should be fully repaid, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub expected_payoff_date: Option<UnixDate>,
    /// Student loans: fees still owed in total.
    ///
    /// For example `150`.
    pub fees_balance: Option<Decimal>,
    /// `Y` when the loan is a first mortgage, else `N`; mortgages and loans only.
    pub first_mortgage: Option<String>,
    /// Due date of the first loan payment, in seconds since 1970; mortgages and loans only.
    ///
    /// For example `1607450357`.
    pub first_payment_date: Option<UnixDate>,
    /// Student loans: institution that repays the loan owner if the borrower defaults.
    ///
    /// For example `FinBank`.
    pub guarantor: Option<String>,
    /// Student loans: interest rate at the start of the loan.
    ///
    /// For example `34567.89`.
    pub initial_interest_rate: Option<Decimal>,
    /// Amount first borrowed; mortgages and loans only.
    ///
    /// For example `65000`.
    pub initial_ml_amount: Option<Decimal>,
    /// When the mortgage or loan began, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub initial_ml_date: Option<UnixDate>,
    /// Student loans: interest still owed in total.
    ///
    /// For example `2000`.
    pub interest_balance: Option<Decimal>,
    /// Interest paid over the whole life of the mortgage or loan so far.
    ///
    /// For example `56789.34`.
    pub interest_paid_ltd: Option<Decimal>,
    /// How often interest is charged on the mortgage or loan, for example `monthly`.
    pub interest_period: Option<String>,
    /// Interest the deposit account earned last year.
    ///
    /// For example `3056.79`.
    pub interest_prior_ytd_amount: Option<Decimal>,
    /// Rate charged now, as text such as `15.789`; credit cards, credit lines, mortgages and loans.
    pub interest_rate: Option<String>,
    /// Nature of the mortgage or loan rate, for example `variable`.
    pub interest_rate_type: Option<String>,
    /// Student loans: whether and how the interest is subsidized.
    pub interest_subsidy_type: Option<String>,
    /// Interest the deposit account earned since the start of the year.
    ///
    /// For example `1056.67`.
    pub interest_ytd_amount: Option<Decimal>,
    /// Amount of the latest payment received; credit cards, credit lines, mortgages and loans.
    ///
    /// For example `567.89`.
    pub last_payment_amount: Option<Decimal>,
    /// When the card or credit line was last paid, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub last_payment_date: Option<UnixDate>,
    /// Day the latest mortgage or loan payment fell due, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub last_payment_due_date: Option<UnixDate>,
    /// Escrow part of the latest mortgage or loan payment.
    ///
    /// For example `456.78`.
    pub last_payment_escrow_amount: Option<Decimal>,
    /// Interest part of the latest mortgage or loan payment.
    ///
    /// For example `234.56`.
    pub last_payment_interest_amount: Option<Decimal>,
    /// Fee part of the latest mortgage or loan payment.
    ///
    /// For example `150`.
    pub last_payment_last_fee_amount: Option<Decimal>,
    /// Late charge contained in the latest mortgage or loan payment.
    ///
    /// For example `50`.
    pub last_payment_late_charge: Option<Decimal>,
    /// Principal part of the latest mortgage or loan payment.
    ///
    /// For example `1256.67`.
    pub last_payment_principal_amount: Option<Decimal>,
    /// When the latest mortgage or loan payment arrived, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub last_payment_receive_date: Option<UnixDate>,
    /// Fee charged for paying the mortgage or loan late.
    ///
    /// For example `35`.
    pub late_fee_amount: Option<Decimal>,
    /// Who owns the mortgage or loan, for example a credit union.
    pub lender: Option<String>,
    /// Student loans: federal number that identifies this loan alone.
    ///
    /// For example `1234568`.
    pub loan_award_id: Option<String>,
    /// How often mortgage or loan payments fall due, for example `monthly`.
    pub loan_payment_freq: Option<String>,
    /// What mortgage or loan payments cover, for example `principle`.
    pub loan_payment_type: Option<String>,
    /// Interest rate of a loan tied to an investment account, for example `3.275`.
    pub loan_rate: Option<Decimal>,
    /// Student loans: phase of repayment, for example `Grace`, `Deferment` or `Forbearance`.
    pub loan_status: Option<String>,
    /// Student loans: when the present `loanStatus` ends, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub loan_status_end_date: Option<UnixDate>,
    /// Student loans: when the present `loanStatus` began, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub loan_status_start_date: Option<UnixDate>,
    /// Nature of the mortgage or loan term, for example `fixed`.
    pub loan_term_type: Option<String>,
    /// Kind of mortgage or loan in words, such as `Conventional 30-Year Mortgage`.
    pub loan_type_desc: Option<String>,
    /// Student loans: fees paid since the start of the year.
    ///
    /// For example `5621.23`.
    pub loan_ytd_fees_paid: Option<Decimal>,
    /// Student loans: interest paid since the start of the year.
    ///
    /// For example `5623.23`.
    pub loan_ytd_interest_paid: Option<Decimal>,
    /// Student loans: principal paid since the start of the year.
    ///
    /// For example `5621.23`.
    pub loan_ytd_principal_paid: Option<Decimal>,
    /// `true` when the account may trade on margin.
    pub margin_allowed: Option<bool>,
    /// Interest earned less interest paid out; investment accounts.
    ///
    /// For example `456`.
    pub margin_balance: Option<Decimal>,
    /// Investment accounts: amount contributed as a match.
    ///
    /// For example `378`.
    pub match_amount: Option<Decimal>,
    /// When the deposit account matures, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub maturity_date: Option<UnixDate>,
    /// What the investor receives when the investment matures.
    ///
    /// For example `34067.78`.
    pub maturity_value_amount: Option<Decimal>,
    /// Person who holds the mortgage or loan, such as `John Smith`.
    pub ml_holder_name: Option<String>,
    /// Least amount that must be paid next on the mortgage or loan.
    ///
    /// For example `1578`.
    pub next_payment: Option<Decimal>,
    /// When the next mortgage or loan payment falls due, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub next_payment_date: Option<UnixDate>,
    /// Interest part of the next mortgage or loan payment.
    ///
    /// For example `234.56`.
    pub next_payment_interest_amount: Option<Decimal>,
    /// Principal part of the next mortgage or loan payment.
    ///
    /// For example `1256.67`.
    pub next_payment_principal_amount: Option<Decimal>,
    /// When the deposit account was opened, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub open_date: Option<UnixDate>,
    /// Student loans: yearly rate (APY) that applied when the money was paid out.
    ///
    /// For example `12`.
    pub original_interest_rate: Option<Decimal>,
    /// Maturity first agreed for the mortgage or loan, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub original_maturity_date: Option<UnixDate>,
    /// School first recorded for the loan, such as `Brigham young university`.
    pub original_school: Option<String>,
    /// Investment accounts: other amounts that have not vested yet.
    ///
    /// For example `26000`.
    pub other_nonvest_amount: Option<Decimal>,
    /// Investment accounts: other amounts that have vested.
    ///
    /// For example `34000`.
    pub other_vest_amount: Option<Decimal>,
    /// Student loans: when the borrower graduated or fell under half-time study, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub out_of_school_date: Option<UnixDate>,
    /// Student loans: institution that owns the loan.
    ///
    /// For example `FinBank`.
    pub owner: Option<String>,
    /// Overdue part of the balance; credit cards, credit lines, mortgages and loans.
    ///
    /// For example `3688.99`.
    pub past_due_amount: Option<Decimal>,
    /// When the next card or credit line payment falls due, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub payment_due_date: Option<UnixDate>,
    /// Least amount that must be paid; credit cards, credit lines, mortgages and loans.
    ///
    /// For example `456.78`.
    pub payment_min_amount: Option<Decimal>,
    /// How many mortgage or loan payments have been made so far.
    ///
    /// For example `14`.
    pub payments_made: Option<i32>,
    /// How many installments are still due until a mortgage or loan is fully repaid.
    ///
    /// For example `45`.
    pub payments_remaining: Option<i32>,
    /// Sum needed to settle the whole mortgage or loan at once, in the account currency.
    ///
    /// For example `45567.98`.
    pub payoff_amount: Option<Decimal>,
    /// Due date of the last mortgage or loan payment, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub payoff_amount_date: Option<UnixDate>,
    /// Money paid into a checking, savings, CD or money market account over the current period.
    ///
    /// For example `2356.56`.
    pub period_deposit_amount: Option<Decimal>,
    /// Last day of the current account period, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub period_end_date: Option<UnixDate>,
    /// Interest a checking, savings, CD or money market account has earned so far this period.
    ///
    /// For example `1234.56`.
    pub period_interest_amount: Option<Decimal>,
    /// Annual percentage yield (APY) in force this period on a checking, savings, CD or money
    /// market account.
    ///
    /// For example `13.245`.
    pub period_interest_rate: Option<Decimal>,
    /// First day of the current period of a checking, savings, CD or money market account, in
    /// seconds since 1970.
    ///
    /// For example `1607450357`.
    pub period_start_date: Option<UnixDate>,
    /// Part of an investment balance that was contributed before tax.
    ///
    /// For example `78564.99`.
    pub pre_tax_amount: Option<Decimal>,
    /// Balance owed on the preceding statement of a credit card or line of credit.
    ///
    /// For example `1234.56`.
    pub previous_balance: Option<Decimal>,
    /// Principal still owed on a mortgage or loan, without interest.
    ///
    /// For example `45056.7`.
    pub principal_balance: Option<Decimal>,
    /// Part of an investment balance that comes from profit sharing.
    ///
    /// For example `34678.89`.
    pub profit_sharing_amount: Option<Decimal>,
    /// Interest expected to be charged on the mortgage or loan.
    ///
    /// For example `10456.78`.
    pub projected_interest: Option<Decimal>,
    /// Regular installment due on a mortgage or loan.
    ///
    /// For example `456.23`.
    pub recurring_payment_amount: Option<Decimal>,
    /// Months left until the student loan is due to be repaid.
    ///
    /// For example `2`.
    pub remaining_term_of_ml: Option<Decimal>,
    /// Name of the student loan repayment scheme, such as Standard, Graduated or Extended.
    pub repayment_plan: Option<String>,
    /// Day on which the student loan repayment plan in force stops, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub repayment_plan_end_date: Option<UnixDate>,
    /// Day on which the student loan repayment plan in force began, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub repayment_plan_start_date: Option<UnixDate>,
    /// Rewards collected so far on a credit card or line of credit.
    ///
    /// For example `500.2`.
    pub reward_earned_balance: Option<Decimal>,
    /// Part of an investment balance moved in from another plan, such as an earlier 401k.
    ///
    /// For example `101234.67`.
    pub rollover_amount: Option<Decimal>,
    /// All money rolled into the investment account since it was opened.
    ///
    /// For example `23456.78`.
    pub rollover_ltd: Option<Decimal>,
    /// Total value of the short positions of an investment account.
    ///
    /// For example `12456.89`.
    pub short_balance: Option<Decimal>,
    /// Balance of a credit card or line of credit on the closing day of the statement.
    ///
    /// For example `2456.69`.
    pub statement_close_balance: Option<Decimal>,
    /// Closing day of the mortgage or loan statement, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub statement_close_date: Option<UnixDate>,
    /// Credits booked on a card or line of credit within the statement period.
    ///
    /// For example `345`.
    pub statement_credit_amount: Option<Decimal>,
    /// Last day of the card or credit line statement, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub statement_end_date: Option<UnixDate>,
    /// Finance charges on a card or line of credit within the statement period.
    ///
    /// For example `156.78`.
    pub statement_finance_amount: Option<Decimal>,
    /// Purchases made with a card or line of credit within the statement period.
    ///
    /// For example `2345.9`.
    pub statement_purchase_amount: Option<Decimal>,
    /// First day of the card or credit line statement, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub statement_start_date: Option<UnixDate>,
    /// Whole term of the mortgage or loan in months, as text, for example `36`.
    pub term_of_ml: Option<String>,
    /// Everything paid on the student loan so far.
    ///
    /// For example `16125`.
    pub total_amount_paid: Option<Decimal>,
    /// Interest paid so far on the mortgage, loan or student loan.
    ///
    /// For example `1125`.
    pub total_interest_paid: Option<Decimal>,
    /// Principal paid back so far on the mortgage, loan or student loan.
    ///
    /// For example `15000`.
    pub total_principal_paid: Option<Decimal>,
    /// Part of an investment account that fully belongs to the holder.
    ///
    /// For example `45000`.
    pub vested_balance: Option<Decimal>,
    /// Rate of a student loan group as APY, weighted by the balances of its loans.
    ///
    /// For example `12`.
    pub weighted_interest_rate: Option<Decimal>,
    /// Insurance paid through the mortgage or loan since January 1.
    ///
    /// For example `1345.89`.
    pub ytd_insurance_paid: Option<Decimal>,
    /// Interest paid on the mortgage or loan since January 1.
    ///
    /// For example `3948.56`.
    pub ytd_interest_paid: Option<Decimal>,
    /// Principal repaid on the mortgage or loan since January 1.
    ///
    /// For example `5432.01`.
    pub ytd_principal_paid: Option<Decimal>,
    /// Taxes paid through the mortgage or loan since January 1.
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

/// One holding of an investment account: security, symbol, units, current and paid price,
/// market value, cost basis and daily change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountPosition {
    /// Group of comparable securities: `DOMESTICBOND`, `LARGESTOCK`, `INTLSTOCK`, `MONEYMRKT` or
    /// `OTHER`.
    pub asset_class: Option<String>,
    /// Gain or loss of the position since the day before, in percent.
    ///
    /// For example `170.02`.
    pub change_percent: Option<Decimal>,
    /// What the whole position cost to buy.
    ///
    /// For example `190.01`.
    pub cost_basis: Option<Decimal>,
    /// What one share of the position cost to buy.
    ///
    /// For example `13.38`.
    pub cost_basis_per_share: Option<Decimal>,
    /// Exchange factor from the original currency of the holding, `1` when they are the same.
    pub currency_rate: Option<Decimal>,
    /// Latest known price of one unit of the holding.
    ///
    /// For example `41.585`.
    pub current_price: Option<Decimal>,
    /// When `currentPrice` was taken, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub current_price_date: Option<UnixDate>,
    /// Gain or loss of the position since the day before, in money.
    ///
    /// For example `180.03`.
    pub daily_change: Option<Decimal>,
    /// Name of the security held, for example `DELTA AIR LINES INC`.
    pub description: Option<String>,
    /// Asset class in the institution's own vocabulary, for example `COMNEQTY`, `PREFERRED STOCKS`
    /// or `CORPORATE BONDS`.
    pub fi_asset_class: Option<String>,
    /// Kind of holding, for example `INVESTMENT`.
    pub hold_type: Option<String>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `454678080`.
    pub id: Option<i64>,
    /// Kind of security held, for example `OTHERINFO`.
    pub inv_security_type: Option<String>,
    /// Worth of the position when the data was fetched.
    ///
    /// For example `271.84`.
    pub market_value: Option<Decimal>,
    /// Kind of mutual fund, for example `OPENEND`.
    pub mf_type: Option<String>,
    /// When the option expires; shown as seconds since 1970.
    ///
    /// For example `1644994800`.
    pub option_expire_date: Option<UnixDate>,
    /// How many shares one option contract stands for, for example `100`.
    pub option_shares_per_contract: Option<Decimal>,
    /// Price at which the option may be exercised.
    ///
    /// For example `50`.
    pub option_strike_price: Option<Decimal>,
    /// Right the option grants: `PUT` (to sell) or `CALL` (to buy).
    pub option_type: Option<String>,
    /// Unit price at which the holding was bought.
    ///
    /// For example `11.1526`.
    pub paid_price: Option<Decimal>,
    /// Direction of the holding as the institution reports it: long or short.
    ///
    /// For example `Long`.
    pub pos_type: Option<String>,
    /// Currency symbol into which the holding is converted, for example `USD`.
    pub security_currency: Option<String>,
    /// Code of the security in the scheme that `securityIdType` names, for example `25400W102`.
    pub security_id: Option<String>,
    /// Numbering scheme of `securityId`: `CUSIP`, `ISIN`, `SEDOL`, `SICC`, `VALOR` or `WKN`.
    ///
    /// Known values are in [`values::security_id_type`](crate::values::security_id_type).
    pub security_id_type: Option<String>,
    /// Name of the stock, fund or other security held, for example `DELTA AIR LINES INC`.
    pub security_name: Option<String>,
    /// Kind of investment, for example `Stock`.
    pub security_type: Option<String>,
    /// State of the holding as a code from the institution, for example `A`.
    pub status: Option<String>,
    /// Kind of sub account that holds the position, such as `CASH`.
    pub sub_account_type: Option<String>,
    /// Ticker under which the security is traded, for example `DAL`.
    pub symbol: Option<String>,
    /// Gain or loss of the holding today in dollars, as of the last aggregation.
    ///
    /// For example `16272.9`.
    pub today_gl_dollar: Option<Decimal>,
    /// Gain or loss of the holding today in percent, as of the last aggregation.
    ///
    /// For example `18.89`.
    pub today_gl_percent: Option<Decimal>,
    /// Overall gain or loss of the holding in dollars, as of the last aggregation.
    ///
    /// For example `162742.9`.
    pub total_gl_dollar: Option<Decimal>,
    /// Overall gain or loss of the holding in percent, as of the last aggregation.
    ///
    /// For example `68.89`.
    pub total_gl_percent: Option<Decimal>,
    /// Kind of dealing behind the holding, such as cash or `Margin`.
    pub transaction_type: Option<String>,
    /// How many shares or fund units are held; fractions occur.
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

/// Full accounts of a customer, as listed, refreshed or moved to an OAuth connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccounts {
    /// The bank accounts concerned, one entry per account.
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

/// The device behind an account opening: its identifier and its browser, platform and kind.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetails {
    /// Browser, type and similar facts on the device the consumer authorized from.
    pub device_info: Option<DeviceInfo>,
    /// Id under which the API knows this very record; the next calls take it.
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

/// Holder of `uDeviceId`, the identifier recognised for the device of the consumer.
#[doc(alias = "DeviceID")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceId {
    /// Generated identifier of the device, for example `UDID-9284e12b85b0d2763c13d734c70b1d62`.
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

/// Browser, platform and kind of the device with which the consumer authorized access.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// Name of the web browser the user authorized with, for example `Safari`.
    pub browser: Option<String>,
    /// Kind of hardware used to authorize, for example `iPhone`.
    pub device_type: Option<String>,
    /// Operating system of the device on which the user gave authorization, for example `iOS`.
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

/// Findings on the device of the consumer, as part of identity insights: scores, plus the
/// device data they rest on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceInsights {
    /// Facts on the device behind the scores.
    pub details: Option<DeviceDetails>,
    /// Ratings computed from the device data that was sent.
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

/// The three device ratings of identity insights: overall risk, insight-based risk and trust.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceScores {
    /// Device risk from `1` (low) to `5` (very high); ask for more proof at 3 or 4, block at 5.
    ///
    /// 0 to 5, for example `2`.
    pub device_insight_factor: Option<i64>,
    /// Device risk from `1` (low) to `5` (very high); ask for more proof at 3 or 4, block at 5.
    ///
    /// 1 to 5.
    pub device_risk_factor: Option<i64>,
    /// How far the device can be trusted, from `1` (not at all) to `5` (fully).
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

/// What a failure says, in any of the documented shapes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Account id quoted in an error of the consent service, a string of digits.
    ///
    /// For example `11894700`.
    pub account_id: Option<AccountId>,
    /// Key of a stored document such as a pay statement, used to fetch or report on it.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
    /// What went wrong, as a code to be compared; text or a number.
    pub code: Option<Scalar>,
    /// What the `ReasonCode` stands for, in words meant for people.
    ///
    /// At most 512 characters.
    pub description: Option<String>,
    /// Further diagnostic text, such as what was wrong with the received data; not always given.
    ///
    /// At most 512 characters.
    pub details: Option<String>,
    /// Number of the error, for example `404`.
    pub error_code: Option<i64>,
    /// Container whose `Error` field lists what went wrong.
    pub errors: Option<ErrorBodyErrors>,
    /// Your own key for the transaction, unique within your data, so results can be matched to your
    /// records.
    ///
    /// 1 to 100 characters, for example `MAC1005061234`.
    pub external_transaction_id: Option<String>,
    /// Severity of the message, such as `error`.
    pub level: Option<String>,
    /// Explanation of the problem in words, for people to read.
    pub message: Option<String>,
    /// Constant that names the error case, for example `10001`; match on this rather than on the
    /// text.
    ///
    /// At most 512 characters.
    pub reason_code: Option<String>,
    /// `true` when the same request may succeed on a later try, `false` when it will keep failing.
    pub recoverable: Option<Scalar>,
    /// Which application raised the error, for example `Event Subscription Service`.
    ///
    /// At most 512 characters.
    pub source: Option<String>,
    /// HTTP status code of the failed request, as text.
    ///
    /// For example `401`.
    pub status: Option<String>,
    /// Sentence that explains the state of the micro deposits.
    pub status_description: Option<String>,
    /// Area the error comes from, for example `AGG` for aggregation.
    pub tags: Option<String>,
    /// Short heading for the failure, fit to show a user.
    pub title: Option<String>,
    /// UUID by which the failed request can be traced.
    ///
    /// Pattern `[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}`, for example `69a6933d-befe-48c2-8ed0-ab5b04082f02`.
    pub tracking_id: Option<String>,
    /// Explanation written for the end user, for example `The session has expired or is invalid`.
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

/// Container whose `Error` field lists what went wrong.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBodyErrors {
    /// All the errors of this response, one entry per problem.
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

/// One entry of a list. The faults of a structured error answer, one entry each.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBodyErrorsError {
    /// What the `ReasonCode` stands for, in words meant for people.
    ///
    /// At most 512 characters.
    pub description: Option<String>,
    /// Further diagnostic text, such as what was wrong with the received data; not always given.
    ///
    /// At most 512 characters.
    pub details: Option<String>,
    /// Constant that names the error case, for example `10001`; match on this rather than on the
    /// text.
    ///
    /// At most 512 characters.
    pub reason_code: Option<String>,
    /// `true` when the same request may succeed on a later try, `false` when it will keep failing.
    pub recoverable: Option<Scalar>,
    /// Which application raised the error, for example `Event Subscription Service`.
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

/// The usual error body: `code` (text or number) with status, title, level, developer and user
/// messages, and the asset, account or transaction concerned.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorMessage {
    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Key of a stored document such as a pay statement, used to fetch or report on it.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
    /// Names the error, as a number or as text; from the API itself or from aggregation.
    pub code: Option<Scalar>,
    /// Your own key for the transaction, unique within your data, so results can be matched to your
    /// records.
    ///
    /// 1 to 100 characters, for example `MAC1005061234`.
    pub external_transaction_id: Option<String>,
    /// Severity of the message, such as `error`.
    pub level: Option<String>,
    /// Explanation of the problem in words, for people to read.
    pub message: Option<String>,
    /// HTTP status code of the failed request, as text, for example `401`.
    pub status: Option<String>,
    /// Area the error comes from, for example `AGG` for aggregation.
    pub tags: Option<String>,
    /// Short heading for the failure, fit to show a user, for example `Connecting accounts error`.
    pub title: Option<String>,
    /// Explanation written for the end user, for example `The session has expired or is invalid`.
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

/// Search for a transactions report by text, amount range and categories; a transaction must
/// satisfy every condition given.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindTransactionConstraints {
    /// Lower limit of `amount`, inclusive; together with `findTransactionAmountTo` it forms a
    /// range.
    ///
    /// For example `100`.
    pub find_transaction_amount_from: Option<Decimal>,
    /// Upper limit of `amount`, inclusive; together with `findTransactionAmountFrom` it forms a
    /// range.
    ///
    /// For example `100`.
    pub find_transaction_amount_to: Option<Decimal>,
    /// Up to 10 category names that must match the category of a transaction exactly.
    ///
    /// At most 10 items.
    pub find_transaction_category: Vec<String>,
    /// Text that must equal the combined description and memo of a transaction exactly.
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

    /// Lower limit of `amount`, inclusive; together with `findTransactionAmountTo` it forms a
    /// range.
    ///
    /// For example `100`.
    #[must_use]
    pub fn find_transaction_amount_from(
        mut self,
        find_transaction_amount_from: impl Into<Decimal>,
    ) -> Self {
        self.find_transaction_amount_from = Some(find_transaction_amount_from.into());
        self
    }

    /// Upper limit of `amount`, inclusive; together with `findTransactionAmountFrom` it forms a
    /// range.
    ///
    /// For example `100`.
    #[must_use]
    pub fn find_transaction_amount_to(
        mut self,
        find_transaction_amount_to: impl Into<Decimal>,
    ) -> Self {
        self.find_transaction_amount_to = Some(find_transaction_amount_to.into());
        self
    }

    /// Up to 10 category names that must match the category of a transaction exactly.
    ///
    /// At most 10 items.
    #[must_use]
    pub fn find_transaction_category(mut self, find_transaction_category: Vec<String>) -> Self {
        self.find_transaction_category = find_transaction_category;
        self
    }

    /// Text that must equal the combined description and memo of a transaction exactly.
    ///
    /// For example `Paycheck`.
    #[must_use]
    pub fn find_transaction_description_memo(
        mut self,
        find_transaction_description_memo: impl Into<String>,
    ) -> Self {
        self.find_transaction_description_memo = Some(find_transaction_description_memo.into());
        self
    }
}

/// Request for a foresight report: analysis settings, accounts to include, and a start date in
/// unix seconds.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForesightAnalyticsReportConstraints {
    /// Account keys separated by spaces in one string; leave it out for all accounts of the
    /// customer.
    pub account_ids: Option<String>,
    /// Facts about the applicant or business that you supply for the analysis.
    pub analytics_report_data: Option<ForesightAnalyticsReportData>,
    /// Where the time span begins; what is older is left out.
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

    /// Account keys separated by spaces in one string; leave it out for all accounts of the
    /// customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
        self
    }

    /// Facts about the applicant or business that you supply for the analysis.
    #[must_use]
    pub fn analytics_report_data(
        mut self,
        analytics_report_data: ForesightAnalyticsReportData,
    ) -> Self {
        self.analytics_report_data = Some(analytics_report_data);
        self
    }

    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }
}

/// Settings of a foresight report: CRA flag, `benchmarking` and `forecasting` choice, time
/// intervals, place, income and age of the customer for comparison.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForesightAnalyticsReportData {
    /// Years of the customer, 0 to 125, used to choose an age band; optional.
    ///
    /// 0 to 125, for example `25`.
    pub age: Option<i64>,
    /// Analyses wanted, `benchmarking` and `forecasting`; both when left out.
    ///
    /// 2 to 2 items.
    pub analytics: Vec<String>,
    /// Whether a CRA (`true`) or a non-CRA (`false`) report is wanted; small-business lending calls
    /// for `true`.
    pub for_cra_purpose: Option<bool>,
    /// Yearly household income of the customer in dollars; optional, it decides the income band.
    ///
    /// At least 0, for example `1000`.
    pub income: Option<i64>,
    /// Group to compare the customer with, for example people in the same postal area.
    pub segments: Option<ForesightAnalyticsReportDataSegments>,
    /// Ways to cut the history into slices: `MONTHLY_CALENDAR`, `MONTHLY_ROLLING_30` or both.
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

    /// Years of the customer, 0 to 125, used to choose an age band; optional.
    ///
    /// 0 to 125, for example `25`.
    #[must_use]
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }

    /// Analyses wanted, `benchmarking` and `forecasting`; both when left out.
    ///
    /// 2 to 2 items.
    #[must_use]
    pub fn analytics(mut self, analytics: Vec<String>) -> Self {
        self.analytics = analytics;
        self
    }

    /// Whether a CRA (`true`) or a non-CRA (`false`) report is wanted; small-business lending calls
    /// for `true`.
    #[must_use]
    pub fn for_cra_purpose(mut self, for_cra_purpose: bool) -> Self {
        self.for_cra_purpose = Some(for_cra_purpose);
        self
    }

    /// Yearly household income of the customer in dollars; optional, it decides the income band.
    ///
    /// At least 0, for example `1000`.
    #[must_use]
    pub fn income(mut self, income: i64) -> Self {
        self.income = Some(income);
        self
    }

    /// Group to compare the customer with, for example people in the same postal area.
    #[must_use]
    pub fn segments(mut self, segments: ForesightAnalyticsReportDataSegments) -> Self {
        self.segments = Some(segments);
        self
    }

    /// Ways to cut the history into slices: `MONTHLY_CALENDAR`, `MONTHLY_ROLLING_30` or both.
    ///
    /// At most 2 items.
    #[must_use]
    pub fn time_interval_types(mut self, time_interval_types: Vec<String>) -> Self {
        self.time_interval_types = time_interval_types;
        self
    }
}

/// Group to compare the customer with, for example people in the same postal area.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForesightAnalyticsReportDataSegments {
    /// Geographic details of the segment as label and value pairs, such as a postal code.
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

    /// Geographic details of the segment as label and value pairs, such as a postal code.
    #[must_use]
    pub fn geolocation(mut self, geolocation: Vec<GeoLocationItems>) -> Self {
        self.geolocation = geolocation;
        self
    }
}

/// Request for a foresight report that also uses your own enriched data: the usual foresight
/// settings plus `customerId` and a hashed `externalCustomerId`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForesightAnalyticsReportFirstThirdPartyConstraints {
    /// Account keys separated by spaces in one string; leave it out for all accounts of the
    /// customer.
    pub account_ids: Option<String>,
    /// Facts about the applicant or business that you supply for the analysis.
    pub analytics_report_data: Option<ForesightAnalyticsReportData>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Your own reference for the customer, sent only as a SHA-2 or SHA-3 hash.
    ///
    /// For example `1005061234`.
    pub external_customer_id: Option<ExternalCustomerId>,
    /// Where the time span begins; what is older is left out.
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

    /// Account keys separated by spaces in one string; leave it out for all accounts of the
    /// customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
        self
    }

    /// Facts about the applicant or business that you supply for the analysis.
    #[must_use]
    pub fn analytics_report_data(
        mut self,
        analytics_report_data: ForesightAnalyticsReportData,
    ) -> Self {
        self.analytics_report_data = Some(analytics_report_data);
        self
    }

    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    #[must_use]
    pub fn customer_id(mut self, customer_id: impl Into<CustomerId>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Your own reference for the customer, sent only as a SHA-2 or SHA-3 hash.
    ///
    /// For example `1005061234`.
    #[must_use]
    pub fn external_customer_id(
        mut self,
        external_customer_id: impl Into<ExternalCustomerId>,
    ) -> Self {
        self.external_customer_id = Some(external_customer_id.into());
        self
    }

    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }
}

/// One place criterion of a foresight report: `label` says what it is, such as `POSTAL_CODE`,
/// and `value` holds it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoLocationItems {
    /// Kind of geographic detail; only `POSTAL_CODE` is known.
    ///
    /// Known values are in [`values::geo_location_label`](crate::values::geo_location_label).
    pub label: Option<String>,
    /// The value itself, such as a postal code; `label` says what it is.
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

    /// Kind of geographic detail; only `POSTAL_CODE` is known.
    ///
    /// Known values are in [`values::geo_location_label`](crate::values::geo_location_label).
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The value itself, such as a postal code; `label` says what it is.
    ///
    /// For example `85123`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// Which stored pay statements a report uses (`assetIds`) and whether earnings, deductions and
/// direct deposits are extracted from them.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayStatementData {
    /// Keys of the stored pay statements the report draws on.
    pub asset_ids: Vec<AssetId>,
    /// `true` reads the deductions from every pay statement as well.
    ///
    /// Default `false`.
    pub extract_deductions: Option<bool>,
    /// `true` reads the direct deposits from every pay statement as well.
    ///
    /// Default `true`.
    pub extract_direct_deposit: Option<bool>,
    /// `true` reads the earnings from every pay statement as well.
    ///
    /// Default `true`.
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
    ///
    /// - `asset_ids`: Keys of the stored pay statements the report draws on.
    pub fn new(asset_ids: Vec<AssetId>) -> Self {
        Self {
            asset_ids,
            extract_deductions: None,
            extract_direct_deposit: None,
            extract_earnings: None,
            extra: Map::new(),
        }
    }

    /// `true` reads the deductions from every pay statement as well.
    ///
    /// Default `false`.
    #[must_use]
    pub fn extract_deductions(mut self, extract_deductions: bool) -> Self {
        self.extract_deductions = Some(extract_deductions);
        self
    }

    /// `true` reads the direct deposits from every pay statement as well.
    ///
    /// Default `true`.
    #[must_use]
    pub fn extract_direct_deposit(mut self, extract_direct_deposit: bool) -> Self {
        self.extract_direct_deposit = Some(extract_direct_deposit);
        self
    }

    /// `true` reads the earnings from every pay statement as well.
    ///
    /// Default `true`.
    #[must_use]
    pub fn extract_earnings(mut self, extract_earnings: bool) -> Self {
        self.extract_earnings = Some(extract_earnings);
        self
    }
}

/// Payroll part of the constraints echoed in an answer: retrieval ids, consent method,
/// employment and payroll account ids, and the refreshed report.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollDataOut {
    /// Tag that says how you collected consent for payroll data, for example `Written Generic -
    /// Finicity Set`.
    pub consent_method: Option<String>,
    /// Keys of the jobs to which the report was limited.
    pub employment_ids: Vec<EmploymentId>,
    /// IDs of the payroll accounts the report draws on.
    pub payroll_account_ids: Vec<PayrollAccountId>,
    /// Identifies the payroll data fetched for this report; same form as `payrollDataRetrievalId`.
    ///
    /// For example `hahvhe2k0000`.
    pub payroll_aggregator_response_id: Option<PayrollDataRetrievalId>,
    /// Identifies the set of payroll data that was fetched to build this report.
    ///
    /// For example `hahvhe2k0000`.
    pub payroll_data_retrieval_id: Option<PayrollDataRetrievalId>,
    /// Identifies one generated report; use it to fetch or reissue that report.
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

/// Phone number in two parts, `countryCode` and `phoneNo`, both required in business details.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberWithCountryCode {
    /// Dialling code without plus sign, for example `1`.
    ///
    /// 1 to 3 characters.
    pub country_code: Option<String>,
    /// Phone number in E.164 form, at least 7 characters, for example `8042221111`.
    ///
    /// 7 to 12 characters.
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
    ///
    /// - `country_code`: Dialling code without plus sign, for example `1`.
    /// - `phone_no`: Phone number in E.164 form, at least 7 characters, for example `8042221111`.
    pub fn new(country_code: impl Into<String>, phone_no: impl Into<String>) -> Self {
        Self {
            country_code: Some(country_code.into()),
            phone_no: Some(phone_no.into()),
            extra: Map::new(),
        }
    }
}

/// Field of your own attached to a report: `label`, `value`, and `shown` for display in the
/// PDF.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportCustomField {
    /// Your name for the custom field, such as `loanID`.
    pub label: Option<String>,
    /// `true`, the default, prints the field in the PDF; `false` keeps it out.
    pub shown: Option<bool>,
    /// What the field holds, such as your own number of the loan.
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

    /// Your name for the custom field, such as `loanID`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// `true`, the default, prints the field in the PDF; `false` keeps it out.
    #[must_use]
    pub fn shown(mut self, shown: bool) -> Self {
        self.shown = Some(shown);
        self
    }

    /// What the field holds, such as your own number of the loan.
    ///
    /// For example `123456`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// Content of a small business analytics request: metric choice in `sbcaParams` and the
/// business in `businessDetails`.
#[doc(alias = "SBCAanalyticsReportData")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SbcAanalyticsReportData {
    /// Name, address and similar data of the business the report is about.
    pub business_details: Option<BusinessDetailsRequest>,
    /// Selects the small business metrics: kind, frequency, location and proof of consent.
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
    ///
    /// - `business_details`: Name, address and similar data of the business the report is about.
    /// - `sbca_params`: Selects the small business metrics: kind, frequency, location and proof of
    ///   consent.
    pub fn new(business_details: BusinessDetailsRequest, sbca_params: SbcaParams) -> Self {
        Self {
            business_details: Some(business_details),
            sbca_params: Some(sbca_params),
            extra: Map::new(),
        }
    }
}

/// Small business analytics report with the merchant's own retail sales metrics, request
/// constraints and common report data.
#[doc(alias = "SBCAAnalyticsReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaAnalyticsReport {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<SbcaMetricsReportConstraints>,
    /// When the record was made.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `active`, `testing`, or empty text for both.
    ///
    /// Known values are in [`values::customer_type`](crate::values::customer_type).
    pub customer_type: Option<String>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Display name of the Finicity partner, such as `Finicity Test API`.
    pub partner_name: Option<String>,
    /// Ties together every activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that ordered the report, normally your partner name.
    pub requester_name: Option<String>,
    /// Figures for the business itself; present only in a `retail_sales_analytics` report.
    ///
    /// At most 10 items.
    pub retail_sales_analytics_metrics: Vec<SbcaAnalyticsResponseDataItem>,
    /// Whether the report could be made: `success` or `failure`.
    ///
    /// Known values are in [`values::report_status`](crate::values::report_status).
    pub status: Option<String>,
    /// Heading of the report, for people.
    pub title: Option<String>,
    /// Code of the report kind: `sbcaanalyticsnoncra` or `sbcabenchmarksnoncra`.
    ///
    /// For example `voi`.
    ///
    /// Known values are in [`values::sbca_report_type`](crate::values::sbca_report_type).
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

/// One entry of a list. Retail sales metrics per merchant location; present when
/// `retail_sales_analytics` was asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaAnalyticsResponseDataItem {
    /// Day of the earliest card transaction known of the location, as `YYYY-MM-DD`.
    ///
    /// For example `2023-01-01`.
    pub first_seen_txn_date: Option<NaiveDate>,
    /// Line of business that the location is filed under, in words.
    pub industry_name: Option<String>,
    /// Day of the latest card transaction known of the location, as `YYYY-MM-DD`.
    ///
    /// For example `2023-12-31`.
    pub last_seen_txn_date: Option<NaiveDate>,
    /// Identifies one merchant location, such as `a1b2c3d4-0000-1234-abcd-000000000001`; a number
    /// in enriched transactions.
    pub location_id: Option<LocationId>,
    /// Four-digit code of the merchant's line of business, known to most payment providers; for
    /// example `5814`.
    ///
    /// For example `5812`.
    pub merchant_category_code: Option<Decimal>,
    /// How long the periods of the metrics are, `Weekly` or `Monthly` for example.
    ///
    /// Known values are in [`values::metric_frequency`](crate::values::metric_frequency).
    pub metrics_frequency: Option<String>,
    /// One entry for each period, with its dates and its metrics.
    pub metrics_lists: Vec<SbcaAnalyticsResponseDataItemMetricsListsItem>,
    /// Line of business as a code of the North American Industry Classification System.
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

/// One entry of a list. One entry for each period, with its dates and its metrics.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaAnalyticsResponseDataItemMetricsListsItem {
    /// Measurements of one period, each under its own name.
    pub metrics: Vec<SbcaAnalyticsResponseDataItemMetricsListsItemMetricsItem>,
    /// Last day of the window that the figures cover.
    ///
    /// For example `2023-07-30`.
    pub period_end_date: Option<NaiveDate>,
    /// First day of the current period of a checking, savings, CD or money market account, in
    /// seconds since 1970.
    ///
    /// For example `2023-06-30`.
    pub period_start_date: Option<NaiveDate>,
    /// Four-digit calendar year, for example `2022`.
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

/// One entry of a list. Measurements of one period, each under its own name.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaAnalyticsResponseDataItemMetricsListsItemMetricsItem {
    /// Which metric this is.
    ///
    /// For example `txn_amt`.
    pub name: Option<String>,
    /// The metric as a number.
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

/// Small business analytics report with retail sales benchmark metrics, request constraints and
/// common report data.
#[doc(alias = "SBCABenchmarkReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaBenchmarkReport {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<SbcaMetricsReportConstraints>,
    /// When the record was made.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `active`, `testing`, or empty text for both.
    ///
    /// Known values are in [`values::customer_type`](crate::values::customer_type).
    pub customer_type: Option<String>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Display name of the Finicity partner, such as `Finicity Test API`.
    pub partner_name: Option<String>,
    /// Ties together every activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that ordered the report, normally your partner name.
    pub requester_name: Option<String>,
    /// Figures for comparison with similar businesses; present only in a `retail_sales_benchmarks`
    /// report.
    ///
    /// At most 10 items.
    pub retail_sales_benchmarks_metrics: Vec<SbcaBenchmarkResponseDataItem>,
    /// Whether the report could be made: `success` or `failure`.
    ///
    /// Known values are in [`values::report_status`](crate::values::report_status).
    pub status: Option<String>,
    /// Heading of the report, for people.
    pub title: Option<String>,
    /// Code of the report kind: `sbcaanalyticsnoncra` or `sbcabenchmarksnoncra`.
    ///
    /// For example `voi`.
    ///
    /// Known values are in [`values::sbca_report_type`](crate::values::sbca_report_type).
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

/// One entry of a list. Retail sales benchmarks per merchant location; present when
/// `retail_sales_benchmarks` was asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaBenchmarkResponseDataItem {
    /// Day of the earliest card transaction known of the location, as `YYYY-MM-DD`.
    ///
    /// For example `2023-01-01`.
    pub first_seen_txn_date: Option<NaiveDate>,
    /// Line of business that the location is filed under, in words.
    pub industry_name: Option<String>,
    /// Day of the latest card transaction known of the location, as `YYYY-MM-DD`.
    ///
    /// For example `2023-12-31`.
    pub last_seen_txn_date: Option<NaiveDate>,
    /// Identifies one merchant location, such as `a1b2c3d4-0000-1234-abcd-000000000001`; a number
    /// in enriched transactions.
    pub location_id: Option<LocationId>,
    /// Four-digit code of the merchant's line of business, known to most payment providers; for
    /// example `5814`.
    ///
    /// For example `5812`.
    pub merchant_category_code: Option<Decimal>,
    /// How long the periods of the metrics are, `Weekly` or `Monthly` for example.
    ///
    /// Known values are in [`values::metric_frequency`](crate::values::metric_frequency).
    pub metrics_frequency: Option<String>,
    /// One entry for each period, with its dates and its metrics.
    pub metrics_lists: Vec<SbcaBenchmarkResponseDataItemMetricsListsItem>,
    /// Line of business as a code of the North American Industry Classification System.
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

/// One entry of a list. One entry for each period, with its dates and its metrics.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaBenchmarkResponseDataItemMetricsListsItem {
    /// Measurements of one period, each under its own name.
    pub metrics: Vec<SbcaBenchmarkResponseDataItemMetricsListsItemMetricsItem>,
    /// Last day of the window that the figures cover.
    ///
    /// For example `2023-07-30`.
    pub period_end_date: Option<NaiveDate>,
    /// First day of the current period of a checking, savings, CD or money market account, in
    /// seconds since 1970.
    ///
    /// For example `2023-06-30`.
    pub period_start_date: Option<NaiveDate>,
    /// Four-digit calendar year, for example `2022`.
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

/// One entry of a list. Measurements of one period, each under its own name.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaBenchmarkResponseDataItemMetricsListsItemMetricsItem {
    /// Which metric this is.
    ///
    /// For example `txn_amt`.
    pub name: Option<String>,
    /// The metric as a number.
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

/// Request for a small business analytics report, wrapping the required `analyticsReportData`;
/// the finished report echoes it.
#[doc(alias = "SBCAMetricsReportConstraints")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SbcaMetricsReportConstraints {
    /// Facts about the applicant or business that you supply for the analysis.
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
    ///
    /// - `analytics_report_data`: Facts about the applicant or business that you supply for the
    ///   analysis.
    pub fn new(analytics_report_data: SbcAanalyticsReportData) -> Self {
        Self {
            analytics_report_data: Some(analytics_report_data),
            extra: Map::new(),
        }
    }
}

/// Metric choice of a small business request: consent flag, `metricFrequency`, `metricType` and
/// `locationId`, all required.
#[doc(alias = "SBCAParams")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SbcaParams {
    /// Whether the merchant has agreed explicitly.
    pub has_consent: Option<bool>,
    /// Identifies one merchant location, such as `a1b2c3d4-0000-1234-abcd-000000000001`; a number
    /// in enriched transactions.
    pub location_id: Option<LocationId>,
    /// Interval the metrics are grouped by: `Monthly` or `Weekly`.
    ///
    /// Known values are in [`values::metric_frequency`](crate::values::metric_frequency).
    pub metric_frequency: Option<String>,
    /// Kind of report: `retail_sales_analytics` or `retail_sales_benchmarks`.
    ///
    /// Known values are in [`values::metric_type`](crate::values::metric_type).
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
    ///
    /// - `has_consent`: Whether the merchant has agreed explicitly.
    /// - `location_id`: Identifies one merchant location, such as
    ///   `a1b2c3d4-0000-1234-abcd-000000000001`; a number in enriched transactions.
    /// - `metric_frequency`: Interval the metrics are grouped by: `Monthly` or `Weekly`.
    /// - `metric_type`: Kind of report: `retail_sales_analytics` or `retail_sales_benchmarks`.
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

/// Which statement a statement report contains: `accountId` and optional `statementIndex`, 1
/// being the newest and 24 the oldest.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementData {
    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Which monthly statement to use, 1 to 24: 1, the default, is the newest and higher numbers
    /// are older.
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
    ///
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    pub fn new(account_id: impl Into<AccountId>) -> Self {
        Self {
            account_id: Some(account_id.into()),
            statement_index: None,
            extra: Map::new(),
        }
    }

    /// Which monthly statement to use, 1 to 24: 1, the default, is the newest and higher numbers
    /// are older.
    ///
    /// At most 24, default `1`, for example `1`.
    #[must_use]
    pub fn statement_index(mut self, statement_index: i32) -> Self {
        self.statement_index = Some(statement_index);
        self
    }
}

/// Pairing of a stored pay statement (`assetId`, required) with the `accounts` in which its
/// deposits are looked for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TxVerifyInterview {
    /// Keys of the accounts the report should use; without it, all of them.
    pub accounts: Vec<AccountId>,
    /// Key of a stored document such as a pay statement, used to fetch or report on it.
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
    ///
    /// - `asset_id`: Key of a stored document such as a pay statement, used to fetch or report on
    ///   it.
    pub fn new(asset_id: impl Into<AssetId>) -> Self {
        Self {
            accounts: Vec::new(),
            asset_id: Some(asset_id.into()),
            extra: Map::new(),
        }
    }

    /// Keys of the accounts the report should use; without it, all of them.
    #[must_use]
    pub fn accounts(mut self, accounts: Vec<AccountId>) -> Self {
        self.accounts = accounts;
        self
    }
}

/// Which paystubs are checked against which accounts (`txVerifyInterview`), and whether
/// earnings, deductions and direct deposits are extracted.
#[doc(alias = "VOIEWithInterviewData")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoieWithInterviewData {
    /// `true` reads the deductions from every pay statement as well.
    ///
    /// Default `false`.
    pub extract_deductions: Option<bool>,
    /// `true` reads the direct deposits from every pay statement as well.
    ///
    /// Default `true`.
    pub extract_direct_deposit: Option<bool>,
    /// `true` reads the earnings from every pay statement as well.
    ///
    /// Default `true`.
    pub extract_earnings: Option<bool>,
    /// Pay statements to verify, each with its asset ID and the accounts to search for the deposit.
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
    ///
    /// - `tx_verify_interview`: Pay statements to verify, each with its asset ID and the accounts
    ///   to search for the deposit.
    pub fn new(tx_verify_interview: Vec<TxVerifyInterview>) -> Self {
        Self {
            extract_deductions: None,
            extract_direct_deposit: None,
            extract_earnings: None,
            tx_verify_interview,
            extra: Map::new(),
        }
    }

    /// `true` reads the deductions from every pay statement as well.
    ///
    /// Default `false`.
    #[must_use]
    pub fn extract_deductions(mut self, extract_deductions: bool) -> Self {
        self.extract_deductions = Some(extract_deductions);
        self
    }

    /// `true` reads the direct deposits from every pay statement as well.
    ///
    /// Default `true`.
    #[must_use]
    pub fn extract_direct_deposit(mut self, extract_direct_deposit: bool) -> Self {
        self.extract_direct_deposit = Some(extract_direct_deposit);
        self
    }

    /// `true` reads the earnings from every pay statement as well.
    ///
    /// Default `true`.
    #[must_use]
    pub fn extract_earnings(mut self, extract_earnings: bool) -> Self {
        self.extract_earnings = Some(extract_earnings);
        self
    }
}

/// Pay statements for a VOIE paystub report by `assetIds`, and whether earnings, deductions and
/// direct deposits are extracted.
#[doc(alias = "VOIEWithStatementData")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoieWithStatementData {
    /// Keys of the stored pay statements the report draws on.
    pub asset_ids: Vec<AssetId>,
    /// `true` reads the deductions from every pay statement as well.
    ///
    /// Default `false`.
    pub extract_deductions: Option<bool>,
    /// `true` reads the direct deposits from every pay statement as well.
    ///
    /// Default `true`.
    pub extract_direct_deposit: Option<bool>,
    /// `true` reads the earnings from every pay statement as well.
    ///
    /// Default `true`.
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
    ///
    /// - `asset_ids`: Keys of the stored pay statements the report draws on.
    pub fn new(asset_ids: Vec<AssetId>) -> Self {
        Self {
            asset_ids,
            extract_deductions: None,
            extract_direct_deposit: None,
            extract_earnings: None,
            extra: Map::new(),
        }
    }

    /// `true` reads the deductions from every pay statement as well.
    ///
    /// Default `false`.
    #[must_use]
    pub fn extract_deductions(mut self, extract_deductions: bool) -> Self {
        self.extract_deductions = Some(extract_deductions);
        self
    }

    /// `true` reads the direct deposits from every pay statement as well.
    ///
    /// Default `true`.
    #[must_use]
    pub fn extract_direct_deposit(mut self, extract_direct_deposit: bool) -> Self {
        self.extract_direct_deposit = Some(extract_direct_deposit);
        self
    }

    /// `true` reads the earnings from every pay statement as well.
    ///
    /// Default `true`.
    #[must_use]
    pub fn extract_earnings(mut self, extract_earnings: bool) -> Self {
        self.extract_earnings = Some(extract_earnings);
        self
    }
}
