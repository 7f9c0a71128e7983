//! What differs between the facts of two contracts.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::schema;

/// A difference, before it is known what it means for the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    pub kind: &'static str,
    pub location: Vec<String>,
    pub from: Option<String>,
    pub to: Option<String>,
    /// The operations that use what was found, where the location does not name it.
    pub users: Vec<String>,
}

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Compares two contracts, and gathers what it finds.
pub(crate) struct Comparison<'a> {
    pub old: &'a Value,
    pub new: &'a Value,
    /// Schemas that have another name now.
    pub renamed: BTreeMap<String, String>,
    pub found: Vec<Found>,
}

/// An operation and what its path gives it.
struct Operation<'a> {
    method: &'static str,
    path: &'a str,
    described: &'a Map<String, Value>,
    shared: &'a [Value],
}

impl Operation<'_> {
    fn id(&self) -> &str {
        self.described
            .get("operationId")
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    fn place(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    /// Method and path, whatever the parameters in the path are called.
    fn key(&self) -> String {
        let mut key = String::from(self.method);
        let mut inside = false;
        for letter in self.path.chars() {
            match letter {
                '{' => inside = true,
                '}' => inside = false,
                _ if inside => {}
                letter => key.push(letter),
            }
            if letter == '{' {
                key.push_str("{}");
            }
        }
        key
    }
}

/// Everything that differs.
pub(crate) fn compare(old: &Value, new: &Value) -> Vec<Found> {
    let mut comparison = Comparison {
        old,
        new,
        renamed: schema::renames(old, new),
        found: Vec::new(),
    };
    comparison.document();
    comparison.operations();
    comparison.shared();
    comparison.schemas();
    let mut found = comparison.found;
    if found.is_empty() && without_version(old) != without_version(new) {
        found.push(Found {
            kind: "detail-changed",
            location: vec!["components".into()],
            from: None,
            to: None,
            users: Vec::new(),
        });
    }
    found.sort_by(|one, other| {
        (&one.location, one.kind, &one.from).cmp(&(&other.location, other.kind, &other.from))
    });
    found
}

fn without_version(document: &Value) -> Value {
    let mut document = document.clone();
    if let Some(document) = document.as_object_mut() {
        document.remove("info");
    }
    document
}

impl<'a> Comparison<'a> {
    pub(crate) fn push(
        &mut self,
        kind: &'static str,
        location: &[String],
        from: Option<String>,
        to: Option<String>,
    ) {
        self.found.push(Found {
            kind,
            location: location.to_vec(),
            from,
            to,
            users: Vec::new(),
        });
    }

    /// Notes a difference of two values, if there is one.
    pub(crate) fn differs(
        &mut self,
        kind: &'static str,
        location: &[String],
        old: Option<&Value>,
        new: Option<&Value>,
    ) {
        if old != new {
            self.push(kind, location, old.map(short), new.map(short));
        }
    }

    /// Notes that something is true on one side only.
    pub(crate) fn flag(
        &mut self,
        (set, unset): (&'static str, &'static str),
        location: &[String],
        (old, new): (bool, bool),
    ) {
        match (old, new) {
            (false, true) => self.push(set, location, None, None),
            (true, false) => self.push(unset, location, None, None),
            _ => {}
        }
    }

    fn document(&mut self) {
        let (old, new) = (self.old, self.new);
        for key in ["servers", "security"] {
            let location = [key.to_owned()];
            self.differs("detail-changed", &location, old.get(key), new.get(key));
        }
        let schemes = "/components/securitySchemes";
        let location = ["securitySchemes".to_owned()];
        self.differs(
            "security-changed",
            &location,
            old.pointer(schemes),
            new.pointer(schemes),
        );
    }

    fn operations(&mut self) {
        let (old, new) = (operations(self.old), operations(self.new));
        let mut left: Vec<&Operation<'a>> = Vec::new();
        let mut taken = BTreeSet::new();
        let mut pairs = Vec::new();
        let by_key: BTreeMap<String, &Operation<'_>> =
            new.iter().map(|one| (one.key(), one)).collect();
        for one in &old {
            match by_key.get(&one.key()) {
                Some(other) if taken.insert(other.place()) => pairs.push((one, *other)),
                _ => left.push(one),
            }
        }
        // One that is elsewhere now keeps its id.
        for one in left {
            let moved = new.iter().find(|other| {
                !one.id().is_empty() && other.id() == one.id() && !taken.contains(&other.place())
            });
            match moved {
                Some(other) => {
                    taken.insert(other.place());
                    pairs.push((one, other));
                }
                None => {
                    let location = ["operations".to_owned(), one.id().to_owned()];
                    self.push("operation-removed", &location, Some(one.place()), None);
                }
            }
        }
        for other in new.iter().filter(|other| !taken.contains(&other.place())) {
            let location = ["operations".to_owned(), other.id().to_owned()];
            self.push("operation-added", &location, None, Some(other.place()));
        }
        for (one, other) in pairs {
            self.operation(one, other);
        }
    }

    fn operation(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        // The name that both have, or the one that sorts first, so that both directions say the same.
        let id = old.id().min(new.id());
        let location = ["operations".to_owned(), id.to_owned()];
        if old.id() != new.id() {
            let (from, to) = (old.id().to_owned(), new.id().to_owned());
            self.push("operation-renamed", &location, Some(from), Some(to));
        }
        if old.place() != new.place() {
            self.push(
                "operation-moved",
                &location,
                Some(old.place()),
                Some(new.place()),
            );
        }
        let (was, is) = (old.described, new.described);
        self.differs("tag-changed", &location, was.get("tags"), is.get("tags"));
        self.differs(
            "security-changed",
            &location,
            was.get("security"),
            is.get("security"),
        );
        let deprecated = |described: &Map<String, Value>| {
            described.get("deprecated") == Some(&Value::Bool(true))
        };
        self.flag(
            ("deprecated", "not-deprecated"),
            &location,
            (deprecated(was), deprecated(is)),
        );
        self.parameters(&location, old, new);
        self.body(&location, was.get("requestBody"), is.get("requestBody"));
        self.responses(&location, was.get("responses"), is.get("responses"));
        let known = [
            "operationId",
            "tags",
            "security",
            "deprecated",
            "parameters",
            "requestBody",
            "responses",
            "summary",
            "description",
        ];
        let keys: BTreeSet<&String> = was.keys().chain(is.keys()).collect();
        for key in keys
            .into_iter()
            .filter(|key| !known.contains(&key.as_str()))
        {
            let location = within(&location, key);
            self.differs("detail-changed", &location, was.get(key), is.get(key));
        }
    }

    fn parameters(&mut self, location: &[String], old: &Operation<'a>, new: &Operation<'a>) {
        let was = parameters(self.old, old);
        let is = parameters(self.new, new);
        let keys: BTreeSet<_> = was.keys().chain(is.keys()).cloned().collect();
        for (place, name) in keys {
            let key = (place, name);
            let location = [
                location,
                &["parameters".into(), key.0.clone(), key.1.clone()],
            ]
            .concat();
            match (was.get(&key), is.get(&key)) {
                (Some((one_name, one)), Some((other_name, other))) => {
                    // What both take from the shared ones is told once, there.
                    let same_shared = one_name.is_some() && one_name == other_name;
                    if !same_shared {
                        self.parameter(&location, one, other);
                    }
                }
                (Some((_, one)), None) => {
                    self.push("parameter-removed", &location, Some(demanded(one)), None)
                }
                (None, Some((_, other))) => {
                    self.push("parameter-added", &location, None, Some(demanded(other)))
                }
                (None, None) => {}
            }
        }
    }

    fn parameter(&mut self, location: &[String], old: &'a Value, new: &'a Value) {
        let required = |one: &Value| one["required"] == Value::Bool(true);
        self.flag(
            ("parameter-required", "parameter-optional"),
            location,
            (required(old), required(new)),
        );
        let deprecated = |one: &Value| one["deprecated"] == Value::Bool(true);
        self.flag(
            ("deprecated", "not-deprecated"),
            location,
            (deprecated(old), deprecated(new)),
        );
        for key in [
            "style",
            "explode",
            "allowReserved",
            "allowEmptyValue",
            "content",
        ] {
            self.differs(
                "detail-changed",
                &within(location, key),
                old.get(key),
                new.get(key),
            );
        }
        for key in ["example", "examples"] {
            self.differs("example-changed", location, old.get(key), new.get(key));
        }
        self.schema(location, old.get("schema"), new.get("schema"));
    }

    fn body(&mut self, location: &[String], old: Option<&'a Value>, new: Option<&'a Value>) {
        let location = within(location, "requestBody");
        match (old, new) {
            (None, None) => {}
            (Some(_), None) => self.push("request-body-removed", &location, None, None),
            (None, Some(_)) => self.push("request-body-added", &location, None, None),
            (Some(old), Some(new))
                if shared_name(old).is_some() && shared_name(old) == shared_name(new) => {}
            (Some(old), Some(new)) => {
                let (old, new) = (resolved(self.old, old), resolved(self.new, new));
                self.request_body(&location, old, new);
            }
        }
    }

    fn request_body(&mut self, location: &[String], old: &'a Value, new: &'a Value) {
        let required = |one: &Value| one["required"] == Value::Bool(true);
        self.flag(
            ("request-body-required", "request-body-optional"),
            location,
            (required(old), required(new)),
        );
        self.content(location, old.get("content"), new.get("content"));
    }

    fn content(&mut self, location: &[String], old: Option<&'a Value>, new: Option<&'a Value>) {
        let empty = Map::new();
        let was = old.and_then(Value::as_object).unwrap_or(&empty);
        let is = new.and_then(Value::as_object).unwrap_or(&empty);
        let kinds: BTreeSet<&String> = was.keys().chain(is.keys()).collect();
        for kind in kinds {
            let location = within(location, kind);
            let (one, other) = (
                old.and_then(|old| old.get(kind)),
                new.and_then(|new| new.get(kind)),
            );
            match (one, other) {
                (Some(one), Some(other)) => {
                    self.schema(&location, one.get("schema"), other.get("schema"));
                    for key in ["example", "examples"] {
                        self.differs("example-changed", &location, one.get(key), other.get(key));
                    }
                    self.differs(
                        "detail-changed",
                        &location,
                        one.get("encoding"),
                        other.get("encoding"),
                    );
                }
                (Some(one), None) => {
                    self.push(
                        "media-type-removed",
                        &location,
                        one.get("schema").map(schema::described),
                        None,
                    );
                }
                (None, Some(other)) => {
                    self.push(
                        "media-type-added",
                        &location,
                        None,
                        other.get("schema").map(schema::described),
                    );
                }
                (None, None) => {}
            }
        }
    }

    fn responses(&mut self, location: &[String], old: Option<&'a Value>, new: Option<&'a Value>) {
        let keys = |side: Option<&'a Value>| {
            side.and_then(Value::as_object)
                .into_iter()
                .flat_map(|all| all.keys())
        };
        let statuses: BTreeSet<&String> = keys(old).chain(keys(new)).collect();
        for status in statuses {
            let location = [location, &["responses".into(), status.clone()]].concat();
            let one = old.and_then(|old| old.get(status));
            let other = new.and_then(|new| new.get(status));
            match (one, other) {
                (Some(one), Some(other))
                    if shared_name(one).is_some() && shared_name(one) == shared_name(other) => {}
                (Some(one), Some(other)) => {
                    let (one, other) = (resolved(self.old, one), resolved(self.new, other));
                    self.response(&location, one, other);
                }
                (Some(_), None) => self.push("response-removed", &location, None, None),
                (None, Some(_)) => self.push("response-added", &location, None, None),
                (None, None) => {}
            }
        }
    }

    fn response(&mut self, location: &[String], old: &'a Value, new: &'a Value) {
        self.content(location, old.get("content"), new.get("content"));
        self.codes(location, old, new);
        let keys = |side: &'a Value| {
            side["headers"]
                .as_object()
                .into_iter()
                .flat_map(|all| all.keys())
        };
        let names: BTreeSet<&String> = keys(old).chain(keys(new)).collect();
        for name in names {
            let location = [location, &["headers".into(), name.clone()]].concat();
            match (old["headers"].get(name), new["headers"].get(name)) {
                (Some(one), Some(other)) => {
                    let (one, other) = (resolved(self.old, one), resolved(self.new, other));
                    self.parameter(&location, one, other);
                }
                (Some(_), None) => self.push("header-removed", &location, None, None),
                (None, Some(_)) => self.push("header-added", &location, None, None),
                (None, None) => {}
            }
        }
        self.differs(
            "detail-changed",
            &within(location, "links"),
            old.get("links"),
            new.get("links"),
        );
    }

    /// The codes that a failure comes with.
    fn codes(&mut self, location: &[String], old: &Value, new: &Value) {
        let codes = |side: &Value| -> BTreeSet<String> {
            let codes = side["x-codes"].as_array().into_iter().flatten();
            codes.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let (old, new) = (codes(old), codes(new));
        let changes = [
            ("error-code-removed", old.difference(&new)),
            ("error-code-added", new.difference(&old)),
        ];
        for (kind, codes) in changes {
            for code in codes {
                let location = [location, &["codes".into(), code.clone()]].concat();
                self.push(kind, &location, None, None);
            }
        }
    }

    /// What several operations share is compared once.
    fn shared(&mut self) {
        for section in ["parameters", "requestBodies", "responses", "headers"] {
            let pointer = format!("/components/{section}");
            let (old, new) = (self.old.pointer(&pointer), self.new.pointer(&pointer));
            let names = old
                .and_then(Value::as_object)
                .into_iter()
                .flat_map(|all| all.keys());
            for name in names {
                let one = old.and_then(|old| old.get(name));
                let other = new.and_then(|new| new.get(name));
                let (Some(one), Some(other)) = (one, other) else {
                    continue;
                };
                let (one, other) = (resolved(self.old, one), resolved(self.new, other));
                let location = [section.to_owned(), name.clone()];
                let before = self.found.len();
                match section {
                    "requestBodies" => self.request_body(&location, one, other),
                    "responses" => self.response(&location, one, other),
                    _ => {
                        self.differs(
                            "detail-changed",
                            &location,
                            one.get("name"),
                            other.get("name"),
                        );
                        self.differs("detail-changed", &location, one.get("in"), other.get("in"));
                        self.parameter(&location, one, other);
                    }
                }
                if self.found.len() > before {
                    let reference = format!("#{pointer}/{name}");
                    let users = users(self.old, &reference);
                    for found in &mut self.found[before..] {
                        found.users.clone_from(&users);
                    }
                }
            }
        }
    }
}

