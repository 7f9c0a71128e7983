// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Payment History Report*.

use finicity_sdk::Call;
use finicity_sdk::api::payment_history_report;

use crate::table::{Body, Input, Kind, Operation, Place, Poll, Repeat, Source, Tag};

/// The commands of the tag *Payment History Report*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "payment-history-report",
    about: "Reports on the payments of a business.",
    operations: &[
        Operation {
            command: "generate-payment-history",
            facts: &<payment_history_report::GeneratePaymentHistory as Call>::OPERATION,
            about: "Generates a pilot payment history report for a small business (retired).",
            details: "Retired: the current API document no longer contains this operation; use 'payment-history-report generate-payment-history-report'. The report was meant for pilots and integration tests, not for lending, because the report ignored FCRA rules. The operation returned a report ID and PIN directly, and was billed except for testing customers. The report was then read with 'balance-analytics get-obb-analytics-report'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "reference-number", wire: "reference-number", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Your own reference for grouping reports.\n\nFor example 'abc123'.", sample: "abc123" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "generate-payment-history-fcra",
            facts: &<payment_history_report::GeneratePaymentHistoryFcra as Call>::OPERATION,
            about: "Generates an FCRA payment history report for a small business (retired).",
            details: "Retired: the current API document no longer contains this operation; use 'payment-history-report generate-payment-history-report' with 'forCraPurpose' set to 'true'. The operation was the production variant under FCRA rules and scored payment risk over at most 12 months. It returned a report ID and PIN directly; testing customers were not billed. The report was then read with 'balance-analytics get-obb-analytics-report-fcra'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "reference-number", wire: "reference-number", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Your own reference for grouping reports.\n\nFor example 'abc123'.", sample: "abc123" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "generate-payment-history-report",
            facts: &<payment_history_report::GeneratePaymentHistoryReport as Call>::OPERATION,
            about: "Starts the payment history report of a business customer.",
            details: "Use this operation to judge payment risk from at most 24 months of checking and savings history; without such accounts the call fails with status code 400. The report needs a business record, and for CRA use ('forCraPurpose' set to 'true') also a consumer. Asynchronous: returns an acknowledgment. Premium; testing customers are not billed. Usual next call: 'reports get-report-by-customer' or 'reports get-report-by-consumer'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "account-ids", wire: "accountIds", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Account IDs in one string, separated by spaces. Omit this property to include all accounts of the customer.", sample: "text" },
                    Input { flag: "analytics-report-data", wire: "analyticsReportData", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: false, values: &[], about: "Data about the applicant or business that you supply for the analysis.", sample: "{}" },
                    Input { flag: "from-date", wire: "fromDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: false, values: &[], about: "Start of the time span; earlier data is left out.\n\nFor example '1607450357'.", sample: "1607450357" },
                    Input { flag: "report-custom-fields", wire: "reportCustomFields", place: Place::Body, kind: Kind::Json, repeat: Repeat::Items, required: false, values: &[], about: "Up to 5 labeled values of your own to store with the report; the PDF prints them unless 'shown' is 'false'.", sample: "{\"label\":\"loanID\",\"value\":\"123456\"}" },
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
