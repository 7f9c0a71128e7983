//! The store itself.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use finicity_sdk::{Refusals, StoreFuture, StoreKey, StoreLock, StoredToken, TokenStore};
use redis::Cmd;
use secrecy::ExposeSecret;
use tokio::runtime::Handle;
use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep};

use crate::builder::RedisTokenStoreBuilder;
use crate::connection::RedisConnection;
use crate::error::Error;
use crate::script;
use crate::seal::Seal;

/// The time for which the API accepts a token.
const LIFETIME: Duration = Duration::from_secs(120 * 60);

/// The maximum time to wait for the lock. The client waits for ten seconds.
const LOCK_TIMEOUT: Duration = Duration::from_secs(9);

/// The first and the last pause between two tries to take the lock.
const LOCK_PAUSES: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(200));

/// The maximum time for which the store keeps a lock. No authentication of the client lasts longer.
const MAX_LOCK_TIME: Duration = Duration::from_secs(15 * 60);

/// The name of a token that is saved without the key of its credentials.
const DEFAULT_NAME: &str = "default";

/// A token store on Redis, for any number of processes on any number of machines.
///
/// All clones share one connection. See the [documentation of the crate](crate) for what the store does.
#[derive(Clone)]
pub struct RedisTokenStore(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) connection: RedisConnection,
    pub(crate) prefix: String,
    pub(crate) expiry: Duration,
    pub(crate) seal: Seal,
    pub(crate) state: Mutex<State>,
}

#[derive(Default)]
pub(crate) struct State {
    /// The locks that this process holds, by their fencing numbers.
    held_locks: HashMap<u64, HeldLock>,
    /// The ID of the token that this process has seen last, by the name of the credentials.
    loaded_ids: HashMap<String, String>,
}

/// A lock that this process holds.
struct HeldLock {
    name: String,
    owner: String,
    /// The task that postpones the expiry.
    renewal: AbortHandle,
    /// `true` if the client has released the lock, and Redis may not know it yet.
    is_released: bool,
}

impl RedisTokenStore {
    /// Connects to Redis with the default settings.
    ///
    /// - `url`: `redis://[user][:password@]host[:port][/database]`, `rediss://…` for TLS, or
    ///   `unix:///path?user=…&pass=…` for a socket
    ///
    /// # Errors
    /// [`Error::Config`] when the URL can't be used, [`Error::Unavailable`] when Redis can't be reached, and
    /// [`Error::Refused`] when Redis refuses the user or the password.
    pub async fn connect(url: impl AsRef<str>) -> Result<Self, Error> {
        Self::builder(url).connect().await
    }

    /// Returns a builder for a store with other settings.
    ///
    /// - `url`: as for [`connect`](Self::connect); the builder checks it in its last step
    pub fn builder(url: impl AsRef<str>) -> RedisTokenStoreBuilder {
        RedisTokenStoreBuilder::new(url.as_ref())
    }

    pub(crate) fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// Checks that Redis responds.
    pub(crate) async fn ping(&self) -> Result<(), Error> {
        self.0.connection.send(&redis::cmd("PING")).await
    }

    async fn load_named(&self, name: &str) -> Result<Option<StoredToken>, Error> {
        let key = self.0.key(name, "token");
        // The age begins before the request, so that no token seems younger than it is.
        let now = SystemTime::now();
        let command = eval(script::LOAD, &[&key]);
        let found: Option<(Vec<u8>, String, i64)> = self.0.connection.send(&command).await?;
        let Some((stored, id, remaining)) = found else {
            return Ok(None);
        };
        self.0.state().loaded_ids.insert(name.to_owned(), id);
        let Ok(remaining) = u64::try_from(remaining).map(Duration::from_millis) else {
            // Somebody has removed the expiry, so the age is not known.
            return Ok(None);
        };
        let token = self.0.seal.open(&key, &stored)?;
        // Only the clock of Redis tells how long ago the token was saved: the clocks of two machines differ.
        let age = LIFETIME.saturating_sub(remaining);
        let obtained = now.checked_sub(age).unwrap_or(SystemTime::UNIX_EPOCH);
        Ok(Some(StoredToken::new(token.expose_secret(), obtained)))
    }

