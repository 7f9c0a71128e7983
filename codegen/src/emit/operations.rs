//! The request builders of a tag.

use heck::ToUpperCamelCase;

use super::Header;
use super::layout::{Code, quoted};
use crate::assemble::IDEMPOTENT;
use crate::model::{Auth, Form, Operation, Paging, Parameter, RustType, Tag};

const IMPORTS: [&str; 19] = [
    "std::collections::BTreeMap",
    "std::time::Duration",
    "",
    "bytes::Bytes",
    "chrono::{DateTime, NaiveDate, Utc}",
    "reqwest::Request",
    "rust_decimal::Decimal",
    "serde::Serialize",
    "serde_json::Value",
    "",
    "super::types",
    "super::wire",
    "crate::call::Call",
    "crate::client::Client",
    "crate::decode",
    "crate::error::Error",
    "crate::operation::{Auth, Operation, Paging}",
    "crate::response::{RawResponse, Response}",
    "crate::scalar::Scalar",
];

/// Methods every request builder has.
const BUILDER_METHODS: [&str; 9] = [
    "client",
    "decode",
    "items",
    "pages",
    "request",
    "send",
    "send_blocking",
    "send_raw",
    "to_request",
];

pub(super) fn emit(tag: &Tag, header: &Header<'_>) -> String {
    let mut code = Code::default();
    handle(&mut code, tag);
    for operation in &tag.operations {
        code.blank();
        builder(&mut code, operation);
        if is_outcome(operation) {
            code.blank();
            outcome(&mut code, operation);
        }
        code.blank();
        methods(&mut code, operation);
        code.blank();
        call(&mut code, tag, operation);
    }
    header.file(
        &format!("Operations of the tag *{}*.", tag.name),
        &IMPORTS,
        &code.into_text(),
    )
}

fn handle(code: &mut Code, tag: &Tag) {
    let handle = &tag.handle;
    code.docs(tag.docs.iter().map(String::as_str));
    code.docs([
        "",
        &format!(
            "Reached by [`Client::{0}`](crate::Client::{0}).",
            tag.module
        ),
    ]);
    code.line("#[derive(Debug, Clone)]");
    code.block(&format!("pub struct {handle}"), |code| {
        code.line("client: Client,")
    });
    code.blank();
    code.block("impl Client", |code| {
        code.docs([format!("Operations of the tag *{}*.", tag.name).as_str()]);
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
            start(code, operation);
        }
    });
}

/// The name of a parameter as a member and as a setter.
pub(super) fn member(parameter: &Parameter) -> String {
    let name = &parameter.name;
    if BUILDER_METHODS.contains(&name.as_str()) || name.starts_with("with_") {
        format!("{name}_parameter")
    } else {
        name.clone()
    }
}

fn first_line(docs: &[String]) -> &str {
    docs.first().map_or("", String::as_str)
}

/// The method of the tag that starts a request.
fn start(code: &mut Code, operation: &Operation) {
    let verb = operation.method.to_uppercase();
    code.docs([format!("`{}`: `{verb} {}`.", operation.id, operation.path).as_str()]);
    if !operation.docs.is_empty() {
        code.line("///");
        code.docs(operation.docs.iter().map(String::as_str));
    }
    let required: Vec<&Parameter> = operation
        .parameters
        .iter()
        .filter(|p| !p.is_optional())
        .collect();
    let body = operation.body.as_ref().filter(|body| body.required);
    if !required.is_empty() || body.is_some() {
        code.line("///");
        for parameter in &required {
            code.docs([
                format!("- `{}`: {}", member(parameter), first_line(&parameter.docs)).as_str(),
            ]);
        }
        if let Some(body) = body {
            let docs = if body.docs.is_empty() {
                "what to send."
            } else {
                first_line(&body.docs)
            };
            code.docs([format!("- `body`: {docs}").as_str()]);
        }
    }
    if operation.deprecated {
        code.line("#[deprecated = \"the contract says not to use this operation any more\"]");
    }
    let mut arguments = vec!["&self".to_owned()];
    arguments.extend(
        required
            .iter()
            .map(|p| format!("{}: {}", member(p), argument(p))),
    );
    if let Some(body) = body {
        arguments.push(format!("body: {}", argument_type(&body.ty)));
    }
    let head = format!("pub fn {}", operation.name);
    let builder = &operation.builder;
    code.function(&head, &arguments, &format!(" -> {builder}"), |code| {
        let mut members = vec!["client: self.client.clone()".to_owned()];
        for parameter in &operation.parameters {
            let name = member(parameter);
            members.push(match initial(parameter) {
                value if value == name => name,
                value => format!("{name}: {value}"),
            });
        }
        match &operation.body {
            Some(body) if !body.required => members.push("body: None".into()),
            Some(body) if body.ty.converts() => members.push("body: body.into()".into()),
            Some(_) => members.push("body".into()),
            None => {}
        }
        code.literal(builder, &members);
    });
}

