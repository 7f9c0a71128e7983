//! Credentials and the access token.

use std::fmt;
use std::time::{Duration, Instant};

use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Mutex;

/// A token lives two hours; it is replaced well before.
const REFRESH_AFTER: Duration = Duration::from_secs(90 * 60);

/// Where a token comes from.
pub(crate) const TOKEN_PATH: &str = "/aggregation/v2/partners/authentication";

/// The header with the app key.
pub(crate) const APP_KEY: &str = "finicity-app-key";

/// The header with the access token.
pub(crate) const APP_TOKEN: &str = "finicity-app-token";

/// What a partner authenticates with.
#[derive(Clone)]
pub struct Credentials {
    pub(crate) partner_id: String,
    pub(crate) partner_secret: SecretString,
    pub(crate) app_key: SecretString,
}

impl Credentials {
    /// Credentials as Mastercard issues them.
    ///
    /// - `partner_id`: the id of the partner
    /// - `partner_secret`: its secret
    /// - `app_key`: the key of the application
    pub fn new(
        partner_id: impl Into<String>,
        partner_secret: impl Into<String>,
        app_key: impl Into<String>,
    ) -> Self {
        Self {
            partner_id: partner_id.into(),
            partner_secret: SecretString::from(partner_secret.into()),
            app_key: SecretString::from(app_key.into()),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("partner_id", &self.partner_id)
            .finish_non_exhaustive()
    }
}

/// The access token of a client, shared by all its clones.
#[derive(Debug, Default)]
pub(crate) struct TokenCache {
    current: Mutex<Option<Token>>,
}

struct Token {
    value: SecretString,
    obtained: Instant,
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("obtained", &self.obtained)
            .finish_non_exhaustive()
    }
}

impl TokenCache {
    /// The token, from `obtain` when there is none that is young enough. Calls that come meanwhile
    /// wait for the same one.
    pub(crate) async fn get<E>(
        &self,
        obtain: impl AsyncFnOnce() -> Result<String, E>,
    ) -> Result<String, E> {
        let mut current = self.current.lock().await;
        if let Some(token) = current.as_ref()
            && token.obtained.elapsed() < REFRESH_AFTER
        {
            return Ok(token.value.expose_secret().to_owned());
        }
        let value = obtain().await?;
        *current = Some(Token {
            value: SecretString::from(value.clone()),
            obtained: Instant::now(),
        });
        Ok(value)
    }
}
