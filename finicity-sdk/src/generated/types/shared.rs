// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types that operations of several areas use.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::scalar::Scalar;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

open_enum! {
    /// Market segment of an account: personal or business.
    pub enum AccountMarketSegment {
        /// `personal`
        Personal = "personal",
        /// `business`
        Business = "business",
    }
}

/// Postal address of an account holder: the whole address in `ownerAddress`, its separate
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
    /// Postal address of the account owner, on one line; reports contain only that of the primary
    /// owner, or omit the property if the address is unknown.
    pub owner_address: Option<String>,
    /// ZIP or postal code of the address, for example `84123`.
    pub postal_code: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Use of the address: `Business`, `Home` or `Mailing`.
    pub r#type: Option<AddressType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerAddress {
        0: city = "city",
        1: country = "country",
        2: line1 = "line1",
        3: line2 = "line2",
        4: line3 = "line3",
        5: owner_address = "ownerAddress",
        6: postal_code = "postalCode",
        7: state = "state",
        8: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    AccountOwnerAddress {
        convert city: String,
        convert country: String,
        convert line1: String,
        convert line2: String,
        convert line3: String,
        convert owner_address: String,
        convert postal_code: String,
        convert state: String,
        convert r#type: AddressType,
    }
}

/// Account holder as described by the bank: relationship to the account, name parts, name
/// classification, addresses, emails, phones, documents and, on request, identity insights.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerDetails {
    /// Postal addresses of the account owner; there may be several.
    pub addresses: Vec<AccountOwnerAddress>,
    /// Identity documents of the account owner; currently not delivered for the US.
    pub documentations: Vec<AccountOwnerDocumentation>,
    /// Email addresses of the account owner; there may be several.
    pub emails: Vec<AccountOwnerEmail>,
    /// First name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// Risk and validity signals about the email, phone, IP address and identity of the owner.
    pub identity_insights: Option<AccountOwnerIdentityInsights>,
    /// Last name of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Middle name or its initial, if the source has one.
    ///
    /// For example `L`.
    pub middle_name: Option<String>,
    /// Type of account holder: `person` (also `personal` or `home`), `business` or `other`.
    pub name_classification: Option<NameClassification>,
    /// Confidence in `nameClassification`, from 0 to 1.
    ///
    /// 0 to 1.0, for example `0.9`.
    pub name_classificationconfidencescore: Option<Decimal>,
    /// Complete name of the account owner; several owners share one string, separated by `|` in
    /// reports.
    pub owner_name: Option<String>,
    /// Phone numbers that the institution has on file for the account owner.
    pub phones: Vec<AccountOwnerPhone>,
    /// Relationship of the person to the account, for example `PRIMARY`, `PRIMARY_JOINT`,
    /// `SOLE_OWNER`, `AUTHORIZED_USER`, `BUSINESS`, `POWER_OF_ATTORNEY` or `TRUSTEE`.
    pub relationship: Option<AccountOwnerRelationship>,
    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    pub suffix: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerDetails {
        0: addresses = "addresses" [shown],
        1: documentations = "documentations" [shown],
        2: emails = "emails" [shown],
        3: first_name = "firstName",
        4: identity_insights = "identityInsights" [shown],
        5: last_name = "lastName",
        6: middle_name = "middleName",
        7: name_classification = "nameClassification",
        8: name_classificationconfidencescore = "nameClassificationconfidencescore",
        9: owner_name = "ownerName",
        10: phones = "phones" [shown],
        11: relationship = "relationship",
        12: suffix = "suffix",
        .. extra
    }
}

response_setters! {
    AccountOwnerDetails {
        list addresses: Vec<AccountOwnerAddress>,
        list documentations: Vec<AccountOwnerDocumentation>,
        list emails: Vec<AccountOwnerEmail>,
        convert first_name: String,
        optional identity_insights: AccountOwnerIdentityInsights,
        convert last_name: String,
        convert middle_name: String,
        convert name_classification: NameClassification,
        convert name_classificationconfidencescore: Decimal,
        convert owner_name: String,
        list phones: Vec<AccountOwnerPhone>,
        convert relationship: AccountOwnerRelationship,
        convert suffix: String,
    }
}

/// Official numbers of an account holder: a tax ID with the country that issued it, and a
/// government ID.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerDocumentation {
    /// Number of a federal or state identity document; Canadian passports have 8 digits, driver's
    /// licenses 6 to 9.
    ///
    /// For example `123456789`.
    pub government_id: Option<GovernmentId>,
    /// Tax number of the account owner in the format of the issuing country, for example
    /// `123-45-7890`.
    pub tax_id: Option<TaxId>,
    /// Country that issued `taxId`, as a two- or three-letter ISO 3166-1 code such as `CAN`.
    pub tax_id_country: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerDocumentation {
        0: government_id = "governmentId" [shown],
        1: tax_id = "taxId" [shown],
        2: tax_id_country = "taxIdCountry",
        .. extra
    }
}

response_setters! {
    AccountOwnerDocumentation {
        convert government_id: GovernmentId,
        convert tax_id: TaxId,
        convert tax_id_country: String,
    }
}

/// Email address of an account holder, with its `emailType` and a flag for the primary address.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerEmail {
    /// Email address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Use of the email address: `Personal` or `Business`.
    pub email_type: Option<EmailType>,
    /// `true` if this address is the main email address of the owner, `false` otherwise.
    pub is_primary: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerEmail {
        0: email = "email",
        1: email_type = "emailType",
        2: is_primary = "isPrimary" [shown],
        .. extra
    }
}

response_setters! {
    AccountOwnerEmail {
        convert email: String,
        convert email_type: EmailType,
        optional is_primary: bool,
    }
}

/// Response with the owner details of an account, also used inside the payment bundle: a list
/// with one entry per account holder.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerHolders {
    /// People or businesses who own the account, one entry per owner.
    pub holders: Vec<AccountOwnerDetails>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerHolders {
        0: holders = "holders" [shown],
        .. extra
    }
}

response_setters! {
    AccountOwnerHolders {
        list holders: Vec<AccountOwnerDetails>,
    }
}

/// Fraud signals for an account holder: age and validity of email, phone and address, IP
/// location, device scores and overall risk. Returned only on request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerIdentityInsights {
    /// Match between the name and the address: `match`, `no-match` or `not-found`.
    pub address_to_name: Option<AddressNameMatch>,
    /// Precision with which the address was confirmed, from `missing_address` or `invalid` through
    /// levels such as `valid_to_city` to `valid`.
    pub address_validity_level: Option<AddressValidity>,
    /// Messages about parts of the insights that could not be generated.
    pub alerts: Vec<String>,
    /// Risk findings about the device; present if the request included device data.
    pub device: Option<DeviceInsights>,
    /// Time when the domain of the email address was registered, in ISO 8601 format with time zone.
    ///
    /// For example `2011-06-29T00:00:00.000Z`.
    pub email_domain_creation_date: Option<String>,
    /// Number of days since the email address first appeared in the Ekata identity network; `0` if
    /// it never appeared.
    ///
    /// For example `453`.
    pub email_first_seen_days: Option<Decimal>,
    /// Risk score of the email address, a decimal number such as `0.8`.
    pub email_risk: Option<Decimal>,
    /// Match between the name and the email address: `match`, `no-match` or `not found`.
    pub email_to_name: Option<EmailNameMatch>,
    /// Overall identity risk of the sign-up; higher values mean more risk, for example `275`.
    pub identity_risk_score: Option<Decimal>,
    /// Distance from the IP address location to the physical address, in miles.
    ///
    /// For example `210`.
    pub ip_address_distance: Option<Decimal>,
    /// Country where the IP address is located, as a two-letter ISO 3166 code such as `US`.
    pub ip_geolocation_country_code: Option<String>,
    /// Region within the country where the IP address is located, for example `Oregon`.
    pub ip_geolocation_subdivision: Option<String>,
    /// Number of days since the Ekata network last saw the IP address; `0` if the address never
    /// appeared.
    ///
    /// For example `15`.
    pub ip_last_seen_days: Option<Decimal>,
    /// Distance from the IP address location to the nearest physical address known for the phone
    /// number, in miles.
    ///
    /// For example `200`.
    pub ip_phone_distance: Option<Decimal>,
    /// `true` if data about the IP address and its rate of use suggest risk, `false` otherwise.
    pub ip_risk: Option<bool>,
    /// Risk of the IP address from 0 to 1, to three decimals; a higher value means more risk.
    ///
    /// For example `0.123`.
    pub ip_risk_score: Option<Decimal>,
    /// `true` if the email address passes validation, `false` otherwise.
    pub is_email_valid: Option<bool>,
    /// `true` if the phone number passes validation, `false` otherwise.
    pub is_phone_valid: Option<bool>,
    /// Company that supplies voice or data service for the number, down to the virtual operator
    /// (MVNO).
    pub phone_carrier: Option<String>,
    /// Country of the phone number, as a two-letter ISO 3166 code.
    ///
    /// For example `UK`.
    pub phone_country_code: Option<String>,
    /// Number of days since the phone number and the email address first appeared together in the
    /// Ekata network; `0` if never seen together.
    ///
    /// For example `54`.
    pub phone_email_first_seen_days: Option<Decimal>,
    /// Number of days since the Ekata network last saw the phone number; `0` if the number never
    /// appeared.
    ///
    /// For example `42`.
    pub phone_last_seen_days: Option<Decimal>,
    /// Type of phone line: `landline`, `fixed-voip`, `mobile`, `voicemail`, `toll-free`, `premium`,
    /// `non-fixed-voip` or `other`.
    pub phone_line_type: Option<PhoneLineType>,
    /// Match between the phone location and the address: `match`, `postal-match`, `zip4-match`,
    /// `city-state-match`, `metro-match`, `country-match` or `no-match`.
    pub phone_to_address: Option<PhoneAddressMatch>,
    /// Match between the phone number and the name: `match`, `no-match` or `not-found`.
    pub phone_to_name: Option<PhoneNameMatch>,
    /// UUID generated for this identity check.
    ///
    /// For example `be3ad617-04ad-43e1-a438-79425b6511b6`.
    pub request_ref_id: Option<RequestRefId>,
    /// Remarks on the input, such as a corrected ZIP code or a malformed email address.
    pub warnings: Vec<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerIdentityInsights {
        0: address_to_name = "addressToName",
        1: address_validity_level = "addressValidityLevel",
        2: alerts = "alerts",
        3: device = "device" [shown],
        4: email_domain_creation_date = "emailDomainCreationDate",
        5: email_first_seen_days = "emailFirstSeenDays",
        6: email_risk = "emailRisk",
        7: email_to_name = "emailToName",
        8: identity_risk_score = "identityRiskScore",
        9: ip_address_distance = "ipAddressDistance",
        10: ip_geolocation_country_code = "ipGeolocationCountryCode",
        11: ip_geolocation_subdivision = "ipGeolocationSubdivision",
        12: ip_last_seen_days = "ipLastSeenDays",
        13: ip_phone_distance = "ipPhoneDistance",
        14: ip_risk = "ipRisk" [shown],
        15: ip_risk_score = "ipRiskScore",
        16: is_email_valid = "isEmailValid" [shown],
        17: is_phone_valid = "isPhoneValid" [shown],
        18: phone_carrier = "phoneCarrier",
        19: phone_country_code = "phoneCountryCode",
        20: phone_email_first_seen_days = "phoneEmailFirstSeenDays",
        21: phone_last_seen_days = "phoneLastSeenDays",
        22: phone_line_type = "phoneLineType",
        23: phone_to_address = "phoneToAddress",
        24: phone_to_name = "phoneToName",
        25: request_ref_id = "requestRefId" [shown],
        26: warnings = "warnings",
        .. extra
    }
}

response_setters! {
    AccountOwnerIdentityInsights {
        convert address_to_name: AddressNameMatch,
        convert address_validity_level: AddressValidity,
        list alerts: Vec<String>,
        optional device: DeviceInsights,
        convert email_domain_creation_date: String,
        convert email_first_seen_days: Decimal,
        convert email_risk: Decimal,
        convert email_to_name: EmailNameMatch,
        convert identity_risk_score: Decimal,
        convert ip_address_distance: Decimal,
        convert ip_geolocation_country_code: String,
        convert ip_geolocation_subdivision: String,
        convert ip_last_seen_days: Decimal,
        convert ip_phone_distance: Decimal,
        optional ip_risk: bool,
        convert ip_risk_score: Decimal,
        optional is_email_valid: bool,
        optional is_phone_valid: bool,
        convert phone_carrier: String,
        convert phone_country_code: String,
        convert phone_email_first_seen_days: Decimal,
        convert phone_last_seen_days: Decimal,
        convert phone_line_type: PhoneLineType,
        convert phone_to_address: PhoneAddressMatch,
        convert phone_to_name: PhoneNameMatch,
        convert request_ref_id: RequestRefId,
        list warnings: Vec<String>,
    }
}

/// Telephone number of an account holder, with its country and a `type` such as `CELL`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerPhone {
    /// Country calling code without the plus sign, up to three digits, for example `61`.
    pub country: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Use of the phone line: `HOME`, `BUSINESS`, `CELL` or `FAX`.
    pub r#type: Option<PhoneType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerPhone {
        0: country = "country",
        1: phone = "phone",
        2: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    AccountOwnerPhone {
        convert country: String,
        convert phone: String,
        convert r#type: PhoneType,
    }
}

open_enum! {
    /// Relationship of an owner to an account.
    pub enum AccountOwnerRelationship {
        /// `SOLE_OWNER`
        SoleOwner = "SOLE_OWNER",
        /// `PRIMARY`
        Primary = "PRIMARY",
        /// `SECONDARY`
        Secondary = "SECONDARY",
        /// `PRIMARY_JOINT`
        PrimaryJoint = "PRIMARY_JOINT",
        /// `SECONDARY_JOINT`
        SecondaryJoint = "SECONDARY_JOINT",
        /// `PRIMARY_JOINT_TENANTS`
        PrimaryJointTenants = "PRIMARY_JOINT_TENANTS",
        /// `SECONDARY_JOINT_TENANTS`
        SecondaryJointTenants = "SECONDARY_JOINT_TENANTS",
        /// `PRIMARY_BORROWER`
        PrimaryBorrower = "PRIMARY_BORROWER",
        /// `SECONDARY_BORROWER`
        SecondaryBorrower = "SECONDARY_BORROWER",
        /// `AUTHORIZED_USER`
        AuthorizedUser = "AUTHORIZED_USER",
        /// `FOR_BENEFIT_OF_PRIMARY`
        ForBenefitOfPrimary = "FOR_BENEFIT_OF_PRIMARY",
        /// `TRUSTEE`
        Trustee = "TRUSTEE",
        /// `FOR_BENEFIT_OF_SECONDARY`
        ForBenefitOfSecondary = "FOR_BENEFIT_OF_SECONDARY",
        /// `POWER_OF_ATTORNEY`
        PowerOfAttorney = "POWER_OF_ATTORNEY",
        /// `FOR_BENEFIT_OF_PRIMARY_JOINT_RESTRICTED`
        ForBenefitOfPrimaryJointRestricted = "FOR_BENEFIT_OF_PRIMARY_JOINT_RESTRICTED",
        /// `BUSINESS`
        Business = "BUSINESS",
        /// `FOR_BENEFIT_OF_SECONDARY_JOINT_RESTRICTED`
        ForBenefitOfSecondaryJointRestricted = "FOR_BENEFIT_OF_SECONDARY_JOINT_RESTRICTED",
        /// `UNIFORM_TRANSFER_TO_MINOR`
        UniformTransferToMinor = "UNIFORM_TRANSFER_TO_MINOR",
        /// `FOR_BENEFIT_OF_SOLE_OWNER_RESTRICTED`
        ForBenefitOfSoleOwnerRestricted = "FOR_BENEFIT_OF_SOLE_OWNER_RESTRICTED",
    }
}

