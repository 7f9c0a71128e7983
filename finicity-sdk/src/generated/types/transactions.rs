// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *transactions*.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::unix_date::UnixDate;

/// `AccountIds` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountIds {
    /// `accountIds` of the contract.
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

    /// Sets `accountIds`.
    #[must_use]
    pub fn account_ids(mut self, account_ids: Vec<AccountId>) -> Self {
        self.account_ids = account_ids;
        self
    }
}

/// `AccountRecurringTransactions` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountRecurringTransactions {
    /// `accountId` of the contract.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// `recurringInflows` of the contract.
    pub recurring_inflows: Vec<RecurringInFlowTransaction>,
    /// `recurringOutflows` of the contract.
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

/// `Categorization` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Categorization {
    /// `bestRepresentation` of the contract.
    pub best_representation: Option<String>,
    /// `category` of the contract.
    pub category: Option<String>,
    /// `city` of the contract.
    ///
    /// For example `Murray`.
    pub city: Option<String>,
    /// `country` of the contract.
    ///
    /// For example `CAN`.
    pub country: Option<String>,
    /// `entityStandardizationConfidenceScore` of the contract.
    ///
    /// 0 to 100.0, for example `18.95`.
    pub entity_standardization_confidence_score: Option<Decimal>,
    /// `normalizedPayeeName` of the contract.
    pub normalized_payee_name: Option<String>,
    /// `postalCode` of the contract.
    ///
    /// For example `84123`.
    pub postal_code: Option<String>,
    /// `state` of the contract.
    ///
    /// For example `UT`.
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

/// `CreatedTestTxPushTransaction` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedTestTxPushTransaction {
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `id` of the contract.
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

/// `CustomerRecurringTransactions` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerRecurringTransactions {
    /// `recurringInflows` of the contract.
    pub recurring_inflows: Vec<RecurringInFlowTransaction>,
    /// `recurringOutflows` of the contract.
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

/// `DailyBalance` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DailyBalance {
    /// `beginning` of the contract.
    ///
    /// For example `1000.0`.
    pub beginning: Option<Decimal>,
    /// `date` of the contract.
    ///
    /// For example `1607450357`.
    pub date: Option<UnixDate>,
    /// `ending` of the contract.
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

/// `DESAddress` of the contract.
#[doc(alias = "DESAddress")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesAddress {
    /// `city` of the contract.
    ///
    /// 1 to 100 characters, for example `Littleton`.
    pub city: Option<String>,
    /// `country` of the contract.
    ///
    /// 1 to 100 characters, for example `USA`.
    pub country: Option<String>,
    /// `latitude` of the contract.
    ///
    /// -90 to 90, for example `39.56722`.
    pub latitude: Option<Decimal>,
    /// `line1` of the contract.
    ///
    /// 1 to 100 characters.
    pub line1: Option<String>,
    /// `line2` of the contract.
    ///
    /// 1 to 100 characters.
    pub line2: Option<String>,
    /// `longitude` of the contract.
    ///
    /// -180 to 180, for example `-105.11126`.
    pub longitude: Option<Decimal>,
    /// `phoneNumber` of the contract.
    ///
    /// 0 to 20, for example `8017339340`.
    pub phone_number: Option<String>,
    /// `postalCode` of the contract.
    ///
    /// 1 to 100 characters, for example `80127`.
    pub postal_code: Option<String>,
    /// `state` of the contract.
    ///
    /// 1 to 100 characters, for example `CO`.
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

/// `EnrichTransactionsPayload` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnrichTransactionsPayload {
    /// `transactions` of the contract.
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
    pub fn new(transactions: Vec<TransactionPayload>) -> Self {
        Self {
            transactions,
            extra: Map::new(),
        }
    }
}

