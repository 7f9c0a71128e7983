// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Transaction Data Enrichment*.
//!
//! | method | what it does |
//! |---|---|
//! | [`enrich_transactions`](TransactionDataEnrichment::enrich_transactions) | Adds categories and entities to transactions you supply. |

use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::{accept_json, build};
use crate::response::{RawResponse, Response};

/// Cleaned and categorised transactions.
///
/// Reached by [`Client::transaction_data_enrichment`](crate::Client::transaction_data_enrichment).
#[derive(Debug, Clone)]
pub struct TransactionDataEnrichment {
    client: Client,
}

impl Client {
    /// Operations of the tag *Transaction Data Enrichment*.
    pub fn transaction_data_enrichment(&self) -> TransactionDataEnrichment {
        TransactionDataEnrichment {
            client: self.clone(),
        }
    }
}

impl TransactionDataEnrichment {
    /// Adds categories and entities to transactions you supply.
    ///
    /// `enrichTransactions`: `POST /data-enrichment/transactions`.
    ///
    /// Use it for transactions from your own systems; they carry external customer, account and
    /// transaction ids. One request takes up to 1000. Returns each transaction with its category,
    /// score and recognised entities, immediately in the response. Transactions already aggregated
    /// by the platform come from [`GetAllCustomerTransactions`] instead.
    ///
    /// - `body`: [`EnrichTransactionsPayload`]. Request of the enrichment call: the transactions to
    ///   improve, at most 1000 per call.
    ///
    /// Answered with [`EnrichedTransactions`]. Answer of the enrichment call: the transactions you
    /// sent, completed with category, place and merchant.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let transaction_payload = types::TransactionPayload::new(
    ///     "checking",
    ///     rust_decimal::Decimal::new(-1326, 2),
    ///     "EXAMPLE BAKERY 0042",
    ///     "1005061234",
    ///     "1005061234",
    ///     "MAC1005061233",
    ///     "2024-07-26T11:00:00Z",
    /// );
    /// let body = types::EnrichTransactionsPayload::new(vec![transaction_payload]);
    /// let answer = client
    ///     .transaction_data_enrichment()
    ///     .enrich_transactions(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 400: [`BAD_REQUEST`] (14020)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`NOT_FOUND`] (14001)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`EnrichTransactionsPayload`]: types::EnrichTransactionsPayload
    /// [`EnrichedTransactions`]: types::EnrichedTransactions
    /// [`GetAllCustomerTransactions`]: crate::transactions::Transactions::get_all_customer_transactions
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
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

impl EnrichTransactions {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::EnrichedTransactions>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::EnrichedTransactions>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let wire = self.client.wire();
        let request = wire.request(Method::POST, "/data-enrichment/transactions");
        let request = accept_json(request);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

hidden_debug! {
    EnrichTransactions,
}
