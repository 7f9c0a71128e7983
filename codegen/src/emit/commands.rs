//! Writes the table of commands for the command-line client: the operations with their parameters, bodies
//! and lists.
//!
//! The table is data, not code per operation, so that the client compiles and starts quickly.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToKebabCase, ToShoutySnakeCase};
use serde_json::{Map, Value, json};

use super::layout::{Code, quoted};
use super::{Banner, Files};
use crate::facts::LinkSource;
use crate::model::{
    Body, Field, Form, Location, Model, Operation, Parameter, RustType, Tag, TypeKind,
};
use crate::rustdoc_text::first_paragraph;
use crate::sample::Sample;

/// The flags that every command of the client has. A parameter of the same name gets a prefix.
const COMMON_FLAGS: [&str; 19] = [
    "all", "body", "color", "dry-run", "example", "help", "include", "interval", "output", "pdf",
    "profile", "raw", "sandbox", "select", "timeout", "verbose", "version", "wait", "yes",
];

/// The commands of the client that are not operations.
const BUILT_IN_COMMANDS: [&str; 7] = [
    "completions",
    "help",
    "login",
    "logout",
    "man",
    "sandbox",
    "status",
];

/// The depth beyond which an example of a body has no objects.
const MAX_DEPTH: usize = 8;

pub(super) fn emit(model: &Model, banner: &Banner<'_>) -> Files {
    let commands = commands(model);
    let mut files = Files::new();
    for tag in &model.tags {
        let text = table(model, banner, tag, &commands);
        files.insert(format!("{}.rs", tag.module), text);
    }
    files.insert("mod.rs".into(), root(model, banner));
    files
}

fn root(model: &Model, banner: &Banner<'_>) -> String {
    let mut code = Code::default();
    for tag in &model.tags {
        code.line(format!("mod {};", tag.module));
    }
    code.blank();
    code.line("use crate::table::Tag;");
    code.blank();
    code.docs(["All tags, in alphabetical order."]);
    code.line("#[rustfmt::skip]");
    code.line("pub static TAGS: &[&Tag] = &[");
    code.inner(|code| {
        for tag in &model.tags {
            code.line(format!("&{}::TAG,", tag.module));
        }
    });
    code.line("];");
    banner.file(Some("The commands of all operations."), code)
}

/// Returns the command of each operation, such as `customers get-customer`, by `operationId`. The last word is
/// unique, because the client finds the operation by it.
fn commands(model: &Model) -> BTreeMap<&str, String> {
    let mut commands = BTreeMap::new();
    let mut used = BTreeSet::new();
    for tag in &model.tags {
        for operation in &tag.operations {
            let command_word = unique_flag(&operation.name, "operation", &mut used);
            let command = format!("{} {command_word}", group(tag));
            commands.insert(operation.id.as_str(), command);
        }
    }
    commands
}

/// Returns the command of a tag. A command of the client has precedence over a tag of the same name.
fn group(tag: &Tag) -> String {
    let name = kebab(&tag.module);
    match BUILT_IN_COMMANDS.contains(&name.as_str()) {
        true => format!("{name}-operations"),
        false => name,
    }
}

fn kebab(name: &str) -> String {
    name.trim_end_matches('_').to_kebab_case()
}

fn table(
    model: &Model,
    banner: &Banner<'_>,
    tag: &Tag,
    commands: &BTreeMap<&str, String>,
) -> String {
    let mut code = Code::default();
    code.imports()
        .add(&format!("finicity_sdk::api::{}", tag.module));
    code.imports().add("finicity_sdk::Call");
    let uses = [
        ("Body", tag.operations.iter().any(|it| it.body.is_some())),
        (
            "List",
            tag.operations
                .iter()
                .any(|it| response_list(model, it).is_some()),
        ),
        (
            "Poll",
            tag.operations.iter().any(|it| !it.poll_with.is_empty()),
        ),
        (
            "Source",
            tag.operations.iter().any(|it| {
                it.poll_with
                    .first()
                    .is_some_and(|link| !link.parameters.is_empty())
            }),
        ),
        (
            "Kind",
            tag.operations.iter().any(|it| has_inputs(model, it)),
        ),
        (
            "Input",
            tag.operations.iter().any(|it| has_inputs(model, it)),
        ),
        (
            "Place",
            tag.operations.iter().any(|it| has_inputs(model, it)),
        ),
        (
            "Repeat",
            tag.operations.iter().any(|it| has_inputs(model, it)),
        ),
        ("Operation", true),
        ("Tag", true),
    ];
    for (name, used) in uses {
        if used {
            code.imports().add(&format!("crate::table::{name}"));
        }
    }
    code.docs([format!("The commands of the tag *{}*.", tag.name).as_str()]);
    code.line("#[rustfmt::skip]");
    code.line("pub static TAG: Tag = Tag {");
    code.inner(|code| {
        code.line(format!("command: {},", quoted(&group(tag))));
        let about = terminal_text(&tag.docs, commands);
        code.line(format!("about: {},", literal(&about)));
        code.line("operations: &[");
        code.inner(|code| {
            for one in &tag.operations {
                operation(code, model, tag, one, commands);
            }
        });
        code.line("],");
    });
    code.line("};");
    let docs = format!("The commands of the tag *{}*.", tag.name);
    banner.file(Some(&docs), code)
}

