// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *reports*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::{common, kind, open_enum, union};
use crate::scalar::Scalar;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// Billed report in the reseller listing: reseller and providers, customer, consumer, report ID
/// and type, creation time in Unix seconds, and status.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingReport {
    /// Your own reference for the consumer.
    ///
    /// For example `9999`.
    pub consumer_custom_id: Option<String>,
    /// ID of the consumer record that lending reports require, a string of hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// Last four digits of the Social Security number.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// First name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// Last four characters of the report ID.
    ///
    /// For example `u4hs`.
    pub last_four_report_id: Option<String>,
    /// Last name of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Company whose platform produced the billed report, for example `Finicity`.
    pub platform_provider: Option<String>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// ID of one generated report, used to fetch or reissue that report.
    ///
    /// For example `u4hstnnak45g`.
    pub report_id: Option<ReportId>,
    /// Code of the billed report type, such as `voi`, `voa`, `transactions` or `cfrp`; more codes
    /// may appear.
    pub report_type: Option<ReportType>,
    /// Partner that resold the billed report, for example `Acme Partners`.
    pub reseller: Option<String>,
    /// Company that supplies the service to the reseller, for example `Mastercard`.
    pub reseller_provider: Option<String>,
    /// Progress of the report: `inProgress`, `success` or `failure`.
    pub status: Option<ReportStatus>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BillingReport {
        0: consumer_custom_id = "consumerCustomId",
        1: consumer_id = "consumerId" [shown],
        2: consumer_ssn = "consumerSsn",
        3: created_date = "createdDate" [shown],
        4: customer_id = "customerId" as number [shown],
        5: first_name = "firstName",
        6: last_four_report_id = "lastFourReportId",
        7: last_name = "lastName",
        8: platform_provider = "platformProvider",
        9: report_custom_fields = "reportCustomFields" [shown],
        10: report_id = "reportId" [shown],
        11: report_type = "reportType",
        12: reseller = "reseller",
        13: reseller_provider = "resellerProvider",
        14: status = "status" [shown],
        .. extra
    }
}

response_setters! {
    BillingReport {
        consumer_custom_id(impl IntoOption<String>).into_option(),
        consumer_id(impl IntoOption<ConsumerId>).into_option(),
        consumer_ssn(impl IntoOption<String>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        first_name(impl IntoOption<String>).into_option(),
        last_four_report_id(impl IntoOption<String>).into_option(),
        last_name(impl IntoOption<String>).into_option(),
        platform_provider(impl IntoOption<String>).into_option(),
        report_custom_fields(Vec<ReportCustomField>),
        report_id(impl IntoOption<ReportId>).into_option(),
        report_type(impl IntoOption<ReportType>).into_option(),
        reseller(impl IntoOption<String>).into_option(),
        reseller_provider(impl IntoOption<String>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
    }
}

/// Page of billed reports for a partner or reseller, in `content`. Page numbers start at zero;
/// `last` marks the final page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingResellerReport {
    /// Entries on this page of the billing report.
    pub content: Vec<BillingReport>,
    /// `true` if the page contains no entries, `false` otherwise.
    pub empty: Option<bool>,
    /// `true` if this page is the first one, `false` otherwise.
    pub first: Option<bool>,
    /// `true` if this page is the last one, `false` otherwise.
    pub last: Option<bool>,
    /// Index of this page; the first page has index zero.
    ///
    /// For example `0`.
    pub number: Option<i64>,
    /// Number of entries on this page.
    ///
    /// For example `10`.
    pub number_of_elements: Option<i64>,
    /// Position of this page in the result: number, size and offset.
    pub pageable: Option<PageableObject>,
    /// Requested page size.
    ///
    /// For example `10`.
    pub size: Option<i64>,
    /// Sort settings of the page content.
    pub sort: Option<SortObject>,
    /// Number of billed reports on all pages together.
    ///
    /// For example `100`.
    pub total_elements: Option<i64>,
    /// Number of pages in the whole result at the current page size.
    ///
    /// For example `10`.
    pub total_pages: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BillingResellerReport {
        0: content = "content" [shown],
        1: empty = "empty" [shown],
        2: first = "first" [shown],
        3: last = "last" [shown],
        4: number = "number",
        5: number_of_elements = "numberOfElements" [shown],
        6: pageable = "pageable" [shown],
        7: size = "size",
        8: sort = "sort" [shown],
        9: total_elements = "totalElements" [shown],
        10: total_pages = "totalPages" [shown],
        .. extra
    }
}

response_setters! {
    BillingResellerReport {
        content(Vec<BillingReport>),
        empty(impl Into<Option<bool>>).into(),
        first(impl Into<Option<bool>>).into(),
        last(impl Into<Option<bool>>).into(),
        number(impl Into<Option<i64>>).into(),
        number_of_elements(impl Into<Option<i64>>).into(),
        pageable(impl Into<Option<PageableObject>>).into(),
        size(impl Into<Option<i64>>).into(),
        sort(impl Into<Option<SortObject>>).into(),
        total_elements(impl Into<Option<i64>>).into(),
        total_pages(impl Into<Option<i64>>).into(),
    }
}

/// Requested statement: its asset ID, its period and date, its `index`, or `code` and `message`
/// if the statement could not be produced.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAccountMultipleStatement {
    /// Time when you retrieved the statement, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub as_of_date: Option<UnixDate>,
    /// Error code for a statement that could not be produced; absent on success.
    pub code: Option<String>,
    /// Period that the statement covers, as a date range in text.
    pub description: Option<String>,
    /// Date when the bank created the statement.
    pub document_date: Option<String>,
    /// Asset ID of the stored statement, such as `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub id: Option<AssetId>,
    /// Number of the statement, from `1` to `24`, as text.
    pub index: Option<String>,
    /// Error message for a statement that could not be produced.
    pub message: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccountMultipleStatement {
        0: as_of_date = "asOfDate" [shown],
        1: code = "code" [shown],
        2: description = "description",
        3: document_date = "documentDate",
        4: id = "id" [shown],
        5: index = "index",
        6: message = "message",
        .. extra
    }
}

response_setters! {
    CustomerAccountMultipleStatement {
        as_of_date(impl IntoOption<UnixDate>).into_option(),
        code(impl IntoOption<String>).into_option(),
        description(impl IntoOption<String>).into_option(),
        document_date(impl IntoOption<String>).into_option(),
        id(impl IntoOption<AssetId>).into_option(),
        index(impl IntoOption<String>).into_option(),
        message(impl IntoOption<String>).into_option(),
    }
}

/// Response to a request for several account statements, with one entry per requested index,
/// failed ones included.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAccountMultipleStatements {
    /// Requested statements, one entry per statement; a statement that could not be found has an
    /// error code instead of an ID.
    pub statements: Vec<CustomerAccountMultipleStatement>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccountMultipleStatements {
        0: statements = "statements" [shown],
        .. extra
    }
}

response_setters! {
    CustomerAccountMultipleStatements {
        statements(Vec<CustomerAccountMultipleStatement>),
    }
}

