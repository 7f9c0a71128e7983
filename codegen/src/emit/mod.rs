//! Writes the files.

mod call_impl;
mod calls;
mod dispatch;
mod example;
mod expression;
mod layout;
mod member;
mod operation_docs;
mod operations;
mod outcome;
mod paged;
mod root;
mod submitted;
mod types;

use std::collections::BTreeMap;

use crate::document::join;
use crate::error::{Error, Result};
use crate::facts::{PAGING, POLL_WITH};
use crate::model::Model;

use layout::Code;

/// Files by their path below the folder they go to, with `/` between its parts.
pub(crate) type Files = BTreeMap<String, String>;

/// What the first line of every file says.
pub(crate) struct Header<'a> {
    /// `info.version` of the contract.
    pub version: &'a str,
}

impl Header<'_> {
    fn write(&self, code: &mut Code) {
        let version = self.version;
        code.line(format!(
            "// Written by `cargo xtask generate` from contract {version}. Do not edit."
        ));
    }

    /// A file with this header, its docs, the imports it needs and `body`.
    fn file(&self, docs: &str, imports: &[&str], body: &str) -> String {
        let mut code = Code::default();
        self.write(&mut code);
        code.blank();
        if !docs.is_empty() {
            for line in docs.lines() {
                code.line(format!("//! {line}").trim_end());
            }
            code.blank();
        }
        imports_of(&mut code, imports, body);
        let mut text = code.into_text();
        text.push_str(body.trim_start_matches('\n'));
        text
    }
}

/// Writes those of `imports` that `body` uses. An empty one separates groups.
fn imports_of(code: &mut Code, imports: &[&str], body: &str) {
    let mut pending = false;
    let mut any = false;
    for import in imports {
        if import.is_empty() {
            pending = any;
        } else if let Some(import) = used_part(import, body) {
            if std::mem::take(&mut pending) {
                code.blank();
            }
            code.line(format!("use {import};"));
            any = true;
        }
    }
    if any {
        code.blank();
    }
}

/// The part of an import (`a::b` or `a::{b, c}`) that `body` uses.
fn used_part(import: &str, body: &str) -> Option<String> {
    let Some((path, names)) = import.strip_suffix('}').and_then(|i| i.split_once("::{")) else {
        let name = import.rsplit("::").next().unwrap_or(import);
        return uses(body, name).then(|| import.to_owned());
    };
    let used: Vec<&str> = names.split(", ").filter(|name| uses(body, name)).collect();
    match used.as_slice() {
        [] => None,
        [only] => Some(format!("{path}::{only}")),
        several => Some(format!("{path}::{{{}}}", several.join(", "))),
    }
}

/// Whether `name` stands in the code of `body` as a word that nothing qualifies.
fn uses(body: &str, name: &str) -> bool {
    if name == "*" {
        return true;
    }
    let word = |character: char| character.is_alphanumeric() || character == '_';
    body.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .any(|line| {
            line.match_indices(name).any(|(at, _)| {
                let before = &line[..at];
                let after = &line[at + name.len()..];
                !before.ends_with(|c| word(c) || c == ':') && !after.starts_with(word)
            })
        })
}

/// Emits the source of the client.
pub(crate) fn client(model: &Model) -> Files {
    let header = Header {
        version: &model.version,
    };
    let mut files = Files::new();
    root::emit(model, &header, &mut files);
    types::emit(model, &header, &mut files);
    for tag in &model.tags {
        files.insert(
            format!("{}.rs", tag.module),
            operations::emit(model, tag, &header),
        );
    }
    files
}

/// Emits the list of all operations.
pub(crate) fn dispatch(model: &Model) -> Files {
    dispatch::emit(
        model,
        &Header {
            version: &model.version,
        },
    )
}

/// Emits the source of the test that calls every operation.
pub(crate) fn calls(model: &Model) -> Files {
    calls::emit(
        model,
        &Header {
            version: &model.version,
        },
    )
}

/// Checks that nothing is left out because facts and contract do not agree.
///
/// # Errors
/// A fact that names a member or a parameter which is not there or of another type.
pub(crate) fn check(model: &Model) -> Result<()> {
    for operation in model.tags.iter().flat_map(|tag| &tag.operations) {
        let misfits = [
            (PAGING, paged::misfit(model, operation)),
            (POLL_WITH, submitted::misfit(model, operation)),
        ];
        for (key, problem) in misfits {
            if let Some(problem) = problem {
                let message = format!("`{key}` of {} does not fit: {problem}", operation.id);
                let pointer = join(&join("/paths", &operation.path), operation.method);
                return Err(Error::new("emit", message)
                    .at(pointer)
                    .hint("correct the fact in the overlay"));
            }
        }
    }
    Ok(())
}
