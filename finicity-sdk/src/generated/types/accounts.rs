// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *accounts*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// Name and mailing address of the holder of an account, each as one line of text, and in
/// `asOfDate` the time of the data in Unix seconds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountOwner {
    /// Time when the owner data was collected, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub as_of_date: Option<UnixDate>,
    /// Postal address of the account owner, on one line; reports contain only that of the primary
    /// owner, or omit the property if the address is unknown.
    pub owner_address: Option<String>,
    /// Complete name of the account owner; several owners share one string, separated by `|` in
    /// reports.
    pub owner_name: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwner {
        0: as_of_date = "asOfDate" [shown],
        1: owner_address = "ownerAddress",
        2: owner_name = "ownerName",
        .. extra
    }
}

response_setters! {
    AccountOwner {
        as_of_date(impl IntoOption<UnixDate>).into_option(),
        owner_address(impl IntoOption<String>).into_option(),
        owner_name(impl IntoOption<String>).into_option(),
    }
}

/// Response of the account owner matching operation: the account holders with a score beside
/// each compared value, or the same content encrypted in `encryptedValue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchResults {
    /// Match results as one encrypted text, in parts separated by dots.
    ///
    /// For example `eyJraWQiOiI3NjFiMDAzYzFlYWRlM(...)==.Y+oPYKZEMTKyYcSIVEgtQw==`.
    pub encrypted_value: Option<String>,
    /// People or businesses who own the account, one entry per owner.
    pub holders: Vec<AccountOwnerVerificationMatchingDetails>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerVerificationMatchResults {
        0: encrypted_value = "encryptedValue",
        1: holders = "holders" [shown],
        .. extra
    }
}

response_setters! {
    AccountOwnerVerificationMatchResults {
        encrypted_value(impl IntoOption<String>).into_option(),
        holders(Vec<AccountOwnerVerificationMatchingDetails>),
    }
}

/// Address of an account holder on record at the bank, with match scores against the address in
/// your request in `addressScores`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingAddress {
    /// Match scores from 0 to 100, one for each part of the address you sent, compared with the
    /// address on record.
    pub address_scores: Option<AddressScore>,
    /// City of the address on record at the institution.
    ///
    /// For example `Murray`.
    pub city: Option<String>,
    /// Country as an ISO 3166-1 code, for example `US` or `CAN`.
    ///
    /// 2 characters.
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
    /// Use of the address, for example `Home` or `Business`.
    ///
    /// 1 to 50 characters.
    pub r#type: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerVerificationMatchingAddress {
        0: address_scores = "addressScores" [shown],
        1: city = "city",
        2: country = "country",
        3: line1 = "line1",
        4: line2 = "line2",
        5: line3 = "line3",
        6: owner_address = "ownerAddress",
        7: postal_code = "postalCode",
        8: state = "state",
        9: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    AccountOwnerVerificationMatchingAddress {
        address_scores(impl Into<Option<AddressScore>>).into(),
        city(impl IntoOption<String>).into_option(),
        country(impl IntoOption<String>).into_option(),
        line1(impl IntoOption<String>).into_option(),
        line2(impl IntoOption<String>).into_option(),
        line3(impl IntoOption<String>).into_option(),
        owner_address(impl IntoOption<String>).into_option(),
        postal_code(impl IntoOption<String>).into_option(),
        state(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<String>).into_option(),
    }
}