/// One direct deposit on a scanned pay statement: institution name, account type, description,
/// amount, routing number and last four account digits.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectDeposit {
    /// Last four digits of the number of the account that received the deposit.
    ///
    /// For example `3337`.
    pub account_last_four: Option<String>,
    /// Type of the deposit account: `Checking`, `Savings`, or `Loan` if part of the net pay goes
    /// toward a loan.
    pub account_type_code: Option<DirectDepositAccountType>,
    /// Name of the deposit account type in the payroll data, for example `Checking`.
    pub account_type_name: Option<String>,
    /// Part of the net pay sent to this account.
    ///
    /// For example `12.34`.
    pub amount: Option<Decimal>,
    /// Purpose of the deposit, for example `Payroll`.
    pub description: Option<String>,
    /// Institution that receives the direct deposit, such as `FinBank`.
    pub fi_name: Option<String>,
    /// ABA routing number of the bank that receives the wages; may lack its leading zero, as in
    /// `30207583`.
    pub routing_number: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DirectDeposit {
        0: account_last_four = "accountLastFour",
        1: account_type_code = "accountTypeCode",
        2: account_type_name = "accountTypeName",
        3: amount = "amount",
        4: description = "description",
        5: fi_name = "fiName",
        6: routing_number = "routingNumber",
        .. extra
    }
}

response_setters! {
    DirectDeposit {
        account_last_four(impl IntoOption<String>).into_option(),
        account_type_code(impl IntoOption<DirectDepositAccountType>).into_option(),
        account_type_name(impl IntoOption<String>).into_option(),
        amount(impl IntoOption<Decimal>).into_option(),
        description(impl IntoOption<String>).into_option(),
        fi_name(impl IntoOption<String>).into_option(),
        routing_number(impl IntoOption<String>).into_option(),
    }
}

open_enum! {
    /// Types of accounts that receive pay.
    pub enum DirectDepositAccountType {
        /// `Checking`
        Checking = "Checking",
        /// `Savings`
        Savings = "Savings",
        /// `Loan`
        Loan = "Loan",
    }
}

/// Request body for reading or reissuing a report, with the permissible purpose code in
/// `purpose`; an empty object is accepted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lender {
    /// Two-digit code of the permissible purpose under the FCRA for requesting the report, for
    /// example `31`.
    pub purpose: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Lender {
        0: purpose = "purpose" [shown],
        .. extra
    }
}

impl Lender {
    /// Creates a `Lender` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Two-digit code of the permissible purpose under the FCRA for requesting the report, for
    /// example `31`.
    #[must_use]
    pub fn purpose(mut self, purpose: impl IntoOption<String>) -> Self {
        self.purpose = purpose.into_option();
        self
    }
}

open_enum! {
    /// Purposes of a payroll report.
    pub enum MarketSegment {
        /// `Auto`
        Auto = "Auto",
        /// `Background`
        Background = "Background",
        /// `Credit Card`
        CreditCard = "Credit Card",
        /// `Employment`
        Employment = "Employment",
        /// `Government`
        Government = "Government",
        /// `Identity`
        Identity = "Identity",
        /// `KYC`
        Kyc = "KYC",
        /// `Mortgage`
        Mortgage = "Mortgage",
        /// `Personal`
        Personal = "Personal",
        /// `Tenant`
        Tenant = "Tenant",
    }
}

/// Paging state inside the reseller billing report: zero-based `pageNumber`, `pageSize`,
/// `offset`, sort order and flags for paging.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageableObject {
    /// Number of entries skipped before the first entry of the page.
    ///
    /// For example `0`.
    pub offset: Option<i64>,
    /// Number of this page; zero-based in billing results.
    ///
    /// For example `0`.
    pub page_number: Option<i64>,
    /// Maximum number of entries on one page.
    ///
    /// For example `10`.
    pub page_size: Option<i64>,
    /// `true` if the result is split into pages, `false` otherwise.
    pub paged: Option<bool>,
    /// Sort state of the page content.
    pub sort: Option<SortObject>,
    /// `true` if the response contains the whole result without pages, `false` otherwise.
    pub unpaged: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PageableObject {
        0: offset = "offset" [shown],
        1: page_number = "pageNumber" [shown],
        2: page_size = "pageSize",
        3: paged = "paged" [shown],
        4: sort = "sort" [shown],
        5: unpaged = "unpaged" [shown],
        .. extra
    }
}

response_setters! {
    PageableObject {
        offset(impl Into<Option<i64>>).into(),
        page_number(impl Into<Option<i64>>).into(),
        page_size(impl Into<Option<i64>>).into(),
        paged(impl Into<Option<bool>>).into(),
        sort(impl Into<Option<SortObject>>).into(),
        unpaged(impl Into<Option<bool>>).into(),
    }
}

/// Consumer behind a portfolio: ID, customer ID, name, SSN, birthday and optional suffix.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortfolioConsumer {
    /// Birth date split into `year`, `month` and `dayOfMonth`.
    pub birthday: Option<Birthday>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// First name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub id: Option<ConsumerId>,
    /// Last name of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Full Social Security number with nine digits; hyphens are allowed.
    ///
    /// For example `999-99-9999`.
    pub ssn: Option<String>,
    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    pub suffix: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PortfolioConsumer {
        0: birthday = "birthday",
        1: customer_id = "customerId" as number [shown],
        2: first_name = "firstName",
        3: id = "id" [shown],
        4: last_name = "lastName",
        5: ssn = "ssn",
        6: suffix = "suffix",
        .. extra
    }
}

