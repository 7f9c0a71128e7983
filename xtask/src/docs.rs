//! `cargo xtask docs`: counts the parts of the contract that have descriptions, and lists those
//! without one.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::process::ExitCode;

use anyhow::Result;
use finicity_codegen::{corrected, operations, resolved};
use serde_json::Value;

use crate::output::print;
use crate::project::{Texts, bad_input};

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
struct Category {
    all: usize,
    missing: Vec<String>,
}

impl Category {
    fn count(&mut self, has_description: bool, location: impl FnOnce() -> String) {
        self.all += 1;
        if !has_description {
            self.missing.push(location());
        }
    }

    fn percentage(&self) -> f64 {
        match self.all {
            0 => 100.0,
            all => 100.0 * (all - self.missing.len()) as f64 / all as f64,
        }
    }
}

#[derive(Default)]
struct Coverage {
    operations: Category,
    parameters: Category,
    schemas: Category,
    properties: Category,
    error_codes: Category,
    value_sets: Category,
    /// The types, fields and parameters of the client.
    client: Category,
}

/// Runs the command.
///
/// # Errors
/// Returns [`BadInput`](crate::input::BadInput) if a file of `spec/` can't be used.
pub fn run(args: &Args) -> Result<ExitCode> {
    let texts = Texts::read(None)?;
    let document = corrected(&texts.inputs()).map_err(bad_input)?;
    let mut coverage = Coverage::of(&document);
    let report = texts.generate()?.report;
    coverage.client.all = report.items;
    coverage.client.missing = report.undocumented;
    for (name, is_described) in report.value_sets {
        coverage.value_sets.count(is_described, || name);
    }
    let mut text = String::new();
    for (name, category) in coverage.categories() {
        let described = category.all - category.missing.len();
        let _ = writeln!(
            text,
            "{name:<11} {described:>5} of {:>5}  {:>5.1} %",
            category.all,
            category.percentage()
        );
    }
    for (name, category) in coverage.categories() {
        if category.missing.is_empty() || args.list == 0 {
            continue;
        }
        let _ = writeln!(text, "\n{name} without a description:");
        category
            .missing
            .iter()
            .take(args.list)
            .for_each(|location| {
                let _ = writeln!(text, "  {location}");
            });
        if category.missing.len() > args.list {
            let _ = writeln!(
                text,
                "  and {} more; --list {} shows them",
                category.missing.len() - args.list,
                category.missing.len()
            );
        }
    }
    print(&text)?;
    let complete = coverage
        .categories()
        .iter()
        .all(|(_, category)| category.missing.is_empty());
    Ok(match args.check && !complete {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

impl Coverage {
    fn of(document: &Value) -> Self {
        let mut coverage = Self::default();
        for (location, operation) in operations(document) {
            let (method, path) = (location.method.to_uppercase(), location.path);
            let id = operation["operationId"].as_str().unwrap_or(path);
            let both = operation["summary"].is_string() && operation["description"].is_string();
            coverage
                .operations
                .count(both, || format!("{id} ({method} {path})"));
            for object in [location.item, operation] {
                for parameter in object["parameters"].as_array().into_iter().flatten() {
                    let parameter = resolved(document, parameter);
                    let name = parameter["name"].as_str().unwrap_or_default();
                    coverage
                        .parameters
                        .count(has_description(parameter), || format!("{id} / {name}"));
                }
            }
        }
        let schemas = document
            .pointer("/components/schemas")
            .and_then(Value::as_object);
        for (name, schema) in schemas.into_iter().flatten() {
            coverage
                .schemas
                .count(has_description(schema), || name.clone());
            coverage.count_properties(schema, name);
        }
        for section in ["requestBodies", "responses"] {
            let all = document["components"][section].as_object();
            for (name, object) in all.into_iter().flatten() {
                for (_, media) in object["content"].as_object().into_iter().flatten() {
                    coverage.count_inline_body(&media["schema"], name);
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
    fn count_inline_body(&mut self, schema: &Value, name: &str) {
        let keys = ["properties", "items", "allOf", "oneOf", "anyOf"];
        if keys.iter().any(|key| !schema[key].is_null()) {
            self.schemas
                .count(has_description(schema), || name.to_owned());
            self.count_properties(schema, name);
        }
    }

    fn count_properties(&mut self, schema: &Value, location: &str) {
        if !schema.is_object() {
            return;
        }
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let location = format!("{location} / {name}");
            self.properties
                .count(has_description(property), || location.clone());
            self.count_properties(property, &location);
        }
        for inner in [&schema["items"], &schema["additionalProperties"]] {
            self.count_properties(inner, location);
        }
        for keyword in ["allOf", "oneOf", "anyOf"] {
            for part in schema[keyword].as_array().into_iter().flatten() {
                self.count_properties(part, location);
            }
        }
    }

    fn categories(&self) -> [(&'static str, &Category); 7] {
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
            Value::Object(entries) => {
                let codes = entries.get("x-codes").and_then(Value::as_array);
                let codes = codes.into_iter().flatten().filter_map(Value::as_str);
                found.extend(codes.map(str::to_owned));
                entries.values().for_each(|inner| collect(inner, found));
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
    known.any(has_description)
}

fn has_description(value: &Value) -> bool {
    value["description"].is_string()
}
