//! The functions that build requests: what is left of progenitor's methods.

use super::Header;
use super::layout::{Code, quoted};
use crate::model::{Location, Operation, Parameter, RustType, Tag};

const IMPORTS: [&str; 12] = [
    "std::collections::BTreeMap",
    "",
    "chrono::{DateTime, NaiveDate, Utc}",
    "reqwest::header::HeaderMap",
    "reqwest::{Method, Request}",
    "rust_decimal::Decimal",
    "serde_json::Value",
    "",
    "super::super::types",
    "crate::request::{Reason, Wire, accept_json, build, header, query, segment}",
    "crate::scalar::Scalar",
    "crate::unix_date::UnixDate",
];

pub(super) fn emit(tag: &Tag, header: &Header<'_>) -> String {
    let mut code = Code::default();
    for operation in &tag.operations {
        code.blank();
        function(&mut code, operation);
    }
    let docs = format!("Requests of the tag *{}*.", tag.name);
    header.file(&docs, &IMPORTS, &code.into_text())
}

fn function(code: &mut Code, operation: &Operation) {
    code.docs([format!("`{} {}`", operation.method.to_uppercase(), operation.path).as_str()]);
    let mut arguments = vec!["wire: &Wire".to_owned()];
    arguments.extend(
        operation
            .parameters
            .iter()
            .map(|p| format!("{}: {}", p.name, borrowed(&p.ty))),
    );
    if let Some(body) = &operation.body {
        let ty = borrowed(&body.ty);
        let ty = if body.required {
            ty
        } else {
            format!("Option<{ty}>")
        };
        arguments.push(format!("body: {ty}"));
    }
    if arguments.len() > 7 {
        code.line(
            "#[allow(clippy::too_many_arguments, reason = \"as many as the operation has\")]",
        );
    }
    code.line("#[inline]");
    let head = format!("pub(crate) fn {}", operation.name);
    code.function(&head, &arguments, " -> Result<Request, Reason>", |code| {
        body(code, operation)
    });
}

fn at(operation: &Operation, location: Location) -> impl Iterator<Item = &Parameter> {
    operation
        .parameters
        .iter()
        .filter(move |parameter| parameter.location == location)
}

fn body(code: &mut Code, operation: &Operation) {
    let method = operation.method.to_uppercase();
    let mut template = operation.path.clone();
    for parameter in at(operation, Location::Path) {
        let name = plain(&parameter.name);
        code.line(format!(
            "let {name} = segment({}, {}{})?;",
            quoted(&parameter.wire),
            if parameter.ty.is_copy() { "&" } else { "" },
            parameter.name
        ));
        let placeholder = format!("{{{}}}", parameter.wire);
        template = template.replace(&placeholder, &format!("{{{name}}}"));
    }
    if at(operation, Location::Path).next().is_none() {
        code.call(
            "let request = wire.request",
            &[format!("Method::{method}"), quoted(&template)],
            ";",
        );
    } else {
        code.let_format("path", &template);
        code.line(format!(
            "let request = wire.request(Method::{method}, &path);"
        ));
    }
    if operation.accept_json {
        code.line("let request = accept_json(request);");
    }
    for parameter in at(operation, Location::Query) {
        let arguments = [
            "request".into(),
            quoted(&parameter.wire),
            format!("&{}", parameter.name),
        ];
        code.call("let request = query", &arguments, ";");
    }
    headers(code, operation);
    match &operation.body {
        Some(body) if body.required => code.line("let request = request.json(body);"),
        Some(_) => {
            code.line("let request = match body {");
            code.inner(|code| {
                code.line("Some(body) => request.json(body),");
                code.line("None => request,");
            });
            code.line("};");
        }
        None => {}
    }
    code.line("build(request)");
}

fn headers(code: &mut Code, operation: &Operation) {
    if at(operation, Location::Header).next().is_none() {
        return;
    }
    code.line("let mut headers = HeaderMap::new();");
    for parameter in at(operation, Location::Header) {
        let wire = quoted(&parameter.wire);
        let name = &parameter.name;
        if parameter.ty.is_optional() {
            code.block(&format!("if let Some({name}) = {name}"), |code| {
                code.call(
                    "header",
                    &["&mut headers".into(), wire, format!("&{name}")],
                    "?;",
                );
            });
        } else {
            code.call(
                "header",
                &["&mut headers".into(), wire, format!("&{name}")],
                "?;",
            );
        }
    }
    code.line("let request = request.headers(headers);");
}

/// A name that can stand in a format string.
fn plain(name: &str) -> String {
    match name.strip_prefix("r#") {
        Some(keyword) => format!("{keyword}_"),
        None => name.to_owned(),
    }
}

/// The type of an argument that is only looked at.
fn borrowed(ty: &RustType) -> String {
    match ty {
        RustType::Option(inner) => format!("Option<{}>", borrowed(inner)),
        RustType::Text => "&str".into(),
        RustType::Vec(item) => format!("&[{}]", item.code("types::")),
        other if other.is_copy() => other.code("types::"),
        other => format!("&{}", other.code("types::")),
    }
}
