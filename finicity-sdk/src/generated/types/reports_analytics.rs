// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *reports*: *analytics*.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// Analytics of a single account in an analytics report: transactional attributes, state
/// attributes and the streams found in its transactions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountAnalytics {
    /// Computed measures of a level at a point in time, such as balances.
    pub state_attributes: Vec<StateAttribute>,
    /// Series of related transactions that the analysis found.
    pub streams: Vec<StreamModel>,
    /// Computed measures that count or add up transactions over time.
    pub transactional_attributes: Vec<TransactionalAttribute>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountAnalytics {
        0: state_attributes = "stateAttributes" [shown],
        1: streams = "streams" [shown],
        2: transactional_attributes = "transactionalAttributes" [shown],
        .. extra
    }
}

response_setters! {
    AccountAnalytics {
        state_attributes(Vec<StateAttribute>),
        streams(Vec<StreamModel>),
        transactional_attributes(Vec<TransactionalAttribute>),
    }
}

/// Finished or running balance analytics report: the acknowledgment properties plus covered
/// dates, institutions with their accounts, and analytics for the customer as a whole.
#[doc(alias = "AFBalanceAnalyticsReport")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AfBalanceAnalyticsReport {
    /// Name, address and similar data of the business that the report is about.
    pub business_details: Option<BusinessDetails>,
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
    /// Posting time of the newest transaction analyzed, in seconds since 1970.
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
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
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
    AfBalanceAnalyticsReport {
        0: business_details = "businessDetails" [shown],
        1: constraints = "constraints" [shown],
        2: consumer_details = "consumerDetails" [shown],
        3: consumer_id = "consumerId" [shown],
        4: consumer_ssn = "consumerSsn",
        5: created_date = "createdDate" [shown],
        6: customer_analytics = "customerAnalytics" [shown],
        7: customer_id = "customerId" as number [shown],
        8: customer_type = "customerType" [shown],
        9: days = "days",
        10: dispute_statement = "disputeStatement",
        11: end_date = "endDate" [shown],
        12: end_user = "endUser" [shown],
        13: errors = "errors" [shown],
        14: id = "id" [shown],
        15: institutions = "institutions" [shown],
        16: report_pin = "reportPin",
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
    AfBalanceAnalyticsReport {
        business_details(impl Into<Option<BusinessDetails>>).into(),
        constraints(impl Into<Option<BaseReportAckConstraints>>).into(),
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
        id(impl IntoOption<ReportId>).into_option(),
        institutions(Vec<ReportInstitution>),
        report_pin(impl IntoOption<String>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        seasoned(impl Into<Option<bool>>).into(),
        start_date(impl IntoOption<UnixDate>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Cash flow analytics report as returned for a report ID: the acknowledgment properties plus
/// covered dates, institutions with their accounts, and customer-wide analytics.
#[doc(alias = "AFCashFlowAnalyticsReport")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AfCashFlowAnalyticsReport {
    /// Name, address and similar data of the business that the report is about.
    pub business_details: Option<BusinessDetails>,
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
    /// Posting time of the newest transaction analyzed, in seconds since 1970.
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
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
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
    AfCashFlowAnalyticsReport {
        0: business_details = "businessDetails" [shown],
        1: constraints = "constraints" [shown],
        2: consumer_details = "consumerDetails" [shown],
        3: consumer_id = "consumerId" [shown],
        4: consumer_ssn = "consumerSsn",
        5: created_date = "createdDate" [shown],
        6: customer_analytics = "customerAnalytics" [shown],
        7: customer_id = "customerId" as number [shown],
        8: customer_type = "customerType" [shown],
        9: days = "days",
        10: dispute_statement = "disputeStatement",
        11: end_date = "endDate" [shown],
        12: end_user = "endUser" [shown],
        13: errors = "errors" [shown],
        14: id = "id" [shown],
        15: institutions = "institutions" [shown],
        16: report_pin = "reportPin",
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
    AfCashFlowAnalyticsReport {
        business_details(impl Into<Option<BusinessDetails>>).into(),
        constraints(impl Into<Option<BaseReportAckConstraints>>).into(),
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
        id(impl IntoOption<ReportId>).into_option(),
        institutions(Vec<ReportInstitution>),
        report_pin(impl IntoOption<String>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        seasoned(impl Into<Option<bool>>).into(),
        start_date(impl IntoOption<UnixDate>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Payment history analytics report as returned for a report ID: the acknowledgment properties
/// plus covered dates, institutions with their accounts, and customer-wide analytics.
#[doc(alias = "AFPaymentHistoryAnalyticsReport")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AfPaymentHistoryAnalyticsReport {
    /// Name, address and similar data of the business that the report is about.
    pub business_details: Option<BusinessDetails>,
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
    /// Posting time of the newest transaction analyzed, in seconds since 1970.
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
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
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
    AfPaymentHistoryAnalyticsReport {
        0: business_details = "businessDetails" [shown],
        1: constraints = "constraints" [shown],
        2: consumer_details = "consumerDetails" [shown],
        3: consumer_id = "consumerId" [shown],
        4: consumer_ssn = "consumerSsn",
        5: created_date = "createdDate" [shown],
        6: customer_analytics = "customerAnalytics" [shown],
        7: customer_id = "customerId" as number [shown],
        8: customer_type = "customerType" [shown],
        9: days = "days",
        10: dispute_statement = "disputeStatement",
        11: end_date = "endDate" [shown],
        12: end_user = "endUser" [shown],
        13: errors = "errors" [shown],
        14: id = "id" [shown],
        15: institutions = "institutions" [shown],
        16: report_pin = "reportPin",
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
    AfPaymentHistoryAnalyticsReport {
        business_details(impl Into<Option<BusinessDetails>>).into(),
        constraints(impl Into<Option<BaseReportAckConstraints>>).into(),
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
        id(impl IntoOption<ReportId>).into_option(),
        institutions(Vec<ReportInstitution>),
        report_pin(impl IntoOption<String>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        seasoned(impl Into<Option<bool>>).into(),
        start_date(impl IntoOption<UnixDate>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Rhythm of an income stream: the days between deposits, and the dates of the first and last
/// deposit in Unix seconds. `stopDate` is absent while the stream runs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CadenceDetails {
    /// Interval between the repeated deposits, in days.
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
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CadenceDetails {
        0: days = "days",
        1: start_date = "startDate" [shown],
        2: stop_date = "stopDate" [shown],
        .. extra
    }
}

response_setters! {
    CadenceDetails {
        days(impl Into<Option<i32>>).into(),
        start_date(impl IntoOption<UnixDate>).into_option(),
        stop_date(impl IntoOption<UnixDate>).into_option(),
    }
}

/// Analytics over all accounts of the customer in an analytics report: transactional
/// attributes, state attributes and streams.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAnalytics {
    /// Computed measures of a level at a point in time, such as balances.
    pub state_attributes: Vec<StateAttribute>,
    /// Series of related transactions that the analysis found.
    pub streams: Vec<StreamModel>,
    /// Computed measures that count or add up transactions over time.
    pub transactional_attributes: Vec<TransactionalAttribute>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAnalytics {
        0: state_attributes = "stateAttributes" [shown],
        1: streams = "streams" [shown],
        2: transactional_attributes = "transactionalAttributes" [shown],
        .. extra
    }
}

response_setters! {
    CustomerAnalytics {
        state_attributes(Vec<StateAttribute>),
        streams(Vec<StreamModel>),
        transactional_attributes(Vec<TransactionalAttribute>),
    }
}

/// Foresight report as fetched by report ID: the properties of the acknowledgment plus covered
/// dates, institutions with accounts, and customer-wide analytics.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForesightAnalyticsReport {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<ForesightAnalyticsReportConstraints>,
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
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Financial institutions covered; in reports, each entry includes the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
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
    ForesightAnalyticsReport {
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
        13: id = "id" [shown],
        14: institutions = "institutions" [shown],
        15: report_pin = "reportPin",
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
    ForesightAnalyticsReport {
        constraints(impl Into<Option<ForesightAnalyticsReportConstraints>>).into(),
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
        id(impl IntoOption<ReportId>).into_option(),
        institutions(Vec<ReportInstitution>),
        report_pin(impl IntoOption<String>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        seasoned(impl Into<Option<bool>>).into(),
        start_date(impl IntoOption<UnixDate>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Analytics attribute that follows a balance, a ratio or another condition through time: its
/// name and its values for each time interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StateAttribute {
    /// Attribute name from the data dictionary, for example `NET_CASH_FLOW`.
    pub attribute_name: Option<String>,
    /// Values of the attribute, grouped by the requested type of time interval.
    pub reported_by_time_periods: Vec<StateTimeInterval>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    StateAttribute {
        0: attribute_name = "attributeName",
        1: reported_by_time_periods = "reportedByTimePeriods" [shown],
        .. extra
    }
}

response_setters! {
    StateAttribute {
        attribute_name(impl IntoOption<String>).into_option(),
        reported_by_time_periods(Vec<StateTimeInterval>),
    }
}

/// Statistics of a state attribute in one period: dates, beginning and ending value, count, and
/// optionally minimum, maximum, mean, median, deviation and sum.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatePeriod {
    /// Value on the first day of the interval.
    ///
    /// For example `60.21`.
    pub beginning_value: Option<Decimal>,
    /// Number of data points in the period.
    ///
    /// For example `2`.
    pub count: Option<i64>,
    /// Last day of the period, as `YYYY-MM-DD`.
    ///
    /// For example `2023-01-01`.
    pub end_date: Option<NaiveDate>,
    /// Value on the last day of the interval.
    ///
    /// For example `60.21`.
    pub ending_value: Option<Decimal>,
    /// Highest amount within the period.
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
    /// Lowest amount within the period.
    ///
    /// For example `30.22`.
    pub min: Option<Decimal>,
    /// Spread of the amounts around their mean within the period; may be null if the period has no
    /// data.
    ///
    /// For example `14.995`.
    pub standard_deviation: Option<Decimal>,
    /// First day of the period, as `YYYY-MM-DD`.
    ///
    /// For example `2022-12-01`.
    pub start_date: Option<NaiveDate>,
    /// Total of all amounts of the period; may be null if the period has no data.
    ///
    /// For example `90.43`.
    pub sum: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    StatePeriod {
        0: beginning_value = "beginningValue",
        1: count = "count" [shown],
        2: end_date = "endDate" [shown],
        3: ending_value = "endingValue",
        4: max = "max",
        5: mean = "mean",
        6: median = "median",
        7: min = "min",
        8: standard_deviation = "standardDeviation",
        9: start_date = "startDate" [shown],
        10: sum = "sum",
        .. extra
    }
}

response_setters! {
    StatePeriod {
        beginning_value(impl IntoOption<Decimal>).into_option(),
        count(impl Into<Option<i64>>).into(),
        end_date(impl Into<Option<NaiveDate>>).into(),
        ending_value(impl IntoOption<Decimal>).into_option(),
        max(impl IntoOption<Decimal>).into_option(),
        mean(impl IntoOption<Decimal>).into_option(),
        median(impl IntoOption<Decimal>).into_option(),
        min(impl IntoOption<Decimal>).into_option(),
        standard_deviation(impl IntoOption<Decimal>).into_option(),
        start_date(impl Into<Option<NaiveDate>>).into(),
        sum(impl IntoOption<Decimal>).into_option(),
    }
}

/// Values of a state attribute for one interval type, listed period by period.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StateTimeInterval {
    /// Results for each part of the time interval, one entry per period with its dates and
    /// statistics.
    pub periods: Vec<StatePeriod>,
    /// Method of dividing the history into periods: `MONTHLY_CALENDAR` or `MONTHLY_ROLLING_30`.
    ///
    /// Default `MONTHLY_CALENDAR`.
    pub time_interval_type: Option<TimeInterval>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    StateTimeInterval {
        0: periods = "periods" [shown],
        1: time_interval_type = "timeIntervalType" [shown],
        .. extra
    }
}

response_setters! {
    StateTimeInterval {
        periods(Vec<StatePeriod>),
        time_interval_type(impl IntoOption<TimeInterval>).into_option(),
    }
}

/// Finished statement report: common report data and the `assetId` under which the statement
/// file is stored.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementReport {
    /// ID of a stored document such as a pay statement, used to download the document or to create
    /// a report on it.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
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
    StatementReport {
        0: asset_id = "assetId" [shown],
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
        12: request_id = "requestId" [shown],
        13: requester_name = "requesterName",
        14: status = "status" [shown],
        15: title = "title" [shown],
        16: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    StatementReport {
        asset_id(impl IntoOption<AssetId>).into_option(),
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
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Acknowledgment of a started statement report: `id`, `portfolioId`, `status`, consumer data
/// and constraints.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementReportAck {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<StatementReportConstraints>,
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
    StatementReportAck {
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
    StatementReportAck {
        constraints(impl Into<Option<StatementReportConstraints>>).into(),
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

/// Request for a statement report: account and statement number in `statementReportData`, plus
/// optional custom fields.
#[derive(Clone)]
#[non_exhaustive]
pub struct StatementReportConstraints {
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Account and statement number for which the report is created.
    pub statement_report_data: Option<StatementData>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    StatementReportConstraints {
        0: report_custom_fields = "reportCustomFields" [shown],
        1: statement_report_data = "statementReportData" [shown],
        .. extra
    }
}

impl StatementReportConstraints {
    /// Creates a `StatementReportConstraints` with its required fields.
    ///
    /// - `statement_report_data`: Account and statement number for which the report is created.
    pub fn new(statement_report_data: StatementData) -> Self {
        Self {
            report_custom_fields: Vec::new(),
            statement_report_data: Some(statement_report_data),
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

/// Series of repeated payments from one payer to one payee: cadence and recency in days, and
/// the transaction IDs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamModel {
    /// Interval between two transactions of the stream, in days.
    ///
    /// For example `30`.
    pub cadence: Option<i64>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `1`.
    pub id: Option<String>,
    /// Recipient of the money, for example `Walmart`.
    pub payee: Option<String>,
    /// Party that pays the money into this stream, such as an employer.
    pub payor: Option<String>,
    /// Number of days since the latest transaction of the stream.
    ///
    /// For example `2`.
    pub recency: Option<i64>,
    /// IDs of the transactions that belong to this stream or attribute.
    pub transaction_ids: Vec<TransactionId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    StreamModel {
        0: cadence = "cadence",
        1: id = "id",
        2: payee = "payee",
        3: payor = "payor",
        4: recency = "recency",
        5: transaction_ids = "transactionIds" [shown],
        .. extra
    }
}

response_setters! {
    StreamModel {
        cadence(impl Into<Option<i64>>).into(),
        id(impl IntoOption<String>).into_option(),
        payee(impl IntoOption<String>).into_option(),
        payor(impl IntoOption<String>).into_option(),
        recency(impl Into<Option<i64>>).into(),
        transaction_ids(Vec<TransactionId>),
    }
}

/// Analytics attribute that groups transactions of one category: name, transaction and stream
/// IDs, and sums for each time interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionalAttribute {
    /// Transaction statistics, one group per type of time interval.
    pub aggregated_by_time_periods: Vec<TransactionalTimeInterval>,
    /// Attribute name from the data dictionary, for example `NET_CASH_FLOW`.
    ///
    /// For example `INFLOW_TRANSACTIONS`.
    pub attribute_name: Option<String>,
    /// IDs of the streams that count toward this attribute.
    pub stream_ids: Vec<String>,
    /// IDs of the transactions that belong to this stream or attribute.
    pub transaction_ids: Vec<TransactionId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionalAttribute {
        0: aggregated_by_time_periods = "aggregatedByTimePeriods" [shown],
        1: attribute_name = "attributeName",
        2: stream_ids = "streamIds",
        3: transaction_ids = "transactionIds" [shown],
        .. extra
    }
}

response_setters! {
    TransactionalAttribute {
        aggregated_by_time_periods(Vec<TransactionalTimeInterval>),
        attribute_name(impl IntoOption<String>).into_option(),
        stream_ids(Vec<String>),
        transaction_ids(Vec<TransactionId>),
    }
}

/// Statistics of a transactional attribute in one period: dates and count, optionally minimum,
/// maximum, mean, median, deviation and sum.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionalPeriod {
    /// Number of data points in the period.
    ///
    /// For example `2`.
    pub count: Option<i64>,
    /// Last day of the period, as `YYYY-MM-DD`.
    ///
    /// For example `2023-01-01`.
    pub end_date: Option<NaiveDate>,
    /// Highest amount within the period.
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
    /// Lowest amount within the period.
    ///
    /// For example `30.22`.
    pub min: Option<Decimal>,
    /// Spread of the amounts around their mean within the period; may be null if the period has no
    /// data.
    ///
    /// For example `14.995`.
    pub standard_deviation: Option<Decimal>,
    /// First day of the period, as `YYYY-MM-DD`.
    ///
    /// For example `2022-12-01`.
    pub start_date: Option<NaiveDate>,
    /// Total of all amounts of the period; may be null if the period has no data.
    ///
    /// For example `90.43`.
    pub sum: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionalPeriod {
        0: count = "count" [shown],
        1: end_date = "endDate" [shown],
        2: max = "max",
        3: mean = "mean",
        4: median = "median",
        5: min = "min",
        6: standard_deviation = "standardDeviation",
        7: start_date = "startDate" [shown],
        8: sum = "sum",
        .. extra
    }
}

response_setters! {
    TransactionalPeriod {
        count(impl Into<Option<i64>>).into(),
        end_date(impl Into<Option<NaiveDate>>).into(),
        max(impl IntoOption<Decimal>).into_option(),
        mean(impl IntoOption<Decimal>).into_option(),
        median(impl IntoOption<Decimal>).into_option(),
        min(impl IntoOption<Decimal>).into_option(),
        standard_deviation(impl IntoOption<Decimal>).into_option(),
        start_date(impl Into<Option<NaiveDate>>).into(),
        sum(impl IntoOption<Decimal>).into_option(),
    }
}

/// Values of a transactional attribute for one interval type, listed period by period.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionalTimeInterval {
    /// Results for each part of the time interval, one entry per period with its dates and
    /// statistics.
    pub periods: Vec<TransactionalPeriod>,
    /// Method of dividing the history into periods: `MONTHLY_CALENDAR` or `MONTHLY_ROLLING_30`.
    ///
    /// Default `MONTHLY_CALENDAR`.
    pub time_interval_type: Option<TimeInterval>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TransactionalTimeInterval {
        0: periods = "periods" [shown],
        1: time_interval_type = "timeIntervalType" [shown],
        .. extra
    }
}

response_setters! {
    TransactionalTimeInterval {
        periods(Vec<TransactionalPeriod>),
        time_interval_type(impl IntoOption<TimeInterval>).into_option(),
    }
}