fn has_inputs(model: &Model, operation: &Operation) -> bool {
    let fields = operation.body.as_ref().map(|body| fields(model, body));
    !operation.parameters.is_empty() || fields.is_some_and(|fields| !fields.is_empty())
}

/// Returns the properties of a body that is an object.
fn fields<'a>(model: &'a Model, body: &Body) -> &'a [Field] {
    match body.ty.argument() {
        RustType::Named(name) => match model.types.get(name).map(|it| &it.kind) {
            Some(TypeKind::Struct(fields)) => fields,
            _ => &[],
        },
        _ => &[],
    }
}

fn operation(
    code: &mut Code,
    model: &Model,
    tag: &Tag,
    operation: &Operation,
    commands: &BTreeMap<&str, String>,
) {
    let mut flags: BTreeSet<String> = COMMON_FLAGS.map(str::to_owned).into();
    code.line("Operation {");
    code.inner(|code| {
        let command = commands.get(operation.id.as_str());
        let command = command.and_then(|command| command.rsplit(' ').next());
        code.line(format!("command: {},", quoted(command.unwrap_or_default())));
        let builder = format!("{}::{}", tag.module, operation.builder);
        code.line(format!("facts: &<{builder} as Call>::OPERATION,"));
        let about = without_markup(&first_paragraph(&operation.docs), commands);
        code.line(format!("about: {},", literal(&about)));
        let rest = operation.docs.iter().skip_while(|line| !line.is_empty());
        let rest: Vec<String> = rest.cloned().collect();
        code.line(format!(
            "details: {},",
            literal(&terminal_text(&rest, commands))
        ));
        let inputs = operation.parameters.iter();
        let inputs = inputs.map(|one| parameter(model, one, &mut flags, commands));
        write_lines(code, "parameters", &inputs.collect::<Vec<_>>());
        match &operation.body {
            None => code.line("body: None,"),
            Some(body) => write_body(code, model, body, &mut flags, commands),
        }
        code.line(format!("accepts_json: {},", operation.accept_json));
        let download = operation
            .successes
            .iter()
            .any(|success| success.form == Form::Binary);
        code.line(format!("is_download: {download},"));
        code.line(format!("also_pdf: {},", operation.also_pdf));
        match response_list(model, operation) {
            None => code.line("list: None,"),
            Some((items, columns)) => code.line(format!(
                "list: Some(List {{ items: {}, columns: {} }}),",
                quoted(&items),
                literals(&columns),
            )),
        }
        match poll(model, operation) {
            None => code.line("poll: None,"),
            Some(poll) => code.line(format!("poll: Some({poll}),")),
        }
    });
    code.line("},");
}

fn write_lines(code: &mut Code, name: &str, items: &[String]) {
    if items.is_empty() {
        return code.line(format!("{name}: &[],"));
    }
    code.line(format!("{name}: &["));
    code.inner(|code| items.iter().for_each(|item| code.line(format!("{item},"))));
    code.line("],");
}

fn write_body(
    code: &mut Code,
    model: &Model,
    body: &Body,
    flags: &mut BTreeSet<String>,
    commands: &BTreeMap<&str, String>,
) {
    code.line("body: Some(Body {");
    code.inner(|code| {
        code.line(format!("is_required: {},", body.required));
        let inputs = fields(model, body).iter();
        let inputs = inputs.map(|field| property(model, field, flags, commands));
        write_lines(code, "properties", &inputs.collect::<Vec<_>>());
        let mut writer = ExampleWriter {
            model,
            days: 0,
            last_unix_time: None,
        };
        let example = writer.value(body.ty.required(), &Sample::default(), 0);
        let example = serde_json::to_string_pretty(&example).unwrap_or_default();
        code.line(format!("example: {},", literal(&example)));
    });
    code.line("}),");
}

