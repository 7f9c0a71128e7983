// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *connect*.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// Bank account that receives or makes payments in a switch session: account number, routing
/// number (`bankIdentifier`), `checking` or `savings`, and an optional title.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankAccount {
    /// Full account number at the bank or lender, a string of digits; sensitive.
    ///
    /// 4 to 17 characters, for example `7526894126`.
    pub account_number: String,
    /// Routing number of the bank, nine digits as text.
    ///
    /// Pattern `^[0-9]{9}$`, for example `110000000`.
    pub bank_identifier: String,
    /// Label that the user chose for the bank account, for example `My savings account`.
    pub title: Option<String>,
    /// Account type: `checking` or `savings`.
    pub r#type: BankAccountType,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BankAccount {
        0: account_number = "accountNumber",
        1: bank_identifier = "bankIdentifier",
        2: title = "title" [shown],
        3: r#type = "type" [shown],
        .. extra
    }
}

impl BankAccount {
    /// Creates a `BankAccount` with its required fields.
    ///
    /// - `account_number`: Full account number at the bank or lender, a string of digits;
    ///   sensitive.
    /// - `bank_identifier`: Routing number of the bank, nine digits as text.
    /// - `r#type`: Account type: `checking` or `savings`.
    pub fn new(
        account_number: impl Into<String>,
        bank_identifier: impl Into<String>,
        r#type: impl Into<BankAccountType>,
    ) -> Self {
        Self {
            account_number: account_number.into(),
            bank_identifier: bank_identifier.into(),
            title: None,
            r#type: r#type.into(),
            extra: Map::new(),
        }
    }

    /// Label that the user chose for the bank account, for example `My savings account`.
    #[must_use]
    pub fn title(mut self, title: impl IntoOption<String>) -> Self {
        self.title = title.into_option();
        self
    }
}

open_enum! {
    /// Types of accounts that deposits can be switched to.
    pub enum BankAccountType {
        /// `checking`
        Checking = "checking",
        /// `savings`
        Savings = "savings",
    }
}

/// Person whose bill payments are switched: name, street address, city, state and ZIP code are
/// required, phone and email optional.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillPaySwitchIdentity {
    /// House number and street of the person, on one line, without city and state.
    ///
    /// At most 100 characters, for example `12 Example Street`.
    pub address: String,
    /// Second address line, for example the apartment; often empty.
    ///
    /// At most 100 characters.
    pub address2: Option<String>,
    /// City or town of the address, for example `Murray`.
    ///
    /// At most 100 characters, for example `Purchase`.
    pub city: String,
    /// Email address, for example `myname@mycompany.com`.
    ///
    /// At most 100 characters, for example `jane.doe@example.com`.
    pub email: Option<String>,
    /// First name of the person.
    ///
    /// At most 50 characters, for example `Jane`.
    pub first_name: String,
    /// Last name of the person, for example `Smith`.
    ///
    /// At most 50 characters, for example `Doe`.
    pub last_name: String,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    ///
    /// At most 15 characters, for example `2121234567`.
    pub phone: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    ///
    /// At most 2 characters, for example `NY`.
    pub state: String,
    /// Postal code of the place where the user lives, for example `12345`.
    ///
    /// 5 to 10 characters.
    pub zip_code: String,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BillPaySwitchIdentity {
        0: address = "address",
        1: address2 = "address2",
        2: city = "city",
        3: email = "email",
        4: first_name = "firstName",
        5: last_name = "lastName",
        6: phone = "phone",
        7: state = "state",
        8: zip_code = "zipCode",
        .. extra
    }
}

impl BillPaySwitchIdentity {
    /// Creates a `BillPaySwitchIdentity` with its required fields.
    ///
    /// - `address`: House number and street of the person, on one line, without city and state.
    /// - `city`: City or town of the address, for example `Murray`.
    /// - `first_name`: First name of the person.
    /// - `last_name`: Last name of the person, for example `Smith`.
    /// - `state`: State or province of the address, as a two-letter code for US addresses, for
    ///   example `UT`.
    /// - `zip_code`: Postal code of the place where the user lives, for example `12345`.
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

    /// Second address line, for example the apartment; often empty.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn address2(mut self, address2: impl IntoOption<String>) -> Self {
        self.address2 = address2.into_option();
        self
    }

    /// Email address, for example `myname@mycompany.com`.
    ///
    /// At most 100 characters, for example `jane.doe@example.com`.
    #[must_use]
    pub fn email(mut self, email: impl IntoOption<String>) -> Self {
        self.email = email.into_option();
        self
    }

    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    ///
    /// At most 15 characters, for example `2121234567`.
    #[must_use]
    pub fn phone(mut self, phone: impl IntoOption<String>) -> Self {
        self.phone = phone.into_option();
        self
    }
}

/// Person in a joint borrower Data Connect session: customer ID, consumer ID, role, and
/// optionally SSN and date of birth.
#[derive(Clone)]
#[non_exhaustive]
pub struct Borrower {
    /// ID of the consumer record that lending reports require, a string of hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: ConsumerId,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Social Security number and birth date of the consumer; optional.
    pub optional_consumer_info: Option<ConsumerInfo>,
    /// Role of the person in the loan application: `primary` or `jointBorrower`.
    pub r#type: BorrowerType,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Borrower {
        0: consumer_id = "consumerId" [shown],
        1: customer_id = "customerId" [shown],
        2: optional_consumer_info = "optionalConsumerInfo" [shown],
        3: r#type = "type" [shown],
        .. extra
    }
}

impl Borrower {
    /// Creates a `Borrower` with its required fields.
    ///
    /// - `consumer_id`: ID of the consumer record that lending reports require, a string of
    ///   hexadecimal digits.
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `r#type`: Role of the person in the loan application: `primary` or `jointBorrower`.
    pub fn new(
        consumer_id: impl Into<ConsumerId>,
        customer_id: impl Into<CustomerId>,
        r#type: impl Into<BorrowerType>,
    ) -> Self {
        Self {
            consumer_id: consumer_id.into(),
            customer_id: customer_id.into(),
            optional_consumer_info: None,
            r#type: r#type.into(),
            extra: Map::new(),
        }
    }

    /// Social Security number and birth date of the consumer; optional.
    #[must_use]
    pub fn optional_consumer_info(
        mut self,
        optional_consumer_info: impl Into<Option<ConsumerInfo>>,
    ) -> Self {
        self.optional_consumer_info = optional_consumer_info.into();
        self
    }
}

open_enum! {
    /// Role of a borrower: primary or joint.
    pub enum BorrowerType {
        /// `primary`
        Primary = "primary",
        /// `jointBorrower`
        JointBorrower = "jointBorrower",
    }
}

/// Payment card for a bill pay switch session: title chosen by the holder, number of 15 to 19
/// digits, expiry as `mm/yy`, security code and brand.
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Card network, for example `Mastercard`; requests accept `mastercard`, `visa`,
    /// `american-express` or `discover`.
    pub brand: Option<CardBrand>,
    /// Security code printed on the card, 3 or 4 digits; never log or store the code.
    ///
    /// 3 to 4 characters, for example `123`.
    pub cvv: String,
    /// Expiration month and year of the card, as `mm/yy`.
    ///
    /// For example `12/27`.
    pub expiry: String,
    /// Card number of 15 to 19 digits.
    ///
    /// 15 to 19 characters, for example `4242424242424242`.
    pub number: String,
    /// Label that the user chose for the card, for example `Mastercard super card`.
    ///
    /// For example `Credit Card`.
    pub title: String,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Card {
        0: brand = "brand",
        1: cvv = "cvv",
        2: expiry = "expiry",
        3: number = "number",
        4: title = "title" [shown],
        .. extra
    }
}

impl Card {
    /// Creates a `Card` with its required fields.
    ///
    /// - `cvv`: Security code printed on the card, 3 or 4 digits; never log or store the code.
    /// - `expiry`: Expiration month and year of the card, as `mm/yy`.
    /// - `number`: Card number of 15 to 19 digits.
    /// - `title`: Label that the user chose for the card, for example `Mastercard super card`.
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

    /// Card network, for example `Mastercard`; requests accept `mastercard`, `visa`,
    /// `american-express` or `discover`.
    #[must_use]
    pub fn brand(mut self, brand: impl IntoOption<CardBrand>) -> Self {
        self.brand = brand.into_option();
        self
    }
}

open_enum! {
    /// Card brands.
    pub enum CardBrand {
        /// `mastercard`
        Mastercard = "mastercard",
        /// `visa`
        Visa = "visa",
        /// `american-express`
        AmericanExpress = "american-express",
        /// `discover`
        Discover = "discover",
    }
}

/// Stored login setup for Connect Components: account filters and the account owner
/// requirement, with an `id` to send at login.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Configuration {
    /// Optional account filter at OAuth institutions: `personal`, `business` or `unknown`.
    pub account_classification_type: Vec<String>,
    /// `true` if users at OAuth institutions must share owner details, or their login fails with
    /// aggregation code `239`; `false` otherwise.
    ///
    /// Default `false`.
    pub ao_required: Option<bool>,
    /// Types of accounts to keep, such as `Checking`, when accounts are activated at institutions
    /// with legacy login forms; optional.
    pub filter_accounts: Vec<String>,
    /// UUID of the configuration, such as `605543e1-f507-48ad-8127-95c40566597b`.
    pub id: Option<ConfigurationId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Configuration {
        0: account_classification_type = "accountClassificationType",
        1: ao_required = "aoRequired" [shown],
        2: filter_accounts = "filterAccounts",
        3: id = "id" [shown],
        .. extra
    }
}

response_setters! {
    Configuration {
        account_classification_type(Vec<String>),
        ao_required(impl Into<Option<bool>>).into(),
        filter_accounts(Vec<String>),
        id(impl IntoOption<ConfigurationId>).into_option(),
    }
}

/// Request for a Data Connect invitation by email: partner, customer, consumer and the `email`
/// options are required; the optional session settings match those of a plain link.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectEmailParameters {
    /// ID of the consumer record that lending reports require, a string of hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: ConsumerId,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Settings of the email sent by Data Connect, such as sender, subject and signature.
    pub email: EmailOptions,
    /// Look and flow of the Connect session: `default` or a GUID configured for you; if omitted, a
    /// plain flow without branding.
    pub experience: Option<ExperienceId>,
    /// Start of the report data as 10-digit seconds since 1970; for longer values the report uses
    /// its own default.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Additional options that control the institutions shown in Data Connect and their
    /// presentation.
    pub institution_settings: Option<Value>,
    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English by
    /// default.
    pub language: Option<ConnectLanguage>,
    /// Social Security number and birth date of the consumer; optional.
    pub optional_consumer_info: Option<ConsumerInfo>,
    /// Your Partner ID, as shown in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` if the Connect link expires after a successful session, `false` otherwise; overrides
    /// the setting of the experience.
    pub single_use_url: Option<bool>,
    /// Public URL that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    pub webhook_content_type: Option<WebhookContentType>,
    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    pub webhook_data: Option<Value>,
    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    pub webhook_headers: Option<Value>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectEmailParameters {
        0: consumer_id = "consumerId" [shown],
        1: customer_id = "customerId" [shown],
        2: email = "email" [shown],
        3: experience = "experience" [shown],
        4: from_date = "fromDate" [shown],
        5: institution_settings = "institutionSettings",
        6: language = "language",
        7: optional_consumer_info = "optionalConsumerInfo" [shown],
        8: partner_id = "partnerId" [shown],
        9: redirect_uri = "redirectUri",
        10: report_custom_fields = "reportCustomFields" [shown],
        11: single_use_url = "singleUseUrl" [shown],
        12: webhook = "webhook",
        13: webhook_content_type = "webhookContentType",
        14: webhook_data = "webhookData",
        15: webhook_headers = "webhookHeaders",
        .. extra
    }
}

