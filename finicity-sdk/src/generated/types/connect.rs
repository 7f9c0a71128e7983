// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *connect*.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::unix_date::UnixDate;

/// A bank account to pay into or from in a switch session: account number, routing number
/// (`bankIdentifier`), `checking` or `savings`, and an optional title.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BankAccount {
    /// Full number of the account at the bank or lender, as digits in text; sensitive.
    ///
    /// 4 to 17 characters, for example `7526894126`.
    pub account_number: String,
    /// Routing number of the bank, nine digits in text.
    ///
    /// Pattern `^[0-9]{9}$`, for example `110000000`.
    pub bank_identifier: String,
    /// Label the user gave the bank account, for example `My savings account`.
    pub title: Option<String>,
    /// Account type: `checking` or `savings`.
    ///
    /// Known values are in [`values::bank_account_type`](crate::values::bank_account_type).
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
    ///
    /// - `account_number`: Full number of the account at the bank or lender, as digits in text;
    ///   sensitive.
    /// - `bank_identifier`: Routing number of the bank, nine digits in text.
    /// - `r#type`: Account type: `checking` or `savings`.
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

    /// Label the user gave the bank account, for example `My savings account`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// The person switching bill payments: name, street address, city, state and zip code are
/// required, phone and e-mail optional.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillPaySwitchIdentity {
    /// Street and number of the person whose bills are switched, on one line; without city and
    /// state.
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
    /// E-mail address, for example `myname@mycompany.com`.
    ///
    /// At most 100 characters, for example `jane.doe@example.com`.
    pub email: Option<String>,
    /// Given name of the person.
    ///
    /// At most 50 characters, for example `Jane`.
    pub first_name: String,
    /// Surname of the person, for example `Smith`.
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
    ///
    /// - `address`: Street and number of the person whose bills are switched, on one line; without
    ///   city and state.
    /// - `city`: City or town of the address, for example `Murray`.
    /// - `first_name`: Given name of the person.
    /// - `last_name`: Surname of the person, for example `Smith`.
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
    pub fn address2(mut self, address2: impl Into<String>) -> Self {
        self.address2 = Some(address2.into());
        self
    }

    /// E-mail address, for example `myname@mycompany.com`.
    ///
    /// At most 100 characters, for example `jane.doe@example.com`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    ///
    /// At most 15 characters, for example `2121234567`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

/// One person in a joint borrower Data Connect session: customer id, consumer id, role, and
/// optionally SSN and date of birth.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Borrower {
    /// Key of the person record that lending reports need, hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: ConsumerId,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Social Security number and birth date of the consumer; optional.
    pub optional_consumer_info: Option<ConsumerInfo>,
    /// Part the person plays in the loan application: `primary` or `jointBorrower`.
    ///
    /// Known values are in [`values::borrower_type`](crate::values::borrower_type).
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
    ///
    /// - `consumer_id`: Key of the person record that lending reports need, hexadecimal digits.
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `r#type`: Part the person plays in the loan application: `primary` or `jointBorrower`.
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

    /// Social Security number and birth date of the consumer; optional.
    #[must_use]
    pub fn optional_consumer_info(mut self, optional_consumer_info: ConsumerInfo) -> Self {
        self.optional_consumer_info = Some(optional_consumer_info);
        self
    }
}

/// A payment card for a bill pay switch session: holder-chosen title, number of 15 to 19
/// digits, expiry as `mm/yy`, security code and brand.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// Card network, for example `Mastercard`; when sent one of `mastercard`, `visa`,
    /// `american-express`, `discover`.
    ///
    /// Known values are in [`values::card_brand`](crate::values::card_brand).
    pub brand: Option<String>,
    /// Security code printed on the card, 3 or 4 digits; never log or store it.
    ///
    /// 3 to 4 characters, for example `123`.
    pub cvv: String,
    /// Month and year the card runs out, as `mm/yy`.
    ///
    /// For example `12/27`.
    pub expiry: String,
    /// Payment card number of 15 to 19 digits.
    ///
    /// 15 to 19 characters, for example `4242424242424242`.
    pub number: String,
    /// Label the user gave the card, for example `Mastercard super card`.
    ///
    /// For example `Credit Card`.
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
    ///
    /// - `cvv`: Security code printed on the card, 3 or 4 digits; never log or store it.
    /// - `expiry`: Month and year the card runs out, as `mm/yy`.
    /// - `number`: Payment card number of 15 to 19 digits.
    /// - `title`: Label the user gave the card, for example `Mastercard super card`.
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

    /// Card network, for example `Mastercard`; when sent one of `mastercard`, `visa`,
    /// `american-express`, `discover`.
    ///
    /// Known values are in [`values::card_brand`](crate::values::card_brand).
    #[must_use]
    pub fn brand(mut self, brand: impl Into<String>) -> Self {
        self.brand = Some(brand.into());
        self
    }
}

/// A stored login set-up for Connect Components: account filters and whether account owner data
/// is compulsory, under an `id` to quote at login.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Configuration {
    /// Optional account filter at OAuth institutions: `personal`, `business` or `unknown`.
    pub account_classification_type: Vec<String>,
    /// `true` makes OAuth users share owner details; otherwise the login fails with aggregation
    /// code `239`.
    ///
    /// Default `false`.
    pub ao_required: Option<bool>,
    /// Account kinds to keep, such as `Checking`, when activating accounts at institutions with
    /// legacy login forms; optional.
    pub filter_accounts: Vec<String>,
    /// Identifies the configuration object; a UUID such as `605543e1-f507-48ad-8127-95c40566597b`.
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

/// Request for mailing a Data Connect invitation: customer, optional consumer, the `email`
/// options, and the same session settings as for a plain link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectEmailParameters {
    /// Key of the person record that lending reports need, hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: ConsumerId,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Settings of the mail sent by Data Connect, such as sender, subject and signature.
    pub email: EmailOptions,
    /// Look and flow of the Connect session: `default` or a GUID set up for you; left out, a plain
    /// flow without branding.
    pub experience: Option<ExperienceId>,
    /// Start of the report data as 10-digit seconds since 1970; longer values fall back to the
    /// report's own default.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Extra options that decide which institutions Data Connect shows, and how.
    pub institution_settings: Option<Value>,
    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English when
    /// omitted.
    ///
    /// Known values are in [`values::connect_language`](crate::values::connect_language).
    pub language: Option<String>,
    /// Social Security number and birth date of the consumer; optional.
    pub optional_consumer_info: Option<ConsumerInfo>,
    /// Your partner number, as found in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` makes the Connect link expire once a session succeeds; overrides the setting of the
    /// experience.
    pub single_use_url: Option<bool>,
    /// Public address that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Known values are in [`values::webhook_content_type`](crate::values::webhook_content_type).
    pub webhook_content_type: Option<String>,
    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    pub webhook_data: Option<Value>,
    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
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
    ///
    /// - `consumer_id`: Key of the person record that lending reports need, hexadecimal digits.
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `email`: Settings of the mail sent by Data Connect, such as sender, subject and signature.
    /// - `partner_id`: Your partner number, as found in the Developer Dashboard.
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

    /// Look and flow of the Connect session: `default` or a GUID set up for you; left out, a plain
    /// flow without branding.
    #[must_use]
    pub fn experience(mut self, experience: impl Into<ExperienceId>) -> Self {
        self.experience = Some(experience.into());
        self
    }

    /// Start of the report data as 10-digit seconds since 1970; longer values fall back to the
    /// report's own default.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Extra options that decide which institutions Data Connect shows, and how.
    #[must_use]
    pub fn institution_settings(mut self, institution_settings: Value) -> Self {
        self.institution_settings = Some(institution_settings);
        self
    }

    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English when
    /// omitted.
    ///
    /// Known values are in [`values::connect_language`](crate::values::connect_language).
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Social Security number and birth date of the consumer; optional.
    #[must_use]
    pub fn optional_consumer_info(mut self, optional_consumer_info: ConsumerInfo) -> Self {
        self.optional_consumer_info = Some(optional_consumer_info);
        self
    }

    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// `true` makes the Connect link expire once a session succeeds; overrides the setting of the
    /// experience.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: bool) -> Self {
        self.single_use_url = Some(single_use_url);
        self
    }

    /// Public address that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Known values are in [`values::webhook_content_type`](crate::values::webhook_content_type).
    #[must_use]
    pub fn webhook_content_type(mut self, webhook_content_type: impl Into<String>) -> Self {
        self.webhook_content_type = Some(webhook_content_type.into());
        self
    }

    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: Value) -> Self {
        self.webhook_data = Some(webhook_data);
        self
    }

    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: Value) -> Self {
        self.webhook_headers = Some(webhook_headers);
        self
    }
}

