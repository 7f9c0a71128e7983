// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *analytics*.

use std::fmt::{Debug, Formatter};

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::*;
use crate::field::by_serde;
use crate::model::{hide_unknown, model};
use crate::open::Undecided;
use crate::unix_date::UnixDate;

/// `AnalyticsReportAck` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsReportAck {
    /// `businessDetails` of the contract.
    pub business_details: Option<BusinessDetails>,
    /// `constraints` of the contract.
    pub constraints: Option<BaseReportAckConstraints>,
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
    /// `reportPin` of the contract.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
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
    AnalyticsReportAck {
        business_details = "businessDetails" [shown],
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
        report_pin = "reportPin",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `AnalyticsReportConstraints` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsReportConstraints {
    /// `accountIds` of the contract.
    pub account_ids: Option<String>,
    /// `analyticsReportData` of the contract.
    pub analytics_report_data: Option<AnalyticsReportData>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AnalyticsReportConstraints {
        account_ids = "accountIds",
        analytics_report_data = "analyticsReportData" [shown],
        from_date = "fromDate" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

impl AnalyticsReportConstraints {
    /// A `AnalyticsReportConstraints` with its required members.
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

    /// Sets `analyticsReportData`.
    #[must_use]
    pub fn analytics_report_data(mut self, analytics_report_data: AnalyticsReportData) -> Self {
        self.analytics_report_data = Some(analytics_report_data);
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
}

/// `BalanceAndCashFlowAnalyticsReportConstraints` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BalanceAndCashFlowAnalyticsReportConstraints {
    /// `accountIds` of the contract.
    pub account_ids: Vec<AccountId>,
    /// `lengthOfReport` of the contract.
    ///
    /// For example `730`.
    pub length_of_report: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BalanceAndCashFlowAnalyticsReportConstraints {
        account_ids = "accountIds" as number [shown],
        length_of_report = "lengthOfReport",
        .. extra
    }
}

impl BalanceAndCashFlowAnalyticsReportConstraints {
    /// A `BalanceAndCashFlowAnalyticsReportConstraints` with its required members.
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

    /// Sets `lengthOfReport`.
    #[must_use]
    pub fn length_of_report(mut self, length_of_report: i64) -> Self {
        self.length_of_report = Some(length_of_report);
        self
    }
}

/// `Business` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Business {
    /// `address` of the contract.
    pub address: Option<NewAddress>,
    /// `businessId` of the contract.
    ///
    /// For example `1112`.
    pub business_id: Option<BusinessId>,
    /// `createdDate` of the contract.
    ///
    /// For example `2022-04-12T11:51:23`.
    pub created_date: Option<String>,
    /// `email` of the contract.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// `modifiedDate` of the contract.
    ///
    /// For example `2022-04-12T11:51:23`.
    pub modified_date: Option<String>,
    /// `name` of the contract.
    ///
    /// 1 to 150 characters.
    pub name: Option<String>,
    /// `personallyLiable` of the contract.
    ///
    /// For example `true`.
    pub personally_liable: Option<bool>,
    /// `phoneNumber` of the contract.
    pub phone_number: Option<PhoneNumberFormat>,
    /// `taxId` of the contract.
    ///
    /// 9 to 15 characters, for example `A1234561Z`.
    pub tax_id: Option<String>,
    /// `type` of the contract.
    ///
    /// At most 150 characters, for example `Nonprofit`.
    pub r#type: Option<String>,
    /// `url` of the contract.
    ///
    /// Format `uri`, at most 2000 characters, for example `https://www.finicity.com/`.
    pub url: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Business {
        address = "address" [shown],
        business_id = "businessId" [shown],
        created_date = "createdDate",
        email = "email",
        modified_date = "modifiedDate",
        name = "name",
        personally_liable = "personallyLiable" [shown],
        phone_number = "phoneNumber" [shown],
        tax_id = "taxId",
        r#type = "type" [shown],
        url = "url",
        .. extra
    }
}

/// `CashFlowActivityDepositsCredits` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowActivityDepositsCredits {
    /// `date` of the contract.
    ///
    /// 10 characters, for example `2020-03-25`.
    pub date: Option<String>,
    /// `depositsCredits` of the contract.
    ///
    /// For example `500`.
    pub deposits_credits: Option<Decimal>,
    /// `transactionDescription` of the contract.
    ///
    /// At most 255 characters.
    pub transaction_description: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowActivityDepositsCredits {
        date = "date",
        deposits_credits = "depositsCredits",
        transaction_description = "transactionDescription",
        .. extra
    }
}

/// `CashFlowActivityWithdrawalsDebits` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowActivityWithdrawalsDebits {
    /// `date` of the contract.
    ///
    /// 10 characters, for example `2020-03-25`.
    pub date: Option<String>,
    /// `transactionDescription` of the contract.
    ///
    /// At most 255 characters.
    pub transaction_description: Option<String>,
    /// `withdrawalsDebits` of the contract.
    ///
    /// For example `15.69`.
    pub withdrawals_debits: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowActivityWithdrawalsDebits {
        date = "date",
        transaction_description = "transactionDescription",
        withdrawals_debits = "withdrawalsDebits",
        .. extra
    }
}

/// `CashFlowAnalyticsAccountResult` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowAnalyticsAccountResult {
    /// `accountDetails` of the contract.
    pub account_details: Option<ObbAccountDetails>,
    /// `accountId` of the contract.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// `cashflowAnalyticsMetrics` of the contract.
    pub cashflow_analytics_metrics: Option<CashFlowAnalyticsMetrics>,
    /// `currentReportRequest` of the contract.
    pub current_report_request: Option<ObbCurrentReportRequestDetails>,
    /// `historicDataAvailability` of the contract.
    pub historic_data_availability: Option<ObbDataAvailability>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowAnalyticsAccountResult {
        account_details = "accountDetails" [shown],
        account_id = "accountId" as number [shown],
        cashflow_analytics_metrics = "cashflowAnalyticsMetrics" [shown],
        current_report_request = "currentReportRequest" [shown],
        historic_data_availability = "historicDataAvailability" [shown],
        .. extra
    }
}

