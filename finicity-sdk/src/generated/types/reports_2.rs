// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *reports*.

use std::fmt::{Debug, Formatter};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::*;
use crate::field::by_serde;
use crate::model::{hide_unknown, model};
use crate::open::Undecided;
use crate::scalar::Scalar;
use crate::unix_date::UnixDate;

/// `PrequalificationReportAssetSummary` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrequalificationReportAssetSummary {
    /// `availableBalance` of the contract.
    ///
    /// For example `1000`.
    pub available_balance: Option<Decimal>,
    /// `beginningBalance` of the contract.
    ///
    /// For example `-17795.6`.
    pub beginning_balance: Option<Decimal>,
    /// `currentBalance` of the contract.
    ///
    /// For example `1000`.
    pub current_balance: Option<Decimal>,
    /// `sixMonthAverage` of the contract.
    ///
    /// For example `-7616.01`.
    pub six_month_average: Option<Decimal>,
    /// `twoMonthAverage` of the contract.
    ///
    /// For example `-1865.96`.
    pub two_month_average: Option<Decimal>,
    /// `type` of the contract.
    ///
    /// For example `checking`.
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

/// `PrequalificationReportConstraints` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrequalificationReportConstraints {
    /// `accountIds` of the contract.
    pub account_ids: Option<String>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `showNsf` of the contract.
    ///
    /// For example `false`.
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

    /// Sets `accountIds`.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
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

    /// Sets `showNsf`.
    #[must_use]
    pub fn show_nsf(mut self, show_nsf: bool) -> Self {
        self.show_nsf = Some(show_nsf);
        self
    }
}

/// `PrequalificationReportConstraintsOut` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrequalificationReportConstraintsOut {
    /// `accountIds` of the contract.
    pub account_ids: Vec<AccountId>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `showNsf` of the contract.
    ///
    /// For example `false`.
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

/// `Report` of the contract.
///
/// Which one it is, the text under `type` says.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Report {
    /// `barpcra`, `barpnoncra`, `barbcra`, `barbnoncra`, `barbftc`
    AfBalanceAnalyticsReport(Box<AfBalanceAnalyticsReport>),
    /// `cfrpcra`, `cfrpnoncra`, `cfrbcra`, `cracfrbcra`, `cfrbnoncra`, `cfrbftc`
    AfCashFlowAnalyticsReport(Box<AfCashFlowAnalyticsReport>),
    /// `phrbcra`, `phrbnoncra`, `phrbftc`
    AfPaymentHistoryAnalyticsReport(Box<AfPaymentHistoryAnalyticsReport>),
    /// `pripcra`, `pripnoncra`, `pribcra`, `pribnoncra`, `pribftc`
    PaymentRiskInsightsReport(Box<PaymentRiskInsightsReport>),
    /// `farpbfnoncra`
    ReportWithFirstThirdParty(Box<ReportWithFirstThirdParty>),
    /// `farpbfnoncra`
    ForesightAnalyticsReport(Box<ForesightAnalyticsReport>),
    /// `cfrp`, `cfrb`
    CashFlowReport(Box<CashFlowReport>),
    /// `preQualVoa`, `assetSummary`
    PrequalificationReport(Box<PrequalificationReport>),
    /// `paystatement`
    PayStatementReport(Box<PayStatementReport>),
    /// `statement`
    StatementReport(Box<StatementReport>),
    /// `transactions`, `txnNonCra`
    TransactionsReport(Box<TransactionsReport>),
    /// `voa`
    VoaReport(Box<VoaReport>),
    /// `voaHistory`
    VoaWithIncomeReport(Box<VoaWithIncomeReport>),
    /// `voi`
    VoiReport(Box<VoiReport>),
    /// `voePayroll`
    VoePayrollReport(Box<VoePayrollReport>),
    /// `voiePayroll`
    VoiePayrollReport(Box<VoiePayrollReport>),
    /// `voeTransactions`
    VoeTransactionsReport(Box<VoeTransactionsReport>),
    /// `voieTxVerify`
    VoiePaystubWithTxVerifyReport(Box<VoiePaystubWithTxVerifyReport>),
    /// `voieTxVerify`
    VoiePaystubReport(Box<VoiePaystubReport>),
    /// `sbcaanalyticsnoncra`
    SbcaAnalyticsReport(Box<SbcaAnalyticsReport>),
    /// `sbcabenchmarksnoncra`
    SbcaBenchmarkReport(Box<SbcaBenchmarkReport>),
    /// One that this version does not know: `type` is another.
    Unknown(Value),
}

by_serde! { Report, }