/// Account holder in a matching response: the data of the institution (names, addresses,
/// emails, phones, documents) with scores against the values you sent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingDetails {
    /// Postal addresses of the account owner; there may be several.
    pub addresses: Vec<AccountOwnerVerificationMatchingAddress>,
    /// Identity documents of the account owner; currently not delivered for the US.
    pub documentations: Vec<AccountOwnerDocumentation>,
    /// Email addresses of the account owner; there may be several.
    pub emails: Vec<AccountOwnerVerificationMatchingEmail>,
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
    /// Match scores from 0 to 100, one for each part of the name you sent, compared with the
    /// account owner.
    pub name_scores: Option<NameScore>,
    /// Complete name of the account owner; several owners share one string, separated by `|` in
    /// reports.
    pub owner_name: Option<String>,
    /// Phone numbers that the institution has on file for the account owner.
    pub phones: Vec<AccountOwnerVerificationPhone>,
    /// Relationship of the person to the account, for example `PRIMARY`, `PRIMARY_JOINT`,
    /// `SOLE_OWNER`, `AUTHORIZED_USER`, `BUSINESS`, `POWER_OF_ATTORNEY` or `TRUSTEE`.
    pub relationship: Option<AccountOwnerRelationship>,
    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    pub suffix: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerVerificationMatchingDetails {
        0: addresses = "addresses" [shown],
        1: documentations = "documentations" [shown],
        2: emails = "emails" [shown],
        3: first_name = "firstName",
        4: identity_insights = "identityInsights" [shown],
        5: last_name = "lastName",
        6: middle_name = "middleName",
        7: name_classification = "nameClassification",
        8: name_classificationconfidencescore = "nameClassificationconfidencescore",
        9: name_scores = "nameScores" [shown],
        10: owner_name = "ownerName",
        11: phones = "phones" [shown],
        12: relationship = "relationship",
        13: suffix = "suffix",
        .. extra
    }
}

response_setters! {
    AccountOwnerVerificationMatchingDetails {
        addresses(Vec<AccountOwnerVerificationMatchingAddress>),
        documentations(Vec<AccountOwnerDocumentation>),
        emails(Vec<AccountOwnerVerificationMatchingEmail>),
        first_name(impl IntoOption<String>).into_option(),
        identity_insights(impl Into<Option<AccountOwnerIdentityInsights>>).into(),
        last_name(impl IntoOption<String>).into_option(),
        middle_name(impl IntoOption<String>).into_option(),
        name_classification(impl IntoOption<NameClassification>).into_option(),
        name_classificationconfidencescore(impl IntoOption<Decimal>).into_option(),
        name_scores(impl Into<Option<NameScore>>).into(),
        owner_name(impl IntoOption<String>).into_option(),
        phones(Vec<AccountOwnerVerificationPhone>),
        relationship(impl IntoOption<AccountOwnerRelationship>).into_option(),
        suffix(impl IntoOption<String>).into_option(),
    }
}

/// Email address of an account holder with its type, a flag for the primary address, and the
/// score against the email you sent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingEmail {
    /// Email address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Match score from 0 to 100 between the email address you sent and the address on record.
    pub email_scores: Option<EmailScores>,
    /// Use of the email address: `Personal` or `Business`.
    pub email_type: Option<EmailType>,
    /// `true` if this address is the main email address of the owner, `false` otherwise.
    pub is_primary: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerVerificationMatchingEmail {
        0: email = "email",
        1: email_scores = "emailScores" [shown],
        2: email_type = "emailType",
        3: is_primary = "isPrimary" [shown],
        .. extra
    }
}

response_setters! {
    AccountOwnerVerificationMatchingEmail {
        email(impl IntoOption<String>).into_option(),
        email_scores(impl Into<Option<EmailScores>>).into(),
        email_type(impl IntoOption<EmailType>).into_option(),
        is_primary(impl Into<Option<bool>>).into(),
    }
}

/// Values to compare with the bank record: `name` is required; `ownerName`, address, phone
/// (digits only) and email are optional. Take the values from a source other than the account.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingRequest {
    /// Postal address to compare with the addresses of the account owners.
    pub address: Option<AccountOwnerVerificationMatchingRequestAddress>,
    /// Email address to compare with the email addresses of the account owners.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// First and last name to compare with the names of the account owners.
    pub name: AccountOwnerVerificationMatchingRequestName,
    /// Complete name of the account owner; several owners share one string, separated by `|` in
    /// reports.
    pub owner_name: Option<String>,
    /// Phone number to compare with the number that the bank has on record for the owner; digits
    /// only, without separators.
    ///
    /// At most 10 characters, pattern `^\d+$`, for example `8005551234`.
    pub phone: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerVerificationMatchingRequest {
        0: address = "address" [shown],
        1: email = "email",
        2: name = "name" [shown],
        3: owner_name = "ownerName",
        4: phone = "phone",
        .. extra
    }
}

