// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *accounts*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::unix_date::UnixDate;

/// Name and mailing address of whoever holds an account, each as one line of text, with
/// `asOfDate` telling in unix seconds how fresh they are.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwner {
    /// When the owner data was taken, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub as_of_date: Option<UnixDate>,
    /// Postal address of the account owner, in one line; reports give only the primary owner's, or
    /// omit it if unknown.
    pub owner_address: Option<String>,
    /// Complete name of whoever owns the account; several owners share one string, split by `|` in
    /// reports.
    pub owner_name: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwner {
        as_of_date = "asOfDate" [shown],
        owner_address = "ownerAddress",
        owner_name = "ownerName",
        .. extra
    }
}

/// Answer of the account owner matching call: the account holders with a score beside each
/// compared value, or the same content encrypted in `encryptedValue`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchResults {
    /// The match results as one encrypted text, in parts separated by dots.
    ///
    /// For example `eyJraWQiOiI3NjFiMDAzYzFlYWRlM(...)==.Y+oPYKZEMTKyYcSIVEgtQw==`.
    pub encrypted_value: Option<String>,
    /// People or businesses who own the account, one entry per owner.
    pub holders: Vec<AccountOwnerVerificationMatchingDetails>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerVerificationMatchResults {
        encrypted_value = "encryptedValue",
        holders = "holders" [shown],
        .. extra
    }
}

/// One address of an account holder, as the bank has it, with `addressScores` telling how
/// closely the address in your request agrees.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingAddress {
    /// How well each part of the address you sent agrees with the one on record, from 0 to 100.
    pub address_scores: Option<AddressScore>,
    /// City of the address as the institution has it.
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
    /// Postal address of the account owner, in one line; reports give only the primary owner's, or
    /// omit it if unknown.
    pub owner_address: Option<String>,
    /// ZIP or postal code of the address, for example `84123`.
    pub postal_code: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Use of the address, for example `Home` or `Business`.
    ///
    /// 1 to 50 characters.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerVerificationMatchingAddress {
        address_scores = "addressScores" [shown],
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

/// One account holder in a matching answer: the data of the institution (names, addresses,
/// emails, phones, documents) with scores against the values you sent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingDetails {
    /// Postal addresses of the account owner, possibly more than one.
    pub addresses: Vec<AccountOwnerVerificationMatchingAddress>,
    /// Identity papers of the account owner; not delivered for the US at present.
    pub documentations: Vec<AccountOwnerDocumentation>,
    /// Mail addresses of the account owner, possibly more than one.
    pub emails: Vec<AccountOwnerVerificationMatchingEmail>,
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
    /// How well each part of the name sent matches the account owner.
    pub name_scores: Option<NameScore>,
    /// Complete name of whoever owns the account; several owners share one string, split by `|` in
    /// reports.
    pub owner_name: Option<String>,
    /// Phone numbers the institution has on file for the account owner.
    pub phones: Vec<AccountOwnerVerificationPhone>,
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
    AccountOwnerVerificationMatchingDetails {
        addresses = "addresses" [shown],
        documentations = "documentations" [shown],
        emails = "emails" [shown],
        first_name = "firstName",
        identity_insights = "identityInsights" [shown],
        last_name = "lastName",
        middle_name = "middleName",
        name_classification = "nameClassification",
        name_classificationconfidencescore = "nameClassificationconfidencescore",
        name_scores = "nameScores" [shown],
        owner_name = "ownerName",
        phones = "phones" [shown],
        relationship = "relationship",
        suffix = "suffix",
        .. extra
    }
}

/// One e-mail address of an account holder with its type, main-address flag, and the score
/// against the e-mail you sent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingEmail {
    /// E-mail address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// How well the mail address you sent agrees with the one on record, from 0 to 100.
    pub email_scores: Option<EmailScores>,
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
    AccountOwnerVerificationMatchingEmail {
        email = "email",
        email_scores = "emailScores" [shown],
        email_type = "emailType",
        is_primary = "isPrimary" [shown],
        .. extra
    }
}

