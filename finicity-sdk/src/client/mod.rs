//! The client, which sends all requests.

mod admission;
mod builder;
mod exchange;
mod raw_request;

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use http::Method;
use http::header::HeaderValue;
use percent_encoding::percent_decode_str;
use reqwest::Request;
use secrecy::SecretString;
use serde_json::Value;
use tokio::runtime::Handle;
use tokio::time::{Instant, sleep_until, timeout_at};
use tracing::Instrument;

use crate::auth::{APP_KEY, APP_TOKEN, TOKEN_PATH};
use crate::authenticator::{AuthFailure, TokenBody};
use crate::background::spawn;
use crate::call::Call;
use crate::download::{Download, TimeLimits, UnreadBody};
use crate::error::{Error, ErrorCode, Result, error_code};
use crate::mismatch::{from_json, parse};
use crate::observer::RetryReason;
use crate::operation::{Auth, Operation};
use crate::options::CallOptions;
use crate::request::Endpoint;
use crate::response::{RawResponse, Response};
use crate::retry::{AttemptEffect, RetryClass, RetryPolicy, retry_after, retry_class};
use crate::telemetry::{CallHandle, CallScope, Telemetry};
use crate::token::TokenStatus;
use crate::token_manager::{NoToken, PendingAttempt, SecretChange, TokenManager, run_detached};

use admission::{Admission, Admitted};
pub(crate) use exchange::{BodyMode, Exchange};

pub use builder::{ClientBuilder, DEFAULT_BASE_URL};
#[cfg(test)]
pub(crate) use raw_request::NON_IDEMPOTENT;
pub use raw_request::RawRequest;

/// The operation with which the client obtains its token.
pub(crate) const OBTAIN_TOKEN: &Operation = &Operation {
    id: "CreateToken",
    tag: "Authentication",
    method: "POST",
    path: TOKEN_PATH,
    auth: Auth::AppKey,
    idempotent: false,
    billed: false,
    deprecated: false,
    timeout: None,
    paging: None,
    polling: None,
    successes: &[200],
    failures_below_300: &[],
};

/// A client of the API.
///
/// A client is cheap to clone; all clones share connections and one access token. Several Tokio runtimes may
/// use the same client, one after the other or at the same time. Each runtime must run until its calls have
/// finished, because an authentication runs in the runtime of the call that needed it first.
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
    /// A trait object, so that the compiler checks once that all parts of a client are `Send` and `Sync`, and not for
    /// each request builder.
    shared: Arc<dyn Deref<Target = Shared> + Send + Sync>,
}

struct Shared {
    exchange: Exchange,
    app_key: Option<HeaderValue>,
    /// `None` if the client has no credentials.
    token: Option<TokenManager>,
    timeout: Duration,
    deadline: Duration,
    retry: RetryPolicy,
    telemetry: Arc<Telemetry>,
    /// `None` if the client has no limits and no hooks.
    admission: Option<Box<Admission>>,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.endpoint().base_url)
            .finish_non_exhaustive()
    }
}

/// The settings of the attempts of a call.
#[derive(Clone)]
struct AttemptSettings {
    time_limits: TimeLimits,
    retry: RetryPolicy,
    body_mode: BodyMode,
    /// `true` if the client may retry the request only if the request never reached the API.
    only_if_unsent: bool,
}

/// A response. `body` is the part that a download still has to receive.
struct ReceivedResponse {
    response: RawResponse,
    body: Option<UnreadBody>,
}

/// The count of the requests of a call.
#[derive(Clone, Copy)]
struct Count {
    /// The number of the attempt.
    number: u32,
    /// The number of requests that were sent before. A request that the API refused because of its token does
    /// not count as an attempt.
    resend: u32,
}

impl Default for Count {
    fn default() -> Self {
        Self {
            number: 1,
            resend: 0,
        }
    }
}

/// The outcome of one attempt.
struct Attempt {
    outcome: Result<ReceivedResponse>,
    /// The number of the token that the attempt used.
    token: Option<u64>,
}