open_enum! {
    /// Types of accounts.
    pub enum AccountType {
        /// `checking`
        Checking = "checking",
        /// `savings`
        Savings = "savings",
        /// `cd`
        Cd = "cd",
        /// `moneyMarket`
        MoneyMarket = "moneyMarket",
        /// `creditCard`
        CreditCard = "creditCard",
        /// `lineOfCredit`
        LineOfCredit = "lineOfCredit",
        /// `investment`
        Investment = "investment",
        /// `investmentTaxDeferred`
        InvestmentTaxDeferred = "investmentTaxDeferred",
        /// `employeeStockPurchasePlan`
        EmployeeStockPurchasePlan = "employeeStockPurchasePlan",
        /// `ira`
        Ira = "ira",
        /// `401k`
        V401k = "401k",
        /// `roth`
        Roth = "roth",
        /// `403b`
        V403b = "403b",
        /// `529plan`
        V529plan = "529plan",
        /// `529`
        V529 = "529",
        /// `rollover`
        Rollover = "rollover",
        /// `ugma`
        Ugma = "ugma",
        /// `utma`
        Utma = "utma",
        /// `keogh`
        Keogh = "keogh",
        /// `457plan`
        V457plan = "457plan",
        /// `457`
        V457 = "457",
        /// `401a`
        V401a = "401a",
        /// `brokerageAccount`
        BrokerageAccount = "brokerageAccount",
        /// `educationSavings`
        EducationSavings = "educationSavings",
        /// `healthSavingsAccount`
        HealthSavingsAccount = "healthSavingsAccount",
        /// `pension`
        Pension = "pension",
        /// `profitSharingPlan`
        ProfitSharingPlan = "profitSharingPlan",
        /// `roth401k`
        Roth401k = "roth401k",
        /// `sepIRA`
        SepIra = "sepIRA",
        /// `simpleIRA`
        SimpleIra = "simpleIRA",
        /// `thriftSavingsPlan`
        ThriftSavingsPlan = "thriftSavingsPlan",
        /// `variableAnnuity`
        VariableAnnuity = "variableAnnuity",
        /// `cryptocurrency`
        Cryptocurrency = "cryptocurrency",
        /// `mortgage`
        Mortgage = "mortgage",
        /// `loan`
        Loan = "loan",
        /// `studentLoan`
        StudentLoan = "studentLoan",
        /// `studentLoanGroup`
        StudentLoanGroup = "studentLoanGroup",
        /// `studentLoanAccount`
        StudentLoanAccount = "studentLoanAccount",
        /// `nonTaxableBrokerageAccount`
        NonTaxableBrokerageAccount = "nonTaxableBrokerageAccount",
        /// `payroll`
        Payroll = "payroll",
        /// `unknown`
        Unknown = "unknown",
    }
}

open_enum! {
    /// Results of matching a name with an address.
    pub enum AddressNameMatch {
        /// `match`
        Match = "match",
        /// `no-match`
        NoMatch = "no-match",
        /// `not-found`
        NotFound = "not-found",
    }
}

open_enum! {
    /// Uses of an address.
    pub enum AddressType {
        /// `Business`
        Business = "Business",
        /// `Home`
        Home = "Home",
        /// `Mailing`
        Mailing = "Mailing",
    }
}

open_enum! {
    /// Levels of precision with which an address was confirmed.
    pub enum AddressValidity {
        /// `missing_address`
        MissingAddress = "missing_address",
        /// `invalid`
        Invalid = "invalid",
        /// `valid`
        Valid = "valid",
        /// `valid_to_country`
        ValidToCountry = "valid_to_country",
        /// `valid_to_city`
        ValidToCity = "valid_to_city",
        /// `valid_to_street`
        ValidToStreet = "valid_to_street",
        /// `valid_to_house_number`
        ValidToHouseNumber = "valid_to_house_number",
        /// `valid_to_house_number_missing_apt`
        ValidToHouseNumberMissingApt = "valid_to_house_number_missing_apt",
    }
}

open_enum! {
    /// Setup status of an account.
    pub enum AggregationStatus {
        /// `active`
        Active = "active",
        /// `pending`
        Pending = "pending",
    }
}

/// Settings of a generated analytics report, returned in its `constraints`: purpose and
/// intervals, accounts, custom fields and start date.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsReportConstraintsOut {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Vec<AccountId>,
    /// Data about the applicant or business that you supply for the analysis.
    pub analytics_report_data: Option<AnalyticsReportData>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AnalyticsReportConstraintsOut {
        0: account_ids = "accountIds" [shown],
        1: analytics_report_data = "analyticsReportData" [shown],
        2: from_date = "fromDate" [shown],
        3: report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

response_setters! {
    AnalyticsReportConstraintsOut {
        list account_ids: Vec<AccountId>,
        optional analytics_report_data: AnalyticsReportData,
        convert from_date: UnixDate,
        list report_custom_fields: Vec<ReportCustomField>,
    }
}

/// Purpose and detail of an analytics report: flags for CRA, FTC and personal guarantee, and
/// the time intervals for the computed values.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsReportData {
    /// `true` if the owner guarantees the loan personally, `false` otherwise. `true` makes a
    /// consumer record necessary.
    pub applicant_is_personal_guarantor: Option<bool>,
    /// `true` if a CRA report is requested, `false` for a non-CRA report; use `true` for
    /// small-business lending.
    pub for_cra_purpose: Option<bool>,
    /// `true` if the report serves an FTC purpose, `false` otherwise; applies only to business
    /// reports.
    pub for_ftc_purpose: Option<bool>,
    /// Methods of dividing the history into periods: `MONTHLY_CALENDAR`, `MONTHLY_ROLLING_30` or
    /// both.
    ///
    /// At most 2 items.
    pub time_interval_types: Vec<TimeInterval>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AnalyticsReportData {
        0: applicant_is_personal_guarantor = "applicantIsPersonalGuarantor" [shown],
        1: for_cra_purpose = "forCraPurpose" [shown],
        2: for_ftc_purpose = "forFtcPurpose" [shown],
        3: time_interval_types = "timeIntervalTypes",
        .. extra
    }
}

impl AnalyticsReportData {
    /// Creates a `AnalyticsReportData` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` if the owner guarantees the loan personally, `false` otherwise. `true` makes a
    /// consumer record necessary.
    #[must_use]
    pub fn applicant_is_personal_guarantor(
        mut self,
        applicant_is_personal_guarantor: impl Into<Option<bool>>,
    ) -> Self {
        self.applicant_is_personal_guarantor = applicant_is_personal_guarantor.into();
        self
    }

    /// `true` if a CRA report is requested, `false` for a non-CRA report; use `true` for
    /// small-business lending.
    #[must_use]
    pub fn for_cra_purpose(mut self, for_cra_purpose: impl Into<Option<bool>>) -> Self {
        self.for_cra_purpose = for_cra_purpose.into();
        self
    }

    /// `true` if the report serves an FTC purpose, `false` otherwise; applies only to business
    /// reports.
    #[must_use]
    pub fn for_ftc_purpose(mut self, for_ftc_purpose: impl Into<Option<bool>>) -> Self {
        self.for_ftc_purpose = for_ftc_purpose.into();
        self
    }

    /// Methods of dividing the history into periods: `MONTHLY_CALENDAR`, `MONTHLY_ROLLING_30` or
    /// both.
    ///
    /// At most 2 items.
    #[must_use]
    pub fn time_interval_types(mut self, time_interval_types: Vec<TimeInterval>) -> Self {
        self.time_interval_types = time_interval_types;
        self
    }
}

/// Filters and options with which the report was requested, echoed in the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseReportAckConstraints {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Vec<AccountId>,
    /// Data about the applicant or business that you supply for the analysis.
    pub analytics_report_data: Option<BaseReportAckConstraintsAnalyticsReportData>,
    /// Search criteria that narrow the report; a transaction must meet all criteria.
    pub find_transaction: Option<FindTransactionConstraints>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `true` if the report also lists pending transactions, `false` otherwise.
    ///
    /// Default `false`.
    pub include_pending: Option<bool>,
    /// Start of the income history, in seconds since 1970; 24 months back by default.
    ///
    /// For example `1607450357`.
    pub income_from_date: Option<UnixDate>,
    /// Minimum confidence score of the income streams in the report; `50` keeps streams with a
    /// score of at least 50.
    pub income_stream_confidence_minimum: Option<i32>,
    /// Earliest `payDate` of the pay statements to include, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub pay_statements_from_date: Option<UnixDate>,
    /// Payroll data used for the report, identified by retrieval, employment and payroll account
    /// IDs.
    pub payroll_data: Option<PayrollDataOut>,
    /// Selection of uploaded pay statements that the report covers.
    pub paystatement_report: Option<PayStatementData>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// ID of one generated report, used to fetch or reissue that report.
    ///
    /// For example `u4hstnnak45g`.
    pub report_id: Option<ReportId>,
    /// `true` if the JSON and the PDF include a section on insufficient-funds (NSF) events per
    /// account, `false` otherwise.
    pub show_nsf: Option<bool>,
    /// Account and statement number for which the report is created.
    pub statement_report_data: Option<StatementData>,
    /// End of the date range, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub to_date: Option<UnixDate>,
    /// `true` if the PDF groups the deposits by income stream, `false` otherwise.
    pub voai_pdf_deposit_view: Option<bool>,
    /// Pay statements to verify against bank transactions, and the data to extract from them.
    pub voie_with_interview_data: Option<VoieWithInterviewData>,
    /// Pay statements from which the report is created, and the data to extract from them.
    pub voie_with_statement_data: Option<VoieWithStatementData>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BaseReportAckConstraints {
        0: account_ids = "accountIds" [shown],
        1: analytics_report_data = "analyticsReportData" [shown],
        2: find_transaction = "findTransaction" [shown],
        3: from_date = "fromDate" [shown],
        4: include_pending = "includePending" [shown],
        5: income_from_date = "incomeFromDate" [shown],
        6: income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        7: pay_statements_from_date = "payStatementsFromDate" [shown],
        8: payroll_data = "payrollData" [shown],
        9: paystatement_report = "paystatementReport" [shown],
        10: report_custom_fields = "reportCustomFields" [shown],
        11: report_id = "reportId" [shown],
        12: show_nsf = "showNsf" [shown],
        13: statement_report_data = "statementReportData" [shown],
        14: to_date = "toDate" [shown],
        15: voai_pdf_deposit_view = "voaiPdfDepositView" [shown],
        16: voie_with_interview_data = "voieWithInterviewData" [shown],
        17: voie_with_statement_data = "voieWithStatementData" [shown],
        .. extra
    }
}

response_setters! {
    BaseReportAckConstraints {
        list account_ids: Vec<AccountId>,
        optional analytics_report_data: BaseReportAckConstraintsAnalyticsReportData,
        optional find_transaction: FindTransactionConstraints,
        convert from_date: UnixDate,
        optional include_pending: bool,
        convert income_from_date: UnixDate,
        optional income_stream_confidence_minimum: i32,
        convert pay_statements_from_date: UnixDate,
        optional payroll_data: PayrollDataOut,
        optional paystatement_report: PayStatementData,
        list report_custom_fields: Vec<ReportCustomField>,
        convert report_id: ReportId,
        optional show_nsf: bool,
        optional statement_report_data: StatementData,
        convert to_date: UnixDate,
        optional voai_pdf_deposit_view: bool,
        optional voie_with_interview_data: VoieWithInterviewData,
        optional voie_with_statement_data: VoieWithStatementData,
    }
}

/// Data about the applicant or business that you supply for the analysis.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseReportAckConstraintsAnalyticsReportData {
    /// Age of the customer in years, from 0 to 125, used to select an age band; optional.
    ///
    /// 0 to 125, for example `25`.
    pub age: Option<i64>,
    /// Requested analyses: `benchmarking` and `forecasting`; both if absent.
    ///
    /// 2 to 2 items.
    pub analytics: Vec<SbcaAnalyticsType>,
    /// `true` if the owner guarantees the loan personally, `false` otherwise. `true` makes a
    /// consumer record necessary.
    pub applicant_is_personal_guarantor: Option<bool>,
    /// `true` if a CRA report is requested, `false` for a non-CRA report; use `true` for
    /// small-business lending.
    pub for_cra_purpose: Option<bool>,
    /// `true` if the report serves an FTC purpose, `false` otherwise; applies only to business
    /// reports.
    pub for_ftc_purpose: Option<bool>,
    /// Yearly household income of the customer in dollars; optional. The value determines the
    /// income band.
    ///
    /// At least 0, for example `1000`.
    pub income: Option<i64>,
    /// Group with which the customer is compared, for example people in the same postal area.
    pub segments: Option<ForesightAnalyticsReportDataSegments>,
    /// Methods of dividing the history into periods: `MONTHLY_CALENDAR`, `MONTHLY_ROLLING_30` or
    /// both.
    ///
    /// At most 2 items.
    pub time_interval_types: Vec<TimeInterval>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BaseReportAckConstraintsAnalyticsReportData {
        0: age = "age",
        1: analytics = "analytics",
        2: applicant_is_personal_guarantor = "applicantIsPersonalGuarantor" [shown],
        3: for_cra_purpose = "forCraPurpose" [shown],
        4: for_ftc_purpose = "forFtcPurpose" [shown],
        5: income = "income",
        6: segments = "segments" [shown],
        7: time_interval_types = "timeIntervalTypes",
        .. extra
    }
}

response_setters! {
    BaseReportAckConstraintsAnalyticsReportData {
        optional age: i64,
        list analytics: Vec<SbcaAnalyticsType>,
        optional applicant_is_personal_guarantor: bool,
        optional for_cra_purpose: bool,
        optional for_ftc_purpose: bool,
        optional income: i64,
        optional segments: ForesightAnalyticsReportDataSegments,
        list time_interval_types: Vec<TimeInterval>,
    }
}

/// Date of birth split into three numbers: year, month and day of the month.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Birthday {
    /// Day of the month in a birth date, from 1 to 31.
    ///
    /// For example `13`.
    pub day_of_month: Option<i32>,
    /// Birth month as a number, where 1 is January.
    ///
    /// For example `8`.
    pub month: Option<i32>,
    /// Birth year in four digits.
    ///
    /// For example `1989`.
    pub year: Option<i32>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Birthday {
        0: day_of_month = "dayOfMonth",
        1: month = "month",
        2: year = "year",
        .. extra
    }
}

impl Birthday {
    /// Creates a `Birthday` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Day of the month in a birth date, from 1 to 31.
    ///
    /// For example `13`.
    #[must_use]
    pub fn day_of_month(mut self, day_of_month: impl Into<Option<i32>>) -> Self {
        self.day_of_month = day_of_month.into();
        self
    }

    /// Birth month as a number, where 1 is January.
    ///
    /// For example `8`.
    #[must_use]
    pub fn month(mut self, month: impl Into<Option<i32>>) -> Self {
        self.month = month.into();
        self
    }

    /// Birth year in four digits.
    ///
    /// For example `1989`.
    #[must_use]
    pub fn year(mut self, year: impl Into<Option<i32>>) -> Self {
        self.year = year.into();
        self
    }
}

/// Business that a report covers: its ID, name and address.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessDetails {
    /// Address of the registered office or place of business.
    pub address: Option<BusinessDetailsAddress>,
    /// ID of the business record, digits such as `1112`.
    pub business_id: Option<BusinessId>,
    /// Registered or trading name of the business.
    ///
    /// For example `Example Bakery`.
    pub name: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BusinessDetails {
        0: address = "address" [shown],
        1: business_id = "businessId" [shown],
        2: name = "name",
        .. extra
    }
}

response_setters! {
    BusinessDetails {
        optional address: BusinessDetailsAddress,
        convert business_id: BusinessId,
        convert name: String,
    }
}

