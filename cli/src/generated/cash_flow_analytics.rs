// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Cash Flow Analytics*.

use finicity_sdk::Call;
use finicity_sdk::api::cash_flow_analytics;

use crate::table::{Body, Input, Kind, Operation, Place, Poll, Repeat, Source, Tag};

/// The commands of the tag *Cash Flow Analytics*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "cash-flow-analytics",
    about: "Reports on the cash flow of a business or consumer.",
    operations: &[
        Operation {
            command: "generate-cash-flow-analytics",
            facts: &<cash_flow_analytics::GenerateCashFlowAnalytics as Call>::OPERATION,
            about: "Generates a test cash flow analysis of business accounts (retired).",
            details: "Retired: contract 1.42.0 does not contain this operation; use 'cash-flow-analytics generate-cashflow-analytics-report'. The report served pilots and tests only, outside FCRA rules and unfit for lending decisions. Returns a report ID for figures on deposits, withdrawals, net flow and NSF fees. Usual next call: 'balance-analytics get-obb-analytics-report'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "reference-number", wire: "reference-number", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Your own reference for grouping reports.\n\nFor example 'abc123'.", sample: "abc123" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "account-ids", wire: "accountIds", place: Place::Body, kind: Kind::Integer, repeat: Repeat::Items, required: false, values: &[], about: "IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property to include all accounts of the customer.", sample: "5011648377" },
                    Input { flag: "length-of-report", wire: "lengthOfReport", place: Place::Body, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Number of days of transactions to examine: '730' (default), '365', '270', '180', '90' or '30'.", sample: "730" },
                ],
                example: "{}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "generate-cash-flow-analytics-fcra",
            facts: &<cash_flow_analytics::GenerateCashFlowAnalyticsFcra as Call>::OPERATION,
            about: "Generates a cash flow analysis under FCRA rules (retired).",
            details: "Retired: contract 1.42.0 does not contain this operation; use 'cash-flow-analytics generate-cashflow-analytics-report'. The operation was the production form for lending on business accounts. Returns a report ID for figures on deposits, withdrawals, net flow and NSF fees. Premium: each successful call is billed, except for testing customers. Usual next call: 'balance-analytics get-obb-analytics-report-fcra'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "reference-number", wire: "reference-number", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Your own reference for grouping reports.\n\nFor example 'abc123'.", sample: "abc123" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "account-ids", wire: "accountIds", place: Place::Body, kind: Kind::Integer, repeat: Repeat::Items, required: false, values: &[], about: "IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property to include all accounts of the customer.", sample: "5011648377" },
                    Input { flag: "length-of-report", wire: "lengthOfReport", place: Place::Body, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Number of days of transactions to examine: '730' (default), '365', '270', '180', '90' or '30'.", sample: "730" },
                ],
                example: "{}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "generate-cashflow-analytics-report",
            facts: &<cash_flow_analytics::GenerateCashflowAnalyticsReport as Call>::OPERATION,
            about: "Starts a cash flow analytics report on a person or a business.",
            details: "Use this operation to judge risk from up to two years of transactions. Depending on the user type, create a consumer or business record first. Asynchronous: returns status code 202 with the report ID and status. Premium: each successful call is billed, except for testing customers. Usual next call: 'reports get-report-by-customer', every 20 seconds while the status is 'inProgress'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "USER_TYPE", wire: "userType", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &["Personal", "Business"], about: "Type of user that the report is about, 'business' or 'personal'; some reports allow only 'personal'.", sample: "Personal" },
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
