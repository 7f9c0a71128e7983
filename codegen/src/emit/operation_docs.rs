//! The docs of an operation: what it does, how it is called, and what else it is called.

use std::collections::BTreeSet;

use super::layout::{Code, quoted};
use super::operations::member;
use crate::model::{Operation, Parameter, RustType, Tag};
use crate::words::{first_paragraph, wrapped};

/// The operations of a tag at a glance.
pub(super) fn table(tag: &Tag) -> String {
    let mut text = format!("Operations of the tag *{}*.\n\n", tag.name);
    text.push_str("| method | what it does | operation |\n|---|---|---|\n");
    for operation in &tag.operations {
        let Operation { name, id, .. } = operation;
        let verb = operation.method.to_uppercase();
        let does = first_paragraph(&operation.docs).replace('|', "\\|");
        let method = format!("[`{name}`]({}::{name})", tag.handle);
        let path = &operation.path;
        text.push_str(&format!(
            "| {method} | {does} | `{id}`: `{verb} {path}` |\n"
        ));
    }
    text
}

/// The docs and search names of the method that starts a request.
///
/// - `required`: the parameters that it takes as arguments
pub(super) fn write(code: &mut Code, tag: &Tag, operation: &Operation, required: &[&Parameter]) {
    let verb = operation.method.to_uppercase();
    let place = format!("`{}`: `{verb} {}`.", operation.id, operation.path);
    // What it does comes first: lists show the first paragraph.
    let mut paragraphs = operation.docs.split(String::is_empty);
    match paragraphs.next().filter(|first| !first.is_empty()) {
        Some(first) => {
            code.docs(first.iter().map(String::as_str));
            code.docs(["", &place]);
            let rest = operation.docs.iter().skip(first.len());
            code.docs(rest.map(String::as_str));
        }
        None => code.docs([place.as_str()]),
    }
    let body = operation.body.as_ref().filter(|body| body.required);
    if !required.is_empty() || body.is_some() {
        code.line("///");
        for parameter in required {
            let words = first_paragraph(&parameter.docs);
            let item = wrapped(&format!("- `{}`: {words}", member(parameter)));
            code.docs(item.iter().map(String::as_str));
        }
        if let Some(body) = body {
            let words = match first_paragraph(&body.docs) {
                words if words.is_empty() => "what to send.".into(),
                words => words,
            };
            let item = wrapped(&format!("- `body`: {words}"));
            code.docs(item.iter().map(String::as_str));
        }
    }
    example(code, tag, operation, required);
    if !operation.links.is_empty() {
        code.line("///");
        for (name, path) in &operation.links {
            code.docs([format!("[`{name}`]: {path}").as_str()]);
        }
    }
    for alias in aliases(operation) {
        code.line(format!("#[doc(alias = {})]", quoted(&alias)));
    }
}

/// How it is called. What is no plain value comes from outside.
fn example(code: &mut Code, tag: &Tag, operation: &Operation, required: &[&Parameter]) {
    let mut given = vec!["client: Client".to_owned()];
    let mut arguments = Vec::new();
    for parameter in required {
        let name = member(parameter);
        let ty = parameter.ty.required();
        arguments.push(match ty {
            _ if parameter.comma_list => format!("[{}]", quoted(&parameter.sample.text)),
            RustType::Bool => "true".into(),
            RustType::I32 | RustType::I64 | RustType::UnixDate { .. } => {
                parameter.sample.number.to_string()
            }
            RustType::Id { number: true, .. } => quoted(&parameter.sample.number.to_string()),
            RustType::Text | RustType::Id { .. } => quoted(&parameter.sample.text),
            other => {
                given.push(format!("{name}: {}", from_outside(other)));
                name
            }
        });
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        given.push(format!("body: {}", from_outside(&body.ty)));
        arguments.push("body".into());
    }
    let (module, name) = (&tag.module, &operation.name);
    let call = format!("client.{module}().{name}({})", arguments.join(", "));
    let sent = match operation.deprecated {
        true => "# #[allow(deprecated)]\n",
        false => "",
    };
    let text = format!(
        "\n```no_run\n\
         # use finicity_sdk::{{Client, Error, types}};\n\
         {sent}# async fn example({}) -> Result<(), Error> {{\n\
         let request = {call};\n\
         let answer = request.send().await?;\n\
         # Ok(())\n# }}\n```",
        given.join(", ")
    );
    code.docs(text.lines());
}

/// A type as code outside of the crate names it.
fn from_outside(ty: &RustType) -> String {
    let code = ty.code("types::");
    match code.as_str() {
        "Value" => "serde_json::Value".into(),
        "Decimal" => "rust_decimal::Decimal".into(),
        "NaiveDate" => "chrono::NaiveDate".into(),
        "DateTime<Utc>" => "chrono::DateTime<chrono::Utc>".into(),
        "Scalar" => "finicity_sdk::Scalar".into(),
        _ => code,
    }
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