impl Debug for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::AfBalanceAnalyticsReport(value) => value.fmt(f),
            Self::AfCashFlowAnalyticsReport(value) => value.fmt(f),
            Self::AfPaymentHistoryAnalyticsReport(value) => value.fmt(f),
            Self::PaymentRiskInsightsReport(value) => value.fmt(f),
            Self::ReportWithFirstThirdParty(value) => value.fmt(f),
            Self::ForesightAnalyticsReport(value) => value.fmt(f),
            Self::CashFlowReport(value) => value.fmt(f),
            Self::PrequalificationReport(value) => value.fmt(f),
            Self::PayStatementReport(value) => value.fmt(f),
            Self::StatementReport(value) => value.fmt(f),
            Self::TransactionsReport(value) => value.fmt(f),
            Self::VoaReport(value) => value.fmt(f),
            Self::VoaWithIncomeReport(value) => value.fmt(f),
            Self::VoiReport(value) => value.fmt(f),
            Self::VoePayrollReport(value) => value.fmt(f),
            Self::VoiePayrollReport(value) => value.fmt(f),
            Self::VoeTransactionsReport(value) => value.fmt(f),
            Self::VoiePaystubWithTxVerifyReport(value) => value.fmt(f),
            Self::VoiePaystubReport(value) => value.fmt(f),
            Self::SbcaAnalyticsReport(value) => value.fmt(f),
            Self::SbcaBenchmarkReport(value) => value.fmt(f),
            Self::Unknown(value) => hide_unknown(f, value),
        }
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AfBalanceAnalyticsReport(value) => value.serialize(serializer),
            Self::AfCashFlowAnalyticsReport(value) => value.serialize(serializer),
            Self::AfPaymentHistoryAnalyticsReport(value) => value.serialize(serializer),
            Self::PaymentRiskInsightsReport(value) => value.serialize(serializer),
            Self::ReportWithFirstThirdParty(value) => value.serialize(serializer),
            Self::ForesightAnalyticsReport(value) => value.serialize(serializer),
            Self::CashFlowReport(value) => value.serialize(serializer),
            Self::PrequalificationReport(value) => value.serialize(serializer),
            Self::PayStatementReport(value) => value.serialize(serializer),
            Self::StatementReport(value) => value.serialize(serializer),
            Self::TransactionsReport(value) => value.serialize(serializer),
            Self::VoaReport(value) => value.serialize(serializer),
            Self::VoaWithIncomeReport(value) => value.serialize(serializer),
            Self::VoiReport(value) => value.serialize(serializer),
            Self::VoePayrollReport(value) => value.serialize(serializer),
            Self::VoiePayrollReport(value) => value.serialize(serializer),
            Self::VoeTransactionsReport(value) => value.serialize(serializer),
            Self::VoiePaystubWithTxVerifyReport(value) => value.serialize(serializer),
            Self::VoiePaystubReport(value) => value.serialize(serializer),
            Self::SbcaAnalyticsReport(value) => value.serialize(serializer),
            Self::SbcaBenchmarkReport(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Report {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Undecided::read(deserializer)?;
        match json.text("type") {
            Some("barpcra") => json.decide().map(Self::AfBalanceAnalyticsReport),
            Some("barpnoncra") => json.decide().map(Self::AfBalanceAnalyticsReport),
            Some("barbcra") => json.decide().map(Self::AfBalanceAnalyticsReport),
            Some("barbnoncra") => json.decide().map(Self::AfBalanceAnalyticsReport),
            Some("barbftc") => json.decide().map(Self::AfBalanceAnalyticsReport),
            Some("cfrpcra") => json.decide().map(Self::AfCashFlowAnalyticsReport),
            Some("cfrpnoncra") => json.decide().map(Self::AfCashFlowAnalyticsReport),
            Some("cfrbcra") => json.decide().map(Self::AfCashFlowAnalyticsReport),
            Some("cracfrbcra") => json.decide().map(Self::AfCashFlowAnalyticsReport),
            Some("cfrbnoncra") => json.decide().map(Self::AfCashFlowAnalyticsReport),
            Some("cfrbftc") => json.decide().map(Self::AfCashFlowAnalyticsReport),
            Some("phrbcra") => json.decide().map(Self::AfPaymentHistoryAnalyticsReport),
            Some("phrbnoncra") => json.decide().map(Self::AfPaymentHistoryAnalyticsReport),
            Some("phrbftc") => json.decide().map(Self::AfPaymentHistoryAnalyticsReport),
            Some("pripcra") => json.decide().map(Self::PaymentRiskInsightsReport),
            Some("pripnoncra") => json.decide().map(Self::PaymentRiskInsightsReport),
            Some("pribcra") => json.decide().map(Self::PaymentRiskInsightsReport),
            Some("pribnoncra") => json.decide().map(Self::PaymentRiskInsightsReport),
            Some("pribftc") => json.decide().map(Self::PaymentRiskInsightsReport),
            Some("farpbfnoncra") if json.has("externalCustomerId") => {
                json.decide().map(Self::ReportWithFirstThirdParty)
            }
            Some("farpbfnoncra") => json.decide().map(Self::ForesightAnalyticsReport),
            Some("cfrp") => json.decide().map(Self::CashFlowReport),
            Some("cfrb") => json.decide().map(Self::CashFlowReport),
            Some("preQualVoa") => json.decide().map(Self::PrequalificationReport),
            Some("assetSummary") => json.decide().map(Self::PrequalificationReport),
            Some("paystatement") => json.decide().map(Self::PayStatementReport),
            Some("statement") => json.decide().map(Self::StatementReport),
            Some("transactions") => json.decide().map(Self::TransactionsReport),
            Some("txnNonCra") => json.decide().map(Self::TransactionsReport),
            Some("voa") => json.decide().map(Self::VoaReport),
            Some("voaHistory") => json.decide().map(Self::VoaWithIncomeReport),
            Some("voi") => json.decide().map(Self::VoiReport),
            Some("voePayroll") => json.decide().map(Self::VoePayrollReport),
            Some("voiePayroll") => json.decide().map(Self::VoiePayrollReport),
            Some("voeTransactions") => json.decide().map(Self::VoeTransactionsReport),
            Some("voieTxVerify") if json.contains("title", "TXVerify") => {
                json.decide().map(Self::VoiePaystubWithTxVerifyReport)
            }
            Some("voieTxVerify") => json.decide().map(Self::VoiePaystubReport),
            Some("sbcaanalyticsnoncra") => json.decide().map(Self::SbcaAnalyticsReport),
            Some("sbcabenchmarksnoncra") => json.decide().map(Self::SbcaBenchmarkReport),
            _ => json.keep::<D>().map(Self::Unknown),
        }
    }
}

/// `ReportAccountPosition` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportAccountPosition {
    /// `currency` of the contract.
    ///
    /// For example `USD`.
    pub currency: Option<String>,
    /// `currentPrice` of the contract.
    ///
    /// For example `280.71`.
    pub current_price: Option<Decimal>,
    /// `id` of the contract.
    ///
    /// For example `637054`.
    pub id: Option<i64>,
    /// `marketValue` of the contract.
    ///
    /// For example `1403.55`.
    pub market_value: Option<Decimal>,
    /// `securityName` of the contract.
    pub security_name: Option<String>,
    /// `securityType` of the contract.
    ///
    /// For example `Stock`.
    pub security_type: Option<String>,
    /// `symbol` of the contract.
    ///
    /// For example `MCD`.
    pub symbol: Option<String>,
    /// `units` of the contract.
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

/// `ReportIncomeEstimate` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportIncomeEstimate {
    /// `estimatedGrossAnnual` of the contract.
    ///
    /// For example `2000.12`.
    pub estimated_gross_annual: Option<Decimal>,
    /// `netAnnual` of the contract.
    ///
    /// For example `1000.12`.
    pub net_annual: Option<Decimal>,
    /// `projectedGrossAnnual` of the contract.
    ///
    /// For example `2500.23`.
    pub projected_gross_annual: Option<Decimal>,
    /// `projectedNetAnnual` of the contract.
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

