// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *connect*.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::unix_date::UnixDate;

/// `BankAccount` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BankAccount {
    /// `accountNumber` of the contract.
    ///
    /// 4 to 17 characters, for example `7526894126`.
    pub account_number: String,
    /// `bankIdentifier` of the contract.
    ///
    /// Pattern `^[0-9]{9}$`, for example `110000000`.
    pub bank_identifier: String,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `checking`.
    pub r#type: String,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BankAccount {
        account_number = "accountNumber",
        bank_identifier = "bankIdentifier",
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

impl BankAccount {
    /// A `BankAccount` with its required members.
    pub fn new(
        account_number: impl Into<String>,
        bank_identifier: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            account_number: account_number.into(),
            bank_identifier: bank_identifier.into(),
            title: None,
            r#type: r#type.into(),
            extra: Map::new(),
        }
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// `BillPaySwitchIdentity` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillPaySwitchIdentity {
    /// `address` of the contract.
    ///
    /// At most 100 characters.
    pub address: String,
    /// `address2` of the contract.
    ///
    /// At most 100 characters.
    pub address2: Option<String>,
    /// `city` of the contract.
    ///
    /// At most 100 characters, for example `Purchase`.
    pub city: String,
    /// `email` of the contract.
    ///
    /// At most 100 characters, for example `jane.doe@example.com`.
    pub email: Option<String>,
    /// `firstName` of the contract.
    ///
    /// At most 50 characters, for example `Jane`.
    pub first_name: String,
    /// `lastName` of the contract.
    ///
    /// At most 50 characters, for example `Doe`.
    pub last_name: String,
    /// `phone` of the contract.
    ///
    /// At most 15 characters, for example `2121234567`.
    pub phone: Option<String>,
    /// `state` of the contract.
    ///
    /// At most 2 characters, for example `NY`.
    pub state: String,
    /// `zipCode` of the contract.
    ///
    /// 5 to 10 characters, for example `12345`.
    pub zip_code: String,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BillPaySwitchIdentity {
        address = "address",
        address2 = "address2",
        city = "city",
        email = "email",
        first_name = "firstName",
        last_name = "lastName",
        phone = "phone",
        state = "state",
        zip_code = "zipCode",
        .. extra
    }
}

impl BillPaySwitchIdentity {
    /// A `BillPaySwitchIdentity` with its required members.
    pub fn new(
        address: impl Into<String>,
        city: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        state: impl Into<String>,
        zip_code: impl Into<String>,
    ) -> Self {
        Self {
            address: address.into(),
            address2: None,
            city: city.into(),
            email: None,
            first_name: first_name.into(),
            last_name: last_name.into(),
            phone: None,
            state: state.into(),
            zip_code: zip_code.into(),
            extra: Map::new(),
        }
    }

    /// Sets `address2`.
    #[must_use]
    pub fn address2(mut self, address2: impl Into<String>) -> Self {
        self.address2 = Some(address2.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

/// `Borrower` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Borrower {
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: ConsumerId,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// `optionalConsumerInfo` of the contract.
    pub optional_consumer_info: Option<ConsumerInfo>,
    /// `type` of the contract.
    ///
    /// For example `primary`.
    pub r#type: String,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Borrower {
        consumer_id = "consumerId" [shown],
        customer_id = "customerId" [shown],
        optional_consumer_info = "optionalConsumerInfo" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

impl Borrower {
    /// A `Borrower` with its required members.
    pub fn new(
        consumer_id: impl Into<ConsumerId>,
        customer_id: impl Into<CustomerId>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            consumer_id: consumer_id.into(),
            customer_id: customer_id.into(),
            optional_consumer_info: None,
            r#type: r#type.into(),
            extra: Map::new(),
        }
    }

    /// Sets `optionalConsumerInfo`.
    #[must_use]
    pub fn optional_consumer_info(mut self, optional_consumer_info: ConsumerInfo) -> Self {
        self.optional_consumer_info = Some(optional_consumer_info);
        self
    }
}

/// `Card` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// `brand` of the contract.
    ///
    /// For example `Mastercard`.
    pub brand: Option<String>,
    /// `cvv` of the contract.
    ///
    /// 3 to 4 characters, for example `123`.
    pub cvv: String,
    /// `expiry` of the contract.
    ///
    /// For example `12/27`.
    pub expiry: String,
    /// `number` of the contract.
    ///
    /// 15 to 19 characters, for example `4242424242424242`.
    pub number: String,
    /// `title` of the contract.
    pub title: String,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Card {
        brand = "brand",
        cvv = "cvv",
        expiry = "expiry",
        number = "number",
        title = "title" [shown],
        .. extra
    }
}

impl Card {
    /// A `Card` with its required members.
    pub fn new(
        cvv: impl Into<String>,
        expiry: impl Into<String>,
        number: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            brand: None,
            cvv: cvv.into(),
            expiry: expiry.into(),
            number: number.into(),
            title: title.into(),
            extra: Map::new(),
        }
    }

    /// Sets `brand`.
    #[must_use]
    pub fn brand(mut self, brand: impl Into<String>) -> Self {
        self.brand = Some(brand.into());
        self
    }
}

/// `Configuration` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Configuration {
    /// `accountClassificationType` of the contract.
    pub account_classification_type: Vec<String>,
    /// `aoRequired` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub ao_required: Option<bool>,
    /// `filterAccounts` of the contract.
    pub filter_accounts: Vec<String>,
    /// `id` of the contract.
    ///
    /// For example `605543e1-f507-48ad-8127-95c40566597b`.
    pub id: Option<ConfigurationId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Configuration {
        account_classification_type = "accountClassificationType",
        ao_required = "aoRequired" [shown],
        filter_accounts = "filterAccounts",
        id = "id" [shown],
        .. extra
    }
}

/// `ConnectEmailParameters` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectEmailParameters {
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: ConsumerId,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// `email` of the contract.
    pub email: EmailOptions,
    /// `experience` of the contract.
    ///
    /// For example `default`.
    pub experience: Option<ExperienceId>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `institutionSettings` of the contract.
    pub institution_settings: Option<Value>,
    /// `language` of the contract.
    ///
    /// For example `es`.
    pub language: Option<String>,
    /// `optionalConsumerInfo` of the contract.
    pub optional_consumer_info: Option<ConsumerInfo>,
    /// `partnerId` of the contract.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// `redirectUri` of the contract.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `singleUseUrl` of the contract.
    ///
    /// For example `true`.
    pub single_use_url: Option<bool>,
    /// `webhook` of the contract.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// `webhookContentType` of the contract.
    ///
    /// Default `application/json`, for example `application/json`.
    pub webhook_content_type: Option<String>,
    /// `webhookData` of the contract.
    pub webhook_data: Option<Value>,
    /// `webhookHeaders` of the contract.
    pub webhook_headers: Option<Value>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectEmailParameters {
        consumer_id = "consumerId" [shown],
        customer_id = "customerId" [shown],
        email = "email" [shown],
        experience = "experience" [shown],
        from_date = "fromDate" [shown],
        institution_settings = "institutionSettings",
        language = "language",
        optional_consumer_info = "optionalConsumerInfo" [shown],
        partner_id = "partnerId" [shown],
        redirect_uri = "redirectUri",
        report_custom_fields = "reportCustomFields" [shown],
        single_use_url = "singleUseUrl" [shown],
        webhook = "webhook",
        webhook_content_type = "webhookContentType",
        webhook_data = "webhookData",
        webhook_headers = "webhookHeaders",
        .. extra
    }
}

impl ConnectEmailParameters {
    /// A `ConnectEmailParameters` with its required members.
    pub fn new(
        consumer_id: impl Into<ConsumerId>,
        customer_id: impl Into<CustomerId>,
        email: EmailOptions,
        partner_id: impl Into<PartnerId>,
    ) -> Self {
        Self {
            consumer_id: consumer_id.into(),
            customer_id: customer_id.into(),
            email,
            experience: None,
            from_date: None,
            institution_settings: None,
            language: None,
            optional_consumer_info: None,
            partner_id: partner_id.into(),
            redirect_uri: None,
            report_custom_fields: Vec::new(),
            single_use_url: None,
            webhook: None,
            webhook_content_type: None,
            webhook_data: None,
            webhook_headers: None,
            extra: Map::new(),
        }
    }