/// Address of the registered office or place of business.
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
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BusinessDetailsAddress {
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
    BusinessDetailsAddress {
        convert address_line1: String,
        convert address_line2: String,
        convert city: String,
        convert country: String,
        convert postal_code: String,
        convert state: String,
    }
}

/// Business to analyze in a small business report: name, address and phone number, and the
/// personal liability of an owner.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessDetailsRequest {
    /// Address of the registered office or place of business: lines, city, state, postal code and
    /// country.
    pub address: Option<BusinessDetailsRequestAddress>,
    /// Name of the business, used to find a match among known businesses.
    ///
    /// For example `Example Bakery`.
    pub name: Option<String>,
    /// `true` if an owner of the business is liable for the loan with private assets, `false`
    /// otherwise.
    pub personally_liable: Option<bool>,
    /// Phone number of the business, as an object that includes the country code.
    pub phone_number: Option<PhoneNumberWithCountryCode>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BusinessDetailsRequest {
        0: address = "address" [shown],
        1: name = "name",
        2: personally_liable = "personallyLiable" [shown],
        3: phone_number = "phoneNumber" [shown],
        .. extra
    }
}

impl BusinessDetailsRequest {
    /// Creates a `BusinessDetailsRequest` with its required fields.
    ///
    /// - `address`: Address of the registered office or place of business: lines, city, state,
    ///   postal code and country.
    /// - `name`: Name of the business, used to find a match among known businesses.
    /// - `personally_liable`: `true` if an owner of the business is liable for the loan with
    ///   private assets, `false` otherwise.
    /// - `phone_number`: Phone number of the business, as an object that includes the country code.
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

/// Address of the registered office or place of business: lines, city, state, postal code and
/// country.
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
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BusinessDetailsRequestAddress {
        0: address_line1 = "addressLine1",
        1: address_line2 = "addressLine2",
        2: city = "city",
        3: country = "country",
        4: postal_code = "postalCode",
        5: state = "state",
        .. extra
    }
}

impl BusinessDetailsRequestAddress {
    /// Creates a `BusinessDetailsRequestAddress` with its required fields.
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
    pub fn address_line2(mut self, address_line2: impl IntoOption<String>) -> Self {
        self.address_line2 = address_line2.into_option();
        self
    }
}

/// Person behind a customer, required by credit reports: name, address, phone, SSN, birthday,
/// email and, for resellers, the end user.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Consumer {
    /// House number and street of the person, on one line.
    pub address: Option<String>,
    /// Birth date split into `year`, `month` and `dayOfMonth`.
    pub birthday: Option<Birthday>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Email address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Company that is the final user of the report; expected if a reseller orders the report for
    /// another company.
    pub end_user: Option<ConsumerEndUser>,
    /// First name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub id: Option<ConsumerId>,
    /// Last name of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Last four digits of the social security number; responses never contain the other digits.
    ///
    /// For example `9999`.
    pub ssn: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    pub suffix: Option<String>,
    /// Postal code in the United States, usually 5 digits, for example `84123`.
    pub zip: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Consumer {
        0: address = "address",
        1: birthday = "birthday",
        2: city = "city",
        3: created_date = "createdDate" [shown],
        4: customer_id = "customerId" as number [shown],
        5: email = "email",
        6: end_user = "endUser" [shown],
        7: first_name = "firstName",
        8: id = "id" [shown],
        9: last_name = "lastName",
        10: phone = "phone",
        11: ssn = "ssn",
        12: state = "state",
        13: suffix = "suffix",
        14: zip = "zip",
        .. extra
    }
}

response_setters! {
    Consumer {
        convert address: String,
        optional birthday: Birthday,
        convert city: String,
        convert created_date: UnixDate,
        convert customer_id: CustomerId,
        convert email: String,
        optional end_user: ConsumerEndUser,
        convert first_name: String,
        convert id: ConsumerId,
        convert last_name: String,
        convert phone: String,
        convert ssn: String,
        convert state: String,
        convert suffix: String,
        convert zip: String,
    }
}

/// Copy of the consumer record inside a report: name, address, phone, SSN and email. Absent
/// from reports that do not need a consumer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsumerDetails {
    /// House number and street, for example `434 W Ascension Way`.
    ///
    /// For example `12 Example Street`.
    pub address: Option<String>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Email address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// First name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub id: Option<ConsumerId>,
    /// Last name of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Middle name or its initial, if the source has one.
    ///
    /// For example `L`.
    pub middle_name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Last four digits of the social security number; responses never contain the other digits.
    ///
    /// For example `9999`.
    pub ssn: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Postal code in the United States, usually 5 digits, for example `84123`.
    pub zip: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConsumerDetails {
        0: address = "address",
        1: city = "city",
        2: email = "email",
        3: first_name = "firstName",
        4: id = "id" [shown],
        5: last_name = "lastName",
        6: middle_name = "middleName",
        7: phone = "phone",
        8: ssn = "ssn",
        9: state = "state",
        10: zip = "zip",
        .. extra
    }
}

response_setters! {
    ConsumerDetails {
        convert address: String,
        convert city: String,
        convert email: String,
        convert first_name: String,
        convert id: ConsumerId,
        convert last_name: String,
        convert middle_name: String,
        convert phone: String,
        convert ssn: String,
        convert state: String,
        convert zip: String,
    }
}

/// Company that finally uses the report, if different from the partner: name, address, phone,
/// email and website. Set the end user when you create the consumer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerEndUser {
    /// House number and street of the company, for example `434 W Ascension Way`.
    ///
    /// For example `12 Example Street`.
    pub address: Option<String>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Email address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Name of the company that finally uses the report.
    ///
    /// For example `John`.
    pub name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Web address of the end user that a reseller serves.
    ///
    /// At least 2 characters, at most 999, for example `testurl.com`.
    pub url: Option<String>,
    /// Postal code in the United States, usually 5 digits, for example `84123`.
    pub zip: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConsumerEndUser {
        0: address = "address",
        1: city = "city",
        2: email = "email",
        3: name = "name",
        4: phone = "phone",
        5: state = "state",
        6: url = "url",
        7: zip = "zip",
        .. extra
    }
}

impl ConsumerEndUser {
    /// Creates a `ConsumerEndUser` with its required fields.
    ///
    /// - `address`: House number and street of the company, for example `434 W Ascension Way`.
    /// - `city`: City or town of the address, for example `Murray`.
    /// - `name`: Name of the company that finally uses the report.
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

    /// Email address, for example `myname@mycompany.com`.
    #[must_use]
    pub fn email(mut self, email: impl IntoOption<String>) -> Self {
        self.email = email.into_option();
        self
    }

    /// Web address of the end user that a reseller serves.
    ///
    /// At least 2 characters, at most 999, for example `testurl.com`.
    #[must_use]
    pub fn url(mut self, url: impl IntoOption<String>) -> Self {
        self.url = url.into_option();
        self
    }
}

/// Linked account in full: numbers, name, type, balance, aggregation status, institution and
/// login, authorization dates, and type-dependent `detail` and `position`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccount {
    /// Nickname that the customer chose for the account at the institution; absent if the customer
    /// chose none.
    pub account_nickname: Option<String>,
    /// Masked or shortened account number that is suitable for display, often the last four digits;
    /// the format differs by institution.
    ///
    /// For example `7528`.
    pub account_number_display: Option<String>,
    /// Time of the last attempt to read data, successful or not, in seconds since 1970; absent
    /// before the first attempt.
    ///
    /// For example `1607450357`.
    pub aggregation_attempt_date: Option<UnixDate>,
    /// Result code of the latest data fetch: `0` means success, other codes mean that the data may
    /// be out of date; absent before the first attempt.
    pub aggregation_status_code: Option<i64>,
    /// Time when data was last read without error, in seconds since 1970; absent before the first
    /// aggregation.
    ///
    /// For example `1607450357`.
    pub aggregation_success_date: Option<UnixDate>,
    /// Time when access ends, in seconds since 1970. Ignore this date if `authorizationExpires` is
    /// `false`.
    ///
    /// For example `1641030399`.
    pub authorization_end_date: Option<UnixDate>,
    /// `true` if the authorization has an end date, see `authorizationEndDate`; `false` otherwise.
    ///
    /// Default `false`.
    pub authorization_expires: Option<bool>,
    /// Time when access began, in seconds since 1970.
    ///
    /// For example `1541030399`.
    pub authorization_start_date: Option<UnixDate>,
    /// Posted balance without pending items, as of `balanceDate`.
    ///
    /// For example `401.26`.
    pub balance: Option<Decimal>,
    /// Time when the institution recorded the balance, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub balance_date: Option<UnixDate>,
    /// Time when the account was first added, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// ISO 4217 code of the currency of the amounts in this object, such as `USD`.
    pub currency: Option<String>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Figures that exist only for some account types; the properties present depend on the account
    /// type and the institution.
    pub detail: Option<CustomerAccountDetail>,
    /// Position of the account in the account list at the bank; `1` comes first.
    ///
    /// For example `2`.
    pub display_position: Option<i32>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `5011648377`.
    pub id: AccountId,
    /// ID of a financial institution, as listed in the directory of institutions, such as `4222`.
    pub institution_id: Option<InstitutionId>,
    /// ID of one set of customer credentials at an institution; a number or text, depending on the
    /// schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Date of the latest transaction, in seconds since 1970; absent before the first aggregation
    /// of the account.
    ///
    /// For example `1607450357`.
    pub last_transaction_date: Option<UnixDate>,
    /// Time of the last change to the account, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub last_updated_date: Option<UnixDate>,
    /// Time when the customer first connected the account through Data Connect, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub linked_account_date: Option<UnixDate>,
    /// Market segment of the account: `personal` or `business`.
    pub market_segment: Option<AccountMarketSegment>,
    /// Account name from the institution, such as `Super Checking`.
    pub name: Option<String>,
    /// Account number at the institution; its form varies, and digits may be masked. For payments,
    /// use the number from the ACH operations.
    ///
    /// For example `201940541`.
    ///
    /// Deprecated in the contract.
    pub number: Option<String>,
    /// Date of the earliest transaction known for the account, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub oldest_transaction_date: Option<UnixDate>,
    /// ID of the account one level up in a student loan hierarchy, such as `5011648377`.
    pub parent_account: Option<AccountId>,
    /// Holdings of an investment account, one entry per security.
    pub position: Vec<CustomerAccountPosition>,
    /// Last four digits of the real account number, derived by Mastercard; present only for
    /// accounts that support ACH.
    ///
    /// For example `5678`.
    pub real_account_number_last4: Option<String>,
    /// Status of the account: `pending` during account discovery, `active` after activation.
    pub status: Option<AggregationStatus>,
    /// Account type, such as `checking`, `savings`, `creditCard`, `ira`, `mortgage` or
    /// `studentLoan`; more types exist.
    pub r#type: Option<AccountType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccount {
        0: account_nickname = "accountNickname",
        1: account_number_display = "accountNumberDisplay",
        2: aggregation_attempt_date = "aggregationAttemptDate" [shown],
        3: aggregation_status_code = "aggregationStatusCode" [shown],
        4: aggregation_success_date = "aggregationSuccessDate" [shown],
        5: authorization_end_date = "authorizationEndDate" [shown],
        6: authorization_expires = "authorizationExpires" [shown],
        7: authorization_start_date = "authorizationStartDate" [shown],
        8: balance = "balance",
        9: balance_date = "balanceDate" [shown],
        10: created_date = "createdDate" [shown],
        11: currency = "currency" [shown],
        12: customer_id = "customerId" [shown],
        13: detail = "detail" [shown],
        14: display_position = "displayPosition" [shown],
        15: id = "id" [shown],
        16: institution_id = "institutionId" [shown],
        17: institution_login_id = "institutionLoginId" as number [shown],
        18: last_transaction_date = "lastTransactionDate" [shown],
        19: last_updated_date = "lastUpdatedDate" [shown],
        20: linked_account_date = "linkedAccountDate" [shown],
        21: market_segment = "marketSegment",
        22: name = "name",
        23: number = "number",
        24: oldest_transaction_date = "oldestTransactionDate" [shown],
        25: parent_account = "parentAccount" [shown],
        26: position = "position" [shown],
        27: real_account_number_last4 = "realAccountNumberLast4",
        28: status = "status" [shown],
        29: r#type = "type" [shown],
        .. extra
    }
}

impl CustomerAccount {
    /// Creates a `CustomerAccount` with the fields that it always has.
    pub fn new(id: impl Into<AccountId>) -> Self {
        Self {
            account_nickname: None,
            account_number_display: None,
            aggregation_attempt_date: None,
            aggregation_status_code: None,
            aggregation_success_date: None,
            authorization_end_date: None,
            authorization_expires: None,
            authorization_start_date: None,
            balance: None,
            balance_date: None,
            created_date: None,
            currency: None,
            customer_id: None,
            detail: None,
            display_position: None,
            id: id.into(),
            institution_id: None,
            institution_login_id: None,
            last_transaction_date: None,
            last_updated_date: None,
            linked_account_date: None,
            market_segment: None,
            name: None,
            number: None,
            oldest_transaction_date: None,
            parent_account: None,
            position: Vec::new(),
            real_account_number_last4: None,
            status: None,
            r#type: None,
            extra: Map::new(),
        }
    }
}

response_setters! {
    CustomerAccount {
        convert account_nickname: String,
        convert account_number_display: String,
        convert aggregation_attempt_date: UnixDate,
        optional aggregation_status_code: i64,
        convert aggregation_success_date: UnixDate,
        convert authorization_end_date: UnixDate,
        optional authorization_expires: bool,
        convert authorization_start_date: UnixDate,
        convert balance: Decimal,
        convert balance_date: UnixDate,
        convert created_date: UnixDate,
        convert currency: String,
        convert customer_id: CustomerId,
        optional detail: CustomerAccountDetail,
        optional display_position: i32,
        convert institution_id: InstitutionId,
        convert institution_login_id: InstitutionLoginId,
        convert last_transaction_date: UnixDate,
        convert last_updated_date: UnixDate,
        convert linked_account_date: UnixDate,
        convert market_segment: AccountMarketSegment,
        convert name: String,
        convert number: String,
        convert oldest_transaction_date: UnixDate,
        convert parent_account: AccountId,
        list position: Vec<CustomerAccountPosition>,
        convert real_account_number_last4: String,
        convert status: AggregationStatus,
        convert r#type: AccountType,
    }
}

