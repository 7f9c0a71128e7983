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
const DEFAULT_RESPONSE_LIMIT: usize = 64 << 20;

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
    http_builder: Option<reqwest::ClientBuilder>,
    http_client: Option<reqwest::Client>,
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

    /// Allows an `http` URL of another machine. Credentials are then sent for all on the way to read.
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

    /// The longest body that is read, in bytes; 64 MiB if not set. Longer ones are an error.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = Some(bytes);
        self
    }

    /// How the client names itself; `finicity-sdk/<version>` if not set.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Settings of the HTTP client: proxies, root certificates, connections. Redirects stay
    /// forbidden, because the credentials would go with them.
    pub fn http_builder(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.http_builder = Some(builder);
        self
    }

    /// An HTTP client of your own, as it is. It should follow no redirects: the credentials would go
    /// with them. Wins over [`http_builder`](Self::http_builder).
    pub fn http_client(mut self, http_client: reqwest::Client) -> Self {
        self.http_client = Some(http_client);
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
        let http = match self.http_client {
            Some(http) => http,
            None => http_client(self.http_builder, self.user_agent)?,
        };
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

fn http_client(
    builder: Option<reqwest::ClientBuilder>,
    user_agent: Option<String>,
) -> Result<reqwest::Client> {
    let setting = if builder.is_some() {
        "http_builder"
    } else {
        "user_agent"
    };
    let own = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    let http = match (builder, user_agent) {
        (Some(builder), Some(agent)) => builder.user_agent(agent),
        (Some(builder), None) => builder,
        (None, agent) => reqwest::Client::builder()
            .connect_timeout(CONNECT_TIMEOUT)
            .user_agent(agent.unwrap_or_else(|| own.to_owned())),
    };
    let http = http.redirect(Policy::none()).build();
    http.map_err(|error| Error::Config {
        setting,
        reason: error.to_string(),
    })
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
