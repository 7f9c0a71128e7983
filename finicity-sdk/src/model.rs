//! Reading and writing of objects of the contract.
//!
//! The rules are the same for every property of every type, so the code that applies the rules is in
//! [`field`](crate::field) and is compiled once. [`model!`] adds to each type only a table of the names and
//! access to the fields by index. These functions are `#[inline]`, so that a program compiles only those of the
//! types that it uses.
//!
//! The names of properties match in any letter case. A property that is not a field of the type goes to
//! `extra`, which is written back.

use std::fmt::{DebugStruct, Formatter};
use std::sync::OnceLock;

use serde_json::{Map, Value};

use crate::field::{Content, Emptied, Form, Slot, Target};

/// An object with named properties.
pub(crate) trait Object {
    /// Returns the description of the type.
    fn shape(&self) -> &'static Shape;

    /// Returns the field at `index`, or [the properties that are not fields](EXTRA).
    fn slot(&mut self, index: usize) -> &mut dyn Slot;

    /// Visits each field that is written, and then the properties that are not fields, if there are any.
    fn each<'a>(&'a self, visitor: &mut Visitor<'_, 'a>);
}

/// The index of the properties that are not fields.
pub(crate) const EXTRA: usize = usize::MAX;

/// An action for the content of an object.
pub(crate) trait Visit<'a> {
    /// Visits the field at `index`.
    fn field(&mut self, index: usize, content: Content<'a>);

    /// Visits the properties that are not fields, if there are any.
    fn extra(&mut self, extra: &'a Map<String, Value>);
}

/// The argument of [`Object::each`].
pub(crate) struct Visitor<'v, 'a>(&'v mut dyn Visit<'a>);

/// The description of a type of object.
pub(crate) struct Shape {
    /// The name of the type, for messages.
    pub(crate) name: &'static str,
    /// The name of the field for other properties, and three lines for each field: see [`Properties`]. The
    /// compiler checks one text in much less time than arrays of names.
    lines: &'static str,
    properties: OnceLock<Properties>,
    /// The indices of the required fields.
    required: OnceLock<Box<[usize]>>,
}

/// The properties of a type of object, in the order of the fields.
struct Properties {
    /// The name of the field for other properties.
    extra: &'static str,
    /// The names in JSON.
    names: Box<[&'static str]>,
    /// The names of the fields in Rust, and `true` if `Debug` shows the value.
    fields: Box<[(&'static str, bool)]>,
}

impl Shape {
    pub(crate) const fn new(name: &'static str, lines: &'static str) -> Self {
        Self {
            name,
            lines,
            properties: OnceLock::new(),
            required: OnceLock::new(),
        }
    }

    fn properties(&self) -> &Properties {
        self.properties.get_or_init(|| {
            let mut lines = self.lines.split('\n');
            let extra = lines.next().unwrap_or_default();
            let (mut names, mut fields) = (Vec::new(), Vec::new());
            while let (Some(name), Some(field), Some(shown)) =
                (lines.next(), lines.next(), lines.next())
            {
                names.push(name);
                fields.push((field.trim_start_matches("r#"), !shown.is_empty()));
            }
            Properties {
                extra,
                names: names.into(),
                fields: fields.into(),
            }
        })
    }

    /// Returns the names of the properties in JSON, in the order of the fields.
    pub(crate) fn names(&self) -> &[&'static str] {
        &self.properties().names
    }

    /// Returns the indices of the fields that have to be there. The fields themselves say so, of which
    /// `empty` has the type.
    pub(crate) fn required(&self, empty: &mut dyn Object) -> &[usize] {
        self.required.get_or_init(|| {
            let mut is_required = |index: &usize| empty.slot(*index).clear() != Emptied::Optional;
            let all = 0..self.names().len();
            all.filter(|index| is_required(index)).collect()
        })
    }
}

/// Returns the index of `name` in `names`, which is likely to be `expected_index`.
pub(crate) fn find(names: &[&str], name: &str, expected_index: usize) -> Option<usize> {
    if names
        .get(expected_index)
        .is_some_and(|known| *known == name)
    {
        return Some(expected_index);
    }
    let index = names.iter().position(|known| *known == name);
    index.or_else(|| {
        names
            .iter()
            .position(|known| known.eq_ignore_ascii_case(name))
    })
}

/// Implements [`Object`], and with it serde, `Debug` and `PartialEq`, for a struct: the index of each field, the
/// field, and its name in JSON.
macro_rules! model {
    ($type:ident { $($index:literal: $field:ident = $name:literal $(as $form:ident)? $([$shown:ident])?,)* .. $extra:ident }) => {
        impl crate::model::Object for $type {
            #[inline]
            fn shape(&self) -> &'static crate::model::Shape {
                static SHAPE: crate::model::Shape = crate::model::Shape::new(
                    stringify!($type),
                    concat!(stringify!($extra), "\n", $($name, "\n", stringify!($field), "\n", $(stringify!($shown),)? "\n",)*),
                );
                &SHAPE
            }

            #[inline]
            fn slot(&mut self, index: usize) -> &mut dyn crate::field::Slot {
                match index {
                    $($index => &mut self.$field,)*
                    _ => &mut self.$extra,
                }
            }

            #[inline]
            fn each<'a>(&'a self, visitor: &mut crate::model::Visitor<'_, 'a>) {
                use crate::model::{NATIVE, visit};
                $(visit(visitor, $index, &self.$field, NATIVE $(.$form())?);)*
                visitor.extra(&self.$extra);
            }
        }

        impl crate::field::Field for $type {
            #[inline]
            fn empty() -> Self {
                use crate::field::Field;
                Self {
                    $($field: Field::empty(),)*
                    $extra: serde_json::Map::new(),
                }
            }
        }

        crate::field::by_field! { $type }

        impl PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                crate::model::equal(self, other)
            }
        }

        /// Hides values that can identify or expose a person; [`unredacted`](crate::unredacted) shows them.
        impl std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                crate::model::debug(self, f)
            }
        }
    };
}
pub(crate) use model;

