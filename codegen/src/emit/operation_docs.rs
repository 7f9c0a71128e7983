//! Writes the documentation of an operation: its purpose, the way to call it, and its names in other SDKs.

use std::collections::{BTreeMap, BTreeSet};

use super::example::example;
use super::layout::{Code, quoted};
use super::outcome::{Outcome, output};
use super::paged::page_of;
use super::submitted::polls;
use crate::model::{Form, Model, Operation, Parameter, RustType, Tag};
use crate::rustdoc_text::{first_paragraph, wrapped};

/// The sentence about retries in the documentation of a billed operation.
const BILLED: &str =
    "Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).";

/// The module of the codes. The module of an operation imports it for its documentation, so that links do
/// not need definitions.
pub(super) const ERROR_CODES: &str = "error_codes";

/// A link to the list that [`common_codes`] makes.
const COMMON_CODES_LINK: &str = "[usual codes](crate::error_codes#usual-codes)";

/// The minimum number of operations with the same codes for a status code. From this number on, the
/// documentation lists these codes only once.
const MIN_SHARED: usize = 10;

/// Returns the codes that most operations document for a status code, by status code.
pub(super) fn common_codes(model: &Model) -> BTreeMap<String, Vec<String>> {
    let operations = model.tags.iter().flat_map(|tag| &tag.operations);
    let mut counts: BTreeMap<(&String, &Vec<String>), usize> = BTreeMap::new();
    for failure in operations.flat_map(|operation| &operation.failures) {
        *counts.entry(failure).or_default() += 1;
    }
    let mut common: BTreeMap<String, (usize, &Vec<String>)> = BTreeMap::new();
    for ((status, codes), count) in counts {
        let max = common.get(status).map_or(MIN_SHARED - 1, |(max, _)| *max);
        if count > max && !codes.is_empty() {
            common.insert(status.clone(), (count, codes));
        }
    }
    let common = common.into_iter();
    common
        .map(|(status, (_, codes))| (status, codes.clone()))
        .collect()
}

/// Checks whether the documentation of an operation links to a code.
pub(super) fn links_codes(model: &Model, operation: &Operation) -> bool {
    let common = common_codes(model);
    let failures = operation.failures.iter();
    let uncommon = failures.filter(|(status, codes)| common.get(*status) != Some(*codes));
    let known = |code: &String| model.error_codes.iter().any(|known| known.code == *code);
    uncommon.flat_map(|(_, codes)| codes).any(known)
}