/// Answer to mailing a Data Connect invitation: the link that was sent and the e-mail settings
/// used.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectEmailUrl {
    /// Settings of the mail sent by Data Connect, such as sender, subject and signature.
    pub email_config: Option<EmailOptions>,
    /// Generated web address that opens the Connect session for the user.
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

/// Request for a bill pay switch session: partner and customer, service agreement, `accounts`
/// and `cards` to pay from, and the `identity` of the person.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectGenerateTransferBillPaySwitchParameters {
    /// Bank accounts to which the user may move deposits, at least one.
    pub accounts: Vec<BankAccount>,
    /// Payment cards of the user; required for bill pay switches.
    ///
    /// At least 1 items.
    pub cards: Vec<Card>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Whether the landing page shows, by `default` or the GUID of an experience set up for you.
    ///
    /// For example `03099618-8a28-41f6-b891-83af336626d6`.
    pub experience: Option<ExperienceId>,
    /// Personal details of the user; required in the `BPS` use case.
    pub identity: BillPaySwitchIdentity,
    /// Language code of the Data Connect pages: `es` for US Spanish; English when omitted.
    ///
    /// Known values are in [`values::connect_language`](crate::values::connect_language).
    pub language: Option<String>,
    /// Your partner number, as found in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// Terms the customer accepted: the language they were shown in and the date of acceptance.
    pub service_agreement: Option<ServiceAgreement>,
    /// `true` makes the Connect link expire once a session succeeds; overrides the setting of the
    /// experience.
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
    ///
    /// - `cards`: Payment cards of the user; required for bill pay switches.
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `identity`: Personal details of the user; required in the `BPS` use case.
    /// - `partner_id`: Your partner number, as found in the Developer Dashboard.
    /// - `single_use_url`: `true` makes the Connect link expire once a session succeeds; overrides
    ///   the setting of the experience.
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

    /// Bank accounts to which the user may move deposits, at least one.
    #[must_use]
    pub fn accounts(mut self, accounts: Vec<BankAccount>) -> Self {
        self.accounts = accounts;
        self
    }

    /// Whether the landing page shows, by `default` or the GUID of an experience set up for you.
    ///
    /// For example `03099618-8a28-41f6-b891-83af336626d6`.
    #[must_use]
    pub fn experience(mut self, experience: impl Into<ExperienceId>) -> Self {
        self.experience = Some(experience.into());
        self
    }

    /// Language code of the Data Connect pages: `es` for US Spanish; English when omitted.
    ///
    /// Known values are in [`values::connect_language`](crate::values::connect_language).
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Terms the customer accepted: the language they were shown in and the date of acceptance.
    #[must_use]
    pub fn service_agreement(mut self, service_agreement: ServiceAgreement) -> Self {
        self.service_agreement = Some(service_agreement);
        self
    }
}

/// Request for mailing a Data Connect invitation to two borrowers: both persons, the `email`
/// options, and session settings such as webhook and redirect address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectJointBorrowerEmailParameters {
    /// Primary and joint borrower, each with customer and consumer keys, for the mortgage
    /// verification flow.
    pub borrowers: Vec<Borrower>,
    /// Settings of the mail sent by Data Connect, such as sender, subject and signature.
    pub email: EmailOptions,
    /// Look and flow of the Connect session: `default` or a GUID set up for you; left out, a plain
    /// flow without branding.
    pub experience: ExperienceId,
    /// Start of the report data as 10-digit seconds since 1970; longer values fall back to the
    /// report's own default.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Extra options that decide which institutions Data Connect shows, and how.
    pub institution_settings: Option<Value>,
    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English when
    /// omitted.
    ///
    /// Known values are in [`values::connect_language`](crate::values::connect_language).
    pub language: Option<String>,
    /// Your partner number, as found in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` makes the Connect link expire once a session succeeds; overrides the setting of the
    /// experience.
    pub single_use_url: Option<bool>,
    /// Public address that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Known values are in [`values::webhook_content_type`](crate::values::webhook_content_type).
    pub webhook_content_type: Option<String>,
    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    pub webhook_data: Option<Value>,
    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
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
    ///
    /// - `borrowers`: Primary and joint borrower, each with customer and consumer keys, for the
    ///   mortgage verification flow.
    /// - `email`: Settings of the mail sent by Data Connect, such as sender, subject and signature.
    /// - `experience`: Look and flow of the Connect session: `default` or a GUID set up for you;
    ///   left out, a plain flow without branding.
    /// - `partner_id`: Your partner number, as found in the Developer Dashboard.
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

    /// Start of the report data as 10-digit seconds since 1970; longer values fall back to the
    /// report's own default.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Extra options that decide which institutions Data Connect shows, and how.
    #[must_use]
    pub fn institution_settings(mut self, institution_settings: Value) -> Self {
        self.institution_settings = Some(institution_settings);
        self
    }

    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English when
    /// omitted.
    ///
    /// Known values are in [`values::connect_language`](crate::values::connect_language).
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// `true` makes the Connect link expire once a session succeeds; overrides the setting of the
    /// experience.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: bool) -> Self {
        self.single_use_url = Some(single_use_url);
        self
    }

    /// Public address that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Known values are in [`values::webhook_content_type`](crate::values::webhook_content_type).
    #[must_use]
    pub fn webhook_content_type(mut self, webhook_content_type: impl Into<String>) -> Self {
        self.webhook_content_type = Some(webhook_content_type.into());
        self
    }

    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: Value) -> Self {
        self.webhook_data = Some(webhook_data);
        self
    }

    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: Value) -> Self {
        self.webhook_headers = Some(webhook_headers);
        self
    }
}

