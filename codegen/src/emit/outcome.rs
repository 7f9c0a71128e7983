//! Describes the success of an operation, and writes the code that decodes the response.

use super::layout::Code;
use crate::model::{Form, Operation, RustType, Success};

/// The type to which the successful responses of an operation are decoded.
pub(super) enum Outcome<'a> {
    /// The responses do not have a body.
    Empty,
    /// Every response has this body.
    One(&'a Form),
    /// Some responses have this JSON body. The others do not have a body.
    Optional(&'a RustType),
    /// The responses differ, so each response is a variant of an enum.
    Each(&'a [Success]),
}

impl<'a> Outcome<'a> {
    pub(super) fn of(operation: &'a Operation) -> Self {
        let successes = &operation.successes;
        let mut bodies: Vec<&Form> = Vec::new();
        let mut empty = false;
        for Success { form, .. } in successes {
            match form {
                Form::Empty => empty = true,
                form if bodies.contains(&form) => {}
                form => bodies.push(form),
            }
        }
        match (bodies.as_slice(), empty) {
            ([], _) => Self::Empty,
            ([form], false) => Self::One(form),
            ([Form::Json(ty)], true) => Self::Optional(ty),
            _ => Self::Each(successes),
        }
    }

    /// Returns the Rust type as the module of the operation names it.
    pub(super) fn ty(&self, operation: &Operation) -> String {
        match self {
            Self::Empty => "()".into(),
            Self::One(form) => type_of_form(form),
            Self::Optional(ty) => format!("Option<{}>", ty.code("types::")),
            Self::Each(_) => format!("{}Outcome", operation.builder),
        }
    }

    /// Imports the parts of the type.
    pub(super) fn import(&self, code: &mut Code) {
        let forms: Vec<&Form> = match self {
            Self::Empty => Vec::new(),
            Self::One(form) => vec![form],
            Self::Optional(ty) => return code.imports().add_type(ty),
            Self::Each(successes) => successes.iter().map(|success| &success.form).collect(),
        };
        for form in forms {
            match form {
                Form::Json(ty) => code.imports().add_type(ty),
                Form::Binary => code.imports().add("bytes::Bytes"),
                Form::Text | Form::Empty => {}
            }
        }
    }

    /// Writes the enum if the outcome needs one.
    pub(super) fn define(&self, code: &mut Code, operation: &Operation) {
        let Self::Each(successes) = self else {
            return;
        };
        code.blank();
        code.docs([format!("A successful response of `{}`.", operation.id).as_str()]);
        code.imports().add("serde::Serialize");
        code.line("#[derive(Debug, Clone, PartialEq, Serialize)]");
        code.line("#[serde(untagged)]");
        code.line("#[non_exhaustive]");
        code.block(&format!("pub enum {}", self.ty(operation)), |code| {
            for Success { status, form } in *successes {
                code.docs([format!("A response with status {status}.").as_str()]);
                let variant = variant(*status);
                match form {
                    Form::Empty => code.line(format!("{variant},")),
                    form => code.line(format!("{variant}({}),", type_of_form(form))),
                }
            }
        });
    }

    /// Writes the body of the function that decodes the response in the variable `response`.
    pub(super) fn decode(&self, code: &mut Code) {
        match self {
            Self::Empty => code.line(decoder(&Form::Empty)),
            Self::One(form) => code.line(decoder(form)),
            Self::Optional(_) => code.line("decode::optional(response)"),
            Self::Each(successes) => code.block("match response.status.as_u16()", |code| {
                for Success { status, form } in *successes {
                    let variant = format!("Self::Output::{}", variant(*status));
                    let value = match form {
                        Form::Empty => format!("Ok({variant})"),
                        form => format!("{}.map({variant})", decoder(form)),
                    };
                    code.arm(&status.to_string(), &value);
                }
                code.arm("_", "decode::undocumented(response)");
            }),
        }
    }
}

/// Returns the type to which a successful response is decoded.
pub(super) fn output(operation: &Operation) -> String {
    Outcome::of(operation).ty(operation)
}

fn variant(status: u16) -> String {
    match status {
        200 => "Ok".into(),
        201 => "Created".into(),
        202 => "Accepted".into(),
        203 => "MfaRequired".into(),
        204 => "NoContent".into(),
        other => format!("Status{other}"),
    }
}

fn type_of_form(form: &Form) -> String {
    match form {
        Form::Json(ty) => ty.code("types::"),
        Form::Text => "String".into(),
        Form::Binary => "Bytes".into(),
        Form::Empty => "()".into(),
    }
}

fn decoder(form: &Form) -> &'static str {
    match form {
        Form::Json(_) => "decode::json(response)",
        Form::Text => "decode::text(response)",
        Form::Binary => "decode::bytes(response)",
        Form::Empty => "decode::empty(response)",
    }
}