impl Client {
    /// Creates a builder for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Creates a client with the credentials and the base URL of the environment. See
    /// [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// [`Error::Config`] when an environment variable or a setting can't be used. The error names the
    /// variable or setting.
    pub fn from_env() -> Result<Self> {
        Self::builder().from_env()?.build()
    }

    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.shared.exchange.endpoint
    }

    /// Obtains a new access token, even if the client has stopped authenticating because the API refused the
    /// credentials. Calls use the current token until the new one has arrived.
    ///
    /// After four consecutive authentications that were refused or had no response, the method fails without
    /// sending a request, because the API locks the partner out at the fifth refusal. If at least one of the
    /// four was refused, build a client with the right credentials, or see
    /// [`forget_refusals`](Self::forget_refusals). If none was refused, call the method again after about
    /// five minutes.
    ///
    /// # Errors
    /// [`Error::Auth`] when the client can't obtain a token. [`Error::Timeout`] when the authentication takes
    /// longer than the [`deadline`](ClientBuilder::deadline) of the client; the authentication then continues
    /// in the background.
    pub async fn refresh_token(&self) -> Result<()> {
        let deadline = self.shared.deadline;
        let end = in_future(Instant::now(), deadline);
        match timeout_at(end, self.token_manager(OBTAIN_TOKEN)?.refresh()).await {
            Ok(refreshed) => refreshed
                .map(drop)
                .map_err(|cause| no_token(OBTAIN_TOKEN, cause)),
            Err(_) => Err(Error::timeout(OBTAIN_TOKEN, deadline)),
        }
    }

    /// Discards the access token. The client never sends it again, and the next call obtains a new one. The
    /// count of refused authentications does not change.
    pub async fn invalidate_token(&self) {
        if let Some(token_manager) = &self.shared.token {
            token_manager.invalidate();
        }
    }

    /// Sets the count of refused authentications to zero, also in the token store. Call this method only
    /// after the credentials were corrected or Mastercard unlocked the partner, because the client may then
    /// be refused three more times.
    pub async fn forget_refusals(&self) {
        if let Some(token_manager) = &self.shared.token {
            token_manager.forget_refusals().await;
        }
    }

    /// Returns the state of the access token, for health checks; `None` if the client was built without
    /// credentials.
    pub fn token_status(&self) -> Option<TokenStatus> {
        self.shared.token.as_ref().map(TokenManager::status)
    }

    /// Returns the ID of the partner, which some request bodies contain. `None` if the client was built without
    /// credentials.
    pub fn partner_id(&self) -> Option<&str> {
        self.shared.token.as_ref().map(TokenManager::partner_id)
    }

    /// Sends a call of this client and decodes its response.
    pub(crate) async fn send<C: Call>(&self, call: &C) -> Result<Response<C::Output>> {
        self.send_with(call, &CallOptions::default()).await
    }

    pub(crate) async fn send_with<C: Call>(
        &self,
        call: &C,
        options: &CallOptions,
    ) -> Result<Response<C::Output>> {
        let operation = const { &C::OPERATION };
        let build_request = || crate::request::from_call(call);
        let (received, scope) = self
            .send_in_call_scope(operation, &build_request, options, BodyMode::Buffered)
            .await;
        let outcome = received.and_then(|received| C::interpret(received.response));
        scope.end(outcome.as_ref().map(|response| &response.raw));
        outcome
    }

    pub(crate) async fn send_raw<C: Call>(
        &self,
        call: &C,
        options: &CallOptions,
    ) -> Result<RawResponse> {
        let operation = const { &C::OPERATION };
        let build_request = || crate::request::from_call(call);
        self.execute(operation, &build_request, options).await
    }

    pub(crate) async fn download<C: Call>(
        &self,
        call: &C,
        options: &CallOptions,
    ) -> Result<Download> {
        let operation = const { &C::OPERATION };
        let build_request = || crate::request::from_call(call);
        let (received, scope) = self
            .send_in_call_scope(operation, &build_request, options, BodyMode::Streamed)
            .await;
        let succeeded =
            |ReceivedResponse { response, body }| Ok((response.succeeded(operation)?, body));
        match received.and_then(succeeded) {
            Ok((head, body)) => Ok(Download::new(operation, head, body, C::BEGINNING, scope)),
            Err(error) => {
                scope.end(Err(&error));
                Err(error)
            }
        }
    }

    /// Sends a request, with retries, and returns the complete response.
    pub(crate) async fn execute(
        &self,
        operation: &'static Operation,
        build_request: &(dyn Fn() -> Result<Request> + Sync),
        options: &CallOptions,
    ) -> Result<RawResponse> {
        let (received, scope) = self
            .send_in_call_scope(operation, build_request, options, BodyMode::Buffered)
            .await;
        let outcome = received.map(|received| received.response);
        scope.end(outcome.as_ref());
        outcome
    }

    /// Sends a request, with retries. The caller ends the scope of the call. The function is not generic, so that
    /// it is compiled only once. The future is a trait object, so that the compiler proves once, and not for each
    /// caller, that it is `Send`.
    fn send_in_call_scope<'a>(
        &'a self,
        operation: &'static Operation,
        build_request: &'a (dyn Fn() -> Result<Request> + Sync),
        options: &'a CallOptions,
        body_mode: BodyMode,
    ) -> BoxFuture<'a, (Result<ReceivedResponse>, CallScope)> {
        Box::pin(async move {
            let scope = self.shared.telemetry.call(operation);
            let handle = scope.handle();
            let sending = self.send_call(operation, build_request, options, body_mode, &handle);
            let outcome = sending.instrument(scope.span()).await;
            (outcome, scope)
        })
    }

    async fn send_call(
        &self,
        operation: &'static Operation,
        build_request: &(dyn Fn() -> Result<Request> + Sync),
        options: &CallOptions,
        body_mode: BodyMode,
        call: &CallHandle,
    ) -> Result<ReceivedResponse> {
        let build_request = || {
            let mut request = build_request()?;
            options.apply(operation.id, &mut request)?;
            let checked = self.endpoint().check(operation.path, request.url());
            checked.map_err(|reason| Error::invalid_request(operation, reason))?;
            Ok(request)
        };
        let first = build_request()?;
        let shared = &**self.shared;
        let usual_timeout = shared.timeout.max(operation.timeout.unwrap_or_default());
        let deadline_after = options.deadline.unwrap_or(shared.deadline);
        let settings = AttemptSettings {
            time_limits: TimeLimits {
                timeout: options.timeout.unwrap_or(usual_timeout),
                deadline: in_future(Instant::now(), deadline_after),
                deadline_after,
            },
            retry: options.retry.as_ref().unwrap_or(&shared.retry).clone(),
            body_mode,
            only_if_unsent: false,
        };
        if is_authentication(&first) {
            self.send_secret(operation, first, &settings, call).await
        } else {
            self.attempts(operation, first, &build_request, &settings, call)
                .await
        }
    }

    /// Sends a request until an attempt settles the call.
    async fn attempts(
        &self,
        operation: &'static Operation,
        first: Request,
        rebuild: &(dyn Fn() -> Result<Request> + Sync),
        settings: &AttemptSettings,
        call: &CallHandle,
    ) -> Result<ReceivedResponse> {
        let telemetry = &self.shared.telemetry;
        let mut rejected = None;
        let mut first = Some(first);
        let mut count = Count::default();
        // The outcome of the attempt before, in case the next request is not sent.
        let mut previous = None;
        loop {
            let number = count.number;
            let request = match first.take() {
                Some(first) => first,
                None => rebuild()?,
            };
            let attempt = self.attempt(operation, request, count, rejected, settings, call);
            count.resend += 1;
            let Attempt { outcome, token } = attempt.await;
            if let Err(error) = &outcome
                && is_unsent(error)
                && let Some(previous) = previous.take()
            {
                // The API may have carried out an earlier attempt, so its outcome is that of the call.
                tracing::debug!(attempt = number, %error, "the retry was not sent");
                return previous;
            }
            if let Ok(received) = &outcome
                && rejected.is_none()
                && is_token_rejected(&received.response, token)
            {
                tracing::debug!("the API rejected the access token; requesting a new one");
                let reason = RetryReason::TokenRejected;
                telemetry.retry(operation, call.origin(), number, reason, Duration::ZERO);
                // The API did not carry out the request, so this attempt does not count.
                rejected = token;
                continue;
            }
            let pause = retryable(&outcome)
                .filter(|(effect, _)| {
                    !settings.only_if_unsent || *effect == AttemptEffect::NotReceived
                })
                .filter(|(effect, _)| settings.retry.allows(number, operation, *effect))
                .map(|(_, retry_after)| settings.retry.pause(number, retry_after));
            let until = pause.map(|pause| (in_future(Instant::now(), pause), pause));
            match until.filter(|(until, _)| *until < settings.time_limits.deadline) {
                Some((until, pause)) => {
                    let reason = retry_reason(&outcome);
                    telemetry.retry(operation, call.origin(), number, reason, pause);
                    previous = Some(with_attempts(outcome, number));
                    sleep_until(until).await;
                    count.number += 1;
                }
                None => {
                    if let Ok(received) = &outcome
                        && is_token_rejected(&received.response, token)
                        && let (Some(token_manager), Some(token)) = (&self.shared.token, token)
                    {
                        token_manager.reject(token);
                    }
                    return with_attempts(outcome, number);
                }
            }
        }
    }

    /// Sends a request that contains the partner secret. The request runs to its end even if the caller is
    /// dropped, and the client counts its outcome, because the API counts it as well.
    async fn send_secret(
        &self,
        operation: &'static Operation,
        request: Request,
        settings: &AttemptSettings,
        call: &CallHandle,
    ) -> Result<ReceivedResponse> {
        let credentials = BodyCredentials::of(&request);
        let Some(credentials) = credentials.filter(|credentials| self.is_own_partner(credentials))
        else {
            return self
                .send_without_retry(operation, request, settings, call)
                .await;
        };
        let (settings, call) = (settings.clone(), call.clone());
        let work = self
            .clone()
            .count_secret(operation, request, credentials, settings, call);
        let reason = || no_token(operation, NoToken::NoRuntime);
        run_detached(work).await.unwrap_or_else(|| Err(reason()))
    }

    /// Sends a request that contains the partner secret, and counts its outcome.
    fn count_secret(
        self,
        operation: &'static Operation,
        request: Request,
        credentials: BodyCredentials,
        settings: AttemptSettings,
        call: CallHandle,
    ) -> BoxFuture<'static, Result<ReceivedResponse>> {
        Box::pin(async move {
            let token_manager = self.token_manager(operation)?;
            let time_limits = settings.time_limits;
            let permitted = async {
                if operation.auth == Auth::AppKeyAndToken {
                    // The client obtains the token before it takes the lock, because an authentication takes
                    // the same lock.
                    let remaining = time_limits
                        .deadline
                        .saturating_duration_since(Instant::now());
                    token_manager.get(None, remaining).await?;
                }
                token_manager.lock_and_permit().await
            };
            let (lock, pending) = match timeout_at(time_limits.deadline, permitted).await {
                Ok(permitted) => permitted.map_err(|cause| no_token(operation, cause))?,
                Err(_) => return Err(Error::timeout(operation, time_limits.deadline_after)),
            };
            let change = credentials.new_partner_secret.as_deref().map(|new| {
                token_manager.begin_secret_change(&credentials.partner_secret, &new.into())
            });
            let outcome = self
                .send_without_retry(operation, request, &settings, &call)
                .await;
            let update = self.evaluate_secret_request(
                operation,
                token_manager,
                pending,
                &credentials.partner_secret,
                change,
                &outcome,
            );
            let update_store = async move {
                if let Some(update) = update {
                    update.await;
                }
                if let Some(lock) = lock {
                    lock.unlock().await;
                }
            };
            // The task continues after the deadline of the call.
            let updated = spawn(&Handle::current(), update_store);
            drop(timeout_at(time_limits.deadline, updated).await);
            outcome
        })
    }

    /// Sends a request that must not be retried unless it never reached the API.
    async fn send_without_retry(
        &self,
        operation: &'static Operation,
        request: Request,
        settings: &AttemptSettings,
        call: &CallHandle,
    ) -> Result<ReceivedResponse> {
        let copy = request.try_clone();
        let rebuild = || {
            copy.as_ref().and_then(Request::try_clone).ok_or_else(|| {
                let reason = "a body that is a stream can't be sent again".into();
                Error::invalid_request(operation, reason)
            })
        };
        let mut settings = settings.clone();
        settings.only_if_unsent = true;
        let attempts = self.attempts(operation, request, &rebuild, &settings, call);
        // On the heap, so that the futures of other calls stay small.
        Box::pin(attempts).await
    }

    /// Evaluates the outcome of a request with the partner secret. Returns the remaining work, which updates
    /// the token store.
    fn evaluate_secret_request(
        &self,
        operation: &'static Operation,
        token_manager: &TokenManager,
        pending: PendingAttempt,
        secret: &SecretString,
        change: Option<SecretChange>,
        outcome: &Result<ReceivedResponse>,
    ) -> Option<impl Future<Output = ()> + Send + use<>> {
        let response = outcome.as_ref().map(|received| &received.response);
        let is_accepted = match response {
            Ok(response) => secret_accepted(response),
            // Without a token, the client did not send the request either.
            Err(error) => {
                let never_reached_server =
                    error.never_reached_server() || matches!(error, Error::Auth { .. });
                never_reached_server.then_some(false)
            }
        };
        match (change, is_accepted) {
            (Some(change), Some(true)) => change.succeeded(),
            (Some(change), Some(false)) => change.failed(),
            // Both secrets remain candidates, which the client tries one after the other.
            _ => {}
        }
        let failure = match response {
            Ok(_) if is_accepted == Some(true) => {
                return Some(token_manager.record_outcome(pending, secret, Ok(())));
            }
            Ok(response) => AuthFailure::of(&response.clone().succeeded(operation).err()?),
            Err(error) => AuthFailure::of(error),
        };
        Some(token_manager.record_outcome(pending, secret, Err(failure)))
    }

    fn is_own_partner(&self, credentials: &BodyCredentials) -> bool {
        let token_manager = self.shared.token.as_ref();
        token_manager
            .is_some_and(|token_manager| token_manager.partner_id() == credentials.partner_id)
    }

    /// Adds the credentials and sends the request once.
    async fn attempt(
        &self,
        operation: &'static Operation,
        mut request: Request,
        count: Count,
        rejected: Option<u64>,
        settings: &AttemptSettings,
        call: &CallHandle,
    ) -> Attempt {
        let time_limits = settings.time_limits;
        let remaining = time_limits
            .deadline
            .saturating_duration_since(Instant::now());
        let authorized = self.authorize(operation, &mut request, rejected, remaining);
        let authorized = timeout_at(time_limits.deadline, authorized).await;
        let timed_out = |_| Err(Error::timeout(operation, time_limits.deadline_after));
        let token = match authorized.unwrap_or_else(timed_out) {
            Ok(token) => token,
            Err(error) => {
                return Attempt {
                    outcome: Err(error),
                    token: None,
                };
            }
        };
        let ready = Admitted {
            request,
            permit: None,
            token,
            started_at: Instant::now(),
        };
        let admitted = match &self.shared.admission {
            None => Ok(ready),
            Some(admission) => {
                let number = count.number;
                let admit = self.admit(admission, operation, ready, number, rejected, time_limits);
                // On the heap, so that the future of a call without limits and hooks stays small.
                Box::pin(admit).await
            }
        };
        let Admitted {
            request,
            permit,
            token,
            started_at,
        } = match admitted {
            Ok(admitted) => admitted,
            Err(error) => {
                return Attempt {
                    outcome: Err(error),
                    token,
                };
            }
        };
        call.count_request();
        let (origin, Count { number, resend }) = (call.origin(), count);
        let telemetry = &self.shared.telemetry;
        let scope = telemetry.attempt(operation, request.method(), origin, number, resend);
        let started = Instant::now();
        let exchange = &self.shared.exchange;
        let exchange = exchange.send(
            operation,
            request,
            started,
            settings.body_mode,
            permit.as_ref(),
        );
        let (end, limit) = time_limits.next(started_at);
        let outcome = match timeout_at(end, exchange.instrument(scope.span())).await {
            Ok(outcome) => outcome,
            Err(_) => Err(Error::timeout(operation, limit)),
        };
        let outcome = match outcome {
            // The attempt ends with the body.
            Ok((response, Some(incoming))) => Ok(ReceivedResponse {
                response,
                body: Some(UnreadBody {
                    incoming,
                    time_limits,
                    attempt: scope,
                    _permit: permit,
                }),
            }),
            Ok((response, None)) => {
                scope.end(Ok((response.status, &response.headers)));
                Ok(ReceivedResponse {
                    response,
                    body: None,
                })
            }
            Err(error) => {
                scope.end(Err(&error));
                Err(error)
            }
        };
        Attempt { outcome, token }
    }

    /// Adds the credentials that the operation requires. Returns the number of the token.
    async fn authorize(
        &self,
        operation: &'static Operation,
        request: &mut Request,
        rejected: Option<u64>,
        remaining: Duration,
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
        let token = self
            .token_manager(operation)?
            .get(rejected, remaining)
            .await;
        let token = token.map_err(|cause| no_token(operation, cause))?;
        request.headers_mut().insert(APP_TOKEN, token.header);
        Ok(Some(token.generation))
    }

    fn token_manager(&self, operation: &'static Operation) -> Result<&TokenManager> {
        let token_manager = self.shared.token.as_ref();
        token_manager.ok_or_else(|| no_credentials(operation))
    }
}

