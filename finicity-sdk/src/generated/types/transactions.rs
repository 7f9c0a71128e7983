// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *transactions*.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::unix_date::UnixDate;

/// The optional request of the recurring transactions operation, naming in `accountIds` the
/// accounts to look at.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountIds {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Vec<AccountId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountIds {
        account_ids = "accountIds" [shown],
        .. extra
    }
}

impl AccountIds {
    /// A `AccountIds` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: Vec<AccountId>) -> Self {
        self.account_ids = account_ids;
        self
    }
}

/// The recurring payments found on one account, split into money going out and money coming in.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountRecurringTransactions {
    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Streams of money that regularly come in, such as wages.
    pub recurring_inflows: Vec<RecurringInFlowTransaction>,
    /// Streams of money that regularly go out, such as rent or subscriptions.
    pub recurring_outflows: Vec<RecurringOutFlowTransaction>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountRecurringTransactions {
        account_id = "accountId" [shown],
        recurring_inflows = "recurringInflows" [shown],
        recurring_outflows = "recurringOutflows" [shown],
        .. extra
    }
}

/// What the platform worked out about a transaction: cleaned payee name, category, place, best
/// description, and how sure it is of the payee.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Categorization {
    /// Cleaned text made from description and memo, without repeats, digits and special characters.
    pub best_representation: Option<String>,
    /// Spending or income category, for example `ATM Fee`, `Air Travel` or `Income`, derived from
    /// the payee.
    ///
    /// Known values are in [`values::transaction_category`](crate::values::transaction_category).
    pub category: Option<String>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Country as an ISO 3166-1 code, for example `US` or `CAN`.
    pub country: Option<String>,
    /// How sure it is that the payee was mapped to the right standard name; absent when no mapping
    /// was made.
    ///
    /// 0 to 100.0, for example `18.95`.
    pub entity_standardization_confidence_score: Option<Decimal>,
    /// Cleaned-up name of the other party, worked out from description and memo; for example
    /// `Netflix`.
    pub normalized_payee_name: Option<String>,
    /// ZIP or postal code of the address, for example `84123`.
    pub postal_code: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Categorization {
        best_representation = "bestRepresentation",
        category = "category",
        city = "city",
        country = "country",
        entity_standardization_confidence_score = "entityStandardizationConfidenceScore",
        normalized_payee_name = "normalizedPayeeName",
        postal_code = "postalCode",
        state = "state",
        .. extra
    }
}

/// Answer to injecting a test transaction for TxPush: the id it got and its creation time in
/// unix seconds.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedTestTxPushTransaction {
    /// When the record was made.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `21284820852`.
    pub id: Option<TransactionId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CreatedTestTxPushTransaction {
        created_date = "createdDate" [shown],
        id = "id" as number [shown],
        .. extra
    }
}

/// The recurring payments found over all accounts of a customer, split into money going out and
/// money coming in.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerRecurringTransactions {
    /// Streams of money that regularly come in, such as wages.
    pub recurring_inflows: Vec<RecurringInFlowTransaction>,
    /// Streams of money that regularly go out, such as rent or subscriptions.
    pub recurring_outflows: Vec<RecurringOutFlowTransaction>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerRecurringTransactions {
        recurring_inflows = "recurringInflows" [shown],
        recurring_outflows = "recurringOutflows" [shown],
        .. extra
    }
}

/// Balance of an account on one day, at its start and at its end.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DailyBalance {
    /// Balance of the account when the day started.
    ///
    /// For example `1000.0`.
    pub beginning: Option<Decimal>,
    /// Day the two balances belong to, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub date: Option<UnixDate>,
    /// Balance of the account when the day closed.
    ///
    /// For example `983.96`.
    pub ending: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DailyBalance {
        beginning = "beginning",
        date = "date" [shown],
        ending = "ending",
        .. extra
    }
}

/// Where an enriched transaction took place: address lines, city, state, postal code, country,
/// coordinates and phone number.
#[doc(alias = "DESAddress")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesAddress {
    /// City or town of the address, for example `Murray`.
    ///
    /// 1 to 100 characters, for example `Littleton`.
    pub city: Option<String>,
    /// Country where the transaction took place, for example `US`.
    ///
    /// 1 to 100 characters, for example `USA`.
    pub country: Option<String>,
    /// North-south position of the transaction in decimal degrees, for example `39.56722`.
    ///
    /// -90 to 90.
    pub latitude: Option<Decimal>,
    /// First address line of where the transaction took place.
    ///
    /// 1 to 100 characters.
    pub line1: Option<String>,
    /// Second address line of where the transaction took place.
    ///
    /// 1 to 100 characters.
    pub line2: Option<String>,
    /// East-west position of the transaction in decimal degrees, for example `-105.11126`.
    ///
    /// -180 to 180.
    pub longitude: Option<Decimal>,
    /// Phone number tied to the place of the transaction, for example `8017339340`.
    ///
    /// 0 to 20.
    pub phone_number: Option<String>,
    /// Postal code of the place where the transaction happened, for example `80127`.
    ///
    /// 1 to 100 characters.
    pub postal_code: Option<String>,
    /// State where the transaction took place, for example `CO`.
    ///
    /// 1 to 100 characters.
    pub state: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DesAddress {
        city = "city",
        country = "country",
        latitude = "latitude",
        line1 = "line1",
        line2 = "line2",
        longitude = "longitude",
        phone_number = "phoneNumber",
        postal_code = "postalCode",
        state = "state",
        .. extra
    }
}

/// Request of the enrichment call: the transactions to improve, at most 1000 per call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnrichTransactionsPayload {
    /// Transactions to enrich, at most 1000 in one call.
    ///
    /// 1 to 1000 items.
    pub transactions: Vec<TransactionPayload>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    EnrichTransactionsPayload {
        transactions = "transactions" as list [shown],
        .. extra
    }
}

impl EnrichTransactionsPayload {
    /// A `EnrichTransactionsPayload` with its required members.
    ///
    /// - `transactions`: Transactions to enrich, at most 1000 in one call.
    pub fn new(transactions: Vec<TransactionPayload>) -> Self {
        Self {
            transactions,
            extra: Map::new(),
        }
    }
}

