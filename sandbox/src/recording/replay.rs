//! Serves the responses of a recording.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Result, ensure};
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::exchange::{Exchange, StoredBody, StoredResponse};
use super::recorder::stored_files;
use super::redact::{accepts_pdf, decoded_query};
use super::vocabulary::{Treatment, Vocabulary, is_birth};
use crate::contract::Contract;

/// The operation that returns an access token.
const AUTHENTICATION: &str = "CreateToken";

/// The responses of a recording, and the state of their replay.
#[derive(Debug)]
pub(crate) struct Replay {
    contract: Arc<Contract>,
    vocabulary: Arc<Vocabulary>,
    /// The exchanges in the order of the recording, without authentications.
    recorded: Vec<Recorded>,
    state: Mutex<State>,
}

#[derive(Debug)]
struct Recorded {
    /// The name of the file.
    name: String,
    exchange: Exchange,
    /// The values of the request, except identifiers that an earlier response contains. The caller knew them
    /// without the API, so the values of a replayed request may differ.
    free: HashSet<String>,
}

#[derive(Debug, Default)]
struct State {
    /// The recorded value for each value of a replayed request that differs from the recording, by session.
    bindings: HashMap<u64, HashMap<String, String>>,
    /// The number of responses that were served from each group of equal requests, by the index of the first.
    served: HashMap<usize, usize>,
}

/// A request to find in the recording.
pub(crate) struct Wanted<'a> {
    pub method: &'a str,
    pub path: &'a str,
    pub query: Option<&'a str>,
    pub headers: &'a HeaderMap,
    pub body: &'a [u8],
}

/// A comparison of a request with a recorded one.
struct Comparison<'a> {
    vocabulary: &'a Vocabulary,
    known: bool,
    free: &'a HashSet<String>,
    bindings: &'a HashMap<String, String>,
    /// The new bindings.
    added: HashMap<String, String>,
    /// Set if all dates are equal.
    same_dates: bool,
    /// The number of values that are equal.
    equal: usize,
    /// The number of values that have an earlier binding.
    bound: usize,
    /// The first difference.
    difference: Option<String>,
}

impl Replay {
    /// Reads a recording.
    ///
    /// # Errors
    /// Returns an error if the folder or one of its files can't be read, or if it contains no recorded request.
    /// The message names the file and the place in the file.
    pub(crate) fn read(contract: Arc<Contract>, folder: &Path) -> Result<Self> {
        let files = stored_files(folder)?;
        ensure!(
            !files.is_empty(),
            "the folder {} contains no recorded request; record some with --record",
            folder.display()
        );
        let vocabulary = contract.vocabulary();
        let mut recorded = Vec::new();
        let mut seen = HashSet::new();
        for (_, file) in files {
            let exchange = Exchange::read(&file)?;
            let mut free = HashSet::new();
            exchange.request.values(&mut free);
            free.retain(|value| !seen.contains(value));
            if let StoredBody::Json(body) = &exchange.response.body {
                vocabulary.identifiers(None, body, &mut seen);
            }
            let name = file.file_name().map(|name| name.to_string_lossy().into());
            recorded.push(Recorded {
                name: name.unwrap_or_default(),
                exchange,
                free,
            });
        }
        Ok(Self {
            contract,
            vocabulary,
            recorded,
            state: Mutex::default(),
        })
    }

    /// Returns the response to a request, and its body.
    ///
    /// # Errors
    /// Returns a message that names the operation and the most similar recorded request.
    pub(crate) fn respond(&self, wanted: &Wanted<'_>) -> Result<(Response<Body>, Bytes), String> {
        let found = self.contract.find(wanted.method, wanted.path);
        if found.is_some_and(|(operation, _)| operation.id == AUTHENTICATION) {
            let token = StoredResponse {
                status: 200,
                content_type: Some("application/json".into()),
                retry_after: None,
                body: StoredBody::Json(json!({ "token": "replayed-token" })),
            };
            return Ok(response(&token));
        }
        let exchange = self.find(wanted)?;
        let mut stored = exchange.response.clone();
        if let StoredBody::Json(body) = &mut stored.body {
            let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            let bindings = state.bindings.get(&exchange.session).into_iter().flatten();
            let originals = bindings.map(|(value, recorded)| (recorded.as_str(), value.as_str()));
            let originals = originals.collect();
            self.restore(None, body, exchange.operation.is_some(), &originals);
        }
        Ok(response(&stored))
    }