/// `CashFlowAnalyticsBusinessSummary` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowAnalyticsBusinessSummary {
    /// `cashflowAnalyticsMetrics` of the contract.
    pub cashflow_analytics_metrics: Option<CashFlowAnalyticsMetrics>,
    /// `currentReportRequest` of the contract.
    pub current_report_request: Option<ObbCurrentReportRequestDetails>,
    /// `historicDataAvailability` of the contract.
    pub historic_data_availability: Option<ObbDataAvailability>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowAnalyticsBusinessSummary {
        cashflow_analytics_metrics = "cashflowAnalyticsMetrics" [shown],
        current_report_request = "currentReportRequest" [shown],
        historic_data_availability = "historicDataAvailability" [shown],
        .. extra
    }
}

/// `CashFlowAnalyticsMetrics` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowAnalyticsMetrics {
    /// `inflow` of the contract.
    pub inflow: Option<CashFlowInflowAttributes>,
    /// `negativeTriggers` of the contract.
    pub negative_triggers: Option<CashFlowNegativeTriggers>,
    /// `outflow` of the contract.
    pub outflow: Option<CashFlowOutflowAttributes>,
    /// `revenueByMonthForTheReportTimePeriod` of the contract.
    pub revenue_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// `revenueForTheReportTimePeriod` of the contract.
    ///
    /// For example `43893.44`.
    pub revenue_for_the_report_time_period: Option<Decimal>,
    /// `transactionAnalytics` of the contract.
    pub transaction_analytics: Option<CashFlowTransactionAnalyticsAttributes>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowAnalyticsMetrics {
        inflow = "inflow" [shown],
        negative_triggers = "negativeTriggers" [shown],
        outflow = "outflow" [shown],
        revenue_by_month_for_the_report_time_period = "revenueByMonthForTheReportTimePeriod" [shown],
        revenue_for_the_report_time_period = "revenueForTheReportTimePeriod",
        transaction_analytics = "transactionAnalytics" [shown],
        .. extra
    }
}

/// `CashFlowInflowAttributes` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowInflowAttributes {
    /// `averageDepositByMonthForTheReportTimePeriod` of the contract.
    pub average_deposit_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// `countDepositsByMonthForTheReportTimePeriod` of the contract.
    pub count_deposits_by_month_for_the_report_time_period: Vec<ObbDateRangeAndCount>,
    /// `historicCountOfDepositTransactions` of the contract.
    ///
    /// For example `20`.
    pub historic_count_of_deposit_transactions: Option<i64>,
    /// `historicSumOfDeposits` of the contract.
    ///
    /// For example `389.22`.
    pub historic_sum_of_deposits: Option<Decimal>,
    /// `maximumDepositByMonthForTheReportTimePeriod` of the contract.
    pub maximum_deposit_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// `minimumDepositByMonthForTheReportTimePeriod` of the contract.
    pub minimum_deposit_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// `sumDepositsByMonthForTheReportTimePeriod` of the contract.
    pub sum_deposits_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowInflowAttributes {
        average_deposit_by_month_for_the_report_time_period = "averageDepositByMonthForTheReportTimePeriod" [shown],
        count_deposits_by_month_for_the_report_time_period = "countDepositsByMonthForTheReportTimePeriod" [shown],
        historic_count_of_deposit_transactions = "historicCountOfDepositTransactions",
        historic_sum_of_deposits = "historicSumOfDeposits",
        maximum_deposit_by_month_for_the_report_time_period = "maximumDepositByMonthForTheReportTimePeriod" [shown],
        minimum_deposit_by_month_for_the_report_time_period = "minimumDepositByMonthForTheReportTimePeriod" [shown],
        sum_deposits_by_month_for_the_report_time_period = "sumDepositsByMonthForTheReportTimePeriod" [shown],
        .. extra
    }
}

/// `CashFlowInsufficientFundsFees` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowInsufficientFundsFees {
    /// `countOfTransactionsForTheReportTimePeriod` of the contract.
    ///
    /// For example `1`.
    pub count_of_transactions_for_the_report_time_period: Option<i64>,
    /// `sumOfTransactionsForTheReportTimePeriod` of the contract.
    ///
    /// For example `-1.65`.
    pub sum_of_transactions_for_the_report_time_period: Option<Decimal>,
    /// `transactions` of the contract.
    pub transactions: Vec<InsufficientFundsTransaction>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowInsufficientFundsFees {
        count_of_transactions_for_the_report_time_period = "countOfTransactionsForTheReportTimePeriod",
        sum_of_transactions_for_the_report_time_period = "sumOfTransactionsForTheReportTimePeriod",
        transactions = "transactions" [shown],
        .. extra
    }
}

/// `CashFlowNegativeTriggers` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowNegativeTriggers {
    /// `insufficientFundFees` of the contract.
    pub insufficient_fund_fees: Option<CashFlowInsufficientFundsFees>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowNegativeTriggers {
        insufficient_fund_fees = "insufficientFundFees" [shown],
        .. extra
    }
}

/// `CashFlowNumWeeksZeros` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowNumWeeksZeros {
    /// `historicNumberOfWeeksWithDataAvailable` of the contract.
    ///
    /// For example `10`.
    pub historic_number_of_weeks_with_data_available: Option<i64>,
    /// `historicNumberOfWeeksZeroTransactions` of the contract.
    ///
    /// For example `5`.
    pub historic_number_of_weeks_zero_transactions: Option<i64>,
    /// `historicWeeksWithZeroTransactions` of the contract.
    pub historic_weeks_with_zero_transactions: Vec<ObbWeekOfYear>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowNumWeeksZeros {
        historic_number_of_weeks_with_data_available = "historicNumberOfWeeksWithDataAvailable",
        historic_number_of_weeks_zero_transactions = "historicNumberOfWeeksZeroTransactions",
        historic_weeks_with_zero_transactions = "historicWeeksWithZeroTransactions" [shown],
        .. extra
    }
}

