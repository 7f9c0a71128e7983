//! The candidates for the partner secret.

use secrecy::{ExposeSecret, SecretString};

use super::TokenManager;

/// The maximum number of candidates. With one more, trying all of them could lock the partner out.
const MAX_SECRETS: usize = 3;

/// The partner secret. There are several candidates while the outcome of a change is unknown.
pub(super) struct Secrets {
    /// The secrets that may be valid, the most likely one first.
    candidates: Vec<SecretString>,
    /// The secret that was set last.
    newest: SecretString,
    /// The secret that the API accepted last; the first secret if it has not accepted any.
    confirmed: SecretString,
    is_confirmed: bool,
    /// The number of changes that were started.
    changes: u64,
    /// The number of the last change that succeeded.
    last_change: u64,
    /// The secret that the provider returned last.
    provided: Option<SecretString>,
}

impl Secrets {
    /// Creates the state with one secret, or without one if a provider returns the secret later.
    pub(super) fn new(secret: Option<SecretString>) -> Self {
        let first = secret.clone().unwrap_or_else(|| SecretString::from(""));
        Self {
            candidates: secret.into_iter().collect(),
            newest: first.clone(),
            confirmed: first,
            is_confirmed: false,
            changes: 0,
            last_change: 0,
            provided: None,
        }
    }

    /// Returns `true` if there are no candidates.
    pub(super) fn is_empty(&self) -> bool {
        self.candidates.is_empty()
    }

    /// Takes the secret that the provider returned. A new secret is tried first, and one that the provider
    /// returned before is tried last, because the client itself may have changed the secret since.
    pub(super) fn set_provided(&mut self, secret: SecretString) {
        let is_same = |other: &SecretString| same_secret(other, &secret);
        let was_provided_before = self.provided.as_ref().is_some_and(is_same);
        let is_candidate = self.candidates.iter().any(is_same);
        self.provided = Some(secret.clone());
        if is_candidate {
            return;
        }
        if was_provided_before {
            // The client itself may have changed the secret since, or somebody has changed it back.
            if self.candidates.len() < MAX_SECRETS {
                self.candidates.push(secret);
            }
            return;
        }
        // The API may not know the new secret yet, and a change by the client may be in progress.
        self.candidates.insert(0, secret.clone());
        self.candidates.truncate(MAX_SECRETS);
        if !self.is_confirmed {
            self.confirmed = secret.clone();
        }
        self.newest = secret;
    }

    /// Returns `true` if the API has accepted a secret.
    pub(super) fn is_confirmed(&self) -> bool {
        self.is_confirmed
    }

    /// Returns the candidate to try next.
    pub(super) fn first(&self) -> &SecretString {
        self.candidates.first().unwrap_or(&self.newest)
    }

    /// Returns the number of candidates besides the first.
    pub(super) fn other_candidates(&self) -> usize {
        self.candidates.len().saturating_sub(1)
    }

    /// Takes the secret of a request that changes the secret, if no other secret is known.
    pub(super) fn set_if_empty(&mut self, secret: &SecretString) {
        if self.is_empty() && !secret.expose_secret().trim().is_empty() {
            self.candidates.push(secret.clone());
            self.newest = secret.clone();
            self.confirmed = secret.clone();
        }
    }

    /// Notes that the API accepted a secret.
    pub(super) fn confirm(&mut self, secret: &SecretString) {
        self.confirmed = secret.clone();
        self.is_confirmed = true;
        match same_secret(secret, &self.newest) {
            true => self.candidates = vec![secret.clone()],
            // The API may still carry out a change whose response was lost.
            false => self.prefer(secret),
        }
    }

    /// Moves a secret to the end, so that the next candidate is tried.
    pub(super) fn move_to_end(&mut self, secret: &SecretString) {
        if let Some(at) = self
            .candidates
            .iter()
            .position(|other| same_secret(other, secret))
        {
            let secret = self.candidates.remove(at);
            self.candidates.push(secret);
        }
    }

    /// Moves a secret that may be valid to the front, followed by the secret that the API accepted last.
    fn prefer(&mut self, secret: &SecretString) {
        let other_candidates = std::mem::take(&mut self.candidates).into_iter();
        let other_candidates = other_candidates
            .filter(|one| !same_secret(one, secret) && !same_secret(one, &self.confirmed));
        let mut candidates = vec![secret.clone()];
        let is_known = !self.confirmed.expose_secret().is_empty();
        if is_known && !same_secret(secret, &self.confirmed) {
            candidates.push(self.confirmed.clone());
        }
        candidates.extend(other_candidates);
        candidates.truncate(MAX_SECRETS);
        self.candidates = candidates;
    }

    /// Adds a secret as a candidate before the request that sets it is sent.
    pub(super) fn begin_secret_change(
        &mut self,
        secret: &SecretString,
        manager: TokenManager,
    ) -> SecretChange {
        let is_new = !self
            .candidates
            .iter()
            .any(|other| same_secret(other, secret));
        if is_new {
            self.candidates.push(secret.clone());
        }
        self.changes += 1;
        SecretChange {
            manager,
            number: self.changes,
            before: std::mem::replace(&mut self.newest, secret.clone()),
            secret: secret.clone(),
            is_new,
            settled: false,
        }
    }
}

/// A change of the partner secret in progress. If the value is dropped without an outcome, both secrets
/// remain candidates, the new one first.
pub(crate) struct SecretChange {
    manager: TokenManager,
    number: u64,
    secret: SecretString,
    before: SecretString,
    /// `true` if the secret was not a candidate before.
    is_new: bool,
    settled: bool,
}

impl SecretChange {
    /// Notes that the new secret is valid.
    pub(crate) fn succeeded(mut self) {
        self.settled = true;
        let secrets = &mut self.manager.0.state().secrets;
        // The response to an earlier change may arrive after the response to a later one.
        if self.number > secrets.last_change {
            secrets.last_change = self.number;
            secrets.newest = self.secret.clone();
            secrets.confirm(&self.secret);
        }
    }

    /// Notes that this request did not change the secret. An earlier request may have changed it.
    pub(crate) fn failed(mut self) {
        self.settled = true;
        let secrets = &mut self.manager.0.state().secrets;
        if self.is_new && !same_secret(&self.secret, &secrets.confirmed) {
            let Secrets {
                candidates, newest, ..
            } = secrets;
            candidates.retain(|secret| !same_secret(secret, &self.secret));
            if same_secret(newest, &self.secret) {
                *newest = self.before.clone();
            }
        }
    }
}

impl Drop for SecretChange {
    fn drop(&mut self) {
        if !self.settled {
            self.manager.0.state().secrets.prefer(&self.secret);
        }
    }
}

pub(super) fn same_secret(one: &SecretString, other: &SecretString) -> bool {
    one.expose_secret() == other.expose_secret()
}