/// Further data of an account: interest, credit limits, due payments, loan terms, investment
/// balances, student loan data. Each property is present only for some account types and
/// institutions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountDetail {
    /// Investment accounts: part of the total balance that comes from after-tax money.
    ///
    /// For example `68564.99`.
    pub after_tax_amount: Option<Decimal>,
    /// Loans: enrollment in automatic payment, as `Y` or `N`, at some lenders `T` or `F`.
    pub auto_pay_enrolled: Option<String>,
    /// Available balance of a deposit or loan account, usually the current balance adjusted for
    /// pending items.
    ///
    /// For example `5678.78`.
    pub available_balance_amount: Option<Decimal>,
    /// Investment accounts: cash that can be withdrawn.
    ///
    /// For example `3456.78`.
    pub available_cash_balance: Option<Decimal>,
    /// Loans: large final payment due at the end of the term.
    ///
    /// For example `1678.56`.
    pub balloon_amount: Option<Decimal>,
    /// Investment accounts: funds available for buying securities.
    ///
    /// For example `34567.89`.
    pub buy_power: Option<Decimal>,
    /// `true` if the investment account may hold a cash account, `false` otherwise.
    pub cash_account_allowed: Option<bool>,
    /// Credit cards and lines of credit: cash that can still be drawn.
    ///
    /// For example `2000`.
    pub cash_advance_available_amount: Option<Decimal>,
    /// Credit cards and lines of credit: cash drawn and not yet repaid.
    ///
    /// For example `1000`.
    pub cash_advance_balance: Option<Decimal>,
    /// Credit cards and lines of credit: annual interest rate on cash advances in percent, for
    /// example `21.5`.
    pub cash_advance_interest_rate: Option<Decimal>,
    /// Credit cards and lines of credit: highest amount of cash that can be drawn.
    ///
    /// For example `3000`.
    pub cash_advance_max_amount: Option<Decimal>,
    /// Investment accounts: part of the account held in cash.
    ///
    /// For example `2000`.
    pub cash_balance_amount: Option<Decimal>,
    /// Loans: asset that secures the debt, for example `nissan sentra`.
    pub collateral: Option<String>,
    /// Investment accounts: all contributions since the start of the year.
    ///
    /// For example `2045`.
    pub contrib_total_ytd: Option<Decimal>,
    /// Student loans: date when repayment starts, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub convert_to_repayment: Option<UnixDate>,
    /// Credit cards and lines of credit: unused credit, usually limit minus current balance.
    ///
    /// For example `3000`.
    pub credit_available_amount: Option<Decimal>,
    /// Credit cards and lines of credit: highest debt that the lender allows.
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
    /// Time to which the other details of the account refer, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub date_as_of: Option<UnixDate>,
    /// Student loans: number of days by which a payment is overdue.
    ///
    /// For example `5`.
    pub days_delinquent: Option<i32>,
    /// Description of the loan in the wording of the lender.
    pub description: Option<String>,
    /// Investment accounts: matching contributions paid by the employer.
    ///
    /// For example `256.99`.
    pub emp_match_amount: Option<Decimal>,
    /// Investment accounts: pre-tax contribution of the employer.
    ///
    /// For example `450`.
    pub emp_pretax_contrib_amount: Option<Decimal>,
    /// Investment accounts: pre-tax contributions of the employer since the start of the year.
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
    /// Student loans: date when the debt should be fully repaid, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub expected_payoff_date: Option<UnixDate>,
    /// Student loans: total of the fees still owed.
    ///
    /// For example `150`.
    pub fees_balance: Option<Decimal>,
    /// `Y` if the loan is a first mortgage, `N` otherwise; mortgages and loans only.
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
    /// Amount originally borrowed; mortgages and loans only.
    ///
    /// For example `65000`.
    pub initial_ml_amount: Option<Decimal>,
    /// Start date of the mortgage or loan, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub initial_ml_date: Option<UnixDate>,
    /// Student loans: total interest still owed.
    ///
    /// For example `2000`.
    pub interest_balance: Option<Decimal>,
    /// Interest paid so far over the whole life of the mortgage or loan.
    ///
    /// For example `56789.34`.
    pub interest_paid_ltd: Option<Decimal>,
    /// Interval at which interest is charged on the mortgage or loan, for example `monthly`.
    pub interest_period: Option<String>,
    /// Interest that the deposit account earned in the previous year.
    ///
    /// For example `3056.79`.
    pub interest_prior_ytd_amount: Option<Decimal>,
    /// Current interest rate, as text such as `15.789`; credit cards, lines of credit, mortgages
    /// and loans.
    pub interest_rate: Option<String>,
    /// Type of interest rate of the mortgage or loan, for example `variable`.
    pub interest_rate_type: Option<String>,
    /// Student loans: type of interest subsidy, if there is one.
    pub interest_subsidy_type: Option<String>,
    /// Interest that the deposit account earned since the start of the year.
    ///
    /// For example `1056.67`.
    pub interest_ytd_amount: Option<Decimal>,
    /// Amount of the latest payment received; credit cards, lines of credit, mortgages and loans.
    ///
    /// For example `567.89`.
    pub last_payment_amount: Option<Decimal>,
    /// Date of the latest payment on the card or line of credit, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub last_payment_date: Option<UnixDate>,
    /// Due date of the latest mortgage or loan payment, in seconds since 1970.
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
    /// Late charge included in the latest mortgage or loan payment.
    ///
    /// For example `50`.
    pub last_payment_late_charge: Option<Decimal>,
    /// Principal part of the latest mortgage or loan payment.
    ///
    /// For example `1256.67`.
    pub last_payment_principal_amount: Option<Decimal>,
    /// Date when the latest mortgage or loan payment was received, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub last_payment_receive_date: Option<UnixDate>,
    /// Fee charged for paying the mortgage or loan late.
    ///
    /// For example `35`.
    pub late_fee_amount: Option<Decimal>,
    /// Owner of the mortgage or loan, for example a credit union.
    pub lender: Option<String>,
    /// Student loans: federal number that identifies this individual loan.
    ///
    /// For example `1234568`.
    pub loan_award_id: Option<String>,
    /// Frequency of mortgage or loan payments, for example `monthly`.
    pub loan_payment_freq: Option<String>,
    /// Type of mortgage or loan payment, for example `principle`.
    pub loan_payment_type: Option<String>,
    /// Interest rate of a loan that is tied to an investment account, for example `3.275`.
    pub loan_rate: Option<Decimal>,
    /// Student loans: phase of repayment, for example `Grace`, `Deferment` or `Forbearance`.
    pub loan_status: Option<String>,
    /// Student loans: end date of `loanStatus`, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub loan_status_end_date: Option<UnixDate>,
    /// Student loans: start date of `loanStatus`, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub loan_status_start_date: Option<UnixDate>,
    /// Type of mortgage or loan term, for example `fixed`.
    pub loan_term_type: Option<String>,
    /// Plain-text type of mortgage or loan, such as `Conventional 30-Year Mortgage`.
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
    /// `true` if the account may trade on margin, `false` otherwise.
    pub margin_allowed: Option<bool>,
    /// Interest earned minus interest paid out; investment accounts only.
    ///
    /// For example `456`.
    pub margin_balance: Option<Decimal>,
    /// Investment accounts: amount of matching contributions.
    ///
    /// For example `378`.
    pub match_amount: Option<Decimal>,
    /// Maturity date of the deposit account, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub maturity_date: Option<UnixDate>,
    /// Amount that the investor receives when the investment matures.
    ///
    /// For example `34067.78`.
    pub maturity_value_amount: Option<Decimal>,
    /// Person who holds the mortgage or loan, such as `John Smith`.
    pub ml_holder_name: Option<String>,
    /// Minimum amount of the next mortgage or loan payment.
    ///
    /// For example `1578`.
    pub next_payment: Option<Decimal>,
    /// Due date of the next mortgage or loan payment, in seconds since 1970.
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
    /// Opening date of the deposit account, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub open_date: Option<UnixDate>,
    /// Student loans: annual rate (APY) that applied when the money was disbursed.
    ///
    /// For example `12`.
    pub original_interest_rate: Option<Decimal>,
    /// Originally agreed maturity date of the mortgage or loan, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub original_maturity_date: Option<UnixDate>,
    /// Original school on record for the loan, such as `Brigham young university`.
    pub original_school: Option<String>,
    /// Investment accounts: other amounts that have not vested yet.
    ///
    /// For example `26000`.
    pub other_nonvest_amount: Option<Decimal>,
    /// Investment accounts: other amounts that have vested.
    ///
    /// For example `34000`.
    pub other_vest_amount: Option<Decimal>,
    /// Student loans: date when the borrower graduated or fell below half-time study, in seconds
    /// since 1970.
    ///
    /// For example `1607450357`.
    pub out_of_school_date: Option<UnixDate>,
    /// Student loans: institution that owns the loan.
    ///
    /// For example `FinBank`.
    pub owner: Option<String>,
    /// Overdue part of the balance; credit cards, lines of credit, mortgages and loans.
    ///
    /// For example `3688.99`.
    pub past_due_amount: Option<Decimal>,
    /// Due date of the next payment on the card or line of credit, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub payment_due_date: Option<UnixDate>,
    /// Minimum amount to pay; credit cards, lines of credit, mortgages and loans.
    ///
    /// For example `456.78`.
    pub payment_min_amount: Option<Decimal>,
    /// Number of mortgage or loan payments made so far.
    ///
    /// For example `14`.
    pub payments_made: Option<i32>,
    /// Number of installments still due until the mortgage or loan is fully repaid.
    ///
    /// For example `45`.
    pub payments_remaining: Option<i32>,
    /// Amount needed to settle the whole mortgage or loan at once, in the account currency.
    ///
    /// For example `45567.98`.
    pub payoff_amount: Option<Decimal>,
    /// Due date of the final mortgage or loan payment, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub payoff_amount_date: Option<UnixDate>,
    /// Money deposited into a checking, savings, CD or money market account in the current period.
    ///
    /// For example `2356.56`.
    pub period_deposit_amount: Option<Decimal>,
    /// Last day of the current account period, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub period_end_date: Option<UnixDate>,
    /// Interest earned so far in the current period on a checking, savings, CD or money market
    /// account.
    ///
    /// For example `1234.56`.
    pub period_interest_amount: Option<Decimal>,
    /// Annual percentage yield (APY) in the current period on a checking, savings, CD or money
    /// market account.
    ///
    /// For example `13.245`.
    pub period_interest_rate: Option<Decimal>,
    /// First day of the period: in seconds since 1970 for checking, savings, CD and money market
    /// accounts, as `YYYY-MM-DD` for metrics.
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
    /// Amount of the regular mortgage or loan installment.
    ///
    /// For example `456.23`.
    pub recurring_payment_amount: Option<Decimal>,
    /// Number of months left until the student loan is due to be repaid.
    ///
    /// For example `2`.
    pub remaining_term_of_ml: Option<Decimal>,
    /// Name of the student loan repayment plan, such as Standard, Graduated or Extended.
    pub repayment_plan: Option<String>,
    /// Last day of the current student loan repayment plan, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub repayment_plan_end_date: Option<UnixDate>,
    /// First day of the current student loan repayment plan, in seconds since 1970.
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
    /// All money rolled into the investment account since its opening.
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
    /// Full term of the mortgage or loan in months, as text, for example `36`.
    pub term_of_ml: Option<String>,
    /// Total amount paid on the student loan so far.
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
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccountDetail {
        0: after_tax_amount = "afterTaxAmount",
        1: auto_pay_enrolled = "autoPayEnrolled",
        2: available_balance_amount = "availableBalanceAmount",
        3: available_cash_balance = "availableCashBalance",
        4: balloon_amount = "balloonAmount",
        5: buy_power = "buyPower",
        6: cash_account_allowed = "cashAccountAllowed" [shown],
        7: cash_advance_available_amount = "cashAdvanceAvailableAmount",
        8: cash_advance_balance = "cashAdvanceBalance",
        9: cash_advance_interest_rate = "cashAdvanceInterestRate",
        10: cash_advance_max_amount = "cashAdvanceMaxAmount",
        11: cash_balance_amount = "cashBalanceAmount",
        12: collateral = "collateral",
        13: contrib_total_ytd = "contribTotalYtd",
        14: convert_to_repayment = "convertToRepayment" [shown],
        15: credit_available_amount = "creditAvailableAmount",
        16: credit_max_amount = "creditMaxAmount",
        17: current_balance = "currentBalance",
        18: current_loan_balance = "currentLoanBalance",
        19: current_school = "currentSchool",
        20: date_as_of = "dateAsOf" [shown],
        21: days_delinquent = "daysDelinquent",
        22: description = "description",
        23: emp_match_amount = "empMatchAmount",
        24: emp_pretax_contrib_amount = "empPretaxContribAmount",
        25: emp_pretax_contrib_amount_ytd = "empPretaxContribAmountYtd",
        26: ending_balance_amount = "endingBalanceAmount",
        27: escrow_balance = "escrowBalance",
        28: expected_payoff_date = "expectedPayoffDate" [shown],
        29: fees_balance = "feesBalance",
        30: first_mortgage = "firstMortgage",
        31: first_payment_date = "firstPaymentDate" [shown],
        32: guarantor = "guarantor",
        33: initial_interest_rate = "initialInterestRate",
        34: initial_ml_amount = "initialMlAmount",
        35: initial_ml_date = "initialMlDate" [shown],
        36: interest_balance = "interestBalance",
        37: interest_paid_ltd = "interestPaidLtd",
        38: interest_period = "interestPeriod",
        39: interest_prior_ytd_amount = "interestPriorYtdAmount",
        40: interest_rate = "interestRate",
        41: interest_rate_type = "interestRateType",
        42: interest_subsidy_type = "interestSubsidyType",
        43: interest_ytd_amount = "interestYtdAmount",
        44: last_payment_amount = "lastPaymentAmount",
        45: last_payment_date = "lastPaymentDate" [shown],
        46: last_payment_due_date = "lastPaymentDueDate" [shown],
        47: last_payment_escrow_amount = "lastPaymentEscrowAmount",
        48: last_payment_interest_amount = "lastPaymentInterestAmount",
        49: last_payment_last_fee_amount = "lastPaymentLastFeeAmount",
        50: last_payment_late_charge = "lastPaymentLateCharge",
        51: last_payment_principal_amount = "lastPaymentPrincipalAmount",
        52: last_payment_receive_date = "lastPaymentReceiveDate" [shown],
        53: late_fee_amount = "lateFeeAmount",
        54: lender = "lender",
        55: loan_award_id = "loanAwardId",
        56: loan_payment_freq = "loanPaymentFreq",
        57: loan_payment_type = "loanPaymentType",
        58: loan_rate = "loanRate",
        59: loan_status = "loanStatus",
        60: loan_status_end_date = "loanStatusEndDate" [shown],
        61: loan_status_start_date = "loanStatusStartDate" [shown],
        62: loan_term_type = "loanTermType",
        63: loan_type_desc = "loanTypeDesc",
        64: loan_ytd_fees_paid = "loanYtdFeesPaid",
        65: loan_ytd_interest_paid = "loanYtdInterestPaid",
        66: loan_ytd_principal_paid = "loanYtdPrincipalPaid",
        67: margin_allowed = "marginAllowed" [shown],
        68: margin_balance = "marginBalance",
        69: match_amount = "matchAmount",
        70: maturity_date = "maturityDate" [shown],
        71: maturity_value_amount = "maturityValueAmount",
        72: ml_holder_name = "mlHolderName",
        73: next_payment = "nextPayment",
        74: next_payment_date = "nextPaymentDate" [shown],
        75: next_payment_interest_amount = "nextPaymentInterestAmount",
        76: next_payment_principal_amount = "nextPaymentPrincipalAmount",
        77: open_date = "openDate" [shown],
        78: original_interest_rate = "originalInterestRate",
        79: original_maturity_date = "originalMaturityDate" [shown],
        80: original_school = "originalSchool",
        81: other_nonvest_amount = "otherNonvestAmount",
        82: other_vest_amount = "otherVestAmount",
        83: out_of_school_date = "outOfSchoolDate" [shown],
        84: owner = "owner",
        85: past_due_amount = "pastDueAmount",
        86: payment_due_date = "paymentDueDate" [shown],
        87: payment_min_amount = "paymentMinAmount",
        88: payments_made = "paymentsMade",
        89: payments_remaining = "paymentsRemaining",
        90: payoff_amount = "payoffAmount",
        91: payoff_amount_date = "payoffAmountDate" [shown],
        92: period_deposit_amount = "periodDepositAmount",
        93: period_end_date = "periodEndDate" [shown],
        94: period_interest_amount = "periodInterestAmount",
        95: period_interest_rate = "periodInterestRate",
        96: period_start_date = "periodStartDate" [shown],
        97: pre_tax_amount = "preTaxAmount",
        98: previous_balance = "previousBalance",
        99: principal_balance = "principalBalance",
        100: profit_sharing_amount = "profitSharingAmount",
        101: projected_interest = "projectedInterest",
        102: recurring_payment_amount = "recurringPaymentAmount",
        103: remaining_term_of_ml = "remainingTermOfMl",
        104: repayment_plan = "repaymentPlan",
        105: repayment_plan_end_date = "repaymentPlanEndDate" [shown],
        106: repayment_plan_start_date = "repaymentPlanStartDate" [shown],
        107: reward_earned_balance = "rewardEarnedBalance",
        108: rollover_amount = "rolloverAmount",
        109: rollover_ltd = "rolloverLtd",
        110: short_balance = "shortBalance",
        111: statement_close_balance = "statementCloseBalance",
        112: statement_close_date = "statementCloseDate" [shown],
        113: statement_credit_amount = "statementCreditAmount",
        114: statement_end_date = "statementEndDate" [shown],
        115: statement_finance_amount = "statementFinanceAmount",
        116: statement_purchase_amount = "statementPurchaseAmount",
        117: statement_start_date = "statementStartDate" [shown],
        118: term_of_ml = "termOfMl",
        119: total_amount_paid = "totalAmountPaid",
        120: total_interest_paid = "totalInterestPaid",
        121: total_principal_paid = "totalPrincipalPaid",
        122: vested_balance = "vestedBalance",
        123: weighted_interest_rate = "weightedInterestRate",
        124: ytd_insurance_paid = "ytdInsurancePaid",
        125: ytd_interest_paid = "ytdInterestPaid",
        126: ytd_principal_paid = "ytdPrincipalPaid",
        127: ytd_tax_paid = "ytdTaxPaid",
        .. extra
    }
}

