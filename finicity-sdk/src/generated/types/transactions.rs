// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *transactions*.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// Optional request body of the recurring transactions operation, with the accounts to search
/// in `accountIds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountIds {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Vec<AccountId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountIds {
        0: account_ids = "accountIds" [shown],
        .. extra
    }
}

impl AccountIds {
    /// Creates a `AccountIds` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: Vec<AccountId>) -> Self {
        self.account_ids = account_ids;
        self
    }
}

/// Recurring payments found on one account, split into outgoing and incoming payments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountRecurringTransactions {
    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Streams of money that regularly come in, such as wages.
    pub recurring_inflows: Vec<RecurringInFlowTransaction>,
    /// Streams of money that regularly go out, such as rent or subscriptions.
    pub recurring_outflows: Vec<RecurringOutFlowTransaction>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountRecurringTransactions {
        0: account_id = "accountId" [shown],
        1: recurring_inflows = "recurringInflows" [shown],
        2: recurring_outflows = "recurringOutflows" [shown],
        .. extra
    }
}

response_setters! {
    AccountRecurringTransactions {
        account_id(impl IntoOption<AccountId>).into_option(),
        recurring_inflows(Vec<RecurringInFlowTransaction>),
        recurring_outflows(Vec<RecurringOutFlowTransaction>),
    }
}

/// Categorization of a transaction by the platform: cleaned payee name, category, place, best
/// description, and the confidence in the payee name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Categorization {
    /// Cleaned text combined from description and memo, without repetitions, digits and special
    /// characters.
    pub best_representation: Option<String>,
    /// Spending or income category, for example `ATM Fee`, `Air Travel` or `Income`, derived from
    /// the payee.
    pub category: Option<TransactionCategory>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Country as an ISO 3166-1 code, for example `US` or `CAN`.
    pub country: Option<String>,
    /// Confidence that the payee was mapped to the right standard name; absent if the payee was not
    /// mapped.
    ///
    /// 0 to 100.0, for example `18.95`.
    pub entity_standardization_confidence_score: Option<Decimal>,
    /// Normalized name of the other party, derived from description and memo, for example
    /// `Netflix`.
    pub normalized_payee_name: Option<String>,
    /// ZIP or postal code of the address, for example `84123`.
    pub postal_code: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Categorization {
        0: best_representation = "bestRepresentation",
        1: category = "category",
        2: city = "city",
        3: country = "country",
        4: entity_standardization_confidence_score = "entityStandardizationConfidenceScore",
        5: normalized_payee_name = "normalizedPayeeName",
        6: postal_code = "postalCode",
        7: state = "state",
        .. extra
    }
}

response_setters! {
    Categorization {
        best_representation(impl IntoOption<String>).into_option(),
        category(impl IntoOption<TransactionCategory>).into_option(),
        city(impl IntoOption<String>).into_option(),
        country(impl IntoOption<String>).into_option(),
        entity_standardization_confidence_score(impl IntoOption<Decimal>).into_option(),
        normalized_payee_name(impl IntoOption<String>).into_option(),
        postal_code(impl IntoOption<String>).into_option(),
        state(impl IntoOption<String>).into_option(),
    }
}

/// Response to the creation of a TxPush test transaction: the ID of the transaction and its
/// creation time in Unix seconds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedTestTxPushTransaction {
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `21284820852`.
    pub id: Option<TransactionId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CreatedTestTxPushTransaction {
        0: created_date = "createdDate" [shown],
        1: id = "id" as number [shown],
        .. extra
    }
}

response_setters! {
    CreatedTestTxPushTransaction {
        created_date(impl IntoOption<UnixDate>).into_option(),
        id(impl IntoOption<TransactionId>).into_option(),
    }
}

/// Recurring payments found over all accounts of a customer, split into outgoing and incoming
/// payments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerRecurringTransactions {
    /// Streams of money that regularly come in, such as wages.
    pub recurring_inflows: Vec<RecurringInFlowTransaction>,
    /// Streams of money that regularly go out, such as rent or subscriptions.
    pub recurring_outflows: Vec<RecurringOutFlowTransaction>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerRecurringTransactions {
        0: recurring_inflows = "recurringInflows" [shown],
        1: recurring_outflows = "recurringOutflows" [shown],
        .. extra
    }
}

response_setters! {
    CustomerRecurringTransactions {
        recurring_inflows(Vec<RecurringInFlowTransaction>),
        recurring_outflows(Vec<RecurringOutFlowTransaction>),
    }
}

/// Opening and closing balance of an account on one day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyBalance {
    /// Balance of the account at the start of the day.
    ///
    /// For example `1000.0`.
    pub beginning: Option<Decimal>,
    /// Day of the two balances, in Unix seconds.
    ///
    /// For example `1607450357`.
    pub date: Option<UnixDate>,
    /// Balance of the account at the end of the day.
    ///
    /// For example `983.96`.
    pub ending: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DailyBalance {
        0: beginning = "beginning",
        1: date = "date" [shown],
        2: ending = "ending",
        .. extra
    }
}

response_setters! {
    DailyBalance {
        beginning(impl IntoOption<Decimal>).into_option(),
        date(impl IntoOption<UnixDate>).into_option(),
        ending(impl IntoOption<Decimal>).into_option(),
    }
}

/// Location of an enriched transaction: address lines, city, state, postal code, country,
/// coordinates and phone number.
#[doc(alias = "DESAddress")]
#[derive(Clone, Default)]
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
    /// First address line of the transaction location.
    ///
    /// 1 to 100 characters.
    pub line1: Option<String>,
    /// Second address line of the transaction location.
    ///
    /// 1 to 100 characters.
    pub line2: Option<String>,
    /// East-west position of the transaction in decimal degrees, for example `-105.11126`.
    ///
    /// -180 to 180.
    pub longitude: Option<Decimal>,
    /// Phone number of the transaction location, for example `8017339340`.
    ///
    /// 0 to 20.
    pub phone_number: Option<String>,
    /// Postal code of the transaction location, for example `80127`.
    ///
    /// 1 to 100 characters.
    pub postal_code: Option<String>,
    /// State where the transaction took place, for example `CO`.
    ///
    /// 1 to 100 characters.
    pub state: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DesAddress {
        0: city = "city",
        1: country = "country",
        2: latitude = "latitude",
        3: line1 = "line1",
        4: line2 = "line2",
        5: longitude = "longitude",
        6: phone_number = "phoneNumber",
        7: postal_code = "postalCode",
        8: state = "state",
        .. extra
    }
}

response_setters! {
    DesAddress {
        city(impl IntoOption<String>).into_option(),
        country(impl IntoOption<String>).into_option(),
        latitude(impl IntoOption<Decimal>).into_option(),
        line1(impl IntoOption<String>).into_option(),
        line2(impl IntoOption<String>).into_option(),
        longitude(impl IntoOption<Decimal>).into_option(),
        phone_number(impl IntoOption<String>).into_option(),
        postal_code(impl IntoOption<String>).into_option(),
        state(impl IntoOption<String>).into_option(),
    }
}

open_enum! {
    /// Direction of a transaction for the account holder.
    pub enum DirectionIndicator {
        /// `Debit`
        Debit = "Debit",
        /// `Credit`
        Credit = "Credit",
    }
}

/// One entry of a list. Merchants or other parties recognized in a transaction, each with ID,
/// name, group, category, website and logo address.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisclosedEntity {
    /// Spending or income category, for example `ATM Fee`, `Air Travel` or `Income`, derived from
    /// the payee.
    ///
    /// 1 to 100 characters.
    pub category: Option<String>,
    /// Type of business that the entity belongs to, such as `Cafe`.
    ///
    /// 1 to 100 characters.
    pub group: Option<String>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// 1 to 100 characters, for example `MTc1ODA5NDU0MTYwNjM1OTA0MA==`.
    pub id: Option<String>,
    /// URL of the logo image of the institution or other entity.
    ///
    /// 1 to 500 characters.
    pub logo_url: Option<String>,
    /// Name of the payer or merchant found in the description of the transaction.
    ///
    /// 1 to 100 characters, for example `Starbucks`.
    pub name: Option<String>,
    /// URL of the merchant website, for recognizing the payee.
    ///
    /// 1 to 100 characters, for example `https://starbucks.com`.
    pub website: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DisclosedEntity {
        0: category = "category",
        1: group = "group",
        2: id = "id",
        3: logo_url = "logoUrl",
        4: name = "name",
        5: website = "website",
        .. extra
    }
}

