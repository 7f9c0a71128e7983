//! `cargo xtask docs`: counts the parts of the contract that have descriptions, and lists those
//! without one.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::process::ExitCode;

use anyhow::Result;
use finicity_codegen::{corrected, operations, resolved};
use serde_json::Value;

use crate::output::print;
use crate::project::{Texts, refused};

/// The arguments of the command.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// End with exit code 1 when a part of the contract has no description
    #[arg(long)]
    check: bool,
    /// The maximum number of places without a description to list in each category
    #[arg(long, value_name = "N", default_value_t = 20)]
    list: usize,
}

/// The parts of the contract in one category: their number, and the places of those without a description.
#[derive(Default)]
struct Kind {
    all: usize,
    missing: Vec<String>,
}

impl Kind {
    fn count(&mut self, has_words: bool, place: impl FnOnce() -> String) {
        self.all += 1;
        if !has_words {
            self.missing.push(place());
        }
    }

    fn share(&self) -> f64 {
        match self.all {
            0 => 100.0,
            all => 100.0 * (all - self.missing.len()) as f64 / all as f64,
        }
    }
}

#[derive(Default)]
struct Coverage {
    operations: Kind,
    parameters: Kind,
    schemas: Kind,
    properties: Kind,
    error_codes: Kind,
    value_sets: Kind,
    /// The types, fields and parameters of the client.
    client: Kind,
}

/// Runs the command.
///
/// # Errors
/// Returns [`BadInput`](crate::input::BadInput) if a file of `spec/` can't be used.
pub fn run(args: &Args) -> Result<ExitCode> {
    let texts = Texts::read(None)?;
    let document = corrected(&texts.inputs()).map_err(refused)?;
    let mut coverage = Coverage::of(&document);
    let report = texts.generate()?.report;
    coverage.client.all = report.items;
    coverage.client.missing = report.undocumented;
    for (name, words) in report.value_sets {
        coverage.value_sets.count(words, || name);
    }
    let mut text = String::new();
    for (name, kind) in coverage.kinds() {
        let with_words = kind.all - kind.missing.len();
        let _ = writeln!(
            text,
            "{name:<11} {with_words:>5} of {:>5}  {:>5.1} %",
            kind.all,
            kind.share()
        );
    }
    for (name, kind) in coverage.kinds() {
        if kind.missing.is_empty() || args.list == 0 {
            continue;
        }
        let _ = writeln!(text, "\n{name} without words:");
        kind.missing.iter().take(args.list).for_each(|place| {
            let _ = writeln!(text, "  {place}");
        });
        if kind.missing.len() > args.list {
            let _ = writeln!(
                text,
                "  and {} more; --list {} shows them",
                kind.missing.len() - args.list,
                kind.missing.len()
            );
        }
    }
    print(&text)?;
    let complete = coverage
        .kinds()
        .iter()
        .all(|(_, kind)| kind.missing.is_empty());
    Ok(match args.check && !complete {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

impl Coverage {
    fn of(document: &Value) -> Self {
        let mut coverage = Self::default();
        for (place, operation) in operations(document) {
            let (method, path) = (place.method.to_uppercase(), place.path);
            let id = operation["operationId"].as_str().unwrap_or(path);
            let both = operation["summary"].is_string() && operation["description"].is_string();
            coverage
                .operations
                .count(both, || format!("{id} ({method} {path})"));
            for holder in [place.item, operation] {
                for parameter in holder["parameters"].as_array().into_iter().flatten() {
                    let parameter = resolved(document, parameter);
                    let name = parameter["name"].as_str().unwrap_or_default();
                    coverage
                        .parameters
                        .count(has_words(parameter), || format!("{id} / {name}"));
                }
            }
        }
        let schemas = document
            .pointer("/components/schemas")
            .and_then(Value::as_object);
        for (name, schema) in schemas.into_iter().flatten() {
            coverage.schemas.count(has_words(schema), || name.clone());
            coverage.members(schema, name);
        }
        for section in ["requestBodies", "responses"] {
            let all = document["components"][section].as_object();
            for (name, holder) in all.into_iter().flatten() {
                for (_, media) in holder["content"].as_object().into_iter().flatten() {
                    coverage.body(&media["schema"], name);
                }
            }
        }
        for code in codes(document) {
            coverage
                .error_codes
                .count(describes_code(document, &code), || code.clone());
        }
        coverage
    }

    /// Counts a schema that is written inline in the description of a body.
    fn body(&mut self, schema: &Value, name: &str) {
        let keys = ["properties", "items", "allOf", "oneOf", "anyOf"];
        if keys.iter().any(|key| !schema[key].is_null()) {
            self.schemas.count(has_words(schema), || name.to_owned());
            self.members(schema, name);
        }
    }

    fn members(&mut self, schema: &Value, place: &str) {
        if !schema.is_object() {
            return;
        }
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            let place = format!("{place} / {name}");
            self.properties.count(has_words(member), || place.clone());
            self.members(member, &place);
        }
        for inner in [&schema["items"], &schema["additionalProperties"]] {
            self.members(inner, place);
        }
        for word in ["allOf", "oneOf", "anyOf"] {
            for part in schema[word].as_array().into_iter().flatten() {
                self.members(part, place);
            }
        }
    }

    fn kinds(&self) -> [(&'static str, &Kind); 7] {
        [
            ("operations", &self.operations),
            ("parameters", &self.parameters),
            ("schemas", &self.schemas),
            ("properties", &self.properties),
            ("error codes", &self.error_codes),
            ("value sets", &self.value_sets),
            ("client", &self.client),
        ]
    }
}

/// Returns the error codes that failures have. A code may lack a name.
fn codes(document: &Value) -> BTreeSet<String> {
    fn collect(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(members) => {
                let codes = members.get("x-codes").and_then(Value::as_array);
                let codes = codes.into_iter().flatten().filter_map(Value::as_str);
                found.extend(codes.map(str::to_owned));
                members.values().for_each(|inner| collect(inner, found));
            }
            Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    collect(&document["paths"], &mut found);
    collect(&document["components"]["responses"], &mut found);
    found
}

/// Checks whether a code has an entry with a description in the overlay.
pub(crate) fn describes_code(document: &Value, code: &str) -> bool {
    let known = document["x-error-codes"].as_array().into_iter().flatten();
    let mut known = known.filter(|known| known["code"] == code);
    known.any(has_words)
}

fn has_words(thing: &Value) -> bool {
    thing["description"].is_string()
}
