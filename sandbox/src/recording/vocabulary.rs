//! Decides which values of a request or a response may be stored, from the contract and from names.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::replay::scalar_text;
use crate::contract::Contract;

/// The treatment of a value in a recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Treatment {
    /// The value can't expose a person, and is stored.
    Keep,
    /// The value is a date or a time, and is stored. A replayed request may have another one.
    Date,
    /// The value is replaced by a random value of the same format.
    Replace,
    /// The value is a part of a date of birth, and is replaced by a valid one.
    Birth,
    /// The value is a credential, and is replaced without regard to its format.
    Secret,
}

/// The names of the contract and their harmless values.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    names: HashMap<String, Known>,
    codes: HashSet<String>,
    segments: HashSet<String>,
}

/// The facts of the contract about all properties and parameters of a name.
#[derive(Debug, Default)]
struct Known {
    /// Set if one of the schemas is a number that does not identify anything.
    number: bool,
    date: bool,
    /// Set if one of the schemas is an identifier.
    identifier: bool,
    /// Set if one of the schemas is hidden from debug output.
    hidden: bool,
    /// The documented values.
    values: HashSet<String>,
}

/// Parts of names, in lower case, whose values are credentials.
const SECRETS: [&str; 8] = [
    "appkey",
    "cookie",
    "password",
    "secret",
    "signature",
    "signingkey",
    "token",
    "authorization",
];

/// Parts of names, in lower case, whose values expose a person even if the contract documents them.
const PERSONAL: [&str; 25] = [
    "accountnumber",
    "address",
    "city",
    "county",
    "email",
    "employer",
    "firstname",
    "fullname",
    "last4",
    "lastfour",
    "lastname",
    "latitude",
    "longitude",
    "middlename",
    "nickname",
    "ownername",
    "phone",
    "postal",
    "routing",
    "ssn",
    "street",
    "suffix",
    "taxid",
    "username",
    "zip",
];

/// Names, in lower case, whose values expose a person even if the contract documents them.
const PERSONAL_NAMES: [&str; 9] = [
    "id", "line1", "line2", "line3", "name", "number", "region", "state", "value",
];

impl Vocabulary {
    pub(crate) fn of(contract: &Contract) -> Self {
        let mut vocabulary = Self::default();
        let document = contract.document();
        vocabulary.visit(contract, document);
        let codes = document["x-error-codes"].as_array().into_iter().flatten();
        let codes = codes.filter_map(|entry| entry["code"].as_str());
        vocabulary.codes.extend(codes.map(str::to_owned));
        for operation in contract.operations() {
            let segments = operation.path.split('/');
            let literal = segments.filter(|segment| !segment.starts_with('{'));
            vocabulary.segments.extend(literal.map(str::to_owned));
        }
        vocabulary
    }

    /// Collects the properties and parameters of a part of the contract.
    fn visit(&mut self, contract: &Contract, part: &Value) {
        match part {
            Value::Array(items) => items.iter().for_each(|item| self.visit(contract, item)),
            Value::Object(entries) => {
                let properties = part["properties"].as_object().into_iter().flatten();
                for (name, schema) in properties {
                    self.add(contract, name, schema);
                }
                if let (Some(name), Some(_), Some(schema)) = (
                    part["name"].as_str(),
                    part["in"].as_str(),
                    part.get("schema"),
                ) {
                    self.add(contract, name, schema);
                }
                entries
                    .values()
                    .for_each(|entry| self.visit(contract, entry));
            }
            _ => {}
        }
    }

    fn add(&mut self, contract: &Contract, name: &str, schema: &Value) {
        let known = self.names.entry(name.to_owned()).or_default();
        let mut schema = schema;
        // The items of a list are values of the same name.
        for _ in 0..4 {
            let resolved = contract.resolved(schema);
            for schema in [schema, resolved] {
                known.identifier |= schema.get("x-identifier").is_some();
                known.hidden |= schema["x-debug"] == "hidden";
            }
            match resolved.get("items") {
                Some(items) => schema = items,
                None => schema = resolved,
            }
        }
        let format = schema["format"].as_str();
        known.date |= matches!(format, Some("date" | "date-time" | "unixtime"));
        known.number |= matches!(schema["type"].as_str(), Some("integer" | "number"));
        let set = schema["x-values"].as_str();
        let set = set.and_then(|set| contract.document()["x-value-sets"][set].as_array());
        let values = schema["enum"].as_array().into_iter().chain(set).flatten();
        let values = values.chain(schema.get("default"));
        let values = values.filter_map(|value| match value {
            Value::String(text) => Some(text.clone()),
            _ => None,
        });
        known.values.extend(values);
    }

    /// Checks whether the contract has a property or a parameter of this name.
    pub(crate) fn knows(&self, name: &str) -> bool {
        self.names.contains_key(name)
    }

