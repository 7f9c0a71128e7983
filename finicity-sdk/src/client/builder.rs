//! The settings of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::redirect::Policy;

use super::{Client, Exchange, Shared};
use crate::auth::Credentials;
use crate::authenticator::Authenticator;
use crate::error::{Error, Result};
use crate::keeper::TokenKeeper;
use crate::observer::Observer;
use crate::request::Wire;
use crate::retry::RetryPolicy;
use crate::token::TokenStore;

/// Where the API is.
pub const DEFAULT_BASE_URL: &str = "https://api.finicity.com";

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);
const DEFAULT_DEADLINE: Duration = Duration::from_secs(300);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Shorter than the idle time after which load balancers usually close connections.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(45);
const TCP_KEEPALIVE: Duration = Duration::from_secs(30);
const DEFAULT_RESPONSE_LIMIT: usize = 64 << 20;

type ConfigureHttp =
    Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync>;

/// Settings of a [`Client`].
#[derive(Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    base_url: Option<String>,
    allow_plain_http: bool,
    credentials: Option<Credentials>,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    retry: RetryPolicy,
    response_limit: Option<usize>,
    user_agent: Option<String>,
    configure_http: Option<ConfigureHttp>,
    token_store: Option<Arc<dyn TokenStore>>,
    observer: Option<Arc<dyn Observer>>,
}

impl ClientBuilder {
    /// Takes the credentials from `FINICITY_PARTNER_ID`, `FINICITY_PARTNER_SECRET` and
    /// `FINICITY_APP_KEY`, and the base URL from `FINICITY_BASE_URL` where that is set.
    ///
    /// # Errors
    /// [`Error::Config`] with the variable that is not set, empty or no text.
    pub fn from_env(self) -> Result<Self> {
        let builder = self.credentials(Credentials::from_env()?);
        match std::env::var("FINICITY_BASE_URL") {
            Ok(url) => Ok(builder.base_url(url)),
            Err(std::env::VarError::NotPresent) => Ok(builder),
            Err(std::env::VarError::NotUnicode(_)) => Err(Error::Config {
                setting: "FINICITY_BASE_URL",
                reason: "the environment variable is no text".into(),
            }),
        }
    }

    /// What the client authenticates with.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Where the API is; [`DEFAULT_BASE_URL`] if not set. An `https` URL, or an `http` one of this
    /// very machine.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Allows an `http` URL of another machine. Credentials are then sent for all on the way to read,
    /// which includes a proxy that `HTTP_PROXY` or `ALL_PROXY` names.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// How long an attempt of a call may take, to the last byte received; 60 s if not set.
    /// Operations that are known to be slow have more.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long a call may take in all, with every attempt and the time between them; 300 s if not set.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// When calls are tried again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// The longest body that is read, in bytes after decompression; 64 MiB if not set. Longer ones are
    /// an error.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = Some(bytes);
        self
    }

    /// How the client names itself; `finicity-sdk/<version>` if not set.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Changes the settings of the HTTP client, for example proxies, root certificates and connections.
    /// The builder that `configure` receives has all presets of this client:
    ///
    /// - a connection has to be made within 10 s;
    /// - an idle connection is closed after 45 s, before most load balancers do;
    /// - TCP keepalive probes are sent after 30 s without traffic;
    /// - the user agent is that of [`user_agent`](Self::user_agent);
    /// - for a base URL on the loopback interface (`localhost`, `127.0.0.1`, `[::1]`), the proxies of the
    ///   environment (`HTTP_PROXY`, `ALL_PROXY`) are ignored, because they would receive the credentials
    ///   in the clear. A proxy that `configure` adds is used.
    ///
    /// Redirects stay forbidden whatever `configure` does, because a redirect would take the credentials
    /// to another server. For the same reason there is no way to pass an HTTP client that was made
    /// elsewhere. To use a TLS configuration of your own, call `tls_backend_preconfigured` in `configure`. A
    /// second call of this method replaces the first closure.
    ///
    /// ```
    /// use std::time::Duration;
    /// use finicity_sdk::Client;
    ///
    /// # fn main() -> Result<(), finicity_sdk::Error> {
    /// let client = Client::builder()
    ///     .configure_http(|http| http.connect_timeout(Duration::from_secs(3)))
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn configure_http(
        mut self,
        configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.configure_http = Some(Box::new(configure));
        self
    }

    /// Where processes with the same credentials share their access token.
    pub fn token_store(mut self, store: impl TokenStore) -> Self {
        self.token_store = Some(Arc::new(store));
        self
    }

    /// Who is told of every attempt, for metrics and tests.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    /// [`Error::Config`] with the setting that can't be used.
    pub fn build(self) -> Result<Client> {
        let base_url = self.base_url.unwrap_or_else(|| DEFAULT_BASE_URL.to_owned());
        let base = check_base_url(&base_url, self.allow_plain_http)?;
        if let Some(credentials) = &self.credentials {
            credentials.check()?;
        }
        let is_local = Url::parse(&base_url).is_ok_and(|url| is_loopback(&url));
        let http = http_client(is_local, self.configure_http, self.user_agent)?;
        let timeout = self.timeout.unwrap_or(DEFAULT_TIMEOUT);
        let exchange = Exchange {
            wire: Wire::new(base, http),
            response_limit: self.response_limit.unwrap_or(DEFAULT_RESPONSE_LIMIT),
        };
        let credentials = self.credentials.as_ref();
        let app_key = credentials.and_then(Credentials::app_key_header);
        let token = self.credentials.zip(app_key.clone());
        let token = token.map(|(credentials, app_key)| {
            let key = credentials.store_key(&exchange.wire.base_url);
            let authenticator = Authenticator {
                exchange: exchange.clone(),
                partner_id: credentials.partner_id,
                app_key,
                timeout,
            };
            let (secret, store) = (credentials.partner_secret, self.token_store);
            TokenKeeper::new(authenticator, secret, key, self.retry.clone(), store)
        });
        Ok(Client {
            shared: Arc::new(Shared {
                exchange,
                app_key,
                token,
                timeout,
                deadline: self.deadline.unwrap_or(DEFAULT_DEADLINE),
                retry: self.retry,
                observer: self.observer,
            }),
        })
    }
}

