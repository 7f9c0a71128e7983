//! Writes the files of the generated source.
//!
//! The emitters write text and do not build syntax trees, for three reasons. First, the output must equal
//! the output of rustfmt, byte for byte. Second, `quote` cannot lay out the bodies of `model!` and the
//! other macros, because the bodies are not Rust. Third, a syntax tree does not contain comments. Text is
//! not checked while it is written. Therefore [`check_syntax`] parses every file before the file leaves this
//! module.

mod call_impl;
mod calls;
mod commands;
mod example;
mod expression;
mod imports;
mod layout;
mod operation_docs;
mod operation_list;
mod operations;
mod origins;
mod outcome;
mod paged;
mod root;
mod submitted;
mod types;

use std::collections::BTreeMap;

use crate::document::join;
use crate::error::{Error, Result};
use crate::facts::{PAGING, POLL_WITH, UNION};
use crate::model::Model;
use crate::parallel;

use layout::Code;

/// Files by their path below the target folder. The parts of a path are separated by `/`.
pub(crate) type Files = BTreeMap<String, String>;

/// The first line of every file.
pub(crate) struct Banner<'a> {
    /// `info.version` of the contract.
    pub version: &'a str,
}

impl Banner<'_> {
    fn write(&self, code: &mut Code) {
        let version = self.version;
        code.line(format!(
            "// Written by `cargo xtask generate` from contract {version}. Do not edit."
        ));
    }

    /// Returns a file: this header, the documentation, the imports of `code`, and `code`.
    fn file(&self, docs: Option<&str>, code: Code) -> String {
        let (body, imports) = code.into_parts();
        let mut code = Code::default();
        self.write(&mut code);
        code.blank();
        if let Some(docs) = docs {
            for line in docs.lines() {
                code.line(format!("//! {line}").trim_end());
            }
            code.blank();
        }
        imports.write(&mut code);
        let mut text = code.into_text();
        text.push_str(body.trim_start_matches('\n'));
        text
    }
}

/// The files of the generated source.
pub(crate) struct GeneratedFiles {
    /// The client.
    pub client: Files,
    /// The calls of every operation for the tests.
    pub calls: Files,
    /// The list of all operations.
    pub operation_list: Files,
    /// The table of commands.
    pub commands: Files,
}

/// Emits the source of the client, the tests, the list of operations and the table of commands.
///
/// # Errors
/// Returns an error if a file does not parse. The error names the file and the line of the item.
pub(crate) fn emit(model: &Model) -> Result<GeneratedFiles> {
    let banner = Banner {
        version: &model.version,
    };
    let emitters: [fn(&Model, &Banner<'_>) -> Files; 5] = [
        types::emit,
        client,
        calls::emit,
        operation_list::emit,
        commands::emit,
    ];
    let mut files = parallel::map(&emitters, |emitter| emitter(model, &banner)).into_iter();
    let mut next = || files.next().unwrap_or_default();
    let mut client = next();
    client.extend(next());
    let (calls, operation_list, commands) = (next(), next(), next());
    let all = [&client, &calls, &operation_list, &commands].into_iter();
    let all: Vec<_> = all.flatten().collect();
    let checked = parallel::map(&all, |(path, text)| check_syntax(path, text));
    checked.into_iter().collect::<Result<()>>()?;
    Ok(GeneratedFiles {
        client,
        calls,
        operation_list,
        commands,
    })
}

/// Emits the files of the client without the types.
fn client(model: &Model, banner: &Banner<'_>) -> Files {
    let mut files = root::emit(model, banner);
    for tag in &model.tags {
        files.insert(
            format!("api/{}.rs", tag.module),
            operations::emit(model, tag, banner),
        );
    }
    files
}

/// Returns the places in the contract from which each item was generated: JSON pointers by the paths of the
/// items.
pub(crate) fn origins(model: &Model) -> BTreeMap<String, Vec<String>> {
    origins::origins(model)
}

/// Checks that a file is Rust, if its name says that it is.
///
/// # Errors
/// Returns an error if the file does not parse. The error names the file and the line of the item.
fn check_syntax(path: &str, text: &str) -> Result<()> {
    if !path.ends_with(".rs") {
        return Ok(());
    }
    syn::parse_file(text).map(drop).map_err(|error| {
        let (line, line_text) = first_invalid_item(text);
        let message = format!("{path}:{line} is not valid Rust: {error}, at `{line_text}`");
        Error::new("emit", message)
            .hint("rename the item in the overlay, and report a bug of the generator")
    })
}

/// Returns the first item of a file that does not parse: the number of its first line, and that line. An
/// item begins after an empty line and is not indented.
fn first_invalid_item(text: &str) -> (usize, &str) {
    let lines: Vec<&str> = text.lines().collect();
    let is_item_start = |at: &usize| {
        let after_blank = *at == 0 || lines[at - 1].is_empty();
        after_blank && !lines[*at].starts_with([' ', '}'])
    };
    let mut starts: Vec<usize> = (0..lines.len()).filter(is_item_start).collect();
    starts.push(lines.len());
    let invalid_item = starts.windows(2).find(|range| {
        let item = lines[range[0]..range[1]].join("\n");
        syn::parse_file(&item).is_err()
    });
    let item = invalid_item.map_or(0..lines.len(), |range| range[0]..range[1]);
    let mut code = item.clone().filter(|at| !lines[*at].starts_with("//"));
    let line = code.next().unwrap_or(item.start);
    (line + 1, lines.get(line).unwrap_or(&"").trim())
}

/// Checks that the facts match the contract, so that nothing is left out.
///
/// # Errors
/// Returns an error if a fact names a property or a parameter that does not exist or that has another type.
pub(crate) fn check_facts(model: &Model) -> Result<()> {
    for definition in model.types.values() {
        if let Some(problem) = types::fact_problem(model, definition) {
            let message = format!("`{UNION}` of {} does not fit: {problem}", definition.name);
            return Err(Error::new("emit", message)
                .at(join(definition.origin.pointer(), UNION))
                .hint("correct the fact in the overlay"));
        }
    }
    for operation in model.tags.iter().flat_map(|tag| &tag.operations) {
        let problems = [
            (PAGING, paged::fact_problem(model, operation)),
            (POLL_WITH, submitted::fact_problem(model, operation)),
        ];
        for (key, problem) in problems {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_syntax_error_names_the_file_and_the_line() {
        check_syntax("a.rs", "pub struct A;\n").unwrap();
        let error = check_syntax("types/a.rs", "pub struct A;\n\npub struct type;\n").unwrap_err();
        assert!(
            error.message.starts_with("types/a.rs:3 is not valid Rust"),
            "{error}"
        );
        assert!(error.message.contains("`pub struct type;`"), "{error}");
        check_syntax("known_as.md", "| a |").unwrap();
    }
}
