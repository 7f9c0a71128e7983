//! The contract as the sandbox reads it: which operation a request is of, and what it may hold.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use anyhow::{Context, Result, anyhow};
use finicity_codegen::{Fit, Inputs, Source, corrected};
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Map, Value, json};

const CONTRACT: &str = include_str!("../../spec/finicity.yaml");
const OVERLAY: &str = include_str!("../../spec/overlay.yaml");

/// The name under which schemas refer to each other.
const URN: &str = "urn:contract";

/// A contract, and the routes it has.
#[derive(Debug)]
pub struct Contract {
    document: Value,
    operations: Vec<Operation>,
    /// Operations by method and number of segments.
    routes: HashMap<(String, usize), Vec<usize>>,
}

/// An operation of a contract.
#[derive(Debug)]
pub struct Operation {
    /// Its `operationId`.
    pub id: String,
    /// The tag it is listed under.
    pub tag: String,
    /// The method, in capitals.
    pub method: String,
    /// The path template.
    pub path: String,
    /// Its parameters, shared ones included.
    pub parameters: Vec<Parameter>,
    /// Its body, if it takes one.
    pub body: Option<RequestBody>,
    /// Whether it wants an access token besides the app key.
    pub wants_token: bool,
    /// Every documented answer, the lowest status first.
    pub answers: Vec<Documented>,
    /// How its list is paged: the words of the overlay's `x-paging`.
    pub(crate) paging: Option<Value>,
}

/// A parameter of an operation.
#[derive(Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// `path`, `query` or `header`.
    pub location: String,
    /// Whether a request has to have it.
    pub required: bool,
    /// The type its text has to be of.
    pub kind: String,
    /// The type of the items, where it is a list.
    pub(crate) item_kind: String,
    /// Whether the items of a list have a pair of the query each.
    pub(crate) exploded: bool,
    pub(crate) rules: Rules,
}

/// The body of a request.
#[derive(Debug)]
pub struct RequestBody {
    /// Whether a request has to have it.
    pub required: bool,
    pub(crate) rules: Rules,
}

/// What a schema of the contract asks of a value.
pub(crate) struct Rules(Validator);

impl Rules {
    /// Everything in which the value breaks them: the place in the value and the reason.
    pub(crate) fn broken_by(&self, value: &Value) -> Vec<(String, String)> {
        let errors = self.0.iter_errors(value);
        errors
            .map(|error| (error.instance_path().as_str().to_owned(), error.to_string()))
            .collect()
    }
}

impl std::fmt::Debug for Rules {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rules").finish_non_exhaustive()
    }
}

/// A documented answer.
#[derive(Debug, Clone)]
pub struct Documented {
    /// The status.
    pub status: u16,
    /// Media types and their schemas.
    pub content: Vec<(String, Value)>,
    /// The codes that a failure comes with.
    pub(crate) codes: Vec<String>,
}

impl Documented {
    /// The schema of its JSON.
    pub fn json(&self) -> Option<&Value> {
        let json = |(media, _): &&(String, Value)| media == "application/json";
        self.content.iter().find(json).map(|(_, schema)| schema)
    }
}

impl Contract {
    /// The contract that the sandbox comes with.
    ///
    /// # Errors
    /// When it can't be read, which the tests of the sandbox rule out.
    pub fn embedded() -> Result<Arc<Self>> {
        static EMBEDDED: OnceLock<Arc<Contract>> = OnceLock::new();
        if let Some(contract) = EMBEDDED.get() {
            return Ok(contract.clone());
        }
        let contract = Self::read("finicity.yaml", CONTRACT, Fit::Exact)?;
        Ok(EMBEDDED.get_or_init(|| Arc::new(contract)).clone())
    }

