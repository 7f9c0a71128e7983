// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *reports*.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::union;
use crate::scalar::Scalar;
use crate::unix_date::UnixDate;

/// Balance overview of an account or whole report: current, available and beginning balance
/// with two- and six-month averages.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrequalificationReportAssetSummary {
    /// Money that can be spent now, which takes pending items into account, in the account
    /// currency.
    ///
    /// For example `1000`.
    pub available_balance: Option<Decimal>,
    /// Balance at the start of the report period.
    ///
    /// For example `-17795.6`.
    pub beginning_balance: Option<Decimal>,
    /// Posted balance as last reported by the institution.
    ///
    /// For example `1000`.
    pub current_balance: Option<Decimal>,
    /// Mean of the daily balances of the last 6 months.
    ///
    /// For example `-7616.01`.
    pub six_month_average: Option<Decimal>,
    /// Mean of the daily balances of the last 2 months.
    ///
    /// For example `-1865.96`.
    pub two_month_average: Option<Decimal>,
    /// Asset class: `checking`, `savings`, `moneyMarket`, `cd` or `investment`.
    ///
    /// Known values are in [`values::account_type`](crate::values::account_type).
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PrequalificationReportAssetSummary {
        available_balance = "availableBalance",
        beginning_balance = "beginningBalance",
        current_balance = "currentBalance",
        six_month_average = "sixMonthAverage",
        two_month_average = "twoMonthAverage",
        r#type = "type" [shown],
        .. extra
    }
}

/// Request for a prequalification report: account ids as one text, begin date, NSF section and
/// custom fields, all optional.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrequalificationReportConstraints {
    /// Account keys separated by spaces in one string; leave it out for all accounts of the
    /// customer.
    pub account_ids: Option<String>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` adds a section on insufficient funds (NSF) events per account to the JSON and the
    /// PDF.
    pub show_nsf: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PrequalificationReportConstraints {
        account_ids = "accountIds",
        from_date = "fromDate" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        show_nsf = "showNsf" [shown],
        .. extra
    }
}

impl PrequalificationReportConstraints {
    /// A `PrequalificationReportConstraints` with its required members.
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

    /// `true` adds a section on insufficient funds (NSF) events per account to the JSON and the
    /// PDF.
    #[must_use]
    pub fn show_nsf(mut self, show_nsf: bool) -> Self {
        self.show_nsf = Some(show_nsf);
        self
    }
}

/// Constraints of a prequalification report as echoed in the answer, with account ids as an
/// array.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrequalificationReportConstraintsOut {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Vec<AccountId>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` adds a section on insufficient funds (NSF) events per account to the JSON and the
    /// PDF.
    pub show_nsf: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PrequalificationReportConstraintsOut {
        account_ids = "accountIds" [shown],
        from_date = "fromDate" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        show_nsf = "showNsf" [shown],
        .. extra
    }
}

union! {
    /// Any finished or running report, one of 18 families; nothing but the content and `type` tells
    /// which, so check `status` first.
    ///
    /// Which one it is, the text under `type` says.
    pub enum Report by "type" {
        /// `barpcra`, `barpnoncra`, `barbcra`, `barbnoncra`, `barbftc`
        AfBalanceAnalyticsReport(AfBalanceAnalyticsReport),
        /// `cfrpcra`, `cfrpnoncra`, `cfrbcra`, `cracfrbcra`, `cfrbnoncra`, `cfrbftc`
        AfCashFlowAnalyticsReport(AfCashFlowAnalyticsReport),
        /// `phrbcra`, `phrbnoncra`, `phrbftc`
        AfPaymentHistoryAnalyticsReport(AfPaymentHistoryAnalyticsReport),
        /// `pripcra`, `pripnoncra`, `pribcra`, `pribnoncra`, `pribftc`
        PaymentRiskInsightsReport(PaymentRiskInsightsReport),
        /// `farpbfnoncra`
        ReportWithFirstThirdParty(ReportWithFirstThirdParty),
        /// `farpbfnoncra`
        ForesightAnalyticsReport(ForesightAnalyticsReport),
        /// `cfrp`, `cfrb`
        CashFlowReport(CashFlowReport),
        /// `preQualVoa`, `assetSummary`
        PrequalificationReport(PrequalificationReport),
        /// `paystatement`
        PayStatementReport(PayStatementReport),
        /// `statement`
        StatementReport(StatementReport),
        /// `transactions`, `txnNonCra`
        TransactionsReport(TransactionsReport),
        /// `voa`
        VoaReport(VoaReport),
        /// `voaHistory`
        VoaWithIncomeReport(VoaWithIncomeReport),
        /// `voi`
        VoiReport(VoiReport),
        /// `voePayroll`
        VoePayrollReport(VoePayrollReport),
        /// `voiePayroll`
        VoiePayrollReport(VoiePayrollReport),
        /// `voeTransactions`
        VoeTransactionsReport(VoeTransactionsReport),
        /// `voieTxVerify`
        VoiePaystubWithTxVerifyReport(VoiePaystubWithTxVerifyReport),
        /// `voieTxVerify`
        VoiePaystubReport(VoiePaystubReport),
        /// `sbcaanalyticsnoncra`
        SbcaAnalyticsReport(SbcaAnalyticsReport),
        /// `sbcabenchmarksnoncra`
        SbcaBenchmarkReport(SbcaBenchmarkReport),
    }
    "barpcra" => AfBalanceAnalyticsReport,
    "barpnoncra" => AfBalanceAnalyticsReport,
    "barbcra" => AfBalanceAnalyticsReport,
    "barbnoncra" => AfBalanceAnalyticsReport,
    "barbftc" => AfBalanceAnalyticsReport,
    "cfrpcra" => AfCashFlowAnalyticsReport,
    "cfrpnoncra" => AfCashFlowAnalyticsReport,
    "cfrbcra" => AfCashFlowAnalyticsReport,
    "cracfrbcra" => AfCashFlowAnalyticsReport,
    "cfrbnoncra" => AfCashFlowAnalyticsReport,
    "cfrbftc" => AfCashFlowAnalyticsReport,
    "phrbcra" => AfPaymentHistoryAnalyticsReport,
    "phrbnoncra" => AfPaymentHistoryAnalyticsReport,
    "phrbftc" => AfPaymentHistoryAnalyticsReport,
    "pripcra" => PaymentRiskInsightsReport,
    "pripnoncra" => PaymentRiskInsightsReport,
    "pribcra" => PaymentRiskInsightsReport,
    "pribnoncra" => PaymentRiskInsightsReport,
    "pribftc" => PaymentRiskInsightsReport,
    "farpbfnoncra" if has("externalCustomerId") => ReportWithFirstThirdParty,
    "farpbfnoncra" => ForesightAnalyticsReport,
    "cfrp" => CashFlowReport,
    "cfrb" => CashFlowReport,
    "preQualVoa" => PrequalificationReport,
    "assetSummary" => PrequalificationReport,
    "paystatement" => PayStatementReport,
    "statement" => StatementReport,
    "transactions" => TransactionsReport,
    "txnNonCra" => TransactionsReport,
    "voa" => VoaReport,
    "voaHistory" => VoaWithIncomeReport,
    "voi" => VoiReport,
    "voePayroll" => VoePayrollReport,
    "voiePayroll" => VoiePayrollReport,
    "voeTransactions" => VoeTransactionsReport,
    "voieTxVerify" if contains("title", "TXVerify") => VoiePaystubWithTxVerifyReport,
    "voieTxVerify" => VoiePaystubReport,
    "sbcaanalyticsnoncra" => SbcaAnalyticsReport,
    "sbcabenchmarksnoncra" => SbcaBenchmarkReport,
}

/// Investment holding in an asset report: security name and type, ticker, units, current price,
/// market value and currency.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportAccountPosition {
    /// ISO 4217 letters such as `USD` in which the amounts here are given.
    pub currency: Option<String>,
    /// Latest known price of one unit of the holding.
    ///
    /// For example `280.71`.
    pub current_price: Option<Decimal>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `637054`.
    pub id: Option<i64>,
    /// Worth of the position when the data was fetched.
    ///
    /// For example `1403.55`.
    pub market_value: Option<Decimal>,
    /// Name of the stock, fund or other security held, for example `DELTA AIR LINES INC`.
    pub security_name: Option<String>,
    /// Kind of investment, for example `Stock`.
    pub security_type: Option<String>,
    /// Ticker under which the security is traded, for example `DAL`.
    ///
    /// For example `MCD`.
    pub symbol: Option<String>,
    /// How many shares or fund units are held; fractions occur.
    ///
    /// For example `5`.
    pub units: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportAccountPosition {
        currency = "currency" [shown],
        current_price = "currentPrice",
        id = "id",
        market_value = "marketValue",
        security_name = "securityName",
        security_type = "securityType",
        symbol = "symbol",
        units = "units",
        .. extra
    }
}

/// Yearly income over all streams: past net and estimated gross, and projections of both for
/// the coming twelve months.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportIncomeEstimate {
    /// Yearly income before taxes over the last 12 months, worked out from the net figure.
    ///
    /// For example `2000.12`.
    pub estimated_gross_annual: Option<Decimal>,
    /// Total of the monthly net income for the past 12 months.
    ///
    /// For example `1000.12`.
    pub net_annual: Option<Decimal>,
    /// Expected income before deductions over the coming 12 months, derived from
    /// `projectedNetAnnual`.
    ///
    /// For example `2500.23`.
    pub projected_gross_annual: Option<Decimal>,
    /// Expected take-home income over the coming 12 months, derived from `netAnnualIncome`.
    ///
    /// For example `1500.23`.
    pub projected_net_annual: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportIncomeEstimate {
        estimated_gross_annual = "estimatedGrossAnnual",
        net_annual = "netAnnual",
        projected_gross_annual = "projectedGrossAnnual",
        projected_net_annual = "projectedNetAnnual",
        .. extra
    }
}

