//! The settings of a sandbox.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use tokio::sync::oneshot;

use crate::Sandbox;
use crate::contract::Contract;
use crate::server::{self, Shared};

/// The source of the responses.
#[derive(Debug, Clone)]
pub(crate) enum Source {
    /// The data of the sandbox.
    Data,
    /// Another server, whose responses are stored.
    Record { folder: PathBuf, upstream: String },
    /// A recording.
    Replay { folder: PathBuf },
}

/// The settings of a sandbox.
#[derive(Debug, Clone)]
#[must_use = "a sandbox runs when it is started"]
pub struct SandboxBuilder {
    port: u16,
    contract: Option<Arc<Contract>>,
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
    pub(crate) source: Source,
}

impl SandboxBuilder {
    pub(crate) fn new() -> Self {
        Self {
            port: 0,
            contract: None,
            partner_id: Sandbox::PARTNER_ID.into(),
            partner_secret: Sandbox::PARTNER_SECRET.into(),
            app_key: Sandbox::APP_KEY.into(),
            seed: 1,
            latency: Duration::ZERO,
            report_delay: Duration::from_secs(1),
            token_lifetime: Duration::from_secs(2 * 60 * 60),
            quirks: false,
            examples_only: false,
            log: false,
            source: Source::Data,
        }
    }

    /// Sets the port on loopback. By default, the sandbox uses a free port.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets another contract instead of the built-in contract.
    pub fn contract(mut self, contract: Contract) -> Self {
        self.contract = Some(Arc::new(contract));
        self
    }

    /// Sets the credentials that the sandbox accepts.
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

    /// Sets the seed for all random data. The same seed leads to the same bank.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the time that each response takes.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// Sets how long a report or a refresh of transactions is in progress. The default is one second.
    pub fn report_delay(mut self, delay: Duration) -> Self {
        self.report_delay = delay;
        self
    }

    /// Sets how long an access token is valid. The default is two hours.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// If `true`, responses deviate from the contract in the ways in which production does: numbers and
    /// booleans as text, `null` instead of strings, and a plain text response for a refused app key.
    pub fn quirks(mut self, quirks: bool) -> Self {
        self.quirks = quirks;
        self
    }

    /// If `true`, the sandbox stores no data and responds to every operation with an example from the
    /// contract. It accepts all credentials, and all IDs that the contract allows.
    pub fn examples_only(mut self, examples_only: bool) -> Self {
        self.examples_only = examples_only;
        self
    }

    /// If `true`, the sandbox prints a line for each request.
    pub fn log(mut self, log: bool) -> Self {
        self.log = log;
        self
    }

    /// Forwards each request to another server, returns its response to the caller, and stores both in a folder
    /// for [`replay`](Self::replay).
    ///
    /// The files contain no credentials, and random values in place of personal data. The same value always gets
    /// the same replacement, so that IDs still fit together. The table of the replacements exists only in memory:
    /// nobody can find the original values from the files, and a second recording in the same folder uses other
    /// replacements. A value is stored only if the contract or its name shows that it can't expose a person:
    /// documented values, statuses, error codes, booleans, currencies, amounts and other numbers that are not
    /// identifiers, and dates other than dates of birth. Amounts and dates of a known person can still
    /// identify this person, so do not publish recordings of real persons.
    ///
    /// - `folder`: the folder, which is created if it does not exist. New files continue the numbers of existing
    ///   ones. On Unix, only the user can read the files. Two programs must not record in the same folder at the
    ///   same time.
    /// - `upstream`: the base URL of the other server, such as `https://api.finicity.com`
    ///
    /// Callers send their credentials for the other server; the sandbox does not check them. If the other server
    /// does not respond within 200 seconds, the caller gets a 502 response that names the server, and nothing is
    /// stored. If a file can't be written, the caller gets the response anyway, and the sandbox prints the error
    /// and adds it to [`RecordedRequest::problems`](crate::RecordedRequest::problems). The requests in
    /// [`Sandbox::requests`] are those that were stored.
    ///
    /// ```
    /// use finicity_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> anyhow::Result<()> {
    /// # let api = Sandbox::start().await?;
    /// # let (upstream, temporary) = (api.base_url(), tempfile::tempdir()?);
    /// # let folder = temporary.path().join("recording");
    /// let recorder = Sandbox::builder().record(&folder, upstream).start().await?;
    /// // The program under test sends its requests to `recorder.base_url()`.
    /// # reqwest::get(recorder.base_url().to_owned() + "/aggregation/v1/customers").await?;
    /// drop(recorder);
    ///
    /// let replay = Sandbox::replay(&folder).await?;
    /// println!("export FINICITY_BASE_URL={}", replay.base_url());
    /// # Ok(())
    /// # }
    /// ```
    pub fn record(mut self, folder: impl Into<PathBuf>, upstream: impl Into<String>) -> Self {
        self.source = Source::Record {
            folder: folder.into(),
            upstream: upstream.into(),
        };
        self
    }

    /// Serves the responses of a recording instead of the data of the sandbox.
    ///
    /// The sandbox accepts all credentials, and responds to every authentication with a token. For each other
    /// request, it looks for recorded requests of the same operation with the same parameters and the same body.
    /// If there are several, it serves their responses in the order of the recording, and then the last one
    /// again. A request that the recording does not contain gets a 501 response whose message names the nearest
    /// recorded request.
    ///
    /// A request may differ from the recorded one in credentials, and in values that the recording has replaced
    /// and that the caller made up, such as the name of a new customer. The sandbox remembers which value
    /// belongs to which recorded value, and responses contain the value of the caller. A value that an earlier
    /// recorded response contains must be the recorded one. Dates in requests may differ if no recorded request
    /// has the same dates.
    ///
    /// - `folder`: the folder of the recording
    pub fn replay(mut self, folder: impl Into<PathBuf>) -> Self {
        self.source = Source::Replay {
            folder: folder.into(),
        };
        self
    }

    /// Starts the sandbox.
    ///
    /// # Errors
    /// Returns an error if the port is in use or the contract cannot be read. The message names the place.
    /// Returns an error if the folder of a recording can't be read or created, or if the upstream URL is invalid.
    pub async fn start(self) -> Result<Sandbox> {
        let contract = match &self.contract {
            Some(contract) => contract.clone(),
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
