//! Verification of the sender of an event.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

/// The header with the signature of a Connect event.
pub const CONNECT_SIGNATURE: &str = "x-finicity-signature";

/// The headers that have been observed to contain the signature of a TxPush event.
pub const TXPUSH_SIGNATURES: [&str; 2] = ["x-txpush-signature", "txpush-signature"];

/// The reason not to trust an event, or the reason why a verifier can't be created.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// The signature does not have a valid form.
    #[error("the signature is malformed")]
    Malformed,
    /// The signature does not match the event with any of the keys.
    #[error("the signature does not match the event")]
    Mismatch,
    /// The content type of a TxPush event is not a plain media type.
    #[error("the content type is not a plain media type")]
    ContentType,
    /// The key of a verifier is empty or only whitespace, so that anyone could create a signature.
    #[error("the key is empty; pass the partner secret or the signing key")]
    EmptyKey,
    /// The host of a verifier is not a host name with a dot or a port, and so not the host of a public URL.
    #[error("the host is not a host name with a dot or a port; pass the host of the callback URL")]
    Host,
}

/// Verifies that Connect sent an event. Connect signs events with the partner secret.
#[derive(Clone)]
pub struct ConnectVerifier {
    secrets: Vec<SecretString>,
}

impl ConnectVerifier {
    /// Creates a verifier for the partner secret.
    ///
    /// The verifier uses the secret without changes. If the secret ends with a line break, for example
    /// because it was read from a file, every event fails with [`SignatureError::Mismatch`]. Remove the line
    /// break first.
    ///
    /// # Errors
    /// [`SignatureError::EmptyKey`] when the secret is empty or only whitespace.
    pub fn new(partner_secret: impl Into<String>) -> Result<Self, SignatureError> {
        Ok(Self {
            secrets: vec![key(partner_secret.into())?],
        })
    }

    /// Also accepts another secret. Use this method while the partner secret is being changed.
    ///
    /// # Errors
    /// [`SignatureError::EmptyKey`] when the secret is empty or only whitespace.
    pub fn or(mut self, partner_secret: impl Into<String>) -> Result<Self, SignatureError> {
        self.secrets.push(key(partner_secret.into())?);
        Ok(self)
    }

    /// Verifies the signature of an event whose signature is in the header
    /// [`CONNECT_SIGNATURE`](super::CONNECT_SIGNATURE), in constant time.
    ///
    /// - `headers`: the headers of the event
    /// - `body`: the body, byte for byte as received
    ///
    /// # Errors
    /// The errors of [`verify`](Self::verify). A header that is absent or is not text counts as an empty
    /// signature.
    pub fn verify_headers(
        &self,
        headers: &http::HeaderMap,
        body: &[u8],
    ) -> Result<(), SignatureError> {
        let signature = headers.get(super::CONNECT_SIGNATURE);
        let signature = signature.and_then(|value| value.to_str().ok());
        self.verify(signature.unwrap_or_default(), body)
    }

    /// Verifies the signature of an event, in constant time.
    ///
    /// - `signature`: the value of the header [`CONNECT_SIGNATURE`]
    /// - `body`: the bytes of the body as they were received, not parsed and serialized again
    ///
    /// # Errors
    /// [`SignatureError::Malformed`] when the signature is not hexadecimal or has the wrong length.
    /// [`SignatureError::Mismatch`] when it does not match the body.
    pub fn verify(&self, signature: &str, body: &[u8]) -> Result<(), SignatureError> {
        let signature = from_hex(signature.trim()).ok_or(SignatureError::Malformed)?;
        verify_any(&self.secrets, &[body], &signature)
    }
}

/// The form of a TxPush signature.
///
/// The API signs the content type, the host and the Base64 form of the body. The documentation does not state
/// whether line breaks separate these parts, nor how the signature is encoded. [`TxPushVerifier`] therefore
/// accepts all of these forms until [`form`](TxPushVerifier::form) selects one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TxPushForm {
    /// No separator between the parts; the signature in hexadecimal digits.
    JoinedHex,
    /// No separator between the parts; the signature in Base64.
    JoinedBase64,
    /// A line break between the parts; the signature in hexadecimal digits.
    LinesHex,
    /// A line break between the parts; the signature in Base64.
    LinesBase64,
}

impl TxPushForm {
    /// All forms. A verifier accepts them by default.
    pub const ALL: [Self; 4] = [
        Self::JoinedHex,
        Self::JoinedBase64,
        Self::LinesHex,
        Self::LinesBase64,
    ];