/// What to compare with the bank record: `name` is required; `ownerName`, address, phone
/// (digits only) and e-mail are optional. Take the values from another source than the account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingRequest {
    /// Postal address to be compared with those of the account owners.
    pub address: Option<AccountOwnerVerificationMatchingRequestAddress>,
    /// E-mail address to be compared with those of the account owners.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// First and last name to be compared with those of the account owners.
    pub name: AccountOwnerVerificationMatchingRequestName,
    /// Complete name of whoever owns the account; several owners share one string, split by `|` in
    /// reports.
    pub owner_name: Option<String>,
    /// Number to compare with the one the bank holds for the owner; digits only, no separators.
    ///
    /// At most 10 characters, pattern `^\d+$`, for example `8005551234`.
    pub phone: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerVerificationMatchingRequest {
        address = "address" [shown],
        email = "email",
        name = "name" [shown],
        owner_name = "ownerName",
        phone = "phone",
        .. extra
    }
}

impl AccountOwnerVerificationMatchingRequest {
    /// A `AccountOwnerVerificationMatchingRequest` with its required members.
    ///
    /// - `name`: First and last name to be compared with those of the account owners.
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

    /// Postal address to be compared with those of the account owners.
    #[must_use]
    pub fn address(mut self, address: AccountOwnerVerificationMatchingRequestAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// E-mail address to be compared with those of the account owners.
    ///
    /// For example `myname@mycompany.com`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Complete name of whoever owns the account; several owners share one string, split by `|` in
    /// reports.
    #[must_use]
    pub fn owner_name(mut self, owner_name: impl Into<String>) -> Self {
        self.owner_name = Some(owner_name.into());
        self
    }

    /// Number to compare with the one the bank holds for the owner; digits only, no separators.
    ///
    /// At most 10 characters, pattern `^\d+$`, for example `8005551234`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

/// The postal address to compare with the records of the bank, given in parts, with a
/// two-letter country code.
#[derive(Clone, Default, PartialEq)]
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
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerVerificationMatchingRequestAddress {
        city = "city",
        country = "country",
        line1 = "line1",
        line2 = "line2",
        line3 = "line3",
        postal_code = "postalCode",
        state = "state",
        r#type = "type" [shown],
        .. extra
    }
}

impl AccountOwnerVerificationMatchingRequestAddress {
    /// A `AccountOwnerVerificationMatchingRequestAddress` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// City or town of the address, for example `Murray`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Country as an ISO 3166-1 code, for example `US` or `CAN`.
    ///
    /// 2 characters.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// First address line, usually house number and street.
    ///
    /// For example `12 Example Street`.
    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    /// Second address line, for example a suite number.
    ///
    /// For example `Suite 3`.
    #[must_use]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.line2 = Some(line2.into());
        self
    }

    /// Third address line, for example `UT 84123`.
    #[must_use]
    pub fn line3(mut self, line3: impl Into<String>) -> Self {
        self.line3 = Some(line3.into());
        self
    }

    /// ZIP or postal code of the address, for example `84123`.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Use of the address, for example `Home` or `Business`.
    ///
    /// 1 to 50 characters.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// The personal name to compare with the records of the bank, split into first, middle and last
/// name and suffix.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingRequestName {
    /// Given name of the person.
    ///
    /// For example `John`.
    pub first_name: String,
    /// Surname of the person, for example `Smith`.
    pub last_name: String,
    /// Second given name or its initial, if the source has one.
    ///
    /// For example `L`.
    pub middle_name: Option<String>,
    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    pub suffix: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerVerificationMatchingRequestName {
        first_name = "firstName",
        last_name = "lastName",
        middle_name = "middleName",
        suffix = "suffix",
        .. extra
    }
}

impl AccountOwnerVerificationMatchingRequestName {
    /// A `AccountOwnerVerificationMatchingRequestName` with its required members.
    ///
    /// - `first_name`: Given name of the person.
    /// - `last_name`: Surname of the person, for example `Smith`.
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            middle_name: None,
            suffix: None,
            extra: Map::new(),
        }
    }

    /// Second given name or its initial, if the source has one.
    ///
    /// For example `L`.
    #[must_use]
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }
}