/// `EnrichedTransaction` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnrichedTransaction {
    /// `accountType` of the contract.
    ///
    /// 1 to 511 characters, for example `checking`.
    pub account_type: Option<String>,
    /// `additionalDetails` of the contract.
    pub additional_details: BTreeMap<String, String>,
    /// `address` of the contract.
    pub address: Option<DesAddress>,
    /// `amount` of the contract.
    ///
    /// -1.7976931348623157e+308 to 1.7976931348623157e+308, for example `-13.26`.
    pub amount: Option<Decimal>,
    /// `cardAcceptorId` of the contract.
    ///
    /// At most 15 characters, for example `234523095820935`.
    pub card_acceptor_id: Option<String>,
    /// `description` of the contract.
    ///
    /// 1 to 1024 characters.
    pub description: Option<String>,
    /// `directionIndicator` of the contract.
    ///
    /// At most 32 characters, for example `Debit`.
    pub direction_indicator: Option<String>,
    /// `entities` of the contract.
    pub entities: Vec<EntitiesItem>,
    /// `externalAccountId` of the contract.
    ///
    /// 1 to 100 characters, for example `1005061234`.
    pub external_account_id: Option<String>,
    /// `externalCustomerId` of the contract.
    ///
    /// 1 to 100 characters, for example `1005061234`.
    pub external_customer_id: Option<String>,
    /// `externalTransactionId` of the contract.
    ///
    /// 1 to 100 characters, for example `MAC1005061233`.
    pub external_transaction_id: Option<String>,
    /// `inputIsRecurringTransaction` of the contract.
    ///
    /// For example `false`.
    pub input_is_recurring_transaction: Option<bool>,
    /// `inputMerchantInformation` of the contract.
    pub input_merchant_information: Option<InputMerchantInformation>,
    /// `isBrickAndMortar` of the contract.
    ///
    /// For example `false`.
    pub is_brick_and_mortar: Option<bool>,
    /// `isEcommerce` of the contract.
    ///
    /// For example `false`.
    pub is_ecommerce: Option<bool>,
    /// `isRecurringTransaction` of the contract.
    ///
    /// For example `false`.
    pub is_recurring_transaction: Option<bool>,
    /// `locationId` of the contract.
    ///
    /// At most 32 characters, for example `876875444777`.
    pub location_id: Option<i64>,
    /// `matchConfidenceScore` of the contract.
    ///
    /// 0 to 100, for example `97`.
    pub match_confidence_score: Option<Decimal>,
    /// `memo` of the contract.
    ///
    /// At most 511 characters, for example `debit`.
    pub memo: Option<String>,
    /// `postedTimestamp` of the contract.
    ///
    /// 3 to 32 characters, for example `2024-07-26T11:00:00Z`.
    pub posted_timestamp: Option<String>,
    /// `transactionCategory` of the contract.
    ///
    /// At most 256 characters.
    pub transaction_category: Option<String>,
    /// `transactionCategoryGroup` of the contract.
    ///
    /// At most 256 characters, for example `Dining`.
    pub transaction_category_group: Option<String>,
    /// `transactionCategoryScore` of the contract.
    ///
    /// 0 to 100.0, for example `16`.
    pub transaction_category_score: Option<Decimal>,
    /// `transactionFee` of the contract.
    ///
    /// -1.7976931348623157e+308 to 1.7976931348623157e+308, for example `0`.
    pub transaction_fee: Option<Decimal>,
    /// `transactionTimestamp` of the contract.
    ///
    /// 3 to 32 characters, for example `2024-07-26T11:00:00Z`.
    pub transaction_timestamp: Option<String>,
    /// `type` of the contract.
    ///
    /// At most 32 characters, for example `DEBIT`.
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

/// `EnrichedTransactions` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnrichedTransactions {
    /// `transactions` of the contract.
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

/// `EntitiesItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitiesItem {
    /// `category` of the contract.
    ///
    /// 1 to 100 characters.
    pub category: Option<String>,
    /// `group` of the contract.
    ///
    /// 1 to 100 characters, for example `Cafe`.
    pub group: Option<String>,
    /// `id` of the contract.
    ///
    /// 1 to 100 characters, for example `MTc1ODA5NDU0MTYwNjM1OTA0MA==`.
    pub id: Option<String>,
    /// `logoUrl` of the contract.
    ///
    /// 1 to 500 characters.
    pub logo_url: Option<String>,
    /// `name` of the contract.
    ///
    /// 1 to 100 characters, for example `Starbucks`.
    pub name: Option<String>,
    /// `website` of the contract.
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