response_setters! {
    CustomerAccountDetail {
        convert after_tax_amount: Decimal,
        convert auto_pay_enrolled: String,
        convert available_balance_amount: Decimal,
        convert available_cash_balance: Decimal,
        convert balloon_amount: Decimal,
        convert buy_power: Decimal,
        optional cash_account_allowed: bool,
        convert cash_advance_available_amount: Decimal,
        convert cash_advance_balance: Decimal,
        convert cash_advance_interest_rate: Decimal,
        convert cash_advance_max_amount: Decimal,
        convert cash_balance_amount: Decimal,
        convert collateral: String,
        convert contrib_total_ytd: Decimal,
        convert convert_to_repayment: UnixDate,
        convert credit_available_amount: Decimal,
        convert credit_max_amount: Decimal,
        convert current_balance: Decimal,
        convert current_loan_balance: Decimal,
        convert current_school: String,
        convert date_as_of: UnixDate,
        optional days_delinquent: i32,
        convert description: String,
        convert emp_match_amount: Decimal,
        convert emp_pretax_contrib_amount: Decimal,
        convert emp_pretax_contrib_amount_ytd: Decimal,
        convert ending_balance_amount: Decimal,
        convert escrow_balance: Decimal,
        convert expected_payoff_date: UnixDate,
        convert fees_balance: Decimal,
        convert first_mortgage: String,
        convert first_payment_date: UnixDate,
        convert guarantor: String,
        convert initial_interest_rate: Decimal,
        convert initial_ml_amount: Decimal,
        convert initial_ml_date: UnixDate,
        convert interest_balance: Decimal,
        convert interest_paid_ltd: Decimal,
        convert interest_period: String,
        convert interest_prior_ytd_amount: Decimal,
        convert interest_rate: String,
        convert interest_rate_type: String,
        convert interest_subsidy_type: String,
        convert interest_ytd_amount: Decimal,
        convert last_payment_amount: Decimal,
        convert last_payment_date: UnixDate,
        convert last_payment_due_date: UnixDate,
        convert last_payment_escrow_amount: Decimal,
        convert last_payment_interest_amount: Decimal,
        convert last_payment_last_fee_amount: Decimal,
        convert last_payment_late_charge: Decimal,
        convert last_payment_principal_amount: Decimal,
        convert last_payment_receive_date: UnixDate,
        convert late_fee_amount: Decimal,
        convert lender: String,
        convert loan_award_id: String,
        convert loan_payment_freq: String,
        convert loan_payment_type: String,
        convert loan_rate: Decimal,
        convert loan_status: String,
        convert loan_status_end_date: UnixDate,
        convert loan_status_start_date: UnixDate,
        convert loan_term_type: String,
        convert loan_type_desc: String,
        convert loan_ytd_fees_paid: Decimal,
        convert loan_ytd_interest_paid: Decimal,
        convert loan_ytd_principal_paid: Decimal,
        optional margin_allowed: bool,
        convert margin_balance: Decimal,
        convert match_amount: Decimal,
        convert maturity_date: UnixDate,
        convert maturity_value_amount: Decimal,
        convert ml_holder_name: String,
        convert next_payment: Decimal,
        convert next_payment_date: UnixDate,
        convert next_payment_interest_amount: Decimal,
        convert next_payment_principal_amount: Decimal,
        convert open_date: UnixDate,
        convert original_interest_rate: Decimal,
        convert original_maturity_date: UnixDate,
        convert original_school: String,
        convert other_nonvest_amount: Decimal,
        convert other_vest_amount: Decimal,
        convert out_of_school_date: UnixDate,
        convert owner: String,
        convert past_due_amount: Decimal,
        convert payment_due_date: UnixDate,
        convert payment_min_amount: Decimal,
        optional payments_made: i32,
        optional payments_remaining: i32,
        convert payoff_amount: Decimal,
        convert payoff_amount_date: UnixDate,
        convert period_deposit_amount: Decimal,
        convert period_end_date: UnixDate,
        convert period_interest_amount: Decimal,
        convert period_interest_rate: Decimal,
        convert period_start_date: UnixDate,
        convert pre_tax_amount: Decimal,
        convert previous_balance: Decimal,
        convert principal_balance: Decimal,
        convert profit_sharing_amount: Decimal,
        convert projected_interest: Decimal,
        convert recurring_payment_amount: Decimal,
        convert remaining_term_of_ml: Decimal,
        convert repayment_plan: String,
        convert repayment_plan_end_date: UnixDate,
        convert repayment_plan_start_date: UnixDate,
        convert reward_earned_balance: Decimal,
        convert rollover_amount: Decimal,
        convert rollover_ltd: Decimal,
        convert short_balance: Decimal,
        convert statement_close_balance: Decimal,
        convert statement_close_date: UnixDate,
        convert statement_credit_amount: Decimal,
        convert statement_end_date: UnixDate,
        convert statement_finance_amount: Decimal,
        convert statement_purchase_amount: Decimal,
        convert statement_start_date: UnixDate,
        convert term_of_ml: String,
        convert total_amount_paid: Decimal,
        convert total_interest_paid: Decimal,
        convert total_principal_paid: Decimal,
        convert vested_balance: Decimal,
        convert weighted_interest_rate: Decimal,
        convert ytd_insurance_paid: Decimal,
        convert ytd_interest_paid: Decimal,
        convert ytd_principal_paid: Decimal,
        convert ytd_tax_paid: Decimal,
    }
}

/// Holding of an investment account: security, symbol, units, current and paid price, market
/// value, cost basis and daily change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountPosition {
    /// Group of comparable securities: `DOMESTICBOND`, `LARGESTOCK`, `INTLSTOCK`, `MONEYMRKT` or
    /// `OTHER`.
    pub asset_class: Option<String>,
    /// Percentage gain or loss of the position since the previous day.
    ///
    /// For example `170.02`.
    pub change_percent: Option<Decimal>,
    /// Purchase cost of the whole position.
    ///
    /// For example `190.01`.
    pub cost_basis: Option<Decimal>,
    /// Purchase cost of one share of the position.
    ///
    /// For example `13.38`.
    pub cost_basis_per_share: Option<Decimal>,
    /// Exchange rate from the original currency of the holding, `1` if both currencies are the
    /// same.
    pub currency_rate: Option<Decimal>,
    /// Latest known price of one unit of the holding.
    ///
    /// For example `41.585`.
    pub current_price: Option<Decimal>,
    /// Time to which `currentPrice` refers, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub current_price_date: Option<UnixDate>,
    /// Gain or loss of the position since the previous day, as an amount of money.
    ///
    /// For example `180.03`.
    pub daily_change: Option<Decimal>,
    /// Name of the security, for example `DELTA AIR LINES INC`.
    pub description: Option<String>,
    /// Asset class in the terminology of the institution, for example `COMNEQTY`, `PREFERRED
    /// STOCKS` or `CORPORATE BONDS`.
    pub fi_asset_class: Option<String>,
    /// Type of holding, for example `INVESTMENT`.
    pub hold_type: Option<String>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `454678080`.
    pub id: Option<i64>,
    /// Type of security held, for example `OTHERINFO`.
    pub inv_security_type: Option<String>,
    /// Market value of the position when the data was fetched.
    ///
    /// For example `271.84`.
    pub market_value: Option<Decimal>,
    /// Type of mutual fund, for example `OPENEND`.
    pub mf_type: Option<String>,
    /// Expiration date of the option, in seconds since 1970.
    ///
    /// For example `1644994800`.
    pub option_expire_date: Option<UnixDate>,
    /// Number of shares that one option contract represents, for example `100`.
    pub option_shares_per_contract: Option<Decimal>,
    /// Price at which the option may be exercised.
    ///
    /// For example `50`.
    pub option_strike_price: Option<Decimal>,
    /// Right that the option grants: `PUT` (to sell) or `CALL` (to buy).
    pub option_type: Option<String>,
    /// Unit price paid for the holding.
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
    pub security_id_type: Option<SecurityIdType>,
    /// Name of the stock, fund or other security held, for example `DELTA AIR LINES INC`.
    pub security_name: Option<String>,
    /// Type of investment, for example `Stock`.
    pub security_type: Option<String>,
    /// Status of the holding as a code from the institution, for example `A`.
    pub status: Option<String>,
    /// Type of subaccount that holds the position, such as `CASH`.
    pub sub_account_type: Option<String>,
    /// Ticker under which the security is traded, for example `DAL`.
    pub symbol: Option<String>,
    /// Today's gain or loss of the holding in dollars, as of the last aggregation.
    ///
    /// For example `16272.9`.
    pub today_gl_dollar: Option<Decimal>,
    /// Today's gain or loss of the holding in percent, as of the last aggregation.
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
    /// Type of trade behind the holding, such as cash or `Margin`.
    pub transaction_type: Option<String>,
    /// Number of shares or fund units, possibly a fraction.
    ///
    /// For example `6.537`.
    pub units: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccountPosition {
        0: asset_class = "assetClass",
        1: change_percent = "changePercent",
        2: cost_basis = "costBasis",
        3: cost_basis_per_share = "costBasisPerShare",
        4: currency_rate = "currencyRate",
        5: current_price = "currentPrice",
        6: current_price_date = "currentPriceDate" [shown],
        7: daily_change = "dailyChange",
        8: description = "description",
        9: fi_asset_class = "fiAssetClass",
        10: hold_type = "holdType",
        11: id = "id",
        12: inv_security_type = "invSecurityType",
        13: market_value = "marketValue",
        14: mf_type = "mfType",
        15: option_expire_date = "optionExpireDate" as text [shown],
        16: option_shares_per_contract = "optionSharesPerContract",
        17: option_strike_price = "optionStrikePrice",
        18: option_type = "optionType",
        19: paid_price = "paidPrice",
        20: pos_type = "posType",
        21: security_currency = "securityCurrency",
        22: security_id = "securityId",
        23: security_id_type = "securityIdType",
        24: security_name = "securityName",
        25: security_type = "securityType",
        26: status = "status" [shown],
        27: sub_account_type = "subAccountType",
        28: symbol = "symbol",
        29: today_gl_dollar = "todayGLDollar",
        30: today_gl_percent = "todayGLPercent",
        31: total_gl_dollar = "totalGLDollar",
        32: total_gl_percent = "totalGLPercent",
        33: transaction_type = "transactionType",
        34: units = "units",
        .. extra
    }
}

response_setters! {
    CustomerAccountPosition {
        convert asset_class: String,
        convert change_percent: Decimal,
        convert cost_basis: Decimal,
        convert cost_basis_per_share: Decimal,
        convert currency_rate: Decimal,
        convert current_price: Decimal,
        convert current_price_date: UnixDate,
        convert daily_change: Decimal,
        convert description: String,
        convert fi_asset_class: String,
        convert hold_type: String,
        optional id: i64,
        convert inv_security_type: String,
        convert market_value: Decimal,
        convert mf_type: String,
        convert option_expire_date: UnixDate,
        convert option_shares_per_contract: Decimal,
        convert option_strike_price: Decimal,
        convert option_type: String,
        convert paid_price: Decimal,
        convert pos_type: String,
        convert security_currency: String,
        convert security_id: String,
        convert security_id_type: SecurityIdType,
        convert security_name: String,
        convert security_type: String,
        convert status: String,
        convert sub_account_type: String,
        convert symbol: String,
        convert today_gl_dollar: Decimal,
        convert today_gl_percent: Decimal,
        convert total_gl_dollar: Decimal,
        convert total_gl_percent: Decimal,
        convert transaction_type: String,
        convert units: Decimal,
    }
}

/// List of full customer accounts, returned when accounts are listed, refreshed or moved to an
/// OAuth connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccounts {
    /// Accounts covered, one entry per account.
    pub accounts: Vec<CustomerAccount>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccounts {
        0: accounts = "accounts" [shown],
        .. extra
    }
}

response_setters! {
    CustomerAccounts {
        list accounts: Vec<CustomerAccount>,
    }
}

open_enum! {
    /// Types of customers: active for real institutions, testing for tests.
    pub enum CustomerType {
        /// `active`
        Active = "active",
        /// `testing`
        Testing = "testing",
    }
}

/// Device used to open an account: its identifier, browser, platform and device type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetails {
    /// Browser, type and similar facts about the device on which the consumer authorized access.
    pub device_info: Option<DeviceInfo>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    pub id: Option<DeviceId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DeviceDetails {
        0: device_info = "deviceInfo" [shown],
        1: id = "id" [shown],
        .. extra
    }
}

response_setters! {
    DeviceDetails {
        optional device_info: DeviceInfo,
        optional id: DeviceId,
    }
}

/// Object with `uDeviceId`, the identifier recognized for the device of the consumer.
#[doc(alias = "DeviceID")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceId {
    /// Generated identifier of the device, for example `UDID-9284e12b85b0d2763c13d734c70b1d62`.
    pub u_device_id: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DeviceId {
        0: u_device_id = "uDeviceId",
        .. extra
    }
}

response_setters! {
    DeviceId {
        convert u_device_id: String,
    }
}

/// Browser, platform and type of the device with which the consumer authorized access.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// Web browser in which the user authorized access, for example `Safari`.
    pub browser: Option<String>,
    /// Type of device used to authorize access, for example `iPhone`.
    pub device_type: Option<String>,
    /// Operating system of the device on which the user authorized access, for example `iOS`.
    pub platform: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DeviceInfo {
        0: browser = "browser",
        1: device_type = "deviceType",
        2: platform = "platform",
        .. extra
    }
}

response_setters! {
    DeviceInfo {
        convert browser: String,
        convert device_type: String,
        convert platform: String,
    }
}

/// Findings about the device of the consumer, as part of identity insights: scores and the
/// device data behind the scores.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceInsights {
    /// Device data behind the scores.
    pub details: Option<DeviceDetails>,
    /// Ratings computed from the device data in the request.
    pub scores: Option<DeviceScores>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DeviceInsights {
        0: details = "details" [shown],
        1: scores = "scores" [shown],
        .. extra
    }
}

response_setters! {
    DeviceInsights {
        optional details: DeviceDetails,
        optional scores: DeviceScores,
    }
}

