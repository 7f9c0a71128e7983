//! The settings of a store.

use std::fmt;
use std::time::Duration;

use redis::{Client, ConnectionInfo, IntoConnectionInfo};
use secrecy::{ExposeSecret, SecretString};

use crate::connection::RedisConnection;
use crate::error::Error;
#[cfg(feature = "encryption")]
use crate::seal::EncryptionKey;
use crate::seal::Seal;
use crate::store::{Inner, RedisTokenStore};

/// The settings of a [`RedisTokenStore`].
#[derive(Clone)]
#[must_use = "a builder does nothing until `connect` or `build` is called"]
pub struct RedisTokenStoreBuilder {
    url: SecretString,
    prefix: String,
    expiry: Duration,
    limit: Duration,
    seal: Seal,
    #[cfg(feature = "rustls-no-provider")]
    tls: Tls,
}

/// Certificates as PEM.
#[cfg(feature = "rustls-no-provider")]
#[derive(Clone, Default)]
struct Tls {
    ca: Option<Vec<u8>>,
    /// The certificate and its key.
    client: Option<(Vec<u8>, SecretString)>,
}

impl RedisTokenStoreBuilder {
    pub(crate) fn new(url: &str) -> Self {
        Self {
            url: SecretString::from(url),
            prefix: "finicity:".to_owned(),
            expiry: Duration::from_secs(5),
            limit: Duration::from_millis(750),
            seal: Seal::default(),
            #[cfg(feature = "rustls-no-provider")]
            tls: Tls::default(),
        }
    }

    /// Sets the beginning of all keys in Redis. The default is `finicity:`.
    ///
    /// Processes share a token if they have the same prefix and the same credentials. Processes with different
    /// credentials do not need different prefixes.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Sets the time after which the lock of a process that was killed expires: between 100 milliseconds and
    /// one minute. The default is five seconds.
    ///
    /// A process that holds the lock postpones the expiry, so an authentication may last longer. The client
    /// waits for the lock for ten seconds, so a higher value means that several processes authenticate on
    /// their own after one was killed.
    pub fn lock_expiry(mut self, expiry: Duration) -> Self {
        self.expiry = expiry;
        self
    }