    /// A contract of one's own, with those of the corrections that fit.
    ///
    /// # Errors
    /// When the file can't be read or is no OpenAPI document; the message names the place.
    pub fn from_file(path: &Path) -> Result<Arc<Self>> {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path).with_context(|| format!("can't read {name}"))?;
        Self::read(&name, &text, Fit::Partial).map(Arc::new)
    }

    fn read(name: &str, text: &str, fit: Fit) -> Result<Self> {
        let document = corrected(&Inputs {
            contract: Source::new(name, text),
            overlay: Some(Source::new("overlay.yaml", OVERLAY)),
            docs: None,
            fit,
        });
        Self::new(document.map_err(|error| anyhow!("{error}"))?)
    }

    fn new(document: Value) -> Result<Self> {
        let registry = Registry::new()
            .draft(Draft::Draft4)
            .add(URN, as_json_schema(&document))?
            .prepare()?;
        let mut contract = Self {
            document,
            operations: Vec::new(),
            routes: HashMap::new(),
        };
        let operations = finicity_codegen::operations(&contract.document);
        let operations: Vec<Operation> = operations
            .map(|(place, _)| contract.operation(place.path, place.method, &registry))
            .collect::<Result<_>>()?;
        for (index, operation) in operations.iter().enumerate() {
            let length = operation.path.split('/').count();
            let route = (operation.method.clone(), length);
            contract.routes.entry(route).or_default().push(index);
        }
        contract.operations = operations;
        Ok(contract)
    }

    /// Every operation, by path.
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The operation with this `operationId`.
    pub fn by_id(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The version of the contract.
    pub fn version(&self) -> &str {
        let version = self.document.pointer("/info/version");
        version.and_then(Value::as_str).unwrap_or_default()
    }

    /// The named schema.
    pub(crate) fn schema(&self, name: &str) -> &Value {
        &self.document["components"]["schemas"][name]
    }

    /// Follows references.
    pub(crate) fn resolved<'a>(&'a self, value: &'a Value) -> &'a Value {
        finicity_codegen::resolved(&self.document, value)
    }

    /// The operation of a request, and the arguments in its path, decoded.
    pub(crate) fn find(
        &self,
        method: &str,
        path: &str,
    ) -> Option<(&Operation, Map<String, Value>)> {
        let segments: Vec<&str> = path.split('/').collect();
        let candidates = self.routes.get(&(method.to_owned(), segments.len()))?;
        let fitting = candidates.iter().filter_map(|index| {
            let operation = &self.operations[*index];
            Some((operation, arguments(&operation.path, &segments)?))
        });
        // A literal segment is meant before a placeholder that also fits.
        fitting.min_by_key(|(_, arguments)| arguments.len())
    }

    /// The methods that a path can be called with.
    pub(crate) fn methods_of(&self, path: &str) -> Vec<&str> {
        let methods = finicity_codegen::METHODS
            .iter()
            .map(|method| method.to_uppercase());
        let known = methods.filter_map(|method| Some(self.find(&method, path)?.0.method.as_str()));
        known.collect()
    }

    fn operation(&self, path: &str, method: &str, registry: &Registry<'_>) -> Result<Operation> {
        let item = &self.document["paths"][path];
        let described = &item[method];
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let id = text(&described["operationId"]);
        let place = format!("/paths/{}", escaped(path));
        let mut parameters: Vec<Parameter> = Vec::new();
        // What an operation describes itself goes before what its path describes for all.
        for place in [format!("{place}/{method}"), place.clone()] {
            let list = format!("{place}/parameters");
            let count = self.document.pointer(&list).and_then(Value::as_array);
            for index in 0..count.map_or(0, Vec::len) {
                let parameter = self.parameter(format!("{list}/{index}"), registry);
                let parameter = parameter.with_context(|| format!("a parameter of {id}"))?;
                let overridden = parameters
                    .iter()
                    .any(|own| own.name == parameter.name && own.location == parameter.location);
                if !overridden {
                    parameters.push(parameter);
                }
            }
        }
        Ok(Operation {
            tag: text(&described["tags"][0]),
            method: method.to_uppercase(),
            path: path.to_owned(),
            parameters,
            body: self
                .body(path, method, registry)
                .with_context(|| format!("the body of {id}"))?,
            wants_token: self.wants_token(described),
            answers: self.answers(described),
            paging: described.get("x-paging").cloned(),
            id,
        })
    }

    fn parameter(&self, place: String, registry: &Registry<'_>) -> Result<Parameter> {
        let (place, parameter) = self.followed(place)?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let schema = self.resolved(&parameter["schema"]);
        let location = text(&parameter["in"]);
        let explode = parameter["explode"].as_bool();
        Ok(Parameter {
            name: text(&parameter["name"]),
            required: parameter["required"] == json!(true),
            kind: text(&schema["type"]),
            item_kind: text(&self.resolved(&schema["items"])["type"]),
            exploded: location == "query" && explode.unwrap_or(true),
            rules: match parameter.get("schema") {
                Some(_) => rules(&at(&format!("{place}/schema")), registry)?,
                // It may be described by a media type instead.
                None => rules(&json!({}), registry)?,
            },
            location,
        })
    }

    fn body(
        &self,
        path: &str,
        method: &str,
        registry: &Registry<'_>,
    ) -> Result<Option<RequestBody>> {
        let place = format!("/paths/{}/{method}/requestBody", escaped(path));
        if self.document.pointer(&place).is_none() {
            return Ok(None);
        }
        let (place, body) = self.followed(place)?;
        let mut offered = body["content"].as_object().into_iter().flatten();
        let Some((media_type, media)) = offered.find(|(media_type, _)| is_json(media_type)) else {
            return Ok(None);
        };
        let schema = format!("{place}/content/{}/schema", escaped(media_type));
        Ok(Some(RequestBody {
            required: body["required"] == json!(true),
            rules: match media.get("schema") {
                Some(_) => rules(&at(&schema), registry)?,
                None => rules(&json!({}), registry)?,
            },
        }))
    }

    /// Follows references from a place, and says where they lead.
    fn followed(&self, mut place: String) -> Result<(String, &Value)> {
        loop {
            let found = self.document.pointer(&place);
            let found = found.with_context(|| format!("{place} names nothing"))?;
            match found.get("$ref").and_then(Value::as_str) {
                Some(next) => place = next.trim_start_matches('#').to_owned(),
                None => return Ok((place, found)),
            }
        }
    }

    fn wants_token(&self, described: &Value) -> bool {
        let security = described.get("security");
        let security = security.unwrap_or(&self.document["security"]);
        let schemes = &self.document["components"]["securitySchemes"];
        let all = security.as_array().into_iter().flatten();
        let mut names = all.filter_map(Value::as_object).flatten();
        names.any(|(scheme, _)| {
            let header = schemes[scheme]["name"].as_str().unwrap_or_default();
            header.eq_ignore_ascii_case("finicity-app-token")
        })
    }

    fn answers(&self, described: &Value) -> Vec<Documented> {
        let all = described["responses"].as_object().into_iter().flatten();
        let mut answers: Vec<Documented> = all
            .filter_map(|(status, answer)| {
                let answer = self.resolved(answer);
                let codes = answer.get("x-codes").and_then(Value::as_array);
                let codes = codes.into_iter().flatten().filter_map(Value::as_str);
                let content = answer.get("content");
                let content = content.and_then(Value::as_object).into_iter().flatten();
                let content = content.map(|(kind, media)| (kind.clone(), media["schema"].clone()));
                Some(Documented {
                    status: status.parse().ok()?,
                    content: content.collect(),
                    codes: codes.map(str::to_owned).collect(),
                })
            })
            .collect();
        answers.sort_by_key(|answer| answer.status);
        answers
    }
}