response_setters! {
    PortfolioConsumer {
        birthday(impl Into<Option<Birthday>>).into(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        first_name(impl IntoOption<String>).into_option(),
        id(impl IntoOption<ConsumerId>).into_option(),
        last_name(impl IntoOption<String>).into_option(),
        ssn(impl IntoOption<String>).into_option(),
        suffix(impl IntoOption<String>).into_option(),
    }
}

/// Short entry for a report in a portfolio: ID, type, status and creation date.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortfolioReport {
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// ID of the portfolio that groups all reports of one customer; the ID stays the same from
    /// report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Progress of the report: `inProgress`, `success` or `failure`.
    pub status: Option<ReportStatus>,
    /// Code of the report type, such as `voi`, `voa`, `transactions` or `cfrp`; more codes may
    /// appear.
    pub r#type: Option<ReportType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PortfolioReport {
        0: created_date = "createdDate" [shown],
        1: id = "id" [shown],
        2: portfolio_id = "portfolioId" [shown],
        3: status = "status" [shown],
        4: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    PortfolioReport {
        created_date(impl IntoOption<UnixDate>).into_option(),
        id(impl IntoOption<ReportId>).into_option(),
        portfolio_id(impl IntoOption<PortfolioId>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Reports collected under one `portfolioId` of a customer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortfolioSummary {
    /// ID of the portfolio that groups all reports of one customer; the ID stays the same from
    /// report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Reports found, each in short form with its ID, type and status.
    pub reports: Vec<PortfolioReport>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PortfolioSummary {
        0: portfolio_id = "portfolioId" [shown],
        1: reports = "reports" [shown],
        .. extra
    }
}

response_setters! {
    PortfolioSummary {
        portfolio_id(impl IntoOption<PortfolioId>).into_option(),
        reports(Vec<PortfolioReport>),
    }
}

/// Response for one portfolio looked up by its ID: the consumer and the list of reports.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortfolioSummaryForSinglePortfolio {
    /// Consumer that the record is about, with the personal data on file.
    pub consumer: Option<Consumer>,
    /// ID of the portfolio that groups all reports of one customer; the ID stays the same from
    /// report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Reports found, each in short form with its ID, type and status.
    pub reports: Vec<PortfolioReport>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PortfolioSummaryForSinglePortfolio {
        0: consumer = "consumer" [shown],
        1: portfolio_id = "portfolioId" [shown],
        2: reports = "reports" [shown],
        .. extra
    }
}

response_setters! {
    PortfolioSummaryForSinglePortfolio {
        consumer(impl Into<Option<Consumer>>).into(),
        portfolio_id(impl IntoOption<PortfolioId>).into_option(),
        reports(Vec<PortfolioReport>),
    }
}

/// Portfolio read through a consumer, with its reports and the `consumer` record.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortfolioWithConsumerSummary {
    /// Consumer that the record is about, with the personal data on file.
    pub consumer: Option<PortfolioConsumer>,
    /// ID of the portfolio that groups all reports of one customer; the ID stays the same from
    /// report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Reports found, each in short form with its ID, type and status.
    pub reports: Vec<PortfolioReport>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PortfolioWithConsumerSummary {
        0: consumer = "consumer" [shown],
        1: portfolio_id = "portfolioId" [shown],
        2: reports = "reports" [shown],
        .. extra
    }
}

response_setters! {
    PortfolioWithConsumerSummary {
        consumer(impl Into<Option<PortfolioConsumer>>).into(),
        portfolio_id(impl IntoOption<PortfolioId>).into_option(),
        reports(Vec<PortfolioReport>),
    }
}

union! {
    /// Any finished or running report from one of 18 report families. Only the content and `type`
    /// identify the family. Check `status` first, because an unfinished report may lack properties.
    ///
    /// The property `type` selects the variant.
    pub enum Report by "type" {
        /// `barpcra`, `barpnoncra`, `barbcra`, `barbnoncra`, `barbftc`
        AfBalanceAnalyticsReport(AfBalanceAnalyticsReport) as as_af_balance_analytics_report,
        /// `cfrpcra`, `cfrpnoncra`, `cfrbcra`, `cracfrbcra`, `cfrbnoncra`, `cfrbftc`
        AfCashFlowAnalyticsReport(AfCashFlowAnalyticsReport) as as_af_cash_flow_analytics_report,
        /// `phrbcra`, `phrbnoncra`, `phrbftc`
        AfPaymentHistoryAnalyticsReport(AfPaymentHistoryAnalyticsReport) as as_af_payment_history_analytics_report,
        /// `pripcra`, `pripnoncra`, `pribcra`, `pribnoncra`, `pribftc`
        PaymentRiskInsightsReport(PaymentRiskInsightsReport) as as_payment_risk_insights_report,
        /// `farpbfnoncra`
        ReportWithFirstThirdParty(ReportWithFirstThirdParty) as as_report_with_first_third_party,
        /// `farpbfnoncra`
        ForesightAnalyticsReport(ForesightAnalyticsReport) as as_foresight_analytics_report,
        /// `cfrp`, `cfrb`
        CashFlowReport(CashFlowReport) as as_cash_flow_report,
        /// `preQualVoa`, `assetSummary`
        PrequalificationReport(PrequalificationReport) as as_prequalification_report,
        /// `paystatement`
        PayStatementReport(PayStatementReport) as as_pay_statement_report,
        /// `statement`
        StatementReport(StatementReport) as as_statement_report,
        /// `transactions`, `txnNonCra`
        TransactionsReport(TransactionsReport) as as_transactions_report,
        /// `voa`
        VoaReport(VoaReport) as as_voa_report,
        /// `voaHistory`
        VoaWithIncomeReport(VoaWithIncomeReport) as as_voa_with_income_report,
        /// `voi`
        VoiReport(VoiReport) as as_voi_report,
        /// `voePayroll`
        VoePayrollReport(VoePayrollReport) as as_voe_payroll_report,
        /// `voiePayroll`
        VoiePayrollReport(VoiePayrollReport) as as_voie_payroll_report,
        /// `voeTransactions`
        VoeTransactionsReport(VoeTransactionsReport) as as_voe_transactions_report,
        /// `voieTxVerify`
        VoiePaystubWithTxVerifyReport(VoiePaystubWithTxVerifyReport) as as_voie_paystub_with_tx_verify_report,
        /// `voieTxVerify`
        VoiePaystubReport(VoiePaystubReport) as as_voie_paystub_report,
        /// `sbcaanalyticsnoncra`
        SbcaAnalyticsReport(SbcaAnalyticsReport) as as_sbca_analytics_report,
        /// `sbcabenchmarksnoncra`
        SbcaBenchmarkReport(SbcaBenchmarkReport) as as_sbca_benchmark_report,
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

kind! {
    Report by "type" = r#type
    AfBalanceAnalyticsReport,
    AfCashFlowAnalyticsReport,
    AfPaymentHistoryAnalyticsReport,
    PaymentRiskInsightsReport,
    ReportWithFirstThirdParty,
    ForesightAnalyticsReport,
    CashFlowReport,
    PrequalificationReport,
    PayStatementReport,
    StatementReport,
    TransactionsReport,
    VoaReport,
    VoaWithIncomeReport,
    VoiReport,
    VoePayrollReport,
    VoiePayrollReport,
    VoeTransactionsReport,
    VoiePaystubWithTxVerifyReport,
    VoiePaystubReport,
    SbcaAnalyticsReport,
    SbcaBenchmarkReport,
}

common! {
    /// ID of the consumer record that lending reports require, a string of hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub fn consumer_id of Report = consumer_id, "consumerId": Option<ConsumerId> =>
    AfBalanceAnalyticsReport,
    AfCashFlowAnalyticsReport,
    AfPaymentHistoryAnalyticsReport,
    PaymentRiskInsightsReport,
    ReportWithFirstThirdParty,
    ForesightAnalyticsReport,
    CashFlowReport,
    PrequalificationReport,
    PayStatementReport,
    StatementReport,
    TransactionsReport,
    VoaReport,
    VoaWithIncomeReport,
    VoiReport,
    VoePayrollReport,
    VoiePayrollReport,
    VoeTransactionsReport,
    VoiePaystubWithTxVerifyReport,
    VoiePaystubReport,
}

common! {
    /// Time when the report was created, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub fn created of Report = created_date, "createdDate": Option<UnixDate> =>
    AfBalanceAnalyticsReport,
    AfCashFlowAnalyticsReport,
    AfPaymentHistoryAnalyticsReport,
    PaymentRiskInsightsReport,
    ReportWithFirstThirdParty,
    ForesightAnalyticsReport,
    CashFlowReport,
    PrequalificationReport,
    PayStatementReport,
    StatementReport,
    TransactionsReport,
    VoaReport,
    VoaWithIncomeReport,
    VoiReport,
    VoePayrollReport,
    VoiePayrollReport,
    VoeTransactionsReport,
    VoiePaystubWithTxVerifyReport,
    VoiePaystubReport,
    SbcaAnalyticsReport,
    SbcaBenchmarkReport,
}

common! {
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub fn customer_id of Report = customer_id, "customerId": Option<CustomerId> =>
    AfBalanceAnalyticsReport,
    AfCashFlowAnalyticsReport,
    AfPaymentHistoryAnalyticsReport,
    PaymentRiskInsightsReport,
    ReportWithFirstThirdParty,
    ForesightAnalyticsReport,
    CashFlowReport,
    PrequalificationReport,
    PayStatementReport,
    StatementReport,
    TransactionsReport,
    VoaReport,
    VoaWithIncomeReport,
    VoiReport,
    VoePayrollReport,
    VoiePayrollReport,
    VoeTransactionsReport,
    VoiePaystubWithTxVerifyReport,
    VoiePaystubReport,
    SbcaAnalyticsReport,
    SbcaBenchmarkReport,
}

common! {
    /// Errors that occurred, one entry per failure; empty or absent on full success.
    pub fn errors of Report = errors, "errors": Vec<ErrorMessage> =>
    AfBalanceAnalyticsReport,
    AfCashFlowAnalyticsReport,
    AfPaymentHistoryAnalyticsReport,
    PaymentRiskInsightsReport,
    ReportWithFirstThirdParty,
    ForesightAnalyticsReport,
    CashFlowReport,
    PrequalificationReport,
    PayStatementReport,
    StatementReport,
    TransactionsReport,
    VoaReport,
    VoaWithIncomeReport,
    VoiReport,
    VoePayrollReport,
    VoiePayrollReport,
    VoeTransactionsReport,
    VoiePaystubWithTxVerifyReport,
    VoiePaystubReport,
}

common! {
    /// Report ID, such as `u4hstnnak45g`.
    pub fn id of Report = id, "id": Option<ReportId> =>
    AfBalanceAnalyticsReport,
    AfCashFlowAnalyticsReport,
    AfPaymentHistoryAnalyticsReport,
    PaymentRiskInsightsReport,
    ReportWithFirstThirdParty,
    ForesightAnalyticsReport,
    CashFlowReport,
    PrequalificationReport,
    PayStatementReport,
    StatementReport,
    TransactionsReport,
    VoaReport,
    VoaWithIncomeReport,
    VoiReport,
    VoePayrollReport,
    VoiePayrollReport,
    VoeTransactionsReport,
    VoiePaystubWithTxVerifyReport,
    VoiePaystubReport,
    SbcaAnalyticsReport,
    SbcaBenchmarkReport,
}

common! {
    /// ID that links all activity logged for this report, for example `cjqm4wtdcn`.
    pub fn request_id of Report = request_id, "requestId": Option<ReportRequestId> =>
    AfBalanceAnalyticsReport,
    AfCashFlowAnalyticsReport,
    AfPaymentHistoryAnalyticsReport,
    PaymentRiskInsightsReport,
    ReportWithFirstThirdParty,
    ForesightAnalyticsReport,
    CashFlowReport,
    PrequalificationReport,
    PayStatementReport,
    StatementReport,
    TransactionsReport,
    VoaReport,
    VoaWithIncomeReport,
    VoiReport,
    VoePayrollReport,
    VoiePayrollReport,
    VoeTransactionsReport,
    VoiePaystubWithTxVerifyReport,
    VoiePaystubReport,
    SbcaAnalyticsReport,
    SbcaBenchmarkReport,
}

common! {
    /// Progress of the report: `inProgress`, `success` or `failure`.
    pub fn status of Report = status, "status": Option<ReportStatus> =>
    AfBalanceAnalyticsReport,
    AfCashFlowAnalyticsReport,
    AfPaymentHistoryAnalyticsReport,
    PaymentRiskInsightsReport,
    ReportWithFirstThirdParty,
    ForesightAnalyticsReport,
    CashFlowReport,
    PrequalificationReport,
    PayStatementReport,
    StatementReport,
    TransactionsReport,
    VoaReport,
    VoaWithIncomeReport,
    VoiReport,
    VoePayrollReport,
    VoiePayrollReport,
    VoeTransactionsReport,
    VoiePaystubWithTxVerifyReport,
    VoiePaystubReport,
    SbcaAnalyticsReport,
    SbcaBenchmarkReport,
}

common! {
    /// Heading of the report, for people to read.
    pub fn title of Report = title, "title": Option<String> =>
    AfBalanceAnalyticsReport,
    AfCashFlowAnalyticsReport,
    AfPaymentHistoryAnalyticsReport,
    PaymentRiskInsightsReport,
    ReportWithFirstThirdParty,
    ForesightAnalyticsReport,
    CashFlowReport,
    PrequalificationReport,
    PayStatementReport,
    StatementReport,
    TransactionsReport,
    VoaReport,
    VoaWithIncomeReport,
    VoiReport,
    VoePayrollReport,
    VoiePayrollReport,
    VoeTransactionsReport,
    VoiePaystubWithTxVerifyReport,
    VoiePaystubReport,
    SbcaAnalyticsReport,
    SbcaBenchmarkReport,
}

/// Investment holding in an asset report: security name and type, ticker, units, current price,
/// market value and currency.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportAccountPosition {
    /// ISO 4217 code of the currency of the amounts in this object, such as `USD`.
    pub currency: Option<String>,
    /// Latest known price of one unit of the holding.
    ///
    /// For example `280.71`.
    pub current_price: Option<Decimal>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `637054`.
    pub id: Option<i64>,
    /// Market value of the position when the data was fetched.
    ///
    /// For example `1403.55`.
    pub market_value: Option<Decimal>,
    /// Name of the stock, fund or other security held, for example `DELTA AIR LINES INC`.
    pub security_name: Option<String>,
    /// Type of investment, for example `Stock`.
    pub security_type: Option<String>,
    /// Ticker under which the security is traded, for example `DAL`.
    ///
    /// For example `MCD`.
    pub symbol: Option<String>,
    /// Number of shares or fund units held; fractions occur.
    ///
    /// For example `5`.
    pub units: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportAccountPosition {
        0: currency = "currency" [shown],
        1: current_price = "currentPrice",
        2: id = "id",
        3: market_value = "marketValue",
        4: security_name = "securityName",
        5: security_type = "securityType",
        6: symbol = "symbol",
        7: units = "units",
        .. extra
    }
}

response_setters! {
    ReportAccountPosition {
        currency(impl IntoOption<String>).into_option(),
        current_price(impl IntoOption<Decimal>).into_option(),
        id(impl Into<Option<i64>>).into(),
        market_value(impl IntoOption<Decimal>).into_option(),
        security_name(impl IntoOption<String>).into_option(),
        security_type(impl IntoOption<String>).into_option(),
        symbol(impl IntoOption<String>).into_option(),
        units(impl IntoOption<Decimal>).into_option(),
    }
}

/// Yearly income over all streams: past net and estimated gross, and projections of both for
/// the coming twelve months.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportIncomeEstimate {
    /// Yearly income before taxes over the last 12 months, estimated from the net figure.
    ///
    /// For example `2000.12`.
    pub estimated_gross_annual: Option<Decimal>,
    /// Total net income of the past 12 months.
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
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportIncomeEstimate {
        0: estimated_gross_annual = "estimatedGrossAnnual",
        1: net_annual = "netAnnual",
        2: projected_gross_annual = "projectedGrossAnnual",
        3: projected_net_annual = "projectedNetAnnual",
        .. extra
    }
}

response_setters! {
    ReportIncomeEstimate {
        estimated_gross_annual(impl IntoOption<Decimal>).into_option(),
        net_annual(impl IntoOption<Decimal>).into_option(),
        projected_gross_annual(impl IntoOption<Decimal>).into_option(),
        projected_net_annual(impl IntoOption<Decimal>).into_option(),
    }
}

/// Income over all streams of one confidence type: net income per month, monthly averages and
/// yearly estimates.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportIncomeStreamSummary {
    /// Mean monthly income before taxes over the last 12 months.
    ///
    /// For example `11300.0`.
    pub average_monthly_income_gross: Option<Decimal>,
    /// Mean monthly income after taxes over the last 12 months.
    ///
    /// For example `9206.31`.
    pub average_monthly_income_net: Option<Decimal>,
    /// Confidence that the stream is income: `HIGH`, `MODERATE`, `LOW` or `NO`.
    pub confidence_type: Option<IncomeConfidence>,
    /// Estimated income over all streams, such as the yearly total.
    pub income_estimate: Option<ReportIncomeEstimate>,
    /// Net income by month, one entry per full calendar month of the report.
    pub net_monthly: Vec<NetMonthly>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportIncomeStreamSummary {
        0: average_monthly_income_gross = "averageMonthlyIncomeGross",
        1: average_monthly_income_net = "averageMonthlyIncomeNet",
        2: confidence_type = "confidenceType",
        3: income_estimate = "incomeEstimate" [shown],
        4: net_monthly = "netMonthly" [shown],
        .. extra
    }
}

