// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *analytics*: *employment*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// One account in a payment history report: owner, type, status, beginning, average and current
/// balance, period, and number and recency of NSF events.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentHistoryAccountSummary {
    /// Account name at the institution, for example `My 401k`.
    pub account_name: Option<String>,
    /// Final four digits of the account number.
    ///
    /// For example `2222`.
    pub account_number_display: Option<String>,
    /// Person or company to which the account is registered, with name and address.
    pub account_owner: Option<PaymentHistoryAccountSummaryAccountOwner>,
    /// Type of account, for example `checking`, `savings` or `creditCard`; the set of values
    /// differs by schema.
    pub account_type: Option<AccountType>,
    /// Mean balance per month over the report period.
    ///
    /// For example `123.45`.
    pub average_monthly_balance: Option<Decimal>,
    /// First day covered for the account, for example `2023-06-01`.
    pub begin_date: Option<String>,
    /// Balance of the account on its first day.
    ///
    /// For example `123.45`.
    pub beginning_balance: Option<Decimal>,
    /// ISO 4217 code of the currency of the amounts in this object, such as `USD`.
    pub currency: Option<String>,
    /// Posted balance as last reported by the institution.
    ///
    /// For example `123.45`.
    pub current_balance: Option<Decimal>,
    /// Number of days since an item on the account last failed for lack of funds.
    ///
    /// For example `3`.
    pub days_since_nonsufficient_funds: Option<i64>,
    /// Last day or moment of the time span, in seconds since 1970 or as ISO 8601 text, depending on
    /// the schema.
    ///
    /// For example `2023-06-01`.
    pub end_date: Option<String>,
    /// Display name of the institution that holds the account.
    ///
    /// For example `FinBank`.
    pub financial_institution: Option<String>,
    /// URL of the institution icon.
    ///
    /// For example `https://my-sample-app.com/12345/some-icon.jpg`.
    pub institution_icon: Option<String>,
    /// State of the account, for example `pending`.
    pub status: Option<String>,
    /// Total of the insufficient-funds (NSF) transactions on this account only.
    ///
    /// For example `123.45`.
    pub total_nonsufficient_funds: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentHistoryAccountSummary {
        0: account_name = "accountName",
        1: account_number_display = "accountNumberDisplay",
        2: account_owner = "accountOwner" [shown],
        3: account_type = "accountType",
        4: average_monthly_balance = "averageMonthlyBalance",
        5: begin_date = "beginDate",
        6: beginning_balance = "beginningBalance",
        7: currency = "currency" [shown],
        8: current_balance = "currentBalance",
        9: days_since_nonsufficient_funds = "daysSinceNonsufficientFunds",
        10: end_date = "endDate",
        11: financial_institution = "financialInstitution",
        12: institution_icon = "institutionIcon",
        13: status = "status" [shown],
        14: total_nonsufficient_funds = "totalNonsufficientFunds",
        .. extra
    }
}

response_setters! {
    PaymentHistoryAccountSummary {
        account_name(impl IntoOption<String>).into_option(),
        account_number_display(impl IntoOption<String>).into_option(),
        account_owner(impl Into<Option<PaymentHistoryAccountSummaryAccountOwner>>).into(),
        account_type(impl IntoOption<AccountType>).into_option(),
        average_monthly_balance(impl IntoOption<Decimal>).into_option(),
        begin_date(impl IntoOption<String>).into_option(),
        beginning_balance(impl IntoOption<Decimal>).into_option(),
        currency(impl IntoOption<String>).into_option(),
        current_balance(impl IntoOption<Decimal>).into_option(),
        days_since_nonsufficient_funds(impl Into<Option<i64>>).into(),
        end_date(impl IntoOption<String>).into_option(),
        financial_institution(impl IntoOption<String>).into_option(),
        institution_icon(impl IntoOption<String>).into_option(),
        status(impl IntoOption<String>).into_option(),
        total_nonsufficient_funds(impl IntoOption<Decimal>).into_option(),
    }
}

/// Person or company to which the account is registered, with name and address.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentHistoryAccountSummaryAccountOwner {
    /// Postal address, starting with the street.
    pub address: Option<String>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Display name.
    pub name: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Postal code in the United States, usually 5 digits, for example `84123`.
    pub zip: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentHistoryAccountSummaryAccountOwner {
        0: address = "address",
        1: city = "city",
        2: name = "name",
        3: state = "state",
        4: zip = "zip",
        .. extra
    }
}

