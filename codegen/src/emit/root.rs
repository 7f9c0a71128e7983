//! Writes the modules that connect the generated files.

use super::layout::{Code, quoted};
use super::operation_docs::common_codes;
use super::{Banner, Files};
use crate::model::{ErrorCode, Model, Tag};
use crate::rustdoc_text::{sentence, wrapped};

pub(super) fn emit(model: &Model, banner: &Banner<'_>) -> Files {
    Files::from([
        ("mod.rs".into(), root(model, banner)),
        ("api/mod.rs".into(), api(model, banner)),
        ("error_codes.rs".into(), error_codes(model, banner)),
        ("known_as.md".into(), sdk_names(model)),
    ])
}

/// Limits the next item to builds that contain the area, if there is one.
pub(super) fn gate(code: &mut Code, area: Option<&str>) {
    gate_any(code, area.as_slice());
}

/// Limits the next item to builds that contain at least one of the areas. Without areas, every build contains
/// the item.
pub(super) fn gate_any(code: &mut Code, areas: &[&str]) {
    let features: Vec<String> = areas
        .iter()
        .map(|area| format!("feature = {}", quoted(area)))
        .collect();
    match features.as_slice() {
        [] => {}
        [only] => code.line(format!("#[cfg({only})]")),
        several => code.attribute("#[cfg(any(", several, "))]"),
    }
}

fn root(model: &Model, banner: &Banner<'_>) -> String {
    let mut code = Code::default();
    // This file does not have inner documentation: with the feature `codegen` it is included with
    // `include!`, which does not allow inner documentation.
    for module in ["api", "error_codes", "types"] {
        code.line(format!("pub mod {module};"));
    }
    code.blank();
    code.line(match model.error_body.as_str() {
        "ErrorBody" => "pub(crate) use types::ErrorBody;".to_owned(),
        other => format!("pub(crate) use types::{other} as ErrorBody;"),
    });
    code.blank();
    code.docs(["The version of the contract from which this client was generated."]);
    code.assign("pub const CONTRACT_VERSION: &str", &quoted(&model.version));
    banner.file(None, code)
}

/// Returns the module that contains the modules of all tags. The names of tags cannot collide there with
/// other names of the crate.
fn api(model: &Model, banner: &Banner<'_>) -> String {
    let mut code = Code::default();
    let mut tags: Vec<&Tag> = model.tags.iter().collect();
    tags.sort_by_key(|tag| &tag.module);
    for tag in tags {
        gate(&mut code, tag.area.as_deref());
        code.line(format!("pub mod {};", tag.module));
    }
    let docs = "The operations, with a module for each tag of the contract.";
    banner.file(Some(docs), code)
}

/// Returns a table of the operations with their names in other SDKs, for the guide.
fn sdk_names(model: &Model) -> String {
    let mut sdks: Vec<&str> = Vec::new();
    let operations = || {
        let tags = model.tags.iter();
        tags.flat_map(|tag| tag.operations.iter().map(move |operation| (tag, operation)))
    };
    for (_, operation) in operations() {
        sdks.extend(operation.sdk_names.iter().map(|(sdk, _)| sdk.as_str()));
    }
    sdks.sort_unstable();
    sdks.dedup();
    if sdks.is_empty() {
        return "The contract does not list names in other SDKs.\n".into();
    }
    let mut text = format!("| operation | here | {} |\n|---|---|", sdks.join(" | "));
    text.push_str(&"---|".repeat(sdks.len()));
    text.push('\n');
    for (tag, operation) in operations().filter(|(_, operation)| !operation.sdk_names.is_empty()) {
        let (module, name) = (&tag.module, &operation.name);
        let call = format!(
            "[`client.{module}().{name}`](crate::api::{module}::{}::{name})",
            tag.handle
        );
        text.push_str(&format!("| {} | {call} |", operation.id));
        for sdk in &sdks {
            let names = operation.sdk_names.iter().filter(|(of, _)| of == sdk);
            let names: Vec<String> = names.map(|(_, name)| format!("`{name}`")).collect();
            text.push_str(&format!(" {} |", names.join(", ")));
        }
        text.push('\n');
    }
    text
}

/// The documentation of the module of error codes.
const ERROR_CODES: &str = "\
The error codes of failed requests, to compare with [`Error::code`](crate::Error::code).

Some codes have several meanings; the message of the failure then names the actual one.";

/// Returns the list of codes to which the documentation of operations links.
fn common_codes_list(model: &Model) -> String {
    let codes_by_status = common_codes(model);
    if codes_by_status.is_empty() {
        return String::new();
    }
    let mut docs = "\n\n# Usual codes\nMany operations document the same codes for a status. \
        Their documentation refers to this list:\n"
        .to_owned();
    for (status, codes) in codes_by_status {
        let named = codes.iter().map(|code| {
            let known = model.error_codes.iter().find(|known| known.code == *code);
            known.map_or(code.clone(), |known| format!("[`{}`] ({code})", known.name))
        });
        let named: Vec<String> = named.collect();
        for line in wrapped(&format!("- {status}: {}", named.join(", "))) {
            docs.push_str(&format!("\n{line}"));
        }
    }
    docs
}

fn error_codes(model: &Model, banner: &Banner<'_>) -> String {
    let docs = format!("{ERROR_CODES}{}", common_codes_list(model));
    let mut code = Code::default();
    code.imports().add("crate::error::ErrorCode");
    let mut known: Vec<&ErrorCode> = model.error_codes.iter().collect();
    known.sort_by_key(|known| &known.name);
    for ErrorCode {
        code: value,
        name,
        statuses,
        meaning,
        ..
    } in &known
    {
        let mut text = sentence(meaning);
        if !statuses.is_empty() {
            let statuses: Vec<String> = statuses.iter().map(u16::to_string).collect();
            text.push_str(&format!(" Comes with status {}.", statuses.join(" or ")));
        }
        code.blank();
        code.docs([text.as_str()]);
        code.assign(&format!("pub const {name}: &str"), &quoted(value));
    }
    code.blank();
    code.docs(["All error codes, in the order of their names."]);
    if known.is_empty() {
        code.line("pub const ALL: &[ErrorCode] = &[];");
        return banner.file(Some(&docs), code);
    }
    code.line("pub const ALL: &[ErrorCode] = &[");
    code.inner(|code| {
        for known in &known {
            code.line("ErrorCode {");
            code.inner(|code| {
                code.line(format!("code: {},", known.name));
                code.line(format!("name: {},", quoted(&known.name)));
                code.line(format!("statuses: &{:?},", known.statuses));
                code.line(format!("meaning: {},", quoted(&known.meaning)));
                code.line(format!("token_rejected: {},", known.token_rejected));
                let refused = known.credentials_refused;
                code.line(format!("credentials_refused: {refused},"));
                code.line(format!("rate_limited: {},", known.rate_limited));
            });
            code.line("},");
        }
    });
    code.line("];");
    banner.file(Some(&docs), code)
}
