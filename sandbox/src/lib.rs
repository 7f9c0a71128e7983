//! A local server that implements the contract of the Mastercard Open Finance API, for tests and experiments.
//!
//! The sandbox serves every operation of the contract and rejects requests that violate the contract, with
//! the reason. It stores customers, accounts, two years of transactions, reports and subscriptions. All data
//! is invented, and the sandbox contacts other hosts only at the webhook URLs that callers give.
//!
//! ```
//! use finicity_sandbox::{Fault, Sandbox};
//! use finicity_sdk::types::NewCustomer;
//! use finicity_sdk::{Client, Credentials};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! let client = Client::builder()
//!     .base_url(sandbox.base_url())
//!     .credentials(Credentials::new(Sandbox::PARTNER_ID, Sandbox::PARTNER_SECRET, Sandbox::APP_KEY))
//!     .build()?;
//! let ada = client.customers().add_testing_customer(NewCustomer::new("ada")).send().await?;
//!
//! // Test that the program tolerates a short outage.
//! sandbox.fail_next("GetCustomer", 1, Fault::Status(503))?;
//! let found = client.customers().get_customer(&ada.id).send().await?;
//! assert_eq!(found.attempts(), 2);
//!
//! // The sandbox adds the customer, but the response is lost. The client does not retry, because a retry could
//! // add the customer twice.
//! sandbox.fail_next("AddTestingCustomer", 1, Fault::ResponseLost)?;
//! let lost = client.customers().add_testing_customer(NewCustomer::new("grace")).send().await;
//! assert!(lost.is_err());
//! assert_eq!(sandbox.carried_out("AddTestingCustomer"), 2);
//! # Ok(())
//! # }
//! ```

mod builder;
mod check;
mod contract;
mod example;
mod example_response;
mod fault;
mod listener;
mod page;
mod pdf;
mod record;
mod recording;
mod server;
mod webhook;
mod world;

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Result, bail};
use tokio::sync::oneshot;

pub use builder::SandboxBuilder;
pub use check::{Checked, Violation};
pub use contract::{Contract, DocumentedResponse, Operation, Parameter, RequestBody};
pub use fault::Fault;
pub use record::RecordedRequest;

use server::Shared;

/// A running sandbox. Dropping the value stops the server.
#[derive(Debug)]
pub struct Sandbox {
    base_url: String,
    shared: Arc<Shared>,
    /// The sender for the end of the server. Dropping the sandbox drops the sender, which stops the server.
    _running: oneshot::Sender<()>,
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.shared.stop_waiting();
    }
}

/// Runs `work` with the base URL of a sandbox that responds to every request with an example of the contract.
///
/// The function starts an async runtime, so a test or an example can be a synchronous function.
///
/// ```
/// use finicity_sdk::{Client, Credentials};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// finicity_sandbox::serve_examples(async |url| {
///     let credentials = Credentials::new("id", "secret", "key");
///     let client = Client::builder().base_url(url).credentials(credentials).build()?;
///     let customer = client.customers().get_customer("1005061234").send().await?;
///     assert!(!customer.id.as_str().is_empty());
///     Ok(())
/// })
/// # }
/// ```
///
/// # Errors
/// Returns an error if the runtime or the sandbox cannot be started, and every error of `work`.
pub fn serve_examples(
    work: impl AsyncFnOnce(&str) -> Result<(), Box<dyn std::error::Error>>,
) -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let sandbox = Sandbox::builder().examples_only(true).start().await?;
        work(sandbox.base_url()).await
    })
}

impl Sandbox {
    /// The default partner ID.
    pub const PARTNER_ID: &str = "sandbox-partner";
    /// The default partner secret.
    pub const PARTNER_SECRET: &str = "sandbox-secret-1";
    /// The default app key.
    pub const APP_KEY: &str = "sandbox-app-key";

    /// Starts a sandbox on a free port.
    ///
    /// # Errors
    /// Returns an error if no port is available.
    pub async fn start() -> Result<Self> {
        Self::builder().start().await
    }

    /// Starts a sandbox that serves the responses of a recording. See [`SandboxBuilder::replay`].
    ///
    /// - `folder`: the folder of the recording
    ///
    /// # Errors
    /// Returns an error if no port is available, or if a file of the recording can't be read. The message names
    /// the file and the place in the file.
    pub async fn replay(folder: impl Into<PathBuf>) -> Result<Self> {
        Self::builder().replay(folder).start().await
    }

