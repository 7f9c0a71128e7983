//! The state of a keeper: the current token, and the number of refusals that the API may have counted.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::header::HeaderValue;
use secrecy::SecretString;
use tokio::time::Instant;

use super::secrets::Secrets;
use super::{NoToken, RENEW_AFTER, Running, Sent, Usable, WAIT_AFTER};
use crate::authenticator::{Failure, NewToken};
use crate::client::in_future;
use crate::error::Error;
use crate::retry::RetryPolicy;
use crate::token::StoredToken;

/// The time for which the API accepts a token.
pub(super) const LIFETIME: Duration = Duration::from_secs(120 * 60);

/// The number of refusals after which the client stops on its own.
pub(super) const MOST_REFUSALS: u32 = 3;

/// The number of refusals after which the client stops even if the program asks for an authentication. The
/// API locks the partner out at the fifth refusal.
pub(super) const MOST_TRIES: u32 = 4;

/// The maximum time without a new authentication after one that failed temporarily.
pub(super) const LONGEST_COOL_DOWN: Duration = Duration::from_secs(5 * 60);

/// The time for which an authentication without a response counts as a refusal. If a refusal is seen in that
/// time, the authentication counts until the next success.
const DOUBT: Duration = Duration::from_secs(5 * 60);

/// The interval at which a client that has stopped, or that can't take the lock for a renewal, checks its
/// store.
const RECHECK_AFTER: Duration = Duration::from_secs(10);

/// The maximum number of rejected tokens that the client remembers.
const MOST_REJECTED: usize = 16;

pub(super) struct State {
    pub(super) secrets: Secrets,
    pub(super) held: Option<Held>,
    /// The age at which the client renews the current token without the lock of the store. The age is random,
    /// so that the processes that share the token do not all authenticate at the same time.
    pub(super) alone_after: Duration,
    /// The time before which the client does not try to take the lock for a renewal again.
    pub(super) renew_not_before: Option<Instant>,
    pub(super) generation: u64,
    /// The tokens that the API has rejected.
    pub(super) rejected: VecDeque<SecretString>,
    pub(super) refusals: u32,
    /// The number of these refusals that the store has not counted.
    pub(super) unshared: u32,
    /// The number of refusals that the client is adding to the store.
    pub(super) sharing: u32,
    /// The number of the authentication that was refused last, and the time at which the client saw the
    /// refusal.
    pub(super) last_refused: Option<(u64, SystemTime)>,
    /// The number of refusals that the store still has to clear, because this client has cleared them.
    pub(super) to_clear: Option<u32>,
    /// The start of the time in which refusals are known and the client can't take the lock of the store.
    pub(super) busy_since: Option<Instant>,
    /// `true` if the client has logged that it stopped.
    pub(super) is_stop_logged: bool,
    /// The fingerprint of the most recently refused secret.
    pub(super) refused_secret: String,
    /// The authentications without a response, the oldest first.
    pub(super) unseen: VecDeque<Unseen>,
    /// The number of authentications that were sent.
    pub(super) sent: u64,
    /// The time for which the client waits for each response.
    pub(super) listening: Duration,
    pub(super) failure: Option<Arc<Error>>,
    pub(super) failures_in_row: u32,
    pub(super) not_before: Option<Instant>,
    pub(super) running: Option<Running>,
}

pub(super) struct Held {
    pub(super) value: SecretString,
    pub(super) header: HeaderValue,
    pub(super) generation: u64,
    pub(super) obtained: SystemTime,
    /// The same moment by the monotonic clock, which may stop while the machine sleeps.
    pub(super) since: Instant,
}

/// An authentication without a response. The API may have refused it.
#[derive(Clone, Copy)]
pub(super) struct Unseen {
    pub(super) number: u64,
    pub(super) sent: Instant,
    /// `true` if the client does not wait for the response any more.
    pub(super) lost: bool,
}

impl State {
    /// Returns the maximum number of refusals that the API may have counted.
    pub(super) fn counted(&self) -> u32 {
        let unseen = match self.refusals {
            0 => self.recent().count(),
            _ => self.unseen.len(),
        };
        let unseen = u32::try_from(unseen).unwrap_or(u32::MAX);
        self.refusals.saturating_add(unseen)
    }

    /// Returns the authentications without a response that still count as refusals.
    pub(super) fn recent(&self) -> impl Iterator<Item = &Unseen> {
        let recent = |unseen: &&Unseen| {
            let age = unseen.sent.elapsed();
            age < DOUBT || !unseen.lost && age < self.listening
        };
        self.unseen.iter().filter(recent)
    }

    /// Returns the time before which another authentication could be one too many.
    pub(super) fn doubtful_until(&self) -> Option<Instant> {
        let surplus = self.recent().count().checked_sub(MOST_TRIES as usize)?;
        let oldest = self.recent().nth(surplus)?;
        Some(in_future(oldest.sent, DOUBT))
    }

