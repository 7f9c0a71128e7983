// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *reports*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::unix_date::UnixDate;

/// What an analytics report computed for a single account: transactional attributes, state
/// attributes and the streams found in its transactions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountAnalytics {
    /// Computed measures that describe a level at a point in time, such as balances.
    pub state_attributes: Vec<StateAttribute>,
    /// Series of related transactions that the analysis found.
    pub streams: Vec<StreamModel>,
    /// Computed measures that count or add up transactions over time.
    pub transactional_attributes: Vec<TransactionalAttribute>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountAnalytics {
        state_attributes = "stateAttributes" [shown],
        streams = "streams" [shown],
        transactional_attributes = "transactionalAttributes" [shown],
        .. extra
    }
}

/// A finished or running balance analytics report: the acknowledgement members plus covered
/// dates, institutions with their accounts, and analytics for the customer as a whole.
#[doc(alias = "AFBalanceAnalyticsReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfBalanceAnalyticsReport {
    /// Name, address and similar data of the business the report is about.
    pub business_details: Option<BusinessDetails>,
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
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
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
    AfBalanceAnalyticsReport {
        business_details = "businessDetails" [shown],
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
        id = "id" [shown],
        institutions = "institutions" [shown],
        report_pin = "reportPin",
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

/// A cash flow analytics report as fetched by report id: the acknowledgement members plus
/// covered dates, institutions with their accounts, and customer-wide analytics.
#[doc(alias = "AFCashFlowAnalyticsReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfCashFlowAnalyticsReport {
    /// Name, address and similar data of the business the report is about.
    pub business_details: Option<BusinessDetails>,
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
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
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
    AfCashFlowAnalyticsReport {
        business_details = "businessDetails" [shown],
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
        id = "id" [shown],
        institutions = "institutions" [shown],
        report_pin = "reportPin",
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

/// A payment history analytics report as fetched by report id: the acknowledgement members plus
/// covered dates, institutions with their accounts, and customer-wide analytics.
#[doc(alias = "AFPaymentHistoryAnalyticsReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfPaymentHistoryAnalyticsReport {
    /// Name, address and similar data of the business the report is about.
    pub business_details: Option<BusinessDetails>,
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
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
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
    AfPaymentHistoryAnalyticsReport {
        business_details = "businessDetails" [shown],
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
        id = "id" [shown],
        institutions = "institutions" [shown],
        report_pin = "reportPin",
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

/// Pay totals of one calendar year from a payroll record: gross, net, base, overtime,
/// commission and other pay, each year to date.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnualIncome {
    /// Base pay so far in the year of this entry.
    ///
    /// For example `123.45`.
    pub base_pay_amount_ytd: Option<Decimal>,
    /// Commissions paid so far in the year of this entry.
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
    /// Pay outside every other category, accumulated since the start of the year.
    ///
    /// For example `123.45`.
    pub other_pay_amount_ytd: Option<Decimal>,
    /// Overtime pay accumulated since the start of the year.
    ///
    /// For example `123.45`.
    pub overtime_pay_amount_ytd: Option<Decimal>,
    /// Calendar year that the year-to-date pay totals cover, for example `2022`.
    pub year: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AnnualIncome {
        base_pay_amount_ytd = "basePayAmountYTD",
        commission_pay_amount_ytd = "commissionPayAmountYTD",
        gross_pay_amount_ytd = "grossPayAmountYTD",
        net_pay_amount_ytd = "netPayAmountYTD",
        other_pay_amount_ytd = "otherPayAmountYTD",
        overtime_pay_amount_ytd = "overtimePayAmountYTD",
        year = "year",
        .. extra
    }
}

/// What storing a pay statement returns: only the `assetId` by which reports refer to the
/// stored file.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Asset {
    /// Key of a stored document such as a pay statement, used to fetch or report on it.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Asset {
        asset_id = "assetId" [shown],
        .. extra
    }
}

/// One billed report in the reseller listing: reseller and providers, customer, consumer,
/// report id and type, creation time in unix seconds, and status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingReport {
    /// Your own reference for the person, as you set it.
    ///
    /// For example `9999`.
    pub consumer_custom_id: Option<String>,
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
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Given name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// Four characters at the end of the report ID.
    ///
    /// For example `u4hs`.
    pub last_four_report_id: Option<String>,
    /// Surname of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Company whose platform produced the billed report, for example `Finicity`.
    pub platform_provider: Option<String>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Identifies one generated report; use it to fetch or reissue that report.
    ///
    /// For example `u4hstnnak45g`.
    pub report_id: Option<ReportId>,
    /// Code of the billed report kind, such as `voi`, `voa`, `transactions` or `cfrp`; more codes
    /// may appear.
    ///
    /// Known values are in [`values::report_type`](crate::values::report_type).
    pub report_type: Option<String>,
    /// Partner that resold the billed report, for example `Acme Partners`.
    pub reseller: Option<String>,
    /// Company the reseller gets the service from, for example `Mastercard`.
    pub reseller_provider: Option<String>,
    /// Progress of the report: `inProgress`, `success` or `failure`.
    ///
    /// Known values are in [`values::report_status`](crate::values::report_status).
    pub status: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BillingReport {
        consumer_custom_id = "consumerCustomId",
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        first_name = "firstName",
        last_four_report_id = "lastFourReportId",
        last_name = "lastName",
        platform_provider = "platformProvider",
        report_custom_fields = "reportCustomFields" [shown],
        report_id = "reportId" [shown],
        report_type = "reportType",
        reseller = "reseller",
        reseller_provider = "resellerProvider",
        status = "status" [shown],
        .. extra
    }
}

/// One page of billed reports for a partner or reseller, in `content`. Pages count from zero;
/// `last` marks the final one.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingResellerReport {
    /// Entries of this page of the billing report.
    pub content: Vec<BillingReport>,
    /// `true` when the page holds no entries.
    pub empty: Option<bool>,
    /// `true` when no page precedes this one.
    pub first: Option<bool>,
    /// `true` when no page follows this one.
    pub last: Option<bool>,
    /// Index of this page, counted from zero.
    ///
    /// For example `0`.
    pub number: Option<i64>,
    /// How many entries this page really holds.
    ///
    /// For example `10`.
    pub number_of_elements: Option<i64>,
    /// Where this page stands in the result: number, size and offset.
    pub pageable: Option<PageableObject>,
    /// Page size that was asked for.
    ///
    /// For example `10`.
    pub size: Option<i64>,
    /// Whether and how the page content is ordered.
    pub sort: Option<SortObject>,
    /// Number of billed reports in all pages together.
    ///
    /// For example `100`.
    pub total_elements: Option<i64>,
    /// How many pages the whole result fills at the current page size.
    ///
    /// For example `10`.
    pub total_pages: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BillingResellerReport {
        content = "content" [shown],
        empty = "empty" [shown],
        first = "first" [shown],
        last = "last" [shown],
        number = "number",
        number_of_elements = "numberOfElements" [shown],
        pageable = "pageable" [shown],
        size = "size",
        sort = "sort" [shown],
        total_elements = "totalElements" [shown],
        total_pages = "totalPages" [shown],
        .. extra
    }
}

/// The rhythm of an income stream: the days between deposits, and the dates of the first and
/// last one in unix seconds. `stopDate` is absent while it runs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CadenceDetails {
    /// Gap between the repeated deposits, in days.
    ///
    /// For example `14`.
    pub days: Option<i32>,
    /// Posting time of the earliest deposit in the stream, in seconds since 1970.
    ///
    /// For example `1577986990`.
    pub start_date: Option<UnixDate>,
    /// Posting time of the last deposit in the stream, in seconds since 1970; absent while the
    /// stream is active.
    ///
    /// For example `1587986990`.
    pub stop_date: Option<UnixDate>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CadenceDetails {
        days = "days",
        start_date = "startDate" [shown],
        stop_date = "stopDate" [shown],
        .. extra
    }
}

/// Balance statistics of one account in a cash flow report: extremes, averages and deviations
/// over twelve, six and two months, and counts of negative and positive days.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowCashFlowBalance {
    /// Highest daily balance over all known transactions of the account.
    ///
    /// For example `3479.39`.
    pub max_daily_balance: Option<Decimal>,
    /// Lowest daily balance over all known transactions of the account.
    ///
    /// For example `3479.39`.
    pub min_daily_balance: Option<Decimal>,
    /// Balance figures of the account, one entry per month.
    pub monthly_cash_flow_balances: Vec<CashFlowMonthlyCashFlowBalances>,
    /// Days below zero over all known transactions of the account, a count as text.
    ///
    /// For example `6`.
    pub number_days_negative_balance: Option<String>,
    /// Days above zero within the span the object covers, a count as text.
    ///
    /// For example `0`.
    pub number_of_days_positive_balance: Option<String>,
    /// Mean of the daily balances of the last 6 months, for this account.
    ///
    /// For example `3479.39`.
    pub six_month_average_daily_balance: Option<Decimal>,
    /// How much the daily balance of this account swung over 6 months (standard deviation), as
    /// text.
    ///
    /// For example `20`.
    pub six_month_standard_deviation_of_daily_balance: Option<String>,
    /// Mean of the daily balances of the last 12 months, for this account.
    ///
    /// For example `3479.39`.
    pub twelve_month_average_daily_balance: Option<Decimal>,
    /// How much the daily balance of this account swung over 12 months (standard deviation), as
    /// text.
    ///
    /// For example `20`.
    pub twelve_month_standard_deviation_of_daily_balance: Option<String>,
    /// Mean of the daily balances of the last 2 months, for this account.
    ///
    /// For example `3479.39`.
    pub two_month_average_daily_balance: Option<Decimal>,
    /// How much the daily balance of this account swung over 2 months (standard deviation), as
    /// text.
    ///
    /// For example `20`.
    pub two_month_standard_deviation_of_daily_balance: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCashFlowBalance {
        max_daily_balance = "maxDailyBalance",
        min_daily_balance = "minDailyBalance",
        monthly_cash_flow_balances = "monthlyCashFlowBalances" [shown],
        number_days_negative_balance = "numberDaysNegativeBalance",
        number_of_days_positive_balance = "numberOfDaysPositiveBalance",
        six_month_average_daily_balance = "sixMonthAverageDailyBalance",
        six_month_standard_deviation_of_daily_balance = "sixMonthStandardDeviationOfDailyBalance",
        twelve_month_average_daily_balance = "twelveMonthAverageDailyBalance",
        twelve_month_standard_deviation_of_daily_balance = "twelveMonthStandardDeviationOfDailyBalance",
        two_month_average_daily_balance = "twoMonthAverageDailyBalance",
        two_month_standard_deviation_of_daily_balance = "twoMonthStandardDeviationOfDailyBalance",
        .. extra
    }
}

