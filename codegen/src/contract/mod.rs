//! The typed contract. The generator reads it once after the corrections, changes it in passes and then
//! renders it for progenitor.

mod media;
mod read;
mod schema;
mod visit;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use crate::document::SCHEMAS;
use crate::document::join;
use crate::error::{Error, Result};
use crate::facts::{self, ErrorCode, Paging, PollWith, Polling, SdkNames, TypeFiles, ValueSets};
use crate::fit::Fit;

pub(crate) use read::read;
pub(crate) use schema::{Facts, Limits, Object, Origin, Scalar, Schema, Shape};
pub(crate) use visit::{for_inner, visit_operation, visit_schema, visit_schemas};

/// The format of a number or a text that counts the seconds since 1970.
pub(crate) const UNIX_TIME: &str = "unixtime";

/// A contract.
#[derive(Debug, Default)]
pub(crate) struct Contract {
    /// The version of the contract, from `info.version`.
    pub version: String,
    /// `true` if every fact must fit the contract.
    pub exact: bool,
    pub tags: Vec<Tag>,
    /// The operations, by path and method.
    pub operations: Vec<Operation>,
    /// The named schemas.
    pub schemas: BTreeMap<String, Schema>,
    /// The headers that carry credentials, in lower case. The runtime sets these headers.
    pub credential_headers: BTreeSet<String>,
    pub error_codes: Vec<ErrorCode>,
    pub sdk_names: SdkNames,
    pub value_sets: ValueSets,
    /// The groups of types that have files of their own.
    pub type_files: TypeFiles,
    /// The description of each set of values, from the documentation.
    pub value_set_descriptions: BTreeMap<String, String>,
    /// All identifiers. The pass `identifiers` sets this field.
    pub identifiers: BTreeMap<String, Identifier>,
    /// The name of the one type for error bodies. The pass `errors` creates the type.
    pub error_body: String,
    /// The name of each schema in the contract, by its name in Rust. The pass `names` sets this field.
    pub contract_names: BTreeMap<String, String>,
    /// The direction of each named schema. The pass `tolerate` sets this field.
    pub directions: BTreeMap<String, Direction>,
}

/// A tag with a description.
#[derive(Debug)]
pub(crate) struct Tag {
    pub name: String,
    pub description: Option<String>,
    pub area: Option<String>,
}

/// An identifier type: a newtype around text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Identifier {
    pub description: Option<String>,
    /// An example, as the documentation shows it.
    pub example: Option<String>,
    pub origin: Origin,
}

/// The direction in which a type is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Request,
    Response,
    Both,
}

/// An operation. Its shared parameters, bodies and responses are written out.
#[derive(Debug)]
pub(crate) struct Operation {
    pub path: String,
    /// The HTTP method, in lower case.
    pub method: &'static str,
    pub origin: Origin,
    /// The `operationId`, spelled as in the contract.
    pub id: String,
    /// The name in Rust. The pass `names` sets this field.
    pub name: String,
    /// The first tag of the operation, under which the client lists it.
    pub tag: Option<String>,
    pub summary: Option<String>,
    pub description: Option<String>,
    pub deprecated: bool,
    /// The headers that carry the credentials of the operation, or `None` if the contract does not
    /// specify security.
    pub credentials: Option<BTreeSet<String>>,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    /// The responses by status. The passes `errors` and `successes` move them into the fields below.
    pub responses: BTreeMap<String, Response>,
    pub argument_order: Vec<String>,
    pub billed: bool,
    /// `true` if a repeated request has the same effect as a single request. `None` leaves the decision
    /// to the HTTP method.
    pub idempotent: Option<bool>,
    pub timeout_seconds: Option<u64>,
    pub paging: Option<Paging>,
    pub polling: Option<Polling>,
    pub poll_with: Vec<PollWith>,
    /// `true` if the success is also available as a PDF.
    pub also_pdf: bool,
    /// The error codes of each documented failure, by status. The pass `errors` sets this field.
    pub failures: BTreeMap<String, Vec<String>>,
    /// The documented successes. The pass `successes` sets this field.
    pub successes: Vec<Success>,
    pub failures_below_300: Vec<u16>,
}

