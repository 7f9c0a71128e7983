//! The form in which the token is stored, with or without encryption.

#[cfg(feature = "encryption")]
use secrecy::ExposeSecret;
use secrecy::{SecretBox, SecretString};

use crate::error::Error;

/// The beginning of a token that is not encrypted.
const PLAIN: &[u8] = b"plain:";

/// The beginning of a token that is encrypted with XChaCha20-Poly1305. The nonce and the ciphertext follow.
#[cfg(feature = "encryption")]
const ENCRYPTED: &[u8] = b"xchacha20poly1305:";

/// The keys of a store: the first encrypts and decrypts, and the others decrypt.
#[derive(Clone, Default)]
pub(crate) struct Seal {
    #[cfg(feature = "encryption")]
    pub(crate) current: Option<EncryptionKey>,
    #[cfg(feature = "encryption")]
    pub(crate) others: Vec<EncryptionKey>,
}

/// A key that encrypts the token in Redis: 32 random bytes.
///
/// The bytes are erased from memory when the last clone of the key is dropped, and `Debug` does not show them.
///
/// ```
/// use finicity_redis::EncryptionKey;
///
/// # let from_a_vault = [7; 32];
/// let key = EncryptionKey::new(from_a_vault);
/// assert!(!format!("{key:?}").contains('7'));
/// ```
#[cfg(feature = "encryption")]
#[derive(Clone)]
pub struct EncryptionKey(std::sync::Arc<SecretBox<[u8; 32]>>);

#[cfg(feature = "encryption")]
impl EncryptionKey {
    /// Creates a key from its bytes, which must be random and secret, for example from a vault.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(std::sync::Arc::new(SecretBox::new(Box::new(bytes))))
    }

    fn cipher(&self) -> chacha20poly1305::XChaCha20Poly1305 {
        use chacha20poly1305::KeyInit;
        chacha20poly1305::XChaCha20Poly1305::new(self.0.expose_secret().into())
    }
}

#[cfg(feature = "encryption")]
impl std::fmt::Debug for EncryptionKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EncryptionKey").finish_non_exhaustive()
    }
}

impl Seal {
    /// Returns the stored form of a token.
    ///
    /// - `name`: the key in Redis, to which the ciphertext is bound
    #[cfg_attr(not(feature = "encryption"), allow(unused_variables))]
    pub(crate) fn seal(&self, name: &str, token: &str) -> Result<SecretBytes, Error> {
        #[cfg(feature = "encryption")]
        if let Some(key) = &self.current {
            use chacha20poly1305::aead::{Aead, Payload};
            let mut nonce = [0; 24];
            getrandom::fill(&mut nonce).map_err(|_| Error::NoRandomness)?;
            let payload = Payload {
                msg: token.as_bytes(),
                aad: name.as_bytes(),
            };
            let sealed = key.cipher().encrypt(&nonce.into(), payload);
            let sealed = sealed.map_err(|_| Error::Unreadable)?;
            return Ok(SecretBox::new(Box::new(
                [ENCRYPTED, &nonce, &sealed].concat(),
            )));
        }
        Ok(SecretBox::new(Box::new([PLAIN, token.as_bytes()].concat())))
    }

    /// Returns the token in its stored form `stored`. A store with keys does not accept a token that is not
    /// encrypted, because everybody who can write to Redis could have written it.
    #[cfg_attr(not(feature = "encryption"), allow(unused_variables))]
    pub(crate) fn open(&self, name: &str, stored: &[u8]) -> Result<SecretString, Error> {
        #[cfg(feature = "encryption")]
        if self.current.is_some() || !self.others.is_empty() {
            use chacha20poly1305::aead::{Aead, Payload};
            let sealed = stored.strip_prefix(ENCRYPTED).ok_or(Error::Unreadable)?;
            let (nonce, msg) = sealed.split_first_chunk().ok_or(Error::Unreadable)?;
            let nonce: &[u8; 24] = nonce;
            let aad = name.as_bytes();
            let opened = self.current.iter().chain(&self.others).find_map(|key| {
                key.cipher()
                    .decrypt(nonce.into(), Payload { msg, aad })
                    .ok()
            });
            return text(opened.ok_or(Error::Unreadable)?);
        }
        let token = stored.strip_prefix(PLAIN).ok_or(Error::Unreadable)?;
        text(token.to_vec())
    }
}

/// Bytes that are erased from memory when they are dropped.
pub(crate) type SecretBytes = SecretBox<Vec<u8>>;

fn text(bytes: Vec<u8>) -> Result<SecretString, Error> {
    let text = String::from_utf8(bytes).map_err(|_| Error::Unreadable)?;
    Ok(SecretString::from(text))
}

#[cfg(all(test, feature = "encryption"))]
mod tests {
    use super::*;

    fn seal(current: u8, others: &[u8]) -> Seal {
        Seal {
            current: Some(EncryptionKey::new([current; 32])),
            others: others
                .iter()
                .map(|byte| EncryptionKey::new([*byte; 32]))
                .collect(),
        }
    }

    #[test]
    fn a_sealed_token_opens_only_with_its_key_and_name() {
        let sealed = seal(1, &[]).seal("a", "the token").unwrap();
        let sealed = sealed.expose_secret();
        assert!(!sealed.windows(5).any(|part| part == b"token"));
        let open = |seal: Seal, name| {
            let opened = seal.open(name, sealed);
            opened.map(|token| token.expose_secret().to_owned())
        };
        assert_eq!(open(seal(1, &[]), "a"), Ok("the token".to_owned()));
        // After a rotation.
        assert_eq!(open(seal(2, &[3, 1]), "a"), Ok("the token".to_owned()));
        assert_eq!(open(seal(2, &[]), "a"), Err(Error::Unreadable));
        assert_eq!(open(seal(1, &[]), "b"), Err(Error::Unreadable));
        assert_eq!(open(Seal::default(), "a"), Err(Error::Unreadable));
    }

    #[test]
    fn a_changed_or_plain_token_does_not_open() {
        let sealed = seal(1, &[]).seal("a", "the token").unwrap();
        let sealed = sealed.expose_secret();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(seal(1, &[]).open("a", &changed).is_err(), "byte {at}");
            assert!(seal(1, &[]).open("a", &sealed[..at]).is_err(), "{at} bytes");
        }
        assert!(seal(1, &[]).open("a", b"plain:token").is_err());
        // Two nonces are never the same.
        let again = seal(1, &[]).seal("a", "the token").unwrap();
        assert_ne!(sealed, again.expose_secret());
    }
}
