//! A task that obtains a token.

use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, timeout, timeout_at};

use super::secrets::same;
use super::state::{LIFETIME, LONGEST_COOL_DOWN};
use super::store::{Busy, STORE_TIMEOUT};
use super::{Answer, Inner, Mode, NoToken, Outcome, RENEW_AFTER, RunningGuard, Sent, Usable};
use crate::authenticator::Failure;
use crate::client::{OBTAIN_TOKEN, in_future};
use crate::error::Error;
use crate::token::{StoredToken, token_header};

/// How long the client waits for the provider of the partner secret.
const PROVIDER_TIMEOUT: Duration = Duration::from_secs(10);

/// An authentication.
pub(super) struct Work {
    pub(super) inner: Arc<Inner>,
    pub(super) mode: Mode,
    pub(super) attempts: u32,
}

impl Work {
    pub(super) async fn run(self, sender: watch::Sender<Option<Outcome>>, guard: RunningGuard) {
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
        let (outcome, new) = match usable {
            Some(usable) => (Ok(usable), None),
            None if busy && self.has_to_wait() => {
                let failure = self.inner.state().failure.clone();
                (Err(NoToken::CoolingDown(failure)), None)
            }
            None => self.obtain().await,
        };
        if let Err(why) = &outcome {
            self.inner.state().cool_down(&self.inner.retry, why);
            self.inner.log_stop();
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
        // Whoever asks for a new token has a reason not to take the stored one.
        let stored = match self.mode {
            Mode::Asked => None,
            Mode::Needed => {
                let step = store.load_for(&self.inner.key);
                let step = self.inner.step(STORE_TIMEOUT, "load the token", step);
                step.await.flatten()
            }
        };
        // After the token: whoever saves one lets the store forget the refusals before that.
        self.inner.learn_refusals().await;
        let stored = stored?;
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
                // The process that saved the token has done so.
                state.to_clear = None;
            }
            return Some(state.hold(stored, header, age));
        }
        if state.held.as_ref().is_none_or(|held| age < held.age()) {
            state.hold(stored, header, age);
        }
        None
    }

    /// Whether not having the lock means to wait: once refusals are known, several processes at once
    /// could be refused too often. A lock that never comes costs one pause for each attempt.
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

    /// Authenticates until it succeeds, or fails in a way that another attempt would not help. A
    /// response to an earlier attempt is as good as one to the latest.
    async fn obtain(&self) -> (Outcome, Option<StoredToken>) {
        let inner = &self.inner;
        if let Err(error) = self.provide_secret().await {
            return (Err(NoToken::Failed(Arc::new(error))), None);
        }
        let limit = inner.authenticator.timeout;
        let (sender, mut answers) = mpsc::unbounded_channel();
        let mut number: u32 = 0;
        let mut others = inner.state().secrets.others();
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
                let doubtful = error.status() == Some(http::StatusCode::UNAUTHORIZED);
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
                    inner.state().secrets.put_last(&attempt.secret);
                }
                Heard::Failed(_) | Heard::Nothing => {}
            }
        }
    }

    /// Asks the provider for the secret, if there is a provider.
    ///
    /// # Errors
    /// Returns an error if the provider fails and no secret is known from before.
    async fn provide_secret(&self) -> Result<(), Error> {
        let Some(provider) = &self.inner.provider else {
            return Ok(());
        };
        let reason = match timeout(PROVIDER_TIMEOUT, provider.partner_secret()).await {
            Ok(Ok(secret)) if secret.is_empty() => "the secret is empty".to_owned(),
            Ok(Ok(secret)) => {
                self.inner.state().secrets.provide(secret.into());
                return Ok(());
            }
            Ok(Err(error)) => error.to_string(),
            Err(_) => format!("no response within {} s", PROVIDER_TIMEOUT.as_secs()),
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

    /// Counts the next attempt, if there may be one.
    fn next_attempt(&self) -> Result<(SecretString, Sent), NoToken> {
        let mut state = self.inner.state();
        self.inner.permits(&state, self.mode)?;
        let secret = state.secrets.first().clone();
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