    /// Sets `experience`.
    #[must_use]
    pub fn experience(mut self, experience: impl Into<ExperienceId>) -> Self {
        self.experience = Some(experience.into());
        self
    }

    /// Sets `fromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `institutionSettings`.
    #[must_use]
    pub fn institution_settings(mut self, institution_settings: Value) -> Self {
        self.institution_settings = Some(institution_settings);
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `optionalConsumerInfo`.
    #[must_use]
    pub fn optional_consumer_info(mut self, optional_consumer_info: ConsumerInfo) -> Self {
        self.optional_consumer_info = Some(optional_consumer_info);
        self
    }

    /// Sets `redirectUri`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Sets `reportCustomFields`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// Sets `singleUseUrl`.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: bool) -> Self {
        self.single_use_url = Some(single_use_url);
        self
    }

    /// Sets `webhook`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Sets `webhookContentType`.
    #[must_use]
    pub fn webhook_content_type(mut self, webhook_content_type: impl Into<String>) -> Self {
        self.webhook_content_type = Some(webhook_content_type.into());
        self
    }

    /// Sets `webhookData`.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: Value) -> Self {
        self.webhook_data = Some(webhook_data);
        self
    }

    /// Sets `webhookHeaders`.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: Value) -> Self {
        self.webhook_headers = Some(webhook_headers);
        self
    }
}

/// `ConnectEmailUrl` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectEmailUrl {
    /// `emailConfig` of the contract.
    pub email_config: Option<EmailOptions>,
    /// `link` of the contract.
    pub link: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectEmailUrl {
        email_config = "emailConfig" [shown],
        link = "link",
        .. extra
    }
}

/// `ConnectGenerateTransferBillPaySwitchParameters` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectGenerateTransferBillPaySwitchParameters {
    /// `accounts` of the contract.
    pub accounts: Vec<BankAccount>,
    /// `cards` of the contract.
    ///
    /// At least 1 items.
    pub cards: Vec<Card>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// `experience` of the contract.
    ///
    /// For example `03099618-8a28-41f6-b891-83af336626d6`.
    pub experience: Option<ExperienceId>,
    /// `identity` of the contract.
    pub identity: BillPaySwitchIdentity,
    /// `language` of the contract.
    ///
    /// For example `es`.
    pub language: Option<String>,
    /// `partnerId` of the contract.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// `redirectUri` of the contract.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// `serviceAgreement` of the contract.
    pub service_agreement: Option<ServiceAgreement>,
    /// `singleUseUrl` of the contract.
    ///
    /// For example `true`.
    pub single_use_url: bool,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectGenerateTransferBillPaySwitchParameters {
        accounts = "accounts" [shown],
        cards = "cards" as list [shown],
        customer_id = "customerId" [shown],
        experience = "experience" [shown],
        identity = "identity" [shown],
        language = "language",
        partner_id = "partnerId" [shown],
        redirect_uri = "redirectUri",
        service_agreement = "serviceAgreement" [shown],
        single_use_url = "singleUseUrl" [shown],
        .. extra
    }
}

impl ConnectGenerateTransferBillPaySwitchParameters {
    /// A `ConnectGenerateTransferBillPaySwitchParameters` with its required members.
    pub fn new(
        cards: Vec<Card>,
        customer_id: impl Into<CustomerId>,
        identity: BillPaySwitchIdentity,
        partner_id: impl Into<PartnerId>,
        single_use_url: bool,
    ) -> Self {
        Self {
            accounts: Vec::new(),
            cards,
            customer_id: customer_id.into(),
            experience: None,
            identity,
            language: None,
            partner_id: partner_id.into(),
            redirect_uri: None,
            service_agreement: None,
            single_use_url,
            extra: Map::new(),
        }
    }

    /// Sets `accounts`.
    #[must_use]
    pub fn accounts(mut self, accounts: Vec<BankAccount>) -> Self {
        self.accounts = accounts;
        self
    }

    /// Sets `experience`.
    #[must_use]
    pub fn experience(mut self, experience: impl Into<ExperienceId>) -> Self {
        self.experience = Some(experience.into());
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `redirectUri`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Sets `serviceAgreement`.
    #[must_use]
    pub fn service_agreement(mut self, service_agreement: ServiceAgreement) -> Self {
        self.service_agreement = Some(service_agreement);
        self
    }
}

/// `ConnectJointBorrowerEmailParameters` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectJointBorrowerEmailParameters {
    /// `borrowers` of the contract.
    pub borrowers: Vec<Borrower>,
    /// `email` of the contract.
    pub email: EmailOptions,
    /// `experience` of the contract.
    ///
    /// For example `default`.
    pub experience: ExperienceId,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `institutionSettings` of the contract.
    pub institution_settings: Option<Value>,
    /// `language` of the contract.
    ///
    /// For example `es`.
    pub language: Option<String>,
    /// `partnerId` of the contract.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// `redirectUri` of the contract.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `singleUseUrl` of the contract.
    ///
    /// For example `true`.
    pub single_use_url: Option<bool>,
    /// `webhook` of the contract.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// `webhookContentType` of the contract.
    ///
    /// Default `application/json`, for example `application/json`.
    pub webhook_content_type: Option<String>,
    /// `webhookData` of the contract.
    pub webhook_data: Option<Value>,
    /// `webhookHeaders` of the contract.
    pub webhook_headers: Option<Value>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectJointBorrowerEmailParameters {
        borrowers = "borrowers" as list [shown],
        email = "email" [shown],
        experience = "experience" [shown],
        from_date = "fromDate" [shown],
        institution_settings = "institutionSettings",
        language = "language",
        partner_id = "partnerId" [shown],
        redirect_uri = "redirectUri",
        report_custom_fields = "reportCustomFields" [shown],
        single_use_url = "singleUseUrl" [shown],
        webhook = "webhook",
        webhook_content_type = "webhookContentType",
        webhook_data = "webhookData",
        webhook_headers = "webhookHeaders",
        .. extra
    }
}

impl ConnectJointBorrowerEmailParameters {
    /// A `ConnectJointBorrowerEmailParameters` with its required members.
    pub fn new(
        borrowers: Vec<Borrower>,
        email: EmailOptions,
        experience: impl Into<ExperienceId>,
        partner_id: impl Into<PartnerId>,
    ) -> Self {
        Self {
            borrowers,
            email,
            experience: experience.into(),
            from_date: None,
            institution_settings: None,
            language: None,
            partner_id: partner_id.into(),
            redirect_uri: None,
            report_custom_fields: Vec::new(),
            single_use_url: None,
            webhook: None,
            webhook_content_type: None,
            webhook_data: None,
            webhook_headers: None,
            extra: Map::new(),
        }
    }

    /// Sets `fromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `institutionSettings`.
    #[must_use]
    pub fn institution_settings(mut self, institution_settings: Value) -> Self {
        self.institution_settings = Some(institution_settings);
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `redirectUri`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Sets `reportCustomFields`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// Sets `singleUseUrl`.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: bool) -> Self {
        self.single_use_url = Some(single_use_url);
        self
    }

    /// Sets `webhook`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Sets `webhookContentType`.
    #[must_use]
    pub fn webhook_content_type(mut self, webhook_content_type: impl Into<String>) -> Self {
        self.webhook_content_type = Some(webhook_content_type.into());
        self
    }

    /// Sets `webhookData`.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: Value) -> Self {
        self.webhook_data = Some(webhook_data);
        self
    }

    /// Sets `webhookHeaders`.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: Value) -> Self {
        self.webhook_headers = Some(webhook_headers);
        self
    }
}

