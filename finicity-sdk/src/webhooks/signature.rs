//! Who sent an event.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

/// The header with the signature of a Connect event.
pub const CONNECT_SIGNATURE: &str = "x-finicity-signature";

/// The headers in which the signature of a TxPush event has been seen.
pub const TXPUSH_SIGNATURES: [&str; 2] = ["x-txpush-signature", "txpush-signature"];

/// Why an event is not to be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// The signature has no form that a signature has.
    #[error("the signature is malformed")]
    Malformed,
    /// The signature is not of this body with any of the keys.
    #[error("the signature does not match the body")]
    Mismatch,
}

/// Checks that Connect sent an event: its signature is made with the partner secret.
#[derive(Clone)]
pub struct ConnectVerifier {
    secrets: Vec<SecretString>,
}

impl ConnectVerifier {
    /// A verifier for the partner secret.
    pub fn new(partner_secret: impl Into<String>) -> Self {
        Self {
            secrets: vec![SecretString::from(partner_secret.into())],
        }
    }

    /// Takes another secret as well, while the partner secret is being changed.
    #[must_use]
    pub fn or(mut self, partner_secret: impl Into<String>) -> Self {
        self.secrets.push(SecretString::from(partner_secret.into()));
        self
    }

    /// Checks the signature of an event, in constant time.
    ///
    /// - `signature`: the value of the header [`CONNECT_SIGNATURE`]
    /// - `body`: the bytes of the body as they came, not parsed and written again
    ///
    /// # Errors
    /// [`SignatureError`] when the event is not to be trusted.
    pub fn verify(&self, signature: &str, body: &[u8]) -> Result<(), SignatureError> {
        let signature = hex::decode(signature.trim()).map_err(|_| SignatureError::Malformed)?;
        let matches = |secret: &SecretString| is_of(secret, &[body], &signature);
        match self.secrets.iter().any(matches) {
            true => Ok(()),
            false => Err(SignatureError::Mismatch),
        }
    }
}

/// Checks that TxPush sent an event: its signature is made with the `signingKey` of the subscription.
///
/// How its parts are joined and how it is written is not documented for good, so that each form that
/// has been seen is taken.
#[derive(Clone)]
pub struct TxPushVerifier {
    keys: Vec<SecretString>,
}

impl TxPushVerifier {
    /// A verifier for a signing key.
    pub fn new(signing_key: impl Into<String>) -> Self {
        Self {
            keys: vec![SecretString::from(signing_key.into())],
        }
    }

    /// Takes another key as well: a subscription has one for accounts and one for transactions.
    #[must_use]
    pub fn or(mut self, signing_key: impl Into<String>) -> Self {
        self.keys.push(SecretString::from(signing_key.into()));
        self
    }

    /// Checks the signature of an event, in constant time.
    ///
    /// - `signature`: the value of one of the headers [`TXPUSH_SIGNATURES`]
    /// - `content_type`, `host`: the values of these headers
    /// - `body`: the bytes of the body as they came
    ///
    /// # Errors
    /// [`SignatureError`] when the event is not to be trusted.
    pub fn verify(
        &self,
        signature: &str,
        content_type: &str,
        host: &str,
        body: &[u8],
    ) -> Result<(), SignatureError> {
        let signature = signature.trim();
        let decoded = hex::decode(signature).ok();
        let signature = decoded
            .filter(|bytes| bytes.len() == 32)
            .or_else(|| STANDARD.decode(signature).ok())
            .ok_or(SignatureError::Malformed)?;
        let body = STANDARD.encode(body);
        let parts = [content_type.as_bytes(), host.as_bytes(), body.as_bytes()];
        let lines = [parts[0], b"\n", parts[1], b"\n", parts[2]];
        let matches =
            |key: &SecretString| is_of(key, &parts, &signature) || is_of(key, &lines, &signature);
        match self.keys.iter().any(matches) {
            true => Ok(()),
            false => Err(SignatureError::Mismatch),
        }
    }
}

