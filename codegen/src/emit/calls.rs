//! A function per operation that calls it with every argument set, for the end-to-end tests.

use std::collections::BTreeSet;

use heck::ToSnakeCase;

use super::layout::{Code, quoted};
use super::{Files, Header};
use crate::model::{
    Direction, Field, Kind, Location, Model, Operation, Parameter, RustType, Tag, TypeDef,
};
use crate::sample::Sample;

const BODY_IMPORTS: [&str; 5] = [
    "std::collections::BTreeMap",
    "",
    "finicity_sdk::types",
    "",
    "crate::values",
];

/// What expressions are written against.
struct Scope<'a> {
    model: &'a Model,
    /// The path to the functions that make bodies.
    bodies: &'static str,
}

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
    code.line("//! Calls of every operation.");
    code.blank();
    let mut modules: Vec<&str> = model.tags.iter().map(|tag| tag.module.as_str()).collect();
    modules.push("bodies");
    modules.sort_unstable();
    for module in modules {
        code.line(format!("pub mod {module};"));
    }
    code.into_text()
}

fn calls(model: &Model, header: &Header<'_>, tag: &Tag) -> String {
    let mut code = Code::default();
    for operation in &tag.operations {
        code.blank();
        call(
            &mut code,
            &Scope {
                model,
                bodies: "bodies::",
            },
            tag,
            operation,
        );
    }
    let docs = format!("Calls of the operations of the tag *{}*.", tag.name);
    let mut from_sdk = ["Client", "types", tag.module.as_str()];
    from_sdk.sort_unstable();
    let from_sdk = format!("finicity_sdk::{{{}}}", from_sdk.join(", "));
    let imports = [
        "std::collections::BTreeMap",
        "",
        from_sdk.as_str(),
        "",
        "super::bodies",
        "crate::values",
    ];
    header.file(&docs, &imports, &code.into_text())
}

fn call(code: &mut Code, scope: &Scope<'_>, tag: &Tag, operation: &Operation) {
    code.docs([format!("A call of `{}`.", operation.id).as_str()]);
    if operation.deprecated {
        code.line("#[allow(deprecated, reason = \"deprecated operations are called too\")]");
    }
    let head = format!("pub fn {}", operation.name);
    let tail = format!(" -> {}::{}", tag.module, operation.builder);
    code.function(&head, &["client: &Client".to_owned()], &tail, |code| {
        let required = operation.parameters.iter().filter(|p| !p.is_optional());
        let mut arguments: Vec<String> = required.map(|p| argument(scope, p)).collect();
        let body = operation.body.as_ref();
        let body_value = body.map(|body| value(scope, &body.ty, &Sample::default()));
        arguments.extend(
            body_value
                .clone()
                .filter(|_| body.is_some_and(|body| body.required)),
        );
        let optional = operation.parameters.iter().filter(|p| p.is_optional());
        let mut setters: Vec<(String, String)> = optional
            .map(|p| (super::member::member(p), argument(scope, p)))
            .collect();
        if let Some(value) = body_value.filter(|_| body.is_some_and(|body| !body.required)) {
            setters.push(("body".to_owned(), value));
        }
        code.line(format!("let tag = client.{}();", tag.module));
        let Some((last, setters)) = setters.split_last() else {
            return code.call(&format!("tag.{}", operation.name), &arguments, "");
        };
        code.call(
            &format!("let call = tag.{}", operation.name),
            &arguments,
            ";",
        );
        for (name, value) in setters {
            code.call(
                &format!("let call = call.{name}"),
                std::slice::from_ref(value),
                ";",
            );
        }
        code.call(
            &format!("call.{}", last.0),
            std::slice::from_ref(&last.1),
            "",
        );
    });
}

fn argument(scope: &Scope<'_>, parameter: &Parameter) -> String {
    match (&parameter.location, parameter.ty.required()) {
        (Location::Path, RustType::Text | RustType::Id { number: false, .. }) => {
            "values::path_argument()".into()
        }
        _ if parameter.comma_list => "[\"first\", \"second\"]".into(),
        (_, ty) => value(scope, ty, &parameter.sample),
    }
}