response_setters! {
    ReportIncomeStreamSummary {
        average_monthly_income_gross(impl IntoOption<Decimal>).into_option(),
        average_monthly_income_net(impl IntoOption<Decimal>).into_option(),
        confidence_type(impl IntoOption<IncomeConfidence>).into_option(),
        income_estimate(impl Into<Option<ReportIncomeEstimate>>).into(),
        net_monthly(Vec<NetMonthly>),
    }
}

/// Institution in a report: ID, name, home page and the accounts held there.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportInstitution {
    /// Accounts covered, one entry per account.
    pub accounts: Vec<ReportInstitutionAccount>,
    /// Institution ID as a number, such as `4222`.
    pub id: Option<InstitutionId>,
    /// Name of the institution at Finicity, such as `FinBank Profiles`.
    pub name: Option<String>,
    /// URL of the home page of the institution.
    ///
    /// For example `http://www.finbank.com`.
    pub url_home_app: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportInstitution {
        0: accounts = "accounts" [shown],
        1: id = "id" as number [shown],
        2: name = "name",
        3: url_home_app = "urlHomeApp",
        .. extra
    }
}

response_setters! {
    ReportInstitution {
        accounts(Vec<ReportInstitutionAccount>),
        id(impl IntoOption<InstitutionId>).into_option(),
        name(impl IntoOption<String>).into_option(),
        url_home_app(impl IntoOption<String>).into_option(),
    }
}

