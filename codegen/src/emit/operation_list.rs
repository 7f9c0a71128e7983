//! Writes the list of all operations with their types. Tools use the list to find an operation by its
//! `operationId`.

use super::layout::{Code, quoted};
use super::{Banner, Files};
use crate::model::{Form, Model, Operation, Tag};

pub(super) fn emit(model: &Model, banner: &Banner<'_>) -> Files {
    let mut code = Code::default();
    code.docs([
        "Runs `$each!` for every operation. The arguments are the module, the function, the request builder,",
        "the `operationId`, `value` or `download` for the response, and the type of the request body.",
    ]);
    code.line("#[macro_export]");
    code.block("macro_rules! every_operation", |code| {
        code.line("($each:ident) => {");
        code.inner(|code| {
            for tag in &model.tags {
                for operation in &tag.operations {
                    entry(code, tag, operation);
                }
            }
        });
        code.line("};");
    });
    let text = banner.file(Some("The operations and their types."), code);
    Files::from([("mod.rs".to_owned(), text)])
}

fn entry(code: &mut Code, tag: &Tag, operation: &Operation) {
    let mut successes = operation.successes.iter();
    let download = successes.any(|success| success.form == Form::Binary);
    let kind = if download { "download" } else { "value" };
    let body = match &operation.body {
        Some(body) if body.required => body.ty.code("types::"),
        Some(body) => format!("Option<{}>", body.ty.code("types::")),
        None => "()".into(),
    };
    let id = quoted(&operation.id);
    let arguments = [
        tag.module.as_str(),
        &operation.name,
        &operation.builder,
        &id,
        kind,
        &body,
    ];
    code.line(format!("$each! {{ {} }}", arguments.join(", ")));
}
