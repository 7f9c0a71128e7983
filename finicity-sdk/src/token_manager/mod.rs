//! The access token of a client. All calls share one token, and the client renews it while calls continue.
//! The client limits its authentications so that the API does not lock the partner out.
//!
//! An authentication runs in its own task, whose result all waiting calls share. The task runs to its end and
//! counts its outcome, even if the calls are dropped.

mod secrets;
mod state;
mod store;
mod task;

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::header::HeaderValue;
use secrecy::SecretString;
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, timeout};
use tracing::Instrument;

use crate::auth::{PartnerSecret, SecretProvider};
use crate::authenticator::{AttemptId, AuthFailure, Authenticator};
use crate::background::{spawn, spawn_in};
use crate::error::Error;
use crate::observer::RenewalCause;
use crate::retry::RetryPolicy;
use crate::token::{StoreKey, StoredToken, TokenStatus, TokenStore};

use secrets::Secrets;
use state::{HARD_REFUSAL_LIMIT, REFUSAL_LIMIT, State, UnresolvedAttempt};
use task::AuthenticationTask;

pub(crate) use secrets::SecretChange;
pub(crate) use store::LockGuard;
use store::LockUnavailable;

/// The age at which the client renews a token in the background.
const RENEW_AFTER: Duration = Duration::from_secs(90 * 60);

/// The age at which calls wait for the renewal.
const WAIT_AFTER: Duration = Duration::from_secs(115 * 60);

/// The minimum time for which the client waits for the response to an authentication. Its outcome is then
/// counted even if no call waits that long.
const MIN_RESPONSE_TIMEOUT: Duration = Duration::from_secs(60);

/// The time for which a call waits for a new token while the API may still accept the old one.
const MAX_RENEWAL_WAIT: Duration = Duration::from_secs(2);

/// The maximum number of authentications without a response that the client remembers.
const MAX_UNRESOLVED: usize = 16;

/// A token that is ready to be sent, and its number.
#[derive(Clone)]
pub(crate) struct UsableToken {
    pub(crate) header: HeaderValue,
    pub(crate) generation: u64,
}

/// The reason why the client does not have a token.
#[derive(Clone)]
pub(crate) enum NoToken {
    /// The authentication failed.
    Failed(Arc<Error>),
    /// An authentication failed recently, and the next one is not due yet.
    CoolingDown(Option<Arc<Error>>),
    /// The number of refusals has reached the limit of the client.
    Stopped {
        refusals: u32,
        unresolved: usize,
        last: Option<Arc<Error>>,
    },
    /// The runtime of the authentication has ended, or there is no runtime.
    NoRuntime,
}

type Outcome = Result<UsableToken, NoToken>;
type OutcomeReceiver = watch::Receiver<Option<Outcome>>;

/// The token of a client, shared by all its clones.
pub(crate) struct TokenManager(Arc<Inner>);

struct Inner {
    authenticator: Authenticator,
    /// The source of the secret, if the secret is not fixed.
    provider: Option<Arc<dyn SecretProvider>>,
    retry: RetryPolicy,
    store: Option<Arc<dyn TokenStore>>,
    key: StoreKey,
    state: Mutex<State>,
}

/// The state of the token for a call.
enum TokenLookup {
    Ready(UsableToken),
    Wait(OutcomeReceiver),
    Unavailable(NoToken),
}

/// The cause of an authentication.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trigger {
    /// A call needs a token.
    Call,
    /// The program called `refresh_token`.
    RefreshToken,
}