/// Account record in a report. The structure is one of nine and depends on the report family;
/// the record does not name its structure.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportInstitutionAccount {
    /// Result code of the latest data fetch: `0` means success, other codes mean that the data may
    /// be out of date; absent before the first attempt.
    pub aggregation_status_code: Option<Scalar>,
    /// Analytics of this one account.
    pub analytics: Vec<AccountAnalytics>,
    /// Balance figures of this account over the report period.
    pub asset: Option<PrequalificationReportAssetSummary>,
    /// Money that can be spent now, with pending items taken into account, in the account currency.
    ///
    /// For example `1000`.
    pub available_balance: Option<Decimal>,
    /// Mean balance per month over the report period.
    ///
    /// For example `501.02`.
    pub average_monthly_balance: Option<Decimal>,
    /// Posted balance without pending items, as of `balanceDate`.
    ///
    /// For example `501.24`.
    pub balance: Option<Decimal>,
    /// Time when the institution recorded the balance, in seconds since 1970.
    ///
    /// For example `1614880526`.
    pub balance_date: Option<UnixDate>,
    /// Balance at the start of the report period.
    ///
    /// For example `714.77`.
    pub beginning_balance: Option<Decimal>,
    /// Daily balances of this account: extremes, six-month mean and one entry per month.
    pub cash_flow_balance: Option<CashFlowBalance>,
    /// Credits minus debits of this account: totals, means and one entry per month.
    pub cash_flow_characteristic: Option<CashFlowCharacteristic>,
    /// Money received on this account: totals over 2, 6 and 12 months and one entry per month.
    pub cash_flow_credit: Option<CashFlowCredit>,
    /// Money spent from this account: totals over 2, 6 and 12 months and one entry per month.
    pub cash_flow_debit: Option<CashFlowDebit>,
    /// ISO 4217 code of the currency of the amounts in this object, such as `USD`.
    pub currency: Option<String>,
    /// Posted balance as last reported by the institution.
    ///
    /// For example `100000`.
    pub current_balance: Option<Decimal>,
    /// Further data of the account: balances, dates and rates, as far as the account type has them.
    pub details: Option<ReportInstitutionAccountDetails>,
    /// Account ID as a number, such as `1000023996`.
    pub id: Option<Scalar>,
    /// Sources of income detected in the account, one entry per stream.
    pub income_streams: Vec<ReportInstitutionAccountIncomeStreams>,
    /// Deposits of the account that are classified as miscellaneous.
    ///
    /// At most 100 items.
    pub misc_deposits: Vec<ReportTransaction>,
    /// Account name from the institution, such as `Super Checking`.
    ///
    /// For example `Checking`.
    pub name: Option<String>,
    /// Account number at the institution; its form varies, and digits may be masked. For payments,
    /// use the number from the ACH operations.
    ///
    /// For example `201940541`.
    pub number: Option<String>,
    /// Date of the earliest transaction known for the account, in seconds since 1970.
    ///
    /// 0 to 2147483647, for example `1588350276`.
    pub oldest_transaction_date: Option<UnixDate>,
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
    /// Holdings of an investment account, one entry per security.
    pub position: Vec<ReportAccountPosition>,
    /// Number of days since the account last had an insufficient-funds (NSF) fee.
    ///
    /// For example `120`.
    pub tot_number_days_since_most_recent_insufficient_funds_fee_debit_tx_account: Option<i64>,
    /// Number of insufficient-funds (NSF) fees on the account since the `fromDate` of the report.
    pub tot_number_insufficient_funds_fee_debit_tx_account: Option<Scalar>,
    /// Number of insufficient-funds (NSF) fees on the account within 2 months, relative to the
    /// `fromDate` of the report.
    ///
    /// For example `0`.
    pub tot_number_insufficient_funds_fee_debit_tx_over2_months_account: Option<i64>,
    /// Number of insufficient-funds (NSF) fees on the account within 6 months.
    ///
    /// For example `0`.
    pub tot_number_insufficient_funds_fee_debit_tx_over6_months_account: Option<i32>,
    /// Transactions of the account, stream or request, one entry each.
    pub transactions: Vec<ReportInstitutionAccountTransactions>,
    /// Number of transactions that the report lists for the account.
    ///
    /// 0 to 2147483647, for example `3`.
    pub transactions_count: Option<i64>,
    /// Account type, such as `checking`, `savings`, `creditCard`, `investment`, `mortgage` or
    /// `loan`.
    pub r#type: Option<AccountType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportInstitutionAccount {
        0: aggregation_status_code = "aggregationStatusCode",
        1: analytics = "analytics" [shown],
        2: asset = "asset" [shown],
        3: available_balance = "availableBalance",
        4: average_monthly_balance = "averageMonthlyBalance",
        5: balance = "balance",
        6: balance_date = "balanceDate" [shown],
        7: beginning_balance = "beginningBalance",
        8: cash_flow_balance = "cashFlowBalance" [shown],
        9: cash_flow_characteristic = "cashFlowCharacteristic" [shown],
        10: cash_flow_credit = "cashFlowCredit" [shown],
        11: cash_flow_debit = "cashFlowDebit" [shown],
        12: currency = "currency" [shown],
        13: current_balance = "currentBalance",
        14: details = "details" [shown],
        15: id = "id",
        16: income_streams = "incomeStreams" [shown],
        17: misc_deposits = "miscDeposits" [shown],
        18: name = "name",
        19: number = "number",
        20: oldest_transaction_date = "oldestTransactionDate" [shown],
        21: owner_address = "ownerAddress",
        22: owner_as_of_date = "ownerAsOfDate" [shown],
        23: owner_name = "ownerName",
        24: position = "position" [shown],
        25: tot_number_days_since_most_recent_insufficient_funds_fee_debit_tx_account = "totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount",
        26: tot_number_insufficient_funds_fee_debit_tx_account = "totNumberInsufficientFundsFeeDebitTxAccount",
        27: tot_number_insufficient_funds_fee_debit_tx_over2_months_account = "totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount",
        28: tot_number_insufficient_funds_fee_debit_tx_over6_months_account = "totNumberInsufficientFundsFeeDebitTxOver6MonthsAccount",
        29: transactions = "transactions" [shown],
        30: transactions_count = "transactionsCount",
        31: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    ReportInstitutionAccount {
        aggregation_status_code(impl IntoOption<Scalar>).into_option(),
        analytics(Vec<AccountAnalytics>),
        asset(impl Into<Option<PrequalificationReportAssetSummary>>).into(),
        available_balance(impl IntoOption<Decimal>).into_option(),
        average_monthly_balance(impl IntoOption<Decimal>).into_option(),
        balance(impl IntoOption<Decimal>).into_option(),
        balance_date(impl IntoOption<UnixDate>).into_option(),
        beginning_balance(impl IntoOption<Decimal>).into_option(),
        cash_flow_balance(impl Into<Option<CashFlowBalance>>).into(),
        cash_flow_characteristic(impl Into<Option<CashFlowCharacteristic>>).into(),
        cash_flow_credit(impl Into<Option<CashFlowCredit>>).into(),
        cash_flow_debit(impl Into<Option<CashFlowDebit>>).into(),
        currency(impl IntoOption<String>).into_option(),
        current_balance(impl IntoOption<Decimal>).into_option(),
        details(impl Into<Option<ReportInstitutionAccountDetails>>).into(),
        id(impl IntoOption<Scalar>).into_option(),
        income_streams(Vec<ReportInstitutionAccountIncomeStreams>),
        misc_deposits(Vec<ReportTransaction>),
        name(impl IntoOption<String>).into_option(),
        number(impl IntoOption<String>).into_option(),
        oldest_transaction_date(impl IntoOption<UnixDate>).into_option(),
        owner_address(impl IntoOption<String>).into_option(),
        owner_as_of_date(impl IntoOption<UnixDate>).into_option(),
        owner_name(impl IntoOption<String>).into_option(),
        position(Vec<ReportAccountPosition>),
        tot_number_days_since_most_recent_insufficient_funds_fee_debit_tx_account(impl Into<Option<i64>>).into(),
        tot_number_insufficient_funds_fee_debit_tx_account(impl IntoOption<Scalar>).into_option(),
        tot_number_insufficient_funds_fee_debit_tx_over2_months_account(impl Into<Option<i64>>).into(),
        tot_number_insufficient_funds_fee_debit_tx_over6_months_account(impl Into<Option<i32>>).into(),
        transactions(Vec<ReportInstitutionAccountTransactions>),
        transactions_count(impl Into<Option<i64>>).into(),
        r#type(impl IntoOption<AccountType>).into_option(),
    }
}

