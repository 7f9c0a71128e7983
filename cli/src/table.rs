//! The form of the generated table of commands.

use crate::generated::TAGS;

/// A tag: a group of commands.
pub struct Tag {
    /// The name of the command that leads to the operations.
    pub command: &'static str,
    /// The description.
    pub about: &'static str,
    /// The operations of the tag.
    pub operations: &'static [Operation],
}

/// An operation: one command.
pub struct Operation {
    /// The name of the command.
    pub command: &'static str,
    /// The facts that the SDK has about the operation.
    pub facts: &'static finicity_sdk::Operation,
    /// The summary.
    pub about: &'static str,
    /// The rest of the description.
    pub details: &'static str,
    /// The parameters, in the order of the arguments.
    pub parameters: &'static [Input],
    /// The body, if the operation has one.
    pub body: Option<Body>,
    /// `true` if the request asks for a JSON response.
    pub accepts_json: bool,
    /// `true` if the response is a file.
    pub is_download: bool,
    /// `true` if the response is also available as a PDF.
    pub also_pdf: bool,
    /// The list in the response, if the response contains one.
    pub list: Option<List>,
    /// The operation that reports whether the work that this operation starts is done.
    pub poll: Option<Poll>,
}

/// The body of a request.
pub struct Body {
    /// `true` if the operation requires a body.
    pub is_required: bool,
    /// The properties of the body.
    pub properties: &'static [Input],
    /// A body that the contract allows, as JSON.
    pub example: &'static str,
}

/// A parameter, or a property of a body.
pub struct Input {
    /// The name on the command line: a flag without its dashes, or the placeholder of an argument.
    pub flag: &'static str,
    /// The name in the request.
    pub wire: &'static str,
    /// The part of the request that contains the value.
    pub place: Place,
    /// The type of the value.
    pub kind: Kind,
    /// The form of several values.
    pub repeat: Repeat,
    /// `true` if the operation requires the value.
    pub required: bool,
    /// The documented values. Other values are allowed as well.
    pub values: &'static [&'static str],
    /// The description.
    pub about: &'static str,
    /// A value that the contract allows.
    #[cfg_attr(not(test), allow(dead_code, reason = "the tests call every operation"))]
    pub sample: &'static str,
}

/// The part of a request that contains a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A property of the body.
    Body,
}

/// The type of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text,
    /// A boolean.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A date.
    Date,
    /// A date and a time.
    DateTime,
    /// A time, as the number of seconds since 1970.
    UnixDate,
    /// A time, as a text with the number of seconds since 1970.
    #[allow(dead_code, reason = "not every contract has such a value")]
    UnixDateText,
    /// Any JSON.
    Json,
}

/// The form of several values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// There is one value.
    No,
    /// The values are separate: a list, or one query parameter each.
    Items,
    /// The values are one text with commas.
    Commas,
}

/// The list in a response.
pub struct List {
    /// The property with the items; empty if the response is the list itself.
    pub items: &'static str,
    /// The plain properties of an item.
    pub columns: &'static [&'static str],
}

/// The request that reports whether work is done.
pub struct Poll {
    /// The `operationId`.
    pub operation: &'static str,
    /// The path parameters, each with the source of its value.
    pub arguments: &'static [(&'static str, Source)],
}

/// The source of a value.
pub enum Source {
    /// A path parameter of the request that started the work.
    Parameter(&'static str),
    /// A property of the response to that request.
    Property(&'static str),
}

impl Input {
    /// Returns `true` if the value is a secret, which must not be on the command line, because every user of
    /// the machine can see the arguments of a program.
    pub fn is_secret(&self) -> bool {
        is_secret(&self.wire.to_ascii_lowercase())
    }
}

/// Returns `true` if a property of this name, in lower case, contains a secret.
pub fn is_secret(name: &str) -> bool {
    name.contains("secret") || name.contains("password")
}

impl Operation {
    /// Returns the operation that checks the work of this operation.
    pub fn polled_by(&self) -> Option<&'static Self> {
        by_id(self.poll.as_ref()?.operation)
    }

    /// Returns the command line of the operation without arguments.
    pub fn command_line(&self) -> String {
        let tag = TAGS.iter().find(|tag| {
            let mut operations = tag.operations.iter();
            operations.any(|operation| operation.facts.id == self.facts.id)
        });
        let tag = tag.map_or("", |tag| tag.command);
        format!("finicity {tag} {}", self.command)
    }
}

/// Returns a tag by its command.
pub fn tag(command: &str) -> Option<&'static Tag> {
    TAGS.iter().find(|tag| tag.command == command).copied()
}

/// Returns an operation by its command, which no other operation has.
pub fn by_command(command: &str) -> Option<&'static Operation> {
    all().find(|operation| operation.command == command)
}

/// Returns an operation by its `operationId`.
pub fn by_id(id: &str) -> Option<&'static Operation> {
    all().find(|operation| operation.facts.id == id)
}

/// Returns all operations.
pub fn all() -> impl Iterator<Item = &'static Operation> {
    TAGS.iter().flat_map(|tag| tag.operations)
}