impl ConnectEmailParameters {
    /// Creates a `ConnectEmailParameters` with its required fields.
    ///
    /// - `consumer_id`: ID of the consumer record that lending reports require, a string of
    ///   hexadecimal digits.
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `email`: Settings of the email sent by Data Connect, such as sender, subject and
    ///   signature.
    /// - `partner_id`: Your Partner ID, as shown in the Developer Dashboard.
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

    /// Look and flow of the Connect session: `default` or a GUID configured for you; if omitted, a
    /// plain flow without branding.
    #[must_use]
    pub fn experience(mut self, experience: impl IntoOption<ExperienceId>) -> Self {
        self.experience = experience.into_option();
        self
    }

    /// Start of the report data as 10-digit seconds since 1970; for longer values the report uses
    /// its own default.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl IntoOption<UnixDate>) -> Self {
        self.from_date = from_date.into_option();
        self
    }

    /// Additional options that control the institutions shown in Data Connect and their
    /// presentation.
    #[must_use]
    pub fn institution_settings(mut self, institution_settings: impl Into<Option<Value>>) -> Self {
        self.institution_settings = institution_settings.into();
        self
    }

    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English by
    /// default.
    #[must_use]
    pub fn language(mut self, language: impl IntoOption<ConnectLanguage>) -> Self {
        self.language = language.into_option();
        self
    }

    /// Social Security number and birth date of the consumer; optional.
    #[must_use]
    pub fn optional_consumer_info(
        mut self,
        optional_consumer_info: impl Into<Option<ConsumerInfo>>,
    ) -> Self {
        self.optional_consumer_info = optional_consumer_info.into();
        self
    }

    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl IntoOption<String>) -> Self {
        self.redirect_uri = redirect_uri.into_option();
        self
    }

    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// `true` if the Connect link expires after a successful session, `false` otherwise; overrides
    /// the setting of the experience.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: impl Into<Option<bool>>) -> Self {
        self.single_use_url = single_use_url.into();
        self
    }

    /// Public URL that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl IntoOption<String>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    #[must_use]
    pub fn webhook_content_type(
        mut self,
        webhook_content_type: impl IntoOption<WebhookContentType>,
    ) -> Self {
        self.webhook_content_type = webhook_content_type.into_option();
        self
    }

    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: impl Into<Option<Value>>) -> Self {
        self.webhook_data = webhook_data.into();
        self
    }

    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: impl Into<Option<Value>>) -> Self {
        self.webhook_headers = webhook_headers.into();
        self
    }
}

/// Response to a Data Connect invitation by email: the link in the message and the email
/// settings used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectEmailUrl {
    /// Settings of the Data Connect email, such as sender, subject and signature.
    pub email_config: Option<EmailOptions>,
    /// Generated URL that opens the Connect session for the user.
    pub link: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectEmailUrl {
        0: email_config = "emailConfig" [shown],
        1: link = "link",
        .. extra
    }
}

response_setters! {
    ConnectEmailUrl {
        email_config(impl Into<Option<EmailOptions>>).into(),
        link(impl IntoOption<String>).into_option(),
    }
}

/// Request for a bill pay switch session: partner and customer, service agreement, `accounts`
/// and `cards` for payments, and the `identity` of the person.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectGenerateTransferBillPaySwitchParameters {
    /// Bank accounts of the customer for the bill pay switch session, at least one.
    pub accounts: Vec<BankAccount>,
    /// Payment cards of the user; required for bill pay switches.
    ///
    /// At least 1 items.
    pub cards: Vec<Card>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Experience that controls the landing page: `default` or the GUID of an experience set up for
    /// you.
    ///
    /// For example `03099618-8a28-41f6-b891-83af336626d6`.
    pub experience: Option<ExperienceId>,
    /// Personal details of the user; required in the `BPS` use case.
    pub identity: BillPaySwitchIdentity,
    /// Language code of the Data Connect pages: `es` for US Spanish; English if omitted.
    pub language: Option<ConnectLanguage>,
    /// Your Partner ID, as shown in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// Acceptance of the terms by the customer: the language in which they were shown and the date
    /// of acceptance.
    pub service_agreement: Option<ServiceAgreement>,
    /// `true` if the Connect link expires after a successful session, `false` otherwise; overrides
    /// the setting of the experience.
    pub single_use_url: bool,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectGenerateTransferBillPaySwitchParameters {
        0: accounts = "accounts" [shown],
        1: cards = "cards" as list [shown],
        2: customer_id = "customerId" [shown],
        3: experience = "experience" [shown],
        4: identity = "identity" [shown],
        5: language = "language",
        6: partner_id = "partnerId" [shown],
        7: redirect_uri = "redirectUri",
        8: service_agreement = "serviceAgreement" [shown],
        9: single_use_url = "singleUseUrl" [shown],
        .. extra
    }
}

impl ConnectGenerateTransferBillPaySwitchParameters {
    /// Creates a `ConnectGenerateTransferBillPaySwitchParameters` with its required fields.
    ///
    /// - `cards`: Payment cards of the user; required for bill pay switches.
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `identity`: Personal details of the user; required in the `BPS` use case.
    /// - `partner_id`: Your Partner ID, as shown in the Developer Dashboard.
    /// - `single_use_url`: `true` if the Connect link expires after a successful session, `false`
    ///   otherwise; overrides the setting of the experience.
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

    /// Bank accounts of the customer for the bill pay switch session, at least one.
    #[must_use]
    pub fn accounts(mut self, accounts: Vec<BankAccount>) -> Self {
        self.accounts = accounts;
        self
    }

    /// Experience that controls the landing page: `default` or the GUID of an experience set up for
    /// you.
    ///
    /// For example `03099618-8a28-41f6-b891-83af336626d6`.
    #[must_use]
    pub fn experience(mut self, experience: impl IntoOption<ExperienceId>) -> Self {
        self.experience = experience.into_option();
        self
    }

    /// Language code of the Data Connect pages: `es` for US Spanish; English if omitted.
    #[must_use]
    pub fn language(mut self, language: impl IntoOption<ConnectLanguage>) -> Self {
        self.language = language.into_option();
        self
    }

    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl IntoOption<String>) -> Self {
        self.redirect_uri = redirect_uri.into_option();
        self
    }

    /// Acceptance of the terms by the customer: the language in which they were shown and the date
    /// of acceptance.
    #[must_use]
    pub fn service_agreement(
        mut self,
        service_agreement: impl Into<Option<ServiceAgreement>>,
    ) -> Self {
        self.service_agreement = service_agreement.into();
        self
    }
}

/// Request for a Data Connect invitation to two borrowers by email: both persons, the `email`
/// options, and session settings such as webhook and redirect URL.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectJointBorrowerEmailParameters {
    /// Primary and joint borrower, each with customer ID and consumer ID, for the mortgage
    /// verification flow.
    pub borrowers: Vec<Borrower>,
    /// Settings of the email sent by Data Connect, such as sender, subject and signature.
    pub email: EmailOptions,
    /// Look and flow of the Connect session: `default` or a GUID configured for you; if omitted, a
    /// plain flow without branding.
    pub experience: ExperienceId,
    /// Start of the report data as 10-digit seconds since 1970; for longer values the report uses
    /// its own default.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Additional options that control the institutions shown in Data Connect and their
    /// presentation.
    pub institution_settings: Option<Value>,
    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English by
    /// default.
    pub language: Option<ConnectLanguage>,
    /// Your Partner ID, as shown in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` if the Connect link expires after a successful session, `false` otherwise; overrides
    /// the setting of the experience.
    pub single_use_url: Option<bool>,
    /// Public URL that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    pub webhook_content_type: Option<WebhookContentType>,
    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    pub webhook_data: Option<Value>,
    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    pub webhook_headers: Option<Value>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectJointBorrowerEmailParameters {
        0: borrowers = "borrowers" as list [shown],
        1: email = "email" [shown],
        2: experience = "experience" [shown],
        3: from_date = "fromDate" [shown],
        4: institution_settings = "institutionSettings",
        5: language = "language",
        6: partner_id = "partnerId" [shown],
        7: redirect_uri = "redirectUri",
        8: report_custom_fields = "reportCustomFields" [shown],
        9: single_use_url = "singleUseUrl" [shown],
        10: webhook = "webhook",
        11: webhook_content_type = "webhookContentType",
        12: webhook_data = "webhookData",
        13: webhook_headers = "webhookHeaders",
        .. extra
    }
}

impl ConnectJointBorrowerEmailParameters {
    /// Creates a `ConnectJointBorrowerEmailParameters` with its required fields.
    ///
    /// - `borrowers`: Primary and joint borrower, each with customer ID and consumer ID, for the
    ///   mortgage verification flow.
    /// - `email`: Settings of the email sent by Data Connect, such as sender, subject and
    ///   signature.
    /// - `experience`: Look and flow of the Connect session: `default` or a GUID configured for
    ///   you; if omitted, a plain flow without branding.
    /// - `partner_id`: Your Partner ID, as shown in the Developer Dashboard.
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

    /// Start of the report data as 10-digit seconds since 1970; for longer values the report uses
    /// its own default.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl IntoOption<UnixDate>) -> Self {
        self.from_date = from_date.into_option();
        self
    }

    /// Additional options that control the institutions shown in Data Connect and their
    /// presentation.
    #[must_use]
    pub fn institution_settings(mut self, institution_settings: impl Into<Option<Value>>) -> Self {
        self.institution_settings = institution_settings.into();
        self
    }

    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English by
    /// default.
    #[must_use]
    pub fn language(mut self, language: impl IntoOption<ConnectLanguage>) -> Self {
        self.language = language.into_option();
        self
    }

    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl IntoOption<String>) -> Self {
        self.redirect_uri = redirect_uri.into_option();
        self
    }

    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// `true` if the Connect link expires after a successful session, `false` otherwise; overrides
    /// the setting of the experience.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: impl Into<Option<bool>>) -> Self {
        self.single_use_url = single_use_url.into();
        self
    }

    /// Public URL that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl IntoOption<String>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    #[must_use]
    pub fn webhook_content_type(
        mut self,
        webhook_content_type: impl IntoOption<WebhookContentType>,
    ) -> Self {
        self.webhook_content_type = webhook_content_type.into_option();
        self
    }

    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: impl Into<Option<Value>>) -> Self {
        self.webhook_data = webhook_data.into();
        self
    }

    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: impl Into<Option<Value>>) -> Self {
        self.webhook_headers = webhook_headers.into();
        self
    }
}

/// Request for a Data Connect link shared by two borrowers: both persons and session settings
/// such as experience, webhook and redirect URL.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectJointBorrowerParameters {
    /// Primary and joint borrower, each with customer ID and consumer ID, for the mortgage
    /// verification flow.
    pub borrowers: Vec<Borrower>,
    /// Look and flow of the Connect session: `default` or a GUID configured for you; if omitted, a
    /// plain flow without branding.
    pub experience: Option<ExperienceId>,
    /// Start of the report data as 10-digit seconds since 1970; for longer values the report uses
    /// its own default.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Additional options that control the institutions shown in Data Connect and their
    /// presentation.
    pub institution_settings: Option<Value>,
    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English by
    /// default.
    pub language: Option<ConnectLanguage>,
    /// Your Partner ID, as shown in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` if the Connect link expires after a successful session, `false` otherwise; overrides
    /// the setting of the experience.
    pub single_use_url: Option<bool>,
    /// Public URL that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    pub webhook_content_type: Option<WebhookContentType>,
    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    pub webhook_data: Option<Value>,
    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    pub webhook_headers: Option<Value>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectJointBorrowerParameters {
        0: borrowers = "borrowers" as list [shown],
        1: experience = "experience" [shown],
        2: from_date = "fromDate" [shown],
        3: institution_settings = "institutionSettings",
        4: language = "language",
        5: partner_id = "partnerId" [shown],
        6: redirect_uri = "redirectUri",
        7: report_custom_fields = "reportCustomFields" [shown],
        8: single_use_url = "singleUseUrl" [shown],
        9: webhook = "webhook",
        10: webhook_content_type = "webhookContentType",
        11: webhook_data = "webhookData",
        12: webhook_headers = "webhookHeaders",
        .. extra
    }
}