/// Balance statistics over all accounts of a cash flow report: extremes, averages and
/// deviations over twelve, six and two months, and counts of negative and positive days.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowCashFlowBalanceSummary {
    /// Highest daily balance over all known transactions of all accounts.
    ///
    /// For example `3479.39`.
    pub max_daily_balance: Option<Decimal>,
    /// Lowest daily balance over all known transactions of all accounts.
    ///
    /// For example `3479.39`.
    pub min_daily_balance: Option<Decimal>,
    /// Balance figures over all accounts, one entry per month.
    pub monthly_cash_flow_balance_summaries: Vec<CashFlowMonthlyCashFlowBalanceSummaries>,
    /// Days below zero within the span the object covers, a count as text.
    ///
    /// For example `6`.
    pub number_of_days_negative_balance: Option<String>,
    /// Days above zero within the span the object covers, a count as text.
    ///
    /// For example `11`.
    pub number_of_days_positive_balance: Option<String>,
    /// Mean of the daily balances of the last 6 months, all accounts taken together.
    ///
    /// For example `3479.39`.
    pub six_month_average_daily_balance: Option<Decimal>,
    /// How much the combined daily balance of all accounts swung over 6 months (standard
    /// deviation), as text.
    ///
    /// For example `20`.
    pub six_month_standard_deviation_of_daily_balance: Option<String>,
    /// Mean of the daily balances of the last 12 months, all accounts taken together.
    ///
    /// For example `3479.39`.
    pub twelve_month_average_daily_balance: Option<Decimal>,
    /// How much the combined daily balance of all accounts swung over 12 months (standard
    /// deviation), as text.
    ///
    /// For example `20`.
    pub twelve_month_standard_deviation_of_daily_balance: Option<String>,
    /// Mean of the daily balances of the last 2 months, all accounts taken together.
    ///
    /// For example `3479.39`.
    pub two_month_average_daily_balance: Option<Decimal>,
    /// How much the combined daily balance of all accounts swung over 2 months (standard
    /// deviation), as text.
    ///
    /// For example `20`.
    pub two_month_standard_deviation_of_daily_balance: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCashFlowBalanceSummary {
        max_daily_balance = "maxDailyBalance",
        min_daily_balance = "minDailyBalance",
        monthly_cash_flow_balance_summaries = "monthlyCashFlowBalanceSummaries" [shown],
        number_of_days_negative_balance = "numberOfDaysNegativeBalance",
        number_of_days_positive_balance = "numberOfDaysPositiveBalance",
        six_month_average_daily_balance = "sixMonthAverageDailyBalance",
        six_month_standard_deviation_of_daily_balance = "sixMonthStandardDeviationOfDailyBalance",
        twelve_month_average_daily_balance = "twelveMonthAverageDailyBalance",
        twelve_month_standard_deviation_of_daily_balance = "twelveMonthStandardDeviationOfDailyBalance",
        two_month_average_daily_balance = "twoMonthAverageDailyBalance",
        two_month_standard_deviation_of_daily_balance = "twoMonthStandardDeviationOfDailyBalance",
        .. extra
    }
}

/// Net flow (credits minus debits) of one account in a cash flow report, by month and over
/// longer spans, with and without transfers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowCashFlowCharacteristic {
    /// Mean per month of credits minus debits, transfers included.
    ///
    /// For example `2350`.
    pub average_monthly_net: Option<Decimal>,
    /// Mean per month of credits minus debits, with transfers left out.
    ///
    /// For example `1000`.
    pub average_monthly_net_less_transfers: Option<Decimal>,
    /// Cash flow traits of the account, one entry per month.
    pub monthly_cash_flow_characteristics: Vec<CashFlowMonthlyCashFlowCharacteristics>,
    /// Mean over 6 months of money in minus money out, for this account.
    ///
    /// For example `55555`.
    pub six_month_average_total_credits_less_total_debits: Option<Decimal>,
    /// Mean over 6 months of money in minus money out for this account, leaving out transfers.
    ///
    /// For example `55555`.
    pub six_month_average_total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// Money in minus money out over the last 12 months.
    ///
    /// For example `12500`.
    pub twelve_month_total_net: Option<Decimal>,
    /// Money in minus money out over the last 12 months, leaving out transfers.
    ///
    /// For example `12400`.
    pub twelve_month_total_net_less_transfers: Option<Decimal>,
    /// Mean over 2 months of money in minus money out, for this account.
    ///
    /// For example `55555`.
    pub two_month_average_total_credits_less_total_debits: Option<Decimal>,
    /// Mean over 2 months of money in minus money out for this account, leaving out transfers.
    ///
    /// For example `55555`.
    pub two_month_average_total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCashFlowCharacteristic {
        average_monthly_net = "averageMonthlyNet",
        average_monthly_net_less_transfers = "averageMonthlyNetLessTransfers",
        monthly_cash_flow_characteristics = "monthlyCashFlowCharacteristics" [shown],
        six_month_average_total_credits_less_total_debits = "sixMonthAverageTotalCreditsLessTotalDebits",
        six_month_average_total_credits_less_total_debits_less_transfers = "sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers",
        twelve_month_total_net = "twelveMonthTotalNet",
        twelve_month_total_net_less_transfers = "twelveMonthTotalNetLessTransfers",
        two_month_average_total_credits_less_total_debits = "twoMonthAverageTotalCreditsLessTotalDebits",
        two_month_average_total_credits_less_total_debits_less_transfers = "twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers",
        .. extra
    }
}

/// Net flow (credits minus debits) over all accounts of a cash flow report, by month and over
/// longer spans, with and without transfers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowCashFlowCharacteristicsSummary {
    /// Mean per month of credits minus debits, transfers included.
    ///
    /// For example `1250`.
    pub average_monthly_net: Option<Decimal>,
    /// Mean per month of credits minus debits, with transfers left out.
    ///
    /// For example `1000`.
    pub average_monthly_net_less_transfers: Option<Decimal>,
    /// Cash flow traits over all accounts, one entry per month.
    pub monthly_cash_flow_characteristics_summaries:
        Vec<CashFlowMonthlyCashFlowCharacteristicsSummaries>,
    /// Mean over 6 months of money in minus money out, all accounts taken together.
    ///
    /// For example `55555`.
    pub six_month_average_total_credits_less_total_debits: Option<Decimal>,
    /// Mean over 6 months of money in minus money out for all accounts, leaving out transfers.
    ///
    /// For example `55555`.
    pub six_month_average_total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// Money in minus money out over the last 12 months.
    ///
    /// For example `12500`.
    pub twelve_month_total_net: Option<Decimal>,
    /// Money in minus money out over the last 12 months, leaving out transfers.
    ///
    /// For example `12400`.
    pub twelve_month_total_net_less_transfers: Option<Decimal>,
    /// Mean over 2 months of money in minus money out, all accounts taken together.
    ///
    /// For example `55555`.
    pub two_month_average_total_credits_less_total_debits: Option<Decimal>,
    /// Mean over 2 months of money in minus money out for all accounts, leaving out transfers.
    ///
    /// For example `55555`.
    pub two_month_average_total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCashFlowCharacteristicsSummary {
        average_monthly_net = "averageMonthlyNet",
        average_monthly_net_less_transfers = "averageMonthlyNetLessTransfers",
        monthly_cash_flow_characteristics_summaries = "monthlyCashFlowCharacteristicsSummaries" [shown],
        six_month_average_total_credits_less_total_debits = "sixMonthAverageTotalCreditsLessTotalDebits",
        six_month_average_total_credits_less_total_debits_less_transfers = "sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers",
        twelve_month_total_net = "twelveMonthTotalNet",
        twelve_month_total_net_less_transfers = "twelveMonthTotalNetLessTransfers",
        two_month_average_total_credits_less_total_debits = "twoMonthAverageTotalCreditsLessTotalDebits",
        two_month_average_total_credits_less_total_debits_less_transfers = "twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers",
        .. extra
    }
}

/// Money received on one account of a cash flow report: monthly figures and totals for twelve,
/// six and two months, with and without transfers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowCashFlowCredit {
    /// Credit figures of the account, one entry per month.
    pub monthly_cash_flow_credits: Vec<CashFlowMonthlyCashFlowCredits>,
    /// Money that came in over the last 6 months, for this account.
    ///
    /// For example `750`.
    pub six_month_credit_total: Option<Decimal>,
    /// Money that came in over the last 6 months for this account, leaving out transfers.
    ///
    /// For example `500`.
    pub six_month_credit_total_less_transfers: Option<Decimal>,
    /// Money that came in over the last 12 months, for this account.
    ///
    /// For example `1200`.
    pub twelve_month_credit_total: Option<Decimal>,
    /// Money that came in over the last 12 months for this account, leaving out transfers.
    ///
    /// For example `1000`.
    pub twelve_month_credit_total_less_transfers: Option<Decimal>,
    /// Money that came in over the last 2 months, for this account.
    ///
    /// For example `150`.
    pub two_month_credit_total: Option<Decimal>,
    /// Money that came in over the last 2 months for this account, leaving out transfers.
    ///
    /// For example `100`.
    pub two_month_credit_total_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCashFlowCredit {
        monthly_cash_flow_credits = "monthlyCashFlowCredits" [shown],
        six_month_credit_total = "sixMonthCreditTotal",
        six_month_credit_total_less_transfers = "sixMonthCreditTotalLessTransfers",
        twelve_month_credit_total = "twelveMonthCreditTotal",
        twelve_month_credit_total_less_transfers = "twelveMonthCreditTotalLessTransfers",
        two_month_credit_total = "twoMonthCreditTotal",
        two_month_credit_total_less_transfers = "twoMonthCreditTotalLessTransfers",
        .. extra
    }
}

