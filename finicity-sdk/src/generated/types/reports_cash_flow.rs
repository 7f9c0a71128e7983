// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *reports*: *cash_flow*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// Balance statistics of one account in a cash flow report: extremes, averages and deviations
/// over twelve, six and two months, and counts of negative and positive days.
#[doc(alias = "CashFlowCashFlowBalance")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowBalance {
    /// Highest daily balance over all known transactions of the account.
    ///
    /// For example `3479.39`.
    pub max_daily_balance: Option<Decimal>,
    /// Lowest daily balance over all known transactions of the account.
    ///
    /// For example `3479.39`.
    pub min_daily_balance: Option<Decimal>,
    /// Balance figures of the account, one entry per month.
    pub monthly_cash_flow_balances: Vec<CashFlowMonthlyBalances>,
    /// Number of days with a negative balance over all known transactions of the account, as text.
    ///
    /// For example `6`.
    pub number_days_negative_balance: Option<String>,
    /// Number of days with a positive balance in the period that the object covers, as text.
    ///
    /// For example `0`.
    pub number_of_days_positive_balance: Option<String>,
    /// Mean of the daily balances of the last 6 months, for this account.
    ///
    /// For example `3479.39`.
    pub six_month_average_daily_balance: Option<Decimal>,
    /// Standard deviation of the daily balance of this account over the last 6 months, as text.
    ///
    /// For example `20`.
    pub six_month_standard_deviation_of_daily_balance: Option<String>,
    /// Mean of the daily balances of the last 12 months, for this account.
    ///
    /// For example `3479.39`.
    pub twelve_month_average_daily_balance: Option<Decimal>,
    /// Standard deviation of the daily balance of this account over the last 12 months, as text.
    ///
    /// For example `20`.
    pub twelve_month_standard_deviation_of_daily_balance: Option<String>,
    /// Mean of the daily balances of the last 2 months, for this account.
    ///
    /// For example `3479.39`.
    pub two_month_average_daily_balance: Option<Decimal>,
    /// Standard deviation of the daily balance of this account over the last 2 months, as text.
    ///
    /// For example `20`.
    pub two_month_standard_deviation_of_daily_balance: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowBalance {
        0: max_daily_balance = "maxDailyBalance",
        1: min_daily_balance = "minDailyBalance",
        2: monthly_cash_flow_balances = "monthlyCashFlowBalances" [shown],
        3: number_days_negative_balance = "numberDaysNegativeBalance",
        4: number_of_days_positive_balance = "numberOfDaysPositiveBalance",
        5: six_month_average_daily_balance = "sixMonthAverageDailyBalance",
        6: six_month_standard_deviation_of_daily_balance = "sixMonthStandardDeviationOfDailyBalance",
        7: twelve_month_average_daily_balance = "twelveMonthAverageDailyBalance",
        8: twelve_month_standard_deviation_of_daily_balance = "twelveMonthStandardDeviationOfDailyBalance",
        9: two_month_average_daily_balance = "twoMonthAverageDailyBalance",
        10: two_month_standard_deviation_of_daily_balance = "twoMonthStandardDeviationOfDailyBalance",
        .. extra
    }
}

response_setters! {
    CashFlowBalance {
        max_daily_balance(impl IntoOption<Decimal>).into_option(),
        min_daily_balance(impl IntoOption<Decimal>).into_option(),
        monthly_cash_flow_balances(Vec<CashFlowMonthlyBalances>),
        number_days_negative_balance(impl IntoOption<String>).into_option(),
        number_of_days_positive_balance(impl IntoOption<String>).into_option(),
        six_month_average_daily_balance(impl IntoOption<Decimal>).into_option(),
        six_month_standard_deviation_of_daily_balance(impl IntoOption<String>).into_option(),
        twelve_month_average_daily_balance(impl IntoOption<Decimal>).into_option(),
        twelve_month_standard_deviation_of_daily_balance(impl IntoOption<String>).into_option(),
        two_month_average_daily_balance(impl IntoOption<Decimal>).into_option(),
        two_month_standard_deviation_of_daily_balance(impl IntoOption<String>).into_option(),
    }
}

/// Balance statistics over all accounts of a cash flow report: extremes, averages and
/// deviations over twelve, six and two months, and counts of negative and positive days.
#[doc(alias = "CashFlowCashFlowBalanceSummary")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowBalanceSummary {
    /// Highest daily balance over all known transactions of all accounts.
    ///
    /// For example `3479.39`.
    pub max_daily_balance: Option<Decimal>,
    /// Lowest daily balance over all known transactions of all accounts.
    ///
    /// For example `3479.39`.
    pub min_daily_balance: Option<Decimal>,
    /// Balance figures over all accounts, one entry per month.
    pub monthly_cash_flow_balance_summaries: Vec<CashFlowMonthlyBalanceSummary>,
    /// Number of days with a negative balance in the period that the object covers, as text.
    ///
    /// For example `6`.
    pub number_of_days_negative_balance: Option<String>,
    /// Number of days with a positive balance in the period that the object covers, as text.
    ///
    /// For example `11`.
    pub number_of_days_positive_balance: Option<String>,
    /// Mean of the combined daily balances of all accounts over the last 6 months.
    ///
    /// For example `3479.39`.
    pub six_month_average_daily_balance: Option<Decimal>,
    /// Standard deviation of the combined daily balance of all accounts over 6 months, as text.
    ///
    /// For example `20`.
    pub six_month_standard_deviation_of_daily_balance: Option<String>,
    /// Mean of the combined daily balances of all accounts over the last 12 months.
    ///
    /// For example `3479.39`.
    pub twelve_month_average_daily_balance: Option<Decimal>,
    /// Standard deviation of the combined daily balance of all accounts over 12 months, as text.
    ///
    /// For example `20`.
    pub twelve_month_standard_deviation_of_daily_balance: Option<String>,
    /// Mean of the combined daily balances of all accounts over the last 2 months.
    ///
    /// For example `3479.39`.
    pub two_month_average_daily_balance: Option<Decimal>,
    /// Standard deviation of the combined daily balance of all accounts over 2 months, as text.
    ///
    /// For example `20`.
    pub two_month_standard_deviation_of_daily_balance: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowBalanceSummary {
        0: max_daily_balance = "maxDailyBalance",
        1: min_daily_balance = "minDailyBalance",
        2: monthly_cash_flow_balance_summaries = "monthlyCashFlowBalanceSummaries" [shown],
        3: number_of_days_negative_balance = "numberOfDaysNegativeBalance",
        4: number_of_days_positive_balance = "numberOfDaysPositiveBalance",
        5: six_month_average_daily_balance = "sixMonthAverageDailyBalance",
        6: six_month_standard_deviation_of_daily_balance = "sixMonthStandardDeviationOfDailyBalance",
        7: twelve_month_average_daily_balance = "twelveMonthAverageDailyBalance",
        8: twelve_month_standard_deviation_of_daily_balance = "twelveMonthStandardDeviationOfDailyBalance",
        9: two_month_average_daily_balance = "twoMonthAverageDailyBalance",
        10: two_month_standard_deviation_of_daily_balance = "twoMonthStandardDeviationOfDailyBalance",
        .. extra
    }
}