/// `CashFlowOutflowAttributes` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowOutflowAttributes {
    /// `averageWithdrawalByMonthForTheReportTimePeriod` of the contract.
    pub average_withdrawal_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// `countWithdrawalsByMonthForTheReportTimePeriod` of the contract.
    pub count_withdrawals_by_month_for_the_report_time_period: Vec<ObbDateRangeAndCount>,
    /// `historicCountOfWithdrawalTransactions` of the contract.
    ///
    /// For example `20`.
    pub historic_count_of_withdrawal_transactions: Option<i64>,
    /// `historicSumOfWithdrawals` of the contract.
    ///
    /// For example `925.66`.
    pub historic_sum_of_withdrawals: Option<Decimal>,
    /// `maximumWithdrawalByMonthForTheReportTimePeriod` of the contract.
    pub maximum_withdrawal_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// `minimumWithdrawalByMonthForTheReportTimePeriod` of the contract.
    pub minimum_withdrawal_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// `sumWithdrawalsByMonthForTheReportTimePeriod` of the contract.
    pub sum_withdrawals_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowOutflowAttributes {
        average_withdrawal_by_month_for_the_report_time_period = "averageWithdrawalByMonthForTheReportTimePeriod" [shown],
        count_withdrawals_by_month_for_the_report_time_period = "countWithdrawalsByMonthForTheReportTimePeriod" [shown],
        historic_count_of_withdrawal_transactions = "historicCountOfWithdrawalTransactions",
        historic_sum_of_withdrawals = "historicSumOfWithdrawals",
        maximum_withdrawal_by_month_for_the_report_time_period = "maximumWithdrawalByMonthForTheReportTimePeriod" [shown],
        minimum_withdrawal_by_month_for_the_report_time_period = "minimumWithdrawalByMonthForTheReportTimePeriod" [shown],
        sum_withdrawals_by_month_for_the_report_time_period = "sumWithdrawalsByMonthForTheReportTimePeriod" [shown],
        .. extra
    }
}

/// `CashFlowTransactionAnalyticsAttributes` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowTransactionAnalyticsAttributes {
    /// `activityDepositsCreditsForTheReportTimePeriod` of the contract.
    pub activity_deposits_credits_for_the_report_time_period: Vec<CashFlowActivityDepositsCredits>,
    /// `activityWithdrawalsDebitsForTheReportTimePeriod` of the contract.
    pub activity_withdrawals_debits_for_the_report_time_period:
        Vec<CashFlowActivityWithdrawalsDebits>,
    /// `averageTransactionValueByMonthForTheReportTimePeriod` of the contract.
    pub average_transaction_value_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// `historicWeeksWithZeroTransactions` of the contract.
    pub historic_weeks_with_zero_transactions: Option<CashFlowNumWeeksZeros>,
    /// `lastTransactionDate` of the contract.
    pub last_transaction_date: Vec<CashFlowTransactionAnalyticsAttributesLastTransactionDateItem>,
    /// `netCashFlowByMonthForTheReportTimePeriod` of the contract.
    pub net_cash_flow_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// `netCashFlowForTheReportTimePeriod` of the contract.
    ///
    /// For example `1544.94`.
    pub net_cash_flow_for_the_report_time_period: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowTransactionAnalyticsAttributes {
        activity_deposits_credits_for_the_report_time_period = "activityDepositsCreditsForTheReportTimePeriod" [shown],
        activity_withdrawals_debits_for_the_report_time_period = "activityWithdrawalsDebitsForTheReportTimePeriod" [shown],
        average_transaction_value_by_month_for_the_report_time_period = "averageTransactionValueByMonthForTheReportTimePeriod" [shown],
        historic_weeks_with_zero_transactions = "historicWeeksWithZeroTransactions" [shown],
        last_transaction_date = "lastTransactionDate" [shown],
        net_cash_flow_by_month_for_the_report_time_period = "netCashFlowByMonthForTheReportTimePeriod" [shown],
        net_cash_flow_for_the_report_time_period = "netCashFlowForTheReportTimePeriod",
        .. extra
    }
}

/// `CashFlowTransactionAnalyticsAttributesLastTransactionDateItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowTransactionAnalyticsAttributesLastTransactionDateItem {
    /// `date` of the contract.
    ///
    /// For example `2020-03-25`.
    pub date: Option<String>,
    /// `depositsCredits` of the contract.
    ///
    /// For example `500`.
    pub deposits_credits: Option<Decimal>,
    /// `transactionDescription` of the contract.
    pub transaction_description: Option<String>,
    /// `withdrawalsDebits` of the contract.
    ///
    /// For example `500`.
    pub withdrawals_debits: Option<Decimal>,
    /// `zeroAmountTransaction` of the contract.
    ///
    /// For example `0`.
    pub zero_amount_transaction: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowTransactionAnalyticsAttributesLastTransactionDateItem {
        date = "date",
        deposits_credits = "depositsCredits",
        transaction_description = "transactionDescription",
        withdrawals_debits = "withdrawalsDebits",
        zero_amount_transaction = "zeroAmountTransaction",
        .. extra
    }
}

/// `ForesightAnalyticsFirstThirdPartyReportAck` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForesightAnalyticsFirstThirdPartyReportAck {
    /// `constraints` of the contract.
    pub constraints: Option<ForesightAnalyticsReportFirstThirdPartyConstraints>,
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
    /// `externalCustomerId` of the contract.
    ///
    /// For example `1005061234`.
    pub external_customer_id: Option<ExternalCustomerId>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `reportPin` of the contract.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
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
    ForesightAnalyticsFirstThirdPartyReportAck {
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
        external_customer_id = "externalCustomerId" [shown],
        id = "id" [shown],
        report_pin = "reportPin",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `ForesightAnalyticsReportAck` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForesightAnalyticsReportAck {
    /// `constraints` of the contract.
    pub constraints: Option<ForesightAnalyticsReportConstraints>,
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
    /// `reportPin` of the contract.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
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
    ForesightAnalyticsReportAck {
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
        report_pin = "reportPin",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `GenerateSBCAReportResponse` of the contract.
#[doc(alias = "GenerateSBCAReportResponse")]
///
/// Which one it is, the text under `type` says.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GenerateSbcaReportResponse {
    /// `sbcaanalyticsnoncra`
    SbcaAnalyticsReport(Box<SbcaAnalyticsReport>),
    /// `sbcabenchmarksnoncra`
    SbcaBenchmarkReport(Box<SbcaBenchmarkReport>),
    /// One that this version does not know: `type` is another.
    Unknown(Value),
}

by_serde! { GenerateSbcaReportResponse, }

impl Debug for GenerateSbcaReportResponse {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::SbcaAnalyticsReport(value) => value.fmt(f),
            Self::SbcaBenchmarkReport(value) => value.fmt(f),
            Self::Unknown(value) => hide_unknown(f, value),
        }
    }
}

