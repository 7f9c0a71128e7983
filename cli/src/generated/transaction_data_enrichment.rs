// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Transaction Data Enrichment*.

use finicity_sdk::Call;
use finicity_sdk::api::transaction_data_enrichment;

use crate::table::{Body, Input, Kind, List, Operation, Place, Repeat, Tag};

/// The commands of the tag *Transaction Data Enrichment*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "transaction-data-enrichment",
    about: "Cleaned and categorized transactions.",
    operations: &[
        Operation {
            command: "enrich-transactions",
            facts: &<transaction_data_enrichment::EnrichTransactions as Call>::OPERATION,
            about: "Adds categories and entities to transactions that you supply.",
            details: "Use this operation for transactions from your own systems, identified by external customer, account and transaction IDs. One request takes up to 1000 transactions. Returns each transaction with its category, score and recognized entities, directly in the response. For transactions that the platform already aggregated, use 'transactions get-all-customer-transactions' instead.",
            parameters: &[],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "transactions", wire: "transactions", place: Place::Body, kind: Kind::Json, repeat: Repeat::Items, required: true, values: &[], about: "Transactions to enrich, at most 1000 in one call.\n\n1 to 1000 items.", sample: "{\"accountType\":\"checking\",\"amount\":-13.26,\"description\":\"EXAMPLE BAKERY 0042\",\"externalAccountId\":\"1005061234\",\"externalCustomerId\":\"1005061234\",\"externalTransactionId\":\"MAC1005061233\",\"transactionTimestamp\":\"2024-07-26T11:00:00Z\"}" },
                ],
                example: "{\n  \"transactions\": [\n    {\n      \"accountType\": \"checking\",\n      \"amount\": -13.26,\n      \"description\": \"EXAMPLE BAKERY 0042\",\n      \"externalAccountId\": \"1005061234\",\n      \"externalCustomerId\": \"1005061234\",\n      \"externalTransactionId\": \"MAC1005061233\",\n      \"transactionTimestamp\": \"2024-07-26T11:00:00Z\"\n    }\n  ]\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "transactions", columns: &["accountType", "amount", "cardAcceptorId", "description", "directionIndicator", "externalAccountId", "externalCustomerId", "externalTransactionId", "inputIsRecurringTransaction", "isBrickAndMortar", "isEcommerce", "isRecurringTransaction", "locationId", "matchConfidenceScore", "memo", "postedTimestamp", "transactionCategory", "transactionCategoryGroup", "transactionCategoryScore", "transactionFee", "transactionTimestamp", "type"] }),
            poll: None,
        },
    ],
};