/// A transaction after enrichment: what you sent plus category with score and group, location,
/// merchant data and the entities involved.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnrichedTransaction {
    /// As sent: `checking`, `savings`, `creditCard`, `investment`, `brokerageAccount`,
    /// `healthSavingsAccount` or `unknown`; the last is treated as checking.
    ///
    /// 1 to 511 characters.
    ///
    /// Known values are in [`values::enrichment_account_type`](crate::values::enrichment_account_type).
    pub account_type: Option<String>,
    /// Free key and value pairs carried along with the transaction: up to 30 keys of 100
    /// characters, values of 255; no personal data.
    pub additional_details: BTreeMap<String, String>,
    /// Where the merchant is, as far as the description of the transaction tells.
    pub address: Option<DesAddress>,
    /// Amount of money, in the currency of its account; what leaves an account is negative.
    ///
    /// -1.7976931348623157e+308 to 1.7976931348623157e+308, for example `-13.26`.
    pub amount: Option<Decimal>,
    /// Merchant identifier (DE42 or CAID) that the acquiring bank gave the shop or terminal;
    /// letters and digits.
    ///
    /// At most 15 characters, for example `234523095820935`.
    pub card_acceptor_id: Option<String>,
    /// What the bank wrote beside the booking, as you sent it.
    ///
    /// 1 to 1024 characters.
    pub description: Option<String>,
    /// `Debit` or `Credit` as the holder sees it; needed if you send all amounts as positive, else
    /// leave it out.
    ///
    /// At most 32 characters.
    ///
    /// Known values are in [`values::direction_indicator`](crate::values::direction_indicator).
    pub direction_indicator: Option<String>,
    /// Parties found in the transaction, such as the merchant, each with name, category and logo.
    pub entities: Vec<EntitiesItem>,
    /// The reference to the account that you sent with the transaction.
    ///
    /// 1 to 100 characters, for example `1005061234`.
    pub external_account_id: Option<String>,
    /// The reference to the customer that you sent with the transaction.
    ///
    /// 1 to 100 characters, for example `1005061234`.
    pub external_customer_id: Option<String>,
    /// Your own key for the transaction, unique within your data, so results can be matched to your
    /// records.
    ///
    /// 1 to 100 characters, for example `MAC1005061233`.
    pub external_transaction_id: Option<String>,
    /// Whether the caller declared the transaction to be a recurring one.
    pub input_is_recurring_transaction: Option<bool>,
    /// Merchant details as sent by the caller, such as name, descriptor and category code.
    pub input_merchant_information: Option<InputMerchantInformation>,
    /// Whether the merchant found is a physical store.
    pub is_brick_and_mortar: Option<bool>,
    /// Whether the merchant location sells online.
    pub is_ecommerce: Option<bool>,
    /// Whether enrichment judged the transaction to repeat at intervals.
    pub is_recurring_transaction: Option<bool>,
    /// Number Mastercard assigned to the merchant location, such as `876875444777`.
    ///
    /// At most 32 characters.
    pub location_id: Option<i64>,
    /// How well `merchantDescriptor` fits the location chosen, for example `97`; only when the
    /// descriptor was used to choose it.
    ///
    /// 0 to 100.
    pub match_confidence_score: Option<Decimal>,
    /// Extra text of the transaction from the institution, next to or instead of its description.
    ///
    /// At most 511 characters, for example `debit`.
    pub memo: Option<String>,
    /// When the transaction was booked: a date (`yyyy-MM-dd`) or a date with time, such as
    /// `2024-07-26T11:00:00Z`.
    ///
    /// 3 to 32 characters.
    pub posted_timestamp: Option<String>,
    /// What the money was spent on or received for, such as `Coffee Shops`.
    ///
    /// At most 256 characters.
    pub transaction_category: Option<String>,
    /// Wider class above `transactionCategory`, for example `Dining`.
    ///
    /// At most 256 characters.
    pub transaction_category_group: Option<String>,
    /// Confidence in `transactionCategory`, from 0 to 100.
    ///
    /// 0 to 100.0, for example `16`.
    pub transaction_category_score: Option<Decimal>,
    /// Fee charged for carrying out the transaction, 0 when none.
    ///
    /// -1.7976931348623157e+308 to 1.7976931348623157e+308, for example `0`.
    pub transaction_fee: Option<Decimal>,
    /// When the transaction happened: a date (`yyyy-MM-dd`) or a date with time, such as
    /// `2024-07-26T11:00:00Z`.
    ///
    /// 3 to 32 characters.
    pub transaction_timestamp: Option<String>,
    /// Direction of the transaction, for example `DEBIT`.
    ///
    /// At most 32 characters.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    EnrichedTransaction {
        account_type = "accountType",
        additional_details = "additionalDetails",
        address = "address" [shown],
        amount = "amount",
        card_acceptor_id = "cardAcceptorId",
        description = "description",
        direction_indicator = "directionIndicator",
        entities = "entities" [shown],
        external_account_id = "externalAccountId",
        external_customer_id = "externalCustomerId",
        external_transaction_id = "externalTransactionId",
        input_is_recurring_transaction = "inputIsRecurringTransaction" [shown],
        input_merchant_information = "inputMerchantInformation" [shown],
        is_brick_and_mortar = "isBrickAndMortar" [shown],
        is_ecommerce = "isEcommerce" [shown],
        is_recurring_transaction = "isRecurringTransaction" [shown],
        location_id = "locationId",
        match_confidence_score = "matchConfidenceScore",
        memo = "memo",
        posted_timestamp = "postedTimestamp",
        transaction_category = "transactionCategory",
        transaction_category_group = "transactionCategoryGroup",
        transaction_category_score = "transactionCategoryScore",
        transaction_fee = "transactionFee",
        transaction_timestamp = "transactionTimestamp",
        r#type = "type" [shown],
        .. extra
    }
}

/// Answer of the enrichment call: the transactions you sent, completed with category, place and
/// merchant.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnrichedTransactions {
    /// The transactions sent in, with merchant, category and other findings added.
    pub transactions: Vec<EnrichedTransaction>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    EnrichedTransactions {
        transactions = "transactions" [shown],
        .. extra
    }
}

/// One entry of a list. The merchants or other parties recognised in a transaction, each with
/// id, name, group, category, website and logo address.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitiesItem {
    /// Spending or income category, for example `ATM Fee`, `Air Travel` or `Income`, derived from
    /// the payee.
    ///
    /// 1 to 100 characters.
    pub category: Option<String>,
    /// Kind of business that the entity belongs to, such as `Cafe`.
    ///
    /// 1 to 100 characters.
    pub group: Option<String>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// 1 to 100 characters, for example `MTc1ODA5NDU0MTYwNjM1OTA0MA==`.
    pub id: Option<String>,
    /// Web address of the logo image of the institution.
    ///
    /// 1 to 500 characters.
    pub logo_url: Option<String>,
    /// Payer or merchant found in the description of the transaction.
    ///
    /// 1 to 100 characters, for example `Starbucks`.
    pub name: Option<String>,
    /// Home page of the merchant on the web, sent to help recognise who was paid.
    ///
    /// 1 to 100 characters, for example `https://starbucks.com`.
    pub website: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    EntitiesItem {
        category = "category",
        group = "group",
        id = "id",
        logo_url = "logoUrl",
        name = "name",
        website = "website",
        .. extra
    }
}