impl Serialize for GenerateSbcaReportResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::SbcaAnalyticsReport(value) => value.serialize(serializer),
            Self::SbcaBenchmarkReport(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for GenerateSbcaReportResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Undecided::read(deserializer)?;
        match json.text("type") {
            Some("sbcaanalyticsnoncra") => json.decide().map(Self::SbcaAnalyticsReport),
            Some("sbcabenchmarksnoncra") => json.decide().map(Self::SbcaBenchmarkReport),
            _ => json.keep::<D>().map(Self::Unknown),
        }
    }
}

/// `InsufficientFundsTransaction` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InsufficientFundsTransaction {
    /// `amount` of the contract.
    ///
    /// For example `-1.65`.
    pub amount: Option<Decimal>,
    /// `description` of the contract.
    ///
    /// At most 255 characters.
    pub description: Option<String>,
    /// `memo` of the contract.
    ///
    /// At most 255 characters, for example `NSF`.
    pub memo: Option<String>,
    /// `postedDate` of the contract.
    ///
    /// 10 characters, for example `2022-12-19`.
    pub posted_date: Option<String>,
    /// `transactionId` of the contract.
    ///
    /// For example `23092384290`.
    pub transaction_id: Option<TransactionId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InsufficientFundsTransaction {
        amount = "amount",
        description = "description",
        memo = "memo",
        posted_date = "postedDate",
        transaction_id = "transactionId" as number [shown],
        .. extra
    }
}

/// `LocationDetail` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationDetail {
    /// `city` of the contract.
    ///
    /// For example `Murray`.
    pub city: Option<String>,
    /// `countryCode` of the contract.
    ///
    /// For example `CAN`.
    pub country_code: Option<String>,
    /// `locationId` of the contract.
    ///
    /// For example `a1b2c3d4-0000-1234-abcd-000000000001`.
    pub location_id: Option<LocationId>,
    /// `matchRank` of the contract.
    ///
    /// For example `1`.
    pub match_rank: Option<i32>,
    /// `merchantName` of the contract.
    ///
    /// At most 250 characters.
    pub merchant_name: Option<String>,
    /// `postalCode` of the contract.
    ///
    /// For example `84123`.
    pub postal_code: Option<String>,
    /// `state` of the contract.
    ///
    /// For example `UT`.
    pub state: Option<String>,
    /// `streetAddress` of the contract.
    ///
    /// At most 250 characters.
    pub street_address: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LocationDetail {
        city = "city",
        country_code = "countryCode",
        location_id = "locationId" [shown],
        match_rank = "matchRank",
        merchant_name = "merchantName",
        postal_code = "postalCode",
        state = "state",
        street_address = "streetAddress",
        .. extra
    }
}

/// `LocationMatches` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationMatches {
    /// `locationMatches` of the contract.
    pub location_matches: Vec<LocationDetail>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LocationMatches {
        location_matches = "locationMatches" [shown],
        .. extra
    }
}

/// `NewAddress` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewAddress {
    /// `addressLine1` of the contract.
    pub address_line1: Option<String>,
    /// `addressLine2` of the contract.
    pub address_line2: Option<String>,
    /// `city` of the contract.
    ///
    /// For example `Murray`.
    pub city: Option<String>,
    /// `country` of the contract.
    ///
    /// 2 characters, for example `US`.
    pub country: Option<String>,
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
    NewAddress {
        address_line1 = "addressLine1",
        address_line2 = "addressLine2",
        city = "city",
        country = "country",
        postal_code = "postalCode",
        state = "state",
        .. extra
    }
}

impl NewAddress {
    /// A `NewAddress` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `addressLine1`.
    #[must_use]
    pub fn address_line1(mut self, address_line1: impl Into<String>) -> Self {
        self.address_line1 = Some(address_line1.into());
        self
    }

    /// Sets `addressLine2`.
    #[must_use]
    pub fn address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.address_line2 = Some(address_line2.into());
        self
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
}

/// `NewBusiness` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewBusiness {
    /// `address` of the contract.
    pub address: NewAddress,
    /// `email` of the contract.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// `name` of the contract.
    ///
    /// 1 to 150 characters.
    pub name: String,
    /// `personallyLiable` of the contract.
    ///
    /// For example `true`.
    pub personally_liable: bool,
    /// `phoneNumber` of the contract.
    pub phone_number: PhoneNumberFormat,
    /// `taxId` of the contract.
    ///
    /// 9 to 15 characters, for example `A1234561Z`.
    pub tax_id: Option<String>,
    /// `type` of the contract.
    ///
    /// At most 150 characters, for example `Nonprofit`.
    pub r#type: Option<String>,
    /// `url` of the contract.
    ///
    /// Format `uri`, at most 2000 characters, for example `https://www.finicity.com/`.
    pub url: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NewBusiness {
        address = "address" [shown],
        email = "email",
        name = "name",
        personally_liable = "personallyLiable" [shown],
        phone_number = "phoneNumber" [shown],
        tax_id = "taxId",
        r#type = "type" [shown],
        url = "url",
        .. extra
    }
}

