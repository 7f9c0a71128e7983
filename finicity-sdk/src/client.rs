//! The client: settings, credentials and the one place from which requests leave.

use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::header::HeaderValue;
use reqwest::{Method, Request, Url};
use secrecy::ExposeSecret;
use serde::Deserialize;

use crate::auth::{APP_KEY, APP_TOKEN, Credentials, TOKEN_PATH, TokenCache};
use crate::call::Call;
use crate::error::{Error, Result};
use crate::mismatch::from_json;
use crate::operation::{Auth, Operation};
use crate::request::Wire;
use crate::response::{RawResponse, Response};

/// Where the API is.
pub const DEFAULT_BASE_URL: &str = "https://api.finicity.com";

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How the client asks for its token.
const OBTAIN_TOKEN: &Operation = &Operation {
    id: "CreateToken",
    tag: "Authentication",
    method: "POST",
    path: TOKEN_PATH,
    auth: Auth::AppKey,
    idempotent: false,
    deprecated: false,
    timeout: None,
    paging: None,
    successes: &[200],
    failures_below_300: &[],
};

/// A client of the API.
///
/// Cheap to clone; all clones share connections and one access token.
///
/// ```
/// use finicity_sdk::{Client, Credentials};
///
/// # fn main() -> Result<(), finicity_sdk::Error> {
/// let client = Client::builder()
///     .credentials(Credentials::new("partner id", "partner secret", "app key"))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    wire: Wire,
    credentials: Option<Credentials>,
    token: TokenCache,
    timeout: Duration,
}

/// Settings of a [`Client`].
#[derive(Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    base_url: Option<String>,
    credentials: Option<Credentials>,
    timeout: Option<Duration>,
    user_agent: Option<String>,
    http_client: Option<reqwest::Client>,
}

impl ClientBuilder {
    /// What the client authenticates with.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Where the API is; [`DEFAULT_BASE_URL`] if not set. Must be an `http` or `https` URL.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// How long a call may take from its first byte sent to the last byte received; 60 s if not
    /// set. Operations that are known to be slow have more.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How the client names itself; `finicity-sdk/<version>` if not set.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// An HTTP client of your own: proxies, certificates, connection settings. Its user agent wins
    /// over [`user_agent`](Self::user_agent).
    pub fn http_client(mut self, http_client: reqwest::Client) -> Self {
        self.http_client = Some(http_client);
        self
    }

    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    /// [`Error::Config`] with the setting that can't be used.
    pub fn build(self) -> Result<Client> {
        let config = |setting, reason: String| Error::Config { setting, reason };
        let base_url = self.base_url.unwrap_or_else(|| DEFAULT_BASE_URL.to_owned());
        let parsed = Url::parse(&base_url)
            .map_err(|error| config("base_url", format!("{base_url} is no URL: {error}")))?;
        if !matches!(parsed.scheme(), "http" | "https") || parsed.query().is_some() {
            return Err(config(
                "base_url",
                format!("{base_url} is no plain http or https URL"),
            ));
        }
        if let Some(credentials) = &self.credentials
            && HeaderValue::from_str(credentials.app_key.expose_secret()).is_err()
        {
            return Err(config(
                "credentials",
                "the app key has a character that can't be sent in a header".into(),
            ));
        }
        let http = match self.http_client {
            Some(http) => http,
            None => {
                let agent = self.user_agent.unwrap_or_else(|| {
                    concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned()
                });
                let http = reqwest::Client::builder().user_agent(agent);
                let http = http.connect_timeout(CONNECT_TIMEOUT).build();
                http.map_err(|error| config("http_client", error.to_string()))?
            }
        };
        let wire = Wire {
            base_url: base_url.trim_end_matches('/').to_owned(),
            http,
        };
        Ok(Client {
            shared: Arc::new(Shared {
                wire,
                credentials: self.credentials,
                token: TokenCache::default(),
                timeout: self.timeout.unwrap_or(DEFAULT_TIMEOUT),
            }),
        })
    }
}

impl Client {
    /// Starts the settings of a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    pub(crate) fn wire(&self) -> &Wire {
        &self.shared.wire
    }

    /// Sends `call` and decodes its answer. Request builders do this in their `send`.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send<C: Call>(&self, call: &C) -> Result<Response<C::Output>> {
        let operation = const { &C::OPERATION };
        C::interpret(self.execute(operation, call.to_request()?).await?)
    }

    /// Adds the credentials and sends.
    async fn execute(
        &self,
        operation: &'static Operation,
        mut request: Request,
    ) -> Result<RawResponse> {
        self.authorize(operation, &mut request).await?;
        self.exchange(operation, request).await
    }

    async fn exchange(
        &self,
        operation: &'static Operation,
        mut request: Request,
    ) -> Result<RawResponse> {
        let limit = operation
            .timeout
            .unwrap_or_default()
            .max(self.shared.timeout);
        *request.timeout_mut() = Some(limit);
        let failed = |error| Error::from_http(operation, limit, error);
        let started = Instant::now();
        let response = self.wire().http.execute(request).await.map_err(failed)?;
        let status = response.status();
        let headers = response.headers().clone();
        let body = response.bytes().await.map_err(failed)?;
        Ok(RawResponse {
            status,
            headers,
            body,
            elapsed: started.elapsed(),
        })
    }

    async fn authorize(&self, operation: &'static Operation, request: &mut Request) -> Result<()> {
        if operation.auth == Auth::None {
            return Ok(());
        }
        let missing = || Error::Auth {
            operation: operation.id,
            reason: "the client was built without credentials".into(),
            source: None,
        };
        let credentials = self.shared.credentials.as_ref().ok_or_else(missing)?;
        let app_key = secret_header(operation, credentials.app_key.expose_secret())?;
        request.headers_mut().insert(APP_KEY, app_key);
        if operation.auth == Auth::AppKeyAndToken {
            let token = self
                .shared
                .token
                .get(async || self.obtain_token(credentials).await)
                .await;
            let token = token.map_err(|error| Error::Auth {
                operation: operation.id,
                reason: "the authentication failed".into(),
                source: Some(Box::new(error)),
            })?;
            request
                .headers_mut()
                .insert(APP_TOKEN, secret_header(operation, &token)?);
        }
        Ok(())
    }

    async fn obtain_token(&self, credentials: &Credentials) -> Result<String> {
        #[derive(Deserialize)]
        struct Obtained {
            token: String,
        }
        let body = serde_json::json!({
            "partnerId": credentials.partner_id,
            "partnerSecret": credentials.partner_secret.expose_secret(),
        });
        let request = self.wire().request(Method::POST, TOKEN_PATH).json(&body);
        let request = crate::request::accept_json(request)
            .build()
            .map_err(|error| Error::from_http(OBTAIN_TOKEN, self.shared.timeout, error))?;
        let answer = Box::pin(self.execute(OBTAIN_TOKEN, request)).await?;
        let answer = answer.succeeded(OBTAIN_TOKEN)?;
        match from_json::<Obtained>(&answer.body) {
            Ok(obtained) => Ok(obtained.token),
            Err(mismatch) => Err(Error::decode(OBTAIN_TOKEN, answer, mismatch)),
        }
    }
}

fn secret_header(operation: &'static Operation, secret: &str) -> Result<HeaderValue> {
    let mut value = HeaderValue::from_str(secret).map_err(|_| Error::Auth {
        operation: operation.id,
        reason: "a credential has a character that can't be sent in a header".into(),
        source: None,
    })?;
    value.set_sensitive(true);
    Ok(value)
}
