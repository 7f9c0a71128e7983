//! The access token of a client: obtained once for all calls, renewed while calls go on, and never asked
//! for so often that the API locks the partner out.
//!
//! An authentication runs in a task of its own, which all calls that need its result share. It ends, and
//! its outcome is counted, whatever becomes of the calls.

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use reqwest::header::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, timeout, timeout_at};
use tracing::Instrument;

use crate::authenticator::{Authenticator, Failure, NewToken};
use crate::client::{OBTAIN_TOKEN, in_future};
use crate::error::Error;
use crate::retry::RetryPolicy;
use crate::token::{
    StoreFuture, StoreKey, StoreLock, StoredToken, TokenStatus, TokenStore, token_header,
};

/// The age from which a token is renewed in the background.
const RENEW_AFTER: Duration = Duration::from_secs(90 * 60);

/// The age from which calls wait for the renewal.
const WAIT_AFTER: Duration = Duration::from_secs(115 * 60);

/// How long the API accepts a token.
const LIFETIME: Duration = Duration::from_secs(120 * 60);

/// The refusals after which the client stops by itself.
const MOST_REFUSALS: u32 = 3;

/// The refusals after which the client stops even when it is asked to try: the API locks the partner out
/// at the fifth.
const MOST_TRIES: u32 = 4;

/// How long an authentication is listened to, so that its outcome is counted even where no call waits
/// that long.
const LISTENING: Duration = Duration::from_secs(60);

/// How long an authentication whose response never came counts as a refusal. It counts for good once a
/// refusal was seen.
const DOUBT: Duration = Duration::from_secs(5 * 60);

/// How long a store may take for each step.
const STORE_TIMEOUT: Duration = Duration::from_secs(2);

/// How long a store may take for its lock.
const LOCK_TIMEOUT: Duration = Duration::from_secs(10);

/// The longest time without a new authentication after one that failed for a passing reason.
const LONGEST_COOL_DOWN: Duration = Duration::from_secs(5 * 60);

/// How often a client that has stopped looks into its store.
const RECHECK_AFTER: Duration = Duration::from_secs(10);

/// How many authentications without a response are remembered.
const MOST_UNSEEN: usize = 16;

/// How long a call waits for a new token while the old one may still be accepted.
const PATIENCE: Duration = Duration::from_secs(2);

/// How many secrets are remembered that may be right: with one more, trying all of them could lock the
/// partner out.
const MOST_SECRETS: usize = 3;

/// How many rejected tokens are remembered.
const MOST_REJECTED: usize = 16;

/// A token to send, and the number it is known by.
#[derive(Clone)]
pub(crate) struct Usable {
    pub(crate) header: HeaderValue,
    pub(crate) generation: u64,
}

/// The reason why there is no token.
#[derive(Clone)]
pub(crate) enum NoToken {
    /// The authentication failed.
    Failed(Arc<Error>),
    /// An authentication failed a moment ago, and the next is not due yet.
    CoolingDown(Option<Arc<Error>>),
    /// The API refused the credentials as often as the client lets it.
    Stopped {
        refusals: u32,
        unanswered: usize,
        last: Option<Arc<Error>>,
    },
    /// The task that authenticates ended with its runtime, or there is no runtime.
    NoRuntime,
}

type Outcome = Result<Usable, NoToken>;
type Running = watch::Receiver<Option<Outcome>>;

/// The token of a client, shared by all its clones.
pub(crate) struct TokenKeeper(Arc<Inner>);

struct Inner {
    authenticator: Authenticator,
    retry: RetryPolicy,
    store: Option<Arc<dyn TokenStore>>,
    key: StoreKey,
    state: Mutex<State>,
}

