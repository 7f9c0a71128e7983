//! Writes the request builders of a tag.

use super::call_impl::call;
use super::layout::Code;
use super::operation_docs::ERROR_CODES;
use super::outcome::{Outcome, output};
use super::paged::{page_of, paged};
use super::submitted::{polls, submitted};
use super::{Banner, operation_docs};
use crate::model::{Body, Model, Operation, Parameter, RustType, Tag};

/// The imports of every file of operations.
const IMPORTS: [&str; 10] = [
    "crate::call::Call",
    "crate::call::sealed::FillRequest",
    "crate::call::request_builders",
    "crate::client::Client",
    "crate::decode",
    "crate::mismatch::Mismatch",
    "crate::operation::Auth",
    "crate::operation::Operation",
    "crate::request::OperationRequest",
    "crate::response::RawResponse",
];

pub(super) fn emit(model: &Model, tag: &Tag, banner: &Banner<'_>) -> String {
    let mut code = Code::default();
    for import in IMPORTS {
        code.imports().add(import);
    }
    handle(&mut code, model, tag);
    for operation in &tag.operations {
        code.blank();
        builder(&mut code, operation);
        Outcome::of(operation).define(&mut code, operation);
        let page = page_of(model, operation);
        methods(&mut code, operation, page.is_some());
        code.blank();
        call(&mut code, tag, operation);
        if operation.also_pdf {
            code.imports().add("crate::pdf::AlsoPdf");
            code.blank();
            code.line(format!("impl AlsoPdf for {} {{}}", operation.builder));
        }
        submitted(&mut code, tag, operation, &polls(model, operation));
        if let Some(page) = page {
            code.blank();
            paged(&mut code, operation, &page);
        }
    }
    macro_call(&mut code, "request_builders!", &tag.operations);
    let mut polling_operations = tag
        .operations
        .iter()
        .filter(|it| it.polling.is_some())
        .peekable();
    if polling_operations.peek().is_some() {
        code.imports().add("crate::call::waiting_builders");
        macro_call(&mut code, "waiting_builders!", polling_operations);
    }
    code.imports().add_types("crate::types");
    code.imports().add_docs_only("crate::error::Error");
    let mut operations = tag.operations.iter();
    if operations.any(|operation| operation_docs::links_codes(model, operation)) {
        code.imports()
            .add_docs_only(&format!("crate::{ERROR_CODES}"));
    }
    banner.file(Some(&operation_docs::table(tag)), code)
}

/// Writes a call of a macro that takes request builders and the types of their responses.
fn macro_call<'a>(
    code: &mut Code,
    head: &str,
    operations: impl IntoIterator<Item = &'a Operation>,
) {
    code.blank();
    code.block(head, |code| {
        for operation in operations {
            code.line(format!("{} => {},", operation.builder, output(operation)));
        }
    });
}

fn handle(code: &mut Code, model: &Model, tag: &Tag) {
    let handle = &tag.handle;
    code.docs(tag.docs.iter().map(String::as_str));
    code.docs([
        "",
        &format!(
            "[`Client::{0}`](crate::Client::{0}) returns this type.",
            tag.module
        ),
    ]);
    code.line("#[derive(Debug, Clone)]");
    code.block(&format!("pub struct {handle}"), |code| {
        code.line("client: Client,")
    });
    code.blank();
    code.block("impl Client", |code| {
        code.docs([format!("Returns the operations of the tag *{}*.", tag.name).as_str()]);
        code.function(
            &format!("pub fn {}", tag.module),
            &["&self".into()],
            &format!(" -> {handle}"),
            |code| {
                code.literal(handle, &["client: self.clone()".into()]);
            },
        );
    });
    code.blank();
    code.block(&format!("impl {handle}"), |code| {
        for (index, operation) in tag.operations.iter().enumerate() {
            if index > 0 {
                code.blank();
            }
            method(code, model, tag, operation);
        }
    });
}

/// Writes the method of the tag that starts a request.
fn method(code: &mut Code, model: &Model, tag: &Tag, operation: &Operation) {
    let required: Vec<&Parameter> = operation
        .parameters
        .iter()
        .filter(|p| !p.is_optional())
        .collect();
    let body = operation.body.as_ref().filter(|body| body.required);
    operation_docs::write(code, model, tag, operation, &required);
    if operation.deprecated {
        code.line("#[deprecated = \"deprecated in the contract\"]");
    }
    let mut arguments = vec!["&self".to_owned()];
    arguments.extend(
        required
            .iter()
            .map(|p| format!("{}: {}", p.field, argument(code, p))),
    );
    if let Some(body) = body {
        arguments.push(format!("body: {}", argument_type(code, &body.ty)));
    }
    let head = format!("pub fn {}", operation.name);
    let builder = &operation.builder;
    code.function(&head, &arguments, &format!(" -> {builder}"), |code| {
        let mut fields = vec!["client: self.client.clone()".to_owned()];
        for parameter in &operation.parameters {
            let name = parameter.field.clone();
            fields.push(match initial_value(parameter) {
                value if value == name => name,
                value => format!("{name}: {value}"),
            });
        }
        match &operation.body {
            Some(body) if !body.required => fields.push("body: None".into()),
            Some(body) if body.ty.converts() => fields.push("body: body.into()".into()),
            Some(_) => fields.push("body".into()),
            None => {}
        }
        code.literal(builder, &fields);
    });
}

