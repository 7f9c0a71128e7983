//! Turns a request and its response into an exchange without secrets and personal data.

use std::sync::Arc;

use axum::http::{HeaderMap, header};
use serde_json::{Map, Value};

use super::exchange::{Exchange, StoredBody, StoredRequest, StoredResponse};
use super::replace::Replacer;
use super::vocabulary::{Treatment, Vocabulary, is_birth};
use crate::contract::Contract;

/// The media types that a recording keeps. All others become `application/octet-stream`.
const MEDIA_TYPES: [&str; 5] = [
    "application/json",
    "application/pdf",
    "application/xml",
    "text/html",
    "text/plain",
];

/// The methods that a recording keeps. A caller can invent others.
const METHODS: [&str; 8] = [
    "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE",
];

/// The body that replaces an HTML page.
const HTML: &str = "<html><body>The recording replaced this page.</body></html>";

/// The headers of a request whose values are secrets.
const SECRET_HEADERS: [&str; 4] = [
    "finicity-app-key",
    "finicity-app-token",
    "authorization",
    "cookie",
];

/// The properties whose values are certainly secrets. Others, such as `tokenType`, may have harmless values.
const SECRET_PROPERTIES: [&str; 4] = ["partnerSecret", "newPartnerSecret", "token", "signingKey"];

/// A request with its response, as they were on the wire.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub method: &'a str,
    /// The encoded path.
    pub path: &'a str,
    /// The encoded query.
    pub query: Option<&'a str>,
    pub headers: &'a HeaderMap,
    pub body: &'a [u8],
    pub status: u16,
    pub response_headers: &'a HeaderMap,
    pub response_body: &'a [u8],
}

/// Replaces secrets and personal data.
#[derive(Debug)]
pub(crate) struct Redactor {
    vocabulary: Arc<Vocabulary>,
    replacer: Replacer,
    /// Distinguishes the replacements from those of other recorders.
    session: u64,
    /// The secrets that were seen. None of them may appear in a recording.
    secrets: Vec<String>,
}

impl Redactor {
    pub(crate) fn new(contract: &Contract) -> Self {
        Self {
            vocabulary: contract.vocabulary(),
            replacer: Replacer::default(),
            session: fastrand::u64(1..1 << 32),
            secrets: Vec::new(),
        }
    }

    /// Returns the exchange to store.
    pub(crate) fn exchange(&mut self, contract: &Contract, call: &Call<'_>) -> Exchange {
        for name in SECRET_HEADERS {
            let values = call.headers.get_all(name).iter();
            let values: Vec<String> = values
                .filter_map(|value| value.to_str().ok().map(str::to_owned))
                .collect();
            values.iter().for_each(|value| self.remember_secret(value));
        }
        let found = contract.find(call.method, call.path);
        let (operation, path, parameters) = match found {
            Some((operation, parameters)) => {
                let mut stored = Map::new();
                for (name, value) in parameters {
                    let value = self.scalar(Some(&name), &value, false);
                    stored.insert(name, value);
                }
                (Some(operation.id.clone()), operation.path.clone(), stored)
            }
            None => (None, self.path(call.path), Map::new()),
        };
        let known = operation.is_some();
        let request = StoredRequest {
            method: match METHODS.contains(&call.method) {
                true => call.method.to_owned(),
                false => "UNKNOWN".into(),
            },
            path,
            path_parameters: parameters,
            query: self.query(call.query.unwrap_or_default(), known),
            accepts_pdf: accepts_pdf(call.headers),
            body: self.body(call.headers, call.body, known),
        };
        let retry_after = call.response_headers.get(header::RETRY_AFTER);
        let retry_after = retry_after.and_then(|value| value.to_str().ok()?.parse().ok());
        let response = StoredResponse {
            status: call.status,
            content_type: media_type(call.response_headers).map(known_media_type),
            retry_after,
            body: self.body(call.response_headers, call.response_body, known),
        };
        Exchange {
            session: self.session,
            operation,
            request,
            response,
        }
    }

    /// Checks whether a text contains a secret that was seen in a request or a response.
    pub(crate) fn exposes_secret(&self, text: &str) -> bool {
        self.secrets.iter().any(|secret| text.contains(secret))
    }

    fn remember_secret(&mut self, secret: &str) {
        // A short text can be part of a harmless one.
        if secret.len() >= 8 && !self.secrets.iter().any(|known| known == secret) {
            self.secrets.push(secret.to_owned());
        }
    }

    /// Returns a path of which only the segments of the contract remain.
    fn path(&mut self, path: &str) -> String {
        let segments: Vec<String> = path
            .split('/')
            .map(|segment| match self.vocabulary.has_segment(segment) {
                true => segment.to_owned(),
                false => {
                    let decoded = percent_encoding::percent_decode_str(segment);
                    let decoded = decoded.decode_utf8_lossy();
                    encoded(&self.text(&decoded))
                }
            })
            .collect();
        segments.join("/")
    }

    fn query(&mut self, query: &str, known: bool) -> Vec<(String, String)> {
        let pairs = decoded_query(query);
        pairs
            .into_iter()
            .map(|(name, value)| self.pair(name, value, known))
            .collect()
    }

    fn pair(&mut self, name: String, value: String, known: bool) -> (String, String) {
        let place = Some(name.as_str()).filter(|_| known);
        let value = match self.scalar(place, &Value::String(value), false) {
            Value::String(text) => text,
            other => other.to_string(),
        };
        match self.vocabulary.knows(&name) {
            true => (name, value),
            false => (self.replacer.text(&name), value),
        }
    }