/// Converts the reason for a missing token into an error.
fn no_token(operation: &'static Operation, cause: NoToken) -> Error {
    let (reason, source) = match cause {
        NoToken::Failed(source) => ("the authentication failed".into(), Some(source)),
        NoToken::CoolingDown(source) => (
            "an authentication failed recently, and the next attempt is not due yet".into(),
            source,
        ),
        NoToken::Stopped {
            refusals,
            unresolved,
            last,
        } => (
            format!(
                "the API refused the credentials {refusals} times, {unresolved} authentications had no \
                 response, and the client has stopped authenticating, because the API locks a partner out after \
                 five refusals; correct the credentials, or call `refresh_token` to try once more"
            ),
            last,
        ),
        NoToken::NoRuntime => (
            "the Tokio runtime of the authentication has shut down".into(),
            None,
        ),
    };
    Error::Auth {
        operation: operation.id,
        reason,
        source,
    }
}

fn no_credentials(operation: &Operation) -> Error {
    Error::Auth {
        operation: operation.id,
        reason: "the client was built without credentials".into(),
        source: None,
    }
}

/// The credentials in the body of a request with the partner secret.
struct BodyCredentials {
    partner_id: String,
    partner_secret: SecretString,
    new_partner_secret: Option<String>,
}

impl BodyCredentials {
    fn of(request: &Request) -> Option<Self> {
        let body = parse(request.body()?.as_bytes()?)?;
        Some(Self {
            partner_id: match body.get("partnerId")? {
                Value::String(id) => id.clone(),
                // A raw request may contain the ID as a number.
                other => other.to_string(),
            },
            partner_secret: body
                .get("partnerSecret")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .into(),
            new_partner_secret: body
                .get("newPartnerSecret")
                .and_then(Value::as_str)
                .map(str::to_owned),
        })
    }
}

