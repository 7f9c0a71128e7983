//! Requests made from the command line.

use std::fmt::Write as _;
use std::io::Read;
use std::time::Duration;

use clap::ArgMatches;
use finicity_sdk::http::Method;
use finicity_sdk::{Auth, CallOptions, Client, RawResponse, RetryPolicy};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::value::RawValue;

use crate::commands::id;
use crate::failure::{Failure, Result};
use crate::json::Json;
use crate::table::{Body, Input, Kind, Operation, Place, Repeat, is_secret};

/// The characters that are encoded in a segment of a path.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

const PARTNER_ID: &str = "partnerId";
const PARTNER_SECRET: &str = "partnerSecret";

/// The partner ID of a request that is only shown.
pub const PARTNER_ID_VARIABLE: &str = "$FINICITY_PARTNER_ID";

/// The maximum size of a body, in bytes.
const MAX_BYTES: u64 = 64 << 20;

/// A request of an operation.
#[derive(Clone)]
pub struct Request {
    /// The operation.
    pub operation: &'static Operation,
    /// The value of each path parameter, by its name in the contract.
    pub path: Vec<(&'static str, String)>,
    /// The query parameters.
    pub query: Vec<(String, String)>,
    headers: Vec<(&'static str, String)>,
    body: Option<Json>,
}

impl Request {
    /// Creates a request of an operation that takes only path parameters.
    pub fn of(operation: &'static Operation, path: Vec<(&'static str, String)>) -> Self {
        let body = operation.body.as_ref().filter(|body| body.is_required);
        Self {
            operation,
            path,
            query: Vec::new(),
            headers: Vec::new(),
            body: body.map(|_| Json::Object(Vec::new())),
        }
    }

    /// Reads the arguments of a command.
    ///
    /// # Errors
    /// A failure of the command line that names the argument.
    pub fn read(operation: &'static Operation, matches: &ArgMatches) -> Result<Self> {
        let mut request = Self::of(operation, Vec::new());
        for input in operation.parameters {
            for value in values(input, matches)? {
                let text = value.cell();
                match input.place {
                    Place::Path => request.path.push((input.wire, text)),
                    Place::Query => request.query.push((input.wire.to_owned(), text)),
                    _ => request.headers.push((input.wire, text)),
                }
            }
        }
        request.body = body(operation, matches)?;
        Ok(request)
    }

    /// Adds the credentials to the body of an authentication, unless the user gave others. They must not be
    /// on the command line, because every user of the machine can see the arguments of a program.
    pub fn add_credentials(&mut self, partner_id: &str, partner_secret: &str) {
        let Some(body) = &self.operation.body else {
            return;
        };
        let own = [(PARTNER_ID, partner_id), (PARTNER_SECRET, partner_secret)];
        for (name, value) in own {
            let known = body.properties.iter().any(|input| input.wire == name);
            if let Some(json) = self
                .body
                .as_mut()
                .filter(|_| known && is_authentication(body))
                && json.get(name).is_none()
            {
                json.set(name, Json::Text(value.to_owned()));
            }
        }
    }

    fn path(&self) -> Result<String> {
        let mut path = self.operation.facts.path.to_owned();
        for (name, value) in &self.path {
            if matches!(value.as_str(), "" | "." | "..") {
                let message = format!("`{name}` is \"{value}\", which can't be a part of a path");
                return Err(Failure::usage(message));
            }
            let encoded = utf8_percent_encode(value, RESERVED).to_string();
            path = path.replace(&format!("{{{name}}}"), &encoded);
        }
        Ok(path)
    }

    /// Sends the request. The client treats it like every other call of the operation.
    ///
    /// - `accept`: the media type of the response, if it is not the usual one
    /// - `retry`: the retry policy, if it is not that of the client
    ///
    /// # Errors
    /// The errors of the SDK.
    pub async fn send(
        &self,
        client: &Client,
        accept: Option<&str>,
        retry: Option<RetryPolicy>,
    ) -> finicity_sdk::Result<RawResponse, SendError> {
        let facts = self.operation.facts;
        let method = Method::from_bytes(facts.method.as_bytes());
        let method = method.map_err(|error| Failure::usage(error.to_string()))?;
        let mut call = client.request(method, &self.path()?).operation(facts);
        if let Some(body) = &self.body {
            let body = RawValue::from_string(body.to_string());
            let body = body.map_err(|_| Failure::usage("the body is not JSON"))?;
            call = call.json(&body);
        }
        let mut options = CallOptions::new();
        if let Some(accept) = self.accept(accept) {
            options = options.header("accept", accept);
        }
        for (name, value) in &self.headers {
            options = options.header(*name, value);
        }
        for (name, value) in &self.query {
            options = options.query(name, value);
        }
        if let Some(policy) = retry {
            options = options.retry(policy);
        }
        Ok(call.options(options).send().await?)
    }

    fn accept<'a>(&self, preferred: Option<&'a str>) -> Option<&'a str> {
        let json = self.operation.accepts_json.then_some("application/json");
        preferred.or(json)
    }

    /// Returns the request as a curl command. In place of secrets, the command names environment variables.
    ///
    /// # Errors
    /// A failure of the command line if an argument can't be part of the path.
    pub fn curl(
        &self,
        base_url: &str,
        accept: Option<&str>,
        timeout: Option<Duration>,
    ) -> Result<String> {
        let facts = self.operation.facts;
        let mut url = format!("{}{}", base_url.trim_end_matches('/'), self.path()?);
        for (at, (name, value)) in self.query.iter().enumerate() {
            let encode = |text| utf8_percent_encode(text, RESERVED);
            let sign = if at == 0 { '?' } else { '&' };
            let _ = write!(url, "{sign}{}={}", encode(name), encode(value));
        }
        let mut lines = vec![format!("curl --request {} {}", facts.method, shell(&url))];
        if facts.auth != Auth::None {
            lines.push(r#"--header "Finicity-App-Key: $FINICITY_APP_KEY""#.into());
        }
        if facts.auth == Auth::AppKeyAndToken {
            lines.push(r#"--header "Finicity-App-Token: $FINICITY_APP_TOKEN""#.into());
        }
        if let Some(accept) = self.accept(accept) {
            lines.push(format!("--header {}", shell(&format!("Accept: {accept}"))));
        }
        for (name, value) in &self.headers {
            lines.push(format!("--header {}", shell(&format!("{name}: {value}"))));
        }
        if let Some(timeout) = timeout {
            lines.push(format!("--max-time {}", timeout.as_secs_f64()));
        }
        if let Some(body) = &self.body {
            lines.push("--header 'Content-Type: application/json'".into());
            lines.push(format!("--data-raw {}", masked(body)));
        }
        Ok(lines.join(" \\\n  "))
    }
}

/// Returns a body as an argument of a shell, with environment variables in place of secrets. The value of a
/// property can't name a variable itself.
fn masked(body: &Json) -> String {
    let mut pieces = vec![String::new()];
    mask(body, &mut pieces);
    // The pieces alternate between JSON and the names of variables.
    let shown = pieces.iter().enumerate().map(|(at, piece)| match at % 2 {
        0 => format!("'{}'", piece.replace('\'', r"'\''")),
        _ => format!("\"${piece}\""),
    });
    shown.collect()
}

/// Appends JSON to the last piece. A secret becomes a piece with the name of a variable.
fn mask(json: &Json, pieces: &mut Vec<String>) {
    let push = |text: &str, pieces: &mut Vec<String>| {
        if let Some(last) = pieces.last_mut() {
            last.push_str(text);
        }
    };
    match json {
        Json::Object(properties) => {
            push("{", pieces);
            for (at, (name, value)) in properties.iter().enumerate() {
                let comma = if at > 0 { "," } else { "" };
                push(&format!("{comma}{}:", Json::Text(name.clone())), pieces);
                match variable(name, value) {
                    Some(variable) => {
                        push("\"", pieces);
                        pieces.extend([variable.to_owned(), "\"".to_owned()]);
                    }
                    None => mask(value, pieces),
                }
            }
            push("}", pieces);
        }
        Json::List(items) => {
            push("[", pieces);
            for (at, item) in items.iter().enumerate() {
                push(if at > 0 { "," } else { "" }, pieces);
                mask(item, pieces);
            }
            push("]", pieces);
        }
        plain => push(&plain.to_string(), pieces),
    }
}

/// Returns the environment variable to show in place of the value of a property.
fn variable(name: &str, value: &Json) -> Option<&'static str> {
    let lower = name.to_ascii_lowercase();
    match is_secret(&lower) {
        true if lower.contains("new") => Some("FINICITY_NEW_PARTNER_SECRET"),
        true => Some("FINICITY_PARTNER_SECRET"),
        false if name == PARTNER_ID && *value == Json::Text(PARTNER_ID_VARIABLE.into()) => {
            Some("FINICITY_PARTNER_ID")
        }
        false => None,
    }
}