impl NewBusiness {
    /// A `NewBusiness` with its required members.
    pub fn new(
        address: NewAddress,
        name: impl Into<String>,
        personally_liable: bool,
        phone_number: PhoneNumberFormat,
    ) -> Self {
        Self {
            address,
            email: None,
            name: name.into(),
            personally_liable,
            phone_number,
            tax_id: None,
            r#type: None,
            url: None,
            extra: Map::new(),
        }
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `taxId`.
    #[must_use]
    pub fn tax_id(mut self, tax_id: impl Into<String>) -> Self {
        self.tax_id = Some(tax_id.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// `ObbAccountDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbAccountDetails {
    /// `accountNumberDisplay` of the contract.
    ///
    /// At most 50 characters, for example `7528`.
    pub account_number_display: Option<String>,
    /// `accountOwner` of the contract.
    pub account_owner: Option<ObbAccountOwner>,
    /// `aggregationAttemptDate` of the contract.
    ///
    /// 25 characters, for example `2022-03-30T14:47:19-07:00`.
    pub aggregation_attempt_date: Option<String>,
    /// `aggregationStatusCode` of the contract.
    ///
    /// For example `0`.
    pub aggregation_status_code: Option<i64>,
    /// `aggregationSuccessDate` of the contract.
    ///
    /// 25 characters, for example `2022-03-30T14:47:19-07:00`.
    pub aggregation_success_date: Option<String>,
    /// `currency` of the contract.
    ///
    /// At most 5 characters, for example `USD`.
    pub currency: Option<String>,
    /// `currentBalance` of the contract.
    ///
    /// For example `2239.22`.
    pub current_balance: Option<Decimal>,
    /// `id` of the contract.
    ///
    /// For example `5011648377`.
    pub id: Option<AccountId>,
    /// `institution` of the contract.
    pub institution: Option<ObbInstitution>,
    /// `institutionLoginId` of the contract.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// `name` of the contract.
    ///
    /// At most 50 characters.
    pub name: Option<String>,
    /// `realAccountNumberLast4` of the contract.
    ///
    /// For example `5678`.
    pub real_account_number_last4: Option<i64>,
    /// `status` of the contract.
    ///
    /// At most 50 characters, for example `active`.
    pub status: Option<String>,
    /// `type` of the contract.
    ///
    /// At most 50 characters, for example `checking`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbAccountDetails {
        account_number_display = "accountNumberDisplay",
        account_owner = "accountOwner" [shown],
        aggregation_attempt_date = "aggregationAttemptDate",
        aggregation_status_code = "aggregationStatusCode" [shown],
        aggregation_success_date = "aggregationSuccessDate",
        currency = "currency" [shown],
        current_balance = "currentBalance",
        id = "id" as number [shown],
        institution = "institution" [shown],
        institution_login_id = "institutionLoginId" as number [shown],
        name = "name",
        real_account_number_last4 = "realAccountNumberLast4",
        status = "status" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `ObbAccountOwner` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbAccountOwner {
    /// `address` of the contract.
    ///
    /// At most 255 characters.
    pub address: Option<String>,
    /// `name` of the contract.
    ///
    /// At most 255 characters.
    pub name: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbAccountOwner {
        address = "address",
        name = "name",
        .. extra
    }
}

/// `ObbAnalyticsReport` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbAnalyticsReport {
    /// `accountIds` of the contract.
    pub account_ids: Vec<AccountId>,
    /// `accountResults` of the contract.
    pub account_results: Vec<CashFlowAnalyticsAccountResult>,
    /// `analytics` of the contract.
    pub analytics: Option<PaymentHistoryAnalytics>,
    /// `businessId` of the contract.
    ///
    /// For example `4444`.
    pub business_id: Option<BusinessId>,
    /// `businessSummary` of the contract.
    pub business_summary: Option<CashFlowAnalyticsBusinessSummary>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `reportHeader` of the contract.
    pub report_header: Option<ObbReportHeader>,
    /// `requesterName` of the contract.
    ///
    /// At most 255 characters.
    pub requester_name: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `totalRevenue` of the contract.
    ///
    /// For example `904909.33`.
    pub total_revenue: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbAnalyticsReport {
        account_ids = "accountIds" as number [shown],
        account_results = "accountResults" [shown],
        analytics = "analytics" [shown],
        business_id = "businessId" as number [shown],
        business_summary = "businessSummary" [shown],
        customer_id = "customerId" as number [shown],
        report_header = "reportHeader" [shown],
        requester_name = "requesterName",
        title = "title" [shown],
        total_revenue = "totalRevenue",
        .. extra
    }
}

/// `ObbAnalyticsReportAck` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbAnalyticsReportAck {
    /// `accountIds` of the contract.
    pub account_ids: Vec<AccountId>,
    /// `businessId` of the contract.
    ///
    /// For example `1005061234`.
    pub business_id: Option<BusinessId>,
    /// `createdDate` of the contract.
    ///
    /// 25 characters, for example `2023-05-17T06:48:22-07:00`.
    pub created_date: Option<String>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `reportId` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub report_id: Option<ReportId>,
    /// `reportPin` of the contract.
    ///
    /// At most 50 characters, for example `qert`.
    pub report_pin: Option<String>,
    /// `requesterName` of the contract.
    ///
    /// At most 255 characters.
    pub requester_name: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbAnalyticsReportAck {
        account_ids = "accountIds" as number [shown],
        business_id = "businessId" as number [shown],
        created_date = "createdDate",
        customer_id = "customerId" as number [shown],
        report_id = "reportId" [shown],
        report_pin = "reportPin",
        requester_name = "requesterName",
        title = "title" [shown],
        .. extra
    }
}

/// `ObbCurrentReportRequestDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbCurrentReportRequestDetails {
    /// `reportBeginDate` of the contract.
    ///
    /// 10 characters, for example `2022-03-01`.
    pub report_begin_date: Option<String>,
    /// `reportEndDate` of the contract.
    ///
    /// 10 characters, for example `2022-03-30`.
    pub report_end_date: Option<String>,
    /// `reportRequestDate` of the contract.
    ///
    /// 25 characters, for example `2022-03-30T14:47:19-07:00`.
    pub report_request_date: Option<String>,
    /// `requestedDaysForReport` of the contract.
    ///
    /// For example `90`.
    pub requested_days_for_report: Option<i64>,
    /// `requestedReportBeginDate` of the contract.
    ///
    /// 10 characters, for example `2022-01-01`.
    pub requested_report_begin_date: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbCurrentReportRequestDetails {
        report_begin_date = "reportBeginDate",
        report_end_date = "reportEndDate",
        report_request_date = "reportRequestDate",
        requested_days_for_report = "requestedDaysForReport",
        requested_report_begin_date = "requestedReportBeginDate",
        .. extra
    }
}

/// `ObbDataAvailability` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbDataAvailability {
    /// `historicAvailabilityBeginDate` of the contract.
    ///
    /// 10 characters, for example `2022-03-01`.
    pub historic_availability_begin_date: Option<String>,
    /// `historicAvailabilityEndDate` of the contract.
    ///
    /// 10 characters, for example `2022-03-30`.
    pub historic_availability_end_date: Option<String>,
    /// `historicAvailableDays` of the contract.
    ///
    /// For example `30`.
    pub historic_available_days: Option<i64>,
    /// `historicDataAvailability` of the contract.
    ///
    /// At most 255 characters.
    pub historic_data_availability: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbDataAvailability {
        historic_availability_begin_date = "historicAvailabilityBeginDate",
        historic_availability_end_date = "historicAvailabilityEndDate",
        historic_available_days = "historicAvailableDays",
        historic_data_availability = "historicDataAvailability",
        .. extra
    }
}

