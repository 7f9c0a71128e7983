// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Verify Income and Employment*.

use finicity_sdk::Call;
use finicity_sdk::api::verify_income_and_employment;

use crate::table::{Body, Input, Kind, Operation, Place, Poll, Repeat, Source, Tag};

/// The commands of the tag *Verify Income and Employment*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "verify-income-and-employment",
    about: "Reports on income and employment.",
    operations: &[
        Operation {
            command: "generate-pay-statement-report",
            facts: &<verify_income_and_employment::GeneratePayStatementReport as Call>::OPERATION,
            about: "Starts a report of data extracted from pay statements.",
            details: "Use this operation after 'pay-statements store-customer-pay-statement', and send the asset IDs from its response. Asynchronous: returns an acknowledgment (status code 202) with the report ID, and notifies 'callbackUrl' if set. Premium: billed when the report succeeds. Usual next call: 'reports get-report-by-customer'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "paystatement-report", wire: "paystatementReport", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "Selection of uploaded pay statements that the report covers.", sample: "{\"assetIds\":[\"097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178\"]}" },
                    Input { flag: "report-custom-fields", wire: "reportCustomFields", place: Place::Body, kind: Kind::Json, repeat: Repeat::Items, required: false, values: &[], about: "Up to 5 labeled values of your own to store with the report; the PDF prints them unless 'shown' is 'false'.", sample: "{\"label\":\"loanID\",\"value\":\"123456\"}" },
                ],
                example: "{\n  \"paystatementReport\": {\n    \"assetIds\": [\n      \"097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178\"\n    ]\n  }\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: Some(Poll { operation: "GetReportByCustomer", arguments: &[("customerId", Source::Parameter("customerId")), ("reportId", Source::Property("id"))] }),
        },
        Operation {
            command: "generate-voe-payroll-report",
            facts: &<verify_income_and_employment::GenerateVoePayrollReport as Call>::OPERATION,
            about: "Starts or refreshes an employment report from payroll data.",
            details: "Use this operation to confirm employment again shortly before a loan closes, often in addition to a VOIE payroll report. The report covers job details and employment status but not income. Asynchronous: returns an acknowledgment (status code 202) with the report ID. Premium: billed when the report succeeds. Usual next call: 'reports get-report-by-customer'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "market-segment", wire: "marketSegment", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &["Auto", "Background", "Credit Card", "Employment", "Government", "Identity", "KYC", "Mortgage", "Personal", "Tenant"], about: "Purpose of the request: 'Auto', 'Background', 'Credit Card', 'Employment', 'Government', 'Identity', 'KYC', 'Mortgage', 'Personal' or 'Tenant'.", sample: "Mortgage" },
                    Input { flag: "pay-statements-from-date", wire: "payStatementsFromDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: false, values: &[], about: "Earliest 'payDate' of the pay statements to include, in seconds since 1970.\n\nFor example '1607450357'.", sample: "1607450357" },
                    Input { flag: "payroll-data", wire: "payrollData", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "Selection of the payroll data to fetch: SSN, birth date, and either an earlier report or payroll account IDs.", sample: "{\"reportId\":\"u4hstnnak45g-voiepayroll\",\"ssn\":\"999999999\"}" },
                    Input { flag: "purpose", wire: "purpose", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Two-digit code of the permissible purpose under the FCRA for requesting the report, for example '31'.", sample: "31" },
                    Input { flag: "report-custom-fields", wire: "reportCustomFields", place: Place::Body, kind: Kind::Json, repeat: Repeat::Items, required: false, values: &[], about: "Up to 5 labeled values of your own to store with the report; the PDF prints them unless 'shown' is 'false'.", sample: "{\"label\":\"loanID\",\"value\":\"123456\"}" },
                ],
                example: "{\n  \"payrollData\": {\n    \"reportId\": \"u4hstnnak45g-voiepayroll\",\n    \"ssn\": \"999999999\"\n  }\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: Some(Poll { operation: "GetReportByCustomer", arguments: &[("customerId", Source::Parameter("customerId")), ("reportId", Source::Property("id"))] }),
        },
        Operation {
            command: "generate-voe-transactions-report",
            facts: &<verify_income_and_employment::GenerateVoeTransactionsReport as Call>::OPERATION,
            about: "Starts an employment report from deposit transactions.",
            details: "Use this operation before a loan closes to check that pay still arrives on schedule; the report omits amounts. Reserved for MVS-Direct integrations, in addition to an earlier VOA with income or TXVerify report. Asynchronous: returns an acknowledgment (status code 202). Premium: each accepted call is billed. Usual next call: 'reports get-report-by-customer'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "account-ids", wire: "accountIds", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property to include all accounts of the customer.", sample: "text" },
                    Input { flag: "from-date", wire: "fromDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: false, values: &[], about: "Start of the time span; earlier data is left out.\n\nFor example '1607450357'.", sample: "1607450357" },
                    Input { flag: "income-stream-confidence-minimum", wire: "incomeStreamConfidenceMinimum", place: Place::Body, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Minimum confidence score of the income streams in the report; '50' keeps streams with a score of at least 50.", sample: "50" },
                    Input { flag: "report-custom-fields", wire: "reportCustomFields", place: Place::Body, kind: Kind::Json, repeat: Repeat::Items, required: false, values: &[], about: "Up to 5 labeled values of your own to store with the report; the PDF prints them unless 'shown' is 'false'.", sample: "{\"label\":\"loanID\",\"value\":\"123456\"}" },
                    Input { flag: "report-id", wire: "reportId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "ID of one generated report, used to fetch or reissue that report.\n\nFor example 'u4hstnnak45g'.", sample: "u4hstnnak45g" },
                ],
                example: "{\n  \"reportId\": \"u4hstnnak45g\"\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: Some(Poll { operation: "GetReportByCustomer", arguments: &[("customerId", Source::Parameter("customerId")), ("reportId", Source::Property("id"))] }),
        },
        Operation {
            command: "generate-voi-report",
            facts: &<verify_income_and_employment::GenerateVoiReport as Call>::OPERATION,
            about: "Starts a VOI (verification of income) report.",
            details: "Use this operation to derive income from up to two years of bank history. For a customer without a checking, savings or money market account the call fails with status code 400. Asynchronous: returns an acknowledgment (status code 202) with the report ID. Premium: billed when the report succeeds. Usual next call: 'reports get-report-by-customer'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "account-ids", wire: "accountIds", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property to include all accounts of the customer.", sample: "text" },
                    Input { flag: "from-date", wire: "fromDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: false, values: &[], about: "Start of the time span; earlier data is left out.\n\nFor example '1607450357'.", sample: "1607450357" },
                    Input { flag: "income-stream-confidence-minimum", wire: "incomeStreamConfidenceMinimum", place: Place::Body, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Minimum confidence score of the income streams in the report; '50' keeps streams with a score of at least 50.", sample: "50" },
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
        Operation {
            command: "generate-voie-paystub-report",
            facts: &<verify_income_and_employment::GenerateVoiePaystubReport as Call>::OPERATION,
            about: "Starts an income and employment report from paystubs.",
            details: "Use this operation when paystubs alone are to prove income; send asset IDs obtained from 'pay-statements store-customer-pay-statement'. Asynchronous: returns an acknowledgment (status code 202) with the report ID. Premium: billed when the report succeeds. To compare paystubs with bank data, call 'verify-income-and-employment generate-voie-paystub-with-tx-verify-report' instead. Usual next call: 'reports get-report-by-customer'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "report-custom-fields", wire: "reportCustomFields", place: Place::Body, kind: Kind::Json, repeat: Repeat::Items, required: false, values: &[], about: "Up to 5 labeled values of your own to store with the report; the PDF prints them unless 'shown' is 'false'.", sample: "{\"label\":\"loanID\",\"value\":\"123456\"}" },
                    Input { flag: "voie-with-statement-data", wire: "voieWithStatementData", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "Pay statements from which the report is created, and the data to extract from them.", sample: "{\"assetIds\":[\"097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178\"]}" },
                ],
                example: "{\n  \"voieWithStatementData\": {\n    \"assetIds\": [\n      \"097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178\"\n    ]\n  }\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: Some(Poll { operation: "GetReportByCustomer", arguments: &[("customerId", Source::Parameter("customerId")), ("reportId", Source::Property("id"))] }),
        },
        Operation {
            command: "generate-voie-paystub-with-tx-verify-report",
            facts: &<verify_income_and_employment::GenerateVoiePaystubWithTxVerifyReport as Call>::OPERATION,
            about: "Starts a paystub report checked against bank transactions.",
            details: "Use this operation to support paystubs with up to two years of checking and savings history. Paystubs come from 'pay-statements store-customer-pay-statement'; a refresh can reuse the asset ID of the first report, which is also faster. Asynchronous: returns an acknowledgment (status code 202). Premium: billed when the report succeeds. Usual next call: 'reports get-report-by-customer'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "account-ids", wire: "accountIds", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property to include all accounts of the customer.", sample: "text" },
                    Input { flag: "from-date", wire: "fromDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: false, values: &[], about: "Start of the time span; earlier data is left out.\n\nFor example '1607450357'.", sample: "1607450357" },
                    Input { flag: "income-stream-confidence-minimum", wire: "incomeStreamConfidenceMinimum", place: Place::Body, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Minimum confidence score of the income streams in the report; '50' keeps streams with a score of at least 50.", sample: "50" },
                    Input { flag: "report-custom-fields", wire: "reportCustomFields", place: Place::Body, kind: Kind::Json, repeat: Repeat::Items, required: false, values: &[], about: "Up to 5 labeled values of your own to store with the report; the PDF prints them unless 'shown' is 'false'.", sample: "{\"label\":\"loanID\",\"value\":\"123456\"}" },
                    Input { flag: "voie-with-interview-data", wire: "voieWithInterviewData", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "Pay statements to verify against bank transactions, and the data to extract from them.", sample: "{\"txVerifyInterview\":[{\"assetId\":\"097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178\"}]}" },
                ],
                example: "{\n  \"voieWithInterviewData\": {\n    \"txVerifyInterview\": [\n      {\n        \"assetId\": \"097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178\"\n      }\n    ]\n  }\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: Some(Poll { operation: "GetReportByCustomer", arguments: &[("customerId", Source::Parameter("customerId")), ("reportId", Source::Property("id"))] }),
        },
        Operation {
            command: "refresh-voie-payroll-report",
            facts: &<verify_income_and_employment::RefreshVoiePayrollReport as Call>::OPERATION,
            about: "Starts or refreshes an income and employment report from payroll data.",
            details: "Use this operation to renew payroll data without involving the consumer again. In the Connect flow, the first report is generated when the user finishes the session. Asynchronous: returns an acknowledgment (status code 202) with the report ID. Premium: billed when the report succeeds. Usual next call: 'reports get-report-by-customer'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "market-segment", wire: "marketSegment", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &["Auto", "Background", "Credit Card", "Employment", "Government", "Identity", "KYC", "Mortgage", "Personal", "Tenant"], about: "Purpose of the request: 'Auto', 'Background', 'Credit Card', 'Employment', 'Government', 'Identity', 'KYC', 'Mortgage', 'Personal' or 'Tenant'.", sample: "Mortgage" },
                    Input { flag: "pay-statements-from-date", wire: "payStatementsFromDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: false, values: &[], about: "Earliest 'payDate' of the pay statements to include, in seconds since 1970.\n\nFor example '1607450357'.", sample: "1607450357" },
                    Input { flag: "payroll-data", wire: "payrollData", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "Selection of the payroll data to fetch: SSN, birth date, and either an earlier report or payroll account IDs.", sample: "{\"reportId\":\"u4hstnnak45g-voiepayroll\",\"ssn\":\"999999999\"}" },
                    Input { flag: "purpose", wire: "purpose", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Two-digit code of the permissible purpose under the FCRA for requesting the report, for example '31'.", sample: "31" },
                    Input { flag: "report-custom-fields", wire: "reportCustomFields", place: Place::Body, kind: Kind::Json, repeat: Repeat::Items, required: false, values: &[], about: "Up to 5 labeled values of your own to store with the report; the PDF prints them unless 'shown' is 'false'.", sample: "{\"label\":\"loanID\",\"value\":\"123456\"}" },
                ],
                example: "{\n  \"payrollData\": {\n    \"reportId\": \"u4hstnnak45g-voiepayroll\",\n    \"ssn\": \"999999999\"\n  }\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: Some(Poll { operation: "GetReportByCustomer", arguments: &[("customerId", Source::Parameter("customerId")), ("reportId", Source::Property("id"))] }),
        },
    ],
};
