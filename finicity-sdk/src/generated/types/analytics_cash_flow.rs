// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *analytics*: *cash_flow*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::setting::{IntoOption, response_setters};

/// Deposit in the older cash flow analytics report: posting date as `YYYY-MM-DD`, amount and
/// transaction text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowActivityDepositsCredits {
    /// Posting date of the deposit as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2020-03-25`.
    pub date: Option<String>,
    /// Money received; `null` if the transaction is not a deposit.
    ///
    /// For example `500`.
    pub deposits_credits: Option<Decimal>,
    /// Text that the bank supplied for the transaction, for example `VENMO CASHOUT`.
    ///
    /// At most 255 characters.
    pub transaction_description: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowActivityDepositsCredits {
        0: date = "date",
        1: deposits_credits = "depositsCredits",
        2: transaction_description = "transactionDescription",
        .. extra
    }
}

response_setters! {
    CashFlowActivityDepositsCredits {
        date(impl IntoOption<String>).into_option(),
        deposits_credits(impl IntoOption<Decimal>).into_option(),
        transaction_description(impl IntoOption<String>).into_option(),
    }
}

/// Withdrawal in the older cash flow analytics report: posting date as `YYYY-MM-DD`, amount and
/// transaction text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowActivityWithdrawalsDebits {
    /// Posting date of the withdrawal as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2020-03-25`.
    pub date: Option<String>,
    /// Text that the bank supplied for the transaction, for example `VENMO CASHOUT`.
    ///
    /// At most 255 characters.
    pub transaction_description: Option<String>,
    /// Amount withdrawn from the account, for example `15.69`.
    pub withdrawals_debits: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowActivityWithdrawalsDebits {
        0: date = "date",
        1: transaction_description = "transactionDescription",
        2: withdrawals_debits = "withdrawalsDebits",
        .. extra
    }
}

response_setters! {
    CashFlowActivityWithdrawalsDebits {
        date(impl IntoOption<String>).into_option(),
        transaction_description(impl IntoOption<String>).into_option(),
        withdrawals_debits(impl IntoOption<Decimal>).into_option(),
    }
}

/// Cash flow metrics for a single account in the older analytics report, with the reported
/// period and the available history.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowAnalyticsAccountResult {
    /// Account that the result belongs to, with institution or owner data where the schema has
    /// them.
    pub account_details: Option<ObbAccountDetails>,
    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// All figures computed from inflows and outflows, for one account or the whole business.
    pub cashflow_analytics_metrics: Option<CashFlowAnalyticsMetrics>,
    /// Requested dates of the report and dates that the data covers.
    pub current_report_request: Option<ObbCurrentReportRequestDetails>,
    /// Span of past data that was available when the report was requested.
    pub historic_data_availability: Option<ObbDataAvailability>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowAnalyticsAccountResult {
        0: account_details = "accountDetails" [shown],
        1: account_id = "accountId" as number [shown],
        2: cashflow_analytics_metrics = "cashflowAnalyticsMetrics" [shown],
        3: current_report_request = "currentReportRequest" [shown],
        4: historic_data_availability = "historicDataAvailability" [shown],
        .. extra
    }
}

response_setters! {
    CashFlowAnalyticsAccountResult {
        account_details(impl Into<Option<ObbAccountDetails>>).into(),
        account_id(impl IntoOption<AccountId>).into_option(),
        cashflow_analytics_metrics(impl Into<Option<CashFlowAnalyticsMetrics>>).into(),
        current_report_request(impl Into<Option<ObbCurrentReportRequestDetails>>).into(),
        historic_data_availability(impl Into<Option<ObbDataAvailability>>).into(),
    }
}