/// `ObbDateRangeAndAmount` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbDateRangeAndAmount {
    /// `amount` of the contract.
    ///
    /// For example `890.99`.
    pub amount: Option<Decimal>,
    /// `period` of the contract.
    ///
    /// 8 to 12 characters, for example `last30to1`.
    pub period: Option<String>,
    /// `periodBeginDate` of the contract.
    ///
    /// 10 characters, for example `2022-03-01`.
    pub period_begin_date: Option<String>,
    /// `periodEndDate` of the contract.
    ///
    /// 10 characters, for example `2022-03-30`.
    pub period_end_date: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbDateRangeAndAmount {
        amount = "amount",
        period = "period",
        period_begin_date = "periodBeginDate",
        period_end_date = "periodEndDate",
        .. extra
    }
}

/// `ObbDateRangeAndCount` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbDateRangeAndCount {
    /// `count` of the contract.
    ///
    /// For example `5`.
    pub count: Option<i64>,
    /// `period` of the contract.
    ///
    /// 8 to 12 characters, for example `last30to1`.
    pub period: Option<String>,
    /// `periodBeginDate` of the contract.
    ///
    /// 10 characters, for example `2022-03-01`.
    pub period_begin_date: Option<String>,
    /// `periodEndDate` of the contract.
    ///
    /// 10 characters, for example `2022-03-30`.
    pub period_end_date: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbDateRangeAndCount {
        count = "count" [shown],
        period = "period",
        period_begin_date = "periodBeginDate",
        period_end_date = "periodEndDate",
        .. extra
    }
}

/// `ObbInstitution` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbInstitution {
    /// `institutionIconUrl` of the contract.
    ///
    /// At most 255 characters.
    pub institution_icon_url: Option<String>,
    /// `institutionId` of the contract.
    ///
    /// For example `12345`.
    pub institution_id: Option<InstitutionId>,
    /// `institutionName` of the contract.
    ///
    /// At most 255 characters.
    pub institution_name: Option<String>,
    /// `institutionPrimaryColor` of the contract.
    ///
    /// 7 characters, for example `#1B3E4A`.
    pub institution_primary_color: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbInstitution {
        institution_icon_url = "institutionIconUrl",
        institution_id = "institutionId" as number [shown],
        institution_name = "institutionName",
        institution_primary_color = "institutionPrimaryColor",
        .. extra
    }
}

/// `ObbReportHeader` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbReportHeader {
    /// `businessAddress` of the contract.
    ///
    /// At most 255 characters.
    pub business_address: Option<String>,
    /// `businessCity` of the contract.
    ///
    /// At most 255 characters, for example `Portland`.
    pub business_city: Option<String>,
    /// `businessName` of the contract.
    ///
    /// At most 255 characters.
    pub business_name: Option<String>,
    /// `businessState` of the contract.
    ///
    /// At most 255 characters, for example `OR`.
    pub business_state: Option<String>,
    /// `businessZip` of the contract.
    ///
    /// At most 255 characters, for example `12345`.
    pub business_zip: Option<String>,
    /// `referenceNumber` of the contract.
    ///
    /// At most 255 characters, for example `32asdfaasd0823`.
    pub reference_number: Option<String>,
    /// `reportDate` of the contract.
    ///
    /// 25 characters, for example `2022-03-16T21:28:38-07:00`.
    pub report_date: Option<String>,
    /// `reportId` of the contract.
    ///
    /// For example `8ff8b4b2-706f-45c3-8d66-857bdb516214`.
    pub report_id: Option<ReportId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbReportHeader {
        business_address = "businessAddress",
        business_city = "businessCity",
        business_name = "businessName",
        business_state = "businessState",
        business_zip = "businessZip",
        reference_number = "referenceNumber",
        report_date = "reportDate",
        report_id = "reportId" [shown],
        .. extra
    }
}

/// `ObbWeekOfYear` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbWeekOfYear {
    /// `fromDate` of the contract.
    ///
    /// 10 characters, for example `2020-01-01`.
    pub from_date: Option<String>,
    /// `toDate` of the contract.
    ///
    /// 10 characters, for example `2020-01-07`.
    pub to_date: Option<String>,
    /// `week` of the contract.
    ///
    /// For example `1`.
    pub week: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbWeekOfYear {
        from_date = "fromDate",
        to_date = "toDate",
        week = "week",
        .. extra
    }
}