    /// Decodes a signature of this form.
    fn read(self, signature: &str) -> Option<Mac256> {
        match self {
            Self::JoinedHex | Self::LinesHex => from_hex(signature),
            Self::JoinedBase64 | Self::LinesBase64 => {
                STANDARD.decode(signature).ok()?.try_into().ok()
            }
        }
    }

    /// Returns the separator between the parts.
    fn separator(self) -> &'static [u8] {
        match self {
            Self::JoinedHex | Self::JoinedBase64 => b"",
            Self::LinesHex | Self::LinesBase64 => b"\n",
        }
    }
}

/// Verifies that TxPush sent an event. TxPush signs events with the `signingKey` of the subscription.
///
/// The signed parts have no length prefix and may have no separator. Even so, an attacker can't move bytes
/// from one part to another: the verifier uses its own host, not the one that the sender names, and that host
/// contains a character that Base64 does not have. The last such character in the message therefore marks the
/// end of the host.
///
/// The signature does not cover the path of the URL, other headers or the time.
#[derive(Clone)]
pub struct TxPushVerifier {
    host: String,
    keys: Vec<SecretString>,
    form: Option<TxPushForm>,
}

impl TxPushVerifier {
    /// Creates a verifier for a signing key.
    ///
    /// - `host`: the host of the callback URL that you passed to the API, with the port if the URL has one
    /// - `signing_key`: the key, which the verifier uses without changes. If the key ends with a line break,
    ///   the verifier rejects every event
    ///
    /// # Errors
    /// [`SignatureError::Host`] when the host is not a host name with a dot or a port.
    /// [`SignatureError::EmptyKey`] when the key is empty or only whitespace.
    pub fn new(
        host: impl Into<String>,
        signing_key: impl Into<String>,
    ) -> Result<Self, SignatureError> {
        let host = host.into();
        if !is_host(&host) {
            return Err(SignatureError::Host);
        }
        Ok(Self {
            host,
            keys: vec![key(signing_key.into())?],
            form: None,
        })
    }

    /// Also accepts another key. A subscription has one key for accounts and one for transactions.
    ///
    /// # Errors
    /// [`SignatureError::EmptyKey`] when the key is empty or only whitespace.
    pub fn or(mut self, signing_key: impl Into<String>) -> Result<Self, SignatureError> {
        self.keys.push(key(signing_key.into())?);
        Ok(self)
    }

    /// Accepts only signatures of one form. Use the form that you have observed in events.
    #[must_use]
    pub fn form(mut self, form: TxPushForm) -> Self {
        self.form = Some(form);
        self
    }

    /// Verifies the signature of an event, in constant time.
    ///
    /// - `signature`: the value of one of the headers [`TXPUSH_SIGNATURES`]
    /// - `content_type`: the value of the header `Content-Type`
    /// - `body`: the bytes of the body as they were received
    ///
    /// # Errors
    /// [`SignatureError::ContentType`] when the content type is not a plain media type.
    /// [`SignatureError::Malformed`] when the signature has none of the accepted forms.
    /// [`SignatureError::Mismatch`] when it does not match the event.
    pub fn verify(
        &self,
        signature: &str,
        content_type: &str,
        body: &[u8],
    ) -> Result<(), SignatureError> {
        if !is_media_type(content_type) {
            return Err(SignatureError::ContentType);
        }
        let forms = match &self.form {
            Some(form) => std::slice::from_ref(form),
            None => &TxPushForm::ALL,
        };
        let signature = signature.trim();
        let body = STANDARD.encode(body);
        let mut outcome = Err(SignatureError::Malformed);
        for form in forms {
            let Some(signature) = form.read(signature) else {
                continue;
            };
            let separator = form.separator();
            let parts = [
                content_type.as_bytes(),
                separator,
                self.host.as_bytes(),
                separator,
                body.as_bytes(),
            ];
            outcome = verify_any(&self.keys, &parts, &signature);
            if outcome.is_ok() {
                break;
            }
        }
        outcome
    }
}

/// The bytes of a signature.
type Mac256 = [u8; 32];

/// Decodes a signature in hexadecimal digits of either case.
fn from_hex(signature: &str) -> Option<Mac256> {
    let mut bytes = Mac256::default();
    hex::decode_to_slice(signature, &mut bytes).ok()?;
    Some(bytes)
}

/// Converts a key, unless it is empty or only whitespace.
fn key(key: String) -> Result<SecretString, SignatureError> {
    match key.trim().is_empty() {
        true => Err(SignatureError::EmptyKey),
        false => Ok(SecretString::from(key)),
    }
}

/// Returns `true` if a text is a host with a character that Base64 does not have.
fn is_host(host: &str) -> bool {
    let is_allowed =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    host.chars().all(is_allowed) && host.contains(['.', ':'])
}