/// Income over all streams of one confidence type: net per month, monthly averages and yearly
/// estimates.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportIncomeStreamSummary {
    /// Mean income a month before taxes, over the last 12 months.
    ///
    /// For example `11300.0`.
    pub average_monthly_income_gross: Option<Decimal>,
    /// Mean income a month after taxes, over the last 12 months.
    ///
    /// For example `9206.31`.
    pub average_monthly_income_net: Option<Decimal>,
    /// How sure it is that the stream is income: `HIGH`, `MODERATE`, `LOW` or `NO`.
    ///
    /// Known values are in [`values::income_confidence`](crate::values::income_confidence).
    pub confidence_type: Option<String>,
    /// Estimated income over all streams, such as the yearly total.
    pub income_estimate: Option<ReportIncomeEstimate>,
    /// Net income month by month, one record per full calendar month of the report.
    pub net_monthly: Vec<NetMonthly>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportIncomeStreamSummary {
        average_monthly_income_gross = "averageMonthlyIncomeGross",
        average_monthly_income_net = "averageMonthlyIncomeNet",
        confidence_type = "confidenceType",
        income_estimate = "incomeEstimate" [shown],
        net_monthly = "netMonthly" [shown],
        .. extra
    }
}

/// Institution in a report: id, name, home page and the accounts held there.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportInstitution {
    /// The bank accounts concerned, one entry per account.
    pub accounts: Vec<ReportInstitutionAccount>,
    /// Institution ID as a number, such as `4222`.
    pub id: Option<InstitutionId>,
    /// Institution title at Finicity, such as `FinBank Profiles`.
    pub name: Option<String>,
    /// Start page of the institution on the web.
    ///
    /// For example `http://www.finbank.com`.
    pub url_home_app: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportInstitution {
        accounts = "accounts" [shown],
        id = "id" as number [shown],
        name = "name",
        url_home_app = "urlHomeApp",
        .. extra
    }
}

/// Account record in a report; its shape is one of nine and follows the report family, with no
/// member naming it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportInstitutionAccount {
    /// Outcome of the latest data fetch: `0` is success, other codes mean the data may be stale;
    /// absent before the first try.
    pub aggregation_status_code: Option<Scalar>,
    /// Figures computed for this one account.
    pub analytics: Vec<AccountAnalytics>,
    /// Balance figures of this account over the report period.
    pub asset: Option<PrequalificationReportAssetSummary>,
    /// Money that can be spent now, which takes pending items into account, in the account
    /// currency.
    ///
    /// For example `1000`.
    pub available_balance: Option<Decimal>,
    /// Mean balance per month over the report period.
    ///
    /// For example `501.02`.
    pub average_monthly_balance: Option<Decimal>,
    /// Posted balance without pending items, as it stood at `balanceDate`.
    ///
    /// For example `501.24`.
    pub balance: Option<Decimal>,
    /// When the institution took the balance, in seconds since 1970.
    ///
    /// For example `1614880526`.
    pub balance_date: Option<UnixDate>,
    /// Balance at the start of the report period.
    ///
    /// For example `714.77`.
    pub beginning_balance: Option<Decimal>,
    /// Daily balances of this account: extremes, six-month mean and one entry per month.
    pub cash_flow_balance: Option<CashFlowCashFlowBalance>,
    /// Credits minus debits of this account: totals, means and one entry per month.
    pub cash_flow_characteristic: Option<CashFlowCashFlowCharacteristic>,
    /// Money received on this account: totals over 2, 6 and 12 months and one entry per month.
    pub cash_flow_credit: Option<CashFlowCashFlowCredit>,
    /// Money spent from this account: totals over 2, 6 and 12 months and one entry per month.
    pub cash_flow_debit: Option<CashFlowCashFlowDebit>,
    /// ISO 4217 letters such as `USD` in which the amounts here are given.
    pub currency: Option<String>,
    /// Posted balance as last reported by the institution.
    ///
    /// For example `100000`.
    pub current_balance: Option<Decimal>,
    /// More about the account: balances, dates and rates, as far as its type has them.
    pub details: Option<ReportInstitutionAccountDetails>,
    /// Account ID as a number, such as `1000023996`.
    pub id: Option<Scalar>,
    /// Sources of income detected in the account, one record each.
    pub income_streams: Vec<ReportInstitutionAccountIncomeStreams>,
    /// Deposits of the account classed as miscellaneous.
    ///
    /// At most 100 items.
    pub misc_deposits: Vec<ReportTransaction>,
    /// Account label given by the institution, such as `Super Checking`.
    ///
    /// For example `Checking`.
    pub name: Option<String>,
    /// Account number from the institution; its form varies and digits may be masked. Use the ACH
    /// calls for payment numbers.
    ///
    /// For example `201940541`.
    pub number: Option<String>,
    /// Date of the earliest transaction known for the account, in seconds since 1970.
    ///
    /// 0 to 2147483647, for example `1588350276`.
    pub oldest_transaction_date: Option<UnixDate>,
    /// Postal address of the account owner, in one line; reports give only the primary owner's, or
    /// omit it if unknown.
    pub owner_address: Option<String>,
    /// Creation date, in seconds since 1970, of the earlier report that owner data was reused from;
    /// absent for fresh data.
    ///
    /// For example `1596175200`.
    pub owner_as_of_date: Option<UnixDate>,
    /// Complete name of whoever owns the account; several owners share one string, split by `|` in
    /// reports.
    pub owner_name: Option<String>,
    /// Holdings of an investment account, one entry per security.
    pub position: Vec<ReportAccountPosition>,
    /// Days since the account was last hit by an insufficient funds (NSF) fee.
    ///
    /// For example `120`.
    pub tot_number_days_since_most_recent_insufficient_funds_fee_debit_tx_account: Option<i64>,
    /// How many insufficient funds (NSF) fees the account had since the `fromDate` of the report.
    pub tot_number_insufficient_funds_fee_debit_tx_account: Option<Scalar>,
    /// How many insufficient funds (NSF) fees the account had within 2 months, going by the
    /// `fromDate` of the report.
    ///
    /// For example `0`.
    pub tot_number_insufficient_funds_fee_debit_tx_over2_months_account: Option<i64>,
    /// How many insufficient funds (NSF) fees the account had within 6 months.
    ///
    /// For example `0`.
    pub tot_number_insufficient_funds_fee_debit_tx_over6_months_account: Option<i32>,
    /// Transactions of the account, stream or request, one entry each.
    pub transactions: Vec<ReportInstitutionAccountTransactions>,
    /// How many transactions the report lists for the account.
    ///
    /// 0 to 2147483647, for example `3`.
    pub transactions_count: Option<i64>,
    /// Account type, such as `checking`, `savings`, `creditCard`, `investment`, `mortgage` or
    /// `loan`.
    ///
    /// Known values are in [`values::account_type`](crate::values::account_type).
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportInstitutionAccount {
        aggregation_status_code = "aggregationStatusCode",
        analytics = "analytics" [shown],
        asset = "asset" [shown],
        available_balance = "availableBalance",
        average_monthly_balance = "averageMonthlyBalance",
        balance = "balance",
        balance_date = "balanceDate" [shown],
        beginning_balance = "beginningBalance",
        cash_flow_balance = "cashFlowBalance" [shown],
        cash_flow_characteristic = "cashFlowCharacteristic" [shown],
        cash_flow_credit = "cashFlowCredit" [shown],
        cash_flow_debit = "cashFlowDebit" [shown],
        currency = "currency" [shown],
        current_balance = "currentBalance",
        details = "details" [shown],
        id = "id",
        income_streams = "incomeStreams" [shown],
        misc_deposits = "miscDeposits" [shown],
        name = "name",
        number = "number",
        oldest_transaction_date = "oldestTransactionDate" [shown],
        owner_address = "ownerAddress",
        owner_as_of_date = "ownerAsOfDate" [shown],
        owner_name = "ownerName",
        position = "position" [shown],
        tot_number_days_since_most_recent_insufficient_funds_fee_debit_tx_account = "totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount",
        tot_number_insufficient_funds_fee_debit_tx_account = "totNumberInsufficientFundsFeeDebitTxAccount",
        tot_number_insufficient_funds_fee_debit_tx_over2_months_account = "totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount",
        tot_number_insufficient_funds_fee_debit_tx_over6_months_account = "totNumberInsufficientFundsFeeDebitTxOver6MonthsAccount",
        transactions = "transactions" [shown],
        transactions_count = "transactionsCount",
        r#type = "type" [shown],
        .. extra
    }
}

