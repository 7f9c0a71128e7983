//! A function per operation that calls it with every argument set, for the end-to-end tests.

use std::collections::BTreeSet;

use heck::ToSnakeCase;

use super::layout::{Code, quoted};
use super::{Files, Header};
use crate::model::{Direction, Field, Form, Kind, Location, Model, Operation, Parameter, RustType, Tag, TypeDef};

const CALL_IMPORTS: [&str; 7] = [
    "std::collections::BTreeMap",
    "",
    "finicity_sdk::{Client, Error, types}",
    "",
    "super::bodies",
    "crate::outcome::Outcome",
    "crate::values",
];

const BODY_IMPORTS: [&str; 5] =
    ["std::collections::BTreeMap", "", "finicity_sdk::types", "", "crate::values"];

pub(super) fn emit(model: &Model, header: &Header<'_>) -> Files {
    let mut files = Files::new();
    for tag in &model.tags {
        files.insert(format!("{}.rs", tag.module), calls(model, header, tag));
    }
    files.insert("bodies.rs".into(), bodies(model, header));
    files.insert("mod.rs".into(), root(model, header));
    files
}

fn root(model: &Model, header: &Header<'_>) -> String {
    let mut code = Code::default();
    header.write(&mut code);
    code.blank();
    code.line("//! Calls of every operation, and their names.");
    code.blank();
    let mut modules: Vec<&str> = model.tags.iter().map(|tag| tag.module.as_str()).collect();
    modules.push("bodies");
    modules.sort_unstable();
    for module in modules {
        code.line(format!("pub mod {module};"));
    }
    code.blank();
    code.docs(["Runs `$each!(module, function, operationId);` for every operation."]);
    code.line("#[macro_export]");
    code.block("macro_rules! every_operation", |code| {
        code.line("($each:ident) => {");
        code.inner(|code| {
            for tag in &model.tags {
                for operation in &tag.operations {
                    let arguments = [tag.module.clone(), operation.name.clone(), quoted(&operation.id)];
                    code.line(format!("$each!({});", arguments.join(", ")));
                }
            }
        });
        code.line("};");
    });
    code.into_text()
}

fn calls(model: &Model, header: &Header<'_>, tag: &Tag) -> String {
    let mut code = Code::default();
    for operation in &tag.operations {
        code.blank();
        call(&mut code, model, tag, operation);
    }
    let docs = format!("Calls of the operations of the tag *{}*.", tag.name);
    header.file(&docs, &CALL_IMPORTS, &code.into_text())
}

fn call(code: &mut Code, model: &Model, tag: &Tag, operation: &Operation) {
    code.docs([format!("Calls `{}`.", operation.id).as_str()]);
    if operation.deprecated {
        code.line("#[allow(deprecated, reason = \"deprecated operations are called too\")]");
    }
    let head = format!("pub async fn {}", operation.name);
    let arguments = ["client: &Client".to_owned()];
    code.function(&head, &arguments, " -> Result<Outcome, Error>", |code| {
        let required = operation.parameters.iter().filter(|p| !p.is_optional());
        let mut arguments: Vec<String> = required.map(|p| argument(model, p)).collect();
        if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
            arguments.push(value(model, &body.ty));
        }
        code.line(format!("let tag = client.{}();", tag.module));
        code.call(&format!("let call = tag.{}", operation.name), &arguments, ";");
        for parameter in operation.parameters.iter().filter(|p| p.is_optional()) {
            let name = super::operations::member(parameter);
            code.call(&format!("let call = call.{name}"), &[argument(model, parameter)], ";");
        }
        if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
            code.call("let call = call.body", &[value(model, &body.ty)], ";");
        }
        let download = operation.successes.iter().any(|success| success.form == Form::Binary);
        let seen = if download { "download" } else { "value" };
        code.line(format!("Outcome::{seen}(call.send().await?)"));
    });
}

fn argument(model: &Model, parameter: &Parameter) -> String {
    match (&parameter.location, parameter.ty.required()) {
        (Location::Path, RustType::Text | RustType::Id { number: false, .. }) => {
            "values::PATH_ARGUMENT".into()
        }
        _ if parameter.comma_list => "[\"first\", \"second\"]".into(),
        (_, ty) => value(model, ty),
    }
}