/// Money received over all accounts of a cash flow report: monthly figures and totals for
/// twelve, six and two months, with and without transfers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowCashFlowCreditSummary {
    /// Credit figures over all accounts, one entry per month.
    pub monthly_cash_flow_credit_summaries: Vec<CashFlowMonthlyCashFlowCreditSummaries>,
    /// Money that came in over the last 6 months, all accounts taken together.
    ///
    /// For example `750`.
    pub six_month_credit_total: Option<Decimal>,
    /// Money that came in over the last 6 months for all accounts, leaving out transfers.
    ///
    /// For example `500`.
    pub six_month_credit_total_less_transfers: Option<Decimal>,
    /// Money that came in over the last 12 months, all accounts taken together.
    ///
    /// For example `1200`.
    pub twelve_month_credit_total: Option<Decimal>,
    /// Money that came in over the last 12 months for all accounts, leaving out transfers.
    ///
    /// For example `1000`.
    pub twelve_month_credit_total_less_transfers: Option<Decimal>,
    /// Money that came in over the last 2 months, all accounts taken together.
    ///
    /// For example `150`.
    pub two_month_credit_total: Option<Decimal>,
    /// Money that came in over the last 2 months for all accounts, leaving out transfers.
    ///
    /// For example `100`.
    pub two_month_credit_total_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCashFlowCreditSummary {
        monthly_cash_flow_credit_summaries = "monthlyCashFlowCreditSummaries" [shown],
        six_month_credit_total = "sixMonthCreditTotal",
        six_month_credit_total_less_transfers = "sixMonthCreditTotalLessTransfers",
        twelve_month_credit_total = "twelveMonthCreditTotal",
        twelve_month_credit_total_less_transfers = "twelveMonthCreditTotalLessTransfers",
        two_month_credit_total = "twoMonthCreditTotal",
        two_month_credit_total_less_transfers = "twoMonthCreditTotalLessTransfers",
        .. extra
    }
}

/// Money spent from one account of a cash flow report: monthly figures and totals for twelve,
/// six and two months, with and without transfers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowCashFlowDebit {
    /// Debit figures of the account, one entry per month.
    pub monthly_cash_flow_debits: Vec<CashFlowMonthlycashflowDebits>,
    /// Money that went out over the last 6 months; may be negative.
    ///
    /// For example `750`.
    pub six_month_debit_total: Option<Decimal>,
    /// Money that went out over the last 6 months, leaving out transfers; may be negative.
    ///
    /// For example `500`.
    pub six_month_debit_total_less_transfers: Option<Decimal>,
    /// Money that went out over the last 12 months; may be negative.
    ///
    /// For example `1200`.
    pub twelve_month_debit_total: Option<Decimal>,
    /// Money that went out over the last 12 months, leaving out transfers; may be negative.
    ///
    /// For example `1000`.
    pub twelve_month_debit_total_less_transfers: Option<Decimal>,
    /// Money that went out over the last 2 months; may be negative.
    ///
    /// For example `150`.
    pub two_month_debit_total: Option<Decimal>,
    /// Money that went out over the last 2 months, leaving out transfers; may be negative.
    ///
    /// For example `100`.
    pub two_month_debit_total_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCashFlowDebit {
        monthly_cash_flow_debits = "monthlyCashFlowDebits" [shown],
        six_month_debit_total = "sixMonthDebitTotal",
        six_month_debit_total_less_transfers = "sixMonthDebitTotalLessTransfers",
        twelve_month_debit_total = "twelveMonthDebitTotal",
        twelve_month_debit_total_less_transfers = "twelveMonthDebitTotalLessTransfers",
        two_month_debit_total = "twoMonthDebitTotal",
        two_month_debit_total_less_transfers = "twoMonthDebitTotalLessTransfers",
        .. extra
    }
}

/// Money spent over all accounts of a cash flow report: monthly figures and totals for twelve,
/// six and two months, with and without transfers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowCashFlowDebitSummary {
    /// Debit figures over all accounts, one entry per month.
    pub monthly_cash_flow_debit_summaries: Vec<CashFlowMonthlyCashFlowDebitSummaries>,
    /// Money that went out over the last 6 months; may be negative.
    ///
    /// For example `-750`.
    pub six_month_debit_total: Option<Decimal>,
    /// Money that went out over the last 6 months, leaving out transfers; may be negative.
    ///
    /// For example `-500`.
    pub six_month_debit_total_less_transfers: Option<Decimal>,
    /// Money that went out over the last 12 months; may be negative.
    ///
    /// For example `-1200`.
    pub twelve_month_debit_total: Option<Decimal>,
    /// Money that went out over the last 12 months, leaving out transfers; may be negative.
    ///
    /// For example `-1000`.
    pub twelve_month_debit_total_less_transfers: Option<Decimal>,
    /// Money that went out over the last 2 months; may be negative.
    ///
    /// For example `-150`.
    pub two_month_debit_total: Option<Decimal>,
    /// Money that went out over the last 2 months, leaving out transfers; may be negative.
    ///
    /// For example `-100`.
    pub two_month_debit_total_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCashFlowDebitSummary {
        monthly_cash_flow_debit_summaries = "monthlyCashFlowDebitSummaries" [shown],
        six_month_debit_total = "sixMonthDebitTotal",
        six_month_debit_total_less_transfers = "sixMonthDebitTotalLessTransfers",
        twelve_month_debit_total = "twelveMonthDebitTotal",
        twelve_month_debit_total_less_transfers = "twelveMonthDebitTotalLessTransfers",
        two_month_debit_total = "twoMonthDebitTotal",
        two_month_debit_total_less_transfers = "twoMonthDebitTotalLessTransfers",
        .. extra
    }
}

/// Balance statistics of one month over all accounts. `month` is its first instant in unix
/// seconds; deviation and day counts arrive as text.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowMonthlyCashFlowBalanceSummaries {
    /// Mean of the daily balances in the month, for one account or all together.
    ///
    /// For example `3479.39`.
    pub average_daily_balance: Option<Decimal>,
    /// Highest daily balance within the span the object covers: one month or all known
    /// transactions.
    ///
    /// For example `3479.39`.
    pub max_daily_balance: Option<Decimal>,
    /// Lowest daily balance within the span the object covers: one month or all known transactions.
    ///
    /// For example `3479.39`.
    pub min_daily_balance: Option<Decimal>,
    /// Calendar month the figures belong to, given as a point in time.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// Days below zero within the span the object covers, a count as text.
    ///
    /// For example `6`.
    pub number_of_days_negative_balance: Option<String>,
    /// Days above zero within the span the object covers, a count as text.
    ///
    /// For example `0`.
    pub number_of_days_positive_balance: Option<String>,
    /// How much the combined daily balance of all accounts swung within the month (standard
    /// deviation), as text.
    ///
    /// For example `20.45454545`.
    pub standard_deviation_of_daily_balance: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCashFlowBalanceSummaries {
        average_daily_balance = "averageDailyBalance",
        max_daily_balance = "maxDailyBalance",
        min_daily_balance = "minDailyBalance",
        month = "month" [shown],
        number_of_days_negative_balance = "numberOfDaysNegativeBalance",
        number_of_days_positive_balance = "numberOfDaysPositiveBalance",
        standard_deviation_of_daily_balance = "standardDeviationOfDailyBalance",
        .. extra
    }
}

/// Balance statistics of one account in one month. `month` is its first instant in unix
/// seconds; deviation and day counts arrive as text.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowMonthlyCashFlowBalances {
    /// Mean of the daily balances in the month, for one account or all together.
    ///
    /// For example `3479.39`.
    pub average_daily_balance: Option<Decimal>,
    /// Highest daily balance within the span the object covers: one month or all known
    /// transactions.
    ///
    /// For example `3479.39`.
    pub max_daily_balance: Option<Decimal>,
    /// Lowest daily balance within the span the object covers: one month or all known transactions.
    ///
    /// For example `3479.39`.
    pub min_daily_balance: Option<Decimal>,
    /// Calendar month the figures belong to, given as a point in time.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// Days below zero within the span the object covers, a count as text.
    ///
    /// For example `6`.
    pub number_of_days_negative_balance: Option<String>,
    /// Days above zero within the span the object covers, a count as text.
    ///
    /// For example `0`.
    pub number_of_days_positive_balance: Option<String>,
    /// How much the daily balance swung within the month (standard deviation), as text.
    ///
    /// For example `20`.
    pub standard_deviation_of_daily_balance: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCashFlowBalances {
        average_daily_balance = "averageDailyBalance",
        max_daily_balance = "maxDailyBalance",
        min_daily_balance = "minDailyBalance",
        month = "month" [shown],
        number_of_days_negative_balance = "numberOfDaysNegativeBalance",
        number_of_days_positive_balance = "numberOfDaysPositiveBalance",
        standard_deviation_of_daily_balance = "standardDeviationOfDailyBalance",
        .. extra
    }
}

/// Net flow of one account in one month, with and without transfers, and the average
/// transaction amount. `month` is in unix seconds.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowMonthlyCashFlowCharacteristics {
    /// Mean size of a transaction in the month, for one account or all together.
    ///
    /// For example `10`.
    pub average_transaction_amount: Option<Decimal>,
    /// Calendar month the figures belong to, given as a point in time.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// Money in minus money out for the month, for this account.
    ///
    /// For example `15000`.
    pub total_credits_less_total_debits: Option<Decimal>,
    /// Money in minus money out for the month for this account, leaving out transfers.
    ///
    /// For example `11000`.
    pub total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCashFlowCharacteristics {
        average_transaction_amount = "averageTransactionAmount",
        month = "month" [shown],
        total_credits_less_total_debits = "totalCreditsLessTotalDebits",
        total_credits_less_total_debits_less_transfers = "totalCreditsLessTotalDebitsLessTransfers",
        .. extra
    }
}

/// Net flow over all accounts in one month, with and without transfers, and the average
/// transaction amount. `month` is in unix seconds.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowMonthlyCashFlowCharacteristicsSummaries {
    /// Mean size of a transaction in the month, for one account or all together.
    ///
    /// For example `10`.
    pub average_transaction_amount: Option<Decimal>,
    /// Calendar month the figures belong to, given as a point in time.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// Money in minus money out for the month, all accounts taken together.
    ///
    /// For example `15000`.
    pub total_credits_less_total_debits: Option<Decimal>,
    /// Money in minus money out for the month for all accounts, leaving out transfers.
    ///
    /// For example `11000`.
    pub total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCashFlowCharacteristicsSummaries {
        average_transaction_amount = "averageTransactionAmount",
        month = "month" [shown],
        total_credits_less_total_debits = "totalCreditsLessTotalDebits",
        total_credits_less_total_debits_less_transfers = "totalCreditsLessTotalDebitsLessTransfers",
        .. extra
    }
}