    /// Puts the values that the caller made up in the places of their replacements.
    fn restore(
        &self,
        name: Option<&str>,
        value: &mut Value,
        known: bool,
        originals: &HashMap<&str, &str>,
    ) {
        match value {
            Value::Array(items) => {
                for item in items {
                    self.restore(name, item, known, originals);
                }
            }
            Value::Object(properties) => {
                for (name, value) in properties {
                    let known = known && self.vocabulary.knows(name);
                    self.restore(Some(name), value, known, originals);
                }
            }
            Value::Null | Value::Bool(_) => {}
            scalar => {
                let name = name.filter(|_| known);
                let treatment = self.vocabulary.treatment(name, scalar);
                let original = originals.get(scalar_text(scalar).as_str());
                let Some(original) = original.filter(|_| treatment == Treatment::Replace) else {
                    return;
                };
                let number: Option<Value> = serde_json::from_str(original).ok();
                match (&*scalar, number.filter(Value::is_number)) {
                    (Value::String(_), _) => *scalar = Value::from(*original),
                    (_, Some(number)) => *scalar = number,
                    _ => {}
                }
            }
        }
    }

    /// Returns the exchange whose response is next for a request.
    ///
    /// # Errors
    /// Returns a message that names the operation and the most similar recorded request.
    fn find(&self, wanted: &Wanted<'_>) -> Result<&Exchange, String> {
        let found = self.contract.find(wanted.method, wanted.path);
        let (id, path, arguments) = match found {
            Some((operation, arguments)) => (
                Some(operation.id.as_str()),
                operation.path.as_str(),
                arguments,
            ),
            None => (None, wanted.path, Map::new()),
        };
        let name = id.map_or_else(|| format!("{} {path}", wanted.method), str::to_owned);
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let of_operation: Vec<(usize, &Recorded)> = self
            .recorded
            .iter()
            .enumerate()
            .filter(|(_, recorded)| recorded.exchange.operation.as_deref() == id)
            .filter(|(_, recorded)| id.is_some() || recorded.exchange.request.path == path)
            .filter(|(_, recorded)| recorded.exchange.request.method == wanted.method)
            .collect();
        if of_operation.is_empty() {
            return Err(format!("the recording has no request of {name}"));
        }
        let none = HashMap::new();
        let compared: Vec<(usize, Comparison<'_>)> = of_operation
            .iter()
            .map(|(index, recorded)| {
                let mut comparison = Comparison {
                    vocabulary: &self.vocabulary,
                    known: id.is_some(),
                    free: &recorded.free,
                    bindings: state
                        .bindings
                        .get(&recorded.exchange.session)
                        .unwrap_or(&none),
                    added: HashMap::new(),
                    same_dates: true,
                    equal: 0,
                    bound: 0,
                    difference: None,
                };
                comparison.request(wanted, &arguments, &recorded.exchange);
                (*index, comparison)
            })
            .collect();
        let fitting = compared
            .iter()
            .filter(|(_, comparison)| comparison.difference.is_none());
        let best = fitting
            .clone()
            .max_by_key(|(index, c)| (c.rank(), Reverse(*index)));
        let Some((_, best)) = best else {
            let nearest = compared
                .iter()
                .max_by_key(|(index, c)| (c.equal + c.bound, Reverse(*index)));
            return Err(nearest.map_or_else(String::new, |(index, comparison)| {
                format!(
                    "the recording has no such request of {name}; the nearest is {}: {}",
                    self.recorded[*index].name,
                    comparison.difference.as_deref().unwrap_or_default()
                )
            }));
        };
        let session_of = |index: usize| self.recorded[index].exchange.session;
        let equivalent: Vec<&(usize, Comparison<'_>)> =
            fitting.filter(|(_, c)| c.rank() == best.rank()).collect();
        // In a session, a value of the caller has one recorded value, which the first of the requests decides.
        let group = equivalent.iter().filter(|(index, c)| {
            let session = equivalent.iter();
            let session = session.filter(|(other, _)| session_of(*other) == session_of(*index));
            let decisive = session.max_by_key(|(index, c)| (c.bound, Reverse(*index)));
            decisive.is_some_and(|(_, first)| first.added == c.added)
        });
        let group: Vec<_> = group.collect();
        let first = group.first().map_or(0, |(index, _)| *index);
        let served = state.served.get(&first).copied().unwrap_or_default();
        // The last response stays.
        let Some((index, next)) = group.get(served).or(group.last()) else {
            return Err(format!("the recording has no such request of {name}"));
        };
        let (index, added) = (*index, next.added.clone());
        let bindings = state.bindings.entry(session_of(index)).or_default();
        bindings.extend(added);
        state.served.insert(first, served + 1);
        Ok(&self.recorded[index].exchange)
    }
}

impl super::exchange::StoredRequest {
    /// Collects the texts of all values of the request.
    fn values(&self, into: &mut HashSet<String>) {
        self.path_parameters
            .values()
            .for_each(|value| scalars(value, into));
        into.extend(self.query.iter().map(|(_, value)| value.clone()));
        if let StoredBody::Json(body) = &self.body {
            scalars(body, into);
        }
    }
}

/// Collects the texts of all scalars in a value.
fn scalars(value: &Value, into: &mut HashSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| scalars(item, into)),
        Value::Object(properties) => properties.values().for_each(|value| scalars(value, into)),
        Value::Null | Value::Bool(_) => {}
        scalar => {
            into.insert(scalar_text(scalar));
        }
    }
}