/// Request for a Data Connect link shared by two borrowers: both persons and session settings
/// such as experience, webhook and redirect address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectJointBorrowerParameters {
    /// Primary and joint borrower, each with customer and consumer keys, for the mortgage
    /// verification flow.
    pub borrowers: Vec<Borrower>,
    /// Look and flow of the Connect session: `default` or a GUID set up for you; left out, a plain
    /// flow without branding.
    pub experience: Option<ExperienceId>,
    /// Start of the report data as 10-digit seconds since 1970; longer values fall back to the
    /// report's own default.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Extra options that decide which institutions Data Connect shows, and how.
    pub institution_settings: Option<Value>,
    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English when
    /// omitted.
    ///
    /// Known values are in [`values::connect_language`](crate::values::connect_language).
    pub language: Option<String>,
    /// Your partner number, as found in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` makes the Connect link expire once a session succeeds; overrides the setting of the
    /// experience.
    pub single_use_url: Option<bool>,
    /// Public address that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Known values are in [`values::webhook_content_type`](crate::values::webhook_content_type).
    pub webhook_content_type: Option<String>,
    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    pub webhook_data: Option<Value>,
    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
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
    ///
    /// - `borrowers`: Primary and joint borrower, each with customer and consumer keys, for the
    ///   mortgage verification flow.
    /// - `partner_id`: Your partner number, as found in the Developer Dashboard.
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

    /// Look and flow of the Connect session: `default` or a GUID set up for you; left out, a plain
    /// flow without branding.
    #[must_use]
    pub fn experience(mut self, experience: impl Into<ExperienceId>) -> Self {
        self.experience = Some(experience.into());
        self
    }

    /// Start of the report data as 10-digit seconds since 1970; longer values fall back to the
    /// report's own default.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Extra options that decide which institutions Data Connect shows, and how.
    #[must_use]
    pub fn institution_settings(mut self, institution_settings: Value) -> Self {
        self.institution_settings = Some(institution_settings);
        self
    }

    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English when
    /// omitted.
    ///
    /// Known values are in [`values::connect_language`](crate::values::connect_language).
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// `true` makes the Connect link expire once a session succeeds; overrides the setting of the
    /// experience.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: bool) -> Self {
        self.single_use_url = Some(single_use_url);
        self
    }

    /// Public address that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Known values are in [`values::webhook_content_type`](crate::values::webhook_content_type).
    #[must_use]
    pub fn webhook_content_type(mut self, webhook_content_type: impl Into<String>) -> Self {
        self.webhook_content_type = Some(webhook_content_type.into());
        self
    }

    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: Value) -> Self {
        self.webhook_data = Some(webhook_data);
        self
    }

    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: Value) -> Self {
        self.webhook_headers = Some(webhook_headers);
        self
    }
}

/// Request for a Data Connect link: partner and customer are required; webhook, redirect
/// address, experience, language and report settings are optional.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectParameters {
    /// Key of the person record that lending reports need, hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Look and flow of the Connect session: `default` or a GUID set up for you; left out, a plain
    /// flow without branding.
    pub experience: Option<ExperienceId>,
    /// Start of the report data as 10-digit seconds since 1970; longer values fall back to the
    /// report's own default.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Extra options that decide which institutions Data Connect shows, and how.
    pub institution_settings: Option<Value>,
    /// Whether Data Connect runs inside a web view of your mobile app; only needed without the SDK.
    pub is_hosted_in_mobile_app: Option<bool>,
    /// `true` when Data Connect is shown in a WebView, which makes `redirectUri` mandatory; no
    /// longer recommended.
    pub is_web_view: Option<bool>,
    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English when
    /// omitted.
    ///
    /// Known values are in [`values::connect_language`](crate::values::connect_language).
    pub language: Option<String>,
    /// Social Security number and birth date of the consumer; optional.
    pub optional_consumer_info: Option<ConsumerInfo>,
    /// Your partner number, as found in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` makes the Connect link expire once a session succeeds; overrides the setting of the
    /// experience.
    pub single_use_url: Option<bool>,
    /// Public address that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Known values are in [`values::webhook_content_type`](crate::values::webhook_content_type).
    pub webhook_content_type: Option<String>,
    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    pub webhook_data: Option<Value>,
    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
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
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `partner_id`: Your partner number, as found in the Developer Dashboard.
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

    /// Key of the person record that lending reports need, hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    #[must_use]
    pub fn consumer_id(mut self, consumer_id: impl Into<ConsumerId>) -> Self {
        self.consumer_id = Some(consumer_id.into());
        self
    }

    /// Look and flow of the Connect session: `default` or a GUID set up for you; left out, a plain
    /// flow without branding.
    #[must_use]
    pub fn experience(mut self, experience: impl Into<ExperienceId>) -> Self {
        self.experience = Some(experience.into());
        self
    }

    /// Start of the report data as 10-digit seconds since 1970; longer values fall back to the
    /// report's own default.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Extra options that decide which institutions Data Connect shows, and how.
    #[must_use]
    pub fn institution_settings(mut self, institution_settings: Value) -> Self {
        self.institution_settings = Some(institution_settings);
        self
    }

    /// Whether Data Connect runs inside a web view of your mobile app; only needed without the SDK.
    #[must_use]
    pub fn is_hosted_in_mobile_app(mut self, is_hosted_in_mobile_app: bool) -> Self {
        self.is_hosted_in_mobile_app = Some(is_hosted_in_mobile_app);
        self
    }

    /// `true` when Data Connect is shown in a WebView, which makes `redirectUri` mandatory; no
    /// longer recommended.
    #[must_use]
    pub fn is_web_view(mut self, is_web_view: bool) -> Self {
        self.is_web_view = Some(is_web_view);
        self
    }

    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English when
    /// omitted.
    ///
    /// Known values are in [`values::connect_language`](crate::values::connect_language).
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Social Security number and birth date of the consumer; optional.
    #[must_use]
    pub fn optional_consumer_info(mut self, optional_consumer_info: ConsumerInfo) -> Self {
        self.optional_consumer_info = Some(optional_consumer_info);
        self
    }

    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// `true` makes the Connect link expire once a session succeeds; overrides the setting of the
    /// experience.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: bool) -> Self {
        self.single_use_url = Some(single_use_url);
        self
    }

    /// Public address that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Known values are in [`values::webhook_content_type`](crate::values::webhook_content_type).
    #[must_use]
    pub fn webhook_content_type(mut self, webhook_content_type: impl Into<String>) -> Self {
        self.webhook_content_type = Some(webhook_content_type.into());
        self
    }

    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: Value) -> Self {
        self.webhook_data = Some(webhook_data);
        self
    }

    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: Value) -> Self {
        self.webhook_headers = Some(webhook_headers);
        self
    }
}

/// Answer holding the `link` that opens a bill pay switch session for the customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectTransferBillPaySwitchLink {
    /// Generated web address that opens the Connect session for the user.
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

/// Answer holding the `link` that opens a deposit switch session for the customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectTransferDepositSwitchLink {
    /// Generated web address that opens the Connect session for the user.
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

/// Answer of the link generating calls: the `link` under which the customer opens the session.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectUrl {
    /// Generated web address that opens the Connect session for the user.
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

/// First and last moment at which data may be read under a consent, in ISO 8601; with several
/// institutions the longest arrangement counts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsentAccessPeriod {
    /// When access stops, ISO 8601 with zone.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub end_date: Option<String>,
    /// Moment from which the consent allows access, as ISO 8601 date and time.
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