/// Returns `true` if the API accepted the partner secret, because it changed the secret or returned a token;
/// `None` if the response does not tell, like the error page of a gateway.
fn secret_accepted(response: &RawResponse) -> Option<bool> {
    let has_token = || from_json::<TokenBody>(&response.body).is_ok();
    match response.status.as_u16() {
        204 => Some(true),
        200..300 if has_token() => Some(true),
        408 => None,
        400..500 => Some(false),
        _ => None,
    }
}

/// Returns `true` if a request contains the partner secret, so that the API counts its outcome.
fn is_authentication(request: &Request) -> bool {
    let path = percent_decode_str(request.url().path()).decode_utf8_lossy();
    // Servers may ignore the case, empty segments, and the parameters of a segment.
    let mut found = path
        .rsplit('/')
        .filter_map(|segment| segment.split(';').next())
        .filter(|segment| !segment.is_empty());
    let mut wanted = TOKEN_PATH.rsplit('/').filter(|segment| !segment.is_empty());
    request.method() != Method::GET
        && wanted.all(|wanted| {
            found
                .next()
                .is_some_and(|found| found.eq_ignore_ascii_case(wanted))
        })
}

/// Returns the effect that a failed attempt may have had, and the pause that the server asked for; `None` if
/// another attempt can't succeed.
fn retryable(outcome: &Result<ReceivedResponse>) -> Option<(AttemptEffect, Option<Duration>)> {
    match outcome {
        Ok(received) => {
            let response = &received.response;
            let effect = match retry_class(response.status, &response.body) {
                RetryClass::Refused => AttemptEffect::Refused,
                RetryClass::Unknown => AttemptEffect::Unknown,
                RetryClass::Final => return None,
            };
            Some((effect, retry_after(&response.headers)))
        }
        // The client has already retried the authentication. A hook and a limit have decided.
        Err(error) if is_unsent(error) => None,
        // Another attempt does not make an untrusted certificate valid.
        Err(error) if !error.is_retryable() => None,
        Err(error) if error.never_reached_server() => Some((AttemptEffect::NotReceived, None)),
        Err(Error::Transport { .. }) => Some((AttemptEffect::Unknown, None)),
        Err(_) => None,
    }
}