struct State {
    /// The secrets that may be right, the most likely one first.
    secrets: Vec<SecretString>,
    /// The secret that was set last.
    newest: SecretString,
    /// The secret that the API took last.
    confirmed: SecretString,
    held: Option<Held>,
    generation: u64,
    /// Tokens that the API has rejected.
    rejected: VecDeque<SecretString>,
    refusals: u32,
    /// Refusals of these that the store does not know of.
    unshared: u32,
    /// The number of the authentication that was refused last, and when that was seen.
    last_refused: Option<(u64, SystemTime)>,
    /// Whether the store still has to forget what this client has forgotten.
    to_clear: bool,
    /// Whether it was logged that the client has stopped.
    is_stop_logged: bool,
    /// The fingerprint of the secret that was refused last.
    refused_secret: String,
    /// Authentications whose response has not come, the oldest first.
    unseen: VecDeque<Unseen>,
    /// How many authentications were sent.
    sent: u64,
    /// How long each of them is listened to.
    listening: Duration,
    failure: Option<Arc<Error>>,
    failures_in_row: u32,
    not_before: Option<Instant>,
    running: Option<Running>,
}

struct Held {
    value: SecretString,
    header: HeaderValue,
    generation: u64,
    obtained: SystemTime,
    /// The same by a clock that nobody sets, but that may stand still while the machine sleeps.
    since: Instant,
}

/// An authentication whose response has not come: the API may have refused it.
#[derive(Clone, Copy)]
struct Unseen {
    number: u64,
    sent: Instant,
    /// Whether its response will not come any more.
    lost: bool,
}

/// What there is for a call.
enum Look {
    Ready(Usable),
    Wait(Running),
    None(NoToken),
}

/// How an authentication is started.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Because a call needs a token.
    Needed,
    /// Because the user asked for a new token.
    Asked,
}