/// An expression for a value of the type.
fn value(scope: &Scope<'_>, ty: &RustType, sample: &Sample) -> String {
    match ty {
        RustType::Bool => "true".into(),
        RustType::I32 | RustType::I64 => sample.number.to_string(),
        RustType::Text => quoted(&sample.text),
        RustType::Decimal => "values::decimal()".into(),
        RustType::Date => "values::date()".into(),
        RustType::DateTime => "values::date_time()".into(),
        RustType::UnixDate { .. } => sample.number.to_string(),
        RustType::Json => "values::json()".into(),
        RustType::Scalar => "\"scalar\"".into(),
        RustType::Id { number: true, .. } => quoted(&sample.number.to_string()),
        RustType::Id { .. } => quoted(&sample.text),
        RustType::Named(name) => named(scope, name),
        RustType::Option(inner) | RustType::Boxed(inner) => value(scope, inner, sample),
        RustType::Vec(item) => {
            format!(
                "vec![{}]",
                vec![converted(scope, item, sample); sample.items].join(", ")
            )
        }
        RustType::Map(item) => {
            let value = converted(scope, item, sample);
            format!("BTreeMap::from([(\"key\".to_owned(), {value})])")
        }
    }
}

/// The same where nothing converts it.
fn converted(scope: &Scope<'_>, ty: &RustType, sample: &Sample) -> String {
    let value = value(scope, ty, sample);
    if matches!(
        ty,
        RustType::Text | RustType::Scalar | RustType::Id { .. } | RustType::UnixDate { .. }
    ) {
        format!("{value}.into()")
    } else {
        value
    }
}

fn named(scope: &Scope<'_>, name: &str) -> String {
    match scope
        .model
        .types
        .get(name)
        .map(|definition| &definition.kind)
    {
        Some(Kind::OpenEnum(values)) => {
            let first = values.first().map_or("", String::as_str);
            format!("types::{name}::from({})", quoted(first))
        }
        Some(Kind::Union(_)) => format!("types::{name}::Unknown(values::json())"),
        _ => format!("{}{}()", scope.bodies, function_name(name)),
    }
}

/// A name that is no keyword.
fn function_name(name: &str) -> String {
    let name = name.to_snake_case();
    if syn::parse_str::<syn::Ident>(&name).is_ok() {
        name
    } else {
        format!("{name}_")
    }
}

fn bodies(model: &Model, header: &Header<'_>) -> String {
    let mut code = Code::default();
    for definition in model.types.values() {
        if let (Kind::Struct(fields), true) = (
            &definition.kind,
            definition.direction != Direction::Response,
        ) {
            code.blank();
            body(&mut code, &Scope { model, bodies: "" }, definition, fields);
        }
    }
    header.file(
        "Bodies with every member set.",
        &BODY_IMPORTS,
        &code.into_text(),
    )
}

fn body(code: &mut Code, scope: &Scope<'_>, definition: &TypeDef, fields: &[Field]) {
    let name = &definition.name;
    code.docs([format!("A `{name}`.").as_str()]);
    let head = format!("pub fn {}", function_name(name));
    code.function(&head, &[], &format!(" -> types::{name}"), |code| {
        let optional: Vec<&Field> = fields
            .iter()
            .filter(|field| !field.required && !reaches(scope.model, &field.ty, name))
            .collect();
        let required = Field::arguments(fields);
        let arguments: Vec<String> = required
            .into_iter()
            .map(|field| value(scope, &field.ty, &field.sample))
            .collect();
        let made = format!("types::{name}::new");
        if optional.is_empty() {
            return code.call(&made, &arguments, "");
        }
        code.call(&format!("let body = {made}"), &arguments, ";");
        for (index, field) in optional.iter().enumerate() {
            let last = index + 1 == optional.len();
            let setter = if field.wire == "new" {
                "set_new"
            } else {
                &field.name
            };
            let (head, tail) = if last {
                ("body.", "")
            } else {
                ("let body = body.", ";")
            };
            code.call(
                &format!("{head}{setter}"),
                &[value(scope, &field.ty, &field.sample)],
                tail,
            );
        }
    });
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
        if let Some(Kind::Struct(fields)) =
            model.types.get(&next).map(|definition| &definition.kind)
            && seen.insert(next)
        {
            fields.iter().for_each(|field| names(&field.ty, &mut open));
        }
    }
    false
}