/// Credits over all accounts in one month: number, sum, largest and average, the same without
/// transfers, and deposits that look like loans.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowMonthlyCashFlowCreditSummaries {
    /// Mean size of the credits in the month.
    ///
    /// For example `500`.
    pub average_credit_amount: Option<Decimal>,
    /// Money received in the month that looks like loan payouts.
    ///
    /// For example `0`.
    pub estimated_loan_deposit_amount: Option<Decimal>,
    /// How many deposits of the month look like loan payouts; a number in text.
    ///
    /// For example `0`.
    pub estimated_number_of_loan_deposits: Option<String>,
    /// Biggest single credit of the month over all accounts.
    ///
    /// For example `3000.49`.
    pub largest_credit: Option<Decimal>,
    /// Calendar month the figures belong to, given as a point in time.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// Credits counted in the month over all accounts, as text.
    ///
    /// For example `57`.
    pub number_of_credits: Option<String>,
    /// Credits counted in the month over all accounts without transfers, as text.
    ///
    /// For example `5`.
    pub number_of_credits_less_transfers: Option<String>,
    /// Money that came in during the month, all accounts taken together.
    ///
    /// For example `3479.39`.
    pub total_credits_amount: Option<Decimal>,
    /// Money that came in during the month for all accounts, leaving out transfers.
    ///
    /// For example `25.46`.
    pub total_credits_amount_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCashFlowCreditSummaries {
        average_credit_amount = "averageCreditAmount",
        estimated_loan_deposit_amount = "estimatedLoanDepositAmount",
        estimated_number_of_loan_deposits = "estimatedNumberOfLoanDeposits",
        largest_credit = "largestCredit",
        month = "month" [shown],
        number_of_credits = "numberOfCredits",
        number_of_credits_less_transfers = "numberOfCreditsLessTransfers",
        total_credits_amount = "totalCreditsAmount",
        total_credits_amount_less_transfers = "totalCreditsAmountLessTransfers",
        .. extra
    }
}

/// Credits of one account in one month: number, sum, largest and average, the same without
/// transfers, and deposits that look like loans.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowMonthlyCashFlowCredits {
    /// Mean size of the credits in the month.
    ///
    /// For example `500`.
    pub average_credit_amount: Option<Decimal>,
    /// Money received in the month that looks like loan payouts.
    ///
    /// For example `0`.
    pub estimated_loan_deposit_amount: Option<Decimal>,
    /// How many deposits of the month look like loan payouts; a number in text.
    ///
    /// For example `0`.
    pub estimated_number_of_loan_deposits: Option<String>,
    /// Biggest single credit of the month.
    ///
    /// For example `2000`.
    pub largest_credit: Option<Decimal>,
    /// Calendar month the figures belong to, given as a point in time.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// Credits counted in the month, as text.
    ///
    /// For example `3`.
    pub number_of_credits: Option<String>,
    /// Credits counted in the month without transfers, as text.
    ///
    /// For example `2`.
    pub number_of_credits_less_transfers: Option<String>,
    /// Money that came in during the month, for this account.
    ///
    /// For example `5000`.
    pub total_credits_amount: Option<Decimal>,
    /// Money that came in during the month for this account, leaving out transfers.
    ///
    /// For example `4000`.
    pub total_credits_amount_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCashFlowCredits {
        average_credit_amount = "averageCreditAmount",
        estimated_loan_deposit_amount = "estimatedLoanDepositAmount",
        estimated_number_of_loan_deposits = "estimatedNumberOfLoanDeposits",
        largest_credit = "largestCredit",
        month = "month" [shown],
        number_of_credits = "numberOfCredits",
        number_of_credits_less_transfers = "numberOfCreditsLessTransfers",
        total_credits_amount = "totalCreditsAmount",
        total_credits_amount_less_transfers = "totalCreditsAmountLessTransfers",
        .. extra
    }
}

/// Debits over all accounts in one month: number, sum, largest and average, and number and sum
/// without transfers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowMonthlyCashFlowDebitSummaries {
    /// Mean size of the debits in the month.
    ///
    /// For example `500`.
    pub average_debit_amount: Option<Decimal>,
    /// Biggest single debit of the month, as a negative amount.
    ///
    /// For example `-20000`.
    pub largest_debit: Option<Decimal>,
    /// Calendar month the figures belong to, given as a point in time.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// Debits counted in the month over all accounts, as text.
    ///
    /// For example `1500`.
    pub number_of_debits: Option<String>,
    /// Debits counted in the month without transfers, as text.
    ///
    /// For example `5`.
    pub number_of_debits_less_transfers: Option<String>,
    /// Money that went out during the month for all accounts, as a negative number.
    ///
    /// For example `-12345.46`.
    pub total_debits_amount: Option<Decimal>,
    /// Money that went out during the month, leaving out transfers, as a negative number.
    ///
    /// For example `-2000`.
    pub total_debits_amount_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCashFlowDebitSummaries {
        average_debit_amount = "averageDebitAmount",
        largest_debit = "largestDebit",
        month = "month" [shown],
        number_of_debits = "numberOfDebits",
        number_of_debits_less_transfers = "numberOfDebitsLessTransfers",
        total_debits_amount = "totalDebitsAmount",
        total_debits_amount_less_transfers = "totalDebitsAmountLessTransfers",
        .. extra
    }
}

/// Debits of one account in one month: number, sum, largest and average, and number and sum
/// without transfers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowMonthlycashflowDebits {
    /// Mean size of the debits in the month.
    ///
    /// For example `500`.
    pub average_debit_amount: Option<Decimal>,
    /// Biggest single debit of the month, as a negative amount.
    ///
    /// For example `-2000`.
    pub largest_debit: Option<Decimal>,
    /// Calendar month the figures belong to, given as a point in time.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// Debits counted in the month, as text.
    ///
    /// For example `5`.
    pub number_of_debits: Option<String>,
    /// Debits counted in the month without transfers, as text.
    ///
    /// For example `3`.
    pub number_of_debits_less_transfers: Option<String>,
    /// Money that went out during the month for this account, as a negative number.
    ///
    /// For example `-12345`.
    pub total_debits_amount: Option<Decimal>,
    /// Money that went out during the month, leaving out transfers, as a negative number.
    ///
    /// For example `-2000`.
    pub total_debits_amount_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlycashflowDebits {
        average_debit_amount = "averageDebitAmount",
        largest_debit = "largestDebit",
        month = "month" [shown],
        number_of_debits = "numberOfDebits",
        number_of_debits_less_transfers = "numberOfDebitsLessTransfers",
        total_debits_amount = "totalDebitsAmount",
        total_debits_amount_less_transfers = "totalDebitsAmountLessTransfers",
        .. extra
    }
}

/// Deposits in a cash flow report that might be loan payouts, grouped by institution.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowPossibleLoanDeposits {
    /// Institutions where deposits look like loan payouts.
    pub institutions: Vec<CashFlowPossibleLoanDepositsInstitutions>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowPossibleLoanDeposits {
        institutions = "institutions" [shown],
        .. extra
    }
}

/// An account that received deposits resembling loan payouts: owner, name, number, type,
/// balances, and the deposits in `transactions`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowPossibleLoanDepositsAccount {
    /// Outcome of the latest data fetch: `0` is success, other codes mean the data may be stale;
    /// absent before the first try.
    pub aggregation_status_code: Option<i64>,
    /// Money that can be spent now, which takes pending items into account, in the account
    /// currency.
    ///
    /// For example `1000`.
    pub available_balance: Option<Decimal>,
    /// When the institution took the balance, in seconds since 1970.
    ///
    /// For example `1614880526`.
    pub balance_date: Option<UnixDate>,
    /// Posted balance as last reported by the institution.
    ///
    /// For example `100000`.
    pub current_balance: Option<Decimal>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `6681984`.
    pub id: Option<AccountId>,
    /// What the institution calls the account, or the nickname the customer gave it, for example
    /// `Checking`.
    pub name: Option<String>,
    /// Account number from the institution; its form varies and digits may be masked. Use the ACH
    /// calls for payment numbers.
    ///
    /// For example `201940541`.
    pub number: Option<String>,
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
    /// Transactions of the account, stream or request, one entry each.
    pub transactions: Vec<ReportTransaction>,
    /// Account type, such as `checking`, `savings`, `loan` or `mortgage`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowPossibleLoanDepositsAccount {
        aggregation_status_code = "aggregationStatusCode" [shown],
        available_balance = "availableBalance",
        balance_date = "balanceDate" [shown],
        current_balance = "currentBalance",
        id = "id" [shown],
        name = "name",
        number = "number",
        owner_address = "ownerAddress",
        owner_as_of_date = "ownerAsOfDate" [shown],
        owner_name = "ownerName",
        transactions = "transactions" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// An institution whose accounts received deposits resembling loan payouts: its id, name, home
/// page and those accounts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowPossibleLoanDepositsInstitutions {
    /// The bank accounts concerned, one entry per account.
    pub accounts: Vec<CashFlowPossibleLoanDepositsAccount>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `102105`.
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
    CashFlowPossibleLoanDepositsInstitutions {
        accounts = "accounts" [shown],
        id = "id" [shown],
        name = "name",
        url_home_app = "urlHomeApp",
        .. extra
    }
}

/// A personal or business cash flow report: report head, covered dates, accounts by
/// institution, summaries of balances, credits, debits and net flow, and possible loan
/// deposits.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowReport {
    /// Daily balances of all accounts together: overall figures and one entry per month.
    pub cash_flow_balance_summary: Option<CashFlowCashFlowBalanceSummary>,
    /// Credits minus debits of all accounts together: totals, means and one entry per month.
    pub cash_flow_characteristics_summary: Option<CashFlowCashFlowCharacteristicsSummary>,
    /// Money received on all accounts together: totals over 2, 6 and 12 months and one entry per
    /// month.
    pub cash_flow_credit_summary: Option<CashFlowCashFlowCreditSummary>,
    /// Money spent from all accounts together: totals over 2, 6 and 12 months and one entry per
    /// month.
    pub cash_flow_debit_summary: Option<CashFlowCashFlowDebitSummary>,
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
    /// For example `730`.
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
    /// Deposits that look like the proceeds of a loan, grouped by institution and account.
    pub possible_loan_deposits: Vec<CashFlowPossibleLoanDeposits>,
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
    CashFlowReport {
        cash_flow_balance_summary = "cashFlowBalanceSummary" [shown],
        cash_flow_characteristics_summary = "cashFlowCharacteristicsSummary" [shown],
        cash_flow_credit_summary = "cashFlowCreditSummary" [shown],
        cash_flow_debit_summary = "cashFlowDebitSummary" [shown],
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
        possible_loan_deposits = "possibleLoanDeposits" [shown],
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

/// What comes back when a cash flow report is started: the common report head, with the
/// accepted settings in `constraints`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowReportAck {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<CashFlowReportConstraintsOut>,
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
    CashFlowReportAck {
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

/// Request for a cash flow report: accounts to include, custom fields, whether to show NSF
/// items, a start date in unix seconds, and the lowest income stream confidence.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowReportConstraints {
    /// Account keys separated by spaces in one string; leave it out for all accounts of the
    /// customer.
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
    /// `true` adds a section on insufficient funds (NSF) events per account to the JSON and the
    /// PDF.
    pub show_nsf: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowReportConstraints {
        account_ids = "accountIds",
        from_date = "fromDate" [shown],
        income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        report_custom_fields = "reportCustomFields" [shown],
        show_nsf = "showNsf" [shown],
        .. extra
    }
}

impl CashFlowReportConstraints {
    /// A `CashFlowReportConstraints` with its required members.
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

/// The settings a cash flow report was generated with: accounts, custom fields, NSF display,
/// start date and lowest income stream confidence.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowReportConstraintsOut {
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
    /// `true` adds a section on insufficient funds (NSF) events per account to the JSON and the
    /// PDF.
    pub show_nsf: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowReportConstraintsOut {
        account_ids = "accountIds" [shown],
        from_date = "fromDate" [shown],
        income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        report_custom_fields = "reportCustomFields" [shown],
        show_nsf = "showNsf" [shown],
        .. extra
    }
}

/// One requested statement: the asset id to fetch it with, its period and date, its `index`, or
/// `code` and `message` when it could not be made.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountMultipleStatement {
    /// When you fetched the statement, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub as_of_date: Option<UnixDate>,
    /// Why no statement could be made; absent when there is one.
    pub code: Option<String>,
    /// Span of dates the statement covers, in words.
    pub description: Option<String>,
    /// When the bank made the statement.
    pub document_date: Option<String>,
    /// Asset ID of the stored statement, such as `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub id: Option<AssetId>,
    /// Which statement this is, from `1` to `24`, as text.
    pub index: Option<String>,
    /// Why no bank statement could be produced.
    pub message: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccountMultipleStatement {
        as_of_date = "asOfDate" [shown],
        code = "code" [shown],
        description = "description",
        document_date = "documentDate",
        id = "id" [shown],
        index = "index",
        message = "message",
        .. extra
    }
}