/// `ConnectJointBorrowerParameters` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectJointBorrowerParameters {
    /// `borrowers` of the contract.
    pub borrowers: Vec<Borrower>,
    /// `experience` of the contract.
    ///
    /// For example `default`.
    pub experience: Option<ExperienceId>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `institutionSettings` of the contract.
    pub institution_settings: Option<Value>,
    /// `language` of the contract.
    ///
    /// For example `es`.
    pub language: Option<String>,
    /// `partnerId` of the contract.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// `redirectUri` of the contract.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `singleUseUrl` of the contract.
    ///
    /// For example `true`.
    pub single_use_url: Option<bool>,
    /// `webhook` of the contract.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// `webhookContentType` of the contract.
    ///
    /// Default `application/json`, for example `application/json`.
    pub webhook_content_type: Option<String>,
    /// `webhookData` of the contract.
    pub webhook_data: Option<Value>,
    /// `webhookHeaders` of the contract.
    pub webhook_headers: Option<Value>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectJointBorrowerParameters {
        borrowers = "borrowers" as list [shown],
        experience = "experience" [shown],
        from_date = "fromDate" [shown],
        institution_settings = "institutionSettings",
        language = "language",
        partner_id = "partnerId" [shown],
        redirect_uri = "redirectUri",
        report_custom_fields = "reportCustomFields" [shown],
        single_use_url = "singleUseUrl" [shown],
        webhook = "webhook",
        webhook_content_type = "webhookContentType",
        webhook_data = "webhookData",
        webhook_headers = "webhookHeaders",
        .. extra
    }
}

impl ConnectJointBorrowerParameters {
    /// A `ConnectJointBorrowerParameters` with its required members.
    pub fn new(borrowers: Vec<Borrower>, partner_id: impl Into<PartnerId>) -> Self {
        Self {
            borrowers,
            experience: None,
            from_date: None,
            institution_settings: None,
            language: None,
            partner_id: partner_id.into(),
            redirect_uri: None,
            report_custom_fields: Vec::new(),
            single_use_url: None,
            webhook: None,
            webhook_content_type: None,
            webhook_data: None,
            webhook_headers: None,
            extra: Map::new(),
        }
    }

    /// Sets `experience`.
    #[must_use]
    pub fn experience(mut self, experience: impl Into<ExperienceId>) -> Self {
        self.experience = Some(experience.into());
        self
    }

    /// Sets `fromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `institutionSettings`.
    #[must_use]
    pub fn institution_settings(mut self, institution_settings: Value) -> Self {
        self.institution_settings = Some(institution_settings);
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `redirectUri`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Sets `reportCustomFields`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// Sets `singleUseUrl`.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: bool) -> Self {
        self.single_use_url = Some(single_use_url);
        self
    }

    /// Sets `webhook`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Sets `webhookContentType`.
    #[must_use]
    pub fn webhook_content_type(mut self, webhook_content_type: impl Into<String>) -> Self {
        self.webhook_content_type = Some(webhook_content_type.into());
        self
    }

    /// Sets `webhookData`.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: Value) -> Self {
        self.webhook_data = Some(webhook_data);
        self
    }

    /// Sets `webhookHeaders`.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: Value) -> Self {
        self.webhook_headers = Some(webhook_headers);
        self
    }
}

/// `ConnectParameters` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectParameters {
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// `experience` of the contract.
    ///
    /// For example `default`.
    pub experience: Option<ExperienceId>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `institutionSettings` of the contract.
    pub institution_settings: Option<Value>,
    /// `isHostedInMobileApp` of the contract.
    ///
    /// For example `false`.
    pub is_hosted_in_mobile_app: Option<bool>,
    /// `isWebView` of the contract.
    ///
    /// For example `true`.
    pub is_web_view: Option<bool>,
    /// `language` of the contract.
    ///
    /// For example `es`.
    pub language: Option<String>,
    /// `optionalConsumerInfo` of the contract.
    pub optional_consumer_info: Option<ConsumerInfo>,
    /// `partnerId` of the contract.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// `redirectUri` of the contract.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `singleUseUrl` of the contract.
    ///
    /// For example `true`.
    pub single_use_url: Option<bool>,
    /// `webhook` of the contract.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// `webhookContentType` of the contract.
    ///
    /// Default `application/json`, for example `application/json`.
    pub webhook_content_type: Option<String>,
    /// `webhookData` of the contract.
    pub webhook_data: Option<Value>,
    /// `webhookHeaders` of the contract.
    pub webhook_headers: Option<Value>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectParameters {
        consumer_id = "consumerId" [shown],
        customer_id = "customerId" [shown],
        experience = "experience" [shown],
        from_date = "fromDate" [shown],
        institution_settings = "institutionSettings",
        is_hosted_in_mobile_app = "isHostedInMobileApp" [shown],
        is_web_view = "isWebView" [shown],
        language = "language",
        optional_consumer_info = "optionalConsumerInfo" [shown],
        partner_id = "partnerId" [shown],
        redirect_uri = "redirectUri",
        report_custom_fields = "reportCustomFields" [shown],
        single_use_url = "singleUseUrl" [shown],
        webhook = "webhook",
        webhook_content_type = "webhookContentType",
        webhook_data = "webhookData",
        webhook_headers = "webhookHeaders",
        .. extra
    }
}

impl ConnectParameters {
    /// A `ConnectParameters` with its required members.
    pub fn new(customer_id: impl Into<CustomerId>, partner_id: impl Into<PartnerId>) -> Self {
        Self {
            consumer_id: None,
            customer_id: customer_id.into(),
            experience: None,
            from_date: None,
            institution_settings: None,
            is_hosted_in_mobile_app: None,
            is_web_view: None,
            language: None,
            optional_consumer_info: None,
            partner_id: partner_id.into(),
            redirect_uri: None,
            report_custom_fields: Vec::new(),
            single_use_url: None,
            webhook: None,
            webhook_content_type: None,
            webhook_data: None,
            webhook_headers: None,
            extra: Map::new(),
        }
    }

    /// Sets `consumerId`.
    #[must_use]
    pub fn consumer_id(mut self, consumer_id: impl Into<ConsumerId>) -> Self {
        self.consumer_id = Some(consumer_id.into());
        self
    }

    /// Sets `experience`.
    #[must_use]
    pub fn experience(mut self, experience: impl Into<ExperienceId>) -> Self {
        self.experience = Some(experience.into());
        self
    }

    /// Sets `fromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `institutionSettings`.
    #[must_use]
    pub fn institution_settings(mut self, institution_settings: Value) -> Self {
        self.institution_settings = Some(institution_settings);
        self
    }

    /// Sets `isHostedInMobileApp`.
    #[must_use]
    pub fn is_hosted_in_mobile_app(mut self, is_hosted_in_mobile_app: bool) -> Self {
        self.is_hosted_in_mobile_app = Some(is_hosted_in_mobile_app);
        self
    }

    /// Sets `isWebView`.
    #[must_use]
    pub fn is_web_view(mut self, is_web_view: bool) -> Self {
        self.is_web_view = Some(is_web_view);
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `optionalConsumerInfo`.
    #[must_use]
    pub fn optional_consumer_info(mut self, optional_consumer_info: ConsumerInfo) -> Self {
        self.optional_consumer_info = Some(optional_consumer_info);
        self
    }

    /// Sets `redirectUri`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Sets `reportCustomFields`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// Sets `singleUseUrl`.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: bool) -> Self {
        self.single_use_url = Some(single_use_url);
        self
    }

    /// Sets `webhook`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Sets `webhookContentType`.
    #[must_use]
    pub fn webhook_content_type(mut self, webhook_content_type: impl Into<String>) -> Self {
        self.webhook_content_type = Some(webhook_content_type.into());
        self
    }

    /// Sets `webhookData`.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: Value) -> Self {
        self.webhook_data = Some(webhook_data);
        self
    }

    /// Sets `webhookHeaders`.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: Value) -> Self {
        self.webhook_headers = Some(webhook_headers);
        self
    }
}

/// `ConnectTransferBillPaySwitchLink` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectTransferBillPaySwitchLink {
    /// `link` of the contract.
    pub link: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectTransferBillPaySwitchLink {
        link = "link",
        .. extra
    }
}

/// `ConnectTransferDepositSwitchLink` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectTransferDepositSwitchLink {
    /// `link` of the contract.
    pub link: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectTransferDepositSwitchLink {
        link = "link",
        .. extra
    }
}

/// `ConnectUrl` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectUrl {
    /// `link` of the contract.
    pub link: String,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectUrl {
        link = "link",
        .. extra
    }
}

/// `ConsentAccessPeriod` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsentAccessPeriod {
    /// `endDate` of the contract.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub end_date: Option<String>,
    /// `startDate` of the contract.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub start_date: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConsentAccessPeriod {
        end_date = "endDate",
        start_date = "startDate",
        .. extra
    }
}