/// `PaymentHistoryAccountSummary` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentHistoryAccountSummary {
    /// `accountName` of the contract.
    pub account_name: Option<String>,
    /// `accountNumberDisplay` of the contract.
    ///
    /// For example `2222`.
    pub account_number_display: Option<String>,
    /// `accountOwner` of the contract.
    pub account_owner: Option<PaymentHistoryAccountSummaryAccountOwner>,
    /// `accountType` of the contract.
    ///
    /// For example `checking`.
    pub account_type: Option<String>,
    /// `averageMonthlyBalance` of the contract.
    ///
    /// For example `123.45`.
    pub average_monthly_balance: Option<Decimal>,
    /// `beginDate` of the contract.
    ///
    /// For example `2023-06-01`.
    pub begin_date: Option<String>,
    /// `beginningBalance` of the contract.
    ///
    /// For example `123.45`.
    pub beginning_balance: Option<Decimal>,
    /// `currency` of the contract.
    ///
    /// For example `USD`.
    pub currency: Option<String>,
    /// `currentBalance` of the contract.
    ///
    /// For example `123.45`.
    pub current_balance: Option<Decimal>,
    /// `daysSinceNonsufficientFunds` of the contract.
    ///
    /// For example `3`.
    pub days_since_nonsufficient_funds: Option<i64>,
    /// `endDate` of the contract.
    ///
    /// For example `2023-06-01`.
    pub end_date: Option<String>,
    /// `financialInstitution` of the contract.
    ///
    /// For example `FinBank`.
    pub financial_institution: Option<String>,
    /// `institutionIcon` of the contract.
    ///
    /// For example `https://my-sample-app.com/12345/some-icon.jpg`.
    pub institution_icon: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `pending`.
    pub status: Option<String>,
    /// `totalNonsufficientFunds` of the contract.
    ///
    /// For example `123.45`.
    pub total_nonsufficient_funds: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentHistoryAccountSummary {
        account_name = "accountName",
        account_number_display = "accountNumberDisplay",
        account_owner = "accountOwner" [shown],
        account_type = "accountType",
        average_monthly_balance = "averageMonthlyBalance",
        begin_date = "beginDate",
        beginning_balance = "beginningBalance",
        currency = "currency" [shown],
        current_balance = "currentBalance",
        days_since_nonsufficient_funds = "daysSinceNonsufficientFunds",
        end_date = "endDate",
        financial_institution = "financialInstitution",
        institution_icon = "institutionIcon",
        status = "status" [shown],
        total_nonsufficient_funds = "totalNonsufficientFunds",
        .. extra
    }
}

/// `PaymentHistoryAccountSummaryAccountOwner` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentHistoryAccountSummaryAccountOwner {
    /// `address` of the contract.
    pub address: Option<String>,
    /// `city` of the contract.
    ///
    /// For example `Murray`.
    pub city: Option<String>,
    /// `name` of the contract.
    pub name: Option<String>,
    /// `state` of the contract.
    ///
    /// For example `UT`.
    pub state: Option<String>,
    /// `zip` of the contract.
    ///
    /// For example `84123`.
    pub zip: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentHistoryAccountSummaryAccountOwner {
        address = "address",
        city = "city",
        name = "name",
        state = "state",
        zip = "zip",
        .. extra
    }
}

/// `PaymentHistoryAnalytics` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentHistoryAnalytics {
    /// `accountSummaries` of the contract.
    pub account_summaries: Vec<PaymentHistoryAccountSummary>,
    /// `customerSummaryByMonths` of the contract.
    pub customer_summary_by_months: Vec<PaymentHistoryCustomerMonthlySummary>,
    /// `riskScore` of the contract.
    ///
    /// For example `82.45`.
    pub risk_score: Option<Decimal>,
    /// `status` of the contract.
    ///
    /// For example `success`.
    pub status: Option<String>,
    /// `transactionHistory` of the contract.
    ///
    /// For example `12`.
    pub transaction_history: Option<i64>,
    /// `transactionsSummary` of the contract.
    pub transactions_summary: Option<PaymentHistoryTransactionsSummary>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentHistoryAnalytics {
        account_summaries = "accountSummaries" [shown],
        customer_summary_by_months = "customerSummaryByMonths" [shown],
        risk_score = "riskScore",
        status = "status" [shown],
        transaction_history = "transactionHistory",
        transactions_summary = "transactionsSummary" [shown],
        .. extra
    }
}

/// `PaymentHistoryCustomerMonthlySummary` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentHistoryCustomerMonthlySummary {
    /// `averageBalance` of the contract.
    ///
    /// For example `123.45`.
    pub average_balance: Option<Decimal>,
    /// `closingBalance` of the contract.
    ///
    /// For example `123.45`.
    pub closing_balance: Option<Decimal>,
    /// `insurancePayments` of the contract.
    ///
    /// For example `123.45`.
    pub insurance_payments: Option<Decimal>,
    /// `missedRecurringExpensePayments` of the contract.
    ///
    /// For example `123.45`.
    pub missed_recurring_expense_payments: Option<Decimal>,
    /// `missedRecurringLoanPayments` of the contract.
    ///
    /// For example `123.45`.
    pub missed_recurring_loan_payments: Option<Decimal>,
    /// `month` of the contract.
    ///
    /// For example `2023-06-01`.
    pub month: Option<String>,
    /// `nonSufficientFunds` of the contract.
    ///
    /// For example `3`.
    pub non_sufficient_funds: Option<Decimal>,
    /// `openingBalance` of the contract.
    ///
    /// For example `123.45`.
    pub opening_balance: Option<Decimal>,
    /// `recurringExpensePayments` of the contract.
    ///
    /// For example `543.21`.
    pub recurring_expense_payments: Option<Decimal>,
    /// `recurringLoanPayments` of the contract.
    ///
    /// For example `543.21`.
    pub recurring_loan_payments: Option<Decimal>,
    /// `taxPayments` of the contract.
    ///
    /// For example `123.45`.
    pub tax_payments: Option<Decimal>,
    /// `totalDeposits` of the contract.
    ///
    /// For example `123.45`.
    pub total_deposits: Option<Decimal>,
    /// `totalWithdrawals` of the contract.
    ///
    /// For example `123.45`.
    pub total_withdrawals: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentHistoryCustomerMonthlySummary {
        average_balance = "averageBalance",
        closing_balance = "closingBalance",
        insurance_payments = "insurancePayments",
        missed_recurring_expense_payments = "missedRecurringExpensePayments",
        missed_recurring_loan_payments = "missedRecurringLoanPayments",
        month = "month",
        non_sufficient_funds = "nonSufficientFunds",
        opening_balance = "openingBalance",
        recurring_expense_payments = "recurringExpensePayments",
        recurring_loan_payments = "recurringLoanPayments",
        tax_payments = "taxPayments",
        total_deposits = "totalDeposits",
        total_withdrawals = "totalWithdrawals",
        .. extra
    }
}