/// One account covered by a consent: id, last four digits, type, name, and a status, `INACTIVE`
/// after removal of the account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsentAccountDetails {
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `453453`.
    pub id: Option<AccountId>,
    /// What the institution calls the account, or the nickname the customer gave it, for example
    /// `Checking`.
    ///
    /// 1 to 40 characters.
    pub name: Option<String>,
    /// Shortened account number as known at the institution, for example `8555`.
    ///
    /// 1 to 4 characters.
    pub real_account_number_last4: Option<String>,
    /// `ACTIVE` after the account is added to the consent, `INACTIVE` after removal.
    ///
    /// 5 to 10 characters.
    pub status: Option<String>,
    /// Account type, for example `mortgage`.
    ///
    /// 1 to 40 characters.
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

/// State of a consent (`ACTIVE` or `INACTIVE`) and the ISO 8601 time of its latest change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsentStatusDetails {
    /// `ACTIVE` while at least one institution under the consent is active, otherwise `INACTIVE`.
    ///
    /// 5 to 10 characters.
    ///
    /// Known values are in [`values::consent_status`](crate::values::consent_status).
    pub status: Option<String>,
    /// Moment of the last change to the consent, as ISO 8601 date and time.
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

/// SSN and birth date that a Data Connect session may pass along to identify the person.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerInfo {
    /// Start of the day of birth, in seconds since 1970; negative before that year.
    ///
    /// For example `1607450357`.
    pub dob: Option<UnixDate>,
    /// Full social security number as nine digits, no hyphens.
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
    ///
    /// - `ssn`: Full social security number as nine digits, no hyphens.
    pub fn new(ssn: impl Into<String>) -> Self {
        Self {
            dob: None,
            ssn: ssn.into(),
            extra: Map::new(),
        }
    }

    /// Start of the day of birth, in seconds since 1970; negative before that year.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn dob(mut self, dob: impl Into<UnixDate>) -> Self {
        self.dob = Some(dob.into());
        self
    }
}

open_enum! {
    /// Where a deposit switch link is put to use: `EMAIL`, `SMS`, `WEB` or `MOBILE`.
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

/// Request for a configuration of Connect Components: which accounts are offered and whether
/// their owners are read.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConfiguration {
    /// Optional account filter at OAuth institutions: `personal`, `business` or `unknown`.
    pub account_classification_type: Vec<String>,
    /// `true` makes OAuth users share owner details; otherwise the login fails with aggregation
    /// code `239`.
    ///
    /// Default `false`.
    pub ao_required: Option<bool>,
    /// Account kinds to keep, such as `Checking`, when activating accounts at institutions with
    /// legacy login forms; optional.
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

    /// Optional account filter at OAuth institutions: `personal`, `business` or `unknown`.
    #[must_use]
    pub fn account_classification_type(mut self, account_classification_type: Vec<String>) -> Self {
        self.account_classification_type = account_classification_type;
        self
    }

    /// `true` makes OAuth users share owner details; otherwise the login fails with aggregation
    /// code `239`.
    ///
    /// Default `false`.
    #[must_use]
    pub fn ao_required(mut self, ao_required: bool) -> Self {
        self.ao_required = Some(ao_required);
        self
    }

    /// Account kinds to keep, such as `Checking`, when activating accounts at institutions with
    /// legacy login forms; optional.
    #[must_use]
    pub fn filter_accounts(mut self, filter_accounts: Vec<String>) -> Self {
        self.filter_accounts = filter_accounts;
        self
    }
}

/// Answer to creating an experience for an indirect partner: its `experienceId`, a UUID to use
/// in Data Connect requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExperience {
    /// UUID to pass as `experience` when a Connect link is made.
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

/// What becomes of consented data after access ends: the treatment, for example
/// `deIdentification`, and the reason given for it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataHandling {
    /// What happens to the data once the consented access period is over, for example
    /// `deIdentification`; no whitespace.
    ///
    /// Pattern `^(\S)*$`.
    pub post_usage_storage: Option<String>,
    /// What the partner does with the data after it has been de-identified.
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

/// One entry of a list. Kinds of data a consent covers, each with an id such as `ACCOUNT_BASIC`
/// or `STATEMENTS` and a readable explanation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataScopesItem {
    /// Id under which the API knows this very record; the next calls take it.
    pub id: Option<String>,
    /// Kind of data that may be shared under this consent.
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

/// Record of one consent: receipt id and version, customer, purpose, application, access
/// period, status, disclosures, and the institutions with their accounts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSharingConsentReceipt {
    /// Start and end of the consent; with several institutions the longest period counts.
    pub access_period: Option<ConsentAccessPeriod>,
    /// How many days before the consent its transactions reach back, 0 to 365; `0` allows none of
    /// the past.
    ///
    /// 0 to 365, for example `365`.
    pub allowed_trnx_history_in_days: Option<i64>,
    /// Key of a registered app, given once it is approved; fixed on a customer, and needed only
    /// with several apps.
    ///
    /// For example `f8bde4ef-1b6c-4822-93f0-5df7182e5285`.
    pub application_id: Option<ApplicationId>,
    /// Name of the registered app the record belongs to.
    pub application_name: Option<String>,
    /// UUID of one consent of the customer.
    ///
    /// For example `123e4567-e89b-42d3-a456-556642440000`.
    pub consent_receipt_id: Option<DataSharingConsentId>,
    /// `partner` when the user consented at you, `crossPartner` when through the connections
    /// manager; required in the US.
    ///
    /// Known values are in [`values::consent_context`](crate::values::consent_context).
    pub context: Option<String>,
    /// When the record was made.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub created_date: Option<String>,
    /// Whether the service is for a private person, `INDIVIDUAL`, or a firm, `BUSINESS`.
    ///
    /// 1 to 20 characters, default `INDIVIDUAL`.
    ///
    /// Known values are in [`values::party_category`](crate::values::party_category).
    pub customer_category: Option<String>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Who has received data under this consent.
    pub disclosures: Vec<DisclosureDetails>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    pub institutions: Vec<InstitutionInfo>,
    /// Why the customer agreed to share data, in a word such as `Lending`.
    pub purpose: Option<String>,
    /// Plain wording of what the consent at this institution is for, such as `to manage your
    /// budget`.
    ///
    /// 1 to 255 characters.
    pub purpose_statement: Option<String>,
    /// Number of the newest revision of the consent receipt, for example `1`.
    ///
    /// 1 to 4 characters.
    pub receipt_version: Option<i64>,
    /// Current state together with the date of its last change.
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

/// One page of the consent receipts of a customer, with `found`, `displaying` and
/// `moreAvailable` counters.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSharingConsentReceipts {
    /// One receipt per consent found.
    pub consents: Vec<DataSharingConsentReceipt>,
    /// How many entries this page holds; compare with `found`.
    ///
    /// For example `10`.
    pub displaying: Option<i64>,
    /// How many records match in all, not only those on this page.
    ///
    /// For example `100`.
    pub found: Option<i64>,
    /// Whether another page follows, fetched by raising `start`; `Transactions` sends it as text.
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

/// A third party to whom consented data was passed on: its name, plus a `type` that partners in
/// the United States leave empty.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisclosureDetails {
    /// Title of the disclosure.
    pub name: Option<String>,
    /// Kind of party the data goes to; an empty array for US partners, although declared as text.
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