fn is_of(key: &SecretString, parts: &[&[u8]], signature: &[u8]) -> bool {
    // A key of any length is a key.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.expose_secret().as_bytes()) else {
        return false;
    };
    parts.iter().for_each(|part| mac.update(part));
    mac.verify_slice(signature).is_ok()
}

impl fmt::Debug for ConnectVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectVerifier").finish_non_exhaustive()
    }
}

impl fmt::Debug for TxPushVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TxPushVerifier").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "sdk-test-partner-secret-01";
    const PING: &[u8] = br#"{"eventType":"ping","payload":{}}"#;
    const PING_SIGNATURE: &str = "4d1028c38326ebf9105ca78a0b2c6a9ad6b2cc5c090180b3e92cda8ceffa4571";

    #[test]
    fn the_secret_of_the_partner_signs() {
        let verifier = ConnectVerifier::new(SECRET);
        assert_eq!(verifier.verify(PING_SIGNATURE, PING), Ok(()));
        assert_eq!(
            verifier.verify(&PING_SIGNATURE.to_uppercase(), PING),
            Ok(())
        );
        let body = r#"{"customerId":"9000000001","eventType":"adding","eventId":"1700000000000-00112233445566778899aabb","payload":{"institutionId":"101732","oauth":true},"webhookData":{"note":"café"}}"#;
        let signature = "405ee8d40a43713c64e40b09860bfe9b875893d1dd74d4dbf00d5575973eb45e";
        assert_eq!(verifier.verify(signature, body.as_bytes()), Ok(()));
    }

    #[test]
    fn while_the_secret_changes_both_are_taken() {
        let verifier = ConnectVerifier::new("next").or(SECRET);
        assert_eq!(verifier.verify(PING_SIGNATURE, PING), Ok(()));
        assert!(!format!("{verifier:?}").contains("next"));
    }

    #[test]
    fn what_is_not_signed_so_is_refused() {
        let verifier = ConnectVerifier::new(SECRET);
        let wrong_key = "b553ca8da9e308c0c479bc9af27eee86a714926d7ac858c25cc1b686ef3a77cc";
        for signature in [wrong_key, "", &PING_SIGNATURE[2..]] {
            assert_eq!(
                verifier.verify(signature, PING),
                Err(SignatureError::Mismatch)
            );
        }
        for signature in ["4d1", "not hex", "é", &format!("{PING_SIGNATURE}0")] {
            assert_eq!(
                verifier.verify(signature, PING),
                Err(SignatureError::Malformed)
            );
        }
        let changed = br#"{"eventType":"ping","payload":{} }"#;
        assert_eq!(
            verifier.verify(PING_SIGNATURE, changed),
            Err(SignatureError::Mismatch)
        );
    }

    #[test]
    fn txpush_signs_in_any_of_its_forms() {
        let verifier = TxPushVerifier::new("other").or("sdkTestSigningKey0000000000000001");
        let body = br#"{"event":{"class":"transaction","type":"created","records":[{"id":700000001,"amount":-4.25,"accountId":800000001,"customerId":9000000001,"status":"active","description":"sdk sample","createdDate":1700000000}]}}"#;
        for signature in [
            "d81d2b81a13fbc9a94526006efd6c0d00dfde02af1386a5ee2b8ce310e199a4f",
            "2B0rgaE/vJqUUmAG79bA0A394CrxOGpe4rjOMQ4Zmk8=",
            "1dc8f2f167d2a633249ec637720bf66f49fa1d1458b476e4a02a51b754904e43",
            "Hcjy8WfSpjMknsY3cgv2b0n6HRRYtHbkoCpRt1SQTkM=",
        ] {
            let outcome =
                verifier.verify(signature, "application/json", "hooks.example.test", body);
            assert_eq!(outcome, Ok(()), "{signature}");
            let outcome = verifier.verify(signature, "application/json", "evil.example.test", body);
            assert_eq!(outcome, Err(SignatureError::Mismatch));
        }
        let outcome = verifier.verify("???", "application/json", "hooks.example.test", body);
        assert_eq!(outcome, Err(SignatureError::Malformed));
    }
}