/// Joins the items as `a`, `a and b`, or `a, b and c`.
fn joined(items: &[&str]) -> String {
    match items {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// Returns a table of the operations of a tag.
pub(super) fn table(tag: &Tag) -> String {
    let mut text = format!("Operations of the tag *{}*.\n\n", tag.name);
    text.push_str("| method | purpose |\n|---|---|\n");
    for operation in &tag.operations {
        let name = &operation.name;
        let purpose = first_paragraph(&operation.docs).replace('|', "\\|");
        let method = format!("[`{name}`]({}::{name})", tag.handle);
        text.push_str(&format!("| {method} | {purpose} |\n"));
    }
    text
}

/// Writes the documentation and the search names of the method that starts a request.
///
/// - `required`: the parameters that the method takes as arguments
pub(super) fn write(
    code: &mut Code,
    model: &Model,
    tag: &Tag,
    operation: &Operation,
    required: &[&Parameter],
) {
    let mut docs = Docs {
        lines: Vec::new(),
        links: operation.links.iter().cloned().collect(),
    };
    let method = operation.method.to_uppercase();
    let operation_line = format!("`{}`: `{method} {}`.", operation.id, operation.path);
    // The purpose comes first, because lists show the first paragraph.
    let first = operation.docs.iter().take_while(|line| !line.is_empty());
    docs.lines.extend(first.cloned());
    if docs.lines.is_empty() {
        docs.lines.push(operation_line);
    } else {
        docs.paragraph([operation_line]);
    }
    let rest = operation.docs.iter().skip_while(|line| !line.is_empty());
    docs.return_value(model, operation);
    docs.lines.extend(rest.cloned());
    if operation.billed {
        docs.paragraph(wrapped(BILLED));
    }
    docs.arguments(operation, required);
    match example(model, tag, operation, required) {
        Some(example) => docs.paragraph(example),
        None => docs.lines.push(String::new()),
    }
    docs.failures(model, operation);
    if !docs.links.is_empty() {
        let links = docs.links.iter();
        let links: Vec<String> = links
            .map(|(name, path)| format!("[`{name}`]: {path}"))
            .collect();
        docs.paragraph(links);
    }
    code.docs(docs.lines.iter().map(String::as_str));
    for alias in aliases(operation) {
        code.line(format!("#[doc(alias = {})]", quoted(&alias)));
    }
}

/// The documentation of an operation while it is written.
struct Docs {
    lines: Vec<String>,
    /// The linked names, each with the path of its target.
    links: BTreeMap<String, String>,
}

impl Docs {
    fn paragraph(&mut self, lines: impl IntoIterator<Item = String>) {
        self.lines.push(String::new());
        self.lines.extend(lines);
    }

    /// Returns a type of the contract as a link, and any other type as code. The module of an operation
    /// imports `types`, so that the link does not need a definition.
    fn linked(&self, ty: &RustType) -> String {
        match ty {
            RustType::Named(name) | RustType::Enum(name) | RustType::Id { name, .. } => {
                format!("[`types::{name}`]")
            }
            RustType::Vec(item) => format!("`Vec` of {}", self.linked(item)),
            other => format!("`{}`", other.code("")),
        }
    }

    /// Writes the arguments of the call and the names of the optional setters.
    fn arguments(&mut self, operation: &Operation, required: &[&Parameter]) {
        let mut items = Vec::new();
        for parameter in required {
            let text = first_paragraph(&parameter.docs);
            items.extend(wrapped(&format!("- `{}`: {text}", parameter.field)));
        }
        if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
            // The documentation of the type contains the rest.
            let text = first_paragraph(&body.docs);
            let ty = self.linked(&body.ty);
            items.extend(wrapped(format!("- `body`: {ty}. {text}").trim_end()));
        }
        if !items.is_empty() {
            self.paragraph(items);
        }
        let builder = &operation.builder;
        let optional = operation.parameters.iter().filter(|p| p.is_optional());
        let mut optional: Vec<String> = optional.map(|one| one.field.clone()).collect();
        let body = operation.body.as_ref().filter(|body| !body.required);
        optional.extend(body.map(|_| "body".to_owned()));
        if !optional.is_empty() {
            let links = optional.iter().map(|name| {
                let name = name.trim_start_matches("r#");
                format!("[`{name}`]({builder}::{name})")
            });
            let links: Vec<String> = links.collect();
            self.paragraph(wrapped(&format!("Optional: {}.", links.join(", "))));
        }
    }

    /// Writes the return value into the paragraph of the HTTP method and the path.
    fn return_value(&mut self, model: &Model, operation: &Operation) {
        let mut line = match Outcome::of(operation) {
            Outcome::Each(_) => {
                let output = output(operation);
                format!("Returns [`{output}`], with a variant for each success.")
            }
            Outcome::One(Form::Json(ty)) => format!("Returns {}.", self.linked(ty)),
            Outcome::Optional(ty) => format!(
                "Returns {}, or `None` for a response without a body.",
                self.linked(ty)
            ),
            Outcome::One(_) => format!("Returns `{}`.", output(operation)),
            Outcome::Empty => "The response has no body.".into(),
        };
        let builder = &operation.builder;
        if page_of(model, operation).is_some() {
            line.push_str(&format!(
                " [`items`]({builder}::items) goes through all pages."
            ));
        }
        if operation.also_pdf {
            line.push_str(&format!(" [`pdf`]({builder}::pdf) asks for a PDF instead."));
        }
        if !polls(model, operation).is_empty() {
            line.push_str(&format!(
                " [`submit`]({builder}::submit) lets you wait for the work that the request starts."
            ));
        } else if operation.polling.is_some() {
            line.push_str(&format!(
                " [`wait`]({builder}::wait) polls until the work is done."
            ));
        }
        self.lines.extend(wrapped(&line));
    }

    /// Writes the status codes and error codes of failures: a link for the usual ones, and all others in
    /// full.
    fn failures(&mut self, model: &Model, operation: &Operation) {
        if operation.failures.is_empty() {
            return;
        }
        let common = common_codes(model);
        let is_common = |status: &String, codes: &Vec<String>| common.get(status) == Some(codes);
        let mut statuses = Vec::new();
        let mut other_lines = Vec::new();
        for (status, codes) in &operation.failures {
            if is_common(status, codes) {
                statuses.push(status.as_str());
                continue;
            }
            let codes: Vec<String> = codes.iter().map(|code| code_link(model, code)).collect();
            other_lines.extend(wrapped(&match codes.is_empty() {
                true => format!("- {status}, without a code"),
                false => format!("- {status}: {}", codes.join(", ")),
            }));
        }
        let mut text = "Any [`Error`].".to_owned();
        if !statuses.is_empty() {
            let verb = if statuses.len() == 1 { "comes" } else { "come" };
            text.push_str(&format!(
                " {} {verb} with {COMMON_CODES_LINK}",
                joined(&statuses)
            ));
        }
        match (other_lines.is_empty(), statuses.is_empty()) {
            (true, _) => text.push('.'),
            (false, true) => text.push_str(" The contract documents:"),
            (false, false) => text.push_str(", and:"),
        }
        self.lines.push("# Errors".into());
        self.lines.extend(wrapped(&text));
        self.lines.extend(other_lines);
    }
}

/// Returns a code of a failure, with a link to its constant if one exists.
fn code_link(model: &Model, code: &str) -> String {
    let known = model.error_codes.iter().find(|known| known.code == code);
    known.map_or(code.to_owned(), |known| {
        format!("[`{ERROR_CODES}::{}`] ({code})", known.name)
    })
}

/// Returns search names for an operation: its full names in other SDKs, and the last part of each name.
fn aliases(operation: &Operation) -> BTreeSet<String> {
    let names = operation.sdk_names.iter().map(|(_, name)| name.as_str());
    let last = |name: &'_ str| name.rsplit('.').next().unwrap_or_default().to_owned();
    let mut aliases: BTreeSet<String> = names.clone().map(str::to_owned).collect();
    // A single word such as `list` is too general for a search.
    aliases.extend(names.map(last).filter(|part| part.contains('_')));
    aliases.remove(&operation.name);
    aliases
}