/// Wording of a Data Connect e-mail: recipient (required), sender, subject, first name, support
/// phone, your company name and address, and signature lines.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailOptions {
    /// Given name to greet the customer by, or both names of joint borrowers.
    ///
    /// For example `Bob`.
    pub first_name: Option<String>,
    /// Sender of the Data Connect email: a person or business name, or an address such as
    /// `test.lender@test.com`.
    pub from: Option<String>,
    /// Postal address printed at the foot of the email.
    pub institution_address: Option<String>,
    /// Your company name as shown in the email, such as `Acme Lending`.
    pub institution_name: Option<String>,
    /// Closing lines of the email, one entry a line.
    pub signature: Vec<String>,
    /// Title of the email; `Verify your Financial Information` when left out.
    pub subject: Option<String>,
    /// Number the customer can call for help, shown in the email, for example `800-555-5555`.
    pub support_phone: Option<String>,
    /// Address to which the Connect email is sent, for example `bob@example.com`.
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
    ///
    /// - `to`: Address to which the Connect email is sent, for example `bob@example.com`.
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

    /// Given name to greet the customer by, or both names of joint borrowers.
    ///
    /// For example `Bob`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sender of the Data Connect email: a person or business name, or an address such as
    /// `test.lender@test.com`.
    #[must_use]
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Postal address printed at the foot of the email.
    #[must_use]
    pub fn institution_address(mut self, institution_address: impl Into<String>) -> Self {
        self.institution_address = Some(institution_address.into());
        self
    }

    /// Your company name as shown in the email, such as `Acme Lending`.
    #[must_use]
    pub fn institution_name(mut self, institution_name: impl Into<String>) -> Self {
        self.institution_name = Some(institution_name.into());
        self
    }

    /// Closing lines of the email, one entry a line.
    #[must_use]
    pub fn signature(mut self, signature: Vec<String>) -> Self {
        self.signature = signature;
        self
    }

    /// Title of the email; `Verify your Financial Information` when left out.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Number the customer can call for help, shown in the email, for example `800-555-5555`.
    #[must_use]
    pub fn support_phone(mut self, support_phone: impl Into<String>) -> Self {
        self.support_phone = Some(support_phone.into());
        self
    }
}

/// One Data Connect set-up of the partner: its UUID, the application name, and short codes of
/// the products it covers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Experiences {
    /// Name under which the app is registered, for example `Awesome Budget App`.
    ///
    /// 1 to 255 characters.
    pub app_name: Option<String>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `84fd419a-1add-4bf4-961b-16e8285b3a92`.
    pub id: Option<ExperienceId>,
    /// Codes of the open finance products that make up the experience.
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

/// Origin of a deposit switch session: your `id` for employee or branch, and the channel in
/// `context`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalTransferDetails {
    /// Way the user gets the Data Connect link: `EMAIL`, `MOBILE`, `SMS` or `WEB`.
    pub context: Context,
    /// Id under which the API knows this very record; the next calls take it.
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
    ///
    /// - `context`: Way the user gets the Data Connect link: `EMAIL`, `MOBILE`, `SMS` or `WEB`.
    /// - `id`: Id under which the API knows this very record; the next calls take it.
    pub fn new(context: Context, id: impl Into<ExternalId>) -> Self {
        Self {
            context,
            id: id.into(),
            extra: Map::new(),
        }
    }
}

/// Request for a Data Connect link that repairs an existing login: partner, customer and
/// `institutionLoginId` are required; webhook, redirect and display settings optional.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FixConnectParameters {
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Look and flow of the Connect session: `default` or a GUID set up for you; left out, a plain
    /// flow without branding.
    pub experience: Option<ExperienceId>,
    /// Identifies one set of customer credentials at an institution; as number or text, depending
    /// on the schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: InstitutionLoginId,
    /// Whether Data Connect runs inside a web view of your mobile app; only needed without the SDK.
    pub is_hosted_in_mobile_app: Option<bool>,
    /// `true` when Data Connect is shown in a WebView, which makes `redirectUri` mandatory; no
    /// longer recommended.
    pub is_web_view: Option<bool>,
    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English when
    /// omitted.
    ///
    /// Known values are in [`values::connect_language`](crate::values::connect_language).
    pub language: Option<String>,
    /// Your partner number, as found in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// `true` makes the Connect link expire once a session succeeds; overrides the setting of the
    /// experience.
    pub single_use_url: Option<bool>,
    /// Public address that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Known values are in [`values::webhook_content_type`](crate::values::webhook_content_type).
    pub webhook_content_type: Option<String>,
    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    pub webhook_data: Option<Value>,
    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
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
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `institution_login_id`: Identifies one set of customer credentials at an institution; as
    ///   number or text, depending on the schema.
    /// - `partner_id`: Your partner number, as found in the Developer Dashboard.
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

    /// Look and flow of the Connect session: `default` or a GUID set up for you; left out, a plain
    /// flow without branding.
    #[must_use]
    pub fn experience(mut self, experience: impl Into<ExperienceId>) -> Self {
        self.experience = Some(experience.into());
        self
    }

    /// Whether Data Connect runs inside a web view of your mobile app; only needed without the SDK.
    #[must_use]
    pub fn is_hosted_in_mobile_app(mut self, is_hosted_in_mobile_app: bool) -> Self {
        self.is_hosted_in_mobile_app = Some(is_hosted_in_mobile_app);
        self
    }

    /// `true` when Data Connect is shown in a WebView, which makes `redirectUri` mandatory; no
    /// longer recommended.
    #[must_use]
    pub fn is_web_view(mut self, is_web_view: bool) -> Self {
        self.is_web_view = Some(is_web_view);
        self
    }

    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English when
    /// omitted.
    ///
    /// Known values are in [`values::connect_language`](crate::values::connect_language).
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// `true` makes the Connect link expire once a session succeeds; overrides the setting of the
    /// experience.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: bool) -> Self {
        self.single_use_url = Some(single_use_url);
        self
    }

    /// Public address that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Known values are in [`values::webhook_content_type`](crate::values::webhook_content_type).
    #[must_use]
    pub fn webhook_content_type(mut self, webhook_content_type: impl Into<String>) -> Self {
        self.webhook_content_type = Some(webhook_content_type.into());
        self
    }

    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: Value) -> Self {
        self.webhook_data = Some(webhook_data);
        self
    }

    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: Value) -> Self {
        self.webhook_headers = Some(webhook_headers);
        self
    }
}

/// Where to send the browser of a customer who logs in at an institution that uses OAuth.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateOAuthUrl {
    /// Stream on which the events of this login arrive.
    ///
    /// For example `208a1170-875e-4656-85d0-27dfc3ee7137`.
    pub event_stream_id: Option<EventStreamId>,
    /// Id of this login, a UUID.
    ///
    /// Format `uuid`, 36 characters, for example `8d9d8f5e-2c5f-4f49-bf9b-276a7df0367f`.
    pub id: Option<String>,
    /// Address to open in the browser of the customer.
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

/// Request for creating an experience on behalf of an indirect partner, named by its numeric
/// `indirectPartnerId`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IndirectPartnerRequest {
    /// Number of the indirect partner, such as `423456789`.
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
    ///
    /// - `indirect_partner_id`: Number of the indirect partner, such as `423456789`.
    pub fn new(indirect_partner_id: i64) -> Self {
        Self {
            indirect_partner_id,
            extra: Map::new(),
        }
    }
}

/// First and last moment at which data of one institution may be read under a consent, in ISO
/// 8601; show it to the customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionArrangementAccessPeriod {
    /// When access stops, ISO 8601 with zone.
    ///
    /// For example `2022-07-16T06:06:20Z`.
    pub end_date: Option<String>,
    /// Moment from which access to the data is allowed, as ISO 8601 date and time.
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

