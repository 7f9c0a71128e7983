//! Reading and writing of objects of the contract.
//!
//! The rules are the same for every property of every type, so the code that applies the rules is in
//! [`field`](crate::field) and is compiled once. [`model!`] adds to each type only a table of the names and
//! access to the fields by index.
//!
//! The names of properties match in any letter case. A property that is not a field of the type goes to
//! `extra`, which is written back.

use std::fmt::{DebugStruct, Formatter};
use std::sync::OnceLock;

use serde_json::{Map, Value};

use crate::field::{Content, Form, Slot};

/// An object with named properties.
pub(crate) trait Object {
    /// Returns the names in the type.
    fn shape(&self) -> &'static Shape;

    /// Returns the field at `index`.
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot>;

    /// Calls `visit` for each field that is written, with its index, its content and the field.
    fn each(&self, visit: &mut dyn FnMut(usize, Content<'_>, &dyn Slot));

    /// Returns the properties that are not fields.
    fn extra(&self) -> &Map<String, Value>;

    /// Returns the properties that are not fields.
    fn extra_mut(&mut self) -> &mut Map<String, Value>;
}

/// The description of a type of object.
pub(crate) struct Shape {
    /// The name of the type, for messages.
    pub(crate) name: &'static str,
    /// The names of the properties in JSON, in the order of the fields.
    pub(crate) properties: &'static [&'static str],
    /// The names of the fields in Rust, and last the name of the field for the other properties.
    fields: &'static [&'static str],
    /// The rules for each property.
    rules: &'static [Rule],
    /// The indices of the required fields.
    required: OnceLock<Box<[usize]>>,
}

/// The rule for writing and showing a property.
#[derive(Clone, Copy)]
pub(crate) struct Rule {
    form: Form,
    /// Set if the property is written even if it is an empty list.
    always: bool,
    /// Set if `Debug` shows the value.
    shown: bool,
}

impl Rule {
    pub(crate) const fn new(form: Form) -> Self {
        Self {
            form,
            always: false,
            shown: false,
        }
    }

    pub(crate) const fn always(form: Form) -> Self {
        Self {
            always: true,
            ..Self::new(form)
        }
    }

    pub(crate) const fn shown(self) -> Self {
        Self {
            shown: true,
            ..self
        }
    }
}

impl Shape {
    pub(crate) const fn new(
        name: &'static str,
        properties: &'static [&'static str],
        fields: &'static [&'static str],
        rules: &'static [Rule],
    ) -> Self {
        Self {
            name,
            properties,
            fields,
            rules,
            required: OnceLock::new(),
        }
    }

    /// Returns the index of the field called `name`, which is likely to be `expected_index`.
    pub(crate) fn find(&self, name: &str, expected_index: usize) -> Option<usize> {
        let properties = self.properties;
        if properties
            .get(expected_index)
            .is_some_and(|known| *known == name)
        {
            return Some(expected_index);
        }
        let index = properties.iter().position(|known| *known == name);
        index.or_else(|| {
            properties
                .iter()
                .position(|known| known.eq_ignore_ascii_case(name))
        })
    }

    /// Returns the indices of the fields that have to be there. The fields themselves say so, of which
    /// `empty` has the type.
    pub(crate) fn required(&self, empty: &mut dyn Object) -> &[usize] {
        self.required.get_or_init(|| {
            let mut is_required =
                |index: &usize| empty.slot(*index).is_some_and(|slot| !slot.clear());
            let all = 0..self.properties.len();
            all.filter(|index| is_required(index)).collect()
        })
    }
}

/// Implements [`Object`], and with it serde, for a struct: the index of each field, the field, and its name in
/// JSON.
macro_rules! model {
    ($type:ident { $($index:literal: $field:ident = $name:literal $(as $form:ident)? $([$shown:ident])?,)* .. $extra:ident }) => {
        const _: () = {
            impl crate::model::Object for $type {
                fn shape(&self) -> &'static crate::model::Shape {
                    static SHAPE: crate::model::Shape = crate::model::Shape::new(
                        stringify!($type),
                        &[$($name,)*],
                        &[$(stringify!($field),)* stringify!($extra)],
                        &[$(crate::model::rule!($($form)? $([$shown])?),)*],
                    );
                    &SHAPE
                }

                fn slot(&mut self, index: usize) -> Option<&mut dyn crate::field::Slot> {
                    match index {
                        $($index => Some(&mut self.$field),)*
                        _ => None,
                    }
                }

                fn each(&self, visit: &mut dyn FnMut(usize, crate::field::Content<'_>, &dyn crate::field::Slot)) {
                    $(crate::model::visit_field(visit, $index, &self.$field, crate::model::rule!($($form)? $([$shown])?));)*
                }

                fn extra(&self) -> &serde_json::Map<String, serde_json::Value> {
                    &self.$extra
                }

                fn extra_mut(&mut self) -> &mut serde_json::Map<String, serde_json::Value> {
                    &mut self.$extra
                }
            }
        };

        impl crate::field::Slot for $type {
            fn clear(&mut self) -> bool {
                crate::model::clear(self);
                false
            }

            fn target(&mut self) -> crate::field::Target<'_> {
                crate::field::Target::Object(self)
            }

            fn content(&self, _form: crate::field::Form) -> crate::field::Content<'_> {
                crate::field::Content::Object(self)
            }
        }

        impl crate::field::Field for $type {
            fn empty() -> Self {
                Self {
                    $($field: crate::field::Field::empty(),)*
                    $extra: serde_json::Map::new(),
                }
            }
        }

        crate::field::by_field! { $type }

        /// Hides values that can identify or expose a person; [`unredacted`](crate::unredacted) shows them.
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                crate::model::debug(self, f)
            }
        }
    };
}
pub(crate) use model;

