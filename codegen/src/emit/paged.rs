//! Writes the implementation of the trait `Paged` for a request builder.

use super::layout::Code;
use super::outcome::output;
use crate::facts::Paging;
use crate::model::{Field, Form, Model, Operation, Parameter, RustType, TypeKind};

/// The fields and parameters that make the response of an operation a page.
pub(super) struct Page<'a> {
    items: &'a Field,
    item: &'a RustType,
    more: Option<&'a Field>,
    total: Option<&'a Field>,
    start: &'a Parameter,
    size: &'a Parameter,
}

/// Returns the page in the response of an operation, if contract and facts agree on it.
pub(super) fn page_of<'a>(model: &'a Model, operation: &'a Operation) -> Option<Page<'a>> {
    let Paging {
        items,
        more,
        total,
        start,
        size,
        ..
    } = operation.paging.as_ref()?;
    let [success] = operation.successes.as_slice() else {
        return None;
    };
    let Form::Json(RustType::Named(name)) = &success.form else {
        return None;
    };
    let TypeKind::Struct(fields) = &model.types.get(name)?.kind else {
        return None;
    };
    let field = |wire: &String| fields.iter().find(|field| field.wire == *wire);
    let items = field(items)?;
    let RustType::Vec(item) = &items.ty else {
        return None;
    };
    let optional_number = |wire: &String| {
        let mut parameters = operation.parameters.iter();
        let parameter = parameters.find(|parameter| parameter.wire == *wire)?;
        matches!(&parameter.ty, RustType::Option(inner) if matches!(**inner, RustType::I32 | RustType::I64))
            .then_some(parameter)
    };
    let has_type = |field: &&Field, kinds: &[RustType]| kinds.contains(field.ty.required());
    Some(Page {
        items,
        item,
        more: more
            .as_ref()
            .and_then(field)
            .filter(|field| has_type(field, &[RustType::Bool, RustType::Text])),
        total: total
            .as_ref()
            .and_then(field)
            .filter(|field| has_type(field, &[RustType::I32, RustType::I64])),
        start: optional_number(start)?,
        size: optional_number(size)?,
    })
}

/// Returns the reason if the operation has the fact about pages but its pages cannot be followed.
pub(super) fn fact_problem(model: &Model, operation: &Operation) -> Option<String> {
    let paging = operation.paging.as_ref()?;
    let Some(page) = page_of(model, operation) else {
        return Some(format!(
            "`{}` must be a list in the only success response, and `{}` and `{}` must be optional numbers in the query",
            paging.items, paging.start, paging.size
        ));
    };
    let missing = |name: &Option<String>, field: Option<&Field>, type_name: &str| {
        let name = name.as_ref().filter(|_| field.is_none())?;
        Some(format!("`{name}` must be {type_name} in the response"))
    };
    missing(&paging.more, page.more, "a boolean or a text")
        .or_else(|| missing(&paging.total, page.total, "an integer"))
}

/// Writes the `impl Paged` of a request builder.
pub(super) fn paged(code: &mut Code, operation: &Operation, page: &Page<'_>) {
    let items = &page.items.name;
    let output = output(operation);
    code.block(&format!("impl Paged for {}", operation.builder), |code| {
        code.imports().add("crate::paging::Paged");
        let item = code.contract_type(page.item);
        code.line(format!("type Item = {item};"));
        code.blank();
        position_functions(code, page);
        code.blank();
        let arguments = [format!("page: &{output}")];
        code.function("fn items_of", &arguments, " -> &[Self::Item]", |code| {
            code.line(format!("&page.{items}"));
        });
        code.blank();
        let arguments = [format!("page: {output}")];
        code.inline_attribute();
        code.function("fn into_items", &arguments, " -> Vec<Self::Item>", |code| {
            code.line(format!("page.{items}"));
        });
        let optional_readers = [
            ("more", "bool", "AsBool", "as_bool", page.more),
            ("total", "i64", "AsCount", "as_count", page.total),
        ];
        for (name, type_name, reader, function, field) in optional_readers {
            if let Some(field) = field {
                code.imports().add(&format!("crate::paging::{reader}"));
                code.blank();
                let arguments = [format!("page: &{output}")];
                let tail = format!(" -> Option<{type_name}>");
                code.inline_attribute();
                code.function(&format!("fn {name}"), &arguments, &tail, |code| {
                    code.line(format!("{reader}::{function}(&page.{})", field.name));
                });
            }
        }
    });
}

/// Writes the functions that read and set the place of a page: its start and its size.
fn position_functions(code: &mut Code, page: &Page<'_>) {
    let (start, size) = (&page.start.field, &page.size.field);
    code.block(
        "fn page_position(&self) -> (Option<i64>, Option<i64>)",
        |code| {
            let value = |parameter: &Parameter, name: &str| match parameter.ty.required() {
                RustType::I64 => format!("self.{name}"),
                _ => format!("self.{name}.map(i64::from)"),
            };
            code.line(format!(
                "({}, {})",
                value(page.start, start),
                value(page.size, size)
            ));
        },
    );
    code.blank();
    code.block(
        "fn set_page_position(&mut self, start: i64, size: Option<i64>)",
        |code| {
            // A value of type `i64` does not need a conversion, and clippy rejects one.
            let is_i64 = |parameter: &Parameter| *parameter.ty.required() == RustType::I64;
            code.line(match is_i64(page.start) {
                true => format!("self.{start} = Some(start);"),
                false => format!("self.{start} = start.try_into().ok();"),
            });
            code.line(match is_i64(page.size) {
                true => format!("self.{size} = size;"),
                false => format!("self.{size} = size.and_then(|size| size.try_into().ok());"),
            });
        },
    );
}
