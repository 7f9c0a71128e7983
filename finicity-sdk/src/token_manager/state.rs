//! The state of a token manager: the current token, and the number of refusals that the API may have counted.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::header::HeaderValue;
use secrecy::SecretString;
use tokio::time::Instant;

use super::secrets::Secrets;
use super::{NoToken, OutcomeReceiver, PendingAttempt, RENEW_AFTER, UsableToken, WAIT_AFTER};
use crate::authenticator::{AuthFailure, NewToken};
use crate::client::in_future;
use crate::error::Error;
use crate::retry::RetryPolicy;
use crate::token::StoredToken;

/// The time for which the API accepts a token.
pub(super) const LIFETIME: Duration = Duration::from_secs(120 * 60);

/// The number of refusals after which the client stops on its own.
pub(super) const REFUSAL_LIMIT: u32 = 3;

/// The number of refusals after which the client stops even if the program asks for an authentication. The
/// API locks the partner out at the fifth refusal.
pub(super) const HARD_REFUSAL_LIMIT: u32 = 4;

/// The maximum time without a new authentication after one that failed temporarily.
pub(super) const MAX_COOL_DOWN: Duration = Duration::from_secs(5 * 60);

/// The time for which an authentication without a response counts as a refusal. If a refusal is seen in that
/// time, the authentication counts until the next success.
const UNRESOLVED_PERIOD: Duration = Duration::from_secs(5 * 60);

/// The interval at which a client that has stopped, or that can't take the lock for a renewal, checks its
/// store.
const RECHECK_AFTER: Duration = Duration::from_secs(10);

/// The maximum number of rejected tokens that the client remembers.
const MAX_REJECTED: usize = 16;

pub(super) struct State {
    pub(super) secrets: Secrets,
    pub(super) current: Option<CurrentToken>,
    /// The age at which the client renews the current token without the lock of the store. The age is random,
    /// so that the processes that share the token do not all authenticate at the same time.
    pub(super) renew_unlocked_after: Duration,
    /// The time before which the client does not try to take the lock for a renewal again.
    pub(super) renew_not_before: Option<Instant>,
    pub(super) generation: u64,
    /// The tokens that the API has rejected.
    pub(super) rejected: VecDeque<SecretString>,
    pub(super) refusals: u32,
    /// The number of these refusals that the store has not counted.
    pub(super) unstored_refusals: u32,
    /// The number of refusals that the client is adding to the store.
    pub(super) refusals_being_stored: u32,
    /// The number of the authentication that was refused last, and the time at which the client saw the
    /// refusal.
    pub(super) last_refused: Option<(u64, SystemTime)>,
    /// The number of refusals that the store still has to clear, because this client has cleared them.
    pub(super) refusals_to_clear: Option<u32>,
    /// The start of the time in which refusals are known and the client can't take the lock of the store.
    pub(super) lock_unavailable_since: Option<Instant>,
    /// `true` if the client has logged that it stopped.
    pub(super) is_stop_logged: bool,
    /// The fingerprint of the most recently refused secret.
    pub(super) refused_secret: String,
    /// The authentications without a response, the oldest first.
    pub(super) unresolved: VecDeque<UnresolvedAttempt>,
    /// The number of authentications that were sent.
    pub(super) sent_count: u64,
    /// The time for which the client waits for each response.
    pub(super) response_timeout: Duration,
    pub(super) failure: Option<Arc<Error>>,
    pub(super) failures_in_row: u32,
    pub(super) not_before: Option<Instant>,
    pub(super) running: Option<OutcomeReceiver>,
}

pub(super) struct CurrentToken {
    pub(super) value: SecretString,
    pub(super) header: HeaderValue,
    pub(super) generation: u64,
    pub(super) obtained: SystemTime,
    /// The same moment by the monotonic clock, which may stop while the machine sleeps.
    pub(super) since: Instant,
}

/// An authentication without a response. The API may have refused it.
#[derive(Clone, Copy)]
pub(super) struct UnresolvedAttempt {
    pub(super) number: u64,
    pub(super) sent_at: Instant,
    /// `true` if the client does not wait for the response any more.
    pub(super) lost: bool,
}

