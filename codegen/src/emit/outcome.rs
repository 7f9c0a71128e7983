//! What an operation succeeds with, and how that is decoded.

use super::layout::Code;
use crate::model::{Form, Operation};

/// Whether the successes are of several kinds, so that it takes an enum to tell them apart.
pub(super) fn is_outcome(operation: &Operation) -> bool {
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

pub(super) fn outcome(code: &mut Code, operation: &Operation) {
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

pub(super) fn decode(code: &mut Code, operation: &Operation) {
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