response_setters! {
    DisclosedEntity {
        category(impl IntoOption<String>).into_option(),
        group(impl IntoOption<String>).into_option(),
        id(impl IntoOption<String>).into_option(),
        logo_url(impl IntoOption<String>).into_option(),
        name(impl IntoOption<String>).into_option(),
        website(impl IntoOption<String>).into_option(),
    }
}

/// Request of the enrichment operation: the transactions to enrich, at most 1000 per call.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnrichTransactionsPayload {
    /// Transactions to enrich, at most 1000 in one call.
    ///
    /// 1 to 1000 items.
    pub transactions: Vec<TransactionPayload>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    EnrichTransactionsPayload {
        0: transactions = "transactions" as list [shown],
        .. extra
    }
}

impl EnrichTransactionsPayload {
    /// Creates a `EnrichTransactionsPayload` with its required fields.
    ///
    /// - `transactions`: Transactions to enrich, at most 1000 in one call.
    pub fn new(transactions: Vec<TransactionPayload>) -> Self {
        Self {
            transactions,
            extra: Map::new(),
        }
    }
}

/// Transaction after enrichment: the data you sent plus category with score and group,
/// location, merchant data and the entities involved.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichedTransaction {
    /// Account type as sent: `checking`, `savings`, `creditCard`, `investment`, `brokerageAccount`,
    /// `healthSavingsAccount` or `unknown`. The platform treats `unknown` as checking.
    ///
    /// 1 to 511 characters.
    pub account_type: Option<EnrichmentAccountType>,
    /// Free-form key and value pairs that accompany the transaction: up to 30 keys of at most 100
    /// characters, values of at most 255 characters; no personal data.
    pub additional_details: BTreeMap<String, String>,
    /// Location of the merchant, derived from the description of the transaction.
    pub address: Option<DesAddress>,
    /// Amount of money in the currency of the account; money that leaves the account is negative.
    ///
    /// -1.7976931348623157e+308 to 1.7976931348623157e+308, for example `-13.26`.
    pub amount: Option<Decimal>,
    /// Merchant identifier (DE42 or CAID) that the acquiring bank assigned to the shop or terminal;
    /// letters and digits.
    ///
    /// At most 15 characters, for example `234523095820935`.
    pub card_acceptor_id: Option<String>,
    /// Transaction text of the bank, as you sent it in the request.
    ///
    /// 1 to 1024 characters.
    pub description: Option<String>,
    /// Direction of the transaction for the account holder, `Debit` or `Credit`; required if you
    /// send all amounts as positive numbers, otherwise omit the property.
    ///
    /// At most 32 characters.
    pub direction_indicator: Option<DirectionIndicator>,
    /// Parties found in the transaction, such as the merchant, each with name, category and logo.
    pub entities: Vec<DisclosedEntity>,
    /// Account reference that you sent with the transaction.
    ///
    /// 1 to 100 characters, for example `1005061234`.
    pub external_account_id: Option<String>,
    /// Customer reference that you sent with the transaction.
    ///
    /// 1 to 100 characters, for example `1005061234`.
    pub external_customer_id: Option<String>,
    /// Your own transaction ID, unique within your data, for matching results to your records.
    ///
    /// 1 to 100 characters, for example `MAC1005061233`.
    pub external_transaction_id: Option<String>,
    /// `true` if the request declared the transaction as recurring, `false` otherwise.
    pub input_is_recurring_transaction: Option<bool>,
    /// Merchant details from the request, such as name, descriptor and category code.
    pub input_merchant_information: Option<InputMerchantInformation>,
    /// `true` if the merchant that was identified is a physical store, `false` otherwise.
    pub is_brick_and_mortar: Option<bool>,
    /// `true` if the merchant location sells online, `false` otherwise.
    pub is_ecommerce: Option<bool>,
    /// `true` if enrichment identified the transaction as recurring, `false` otherwise.
    pub is_recurring_transaction: Option<bool>,
    /// Number that Mastercard assigned to the merchant location, such as `876875444777`.
    ///
    /// At most 32 characters.
    pub location_id: Option<i64>,
    /// Confidence that `merchantDescriptor` matches the selected location, for example `97`;
    /// present only if the descriptor was used for the selection.
    ///
    /// 0 to 100.
    pub match_confidence_score: Option<Decimal>,
    /// Additional text of the transaction from the institution, present next to or instead of a
    /// description.
    ///
    /// At most 511 characters, for example `debit`.
    pub memo: Option<String>,
    /// Time when the transaction was booked: a date (`yyyy-MM-dd`) or a date with time, such as
    /// `2024-07-26T11:00:00Z`.
    ///
    /// 3 to 32 characters.
    pub posted_timestamp: Option<String>,
    /// Category of the spending or income, such as `Coffee Shops`.
    ///
    /// At most 256 characters.
    pub transaction_category: Option<String>,
    /// Broader group that contains `transactionCategory`, for example `Dining`.
    ///
    /// At most 256 characters.
    pub transaction_category_group: Option<String>,
    /// Confidence in `transactionCategory`, from 0 to 100.
    ///
    /// 0 to 100.0, for example `16`.
    pub transaction_category_score: Option<Decimal>,
    /// Fee charged for the transaction, `0` if none.
    ///
    /// -1.7976931348623157e+308 to 1.7976931348623157e+308.
    pub transaction_fee: Option<Decimal>,
    /// Time when the transaction happened: a date (`yyyy-MM-dd`) or a date with time, such as
    /// `2024-07-26T11:00:00Z`.
    ///
    /// 3 to 32 characters.
    pub transaction_timestamp: Option<String>,
    /// Direction of the transaction, for example `DEBIT`.
    ///
    /// At most 32 characters.
    pub r#type: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    EnrichedTransaction {
        0: account_type = "accountType",
        1: additional_details = "additionalDetails",
        2: address = "address" [shown],
        3: amount = "amount",
        4: card_acceptor_id = "cardAcceptorId",
        5: description = "description",
        6: direction_indicator = "directionIndicator",
        7: entities = "entities" [shown],
        8: external_account_id = "externalAccountId",
        9: external_customer_id = "externalCustomerId",
        10: external_transaction_id = "externalTransactionId",
        11: input_is_recurring_transaction = "inputIsRecurringTransaction" [shown],
        12: input_merchant_information = "inputMerchantInformation" [shown],
        13: is_brick_and_mortar = "isBrickAndMortar" [shown],
        14: is_ecommerce = "isEcommerce" [shown],
        15: is_recurring_transaction = "isRecurringTransaction" [shown],
        16: location_id = "locationId",
        17: match_confidence_score = "matchConfidenceScore",
        18: memo = "memo",
        19: posted_timestamp = "postedTimestamp",
        20: transaction_category = "transactionCategory",
        21: transaction_category_group = "transactionCategoryGroup",
        22: transaction_category_score = "transactionCategoryScore",
        23: transaction_fee = "transactionFee",
        24: transaction_timestamp = "transactionTimestamp",
        25: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    EnrichedTransaction {
        account_type(impl IntoOption<EnrichmentAccountType>).into_option(),
        additional_details(BTreeMap<String, String>),
        address(impl Into<Option<DesAddress>>).into(),
        amount(impl IntoOption<Decimal>).into_option(),
        card_acceptor_id(impl IntoOption<String>).into_option(),
        description(impl IntoOption<String>).into_option(),
        direction_indicator(impl IntoOption<DirectionIndicator>).into_option(),
        entities(Vec<DisclosedEntity>),
        external_account_id(impl IntoOption<String>).into_option(),
        external_customer_id(impl IntoOption<String>).into_option(),
        external_transaction_id(impl IntoOption<String>).into_option(),
        input_is_recurring_transaction(impl Into<Option<bool>>).into(),
        input_merchant_information(impl Into<Option<InputMerchantInformation>>).into(),
        is_brick_and_mortar(impl Into<Option<bool>>).into(),
        is_ecommerce(impl Into<Option<bool>>).into(),
        is_recurring_transaction(impl Into<Option<bool>>).into(),
        location_id(impl Into<Option<i64>>).into(),
        match_confidence_score(impl IntoOption<Decimal>).into_option(),
        memo(impl IntoOption<String>).into_option(),
        posted_timestamp(impl IntoOption<String>).into_option(),
        transaction_category(impl IntoOption<String>).into_option(),
        transaction_category_group(impl IntoOption<String>).into_option(),
        transaction_category_score(impl IntoOption<Decimal>).into_option(),
        transaction_fee(impl IntoOption<Decimal>).into_option(),
        transaction_timestamp(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<String>).into_option(),
    }
}