/// `ConsentAccountDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsentAccountDetails {
    /// `id` of the contract.
    ///
    /// For example `453453`.
    pub id: Option<AccountId>,
    /// `name` of the contract.
    ///
    /// 1 to 40 characters.
    pub name: Option<String>,
    /// `realAccountNumberLast4` of the contract.
    ///
    /// 1 to 4 characters, for example `8555`.
    pub real_account_number_last4: Option<String>,
    /// `status` of the contract.
    ///
    /// 5 to 10 characters, for example `ACTIVE`.
    pub status: Option<String>,
    /// `type` of the contract.
    ///
    /// 1 to 40 characters, for example `mortgage`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConsentAccountDetails {
        id = "id" [shown],
        name = "name",
        real_account_number_last4 = "realAccountNumberLast4",
        status = "status" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `ConsentStatusDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsentStatusDetails {
    /// `status` of the contract.
    ///
    /// 5 to 10 characters, for example `ACTIVE`.
    pub status: Option<String>,
    /// `statusDate` of the contract.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub status_date: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConsentStatusDetails {
        status = "status" [shown],
        status_date = "statusDate",
        .. extra
    }
}

/// `ConsumerInfo` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerInfo {
    /// `dob` of the contract.
    ///
    /// For example `1607450357`.
    pub dob: Option<UnixDate>,
    /// `ssn` of the contract.
    ///
    /// For example `999999999`.
    pub ssn: String,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConsumerInfo {
        dob = "dob",
        ssn = "ssn",
        .. extra
    }
}

impl ConsumerInfo {
    /// A `ConsumerInfo` with its required members.
    pub fn new(ssn: impl Into<String>) -> Self {
        Self {
            dob: None,
            ssn: ssn.into(),
            extra: Map::new(),
        }
    }

    /// Sets `dob`.
    #[must_use]
    pub fn dob(mut self, dob: impl Into<UnixDate>) -> Self {
        self.dob = Some(dob.into());
        self
    }
}

open_enum! {
    /// `Context` of the contract.
    pub enum Context {
        /// `EMAIL`
        Email = "EMAIL",
        /// `MOBILE`
        Mobile = "MOBILE",
        /// `SMS`
        Sms = "SMS",
        /// `WEB`
        Web = "WEB",
    }
}

/// `CreateConfiguration` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConfiguration {
    /// `accountClassificationType` of the contract.
    pub account_classification_type: Vec<String>,
    /// `aoRequired` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub ao_required: Option<bool>,
    /// `filterAccounts` of the contract.
    pub filter_accounts: Vec<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CreateConfiguration {
        account_classification_type = "accountClassificationType",
        ao_required = "aoRequired" [shown],
        filter_accounts = "filterAccounts",
        .. extra
    }
}

impl CreateConfiguration {
    /// A `CreateConfiguration` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `accountClassificationType`.
    #[must_use]
    pub fn account_classification_type(mut self, account_classification_type: Vec<String>) -> Self {
        self.account_classification_type = account_classification_type;
        self
    }

    /// Sets `aoRequired`.
    #[must_use]
    pub fn ao_required(mut self, ao_required: bool) -> Self {
        self.ao_required = Some(ao_required);
        self
    }

    /// Sets `filterAccounts`.
    #[must_use]
    pub fn filter_accounts(mut self, filter_accounts: Vec<String>) -> Self {
        self.filter_accounts = filter_accounts;
        self
    }
}

/// `CreateExperience` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExperience {
    /// `experienceId` of the contract.
    ///
    /// For example `84fd419a-1add-4bf4-961b-16e8285b3a92`.
    pub experience_id: Option<ExperienceId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CreateExperience {
        experience_id = "experienceId" [shown],
        .. extra
    }
}

/// `DataHandling` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataHandling {
    /// `postUsageStorage` of the contract.
    ///
    /// Pattern `^(\S)*$`, for example `deIdentification`.
    pub post_usage_storage: Option<String>,
    /// `statement` of the contract.
    pub statement: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DataHandling {
        post_usage_storage = "postUsageStorage",
        statement = "statement",
        .. extra
    }
}

/// `DataScopesItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataScopesItem {
    /// `id` of the contract.
    pub id: Option<String>,
    /// `name` of the contract.
    pub name: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DataScopesItem {
        id = "id",
        name = "name",
        .. extra
    }
}

/// `DataSharingConsentReceipt` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSharingConsentReceipt {
    /// `accessPeriod` of the contract.
    pub access_period: Option<ConsentAccessPeriod>,
    /// `allowedTrnxHistoryInDays` of the contract.
    ///
    /// 0 to 365, for example `365`.
    pub allowed_trnx_history_in_days: Option<i64>,
    /// `applicationId` of the contract.
    ///
    /// For example `f8bde4ef-1b6c-4822-93f0-5df7182e5285`.
    pub application_id: Option<ApplicationId>,
    /// `applicationName` of the contract.
    pub application_name: Option<String>,
    /// `consentReceiptId` of the contract.
    ///
    /// For example `123e4567-e89b-42d3-a456-556642440000`.
    pub consent_receipt_id: Option<DataSharingConsentId>,
    /// `context` of the contract.
    ///
    /// For example `crossPartner`.
    pub context: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub created_date: Option<String>,
    /// `customerCategory` of the contract.
    ///
    /// 1 to 20 characters, default `INDIVIDUAL`, for example `BUSINESS`.
    pub customer_category: Option<String>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `disclosures` of the contract.
    pub disclosures: Vec<DisclosureDetails>,
    /// `institutions` of the contract.
    pub institutions: Vec<InstitutionInfo>,
    /// `purpose` of the contract.
    ///
    /// For example `Lending`.
    pub purpose: Option<String>,
    /// `purposeStatement` of the contract.
    ///
    /// 1 to 255 characters.
    pub purpose_statement: Option<String>,
    /// `receiptVersion` of the contract.
    ///
    /// 1 to 4 characters, for example `1`.
    pub receipt_version: Option<i64>,
    /// `statusDetails` of the contract.
    pub status_details: Option<ConsentStatusDetails>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DataSharingConsentReceipt {
        access_period = "accessPeriod" [shown],
        allowed_trnx_history_in_days = "allowedTrnxHistoryInDays",
        application_id = "applicationId" [shown],
        application_name = "applicationName",
        consent_receipt_id = "consentReceiptId" [shown],
        context = "context",
        created_date = "createdDate",
        customer_category = "customerCategory",
        customer_id = "customerId" [shown],
        disclosures = "disclosures" [shown],
        institutions = "institutions" [shown],
        purpose = "purpose" [shown],
        purpose_statement = "purposeStatement",
        receipt_version = "receiptVersion",
        status_details = "statusDetails" [shown],
        .. extra
    }
}

/// `DataSharingConsentReceipts` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSharingConsentReceipts {
    /// `consents` of the contract.
    pub consents: Vec<DataSharingConsentReceipt>,
    /// `displaying` of the contract.
    ///
    /// For example `10`.
    pub displaying: Option<i64>,
    /// `found` of the contract.
    ///
    /// For example `100`.
    pub found: Option<i64>,
    /// `moreAvailable` of the contract.
    ///
    /// For example `true`.
    pub more_available: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DataSharingConsentReceipts {
        consents = "consents" [shown],
        displaying = "displaying" [shown],
        found = "found" [shown],
        more_available = "moreAvailable" [shown],
        .. extra
    }
}

/// `DisclosureDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisclosureDetails {
    /// `name` of the contract.
    pub name: Option<String>,
    /// `type` of the contract.
    pub r#type: Vec<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DisclosureDetails {
        name = "name",
        r#type = "type" [shown],
        .. extra
    }
}

/// `EmailOptions` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailOptions {
    /// `firstName` of the contract.
    ///
    /// For example `Bob`.
    pub first_name: Option<String>,
    /// `from` of the contract.
    ///
    /// For example `test.lender@test.com`.
    pub from: Option<String>,
    /// `institutionAddress` of the contract.
    pub institution_address: Option<String>,
    /// `institutionName` of the contract.
    pub institution_name: Option<String>,
    /// `signature` of the contract.
    pub signature: Vec<String>,
    /// `subject` of the contract.
    pub subject: Option<String>,
    /// `supportPhone` of the contract.
    ///
    /// For example `800-555-5555`.
    pub support_phone: Option<String>,
    /// `to` of the contract.
    ///
    /// For example `bob@example.com`.
    pub to: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    EmailOptions {
        first_name = "firstName",
        from = "from",
        institution_address = "institutionAddress",
        institution_name = "institutionName",
        signature = "signature",
        subject = "subject",
        support_phone = "supportPhone",
        to = "to",
        .. extra
    }
}