impl AccountOwnerVerificationMatchingRequest {
    /// Creates a `AccountOwnerVerificationMatchingRequest` with its required fields.
    ///
    /// - `name`: First and last name to compare with the names of the account owners.
    pub fn new(name: AccountOwnerVerificationMatchingRequestName) -> Self {
        Self {
            address: None,
            email: None,
            name,
            owner_name: None,
            phone: None,
            extra: Map::new(),
        }
    }

    /// Postal address to compare with the addresses of the account owners.
    #[must_use]
    pub fn address(
        mut self,
        address: impl Into<Option<AccountOwnerVerificationMatchingRequestAddress>>,
    ) -> Self {
        self.address = address.into();
        self
    }

    /// Email address to compare with the email addresses of the account owners.
    ///
    /// For example `myname@mycompany.com`.
    #[must_use]
    pub fn email(mut self, email: impl IntoOption<String>) -> Self {
        self.email = email.into_option();
        self
    }

    /// Complete name of the account owner; several owners share one string, separated by `|` in
    /// reports.
    #[must_use]
    pub fn owner_name(mut self, owner_name: impl IntoOption<String>) -> Self {
        self.owner_name = owner_name.into_option();
        self
    }

    /// Phone number to compare with the number that the bank has on record for the owner; digits
    /// only, without separators.
    ///
    /// At most 10 characters, pattern `^\d+$`, for example `8005551234`.
    #[must_use]
    pub fn phone(mut self, phone: impl IntoOption<String>) -> Self {
        self.phone = phone.into_option();
        self
    }
}

/// Postal address to compare with the records of the bank, in separate parts, with a two-letter
/// country code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingRequestAddress {
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Country as an ISO 3166-1 code, for example `US` or `CAN`.
    ///
    /// 2 characters.
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
    /// ZIP or postal code of the address, for example `84123`.
    pub postal_code: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Use of the address, for example `Home` or `Business`.
    ///
    /// 1 to 50 characters.
    pub r#type: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerVerificationMatchingRequestAddress {
        0: city = "city",
        1: country = "country",
        2: line1 = "line1",
        3: line2 = "line2",
        4: line3 = "line3",
        5: postal_code = "postalCode",
        6: state = "state",
        7: r#type = "type" [shown],
        .. extra
    }
}

impl AccountOwnerVerificationMatchingRequestAddress {
    /// Creates a `AccountOwnerVerificationMatchingRequestAddress` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// City or town of the address, for example `Murray`.
    #[must_use]
    pub fn city(mut self, city: impl IntoOption<String>) -> Self {
        self.city = city.into_option();
        self
    }

    /// Country as an ISO 3166-1 code, for example `US` or `CAN`.
    ///
    /// 2 characters.
    #[must_use]
    pub fn country(mut self, country: impl IntoOption<String>) -> Self {
        self.country = country.into_option();
        self
    }

    /// First address line, usually house number and street.
    ///
    /// For example `12 Example Street`.
    #[must_use]
    pub fn line1(mut self, line1: impl IntoOption<String>) -> Self {
        self.line1 = line1.into_option();
        self
    }

    /// Second address line, for example a suite number.
    ///
    /// For example `Suite 3`.
    #[must_use]
    pub fn line2(mut self, line2: impl IntoOption<String>) -> Self {
        self.line2 = line2.into_option();
        self
    }

    /// Third address line, for example `UT 84123`.
    #[must_use]
    pub fn line3(mut self, line3: impl IntoOption<String>) -> Self {
        self.line3 = line3.into_option();
        self
    }

    /// ZIP or postal code of the address, for example `84123`.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl IntoOption<String>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }

    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    #[must_use]
    pub fn state(mut self, state: impl IntoOption<String>) -> Self {
        self.state = state.into_option();
        self
    }

    /// Use of the address, for example `Home` or `Business`.
    ///
    /// 1 to 50 characters.
    #[must_use]
    pub fn r#type(mut self, r#type: impl IntoOption<String>) -> Self {
        self.r#type = r#type.into_option();
        self
    }
}

/// Personal name to compare with the records of the bank, split into first, middle and last
/// name and suffix.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingRequestName {
    /// First name of the person.
    ///
    /// For example `John`.
    pub first_name: String,
    /// Last name of the person, for example `Smith`.
    pub last_name: String,
    /// Middle name or its initial, if the source has one.
    ///
    /// For example `L`.
    pub middle_name: Option<String>,
    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    pub suffix: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerVerificationMatchingRequestName {
        0: first_name = "firstName",
        1: last_name = "lastName",
        2: middle_name = "middleName",
        3: suffix = "suffix",
        .. extra
    }
}

