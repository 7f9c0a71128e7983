//! The secrets of the partner that may be right.

use secrecy::{ExposeSecret, SecretString};

use super::TokenKeeper;

/// How many secrets are remembered that may be right: with one more, trying all of them could lock the
/// partner out.
const MOST_SECRETS: usize = 3;

/// The partner's secret. While it is not known whether a change was carried out, there are several.
pub(super) struct Secrets {
    /// Those that may be right, the most likely one first.
    candidates: Vec<SecretString>,
    /// The one that was set last.
    newest: SecretString,
    /// The one that the API took last, or else the first.
    confirmed: SecretString,
    is_confirmed: bool,
    /// How many changes were begun, and the last that succeeded.
    changes: u64,
    last_change: u64,
    /// The secret that the provider returned last.
    provided: Option<SecretString>,
}

impl Secrets {
    /// Creates a list of one secret, or of none if a provider has to return the secret first.
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

    /// Checks whether there is no secret to try.
    pub(super) fn is_empty(&self) -> bool {
        self.candidates.is_empty()
    }

    /// Takes the secret that the provider returned. A secret that the provider returned before says nothing
    /// new: the client itself may have changed the secret since.
    pub(super) fn provide(&mut self, secret: SecretString) {
        let known = |other: &SecretString| same(other, &secret);
        let again = self.provided.as_ref().is_some_and(known);
        let is_candidate = self.candidates.iter().any(known);
        self.provided = Some(secret.clone());
        if again || is_candidate {
            return;
        }
        self.candidates = vec![secret.clone()];
        match self.is_confirmed {
            // The API may not know the new secret yet.
            true => self.candidates.push(self.confirmed.clone()),
            false => self.confirmed = secret.clone(),
        }
        self.newest = secret;
    }

    /// Whether the API ever took one of them.
    pub(super) fn is_confirmed(&self) -> bool {
        self.is_confirmed
    }

    /// Returns the one to try next.
    pub(super) fn first(&self) -> &SecretString {
        self.candidates.first().unwrap_or(&self.newest)
    }

    /// Returns how many there are to try besides the first.
    pub(super) fn others(&self) -> usize {
        self.candidates.len().saturating_sub(1)
    }

    /// Notes that the API took a secret.
    pub(super) fn confirm(&mut self, secret: &SecretString) {
        self.confirmed = secret.clone();
        self.is_confirmed = true;
        match same(secret, &self.newest) {
            true => self.candidates = vec![secret.clone()],
            // A change whose response was lost may still be carried out.
            false => self.prefer(secret),
        }
    }

    /// Puts a secret last, so that the next one is tried.
    pub(super) fn put_last(&mut self, secret: &SecretString) {
        if let Some(at) = self.candidates.iter().position(|other| same(other, secret)) {
            let secret = self.candidates.remove(at);
            self.candidates.push(secret);
        }
    }

    /// Puts a secret first that may be in force, and the last that certainly was behind it.
    fn prefer(&mut self, secret: &SecretString) {
        let others = std::mem::take(&mut self.candidates).into_iter();
        let others = others.filter(|one| !same(one, secret) && !same(one, &self.confirmed));
        let mut candidates = vec![secret.clone()];
        if !same(secret, &self.confirmed) {
            candidates.push(self.confirmed.clone());
        }
        candidates.extend(others);
        candidates.truncate(MOST_SECRETS);
        self.candidates = candidates;
    }

    /// Prepares for another secret before the request that sets it is sent.
    pub(super) fn announce(&mut self, secret: &SecretString, keeper: TokenKeeper) -> SecretChange {
        let is_new = !self.candidates.iter().any(|other| same(other, secret));
        if is_new {
            self.candidates.push(secret.clone());
        }
        self.changes += 1;
        SecretChange {
            keeper,
            number: self.changes,
            before: std::mem::replace(&mut self.newest, secret.clone()),
            secret: secret.clone(),
            is_new,
            settled: false,
        }
    }
}

/// A change of the partner's secret that is on its way. Dropped without an outcome, it leaves both
/// secrets to be tried, the new one first.
pub(crate) struct SecretChange {
    keeper: TokenKeeper,
    number: u64,
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
        let secrets = &mut self.keeper.0.state().secrets;
        // The response to an earlier change may come after that to a later one.
        if self.number > secrets.last_change {
            secrets.last_change = self.number;
            secrets.newest = self.secret.clone();
            secrets.confirm(&self.secret);
        }
    }

    /// Notes that this request did not change the secret. An earlier one may have.
    pub(crate) fn failed(mut self) {
        self.settled = true;
        let secrets = &mut self.keeper.0.state().secrets;
        if self.is_new && !same(&self.secret, &secrets.confirmed) {
            let Secrets {
                candidates, newest, ..
            } = secrets;
            candidates.retain(|secret| !same(secret, &self.secret));
            if same(newest, &self.secret) {
                *newest = self.before.clone();
            }
        }
    }
}

impl Drop for SecretChange {
    fn drop(&mut self) {
        if !self.settled {
            self.keeper.0.state().secrets.prefer(&self.secret);
        }
    }
}

pub(super) fn same(one: &SecretString, other: &SecretString) -> bool {
    one.expose_secret() == other.expose_secret()
}