/// Returns `true` if JSON has a secret.
fn has_secret(json: &Json) -> bool {
    match json {
        Json::Object(properties) => properties
            .iter()
            .any(|(name, value)| is_secret(&name.to_ascii_lowercase()) || has_secret(value)),
        Json::List(items) => items.iter().any(has_secret),
        _ => false,
    }
}

/// Returns a text as one argument of a POSIX shell.
pub fn shell(text: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-._~/:=@%+,".contains(letter);
    match !text.is_empty() && text.chars().all(is_plain) {
        true => text.to_owned(),
        false => format!("'{}'", text.replace('\'', r"'\''")),
    }
}

/// The reason why a request has no response.
pub enum SendError {
    /// An error of the SDK.
    Sdk(finicity_sdk::Error),
    /// A failure before the request was sent.
    Cli(Failure),
}

impl From<finicity_sdk::Error> for SendError {
    fn from(error: finicity_sdk::Error) -> Self {
        Self::Sdk(error)
    }
}

impl From<Failure> for SendError {
    fn from(failure: Failure) -> Self {
        Self::Cli(failure)
    }
}

impl SendError {
    /// Converts the error of a request of `operation`.
    pub fn into_failure(self, operation: &Operation) -> Failure {
        match self {
            Self::Sdk(error) => Failure::of_call(&error, operation.facts),
            Self::Cli(failure) => failure,
        }
    }
}