impl Operation {
    /// The documented answer with this status, or the first success.
    pub(crate) fn documented(&self, status: Option<u16>) -> Option<&Documented> {
        let wanted = |answer: &&Documented| Some(answer.status) == status;
        let answers = self.answers.iter();
        let successes = answers.filter(|answer| (200..300).contains(&answer.status));
        // A 203 asks for more authentication.
        let first = || successes.min_by_key(|answer| (answer.status == 203, answer.status));
        self.answers.iter().find(wanted).or_else(first)
    }
}

/// Whether a media type is that of JSON, whatever its parameters.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("application/json")
}

fn escaped(path: &str) -> String {
    path.replace('~', "~0").replace('/', "~1")
}

/// A schema that is written at a place of the contract.
fn at(place: &str) -> Value {
    let reference = percent_encoding::utf8_percent_encode(place, FRAGMENT);
    json!({ "$ref": format!("{URN}#{reference}") })
}

/// The rules of the schema at a place in the contract.
fn rules(schema: &Value, registry: &Registry<'_>) -> Result<Rules> {
    let validator = jsonschema::options()
        .with_draft(Draft::Draft4)
        .with_registry(registry)
        .should_validate_formats(true)
        // Draft 4 does not know them.
        .with_format("uuid", is_uuid)
        .with_format("unixtime", |text: &str| text.parse::<i64>().is_ok())
        .build(schema)
        .map_err(|error| anyhow!("{error}"))?;
    Ok(Rules(validator))
}

fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let digits = |part: &&str| part.bytes().all(|digit| digit.is_ascii_hexdigit());
    lengths == [8, 4, 4, 4, 12] && parts.iter().all(digits)
}

/// What has to be escaped in a fragment.
const FRAGMENT: &percent_encoding::AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// JSON Schema has no `nullable`.
fn as_json_schema(document: &Value) -> Value {
    match document {
        Value::Array(items) => items.iter().map(as_json_schema).collect(),
        Value::Object(members) => {
            let mut members: Map<String, Value> = members
                .iter()
                .map(|(name, value)| (name.clone(), as_json_schema(value)))
                .collect();
            if members.get("nullable") == Some(&json!(true))
                && let Some(kind) = members.get_mut("type")
            {
                *kind = json!([kind, "null"]);
            }
            Value::Object(members)
        }
        other => other.clone(),
    }
}

fn arguments(template: &str, segments: &[&str]) -> Option<Map<String, Value>> {
    let mut arguments = Map::new();
    for (wanted, found) in template.split('/').zip(segments) {
        let name = wanted.strip_prefix('{').and_then(|w| w.strip_suffix('}'));
        match name {
            Some(name) => {
                let value = percent_encoding::percent_decode_str(found).decode_utf8();
                arguments.insert(name.to_owned(), json!(value.ok()?));
            }
            None if wanted != *found => return None,
            None => {}
        }
    }
    Some(arguments)
}
