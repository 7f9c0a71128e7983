// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types that the areas *accounts* and *payments* share.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::setting::{IntoOption, response_setters};

/// Postal address of an account holder: the whole address in `ownerAddress`, its separate
/// parts, and a `type` such as `Home`.
#[derive(Clone, Default)]
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
        city(impl IntoOption<String>).into_option(),
        country(impl IntoOption<String>).into_option(),
        line1(impl IntoOption<String>).into_option(),
        line2(impl IntoOption<String>).into_option(),
        line3(impl IntoOption<String>).into_option(),
        owner_address(impl IntoOption<String>).into_option(),
        postal_code(impl IntoOption<String>).into_option(),
        state(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<AddressType>).into_option(),
    }
}

/// Account holder as described by the bank: relationship to the account, name parts, name
/// classification, addresses, emails, phones, documents and, on request, identity insights.
#[derive(Clone, Default)]
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
        addresses(Vec<AccountOwnerAddress>),
        documentations(Vec<AccountOwnerDocumentation>),
        emails(Vec<AccountOwnerEmail>),
        first_name(impl IntoOption<String>).into_option(),
        identity_insights(impl Into<Option<AccountOwnerIdentityInsights>>).into(),
        last_name(impl IntoOption<String>).into_option(),
        middle_name(impl IntoOption<String>).into_option(),
        name_classification(impl IntoOption<NameClassification>).into_option(),
        name_classificationconfidencescore(impl IntoOption<Decimal>).into_option(),
        owner_name(impl IntoOption<String>).into_option(),
        phones(Vec<AccountOwnerPhone>),
        relationship(impl IntoOption<AccountOwnerRelationship>).into_option(),
        suffix(impl IntoOption<String>).into_option(),
    }
}

/// Official numbers of an account holder: a tax ID with the country that issued it, and a
/// government ID.
#[derive(Clone, Default)]
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
        government_id(impl IntoOption<GovernmentId>).into_option(),
        tax_id(impl IntoOption<TaxId>).into_option(),
        tax_id_country(impl IntoOption<String>).into_option(),
    }
}

/// Email address of an account holder, with its `emailType` and a flag for the primary address.
#[derive(Clone, Default)]
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
        email(impl IntoOption<String>).into_option(),
        email_type(impl IntoOption<EmailType>).into_option(),
        is_primary(impl Into<Option<bool>>).into(),
    }
}

/// Response with the owner details of an account, also used inside the payment bundle: a list
/// with one entry per account holder.
#[derive(Clone, Default)]
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
        holders(Vec<AccountOwnerDetails>),
    }
}

/// Fraud signals for an account holder: age and validity of email, phone and address, IP
/// location, device scores and overall risk. Returned only on request.
#[derive(Clone, Default)]
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
        address_to_name(impl IntoOption<AddressNameMatch>).into_option(),
        address_validity_level(impl IntoOption<AddressValidity>).into_option(),
        alerts(Vec<String>),
        device(impl Into<Option<DeviceInsights>>).into(),
        email_domain_creation_date(impl IntoOption<String>).into_option(),
        email_first_seen_days(impl IntoOption<Decimal>).into_option(),
        email_risk(impl IntoOption<Decimal>).into_option(),
        email_to_name(impl IntoOption<EmailNameMatch>).into_option(),
        identity_risk_score(impl IntoOption<Decimal>).into_option(),
        ip_address_distance(impl IntoOption<Decimal>).into_option(),
        ip_geolocation_country_code(impl IntoOption<String>).into_option(),
        ip_geolocation_subdivision(impl IntoOption<String>).into_option(),
        ip_last_seen_days(impl IntoOption<Decimal>).into_option(),
        ip_phone_distance(impl IntoOption<Decimal>).into_option(),
        ip_risk(impl Into<Option<bool>>).into(),
        ip_risk_score(impl IntoOption<Decimal>).into_option(),
        is_email_valid(impl Into<Option<bool>>).into(),
        is_phone_valid(impl Into<Option<bool>>).into(),
        phone_carrier(impl IntoOption<String>).into_option(),
        phone_country_code(impl IntoOption<String>).into_option(),
        phone_email_first_seen_days(impl IntoOption<Decimal>).into_option(),
        phone_last_seen_days(impl IntoOption<Decimal>).into_option(),
        phone_line_type(impl IntoOption<PhoneLineType>).into_option(),
        phone_to_address(impl IntoOption<PhoneAddressMatch>).into_option(),
        phone_to_name(impl IntoOption<PhoneNameMatch>).into_option(),
        request_ref_id(impl IntoOption<RequestRefId>).into_option(),
        warnings(Vec<String>),
    }
}

/// Telephone number of an account holder, with its country and a `type` such as `CELL`.
#[derive(Clone, Default)]
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
        country(impl IntoOption<String>).into_option(),
        phone(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<PhoneType>).into_option(),
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

/// Device used to open an account: its identifier, browser, platform and device type.
#[derive(Clone, Default)]
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
        device_info(impl Into<Option<DeviceInfo>>).into(),
        id(impl Into<Option<DeviceId>>).into(),
    }
}

/// Object with `uDeviceId`, the identifier recognized for the device of the consumer.
#[doc(alias = "DeviceID")]
#[derive(Clone, Default)]
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
        u_device_id(impl IntoOption<String>).into_option(),
    }
}

/// Browser, platform and type of the device with which the consumer authorized access.
#[derive(Clone, Default)]
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
        browser(impl IntoOption<String>).into_option(),
        device_type(impl IntoOption<String>).into_option(),
        platform(impl IntoOption<String>).into_option(),
    }
}

/// Findings about the device of the consumer, as part of identity insights: scores and the
/// device data behind the scores.
#[derive(Clone, Default)]
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
        details(impl Into<Option<DeviceDetails>>).into(),
        scores(impl Into<Option<DeviceScores>>).into(),
    }
}

/// Three device ratings of identity insights: overall risk, insight-based risk and trust.
#[derive(Clone, Default)]
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
        device_insight_factor(impl Into<Option<i64>>).into(),
        device_risk_factor(impl Into<Option<i64>>).into(),
        device_trust_factor(impl Into<Option<i64>>).into(),
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
