//! The client, which sends all requests.

mod admission;
mod builder;
mod exchange;
mod raw_request;

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use http::Method;
use http::header::HeaderValue;
use percent_encoding::percent_decode_str;
use reqwest::Request;
use secrecy::SecretString;
use serde::Deserialize;
use serde_json::Value;
use tokio::time::{Instant, sleep_until, timeout_at};
use tracing::Instrument;

use crate::auth::{APP_KEY, APP_TOKEN, TOKEN_PATH};
use crate::authenticator::Failure;
use crate::call::Call;
use crate::download::{Download, Pace, Unread};
use crate::error::{Error, ErrorCode, Result, error_code};
use crate::keeper::{NoToken, SecretChange, Sent, TokenKeeper, detached};
use crate::observer::RetryReason;
use crate::operation::{Auth, Operation};
use crate::options::CallOptions;
use crate::request::Wire;
use crate::response::{RawResponse, Response};
use crate::retry::{Reached, RetryPolicy, Verdict, retry_after, verdict};
use crate::telemetry::{CallHandle, CallScope, Telemetry};
use crate::token::TokenStatus;

use admission::{Admission, Admitted};
pub(crate) use exchange::{Exchange, Taken};

pub use builder::{ClientBuilder, DEFAULT_BASE_URL};
#[cfg(test)]
pub(crate) use raw_request::OTHER;
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
    shared: Arc<Shared>,
}

struct Shared {
    exchange: Exchange,
    app_key: Option<HeaderValue>,
    /// `None` if the client has no credentials.
    token: Option<TokenKeeper>,
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
            .field("base_url", &self.wire().base_url)
            .finish_non_exhaustive()
    }
}

/// The limits of a call.
#[derive(Clone)]
struct Limits {
    pace: Pace,
    retry: RetryPolicy,
    taken: Taken,
    /// `true` if the client may retry the request only if the request never reached the API.
    once: bool,
}

/// A response. `body` is the part that a download still has to receive.
struct Arrived {
    answer: RawResponse,
    body: Option<Unread>,
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
    outcome: Result<Arrived>,
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

    pub(crate) fn wire(&self) -> &Wire {
        &self.shared.exchange.wire
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
        match timeout_at(end, self.keeper(OBTAIN_TOKEN)?.refresh()).await {
            Ok(refreshed) => refreshed
                .map(drop)
                .map_err(|why| no_token(OBTAIN_TOKEN, why)),
            Err(_) => Err(Error::timeout(OBTAIN_TOKEN, deadline)),
        }
    }

    /// Discards the access token. The client never sends it again, and the next call obtains a new one. The
    /// count of refused authentications does not change.
    pub async fn invalidate_token(&self) {
        if let Some(keeper) = &self.shared.token {
            keeper.invalidate();
        }
    }

    /// Sets the count of refused authentications to zero, also in the token store. Call this method only
    /// after the credentials were corrected or Mastercard unlocked the partner, because the client may then
    /// be refused three more times.
    pub async fn forget_refusals(&self) {
        if let Some(keeper) = &self.shared.token {
            keeper.forget_refusals().await;
        }
    }

    /// Returns the state of the access token, for health checks; `None` if the client was built without
    /// credentials.
    pub fn token_status(&self) -> Option<TokenStatus> {
        self.shared.token.as_ref().map(TokenKeeper::status)
    }

    /// Returns the ID of the partner, which some request bodies contain. `None` if the client was built without
    /// credentials.
    pub fn partner_id(&self) -> Option<&str> {
        self.shared.token.as_ref().map(TokenKeeper::partner_id)
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
        let make = || crate::request::of_call(call);
        let (arrived, scope) = self.arrive(operation, &make, options, Taken::AsWhole).await;
        let outcome = arrived.and_then(|arrived| C::interpret(arrived.answer));
        scope.end(outcome.as_ref().map(|response| &response.raw));
        outcome
    }

    pub(crate) async fn send_raw<C: Call>(
        &self,
        call: &C,
        options: &CallOptions,
    ) -> Result<RawResponse> {
        let operation = const { &C::OPERATION };
        let make = || crate::request::of_call(call);
        self.execute(operation, &make, options).await
    }

