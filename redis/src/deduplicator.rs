//! The deduplicator of webhook events.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use finicity_sdk::StoreFuture;
use finicity_sdk::webhooks::{Claim, Deduplicator, EventKey, MemoryDeduplicator};

use crate::builder::{RedisTokenStoreBuilder, config};
use crate::connection::RedisConnection;
use crate::error::Error;
use crate::script;
use crate::store::{eval, milliseconds};

/// The value of an event that was processed. No owner has this name.
const SEEN: &str = "seen";

/// A deduplicator of webhook events on Redis, for any number of processes that receive events.
///
/// Of all processes that get the same event, one processes the event. If this process fails or ends, another
/// process gets the next delivery. All clones share one connection.
///
/// If Redis is away, a receiver responds with 503 by default, and the API delivers the event again: for three days
/// in the case of Connect, and for six hours in the case of TxPush. See
/// [`process_without_redis`](RedisDeduplicatorBuilder::process_without_redis).
///
/// ```no_run
/// use finicity_redis::RedisDeduplicator;
/// use finicity_sdk::webhooks::{ConnectVerifier, Receiver};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let seen = RedisDeduplicator::connect("rediss://user:password@redis.example:6379").await?;
/// let connect = ConnectVerifier::new("partner secret")?;
/// let receiver = Receiver::builder().connect(connect).deduplicate(seen).build();
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RedisDeduplicator(Arc<Inner>);

struct Inner {
    connection: RedisConnection,
    prefix: String,
    claim_expiry: u64,
    retention: u64,
    /// The memory for the time without Redis; `None` if events are refused in that time.
    without_redis: Option<MemoryDeduplicator>,
}

impl RedisDeduplicator {
    /// Connects to Redis with the default settings.
    ///
    /// - `url`: as for [`RedisTokenStore::connect`](crate::RedisTokenStore::connect)
    ///
    /// # Errors
    /// [`Error::Config`] when the URL can't be used, [`Error::Unavailable`] when Redis can't be reached, and
    /// [`Error::Refused`] when Redis refuses the user or the password.
    pub async fn connect(url: impl AsRef<str>) -> Result<Self, Error> {
        Self::builder(url).connect().await
    }

    /// Returns a builder for a deduplicator with other settings.
    ///
    /// - `url`: as for [`connect`](Self::connect); the builder checks it in its last step
    pub fn builder(url: impl AsRef<str>) -> RedisDeduplicatorBuilder {
        RedisDeduplicatorBuilder {
            settings: RedisTokenStoreBuilder::new(url.as_ref()),
            claim_expiry: Duration::from_secs(5 * 60),
            retention: Duration::from_secs(4 * 24 * 60 * 60),
            processes_without_redis: false,
        }
    }

    fn key(&self, key: &EventKey) -> String {
        format!("{}event:{key}", self.0.prefix)
    }

    async fn claim_in_redis(&self, key: &EventKey, owner: &str) -> Result<Claim, Error> {
        let mut command = eval(script::CLAIM, &[&self.key(key)]);
        command.arg(owner).arg(self.0.claim_expiry);
        let found: Option<String> = self.0.connection.send(&command).await?;
        Ok(match found.as_deref() {
            None => Claim::First,
            Some(SEEN) => Claim::Seen,
            Some(_) => Claim::InProgress,
        })
    }
}

impl Deduplicator for RedisDeduplicator {
    fn claim<'a>(&'a self, key: &'a EventKey, owner: u64) -> StoreFuture<'a, Claim> {
        Box::pin(async move {
            match (
                self.claim_in_redis(key, &name(owner)).await,
                &self.0.without_redis,
            ) {
                (Ok(claim), _) => Ok(claim),
                (Err(_), Some(memory)) => memory.claim(key, owner).await,
                (Err(error), None) => Err(error.into()),
            }
        })
    }

    fn commit<'a>(&'a self, key: &'a EventKey, owner: u64) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            let mut command = redis::cmd("SET");
            command
                .arg(self.key(key))
                .arg(SEEN)
                .arg("PX")
                .arg(self.0.retention);
            let done: Result<(), Error> = self.0.connection.send(&command).await;
            match (done, &self.0.without_redis) {
                (Ok(()), _) => Ok(()),
                (Err(_), Some(memory)) => memory.commit(key, owner).await,
                (Err(error), None) => Err(error.into()),
            }
        })
    }

    fn release<'a>(&'a self, key: &'a EventKey, owner: u64) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            // The claim may be in either place.
            if let Some(memory) = &self.0.without_redis {
                memory.release(key, owner).await?;
            }
            let mut command = eval(script::UNLOCK, &[&self.key(key)]);
            let done: Result<(), Error> = self.0.connection.send(command.arg(name(owner))).await;
            Ok(done?)
        })
    }
}

/// Returns the name of an owner in Redis.
fn name(owner: u64) -> String {
    format!("{owner:016x}")
}