/// `ReportIncomeStreamSummary` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportIncomeStreamSummary {
    /// `averageMonthlyIncomeGross` of the contract.
    ///
    /// For example `11300.0`.
    pub average_monthly_income_gross: Option<Decimal>,
    /// `averageMonthlyIncomeNet` of the contract.
    ///
    /// For example `9206.31`.
    pub average_monthly_income_net: Option<Decimal>,
    /// `confidenceType` of the contract.
    ///
    /// For example `HIGH`.
    pub confidence_type: Option<String>,
    /// `incomeEstimate` of the contract.
    pub income_estimate: Option<ReportIncomeEstimate>,
    /// `netMonthly` of the contract.
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

/// `ReportInstitution` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportInstitution {
    /// `accounts` of the contract.
    pub accounts: Vec<ReportInstitutionAccount>,
    /// `id` of the contract.
    ///
    /// For example `4222`.
    pub id: Option<InstitutionId>,
    /// `name` of the contract.
    pub name: Option<String>,
    /// `urlHomeApp` of the contract.
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

/// `ReportInstitutionAccount` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportInstitutionAccount {
    /// `aggregationStatusCode` of the contract.
    pub aggregation_status_code: Option<Scalar>,
    /// `analytics` of the contract.
    pub analytics: Vec<AccountAnalytics>,
    /// `asset` of the contract.
    pub asset: Option<PrequalificationReportAssetSummary>,
    /// `availableBalance` of the contract.
    ///
    /// For example `1000`.
    pub available_balance: Option<Decimal>,
    /// `averageMonthlyBalance` of the contract.
    ///
    /// For example `501.02`.
    pub average_monthly_balance: Option<Decimal>,
    /// `balance` of the contract.
    ///
    /// For example `501.24`.
    pub balance: Option<Decimal>,
    /// `balanceDate` of the contract.
    ///
    /// For example `1614880526`.
    pub balance_date: Option<UnixDate>,
    /// `beginningBalance` of the contract.
    ///
    /// For example `714.77`.
    pub beginning_balance: Option<Decimal>,
    /// `cashFlowBalance` of the contract.
    pub cash_flow_balance: Option<CashFlowCashFlowBalance>,
    /// `cashFlowCharacteristic` of the contract.
    pub cash_flow_characteristic: Option<CashFlowCashFlowCharacteristic>,
    /// `cashFlowCredit` of the contract.
    pub cash_flow_credit: Option<CashFlowCashFlowCredit>,
    /// `cashFlowDebit` of the contract.
    pub cash_flow_debit: Option<CashFlowCashFlowDebit>,
    /// `currency` of the contract.
    ///
    /// For example `USD`.
    pub currency: Option<String>,
    /// `currentBalance` of the contract.
    ///
    /// For example `100000`.
    pub current_balance: Option<Decimal>,
    /// `details` of the contract.
    pub details: Option<ReportInstitutionAccountDetails>,
    /// `id` of the contract.
    pub id: Option<Scalar>,
    /// `incomeStreams` of the contract.
    pub income_streams: Vec<ReportInstitutionAccountIncomeStreams>,
    /// `miscDeposits` of the contract.
    ///
    /// At most 100 items.
    pub misc_deposits: Vec<ReportTransaction>,
    /// `name` of the contract.
    ///
    /// For example `Checking`.
    pub name: Option<String>,
    /// `number` of the contract.
    ///
    /// For example `201940541`.
    pub number: Option<String>,
    /// `oldestTransactionDate` of the contract.
    ///
    /// 0 to 2147483647, for example `1588350276`.
    pub oldest_transaction_date: Option<UnixDate>,
    /// `ownerAddress` of the contract.
    pub owner_address: Option<String>,
    /// `ownerAsOfDate` of the contract.
    ///
    /// For example `1596175200`.
    pub owner_as_of_date: Option<UnixDate>,
    /// `ownerName` of the contract.
    pub owner_name: Option<String>,
    /// `position` of the contract.
    pub position: Vec<ReportAccountPosition>,
    /// `totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount` of the contract.
    ///
    /// For example `120`.
    pub tot_number_days_since_most_recent_insufficient_funds_fee_debit_tx_account: Option<i64>,
    /// `totNumberInsufficientFundsFeeDebitTxAccount` of the contract.
    pub tot_number_insufficient_funds_fee_debit_tx_account: Option<Scalar>,
    /// `totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount` of the contract.
    ///
    /// For example `0`.
    pub tot_number_insufficient_funds_fee_debit_tx_over2_months_account: Option<i64>,
    /// `totNumberInsufficientFundsFeeDebitTxOver6MonthsAccount` of the contract.
    ///
    /// For example `0`.
    pub tot_number_insufficient_funds_fee_debit_tx_over6_months_account: Option<i32>,
    /// `transactions` of the contract.
    pub transactions: Vec<ReportInstitutionAccountTransactions>,
    /// `transactionsCount` of the contract.
    ///
    /// 0 to 2147483647, for example `3`.
    pub transactions_count: Option<i64>,
    /// `type` of the contract.
    ///
    /// For example `checking`.
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

/// `ReportInstitutionAccountDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportInstitutionAccountDetails {
    /// `availableBalanceAmount` of the contract.
    ///
    /// For example `1000`.
    pub available_balance_amount: Option<Decimal>,
    /// `availableCashBalance` of the contract.
    ///
    /// For example `1500`.
    pub available_cash_balance: Option<Decimal>,
    /// `currentBalance` of the contract.
    ///
    /// For example `1000.0`.
    pub current_balance: Option<Decimal>,
    /// `currentLoanBalance` of the contract.
    ///
    /// For example `0`.
    pub current_loan_balance: Option<Decimal>,
    /// `interestMarginBalance` of the contract.
    ///
    /// For example `-50000`.
    pub interest_margin_balance: Option<Decimal>,
    /// `marginBalance` of the contract.
    ///
    /// For example `100.0`.
    pub margin_balance: Option<Decimal>,
    /// `vestedBalance` of the contract.
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