/// More about the account: balances, dates and rates, as far as its type has them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportInstitutionAccountDetails {
    /// Money that can be spent now, usually `currentBalance` adjusted for pending items.
    ///
    /// For example `1000`.
    pub available_balance_amount: Option<Decimal>,
    /// Investment accounts: cash that can be taken out.
    ///
    /// For example `1500`.
    pub available_cash_balance: Option<Decimal>,
    /// Posted balance as last reported by the institution.
    ///
    /// For example `1000.0`.
    pub current_balance: Option<Decimal>,
    /// Investment accounts: debt borrowed against the account, `0` if none.
    pub current_loan_balance: Option<Decimal>,
    /// Interest earned less interest paid out; investment accounts only.
    ///
    /// For example `-50000`.
    pub interest_margin_balance: Option<Decimal>,
    /// Interest earned less interest paid out; investment accounts.
    ///
    /// For example `100.0`.
    pub margin_balance: Option<Decimal>,
    /// Part of an investment account that fully belongs to the holder.
    ///
    /// For example `300000`.
    pub vested_balance: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportInstitutionAccountDetails {
        available_balance_amount = "availableBalanceAmount",
        available_cash_balance = "availableCashBalance",
        current_balance = "currentBalance",
        current_loan_balance = "currentLoanBalance",
        interest_margin_balance = "interestMarginBalance",
        margin_balance = "marginBalance",
        vested_balance = "vestedBalance",
        .. extra
    }
}

/// One entry of a list. Sources of income detected in the account, one record each.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportInstitutionAccountIncomeStreams {
    /// Mean income a month before taxes, over the last 12 months.
    ///
    /// For example `11300.0`.
    pub average_monthly_income_gross: Option<Decimal>,
    /// Mean income a month after taxes, over the last 12 months.
    ///
    /// For example `9206.31`.
    pub average_monthly_income_net: Option<Decimal>,
    /// Gap in days between the deposits, with the first and last of them.
    pub cadence: Option<CadenceDetails>,
    /// How sure it is that the deposits are income, in percent, for example `70`.
    pub confidence: Option<i32>,
    /// Time since money last came in on this income stream, in days.
    ///
    /// For example `15`.
    pub days_since_last_transaction: Option<i32>,
    /// How sure it is that the stream is income: `HIGH`, `MODERATE`, `LOW` or `NO`.
    ///
    /// Known values are in [`values::income_confidence`](crate::values::income_confidence).
    pub estimate_inclusion: Option<String>,
    /// Yearly income before taxes over the last 12 months, worked out from the net figure.
    ///
    /// For example `2000.12`.
    pub estimated_gross_annual: Option<Decimal>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `dens28i3vsch-voah`.
    pub id: Option<String>,
    /// Length in months of the span in which transactions of the income stream were seen.
    ///
    /// For example `18`.
    pub income_stream_months: Option<i32>,
    /// Name of the income stream, taken from the descriptions of its deposits.
    ///
    /// For example `none`.
    pub name: Option<String>,
    /// Total of the monthly net income for the past 12 months.
    ///
    /// For example `110475.7`.
    pub net_annual: Option<Decimal>,
    /// Net income month by month, one record per full calendar month of the report.
    pub net_monthly: Vec<NetMonthly>,
    /// When the income stream should next pay, judged by its cadence, in seconds since 1970.
    ///
    /// For example `1572625469`.
    pub next_expected_transaction_date: Option<UnixDate>,
    /// Expected income before deductions over the coming 12 months, derived from
    /// `projectedNetAnnual`.
    ///
    /// For example `151609`.
    pub projected_gross_annual: Option<Decimal>,
    /// Expected take-home income over the coming 12 months, derived from `netAnnualIncome`.
    ///
    /// For example `0`.
    pub projected_net_annual: Option<Decimal>,
    /// `ACTIVE` while deposits still arrive, otherwise `INACTIVE`.
    ///
    /// Known values are in [`values::income_stream_status`](crate::values::income_stream_status).
    pub status: Option<String>,
    /// Transactions of the account, stream or request, one entry each.
    pub transactions: Vec<ReportTransaction>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportInstitutionAccountIncomeStreams {
        average_monthly_income_gross = "averageMonthlyIncomeGross",
        average_monthly_income_net = "averageMonthlyIncomeNet",
        cadence = "cadence" [shown],
        confidence = "confidence",
        days_since_last_transaction = "daysSinceLastTransaction",
        estimate_inclusion = "estimateInclusion",
        estimated_gross_annual = "estimatedGrossAnnual",
        id = "id",
        income_stream_months = "incomeStreamMonths",
        name = "name",
        net_annual = "netAnnual",
        net_monthly = "netMonthly" [shown],
        next_expected_transaction_date = "nextExpectedTransactionDate" [shown],
        projected_gross_annual = "projectedGrossAnnual",
        projected_net_annual = "projectedNetAnnual",
        status = "status" [shown],
        transactions = "transactions" [shown],
        .. extra
    }
}

/// One entry of a list. Transactions of the account, stream or request, one entry each.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportInstitutionAccountTransactions {
    /// Amount of money, in the currency of its account; what leaves an account is negative.
    ///
    /// For example `100`.
    pub amount: Option<Decimal>,
    /// Spending or income category, for example `ATM Fee`, `Air Travel` or `Income`, derived from
    /// the payee.
    ///
    /// Known values are in [`values::transaction_category`](crate::values::transaction_category).
    pub category: Option<String>,
    /// Broker fee contained in the transaction, `0` if none.
    pub commission: Option<Decimal>,
    /// What the bank writes beside the booking, such as the payee.
    pub description: Option<String>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `21284820852`.
    pub id: Option<TransactionId>,
    /// Transaction number assigned by the institution itself, such as `0000000000`.
    pub institution_transaction_id: Option<String>,
    /// Kind of investment transaction, inferred from words in description and memo: for example
    /// `dividend`, `fee`, `split` or `transfer`.
    ///
    /// Known values are in [`values::investment_transaction_type`](crate::values::investment_transaction_type).
    pub investment_transaction_type: Option<String>,
    /// Extra text of the transaction from the institution, next to or instead of its description.
    pub memo: Option<String>,
    /// Cleaned-up name of the other party, worked out from `description` and `memo`; for example
    /// `T-Mobile`.
    pub normalized_payee: Option<String>,
    /// When the institution posted or cleared the transaction, in seconds since 1970.
    ///
    /// For example `1571313600`.
    pub posted_date: Option<UnixDate>,
    /// Kind of investment the transaction concerns, for example `Stock`; only in VOA reports.
    pub security_type: Option<String>,
    /// Ticker of the security traded, for example `DAL`; only in VOA reports.
    pub symbol: Option<String>,
    /// Kind of transaction, for example `debit`.
    ///
    /// Known values are in [`values::transaction_type`](crate::values::transaction_type).
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportInstitutionAccountTransactions {
        amount = "amount",
        category = "category",
        commission = "commission",
        description = "description",
        id = "id" as number [shown],
        institution_transaction_id = "institutionTransactionId",
        investment_transaction_type = "investmentTransactionType",
        memo = "memo",
        normalized_payee = "normalizedPayee",
        posted_date = "postedDate" [shown],
        security_type = "securityType",
        symbol = "symbol",
        r#type = "type" [shown],
        .. extra
    }
}

/// Answer listing the reports of a customer or consumer in `reports`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportSummaries {
    /// Reports found, each in short form with its ID, type and state.
    pub reports: Vec<ReportSummary>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportSummaries {
        reports = "reports" [shown],
        .. extra
    }
}

/// List entry for a report: ids, requester, creation date, consumer, last SSN digits, type and
/// status, without the content.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportSummary {
    /// Key of the person record that lending reports need, hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// Closing four digits of the Social Security number.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// When the record was made.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Ties together every activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that ordered the report, normally your partner name.
    pub requester_name: Option<String>,
    /// Progress of the report: `inProgress`, `success` or `failure`.
    ///
    /// Known values are in [`values::report_status`](crate::values::report_status).
    pub status: Option<String>,
    /// Code of the report kind, such as `voi`, `voa`, `transactions` or `cfrp`; more codes may
    /// appear.
    ///
    /// Known values are in [`values::report_type`](crate::values::report_type).
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportSummary {
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        id = "id" [shown],
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Transaction inside a report: id, amount, posting date, description and memo, plus payee,
/// category, type and security data where known.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportTransaction {
    /// Amount of money, in the currency of its account; what leaves an account is negative.
    ///
    /// For example `100`.
    pub amount: Option<Decimal>,
    /// Spending or income category, for example `ATM Fee`, `Air Travel` or `Income`, derived from
    /// the payee.
    ///
    /// Known values are in [`values::transaction_category`](crate::values::transaction_category).
    pub category: Option<String>,
    /// Broker fee contained in the transaction, `0` if none.
    pub commission: Option<Decimal>,
    /// What the bank writes beside the booking, such as the payee.
    pub description: Option<String>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `21284820852`.
    pub id: Option<TransactionId>,
    /// Transaction number assigned by the institution itself, such as `0000000000`.
    pub institution_transaction_id: Option<String>,
    /// Extra text of the transaction from the institution, next to or instead of its description.
    pub memo: Option<String>,
    /// Cleaned-up name of the other party, worked out from `description` and `memo`; for example
    /// `T-Mobile`.
    pub normalized_payee: Option<String>,
    /// When the institution posted or cleared the transaction, in seconds since 1970.
    ///
    /// For example `1571313600`.
    pub posted_date: Option<UnixDate>,
    /// Kind of investment the transaction concerns, for example `Stock`; only in VOA reports.
    pub security_type: Option<String>,
    /// Ticker of the security traded, for example `DAL`; only in VOA reports.
    pub symbol: Option<String>,
    /// Kind of transaction, for example `debit`.
    ///
    /// Known values are in [`values::transaction_type`](crate::values::transaction_type).
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportTransaction {
        amount = "amount",
        category = "category",
        commission = "commission",
        description = "description",
        id = "id" as number [shown],
        institution_transaction_id = "institutionTransactionId",
        memo = "memo",
        normalized_payee = "normalizedPayee",
        posted_date = "postedDate" [shown],
        security_type = "securityType",
        symbol = "symbol",
        r#type = "type" [shown],
        .. extra
    }
}