/// Response of the enrichment operation: the transactions you sent, completed with category,
/// location and merchant.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrichedTransactions {
    /// Transactions from the request, with merchant, category and other findings added.
    pub transactions: Vec<EnrichedTransaction>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    EnrichedTransactions {
        0: transactions = "transactions" [shown],
        .. extra
    }
}

response_setters! {
    EnrichedTransactions {
        transactions(Vec<EnrichedTransaction>),
    }
}

open_enum! {
    /// Types of accounts that transaction enrichment supports.
    pub enum EnrichmentAccountType {
        /// `checking`
        Checking = "checking",
        /// `savings`
        Savings = "savings",
        /// `creditCard`
        CreditCard = "creditCard",
        /// `brokerageAccount`
        BrokerageAccount = "brokerageAccount",
        /// `investment`
        Investment = "investment",
        /// `healthSavingsAccount`
        HealthSavingsAccount = "healthSavingsAccount",
        /// `unknown`
        Unknown = "unknown",
    }
}

/// Request that refreshes transactions of a login or of selected accounts. If both are present,
/// `accountIds` takes precedence. Dates apply to mode `custom` only; the default mode is
/// `standard`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitiateNewTransactionRefresh {
    /// IDs of the accounts to refresh, as assigned by Mastercard.
    pub account_ids: Vec<AccountId>,
    /// Start of the range to refresh, as ISO 8601 date and time with a time zone; required in mode
    /// `custom`, ignored in other modes.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub from_date: Option<DateTime<Utc>>,
    /// ID of one set of customer credentials at an institution; a number or text, depending on the
    /// schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Time span to refresh: `standard` (6 months, the default), `historic` (2 years) or `custom`
    /// (from `fromDate` on).
    pub mode: Option<TransactionRefreshMode>,
    /// End of the range to refresh, as ISO 8601 date and time with a time zone; used only in mode
    /// `custom`.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub to_date: Option<DateTime<Utc>>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InitiateNewTransactionRefresh {
        0: account_ids = "accountIds" [shown],
        1: from_date = "fromDate" [shown],
        2: institution_login_id = "institutionLoginId" [shown],
        3: mode = "mode" [shown],
        4: to_date = "toDate" [shown],
        .. extra
    }
}

impl InitiateNewTransactionRefresh {
    /// Creates a `InitiateNewTransactionRefresh` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the accounts to refresh, as assigned by Mastercard.
    #[must_use]
    pub fn account_ids(mut self, account_ids: Vec<AccountId>) -> Self {
        self.account_ids = account_ids;
        self
    }

    /// Start of the range to refresh, as ISO 8601 date and time with a time zone; required in mode
    /// `custom`, ignored in other modes.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<Option<DateTime<Utc>>>) -> Self {
        self.from_date = from_date.into();
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

    /// Time span to refresh: `standard` (6 months, the default), `historic` (2 years) or `custom`
    /// (from `fromDate` on).
    #[must_use]
    pub fn mode(mut self, mode: impl IntoOption<TransactionRefreshMode>) -> Self {
        self.mode = mode.into_option();
        self
    }

    /// End of the range to refresh, as ISO 8601 date and time with a time zone; used only in mode
    /// `custom`.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<Option<DateTime<Utc>>>) -> Self {
        self.to_date = to_date.into();
        self
    }
}

/// Merchant data that you send with a transaction for enrichment: descriptor, name, address,
/// phone, website, and merchant category code and name.
#[derive(Clone, Default)]
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
    /// Four-digit code for the line of business of the merchant, supported by most payment
    /// providers, for example `5814`.
    ///
    /// At most 128 characters.
    pub merchant_category_code: Option<String>,
    /// Name of the category in `merchantCategoryCode`, such as `FAST FOOD RESTAURANTS`.
    ///
    /// At most 256 characters.
    pub merchant_category_name: Option<String>,
    /// DE43 merchant name, city, and state (or country, if known instead), joined without spaces,
    /// such as `MCDONALDS10649CLINTONSC`.
    ///
    /// At most 50 characters.
    pub merchant_descriptor: Option<String>,
    /// Name of the merchant, as known to the party that accepted the payment.
    ///
    /// At most 256 characters, for example `McDonalds`.
    pub name: Option<String>,
    /// Phone number of the merchant, sent to help identify the payee, for example `8648334816`.
    ///
    /// At most 20 characters.
    pub phone_number: Option<String>,
    /// ZIP code of the merchant location, for example `29325`.
    ///
    /// At most 10 characters.
    pub postal_code: Option<String>,
    /// State where the transaction took place, for example `SC`.
    ///
    /// At most 3 characters.
    pub state: Option<String>,
    /// URL of the merchant website, for recognizing the payee.
    ///
    /// At most 256 characters, for example `https://www.mcdonalds.com`.
    pub website: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InputMerchantInformation {
        0: city = "city",
        1: country = "country",
        2: line1 = "line1",
        3: merchant_category_code = "merchantCategoryCode",
        4: merchant_category_name = "merchantCategoryName",
        5: merchant_descriptor = "merchantDescriptor",
        6: name = "name",
        7: phone_number = "phoneNumber",
        8: postal_code = "postalCode",
        9: state = "state",
        10: website = "website",
        .. extra
    }
}

impl InputMerchantInformation {
    /// Creates a `InputMerchantInformation` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// City or town of the address, for example `Murray`.
    ///
    /// At most 50 characters, for example `Clinton`.
    #[must_use]
    pub fn city(mut self, city: impl IntoOption<String>) -> Self {
        self.city = city.into_option();
        self
    }

    /// Country where the transaction took place, for example `USA`.
    ///
    /// At most 3 characters, for example `US`.
    #[must_use]
    pub fn country(mut self, country: impl IntoOption<String>) -> Self {
        self.country = country.into_option();
        self
    }

    /// First address line of the merchant, for example `10278 W`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn line1(mut self, line1: impl IntoOption<String>) -> Self {
        self.line1 = line1.into_option();
        self
    }

    /// Four-digit code for the line of business of the merchant, supported by most payment
    /// providers, for example `5814`.
    ///
    /// At most 128 characters.
    #[must_use]
    pub fn merchant_category_code(
        mut self,
        merchant_category_code: impl IntoOption<String>,
    ) -> Self {
        self.merchant_category_code = merchant_category_code.into_option();
        self
    }

    /// Name of the category in `merchantCategoryCode`, such as `FAST FOOD RESTAURANTS`.
    ///
    /// At most 256 characters.
    #[must_use]
    pub fn merchant_category_name(
        mut self,
        merchant_category_name: impl IntoOption<String>,
    ) -> Self {
        self.merchant_category_name = merchant_category_name.into_option();
        self
    }

    /// DE43 merchant name, city, and state (or country, if known instead), joined without spaces,
    /// such as `MCDONALDS10649CLINTONSC`.
    ///
    /// At most 50 characters.
    #[must_use]
    pub fn merchant_descriptor(mut self, merchant_descriptor: impl IntoOption<String>) -> Self {
        self.merchant_descriptor = merchant_descriptor.into_option();
        self
    }

    /// Name of the merchant, as known to the party that accepted the payment.
    ///
    /// At most 256 characters, for example `McDonalds`.
    #[must_use]
    pub fn name(mut self, name: impl IntoOption<String>) -> Self {
        self.name = name.into_option();
        self
    }

    /// Phone number of the merchant, sent to help identify the payee, for example `8648334816`.
    ///
    /// At most 20 characters.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl IntoOption<String>) -> Self {
        self.phone_number = phone_number.into_option();
        self
    }

    /// ZIP code of the merchant location, for example `29325`.
    ///
    /// At most 10 characters.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl IntoOption<String>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }

    /// State where the transaction took place, for example `SC`.
    ///
    /// At most 3 characters.
    #[must_use]
    pub fn state(mut self, state: impl IntoOption<String>) -> Self {
        self.state = state.into_option();
        self
    }

    /// URL of the merchant website, for recognizing the payee.
    ///
    /// At most 256 characters, for example `https://www.mcdonalds.com`.
    #[must_use]
    pub fn website(mut self, website: impl IntoOption<String>) -> Self {
        self.website = website.into_option();
        self
    }
}