/// An expression for a value of the type.
fn value(model: &Model, ty: &RustType) -> String {
    match ty {
        RustType::Bool => "true".into(),
        RustType::I32 => "7".into(),
        RustType::I64 => "1_607_450_357".into(),
        RustType::Text => "\"text\"".into(),
        RustType::Decimal => "values::decimal()".into(),
        RustType::Date => "values::date()".into(),
        RustType::DateTime => "values::date_time()".into(),
        RustType::Json => "values::json()".into(),
        RustType::Scalar => "\"scalar\"".into(),
        RustType::Id { .. } => "\"12345\"".into(),
        RustType::Named(name) => named(model, name),
        RustType::Option(inner) | RustType::Boxed(inner) => value(model, inner),
        RustType::Vec(item) => format!("vec![{}]", converted(model, item)),
        RustType::Map(item) => {
            format!("BTreeMap::from([(\"key\".to_owned(), {})])", converted(model, item))
        }
    }
}

/// The same where nothing converts it.
fn converted(model: &Model, ty: &RustType) -> String {
    let value = value(model, ty);
    if matches!(ty, RustType::Text | RustType::Scalar | RustType::Id { .. }) {
        format!("{value}.into()")
    } else {
        value
    }
}

fn named(model: &Model, name: &str) -> String {
    match model.types.get(name).map(|definition| &definition.kind) {
        Some(Kind::OpenEnum(values)) => {
            let first = values.first().map_or("", String::as_str);
            format!("types::{name}::from({})", quoted(first))
        }
        Some(Kind::Union { .. }) => format!("types::{name}::Unknown(values::json())"),
        _ => format!("bodies::{}()", function_name(name)),
    }
}

/// A name that is no keyword.
fn function_name(name: &str) -> String {
    let name = name.to_snake_case();
    if syn::parse_str::<syn::Ident>(&name).is_ok() { name } else { format!("{name}_") }
}

fn bodies(model: &Model, header: &Header<'_>) -> String {
    let mut code = Code::default();
    for definition in model.types.values() {
        if let (Kind::Struct(fields), true) =
            (&definition.kind, definition.direction != Direction::Response)
        {
            code.blank();
            body(&mut code, model, definition, fields);
        }
    }
    let text = code.into_text().replace("bodies::", "");
    header.file("Bodies with every member set.", &BODY_IMPORTS, &text)
}

fn body(code: &mut Code, model: &Model, definition: &TypeDef, fields: &[Field]) {
    let name = &definition.name;
    code.docs([format!("A `{name}`.").as_str()]);
    let head = format!("pub fn {}", function_name(name));
    code.function(&head, &[], &format!(" -> types::{name}"), |code| {
        let optional: Vec<&Field> = fields
            .iter()
            .filter(|field| is_settable(&field.ty) && !reaches(model, &field.ty, name))
            .collect();
        let required = fields.iter().filter(|field| !is_settable(&field.ty));
        let arguments: Vec<String> = required.map(|field| value(model, &field.ty)).collect();
        let made = format!("types::{name}::new");
        if optional.is_empty() {
            return code.call(&made, &arguments, "");
        }
        code.call(&format!("let body = {made}"), &arguments, ";");
        for (index, field) in optional.iter().enumerate() {
            let last = index + 1 == optional.len();
            let setter = if field.wire == "new" { "set_new" } else { &field.name };
            let (head, tail) = if last { ("body.", "") } else { ("let body = body.", ";") };
            code.call(&format!("{head}{setter}"), &[value(model, &field.ty)], tail);
        }
    });
}

fn is_settable(ty: &RustType) -> bool {
    matches!(ty, RustType::Option(_) | RustType::Vec(_) | RustType::Map(_))
}

/// Whether a value of the type can hold a value of the type `name`.
fn reaches(model: &Model, ty: &RustType, name: &str) -> bool {
    let mut open = Vec::new();
    let mut seen = BTreeSet::new();
    let names = |ty: &RustType, open: &mut Vec<String>| {
        ty.visit(&mut |inner| {
            if let RustType::Named(name) = inner {
                open.push(name.clone());
            }
        });
    };
    names(ty, &mut open);
    while let Some(next) = open.pop() {
        if next == name {
            return true;
        }
        if let Some(Kind::Struct(fields)) = model.types.get(&next).map(|definition| &definition.kind) {
            if seen.insert(next) {
                fields.iter().for_each(|field| names(&field.ty, &mut open));
            }
        }
    }
    false
}