/// Cash flow metrics over all accounts of the older analytics report, with the reported period
/// and the available history.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowAnalyticsBusinessSummary {
    /// All figures computed from inflows and outflows, for one account or the whole business.
    pub cashflow_analytics_metrics: Option<CashFlowAnalyticsMetrics>,
    /// Requested dates of the report and dates that the data covers.
    pub current_report_request: Option<ObbCurrentReportRequestDetails>,
    /// Span of past data that was available when the report was requested.
    pub historic_data_availability: Option<ObbDataAvailability>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowAnalyticsBusinessSummary {
        0: cashflow_analytics_metrics = "cashflowAnalyticsMetrics" [shown],
        1: current_report_request = "currentReportRequest" [shown],
        2: historic_data_availability = "historicDataAvailability" [shown],
        .. extra
    }
}

response_setters! {
    CashFlowAnalyticsBusinessSummary {
        cashflow_analytics_metrics(impl Into<Option<CashFlowAnalyticsMetrics>>).into(),
        current_report_request(impl Into<Option<ObbCurrentReportRequestDetails>>).into(),
        historic_data_availability(impl Into<Option<ObbDataAvailability>>).into(),
    }
}

/// Cash flow figures of the older analytics report: inflow, outflow, revenue in total and by
/// month, warning signs and transaction statistics.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowAnalyticsMetrics {
    /// Deposit figures of the account or business, such as sums, counts and maximums.
    pub inflow: Option<CashFlowInflowAttributes>,
    /// Transactions that suggest poor creditworthiness, such as insufficient-funds fees.
    pub negative_triggers: Option<CashFlowNegativeTriggers>,
    /// Withdrawal figures of the account or business, such as sums, counts and maximums.
    pub outflow: Option<CashFlowOutflowAttributes>,
    /// Monthly totals of transactions counted as revenue.
    pub revenue_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Total of transactions counted as revenue over the report window.
    ///
    /// For example `43893.44`.
    pub revenue_for_the_report_time_period: Option<Decimal>,
    /// Measures computed from single transactions, such as the latest ones and their averages.
    pub transaction_analytics: Option<CashFlowTransactionAnalyticsAttributes>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowAnalyticsMetrics {
        0: inflow = "inflow" [shown],
        1: negative_triggers = "negativeTriggers" [shown],
        2: outflow = "outflow" [shown],
        3: revenue_by_month_for_the_report_time_period = "revenueByMonthForTheReportTimePeriod" [shown],
        4: revenue_for_the_report_time_period = "revenueForTheReportTimePeriod",
        5: transaction_analytics = "transactionAnalytics" [shown],
        .. extra
    }
}

response_setters! {
    CashFlowAnalyticsMetrics {
        inflow(impl Into<Option<CashFlowInflowAttributes>>).into(),
        negative_triggers(impl Into<Option<CashFlowNegativeTriggers>>).into(),
        outflow(impl Into<Option<CashFlowOutflowAttributes>>).into(),
        revenue_by_month_for_the_report_time_period(Vec<ObbDateRangeAndAmount>),
        revenue_for_the_report_time_period(impl IntoOption<Decimal>).into_option(),
        transaction_analytics(impl Into<Option<CashFlowTransactionAnalyticsAttributes>>).into(),
    }
}

/// Deposit statistics of the older cash flow analytics report: count, sum, average, largest and
/// smallest deposit by month, and the totals over the known history.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowInflowAttributes {
    /// Mean deposit amount, one entry per month of the report.
    pub average_deposit_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Number of deposits, one entry per month of the report.
    pub count_deposits_by_month_for_the_report_time_period: Vec<ObbDateRangeAndCount>,
    /// Number of deposits in the full known account history, which can extend beyond the report
    /// period.
    ///
    /// For example `20`.
    pub historic_count_of_deposit_transactions: Option<i64>,
    /// Total deposited in the full known account history, which can extend beyond the report
    /// period.
    ///
    /// For example `389.22`.
    pub historic_sum_of_deposits: Option<Decimal>,
    /// Largest deposit in each period of the report.
    pub maximum_deposit_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Smallest deposit in each period of the report.
    pub minimum_deposit_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Total deposits, one entry per period of the report.
    pub sum_deposits_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowInflowAttributes {
        0: average_deposit_by_month_for_the_report_time_period = "averageDepositByMonthForTheReportTimePeriod" [shown],
        1: count_deposits_by_month_for_the_report_time_period = "countDepositsByMonthForTheReportTimePeriod" [shown],
        2: historic_count_of_deposit_transactions = "historicCountOfDepositTransactions",
        3: historic_sum_of_deposits = "historicSumOfDeposits",
        4: maximum_deposit_by_month_for_the_report_time_period = "maximumDepositByMonthForTheReportTimePeriod" [shown],
        5: minimum_deposit_by_month_for_the_report_time_period = "minimumDepositByMonthForTheReportTimePeriod" [shown],
        6: sum_deposits_by_month_for_the_report_time_period = "sumDepositsByMonthForTheReportTimePeriod" [shown],
        .. extra
    }
}