/// `ReportInstitutionAccountIncomeStreams` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportInstitutionAccountIncomeStreams {
    /// `averageMonthlyIncomeGross` of the contract.
    ///
    /// For example `11300.0`.
    pub average_monthly_income_gross: Option<Decimal>,
    /// `averageMonthlyIncomeNet` of the contract.
    ///
    /// For example `9206.31`.
    pub average_monthly_income_net: Option<Decimal>,
    /// `cadence` of the contract.
    pub cadence: Option<CadenceDetails>,
    /// `confidence` of the contract.
    ///
    /// For example `70`.
    pub confidence: Option<i32>,
    /// `daysSinceLastTransaction` of the contract.
    ///
    /// For example `15`.
    pub days_since_last_transaction: Option<i32>,
    /// `estimateInclusion` of the contract.
    ///
    /// For example `HIGH`.
    pub estimate_inclusion: Option<String>,
    /// `estimatedGrossAnnual` of the contract.
    ///
    /// For example `2000.12`.
    pub estimated_gross_annual: Option<Decimal>,
    /// `id` of the contract.
    ///
    /// For example `dens28i3vsch-voah`.
    pub id: Option<String>,
    /// `incomeStreamMonths` of the contract.
    ///
    /// For example `18`.
    pub income_stream_months: Option<i32>,
    /// `name` of the contract.
    ///
    /// For example `none`.
    pub name: Option<String>,
    /// `netAnnual` of the contract.
    ///
    /// For example `110475.7`.
    pub net_annual: Option<Decimal>,
    /// `netMonthly` of the contract.
    pub net_monthly: Vec<NetMonthly>,
    /// `nextExpectedTransactionDate` of the contract.
    ///
    /// For example `1572625469`.
    pub next_expected_transaction_date: Option<UnixDate>,
    /// `projectedGrossAnnual` of the contract.
    ///
    /// For example `151609`.
    pub projected_gross_annual: Option<Decimal>,
    /// `projectedNetAnnual` of the contract.
    ///
    /// For example `0`.
    pub projected_net_annual: Option<Decimal>,
    /// `status` of the contract.
    ///
    /// For example `ACTIVE`.
    pub status: Option<String>,
    /// `transactions` of the contract.
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

/// `ReportInstitutionAccountTransactions` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportInstitutionAccountTransactions {
    /// `amount` of the contract.
    ///
    /// For example `100`.
    pub amount: Option<Decimal>,
    /// `category` of the contract.
    ///
    /// For example `Income`.
    pub category: Option<String>,
    /// `commission` of the contract.
    ///
    /// For example `0`.
    pub commission: Option<Decimal>,
    /// `description` of the contract.
    pub description: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `21284820852`.
    pub id: Option<TransactionId>,
    /// `institutionTransactionId` of the contract.
    ///
    /// For example `0000000000`.
    pub institution_transaction_id: Option<String>,
    /// `investmentTransactionType` of the contract.
    ///
    /// For example `dividend`.
    pub investment_transaction_type: Option<String>,
    /// `memo` of the contract.
    pub memo: Option<String>,
    /// `normalizedPayee` of the contract.
    ///
    /// For example `T-Mobile`.
    pub normalized_payee: Option<String>,
    /// `postedDate` of the contract.
    ///
    /// For example `1571313600`.
    pub posted_date: Option<UnixDate>,
    /// `securityType` of the contract.
    ///
    /// For example `Stock`.
    pub security_type: Option<String>,
    /// `symbol` of the contract.
    ///
    /// For example `DAL`.
    pub symbol: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `debit`.
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

/// `ReportSummaries` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportSummaries {
    /// `reports` of the contract.
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

/// `ReportSummary` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportSummary {
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
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
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
    /// `type` of the contract.
    ///
    /// For example `voi`.
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

/// `ReportTransaction` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportTransaction {
    /// `amount` of the contract.
    ///
    /// For example `100`.
    pub amount: Option<Decimal>,
    /// `category` of the contract.
    ///
    /// For example `Income`.
    pub category: Option<String>,
    /// `commission` of the contract.
    ///
    /// For example `0`.
    pub commission: Option<Decimal>,
    /// `description` of the contract.
    pub description: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `21284820852`.
    pub id: Option<TransactionId>,
    /// `institutionTransactionId` of the contract.
    ///
    /// For example `0000000000`.
    pub institution_transaction_id: Option<String>,
    /// `memo` of the contract.
    pub memo: Option<String>,
    /// `normalizedPayee` of the contract.
    ///
    /// For example `T-Mobile`.
    pub normalized_payee: Option<String>,
    /// `postedDate` of the contract.
    ///
    /// For example `1571313600`.
    pub posted_date: Option<UnixDate>,
    /// `securityType` of the contract.
    ///
    /// For example `Stock`.
    pub security_type: Option<String>,
    /// `symbol` of the contract.
    ///
    /// For example `DAL`.
    pub symbol: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `debit`.
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