/// The rules for properties, by the words for them in [`model!`].
#[allow(
    dead_code,
    reason = "not every contract and area has every kind of property"
)]
pub(crate) mod rules {
    use super::Rule;
    use crate::field::Form;

    pub(crate) const NATIVE: Rule = Rule::new(Form::Native);
    pub(crate) const NATIVE_SHOWN: Rule = NATIVE.shown();
    pub(crate) const NUMBER: Rule = Rule::new(Form::Number);
    pub(crate) const NUMBER_SHOWN: Rule = NUMBER.shown();
    pub(crate) const TEXT: Rule = Rule::new(Form::Text);
    pub(crate) const TEXT_SHOWN: Rule = TEXT.shown();
    pub(crate) const LIST: Rule = Rule::always(Form::Native);
    pub(crate) const LIST_SHOWN: Rule = LIST.shown();
    pub(crate) const NUMBERS: Rule = Rule::always(Form::Number);
    pub(crate) const NUMBERS_SHOWN: Rule = NUMBERS.shown();
    pub(crate) const TEXTS: Rule = Rule::always(Form::Text);
    pub(crate) const TEXTS_SHOWN: Rule = TEXTS.shown();
}

/// Returns the rule for a property.
macro_rules! rule {
    () => {
        crate::model::rules::NATIVE
    };
    ([shown]) => {
        crate::model::rules::NATIVE_SHOWN
    };
    (number) => {
        crate::model::rules::NUMBER
    };
    (number [shown]) => {
        crate::model::rules::NUMBER_SHOWN
    };
    (text) => {
        crate::model::rules::TEXT
    };
    (text [shown]) => {
        crate::model::rules::TEXT_SHOWN
    };
    (list) => {
        crate::model::rules::LIST
    };
    (list [shown]) => {
        crate::model::rules::LIST_SHOWN
    };
    (numbers) => {
        crate::model::rules::NUMBERS
    };
    (numbers [shown]) => {
        crate::model::rules::NUMBERS_SHOWN
    };
    (texts) => {
        crate::model::rules::TEXTS
    };
    (texts [shown]) => {
        crate::model::rules::TEXTS_SHOWN
    };
}
pub(crate) use rule;

/// Calls `visit` with a field, if the field is written. The type of the field is known here, so that an absent
/// field costs no dynamic call.
#[inline]
pub(crate) fn visit_field<T: Slot>(
    visit: &mut dyn FnMut(usize, Content<'_>, &dyn Slot),
    index: usize,
    field: &T,
    rule: Rule,
) {
    let content = field.content(rule.form);
    if rule.always || !content.is_absent() {
        visit(index, content, field);
    }
}

/// Calls `visit` for each property that is written.
pub(crate) fn each(object: &dyn Object, visit: &mut dyn FnMut(&'static str, Content<'_>)) {
    let properties = object.shape().properties;
    object.each(&mut |index, content, _| visit(properties[index], content));
}

/// Empties every field.
pub(crate) fn clear(object: &mut dyn Object) {
    for index in 0..object.shape().properties.len() {
        if let Some(slot) = object.slot(index) {
            slot.clear();
        }
    }
    object.extra_mut().clear();
}

/// Writes the fields that are there for `Debug`. Hides the values of most fields.
pub(crate) fn debug(object: &dyn Object, f: &mut Formatter<'_>) -> std::fmt::Result {
    let shape = object.shape();
    let mut shown = f.debug_struct(shape.name);
    object.each(&mut |index, content, value| {
        if content.is_absent() {
            return;
        }
        let name = shape.fields[index].trim_start_matches("r#");
        match shape.rules[index].shown {
            true => shown.field(name, &value),
            false => hide(&mut shown, name),
        };
    });
    if let (Some(extra), false) = (shape.fields.last(), object.extra().is_empty()) {
        hide(&mut shown, extra);
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