response_setters! {
    CashFlowInflowAttributes {
        average_deposit_by_month_for_the_report_time_period(Vec<ObbDateRangeAndAmount>),
        count_deposits_by_month_for_the_report_time_period(Vec<ObbDateRangeAndCount>),
        historic_count_of_deposit_transactions(impl Into<Option<i64>>).into(),
        historic_sum_of_deposits(impl IntoOption<Decimal>).into_option(),
        maximum_deposit_by_month_for_the_report_time_period(Vec<ObbDateRangeAndAmount>),
        minimum_deposit_by_month_for_the_report_time_period(Vec<ObbDateRangeAndAmount>),
        sum_deposits_by_month_for_the_report_time_period(Vec<ObbDateRangeAndAmount>),
    }
}

/// Fees for insufficient funds in the older cash flow analytics report: their count, their sum,
/// and the transactions themselves.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowInsufficientFundsFees {
    /// Number of insufficient-funds (NSF) transactions within the report.
    ///
    /// For example `1`.
    pub count_of_transactions_for_the_report_time_period: Option<i64>,
    /// Total of the insufficient-funds (NSF) transactions in the report window; negative for fees
    /// charged.
    ///
    /// For example `-1.65`.
    pub sum_of_transactions_for_the_report_time_period: Option<Decimal>,
    /// Transactions recognized as insufficient funds (NSF) fees.
    pub transactions: Vec<InsufficientFundsTransaction>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowInsufficientFundsFees {
        0: count_of_transactions_for_the_report_time_period = "countOfTransactionsForTheReportTimePeriod",
        1: sum_of_transactions_for_the_report_time_period = "sumOfTransactionsForTheReportTimePeriod",
        2: transactions = "transactions" [shown],
        .. extra
    }
}

response_setters! {
    CashFlowInsufficientFundsFees {
        count_of_transactions_for_the_report_time_period(impl Into<Option<i64>>).into(),
        sum_of_transactions_for_the_report_time_period(impl IntoOption<Decimal>).into_option(),
        transactions(Vec<InsufficientFundsTransaction>),
    }
}

/// One entry of a list. Latest posted transactions of the account; several if they have the
/// same timestamp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowLastTransactionDate {
    /// Day of the entry: the posting day as `YYYY-MM-DD` text, or seconds since 1970 in daily
    /// balances.
    ///
    /// For example `2020-03-25`.
    pub date: Option<String>,
    /// Money received; `null` if the transaction is not a deposit.
    ///
    /// For example `500`.
    pub deposits_credits: Option<Decimal>,
    /// Text that the bank supplied for the transaction, for example `VENMO CASHOUT`.
    pub transaction_description: Option<String>,
    /// Amount withdrawn by the transaction; null if the transaction is not a withdrawal.
    ///
    /// For example `500`.
    pub withdrawals_debits: Option<Decimal>,
    /// Amount of a transaction that did not move money, always 0; null for any other transaction.
    ///
    /// For example `0`.
    pub zero_amount_transaction: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowLastTransactionDate {
        0: date = "date",
        1: deposits_credits = "depositsCredits",
        2: transaction_description = "transactionDescription",
        3: withdrawals_debits = "withdrawalsDebits",
        4: zero_amount_transaction = "zeroAmountTransaction",
        .. extra
    }
}

