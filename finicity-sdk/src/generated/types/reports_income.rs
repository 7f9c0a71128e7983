// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *reports*: *income*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// Pay totals of one calendar year from a payroll record: gross, net, base, overtime,
/// commission and other pay, each as a year-to-date amount.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnnualIncome {
    /// Year-to-date base pay for the year of this entry.
    ///
    /// For example `123.45`.
    pub base_pay_amount_ytd: Option<Decimal>,
    /// Year-to-date commissions for the year of this entry.
    ///
    /// For example `123.45`.
    pub commission_pay_amount_ytd: Option<Decimal>,
    /// Pay before deductions accumulated since the start of the year.
    ///
    /// For example `123.45`.
    pub gross_pay_amount_ytd: Option<Decimal>,
    /// Pay after deductions accumulated since the start of the year.
    ///
    /// For example `123.45`.
    pub net_pay_amount_ytd: Option<Decimal>,
    /// Year-to-date pay outside the other categories, for the year of this entry.
    ///
    /// For example `123.45`.
    pub other_pay_amount_ytd: Option<Decimal>,
    /// Year-to-date overtime pay for the year of this entry.
    ///
    /// For example `123.45`.
    pub overtime_pay_amount_ytd: Option<Decimal>,
    /// Calendar year that the year-to-date pay totals cover, for example `2022`.
    pub year: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AnnualIncome {
        0: base_pay_amount_ytd = "basePayAmountYTD",
        1: commission_pay_amount_ytd = "commissionPayAmountYTD",
        2: gross_pay_amount_ytd = "grossPayAmountYTD",
        3: net_pay_amount_ytd = "netPayAmountYTD",
        4: other_pay_amount_ytd = "otherPayAmountYTD",
        5: overtime_pay_amount_ytd = "overtimePayAmountYTD",
        6: year = "year",
        .. extra
    }
}

response_setters! {
    AnnualIncome {
        base_pay_amount_ytd(impl IntoOption<Decimal>).into_option(),
        commission_pay_amount_ytd(impl IntoOption<Decimal>).into_option(),
        gross_pay_amount_ytd(impl IntoOption<Decimal>).into_option(),
        net_pay_amount_ytd(impl IntoOption<Decimal>).into_option(),
        other_pay_amount_ytd(impl IntoOption<Decimal>).into_option(),
        overtime_pay_amount_ytd(impl IntoOption<Decimal>).into_option(),
        year(impl IntoOption<String>).into_option(),
    }
}

open_enum! {
    /// Levels of confidence that a stream is income.
    pub enum IncomeConfidence {
        /// `HIGH`
        High = "HIGH",
        /// `MODERATE`
        Moderate = "MODERATE",
        /// `LOW`
        Low = "LOW",
        /// `NO`
        No = "NO",
    }
}

open_enum! {
    /// Status of an income stream.
    pub enum IncomeStreamStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `INACTIVE`
        Inactive = "INACTIVE",
    }
}

/// Estimated pay per month in a VOIE payroll report, split into base, overtime, bonus,
/// commission and other pay; only `estimatedMonthlyTotalPay` is always present.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonthlyIncome {
    /// Base pay per month for this job, estimated by Mastercard.
    ///
    /// For example `123.45`.
    pub estimated_monthly_base_pay: Option<Decimal>,
    /// Bonuses per month for this job, estimated by Mastercard.
    ///
    /// For example `123.45`.
    pub estimated_monthly_bonus_pay: Option<Decimal>,
    /// Commissions per month for this job, estimated by Mastercard.
    ///
    /// For example `123.45`.
    pub estimated_monthly_commission_pay: Option<Decimal>,
    /// Monthly pay for this job outside base, bonus, commission and overtime, estimated by
    /// Mastercard.
    ///
    /// For example `123.45`.
    pub estimated_monthly_other_pay: Option<Decimal>,
    /// Overtime pay per month for this job, estimated by Mastercard.
    ///
    /// For example `123.45`.
    pub estimated_monthly_overtime_pay: Option<Decimal>,
    /// Sum of all monthly pay estimates of this job.
    ///
    /// For example `123.45`.
    pub estimated_monthly_total_pay: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    MonthlyIncome {
        0: estimated_monthly_base_pay = "estimatedMonthlyBasePay",
        1: estimated_monthly_bonus_pay = "estimatedMonthlyBonusPay",
        2: estimated_monthly_commission_pay = "estimatedMonthlyCommissionPay",
        3: estimated_monthly_other_pay = "estimatedMonthlyOtherPay",
        4: estimated_monthly_overtime_pay = "estimatedMonthlyOvertimePay",
        5: estimated_monthly_total_pay = "estimatedMonthlyTotalPay",
        .. extra
    }
}

