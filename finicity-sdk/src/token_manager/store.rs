//! Access to the token store, which the clients of several processes share.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::time::timeout;

use super::Inner;
use crate::background::spawn;
use crate::contain::{Contained, contain, contain_future};
use crate::token::{StoreLock, StoredToken, TokenStore};

/// The maximum time for each step of a store.
pub(super) const STORE_TIMEOUT: Duration = Duration::from_secs(2);

/// The maximum time for the lock of a store.
const LOCK_TIMEOUT: Duration = Duration::from_secs(10);

/// The reason for which a step of the store has no result.
enum StepProblem {
    Failed,
    Panicked,
    TookTooLong,
}

impl StepProblem {
    fn log(&self, step: &str) {
        match self {
            Self::Failed => tracing::warn!(step, "the token store failed"),
            Self::Panicked => tracing::error!(step, "the token store panicked"),
            Self::TookTooLong => tracing::warn!(step, "the token store took too long"),
        }
    }
}

impl Inner {
    /// Saves a token in the store.
    pub(super) async fn save(&self, token: &StoredToken) {
        if let Some(store) = &self.store {
            // The count is cleared first, so that no process sees the new token with the old count.
            self.clear_stored_refusals().await;
            let step = contain_future(|| store.save_for(&self.key, token));
            self.step(STORE_TIMEOUT, "save the token", step).await;
        }
    }

    /// Runs one step of the store with a time limit. Returns `None` if the step fails, takes too long or panics.
    pub(super) async fn step<'a, T>(
        &self,
        limit: Duration,
        name: &str,
        step: Contained<'a, Result<T, Box<dyn std::error::Error + Send + Sync>>>,
    ) -> Option<T> {
        let problem = match timeout(limit, step).await {
            Ok(Some(Ok(value))) => return Some(value),
            // The error of the store may contain the token.
            Ok(Some(Err(_))) => StepProblem::Failed,
            Ok(None) => StepProblem::Panicked,
            Err(_) => StepProblem::TookTooLong,
        };
        problem.log(name);
        None
    }

    /// Clears the refusals in the store if this client has cleared its own.
    pub(super) async fn clear_stored_refusals(&self) {
        let is_due = self.state().refusals_to_clear.is_some();
        if let (Some(store), true) = (&self.store, is_due) {
            let step = contain_future(|| store.clear_refusals(&self.key));
            let step = self.step(STORE_TIMEOUT, "clear the refusals", step).await;
            if step.is_some() {
                self.state().refusals_to_clear = None;
            }
        }
    }

    /// Takes the lock of the store; `None` if the store does not have a lock.
    pub(super) async fn lock(self: &Arc<Self>) -> Result<Option<LockGuard>, LockUnavailable> {
        let Some(store) = self.store.clone() else {
            return Ok(None);
        };
        let step = contain_future(|| store.lock(&self.key));
        let lock = self
            .step(LOCK_TIMEOUT, "take the lock", step)
            .await
            .ok_or(LockUnavailable)?;
        Ok(lock.map(|lock| LockGuard {
            inner: self.clone(),
            store,
            lock: Some(lock),
        }))
    }

    /// Takes over the count of refusals of the store. A store may lose its count, so only a success lowers
    /// the count of this client.
    pub(super) async fn load_refusals(&self) {
        let Some(store) = &self.store else { return };
        self.store_remaining_refusals().await;
        let step = contain_future(|| store.refusals(&self.key));
        let stored = self.step(STORE_TIMEOUT, "load the refusals", step).await;
        let Some(stored) = stored.flatten() else {
            return;
        };
        // Refusals that this client has cleared are not taken over again, unless other processes added to
        // them.
        let refusals_to_clear = self.state().refusals_to_clear;
        if refusals_to_clear.is_some_and(|forgotten| stored.count <= forgotten) {
            self.clear_stored_refusals().await;
        } else {
            let mut state = self.state();
            let count = stored.count.saturating_add(state.unstored_refusals);
            if count > state.refusals {
                state.start_counting();
                state.refusals = count;
                state.last_refused = Some((state.sent_count, SystemTime::now()));
                if state.unstored_refusals == 0 {
                    state.refused_secret = stored.secret;
                }
            }
        }
    }

    /// Adds a refusal to the store that was just counted.
    pub(super) async fn store_refusal(&self, fingerprint: &str) {
        self.add_to_store(fingerprint).await;
        let mut state = self.state();
        state.refusals_being_stored = state.refusals_being_stored.saturating_sub(1);
    }

    /// Adds the refusals to the store that could not be added when they were counted.
    async fn store_remaining_refusals(&self) {
        loop {
            let fingerprint = {
                let mut state = self.state();
                if state.unstored_refusals <= state.refusals_being_stored {
                    return;
                }
                state.refusals_being_stored += 1;
                state.refused_secret.clone()
            };
            let stored = self.add_to_store(&fingerprint).await;
            let mut state = self.state();
            state.refusals_being_stored = state.refusals_being_stored.saturating_sub(1);
            if !stored {
                return;
            }
        }
    }

    /// Adds a refusal to the store. Returns `false` if the store failed.
    async fn add_to_store(&self, fingerprint: &str) -> bool {
        let Some(store) = &self.store else {
            return false;
        };
        let step = contain_future(|| store.add_refusal(&self.key, fingerprint));
        let step = self.step(STORE_TIMEOUT, "count a refusal", step).await;
        if step.is_some() {
            let mut state = self.state();
            state.unstored_refusals = state.unstored_refusals.saturating_sub(1);
        }
        step.is_some()
    }
}

/// The client could not take the lock of a store.
pub(super) struct LockUnavailable;

/// The lock of a store. The lock is released even if the task that holds it is dropped.
pub(crate) struct LockGuard {
    inner: Arc<Inner>,
    store: Arc<dyn TokenStore>,
    lock: Option<StoreLock>,
}

impl LockGuard {
    pub(crate) async fn unlock(mut self) {
        if let Some(lock) = self.lock.take() {
            let step = contain_future(|| self.store.unlock(&self.inner.key, lock));
            self.inner
                .step(STORE_TIMEOUT, "release the lock", step)
                .await;
        }
    }
}

impl Drop for LockGuard {
    fn drop(&mut self) {
        if let Some(lock) = self.lock.take() {
            // The runtime that could run the future may have ended. Many stores do their work when the method
            // is called.
            contain(|| drop(self.store.unlock(&self.inner.key, lock)));
            if let Ok(runtime) = tokio::runtime::Handle::try_current() {
                let (inner, store) = (self.inner.clone(), self.store.clone());
                spawn(&runtime, async move {
                    let step = contain_future(|| store.unlock(&inner.key, lock));
                    inner.step(STORE_TIMEOUT, "release the lock", step).await;
                });
            }
        }
    }
}