/// One telephone number of an account holder with its type and country, and in `phoneScores`
/// the score against the number you sent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerVerificationPhone {
    /// Dialling code without plus sign, up to three digits, for example `61`.
    pub country: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Scores from 0 to 100 for the match between the phone number you sent and this one.
    pub phone_scores: Option<PhoneScores>,
    /// Use of the phone line: `HOME`, `BUSINESS`, `CELL` or `FAX`.
    ///
    /// Known values are in [`values::phone_type`](crate::values::phone_type).
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountOwnerVerificationPhone {
        country = "country",
        phone = "phone",
        phone_scores = "phoneScores" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// How well each part of an address you sent agrees with the bank record: integers from 0 to
/// 100, with `ownerAddress` scoring the whole.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressScore {
    /// Match between the city you sent and the one on record, 0 to 100.
    ///
    /// 0 to 100, for example `100`.
    pub city: Option<i64>,
    /// Match between the country you sent and the one on record, 0 to 100.
    ///
    /// 0 to 100, for example `100`.
    pub country: Option<i64>,
    /// Match score from 0 to 100 between the first address line sent and the one on record.
    ///
    /// 0 to 100, for example `34`.
    pub line1: Option<i64>,
    /// Match score from 0 to 100 between the second address line sent and the one on record.
    ///
    /// 0 to 100, for example `100`.
    pub line2: Option<i64>,
    /// Match score from 0 to 100 between the third address line sent and the one on record.
    ///
    /// 0 to 100, for example `100`.
    pub line3: Option<i64>,
    /// Match score from 0 to 100 between all address parts sent and the owner address on record.
    ///
    /// 0 to 100, for example `0`.
    pub owner_address: Option<i64>,
    /// How closely the ZIP code you sent matches that of the account owner, from 0 to 100.
    ///
    /// 0 to 100, for example `100`.
    pub postal_code: Option<i64>,
    /// How closely the state you sent matches that of the account owner, from 0 to 100.
    ///
    /// 0 to 100, for example `100`.
    pub state: Option<i64>,
    /// How closely the address type you sent matches that of the account owner, from 0 to 100.
    ///
    /// 0 to 100, for example `100`.
    pub r#type: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AddressScore {
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

/// A linked account without balance and details: number for display, name, type, state, owner
/// ids, aggregation and authorization dates in unix seconds.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountSimple {
    /// Masked or shortened account number fit to show to people, often the last four digits; its
    /// format differs by institution.
    ///
    /// For example `7528`.
    pub account_number_display: Option<String>,
    /// When data was last fetched, with or without success, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub aggregation_attempt_date: Option<UnixDate>,
    /// Outcome of the latest data fetch: `0` is success, other codes mean the data may be stale;
    /// absent before the first try.
    pub aggregation_status_code: Option<i64>,
    /// When data was last fetched without error, in seconds since 1970.
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
    /// When the record was made.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// ISO 4217 letters such as `USD` in which the amounts here are given.
    pub currency: Option<String>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Rank of the account in the list at the bank; `1` comes first.
    ///
    /// For example `2`.
    pub display_position: Option<i32>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `5011648377`.
    pub id: Option<AccountId>,
    /// Number of the financial institution in the directory of institutions, such as `4222`.
    pub institution_id: Option<InstitutionId>,
    /// Identifies one set of customer credentials at an institution; as number or text, depending
    /// on the schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// When the customer first connected the account through Data Connect, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub linked_account_date: Option<UnixDate>,
    /// Account label given by the institution, such as `Super Checking`.
    pub name: Option<String>,
    /// Account ID one step up in a student loan hierarchy, such as `5011648377`.
    pub parent_account: Option<AccountId>,
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
    CustomerAccountSimple {
        account_number_display = "accountNumberDisplay",
        aggregation_attempt_date = "aggregationAttemptDate" [shown],
        aggregation_status_code = "aggregationStatusCode" [shown],
        aggregation_success_date = "aggregationSuccessDate" [shown],
        authorization_end_date = "authorizationEndDate" [shown],
        authorization_expires = "authorizationExpires" [shown],
        authorization_start_date = "authorizationStartDate" [shown],
        created_date = "createdDate" [shown],
        currency = "currency" [shown],
        customer_id = "customerId" [shown],
        display_position = "displayPosition" [shown],
        id = "id" [shown],
        institution_id = "institutionId" [shown],
        institution_login_id = "institutionLoginId" as number [shown],
        linked_account_date = "linkedAccountDate" [shown],
        name = "name",
        parent_account = "parentAccount" [shown],
        status = "status" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Accounts of a customer in short form, without balances or details.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountsSimple {
    /// The bank accounts concerned, one entry per account.
    pub accounts: Vec<CustomerAccountSimple>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccountsSimple {
        accounts = "accounts" [shown],
        .. extra
    }
}

/// How long the login of a customer at one institution is authorized: its id, with start and
/// end in ISO 8601.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAuthorizationDetails {
    /// When access ends, ISO 8601 text.
    ///
    /// For example `2024-12-31T16:11:23.20Z`.
    pub authorization_end_date: Option<String>,
    /// When access began, ISO 8601 text.
    ///
    /// For example `2024-01-01T16:11:23.20Z`.
    pub authorization_start_date: Option<String>,
    /// Identifies one set of customer credentials at an institution; as number or text, depending
    /// on the schema.
    ///
    /// For example `7009561328`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAuthorizationDetails {
        authorization_end_date = "authorizationEndDate",
        authorization_start_date = "authorizationStartDate",
        institution_login_id = "institutionLoginId" as number [shown],
        .. extra
    }
}