impl ConnectJointBorrowerParameters {
    /// Creates a `ConnectJointBorrowerParameters` with its required fields.
    ///
    /// - `borrowers`: Primary and joint borrower, each with customer ID and consumer ID, for the
    ///   mortgage verification flow.
    /// - `partner_id`: Your Partner ID, as shown in the Developer Dashboard.
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

    /// Look and flow of the Connect session: `default` or a GUID configured for you; if omitted, a
    /// plain flow without branding.
    #[must_use]
    pub fn experience(mut self, experience: impl IntoOption<ExperienceId>) -> Self {
        self.experience = experience.into_option();
        self
    }

    /// Start of the report data as 10-digit seconds since 1970; for longer values the report uses
    /// its own default.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl IntoOption<UnixDate>) -> Self {
        self.from_date = from_date.into_option();
        self
    }

    /// Additional options that control the institutions shown in Data Connect and their
    /// presentation.
    #[must_use]
    pub fn institution_settings(mut self, institution_settings: impl Into<Option<Value>>) -> Self {
        self.institution_settings = institution_settings.into();
        self
    }

    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English by
    /// default.
    #[must_use]
    pub fn language(mut self, language: impl IntoOption<ConnectLanguage>) -> Self {
        self.language = language.into_option();
        self
    }

    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl IntoOption<String>) -> Self {
        self.redirect_uri = redirect_uri.into_option();
        self
    }

    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// `true` if the Connect link expires after a successful session, `false` otherwise; overrides
    /// the setting of the experience.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: impl Into<Option<bool>>) -> Self {
        self.single_use_url = single_use_url.into();
        self
    }

    /// Public URL that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl IntoOption<String>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    #[must_use]
    pub fn webhook_content_type(
        mut self,
        webhook_content_type: impl IntoOption<WebhookContentType>,
    ) -> Self {
        self.webhook_content_type = webhook_content_type.into_option();
        self
    }

    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: impl Into<Option<Value>>) -> Self {
        self.webhook_data = webhook_data.into();
        self
    }

    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: impl Into<Option<Value>>) -> Self {
        self.webhook_headers = webhook_headers.into();
        self
    }
}

open_enum! {
    /// Languages of Connect besides English: Spanish and Canadian French.
    pub enum ConnectLanguage {
        /// `es`
        Es = "es",
        /// `fr`
        Fr = "fr",
    }
}

/// Request for a Data Connect link: partner and customer are required; webhook, redirect URL,
/// experience, language and report settings are optional.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectParameters {
    /// ID of the consumer record that lending reports require, a string of hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Look and flow of the Connect session: `default` or a GUID configured for you; if omitted, a
    /// plain flow without branding.
    pub experience: Option<ExperienceId>,
    /// Start of the report data as 10-digit seconds since 1970; for longer values the report uses
    /// its own default.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Additional options that control the institutions shown in Data Connect and their
    /// presentation.
    pub institution_settings: Option<Value>,
    /// `true` if Data Connect runs in a web view of your mobile app, `false` otherwise; needed only
    /// without the SDK.
    pub is_hosted_in_mobile_app: Option<bool>,
    /// `true` if Data Connect is shown in a WebView, which makes `redirectUri` mandatory; `false`
    /// otherwise. The property is no longer recommended.
    pub is_web_view: Option<bool>,
    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English by
    /// default.
    pub language: Option<ConnectLanguage>,
    /// Social Security number and birth date of the consumer; optional.
    pub optional_consumer_info: Option<ConsumerInfo>,
    /// Your Partner ID, as shown in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` if the Connect link expires after a successful session, `false` otherwise; overrides
    /// the setting of the experience.
    pub single_use_url: Option<bool>,
    /// Public URL that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    pub webhook_content_type: Option<WebhookContentType>,
    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    pub webhook_data: Option<Value>,
    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    pub webhook_headers: Option<Value>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectParameters {
        0: consumer_id = "consumerId" [shown],
        1: customer_id = "customerId" [shown],
        2: experience = "experience" [shown],
        3: from_date = "fromDate" [shown],
        4: institution_settings = "institutionSettings",
        5: is_hosted_in_mobile_app = "isHostedInMobileApp" [shown],
        6: is_web_view = "isWebView" [shown],
        7: language = "language",
        8: optional_consumer_info = "optionalConsumerInfo" [shown],
        9: partner_id = "partnerId" [shown],
        10: redirect_uri = "redirectUri",
        11: report_custom_fields = "reportCustomFields" [shown],
        12: single_use_url = "singleUseUrl" [shown],
        13: webhook = "webhook",
        14: webhook_content_type = "webhookContentType",
        15: webhook_data = "webhookData",
        16: webhook_headers = "webhookHeaders",
        .. extra
    }
}

impl ConnectParameters {
    /// Creates a `ConnectParameters` with its required fields.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `partner_id`: Your Partner ID, as shown in the Developer Dashboard.
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

    /// ID of the consumer record that lending reports require, a string of hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    #[must_use]
    pub fn consumer_id(mut self, consumer_id: impl IntoOption<ConsumerId>) -> Self {
        self.consumer_id = consumer_id.into_option();
        self
    }

    /// Look and flow of the Connect session: `default` or a GUID configured for you; if omitted, a
    /// plain flow without branding.
    #[must_use]
    pub fn experience(mut self, experience: impl IntoOption<ExperienceId>) -> Self {
        self.experience = experience.into_option();
        self
    }

    /// Start of the report data as 10-digit seconds since 1970; for longer values the report uses
    /// its own default.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl IntoOption<UnixDate>) -> Self {
        self.from_date = from_date.into_option();
        self
    }

    /// Additional options that control the institutions shown in Data Connect and their
    /// presentation.
    #[must_use]
    pub fn institution_settings(mut self, institution_settings: impl Into<Option<Value>>) -> Self {
        self.institution_settings = institution_settings.into();
        self
    }

    /// `true` if Data Connect runs in a web view of your mobile app, `false` otherwise; needed only
    /// without the SDK.
    #[must_use]
    pub fn is_hosted_in_mobile_app(
        mut self,
        is_hosted_in_mobile_app: impl Into<Option<bool>>,
    ) -> Self {
        self.is_hosted_in_mobile_app = is_hosted_in_mobile_app.into();
        self
    }

    /// `true` if Data Connect is shown in a WebView, which makes `redirectUri` mandatory; `false`
    /// otherwise. The property is no longer recommended.
    #[must_use]
    pub fn is_web_view(mut self, is_web_view: impl Into<Option<bool>>) -> Self {
        self.is_web_view = is_web_view.into();
        self
    }

    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English by
    /// default.
    #[must_use]
    pub fn language(mut self, language: impl IntoOption<ConnectLanguage>) -> Self {
        self.language = language.into_option();
        self
    }

    /// Social Security number and birth date of the consumer; optional.
    #[must_use]
    pub fn optional_consumer_info(
        mut self,
        optional_consumer_info: impl Into<Option<ConsumerInfo>>,
    ) -> Self {
        self.optional_consumer_info = optional_consumer_info.into();
        self
    }

    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl IntoOption<String>) -> Self {
        self.redirect_uri = redirect_uri.into_option();
        self
    }

    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// `true` if the Connect link expires after a successful session, `false` otherwise; overrides
    /// the setting of the experience.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: impl Into<Option<bool>>) -> Self {
        self.single_use_url = single_use_url.into();
        self
    }

    /// Public URL that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl IntoOption<String>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    #[must_use]
    pub fn webhook_content_type(
        mut self,
        webhook_content_type: impl IntoOption<WebhookContentType>,
    ) -> Self {
        self.webhook_content_type = webhook_content_type.into_option();
        self
    }

    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: impl Into<Option<Value>>) -> Self {
        self.webhook_data = webhook_data.into();
        self
    }

    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: impl Into<Option<Value>>) -> Self {
        self.webhook_headers = webhook_headers.into();
        self
    }
}

/// Response with the `link` that opens a bill pay switch session for the customer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectTransferBillPaySwitchLink {
    /// Generated URL that opens the Connect session for the user.
    pub link: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectTransferBillPaySwitchLink {
        0: link = "link",
        .. extra
    }
}

response_setters! {
    ConnectTransferBillPaySwitchLink {
        link(impl IntoOption<String>).into_option(),
    }
}

/// Response with the `link` that opens a deposit switch session for the customer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectTransferDepositSwitchLink {
    /// Generated URL that opens the Connect session for the user.
    pub link: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectTransferDepositSwitchLink {
        0: link = "link",
        .. extra
    }
}

response_setters! {
    ConnectTransferDepositSwitchLink {
        link(impl IntoOption<String>).into_option(),
    }
}

/// Response of the operations that generate links, with the `link` that opens the session for
/// the customer.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectUrl {
    /// Generated URL that opens the Connect session for the user.
    pub link: String,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectUrl {
        0: link = "link",
        .. extra
    }
}

impl ConnectUrl {
    /// Creates a `ConnectUrl` with the fields that it always has.
    pub fn new(link: impl Into<String>) -> Self {
        Self {
            link: link.into(),
            extra: Map::new(),
        }
    }
}

/// First and last time at which data may be read under a consent, in ISO 8601 format. With
/// several institutions the period is that of the longest arrangement.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsentAccessPeriod {
    /// Time when access ends, in ISO 8601 format with time zone.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub end_date: Option<String>,
    /// Time when access begins under the consent, as ISO 8601 date and time.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub start_date: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConsentAccessPeriod {
        0: end_date = "endDate",
        1: start_date = "startDate",
        .. extra
    }
}

response_setters! {
    ConsentAccessPeriod {
        end_date(impl IntoOption<String>).into_option(),
        start_date(impl IntoOption<String>).into_option(),
    }
}

/// Account covered by a consent: ID, last four digits, type, name, and a status that is
/// `INACTIVE` after removal of the account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsentAccountDetails {
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `453453`.
    pub id: Option<AccountId>,
    /// Name of the account at the institution, or the nickname set by the customer, for example
    /// `Checking`.
    ///
    /// 1 to 40 characters.
    pub name: Option<String>,
    /// Shortened form of the account number at the institution, for example `8555`.
    ///
    /// 1 to 4 characters.
    pub real_account_number_last4: Option<String>,
    /// Status of the account: `ACTIVE` after its addition to the consent, `INACTIVE` after its
    /// removal.
    ///
    /// 5 to 10 characters.
    pub status: Option<String>,
    /// Account type, for example `mortgage`.
    ///
    /// 1 to 40 characters.
    pub r#type: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConsentAccountDetails {
        0: id = "id" [shown],
        1: name = "name",
        2: real_account_number_last4 = "realAccountNumberLast4",
        3: status = "status" [shown],
        4: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    ConsentAccountDetails {
        id(impl IntoOption<AccountId>).into_option(),
        name(impl IntoOption<String>).into_option(),
        real_account_number_last4(impl IntoOption<String>).into_option(),
        status(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<String>).into_option(),
    }
}

open_enum! {
    /// Contexts in which a consent is granted.
    pub enum ConsentContext {
        /// `partner`
        Partner = "partner",
        /// `crossPartner`
        CrossPartner = "crossPartner",
    }
}

