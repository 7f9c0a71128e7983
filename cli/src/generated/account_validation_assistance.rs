// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Account Validation Assistance*.

use finicity_sdk::Call;
use finicity_sdk::api::account_validation_assistance;

use crate::table::{Body, Input, Kind, Operation, Place, Repeat, Tag};

/// The commands of the tag *Account Validation Assistance*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "account-validation-assistance",
    about: "Micro-deposits that prove control of a bank account.",
    operations: &[
        Operation {
            command: "get-micro-deposits-details",
            facts: &<account_validation_assistance::GetMicroDepositsDetails as Call>::OPERATION,
            about: "Gets the status of the micro entries sent to an account.",
            details: "Poll this operation after 'account-validation-assistance initiate-micro-amount-deposits' to check whether the two deposits have arrived. Returns the status ('Pending', 'Completed', 'Verified', 'Rejected', 'Returned', 'Failed' or 'Expired') with routing number, last four account digits and payment rail. The polling interval is not documented. Usual next call, once the status is 'Completed': 'account-validation-assistance verify-micro-amount-deposits'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "initiate-micro-amount-deposits",
            facts: &<account_validation_assistance::InitiateMicroAmountDeposits as Call>::OPERATION,
            about: "Sends two small random deposits to a bank account.",
            details: "Use this operation to prove that the end user controls an account known by routing and account number. The call moves real money, so never repeat it blindly. A duplicate request causes status code 409, and throttling 429. Returns the new account ID and the deposit status. The deposits settle later. Usual next call: 'account-validation-assistance get-micro-deposits-details'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "callback-url", wire: "callbackUrl", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Your web address that receives the outcome of the micro deposits.\n\nFormat 'uri', for example 'https://www.example.com/listener'.", sample: "https://www.example.com/listener" },
                    Input { flag: "institution-login-id", wire: "institutionLoginId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "ID of one set of customer credentials at an institution; a number or text, depending on the schema.\n\nFor example '1007302745'.", sample: "1007302745" },
                    Input { flag: "receiver", wire: "receiver", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "Bank account and person to whom the micro deposits are sent.", sample: "{\"accountNumber\":\"123456\",\"accountType\":\"personalChecking\",\"name\":\"Jane Doe\",\"routingNumber\":\"123456789\"}" },
                ],
                example: "{\n  \"receiver\": {\n    \"accountNumber\": \"123456\",\n    \"accountType\": \"personalChecking\",\n    \"name\": \"Jane Doe\",\n    \"routingNumber\": \"123456789\"\n  }\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "verify-micro-amount-deposits",
            facts: &<account_validation_assistance::VerifyMicroAmountDeposits as Call>::OPERATION,
            about: "Checks the deposit amounts that the end user reports.",
            details: "Call this operation with both amounts that the end user reads on the bank statement, once the deposits are 'Completed'. Returns the verification status and its description. Wrong amounts cause status code 400, and the number of attempts is limited. 'connect verify-micro-entry-microdeposit' offers a hosted page for the same step. Usual next call: 'account-validation-assistance get-micro-deposits-details'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "amounts", wire: "amounts", place: Place::Body, kind: Kind::Number, repeat: Repeat::Items, required: true, values: &[], about: "Amounts of the two micro deposits that the account holder saw, in dollars, for example '0.12' and '0.15'.", sample: "0.12" },
                ],
                example: "{\n  \"amounts\": [\n    0.12\n  ]\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
    ],
};
