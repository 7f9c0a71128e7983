// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *TxPush*.

use finicity_sdk::Call;
use finicity_sdk::api::tx_push;

use crate::table::{Body, Input, Kind, List, Operation, Place, Repeat, Tag};

/// The commands of the tag *TxPush*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "tx-push",
    about: "Subscriptions to changes of accounts and transactions.",
    operations: &[
        Operation {
            command: "create-tx-push-test-transaction",
            facts: &<tx_push::CreateTxPushTestTransaction as Call>::OPERATION,
            about: "Adds a fake transaction to a testing account.",
            details: "Use this operation to exercise your TxPush listener; real accounts are not supported. The listener then receives two events: one for the transaction, and one for the changed balance. Returns the ID and creation date of the new transaction. Register the listener beforehand with 'tx-push subscribe-to-tx-push-notifications'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "amount", wire: "amount", place: Place::Body, kind: Kind::Number, repeat: Repeat::No, required: true, values: &[], about: "Amount of money in the currency of the account; money that leaves the account is negative.\n\nFor example '-4.25'.", sample: "-4.25" },
                    Input { flag: "description", wire: "description", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Transaction text of the test transaction, in place of the text from a bank.\n\nFor example 'EXAMPLE BAKERY 0042'.", sample: "EXAMPLE BAKERY 0042" },
                    Input { flag: "posted-date", wire: "postedDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: false, values: &[], about: "Posting time of the test transaction, in Unix seconds.\n\nFor example '1607450357'.", sample: "1607450357" },
                    Input { flag: "status", wire: "status", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &["active", "pending", "shadow"], about: "Status of the test transaction, optional: 'active' or 'pending'.\n\nDefault 'active'.", sample: "pending" },
                    Input { flag: "transaction-date", wire: "transactionDate", place: Place::Body, kind: Kind::UnixDate, repeat: Repeat::No, required: true, values: &[], about: "Time at which the test transaction took place, in Unix seconds.\n\nFor example '1607450357'.", sample: "1607450357" },
                ],
                example: "{\n  \"amount\": -4.25,\n  \"description\": \"EXAMPLE BAKERY 0042\",\n  \"transactionDate\": 1607450357\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "delete-tx-push-subscription",
            facts: &<tx_push::DeleteTxPushSubscription as Call>::OPERATION,
            about: "Deletes one TxPush subscription.",
            details: "Use this operation to stop only the account events or only the transaction events, because each has its own subscription ID. Returns nothing (status code 204), and the deleted subscription sends no further events. To stop both for an account, call 'tx-push disable-tx-push-notifications'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "SUBSCRIPTION_ID", wire: "subscriptionId", place: Place::Path, kind: Kind::Integer, repeat: Repeat::No, required: true, values: &[], about: "ID of the TxPush subscription to delete.\n\nFor example '17554874'.", sample: "17554874" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "disable-tx-push-notifications",
            facts: &<tx_push::DisableTxPushNotifications as Call>::OPERATION,
            about: "Removes every TxPush subscription of an account.",
            details: "Use this operation when you no longer want notifications about an account. Returns nothing (status code 204); both account and transaction events stop. To stop only one type of event, call 'tx-push delete-tx-push-subscription'. To start again, call 'tx-push subscribe-to-tx-push-notifications'.",
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
            command: "subscribe-to-tx-push-notifications",
            facts: &<tx_push::SubscribeToTxPushNotifications as Call>::OPERATION,
            about: "Subscribes a listener to the TxPush events of an account.",
            details: "Use this operation to receive new transactions and account changes without polling; TxPush is not compatible with Data Access Tiers. Returns two subscriptions, one per event class, each with its 'signingKey'. Real accounts require HTTPS, only ports 80 and 443 work, and the listener has to pass verification. Usual next call on testing accounts: 'tx-push create-tx-push-test-transaction'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "callback-url", wire: "callbackUrl", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Your web address for the TxPush notifications of the account.\n\nFor example 'https://www.example.com/txpush/listener'.", sample: "https://www.example.com/txpush/listener" },
                ],
                example: "{\n  \"callbackUrl\": \"https://www.example.com/txpush/listener\"\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "subscriptions", columns: &["id", "accountId", "callbackUrl", "signingKey", "type"] }),
            poll: None,
        },
    ],
};