/// Request for refreshing transactions of a login or of named accounts, which win if both are
/// given. Dates apply to mode `custom` only; `standard` is the default.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InitiateNewTransactionRefresh {
    /// Only these accounts get refreshed; keys as Mastercard gave them.
    pub account_ids: Vec<AccountId>,
    /// Start of the refresh as date-time text with a zone; required and read only when `mode` is
    /// `custom`.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub from_date: Option<DateTime<Utc>>,
    /// Identifies one set of customer credentials at an institution; as number or text, depending
    /// on the schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Span to refresh: `standard` (6 months, the default), `historic` (2 years) or `custom` (from
    /// `fromDate` on).
    ///
    /// Known values are in [`values::transaction_refresh_mode`](crate::values::transaction_refresh_mode).
    pub mode: Option<String>,
    /// End of the range to refresh, as ISO 8601 date and time with zone; used only in mode
    /// `custom`.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub to_date: Option<DateTime<Utc>>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InitiateNewTransactionRefresh {
        account_ids = "accountIds" [shown],
        from_date = "fromDate" [shown],
        institution_login_id = "institutionLoginId" [shown],
        mode = "mode" [shown],
        to_date = "toDate" [shown],
        .. extra
    }
}

impl InitiateNewTransactionRefresh {
    /// A `InitiateNewTransactionRefresh` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only these accounts get refreshed; keys as Mastercard gave them.
    #[must_use]
    pub fn account_ids(mut self, account_ids: Vec<AccountId>) -> Self {
        self.account_ids = account_ids;
        self
    }

    /// Start of the refresh as date-time text with a zone; required and read only when `mode` is
    /// `custom`.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    #[must_use]
    pub fn from_date(mut self, from_date: DateTime<Utc>) -> Self {
        self.from_date = Some(from_date);
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

    /// Span to refresh: `standard` (6 months, the default), `historic` (2 years) or `custom` (from
    /// `fromDate` on).
    ///
    /// Known values are in [`values::transaction_refresh_mode`](crate::values::transaction_refresh_mode).
    #[must_use]
    pub fn mode(mut self, mode: impl Into<String>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// End of the range to refresh, as ISO 8601 date and time with zone; used only in mode
    /// `custom`.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    #[must_use]
    pub fn to_date(mut self, to_date: DateTime<Utc>) -> Self {
        self.to_date = Some(to_date);
        self
    }
}

/// What you know of the merchant when sending a transaction for enrichment: descriptor, name,
/// address, phone, website, and merchant category code and name.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InputMerchantInformation {
    /// City or town of the address, for example `Murray`.
    ///
    /// At most 50 characters, for example `Clinton`.
    pub city: Option<String>,
    /// Country where the transaction took place, for example `USA`.
    ///
    /// At most 3 characters, for example `US`.
    pub country: Option<String>,
    /// First address line of the merchant, for example `10278 W`.
    ///
    /// At most 100 characters.
    pub line1: Option<String>,
    /// Four-digit code of the merchant's line of business, known to most payment providers; for
    /// example `5814`.
    ///
    /// At most 128 characters.
    pub merchant_category_code: Option<String>,
    /// Plain name behind `merchantCategoryCode`, such as `FAST FOOD RESTAURANTS`.
    ///
    /// At most 256 characters.
    pub merchant_category_name: Option<String>,
    /// DE43 merchant name, city and state (else country, if given) run together without spaces,
    /// such as `MCDONALDS10649CLINTONSC`.
    ///
    /// At most 50 characters.
    pub merchant_descriptor: Option<String>,
    /// Name of the merchant, as known to whoever accepted the payment.
    ///
    /// At most 256 characters, for example `McDonalds`.
    pub name: Option<String>,
    /// Merchant telephone, sent to help recognise who was paid, for example `8648334816`.
    ///
    /// At most 20 characters.
    pub phone_number: Option<String>,
    /// ZIP code of the merchant where the transaction happened, for example `29325`.
    ///
    /// At most 10 characters.
    pub postal_code: Option<String>,
    /// State where the transaction took place, for example `SC`.
    ///
    /// At most 3 characters.
    pub state: Option<String>,
    /// Home page of the merchant on the web, sent to help recognise who was paid.
    ///
    /// At most 256 characters, for example `https://www.mcdonalds.com`.
    pub website: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InputMerchantInformation {
        city = "city",
        country = "country",
        line1 = "line1",
        merchant_category_code = "merchantCategoryCode",
        merchant_category_name = "merchantCategoryName",
        merchant_descriptor = "merchantDescriptor",
        name = "name",
        phone_number = "phoneNumber",
        postal_code = "postalCode",
        state = "state",
        website = "website",
        .. extra
    }
}

impl InputMerchantInformation {
    /// A `InputMerchantInformation` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// City or town of the address, for example `Murray`.
    ///
    /// At most 50 characters, for example `Clinton`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Country where the transaction took place, for example `USA`.
    ///
    /// At most 3 characters, for example `US`.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// First address line of the merchant, for example `10278 W`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    /// Four-digit code of the merchant's line of business, known to most payment providers; for
    /// example `5814`.
    ///
    /// At most 128 characters.
    #[must_use]
    pub fn merchant_category_code(mut self, merchant_category_code: impl Into<String>) -> Self {
        self.merchant_category_code = Some(merchant_category_code.into());
        self
    }

    /// Plain name behind `merchantCategoryCode`, such as `FAST FOOD RESTAURANTS`.
    ///
    /// At most 256 characters.
    #[must_use]
    pub fn merchant_category_name(mut self, merchant_category_name: impl Into<String>) -> Self {
        self.merchant_category_name = Some(merchant_category_name.into());
        self
    }

    /// DE43 merchant name, city and state (else country, if given) run together without spaces,
    /// such as `MCDONALDS10649CLINTONSC`.
    ///
    /// At most 50 characters.
    #[must_use]
    pub fn merchant_descriptor(mut self, merchant_descriptor: impl Into<String>) -> Self {
        self.merchant_descriptor = Some(merchant_descriptor.into());
        self
    }

    /// Name of the merchant, as known to whoever accepted the payment.
    ///
    /// At most 256 characters, for example `McDonalds`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Merchant telephone, sent to help recognise who was paid, for example `8648334816`.
    ///
    /// At most 20 characters.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// ZIP code of the merchant where the transaction happened, for example `29325`.
    ///
    /// At most 10 characters.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// State where the transaction took place, for example `SC`.
    ///
    /// At most 3 characters.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Home page of the merchant on the web, sent to help recognise who was paid.
    ///
    /// At most 256 characters, for example `https://www.mcdonalds.com`.
    #[must_use]
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }
}