response_setters! {
    CashFlowBalanceSummary {
        max_daily_balance(impl IntoOption<Decimal>).into_option(),
        min_daily_balance(impl IntoOption<Decimal>).into_option(),
        monthly_cash_flow_balance_summaries(Vec<CashFlowMonthlyBalanceSummary>),
        number_of_days_negative_balance(impl IntoOption<String>).into_option(),
        number_of_days_positive_balance(impl IntoOption<String>).into_option(),
        six_month_average_daily_balance(impl IntoOption<Decimal>).into_option(),
        six_month_standard_deviation_of_daily_balance(impl IntoOption<String>).into_option(),
        twelve_month_average_daily_balance(impl IntoOption<Decimal>).into_option(),
        twelve_month_standard_deviation_of_daily_balance(impl IntoOption<String>).into_option(),
        two_month_average_daily_balance(impl IntoOption<Decimal>).into_option(),
        two_month_standard_deviation_of_daily_balance(impl IntoOption<String>).into_option(),
    }
}

/// Net flow (credits minus debits) of one account in a cash flow report, by month and over
/// longer spans, with and without transfers.
#[doc(alias = "CashFlowCashFlowCharacteristic")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowCharacteristic {
    /// Monthly mean of credits minus debits, including transfers.
    ///
    /// For example `2350`.
    pub average_monthly_net: Option<Decimal>,
    /// Monthly mean of credits minus debits, excluding transfers.
    ///
    /// For example `1000`.
    pub average_monthly_net_less_transfers: Option<Decimal>,
    /// Cash flow figures of the account, one entry per month.
    pub monthly_cash_flow_characteristics: Vec<CashFlowMonthlyCharacteristics>,
    /// Mean of credits minus debits over the last 6 months, for this account.
    ///
    /// For example `55555`.
    pub six_month_average_total_credits_less_total_debits: Option<Decimal>,
    /// Mean of credits minus debits over the last 6 months for this account, excluding transfers.
    ///
    /// For example `55555`.
    pub six_month_average_total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// Credits minus debits over the last 12 months.
    ///
    /// For example `12500`.
    pub twelve_month_total_net: Option<Decimal>,
    /// Credits minus debits over the last 12 months, excluding transfers.
    ///
    /// For example `12400`.
    pub twelve_month_total_net_less_transfers: Option<Decimal>,
    /// Mean of credits minus debits over the last 2 months, for this account.
    ///
    /// For example `55555`.
    pub two_month_average_total_credits_less_total_debits: Option<Decimal>,
    /// Mean of credits minus debits over the last 2 months for this account, excluding transfers.
    ///
    /// For example `55555`.
    pub two_month_average_total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCharacteristic {
        0: average_monthly_net = "averageMonthlyNet",
        1: average_monthly_net_less_transfers = "averageMonthlyNetLessTransfers",
        2: monthly_cash_flow_characteristics = "monthlyCashFlowCharacteristics" [shown],
        3: six_month_average_total_credits_less_total_debits = "sixMonthAverageTotalCreditsLessTotalDebits",
        4: six_month_average_total_credits_less_total_debits_less_transfers = "sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers",
        5: twelve_month_total_net = "twelveMonthTotalNet",
        6: twelve_month_total_net_less_transfers = "twelveMonthTotalNetLessTransfers",
        7: two_month_average_total_credits_less_total_debits = "twoMonthAverageTotalCreditsLessTotalDebits",
        8: two_month_average_total_credits_less_total_debits_less_transfers = "twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers",
        .. extra
    }
}

response_setters! {
    CashFlowCharacteristic {
        average_monthly_net(impl IntoOption<Decimal>).into_option(),
        average_monthly_net_less_transfers(impl IntoOption<Decimal>).into_option(),
        monthly_cash_flow_characteristics(Vec<CashFlowMonthlyCharacteristics>),
        six_month_average_total_credits_less_total_debits(impl IntoOption<Decimal>).into_option(),
        six_month_average_total_credits_less_total_debits_less_transfers(impl IntoOption<Decimal>).into_option(),
        twelve_month_total_net(impl IntoOption<Decimal>).into_option(),
        twelve_month_total_net_less_transfers(impl IntoOption<Decimal>).into_option(),
        two_month_average_total_credits_less_total_debits(impl IntoOption<Decimal>).into_option(),
        two_month_average_total_credits_less_total_debits_less_transfers(impl IntoOption<Decimal>).into_option(),
    }
}

/// Net flow (credits minus debits) over all accounts of a cash flow report, by month and over
/// longer spans, with and without transfers.
#[doc(alias = "CashFlowCashFlowCharacteristicsSummary")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowCharacteristicsSummary {
    /// Monthly mean of credits minus debits, including transfers.
    ///
    /// For example `1250`.
    pub average_monthly_net: Option<Decimal>,
    /// Monthly mean of credits minus debits, excluding transfers.
    ///
    /// For example `1000`.
    pub average_monthly_net_less_transfers: Option<Decimal>,
    /// Cash flow figures over all accounts, one entry per month.
    pub monthly_cash_flow_characteristics_summaries: Vec<CashFlowMonthlyCharacteristicsSummary>,
    /// Mean net flow (credits minus debits) of all accounts over 6 months.
    ///
    /// For example `55555`.
    pub six_month_average_total_credits_less_total_debits: Option<Decimal>,
    /// Mean net flow (credits minus debits) of all accounts over 6 months, excluding transfers.
    ///
    /// For example `55555`.
    pub six_month_average_total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// Credits minus debits over the last 12 months.
    ///
    /// For example `12500`.
    pub twelve_month_total_net: Option<Decimal>,
    /// Credits minus debits over the last 12 months, excluding transfers.
    ///
    /// For example `12400`.
    pub twelve_month_total_net_less_transfers: Option<Decimal>,
    /// Mean net flow (credits minus debits) of all accounts over 2 months.
    ///
    /// For example `55555`.
    pub two_month_average_total_credits_less_total_debits: Option<Decimal>,
    /// Mean net flow (credits minus debits) of all accounts over 2 months, excluding transfers.
    ///
    /// For example `55555`.
    pub two_month_average_total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCharacteristicsSummary {
        0: average_monthly_net = "averageMonthlyNet",
        1: average_monthly_net_less_transfers = "averageMonthlyNetLessTransfers",
        2: monthly_cash_flow_characteristics_summaries = "monthlyCashFlowCharacteristicsSummaries" [shown],
        3: six_month_average_total_credits_less_total_debits = "sixMonthAverageTotalCreditsLessTotalDebits",
        4: six_month_average_total_credits_less_total_debits_less_transfers = "sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers",
        5: twelve_month_total_net = "twelveMonthTotalNet",
        6: twelve_month_total_net_less_transfers = "twelveMonthTotalNetLessTransfers",
        7: two_month_average_total_credits_less_total_debits = "twoMonthAverageTotalCreditsLessTotalDebits",
        8: two_month_average_total_credits_less_total_debits_less_transfers = "twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers",
        .. extra
    }
}