impl AccountOwnerVerificationMatchingRequestName {
    /// Creates a `AccountOwnerVerificationMatchingRequestName` with its required fields.
    ///
    /// - `first_name`: First name of the person.
    /// - `last_name`: Last name of the person, for example `Smith`.
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            middle_name: None,
            suffix: None,
            extra: Map::new(),
        }
    }

    /// Middle name or its initial, if the source has one.
    ///
    /// For example `L`.
    #[must_use]
    pub fn middle_name(mut self, middle_name: impl IntoOption<String>) -> Self {
        self.middle_name = middle_name.into_option();
        self
    }

    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    #[must_use]
    pub fn suffix(mut self, suffix: impl IntoOption<String>) -> Self {
        self.suffix = suffix.into_option();
        self
    }
}

/// Telephone number of an account holder with its type and country, and in `phoneScores` the
/// score against the number you sent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountOwnerVerificationPhone {
    /// Country calling code without the plus sign, up to three digits, for example `61`.
    pub country: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Match score from 0 to 100 between the phone number you sent and the number on record.
    pub phone_scores: Option<PhoneScores>,
    /// Use of the phone line: `HOME`, `BUSINESS`, `CELL` or `FAX`.
    pub r#type: Option<PhoneType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerVerificationPhone {
        0: country = "country",
        1: phone = "phone",
        2: phone_scores = "phoneScores" [shown],
        3: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    AccountOwnerVerificationPhone {
        country(impl IntoOption<String>).into_option(),
        phone(impl IntoOption<String>).into_option(),
        phone_scores(impl Into<Option<PhoneScores>>).into(),
        r#type(impl IntoOption<PhoneType>).into_option(),
    }
}

/// Match scores between the parts of an address you sent and the bank record: integers from 0
/// to 100, with the score of the whole address in `ownerAddress`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressScore {
    /// Match score from 0 to 100 between the city you sent and the city on record.
    ///
    /// 0 to 100, for example `100`.
    pub city: Option<i64>,
    /// Match score from 0 to 100 between the country you sent and the country on record.
    ///
    /// 0 to 100, for example `100`.
    pub country: Option<i64>,
    /// Match score from 0 to 100 between the first address line you sent and the one on record.
    ///
    /// 0 to 100, for example `34`.
    pub line1: Option<i64>,
    /// Match score from 0 to 100 between the second address line you sent and the one on record.
    ///
    /// 0 to 100, for example `100`.
    pub line2: Option<i64>,
    /// Match score from 0 to 100 between the third address line you sent and the one on record.
    ///
    /// 0 to 100, for example `100`.
    pub line3: Option<i64>,
    /// Match score from 0 to 100 between all address parts you sent and the owner address on
    /// record.
    ///
    /// 0 to 100, for example `0`.
    pub owner_address: Option<i64>,
    /// Match score from 0 to 100 between the ZIP code you sent and that of the account owner.
    ///
    /// 0 to 100, for example `100`.
    pub postal_code: Option<i64>,
    /// Match score from 0 to 100 between the state you sent and that of the account owner.
    ///
    /// 0 to 100, for example `100`.
    pub state: Option<i64>,
    /// Match score from 0 to 100 between the address type you sent and that of the account owner.
    ///
    /// 0 to 100, for example `100`.
    pub r#type: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AddressScore {
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
    AddressScore {
        city(impl Into<Option<i64>>).into(),
        country(impl Into<Option<i64>>).into(),
        line1(impl Into<Option<i64>>).into(),
        line2(impl Into<Option<i64>>).into(),
        line3(impl Into<Option<i64>>).into(),
        owner_address(impl Into<Option<i64>>).into(),
        postal_code(impl Into<Option<i64>>).into(),
        state(impl Into<Option<i64>>).into(),
        r#type(impl Into<Option<i64>>).into(),
    }
}

