// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Verify Assets*.

use finicity_sdk::Call;
use finicity_sdk::api::verify_assets;

use crate::table::{Body, Input, Kind, Operation, Place, Poll, Repeat, Source, Tag};

/// The commands of the tag *Verify Assets*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "verify-assets",
    about: "Reports on assets.",
    operations: &[
        Operation {
            command: "generate-prequalification-cra-report",
            facts: &<verify_assets::GeneratePrequalificationCraReport as Call>::OPERATION,
            about: "Starts a prequalification report under CRA rules.",
            details: "Use this operation early in lending for an overview of deposit and investment accounts, owners and NSF counts of checking accounts. Asynchronous: returns an acknowledgment (status code 202) with the report ID. CRA reports need a consumer, created with 'consumers create-consumer'. Without a suitable account the call fails with status code 400. Usual next call: 'reports get-report-by-customer'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "account-ids", wire: "accountIds", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Account IDs separated by spaces in one string. If absent, the report covers all accounts of the customer.", sample: "text" },
                    Input { flag: "from-date", wire: "fromDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: false, values: &[], about: "Start of the time span; earlier data is left out.\n\nFor example '1607450357'.", sample: "1607450357" },
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
            command: "generate-prequalification-non-cra-report",
            facts: &<verify_assets::GeneratePrequalificationNonCraReport as Call>::OPERATION,
            about: "Starts a prequalification report outside CRA rules.",
            details: "Use this operation for the same overview of accounts, owners and NSF counts when a consumer report is not wanted. Asynchronous: returns an acknowledgment (status code 202) with the report ID. For a customer without a deposit or investment account the call fails with status code 400. Usual next call: 'reports get-report-by-customer'. The CRA variant is 'verify-assets generate-prequalification-cra-report'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "account-ids", wire: "accountIds", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Account IDs separated by spaces in one string. If absent, the report covers all accounts of the customer.", sample: "text" },
                    Input { flag: "from-date", wire: "fromDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: false, values: &[], about: "Start of the time span; earlier data is left out.\n\nFor example '1607450357'.", sample: "1607450357" },
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
            command: "generate-voa-report",
            facts: &<verify_assets::GenerateVoaReport as Call>::OPERATION,
            about: "Starts a VOA (verification of assets) report.",
            details: "Use this operation to prove assets from up to 12 months of history on deposit and investment accounts; without such an account the call fails with status code 400. Asynchronous: returns an acknowledgment (status code 202) with the report ID. Premium: billed when the report succeeds. The customer needs a consumer, created with 'consumers create-consumer'. Usual next call: 'reports get-report-by-customer'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "account-ids", wire: "accountIds", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property to include all accounts of the customer.", sample: "text" },
                    Input { flag: "from-date", wire: "fromDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: false, values: &[], about: "Start of the time span; earlier data is left out.\n\nFor example '1607450357'.", sample: "1607450357" },
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
            command: "generate-voa-with-income-report",
            facts: &<verify_assets::GenerateVoaWithIncomeReport as Call>::OPERATION,
            about: "Starts a verification of assets report that includes income.",
            details: "Use this operation for assets and income together. The history covers 61 days unless 'fromDate' reaches further back (24 months at most), and 'incomeFromDate' limits the income section separately. Asynchronous: returns an acknowledgment (status code 202). Premium: billed when the report succeeds. The customer needs a consumer, created with 'consumers create-consumer'. Usual next call: 'reports get-report-by-customer'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "account-ids", wire: "accountIds", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property to include all accounts of the customer.", sample: "text" },
                    Input { flag: "from-date", wire: "fromDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: false, values: &[], about: "Start of the time span; earlier data is left out.\n\nFor example '1607450357'.", sample: "1607450357" },
                    Input { flag: "income-from-date", wire: "incomeFromDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: false, values: &[], about: "Start of the income history, in seconds since 1970; 24 months back by default.\n\nFor example '1607450357'.", sample: "1607450357" },
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