response_setters! {
    PaymentHistoryAccountSummaryAccountOwner {
        address(impl IntoOption<String>).into_option(),
        city(impl IntoOption<String>).into_option(),
        name(impl IntoOption<String>).into_option(),
        state(impl IntoOption<String>).into_option(),
        zip(impl IntoOption<String>).into_option(),
    }
}

/// Results of a payment history report: status, risk score, months of history, overall totals,
/// and summaries per account and per month.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentHistoryAnalytics {
    /// Summary figures of each account, computed from its transactions.
    pub account_summaries: Vec<PaymentHistoryAccountSummary>,
    /// Figures over all accounts, one entry per month.
    pub customer_summary_by_months: Vec<PaymentHistoryCustomerMonthlySummary>,
    /// Risk rating computed from the payment history, for example `82.45`.
    pub risk_score: Option<Decimal>,
    /// Result of the report generation, for example `success`.
    pub status: Option<String>,
    /// Number of months of transactions available for the analysis.
    ///
    /// For example `12`.
    pub transaction_history: Option<i64>,
    /// Totals over all transactions: deposits, withdrawals and insufficient-funds (NSF) events.
    pub transactions_summary: Option<PaymentHistoryTransactionsSummary>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentHistoryAnalytics {
        0: account_summaries = "accountSummaries" [shown],
        1: customer_summary_by_months = "customerSummaryByMonths" [shown],
        2: risk_score = "riskScore",
        3: status = "status" [shown],
        4: transaction_history = "transactionHistory",
        5: transactions_summary = "transactionsSummary" [shown],
        .. extra
    }
}

response_setters! {
    PaymentHistoryAnalytics {
        account_summaries(Vec<PaymentHistoryAccountSummary>),
        customer_summary_by_months(Vec<PaymentHistoryCustomerMonthlySummary>),
        risk_score(impl IntoOption<Decimal>).into_option(),
        status(impl IntoOption<String>).into_option(),
        transaction_history(impl Into<Option<i64>>).into(),
        transactions_summary(impl Into<Option<PaymentHistoryTransactionsSummary>>).into(),
    }
}

/// One month of a payment history report over all accounts: balances, deposits, withdrawals,
/// NSF, insurance, tax, and recurring payments that were paid or missed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentHistoryCustomerMonthlySummary {
    /// Mean balance over the month.
    ///
    /// For example `123.45`.
    pub average_balance: Option<Decimal>,
    /// Balance at the end of the month.
    ///
    /// For example `123.45`.
    pub closing_balance: Option<Decimal>,
    /// Sum of the insurance payments in the month.
    ///
    /// For example `123.45`.
    pub insurance_payments: Option<Decimal>,
    /// Total of the regular expenses that were not paid in the month.
    ///
    /// For example `123.45`.
    pub missed_recurring_expense_payments: Option<Decimal>,
    /// Total of the regular loan installments that were not paid in the month.
    ///
    /// For example `123.45`.
    pub missed_recurring_loan_payments: Option<Decimal>,
    /// Month of the summary, as a `YYYY-MM-DD` date such as `2023-06-01`.
    pub month: Option<String>,
    /// Number of insufficient-funds (NSF) transactions in the month, for example `3`.
    pub non_sufficient_funds: Option<Decimal>,
    /// Balance at the start of the month.
    ///
    /// For example `123.45`.
    pub opening_balance: Option<Decimal>,
    /// Amount paid for regular expenses during the month.
    ///
    /// For example `543.21`.
    pub recurring_expense_payments: Option<Decimal>,
    /// Amount of the regular loan payments in the month.
    ///
    /// For example `543.21`.
    pub recurring_loan_payments: Option<Decimal>,
    /// Amount paid in taxes during the month.
    ///
    /// For example `123.45`.
    pub tax_payments: Option<Decimal>,
    /// Amount of money deposited during the month.
    ///
    /// For example `123.45`.
    pub total_deposits: Option<Decimal>,
    /// Amount of money withdrawn during the month.
    ///
    /// For example `123.45`.
    pub total_withdrawals: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentHistoryCustomerMonthlySummary {
        0: average_balance = "averageBalance",
        1: closing_balance = "closingBalance",
        2: insurance_payments = "insurancePayments",
        3: missed_recurring_expense_payments = "missedRecurringExpensePayments",
        4: missed_recurring_loan_payments = "missedRecurringLoanPayments",
        5: month = "month",
        6: non_sufficient_funds = "nonSufficientFunds",
        7: opening_balance = "openingBalance",
        8: recurring_expense_payments = "recurringExpensePayments",
        9: recurring_loan_payments = "recurringLoanPayments",
        10: tax_payments = "taxPayments",
        11: total_deposits = "totalDeposits",
        12: total_withdrawals = "totalWithdrawals",
        .. extra
    }
}

