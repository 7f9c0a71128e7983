//! The contract in the form that the sandbox uses: the operation of each request, and the rules for
//! its content.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use anyhow::{Context, Result, anyhow};
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Map, Value, json};

use crate::recording::Vocabulary;

/// The contract with its corrections, written by `cargo xtask generate`.
const CONTRACT: &str = include_str!("generated/contract.json");

/// The corrections, for other versions of the contract.
#[cfg(feature = "codegen")]
const OVERLAY: &str = include_str!("generated/overlay.yaml");

/// The HTTP methods that a path item can contain.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The maximum length of a reason that contains the value, in bytes.
const LONGEST_REASON: usize = 1000;

/// The URI of the contract in references between schemas.
const URN: &str = "urn:contract";

/// A contract and its routes.
#[derive(Debug)]
pub struct Contract {
    document: Value,
    operations: Vec<Operation>,
    /// The indexes of operations by method and number of path segments.
    routes: HashMap<(String, usize), Vec<usize>>,
    vocabulary: OnceLock<Arc<Vocabulary>>,
}

/// An operation of a contract.
#[derive(Debug)]
pub struct Operation {
    /// The `operationId` of the operation.
    pub id: String,
    /// The tag of the operation.
    pub tag: String,
    /// The method in upper case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The parameters of the operation, including those that its path shares.
    pub parameters: Vec<Parameter>,
    /// The request body, if the operation takes one.
    pub body: Option<RequestBody>,
    /// Set if the operation requires an access token in addition to the app key.
    pub requires_token: bool,
    /// The documented responses, sorted by status code.
    pub responses: Vec<DocumentedResponse>,
    /// The paging of the list that the operation returns: the `x-paging` object of the overlay.
    pub(crate) paging: Option<Value>,
}

/// A parameter of an operation.
#[derive(Debug)]
pub struct Parameter {
    /// The name of the parameter in a request.
    pub name: String,
    /// The location of the parameter: `path`, `query` or `header`.
    pub location: String,
    /// Set if a request must have the parameter.
    pub required: bool,
    /// The type that the text of the parameter must have.
    pub kind: String,
    /// The type of the items, if the parameter is a list.
    pub(crate) item_kind: String,
    /// Set if the query has a separate pair for each item of a list.
    pub(crate) exploded: bool,
    pub(crate) rules: Rules,
}

/// The body of a request.
#[derive(Debug)]
pub struct RequestBody {
    /// Set if a request must have a body.
    pub required: bool,
    pub(crate) rules: Rules,
}

/// The rules of a schema of the contract for a value.
pub(crate) struct Rules(Validator);

impl Rules {
    /// Returns each violation of the rules in the value: its place in the value, and the reason.
    pub(crate) fn broken_by(&self, value: &Value) -> Vec<(String, String)> {
        let errors = self.0.iter_errors(value);
        errors
            .map(|error| {
                let mut reason = error.to_string();
                if reason.len() > LONGEST_REASON {
                    // Without the value.
                    reason = error.masked().to_string();
                }
                (error.instance_path().as_str().to_owned(), reason)
            })
            .collect()
    }
}

impl std::fmt::Debug for Rules {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rules").finish_non_exhaustive()
    }
}

/// A documented response.
#[derive(Debug, Clone)]
pub struct DocumentedResponse {
    /// The status code.
    pub status: u16,
    /// The media types of the body, and their schemas.
    pub content: Vec<(String, Value)>,
    /// The error codes that a failure may have.
    pub(crate) codes: Vec<String>,
}

impl DocumentedResponse {
    /// Returns the schema of the JSON body.
    pub fn json(&self) -> Option<&Value> {
        let json = |(media, _): &&(String, Value)| media == "application/json";
        self.content.iter().find(json).map(|(_, schema)| schema)
    }
}

impl Contract {
    /// Returns the contract that is built into the sandbox.
    ///
    /// # Errors
    /// Returns an error if the contract cannot be read. The tests of the sandbox make sure that this does not
    /// happen.
    pub fn embedded() -> Result<Arc<Self>> {
        static EMBEDDED: OnceLock<Arc<Contract>> = OnceLock::new();
        if let Some(contract) = EMBEDDED.get() {
            return Ok(contract.clone());
        }
        let document = serde_json::from_str(CONTRACT).context("the built-in contract")?;
        let contract = Self::from_document(document)?;
        Ok(EMBEDDED.get_or_init(|| Arc::new(contract)).clone())
    }

    /// Reads another contract, a YAML or JSON file, and applies the corrections of the SDK that fit it.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read or is not an OpenAPI 3.0 document. The message names the
    /// place.
    #[cfg(feature = "codegen")]
    pub fn from_file(path: &std::path::Path) -> Result<Self> {
        use finicity_codegen::{Fit, Inputs, Source, corrected};

        let name = path.display().to_string();
        let text = std::fs::read_to_string(path).with_context(|| format!("can't read {name}"))?;
        let document = corrected(&Inputs {
            contract: Source::new(&name, &text),
            overlay: Some(Source::new("overlay.yaml", OVERLAY)),
            docs: None,
            fit: Fit::Partial,
        });
        Self::from_document(document.map_err(|error| anyhow!("{error}"))?)
    }