impl EmailOptions {
    /// A `EmailOptions` with its required members.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            first_name: None,
            from: None,
            institution_address: None,
            institution_name: None,
            signature: Vec::new(),
            subject: None,
            support_phone: None,
            to: Some(to.into()),
            extra: Map::new(),
        }
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `institutionAddress`.
    #[must_use]
    pub fn institution_address(mut self, institution_address: impl Into<String>) -> Self {
        self.institution_address = Some(institution_address.into());
        self
    }

    /// Sets `institutionName`.
    #[must_use]
    pub fn institution_name(mut self, institution_name: impl Into<String>) -> Self {
        self.institution_name = Some(institution_name.into());
        self
    }

    /// Sets `signature`.
    #[must_use]
    pub fn signature(mut self, signature: Vec<String>) -> Self {
        self.signature = signature;
        self
    }

    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets `supportPhone`.
    #[must_use]
    pub fn support_phone(mut self, support_phone: impl Into<String>) -> Self {
        self.support_phone = Some(support_phone.into());
        self
    }
}

/// `Experiences` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Experiences {
    /// `appName` of the contract.
    ///
    /// 1 to 255 characters.
    pub app_name: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `84fd419a-1add-4bf4-961b-16e8285b3a92`.
    pub id: Option<ExperienceId>,
    /// `productCode` of the contract.
    pub product_code: Vec<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Experiences {
        app_name = "appName",
        id = "id" [shown],
        product_code = "productCode" [shown],
        .. extra
    }
}

/// `ExternalTransferDetails` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalTransferDetails {
    /// `context` of the contract.
    pub context: Context,
    /// `id` of the contract.
    ///
    /// For example `1234583871234`.
    pub id: ExternalId,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ExternalTransferDetails {
        context = "context" [shown],
        id = "id" [shown],
        .. extra
    }
}

impl ExternalTransferDetails {
    /// A `ExternalTransferDetails` with its required members.
    pub fn new(context: Context, id: impl Into<ExternalId>) -> Self {
        Self {
            context,
            id: id.into(),
            extra: Map::new(),
        }
    }
}

/// `FixConnectParameters` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FixConnectParameters {
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// `experience` of the contract.
    ///
    /// For example `default`.
    pub experience: Option<ExperienceId>,
    /// `institutionLoginId` of the contract.
    ///
    /// For example `1007302745`.
    pub institution_login_id: InstitutionLoginId,
    /// `isHostedInMobileApp` of the contract.
    ///
    /// For example `false`.
    pub is_hosted_in_mobile_app: Option<bool>,
    /// `isWebView` of the contract.
    ///
    /// For example `true`.
    pub is_web_view: Option<bool>,
    /// `language` of the contract.
    ///
    /// For example `es`.
    pub language: Option<String>,
    /// `partnerId` of the contract.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// `redirectUri` of the contract.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// `singleUseUrl` of the contract.
    ///
    /// For example `true`.
    pub single_use_url: Option<bool>,
    /// `webhook` of the contract.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// `webhookContentType` of the contract.
    ///
    /// Default `application/json`, for example `application/json`.
    pub webhook_content_type: Option<String>,
    /// `webhookData` of the contract.
    pub webhook_data: Option<Value>,
    /// `webhookHeaders` of the contract.
    pub webhook_headers: Option<Value>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    FixConnectParameters {
        customer_id = "customerId" [shown],
        experience = "experience" [shown],
        institution_login_id = "institutionLoginId" [shown],
        is_hosted_in_mobile_app = "isHostedInMobileApp" [shown],
        is_web_view = "isWebView" [shown],
        language = "language",
        partner_id = "partnerId" [shown],
        redirect_uri = "redirectUri",
        single_use_url = "singleUseUrl" [shown],
        webhook = "webhook",
        webhook_content_type = "webhookContentType",
        webhook_data = "webhookData",
        webhook_headers = "webhookHeaders",
        .. extra
    }
}

impl FixConnectParameters {
    /// A `FixConnectParameters` with its required members.
    pub fn new(
        customer_id: impl Into<CustomerId>,
        institution_login_id: impl Into<InstitutionLoginId>,
        partner_id: impl Into<PartnerId>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            experience: None,
            institution_login_id: institution_login_id.into(),
            is_hosted_in_mobile_app: None,
            is_web_view: None,
            language: None,
            partner_id: partner_id.into(),
            redirect_uri: None,
            single_use_url: None,
            webhook: None,
            webhook_content_type: None,
            webhook_data: None,
            webhook_headers: None,
            extra: Map::new(),
        }
    }

    /// Sets `experience`.
    #[must_use]
    pub fn experience(mut self, experience: impl Into<ExperienceId>) -> Self {
        self.experience = Some(experience.into());
        self
    }

    /// Sets `isHostedInMobileApp`.
    #[must_use]
    pub fn is_hosted_in_mobile_app(mut self, is_hosted_in_mobile_app: bool) -> Self {
        self.is_hosted_in_mobile_app = Some(is_hosted_in_mobile_app);
        self
    }

    /// Sets `isWebView`.
    #[must_use]
    pub fn is_web_view(mut self, is_web_view: bool) -> Self {
        self.is_web_view = Some(is_web_view);
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `redirectUri`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Sets `singleUseUrl`.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: bool) -> Self {
        self.single_use_url = Some(single_use_url);
        self
    }

    /// Sets `webhook`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Sets `webhookContentType`.
    #[must_use]
    pub fn webhook_content_type(mut self, webhook_content_type: impl Into<String>) -> Self {
        self.webhook_content_type = Some(webhook_content_type.into());
        self
    }

    /// Sets `webhookData`.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: Value) -> Self {
        self.webhook_data = Some(webhook_data);
        self
    }

    /// Sets `webhookHeaders`.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: Value) -> Self {
        self.webhook_headers = Some(webhook_headers);
        self
    }
}

/// `GenerateOAuthUrl` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateOAuthUrl {
    /// `eventStreamId` of the contract.
    ///
    /// For example `208a1170-875e-4656-85d0-27dfc3ee7137`.
    pub event_stream_id: Option<EventStreamId>,
    /// `id` of the contract.
    ///
    /// Format `uuid`, 36 characters, for example `8d9d8f5e-2c5f-4f49-bf9b-276a7df0367f`.
    pub id: Option<String>,
    /// `url` of the contract.
    ///
    /// Format `uri`, 1 to 1024 characters, for example `https://example.com`.
    pub url: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    GenerateOAuthUrl {
        event_stream_id = "eventStreamId" [shown],
        id = "id",
        url = "url",
        .. extra
    }
}

/// `IndirectPartnerRequest` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IndirectPartnerRequest {
    /// `indirectPartnerId` of the contract.
    ///
    /// For example `423456789`.
    pub indirect_partner_id: i64,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    IndirectPartnerRequest {
        indirect_partner_id = "indirectPartnerId",
        .. extra
    }
}

impl IndirectPartnerRequest {
    /// A `IndirectPartnerRequest` with its required members.
    pub fn new(indirect_partner_id: i64) -> Self {
        Self {
            indirect_partner_id,
            extra: Map::new(),
        }
    }
}

/// `InstitutionArrangementAccessPeriod` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionArrangementAccessPeriod {
    /// `endDate` of the contract.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub end_date: Option<String>,
    /// `startDate` of the contract.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub start_date: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionArrangementAccessPeriod {
        end_date = "endDate",
        start_date = "startDate",
        .. extra
    }
}

/// `InstitutionArrangementStatusDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionArrangementStatusDetails {
    /// `status` of the contract.
    ///
    /// For example `ACTIVE`.
    pub status: Option<String>,
    /// `statusDate` of the contract.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub status_date: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionArrangementStatusDetails {
        status = "status" [shown],
        status_date = "statusDate",
        .. extra
    }
}

