// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *accounts*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::unix_date::UnixDate;

/// `AccountOwner` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwner {
    /// `asOfDate` of the contract.
    ///
    /// For example `1607450357`.
    pub as_of_date: Option<UnixDate>,
    /// `ownerAddress` of the contract.
    pub owner_address: Option<String>,
    /// `ownerName` of the contract.
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

/// `AccountOwnerVerificationMatchResults` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchResults {
    /// `encryptedValue` of the contract.
    ///
    /// For example `eyJraWQiOiI3NjFiMDAzYzFlYWRlM(...)==.Y+oPYKZEMTKyYcSIVEgtQw==`.
    pub encrypted_value: Option<String>,
    /// `holders` of the contract.
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

/// `AccountOwnerVerificationMatchingAddress` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingAddress {
    /// `addressScores` of the contract.
    pub address_scores: Option<AddressScore>,
    /// `city` of the contract.
    ///
    /// For example `Murray`.
    pub city: Option<String>,
    /// `country` of the contract.
    ///
    /// 2 characters, for example `US`.
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
    /// 1 to 50 characters, for example `Home`.
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

/// `AccountOwnerVerificationMatchingDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingDetails {
    /// `addresses` of the contract.
    pub addresses: Vec<AccountOwnerVerificationMatchingAddress>,
    /// `documentations` of the contract.
    pub documentations: Vec<AccountOwnerDocumentation>,
    /// `emails` of the contract.
    pub emails: Vec<AccountOwnerVerificationMatchingEmail>,
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
    /// `nameScores` of the contract.
    pub name_scores: Option<NameScore>,
    /// `ownerName` of the contract.
    pub owner_name: Option<String>,
    /// `phones` of the contract.
    pub phones: Vec<AccountOwnerVerificationPhone>,
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

/// `AccountOwnerVerificationMatchingEmail` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingEmail {
    /// `email` of the contract.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// `emailScores` of the contract.
    pub email_scores: Option<EmailScores>,
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
    AccountOwnerVerificationMatchingEmail {
        email = "email",
        email_scores = "emailScores" [shown],
        email_type = "emailType",
        is_primary = "isPrimary" [shown],
        .. extra
    }
}

/// `AccountOwnerVerificationMatchingRequest` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingRequest {
    /// `address` of the contract.
    pub address: Option<AccountOwnerVerificationMatchingRequestAddress>,
    /// `email` of the contract.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// `name` of the contract.
    pub name: AccountOwnerVerificationMatchingRequestName,
    /// `ownerName` of the contract.
    pub owner_name: Option<String>,
    /// `phone` of the contract.
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

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: AccountOwnerVerificationMatchingRequestAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `ownerName`.
    #[must_use]
    pub fn owner_name(mut self, owner_name: impl Into<String>) -> Self {
        self.owner_name = Some(owner_name.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

/// `AccountOwnerVerificationMatchingRequestAddress` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingRequestAddress {
    /// `city` of the contract.
    ///
    /// For example `Murray`.
    pub city: Option<String>,
    /// `country` of the contract.
    ///
    /// 2 characters, for example `US`.
    pub country: Option<String>,
    /// `line1` of the contract.
    pub line1: Option<String>,
    /// `line2` of the contract.
    pub line2: Option<String>,
    /// `line3` of the contract.
    pub line3: Option<String>,
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
    /// 1 to 50 characters, for example `Home`.
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

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `line1`.
    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    /// Sets `line2`.
    #[must_use]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.line2 = Some(line2.into());
        self
    }

    /// Sets `line3`.
    #[must_use]
    pub fn line3(mut self, line3: impl Into<String>) -> Self {
        self.line3 = Some(line3.into());
        self
    }

    /// Sets `postalCode`.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// `AccountOwnerVerificationMatchingRequestName` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerVerificationMatchingRequestName {
    /// `firstName` of the contract.
    ///
    /// For example `John`.
    pub first_name: String,
    /// `lastName` of the contract.
    ///
    /// For example `Smith`.
    pub last_name: String,
    /// `middleName` of the contract.
    ///
    /// For example `L`.
    pub middle_name: Option<String>,
    /// `suffix` of the contract.
    ///
    /// For example `PhD`.
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
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            middle_name: None,
            suffix: None,
            extra: Map::new(),
        }
    }

    /// Sets `middleName`.
    #[must_use]
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    /// Sets `suffix`.
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }
}

/// `AccountOwnerVerificationPhone` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnerVerificationPhone {
    /// `country` of the contract.
    ///
    /// For example `61`.
    pub country: Option<String>,
    /// `phone` of the contract.
    ///
    /// For example `1-801-984-4200`.
    pub phone: Option<String>,
    /// `phoneScores` of the contract.
    pub phone_scores: Option<PhoneScores>,
    /// `type` of the contract.
    ///
    /// For example `HOME`.
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

/// `AddressScore` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressScore {
    /// `city` of the contract.
    ///
    /// 0 to 100, for example `100`.
    pub city: Option<i64>,
    /// `country` of the contract.
    ///
    /// 0 to 100, for example `100`.
    pub country: Option<i64>,
    /// `line1` of the contract.
    ///
    /// 0 to 100, for example `34`.
    pub line1: Option<i64>,
    /// `line2` of the contract.
    ///
    /// 0 to 100, for example `100`.
    pub line2: Option<i64>,
    /// `line3` of the contract.
    ///
    /// 0 to 100, for example `100`.
    pub line3: Option<i64>,
    /// `ownerAddress` of the contract.
    ///
    /// 0 to 100, for example `0`.
    pub owner_address: Option<i64>,
    /// `postalCode` of the contract.
    ///
    /// 0 to 100, for example `100`.
    pub postal_code: Option<i64>,
    /// `state` of the contract.
    ///
    /// 0 to 100, for example `100`.
    pub state: Option<i64>,
    /// `type` of the contract.
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