/// A parameter of an operation.
#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    pub name: String,
    pub location: String,
    pub origin: Origin,
    pub description: Option<String>,
    pub required: bool,
    pub style: Option<String>,
    pub explode: Option<bool>,
    /// The example, or the first item of an example that is a list.
    pub example: Option<serde_json::Value>,
    /// The schema of the parameter, or `None` if a media type describes the parameter.
    pub schema: Option<Schema>,
    /// The list that the text of the parameter encodes, with commas between the items.
    pub comma_list: Option<Box<Schema>>,
}

/// The body of a request.
#[derive(Debug, Clone)]
pub(crate) struct Body {
    pub required: bool,
    pub description: Option<String>,
    pub content: Content,
}

/// A response.
#[derive(Debug, Clone, Default)]
pub(crate) struct Response {
    pub content: Option<Content>,
    /// The error codes in the examples of the response.
    pub codes: Vec<String>,
    pub origin: Origin,
}

/// The content of a body.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Content {
    Json(Box<Schema>),
    Text,
    Binary,
}

impl Content {
    /// Returns the schema of JSON content.
    pub(crate) fn schema(&self) -> Option<&Schema> {
        match self {
            Self::Json(schema) => Some(schema),
            Self::Text | Self::Binary => None,
        }
    }

    /// Returns the schema of JSON content for modification.
    pub(crate) fn schema_mut(&mut self) -> Option<&mut Schema> {
        match self {
            Self::Json(schema) => Some(schema),
            Self::Text | Self::Binary => None,
        }
    }
}

/// A documented success.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Success {
    pub status: u16,
    /// The content of the body, or `None` if the response has no body.
    pub content: Option<Content>,
}

impl Contract {
    /// Checks whether the schema `name` becomes a Rust type. The error body always becomes one.
    pub(crate) fn is_type(&self, name: &str) -> bool {
        name == self.error_body || self.schemas.get(name).is_some_and(Schema::is_type)
    }

    /// Checks that every set of values that a schema names exists, and that a schema names every set.
    ///
    /// # Errors
    /// With [`Fit::Exact`], returns an error for a set that does not exist, and for a set that no schema
    /// names. With [`Fit::Partial`], removes the name of the set from the schema instead.
    pub(crate) fn check_value_sets(&mut self, fit: Fit) -> Result<()> {
        let known: BTreeSet<String> = self.value_sets.keys().cloned().collect();
        let mut unused = known.clone();
        visit_schemas(self, &mut |schema, _| {
            if let Some(set) = &schema.facts.value_set {
                unused.remove(set);
            }
            let unknown = schema.facts.value_set.take_if(|set| !known.contains(set));
            match unknown {
                Some(set) if fit == Fit::Exact => {
                    let pointer = join(schema.origin.pointer(), facts::VALUES);
                    let message = format!("unknown set of values `{set}`");
                    Err(Error::new("facts", message)
                        .at(pointer)
                        .hint("add it to `x-value-sets` in the overlay, or correct the name"))
                }
                _ => Ok(()),
            }
        })?;
        match unused.first() {
            Some(set) if fit == Fit::Exact => {
                let pointer = join(&join("", facts::VALUE_SETS), set);
                Err(
                    Error::new("facts", format!("no schema uses the set of values `{set}`"))
                        .at(pointer)
                        .hint("name the set with `x-values` at a text, or remove the set"),
                )
            }
            _ => Ok(()),
        }
    }

    /// Removes the variants of unions whose schema does not exist in this version of the contract.
    /// Returns a message for each removed variant.
    pub(crate) fn drop_unknown_variants(&mut self) -> Vec<String> {
        let known: BTreeSet<String> = self.schemas.keys().cloned().collect();
        let mut dropped = Vec::new();
        for schema in self.schemas.values_mut() {
            let Some(union) = &mut schema.facts.union else {
                continue;
            };
            let (pointer, variants) = (schema.origin.pointer(), &mut union.variants);
            for removed in variants.extract_if(.., |variant| !known.contains(&variant.schema)) {
                let name = removed.schema;
                dropped.push(format!(
                    "variant {name} of {pointer}: the schema does not exist"
                ));
            }
        }
        dropped
    }
}

/// Reads a contract for a test. The document can omit everything that the test does not need.
#[cfg(test)]
pub(crate) fn contract(document: serde_json::Value) -> Contract {
    read(&document).unwrap()
}

/// Reads a schema for a test.
#[cfg(test)]
pub(crate) fn schema(schema: serde_json::Value) -> Schema {
    let mut named = contract(serde_json::json!({ "components": { "schemas": { "A": schema } } }));
    named.schemas.remove("A").unwrap()
}
