// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Reports*.

use finicity_sdk::Call;
use finicity_sdk::api::reports;

use crate::table::{Body, Input, Kind, List, Operation, Place, Repeat, Tag};

/// The commands of the tag *Reports*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "reports",
    about: "Finished reports, lists of reports, and the reissue of reports.",
    operations: &[
        Operation {
            command: "get-report-by-consumer",
            facts: &<reports::GetReportByConsumer as Call>::OPERATION,
            about: "Gets one report that belongs to a consumer.",
            details: "Use this operation after starting a report, when you have a consumer ID. Returns JSON, or a PDF when 'Accept' is 'application/pdf'; while 'status' is 'inProgress', wait 20 seconds between attempts. CRA reports need a two-character 'purpose', with validation announced for August 11, 2026. If you stored only the report ID, call 'reports get-report-by-id'.",
            parameters: &[
                Input { flag: "CONSUMER_ID", wire: "consumerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the consumer, assigned when the consumer is created.\n\nFor example '0bf46322c167b562e6cbed9d40e19a4c'.", sample: "0bf46322c167b562e6cbed9d40e19a4c" },
                Input { flag: "REPORT_ID", wire: "reportId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the report to read or reissue, from the response that started its generation.\n\nFor example 'u4hstnnak45g'.", sample: "u4hstnnak45g" },
                Input { flag: "on-behalf-of", wire: "onBehalfOf", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Name of the party for which the report is read; optional.", sample: "text" },
                Input { flag: "purpose", wire: "purpose", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Two-character permissible purpose code for reading the report or score, for example '3F'; required for CRA reports.", sample: "3F" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: true,
            list: None,
            poll: None,
        },
        Operation {
            command: "get-report-by-customer",
            facts: &<reports::GetReportByCustomer as Call>::OPERATION,
            about: "Gets one report that belongs to a customer.",
            details: "Use this operation to poll for a report that you started with a customer ID. Returns JSON, or a PDF when 'Accept' is 'application/pdf'; while 'status' is 'inProgress', wait 20 seconds between attempts, and read 'errors' on 'failure'. CRA reports need a two-character 'purpose'. To find a lost report ID, call 'reports get-reports-by-customer-id'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "REPORT_ID", wire: "reportId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the report to read or reissue, from the response that started its generation.\n\nFor example 'u4hstnnak45g'.", sample: "u4hstnnak45g" },
                Input { flag: "on-behalf-of", wire: "onBehalfOf", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Name of the party for which the report is read; optional.", sample: "text" },
                Input { flag: "purpose", wire: "purpose", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Two-character permissible purpose code for reading the report or score, for example '3F'; required for CRA reports.", sample: "3F" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: true,
            list: None,
            poll: None,
        },
        Operation {
            command: "get-report-by-id",
            facts: &<reports::GetReportById as Call>::OPERATION,
            about: "Gets one report by its report ID alone.",
            details: "Use this operation without a customer or consumer ID, and always for the first/third-party Foresight report, which no other operation returns. The request is a POST with a mandatory body, and '{}' is a valid body. Returns JSON or a PDF according to 'Accept'; while 'status' is 'inProgress', poll at 20-second intervals. CRA reports need a 'purpose'.",
            parameters: &[
                Input { flag: "REPORT_ID", wire: "reportId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the report to read or reissue, from the response that started its generation.\n\nFor example 'u4hstnnak45g'.", sample: "u4hstnnak45g" },
                Input { flag: "on-behalf-of", wire: "onBehalfOf", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Name of the party for which the report is read; optional.", sample: "text" },
                Input { flag: "purpose", wire: "purpose", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Two-character permissible purpose code for reading the report or score, for example '3F'; required for CRA reports.", sample: "3F" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "body-purpose", wire: "purpose", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Two-digit code of the permissible purpose under the FCRA for requesting the report, for example '31'.", sample: "31" },
                ],
                example: "{\n  \"purpose\": \"31\"\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: true,
            list: None,
            poll: None,
        },
        Operation {
            command: "get-reports-by-consumer-id",
            facts: &<reports::GetReportsByConsumerId as Call>::OPERATION,
            about: "Lists the reports generated for a consumer.",
            details: "Use this operation to find report IDs or to check several reports at once. Returns only summaries: ID, type, status and creation date, without paging. Poll at 20-second intervals while an entry is 'inProgress'. Too many calls can cause status code 429 with an empty body. Usual next call: 'reports get-report-by-consumer'.",
            parameters: &[
                Input { flag: "CONSUMER_ID", wire: "consumerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the consumer, assigned when the consumer is created.\n\nFor example '0bf46322c167b562e6cbed9d40e19a4c'.", sample: "0bf46322c167b562e6cbed9d40e19a4c" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "reports", columns: &["id", "consumerId", "requestId", "consumerSsn", "createdDate", "requesterName", "status", "type"] }),
            poll: None,
        },
        Operation {
            command: "get-reports-by-customer-id",
            facts: &<reports::GetReportsByCustomerId as Call>::OPERATION,
            about: "Lists the reports generated for a customer.",
            details: "Use this operation to find report IDs or to watch several reports with one request. Returns summaries without report data: ID, requester, type, status and creation date, without paging. Poll at 20-second intervals while an entry is 'inProgress'. Status code 429 with an empty body means that you must slow down. Usual next call: 'reports get-report-by-customer'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "reports", columns: &["id", "consumerId", "requestId", "consumerSsn", "createdDate", "requesterName", "status", "type"] }),
            poll: None,
        },
        Operation {
            command: "get-reseller-billing-report",
            facts: &<reports::GetResellerBillingReport as Call>::OPERATION,
            about: "Lists the reports that a partner generated, for billing.",
            details: "Use this operation to reconcile your own usage or, as a reseller, the usage of partner accounts linked to you. Returns pages with customer, consumer, report ID, type, status and date. The dates may lie at most 31 days apart; pages count from zero and hold up to 1000 rows. Testing customers are omitted unless 'viewTestingReports' is set.",
            parameters: &[
                Input { flag: "PARTNER_ID", wire: "partnerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the partner whose reseller billing is reported.\n\nFor example '12314235356'.", sample: "12314235356" },
                Input { flag: "start-date", wire: "startDate", place: Place::Query, kind: Kind::UnixDate, repeat: Repeat::No, required: true, values: &[], about: "First day of the billing report; at most 31 days before 'endDate'.\n\nFor example '1609459200'.", sample: "1609459200" },
                Input { flag: "end-date", wire: "endDate", place: Place::Query, kind: Kind::UnixDate, repeat: Repeat::No, required: true, values: &[], about: "Last day of the billing report; at most 31 days after 'startDate'.\n\nFor example '1612137600'.", sample: "1612137600" },
                Input { flag: "page", wire: "page", place: Place::Query, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Page number, counted from 1 for registration requests and from 0 for the billing report; the first page by default.\n\nDefault '0', for example '0'.", sample: "0" },
                Input { flag: "size", wire: "size", place: Place::Query, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Number of records per page of the billing report, at most 1000; 100 by default.\n\nAt most 1000, default '100', for example '100'.", sample: "100" },
                Input { flag: "view-testing-reports", wire: "viewTestingReports", place: Place::Query, kind: Kind::Boolean, repeat: Repeat::No, required: false, values: &[], about: "'true' if reports of testing customers are included, 'false' (default) if only reports of active customers are returned.\n\nDefault 'false'.", sample: "true" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "content", columns: &["consumerId", "customerId", "reportId", "consumerCustomId", "consumerSsn", "createdDate", "firstName", "lastFourReportId", "lastName", "platformProvider", "reportType", "reseller", "resellerProvider", "status"] }),
            poll: None,
        },
        Operation {
            command: "report-reissue",
            facts: &<reports::ReportReissue as Call>::OPERATION,
            about: "Retrieves a CRA report that a different partner generated.",
            details: "Use this operation as an authorized third party, for example an investor or mortgage insurer, after the originating partner sent you the report ID. Billed. Returns the report in JSON or PDF form, according to 'Accept'. Send the 'purpose' code of the original request; the code was announced as mandatory by April 30, 2026.",
            parameters: &[
                Input { flag: "REPORT_ID", wire: "reportId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the report to read or reissue, from the response that started its generation.\n\nFor example 'u4hstnnak45g'.", sample: "u4hstnnak45g" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "purpose", wire: "purpose", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Two-digit code of the permissible purpose under the FCRA for requesting the report, for example '31'.", sample: "31" },
                ],
                example: "{\n  \"purpose\": \"31\"\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: true,
            list: None,
            poll: None,
        },
    ],
};
