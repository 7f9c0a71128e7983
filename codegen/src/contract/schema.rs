//! The typed form of a schema.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use serde_json::{Number, Value};

use crate::facts::{DebugVisibility, Union};

/// The places in the document that something comes from, as JSON pointers. An item that is merged from
/// several places has several pointers. All origins are equal, so that two items with the same content
/// in different places are equal.
#[derive(Clone, Default)]
pub(crate) struct Origin(Vec<Arc<str>>);

impl Origin {
    /// Returns the first JSON pointer, or an empty text if there is none.
    pub(crate) fn pointer(&self) -> &str {
        self.0.first().map_or("", |first| first)
    }

    /// Iterates over all JSON pointers.
    pub(crate) fn pointers(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|pointer| &**pointer)
    }

    /// Adds the places of `other`.
    pub(crate) fn extend(&mut self, other: &Self) {
        for pointer in &other.0 {
            if !self.0.contains(pointer) {
                self.0.push(pointer.clone());
            }
        }
    }
}

impl From<&str> for Origin {
    fn from(pointer: &str) -> Self {
        Self(vec![pointer.into()])
    }
}

impl PartialEq for Origin {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(", "))
    }
}

/// A schema.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Schema {
    pub origin: Origin,
    pub description: Option<String>,
    pub deprecated: bool,
    pub limits: Limits,
    pub facts: Facts,
    /// The shape of the schema without its `allOf`, `anyOf` and `oneOf`.
    pub shape: Shape,
    /// The parts from `allOf`. The pass `all_of` merges them into the schema.
    pub all_of: Vec<Self>,
    /// The alternatives from `anyOf` and `oneOf`. The pass `unions` merges them.
    pub any_of: Vec<Self>,
}

/// The limits of a value, its default and its example: all facts except the type.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Limits {
    pub default: Option<Value>,
    pub example: Option<Value>,
    pub format: Option<String>,
    pub pattern: Option<String>,
    pub minimum: Option<Number>,
    pub maximum: Option<Number>,
    pub exclusive_minimum: bool,
    pub exclusive_maximum: bool,
    pub multiple_of: Option<Number>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub unique_items: bool,
    /// The allowed values. An empty list allows every value.
    pub choices: Vec<Value>,
}

/// Our own facts about a schema.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Facts {
    pub always_present: BTreeSet<String>,
    pub argument_order: Vec<String>,
    pub debug: Option<DebugVisibility>,
    pub identifier: Option<String>,
    pub union: Option<Union>,
    /// The name of the type, in place of the name from the contract.
    pub type_name: Option<String>,
    /// The name of the set that contains the documented values.
    pub value_set: Option<String>,
}

/// The shape of a schema.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) enum Shape {
    /// Any JSON value.
    #[default]
    Any,
    /// A reference to a named schema.
    Reference(String),
    Scalar(Scalar),
    List(Box<Schema>),
    Object(Object),
    /// An identifier. The pass `identifiers` creates this shape.
    Identifier {
        name: String,
        number: bool,
    },
    /// A text with known values. The pass `enums` creates this shape.
    OpenEnum(Vec<String>),
    /// A union of objects. The pass `unions` creates this shape.
    Union(Union),
    /// A construct that no pass handles. The text names the construct.
    Unhandled(String),
}

/// A value without parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scalar {
    Boolean,
    Integer,
    Number,
    Text,
    /// A text, a number or a boolean.
    Any,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Object {
    pub properties: BTreeMap<String, Schema>,
    /// The properties that a received object always has.
    pub required: BTreeSet<String>,
    /// The properties that a sent object must have. The pass `tolerate` sets this field.
    pub required_to_send: BTreeSet<String>,
    /// The schema of properties that `properties` does not list (`additionalProperties`).
    pub values: Option<Box<Schema>>,
}

impl Schema {
    /// Returns a reference to the named schema.
    pub(crate) fn reference_to(name: &str, origin: Origin) -> Self {
        Self {
            origin,
            shape: Shape::Reference(name.to_owned()),
            ..Self::default()
        }
    }

    /// Returns the name of the referenced schema, or `None` if the schema is not a reference.
    pub(crate) fn reference(&self) -> Option<&str> {
        match &self.shape {
            Shape::Reference(name) => Some(name),
            _ => None,
        }
    }

    /// Returns the object if the schema is an object with named properties.
    pub(crate) fn object(&self) -> Option<&Object> {
        match &self.shape {
            Shape::Object(object) if !object.properties.is_empty() => Some(object),
            _ => None,
        }
    }

