//! The builder of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::redirect::Policy;

use super::{Admission, Client, Exchange, Shared};
use crate::auth::Credentials;
use crate::authenticator::Authenticator;
use crate::error::{Error, Result};
use crate::hook::{Closure, HookResult, Hooks, OutgoingRequest, RequestHook};
use crate::limits::{Limiters, RequestLimit};
use crate::observer::Observer;
use crate::request::Endpoint;
use crate::retry::RetryPolicy;
use crate::telemetry::Telemetry;
use crate::token::TokenStore;
use crate::token_manager::TokenManager;

/// The base URL of the API.
pub const DEFAULT_BASE_URL: &str = "https://api.finicity.com";

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);
const DEFAULT_DEADLINE: Duration = Duration::from_secs(300);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Load balancers usually close idle connections later than this.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(45);
const TCP_KEEPALIVE: Duration = Duration::from_secs(30);
const DEFAULT_RESPONSE_LIMIT: usize = 64 << 20;

type ConfigureHttp =
    Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync>;

/// The settings of a [`Client`].
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
    observers: Vec<Arc<dyn Observer>>,
    hooks: Hooks,
    limits: Vec<RequestLimit>,
}

impl ClientBuilder {
    /// Sets the credentials from the environment variables `FINICITY_PARTNER_ID`, `FINICITY_PARTNER_SECRET`
    /// and `FINICITY_APP_KEY`, and the base URL from `FINICITY_BASE_URL` if that variable is set.
    ///
    /// # Errors
    /// [`Error::Config`] when one of the first three variables is not set or is empty, or when a variable is
    /// not valid Unicode. The error names the variable.
    pub fn from_env(self) -> Result<Self> {
        let builder = self.credentials(Credentials::from_env()?);
        match std::env::var("FINICITY_BASE_URL") {
            Ok(url) => Ok(builder.base_url(url)),
            Err(std::env::VarError::NotPresent) => Ok(builder),
            Err(std::env::VarError::NotUnicode(_)) => Err(Error::Config {
                setting: "FINICITY_BASE_URL",
                reason: "the environment variable is not valid Unicode".into(),
            }),
        }
    }