impl TokenManager {
    pub(crate) fn new(
        authenticator: Authenticator,
        secret: PartnerSecret,
        key: StoreKey,
        retry: RetryPolicy,
        store: Option<Arc<dyn TokenStore>>,
    ) -> Self {
        let response_timeout = authenticator.timeout.max(MIN_RESPONSE_TIMEOUT);
        let (secret, provider) = match secret {
            PartnerSecret::Fixed(secret) => (Some(secret), None),
            PartnerSecret::Provided(provider) => (None, Some(provider)),
        };
        Self(Arc::new(Inner {
            authenticator,
            provider,
            retry,
            store,
            key,
            state: Mutex::new(State {
                secrets: Secrets::new(secret),
                current: None,
                renew_unlocked_after: WAIT_AFTER,
                renew_not_before: None,
                generation: 0,
                rejected: VecDeque::new(),
                refusals: 0,
                unstored_refusals: 0,
                refusals_being_stored: 0,
                last_refused: None,
                refusals_to_clear: None,
                lock_unavailable_since: None,
                is_stop_logged: false,
                refused_secret: String::new(),
                unresolved: VecDeque::new(),
                sent_count: 0,
                response_timeout,
                failure: None,
                failures_in_row: 0,
                not_before: None,
                running: None,
            }),
        }))
    }

    /// Returns the current token, or obtains a new one if there is no token or it is too old. Calls that
    /// arrive in the meantime wait for the same outcome.
    ///
    /// - `rejected`: the number of the token that the API has just rejected, if any
    /// - `remaining`: the remaining time of the call
    pub(crate) async fn get(&self, rejected: Option<u64>, remaining: Duration) -> Outcome {
        if let Some(generation) = rejected {
            self.0.state().reject(generation);
        }
        let mut outcome = Err(NoToken::NoRuntime);
        // A task in another runtime may end with that runtime. The loop then starts a new task in the current
        // runtime.
        for _ in 0..2 {
            let running = match self.look_up() {
                TokenLookup::Ready(usable) => return Ok(usable),
                TokenLookup::Wait(running) => running,
                TokenLookup::Unavailable(reason) => {
                    self.0.log_stop();
                    return self.0.state().unexpired_token().ok_or(reason);
                }
            };
            outcome = self
                .wait_or_use_current(running, MAX_RENEWAL_WAIT.min(remaining / 2))
                .await;
            if !matches!(outcome, Err(NoToken::NoRuntime)) {
                break;
            }
        }
        outcome.or_else(|reason| self.0.state().unexpired_token().ok_or(reason))
    }

    /// Waits for an authentication. After the time `max_wait`, returns the old token if it is still valid.
    async fn wait_or_use_current(&self, running: OutcomeReceiver, max_wait: Duration) -> Outcome {
        let mut finished = pin!(outcome_of(running));
        loop {
            match timeout(max_wait, &mut finished).await {
                Ok(outcome) => return outcome,
                Err(_) => {
                    if let Some(usable) = self.0.state().unexpired_token() {
                        return Ok(usable);
                    }
                }
            }
        }
    }

    /// Returns the current token if it is not too old, and starts an authentication if one is due.
    fn look_up(&self) -> TokenLookup {
        let state = self.0.state();
        let current = state.current.as_ref();
        match current.map(|current| (current.age(), current.usable())) {
            Some((age, usable)) if age < RENEW_AFTER => TokenLookup::Ready(usable),
            Some((age, usable)) if age < WAIT_AFTER => {
                // Calls continue with the current token even if the renewal can't start.
                if state.is_renewal_due() {
                    drop(self.0.start(state, Trigger::Call));
                }
                TokenLookup::Ready(usable)
            }
            _ => match self.0.start(state, Trigger::Call) {
                Ok(running) => TokenLookup::Wait(running),
                Err(reason) => TokenLookup::Unavailable(reason),
            },
        }
    }

    /// Obtains a new token. Calls use the current token until then.
    pub(crate) async fn refresh(&self) -> Outcome {
        let running = self.0.start(self.0.state(), Trigger::RefreshToken)?;
        outcome_of(running).await
    }

    /// Discards the current token.
    pub(crate) fn invalidate(&self) {
        let mut state = self.0.state();
        if let Some(generation) = state.current.as_ref().map(|current| current.generation) {
            state.reject(generation);
        }
    }

    /// Discards the token with this number.
    pub(crate) fn reject(&self, generation: u64) {
        self.0.state().reject(generation);
    }

    /// Sets the count of refusals to zero, also in the store.
    pub(crate) async fn forget_refusals(&self) {
        {
            let mut state = self.0.state();
            state.forget_refusals();
            // This also clears the refusals that other processes counted.
            state.refusals_to_clear = Some(u32::MAX);
        }
        self.0.clear_stored_refusals().await;
    }

