// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Cash Flow*.

use finicity_sdk::Call;
use finicity_sdk::api::cash_flow;

use crate::table::{Body, Input, Kind, Operation, Place, Poll, Repeat, Source, Tag};

/// The commands of the tag *Cash Flow*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "cash-flow",
    about: "Cash flow reports of the older type.",
    operations: &[
        Operation {
            command: "generate-cash-flow-business-report",
            facts: &<cash_flow::GenerateCashFlowBusinessReport as Call>::OPERATION,
            about: "Starts a cash flow report for a business.",
            details: "Use this operation for business lending without personal accounts. The report lies outside FCRA rules, needs no consumer and does not appear in the consumer portal. Covers at most two years of transactions. Asynchronous: returns status code 202 with the report ID and status. Usual next call: 'reports get-report-by-customer', every 20 seconds while the status is 'inProgress'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "account-ids", wire: "accountIds", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Account IDs in one string, separated by spaces. Omit this property to include all accounts of the customer.", sample: "text" },
                    Input { flag: "from-date", wire: "fromDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: false, values: &[], about: "Start of the time span; earlier data is left out.\n\nFor example '1607450357'.", sample: "1607450357" },
                    Input { flag: "income-stream-confidence-minimum", wire: "incomeStreamConfidenceMinimum", place: Place::Body, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Minimum confidence score of the income streams in the report; '50' keeps streams with a score of at least 50.", sample: "50" },
                    Input { flag: "report-custom-fields", wire: "reportCustomFields", place: Place::Body, kind: Kind::Json, repeat: Repeat::Items, required: false, values: &[], about: "Up to 5 labeled values of your own to store with the report; the PDF prints them unless 'shown' is 'false'.", sample: "{\"label\":\"loanID\",\"value\":\"123456\"}" },
                    Input { flag: "show-nsf", wire: "showNsf", place: Place::Body, kind: Kind::Boolean, repeat: Repeat::No, required: false, values: &[], about: "'true' if the JSON and the PDF include a section on insufficient-funds (NSF) events per account, 'false' otherwise.", sample: "true" },
                ],
                example: "{}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: Some(Poll { operation: "GetReportByCustomer", arguments: &[("customerId", Source::Parameter("customerId")), ("reportId", Source::Property("id"))] }),
        },
        Operation {
            command: "generate-cash-flow-personal-report",
            facts: &<cash_flow::GenerateCashFlowPersonalReport as Call>::OPERATION,
            about: "Starts a cash flow report for a person.",
            details: "Use this operation when an individual account is involved, such as that of a guarantor. The report falls under FCRA rules, so create a consumer first; the borrower can dispute the report in the consumer portal. Asynchronous: returns status code 202 with the report ID and status. Usual next call: 'reports get-report-by-consumer', every 20 seconds while the status is 'inProgress'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "account-ids", wire: "accountIds", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Account IDs in one string, separated by spaces. Omit this property to include all accounts of the customer.", sample: "text" },
                    Input { flag: "from-date", wire: "fromDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: false, values: &[], about: "Start of the time span; earlier data is left out.\n\nFor example '1607450357'.", sample: "1607450357" },
                    Input { flag: "income-stream-confidence-minimum", wire: "incomeStreamConfidenceMinimum", place: Place::Body, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Minimum confidence score of the income streams in the report; '50' keeps streams with a score of at least 50.", sample: "50" },
                    Input { flag: "report-custom-fields", wire: "reportCustomFields", place: Place::Body, kind: Kind::Json, repeat: Repeat::Items, required: false, values: &[], about: "Up to 5 labeled values of your own to store with the report; the PDF prints them unless 'shown' is 'false'.", sample: "{\"label\":\"loanID\",\"value\":\"123456\"}" },
                    Input { flag: "show-nsf", wire: "showNsf", place: Place::Body, kind: Kind::Boolean, repeat: Repeat::No, required: false, values: &[], about: "'true' if the JSON and the PDF include a section on insufficient-funds (NSF) events per account, 'false' otherwise.", sample: "true" },
                ],
                example: "{}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: Some(Poll { operation: "GetReportByCustomer", arguments: &[("customerId", Source::Parameter("customerId")), ("reportId", Source::Property("id"))] }),
        },
    ],
};
