//! Writes the code that waits for the work that an operation starts.

use super::layout::{Code, quoted};
use super::outcome::output;
use super::root::gate;
use crate::facts::{LinkSource, PollWith};
use crate::model::{Field, Form, Model, Operation, RustType, Tag, TypeKind};

/// A request that checks whether started work is done, in terms of the emitted code.
pub(super) struct Poll<'a> {
    tag: &'a Tag,
    operation: &'a Operation,
    arguments: Vec<Argument<'a>>,
    listed_by: Option<List<'a>>,
}

/// The operation that lists all work of this type. The operation belongs to the same tag.
struct List<'a> {
    operation: &'a Operation,
    /// The fields of the request builder that become the arguments.
    arguments: Vec<String>,
}

enum Argument<'a> {
    /// A field of the request builder.
    RequestField(String),
    /// A field of the response.
    ResponseField(&'a Field),
    /// A body without any properties set, by the name of its type.
    Body(&'a str),
}

/// Returns the requests that check the work of an operation, if contract and facts agree on them.
pub(super) fn polls<'a>(model: &'a Model, operation: &'a Operation) -> Vec<Poll<'a>> {
    let links = operation.poll_with.iter();
    links
        .filter_map(|link| poll(model, operation, link))
        .collect()
}

/// Returns the reason if the operation has the fact about started work but the client cannot wait for the
/// work.
pub(super) fn fact_problem(model: &Model, operation: &Operation) -> Option<String> {
    let found = polls(model, operation);
    for link in &operation.poll_with {
        let poll = found.iter().find(|it| it.operation.id == link.operation_id);
        let Some(poll) = poll else {
            return Some(format!(
                "`{}` must take the listed parameters, and must have `x-polling`",
                link.operation_id
            ));
        };
        let polling = poll.operation.polling.as_ref();
        let list = polling.and_then(|polling| polling.listed_by.as_ref());
        if let (Some(list), None) = (list, &poll.listed_by) {
            return Some(format!(
                "`{list}` must be a list with the same tag as `{}`",
                link.operation_id
            ));
        }
    }
    None
}

fn poll<'a>(model: &'a Model, start: &'a Operation, link: &'a PollWith) -> Option<Poll<'a>> {
    let [success] = start.successes.as_slice() else {
        return None;
    };
    let Form::Json(RustType::Named(response_type)) = &success.form else {
        return None;
    };
    let mut all = model.tags.iter().flat_map(|tag| {
        let operations = tag.operations.iter();
        operations.map(move |operation| (tag, operation))
    });
    let (tag, operation) = all.find(|(_, operation)| operation.id == link.operation_id)?;
    let required = operation.parameters.iter().filter(|p| !p.is_optional());
    let argument = |parameter: &'a crate::model::Parameter| {
        let (ty, argument) = match link.parameters.get(&parameter.wire)? {
            LinkSource::Parameter(wire) => {
                let start_parameter = start
                    .parameters
                    .iter()
                    .find(|parameter| parameter.wire == *wire)?;
                (
                    &start_parameter.ty,
                    Argument::RequestField(start_parameter.field.clone()),
                )
            }
            LinkSource::Property(wire) => {
                let field = fields(model, response_type)?
                    .iter()
                    .find(|f| f.wire == *wire)?;
                (field.ty.required(), Argument::ResponseField(field))
            }
        };
        is_compatible(ty, &parameter.ty).then_some(argument)
    };
    let mut arguments = required.map(argument).collect::<Option<Vec<_>>>()?;
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let RustType::Named(name) = &body.ty else {
            return None;
        };
        let empty = fields(model, name)?.iter().all(|field| !field.required);
        arguments.push(empty.then_some(Argument::Body(name))?);
    }
    let polling = operation.polling.as_ref()?;
    let listed_by = polling.listed_by.as_ref();
    Some(Poll {
        tag,
        operation,
        arguments,
        listed_by: listed_by.and_then(|id| list(tag, start, link, id)),
    })
}

/// Returns the list operation with the id `id`. Returns `None` if the list requires a value that the
/// request of `start` does not have.
fn list<'a>(tag: &'a Tag, start: &Operation, link: &PollWith, id: &str) -> Option<List<'a>> {
    let operation = tag.operations.iter().find(|operation| operation.id == id)?;
    let required = operation.parameters.iter().filter(|p| !p.is_optional());
    let argument = |parameter: &crate::model::Parameter| {
        let LinkSource::Parameter(wire) = link.parameters.get(&parameter.wire)? else {
            return None;
        };
        let start_parameter = start
            .parameters
            .iter()
            .find(|parameter| parameter.wire == *wire)?;
        is_compatible(&start_parameter.ty, &parameter.ty).then(|| start_parameter.field.clone())
    };
    Some(List {
        operation,
        arguments: required.map(argument).collect::<Option<_>>()?,
    })
}

fn fields<'a>(model: &'a Model, name: &str) -> Option<&'a [Field]> {
    match &model.types.get(name)?.kind {
        TypeKind::Struct(fields) => Some(fields),
        _ => None,
    }
}

/// Checks whether a value of type `one` can be an argument of type `other`.
fn is_compatible(one: &RustType, other: &RustType) -> bool {
    match (one, other) {
        (RustType::Id { name: one, .. }, RustType::Id { name: other, .. }) => one == other,
        _ => one == other,
    }
}

