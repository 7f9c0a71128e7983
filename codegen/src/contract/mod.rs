//! The contract in types: read once after the corrections, changed by the passes, then rendered for
//! progenitor.

mod media;
mod read;
mod schema;
mod visit;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use crate::document::SCHEMAS;
use crate::document::join;
use crate::error::{Error, Result};
use crate::facts::{self, ErrorCode, KnownAs, Paging, PollWith, Polling, ValueSets};
use crate::fit::Fit;

pub(crate) use read::read;
pub(crate) use schema::{Facts, Limits, Object, Origin, Scalar, Schema, Shape};
pub(crate) use visit::{for_inner, visit_operation, visit_schema, visit_schemas};

/// The format of a number or a text that counts the seconds since 1970.
pub(crate) const UNIX_TIME: &str = "unixtime";

/// A contract.
#[derive(Debug, Default)]
pub(crate) struct Contract {
    /// `info.version`.
    pub version: String,
    pub tags: Vec<Tag>,
    /// By path and method.
    pub operations: Vec<Operation>,
    /// The named schemas.
    pub schemas: BTreeMap<String, Schema>,
    /// The headers that carry credentials, in lower case: the runtime sets them.
    pub credential_headers: BTreeSet<String>,
    pub error_codes: Vec<ErrorCode>,
    pub known_as: KnownAs,
    pub value_sets: ValueSets,
    /// What each set of values is about, from the words.
    pub value_words: BTreeMap<String, String>,
    /// Every identifier; the pass `identifiers` finds them.
    pub identifiers: BTreeMap<String, Identifier>,
    /// The name of the one error body; the pass `errors` makes it.
    pub error_body: String,
    /// What the contract calls a schema, by its name in Rust; the pass `names` gives it.
    pub contract_names: BTreeMap<String, String>,
    /// Which way each named schema travels; the pass `tolerate` finds out.
    pub directions: BTreeMap<String, Direction>,
}

/// A tag that is described.
#[derive(Debug)]
pub(crate) struct Tag {
    pub name: String,
    pub description: Option<String>,
    pub area: Option<String>,
}

/// A type around text that tells one thing from another.
#[derive(Debug, Clone, Default)]
pub(crate) struct Identifier {
    pub description: Option<String>,
    /// An example as it is shown.
    pub example: Option<String>,
    pub origin: Origin,
}

/// Which way a type travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Request,
    Response,
    Both,
}

/// An operation, its shared parts written out.
#[derive(Debug)]
pub(crate) struct Operation {
    pub path: String,
    /// In lower case.
    pub method: &'static str,
    pub origin: Origin,
    /// `operationId` as in the contract.
    pub id: String,
    /// The name in Rust; the pass `names` gives it.
    pub name: String,
    /// The tag it is listed under: its first.
    pub tag: Option<String>,
    pub summary: Option<String>,
    pub description: Option<String>,
    pub deprecated: bool,
    /// The headers that carry its credentials; `None` if the contract says nothing.
    pub credentials: Option<BTreeSet<String>>,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    /// By status; the pass `successes` takes them apart.
    pub answers: BTreeMap<String, Answer>,
    pub argument_order: Vec<String>,
    pub billed: bool,
    /// Whether a repeated request does no more than one; `None` if the method says so.
    pub idempotent: Option<bool>,
    pub timeout_seconds: Option<u64>,
    pub paging: Option<Paging>,
    pub polling: Option<Polling>,
    pub poll_with: Vec<PollWith>,
    /// Whether its success also comes as a PDF.
    pub also_pdf: bool,
    /// The codes of each documented failure, by status; the pass `errors` collects them.
    pub failures: BTreeMap<String, Vec<String>>,
    /// The pass `successes` finds them.
    pub successes: Vec<Success>,
    pub failures_below_300: Vec<u16>,
}

/// A parameter.
#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    pub name: String,
    pub location: String,
    pub origin: Origin,
    pub description: Option<String>,
    pub required: bool,
    pub style: Option<String>,
    pub explode: Option<bool>,
    /// An example, or the first item of one.
    pub example: Option<serde_json::Value>,
    /// `None` if it is described by a media type instead.
    pub schema: Option<Schema>,
    /// The list that its text stands for, with commas between the items.
    pub comma_list: Option<Box<Schema>>,
}

/// The body of a request.
#[derive(Debug, Clone)]
pub(crate) struct Body {
    pub required: bool,
    pub description: Option<String>,
    pub content: Content,
}

/// An answer.
#[derive(Debug, Clone, Default)]
pub(crate) struct Answer {
    pub content: Option<Content>,
    /// The codes its examples show.
    pub codes: Vec<String>,
    pub origin: Origin,
}

/// What a body holds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Content {
    Json(Box<Schema>),
    Text,
    Binary,
}

impl Content {
    /// The schema of JSON.
    pub(crate) fn schema(&self) -> Option<&Schema> {
        match self {
            Self::Json(schema) => Some(schema),
            Self::Text | Self::Binary => None,
        }
    }

    /// The schema of JSON, to change it.
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
    /// `None` if it has no body.
    pub content: Option<Content>,
}

impl Contract {
    /// The schema that a reference of this name leads to.
    pub(crate) fn is_type(&self, name: &str) -> bool {
        name == self.error_body || self.schemas.get(name).is_some_and(Schema::is_type)
    }

    /// Checks that every set of values that a schema names is there.
    ///
    /// # Errors
    /// With [`Fit::Exact`], for a set that is not there; otherwise the schema names none then.
    pub(crate) fn check_value_sets(&mut self, fit: Fit) -> Result<()> {
        let known: BTreeSet<String> = self.value_sets.keys().cloned().collect();
        visit_schemas(self, &mut |schema, _| {
            let unknown = schema.facts.value_set.take_if(|set| !known.contains(set));
            match unknown {
                Some(set) if fit == Fit::Exact => {
                    let place = join(schema.origin.pointer(), facts::VALUES);
                    let message = format!("there is no set of values called `{set}`");
                    Err(Error::new("facts", message)
                        .at(place)
                        .hint("add it to `x-value-sets` in the overlay, or correct the name"))
                }
                _ => Ok(()),
            }
        })
    }

    /// Drops the variants of unions whose schema another version of the contract lacks, and names them.
    pub(crate) fn drop_unknown_variants(&mut self) -> Vec<String> {
        let known: BTreeSet<String> = self.schemas.keys().cloned().collect();
        let mut dropped = Vec::new();
        for schema in self.schemas.values_mut() {
            let Some(union) = &mut schema.facts.union else {
                continue;
            };
            let (place, variants) = (schema.origin.pointer(), &mut union.variants);
            for gone in variants.extract_if(.., |variant| !known.contains(&variant.schema)) {
                let name = gone.schema;
                dropped.push(format!(
                    "variant {name} of {place}: there is no such schema"
                ));
            }
        }
        dropped
    }
}

/// Reads a contract that may lack everything a test does not need.
#[cfg(test)]
pub(crate) fn contract(document: serde_json::Value) -> Contract {
    read(&document).unwrap()
}

/// Reads the schema of a test.
#[cfg(test)]
pub(crate) fn schema(schema: serde_json::Value) -> Schema {
    let mut named = contract(serde_json::json!({ "components": { "schemas": { "A": schema } } }));
    named.schemas.remove("A").unwrap()
}