/// Stream of similar credits: payee, categories, mean days between them, activity, expected
/// next date and amount, and the range of past amounts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringInFlowTransaction {
    /// Mean gap between the payments, in days.
    ///
    /// For example `30`.
    pub cadence: Option<i64>,
    /// How many transactions were put into this recurring stream.
    ///
    /// For example `1`.
    pub count_of_transactions: Option<i64>,
    /// What the next payment in will likely amount to; a positive number.
    ///
    /// For example `1234.56`.
    pub expected_next_transaction_amount: Option<Decimal>,
    /// Day on which the next transaction of the stream is likely, as `YYYY-MM-DD`.
    ///
    /// For example `2025-08-07`.
    pub expected_next_transaction_date: Option<NaiveDate>,
    /// Highest amount this recurring transaction has had; negative for debits.
    ///
    /// For example `1488.22`.
    pub maximum_historical_amount: Option<Decimal>,
    /// Average amount of this recurring transaction so far; negative for debits.
    ///
    /// For example `1234.56`.
    pub mean_historical_amount: Option<Decimal>,
    /// Middle value of all amounts this recurring transaction has had; negative for debits.
    ///
    /// For example `1234.56`.
    pub median_historical_amount: Option<Decimal>,
    /// Lowest amount this recurring transaction has had; negative for debits.
    ///
    /// For example `1055.22`.
    pub minimum_historical_amount: Option<Decimal>,
    /// Cleaned-up name of the other party, worked out from description and memo; for example
    /// `Netflix`.
    pub normalized_payee_name: Option<String>,
    /// `ACTIVE` while the regular deposits still occur, otherwise `INACTIVE`.
    pub status: Option<String>,
    /// Categories found among the transactions of the stream.
    pub transaction_categories: Vec<String>,
    /// IDs of the transactions that belong to this stream or attribute.
    pub transaction_ids: Vec<TransactionId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    RecurringInFlowTransaction {
        cadence = "cadence",
        count_of_transactions = "countOfTransactions",
        expected_next_transaction_amount = "expectedNextTransactionAmount",
        expected_next_transaction_date = "expectedNextTransactionDate" [shown],
        maximum_historical_amount = "maximumHistoricalAmount",
        mean_historical_amount = "meanHistoricalAmount",
        median_historical_amount = "medianHistoricalAmount",
        minimum_historical_amount = "minimumHistoricalAmount",
        normalized_payee_name = "normalizedPayeeName",
        status = "status" [shown],
        transaction_categories = "transactionCategories",
        transaction_ids = "transactionIds" [shown],
        .. extra
    }
}

/// Stream of similar debits: payee, categories, mean days between them, activity, expected next
/// date and amount, and the range of past amounts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringOutFlowTransaction {
    /// Mean gap between the payments, in days.
    ///
    /// For example `30`.
    pub cadence: Option<i64>,
    /// How many transactions were put into this recurring stream.
    ///
    /// For example `1`.
    pub count_of_transactions: Option<i64>,
    /// What the next payment out will likely amount to; a negative number.
    ///
    /// For example `-15.99`.
    pub expected_next_transaction_amount: Option<Decimal>,
    /// Day on which the next transaction of the stream is likely, as `YYYY-MM-DD`.
    ///
    /// For example `2025-08-07`.
    pub expected_next_transaction_date: Option<NaiveDate>,
    /// Highest amount this recurring transaction has had; negative for debits.
    ///
    /// For example `-8.99`.
    pub maximum_historical_amount: Option<Decimal>,
    /// Average amount of this recurring transaction so far; negative for debits.
    ///
    /// For example `-15.99`.
    pub mean_historical_amount: Option<Decimal>,
    /// Middle value of all amounts this recurring transaction has had; negative for debits.
    ///
    /// For example `-15.99`.
    pub median_historical_amount: Option<Decimal>,
    /// Lowest amount this recurring transaction has had; negative for debits.
    ///
    /// For example `-20.99`.
    pub minimum_historical_amount: Option<Decimal>,
    /// Cleaned-up name of the other party, worked out from description and memo; for example
    /// `Netflix`.
    pub normalized_payee_name: Option<String>,
    /// `ACTIVE` while the regular payments still occur, otherwise `INACTIVE`.
    pub status: Option<String>,
    /// Categories found among the transactions of the stream.
    pub transaction_categories: Vec<String>,
    /// IDs of the transactions that belong to this stream or attribute.
    pub transaction_ids: Vec<TransactionId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    RecurringOutFlowTransaction {
        cadence = "cadence",
        count_of_transactions = "countOfTransactions",
        expected_next_transaction_amount = "expectedNextTransactionAmount",
        expected_next_transaction_date = "expectedNextTransactionDate" [shown],
        maximum_historical_amount = "maximumHistoricalAmount",
        mean_historical_amount = "meanHistoricalAmount",
        median_historical_amount = "medianHistoricalAmount",
        minimum_historical_amount = "minimumHistoricalAmount",
        normalized_payee_name = "normalizedPayeeName",
        status = "status" [shown],
        transaction_categories = "transactionCategories",
        transaction_ids = "transactionIds" [shown],
        .. extra
    }
}

/// Recurring transactions found for a customer, once over all accounts and once per account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringTransactionsDetails {
    /// Recurring inflows and outflows, one entry per account.
    pub account_recurring_transactions: Vec<AccountRecurringTransactions>,
    /// Recurring inflows and outflows over all accounts.
    pub customer_recurring_transactions: Option<CustomerRecurringTransactions>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    RecurringTransactionsDetails {
        account_recurring_transactions = "accountRecurringTransactions" [shown],
        customer_recurring_transactions = "customerRecurringTransactions" [shown],
        .. extra
    }
}

/// One TxPush subscription of an account: id, type, listener address and the `signingKey` with
/// which its events are signed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionRecord {
    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Address of yours that gets the TxPush notices for the account.
    ///
    /// For example `https://www.example.com/txpush/listener`.
    pub callback_url: Option<String>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `17554874`.
    pub id: Option<SubscriptionId>,
    /// Secret with which TxPush events are signed; use it to check that an event is genuine.
    pub signing_key: Option<String>,
    /// What the TxPush subscription reports: `account` or `transaction` events.
    ///
    /// Known values are in [`values::subscription_type`](crate::values::subscription_type).
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SubscriptionRecord {
        account_id = "accountId" as number [shown],
        callback_url = "callbackUrl",
        id = "id" as number [shown],
        signing_key = "signingKey",
        r#type = "type" [shown],
        .. extra
    }
}