/// Returns `true` if the client did not send the request, because it had no token, or because of a hook or a limit.
fn is_unsent(error: &Error) -> bool {
    matches!(
        error,
        Error::Auth { .. } | Error::HookRefused { .. } | Error::NotSent { .. }
    )
}

/// Returns the reason for a retry after this outcome.
fn retry_reason(outcome: &Result<ReceivedResponse>) -> RetryReason {
    match outcome {
        Ok(ReceivedResponse { response, .. }) => {
            RetryReason::of_response(response.status, &response.body)
        }
        Err(error) => RetryReason::of(error),
    }
}

/// Sets the number of attempts in a response.
fn with_attempts(outcome: Result<ReceivedResponse>, number: u32) -> Result<ReceivedResponse> {
    outcome.map(|mut received| {
        received.response.attempts = number;
        received
    })
}

/// The longest time that the client distinguishes from an infinite time: 30 years.
pub(crate) const FAR: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// Returns the time `after` later than `start`, limited to a time 30 years later.
pub(crate) fn in_future(start: Instant, after: Duration) -> Instant {
    start.checked_add(after.min(FAR)).unwrap_or(start)
}

/// Returns `true` if the API rejected the token, so that a new token helps.
fn is_token_rejected(response: &RawResponse, token: Option<u64>) -> bool {
    response.status == http::StatusCode::UNAUTHORIZED
        && token.is_some()
        && error_code(&response.body)
            .is_some_and(|code| ErrorCode::of(&code).is_some_and(|known| known.token_rejected))
}
