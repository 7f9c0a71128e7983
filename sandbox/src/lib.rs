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
    pub(crate) quirks: bool,
    pub(crate) examples_only: bool,
    pub(crate) log: bool,
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
            quirks: false,
            examples_only: false,
            log: false,
        }
    }

    /// Where it listens, like `http://127.0.0.1:49152`.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Lets the next requests of an operation fail.
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

    /// Answers with the contradictions that production shows: numbers as text, `null` where something is
    /// promised, a refused app key in plain text.
    pub fn quirks(mut self, quirks: bool) -> Self {
        self.quirks = quirks;
        self
    }

    /// Remembers nothing, and answers every operation with an example from the contract, for any ids and
    /// any credentials.
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