/// Answer to asking for several account statements at once, with one entry per requested index,
/// failed ones included.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountMultipleStatements {
    /// Statements asked for, one entry each; one that could not be found carries an error code
    /// instead of an ID.
    pub statements: Vec<CustomerAccountMultipleStatement>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccountMultipleStatements {
        statements = "statements" [shown],
        .. extra
    }
}

/// What an analytics report computed over all accounts of the customer: transactional
/// attributes, state attributes and streams.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAnalytics {
    /// Computed measures that describe a level at a point in time, such as balances.
    pub state_attributes: Vec<StateAttribute>,
    /// Series of related transactions that the analysis found.
    pub streams: Vec<StreamModel>,
    /// Computed measures that count or add up transactions over time.
    pub transactional_attributes: Vec<TransactionalAttribute>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAnalytics {
        state_attributes = "stateAttributes" [shown],
        streams = "streams" [shown],
        transactional_attributes = "transactionalAttributes" [shown],
        .. extra
    }
}

/// One deduction line of a scanned pay statement: normalized name, text on the slip, type, and
/// the amounts for this period and year to date.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Deduction {
    /// Money for this line within the current pay period.
    ///
    /// For example `1744.61`.
    pub amount_current: Option<Decimal>,
    /// Money for this line since the start of the pay year.
    ///
    /// For example `1744.6`.
    pub amount_ytd: Option<Decimal>,
    /// Kind of deduction, for example `401k`.
    pub description: Option<String>,
    /// Label of the deduction as the pay statement prints it, for example `401`.
    pub name: Option<String>,
    /// Category drawn from the text of the deduction line, for example `401 Deductions`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Deduction {
        amount_current = "amountCurrent",
        amount_ytd = "amountYTD",
        description = "description",
        name = "name",
        r#type = "type" [shown],
        .. extra
    }
}

/// One deduction from a paycheck in payroll data: a type such as `Federal tax`, and the amount
/// withheld.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Deductions {
    /// Money taken off the pay by this deduction.
    ///
    /// For example `4.28`.
    pub amount: Option<Decimal>,
    /// Category of the deduction, such as `Federal tax`, `State tax`, `Medicare tax`, `Benefit
    /// deductions` or `Garnishment deductions`.
    ///
    /// Known values are in [`values::deduction_type`](crate::values::deduction_type).
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Deductions {
        amount = "amount",
        r#type = "type" [shown],
        .. extra
    }
}

/// One direct deposit on a scanned pay statement: bank and account names, account type, amount,
/// routing number and last four digits.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DirectDeposit {
    /// Closing four digits of the account the deposit went to.
    ///
    /// For example `3337`.
    pub account_last_four: Option<String>,
    /// `Checking`, `Savings` or `Loan`, the last when part of the net pay goes to paying down a
    /// loan.
    ///
    /// Known values are in [`values::direct_deposit_account_type`](crate::values::direct_deposit_account_type).
    pub account_type_code: Option<String>,
    /// Label of the deposit account in the payroll data, for example `Checking`.
    pub account_type_name: Option<String>,
    /// Part of the net pay sent to this account.
    ///
    /// For example `12.34`.
    pub amount: Option<Decimal>,
    /// What the deposit is for, for example `Payroll`.
    pub description: Option<String>,
    /// Institution that receives the direct deposit, such as `FinBank`.
    pub fi_name: Option<String>,
    /// ABA number of the bank the wages are paid into; may come without its leading zero, as in
    /// `30207583`.
    pub routing_number: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DirectDeposit {
        account_last_four = "accountLastFour",
        account_type_code = "accountTypeCode",
        account_type_name = "accountTypeName",
        amount = "amount",
        description = "description",
        fi_name = "fiName",
        routing_number = "routingNumber",
        .. extra
    }
}

/// One paycheck from a payroll provider: its history id, whether it is the newest, main
/// figures, earnings and deductions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DirectPayStatements {
    /// What was taken off the pay, one entry per kind such as `401k`.
    pub deductions: Vec<Deductions>,
    /// Gross pay of the period, one entry per kind of pay.
    pub earnings: Vec<Earnings>,
    /// `true` when this is the newest pay statement available.
    pub last_pay_period_indicator: Option<bool>,
    /// Core figures of the pay statement, such as pay date, gross pay and net pay.
    pub main_pay_statement_fields: Option<MainPayStatementFields>,
    /// Identifies the record of one pay period, with its income and employment details.
    ///
    /// For example `qsrt2hmjnf`.
    pub payroll_pay_history_id: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DirectPayStatements {
        deductions = "deductions" [shown],
        earnings = "earnings" [shown],
        last_pay_period_indicator = "lastPayPeriodIndicator" [shown],
        main_pay_statement_fields = "mainPayStatementFields" [shown],
        payroll_pay_history_id = "payrollPayHistoryId",
        .. extra
    }
}

/// One kind of pay on a paycheck: employer label, a type such as `base`, `bonus` or `overtime`,
/// rate, amount, and amount year to date.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Earnings {
    /// Pay of this kind in the pay period.
    ///
    /// For example `589`.
    pub amount: Option<Decimal>,
    /// Money for this line since the start of the pay year.
    ///
    /// For example `14301.25`.
    pub amount_ytd: Option<Decimal>,
    /// Label of the earning as the pay statement prints it, for example `bonusPayAmount`.
    pub name: Option<String>,
    /// Pay rate applied to this line of earnings.
    ///
    /// For example `19`.
    pub rate: Option<Decimal>,
    /// Category of the pay: `base`, `bonus`, `overtime`, `commission`, `tips` or `other`.
    ///
    /// Known values are in [`values::earnings_type`](crate::values::earnings_type).
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Earnings {
        amount = "amount",
        amount_ytd = "amountYTD",
        name = "name",
        rate = "rate",
        r#type = "type" [shown],
        .. extra
    }
}

/// The employee named on a pay statement: name, two address lines, city, state and zip code.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Employee {
    /// First address line of the employee or employer, taken from the payroll system.
    pub address1: Option<String>,
    /// Second address line, for example the apartment; often empty.
    pub address2: Option<String>,
    /// Town of the employee, taken from the payroll system.
    ///
    /// For example `City`.
    pub city: Option<String>,
    /// Whom the pay statement is for, as printed there.
    pub name: Option<String>,
    /// State in which the employee lives according to payroll records, for example `TX`.
    pub state: Option<String>,
    /// Postal code of the employee according to payroll records.
    ///
    /// For example `99999`.
    pub zip: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Employee {
        address1 = "address1",
        address2 = "address2",
        city = "city",
        name = "name",
        state = "state",
        zip = "zip",
        .. extra
    }
}

/// The employer named on a pay statement: name, two address lines, city, state and zip code.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Employer {
    /// First address line of the employee or employer, taken from the payroll system.
    pub address1: Option<String>,
    /// Second address line, for example the apartment; often empty.
    pub address2: Option<String>,
    /// Town of the employer, taken from the payroll system.
    ///
    /// For example `City`.
    pub city: Option<String>,
    /// Who pays, as the pay statement prints it.
    pub name: Option<String>,
    /// State in which the employer sits according to payroll records, for example `TX`.
    pub state: Option<String>,
    /// Postal code of the employer according to payroll records.
    ///
    /// For example `99999`.
    pub zip: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Employer {
        address1 = "address1",
        address2 = "address2",
        city = "city",
        name = "name",
        state = "state",
        zip = "zip",
        .. extra
    }
}

/// A foresight report as fetched by report id: the acknowledgement members plus covered dates,
/// institutions with accounts, and customer-wide analytics.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForesightAnalyticsReport {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<ForesightAnalyticsReportConstraints>,
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
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
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
    ForesightAnalyticsReport {
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
        id = "id" [shown],
        institutions = "institutions" [shown],
        report_pin = "reportPin",
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

/// Request body for reading or reissuing a report, with the permissible purpose code in
/// `purpose`; an empty object is accepted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lender {
    /// Two-digit code of the permissible purpose under the FCRA for pulling the report, for example
    /// `31`.
    pub purpose: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Lender {
        purpose = "purpose" [shown],
        .. extra
    }
}

impl Lender {
    /// A `Lender` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Two-digit code of the permissible purpose under the FCRA for pulling the report, for example
    /// `31`.
    #[must_use]
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }
}