    /// Notes that the response to an authentication arrived, so that its actual outcome counts.
    pub(super) fn seen(&mut self, number: u64) {
        self.unseen.retain(|unseen| unseen.number != number);
    }

    pub(super) fn stopped(&self) -> NoToken {
        NoToken::Stopped {
            refusals: self.refusals,
            unanswered: self.unseen.len(),
            last: self.failure.clone(),
        }
    }

    /// Returns the current token if the API may still accept it.
    pub(super) fn still_good(&self) -> Option<Usable> {
        let held = self.held.as_ref()?;
        (held.least_age() < LIFETIME).then(|| held.usable())
    }

    /// Returns `true` unless the client recently went on with its token because it could not take the lock.
    pub(super) fn is_renewal_due(&self) -> bool {
        self.renew_not_before
            .is_none_or(|until| until <= Instant::now())
    }

    /// Returns the current token if it does not have to be renewed without the lock of the store yet.
    pub(super) fn go_on(&mut self) -> Option<Usable> {
        let held = self.held.as_ref()?;
        let usable = (held.age() < self.alone_after).then(|| held.usable())?;
        self.renew_not_before = Some(in_future(Instant::now(), RECHECK_AFTER));
        Some(usable)
    }

    pub(super) fn reject(&mut self, generation: u64) {
        if let Some(held) = self.held.take_if(|held| held.generation == generation) {
            self.rejected.push_back(held.value);
            while self.rejected.len() > MOST_REJECTED {
                self.rejected.pop_front();
            }
        }
    }

    pub(super) fn hold(
        &mut self,
        token: StoredToken,
        header: HeaderValue,
        age: Duration,
    ) -> Usable {
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
        self.alone_after = RENEW_AFTER + (WAIT_AFTER - RENEW_AFTER).mul_f64(fastrand::f64());
        self.renew_not_before = None;
        usable
    }

    /// Uses a new token, unless the current one was obtained later.
    pub(super) fn succeed(
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
        self.secrets.confirm(secret);
        let stored = StoredToken {
            value: token.value,
            obtained: SystemTime::now(),
        };
        self.forget_refusals_before(sent.number);
        let usable = self.hold(stored.clone(), token.header, Duration::ZERO);
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
        self.to_clear = self.to_clear.max(Some(self.refusals));
        self.refusals = 0;
        self.unshared = 0;
        self.last_refused = None;
        self.busy_since = None;
        self.is_stop_logged = false;
        self.unseen.retain(|unseen| !unseen.lost);
        self.refused_secret.clear();
        self.failure = None;
        self.failures_in_row = 0;
        self.not_before = None;
    }

    /// Counts a refusal. The caller then adds the refusal to the store.
    pub(super) fn refuse(&mut self, mark: &str, number: u64, error: Option<&Arc<Error>>) {
        self.begin_to_count();
        self.refusals = self.refusals.saturating_add(1);
        self.unshared = self.unshared.saturating_add(1);
        self.sharing = self.sharing.saturating_add(1);
        self.last_refused = Some((number, SystemTime::now()));
        mark.clone_into(&mut self.refused_secret);
        if let Some(error) = error {
            self.failure = Some(error.clone());
        }
    }

    /// Prepares the count before the first refusal. Older authentications without a response do not count;
    /// recent ones count until a success.
    pub(super) fn begin_to_count(&mut self) {
        if self.refusals == 0 {
            self.unseen
                .retain(|unseen| !unseen.lost || unseen.sent.elapsed() < DOUBT);
        }
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.refusals > 0 && self.counted() >= MOST_REFUSALS
    }

    /// Sets the time of the next authentication after a failure.
    pub(super) fn cool_down(&mut self, retry: &RetryPolicy, why: &NoToken) {
        let (pause, failure) = match why {
            // The count of refusals already limits authentications.
            NoToken::Failed(error) if Failure::of(error) == Failure::Refused => return,
            NoToken::Failed(error) => {
                self.failures_in_row = self.failures_in_row.saturating_add(1);
                // The failed authentication included the first attempts.
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
    pub(super) fn usable(&self) -> Usable {
        Usable {
            header: self.header.clone(),
            generation: self.generation,
        }
    }

    /// Returns the age by the clock that shows the higher age. One clock stops while the machine sleeps; the
    /// other may be set back.
    pub(super) fn age(&self) -> Duration {
        let by_date = self.obtained.elapsed().unwrap_or_default();
        self.since.elapsed().max(by_date)
    }

    /// Returns the minimum age of the token. A system clock that was set forward does not make the token
    /// older.
    pub(super) fn least_age(&self) -> Duration {
        self.since.elapsed()
    }
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
        // The machine slept, and the monotonic clock stopped.
        assert!(held(now - 2 * hour).age() >= 2 * hour);
        // The system clock was set back.
        assert!(held(now + hour).age() < hour);
        // A system clock that was set forward does not make the token unusable.
        assert!(held(now - 2 * hour).least_age() < hour);
    }
}