    async fn save_named(&self, name: &str, token: &StoredToken) -> Result<(), Error> {
        let age = token.obtained().elapsed().unwrap_or_default();
        let remaining = LIFETIME.saturating_sub(age);
        if remaining.as_millis() == 0 {
            return Ok(());
        }
        let key = self.0.key(name, "token");
        let sealed = self.0.seal.seal(&key, token.expose_value())?;
        let id = random()?;
        let (number, loaded_id) = {
            let state = self.0.state();
            let held_locks = state.held_locks.iter();
            let own_locks = held_locks.filter(|(_, held)| held.name == name && !held.is_released);
            let number = own_locks.map(|(number, _)| *number).max();
            (
                number,
                state.loaded_ids.get(name).cloned().unwrap_or_default(),
            )
        };
        let mut command = eval(script::SAVE, &[&key]);
        command
            .arg(number.map(|number| number.to_string()).unwrap_or_default())
            .arg(loaded_id)
            .arg(&id)
            .arg(sealed.expose_secret().as_slice())
            .arg(milliseconds(remaining));
        let is_saved: bool = self.0.connection.send(&command).await?;
        if !is_saved {
            tracing::debug!("another process has saved a newer token");
            return Err(Error::Superseded);
        }
        self.0.state().loaded_ids.insert(name.to_owned(), id);
        Ok(())
    }

    async fn lock_named(&self, name: &str) -> Result<StoreLock, Error> {
        let mut attempt = LockAttempt {
            inner: self.0.clone(),
            name,
            owner: random()?,
            is_finished: false,
        };
        let mut command = eval(
            script::LOCK,
            &[
                &self.0.key(name, "lock"),
                &self.0.key(name, "number"),
                &self.0.key(name, "token"),
            ],
        );
        command.arg(&attempt.owner).arg(milliseconds(self.0.expiry));
        let until = Instant::now() + LOCK_TIMEOUT;
        let mut pause = LOCK_PAUSES.0;
        loop {
            if let Some(number) = self.0.connection.send::<Option<u64>>(&command).await? {
                attempt.is_finished = true;
                self.0.register_lock(number, name, &attempt.owner);
                return Ok(StoreLock::new(number));
            }
            let jittered = pause.mul_f64(0.5 + 0.5 * fastrand::f64());
            if Instant::now() + jittered > until {
                return Err(Error::Locked);
            }
            sleep(jittered).await;
            pause = (pause * 3 / 2).min(LOCK_PAUSES.1);
        }
    }

    async fn refusals_named(&self, name: &str) -> Result<Refusals, Error> {
        let mut command = redis::cmd("HMGET");
        command
            .arg(self.0.key(name, "refusals"))
            .arg(&["count", "secret"]);
        let (count, secret): (Option<u32>, Option<String>) =
            self.0.connection.send(&command).await?;
        Ok(Refusals::new(
            count.unwrap_or_default(),
            secret.unwrap_or_default(),
        ))
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the key in Redis. All keys of one set of credentials have the same hash tag, so that a
    /// cluster keeps them on the same server.
    fn key(&self, name: &str, part: &str) -> String {
        format!("{}{{{name}}}:{part}", self.prefix)
    }

    /// Notes a lock that Redis granted, and postpones its expiry until it is released.
    fn register_lock(self: &Arc<Self>, number: u64, name: &str, owner: &str) {
        let inner = Arc::downgrade(self);
        let mut command = eval(script::RENEW, &[&self.key(name, "lock")]);
        command.arg(owner).arg(milliseconds(self.expiry));
        let (pause, until) = (self.expiry / 3, Instant::now() + MAX_LOCK_TIME);
        let renewal = tokio::spawn(async move {
            while Instant::now() < until {
                sleep(pause).await;
                let Some(inner) = inner.upgrade() else { return };
                // After any other error, the lock may still be there at the next try.
                if let Ok(false) = inner.connection.send::<bool>(&command).await {
                    return;
                }
            }
        });
        let held = HeldLock {
            name: name.to_owned(),
            owner: owner.to_owned(),
            renewal: renewal.abort_handle(),
            is_released: false,
        };
        self.state().held_locks.insert(number, held);
    }

    /// Releases the lock in Redis, if the owner still holds it.
    async fn release(&self, name: &str, owner: &str) -> Result<(), Error> {
        let mut command = eval(script::UNLOCK, &[&self.key(name, "lock")]);
        self.connection.send(command.arg(owner)).await
    }
}

impl TokenStore for RedisTokenStore {
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
        Box::pin(async { Ok(self.load_named(DEFAULT_NAME).await?) })
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        Box::pin(async { Ok(self.save_named(DEFAULT_NAME, token).await?) })
    }

