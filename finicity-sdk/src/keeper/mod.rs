//! The access token of a client. All calls share one token, and the client renews it while calls continue.
//! The client limits its authentications so that the API does not lock the partner out.
//!
//! An authentication runs in its own task, whose result all waiting calls share. The task runs to its end and
//! counts its outcome, even if the calls are dropped.

mod secrets;
mod state;
mod store;
mod work;

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
use crate::authenticator::{Authenticator, Failure, Place};
use crate::error::Error;
use crate::observer::RenewalCause;
use crate::retry::RetryPolicy;
use crate::token::{StoreKey, StoredToken, TokenStatus, TokenStore};

use secrets::Secrets;
use state::{MOST_REFUSALS, MOST_TRIES, State, Unseen};
use work::Work;

pub(crate) use secrets::SecretChange;
use store::Busy;
pub(crate) use store::Locked;

/// The age at which the client renews a token in the background.
const RENEW_AFTER: Duration = Duration::from_secs(90 * 60);

/// The age at which calls wait for the renewal.
const WAIT_AFTER: Duration = Duration::from_secs(115 * 60);

/// The minimum time for which the client waits for the response to an authentication. Its outcome is then
/// counted even if no call waits that long.
const LISTENING: Duration = Duration::from_secs(60);

/// The time for which a call waits for a new token while the API may still accept the old one.
const PATIENCE: Duration = Duration::from_secs(2);

/// The maximum number of authentications without a response that the client remembers.
const MOST_UNSEEN: usize = 16;

/// A token that is ready to be sent, and its number.
#[derive(Clone)]
pub(crate) struct Usable {
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
        unanswered: usize,
        last: Option<Arc<Error>>,
    },
    /// The runtime of the authentication has ended, or there is no runtime.
    NoRuntime,
}

type Outcome = Result<Usable, NoToken>;
type Running = watch::Receiver<Option<Outcome>>;

/// The token of a client, shared by all its clones.
pub(crate) struct TokenKeeper(Arc<Inner>);

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
enum Look {
    Ready(Usable),
    Wait(Running),
    None(NoToken),
}

/// The cause of an authentication.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// A call needs a token.
    Needed,
    /// The program called `refresh_token`.
    Asked,
}