impl Poll<'_> {
    fn builder(&self, from: &Tag) -> String {
        self.path(from, &self.operation.builder)
    }

    fn path(&self, from: &Tag, builder: &str) -> String {
        if self.tag.module == from.module {
            builder.to_owned()
        } else {
            format!("super::{}::{builder}", self.tag.module)
        }
    }

    /// Returns the area of the polling operation, if it differs from the area of the tag `from`.
    fn area(&self, from: &Tag) -> Option<&str> {
        let area = self.tag.area.as_deref();
        area.filter(|_| area != from.area.as_deref())
    }

    /// Writes the body of a function that creates the request from the variables `call` and `response`.
    fn write_request(&self, code: &mut Code, call: &str, path: &str) {
        let mut arguments = Vec::new();
        for argument in &self.arguments {
            arguments.push(match argument {
                Argument::RequestField(name) => format!("&{call}.{name}"),
                Argument::Body(name) => {
                    code.imports().add_contract_type(name);
                    format!("types::{name}::new()")
                }
                Argument::ResponseField(field) => {
                    let name = &field.name;
                    if field.ty.is_optional() {
                        let wire = quoted(&field.wire);
                        import(code, path, "required");
                        code.line(format!(
                            "let {name} = {path}required({call}, {wire}, &response.{name})?;"
                        ));
                        name.clone()
                    } else {
                        format!("&response.{name}")
                    }
                }
            });
        }
        code.line(format!("let handle = {call}.client.{}();", self.tag.module));
        let head = format!("let request = handle.{}", self.operation.name);
        code.method_call(&head, &arguments, ";");
        code.line("Ok(request)");
    }
}

/// Writes the methods and trait implementations of a request builder for the work that it starts.
pub(super) fn submitted(code: &mut Code, tag: &Tag, operation: &Operation, polls: &[Poll<'_>]) {
    let Some((default_poll, additional_polls)) = polls.split_first() else {
        return;
    };
    let builder = &operation.builder;
    let response_type = output(operation);
    // Without the feature of the gated code, an import for this code alone would be unused.
    let path = match default_poll.area(tag) {
        Some(_) => "crate::submitted::",
        None => "",
    };
    code.blank();
    gate(code, default_poll.area(tag));
    import(code, path, "Submitted");
    import(code, path, "Submit");
    code.block(&format!("impl {builder}"), |code| {
        submit_methods(code, path)
    });
    code.blank();
    gate(code, default_poll.area(tag));
    code.block(&format!("impl {path}Submit for {builder}"), |code| {
        code.line(format!("type Poll = {};", default_poll.builder(tag)));
        code.blank();
        let arguments = ["&self".into(), format!("response: &{response_type}")];
        let tail = " -> Result<Self::Poll, crate::Error>";
        code.inline_attribute();
        code.function("fn poll", &arguments, tail, |code| {
            default_poll.write_request(code, "self", path);
        });
    });
    submit_once(code, tag, operation, default_poll, path);
    for other_poll in additional_polls {
        code.blank();
        gate(code, other_poll.area(tag).or(default_poll.area(tag)));
        code.block(&format!("impl {path}Submitted<{builder}>"), |code| {
            additional_poll(code, tag, other_poll, path);
        });
    }
}

/// Imports an item of the module `submitted`, unless the code reaches the item through `path`.
fn import(code: &mut Code, path: &str, name: &str) {
    if path.is_empty() {
        code.imports().add(&format!("crate::submitted::{name}"));
    }
}

/// Writes the methods that send a request and start work.
fn submit_methods(code: &mut Code, path: &str) {
    code.docs([
        "Sends the request, and returns a handle that waits for the work that the request starts.",
        "",
        "# Errors",
        "The errors of [`send`](Self::send).",
    ]);
    let tail = format!(" -> Result<{path}Submitted<Self>, crate::Error>");
    code.function("pub async fn submit", &["self".into()], &tail, |code| {
        code.line(format!("{path}Submitted::new(self).await"));
    });
    code.blank();
    code.docs([
        "Does the same as [`submit`](Self::submit), without an async runtime.",
        "",
        "# Errors",
        "The errors of [`send_blocking`](Self::send_blocking).",
    ]);
    code.line("#[cfg(feature = \"blocking\")]");
    code.inline_attribute();
    code.function("pub fn submit_blocking", &["self".into()], &tail, |code| {
        code.line("crate::blocking::wait(&Self::OPERATION, self.submit())");
    });
}

/// Writes the function for an additional request that checks the work.
fn additional_poll(code: &mut Code, tag: &Tag, other_poll: &Poll<'_>, path: &str) {
    let id = &other_poll.operation.id;
    code.docs([
        format!("Returns the request of `{id}` for the work that was started.").as_str(),
        "",
        "# Errors",
        "[`Error::InvalidRequest`] if the response lacks a value that the request needs.",
    ]);
    let head = format!("pub fn {}", other_poll.operation.name);
    let tail = format!(" -> Result<{}, crate::Error>", other_poll.builder(tag));
    code.inline_attribute();
    code.function(&head, &["&self".into()], &tail, |code| {
        code.line("let (call, response) = self.parts();");
        other_poll.write_request(code, "call", path);
    });
}

/// Writes the implementation that finds started work after its response was lost.
fn submit_once(code: &mut Code, tag: &Tag, operation: &Operation, poll: &Poll<'_>, path: &str) {
    let Some(list) = &poll.listed_by else {
        return;
    };
    import(code, path, "SubmitOnce");
    let head = format!("impl {path}SubmitOnce for {}", operation.builder);
    code.blank();
    gate(code, poll.area(tag));
    code.block(&head, |code| {
        let builder = poll.path(tag, &list.operation.builder);
        code.line(format!("type List = {builder};"));
        code.blank();
        code.inline_attribute();
        code.block("fn list(&self) -> Self::List", |code| {
            let arguments = list.arguments.iter();
            let arguments: Vec<String> = arguments.map(|name| format!("&self.{name}")).collect();
            code.line(format!("let handle = self.client.{}();", poll.tag.module));
            let head = format!("handle.{}", list.operation.name);
            code.method_call(&head, &arguments, "");
        });
    });
}
