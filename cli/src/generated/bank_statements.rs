// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Bank Statements*.

use finicity_sdk::Call;
use finicity_sdk::api::bank_statements;

use crate::table::{Body, Input, Kind, List, Operation, Place, Poll, Repeat, Source, Tag};

/// The commands of the tag *Bank Statements*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "bank-statements",
    about: "Account statements as PDF files, and reports that contain statements.",
    operations: &[
        Operation {
            command: "generate-statement-report",
            facts: &<bank_statements::GenerateStatementReport as Call>::OPERATION,
            about: "Starts a report that contains an account statement.",
            details: "Use this operation when a statement must be part of a report; for the PDF alone call 'bank-statements get-customer-account-statement'. The report covers one account, and the customer needs a consumer ('consumers create-consumer'). Asynchronous: returns status code 202 with the report ID and status. Premium: billed when the report succeeds. Usual next call: 'reports get-report-by-customer', every 20 seconds while the status is 'inProgress'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "report-custom-fields", wire: "reportCustomFields", place: Place::Body, kind: Kind::Json, repeat: Repeat::Items, required: false, values: &[], about: "Up to 5 labeled values of your own to store with the report; the PDF prints them unless 'shown' is 'false'.", sample: "{\"label\":\"loanID\",\"value\":\"123456\"}" },
                    Input { flag: "statement-report-data", wire: "statementReportData", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "Account and statement number for which the report is created.", sample: "{\"accountId\":5011648377}" },
                ],
                example: "{\n  \"statementReportData\": {\n    \"accountId\": 5011648377\n  }\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: Some(Poll { operation: "GetReportByCustomer", arguments: &[("customerId", Source::Parameter("customerId")), ("reportId", Source::Property("id"))] }),
        },
        Operation {
            command: "get-asset-by-customer-id",
            facts: &<bank_statements::GetAssetByCustomerId as Call>::OPERATION,
            about: "Downloads a stored file, such as a statement.",
            details: "Use this operation with an asset ID from 'bank-statements get-customer-account-multiple-statement' or 'pay-statements store-customer-pay-statement'. Returns the file as raw bytes. Premium: each completed download is billed, so keep the file instead of downloading it again.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ASSET_ID", wire: "assetId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the stored file to download, such as a statement or a pay statement.\n\nFor example '097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178'.", sample: "097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178" },
            ],
            body: None,
            accepts_json: false,
            is_download: true,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "get-customer-account-multiple-statement",
            facts: &<bank_statements::GetCustomerAccountMultipleStatement as Call>::OPERATION,
            about: "Lists selected statements of an account with their asset IDs.",
            details: "Use this operation to select statements before downloading any. Send the wanted positions from 1 (newest) to 24, separated by commas; the default is only the newest. Returns one entry per statement with asset ID and dates, or with an error code if the statement could not be produced. Usual next call: 'bank-statements get-asset-by-customer-id'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
                Input { flag: "index", wire: "index", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Number of the statement, from 1 (default) for the newest up to 24; the operation for multiple statements takes several numbers separated by commas.\n\nDefault '1', for example '1,2'.", sample: "1,2" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "statements", columns: &["id", "asOfDate", "code", "description", "documentDate", "index", "message"] }),
            poll: None,
        },
        Operation {
            command: "get-customer-account-statement",
            facts: &<bank_statements::GetCustomerAccountStatement as Call>::OPERATION,
            about: "Downloads one account statement as a PDF.",
            details: "Use this operation for a single monthly statement; index 1 is the newest and 24 the oldest, as far as the bank keeps statements. Returns PDF bytes. The call is slow: the client allows 180 seconds. Premium: each delivered file is billed. To choose among several statements, call 'bank-statements get-customer-account-multiple-statement' first.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
                Input { flag: "index", wire: "index", place: Place::Query, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Number of the statement, from 1 (default) for the newest up to 24; the operation for multiple statements takes several numbers separated by commas.\n\nAt most 24, default '1', for example '1'.", sample: "1" },
            ],
            body: None,
            accepts_json: false,
            is_download: true,
            also_pdf: false,
            list: None,
            poll: None,
        },
    ],
};