response_setters! {
    PaymentHistoryCustomerMonthlySummary {
        average_balance(impl IntoOption<Decimal>).into_option(),
        closing_balance(impl IntoOption<Decimal>).into_option(),
        insurance_payments(impl IntoOption<Decimal>).into_option(),
        missed_recurring_expense_payments(impl IntoOption<Decimal>).into_option(),
        missed_recurring_loan_payments(impl IntoOption<Decimal>).into_option(),
        month(impl IntoOption<String>).into_option(),
        non_sufficient_funds(impl IntoOption<Decimal>).into_option(),
        opening_balance(impl IntoOption<Decimal>).into_option(),
        recurring_expense_payments(impl IntoOption<Decimal>).into_option(),
        recurring_loan_payments(impl IntoOption<Decimal>).into_option(),
        tax_payments(impl IntoOption<Decimal>).into_option(),
        total_deposits(impl IntoOption<Decimal>).into_option(),
        total_withdrawals(impl IntoOption<Decimal>).into_option(),
    }
}

/// Totals and monthly averages of NSF events, deposits and withdrawals over the period of a
/// payment history report.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentHistoryTransactionsSummary {
    /// Mean amount of deposits per month.
    pub average_monthly_deposits: Option<Decimal>,
    /// Monthly mean of transactions that failed for lack of funds.
    pub average_monthly_non_sufficient_funds: Option<Decimal>,
    /// Mean amount of withdrawals per month.
    pub average_monthly_withdrawals: Option<Decimal>,
    /// ISO 8601 date of the first transaction in the summary.
    pub begin_date: Option<String>,
    /// ISO 8601 date of the newest transaction in the summary.
    pub end_date: Option<String>,
    /// Total money deposited in the summarized period.
    pub total_deposits: Option<Decimal>,
    /// Total of the insufficient-funds (NSF) transactions over all accounts.
    pub total_non_sufficient_funds: Option<Decimal>,
    /// Total money withdrawn in the summarized period.
    pub total_withdrawals: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentHistoryTransactionsSummary {
        0: average_monthly_deposits = "averageMonthlyDeposits",
        1: average_monthly_non_sufficient_funds = "averageMonthlyNonSufficientFunds",
        2: average_monthly_withdrawals = "averageMonthlyWithdrawals",
        3: begin_date = "beginDate",
        4: end_date = "endDate",
        5: total_deposits = "totalDeposits",
        6: total_non_sufficient_funds = "totalNonSufficientFunds",
        7: total_withdrawals = "totalWithdrawals",
        .. extra
    }
}

response_setters! {
    PaymentHistoryTransactionsSummary {
        average_monthly_deposits(impl IntoOption<Decimal>).into_option(),
        average_monthly_non_sufficient_funds(impl IntoOption<Decimal>).into_option(),
        average_monthly_withdrawals(impl IntoOption<Decimal>).into_option(),
        begin_date(impl IntoOption<String>).into_option(),
        end_date(impl IntoOption<String>).into_option(),
        total_deposits(impl IntoOption<Decimal>).into_option(),
        total_non_sufficient_funds(impl IntoOption<Decimal>).into_option(),
        total_withdrawals(impl IntoOption<Decimal>).into_option(),
    }
}