/// Invented transaction for trying out TxPush: amount, description and transaction date
/// required, `status` and posting date optional.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TestTxPushTransaction {
    /// Amount of money, in the currency of its account; what leaves an account is negative.
    ///
    /// For example `-4.25`.
    pub amount: Decimal,
    /// What the bank would write beside the booking.
    ///
    /// For example `EXAMPLE BAKERY 0042`.
    pub description: String,
    /// Posting time to give the test transaction, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub posted_date: Option<UnixDate>,
    /// State to give the test transaction: `active` or `pending`; optional.
    ///
    /// Default `active`.
    ///
    /// Known values are in [`values::transaction_status`](crate::values::transaction_status).
    pub status: Option<String>,
    /// Time of occurrence to give the test transaction, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub transaction_date: UnixDate,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TestTxPushTransaction {
        amount = "amount",
        description = "description",
        posted_date = "postedDate" [shown],
        status = "status" [shown],
        transaction_date = "transactionDate" [shown],
        .. extra
    }
}

impl TestTxPushTransaction {
    /// A `TestTxPushTransaction` with its required members.
    ///
    /// - `amount`: Amount of money, in the currency of its account; what leaves an account is
    ///   negative.
    /// - `description`: What the bank would write beside the booking.
    /// - `transaction_date`: Time of occurrence to give the test transaction, in seconds since 1970.
    pub fn new(
        amount: impl Into<Decimal>,
        description: impl Into<String>,
        transaction_date: impl Into<UnixDate>,
    ) -> Self {
        Self {
            amount: amount.into(),
            description: description.into(),
            posted_date: None,
            status: None,
            transaction_date: transaction_date.into(),
            extra: Map::new(),
        }
    }

    /// Posting time to give the test transaction, in seconds since 1970.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn posted_date(mut self, posted_date: impl Into<UnixDate>) -> Self {
        self.posted_date = Some(posted_date.into());
        self
    }

    /// State to give the test transaction: `active` or `pending`; optional.
    ///
    /// Default `active`.
    ///
    /// Known values are in [`values::transaction_status`](crate::values::transaction_status).
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// Transaction of a customer's account: ids, amount, status, description and dates, with
/// categorization, loan split and investment fields where the institution supplies them.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Transaction {
    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Amount of money, in the currency of its account; what leaves an account is negative.
    ///
    /// For example `-828.9`.
    pub amount: Option<Decimal>,
    /// What Mastercard worked out about the transaction: category, cleaned payee, place.
    pub categorization: Option<Categorization>,
    /// Reference from the bank that started the transaction, such as the number on a cheque.
    ///
    /// For example `299`.
    pub check_num: Option<String>,
    /// Broker fee contained in the transaction, `0` if none.
    pub commission_amount: Option<i32>,
    /// When the record was made.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Code such as `USD` of the foreign amount; set only when there is one.
    pub currency_symbol: Option<String>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// What the bank writes beside the booking, such as the payee.
    pub description: Option<String>,
    /// When the institution let the transaction count on the account, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub effective_date: Option<UnixDate>,
    /// Part of the payment that goes to escrow.
    ///
    /// For example `2534`.
    pub escrow_amount: Option<Decimal>,
    /// Part of the transaction amount that went to fees.
    ///
    /// For example `0.51`.
    pub fee_amount: Option<Decimal>,
    /// Earliest value ever recorded for `effectiveDate` of the transaction, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub first_effective_date: Option<UnixDate>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `21284820852`.
    pub id: TransactionId,
    /// Tax class of investment income: short-term, long-term or miscellaneous capital gain; for
    /// example `DIV`.
    pub income_type: Option<String>,
    /// Part of the transaction amount that is interest.
    ///
    /// For example `132`.
    pub interest_amount: Option<Decimal>,
    /// Kind of investment transaction, inferred from words in description and memo: for example
    /// `dividend`, `fee`, `split` or `transfer`.
    ///
    /// Known values are in [`values::investment_transaction_type`](crate::values::investment_transaction_type).
    pub investment_transaction_type: Option<String>,
    /// Extra text of the transaction from the institution, next to or instead of its description.
    pub memo: Option<String>,
    /// When the option expires; shown as seconds since 1970.
    ///
    /// For example `1607450357`.
    pub option_expire_date: Option<UnixDate>,
    /// Price at which the option may be exercised.
    ///
    /// For example `32560`.
    pub option_strike_price: Option<Decimal>,
    /// When the institution posted or cleared the transaction, in seconds since 1970; may be
    /// missing for student loans.
    ///
    /// For example `1607450357`.
    pub posted_date: Option<UnixDate>,
    /// Part of the payment that reduces the loan principal.
    ///
    /// For example `32560`.
    pub principal_amount: Option<Decimal>,
    /// Account balance just after this transaction was booked.
    ///
    /// For example `1000`.
    pub running_balance_amount: Option<Decimal>,
    /// Code of the security in the scheme that `securityIdType` names, for example `25400W102`.
    ///
    /// For example `91823B109`.
    pub security_id: Option<String>,
    /// Numbering scheme of `securityId`: `CUSIP`, `ISIN`, `SEDOL`, `SICC`, `VALOR` or `WKN`.
    ///
    /// Known values are in [`values::security_id_type`](crate::values::security_id_type).
    pub security_id_type: Option<String>,
    /// How many shares of the underlying stock one option contract stands for.
    ///
    /// For example `100`.
    pub shares_per_contract: Option<Decimal>,
    /// Lower number of the stock split ratio; see `splitNumerator`.
    ///
    /// For example `152`.
    pub split_denominator: Option<Decimal>,
    /// Upper number of the stock split ratio; see `splitDenominator`.
    ///
    /// For example `20`.
    pub split_numerator: Option<Decimal>,
    /// State of the transaction: `active`, `pending` or `shadow`; pending ones may still change.
    ///
    /// Known values are in [`values::transaction_status`](crate::values::transaction_status).
    pub status: Option<String>,
    /// Sub account that paid for the trade, for example `MARGIN`.
    pub sub_account_fund: Option<String>,
    /// Kind of sub account that supplied the money, for example `MARGIN`.
    pub subaccount_security_type: Option<String>,
    /// Money held back for now because a monthly payment was too large or too small.
    ///
    /// For example `0.25`.
    pub suspense_amount: Option<Decimal>,
    /// Tax charged on the investment trade.
    ///
    /// For example `0`.
    pub taxes_amount: Option<i32>,
    /// Stock market symbol of the traded security, for example `UWMC`.
    pub ticker: Option<String>,
    /// When the transaction took place, in seconds since 1970; posting may follow later.
    ///
    /// For example `1607450357`.
    pub transaction_date: Option<UnixDate>,
    /// Kind of transaction as the institution gives it, such as `atm`, `check`, `deposit`, `fee` or
    /// `transfer`; may be absent.
    ///
    /// Known values are in [`values::transaction_type`](crate::values::transaction_type).
    pub r#type: Option<String>,
    /// Account ID and transaction ID joined by a hyphen, unique everywhere, for example
    /// `87529-543210`.
    pub unique_transaction_id: Option<UniqueTransactionId>,
    /// Price of one share or fund unit in the trade.
    ///
    /// For example `5.53`.
    pub unit_price: Option<Decimal>,
    /// How many shares or fund units were traded; fractions occur.
    ///
    /// For example `150.42`.
    pub unit_quantity: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Transaction {
        account_id = "accountId" as number [shown],
        amount = "amount",
        categorization = "categorization" [shown],
        check_num = "checkNum",
        commission_amount = "commissionAmount",
        created_date = "createdDate" [shown],
        currency_symbol = "currencySymbol",
        customer_id = "customerId" as number [shown],
        description = "description",
        effective_date = "effectiveDate" [shown],
        escrow_amount = "escrowAmount",
        fee_amount = "feeAmount",
        first_effective_date = "firstEffectiveDate" [shown],
        id = "id" as number [shown],
        income_type = "incomeType",
        interest_amount = "interestAmount",
        investment_transaction_type = "investmentTransactionType",
        memo = "memo",
        option_expire_date = "optionExpireDate" [shown],
        option_strike_price = "optionStrikePrice",
        posted_date = "postedDate" [shown],
        principal_amount = "principalAmount",
        running_balance_amount = "runningBalanceAmount",
        security_id = "securityId",
        security_id_type = "securityIdType",
        shares_per_contract = "sharesPerContract",
        split_denominator = "splitDenominator",
        split_numerator = "splitNumerator",
        status = "status" [shown],
        sub_account_fund = "subAccountFund",
        subaccount_security_type = "subaccountSecurityType",
        suspense_amount = "suspenseAmount",
        taxes_amount = "taxesAmount",
        ticker = "ticker",
        transaction_date = "transactionDate" [shown],
        r#type = "type" [shown],
        unique_transaction_id = "uniqueTransactionId" [shown],
        unit_price = "unitPrice",
        unit_quantity = "unitQuantity",
        .. extra
    }
}