response_setters! {
    CashFlowCharacteristicsSummary {
        average_monthly_net(impl IntoOption<Decimal>).into_option(),
        average_monthly_net_less_transfers(impl IntoOption<Decimal>).into_option(),
        monthly_cash_flow_characteristics_summaries(Vec<CashFlowMonthlyCharacteristicsSummary>),
        six_month_average_total_credits_less_total_debits(impl IntoOption<Decimal>).into_option(),
        six_month_average_total_credits_less_total_debits_less_transfers(impl IntoOption<Decimal>).into_option(),
        twelve_month_total_net(impl IntoOption<Decimal>).into_option(),
        twelve_month_total_net_less_transfers(impl IntoOption<Decimal>).into_option(),
        two_month_average_total_credits_less_total_debits(impl IntoOption<Decimal>).into_option(),
        two_month_average_total_credits_less_total_debits_less_transfers(impl IntoOption<Decimal>).into_option(),
    }
}

/// Credits of one account in a cash flow report: monthly figures and totals for twelve, six and
/// two months, with and without transfers.
#[doc(alias = "CashFlowCashFlowCredit")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowCredit {
    /// Credit figures of the account, one entry per month.
    pub monthly_cash_flow_credits: Vec<CashFlowMonthlyCredits>,
    /// Total credits of the last 6 months, for this account.
    ///
    /// For example `750`.
    pub six_month_credit_total: Option<Decimal>,
    /// Total credits of the last 6 months for this account, excluding transfers.
    ///
    /// For example `500`.
    pub six_month_credit_total_less_transfers: Option<Decimal>,
    /// Total credits of the last 12 months, for this account.
    ///
    /// For example `1200`.
    pub twelve_month_credit_total: Option<Decimal>,
    /// Total credits of the last 12 months for this account, excluding transfers.
    ///
    /// For example `1000`.
    pub twelve_month_credit_total_less_transfers: Option<Decimal>,
    /// Total credits of the last 2 months, for this account.
    ///
    /// For example `150`.
    pub two_month_credit_total: Option<Decimal>,
    /// Total credits of the last 2 months for this account, excluding transfers.
    ///
    /// For example `100`.
    pub two_month_credit_total_less_transfers: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCredit {
        0: monthly_cash_flow_credits = "monthlyCashFlowCredits" [shown],
        1: six_month_credit_total = "sixMonthCreditTotal",
        2: six_month_credit_total_less_transfers = "sixMonthCreditTotalLessTransfers",
        3: twelve_month_credit_total = "twelveMonthCreditTotal",
        4: twelve_month_credit_total_less_transfers = "twelveMonthCreditTotalLessTransfers",
        5: two_month_credit_total = "twoMonthCreditTotal",
        6: two_month_credit_total_less_transfers = "twoMonthCreditTotalLessTransfers",
        .. extra
    }
}

response_setters! {
    CashFlowCredit {
        monthly_cash_flow_credits(Vec<CashFlowMonthlyCredits>),
        six_month_credit_total(impl IntoOption<Decimal>).into_option(),
        six_month_credit_total_less_transfers(impl IntoOption<Decimal>).into_option(),
        twelve_month_credit_total(impl IntoOption<Decimal>).into_option(),
        twelve_month_credit_total_less_transfers(impl IntoOption<Decimal>).into_option(),
        two_month_credit_total(impl IntoOption<Decimal>).into_option(),
        two_month_credit_total_less_transfers(impl IntoOption<Decimal>).into_option(),
    }
}

/// Credits of all accounts in a cash flow report: monthly figures and totals for twelve, six
/// and two months, with and without transfers.
#[doc(alias = "CashFlowCashFlowCreditSummary")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowCreditSummary {
    /// Credit figures over all accounts, one entry per month.
    pub monthly_cash_flow_credit_summaries: Vec<CashFlowMonthlyCreditSummary>,
    /// Sum of the credits of all accounts over the last 6 months.
    ///
    /// For example `750`.
    pub six_month_credit_total: Option<Decimal>,
    /// Sum of the credits of all accounts over the last 6 months, excluding transfers.
    ///
    /// For example `500`.
    pub six_month_credit_total_less_transfers: Option<Decimal>,
    /// Sum of the credits of all accounts over the last 12 months.
    ///
    /// For example `1200`.
    pub twelve_month_credit_total: Option<Decimal>,
    /// Sum of the credits of all accounts over the last 12 months, excluding transfers.
    ///
    /// For example `1000`.
    pub twelve_month_credit_total_less_transfers: Option<Decimal>,
    /// Sum of the credits of all accounts over the last 2 months.
    ///
    /// For example `150`.
    pub two_month_credit_total: Option<Decimal>,
    /// Sum of the credits of all accounts over the last 2 months, excluding transfers.
    ///
    /// For example `100`.
    pub two_month_credit_total_less_transfers: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCreditSummary {
        0: monthly_cash_flow_credit_summaries = "monthlyCashFlowCreditSummaries" [shown],
        1: six_month_credit_total = "sixMonthCreditTotal",
        2: six_month_credit_total_less_transfers = "sixMonthCreditTotalLessTransfers",
        3: twelve_month_credit_total = "twelveMonthCreditTotal",
        4: twelve_month_credit_total_less_transfers = "twelveMonthCreditTotalLessTransfers",
        5: two_month_credit_total = "twoMonthCreditTotal",
        6: two_month_credit_total_less_transfers = "twoMonthCreditTotalLessTransfers",
        .. extra
    }
}

response_setters! {
    CashFlowCreditSummary {
        monthly_cash_flow_credit_summaries(Vec<CashFlowMonthlyCreditSummary>),
        six_month_credit_total(impl IntoOption<Decimal>).into_option(),
        six_month_credit_total_less_transfers(impl IntoOption<Decimal>).into_option(),
        twelve_month_credit_total(impl IntoOption<Decimal>).into_option(),
        twelve_month_credit_total_less_transfers(impl IntoOption<Decimal>).into_option(),
        two_month_credit_total(impl IntoOption<Decimal>).into_option(),
        two_month_credit_total_less_transfers(impl IntoOption<Decimal>).into_option(),
    }
}

