//! The client: the one place from which requests leave.

mod builder;
mod raw_request;

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::header::{HeaderName, HeaderValue};
use reqwest::{Method, Request};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use tokio::time::{Instant, sleep_until, timeout_at};
use tracing::Instrument;

use crate::auth::{APP_KEY, APP_TOKEN, Credentials, TOKEN_PATH};
use crate::call::Call;
use crate::download::{Download, Pace, Unread};
use crate::error::{Error, ErrorCode, Result, error_code};
use crate::mismatch::from_json;
use crate::observer::Observer;
use crate::operation::{Auth, Operation};
use crate::options::CallOptions;
use crate::request::Wire;
use crate::response::{RawResponse, Response};
use crate::retry::{RetryPolicy, may_pass, retry_after};
use crate::token::{NoToken, TokenKeeper, Usable, token_header};

pub use builder::{ClientBuilder, DEFAULT_BASE_URL};
pub use raw_request::RawRequest;

/// How the client asks for its token.
pub(crate) const OBTAIN_TOKEN: &Operation = &Operation {
    id: "CreateToken",
    tag: "Authentication",
    method: "POST",
    path: TOKEN_PATH,
    auth: Auth::AppKey,
    idempotent: false,
    deprecated: false,
    timeout: None,
    paging: None,
    polling: None,
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
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    wire: Wire,
    credentials: Option<RwLock<Credentials>>,
    app_key: Option<HeaderValue>,
    token: TokenKeeper,
    timeout: Duration,
    deadline: Duration,
    retry: RetryPolicy,
    response_limit: usize,
    observer: Option<Arc<dyn Observer>>,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.shared.wire.base_url)
            .finish_non_exhaustive()
    }
}

/// A call on its way: what it may take.
struct Limits<'a> {
    pace: Pace,
    retry: &'a RetryPolicy,
    taken: Taken,
}

/// How the body of a success is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taken {
    AsWhole,
    AsItArrives,
}

/// An answer. The body of a success that is taken as it arrives is still on its way.
struct Arrived {
    answer: RawResponse,
    body: Option<Unread>,
}

/// What came of one attempt.
struct Attempt {
    outcome: Result<Arrived>,
    /// The token it was made with.
    token: Option<u64>,
}

impl Client {
    /// Starts the settings of a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client with credentials and base URL from the environment; see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// [`Error::Config`] with the variable or setting that can't be used.
    pub fn from_env() -> Result<Self> {
        Self::builder().from_env()?.build()
    }

    pub(crate) fn wire(&self) -> &Wire {
        &self.shared.wire
    }

    /// Obtains a new access token, also after the client gave up because the API refused it before.
    ///
    /// # Errors
    /// [`Error::Auth`] when there is none to be had.
    pub async fn refresh_token(&self) -> Result<()> {
        self.invalidate_token().await;
        self.token(OBTAIN_TOKEN, None).await.map(drop)
    }

    /// Forgets the access token: the next call obtains a new one.
    pub async fn invalidate_token(&self) {
        self.shared.token.invalidate().await;
    }