/// Core figures of one paycheck in a payroll report: pay date, period, hours, pay type and
/// frequency, gross and net amounts with year-to-date totals.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MainPayStatementFields {
    /// Last day of the pay period, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// Pay before deductions for this pay period.
    ///
    /// For example `755.25`.
    pub gross_pay_amount: Option<Decimal>,
    /// Pay before deductions accumulated since the start of the year.
    ///
    /// For example `4256`.
    pub gross_pay_amount_ytd: Option<Decimal>,
    /// Pay after deductions for this pay period.
    ///
    /// For example `608.77`.
    pub net_pay_amount: Option<Decimal>,
    /// Pay after deductions accumulated since the start of the year.
    ///
    /// For example `2345.99`.
    pub net_pay_amount_ytd: Option<Decimal>,
    /// Day the wages were paid, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub pay_date: Option<UnixDate>,
    /// How often wages are paid, for example `Weekly`, `Bi-Weekly`, `Semi-Monthly`, `Every 4 wks`
    /// or `Other`.
    ///
    /// Known values are in [`values::pay_frequency`](crate::values::pay_frequency).
    pub pay_frequency: Option<String>,
    /// Hours worked in all weeks of the pay period together, for example `39.75`.
    pub pay_period_hours: Option<Decimal>,
    /// Basis of pay: `Salary`, `Hourly` or `Daily`.
    ///
    /// Known values are in [`values::pay_type`](crate::values::pay_type).
    pub pay_type: Option<String>,
    /// First day covered by the pay check, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    MainPayStatementFields {
        end_date = "endDate" [shown],
        gross_pay_amount = "grossPayAmount",
        gross_pay_amount_ytd = "grossPayAmountYTD",
        net_pay_amount = "netPayAmount",
        net_pay_amount_ytd = "netPayAmountYTD",
        pay_date = "payDate" [shown],
        pay_frequency = "payFrequency",
        pay_period_hours = "payPeriodHours",
        pay_type = "payType",
        start_date = "startDate" [shown],
        .. extra
    }
}

/// Estimated pay per month in a VOIE payroll report, split into base, overtime, bonus,
/// commission and other pay; only `estimatedMonthlyTotalPay` is always there.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonthlyIncome {
    /// Base pay per month for this job, as Mastercard estimates it.
    ///
    /// For example `123.45`.
    pub estimated_monthly_base_pay: Option<Decimal>,
    /// Bonuses per month for this job, as Mastercard estimates them.
    ///
    /// For example `123.45`.
    pub estimated_monthly_bonus_pay: Option<Decimal>,
    /// Commissions per month for this job, as Mastercard estimates them.
    ///
    /// For example `123.45`.
    pub estimated_monthly_commission_pay: Option<Decimal>,
    /// Pay outside base, bonus, commission and overtime, per month for this job, as Mastercard
    /// estimates it.
    ///
    /// For example `123.45`.
    pub estimated_monthly_other_pay: Option<Decimal>,
    /// Overtime pay per month for this job, as Mastercard estimates it.
    ///
    /// For example `123.45`.
    pub estimated_monthly_overtime_pay: Option<Decimal>,
    /// All monthly pay estimates of this job, added up.
    ///
    /// For example `123.45`.
    pub estimated_monthly_total_pay: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    MonthlyIncome {
        estimated_monthly_base_pay = "estimatedMonthlyBasePay",
        estimated_monthly_bonus_pay = "estimatedMonthlyBonusPay",
        estimated_monthly_commission_pay = "estimatedMonthlyCommissionPay",
        estimated_monthly_other_pay = "estimatedMonthlyOtherPay",
        estimated_monthly_overtime_pay = "estimatedMonthlyOvertimePay",
        estimated_monthly_total_pay = "estimatedMonthlyTotalPay",
        .. extra
    }
}

/// Income of one calendar month in an income report: `month` as Unix seconds of its first day,
/// `net`, and `gross` where known.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetMonthly {
    /// Income before deductions for the month, summed over every income stream.
    ///
    /// For example `2400.0`.
    pub gross: Option<Decimal>,
    /// First day of the month concerned, in seconds since 1970.
    ///
    /// For example `1522562400`.
    pub month: Option<UnixDate>,
    /// Income for the month, summed over every income stream.
    ///
    /// For example `2004.77`.
    pub net: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NetMonthly {
        gross = "gross",
        month = "month" [shown],
        net = "net",
        .. extra
    }
}

/// Paging state inside the reseller billing report: zero-based `pageNumber`, `pageSize`,
/// `offset`, sort order and whether paging applies.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageableObject {
    /// How many entries are skipped before the first one listed.
    ///
    /// For example `0`.
    pub offset: Option<i64>,
    /// Which page this is; zero-based in billing results.
    ///
    /// For example `0`.
    pub page_number: Option<i64>,
    /// Most entries that one page can hold.
    ///
    /// For example `10`.
    pub page_size: Option<i64>,
    /// `true` when the result is split into pages.
    pub paged: Option<bool>,
    /// Whether and how the page content is ordered.
    pub sort: Option<SortObject>,
    /// `true` when everything comes in one answer instead of pages.
    pub unpaged: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PageableObject {
        offset = "offset" [shown],
        page_number = "pageNumber" [shown],
        page_size = "pageSize",
        paged = "paged" [shown],
        sort = "sort" [shown],
        unpaged = "unpaged" [shown],
        .. extra
    }
}

/// One earnings line of a pay statement: normalized `name` and `type`, original description,
/// rate, units, current amount and year-to-date amount.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayStat {
    /// Money for this line within the current pay period.
    ///
    /// For example `6000`.
    pub amount_current: Option<Decimal>,
    /// Money for this line since the start of the pay year.
    ///
    /// For example `18000`.
    pub amount_ytd: Option<Decimal>,
    /// What the amount is, in the words of the pay statement.
    pub description: Option<String>,
    /// Label of the amount as the pay statement prints it.
    pub name: Option<String>,
    /// Pay rate applied to this line of earnings.
    ///
    /// For example `10.0`.
    pub rate: Option<Decimal>,
    /// Category drawn from the text of the earning line, such as `regular`, `overtime`, `bonus`,
    /// `vacation` or `unknown`.
    ///
    /// Known values are in [`values::earnings_category`](crate::values::earnings_category).
    pub r#type: Option<String>,
    /// Quantity paid by this earning line in the pay period, for example hours.
    ///
    /// For example `60.0`.
    pub units: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayStat {
        amount_current = "amountCurrent",
        amount_ytd = "amountYTD",
        description = "description",
        name = "name",
        rate = "rate",
        r#type = "type" [shown],
        units = "units",
        .. extra
    }
}

/// Pay statement to upload: the file in `statement` as Base64 (PDF, JPG or PNG) and a `label`
/// that admits it to data extraction.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayStatement {
    /// Which statement it is, for example `lastPayPeriod` (default) or `earliestPayPeriod`; needed
    /// for data extraction.
    ///
    /// Known values are in [`values::pay_statement_label`](crate::values::pay_statement_label).
    pub label: String,
    /// Pay statement as a PDF, JPG or PNG file, encoded in Base64.
    ///
    /// For example `VGhpcyBtdXN0IGJlIGFuIGltYWdl`.
    pub statement: String,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayStatement {
        label = "label",
        statement = "statement",
        .. extra
    }
}

impl PayStatement {
    /// A `PayStatement` with its required members.
    ///
    /// - `label`: Which statement it is, for example `lastPayPeriod` (default) or
    ///   `earliestPayPeriod`; needed for data extraction.
    /// - `statement`: Pay statement as a PDF, JPG or PNG file, encoded in Base64.
    pub fn new(label: impl Into<String>, statement: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            statement: statement.into(),
            extra: Map::new(),
        }
    }
}

