//! The task that obtains a token.

use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, timeout, timeout_at};

use super::secrets::same_secret;
use super::state::{LIFETIME, MAX_COOL_DOWN};
use super::store::{LockUnavailable, STORE_TIMEOUT};
use super::{
    AttemptResult, Inner, NoToken, Outcome, PendingAttempt, RENEW_AFTER, RunningGuard, Trigger,
    UsableToken,
};
use crate::authenticator::{AttemptId, AuthFailure};
use crate::client::{OBTAIN_TOKEN, in_future};
use crate::contain::contain_future;
use crate::error::Error;
use crate::observer::{RenewalOutcome, RetryReason};
use crate::telemetry::{Origin, RenewalScope};
use crate::token::{StoredToken, token_header};

/// The maximum time to wait for the provider of the partner secret.
const PROVIDER_TIMEOUT: Duration = Duration::from_secs(10);

/// The maximum pause before an authentication without the lock of the store.
const MAX_PAUSE: Duration = Duration::from_secs(3);

/// An authentication with its retries.
pub(super) struct AuthenticationTask {
    pub(super) inner: Arc<Inner>,
    pub(super) trigger: Trigger,
    pub(super) attempts: u32,
    /// The number of the authentication, for observers.
    pub(super) renewal: u64,
}

impl AuthenticationTask {
    pub(super) async fn run(
        self,
        sender: watch::Sender<Option<Outcome>>,
        guard: RunningGuard,
        scope: RenewalScope,
    ) {
        let mut success_outcome = RenewalOutcome::FromStore;
        let mut usable = self.load_newer_token().await;
        let mut lock = None;
        let mut is_lock_unavailable = false;
        if usable.is_none() {
            match self.inner.lock().await {
                Ok(acquired) => {
                    self.inner.state().lock_unavailable_since = None;
                    lock = acquired;
                }
                Err(LockUnavailable) => is_lock_unavailable = true,
            }
            if lock.is_some() || is_lock_unavailable {
                usable = self.load_newer_token().await;
            }
        }
        let mut must_wait = false;
        if usable.is_none() && is_lock_unavailable {
            must_wait = self.must_wait_for_lock();
            if !must_wait {
                usable = self.token_without_lock();
                success_outcome = RenewalOutcome::Kept;
            }
            if usable.is_none() && !must_wait {
                (usable, must_wait) = self.pause_without_lock().await;
                success_outcome = RenewalOutcome::FromStore;
            }
        }
        let (outcome, new) = match usable {
            Some(usable) => (Ok(usable), None),
            None if must_wait => {
                let failure = self.inner.state().failure.clone();
                (Err(NoToken::CoolingDown(failure)), None)
            }
            None => {
                success_outcome = RenewalOutcome::Obtained;
                self.obtain().await
            }
        };
        if let Err(reason) = &outcome {
            self.inner.state().cool_down(&self.inner.retry, reason);
            self.inner.log_stop();
        }
        // No call waits until the store has saved the token. The guard is dropped first, so that the next
        // call finds the token or can start a new authentication.
        drop(guard);
        let renewal_outcome = match &outcome {
            Ok(_) => success_outcome,
            Err(NoToken::Failed(error)) => RenewalOutcome::Failed(error),
            Err(NoToken::CoolingDown(_)) => RenewalOutcome::Postponed,
            Err(NoToken::Stopped { .. }) => RenewalOutcome::Stopped,
            Err(NoToken::NoRuntime) => RenewalOutcome::Dropped,
        };
        // The only receivers left are those of the callers that wait.
        scope.end(renewal_outcome, sender.receiver_count());
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
    async fn load_newer_token(&self) -> Option<UsableToken> {
        let store = self.inner.store.as_ref()?;
        // A program that asks for a new token does not want the stored one.
        let stored = match self.trigger {
            Trigger::RefreshToken => None,
            Trigger::Call => {
                let step = contain_future(|| store.load_for(&self.inner.key));
                let step = self.inner.step(STORE_TIMEOUT, "load the token", step);
                step.await.flatten()
            }
        };
        // The refusals are read after the token, because a process that saves a token clears the refusals
        // first.
        self.inner.load_refusals().await;
        let stored = stored?;
        // The time of a token is in the future if the clock was set back since.
        let age = stored.obtained.elapsed().ok()?;
        let header = token_header(stored.value.expose_secret())?;
        let mut state = self.inner.state();
        let is_current = state
            .current
            .iter()
            .any(|current| same_secret(&current.value, &stored.value));
        let rejected = state
            .rejected
            .iter()
            .any(|token| same_secret(token, &stored.value));
        if is_current || rejected || age >= LIFETIME {
            return None;
        }
        if age < RENEW_AFTER {
            // Another process was successful, so the refusals are cleared, unless a refusal came later.
            let refused = state.last_refused;
            if refused.is_none_or(|(_, refused)| stored.obtained > refused) {
                state.forget_refusals();
                // The process that saved the token has already cleared the store.
                state.refusals_to_clear = None;
            }
            return Some(state.replace_current(stored, header, age));
        }
        if state
            .current
            .as_ref()
            .is_none_or(|current| age < current.age())
        {
            state.replace_current(stored, header, age);
        }
        None
    }

    /// Returns `true` if the client must wait because it does not have the lock. Once refusals are known,
    /// several processes that authenticate at the same time could be refused too often. If the lock never
    /// becomes free, the client waits for five minutes before each attempt.
    fn must_wait_for_lock(&self) -> bool {
        let mut state = self.inner.state();
        if state.refusals == 0 {
            return false;
        }
        let since = *state
            .lock_unavailable_since
            .get_or_insert_with(Instant::now);
        let must_wait = since.elapsed() < MAX_COOL_DOWN;
        if !must_wait {
            state.lock_unavailable_since = None;
        }
        must_wait
    }

    /// Returns the current token if a call needs it, and the client can't take the lock but need not renew the
    /// token yet.
    fn token_without_lock(&self) -> Option<UsableToken> {
        match self.trigger {
            Trigger::RefreshToken => None,
            Trigger::Call => self.inner.state().token_without_lock(),
        }
    }

    /// Waits for a random time before an authentication without the lock, so that processes do not all
    /// authenticate at the same time. Returns a token that another process has saved in the meantime, and
    /// `true` if the client must wait because of refusals that it did not know.
    async fn pause_without_lock(&self) -> (Option<UsableToken>, bool) {
        let knew_of_refusals = self.inner.state().refusals > 0;
        tokio::time::sleep(MAX_PAUSE.mul_f64(fastrand::f64())).await;
        let usable = self.load_newer_token().await;
        let must_wait = usable.is_none() && !knew_of_refusals && self.must_wait_for_lock();
        (usable, must_wait)
    }

    /// Authenticates, with retries, until a token arrives or another attempt can't succeed. The response to
    /// an earlier attempt also counts.
    async fn obtain(&self) -> (Outcome, Option<StoredToken>) {
        let inner = &self.inner;
        if let Err(error) = self.provide_secret().await {
            return (Err(NoToken::Failed(Arc::new(error))), None);
        }
        let limit = inner.authenticator.timeout;
        let (sender, mut results) = mpsc::unbounded_channel();
        let mut number: u32 = 0;
        // Unlike `number`, this count includes requests with another secret.
        let mut attempt_id = AttemptId {
            renewal: self.renewal,
            number: 0,
        };
        let retry = |attempt_id: AttemptId, reason, pause| {
            let origin = Origin::Renewal(attempt_id.renewal);
            let telemetry = &inner.authenticator.telemetry;
            telemetry.retry(OBTAIN_TOKEN, origin, attempt_id.number, reason, pause);
        };
        let mut other_candidates = inner.state().secrets.other_candidates();
        let mut last: Option<Arc<Error>> = None;
        loop {
            let (secret, pending) = match self.next_attempt() {
                Ok(attempt) => attempt,
                // The failure is more informative than the fact that the next attempt is not due yet.
                Err(NoToken::CoolingDown(reason)) => match last.or(reason) {
                    Some(error) => return (Err(NoToken::Failed(error)), None),
                    None => return (Err(NoToken::CoolingDown(None)), None),
                },
                Err(reason) => return (Err(reason), None),
            };
            number += 1;
            let mut attempt = Attempt {
                secret: secret.clone(),
                number: Some(pending.number),
            };
            attempt_id.number += 1;
            inner.authenticate(secret, pending, sender.clone(), attempt_id);
            let mut wait_result = wait_for_response(&mut results, &attempt, limit).await;
            if let WaitResult::Failed(_) | WaitResult::NoResponse = wait_result {
                let error = match wait_result {
                    WaitResult::Failed(error) => error,
                    _ => Arc::new(Error::timeout(OBTAIN_TOKEN, limit)),
                };
                inner.state().failure = Some(error.clone());
                let may_be_refusal = error.status() == Some(http::StatusCode::UNAUTHORIZED);
                let is_permanent = match *error {
                    // Another attempt does not make an untrusted certificate valid.
                    Error::Transport { .. } => !error.is_retryable(),
                    // A hook refused the request, or did not finish.
                    Error::HookRefused { .. } | Error::NotSent { .. } => true,
                    _ => false,
                };
                if may_be_refusal || is_permanent || number >= self.attempts {
                    return (Err(NoToken::Failed(error)), None);
                }
                let retry_after = error
                    .retry_after()
                    .map(|retry_after| retry_after.min(MAX_COOL_DOWN));
                let reason = RetryReason::of(&error);
                last = Some(error);
                // From here on, only responses to earlier attempts can arrive.
                attempt.number = None;
                let pause = inner.retry.pause(number, retry_after);
                retry(attempt_id, reason, pause);
                wait_result = wait_for_response(&mut results, &attempt, pause).await;
            }
            match wait_result {
                WaitResult::Token(usable, token) => return (Ok(usable), Some(token)),
                WaitResult::Refused(error) if other_candidates == 0 => {
                    return (Err(NoToken::Failed(error)), None);
                }
                WaitResult::Refused(_) => {
                    other_candidates -= 1;
                    number = number.saturating_sub(1);
                    inner.state().secrets.move_to_end(&attempt.secret);
                    retry(attempt_id, RetryReason::SecretRefused, Duration::ZERO);
                }
                WaitResult::Failed(_) | WaitResult::NoResponse => {}
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
        let provided = contain_future(|| provider.partner_secret());
        let reason = match timeout(PROVIDER_TIMEOUT, provided).await {
            Ok(Some(Ok(secret))) if secret.trim().is_empty() => "the secret is empty".to_owned(),
            Ok(Some(Ok(secret))) => {
                self.inner.state().secrets.set_provided(secret.into());
                return Ok(());
            }
            Ok(Some(Err(error))) => error.to_string(),
            Ok(None) => "the provider panicked".to_owned(),
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

    /// Counts the next attempt, if it is allowed.
    fn next_attempt(&self) -> Result<(SecretString, PendingAttempt), NoToken> {
        let mut state = self.inner.state();
        self.inner.check_refusal_limit(&state, self.trigger)?;
        let secret = state.secrets.first().clone();
        Ok((secret, self.inner.register_attempt(&mut state)))
    }
}

/// The attempt whose response the task waits for.
struct Attempt {
    secret: SecretString,
    /// The number of the attempt whose failure matters; `None` if the failure is already known.
    number: Option<u64>,
}

/// The result of waiting for a response.
enum WaitResult {
    Token(UsableToken, StoredToken),
    /// The secret of the attempt was refused.
    Refused(Arc<Error>),
    Failed(Arc<Error>),
    NoResponse,
}

/// Waits for the response to an attempt, or to an earlier one.
async fn wait_for_response(
    results: &mut mpsc::UnboundedReceiver<AttemptResult>,
    attempt: &Attempt,
    time: Duration,
) -> WaitResult {
    let until = in_future(Instant::now(), time);
    while let Ok(Some(result)) = timeout_at(until, results.recv()).await {
        match result.outcome {
            Ok((usable, token)) => return WaitResult::Token(usable, token),
            Err(error) if AuthFailure::of(&error) == AuthFailure::Refused => {
                // The refusal of another secret was already handled when it first arrived.
                if same_secret(&result.secret, &attempt.secret) {
                    return WaitResult::Refused(error);
                }
            }
            Err(error) if Some(result.number) == attempt.number => {
                return WaitResult::Failed(error);
            }
            Err(_) => {}
        }
    }
    WaitResult::NoResponse
}