/// Stream of similar credits: payee, categories, mean days between the credits, activity,
/// expected next date and amount, and the range of past amounts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecurringInFlowTransaction {
    /// Mean interval between the payments, in days.
    ///
    /// For example `30`.
    pub cadence: Option<i64>,
    /// Number of transactions in this recurring stream.
    ///
    /// For example `1`.
    pub count_of_transactions: Option<i64>,
    /// Expected amount of the next incoming payment; a positive number.
    ///
    /// For example `1234.56`.
    pub expected_next_transaction_amount: Option<Decimal>,
    /// Expected day of the next transaction in the stream, as `YYYY-MM-DD`.
    ///
    /// For example `2025-08-07`.
    pub expected_next_transaction_date: Option<NaiveDate>,
    /// Highest amount of this recurring transaction so far; negative for debits.
    ///
    /// For example `1488.22`.
    pub maximum_historical_amount: Option<Decimal>,
    /// Average amount of this recurring transaction so far; negative for debits.
    ///
    /// For example `1234.56`.
    pub mean_historical_amount: Option<Decimal>,
    /// Median of all amounts of this recurring transaction so far; negative for debits.
    ///
    /// For example `1234.56`.
    pub median_historical_amount: Option<Decimal>,
    /// Lowest amount of this recurring transaction so far; negative for debits.
    ///
    /// For example `1055.22`.
    pub minimum_historical_amount: Option<Decimal>,
    /// Normalized name of the other party, derived from description and memo, for example
    /// `Netflix`.
    pub normalized_payee_name: Option<String>,
    /// Status of the stream: `ACTIVE` while the regular deposits still occur, otherwise `INACTIVE`.
    pub status: Option<String>,
    /// Categories found among the transactions of the stream.
    pub transaction_categories: Vec<TransactionCategory>,
    /// IDs of the transactions that belong to this stream or attribute.
    pub transaction_ids: Vec<TransactionId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    RecurringInFlowTransaction {
        0: cadence = "cadence",
        1: count_of_transactions = "countOfTransactions",
        2: expected_next_transaction_amount = "expectedNextTransactionAmount",
        3: expected_next_transaction_date = "expectedNextTransactionDate" [shown],
        4: maximum_historical_amount = "maximumHistoricalAmount",
        5: mean_historical_amount = "meanHistoricalAmount",
        6: median_historical_amount = "medianHistoricalAmount",
        7: minimum_historical_amount = "minimumHistoricalAmount",
        8: normalized_payee_name = "normalizedPayeeName",
        9: status = "status" [shown],
        10: transaction_categories = "transactionCategories",
        11: transaction_ids = "transactionIds" [shown],
        .. extra
    }
}

response_setters! {
    RecurringInFlowTransaction {
        cadence(impl Into<Option<i64>>).into(),
        count_of_transactions(impl Into<Option<i64>>).into(),
        expected_next_transaction_amount(impl IntoOption<Decimal>).into_option(),
        expected_next_transaction_date(impl Into<Option<NaiveDate>>).into(),
        maximum_historical_amount(impl IntoOption<Decimal>).into_option(),
        mean_historical_amount(impl IntoOption<Decimal>).into_option(),
        median_historical_amount(impl IntoOption<Decimal>).into_option(),
        minimum_historical_amount(impl IntoOption<Decimal>).into_option(),
        normalized_payee_name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<String>).into_option(),
        transaction_categories(Vec<TransactionCategory>),
        transaction_ids(Vec<TransactionId>),
    }
}

/// Stream of similar debits: payee, categories, mean days between the debits, activity,
/// expected next date and amount, and the range of past amounts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecurringOutFlowTransaction {
    /// Mean interval between the payments, in days.
    ///
    /// For example `30`.
    pub cadence: Option<i64>,
    /// Number of transactions in this recurring stream.
    ///
    /// For example `1`.
    pub count_of_transactions: Option<i64>,
    /// Expected amount of the next outgoing payment; a negative number.
    ///
    /// For example `-15.99`.
    pub expected_next_transaction_amount: Option<Decimal>,
    /// Expected day of the next transaction in the stream, as `YYYY-MM-DD`.
    ///
    /// For example `2025-08-07`.
    pub expected_next_transaction_date: Option<NaiveDate>,
    /// Highest amount of this recurring transaction so far; negative for debits.
    ///
    /// For example `-8.99`.
    pub maximum_historical_amount: Option<Decimal>,
    /// Average amount of this recurring transaction so far; negative for debits.
    ///
    /// For example `-15.99`.
    pub mean_historical_amount: Option<Decimal>,
    /// Median of all amounts of this recurring transaction so far; negative for debits.
    ///
    /// For example `-15.99`.
    pub median_historical_amount: Option<Decimal>,
    /// Lowest amount of this recurring transaction so far; negative for debits.
    ///
    /// For example `-20.99`.
    pub minimum_historical_amount: Option<Decimal>,
    /// Normalized name of the other party, derived from description and memo, for example
    /// `Netflix`.
    pub normalized_payee_name: Option<String>,
    /// Status of the stream: `ACTIVE` while the regular payments still occur, otherwise `INACTIVE`.
    pub status: Option<String>,
    /// Categories found among the transactions of the stream.
    pub transaction_categories: Vec<TransactionCategory>,
    /// IDs of the transactions that belong to this stream or attribute.
    pub transaction_ids: Vec<TransactionId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    RecurringOutFlowTransaction {
        0: cadence = "cadence",
        1: count_of_transactions = "countOfTransactions",
        2: expected_next_transaction_amount = "expectedNextTransactionAmount",
        3: expected_next_transaction_date = "expectedNextTransactionDate" [shown],
        4: maximum_historical_amount = "maximumHistoricalAmount",
        5: mean_historical_amount = "meanHistoricalAmount",
        6: median_historical_amount = "medianHistoricalAmount",
        7: minimum_historical_amount = "minimumHistoricalAmount",
        8: normalized_payee_name = "normalizedPayeeName",
        9: status = "status" [shown],
        10: transaction_categories = "transactionCategories",
        11: transaction_ids = "transactionIds" [shown],
        .. extra
    }
}

response_setters! {
    RecurringOutFlowTransaction {
        cadence(impl Into<Option<i64>>).into(),
        count_of_transactions(impl Into<Option<i64>>).into(),
        expected_next_transaction_amount(impl IntoOption<Decimal>).into_option(),
        expected_next_transaction_date(impl Into<Option<NaiveDate>>).into(),
        maximum_historical_amount(impl IntoOption<Decimal>).into_option(),
        mean_historical_amount(impl IntoOption<Decimal>).into_option(),
        median_historical_amount(impl IntoOption<Decimal>).into_option(),
        minimum_historical_amount(impl IntoOption<Decimal>).into_option(),
        normalized_payee_name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<String>).into_option(),
        transaction_categories(Vec<TransactionCategory>),
        transaction_ids(Vec<TransactionId>),
    }
}

/// Recurring transactions found for a customer, once over all accounts and once for each
/// account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecurringTransactionsDetails {
    /// Recurring inflows and outflows, one entry per account.
    pub account_recurring_transactions: Vec<AccountRecurringTransactions>,
    /// Recurring inflows and outflows over all accounts.
    pub customer_recurring_transactions: Option<CustomerRecurringTransactions>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    RecurringTransactionsDetails {
        0: account_recurring_transactions = "accountRecurringTransactions" [shown],
        1: customer_recurring_transactions = "customerRecurringTransactions" [shown],
        .. extra
    }
}

response_setters! {
    RecurringTransactionsDetails {
        account_recurring_transactions(Vec<AccountRecurringTransactions>),
        customer_recurring_transactions(impl Into<Option<CustomerRecurringTransactions>>).into(),
    }
}

/// One TxPush subscription of an account: ID, type, listener address and the `signingKey` with
/// which the events are signed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionRecord {
    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Your web address that receives the TxPush notifications for the account.
    ///
    /// For example `https://www.example.com/txpush/listener`.
    pub callback_url: Option<String>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `17554874`.
    pub id: Option<SubscriptionId>,
    /// Secret key that signs TxPush events, used to verify that an event is genuine.
    pub signing_key: Option<String>,
    /// Type of events that the TxPush subscription reports: `account` or `transaction`.
    pub r#type: Option<SubscriptionType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SubscriptionRecord {
        0: account_id = "accountId" as number [shown],
        1: callback_url = "callbackUrl",
        2: id = "id" as number [shown],
        3: signing_key = "signingKey",
        4: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    SubscriptionRecord {
        account_id(impl IntoOption<AccountId>).into_option(),
        callback_url(impl IntoOption<String>).into_option(),
        id(impl IntoOption<SubscriptionId>).into_option(),
        signing_key(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<SubscriptionType>).into_option(),
    }
}

open_enum! {
    /// Subjects of TxPush subscriptions.
    pub enum SubscriptionType {
        /// `account`
        Account = "account",
        /// `transaction`
        Transaction = "transaction",
    }
}

