//! The task that obtains a token.

use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, timeout, timeout_at};

use super::secrets::same;
use super::state::{LIFETIME, LONGEST_COOL_DOWN};
use super::store::{Busy, STORE_TIMEOUT};
use super::{Answer, Inner, Mode, NoToken, Outcome, RENEW_AFTER, RunningGuard, Sent, Usable};
use crate::authenticator::{Failure, Place};
use crate::client::{OBTAIN_TOKEN, in_future};
use crate::error::Error;
use crate::observer::{RenewalOutcome, RetryReason};
use crate::telemetry::{Origin, RenewalScope};
use crate::token::{StoredToken, token_header};

/// The maximum time to wait for the provider of the partner secret.
const PROVIDER_TIMEOUT: Duration = Duration::from_secs(10);

/// The maximum pause before an authentication without the lock of the store.
const LONGEST_PAUSE: Duration = Duration::from_secs(3);

/// An authentication with its retries.
pub(super) struct Work {
    pub(super) inner: Arc<Inner>,
    pub(super) mode: Mode,
    pub(super) attempts: u32,
    /// The number of the authentication, for observers.
    pub(super) renewal: u64,
}

impl Work {
    pub(super) async fn run(
        self,
        sender: watch::Sender<Option<Outcome>>,
        guard: RunningGuard,
        scope: RenewalScope,
    ) {
        let mut found = RenewalOutcome::FromStore;
        let mut usable = self.stored().await;
        let mut lock = None;
        let mut busy = false;
        if usable.is_none() {
            match self.inner.lock().await {
                Ok(taken) => {
                    self.inner.state().busy_since = None;
                    lock = taken;
                }
                Err(Busy) => busy = true,
            }
            if lock.is_some() || busy {
                usable = self.stored().await;
            }
        }
        let mut waits = false;
        if usable.is_none() && busy {
            waits = self.has_to_wait();
            if !waits {
                usable = self.go_on();
                found = RenewalOutcome::Kept;
            }
            if usable.is_none() && !waits {
                (usable, waits) = self.pause().await;
                found = RenewalOutcome::FromStore;
            }
        }
        let (outcome, new) = match usable {
            Some(usable) => (Ok(usable), None),
            None if waits => {
                let failure = self.inner.state().failure.clone();
                (Err(NoToken::CoolingDown(failure)), None)
            }
            None => {
                found = RenewalOutcome::Obtained;
                self.obtain().await
            }
        };
        if let Err(why) = &outcome {
            self.inner.state().cool_down(&self.inner.retry, why);
            self.inner.log_stop();
        }
        // No call waits until the store has saved the token. The guard is dropped first, so that the next
        // call finds the token or can start a new authentication.
        drop(guard);
        let told = match &outcome {
            Ok(_) => found,
            Err(NoToken::Failed(error)) => RenewalOutcome::Failed(error),
            Err(NoToken::CoolingDown(_)) => RenewalOutcome::Postponed,
            Err(NoToken::Stopped { .. }) => RenewalOutcome::Stopped,
            Err(NoToken::NoRuntime) => RenewalOutcome::Dropped,
        };
        // The only receivers left are those of the callers that wait.
        scope.end(told, sender.receiver_count());
        sender.send_replace(Some(outcome));
        if let Some(token) = &new {
            self.inner.save(token).await;
        }
        if let Some(lock) = lock {
            lock.unlock().await;
        }
    }