/// The operations that refer to something, directly.
fn users(document: &Value, reference: &str) -> Vec<String> {
    fn refers(value: &Value, reference: &str) -> bool {
        match value {
            Value::Object(members) => members.iter().any(|(key, value)| {
                key == "$ref" && value == reference || refers(value, reference)
            }),
            Value::Array(items) => items.iter().any(|item| refers(item, reference)),
            _ => false,
        }
    }
    let all = operations(document);
    let users = all.iter().filter(|operation| {
        operation
            .described
            .values()
            .any(|value| refers(value, reference))
            || operation
                .shared
                .iter()
                .any(|value| refers(value, reference))
    });
    users.map(|operation| operation.id().to_owned()).collect()
}

fn operations(document: &Value) -> Vec<Operation<'_>> {
    let mut all = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for method in METHODS {
            if let Some(described) = item.get(method).and_then(Value::as_object) {
                let shared = item["parameters"].as_array().map_or(&[][..], Vec::as_slice);
                all.push(Operation {
                    method,
                    path,
                    described,
                    shared,
                });
            }
        }
    }
    all
}

type Parameters<'a> = BTreeMap<(String, String), (Option<&'a str>, &'a Value)>;

/// The parameters of an operation by place and name, with the name they are shared under.
fn parameters<'a>(document: &'a Value, operation: &Operation<'a>) -> Parameters<'a> {
    let own = operation
        .described
        .get("parameters")
        .and_then(Value::as_array);
    let own = own.map_or(&[][..], Vec::as_slice);
    let mut all = Parameters::new();
    for parameter in operation.shared.iter().chain(own) {
        let described = resolved(document, parameter);
        let text = |key: &str| described[key].as_str().unwrap_or_default().to_owned();
        all.insert(
            (text("in"), text("name")),
            (shared_name(parameter), described),
        );
    }
    all
}

fn shared_name(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// What a reference stands for.
pub(crate) fn resolved<'a>(document: &'a Value, mut value: &'a Value) -> &'a Value {
    // A loop of references ends, too.
    for _ in 0..32 {
        let Some(reference) = shared_name(value) else {
            break;
        };
        match document.pointer(reference.trim_start_matches('#')) {
            Some(found) => value = found,
            None => break,
        }
    }
    value
}

pub(crate) fn within(location: &[String], name: &str) -> Vec<String> {
    [location, &[name.to_owned()]].concat()
}

fn demanded(parameter: &Value) -> String {
    let kind = schema::described(&parameter["schema"]);
    let required = parameter["required"] == Value::Bool(true);
    if required {
        format!("{kind}, required")
    } else {
        kind
    }
}

/// A value as it is shown: in one line, not too long.
pub(crate) fn short(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match text.char_indices().nth(120) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