/// How well the e-mail you sent agrees with the one on record, as an integer score in `email`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailScores {
    /// Match between the address you sent and the one on record, 0 to 100.
    ///
    /// 0 to 100, for example `100`.
    pub email: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    EmailScores {
        email = "email",
        .. extra
    }
}

/// Answer to starting micro deposits: account id, status and its explanation, number of
/// deposits, and payment rail.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InitiatedMicroDeposit {
    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// How many micro deposits were sent to the account.
    ///
    /// For example `2`.
    pub deposit_count: Option<i32>,
    /// Payment network that carries the micro deposits, ACH (`ach`) or RTP.
    pub rail_type: Option<String>,
    /// State of the micro deposits just after they were started, for example `Pending`.
    pub status: Option<String>,
    /// Sentence that explains the state of the micro deposits.
    pub status_description: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InitiatedMicroDeposit {
        account_id = "accountId" [shown],
        deposit_count = "depositCount",
        rail_type = "railType",
        status = "status" [shown],
        status_description = "statusDescription",
        .. extra
    }
}

/// Where a micro deposit check stands: status with wording, creation time, routing number, last
/// four account digits, `railType` and whether it verified itself.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MicroDepositDetails {
    /// Closing four digits of the account number; present for ACH-enabled accounts only.
    ///
    /// For example `5678`.
    pub account_number_last4: Option<String>,
    /// Key of the linked account whose data confirmed the micro deposits; absent unless they were
    /// confirmed automatically.
    ///
    /// For example `9876543210`.
    pub auto_verified_account: Option<i64>,
    /// When the micro deposits were started; ISO 8601 without a zone.
    ///
    /// For example `2022-04-12T11:51:23`.
    pub creation_date: Option<String>,
    /// Payment network that carries the micro deposits, ACH (`ach`) or RTP.
    pub rail_type: Option<String>,
    /// Nine-digit ABA number of the bank that holds the account; leading zeros count, so it is
    /// text.
    ///
    /// For example `123456789`.
    pub routing_number: Option<String>,
    /// State of the micro deposits: `Pending`, `Completed` (arrived), `Verified`, `Rejected`,
    /// `Returned`, `Failed` or `Expired` (never verified in time).
    ///
    /// Known values are in [`values::micro_deposit_status`](crate::values::micro_deposit_status).
    pub status: Option<String>,
    /// Sentence that explains the state of the micro deposits.
    pub status_description: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    MicroDepositDetails {
        account_number_last4 = "accountNumberLast4",
        auto_verified_account = "autoVerifiedAccount",
        creation_date = "creationDate",
        rail_type = "railType",
        routing_number = "routingNumber",
        status = "status" [shown],
        status_description = "statusDescription",
        .. extra
    }
}

/// Request that starts micro deposits: the `receiver` bank account, plus optionally
/// `institutionLoginId` and a `callbackUrl`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MicroDepositInitiation {
    /// Address of yours that is told how the micro deposits went.
    ///
    /// Format `uri`, for example `https://www.example.com/listener`.
    pub callback_url: Option<String>,
    /// Identifies one set of customer credentials at an institution; as number or text, depending
    /// on the schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Bank account and person to whom the micro deposits are sent.
    pub receiver: Receiver,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    MicroDepositInitiation {
        callback_url = "callbackUrl",
        institution_login_id = "institutionLoginId" [shown],
        receiver = "receiver" [shown],
        .. extra
    }
}

