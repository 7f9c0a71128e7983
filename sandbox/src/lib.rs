//! A server on loopback that speaks the contract of the Mastercard Open Finance API.
//!
//! It serves every operation of the contract, refuses what the contract does not allow and says why, and
//! remembers what matters: customers, accounts, two years of transactions, reports, subscriptions.
//! Nothing in it is real, and nothing leaves the machine but webhooks to the URLs it is given.
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
//! // What does the program do when the API is away for a moment?
//! sandbox.fail_next("GetCustomer", 1, Fault::Status(503))?;
//! let found = client.customers().get_customer(&ada.id).send().await?;
//! assert_eq!(found.attempts(), 2);
//!
//! // The order of a customer is carried out, and its response is lost. Nobody knows, and nothing is
//! // ordered twice.
//! sandbox.fail_next("AddTestingCustomer", 1, Fault::AnswerLost)?;
//! let lost = client.customers().add_testing_customer(NewCustomer::new("grace")).send().await;
//! assert!(lost.is_err());
//! assert_eq!(sandbox.carried_out("AddTestingCustomer"), 2);
//! # Ok(())
//! # }
//! ```

mod check;
mod contract;
mod example;
mod fault;
mod listener;
mod page;
mod pdf;
mod record;
mod server;
mod webhook;
mod world;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tokio::sync::oneshot;

pub use check::{Checked, Violation};
pub use contract::{Contract, Documented, Operation, Parameter, RequestBody};
pub use fault::Fault;
pub use record::RecordedRequest;

use server::Shared;

/// A running sandbox. It stops when it is dropped.
#[derive(Debug)]
pub struct Sandbox {
    base_url: String,
    shared: Arc<Shared>,
    /// Dropped with the sandbox, which ends the server.
    _running: oneshot::Sender<()>,
}

/// How a sandbox is started.
#[derive(Debug, Clone)]
#[must_use = "a sandbox runs when it is started"]
pub struct SandboxBuilder {
    port: u16,
    contract: Option<PathBuf>,
    pub(crate) partner_id: String,
    pub(crate) partner_secret: String,
    pub(crate) app_key: String,
    pub(crate) seed: u64,
    pub(crate) latency: Duration,
    pub(crate) report_delay: Duration,
    pub(crate) token_lifetime: Duration,
    pub(crate) quirks: bool,
    pub(crate) examples_only: bool,
    pub(crate) log: bool,
}