    /// Sets the credentials with which the client authenticates.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Sets the base URL of the API. The default is [`DEFAULT_BASE_URL`]. The URL must use `https`, or `http`
    /// with a loopback address of this machine.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Sets whether the base URL may be an `http` URL of another machine. The default is `false`. The client
    /// sends credentials to such a URL unencrypted, so that every system on the route can read them. This
    /// includes a proxy that `HTTP_PROXY` or `ALL_PROXY` names.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// Sets the timeout of each attempt of a call, up to the last byte of the response. The default is 60 s.
    /// Operations that are known to be slow have a longer timeout.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the maximum duration of a call, including all attempts and the pauses between them. The default
    /// is 300 s.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets the retry policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the maximum size of a response body, in bytes after decompression. The default is 64 MiB. A call
    /// with a longer body fails with [`Error::TooLarge`].
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = Some(bytes);
        self
    }

    /// Sets the header `User-Agent`. The default is `finicity-sdk/<version>`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Changes the settings of the HTTP client, for example proxies, root certificates and connections. The
    /// builder that `configure` receives has all presets of this client:
    ///
    /// - A connection must be established within 10 s.
    /// - The client closes an idle connection after 45 s, which is earlier than most load balancers do.
    /// - The client sends TCP keepalive probes after 30 s without traffic.
    /// - The user agent is that of [`user_agent`](Self::user_agent).
    /// - For a base URL on the loopback interface (`localhost`, `127.0.0.1`, `[::1]`), the client ignores the
    ///   proxies of the environment (`HTTP_PROXY`, `ALL_PROXY`), because they would receive unencrypted
    ///   credentials. The client uses a proxy that `configure` adds.
    ///
    /// The client never follows redirects, whatever `configure` does, because a redirect would send the
    /// credentials to another server. For the same reason, the client does not accept an HTTP client that was
    /// created elsewhere. To use your own TLS configuration, call `tls_backend_preconfigured` in `configure`.
    /// A second call of this method replaces the first closure.
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

    /// Sets the store in which processes with the same credentials share their access token.
    pub fn token_store(mut self, store: impl TokenStore) -> Self {
        self.token_store = Some(Arc::new(store));
        self
    }

    /// Adds an observer that is notified of calls, requests, retries and authentications, for metrics and
    /// tests. The client notifies several observers in the order in which they were added.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observers.push(Arc::new(observer));
        self
    }

    /// Adds a hook that may change or refuse each request before the client sends it. Several hooks run in the
    /// order in which they were added, and the first refusal ends the run. See [`RequestHook`].
    pub fn request_hook(mut self, hook: impl RequestHook) -> Self {
        self.hooks.add(hook);
        self
    }

    /// Adds a closure that may change or refuse each request before the client sends it. The closure must not
    /// block the thread; a hook that waits implements [`RequestHook`], whose rules also apply to the closure.
    ///
    /// - `hook`: the closure. An error refuses the request, and its text becomes part of
    ///   [`Error::HookRefused`]
    ///
    /// ```
    /// use finicity_sdk::Client;
    ///
    /// # fn main() -> Result<(), finicity_sdk::Error> {
    /// let client = Client::builder()
    ///     .on_request(|request| {
    ///         if request.operation().billed {
    ///             return Err("this program makes no billed calls".into());
    ///         }
    ///         request.set_header("x-tenant", "tenant-7")?;
    ///         Ok(())
    ///     })
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_request(
        self,
        hook: impl Fn(&mut OutgoingRequest) -> HookResult + Send + Sync + 'static,
    ) -> Self {
        self.request_hook(Closure(hook))
    }

    /// Adds a limit for a group of operations. All clones of the client share the limit. See [`RequestLimit`].
    pub fn limit(mut self, limit: RequestLimit) -> Self {
        self.limits.push(limit);
        self
    }

    /// Builds the client. The method does not send any request.
    ///
    /// # Errors
    /// [`Error::Config`] when a setting can't be used. The error names the setting.
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
            endpoint: Endpoint::new(base, http),
            response_limit: self.response_limit.unwrap_or(DEFAULT_RESPONSE_LIMIT),
        };
        let telemetry = Arc::new(Telemetry::new(self.observers, exchange.endpoint.server()));
        let limiters = Limiters::new(self.limits)?;
        let hooks = self.hooks;
        let secret_hooks = hooks.see_authentication().then(|| hooks.clone());
        let credentials = self.credentials.as_ref();
        let app_key = credentials.and_then(Credentials::app_key_header);
        let token = self.credentials.zip(app_key.clone());
        let token = token.map(|(credentials, app_key)| {
            let key = credentials.store_key(&exchange.endpoint.base_url);
            let authenticator = Authenticator {
                exchange: exchange.clone(),
                partner_id: credentials.partner_id,
                app_key,
                timeout,
                telemetry: telemetry.clone(),
                hooks: secret_hooks,
            };
            let (secret, store) = (credentials.partner_secret, self.token_store);
            TokenManager::new(authenticator, secret, key, self.retry.clone(), store)
        });
        Ok(Client {
            shared: Arc::new(Box::new(Shared {
                exchange,
                app_key,
                token,
                timeout,
                deadline: self.deadline.unwrap_or(DEFAULT_DEADLINE),
                retry: self.retry,
                telemetry,
                admission: (!limiters.is_empty() || !hooks.is_empty())
                    .then(|| Box::new(Admission { limiters, hooks })),
            })),
        })
    }
}

fn check_base_url(base_url: &str, allow_plain_http: bool) -> Result<Url> {
    let invalid = |reason: String| {
        Err(Error::Config {
            setting: "base_url",
            reason,
        })
    };
    let url = match Url::parse(base_url) {
        Ok(url) => url,
        Err(error) => return invalid(format!("the value is not a URL: {error}")),
    };
    // The rest of the text may contain a secret.
    let origin = format!("{}://{}", url.scheme(), url.host_str().unwrap_or_default());
    if !matches!(url.scheme(), "http" | "https")
        || url.query().is_some()
        || url.fragment().is_some()
    {
        return invalid(format!(
            "{origin} is not an http or https URL, or has a query or a fragment; remove them"
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return invalid("the URL has a user name or a password; remove them".into());
    }
    if url.scheme() == "http" && !allow_plain_http && !is_loopback(&url) {
        return invalid(format!(
            "{origin} would send the credentials unencrypted; use https, or `allow_plain_http`"
        ));
    }
    Ok(url)
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse();
    host == "localhost" || address.is_ok_and(|address: std::net::IpAddr| address.is_loopback())
}

/// Builds the HTTP client.
///
/// - `is_local`: `true` if the base URL is on the loopback interface
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
    let default_agent = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    let mut http = reqwest::Client::builder()
        .connect_timeout(CONNECT_TIMEOUT)
        .pool_idle_timeout(POOL_IDLE_TIMEOUT)
        .tcp_keepalive(TCP_KEEPALIVE)
        .user_agent(user_agent.unwrap_or_else(|| default_agent.to_owned()));
    if is_local {
        http = http.no_proxy();
    }
    if let Some(configure) = configure {
        http = configure(http);
    }
    // Only this crate decides about redirects and retries.
    let http = http
        .redirect(Policy::none())
        .retry(reqwest::retry::never())
        .build();
    http.map_err(|error| Error::Config {
        setting,
        reason: with_causes(&error),
    })
}

/// Formats an error and its causes on one line.
fn with_causes(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

/// Checks that rustls has a crypto provider. Without one, the HTTP client would panic when it is built.
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