/// Three device ratings of identity insights: overall risk, insight-based risk and trust.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceScores {
    /// Device risk from `1` (low) to `5` (very high); ask for additional verification at 3 or 4,
    /// block the request at 5.
    ///
    /// 0 to 5, for example `2`.
    pub device_insight_factor: Option<i64>,
    /// Device risk from `1` (low) to `5` (very high); ask for additional verification at 3 or 4,
    /// block the request at 5.
    ///
    /// 1 to 5.
    pub device_risk_factor: Option<i64>,
    /// Trustworthiness of the device, from `1` (no trust) to `5` (full trust).
    ///
    /// 1 to 5, for example `4`.
    pub device_trust_factor: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DeviceScores {
        0: device_insight_factor = "deviceInsightFactor",
        1: device_risk_factor = "deviceRiskFactor",
        2: device_trust_factor = "deviceTrustFactor",
        .. extra
    }
}

response_setters! {
    DeviceScores {
        optional device_insight_factor: i64,
        optional device_risk_factor: i64,
        optional device_trust_factor: i64,
    }
}

open_enum! {
    /// Results of matching a name with an email address.
    pub enum EmailNameMatch {
        /// `match`
        Match = "match",
        /// `no-match`
        NoMatch = "no-match",
        /// `not found`
        NotFound = "not found",
    }
}

open_enum! {
    /// Uses of an email address.
    pub enum EmailType {
        /// `Personal`
        Personal = "Personal",
        /// `Business`
        Business = "Business",
    }
}

/// The body of an error response, in any of the documented forms.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Account ID in an error of the consent service, a string of digits.
    ///
    /// For example `11894700`.
    pub account_id: Option<AccountId>,
    /// ID of a stored document such as a pay statement, used to download the document or to create
    /// a report on it.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
    /// Code of the error, for comparison in programs; text or a number.
    pub code: Option<Scalar>,
    /// Human-readable explanation of the `ReasonCode`.
    ///
    /// At most 512 characters.
    pub description: Option<String>,
    /// Further diagnostic text, such as the fault in the received data; optional.
    ///
    /// At most 512 characters.
    pub details: Option<String>,
    /// Number of the error, for example `404`.
    pub error_code: Option<i64>,
    /// Container with the list of errors in its `Error` property.
    pub errors: Option<ErrorBodyErrors>,
    /// Your own transaction ID, unique within your data, for matching results to your records.
    ///
    /// 1 to 100 characters, for example `MAC1005061234`.
    pub external_transaction_id: Option<String>,
    /// Severity of the message, such as `error`.
    pub level: Option<String>,
    /// Human-readable explanation of the problem.
    pub message: Option<String>,
    /// Constant that identifies the error case, for example `10001`; match on this code rather than
    /// on the description.
    ///
    /// At most 512 characters.
    pub reason_code: Option<String>,
    /// `true` if the same request may succeed on a later try, `false` if it keeps failing.
    pub recoverable: Option<Scalar>,
    /// Application that raised the error, for example `Event Subscription Service`.
    ///
    /// At most 512 characters.
    pub source: Option<String>,
    /// HTTP status code of the failed request, as text.
    ///
    /// For example `401`.
    pub status: Option<String>,
    /// Explanation of the status of the micro deposits.
    pub status_description: Option<String>,
    /// Area from which the error comes, for example `AGG` for aggregation.
    pub tags: Option<String>,
    /// Short heading for the error, suitable for display to a user.
    pub title: Option<String>,
    /// UUID for tracing the failed request.
    ///
    /// Pattern `[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}`, for example `69a6933d-befe-48c2-8ed0-ab5b04082f02`.
    pub tracking_id: Option<String>,
    /// Explanation written for the end user, for example `The session has expired or is invalid`.
    pub user_message: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ErrorBody {
        0: account_id = "accountId" [shown],
        1: asset_id = "assetId" [shown],
        2: code = "code",
        3: description = "Description",
        4: details = "Details",
        5: error_code = "errorCode" [shown],
        6: errors = "Errors" [shown],
        7: external_transaction_id = "externalTransactionId",
        8: level = "level" [shown],
        9: message = "message",
        10: reason_code = "ReasonCode" [shown],
        11: recoverable = "Recoverable",
        12: source = "Source",
        13: status = "status" [shown],
        14: status_description = "statusDescription",
        15: tags = "tags" [shown],
        16: title = "title" [shown],
        17: tracking_id = "trackingId",
        18: user_message = "user_message",
        .. extra
    }
}

response_setters! {
    ErrorBody {
        convert account_id: AccountId,
        convert asset_id: AssetId,
        convert code: Scalar,
        convert description: String,
        convert details: String,
        optional error_code: i64,
        optional errors: ErrorBodyErrors,
        convert external_transaction_id: String,
        convert level: String,
        convert message: String,
        convert reason_code: String,
        convert recoverable: Scalar,
        convert source: String,
        convert status: String,
        convert status_description: String,
        convert tags: String,
        convert title: String,
        convert tracking_id: String,
        convert user_message: String,
    }
}

/// Container with the list of errors in its `Error` property.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBodyErrors {
    /// All the errors of this response, one entry per problem.
    pub error: Vec<ErrorBodyErrorsError>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ErrorBodyErrors {
        0: error = "Error" [shown],
        .. extra
    }
}

response_setters! {
    ErrorBodyErrors {
        list error: Vec<ErrorBodyErrorsError>,
    }
}

/// One entry of a list. Errors of a structured error response, one entry per error.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBodyErrorsError {
    /// Human-readable explanation of the `ReasonCode`.
    ///
    /// At most 512 characters.
    pub description: Option<String>,
    /// Further diagnostic text, such as the fault in the received data; optional.
    ///
    /// At most 512 characters.
    pub details: Option<String>,
    /// Constant that identifies the error case, for example `10001`; match on this code rather than
    /// on the description.
    ///
    /// At most 512 characters.
    pub reason_code: Option<String>,
    /// `true` if the same request may succeed on a later try, `false` if it keeps failing.
    pub recoverable: Option<Scalar>,
    /// Application that raised the error, for example `Event Subscription Service`.
    ///
    /// At most 512 characters.
    pub source: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ErrorBodyErrorsError {
        0: description = "Description",
        1: details = "Details",
        2: reason_code = "ReasonCode" [shown],
        3: recoverable = "Recoverable",
        4: source = "Source",
        .. extra
    }
}

response_setters! {
    ErrorBodyErrorsError {
        convert description: String,
        convert details: String,
        convert reason_code: String,
        convert recoverable: Scalar,
        convert source: String,
    }
}

/// Usual error body: `code` (text or number) with status, title, level, developer and user
/// messages, and the ID of the asset, account or transaction concerned.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorMessage {
    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// ID of a stored document such as a pay statement, used to download the document or to create
    /// a report on it.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
    /// Error code of the API or of the aggregation, as a number or as text.
    pub code: Option<Scalar>,
    /// Your own transaction ID, unique within your data, for matching results to your records.
    ///
    /// 1 to 100 characters, for example `MAC1005061234`.
    pub external_transaction_id: Option<String>,
    /// Severity of the message, such as `error`.
    pub level: Option<String>,
    /// Human-readable explanation of the problem.
    pub message: Option<String>,
    /// HTTP status code of the failed request, as text, for example `401`.
    pub status: Option<String>,
    /// Area from which the error comes, for example `AGG` for aggregation.
    pub tags: Option<String>,
    /// Short heading for the error that you can show to a user, for example `Connecting accounts
    /// error`.
    pub title: Option<String>,
    /// Explanation written for the end user, for example `The session has expired or is invalid`.
    pub user_message: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ErrorMessage {
        0: account_id = "accountId" [shown],
        1: asset_id = "assetId" [shown],
        2: code = "code" [shown],
        3: external_transaction_id = "externalTransactionId",
        4: level = "level" [shown],
        5: message = "message",
        6: status = "status" [shown],
        7: tags = "tags" [shown],
        8: title = "title" [shown],
        9: user_message = "user_message",
        .. extra
    }
}

response_setters! {
    ErrorMessage {
        convert account_id: AccountId,
        convert asset_id: AssetId,
        convert code: Scalar,
        convert external_transaction_id: String,
        convert level: String,
        convert message: String,
        convert status: String,
        convert tags: String,
        convert title: String,
        convert user_message: String,
    }
}

/// Filter for a transactions report by text, amount range and categories. A transaction must
/// satisfy every condition in the filter.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindTransactionConstraints {
    /// Lower limit of `amount`, inclusive; forms a range together with `findTransactionAmountTo`.
    ///
    /// For example `100`.
    pub find_transaction_amount_from: Option<Decimal>,
    /// Upper limit of `amount`, inclusive; forms a range together with `findTransactionAmountFrom`.
    ///
    /// For example `100`.
    pub find_transaction_amount_to: Option<Decimal>,
    /// Up to 10 category names; the category of a transaction must equal one of the names exactly.
    ///
    /// At most 10 items.
    pub find_transaction_category: Vec<String>,
    /// Text that must equal the combined description and memo of a transaction exactly.
    ///
    /// For example `Paycheck`.
    pub find_transaction_description_memo: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    FindTransactionConstraints {
        0: find_transaction_amount_from = "findTransactionAmountFrom",
        1: find_transaction_amount_to = "findTransactionAmountTo",
        2: find_transaction_category = "findTransactionCategory",
        3: find_transaction_description_memo = "findTransactionDescriptionMemo",
        .. extra
    }
}

impl FindTransactionConstraints {
    /// Creates a `FindTransactionConstraints` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lower limit of `amount`, inclusive; forms a range together with `findTransactionAmountTo`.
    ///
    /// For example `100`.
    #[must_use]
    pub fn find_transaction_amount_from(
        mut self,
        find_transaction_amount_from: impl IntoOption<Decimal>,
    ) -> Self {
        self.find_transaction_amount_from = find_transaction_amount_from.into_option();
        self
    }

    /// Upper limit of `amount`, inclusive; forms a range together with `findTransactionAmountFrom`.
    ///
    /// For example `100`.
    #[must_use]
    pub fn find_transaction_amount_to(
        mut self,
        find_transaction_amount_to: impl IntoOption<Decimal>,
    ) -> Self {
        self.find_transaction_amount_to = find_transaction_amount_to.into_option();
        self
    }

    /// Up to 10 category names; the category of a transaction must equal one of the names exactly.
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
        find_transaction_description_memo: impl IntoOption<String>,
    ) -> Self {
        self.find_transaction_description_memo = find_transaction_description_memo.into_option();
        self
    }
}

/// One location criterion of a foresight report: `label` names the type, such as `POSTAL_CODE`,
/// and `value` holds the value.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoLocationItems {
    /// Type of geographic detail; only `POSTAL_CODE` is known.
    pub label: Option<GeoLocationLabel>,
    /// Value of the type named in `label`, such as a postal code.
    ///
    /// For example `85123`.
    pub value: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    GeoLocationItems {
        0: label = "label",
        1: value = "value",
        .. extra
    }
}

impl GeoLocationItems {
    /// Creates a `GeoLocationItems` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of geographic detail; only `POSTAL_CODE` is known.
    #[must_use]
    pub fn label(mut self, label: impl IntoOption<GeoLocationLabel>) -> Self {
        self.label = label.into_option();
        self
    }

    /// Value of the type named in `label`, such as a postal code.
    ///
    /// For example `85123`.
    #[must_use]
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }
}

open_enum! {
    /// Labels of location details.
    pub enum GeoLocationLabel {
        /// `POSTAL_CODE`
        PostalCode = "POSTAL_CODE",
    }
}

open_enum! {
    /// Types of investment transactions.
    pub enum InvestmentTransactionType {
        /// `cancel`
        Cancel = "cancel",
        /// `purchaseToClose`
        PurchaseToClose = "purchaseToClose",
        /// `purchaseToCover`
        PurchaseToCover = "purchaseToCover",
        /// `contribution`
        Contribution = "contribution",
        /// `optionExercise`
        OptionExercise = "optionExercise",
        /// `optionExpiration`
        OptionExpiration = "optionExpiration",
        /// `fee`
        Fee = "fee",
        /// `soldToClose`
        SoldToClose = "soldToClose",
        /// `soldToOpen`
        SoldToOpen = "soldToOpen",
        /// `split`
        Split = "split",
        /// `transfer`
        Transfer = "transfer",
        /// `returnOfCapital`
        ReturnOfCapital = "returnOfCapital",
        /// `income`
        Income = "income",
        /// `purchased`
        Purchased = "purchased",
        /// `sold`
        Sold = "sold",
        /// `dividendReinvest`
        DividendReinvest = "dividendReinvest",
        /// `tax`
        Tax = "tax",
        /// `dividend`
        Dividend = "dividend",
        /// `reinvestOfIncome`
        ReinvestOfIncome = "reinvestOfIncome",
        /// `interest`
        Interest = "interest",
        /// `deposit`
        Deposit = "deposit",
        /// `otherInfo`
        OtherInfo = "otherInfo",
    }
}

open_enum! {
    /// Intervals by which metrics are summarized.
    pub enum MetricFrequency {
        /// `Weekly`
        Weekly = "Weekly",
        /// `Monthly`
        Monthly = "Monthly",
    }
}

open_enum! {
    /// Families of metrics.
    pub enum MetricType {
        /// `retail_sales_analytics`
        RetailSalesAnalytics = "retail_sales_analytics",
        /// `retail_sales_benchmarks`
        RetailSalesBenchmarks = "retail_sales_benchmarks",
    }
}

open_enum! {
    /// Classification of an account holder: person, business or other.
    pub enum NameClassification {
        /// `person / personal / home`
        PersonPersonalHome = "person / personal / home",
        /// `business`
        Business = "business",
        /// `other`
        OtherValue = "other",
    }
}

open_enum! {
    /// Results of matching a phone number with an address.
    pub enum PhoneAddressMatch {
        /// `match`
        Match = "match",
        /// `postal-match`
        PostalMatch = "postal-match",
        /// `zip4-match`
        Zip4Match = "zip4-match",
        /// `city-state-match`
        CityStateMatch = "city-state-match",
        /// `metro-match`
        MetroMatch = "metro-match",
        /// `country-match`
        CountryMatch = "country-match",
        /// `no-match`
        NoMatch = "no-match",
    }
}

open_enum! {
    /// Types of phone lines.
    pub enum PhoneLineType {
        /// `landline`
        Landline = "landline",
        /// `mobile`
        Mobile = "mobile",
        /// `fixed-voip`
        FixedVoip = "fixed-voip",
        /// `non-fixed-voip`
        NonFixedVoip = "non-fixed-voip",
        /// `toll-free`
        TollFree = "toll-free",
        /// `premium`
        Premium = "premium",
        /// `voicemail`
        Voicemail = "voicemail",
    }
}

open_enum! {
    /// Results of matching a name with a phone number.
    pub enum PhoneNameMatch {
        /// `match`
        Match = "match",
        /// `no-match`
        NoMatch = "no-match",
        /// `not-found`
        NotFound = "not-found",
    }
}

/// Phone number in two parts, `countryCode` and `phoneNo`, both required in business details.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberWithCountryCode {
    /// International dialing code without a plus sign, for example `1`.
    ///
    /// 1 to 3 characters.
    pub country_code: Option<String>,
    /// Phone number in E.164 form, at least 7 characters, for example `8042221111`.
    ///
    /// 7 to 12 characters.
    pub phone_no: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PhoneNumberWithCountryCode {
        0: country_code = "countryCode",
        1: phone_no = "phoneNo",
        .. extra
    }
}

impl PhoneNumberWithCountryCode {
    /// Creates a `PhoneNumberWithCountryCode` with its required fields.
    ///
    /// - `country_code`: International dialing code without a plus sign, for example `1`.
    /// - `phone_no`: Phone number in E.164 form, at least 7 characters, for example `8042221111`.
    pub fn new(country_code: impl Into<String>, phone_no: impl Into<String>) -> Self {
        Self {
            country_code: Some(country_code.into()),
            phone_no: Some(phone_no.into()),
            extra: Map::new(),
        }
    }
}