/// Runs `work` with the base URL of a sandbox that answers every request with an example of the contract.
///
/// The function starts an async runtime, so that a test or an example can be a plain function.
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
/// When the runtime or the sandbox can't be started, and every error of `work`.
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
    /// The partner that a sandbox knows, unless it is told another.
    pub const PARTNER_ID: &str = "sandbox-partner";
    /// Its secret.
    pub const PARTNER_SECRET: &str = "sandbox-secret-1";
    /// Its app key.
    pub const APP_KEY: &str = "sandbox-app-key";

    /// Starts a sandbox on a free port.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start() -> Result<Self> {
        Self::builder().start().await
    }

    /// Starts the settings of a sandbox.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder {
            port: 0,
            contract: None,
            partner_id: Self::PARTNER_ID.into(),
            partner_secret: Self::PARTNER_SECRET.into(),
            app_key: Self::APP_KEY.into(),
            seed: 1,
            latency: Duration::ZERO,
            report_delay: Duration::from_secs(1),
            token_lifetime: Duration::from_secs(2 * 60 * 60),
            quirks: false,
            examples_only: false,
            log: false,
        }
    }

    /// Where it listens, like `http://127.0.0.1:49152`.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Lets the next requests of an operation fail. The variants of [`Fault`] say whether the request is
    /// carried out; [`carried_out`](Self::carried_out) counts.
    ///
    /// - `operation`: its `operationId`
    /// - `times`: how many requests
    /// - `fault`: what goes wrong
    ///
    /// # Errors
    /// When the contract has no such operation.
    pub fn fail_next(&self, operation: &str, times: usize, fault: Fault) -> Result<()> {
        if self.shared.contract.by_id(operation).is_none() {
            bail!("the contract has no operation `{operation}`");
        }
        self.shared.fail(Some(operation), times, fault);
        Ok(())
    }

    /// Forgets the faults that are still to come.
    pub fn end_faults(&self) {
        self.shared.end_faults();
    }

    /// Answers so many next requests, of whichever operation, with 429.
    ///
    /// - `times`: how many requests
    /// - `retry_after`: the seconds that callers are told to wait, if any
    pub fn throttle(&self, times: usize, retry_after: Option<u64>) {
        self.shared.fail(None, times, Fault::Throttled(retry_after));
    }

    /// From now on every access token that was given has expired.
    pub fn expire_token(&self) {
        self.shared.world().partner.expire_tokens();
    }

    /// Connects the bank of the sandbox for a customer, as if the customer had been through Connect.
    /// Says whether there is such a customer.
    pub fn connect_customer(&self, customer_id: &str) -> bool {
        let Ok(customer) = customer_id.parse() else {
            return false;
        };
        let mut world = self.shared.world();
        world.connect(customer, server::now()).is_some()
    }

    /// Returns how many access tokens were given out.
    pub fn tokens_given(&self) -> usize {
        usize::try_from(self.shared.world().partner.tokens_given()).unwrap_or(usize::MAX)
    }

    /// Returns how many authentications in a row were refused. Five lock the partner out.
    pub fn refusals(&self) -> u32 {
        self.shared.world().partner.failures
    }

    /// Returns whether the partner is locked out after five refused authentications in a row.
    pub fn is_locked_out(&self) -> bool {
        self.shared.world().partner.is_locked_out()
    }

    /// Ends the lock-out of the partner, as the support of the vendor does, and forgets the refusals.
    pub fn unlock(&self) {
        self.shared.world().partner.failures = 0;
    }

    /// Returns whether the partner secret is valid now. Does not count as an authentication.
    pub fn accepts_secret(&self, secret: &str) -> bool {
        self.shared.world().partner.accepts(secret)
    }

    /// Replaces the partner secret at once, as if another program had changed it. The rules for new
    /// secrets are not checked.
    pub fn change_secret(&self, secret: &str) {
        self.shared.world().partner.change_secret(secret, true);
    }

    /// Lets the next reports that are generated end as `failure`.
    ///
    /// - `times`: how many reports
    /// - `errors`: the code and the message of each error that they name
    pub fn fail_reports(&self, times: usize, errors: &[(&str, &str)]) {
        let errors = errors.iter().map(|(code, message)| {
            serde_json::json!({ "code": code, "status": "400", "message": message })
        });
        let errors = vec![errors.collect::<Vec<_>>(); times];
        self.shared.world().plans.failures.extend(errors);
    }

    /// Sets the statuses that the next generated report passes through: one per request for the report,
    /// whatever the time. The last status stays, and an empty text means a response without a status.
    /// A second call sets the statuses of the report after that one.
    pub fn report_statuses(&self, statuses: &[&str]) {
        let statuses = statuses.iter().map(ToString::to_string).collect();
        self.shared.world().plans.reports.push_back(statuses);
    }

    /// Sets the statuses that reads of payment success indicators show, one per request. The last
    /// status stays, and an empty text means a response without a status.
    pub fn indicator_statuses(&self, statuses: &[&str]) {
        let statuses = statuses.iter().map(ToString::to_string).collect();
        self.shared.world().plans.indicators = statuses;
    }

    /// Sets the statuses that reads of transaction refreshes show, one per request. The last status
    /// stays, and an empty text means a response without a status.
    pub fn refresh_statuses(&self, statuses: &[&str]) {
        let statuses = statuses.iter().map(ToString::to_string).collect();
        self.shared.world().plans.refreshes = statuses;
    }

    /// Adds so many transactions to an account, newer than all others. Says whether there is such an
    /// account.
    pub fn add_transactions(&self, customer_id: &str, account_id: &str, count: usize) -> bool {
        let mut world = self.shared.world();
        world.receive(customer_id, account_id, count, server::now())
    }

    /// From now on so many new transactions arrive after each page of a list of transactions, on the
    /// account of the list or the first account of the customer. Zero ends this.
    pub fn add_transactions_between_pages(&self, count: usize) {
        self.shared.world().plans.between_pages = count;
    }

    /// Returns the ids of all transactions of a customer, pending ones included, account by account and
    /// the oldest first. Returns nothing if there is no such customer.
    pub fn transaction_ids(&self, customer_id: &str) -> Vec<i64> {
        let world = self.shared.world();
        let id = customer_id.parse().ok();
        let customer = id.and_then(|id: i64| world.customers.get(&id));
        let accounts = customer.into_iter().flat_map(|customer| &customer.accounts);
        let transactions = accounts.flat_map(|account| &account.transactions);
        transactions.map(|transaction| transaction.id).collect()
    }

    /// Returns how many requests of an operation were carried out with success, whatever response the
    /// caller received.
    ///
    /// - `operation`: its `operationId`
    pub fn carried_out(&self, operation: &str) -> usize {
        self.shared.world().carried_out(operation)
    }

    /// The latest requests, the oldest first. Those long past are forgotten.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.requests()
    }

    /// The contract that it speaks.
    pub fn contract(&self) -> &Contract {
        &self.shared.contract
    }
}