/// `ReportWithFirstThirdParty` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportWithFirstThirdParty {
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
    /// `customerAnalytics` of the contract.
    pub customer_analytics: Option<CustomerAnalytics>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `active`.
    pub customer_type: Option<String>,
    /// `days` of the contract.
    ///
    /// For example `730`.
    pub days: Option<i64>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endDate` of the contract.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
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
    /// `institutions` of the contract.
    pub institutions: Vec<ReportInstitution>,
    /// `originalReportCreatedDate` of the contract.
    ///
    /// For example `1607450357`.
    pub original_report_created_date: Option<UnixDate>,
    /// `reportPin` of the contract.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
    /// `reportRefreshNumber` of the contract.
    pub report_refresh_number: Option<i64>,
    /// `requestId` of the contract.
    ///
    /// For example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// `requesterName` of the contract.
    pub requester_name: Option<String>,
    /// `seasoned` of the contract.
    ///
    /// For example `true`.
    pub seasoned: Option<bool>,
    /// `startDate` of the contract.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
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

/// `SortObject` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SortObject {
    /// `empty` of the contract.
    ///
    /// For example `false`.
    pub empty: Option<bool>,
    /// `sorted` of the contract.
    ///
    /// For example `true`.
    pub sorted: Option<bool>,
    /// `unsorted` of the contract.
    ///
    /// For example `false`.
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

/// `StateAttribute` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StateAttribute {
    /// `attributeName` of the contract.
    ///
    /// For example `NET_CASH_FLOW`.
    pub attribute_name: Option<String>,
    /// `reportedByTimePeriods` of the contract.
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

/// `StatePeriod` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatePeriod {
    /// `beginningValue` of the contract.
    ///
    /// For example `60.21`.
    pub beginning_value: Option<Decimal>,
    /// `count` of the contract.
    ///
    /// For example `2`.
    pub count: Option<i64>,
    /// `endDate` of the contract.
    ///
    /// For example `2023-01-01`.
    pub end_date: Option<NaiveDate>,
    /// `endingValue` of the contract.
    ///
    /// For example `60.21`.
    pub ending_value: Option<Decimal>,
    /// `max` of the contract.
    ///
    /// For example `60.21`.
    pub max: Option<Decimal>,
    /// `mean` of the contract.
    ///
    /// For example `42.22`.
    pub mean: Option<Decimal>,
    /// `median` of the contract.
    ///
    /// For example `42.22`.
    pub median: Option<Decimal>,
    /// `min` of the contract.
    ///
    /// For example `30.22`.
    pub min: Option<Decimal>,
    /// `standardDeviation` of the contract.
    ///
    /// For example `14.995`.
    pub standard_deviation: Option<Decimal>,
    /// `startDate` of the contract.
    ///
    /// For example `2022-12-01`.
    pub start_date: Option<NaiveDate>,
    /// `sum` of the contract.
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

/// `StateTimeInterval` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StateTimeInterval {
    /// `periods` of the contract.
    pub periods: Vec<StatePeriod>,
    /// `timeIntervalType` of the contract.
    ///
    /// Default `MONTHLY_CALENDAR`, for example `MONTHLY_CALENDAR`.
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

/// `StatementReport` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementReport {
    /// `assetId` of the contract.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
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

/// `StatementReportAck` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementReportAck {
    /// `constraints` of the contract.
    pub constraints: Option<StatementReportConstraints>,
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

/// `StatementReportConstraints` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementReportConstraints {
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `statementReportData` of the contract.
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
    pub fn new(statement_report_data: StatementData) -> Self {
        Self {
            report_custom_fields: Vec::new(),
            statement_report_data: Some(statement_report_data),
            extra: Map::new(),
        }
    }

    /// Sets `reportCustomFields`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }
}

/// `StreamModel` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamModel {
    /// `cadence` of the contract.
    ///
    /// For example `30`.
    pub cadence: Option<i64>,
    /// `id` of the contract.
    ///
    /// For example `1`.
    pub id: Option<String>,
    /// `payee` of the contract.
    ///
    /// For example `Walmart`.
    pub payee: Option<String>,
    /// `payor` of the contract.
    pub payor: Option<String>,
    /// `recency` of the contract.
    ///
    /// For example `2`.
    pub recency: Option<i64>,
    /// `transactionIds` of the contract.
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

/// `TransactionalAttribute` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionalAttribute {
    /// `aggregatedByTimePeriods` of the contract.
    pub aggregated_by_time_periods: Vec<TransactionalTimeInterval>,
    /// `attributeName` of the contract.
    ///
    /// For example `INFLOW_TRANSACTIONS`.
    pub attribute_name: Option<String>,
    /// `streamIds` of the contract.
    pub stream_ids: Vec<String>,
    /// `transactionIds` of the contract.
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

/// `TransactionalPeriod` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionalPeriod {
    /// `count` of the contract.
    ///
    /// For example `2`.
    pub count: Option<i64>,
    /// `endDate` of the contract.
    ///
    /// For example `2023-01-01`.
    pub end_date: Option<NaiveDate>,
    /// `max` of the contract.
    ///
    /// For example `60.21`.
    pub max: Option<Decimal>,
    /// `mean` of the contract.
    ///
    /// For example `42.22`.
    pub mean: Option<Decimal>,
    /// `median` of the contract.
    ///
    /// For example `42.22`.
    pub median: Option<Decimal>,
    /// `min` of the contract.
    ///
    /// For example `30.22`.
    pub min: Option<Decimal>,
    /// `standardDeviation` of the contract.
    ///
    /// For example `14.995`.
    pub standard_deviation: Option<Decimal>,
    /// `startDate` of the contract.
    ///
    /// For example `2022-12-01`.
    pub start_date: Option<NaiveDate>,
    /// `sum` of the contract.
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

/// `TransactionalTimeInterval` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionalTimeInterval {
    /// `periods` of the contract.
    pub periods: Vec<TransactionalPeriod>,
    /// `timeIntervalType` of the contract.
    ///
    /// Default `MONTHLY_CALENDAR`, for example `MONTHLY_CALENDAR`.
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

/// `TransactionsReport` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionsReport {
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
    /// `days` of the contract.
    ///
    /// For example `174`.
    pub days: Option<i64>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endDate` of the contract.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `institutions` of the contract.
    pub institutions: Vec<ReportInstitution>,
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
    /// `seasoned` of the contract.
    ///
    /// For example `false`.
    pub seasoned: Option<bool>,
    /// `startDate` of the contract.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
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