/// Linked account without balance and details: display number, name, type, status, customer and
/// institution IDs, aggregation and authorization dates in Unix seconds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAccountSimple {
    /// Masked or shortened account number that is suitable for display, often the last four digits;
    /// the format differs by institution.
    ///
    /// For example `7528`.
    pub account_number_display: Option<String>,
    /// Time of the last attempt to read data, successful or not, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub aggregation_attempt_date: Option<UnixDate>,
    /// Result code of the latest data fetch: `0` means success, other codes mean that the data may
    /// be out of date; absent before the first attempt.
    pub aggregation_status_code: Option<i64>,
    /// Time when data was last read without error, in seconds since 1970.
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
    /// Time when the record was created.
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
    /// Position of the account in the account list at the bank; `1` comes first.
    ///
    /// For example `2`.
    pub display_position: Option<i32>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `5011648377`.
    pub id: Option<AccountId>,
    /// ID of a financial institution, as listed in the directory of institutions, such as `4222`.
    pub institution_id: Option<InstitutionId>,
    /// ID of one set of customer credentials at an institution; a number or text, depending on the
    /// schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Time when the customer first connected the account through Data Connect, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub linked_account_date: Option<UnixDate>,
    /// Account name from the institution, such as `Super Checking`.
    pub name: Option<String>,
    /// ID of the account one level up in a student loan hierarchy, such as `5011648377`.
    pub parent_account: Option<AccountId>,
    /// Status of the account: `pending` during account discovery, `active` after activation.
    pub status: Option<AggregationStatus>,
    /// Account type, such as `checking`, `savings`, `creditCard`, `ira`, `mortgage` or
    /// `studentLoan`; more types exist.
    pub r#type: Option<AccountType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccountSimple {
        0: account_number_display = "accountNumberDisplay",
        1: aggregation_attempt_date = "aggregationAttemptDate" [shown],
        2: aggregation_status_code = "aggregationStatusCode" [shown],
        3: aggregation_success_date = "aggregationSuccessDate" [shown],
        4: authorization_end_date = "authorizationEndDate" [shown],
        5: authorization_expires = "authorizationExpires" [shown],
        6: authorization_start_date = "authorizationStartDate" [shown],
        7: created_date = "createdDate" [shown],
        8: currency = "currency" [shown],
        9: customer_id = "customerId" [shown],
        10: display_position = "displayPosition" [shown],
        11: id = "id" [shown],
        12: institution_id = "institutionId" [shown],
        13: institution_login_id = "institutionLoginId" as number [shown],
        14: linked_account_date = "linkedAccountDate" [shown],
        15: name = "name",
        16: parent_account = "parentAccount" [shown],
        17: status = "status" [shown],
        18: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    CustomerAccountSimple {
        account_number_display(impl IntoOption<String>).into_option(),
        aggregation_attempt_date(impl IntoOption<UnixDate>).into_option(),
        aggregation_status_code(impl Into<Option<i64>>).into(),
        aggregation_success_date(impl IntoOption<UnixDate>).into_option(),
        authorization_end_date(impl IntoOption<UnixDate>).into_option(),
        authorization_expires(impl Into<Option<bool>>).into(),
        authorization_start_date(impl IntoOption<UnixDate>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        currency(impl IntoOption<String>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        display_position(impl Into<Option<i32>>).into(),
        id(impl IntoOption<AccountId>).into_option(),
        institution_id(impl IntoOption<InstitutionId>).into_option(),
        institution_login_id(impl IntoOption<InstitutionLoginId>).into_option(),
        linked_account_date(impl IntoOption<UnixDate>).into_option(),
        name(impl IntoOption<String>).into_option(),
        parent_account(impl IntoOption<AccountId>).into_option(),
        status(impl IntoOption<AggregationStatus>).into_option(),
        r#type(impl IntoOption<AccountType>).into_option(),
    }
}

/// List of customer accounts in short form, without balances or details.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAccountsSimple {
    /// Accounts covered, one entry per account.
    pub accounts: Vec<CustomerAccountSimple>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccountsSimple {
        0: accounts = "accounts" [shown],
        .. extra
    }
}

response_setters! {
    CustomerAccountsSimple {
        accounts(Vec<CustomerAccountSimple>),
    }
}

