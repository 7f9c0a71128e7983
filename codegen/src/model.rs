//! The model of the generated code: the types and operations of a contract, in Rust terms.

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use crate::contract::Direction;
use crate::contract::Origin;
use crate::facts::{Paging, PollWith, Polling, Union};
use crate::rustdoc_text::placeholder;
use crate::sample::Sample;

/// All data that the emitters need.
#[derive(Debug)]
pub(crate) struct Model {
    /// The version of the contract, from `info.version`.
    pub version: String,
    /// All identifier types.
    pub identifiers: Vec<Identifier>,
    /// All other types, by name.
    pub types: BTreeMap<String, TypeDef>,
    /// The tags that have operations, in alphabetical order.
    pub tags: Vec<Tag>,
    /// The name of the one type for error bodies.
    pub error_body: String,
    /// The error codes of failures.
    pub error_codes: Vec<ErrorCode>,
}

impl Model {
    /// Returns the number of types, fields and parameters.
    pub(crate) fn items(&self) -> usize {
        let field_count = |definition: &TypeDef| match &definition.kind {
            TypeKind::Struct(fields) => fields.len(),
            _ => 0,
        };
        let types = self
            .types
            .values()
            .map(|definition| 1 + field_count(definition));
        let operations = self.tags.iter().flat_map(|tag| &tag.operations);
        types.sum::<usize>() + operations.map(|one| one.parameters.len()).sum::<usize>()
    }