    /// Returns a token that another process obtained, if it is new to this client. A token that is due for
    /// renewal is kept only until the client has a newer one.
    async fn stored(&self) -> Option<Usable> {
        let store = self.inner.store.as_ref()?;
        // A program that asks for a new token does not want the stored one.
        let stored = match self.mode {
            Mode::Asked => None,
            Mode::Needed => {
                let step = store.load_for(&self.inner.key);
                let step = self.inner.step(STORE_TIMEOUT, "load the token", step);
                step.await.flatten()
            }
        };
        // The refusals are read after the token, because a process that saves a token clears the refusals
        // first.
        self.inner.learn_refusals().await;
        let stored = stored?;
        // The time of a token is in the future if the clock was set back since.
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
            // Another process was successful, so the refusals are cleared, unless a refusal came later.
            let refused = state.last_refused;
            if refused.is_none_or(|(_, refused)| stored.obtained > refused) {
                state.forget_refusals();
                // The process that saved the token has already cleared the store.
                state.to_clear = None;
            }
            return Some(state.hold(stored, header, age));
        }
        if state.held.as_ref().is_none_or(|held| age < held.age()) {
            state.hold(stored, header, age);
        }
        None
    }

    /// Returns `true` if the client must wait because it does not have the lock. Once refusals are known,
    /// several processes that authenticate at the same time could be refused too often. If the lock never
    /// becomes free, the client waits for five minutes before each attempt.
    fn has_to_wait(&self) -> bool {
        let mut state = self.inner.state();
        if state.refusals == 0 {
            return false;
        }
        let since = *state.busy_since.get_or_insert_with(Instant::now);
        let waits = since.elapsed() < LONGEST_COOL_DOWN;
        if !waits {
            state.busy_since = None;
        }
        waits
    }

    /// Returns the current token if a call needs it, and the client can't take the lock but need not renew the
    /// token yet.
    fn go_on(&self) -> Option<Usable> {
        match self.mode {
            Mode::Asked => None,
            Mode::Needed => self.inner.state().go_on(),
        }
    }

    /// Waits for a random time before an authentication without the lock, so that processes do not all
    /// authenticate at the same time. Returns a token that another process has saved in the meantime, and
    /// `true` if the client must wait because of refusals that it did not know.
    async fn pause(&self) -> (Option<Usable>, bool) {
        let knew = self.inner.state().refusals > 0;
        tokio::time::sleep(LONGEST_PAUSE.mul_f64(fastrand::f64())).await;
        let usable = self.stored().await;
        let waits = usable.is_none() && !knew && self.has_to_wait();
        (usable, waits)
    }

    /// Authenticates, with retries, until a token arrives or another attempt can't succeed. The response to
    /// an earlier attempt also counts.
    async fn obtain(&self) -> (Outcome, Option<StoredToken>) {
        let inner = &self.inner;
        if let Err(error) = self.provide_secret().await {
            return (Err(NoToken::Failed(Arc::new(error))), None);
        }
        let limit = inner.authenticator.timeout;
        let (sender, mut answers) = mpsc::unbounded_channel();
        let mut number: u32 = 0;
        // Unlike `number`, this count includes requests with another secret.
        let mut place = Place {
            renewal: self.renewal,
            number: 0,
        };
        let retry = |place: Place, reason, pause| {
            let origin = Origin::Renewal(place.renewal);
            let telemetry = &inner.authenticator.telemetry;
            telemetry.retry(OBTAIN_TOKEN, origin, place.number, reason, pause);
        };
        let mut others = inner.state().secrets.others();
        let mut last: Option<Arc<Error>> = None;
        loop {
            let (secret, sent) = match self.next_attempt() {
                Ok(attempt) => attempt,
                // The failure is more informative than the fact that the next attempt is not due yet.
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
            place.number += 1;
            inner.authenticate(secret, sent, sender.clone(), place);
            let mut heard = hear(&mut answers, &attempt, limit).await;
            if let Heard::Failed(_) | Heard::Nothing = heard {
                let error = match heard {
                    Heard::Failed(error) => error,
                    _ => Arc::new(Error::timeout(OBTAIN_TOKEN, limit)),
                };
                inner.state().failure = Some(error.clone());
                let doubtful = error.status() == Some(http::StatusCode::UNAUTHORIZED);
                let useless = match *error {
                    // Another attempt does not make an untrusted certificate valid.
                    Error::Transport { .. } => !error.is_retryable(),
                    // A hook refused the request, or did not finish.
                    Error::HookRefused { .. } | Error::NotSent { .. } => true,
                    _ => false,
                };
                if doubtful || useless || number >= self.attempts {
                    return (Err(NoToken::Failed(error)), None);
                }
                let asked = error
                    .retry_after()
                    .map(|asked| asked.min(LONGEST_COOL_DOWN));
                let reason = RetryReason::of(&error);
                last = Some(error);
                // From here on, only responses to earlier attempts can arrive.
                attempt.number = None;
                let pause = inner.retry.pause(number, asked);
                retry(place, reason, pause);
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
                    inner.state().secrets.put_last(&attempt.secret);
                    retry(place, RetryReason::SecretRefused, Duration::ZERO);
                }
                Heard::Failed(_) | Heard::Nothing => {}
            }
        }
    }

    /// Gets the secret from the provider, if there is one.
    ///
    /// # Errors
    /// [`Error::Auth`] when the provider fails and the client does not know an earlier secret.
    async fn provide_secret(&self) -> Result<(), Error> {
        let Some(provider) = &self.inner.provider else {
            return Ok(());
        };
        // In a task of its own, a provider that panics ends nothing else.
        let provider = provider.clone();
        let mut task = tokio::spawn(async move { provider.partner_secret().await });
        let reason = match timeout(PROVIDER_TIMEOUT, &mut task).await {
            Ok(Ok(Ok(secret))) if secret.trim().is_empty() => "the secret is empty".to_owned(),
            Ok(Ok(Ok(secret))) => {
                self.inner.state().secrets.provide(secret.into());
                return Ok(());
            }
            Ok(Ok(Err(error))) => error.to_string(),
            Ok(Err(_)) => "the provider panicked".to_owned(),
            Err(_) => {
                task.abort();
                format!("no response within {} s", PROVIDER_TIMEOUT.as_secs())
            }
        };
        tracing::warn!(reason, "the provider of the partner secret failed");
        match self.inner.state().secrets.is_empty() {
            true => Err(Error::Auth {
                operation: OBTAIN_TOKEN.id,
                reason: format!("the provider of the partner secret failed: {reason}"),
                source: None,
            }),
            false => Ok(()),
        }
    }

    /// Counts the next attempt, if it is allowed.
    fn next_attempt(&self) -> Result<(SecretString, Sent), NoToken> {
        let mut state = self.inner.state();
        self.inner.permits(&state, self.mode)?;
        let secret = state.secrets.first().clone();
        Ok((secret, self.inner.sent(&mut state)))
    }
}

/// The attempt whose response the task waits for.
struct Attempt {
    secret: SecretString,
    /// The number of the attempt whose failure matters; `None` if the failure is already known.
    number: Option<u64>,
}

/// The result of waiting for a response.
enum Heard {
    Token(Usable, StoredToken),
    /// The secret of the attempt was refused.
    Refused(Arc<Error>),
    Failed(Arc<Error>),
    Nothing,
}

/// Waits for the response to an attempt, or to an earlier one.
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
                // The refusal of another secret was already handled when it first arrived.
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