/// `PaymentHistoryTransactionsSummary` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentHistoryTransactionsSummary {
    /// `averageMonthlyDeposits` of the contract.
    pub average_monthly_deposits: Option<Decimal>,
    /// `averageMonthlyNonSufficientFunds` of the contract.
    pub average_monthly_non_sufficient_funds: Option<Decimal>,
    /// `averageMonthlyWithdrawals` of the contract.
    pub average_monthly_withdrawals: Option<Decimal>,
    /// `beginDate` of the contract.
    pub begin_date: Option<String>,
    /// `endDate` of the contract.
    pub end_date: Option<String>,
    /// `totalDeposits` of the contract.
    pub total_deposits: Option<Decimal>,
    /// `totalNonSufficientFunds` of the contract.
    pub total_non_sufficient_funds: Option<Decimal>,
    /// `totalWithdrawals` of the contract.
    pub total_withdrawals: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentHistoryTransactionsSummary {
        average_monthly_deposits = "averageMonthlyDeposits",
        average_monthly_non_sufficient_funds = "averageMonthlyNonSufficientFunds",
        average_monthly_withdrawals = "averageMonthlyWithdrawals",
        begin_date = "beginDate",
        end_date = "endDate",
        total_deposits = "totalDeposits",
        total_non_sufficient_funds = "totalNonSufficientFunds",
        total_withdrawals = "totalWithdrawals",
        .. extra
    }
}

/// `PaymentRiskInsightsReportAck` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentRiskInsightsReportAck {
    /// `constraints` of the contract.
    pub constraints: Option<AnalyticsReportConstraintsOut>,
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
    /// `reportPin` of the contract.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
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
    PaymentRiskInsightsReportAck {
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
        report_pin = "reportPin",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `PaymentRiskInsightsReportConstraints` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentRiskInsightsReportConstraints {
    /// `accountIds` of the contract.
    pub account_ids: Option<String>,
    /// `analyticsReportData` of the contract.
    pub analytics_report_data: Option<PaymentRiskInsightsReportData>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentRiskInsightsReportConstraints {
        account_ids = "accountIds",
        analytics_report_data = "analyticsReportData" [shown],
        from_date = "fromDate" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

impl PaymentRiskInsightsReportConstraints {
    /// A `PaymentRiskInsightsReportConstraints` with its required members.
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

    /// Sets `analyticsReportData`.
    #[must_use]
    pub fn analytics_report_data(
        mut self,
        analytics_report_data: PaymentRiskInsightsReportData,
    ) -> Self {
        self.analytics_report_data = Some(analytics_report_data);
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
}

/// `PaymentRiskInsightsReportData` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRiskInsightsReportData {
    /// `applicantIsPersonalGuarantor` of the contract.
    ///
    /// For example `true`.
    pub applicant_is_personal_guarantor: Option<bool>,
    /// `forCraPurpose` of the contract.
    ///
    /// For example `true`.
    pub for_cra_purpose: bool,
    /// `forFtcPurpose` of the contract.
    ///
    /// For example `true`.
    pub for_ftc_purpose: Option<bool>,
    /// `timeIntervalTypes` of the contract.
    ///
    /// At most 2 items.
    pub time_interval_types: Vec<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentRiskInsightsReportData {
        applicant_is_personal_guarantor = "applicantIsPersonalGuarantor" [shown],
        for_cra_purpose = "forCraPurpose" [shown],
        for_ftc_purpose = "forFtcPurpose" [shown],
        time_interval_types = "timeIntervalTypes",
        .. extra
    }
}

impl PaymentRiskInsightsReportData {
    /// A `PaymentRiskInsightsReportData` with its required members.
    pub fn new(for_cra_purpose: bool) -> Self {
        Self {
            applicant_is_personal_guarantor: None,
            for_cra_purpose,
            for_ftc_purpose: None,
            time_interval_types: Vec::new(),
            extra: Map::new(),
        }
    }

    /// Sets `applicantIsPersonalGuarantor`.
    #[must_use]
    pub fn applicant_is_personal_guarantor(
        mut self,
        applicant_is_personal_guarantor: bool,
    ) -> Self {
        self.applicant_is_personal_guarantor = Some(applicant_is_personal_guarantor);
        self
    }

    /// Sets `forFtcPurpose`.
    #[must_use]
    pub fn for_ftc_purpose(mut self, for_ftc_purpose: bool) -> Self {
        self.for_ftc_purpose = Some(for_ftc_purpose);
        self
    }

    /// Sets `timeIntervalTypes`.
    #[must_use]
    pub fn time_interval_types(mut self, time_interval_types: Vec<String>) -> Self {
        self.time_interval_types = time_interval_types;
        self
    }
}

/// `PhoneNumberFormat` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberFormat {
    /// `countryCode` of the contract.
    ///
    /// 1 to 3 characters, for example `1`.
    pub country_code: Option<String>,
    /// `phoneNo` of the contract.
    ///
    /// At most 12 characters, for example `8042221111`.
    pub phone_no: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PhoneNumberFormat {
        country_code = "countryCode",
        phone_no = "phoneNo",
        .. extra
    }
}

impl PhoneNumberFormat {
    /// A `PhoneNumberFormat` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `countryCode`.
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `phoneNo`.
    #[must_use]
    pub fn phone_no(mut self, phone_no: impl Into<String>) -> Self {
        self.phone_no = Some(phone_no.into());
        self
    }
}
