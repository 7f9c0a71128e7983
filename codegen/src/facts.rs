//! The facts that `spec/` adds to a contract. Each of our `x-` keys has one shape.
//!
//! [`check`] reads all facts once, after the corrections and the documentation are merged. It rejects a
//! key that is unknown, misspelled or in a place where nothing reads it. The passes then [`read`] the
//! same shapes.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::document::{self, join};
use crate::error::{Error, Result};
use crate::fit::Fit;

const STAGE: &str = "facts";

/// The key that lists the properties a response always contains.
pub(crate) const ALWAYS_PRESENT: &str = "x-always-present";
pub(crate) const AREA: &str = "x-area";
/// The key for the order of arguments of a schema or an operation, if that order is not alphabetical.
pub(crate) const ARGUMENT_ORDER: &str = "x-argument-order";
pub(crate) const BILLED: &str = "x-billed";
/// The key that lists the error codes in the examples of a response.
pub(crate) const CODES: &str = "x-codes";
/// The key that decides whether `Debug` shows a value.
pub(crate) const DEBUG: &str = "x-debug";
pub(crate) const ERROR_CODES: &str = "x-error-codes";
pub(crate) const IDEMPOTENT: &str = "x-idempotent";
/// The key with the name of the identifier type of a schema.
pub(crate) const IDENTIFIER: &str = "x-identifier";
pub(crate) const IMPORTED_FROM: &str = "x-imported-from";
pub(crate) const KNOWN_AS: &str = "x-known-as";
pub(crate) const PAGING: &str = "x-paging";
pub(crate) const POLLING: &str = "x-polling";
pub(crate) const POLL_WITH: &str = "x-poll-with";
pub(crate) const TIMEOUT: &str = "x-timeout-seconds";
/// The key that groups types into files: prefixes of the names of types, by the name of the group.
pub(crate) const TYPE_FILES: &str = "x-type-files";
/// The key with the name of the type of a schema, if the name from the contract is hard to read.
pub(crate) const TYPE_NAME: &str = "x-type-name";
/// The key that makes a schema an enum whose variant is selected by a property.
pub(crate) const UNION: &str = "x-union";
/// The key with the name of the set that contains the documented values of a text.
pub(crate) const VALUES: &str = "x-values";
pub(crate) const VALUE_SETS: &str = "x-value-sets";

/// The parameters and properties for requesting the next page of a list.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Paging {
    pub style: PagingStyle,
    pub start: String,
    #[serde(default = "default_first_page")]
    pub first: i64,
    pub size: String,
    pub max_size: Option<i64>,
    pub items: String,
    /// The property that identifies an item of the list.
    pub id: Option<String>,
    pub more: Option<String>,
    pub total: Option<String>,
}

fn default_first_page() -> i64 {
    1
}

/// The unit that the start parameter of a list counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum PagingStyle {
    RecordIndex,
    PageNumber,
    /// The contract does not specify the unit. The client learns it from the second response.
    OffsetUnclear,
}

/// The property of a response that reports the state of the work, and its values.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Polling {
    #[serde(default = "default_status")]
    pub status: String,
    #[serde(default)]
    pub running: Vec<String>,
    #[serde(deserialize_with = "non_empty")]
    pub done: Vec<String>,
    #[serde(default)]
    pub failed: Vec<String>,
    /// The `operationId` of the operation that lists all such work.
    pub listed_by: Option<String>,
}

fn default_status() -> String {
    "status".into()
}

/// Reads a list of texts and rejects an empty list.
fn non_empty<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let texts = Vec::deserialize(deserializer)?;
    match texts.is_empty() {
        true => Err(D::Error::custom(
            "`done` is empty; list the statuses of finished work",
        )),
        false => Ok(texts),
    }
}

/// An operation that reports when the work is done, in the format of an OpenAPI link.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct PollWith {
    pub operation_id: String,
    #[serde(default)]
    pub parameters: BTreeMap<String, LinkSource>,
}

/// The source of the value of a parameter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) enum LinkSource {
    /// A path parameter of the request, by its name in the contract.
    Parameter(String),
    /// A property of the response, by its name in JSON.
    Property(String),
}