/// `InstitutionInfo` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionInfo {
    /// `accessPeriod` of the contract.
    pub access_period: Option<InstitutionArrangementAccessPeriod>,
    /// `accountOwnerCategory` of the contract.
    ///
    /// For example `INDIVIDUAL`.
    pub account_owner_category: Option<String>,
    /// `accounts` of the contract.
    pub accounts: Vec<ConsentAccountDetails>,
    /// `createdDate` of the contract.
    ///
    /// For example `2022-03-10T06:06:20Z`.
    pub created_date: Option<String>,
    /// `dataHandling` of the contract.
    pub data_handling: Option<DataHandling>,
    /// `dataScopes` of the contract.
    pub data_scopes: Vec<DataScopesItem>,
    /// `institutionId` of the contract.
    ///
    /// For example `2000003`.
    pub institution_id: Option<InstitutionId>,
    /// `institutionLoginId` of the contract.
    ///
    /// For example `111566`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// `institutionName` of the contract.
    ///
    /// 1 to 50 characters, for example `FinBank`.
    pub institution_name: Option<String>,
    /// `isBusinessConsumerStatement` of the contract.
    ///
    /// For example `false`.
    pub is_business_consumer_statement: Option<String>,
    /// `lastUpdatedBy` of the contract.
    ///
    /// For example `CUSTOMER`.
    pub last_updated_by: Option<String>,
    /// `statusDetails` of the contract.
    pub status_details: Option<InstitutionArrangementStatusDetails>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionInfo {
        access_period = "accessPeriod" [shown],
        account_owner_category = "accountOwnerCategory",
        accounts = "accounts" [shown],
        created_date = "createdDate",
        data_handling = "dataHandling" [shown],
        data_scopes = "dataScopes" [shown],
        institution_id = "institutionId" [shown],
        institution_login_id = "institutionLoginId" [shown],
        institution_name = "institutionName",
        is_business_consumer_statement = "isBusinessConsumerStatement",
        last_updated_by = "lastUpdatedBy",
        status_details = "statusDetails" [shown],
        .. extra
    }
}

/// `LiteConnectParameters` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LiteConnectParameters {
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// `experience` of the contract.
    ///
    /// For example `default`.
    pub experience: Option<ExperienceId>,
    /// `institutionId` of the contract.
    ///
    /// For example `4222`.
    pub institution_id: InstitutionId,
    /// `isHostedInMobileApp` of the contract.
    ///
    /// For example `false`.
    pub is_hosted_in_mobile_app: Option<bool>,
    /// `isWebView` of the contract.
    ///
    /// For example `true`.
    pub is_web_view: Option<bool>,
    /// `language` of the contract.
    ///
    /// For example `es`.
    pub language: Option<String>,
    /// `partnerId` of the contract.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// `redirectUri` of the contract.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// `singleUseUrl` of the contract.
    ///
    /// For example `true`.
    pub single_use_url: Option<bool>,
    /// `webhook` of the contract.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// `webhookContentType` of the contract.
    ///
    /// Default `application/json`, for example `application/json`.
    pub webhook_content_type: Option<String>,
    /// `webhookData` of the contract.
    pub webhook_data: Option<Value>,
    /// `webhookHeaders` of the contract.
    pub webhook_headers: Option<Value>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LiteConnectParameters {
        customer_id = "customerId" [shown],
        experience = "experience" [shown],
        institution_id = "institutionId" as number [shown],
        is_hosted_in_mobile_app = "isHostedInMobileApp" [shown],
        is_web_view = "isWebView" [shown],
        language = "language",
        partner_id = "partnerId" [shown],
        redirect_uri = "redirectUri",
        single_use_url = "singleUseUrl" [shown],
        webhook = "webhook",
        webhook_content_type = "webhookContentType",
        webhook_data = "webhookData",
        webhook_headers = "webhookHeaders",
        .. extra
    }
}

impl LiteConnectParameters {
    /// A `LiteConnectParameters` with its required members.
    pub fn new(
        customer_id: impl Into<CustomerId>,
        institution_id: impl Into<InstitutionId>,
        partner_id: impl Into<PartnerId>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            experience: None,
            institution_id: institution_id.into(),
            is_hosted_in_mobile_app: None,
            is_web_view: None,
            language: None,
            partner_id: partner_id.into(),
            redirect_uri: None,
            single_use_url: None,
            webhook: None,
            webhook_content_type: None,
            webhook_data: None,
            webhook_headers: None,
            extra: Map::new(),
        }
    }

    /// Sets `experience`.
    #[must_use]
    pub fn experience(mut self, experience: impl Into<ExperienceId>) -> Self {
        self.experience = Some(experience.into());
        self
    }

    /// Sets `isHostedInMobileApp`.
    #[must_use]
    pub fn is_hosted_in_mobile_app(mut self, is_hosted_in_mobile_app: bool) -> Self {
        self.is_hosted_in_mobile_app = Some(is_hosted_in_mobile_app);
        self
    }

    /// Sets `isWebView`.
    #[must_use]
    pub fn is_web_view(mut self, is_web_view: bool) -> Self {
        self.is_web_view = Some(is_web_view);
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `redirectUri`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Sets `singleUseUrl`.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: bool) -> Self {
        self.single_use_url = Some(single_use_url);
        self
    }

    /// Sets `webhook`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Sets `webhookContentType`.
    #[must_use]
    pub fn webhook_content_type(mut self, webhook_content_type: impl Into<String>) -> Self {
        self.webhook_content_type = Some(webhook_content_type.into());
        self
    }

    /// Sets `webhookData`.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: Value) -> Self {
        self.webhook_data = Some(webhook_data);
        self
    }

    /// Sets `webhookHeaders`.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: Value) -> Self {
        self.webhook_headers = Some(webhook_headers);
        self
    }
}

/// `LoginForm` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginForm {
    /// `configurationId` of the contract.
    ///
    /// For example `605543e1-f507-48ad-8127-95c40566597b`.
    pub configuration_id: Option<ConfigurationId>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// `language` of the contract.
    ///
    /// For example `en`.
    pub language: String,
    /// `serviceAgreement` of the contract.
    pub service_agreement: ServiceAgreement,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LoginForm {
        configuration_id = "configurationId" [shown],
        customer_id = "customerId" [shown],
        language = "language",
        service_agreement = "serviceAgreement" [shown],
        .. extra
    }
}

impl LoginForm {
    /// A `LoginForm` with its required members.
    pub fn new(
        customer_id: impl Into<CustomerId>,
        language: impl Into<String>,
        service_agreement: ServiceAgreement,
    ) -> Self {
        Self {
            configuration_id: None,
            customer_id: customer_id.into(),
            language: language.into(),
            service_agreement,
            extra: Map::new(),
        }
    }

    /// Sets `configurationId`.
    #[must_use]
    pub fn configuration_id(mut self, configuration_id: impl Into<ConfigurationId>) -> Self {
        self.configuration_id = Some(configuration_id.into());
        self
    }
}

/// `LoginForms` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoginForms {
    /// `elements` of the contract.
    pub elements: Vec<LoginFormsElementsItem>,
    /// `eventStreamId` of the contract.
    ///
    /// For example `208a1170-875e-4656-85d0-27dfc3ee7137`.
    pub event_stream_id: Option<EventStreamId>,
    /// `id` of the contract.
    ///
    /// Format `uuid`, 36 characters, for example `8d9d8f5e-2c5f-4f49-bf9b-276a7df0367f`.
    pub id: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LoginForms {
        elements = "elements" [shown],
        event_stream_id = "eventStreamId" [shown],
        id = "id",
        .. extra
    }
}

/// `LoginFormsElementsItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoginFormsElementsItem {
    /// `id` of the contract.
    ///
    /// Format `uuid`, 36 characters, for example `26410b1f-0347-4d57-bb03-f44d00e785e2`.
    pub id: Option<String>,
    /// `label` of the contract.
    ///
    /// 1 to 512 characters, for example `Username`.
    pub label: Option<String>,
    /// `sortOrder` of the contract.
    ///
    /// 0 to 10, default `0`, for example `0`.
    pub sort_order: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LoginFormsElementsItem {
        id = "id",
        label = "label",
        sort_order = "sortOrder",
        .. extra
    }
}