    /// Sends `call` and decodes its answer. Request builders do this in their `send`.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send<C: Call>(&self, call: &C) -> Result<Response<C::Output>> {
        self.send_with(call, &CallOptions::default()).await
    }

    pub(crate) async fn send_with<C: Call>(
        &self,
        call: &C,
        options: &CallOptions,
    ) -> Result<Response<C::Output>> {
        C::interpret(self.send_raw(call, options).await?)
    }

    pub(crate) async fn send_raw<C: Call>(
        &self,
        call: &C,
        options: &CallOptions,
    ) -> Result<RawResponse> {
        let operation = const { &C::OPERATION };
        let make = || call.to_request();
        self.execute(operation, &make, options).await
    }

    pub(crate) async fn download<C: Call>(
        &self,
        call: &C,
        options: &CallOptions,
    ) -> Result<Download> {
        let operation = const { &C::OPERATION };
        let make = || call.to_request();
        let arrived = self.arrive(operation, &make, options, Taken::AsItArrives);
        let Arrived { answer, body } = arrived.await?;
        let head = answer.succeeded(operation)?;
        Ok(Download::new(operation, head, body))
    }

    /// Sends a request until it succeeds, or fails in a way that another attempt would not help.
    pub(crate) async fn execute(
        &self,
        operation: &'static Operation,
        make: &(dyn Fn() -> Result<Request> + Sync),
        options: &CallOptions,
    ) -> Result<RawResponse> {
        let arrived = self.arrive(operation, make, options, Taken::AsWhole);
        Ok(arrived.await?.answer)
    }

    /// Not generic, so that it is compiled once.
    async fn arrive(
        &self,
        operation: &'static Operation,
        make: &(dyn Fn() -> Result<Request> + Sync),
        options: &CallOptions,
        taken: Taken,
    ) -> Result<Arrived> {
        let make = || {
            let mut request = make()?;
            options.apply(operation.id, &mut request)?;
            Ok(request)
        };
        let first = make()?;
        let shared = &*self.shared;
        let usual = shared.timeout.max(operation.timeout.unwrap_or_default());
        let deadline_after = options.deadline.unwrap_or(shared.deadline);
        let limits = Limits {
            pace: Pace {
                timeout: options.timeout.unwrap_or(usual),
                deadline: in_future(Instant::now(), deadline_after),
                deadline_after,
            },
            retry: options.retry.as_ref().unwrap_or(&shared.retry),
            taken,
        };
        let span = tracing::info_span!(
            "finicity",
            operation = operation.id,
            http.method = operation.method,
            url.path = operation.path,
            status = tracing::field::Empty,
            attempt = tracing::field::Empty,
            elapsed = tracing::field::Empty,
        );
        let started = Instant::now();
        let new_secret = new_secret(operation, &first);
        let sending = async {
            let outcome = Box::pin(self.attempts(operation, first, &make, &limits)).await;
            let span = tracing::Span::current();
            span.record("elapsed", tracing::field::debug(started.elapsed()));
            if let Ok(Arrived { answer, .. }) = &outcome {
                span.record("status", answer.status.as_u16());
                span.record("attempt", answer.attempts);
                if let Some((partner_id, secret)) = new_secret
                    && answer.status.is_success()
                {
                    self.change_secret(&partner_id, secret);
                }
            }
            outcome
        };
        sending.instrument(span).await
    }

    async fn attempts(
        &self,
        operation: &'static Operation,
        first: Request,
        again: &(dyn Fn() -> Result<Request> + Sync),
        limits: &Limits<'_>,
    ) -> Result<Arrived> {
        let mut rejected = None;
        let mut first = Some(first);
        let mut number = 0;
        loop {
            let request = match first.take() {
                Some(first) => first,
                None => again()?,
            };
            number += 1;
            let attempt = self.attempt(operation, request, number, rejected, limits);
            let Attempt { outcome, token } = attempt.await;
            let answered = outcome.as_ref().map(|arrived| &arrived.answer);
            let wait = match answered {
                Ok(answer) if rejected.is_none() && is_token_rejected(answer, token) => {
                    tracing::debug!("the access token was rejected, a new one is obtained");
                    rejected = token;
                    continue;
                }
                Ok(answer) if may_pass(answer.status, &answer.body) => {
                    let allowed = limits.retry.allows(number, operation.idempotent);
                    allowed.then(|| retry_after(&answer.headers))
                }
                // It never reached the server, so it can't have done anything there.
                Err(error) if error.never_left() => {
                    limits.retry.allows(number, true).then_some(None)
                }
                Err(Error::Transport { .. }) => {
                    let allowed = limits.retry.allows(number, operation.idempotent);
                    allowed.then_some(None)
                }
                _ => None,
            };
            let until =
                wait.map(|asked| in_future(Instant::now(), limits.retry.pause(number, asked)));
            match until.filter(|until| *until < limits.pace.deadline) {
                Some(until) => {
                    tracing::debug!(attempt = number, "the call is tried again");
                    sleep_until(until).await;
                }
                None => {
                    return outcome.map(|mut arrived| {
                        arrived.answer.attempts = number;
                        arrived
                    });
                }
            }
        }
    }

    /// Adds the credentials and sends once.
    async fn attempt(
        &self,
        operation: &'static Operation,
        mut request: Request,
        number: u32,
        rejected: Option<u64>,
        limits: &Limits<'_>,
    ) -> Attempt {
        let authorized = self.authorize(operation, &mut request, rejected);
        let pace = limits.pace;
        let authorized = timeout_at(pace.deadline, authorized).await;
        let late = |_| Err(Error::timeout(operation, pace.deadline_after));
        let token = match authorized.unwrap_or_else(late) {
            Ok(token) => token,
            Err(error) => {
                return Attempt {
                    outcome: Err(error),
                    token: None,
                };
            }
        };
        let observer = self.shared.observer.as_deref();
        if let Some(observer) = observer {
            observer.before(operation, number);
        }
        let started = Instant::now();
        let exchange = self.exchange(operation, request, started, limits.taken);
        let (end, limit) = pace.next(started);
        let outcome = match timeout_at(end, exchange).await {
            Ok(outcome) => outcome.map(|(answer, rest)| Arrived {
                answer,
                body: rest.map(|response| Unread { response, pace }),
            }),
            Err(_) => Err(Error::timeout(operation, limit)),
        };
        if let Some(observer) = observer {
            let told = outcome.as_ref().map(|arrived| arrived.answer.status);
            observer.after(operation, number, told, started.elapsed());
        }
        Attempt { outcome, token }
    }

    async fn exchange(
        &self,
        operation: &'static Operation,
        request: Request,
        started: Instant,
        taken: Taken,
    ) -> Result<(RawResponse, Option<reqwest::Response>)> {
        let failed = |error| Error::from_http(operation, error);
        let mut response = self.wire().http.execute(request).await.map_err(failed)?;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let answer = |body: Bytes| RawResponse {
            status,
            headers,
            body,
            elapsed: started.elapsed(),
            attempts: 1,
        };
        if taken == Taken::AsItArrives && operation.is_success(status) {
            return Ok((answer(Bytes::new()), Some(response)));
        }
        let limit = self.shared.response_limit;
        let announced = response.content_length().unwrap_or_default();
        if usize::try_from(announced).map_or(true, |announced| announced > limit) {
            return Err(Error::too_large(operation, limit));
        }
        let mut body = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
            if body.len() + chunk.len() > limit {
                return Err(Error::too_large(operation, limit));
            }
            body.extend_from_slice(&chunk);
        }
        Ok((answer(body.freeze()), None))
    }

    /// Adds the credentials that the operation wants; says which token it was.
    async fn authorize(
        &self,
        operation: &'static Operation,
        request: &mut Request,
        rejected: Option<u64>,
    ) -> Result<Option<u64>> {
        if operation.auth == Auth::None {
            return Ok(None);
        }
        let app_key = self.shared.app_key.clone();
        let app_key = app_key.ok_or_else(|| no_credentials(operation))?;
        request.headers_mut().insert(APP_KEY, app_key);
        if operation.auth != Auth::AppKeyAndToken {
            return Ok(None);
        }
        let token = self.token(operation, rejected).await?;
        request.headers_mut().insert(APP_TOKEN, token.header);
        Ok(Some(token.generation))
    }

    fn credentials(&self, operation: &'static Operation) -> Result<Credentials> {
        let credentials = self.shared.credentials.as_ref();
        let credentials = credentials.ok_or_else(|| no_credentials(operation))?;
        Ok(credentials
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone())
    }

    /// Goes on with another secret, if it is of this client's partner.
    fn change_secret(&self, partner_id: &str, secret: SecretString) {
        let Some(credentials) = &self.shared.credentials else {
            return;
        };
        let mut credentials = credentials.write().unwrap_or_else(PoisonError::into_inner);
        if credentials.partner_id == partner_id {
            credentials.partner_secret = secret;
        }
    }

    async fn token(&self, operation: &'static Operation, rejected: Option<u64>) -> Result<Usable> {
        let obtain = async || self.obtain_token(&self.credentials(operation)?).await;
        let token = self.shared.token.get(rejected, obtain).await;
        token.map_err(|why| {
            let (reason, source) = match why {
                NoToken::Failed(source) => ("the authentication failed", source),
                NoToken::Refused(source) => (
                    "the API refused the credentials several times and is not asked again, because it \
                     locks partners out; correct them, or call `refresh_token`",
                    source,
                ),
            };
            Error::Auth {
                operation: operation.id,
                reason: reason.into(),
                source: Some(source),
            }
        })
    }

    async fn obtain_token(&self, credentials: &Credentials) -> Result<(String, HeaderValue)> {
        #[derive(Deserialize)]
        struct Obtained {
            token: String,
        }
        tracing::debug!("a new access token is obtained");
        let body = serde_json::json!({
            "partnerId": credentials.partner_id,
            "partnerSecret": credentials.partner_secret.expose_secret(),
        });
        let request = self.wire().request(Method::POST, TOKEN_PATH).json(&body);
        let mut request = crate::request::accept_json(request)
            .build()
            .map_err(|error| Error::from_http(OBTAIN_TOKEN, error))?;
        request.headers_mut().extend(
            self.shared
                .app_key
                .clone()
                .map(|key| (HeaderName::from_static(APP_KEY), key)),
        );
        let limit = self.shared.timeout;
        let exchange = self.exchange(OBTAIN_TOKEN, request, Instant::now(), Taken::AsWhole);
        let answer = match tokio::time::timeout(limit, exchange).await {
            Ok(answer) => answer?.0.succeeded(OBTAIN_TOKEN)?,
            Err(_) => return Err(Error::timeout(OBTAIN_TOKEN, limit)),
        };
        match from_json::<Obtained>(&answer.body) {
            Ok(Obtained { token }) => match token_header(&token) {
                Some(header) => Ok((token, header)),
                None => Err(Error::Auth {
                    operation: OBTAIN_TOKEN.id,
                    reason: "the token has a character that can't be sent in a header".into(),
                    source: None,
                }),
            },
            Err(mismatch) => Err(Error::decode(OBTAIN_TOKEN, answer, mismatch)),
        }
    }
}

fn no_credentials(operation: &Operation) -> Error {
    Error::Auth {
        operation: operation.id,
        reason: "the client was built without credentials".into(),
        source: None,
    }
}

/// The partner and its new secret, if that is what a request is about.
fn new_secret(operation: &Operation, request: &Request) -> Option<(String, SecretString)> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Change {
        partner_id: String,
        new_partner_secret: String,
    }
    if (operation.method, operation.path) != ("PUT", TOKEN_PATH) {
        return None;
    }
    let change: Change = serde_json::from_slice(request.body()?.as_bytes()?).ok()?;
    let secret = SecretString::from(change.new_partner_secret);
    Some((change.partner_id, secret))
}

/// The moment so much after `start`; one that is never reached where that is too far to be said.
pub(crate) fn in_future(start: Instant, after: Duration) -> Instant {
    const YEARS: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    start.checked_add(after.min(YEARS)).unwrap_or(start)
}

/// Whether a new token would help.
fn is_token_rejected(answer: &RawResponse, token: Option<u64>) -> bool {
    answer.status == reqwest::StatusCode::UNAUTHORIZED
        && token.is_some()
        && error_code(&answer.body)
            .is_some_and(|code| ErrorCode::of(&code).is_some_and(|known| known.token_rejected))
}