/// Further data of the account: balances, dates and rates, as far as the account type has them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportInstitutionAccountDetails {
    /// Money that can be spent now, usually `currentBalance` adjusted for pending items.
    ///
    /// For example `1000`.
    pub available_balance_amount: Option<Decimal>,
    /// Investment accounts: cash that can be withdrawn.
    ///
    /// For example `1500`.
    pub available_cash_balance: Option<Decimal>,
    /// Posted balance as last reported by the institution.
    ///
    /// For example `1000.0`.
    pub current_balance: Option<Decimal>,
    /// Investment accounts: debt borrowed against the account, `0` if none.
    pub current_loan_balance: Option<Decimal>,
    /// Interest earned minus interest paid out; investment accounts only.
    ///
    /// For example `-50000`.
    pub interest_margin_balance: Option<Decimal>,
    /// Interest earned minus interest paid out; investment accounts only.
    ///
    /// For example `100.0`.
    pub margin_balance: Option<Decimal>,
    /// Part of an investment account that fully belongs to the holder.
    ///
    /// For example `300000`.
    pub vested_balance: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportInstitutionAccountDetails {
        0: available_balance_amount = "availableBalanceAmount",
        1: available_cash_balance = "availableCashBalance",
        2: current_balance = "currentBalance",
        3: current_loan_balance = "currentLoanBalance",
        4: interest_margin_balance = "interestMarginBalance",
        5: margin_balance = "marginBalance",
        6: vested_balance = "vestedBalance",
        .. extra
    }
}

response_setters! {
    ReportInstitutionAccountDetails {
        available_balance_amount(impl IntoOption<Decimal>).into_option(),
        available_cash_balance(impl IntoOption<Decimal>).into_option(),
        current_balance(impl IntoOption<Decimal>).into_option(),
        current_loan_balance(impl IntoOption<Decimal>).into_option(),
        interest_margin_balance(impl IntoOption<Decimal>).into_option(),
        margin_balance(impl IntoOption<Decimal>).into_option(),
        vested_balance(impl IntoOption<Decimal>).into_option(),
    }
}

/// One entry of a list. Sources of income detected in the account, one entry per stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportInstitutionAccountIncomeStreams {
    /// Mean monthly income before taxes over the last 12 months.
    ///
    /// For example `11300.0`.
    pub average_monthly_income_gross: Option<Decimal>,
    /// Mean monthly income after taxes over the last 12 months.
    ///
    /// For example `9206.31`.
    pub average_monthly_income_net: Option<Decimal>,
    /// Interval in days between the deposits, with the dates of the first and the last deposit.
    pub cadence: Option<CadenceDetails>,
    /// Confidence that the deposits are income, in percent, for example `70`.
    pub confidence: Option<i32>,
    /// Number of days since money last arrived on this income stream.
    ///
    /// For example `15`.
    pub days_since_last_transaction: Option<i32>,
    /// Confidence that the stream is income: `HIGH`, `MODERATE`, `LOW` or `NO`.
    pub estimate_inclusion: Option<IncomeConfidence>,
    /// Yearly income before taxes over the last 12 months, estimated from the net figure.
    ///
    /// For example `2000.12`.
    pub estimated_gross_annual: Option<Decimal>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `dens28i3vsch-voah`.
    pub id: Option<String>,
    /// Length of the period in which transactions of the income stream were seen, in months.
    ///
    /// For example `18`.
    pub income_stream_months: Option<i32>,
    /// Name of the income stream, taken from the descriptions of its deposits.
    ///
    /// For example `none`.
    pub name: Option<String>,
    /// Total net income of the past 12 months.
    ///
    /// For example `110475.7`.
    pub net_annual: Option<Decimal>,
    /// Net income by month, one entry per full calendar month of the report.
    pub net_monthly: Vec<NetMonthly>,
    /// Expected date of the next payment on the income stream, estimated from its cadence, in
    /// seconds since 1970.
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
    /// Status of the stream: `ACTIVE` while deposits still arrive, otherwise `INACTIVE`.
    pub status: Option<IncomeStreamStatus>,
    /// Transactions of the account, stream or request, one entry each.
    pub transactions: Vec<ReportTransaction>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportInstitutionAccountIncomeStreams {
        0: average_monthly_income_gross = "averageMonthlyIncomeGross",
        1: average_monthly_income_net = "averageMonthlyIncomeNet",
        2: cadence = "cadence" [shown],
        3: confidence = "confidence",
        4: days_since_last_transaction = "daysSinceLastTransaction",
        5: estimate_inclusion = "estimateInclusion",
        6: estimated_gross_annual = "estimatedGrossAnnual",
        7: id = "id",
        8: income_stream_months = "incomeStreamMonths",
        9: name = "name",
        10: net_annual = "netAnnual",
        11: net_monthly = "netMonthly" [shown],
        12: next_expected_transaction_date = "nextExpectedTransactionDate" [shown],
        13: projected_gross_annual = "projectedGrossAnnual",
        14: projected_net_annual = "projectedNetAnnual",
        15: status = "status" [shown],
        16: transactions = "transactions" [shown],
        .. extra
    }
}

