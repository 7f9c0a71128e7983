//! How objects of the contract are read and written.
//!
//! The rules are the same for every property of every type, so the code that applies the rules is in
//! [`field`](crate::field) and is compiled once. [`model!`] adds to each type only a table of the names and
//! access to the fields by index.
//!
//! The names of properties match in any letter case. A property that is not a field of the type goes to
//! `extra`, which is written back.

use std::fmt::{Debug, DebugStruct, Formatter};
use std::sync::OnceLock;

use serde_json::{Map, Value};

use crate::field::{Content, Slot};

/// An object with named properties.
pub(crate) trait Object {
    /// Returns the names in the type.
    fn shape(&self) -> &'static Shape;

    /// Returns the field at `index`.
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot>;

    /// Calls `take` for each field that is written.
    fn each(&self, take: &mut dyn FnMut(&'static str, Content<'_>));

    /// Returns the field at `index` if `Debug` shows its value.
    fn shown(&self, index: usize) -> Option<&dyn Debug>;

    /// Returns the properties that are not fields.
    fn extra(&self) -> &Map<String, Value>;

    /// Returns the properties that are not fields.
    fn extra_mut(&mut self) -> &mut Map<String, Value>;
}

/// What is known of a type of object.
pub(crate) struct Shape {
    /// The name of the type, for messages.
    pub(crate) name: &'static str,
    /// The names of the properties in JSON, in the order of the fields.
    pub(crate) members: &'static [&'static str],
    /// The names of the fields in Rust, and last the name of the field for everything else.
    fields: &'static [&'static str],
    /// The indices of the fields that have to be there.
    required: OnceLock<Box<[usize]>>,
}

impl Shape {
    pub(crate) const fn new(
        name: &'static str,
        members: &'static [&'static str],
        fields: &'static [&'static str],
    ) -> Self {
        Self {
            name,
            members,
            fields,
            required: OnceLock::new(),
        }
    }

    /// Returns the index of the field called `name`, which is likely to be `likely`.
    pub(crate) fn find(&self, name: &str, likely: usize) -> Option<usize> {
        let members = self.members;
        if members.get(likely).is_some_and(|known| *known == name) {
            return Some(likely);
        }
        let index = members.iter().position(|known| *known == name);
        index.or_else(|| {
            members
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
            let all = 0..self.members.len();
            all.filter(|index| is_required(index)).collect()
        })
    }
}

/// Implements [`Object`], and with it serde, for a struct: its fields and their names in JSON.
macro_rules! model {
    ($type:ident { $($field:ident = $name:literal $(as $form:ident)? $([$shown:ident])?,)* .. $extra:ident }) => {
        const _: () = {
            #[allow(non_camel_case_types, reason = "called like the fields")]
            enum Names {
                $($field,)*
            }

            struct Index;

            #[allow(non_upper_case_globals, reason = "called like the fields")]
            impl Index {
                $(const $field: usize = Names::$field as usize;)*
            }

            impl crate::model::Object for $type {
                fn shape(&self) -> &'static crate::model::Shape {
                    static SHAPE: crate::model::Shape = crate::model::Shape::new(
                        stringify!($type),
                        &[$($name,)*],
                        &[$(stringify!($field),)* stringify!($extra)],
                    );
                    &SHAPE
                }

                fn slot(&mut self, index: usize) -> Option<&mut dyn crate::field::Slot> {
                    match index {
                        $(Index::$field => Some(&mut self.$field),)*
                        _ => None,
                    }
                }

                fn each(&self, take: &mut dyn FnMut(&'static str, crate::field::Content<'_>)) {
                    $(crate::model::take!(take, $name, &self.$field $(, $form)?);)*
                }

                fn shown(&self, index: usize) -> Option<&dyn std::fmt::Debug> {
                    match index {
                        $($(Index::$field => crate::model::$shown(&self.$field),)?)*
                        _ => None,
                    }
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
        }

        impl crate::field::Field for $type {
            fn empty() -> Self {
                Self {
                    $($field: crate::field::Field::empty(),)*
                    $extra: serde_json::Map::new(),
                }
            }

            fn content(&self, _form: crate::field::Form) -> crate::field::Content<'_> {
                crate::field::Content::Object(self)
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

/// Takes what is written for a field in its form.
macro_rules! take {
    ($take:expr, $name:literal, $value:expr) => {
        crate::model::take!($take, $name, $value, Own if)
    };
    ($take:expr, $name:literal, $value:expr, number) => {
        crate::model::take!($take, $name, $value, Number if)
    };
    ($take:expr, $name:literal, $value:expr, text) => {
        crate::model::take!($take, $name, $value, Text if)
    };
    ($take:expr, $name:literal, $value:expr, list) => {
        crate::model::take!($take, $name, $value, Own)
    };
    ($take:expr, $name:literal, $value:expr, numbers) => {
        crate::model::take!($take, $name, $value, Number)
    };
    ($take:expr, $name:literal, $value:expr, texts) => {
        crate::model::take!($take, $name, $value, Text)
    };
    ($take:expr, $name:literal, $value:expr, $form:ident) => {
        $take($name, crate::field::Field::content($value, crate::field::Form::$form))
    };
    ($take:expr, $name:literal, $value:expr, $form:ident if) => {
        let content = crate::field::Field::content($value, crate::field::Form::$form);
        if !content.is_absent() {
            $take($name, content);
        }
    };
}
pub(crate) use take;

/// Returns a field whose value `Debug` shows.
pub(crate) fn shown<T: Debug>(field: &T) -> Option<&dyn Debug> {
    Some(field)
}

/// Empties every field.
pub(crate) fn clear(object: &mut dyn Object) {
    for index in 0..object.shape().members.len() {
        if let Some(slot) = object.slot(index) {
            slot.clear();
        }
    }
    object.extra_mut().clear();
}

/// Shows the fields that are there. Of most it shows only that they are there.
pub(crate) fn debug(object: &dyn Object, f: &mut Formatter<'_>) -> std::fmt::Result {
    let Shape {
        name,
        members,
        fields,
        ..
    } = object.shape();
    let mut shown = f.debug_struct(name);
    object.each(&mut |name, content| {
        let index = members.iter().position(|member| *member == name);
        let Some(index) = index.filter(|_| !content.is_absent()) else {
            return;
        };
        let field = fields[index].trim_start_matches("r#");
        match object.shown(index) {
            Some(value) => shown.field(field, value),
            None => hide(&mut shown, field),
        };
    });
    if let (Some(extra), false) = (fields.last(), object.extra().is_empty()) {
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