/// Debits of one account in a cash flow report: monthly figures and totals for twelve, six and
/// two months, with and without transfers.
#[doc(alias = "CashFlowCashFlowDebit")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowDebit {
    /// Debit figures of the account, one entry per month.
    pub monthly_cash_flow_debits: Vec<CashFlowMonthlyDebits>,
    /// Total debits of the last 6 months; may be negative.
    ///
    /// For example `750`.
    pub six_month_debit_total: Option<Decimal>,
    /// Total debits of the last 6 months, excluding transfers; may be negative.
    ///
    /// For example `500`.
    pub six_month_debit_total_less_transfers: Option<Decimal>,
    /// Total debits of the last 12 months; may be negative.
    ///
    /// For example `1200`.
    pub twelve_month_debit_total: Option<Decimal>,
    /// Total debits of the last 12 months, excluding transfers; may be negative.
    ///
    /// For example `1000`.
    pub twelve_month_debit_total_less_transfers: Option<Decimal>,
    /// Total debits of the last 2 months; may be negative.
    ///
    /// For example `150`.
    pub two_month_debit_total: Option<Decimal>,
    /// Total debits of the last 2 months, excluding transfers; may be negative.
    ///
    /// For example `100`.
    pub two_month_debit_total_less_transfers: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowDebit {
        0: monthly_cash_flow_debits = "monthlyCashFlowDebits" [shown],
        1: six_month_debit_total = "sixMonthDebitTotal",
        2: six_month_debit_total_less_transfers = "sixMonthDebitTotalLessTransfers",
        3: twelve_month_debit_total = "twelveMonthDebitTotal",
        4: twelve_month_debit_total_less_transfers = "twelveMonthDebitTotalLessTransfers",
        5: two_month_debit_total = "twoMonthDebitTotal",
        6: two_month_debit_total_less_transfers = "twoMonthDebitTotalLessTransfers",
        .. extra
    }
}

response_setters! {
    CashFlowDebit {
        monthly_cash_flow_debits(Vec<CashFlowMonthlyDebits>),
        six_month_debit_total(impl IntoOption<Decimal>).into_option(),
        six_month_debit_total_less_transfers(impl IntoOption<Decimal>).into_option(),
        twelve_month_debit_total(impl IntoOption<Decimal>).into_option(),
        twelve_month_debit_total_less_transfers(impl IntoOption<Decimal>).into_option(),
        two_month_debit_total(impl IntoOption<Decimal>).into_option(),
        two_month_debit_total_less_transfers(impl IntoOption<Decimal>).into_option(),
    }
}

/// Debits of all accounts in a cash flow report: monthly figures and totals for twelve, six and
/// two months, with and without transfers.
#[doc(alias = "CashFlowCashFlowDebitSummary")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowDebitSummary {
    /// Debit figures over all accounts, one entry per month.
    pub monthly_cash_flow_debit_summaries: Vec<CashFlowMonthlyDebitSummary>,
    /// Total debits of the last 6 months; may be negative.
    ///
    /// For example `-750`.
    pub six_month_debit_total: Option<Decimal>,
    /// Total debits of the last 6 months, excluding transfers; may be negative.
    ///
    /// For example `-500`.
    pub six_month_debit_total_less_transfers: Option<Decimal>,
    /// Total debits of the last 12 months; may be negative.
    ///
    /// For example `-1200`.
    pub twelve_month_debit_total: Option<Decimal>,
    /// Total debits of the last 12 months, excluding transfers; may be negative.
    ///
    /// For example `-1000`.
    pub twelve_month_debit_total_less_transfers: Option<Decimal>,
    /// Total debits of the last 2 months; may be negative.
    ///
    /// For example `-150`.
    pub two_month_debit_total: Option<Decimal>,
    /// Total debits of the last 2 months, excluding transfers; may be negative.
    ///
    /// For example `-100`.
    pub two_month_debit_total_less_transfers: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowDebitSummary {
        0: monthly_cash_flow_debit_summaries = "monthlyCashFlowDebitSummaries" [shown],
        1: six_month_debit_total = "sixMonthDebitTotal",
        2: six_month_debit_total_less_transfers = "sixMonthDebitTotalLessTransfers",
        3: twelve_month_debit_total = "twelveMonthDebitTotal",
        4: twelve_month_debit_total_less_transfers = "twelveMonthDebitTotalLessTransfers",
        5: two_month_debit_total = "twoMonthDebitTotal",
        6: two_month_debit_total_less_transfers = "twoMonthDebitTotalLessTransfers",
        .. extra
    }
}

response_setters! {
    CashFlowDebitSummary {
        monthly_cash_flow_debit_summaries(Vec<CashFlowMonthlyDebitSummary>),
        six_month_debit_total(impl IntoOption<Decimal>).into_option(),
        six_month_debit_total_less_transfers(impl IntoOption<Decimal>).into_option(),
        twelve_month_debit_total(impl IntoOption<Decimal>).into_option(),
        twelve_month_debit_total_less_transfers(impl IntoOption<Decimal>).into_option(),
        two_month_debit_total(impl IntoOption<Decimal>).into_option(),
        two_month_debit_total_less_transfers(impl IntoOption<Decimal>).into_option(),
    }
}

/// Balance statistics of one month over all accounts. `month` is the start of the month in Unix
/// seconds; deviation and day counts are text.
#[doc(alias = "CashFlowMonthlyCashFlowBalanceSummaries")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowMonthlyBalanceSummary {
    /// Mean of the daily balances in the month, for one account or for all accounts together.
    ///
    /// For example `3479.39`.
    pub average_daily_balance: Option<Decimal>,
    /// Highest daily balance in the period that the object covers: one month or all known
    /// transactions.
    ///
    /// For example `3479.39`.
    pub max_daily_balance: Option<Decimal>,
    /// Lowest daily balance in the period that the object covers: one month or all known
    /// transactions.
    ///
    /// For example `3479.39`.
    pub min_daily_balance: Option<Decimal>,
    /// Calendar month of the figures, in seconds since 1970, or as a date such as `2023-06-01` in
    /// payment history reports.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// Number of days with a negative balance in the period that the object covers, as text.
    ///
    /// For example `6`.
    pub number_of_days_negative_balance: Option<String>,
    /// Number of days with a positive balance in the period that the object covers, as text.
    ///
    /// For example `0`.
    pub number_of_days_positive_balance: Option<String>,
    /// Standard deviation of the combined daily balance of all accounts within the month, as text.
    ///
    /// For example `20.45454545`.
    pub standard_deviation_of_daily_balance: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyBalanceSummary {
        0: average_daily_balance = "averageDailyBalance",
        1: max_daily_balance = "maxDailyBalance",
        2: min_daily_balance = "minDailyBalance",
        3: month = "month" [shown],
        4: number_of_days_negative_balance = "numberOfDaysNegativeBalance",
        5: number_of_days_positive_balance = "numberOfDaysPositiveBalance",
        6: standard_deviation_of_daily_balance = "standardDeviationOfDailyBalance",
        .. extra
    }
}

response_setters! {
    CashFlowMonthlyBalanceSummary {
        average_daily_balance(impl IntoOption<Decimal>).into_option(),
        max_daily_balance(impl IntoOption<Decimal>).into_option(),
        min_daily_balance(impl IntoOption<Decimal>).into_option(),
        month(impl IntoOption<UnixDate>).into_option(),
        number_of_days_negative_balance(impl IntoOption<String>).into_option(),
        number_of_days_positive_balance(impl IntoOption<String>).into_option(),
        standard_deviation_of_daily_balance(impl IntoOption<String>).into_option(),
    }
}

