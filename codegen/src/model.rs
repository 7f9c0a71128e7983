//! What is emitted: the types and operations of a contract, in Rust terms.

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use crate::contract::Direction;
use crate::contract::Origin;
use crate::facts::{Paging, PollWith, Polling, Union};
use crate::sample::Sample;
use crate::words::placeholder;

/// Everything the emitters need.
#[derive(Debug)]
pub(crate) struct Model {
    /// `info.version` of the contract.
    pub version: String,
    /// Every identifier type.
    pub identifiers: Vec<Identifier>,
    /// Every other type, by name.
    pub types: BTreeMap<String, TypeDef>,
    /// The tags that have operations, in alphabetical order.
    pub tags: Vec<Tag>,
    /// Name of the one error body.
    pub error_body: String,
    /// The codes that failures come with.
    pub error_codes: Vec<ErrorCode>,
    pub value_sets: Vec<ValueSet>,
}

impl Model {
    /// How many types, members and parameters there are.
    pub(crate) fn items(&self) -> usize {
        let members = |definition: &TypeDef| match &definition.kind {
            Kind::Struct(fields) => fields.len(),
            _ => 0,
        };
        let types = self
            .types
            .values()
            .map(|definition| 1 + members(definition));
        let operations = self.tags.iter().flat_map(|tag| &tag.operations);
        types.sum::<usize>() + operations.map(|one| one.parameters.len()).sum::<usize>()
    }

    /// Types, members and parameters whose docs are placeholders.
    pub(crate) fn undocumented(&self) -> Vec<String> {
        let is_placeholder = |docs: &[String], name: &str| {
            docs.first().is_none_or(|line| *line == placeholder(name))
        };
        let mut found = Vec::new();
        for definition in self.types.values() {
            let name = definition
                .contract_name
                .as_ref()
                .unwrap_or(&definition.name);
            if is_placeholder(&definition.docs, name) {
                found.push(definition.name.clone());
            }
            if let Kind::Struct(fields) = &definition.kind {
                let fields = fields.iter();
                let fields = fields.filter(|field| is_placeholder(&field.docs, &field.wire));
                found.extend(fields.map(|field| format!("{}::{}", definition.name, field.name)));
            }
        }
        for operation in self.tags.iter().flat_map(|tag| &tag.operations) {
            let parameters = operation.parameters.iter();
            let parameters = parameters.filter(|p| is_placeholder(&p.docs, &p.wire));
            found.extend(parameters.map(|p| format!("{}::{}", operation.builder, p.name)));
        }
        found
    }
}

impl Model {
    /// The members of requests and the parameters whose samples break a rule of the contract.
    pub(crate) fn unmet(&self) -> Vec<String> {
        let sent = self
            .types
            .values()
            .filter(|one| one.direction != Direction::Response);
        let fields = sent.flat_map(|definition| {
            let fields: &[Field] = match &definition.kind {
                Kind::Struct(fields) => fields,
                _ => &[],
            };
            fields
                .iter()
                .map(|field| (&definition.name, &field.name, &field.sample))
        });
        let operations = self.tags.iter().flat_map(|tag| &tag.operations);
        let parameters = operations.flat_map(|operation| {
            let parameters = operation.parameters.iter();
            parameters.map(|one| (&operation.builder, &one.name, &one.sample))
        });
        let all = fields.chain(parameters);
        all.filter_map(|(of, name, sample)| Some(format!("{of}::{name}: {}", sample.unmet()?)))
            .collect()
    }
}

/// Values that a text is documented to have.
#[derive(Debug, Clone)]
pub(crate) struct ValueSet {
    pub name: String,
    pub docs: String,
    /// The name of a constant, and its value.
    pub values: Vec<(String, String)>,
}

/// A code that failures come with.
#[derive(Debug)]
pub(crate) struct ErrorCode {
    pub code: String,
    /// Name of its constant.
    pub name: String,
    /// Those it comes with in the contract.
    pub statuses: Vec<u16>,
    /// What it means, to go on a line with others.
    pub meaning: String,
    /// Whether it says that a new token is needed.
    pub token_rejected: bool,
    /// Whether it says that the partner's credentials are wrong.
    pub credentials_refused: bool,
    /// Whether it says that the request came too early.
    pub rate_limited: bool,
}

