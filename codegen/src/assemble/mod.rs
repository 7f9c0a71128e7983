//! Assembles the model from the normalized contract and progenitor's client.

mod operation;
mod request;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use crate::contract::{self, Contract};
use crate::document;
use crate::error::{Error, Result};
use crate::facts;
use crate::model::{ErrorCode, Identifier, Model, Operation, Tag};
use crate::reshape::Client;
use crate::{names, rustdoc_text};

const STAGE: &str = "assemble";

/// The HTTP methods whose requests a client can repeat without further permission.
pub(crate) const IDEMPOTENT: [&str; 6] = ["get", "put", "delete", "options", "head", "trace"];

/// Assembles the model.
///
/// # Errors
/// Returns an error if the contract and progenitor's client differ.
pub(crate) fn assemble(contract: &Contract, client: &Client) -> Result<Model> {
    let areas = tag_areas(contract);
    let mut tags = tags(contract, client, &areas)?;
    link_operations(&mut tags);
    let error_codes = error_codes(contract, &tags)?;
    Ok(Model {
        version: contract.version.clone(),
        identifiers: identifiers(contract),
        types: types::types(contract, client, &areas)?,
        tags,
        error_body: contract.error_body.clone(),
        error_codes,
    })
}

/// Turns the names of operations in the documentation into links.
fn link_operations(tags: &mut [Tag]) {
    let mut links = BTreeMap::new();
    for tag in &*tags {
        for operation in &tag.operations {
            let path = format!(
                "crate::api::{}::{}::{}",
                tag.module, tag.handle, operation.name
            );
            links.insert(operation.id.clone(), path);
        }
    }
    for tag in tags {
        for operation in &mut tag.operations {
            let mut named = BTreeSet::new();
            for line in &mut operation.docs {
                *line = linked(line, &operation.id, &links, &mut named);
            }
            let paths = named.into_iter();
            operation.links = paths
                .filter_map(|name| links.get(&name).map(|path| (name, path.clone())))
                .collect();
        }
    }
}

/// Returns a line in which each `` `Operation` `` is a link, except for the operation itself.
fn linked(
    line: &str,
    own_id: &str,
    links: &BTreeMap<String, String>,
    named: &mut BTreeSet<String>,
) -> String {
    if line.matches('`').count() % 2 == 1 {
        // The code span continues on the next line.
        return line.to_owned();
    }
    let mut text = String::new();
    for (number, part) in line.split('`').enumerate() {
        if number % 2 == 0 {
            text.push_str(part);
        } else if part != own_id && links.contains_key(part) {
            named.insert(part.to_owned());
            text.push_str(&format!("[`{part}`]"));
        } else {
            text.push_str(&format!("`{part}`"));
        }
    }
    text
}

/// An order of arguments that replaces the alphabetical order.
struct ArgumentOrder<'a>(&'a [String]);

impl ArgumentOrder<'_> {
    /// Returns an error if the order names something other than an argument.
    fn check<'b>(&self, known: impl Iterator<Item = &'b str>, pointer: &str) -> Result<()> {
        let known: Vec<&str> = known.collect();
        match self.0.iter().find(|name| !known.contains(&name.as_str())) {
            Some(name) => Err(Error::new(
                STAGE,
                format!("the order contains the unknown argument `{name}`"),
            )
            .at(document::join(pointer, facts::ARGUMENT_ORDER))),
            None => Ok(()),
        }
    }

    /// Returns the position of an argument. Arguments that the order does not name come last.
    fn position(&self, name: &str) -> usize {
        let found = self.0.iter().position(|named| *named == name);
        found.unwrap_or(self.0.len())
    }
}

fn identifiers(contract: &Contract) -> Vec<Identifier> {
    let identifier = |(name, identifier): (&String, &contract::Identifier)| {
        let description = identifier.description.as_deref();
        let mut docs = description.map(rustdoc_text::lines).unwrap_or_default();
        if docs.is_empty() {
            docs.push(format!("Identifier `{name}`."));
        }
        if let Some(example) = &identifier.example {
            docs.extend([String::new(), format!("For example `{example}`.")]);
        }
        Identifier {
            name: name.clone(),
            docs,
            origin: identifier.origin.clone(),
        }
    };
    contract.identifiers.iter().map(identifier).collect()
}

