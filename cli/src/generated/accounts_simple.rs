// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Accounts (Simple)*.

use finicity_sdk::Call;
use finicity_sdk::api::accounts_simple;

use crate::table::{Input, Kind, List, Operation, Place, Repeat, Tag};

/// The commands of the tag *Accounts (Simple)*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "accounts-simple",
    about: "Accounts of a customer in a short form with few properties, for quick lists.",
    operations: &[
        Operation {
            command: "get-customer-account-simple",
            facts: &<accounts_simple::GetCustomerAccountSimple as Call>::OPERATION,
            about: "Gets one account of a customer in short form.",
            details: "Use this operation when name and status are enough, for example to show a list entry. Returns display number, name, type, currency, status and aggregation dates, without balance and full account number. For the full form call 'accounts get-customer-account'. Usual next call: 'transactions get-customer-account-transactions'.",
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
            command: "get-customer-accounts-by-institution-login-simple",
            facts: &<accounts_simple::GetCustomerAccountsByInstitutionLoginSimple as Call>::OPERATION,
            about: "Lists active accounts of one institution login in short form.",
            details: "Use this operation to check the status of one sign-in without loading full records. Returns display number, name, type, currency, status and aggregation dates of each active account, without balances. For the full form call 'accounts get-customer-accounts-by-institution-login'. Usual next call: 'accounts-simple get-customer-account-simple'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "INSTITUTION_LOGIN_ID", wire: "institutionLoginId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the customer's login at an institution; the operation covers every account connected through that login.\n\nFor example '1007302745'.", sample: "1007302745" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "accounts", columns: &["id", "customerId", "institutionId", "institutionLoginId", "parentAccount", "accountNumberDisplay", "aggregationAttemptDate", "aggregationStatusCode", "aggregationSuccessDate", "authorizationEndDate", "authorizationExpires", "authorizationStartDate", "createdDate", "currency", "displayPosition", "linkedAccountDate", "name", "status", "type"] }),
            poll: None,
        },
        Operation {
            command: "get-customer-accounts-by-institution-simple",
            facts: &<accounts_simple::GetCustomerAccountsByInstitutionSimple as Call>::OPERATION,
            about: "Lists active accounts at one institution in short form.",
            details: "Use this operation to show the accounts that a customer linked at one bank without loading full records. Returns display number, name, type, currency, status and aggregation dates of each active account, without balances. For the full form call 'accounts get-customer-accounts-by-institution'. Usual next call: 'accounts-simple get-customer-account-simple'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "INSTITUTION_ID", wire: "institutionId", place: Place::Path, kind: Kind::Integer, repeat: Repeat::No, required: true, values: &[], about: "ID of a financial institution, as listed in the directory of institutions, such as '4222'.", sample: "4222" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "accounts", columns: &["id", "customerId", "institutionId", "institutionLoginId", "parentAccount", "accountNumberDisplay", "aggregationAttemptDate", "aggregationStatusCode", "aggregationSuccessDate", "authorizationEndDate", "authorizationExpires", "authorizationStartDate", "createdDate", "currency", "displayPosition", "linkedAccountDate", "name", "status", "type"] }),
            poll: None,
        },
        Operation {
            command: "get-customer-accounts-simple",
            facts: &<accounts_simple::GetCustomerAccountsSimple as Call>::OPERATION,
            about: "Lists the active accounts of a customer in short form.",
            details: "Use this operation for account pickers and status checks. Returns display number, name, type, currency, status and aggregation dates of each active account, without balances and without paging. For the full form call 'accounts get-customer-accounts'. Usual next call: 'accounts-simple get-customer-account-simple'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "accounts", columns: &["id", "customerId", "institutionId", "institutionLoginId", "parentAccount", "accountNumberDisplay", "aggregationAttemptDate", "aggregationStatusCode", "aggregationSuccessDate", "authorizationEndDate", "authorizationExpires", "authorizationStartDate", "createdDate", "currency", "displayPosition", "linkedAccountDate", "name", "status", "type"] }),
            poll: None,
        },
    ],
};
