//! Webhook events that the sandbox sends to the URLs of its callers.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::Sha256;

const JSON: &str = "application/json";

/// An event that is about to be sent.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Delivery {
    url: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    delay: Duration,
}

impl Delivery {
    pub(crate) fn new(url: &str, body: &Value) -> Self {
        Self {
            url: url.to_owned(),
            headers: Vec::new(),
            body: body.to_string().into_bytes(),
            delay: Duration::ZERO,
        }
    }

    /// Signs the event as Connect does.
    pub(crate) fn signed_by_partner(mut self, secret: &str) -> Self {
        let signature = hex::encode(mac(secret, &[&self.body]));
        self.headers
            .push(("X-Finicity-Signature".into(), signature));
        self
    }

    /// Signs the event as TxPush does: over the content type, the host, and the body in Base64.
    pub(crate) fn signed_by_txpush(mut self, key: &str) -> Self {
        let url = reqwest::Url::parse(&self.url).ok();
        let host = url.as_ref().and_then(|url| {
            let host = url.host_str()?;
            Some(
                url.port()
                    .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")),
            )
        });
        let host = host.unwrap_or_default();
        let body = STANDARD.encode(&self.body);
        let parts = [JSON.as_bytes(), host.as_bytes(), body.as_bytes()];
        let signature = hex::encode(mac(key, &parts));
        self.headers.push(("X-Txpush-Signature".into(), signature));
        self
    }

    pub(crate) fn with_headers(mut self, headers: &[(String, String)]) -> Self {
        self.headers.extend_from_slice(headers);
        self
    }

    /// Delays the delivery.
    pub(crate) fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sends the event once, and returns the status code of the response.
    ///
    /// # Errors
    /// Returns an error if there is no response.
    pub(crate) async fn send(self, http: &reqwest::Client) -> reqwest::Result<u16> {
        tokio::time::sleep(self.delay).await;
        let mut request = http
            .post(&self.url)
            .header("content-type", JSON)
            .body(self.body);
        for (name, value) in self.headers {
            request = request.header(name, value);
        }
        Ok(request.send().await?.status().as_u16())
    }
}

/// Checks whether the listener at `url` responds with the verification code that it receives.
pub(crate) async fn verifies(http: &reqwest::Client, url: &str) -> bool {
    let code = format!("{:016x}", fastrand::u64(..));
    let request = http.get(url).query(&[("txpush_verification_code", &code)]);
    match request.send().await {
        Ok(response) if response.status().is_success() => {
            response.text().await.is_ok_and(|text| text.trim() == code)
        }
        _ => false,
    }
}

fn mac(key: &str, parts: &[&[u8]]) -> Vec<u8> {
    // HMAC accepts keys of any length.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_bytes()) else {
        return Vec::new();
    };
    parts.iter().for_each(|part| mac.update(part));
    mac.finalize().into_bytes().to_vec()
}