    fn body(&mut self, headers: &HeaderMap, body: &[u8], known: bool) -> StoredBody {
        if body.is_empty() {
            return StoredBody::Empty;
        }
        let kind = media_type(headers).unwrap_or_default();
        if headers.contains_key(header::CONTENT_ENCODING) {
            return StoredBody::Text("The recording replaced a compressed body.".into());
        }
        if body.starts_with(b"%PDF") || kind == "application/pdf" {
            let lines = ["The recording replaced this document.".to_owned()];
            return StoredBody::Binary(crate::pdf::pdf(&lines));
        }
        if let Ok(value) = serde_json::from_slice::<Value>(body) {
            return StoredBody::Json(self.json(None, &value, known, false));
        }
        match std::str::from_utf8(body) {
            Ok(text) if kind == "text/html" || text.trim_start().starts_with('<') => {
                StoredBody::Text(HTML.into())
            }
            Ok(text) => StoredBody::Text(self.text(text)),
            Err(_) => StoredBody::Text("The recording replaced a binary body.".into()),
        }
    }

    /// Returns a JSON value without secrets and personal data.
    ///
    /// - `name`: the name of the property that has the value
    /// - `known`: `false` if the operation is unknown
    /// - `birth`: set if the value is a part of a date of birth
    fn json(&mut self, name: Option<&str>, value: &Value, known: bool, birth: bool) -> Value {
        match value {
            Value::Array(items) => items
                .iter()
                .map(|item| self.json(name, item, known, birth))
                .collect(),
            Value::Object(properties) => {
                let mut stored = Map::new();
                for (key, value) in properties {
                    let birth = birth || is_birth(&key.to_lowercase());
                    let documented = self.vocabulary.knows(key);
                    // The contract documents nothing inside of a property that it does not have.
                    let value = self.json(Some(key), value, known && documented, birth);
                    let key = match documented {
                        true => key.clone(),
                        false => self.text(key),
                    };
                    stored.insert(key, value);
                }
                Value::Object(stored)
            }
            scalar => self.scalar(
                name.filter(|_| known || is_secret_name(name)),
                scalar,
                birth,
            ),
        }
    }

    fn scalar(&mut self, name: Option<&str>, value: &Value, birth: bool) -> Value {
        let treatment = match birth && !matches!(value, Value::Null | Value::Bool(_)) {
            true => Treatment::Birth,
            false => self.vocabulary.treatment(name, value),
        };
        match (treatment, value) {
            (Treatment::Keep | Treatment::Date, value) => value.clone(),
            (Treatment::Secret, Value::String(text)) => {
                if name.is_some_and(|name| SECRET_PROPERTIES.contains(&name)) {
                    self.remember_secret(text);
                }
                Value::String(self.replacer.secret(text))
            }
            (Treatment::Birth, Value::String(text)) => Value::String(self.replacer.birth(text)),
            (_, Value::String(text)) => Value::String(self.text(text)),
            (Treatment::Birth, Value::Number(number)) => {
                parsed_number(&self.replacer.birth(&number.to_string()))
            }
            (_, Value::Number(number)) => parsed_number(&self.replacer.number(&number.to_string())),
            (_, _) => Value::Null,
        }
    }

    fn text(&mut self, text: &str) -> String {
        let url = (text.starts_with("http://") || text.starts_with("https://"))
            .then(|| reqwest::Url::parse(text).ok())
            .flatten();
        match url {
            Some(url) => self.url(&url),
            None => self.replacer.text(text),
        }
    }

    /// Returns a URL of which only the scheme and the names of known query parameters remain.
    fn url(&mut self, url: &reqwest::Url) -> String {
        let host = self.replacer.text(url.host_str().unwrap_or_default());
        let host = host.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
        let mut made = format!("{}://{host}.example.com", url.scheme());
        let path = self.path(url.path());
        if path != "/" {
            made.push_str(&path);
        }
        let query = self.query(url.query().unwrap_or_default(), true);
        for (index, (name, value)) in query.iter().enumerate() {
            made.push(if index == 0 { '?' } else { '&' });
            made.push_str(&format!("{}={}", encoded(name), encoded(value)));
        }
        made
    }
}

fn is_secret_name(name: Option<&str>) -> bool {
    // The treatment of a secret does not depend on the operation.
    let vocabulary = Vocabulary::default();
    vocabulary.treatment(name, &Value::String("text".into())) == Treatment::Secret
}

fn parsed_number(text: &str) -> Value {
    serde_json::from_str(text)
        .ok()
        .filter(Value::is_number)
        .unwrap_or_else(|| Value::from(1))
}

fn encoded(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, super::UNRESERVED).to_string()
}

/// Returns the decoded pairs of a query.
pub(crate) fn decoded_query(query: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| {
        let text = text.replace('+', " ");
        percent_encoding::percent_decode_str(&text)
            .decode_utf8_lossy()
            .into_owned()
    };
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

/// Checks whether a request accepts a PDF.
pub(crate) fn accepts_pdf(headers: &HeaderMap) -> bool {
    let accepts = headers.get(header::ACCEPT);
    accepts.is_some_and(|kinds| {
        kinds
            .to_str()
            .is_ok_and(|kinds| kinds.contains("application/pdf"))
    })
}

/// Returns the media type of a body without its parameters, in lower case.
fn media_type(headers: &HeaderMap) -> Option<String> {
    let kind = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    let essence = kind.split(';').next().unwrap_or_default();
    Some(essence.trim().to_lowercase())
}

fn known_media_type(kind: String) -> String {
    match MEDIA_TYPES.contains(&kind.as_str()) {
        true => kind,
        false => "application/octet-stream".into(),
    }
}