/// `VOAReport` of the contract.
#[doc(alias = "VOAReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoaReport {
    /// `assets` of the contract.
    pub assets: Option<PrequalificationReportAssetSummary>,
    /// `consolidatedAvailableBalance` of the contract.
    ///
    /// For example `1929.57`.
    pub consolidated_available_balance: Option<Decimal>,
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
    /// `days` of the contract.
    ///
    /// For example `180`.
    pub days: Option<i64>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endDate` of the contract.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `institutions` of the contract.
    pub institutions: Vec<ReportInstitution>,
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
    /// `seasoned` of the contract.
    ///
    /// For example `true`.
    pub seasoned: Option<bool>,
    /// `startDate` of the contract.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
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

/// `VOAReportAck` of the contract.
#[doc(alias = "VOAReportAck")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoaReportAck {
    /// `constraints` of the contract.
    pub constraints: Option<VoaReportConstraintsOut>,
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

/// `VOAReportConstraints` of the contract.
#[doc(alias = "VOAReportConstraints")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoaReportConstraints {
    /// `accountIds` of the contract.
    pub account_ids: Option<String>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `showNsf` of the contract.
    ///
    /// For example `false`.
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

    /// Sets `accountIds`.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
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

    /// Sets `showNsf`.
    #[must_use]
    pub fn show_nsf(mut self, show_nsf: bool) -> Self {
        self.show_nsf = Some(show_nsf);
        self
    }
}

/// `VOAReportConstraintsOut` of the contract.
#[doc(alias = "VOAReportConstraintsOut")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoaReportConstraintsOut {
    /// `accountIds` of the contract.
    pub account_ids: Vec<AccountId>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `showNsf` of the contract.
    ///
    /// For example `false`.
    pub show_nsf: Option<bool>,
    /// `toDate` of the contract.
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

/// `VOAWithIncomeReport` of the contract.
#[doc(alias = "VOAWithIncomeReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoaWithIncomeReport {
    /// `assets` of the contract.
    pub assets: Option<PrequalificationReportAssetSummary>,
    /// `consolidatedAvailableBalance` of the contract.
    ///
    /// For example `1929.57`.
    pub consolidated_available_balance: Option<Decimal>,
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
    /// `days` of the contract.
    ///
    /// For example `180`.
    pub days: Option<i64>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endDate` of the contract.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `income` of the contract.
    pub income: Vec<ReportIncomeStreamSummary>,
    /// `institutions` of the contract.
    pub institutions: Vec<ReportInstitution>,
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
    /// `seasoned` of the contract.
    ///
    /// For example `true`.
    pub seasoned: Option<bool>,
    /// `startDate` of the contract.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
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

/// `VOAWithIncomeReportAck` of the contract.
#[doc(alias = "VOAWithIncomeReportAck")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoaWithIncomeReportAck {
    /// `constraints` of the contract.
    pub constraints: Option<VoaWithIncomeReportConstraintsOut>,
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

/// `VOAWithIncomeReportConstraints` of the contract.
#[doc(alias = "VOAWithIncomeReportConstraints")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoaWithIncomeReportConstraints {
    /// `accountIds` of the contract.
    pub account_ids: Option<String>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `incomeFromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub income_from_date: Option<UnixDate>,
    /// `incomeStreamConfidenceMinimum` of the contract.
    ///
    /// For example `50`.
    pub income_stream_confidence_minimum: Option<i32>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `showNsf` of the contract.
    ///
    /// For example `false`.
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

    /// Sets `accountIds`.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
        self
    }

    /// Sets `fromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `incomeFromDate`.
    #[must_use]
    pub fn income_from_date(mut self, income_from_date: impl Into<UnixDate>) -> Self {
        self.income_from_date = Some(income_from_date.into());
        self
    }

    /// Sets `incomeStreamConfidenceMinimum`.
    #[must_use]
    pub fn income_stream_confidence_minimum(
        mut self,
        income_stream_confidence_minimum: i32,
    ) -> Self {
        self.income_stream_confidence_minimum = Some(income_stream_confidence_minimum);
        self
    }

    /// Sets `reportCustomFields`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// Sets `showNsf`.
    #[must_use]
    pub fn show_nsf(mut self, show_nsf: bool) -> Self {
        self.show_nsf = Some(show_nsf);
        self
    }
}

/// `VOAWithIncomeReportConstraintsOut` of the contract.
#[doc(alias = "VOAWithIncomeReportConstraintsOut")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoaWithIncomeReportConstraintsOut {
    /// `accountIds` of the contract.
    pub account_ids: Vec<AccountId>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `incomeFromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub income_from_date: Option<UnixDate>,
    /// `incomeStreamConfidenceMinimum` of the contract.
    ///
    /// For example `50`.
    pub income_stream_confidence_minimum: Option<i32>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `showNsf` of the contract.
    ///
    /// For example `false`.
    pub show_nsf: Option<bool>,
    /// `voaiPdfDepositView` of the contract.
    ///
    /// For example `true`.
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

/// `VOEPayrollReport` of the contract.
#[doc(alias = "VOEPayrollReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoePayrollReport {
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
    /// `employmentHistory` of the contract.
    pub employment_history: Vec<PayrollEmploymentHistoryVoe>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `gseEnabled` of the contract.
    ///
    /// For example `true`.
    pub gse_enabled: Option<bool>,
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

/// `VOETransactionsReport` of the contract.
#[doc(alias = "VOETransactionsReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoeTransactionsReport {
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
    /// `days` of the contract.
    ///
    /// For example `120`.
    pub days: Option<i64>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endDate` of the contract.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `institutions` of the contract.
    pub institutions: Vec<ReportInstitution>,
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
    /// `seasoned` of the contract.
    ///
    /// For example `true`.
    pub seasoned: Option<bool>,
    /// `startDate` of the contract.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
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

/// `VOETransactionsReportAck` of the contract.
#[doc(alias = "VOETransactionsReportAck")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoeTransactionsReportAck {
    /// `constraints` of the contract.
    pub constraints: Option<VoeTransactionsReportConstraintsOut>,
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

/// `VOETransactionsReportConstraints` of the contract.
#[doc(alias = "VOETransactionsReportConstraints")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoeTransactionsReportConstraints {
    /// `accountIds` of the contract.
    pub account_ids: Option<String>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `incomeStreamConfidenceMinimum` of the contract.
    ///
    /// For example `50`.
    pub income_stream_confidence_minimum: Option<i32>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `reportId` of the contract.
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

    /// Sets `accountIds`.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
        self
    }

    /// Sets `fromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `incomeStreamConfidenceMinimum`.
    #[must_use]
    pub fn income_stream_confidence_minimum(
        mut self,
        income_stream_confidence_minimum: i32,
    ) -> Self {
        self.income_stream_confidence_minimum = Some(income_stream_confidence_minimum);
        self
    }

    /// Sets `reportCustomFields`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// Sets `reportId`.
    #[must_use]
    pub fn report_id(mut self, report_id: impl Into<ReportId>) -> Self {
        self.report_id = Some(report_id.into());
        self
    }
}

/// `VOETransactionsReportConstraintsOut` of the contract.
#[doc(alias = "VOETransactionsReportConstraintsOut")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoeTransactionsReportConstraintsOut {
    /// `accountIds` of the contract.
    pub account_ids: Vec<AccountId>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `incomeStreamConfidenceMinimum` of the contract.
    ///
    /// For example `50`.
    pub income_stream_confidence_minimum: Option<i32>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `reportId` of the contract.
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

