//! The docs of an operation: what it does, how it is called, and what else it is called.

use std::collections::{BTreeMap, BTreeSet};

use super::example::example;
use super::layout::{Code, quoted};
use super::member::member;
use super::outcome::{Outcome, output};
use super::paged::page_of;
use super::submitted::polls;
use crate::model::{Form, Model, Operation, Parameter, RustType, Tag};
use crate::words::{first_paragraph, wrapped};

/// What the docs of a billed operation say about retries.
const BILLED: &str = "Each success is billed. The client sends the request again only if it never reached the API or \
     was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).";

/// The operations of a tag at a glance.
pub(super) fn table(tag: &Tag) -> String {
    let mut text = format!("Operations of the tag *{}*.\n\n", tag.name);
    text.push_str("| method | what it does |\n|---|---|\n");
    for operation in &tag.operations {
        let name = &operation.name;
        let does = first_paragraph(&operation.docs).replace('|', "\\|");
        let method = format!("[`{name}`]({}::{name})", tag.handle);
        text.push_str(&format!("| {method} | {does} |\n"));
    }
    text
}

/// The docs and search names of the method that starts a request.
///
/// - `required`: the parameters that it takes as arguments
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
    let verb = operation.method.to_uppercase();
    let place = format!("`{}`: `{verb} {}`.", operation.id, operation.path);
    // What it does comes first: lists show the first paragraph.
    let mut paragraphs = operation.docs.split(String::is_empty);
    match paragraphs.next().filter(|first| !first.is_empty()) {
        Some(first) => {
            docs.lines.extend(first.iter().cloned());
            docs.paragraph([place]);
            let rest = operation.docs.iter().skip(first.len());
            docs.lines.extend(rest.cloned());
        }
        None => docs.lines.push(place),
    }
    if operation.billed {
        docs.paragraph(wrapped(BILLED));
    }
    docs.arguments(model, operation, required);
    docs.answer(model, operation);
    if let Some(example) = example(model, tag, operation, required) {
        docs.paragraph(example);
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

/// Docs that are being written.
struct Docs {
    lines: Vec<String>,
    /// What they name, and the paths of it.
    links: BTreeMap<String, String>,
}

impl Docs {
    fn paragraph(&mut self, lines: impl IntoIterator<Item = String>) {
        self.lines.push(String::new());
        self.lines.extend(lines);
    }

    /// A type as a link, or as code when it is none of the contract's.
    fn linked(&mut self, ty: &RustType) -> String {
        ty.visit(&mut |inner| {
            if let RustType::Named(name) | RustType::Id { name, .. } = inner {
                self.links.insert(name.clone(), format!("types::{name}"));
            }
        });
        match ty {
            RustType::Named(name) => format!("[`{name}`]"),
            RustType::Vec(item) => format!("`Vec` of {}", self.linked(item)),
            other => format!("`{}`", other.code("")),
        }
    }

    /// What the call takes, and what can be set besides.
    fn arguments(&mut self, model: &Model, operation: &Operation, required: &[&Parameter]) {
        let mut items = Vec::new();
        for parameter in required {
            let words = first_paragraph(&parameter.docs);
            items.extend(wrapped(&format!("- `{}`: {words}", member(parameter))));
        }
        if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
            let words = match first_paragraph(&body.docs) {
                words if words.is_empty() => type_words(model, &body.ty),
                words => words,
            };
            let ty = self.linked(&body.ty);
            items.extend(wrapped(format!("- `body`: {ty}. {words}").trim_end()));
        }
        if !items.is_empty() {
            self.paragraph(items);
        }
        let builder = &operation.builder;
        let optional = operation.parameters.iter().filter(|p| p.is_optional());
        let mut optional: Vec<String> = optional.map(member).collect();
        let body = operation.body.as_ref().filter(|body| !body.required);
        optional.extend(body.map(|_| "body".to_owned()));
        if !optional.is_empty() {
            let links = optional.iter().map(|name| {
                let name = name.trim_start_matches("r#");
                format!("[`{name}`]({builder}::{name})")
            });
            let links: Vec<String> = links.collect();
            self.paragraph(wrapped(&format!("Can be set: {}.", links.join(", "))));
        }
    }

    fn answer(&mut self, model: &Model, operation: &Operation) {
        let outcome = Outcome::of(operation);
        let mut line = match &outcome {
            Outcome::Each(_) => {
                let output = output(operation);
                format!("Answered with [`{output}`], one variant for each success.")
            }
            Outcome::One(Form::Json(ty)) => {
                let words = type_words(model, ty);
                format!("Answered with {}. {words}", self.linked(ty))
            }
            Outcome::Optional(ty) => {
                let words = type_words(model, ty);
                format!(
                    "Answered with {}, or with nothing. {words}",
                    self.linked(ty)
                )
            }
            Outcome::One(_) => format!("Answered with `{}`.", output(operation)),
            Outcome::Empty => "Answered without a body.".into(),
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
                " [`submit`]({builder}::submit) lets you wait for the work that this starts."
            ));
        } else if operation.polling.is_some() {
            line.push_str(&format!(
                " [`wait`]({builder}::wait) asks until the work is done."
            ));
        }
        self.paragraph(wrapped(&line));
    }

    fn failures(&mut self, model: &Model, operation: &Operation) {
        if operation.failures.is_empty() {
            return;
        }
        self.paragraph(["# Errors".to_owned()]);
        let words = "Any [`Error`]. The contract documents these answers, and the codes that come with them:";
        self.paragraph(wrapped(words));
        self.lines.push(String::new());
        for (status, codes) in &operation.failures {
            let codes: Vec<String> = codes.iter().map(|code| self.code(model, code)).collect();
            let item = match codes.is_empty() {
                true => format!("- {status}"),
                false => format!("- {status}: {}", codes.join(", ")),
            };
            self.lines.extend(wrapped(&item));
        }
    }

    /// A code of a failure, linked to its constant if it has one.
    fn code(&mut self, model: &Model, code: &str) -> String {
        let known = model.error_codes.iter().find(|known| known.code == code);
        let Some(known) = known else {
            return code.to_owned();
        };
        let name = &known.name;
        let path = format!("crate::error_codes::{name}");
        self.links.insert(name.clone(), path);
        format!("[`{name}`] ({code})")
    }
}

/// The first paragraph of the docs of a type.
fn type_words(model: &Model, ty: &RustType) -> String {
    let RustType::Named(name) = ty else {
        return String::new();
    };
    let definition = model.types.get(name);
    definition.map_or_else(String::new, |definition| first_paragraph(&definition.docs))
}

/// Names under which people search for an operation: what other SDKs call it, whole and its last part.
fn aliases(operation: &Operation) -> BTreeSet<String> {
    let names = operation.known_as.iter().map(|(_, name)| name.as_str());
    let last = |name: &'_ str| name.rsplit('.').next().unwrap_or_default().to_owned();
    let mut aliases: BTreeSet<String> = names.clone().map(str::to_owned).collect();
    // `list` alone finds nothing in particular.
    aliases.extend(names.map(last).filter(|part| part.contains('_')));
    aliases.remove(&operation.name);
    aliases
}