/// Returns the values of an argument.
fn values(input: &Input, matches: &ArgMatches) -> Result<Vec<Json>> {
    let Some(given) = matches.get_many::<String>(&id(input)) else {
        return Ok(Vec::new());
    };
    let read = |text: &String| {
        value(input.kind, text).map_err(|problem| {
            let name = match input.place {
                Place::Path => input.flag.to_owned(),
                _ => format!("--{}", input.flag),
            };
            Failure::usage(format!("{name}: {problem}"))
        })
    };
    let values = given.map(read).collect::<Result<Vec<_>>>()?;
    Ok(match input.repeat {
        Repeat::Commas => {
            let texts: Vec<String> = values.iter().map(Json::cell).collect();
            vec![Json::Text(texts.join(","))]
        }
        _ => values,
    })
}

/// Reads a value of a type.
fn value(kind: Kind, text: &str) -> Result<Json, String> {
    Ok(match kind {
        Kind::Text | Kind::DateTime => Json::Text(text.to_owned()),
        Kind::Boolean => Json::Bool(text == "true"),
        Kind::Integer => match text.parse::<i128>() {
            Ok(number) => Json::Number(number.to_string()),
            Err(_) => return Err(format!("\"{text}\" is not a whole number")),
        },
        Kind::Number => match Json::parse(text.as_bytes()) {
            Ok(number @ Json::Number(_)) => number,
            _ => return Err(format!("\"{text}\" is not a number")),
        },
        Kind::Date => match date(text) {
            Some(_) => Json::Text(text.to_owned()),
            None => return Err(format!("\"{text}\" is not a date such as 2026-01-31")),
        },
        Kind::UnixDate => Json::Number(unix_seconds(text)?.to_string()),
        Kind::UnixDateText => Json::Text(unix_seconds(text)?.to_string()),
        Kind::Json => Json::parse(text.as_bytes()).map_err(|place| format!("not JSON, {place}"))?,
    })
}

