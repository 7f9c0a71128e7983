//! A server on loopback that holds every request against the contract.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Method, Response, StatusCode, Uri, header};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::contract::{CONTRACT, Operation, example, resolved};
use crate::values::PATH_ARGUMENT;

/// A running server; it stops with the runtime it was started on.
#[derive(Debug, Clone)]
pub struct ContractServer {
    base_url: String,
    answers: Arc<Mutex<Vec<Answer>>>,
    wanted: Arc<Mutex<Option<u16>>>,
}

/// What the server answered.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The `operationId`.
    pub operation: &'static str,
    /// The status.
    pub status: u16,
    /// The JSON it sent, if any.
    pub json: Option<Value>,
    /// How many bytes it sent.
    pub length: usize,
}

impl ContractServer {
    /// Starts a server on a free port.
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            base_url: format!("http://{}", listener.local_addr().unwrap()),
            answers: Arc::default(),
            wanted: Arc::default(),
        };
        let router = Router::new().fallback(answer).with_state(server.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        server
    }

    /// Where it listens.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Makes it answer with this documented status rather than the first.
    pub fn answer_with(&self, status: u16) {
        *self.wanted.lock().unwrap() = Some(status);
    }

    /// Its answers so far, those to requests for a token left out.
    pub fn answers(&self) -> Vec<Answer> {
        self.answers.lock().unwrap().clone()
    }
}