/// Invented transaction for TxPush tests: amount, description and transaction date are
/// required, `status` and posting date are optional.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestTxPushTransaction {
    /// Amount of money in the currency of the account; money that leaves the account is negative.
    ///
    /// For example `-4.25`.
    pub amount: Decimal,
    /// Transaction text of the test transaction, in place of the text from a bank.
    ///
    /// For example `EXAMPLE BAKERY 0042`.
    pub description: String,
    /// Posting time of the test transaction, in Unix seconds.
    ///
    /// For example `1607450357`.
    pub posted_date: Option<UnixDate>,
    /// Status of the test transaction, optional: `active` or `pending`.
    ///
    /// Default `active`.
    pub status: Option<TransactionStatus>,
    /// Time at which the test transaction took place, in Unix seconds.
    ///
    /// For example `1607450357`.
    pub transaction_date: UnixDate,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TestTxPushTransaction {
        0: amount = "amount",
        1: description = "description",
        2: posted_date = "postedDate" [shown],
        3: status = "status" [shown],
        4: transaction_date = "transactionDate" [shown],
        .. extra
    }
}

impl TestTxPushTransaction {
    /// Creates a `TestTxPushTransaction` with its required fields.
    ///
    /// - `amount`: Amount of money in the currency of the account; money that leaves the account is
    ///   negative.
    /// - `description`: Transaction text of the test transaction, in place of the text from a bank.
    /// - `transaction_date`: Time at which the test transaction took place, in Unix seconds.
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

    /// Posting time of the test transaction, in Unix seconds.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn posted_date(mut self, posted_date: impl IntoOption<UnixDate>) -> Self {
        self.posted_date = posted_date.into_option();
        self
    }

    /// Status of the test transaction, optional: `active` or `pending`.
    ///
    /// Default `active`.
    #[must_use]
    pub fn status(mut self, status: impl IntoOption<TransactionStatus>) -> Self {
        self.status = status.into_option();
        self
    }
}

/// Transaction of an account of a customer: IDs, amount, status, description and dates, with
/// categorization, loan split and investment properties if the institution supplies them.
#[derive(Clone)]
#[non_exhaustive]
pub struct Transaction {
    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Amount of money in the currency of the account; money that leaves the account is negative.
    ///
    /// For example `-828.9`.
    pub amount: Option<Decimal>,
    /// Details that Mastercard derived from the transaction: category, normalized payee, location.
    pub categorization: Option<Categorization>,
    /// Reference from the bank that originated the transaction, such as the check number.
    ///
    /// For example `299`.
    pub check_num: Option<String>,
    /// Broker fee included in the transaction, `0` if none.
    pub commission_amount: Option<i32>,
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Code of the foreign currency, such as `USD`; present only if the transaction has a foreign
    /// amount.
    pub currency_symbol: Option<String>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Transaction text of the institution, such as the payee.
    pub description: Option<String>,
    /// Time when the transaction took effect on the account, in seconds since 1970.
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
    /// Earliest recorded `effectiveDate` of the transaction, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub first_effective_date: Option<UnixDate>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
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
    /// Type of investment transaction, inferred from words in description and memo, for example
    /// `dividend`, `fee`, `split` or `transfer`.
    pub investment_transaction_type: Option<InvestmentTransactionType>,
    /// Additional text of the transaction from the institution, present next to or instead of a
    /// description.
    pub memo: Option<String>,
    /// Expiration date of the option, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub option_expire_date: Option<UnixDate>,
    /// Price at which the option may be exercised.
    ///
    /// For example `32560`.
    pub option_strike_price: Option<Decimal>,
    /// Time when the institution posted or cleared the transaction, in Unix seconds; may be missing
    /// for student loans.
    ///
    /// For example `1607450357`.
    pub posted_date: Option<UnixDate>,
    /// Part of the payment that reduces the loan principal.
    ///
    /// For example `32560`.
    pub principal_amount: Option<Decimal>,
    /// Account balance just after this transaction was posted.
    ///
    /// For example `1000`.
    pub running_balance_amount: Option<Decimal>,
    /// Code of the security in the scheme that `securityIdType` names, for example `25400W102`.
    ///
    /// For example `91823B109`.
    pub security_id: Option<String>,
    /// Numbering scheme of `securityId`: `CUSIP`, `ISIN`, `SEDOL`, `SICC`, `VALOR` or `WKN`.
    pub security_id_type: Option<SecurityIdType>,
    /// Number of shares of the underlying stock that one option contract represents.
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
    /// Status of the transaction: `active`, `pending` or `shadow`. Pending transactions may still
    /// change.
    pub status: Option<TransactionStatus>,
    /// Subaccount that paid for the trade, for example `MARGIN`.
    pub sub_account_fund: Option<String>,
    /// Type of subaccount that supplied the money, for example `MARGIN`.
    pub subaccount_security_type: Option<String>,
    /// Money held temporarily because a monthly payment was too large or too small.
    ///
    /// For example `0.25`.
    pub suspense_amount: Option<Decimal>,
    /// Tax charged on the investment trade.
    ///
    /// For example `0`.
    pub taxes_amount: Option<i32>,
    /// Stock market symbol of the traded security, for example `UWMC`.
    pub ticker: Option<String>,
    /// Time when the transaction took place, in seconds since 1970; posting may follow later.
    ///
    /// For example `1607450357`.
    pub transaction_date: Option<UnixDate>,
    /// Type of transaction according to the institution, such as `atm`, `check`, `deposit`, `fee`
    /// or `transfer`; may be absent.
    pub r#type: Option<TransactionType>,
    /// Account ID and transaction ID joined by a hyphen, globally unique, for example
    /// `87529-543210`.
    pub unique_transaction_id: Option<UniqueTransactionId>,
    /// Price of one share or fund unit in the trade.
    ///
    /// For example `5.53`.
    pub unit_price: Option<Decimal>,
    /// Number of shares or fund units traded; fractions are possible.
    ///
    /// For example `150.42`.
    pub unit_quantity: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Transaction {
        0: account_id = "accountId" as number [shown],
        1: amount = "amount",
        2: categorization = "categorization" [shown],
        3: check_num = "checkNum",
        4: commission_amount = "commissionAmount",
        5: created_date = "createdDate" [shown],
        6: currency_symbol = "currencySymbol",
        7: customer_id = "customerId" as number [shown],
        8: description = "description",
        9: effective_date = "effectiveDate" [shown],
        10: escrow_amount = "escrowAmount",
        11: fee_amount = "feeAmount",
        12: first_effective_date = "firstEffectiveDate" [shown],
        13: id = "id" as number [shown],
        14: income_type = "incomeType",
        15: interest_amount = "interestAmount",
        16: investment_transaction_type = "investmentTransactionType",
        17: memo = "memo",
        18: option_expire_date = "optionExpireDate" [shown],
        19: option_strike_price = "optionStrikePrice",
        20: posted_date = "postedDate" [shown],
        21: principal_amount = "principalAmount",
        22: running_balance_amount = "runningBalanceAmount",
        23: security_id = "securityId",
        24: security_id_type = "securityIdType",
        25: shares_per_contract = "sharesPerContract",
        26: split_denominator = "splitDenominator",
        27: split_numerator = "splitNumerator",
        28: status = "status" [shown],
        29: sub_account_fund = "subAccountFund",
        30: subaccount_security_type = "subaccountSecurityType",
        31: suspense_amount = "suspenseAmount",
        32: taxes_amount = "taxesAmount",
        33: ticker = "ticker",
        34: transaction_date = "transactionDate" [shown],
        35: r#type = "type" [shown],
        36: unique_transaction_id = "uniqueTransactionId" [shown],
        37: unit_price = "unitPrice",
        38: unit_quantity = "unitQuantity",
        .. extra
    }
}

impl Transaction {
    /// Creates a `Transaction` with the fields that it always has.
    pub fn new(id: impl Into<TransactionId>) -> Self {
        Self {
            account_id: None,
            amount: None,
            categorization: None,
            check_num: None,
            commission_amount: None,
            created_date: None,
            currency_symbol: None,
            customer_id: None,
            description: None,
            effective_date: None,
            escrow_amount: None,
            fee_amount: None,
            first_effective_date: None,
            id: id.into(),
            income_type: None,
            interest_amount: None,
            investment_transaction_type: None,
            memo: None,
            option_expire_date: None,
            option_strike_price: None,
            posted_date: None,
            principal_amount: None,
            running_balance_amount: None,
            security_id: None,
            security_id_type: None,
            shares_per_contract: None,
            split_denominator: None,
            split_numerator: None,
            status: None,
            sub_account_fund: None,
            subaccount_security_type: None,
            suspense_amount: None,
            taxes_amount: None,
            ticker: None,
            transaction_date: None,
            r#type: None,
            unique_transaction_id: None,
            unit_price: None,
            unit_quantity: None,
            extra: Map::new(),
        }
    }
}