open_enum! {
    /// Properties by which consents can be sorted.
    pub enum ConsentSortKey {
        /// `startDate`
        StartDate = "startDate",
        /// `endDate`
        EndDate = "endDate",
        /// `status`
        Status = "status",
    }
}

open_enum! {
    /// Sort directions of consents.
    pub enum ConsentSortOrder {
        /// `Asc`
        Asc = "Asc",
        /// `Desc`
        Desc = "Desc",
    }
}

open_enum! {
    /// Status of a consent, active or inactive.
    pub enum ConsentStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `INACTIVE`
        Inactive = "INACTIVE",
    }
}

/// Status of a consent (`ACTIVE` or `INACTIVE`) and the ISO 8601 time of its latest change.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsentStatusDetails {
    /// Status of the consent: `ACTIVE` while at least one institution under the consent is active,
    /// otherwise `INACTIVE`.
    ///
    /// 5 to 10 characters.
    pub status: Option<ConsentStatus>,
    /// Time of the last change to the consent, as an ISO 8601 date and time.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub status_date: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConsentStatusDetails {
        0: status = "status" [shown],
        1: status_date = "statusDate",
        .. extra
    }
}

response_setters! {
    ConsentStatusDetails {
        status(impl IntoOption<ConsentStatus>).into_option(),
        status_date(impl IntoOption<String>).into_option(),
    }
}

open_enum! {
    /// Parties that can change the status of a consent.
    pub enum ConsentUpdatedBy {
        /// `CUSTOMER`
        Customer = "CUSTOMER",
        /// `PARTNER`
        Partner = "PARTNER",
        /// `INSTITUTION`
        Institution = "INSTITUTION",
        /// `SYSTEM`
        System = "SYSTEM",
        /// `INTERNAL`
        Internal = "INTERNAL",
    }
}

/// SSN and birth date that a Data Connect session can send to identify the person.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConsumerInfo {
    /// Start of the day of birth, in seconds since 1970; negative for births before 1970.
    ///
    /// For example `1607450357`.
    pub dob: Option<UnixDate>,
    /// Full social security number as nine digits, without hyphens.
    ///
    /// For example `999999999`.
    pub ssn: String,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConsumerInfo {
        0: dob = "dob",
        1: ssn = "ssn",
        .. extra
    }
}

impl ConsumerInfo {
    /// Creates a `ConsumerInfo` with its required fields.
    ///
    /// - `ssn`: Full social security number as nine digits, without hyphens.
    pub fn new(ssn: impl Into<String>) -> Self {
        Self {
            dob: None,
            ssn: ssn.into(),
            extra: Map::new(),
        }
    }

    /// Start of the day of birth, in seconds since 1970; negative for births before 1970.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn dob(mut self, dob: impl IntoOption<UnixDate>) -> Self {
        self.dob = dob.into_option();
        self
    }
}

open_enum! {
    /// Channel in which a deposit switch link is used: `EMAIL`, `SMS`, `WEB` or `MOBILE`.
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

/// Request for a configuration of Connect Components: filters for the accounts to offer, and
/// the account owner requirement.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfiguration {
    /// Optional account filter at OAuth institutions: `personal`, `business` or `unknown`.
    pub account_classification_type: Vec<String>,
    /// `true` if users at OAuth institutions must share owner details, or their login fails with
    /// aggregation code `239`; `false` otherwise.
    ///
    /// Default `false`.
    pub ao_required: Option<bool>,
    /// Types of accounts to keep, such as `Checking`, when accounts are activated at institutions
    /// with legacy login forms; optional.
    pub filter_accounts: Vec<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CreateConfiguration {
        0: account_classification_type = "accountClassificationType",
        1: ao_required = "aoRequired" [shown],
        2: filter_accounts = "filterAccounts",
        .. extra
    }
}

impl CreateConfiguration {
    /// Creates a `CreateConfiguration` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Optional account filter at OAuth institutions: `personal`, `business` or `unknown`.
    #[must_use]
    pub fn account_classification_type(mut self, account_classification_type: Vec<String>) -> Self {
        self.account_classification_type = account_classification_type;
        self
    }

    /// `true` if users at OAuth institutions must share owner details, or their login fails with
    /// aggregation code `239`; `false` otherwise.
    ///
    /// Default `false`.
    #[must_use]
    pub fn ao_required(mut self, ao_required: impl Into<Option<bool>>) -> Self {
        self.ao_required = ao_required.into();
        self
    }

    /// Types of accounts to keep, such as `Checking`, when accounts are activated at institutions
    /// with legacy login forms; optional.
    #[must_use]
    pub fn filter_accounts(mut self, filter_accounts: Vec<String>) -> Self {
        self.filter_accounts = filter_accounts;
        self
    }
}

/// Response to the creation of an experience for an indirect partner: its `experienceId`, a
/// UUID to use in Data Connect requests.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperience {
    /// UUID of the experience, to pass as `experience` in a request for a Connect link.
    ///
    /// For example `84fd419a-1add-4bf4-961b-16e8285b3a92`.
    pub experience_id: Option<ExperienceId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CreateExperience {
        0: experience_id = "experienceId" [shown],
        .. extra
    }
}

response_setters! {
    CreateExperience {
        experience_id(impl IntoOption<ExperienceId>).into_option(),
    }
}

/// Treatment of consented data after access ends: the method, for example `deIdentification`,
/// and a statement about the later use of the data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHandling {
    /// Treatment of the data after the consented access period, for example `deIdentification`; no
    /// whitespace.
    ///
    /// Pattern `^(\S)*$`.
    pub post_usage_storage: Option<String>,
    /// Use that the partner makes of the data after de-identification.
    pub statement: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DataHandling {
        0: post_usage_storage = "postUsageStorage",
        1: statement = "statement",
        .. extra
    }
}

response_setters! {
    DataHandling {
        post_usage_storage(impl IntoOption<String>).into_option(),
        statement(impl IntoOption<String>).into_option(),
    }
}

/// One entry of a list. Types of data that a consent covers, each with an ID such as
/// `ACCOUNT_BASIC` or `STATEMENTS` and a readable explanation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataScope {
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    pub id: Option<String>,
    /// Readable explanation of the data that may be shared under this consent.
    pub name: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DataScope {
        0: id = "id",
        1: name = "name",
        .. extra
    }
}

response_setters! {
    DataScope {
        id(impl IntoOption<String>).into_option(),
        name(impl IntoOption<String>).into_option(),
    }
}

/// Record of one consent: receipt ID and version, customer, purpose, application, access
/// period, status, disclosures, and the institutions with their accounts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSharingConsentReceipt {
    /// Start and end of the consent. If the consent covers several institutions, the longest period
    /// counts.
    pub access_period: Option<ConsentAccessPeriod>,
    /// Number of days before the start of the consent for which transactions may be read, from 0 to
    /// 365; `0` allows no earlier transactions.
    ///
    /// 0 to 365, for example `365`.
    pub allowed_trnx_history_in_days: Option<i64>,
    /// ID of a registered app, assigned when the app is approved; fixed once set on a customer, and
    /// needed only if you have several apps.
    ///
    /// For example `f8bde4ef-1b6c-4822-93f0-5df7182e5285`.
    pub application_id: Option<ApplicationId>,
    /// Name of the registered app that the record belongs to.
    pub application_name: Option<String>,
    /// UUID of one data sharing consent of the customer.
    ///
    /// For example `123e4567-e89b-42d3-a456-556642440000`.
    pub consent_receipt_id: Option<DataSharingConsentId>,
    /// Origin of the consent: `partner` for consent in your own application, `crossPartner` for
    /// consent in the connections manager; required in the US.
    pub context: Option<ConsentContext>,
    /// Time when the record was created.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub created_date: Option<String>,
    /// Category of the customer that the service is for: `INDIVIDUAL` for a private person,
    /// `BUSINESS` for a company.
    ///
    /// 1 to 20 characters, default `INDIVIDUAL`.
    pub customer_category: Option<PartyCategory>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Parties that received data under this consent.
    pub disclosures: Vec<DisclosureDetails>,
    /// Financial institutions covered; in reports, each entry includes the accounts used.
    pub institutions: Vec<InstitutionInfo>,
    /// Reason for the data sharing, as one word such as `Lending`.
    pub purpose: Option<String>,
    /// Plain-text purpose of the consent at this institution, such as `to manage your budget`.
    ///
    /// 1 to 255 characters.
    pub purpose_statement: Option<String>,
    /// Number of the latest revision of the consent receipt, for example `1`.
    ///
    /// 1 to 4 characters.
    pub receipt_version: Option<i64>,
    /// Current status with the date of its last change.
    pub status_details: Option<ConsentStatusDetails>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DataSharingConsentReceipt {
        0: access_period = "accessPeriod" [shown],
        1: allowed_trnx_history_in_days = "allowedTrnxHistoryInDays",
        2: application_id = "applicationId" [shown],
        3: application_name = "applicationName",
        4: consent_receipt_id = "consentReceiptId" [shown],
        5: context = "context",
        6: created_date = "createdDate",
        7: customer_category = "customerCategory",
        8: customer_id = "customerId" [shown],
        9: disclosures = "disclosures" [shown],
        10: institutions = "institutions" [shown],
        11: purpose = "purpose" [shown],
        12: purpose_statement = "purposeStatement",
        13: receipt_version = "receiptVersion",
        14: status_details = "statusDetails" [shown],
        .. extra
    }
}

response_setters! {
    DataSharingConsentReceipt {
        access_period(impl Into<Option<ConsentAccessPeriod>>).into(),
        allowed_trnx_history_in_days(impl Into<Option<i64>>).into(),
        application_id(impl IntoOption<ApplicationId>).into_option(),
        application_name(impl IntoOption<String>).into_option(),
        consent_receipt_id(impl IntoOption<DataSharingConsentId>).into_option(),
        context(impl IntoOption<ConsentContext>).into_option(),
        created_date(impl IntoOption<String>).into_option(),
        customer_category(impl IntoOption<PartyCategory>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        disclosures(Vec<DisclosureDetails>),
        institutions(Vec<InstitutionInfo>),
        purpose(impl IntoOption<String>).into_option(),
        purpose_statement(impl IntoOption<String>).into_option(),
        receipt_version(impl Into<Option<i64>>).into(),
        status_details(impl Into<Option<ConsentStatusDetails>>).into(),
    }
}

/// One page of the consent receipts of a customer, with the counts `found` and `displaying` and
/// the flag `moreAvailable`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSharingConsentReceipts {
    /// Consent receipts found, one entry per consent.
    pub consents: Vec<DataSharingConsentReceipt>,
    /// Number of entries on this page; compare with `found`.
    ///
    /// For example `10`.
    pub displaying: Option<i64>,
    /// Total number of matching records, including those on other pages.
    ///
    /// For example `100`.
    pub found: Option<i64>,
    /// `true` if another page follows, which a higher `start` retrieves; `false` otherwise.
    /// `Transactions` returns the value as text.
    pub more_available: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DataSharingConsentReceipts {
        0: consents = "consents" [shown],
        1: displaying = "displaying" [shown],
        2: found = "found" [shown],
        3: more_available = "moreAvailable" [shown],
        .. extra
    }
}

response_setters! {
    DataSharingConsentReceipts {
        consents(Vec<DataSharingConsentReceipt>),
        displaying(impl Into<Option<i64>>).into(),
        found(impl Into<Option<i64>>).into(),
        more_available(impl Into<Option<bool>>).into(),
    }
}