/// State of one institution within a consent (`ACTIVE`, `REVOKED` or `EXPIRED`) and the ISO
/// 8601 time of its latest change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionArrangementStatusDetails {
    /// `ACTIVE` while account data can be read at the institution; `REVOKED` or `EXPIRED` once it
    /// no longer can.
    ///
    /// Known values are in [`values::institution_arrangement_status`](crate::values::institution_arrangement_status).
    pub status: Option<String>,
    /// Moment of the last change to the consent, as ISO 8601 date and time.
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

/// One institution within a consent: its id, login and name, the accounts and data scopes
/// covered, access period, status, and how data is treated afterwards.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionInfo {
    /// Start and end of the access at this one institution; must be shown to the customer.
    pub access_period: Option<InstitutionArrangementAccessPeriod>,
    /// `INDIVIDUAL` or `BUSINESS`, or `undefined` when the kind of owner is not known.
    ///
    /// Known values are in [`values::party_category`](crate::values::party_category).
    pub account_owner_category: Option<String>,
    /// The bank accounts concerned, one entry per account.
    pub accounts: Vec<ConsentAccountDetails>,
    /// When the record was made.
    ///
    /// For example `2022-03-10T06:06:20Z`.
    pub created_date: Option<String>,
    /// What happens to the data once the consent ends, and for what purpose.
    pub data_handling: Option<DataHandling>,
    /// Kinds of data the consent covers, such as account basics, personal data or statements, each
    /// with identifier and text.
    pub data_scopes: Vec<DataScopesItem>,
    /// Institution ID as text, such as `2000003`.
    pub institution_id: Option<InstitutionId>,
    /// Identifies the set of login credentials, as text such as `111566`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Display name of the financial institution, such as `FinBank`.
    ///
    /// 1 to 50 characters.
    pub institution_name: Option<String>,
    /// `true`, as text, when the customer made the business kind of declaration.
    ///
    /// For example `false`.
    pub is_business_consumer_statement: Option<String>,
    /// Who changed the status last: `CUSTOMER`, `PARTNER`, `INSTITUTION`, `SYSTEM` (automatic, such
    /// as expiry) or `INTERNAL` (Mastercard services).
    ///
    /// Known values are in [`values::consent_updated_by`](crate::values::consent_updated_by).
    pub last_updated_by: Option<String>,
    /// Current state together with the date of its last change.
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

/// Request for a Connect Lite link that goes straight to one institution: partner, customer and
/// `institutionId` required; webhook, experience and display options may follow.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LiteConnectParameters {
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Look and flow of the Connect session: `default` or a GUID set up for you; left out, a plain
    /// flow without branding.
    pub experience: Option<ExperienceId>,
    /// Number of the financial institution in the directory of institutions, such as `4222`.
    pub institution_id: InstitutionId,
    /// Whether Data Connect runs inside a web view of your mobile app; only needed without the SDK.
    pub is_hosted_in_mobile_app: Option<bool>,
    /// `true` when Data Connect is shown in a WebView, which makes `redirectUri` mandatory; no
    /// longer recommended.
    pub is_web_view: Option<bool>,
    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English when
    /// omitted.
    ///
    /// Known values are in [`values::connect_language`](crate::values::connect_language).
    pub language: Option<String>,
    /// Your partner number, as found in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// `true` makes the Connect link expire once a session succeeds; overrides the setting of the
    /// experience.
    pub single_use_url: Option<bool>,
    /// Public address that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Known values are in [`values::webhook_content_type`](crate::values::webhook_content_type).
    pub webhook_content_type: Option<String>,
    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    pub webhook_data: Option<Value>,
    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
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
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `institution_id`: Number of the financial institution in the directory of institutions,
    ///   such as `4222`.
    /// - `partner_id`: Your partner number, as found in the Developer Dashboard.
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

    /// Look and flow of the Connect session: `default` or a GUID set up for you; left out, a plain
    /// flow without branding.
    #[must_use]
    pub fn experience(mut self, experience: impl Into<ExperienceId>) -> Self {
        self.experience = Some(experience.into());
        self
    }

    /// Whether Data Connect runs inside a web view of your mobile app; only needed without the SDK.
    #[must_use]
    pub fn is_hosted_in_mobile_app(mut self, is_hosted_in_mobile_app: bool) -> Self {
        self.is_hosted_in_mobile_app = Some(is_hosted_in_mobile_app);
        self
    }

    /// `true` when Data Connect is shown in a WebView, which makes `redirectUri` mandatory; no
    /// longer recommended.
    #[must_use]
    pub fn is_web_view(mut self, is_web_view: bool) -> Self {
        self.is_web_view = Some(is_web_view);
        self
    }

    /// Language code: `es` for US Spanish, `fr` for Canadian French where supported; English when
    /// omitted.
    ///
    /// Known values are in [`values::connect_language`](crate::values::connect_language).
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// `true` makes the Connect link expire once a session succeeds; overrides the setting of the
    /// experience.
    #[must_use]
    pub fn single_use_url(mut self, single_use_url: bool) -> Self {
        self.single_use_url = Some(single_use_url);
        self
    }

    /// Public address that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Known values are in [`values::webhook_content_type`](crate::values::webhook_content_type).
    #[must_use]
    pub fn webhook_content_type(mut self, webhook_content_type: impl Into<String>) -> Self {
        self.webhook_content_type = Some(webhook_content_type.into());
        self
    }

    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: Value) -> Self {
        self.webhook_data = Some(webhook_data);
        self
    }

    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: Value) -> Self {
        self.webhook_headers = Some(webhook_headers);
        self
    }
}

/// Request for the form with which a customer logs in at an institution: customer, language and
/// accepted agreement.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginForm {
    /// Configuration whose rules hold for this login, from `post-configurations`; without it, the
    /// default ones do.
    ///
    /// For example `605543e1-f507-48ad-8127-95c40566597b`.
    pub configuration_id: Option<ConfigurationId>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Language of the labels, for example `en`.
    pub language: String,
    /// That the customer has accepted the terms of the service: when, and in which language.
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
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `language`: Language of the labels, for example `en`.
    /// - `service_agreement`: That the customer has accepted the terms of the service: when, and in
    ///   which language.
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

    /// Configuration whose rules hold for this login, from `post-configurations`; without it, the
    /// default ones do.
    ///
    /// For example `605543e1-f507-48ad-8127-95c40566597b`.
    #[must_use]
    pub fn configuration_id(mut self, configuration_id: impl Into<ConfigurationId>) -> Self {
        self.configuration_id = Some(configuration_id.into());
        self
    }
}

/// The fields of a form with which a customer logs in at an institution.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoginForms {
    /// One entry for each field to be shown.
    pub elements: Vec<LoginFormsElementsItem>,
    /// Stream on which the events of this login arrive.
    ///
    /// For example `208a1170-875e-4656-85d0-27dfc3ee7137`.
    pub event_stream_id: Option<EventStreamId>,
    /// Key of the form or of one of its fields, a UUID; it goes back with what the customer typed.
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