async fn answer(
    State(server): State<ContractServer>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response<Body> {
    let operation = match check(&method, &uri, &headers, &body) {
        Ok(operation) => operation,
        Err(problems) => return refusal(StatusCode::BAD_REQUEST, &problems.join("; ")),
    };
    let mut problems = Vec::new();
    check_credentials(operation, &headers, &mut problems);
    if !problems.is_empty() {
        return refusal(StatusCode::UNAUTHORIZED, &problems.join("; "));
    }
    let wanted = *server.wanted.lock().unwrap();
    let successes = operation.successes();
    let chosen = successes.iter().find(|(status, _)| Some(*status) == wanted);
    let (status, media) = chosen.or(successes.first()).unwrap();
    let json = match media {
        Some(("application/json", schema)) => Some(example(schema, 0)),
        _ => None,
    };
    let (kind, bytes) = match (media, &json) {
        (_, Some(json)) => ("application/json", json.to_string().into_bytes()),
        (Some((kind, _)), None) => (*kind, b"%PDF-1.4\n\x00\xff".to_vec()),
        (None, None) => ("", Vec::new()),
    };
    if operation.id() != "CreateToken" || !is_token_request(&body) {
        let length = bytes.len();
        let answer = Answer {
            operation: operation.id(),
            status: *status,
            json,
            length,
        };
        server.answers.lock().unwrap().push(answer);
    }
    let mut response = Response::builder().status(*status);
    if !kind.is_empty() {
        response = response.header(header::CONTENT_TYPE, kind);
    }
    response.body(Body::from(bytes)).unwrap()
}

/// Holds a request against the contract: the operation it is of, or everything wrong with it.
///
/// Credentials are not looked at; they are added when a request is sent.
///
/// # Errors
/// Everything in which the request is not what the contract says.
pub fn check(
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Operation, Vec<String>> {
    let Some((operation, arguments)) = find(method, uri) else {
        return Err(vec![format!("no operation is {method} {}", uri.path())]);
    };
    let mut problems = Vec::new();
    check_path(operation, &arguments, &mut problems);
    check_query(operation, uri.query().unwrap_or_default(), &mut problems);
    check_headers(operation, headers, &mut problems);
    check_body(operation, headers, body, &mut problems);
    if problems.is_empty() {
        Ok(operation)
    } else {
        Err(problems)
    }
}

/// The partner id of the test client; the generated call of `CreateToken` uses another.
pub const PARTNER_ID: &str = "partner-of-the-tests";

fn is_token_request(body: &[u8]) -> bool {
    serde_json::from_slice::<Value>(body).is_ok_and(|body| body["partnerId"] == PARTNER_ID)
}

fn refusal(status: StatusCode, message: &str) -> Response<Body> {
    let body = json!({ "code": "TEST", "message": message }).to_string();
    Response::builder()
        .status(status)
        .body(Body::from(body))
        .unwrap()
}

/// The operation of a request, and its path arguments with their names.
fn find(method: &Method, uri: &Uri) -> Option<(Operation, Vec<(&'static str, String)>)> {
    let method = method.as_str().to_ascii_lowercase();
    let segments: Vec<&str> = uri.path().split('/').collect();
    let mut found: Vec<_> = Operation::all()
        .filter(|operation| operation.method == method)
        .filter_map(|operation| Some((operation, arguments(operation.path, &segments)?)))
        .collect();
    // A literal segment is meant before a placeholder that also fits.
    found.sort_by_key(|(_, arguments)| arguments.len());
    found.into_iter().next()
}

fn arguments(template: &'static str, segments: &[&str]) -> Option<Vec<(&'static str, String)>> {
    let wanted: Vec<&str> = template.split('/').collect();
    if wanted.len() != segments.len() {
        return None;
    }
    let mut arguments = Vec::new();
    for (wanted, found) in wanted.into_iter().zip(segments) {
        match wanted
            .strip_prefix('{')
            .and_then(|wanted| wanted.strip_suffix('}'))
        {
            Some(name) => {
                let value = percent_decode_str(found).decode_utf8().ok()?.into_owned();
                arguments.push((name, value));
            }
            None if wanted != *found => return None,
            None => {}
        }
    }
    Some(arguments)
}

fn check_path(operation: Operation, arguments: &[(&str, String)], problems: &mut Vec<String>) {
    for parameter in operation
        .parameters()
        .filter(|parameter| parameter["in"] == "path")
    {
        let name = parameter["name"].as_str().unwrap();
        let value = arguments
            .iter()
            .find(|(other, _)| *other == name)
            .map(|(_, value)| value);
        let text = resolved(&parameter["schema"])["type"] == "string";
        match value {
            None => problems.push(format!("path parameter {name} is missing")),
            Some(value) if text && value != PATH_ARGUMENT => {
                problems.push(format!("path parameter {name} arrived as {value:?}"));
            }
            Some(value) => check_scalar(name, value, &parameter["schema"], problems),
        }
    }
}

fn check_scalar(name: &str, value: &str, schema: &Value, problems: &mut Vec<String>) {
    let schema = resolved(schema);
    let fits = match schema["type"].as_str() {
        Some("integer") => value.parse::<i64>().is_ok(),
        Some("number") => value.parse::<f64>().is_ok(),
        Some("boolean") => value == "true" || value == "false",
        _ => true,
    };
    if !fits {
        problems.push(format!(
            "{name} is {value:?}, which is no {}",
            schema["type"]
        ));
    }
}

fn check_query(operation: Operation, query: &str, problems: &mut Vec<String>) {
    let pairs = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = percent_decode_str(&value.replace('+', " "))
                .decode_utf8_lossy()
                .into_owned();
            (
                percent_decode_str(name).decode_utf8_lossy().into_owned(),
                value,
            )
        });
    let pairs: Vec<(String, String)> = pairs.collect();
    let mut open: BTreeSet<&str> = pairs.iter().map(|(name, _)| name.as_str()).collect();
    for parameter in operation
        .parameters()
        .filter(|parameter| parameter["in"] == "query")
    {
        let name = parameter["name"].as_str().unwrap();
        open.remove(name);
        match pairs.iter().find(|(other, _)| other == name) {
            Some((_, value)) => check_scalar(name, value, &parameter["schema"], problems),
            None => problems.push(format!("query parameter {name} is missing")),
        }
    }
    problems.extend(
        open.into_iter()
            .map(|name| format!("query parameter {name} is undeclared")),
    );
}

fn check_headers(operation: Operation, headers: &HeaderMap, problems: &mut Vec<String>) {
    for parameter in operation
        .parameters()
        .filter(|parameter| parameter["in"] == "header")
    {
        let name = parameter["name"].as_str().unwrap();
        if !headers.contains_key(name) {
            problems.push(format!("header {name} is missing"));
        }
    }
    if headers.contains_key("api-version") {
        problems.push("header api-version is unknown to this API".to_owned());
    }
}

fn check_credentials(operation: Operation, headers: &HeaderMap, problems: &mut Vec<String>) {
    let wanted = operation.credentials();
    for name in ["finicity-app-key", "finicity-app-token"] {
        match (
            wanted.iter().any(|wanted| wanted == name),
            headers.contains_key(name),
        ) {
            (true, false) => problems.push(format!("header {name} is missing")),
            (false, true) => problems.push(format!("header {name} is not to be sent")),
            _ => {}
        }
    }
}

fn check_body(operation: Operation, headers: &HeaderMap, body: &[u8], problems: &mut Vec<String>) {
    let Some((schema, _)) = operation.body() else {
        if !body.is_empty() {
            problems.push("there is a body where none is documented".to_owned());
        }
        return;
    };
    if headers
        .get(header::CONTENT_TYPE)
        .is_none_or(|kind| kind != "application/json")
    {
        problems.push("the body is not declared as application/json".to_owned());
    }
    let Ok(body) = serde_json::from_slice::<Value>(body) else {
        return problems.push("the body is no JSON".to_owned());
    };
    // References inside the schema are looked up in the contract itself.
    let schema = json!({ "allOf": [schema], "components": CONTRACT["components"] });
    let validator = jsonschema::draft4::new(&schema).unwrap();
    problems.extend(
        validator
            .iter_errors(&body)
            .map(|error| format!("body {}: {error}", error.instance_path())),
    );
}