/// Foresight analytics report that combines first-party and third-party data; fetched by report
/// id only.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportWithFirstThirdParty {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<ForesightAnalyticsReportFirstThirdPartyConstraints>,
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
    /// Attributes and transaction streams worked out for the customer as a whole.
    pub customer_analytics: Option<CustomerAnalytics>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `active`, `testing`, or empty text for both.
    ///
    /// Known values are in [`values::customer_type`](crate::values::customer_type).
    pub customer_type: Option<String>,
    /// Length of the span the report covers, in days.
    ///
    /// For example `730`.
    pub days: Option<i64>,
    /// Words of the consumer on an open dispute; present only when they asked for it to be added.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Posting time of the newest transaction analyzed, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    pub end_user: Option<ConsumerEndUser>,
    /// What went wrong, one entry per failure; empty or absent when all worked.
    pub errors: Vec<ErrorMessage>,
    /// Your own reference for the customer, sent only as a SHA-2 or SHA-3 hash.
    ///
    /// For example `1005061234`.
    pub external_customer_id: Option<ExternalCustomerId>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Seconds since 1970 when the first report of this series was made; a refreshed report keeps
    /// it.
    ///
    /// For example `1607450357`.
    pub original_report_created_date: Option<UnixDate>,
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
    /// How many times the report was refreshed since the original one.
    pub report_refresh_number: Option<i64>,
    /// Ties together every activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that ordered the report, normally your partner name.
    pub requester_name: Option<String>,
    /// `true` when the history behind the report is longer than the limit for its type, 180 or 365
    /// days.
    pub seasoned: Option<bool>,
    /// Start of the time span; for a report, the posting time of its oldest transaction, in seconds
    /// since 1970.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
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
    ReportWithFirstThirdParty {
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_analytics = "customerAnalytics" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        days = "days",
        dispute_statement = "disputeStatement",
        end_date = "endDate" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        external_customer_id = "externalCustomerId" [shown],
        id = "id" [shown],
        institutions = "institutions" [shown],
        original_report_created_date = "originalReportCreatedDate" [shown],
        report_pin = "reportPin",
        report_refresh_number = "reportRefreshNumber",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        seasoned = "seasoned" [shown],
        start_date = "startDate" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Sort state inside the reseller billing report, as three flags: `sorted`, `unsorted` and
/// `empty`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SortObject {
    /// `true` when no sort order was asked for.
    pub empty: Option<bool>,
    /// `true` when the results come in a defined order; opposite of `unsorted`.
    pub sorted: Option<bool>,
    /// `true` when the results come in no defined order; opposite of `sorted`.
    pub unsorted: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SortObject {
        empty = "empty" [shown],
        sorted = "sorted" [shown],
        unsorted = "unsorted" [shown],
        .. extra
    }
}

/// Analytics attribute that follows a balance, a ratio or another condition through time: its
/// name and its values per time interval.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StateAttribute {
    /// Constant from the data dictionary, for example `NET_CASH_FLOW`.
    pub attribute_name: Option<String>,
    /// Values of the attribute, grouped by the kind of time interval that was asked for.
    pub reported_by_time_periods: Vec<StateTimeInterval>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    StateAttribute {
        attribute_name = "attributeName",
        reported_by_time_periods = "reportedByTimePeriods" [shown],
        .. extra
    }
}

/// Statistics of a state attribute in one period: dates, beginning and ending value, count, and
/// optionally minimum, maximum, mean, median, deviation and sum.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatePeriod {
    /// Value on the opening day of the interval.
    ///
    /// For example `60.21`.
    pub beginning_value: Option<Decimal>,
    /// How many data points fall into the interval.
    ///
    /// For example `2`.
    pub count: Option<i64>,
    /// Last day of the interval as `YYYY-MM-DD`.
    ///
    /// For example `2023-01-01`.
    pub end_date: Option<NaiveDate>,
    /// Value on the closing day of the interval.
    ///
    /// For example `60.21`.
    pub ending_value: Option<Decimal>,
    /// Highest amount seen within the period.
    ///
    /// For example `60.21`.
    pub max: Option<Decimal>,
    /// Arithmetic average of the amounts within the period.
    ///
    /// For example `42.22`.
    pub mean: Option<Decimal>,
    /// Middle value of the amounts within the period.
    ///
    /// For example `42.22`.
    pub median: Option<Decimal>,
    /// Lowest amount seen within the period.
    ///
    /// For example `30.22`.
    pub min: Option<Decimal>,
    /// Spread of the amounts around their mean within the period; may be null when there is no
    /// data.
    ///
    /// For example `14.995`.
    pub standard_deviation: Option<Decimal>,
    /// First day of the slice, as `YYYY-MM-DD`.
    ///
    /// For example `2022-12-01`.
    pub start_date: Option<NaiveDate>,
    /// All amounts of the period added together; may be null when there is no data.
    ///
    /// For example `90.43`.
    pub sum: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    StatePeriod {
        beginning_value = "beginningValue",
        count = "count" [shown],
        end_date = "endDate" [shown],
        ending_value = "endingValue",
        max = "max",
        mean = "mean",
        median = "median",
        min = "min",
        standard_deviation = "standardDeviation",
        start_date = "startDate" [shown],
        sum = "sum",
        .. extra
    }
}

/// Values of a state attribute for one interval type, listed period by period.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StateTimeInterval {
    /// Results for each slice of the time interval, one entry a slice with its dates and
    /// statistics.
    pub periods: Vec<StatePeriod>,
    /// How the history is cut into slices: `MONTHLY_CALENDAR` or `MONTHLY_ROLLING_30`.
    ///
    /// Default `MONTHLY_CALENDAR`.
    ///
    /// Known values are in [`values::time_interval`](crate::values::time_interval).
    pub time_interval_type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    StateTimeInterval {
        periods = "periods" [shown],
        time_interval_type = "timeIntervalType" [shown],
        .. extra
    }
}

/// Finished statement report: common report data and the `assetId` under which the statement
/// file is stored.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementReport {
    /// Key of a stored document such as a pay statement, used to fetch or report on it.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<BaseReportAckConstraints>,
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
    StatementReport {
        asset_id = "assetId" [shown],
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
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Answer when a statement report has been started: `id`, `portfolioId`, `status`, consumer
/// data and constraints.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementReportAck {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<StatementReportConstraints>,
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
    StatementReportAck {
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

/// Request for a statement report: account and statement number in `statementReportData`, plus
/// optional custom fields.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementReportConstraints {
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Account and statement number from which the report is made.
    pub statement_report_data: Option<StatementData>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    StatementReportConstraints {
        report_custom_fields = "reportCustomFields" [shown],
        statement_report_data = "statementReportData" [shown],
        .. extra
    }
}

impl StatementReportConstraints {
    /// A `StatementReportConstraints` with its required members.
    ///
    /// - `statement_report_data`: Account and statement number from which the report is made.
    pub fn new(statement_report_data: StatementData) -> Self {
        Self {
            report_custom_fields: Vec::new(),
            statement_report_data: Some(statement_report_data),
            extra: Map::new(),
        }
    }

    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }
}

/// Series of repeated payments from one payer to one payee: cadence and recency in days, and
/// the transaction ids.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamModel {
    /// Gap between two transactions of the stream, in days.
    ///
    /// For example `30`.
    pub cadence: Option<i64>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `1`.
    pub id: Option<String>,
    /// Who gets the money, for example `Walmart`.
    pub payee: Option<String>,
    /// Name of whoever pays the money into this stream, such as an employer.
    pub payor: Option<String>,
    /// Days that have passed since the newest transaction of the stream.
    ///
    /// For example `2`.
    pub recency: Option<i64>,
    /// IDs of the transactions that belong to this stream or attribute.
    pub transaction_ids: Vec<TransactionId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    StreamModel {
        cadence = "cadence",
        id = "id",
        payee = "payee",
        payor = "payor",
        recency = "recency",
        transaction_ids = "transactionIds" [shown],
        .. extra
    }
}

/// Analytics attribute that groups transactions of one sort: name, transaction and stream ids,
/// and sums per time interval.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionalAttribute {
    /// Statistics of the transactions, one group per kind of interval.
    pub aggregated_by_time_periods: Vec<TransactionalTimeInterval>,
    /// Constant from the data dictionary, for example `NET_CASH_FLOW`.
    ///
    /// For example `INFLOW_TRANSACTIONS`.
    pub attribute_name: Option<String>,
    /// IDs of the streams that count toward this attribute.
    pub stream_ids: Vec<String>,
    /// IDs of the transactions that belong to this stream or attribute.
    pub transaction_ids: Vec<TransactionId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionalAttribute {
        aggregated_by_time_periods = "aggregatedByTimePeriods" [shown],
        attribute_name = "attributeName",
        stream_ids = "streamIds",
        transaction_ids = "transactionIds" [shown],
        .. extra
    }
}