/// `MicroEntryVerifyRequestParameter` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MicroEntryVerifyRequestParameter {
    /// `accountId` of the contract.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `experience` of the contract.
    ///
    /// For example `default`.
    pub experience: Option<ExperienceId>,
    /// `partnerId` of the contract.
    ///
    /// For example `1234583871234`.
    pub partner_id: Option<PartnerId>,
    /// `redirectUri` of the contract.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// `webhook` of the contract.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// `webhookContentType` of the contract.
    ///
    /// Default `application/json`, for example `application/json`.
    pub webhook_content_type: Option<String>,
    /// `webhookData` of the contract.
    pub webhook_data: Option<Value>,
    /// `webhookHeaders` of the contract.
    pub webhook_headers: Option<Value>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    MicroEntryVerifyRequestParameter {
        account_id = "accountId" [shown],
        customer_id = "customerId" [shown],
        experience = "experience" [shown],
        partner_id = "partnerId" [shown],
        redirect_uri = "redirectUri",
        webhook = "webhook",
        webhook_content_type = "webhookContentType",
        webhook_data = "webhookData",
        webhook_headers = "webhookHeaders",
        .. extra
    }
}

impl MicroEntryVerifyRequestParameter {
    /// A `MicroEntryVerifyRequestParameter` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `accountId`.
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<AccountId>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets `customerId`.
    #[must_use]
    pub fn customer_id(mut self, customer_id: impl Into<CustomerId>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets `experience`.
    #[must_use]
    pub fn experience(mut self, experience: impl Into<ExperienceId>) -> Self {
        self.experience = Some(experience.into());
        self
    }

    /// Sets `partnerId`.
    #[must_use]
    pub fn partner_id(mut self, partner_id: impl Into<PartnerId>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets `redirectUri`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Sets `webhook`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Sets `webhookContentType`.
    #[must_use]
    pub fn webhook_content_type(mut self, webhook_content_type: impl Into<String>) -> Self {
        self.webhook_content_type = Some(webhook_content_type.into());
        self
    }

    /// Sets `webhookData`.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: Value) -> Self {
        self.webhook_data = Some(webhook_data);
        self
    }

    /// Sets `webhookHeaders`.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: Value) -> Self {
        self.webhook_headers = Some(webhook_headers);
        self
    }
}

/// `OauthUrl` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OauthUrl {
    /// `configurationId` of the contract.
    ///
    /// For example `605543e1-f507-48ad-8127-95c40566597b`.
    pub configuration_id: Option<ConfigurationId>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// `redirectURI` of the contract.
    ///
    /// Format `uri`, 1 to 1024 characters, for example `https://oauth.example.com/redirect`.
    pub redirect_uri: String,
    /// `serviceAgreement` of the contract.
    pub service_agreement: ServiceAgreement,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    OauthUrl {
        configuration_id = "configurationId" [shown],
        customer_id = "customerId" [shown],
        redirect_uri = "redirectURI",
        service_agreement = "serviceAgreement" [shown],
        .. extra
    }
}

impl OauthUrl {
    /// A `OauthUrl` with its required members.
    pub fn new(
        customer_id: impl Into<CustomerId>,
        redirect_uri: impl Into<String>,
        service_agreement: ServiceAgreement,
    ) -> Self {
        Self {
            configuration_id: None,
            customer_id: customer_id.into(),
            redirect_uri: redirect_uri.into(),
            service_agreement,
            extra: Map::new(),
        }
    }

    /// Sets `configurationId`.
    #[must_use]
    pub fn configuration_id(mut self, configuration_id: impl Into<ConfigurationId>) -> Self {
        self.configuration_id = Some(configuration_id.into());
        self
    }
}

/// `PostReconnectionsResponseItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostReconnectionsResponseItem {
    /// `mfaChallenges` of the contract.
    ///
    /// At least 1 items.
    pub mfa_challenges: Vec<PostReconnectionsResponseItemMfaChallengesItem>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PostReconnectionsResponseItem {
        mfa_challenges = "mfaChallenges" [shown],
        .. extra
    }
}

/// `PostReconnectionsResponseItemMfaChallengesItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostReconnectionsResponseItemMfaChallengesItem {
    /// `choiceIds` of the contract.
    pub choice_ids: Vec<String>,
    /// `id` of the contract.
    ///
    /// Format `uuid`, 36 characters, for example `9082affa-d965-40be-a3ed-a320bb3467ff`.
    pub id: Option<String>,
    /// `mfaType` of the contract.
    ///
    /// For example `TFA_TEXT`.
    pub mfa_type: Option<String>,
    /// `prompt` of the contract.
    pub prompt: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PostReconnectionsResponseItemMfaChallengesItem {
        choice_ids = "choiceIds",
        id = "id",
        mfa_type = "mfaType",
        prompt = "prompt",
        .. extra
    }
}

/// `ServiceAgreement` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceAgreement {
    /// `acceptedDate` of the contract.
    ///
    /// For example `2024-11-28T18:25:32+00:00`.
    pub accepted_date: DateTime<Utc>,
    /// `language` of the contract.
    ///
    /// For example `en`.
    pub language: String,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ServiceAgreement {
        accepted_date = "acceptedDate" [shown],
        language = "language",
        .. extra
    }
}

impl ServiceAgreement {
    /// A `ServiceAgreement` with its required members.
    pub fn new(accepted_date: DateTime<Utc>, language: impl Into<String>) -> Self {
        Self {
            accepted_date,
            language: language.into(),
            extra: Map::new(),
        }
    }
}

/// `ThirdPartyAccessKeyData` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyAccessKeyData {
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// `partnerId` of the contract.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// `products` of the contract.
    pub products: Vec<ThirdPartyAccessProduct>,
    /// `provenance` of the contract.
    pub provenance: Option<ThirdPartyAccessProvenance>,
    /// `thirdPartyPartnerId` of the contract.
    ///
    /// For example `1234583871234`.
    pub third_party_partner_id: PartnerId,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThirdPartyAccessKeyData {
        customer_id = "customerId" [shown],
        partner_id = "partnerId" [shown],
        products = "products" as list [shown],
        provenance = "provenance" [shown],
        third_party_partner_id = "thirdPartyPartnerId" [shown],
        .. extra
    }
}

impl ThirdPartyAccessKeyData {
    /// A `ThirdPartyAccessKeyData` with its required members.
    pub fn new(
        customer_id: impl Into<CustomerId>,
        partner_id: impl Into<PartnerId>,
        products: Vec<ThirdPartyAccessProduct>,
        third_party_partner_id: impl Into<PartnerId>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            partner_id: partner_id.into(),
            products,
            provenance: None,
            third_party_partner_id: third_party_partner_id.into(),
            extra: Map::new(),
        }
    }

    /// Sets `provenance`.
    #[must_use]
    pub fn provenance(mut self, provenance: ThirdPartyAccessProvenance) -> Self {
        self.provenance = Some(provenance);
        self
    }
}

/// `ThirdPartyAccessKeyReceiptData` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyAccessKeyReceiptData {
    /// `data` of the contract.
    pub data: Vec<ThirdPartyAccessReceiptData>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThirdPartyAccessKeyReceiptData {
        data = "data" [shown],
        .. extra
    }
}

/// `ThirdPartyAccessPeriod` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyAccessPeriod {
    /// `endTime` of the contract.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub end_time: Option<DateTime<Utc>>,
    /// `startTime` of the contract.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub start_time: Option<DateTime<Utc>>,
    /// `type` of the contract.
    ///
    /// For example `timeframe`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThirdPartyAccessPeriod {
        end_time = "endTime" [shown],
        start_time = "startTime" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

impl ThirdPartyAccessPeriod {
    /// A `ThirdPartyAccessPeriod` with its required members.
    pub fn new(
        r#type: impl Into<String>,
        start_time: DateTime<Utc>,
        end_time: DateTime<Utc>,
    ) -> Self {
        Self {
            end_time: Some(end_time),
            start_time: Some(start_time),
            r#type: Some(r#type.into()),
            extra: Map::new(),
        }
    }
}