    pub(crate) fn status(&self) -> TokenStatus {
        let state = self.0.state();
        let now = Instant::now();
        let until = state.not_before.max(state.blocked_until());
        let remaining = until.and_then(|until| until.checked_duration_since(now));
        let stopped = state.is_stopped();
        TokenStatus {
            obtained: state.current.as_ref().map(|current| current.obtained),
            authenticating: state.running.is_some(),
            refusals: state.refusals,
            stopped,
            cooling_down: remaining.filter(|remaining| !stopped && !remaining.is_zero()),
        }
    }

    /// Returns the ID of the partner.
    pub(crate) fn partner_id(&self) -> &str {
        &self.0.authenticator.partner_id
    }

    /// Permits a request of the caller that contains the partner secret, unless it could be one refusal too
    /// many. A permitted request counts as refused until its outcome is noted.
    async fn permit(&self) -> Result<PendingAttempt, NoToken> {
        self.0.load_refusals().await;
        let reason = {
            let mut state = self.0.state();
            // If the API has accepted the secret and not refused it since, the last try is reserved for the
            // client's own authentication.
            let own_fingerprint = self.0.key.fingerprint(state.secrets.first());
            let max_refusals =
                match state.secrets.is_confirmed() && own_fingerprint != state.refused_secret {
                    true => REFUSAL_LIMIT,
                    false => HARD_REFUSAL_LIMIT,
                };
            if state.possible_refusals() < max_refusals {
                return Ok(self.0.register_attempt(&mut state));
            }
            match state.refusals {
                0 => NoToken::CoolingDown(state.failure.clone()),
                _ => state.stopped(),
            }
        };
        self.0.log_stop();
        Err(reason)
    }

    /// Takes the lock of the store, if it has one, and permits a request of the caller.
    pub(crate) async fn lock_and_permit(
        &self,
    ) -> Result<(Option<LockGuard>, PendingAttempt), NoToken> {
        let lock = match self.0.lock().await {
            Ok(lock) => lock,
            Err(LockUnavailable) => {
                self.0.load_refusals().await;
                let state = self.0.state();
                if state.refusals > 0 {
                    return Err(NoToken::CoolingDown(state.failure.clone()));
                }
                None
            }
        };
        match (self.permit().await, lock) {
            (Ok(pending), lock) => Ok((lock, pending)),
            (Err(reason), Some(lock)) => {
                lock.unlock().await;
                Err(reason)
            }
            (Err(reason), None) => Err(reason),
        }
    }

    /// Notes the outcome of a request of the caller with the partner's credentials. Returns the remaining
    /// work, which updates the store.
    ///
    /// - `pending`: the permission
    /// - `secret`: the partner secret in the request
    pub(crate) fn record_outcome(
        &self,
        pending: PendingAttempt,
        secret: &SecretString,
        outcome: Result<(), AuthFailure>,
    ) -> impl Future<Output = ()> + Send + use<> {
        let mut fingerprint = None;
        {
            let mut state = self.0.state();
            if outcome != Err(AuthFailure::Unknown) {
                state.resolve(pending.number);
            }
            match outcome {
                Ok(()) => state.forget_refusals_before(pending.number),
                Err(AuthFailure::Refused) => {
                    let refused = self.0.key.fingerprint(secret);
                    state.record_refusal(&refused, pending.number, None);
                    fingerprint = Some(refused);
                }
                Err(_) => {}
            }
        }
        self.0.log_stop();
        drop(pending);
        let inner = self.0.clone();
        async move {
            match fingerprint {
                Some(fingerprint) => inner.store_refusal(&fingerprint).await,
                None => inner.clear_stored_refusals().await,
            }
        }
    }

    /// Adds a secret as a candidate before the request that sets it is sent.
    /// - `old`: the secret that the request gives as the one in force
    pub(crate) fn begin_secret_change(
        &self,
        old: &SecretString,
        secret: &SecretString,
    ) -> SecretChange {
        let manager = Self(self.0.clone());
        let secrets = &mut self.0.state().secrets;
        secrets.set_if_empty(old);
        secrets.begin_secret_change(secret, manager)
    }
}