response_setters! {
    CashFlowLastTransactionDate {
        date(impl IntoOption<String>).into_option(),
        deposits_credits(impl IntoOption<Decimal>).into_option(),
        transaction_description(impl IntoOption<String>).into_option(),
        withdrawals_debits(impl IntoOption<Decimal>).into_option(),
        zero_amount_transaction(impl IntoOption<Decimal>).into_option(),
    }
}

/// Warning signs of poor credit in the older cash flow analytics report; at present only fees
/// for insufficient funds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowNegativeTriggers {
    /// Count, sum and list of the insufficient-funds (NSF) transactions in the report.
    pub insufficient_fund_fees: Option<CashFlowInsufficientFundsFees>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowNegativeTriggers {
        0: insufficient_fund_fees = "insufficientFundFees" [shown],
        .. extra
    }
}

response_setters! {
    CashFlowNegativeTriggers {
        insufficient_fund_fees(impl Into<Option<CashFlowInsufficientFundsFees>>).into(),
    }
}

/// Weeks without transactions in the known history of an account: the number of weeks with
/// data, the number of weeks without a transaction, and a list of the latter.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowNumWeeksZeros {
    /// Number of weeks of the known account history that have any data.
    ///
    /// For example `10`.
    pub historic_number_of_weeks_with_data_available: Option<i64>,
    /// Number of weeks of the known account history in which nothing was posted.
    ///
    /// For example `5`.
    pub historic_number_of_weeks_zero_transactions: Option<i64>,
    /// Weeks of the known account history in which nothing was posted.
    pub historic_weeks_with_zero_transactions: Vec<ObbWeekOfYear>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowNumWeeksZeros {
        0: historic_number_of_weeks_with_data_available = "historicNumberOfWeeksWithDataAvailable",
        1: historic_number_of_weeks_zero_transactions = "historicNumberOfWeeksZeroTransactions",
        2: historic_weeks_with_zero_transactions = "historicWeeksWithZeroTransactions" [shown],
        .. extra
    }
}

response_setters! {
    CashFlowNumWeeksZeros {
        historic_number_of_weeks_with_data_available(impl Into<Option<i64>>).into(),
        historic_number_of_weeks_zero_transactions(impl Into<Option<i64>>).into(),
        historic_weeks_with_zero_transactions(Vec<ObbWeekOfYear>),
    }
}

/// Withdrawal statistics of the older cash flow analytics report: count, sum, average, largest
/// and smallest withdrawal by month, and the totals over the known history.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowOutflowAttributes {
    /// Mean withdrawal amount, one entry per month of the report.
    pub average_withdrawal_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Number of withdrawals, one entry per month of the report.
    pub count_withdrawals_by_month_for_the_report_time_period: Vec<ObbDateRangeAndCount>,
    /// Number of withdrawals in the full known account history, which can extend beyond the report
    /// period.
    ///
    /// For example `20`.
    pub historic_count_of_withdrawal_transactions: Option<i64>,
    /// Total withdrawn in the full known account history, which can extend beyond the report
    /// period.
    ///
    /// For example `925.66`.
    pub historic_sum_of_withdrawals: Option<Decimal>,
    /// Largest withdrawal in each period of the report.
    pub maximum_withdrawal_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Smallest withdrawal in each period of the report.
    pub minimum_withdrawal_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Total withdrawals, one entry per period of the report.
    pub sum_withdrawals_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowOutflowAttributes {
        0: average_withdrawal_by_month_for_the_report_time_period = "averageWithdrawalByMonthForTheReportTimePeriod" [shown],
        1: count_withdrawals_by_month_for_the_report_time_period = "countWithdrawalsByMonthForTheReportTimePeriod" [shown],
        2: historic_count_of_withdrawal_transactions = "historicCountOfWithdrawalTransactions",
        3: historic_sum_of_withdrawals = "historicSumOfWithdrawals",
        4: maximum_withdrawal_by_month_for_the_report_time_period = "maximumWithdrawalByMonthForTheReportTimePeriod" [shown],
        5: minimum_withdrawal_by_month_for_the_report_time_period = "minimumWithdrawalByMonthForTheReportTimePeriod" [shown],
        6: sum_withdrawals_by_month_for_the_report_time_period = "sumWithdrawalsByMonthForTheReportTimePeriod" [shown],
        .. extra
    }
}

