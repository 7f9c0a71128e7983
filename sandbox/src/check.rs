//! Checks requests against the contract.

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use crate::contract::{Contract, Operation, Parameter, is_json};

/// A request that conforms to the contract, split into its parts.
#[derive(Debug)]
pub struct Checked<'a> {
    /// The operation that the request calls.
    pub operation: &'a Operation,
    /// The path parameters and query parameters by name.
    pub arguments: Map<String, Value>,
    /// The request body; `null` if the request does not have one.
    pub body: Value,
}

/// A request that violates the contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The operation, if the request matches one.
    pub operation: Option<String>,
    /// The status code of the error response.
    pub status: u16,
    /// The error code of the error response: one that the operation documents, if the operation
    /// documents any.
    pub code: String,
    /// The problems of the request.
    pub problems: Vec<String>,
}

impl Contract {
    /// Checks a request and splits it into its parts. Does not check credentials.
    ///
    /// - `method`: the method in upper case
    /// - `path`, `query`: the encoded text of the request
    ///
    /// # Errors
    /// Returns every violation of the contract in the request.
    pub fn check(
        &self,
        method: &str,
        path: &str,
        query: Option<&str>,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Checked<'_>, Violation> {
        let Some((operation, path)) = self.find(method, path) else {
            return Err(self.no_operation(method, path));
        };
        let mut found = Finding::default();
        let mut arguments = Map::new();
        found.path(operation, path, &mut arguments);
        found.query(operation, query.unwrap_or_default(), &mut arguments);
        found.headers(operation, headers);
        let body = found.body(operation, headers, body);
        if found.problems.is_empty() {
            return Ok(Checked {
                operation,
                arguments,
                body,
            });
        }
        Err(Violation {
            operation: Some(operation.id.clone()),
            status: 400,
            code: operation.refusal(found.code.unwrap_or(INVALID)),
            problems: found.problems,
        })
    }

    fn no_operation(&self, method: &str, path: &str) -> Violation {
        let others = self.methods_of(path);
        let problem = match others.as_slice() {
            [] => format!("the contract has no path {path}"),
            others => format!(
                "{path} does not support {method}; use {}",
                others.join(", ")
            ),
        };
        Violation {
            operation: None,
            status: if others.is_empty() { 404 } else { 405 },
            code: "14001".into(),
            problems: vec![problem],
        }
    }
}

/// The error codes of the API for requests that violate the contract.
const NO_NUMBER: &str = "1618";
const UNKNOWN_PARAMETER: &str = "3008";
const BAD_PARAMETER: &str = "10005";
const MISSING: &str = "10009";
const INVALID: &str = "10010";
const BAD_REQUEST: &str = "14020";

impl Operation {
    /// Returns the error code of an error response: `meant` if the operation documents it, and
    /// otherwise a code that the operation documents for bad requests.
    fn refusal(&self, meant: &str) -> String {
        let documented = self
            .responses
            .iter()
            .find(|response| response.status == 400);
        let codes = documented.map_or(&[][..], |documented| &documented.codes);
        let wanted = [meant, INVALID, BAD_PARAMETER, BAD_REQUEST];
        let found = wanted
            .iter()
            .find(|code| codes.iter().any(|known| known == *code));
        let first = codes.first().map(String::as_str);
        found.copied().or(first).unwrap_or(meant).to_owned()
    }
}

#[derive(Default)]
struct Finding {
    problems: Vec<String>,
    code: Option<&'static str>,
}

impl Finding {
    fn problem(&mut self, code: &'static str, problem: String) {
        self.code.get_or_insert(code);
        self.problems.push(problem);
    }

    fn path(
        &mut self,
        operation: &Operation,
        found: Map<String, Value>,
        into: &mut Map<String, Value>,
    ) {
        for parameter in operation.parameters.iter().filter(|p| p.location == "path") {
            let text = found.get(&parameter.name).and_then(Value::as_str);
            let text = text.unwrap_or_default();
            if text.is_empty() {
                let problem = format!("path parameter `{}` is empty", parameter.name);
                self.problem(BAD_PARAMETER, problem);
            }
            self.texts("path", parameter, &[text]);
        }
        into.extend(found);
    }

