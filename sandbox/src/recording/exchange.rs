//! The files of a recording: one request and its response each.

use std::path::Path;

use anyhow::{Context, Result, anyhow, bail, ensure};
use axum::http::{HeaderMap, HeaderValue, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::{Stored, UNRESERVED};

/// The version of the format of the files.
const FORMAT: u64 = 1;

/// A request and its response, without secrets and personal data.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Exchange {
    /// The recorder that has stored the exchange. Each recorder replaces values in another way.
    pub session: u64,
    /// The `operationId`, if the contract has the operation.
    pub operation: Option<String>,
    pub request: StoredRequest,
    pub response: StoredResponse,
}

/// A stored request.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct StoredRequest {
    pub method: String,
    /// The path template of the operation. For an unknown operation, the path.
    pub path: String,
    pub path_parameters: Map<String, Value>,
    /// The query parameters in the order of the request.
    pub query: Vec<(String, String)>,
    /// Set if the request accepts a PDF.
    pub accepts_pdf: bool,
    pub body: StoredBody,
}

/// A stored response.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct StoredResponse {
    pub status: u16,
    pub content_type: Option<String>,
    /// The value of the header `Retry-After`, in seconds.
    pub retry_after: Option<u64>,
    pub body: StoredBody,
}

/// A stored body.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum StoredBody {
    Empty,
    Json(Value),
    Text(String),
    Binary(Vec<u8>),
}

impl StoredBody {
    /// Returns the bytes of the body in a request or response.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Empty => Vec::new(),
            Self::Json(value) => value.to_string().into_bytes(),
            Self::Text(text) => text.clone().into_bytes(),
            Self::Binary(bytes) => bytes.clone(),
        }
    }

    fn to_json(&self) -> Option<Value> {
        Some(match self {
            Self::Empty => return None,
            Self::Json(value) => json!({ "json": value }),
            Self::Text(text) => json!({ "text": text }),
            Self::Binary(bytes) => json!({ "base64": STANDARD.encode(bytes) }),
        })
    }

    fn from_json(value: Option<&Value>) -> Result<Self> {
        let Some(value) = value else {
            return Ok(Self::Empty);
        };
        let object = value.as_object().filter(|object| object.len() == 1);
        let first = object.and_then(|object| object.iter().next());
        let (kind, content) = first.context("expected an object with one property")?;
        Ok(match (kind.as_str(), content) {
            ("json", content) => Self::Json(content.clone()),
            ("text", Value::String(text)) => Self::Text(text.clone()),
            ("base64", Value::String(text)) => {
                Self::Binary(STANDARD.decode(text).map_err(|error| anyhow!("{error}"))?)
            }
            _ => {
                bail!("expected the property `json`, `text` or `base64`, and text in the last two")
            }
        })
    }
}

impl Exchange {
    /// Returns the exchange in the form in which the sandbox shows requests.
    pub(crate) fn shown(&self) -> Stored {
        let encoded =
            |text: &str| percent_encoding::utf8_percent_encode(text, UNRESERVED).to_string();
        let mut path = self.request.path.clone();
        for (name, value) in &self.request.path_parameters {
            let value = encoded(value.as_str().unwrap_or_default());
            path = path.replace(&format!("{{{name}}}"), &value);
        }
        for (index, (name, value)) in self.request.query.iter().enumerate() {
            path.push(if index == 0 { '?' } else { '&' });
            path.push_str(&format!("{}={}", encoded(name), encoded(value)));
        }
        let mut headers = HeaderMap::new();
        if self.request.accepts_pdf {
            let kind = HeaderValue::from_static("application/pdf");
            headers.insert(header::ACCEPT, kind);
        }
        if let StoredBody::Json(_) = self.request.body {
            let kind = HeaderValue::from_static("application/json");
            headers.insert(header::CONTENT_TYPE, kind);
        }
        Stored {
            path,
            headers,
            body: self.request.body.bytes().into(),
            response_body: self.response.body.bytes().into(),
        }
    }