/// Returns the initial value of a field of a request builder.
fn initial_value(parameter: &Parameter) -> String {
    let name = parameter.field.clone();
    match &parameter.ty {
        _ if parameter.comma_list && !parameter.is_optional() => {
            format!("crate::request::comma_list({name})")
        }
        RustType::Option(_) => "None".into(),
        RustType::Vec(_) if parameter.is_optional() => "Vec::new()".into(),
        ty if ty.converts() => format!("{name}.into()"),
        _ => name,
    }
}

/// Returns the type of the argument for a parameter.
fn argument(code: &mut Code, parameter: &Parameter) -> String {
    if parameter.comma_list {
        return "impl IntoIterator<Item = impl Into<String>>".into();
    }
    argument_type(code, parameter.ty.required())
}

fn argument_type(code: &mut Code, ty: &RustType) -> String {
    let type_code = code.contract_type(ty);
    if ty.converts() {
        format!("impl Into<{type_code}>")
    } else {
        type_code
    }
}

fn builder(code: &mut Code, operation: &Operation) {
    let id = &operation.id;
    code.docs([format!(
        "Request of `{id}`: `{} {}`.",
        operation.method.to_uppercase(),
        operation.path
    )
    .as_str()]);
    code.line("#[derive(Clone)]");
    code.line("#[must_use = \"a request does nothing until it is sent\"]");
    code.block(&format!("pub struct {}", operation.builder), |code| {
        code.line("client: Client,");
        for parameter in &operation.parameters {
            let ty = code.contract_type(&parameter.ty);
            code.field(&parameter.field, &ty);
        }
        if let Some(body) = &operation.body {
            let ty = code.contract_type(&body.ty);
            code.field(
                "body",
                &if body.required {
                    ty
                } else {
                    format!("Option<{ty}>")
                },
            );
        }
    });
}

/// Writes the methods that only some request builders have.
fn methods(code: &mut Code, operation: &Operation, is_paged: bool) {
    type Method<'a> = Box<dyn Fn(&mut Code) + 'a>;
    let mut methods: Vec<Method<'_>> = Vec::new();
    for parameter in operation.parameters.iter().filter(|p| p.is_optional()) {
        methods.push(Box::new(|code| setter(code, parameter)));
    }
    if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
        methods.push(Box::new(|code| body_setter(code, body)));
    }
    if operation.also_pdf {
        methods.push(Box::new(|code| {
            code.imports().add("crate::pdf::Pdf");
            code.docs(["Requests the same report as a PDF."]);
            code.function("pub fn pdf", &["self".into()], " -> Pdf<Self>", |code| {
                code.line("Pdf::new(self)");
            });
        }));
    }
    if is_paged {
        methods.push(Box::new(pages));
    }
    if methods.is_empty() {
        return;
    }
    code.blank();
    code.block(&format!("impl {}", operation.builder), |code| {
        for (index, method) in methods.iter().enumerate() {
            if index > 0 {
                code.blank();
            }
            method(code);
        }
    });
}

/// Returns the type of the argument of a setter for an optional value, and the expression for the value.
fn optional(code: &mut Code, ty: &RustType, name: &str) -> (String, String) {
    if ty.converts() {
        code.imports().add("crate::setting::IntoOption");
    }
    let type_code = code.contract_type(ty);
    (ty.optional_argument(&type_code), ty.optional_value(name))
}

fn body_setter(code: &mut Code, body: &Body) {
    match body.docs.is_empty() {
        true => code.docs(["Sets the request body."]),
        false => code.docs(body.docs.iter().map(String::as_str)),
    }
    let (argument, value) = optional(code, &body.ty, "body");
    let arguments = ["mut self".into(), format!("body: {argument}")];
    code.function("pub fn body", &arguments, " -> Self", |code| {
        code.line(format!("self.body = {value};"));
        code.line("self");
    });
}

fn pages(code: &mut Code) {
    let arguments = ["self".to_owned()];
    code.imports().add("crate::paging::Items");
    code.imports().add("crate::paging::Pages");
    code.docs(["Returns the pages of the list. Each page is fetched when it is polled."]);
    code.inline_attribute();
    code.function("pub fn pages", &arguments, " -> Pages<Self>", |code| {
        code.line("Pages::new(self)");
    });
    code.blank();
    code.docs(["Returns the items of the list. Pages are fetched as needed."]);
    code.inline_attribute();
    code.function("pub fn items", &arguments, " -> Items<Self>", |code| {
        code.line("Items::new(self)");
    });
}

fn setter(code: &mut Code, parameter: &Parameter) {
    let name = parameter.field.clone();
    code.docs(parameter.docs.iter().map(String::as_str));
    let (argument, value) = match (parameter.comma_list, &parameter.ty) {
        (true, _) => (
            argument(code, parameter),
            format!("crate::request::optional_comma_list({name})"),
        ),
        (_, RustType::Option(inner)) => optional(code, inner, &name),
        _ => (argument(code, parameter), name.clone()),
    };
    let arguments = ["mut self".into(), format!("{name}: {argument}")];
    code.function(&format!("pub fn {name}"), &arguments, " -> Self", |code| {
        code.line(format!("self.{name} = {value};"));
        code.line("self");
    });
}