/// Authorization period of a customer login at one institution: the ID of the login, with start
/// and end in ISO 8601 format.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAuthorizationDetails {
    /// Time when access ends, as ISO 8601 text.
    ///
    /// For example `2024-12-31T16:11:23.20Z`.
    pub authorization_end_date: Option<String>,
    /// Time when access began, as ISO 8601 text.
    ///
    /// For example `2024-01-01T16:11:23.20Z`.
    pub authorization_start_date: Option<String>,
    /// ID of one set of customer credentials at an institution; a number or text, depending on the
    /// schema.
    ///
    /// For example `7009561328`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAuthorizationDetails {
        0: authorization_end_date = "authorizationEndDate",
        1: authorization_start_date = "authorizationStartDate",
        2: institution_login_id = "institutionLoginId" as number [shown],
        .. extra
    }
}

response_setters! {
    CustomerAuthorizationDetails {
        authorization_end_date(impl IntoOption<String>).into_option(),
        authorization_start_date(impl IntoOption<String>).into_option(),
        institution_login_id(impl IntoOption<InstitutionLoginId>).into_option(),
    }
}

/// Match between the email address you sent and the address on record, as an integer score in
/// `email`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailScores {
    /// Match score from 0 to 100 for the email address you sent and the address on record.
    ///
    /// 0 to 100, for example `100`.
    pub email: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    EmailScores {
        0: email = "email",
        .. extra
    }
}

response_setters! {
    EmailScores {
        email(impl Into<Option<i64>>).into(),
    }
}

/// Response to the start of micro deposits: account ID, status and its description, number of
/// deposits, and payment rail.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitiatedMicroDeposit {
    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Number of micro deposits sent to the account.
    ///
    /// For example `2`.
    pub deposit_count: Option<i32>,
    /// Payment network that carries the micro deposits, ACH (`ach`) or RTP.
    pub rail_type: Option<String>,
    /// Status of the micro deposits right after the start, for example `Pending`.
    pub status: Option<String>,
    /// Explanation of the status of the micro deposits.
    pub status_description: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InitiatedMicroDeposit {
        0: account_id = "accountId" [shown],
        1: deposit_count = "depositCount",
        2: rail_type = "railType",
        3: status = "status" [shown],
        4: status_description = "statusDescription",
        .. extra
    }
}

response_setters! {
    InitiatedMicroDeposit {
        account_id(impl IntoOption<AccountId>).into_option(),
        deposit_count(impl Into<Option<i32>>).into(),
        rail_type(impl IntoOption<String>).into_option(),
        status(impl IntoOption<String>).into_option(),
        status_description(impl IntoOption<String>).into_option(),
    }
}

/// State of a micro deposit check: status and its description, creation time, routing number,
/// last four account digits, `railType` and the ID of an automatically verified account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MicroDepositDetails {
    /// Final four digits of the account number; present only for accounts that support ACH.
    ///
    /// For example `5678`.
    pub account_number_last4: Option<String>,
    /// ID of the linked account whose data confirmed the micro deposits; present only after
    /// automatic verification.
    ///
    /// For example `9876543210`.
    pub auto_verified_account: Option<i64>,
    /// Time when the micro deposits were initiated, in ISO 8601 format without a time zone.
    ///
    /// For example `2022-04-12T11:51:23`.
    pub creation_date: Option<String>,
    /// Payment network that carries the micro deposits, ACH (`ach`) or RTP.
    pub rail_type: Option<String>,
    /// Nine-digit ABA number of the bank that holds the account, as text because leading zeros
    /// count.
    ///
    /// For example `123456789`.
    pub routing_number: Option<String>,
    /// Status of the micro deposits: `Pending`, `Completed` (paid in), `Verified`, `Rejected`,
    /// `Returned`, `Failed` or `Expired` (not verified in time).
    pub status: Option<MicroDepositStatus>,
    /// Explanation of the status of the micro deposits.
    pub status_description: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    MicroDepositDetails {
        0: account_number_last4 = "accountNumberLast4",
        1: auto_verified_account = "autoVerifiedAccount",
        2: creation_date = "creationDate",
        3: rail_type = "railType",
        4: routing_number = "routingNumber",
        5: status = "status" [shown],
        6: status_description = "statusDescription",
        .. extra
    }
}