    pub(crate) fn to_json(&self) -> Value {
        let mut request = json!({ "method": self.request.method, "path": self.request.path });
        if !self.request.path_parameters.is_empty() {
            request["pathParameters"] = json!(self.request.path_parameters);
        }
        if !self.request.query.is_empty() {
            request["query"] = json!(self.request.query);
        }
        if self.request.accepts_pdf {
            request["acceptsPdf"] = json!(true);
        }
        if let Some(body) = self.request.body.to_json() {
            request["body"] = body;
        }
        let mut response = json!({ "status": self.response.status });
        if let Some(kind) = &self.response.content_type {
            response["contentType"] = json!(kind);
        }
        if let Some(seconds) = self.response.retry_after {
            response["retryAfter"] = json!(seconds);
        }
        if let Some(body) = self.response.body.to_json() {
            response["body"] = body;
        }
        json!({
            "format": FORMAT, "session": self.session, "operation": self.operation,
            "request": request, "response": response,
        })
    }

    /// Reads a file of a recording.
    ///
    /// # Errors
    /// Returns an error that names the file and the place in the file.
    pub(crate) fn read(file: &Path) -> Result<Self> {
        let name = file.display();
        let bytes = std::fs::read(file).with_context(|| format!("can't read {name}"))?;
        let value: Value = serde_json::from_slice(&bytes)
            .map_err(|error| anyhow!("{name} is not JSON: {error}"))?;
        Self::from_json(&value).with_context(|| format!("{name} is not a recorded request"))
    }

    fn from_json(value: &Value) -> Result<Self> {
        ensure!(value.is_object(), "expected an object");
        let format = value["format"].as_u64();
        ensure!(
            format == Some(FORMAT),
            "at /format: expected {FORMAT}, the format that this version of the sandbox reads"
        );
        let operation = match &value["operation"] {
            Value::Null => None,
            Value::String(id) => Some(id.clone()),
            _ => bail!("at /operation: expected text or null"),
        };
        let request = &value["request"];
        let parameters = match request.get("pathParameters") {
            None => Map::new(),
            Some(Value::Object(parameters)) if parameters.values().all(Value::is_string) => {
                parameters.clone()
            }
            Some(_) => bail!("at /request/pathParameters: expected an object of texts"),
        };
        let query = match request.get("query") {
            None => Vec::new(),
            Some(Value::Array(pairs)) => pairs.iter().map(pair).collect::<Result<_>>()?,
            Some(_) => bail!("at /request/query: expected a list"),
        };
        let response = &value["response"];
        let status = response["status"].as_u64().and_then(|status| {
            let status = u16::try_from(status).ok()?;
            (100..1000).contains(&status).then_some(status)
        });
        let content_type = match response.get("contentType") {
            None => None,
            Some(Value::String(kind)) => {
                let valid = HeaderValue::from_str(kind).is_ok();
                ensure!(valid, "at /response/contentType: expected a media type");
                Some(kind.clone())
            }
            Some(_) => bail!("at /response/contentType: expected text"),
        };
        let session = match value.get("session") {
            None => 0,
            Some(session) => session.as_u64().context("at /session: expected a number")?,
        };
        Ok(Self {
            session,
            operation,
            request: StoredRequest {
                method: text(value, "/request/method")?,
                path: text(value, "/request/path")?,
                path_parameters: parameters,
                query,
                accepts_pdf: request["acceptsPdf"] == true,
                body: StoredBody::from_json(request.get("body")).context("at /request/body")?,
            },
            response: StoredResponse {
                status: status.context("at /response/status: expected a status code")?,
                content_type,
                retry_after: response["retryAfter"].as_u64(),
                body: StoredBody::from_json(response.get("body")).context("at /response/body")?,
            },
        })
    }
}

fn pair(pair: &Value) -> Result<(String, String)> {
    match pair.as_array().map(Vec::as_slice) {
        Some([Value::String(name), Value::String(value)]) => Ok((name.clone(), value.clone())),
        _ => bail!("at /request/query: expected pairs of a name and a value"),
    }
}

fn text(value: &Value, place: &str) -> Result<String> {
    let found = value.pointer(place).and_then(Value::as_str);
    let found = found.with_context(|| format!("at {place}: expected text"))?;
    Ok(found.to_owned())
}