    fn query(&mut self, operation: &Operation, query: &str, into: &mut Map<String, Value>) {
        let mut sent: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let decoded = |text: &str| {
                let text = text.replace('+', " ");
                percent_decode_str(&text).decode_utf8_lossy().into_owned()
            };
            sent.entry(decoded(name)).or_default().push(decoded(value));
        }
        let known = operation.parameters.iter();
        for parameter in known.filter(|p| p.location == "query") {
            match sent.remove(&parameter.name) {
                Some(texts) => {
                    self.texts("query", parameter, &texts);
                    into.insert(parameter.name.clone(), json!(texts.last()));
                }
                None if parameter.required => {
                    let problem = format!("query parameter `{}` is missing", parameter.name);
                    self.problem(MISSING, problem);
                }
                None => {}
            }
        }
        for name in sent.keys() {
            let problem = format!("{} has no query parameter `{name}`", operation.id);
            self.problem(UNKNOWN_PARAMETER, problem);
        }
    }

    fn headers(&mut self, operation: &Operation, headers: &HeaderMap) {
        for parameter in operation
            .parameters
            .iter()
            .filter(|p| p.location == "header")
        {
            let sent = headers.get_all(&parameter.name).iter();
            let texts = sent.map(|value| String::from_utf8_lossy(value.as_bytes()));
            let texts: Vec<_> = texts.collect();
            if !texts.is_empty() {
                self.texts("header", parameter, &texts);
            } else if parameter.required {
                let problem = format!("header `{}` is missing", parameter.name);
                self.problem(MISSING, problem);
            }
        }
    }

    /// Checks the values of a parameter against its rules. A list may have several values.
    fn texts<T: AsRef<str>>(&mut self, location: &str, parameter: &Parameter, texts: &[T]) {
        let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
        let name = match location {
            "header" => format!("header `{}`", parameter.name),
            location => format!("{location} parameter `{}`", parameter.name),
        };
        if parameter.kind == "array" {
            let items: Vec<&str> = match parameter.exploded {
                true => texts,
                false => texts.iter().flat_map(|text| text.split(',')).collect(),
            };
            let values = items.iter().map(|text| typed(&parameter.item_kind, text));
            return self.value(&name, &items.join(","), parameter, &values.collect());
        }
        for text in texts {
            self.value(&name, text, parameter, &typed(&parameter.kind, text));
        }
    }

    fn value(&mut self, name: &str, text: &str, parameter: &Parameter, value: &Value) {
        let is_number = matches!(parameter.kind.as_str(), "integer" | "number");
        let code = if is_number { NO_NUMBER } else { BAD_PARAMETER };
        for (_, reason) in parameter.rules.broken_by(value) {
            self.problem(code, format!("{name} is `{text}`: {reason}"));
        }
    }

    fn body(&mut self, operation: &Operation, headers: &HeaderMap, bytes: &[u8]) -> Value {
        let Some(body) = &operation.body else {
            if !bytes.is_empty() {
                self.problem(INVALID, format!("{} takes no body", operation.id));
            }
            return Value::Null;
        };
        if bytes.is_empty() {
            if body.required {
                self.problem(MISSING, "the body is missing".into());
            }
            return Value::Null;
        }
        let kind = headers
            .get(CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok());
        if !kind.is_some_and(is_json) {
            self.problem(
                INVALID,
                "the header `Content-Type` is not application/json".into(),
            );
        }
        match serde_json::from_slice::<Value>(bytes) {
            Err(error) => {
                self.problem(INVALID, format!("the body is not JSON: {error}"));
                Value::Null
            }
            Ok(value) => {
                for (place, reason) in body.rules.broken_by(&value) {
                    let place = format!("body {place}");
                    self.problem(INVALID, format!("{}: {reason}", place.trim_end()));
                }
                value
            }
        }
    }
}

/// Converts a text to the type of its parameter. A text that does not fit the type remains a string.
fn typed(kind: &str, text: &str) -> Value {
    let value = match kind {
        "integer" | "number" => serde_json::from_str(text).ok().filter(Value::is_number),
        "boolean" => text.parse().ok().map(Value::Bool),
        _ => None,
    };
    value.unwrap_or_else(|| json!(text))
}