/// Returns a flag that no other input of the operation has.
fn unique_flag(name: &str, prefix: &str, flags: &mut BTreeSet<String>) -> String {
    let preferred = match kebab(name) {
        empty if empty.is_empty() => prefix.to_owned(),
        name => name,
    };
    let mut chosen = preferred.clone();
    let mut number = 1;
    while !flags.insert(chosen.clone()) {
        chosen = match number {
            1 => format!("{prefix}-{preferred}"),
            _ => format!("{prefix}-{preferred}-{number}"),
        };
        number += 1;
    }
    chosen
}

fn parameter(
    model: &Model,
    parameter: &Parameter,
    flags: &mut BTreeSet<String>,
    commands: &BTreeMap<&str, String>,
) -> String {
    let (location, flag) = match parameter.location {
        Location::Path => ("Path", parameter.wire.to_shouty_snake_case()),
        Location::Query => ("Query", unique_flag(&parameter.wire, "param", flags)),
        Location::Header => ("Header", unique_flag(&parameter.wire, "param", flags)),
    };
    let input = Input {
        flag,
        wire: &parameter.wire,
        location,
        ty: &parameter.ty,
        comma_list: parameter.comma_list,
        required: !parameter.is_optional(),
        docs: &parameter.docs,
        sample: &parameter.sample,
    };
    input.code(model, commands)
}

fn property(
    model: &Model,
    field: &Field,
    flags: &mut BTreeSet<String>,
    commands: &BTreeMap<&str, String>,
) -> String {
    let input = Input {
        flag: unique_flag(&field.wire, "body", flags),
        wire: &field.wire,
        location: "Body",
        ty: &field.ty,
        comma_list: false,
        required: field.required,
        docs: &field.docs,
        sample: &field.sample,
    };
    input.code(model, commands)
}

/// A parameter or a property of a body.
struct Input<'a> {
    flag: String,
    wire: &'a str,
    location: &'static str,
    ty: &'a RustType,
    comma_list: bool,
    required: bool,
    docs: &'a [String],
    sample: &'a Sample,
}

impl Input<'_> {
    fn code(&self, model: &Model, commands: &BTreeMap<&str, String>) -> String {
        let (ty, repeat) = match (self.ty.argument(), self.comma_list) {
            (RustType::Vec(item), _) => (item.argument(), "Items"),
            (other, true) => (other, "Commas"),
            (other, false) => (other, "No"),
        };
        let kind = input_kind(model, ty);
        let values: &[String] = match ty {
            RustType::Enum(name) => match model.types.get(name).map(|it| &it.kind) {
                Some(TypeKind::OpenEnum(values)) => values,
                _ => &[],
            },
            _ => &[],
        };
        let samples = self.sample.items.iter().flatten();
        let samples: Vec<&Sample> = samples.collect();
        let sample = match (repeat, samples.first()) {
            ("Items" | "Commas", Some(first)) => first,
            _ => self.sample,
        };
        let mut writer = ExampleWriter {
            model,
            days: 0,
            last_unix_time: None,
        };
        let sample = match writer.value(ty, sample, 0) {
            Value::String(text) => text,
            other => other.to_string(),
        };
        format!(
            "Input {{ flag: {}, wire: {}, place: Place::{}, kind: Kind::{kind}, repeat: Repeat::{repeat}, \
             required: {}, values: {}, about: {}, sample: {} }}",
            quoted(&self.flag),
            quoted(self.wire),
            self.location,
            self.required,
            literals(values),
            literal(&terminal_text(self.docs, commands)),
            literal(&sample),
        )
    }
}

/// Returns the name of the variant of `Kind` in the table for a type.
fn input_kind(model: &Model, ty: &RustType) -> &'static str {
    match ty {
        RustType::Bool => "Boolean",
        RustType::I32 | RustType::I64 | RustType::Id { number: true, .. } => "Integer",
        RustType::Decimal => "Number",
        RustType::Date => "Date",
        RustType::DateTime => "DateTime",
        RustType::UnixDate { text: true } => "UnixDateText",
        RustType::UnixDate { text: false } => "UnixDate",
        RustType::Text | RustType::Scalar | RustType::Enum(_) | RustType::Id { .. } => "Text",
        RustType::Named(name) => match model.types.get(name).map(|it| &it.kind) {
            Some(TypeKind::OpenEnum(_)) => "Text",
            _ => "Json",
        },
        RustType::Option(inner) | RustType::Boxed(inner) => input_kind(model, inner),
        RustType::Vec(_) | RustType::Map(_) | RustType::Json => "Json",
    }
}