/// Transaction of your own sent for enrichment: your ids, account type, time, amount and
/// description required; merchant and fee data optional.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionPayload {
    /// `checking`, `savings`, `creditCard`, `brokerageAccount`, `healthSavingsAccount` or
    /// `unknown`; the last is treated as checking and may skew results.
    ///
    /// 1 to 511 characters.
    ///
    /// Known values are in [`values::enrichment_account_type`](crate::values::enrichment_account_type).
    pub account_type: String,
    /// Free key and value pairs carried along with the transaction: up to 30 keys of 100
    /// characters, values of 255; no personal data.
    pub additional_details: BTreeMap<String, String>,
    /// Amount of money, in the currency of its account; what leaves an account is negative.
    ///
    /// -1.7976931348623157e+308 to 1.7976931348623157e+308, for example `-13.26`.
    pub amount: Decimal,
    /// Merchant identifier (DE42 or CAID) that the acquiring bank gave the shop or terminal;
    /// letters and digits.
    ///
    /// At most 15 characters, for example `234523095820935`.
    pub card_acceptor_id: Option<String>,
    /// What the bank writes beside the booking; merchant and category are found from it.
    ///
    /// 1 to 1024 characters, for example `EXAMPLE BAKERY 0042`.
    pub description: String,
    /// `Debit` or `Credit` as the holder sees it; needed if you send all amounts as positive, else
    /// leave it out.
    ///
    /// At most 32 characters.
    ///
    /// Known values are in [`values::direction_indicator`](crate::values::direction_indicator).
    pub direction_indicator: Option<String>,
    /// Your own reference for the account, sent only as a SHA-2 or SHA-3 hash.
    ///
    /// 1 to 100 characters, for example `1005061234`.
    pub external_account_id: String,
    /// Your own reference for the customer, sent only as a SHA-2 or SHA-3 hash.
    ///
    /// 1 to 100 characters, for example `1005061234`.
    pub external_customer_id: String,
    /// Your own key for the transaction, unique within your data, so results can be matched to your
    /// records.
    ///
    /// 1 to 100 characters, for example `MAC1005061233`.
    pub external_transaction_id: String,
    /// Whether the caller declared the transaction to be a recurring one.
    pub input_is_recurring_transaction: Option<bool>,
    /// Merchant details as sent by the caller, such as name, descriptor and category code.
    pub input_merchant_information: Option<InputMerchantInformation>,
    /// Memo text sent with the transaction, for example `debit`.
    ///
    /// At most 511 characters.
    pub memo: Option<String>,
    /// When the transaction was booked: a date (`yyyy-MM-dd`) or a date with time, such as
    /// `2024-07-26T11:00:00Z`.
    ///
    /// 3 to 32 characters.
    pub posted_timestamp: Option<String>,
    /// Fee charged for carrying out the transaction, 0 when none.
    ///
    /// -1.7976931348623157e+308 to 1.7976931348623157e+308, for example `0`.
    pub transaction_fee: Option<Decimal>,
    /// When the transaction happened: a date (`yyyy-MM-dd`) or a date with time, such as
    /// `2024-07-26T11:00:00Z`.
    ///
    /// 3 to 32 characters.
    pub transaction_timestamp: String,
    /// Direction of the transaction, for example `DEBIT`.
    ///
    /// At most 32 characters.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionPayload {
        account_type = "accountType",
        additional_details = "additionalDetails",
        amount = "amount",
        card_acceptor_id = "cardAcceptorId",
        description = "description",
        direction_indicator = "directionIndicator",
        external_account_id = "externalAccountId",
        external_customer_id = "externalCustomerId",
        external_transaction_id = "externalTransactionId",
        input_is_recurring_transaction = "inputIsRecurringTransaction" [shown],
        input_merchant_information = "inputMerchantInformation" [shown],
        memo = "memo",
        posted_timestamp = "postedTimestamp",
        transaction_fee = "transactionFee",
        transaction_timestamp = "transactionTimestamp",
        r#type = "type" [shown],
        .. extra
    }
}