/// A newtype around text.
#[derive(Debug)]
pub(crate) struct Identifier {
    pub name: String,
    pub docs: Vec<String>,
    /// Where the contract has it.
    pub origin: Origin,
}

/// A named type.
#[derive(Debug)]
pub(crate) struct TypeDef {
    pub name: String,
    /// Name in the contract, where it has one.
    pub contract_name: Option<String>,
    pub docs: Vec<String>,
    pub direction: Direction,
    /// The areas whose operations reach it.
    pub areas: BTreeSet<String>,
    pub kind: Kind,
    /// Where the contract has it.
    pub origin: Origin,
}

/// What a named type is.
#[derive(Debug)]
pub(crate) enum Kind {
    Struct(Vec<Field>),
    /// Text with known values.
    OpenEnum(Vec<String>),
    /// One of several objects, told apart by the text under `property`.
    Union(Union),
}

/// A member of a struct.
#[derive(Debug)]
pub(crate) struct Field {
    /// Rust name; a keyword carries its `r#` or trailing underscore already.
    pub name: String,
    /// Name on the wire.
    pub wire: String,
    pub ty: RustType,
    pub docs: Vec<String>,
    pub deprecated: bool,
    /// Whether a request can't be made without it.
    pub required: bool,
    /// Where it stands among the arguments of the constructor; the alphabet decides between equals.
    pub argument_place: usize,
    /// Whether `Debug` shows its value.
    pub shown: bool,
    /// A value it may have.
    pub sample: Sample,
    /// Where the contract has it.
    pub origin: Origin,
}

impl Field {
    /// Those that a constructor asks for, in the order of its arguments.
    pub(crate) fn arguments(fields: &[Self]) -> Vec<&Self> {
        let mut arguments: Vec<&Self> = fields.iter().filter(|field| field.required).collect();
        arguments.sort_by_key(|field| field.argument_place);
        arguments
    }
}

/// A Rust type as it stands in a field or an argument.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum RustType {
    Bool,
    I32,
    I64,
    Text,
    Decimal,
    Date,
    DateTime,
    /// Seconds since 1970, written as text or as a number.
    UnixDate {
        text: bool,
    },
    /// Any JSON.
    Json,
    /// Text, number or boolean.
    Scalar,
    Id {
        name: String,
        number: bool,
    },
    Named(String),
    Option(Box<RustType>),
    Vec(Box<RustType>),
    Map(Box<RustType>),
    Boxed(Box<RustType>),
}

impl RustType {
    /// The type as it is written where the types of `types` are reached through `path`.
    pub(crate) fn code(&self, path: &str) -> String {
        match self {
            Self::Bool => "bool".into(),
            Self::I32 => "i32".into(),
            Self::I64 => "i64".into(),
            Self::Text => "String".into(),
            Self::Decimal => "Decimal".into(),
            Self::Date => "NaiveDate".into(),
            Self::DateTime => "DateTime<Utc>".into(),
            Self::UnixDate { .. } => "UnixDate".into(),
            Self::Json => "Value".into(),
            Self::Scalar => "Scalar".into(),
            Self::Id { name, .. } | Self::Named(name) => format!("{path}{name}"),
            Self::Option(inner) => format!("Option<{}>", inner.code(path)),
            Self::Vec(inner) => format!("Vec<{}>", inner.code(path)),
            Self::Map(inner) => format!("BTreeMap<String, {}>", inner.code(path)),
            Self::Boxed(inner) => format!("Box<{}>", inner.code(path)),
        }
    }

    /// The type inside an `Option`, or the type itself.
    pub(crate) fn required(&self) -> &Self {
        match self {
            Self::Option(inner) => inner,
            other => other,
        }
    }

