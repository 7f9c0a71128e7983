// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Transaction Data Enrichment*.
//!
//! | method | purpose |
//! |---|---|
//! | [`enrich_transactions`](TransactionDataEnrichment::enrich_transactions) | Adds categories and entities to transactions that you supply. |

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

#[cfg(doc)]
use crate::error_codes;

/// Cleaned and categorized transactions.
///
/// [`Client::transaction_data_enrichment`](crate::Client::transaction_data_enrichment) returns this type.
#[derive(Debug, Clone)]
pub struct TransactionDataEnrichment {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Transaction Data Enrichment*.
    pub fn transaction_data_enrichment(&self) -> TransactionDataEnrichment {
        TransactionDataEnrichment {
            client: self.clone(),
        }
    }
}

impl TransactionDataEnrichment {
    /// Adds categories and entities to transactions that you supply.
    ///
    /// `enrichTransactions`: `POST /data-enrichment/transactions`.
    /// Returns [`types::EnrichedTransactions`].
    ///
    /// Use this operation for transactions from your own systems, identified by external customer,
    /// account and transaction IDs. One request takes up to 1000 transactions. Returns each
    /// transaction with its category, score and recognized entities, directly in the response. For
    /// transactions that the platform already aggregated, use [`GetAllCustomerTransactions`] instead.
    ///
    /// - `body`: [`types::EnrichTransactionsPayload`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let transaction_payload = types::TransactionPayload::new(
    ///     types::EnrichmentAccountType::Checking,
    ///     rust_decimal::Decimal::new(-1326, 2),
    ///     "EXAMPLE BAKERY 0042",
    ///     "1005061234",
    ///     "1005061234",
    ///     "MAC1005061233",
    ///     "2024-07-26T11:00:00Z",
    /// );
    /// let body = types::EnrichTransactionsPayload::new(vec![transaction_payload]);
    /// let request = client.transaction_data_enrichment().enrich_transactions(body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::BAD_REQUEST`] (14020)
    /// - 404: [`error_codes::NOT_FOUND`] (14001)
    ///
    /// [`GetAllCustomerTransactions`]: crate::api::transactions::Transactions::get_all_customer_transactions
    pub fn enrich_transactions(
        &self,
        body: types::EnrichTransactionsPayload,
    ) -> EnrichTransactions {
        EnrichTransactions {
            client: self.client.clone(),
            body,
        }
    }
}

/// Request of `enrichTransactions`: `POST /data-enrichment/transactions`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnrichTransactions {
    client: Client,
    body: types::EnrichTransactionsPayload,
}

impl Call for EnrichTransactions {
    type Output = types::EnrichedTransactions;

    const OPERATION: Operation = Operation {
        id: "enrichTransactions",
        tag: "Transaction Data Enrichment",
        method: "POST",
        path: "/data-enrichment/transactions",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for EnrichTransactions {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
    }
}

request_builders! {
    EnrichTransactions => types::EnrichedTransactions,
}