response_setters! {
    Transaction {
        account_id(impl IntoOption<AccountId>).into_option(),
        amount(impl IntoOption<Decimal>).into_option(),
        categorization(impl Into<Option<Categorization>>).into(),
        check_num(impl IntoOption<String>).into_option(),
        commission_amount(impl Into<Option<i32>>).into(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        currency_symbol(impl IntoOption<String>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        description(impl IntoOption<String>).into_option(),
        effective_date(impl IntoOption<UnixDate>).into_option(),
        escrow_amount(impl IntoOption<Decimal>).into_option(),
        fee_amount(impl IntoOption<Decimal>).into_option(),
        first_effective_date(impl IntoOption<UnixDate>).into_option(),
        income_type(impl IntoOption<String>).into_option(),
        interest_amount(impl IntoOption<Decimal>).into_option(),
        investment_transaction_type(impl IntoOption<InvestmentTransactionType>).into_option(),
        memo(impl IntoOption<String>).into_option(),
        option_expire_date(impl IntoOption<UnixDate>).into_option(),
        option_strike_price(impl IntoOption<Decimal>).into_option(),
        posted_date(impl IntoOption<UnixDate>).into_option(),
        principal_amount(impl IntoOption<Decimal>).into_option(),
        running_balance_amount(impl IntoOption<Decimal>).into_option(),
        security_id(impl IntoOption<String>).into_option(),
        security_id_type(impl IntoOption<SecurityIdType>).into_option(),
        shares_per_contract(impl IntoOption<Decimal>).into_option(),
        split_denominator(impl IntoOption<Decimal>).into_option(),
        split_numerator(impl IntoOption<Decimal>).into_option(),
        status(impl IntoOption<TransactionStatus>).into_option(),
        sub_account_fund(impl IntoOption<String>).into_option(),
        subaccount_security_type(impl IntoOption<String>).into_option(),
        suspense_amount(impl IntoOption<Decimal>).into_option(),
        taxes_amount(impl Into<Option<i32>>).into(),
        ticker(impl IntoOption<String>).into_option(),
        transaction_date(impl IntoOption<UnixDate>).into_option(),
        r#type(impl IntoOption<TransactionType>).into_option(),
        unique_transaction_id(impl IntoOption<UniqueTransactionId>).into_option(),
        unit_price(impl IntoOption<Decimal>).into_option(),
        unit_quantity(impl IntoOption<Decimal>).into_option(),
    }
}

/// Your own transaction sent for enrichment: external IDs, account type, time, amount and
/// description are required; merchant and fee data are optional.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionPayload {
    /// Account type: `checking`, `savings`, `creditCard`, `brokerageAccount`,
    /// `healthSavingsAccount` or `unknown`. The platform treats `unknown` as checking, which may
    /// skew the results.
    ///
    /// 1 to 511 characters.
    pub account_type: EnrichmentAccountType,
    /// Free-form key and value pairs that accompany the transaction: up to 30 keys of at most 100
    /// characters, values of at most 255 characters; no personal data.
    pub additional_details: BTreeMap<String, String>,
    /// Amount of money in the currency of the account; money that leaves the account is negative.
    ///
    /// -1.7976931348623157e+308 to 1.7976931348623157e+308, for example `-13.26`.
    pub amount: Decimal,
    /// Merchant identifier (DE42 or CAID) that the acquiring bank assigned to the shop or terminal;
    /// letters and digits.
    ///
    /// At most 15 characters, for example `234523095820935`.
    pub card_acceptor_id: Option<String>,
    /// Transaction text of the bank, from which the platform derives the merchant and the category.
    ///
    /// 1 to 1024 characters, for example `EXAMPLE BAKERY 0042`.
    pub description: String,
    /// Direction of the transaction for the account holder, `Debit` or `Credit`; required if you
    /// send all amounts as positive numbers, otherwise omit the property.
    ///
    /// At most 32 characters.
    pub direction_indicator: Option<DirectionIndicator>,
    /// Your own reference for the account, sent only as a SHA-2 or SHA-3 hash.
    ///
    /// 1 to 100 characters, for example `1005061234`.
    pub external_account_id: String,
    /// Your own reference for the customer, sent only as a SHA-2 or SHA-3 hash.
    ///
    /// 1 to 100 characters, for example `1005061234`.
    pub external_customer_id: String,
    /// Your own transaction ID, unique within your data, for matching results to your records.
    ///
    /// 1 to 100 characters, for example `MAC1005061233`.
    pub external_transaction_id: String,
    /// `true` if the request declared the transaction as recurring, `false` otherwise.
    pub input_is_recurring_transaction: Option<bool>,
    /// Merchant details from the request, such as name, descriptor and category code.
    pub input_merchant_information: Option<InputMerchantInformation>,
    /// Memo text sent with the transaction, for example `debit`.
    ///
    /// At most 511 characters.
    pub memo: Option<String>,
    /// Time when the transaction was booked: a date (`yyyy-MM-dd`) or a date with time, such as
    /// `2024-07-26T11:00:00Z`.
    ///
    /// 3 to 32 characters.
    pub posted_timestamp: Option<String>,
    /// Fee charged for the transaction, `0` if none.
    ///
    /// -1.7976931348623157e+308 to 1.7976931348623157e+308.
    pub transaction_fee: Option<Decimal>,
    /// Time when the transaction happened: a date (`yyyy-MM-dd`) or a date with time, such as
    /// `2024-07-26T11:00:00Z`.
    ///
    /// 3 to 32 characters.
    pub transaction_timestamp: String,
    /// Direction of the transaction, for example `DEBIT`.
    ///
    /// At most 32 characters.
    pub r#type: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionPayload {
        0: account_type = "accountType",
        1: additional_details = "additionalDetails",
        2: amount = "amount",
        3: card_acceptor_id = "cardAcceptorId",
        4: description = "description",
        5: direction_indicator = "directionIndicator",
        6: external_account_id = "externalAccountId",
        7: external_customer_id = "externalCustomerId",
        8: external_transaction_id = "externalTransactionId",
        9: input_is_recurring_transaction = "inputIsRecurringTransaction" [shown],
        10: input_merchant_information = "inputMerchantInformation" [shown],
        11: memo = "memo",
        12: posted_timestamp = "postedTimestamp",
        13: transaction_fee = "transactionFee",
        14: transaction_timestamp = "transactionTimestamp",
        15: r#type = "type" [shown],
        .. extra
    }
}

impl TransactionPayload {
    /// Creates a `TransactionPayload` with its required fields.
    ///
    /// - `account_type`: Account type: `checking`, `savings`, `creditCard`, `brokerageAccount`,
    ///   `healthSavingsAccount` or `unknown`. The platform treats `unknown` as checking, which may
    ///   skew the results.
    /// - `amount`: Amount of money in the currency of the account; money that leaves the account is
    ///   negative.
    /// - `description`: Transaction text of the bank, from which the platform derives the merchant
    ///   and the category.
    /// - `external_account_id`: Your own reference for the account, sent only as a SHA-2 or SHA-3
    ///   hash.
    /// - `external_customer_id`: Your own reference for the customer, sent only as a SHA-2 or SHA-3
    ///   hash.
    /// - `external_transaction_id`: Your own transaction ID, unique within your data, for matching
    ///   results to your records.
    /// - `transaction_timestamp`: Time when the transaction happened: a date (`yyyy-MM-dd`) or a
    ///   date with time, such as `2024-07-26T11:00:00Z`.
    pub fn new(
        account_type: impl Into<EnrichmentAccountType>,
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

    /// Free-form key and value pairs that accompany the transaction: up to 30 keys of at most 100
    /// characters, values of at most 255 characters; no personal data.
    #[must_use]
    pub fn additional_details(mut self, additional_details: BTreeMap<String, String>) -> Self {
        self.additional_details = additional_details;
        self
    }

    /// Merchant identifier (DE42 or CAID) that the acquiring bank assigned to the shop or terminal;
    /// letters and digits.
    ///
    /// At most 15 characters, for example `234523095820935`.
    #[must_use]
    pub fn card_acceptor_id(mut self, card_acceptor_id: impl IntoOption<String>) -> Self {
        self.card_acceptor_id = card_acceptor_id.into_option();
        self
    }

    /// Direction of the transaction for the account holder, `Debit` or `Credit`; required if you
    /// send all amounts as positive numbers, otherwise omit the property.
    ///
    /// At most 32 characters.
    #[must_use]
    pub fn direction_indicator(
        mut self,
        direction_indicator: impl IntoOption<DirectionIndicator>,
    ) -> Self {
        self.direction_indicator = direction_indicator.into_option();
        self
    }

    /// `true` if the request declared the transaction as recurring, `false` otherwise.
    #[must_use]
    pub fn input_is_recurring_transaction(
        mut self,
        input_is_recurring_transaction: impl Into<Option<bool>>,
    ) -> Self {
        self.input_is_recurring_transaction = input_is_recurring_transaction.into();
        self
    }

    /// Merchant details from the request, such as name, descriptor and category code.
    #[must_use]
    pub fn input_merchant_information(
        mut self,
        input_merchant_information: impl Into<Option<InputMerchantInformation>>,
    ) -> Self {
        self.input_merchant_information = input_merchant_information.into();
        self
    }

    /// Memo text sent with the transaction, for example `debit`.
    ///
    /// At most 511 characters.
    #[must_use]
    pub fn memo(mut self, memo: impl IntoOption<String>) -> Self {
        self.memo = memo.into_option();
        self
    }

    /// Time when the transaction was booked: a date (`yyyy-MM-dd`) or a date with time, such as
    /// `2024-07-26T11:00:00Z`.
    ///
    /// 3 to 32 characters.
    #[must_use]
    pub fn posted_timestamp(mut self, posted_timestamp: impl IntoOption<String>) -> Self {
        self.posted_timestamp = posted_timestamp.into_option();
        self
    }

    /// Fee charged for the transaction, `0` if none.
    ///
    /// -1.7976931348623157e+308 to 1.7976931348623157e+308.
    #[must_use]
    pub fn transaction_fee(mut self, transaction_fee: impl IntoOption<Decimal>) -> Self {
        self.transaction_fee = transaction_fee.into_option();
        self
    }

    /// Direction of the transaction, for example `DEBIT`.
    ///
    /// At most 32 characters.
    #[must_use]
    pub fn r#type(mut self, r#type: impl IntoOption<String>) -> Self {
        self.r#type = r#type.into_option();
        self
    }
}