/// Statistics of a transactional attribute in one period: dates and count, optionally minimum,
/// maximum, mean, median, deviation and sum.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionalPeriod {
    /// How many data points fall into the interval.
    ///
    /// For example `2`.
    pub count: Option<i64>,
    /// Last day of the interval as `YYYY-MM-DD`.
    ///
    /// For example `2023-01-01`.
    pub end_date: Option<NaiveDate>,
    /// Highest amount seen within the period.
    ///
    /// For example `60.21`.
    pub max: Option<Decimal>,
    /// Arithmetic average of the amounts within the period.
    ///
    /// For example `42.22`.
    pub mean: Option<Decimal>,
    /// Middle value of the amounts within the period.
    ///
    /// For example `42.22`.
    pub median: Option<Decimal>,
    /// Lowest amount seen within the period.
    ///
    /// For example `30.22`.
    pub min: Option<Decimal>,
    /// Spread of the amounts around their mean within the period; may be null when there is no
    /// data.
    ///
    /// For example `14.995`.
    pub standard_deviation: Option<Decimal>,
    /// First day of the slice, as `YYYY-MM-DD`.
    ///
    /// For example `2022-12-01`.
    pub start_date: Option<NaiveDate>,
    /// All amounts of the period added together; may be null when there is no data.
    ///
    /// For example `90.43`.
    pub sum: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionalPeriod {
        count = "count" [shown],
        end_date = "endDate" [shown],
        max = "max",
        mean = "mean",
        median = "median",
        min = "min",
        standard_deviation = "standardDeviation",
        start_date = "startDate" [shown],
        sum = "sum",
        .. extra
    }
}

/// Figures of a transactional attribute for one interval type, listed period by period.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionalTimeInterval {
    /// Results for each slice of the time interval, one entry a slice with its dates and
    /// statistics.
    pub periods: Vec<TransactionalPeriod>,
    /// How the history is cut into slices: `MONTHLY_CALENDAR` or `MONTHLY_ROLLING_30`.
    ///
    /// Default `MONTHLY_CALENDAR`.
    ///
    /// Known values are in [`values::time_interval`](crate::values::time_interval).
    pub time_interval_type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionalTimeInterval {
        periods = "periods" [shown],
        time_interval_type = "timeIntervalType" [shown],
        .. extra
    }
}

/// Finished transaction history report: common report data, date range, number of days and
/// institutions with accounts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionsReport {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<BaseReportAckConstraints>,
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
    /// Length of the span the report covers, in days.
    ///
    /// For example `174`.
    pub days: Option<i64>,
    /// Words of the consumer on an open dispute; present only when they asked for it to be added.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Last day or moment of the span, in seconds since 1970 or ISO 8601 text by schema.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    pub end_user: Option<ConsumerEndUser>,
    /// What went wrong, one entry per failure; empty or absent when all worked.
    pub errors: Vec<ErrorMessage>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Identifies the portfolio that groups every report made for one customer; it stays the same
    /// from report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Ties together every activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that ordered the report, normally your partner name.
    pub requester_name: Option<String>,
    /// `true` when the history behind the report is longer than the limit for its type, 180 or 365
    /// days.
    pub seasoned: Option<bool>,
    /// Start of the time span; for a report, the posting time of its oldest transaction, in seconds
    /// since 1970.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
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
    TransactionsReport {
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        days = "days",
        dispute_statement = "disputeStatement",
        end_date = "endDate" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        institutions = "institutions" [shown],
        portfolio_id = "portfolioId" [shown],
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        seasoned = "seasoned" [shown],
        start_date = "startDate" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Finished verification of assets report: common report data, date range, total available
/// balance, institutions with accounts and an asset summary.
#[doc(alias = "VOAReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoaReport {
    /// Balance figures summed over all accounts of the report.
    pub assets: Option<PrequalificationReportAssetSummary>,
    /// Available balances of all accounts in the report, added up.
    ///
    /// For example `1929.57`.
    pub consolidated_available_balance: Option<Decimal>,
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<BaseReportAckConstraints>,
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
    /// Length of the span the report covers, in days.
    ///
    /// For example `180`.
    pub days: Option<i64>,
    /// Words of the consumer on an open dispute; present only when they asked for it to be added.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Last day or moment of the span, in seconds since 1970 or ISO 8601 text by schema.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    pub end_user: Option<ConsumerEndUser>,
    /// What went wrong, one entry per failure; empty or absent when all worked.
    pub errors: Vec<ErrorMessage>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Identifies the portfolio that groups every report made for one customer; it stays the same
    /// from report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Ties together every activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that ordered the report, normally your partner name.
    pub requester_name: Option<String>,
    /// `true` when the history behind the report is longer than the limit for its type, 180 or 365
    /// days.
    pub seasoned: Option<bool>,
    /// Start of the time span; for a report, the posting time of its oldest transaction, in seconds
    /// since 1970.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
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
    VoaReport {
        assets = "assets" [shown],
        consolidated_available_balance = "consolidatedAvailableBalance",
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        days = "days",
        dispute_statement = "disputeStatement",
        end_date = "endDate" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        institutions = "institutions" [shown],
        portfolio_id = "portfolioId" [shown],
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        seasoned = "seasoned" [shown],
        start_date = "startDate" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Answer when a verification of assets report has been started: `id`, `portfolioId`, `status`,
/// consumer data and constraints.
#[doc(alias = "VOAReportAck")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoaReportAck {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<VoaReportConstraintsOut>,
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
    VoaReportAck {
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

/// Request for a verification of assets report: account ids as one text, begin date, NSF
/// section and custom fields, all optional.
#[doc(alias = "VOAReportConstraints")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoaReportConstraints {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Option<String>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` adds a section on insufficient funds (NSF) events per account to the JSON and the
    /// PDF.
    pub show_nsf: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoaReportConstraints {
        account_ids = "accountIds",
        from_date = "fromDate" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        show_nsf = "showNsf" [shown],
        .. extra
    }
}

impl VoaReportConstraints {
    /// A `VoaReportConstraints` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
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

    /// `true` adds a section on insufficient funds (NSF) events per account to the JSON and the
    /// PDF.
    #[must_use]
    pub fn show_nsf(mut self, show_nsf: bool) -> Self {
        self.show_nsf = Some(show_nsf);
        self
    }
}

/// Constraints of an asset report as echoed in the answer, with account ids as an array and
/// `toDate`.
#[doc(alias = "VOAReportConstraintsOut")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoaReportConstraintsOut {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Vec<AccountId>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` adds a section on insufficient funds (NSF) events per account to the JSON and the
    /// PDF.
    pub show_nsf: Option<bool>,
    /// End of the date range, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub to_date: Option<UnixDate>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoaReportConstraintsOut {
        account_ids = "accountIds" [shown],
        from_date = "fromDate" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        show_nsf = "showNsf" [shown],
        to_date = "toDate" [shown],
        .. extra
    }
}