/// Balance statistics of one account in one month. `month` is the start of the month in Unix
/// seconds; deviation and day counts are text.
#[doc(alias = "CashFlowMonthlyCashFlowBalances")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowMonthlyBalances {
    /// Mean of the daily balances in the month, for one account or for all accounts together.
    ///
    /// For example `3479.39`.
    pub average_daily_balance: Option<Decimal>,
    /// Highest daily balance in the period that the object covers: one month or all known
    /// transactions.
    ///
    /// For example `3479.39`.
    pub max_daily_balance: Option<Decimal>,
    /// Lowest daily balance in the period that the object covers: one month or all known
    /// transactions.
    ///
    /// For example `3479.39`.
    pub min_daily_balance: Option<Decimal>,
    /// Calendar month of the figures, in seconds since 1970, or as a date such as `2023-06-01` in
    /// payment history reports.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// Number of days with a negative balance in the period that the object covers, as text.
    ///
    /// For example `6`.
    pub number_of_days_negative_balance: Option<String>,
    /// Number of days with a positive balance in the period that the object covers, as text.
    ///
    /// For example `0`.
    pub number_of_days_positive_balance: Option<String>,
    /// Standard deviation of the daily balance within the month, as text.
    ///
    /// For example `20`.
    pub standard_deviation_of_daily_balance: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyBalances {
        0: average_daily_balance = "averageDailyBalance",
        1: max_daily_balance = "maxDailyBalance",
        2: min_daily_balance = "minDailyBalance",
        3: month = "month" [shown],
        4: number_of_days_negative_balance = "numberOfDaysNegativeBalance",
        5: number_of_days_positive_balance = "numberOfDaysPositiveBalance",
        6: standard_deviation_of_daily_balance = "standardDeviationOfDailyBalance",
        .. extra
    }
}

response_setters! {
    CashFlowMonthlyBalances {
        average_daily_balance(impl IntoOption<Decimal>).into_option(),
        max_daily_balance(impl IntoOption<Decimal>).into_option(),
        min_daily_balance(impl IntoOption<Decimal>).into_option(),
        month(impl IntoOption<UnixDate>).into_option(),
        number_of_days_negative_balance(impl IntoOption<String>).into_option(),
        number_of_days_positive_balance(impl IntoOption<String>).into_option(),
        standard_deviation_of_daily_balance(impl IntoOption<String>).into_option(),
    }
}

/// Net flow of one account in one month, with and without transfers, and the average
/// transaction amount. `month` is in Unix seconds.
#[doc(alias = "CashFlowMonthlyCashFlowCharacteristics")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowMonthlyCharacteristics {
    /// Mean transaction amount in the month, for one account or for all accounts together.
    ///
    /// For example `10`.
    pub average_transaction_amount: Option<Decimal>,
    /// Calendar month of the figures, in seconds since 1970, or as a date such as `2023-06-01` in
    /// payment history reports.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// Credits minus debits of the month, for this account.
    ///
    /// For example `15000`.
    pub total_credits_less_total_debits: Option<Decimal>,
    /// Credits minus debits of the month for this account, excluding transfers.
    ///
    /// For example `11000`.
    pub total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCharacteristics {
        0: average_transaction_amount = "averageTransactionAmount",
        1: month = "month" [shown],
        2: total_credits_less_total_debits = "totalCreditsLessTotalDebits",
        3: total_credits_less_total_debits_less_transfers = "totalCreditsLessTotalDebitsLessTransfers",
        .. extra
    }
}

response_setters! {
    CashFlowMonthlyCharacteristics {
        average_transaction_amount(impl IntoOption<Decimal>).into_option(),
        month(impl IntoOption<UnixDate>).into_option(),
        total_credits_less_total_debits(impl IntoOption<Decimal>).into_option(),
        total_credits_less_total_debits_less_transfers(impl IntoOption<Decimal>).into_option(),
    }
}

/// Net flow over all accounts in one month, with and without transfers, and the average
/// transaction amount. `month` is in Unix seconds.
#[doc(alias = "CashFlowMonthlyCashFlowCharacteristicsSummaries")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowMonthlyCharacteristicsSummary {
    /// Mean transaction amount in the month, for one account or for all accounts together.
    ///
    /// For example `10`.
    pub average_transaction_amount: Option<Decimal>,
    /// Calendar month of the figures, in seconds since 1970, or as a date such as `2023-06-01` in
    /// payment history reports.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// Net flow (credits minus debits) of all accounts in the month.
    ///
    /// For example `15000`.
    pub total_credits_less_total_debits: Option<Decimal>,
    /// Net flow (credits minus debits) of all accounts in the month, excluding transfers.
    ///
    /// For example `11000`.
    pub total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCharacteristicsSummary {
        0: average_transaction_amount = "averageTransactionAmount",
        1: month = "month" [shown],
        2: total_credits_less_total_debits = "totalCreditsLessTotalDebits",
        3: total_credits_less_total_debits_less_transfers = "totalCreditsLessTotalDebitsLessTransfers",
        .. extra
    }
}

response_setters! {
    CashFlowMonthlyCharacteristicsSummary {
        average_transaction_amount(impl IntoOption<Decimal>).into_option(),
        month(impl IntoOption<UnixDate>).into_option(),
        total_credits_less_total_debits(impl IntoOption<Decimal>).into_option(),
        total_credits_less_total_debits_less_transfers(impl IntoOption<Decimal>).into_option(),
    }
}

/// Credits over all accounts in one month: number, sum, largest and average, the same without
/// transfers, and deposits that resemble loan payouts.
#[doc(alias = "CashFlowMonthlyCashFlowCreditSummaries")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowMonthlyCreditSummary {
    /// Mean amount of the credits in the month.
    ///
    /// For example `500`.
    pub average_credit_amount: Option<Decimal>,
    /// Total of the deposits in the month that look like loan proceeds.
    ///
    /// For example `0`.
    pub estimated_loan_deposit_amount: Option<Decimal>,
    /// Number of deposits in the month that look like loan proceeds, as text.
    ///
    /// For example `0`.
    pub estimated_number_of_loan_deposits: Option<String>,
    /// Largest single credit of all accounts in the month.
    ///
    /// For example `3000.49`.
    pub largest_credit: Option<Decimal>,
    /// Calendar month of the figures, in seconds since 1970, or as a date such as `2023-06-01` in
    /// payment history reports.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// Number of credits of all accounts in the month, as text.
    ///
    /// For example `57`.
    pub number_of_credits: Option<String>,
    /// Number of credits of all accounts in the month, excluding transfers, as text.
    ///
    /// For example `5`.
    pub number_of_credits_less_transfers: Option<String>,
    /// Sum of the credits of all accounts in the month.
    ///
    /// For example `3479.39`.
    pub total_credits_amount: Option<Decimal>,
    /// Sum of the credits of all accounts in the month, excluding transfers.
    ///
    /// For example `25.46`.
    pub total_credits_amount_less_transfers: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCreditSummary {
        0: average_credit_amount = "averageCreditAmount",
        1: estimated_loan_deposit_amount = "estimatedLoanDepositAmount",
        2: estimated_number_of_loan_deposits = "estimatedNumberOfLoanDeposits",
        3: largest_credit = "largestCredit",
        4: month = "month" [shown],
        5: number_of_credits = "numberOfCredits",
        6: number_of_credits_less_transfers = "numberOfCreditsLessTransfers",
        7: total_credits_amount = "totalCreditsAmount",
        8: total_credits_amount_less_transfers = "totalCreditsAmountLessTransfers",
        .. extra
    }
}