    /// Returns the default settings of a sandbox, to change and start.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::new()
    }

    /// Returns the base URL of the server, such as `http://127.0.0.1:49152`.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Makes the next requests of an operation fail. Each variant of [`Fault`] states whether the sandbox
    /// carries out the request; [`carried_out`](Self::carried_out) returns how often it did.
    ///
    /// - `operation`: the `operationId`
    /// - `times`: the number of requests
    /// - `fault`: the fault
    ///
    /// # Errors
    /// Returns an error if the contract does not have the operation.
    pub fn fail_next(&self, operation: &str, times: usize, fault: Fault) -> Result<()> {
        if self.shared.contract.by_id(operation).is_none() {
            bail!("the contract has no operation `{operation}`");
        }
        self.shared.fail(Some(operation), times, fault);
        Ok(())
    }

    /// Removes all faults that have not occurred yet.
    pub fn end_faults(&self) {
        self.shared.end_faults();
    }

    /// Responds to the next requests of any operation with 429.
    ///
    /// - `times`: the number of requests
    /// - `retry_after`: the value of the `Retry-After` header in seconds, if any
    pub fn throttle(&self, times: usize, retry_after: Option<u64>) {
        self.shared.fail(None, times, Fault::Throttled(retry_after));
    }

    /// Marks all access tokens that were issued so far as expired.
    pub fn expire_token(&self) {
        self.shared.world().partner.expire_tokens();
    }

    /// Adds a testing customer with an ID of your choice. Returns `false` if the ID is not a number, or if
    /// a customer has the ID or the username.
    pub fn add_customer(&self, customer_id: &str, username: &str) -> bool {
        let Ok(id) = customer_id.parse() else {
            return false;
        };
        self.shared.world().add_known(id, username, server::now())
    }

    /// Connects the bank of the sandbox for a customer, as if the customer had completed Connect. Returns
    /// `false` if the customer does not exist.
    pub fn connect_customer(&self, customer_id: &str) -> bool {
        let Ok(customer) = customer_id.parse() else {
            return false;
        };
        let mut world = self.shared.world();
        world.connect(customer, server::now()).is_some()
    }

    /// Returns the number of access tokens that were issued.
    pub fn tokens_given(&self) -> usize {
        usize::try_from(self.shared.world().partner.tokens_given()).unwrap_or(usize::MAX)
    }

    /// Returns the number of consecutive refused authentications. Five lock the partner out.
    pub fn refusals(&self) -> u32 {
        self.shared.world().partner.failures
    }

    /// Returns `true` if the partner is locked out after five consecutive refused authentications.
    pub fn is_locked_out(&self) -> bool {
        self.shared.world().partner.is_locked_out()
    }

    /// Ends the lockout of the partner, as the support of the vendor does, and resets the count of refusals.
    pub fn unlock(&self) {
        self.shared.world().partner.failures = 0;
    }

    /// Returns `true` if the partner secret is valid now. Does not count as an authentication.
    pub fn accepts_secret(&self, secret: &str) -> bool {
        self.shared.world().partner.accepts(secret)
    }

    /// Replaces the partner secret at once, as if another program had changed it. The rules for new
    /// secrets are not checked.
    pub fn change_secret(&self, secret: &str) {
        self.shared.world().partner.change_secret(secret, true);
    }

    /// Makes the next generated reports end with the status `failure`.
    ///
    /// - `times`: the number of reports
    /// - `errors`: the code and the message of each error in the reports
    pub fn fail_reports(&self, times: usize, errors: &[(&str, &str)]) {
        let errors = errors.iter().map(|(code, message)| {
            serde_json::json!({ "code": code, "status": "400", "message": message })
        });
        let errors = vec![errors.collect::<Vec<_>>(); times];
        self.shared.world().plans.failures.extend(errors);
    }

    /// Sets the statuses of the next generated report. Each request for the report returns the next status,
    /// independent of the time. The last status stays, and an empty text means a response without a status. A
    /// second call sets the statuses of the report after that one.
    pub fn report_statuses(&self, statuses: &[&str]) {
        let statuses = statuses.iter().map(ToString::to_string).collect();
        self.shared.world().plans.reports.push_back(statuses);
    }

    /// Sets the statuses of payment success indicators. Each read returns the next status. The last status
    /// stays, and an empty text means a response without a status.
    pub fn indicator_statuses(&self, statuses: &[&str]) {
        let statuses = statuses.iter().map(ToString::to_string).collect();
        self.shared.world().plans.indicators = statuses;
    }

    /// Sets the statuses of transaction refreshes. Each read returns the next status. The last status stays,
    /// and an empty text means a response without a status.
    pub fn refresh_statuses(&self, statuses: &[&str]) {
        let statuses = statuses.iter().map(ToString::to_string).collect();
        self.shared.world().plans.refreshes = statuses;
    }

    /// Adds this number of transactions to an account, newer than all others. Returns `false` if the account
    /// does not exist.
    pub fn add_transactions(&self, customer_id: &str, account_id: &str, count: usize) -> bool {
        let mut world = self.shared.world();
        world.receive(customer_id, account_id, count, server::now())
    }

    /// Adds this number of new transactions after each page of a list of transactions from now on. The
    /// transactions are added to the account of the list, or to the first account of the customer. Zero ends
    /// this.
    pub fn add_transactions_between_pages(&self, count: usize) {
        self.shared.world().plans.between_pages = count;
    }

    /// Returns the IDs of all transactions of a customer, including pending ones, account by account and
    /// oldest first. Returns an empty list if the customer does not exist.
    pub fn transaction_ids(&self, customer_id: &str) -> Vec<i64> {
        let world = self.shared.world();
        let id = customer_id.parse().ok();
        let customer = id.and_then(|id: i64| world.customers.get(&id));
        let accounts = customer.into_iter().flat_map(|customer| &customer.accounts);
        let transactions = accounts.flat_map(|account| &account.transactions);
        transactions.map(|transaction| transaction.id).collect()
    }

    /// Returns the number of requests of an operation that were carried out with success, whatever response
    /// the caller received.
    ///
    /// - `operation`: the `operationId`
    pub fn carried_out(&self, operation: &str) -> usize {
        self.shared.world().carried_out(operation)
    }

    /// Returns the latest requests, oldest first. The sandbox keeps the last 500 requests, or fewer if their
    /// bodies need more than 32 MiB.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.requests()
    }

    /// Returns the contract that the sandbox implements.
    pub fn contract(&self) -> &Contract {
        &self.shared.contract
    }
}