/// Third party that receives consented data: its name, plus a `type` that partners in the
/// United States leave empty.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisclosureDetails {
    /// Name of the third party that receives the data.
    pub name: Option<String>,
    /// Type of party that receives the data; an empty array for US partners, although the property
    /// is declared as text.
    pub r#type: Vec<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DisclosureDetails {
        0: name = "name",
        1: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    DisclosureDetails {
        name(impl IntoOption<String>).into_option(),
        r#type(Vec<String>),
    }
}

/// Content of a Data Connect email: recipient (required), sender, subject, first name, support
/// phone, your company name and address, and signature lines.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailOptions {
    /// Given name in the greeting of the email, or both names of joint borrowers.
    ///
    /// For example `Bob`.
    pub first_name: Option<String>,
    /// Sender of the Data Connect email: a person or business name, or an address such as
    /// `test.lender@test.com`.
    pub from: Option<String>,
    /// Postal address printed in the email footer.
    pub institution_address: Option<String>,
    /// Name of your company as shown in the email, such as `Acme Lending`.
    pub institution_name: Option<String>,
    /// Closing lines of the email, one array entry per line.
    pub signature: Vec<String>,
    /// Subject line of the email; `Verify your Financial Information` by default.
    pub subject: Option<String>,
    /// Phone number for customer support, shown in the email, for example `800-555-5555`.
    pub support_phone: Option<String>,
    /// Email address to which the Connect email is sent, for example `bob@example.com`.
    pub to: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    EmailOptions {
        0: first_name = "firstName",
        1: from = "from",
        2: institution_address = "institutionAddress",
        3: institution_name = "institutionName",
        4: signature = "signature",
        5: subject = "subject",
        6: support_phone = "supportPhone",
        7: to = "to",
        .. extra
    }
}

impl EmailOptions {
    /// Creates a `EmailOptions` with its required fields.
    ///
    /// - `to`: Email address to which the Connect email is sent, for example `bob@example.com`.
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

    /// Given name in the greeting of the email, or both names of joint borrowers.
    ///
    /// For example `Bob`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl IntoOption<String>) -> Self {
        self.first_name = first_name.into_option();
        self
    }

    /// Sender of the Data Connect email: a person or business name, or an address such as
    /// `test.lender@test.com`.
    #[must_use]
    pub fn from(mut self, from: impl IntoOption<String>) -> Self {
        self.from = from.into_option();
        self
    }

    /// Postal address printed in the email footer.
    #[must_use]
    pub fn institution_address(mut self, institution_address: impl IntoOption<String>) -> Self {
        self.institution_address = institution_address.into_option();
        self
    }

    /// Name of your company as shown in the email, such as `Acme Lending`.
    #[must_use]
    pub fn institution_name(mut self, institution_name: impl IntoOption<String>) -> Self {
        self.institution_name = institution_name.into_option();
        self
    }

    /// Closing lines of the email, one array entry per line.
    #[must_use]
    pub fn signature(mut self, signature: Vec<String>) -> Self {
        self.signature = signature;
        self
    }

    /// Subject line of the email; `Verify your Financial Information` by default.
    #[must_use]
    pub fn subject(mut self, subject: impl IntoOption<String>) -> Self {
        self.subject = subject.into_option();
        self
    }

    /// Phone number for customer support, shown in the email, for example `800-555-5555`.
    #[must_use]
    pub fn support_phone(mut self, support_phone: impl IntoOption<String>) -> Self {
        self.support_phone = support_phone.into_option();
        self
    }
}

/// One Data Connect setup of the partner: its UUID, the application name, and short codes of
/// the products that the setup covers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Experiences {
    /// Registered name of the app, for example `Awesome Budget App`.
    ///
    /// 1 to 255 characters.
    pub app_name: Option<String>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `84fd419a-1add-4bf4-961b-16e8285b3a92`.
    pub id: Option<ExperienceId>,
    /// Codes of the open finance products that make up the experience.
    pub product_code: Vec<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Experiences {
        0: app_name = "appName",
        1: id = "id" [shown],
        2: product_code = "productCode" [shown],
        .. extra
    }
}

response_setters! {
    Experiences {
        app_name(impl IntoOption<String>).into_option(),
        id(impl IntoOption<ExperienceId>).into_option(),
        product_code(Vec<String>),
    }
}

/// Origin of a deposit switch session: your `id` for the employee or branch, and the channel in
/// `context`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalTransferDetails {
    /// Channel through which the user receives the Data Connect link: `EMAIL`, `MOBILE`, `SMS` or
    /// `WEB`.
    pub context: Context,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `1234583871234`.
    pub id: ExternalId,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ExternalTransferDetails {
        0: context = "context",
        1: id = "id" [shown],
        .. extra
    }
}

impl ExternalTransferDetails {
    /// Creates a `ExternalTransferDetails` with its required fields.
    ///
    /// - `context`: Channel through which the user receives the Data Connect link: `EMAIL`,
    ///   `MOBILE`, `SMS` or `WEB`.
    /// - `id`: ID of this record, assigned by the API; use the ID in later requests about the
    ///   record.
    pub fn new(context: impl Into<Context>, id: impl Into<ExternalId>) -> Self {
        Self {
            context: context.into(),
            id: id.into(),
            extra: Map::new(),
        }
    }
}

/// Request for a Data Connect link that repairs an existing login: partner, customer and
/// `institutionLoginId` are required; webhook, redirect and display settings are optional.
#[derive(Clone)]
#[non_exhaustive]
pub struct FixConnectParameters {
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Look and flow of the Connect session: `default` or a GUID configured for you; if omitted, a
    /// plain flow without branding.
    pub experience: Option<ExperienceId>,
    /// ID of one set of customer credentials at an institution; a number or text, depending on the
    /// schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: InstitutionLoginId,
    /// `true` if Data Connect runs in a web view of your mobile app, `false` otherwise; needed only
    /// without the SDK.
    pub is_hosted_in_mobile_app: Option<bool>,
    /// `true` if Data Connect is shown in a WebView, which makes `redirectUri` mandatory; `false`
    /// otherwise. The property is no longer recommended.
    pub is_web_view: Option<bool>,
    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English by
    /// default.
    pub language: Option<ConnectLanguage>,
    /// Your Partner ID, as shown in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// `true` if the Connect link expires after a successful session, `false` otherwise; overrides
    /// the setting of the experience.
    pub single_use_url: Option<bool>,
    /// Public URL that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    pub webhook_content_type: Option<WebhookContentType>,
    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    pub webhook_data: Option<Value>,
    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    pub webhook_headers: Option<Value>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    FixConnectParameters {
        0: customer_id = "customerId" [shown],
        1: experience = "experience" [shown],
        2: institution_login_id = "institutionLoginId" [shown],
        3: is_hosted_in_mobile_app = "isHostedInMobileApp" [shown],
        4: is_web_view = "isWebView" [shown],
        5: language = "language",
        6: partner_id = "partnerId" [shown],
        7: redirect_uri = "redirectUri",
        8: single_use_url = "singleUseUrl" [shown],
        9: webhook = "webhook",
        10: webhook_content_type = "webhookContentType",
        11: webhook_data = "webhookData",
        12: webhook_headers = "webhookHeaders",
        .. extra
    }
}

impl FixConnectParameters {
    /// Creates a `FixConnectParameters` with its required fields.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `institution_login_id`: ID of one set of customer credentials at an institution; a number
    ///   or text, depending on the schema.
    /// - `partner_id`: Your Partner ID, as shown in the Developer Dashboard.
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

    /// Look and flow of the Connect session: `default` or a GUID configured for you; if omitted, a
    /// plain flow without branding.
    #[must_use]
    pub fn experience(mut self, experience: impl IntoOption<ExperienceId>) -> Self {
        self.experience = experience.into_option();
        self
    }

    /// `true` if Data Connect runs in a web view of your mobile app, `false` otherwise; needed only
    /// without the SDK.
    #[must_use]
    pub fn is_hosted_in_mobile_app(
        mut self,
        is_hosted_in_mobile_app: impl Into<Option<bool>>,
    ) -> Self {
        self.is_hosted_in_mobile_app = is_hosted_in_mobile_app.into();
        self
    }

    /// `true` if Data Connect is shown in a WebView, which makes `redirectUri` mandatory; `false`
    /// otherwise. The property is no longer recommended.
    #[must_use]
    pub fn is_web_view(mut self, is_web_view: impl Into<Option<bool>>) -> Self {
        self.is_web_view = is_web_view.into();
        self
    }

    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English by
    /// default.
    #[must_use]
    pub fn language(mut self, language: impl IntoOption<ConnectLanguage>) -> Self {
        self.language = language.into_option();
        self
    }

    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl IntoOption<String>) -> Self {
        self.redirect_uri = redirect_uri.into_option();
        self
    }

    /// `true` if the Connect link expires after a successful session, `false` otherwise; overrides
    /// the setting of the experience.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: impl Into<Option<bool>>) -> Self {
        self.single_use_url = single_use_url.into();
        self
    }

    /// Public URL that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl IntoOption<String>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    #[must_use]
    pub fn webhook_content_type(
        mut self,
        webhook_content_type: impl IntoOption<WebhookContentType>,
    ) -> Self {
        self.webhook_content_type = webhook_content_type.into_option();
        self
    }

    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: impl Into<Option<Value>>) -> Self {
        self.webhook_data = webhook_data.into();
        self
    }

    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: impl Into<Option<Value>>) -> Self {
        self.webhook_headers = webhook_headers.into();
        self
    }
}

/// Response with the address for the login of a customer at an institution that uses OAuth.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOAuthUrl {
    /// ID of the stream that carries the events of this login.
    ///
    /// For example `208a1170-875e-4656-85d0-27dfc3ee7137`.
    pub event_stream_id: Option<EventStreamId>,
    /// ID of this login, a UUID.
    ///
    /// Format `uuid`, 36 characters, for example `8d9d8f5e-2c5f-4f49-bf9b-276a7df0367f`.
    pub id: Option<String>,
    /// Address to open in the browser of the customer.
    ///
    /// Format `uri`, 1 to 1024 characters, for example `https://example.com`.
    pub url: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    GenerateOAuthUrl {
        0: event_stream_id = "eventStreamId" [shown],
        1: id = "id",
        2: url = "url",
        .. extra
    }
}

response_setters! {
    GenerateOAuthUrl {
        event_stream_id(impl IntoOption<EventStreamId>).into_option(),
        id(impl IntoOption<String>).into_option(),
        url(impl IntoOption<String>).into_option(),
    }
}

/// Request that creates an experience on behalf of an indirect partner, identified by the
/// numeric `indirectPartnerId`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IndirectPartnerRequest {
    /// Partner ID of the indirect partner, such as `423456789`.
    pub indirect_partner_id: i64,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    IndirectPartnerRequest {
        0: indirect_partner_id = "indirectPartnerId",
        .. extra
    }
}

impl IndirectPartnerRequest {
    /// Creates a `IndirectPartnerRequest` with its required fields.
    ///
    /// - `indirect_partner_id`: Partner ID of the indirect partner, such as `423456789`.
    pub fn new(indirect_partner_id: i64) -> Self {
        Self {
            indirect_partner_id,
            extra: Map::new(),
        }
    }
}

/// First and last moment at which data of one institution may be read under a consent, in ISO 8601.
/// You must show the period to the customer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstitutionArrangementAccessPeriod {
    /// End of the data access, as ISO 8601 date and time with a time zone.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub end_date: Option<String>,
    /// Start of the data access, as ISO 8601 date and time with a time zone.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub start_date: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionArrangementAccessPeriod {
        0: end_date = "endDate",
        1: start_date = "startDate",
        .. extra
    }
}

response_setters! {
    InstitutionArrangementAccessPeriod {
        end_date(impl IntoOption<String>).into_option(),
        start_date(impl IntoOption<String>).into_option(),
    }
}

