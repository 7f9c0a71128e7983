//! The file with the tokens, and the wait for its writes before the program ends.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use finicity_sdk::{
    FileTokenStore, Refusals, StoreFuture, StoreKey, StoreLock, StoredToken, TokenStore,
};

/// The maximum time that the program waits at its end.
const MAX_WAIT: Duration = Duration::from_secs(3);

/// The interval at which the program looks whether the work is done.
const CHECK_INTERVAL: Duration = Duration::from_millis(2);

/// A token store that knows when its work is done.
///
/// The client saves a token, and counts a refusal, in the background. A program that ends earlier would
/// authenticate again each time, and forget refusals that lead to a lockout.
#[derive(Clone)]
pub struct Tokens {
    file: FileTokenStore,
    /// The number of steps that have begun and not ended.
    steps: Arc<AtomicUsize>,
    /// The locks that are held. The client holds the lock from before an authentication until its outcome is
    /// saved.
    locks: Arc<Mutex<HashSet<u64>>>,
}

/// Counts a step until it ends or is dropped.
struct RunningStep(Arc<AtomicUsize>);

impl RunningStep {
    fn new(steps: &Arc<AtomicUsize>) -> Self {
        steps.fetch_add(1, Ordering::SeqCst);
        Self(steps.clone())
    }
}

impl Drop for RunningStep {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Tokens {
    /// Creates a store in a file.
    pub fn new(file: FileTokenStore) -> Self {
        Self {
            file,
            steps: Arc::default(),
            locks: Arc::default(),
        }
    }

    /// Waits until nothing is left to write, but at most some seconds.
    pub async fn flush(&self) {
        let end = Instant::now() + MAX_WAIT;
        loop {
            // A task that is ready to begin a step gets its turn.
            tokio::task::yield_now().await;
            if !self.is_busy() || Instant::now() > end {
                return;
            }
            tokio::time::sleep(CHECK_INTERVAL).await;
        }
    }

    fn is_busy(&self) -> bool {
        let locks = self.locks.lock().unwrap_or_else(PoisonError::into_inner);
        !locks.is_empty() || self.steps.load(Ordering::SeqCst) > 0
    }

    /// Counts a step of the store until its end.
    fn count<'a, T: 'a>(&self, step: StoreFuture<'a, T>) -> StoreFuture<'a, T> {
        let counted = RunningStep::new(&self.steps);
        Box::pin(async move {
            let done = step.await;
            drop(counted);
            done
        })
    }
}

impl TokenStore for Tokens {
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
        self.file.load()
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        self.count(self.file.save(token))
    }

    fn load_for<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoredToken>> {
        self.file.load_for(key)
    }

    fn save_for<'a>(&'a self, key: &'a StoreKey, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        self.count(self.file.save_for(key, token))
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoreLock>> {
        let locks = self.locks.clone();
        let lock = self.count(self.file.lock(key));
        Box::pin(async move {
            let lock = lock.await;
            if let Ok(Some(lock)) = lock {
                let mut locks = locks.lock().unwrap_or_else(PoisonError::into_inner);
                locks.insert(lock.number());
            }
            lock
        })
    }

    fn unlock<'a>(&'a self, key: &'a StoreKey, lock: StoreLock) -> StoreFuture<'a, ()> {
        let unlock = self.count(self.file.unlock(key, lock));
        let mut locks = self.locks.lock().unwrap_or_else(PoisonError::into_inner);
        locks.remove(&lock.number());
        unlock
    }

    fn refusals<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<Refusals>> {
        self.file.refusals(key)
    }

    fn add_refusal<'a>(&'a self, key: &'a StoreKey, secret: &'a str) -> StoreFuture<'a, ()> {
        self.count(self.file.add_refusal(key, secret))
    }

    fn clear_refusals<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, ()> {
        self.count(self.file.clear_refusals(key))
    }
}