fn date(text: &str) -> Option<finicity_sdk::chrono::NaiveDate> {
    finicity_sdk::chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

/// Reads a time: the seconds since 1970, a date (its first second in UTC), or a date with a time.
fn unix_seconds(text: &str) -> Result<i64, String> {
    if let Ok(seconds) = text.parse() {
        return Ok(seconds);
    }
    if let Some(date) = date(text) {
        let start = date.and_time(finicity_sdk::chrono::NaiveTime::MIN);
        return Ok(start.and_utc().timestamp());
    }
    match finicity_sdk::chrono::DateTime::parse_from_rfc3339(text) {
        Ok(time) => Ok(time.timestamp()),
        Err(_) => Err(format!(
            "\"{text}\" is neither a date such as 2026-01-31, nor a time such as \
             2026-01-31T12:00:00Z, nor a number of seconds since 1970"
        )),
    }
}

/// Returns the body of a request: the JSON of `--body`, with the properties of the flags.
fn body(operation: &'static Operation, matches: &ArgMatches) -> Result<Option<Json>> {
    let Some(body) = &operation.body else {
        return Ok(None);
    };
    let given = matches.get_one::<String>("body");
    let mut set = Vec::new();
    let plain = body.properties.iter().filter(|input| !input.is_secret());
    for input in plain {
        let mut values = values(input, matches)?;
        match (input.repeat, values.len()) {
            (_, 0) => {}
            (Repeat::Items, _) => {
                // Each value is an item or a list of items.
                let items = values.into_iter().flat_map(|value| match value {
                    Json::List(items) => items,
                    item => vec![item],
                });
                set.push((input.wire, Json::List(items.collect())));
            }
            (_, _) => set.extend(values.pop().map(|value| (input.wire, value))),
        }
    }
    let base = match given {
        Some(given) => Some((given, read_body(given)?)),
        None if set.is_empty() && !body.is_required => return Ok(None),
        None => None,
    };
    let mut json = match base {
        Some((given, text)) => {
            let json = Json::parse(text.as_bytes());
            let json =
                json.map_err(|place| Failure::usage(format!("--body: not JSON, {place}")))?;
            if is_inline(given) && has_secret(&json) {
                let message =
                    "--body: other users of this machine can see a secret on the command line";
                return Err(Failure::usage(message).hint("use a file, or - for standard input"));
            }
            json
        }
        None => Json::Object(Vec::new()),
    };
    if !set.is_empty() && !matches!(json, Json::Object(_)) {
        let message = "--body: flags can set properties only in an object";
        return Err(Failure::usage(message));
    }
    for (name, value) in set {
        json.set(name, value);
    }
    let credentials: &[&str] = match is_authentication(body) {
        true => &[PARTNER_ID, PARTNER_SECRET],
        false => &[],
    };
    let missing = body.properties.iter().filter(|input| {
        input.required && json.get(input.wire).is_none() && !credentials.contains(&input.wire)
    });
    let missing: Vec<String> = missing
        .map(|input| match input.is_secret() {
            true => format!("{} (in --body)", input.wire),
            false => format!("--{}", input.flag),
        })
        .collect();
    if given.is_none() && !missing.is_empty() {
        let message = format!(
            "{}: the body must have {}",
            operation.facts.id,
            missing.join(", ")
        );
        let hint = format!("`{} --example` prints a body", operation.command_line());
        return Err(Failure::usage(message).hint(hint));
    }
    Ok(Some(json))
}

/// Returns `true` if a body contains the credentials of the partner.
fn is_authentication(body: &Body) -> bool {
    let mut properties = body.properties.iter();
    properties.any(|input| input.wire == PARTNER_SECRET)
}

/// Returns `true` if the value of `--body` is itself JSON.
fn is_inline(given: &str) -> bool {
    given.trim_start().starts_with(['{', '['])
}

/// Reads the text that `--body` names.
fn read_body(given: &str) -> Result<String> {
    if is_inline(given) {
        return Ok(given.to_owned());
    }
    let failed = |error| Failure::usage(format!("--body: can't read {given}: {error}"));
    let mut text = String::new();
    let read = match given {
        "-" => std::io::stdin()
            .lock()
            .take(MAX_BYTES)
            .read_to_string(&mut text),
        path => {
            let file = std::fs::File::open(path).map_err(failed)?;
            file.take(MAX_BYTES).read_to_string(&mut text)
        }
    };
    read.map_err(failed)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    #[test]
    fn reads_dates_and_times() {
        assert_eq!(unix_seconds("1700000000"), Ok(1_700_000_000));
        assert_eq!(unix_seconds("2026-01-31"), Ok(1_769_817_600));
        assert_eq!(unix_seconds("2026-01-31T12:00:00+01:00"), Ok(1_769_857_200));
        assert!(unix_seconds("yesterday").is_err());
    }

    #[test]
    fn numbers_keep_all_digits() {
        let read = |text| value(Kind::Number, text).map(|value| value.to_string());
        assert_eq!(read("12.10").as_deref(), Ok("12.10"));
        assert!(read("NaN").is_err() && read("\"1\"").is_err());
    }

    #[test]
    fn quotes_text_as_one_shell_argument() {
        assert_eq!(shell("it's $HOME"), r"'it'\''s $HOME'");
        assert_eq!(shell(""), "''");
    }

    #[test]
    fn shows_secrets_as_environment_variables() {
        let operation = crate::table::by_id("ModifyPartnerSecret").unwrap();
        let mut request = Request::of(operation, Vec::new());
        let body = br#"{"partnerId":"1","partnerSecret":"s$1'","newPartnerSecret":"n"}"#;
        request.body = Some(Json::parse(body).unwrap());
        let curl = request.curl("https://a", None, None).unwrap();
        let data = curl.lines().last().unwrap().trim();
        let expected = r#"--data-raw '{"partnerId":"1","partnerSecret":"'"$FINICITY_PARTNER_SECRET"'","newPartnerSecret":"'"$FINICITY_NEW_PARTNER_SECRET"'"}'"#;
        assert_eq!(data, expected);
    }
}
