// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *analytics*: *analytics*.

use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// Acknowledgment of a started foresight report with your own enriched data: common report
/// data, `externalCustomerId`, `reportPin` and the accepted settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForesightAnalyticsFirstThirdPartyReportAck {
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
    /// Your own reference for the customer, sent only as a SHA-2 or SHA-3 hash.
    ///
    /// For example `1005061234`.
    pub external_customer_id: Option<ExternalCustomerId>,
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
    ForesightAnalyticsFirstThirdPartyReportAck {
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
        10: external_customer_id = "externalCustomerId" [shown],
        11: id = "id" [shown],
        12: report_pin = "reportPin",
        13: request_id = "requestId" [shown],
        14: requester_name = "requesterName",
        15: status = "status" [shown],
        16: title = "title" [shown],
        17: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    ForesightAnalyticsFirstThirdPartyReportAck {
        constraints(impl Into<Option<ForesightAnalyticsReportFirstThirdPartyConstraints>>).into(),
        consumer_details(impl Into<Option<ConsumerDetails>>).into(),
        consumer_id(impl IntoOption<ConsumerId>).into_option(),
        consumer_ssn(impl IntoOption<String>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        customer_type(impl IntoOption<CustomerType>).into_option(),
        dispute_statement(impl IntoOption<String>).into_option(),
        end_user(impl Into<Option<ConsumerEndUser>>).into(),
        errors(Vec<ErrorMessage>),
        external_customer_id(impl IntoOption<ExternalCustomerId>).into_option(),
        id(impl IntoOption<ReportId>).into_option(),
        report_pin(impl IntoOption<String>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Acknowledgment of a started foresight report: common report data, `reportPin` and the
/// accepted settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForesightAnalyticsReportAck {
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
    ForesightAnalyticsReportAck {
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
    ForesightAnalyticsReportAck {
        constraints(impl Into<Option<ForesightAnalyticsReportConstraints>>).into(),
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