open_enum! {
    /// Uses of a phone number.
    pub enum PhoneType {
        /// `HOME`
        Home = "HOME",
        /// `BUSINESS`
        Business = "BUSINESS",
        /// `CELL`
        Cell = "CELL",
        /// `FAX`
        Fax = "FAX",
    }
}

/// Your own field attached to a report: `label`, `value`, and `shown` for display in the PDF.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportCustomField {
    /// Name that you chose for the custom field, such as `loanID`.
    pub label: Option<String>,
    /// `true` (default) if the PDF prints the field, `false` otherwise.
    pub shown: Option<bool>,
    /// Content of the custom field, such as your own number of the loan.
    ///
    /// For example `123456`.
    pub value: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportCustomField {
        0: label = "label",
        1: shown = "shown" [shown],
        2: value = "value",
        .. extra
    }
}

impl ReportCustomField {
    /// Creates a `ReportCustomField` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name that you chose for the custom field, such as `loanID`.
    #[must_use]
    pub fn label(mut self, label: impl IntoOption<String>) -> Self {
        self.label = label.into_option();
        self
    }

    /// `true` (default) if the PDF prints the field, `false` otherwise.
    #[must_use]
    pub fn shown(mut self, shown: impl Into<Option<bool>>) -> Self {
        self.shown = shown.into();
        self
    }

    /// Content of the custom field, such as your own number of the loan.
    ///
    /// For example `123456`.
    #[must_use]
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }
}

open_enum! {
    /// Processing status of a report.
    pub enum ReportStatus {
        /// `inProgress`
        InProgress = "inProgress",
        /// `success`
        Success = "success",
        /// `failure`
        Failure = "failure",
    }
}

open_enum! {
    /// Types of reports.
    pub enum ReportType {
        /// `voi`
        Voi = "voi",
        /// `voa`
        Voa = "voa",
        /// `voaHistory`
        VoaHistory = "voaHistory",
        /// `history`
        History = "history",
        /// `voieTxVerify`
        VoieTxVerify = "voieTxVerify",
        /// `voieWithReport`
        VoieWithReport = "voieWithReport",
        /// `voieWithInterview`
        VoieWithInterview = "voieWithInterview",
        /// `voieWithStatement`
        VoieWithStatement = "voieWithStatement",
        /// `paystatement`
        Paystatement = "paystatement",
        /// `preQualVoa`
        PreQualVoa = "preQualVoa",
        /// `assetSummary`
        AssetSummary = "assetSummary",
        /// `voie`
        Voie = "voie",
        /// `transactions`
        Transactions = "transactions",
        /// `statement`
        Statement = "statement",
        /// `voiePayroll`
        VoiePayroll = "voiePayroll",
        /// `voeTransactions`
        VoeTransactions = "voeTransactions",
        /// `farpbfnoncra`
        Farpbfnoncra = "farpbfnoncra",
        /// `voePayroll`
        VoePayroll = "voePayroll",
        /// `cfrp`
        Cfrp = "cfrp",
        /// `cfrb`
        Cfrb = "cfrb",
        /// `barpcra`
        Barpcra = "barpcra",
        /// `barpnoncra`
        Barpnoncra = "barpnoncra",
        /// `barbcra`
        Barbcra = "barbcra",
        /// `barbftc`
        Barbftc = "barbftc",
        /// `barbnoncra`
        Barbnoncra = "barbnoncra",
        /// `cfrpcra`
        Cfrpcra = "cfrpcra",
        /// `cfrpnoncra`
        Cfrpnoncra = "cfrpnoncra",
        /// `cracfrbcra`
        Cracfrbcra = "cracfrbcra",
        /// `cfrbnoncra`
        Cfrbnoncra = "cfrbnoncra",
        /// `cfrbftc`
        Cfrbftc = "cfrbftc",
        /// `phrbcra`
        Phrbcra = "phrbcra",
        /// `phrbnoncra`
        Phrbnoncra = "phrbnoncra",
        /// `phrbftc`
        Phrbftc = "phrbftc",
        /// `sbcaanalyticsnoncra`
        Sbcaanalyticsnoncra = "sbcaanalyticsnoncra",
        /// `sbcabenchmarksnoncra`
        Sbcabenchmarksnoncra = "sbcabenchmarksnoncra",
        /// `pripcra`
        Pripcra = "pripcra",
        /// `pripnoncra`
        Pripnoncra = "pripnoncra",
        /// `pribcra`
        Pribcra = "pribcra",
        /// `pribnoncra`
        Pribnoncra = "pribnoncra",
        /// `pribftc`
        Pribftc = "pribftc",
    }
}

/// Content of a small business analytics request: metric selection in `sbcaParams` and the
/// business in `businessDetails`.
#[doc(alias = "SBCAanalyticsReportData")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SbcAanalyticsReportData {
    /// Name, address and similar data of the business that the report is about.
    pub business_details: Option<BusinessDetailsRequest>,
    /// Parameters of the small business metrics: type, frequency, location and proof of consent.
    pub sbca_params: Option<SbcaParams>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcAanalyticsReportData {
        0: business_details = "businessDetails" [shown],
        1: sbca_params = "sbcaParams" [shown],
        .. extra
    }
}

impl SbcAanalyticsReportData {
    /// Creates a `SbcAanalyticsReportData` with its required fields.
    ///
    /// - `business_details`: Name, address and similar data of the business that the report is
    ///   about.
    /// - `sbca_params`: Parameters of the small business metrics: type, frequency, location and
    ///   proof of consent.
    pub fn new(business_details: BusinessDetailsRequest, sbca_params: SbcaParams) -> Self {
        Self {
            business_details: Some(business_details),
            sbca_params: Some(sbca_params),
            extra: Map::new(),
        }
    }
}

/// Small business analytics report with the retail sales metrics of the merchant, request
/// constraints and common report data.
#[doc(alias = "SBCAAnalyticsReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaAnalyticsReport {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<SbcaMetricsReportConstraints>,
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Customer type: `active`, `testing`, or empty text for both.
    pub customer_type: Option<CustomerType>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Display name of the Finicity partner, such as `Finicity Test API`.
    pub partner_name: Option<String>,
    /// ID that links all activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that requested the report, normally your partner name.
    pub requester_name: Option<String>,
    /// Figures for the business itself; present only in a `retail_sales_analytics` report.
    ///
    /// At most 10 items.
    pub retail_sales_analytics_metrics: Vec<SbcaLocationAnalytics>,
    /// Result of the report generation: `success` or `failure`.
    pub status: Option<ReportStatus>,
    /// Title of the report for human readers.
    pub title: Option<String>,
    /// Code of the report type: `sbcaanalyticsnoncra` or `sbcabenchmarksnoncra`.
    ///
    /// For example `voi`.
    pub r#type: Option<SbcaReportType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaAnalyticsReport {
        0: constraints = "constraints" [shown],
        1: created_date = "createdDate" [shown],
        2: customer_id = "customerId" as number [shown],
        3: customer_type = "customerType" [shown],
        4: id = "id" [shown],
        5: partner_name = "partnerName",
        6: request_id = "requestId" [shown],
        7: requester_name = "requesterName",
        8: retail_sales_analytics_metrics = "retailSalesAnalyticsMetrics" [shown],
        9: status = "status" [shown],
        10: title = "title" [shown],
        11: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    SbcaAnalyticsReport {
        optional constraints: SbcaMetricsReportConstraints,
        convert created_date: UnixDate,
        convert customer_id: CustomerId,
        convert customer_type: CustomerType,
        convert id: ReportId,
        convert partner_name: String,
        convert request_id: ReportRequestId,
        convert requester_name: String,
        list retail_sales_analytics_metrics: Vec<SbcaLocationAnalytics>,
        convert status: ReportStatus,
        convert title: String,
        convert r#type: SbcaReportType,
    }
}

open_enum! {
    /// Types of small business credit analytics.
    pub enum SbcaAnalyticsType {
        /// `benchmarking`
        Benchmarking = "benchmarking",
        /// `forecasting`
        Forecasting = "forecasting",
    }
}

/// One entry of a list. Measurements of one period, each with its name.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaBenchmarkMetric {
    /// Name of the metric, for example `txn_amt`.
    pub name: Option<String>,
    /// Value of the metric, as a number.
    ///
    /// For example `150000.75`.
    pub value: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaBenchmarkMetric {
        0: name = "name",
        1: value = "value",
        .. extra
    }
}

response_setters! {
    SbcaBenchmarkMetric {
        convert name: String,
        convert value: Decimal,
    }
}

/// One entry of a list. Metrics by period, one entry per period with its dates and its metrics.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaBenchmarkPeriod {
    /// Measurements of one period, each with its name.
    pub metrics: Vec<SbcaBenchmarkMetric>,
    /// Last day of the time window that the figures cover.
    ///
    /// For example `2023-07-30`.
    pub period_end_date: Option<NaiveDate>,
    /// First day of the period: in seconds since 1970 for checking, savings, CD and money market
    /// accounts, as `YYYY-MM-DD` for metrics.
    ///
    /// For example `2023-06-30`.
    pub period_start_date: Option<NaiveDate>,
    /// Four-digit calendar year, for example `2022`.
    ///
    /// For example `2023`.
    pub year: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaBenchmarkPeriod {
        0: metrics = "metrics" [shown],
        1: period_end_date = "periodEndDate" [shown],
        2: period_start_date = "periodStartDate" [shown],
        3: year = "year",
        .. extra
    }
}

response_setters! {
    SbcaBenchmarkPeriod {
        list metrics: Vec<SbcaBenchmarkMetric>,
        optional period_end_date: NaiveDate,
        optional period_start_date: NaiveDate,
        convert year: Decimal,
    }
}

/// Small business analytics report with retail sales benchmark metrics, request constraints and
/// common report data.
#[doc(alias = "SBCABenchmarkReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaBenchmarkReport {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<SbcaMetricsReportConstraints>,
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Customer type: `active`, `testing`, or empty text for both.
    pub customer_type: Option<CustomerType>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Display name of the Finicity partner, such as `Finicity Test API`.
    pub partner_name: Option<String>,
    /// ID that links all activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that requested the report, normally your partner name.
    pub requester_name: Option<String>,
    /// Figures for comparison with similar businesses; present only in a `retail_sales_benchmarks`
    /// report.
    ///
    /// At most 10 items.
    pub retail_sales_benchmarks_metrics: Vec<SbcaLocationBenchmark>,
    /// Result of the report generation: `success` or `failure`.
    pub status: Option<ReportStatus>,
    /// Title of the report for human readers.
    pub title: Option<String>,
    /// Code of the report type: `sbcaanalyticsnoncra` or `sbcabenchmarksnoncra`.
    ///
    /// For example `voi`.
    pub r#type: Option<SbcaReportType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaBenchmarkReport {
        0: constraints = "constraints" [shown],
        1: created_date = "createdDate" [shown],
        2: customer_id = "customerId" as number [shown],
        3: customer_type = "customerType" [shown],
        4: id = "id" [shown],
        5: partner_name = "partnerName",
        6: request_id = "requestId" [shown],
        7: requester_name = "requesterName",
        8: retail_sales_benchmarks_metrics = "retailSalesBenchmarksMetrics" [shown],
        9: status = "status" [shown],
        10: title = "title" [shown],
        11: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    SbcaBenchmarkReport {
        optional constraints: SbcaMetricsReportConstraints,
        convert created_date: UnixDate,
        convert customer_id: CustomerId,
        convert customer_type: CustomerType,
        convert id: ReportId,
        convert partner_name: String,
        convert request_id: ReportRequestId,
        convert requester_name: String,
        list retail_sales_benchmarks_metrics: Vec<SbcaLocationBenchmark>,
        convert status: ReportStatus,
        convert title: String,
        convert r#type: SbcaReportType,
    }
}

/// One entry of a list. Retail sales metrics for each merchant location; present if the request
/// selected `retail_sales_analytics`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaLocationAnalytics {
    /// Day of the earliest card transaction known for the location, as `YYYY-MM-DD`.
    ///
    /// For example `2023-01-01`.
    pub first_seen_txn_date: Option<NaiveDate>,
    /// Plain-text name of the industry of the location.
    pub industry_name: Option<String>,
    /// Day of the latest card transaction known for the location, as `YYYY-MM-DD`.
    ///
    /// For example `2023-12-31`.
    pub last_seen_txn_date: Option<NaiveDate>,
    /// ID of one merchant location, such as `a1b2c3d4-0000-1234-abcd-000000000001`; a number in
    /// enriched transactions.
    pub location_id: Option<LocationId>,
    /// Four-digit code for the line of business of the merchant, supported by most payment
    /// providers, for example `5814`.
    ///
    /// For example `5812`.
    pub merchant_category_code: Option<Decimal>,
    /// Length of the periods of the metrics, for example `Weekly` or `Monthly`.
    pub metrics_frequency: Option<MetricFrequency>,
    /// Metrics by period, one entry per period with its dates and its metrics.
    pub metrics_lists: Vec<SbcaMetricPeriod>,
    /// Line of business as a code of the North American Industry Classification System.
    ///
    /// For example `445110`.
    pub naics_code: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaLocationAnalytics {
        0: first_seen_txn_date = "firstSeenTxnDate" [shown],
        1: industry_name = "industryName",
        2: last_seen_txn_date = "lastSeenTxnDate" [shown],
        3: location_id = "locationId" [shown],
        4: merchant_category_code = "merchantCategoryCode",
        5: metrics_frequency = "metricsFrequency",
        6: metrics_lists = "metricsLists" [shown],
        7: naics_code = "naicsCode",
        .. extra
    }
}

response_setters! {
    SbcaLocationAnalytics {
        optional first_seen_txn_date: NaiveDate,
        convert industry_name: String,
        optional last_seen_txn_date: NaiveDate,
        convert location_id: LocationId,
        convert merchant_category_code: Decimal,
        convert metrics_frequency: MetricFrequency,
        list metrics_lists: Vec<SbcaMetricPeriod>,
        convert naics_code: Decimal,
    }
}

/// One entry of a list. Retail sales benchmarks for each merchant location; present if the
/// request selected `retail_sales_benchmarks`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaLocationBenchmark {
    /// Day of the earliest card transaction known for the location, as `YYYY-MM-DD`.
    ///
    /// For example `2023-01-01`.
    pub first_seen_txn_date: Option<NaiveDate>,
    /// Plain-text name of the industry of the location.
    pub industry_name: Option<String>,
    /// Day of the latest card transaction known for the location, as `YYYY-MM-DD`.
    ///
    /// For example `2023-12-31`.
    pub last_seen_txn_date: Option<NaiveDate>,
    /// ID of one merchant location, such as `a1b2c3d4-0000-1234-abcd-000000000001`; a number in
    /// enriched transactions.
    pub location_id: Option<LocationId>,
    /// Four-digit code for the line of business of the merchant, supported by most payment
    /// providers, for example `5814`.
    ///
    /// For example `5812`.
    pub merchant_category_code: Option<Decimal>,
    /// Length of the periods of the metrics, for example `Weekly` or `Monthly`.
    pub metrics_frequency: Option<MetricFrequency>,
    /// Metrics by period, one entry per period with its dates and its metrics.
    pub metrics_lists: Vec<SbcaBenchmarkPeriod>,
    /// Line of business as a code of the North American Industry Classification System.
    ///
    /// For example `445110`.
    pub naics_code: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaLocationBenchmark {
        0: first_seen_txn_date = "firstSeenTxnDate" [shown],
        1: industry_name = "industryName",
        2: last_seen_txn_date = "lastSeenTxnDate" [shown],
        3: location_id = "locationId" [shown],
        4: merchant_category_code = "merchantCategoryCode",
        5: metrics_frequency = "metricsFrequency",
        6: metrics_lists = "metricsLists" [shown],
        7: naics_code = "naicsCode",
        .. extra
    }
}