impl TokenKeeper {
    pub(crate) fn new(
        authenticator: Authenticator,
        secret: PartnerSecret,
        key: StoreKey,
        retry: RetryPolicy,
        store: Option<Arc<dyn TokenStore>>,
    ) -> Self {
        let listening = authenticator.timeout.max(LISTENING);
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
                held: None,
                alone_after: WAIT_AFTER,
                renew_not_before: None,
                generation: 0,
                rejected: VecDeque::new(),
                refusals: 0,
                unshared: 0,
                sharing: 0,
                last_refused: None,
                to_clear: None,
                busy_since: None,
                is_stop_logged: false,
                refused_secret: String::new(),
                unseen: VecDeque::new(),
                sent: 0,
                listening,
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
    /// - `left`: the remaining time of the call
    pub(crate) async fn get(&self, rejected: Option<u64>, left: Duration) -> Outcome {
        if let Some(generation) = rejected {
            self.0.state().reject(generation);
        }
        let mut outcome = Err(NoToken::NoRuntime);
        // A task in another runtime may end with that runtime. The loop then starts a new task in the current
        // runtime.
        for _ in 0..2 {
            let running = match self.look() {
                Look::Ready(usable) => return Ok(usable),
                Look::Wait(running) => running,
                Look::None(why) => {
                    self.0.log_stop();
                    return self.0.state().still_good().ok_or(why);
                }
            };
            outcome = self.await_or_go_on(running, PATIENCE.min(left / 2)).await;
            if !matches!(outcome, Err(NoToken::NoRuntime)) {
                break;
            }
        }
        outcome.or_else(|why| self.0.state().still_good().ok_or(why))
    }

    /// Waits for an authentication. After the time `patience`, returns the old token if it is still valid.
    async fn await_or_go_on(&self, running: Running, patience: Duration) -> Outcome {
        let mut finished = pin!(finished(running));
        loop {
            match timeout(patience, &mut finished).await {
                Ok(outcome) => return outcome,
                Err(_) => {
                    if let Some(usable) = self.0.state().still_good() {
                        return Ok(usable);
                    }
                }
            }
        }
    }

    /// Returns the current token if it is not too old, and starts an authentication if one is due.
    fn look(&self) -> Look {
        let state = self.0.state();
        let held = state.held.as_ref();
        match held.map(|held| (held.age(), held.usable())) {
            Some((age, usable)) if age < RENEW_AFTER => Look::Ready(usable),
            Some((age, usable)) if age < WAIT_AFTER => {
                // Calls continue with the current token even if the renewal can't start.
                if state.is_renewal_due() {
                    drop(self.0.start(state, Mode::Needed));
                }
                Look::Ready(usable)
            }
            _ => match self.0.start(state, Mode::Needed) {
                Ok(running) => Look::Wait(running),
                Err(why) => Look::None(why),
            },
        }
    }

    /// Obtains a new token. Calls use the current token until then.
    pub(crate) async fn refresh(&self) -> Outcome {
        let running = self.0.start(self.0.state(), Mode::Asked)?;
        finished(running).await
    }

    /// Discards the current token.
    pub(crate) fn invalidate(&self) {
        let mut state = self.0.state();
        if let Some(generation) = state.held.as_ref().map(|held| held.generation) {
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
            state.to_clear = Some(u32::MAX);
        }
        self.0.clear_shared_refusals().await;
    }

    pub(crate) fn status(&self) -> TokenStatus {
        let state = self.0.state();
        let now = Instant::now();
        let until = state.not_before.max(state.doubtful_until());
        let left = until.and_then(|until| until.checked_duration_since(now));
        let stopped = state.is_stopped();
        TokenStatus {
            obtained: state.held.as_ref().map(|held| held.obtained),
            authenticating: state.running.is_some(),
            refusals: state.refusals,
            stopped,
            cooling_down: left.filter(|left| !stopped && !left.is_zero()),
        }
    }

    /// Returns the ID of the partner.
    pub(crate) fn partner_id(&self) -> &str {
        &self.0.authenticator.partner_id
    }

    /// Permits a request of the caller that contains the partner secret, unless it could be one refusal too
    /// many. A permitted request counts as refused until its outcome is noted.
    async fn permit(&self) -> Result<Sent, NoToken> {
        self.0.learn_refusals().await;
        let why = {
            let mut state = self.0.state();
            // If the API has accepted the secret and not refused it since, the last try is reserved for the
            // client's own authentication.
            let own = self.0.key.fingerprint(state.secrets.first());
            let most = match state.secrets.is_confirmed() && own != state.refused_secret {
                true => MOST_REFUSALS,
                false => MOST_TRIES,
            };
            if state.counted() < most {
                return Ok(self.0.sent(&mut state));
            }
            match state.refusals {
                0 => NoToken::CoolingDown(state.failure.clone()),
                _ => state.stopped(),
            }
        };
        self.0.log_stop();
        Err(why)
    }

    /// Takes the lock of the store, if it has one, and permits a request of the caller.
    pub(crate) async fn lock_and_permit(&self) -> Result<(Option<Locked>, Sent), NoToken> {
        let lock = match self.0.lock().await {
            Ok(lock) => lock,
            Err(Busy) => {
                self.0.learn_refusals().await;
                let state = self.0.state();
                if state.refusals > 0 {
                    return Err(NoToken::CoolingDown(state.failure.clone()));
                }
                None
            }
        };
        match (self.permit().await, lock) {
            (Ok(sent), lock) => Ok((lock, sent)),
            (Err(why), Some(lock)) => {
                lock.unlock().await;
                Err(why)
            }
            (Err(why), None) => Err(why),
        }
    }

    /// Notes the outcome of a request of the caller with the partner's credentials. Returns the remaining
    /// work, which updates the store.
    ///
    /// - `sent`: the permission
    /// - `secret`: the partner secret in the request
    pub(crate) fn note(
        &self,
        sent: Sent,
        secret: &SecretString,
        outcome: Result<(), Failure>,
    ) -> impl Future<Output = ()> + Send + use<> {
        let mut mark = None;
        {
            let mut state = self.0.state();
            if outcome != Err(Failure::Unknown) {
                state.seen(sent.number);
            }
            match outcome {
                Ok(()) => state.forget_refusals_before(sent.number),
                Err(Failure::Refused) => {
                    let refused = self.0.key.fingerprint(secret);
                    state.refuse(&refused, sent.number, None);
                    mark = Some(refused);
                }
                Err(_) => {}
            }
        }
        self.0.log_stop();
        drop(sent);
        let inner = self.0.clone();
        async move {
            match mark {
                Some(mark) => inner.share_refusal(&mark).await,
                None => inner.clear_shared_refusals().await,
            }
        }
    }

    /// Adds a secret as a candidate before the request that sets it is sent.
    /// - `old`: the secret that the request gives as the one in force
    pub(crate) fn announce(&self, old: &SecretString, secret: &SecretString) -> SecretChange {
        let keeper = Self(self.0.clone());
        let secrets = &mut self.0.state().secrets;
        secrets.learn(old);
        secrets.announce(secret, keeper)
    }
}

/// Waits for the outcome of an authentication.
async fn finished(mut running: Running) -> Outcome {
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
        mode: Mode,
    ) -> Result<Running, NoToken> {
        if let Some(running) = &state.running {
            return Ok(running.clone());
        }
        let early = state.not_before.is_some_and(|until| Instant::now() < until);
        if let Err(why) = self.permits(&state, mode)
            && (self.store.is_none() || early)
        {
            return Err(why);
        }
        if early && mode == Mode::Needed && state.failure.is_some() {
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
        let cause = match (mode, &state.held) {
            (Mode::Asked, _) => RenewalCause::Requested,
            (Mode::Needed, Some(held)) if held.age() < WAIT_AFTER => RenewalCause::Aging,
            (Mode::Needed, Some(_)) => RenewalCause::Expired,
            (Mode::Needed, None) if state.generation > 0 => RenewalCause::Rejected,
            (Mode::Needed, None) => RenewalCause::NoToken,
        };
        drop(state);
        let guard = RunningGuard(self.clone());
        let scope = self.authenticator.telemetry.renewal(cause);
        let span = scope.span();
        let work = async move {
            let work = Work {
                inner: guard.0.clone(),
                mode,
                attempts,
                renewal: scope.number(),
            };
            work.run(sender, guard, scope).await;
        };
        runtime.spawn(work.instrument(span));
        Ok(running)
    }

    /// Counts an authentication that is sent now as refused until its response arrives.
    fn sent(self: &Arc<Self>, state: &mut State) -> Sent {
        // The API locks the partner out at fewer refusals than this limit, so the oldest entry is not needed.
        if state.unseen.len() >= MOST_UNSEEN {
            state.unseen.pop_front();
        }
        state.sent += 1;
        let (number, at) = (state.sent, Instant::now());
        state.unseen.push_back(Unseen {
            number,
            sent: at,
            lost: false,
        });
        Sent {
            inner: self.clone(),
            number,
            at,
        }
    }

    /// Returns an error if another authentication could lock the partner out.
    fn permits(&self, state: &State, mode: Mode) -> Result<(), NoToken> {
        match state.refusals {
            0 if state.counted() < MOST_TRIES => Ok(()),
            0 => Err(NoToken::CoolingDown(state.failure.clone())),
            _ if state.counted() < self.limit(state, mode) => Ok(()),
            _ => Err(state.stopped()),
        }
    }

    /// Sends one authentication in its own task, which counts the outcome even if it arrives late.
    fn authenticate(
        self: &Arc<Self>,
        secret: SecretString,
        sent: Sent,
        answers: mpsc::UnboundedSender<Answer>,
        place: Place,
    ) {
        let inner = self.clone();
        let work = async move {
            let limit = inner.authenticator.timeout.max(LISTENING);
            let authenticator = &inner.authenticator;
            let outcome = authenticator.authenticate(&secret, limit, place).await;
            let outcome = match outcome {
                Ok(token) => Ok(inner.state().succeed(&secret, &sent, token)),
                Err(error) => {
                    let error = Arc::new(error);
                    inner.count(&secret, &sent, &error).await;
                    Err(error)
                }
            };
            let number = sent.number;
            drop(sent);
            let answer = Answer {
                number,
                secret,
                outcome,
            };
            let unheard = answers.send(answer).err();
            // The response came too late for the task that waited for it.
            if let Some(Answer {
                outcome: Ok((_, token)),
                ..
            }) = unheard.map(|unheard| unheard.0)
            {
                inner.save(&token).await;
            }
        };
        tokio::spawn(work.in_current_span());
    }

    /// Counts a failed authentication.
    async fn count(&self, secret: &SecretString, sent: &Sent, error: &Arc<Error>) {
        match Failure::of(error) {
            Failure::Refused => {
                let mark = self.key.fingerprint(secret);
                {
                    let mut state = self.state();
                    state.seen(sent.number);
                    state.refuse(&mark, sent.number, Some(error));
                }
                self.log_stop();
                self.share_refusal(&mark).await;
            }
            Failure::Unknown => {}
            Failure::Passing => self.state().seen(sent.number),
        }
    }

    /// Logs once that the client has stopped. The method unlocks the state before it logs, because a
    /// subscriber of the log may ask for the state.
    fn log_stop(&self) {
        let stopped = {
            let mut state = self.state();
            let is_due = state.is_stopped() && !state.is_stop_logged;
            state.is_stop_logged |= is_due;
            is_due.then_some((state.refusals, state.unseen.len()))
        };
        if let Some((refusals, unanswered)) = stopped {
            tracing::error!(
                refusals,
                unanswered,
                "the API refused the partner's credentials; the client has stopped authenticating, \
                 because the API locks a partner out after five refusals"
            );
            self.authenticator.telemetry.stopped(refusals, unanswered);
        }
    }

    /// Returns the number of refusals from which another authentication is not allowed.
    fn limit(&self, state: &State, mode: Mode) -> u32 {
        let mark = self.key.fingerprint(state.secrets.first());
        // A secret that was never refused gets one more try. One refusal is still left after that.
        match mode == Mode::Asked || mark != state.refused_secret {
            true => MOST_TRIES,
            false => MOST_REFUSALS,
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
pub(crate) struct Sent {
    inner: Arc<Inner>,
    number: u64,
    at: Instant,
}

impl Drop for Sent {
    fn drop(&mut self) {
        let mut state = self.inner.state();
        let mut unseen = state.unseen.iter_mut();
        if let Some(unseen) = unseen.find(|unseen| unseen.number == self.number) {
            unseen.lost = true;
        }
    }
}

/// The outcome of one request for a token.
struct Answer {
    number: u64,
    secret: SecretString,
    outcome: Result<(Usable, StoredToken), Arc<Error>>,
}

impl fmt::Debug for TokenKeeper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenKeeper").finish_non_exhaustive()
    }
}

/// Runs work to its end even if the caller is dropped.
pub(crate) async fn detached<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> Option<T> {
    let runtime = tokio::runtime::Handle::try_current().ok()?;
    runtime.spawn(work.in_current_span()).await.ok()
}