/// The settings of a [`RedisDeduplicator`].
#[derive(Clone)]
#[must_use = "a builder does nothing until `connect` or `build` is called"]
pub struct RedisDeduplicatorBuilder {
    settings: RedisTokenStoreBuilder,
    claim_expiry: Duration,
    retention: Duration,
    processes_without_redis: bool,
}

impl RedisDeduplicatorBuilder {
    /// Sets the beginning of all keys in Redis. The default is `finicity:`. Processes recognize the events of each
    /// other if they have the same prefix.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.settings = self.settings.prefix(prefix);
        self
    }

    /// Sets the time limit for a response of Redis, including the time to connect: between one millisecond and
    /// one minute. The default is 750 milliseconds.
    ///
    /// If a connection is broken or Redis does not respond on it, the deduplicator sends the command once more on
    /// a new connection. A receiver gives a deduplicator two seconds for both.
    pub fn response_timeout(mut self, limit: Duration) -> Self {
        self.settings = self.settings.response_timeout(limit);
        self
    }

    /// Trusts these certificates of a certificate authority instead of those of the operating system.
    ///
    /// - `pem`: one or more certificates as PEM
    #[cfg(feature = "rustls-no-provider")]
    #[cfg_attr(
        docsrs,
        doc(cfg(any(feature = "rustls", feature = "rustls-no-provider")))
    )]
    pub fn ca_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings = self.settings.ca_certificate(pem);
        self
    }

    /// Presents a client certificate to Redis.
    ///
    /// - `certificate`: the certificate chain as PEM
    /// - `key`: the private key as PEM
    #[cfg(feature = "rustls-no-provider")]
    #[cfg_attr(
        docsrs,
        doc(cfg(any(feature = "rustls", feature = "rustls-no-provider")))
    )]
    pub fn client_certificate(
        mut self,
        certificate: impl Into<Vec<u8>>,
        key: impl Into<String>,
    ) -> Self {
        self.settings = self.settings.client_certificate(certificate, key);
        self
    }

    /// Sets the time after which the claim of a process that was killed expires: between one second and one day.
    /// The default is five minutes. Choose a time in which every event can be processed.
    pub fn claim_expiry(mut self, expiry: Duration) -> Self {
        self.claim_expiry = expiry;
        self
    }

    /// Sets the time for which Redis remembers a processed event: between one second and ten years. The default is
    /// four days, because the API repeats an event for three days. If an event is sent again after this time, it
    /// counts as new.
    pub fn retention(mut self, retention: Duration) -> Self {
        self.retention = retention;
        self
    }

    /// Processes events while Redis is away. Each process then recognizes only the events that it has processed
    /// itself in that time, so a repeated event may be processed again.
    ///
    /// By default, the receiver responds with 503 while Redis is away, and the API delivers the event again.
    pub fn process_without_redis(mut self) -> Self {
        self.processes_without_redis = true;
        self
    }

    /// Creates the deduplicator and checks that Redis responds.
    ///
    /// # Errors
    /// [`Error::Config`] when a setting can't be used, [`Error::Unavailable`] when Redis can't be reached, and
    /// [`Error::Refused`] when Redis refuses the user or the password.
    pub async fn connect(self) -> Result<RedisDeduplicator, Error> {
        let deduplicator = self.build()?;
        let ping = redis::cmd("PING");
        deduplicator.0.connection.send::<()>(&ping).await?;
        Ok(deduplicator)
    }

    /// Creates the deduplicator, which connects when it is used. The program can thus start while Redis is away.
    ///
    /// # Errors
    /// [`Error::Config`] when a setting can't be used.
    pub fn build(self) -> Result<RedisDeduplicator, Error> {
        let (second, day) = (Duration::from_secs(1), Duration::from_secs(24 * 60 * 60));
        if self.claim_expiry < second || self.claim_expiry > day {
            let reason = "set it to a value between one second and one day";
            return Err(config("claim_expiry", reason));
        }
        if self.retention < second || self.retention > day * 3650 {
            let reason = "set it to a value between one second and ten years";
            return Err(config("retention", reason));
        }
        let consequence = match self.processes_without_redis {
            true => "events that are delivered again may be processed again",
            false => "events are refused, so that the API delivers them again",
        };
        let memory = MemoryDeduplicator::new()
            .retention(self.retention)
            .claim_expiry(self.claim_expiry);
        Ok(RedisDeduplicator(Arc::new(Inner {
            connection: self.settings.connection(consequence)?,
            prefix: self.settings.into_prefix(),
            claim_expiry: milliseconds(self.claim_expiry),
            retention: milliseconds(self.retention),
            without_redis: self.processes_without_redis.then_some(memory),
        })))
    }
}

impl fmt::Debug for RedisDeduplicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisDeduplicator")
            .field("link", &self.0.connection)
            .field("prefix", &self.0.prefix)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for RedisDeduplicatorBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisDeduplicatorBuilder")
            .field("connection", &self.settings)
            .field("claim_expiry", &self.claim_expiry)
            .field("retention", &self.retention)
            .finish_non_exhaustive()
    }
}