impl TransactionPayload {
    /// A `TransactionPayload` with its required members.
    ///
    /// - `account_type`: `checking`, `savings`, `creditCard`, `brokerageAccount`,
    ///   `healthSavingsAccount` or `unknown`; the last is treated as checking and may skew results.
    /// - `amount`: Amount of money, in the currency of its account; what leaves an account is
    ///   negative.
    /// - `description`: What the bank writes beside the booking; merchant and category are found
    ///   from it.
    /// - `external_account_id`: Your own reference for the account, sent only as a SHA-2 or SHA-3
    ///   hash.
    /// - `external_customer_id`: Your own reference for the customer, sent only as a SHA-2 or SHA-3
    ///   hash.
    /// - `external_transaction_id`: Your own key for the transaction, unique within your data, so
    ///   results can be matched to your records.
    /// - `transaction_timestamp`: When the transaction happened: a date (`yyyy-MM-dd`) or a date
    ///   with time, such as `2024-07-26T11:00:00Z`.
    pub fn new(
        account_type: impl Into<String>,
        amount: impl Into<Decimal>,
        description: impl Into<String>,
        external_account_id: impl Into<String>,
        external_customer_id: impl Into<String>,
        external_transaction_id: impl Into<String>,
        transaction_timestamp: impl Into<String>,
    ) -> Self {
        Self {
            account_type: account_type.into(),
            additional_details: BTreeMap::new(),
            amount: amount.into(),
            card_acceptor_id: None,
            description: description.into(),
            direction_indicator: None,
            external_account_id: external_account_id.into(),
            external_customer_id: external_customer_id.into(),
            external_transaction_id: external_transaction_id.into(),
            input_is_recurring_transaction: None,
            input_merchant_information: None,
            memo: None,
            posted_timestamp: None,
            transaction_fee: None,
            transaction_timestamp: transaction_timestamp.into(),
            r#type: None,
            extra: Map::new(),
        }
    }

    /// Free key and value pairs carried along with the transaction: up to 30 keys of 100
    /// characters, values of 255; no personal data.
    #[must_use]
    pub fn additional_details(mut self, additional_details: BTreeMap<String, String>) -> Self {
        self.additional_details = additional_details;
        self
    }

    /// Merchant identifier (DE42 or CAID) that the acquiring bank gave the shop or terminal;
    /// letters and digits.
    ///
    /// At most 15 characters, for example `234523095820935`.
    #[must_use]
    pub fn card_acceptor_id(mut self, card_acceptor_id: impl Into<String>) -> Self {
        self.card_acceptor_id = Some(card_acceptor_id.into());
        self
    }

    /// `Debit` or `Credit` as the holder sees it; needed if you send all amounts as positive, else
    /// leave it out.
    ///
    /// At most 32 characters.
    ///
    /// Known values are in [`values::direction_indicator`](crate::values::direction_indicator).
    #[must_use]
    pub fn direction_indicator(mut self, direction_indicator: impl Into<String>) -> Self {
        self.direction_indicator = Some(direction_indicator.into());
        self
    }

    /// Whether the caller declared the transaction to be a recurring one.
    #[must_use]
    pub fn input_is_recurring_transaction(mut self, input_is_recurring_transaction: bool) -> Self {
        self.input_is_recurring_transaction = Some(input_is_recurring_transaction);
        self
    }

    /// Merchant details as sent by the caller, such as name, descriptor and category code.
    #[must_use]
    pub fn input_merchant_information(
        mut self,
        input_merchant_information: InputMerchantInformation,
    ) -> Self {
        self.input_merchant_information = Some(input_merchant_information);
        self
    }

    /// Memo text sent with the transaction, for example `debit`.
    ///
    /// At most 511 characters.
    #[must_use]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// When the transaction was booked: a date (`yyyy-MM-dd`) or a date with time, such as
    /// `2024-07-26T11:00:00Z`.
    ///
    /// 3 to 32 characters.
    #[must_use]
    pub fn posted_timestamp(mut self, posted_timestamp: impl Into<String>) -> Self {
        self.posted_timestamp = Some(posted_timestamp.into());
        self
    }

    /// Fee charged for carrying out the transaction, 0 when none.
    ///
    /// -1.7976931348623157e+308 to 1.7976931348623157e+308, for example `0`.
    #[must_use]
    pub fn transaction_fee(mut self, transaction_fee: impl Into<Decimal>) -> Self {
        self.transaction_fee = Some(transaction_fee.into());
        self
    }

    /// Direction of the transaction, for example `DEBIT`.
    ///
    /// At most 32 characters.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// Answer when a transaction refresh has been started: `refreshId`, customer, login, accounts,
/// mode, window, status and time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionRefreshInitiated {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Vec<AccountId>,
    /// When the refresh was accepted, ISO 8601 with zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub created_at: Option<DateTime<Utc>>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Start of the refresh as date-time text with a zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub from_date: Option<DateTime<Utc>>,
    /// Identifies one set of customer credentials at an institution; as number or text, depending
    /// on the schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Span to refresh: `standard` (6 months, the default), `historic` (2 years) or `custom` (from
    /// `fromDate` on).
    ///
    /// Known values are in [`values::transaction_refresh_mode`](crate::values::transaction_refresh_mode).
    pub mode: Option<String>,
    /// UUID of the transaction refresh; keep it to ask for the refresh status later.
    ///
    /// For example `bec83f1a-5f65-44f5-8f00-b4a0fc60c2cc`.
    pub refresh_id: Option<RefreshId>,
    /// Progress of the refresh: `NEW`, `IN_PROGRESS`, `COMPLETED` or `FAILED`.
    ///
    /// Known values are in [`values::transaction_refresh_status`](crate::values::transaction_refresh_status).
    pub status: Option<String>,
    /// End of the range being refreshed, as ISO 8601 date and time with zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub to_date: Option<DateTime<Utc>>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionRefreshInitiated {
        account_ids = "accountIds" [shown],
        created_at = "createdAt" [shown],
        customer_id = "customerId" [shown],
        from_date = "fromDate" [shown],
        institution_login_id = "institutionLoginId" [shown],
        mode = "mode" [shown],
        refresh_id = "refreshId" [shown],
        status = "status" [shown],
        to_date = "toDate" [shown],
        .. extra
    }
}

/// Progress of a transaction refresh: status, mode, outcome per account, and counts of all,
/// successful and failed accounts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionRefreshStatusDetails {
    /// The bank accounts concerned, one entry per account.
    pub accounts: Vec<TransactionRefreshStatusDetailsAccountsItem>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// How many accounts could not be refreshed.
    ///
    /// For example `1`.
    pub failed_count: Option<i32>,
    /// Span to refresh: `standard` (6 months, the default), `historic` (2 years) or `custom` (from
    /// `fromDate` on).
    ///
    /// Known values are in [`values::transaction_refresh_mode`](crate::values::transaction_refresh_mode).
    pub mode: Option<String>,
    /// UUID of the transaction refresh; keep it to ask for the refresh status later.
    ///
    /// For example `bec83f1a-5f65-44f5-8f00-b4a0fc60c2cc`.
    pub refresh_id: Option<RefreshId>,
    /// Progress of the refresh: `NEW`, `IN_PROGRESS`, `COMPLETED` or `FAILED`.
    ///
    /// Known values are in [`values::transaction_refresh_status`](crate::values::transaction_refresh_status).
    pub status: Option<String>,
    /// How many accounts the refresh has updated without error.
    ///
    /// For example `1`.
    pub success_count: Option<i32>,
    /// How many accounts the answer lists.
    ///
    /// For example `1`.
    pub total_count: Option<i32>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionRefreshStatusDetails {
        accounts = "accounts" [shown],
        customer_id = "customerId" [shown],
        failed_count = "failedCount" [shown],
        mode = "mode" [shown],
        refresh_id = "refreshId" [shown],
        status = "status" [shown],
        success_count = "successCount" [shown],
        total_count = "totalCount" [shown],
        .. extra
    }
}