pub(super) fn scalar_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

impl Comparison<'_> {
    fn request(&mut self, wanted: &Wanted<'_>, arguments: &Map<String, Value>, other: &Exchange) {
        let other = &other.request;
        if accepts_pdf(wanted.headers) != other.accepts_pdf {
            let which = match other.accepts_pdf {
                true => "the recorded request accepts a PDF",
                false => "the recorded request does not accept a PDF",
            };
            self.differs(which.into());
        }
        for (name, value) in arguments {
            let recorded = other.path_parameters.get(name).unwrap_or(&Value::Null);
            self.scalar(
                &format!("path parameter `{name}`"),
                name,
                value,
                recorded,
                false,
            );
        }
        self.query(
            &decoded_query(wanted.query.unwrap_or_default()),
            &other.query,
        );
        let body: Option<Value> = serde_json::from_slice(wanted.body).ok();
        match (body, &other.body) {
            (None, StoredBody::Empty) if wanted.body.is_empty() => self.equal += 1,
            (Some(body), StoredBody::Json(recorded)) => {
                self.json("body", "", &body, recorded, false);
            }
            (None, StoredBody::Text(_) | StoredBody::Binary(_)) if !wanted.body.is_empty() => {}
            _ => self.differs("the bodies have different formats".into()),
        }
    }

    /// Returns the similarity of the requests. A new binding is as good as an earlier one, so that the requests of
    /// a later session have the same rank.
    fn rank(&self) -> (bool, usize, usize) {
        (self.same_dates, self.equal, self.bound + self.added.len())
    }

    fn differs(&mut self, difference: String) {
        self.difference.get_or_insert(difference);
    }

    fn query(&mut self, wanted: &[(String, String)], recorded: &[(String, String)]) {
        let known = |pairs: &[(String, String)]| {
            let pairs = pairs.iter().filter(|(name, _)| self.vocabulary.knows(name));
            let mut pairs: Vec<(String, String)> = pairs.cloned().collect();
            pairs.sort_by(|one, other| one.0.cmp(&other.0));
            pairs
        };
        let (known_wanted, known_recorded) = (known(wanted), known(recorded));
        let names = |pairs: &[(String, String)]| {
            let names = pairs.iter().map(|(name, _)| name.as_str());
            names.collect::<Vec<_>>().join(", ")
        };
        if names(&known_wanted) != names(&known_recorded) || wanted.len() != recorded.len() {
            let names = names(&known_recorded);
            return self.differs(format!("the recorded query parameters are: {names}"));
        }
        for ((name, value), (_, recorded)) in known_wanted.iter().zip(&known_recorded) {
            let (value, recorded) = (Value::from(value.as_str()), Value::from(recorded.as_str()));
            let place = format!("query parameter `{name}`");
            self.scalar(&place, name, &value, &recorded, false);
        }
    }

    fn json(&mut self, place: &str, name: &str, wanted: &Value, recorded: &Value, birth: bool) {
        match (wanted, recorded) {
            (Value::Array(wanted), Value::Array(recorded)) if wanted.len() == recorded.len() => {
                for (index, (wanted, recorded)) in wanted.iter().zip(recorded).enumerate() {
                    self.json(&format!("{place}/{index}"), name, wanted, recorded, birth);
                }
            }
            (Value::Object(wanted), Value::Object(recorded)) => {
                self.object(place, wanted, recorded, birth);
            }
            (Value::Array(_) | Value::Object(_), _) | (_, Value::Array(_) | Value::Object(_)) => {
                self.differs(format!("{place} has another type or length"));
            }
            (wanted, recorded) => self.scalar(place, name, wanted, recorded, birth),
        }
    }

    fn object(
        &mut self,
        place: &str,
        wanted: &Map<String, Value>,
        recorded: &Map<String, Value>,
        birth: bool,
    ) {
        let known = |properties: &Map<String, Value>| {
            let names = properties.keys().filter(|name| self.vocabulary.knows(name));
            names.cloned().collect::<Vec<_>>()
        };
        let names = known(recorded);
        if known(wanted) != names || wanted.len() != recorded.len() {
            let names = names.join(", ");
            return self.differs(format!("the recorded properties of {place} are: {names}"));
        }
        for name in names {
            let birth = birth || is_birth(&name.to_lowercase());
            let (wanted, recorded) = (&wanted[&name], &recorded[&name]);
            self.json(&format!("{place}/{name}"), &name, wanted, recorded, birth);
        }
    }

    fn scalar(&mut self, place: &str, name: &str, wanted: &Value, recorded: &Value, birth: bool) {
        if wanted == recorded {
            self.equal += 1;
            return;
        }
        let is_identifier = !self.known || self.vocabulary.is_identifier(name);
        let name = Some(name).filter(|_| self.known);
        let treatment = match birth {
            true => Treatment::Birth,
            false => self.vocabulary.treatment(name, wanted),
        };
        let is_replaced = self.vocabulary.treatment(name, recorded) == Treatment::Replace;
        match treatment {
            Treatment::Date => self.same_dates = false,
            Treatment::Secret | Treatment::Birth => {}
            Treatment::Replace if same_type(wanted, recorded) && is_replaced => {
                let (wanted, recorded) = (scalar_text(wanted), scalar_text(recorded));
                // A text that equals an identifier by chance is none.
                let is_free = !is_identifier || self.free.contains(&recorded);
                self.replaced(place, &wanted, &recorded, is_free);
            }
            // The value itself may be personal data, so that only the place is named.
            Treatment::Keep | Treatment::Replace => self.differs(format!("{place} differs")),
        }
    }

    /// Compares a value that the recording has replaced.
    fn replaced(&mut self, place: &str, wanted: &str, recorded: &str, is_free: bool) {
        let bound = self.bindings.get(wanted).or(self.added.get(wanted));
        if let Some(bound) = bound {
            match bound == recorded {
                true => self.bound += 1,
                false => self.differs(format!("{place} differs")),
            }
            return;
        }
        let mut bindings = self.bindings.values().chain(self.added.values());
        let taken = bindings.any(|other| other == recorded);
        if taken || !is_free {
            return self.differs(format!("{place} differs"));
        }
        self.added.insert(wanted.to_owned(), recorded.to_owned());
    }
}

fn response(stored: &StoredResponse) -> (Response<Body>, Bytes) {
    let body = Bytes::from(stored.body.bytes());
    let mut response = Response::new(Body::from(body.clone()));
    *response.status_mut() = StatusCode::from_u16(stored.status).unwrap_or(StatusCode::OK);
    // A page in the recording must not run scripts with the rights of the page of the sandbox.
    let policy = HeaderValue::from_static("sandbox");
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    let kind = stored.content_type.as_deref();
    if let Some(kind) = kind.and_then(|kind| HeaderValue::from_str(kind).ok()) {
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
    }
    if let Some(seconds) = stored.retry_after {
        let seconds = HeaderValue::from(seconds);
        response.headers_mut().insert(header::RETRY_AFTER, seconds);
    }
    (response, body)
}

fn same_type(one: &Value, other: &Value) -> bool {
    one.is_string() == other.is_string() && one.is_number() == other.is_number()
}