/// Waits for the outcome of an authentication.
async fn outcome_of(mut running: OutcomeReceiver) -> Outcome {
    let outcome = running.wait_for(Option::is_some).await.ok();
    let outcome = outcome.and_then(|outcome| outcome.clone());
    outcome.unwrap_or(Err(NoToken::NoRuntime))
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts an authentication, or joins the one in progress.
    ///
    /// The method takes the locked state and unlocks it before it spawns a task. A runtime that is shutting
    /// down drops the task immediately, and the guard in the task takes the lock.
    fn start(
        self: &Arc<Self>,
        mut state: MutexGuard<'_, State>,
        trigger: Trigger,
    ) -> Result<OutcomeReceiver, NoToken> {
        if let Some(running) = &state.running {
            return Ok(running.clone());
        }
        let early = state.not_before.is_some_and(|until| Instant::now() < until);
        if let Err(reason) = self.check_refusal_limit(&state, trigger)
            && (self.store.is_none() || early)
        {
            return Err(reason);
        }
        if early && trigger == Trigger::Call && state.failure.is_some() {
            return Err(NoToken::CoolingDown(state.failure.clone()));
        }
        let runtime = tokio::runtime::Handle::try_current().map_err(|_| NoToken::NoRuntime)?;
        // After a failure, a single attempt shows whether the problem persists.
        let attempts = match state.failures_in_row {
            0 => self.retry.attempts(),
            _ => 1,
        };
        let (sender, running) = watch::channel(None);
        state.running = Some(running.clone());
        let cause = match (trigger, &state.current) {
            (Trigger::RefreshToken, _) => RenewalCause::Requested,
            (Trigger::Call, Some(current)) if current.age() < WAIT_AFTER => RenewalCause::Aging,
            (Trigger::Call, Some(_)) => RenewalCause::Expired,
            (Trigger::Call, None) if state.generation > 0 => RenewalCause::Rejected,
            (Trigger::Call, None) => RenewalCause::NoToken,
        };
        drop(state);
        let guard = RunningGuard(self.clone());
        let scope = self.authenticator.telemetry.renewal(cause);
        let span = scope.span();
        let task = async move {
            let task = AuthenticationTask {
                inner: guard.0.clone(),
                trigger,
                attempts,
                renewal: scope.number(),
            };
            task.run(sender, guard, scope).await;
        };
        spawn_in(&runtime, span, task);
        Ok(running)
    }

    /// Counts an authentication that is sent now as refused until its response arrives.
    fn register_attempt(self: &Arc<Self>, state: &mut State) -> PendingAttempt {
        // The API locks the partner out at fewer refusals than this limit, so the oldest entry is not needed.
        if state.unresolved.len() >= MAX_UNRESOLVED {
            state.unresolved.pop_front();
        }
        state.sent_count += 1;
        let (number, sent_at) = (state.sent_count, Instant::now());
        state.unresolved.push_back(UnresolvedAttempt {
            number,
            sent_at,
            lost: false,
        });
        PendingAttempt {
            inner: self.clone(),
            number,
            sent_at,
        }
    }

    /// Returns an error if another authentication could lock the partner out.
    fn check_refusal_limit(&self, state: &State, trigger: Trigger) -> Result<(), NoToken> {
        match state.refusals {
            0 if state.possible_refusals() < HARD_REFUSAL_LIMIT => Ok(()),
            0 => Err(NoToken::CoolingDown(state.failure.clone())),
            _ if state.possible_refusals() < self.refusal_limit(state, trigger) => Ok(()),
            _ => Err(state.stopped()),
        }
    }

    /// Sends one authentication in its own task, which counts the outcome even if it arrives late.
    fn authenticate(
        self: &Arc<Self>,
        secret: SecretString,
        pending: PendingAttempt,
        results: mpsc::UnboundedSender<AttemptResult>,
        attempt_id: AttemptId,
    ) {
        let inner = self.clone();
        let task = async move {
            let limit = inner.authenticator.timeout.max(MIN_RESPONSE_TIMEOUT);
            let authenticator = &inner.authenticator;
            let outcome = authenticator.authenticate(&secret, limit, attempt_id).await;
            let outcome = match outcome {
                Ok(token) => Ok(inner.state().record_success(&secret, &pending, token)),
                Err(error) => {
                    let error = Arc::new(error);
                    inner.count_failure(&secret, &pending, &error).await;
                    Err(error)
                }
            };
            let number = pending.number;
            drop(pending);
            let result = AttemptResult {
                number,
                secret,
                outcome,
            };
            let undelivered = results.send(result).err();
            // The response came too late for the task that waited for it.
            if let Some(AttemptResult {
                outcome: Ok((_, token)),
                ..
            }) = undelivered.map(|undelivered| undelivered.0)
            {
                inner.save(&token).await;
            }
        };
        spawn(&tokio::runtime::Handle::current(), task);
    }

    /// Counts a failed authentication.
    async fn count_failure(
        &self,
        secret: &SecretString,
        pending: &PendingAttempt,
        error: &Arc<Error>,
    ) {
        match AuthFailure::of(error) {
            AuthFailure::Refused => {
                let fingerprint = self.key.fingerprint(secret);
                {
                    let mut state = self.state();
                    state.resolve(pending.number);
                    state.record_refusal(&fingerprint, pending.number, Some(error));
                }
                self.log_stop();
                self.store_refusal(&fingerprint).await;
            }
            AuthFailure::Unknown => {}
            AuthFailure::NotChecked => self.state().resolve(pending.number),
        }
    }

    /// Logs once that the client has stopped. The method unlocks the state before it logs, because a
    /// subscriber of the log may ask for the state.
    fn log_stop(&self) {
        let stopped = {
            let mut state = self.state();
            let is_due = state.is_stopped() && !state.is_stop_logged;
            state.is_stop_logged |= is_due;
            is_due.then_some((state.refusals, state.unresolved.len()))
        };
        if let Some((refusals, unresolved)) = stopped {
            tracing::error!(
                refusals,
                unresolved,
                "the API refused the partner's credentials; the client has stopped authenticating, \
                 because the API locks a partner out after five refusals"
            );
            self.authenticator.telemetry.stopped(refusals, unresolved);
        }
    }

    /// Returns the number of refusals from which another authentication is not allowed.
    fn refusal_limit(&self, state: &State, trigger: Trigger) -> u32 {
        let fingerprint = self.key.fingerprint(state.secrets.first());
        // A secret that was never refused gets one more try. One refusal is still left after that.
        match trigger == Trigger::RefreshToken || fingerprint != state.refused_secret {
            true => HARD_REFUSAL_LIMIT,
            false => REFUSAL_LIMIT,
        }
    }
}

