// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Transaction Data Enrichment*.

use finicity_sdk::Client;
use finicity_sdk::api::transaction_data_enrichment;

use super::bodies;

/// A call of `enrichTransactions`.
pub fn enrich_transactions(client: &Client) -> transaction_data_enrichment::EnrichTransactions {
    let tag = client.transaction_data_enrichment();
    tag.enrich_transactions(bodies::enrich_transactions_payload())
}
