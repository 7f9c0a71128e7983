//! What a request builder says of its operation, and how it becomes a request and a value.

use super::layout::{Code, quoted};
use super::member::member;
use super::outcome::{decode, output};
use crate::facts::{Paging, PagingStyle, Polling};
use crate::model::{Auth, Operation, RustType, Tag};

/// Implements `Call` for a request builder.
pub(super) fn call(code: &mut Code, tag: &Tag, operation: &Operation) {
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
            "fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch>",
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
        code.line(match operation.timeout_seconds {
            Some(seconds) => format!("timeout: Some(Duration::from_secs({seconds})),"),
            None => "timeout: None,".into(),
        });
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