response_setters! {
    SbcaLocationBenchmark {
        optional first_seen_txn_date: NaiveDate,
        convert industry_name: String,
        optional last_seen_txn_date: NaiveDate,
        convert location_id: LocationId,
        convert merchant_category_code: Decimal,
        convert metrics_frequency: MetricFrequency,
        list metrics_lists: Vec<SbcaBenchmarkPeriod>,
        convert naics_code: Decimal,
    }
}

/// One entry of a list. Measurements of one period, each with its name.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaMetric {
    /// Name of the metric, for example `txn_amt`.
    pub name: Option<String>,
    /// Value of the metric, as a number.
    ///
    /// For example `150000.75`.
    pub value: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaMetric {
        0: name = "name",
        1: value = "value",
        .. extra
    }
}

response_setters! {
    SbcaMetric {
        convert name: String,
        convert value: Decimal,
    }
}

/// One entry of a list. Metrics by period, one entry per period with its dates and its metrics.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SbcaMetricPeriod {
    /// Measurements of one period, each with its name.
    pub metrics: Vec<SbcaMetric>,
    /// Last day of the time window that the figures cover.
    ///
    /// For example `2023-07-30`.
    pub period_end_date: Option<NaiveDate>,
    /// First day of the period: in seconds since 1970 for checking, savings, CD and money market
    /// accounts, as `YYYY-MM-DD` for metrics.
    ///
    /// For example `2023-06-30`.
    pub period_start_date: Option<NaiveDate>,
    /// Four-digit calendar year, for example `2022`.
    ///
    /// For example `2023`.
    pub year: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaMetricPeriod {
        0: metrics = "metrics" [shown],
        1: period_end_date = "periodEndDate" [shown],
        2: period_start_date = "periodStartDate" [shown],
        3: year = "year",
        .. extra
    }
}

response_setters! {
    SbcaMetricPeriod {
        list metrics: Vec<SbcaMetric>,
        optional period_end_date: NaiveDate,
        optional period_start_date: NaiveDate,
        convert year: Decimal,
    }
}

/// Request for a small business analytics report, with the required `analyticsReportData`. The
/// finished report repeats the request.
#[doc(alias = "SBCAMetricsReportConstraints")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SbcaMetricsReportConstraints {
    /// Data about the applicant or business that you supply for the analysis.
    pub analytics_report_data: Option<SbcAanalyticsReportData>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaMetricsReportConstraints {
        0: analytics_report_data = "analyticsReportData" [shown],
        .. extra
    }
}

impl SbcaMetricsReportConstraints {
    /// Creates a `SbcaMetricsReportConstraints` with its required fields.
    ///
    /// - `analytics_report_data`: Data about the applicant or business that you supply for the
    ///   analysis.
    pub fn new(analytics_report_data: SbcAanalyticsReportData) -> Self {
        Self {
            analytics_report_data: Some(analytics_report_data),
            extra: Map::new(),
        }
    }
}

/// Metric selection of a small business request: consent flag, `metricFrequency`, `metricType`
/// and `locationId`, all required.
#[doc(alias = "SBCAParams")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SbcaParams {
    /// `true` if the merchant gave explicit consent, `false` otherwise.
    pub has_consent: Option<bool>,
    /// ID of one merchant location, such as `a1b2c3d4-0000-1234-abcd-000000000001`; a number in
    /// enriched transactions.
    pub location_id: Option<LocationId>,
    /// Interval by which the metrics are grouped: `Monthly` or `Weekly`.
    pub metric_frequency: Option<MetricFrequency>,
    /// Type of report: `retail_sales_analytics` or `retail_sales_benchmarks`.
    pub metric_type: Option<MetricType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaParams {
        0: has_consent = "hasConsent" [shown],
        1: location_id = "locationId" [shown],
        2: metric_frequency = "metricFrequency",
        3: metric_type = "metricType",
        .. extra
    }
}

impl SbcaParams {
    /// Creates a `SbcaParams` with its required fields.
    ///
    /// - `has_consent`: `true` if the merchant gave explicit consent, `false` otherwise.
    /// - `location_id`: ID of one merchant location, such as
    ///   `a1b2c3d4-0000-1234-abcd-000000000001`; a number in enriched transactions.
    /// - `metric_frequency`: Interval by which the metrics are grouped: `Monthly` or `Weekly`.
    /// - `metric_type`: Type of report: `retail_sales_analytics` or `retail_sales_benchmarks`.
    pub fn new(
        has_consent: bool,
        location_id: impl Into<LocationId>,
        metric_frequency: impl Into<MetricFrequency>,
        metric_type: impl Into<MetricType>,
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

open_enum! {
    /// Types of reports in small business credit analytics.
    pub enum SbcaReportType {
        /// `sbcaanalyticsnoncra`
        Sbcaanalyticsnoncra = "sbcaanalyticsnoncra",
        /// `sbcabenchmarksnoncra`
        Sbcabenchmarksnoncra = "sbcabenchmarksnoncra",
    }
}

open_enum! {
    /// Numbering schemes for securities.
    pub enum SecurityIdType {
        /// `CUSIP`
        Cusip = "CUSIP",
        /// `ISIN`
        Isin = "ISIN",
        /// `SEDOL`
        Sedol = "SEDOL",
        /// `SICC`
        Sicc = "SICC",
        /// `VALOR`
        Valor = "VALOR",
        /// `WKN`
        Wkn = "WKN",
    }
}

open_enum! {
    /// Intervals by which figures are summarized.
    pub enum TimeInterval {
        /// `MONTHLY_CALENDAR`
        MonthlyCalendar = "MONTHLY_CALENDAR",
        /// `MONTHLY_ROLLING_30`
        MonthlyRolling30 = "MONTHLY_ROLLING_30",
    }
}

open_enum! {
    /// Categories of spending and income.
    pub enum TransactionCategory {
        /// `ATM Fee`
        AtmFee = "ATM Fee",
        /// `Advertising`
        Advertising = "Advertising",
        /// `Air Travel`
        AirTravel = "Air Travel",
        /// `Alcohol & Bars`
        AlcoholBars = "Alcohol & Bars",
        /// `Allowance`
        Allowance = "Allowance",
        /// `Amusement`
        Amusement = "Amusement",
        /// `Arts`
        Arts = "Arts",
        /// `Auto & Transport`
        AutoTransport = "Auto & Transport",
        /// `Auto Insurance`
        AutoInsurance = "Auto Insurance",
        /// `Auto Payment`
        AutoPayment = "Auto Payment",
        /// `Baby Supplies`
        BabySupplies = "Baby Supplies",
        /// `Babysitter & Daycare`
        BabysitterDaycare = "Babysitter & Daycare",
        /// `Bank Fee`
        BankFee = "Bank Fee",
        /// `Bills & Utilities`
        BillsUtilities = "Bills & Utilities",
        /// `Bonus`
        Bonus = "Bonus",
        /// `Books`
        Books = "Books",
        /// `Books & Supplies`
        BooksSupplies = "Books & Supplies",
        /// `Business Services`
        BusinessServices = "Business Services",
        /// `Buy`
        Buy = "Buy",
        /// `Cash & ATM`
        CashAtm = "Cash & ATM",
        /// `Charity`
        Charity = "Charity",
        /// `Check`
        Check = "Check",
        /// `Child Support`
        ChildSupport = "Child Support",
        /// `Clothing`
        Clothing = "Clothing",
        /// `Coffee Shops`
        CoffeeShops = "Coffee Shops",
        /// `Credit Card Payment`
        CreditCardPayment = "Credit Card Payment",
        /// `Dentist`
        Dentist = "Dentist",
        /// `Deposit`
        Deposit = "Deposit",
        /// `Dividend & Cap Gains`
        DividendCapGains = "Dividend & Cap Gains",
        /// `Doctor`
        Doctor = "Doctor",
        /// `Education`
        Education = "Education",
        /// `Electronics & Software`
        ElectronicsSoftware = "Electronics & Software",
        /// `Entertainment`
        Entertainment = "Entertainment",
        /// `Eyecare`
        Eyecare = "Eyecare",
        /// `Fast Food`
        FastFood = "Fast Food",
        /// `Federal Tax`
        FederalTax = "Federal Tax",
        /// `Fees & Charges`
        FeesCharges = "Fees & Charges",
        /// `Finance Charge`
        FinanceCharge = "Finance Charge",
        /// `Financial`
        Financial = "Financial",
        /// `Financial Advisor`
        FinancialAdvisor = "Financial Advisor",
        /// `Food & Dining`
        FoodDining = "Food & Dining",
        /// `Furnishings`
        Furnishings = "Furnishings",
        /// `Gas & Fuel`
        GasFuel = "Gas & Fuel",
        /// `Gift`
        Gift = "Gift",
        /// `Gifts & Donations`
        GiftsDonations = "Gifts & Donations",
        /// `Groceries`
        Groceries = "Groceries",
        /// `Gym`
        Gym = "Gym",
        /// `Hair`
        Hair = "Hair",
        /// `Health & Fitness`
        HealthFitness = "Health & Fitness",
        /// `Health Insurance`
        HealthInsurance = "Health Insurance",
        /// `Hobbies`
        Hobbies = "Hobbies",
        /// `Home`
        Home = "Home",
        /// `Home Improvement`
        HomeImprovement = "Home Improvement",
        /// `Home Insurance`
        HomeInsurance = "Home Insurance",
        /// `Home Phone`
        HomePhone = "Home Phone",
        /// `Home Services`
        HomeServices = "Home Services",
        /// `Home Supplies`
        HomeSupplies = "Home Supplies",
        /// `Hotel`
        Hotel = "Hotel",
        /// `Income`
        Income = "Income",
        /// `Interest Income`
        InterestIncome = "Interest Income",
        /// `Internet`
        Internet = "Internet",
        /// `Investments`
        Investments = "Investments",
        /// `Kids`
        Kids = "Kids",
        /// `Kids Activities`
        KidsActivities = "Kids Activities",
        /// `Late Fee`
        LateFee = "Late Fee",
        /// `Laundry`
        Laundry = "Laundry",
        /// `Lawn & Garden`
        LawnGarden = "Lawn & Garden",
        /// `Legal`
        Legal = "Legal",
        /// `Life Insurance`
        LifeInsurance = "Life Insurance",
        /// `Loan Fees and Charges`
        LoanFeesAndCharges = "Loan Fees and Charges",
        /// `Loan Insurance`
        LoanInsurance = "Loan Insurance",
        /// `Loan Interest`
        LoanInterest = "Loan Interest",
        /// `Loan Payment`
        LoanPayment = "Loan Payment",
        /// `Loan Principal`
        LoanPrincipal = "Loan Principal",
        /// `Loans`
        Loans = "Loans",
        /// `Local Tax`
        LocalTax = "Local Tax",
        /// `Low Balance`
        LowBalance = "Low Balance",
        /// `Mobile Phone`
        MobilePhone = "Mobile Phone",
        /// `Mortgage & Rent`
        MortgageRent = "Mortgage & Rent",
        /// `Movies & DVDs`
        MoviesDvDs = "Movies & DVDs",
        /// `Music`
        Music = "Music",
        /// `Newspapers & Magazines`
        NewspapersMagazines = "Newspapers & Magazines",
        /// `Office Supplies`
        OfficeSupplies = "Office Supplies",
        /// `Parking`
        Parking = "Parking",
        /// `Paycheck`
        Paycheck = "Paycheck",
        /// `Personal Care`
        PersonalCare = "Personal Care",
        /// `Pet Food & Supplies`
        PetFoodSupplies = "Pet Food & Supplies",
        /// `Pet Grooming`
        PetGrooming = "Pet Grooming",
        /// `Pets`
        Pets = "Pets",
        /// `Pharmacy`
        Pharmacy = "Pharmacy",
        /// `Printing`
        Printing = "Printing",
        /// `Property Tax`
        PropertyTax = "Property Tax",
        /// `Public Transportation`
        PublicTransportation = "Public Transportation",
        /// `Reimbursement`
        Reimbursement = "Reimbursement",
        /// `Rental Car & Taxi`
        RentalCarTaxi = "Rental Car & Taxi",
        /// `Restaurants`
        Restaurants = "Restaurants",
        /// `Sales Tax`
        SalesTax = "Sales Tax",
        /// `Sell`
        Sell = "Sell",
        /// `Service & Parts`
        ServiceParts = "Service & Parts",
        /// `Service Fee`
        ServiceFee = "Service Fee",
        /// `Shipping`
        Shipping = "Shipping",
        /// `Shopping`
        Shopping = "Shopping",
        /// `Spa & Massage`
        SpaMassage = "Spa & Massage",
        /// `Sporting Goods`
        SportingGoods = "Sporting Goods",
        /// `Sports`
        Sports = "Sports",
        /// `State Tax`
        StateTax = "State Tax",
        /// `Streaming Services`
        StreamingServices = "Streaming Services",
        /// `Student Loan`
        StudentLoan = "Student Loan",
        /// `Taxes`
        Taxes = "Taxes",
        /// `Television`
        Television = "Television",
        /// `Toys`
        Toys = "Toys",
        /// `Trade Commissions`
        TradeCommissions = "Trade Commissions",
        /// `Transfer`
        Transfer = "Transfer",
        /// `Transfer for Cash Spending`
        TransferForCashSpending = "Transfer for Cash Spending",
        /// `Travel`
        Travel = "Travel",
        /// `Tuition`
        Tuition = "Tuition",
        /// `Uncategorized`
        Uncategorized = "Uncategorized",
        /// `Utilities`
        Utilities = "Utilities",
        /// `Vacation`
        Vacation = "Vacation",
        /// `Veterinary`
        Veterinary = "Veterinary",
        /// `Internet / Broadband Charges`
        InternetBroadbandCharges = "Internet / Broadband Charges",
    }
}

open_enum! {
    /// Types of transactions, by the way the money moved.
    pub enum TransactionType {
        /// `atm`
        Atm = "atm",
        /// `cash`
        Cash = "cash",
        /// `check`
        Check = "check",
        /// `credit`
        Credit = "credit",
        /// `debit`
        Debit = "debit",
        /// `deposit`
        Deposit = "deposit",
        /// `directDebit`
        DirectDebit = "directDebit",
        /// `directDeposit`
        DirectDeposit = "directDeposit",
        /// `dividend`
        Dividend = "dividend",
        /// `fee`
        Fee = "fee",
        /// `interest`
        Interest = "interest",
        /// `other`
        OtherValue = "other",
        /// `payment`
        Payment = "payment",
        /// `pointOfSale`
        PointOfSale = "pointOfSale",
        /// `repeatPayment`
        RepeatPayment = "repeatPayment",
        /// `serviceCharge`
        ServiceCharge = "serviceCharge",
        /// `transfer`
        Transfer = "transfer",
    }
}

/// Pairing of a stored pay statement (`assetId`, required) with the `accounts` in which the
/// platform searches for the matching deposits.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TxVerifyInterview {
    /// IDs of the accounts that the report uses; if absent, all accounts.
    pub accounts: Vec<AccountId>,
    /// ID of a stored document such as a pay statement, used to download the document or to create
    /// a report on it.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TxVerifyInterview {
        0: accounts = "accounts" [shown],
        1: asset_id = "assetId" [shown],
        .. extra
    }
}

impl TxVerifyInterview {
    /// Creates a `TxVerifyInterview` with its required fields.
    ///
    /// - `asset_id`: ID of a stored document such as a pay statement, used to download the document
    ///   or to create a report on it.
    pub fn new(asset_id: impl Into<AssetId>) -> Self {
        Self {
            accounts: Vec::new(),
            asset_id: Some(asset_id.into()),
            extra: Map::new(),
        }
    }

    /// IDs of the accounts that the report uses; if absent, all accounts.
    #[must_use]
    pub fn accounts(mut self, accounts: Vec<AccountId>) -> Self {
        self.accounts = accounts;
        self
    }
}