/// Marks an authentication as finished when its task ends for any reason.
struct RunningGuard(Arc<Inner>);

impl Drop for RunningGuard {
    fn drop(&mut self) {
        self.0.state().running = None;
    }
}

/// An authentication in progress. If the value is dropped before the response is seen, the response counts as
/// lost.
pub(crate) struct PendingAttempt {
    inner: Arc<Inner>,
    number: u64,
    sent_at: Instant,
}

impl Drop for PendingAttempt {
    fn drop(&mut self) {
        let mut state = self.inner.state();
        let mut unresolved = state.unresolved.iter_mut();
        if let Some(unresolved) = unresolved.find(|unresolved| unresolved.number == self.number) {
            unresolved.lost = true;
        }
    }
}

/// The outcome of one request for a token.
struct AttemptResult {
    number: u64,
    secret: SecretString,
    outcome: Result<(UsableToken, StoredToken), Arc<Error>>,
}

impl fmt::Debug for TokenManager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenManager").finish_non_exhaustive()
    }
}

/// Runs work to its end even if the caller is dropped.
pub(crate) async fn run_detached<T: Send + 'static>(
    task: impl Future<Output = T> + Send + 'static,
) -> Option<T> {
    let runtime = tokio::runtime::Handle::try_current().ok()?;
    runtime.spawn(task.in_current_span()).await.ok()
}