/// The value a member starts with.
fn initial(parameter: &Parameter) -> String {
    let name = member(parameter);
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

/// The type a parameter is taken as.
fn argument(parameter: &Parameter) -> String {
    if parameter.comma_list {
        return "impl IntoIterator<Item = impl Into<String>>".into();
    }
    argument_type(parameter.ty.required())
}

fn argument_type(ty: &RustType) -> String {
    let code = ty.code("types::");
    if ty.converts() {
        format!("impl Into<{code}>")
    } else {
        code
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
    code.line("#[derive(Debug, Clone)]");
    code.line("#[must_use = \"a request does nothing until it is sent\"]");
    code.block(&format!("pub struct {}", operation.builder), |code| {
        code.line("client: Client,");
        for parameter in &operation.parameters {
            code.member(&member(parameter), &parameter.ty.code("types::"));
        }
        if let Some(body) = &operation.body {
            let ty = body.ty.code("types::");
            code.member(
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

fn methods(code: &mut Code, operation: &Operation) {
    code.block(&format!("impl {}", operation.builder), |code| {
        for parameter in operation
            .parameters
            .iter()
            .filter(|parameter| parameter.is_optional())
        {
            setter(code, parameter);
            code.blank();
        }
        if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
            let docs = if body.docs.is_empty() {
                "What to send."
            } else {
                first_line(&body.docs)
            };
            code.docs([docs]);
            let argument = format!("body: {}", argument_type(&body.ty));
            code.function(
                "pub fn body",
                &["mut self".into(), argument],
                " -> Self",
                |code| {
                    let value = if body.ty.converts() {
                        "body.into()"
                    } else {
                        "body"
                    };
                    code.line(format!("self.body = Some({value});"));
                    code.line("self");
                },
            );
            code.blank();
        }
        code.docs([
            "Sends the request and decodes the answer.",
            "",
            "# Errors",
            "Every kind of [`Error`] but [`Error::Config`].",
        ]);
        let tail = format!(" -> Result<Response<{}>, Error>", output(operation));
        code.function("pub async fn send", &["self".into()], &tail, |code| {
            code.line("self.client.send(&self).await");
        });
    });
}

fn setter(code: &mut Code, parameter: &Parameter) {
    let name = member(parameter);
    code.docs(parameter.docs.iter().map(String::as_str));
    let arguments = [
        "mut self".into(),
        format!("{name}: {}", argument(parameter)),
    ];
    code.function(&format!("pub fn {name}"), &arguments, " -> Self", |code| {
        let value = match parameter.ty.required() {
            _ if parameter.comma_list => format!("crate::request::comma_list({name})"),
            ty if ty.converts() => format!("{name}.into()"),
            _ => name.clone(),
        };
        let value = if parameter.ty.is_optional() {
            format!("Some({value})")
        } else {
            value
        };
        code.line(format!("self.{name} = {value};"));
        code.line("self");
    });
}

/// Whether the successes are of several kinds, so that it takes an enum to tell them apart.
fn is_outcome(operation: &Operation) -> bool {
    let mut forms: Vec<&Form> = operation
        .successes
        .iter()
        .map(|success| &success.form)
        .collect();
    forms.sort_by_key(|form| format!("{form:?}"));
    forms.dedup();
    let bodies = forms.iter().filter(|form| ***form != Form::Empty).count();
    bodies > 1
        || bodies == 1
            && forms.len() == 2
            && !matches!(forms.as_slice(), [.., Form::Json(_)] | [Form::Json(_), ..])
}

fn outcome_name(operation: &Operation) -> String {
    format!("{}Outcome", operation.builder)
}

fn outcome_variant(status: u16) -> String {
    match status {
        200 => "Ok".into(),
        201 => "Created".into(),
        202 => "Accepted".into(),
        203 => "MfaRequired".into(),
        204 => "NoContent".into(),
        other => format!("Status{other}"),
    }
}

fn outcome(code: &mut Code, operation: &Operation) {
    code.docs([format!("What `{}` succeeds with.", operation.id).as_str()]);
    code.line("#[derive(Debug, Clone, PartialEq, Serialize)]");
    code.line("#[serde(untagged)]");
    code.line("#[non_exhaustive]");
    code.block(&format!("pub enum {}", outcome_name(operation)), |code| {
        for success in &operation.successes {
            code.docs([format!("Status {}.", success.status).as_str()]);
            let variant = outcome_variant(success.status);
            match form_type(&success.form) {
                ty if ty == "()" => code.line(format!("{variant},")),
                ty => code.line(format!("{variant}({ty}),")),
            }
        }
    });
}

fn form_type(form: &Form) -> String {
    match form {
        Form::Json(ty) => ty.code("types::"),
        Form::Text => "String".into(),
        Form::Binary => "Bytes".into(),
        Form::Empty => "()".into(),
    }
}

/// The type a successful answer is decoded to.
pub(super) fn output(operation: &Operation) -> String {
    if is_outcome(operation) {
        return outcome_name(operation);
    }
    let body = operation
        .successes
        .iter()
        .find(|success| success.form != Form::Empty);
    let empty = operation
        .successes
        .iter()
        .any(|success| success.form == Form::Empty);
    match body {
        Some(success) if empty => format!("Option<{}>", form_type(&success.form)),
        Some(success) => form_type(&success.form),
        None => "()".into(),
    }
}

fn decoder(form: &Form) -> &'static str {
    match form {
        Form::Json(_) => "decode::json(answer)",
        Form::Text => "decode::text(answer)",
        Form::Binary => "decode::bytes(answer)",
        Form::Empty => "decode::empty(answer)",
    }
}

fn call(code: &mut Code, tag: &Tag, operation: &Operation) {
    code.block(&format!("impl Call for {}", operation.builder), |code| {
        code.line(format!("type Output = {};", output(operation)));
        code.blank();
        constant(code, tag, operation);
        code.blank();
        code.block("fn client(&self) -> &Client", |code| {
            code.line("&self.client")
        });
        code.blank();
        // Compiled where they are called: a user pays for the operations that are used, and the
        // release build of the crate alone takes a third of the time.
        code.line("#[inline]");
        code.block("fn to_request(&self) -> Result<Request, Error>", |code| {
            to_request(code, tag, operation)
        });
        code.blank();
        code.line("#[inline]");
        code.block(
            "fn decode(answer: &RawResponse) -> Result<Self::Output, String>",
            |code| {
                decode(code, operation);
            },
        );
    });
}

fn to_request(code: &mut Code, tag: &Tag, operation: &Operation) {
    let mut arguments = vec!["self.client.wire()".to_owned()];
    arguments.extend(operation.parameters.iter().map(|p| lent(&p.ty, &member(p))));
    if let Some(body) = &operation.body {
        let optional = RustType::Option(Box::new(body.ty.clone()));
        arguments.push(lent(
            if body.required { &body.ty } else { &optional },
            "body",
        ));
    }
    let head = format!("let request = wire::{}::{}", tag.module, operation.name);
    code.call(&head, &arguments, ";");
    code.line("request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))");
}

/// A member as it is lent to the wire layer.
fn lent(ty: &RustType, name: &str) -> String {
    match ty {
        ty if ty.is_copy() => format!("self.{name}"),
        RustType::Option(inner) => match **inner {
            RustType::Text | RustType::Vec(_) => format!("self.{name}.as_deref()"),
            _ => format!("self.{name}.as_ref()"),
        },
        _ => format!("&self.{name}"),
    }
}

fn decode(code: &mut Code, operation: &Operation) {
    if !is_outcome(operation) {
        let body = operation
            .successes
            .iter()
            .find(|success| success.form != Form::Empty);
        let empty = operation
            .successes
            .iter()
            .any(|success| success.form == Form::Empty);
        return code.line(match body {
            Some(_) if empty => "decode::optional(answer)",
            Some(success) => decoder(&success.form),
            None => "decode::empty(answer)",
        });
    }
    code.block("match answer.status.as_u16()", |code| {
        for success in &operation.successes {
            let variant = format!("Self::Output::{}", outcome_variant(success.status));
            let value = match success.form {
                Form::Empty => format!("Ok({variant})"),
                _ => format!("{}.map({variant})", decoder(&success.form)),
            };
            code.arm(&success.status.to_string(), &value);
        }
        code.arm("_", "decode::undocumented(answer)");
    });
}

fn constant(code: &mut Code, tag: &Tag, operation: &Operation) {
    code.line("const OPERATION: Operation = Operation {");
    code.inner(|code| {
        code.line(format!("id: {},", quoted(&operation.id)));
        code.line(format!("tag: {},", quoted(&tag.name)));
        code.line(format!(
            "method: {},",
            quoted(&operation.method.to_uppercase())
        ));
        code.line(format!("path: {},", quoted(&operation.path)));
        code.line(format!("auth: Auth::{},", auth(operation.auth)));
        code.line(format!(
            "idempotent: {},",
            IDEMPOTENT.contains(&operation.method)
        ));
        code.line(format!("deprecated: {},", operation.deprecated));
        code.line(match operation.timeout_seconds {
            Some(seconds) => format!("timeout: Some(Duration::from_secs({seconds})),"),
            None => "timeout: None,".into(),
        });
        match &operation.paging {
            Some(known) => paging(code, known),
            None => code.line("paging: None,"),
        }
        let statuses: Vec<u16> = operation
            .successes
            .iter()
            .map(|success| success.status)
            .collect();
        code.line(format!("successes: &{statuses:?},"));
        code.line(format!("failures_below_300: &{:?},", operation.failures));
    });
    code.line("};");
}

fn auth(auth: Auth) -> &'static str {
    match auth {
        Auth::None => "None",
        Auth::AppKey => "AppKey",
        Auth::AppKeyAndToken => "AppKeyAndToken",
    }
}

fn paging(code: &mut Code, paging: &Paging) {
    let text = |value: &Option<String>| match value {
        Some(value) => format!("Some({})", quoted(value)),
        None => "None".into(),
    };
    code.line("paging: Some(Paging {");
    code.inner(|code| {
        code.line(format!("style: {},", quoted(&paging.style)));
        code.line(format!("start: {},", quoted(&paging.start)));
        code.line(format!("first: {},", paging.first));
        code.line(format!("size: {},", quoted(&paging.size)));
        code.line(match paging.max_size {
            Some(most) => format!("max_size: Some({most}),"),
            None => "max_size: None,".into(),
        });
        code.line(format!("items: {},", quoted(&paging.items)));
        code.line(format!("more: {},", text(&paging.more)));
        code.line(format!("total: {},", text(&paging.total)));
    });
    code.line("}),");
}

/// The name of an enum variant for a text value.
pub(super) fn variant_name(value: &str) -> String {
    let name = value.to_upper_camel_case();
    match name.chars().next() {
        None if value.is_empty() => "Empty".into(),
        None => "Symbol".into(),
        Some(first) if first.is_ascii_digit() => format!("V{name}"),
        Some(_) if matches!(name.as_str(), "Other" | "Self") => format!("{name}Value"),
        Some(_) => name,
    }
}