/// `ThirdPartyAccessProduct` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyAccessProduct {
    /// `accessPeriod` of the contract.
    pub access_period: Option<ThirdPartyAccessPeriod>,
    /// `accountId` of the contract.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// `maxCalls` of the contract.
    ///
    /// For example `200`.
    pub max_calls: Option<i64>,
    /// `payorId` of the contract.
    ///
    /// For example `2445581559892`.
    pub payor_id: Option<String>,
    /// `product` of the contract.
    ///
    /// For example `moneyTransferDetails`.
    pub product: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThirdPartyAccessProduct {
        access_period = "accessPeriod" [shown],
        account_id = "accountId" [shown],
        max_calls = "maxCalls",
        payor_id = "payorId",
        product = "product",
        .. extra
    }
}

impl ThirdPartyAccessProduct {
    /// A `ThirdPartyAccessProduct` with its required members.
    pub fn new(
        access_period: ThirdPartyAccessPeriod,
        account_id: impl Into<AccountId>,
        product: impl Into<String>,
    ) -> Self {
        Self {
            access_period: Some(access_period),
            account_id: Some(account_id.into()),
            max_calls: None,
            payor_id: None,
            product: Some(product.into()),
            extra: Map::new(),
        }
    }

    /// Sets `maxCalls`.
    #[must_use]
    pub fn max_calls(mut self, max_calls: i64) -> Self {
        self.max_calls = Some(max_calls);
        self
    }

    /// Sets `payorId`.
    #[must_use]
    pub fn payor_id(mut self, payor_id: impl Into<String>) -> Self {
        self.payor_id = Some(payor_id.into());
        self
    }
}

/// `ThirdPartyAccessProof` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyAccessProof {
    /// `keyId` of the contract.
    ///
    /// For example `867-530-900`.
    pub key_id: Option<String>,
    /// `signature` of the contract.
    pub signature: Option<String>,
    /// `timestamp` of the contract.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub timestamp: Option<DateTime<Utc>>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThirdPartyAccessProof {
        key_id = "keyId",
        signature = "signature",
        timestamp = "timestamp" [shown],
        .. extra
    }
}

/// `ThirdPartyAccessProvenance` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyAccessProvenance {
    /// `clientFingerprint` of the contract.
    ///
    /// For example `LU9ZYxcDNQCwEmAxH52XFzaRiGMAAAAABclSKxW5S9P8pUMDV4fbpg`.
    pub client_fingerprint: Option<String>,
    /// `ipAddress` of the contract.
    ///
    /// For example `8.8.8.8`.
    pub ip_address: Option<String>,
    /// `token` of the contract.
    ///
    /// For example `P9YbR+srNVyQI35893d+BzPrhGMAAAAAuacVUt+3m4svbaFjVSbHEA==`.
    pub token: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThirdPartyAccessProvenance {
        client_fingerprint = "clientFingerprint",
        ip_address = "ipAddress",
        token = "token",
        .. extra
    }
}

impl ThirdPartyAccessProvenance {
    /// A `ThirdPartyAccessProvenance` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `clientFingerprint`.
    #[must_use]
    pub fn client_fingerprint(mut self, client_fingerprint: impl Into<String>) -> Self {
        self.client_fingerprint = Some(client_fingerprint.into());
        self
    }

    /// Sets `ipAddress`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `token`.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }
}

/// `ThirdPartyAccessReceipt` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyAccessReceipt {
    /// `customerId` of the contract.
    ///
    /// For example `3465230025077724000`.
    pub customer_id: Option<CustomerId>,
    /// `partnerId` of the contract.
    ///
    /// For example `1234583871234`.
    pub partner_id: Option<PartnerId>,
    /// `products` of the contract.
    pub products: Vec<ThirdPartyAccessProduct>,
    /// `profile` of the contract.
    ///
    /// For example `3`.
    pub profile: Option<i64>,
    /// `provenance` of the contract.
    pub provenance: Option<ThirdPartyAccessProvenance>,
    /// `receiptId` of the contract.
    ///
    /// For example `cr_4pfI2r1X8aOHrDDwrwC01NHTxOXlT1`.
    pub receipt_id: Option<ConsentReceiptId>,
    /// `timestamp` of the contract.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub timestamp: Option<DateTime<Utc>>,
    /// `version` of the contract.
    ///
    /// For example `1`.
    pub version: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThirdPartyAccessReceipt {
        customer_id = "customerId" [shown],
        partner_id = "partnerId" [shown],
        products = "products" [shown],
        profile = "profile",
        provenance = "provenance" [shown],
        receipt_id = "receiptId" [shown],
        timestamp = "timestamp" [shown],
        version = "version",
        .. extra
    }
}

/// `ThirdPartyAccessReceiptData` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyAccessReceiptData {
    /// `proof` of the contract.
    pub proof: Option<ThirdPartyAccessProof>,
    /// `receipt` of the contract.
    pub receipt: Option<ThirdPartyAccessReceipt>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThirdPartyAccessReceiptData {
        proof = "proof" [shown],
        receipt = "receipt" [shown],
        .. extra
    }
}

/// `TransferDepositSwitchParameters` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferDepositSwitchParameters {
    /// `accounts` of the contract.
    pub accounts: Vec<BankAccount>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// `experience` of the contract.
    ///
    /// For example `03099618-8a28-41f6-b891-83af336626d6`.
    pub experience: Option<ExperienceId>,
    /// `external` of the contract.
    pub external: Option<ExternalTransferDetails>,
    /// `language` of the contract.
    ///
    /// For example `es`.
    pub language: Option<String>,
    /// `partnerId` of the contract.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// `redirectUri` of the contract.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// `serviceAgreement` of the contract.
    pub service_agreement: Option<ServiceAgreement>,
    /// `webhook` of the contract.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    ///
    /// The contract says not to use this any more.
    pub webhook: Option<String>,
    /// `webhookContentType` of the contract.
    ///
    /// Default `application/json`, for example `application/json`.
    ///
    /// The contract says not to use this any more.
    pub webhook_content_type: Option<String>,
    /// `webhookData` of the contract.
    ///
    /// The contract says not to use this any more.
    pub webhook_data: Option<Value>,
    /// `webhookHeaders` of the contract.
    ///
    /// The contract says not to use this any more.
    pub webhook_headers: Option<Value>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransferDepositSwitchParameters {
        accounts = "accounts" as list [shown],
        customer_id = "customerId" [shown],
        experience = "experience" [shown],
        external = "external" [shown],
        language = "language",
        partner_id = "partnerId" [shown],
        redirect_uri = "redirectUri",
        service_agreement = "serviceAgreement" [shown],
        webhook = "webhook",
        webhook_content_type = "webhookContentType",
        webhook_data = "webhookData",
        webhook_headers = "webhookHeaders",
        .. extra
    }
}

impl TransferDepositSwitchParameters {
    /// A `TransferDepositSwitchParameters` with its required members.
    pub fn new(
        accounts: Vec<BankAccount>,
        customer_id: impl Into<CustomerId>,
        partner_id: impl Into<PartnerId>,
    ) -> Self {
        Self {
            accounts,
            customer_id: customer_id.into(),
            experience: None,
            external: None,
            language: None,
            partner_id: partner_id.into(),
            redirect_uri: None,
            service_agreement: None,
            webhook: None,
            webhook_content_type: None,
            webhook_data: None,
            webhook_headers: None,
            extra: Map::new(),
        }
    }

    /// Sets `experience`.
    #[must_use]
    pub fn experience(mut self, experience: impl Into<ExperienceId>) -> Self {
        self.experience = Some(experience.into());
        self
    }

    /// Sets `external`.
    #[must_use]
    pub fn external(mut self, external: ExternalTransferDetails) -> Self {
        self.external = Some(external);
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `redirectUri`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Sets `serviceAgreement`.
    #[must_use]
    pub fn service_agreement(mut self, service_agreement: ServiceAgreement) -> Self {
        self.service_agreement = Some(service_agreement);
        self
    }

    /// Sets `webhook`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Sets `webhookContentType`.
    #[must_use]
    pub fn webhook_content_type(mut self, webhook_content_type: impl Into<String>) -> Self {
        self.webhook_content_type = Some(webhook_content_type.into());
        self
    }

    /// Sets `webhookData`.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: Value) -> Self {
        self.webhook_data = Some(webhook_data);
        self
    }

    /// Sets `webhookHeaders`.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: Value) -> Self {
        self.webhook_headers = Some(webhook_headers);
        self
    }
}
