//! Writes the implementation of the trait `Paged` for a request builder.

use super::layout::Code;
use super::outcome::output;
use crate::facts::Paging;
use crate::model::{Field, Form, Kind, Model, Operation, Parameter, RustType};

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
    let Kind::Struct(fields) = &model.types.get(name)?.kind else {
        return None;
    };
    let field = |wire: &String| fields.iter().find(|field| field.wire == *wire);
    let items = field(items)?;
    let RustType::Vec(item) = &items.ty else {
        return None;
    };
    let number = |wire: &String| {
        let mut parameters = operation.parameters.iter();
        let found = parameters.find(|parameter| parameter.wire == *wire)?;
        matches!(&found.ty, RustType::Option(inner) if matches!(**inner, RustType::I32 | RustType::I64))
            .then_some(found)
    };
    let is = |field: &&Field, kinds: &[RustType]| kinds.contains(field.ty.required());
    Some(Page {
        items,
        item,
        more: more
            .as_ref()
            .and_then(field)
            .filter(|field| is(field, &[RustType::Bool, RustType::Text])),
        total: total
            .as_ref()
            .and_then(field)
            .filter(|field| is(field, &[RustType::I32, RustType::I64])),
        start: number(start)?,
        size: number(size)?,
    })
}

/// Returns the reason if the operation has the fact about pages but its pages cannot be followed.
pub(super) fn misfit(model: &Model, operation: &Operation) -> Option<String> {
    let paging = operation.paging.as_ref()?;
    let Some(page) = page_of(model, operation) else {
        return Some(format!(
            "`{}` has to be a list in the one answer, `{}` and `{}` optional numbers of the query",
            paging.items, paging.start, paging.size
        ));
    };
    let lost = |name: &Option<String>, found: Option<&Field>, kind: &str| {
        let name = name.as_ref().filter(|_| found.is_none())?;
        Some(format!("`{name}` has to be {kind} of the answer"))
    };
    lost(&paging.more, page.more, "a boolean or a text")
        .or_else(|| lost(&paging.total, page.total, "an integer"))
}

/// Writes the `impl Paged` of a request builder.
pub(super) fn paged(code: &mut Code, operation: &Operation, page: &Page<'_>) {
    let items = &page.items.name;
    let output = output(operation);
    code.block(&format!("impl Paged for {}", operation.builder), |code| {
        code.imports().add("crate::paging::Paged");
        let item = code.type_of_contract(page.item);
        code.line(format!("type Item = {item};"));
        code.blank();
        places(code, page);
        code.blank();
        let arguments = [format!("page: &{output}")];
        code.function("fn items_of", &arguments, " -> &[Self::Item]", |code| {
            code.line(format!("&page.{items}"));
        });
        code.blank();
        let arguments = [format!("page: {output}")];
        code.function("fn into_items", &arguments, " -> Vec<Self::Item>", |code| {
            code.line(format!("page.{items}"));
        });
        let said = [
            ("more", "bool", "Truth", "truth", page.more),
            ("total", "i64", "Count", "count", page.total),
        ];
        for (name, kind, reader, reads, field) in said {
            if let Some(field) = field {
                code.imports().add(&format!("crate::paging::{reader}"));
                code.blank();
                let arguments = [format!("page: &{output}")];
                let tail = format!(" -> Option<{kind}>");
                code.function(&format!("fn {name}"), &arguments, &tail, |code| {
                    code.line(format!("{reader}::{reads}(&page.{})", field.name));
                });
            }
        }
    });
}

/// Writes the functions that read and set the place of a page: its start and its size.
fn places(code: &mut Code, page: &Page<'_>) {
    let (start, size) = (&page.start.member, &page.size.member);
    code.block("fn place(&self) -> (Option<i64>, Option<i64>)", |code| {
        let value = |parameter: &Parameter, name: &str| match parameter.ty.required() {
            RustType::I64 => format!("self.{name}"),
            _ => format!("self.{name}.map(i64::from)"),
        };
        code.line(format!(
            "({}, {})",
            value(page.start, start),
            value(page.size, size)
        ));
    });
    code.blank();
    code.block(
        "fn set_place(&mut self, start: i64, size: Option<i64>)",
        |code| {
            // A value of type `i64` does not need a conversion, and clippy rejects one.
            let wide = |parameter: &Parameter| *parameter.ty.required() == RustType::I64;
            code.line(match wide(page.start) {
                true => format!("self.{start} = Some(start);"),
                false => format!("self.{start} = start.try_into().ok();"),
            });
            code.line(match wide(page.size) {
                true => format!("self.{size} = size;"),
                false => format!("self.{size} = size.and_then(|size| size.try_into().ok());"),
            });
        },
    );
}