    pub(crate) async fn download<C: Call>(
        &self,
        call: &C,
        options: &CallOptions,
    ) -> Result<Download> {
        let operation = const { &C::OPERATION };
        let make = || crate::request::of_call(call);
        let (arrived, scope) = self
            .arrive(operation, &make, options, Taken::AsItArrives)
            .await;
        let succeeded = |Arrived { answer, body }| Ok((answer.succeeded(operation)?, body));
        match arrived.and_then(succeeded) {
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
        make: &(dyn Fn() -> Result<Request> + Sync),
        options: &CallOptions,
    ) -> Result<RawResponse> {
        let (arrived, scope) = self.arrive(operation, make, options, Taken::AsWhole).await;
        let outcome = arrived.map(|arrived| arrived.answer);
        scope.end(outcome.as_ref());
        outcome
    }

    /// Sends a request, with retries. The caller ends the scope of the call. The function is not generic, so that
    /// it is compiled only once.
    async fn arrive(
        &self,
        operation: &'static Operation,
        make: &(dyn Fn() -> Result<Request> + Sync),
        options: &CallOptions,
        taken: Taken,
    ) -> (Result<Arrived>, CallScope) {
        let scope = self.shared.telemetry.call(operation);
        let handle = scope.handle();
        let sending = self.send_call(operation, make, options, taken, &handle);
        let outcome = sending.instrument(scope.span()).await;
        (outcome, scope)
    }

    async fn send_call(
        &self,
        operation: &'static Operation,
        make: &(dyn Fn() -> Result<Request> + Sync),
        options: &CallOptions,
        taken: Taken,
        call: &CallHandle,
    ) -> Result<Arrived> {
        let make = || {
            let mut request = make()?;
            options.apply(operation.id, &mut request)?;
            let checked = self.wire().check(operation.path, request.url());
            checked.map_err(|reason| Error::invalid_request(operation, reason))?;
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
            retry: options.retry.as_ref().unwrap_or(&shared.retry).clone(),
            taken,
            once: false,
        };
        if is_authentication(&first) {
            self.send_secret(operation, first, &limits, call).await
        } else {
            self.attempts(operation, first, &make, &limits, call).await
        }
    }

    /// Sends a request until an attempt settles the call. The future is a trait object, so that the compiler proves
    /// once, and not for each caller, that it is `Send`.
    fn attempts<'a>(
        &'a self,
        operation: &'static Operation,
        first: Request,
        again: &'a (dyn Fn() -> Result<Request> + Sync),
        limits: &'a Limits,
        call: &'a CallHandle,
    ) -> BoxFuture<'a, Result<Arrived>> {
        Box::pin(self.make_attempts(operation, first, again, limits, call))
    }

    async fn make_attempts(
        &self,
        operation: &'static Operation,
        first: Request,
        again: &(dyn Fn() -> Result<Request> + Sync),
        limits: &Limits,
        call: &CallHandle,
    ) -> Result<Arrived> {
        let telemetry = &self.shared.telemetry;
        let mut rejected = None;
        let mut first = Some(first);
        let mut count = Count::default();
        // The outcome of the attempt before, in case the next request is not sent.
        let mut before = None;
        loop {
            let number = count.number;
            let request = match first.take() {
                Some(first) => first,
                None => again()?,
            };
            let attempt = self.attempt(operation, request, count, rejected, limits, call);
            count.resend += 1;
            let Attempt { outcome, token } = attempt.await;
            if let Err(error) = &outcome
                && is_unsent(error)
                && let Some(before) = before.take()
            {
                // The API may have carried out an earlier attempt, so its outcome is that of the call.
                tracing::debug!(attempt = number, %error, "the retry was not sent");
                return before;
            }
            if let Ok(arrived) = &outcome
                && rejected.is_none()
                && is_token_rejected(&arrived.answer, token)
            {
                tracing::debug!("the access token was rejected, a new one is obtained");
                let reason = RetryReason::TokenRejected;
                telemetry.retry(operation, call.origin(), number, reason, Duration::ZERO);
                // The API did not carry out the request, so this attempt does not count.
                rejected = token;
                continue;
            }
            let pause = repeatable(&outcome)
                .filter(|(reached, _)| !limits.once || *reached == Reached::Nothing)
                .filter(|(reached, _)| limits.retry.allows(number, operation, *reached))
                .map(|(_, asked)| limits.retry.pause(number, asked));
            let until = pause.map(|pause| (in_future(Instant::now(), pause), pause));
            match until.filter(|(until, _)| *until < limits.pace.deadline) {
                Some((until, pause)) => {
                    let reason = retry_reason(&outcome);
                    telemetry.retry(operation, call.origin(), number, reason, pause);
                    before = Some(counted(outcome, number));
                    sleep_until(until).await;
                    count.number += 1;
                }
                None => {
                    if let Ok(arrived) = &outcome
                        && is_token_rejected(&arrived.answer, token)
                        && let (Some(keeper), Some(token)) = (&self.shared.token, token)
                    {
                        keeper.reject(token);
                    }
                    return counted(outcome, number);
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
        limits: &Limits,
        call: &CallHandle,
    ) -> Result<Arrived> {
        let own = OwnCredentials::of(&request);
        let Some(own) = own.filter(|own| self.is_own_partner(own)) else {
            return self.alone(operation, request, limits, call).await;
        };
        let (client, limits, call) = (self.clone(), limits.clone(), call.clone());
        let work = async move {
            let keeper = client.keeper(operation)?;
            let pace = limits.pace;
            let permitted = async {
                if operation.auth == Auth::AppKeyAndToken {
                    // The client obtains the token before it takes the lock, because an authentication takes
                    // the same lock.
                    let left = pace.deadline.saturating_duration_since(Instant::now());
                    keeper.get(None, left).await?;
                }
                keeper.lock_and_permit().await
            };
            let (lock, sent) = match timeout_at(pace.deadline, permitted).await {
                Ok(permitted) => permitted.map_err(|why| no_token(operation, why))?,
                Err(_) => return Err(Error::timeout(operation, pace.deadline_after)),
            };
            let change = own
                .new_partner_secret
                .as_deref()
                .map(|new| keeper.announce(&own.partner_secret, &new.into()));
            let outcome = client.alone(operation, request, &limits, &call).await;
            let told = client.settle(
                operation,
                keeper,
                sent,
                &own.partner_secret,
                change,
                &outcome,
            );
            let store = async move {
                if let Some(told) = told {
                    told.await;
                }
                if let Some(lock) = lock {
                    lock.unlock().await;
                }
            };
            // The task continues after the deadline of the call.
            drop(timeout_at(pace.deadline, tokio::spawn(store)).await);
            outcome
        };
        let reason = || no_token(operation, NoToken::NoRuntime);
        detached(work).await.unwrap_or_else(|| Err(reason()))
    }

    /// Sends a request that must not be retried unless it never reached the API.
    async fn alone(
        &self,
        operation: &'static Operation,
        request: Request,
        limits: &Limits,
        call: &CallHandle,
    ) -> Result<Arrived> {
        let copy = request.try_clone();
        let again = || {
            copy.as_ref().and_then(Request::try_clone).ok_or_else(|| {
                let reason = "a body that is a stream can't be sent again".into();
                Error::invalid_request(operation, reason)
            })
        };
        let mut limits = limits.clone();
        limits.once = true;
        self.attempts(operation, request, &again, &limits, call)
            .await
    }

    /// Evaluates the outcome of a request with the partner secret. Returns the remaining work, which updates
    /// the token store.
    fn settle(
        &self,
        operation: &'static Operation,
        keeper: &TokenKeeper,
        sent: Sent,
        secret: &SecretString,
        change: Option<SecretChange>,
        outcome: &Result<Arrived>,
    ) -> Option<impl Future<Output = ()> + Send + use<>> {
        let response = outcome.as_ref().map(|arrived| &arrived.answer);
        let settled = match response {
            Ok(response) => settled(response),
            // Without a token, the client did not send the request either.
            Err(error) => {
                let never_left = error.never_left() || matches!(error, Error::Auth { .. });
                never_left.then_some(false)
            }
        };
        match (change, settled) {
            (Some(change), Some(true)) => change.succeeded(),
            (Some(change), Some(false)) => change.failed(),
            // Both secrets remain candidates, which the client tries one after the other.
            _ => {}
        }
        let failure = match response {
            Ok(_) if settled == Some(true) => return Some(keeper.note(sent, secret, Ok(()))),
            Ok(response) => Failure::of(&response.clone().succeeded(operation).err()?),
            Err(error) => Failure::of(error),
        };
        Some(keeper.note(sent, secret, Err(failure)))
    }

    fn is_own_partner(&self, own: &OwnCredentials) -> bool {
        let keeper = self.shared.token.as_ref();
        keeper.is_some_and(|keeper| keeper.partner_id() == own.partner_id)
    }

    /// Adds the credentials and sends the request once.
    async fn attempt(
        &self,
        operation: &'static Operation,
        mut request: Request,
        count: Count,
        rejected: Option<u64>,
        limits: &Limits,
        call: &CallHandle,
    ) -> Attempt {
        let pace = limits.pace;
        let left = pace.deadline.saturating_duration_since(Instant::now());
        let authorized = self.authorize(operation, &mut request, rejected, left);
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
        let ready = Admitted {
            request,
            permit: None,
            token,
            begun: Instant::now(),
        };
        let admitted = match &self.shared.admission {
            None => Ok(ready),
            Some(admission) => {
                let number = count.number;
                let admit = self.admit(admission, operation, ready, number, rejected, pace);
                // On the heap, so that the future of a call without limits and hooks stays small.
                Box::pin(admit).await
            }
        };
        let Admitted {
            request,
            permit,
            token,
            begun,
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
        let exchange = exchange.send(operation, request, started, limits.taken);
        let (end, limit) = pace.next(begun);
        let outcome = match timeout_at(end, exchange.instrument(scope.span())).await {
            Ok(outcome) => outcome,
            Err(_) => Err(Error::timeout(operation, limit)),
        };
        if let (Ok((answer, _)), Some(permit)) = (&outcome, &permit) {
            permit.heed(answer);
        }
        let outcome = match outcome {
            // The attempt ends with the body.
            Ok((answer, Some(response))) => Ok(Arrived {
                answer,
                body: Some(Unread {
                    response,
                    pace,
                    attempt: scope,
                    _permit: permit,
                }),
            }),
            Ok((answer, None)) => {
                scope.end(Ok((answer.status, &answer.headers)));
                Ok(Arrived { answer, body: None })
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
        left: Duration,
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
        let token = self.keeper(operation)?.get(rejected, left).await;
        let token = token.map_err(|why| no_token(operation, why))?;
        request.headers_mut().insert(APP_TOKEN, token.header);
        Ok(Some(token.generation))
    }

    fn keeper(&self, operation: &'static Operation) -> Result<&TokenKeeper> {
        let keeper = self.shared.token.as_ref();
        keeper.ok_or_else(|| no_credentials(operation))
    }
}

/// Converts the reason for a missing token into an error.
fn no_token(operation: &'static Operation, why: NoToken) -> Error {
    let (reason, source) = match why {
        NoToken::Failed(source) => ("the authentication failed".into(), Some(source)),
        NoToken::CoolingDown(source) => (
            "the authentication failed a moment ago, and the next one is not due yet".into(),
            source,
        ),
        NoToken::Stopped {
            refusals,
            unanswered,
            last,
        } => (
            format!(
                "the API refused the credentials {refusals} times, {unanswered} authentications had no \
                 response, and the client has stopped asking, because the API locks a partner out after \
                 five refusals; correct the credentials, or call `refresh_token` to try once more"
            ),
            last,
        ),
        NoToken::NoRuntime => (
            "the Tokio runtime that the authentication ran in is gone".into(),
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
struct OwnCredentials {
    partner_id: String,
    partner_secret: SecretString,
    new_partner_secret: Option<String>,
}

impl OwnCredentials {
    fn of(request: &Request) -> Option<Self> {
        let body: Value = serde_json::from_slice(request.body()?.as_bytes()?).ok()?;
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
fn settled(response: &RawResponse) -> Option<bool> {
    #[derive(Deserialize)]
    struct Obtained {
        #[serde(rename = "token")]
        _token: String,
    }
    let gave_token = || serde_json::from_slice::<Obtained>(&response.body).is_ok();
    match response.status.as_u16() {
        204 => Some(true),
        200..300 if gave_token() => Some(true),
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
fn repeatable(outcome: &Result<Arrived>) -> Option<(Reached, Option<Duration>)> {
    match outcome {
        Ok(arrived) => {
            let answer = &arrived.answer;
            let reached = match verdict(answer.status, &answer.body) {
                Verdict::Refused => Reached::Refusal,
                Verdict::Unknown => Reached::Perhaps,
                Verdict::Final => return None,
            };
            Some((reached, retry_after(&answer.headers)))
        }
        // The client has already retried the authentication. A hook and a limit have decided.
        Err(error) if is_unsent(error) => None,
        // Another attempt does not make an untrusted certificate valid.
        Err(error) if !error.is_retryable() => None,
        Err(error) if error.never_left() => Some((Reached::Nothing, None)),
        Err(Error::Transport { .. }) => Some((Reached::Perhaps, None)),
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
fn retry_reason(outcome: &Result<Arrived>) -> RetryReason {
    match outcome {
        Ok(Arrived { answer, .. }) => RetryReason::of_response(answer.status, &answer.body),
        Err(error) => RetryReason::of(error),
    }
}

/// Sets the number of attempts in a response.
fn counted(outcome: Result<Arrived>, number: u32) -> Result<Arrived> {
    outcome.map(|mut arrived| {
        arrived.answer.attempts = number;
        arrived
    })
}

/// The longest time that the client distinguishes from an infinite time: 30 years.
pub(crate) const FAR: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// Returns the moment `after` later than `start`, limited to a moment 30 years later.
pub(crate) fn in_future(start: Instant, after: Duration) -> Instant {
    start.checked_add(after.min(FAR)).unwrap_or(start)
}

/// Returns `true` if the API rejected the token, so that a new token helps.
fn is_token_rejected(answer: &RawResponse, token: Option<u64>) -> bool {
    answer.status == http::StatusCode::UNAUTHORIZED
        && token.is_some()
        && error_code(&answer.body)
            .is_some_and(|code| ErrorCode::of(&code).is_some_and(|known| known.token_rejected))
}