/// `VOIReport` of the contract.
#[doc(alias = "VOIReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiReport {
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
    /// `days` of the contract.
    ///
    /// For example `200`.
    pub days: Option<i64>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endDate` of the contract.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `income` of the contract.
    pub income: Vec<ReportIncomeStreamSummary>,
    /// `institutions` of the contract.
    pub institutions: Vec<ReportInstitution>,
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
    /// `seasoned` of the contract.
    ///
    /// For example `true`.
    pub seasoned: Option<bool>,
    /// `startDate` of the contract.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
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

/// `VOIReportAck` of the contract.
#[doc(alias = "VOIReportAck")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiReportAck {
    /// `constraints` of the contract.
    pub constraints: Option<VoiReportConstraintsOut>,
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

/// `VOIReportConstraints` of the contract.
#[doc(alias = "VOIReportConstraints")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiReportConstraints {
    /// `accountIds` of the contract.
    pub account_ids: Option<String>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `incomeStreamConfidenceMinimum` of the contract.
    ///
    /// For example `50`.
    pub income_stream_confidence_minimum: Option<i32>,
    /// `reportCustomFields` of the contract.
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

    /// Sets `accountIds`.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
        self
    }

    /// Sets `fromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `incomeStreamConfidenceMinimum`.
    #[must_use]
    pub fn income_stream_confidence_minimum(
        mut self,
        income_stream_confidence_minimum: i32,
    ) -> Self {
        self.income_stream_confidence_minimum = Some(income_stream_confidence_minimum);
        self
    }

    /// Sets `reportCustomFields`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }
}

/// `VOIReportConstraintsOut` of the contract.
#[doc(alias = "VOIReportConstraintsOut")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiReportConstraintsOut {
    /// `accountIds` of the contract.
    pub account_ids: Vec<AccountId>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `incomeStreamConfidenceMinimum` of the contract.
    ///
    /// For example `50`.
    pub income_stream_confidence_minimum: Option<i32>,
    /// `reportCustomFields` of the contract.
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

/// `VOIEPayStatement` of the contract.
#[doc(alias = "VOIEPayStatement")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiePayStatement {
    /// `assetId` of the contract.
    ///
    /// For example `6f8fb0a0-e882-4f57-b672-cf53f1397581`.
    pub asset_id: Option<AssetId>,
    /// `billable` of the contract.
    ///
    /// For example `true`.
    pub billable: Option<bool>,
    /// `deductions` of the contract.
    pub deductions: Vec<Deduction>,
    /// `directDeposits` of the contract.
    pub direct_deposits: Vec<DirectDeposit>,
    /// `employee` of the contract.
    pub employee: Option<Employee>,
    /// `employer` of the contract.
    pub employer: Option<Employer>,
    /// `endDate` of the contract.
    ///
    /// For example `1558722600`.
    pub end_date: Option<UnixDate>,
    /// `grossPayCurrent` of the contract.
    ///
    /// For example `24200`.
    pub gross_pay_current: Option<Decimal>,
    /// `grossPayYTD` of the contract.
    ///
    /// For example `72600`.
    pub gross_pay_ytd: Option<Decimal>,
    /// `matchType` of the contract.
    ///
    /// For example `PARTIAL`.
    pub match_type: Option<String>,
    /// `netPayCurrent` of the contract.
    ///
    /// For example `1802.22`.
    pub net_pay_current: Option<Decimal>,
    /// `netPayYTD` of the contract.
    ///
    /// For example `36000`.
    pub net_pay_ytd: Option<Decimal>,
    /// `payDate` of the contract.
    ///
    /// For example `1559241000`.
    pub pay_date: Option<UnixDate>,
    /// `payPeriod` of the contract.
    ///
    /// For example `LastPayPeriod`.
    pub pay_period: Option<String>,
    /// `payStat` of the contract.
    pub pay_stat: Vec<PayStat>,
    /// `payrollProvider` of the contract.
    ///
    /// For example `Finicity`.
    pub payroll_provider: Option<String>,
    /// `startDate` of the contract.
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

/// `VOIEPayrollReport` of the contract.
#[doc(alias = "VOIEPayrollReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiePayrollReport {
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
    /// `employmentHistory` of the contract.
    pub employment_history: Vec<PayrollEmploymentHistoryVoie>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `gseEnabled` of the contract.
    ///
    /// For example `true`.
    pub gse_enabled: Option<bool>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `portfolioId` of the contract.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// `reportStyle` of the contract.
    ///
    /// For example `credentialedPayroll`.
    pub report_style: Option<String>,
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

/// `VOIEPaystubPayStatement` of the contract.
#[doc(alias = "VOIEPaystubPayStatement")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiePaystubPayStatement {
    /// `assetId` of the contract.
    ///
    /// For example `6f8fb0a0-e882-4f57-b672-cf53f1397581`.
    pub asset_id: Option<AssetId>,
    /// `billable` of the contract.
    ///
    /// For example `true`.
    pub billable: Option<bool>,
    /// `directDeposits` of the contract.
    pub direct_deposits: Vec<DirectDeposit>,
    /// `employee` of the contract.
    pub employee: Option<Employee>,
    /// `employer` of the contract.
    pub employer: Option<Employer>,
    /// `endDate` of the contract.
    ///
    /// For example `1558722600`.
    pub end_date: Option<UnixDate>,
    /// `errorCode` of the contract.
    ///
    /// For example `0`.
    pub error_code: Option<i32>,
    /// `errorMessage` of the contract.
    pub error_message: Option<String>,
    /// `grossPayCurrent` of the contract.
    ///
    /// For example `24200`.
    pub gross_pay_current: Option<Decimal>,
    /// `grossPayYTD` of the contract.
    ///
    /// For example `72600`.
    pub gross_pay_ytd: Option<Decimal>,
    /// `institutions` of the contract.
    pub institutions: Vec<ReportInstitution>,
    /// `monthlyIncome` of the contract.
    pub monthly_income: Option<PaystubMonthlyIncomeRecord>,
    /// `netPayCurrent` of the contract.
    ///
    /// For example `1802.22`.
    pub net_pay_current: Option<Decimal>,
    /// `netPayYTD` of the contract.
    ///
    /// For example `36000`.
    pub net_pay_ytd: Option<Decimal>,
    /// `payDate` of the contract.
    ///
    /// For example `1559241000`.
    pub pay_date: Option<UnixDate>,
    /// `payPeriod` of the contract.
    ///
    /// For example `LastPayPeriod`.
    pub pay_period: Option<String>,
    /// `payStat` of the contract.
    pub pay_stat: Vec<PayStat>,
    /// `payrollProvider` of the contract.
    ///
    /// For example `Finicity`.
    pub payroll_provider: Option<String>,
    /// `startDate` of the contract.
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