impl TokenKeeper {
    pub(crate) fn new(
        authenticator: Authenticator,
        secret: SecretString,
        key: StoreKey,
        retry: RetryPolicy,
        store: Option<Arc<dyn TokenStore>>,
    ) -> Self {
        let listening = authenticator.timeout.max(LISTENING);
        Self(Arc::new(Inner {
            authenticator,
            retry,
            store,
            key,
            state: Mutex::new(State {
                secrets: vec![secret.clone()],
                newest: secret.clone(),
                confirmed: secret,
                held: None,
                generation: 0,
                rejected: VecDeque::new(),
                refusals: 0,
                unshared: 0,
                last_refused: None,
                to_clear: false,
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

    /// Returns a token, and obtains one when there is none that is young enough. Calls that come
    /// meanwhile wait for the same outcome.
    ///
    /// - `rejected`: the number of the token that the API has just rejected, if any
    /// - `left`: how much time the call has left
    pub(crate) async fn get(&self, rejected: Option<u64>, left: Duration) -> Outcome {
        if let Some(generation) = rejected {
            self.0.state().reject(generation);
        }
        let mut outcome = Err(NoToken::NoRuntime);
        // The task of another runtime may end with it, and is then started anew on this one.
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

    /// Waits for an authentication, or for so long that the old token is used in its place.
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

    /// Returns the token in use if it is young enough, and starts an authentication where one is due.
    fn look(&self) -> Look {
        let state = self.0.state();
        let held = state.held.as_ref();
        match held.map(|held| (held.age(), held.usable())) {
            Some((age, usable)) if age < RENEW_AFTER => Look::Ready(usable),
            Some((age, usable)) if age < WAIT_AFTER => {
                // Calls go on with the token whether or not it can be renewed now.
                drop(self.0.start(state, Mode::Needed));
                Look::Ready(usable)
            }
            _ => match self.0.start(state, Mode::Needed) {
                Ok(running) => Look::Wait(running),
                Err(why) => Look::None(why),
            },
        }
    }

    /// Obtains a new token. The one in use stays in use until then.
    pub(crate) async fn refresh(&self) -> Outcome {
        let running = self.0.start(self.0.state(), Mode::Asked)?;
        finished(running).await
    }

    /// Never sends the token in use again.
    pub(crate) fn invalidate(&self) {
        let mut state = self.0.state();
        if let Some(generation) = state.held.as_ref().map(|held| held.generation) {
            state.reject(generation);
        }
    }

    /// Never sends the token with this number again.
    pub(crate) fn reject(&self, generation: u64) {
        self.0.state().reject(generation);
    }

    /// Forgets how often the API refused the credentials.
    pub(crate) async fn forget_refusals(&self) {
        self.0.state().forget_refusals();
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

    /// Returns the partner that the token is obtained for.
    pub(crate) fn partner_id(&self) -> &str {
        &self.0.authenticator.partner_id
    }

    /// Refuses a request of the caller's own that could be one refusal too many. Counts one that may
    /// be sent until its outcome is noted.
    pub(crate) async fn permit(&self) -> Result<Sent, NoToken> {
        self.0.learn_refusals().await;
        let why = {
            let mut state = self.0.state();
            if state.counted() < MOST_TRIES {
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

    /// Keeps other processes from authenticating until the lock is given back, if the store has one.
    pub(crate) async fn lock(&self) -> Option<Locked> {
        self.0.lock().await.ok().flatten()
    }

    /// Notes how a request of the caller's own with the partner's credentials ended. Returns what is
    /// left to do: to tell the store.
    ///
    /// - `sent`: what permitted it
    /// - `secret`: what it had as the partner's secret
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
            match (outcome, mark) {
                (Ok(()), _) => inner.clear_shared_refusals().await,
                (_, Some(mark)) => inner.share_refusal(&mark).await,
                _ => {}
            }
        }
    }

    /// Prepares for another secret before the request that sets it is sent.
    pub(crate) fn announce(&self, secret: &SecretString) -> SecretChange {
        let mut state = self.0.state();
        let is_new = !state.secrets.iter().any(|other| same(other, secret));
        if is_new {
            state.secrets.push(secret.clone());
        }
        SecretChange {
            keeper: Self(self.0.clone()),
            before: std::mem::replace(&mut state.newest, secret.clone()),
            secret: secret.clone(),
            is_new,
            settled: false,
        }
    }
}

/// Waits for an authentication.
async fn finished(mut running: Running) -> Outcome {
    let outcome = running.wait_for(Option::is_some).await.ok();
    let outcome = outcome.and_then(|outcome| outcome.clone());
    outcome.unwrap_or(Err(NoToken::NoRuntime))
}

/// A change of the partner's secret that is on its way. Dropped without an outcome, it leaves both
/// secrets to be tried, the new one first.
pub(crate) struct SecretChange {
    keeper: TokenKeeper,
    secret: SecretString,
    before: SecretString,
    /// Whether the secret did not have to be tried already.
    is_new: bool,
    settled: bool,
}

impl SecretChange {
    /// Notes that the new secret is in force.
    pub(crate) fn succeeded(mut self) {
        self.settled = true;
        let mut state = self.keeper.0.state();
        state.secrets = vec![self.secret.clone()];
        state.newest = self.secret.clone();
        state.confirmed = self.secret.clone();
    }

    /// Notes that this request did not change the secret. An earlier one may have.
    pub(crate) fn failed(mut self) {
        self.settled = true;
        let mut state = self.keeper.0.state();
        if self.is_new {
            state.secrets.retain(|secret| !same(secret, &self.secret));
            state.newest = self.before.clone();
        }
    }
}

impl Drop for SecretChange {
    fn drop(&mut self) {
        if !self.settled {
            self.keeper.0.state().prefer(&self.secret);
        }
    }
}

fn same(one: &SecretString, other: &SecretString) -> bool {
    one.expose_secret() == other.expose_secret()
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts an authentication, or joins the one that is on its way.
    ///
    /// Takes the locked state, so that the lock is free before a task is spawned: a runtime that shuts
    /// down drops the task at once, and its guard takes the lock.
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
        // After a failure, a single probe shows whether it is over.
        let attempts = match state.failures_in_row {
            0 => self.retry.attempts(),
            _ => 1,
        };
        let (sender, running) = watch::channel(None);
        state.running = Some(running.clone());
        drop(state);
        let guard = RunningGuard(self.clone());
        // Within the span of the call that needs the token first.
        let span = tracing::info_span!("finicity", operation = OBTAIN_TOKEN.id);
        let work = async move {
            let work = Work {
                inner: guard.0.clone(),
                mode,
                attempts,
            };
            work.run(sender, guard).await;
        };
        runtime.spawn(work.instrument(span));
        Ok(running)
    }

    /// Counts an authentication that is sent now as refused until its response comes.
    fn sent(self: &Arc<Self>, state: &mut State) -> Sent {
        // More than the API counts need not be remembered.
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

    /// Says why another authentication could lock the partner out.
    fn permits(&self, state: &State, mode: Mode) -> Result<(), NoToken> {
        match state.refusals {
            0 if state.counted() < MOST_TRIES => Ok(()),
            0 => Err(NoToken::CoolingDown(state.failure.clone())),
            _ if state.counted() < self.limit(state, mode) => Ok(()),
            _ => Err(state.stopped()),
        }
    }

    /// Sends one authentication in a task of its own, which counts its outcome whenever it comes.
    fn authenticate(
        self: &Arc<Self>,
        secret: SecretString,
        sent: Sent,
        answers: mpsc::UnboundedSender<Answer>,
    ) {
        let inner = self.clone();
        let work = async move {
            let limit = inner.authenticator.timeout.max(LISTENING);
            let outcome = inner.authenticator.authenticate(&secret, limit).await;
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
            // Too late for whoever asked.
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

    /// Counts an authentication that failed.
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

    /// Saves a token in the store.
    async fn save(&self, token: &StoredToken) {
        if let Some(store) = &self.store {
            // First the count, so that nobody finds the new token beside the old count.
            if self.state().to_clear {
                self.clear_shared_refusals().await;
            }
            let step = store.save_for(&self.key, token);
            self.step(STORE_TIMEOUT, "save the token", step).await;
        }
    }

    /// How many refusals there may be before the next authentication.
    fn limit(&self, state: &State, mode: Mode) -> u32 {
        let mark = state
            .secrets
            .first()
            .map(|secret| self.key.fingerprint(secret));
        // A secret that was never refused gets one try, which still leaves the partner one.
        match mode == Mode::Asked || mark.as_ref() != Some(&state.refused_secret) {
            true => MOST_TRIES,
            false => MOST_REFUSALS,
        }
    }

    /// Gives the store its time.
    async fn step<T>(&self, limit: Duration, what: &str, step: StoreFuture<'_, T>) -> Option<T> {
        match timeout(limit, step).await {
            Ok(Ok(value)) => Some(value),
            // What the store says of it may have the token in it.
            Ok(Err(_)) => {
                tracing::warn!(step = what, "the token store failed");
                None
            }
            Err(_) => {
                tracing::warn!(step = what, "the token store took too long");
                None
            }
        }
    }

    async fn clear_shared_refusals(&self) {
        if let Some(store) = &self.store {
            let step = store.clear_refusals(&self.key);
            let step = self.step(STORE_TIMEOUT, "clear the refusals", step).await;
            if step.is_some() {
                self.state().to_clear = false;
            }
        }
    }

    /// Takes the lock of the store; `None` if it has none.
    async fn lock(self: &Arc<Self>) -> Result<Option<Locked>, Busy> {
        let Some(store) = self.store.clone() else {
            return Ok(None);
        };
        let step = store.lock(&self.key);
        let lock = self.step(LOCK_TIMEOUT, "lock", step).await.ok_or(Busy)?;
        Ok(lock.map(|lock| Locked {
            inner: self.clone(),
            store,
            lock: Some(lock),
        }))
    }

    /// Logs once that the client has stopped. The state is free meanwhile: whoever reads the log may ask
    /// for it.
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
        }
    }

    /// Takes over how many refusals the store has counted. A store may lose its count, so only a success
    /// lowers the one of this client.
    async fn learn_refusals(&self) {
        let Some(store) = &self.store else { return };
        if self.state().to_clear {
            self.clear_shared_refusals().await;
        }
        let step = store.refusals(&self.key);
        let shared = self.step(STORE_TIMEOUT, "count refusals", step).await;
        if let Some(shared) = shared.flatten() {
            let mut state = self.state();
            let count = shared.count.saturating_add(state.unshared);
            // What this client has forgotten meanwhile does not come back.
            if count > state.refusals && !state.to_clear {
                state.refusals = count;
                state.last_refused = Some((state.sent, SystemTime::now()));
                if state.unshared == 0 {
                    state.refused_secret = shared.secret;
                }
            }
        }
    }

    async fn share_refusal(&self, mark: &str) {
        if let Some(store) = &self.store {
            let step = store.add_refusal(&self.key, mark);
            let shared = self.step(STORE_TIMEOUT, "count a refusal", step).await;
            if shared.is_some() {
                let mut state = self.state();
                state.unshared = state.unshared.saturating_sub(1);
            }
        }
    }
}

/// Notes when the task of an authentication ends in whatever way.
struct RunningGuard(Arc<Inner>);

impl Drop for RunningGuard {
    fn drop(&mut self) {
        self.0.state().running = None;
    }
}

/// An authentication on its way. Dropped before its response is seen, it counts as lost.
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

/// What came of one request for a token.
struct Answer {
    number: u64,
    secret: SecretString,
    outcome: Result<(Usable, StoredToken), Arc<Error>>,
}

/// The lock of a store can't be had.
struct Busy;

/// The lock of a store. It is given back even when the task that holds it is dropped.
pub(crate) struct Locked {
    inner: Arc<Inner>,
    store: Arc<dyn TokenStore>,
    lock: Option<StoreLock>,
}

impl Locked {
    pub(crate) async fn unlock(mut self) {
        if let Some(lock) = self.lock.take() {
            let step = self.store.unlock(&self.inner.key, lock);
            self.inner
                .step(STORE_TIMEOUT, "give its lock back", step)
                .await;
        }
    }
}

impl Drop for Locked {
    fn drop(&mut self) {
        if let Some(lock) = self.lock.take() {
            // There may be no runtime any more that could drive the future.
            drop(self.store.unlock(&self.inner.key, lock));
        }
    }
}

/// An authentication.
struct Work {
    inner: Arc<Inner>,
    mode: Mode,
    attempts: u32,
}

impl Work {
    async fn run(self, sender: watch::Sender<Option<Outcome>>, guard: RunningGuard) {
        let mut usable = self.stored().await;
        let mut lock = None;
        let mut busy = false;
        if usable.is_none() {
            match self.inner.lock().await {
                Ok(taken) => lock = taken,
                Err(Busy) => busy = true,
            }
            if lock.is_some() || busy {
                usable = self.stored().await;
            }
        }
        let (outcome, new) = match usable {
            Some(usable) => (Ok(usable), None),
            // Several processes at once could be refused too often.
            None if busy && self.inner.state().refusals > 0 => {
                let failure = self.inner.state().failure.clone();
                (Err(NoToken::CoolingDown(failure)), None)
            }
            None => self.obtain().await,
        };
        if let Err(why) = &outcome {
            self.inner.state().cool_down(&self.inner.retry, why);
        }
        // Nobody waits for the store to save it. The guard goes first: whoever comes next finds the
        // token, or may start anew.
        drop(guard);
        sender.send_replace(Some(outcome));
        if let Some(token) = &new {
            self.inner.save(token).await;
        }
        if let Some(lock) = lock {
            lock.unlock().await;
        }
    }

    /// Returns a token that another process obtained, if there is one that is new to this client. One
    /// that is due to be renewed is only held until there is another.
    async fn stored(&self) -> Option<Usable> {
        let store = self.inner.store.as_ref()?;
        self.inner.learn_refusals().await;
        // Whoever asks for a new token has a reason not to take the stored one.
        if self.mode == Mode::Asked {
            return None;
        }
        let step = store.load_for(&self.inner.key);
        let stored = self.inner.step(STORE_TIMEOUT, "load the token", step).await;
        let stored = stored.flatten()?;
        // A token from the future was obtained by a clock that was set back since.
        let age = stored.obtained.elapsed().ok()?;
        let header = token_header(stored.value.expose_secret())?;
        let mut state = self.inner.state();
        let known = state
            .held
            .iter()
            .any(|held| same(&held.value, &stored.value));
        let rejected = state
            .rejected
            .iter()
            .any(|token| same(token, &stored.value));
        if known || rejected || age >= LIFETIME {
            return None;
        }
        if age < RENEW_AFTER {
            // Another process was successful, unless the credentials were refused after that.
            let refused = state.last_refused;
            if refused.is_none_or(|(_, refused)| stored.obtained > refused) {
                state.forget_refusals();
            }
            return Some(state.hold(stored, header, age));
        }
        if state.held.as_ref().is_none_or(|held| age < held.age()) {
            state.hold(stored, header, age);
        }
        None
    }

    /// Authenticates until it succeeds, or fails in a way that another attempt would not help. A
    /// response to an earlier attempt is as good as one to the latest.
    async fn obtain(&self) -> (Outcome, Option<StoredToken>) {
        let inner = &self.inner;
        let limit = inner.authenticator.timeout;
        let (sender, mut answers) = mpsc::unbounded_channel();
        let mut number: u32 = 0;
        let mut others = inner.state().secrets.len().saturating_sub(1);
        let mut last: Option<Arc<Error>> = None;
        loop {
            let (secret, sent) = match self.next_attempt() {
                Ok(attempt) => attempt,
                // The failure says more than that the next attempt is not due yet.
                Err(NoToken::CoolingDown(why)) => match last.or(why) {
                    Some(error) => return (Err(NoToken::Failed(error)), None),
                    None => return (Err(NoToken::CoolingDown(None)), None),
                },
                Err(why) => return (Err(why), None),
            };
            number += 1;
            let mut attempt = Attempt {
                secret: secret.clone(),
                number: Some(sent.number),
            };
            inner.authenticate(secret, sent, sender.clone());
            let mut heard = hear(&mut answers, &attempt, limit).await;
            if let Heard::Failed(_) | Heard::Nothing = heard {
                let error = match heard {
                    Heard::Failed(error) => error,
                    _ => Arc::new(Error::timeout(OBTAIN_TOKEN, limit)),
                };
                inner.state().failure = Some(error.clone());
                let doubtful = error.status() == Some(reqwest::StatusCode::UNAUTHORIZED);
                // A certificate that is not trusted stays so.
                let useless = matches!(*error, Error::Transport { .. }) && !error.is_retryable();
                if doubtful || useless || number >= self.attempts {
                    return (Err(NoToken::Failed(error)), None);
                }
                let asked = error
                    .retry_after()
                    .map(|asked| asked.min(LONGEST_COOL_DOWN));
                last = Some(error);
                // Only earlier attempts can still be answered.
                attempt.number = None;
                let pause = inner.retry.pause(number, asked);
                heard = hear(&mut answers, &attempt, pause).await;
            }
            match heard {
                Heard::Token(usable, token) => return (Ok(usable), Some(token)),
                Heard::Refused(error) if others == 0 => {
                    return (Err(NoToken::Failed(error)), None);
                }
                Heard::Refused(_) => {
                    others -= 1;
                    number = number.saturating_sub(1);
                    inner.state().put_last(&attempt.secret);
                }
                Heard::Failed(_) | Heard::Nothing => {}
            }
        }
    }

    /// Counts the next attempt, if there may be one.
    fn next_attempt(&self) -> Result<(SecretString, Sent), NoToken> {
        let mut state = self.inner.state();
        self.inner.permits(&state, self.mode)?;
        let secret = state.secrets.first().unwrap_or(&state.newest).clone();
        Ok((secret, self.inner.sent(&mut state)))
    }
}

/// What is listened for.
struct Attempt {
    secret: SecretString,
    /// The number of the attempt whose failure matters; `None` if that is known already.
    number: Option<u64>,
}

/// What came of listening.
enum Heard {
    Token(Usable, StoredToken),
    /// The secret of the attempt was refused.
    Refused(Arc<Error>),
    Failed(Arc<Error>),
    Nothing,
}

/// Listens to the answers to an attempt, and to those before it.
async fn hear(
    answers: &mut mpsc::UnboundedReceiver<Answer>,
    attempt: &Attempt,
    time: Duration,
) -> Heard {
    let until = in_future(Instant::now(), time);
    while let Ok(Some(answer)) = timeout_at(until, answers.recv()).await {
        match answer.outcome {
            Ok((usable, token)) => return Heard::Token(usable, token),
            Err(error) if Failure::of(&error) == Failure::Refused => {
                // Another secret was given up when its refusal was heard first.
                if same(&answer.secret, &attempt.secret) {
                    return Heard::Refused(error);
                }
            }
            Err(error) if Some(answer.number) == attempt.number => return Heard::Failed(error),
            Err(_) => {}
        }
    }
    Heard::Nothing
}

impl State {
    /// Returns how many refusals the API has counted at the worst.
    fn counted(&self) -> u32 {
        let unseen = match self.refusals {
            0 => self.recent().count(),
            _ => self.unseen.len(),
        };
        let unseen = u32::try_from(unseen).unwrap_or(u32::MAX);
        self.refusals.saturating_add(unseen)
    }

    /// Returns those authentications that may have been refused lately.
    fn recent(&self) -> impl Iterator<Item = &Unseen> {
        let recent = |unseen: &&Unseen| {
            let age = unseen.sent.elapsed();
            age < DOUBT || !unseen.lost && age < self.listening
        };
        self.unseen.iter().filter(recent)
    }

    /// Returns the time before which another authentication could be one too many.
    fn doubtful_until(&self) -> Option<Instant> {
        let surplus = self.recent().count().checked_sub(MOST_TRIES as usize)?;
        let oldest = self.recent().nth(surplus)?;
        Some(in_future(oldest.sent, DOUBT))
    }

    /// Notes that the response to an authentication came, so that its own outcome counts.
    fn seen(&mut self, number: u64) {
        self.unseen.retain(|unseen| unseen.number != number);
    }

    fn stopped(&self) -> NoToken {
        NoToken::Stopped {
            refusals: self.refusals,
            unanswered: self.unseen.len(),
            last: self.failure.clone(),
        }
    }

    /// Returns the token in use if the API may still accept it.
    fn still_good(&self) -> Option<Usable> {
        let held = self.held.as_ref()?;
        (held.least_age() < LIFETIME).then(|| held.usable())
    }

    fn reject(&mut self, generation: u64) {
        if let Some(held) = self.held.take_if(|held| held.generation == generation) {
            self.rejected.push_back(held.value);
            while self.rejected.len() > MOST_REJECTED {
                self.rejected.pop_front();
            }
        }
    }

    fn hold(&mut self, token: StoredToken, header: HeaderValue, age: Duration) -> Usable {
        self.generation += 1;
        let now = Instant::now();
        let held = Held {
            value: token.value,
            header,
            generation: self.generation,
            obtained: token.obtained,
            since: now.checked_sub(age).unwrap_or(now),
        };
        let usable = held.usable();
        self.held = Some(held);
        usable
    }

    /// Takes a new token, or keeps the one in use if it was obtained later.
    fn succeed(
        &mut self,
        secret: &SecretString,
        sent: &Sent,
        token: NewToken,
    ) -> (Usable, StoredToken) {
        self.seen(sent.number);
        if let Some(held) = self.held.as_ref().filter(|held| held.since > sent.at) {
            let stored = StoredToken {
                value: held.value.clone(),
                obtained: held.obtained,
            };
            let usable = held.usable();
            self.forget_refusals_before(sent.number);
            return (usable, stored);
        }
        self.confirmed = secret.clone();
        match same(secret, &self.newest) {
            true => self.secrets = vec![secret.clone()],
            // A change whose response was lost may still be carried out.
            false => self.prefer(secret),
        }
        let stored = StoredToken {
            value: token.value,
            obtained: SystemTime::now(),
        };
        self.forget_refusals_before(sent.number);
        let usable = self.hold(stored.clone(), token.header, Duration::ZERO);
        (usable, stored)
    }

    /// Forgets the refusals after a success, unless some came after the authentication that succeeded.
    fn forget_refusals_before(&mut self, number: u64) {
        if self
            .last_refused
            .is_none_or(|(refused, _)| refused < number)
        {
            self.forget_refusals();
        }
    }

    /// Forgets what the API forgets with a success. What is still on its way may be refused later.
    fn forget_refusals(&mut self) {
        self.refusals = 0;
        self.unshared = 0;
        self.last_refused = None;
        self.to_clear = true;
        self.is_stop_logged = false;
        self.unseen.retain(|unseen| !unseen.lost);
        self.refused_secret.clear();
        self.failure = None;
        self.failures_in_row = 0;
        self.not_before = None;
    }

    fn refuse(&mut self, mark: &str, number: u64, error: Option<&Arc<Error>>) {
        self.refusals = self.refusals.saturating_add(1);
        self.unshared = self.unshared.saturating_add(1);
        self.last_refused = Some((number, SystemTime::now()));
        mark.clone_into(&mut self.refused_secret);
        if let Some(error) = error {
            self.failure = Some(error.clone());
        }
    }

    fn is_stopped(&self) -> bool {
        self.refusals > 0 && self.counted() >= MOST_REFUSALS
    }

    /// Puts a secret last, so that the next one is tried.
    fn put_last(&mut self, secret: &SecretString) {
        if let Some(at) = self.secrets.iter().position(|other| same(other, secret)) {
            let secret = self.secrets.remove(at);
            self.secrets.push(secret);
        }
    }

    /// Puts a secret first that may be in force, and the last that certainly was behind it.
    fn prefer(&mut self, secret: &SecretString) {
        let others = std::mem::take(&mut self.secrets).into_iter();
        let others = others.filter(|one| !same(one, secret) && !same(one, &self.confirmed));
        let mut secrets = vec![secret.clone()];
        if !same(secret, &self.confirmed) {
            secrets.push(self.confirmed.clone());
        }
        secrets.extend(others);
        secrets.truncate(MOST_SECRETS);
        self.secrets = secrets;
    }

    /// Notes when the next authentication is due after one that failed.
    fn cool_down(&mut self, retry: &RetryPolicy, why: &NoToken) {
        let (pause, failure) = match why {
            // The count of refusals is limit enough.
            NoToken::Failed(error) if Failure::of(error) == Failure::Refused => return,
            NoToken::Failed(error) => {
                self.failures_in_row = self.failures_in_row.saturating_add(1);
                // The first attempts were part of the failed authentication.
                let number = retry.attempts().saturating_add(self.failures_in_row);
                let asked = error.retry_after();
                (retry.pause(number, asked), Some(error.clone()))
            }
            _ => (RECHECK_AFTER, self.failure.clone()),
        };
        self.failure = failure;
        self.not_before = Some(in_future(Instant::now(), pause.min(LONGEST_COOL_DOWN)));
    }
}

impl Held {
    fn usable(&self) -> Usable {
        Usable {
            header: self.header.clone(),
            generation: self.generation,
        }
    }

    /// Returns the age by the clock that shows more: one stands still while the machine sleeps, the
    /// other may be set back.
    fn age(&self) -> Duration {
        let by_date = self.obtained.elapsed().unwrap_or_default();
        self.since.elapsed().max(by_date)
    }

    /// Returns the age that the token has at least: a date that was set forward makes no token old.
    fn least_age(&self) -> Duration {
        self.since.elapsed()
    }
}

impl fmt::Debug for TokenKeeper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenKeeper").finish_non_exhaustive()
    }
}

/// Runs work to its end whatever becomes of the caller.
pub(crate) async fn detached<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> Option<T> {
    let runtime = tokio::runtime::Handle::try_current().ok()?;
    runtime.spawn(work.in_current_span()).await.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_age_of_a_token_is_told_by_the_clock_that_shows_more() {
        let hour = Duration::from_secs(60 * 60);
        let held = |date: SystemTime| Held {
            value: SecretString::from("token"),
            header: HeaderValue::from_static("token"),
            generation: 1,
            obtained: date,
            since: Instant::now(),
        };
        let now = SystemTime::now();
        // The machine slept, and the other clock stood still.
        assert!(held(now - 2 * hour).age() >= 2 * hour);
        // The date was set back.
        assert!(held(now + hour).age() < hour);
        // A date that was set forward makes no token useless.
        assert!(held(now - 2 * hour).least_age() < hour);
    }
}