/// Returns `true` if a text is a media type, optionally with parameters that need no quotes.
fn is_media_type(text: &str) -> bool {
    let is_token = |text: &str| {
        let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+' | '_');
        !text.is_empty() && text.chars().all(is_allowed)
    };
    let is_pair = |text: &str, separator| {
        text.split_once(separator)
            .is_some_and(|(name, value)| is_token(name) && is_token(value))
    };
    let mut parts = text.split(';');
    parts
        .next()
        .is_some_and(|content_type| is_pair(content_type, '/'))
        && parts.all(|part| is_pair(part.strip_prefix(' ').unwrap_or(part), '='))
}

/// Checks that one of the keys signs the message. The function always tries all keys, so that its duration
/// does not depend on which key matches.
fn verify_any(
    keys: &[SecretString],
    message: &[&[u8]],
    signature: &Mac256,
) -> Result<(), SignatureError> {
    let is_signed_with = |key: &SecretString| {
        // HMAC accepts keys of any length, so this does not fail.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.expose_secret().as_bytes()) else {
            return false;
        };
        message.iter().for_each(|part| mac.update(part));
        mac.verify_slice(signature).is_ok()
    };
    match keys
        .iter()
        .fold(false, |found, key| is_signed_with(key) | found)
    {
        true => Ok(()),
        false => Err(SignatureError::Mismatch),
    }
}

impl fmt::Debug for ConnectVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectVerifier").finish_non_exhaustive()
    }
}