/// Acknowledgment of a started payment risk insights report: `id`, `status`, customer data,
/// constraints and `reportPin`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentRiskInsightsReportAck {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<AnalyticsReportConstraintsOut>,
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
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
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
    PaymentRiskInsightsReportAck {
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
        11: report_pin = "reportPin",
        12: request_id = "requestId" [shown],
        13: requester_name = "requesterName",
        14: status = "status" [shown],
        15: title = "title" [shown],
        16: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    PaymentRiskInsightsReportAck {
        constraints(impl Into<Option<AnalyticsReportConstraintsOut>>).into(),
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
        report_pin(impl IntoOption<String>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Request for a payment risk insights report: purpose and intervals in `analyticsReportData`,
/// account IDs, start date and custom fields.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentRiskInsightsReportConstraints {
    /// Account IDs separated by spaces in one string. If absent, the report covers all accounts of
    /// the customer.
    pub account_ids: Option<String>,
    /// Data about the applicant or business that you supply for the analysis.
    pub analytics_report_data: Option<PaymentRiskInsightsReportData>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentRiskInsightsReportConstraints {
        0: account_ids = "accountIds",
        1: analytics_report_data = "analyticsReportData" [shown],
        2: from_date = "fromDate" [shown],
        3: report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

impl PaymentRiskInsightsReportConstraints {
    /// Creates a `PaymentRiskInsightsReportConstraints` with its required fields.
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

    /// Data about the applicant or business that you supply for the analysis.
    #[must_use]
    pub fn analytics_report_data(
        mut self,
        analytics_report_data: impl Into<Option<PaymentRiskInsightsReportData>>,
    ) -> Self {
        self.analytics_report_data = analytics_report_data.into();
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
}

/// Purpose flags of a payment risk insights request: `forCraPurpose` is required; FTC use,
/// personal guarantee and time intervals are optional.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRiskInsightsReportData {
    /// `true` if the owner personally guarantees the loan, which requires a consumer record;
    /// `false` otherwise. An unset value and `false` lead to different report types.
    pub applicant_is_personal_guarantor: Option<bool>,
    /// CRA flag, required: `true` produces `pribcra` and `pripcra` reports, `false` produces
    /// `pribnoncra`, `pribftc` and `pripnoncra` reports.
    pub for_cra_purpose: bool,
    /// FTC flag: `true` produces `pribftc` reports, `false` produces `pribnoncra` and `pribcra`
    /// reports. If absent, the reports are `pripnoncra` and `pripcra`.
    pub for_ftc_purpose: Option<bool>,
    /// Methods of dividing the history into periods: `MONTHLY_CALENDAR`, `MONTHLY_ROLLING_30` or
    /// both.
    ///
    /// At most 2 items.
    pub time_interval_types: Vec<TimeInterval>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentRiskInsightsReportData {
        0: applicant_is_personal_guarantor = "applicantIsPersonalGuarantor" [shown],
        1: for_cra_purpose = "forCraPurpose" [shown],
        2: for_ftc_purpose = "forFtcPurpose" [shown],
        3: time_interval_types = "timeIntervalTypes",
        .. extra
    }
}

impl PaymentRiskInsightsReportData {
    /// Creates a `PaymentRiskInsightsReportData` with its required fields.
    ///
    /// - `for_cra_purpose`: CRA flag, required: `true` produces `pribcra` and `pripcra` reports,
    ///   `false` produces `pribnoncra`, `pribftc` and `pripnoncra` reports.
    pub fn new(for_cra_purpose: bool) -> Self {
        Self {
            applicant_is_personal_guarantor: None,
            for_cra_purpose,
            for_ftc_purpose: None,
            time_interval_types: Vec::new(),
            extra: Map::new(),
        }
    }

    /// `true` if the owner personally guarantees the loan, which requires a consumer record;
    /// `false` otherwise. An unset value and `false` lead to different report types.
    #[must_use]
    pub fn applicant_is_personal_guarantor(
        mut self,
        applicant_is_personal_guarantor: impl Into<Option<bool>>,
    ) -> Self {
        self.applicant_is_personal_guarantor = applicant_is_personal_guarantor.into();
        self
    }

    /// FTC flag: `true` produces `pribftc` reports, `false` produces `pribnoncra` and `pribcra`
    /// reports. If absent, the reports are `pripnoncra` and `pripcra`.
    #[must_use]
    pub fn for_ftc_purpose(mut self, for_ftc_purpose: impl Into<Option<bool>>) -> Self {
        self.for_ftc_purpose = for_ftc_purpose.into();
        self
    }

    /// Methods of dividing the history into periods: `MONTHLY_CALENDAR`, `MONTHLY_ROLLING_30` or
    /// both.
    ///
    /// At most 2 items.
    #[must_use]
    pub fn time_interval_types(mut self, time_interval_types: Vec<TimeInterval>) -> Self {
        self.time_interval_types = time_interval_types;
        self
    }
}