/// Finished asset report that also has income: everything of `VOAReport` plus the summaries in
/// `income`.
#[doc(alias = "VOAWithIncomeReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoaWithIncomeReport {
    /// Balance figures summed over all accounts of the report.
    pub assets: Option<PrequalificationReportAssetSummary>,
    /// Available balances of all accounts in the report, added up.
    ///
    /// For example `1929.57`.
    pub consolidated_available_balance: Option<Decimal>,
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<BaseReportAckConstraints>,
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
    /// Length of the span the report covers, in days.
    ///
    /// For example `180`.
    pub days: Option<i64>,
    /// Words of the consumer on an open dispute; present only when they asked for it to be added.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Last day or moment of the span, in seconds since 1970 or ISO 8601 text by schema.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    pub end_user: Option<ConsumerEndUser>,
    /// What went wrong, one entry per failure; empty or absent when all worked.
    pub errors: Vec<ErrorMessage>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Income stream summaries of the customer, with net and gross estimates, confidence and
    /// monthly figures.
    pub income: Vec<ReportIncomeStreamSummary>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Identifies the portfolio that groups every report made for one customer; it stays the same
    /// from report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Ties together every activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that ordered the report, normally your partner name.
    pub requester_name: Option<String>,
    /// `true` when the history behind the report is longer than the limit for its type, 180 or 365
    /// days.
    pub seasoned: Option<bool>,
    /// Start of the time span; for a report, the posting time of its oldest transaction, in seconds
    /// since 1970.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
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
    VoaWithIncomeReport {
        assets = "assets" [shown],
        consolidated_available_balance = "consolidatedAvailableBalance",
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        days = "days",
        dispute_statement = "disputeStatement",
        end_date = "endDate" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        income = "income" [shown],
        institutions = "institutions" [shown],
        portfolio_id = "portfolioId" [shown],
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        seasoned = "seasoned" [shown],
        start_date = "startDate" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Answer when an asset report with income has been started: `id`, `portfolioId`, `status`,
/// consumer data and constraints.
#[doc(alias = "VOAWithIncomeReportAck")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoaWithIncomeReportAck {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<VoaWithIncomeReportConstraintsOut>,
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
    VoaWithIncomeReportAck {
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

/// Request for an asset report with income: account ids, begin of assets and of income, least
/// stream confidence, NSF section and custom fields.
#[doc(alias = "VOAWithIncomeReportConstraints")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoaWithIncomeReportConstraints {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Option<String>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Start of the income history in seconds since 1970; 24 months back when omitted.
    ///
    /// For example `1607450357`.
    pub income_from_date: Option<UnixDate>,
    /// Lowest confidence score an income stream needs to appear; `50` keeps those scored 50 or
    /// more.
    pub income_stream_confidence_minimum: Option<i32>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` adds a section on insufficient funds (NSF) events per account to the JSON and the
    /// PDF.
    pub show_nsf: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoaWithIncomeReportConstraints {
        account_ids = "accountIds",
        from_date = "fromDate" [shown],
        income_from_date = "incomeFromDate" [shown],
        income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        report_custom_fields = "reportCustomFields" [shown],
        show_nsf = "showNsf" [shown],
        .. extra
    }
}

impl VoaWithIncomeReportConstraints {
    /// A `VoaWithIncomeReportConstraints` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
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

    /// Start of the income history in seconds since 1970; 24 months back when omitted.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn income_from_date(mut self, income_from_date: impl Into<UnixDate>) -> Self {
        self.income_from_date = Some(income_from_date.into());
        self
    }

    /// Lowest confidence score an income stream needs to appear; `50` keeps those scored 50 or
    /// more.
    #[must_use]
    pub fn income_stream_confidence_minimum(
        mut self,
        income_stream_confidence_minimum: i32,
    ) -> Self {
        self.income_stream_confidence_minimum = Some(income_stream_confidence_minimum);
        self
    }

    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// `true` adds a section on insufficient funds (NSF) events per account to the JSON and the
    /// PDF.
    #[must_use]
    pub fn show_nsf(mut self, show_nsf: bool) -> Self {
        self.show_nsf = Some(show_nsf);
        self
    }
}

/// Constraints of an asset report with income as echoed in the answer; `voaiPdfDepositView`
/// tells whether the PDF groups deposits by stream.
#[doc(alias = "VOAWithIncomeReportConstraintsOut")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoaWithIncomeReportConstraintsOut {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Vec<AccountId>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Start of the income history in seconds since 1970; 24 months back when omitted.
    ///
    /// For example `1607450357`.
    pub income_from_date: Option<UnixDate>,
    /// Lowest confidence score an income stream needs to appear; `50` keeps those scored 50 or
    /// more.
    pub income_stream_confidence_minimum: Option<i32>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` adds a section on insufficient funds (NSF) events per account to the JSON and the
    /// PDF.
    pub show_nsf: Option<bool>,
    /// `true` lays out the deposits in the PDF by income stream.
    pub voai_pdf_deposit_view: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoaWithIncomeReportConstraintsOut {
        account_ids = "accountIds" [shown],
        from_date = "fromDate" [shown],
        income_from_date = "incomeFromDate" [shown],
        income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        report_custom_fields = "reportCustomFields" [shown],
        show_nsf = "showNsf" [shown],
        voai_pdf_deposit_view = "voaiPdfDepositView" [shown],
        .. extra
    }
}

/// Finished verification of employment from payroll: common report data, one entry per employer
/// in `employmentHistory`, and `gseEnabled`.
#[doc(alias = "VOEPayrollReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoePayrollReport {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<BaseReportAckConstraints>,
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
    /// Jobs of the consumer, one entry per employer that was verified.
    pub employment_history: Vec<PayrollEmploymentHistoryVoe>,
    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    pub end_user: Option<ConsumerEndUser>,
    /// What went wrong, one entry per failure; empty or absent when all worked.
    pub errors: Vec<ErrorMessage>,
    /// Internal Mastercard flag marking reports that Government-Sponsored Enterprises should not
    /// retrieve; mandatory in payroll reports.
    pub gse_enabled: Option<bool>,
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
    VoePayrollReport {
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        dispute_statement = "disputeStatement",
        employment_history = "employmentHistory" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        gse_enabled = "gseEnabled" [shown],
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

/// Finished verification of employment from bank deposits: common report data, date range and
/// institutions with income streams.
#[doc(alias = "VOETransactionsReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoeTransactionsReport {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<BaseReportAckConstraints>,
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
    /// Length of the span the report covers, in days.
    ///
    /// For example `120`.
    pub days: Option<i64>,
    /// Words of the consumer on an open dispute; present only when they asked for it to be added.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Last day or moment of the span, in seconds since 1970 or ISO 8601 text by schema.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    pub end_user: Option<ConsumerEndUser>,
    /// What went wrong, one entry per failure; empty or absent when all worked.
    pub errors: Vec<ErrorMessage>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Identifies the portfolio that groups every report made for one customer; it stays the same
    /// from report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Ties together every activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that ordered the report, normally your partner name.
    pub requester_name: Option<String>,
    /// `true` when the history behind the report is longer than the limit for its type, 180 or 365
    /// days.
    pub seasoned: Option<bool>,
    /// Start of the time span; for a report, the posting time of its oldest transaction, in seconds
    /// since 1970.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
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
    VoeTransactionsReport {
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        days = "days",
        dispute_statement = "disputeStatement",
        end_date = "endDate" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        institutions = "institutions" [shown],
        portfolio_id = "portfolioId" [shown],
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        seasoned = "seasoned" [shown],
        start_date = "startDate" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Answer when an employment report from deposits has been started: `id`, `portfolioId`,
/// `status`, consumer data and constraints.
#[doc(alias = "VOETransactionsReportAck")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoeTransactionsReportAck {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<VoeTransactionsReportConstraintsOut>,
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
    VoeTransactionsReportAck {
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

/// Request for an employment report from deposits: account ids as one text, begin date, least
/// stream confidence, `reportId` and custom fields.
#[doc(alias = "VOETransactionsReportConstraints")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoeTransactionsReportConstraints {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Option<String>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Lowest confidence score an income stream needs to appear; `50` keeps those scored 50 or
    /// more.
    pub income_stream_confidence_minimum: Option<i32>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Identifies one generated report; use it to fetch or reissue that report.
    ///
    /// For example `u4hstnnak45g`.
    pub report_id: Option<ReportId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoeTransactionsReportConstraints {
        account_ids = "accountIds",
        from_date = "fromDate" [shown],
        income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        report_custom_fields = "reportCustomFields" [shown],
        report_id = "reportId" [shown],
        .. extra
    }
}

impl VoeTransactionsReportConstraints {
    /// A `VoeTransactionsReportConstraints` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
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

    /// Lowest confidence score an income stream needs to appear; `50` keeps those scored 50 or
    /// more.
    #[must_use]
    pub fn income_stream_confidence_minimum(
        mut self,
        income_stream_confidence_minimum: i32,
    ) -> Self {
        self.income_stream_confidence_minimum = Some(income_stream_confidence_minimum);
        self
    }

    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// Identifies one generated report; use it to fetch or reissue that report.
    ///
    /// For example `u4hstnnak45g`.
    #[must_use]
    pub fn report_id(mut self, report_id: impl Into<ReportId>) -> Self {
        self.report_id = Some(report_id.into());
        self
    }
}

/// Constraints of an employment report from deposits as echoed in the answer, with account ids
/// as an array.
#[doc(alias = "VOETransactionsReportConstraintsOut")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoeTransactionsReportConstraintsOut {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Vec<AccountId>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Lowest confidence score an income stream needs to appear; `50` keeps those scored 50 or
    /// more.
    pub income_stream_confidence_minimum: Option<i32>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Identifies one generated report; use it to fetch or reissue that report.
    ///
    /// For example `u4hstnnak45g`.
    pub report_id: Option<ReportId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoeTransactionsReportConstraintsOut {
        account_ids = "accountIds" [shown],
        from_date = "fromDate" [shown],
        income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        report_custom_fields = "reportCustomFields" [shown],
        report_id = "reportId" [shown],
        .. extra
    }
}

/// Finished verification of income report: common report data, date range, institutions with
/// income streams, and summaries in `income`.
#[doc(alias = "VOIReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiReport {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<BaseReportAckConstraints>,
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
    /// Length of the span the report covers, in days.
    ///
    /// For example `200`.
    pub days: Option<i64>,
    /// Words of the consumer on an open dispute; present only when they asked for it to be added.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Last day or moment of the span, in seconds since 1970 or ISO 8601 text by schema.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    pub end_user: Option<ConsumerEndUser>,
    /// What went wrong, one entry per failure; empty or absent when all worked.
    pub errors: Vec<ErrorMessage>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Income details: pay figures of one employment, or a list of income records.
    pub income: Vec<ReportIncomeStreamSummary>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Identifies the portfolio that groups every report made for one customer; it stays the same
    /// from report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Ties together every activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that ordered the report, normally your partner name.
    pub requester_name: Option<String>,
    /// `true` when the history behind the report is longer than the limit for its type, 180 or 365
    /// days.
    pub seasoned: Option<bool>,
    /// Start of the time span; for a report, the posting time of its oldest transaction, in seconds
    /// since 1970.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
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
    VoiReport {
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        days = "days",
        dispute_statement = "disputeStatement",
        end_date = "endDate" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        income = "income" [shown],
        institutions = "institutions" [shown],
        portfolio_id = "portfolioId" [shown],
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        seasoned = "seasoned" [shown],
        start_date = "startDate" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Answer when a verification of income report has been started: `id`, `portfolioId`, `status`,
/// consumer data and constraints.
#[doc(alias = "VOIReportAck")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiReportAck {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<VoiReportConstraintsOut>,
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
    VoiReportAck {
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

/// Request for a verification of income report: account ids as one text, begin date, least
/// stream confidence and custom fields, all optional.
#[doc(alias = "VOIReportConstraints")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiReportConstraints {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Option<String>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Lowest confidence score an income stream needs to appear; `50` keeps those scored 50 or
    /// more.
    pub income_stream_confidence_minimum: Option<i32>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoiReportConstraints {
        account_ids = "accountIds",
        from_date = "fromDate" [shown],
        income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

impl VoiReportConstraints {
    /// A `VoiReportConstraints` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
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

    /// Lowest confidence score an income stream needs to appear; `50` keeps those scored 50 or
    /// more.
    #[must_use]
    pub fn income_stream_confidence_minimum(
        mut self,
        income_stream_confidence_minimum: i32,
    ) -> Self {
        self.income_stream_confidence_minimum = Some(income_stream_confidence_minimum);
        self
    }

    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }
}

/// Constraints of an income report as echoed in the answer, with account ids as an array.
#[doc(alias = "VOIReportConstraintsOut")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiReportConstraintsOut {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Vec<AccountId>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Lowest confidence score an income stream needs to appear; `50` keeps those scored 50 or
    /// more.
    pub income_stream_confidence_minimum: Option<i32>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoiReportConstraintsOut {
        account_ids = "accountIds" [shown],
        from_date = "fromDate" [shown],
        income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

/// Pay statement in a pay statement report: period, net and gross pay, provider, match type,
/// employer, employee, earnings, deductions and direct deposits.
#[doc(alias = "VOIEPayStatement")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiePayStatement {
    /// Key of a stored document such as a pay statement, used to fetch or report on it.
    ///
    /// For example `6f8fb0a0-e882-4f57-b672-cf53f1397581`.
    pub asset_id: Option<AssetId>,
    /// `true` when this pay statement is charged; `false` if it had been digitized before.
    pub billable: Option<bool>,
    /// What was taken off the pay, one entry per kind such as `401k`.
    pub deductions: Vec<Deduction>,
    /// Accounts the net pay went to, with the share of each.
    pub direct_deposits: Vec<DirectDeposit>,
    /// Person who was paid or employed, with name and address as payroll has them.
    pub employee: Option<Employee>,
    /// Firm that paid, with its name and address.
    pub employer: Option<Employer>,
    /// Last day of the pay period, in seconds since 1970.
    ///
    /// For example `1558722600`.
    pub end_date: Option<UnixDate>,
    /// What the employee earned in this pay period before anything was deducted.
    ///
    /// For example `24200`.
    pub gross_pay_current: Option<Decimal>,
    /// Pay before deductions accumulated so far in this pay year.
    ///
    /// For example `72600`.
    pub gross_pay_ytd: Option<Decimal>,
    /// How deposits matched the statement: `NET_PAY_MATCH`, one of three `SPLIT_...` matches,
    /// `PARTIAL`, `NO_MATCH` or `TRANSACTION_DATE_RANGE_INVALID`.
    ///
    /// Known values are in [`values::pay_statement_match`](crate::values::pay_statement_match).
    pub match_type: Option<String>,
    /// What the employee received for this pay period once deductions were taken.
    ///
    /// For example `1802.22`.
    pub net_pay_current: Option<Decimal>,
    /// Pay after deductions accumulated so far in this pay year.
    ///
    /// For example `36000`.
    pub net_pay_ytd: Option<Decimal>,
    /// Day the wages were paid, in seconds since 1970.
    ///
    /// For example `1559241000`.
    pub pay_date: Option<UnixDate>,
    /// Which pay period the statement covers, for example `LastPayPeriod`.
    pub pay_period: Option<String>,
    /// Earnings lines of the pay statement, one entry each.
    pub pay_stat: Vec<PayStat>,
    /// Company that runs the payroll and supplied the pay data, for example `Paychex`.
    ///
    /// For example `Finicity`.
    pub payroll_provider: Option<String>,
    /// First day covered by the pay check, in seconds since 1970.
    ///
    /// For example `1557513000`.
    pub start_date: Option<UnixDate>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoiePayStatement {
        asset_id = "assetId" [shown],
        billable = "billable" [shown],
        deductions = "deductions" [shown],
        direct_deposits = "directDeposits" [shown],
        employee = "employee" [shown],
        employer = "employer" [shown],
        end_date = "endDate" [shown],
        gross_pay_current = "grossPayCurrent",
        gross_pay_ytd = "grossPayYTD",
        match_type = "matchType",
        net_pay_current = "netPayCurrent",
        net_pay_ytd = "netPayYTD",
        pay_date = "payDate" [shown],
        pay_period = "payPeriod",
        pay_stat = "payStat" [shown],
        payroll_provider = "payrollProvider",
        start_date = "startDate" [shown],
        .. extra
    }
}

/// Finished verification of income and employment from payroll: common report data,
/// `employmentHistory` with income, `gseEnabled` and `reportStyle`.
#[doc(alias = "VOIEPayrollReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiePayrollReport {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<BaseReportAckConstraints>,
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
    /// Jobs of the consumer, one entry per employer that was verified.
    pub employment_history: Vec<PayrollEmploymentHistoryVoie>,
    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    pub end_user: Option<ConsumerEndUser>,
    /// What went wrong, one entry per failure; empty or absent when all worked.
    pub errors: Vec<ErrorMessage>,
    /// Internal Mastercard flag marking reports that Government-Sponsored Enterprises should not
    /// retrieve; mandatory in payroll reports.
    pub gse_enabled: Option<bool>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Identifies the portfolio that groups every report made for one customer; it stays the same
    /// from report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Way the report was made: `directAPIPayroll`, `credentialedPayroll`, `paystatement`,
    /// `voieWithInterview`, `voieWithStatement` or `voieWithReport`.
    ///
    /// Known values are in [`values::report_style`](crate::values::report_style).
    pub report_style: Option<String>,
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
    VoiePayrollReport {
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        dispute_statement = "disputeStatement",
        employment_history = "employmentHistory" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        gse_enabled = "gseEnabled" [shown],
        id = "id" [shown],
        portfolio_id = "portfolioId" [shown],
        report_style = "reportStyle",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Pay statement in a VOIE paystub report: the members of `PayStatementForVoie` plus monthly
/// income estimates.
#[doc(alias = "VOIEPaystubPayStatement")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiePaystubPayStatement {
    /// Key of a stored document such as a pay statement, used to fetch or report on it.
    ///
    /// For example `6f8fb0a0-e882-4f57-b672-cf53f1397581`.
    pub asset_id: Option<AssetId>,
    /// `true` when this pay statement is charged; `false` if it had been digitized before.
    pub billable: Option<bool>,
    /// Accounts the net pay went to, with the share of each.
    pub direct_deposits: Vec<DirectDeposit>,
    /// Person who was paid or employed, with name and address as payroll has them.
    pub employee: Option<Employee>,
    /// Firm that paid, with its name and address.
    pub employer: Option<Employer>,
    /// Last day of the pay period, in seconds since 1970.
    ///
    /// For example `1558722600`.
    pub end_date: Option<UnixDate>,
    /// Why this pay statement could not be used; `0` when it could.
    pub error_code: Option<i32>,
    /// Why the pay statement could not be used, in words.
    pub error_message: Option<String>,
    /// What the employee earned in this pay period before anything was deducted.
    ///
    /// For example `24200`.
    pub gross_pay_current: Option<Decimal>,
    /// Pay before deductions accumulated so far in this pay year.
    ///
    /// For example `72600`.
    pub gross_pay_ytd: Option<Decimal>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Estimated pay per month from the employment; always present in VOIE-payroll reports.
    pub monthly_income: Option<PaystubMonthlyIncomeRecord>,
    /// What the employee received for this pay period once deductions were taken.
    ///
    /// For example `1802.22`.
    pub net_pay_current: Option<Decimal>,
    /// Pay after deductions accumulated so far in this pay year.
    ///
    /// For example `36000`.
    pub net_pay_ytd: Option<Decimal>,
    /// Day the wages were paid, in seconds since 1970.
    ///
    /// For example `1559241000`.
    pub pay_date: Option<UnixDate>,
    /// Which pay period the statement covers, for example `LastPayPeriod`.
    pub pay_period: Option<String>,
    /// Earnings lines of the pay statement, one entry each.
    pub pay_stat: Vec<PayStat>,
    /// Company that runs the payroll and supplied the pay data, for example `Paychex`.
    ///
    /// For example `Finicity`.
    pub payroll_provider: Option<String>,
    /// First day covered by the pay check, in seconds since 1970.
    ///
    /// For example `1557513000`.
    pub start_date: Option<UnixDate>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoiePaystubPayStatement {
        asset_id = "assetId" [shown],
        billable = "billable" [shown],
        direct_deposits = "directDeposits" [shown],
        employee = "employee" [shown],
        employer = "employer" [shown],
        end_date = "endDate" [shown],
        error_code = "errorCode" [shown],
        error_message = "errorMessage",
        gross_pay_current = "grossPayCurrent",
        gross_pay_ytd = "grossPayYTD",
        institutions = "institutions" [shown],
        monthly_income = "monthlyIncome" [shown],
        net_pay_current = "netPayCurrent",
        net_pay_ytd = "netPayYTD",
        pay_date = "payDate" [shown],
        pay_period = "payPeriod",
        pay_stat = "payStat" [shown],
        payroll_provider = "payrollProvider",
        start_date = "startDate" [shown],
        .. extra
    }
}

/// Finished income and employment report from paystubs alone: common report data, asset ids,
/// number of billable assets and pay statements.
#[doc(alias = "VOIEPaystubReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiePaystubReport {
    /// Keys of the stored pay statements the report draws on.
    pub asset_ids: Vec<AssetId>,
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<BaseReportAckConstraints>,
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
    /// How many pay statements of the report are billed.
    ///
    /// For example `1`.
    pub number_of_billable_assets: Option<i32>,
    /// What was read from each pay statement; some reports add how it matched transactions.
    pub pay_statements: Vec<VoiePaystubPayStatement>,
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
    VoiePaystubReport {
        asset_ids = "assetIds" [shown],
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
        number_of_billable_assets = "numberOfBillableAssets",
        pay_statements = "payStatements" [shown],
        portfolio_id = "portfolioId" [shown],
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Answer when a VOIE paystub report has been started: `id`, `portfolioId`, `status`, consumer
/// data and constraints.
#[doc(alias = "VOIEPaystubReportAck")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiePaystubReportAck {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<VoieReportConstraints>,
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
    VoiePaystubReportAck {
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

/// Pay statement in a paystub report checked against bank deposits: `PayStatementForVoie` plus
/// monthly estimates with other and total pay.
#[doc(alias = "VOIEPaystubWithStatementPayStatement")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiePaystubWithStatementPayStatement {
    /// Key of a stored document such as a pay statement, used to fetch or report on it.
    ///
    /// For example `6f8fb0a0-e882-4f57-b672-cf53f1397581`.
    pub asset_id: Option<AssetId>,
    /// `true` when this pay statement is charged; `false` if it had been digitized before.
    pub billable: Option<bool>,
    /// Accounts the net pay went to, with the share of each.
    pub direct_deposits: Vec<DirectDeposit>,
    /// Person who was paid or employed, with name and address as payroll has them.
    pub employee: Option<Employee>,
    /// Firm that paid, with its name and address.
    pub employer: Option<Employer>,
    /// Last day of the pay period, in seconds since 1970.
    ///
    /// For example `1558722600`.
    pub end_date: Option<UnixDate>,
    /// Why this pay statement could not be used; `0` when it could.
    pub error_code: Option<i32>,
    /// Why the pay statement could not be used, in words.
    pub error_message: Option<String>,
    /// What the employee earned in this pay period before anything was deducted.
    ///
    /// For example `24200`.
    pub gross_pay_current: Option<Decimal>,
    /// Pay before deductions accumulated so far in this pay year.
    ///
    /// For example `72600`.
    pub gross_pay_ytd: Option<Decimal>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Estimated pay per month from the employment; always present in VOIE-payroll reports.
    pub monthly_income: Option<PaystubTxVerifyMonthlyIncomeRecord>,
    /// What the employee received for this pay period once deductions were taken.
    ///
    /// For example `1802.22`.
    pub net_pay_current: Option<Decimal>,
    /// Pay after deductions accumulated so far in this pay year.
    ///
    /// For example `36000`.
    pub net_pay_ytd: Option<Decimal>,
    /// Day the wages were paid, in seconds since 1970.
    ///
    /// For example `1559241000`.
    pub pay_date: Option<UnixDate>,
    /// Which pay period the statement covers, for example `LastPayPeriod`.
    pub pay_period: Option<String>,
    /// Earnings lines of the pay statement, one entry each.
    pub pay_stat: Vec<PayStat>,
    /// Company that runs the payroll and supplied the pay data, for example `Paychex`.
    ///
    /// For example `Finicity`.
    pub payroll_provider: Option<String>,
    /// First day covered by the pay check, in seconds since 1970.
    ///
    /// For example `1557513000`.
    pub start_date: Option<UnixDate>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoiePaystubWithStatementPayStatement {
        asset_id = "assetId" [shown],
        billable = "billable" [shown],
        direct_deposits = "directDeposits" [shown],
        employee = "employee" [shown],
        employer = "employer" [shown],
        end_date = "endDate" [shown],
        error_code = "errorCode" [shown],
        error_message = "errorMessage",
        gross_pay_current = "grossPayCurrent",
        gross_pay_ytd = "grossPayYTD",
        institutions = "institutions" [shown],
        monthly_income = "monthlyIncome" [shown],
        net_pay_current = "netPayCurrent",
        net_pay_ytd = "netPayYTD",
        pay_date = "payDate" [shown],
        pay_period = "payPeriod",
        pay_stat = "payStat" [shown],
        payroll_provider = "payrollProvider",
        start_date = "startDate" [shown],
        .. extra
    }
}

/// Finished income and employment report in which paystubs are checked against bank deposits:
/// pay statements, asset ids and institutions.
#[doc(alias = "VOIEPaystubWithTXVerifyReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiePaystubWithTxVerifyReport {
    /// Keys of the stored pay statements the report draws on.
    pub asset_ids: Vec<AssetId>,
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<BaseReportAckConstraints>,
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
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// How many pay statements of the report are billed.
    ///
    /// For example `1`.
    pub number_of_billable_assets: Option<i32>,
    /// What was read from each pay statement; some reports add how it matched transactions.
    pub pay_statements: Vec<VoiePaystubWithStatementPayStatement>,
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
    VoiePaystubWithTxVerifyReport {
        asset_ids = "assetIds" [shown],
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
        institutions = "institutions" [shown],
        number_of_billable_assets = "numberOfBillableAssets",
        pay_statements = "payStatements" [shown],
        portfolio_id = "portfolioId" [shown],
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Answer when a paystub report with deposit check has been started: `id`, `portfolioId`,
/// `status`, consumer data and constraints.
#[doc(alias = "VOIEPaystubWithTXVerifyReportAck")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiePaystubWithTxVerifyReportAck {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<VoieWithTxVerifyReportConstraintsOut>,
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
    VoiePaystubWithTxVerifyReportAck {
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

/// Request for a VOIE paystub report, echoed later: pay statements and extraction choices in
/// `voieWithStatementData`, plus custom fields.
#[doc(alias = "VOIEReportConstraints")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoieReportConstraints {
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Pay statements the report is made from, and what to extract from them.
    pub voie_with_statement_data: Option<VoieWithStatementData>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoieReportConstraints {
        report_custom_fields = "reportCustomFields" [shown],
        voie_with_statement_data = "voieWithStatementData" [shown],
        .. extra
    }
}

impl VoieReportConstraints {
    /// A `VoieReportConstraints` with its required members.
    ///
    /// - `voie_with_statement_data`: Pay statements the report is made from, and what to extract
    ///   from them.
    pub fn new(voie_with_statement_data: VoieWithStatementData) -> Self {
        Self {
            report_custom_fields: Vec::new(),
            voie_with_statement_data: Some(voie_with_statement_data),
            extra: Map::new(),
        }
    }

    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }
}

/// Request for a paystub report with deposit check: `voieWithInterviewData` required; accounts,
/// begin date, least stream confidence and custom fields optional.
#[doc(alias = "VOIEWithTXVerifyReportConstraints")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoieWithTxVerifyReportConstraints {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Option<String>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Lowest confidence score an income stream needs to appear; `50` keeps those scored 50 or
    /// more.
    pub income_stream_confidence_minimum: Option<i32>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Pay statements to verify against bank transactions, and what to extract from them.
    pub voie_with_interview_data: VoieWithInterviewData,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoieWithTxVerifyReportConstraints {
        account_ids = "accountIds",
        from_date = "fromDate" [shown],
        income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        report_custom_fields = "reportCustomFields" [shown],
        voie_with_interview_data = "voieWithInterviewData" [shown],
        .. extra
    }
}

impl VoieWithTxVerifyReportConstraints {
    /// A `VoieWithTxVerifyReportConstraints` with its required members.
    ///
    /// - `voie_with_interview_data`: Pay statements to verify against bank transactions, and what
    ///   to extract from them.
    pub fn new(voie_with_interview_data: VoieWithInterviewData) -> Self {
        Self {
            account_ids: None,
            from_date: None,
            income_stream_confidence_minimum: None,
            report_custom_fields: Vec::new(),
            voie_with_interview_data,
            extra: Map::new(),
        }
    }

    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
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

    /// Lowest confidence score an income stream needs to appear; `50` keeps those scored 50 or
    /// more.
    #[must_use]
    pub fn income_stream_confidence_minimum(
        mut self,
        income_stream_confidence_minimum: i32,
    ) -> Self {
        self.income_stream_confidence_minimum = Some(income_stream_confidence_minimum);
        self
    }

    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }
}

/// Constraints of a paystub report with deposit check as echoed in the answer, with account ids
/// as an array.
#[doc(alias = "VOIEWithTXVerifyReportConstraintsOut")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoieWithTxVerifyReportConstraintsOut {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Vec<AccountId>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Lowest confidence score an income stream needs to appear; `50` keeps those scored 50 or
    /// more.
    pub income_stream_confidence_minimum: Option<i32>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Pay statements to verify against bank transactions, and what to extract from them.
    pub voie_with_interview_data: Option<VoieWithInterviewData>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoieWithTxVerifyReportConstraintsOut {
        account_ids = "accountIds" [shown],
        from_date = "fromDate" [shown],
        income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        report_custom_fields = "reportCustomFields" [shown],
        voie_with_interview_data = "voieWithInterviewData" [shown],
        .. extra
    }
}