    /// The type that an argument for a value is taken as, before it is converted or boxed.
    pub(crate) fn argument(&self) -> &Self {
        match self.required() {
            Self::Boxed(inner) => inner,
            other => other,
        }
    }

    /// Whether the value may be left out of a body.
    pub(crate) fn is_optional(&self) -> bool {
        matches!(self, Self::Option(_))
    }

    /// Whether arguments of the type are taken as `impl Into<…>`.
    pub(crate) fn converts(&self) -> bool {
        matches!(
            self,
            Self::Text | Self::Id { .. } | Self::Scalar | Self::Decimal | Self::UnixDate { .. }
        )
    }

    /// Shows the type and each one inside it to `visit`.
    pub(crate) fn visit(&self, visit: &mut impl FnMut(&Self)) {
        visit(self);
        match self {
            Self::Option(inner) | Self::Vec(inner) | Self::Map(inner) | Self::Boxed(inner) => {
                inner.visit(visit);
            }
            _ => {}
        }
    }
}

/// A tag and its operations.
#[derive(Debug)]
pub(crate) struct Tag {
    /// Name in the contract.
    pub name: String,
    /// Rust module, also the name of the method of `Client`.
    pub module: String,
    /// Rust struct.
    pub handle: String,
    /// Cargo feature it belongs to, if any.
    pub area: Option<String>,
    pub docs: Vec<String>,
    pub operations: Vec<Operation>,
}

/// An operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// `operationId` as in the contract.
    pub id: String,
    /// Name of the method, in snake case.
    pub name: String,
    /// Name of the request builder.
    pub builder: String,
    pub method: &'static str,
    pub path: String,
    pub docs: Vec<String>,
    /// The operations that its docs name, and the paths of their methods.
    pub links: Vec<(String, String)>,
    /// Another SDK, and what it calls the operation.
    pub known_as: Vec<(String, String)>,
    pub deprecated: bool,
    pub auth: Auth,
    pub timeout_seconds: Option<u64>,
    /// Whether repeating a request changes nothing more than sending it once.
    pub idempotent: bool,
    /// Whether each success is billed.
    pub billed: bool,
    pub paging: Option<Paging>,
    pub polling: Option<Polling>,
    /// What tells when the work is done that it starts; the usual way first.
    pub poll_with: Vec<PollWith>,
    /// Whether its answer also comes as a PDF.
    pub also_pdf: bool,
    /// In the order of progenitor's arguments, unless the overlay has another.
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    /// Whether the answer is asked for as JSON.
    pub accept_json: bool,
    pub successes: Vec<Success>,
    pub failures_below_300: Vec<u16>,
    /// The statuses of documented failures, and the codes that come with each.
    pub failures: BTreeMap<String, Vec<String>>,
    /// Where the contract has it.
    pub origin: Origin,
}

/// The credentials an operation wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Auth {
    None,
    AppKey,
    AppKeyAndToken,
}

/// A parameter of an operation.
#[derive(Debug)]
pub(crate) struct Parameter {
    /// Rust name.
    pub name: String,
    /// Name of the member and the setter of the request builder.
    pub member: String,
    /// Name on the wire.
    pub wire: String,
    pub location: Location,
    pub ty: RustType,
    pub docs: Vec<String>,
    /// Taken as a list, written with commas.
    pub comma_list: bool,
    /// A value it may have.
    pub sample: Sample,
    /// Where the contract has it.
    pub origin: Origin,
}

impl Parameter {
    /// Whether the builder can be made without it.
    pub(crate) fn is_optional(&self) -> bool {
        self.ty.is_optional()
            || matches!(self.ty, RustType::Vec(_)) && self.location != Location::Path
    }
}

/// Where a parameter stands in the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
}

/// The body of a request.
#[derive(Debug)]
pub(crate) struct Body {
    pub ty: RustType,
    pub required: bool,
    pub docs: Vec<String>,
}

/// A documented success.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Success {
    pub status: u16,
    pub form: Form,
}

/// What a success carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Form {
    Json(RustType),
    Text,
    Binary,
    Empty,
}
