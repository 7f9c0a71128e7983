// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Payment Enablement Bundle*.

use finicity_sdk::Call;
use finicity_sdk::api::payment_enablement_bundle;

use crate::table::{Input, Kind, List, Operation, Place, Repeat, Tag};

/// The commands of the tag *Payment Enablement Bundle*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "payment-enablement-bundle",
    about: "Balances, routing details and owners of accounts in one response.",
    operations: &[
        Operation {
            command: "get-account-details-by-account-id",
            facts: &<payment_enablement_bundle::GetAccountDetailsByAccountId as Call>::OPERATION,
            about: "Gets balance, owner and payment details of one account together.",
            details: "Use this operation to replace separate requests for balance, owner and ACH details. The vendor must first set up the sections you receive, and 'include' narrows these further. Returns the bundle with success and error counts, because one section can fail alone. The documentation does not mention billing, but other operations bill for the same data. Usual next call: 'payment-success-indicator generate-payment-success-indicators'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
                Input { flag: "balance-cache-interval", wire: "balance_cache_interval", place: Place::Query, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Maximum age of a cached balance in minutes, at most 1440; an older balance is read live from the institution. The live balance operation also accepts '0', which forces a live read.\n\n1 to 1440, default '30', for example '30'.", sample: "30" },
                Input { flag: "param-include", wire: "include", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Comma-separated parts of the bundle to return: 'balanceDetails', 'accountIdentity', 'paymentInstruction'; all three by default.\n\nFor example 'balanceDetails,paymentInstruction,accountIdentity'.", sample: "text" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "accounts", columns: &["id", "institutionId", "institutionLoginId", "institutionName", "realAccountNumberLast4"] }),
            poll: None,
        },
        Operation {
            command: "get-account-details-by-institution-login-id",
            facts: &<payment_enablement_bundle::GetAccountDetailsByInstitutionLoginId as Call>::OPERATION,
            about: "Gets balance, owner and payment details of all accounts under a login.",
            details: "Use this operation to prepare payments for several accounts of one bank login. The vendor must first set up the sections you receive. Returns a bundle per account plus success and error counts. 'balance_cache_interval' limits the age of a stored balance. The documentation does not mention billing, but other operations bill for the same data. Usual next call: 'payment-success-indicator generate-payment-success-indicators'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "INSTITUTION_LOGIN_ID", wire: "institutionLoginId", place: Place::Path, kind: Kind::Integer, repeat: Repeat::No, required: true, values: &[], about: "ID of the customer's login at an institution; the operation covers every account connected through that login.\n\nFor example '1007302745'.", sample: "1007302745" },
                Input { flag: "balance-cache-interval", wire: "balance_cache_interval", place: Place::Query, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Maximum age of a cached balance in minutes, at most 1440; an older balance is read live from the institution. The live balance operation also accepts '0', which forces a live read.\n\n1 to 1440, default '30', for example '30'.", sample: "30" },
                Input { flag: "param-include", wire: "include", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Comma-separated parts of the bundle to return: 'balanceDetails', 'accountIdentity', 'paymentInstruction'; all three by default.\n\nFor example 'balanceDetails,paymentInstruction,accountIdentity'.", sample: "text" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "accounts", columns: &["id", "institutionId", "institutionLoginId", "institutionName", "realAccountNumberLast4"] }),
            poll: None,
        },
    ],
};