response_setters! {
    ReportInstitutionAccountIncomeStreams {
        average_monthly_income_gross(impl IntoOption<Decimal>).into_option(),
        average_monthly_income_net(impl IntoOption<Decimal>).into_option(),
        cadence(impl Into<Option<CadenceDetails>>).into(),
        confidence(impl Into<Option<i32>>).into(),
        days_since_last_transaction(impl Into<Option<i32>>).into(),
        estimate_inclusion(impl IntoOption<IncomeConfidence>).into_option(),
        estimated_gross_annual(impl IntoOption<Decimal>).into_option(),
        id(impl IntoOption<String>).into_option(),
        income_stream_months(impl Into<Option<i32>>).into(),
        name(impl IntoOption<String>).into_option(),
        net_annual(impl IntoOption<Decimal>).into_option(),
        net_monthly(Vec<NetMonthly>),
        next_expected_transaction_date(impl IntoOption<UnixDate>).into_option(),
        projected_gross_annual(impl IntoOption<Decimal>).into_option(),
        projected_net_annual(impl IntoOption<Decimal>).into_option(),
        status(impl IntoOption<IncomeStreamStatus>).into_option(),
        transactions(Vec<ReportTransaction>),
    }
}

/// One entry of a list. Transactions of the account, stream or request, one entry each.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportInstitutionAccountTransactions {
    /// Amount of money in the currency of the account; money that leaves the account is negative.
    ///
    /// For example `100`.
    pub amount: Option<Decimal>,
    /// Spending or income category, for example `ATM Fee`, `Air Travel` or `Income`, derived from
    /// the payee.
    pub category: Option<TransactionCategory>,
    /// Broker fee included in the transaction, `0` if none.
    pub commission: Option<Decimal>,
    /// Transaction text of the institution, such as the payee.
    pub description: Option<String>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `21284820852`.
    pub id: Option<TransactionId>,
    /// Transaction number assigned by the institution itself, such as `0000000000`.
    pub institution_transaction_id: Option<String>,
    /// Type of investment transaction, inferred from words in description and memo, for example
    /// `dividend`, `fee`, `split` or `transfer`.
    pub investment_transaction_type: Option<InvestmentTransactionType>,
    /// Additional text of the transaction from the institution, present next to or instead of a
    /// description.
    pub memo: Option<String>,
    /// Normalized name of the other party, derived from `description` and `memo`, for example
    /// `T-Mobile`.
    pub normalized_payee: Option<String>,
    /// Time when the institution posted or cleared the transaction, in seconds since 1970.
    ///
    /// For example `1571313600`.
    pub posted_date: Option<UnixDate>,
    /// Type of investment security in the transaction, for example `Stock`; only in VOA reports.
    pub security_type: Option<String>,
    /// Ticker of the security traded, for example `DAL`; only in VOA reports.
    pub symbol: Option<String>,
    /// Type of transaction, for example `debit`.
    pub r#type: Option<TransactionType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportInstitutionAccountTransactions {
        0: amount = "amount",
        1: category = "category",
        2: commission = "commission",
        3: description = "description",
        4: id = "id" as number [shown],
        5: institution_transaction_id = "institutionTransactionId",
        6: investment_transaction_type = "investmentTransactionType",
        7: memo = "memo",
        8: normalized_payee = "normalizedPayee",
        9: posted_date = "postedDate" [shown],
        10: security_type = "securityType",
        11: symbol = "symbol",
        12: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    ReportInstitutionAccountTransactions {
        amount(impl IntoOption<Decimal>).into_option(),
        category(impl IntoOption<TransactionCategory>).into_option(),
        commission(impl IntoOption<Decimal>).into_option(),
        description(impl IntoOption<String>).into_option(),
        id(impl IntoOption<TransactionId>).into_option(),
        institution_transaction_id(impl IntoOption<String>).into_option(),
        investment_transaction_type(impl IntoOption<InvestmentTransactionType>).into_option(),
        memo(impl IntoOption<String>).into_option(),
        normalized_payee(impl IntoOption<String>).into_option(),
        posted_date(impl IntoOption<UnixDate>).into_option(),
        security_type(impl IntoOption<String>).into_option(),
        symbol(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<TransactionType>).into_option(),
    }
}

open_enum! {
    /// Methods by which an income report is created.
    pub enum ReportStyle {
        /// `directAPIPayroll`
        DirectApiPayroll = "directAPIPayroll",
        /// `credentialedPayroll`
        CredentialedPayroll = "credentialedPayroll",
        /// `paystatement`
        Paystatement = "paystatement",
        /// `voieWithInterview`
        VoieWithInterview = "voieWithInterview",
        /// `voieWithStatement`
        VoieWithStatement = "voieWithStatement",
        /// `voieWithReport`
        VoieWithReport = "voieWithReport",
    }
}

/// Response with the reports of a customer or consumer in `reports`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportSummaries {
    /// Reports found, each in short form with its ID, type and status.
    pub reports: Vec<ReportSummary>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportSummaries {
        0: reports = "reports" [shown],
        .. extra
    }
}

response_setters! {
    ReportSummaries {
        reports(Vec<ReportSummary>),
    }
}