impl SandboxBuilder {
    /// The port on loopback; any free one if not set.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// A contract of one's own, YAML or JSON, in place of the one that the sandbox comes with.
    pub fn contract(mut self, file: impl Into<PathBuf>) -> Self {
        self.contract = Some(file.into());
        self
    }

    /// The credentials that are right.
    pub fn credentials(
        mut self,
        partner_id: impl Into<String>,
        partner_secret: impl Into<String>,
        app_key: impl Into<String>,
    ) -> Self {
        self.partner_id = partner_id.into();
        self.partner_secret = partner_secret.into();
        self.app_key = app_key.into();
        self
    }

    /// What everything that looks like chance is made from: the same seed, the same bank.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// How long each answer takes.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// How long a report, or a refresh of transactions, is in progress; one second if not set.
    pub fn report_delay(mut self, delay: Duration) -> Self {
        self.report_delay = delay;
        self
    }

    /// Sets how long an access token is valid; two hours if not set.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// Answers with the contradictions that production shows: numbers as text, `null` where something is
    /// promised, a refused app key in plain text.
    pub fn quirks(mut self, quirks: bool) -> Self {
        self.quirks = quirks;
        self
    }

    /// Remembers nothing, and answers every operation with an example from the contract, for any ids that
    /// the contract allows and any credentials.
    pub fn examples_only(mut self, examples_only: bool) -> Self {
        self.examples_only = examples_only;
        self
    }

    /// Prints a line for each request.
    pub fn log(mut self, log: bool) -> Self {
        self.log = log;
        self
    }

    /// Starts the sandbox.
    ///
    /// # Errors
    /// When the port is taken, or the contract is none; the message names the place.
    pub async fn start(self) -> Result<Sandbox> {
        let contract = match &self.contract {
            Some(file) => Contract::from_file(file)?,
            None => Contract::embedded()?,
        };
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", self.port)).await;
        let listener = listener.with_context(|| format!("can't listen on port {}", self.port))?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let shared = Arc::new(Shared::new(self, contract, base_url.clone())?);
        let (running, stopped) = oneshot::channel();
        server::serve(listener, shared.clone(), stopped);
        Ok(Sandbox {
            base_url,
            shared,
            _running: running,
        })
    }
}