/// `CustomerAccountSimple` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountSimple {
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
    /// `displayPosition` of the contract.
    ///
    /// For example `2`.
    pub display_position: Option<i32>,
    /// `id` of the contract.
    ///
    /// For example `5011648377`.
    pub id: Option<AccountId>,
    /// `institutionId` of the contract.
    ///
    /// For example `4222`.
    pub institution_id: Option<InstitutionId>,
    /// `institutionLoginId` of the contract.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// `linkedAccountDate` of the contract.
    ///
    /// For example `1607450357`.
    pub linked_account_date: Option<UnixDate>,
    /// `name` of the contract.
    pub name: Option<String>,
    /// `parentAccount` of the contract.
    ///
    /// For example `5011648377`.
    pub parent_account: Option<AccountId>,
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

/// `CustomerAccountsSimple` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountsSimple {
    /// `accounts` of the contract.
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

/// `CustomerAuthorizationDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAuthorizationDetails {
    /// `authorizationEndDate` of the contract.
    ///
    /// For example `2024-12-31T16:11:23.20Z`.
    pub authorization_end_date: Option<String>,
    /// `authorizationStartDate` of the contract.
    ///
    /// For example `2024-01-01T16:11:23.20Z`.
    pub authorization_start_date: Option<String>,
    /// `institutionLoginId` of the contract.
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

/// `EmailScores` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailScores {
    /// `email` of the contract.
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

/// `InitiatedMicroDeposit` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InitiatedMicroDeposit {
    /// `accountId` of the contract.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// `depositCount` of the contract.
    ///
    /// For example `2`.
    pub deposit_count: Option<i32>,
    /// `railType` of the contract.
    ///
    /// For example `ach`.
    pub rail_type: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `Pending`.
    pub status: Option<String>,
    /// `statusDescription` of the contract.
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

/// `MicroDepositDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MicroDepositDetails {
    /// `accountNumberLast4` of the contract.
    ///
    /// For example `5678`.
    pub account_number_last4: Option<String>,
    /// `autoVerifiedAccount` of the contract.
    ///
    /// For example `9876543210`.
    pub auto_verified_account: Option<i64>,
    /// `creationDate` of the contract.
    ///
    /// For example `2022-04-12T11:51:23`.
    pub creation_date: Option<String>,
    /// `railType` of the contract.
    ///
    /// For example `ach`.
    pub rail_type: Option<String>,
    /// `routingNumber` of the contract.
    ///
    /// For example `123456789`.
    pub routing_number: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `Pending`.
    pub status: Option<String>,
    /// `statusDescription` of the contract.
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

/// `MicroDepositInitiation` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MicroDepositInitiation {
    /// `callbackUrl` of the contract.
    ///
    /// Format `uri`, for example `https://www.example.com/listener`.
    pub callback_url: Option<String>,
    /// `institutionLoginId` of the contract.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// `receiver` of the contract.
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
    pub fn new(receiver: Receiver) -> Self {
        Self {
            callback_url: None,
            institution_login_id: None,
            receiver,
            extra: Map::new(),
        }
    }

    /// Sets `callbackUrl`.
    #[must_use]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sets `institutionLoginId`.
    #[must_use]
    pub fn institution_login_id(
        mut self,
        institution_login_id: impl Into<InstitutionLoginId>,
    ) -> Self {
        self.institution_login_id = Some(institution_login_id.into());
        self
    }
}

/// `MicroDepositVerification` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MicroDepositVerification {
    /// `amounts` of the contract.
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
    pub fn new(amounts: Vec<Decimal>) -> Self {
        Self {
            amounts,
            extra: Map::new(),
        }
    }
}

/// `NameScore` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NameScore {
    /// `firstName` of the contract.
    ///
    /// 0 to 100, for example `100`.
    pub first_name: Option<i64>,
    /// `lastName` of the contract.
    ///
    /// 0 to 100, for example `100`.
    pub last_name: Option<i64>,
    /// `middleName` of the contract.
    ///
    /// 0 to 100, for example `100`.
    pub middle_name: Option<i64>,
    /// `ownerName` of the contract.
    ///
    /// 0 to 100, for example `0`.
    pub owner_name: Option<i64>,
    /// `suffix` of the contract.
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

/// `PhoneScores` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneScores {
    /// `phone` of the contract.
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

/// `Receiver` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Receiver {
    /// `accountNumber` of the contract.
    ///
    /// For example `123456`.
    pub account_number: String,
    /// `accountType` of the contract.
    ///
    /// For example `personalChecking`.
    pub account_type: String,
    /// `memo` of the contract.
    pub memo: Option<String>,
    /// `name` of the contract.
    pub name: String,
    /// `routingNumber` of the contract.
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

    /// Sets `memo`.
    #[must_use]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }
}

/// `VerifiedMicroDeposit` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerifiedMicroDeposit {
    /// `status` of the contract.
    ///
    /// For example `Verified`.
    pub status: Option<String>,
    /// `statusDescription` of the contract.
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
