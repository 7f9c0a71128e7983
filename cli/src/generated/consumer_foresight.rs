// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Consumer Foresight*.

use finicity_sdk::Call;
use finicity_sdk::api::consumer_foresight;

use crate::table::{Body, Input, Kind, Operation, Place, Poll, Repeat, Source, Tag};

/// The commands of the tag *Consumer Foresight*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "consumer-foresight",
    about: "Forecasts, benchmarks and payment risk scores for a consumer or small business.",
    operations: &[
        Operation {
            command: "generate-foresight-analytics-first-third-party-non-cra-report",
            facts: &<consumer_foresight::GenerateForesightAnalyticsFirstThirdPartyNonCraReport as Call>::OPERATION,
            about: "Starts a non-CRA Foresight report from first-party, third-party or combined data.",
            details: "Use this operation when the report should draw on records you uploaded for enrichment, on bank-permissioned accounts, or on both. The report uses checking, savings and credit card accounts and needs no consumer. Asynchronous: returns an acknowledgment with the report ID. Premium: each successful call is billed. Usual next call: 'reports get-report-by-id', the only operation that returns this report.",
            parameters: &[
                Input { flag: "USER_TYPE", wire: "userType", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &["Personal", "Business"], about: "Type of user that the report is about, 'business' or 'personal'; some reports allow only 'personal'.", sample: "Personal" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "account-ids", wire: "accountIds", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Account IDs separated by spaces in one string. If absent, the report covers all accounts of the customer.", sample: "text" },
                    Input { flag: "analytics-report-data", wire: "analyticsReportData", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: false, values: &[], about: "Data about the applicant or business that you supply for the analysis.", sample: "{}" },
                    Input { flag: "customer-id", wire: "customerId", place: Place::Body, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                    Input { flag: "external-customer-id", wire: "externalCustomerId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Your own reference for the customer, sent only as a SHA-2 or SHA-3 hash.\n\nFor example '1005061234'.", sample: "1005061234" },
                    Input { flag: "from-date", wire: "fromDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: false, values: &[], about: "Start of the time span; earlier data is left out.\n\nFor example '1607450357'.", sample: "1607450357" },
                ],
                example: "{\n  \"customerId\": 1005061234,\n  \"externalCustomerId\": \"1005061234\"\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: Some(Poll { operation: "GetReportById", arguments: &[("reportId", Source::Property("id"))] }),
        },
        Operation {
            command: "generate-foresight-analytics-non-cra-report",
            facts: &<consumer_foresight::GenerateForesightAnalyticsNonCraReport as Call>::OPERATION,
            about: "Starts a personal, non-CRA Foresight Analytics report for one customer.",
            details: "Use this operation to forecast and benchmark a customer from linked accounts and the segments you supply, such as a postal code. The report needs no consumer. Without a checking, savings or credit card account the call fails with status code 400. Asynchronous: returns an acknowledgment. Premium; testing customers are not billed. Usual next call: 'reports get-report-by-customer'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "USER_TYPE", wire: "userType", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &["Personal", "Business"], about: "Type of user that the report is about, 'business' or 'personal'; some reports allow only 'personal'.", sample: "Personal" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "account-ids", wire: "accountIds", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Account IDs separated by spaces in one string. If absent, the report covers all accounts of the customer.", sample: "text" },
                    Input { flag: "analytics-report-data", wire: "analyticsReportData", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: false, values: &[], about: "Data about the applicant or business that you supply for the analysis.", sample: "{}" },
                    Input { flag: "from-date", wire: "fromDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: false, values: &[], about: "Start of the time span; earlier data is left out.\n\nFor example '1607450357'.", sample: "1607450357" },
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
            command: "generate-payment-risk-insights-report",
            facts: &<consumer_foresight::GeneratePaymentRiskInsightsReport as Call>::OPERATION,
            about: "Starts a Payment Risk Insights report on a personal or business customer.",
            details: "Use this operation to score the likelihood of missed recurring payments from at most 24 months of checking and savings history. Depending on the user type, a consumer or business record must exist first. Asynchronous: returns an acknowledgment with a report ID. Premium: billed when the report succeeds. Usual next call: 'reports get-report-by-customer'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "USER_TYPE", wire: "userType", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &["Personal", "Business"], about: "Type of user that the report is about, 'business' or 'personal'; some reports allow only 'personal'.", sample: "Personal" },
                Input { flag: "callback-url", wire: "callbackUrl", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL of your listener for report notifications, which must respond with a 2xx status code; optional.\n\nFor example 'https://finicity-test/webhook'.", sample: "https://finicity-test/webhook" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "account-ids", wire: "accountIds", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Account IDs separated by spaces in one string. If absent, the report covers all accounts of the customer.", sample: "text" },
                    Input { flag: "analytics-report-data", wire: "analyticsReportData", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: false, values: &[], about: "Data about the applicant or business that you supply for the analysis.", sample: "{\"forCraPurpose\":true}" },
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