fn error_codes(contract: &Contract, tags: &[Tag]) -> Result<Vec<ErrorCode>> {
    let mut statuses: BTreeMap<&str, BTreeSet<u16>> = BTreeMap::new();
    let operations = tags.iter().flat_map(|tag| &tag.operations);
    for (status, codes) in operations.flat_map(|operation| &operation.failures) {
        for code in codes {
            let known = statuses.entry(code).or_default();
            known.extend(status.parse::<u16>());
        }
    }
    let pointer = document::join("", facts::ERROR_CODES);
    let mut found: Vec<ErrorCode> = Vec::new();
    for (index, described) in contract.error_codes.iter().enumerate() {
        let fail = |problem: String| {
            let pointer = document::join(&pointer, &index.to_string());
            Err(Error::new(STAGE, problem).at(pointer))
        };
        let (code, name) = (&described.code, &described.name);
        if syn::parse_str::<syn::Ident>(name).is_err() {
            return fail(format!("`{name}` can't be the name of a constant"));
        }
        if found
            .iter()
            .any(|other| other.code == *code || other.name == *name)
        {
            return fail(format!("{name} ({code}) is listed twice"));
        }
        found.push(ErrorCode {
            statuses: statuses
                .remove(code.as_str())
                .into_iter()
                .flatten()
                .collect(),
            code: code.clone(),
            name: name.clone(),
            meaning: described.description.clone(),
            token_rejected: described.token_rejected,
            credentials_refused: described.credentials_refused,
            rate_limited: described.rate_limited,
        });
    }
    Ok(found)
}

/// Returns the area of each tag that has one.
fn tag_areas(contract: &Contract) -> BTreeMap<String, String> {
    let tags = contract.tags.iter();
    let areas = tags.filter_map(|tag| Some((tag.name.clone(), tag.area.as_ref()?.to_snake_case())));
    areas.collect()
}

/// Returns the tag that lists an operation.
fn tag_of(operation: &contract::Operation) -> &str {
    operation.tag.as_deref().unwrap_or("Untagged")
}

fn tags(
    contract: &Contract,
    client: &Client,
    areas: &BTreeMap<String, String>,
) -> Result<Vec<Tag>> {
    let mut grouped: BTreeMap<&str, Vec<Operation>> = BTreeMap::new();
    for described in &contract.operations {
        let operation = operation::operation(contract, described, client)?;
        grouped
            .entry(tag_of(described))
            .or_default()
            .push(operation);
    }
    let mut modules: BTreeMap<String, &str> = BTreeMap::new();
    let mut tags = Vec::new();
    for (name, mut operations) in grouped {
        operations.sort_by(|a, b| a.name.cmp(&b.name));
        let module = names::tag(name);
        let described = contract.tags.iter().position(|tag| tag.name == name);
        let pointer = match (described, operations.first()) {
            (Some(index), _) => format!("/tags/{index}"),
            (None, Some(operation)) => document::join(operation.origin.pointer(), "tags"),
            (None, None) => "/paths".into(),
        };
        if !module.is_ascii() {
            let message = format!("the tag `{name}` can't be converted to an ASCII file name");
            return Err(Error::new(STAGE, message)
                .at(pointer)
                .hint("rename it in the overlay"));
        }
        if let Some(first) = modules.insert(module.clone(), name) {
            let message =
                format!("the tags `{first}` and `{name}` have the same Rust name {module}");
            return Err(Error::new(STAGE, message)
                .at(pointer)
                .hint("rename one in the overlay"));
        }
        tags.push(Tag {
            name: name.to_owned(),
            handle: names::builders(&module, &mut operations),
            module,
            area: areas.get(name).cloned(),
            docs: tag_docs(contract, name),
            operations,
        });
    }
    Ok(tags)
}

fn tag_docs(contract: &Contract, name: &str) -> Vec<String> {
    let tag = contract.tags.iter().find(|tag| tag.name == name);
    let description = tag.and_then(|tag| tag.description.as_deref());
    let docs = description.map(rustdoc_text::lines).unwrap_or_default();
    if docs.is_empty() {
        vec![format!("Operations of the tag *{name}*.")]
    } else {
        docs
    }
}