    /// Checks whether the contract has a path with this literal segment.
    pub(crate) fn has_segment(&self, segment: &str) -> bool {
        self.segments.contains(segment)
    }

    /// Checks whether the values of a property or parameter of this name are identifiers.
    pub(crate) fn is_identifier(&self, name: &str) -> bool {
        identifies(name) || self.names.get(name).is_some_and(|known| known.identifier)
    }

    /// Collects the texts of all identifiers in a response.
    ///
    /// - `name`: the name of the property that has the value
    pub(crate) fn identifiers(
        &self,
        name: Option<&str>,
        value: &Value,
        into: &mut HashSet<String>,
    ) {
        match value {
            Value::Array(items) => items
                .iter()
                .for_each(|item| self.identifiers(name, item, into)),
            Value::Object(properties) => properties
                .iter()
                .for_each(|(name, value)| self.identifiers(Some(name), value, into)),
            Value::Null | Value::Bool(_) => {}
            scalar => {
                if name.is_some_and(|name| self.is_identifier(name)) {
                    into.insert(scalar_text(scalar));
                }
            }
        }
    }

    /// Returns the treatment of a scalar.
    ///
    /// - `name`: the name of the property or parameter; `None` if the contract has no such property at all
    /// - `value`: the value; a parameter is text
    pub(crate) fn treatment(&self, name: Option<&str>, value: &Value) -> Treatment {
        let text = match value {
            Value::Null | Value::Bool(_) => return Treatment::Keep,
            Value::Number(number) => number.to_string(),
            Value::String(text) => text.clone(),
            Value::Array(_) | Value::Object(_) => return Treatment::Replace,
        };
        let lower = name.unwrap_or_default().to_lowercase();
        let documented = name.and_then(|name| self.names.get(name));
        let named_date = ["date", "time", "timestamp"]
            .iter()
            .any(|end| lower.ends_with(end));
        let is_date = documented.is_some_and(|known| known.date || named_date);
        // The parts of a documented name can mean something else, as in `authorizationEndDate`.
        let is_date = is_date && looks_like_date(&text);
        let is_link = documented.is_some() && lower.starts_with("url") && text.starts_with("http");
        let is_secret = SECRETS.iter().any(|part| lower.contains(part)) || lower.ends_with("pin");
        if is_secret && !is_date && !is_link {
            return Treatment::Secret;
        }
        if is_birth(&lower) {
            return Treatment::Birth;
        }
        if text == "true" || text == "false" {
            return Treatment::Keep;
        }
        let Some(known) = documented else {
            return Treatment::Replace;
        };
        if is_personal(name.unwrap_or_default()) || known.identifier || known.hidden {
            return Treatment::Replace;
        }
        let has_digits = text.bytes().any(|byte| byte.is_ascii_digit());
        let is_number = has_digits && text.parse::<f64>().is_ok();
        if is_date {
            return Treatment::Date;
        }
        let harmless = known.values.contains(&text)
            || known.number && is_number
            || lower == "code" && self.codes.contains(&text)
            || lower == "status" && is_status_code(&text)
            || lower.contains("currency") && is_currency(&text);
        match harmless {
            true => Treatment::Keep,
            false => Treatment::Replace,
        }
    }
}

/// Checks whether a property of this name holds a date of birth or a part of it.
pub(crate) fn is_birth(lower: &str) -> bool {
    lower == "dob" || lower.contains("birth")
}

fn is_personal(name: &str) -> bool {
    let lower = name.to_lowercase();
    identifies(name)
        || PERSONAL_NAMES.contains(&lower.as_str())
        || PERSONAL.iter().any(|part| lower.contains(part))
}

/// Checks whether the values of a property of this name are identifiers.
fn identifies(name: &str) -> bool {
    let lower = name.to_lowercase();
    name.ends_with("Id")
        || name.ends_with("ID")
        || name.ends_with("Ids")
        || lower == "id"
        || lower.ends_with("_id")
        || lower.contains("uuid")
}

fn is_status_code(text: &str) -> bool {
    text.parse()
        .is_ok_and(|status: u16| (100..600).contains(&status))
}

fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|letter| letter.is_ascii_uppercase())
}

/// Checks whether a text is a time in seconds or milliseconds since 1970, or a date in ISO 8601.
fn looks_like_date(text: &str) -> bool {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if digits {
        return (1..=13).contains(&text.len());
    }
    let starts = text.len() >= 10
        && text
            .bytes()
            .take(10)
            .enumerate()
            .all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
    let rest = text
        .bytes()
        .skip(10)
        .all(|byte| byte.is_ascii_digit() || b"TZ:.+- ".contains(&byte));
    starts && rest && text.len() <= 35
}