/// `VOIEPaystubReport` of the contract.
#[doc(alias = "VOIEPaystubReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiePaystubReport {
    /// `assetIds` of the contract.
    pub asset_ids: Vec<AssetId>,
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
    /// `numberOfBillableAssets` of the contract.
    ///
    /// For example `1`.
    pub number_of_billable_assets: Option<i32>,
    /// `payStatements` of the contract.
    pub pay_statements: Vec<VoiePaystubPayStatement>,
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

/// `VOIEPaystubReportAck` of the contract.
#[doc(alias = "VOIEPaystubReportAck")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiePaystubReportAck {
    /// `constraints` of the contract.
    pub constraints: Option<VoieReportConstraints>,
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

/// `VOIEPaystubWithStatementPayStatement` of the contract.
#[doc(alias = "VOIEPaystubWithStatementPayStatement")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiePaystubWithStatementPayStatement {
    /// `assetId` of the contract.
    ///
    /// For example `6f8fb0a0-e882-4f57-b672-cf53f1397581`.
    pub asset_id: Option<AssetId>,
    /// `billable` of the contract.
    ///
    /// For example `true`.
    pub billable: Option<bool>,
    /// `directDeposits` of the contract.
    pub direct_deposits: Vec<DirectDeposit>,
    /// `employee` of the contract.
    pub employee: Option<Employee>,
    /// `employer` of the contract.
    pub employer: Option<Employer>,
    /// `endDate` of the contract.
    ///
    /// For example `1558722600`.
    pub end_date: Option<UnixDate>,
    /// `errorCode` of the contract.
    ///
    /// For example `0`.
    pub error_code: Option<i32>,
    /// `errorMessage` of the contract.
    pub error_message: Option<String>,
    /// `grossPayCurrent` of the contract.
    ///
    /// For example `24200`.
    pub gross_pay_current: Option<Decimal>,
    /// `grossPayYTD` of the contract.
    ///
    /// For example `72600`.
    pub gross_pay_ytd: Option<Decimal>,
    /// `institutions` of the contract.
    pub institutions: Vec<ReportInstitution>,
    /// `monthlyIncome` of the contract.
    pub monthly_income: Option<PaystubTxVerifyMonthlyIncomeRecord>,
    /// `netPayCurrent` of the contract.
    ///
    /// For example `1802.22`.
    pub net_pay_current: Option<Decimal>,
    /// `netPayYTD` of the contract.
    ///
    /// For example `36000`.
    pub net_pay_ytd: Option<Decimal>,
    /// `payDate` of the contract.
    ///
    /// For example `1559241000`.
    pub pay_date: Option<UnixDate>,
    /// `payPeriod` of the contract.
    ///
    /// For example `LastPayPeriod`.
    pub pay_period: Option<String>,
    /// `payStat` of the contract.
    pub pay_stat: Vec<PayStat>,
    /// `payrollProvider` of the contract.
    ///
    /// For example `Finicity`.
    pub payroll_provider: Option<String>,
    /// `startDate` of the contract.
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

/// `VOIEPaystubWithTXVerifyReport` of the contract.
#[doc(alias = "VOIEPaystubWithTXVerifyReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiePaystubWithTxVerifyReport {
    /// `assetIds` of the contract.
    pub asset_ids: Vec<AssetId>,
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
    /// `institutions` of the contract.
    pub institutions: Vec<ReportInstitution>,
    /// `numberOfBillableAssets` of the contract.
    ///
    /// For example `1`.
    pub number_of_billable_assets: Option<i32>,
    /// `payStatements` of the contract.
    pub pay_statements: Vec<VoiePaystubWithStatementPayStatement>,
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

/// `VOIEPaystubWithTXVerifyReportAck` of the contract.
#[doc(alias = "VOIEPaystubWithTXVerifyReportAck")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoiePaystubWithTxVerifyReportAck {
    /// `constraints` of the contract.
    pub constraints: Option<VoieWithTxVerifyReportConstraintsOut>,
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

/// `VOIEReportConstraints` of the contract.
#[doc(alias = "VOIEReportConstraints")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoieReportConstraints {
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `voieWithStatementData` of the contract.
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
    pub fn new(voie_with_statement_data: VoieWithStatementData) -> Self {
        Self {
            report_custom_fields: Vec::new(),
            voie_with_statement_data: Some(voie_with_statement_data),
            extra: Map::new(),
        }
    }

    /// Sets `reportCustomFields`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }
}

/// `VOIEWithTXVerifyReportConstraints` of the contract.
#[doc(alias = "VOIEWithTXVerifyReportConstraints")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoieWithTxVerifyReportConstraints {
    /// `accountIds` of the contract.
    pub account_ids: Option<String>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `incomeStreamConfidenceMinimum` of the contract.
    ///
    /// For example `50`.
    pub income_stream_confidence_minimum: Option<i32>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `voieWithInterviewData` of the contract.
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

    /// Sets `accountIds`.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
        self
    }

    /// Sets `fromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `incomeStreamConfidenceMinimum`.
    #[must_use]
    pub fn income_stream_confidence_minimum(
        mut self,
        income_stream_confidence_minimum: i32,
    ) -> Self {
        self.income_stream_confidence_minimum = Some(income_stream_confidence_minimum);
        self
    }

    /// Sets `reportCustomFields`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }
}

/// `VOIEWithTXVerifyReportConstraintsOut` of the contract.
#[doc(alias = "VOIEWithTXVerifyReportConstraintsOut")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VoieWithTxVerifyReportConstraintsOut {
    /// `accountIds` of the contract.
    pub account_ids: Vec<AccountId>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `incomeStreamConfidenceMinimum` of the contract.
    ///
    /// For example `50`.
    pub income_stream_confidence_minimum: Option<i32>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `voieWithInterviewData` of the contract.
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
