//! What a keeper knows: the token in use, and how often the API may have refused the credentials.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::header::HeaderValue;
use secrecy::SecretString;
use tokio::time::Instant;

use super::secrets::Secrets;
use super::{NoToken, Running, Sent, Usable};
use crate::authenticator::{Failure, NewToken};
use crate::client::in_future;
use crate::error::Error;
use crate::retry::RetryPolicy;
use crate::token::StoredToken;

/// How long the API accepts a token.
pub(super) const LIFETIME: Duration = Duration::from_secs(120 * 60);

/// The refusals after which the client stops by itself.
pub(super) const MOST_REFUSALS: u32 = 3;

/// The refusals after which the client stops even when it is asked to try: the API locks the partner out
/// at the fifth.
pub(super) const MOST_TRIES: u32 = 4;

/// The longest time without a new authentication after one that failed for a passing reason.
pub(super) const LONGEST_COOL_DOWN: Duration = Duration::from_secs(5 * 60);

/// How long an authentication whose response never came counts as a refusal; once a refusal is seen in
/// that time, it counts until the next success.
const DOUBT: Duration = Duration::from_secs(5 * 60);

/// How often a client that has stopped looks into its store.
const RECHECK_AFTER: Duration = Duration::from_secs(10);

/// How many rejected tokens are remembered.
const MOST_REJECTED: usize = 16;

pub(super) struct State {
    pub(super) secrets: Secrets,
    pub(super) held: Option<Held>,
    pub(super) generation: u64,
    /// Tokens that the API has rejected.
    pub(super) rejected: VecDeque<SecretString>,
    pub(super) refusals: u32,
    /// Refusals of these that the store does not know of.
    pub(super) unshared: u32,
    /// The number of the authentication that was refused last, and when that was seen.
    pub(super) last_refused: Option<(u64, SystemTime)>,
    /// The refusals that the store still has to forget, because this client has forgotten them.
    pub(super) to_clear: Option<u32>,
    /// Since when refusals are known and the lock of the store can't be had.
    pub(super) busy_since: Option<Instant>,
    /// Whether it was logged that the client has stopped.
    pub(super) is_stop_logged: bool,
    /// The fingerprint of the secret that was refused last.
    pub(super) refused_secret: String,
    /// Authentications whose response has not come, the oldest first.
    pub(super) unseen: VecDeque<Unseen>,
    /// How many authentications were sent.
    pub(super) sent: u64,
    /// How long each of them is listened to.
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
    /// The same by a clock that nobody sets, but that may stand still while the machine sleeps.
    pub(super) since: Instant,
}

/// An authentication whose response has not come: the API may have refused it.
#[derive(Clone, Copy)]
pub(super) struct Unseen {
    pub(super) number: u64,
    pub(super) sent: Instant,
    /// Whether its response will not come any more.
    pub(super) lost: bool,
}

impl State {
    /// Returns how many refusals the API has counted at the worst.
    pub(super) fn counted(&self) -> u32 {
        let unseen = match self.refusals {
            0 => self.recent().count(),
            _ => self.unseen.len(),
        };
        let unseen = u32::try_from(unseen).unwrap_or(u32::MAX);
        self.refusals.saturating_add(unseen)
    }

    /// Returns those authentications that may have been refused lately.
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

    /// Notes that the response to an authentication came, so that its own outcome counts.
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

    /// Returns the token in use if the API may still accept it.
    pub(super) fn still_good(&self) -> Option<Usable> {
        let held = self.held.as_ref()?;
        (held.least_age() < LIFETIME).then(|| held.usable())
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
        usable
    }

    /// Takes a new token, or keeps the one in use if it was obtained later.
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

    /// Forgets the refusals after a success, unless some came after the authentication that succeeded.
    pub(super) fn forget_refusals_before(&mut self, number: u64) {
        if self
            .last_refused
            .is_none_or(|(refused, _)| refused < number)
        {
            self.forget_refusals();
        }
    }

    /// Forgets what the API forgets with a success. What is still on its way may be refused later.
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

    pub(super) fn refuse(&mut self, mark: &str, number: u64, error: Option<&Arc<Error>>) {
        self.begin_to_count();
        self.refusals = self.refusals.saturating_add(1);
        self.unshared = self.unshared.saturating_add(1);
        self.last_refused = Some((number, SystemTime::now()));
        mark.clone_into(&mut self.refused_secret);
        if let Some(error) = error {
            self.failure = Some(error.clone());
        }
    }

    /// Before the first refusal: what was lost long before does not count, and what was lost lately counts
    /// until a success.
    pub(super) fn begin_to_count(&mut self) {
        if self.refusals == 0 {
            self.unseen
                .retain(|unseen| !unseen.lost || unseen.sent.elapsed() < DOUBT);
        }
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.refusals > 0 && self.counted() >= MOST_REFUSALS
    }

    /// Notes when the next authentication is due after one that failed.
    pub(super) fn cool_down(&mut self, retry: &RetryPolicy, why: &NoToken) {
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
    pub(super) fn usable(&self) -> Usable {
        Usable {
            header: self.header.clone(),
            generation: self.generation,
        }
    }

    /// Returns the age by the clock that shows more: one stands still while the machine sleeps, the
    /// other may be set back.
    pub(super) fn age(&self) -> Duration {
        let by_date = self.obtained.elapsed().unwrap_or_default();
        self.since.elapsed().max(by_date)
    }

    /// Returns the age that the token has at least: a date that was set forward makes no token old.
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
        // The machine slept, and the other clock stood still.
        assert!(held(now - 2 * hour).age() >= 2 * hour);
        // The date was set back.
        assert!(held(now + hour).age() < hour);
        // A date that was set forward makes no token useless.
        assert!(held(now - 2 * hour).least_age() < hour);
    }
}