    /// Reads another contract, an OpenAPI 3.0 document, without any corrections.
    ///
    /// # Errors
    /// Returns an error if a schema or a reference of the document is invalid. The message names the
    /// operation.
    pub fn from_document(document: Value) -> Result<Self> {
        let registry = Registry::new()
            .draft(Draft::Draft4)
            .add(URN, as_json_schema(&document))?
            .prepare()?;
        let mut contract = Self {
            document,
            operations: Vec::new(),
            routes: HashMap::new(),
            vocabulary: OnceLock::new(),
        };
        let paths = contract.document["paths"].as_object();
        let operations = paths.into_iter().flatten().flat_map(|(path, item)| {
            let methods = METHODS.iter().filter(|method| item.get(method).is_some());
            methods.map(|method| (path.as_str(), *method))
        });
        let operations: Vec<Operation> = operations
            .map(|(path, method)| contract.operation(path, method, &registry))
            .collect::<Result<_>>()?;
        for (index, operation) in operations.iter().enumerate() {
            let length = operation.path.split('/').count();
            let route = (operation.method.clone(), length);
            contract.routes.entry(route).or_default().push(index);
        }
        contract.operations = operations;
        Ok(contract)
    }

    /// Returns the names that recordings need, which are collected once.
    pub(crate) fn vocabulary(&self) -> Arc<Vocabulary> {
        let vocabulary = self
            .vocabulary
            .get_or_init(|| Arc::new(Vocabulary::of(self)));
        Arc::clone(vocabulary)
    }

    /// Returns the document of the contract.
    pub(crate) fn document(&self) -> &Value {
        &self.document
    }

    /// Returns every operation, sorted by path.
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// Returns the operation with this `operationId`.
    pub fn by_id(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// Returns the version of the contract.
    pub fn version(&self) -> &str {
        let version = self.document.pointer("/info/version");
        version.and_then(Value::as_str).unwrap_or_default()
    }

    /// Returns the schema with this name.
    pub(crate) fn schema(&self, name: &str) -> &Value {
        &self.document["components"]["schemas"][name]
    }

    /// Follows references and returns the value that they lead to.
    pub(crate) fn resolved<'a>(&'a self, value: &'a Value) -> &'a Value {
        let mut value = value;
        // A chain of references can be circular.
        for _ in 0..100 {
            let reference = value.get("$ref").and_then(Value::as_str);
            let target = reference.and_then(|reference| reference.strip_prefix('#'));
            match target.and_then(|target| self.document.pointer(target)) {
                Some(found) => value = found,
                None => break,
            }
        }
        value
    }

    /// Returns the operation of a request and the decoded path parameters.
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
        // A literal segment takes precedence over a placeholder that also matches.
        fitting.min_by_key(|(_, arguments)| arguments.len())
    }

    /// Returns the methods that a path supports.
    pub(crate) fn methods_of(&self, path: &str) -> Vec<&str> {
        let methods = METHODS.iter().map(|method| method.to_uppercase());
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
        // The parameters of an operation override the parameters that its path shares.
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
            requires_token: self.requires_token(described),
            responses: self.responses(described),
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
                // A media type may describe the parameter instead.
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

    /// Follows references from a place, and returns the final place and its value.
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

    fn requires_token(&self, described: &Value) -> bool {
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

    fn responses(&self, described: &Value) -> Vec<DocumentedResponse> {
        let all = described["responses"].as_object().into_iter().flatten();
        let mut responses: Vec<DocumentedResponse> = all
            .filter_map(|(status, response)| {
                let response = self.resolved(response);
                let codes = response.get("x-codes").and_then(Value::as_array);
                let codes = codes.into_iter().flatten().filter_map(Value::as_str);
                let content = response.get("content");
                let content = content.and_then(Value::as_object).into_iter().flatten();
                let content = content.map(|(kind, media)| (kind.clone(), media["schema"].clone()));
                Some(DocumentedResponse {
                    status: status.parse().ok()?,
                    content: content.collect(),
                    codes: codes.map(str::to_owned).collect(),
                })
            })
            .collect();
        responses.sort_by_key(|response| response.status);
        responses
    }
}

impl Operation {
    /// Returns the documented response with this status code, or the first success response.
    pub(crate) fn documented(&self, status: Option<u16>) -> Option<&DocumentedResponse> {
        let wanted = |response: &&DocumentedResponse| Some(response.status) == status;
        let responses = self.responses.iter();
        let successes = responses.filter(|response| (200..300).contains(&response.status));
        // The status code 203 asks for more authentication, so it is the last choice.
        let first = || successes.min_by_key(|response| (response.status == 203, response.status));
        self.responses.iter().find(wanted).or_else(first)
    }
}

/// Checks whether a media type is JSON, and ignores its parameters.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("application/json")
}

fn escaped(path: &str) -> String {
    path.replace('~', "~0").replace('/', "~1")
}

/// Returns a schema that refers to a place in the contract.
fn at(place: &str) -> Value {
    let reference = percent_encoding::utf8_percent_encode(place, FRAGMENT);
    json!({ "$ref": format!("{URN}#{reference}") })
}

/// Compiles the rules of a schema of the contract.
fn rules(schema: &Value, registry: &Registry<'_>) -> Result<Rules> {
    let validator = jsonschema::options()
        .with_draft(Draft::Draft4)
        .with_registry(registry)
        .should_validate_formats(true)
        // Draft 4 does not define the next two formats.
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

/// The characters that are escaped in a URI fragment.
const FRAGMENT: &percent_encoding::AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// Converts OpenAPI 3.0 schemas to JSON Schema, which does not have `nullable`.
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
