// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *reports*: *assets*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// Response to the upload of a pay statement, with the `assetId` that reports use to refer to
/// the stored file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Asset {
    /// ID of a stored document such as a pay statement, used to download the document or to create
    /// a report on it.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Asset {
        0: asset_id = "assetId" [shown],
        .. extra
    }
}

response_setters! {
    Asset {
        asset_id(impl IntoOption<AssetId>).into_option(),
    }
}

/// Finished prequalification report: common report data, date range, total available balance,
/// institutions with accounts and an asset summary.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrequalificationReport {
    /// Balance figures summed over all accounts of the report.
    pub assets: Option<PrequalificationReportAssetSummary>,
    /// Sum of the available balances of all accounts in the report.
    ///
    /// For example `1929.57`.
    pub consolidated_available_balance: Option<Decimal>,
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
    /// For example `230`.
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
    PrequalificationReport {
        0: assets = "assets" [shown],
        1: consolidated_available_balance = "consolidatedAvailableBalance",
        2: constraints = "constraints" [shown],
        3: consumer_details = "consumerDetails" [shown],
        4: consumer_id = "consumerId" [shown],
        5: consumer_ssn = "consumerSsn",
        6: created_date = "createdDate" [shown],
        7: customer_id = "customerId" as number [shown],
        8: customer_type = "customerType" [shown],
        9: days = "days",
        10: dispute_statement = "disputeStatement",
        11: end_date = "endDate" [shown],
        12: end_user = "endUser" [shown],
        13: errors = "errors" [shown],
        14: id = "id" [shown],
        15: institutions = "institutions" [shown],
        16: portfolio_id = "portfolioId" [shown],
        17: request_id = "requestId" [shown],
        18: requester_name = "requesterName",
        19: seasoned = "seasoned" [shown],
        20: start_date = "startDate" [shown],
        21: status = "status" [shown],
        22: title = "title" [shown],
        23: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    PrequalificationReport {
        assets(impl Into<Option<PrequalificationReportAssetSummary>>).into(),
        consolidated_available_balance(impl IntoOption<Decimal>).into_option(),
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

/// Acknowledgment of a started prequalification report, CRA or non-CRA: `id`, `portfolioId`,
/// `status`, consumer data and constraints.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrequalificationReportAck {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<PrequalificationReportConstraintsOut>,
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
    PrequalificationReportAck {
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
    PrequalificationReportAck {
        constraints(impl Into<Option<PrequalificationReportConstraintsOut>>).into(),
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

/// Balance overview of an account or whole report: current, available and beginning balance
/// with two- and six-month averages.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrequalificationReportAssetSummary {
    /// Money that can be spent now, with pending items taken into account, in the account currency.
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
    pub r#type: Option<AccountType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PrequalificationReportAssetSummary {
        0: available_balance = "availableBalance",
        1: beginning_balance = "beginningBalance",
        2: current_balance = "currentBalance",
        3: six_month_average = "sixMonthAverage",
        4: two_month_average = "twoMonthAverage",
        5: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    PrequalificationReportAssetSummary {
        available_balance(impl IntoOption<Decimal>).into_option(),
        beginning_balance(impl IntoOption<Decimal>).into_option(),
        current_balance(impl IntoOption<Decimal>).into_option(),
        six_month_average(impl IntoOption<Decimal>).into_option(),
        two_month_average(impl IntoOption<Decimal>).into_option(),
        r#type(impl IntoOption<AccountType>).into_option(),
    }
}

/// Request for a prequalification report: account IDs in one string, begin date, NSF section
/// and custom fields, all optional.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrequalificationReportConstraints {
    /// Account IDs separated by spaces in one string. If absent, the report covers all accounts of
    /// the customer.
    pub account_ids: Option<String>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
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
    PrequalificationReportConstraints {
        0: account_ids = "accountIds",
        1: from_date = "fromDate" [shown],
        2: report_custom_fields = "reportCustomFields" [shown],
        3: show_nsf = "showNsf" [shown],
        .. extra
    }
}

impl PrequalificationReportConstraints {
    /// Creates a `PrequalificationReportConstraints` with its required fields.
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

    /// `true` if the JSON and the PDF include a section on insufficient-funds (NSF) events per
    /// account, `false` otherwise.
    #[must_use]
    pub fn show_nsf(mut self, show_nsf: impl Into<Option<bool>>) -> Self {
        self.show_nsf = show_nsf.into();
        self
    }
}

/// Constraints of a prequalification report, repeated in the response, with account IDs as an
/// array.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrequalificationReportConstraintsOut {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Vec<AccountId>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
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
    PrequalificationReportConstraintsOut {
        0: account_ids = "accountIds" [shown],
        1: from_date = "fromDate" [shown],
        2: report_custom_fields = "reportCustomFields" [shown],
        3: show_nsf = "showNsf" [shown],
        .. extra
    }
}

response_setters! {
    PrequalificationReportConstraintsOut {
        account_ids(Vec<AccountId>),
        from_date(impl IntoOption<UnixDate>).into_option(),
        report_custom_fields(Vec<ReportCustomField>),
        show_nsf(impl Into<Option<bool>>).into(),
    }
}

/// Finished verification of assets report: common report data, date range, total available
/// balance, institutions with accounts and an asset summary.
#[doc(alias = "VOAReport")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoaReport {
    /// Balance figures summed over all accounts of the report.
    pub assets: Option<PrequalificationReportAssetSummary>,
    /// Sum of the available balances of all accounts in the report.
    ///
    /// For example `1929.57`.
    pub consolidated_available_balance: Option<Decimal>,
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
    /// For example `180`.
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
    VoaReport {
        0: assets = "assets" [shown],
        1: consolidated_available_balance = "consolidatedAvailableBalance",
        2: constraints = "constraints" [shown],
        3: consumer_details = "consumerDetails" [shown],
        4: consumer_id = "consumerId" [shown],
        5: consumer_ssn = "consumerSsn",
        6: created_date = "createdDate" [shown],
        7: customer_id = "customerId" as number [shown],
        8: customer_type = "customerType" [shown],
        9: days = "days",
        10: dispute_statement = "disputeStatement",
        11: end_date = "endDate" [shown],
        12: end_user = "endUser" [shown],
        13: errors = "errors" [shown],
        14: id = "id" [shown],
        15: institutions = "institutions" [shown],
        16: portfolio_id = "portfolioId" [shown],
        17: request_id = "requestId" [shown],
        18: requester_name = "requesterName",
        19: seasoned = "seasoned" [shown],
        20: start_date = "startDate" [shown],
        21: status = "status" [shown],
        22: title = "title" [shown],
        23: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    VoaReport {
        assets(impl Into<Option<PrequalificationReportAssetSummary>>).into(),
        consolidated_available_balance(impl IntoOption<Decimal>).into_option(),
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

/// Acknowledgment of a started verification of assets report: `id`, `portfolioId`, `status`,
/// consumer data and constraints.
#[doc(alias = "VOAReportAck")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoaReportAck {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<VoaReportConstraintsOut>,
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
    VoaReportAck {
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
    VoaReportAck {
        constraints(impl Into<Option<VoaReportConstraintsOut>>).into(),
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

/// Request for a verification of assets report: account IDs in one string, begin date, NSF
/// section and custom fields, all optional.
#[doc(alias = "VOAReportConstraints")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoaReportConstraints {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Option<String>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
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
    VoaReportConstraints {
        0: account_ids = "accountIds",
        1: from_date = "fromDate" [shown],
        2: report_custom_fields = "reportCustomFields" [shown],
        3: show_nsf = "showNsf" [shown],
        .. extra
    }
}

impl VoaReportConstraints {
    /// Creates a `VoaReportConstraints` with its required fields.
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

/// Constraints of an asset report, repeated in the response, with account IDs as an array and
/// `toDate`.
#[doc(alias = "VOAReportConstraintsOut")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoaReportConstraintsOut {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Vec<AccountId>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` if the JSON and the PDF include a section on insufficient-funds (NSF) events per
    /// account, `false` otherwise.
    pub show_nsf: Option<bool>,
    /// End of the date range, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub to_date: Option<UnixDate>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoaReportConstraintsOut {
        0: account_ids = "accountIds" [shown],
        1: from_date = "fromDate" [shown],
        2: report_custom_fields = "reportCustomFields" [shown],
        3: show_nsf = "showNsf" [shown],
        4: to_date = "toDate" [shown],
        .. extra
    }
}

response_setters! {
    VoaReportConstraintsOut {
        account_ids(Vec<AccountId>),
        from_date(impl IntoOption<UnixDate>).into_option(),
        report_custom_fields(Vec<ReportCustomField>),
        show_nsf(impl Into<Option<bool>>).into(),
        to_date(impl IntoOption<UnixDate>).into_option(),
    }
}

/// Finished asset report with income: all properties of `VOAReport` plus the summaries in
/// `income`.
#[doc(alias = "VOAWithIncomeReport")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoaWithIncomeReport {
    /// Balance figures summed over all accounts of the report.
    pub assets: Option<PrequalificationReportAssetSummary>,
    /// Sum of the available balances of all accounts in the report.
    ///
    /// For example `1929.57`.
    pub consolidated_available_balance: Option<Decimal>,
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
    /// For example `180`.
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
    /// Income stream summaries of the customer, with net and gross estimates, confidence and
    /// monthly figures.
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
    VoaWithIncomeReport {
        0: assets = "assets" [shown],
        1: consolidated_available_balance = "consolidatedAvailableBalance",
        2: constraints = "constraints" [shown],
        3: consumer_details = "consumerDetails" [shown],
        4: consumer_id = "consumerId" [shown],
        5: consumer_ssn = "consumerSsn",
        6: created_date = "createdDate" [shown],
        7: customer_id = "customerId" as number [shown],
        8: customer_type = "customerType" [shown],
        9: days = "days",
        10: dispute_statement = "disputeStatement",
        11: end_date = "endDate" [shown],
        12: end_user = "endUser" [shown],
        13: errors = "errors" [shown],
        14: id = "id" [shown],
        15: income = "income" [shown],
        16: institutions = "institutions" [shown],
        17: portfolio_id = "portfolioId" [shown],
        18: request_id = "requestId" [shown],
        19: requester_name = "requesterName",
        20: seasoned = "seasoned" [shown],
        21: start_date = "startDate" [shown],
        22: status = "status" [shown],
        23: title = "title" [shown],
        24: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    VoaWithIncomeReport {
        assets(impl Into<Option<PrequalificationReportAssetSummary>>).into(),
        consolidated_available_balance(impl IntoOption<Decimal>).into_option(),
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

/// Acknowledgment of a started asset report with income: `id`, `portfolioId`, `status`,
/// consumer data and constraints.
#[doc(alias = "VOAWithIncomeReportAck")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoaWithIncomeReportAck {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<VoaWithIncomeReportConstraintsOut>,
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
    VoaWithIncomeReportAck {
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
    VoaWithIncomeReportAck {
        constraints(impl Into<Option<VoaWithIncomeReportConstraintsOut>>).into(),
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

/// Request for an asset report with income: account IDs, begin of assets and of income, minimum
/// stream confidence, NSF section and custom fields.
#[doc(alias = "VOAWithIncomeReportConstraints")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoaWithIncomeReportConstraints {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Option<String>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Start of the income history, in seconds since 1970; 24 months back by default.
    ///
    /// For example `1607450357`.
    pub income_from_date: Option<UnixDate>,
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
    VoaWithIncomeReportConstraints {
        0: account_ids = "accountIds",
        1: from_date = "fromDate" [shown],
        2: income_from_date = "incomeFromDate" [shown],
        3: income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        4: report_custom_fields = "reportCustomFields" [shown],
        5: show_nsf = "showNsf" [shown],
        .. extra
    }
}

impl VoaWithIncomeReportConstraints {
    /// Creates a `VoaWithIncomeReportConstraints` with its required fields.
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

    /// Start of the income history, in seconds since 1970; 24 months back by default.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn income_from_date(mut self, income_from_date: impl IntoOption<UnixDate>) -> Self {
        self.income_from_date = income_from_date.into_option();
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

/// Constraints of an asset report with income, repeated in the response. The flag
/// `voaiPdfDepositView` controls the grouping of deposits by stream in the PDF.
#[doc(alias = "VOAWithIncomeReportConstraintsOut")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoaWithIncomeReportConstraintsOut {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Vec<AccountId>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Start of the income history, in seconds since 1970; 24 months back by default.
    ///
    /// For example `1607450357`.
    pub income_from_date: Option<UnixDate>,
    /// Minimum confidence score of the income streams in the report; `50` keeps streams with a
    /// score of at least 50.
    pub income_stream_confidence_minimum: Option<i32>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `true` if the JSON and the PDF include a section on insufficient-funds (NSF) events per
    /// account, `false` otherwise.
    pub show_nsf: Option<bool>,
    /// `true` if the PDF groups the deposits by income stream, `false` otherwise.
    pub voai_pdf_deposit_view: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoaWithIncomeReportConstraintsOut {
        0: account_ids = "accountIds" [shown],
        1: from_date = "fromDate" [shown],
        2: income_from_date = "incomeFromDate" [shown],
        3: income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        4: report_custom_fields = "reportCustomFields" [shown],
        5: show_nsf = "showNsf" [shown],
        6: voai_pdf_deposit_view = "voaiPdfDepositView" [shown],
        .. extra
    }
}

response_setters! {
    VoaWithIncomeReportConstraintsOut {
        account_ids(Vec<AccountId>),
        from_date(impl IntoOption<UnixDate>).into_option(),
        income_from_date(impl IntoOption<UnixDate>).into_option(),
        income_stream_confidence_minimum(impl Into<Option<i32>>).into(),
        report_custom_fields(Vec<ReportCustomField>),
        show_nsf(impl Into<Option<bool>>).into(),
        voai_pdf_deposit_view(impl Into<Option<bool>>).into(),
    }
}