fn check_base_url(base_url: &str, allow_plain_http: bool) -> Result<Url> {
    let refuse = |reason: String| {
        Err(Error::Config {
            setting: "base_url",
            reason,
        })
    };
    let url = match Url::parse(base_url) {
        Ok(url) => url,
        Err(error) => return refuse(format!("the text is no URL: {error}")),
    };
    // Anything else that was given may be a secret.
    let shown = format!("{}://{}", url.scheme(), url.host_str().unwrap_or_default());
    if !matches!(url.scheme(), "http" | "https")
        || url.query().is_some()
        || url.fragment().is_some()
    {
        return refuse(format!(
            "{shown} is no plain http or https URL, or has a query or a fragment; leave them out"
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("a URL with a user name is not used".into());
    }
    if url.scheme() == "http" && !allow_plain_http && !is_loopback(&url) {
        return refuse(format!(
            "{shown} would send the credentials for all to read; use https, or `allow_plain_http`"
        ));
    }
    Ok(url)
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse();
    host == "localhost" || address.is_ok_and(|address: std::net::IpAddr| address.is_loopback())
}

/// Makes the HTTP client. `is_local` is whether the base URL is on the loopback interface.
fn http_client(
    is_local: bool,
    configure: Option<ConfigureHttp>,
    user_agent: Option<String>,
) -> Result<reqwest::Client> {
    check_crypto_provider()?;
    let setting = match (&configure, &user_agent) {
        (None, Some(_)) => "user_agent",
        _ => "configure_http",
    };
    let own = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    let mut http = reqwest::Client::builder()
        .connect_timeout(CONNECT_TIMEOUT)
        .pool_idle_timeout(POOL_IDLE_TIMEOUT)
        .tcp_keepalive(TCP_KEEPALIVE)
        .user_agent(user_agent.unwrap_or_else(|| own.to_owned()));
    if is_local {
        http = http.no_proxy();
    }
    if let Some(configure) = configure {
        http = configure(http);
    }
    // The client alone decides what is sent again.
    let http = http
        .redirect(Policy::none())
        .retry(reqwest::retry::never())
        .build();
    http.map_err(|error| Error::Config {
        setting,
        reason: with_causes(&error),
    })
}

/// An error and what caused it, on one line.
fn with_causes(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

/// Without a provider, the HTTP client would panic when it is built.
#[cfg(all(feature = "rustls-no-provider", not(feature = "rustls")))]
fn check_crypto_provider() -> Result<()> {
    match rustls::crypto::CryptoProvider::get_default() {
        Some(_) => Ok(()),
        None => Err(Error::Config {
            setting: "configure_http",
            reason: "no process-wide crypto provider of rustls is installed, which the feature \
                     `rustls-no-provider` needs; call `install_default` on one before `build`"
                .into(),
        }),
    }
}

#[cfg(not(all(feature = "rustls-no-provider", not(feature = "rustls"))))]
fn check_crypto_provider() -> Result<()> {
    Ok(())
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}