impl State {
    /// Returns the maximum number of refusals that the API may have counted.
    pub(super) fn possible_refusals(&self) -> u32 {
        let unresolved = match self.refusals {
            0 => self.recently_unresolved().count(),
            _ => self.unresolved.len(),
        };
        let unresolved = u32::try_from(unresolved).unwrap_or(u32::MAX);
        self.refusals.saturating_add(unresolved)
    }

    /// Returns the authentications without a response that still count as refusals.
    pub(super) fn recently_unresolved(&self) -> impl Iterator<Item = &UnresolvedAttempt> {
        let recently_unresolved = |unresolved: &&UnresolvedAttempt| {
            let age = unresolved.sent_at.elapsed();
            age < UNRESOLVED_PERIOD || !unresolved.lost && age < self.response_timeout
        };
        self.unresolved.iter().filter(recently_unresolved)
    }

    /// Returns the time before which another authentication could be one too many.
    pub(super) fn blocked_until(&self) -> Option<Instant> {
        let surplus = self
            .recently_unresolved()
            .count()
            .checked_sub(HARD_REFUSAL_LIMIT as usize)?;
        let oldest = self.recently_unresolved().nth(surplus)?;
        Some(in_future(oldest.sent_at, UNRESOLVED_PERIOD))
    }

    /// Notes that the response to an authentication arrived, so that its actual outcome counts.
    pub(super) fn resolve(&mut self, number: u64) {
        self.unresolved
            .retain(|unresolved| unresolved.number != number);
    }

    pub(super) fn stopped(&self) -> NoToken {
        NoToken::Stopped {
            refusals: self.refusals,
            unresolved: self.unresolved.len(),
            last: self.failure.clone(),
        }
    }

    /// Returns the current token if the API may still accept it.
    pub(super) fn unexpired_token(&self) -> Option<UsableToken> {
        let current = self.current.as_ref()?;
        (current.min_age() < LIFETIME).then(|| current.usable())
    }

    /// Returns `true` unless the client recently went on with its token because it could not take the lock.
    pub(super) fn is_renewal_due(&self) -> bool {
        self.renew_not_before
            .is_none_or(|until| until <= Instant::now())
    }

    /// Returns the current token if it does not have to be renewed without the lock of the store yet.
    pub(super) fn token_without_lock(&mut self) -> Option<UsableToken> {
        let current = self.current.as_ref()?;
        let usable = (current.age() < self.renew_unlocked_after).then(|| current.usable())?;
        self.renew_not_before = Some(in_future(Instant::now(), RECHECK_AFTER));
        Some(usable)
    }

    pub(super) fn reject(&mut self, generation: u64) {
        if let Some(current) = self
            .current
            .take_if(|current| current.generation == generation)
        {
            self.rejected.push_back(current.value);
            while self.rejected.len() > MAX_REJECTED {
                self.rejected.pop_front();
            }
        }
    }

    pub(super) fn replace_current(
        &mut self,
        token: StoredToken,
        header: HeaderValue,
        age: Duration,
    ) -> UsableToken {
        self.generation += 1;
        let now = Instant::now();
        let current = CurrentToken {
            value: token.value,
            header,
            generation: self.generation,
            obtained: token.obtained,
            since: now.checked_sub(age).unwrap_or(now),
        };
        let usable = current.usable();
        self.current = Some(current);
        self.renew_unlocked_after =
            RENEW_AFTER + (WAIT_AFTER - RENEW_AFTER).mul_f64(fastrand::f64());
        self.renew_not_before = None;
        usable
    }

    /// Uses a new token, unless the current one was obtained later.
    pub(super) fn record_success(
        &mut self,
        secret: &SecretString,
        pending: &PendingAttempt,
        token: NewToken,
    ) -> (UsableToken, StoredToken) {
        self.resolve(pending.number);
        if let Some(current) = self
            .current
            .as_ref()
            .filter(|current| current.since > pending.sent_at)
        {
            let stored = StoredToken {
                value: current.value.clone(),
                obtained: current.obtained,
            };
            let usable = current.usable();
            self.forget_refusals_before(pending.number);
            return (usable, stored);
        }
        self.secrets.confirm(secret);
        let stored = StoredToken {
            value: token.value,
            obtained: SystemTime::now(),
        };
        self.forget_refusals_before(pending.number);
        let usable = self.replace_current(stored.clone(), token.header, Duration::ZERO);
        (usable, stored)
    }