response_setters! {
    CashFlowOutflowAttributes {
        average_withdrawal_by_month_for_the_report_time_period(Vec<ObbDateRangeAndAmount>),
        count_withdrawals_by_month_for_the_report_time_period(Vec<ObbDateRangeAndCount>),
        historic_count_of_withdrawal_transactions(impl Into<Option<i64>>).into(),
        historic_sum_of_withdrawals(impl IntoOption<Decimal>).into_option(),
        maximum_withdrawal_by_month_for_the_report_time_period(Vec<ObbDateRangeAndAmount>),
        minimum_withdrawal_by_month_for_the_report_time_period(Vec<ObbDateRangeAndAmount>),
        sum_withdrawals_by_month_for_the_report_time_period(Vec<ObbDateRangeAndAmount>),
    }
}

/// Transaction statistics of the older cash flow analytics report: deposits and withdrawals,
/// average value and net flow by month, weeks without transactions, and the last transaction
/// date.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowTransactionAnalyticsAttributes {
    /// Every deposit posted within the report period, with date and amount.
    pub activity_deposits_credits_for_the_report_time_period: Vec<CashFlowActivityDepositsCredits>,
    /// Every withdrawal posted within the report period, with date and amount.
    pub activity_withdrawals_debits_for_the_report_time_period:
        Vec<CashFlowActivityWithdrawalsDebits>,
    /// Mean of all transaction amounts, one entry per month; negative if outflows prevail.
    pub average_transaction_value_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Weeks of the known account history in which nothing was posted.
    pub historic_weeks_with_zero_transactions: Option<CashFlowNumWeeksZeros>,
    /// Latest posted transactions of the account; several if they have the same timestamp.
    pub last_transaction_date: Vec<CashFlowLastTransactionDate>,
    /// Deposits minus withdrawals, one entry per month of the report.
    pub net_cash_flow_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Deposits minus withdrawals over the whole report; can be negative.
    ///
    /// For example `1544.94`.
    pub net_cash_flow_for_the_report_time_period: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowTransactionAnalyticsAttributes {
        0: activity_deposits_credits_for_the_report_time_period = "activityDepositsCreditsForTheReportTimePeriod" [shown],
        1: activity_withdrawals_debits_for_the_report_time_period = "activityWithdrawalsDebitsForTheReportTimePeriod" [shown],
        2: average_transaction_value_by_month_for_the_report_time_period = "averageTransactionValueByMonthForTheReportTimePeriod" [shown],
        3: historic_weeks_with_zero_transactions = "historicWeeksWithZeroTransactions" [shown],
        4: last_transaction_date = "lastTransactionDate" [shown],
        5: net_cash_flow_by_month_for_the_report_time_period = "netCashFlowByMonthForTheReportTimePeriod" [shown],
        6: net_cash_flow_for_the_report_time_period = "netCashFlowForTheReportTimePeriod",
        .. extra
    }
}

response_setters! {
    CashFlowTransactionAnalyticsAttributes {
        activity_deposits_credits_for_the_report_time_period(Vec<CashFlowActivityDepositsCredits>),
        activity_withdrawals_debits_for_the_report_time_period(Vec<CashFlowActivityWithdrawalsDebits>),
        average_transaction_value_by_month_for_the_report_time_period(Vec<ObbDateRangeAndAmount>),
        historic_weeks_with_zero_transactions(impl Into<Option<CashFlowNumWeeksZeros>>).into(),
        last_transaction_date(Vec<CashFlowLastTransactionDate>),
        net_cash_flow_by_month_for_the_report_time_period(Vec<ObbDateRangeAndAmount>),
        net_cash_flow_for_the_report_time_period(impl IntoOption<Decimal>).into_option(),
    }
}