/// Finished pay statement report: common report data, dates, asset ids, number of billable
/// assets and the extracted `payStatements`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayStatementReport {
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
    /// How many pay statements of the report are billed.
    ///
    /// For example `1`.
    pub number_of_billable_assets: Option<i32>,
    /// What was read from each pay statement; some reports add how it matched transactions.
    pub pay_statements: Vec<VoiePayStatement>,
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
    PayStatementReport {
        asset_ids = "assetIds" [shown],
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        dispute_statement = "disputeStatement",
        end_date = "endDate" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        number_of_billable_assets = "numberOfBillableAssets",
        pay_statements = "payStatements" [shown],
        portfolio_id = "portfolioId" [shown],
        report_style = "reportStyle",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        start_date = "startDate" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Answer when a pay statement report has been started: `id`, `portfolioId`, `status`, customer
/// and consumer data and the constraints used.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayStatementReportAck {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<PayStatementReportConstraints>,
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
    PayStatementReportAck {
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

/// Request for a pay statement report: required `paystatementReport` with asset ids and
/// extraction choices, plus optional custom fields.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayStatementReportConstraints {
    /// Selection of uploaded pay statements that the report has to cover.
    pub paystatement_report: Option<PayStatementData>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayStatementReportConstraints {
        paystatement_report = "paystatementReport" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

impl PayStatementReportConstraints {
    /// A `PayStatementReportConstraints` with its required members.
    ///
    /// - `paystatement_report`: Selection of uploaded pay statements that the report has to cover.
    pub fn new(paystatement_report: PayStatementData) -> Self {
        Self {
            paystatement_report: Some(paystatement_report),
            report_custom_fields: Vec::new(),
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

/// Finished payment risk insights report: common report data, business details, date range,
/// institutions with accounts, and analytics over the whole customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentRiskInsightsReport {
    /// Name, address and similar data of the business the report is about.
    pub business_details: Option<BusinessDetails>,
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<AnalyticsReportConstraintsOut>,
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
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Financial institutions the result covers; in reports each one carries the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
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
    PaymentRiskInsightsReport {
        business_details = "businessDetails" [shown],
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
        id = "id" [shown],
        institutions = "institutions" [shown],
        report_pin = "reportPin",
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

/// Whose payroll data to fetch: SSN and date of birth for direct sources, or connected
/// `payrollAccountIds`; `reportId` names a report to refresh.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollData {
    /// Start of the day of birth, in seconds since 1970; negative before that year.
    ///
    /// For example `1607450357`.
    pub dob: Option<UnixDate>,
    /// IDs of the payroll accounts the report draws on.
    pub payroll_account_ids: Vec<PayrollAccountId>,
    /// ID of an earlier payroll report to refresh; the new one is then limited to the employment
    /// records of that report.
    ///
    /// For example `u4hstnnak45g-voiepayroll`.
    pub report_id: Option<ReportId>,
    /// Full social security number as nine digits, no hyphens; needed for direct API payroll, not
    /// for credentialed payroll.
    ///
    /// For example `999999999`.
    pub ssn: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollData {
        dob = "dob",
        payroll_account_ids = "payrollAccountIds" [shown],
        report_id = "reportId" [shown],
        ssn = "ssn",
        .. extra
    }
}

impl PayrollData {
    /// A `PayrollData` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Start of the day of birth, in seconds since 1970; negative before that year.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn dob(mut self, dob: impl Into<UnixDate>) -> Self {
        self.dob = Some(dob.into());
        self
    }

    /// IDs of the payroll accounts the report draws on.
    #[must_use]
    pub fn payroll_account_ids(mut self, payroll_account_ids: Vec<PayrollAccountId>) -> Self {
        self.payroll_account_ids = payroll_account_ids;
        self
    }

    /// ID of an earlier payroll report to refresh; the new one is then limited to the employment
    /// records of that report.
    ///
    /// For example `u4hstnnak45g-voiepayroll`.
    #[must_use]
    pub fn report_id(mut self, report_id: impl Into<ReportId>) -> Self {
        self.report_id = Some(report_id.into());
        self
    }

    /// Full social security number as nine digits, no hyphens; needed for direct API payroll, not
    /// for credentialed payroll.
    ///
    /// For example `999999999`.
    #[must_use]
    pub fn ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }
}

/// Home address of the employee as the payroll source has it: street, city, state and ZIP.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollEmployeeAddress {
    /// First address line of the employee or employer, taken from the payroll system.
    pub address1: Option<String>,
    /// City or town of the address, for example `Murray`.
    ///
    /// For example `City`.
    pub city: Option<String>,
    /// State in which the employee lives according to payroll records, for example `TX`.
    pub state: Option<String>,
    /// Postal code of the employee according to payroll records.
    ///
    /// For example `99999`.
    pub zip: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmployeeAddress {
        address1 = "address1",
        city = "city",
        state = "state",
        zip = "zip",
        .. extra
    }
}

/// Employee in a payroll report: full `name`, its parts where known, and an address.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollEmployeeRecord {
    /// Addresses of the employee in the records of the payroll provider.
    pub address: Vec<PayrollEmployeeAddress>,
    /// Surname of the employee, for example `Smith`.
    pub family_name: Option<String>,
    /// Forename of the employee, for example `John`.
    pub given_name: Option<String>,
    /// Second given name or its initial, if the source has one.
    ///
    /// For example `Doe`.
    pub middle_name: Option<String>,
    /// Name of the employee in the records of the payroll provider.
    pub name: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmployeeRecord {
        address = "address" [shown],
        family_name = "familyName",
        given_name = "givenName",
        middle_name = "middleName",
        name = "name",
        .. extra
    }
}

/// Address of the employer as the payroll source has it: street, city, state and ZIP.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollEmployerAddress {
    /// First address line of the employee or employer, taken from the payroll system.
    pub address1: Option<String>,
    /// City or town of the address, for example `Murray`.
    ///
    /// For example `City`.
    pub city: Option<String>,
    /// State in which the employer sits according to payroll records, for example `TX`.
    pub state: Option<String>,
    /// Postal code of the employer according to payroll records.
    ///
    /// For example `99999`.
    pub zip: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmployerAddress {
        address1 = "address1",
        city = "city",
        state = "state",
        zip = "zip",
        .. extra
    }
}

/// One employer in a VOE payroll report: source and provider, employee, employment data and pay
/// frequency, valid on `asOfDate`.
#[doc(alias = "PayrollEmploymentHistoryVOE")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollEmploymentHistoryVoe {
    /// When the payroll provider last updated its data, in seconds since 1970.
    ///
    /// For example `1596175200`.
    pub as_of_date: Option<UnixDate>,
    /// Person who was paid or employed, with name and address as payroll has them.
    pub employee: Option<PayrollEmployeeRecord>,
    /// What the firm is called in its payroll system, for example `ACME INC`.
    pub employer_name: Option<String>,
    /// Status, dates and position of this job.
    pub employment: Option<PayrollEmploymentRecord>,
    /// Income details: pay figures of one employment, or a list of income records.
    pub income: Option<PayrollVoeIncomeRecord>,
    /// Company that runs the payroll and supplied the pay data, for example `Paychex`.
    pub payroll_provider: Option<String>,
    /// Name of the system from which the employment and pay data came, for example `finPayroll`.
    pub payroll_source: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmploymentHistoryVoe {
        as_of_date = "asOfDate" [shown],
        employee = "employee" [shown],
        employer_name = "employerName",
        employment = "employment" [shown],
        income = "income" [shown],
        payroll_provider = "payrollProvider",
        payroll_source = "payrollSource",
        .. extra
    }
}

/// One employer in a VOIE payroll report: source and provider, employee, employment data and
/// full income figures, valid on `asOfDate`.
#[doc(alias = "PayrollEmploymentHistoryVOIE")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollEmploymentHistoryVoie {
    /// When the payroll provider last updated its data, in seconds since 1970.
    ///
    /// For example `1596175200`.
    pub as_of_date: Option<UnixDate>,
    /// Person who was paid or employed, with name and address as payroll has them.
    pub employee: Option<PayrollEmployeeRecord>,
    /// What the firm is called in its payroll system, for example `ACME INC`.
    pub employer_name: Option<String>,
    /// Status, dates and position of this job.
    pub employment: Option<PayrollEmploymentRecord>,
    /// Mastercard key of one job; it survives report refreshes and can restrict a report to that
    /// job.
    ///
    /// For example `123v3bv2s5n`.
    pub employment_id: Option<EmploymentId>,
    /// Income details: pay figures of one employment, or a list of income records.
    pub income: Option<PayrollVoieIncomeRecord>,
    /// Company that runs the payroll and supplied the pay data, for example `Paychex`.
    pub payroll_provider: Option<String>,
    /// Name of the system from which the employment and pay data came, for example `finPayroll`.
    pub payroll_source: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmploymentHistoryVoie {
        as_of_date = "asOfDate" [shown],
        employee = "employee" [shown],
        employer_name = "employerName",
        employment = "employment" [shown],
        employment_id = "employmentId" [shown],
        income = "income" [shown],
        payroll_provider = "payrollProvider",
        payroll_source = "payrollSource",
        .. extra
    }
}

/// Employment as seen by payroll: employer, hire and end dates, latest pay, status code and
/// name, derived status, work level, position and durations.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollEmploymentRecord {
    /// Time since the employee last got paid, in days.
    ///
    /// For example `10`.
    pub days_since_last_pay: Option<i32>,
    /// `true` when the status was inferred, `false` when the employer reported it.
    pub derived_employment_status: Option<bool>,
    /// Addresses of the employing firm that payroll knows.
    pub employer_address: Vec<PayrollEmployerAddress>,
    /// What the firm is called in its payroll system, for example `ACME INC`.
    pub employer_name: Option<String>,
    /// Time with the employer as an ISO 8601 duration, for example `P1Y6M0D`.
    pub employment_duration: Option<String>,
    /// When the job ended, in seconds since 1970.
    ///
    /// For example `1527832800`.
    pub employment_end_date: Option<UnixDate>,
    /// Letter code: `A` active, `NLE` left, `L` on leave, `I` inactive, `O` other, `U` unknown.
    ///
    /// Known values are in [`values::employment_status_code`](crate::values::employment_status_code).
    pub employment_status_code: Option<String>,
    /// Spelled out status: `Active`, `No Longer Employed`, `Leave`, `Other`, `Inactive` or
    /// `Unknown`.
    ///
    /// Known values are in [`values::employment_status`](crate::values::employment_status).
    pub employment_status_name: Option<String>,
    /// Newest hire date, in seconds since 1970, for an employee who left and came back.
    ///
    /// For example `1527832800`.
    pub latest_hire_date: Option<UnixDate>,
    /// When the employer last paid the employee, in seconds since 1970.
    ///
    /// For example `1596175200`.
    pub latest_pay_date: Option<UnixDate>,
    /// Last day of the newest pay period, in seconds since 1970.
    ///
    /// For example `1596175201`.
    pub latest_pay_period_end_date: Option<UnixDate>,
    /// Employer identification number (EIN) as digits, such as `752760000`.
    pub legal_entity_id: Option<String>,
    /// Pay cycles, by the employee's own pay frequency, that passed without pay.
    ///
    /// For example `1`.
    pub number_pay_cadence_without_pay: Option<i32>,
    /// When the company first hired the employee, in seconds since 1970.
    ///
    /// For example `1527832800`.
    pub original_hire_date: Option<UnixDate>,
    /// Time spent in the current or latest job, as an ISO 8601 duration such as `P1Y6M0D`.
    pub position_duration: Option<String>,
    /// Name of the job the employee holds, for example `Shift Supervisor`.
    pub position_title: Option<String>,
    /// Short form of `workLevelName` as the employer gives it, for example `FT`.
    pub work_level_code: Option<String>,
    /// Level of employment in the words of the employer, for example `Full Time-Regular`.
    pub work_level_name: Option<String>,
    /// Standardized level of employment: `Full Time`, `Part Time`, `Temporary`, `Seasonal`,
    /// `Student`, `Retired` or `Unspecified`.
    ///
    /// Known values are in [`values::work_level`](crate::values::work_level).
    pub work_level_status: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmploymentRecord {
        days_since_last_pay = "daysSinceLastPay",
        derived_employment_status = "derivedEmploymentStatus" [shown],
        employer_address = "employerAddress" [shown],
        employer_name = "employerName",
        employment_duration = "employmentDuration",
        employment_end_date = "employmentEndDate" [shown],
        employment_status_code = "employmentStatusCode",
        employment_status_name = "employmentStatusName",
        latest_hire_date = "latestHireDate" [shown],
        latest_pay_date = "latestPayDate" [shown],
        latest_pay_period_end_date = "latestPayPeriodEndDate" [shown],
        legal_entity_id = "legalEntityId",
        number_pay_cadence_without_pay = "numberPayCadenceWithoutPay",
        original_hire_date = "originalHireDate" [shown],
        position_duration = "positionDuration",
        position_title = "positionTitle",
        work_level_code = "workLevelCode",
        work_level_name = "workLevelName",
        work_level_status = "workLevelStatus",
        .. extra
    }
}