response_setters! {
    CashFlowMonthlyCreditSummary {
        average_credit_amount(impl IntoOption<Decimal>).into_option(),
        estimated_loan_deposit_amount(impl IntoOption<Decimal>).into_option(),
        estimated_number_of_loan_deposits(impl IntoOption<String>).into_option(),
        largest_credit(impl IntoOption<Decimal>).into_option(),
        month(impl IntoOption<UnixDate>).into_option(),
        number_of_credits(impl IntoOption<String>).into_option(),
        number_of_credits_less_transfers(impl IntoOption<String>).into_option(),
        total_credits_amount(impl IntoOption<Decimal>).into_option(),
        total_credits_amount_less_transfers(impl IntoOption<Decimal>).into_option(),
    }
}

/// Credits of one account in one month: number, sum, largest and average, the same without
/// transfers, and deposits that resemble loan payouts.
#[doc(alias = "CashFlowMonthlyCashFlowCredits")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowMonthlyCredits {
    /// Mean amount of the credits in the month.
    ///
    /// For example `500`.
    pub average_credit_amount: Option<Decimal>,
    /// Total of the deposits in the month that look like loan proceeds.
    ///
    /// For example `0`.
    pub estimated_loan_deposit_amount: Option<Decimal>,
    /// Number of deposits in the month that look like loan proceeds, as text.
    ///
    /// For example `0`.
    pub estimated_number_of_loan_deposits: Option<String>,
    /// Largest single credit of the month.
    ///
    /// For example `2000`.
    pub largest_credit: Option<Decimal>,
    /// Calendar month of the figures, in seconds since 1970, or as a date such as `2023-06-01` in
    /// payment history reports.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// Number of credits in the month, as text.
    ///
    /// For example `3`.
    pub number_of_credits: Option<String>,
    /// Number of credits in the month, excluding transfers, as text.
    ///
    /// For example `2`.
    pub number_of_credits_less_transfers: Option<String>,
    /// Total credits of the month, for this account.
    ///
    /// For example `5000`.
    pub total_credits_amount: Option<Decimal>,
    /// Total credits of the month for this account, excluding transfers.
    ///
    /// For example `4000`.
    pub total_credits_amount_less_transfers: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCredits {
        0: average_credit_amount = "averageCreditAmount",
        1: estimated_loan_deposit_amount = "estimatedLoanDepositAmount",
        2: estimated_number_of_loan_deposits = "estimatedNumberOfLoanDeposits",
        3: largest_credit = "largestCredit",
        4: month = "month" [shown],
        5: number_of_credits = "numberOfCredits",
        6: number_of_credits_less_transfers = "numberOfCreditsLessTransfers",
        7: total_credits_amount = "totalCreditsAmount",
        8: total_credits_amount_less_transfers = "totalCreditsAmountLessTransfers",
        .. extra
    }
}

response_setters! {
    CashFlowMonthlyCredits {
        average_credit_amount(impl IntoOption<Decimal>).into_option(),
        estimated_loan_deposit_amount(impl IntoOption<Decimal>).into_option(),
        estimated_number_of_loan_deposits(impl IntoOption<String>).into_option(),
        largest_credit(impl IntoOption<Decimal>).into_option(),
        month(impl IntoOption<UnixDate>).into_option(),
        number_of_credits(impl IntoOption<String>).into_option(),
        number_of_credits_less_transfers(impl IntoOption<String>).into_option(),
        total_credits_amount(impl IntoOption<Decimal>).into_option(),
        total_credits_amount_less_transfers(impl IntoOption<Decimal>).into_option(),
    }
}

/// Debits over all accounts in one month: number, sum, largest and average, and number and sum
/// without transfers.
#[doc(alias = "CashFlowMonthlyCashFlowDebitSummaries")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowMonthlyDebitSummary {
    /// Mean amount of the debits in the month.
    ///
    /// For example `500`.
    pub average_debit_amount: Option<Decimal>,
    /// Largest single debit of the month, as a negative amount.
    ///
    /// For example `-20000`.
    pub largest_debit: Option<Decimal>,
    /// Calendar month of the figures, in seconds since 1970, or as a date such as `2023-06-01` in
    /// payment history reports.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// Number of debits of all accounts in the month, as text.
    ///
    /// For example `1500`.
    pub number_of_debits: Option<String>,
    /// Number of debits in the month, excluding transfers, as text.
    ///
    /// For example `5`.
    pub number_of_debits_less_transfers: Option<String>,
    /// Sum of the debits of all accounts in the month, as a negative number.
    ///
    /// For example `-12345.46`.
    pub total_debits_amount: Option<Decimal>,
    /// Total debits of the month, excluding transfers, as a negative number.
    ///
    /// For example `-2000`.
    pub total_debits_amount_less_transfers: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyDebitSummary {
        0: average_debit_amount = "averageDebitAmount",
        1: largest_debit = "largestDebit",
        2: month = "month" [shown],
        3: number_of_debits = "numberOfDebits",
        4: number_of_debits_less_transfers = "numberOfDebitsLessTransfers",
        5: total_debits_amount = "totalDebitsAmount",
        6: total_debits_amount_less_transfers = "totalDebitsAmountLessTransfers",
        .. extra
    }
}

response_setters! {
    CashFlowMonthlyDebitSummary {
        average_debit_amount(impl IntoOption<Decimal>).into_option(),
        largest_debit(impl IntoOption<Decimal>).into_option(),
        month(impl IntoOption<UnixDate>).into_option(),
        number_of_debits(impl IntoOption<String>).into_option(),
        number_of_debits_less_transfers(impl IntoOption<String>).into_option(),
        total_debits_amount(impl IntoOption<Decimal>).into_option(),
        total_debits_amount_less_transfers(impl IntoOption<Decimal>).into_option(),
    }
}

/// Debits of one account in one month: number, sum, largest and average, and number and sum
/// without transfers.
#[doc(alias = "CashFlowMonthlycashflowDebits")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowMonthlyDebits {
    /// Mean amount of the debits in the month.
    ///
    /// For example `500`.
    pub average_debit_amount: Option<Decimal>,
    /// Largest single debit of the month, as a negative amount.
    ///
    /// For example `-2000`.
    pub largest_debit: Option<Decimal>,
    /// Calendar month of the figures, in seconds since 1970, or as a date such as `2023-06-01` in
    /// payment history reports.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// Number of debits in the month, as text.
    ///
    /// For example `5`.
    pub number_of_debits: Option<String>,
    /// Number of debits in the month, excluding transfers, as text.
    ///
    /// For example `3`.
    pub number_of_debits_less_transfers: Option<String>,
    /// Total debits of the month for this account, as a negative number.
    ///
    /// For example `-12345`.
    pub total_debits_amount: Option<Decimal>,
    /// Total debits of the month, excluding transfers, as a negative number.
    ///
    /// For example `-2000`.
    pub total_debits_amount_less_transfers: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyDebits {
        0: average_debit_amount = "averageDebitAmount",
        1: largest_debit = "largestDebit",
        2: month = "month" [shown],
        3: number_of_debits = "numberOfDebits",
        4: number_of_debits_less_transfers = "numberOfDebitsLessTransfers",
        5: total_debits_amount = "totalDebitsAmount",
        6: total_debits_amount_less_transfers = "totalDebitsAmountLessTransfers",
        .. extra
    }
}

