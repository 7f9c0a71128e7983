// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Transaction Data Enrichment*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;

/// Calls `enrichTransactions`.
pub async fn enrich_transactions(client: &Client) -> Result<Outcome, Error> {
    let tag = client.transaction_data_enrichment();
    let call = tag.enrich_transactions(bodies::enrich_transactions_payload());
    Outcome::value(call.send().await?)
}
