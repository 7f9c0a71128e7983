//! Writes the implementation of the trait `Call` for a request builder.

use super::layout::{Code, quoted};
use super::outcome::Outcome;
use crate::facts::{Paging, PagingStyle, Polling};
use crate::model::{Auth, Location, Operation, Parameter, Tag};

/// Writes `impl Call` and `impl BuildRequest` of a request builder.
pub(super) fn call(code: &mut Code, tag: &Tag, operation: &Operation) {
    let outcome = Outcome::of(operation);
    code.block(&format!("impl Call for {}", operation.builder), |code| {
        outcome.import(code);
        code.line(format!("type Output = {};", outcome.ty(operation)));
        code.blank();
        constant(code, tag, operation);
        code.blank();
        code.block("fn client(&self) -> &Client", |code| {
            code.line("&self.client")
        });
        code.blank();
        // With `#[inline]`, the compiler compiles this function and the one below in the crate that calls
        // them. A user then pays only for the operations that the user calls. The release build of the SDK
        // alone takes a third of the time that the build takes without `#[inline]`.
        code.line("#[inline]");
        code.block(
            "fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch>",
            |code| outcome.decode(code),
        );
    });
    code.blank();
    code.block(
        &format!("impl BuildRequest for {}", operation.builder),
        |code| {
            code.line("#[inline]");
            code.block(
                "fn build_request(&self) -> Result<Request, Error>",
                |code| build_request(code, operation),
            );
        },
    );
}

fn build_request(code: &mut Code, operation: &Operation) {
    let mut template = operation.path.clone();
    for parameter in at(operation, Location::Path) {
        let name = parameter.member.clone();
        let local = plain(&name);
        let arguments = [
            OPERATION.into(),
            quoted(&parameter.wire),
            format!("&self.{name}"),
        ];
        code.imports().add("crate::request::segment");
        code.call(&format!("let {local} = segment"), &arguments, "?;");
        let placeholder = format!("{{{}}}", parameter.wire);
        template = template.replace(&placeholder, &format!("{{{local}}}"));
    }
    let method = format!("Method::{}", operation.method.to_uppercase());
    if at(operation, Location::Path).next().is_none() {
        code.line("let wire = self.client.wire();");
        let arguments = [method, quoted(&template)];
        code.call("let request = wire.request", &arguments, ";");
    } else {
        code.let_format("path", &template);
        let request = format!("let request = self.client.wire().request({method}, &path);");
        code.line(request);
    }
    if operation.accept_json {
        code.imports().add("crate::request::accept_json");
        code.line("let request = accept_json(request);");
    }
    for parameter in at(operation, Location::Query) {
        let arguments = [
            "request".into(),
            quoted(&parameter.wire),
            format!("&self.{}", parameter.member),
        ];
        code.imports().add("crate::request::query");
        code.call("let request = query", &arguments, ";");
    }
    headers(code, operation);
    body(code, operation);
    code.line(format!("build({OPERATION}, request)"));
}

/// The expression for the operation of a request builder. Generated code passes the expression to errors.
const OPERATION: &str = "&Self::OPERATION";

fn at(operation: &Operation, location: Location) -> impl Iterator<Item = &Parameter> {
    let parameters = operation.parameters.iter();
    parameters.filter(move |parameter| parameter.location == location)
}

fn headers(code: &mut Code, operation: &Operation) {
    if at(operation, Location::Header).next().is_none() {
        return;
    }
    code.imports().add("http::header::HeaderMap");
    code.imports().add("crate::request::header");
    code.line("let mut headers = HeaderMap::new();");
    for parameter in at(operation, Location::Header) {
        let name = parameter.member.clone();
        let set = |code: &mut Code, value: String| {
            let headers = "&mut headers".into();
            let arguments = [OPERATION.into(), headers, quoted(&parameter.wire), value];
            code.call("header", &arguments, "?;");
        };
        if parameter.ty.is_optional() {
            let local = plain(&name);
            let head = format!("if let Some({local}) = &self.{name}");
            code.block(&head, |code| set(code, local));
        } else {
            set(code, format!("&self.{name}"));
        }
    }
    code.line("let request = request.headers(headers);");
}

fn body(code: &mut Code, operation: &Operation) {
    match &operation.body {
        Some(body) if body.required => code.line("let request = request.json(&self.body);"),
        Some(_) => {
            code.line("let request = match &self.body {");
            code.inner(|code| {
                code.line("Some(body) => request.json(body),");
                code.line("None => request,");
            });
            code.line("};");
        }
        None => {}
    }
}

/// Returns a form of the name that a format string accepts: `r#type` becomes `type_`.
fn plain(name: &str) -> String {
    match name.strip_prefix("r#") {
        Some(keyword) => format!("{keyword}_"),
        None => name.to_owned(),
    }
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
        code.line(format!("idempotent: {},", operation.idempotent));
        code.line(format!("billed: {},", operation.billed));
        code.line(format!("deprecated: {},", operation.deprecated));
        match operation.timeout_seconds {
            Some(seconds) => {
                code.imports().add("std::time::Duration");
                code.line(format!("timeout: Some(Duration::from_secs({seconds})),"));
            }
            None => code.line("timeout: None,"),
        }
        match &operation.paging {
            Some(known) => paging(code, known),
            None => code.line("paging: None,"),
        }
        match &operation.polling {
            Some(known) => polling(code, known),
            None => code.line("polling: None,"),
        }
        let statuses: Vec<u16> = operation
            .successes
            .iter()
            .map(|success| success.status)
            .collect();
        code.line(format!("successes: &{statuses:?},"));
        code.line(format!(
            "failures_below_300: &{:?},",
            operation.failures_below_300
        ));
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

fn polling(code: &mut Code, polling: &Polling) {
    code.imports().add("crate::polling::Polling");
    code.line("polling: Some(Polling {");
    code.inner(|code| {
        code.line(format!("status: {},", quoted(&polling.status)));
        code.line(format!("running: &{:?},", polling.running));
        code.line(format!("done: &{:?},", polling.done));
        code.line(format!("failed: &{:?},", polling.failed));
    });
    code.line("}),");
}

fn paging(code: &mut Code, paging: &Paging) {
    let text = |value: &Option<String>| match value {
        Some(value) => format!("Some({})", quoted(value)),
        None => "None".into(),
    };
    code.imports().add("crate::operation::Paging");
    code.imports().add("crate::operation::PagingStyle");
    code.line("paging: Some(Paging {");
    code.inner(|code| {
        let style = match paging.style {
            PagingStyle::RecordIndex => "RecordIndex",
            PagingStyle::PageNumber => "PageNumber",
            PagingStyle::OffsetUnclear => "OffsetUnclear",
        };
        code.line(format!("style: PagingStyle::{style},"));
        code.line(format!("start: {},", quoted(&paging.start)));
        code.line(format!("first: {},", paging.first));
        code.line(format!("size: {},", quoted(&paging.size)));
        code.line(match paging.max_size {
            Some(most) => format!("max_size: Some({most}),"),
            None => "max_size: None,".into(),
        });
        code.line(format!("items: {},", quoted(&paging.items)));
        code.line(format!("id: {},", text(&paging.id)));
        code.line(format!("more: {},", text(&paging.more)));
        code.line(format!("total: {},", text(&paging.total)));
    });
    code.line("}),");
}