/// One entry of a list. One entry for each field to be shown.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoginFormsElementsItem {
    /// Key of the form or of one of its fields, a UUID; it goes back with what the customer typed.
    ///
    /// Format `uuid`, 36 characters, for example `26410b1f-0347-4d57-bb03-f44d00e785e2`.
    pub id: Option<String>,
    /// What to write beside the field, for example `Username`.
    ///
    /// 1 to 512 characters.
    pub label: Option<String>,
    /// Where the field stands among the others; `0` comes first.
    ///
    /// 0 to 10, default `0`.
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

/// Request for a Connect link in which the customer confirms micro deposits to `accountId`:
/// partner, customer, redirect, webhook settings and experience.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MicroEntryVerifyRequestParameter {
    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Look and flow of the Connect session: `default` or a GUID set up for you; left out, a plain
    /// flow without branding.
    pub experience: Option<ExperienceId>,
    /// Your partner number, as found in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: Option<PartnerId>,
    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// Public address that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    pub webhook: Option<String>,
    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Known values are in [`values::webhook_content_type`](crate::values::webhook_content_type).
    pub webhook_content_type: Option<String>,
    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    pub webhook_data: Option<Value>,
    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
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

    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<AccountId>) -> Self {
        self.account_id = Some(account_id.into());
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

    /// Look and flow of the Connect session: `default` or a GUID set up for you; left out, a plain
    /// flow without branding.
    #[must_use]
    pub fn experience(mut self, experience: impl Into<ExperienceId>) -> Self {
        self.experience = Some(experience.into());
        self
    }

    /// Your partner number, as found in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    #[must_use]
    pub fn partner_id(mut self, partner_id: impl Into<PartnerId>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Public address that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Known values are in [`values::webhook_content_type`](crate::values::webhook_content_type).
    #[must_use]
    pub fn webhook_content_type(mut self, webhook_content_type: impl Into<String>) -> Self {
        self.webhook_content_type = Some(webhook_content_type.into());
        self
    }

    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: Value) -> Self {
        self.webhook_data = Some(webhook_data);
        self
    }

    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: Value) -> Self {
        self.webhook_headers = Some(webhook_headers);
        self
    }
}

/// Request for the address at which a customer logs in at an institution that uses OAuth.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OauthUrl {
    /// Configuration whose rules hold for this login, from `post-configurations`; without it, the
    /// default ones do.
    ///
    /// For example `605543e1-f507-48ad-8127-95c40566597b`.
    pub configuration_id: Option<ConfigurationId>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Address of yours to which the institution sends the browser back.
    ///
    /// Format `uri`, 1 to 1024 characters, for example `https://oauth.example.com/redirect`.
    pub redirect_uri: String,
    /// That the customer has accepted the terms of the service: when, and in which language.
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
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `redirect_uri`: Address of yours to which the institution sends the browser back.
    /// - `service_agreement`: That the customer has accepted the terms of the service: when, and in
    ///   which language.
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

    /// Configuration whose rules hold for this login, from `post-configurations`; without it, the
    /// default ones do.
    ///
    /// For example `605543e1-f507-48ad-8127-95c40566597b`.
    #[must_use]
    pub fn configuration_id(mut self, configuration_id: impl Into<ConfigurationId>) -> Self {
        self.configuration_id = Some(configuration_id.into());
        self
    }
}

/// One entry of a list. What the institution wants to know before it lets the customer in.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostReconnectionsResponseItem {
    /// One entry for each question.
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

/// One entry of a list. One entry for each question.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostReconnectionsResponseItemMfaChallengesItem {
    /// Answers to choose from, each by its UUID.
    pub choice_ids: Vec<String>,
    /// Key of the challenge, a UUID; it goes back with the answer.
    ///
    /// Format `uuid`, 36 characters, for example `9082affa-d965-40be-a3ed-a320bb3467ff`.
    pub id: Option<String>,
    /// How to answer, for example `TFA_TEXT` for a text.
    ///
    /// Known values are in [`values::mfa_type`](crate::values::mfa_type).
    pub mfa_type: Option<String>,
    /// What to ask the customer.
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

/// Proof that the customer accepted the terms of a switch: the language shown and the ISO 8601
/// time of acceptance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceAgreement {
    /// ISO 8601 date and time when the customer agreed to the terms.
    ///
    /// For example `2024-11-28T18:25:32+00:00`.
    pub accepted_date: DateTime<Utc>,
    /// Language in which the customer saw the terms and conditions, such as `en`.
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
    ///
    /// - `accepted_date`: ISO 8601 date and time when the customer agreed to the terms.
    /// - `language`: Language in which the customer saw the terms and conditions, such as `en`.
    pub fn new(accepted_date: DateTime<Utc>, language: impl Into<String>) -> Self {
        Self {
            accepted_date,
            language: language.into(),
            extra: Map::new(),
        }
    }
}

/// Request for a third party access key: the recipient's customer and partner, the requester's
/// partner id, and the products it opens.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyAccessKeyData {
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Your partner number, as found in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// Products a third party may call with the access key, each with its own terms.
    pub products: Vec<ThirdPartyAccessProduct>,
    /// Where the request came from: fingerprint, IP address and token of the calling client.
    pub provenance: Option<ThirdPartyAccessProvenance>,
    /// Partner ID of the requester, the third party that is to use the access key.
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
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `partner_id`: Your partner number, as found in the Developer Dashboard.
    /// - `products`: Products a third party may call with the access key, each with its own terms.
    /// - `third_party_partner_id`: Partner ID of the requester, the third party that is to use the
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

    /// Where the request came from: fingerprint, IP address and token of the calling client.
    #[must_use]
    pub fn provenance(mut self, provenance: ThirdPartyAccessProvenance) -> Self {
        self.provenance = Some(provenance);
        self
    }
}

/// Answer to creating or changing a third party access key; customer and account ids in `data`
/// are pseudonyms.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyAccessKeyReceiptData {
    /// The receipts, each with its proof.
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

/// How long a third party may read: a `type` with start and end time.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyAccessPeriod {
    /// When the access of the third party stops, ISO 8601 with zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub end_time: Option<DateTime<Utc>>,
    /// Moment access was granted and the key made, as ISO 8601 date and time with zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub start_time: Option<DateTime<Utc>>,
    /// How access is limited in time; so far only `timeframe`, bounded by `startTime` and
    /// `endTime`.
    ///
    /// Known values are in [`values::third_party_access_period_type`](crate::values::third_party_access_period_type).
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
    ///
    /// - `r#type`: How access is limited in time; so far only `timeframe`, bounded by `startTime`
    ///   and `endTime`.
    /// - `start_time`: Moment access was granted and the key made, as ISO 8601 date and time with
    ///   zone.
    /// - `end_time`: When the access of the third party stops, ISO 8601 with zone.
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