response_setters! {
    CashFlowMonthlyDebits {
        average_debit_amount(impl IntoOption<Decimal>).into_option(),
        largest_debit(impl IntoOption<Decimal>).into_option(),
        month(impl IntoOption<UnixDate>).into_option(),
        number_of_debits(impl IntoOption<String>).into_option(),
        number_of_debits_less_transfers(impl IntoOption<String>).into_option(),
        total_debits_amount(impl IntoOption<Decimal>).into_option(),
        total_debits_amount_less_transfers(impl IntoOption<Decimal>).into_option(),
    }
}

/// Deposits in a cash flow report that resemble loan payouts, grouped by institution.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowPossibleLoanDeposits {
    /// Institutions with deposits that resemble loan payouts.
    pub institutions: Vec<CashFlowPossibleLoanDepositsInstitutions>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowPossibleLoanDeposits {
        0: institutions = "institutions" [shown],
        .. extra
    }
}

response_setters! {
    CashFlowPossibleLoanDeposits {
        institutions(Vec<CashFlowPossibleLoanDepositsInstitutions>),
    }
}

/// Account with deposits that resemble loan payouts: owner, name, number, type, balances, and
/// the deposits in `transactions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowPossibleLoanDepositsAccount {
    /// Result code of the latest data fetch: `0` means success, other codes mean that the data may
    /// be out of date; absent before the first attempt.
    pub aggregation_status_code: Option<i64>,
    /// Money that can be spent now, with pending items taken into account, in the account currency.
    ///
    /// For example `1000`.
    pub available_balance: Option<Decimal>,
    /// Time when the institution recorded the balance, in seconds since 1970.
    ///
    /// For example `1614880526`.
    pub balance_date: Option<UnixDate>,
    /// Posted balance as last reported by the institution.
    ///
    /// For example `100000`.
    pub current_balance: Option<Decimal>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `6681984`.
    pub id: Option<AccountId>,
    /// Name of the account at the institution, or the nickname set by the customer, for example
    /// `Checking`.
    pub name: Option<String>,
    /// Account number at the institution; its form varies, and digits may be masked. For payments,
    /// use the number from the ACH operations.
    ///
    /// For example `201940541`.
    pub number: Option<String>,
    /// Postal address of the account owner, on one line; reports contain only that of the primary
    /// owner, or omit the property if the address is unknown.
    pub owner_address: Option<String>,
    /// Creation date, in seconds since 1970, of the earlier report from which owner data was
    /// reused; absent for fresh data.
    ///
    /// For example `1596175200`.
    pub owner_as_of_date: Option<UnixDate>,
    /// Complete name of the account owner; several owners share one string, separated by `|` in
    /// reports.
    pub owner_name: Option<String>,
    /// Transactions of the account, stream or request, one entry each.
    pub transactions: Vec<ReportTransaction>,
    /// Account type, such as `checking`, `savings`, `loan` or `mortgage`.
    pub r#type: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowPossibleLoanDepositsAccount {
        0: aggregation_status_code = "aggregationStatusCode" [shown],
        1: available_balance = "availableBalance",
        2: balance_date = "balanceDate" [shown],
        3: current_balance = "currentBalance",
        4: id = "id" [shown],
        5: name = "name",
        6: number = "number",
        7: owner_address = "ownerAddress",
        8: owner_as_of_date = "ownerAsOfDate" [shown],
        9: owner_name = "ownerName",
        10: transactions = "transactions" [shown],
        11: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    CashFlowPossibleLoanDepositsAccount {
        aggregation_status_code(impl Into<Option<i64>>).into(),
        available_balance(impl IntoOption<Decimal>).into_option(),
        balance_date(impl IntoOption<UnixDate>).into_option(),
        current_balance(impl IntoOption<Decimal>).into_option(),
        id(impl IntoOption<AccountId>).into_option(),
        name(impl IntoOption<String>).into_option(),
        number(impl IntoOption<String>).into_option(),
        owner_address(impl IntoOption<String>).into_option(),
        owner_as_of_date(impl IntoOption<UnixDate>).into_option(),
        owner_name(impl IntoOption<String>).into_option(),
        transactions(Vec<ReportTransaction>),
        r#type(impl IntoOption<String>).into_option(),
    }
}

/// Institution with deposits that resemble loan payouts: its ID, name, home page and the
/// accounts concerned.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowPossibleLoanDepositsInstitutions {
    /// Accounts covered, one entry per account.
    pub accounts: Vec<CashFlowPossibleLoanDepositsAccount>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `102105`.
    pub id: Option<InstitutionId>,
    /// Name of the institution in the Finicity directory, such as `FinBank Profiles`.
    pub name: Option<String>,
    /// URL of the home page of the institution.
    ///
    /// For example `http://www.finbank.com`.
    pub url_home_app: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowPossibleLoanDepositsInstitutions {
        0: accounts = "accounts" [shown],
        1: id = "id" [shown],
        2: name = "name",
        3: url_home_app = "urlHomeApp",
        .. extra
    }
}

response_setters! {
    CashFlowPossibleLoanDepositsInstitutions {
        accounts(Vec<CashFlowPossibleLoanDepositsAccount>),
        id(impl IntoOption<InstitutionId>).into_option(),
        name(impl IntoOption<String>).into_option(),
        url_home_app(impl IntoOption<String>).into_option(),
    }
}