impl MicroDepositInitiation {
    /// A `MicroDepositInitiation` with its required members.
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

    /// Address of yours that is told how the micro deposits went.
    ///
    /// Format `uri`, for example `https://www.example.com/listener`.
    #[must_use]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Identifies one set of customer credentials at an institution; as number or text, depending
    /// on the schema.
    ///
    /// For example `1007302745`.
    #[must_use]
    pub fn institution_login_id(
        mut self,
        institution_login_id: impl Into<InstitutionLoginId>,
    ) -> Self {
        self.institution_login_id = Some(institution_login_id.into());
        self
    }
}

/// Request that confirms micro deposits by listing in `amounts` the sums the customer saw
/// arrive.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MicroDepositVerification {
    /// The two small deposits the account holder saw, in dollars, for example `0.12` and `0.15`.
    pub amounts: Vec<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    MicroDepositVerification {
        amounts = "amounts" as list,
        .. extra
    }
}

impl MicroDepositVerification {
    /// A `MicroDepositVerification` with its required members.
    ///
    /// - `amounts`: The two small deposits the account holder saw, in dollars, for example `0.12`
    ///   and `0.15`.
    pub fn new(amounts: Vec<Decimal>) -> Self {
        Self {
            amounts,
            extra: Map::new(),
        }
    }
}

/// How well the names you sent match the account owner on record, as integer scores:
/// `ownerName` overall plus each part of the name.
#[derive(Clone, Default, PartialEq)]
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
    /// How closely the suffix you sent matches that of the account owner, from 0 to 100.
    ///
    /// 0 to 100, for example `100`.
    pub suffix: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NameScore {
        first_name = "firstName",
        last_name = "lastName",
        middle_name = "middleName",
        owner_name = "ownerName",
        suffix = "suffix",
        .. extra
    }
}

/// Score of how well the phone you sent fits the account owner on record.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneScores {
    /// How closely the number you sent matches that of the account owner, from 0 to 100.
    ///
    /// 0 to 100, for example `0`.
    pub phone: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PhoneScores {
        phone = "phone",
        .. extra
    }
}

/// Bank account that gets micro deposits: routing and account number, `accountType`, holder
/// name and an optional memo shown on the entries.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Receiver {
    /// Full number of the account at the bank or lender, as digits in text; sensitive.
    ///
    /// For example `123456`.
    pub account_number: String,
    /// `personalChecking`, `businessChecking`, `personalSavings` or `businessSavings`; plain
    /// `checking` and `savings` are to be deprecated.
    ///
    /// Known values are in [`values::receiver_account_type`](crate::values::receiver_account_type).
    pub account_type: String,
    /// Text shown with the micro deposit transactions, for example `micro deposit transfer`.
    pub memo: Option<String>,
    /// Holder of the account that gets the two deposits, for example `Jane Doe`.
    pub name: String,
    /// Nine-digit ABA number of the bank that holds the account; leading zeros count, so it is
    /// text.
    ///
    /// For example `123456789`.
    pub routing_number: String,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Receiver {
        account_number = "accountNumber",
        account_type = "accountType",
        memo = "memo",
        name = "name",
        routing_number = "routingNumber",
        .. extra
    }
}

impl Receiver {
    /// A `Receiver` with its required members.
    ///
    /// - `account_number`: Full number of the account at the bank or lender, as digits in text;
    ///   sensitive.
    /// - `account_type`: `personalChecking`, `businessChecking`, `personalSavings` or
    ///   `businessSavings`; plain `checking` and `savings` are to be deprecated.
    /// - `name`: Holder of the account that gets the two deposits, for example `Jane Doe`.
    /// - `routing_number`: Nine-digit ABA number of the bank that holds the account; leading zeros
    ///   count, so it is text.
    pub fn new(
        account_number: impl Into<String>,
        account_type: impl Into<String>,
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
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }
}

/// Answer when micro deposits were confirmed: `status` (`Verified`) and a sentence in
/// `statusDescription`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerifiedMicroDeposit {
    /// State of the micro deposits after verification, for example `Verified`.
    pub status: Option<String>,
    /// Sentence that explains the state of the micro deposits.
    pub status_description: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VerifiedMicroDeposit {
        status = "status" [shown],
        status_description = "statusDescription",
        .. extra
    }
}