open_enum! {
    /// Status of the access to an institution under a consent.
    pub enum InstitutionArrangementStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `REVOKED`
        Revoked = "REVOKED",
        /// `EXPIRED`
        Expired = "EXPIRED",
    }
}

/// State of one institution within a consent (`ACTIVE`, `REVOKED` or `EXPIRED`) and the ISO
/// 8601 time of its latest change.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstitutionArrangementStatusDetails {
    /// Consent status at the institution: `ACTIVE` while account data can be read, `REVOKED` or
    /// `EXPIRED` once the data can no longer be read.
    pub status: Option<InstitutionArrangementStatus>,
    /// Time of the last change to the consent, as an ISO 8601 date and time.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub status_date: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionArrangementStatusDetails {
        0: status = "status" [shown],
        1: status_date = "statusDate",
        .. extra
    }
}

response_setters! {
    InstitutionArrangementStatusDetails {
        status(impl IntoOption<InstitutionArrangementStatus>).into_option(),
        status_date(impl IntoOption<String>).into_option(),
    }
}

/// One institution within a consent: its ID, login and name, the accounts and data scopes
/// covered, access period, status, and the treatment of the data afterwards.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstitutionInfo {
    /// Start and end of the access at this institution. You must show the period to the customer.
    pub access_period: Option<InstitutionArrangementAccessPeriod>,
    /// Category of the account owner: `INDIVIDUAL`, `BUSINESS`, or `undefined` if the category is
    /// not known.
    pub account_owner_category: Option<PartyCategory>,
    /// Accounts covered, one entry per account.
    pub accounts: Vec<ConsentAccountDetails>,
    /// Time when the record was created.
    ///
    /// For example `2022-03-10T06:06:20Z`.
    pub created_date: Option<String>,
    /// Treatment of the data after the consent ends, and the purpose of its use.
    pub data_handling: Option<DataHandling>,
    /// Types of data that the consent covers, such as account basics, personal data or statements,
    /// each with an ID and a description.
    pub data_scopes: Vec<DataScope>,
    /// Institution ID as text, such as `2000003`.
    pub institution_id: Option<InstitutionId>,
    /// ID of the set of login credentials, as text such as `111566`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Display name of the financial institution, such as `FinBank`.
    ///
    /// 1 to 50 characters.
    pub institution_name: Option<String>,
    /// `true`, as text, if the customer made the business type of declaration, `false` otherwise.
    pub is_business_consumer_statement: Option<String>,
    /// Party that last changed the status: `CUSTOMER`, `PARTNER`, `INSTITUTION`, `SYSTEM`
    /// (automatic, such as expiration) or `INTERNAL` (Mastercard services).
    pub last_updated_by: Option<ConsentUpdatedBy>,
    /// Current status with the date of its last change.
    pub status_details: Option<InstitutionArrangementStatusDetails>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InstitutionInfo {
        0: access_period = "accessPeriod" [shown],
        1: account_owner_category = "accountOwnerCategory",
        2: accounts = "accounts" [shown],
        3: created_date = "createdDate",
        4: data_handling = "dataHandling" [shown],
        5: data_scopes = "dataScopes" [shown],
        6: institution_id = "institutionId" [shown],
        7: institution_login_id = "institutionLoginId" [shown],
        8: institution_name = "institutionName",
        9: is_business_consumer_statement = "isBusinessConsumerStatement",
        10: last_updated_by = "lastUpdatedBy",
        11: status_details = "statusDetails" [shown],
        .. extra
    }
}

response_setters! {
    InstitutionInfo {
        access_period(impl Into<Option<InstitutionArrangementAccessPeriod>>).into(),
        account_owner_category(impl IntoOption<PartyCategory>).into_option(),
        accounts(Vec<ConsentAccountDetails>),
        created_date(impl IntoOption<String>).into_option(),
        data_handling(impl Into<Option<DataHandling>>).into(),
        data_scopes(Vec<DataScope>),
        institution_id(impl IntoOption<InstitutionId>).into_option(),
        institution_login_id(impl IntoOption<InstitutionLoginId>).into_option(),
        institution_name(impl IntoOption<String>).into_option(),
        is_business_consumer_statement(impl IntoOption<String>).into_option(),
        last_updated_by(impl IntoOption<ConsentUpdatedBy>).into_option(),
        status_details(impl Into<Option<InstitutionArrangementStatusDetails>>).into(),
    }
}

/// Request for a Connect Lite link that goes straight to one institution: partner, customer and
/// `institutionId` are required; webhook, experience and display options are optional.
#[derive(Clone)]
#[non_exhaustive]
pub struct LiteConnectParameters {
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Look and flow of the Connect session: `default` or a GUID configured for you; if omitted, a
    /// plain flow without branding.
    pub experience: Option<ExperienceId>,
    /// ID of a financial institution, as listed in the directory of institutions, such as `4222`.
    pub institution_id: InstitutionId,
    /// `true` if Data Connect runs in a web view of your mobile app, `false` otherwise; needed only
    /// without the SDK.
    pub is_hosted_in_mobile_app: Option<bool>,
    /// `true` if Data Connect is shown in a WebView, which makes `redirectUri` mandatory; `false`
    /// otherwise. The property is no longer recommended.
    pub is_web_view: Option<bool>,
    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English by
    /// default.
    pub language: Option<ConnectLanguage>,
    /// Your Partner ID, as shown in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// `true` if the Connect link expires after a successful session, `false` otherwise; overrides
    /// the setting of the experience.
    pub single_use_url: Option<bool>,
    /// Public URL that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    pub webhook_content_type: Option<WebhookContentType>,
    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    pub webhook_data: Option<Value>,
    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    pub webhook_headers: Option<Value>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LiteConnectParameters {
        0: customer_id = "customerId" [shown],
        1: experience = "experience" [shown],
        2: institution_id = "institutionId" as number [shown],
        3: is_hosted_in_mobile_app = "isHostedInMobileApp" [shown],
        4: is_web_view = "isWebView" [shown],
        5: language = "language",
        6: partner_id = "partnerId" [shown],
        7: redirect_uri = "redirectUri",
        8: single_use_url = "singleUseUrl" [shown],
        9: webhook = "webhook",
        10: webhook_content_type = "webhookContentType",
        11: webhook_data = "webhookData",
        12: webhook_headers = "webhookHeaders",
        .. extra
    }
}

impl LiteConnectParameters {
    /// Creates a `LiteConnectParameters` with its required fields.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `institution_id`: ID of a financial institution, as listed in the directory of
    ///   institutions, such as `4222`.
    /// - `partner_id`: Your Partner ID, as shown in the Developer Dashboard.
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

    /// Look and flow of the Connect session: `default` or a GUID configured for you; if omitted, a
    /// plain flow without branding.
    #[must_use]
    pub fn experience(mut self, experience: impl IntoOption<ExperienceId>) -> Self {
        self.experience = experience.into_option();
        self
    }

    /// `true` if Data Connect runs in a web view of your mobile app, `false` otherwise; needed only
    /// without the SDK.
    #[must_use]
    pub fn is_hosted_in_mobile_app(
        mut self,
        is_hosted_in_mobile_app: impl Into<Option<bool>>,
    ) -> Self {
        self.is_hosted_in_mobile_app = is_hosted_in_mobile_app.into();
        self
    }

    /// `true` if Data Connect is shown in a WebView, which makes `redirectUri` mandatory; `false`
    /// otherwise. The property is no longer recommended.
    #[must_use]
    pub fn is_web_view(mut self, is_web_view: impl Into<Option<bool>>) -> Self {
        self.is_web_view = is_web_view.into();
        self
    }

    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English by
    /// default.
    #[must_use]
    pub fn language(mut self, language: impl IntoOption<ConnectLanguage>) -> Self {
        self.language = language.into_option();
        self
    }

    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl IntoOption<String>) -> Self {
        self.redirect_uri = redirect_uri.into_option();
        self
    }

    /// `true` if the Connect link expires after a successful session, `false` otherwise; overrides
    /// the setting of the experience.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: impl Into<Option<bool>>) -> Self {
        self.single_use_url = single_use_url.into();
        self
    }

    /// Public URL that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl IntoOption<String>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    #[must_use]
    pub fn webhook_content_type(
        mut self,
        webhook_content_type: impl IntoOption<WebhookContentType>,
    ) -> Self {
        self.webhook_content_type = webhook_content_type.into_option();
        self
    }

    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: impl Into<Option<Value>>) -> Self {
        self.webhook_data = webhook_data.into();
        self
    }

    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: impl Into<Option<Value>>) -> Self {
        self.webhook_headers = webhook_headers.into();
        self
    }
}

/// Request for the form with which a customer logs in at an institution: customer, language and
/// accepted agreement.
#[derive(Clone)]
#[non_exhaustive]
pub struct LoginForm {
    /// ID of the configuration that applies to this login, from `post-configurations`. If absent,
    /// the default configuration applies.
    ///
    /// For example `605543e1-f507-48ad-8127-95c40566597b`.
    pub configuration_id: Option<ConfigurationId>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Language of the labels, for example `en`.
    pub language: String,
    /// Acceptance of the terms of service by the customer: time and language.
    pub service_agreement: ServiceAgreement,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LoginForm {
        0: configuration_id = "configurationId" [shown],
        1: customer_id = "customerId" [shown],
        2: language = "language",
        3: service_agreement = "serviceAgreement" [shown],
        .. extra
    }
}

impl LoginForm {
    /// Creates a `LoginForm` with its required fields.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `language`: Language of the labels, for example `en`.
    /// - `service_agreement`: Acceptance of the terms of service by the customer: time and
    ///   language.
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

    /// ID of the configuration that applies to this login, from `post-configurations`. If absent,
    /// the default configuration applies.
    ///
    /// For example `605543e1-f507-48ad-8127-95c40566597b`.
    #[must_use]
    pub fn configuration_id(mut self, configuration_id: impl IntoOption<ConfigurationId>) -> Self {
        self.configuration_id = configuration_id.into_option();
        self
    }
}

/// One entry of a list. Form fields to show, one entry per field.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginFormElement {
    /// UUID of the form or of one of its fields; the UUID goes back with the input of the customer.
    ///
    /// Format `uuid`, 36 characters, for example `26410b1f-0347-4d57-bb03-f44d00e785e2`.
    pub id: Option<String>,
    /// Label to show beside the field, for example `Username`.
    ///
    /// 1 to 512 characters.
    pub label: Option<String>,
    /// Position of the field among the other fields; `0` comes first.
    ///
    /// 0 to 10, default `0`.
    pub sort_order: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LoginFormElement {
        0: id = "id",
        1: label = "label",
        2: sort_order = "sortOrder",
        .. extra
    }
}

response_setters! {
    LoginFormElement {
        id(impl IntoOption<String>).into_option(),
        label(impl IntoOption<String>).into_option(),
        sort_order(impl Into<Option<i64>>).into(),
    }
}

/// Fields of a form with which a customer logs in at an institution.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginForms {
    /// Form fields to show, one entry per field.
    pub elements: Vec<LoginFormElement>,
    /// ID of the stream that carries the events of this login.
    ///
    /// For example `208a1170-875e-4656-85d0-27dfc3ee7137`.
    pub event_stream_id: Option<EventStreamId>,
    /// UUID of the form or of one of its fields; the UUID goes back with the input of the customer.
    ///
    /// Format `uuid`, 36 characters, for example `8d9d8f5e-2c5f-4f49-bf9b-276a7df0367f`.
    pub id: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LoginForms {
        0: elements = "elements" [shown],
        1: event_stream_id = "eventStreamId" [shown],
        2: id = "id",
        .. extra
    }
}

response_setters! {
    LoginForms {
        elements(Vec<LoginFormElement>),
        event_stream_id(impl IntoOption<EventStreamId>).into_option(),
        id(impl IntoOption<String>).into_option(),
    }
}