    fn load_for<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoredToken>> {
        Box::pin(async { Ok(self.load_named(key.as_str()).await?) })
    }

    /// Saves the token, unless a process that took the lock later has already saved one. The store knows which
    /// locks this process holds, so the fencing number is not an argument.
    fn save_for<'a>(&'a self, key: &'a StoreKey, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        Box::pin(async { Ok(self.save_named(key.as_str(), token).await?) })
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoreLock>> {
        Box::pin(async { Ok(Some(self.lock_named(key.as_str()).await?)) })
    }

    fn unlock<'a>(&'a self, _key: &'a StoreKey, lock: StoreLock) -> StoreFuture<'a, ()> {
        // The client may drop the future at once. Without the task, the lock expires.
        let held = {
            let mut state = self.0.state();
            let held = state.held_locks.get_mut(&lock.number());
            held.map(|held| {
                held.renewal.abort();
                held.is_released = true;
                (held.name.clone(), held.owner.clone())
            })
        };
        Box::pin(async move {
            if let Some((name, owner)) = held {
                let released = self.0.release(&name, &owner).await;
                // After an error, the lock expires.
                self.0.state().held_locks.remove(&lock.number());
                released?;
            }
            Ok(())
        })
    }

    fn refusals<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<Refusals>> {
        Box::pin(async { Ok(Some(self.refusals_named(key.as_str()).await?)) })
    }

    /// Adds one refused authentication. The count does not expire, because the count of the API does not
    /// expire either.
    fn add_refusal<'a>(&'a self, key: &'a StoreKey, secret: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            let mut command = eval(
                script::ADD_REFUSAL,
                &[&self.0.key(key.as_str(), "refusals")],
            );
            command.arg(secret).arg(random()?);
            Ok(self.0.connection.send(&command).await?)
        })
    }

    fn clear_refusals<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, ()> {
        Box::pin(async {
            let mut command = redis::cmd("DEL");
            command.arg(self.0.key(key.as_str(), "refusals"));
            Ok(self.0.connection.send(&command).await?)
        })
    }
}

impl fmt::Debug for RedisTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisTokenStore")
            .field("link", &self.0.connection)
            .field("prefix", &self.0.prefix)
            .finish_non_exhaustive()
    }
}

/// An attempt to take the lock. If the attempt ends without the lock, for example because the caller is
/// dropped, Redis may still have granted it.
struct LockAttempt<'a> {
    inner: Arc<Inner>,
    name: &'a str,
    owner: String,
    is_finished: bool,
}

impl Drop for LockAttempt<'_> {
    fn drop(&mut self) {
        if self.is_finished {
            return;
        }
        if let Ok(runtime) = Handle::try_current() {
            let (inner, name) = (self.inner.clone(), self.name.to_owned());
            let owner = std::mem::take(&mut self.owner);
            runtime.spawn(async move {
                // After an error, the lock expires.
                let _ = inner.release(&name, &owner).await;
            });
        }
    }
}

/// Returns a command that runs a script.
pub(crate) fn eval(script: &str, keys: &[&str]) -> Cmd {
    let mut command = redis::cmd("EVAL");
    command.arg(script).arg(keys.len()).arg(keys);
    command
}

/// Returns a duration in milliseconds, at least one.
pub(crate) fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis())
        .unwrap_or(u64::MAX)
        .max(1)
}

/// Returns 16 random bytes as hexadecimal digits.
fn random() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| Error::NoRandomness)?;
    Ok(format!("{:032x}", u128::from_ne_bytes(bytes)))
}