impl TryFrom<String> for LinkSource {
    type Error = String;

    fn try_from(expression: String) -> Result<Self, String> {
        if let Some(parameter) = expression.strip_prefix("$request.path.") {
            Ok(Self::Parameter(parameter.to_owned()))
        } else if let Some(property) = expression.strip_prefix("$response.body#/") {
            Ok(Self::Property(property.to_owned()))
        } else {
            Err(format!(
                "`{expression}` is neither $request.path.NAME nor $response.body#/NAME"
            ))
        }
    }
}

/// The rule that selects the variant of a union.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Union {
    pub property: String,
    pub variants: Vec<Variant>,
    /// The properties that variants have in common, by the name of the method that returns them.
    #[serde(default)]
    pub common: BTreeMap<String, String>,
}

/// A variant of a union.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Variant {
    /// The name of the variant's schema.
    pub schema: String,
    /// The values of the property that select the variant.
    pub values: Vec<String>,
    pub when: Option<Condition>,
}

/// A condition that must hold in addition to the value of the property.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "ConditionFields")]
pub(crate) enum Condition {
    /// The object has a property of this name.
    Present(String),
    /// The text in the property `property` contains `text`.
    Contains { property: String, text: String },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConditionFields {
    present: Option<String>,
    property: Option<String>,
    contains: Option<String>,
}

impl TryFrom<ConditionFields> for Condition {
    type Error = String;

    fn try_from(fields: ConditionFields) -> Result<Self, String> {
        match (fields.present, fields.property, fields.contains) {
            (Some(name), None, None) => Ok(Self::Present(name)),
            (None, Some(property), Some(text)) => Ok(Self::Contains { property, text }),
            _ => Err("a condition has either `present`, or `property` and `contains`".into()),
        }
    }
}

/// An error code of a failure.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct ErrorCode {
    pub code: String,
    /// The name of the constant for the code.
    pub name: String,
    /// The meaning of the code, from the documentation.
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub token_rejected: bool,
    #[serde(default)]
    pub credentials_refused: bool,
    #[serde(default)]
    pub rate_limited: bool,
}

/// The choice whether `Debug` shows a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum DebugVisibility {
    Shown,
    Hidden,
}

/// The names of the operations in other SDKs, by `operationId` and SDK.
pub(crate) type SdkNames = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// The prefixes of the names of types, by the group whose file contains the types.
pub(crate) type TypeFiles = BTreeMap<String, Vec<String>>;

/// The sets of values, by name.
pub(crate) type ValueSets = BTreeMap<String, Vec<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Provenance {
    #[serde(rename = "file")]
    _file: String,
    #[serde(rename = "sha256")]
    _sha256: String,
    #[serde(rename = "version")]
    _version: String,
}

/// Reads a fact. Returns `None` if the key is absent.
///
/// - `pointer`: the JSON pointer of `object`
pub(crate) fn read<T: DeserializeOwned>(
    object: &Value,
    key: &str,
    pointer: &str,
) -> Result<Option<T>> {
    let Some(fact) = object.get(key) else {
        return Ok(None);
    };
    T::deserialize(fact).map(Some).map_err(|error| {
        Error::new(STAGE, format!("`{key}` can't be read: {error}"))
            .at(join(pointer, key))
            .hint("see spec/README.md for the allowed values")
    })
}

/// The type of object that a fact belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FactLocation {
    Root,
    Info,
    Tag,
    Operation,
    Response,
    /// A schema or a parameter.
    Schema,
}

/// Checks all facts of a contract.
///
/// # Errors
/// Returns an error for an `x-` key that is unknown, is in a place where nothing reads it or has the
/// wrong shape. With [`Fit::Exact`], also returns an error for a fact that names something the contract
/// does not have.
pub(crate) fn check(document: &Value, fit: Fit) -> Result<()> {
    // An imported contract contains only our own `x-` keys. Other contracts can contain `x-` keys of
    // other tools.
    let is_imported = document.pointer("/info/x-imported-from").is_some();
    Checker { is_imported }.root(document)?;
    match fit {
        Fit::Exact => check_operation_names(document),
        Fit::Partial => Ok(()),
    }
}