response_setters! {
    MicroDepositDetails {
        account_number_last4(impl IntoOption<String>).into_option(),
        auto_verified_account(impl Into<Option<i64>>).into(),
        creation_date(impl IntoOption<String>).into_option(),
        rail_type(impl IntoOption<String>).into_option(),
        routing_number(impl IntoOption<String>).into_option(),
        status(impl IntoOption<MicroDepositStatus>).into_option(),
        status_description(impl IntoOption<String>).into_option(),
    }
}

/// Request that starts micro deposits: the `receiver` bank account, plus optionally
/// `institutionLoginId` and a `callbackUrl`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MicroDepositInitiation {
    /// Your web address that receives the outcome of the micro deposits.
    ///
    /// Format `uri`, for example `https://www.example.com/listener`.
    pub callback_url: Option<String>,
    /// ID of one set of customer credentials at an institution; a number or text, depending on the
    /// schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Bank account and person to whom the micro deposits are sent.
    pub receiver: Receiver,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    MicroDepositInitiation {
        0: callback_url = "callbackUrl",
        1: institution_login_id = "institutionLoginId" [shown],
        2: receiver = "receiver" [shown],
        .. extra
    }
}

impl MicroDepositInitiation {
    /// Creates a `MicroDepositInitiation` with its required fields.
    ///
    /// - `receiver`: Bank account and person to whom the micro deposits are sent.
    pub fn new(receiver: Receiver) -> Self {
        Self {
            callback_url: None,
            institution_login_id: None,
            receiver,
            extra: Map::new(),
        }
    }

    /// Your web address that receives the outcome of the micro deposits.
    ///
    /// Format `uri`, for example `https://www.example.com/listener`.
    #[must_use]
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }

    /// ID of one set of customer credentials at an institution; a number or text, depending on the
    /// schema.
    ///
    /// For example `1007302745`.
    #[must_use]
    pub fn institution_login_id(
        mut self,
        institution_login_id: impl IntoOption<InstitutionLoginId>,
    ) -> Self {
        self.institution_login_id = institution_login_id.into_option();
        self
    }
}

open_enum! {
    /// Status of micro deposits.
    pub enum MicroDepositStatus {
        /// `Pending`
        Pending = "Pending",
        /// `Completed`
        Completed = "Completed",
        /// `Verified`
        Verified = "Verified",
        /// `Rejected`
        Rejected = "Rejected",
        /// `Returned`
        Returned = "Returned",
        /// `Failed`
        Failed = "Failed",
        /// `Expired`
        Expired = "Expired",
    }
}

/// Request that confirms micro deposits; `amounts` lists the amounts that the customer
/// received.
#[derive(Clone)]
#[non_exhaustive]
pub struct MicroDepositVerification {
    /// Amounts of the two micro deposits that the account holder saw, in dollars, for example
    /// `0.12` and `0.15`.
    pub amounts: Vec<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    MicroDepositVerification {
        0: amounts = "amounts" as list,
        .. extra
    }
}

impl MicroDepositVerification {
    /// Creates a `MicroDepositVerification` with its required fields.
    ///
    /// - `amounts`: Amounts of the two micro deposits that the account holder saw, in dollars, for
    ///   example `0.12` and `0.15`.
    pub fn new(amounts: Vec<Decimal>) -> Self {
        Self {
            amounts,
            extra: Map::new(),
        }
    }
}

/// Match between the names you sent and the account owner on record, as integer scores:
/// `ownerName` for the whole name plus one score for each part of the name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NameScore {
    /// Match score from 0 to 100 between the first name sent and the one on record.
    ///
    /// 0 to 100, for example `100`.
    pub first_name: Option<i64>,
    /// Match score from 0 to 100 between the last name sent and the one on record.
    ///
    /// 0 to 100, for example `100`.
    pub last_name: Option<i64>,
    /// Match score from 0 to 100 between the middle name sent and the one on record.
    ///
    /// 0 to 100, for example `100`.
    pub middle_name: Option<i64>,
    /// Match score from 0 to 100 between all name parts sent and the owner name on record.
    ///
    /// 0 to 100, for example `0`.
    pub owner_name: Option<i64>,
    /// Match score from 0 to 100 between the suffix sent and the one on record.
    ///
    /// 0 to 100, for example `100`.
    pub suffix: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NameScore {
        0: first_name = "firstName",
        1: last_name = "lastName",
        2: middle_name = "middleName",
        3: owner_name = "ownerName",
        4: suffix = "suffix",
        .. extra
    }
}