/// `InitiateNewTransactionRefresh` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InitiateNewTransactionRefresh {
    /// `accountIds` of the contract.
    pub account_ids: Vec<AccountId>,
    /// `fromDate` of the contract.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub from_date: Option<DateTime<Utc>>,
    /// `institutionLoginId` of the contract.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// `mode` of the contract.
    ///
    /// For example `standard`.
    pub mode: Option<String>,
    /// `toDate` of the contract.
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

    /// Sets `accountIds`.
    #[must_use]
    pub fn account_ids(mut self, account_ids: Vec<AccountId>) -> Self {
        self.account_ids = account_ids;
        self
    }

    /// Sets `fromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: DateTime<Utc>) -> Self {
        self.from_date = Some(from_date);
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

    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<String>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `toDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: DateTime<Utc>) -> Self {
        self.to_date = Some(to_date);
        self
    }
}

/// `InputMerchantInformation` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InputMerchantInformation {
    /// `city` of the contract.
    ///
    /// At most 50 characters, for example `Clinton`.
    pub city: Option<String>,
    /// `country` of the contract.
    ///
    /// At most 3 characters, for example `US`.
    pub country: Option<String>,
    /// `line1` of the contract.
    ///
    /// At most 100 characters.
    pub line1: Option<String>,
    /// `merchantCategoryCode` of the contract.
    ///
    /// At most 128 characters, for example `5814`.
    pub merchant_category_code: Option<String>,
    /// `merchantCategoryName` of the contract.
    ///
    /// At most 256 characters.
    pub merchant_category_name: Option<String>,
    /// `merchantDescriptor` of the contract.
    ///
    /// At most 50 characters, for example `MCDONALDS10649CLINTONSC`.
    pub merchant_descriptor: Option<String>,
    /// `name` of the contract.
    ///
    /// At most 256 characters, for example `McDonalds`.
    pub name: Option<String>,
    /// `phoneNumber` of the contract.
    ///
    /// At most 20 characters, for example `8648334816`.
    pub phone_number: Option<String>,
    /// `postalCode` of the contract.
    ///
    /// At most 10 characters, for example `29325`.
    pub postal_code: Option<String>,
    /// `state` of the contract.
    ///
    /// At most 3 characters, for example `SC`.
    pub state: Option<String>,
    /// `website` of the contract.
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

    /// Sets `merchantCategoryCode`.
    #[must_use]
    pub fn merchant_category_code(mut self, merchant_category_code: impl Into<String>) -> Self {
        self.merchant_category_code = Some(merchant_category_code.into());
        self
    }

    /// Sets `merchantCategoryName`.
    #[must_use]
    pub fn merchant_category_name(mut self, merchant_category_name: impl Into<String>) -> Self {
        self.merchant_category_name = Some(merchant_category_name.into());
        self
    }

    /// Sets `merchantDescriptor`.
    #[must_use]
    pub fn merchant_descriptor(mut self, merchant_descriptor: impl Into<String>) -> Self {
        self.merchant_descriptor = Some(merchant_descriptor.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
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

    /// Sets `website`.
    #[must_use]
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }
}

/// `RecurringInFlowTransaction` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringInFlowTransaction {
    /// `cadence` of the contract.
    ///
    /// For example `30`.
    pub cadence: Option<i64>,
    /// `countOfTransactions` of the contract.
    ///
    /// For example `1`.
    pub count_of_transactions: Option<i64>,
    /// `expectedNextTransactionAmount` of the contract.
    ///
    /// For example `1234.56`.
    pub expected_next_transaction_amount: Option<Decimal>,
    /// `expectedNextTransactionDate` of the contract.
    ///
    /// For example `2025-08-07`.
    pub expected_next_transaction_date: Option<NaiveDate>,
    /// `maximumHistoricalAmount` of the contract.
    ///
    /// For example `1488.22`.
    pub maximum_historical_amount: Option<Decimal>,
    /// `meanHistoricalAmount` of the contract.
    ///
    /// For example `1234.56`.
    pub mean_historical_amount: Option<Decimal>,
    /// `medianHistoricalAmount` of the contract.
    ///
    /// For example `1234.56`.
    pub median_historical_amount: Option<Decimal>,
    /// `minimumHistoricalAmount` of the contract.
    ///
    /// For example `1055.22`.
    pub minimum_historical_amount: Option<Decimal>,
    /// `normalizedPayeeName` of the contract.
    ///
    /// For example `Netflix`.
    pub normalized_payee_name: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `ACTIVE`.
    pub status: Option<String>,
    /// `transactionCategories` of the contract.
    pub transaction_categories: Vec<String>,
    /// `transactionIds` of the contract.
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

/// `RecurringOutFlowTransaction` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringOutFlowTransaction {
    /// `cadence` of the contract.
    ///
    /// For example `30`.
    pub cadence: Option<i64>,
    /// `countOfTransactions` of the contract.
    ///
    /// For example `1`.
    pub count_of_transactions: Option<i64>,
    /// `expectedNextTransactionAmount` of the contract.
    ///
    /// For example `-15.99`.
    pub expected_next_transaction_amount: Option<Decimal>,
    /// `expectedNextTransactionDate` of the contract.
    ///
    /// For example `2025-08-07`.
    pub expected_next_transaction_date: Option<NaiveDate>,
    /// `maximumHistoricalAmount` of the contract.
    ///
    /// For example `-8.99`.
    pub maximum_historical_amount: Option<Decimal>,
    /// `meanHistoricalAmount` of the contract.
    ///
    /// For example `-15.99`.
    pub mean_historical_amount: Option<Decimal>,
    /// `medianHistoricalAmount` of the contract.
    ///
    /// For example `-15.99`.
    pub median_historical_amount: Option<Decimal>,
    /// `minimumHistoricalAmount` of the contract.
    ///
    /// For example `-20.99`.
    pub minimum_historical_amount: Option<Decimal>,
    /// `normalizedPayeeName` of the contract.
    ///
    /// For example `Netflix`.
    pub normalized_payee_name: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `ACTIVE`.
    pub status: Option<String>,
    /// `transactionCategories` of the contract.
    pub transaction_categories: Vec<String>,
    /// `transactionIds` of the contract.
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

/// `RecurringTransactionsDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurringTransactionsDetails {
    /// `accountRecurringTransactions` of the contract.
    pub account_recurring_transactions: Vec<AccountRecurringTransactions>,
    /// `customerRecurringTransactions` of the contract.
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

/// `SubscriptionRecord` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionRecord {
    /// `accountId` of the contract.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// `callbackUrl` of the contract.
    ///
    /// For example `https://www.example.com/txpush/listener`.
    pub callback_url: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `17554874`.
    pub id: Option<SubscriptionId>,
    /// `signingKey` of the contract.
    pub signing_key: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `account`.
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

/// `TestTxPushTransaction` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TestTxPushTransaction {
    /// `amount` of the contract.
    ///
    /// For example `-4.25`.
    pub amount: Decimal,
    /// `description` of the contract.
    pub description: String,
    /// `postedDate` of the contract.
    ///
    /// For example `1607450357`.
    pub posted_date: Option<UnixDate>,
    /// `status` of the contract.
    ///
    /// Default `active`, for example `pending`.
    pub status: Option<String>,
    /// `transactionDate` of the contract.
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

    /// Sets `postedDate`.
    #[must_use]
    pub fn posted_date(mut self, posted_date: impl Into<UnixDate>) -> Self {
        self.posted_date = Some(posted_date.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// `Transaction` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Transaction {
    /// `accountId` of the contract.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// `amount` of the contract.
    ///
    /// For example `-828.9`.
    pub amount: Option<Decimal>,
    /// `categorization` of the contract.
    pub categorization: Option<Categorization>,
    /// `checkNum` of the contract.
    ///
    /// For example `299`.
    pub check_num: Option<String>,
    /// `commissionAmount` of the contract.
    ///
    /// For example `0`.
    pub commission_amount: Option<i32>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `currencySymbol` of the contract.
    ///
    /// For example `USD`.
    pub currency_symbol: Option<String>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `description` of the contract.
    pub description: Option<String>,
    /// `effectiveDate` of the contract.
    ///
    /// For example `1607450357`.
    pub effective_date: Option<UnixDate>,
    /// `escrowAmount` of the contract.
    ///
    /// For example `2534`.
    pub escrow_amount: Option<Decimal>,
    /// `feeAmount` of the contract.
    ///
    /// For example `0.51`.
    pub fee_amount: Option<Decimal>,
    /// `firstEffectiveDate` of the contract.
    ///
    /// For example `1607450357`.
    pub first_effective_date: Option<UnixDate>,
    /// `id` of the contract.
    ///
    /// For example `21284820852`.
    pub id: TransactionId,
    /// `incomeType` of the contract.
    ///
    /// For example `DIV`.
    pub income_type: Option<String>,
    /// `interestAmount` of the contract.
    ///
    /// For example `132`.
    pub interest_amount: Option<Decimal>,
    /// `investmentTransactionType` of the contract.
    ///
    /// For example `transfer`.
    pub investment_transaction_type: Option<String>,
    /// `memo` of the contract.
    pub memo: Option<String>,
    /// `optionExpireDate` of the contract.
    ///
    /// For example `1607450357`.
    pub option_expire_date: Option<UnixDate>,
    /// `optionStrikePrice` of the contract.
    ///
    /// For example `32560`.
    pub option_strike_price: Option<Decimal>,
    /// `postedDate` of the contract.
    ///
    /// For example `1607450357`.
    pub posted_date: Option<UnixDate>,
    /// `principalAmount` of the contract.
    ///
    /// For example `32560`.
    pub principal_amount: Option<Decimal>,
    /// `runningBalanceAmount` of the contract.
    ///
    /// For example `1000`.
    pub running_balance_amount: Option<Decimal>,
    /// `securityId` of the contract.
    ///
    /// For example `91823B109`.
    pub security_id: Option<String>,
    /// `securityIdType` of the contract.
    ///
    /// For example `CUSIP`.
    pub security_id_type: Option<String>,
    /// `sharesPerContract` of the contract.
    ///
    /// For example `100`.
    pub shares_per_contract: Option<Decimal>,
    /// `splitDenominator` of the contract.
    ///
    /// For example `152`.
    pub split_denominator: Option<Decimal>,
    /// `splitNumerator` of the contract.
    ///
    /// For example `20`.
    pub split_numerator: Option<Decimal>,
    /// `status` of the contract.
    ///
    /// For example `active`.
    pub status: Option<String>,
    /// `subAccountFund` of the contract.
    ///
    /// For example `MARGIN`.
    pub sub_account_fund: Option<String>,
    /// `subaccountSecurityType` of the contract.
    ///
    /// For example `MARGIN`.
    pub subaccount_security_type: Option<String>,
    /// `suspenseAmount` of the contract.
    ///
    /// For example `0.25`.
    pub suspense_amount: Option<Decimal>,
    /// `taxesAmount` of the contract.
    ///
    /// For example `0`.
    pub taxes_amount: Option<i32>,
    /// `ticker` of the contract.
    ///
    /// For example `UWMC`.
    pub ticker: Option<String>,
    /// `transactionDate` of the contract.
    ///
    /// For example `1607450357`.
    pub transaction_date: Option<UnixDate>,
    /// `type` of the contract.
    ///
    /// For example `atm`.
    pub r#type: Option<String>,
    /// `uniqueTransactionId` of the contract.
    ///
    /// For example `87529-543210`.
    pub unique_transaction_id: Option<UniqueTransactionId>,
    /// `unitPrice` of the contract.
    ///
    /// For example `5.53`.
    pub unit_price: Option<Decimal>,
    /// `unitQuantity` of the contract.
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

/// `TransactionPayload` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionPayload {
    /// `accountType` of the contract.
    ///
    /// 1 to 511 characters, for example `checking`.
    pub account_type: String,
    /// `additionalDetails` of the contract.
    pub additional_details: BTreeMap<String, String>,
    /// `amount` of the contract.
    ///
    /// -1.7976931348623157e+308 to 1.7976931348623157e+308, for example `-13.26`.
    pub amount: Decimal,
    /// `cardAcceptorId` of the contract.
    ///
    /// At most 15 characters, for example `234523095820935`.
    pub card_acceptor_id: Option<String>,
    /// `description` of the contract.
    ///
    /// 1 to 1024 characters.
    pub description: String,
    /// `directionIndicator` of the contract.
    ///
    /// At most 32 characters, for example `Debit`.
    pub direction_indicator: Option<String>,
    /// `externalAccountId` of the contract.
    ///
    /// 1 to 100 characters, for example `1005061234`.
    pub external_account_id: String,
    /// `externalCustomerId` of the contract.
    ///
    /// 1 to 100 characters, for example `1005061234`.
    pub external_customer_id: String,
    /// `externalTransactionId` of the contract.
    ///
    /// 1 to 100 characters, for example `MAC1005061233`.
    pub external_transaction_id: String,
    /// `inputIsRecurringTransaction` of the contract.
    ///
    /// For example `false`.
    pub input_is_recurring_transaction: Option<bool>,
    /// `inputMerchantInformation` of the contract.
    pub input_merchant_information: Option<InputMerchantInformation>,
    /// `memo` of the contract.
    ///
    /// At most 511 characters, for example `debit`.
    pub memo: Option<String>,
    /// `postedTimestamp` of the contract.
    ///
    /// 3 to 32 characters, for example `2024-07-26T11:00:00Z`.
    pub posted_timestamp: Option<String>,
    /// `transactionFee` of the contract.
    ///
    /// -1.7976931348623157e+308 to 1.7976931348623157e+308, for example `0`.
    pub transaction_fee: Option<Decimal>,
    /// `transactionTimestamp` of the contract.
    ///
    /// 3 to 32 characters, for example `2024-07-26T11:00:00Z`.
    pub transaction_timestamp: String,
    /// `type` of the contract.
    ///
    /// At most 32 characters, for example `DEBIT`.
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

    /// Sets `additionalDetails`.
    #[must_use]
    pub fn additional_details(mut self, additional_details: BTreeMap<String, String>) -> Self {
        self.additional_details = additional_details;
        self
    }

    /// Sets `cardAcceptorId`.
    #[must_use]
    pub fn card_acceptor_id(mut self, card_acceptor_id: impl Into<String>) -> Self {
        self.card_acceptor_id = Some(card_acceptor_id.into());
        self
    }

    /// Sets `directionIndicator`.
    #[must_use]
    pub fn direction_indicator(mut self, direction_indicator: impl Into<String>) -> Self {
        self.direction_indicator = Some(direction_indicator.into());
        self
    }

    /// Sets `inputIsRecurringTransaction`.
    #[must_use]
    pub fn input_is_recurring_transaction(mut self, input_is_recurring_transaction: bool) -> Self {
        self.input_is_recurring_transaction = Some(input_is_recurring_transaction);
        self
    }

    /// Sets `inputMerchantInformation`.
    #[must_use]
    pub fn input_merchant_information(
        mut self,
        input_merchant_information: InputMerchantInformation,
    ) -> Self {
        self.input_merchant_information = Some(input_merchant_information);
        self
    }

    /// Sets `memo`.
    #[must_use]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets `postedTimestamp`.
    #[must_use]
    pub fn posted_timestamp(mut self, posted_timestamp: impl Into<String>) -> Self {
        self.posted_timestamp = Some(posted_timestamp.into());
        self
    }

    /// Sets `transactionFee`.
    #[must_use]
    pub fn transaction_fee(mut self, transaction_fee: impl Into<Decimal>) -> Self {
        self.transaction_fee = Some(transaction_fee.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// `TransactionRefreshInitiated` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionRefreshInitiated {
    /// `accountIds` of the contract.
    pub account_ids: Vec<AccountId>,
    /// `createdAt` of the contract.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub created_at: Option<DateTime<Utc>>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `fromDate` of the contract.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub from_date: Option<DateTime<Utc>>,
    /// `institutionLoginId` of the contract.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// `mode` of the contract.
    ///
    /// For example `standard`.
    pub mode: Option<String>,
    /// `refreshId` of the contract.
    ///
    /// For example `bec83f1a-5f65-44f5-8f00-b4a0fc60c2cc`.
    pub refresh_id: Option<RefreshId>,
    /// `status` of the contract.
    ///
    /// For example `IN_PROGRESS`.
    pub status: Option<String>,
    /// `toDate` of the contract.
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

/// `TransactionRefreshStatusDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionRefreshStatusDetails {
    /// `accounts` of the contract.
    pub accounts: Vec<TransactionRefreshStatusDetailsAccountsItem>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `failedCount` of the contract.
    ///
    /// For example `1`.
    pub failed_count: Option<i32>,
    /// `mode` of the contract.
    ///
    /// For example `standard`.
    pub mode: Option<String>,
    /// `refreshId` of the contract.
    ///
    /// For example `bec83f1a-5f65-44f5-8f00-b4a0fc60c2cc`.
    pub refresh_id: Option<RefreshId>,
    /// `status` of the contract.
    ///
    /// For example `IN_PROGRESS`.
    pub status: Option<String>,
    /// `successCount` of the contract.
    ///
    /// For example `1`.
    pub success_count: Option<i32>,
    /// `totalCount` of the contract.
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

/// `TransactionRefreshStatusDetailsAccountsItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionRefreshStatusDetailsAccountsItem {
    /// `accountId` of the contract.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// `aggregationStatusCode` of the contract.
    pub aggregation_status_code: Option<i64>,
    /// `aggregationSuccessDate` of the contract.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub aggregation_success_date: Option<DateTime<Utc>>,
    /// `institutionId` of the contract.
    ///
    /// For example `4222`.
    pub institution_id: Option<InstitutionId>,
    /// `institutionLoginId` of the contract.
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

/// `Transactions` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Transactions {
    /// `dailyBalances` of the contract.
    pub daily_balances: Vec<DailyBalance>,
    /// `displaying` of the contract.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// `found` of the contract.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `moreAvailable` of the contract.
    ///
    /// For example `true`.
    pub more_available: Option<String>,
    /// `sort` of the contract.
    ///
    /// For example `desc`.
    pub sort: Option<String>,
    /// `toDate` of the contract.
    ///
    /// For example `1607450357`.
    pub to_date: Option<UnixDate>,
    /// `transactions` of the contract.
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

/// `TransactionsReportAck` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionsReportAck {
    /// `constraints` of the contract.
    pub constraints: Option<TransactionsReportConstraintsOut>,
    /// `consumerDetails` of the contract.
    pub consumer_details: Option<ConsumerDetails>,
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// `consumerSsn` of the contract.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `active`.
    pub customer_type: Option<String>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `portfolioId` of the contract.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// `requestId` of the contract.
    ///
    /// For example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// `requesterName` of the contract.
    pub requester_name: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `inProgress`.
    pub status: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `voi`.
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

/// `TransactionsReportConstraints` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionsReportConstraints {
    /// `accountIds` of the contract.
    pub account_ids: Option<String>,
    /// `findTransaction` of the contract.
    pub find_transaction: Option<FindTransactionConstraints>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `toDate` of the contract.
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

    /// Sets `accountIds`.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
        self
    }

    /// Sets `findTransaction`.
    #[must_use]
    pub fn find_transaction(mut self, find_transaction: FindTransactionConstraints) -> Self {
        self.find_transaction = Some(find_transaction);
        self
    }

    /// Sets `fromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `reportCustomFields`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// Sets `toDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<UnixDate>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }
}

/// `TransactionsReportConstraintsOut` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionsReportConstraintsOut {
    /// `accountIds` of the contract.
    pub account_ids: Vec<AccountId>,
    /// `findTransaction` of the contract.
    pub find_transaction: Option<FindTransactionConstraints>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `includePending` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub include_pending: Option<bool>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `toDate` of the contract.
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

/// `TxPushSubscriptionParameters` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TxPushSubscriptionParameters {
    /// `callbackUrl` of the contract.
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
    pub fn new(callback_url: impl Into<String>) -> Self {
        Self {
            callback_url: callback_url.into(),
            extra: Map::new(),
        }
    }
}

/// `TxPushSubscriptions` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TxPushSubscriptions {
    /// `subscriptions` of the contract.
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