open_enum! {
    /// Types of challenges that a customer answers for an institution.
    pub enum MfaType {
        /// `TFA_TEXT`
        TfaText = "TFA_TEXT",
        /// `TFA_CHOICE`
        TfaChoice = "TFA_CHOICE",
        /// `TFA_MULTI`
        TfaMulti = "TFA_MULTI",
        /// `TFA_IMAGE`
        TfaImage = "TFA_IMAGE",
    }
}

/// Request for a Connect link in which the customer confirms micro deposits to `accountId`:
/// partner, customer, redirect, webhook settings and experience.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MicroEntryVerifyRequestParameter {
    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Look and flow of the Connect session: `default` or a GUID configured for you; if omitted, a
    /// plain flow without branding.
    pub experience: Option<ExperienceId>,
    /// Your Partner ID, as shown in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: Option<PartnerId>,
    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// Public URL that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    pub webhook_content_type: Option<WebhookContentType>,
    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    pub webhook_data: Option<Value>,
    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    pub webhook_headers: Option<Value>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    MicroEntryVerifyRequestParameter {
        0: account_id = "accountId" [shown],
        1: customer_id = "customerId" [shown],
        2: experience = "experience" [shown],
        3: partner_id = "partnerId" [shown],
        4: redirect_uri = "redirectUri",
        5: webhook = "webhook",
        6: webhook_content_type = "webhookContentType",
        7: webhook_data = "webhookData",
        8: webhook_headers = "webhookHeaders",
        .. extra
    }
}

impl MicroEntryVerifyRequestParameter {
    /// Creates a `MicroEntryVerifyRequestParameter` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    #[must_use]
    pub fn account_id(mut self, account_id: impl IntoOption<AccountId>) -> Self {
        self.account_id = account_id.into_option();
        self
    }

    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    #[must_use]
    pub fn customer_id(mut self, customer_id: impl IntoOption<CustomerId>) -> Self {
        self.customer_id = customer_id.into_option();
        self
    }

    /// Look and flow of the Connect session: `default` or a GUID configured for you; if omitted, a
    /// plain flow without branding.
    #[must_use]
    pub fn experience(mut self, experience: impl IntoOption<ExperienceId>) -> Self {
        self.experience = experience.into_option();
        self
    }

    /// Your Partner ID, as shown in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    #[must_use]
    pub fn partner_id(mut self, partner_id: impl IntoOption<PartnerId>) -> Self {
        self.partner_id = partner_id.into_option();
        self
    }

    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl IntoOption<String>) -> Self {
        self.redirect_uri = redirect_uri.into_option();
        self
    }

    /// Public URL that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl IntoOption<String>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    #[must_use]
    pub fn webhook_content_type(
        mut self,
        webhook_content_type: impl IntoOption<WebhookContentType>,
    ) -> Self {
        self.webhook_content_type = webhook_content_type.into_option();
        self
    }

    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: impl Into<Option<Value>>) -> Self {
        self.webhook_data = webhook_data.into();
        self
    }

    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: impl Into<Option<Value>>) -> Self {
        self.webhook_headers = webhook_headers.into();
        self
    }
}

/// Request for the address at which a customer logs in at an institution that uses OAuth.
#[derive(Clone)]
#[non_exhaustive]
pub struct OauthUrl {
    /// ID of the configuration that applies to this login, from `post-configurations`. If absent,
    /// the default configuration applies.
    ///
    /// For example `605543e1-f507-48ad-8127-95c40566597b`.
    pub configuration_id: Option<ConfigurationId>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Your web address to which the institution sends the browser back.
    ///
    /// Format `uri`, 1 to 1024 characters, for example `https://oauth.example.com/redirect`.
    pub redirect_uri: String,
    /// Acceptance of the terms of service by the customer: time and language.
    pub service_agreement: ServiceAgreement,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    OauthUrl {
        0: configuration_id = "configurationId" [shown],
        1: customer_id = "customerId" [shown],
        2: redirect_uri = "redirectURI",
        3: service_agreement = "serviceAgreement" [shown],
        .. extra
    }
}

impl OauthUrl {
    /// Creates a `OauthUrl` with its required fields.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `redirect_uri`: Your web address to which the institution sends the browser back.
    /// - `service_agreement`: Acceptance of the terms of service by the customer: time and
    ///   language.
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

    /// ID of the configuration that applies to this login, from `post-configurations`. If absent,
    /// the default configuration applies.
    ///
    /// For example `605543e1-f507-48ad-8127-95c40566597b`.
    #[must_use]
    pub fn configuration_id(mut self, configuration_id: impl IntoOption<ConfigurationId>) -> Self {
        self.configuration_id = configuration_id.into_option();
        self
    }
}

open_enum! {
    /// Category of a customer or owner: individual or business.
    pub enum PartyCategory {
        /// `INDIVIDUAL`
        Individual = "INDIVIDUAL",
        /// `BUSINESS`
        Business = "BUSINESS",
    }
}

/// One entry of a list. Challenges to complete, one entry per challenge.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconnectionChallenge {
    /// UUIDs of the choices from which the customer selects.
    pub choice_ids: Vec<String>,
    /// UUID of the challenge; the UUID goes back with the reply of the customer.
    ///
    /// Format `uuid`, 36 characters, for example `9082affa-d965-40be-a3ed-a320bb3467ff`.
    pub id: Option<String>,
    /// Type of the challenge, for example `TFA_TEXT` for a text reply.
    pub mfa_type: Option<MfaType>,
    /// Prompt to show to the customer, such as a question.
    pub prompt: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReconnectionChallenge {
        0: choice_ids = "choiceIds",
        1: id = "id",
        2: mfa_type = "mfaType",
        3: prompt = "prompt",
        .. extra
    }
}

response_setters! {
    ReconnectionChallenge {
        choice_ids(Vec<String>),
        id(impl IntoOption<String>).into_option(),
        mfa_type(impl IntoOption<MfaType>).into_option(),
        prompt(impl IntoOption<String>).into_option(),
    }
}

/// One entry of a list. Multi-factor challenges that a customer must answer before the
/// institution completes the login.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconnectionChallenges {
    /// Challenges to complete, one entry per challenge.
    ///
    /// At least 1 items.
    pub mfa_challenges: Vec<ReconnectionChallenge>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReconnectionChallenges {
        0: mfa_challenges = "mfaChallenges" [shown],
        .. extra
    }
}

response_setters! {
    ReconnectionChallenges {
        mfa_challenges(Vec<ReconnectionChallenge>),
    }
}

/// Proof that the customer accepted the terms of service: the language shown and the ISO 8601
/// time of acceptance.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceAgreement {
    /// Date and time when the customer accepted the terms, in ISO 8601 format.
    ///
    /// For example `2024-11-28T18:25:32+00:00`.
    pub accepted_date: DateTime<Utc>,
    /// Language in which the customer saw the terms and conditions, such as `en`.
    pub language: String,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ServiceAgreement {
        0: accepted_date = "acceptedDate" [shown],
        1: language = "language",
        .. extra
    }
}

impl ServiceAgreement {
    /// Creates a `ServiceAgreement` with its required fields.
    ///
    /// - `accepted_date`: Date and time when the customer accepted the terms, in ISO 8601 format.
    /// - `language`: Language in which the customer saw the terms and conditions, such as `en`.
    pub fn new(accepted_date: DateTime<Utc>, language: impl Into<String>) -> Self {
        Self {
            accepted_date,
            language: language.into(),
            extra: Map::new(),
        }
    }
}

/// Request for a third-party access key: customer and partner ID of the recipient, partner ID
/// of the requester, and the products that the key opens.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThirdPartyAccessKeyData {
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Your Partner ID, as shown in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// Products that a third party may call with the access key, each with its own terms.
    pub products: Vec<ThirdPartyAccessProduct>,
    /// Origin of the request: fingerprint, IP address and token of the calling client.
    pub provenance: Option<ThirdPartyAccessProvenance>,
    /// Partner ID of the requester, the third party that will use the access key.
    ///
    /// For example `1234583871234`.
    pub third_party_partner_id: PartnerId,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThirdPartyAccessKeyData {
        0: customer_id = "customerId" [shown],
        1: partner_id = "partnerId" [shown],
        2: products = "products" as list [shown],
        3: provenance = "provenance" [shown],
        4: third_party_partner_id = "thirdPartyPartnerId" [shown],
        .. extra
    }
}

impl ThirdPartyAccessKeyData {
    /// Creates a `ThirdPartyAccessKeyData` with its required fields.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `partner_id`: Your Partner ID, as shown in the Developer Dashboard.
    /// - `products`: Products that a third party may call with the access key, each with its own
    ///   terms.
    /// - `third_party_partner_id`: Partner ID of the requester, the third party that will use the
    ///   access key.
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

    /// Origin of the request: fingerprint, IP address and token of the calling client.
    #[must_use]
    pub fn provenance(mut self, provenance: impl Into<Option<ThirdPartyAccessProvenance>>) -> Self {
        self.provenance = provenance.into();
        self
    }
}

/// Response to the creation or change of a third-party access key; the customer and account IDs
/// in `data` are pseudonyms.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThirdPartyAccessKeyReceiptData {
    /// Consent receipts, each with its proof.
    pub data: Vec<ThirdPartyAccessReceiptData>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThirdPartyAccessKeyReceiptData {
        0: data = "data" [shown],
        .. extra
    }
}

response_setters! {
    ThirdPartyAccessKeyReceiptData {
        data(Vec<ThirdPartyAccessReceiptData>),
    }
}

/// Period in which a third party may read data: a `type` with start and end time.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThirdPartyAccessPeriod {
    /// Time when the third-party access ends, in ISO 8601 format with time zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub end_time: Option<DateTime<Utc>>,
    /// Time when access was granted and the key was created, in ISO 8601 format with time zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub start_time: Option<DateTime<Utc>>,
    /// Type of time limit; currently only `timeframe`, bounded by `startTime` and `endTime`.
    pub r#type: Option<ThirdPartyAccessPeriodType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThirdPartyAccessPeriod {
        0: end_time = "endTime" [shown],
        1: start_time = "startTime" [shown],
        2: r#type = "type" [shown],
        .. extra
    }
}

