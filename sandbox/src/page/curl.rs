//! The curl command that repeats a request.

use axum::http::header::{ACCEPT, CONTENT_TYPE};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::record::RecordedRequest;

/// Headers with credentials, and the environment variables that replace their values.
const CREDENTIALS: [(&str, &str); 2] = [
    ("finicity-app-key", "FINICITY_APP_KEY"),
    ("finicity-app-token", "FINICITY_APP_TOKEN"),
];

/// Properties with credentials, and the environment variables that replace their values.
const SECRETS: [(&str, &str); 2] = [
    ("partnerSecret", "FINICITY_PARTNER_SECRET"),
    ("newPartnerSecret", "FINICITY_NEW_PARTNER_SECRET"),
];

/// Returns a command for a POSIX shell. Credentials are variables of the environment.
pub(super) fn command(base_url: &str, request: &RecordedRequest) -> String {
    let mut parts = vec![format!(
        "curl --globoff --request {}",
        quoted(&request.method)
    )];
    for (header, variable) in CREDENTIALS {
        if request.headers.contains_key(header) {
            parts.push(format!("--header \"{header}: ${variable}\""));
        }
    }
    for name in [ACCEPT, CONTENT_TYPE] {
        // An empty value removes the header that curl adds on its own.
        let value = request.headers.get(&name).map(|value| value.to_str());
        let header = match value {
            Some(Ok(value)) => format!("{name}: {value}"),
            _ => format!("{name}:"),
        };
        parts.push(format!("--header {}", quoted(&header)));
    }
    let mut input = String::new();
    if !request.body.is_empty() {
        match std::str::from_utf8(&request.body) {
            Ok(text) if !text.contains(is_key) => {
                parts.push(format!("--data-raw {}", body(text)));
            }
            _ => {
                let encoded = STANDARD.encode(without_secrets(&request.body));
                input = format!("printf %s '{encoded}' | base64 --decode | ");
                parts.push("--data-binary @-".into());
            }
        }
    }
    parts.push(quoted(&format!("{base_url}{}", request.path)));
    format!("{input}{}", parts.join(" \\\n  "))
}

/// Checks whether a terminal may treat a character of a pasted command as a key, such as Ctrl-C. A request could
/// otherwise contain a command that runs when a person pastes the curl command.
fn is_key(letter: char) -> bool {
    letter.is_control() && letter != '\n' && letter != '\t'
}

/// Returns the body without the values of secrets. The encoded text can't contain variables.
fn without_secrets(body: &[u8]) -> Vec<u8> {
    let mut value = serde_json::from_slice(body).unwrap_or(Value::Null);
    let mut found = false;
    for (property, variable) in SECRETS {
        if let Some(secret) = value.get_mut(property) {
            *secret = Value::from(format!("${variable}"));
            found = true;
        }
    }
    match found {
        true => value.to_string().into_bytes(),
        false => body.to_vec(),
    }
}

/// Returns the body as a word of the shell, with variables in place of secrets.
fn body(text: &str) -> String {
    let mut word = quoted(text);
    let value = serde_json::from_str(text).unwrap_or(Value::Null);
    for (property, variable) in SECRETS {
        if let Some(secret) = value[property].as_str() {
            // The variable is between the quotes that end and start the word again.
            let written = quoted_content(&Value::from(secret).to_string());
            word = word.replace(&written, &format!("\"'\"${variable}\"'\""));
        }
    }
    word
}

/// Quotes a word for a POSIX shell.
fn quoted(text: &str) -> String {
    format!("'{}'", quoted_content(text))
}

fn quoted_content(text: &str) -> String {
    text.replace('\'', "'\\''")
}