impl fmt::Debug for TxPushVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TxPushVerifier")
            .field("host", &self.host)
            .field("form", &self.form)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "sdk-test-partner-secret-01";
    const PING: &[u8] = br#"{"eventType":"ping","payload":{}}"#;
    const PING_SIGNATURE: &str = "4d1028c38326ebf9105ca78a0b2c6a9ad6b2cc5c090180b3e92cda8ceffa4571";

    #[test]
    fn verifies_signatures_with_the_partner_secret() {
        let verifier = ConnectVerifier::new(SECRET).unwrap();
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
    fn accepts_both_secrets_during_a_change() {
        let verifier = ConnectVerifier::new("next").unwrap().or(SECRET).unwrap();
        assert_eq!(verifier.verify(PING_SIGNATURE, PING), Ok(()));
        assert!(!format!("{verifier:?}").contains("next"));
    }

    #[test]
    fn rejects_wrong_and_malformed_signatures() {
        let verifier = ConnectVerifier::new(SECRET).unwrap();
        let wrong_key = "b553ca8da9e308c0c479bc9af27eee86a714926d7ac858c25cc1b686ef3a77cc";
        assert_eq!(
            verifier.verify(wrong_key, PING),
            Err(SignatureError::Mismatch)
        );
        let longer = format!("{PING_SIGNATURE}00");
        for signature in ["", &PING_SIGNATURE[2..], "4d1", "not hex", "é", &longer] {
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
    fn rejects_empty_keys() {
        for key in ["", " ", "\n", "\t \r\n", "\u{a0}"] {
            let empty = Some(SignatureError::EmptyKey);
            assert_eq!(ConnectVerifier::new(key).err(), empty);
            assert_eq!(ConnectVerifier::new("a").unwrap().or(key).err(), empty);
            assert_eq!(TxPushVerifier::new(HOST, key).err(), empty);
            assert_eq!(TxPushVerifier::new(HOST, "a").unwrap().or(key).err(), empty);
        }
        // A line break at the end changes the key, so that no event is accepted.
        let verifier = ConnectVerifier::new(format!("{SECRET}\n")).unwrap();
        assert_eq!(
            verifier.verify(PING_SIGNATURE, PING),
            Err(SignatureError::Mismatch)
        );
    }

    const HOST: &str = "hooks.example.test";
    const KEY: &str = "sdkTestSigningKey0000000000000001";
    const JSON: &str = "application/json";
    const CREATED: &[u8] = br#"{"event":{"class":"transaction","type":"created","records":[{"id":700000001,"amount":-4.25,"accountId":800000001,"customerId":9000000001,"status":"active","description":"sdk sample","createdDate":1700000000}]}}"#;
    const SIGNATURES: [(TxPushForm, &str); 4] = [
        (
            TxPushForm::JoinedHex,
            "d81d2b81a13fbc9a94526006efd6c0d00dfde02af1386a5ee2b8ce310e199a4f",
        ),
        (
            TxPushForm::JoinedBase64,
            "2B0rgaE/vJqUUmAG79bA0A394CrxOGpe4rjOMQ4Zmk8=",
        ),
        (
            TxPushForm::LinesHex,
            "1dc8f2f167d2a633249ec637720bf66f49fa1d1458b476e4a02a51b754904e43",
        ),
        (
            TxPushForm::LinesBase64,
            "Hcjy8WfSpjMknsY3cgv2b0n6HRRYtHbkoCpRt1SQTkM=",
        ),
    ];

    #[test]
    fn accepts_every_txpush_form_unless_one_is_configured() {
        let verifier = TxPushVerifier::new(HOST, "other").unwrap().or(KEY).unwrap();
        let elsewhere = TxPushVerifier::new("evil.example.test", KEY).unwrap();
        for (form, signature) in SIGNATURES {
            assert_eq!(verifier.verify(signature, JSON, CREATED), Ok(()));
            let mismatch = Err(SignatureError::Mismatch);
            assert_eq!(elsewhere.verify(signature, JSON, CREATED), mismatch);
            for pinned in TxPushForm::ALL {
                let verifier = verifier.clone().form(pinned);
                let outcome = verifier.verify(signature, JSON, CREATED);
                assert_eq!(outcome.is_ok(), form == pinned, "{form:?} as {pinned:?}");
            }
        }
        for signature in ["???", "", "d81d", "2B0r", &SIGNATURES[0].1[1..]] {
            let outcome = verifier.verify(signature, JSON, CREATED);
            assert_eq!(outcome, Err(SignatureError::Malformed), "{signature}");
        }
    }

    /// Signs a message in the same way as TxPush.
    fn signed(content_type: &str, host: &str, body: &[u8]) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(KEY.as_bytes()).unwrap();
        let message = format!("{content_type}{host}{}", STANDARD.encode(body));
        mac.update(message.as_bytes());
        hex::encode(mac.finalize().into_bytes())
    }

    #[test]
    fn the_signed_message_can_not_be_split_differently() {
        // The Base64 form of the signed body contains the host, if Base64 can spell the host. The message
        // then contains the host twice, and the content type could end before either.
        let host = "hook";
        let body = STANDARD.decode("AAAAhookBBBB").unwrap();
        let moved = format!("{JSON}{host}AAAA");
        let rest = STANDARD.decode("BBBB").unwrap();
        let signature = signed(JSON, host, &body);
        assert_eq!(signature, signed(&moved, host, &rest), "the attack is real");
        assert_eq!(
            TxPushVerifier::new(host, KEY).err(),
            Some(SignatureError::Host)
        );
        // With every other host, the verifier accepts only the true split of the message.
        for host in [
            HOST,
            "a.b",
            "h:80",
            "aa.aa",
            "[::1]:443",
            "hooks.example.test.",
        ] {
            let verifier = TxPushVerifier::new(host, KEY).unwrap();
            let sent = STANDARD.decode("AAAAhookAAAAaaaa").unwrap();
            let signature = signed(JSON, host, &sent);
            assert_eq!(verifier.verify(&signature, JSON, &sent), Ok(()));
            let message = format!("{JSON}{host}{}", STANDARD.encode(&sent));
            for start in 0..message.len() {
                for end in start..=message.len() {
                    let Ok(body) = STANDARD.decode(&message[end..]) else {
                        continue;
                    };
                    let content_type = &message[..start];
                    let outcome = verifier.verify(&signature, content_type, &body);
                    let is_true_split = content_type == JSON && body == sent;
                    assert_eq!(outcome.is_ok(), is_true_split, "{content_type} {host}");
                }
            }
        }
    }

    #[test]
    fn rejects_unusual_hosts_and_content_types() {
        for host in [
            "",
            "localhost",
            "a.b/c",
            "https://a.b",
            "a.b\n",
            "a .b",
            "é.b",
            "u@a.b",
        ] {
            assert_eq!(
                TxPushVerifier::new(host, KEY).err(),
                Some(SignatureError::Host),
                "{host}"
            );
        }
        let verifier = TxPushVerifier::new(HOST, KEY).unwrap();
        for content_type in [
            "",
            "json",
            "application/json\n",
            "application/json\nhooks.example.test",
            "application/json, text/xml",
            "application/json; charset=\"utf-8\"",
            "application/json;",
            "application/json/x",
            " application/json",
        ] {
            let signature = signed(content_type, HOST, CREATED);
            let outcome = verifier.verify(&signature, content_type, CREATED);
            assert_eq!(outcome, Err(SignatureError::ContentType), "{content_type}");
        }
        for content_type in [
            JSON,
            "application/xml;charset=UTF-8",
            "text/xml; charset=utf-8",
        ] {
            let signature = signed(content_type, HOST, CREATED);
            assert_eq!(verifier.verify(&signature, content_type, CREATED), Ok(()));
        }
    }
}