struct Checker {
    is_imported: bool,
}

impl Checker {
    fn root(&self, document: &Value) -> Result<()> {
        self.keys(document, FactLocation::Root, "")?;
        for (key, inner) in entries(document) {
            let pointer = join("", key);
            match key.as_str() {
                "info" => self.keys(inner, FactLocation::Info, &pointer)?,
                "tags" => self.list(inner, FactLocation::Tag, &pointer)?,
                "paths" => self.paths(inner, &pointer)?,
                "components" => self.components(inner, &pointer)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn paths(&self, paths: &Value, pointer: &str) -> Result<()> {
        for (path, item) in entries(paths) {
            let pointer = join(pointer, path);
            for (key, inner) in entries(item) {
                let pointer = join(&pointer, key);
                match document::METHODS.contains(&key.as_str()) {
                    true => self.operation(inner, &pointer)?,
                    false => self.parts(inner, &pointer)?,
                }
            }
        }
        Ok(())
    }

    fn operation(&self, operation: &Value, pointer: &str) -> Result<()> {
        self.keys(operation, FactLocation::Operation, pointer)?;
        for (key, inner) in entries(operation) {
            let pointer = join(pointer, key);
            match key.as_str() {
                "responses" => self.responses(inner, &pointer)?,
                key if key.starts_with("x-") => {}
                _ => self.parts(inner, &pointer)?,
            }
        }
        Ok(())
    }

    fn responses(&self, responses: &Value, pointer: &str) -> Result<()> {
        for (status, response) in entries(responses) {
            let pointer = join(pointer, status);
            self.keys(response, FactLocation::Response, &pointer)?;
            for (key, inner) in entries(response).filter(|(key, _)| !key.starts_with("x-")) {
                self.parts(inner, &join(&pointer, key))?;
            }
        }
        Ok(())
    }

    fn components(&self, components: &Value, pointer: &str) -> Result<()> {
        for (section, objects) in entries(components) {
            let pointer = join(pointer, section);
            match section.as_str() {
                "responses" => self.responses(objects, &pointer)?,
                _ => self.named_objects(objects, &pointer)?,
            }
        }
        Ok(())
    }

    /// Checks objects by name. A name can also begin with `x-`.
    fn named_objects(&self, objects: &Value, pointer: &str) -> Result<()> {
        for (name, inner) in entries(objects) {
            self.parts(inner, &join(pointer, name))?;
        }
        Ok(())
    }

    fn list(&self, list: &Value, location: FactLocation, pointer: &str) -> Result<()> {
        for (index, item) in list.as_array().into_iter().flatten().enumerate() {
            self.keys(item, location, &format!("{pointer}/{index}"))?;
        }
        Ok(())
    }

    /// Checks schemas, parameters and the objects that contain them.
    fn parts(&self, value: &Value, pointer: &str) -> Result<()> {
        self.keys(value, FactLocation::Schema, pointer)?;
        for (key, inner) in entries(value) {
            let pointer = join(pointer, key);
            match key.as_str() {
                "example" | "examples" | "default" | "enum" => {}
                "properties" | "content" | "headers" | "patternProperties" => {
                    self.named_objects(inner, &pointer)?;
                }
                key if key.starts_with("x-") => {}
                _ => self.parts(inner, &pointer)?,
            }
        }
        for (index, inner) in value.as_array().into_iter().flatten().enumerate() {
            self.parts(inner, &format!("{pointer}/{index}"))?;
        }
        Ok(())
    }

    fn keys(&self, value: &Value, location: FactLocation, pointer: &str) -> Result<()> {
        for (key, _) in entries(value).filter(|(key, _)| key.starts_with("x-")) {
            match definition(key) {
                Some((locations, read)) if locations.contains(&location) => {
                    read(value, key, pointer)?
                }
                Some(_) => {
                    let message = format!("`{key}` has no meaning here");
                    return Err(Error::new(STAGE, message)
                        .at(join(pointer, key))
                        .hint("see spec/README.md for the objects that may have this key"));
                }
                None if self.is_imported => return Err(unknown(key).at(join(pointer, key))),
                None => {}
            }
        }
        Ok(())
    }
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// Returns the error for an `x-` key that nothing reads.
pub(crate) fn unknown(key: &str) -> Error {
    Error::new(STAGE, format!("unknown key `{key}`"))
        .hint("spec/README.md lists the supported `x-` keys")
}

type FactCheck = fn(&Value, &str, &str) -> Result<()>;

/// Returns the allowed places of a key and the function that reads it, or `None` for an unknown key.
fn definition(key: &str) -> Option<(&'static [FactLocation], FactCheck)> {
    fn check_type<T: DeserializeOwned>(object: &Value, key: &str, pointer: &str) -> Result<()> {
        read::<T>(object, key, pointer).map(drop)
    }
    let definition: (&'static [FactLocation], FactCheck) = match key {
        IMPORTED_FROM => (&[FactLocation::Info], check_type::<Provenance>),
        AREA => (&[FactLocation::Tag], check_type::<String>),
        ERROR_CODES => (&[FactLocation::Root], check_type::<Vec<ErrorCode>>),
        KNOWN_AS => (&[FactLocation::Root], check_type::<SdkNames>),
        VALUE_SETS => (&[FactLocation::Root], check_type::<ValueSets>),
        TYPE_FILES => (&[FactLocation::Root], check_type::<TypeFiles>),
        BILLED | IDEMPOTENT => (&[FactLocation::Operation], check_type::<bool>),
        TIMEOUT => (
            &[FactLocation::Operation],
            check_type::<std::num::NonZeroU64>,
        ),
        PAGING => (&[FactLocation::Operation], check_type::<Paging>),
        POLLING => (&[FactLocation::Operation], check_type::<Polling>),
        POLL_WITH => (&[FactLocation::Operation], check_type::<Vec<PollWith>>),
        CODES => (&[FactLocation::Response], check_type::<Vec<String>>),
        ARGUMENT_ORDER => (
            &[FactLocation::Operation, FactLocation::Schema],
            check_type::<Vec<String>>,
        ),
        ALWAYS_PRESENT => (&[FactLocation::Schema], check_type::<Vec<String>>),
        UNION => (&[FactLocation::Schema], check_type::<Union>),
        IDENTIFIER | TYPE_NAME | VALUES => (&[FactLocation::Schema], check_type::<String>),
        DEBUG => (&[FactLocation::Schema], check_type::<DebugVisibility>),
        // Published contracts mark internal parts with this key. The generator ignores it.
        "x-internal" => (
            &[FactLocation::Operation, FactLocation::Schema],
            check_type::<bool>,
        ),
        _ => return None,
    };
    Some(definition)
}

/// Checks whether a key is an `x-` key that nothing reads.
pub(crate) fn is_unknown(key: &str) -> bool {
    key.starts_with("x-") && definition(key).is_none()
}

/// Checks that the operations that facts name exist.
fn check_operation_names(document: &Value) -> Result<()> {
    let ids: BTreeSet<&str> = document::operations(document)
        .map(|(_, operation)| document::operation_id(operation))
        .collect();
    let check_known = |id: &str, pointer: String| match ids.contains(id) {
        true => Ok(()),
        false => Err(Error::new(STAGE, format!("unknown operation `{id}`"))
            .at(pointer)
            .hint("use an `operationId` of the contract")),
    };
    for id in read::<SdkNames>(document, KNOWN_AS, "")?
        .unwrap_or_default()
        .keys()
    {
        check_known(id, join(&join("", KNOWN_AS), id))?;
    }
    for (location, operation) in document::operations(document) {
        let pointer = location.pointer();
        let polling: Option<Polling> = read(operation, POLLING, &pointer)?;
        if let Some(id) = polling.and_then(|polling| polling.listed_by) {
            check_known(&id, join(&pointer, POLLING))?;
        }
        let links: Option<Vec<PollWith>> = read(operation, POLL_WITH, &pointer)?;
        for link in links.unwrap_or_default() {
            check_known(&link.operation_id, join(&pointer, POLL_WITH))?;
        }
    }
    Ok(())
}