impl ThirdPartyAccessPeriod {
    /// Creates a `ThirdPartyAccessPeriod` with its required fields.
    ///
    /// - `r#type`: Type of time limit; currently only `timeframe`, bounded by `startTime` and
    ///   `endTime`.
    /// - `start_time`: Time when access was granted and the key was created, in ISO 8601 format
    ///   with time zone.
    /// - `end_time`: Time when the third-party access ends, in ISO 8601 format with time zone.
    pub fn new(
        r#type: impl Into<ThirdPartyAccessPeriodType>,
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

open_enum! {
    /// Types of time limits on third-party access.
    pub enum ThirdPartyAccessPeriodType {
        /// `timeframe`
        Timeframe = "timeframe",
    }
}

/// One permission of an access key: product, account and period, with an optional call limit
/// and an optional `payorId` of the partner to bill instead of the recipient.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThirdPartyAccessProduct {
    /// Start and end of the period in which the third party may call the product.
    pub access_period: Option<ThirdPartyAccessPeriod>,
    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Maximum number of times that the consented API may be called.
    ///
    /// For example `200`.
    pub max_calls: Option<i64>,
    /// Partner ID that is charged for data requests with this access key; if absent, the recipient
    /// pays.
    ///
    /// For example `2445581559892`.
    pub payor_id: Option<String>,
    /// Data that the access key unlocks: `moneyTransferDetails`, `availableBalance`,
    /// `availableBalanceLive`, `accountOwner` or `paymentIndicator`.
    pub product: Option<ThirdPartyProduct>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThirdPartyAccessProduct {
        0: access_period = "accessPeriod" [shown],
        1: account_id = "accountId" [shown],
        2: max_calls = "maxCalls",
        3: payor_id = "payorId",
        4: product = "product",
        .. extra
    }
}

impl ThirdPartyAccessProduct {
    /// Creates a `ThirdPartyAccessProduct` with its required fields.
    ///
    /// - `access_period`: Start and end of the period in which the third party may call the
    ///   product.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    /// - `product`: Data that the access key unlocks: `moneyTransferDetails`, `availableBalance`,
    ///   `availableBalanceLive`, `accountOwner` or `paymentIndicator`.
    pub fn new(
        access_period: ThirdPartyAccessPeriod,
        account_id: impl Into<AccountId>,
        product: impl Into<ThirdPartyProduct>,
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

    /// Maximum number of times that the consented API may be called.
    ///
    /// For example `200`.
    #[must_use]
    pub fn max_calls(mut self, max_calls: impl Into<Option<i64>>) -> Self {
        self.max_calls = max_calls.into();
        self
    }

    /// Partner ID that is charged for data requests with this access key; if absent, the recipient
    /// pays.
    ///
    /// For example `2445581559892`.
    #[must_use]
    pub fn payor_id(mut self, payor_id: impl IntoOption<String>) -> Self {
        self.payor_id = payor_id.into_option();
        self
    }
}

/// Digital signature over an access key receipt, with the ID of the signing key and a
/// timestamp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThirdPartyAccessProof {
    /// ID of the Finicity key that signed the access key, such as `867-530-900`.
    pub key_id: Option<String>,
    /// Signature over the `receipt` part of the access key.
    pub signature: Option<String>,
    /// Time of creation, in ISO 8601 format with time zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub timestamp: Option<DateTime<Utc>>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThirdPartyAccessProof {
        0: key_id = "keyId",
        1: signature = "signature",
        2: timestamp = "timestamp" [shown],
        .. extra
    }
}

response_setters! {
    ThirdPartyAccessProof {
        key_id(impl IntoOption<String>).into_option(),
        signature(impl IntoOption<String>).into_option(),
        timestamp(impl Into<Option<DateTime<Utc>>>).into(),
    }
}

/// Origin of an access key request: client fingerprint, IP address and token.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThirdPartyAccessProvenance {
    /// Opaque text that identifies the calling client.
    ///
    /// For example `LU9ZYxcDNQCwEmAxH52XFzaRiGMAAAAABclSKxW5S9P8pUMDV4fbpg`.
    pub client_fingerprint: Option<String>,
    /// IP address of the calling client, such as `8.8.8.8`.
    pub ip_address: Option<String>,
    /// Cookie of the client that requested the access key.
    ///
    /// For example `P9YbR+srNVyQI35893d+BzPrhGMAAAAAuacVUt+3m4svbaFjVSbHEA==`.
    pub token: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThirdPartyAccessProvenance {
        0: client_fingerprint = "clientFingerprint",
        1: ip_address = "ipAddress",
        2: token = "token",
        .. extra
    }
}

impl ThirdPartyAccessProvenance {
    /// Creates a `ThirdPartyAccessProvenance` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Opaque text that identifies the calling client.
    ///
    /// For example `LU9ZYxcDNQCwEmAxH52XFzaRiGMAAAAABclSKxW5S9P8pUMDV4fbpg`.
    #[must_use]
    pub fn client_fingerprint(mut self, client_fingerprint: impl IntoOption<String>) -> Self {
        self.client_fingerprint = client_fingerprint.into_option();
        self
    }

    /// IP address of the calling client, such as `8.8.8.8`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl IntoOption<String>) -> Self {
        self.ip_address = ip_address.into_option();
        self
    }

    /// Cookie of the client that requested the access key.
    ///
    /// For example `P9YbR+srNVyQI35893d+BzPrhGMAAAAAuacVUt+3m4svbaFjVSbHEA==`.
    #[must_use]
    pub fn token(mut self, token: impl IntoOption<String>) -> Self {
        self.token = token.into_option();
        self
    }
}

/// Consent receipt behind an access key: `receiptId`, pseudonymous customer, partner, products,
/// provenance, schema version and time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThirdPartyAccessReceipt {
    /// Pseudonym of the customer, created for the third party that receives the data.
    ///
    /// For example `3465230025077724000`.
    pub customer_id: Option<CustomerId>,
    /// Your Partner ID, as shown in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: Option<PartnerId>,
    /// Products that a third party may call with the access key, each with its own terms.
    pub products: Vec<ThirdPartyAccessProduct>,
    /// Number of the consent receipt type.
    ///
    /// For example `3`.
    pub profile: Option<i64>,
    /// Origin of the request: fingerprint, IP address and token of the calling client.
    pub provenance: Option<ThirdPartyAccessProvenance>,
    /// ID of the consent receipt, which also serves as the access key ID.
    ///
    /// For example `cr_4pfI2r1X8aOHrDDwrwC01NHTxOXlT1`.
    pub receipt_id: Option<ConsentReceiptId>,
    /// Time of creation, in ISO 8601 format with time zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub timestamp: Option<DateTime<Utc>>,
    /// Version of the receipt format, as text, for example `1`.
    pub version: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThirdPartyAccessReceipt {
        0: customer_id = "customerId" [shown],
        1: partner_id = "partnerId" [shown],
        2: products = "products" [shown],
        3: profile = "profile",
        4: provenance = "provenance" [shown],
        5: receipt_id = "receiptId" [shown],
        6: timestamp = "timestamp" [shown],
        7: version = "version",
        .. extra
    }
}

response_setters! {
    ThirdPartyAccessReceipt {
        customer_id(impl IntoOption<CustomerId>).into_option(),
        partner_id(impl IntoOption<PartnerId>).into_option(),
        products(Vec<ThirdPartyAccessProduct>),
        profile(impl Into<Option<i64>>).into(),
        provenance(impl Into<Option<ThirdPartyAccessProvenance>>).into(),
        receipt_id(impl IntoOption<ConsentReceiptId>).into_option(),
        timestamp(impl Into<Option<DateTime<Utc>>>).into(),
        version(impl IntoOption<String>).into_option(),
    }
}

/// Consent receipt of an access key together with the `proof` that signs the receipt.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThirdPartyAccessReceiptData {
    /// Digital signature that shows that the access key was not altered.
    pub proof: Option<ThirdPartyAccessProof>,
    /// Consent receipt on which the access key is based.
    pub receipt: Option<ThirdPartyAccessReceipt>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ThirdPartyAccessReceiptData {
        0: proof = "proof" [shown],
        1: receipt = "receipt" [shown],
        .. extra
    }
}

response_setters! {
    ThirdPartyAccessReceiptData {
        proof(impl Into<Option<ThirdPartyAccessProof>>).into(),
        receipt(impl Into<Option<ThirdPartyAccessReceipt>>).into(),
    }
}

open_enum! {
    /// Types of data that a third party may read.
    pub enum ThirdPartyProduct {
        /// `moneyTransferDetails`
        MoneyTransferDetails = "moneyTransferDetails",
        /// `availableBalance`
        AvailableBalance = "availableBalance",
        /// `availableBalanceLive`
        AvailableBalanceLive = "availableBalanceLive",
        /// `accountOwner`
        AccountOwner = "accountOwner",
        /// `paymentIndicator`
        PaymentIndicator = "paymentIndicator",
    }
}

/// Request for a Connect link that switches direct deposits: partner, customer and target
/// `accounts` are required; terms, webhook and experience are optional.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferDepositSwitchParameters {
    /// Bank accounts to which the user may move deposits, at least one.
    pub accounts: Vec<BankAccount>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Setup that controls the display of the landing page: `default` or the GUID of an experience
    /// configured for you.
    ///
    /// For example `03099618-8a28-41f6-b891-83af336626d6`.
    pub experience: Option<ExperienceId>,
    /// Channel through which the user reaches the link, for example email or web, together with
    /// your own ID.
    pub external: Option<ExternalTransferDetails>,
    /// Language code of the Connect Transfer pages: `es` for US Spanish; English if absent.
    pub language: Option<ConnectLanguage>,
    /// Your Partner ID, as shown in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// Acceptance of the terms by the customer: the language in which they were shown and the date
    /// of acceptance.
    pub service_agreement: Option<ServiceAgreement>,
    /// Public URL that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    ///
    /// Deprecated in the contract.
    pub webhook: Option<String>,
    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Deprecated in the contract.
    pub webhook_content_type: Option<WebhookContentType>,
    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    ///
    /// Deprecated in the contract.
    pub webhook_data: Option<Value>,
    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    ///
    /// Deprecated in the contract.
    pub webhook_headers: Option<Value>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransferDepositSwitchParameters {
        0: accounts = "accounts" as list [shown],
        1: customer_id = "customerId" [shown],
        2: experience = "experience" [shown],
        3: external = "external" [shown],
        4: language = "language",
        5: partner_id = "partnerId" [shown],
        6: redirect_uri = "redirectUri",
        7: service_agreement = "serviceAgreement" [shown],
        8: webhook = "webhook",
        9: webhook_content_type = "webhookContentType",
        10: webhook_data = "webhookData",
        11: webhook_headers = "webhookHeaders",
        .. extra
    }
}

impl TransferDepositSwitchParameters {
    /// Creates a `TransferDepositSwitchParameters` with its required fields.
    ///
    /// - `accounts`: Bank accounts to which the user may move deposits, at least one.
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `partner_id`: Your Partner ID, as shown in the Developer Dashboard.
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

    /// Setup that controls the display of the landing page: `default` or the GUID of an experience
    /// configured for you.
    ///
    /// For example `03099618-8a28-41f6-b891-83af336626d6`.
    #[must_use]
    pub fn experience(mut self, experience: impl IntoOption<ExperienceId>) -> Self {
        self.experience = experience.into_option();
        self
    }

    /// Channel through which the user reaches the link, for example email or web, together with
    /// your own ID.
    #[must_use]
    pub fn external(mut self, external: impl Into<Option<ExternalTransferDetails>>) -> Self {
        self.external = external.into();
        self
    }

    /// Language code of the Connect Transfer pages: `es` for US Spanish; English if absent.
    #[must_use]
    pub fn language(mut self, language: impl IntoOption<ConnectLanguage>) -> Self {
        self.language = language.into_option();
        self
    }

    /// URL to open after Connect ends; optional if Connect runs in an iframe. Mobile apps should
    /// pass an app link or a universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl IntoOption<String>) -> Self {
        self.redirect_uri = redirect_uri.into_option();
        self
    }

    /// Acceptance of the terms by the customer: the language in which they were shown and the date
    /// of acceptance.
    #[must_use]
    pub fn service_agreement(
        mut self,
        service_agreement: impl Into<Option<ServiceAgreement>>,
    ) -> Self {
        self.service_agreement = service_agreement.into();
        self
    }

    /// Public URL that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl IntoOption<String>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    #[must_use]
    pub fn webhook_content_type(
        mut self,
        webhook_content_type: impl IntoOption<WebhookContentType>,
    ) -> Self {
        self.webhook_content_type = webhook_content_type.into_option();
        self
    }

    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: impl Into<Option<Value>>) -> Self {
        self.webhook_data = webhook_data.into();
        self
    }

    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: impl Into<Option<Value>>) -> Self {
        self.webhook_headers = webhook_headers.into();
        self
    }
}

open_enum! {
    /// Content types of webhook events.
    pub enum WebhookContentType {
        /// `application/json`
        ApplicationJson = "application/json",
        /// `application/xml`
        ApplicationXml = "application/xml",
    }
}