/// One permission of an access key: product, account and period, with an optional call limit
/// and a `payorId` who is billed instead of the recipient.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyAccessProduct {
    /// Start and end of the time in which the third party may call the product.
    pub access_period: Option<ThirdPartyAccessPeriod>,
    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// How often the consented API may be called at most.
    ///
    /// For example `200`.
    pub max_calls: Option<i64>,
    /// Partner ID that is charged for data requests made with this access key; the recipient pays
    /// when it is absent.
    ///
    /// For example `2445581559892`.
    pub payor_id: Option<String>,
    /// Data the access key opens: `moneyTransferDetails`, `availableBalance`,
    /// `availableBalanceLive`, `accountOwner` or `paymentIndicator`.
    ///
    /// Known values are in [`values::third_party_product`](crate::values::third_party_product).
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
    ///
    /// - `access_period`: Start and end of the time in which the third party may call the product.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    /// - `product`: Data the access key opens: `moneyTransferDetails`, `availableBalance`,
    ///   `availableBalanceLive`, `accountOwner` or `paymentIndicator`.
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

    /// How often the consented API may be called at most.
    ///
    /// For example `200`.
    #[must_use]
    pub fn max_calls(mut self, max_calls: i64) -> Self {
        self.max_calls = Some(max_calls);
        self
    }

    /// Partner ID that is charged for data requests made with this access key; the recipient pays
    /// when it is absent.
    ///
    /// For example `2445581559892`.
    #[must_use]
    pub fn payor_id(mut self, payor_id: impl Into<String>) -> Self {
        self.payor_id = Some(payor_id.into());
        self
    }
}

/// Digital signature over an access key receipt, with the id of the signing key and a
/// timestamp.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyAccessProof {
    /// Names the Finicity key that signed the access key, such as `867-530-900`.
    pub key_id: Option<String>,
    /// Signature over the `receipt` part of the access key.
    pub signature: Option<String>,
    /// Moment of creation, as ISO 8601 date and time with zone.
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

/// Where an access key request came from: client fingerprint, IP address and token.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyAccessProvenance {
    /// Opaque text that tells which client made the call.
    ///
    /// For example `LU9ZYxcDNQCwEmAxH52XFzaRiGMAAAAABclSKxW5S9P8pUMDV4fbpg`.
    pub client_fingerprint: Option<String>,
    /// Address the client called from, such as `8.8.8.8`.
    pub ip_address: Option<String>,
    /// Cookie of the client that asked for the access key.
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

    /// Opaque text that tells which client made the call.
    ///
    /// For example `LU9ZYxcDNQCwEmAxH52XFzaRiGMAAAAABclSKxW5S9P8pUMDV4fbpg`.
    #[must_use]
    pub fn client_fingerprint(mut self, client_fingerprint: impl Into<String>) -> Self {
        self.client_fingerprint = Some(client_fingerprint.into());
        self
    }

    /// Address the client called from, such as `8.8.8.8`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Cookie of the client that asked for the access key.
    ///
    /// For example `P9YbR+srNVyQI35893d+BzPrhGMAAAAAuacVUt+3m4svbaFjVSbHEA==`.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }
}

/// Consent receipt behind an access key: `receiptId`, pseudonymous customer, partner, products,
/// provenance, schema version and time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyAccessReceipt {
    /// Pseudonym for the customer, made for the third party that receives data.
    ///
    /// For example `3465230025077724000`.
    pub customer_id: Option<CustomerId>,
    /// Your partner number, as found in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: Option<PartnerId>,
    /// Products a third party may call with the access key, each with its own terms.
    pub products: Vec<ThirdPartyAccessProduct>,
    /// Number that says which kind of consent receipt this is.
    ///
    /// For example `3`.
    pub profile: Option<i64>,
    /// Where the request came from: fingerprint, IP address and token of the calling client.
    pub provenance: Option<ThirdPartyAccessProvenance>,
    /// Identifies the consent receipt; the same value serves as access key ID.
    ///
    /// For example `cr_4pfI2r1X8aOHrDDwrwC01NHTxOXlT1`.
    pub receipt_id: Option<ConsentReceiptId>,
    /// Moment of creation, as ISO 8601 date and time with zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub timestamp: Option<DateTime<Utc>>,
    /// Version of the receipt format, as text, for example `1`.
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

/// Consent receipt of an access key together with the `proof` that signs it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyAccessReceiptData {
    /// Digital signature that shows the access key has not been altered.
    pub proof: Option<ThirdPartyAccessProof>,
    /// Consent receipt on which the access key rests.
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

/// Request for a Connect link that switches direct deposits: partner, customer and target
/// `accounts` required; terms, webhook and experience optional.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferDepositSwitchParameters {
    /// Bank accounts to which the user may move deposits, at least one.
    pub accounts: Vec<BankAccount>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: CustomerId,
    /// Whether the landing page shows, by `default` or the GUID of an experience set up for you.
    ///
    /// For example `03099618-8a28-41f6-b891-83af336626d6`.
    pub experience: Option<ExperienceId>,
    /// Tells by which way the user reaches the link, for instance mail or web.
    pub external: Option<ExternalTransferDetails>,
    /// Language code of the Connect Transfer pages: `es` for US Spanish; English when omitted.
    ///
    /// Known values are in [`values::connect_language`](crate::values::connect_language).
    pub language: Option<String>,
    /// Your partner number, as found in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    pub redirect_uri: Option<String>,
    /// Terms the customer accepted: the language they were shown in and the date of acceptance.
    pub service_agreement: Option<ServiceAgreement>,
    /// Public address that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    ///
    /// The contract says not to use this any more.
    pub webhook: Option<String>,
    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Known values are in [`values::webhook_content_type`](crate::values::webhook_content_type).
    ///
    /// The contract says not to use this any more.
    pub webhook_content_type: Option<String>,
    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    ///
    /// The contract says not to use this any more.
    pub webhook_data: Option<Value>,
    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
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
    ///
    /// - `accounts`: Bank accounts to which the user may move deposits, at least one.
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `partner_id`: Your partner number, as found in the Developer Dashboard.
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

    /// Whether the landing page shows, by `default` or the GUID of an experience set up for you.
    ///
    /// For example `03099618-8a28-41f6-b891-83af336626d6`.
    #[must_use]
    pub fn experience(mut self, experience: impl Into<ExperienceId>) -> Self {
        self.experience = Some(experience.into());
        self
    }

    /// Tells by which way the user reaches the link, for instance mail or web.
    #[must_use]
    pub fn external(mut self, external: ExternalTransferDetails) -> Self {
        self.external = Some(external);
        self
    }

    /// Language code of the Connect Transfer pages: `es` for US Spanish; English when omitted.
    ///
    /// Known values are in [`values::connect_language`](crate::values::connect_language).
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Address opened after Connect ends; may be omitted when Connect runs in an iframe, mobile
    /// apps should pass an app or universal link.
    ///
    /// For example `https://www.finicity.com/connect/`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Terms the customer accepted: the language they were shown in and the date of acceptance.
    #[must_use]
    pub fn service_agreement(mut self, service_agreement: ServiceAgreement) -> Self {
        self.service_agreement = Some(service_agreement);
        self
    }

    /// Public address that receives an event at each step the user takes in Connect.
    ///
    /// For example `https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b`.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Format of the webhook events: `application/json` or `application/xml`.
    ///
    /// Default `application/json`.
    ///
    /// Known values are in [`values::webhook_content_type`](crate::values::webhook_content_type).
    #[must_use]
    pub fn webhook_content_type(mut self, webhook_content_type: impl Into<String>) -> Self {
        self.webhook_content_type = Some(webhook_content_type.into());
        self
    }

    /// Your own key and value pairs, repeated in the body of every Connect webhook event.
    #[must_use]
    pub fn webhook_data(mut self, webhook_data: Value) -> Self {
        self.webhook_data = Some(webhook_data);
        self
    }

    /// Your own key and value pairs, sent as HTTP headers with every Connect webhook event.
    #[must_use]
    pub fn webhook_headers(mut self, webhook_headers: Value) -> Self {
        self.webhook_headers = Some(webhook_headers);
        self
    }
}