/// Returns the property with the items of a response, and the properties of an item that are not objects. The
/// property is empty if the response is itself a list.
fn response_list(model: &Model, operation: &Operation) -> Option<(String, Vec<String>)> {
    let mut forms = operation
        .successes
        .iter()
        .filter_map(|success| match &success.form {
            Form::Json(ty) => Some(ty),
            _ => None,
        });
    let response_type = forms.next()?.required();
    let item_of = |ty: &RustType| match ty.argument() {
        RustType::Vec(item) => match item.argument() {
            RustType::Named(name) => Some(name.clone()),
            _ => None,
        },
        _ => None,
    };
    let (items, item) = match response_type {
        RustType::Vec(_) => (String::new(), item_of(response_type)?),
        RustType::Named(name) => {
            let TypeKind::Struct(fields) = &model.types.get(name)?.kind else {
                return None;
            };
            let lists = fields.iter();
            let lists = lists.filter_map(|field| Some((field.wire.clone(), item_of(&field.ty)?)));
            let mut lists: Vec<_> = lists.collect();
            if let Some(paging) = &operation.paging {
                lists.retain(|(wire, _)| *wire == paging.items);
            }
            let has_id = fields.iter().any(|field| field.wire == "id");
            match lists.as_slice() {
                [only] if operation.paging.is_some() || !has_id => only.clone(),
                _ => return None,
            }
        }
        _ => return None,
    };
    let Some(TypeKind::Struct(fields)) = model.types.get(&item).map(|it| &it.kind) else {
        return Some((items, Vec::new()));
    };
    let mut scalar_fields: Vec<&Field> = fields
        .iter()
        .filter(|field| !field.deprecated && input_kind(model, field.ty.argument()) != "Json")
        .collect();
    // The properties that a reader looks for come first.
    scalar_fields.sort_by_key(|field| {
        let is_id = matches!(field.ty.required(), RustType::Id { .. });
        (field.wire != "id", !field.required, !is_id)
    });
    let columns = scalar_fields
        .iter()
        .map(|field| field.wire.clone())
        .collect();
    Some((items, columns))
}

/// Returns the operation that reports whether the work of `operation` is done.
fn poll(model: &Model, operation: &Operation) -> Option<String> {
    let link = operation.poll_with.first()?;
    let mut all = model.tags.iter().flat_map(|tag| &tag.operations);
    let target = all.find(|target| target.id == link.operation_id)?;
    let sources = link.parameters.iter().map(|(parameter, source)| {
        let source = match source {
            LinkSource::Parameter(name) => format!("Source::Parameter({})", quoted(name)),
            LinkSource::Property(name) => format!("Source::Property({})", quoted(name)),
        };
        format!("({}, {source})", quoted(parameter))
    });
    let sources = sources.collect::<Vec<_>>().join(", ");
    Some(format!(
        "Poll {{ operation: {}, arguments: &[{sources}] }}",
        quoted(&target.id)
    ))
}

fn literals(values: &[String]) -> String {
    let values: Vec<String> = values.iter().map(|value| literal(value)).collect();
    format!("&[{}]", values.join(", "))
}

/// Returns a text as a Rust string literal on one line.
fn literal(text: &str) -> String {
    format!(
        "\"{}\"",
        text.escape_debug().to_string().replace("\\'", "'")
    )
}

/// Returns documentation as text for a terminal: each paragraph and each list item on one line.
fn terminal_text(docs: &[String], commands: &BTreeMap<&str, String>) -> String {
    let mut text = String::new();
    for line in docs {
        let trimmed = line.trim();
        if trimmed.is_empty() {
            text = text.trim_end().to_owned();
            if !text.is_empty() {
                text.push_str("\n\n");
            }
            continue;
        }
        if trimmed.starts_with("- ") && !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        } else if !text.is_empty() && !text.ends_with('\n') {
            text.push(' ');
        }
        text.push_str(trimmed);
    }
    without_markup(text.trim_end(), commands)
}

