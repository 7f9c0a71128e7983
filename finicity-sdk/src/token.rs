//! The access token, and the traits and types for sharing it between processes.

use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;
use std::time::SystemTime;

use http::header::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

/// An access token and the time at which it was obtained.
#[derive(Debug, Clone)]
pub struct StoredToken {
    pub(crate) value: SecretString,
    pub(crate) obtained: SystemTime,
}

impl StoredToken {
    /// Creates a token from the parts that a store has saved.
    ///
    /// - `value`: the token
    /// - `obtained`: the time at which the client obtained the token
    pub fn new(value: impl Into<String>, obtained: SystemTime) -> Self {
        Self {
            value: SecretString::from(value.into()),
            obtained,
        }
    }

    /// Returns the token itself, for a store that saves it. The token is a secret: do not log it.
    pub fn expose_value(&self) -> &str {
        self.value.expose_secret()
    }

    /// Returns the time at which the client obtained the token.
    pub fn obtained(&self) -> SystemTime {
        self.obtained
    }
}

/// The future that a method of a [`TokenStore`] returns.
pub type StoreFuture<'a, T> = Pin<
    Box<
        dyn Future<Output = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>>
            + Send
            + 'a,
    >,
>;

/// A store in which processes with the same credentials share their access token.
///
/// The client loads a token before it obtains one, except in [`refresh_token`](crate::Client::refresh_token),
/// and saves each token that it obtained. A store has two seconds for each method, and ten seconds for
/// [`lock`](Self::lock). If a method fails or takes longer, the client continues without its result and
/// obtains its own token.
///
/// A simple store needs only [`load`](Self::load) and [`save`](Self::save). The other methods are for several
/// processes that authenticate at the same time: a lock, so that one process authenticates while the others
/// wait, and a shared count of refused authentications, so that all processes together stay below the five
/// refusals that lock a partner out.
pub trait TokenStore: Send + Sync + 'static {
    /// Returns the token that was saved last, if there is one.
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>>;

    /// Replaces the token.
    fn save<'a>(&'a self, token: &'a StoredToken) -> StoreFuture<'a, ()>;

    /// Returns the token that was saved last for these credentials. Calls [`load`](Self::load) by
    /// default, which suits a store that only one set of credentials uses.
    fn load_for<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoredToken>> {
        let _ = key;
        self.load()
    }

    /// Replaces the token of these credentials. Calls [`save`](Self::save) by default.
    fn save_for<'a>(&'a self, key: &'a StoreKey, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        let _ = key;
        self.save(token)
    }

    /// Waits until no other process authenticates with these credentials, and then prevents others from
    /// authenticating. The default implementation returns `None`, which means that the store does not have a
    /// lock.
    ///
    /// After an error, or after ten seconds, the client continues without the lock if it does not know of any
    /// refusals: it renews its token at a random age between 90 and 115 minutes, and otherwise pauses for up to
    /// three seconds before it authenticates. A client that knows of refusals authenticates at most once in
    /// five minutes. A lock must expire on its own, because its process may be killed.
    fn lock<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoreLock>> {
        let _ = key;
        Box::pin(ready(Ok(None)))
    }

    /// Releases a lock. If the task that holds the lock ends with its runtime, the client calls this method
    /// and drops the future at once. The client may call the method twice for the same lock, so ignore a
    /// number that does not hold the lock any more.
    fn unlock<'a>(&'a self, key: &'a StoreKey, lock: StoreLock) -> StoreFuture<'a, ()> {
        let _ = (key, lock);
        Box::pin(ready(Ok(())))
    }

    /// Returns the number of authentications that the API refused since the last success. The default
    /// implementation returns `None`, which means that the store does not count.
    fn refusals<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<Refusals>> {
        let _ = key;
        Box::pin(ready(Ok(None)))
    }

    /// Adds one refused authentication. Does nothing by default.
    ///
    /// - `secret`: a fingerprint of the refused secret, too short to reveal the secret
    fn add_refusal<'a>(&'a self, key: &'a StoreKey, secret: &'a str) -> StoreFuture<'a, ()> {
        let _ = (key, secret);
        Box::pin(ready(Ok(())))
    }

    /// Sets the count of refused authentications to zero. Does nothing by default.
    fn clear_refusals<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, ()> {
        let _ = key;
        Box::pin(ready(Ok(())))
    }
}

/// The name under which a store keeps the data of one set of credentials: a hash of the base URL, the partner
/// ID and the app key, from which none of them can be determined.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StoreKey(String);

impl StoreKey {
    /// Creates the name in the same way as the client does for its credentials.
    ///
    /// - `base_url`: the base URL, without a trailing slash
    /// - `partner_id`, `app_key`: as in [`Credentials::new`](crate::Credentials::new)
    pub fn new(base_url: &str, partner_id: &str, app_key: &str) -> Self {
        Self(hash(&[base_url, partner_id, app_key]))
    }

    /// Returns the name: 64 lowercase hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns a fingerprint that distinguishes two secrets and is too short to reveal either of them.
    pub(crate) fn fingerprint(&self, secret: &SecretString) -> String {
        let mut hash = hash(&[&self.0, secret.expose_secret()]);
        hash.truncate(6);
        hash
    }
}

fn hash(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    let hex = |byte: &u8| format!("{byte:02x}");
    hasher.finalize().iter().map(hex).collect()
}

/// A lock that a [`TokenStore`] granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoreLock(u64);

impl StoreLock {
    /// Creates a lock with a number by which the store recognizes the lock.
    pub fn new(number: u64) -> Self {
        Self(number)
    }

    /// Returns the number.
    pub fn number(self) -> u64 {
        self.0
    }
}

/// The number of authentications that the API refused since the last success.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusals {
    /// The number of refusals.
    pub count: u32,
    /// The fingerprint of the most recently refused secret.
    pub secret: String,
}

impl Refusals {
    /// Creates a count.
    ///
    /// - `count`: the number of authentications that the API refused
    /// - `secret`: the fingerprint of the most recently refused secret
    pub fn new(count: u32, secret: impl Into<String>) -> Self {
        Self {
            count,
            secret: secret.into(),
        }
    }
}

/// The state of a client's access token, as [`Client::token_status`](crate::Client::token_status)
/// reports it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenStatus {
    /// The time at which the client obtained the current token; `None` if it does not have one.
    pub obtained: Option<SystemTime>,
    /// `true` if an authentication is in progress.
    pub authenticating: bool,
    /// The number of authentications that the API refused since the last success.
    pub refusals: u32,
    /// `true` if the client has stopped authenticating, because the API refused the credentials and locks a
    /// partner out after five refusals. Once the current token expires, calls fail until
    /// [`refresh_token`](crate::Client::refresh_token) succeeds.
    pub stopped: bool,
    /// The time until the client may authenticate again after failures other than refusals; `None` if the
    /// client does not wait.
    pub cooling_down: Option<std::time::Duration>,
}

/// Returns a token as a header value; `None` if the token is empty or has a character that can't be sent.
pub(crate) fn token_header(token: &str) -> Option<HeaderValue> {
    let mut header = HeaderValue::from_str(token).ok()?;
    header.set_sensitive(true);
    (!token.is_empty()).then_some(header)
}

impl fmt::Display for StoreKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