/// The rule for writing a property.
#[derive(Clone, Copy)]
pub(crate) struct Rule {
    form: Form,
    /// Set if the property is written even if it is an empty list.
    always: bool,
}

/// The rule for most properties. Its methods are the words for the other rules in [`model!`].
pub(crate) const NATIVE: Rule = Rule {
    form: Form::Native,
    always: false,
};

#[allow(
    dead_code,
    reason = "not every contract and area has every kind of property"
)]
impl Rule {
    pub(crate) const fn number(self) -> Self {
        Self {
            form: Form::Number,
            ..self
        }
    }

    pub(crate) const fn text(self) -> Self {
        Self {
            form: Form::Text,
            ..self
        }
    }

    pub(crate) const fn list(self) -> Self {
        Self {
            always: true,
            ..self
        }
    }

    pub(crate) const fn numbers(self) -> Self {
        self.number().list()
    }

    pub(crate) const fn texts(self) -> Self {
        self.text().list()
    }
}

impl<'a> Visitor<'_, 'a> {
    /// Visits the properties that are not fields, if there are any.
    #[inline]
    pub(crate) fn extra(&mut self, extra: &'a Map<String, Value>) {
        if !extra.is_empty() {
            self.0.extra(extra);
        }
    }
}

/// Visits a field, if the field is written. The type of the field is known here, so that an absent field costs
/// no dynamic call.
#[inline]
pub(crate) fn visit<'a, T: Slot>(
    visitor: &mut Visitor<'_, 'a>,
    index: usize,
    field: &'a T,
    rule: Rule,
) {
    let content = field.content(rule.form);
    if rule.always || !content.is_absent() {
        visitor.0.field(index, content);
    }
}

/// Visits the content of an object.
pub(crate) fn each<'a>(object: &'a dyn Object, visit: &mut dyn Visit<'a>) {
    object.each(&mut Visitor(visit));
}

/// The content of an object.
#[derive(Default)]
pub(crate) struct Contents<'a> {
    /// The fields that are written, with their indices.
    pub(crate) fields: Vec<(usize, Content<'a>)>,
    /// The properties that are not fields, if there are any.
    pub(crate) extra: Option<&'a Map<String, Value>>,
}

impl<'a> Contents<'a> {
    pub(crate) fn of(object: &'a dyn Object) -> Self {
        let mut contents = Self::default();
        each(object, &mut contents);
        contents
    }
}

impl<'a> Visit<'a> for Contents<'a> {
    fn field(&mut self, index: usize, content: Content<'a>) {
        self.fields.push((index, content));
    }

    fn extra(&mut self, extra: &'a Map<String, Value>) {
        self.extra = Some(extra);
    }
}

/// Returns `true` if two objects have the same type and content.
pub(crate) fn equal(left: &dyn Object, right: &dyn Object) -> bool {
    let is_same_type = std::ptr::eq(left.shape(), right.shape());
    let (left, right) = (Contents::of(left), Contents::of(right));
    is_same_type && left.fields == right.fields && left.extra == right.extra
}

impl<T: Object> Object for Box<T> {
    fn shape(&self) -> &'static Shape {
        T::shape(self)
    }

    fn slot(&mut self, index: usize) -> &mut dyn Slot {
        T::slot(self, index)
    }

    fn each<'a>(&'a self, visitor: &mut Visitor<'_, 'a>) {
        T::each(self, visitor);
    }
}

impl<T: Object> Slot for T {
    fn clear(&mut self) -> Emptied {
        clear(self);
        Emptied::Required
    }

    fn target(&mut self) -> Target<'_> {
        Target::Object(self)
    }

    fn content(&self, _form: Form) -> Content<'_> {
        Content::Object(self)
    }
}

/// Empties every field.
fn clear(object: &mut dyn Object) {
    for index in 0..object.shape().names().len() {
        object.slot(index).clear();
    }
    object.slot(EXTRA).clear();
}

/// Writes the fields that are there for `Debug`, with the values that the API reads. Hides most values.
pub(crate) fn debug(object: &dyn Object, f: &mut Formatter<'_>) -> std::fmt::Result {
    let shape = object.shape();
    let mut shown = f.debug_struct(shape.name);
    let contents = Contents::of(object);
    for (index, content) in &contents.fields {
        if content.is_absent() {
            continue;
        }
        match shape.properties().fields[*index] {
            (name, true) => shown.field(name, content),
            (name, false) => hide(&mut shown, name),
        };
    }
    if contents.extra.is_some() {
        hide(&mut shown, shape.properties().extra);
    }
    shown.finish()
}

/// Shows that a field is there.
fn hide<'a, 'b, 'c>(
    shown: &'a mut DebugStruct<'b, 'c>,
    field: &str,
) -> &'a mut DebugStruct<'b, 'c> {
    shown.field(field, &format_args!("<hidden>"))
}

/// Shows that there is something of an unknown kind.
#[allow(dead_code, reason = "not every contract and area uses every part")]
pub(crate) fn hide_unknown(f: &mut Formatter<'_>) -> std::fmt::Result {
    let mut shown = f.debug_struct("Unknown");
    hide(&mut shown, "value");
    shown.finish()
}