response_setters! {
    MonthlyIncome {
        estimated_monthly_base_pay(impl IntoOption<Decimal>).into_option(),
        estimated_monthly_bonus_pay(impl IntoOption<Decimal>).into_option(),
        estimated_monthly_commission_pay(impl IntoOption<Decimal>).into_option(),
        estimated_monthly_other_pay(impl IntoOption<Decimal>).into_option(),
        estimated_monthly_overtime_pay(impl IntoOption<Decimal>).into_option(),
        estimated_monthly_total_pay(impl IntoOption<Decimal>).into_option(),
    }
}

/// Income of one calendar month in an income report: `month` as Unix seconds of its first day,
/// `net`, and `gross` if known.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetMonthly {
    /// Income before deductions for the month, summed over every income stream.
    ///
    /// For example `2400.0`.
    pub gross: Option<Decimal>,
    /// First day of the month, in Unix seconds.
    ///
    /// For example `1522562400`.
    pub month: Option<UnixDate>,
    /// Net income for the month, summed over all income streams.
    ///
    /// For example `2004.77`.
    pub net: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NetMonthly {
        0: gross = "gross",
        1: month = "month" [shown],
        2: net = "net",
        .. extra
    }
}

response_setters! {
    NetMonthly {
        gross(impl IntoOption<Decimal>).into_option(),
        month(impl IntoOption<UnixDate>).into_option(),
        net(impl IntoOption<Decimal>).into_option(),
    }
}