/// Personal or business cash flow report: common report properties, covered dates, accounts by
/// institution, summaries of balances, credits, debits and net flow, and possible loan
/// deposits.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowReport {
    /// Daily balances of all accounts together: overall figures and one entry per month.
    pub cash_flow_balance_summary: Option<CashFlowBalanceSummary>,
    /// Credits minus debits of all accounts together: totals, means and one entry per month.
    pub cash_flow_characteristics_summary: Option<CashFlowCharacteristicsSummary>,
    /// Money received on all accounts together: totals over 2, 6 and 12 months and one entry per
    /// month.
    pub cash_flow_credit_summary: Option<CashFlowCreditSummary>,
    /// Money spent from all accounts together: totals over 2, 6 and 12 months and one entry per
    /// month.
    pub cash_flow_debit_summary: Option<CashFlowDebitSummary>,
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<BaseReportAckConstraints>,
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
    /// Length of the span that the report covers, in days.
    ///
    /// For example `730`.
    pub days: Option<i64>,
    /// Statement of the consumer on an open dispute, present only if the consumer asked for its
    /// inclusion.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Last day or moment of the time span, in seconds since 1970 or as ISO 8601 text, depending on
    /// the schema.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// Company that is the final user of the report; expected if a reseller orders the report for
    /// another company.
    pub end_user: Option<ConsumerEndUser>,
    /// Errors that occurred, one entry per failure; empty or absent on full success.
    pub errors: Vec<ErrorMessage>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Financial institutions covered; in reports, each entry includes the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// ID of the portfolio that groups all reports of one customer; the ID stays the same from
    /// report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Deposits that look like the proceeds of a loan, grouped by institution and account.
    pub possible_loan_deposits: Vec<CashFlowPossibleLoanDeposits>,
    /// ID that links all activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that requested the report, normally your partner name.
    pub requester_name: Option<String>,
    /// `true` if the history behind the report is longer than the limit for its type, 180 or 365
    /// days; `false` otherwise.
    pub seasoned: Option<bool>,
    /// Start of the time span; for a report, the posting time of its oldest transaction, in seconds
    /// since 1970.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
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
    CashFlowReport {
        0: cash_flow_balance_summary = "cashFlowBalanceSummary" [shown],
        1: cash_flow_characteristics_summary = "cashFlowCharacteristicsSummary" [shown],
        2: cash_flow_credit_summary = "cashFlowCreditSummary" [shown],
        3: cash_flow_debit_summary = "cashFlowDebitSummary" [shown],
        4: constraints = "constraints" [shown],
        5: consumer_details = "consumerDetails" [shown],
        6: consumer_id = "consumerId" [shown],
        7: consumer_ssn = "consumerSsn",
        8: created_date = "createdDate" [shown],
        9: customer_id = "customerId" as number [shown],
        10: customer_type = "customerType" [shown],
        11: days = "days",
        12: dispute_statement = "disputeStatement",
        13: end_date = "endDate" [shown],
        14: end_user = "endUser" [shown],
        15: errors = "errors" [shown],
        16: id = "id" [shown],
        17: institutions = "institutions" [shown],
        18: portfolio_id = "portfolioId" [shown],
        19: possible_loan_deposits = "possibleLoanDeposits" [shown],
        20: request_id = "requestId" [shown],
        21: requester_name = "requesterName",
        22: seasoned = "seasoned" [shown],
        23: start_date = "startDate" [shown],
        24: status = "status" [shown],
        25: title = "title" [shown],
        26: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    CashFlowReport {
        cash_flow_balance_summary(impl Into<Option<CashFlowBalanceSummary>>).into(),
        cash_flow_characteristics_summary(impl Into<Option<CashFlowCharacteristicsSummary>>).into(),
        cash_flow_credit_summary(impl Into<Option<CashFlowCreditSummary>>).into(),
        cash_flow_debit_summary(impl Into<Option<CashFlowDebitSummary>>).into(),
        constraints(impl Into<Option<BaseReportAckConstraints>>).into(),
        consumer_details(impl Into<Option<ConsumerDetails>>).into(),
        consumer_id(impl IntoOption<ConsumerId>).into_option(),
        consumer_ssn(impl IntoOption<String>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        customer_type(impl IntoOption<CustomerType>).into_option(),
        days(impl Into<Option<i64>>).into(),
        dispute_statement(impl IntoOption<String>).into_option(),
        end_date(impl IntoOption<UnixDate>).into_option(),
        end_user(impl Into<Option<ConsumerEndUser>>).into(),
        errors(Vec<ErrorMessage>),
        id(impl IntoOption<ReportId>).into_option(),
        institutions(Vec<ReportInstitution>),
        portfolio_id(impl IntoOption<PortfolioId>).into_option(),
        possible_loan_deposits(Vec<CashFlowPossibleLoanDeposits>),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        seasoned(impl Into<Option<bool>>).into(),
        start_date(impl IntoOption<UnixDate>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Response to the start of a cash flow report: the common report properties, with the accepted
/// settings in `constraints`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowReportAck {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<CashFlowReportConstraintsOut>,
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
    CashFlowReportAck {
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
        11: request_id = "requestId" [shown],
        12: requester_name = "requesterName",
        13: status = "status" [shown],
        14: title = "title" [shown],
        15: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    CashFlowReportAck {
        constraints(impl Into<Option<CashFlowReportConstraintsOut>>).into(),
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
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Request for a cash flow report: accounts to include, custom fields, a flag for NSF items, a
/// start date in Unix seconds, and the minimum confidence of income streams.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowReportConstraints {
    /// Account IDs in one string, separated by spaces. Omit this property to include all accounts
    /// of the customer.
    pub account_ids: Option<String>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Minimum confidence score of the income streams in the report; `50` keeps streams with a
    /// score of at least 50.
    pub income_stream_confidence_minimum: Option<i32>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` if the JSON and the PDF include a section on insufficient-funds (NSF) events per
    /// account, `false` otherwise.
    pub show_nsf: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowReportConstraints {
        0: account_ids = "accountIds",
        1: from_date = "fromDate" [shown],
        2: income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        3: report_custom_fields = "reportCustomFields" [shown],
        4: show_nsf = "showNsf" [shown],
        .. extra
    }
}

impl CashFlowReportConstraints {
    /// Creates a `CashFlowReportConstraints` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Account IDs in one string, separated by spaces. Omit this property to include all accounts
    /// of the customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl IntoOption<String>) -> Self {
        self.account_ids = account_ids.into_option();
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

    /// Minimum confidence score of the income streams in the report; `50` keeps streams with a
    /// score of at least 50.
    #[must_use]
    pub fn income_stream_confidence_minimum(
        mut self,
        income_stream_confidence_minimum: impl Into<Option<i32>>,
    ) -> Self {
        self.income_stream_confidence_minimum = income_stream_confidence_minimum.into();
        self
    }

    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// `true` if the JSON and the PDF include a section on insufficient-funds (NSF) events per
    /// account, `false` otherwise.
    #[must_use]
    pub fn show_nsf(mut self, show_nsf: impl Into<Option<bool>>) -> Self {
        self.show_nsf = show_nsf.into();
        self
    }
}

/// Settings of a generated cash flow report: accounts, custom fields, flag for NSF items, start
/// date and minimum confidence of income streams.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashFlowReportConstraintsOut {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Vec<AccountId>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Minimum confidence score of the income streams in the report; `50` keeps streams with a
    /// score of at least 50.
    pub income_stream_confidence_minimum: Option<i32>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` if the JSON and the PDF include a section on insufficient-funds (NSF) events per
    /// account, `false` otherwise.
    pub show_nsf: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowReportConstraintsOut {
        0: account_ids = "accountIds" [shown],
        1: from_date = "fromDate" [shown],
        2: income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        3: report_custom_fields = "reportCustomFields" [shown],
        4: show_nsf = "showNsf" [shown],
        .. extra
    }
}

response_setters! {
    CashFlowReportConstraintsOut {
        account_ids(Vec<AccountId>),
        from_date(impl IntoOption<UnixDate>).into_option(),
        income_stream_confidence_minimum(impl Into<Option<i32>>).into(),
        report_custom_fields(Vec<ReportCustomField>),
        show_nsf(impl Into<Option<bool>>).into(),
    }
}
