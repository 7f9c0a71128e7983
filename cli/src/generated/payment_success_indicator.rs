// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Payment Success Indicator*.

use finicity_sdk::Call;
use finicity_sdk::api::payment_success_indicator;

use crate::table::{Body, Input, Kind, List, Operation, Place, Poll, Repeat, Source, Tag};

/// The commands of the tag *Payment Success Indicator*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "payment-success-indicator",
    about: "Scores for the likelihood that a payment settles.",
    operations: &[
        Operation {
            command: "generate-fcra-payment-success-indicators",
            facts: &<payment_success_indicator::GenerateFcraPaymentSuccessIndicators as Call>::OPERATION,
            about: "Starts scoring an ACH debit for return risk under the FCRA.",
            details: "Use this operation when the score feeds a decision covered by the FCRA, and only for the declared permissible purpose. The score covers insufficient funds over ten days and unauthorized returns. Asynchronous: returns a 'payRequestId' and a status. Usual next call: 'payment-success-indicator get-fcra-payment-success-indicators', repeated until the status is no longer 'IN PROGRESS'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
                Input { flag: "purpose", wire: "purpose", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Two-character permissible purpose code for reading the report or score, for example '3F'; required for CRA reports.", sample: "3F" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "transaction", wire: "transaction", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "Payment to be scored, with its amount and settlement date.", sample: "{\"amount\":12.45,\"settleByDate\":\"2026-01-01\"}" },
                    Input { flag: "user", wire: "user", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: false, values: &[], about: "Person who makes the payment: name, email, address and phone.", sample: "{\"email\":\"Jane.Doe@mastercard.com\"}" },
                ],
                example: "{\n  \"transaction\": {\n    \"amount\": 12.45,\n    \"settleByDate\": \"2026-01-01\"\n  }\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: Some(Poll { operation: "GetFcraPaymentSuccessIndicators", arguments: &[("accountId", Source::Parameter("accountId")), ("customerId", Source::Parameter("customerId")), ("payRequestId", Source::Property("payRequestId"))] }),
        },
        Operation {
            command: "generate-payment-success-indicators",
            facts: &<payment_success_indicator::GeneratePaymentSuccessIndicators as Call>::OPERATION,
            about: "Starts scoring an ACH debit for return risk outside the FCRA.",
            details: "Use this operation before you debit an account, to weigh the risk of insufficient funds over ten days and of unauthorized returns. FCRA-regulated decisions are forbidden; for these, use 'payment-success-indicator generate-fcra-payment-success-indicators'. Asynchronous: returns a 'payRequestId' and a status. Usual next call: 'GetPaymentSuccessIndicators', repeated until the status is no longer 'IN PROGRESS'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "transaction", wire: "transaction", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "Payment to be scored, with its amount and settlement date.", sample: "{\"amount\":12.45,\"settleByDate\":\"2026-01-01\"}" },
                    Input { flag: "user", wire: "user", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: false, values: &[], about: "Person who makes the payment: name, email, address and phone.", sample: "{\"email\":\"Jane.Doe@mastercard.com\"}" },
                ],
                example: "{\n  \"transaction\": {\n    \"amount\": 12.45,\n    \"settleByDate\": \"2026-01-01\"\n  }\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: Some(Poll { operation: "GetPaymentSuccessIndicators", arguments: &[("accountId", Source::Parameter("accountId")), ("customerId", Source::Parameter("customerId")), ("payRequestId", Source::Property("payRequestId"))] }),
        },
        Operation {
            command: "get-fcra-payment-success-indicator",
            facts: &<payment_success_indicator::GetFcraPaymentSuccessIndicator as Call>::OPERATION,
            about: "Gets the legacy FCRA score for one planned ACH debit.",
            details: "Legacy: new code should use 'payment-success-indicator generate-fcra-payment-success-indicators', which also covers unauthorized returns. The request holds the amount, settlement date and purpose code '1P'. Returns the available balance and insufficient-funds indicators per day in one synchronous response. Restricted to the permissible purpose declared under the FCRA. A customer enrolled without an email causes error 12022.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
                Input { flag: "purpose-code", wire: "purposeCode", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Permissible purpose code of an FCRA payment indicator; required, always '1P'.", sample: "1P" },
                Input { flag: "settle-by-date", wire: "settleByDate", place: Place::Query, kind: Kind::Date, repeat: Repeat::No, required: true, values: &[], about: "Day when the funds should arrive, as 'YYYY-MM-DD'; today to two days ahead returns 3 scored days, nine or more days ahead returns 10.\n\nFor example '2023-03-30'.", sample: "2026-01-01" },
                Input { flag: "settlement-amount", wire: "settlementAmount", place: Place::Query, kind: Kind::Number, repeat: Repeat::No, required: true, values: &[], about: "Amount of the planned payment in US dollars.\n\nFor example '10.05'.", sample: "10.05" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "indicatorsByDay", columns: &["compositeScore", "potentialSettlementDate", "scoreIndicator"] }),
            poll: None,
        },
        Operation {
            command: "get-fcra-payment-success-indicators",
            facts: &<payment_success_indicator::GetFcraPaymentSuccessIndicators as Call>::OPERATION,
            about: "Gets the result of an FCRA payment scoring request.",
            details: "Use this operation to poll a request by its 'payRequestId'; the polling interval is not prescribed. Returns the status, with both return risks on 'SUCCESS' or the errors on 'FAILURE'; repeat the call while the status is 'IN PROGRESS'. Set 'include_reasons' to 'true' for reason codes. To score another debit, call 'payment-success-indicator generate-fcra-payment-success-indicators'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
                Input { flag: "PAY_REQUEST_ID", wire: "payRequestId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the payment success indicator request, the 18-character value from the response that created the request.\n\nFor example '476412776235977427'.", sample: "476412776235977427" },
                Input { flag: "include-reasons", wire: "include_reasons", place: Place::Query, kind: Kind::Boolean, repeat: Repeat::No, required: false, values: &[], about: "'true' if the response includes reason codes for the scores, 'false' otherwise.", sample: "true" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "get-payment-success-indicator",
            facts: &<payment_success_indicator::GetPaymentSuccessIndicator as Call>::OPERATION,
            about: "Gets the legacy non-FCRA score for one planned ACH debit.",
            details: "Legacy: new code should use 'payment-success-indicator generate-payment-success-indicators'. The request holds the amount and settlement date. Returns the available balance with indicators per day in one synchronous response. Decisions on credit, insurance, hiring or tenants are not allowed, nor any other use that consumer reporting law governs.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
                Input { flag: "settle-by-date", wire: "settleByDate", place: Place::Query, kind: Kind::Date, repeat: Repeat::No, required: true, values: &[], about: "Day when the funds should arrive, as 'YYYY-MM-DD'; today to two days ahead returns 3 scored days, nine or more days ahead returns 10.\n\nFor example '2023-03-30'.", sample: "2026-01-01" },
                Input { flag: "settlement-amount", wire: "settlementAmount", place: Place::Query, kind: Kind::Number, repeat: Repeat::No, required: true, values: &[], about: "Amount of the planned payment in US dollars.\n\nFor example '10.05'.", sample: "10.05" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "indicatorsByDay", columns: &["compositeScore", "potentialSettlementDate", "scoreIndicator"] }),
            poll: None,
        },
        Operation {
            command: "get-payment-success-indicators",
            facts: &<payment_success_indicator::GetPaymentSuccessIndicators as Call>::OPERATION,
            about: "Gets the result of a non-FCRA payment scoring request.",
            details: "Use this operation to poll a request by its 'payRequestId'; the polling interval is not prescribed. Returns the status, with both return risks on 'SUCCESS' or the errors on 'FAILURE'; repeat the call while the status is 'IN PROGRESS'. Set 'include_reasons' to 'true' for reason codes. To score another debit, call 'payment-success-indicator generate-payment-success-indicators'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
                Input { flag: "PAY_REQUEST_ID", wire: "payRequestId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the payment success indicator request, the 18-character value from the response that created the request.\n\nFor example '476412776235977427'.", sample: "476412776235977427" },
                Input { flag: "include-reasons", wire: "include_reasons", place: Place::Query, kind: Kind::Boolean, repeat: Repeat::No, required: false, values: &[], about: "'true' if the response includes reason codes for the scores, 'false' otherwise.", sample: "true" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
    ],
};
