//! Credentials of a partner.

use std::env;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use http::header::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::error::{Error, Result};
use crate::token::StoreKey;

/// The path of the operation that returns an access token.
pub(crate) const TOKEN_PATH: &str = "/aggregation/v2/partners/authentication";

/// The name of the header that carries the app key.
pub(crate) const APP_KEY: &str = "finicity-app-key";

/// The name of the header that carries the access token.
pub(crate) const APP_TOKEN: &str = "finicity-app-token";

/// The credentials of a partner: partner ID, partner secret and app key.
///
/// One client uses one set of credentials. A program that serves several partners builds a client for each;
/// the clients share nothing.
#[derive(Clone)]
pub struct Credentials {
    pub(crate) partner_id: String,
    pub(crate) partner_secret: PartnerSecret,
    pub(crate) app_key: SecretString,
}

/// The secret itself, or the source from which the client fetches the secret.
#[derive(Clone)]
pub(crate) enum PartnerSecret {
    Fixed(SecretString),
    Provided(Arc<dyn SecretProvider>),
}

/// The future that [`SecretProvider::partner_secret`] returns.
pub type SecretFuture<'a> = Pin<
    Box<
        dyn Future<Output = std::result::Result<String, Box<dyn std::error::Error + Send + Sync>>>
            + Send
            + 'a,
    >,
>;

/// A source of the partner secret, such as a vault. See [`Credentials::with_provider`].
pub trait SecretProvider: Send + Sync + 'static {
    /// Returns the current partner secret.
    ///
    /// The client calls this method before each authentication, which is about every 90 minutes, and waits
    /// for at most ten seconds. If the method fails, takes longer or returns an empty text, the client uses
    /// the last secret that it knows. Without such a secret, the call fails with [`Error::Auth`]. The text of
    /// the error becomes part of that error and of a log event, so the text must not contain the secret.
    fn partner_secret(&self) -> SecretFuture<'_>;
}

impl Credentials {
    /// Creates credentials from the values that Mastercard issues.
    ///
    /// - `partner_id`: the ID of the partner
    /// - `partner_secret`: the secret of the partner
    /// - `app_key`: the key of the application
    pub fn new(
        partner_id: impl Into<String>,
        partner_secret: impl Into<String>,
        app_key: impl Into<String>,
    ) -> Self {
        Self {
            partner_id: partner_id.into(),
            partner_secret: PartnerSecret::Fixed(SecretString::from(partner_secret.into())),
            app_key: SecretString::from(app_key.into()),
        }
    }

    /// Creates credentials whose secret comes from a provider, so that a rotation of the secret requires
    /// neither a new client nor a restart.
    ///
    /// If the provider returns a secret that differs from the one that it returned before, the client tries
    /// the new secret first. If the API refuses the new secret, the client tries the last secret that the API
    /// accepted, because the rotation may not have reached the API yet. All refusals count towards the limit
    /// that protects the partner from the lock-out. After the client has stopped authenticating, call
    /// [`refresh_token`](crate::Client::refresh_token), which fetches the secret from the provider again.
    ///
    /// - `partner_id`: the ID of the partner
    /// - `app_key`: the key of the application
    /// - `provider`: the source of the secret
    ///
    /// ```
    /// use finicity_sdk::{Client, Credentials, SecretFuture, SecretProvider};
    ///
    /// struct Vault;
    ///
    /// impl SecretProvider for Vault {
    ///     fn partner_secret(&self) -> SecretFuture<'_> {
    ///         Box::pin(async { Ok(tokio::fs::read_to_string("/run/secrets/finicity").await?.trim().to_owned()) })
    ///     }
    /// }
    ///
    /// # fn main() -> Result<(), finicity_sdk::Error> {
    /// let credentials = Credentials::with_provider("partner id", "app key", Vault);
    /// let client = Client::builder().credentials(credentials).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_provider(
        partner_id: impl Into<String>,
        app_key: impl Into<String>,
        provider: impl SecretProvider,
    ) -> Self {
        Self {
            partner_id: partner_id.into(),
            partner_secret: PartnerSecret::Provided(Arc::new(provider)),
            app_key: SecretString::from(app_key.into()),
        }
    }

    /// Creates credentials from the environment variables `FINICITY_PARTNER_ID`, `FINICITY_PARTNER_SECRET`
    /// and `FINICITY_APP_KEY`.
    ///
    /// # Errors
    /// [`Error::Config`] when a variable is not set, is empty or is not valid Unicode. The error names the
    /// variable.
    pub fn from_env() -> Result<Self> {
        Ok(Self::new(
            variable("FINICITY_PARTNER_ID")?,
            variable("FINICITY_PARTNER_SECRET")?,
            variable("FINICITY_APP_KEY")?,
        ))
    }

    /// Returns the ID of the partner, which some request bodies contain.
    pub fn partner_id(&self) -> &str {
        &self.partner_id
    }

    /// Returns the app key as a header value; `None` if the key contains a character that headers do not
    /// allow.
    pub(crate) fn app_key_header(&self) -> Option<HeaderValue> {
        let mut header = HeaderValue::from_str(self.app_key.expose_secret()).ok()?;
        header.set_sensitive(true);
        Some(header)
    }

    /// Returns the name under which a token store keeps the data of these credentials.
    pub(crate) fn store_key(&self, base_url: &str) -> StoreKey {
        StoreKey::new(base_url, &self.partner_id, self.app_key.expose_secret())
    }

    /// Checks that no part is empty and that the app key is a valid header value.
    pub(crate) fn check(&self) -> Result<()> {
        let invalid = |reason: &str| {
            Err(Error::Config {
                setting: "credentials",
                reason: reason.to_owned(),
            })
        };
        let app_key = self.app_key.expose_secret();
        match HeaderValue::from_str(app_key) {
            _ if self.partner_id.is_empty() => invalid("the partner id is empty"),
            _ if matches!(&self.partner_secret, PartnerSecret::Fixed(secret) if secret.expose_secret().trim().is_empty()) => {
                invalid("the partner secret is empty")
            }
            _ if app_key.is_empty() => invalid("the app key is empty"),
            Err(_) => invalid("the app key has a character that can't be sent in a header"),
            Ok(_) => Ok(()),
        }
    }
}

/// Returns the value of a required environment variable.
fn variable(name: &'static str) -> Result<String> {
    let invalid = |reason: &str| Error::Config {
        setting: name,
        reason: reason.to_owned(),
    };
    match env::var(name) {
        Ok(value) if value.is_empty() => Err(invalid("the environment variable is empty")),
        Ok(value) => Ok(value),
        Err(env::VarError::NotPresent) => Err(invalid("the environment variable is not set")),
        Err(env::VarError::NotUnicode(_)) => {
            Err(invalid("the environment variable is not valid Unicode"))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_a_missing_environment_variable() {
        let error = variable("FINICITY_OF_NO_USE").unwrap_err();
        assert_eq!(
            error.to_string(),
            "setting `FINICITY_OF_NO_USE`: the environment variable is not set"
        );
    }

    #[test]
    fn credentials_that_cannot_be_sent_are_refused() {
        for (id, secret, key) in [
            ("", "s", "k"),
            ("i", "", "k"),
            ("i", "s", ""),
            ("i", "s", "k\n"),
        ] {
            let error = Credentials::new(id, secret, key).check().unwrap_err();
            assert!(
                error.to_string().starts_with("setting `credentials`: "),
                "{error}"
            );
        }
    }
}