/// One entry of a list. Accounts covered, one entry per account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionRefreshAccount {
    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Result code of the latest data fetch: `0` means success, other codes mean that the data may
    /// be out of date; absent before the first attempt.
    pub aggregation_status_code: Option<i64>,
    /// Time of the last successful data fetch, in seconds since 1970 or as ISO 8601 text, depending
    /// on the schema; absent before the first success.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub aggregation_success_date: Option<DateTime<Utc>>,
    /// ID of a financial institution, as listed in the directory of institutions, such as `4222`.
    pub institution_id: Option<InstitutionId>,
    /// ID of one set of customer credentials at an institution; a number or text, depending on the
    /// schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionRefreshAccount {
        0: account_id = "accountId" [shown],
        1: aggregation_status_code = "aggregationStatusCode" [shown],
        2: aggregation_success_date = "aggregationSuccessDate" [shown],
        3: institution_id = "institutionId" [shown],
        4: institution_login_id = "institutionLoginId" [shown],
        .. extra
    }
}

response_setters! {
    TransactionRefreshAccount {
        account_id(impl IntoOption<AccountId>).into_option(),
        aggregation_status_code(impl Into<Option<i64>>).into(),
        aggregation_success_date(impl Into<Option<DateTime<Utc>>>).into(),
        institution_id(impl IntoOption<InstitutionId>).into_option(),
        institution_login_id(impl IntoOption<InstitutionLoginId>).into_option(),
    }
}

/// Response to the start of a transaction refresh: `refreshId`, customer, login, accounts,
/// mode, date range, status and time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionRefreshInitiated {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Vec<AccountId>,
    /// Time when the refresh was accepted, in ISO 8601 format with time zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub created_at: Option<DateTime<Utc>>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Start of the range being refreshed, as ISO 8601 date and time with a time zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub from_date: Option<DateTime<Utc>>,
    /// ID of one set of customer credentials at an institution; a number or text, depending on the
    /// schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Time span to refresh: `standard` (6 months, the default), `historic` (2 years) or `custom`
    /// (from `fromDate` on).
    pub mode: Option<TransactionRefreshMode>,
    /// UUID of the transaction refresh, used to request the refresh status.
    ///
    /// For example `bec83f1a-5f65-44f5-8f00-b4a0fc60c2cc`.
    pub refresh_id: Option<RefreshId>,
    /// Progress of the refresh: `NEW`, `IN_PROGRESS`, `COMPLETED` or `FAILED`.
    pub status: Option<TransactionRefreshStatus>,
    /// End of the range being refreshed, as ISO 8601 date and time with a time zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub to_date: Option<DateTime<Utc>>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionRefreshInitiated {
        0: account_ids = "accountIds" [shown],
        1: created_at = "createdAt" [shown],
        2: customer_id = "customerId" [shown],
        3: from_date = "fromDate" [shown],
        4: institution_login_id = "institutionLoginId" [shown],
        5: mode = "mode" [shown],
        6: refresh_id = "refreshId" [shown],
        7: status = "status" [shown],
        8: to_date = "toDate" [shown],
        .. extra
    }
}

response_setters! {
    TransactionRefreshInitiated {
        account_ids(Vec<AccountId>),
        created_at(impl Into<Option<DateTime<Utc>>>).into(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        from_date(impl Into<Option<DateTime<Utc>>>).into(),
        institution_login_id(impl IntoOption<InstitutionLoginId>).into_option(),
        mode(impl IntoOption<TransactionRefreshMode>).into_option(),
        refresh_id(impl IntoOption<RefreshId>).into_option(),
        status(impl IntoOption<TransactionRefreshStatus>).into_option(),
        to_date(impl Into<Option<DateTime<Utc>>>).into(),
    }
}

open_enum! {
    /// Time spans of a transaction refresh.
    pub enum TransactionRefreshMode {
        /// `standard`
        Standard = "standard",
        /// `historic`
        Historic = "historic",
        /// `custom`
        Custom = "custom",
    }
}

open_enum! {
    /// Processing status of a transaction refresh.
    pub enum TransactionRefreshStatus {
        /// `NEW`
        New = "NEW",
        /// `IN_PROGRESS`
        InProgress = "IN_PROGRESS",
        /// `COMPLETED`
        Completed = "COMPLETED",
        /// `FAILED`
        Failed = "FAILED",
    }
}

/// Progress of a transaction refresh: status, mode, outcome for each account, and counts of
/// all, successful and failed accounts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionRefreshStatusDetails {
    /// Accounts covered, one entry per account.
    pub accounts: Vec<TransactionRefreshAccount>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Number of accounts that could not be refreshed.
    ///
    /// For example `1`.
    pub failed_count: Option<i32>,
    /// Time span to refresh: `standard` (6 months, the default), `historic` (2 years) or `custom`
    /// (from `fromDate` on).
    pub mode: Option<TransactionRefreshMode>,
    /// UUID of the transaction refresh, used to request the refresh status.
    ///
    /// For example `bec83f1a-5f65-44f5-8f00-b4a0fc60c2cc`.
    pub refresh_id: Option<RefreshId>,
    /// Progress of the refresh: `NEW`, `IN_PROGRESS`, `COMPLETED` or `FAILED`.
    pub status: Option<TransactionRefreshStatus>,
    /// Number of accounts that the refresh updated without error.
    ///
    /// For example `1`.
    pub success_count: Option<i32>,
    /// Number of accounts in the response.
    ///
    /// For example `1`.
    pub total_count: Option<i32>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionRefreshStatusDetails {
        0: accounts = "accounts" [shown],
        1: customer_id = "customerId" [shown],
        2: failed_count = "failedCount" [shown],
        3: mode = "mode" [shown],
        4: refresh_id = "refreshId" [shown],
        5: status = "status" [shown],
        6: success_count = "successCount" [shown],
        7: total_count = "totalCount" [shown],
        .. extra
    }
}

response_setters! {
    TransactionRefreshStatusDetails {
        accounts(Vec<TransactionRefreshAccount>),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        failed_count(impl Into<Option<i32>>).into(),
        mode(impl IntoOption<TransactionRefreshMode>).into_option(),
        refresh_id(impl IntoOption<RefreshId>).into_option(),
        status(impl IntoOption<TransactionRefreshStatus>).into_option(),
        success_count(impl Into<Option<i32>>).into(),
        total_count(impl Into<Option<i32>>).into(),
    }
}

open_enum! {
    /// Sort directions of transactions by date.
    pub enum TransactionSort {
        /// `asc`
        Asc = "asc",
        /// `desc`
        Desc = "desc",
    }
}