/// Finished verification of income report: common report data, date range, institutions with
/// income streams, and summaries in `income`.
#[doc(alias = "VOIReport")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiReport {
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
    /// For example `200`.
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
    /// Income details: pay figures of one employment, or a list of income records.
    pub income: Vec<ReportIncomeStreamSummary>,
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
    VoiReport {
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
        13: income = "income" [shown],
        14: institutions = "institutions" [shown],
        15: portfolio_id = "portfolioId" [shown],
        16: request_id = "requestId" [shown],
        17: requester_name = "requesterName",
        18: seasoned = "seasoned" [shown],
        19: start_date = "startDate" [shown],
        20: status = "status" [shown],
        21: title = "title" [shown],
        22: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    VoiReport {
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
        income(Vec<ReportIncomeStreamSummary>),
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

/// Acknowledgment of a started verification of income report: `id`, `portfolioId`, `status`,
/// consumer data and constraints.
#[doc(alias = "VOIReportAck")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiReportAck {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<VoiReportConstraintsOut>,
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
    VoiReportAck {
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
    VoiReportAck {
        constraints(impl Into<Option<VoiReportConstraintsOut>>).into(),
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

/// Request for a verification of income report: account IDs in one string, begin date, minimum
/// stream confidence and custom fields, all optional.
#[doc(alias = "VOIReportConstraints")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiReportConstraints {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
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
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoiReportConstraints {
        0: account_ids = "accountIds",
        1: from_date = "fromDate" [shown],
        2: income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        3: report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

impl VoiReportConstraints {
    /// Creates a `VoiReportConstraints` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
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
}

/// Constraints of an income report, repeated in the response, with account IDs as an array.
#[doc(alias = "VOIReportConstraintsOut")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiReportConstraintsOut {
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
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoiReportConstraintsOut {
        0: account_ids = "accountIds" [shown],
        1: from_date = "fromDate" [shown],
        2: income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        3: report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

response_setters! {
    VoiReportConstraintsOut {
        account_ids(Vec<AccountId>),
        from_date(impl IntoOption<UnixDate>).into_option(),
        income_stream_confidence_minimum(impl Into<Option<i32>>).into(),
        report_custom_fields(Vec<ReportCustomField>),
    }
}

/// Pay statement in a pay statement report: period, net and gross pay, provider, match type,
/// employer, employee, earnings, deductions and direct deposits.
#[doc(alias = "VOIEPayStatement")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiePayStatement {
    /// ID of a stored document such as a pay statement, used to download the document or to create
    /// a report on it.
    ///
    /// For example `6f8fb0a0-e882-4f57-b672-cf53f1397581`.
    pub asset_id: Option<AssetId>,
    /// `true` if this pay statement is billed, `false` if it was digitized before.
    pub billable: Option<bool>,
    /// Deductions from the pay, one entry per type, such as `401k`.
    pub deductions: Vec<Deduction>,
    /// Accounts that received the net pay, with the share of each account.
    pub direct_deposits: Vec<DirectDeposit>,
    /// Employee, with name and address as recorded in payroll.
    pub employee: Option<Employee>,
    /// Employer that paid, with its name and address.
    pub employer: Option<Employer>,
    /// Last day of the pay period, in Unix seconds.
    ///
    /// For example `1558722600`.
    pub end_date: Option<UnixDate>,
    /// Pay of the employee for this pay period, before deductions.
    ///
    /// For example `24200`.
    pub gross_pay_current: Option<Decimal>,
    /// Pay before deductions accumulated so far in this pay year.
    ///
    /// For example `72600`.
    pub gross_pay_ytd: Option<Decimal>,
    /// Result of matching deposits to the statement: `NET_PAY_MATCH`, one of three `SPLIT_...`
    /// matches, `PARTIAL`, `NO_MATCH` or `TRANSACTION_DATE_RANGE_INVALID`.
    pub match_type: Option<PayStatementMatch>,
    /// Pay of the employee for this pay period, after deductions.
    ///
    /// For example `1802.22`.
    pub net_pay_current: Option<Decimal>,
    /// Pay after deductions accumulated so far in this pay year.
    ///
    /// For example `36000`.
    pub net_pay_ytd: Option<Decimal>,
    /// Date when the wages were paid, in seconds since 1970.
    ///
    /// For example `1559241000`.
    pub pay_date: Option<UnixDate>,
    /// Pay period that the statement covers, for example `LastPayPeriod`.
    pub pay_period: Option<String>,
    /// Earnings lines of the pay statement, one entry each.
    pub pay_stat: Vec<PayStat>,
    /// Company that runs the payroll and supplied the pay data, for example `Paychex`.
    ///
    /// For example `Finicity`.
    pub payroll_provider: Option<String>,
    /// First day of the pay period, in Unix seconds.
    ///
    /// For example `1557513000`.
    pub start_date: Option<UnixDate>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoiePayStatement {
        0: asset_id = "assetId" [shown],
        1: billable = "billable" [shown],
        2: deductions = "deductions" [shown],
        3: direct_deposits = "directDeposits" [shown],
        4: employee = "employee" [shown],
        5: employer = "employer" [shown],
        6: end_date = "endDate" [shown],
        7: gross_pay_current = "grossPayCurrent",
        8: gross_pay_ytd = "grossPayYTD",
        9: match_type = "matchType",
        10: net_pay_current = "netPayCurrent",
        11: net_pay_ytd = "netPayYTD",
        12: pay_date = "payDate" [shown],
        13: pay_period = "payPeriod",
        14: pay_stat = "payStat" [shown],
        15: payroll_provider = "payrollProvider",
        16: start_date = "startDate" [shown],
        .. extra
    }
}

response_setters! {
    VoiePayStatement {
        asset_id(impl IntoOption<AssetId>).into_option(),
        billable(impl Into<Option<bool>>).into(),
        deductions(Vec<Deduction>),
        direct_deposits(Vec<DirectDeposit>),
        employee(impl Into<Option<Employee>>).into(),
        employer(impl Into<Option<Employer>>).into(),
        end_date(impl IntoOption<UnixDate>).into_option(),
        gross_pay_current(impl IntoOption<Decimal>).into_option(),
        gross_pay_ytd(impl IntoOption<Decimal>).into_option(),
        match_type(impl IntoOption<PayStatementMatch>).into_option(),
        net_pay_current(impl IntoOption<Decimal>).into_option(),
        net_pay_ytd(impl IntoOption<Decimal>).into_option(),
        pay_date(impl IntoOption<UnixDate>).into_option(),
        pay_period(impl IntoOption<String>).into_option(),
        pay_stat(Vec<PayStat>),
        payroll_provider(impl IntoOption<String>).into_option(),
        start_date(impl IntoOption<UnixDate>).into_option(),
    }
}

/// Finished verification of income and employment from payroll: common report data,
/// `employmentHistory` with income, `gseEnabled` and `reportStyle`.
#[doc(alias = "VOIEPayrollReport")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiePayrollReport {
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
    /// Statement of the consumer on an open dispute, present only if the consumer asked for its
    /// inclusion.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Jobs of the consumer, one entry per verified employer.
    pub employment_history: Vec<PayrollEmploymentHistoryVoie>,
    /// Company that is the final user of the report; expected if a reseller orders the report for
    /// another company.
    pub end_user: Option<ConsumerEndUser>,
    /// Errors that occurred, one entry per failure; empty or absent on full success.
    pub errors: Vec<ErrorMessage>,
    /// Internal Mastercard flag for reports that Government-Sponsored Enterprises should not
    /// retrieve; mandatory in payroll reports.
    pub gse_enabled: Option<bool>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// ID of the portfolio that groups all reports of one customer; the ID stays the same from
    /// report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Method by which the report was created: `directAPIPayroll`, `credentialedPayroll`,
    /// `paystatement`, `voieWithInterview`, `voieWithStatement` or `voieWithReport`.
    pub report_style: Option<ReportStyle>,
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
    VoiePayrollReport {
        0: constraints = "constraints" [shown],
        1: consumer_details = "consumerDetails" [shown],
        2: consumer_id = "consumerId" [shown],
        3: consumer_ssn = "consumerSsn",
        4: created_date = "createdDate" [shown],
        5: customer_id = "customerId" as number [shown],
        6: customer_type = "customerType" [shown],
        7: dispute_statement = "disputeStatement",
        8: employment_history = "employmentHistory" [shown],
        9: end_user = "endUser" [shown],
        10: errors = "errors" [shown],
        11: gse_enabled = "gseEnabled" [shown],
        12: id = "id" [shown],
        13: portfolio_id = "portfolioId" [shown],
        14: report_style = "reportStyle",
        15: request_id = "requestId" [shown],
        16: requester_name = "requesterName",
        17: status = "status" [shown],
        18: title = "title" [shown],
        19: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    VoiePayrollReport {
        constraints(impl Into<Option<BaseReportAckConstraints>>).into(),
        consumer_details(impl Into<Option<ConsumerDetails>>).into(),
        consumer_id(impl IntoOption<ConsumerId>).into_option(),
        consumer_ssn(impl IntoOption<String>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        customer_type(impl IntoOption<CustomerType>).into_option(),
        dispute_statement(impl IntoOption<String>).into_option(),
        employment_history(Vec<PayrollEmploymentHistoryVoie>),
        end_user(impl Into<Option<ConsumerEndUser>>).into(),
        errors(Vec<ErrorMessage>),
        gse_enabled(impl Into<Option<bool>>).into(),
        id(impl IntoOption<ReportId>).into_option(),
        portfolio_id(impl IntoOption<PortfolioId>).into_option(),
        report_style(impl IntoOption<ReportStyle>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Pay statement in a VOIE paystub report: the properties of `PayStatementForVoie` plus monthly
/// income estimates.
#[doc(alias = "VOIEPaystubPayStatement")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiePaystubPayStatement {
    /// ID of a stored document such as a pay statement, used to download the document or to create
    /// a report on it.
    ///
    /// For example `6f8fb0a0-e882-4f57-b672-cf53f1397581`.
    pub asset_id: Option<AssetId>,
    /// `true` if this pay statement is billed, `false` if it was digitized before.
    pub billable: Option<bool>,
    /// Accounts that received the net pay, with the share of each account.
    pub direct_deposits: Vec<DirectDeposit>,
    /// Employee, with name and address as recorded in payroll.
    pub employee: Option<Employee>,
    /// Employer that paid, with its name and address.
    pub employer: Option<Employer>,
    /// Last day of the pay period, in Unix seconds.
    ///
    /// For example `1558722600`.
    pub end_date: Option<UnixDate>,
    /// Error code that explains why this pay statement could not be used; `0` for a usable
    /// statement.
    pub error_code: Option<i32>,
    /// Reason why the pay statement could not be used.
    pub error_message: Option<String>,
    /// Pay of the employee for this pay period, before deductions.
    ///
    /// For example `24200`.
    pub gross_pay_current: Option<Decimal>,
    /// Pay before deductions accumulated so far in this pay year.
    ///
    /// For example `72600`.
    pub gross_pay_ytd: Option<Decimal>,
    /// Financial institutions covered; in reports, each entry includes the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Estimated monthly pay from the employment; always present in VOIE-payroll reports.
    pub monthly_income: Option<PaystubMonthlyIncomeRecord>,
    /// Pay of the employee for this pay period, after deductions.
    ///
    /// For example `1802.22`.
    pub net_pay_current: Option<Decimal>,
    /// Pay after deductions accumulated so far in this pay year.
    ///
    /// For example `36000`.
    pub net_pay_ytd: Option<Decimal>,
    /// Date when the wages were paid, in seconds since 1970.
    ///
    /// For example `1559241000`.
    pub pay_date: Option<UnixDate>,
    /// Pay period that the statement covers, for example `LastPayPeriod`.
    pub pay_period: Option<String>,
    /// Earnings lines of the pay statement, one entry each.
    pub pay_stat: Vec<PayStat>,
    /// Company that runs the payroll and supplied the pay data, for example `Paychex`.
    ///
    /// For example `Finicity`.
    pub payroll_provider: Option<String>,
    /// First day of the pay period, in Unix seconds.
    ///
    /// For example `1557513000`.
    pub start_date: Option<UnixDate>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoiePaystubPayStatement {
        0: asset_id = "assetId" [shown],
        1: billable = "billable" [shown],
        2: direct_deposits = "directDeposits" [shown],
        3: employee = "employee" [shown],
        4: employer = "employer" [shown],
        5: end_date = "endDate" [shown],
        6: error_code = "errorCode" [shown],
        7: error_message = "errorMessage",
        8: gross_pay_current = "grossPayCurrent",
        9: gross_pay_ytd = "grossPayYTD",
        10: institutions = "institutions" [shown],
        11: monthly_income = "monthlyIncome" [shown],
        12: net_pay_current = "netPayCurrent",
        13: net_pay_ytd = "netPayYTD",
        14: pay_date = "payDate" [shown],
        15: pay_period = "payPeriod",
        16: pay_stat = "payStat" [shown],
        17: payroll_provider = "payrollProvider",
        18: start_date = "startDate" [shown],
        .. extra
    }
}

response_setters! {
    VoiePaystubPayStatement {
        asset_id(impl IntoOption<AssetId>).into_option(),
        billable(impl Into<Option<bool>>).into(),
        direct_deposits(Vec<DirectDeposit>),
        employee(impl Into<Option<Employee>>).into(),
        employer(impl Into<Option<Employer>>).into(),
        end_date(impl IntoOption<UnixDate>).into_option(),
        error_code(impl Into<Option<i32>>).into(),
        error_message(impl IntoOption<String>).into_option(),
        gross_pay_current(impl IntoOption<Decimal>).into_option(),
        gross_pay_ytd(impl IntoOption<Decimal>).into_option(),
        institutions(Vec<ReportInstitution>),
        monthly_income(impl Into<Option<PaystubMonthlyIncomeRecord>>).into(),
        net_pay_current(impl IntoOption<Decimal>).into_option(),
        net_pay_ytd(impl IntoOption<Decimal>).into_option(),
        pay_date(impl IntoOption<UnixDate>).into_option(),
        pay_period(impl IntoOption<String>).into_option(),
        pay_stat(Vec<PayStat>),
        payroll_provider(impl IntoOption<String>).into_option(),
        start_date(impl IntoOption<UnixDate>).into_option(),
    }
}

/// Finished income and employment report from paystubs alone: common report data, asset IDs,
/// number of billable assets and pay statements.
#[doc(alias = "VOIEPaystubReport")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiePaystubReport {
    /// IDs of the pay statements in storage that the report uses.
    pub asset_ids: Vec<AssetId>,
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
    /// Number of billed pay statements in the report.
    ///
    /// For example `1`.
    pub number_of_billable_assets: Option<i32>,
    /// Data read from each pay statement; some reports add the result of transaction matching.
    pub pay_statements: Vec<VoiePaystubPayStatement>,
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
    VoiePaystubReport {
        0: asset_ids = "assetIds" [shown],
        1: constraints = "constraints" [shown],
        2: consumer_details = "consumerDetails" [shown],
        3: consumer_id = "consumerId" [shown],
        4: consumer_ssn = "consumerSsn",
        5: created_date = "createdDate" [shown],
        6: customer_id = "customerId" as number [shown],
        7: customer_type = "customerType" [shown],
        8: dispute_statement = "disputeStatement",
        9: end_user = "endUser" [shown],
        10: errors = "errors" [shown],
        11: id = "id" [shown],
        12: number_of_billable_assets = "numberOfBillableAssets",
        13: pay_statements = "payStatements" [shown],
        14: portfolio_id = "portfolioId" [shown],
        15: request_id = "requestId" [shown],
        16: requester_name = "requesterName",
        17: status = "status" [shown],
        18: title = "title" [shown],
        19: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    VoiePaystubReport {
        asset_ids(Vec<AssetId>),
        constraints(impl Into<Option<BaseReportAckConstraints>>).into(),
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
        number_of_billable_assets(impl Into<Option<i32>>).into(),
        pay_statements(Vec<VoiePaystubPayStatement>),
        portfolio_id(impl IntoOption<PortfolioId>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Acknowledgment of a started VOIE paystub report: `id`, `portfolioId`, `status`, consumer
/// data and constraints.
#[doc(alias = "VOIEPaystubReportAck")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiePaystubReportAck {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<VoieReportConstraints>,
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
    VoiePaystubReportAck {
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
    VoiePaystubReportAck {
        constraints(impl Into<Option<VoieReportConstraints>>).into(),
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

/// Pay statement in a paystub report checked against bank deposits: the properties of
/// `PayStatementForVoie` plus monthly estimates that include other and total pay.
#[doc(alias = "VOIEPaystubWithStatementPayStatement")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiePaystubWithStatementPayStatement {
    /// ID of a stored document such as a pay statement, used to download the document or to create
    /// a report on it.
    ///
    /// For example `6f8fb0a0-e882-4f57-b672-cf53f1397581`.
    pub asset_id: Option<AssetId>,
    /// `true` if this pay statement is billed, `false` if it was digitized before.
    pub billable: Option<bool>,
    /// Accounts that received the net pay, with the share of each account.
    pub direct_deposits: Vec<DirectDeposit>,
    /// Employee, with name and address as recorded in payroll.
    pub employee: Option<Employee>,
    /// Employer that paid, with its name and address.
    pub employer: Option<Employer>,
    /// Last day of the pay period, in Unix seconds.
    ///
    /// For example `1558722600`.
    pub end_date: Option<UnixDate>,
    /// Error code that explains why this pay statement could not be used; `0` for a usable
    /// statement.
    pub error_code: Option<i32>,
    /// Reason why the pay statement could not be used.
    pub error_message: Option<String>,
    /// Pay of the employee for this pay period, before deductions.
    ///
    /// For example `24200`.
    pub gross_pay_current: Option<Decimal>,
    /// Pay before deductions accumulated so far in this pay year.
    ///
    /// For example `72600`.
    pub gross_pay_ytd: Option<Decimal>,
    /// Financial institutions covered; in reports, each entry includes the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Estimated monthly pay from the employment; always present in VOIE-payroll reports.
    pub monthly_income: Option<PaystubTxVerifyMonthlyIncomeRecord>,
    /// Pay of the employee for this pay period, after deductions.
    ///
    /// For example `1802.22`.
    pub net_pay_current: Option<Decimal>,
    /// Pay after deductions accumulated so far in this pay year.
    ///
    /// For example `36000`.
    pub net_pay_ytd: Option<Decimal>,
    /// Date when the wages were paid, in seconds since 1970.
    ///
    /// For example `1559241000`.
    pub pay_date: Option<UnixDate>,
    /// Pay period that the statement covers, for example `LastPayPeriod`.
    pub pay_period: Option<String>,
    /// Earnings lines of the pay statement, one entry each.
    pub pay_stat: Vec<PayStat>,
    /// Company that runs the payroll and supplied the pay data, for example `Paychex`.
    ///
    /// For example `Finicity`.
    pub payroll_provider: Option<String>,
    /// First day of the pay period, in Unix seconds.
    ///
    /// For example `1557513000`.
    pub start_date: Option<UnixDate>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoiePaystubWithStatementPayStatement {
        0: asset_id = "assetId" [shown],
        1: billable = "billable" [shown],
        2: direct_deposits = "directDeposits" [shown],
        3: employee = "employee" [shown],
        4: employer = "employer" [shown],
        5: end_date = "endDate" [shown],
        6: error_code = "errorCode" [shown],
        7: error_message = "errorMessage",
        8: gross_pay_current = "grossPayCurrent",
        9: gross_pay_ytd = "grossPayYTD",
        10: institutions = "institutions" [shown],
        11: monthly_income = "monthlyIncome" [shown],
        12: net_pay_current = "netPayCurrent",
        13: net_pay_ytd = "netPayYTD",
        14: pay_date = "payDate" [shown],
        15: pay_period = "payPeriod",
        16: pay_stat = "payStat" [shown],
        17: payroll_provider = "payrollProvider",
        18: start_date = "startDate" [shown],
        .. extra
    }
}

response_setters! {
    VoiePaystubWithStatementPayStatement {
        asset_id(impl IntoOption<AssetId>).into_option(),
        billable(impl Into<Option<bool>>).into(),
        direct_deposits(Vec<DirectDeposit>),
        employee(impl Into<Option<Employee>>).into(),
        employer(impl Into<Option<Employer>>).into(),
        end_date(impl IntoOption<UnixDate>).into_option(),
        error_code(impl Into<Option<i32>>).into(),
        error_message(impl IntoOption<String>).into_option(),
        gross_pay_current(impl IntoOption<Decimal>).into_option(),
        gross_pay_ytd(impl IntoOption<Decimal>).into_option(),
        institutions(Vec<ReportInstitution>),
        monthly_income(impl Into<Option<PaystubTxVerifyMonthlyIncomeRecord>>).into(),
        net_pay_current(impl IntoOption<Decimal>).into_option(),
        net_pay_ytd(impl IntoOption<Decimal>).into_option(),
        pay_date(impl IntoOption<UnixDate>).into_option(),
        pay_period(impl IntoOption<String>).into_option(),
        pay_stat(Vec<PayStat>),
        payroll_provider(impl IntoOption<String>).into_option(),
        start_date(impl IntoOption<UnixDate>).into_option(),
    }
}

/// Finished income and employment report in which paystubs are checked against bank deposits:
/// pay statements, asset IDs and institutions.
#[doc(alias = "VOIEPaystubWithTXVerifyReport")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiePaystubWithTxVerifyReport {
    /// IDs of the pay statements in storage that the report uses.
    pub asset_ids: Vec<AssetId>,
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
    /// Financial institutions covered; in reports, each entry includes the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Number of billed pay statements in the report.
    ///
    /// For example `1`.
    pub number_of_billable_assets: Option<i32>,
    /// Data read from each pay statement; some reports add the result of transaction matching.
    pub pay_statements: Vec<VoiePaystubWithStatementPayStatement>,
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
    VoiePaystubWithTxVerifyReport {
        0: asset_ids = "assetIds" [shown],
        1: constraints = "constraints" [shown],
        2: consumer_details = "consumerDetails" [shown],
        3: consumer_id = "consumerId" [shown],
        4: consumer_ssn = "consumerSsn",
        5: created_date = "createdDate" [shown],
        6: customer_id = "customerId" as number [shown],
        7: customer_type = "customerType" [shown],
        8: dispute_statement = "disputeStatement",
        9: end_user = "endUser" [shown],
        10: errors = "errors" [shown],
        11: id = "id" [shown],
        12: institutions = "institutions" [shown],
        13: number_of_billable_assets = "numberOfBillableAssets",
        14: pay_statements = "payStatements" [shown],
        15: portfolio_id = "portfolioId" [shown],
        16: request_id = "requestId" [shown],
        17: requester_name = "requesterName",
        18: status = "status" [shown],
        19: title = "title" [shown],
        20: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    VoiePaystubWithTxVerifyReport {
        asset_ids(Vec<AssetId>),
        constraints(impl Into<Option<BaseReportAckConstraints>>).into(),
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
        institutions(Vec<ReportInstitution>),
        number_of_billable_assets(impl Into<Option<i32>>).into(),
        pay_statements(Vec<VoiePaystubWithStatementPayStatement>),
        portfolio_id(impl IntoOption<PortfolioId>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Acknowledgment of a started paystub report with deposit check: `id`, `portfolioId`,
/// `status`, consumer data and constraints.
#[doc(alias = "VOIEPaystubWithTXVerifyReportAck")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiePaystubWithTxVerifyReportAck {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<VoieWithTxVerifyReportConstraintsOut>,
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
    VoiePaystubWithTxVerifyReportAck {
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
    VoiePaystubWithTxVerifyReportAck {
        constraints(impl Into<Option<VoieWithTxVerifyReportConstraintsOut>>).into(),
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

/// Request for a VOIE paystub report, repeated in the response: pay statements and extraction
/// settings in `voieWithStatementData`, plus custom fields.
#[doc(alias = "VOIEReportConstraints")]
#[derive(Clone)]
#[non_exhaustive]
pub struct VoieReportConstraints {
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Pay statements from which the report is created, and the data to extract from them.
    pub voie_with_statement_data: Option<VoieWithStatementData>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoieReportConstraints {
        0: report_custom_fields = "reportCustomFields" [shown],
        1: voie_with_statement_data = "voieWithStatementData" [shown],
        .. extra
    }
}

impl VoieReportConstraints {
    /// Creates a `VoieReportConstraints` with its required fields.
    ///
    /// - `voie_with_statement_data`: Pay statements from which the report is created, and the data
    ///   to extract from them.
    pub fn new(voie_with_statement_data: VoieWithStatementData) -> Self {
        Self {
            report_custom_fields: Vec::new(),
            voie_with_statement_data: Some(voie_with_statement_data),
            extra: Map::new(),
        }
    }

    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }
}

/// Request for a paystub report with deposit check: `voieWithInterviewData` is required;
/// accounts, begin date, minimum stream confidence and custom fields are optional.
#[doc(alias = "VOIEWithTXVerifyReportConstraints")]
#[derive(Clone)]
#[non_exhaustive]
pub struct VoieWithTxVerifyReportConstraints {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
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
    /// Pay statements to verify against bank transactions, and the data to extract from them.
    pub voie_with_interview_data: VoieWithInterviewData,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoieWithTxVerifyReportConstraints {
        0: account_ids = "accountIds",
        1: from_date = "fromDate" [shown],
        2: income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        3: report_custom_fields = "reportCustomFields" [shown],
        4: voie_with_interview_data = "voieWithInterviewData" [shown],
        .. extra
    }
}

impl VoieWithTxVerifyReportConstraints {
    /// Creates a `VoieWithTxVerifyReportConstraints` with its required fields.
    ///
    /// - `voie_with_interview_data`: Pay statements to verify against bank transactions, and the
    ///   data to extract from them.
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

    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
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
}

/// Constraints of a paystub report with deposit check, repeated in the response, with account
/// IDs as an array.
#[doc(alias = "VOIEWithTXVerifyReportConstraintsOut")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoieWithTxVerifyReportConstraintsOut {
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
    /// Pay statements to verify against bank transactions, and the data to extract from them.
    pub voie_with_interview_data: Option<VoieWithInterviewData>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoieWithTxVerifyReportConstraintsOut {
        0: account_ids = "accountIds" [shown],
        1: from_date = "fromDate" [shown],
        2: income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        3: report_custom_fields = "reportCustomFields" [shown],
        4: voie_with_interview_data = "voieWithInterviewData" [shown],
        .. extra
    }
}

response_setters! {
    VoieWithTxVerifyReportConstraintsOut {
        account_ids(Vec<AccountId>),
        from_date(impl IntoOption<UnixDate>).into_option(),
        income_stream_confidence_minimum(impl Into<Option<i32>>).into(),
        report_custom_fields(Vec<ReportCustomField>),
        voie_with_interview_data(impl Into<Option<VoieWithInterviewData>>).into(),
    }
}
