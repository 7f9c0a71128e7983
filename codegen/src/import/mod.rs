//! Extracts the facts of a published contract, without its prose.
//!
//! `fields.rs` lists the keys to keep for each type of OpenAPI object. The import builds the result from this
//! list, so it leaves out unknown keys.

mod fields;
mod reduce;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::document::METHODS;
use crate::error::{Error, Result};
use crate::error_codes;
use crate::load::{Source, load};

use fields::ObjectKind;
use reduce::{Importer, Location, type_name};

const STAGE: &str = "import";

/// The key in `info` under which the written document records its source.
const PROVENANCE: &str = "x-imported-from";

/// The top-level sections in the order in which the import writes them.
const SECTIONS: [&str; 7] = [
    "openapi",
    "info",
    "servers",
    "tags",
    "security",
    "paths",
    "components",
];

const HEADER: &str = "\
# Written by `cargo xtask spec import`. Contains only facts: names, types and numbers, without descriptions.
# Do not edit: corrections belong in overlay.yaml, and descriptions in docs.yaml.
";

/// The facts of a contract, ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The complete file, with a comment at the top.
    pub yaml: String,
    /// The numbers of parts that the import kept and left out.
    pub summary: ImportSummary,
}

/// Numbers that describe an import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportSummary {
    /// `info.version` of the contract.
    pub version: String,
    /// The number of operations.
    pub operations: usize,
    /// The number of named schemas under `components`.
    pub schemas: usize,
    /// The number of properties in named and inline schemas.
    pub properties: usize,
    /// The number of parameter definitions. References to a named parameter are not counted.
    pub parameters: usize,
    /// The keys that were left out, and the number of times that each one occurred.
    pub dropped: BTreeMap<String, usize>,
}

/// The file from which a contract is imported.
#[derive(Debug, Clone, Copy)]
pub struct Provenance<'a> {
    /// The name of the file. Folders are removed, because they differ between machines.
    pub file: &'a str,
    /// The SHA-256 hash of the file in hexadecimal.
    pub sha256: &'a str,
}

/// Reduces a published contract to its facts, in a canonical form.
///
/// Contracts that differ only in order, quoting or anchors have the same result. Importing the result again
/// returns the same document, except for the provenance.
///
/// # Errors
/// Returns an error if `source` can't be read, is not an OpenAPI 3.0 document with paths and a version, or
/// contains something other than a map or a list where the specification requires one.
pub fn import(source: Source<'_>, provenance: Provenance<'_>) -> Result<Imported> {
    import_document(source, provenance).map_err(|error| error.in_file(source.name))
}

fn import_document(source: Source<'_>, provenance: Provenance<'_>) -> Result<Imported> {
    let mut document = load(source)?;
    error_codes::record(&mut document);
    let object = openapi_document(&document)?;
    let mut importer = Importer::default();
    let mut facts = importer.object(ObjectKind::Document, object, &Location::ROOT)?;
    let version = record_provenance(&mut facts, provenance)?;
    let summary = ImportSummary {
        version,
        operations: operations(&facts),
        schemas: document_schemas(&facts),
        properties: importer.properties,
        parameters: importer.parameters,
        dropped: importer.dropped,
    };
    Ok(Imported {
        yaml: write(facts)?,
        summary,
    })
}

fn openapi_document(document: &Value) -> Result<&Map<String, Value>> {
    let Some(object) = document.as_object() else {
        let message = format!("the document is {}, not a mapping", type_name(document));
        return Err(Error::new(STAGE, message).hint("pass an OpenAPI 3.0 document"));
    };
    if object.contains_key("swagger") {
        return Err(Error::new(STAGE, "the document is OpenAPI 2.0 (Swagger)")
            .at("/swagger")
            .hint("convert it to OpenAPI 3.0 first"));
    }
    let Some(openapi) = object.get("openapi") else {
        return Err(Error::new(STAGE, "the document has no `openapi` key")
            .hint("pass an OpenAPI 3.0 document"));
    };
    if !openapi
        .as_str()
        .is_some_and(|version| version.starts_with("3.0."))
    {
        let message = format!("OpenAPI version {openapi} is not supported, only 3.0.x is");
        return Err(Error::new(STAGE, message)
            .at("/openapi")
            .hint("convert it to OpenAPI 3.0"));
    }
    if !object.get("paths").is_some_and(Value::is_object) {
        return Err(Error::new(STAGE, "the document has no `paths` mapping")
            .at("/paths")
            .hint("pass the whole contract, not a part of it"));
    }
    Ok(object)
}

/// Puts `provenance` into `info` and returns the version of the contract.
fn record_provenance(facts: &mut Map<String, Value>, provenance: Provenance<'_>) -> Result<String> {
    let info = facts.get_mut("info").and_then(Value::as_object_mut);
    let missing = || {
        Error::new(STAGE, "the contract has no version")
            .at("/info/version")
            .hint("give `info.version` a text, for example '1.0.0'")
    };
    let info = info.ok_or_else(missing)?;
    let version = info
        .get("version")
        .and_then(Value::as_str)
        .ok_or_else(missing)?
        .to_owned();
    let file = provenance
        .file
        .rsplit(['/', '\\'])
        .next()
        .unwrap_or(provenance.file);
    let origin = json!({ "file": file, "sha256": provenance.sha256, "version": version });
    info.insert(PROVENANCE.to_owned(), origin);
    Ok(version)
}

fn operations(facts: &Map<String, Value>) -> usize {
    let items = facts
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    items
        .filter_map(|(_, item)| item.as_object())
        .flat_map(Map::keys)
        .filter(|key| METHODS.contains(&key.as_str()))
        .count()
}

fn document_schemas(facts: &Map<String, Value>) -> usize {
    let components = facts.get("components");
    let schemas = components.and_then(|components| components.get("schemas"));
    schemas.and_then(Value::as_object).map_or(0, Map::len)
}

fn write(mut facts: Map<String, Value>) -> Result<String> {
    let mut yaml = HEADER.to_owned();
    for section in SECTIONS {
        let Some(value) = facts.remove(section) else {
            continue;
        };
        // Write one section at a time, because a map would sort the sections alphabetically.
        let section = Map::from_iter([(section.to_owned(), value)]);
        let text = serde_saphyr::to_string_with_options(&section, yaml_style());
        yaml += &text.map_err(|error| Error::new(STAGE, format!("can't be written: {error}")))?;
    }
    Ok(yaml)
}

fn yaml_style() -> serde_saphyr::SerializerOptions {
    // A value is written on the line of its key, which makes comparisons easier. Long patterns are never
    // folded.
    serde_saphyr::ser_options! { prefer_block_scalars: false }
}
