//! The verifiers of TxPush events, which have a key for each subscription.

use std::collections::HashMap;
use std::fmt;
use std::future::ready;
use std::sync::{Arc, PoisonError, RwLock};

use super::TxPushVerifier;
use crate::StoreFuture;

/// A source of the verifiers of TxPush events, for programs to implement.
///
/// - [`TxPushVerifier`] verifies the events of all accounts with the same keys. Each event is checked with every
///   key.
/// - [`TxPushKeyring`] has a verifier for each account, in memory.
/// - An implementation of your own may read the keys of an account from your database.
pub trait TxPushKeys: Send + Sync + 'static {
    /// Returns the verifier for the events of an account; `None` if the account has no subscription. The
    /// receiver then refuses the event.
    ///
    /// - `account`: the account ID in the first record of the event, or `None` if there is no record. The event
    ///   is not verified yet, so anyone may have chosen the text
    fn verifier<'a>(&'a self, account: Option<&'a str>) -> StoreFuture<'a, Option<TxPushVerifier>>;
}

impl TxPushKeys for TxPushVerifier {
    fn verifier<'a>(
        &'a self,
        _account: Option<&'a str>,
    ) -> StoreFuture<'a, Option<TxPushVerifier>> {
        Box::pin(ready(Ok(Some(self.clone()))))
    }
}

/// The verifiers of TxPush events by account, in memory. All clones share the verifiers, so that a program can
/// add a verifier after it subscribed to an account.
#[derive(Clone, Default)]
pub struct TxPushKeyring(Arc<RwLock<HashMap<String, TxPushVerifier>>>);

impl TxPushKeyring {
    /// Creates a keyring without verifiers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the verifier for the events of an account. It replaces the former verifier of the account.
    pub fn insert(&self, account: impl Into<String>, verifier: TxPushVerifier) {
        let mut verifiers = self.0.write().unwrap_or_else(PoisonError::into_inner);
        verifiers.insert(account.into(), verifier);
    }

    /// Removes the verifier of an account, whose events are refused from then on.
    pub fn remove(&self, account: &str) {
        let mut verifiers = self.0.write().unwrap_or_else(PoisonError::into_inner);
        verifiers.remove(account);
    }
}

impl TxPushKeys for TxPushKeyring {
    fn verifier<'a>(&'a self, account: Option<&'a str>) -> StoreFuture<'a, Option<TxPushVerifier>> {
        let verifiers = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let found = account.and_then(|account| verifiers.get(account)).cloned();
        Box::pin(ready(Ok(found)))
    }
}

impl fmt::Debug for TxPushKeyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TxPushKeyring").finish_non_exhaustive()
    }
}