open_enum! {
    /// Posting status of a transaction.
    pub enum TransactionStatus {
        /// `active`
        Active = "active",
        /// `pending`
        Pending = "pending",
        /// `shadow`
        Shadow = "shadow",
    }
}

/// One page of transactions with the counts `found` and `displaying`, the flag `moreAvailable`,
/// the requested date range and sort order, and daily balances if requested.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transactions {
    /// Opening and closing balance of each day that has transactions.
    pub daily_balances: Vec<DailyBalance>,
    /// Number of entries on this page; compare with `found`.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// Total number of matching records, including those on other pages.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// Start of the requested date range, in Unix seconds, as text.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `true` if another page follows, which a higher `start` retrieves; `false` otherwise.
    /// `Transactions` returns the value as text.
    pub more_available: Option<String>,
    /// Order of the transactions, repeated from the request, for example `desc`.
    pub sort: Option<String>,
    /// End of the requested date range, in Unix seconds, as text.
    ///
    /// For example `1607450357`.
    pub to_date: Option<UnixDate>,
    /// Transactions of the account, stream or request, one entry each.
    pub transactions: Vec<Transaction>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Transactions {
        0: daily_balances = "dailyBalances" [shown],
        1: displaying = "displaying" [shown],
        2: found = "found" [shown],
        3: from_date = "fromDate" as text [shown],
        4: more_available = "moreAvailable" [shown],
        5: sort = "sort" [shown],
        6: to_date = "toDate" as text [shown],
        7: transactions = "transactions" [shown],
        .. extra
    }
}

response_setters! {
    Transactions {
        daily_balances(Vec<DailyBalance>),
        displaying(impl Into<Option<i64>>).into(),
        found(impl Into<Option<i64>>).into(),
        from_date(impl IntoOption<UnixDate>).into_option(),
        more_available(impl IntoOption<String>).into_option(),
        sort(impl IntoOption<String>).into_option(),
        to_date(impl IntoOption<UnixDate>).into_option(),
        transactions(Vec<Transaction>),
    }
}

/// Acknowledgment of a started transaction history report: `id`, `portfolioId`, `status`,
/// consumer data and constraints.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionsReportAck {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<TransactionsReportConstraintsOut>,
    /// Personal data of the consumer; present only for reports that need a consumer record.
    pub consumer_details: Option<ConsumerDetails>,
    /// ID of the consumer record that lending reports require, a string of hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// Last four digits of the Social Security number.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// Time when the report was created, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Type of the customer: `active`, `testing`, or empty text for both.
    pub customer_type: Option<CustomerType>,
    /// Statement of the consumer on an open dispute, present only if the consumer asked for its
    /// inclusion.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Company that is the final user of the report; expected if a reseller orders the report for
    /// another company.
    pub end_user: Option<ConsumerEndUser>,
    /// Errors that occurred, one entry per failure; empty or absent on full success.
    pub errors: Vec<ErrorMessage>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// ID of the portfolio that groups all reports of one customer; the ID stays the same from
    /// report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// ID that links all activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that requested the report, normally your partner name.
    pub requester_name: Option<String>,
    /// Progress of the report: `inProgress`, `success` or `failure`.
    pub status: Option<ReportStatus>,
    /// Heading of the report, for people to read.
    pub title: Option<String>,
    /// Code of the report type, such as `voi`, `voa`, `transactions` or `cfrp`; more codes may
    /// appear.
    pub r#type: Option<ReportType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionsReportAck {
        0: constraints = "constraints" [shown],
        1: consumer_details = "consumerDetails" [shown],
        2: consumer_id = "consumerId" [shown],
        3: consumer_ssn = "consumerSsn",
        4: created_date = "createdDate" [shown],
        5: customer_id = "customerId" as number [shown],
        6: customer_type = "customerType" [shown],
        7: dispute_statement = "disputeStatement",
        8: end_user = "endUser" [shown],
        9: errors = "errors" [shown],
        10: id = "id" [shown],
        11: portfolio_id = "portfolioId" [shown],
        12: request_id = "requestId" [shown],
        13: requester_name = "requesterName",
        14: status = "status" [shown],
        15: title = "title" [shown],
        16: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    TransactionsReportAck {
        constraints(impl Into<Option<TransactionsReportConstraintsOut>>).into(),
        consumer_details(impl Into<Option<ConsumerDetails>>).into(),
        consumer_id(impl IntoOption<ConsumerId>).into_option(),
        consumer_ssn(impl IntoOption<String>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        customer_type(impl IntoOption<CustomerType>).into_option(),
        dispute_statement(impl IntoOption<String>).into_option(),
        end_user(impl Into<Option<ConsumerEndUser>>).into(),
        errors(Vec<ErrorMessage>),
        id(impl IntoOption<ReportId>).into_option(),
        portfolio_id(impl IntoOption<PortfolioId>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Request for a transaction history report: account IDs in one string, date range, custom
/// fields and `findTransaction` filters, all optional.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionsReportConstraints {
    /// Account IDs separated by spaces in one string. If absent, the report covers all accounts of
    /// the customer.
    pub account_ids: Option<String>,
    /// Search criteria that narrow the report; a transaction must meet all criteria.
    pub find_transaction: Option<FindTransactionConstraints>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// End of the date range, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub to_date: Option<UnixDate>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionsReportConstraints {
        0: account_ids = "accountIds",
        1: find_transaction = "findTransaction" [shown],
        2: from_date = "fromDate" [shown],
        3: report_custom_fields = "reportCustomFields" [shown],
        4: to_date = "toDate" [shown],
        .. extra
    }
}

impl TransactionsReportConstraints {
    /// Creates a `TransactionsReportConstraints` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Account IDs separated by spaces in one string. If absent, the report covers all accounts of
    /// the customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl IntoOption<String>) -> Self {
        self.account_ids = account_ids.into_option();
        self
    }

    /// Search criteria that narrow the report; a transaction must meet all criteria.
    #[must_use]
    pub fn find_transaction(
        mut self,
        find_transaction: impl Into<Option<FindTransactionConstraints>>,
    ) -> Self {
        self.find_transaction = find_transaction.into();
        self
    }

    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl IntoOption<UnixDate>) -> Self {
        self.from_date = from_date.into_option();
        self
    }

    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// End of the date range, in seconds since 1970.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl IntoOption<UnixDate>) -> Self {
        self.to_date = to_date.into_option();
        self
    }
}

/// Constraints of a transaction history report, repeated in the response, with account IDs as
/// an array and `includePending`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionsReportConstraintsOut {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Vec<AccountId>,
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
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// End of the date range, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub to_date: Option<UnixDate>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionsReportConstraintsOut {
        0: account_ids = "accountIds" [shown],
        1: find_transaction = "findTransaction" [shown],
        2: from_date = "fromDate" [shown],
        3: include_pending = "includePending" [shown],
        4: report_custom_fields = "reportCustomFields" [shown],
        5: to_date = "toDate" [shown],
        .. extra
    }
}

response_setters! {
    TransactionsReportConstraintsOut {
        account_ids(Vec<AccountId>),
        find_transaction(impl Into<Option<FindTransactionConstraints>>).into(),
        from_date(impl IntoOption<UnixDate>).into_option(),
        include_pending(impl Into<Option<bool>>).into(),
        report_custom_fields(Vec<ReportCustomField>),
        to_date(impl IntoOption<UnixDate>).into_option(),
    }
}

/// Request that enables TxPush for an account, with the required `callbackUrl`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TxPushSubscriptionParameters {
    /// Your web address for the TxPush notifications of the account.
    ///
    /// For example `https://www.example.com/txpush/listener`.
    pub callback_url: String,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TxPushSubscriptionParameters {
        0: callback_url = "callbackUrl",
        .. extra
    }
}

impl TxPushSubscriptionParameters {
    /// Creates a `TxPushSubscriptionParameters` with its required fields.
    ///
    /// - `callback_url`: Your web address for the TxPush notifications of the account.
    pub fn new(callback_url: impl Into<String>) -> Self {
        Self {
            callback_url: callback_url.into(),
            extra: Map::new(),
        }
    }
}

/// Response to enabling TxPush: the created subscriptions, each with its signing key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TxPushSubscriptions {
    /// Subscriptions that exist or that were just created.
    pub subscriptions: Vec<SubscriptionRecord>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TxPushSubscriptions {
        0: subscriptions = "subscriptions" [shown],
        .. extra
    }
}

response_setters! {
    TxPushSubscriptions {
        subscriptions(Vec<SubscriptionRecord>),
    }
}