response_setters! {
    NameScore {
        first_name(impl Into<Option<i64>>).into(),
        last_name(impl Into<Option<i64>>).into(),
        middle_name(impl Into<Option<i64>>).into(),
        owner_name(impl Into<Option<i64>>).into(),
        suffix(impl Into<Option<i64>>).into(),
    }
}

/// Match between the phone number you sent and the account owner on record, as an integer score
/// in `phone`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneScores {
    /// Match score from 0 to 100 for the phone number you sent and the number on record.
    ///
    /// 0 to 100, for example `0`.
    pub phone: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PhoneScores {
        0: phone = "phone",
        .. extra
    }
}

response_setters! {
    PhoneScores {
        phone(impl Into<Option<i64>>).into(),
    }
}

/// Bank account that receives micro deposits: routing and account number, `accountType`, holder
/// name and an optional memo shown on the entries.
#[derive(Clone)]
#[non_exhaustive]
pub struct Receiver {
    /// Full account number at the bank or lender, a string of digits; sensitive.
    ///
    /// For example `123456`.
    pub account_number: String,
    /// Account type: `personalChecking`, `businessChecking`, `personalSavings` or
    /// `businessSavings`. The plain values `checking` and `savings` are to be deprecated.
    pub account_type: ReceiverAccountType,
    /// Text shown with the micro deposit transactions, for example `micro deposit transfer`.
    pub memo: Option<String>,
    /// Name of the holder of the account that receives the two deposits, for example `Jane Doe`.
    pub name: String,
    /// Nine-digit ABA number of the bank that holds the account, as text because leading zeros
    /// count.
    ///
    /// For example `123456789`.
    pub routing_number: String,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Receiver {
        0: account_number = "accountNumber",
        1: account_type = "accountType",
        2: memo = "memo",
        3: name = "name",
        4: routing_number = "routingNumber",
        .. extra
    }
}

impl Receiver {
    /// Creates a `Receiver` with its required fields.
    ///
    /// - `account_number`: Full account number at the bank or lender, a string of digits;
    ///   sensitive.
    /// - `account_type`: Account type: `personalChecking`, `businessChecking`, `personalSavings` or
    ///   `businessSavings`. The plain values `checking` and `savings` are to be deprecated.
    /// - `name`: Name of the holder of the account that receives the two deposits, for example
    ///   `Jane Doe`.
    /// - `routing_number`: Nine-digit ABA number of the bank that holds the account, as text
    ///   because leading zeros count.
    pub fn new(
        account_number: impl Into<String>,
        account_type: impl Into<ReceiverAccountType>,
        name: impl Into<String>,
        routing_number: impl Into<String>,
    ) -> Self {
        Self {
            account_number: account_number.into(),
            account_type: account_type.into(),
            memo: None,
            name: name.into(),
            routing_number: routing_number.into(),
            extra: Map::new(),
        }
    }

    /// Text shown with the micro deposit transactions, for example `micro deposit transfer`.
    #[must_use]
    pub fn memo(mut self, memo: impl IntoOption<String>) -> Self {
        self.memo = memo.into_option();
        self
    }
}

open_enum! {
    /// Types of accounts that can receive micro deposits.
    pub enum ReceiverAccountType {
        /// `personalChecking`
        PersonalChecking = "personalChecking",
        /// `personalSavings`
        PersonalSavings = "personalSavings",
        /// `businessChecking`
        BusinessChecking = "businessChecking",
        /// `businessSavings`
        BusinessSavings = "businessSavings",
    }
}

/// Response to the confirmation of micro deposits: `status` (`Verified`) and a sentence in
/// `statusDescription`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifiedMicroDeposit {
    /// Status of the micro deposits after verification, for example `Verified`.
    pub status: Option<String>,
    /// Explanation of the status of the micro deposits.
    pub status_description: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VerifiedMicroDeposit {
        0: status = "status" [shown],
        1: status_description = "statusDescription",
        .. extra
    }
}

response_setters! {
    VerifiedMicroDeposit {
        status(impl IntoOption<String>).into_option(),
        status_description(impl IntoOption<String>).into_option(),
    }
}