/// One entry of a list. The bank accounts concerned, one entry per account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionRefreshStatusDetailsAccountsItem {
    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Outcome of the latest data fetch: `0` is success, other codes mean the data may be stale;
    /// absent before the first try.
    pub aggregation_status_code: Option<i64>,
    /// When data was last fetched without error; absent before the first success. Epoch seconds or
    /// ISO 8601 text by schema.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub aggregation_success_date: Option<DateTime<Utc>>,
    /// Number of the financial institution in the directory of institutions, such as `4222`.
    pub institution_id: Option<InstitutionId>,
    /// Identifies one set of customer credentials at an institution; as number or text, depending
    /// on the schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionRefreshStatusDetailsAccountsItem {
        account_id = "accountId" [shown],
        aggregation_status_code = "aggregationStatusCode" [shown],
        aggregation_success_date = "aggregationSuccessDate" [shown],
        institution_id = "institutionId" [shown],
        institution_login_id = "institutionLoginId" [shown],
        .. extra
    }
}

/// One page of transactions with `found`, `displaying`, `moreAvailable`, the window and sort
/// order asked for, and daily balances when requested.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Transactions {
    /// Opening and closing balance of each day that has transactions.
    pub daily_balances: Vec<DailyBalance>,
    /// How many entries this page holds; compare with `found`.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// How many records match in all, not only those on this page.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// Start of the span that was asked for, in seconds since 1970, as text.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Whether another page follows, fetched by raising `start`; `Transactions` sends it as text.
    ///
    /// For example `true`.
    pub more_available: Option<String>,
    /// Order of the transactions as the request asked for it, for example `desc`.
    pub sort: Option<String>,
    /// End of the date range that was asked for, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub to_date: Option<UnixDate>,
    /// Transactions of the account, stream or request, one entry each.
    pub transactions: Vec<Transaction>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Transactions {
        daily_balances = "dailyBalances" [shown],
        displaying = "displaying" [shown],
        found = "found" [shown],
        from_date = "fromDate" as text [shown],
        more_available = "moreAvailable" [shown],
        sort = "sort" [shown],
        to_date = "toDate" as text [shown],
        transactions = "transactions" [shown],
        .. extra
    }
}

/// Answer when a transaction history report has been started: `id`, `portfolioId`, `status`,
/// consumer data and constraints.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionsReportAck {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<TransactionsReportConstraintsOut>,
    /// Personal data of the subject; present only for reports that need a consumer record.
    pub consumer_details: Option<ConsumerDetails>,
    /// Key of the person record that lending reports need, hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// Closing four digits of the Social Security number.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// When the report was made, in seconds since 1970.
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
    /// Words of the consumer on an open dispute; present only when they asked for it to be added.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    pub end_user: Option<ConsumerEndUser>,
    /// What went wrong, one entry per failure; empty or absent when all worked.
    pub errors: Vec<ErrorMessage>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Identifies the portfolio that groups every report made for one customer; it stays the same
    /// from report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Ties together every activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that ordered the report, normally your partner name.
    pub requester_name: Option<String>,
    /// Progress of the report: `inProgress`, `success` or `failure`.
    ///
    /// Known values are in [`values::report_status`](crate::values::report_status).
    pub status: Option<String>,
    /// Heading of the report, for people.
    pub title: Option<String>,
    /// Code of the report kind, such as `voi`, `voa`, `transactions` or `cfrp`; more codes may
    /// appear.
    ///
    /// Known values are in [`values::report_type`](crate::values::report_type).
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionsReportAck {
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        dispute_statement = "disputeStatement",
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        portfolio_id = "portfolioId" [shown],
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Request for a transaction history report: account ids as one text, date window, custom
/// fields and `findTransaction` filters, all optional.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionsReportConstraints {
    /// Account keys separated by spaces in one string; leave it out for all accounts of the
    /// customer.
    pub account_ids: Option<String>,
    /// Search criteria that narrow the report; a transaction must meet all of those given.
    pub find_transaction: Option<FindTransactionConstraints>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// End of the date range, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub to_date: Option<UnixDate>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionsReportConstraints {
        account_ids = "accountIds",
        find_transaction = "findTransaction" [shown],
        from_date = "fromDate" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        to_date = "toDate" [shown],
        .. extra
    }
}

impl TransactionsReportConstraints {
    /// A `TransactionsReportConstraints` with its required members.
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

    /// Search criteria that narrow the report; a transaction must meet all of those given.
    #[must_use]
    pub fn find_transaction(mut self, find_transaction: FindTransactionConstraints) -> Self {
        self.find_transaction = Some(find_transaction);
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

    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// End of the date range, in seconds since 1970.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<UnixDate>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }
}

/// Constraints of a transaction history report as echoed in the answer, with account ids as an
/// array and `includePending`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionsReportConstraintsOut {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Vec<AccountId>,
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
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// End of the date range, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub to_date: Option<UnixDate>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionsReportConstraintsOut {
        account_ids = "accountIds" [shown],
        find_transaction = "findTransaction" [shown],
        from_date = "fromDate" [shown],
        include_pending = "includePending" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        to_date = "toDate" [shown],
        .. extra
    }
}

/// Request that switches TxPush on for an account: the required `callbackUrl`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TxPushSubscriptionParameters {
    /// Address of yours that is to get the TxPush notices for the account.
    ///
    /// For example `https://www.example.com/txpush/listener`.
    pub callback_url: String,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TxPushSubscriptionParameters {
        callback_url = "callbackUrl",
        .. extra
    }
}

impl TxPushSubscriptionParameters {
    /// A `TxPushSubscriptionParameters` with its required members.
    ///
    /// - `callback_url`: Address of yours that is to get the TxPush notices for the account.
    pub fn new(callback_url: impl Into<String>) -> Self {
        Self {
            callback_url: callback_url.into(),
            extra: Map::new(),
        }
    }
}

/// Answer to switching TxPush on: the subscriptions that were made, each with its signing key.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TxPushSubscriptions {
    /// Subscriptions that exist or were just made.
    pub subscriptions: Vec<SubscriptionRecord>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TxPushSubscriptions {
        subscriptions = "subscriptions" [shown],
        .. extra
    }
}
