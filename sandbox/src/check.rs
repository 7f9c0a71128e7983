//! Holds requests against the contract.

use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use crate::contract::{Contract, Operation};

/// A request that is what the contract says, in parts.
#[derive(Debug)]
pub struct Checked<'a> {
    /// The operation it is of.
    pub operation: &'a Operation,
    /// Its arguments by their names: path and query.
    pub arguments: Map<String, Value>,
    /// Its body; `null` if it has none.
    pub body: Value,
}

/// A request that is not what the contract says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The operation, where there is one.
    pub operation: Option<String>,
    /// The status it is refused with.
    pub status: u16,
    /// The code it is refused with.
    pub code: &'static str,
    /// Everything that is wrong with it.
    pub problems: Vec<String>,
}

impl Contract {
    /// Takes a request apart. Credentials are not looked at.
    ///
    /// - `method`: in capitals
    /// - `path`, `query`: encoded, as they stand in the request
    ///
    /// # Errors
    /// Everything in which the request is not what the contract says.
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
        let mut found = Finding {
            contract: self,
            problems: Vec::new(),
            code: None,
        };
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
            code: found.code.unwrap_or("10010"),
            problems: found.problems,
        })
    }

    fn no_operation(&self, method: &str, path: &str) -> Violation {
        let others = self.methods_of(path);
        let problem = match others.as_slice() {
            [] => format!("the contract has no path {path}"),
            others => format!(
                "{path} can't be called with {method}, but with {}",
                others.join(", ")
            ),
        };
        Violation {
            operation: None,
            status: if others.is_empty() { 404 } else { 405 },
            code: "14001",
            problems: vec![problem],
        }
    }
}

struct Finding<'a> {
    contract: &'a Contract,
    problems: Vec<String>,
    code: Option<&'static str>,
}

impl Finding<'_> {
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
                self.problem("10005", problem);
            }
            self.value(
                &format!("path parameter `{}`", parameter.name),
                text,
                &parameter.schema,
            );
        }
        into.extend(found);
    }

    fn query(&mut self, operation: &Operation, query: &str, into: &mut Map<String, Value>) {
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let decoded = |text: &str| {
                let text = text.replace('+', " ");
                percent_decode_str(&text).decode_utf8_lossy().into_owned()
            };
            let (name, value) = (decoded(name), decoded(value));
            let mut known = operation
                .parameters
                .iter()
                .filter(|p| p.location == "query");
            match known.find(|parameter| parameter.name == name) {
                Some(parameter) => {
                    self.value(
                        &format!("query parameter `{name}`"),
                        &value,
                        &parameter.schema,
                    );
                    into.insert(name, json!(value));
                }
                None => {
                    let problem = format!("{} has no query parameter `{name}`", operation.id);
                    self.problem("3008", problem);
                }
            }
        }
        for parameter in operation
            .parameters
            .iter()
            .filter(|p| p.location == "query")
        {
            if parameter.required && !into.contains_key(&parameter.name) {
                let problem = format!("query parameter `{}` is missing", parameter.name);
                self.problem("10009", problem);
            }
        }
    }

    fn headers(&mut self, operation: &Operation, headers: &HeaderMap) {
        for parameter in operation
            .parameters
            .iter()
            .filter(|p| p.location == "header")
        {
            if parameter.required && !headers.contains_key(&parameter.name) {
                let problem = format!("header `{}` is missing", parameter.name);
                self.problem("10009", problem);
            }
        }
    }

    /// Holds the text of a parameter against its schema.
    fn value(&mut self, name: &str, text: &str, schema: &Value) {
        let schema = self.contract.resolved(schema);
        let kind = schema["type"].as_str().unwrap_or_default();
        let number: Option<f64> = text.parse().ok();
        let fits = match kind {
            "integer" => text.parse::<i64>().is_ok(),
            "number" => number.is_some(),
            "boolean" => matches!(text, "true" | "false"),
            _ => true,
        };
        if !fits {
            return self.problem("1618", format!("{name} is `{text}`, which is no {kind}"));
        }
        if let Some(number) = number.filter(|_| matches!(kind, "integer" | "number")) {
            if let Some(least) = schema["minimum"].as_f64().filter(|least| number < *least) {
                self.problem(
                    "1618",
                    format!("{name} is {text}, and at least {least} is allowed"),
                );
            }
            if let Some(most) = schema["maximum"].as_f64().filter(|most| number > *most) {
                self.problem(
                    "1618",
                    format!("{name} is {text}, and at most {most} is allowed"),
                );
            }
        }
        let values = schema["enum"].as_array();
        if let Some(values) = values.filter(|values| !values.contains(&json!(text))) {
            let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
            let problem = format!("{name} is `{text}`, and may be {}", values.join(", "));
            self.problem("10005", problem);
        }
    }

    fn body(&mut self, operation: &Operation, headers: &HeaderMap, bytes: &[u8]) -> Value {
        let Some(body) = &operation.body else {
            if !bytes.is_empty() {
                self.problem("10010", format!("{} takes no body", operation.id));
            }
            return Value::Null;
        };
        if bytes.is_empty() {
            if body.required {
                self.problem("10009", "the body is missing".into());
            }
            return Value::Null;
        }
        let kind = headers
            .get(CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok());
        if !kind.is_some_and(|kind| kind.starts_with("application/json")) {
            self.problem(
                "10010",
                "the header `Content-Type` is not application/json".into(),
            );
        }
        match serde_json::from_slice::<Value>(bytes) {
            Err(error) => {
                self.problem("10010", format!("the body is no JSON: {error}"));
                Value::Null
            }
            Ok(value) => {
                let errors: Vec<String> = body
                    .validator
                    .iter_errors(&value)
                    .map(|error| match error.instance_path().as_str() {
                        "" => format!("body: {error}"),
                        place => format!("body {place}: {error}"),
                    })
                    .collect();
                for error in errors {
                    self.problem("10010", error);
                }
                value
            }
        }
    }
}
