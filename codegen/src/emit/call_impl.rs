//! Writes the implementation of the trait `Call` for a request builder.

use super::layout::{Code, quoted};
use super::outcome::Outcome;
use crate::facts::{Paging, PagingStyle, Polling};
use crate::model::{Auth, Location, Operation, Parameter, Tag};

/// Writes `impl Call` and `impl FillRequest` of a request builder.
pub(super) fn call(code: &mut Code, tag: &Tag, operation: &Operation) {
    let outcome = Outcome::of(operation);
    code.block(&format!("impl Call for {}", operation.builder), |code| {
        outcome.import(code);
        code.line(format!("type Output = {};", outcome.ty(operation)));
        code.blank();
        operation_constant(code, tag, operation);
        code.blank();
        code.block("fn client(&self) -> &Client", |code| {
            code.line("&self.client")
        });
        code.blank();
        // With `#[inline]`, the compiler compiles this function and the one below in the crate that calls
        // them, with the types of the bodies. A user then pays only for the operations that the user calls.
        code.line("#[inline]");
        code.block(
            "fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch>",
            |code| outcome.decode(code),
        );
    });
    code.blank();
    code.block(
        &format!("impl FillRequest for {}", operation.builder),
        |code| {
            code.line("#[inline]");
            code.block(
                "fn fill(&self, request: &mut OperationRequest<'_>)",
                |code| fill_body(code, operation),
            );
        },
    );
}

fn fill_body(code: &mut Code, operation: &Operation) {
    let set = |code: &mut Code, method: &str, parameter: &Parameter| {
        let arguments = [
            quoted(&parameter.wire),
            format!("&self.{}", parameter.field),
        ];
        code.method_call(&format!("request.{method}"), &arguments, ";");
    };
    parameters_in(operation, Location::Path).for_each(|parameter| set(code, "path", parameter));
    if operation.accept_json {
        code.line("request.accept(\"application/json\");");
    }
    parameters_in(operation, Location::Query).for_each(|parameter| set(code, "query", parameter));
    for parameter in parameters_in(operation, Location::Header) {
        let method = match parameter.ty.is_optional() {
            true => "optional_header",
            false => "header",
        };
        set(code, method, parameter);
    }
    match &operation.body {
        Some(body) if body.required => code.line("request.json(&self.body);"),
        Some(_) => code.line("request.optional_json(&self.body);"),
        None => {}
    }
}

fn parameters_in(operation: &Operation, location: Location) -> impl Iterator<Item = &Parameter> {
    let parameters = operation.parameters.iter();
    parameters.filter(move |parameter| parameter.location == location)
}

fn operation_constant(code: &mut Code, tag: &Tag, operation: &Operation) {
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
            Some(fact) => paging(code, fact),
            None => code.line("paging: None,"),
        }
        match &operation.polling {
            Some(fact) => polling(code, fact),
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
            Some(max) => format!("max_size: Some({max}),"),
            None => "max_size: None,".into(),
        });
        code.line(format!("items: {},", quoted(&paging.items)));
        code.line(format!("id: {},", text(&paging.id)));
        code.line(format!("more: {},", text(&paging.more)));
        code.line(format!("total: {},", text(&paging.total)));
    });
    code.line("}),");
}