/// Replaces the markup of rustdoc, and the name of an operation with its command.
fn without_markup(text: &str, commands: &BTreeMap<&str, String>) -> String {
    let mut output = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[`") {
        output.push_str(before);
        match after.split_once("`]") {
            Some((name, after)) => {
                let replacement = commands.get(name).map_or(name, String::as_str);
                output.push_str(&format!("`{replacement}`"));
                rest = after;
            }
            None => {
                output.push_str("[`");
                rest = after;
            }
        }
    }
    output.push_str(rest);
    for (markup, replacement) in [
        ("\\[", "["),
        ("\\]", "]"),
        ("\\<", "<"),
        ("\\>", ">"),
        ("<https://", "https://"),
        ("<http://", "http://"),
        ("`", "'"),
    ] {
        output = output.replace(markup, replacement);
    }
    output
}

/// A writer of example values.
struct ExampleWriter<'a> {
    model: &'a Model,
    /// The number of dates written so far, and the last time in seconds. Each later value is larger, so that
    /// an end date follows its start date.
    days: u32,
    last_unix_time: Option<i64>,
}

impl ExampleWriter<'_> {
    fn value(&mut self, ty: &RustType, sample: &Sample, depth: usize) -> Value {
        match ty {
            RustType::Bool => json!(sample.boolean),
            RustType::I32 | RustType::I64 | RustType::Id { number: true, .. } => {
                json!(sample.number)
            }
            RustType::Decimal => match sample.decimal {
                Some((digits, places)) => decimal(digits, places),
                None => json!(sample.number),
            },
            RustType::UnixDate { text } => {
                let later = self
                    .last_unix_time
                    .map(|last| last.saturating_add(30 * 86_400));
                let unix_time = sample.number.max(later.unwrap_or(i64::MIN));
                self.last_unix_time = Some(unix_time);
                match text {
                    true => json!(unix_time.to_string()),
                    false => json!(unix_time),
                }
            }
            RustType::Text | RustType::Id { .. } | RustType::Scalar => json!(sample.text),
            RustType::Date => json!(self.day()),
            RustType::DateTime => json!(format!("{}T12:00:00Z", self.day())),
            RustType::Json => json!({}),
            RustType::Enum(name) => json!(self.variant(name, sample)),
            RustType::Named(name) => self.object(name, depth),
            RustType::Option(inner) | RustType::Boxed(inner) => self.value(inner, sample, depth),
            RustType::Vec(item) => {
                let items = sample.items();
                let items = items.iter().map(|sample| self.value(item, sample, depth));
                Value::Array(items.collect())
            }
            RustType::Map(item) => {
                let items = sample.items();
                let first = items.first().map(|sample| self.value(item, sample, depth));
                json!({ "key": first })
            }
        }
    }

    fn day(&mut self) -> String {
        self.days += 1;
        format!("2026-01-{:02}", self.days.min(31))
    }

    fn variant(&self, name: &str, sample: &Sample) -> String {
        match self.model.types.get(name).map(|it| &it.kind) {
            Some(TypeKind::OpenEnum(values)) if !values.contains(&sample.text) => {
                values.first().unwrap_or(&sample.text).clone()
            }
            _ => sample.text.clone(),
        }
    }

    /// Returns an object with all required properties. An object without required properties has up to two
    /// others, which show how to fill the object.
    fn object(&mut self, name: &str, depth: usize) -> Value {
        let Some(TypeKind::Struct(fields)) = self.model.types.get(name).map(|it| &it.kind) else {
            return json!({});
        };
        let mut properties = Map::new();
        if depth == MAX_DEPTH {
            return Value::Object(properties);
        }
        let mut fields_to_set: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
        if fields_to_set.is_empty() {
            fields_to_set = super::example::illustrative_fields(fields).collect();
        }
        for field in fields_to_set {
            let value = self.value(field.ty.required(), &field.sample, depth + 1);
            properties.insert(field.wire.clone(), value);
        }
        Value::Object(properties)
    }
}

/// Returns a number with the given number of decimal places.
fn decimal(digits: i64, places: u32) -> Value {
    let scale = 10_f64.powi(i32::try_from(places).unwrap_or_default());
    #[allow(
        clippy::cast_precision_loss,
        reason = "example numbers have few digits"
    )]
    serde_json::Number::from_f64(digits as f64 / scale).map_or_else(|| json!(digits), Value::Number)
}