/// List entry for a report: IDs, requester, creation date, consumer, last SSN digits, type and
/// status, without the content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportSummary {
    /// ID of the consumer record that lending reports require, a string of hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// Last four digits of the Social Security number.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// ID that links all activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that requested the report, normally your partner name.
    pub requester_name: Option<String>,
    /// Progress of the report: `inProgress`, `success` or `failure`.
    pub status: Option<ReportStatus>,
    /// Code of the report type, such as `voi`, `voa`, `transactions` or `cfrp`; more codes may
    /// appear.
    pub r#type: Option<ReportType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportSummary {
        0: consumer_id = "consumerId" [shown],
        1: consumer_ssn = "consumerSsn",
        2: created_date = "createdDate" [shown],
        3: id = "id" [shown],
        4: request_id = "requestId" [shown],
        5: requester_name = "requesterName",
        6: status = "status" [shown],
        7: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    ReportSummary {
        consumer_id(impl IntoOption<ConsumerId>).into_option(),
        consumer_ssn(impl IntoOption<String>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        id(impl IntoOption<ReportId>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Transaction inside a report: ID, amount, posting date, description and memo, plus payee,
/// category, type and security data if known.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTransaction {
    /// Amount of money in the currency of the account; money that leaves the account is negative.
    ///
    /// For example `100`.
    pub amount: Option<Decimal>,
    /// Spending or income category, for example `ATM Fee`, `Air Travel` or `Income`, derived from
    /// the payee.
    pub category: Option<TransactionCategory>,
    /// Broker fee included in the transaction, `0` if none.
    pub commission: Option<Decimal>,
    /// Transaction text of the institution, such as the payee.
    pub description: Option<String>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `21284820852`.
    pub id: Option<TransactionId>,
    /// Transaction number assigned by the institution itself, such as `0000000000`.
    pub institution_transaction_id: Option<String>,
    /// Additional text of the transaction from the institution, present next to or instead of a
    /// description.
    pub memo: Option<String>,
    /// Normalized name of the other party, derived from `description` and `memo`, for example
    /// `T-Mobile`.
    pub normalized_payee: Option<String>,
    /// Time when the institution posted or cleared the transaction, in seconds since 1970.
    ///
    /// For example `1571313600`.
    pub posted_date: Option<UnixDate>,
    /// Type of investment security in the transaction, for example `Stock`; only in VOA reports.
    pub security_type: Option<String>,
    /// Ticker of the security traded, for example `DAL`; only in VOA reports.
    pub symbol: Option<String>,
    /// Type of transaction, for example `debit`.
    pub r#type: Option<TransactionType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportTransaction {
        0: amount = "amount",
        1: category = "category",
        2: commission = "commission",
        3: description = "description",
        4: id = "id" as number [shown],
        5: institution_transaction_id = "institutionTransactionId",
        6: memo = "memo",
        7: normalized_payee = "normalizedPayee",
        8: posted_date = "postedDate" [shown],
        9: security_type = "securityType",
        10: symbol = "symbol",
        11: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    ReportTransaction {
        amount(impl IntoOption<Decimal>).into_option(),
        category(impl IntoOption<TransactionCategory>).into_option(),
        commission(impl IntoOption<Decimal>).into_option(),
        description(impl IntoOption<String>).into_option(),
        id(impl IntoOption<TransactionId>).into_option(),
        institution_transaction_id(impl IntoOption<String>).into_option(),
        memo(impl IntoOption<String>).into_option(),
        normalized_payee(impl IntoOption<String>).into_option(),
        posted_date(impl IntoOption<UnixDate>).into_option(),
        security_type(impl IntoOption<String>).into_option(),
        symbol(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<TransactionType>).into_option(),
    }
}

/// Foresight analytics report that combines first-party and third-party data; available by
/// report ID only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportWithFirstThirdParty {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<ForesightAnalyticsReportFirstThirdPartyConstraints>,
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
    /// Attributes and transaction streams computed for the customer as a whole.
    pub customer_analytics: Option<CustomerAnalytics>,
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
    /// Posting time of the newest transaction analyzed, in Unix seconds.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// Company that is the final user of the report; expected if a reseller orders the report for
    /// another company.
    pub end_user: Option<ConsumerEndUser>,
    /// Errors that occurred, one entry per failure; empty or absent on full success.
    pub errors: Vec<ErrorMessage>,
    /// Your own reference for the customer, sent only as a SHA-2 or SHA-3 hash.
    ///
    /// For example `1005061234`.
    pub external_customer_id: Option<ExternalCustomerId>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Financial institutions covered; in reports, each entry includes the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Time when the first report of this series was created, in seconds since 1970; refreshed
    /// reports keep the value.
    ///
    /// For example `1607450357`.
    pub original_report_created_date: Option<UnixDate>,
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
    /// Number of times that the report was refreshed since the original report.
    pub report_refresh_number: Option<i64>,
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
    ReportWithFirstThirdParty {
        0: constraints = "constraints" [shown],
        1: consumer_details = "consumerDetails" [shown],
        2: consumer_id = "consumerId" [shown],
        3: consumer_ssn = "consumerSsn",
        4: created_date = "createdDate" [shown],
        5: customer_analytics = "customerAnalytics" [shown],
        6: customer_id = "customerId" as number [shown],
        7: customer_type = "customerType" [shown],
        8: days = "days",
        9: dispute_statement = "disputeStatement",
        10: end_date = "endDate" [shown],
        11: end_user = "endUser" [shown],
        12: errors = "errors" [shown],
        13: external_customer_id = "externalCustomerId" [shown],
        14: id = "id" [shown],
        15: institutions = "institutions" [shown],
        16: original_report_created_date = "originalReportCreatedDate" [shown],
        17: report_pin = "reportPin",
        18: report_refresh_number = "reportRefreshNumber",
        19: request_id = "requestId" [shown],
        20: requester_name = "requesterName",
        21: seasoned = "seasoned" [shown],
        22: start_date = "startDate" [shown],
        23: status = "status" [shown],
        24: title = "title" [shown],
        25: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    ReportWithFirstThirdParty {
        constraints(impl Into<Option<ForesightAnalyticsReportFirstThirdPartyConstraints>>).into(),
        consumer_details(impl Into<Option<ConsumerDetails>>).into(),
        consumer_id(impl IntoOption<ConsumerId>).into_option(),
        consumer_ssn(impl IntoOption<String>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        customer_analytics(impl Into<Option<CustomerAnalytics>>).into(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        customer_type(impl IntoOption<CustomerType>).into_option(),
        days(impl Into<Option<i64>>).into(),
        dispute_statement(impl IntoOption<String>).into_option(),
        end_date(impl IntoOption<UnixDate>).into_option(),
        end_user(impl Into<Option<ConsumerEndUser>>).into(),
        errors(Vec<ErrorMessage>),
        external_customer_id(impl IntoOption<ExternalCustomerId>).into_option(),
        id(impl IntoOption<ReportId>).into_option(),
        institutions(Vec<ReportInstitution>),
        original_report_created_date(impl IntoOption<UnixDate>).into_option(),
        report_pin(impl IntoOption<String>).into_option(),
        report_refresh_number(impl Into<Option<i64>>).into(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        seasoned(impl Into<Option<bool>>).into(),
        start_date(impl IntoOption<UnixDate>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Sort state inside the reseller billing report, as three flags: `sorted`, `unsorted` and
/// `empty`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortObject {
    /// `true` if the request did not specify a sort order, `false` otherwise.
    pub empty: Option<bool>,
    /// `true` if the results come in a defined order, `false` otherwise; opposite of `unsorted`.
    pub sorted: Option<bool>,
    /// `true` if the results do not come in a defined order, `false` otherwise; opposite of
    /// `sorted`.
    pub unsorted: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SortObject {
        0: empty = "empty" [shown],
        1: sorted = "sorted" [shown],
        2: unsorted = "unsorted" [shown],
        .. extra
    }
}

response_setters! {
    SortObject {
        empty(impl Into<Option<bool>>).into(),
        sorted(impl Into<Option<bool>>).into(),
        unsorted(impl Into<Option<bool>>).into(),
    }
}

/// Finished transaction history report: common report data, date range, number of days and
/// institutions with accounts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionsReport {
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
    /// For example `174`.
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
    TransactionsReport {
        0: constraints = "constraints" [shown],
        1: consumer_details = "consumerDetails" [shown],
        2: consumer_id = "consumerId" [shown],
        3: consumer_ssn = "consumerSsn",
        4: created_date = "createdDate" [shown],
        5: customer_id = "customerId" as number [shown],
        6: customer_type = "customerType" [shown],
        7: days = "days",
        8: dispute_statement = "disputeStatement",
        9: end_date = "endDate" [shown],
        10: end_user = "endUser" [shown],
        11: errors = "errors" [shown],
        12: id = "id" [shown],
        13: institutions = "institutions" [shown],
        14: portfolio_id = "portfolioId" [shown],
        15: request_id = "requestId" [shown],
        16: requester_name = "requesterName",
        17: seasoned = "seasoned" [shown],
        18: start_date = "startDate" [shown],
        19: status = "status" [shown],
        20: title = "title" [shown],
        21: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    TransactionsReport {
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
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        seasoned(impl Into<Option<bool>>).into(),
        start_date(impl IntoOption<UnixDate>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}