    /// Returns the names of the types, fields and parameters whose documentation is a placeholder.
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
            if let TypeKind::Struct(fields) = &definition.kind {
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
    /// Returns the fields of requests and the parameters whose samples break a rule of the contract.
    pub(crate) fn unmet_constraints(&self) -> Vec<String> {
        let sent = self
            .types
            .values()
            .filter(|one| one.direction != Direction::Response);
        let fields = sent.flat_map(|definition| {
            let fields: &[Field] = match &definition.kind {
                TypeKind::Struct(fields) => fields,
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
        all.filter_map(|(of, name, sample)| {
            Some(format!("{of}::{name}: {}", sample.unmet_constraints()?))
        })
        .collect()
    }
}

/// An error code of a failure.
#[derive(Debug)]
pub(crate) struct ErrorCode {
    pub code: String,
    /// The name of the constant for the code.
    pub name: String,
    /// The status codes that the contract documents for the error code.
    pub statuses: Vec<u16>,
    /// The meaning of the code, short enough to share a line with other meanings.
    pub meaning: String,
    /// `true` if the code means that a new token is needed.
    pub token_rejected: bool,
    /// `true` if the code means that the partner's credentials are wrong.
    pub credentials_refused: bool,
    /// `true` if the code means that the request came too early.
    pub rate_limited: bool,
}

/// A newtype around text.
#[derive(Debug)]
pub(crate) struct Identifier {
    pub name: String,
    pub docs: Vec<String>,
    /// The place of the identifier in the contract.
    pub origin: Origin,
}

/// A named type.
#[derive(Debug)]
pub(crate) struct TypeDef {
    pub name: String,
    /// The name of the type in the contract, if the contract names the type.
    pub contract_name: Option<String>,
    pub docs: Vec<String>,
    pub direction: Direction,
    /// The areas whose operations use the type, directly or through other types.
    pub areas: BTreeSet<String>,
    /// The group of types that the type shares a file with.
    pub group: Option<String>,
    pub kind: TypeKind,
    /// The place of the type in the contract.
    pub origin: Origin,
}

/// The definition of a named type.
#[derive(Debug)]
pub(crate) enum TypeKind {
    Struct(Vec<Field>),
    /// A text with known values.
    OpenEnum(Vec<String>),
    /// A union of objects. The text in the discriminating property selects the variant.
    Union(Union),
}

/// A field of a struct.
#[derive(Debug)]
pub(crate) struct Field {
    /// The Rust name. A name that is a keyword already has its `r#` prefix or its trailing underscore.
    pub name: String,
    /// The name of the property in JSON.
    pub wire: String,
    pub ty: RustType,
    pub docs: Vec<String>,
    pub deprecated: bool,
    /// `true` if a request cannot be created without the field.
    pub required: bool,
    /// The position of the field among the arguments of the constructor. Fields with the same position
    /// are in alphabetical order.
    pub argument_position: usize,
    /// `true` if `Debug` shows the value of the field.
    pub shown: bool,
    /// A sample value of the field.
    pub sample: Sample,
    /// The place of the property in the contract.
    pub origin: Origin,
}

impl Field {
    /// Returns the fields that are arguments of the constructor, in the order of the arguments.
    pub(crate) fn arguments(fields: &[Self]) -> Vec<&Self> {
        let mut arguments: Vec<&Self> = fields.iter().filter(|field| field.required).collect();
        arguments.sort_by_key(|field| field.argument_position);
        arguments
    }
}

/// The Rust type of a field or an argument.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum RustType {
    Bool,
    I32,
    I64,
    Text,
    Decimal,
    Date,
    DateTime,
    /// The seconds since 1970, written as text or as a number.
    UnixDate {
        text: bool,
    },
    /// Any JSON value.
    Json,
    /// A text, a number or a boolean.
    Scalar,
    Id {
        name: String,
        number: bool,
    },
    Named(String),
    /// An open enum.
    Enum(String),
    Option(Box<RustType>),
    Vec(Box<RustType>),
    Map(Box<RustType>),
    Boxed(Box<RustType>),
}

impl RustType {
    /// Returns the type as Rust code. The code reaches the types of the module `types` through `path`.
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
            Self::Id { name, .. } | Self::Named(name) | Self::Enum(name) => {
                format!("{path}{name}")
            }
            Self::Option(inner) => format!("Option<{}>", inner.code(path)),
            Self::Vec(inner) => format!("Vec<{}>", inner.code(path)),
            Self::Map(inner) => format!("BTreeMap<String, {}>", inner.code(path)),
            Self::Boxed(inner) => format!("Box<{}>", inner.code(path)),
        }
    }

    /// Returns the type inside an `Option`, or the type itself.
    pub(crate) fn required(&self) -> &Self {
        match self {
            Self::Option(inner) => inner,
            other => other,
        }
    }

    /// Returns the type of the argument for a value, before the argument is converted or boxed.
    pub(crate) fn argument(&self) -> &Self {
        match self.required() {
            Self::Boxed(inner) => inner,
            other => other,
        }
    }

    /// Checks whether a body can omit the value.
    pub(crate) fn is_optional(&self) -> bool {
        matches!(self, Self::Option(_))
    }

    /// Checks whether a required argument of the type is declared as `impl Into<…>`.
    pub(crate) fn converts(&self) -> bool {
        matches!(
            self,
            Self::Text
                | Self::Id { .. }
                | Self::Enum(_)
                | Self::Scalar
                | Self::Decimal
                | Self::UnixDate { .. }
        )
    }

    /// Returns the declaration of the argument of a setter, which takes the value and an `Option` of it.
    ///
    /// - `code`: the type as Rust code
    pub(crate) fn optional_argument(&self, code: &str) -> String {
        match self.converts() {
            true => format!("impl IntoOption<{code}>"),
            false => format!("impl Into<Option<{code}>>"),
        }
    }

    /// Returns the expression that turns the argument of a setter into an `Option`.
    pub(crate) fn optional_value(&self, argument: &str) -> String {
        match self.converts() {
            true => format!("{argument}.into_option()"),
            false => format!("{argument}.into()"),
        }
    }

    /// Calls `visit` with the type and with each type inside it.
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
    /// The name of the tag in the contract.
    pub name: String,
    /// The name of the Rust module, and of the method of `Client` that leads to the operations.
    pub module: String,
    /// The name of the Rust struct.
    pub handle: String,
    /// The cargo feature of the tag, if it has one.
    pub area: Option<String>,
    pub docs: Vec<String>,
    pub operations: Vec<Operation>,
}

/// An operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The `operationId`, spelled as in the contract.
    pub id: String,
    /// The name of the Rust method, in snake case.
    pub name: String,
    /// The name of the request builder.
    pub builder: String,
    pub method: &'static str,
    pub path: String,
    pub docs: Vec<String>,
    /// The operations that the documentation names, each with the Rust path of its method.
    pub links: Vec<(String, String)>,
    /// The names of the operation in other SDKs, each after the name of its SDK.
    pub sdk_names: Vec<(String, String)>,
    pub deprecated: bool,
    pub auth: Auth,
    pub timeout_seconds: Option<u64>,
    /// `true` if a repeated request has the same effect as a single request.
    pub idempotent: bool,
    /// `true` if each success is billed.
    pub billed: bool,
    pub paging: Option<Paging>,
    pub polling: Option<Polling>,
    /// The operations that report when the work that this operation starts is done. The usual operation
    /// is first.
    pub poll_with: Vec<PollWith>,
    /// `true` if the response is also available as a PDF.
    pub also_pdf: bool,
    /// The parameters, in the order of progenitor's arguments unless the overlay sets another order.
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    /// `true` if the request asks for a JSON response.
    pub accept_json: bool,
    pub successes: Vec<Success>,
    pub failures_below_300: Vec<u16>,
    /// The statuses of documented failures, each with its error codes.
    pub failures: BTreeMap<String, Vec<String>>,
    /// The place of the operation in the contract.
    pub origin: Origin,
}

/// The credentials that an operation needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Auth {
    None,
    AppKey,
    AppKeyAndToken,
}

/// A parameter of an operation.
#[derive(Debug)]
pub(crate) struct Parameter {
    /// The Rust name.
    pub name: String,
    /// The name of the field and the setter of the request builder.
    pub field: String,
    /// The name of the parameter in the request.
    pub wire: String,
    pub location: Location,
    pub ty: RustType,
    pub docs: Vec<String>,
    /// `true` if the builder takes a list and the request contains its items separated by commas.
    pub comma_list: bool,
    /// A sample value of the parameter.
    pub sample: Sample,
    /// The place of the parameter in the contract.
    pub origin: Origin,
}

impl Parameter {
    /// Checks whether the request builder can be created without the parameter.
    pub(crate) fn is_optional(&self) -> bool {
        self.ty.is_optional()
            || matches!(self.ty, RustType::Vec(_)) && self.location != Location::Path
    }
}

/// The part of the request that contains a parameter.
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

/// The content of a success.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Form {
    Json(RustType),
    Text,
    Binary,
    Empty,
}