    /// Clears the refusals after a success, unless an authentication was refused that was sent later.
    pub(super) fn forget_refusals_before(&mut self, number: u64) {
        if self
            .last_refused
            .is_none_or(|(refused, _)| refused < number)
        {
            self.forget_refusals();
        }
    }

    /// Clears the refusals, as the API does after a success. Authentications in progress stay, because the
    /// API may still refuse them.
    pub(super) fn forget_refusals(&mut self) {
        self.refusals_to_clear = self.refusals_to_clear.max(Some(self.refusals));
        self.refusals = 0;
        self.unstored_refusals = 0;
        self.last_refused = None;
        self.lock_unavailable_since = None;
        self.is_stop_logged = false;
        self.unresolved.retain(|unresolved| !unresolved.lost);
        self.refused_secret.clear();
        self.failure = None;
        self.failures_in_row = 0;
        self.not_before = None;
    }

    /// Counts a refusal. The caller then adds the refusal to the store.
    pub(super) fn record_refusal(
        &mut self,
        fingerprint: &str,
        number: u64,
        error: Option<&Arc<Error>>,
    ) {
        self.start_counting();
        self.refusals = self.refusals.saturating_add(1);
        self.unstored_refusals = self.unstored_refusals.saturating_add(1);
        self.refusals_being_stored = self.refusals_being_stored.saturating_add(1);
        self.last_refused = Some((number, SystemTime::now()));
        fingerprint.clone_into(&mut self.refused_secret);
        if let Some(error) = error {
            self.failure = Some(error.clone());
        }
    }

    /// Prepares the count before the first refusal. Older authentications without a response do not count;
    /// recent ones count until a success.
    pub(super) fn start_counting(&mut self) {
        if self.refusals == 0 {
            self.unresolved.retain(|unresolved| {
                !unresolved.lost || unresolved.sent_at.elapsed() < UNRESOLVED_PERIOD
            });
        }
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.refusals > 0 && self.possible_refusals() >= REFUSAL_LIMIT
    }

    /// Sets the time of the next authentication after a failure.
    pub(super) fn cool_down(&mut self, retry: &RetryPolicy, reason: &NoToken) {
        let (pause, failure) = match reason {
            // The count of refusals already limits authentications.
            NoToken::Failed(error) if AuthFailure::of(error) == AuthFailure::Refused => return,
            NoToken::Failed(error) => {
                self.failures_in_row = self.failures_in_row.saturating_add(1);
                // The failed authentication included the first attempts.
                let number = retry.attempts().saturating_add(self.failures_in_row);
                let retry_after = error.retry_after();
                (retry.pause(number, retry_after), Some(error.clone()))
            }
            _ => (RECHECK_AFTER, self.failure.clone()),
        };
        self.failure = failure;
        self.not_before = Some(in_future(Instant::now(), pause.min(MAX_COOL_DOWN)));
    }
}

impl CurrentToken {
    pub(super) fn usable(&self) -> UsableToken {
        UsableToken {
            header: self.header.clone(),
            generation: self.generation,
        }
    }

    /// Returns the age by the clock that shows the higher age. One clock stops while the machine sleeps; the
    /// other may be set back.
    pub(super) fn age(&self) -> Duration {
        let age_by_date = self.obtained.elapsed().unwrap_or_default();
        self.since.elapsed().max(age_by_date)
    }

    /// Returns the minimum age of the token. A system clock that was set forward does not make the token
    /// older.
    pub(super) fn min_age(&self) -> Duration {
        self.since.elapsed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_age_of_a_token_is_the_larger_of_two_clocks() {
        let hour = Duration::from_secs(60 * 60);
        let current = |date: SystemTime| CurrentToken {
            value: SecretString::from("token"),
            header: HeaderValue::from_static("token"),
            generation: 1,
            obtained: date,
            since: Instant::now(),
        };
        let now = SystemTime::now();
        // The machine slept, and the monotonic clock stopped.
        assert!(current(now - 2 * hour).age() >= 2 * hour);
        // The system clock was set back.
        assert!(current(now + hour).age() < hour);
        // A system clock that was set forward does not make the token unusable.
        assert!(current(now - 2 * hour).min_age() < hour);
    }
}
