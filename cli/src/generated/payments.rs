// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Payments*.

use finicity_sdk::Call;
use finicity_sdk::api::payments;

use crate::table::{Input, Kind, List, Operation, Place, Repeat, Tag};

/// The commands of the tag *Payments*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "payments",
    about: "Account data needed for payments, such as account numbers, balances and loan details.",
    operations: &[
        Operation {
            command: "get-account-ach-details",
            facts: &<payments::GetAccountAchDetails as Call>::OPERATION,
            about: "Gets the full account and routing numbers for ACH.",
            details: "Use this operation to set up ACH transfers for checking, savings, money market and certificate of deposit accounts. Returns two unmasked numbers, so keep the response out of logs. Premium: each successful call is billed. For instant payment support use 'payments get-account-payment-instruction-details'. Usual next call: 'payment-success-indicator generate-payment-success-indicators'.",
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
            command: "get-account-payment-instruction-details",
            facts: &<payments::GetAccountPaymentInstructionDetails as Call>::OPERATION,
            about: "Gets payment instructions of an account for ACH, RTP and FedNow.",
            details: "Use this operation to find the payment types that a money market, savings or checking account supports. Returns one instruction per payment type with full numbers. RTP and FedNow instructions have separate flags for incoming and outgoing transfers. Premium: each successful call is billed. Usual next call: 'payment-success-indicator generate-payment-success-indicators'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "paymentInstruction", columns: &["accountNumber", "tanEnabled", "transferInEnabled", "transferOutEnabled", "type"] }),
            poll: None,
        },
        Operation {
            command: "get-available-balance",
            facts: &<payments::GetAvailableBalance as Call>::OPERATION,
            about: "Gets the last stored balances of a deposit account.",
            details: "Deprecated, with withdrawal announced for after June 2025: use 'payments get-available-balance-live', which can also return stored balances. Returns the available and cleared amounts with their dates. All deposit accounts, including CDs, are supported. Premium: each successful call is billed, and your account must be enrolled.",
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
            command: "get-available-balance-live",
            facts: &<payments::GetAvailableBalanceLive as Call>::OPERATION,
            about: "Gets the available and cleared balances of a deposit account.",
            details: "Use this operation before a debit. 'balance_cache_interval' sets the accepted age of a balance in minutes. Without this parameter a balance is live until June 30, 2026, and up to 30 minutes old from then on, so send 0 for a live balance. Returns both balances with dates. Premium: each successful call is billed. Usual next call: 'payment-success-indicator generate-payment-success-indicators'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
                Input { flag: "balance-cache-interval", wire: "balance_cache_interval", place: Place::Query, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Maximum age of a cached balance in minutes, at most 1440; an older balance is read live from the institution. The live balance operation also accepts '0', which forces a live read.\n\n0 to 1440, default '30', for example '1'.", sample: "1" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "get-loan-payment-details",
            facts: &<payments::GetLoanPaymentDetails as Call>::OPERATION,
            about: "Gets the payment details of a loan account.",
            details: "Use this operation to help a customer repay a loan manually. Returns the loan number, payment number, payment address and account detail. The payment number is not meant for ACH. Premium: each successful call is billed. Usual previous call: 'accounts get-customer-accounts', to find the loan.",
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
    ],
};