/// Answer when a VOE or VOIE payroll report has been started: `id`, `portfolioId`, `status`,
/// consumer data, `reportStyle` and constraints.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollReportAck {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<PayrollReportConstraintsOut>,
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
    PayrollReportAck {
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
        report_style = "reportStyle",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Request for a payroll report: required `payrollData`, optional custom fields, earliest pay
/// date, market segment and permissible purpose.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayrollReportConstraints {
    /// Purpose of the request: `Auto`, `Background`, `Credit Card`, `Employment`, `Government`,
    /// `Identity`, `KYC`, `Mortgage`, `Personal` or `Tenant`.
    ///
    /// Known values are in [`values::market_segment`](crate::values::market_segment).
    pub market_segment: Option<String>,
    /// Leaves out pay statements whose `payDate` is earlier than this, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub pay_statements_from_date: Option<UnixDate>,
    /// Whose payroll data to fetch: SSN, birth date and either an earlier report or payroll account
    /// IDs.
    pub payroll_data: PayrollData,
    /// Two-digit code of the permissible purpose under the FCRA for pulling the report, for example
    /// `31`.
    pub purpose: Option<String>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollReportConstraints {
        market_segment = "marketSegment",
        pay_statements_from_date = "payStatementsFromDate" [shown],
        payroll_data = "payrollData" [shown],
        purpose = "purpose" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

impl PayrollReportConstraints {
    /// A `PayrollReportConstraints` with its required members.
    ///
    /// - `payroll_data`: Whose payroll data to fetch: SSN, birth date and either an earlier report
    ///   or payroll account IDs.
    pub fn new(payroll_data: PayrollData) -> Self {
        Self {
            market_segment: None,
            pay_statements_from_date: None,
            payroll_data,
            purpose: None,
            report_custom_fields: Vec::new(),
            extra: Map::new(),
        }
    }

    /// Purpose of the request: `Auto`, `Background`, `Credit Card`, `Employment`, `Government`,
    /// `Identity`, `KYC`, `Mortgage`, `Personal` or `Tenant`.
    ///
    /// Known values are in [`values::market_segment`](crate::values::market_segment).
    #[must_use]
    pub fn market_segment(mut self, market_segment: impl Into<String>) -> Self {
        self.market_segment = Some(market_segment.into());
        self
    }

    /// Leaves out pay statements whose `payDate` is earlier than this, in seconds since 1970.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn pay_statements_from_date(
        mut self,
        pay_statements_from_date: impl Into<UnixDate>,
    ) -> Self {
        self.pay_statements_from_date = Some(pay_statements_from_date.into());
        self
    }

    /// Two-digit code of the permissible purpose under the FCRA for pulling the report, for example
    /// `31`.
    #[must_use]
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
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

/// Constraints of a payroll report as echoed in the answer: payroll data, custom fields and
/// earliest pay date.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollReportConstraintsOut {
    /// Leaves out pay statements whose `payDate` is earlier than this, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub pay_statements_from_date: Option<UnixDate>,
    /// Payroll data used for the report, named by retrieval, employment and payroll account IDs.
    pub payroll_data: Option<PayrollDataOut>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollReportConstraintsOut {
        pay_statements_from_date = "payStatementsFromDate" [shown],
        payroll_data = "payrollData" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

/// Income part of a VOE payroll report, which holds nothing but the pay frequency.
#[doc(alias = "PayrollVOEIncomeRecord")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollVoeIncomeRecord {
    /// How often wages are paid, for example `Weekly`, `Bi-Weekly`, `Semi-Monthly`, `Every 4 wks`
    /// or `Other`.
    ///
    /// Known values are in [`values::pay_frequency`](crate::values::pay_frequency).
    pub pay_frequency: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollVoeIncomeRecord {
        pay_frequency = "payFrequency",
        .. extra
    }
}

/// Income part of a VOIE payroll report: pay type and frequency, base rate with unit, yearly
/// and monthly pay, and the paychecks themselves.
#[doc(alias = "PayrollVOIEIncomeRecord")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollVoieIncomeRecord {
    /// Pay totals of the current year and up to two years before, one entry per year.
    pub annual_income: Vec<AnnualIncome>,
    /// Regular pay for one `basePayRateUnit`.
    ///
    /// For example `1234.56`.
    pub base_pay_rate: Option<Decimal>,
    /// Time span of `basePayRate`, for example `Hourly`, `Bi-Weekly`, `Semi-Monthly`, `Annual` or
    /// `Every 2.6 wks`.
    ///
    /// Known values are in [`values::pay_rate_unit`](crate::values::pay_rate_unit).
    pub base_pay_rate_unit: Option<String>,
    /// Pay history, one entry per paycheck on file.
    pub direct_pay_statements: Vec<DirectPayStatements>,
    /// Estimated pay per month from the employment; always present in VOIE-payroll reports.
    pub monthly_income: Option<MonthlyIncome>,
    /// Earliest `payDate` among the pay statements delivered, in seconds since 1970, as text.
    ///
    /// For example `1527832900`.
    pub oldest_pay_statement_available: Option<String>,
    /// How often wages are paid, for example `Weekly`, `Bi-Weekly`, `Semi-Monthly`, `Every 4 wks`
    /// or `Other`.
    ///
    /// Known values are in [`values::pay_frequency`](crate::values::pay_frequency).
    pub pay_frequency: Option<String>,
    /// Basis of pay: `Salary`, `Hourly` or `Daily`.
    ///
    /// Known values are in [`values::pay_type`](crate::values::pay_type).
    pub pay_type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollVoieIncomeRecord {
        annual_income = "annualIncome" [shown],
        base_pay_rate = "basePayRate",
        base_pay_rate_unit = "basePayRateUnit",
        direct_pay_statements = "directPayStatements" [shown],
        monthly_income = "monthlyIncome" [shown],
        oldest_pay_statement_available = "oldestPayStatementAvailable",
        pay_frequency = "payFrequency",
        pay_type = "payType",
        .. extra
    }
}

/// Monthly pay estimated from paystubs: base, overtime, bonus and commission; part of the VOIE
/// paystub report.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaystubMonthlyIncomeRecord {
    /// Base pay per month for this job, as Mastercard estimates it.
    ///
    /// For example `2000`.
    pub estimated_monthly_base_pay: Option<Decimal>,
    /// Bonuses per month for this job, as Mastercard estimates them.
    ///
    /// For example `20`.
    pub estimated_monthly_bonus_pay: Option<Decimal>,
    /// Commissions per month for this job, as Mastercard estimates them.
    ///
    /// For example `50`.
    pub estimated_monthly_commission_pay: Option<Decimal>,
    /// Overtime pay per month for this job, as Mastercard estimates it.
    ///
    /// For example `50`.
    pub estimated_monthly_overtime_pay: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaystubMonthlyIncomeRecord {
        estimated_monthly_base_pay = "estimatedMonthlyBasePay",
        estimated_monthly_bonus_pay = "estimatedMonthlyBonusPay",
        estimated_monthly_commission_pay = "estimatedMonthlyCommissionPay",
        estimated_monthly_overtime_pay = "estimatedMonthlyOvertimePay",
        .. extra
    }
}

/// Monthly pay estimated from paystubs checked against deposits: base, overtime, bonus,
/// commission, other and total.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaystubTxVerifyMonthlyIncomeRecord {
    /// Base pay per month for this job, as Mastercard estimates it.
    ///
    /// For example `2000`.
    pub estimated_monthly_base_pay: Option<Decimal>,
    /// Bonuses per month for this job, as Mastercard estimates them.
    ///
    /// For example `20`.
    pub estimated_monthly_bonus_pay: Option<Decimal>,
    /// Commissions per month for this job, as Mastercard estimates them.
    ///
    /// For example `50`.
    pub estimated_monthly_commission_pay: Option<Decimal>,
    /// Pay outside base, bonus, commission and overtime, per month for this job, as Mastercard
    /// estimates it.
    ///
    /// For example `150`.
    pub estimated_monthly_other_pay: Option<Decimal>,
    /// Overtime pay per month for this job, as Mastercard estimates it.
    ///
    /// For example `50`.
    pub estimated_monthly_overtime_pay: Option<Decimal>,
    /// All monthly pay estimates of this job, added up.
    ///
    /// For example `2120`.
    pub estimated_monthly_total_pay: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaystubTxVerifyMonthlyIncomeRecord {
        estimated_monthly_base_pay = "estimatedMonthlyBasePay",
        estimated_monthly_bonus_pay = "estimatedMonthlyBonusPay",
        estimated_monthly_commission_pay = "estimatedMonthlyCommissionPay",
        estimated_monthly_other_pay = "estimatedMonthlyOtherPay",
        estimated_monthly_overtime_pay = "estimatedMonthlyOvertimePay",
        estimated_monthly_total_pay = "estimatedMonthlyTotalPay",
        .. extra
    }
}

/// Consumer behind a portfolio: id, customer id, name, SSN, birthday and optional suffix.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortfolioConsumer {
    /// Birth date split into `year`, `month` and `dayOfMonth`.
    pub birthday: Option<Birthday>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Given name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub id: Option<ConsumerId>,
    /// Surname of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Full social security number, nine digits, hyphens allowed.
    ///
    /// For example `999-99-9999`.
    pub ssn: Option<String>,
    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    pub suffix: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PortfolioConsumer {
        birthday = "birthday",
        customer_id = "customerId" as number [shown],
        first_name = "firstName",
        id = "id" [shown],
        last_name = "lastName",
        ssn = "ssn",
        suffix = "suffix",
        .. extra
    }
}

/// Short entry for a report in a portfolio: id, type, status and creation date.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortfolioReport {
    /// When the record was made.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Identifies the portfolio that groups every report made for one customer; it stays the same
    /// from report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
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
    PortfolioReport {
        created_date = "createdDate" [shown],
        id = "id" [shown],
        portfolio_id = "portfolioId" [shown],
        status = "status" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Reports collected under one `portfolioId` of a customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortfolioSummary {
    /// Identifies the portfolio that groups every report made for one customer; it stays the same
    /// from report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Reports found, each in short form with its ID, type and state.
    pub reports: Vec<PortfolioReport>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PortfolioSummary {
        portfolio_id = "portfolioId" [shown],
        reports = "reports" [shown],
        .. extra
    }
}

/// Answer for one portfolio looked up by its id: the consumer and the list of reports.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortfolioSummaryForSinglePortfolio {
    /// Person the record is about, with the personal data on file.
    pub consumer: Option<Consumer>,
    /// Identifies the portfolio that groups every report made for one customer; it stays the same
    /// from report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Reports found, each in short form with its ID, type and state.
    pub reports: Vec<PortfolioReport>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PortfolioSummaryForSinglePortfolio {
        consumer = "consumer" [shown],
        portfolio_id = "portfolioId" [shown],
        reports = "reports" [shown],
        .. extra
    }
}

/// Portfolio read through a consumer: its reports plus the `consumer` record.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortfolioWithConsumerSummary {
    /// Person the record is about, with the personal data on file.
    pub consumer: Option<PortfolioConsumer>,
    /// Identifies the portfolio that groups every report made for one customer; it stays the same
    /// from report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Reports found, each in short form with its ID, type and state.
    pub reports: Vec<PortfolioReport>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PortfolioWithConsumerSummary {
        consumer = "consumer" [shown],
        portfolio_id = "portfolioId" [shown],
        reports = "reports" [shown],
        .. extra
    }
}

/// Finished prequalification report: common report data, date range, total available balance,
/// institutions with accounts and an asset summary.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrequalificationReport {
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
    /// For example `230`.
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
    PrequalificationReport {
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

/// Answer when a prequalification report, CRA or not, has been started: `id`, `portfolioId`,
/// `status`, consumer data and constraints.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrequalificationReportAck {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<PrequalificationReportConstraintsOut>,
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
    PrequalificationReportAck {
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
