//! The modules that tie the generated files together.

use super::layout::Code;
use super::{Files, Header};
use crate::model::{Model, Tag};

pub(super) fn emit(model: &Model, header: &Header<'_>, files: &mut Files) {
    files.insert("mod.rs".into(), root(model, header));
    files.insert("wire/mod.rs".into(), wire(model, header));
}

pub(super) fn gate(code: &mut Code, area: Option<&str>) {
    if let Some(area) = area {
        code.line(format!("#[cfg(feature = \"{area}\")]"));
    }
}

fn root(model: &Model, header: &Header<'_>) -> String {
    let mut code = Code::default();
    header.write(&mut code);
    code.blank();
    // No inner docs: with the feature `codegen` this file is included, where they are not allowed.
    let mut modules: Vec<(&str, &str, Option<&str>)> = model
        .tags
        .iter()
        .map(|tag| ("pub mod", tag.module.as_str(), tag.area.as_deref()))
        .collect();
    modules.push(("pub mod", "types", None));
    modules.push(("pub(crate) mod", "wire", None));
    modules.sort_by_key(|(_, module, _)| *module);
    for (keyword, module, area) in modules {
        gate(&mut code, area);
        code.line(format!("{keyword} {module};"));
    }
    code.blank();
    code.line(
        format!("pub(crate) use types::{} as ErrorBody;", model.error_body)
            .replace(&format!("{0} as {0}", "ErrorBody"), "ErrorBody"),
    );
    code.blank();
    code.docs(["Version of the contract this client was made from."]);
    code.line(format!(
        "pub const CONTRACT_VERSION: &str = {};",
        super::layout::quoted(&model.version)
    ));
    code.into_text()
}

fn wire(model: &Model, header: &Header<'_>) -> String {
    let mut code = Code::default();
    header.write(&mut code);
    code.blank();
    code.line("//! A function per operation that builds its request. Nothing here sends anything.");
    code.blank();
    let mut tags: Vec<&Tag> = model.tags.iter().collect();
    tags.sort_by_key(|tag| &tag.module);
    for tag in tags {
        gate(&mut code, tag.area.as_deref());
        code.line(format!("pub(crate) mod {};", tag.module));
    }
    code.into_text()
}