    /// Sets the time limit for a response of Redis, including the time to connect: between one millisecond and
    /// one minute. The default is 750 milliseconds.
    ///
    /// If a connection is broken or Redis does not respond on it, the store sends the command once more on a
    /// new connection. The client gives a store two seconds for both.
    pub fn response_timeout(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Encrypts the token in Redis, and no longer accepts a token that is not encrypted.
    ///
    /// All processes that share a token need the same key. The key protects the token from everybody who can
    /// read Redis, its backups or its replicas, and from replacement by somebody who can write to Redis. The
    /// ciphertext is bound to the key in Redis, so a token can't be moved to other credentials.
    #[cfg(feature = "encryption")]
    #[cfg_attr(docsrs, doc(cfg(feature = "encryption")))]
    pub fn encryption_key(mut self, key: EncryptionKey) -> Self {
        self.seal.current = Some(key);
        self
    }

    /// Adds a key that only decrypts. Call the method once for each key.
    ///
    /// To rotate a key without a new authentication, first add the new key to all processes with this method,
    /// then make it the [`encryption_key`](Self::encryption_key) and add the old key with this method, and
    /// remove the old key after two hours.
    #[cfg(feature = "encryption")]
    #[cfg_attr(docsrs, doc(cfg(feature = "encryption")))]
    pub fn decryption_key(mut self, key: EncryptionKey) -> Self {
        self.seal.others.push(key);
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
        self.tls.ca = Some(pem.into());
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
        self.tls.client = Some((certificate.into(), SecretString::from(key.into())));
        self
    }

    /// Creates the store and checks that Redis responds.
    ///
    /// # Errors
    /// [`Error::Config`] when a setting can't be used, [`Error::Unavailable`] when Redis can't be reached, and
    /// [`Error::Refused`] when Redis refuses the user or the password.
    pub async fn connect(self) -> Result<RedisTokenStore, Error> {
        let store = self.build()?;
        store.ping().await?;
        Ok(store)
    }

    /// Creates the store, which connects when it is used. The program can thus start while Redis is away.
    ///
    /// # Errors
    /// [`Error::Config`] when a setting can't be used.
    pub fn build(self) -> Result<RedisTokenStore, Error> {
        let minute = Duration::from_secs(60);
        if self.expiry < Duration::from_millis(100) || self.expiry > minute {
            let reason = "set it to a value between 100 milliseconds and one minute";
            return Err(config("lock_expiry", reason));
        }
        #[cfg(feature = "encryption")]
        if self.seal.current.is_none() && !self.seal.others.is_empty() {
            let reason = "set an encryption key too, because the store also saves tokens";
            return Err(config("decryption_key", reason));
        }
        Ok(RedisTokenStore::new(Inner {
            connection: self.connection("the client continues with its own token")?,
            prefix: self.prefix,
            expiry: self.expiry,
            seal: self.seal,
            state: std::sync::Mutex::default(),
        }))
    }

    /// Creates the connection, which is made when it is used.
    ///
    /// - `consequence`: what happens while Redis is away, for the log
    pub(crate) fn connection(&self, consequence: &'static str) -> Result<RedisConnection, Error> {
        if self.limit < Duration::from_millis(1) || self.limit > Duration::from_secs(60) {
            let reason = "set it to a value between one millisecond and one minute";
            return Err(config("response_timeout", reason));
        }
        let info = parse(self.url.expose_secret())?;
        Ok(RedisConnection::new(
            self.client(info)?,
            self.limit,
            consequence,
        ))
    }

    #[cfg(feature = "webhooks")]
    pub(crate) fn into_prefix(self) -> String {
        self.prefix
    }

    #[cfg(feature = "rustls-no-provider")]
    fn client(&self, info: ConnectionInfo) -> Result<Client, Error> {
        use redis::{ClientTlsConfig, ConnectionAddr, TlsCertificates};
        let uses_tls = matches!(info.addr(), ConnectionAddr::TcpTls { .. });
        let Tls { ca, client } = &self.tls;
        if !uses_tls && (ca.is_some() || client.is_some()) {
            let reason = "certificates require a URL that begins with `rediss://`";
            return Err(config("ca_certificate", reason));
        }
        if !uses_tls {
            return Client::open(info).map_err(|_| not_a_url());
        }
        let reason = "expected one or more certificates as PEM";
        if ca.as_ref().is_some_and(|pem| !has_certificate(pem)) {
            return Err(config("ca_certificate", reason));
        }
        if let Some((pem, _)) = client
            && !has_certificate(pem)
        {
            return Err(config("client_certificate", reason));
        }
        provide_crypto()?;
        let certificates = TlsCertificates {
            client_tls: client.as_ref().map(|(certificate, key)| ClientTlsConfig {
                client_cert: certificate.clone(),
                client_key: key.expose_secret().as_bytes().to_vec(),
            }),
            root_cert: ca.clone(),
        };
        Client::build_with_tls(info, certificates)
            .map_err(|_| config("client_certificate", "the key is not a private key as PEM"))
    }

    #[cfg(not(feature = "rustls-no-provider"))]
    fn client(&self, info: ConnectionInfo) -> Result<Client, Error> {
        Client::open(info).map_err(|_| not_a_url())
    }
}

/// Returns `true` if the text contains certificates, all of which can be read.
#[cfg(feature = "rustls-no-provider")]
fn has_certificate(pem: &[u8]) -> bool {
    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject;
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    certificates.is_ok_and(|certificates| {
        let mut roots = rustls::RootCertStore::empty();
        let mut all = certificates.into_iter();
        all.len() > 0 && all.all(|one| roots.add(one).is_ok())
    })
}

/// Makes sure that rustls has a crypto provider, because the crate `redis` uses the one of the process.
#[cfg(feature = "rustls-no-provider")]
fn provide_crypto() -> Result<(), Error> {
    use rustls::crypto::CryptoProvider;
    #[cfg(feature = "rustls")]
    if CryptoProvider::get_default().is_none() {
        // Another thread may have installed a provider in the meantime.
        let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    }
    match CryptoProvider::get_default() {
        Some(_) => Ok(()),
        None => Err(config(
            "url",
            "TLS needs a crypto provider of rustls; install one, or enable the feature `rustls`",
        )),
    }
}

/// Parses the URL. An error does not contain any part of it.
fn parse(url: &str) -> Result<ConnectionInfo, Error> {
    let parsed = redis::parse_redis_url(url).ok_or_else(not_a_url)?;
    let is_tls = matches!(parsed.scheme(), "rediss" | "valkeys");
    if is_tls && !cfg!(feature = "rustls-no-provider") {
        let reason = "a URL that begins with `rediss://` requires the feature `rustls`";
        return Err(config("url", reason));
    }
    // Part of a password may look like a fragment or a query, and the rest like a port, which errors show.
    if parsed.fragment().is_some() {
        let reason = "a URL with `#` is not supported; write `#` in a password as `%23`";
        return Err(config("url", reason));
    }
    let known: &[&str] = match parsed.scheme() {
        "redis" | "rediss" | "valkey" | "valkeys" => &["protocol"],
        _ => &["protocol", "db", "user", "pass"],
    };
    if parsed
        .query_pairs()
        .any(|(name, _)| !known.contains(&&*name))
    {
        let reason = "unknown query parameter; write `?` in a password as `%3F`";
        return Err(config("url", reason));
    }
    let info = url.into_connection_info().map_err(|_| not_a_url())?;
    // A user with few permissions may not set the name of the library.
    let settings = info.redis_settings().clone().set_skip_set_lib_name();
    Ok(info.set_redis_settings(settings))
}

fn not_a_url() -> Error {
    let reason = "expected `redis://[user][:password@]host[:port][/database]`, or `rediss://…` for TLS; \
                  write special characters of a password in percent-encoding";
    config("url", reason)
}

pub(crate) fn config(setting: &'static str, reason: &str) -> Error {
    Error::Config {
        setting,
        reason: reason.to_owned(),
    }
}

impl fmt::Debug for RedisTokenStoreBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisTokenStoreBuilder")
            .field("prefix", &self.prefix)
            .field("lock_expiry", &self.expiry)
            .field("response_timeout", &self.limit)
            .finish_non_exhaustive()
    }
}