    pub(crate) fn has_properties(&self) -> bool {
        self.object().is_some()
    }

    pub(crate) fn is_scalar(&self) -> bool {
        matches!(self.shape, Shape::Scalar(_))
    }

    pub(crate) fn is_text(&self) -> bool {
        self.shape == Shape::Scalar(Scalar::Text)
    }

    /// Checks whether a named schema of this shape becomes a Rust type.
    pub(crate) fn is_type(&self) -> bool {
        self.has_properties() || self.is_generated_type()
    }

    /// Checks whether this generator emits the type instead of progenitor.
    pub(crate) fn is_generated_type(&self) -> bool {
        matches!(self.shape, Shape::OpenEnum(_) | Shape::Union(_))
    }

    /// Checks whether the schema is an `allOf` of one reference that adds nothing but documentation.
    /// Such a schema is equivalent to the reference.
    pub(crate) fn is_alias(&self) -> bool {
        let bare = match &self.shape {
            Shape::Any | Shape::Scalar(_) => true,
            Shape::Object(object) => *object == Object::default(),
            _ => false,
        };
        let limits = Limits {
            example: None,
            ..self.limits.clone()
        };
        bare && matches!(self.all_of.as_slice(), [only] if only.reference().is_some())
            && limits == Limits::default()
            && self.facts == Facts::default()
            && self.any_of.is_empty()
    }

    /// Merges `more` into the schema. Where both define something, `more` takes precedence. The
    /// properties of two objects are united.
    pub(crate) fn absorb(&mut self, more: Self) {
        self.set_description(more.description, more.deprecated);
        self.limits.absorb(more.limits);
        self.facts.absorb(more.facts);
        self.any_of.extend(more.any_of);
        let own = std::mem::take(&mut self.shape);
        self.shape = match (own, more.shape) {
            (own, Shape::Any) => own,
            (Shape::Object(mut own), Shape::Object(more)) => {
                own.absorb(more);
                Shape::Object(own)
            }
            (Shape::Object(own), _) if !own.properties.is_empty() => Shape::Object(own),
            (_, more) => more,
        };
    }

    /// Replaces the description if there is a new one, and marks the schema as deprecated if
    /// `deprecated` is set.
    pub(crate) fn set_description(&mut self, description: Option<String>, deprecated: bool) {
        self.description = description.or(self.description.take());
        self.deprecated |= deprecated;
    }
}

impl Object {
    /// Unites the properties. Where both objects define a property, `more` takes precedence. A property
    /// of `more` without a type refines the existing property instead of replacing it.
    pub(crate) fn absorb(&mut self, more: Self) {
        for (name, property) in more.properties {
            let refines = property.shape == Shape::Any
                && property.all_of.is_empty()
                && property.any_of.is_empty();
            match self.properties.get_mut(&name) {
                Some(own) if refines => own.absorb(property),
                _ => drop(self.properties.insert(name, property)),
            }
        }
        self.required.extend(more.required);
        self.values = more.values.or(self.values.take());
    }
}

impl Limits {
    /// Merges the limits of `more`, which take precedence.
    pub(crate) fn absorb(&mut self, more: Self) {
        let own = std::mem::take(self);
        *self = Self {
            default: more.default.or(own.default),
            example: more.example.or(own.example),
            format: more.format.or(own.format),
            pattern: more.pattern.or(own.pattern),
            minimum: more.minimum.or(own.minimum),
            maximum: more.maximum.or(own.maximum),
            exclusive_minimum: more.exclusive_minimum || own.exclusive_minimum,
            exclusive_maximum: more.exclusive_maximum || own.exclusive_maximum,
            multiple_of: more.multiple_of.or(own.multiple_of),
            min_length: more.min_length.or(own.min_length),
            max_length: more.max_length.or(own.max_length),
            min_items: more.min_items.or(own.min_items),
            max_items: more.max_items.or(own.max_items),
            unique_items: more.unique_items || own.unique_items,
            choices: match more.choices.is_empty() {
                true => own.choices,
                false => more.choices,
            },
        };
    }
}

impl Facts {
    /// Merges the facts of `more`, which take precedence.
    pub(crate) fn absorb(&mut self, more: Self) {
        self.always_present.extend(more.always_present);
        if !more.argument_order.is_empty() {
            self.argument_order = more.argument_order;
        }
        self.debug = more.debug.or(self.debug);
        self.identifier = more.identifier.or(self.identifier.take());
        self.union = more.union.or(self.union.take());
        self.type_name = more.type_name.or(self.type_name.take());
        self.value_set = more.value_set.or(self.value_set.take());
    }
}
