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
    /// The indices of the fields that have to be there.
    required: OnceLock<Box<[usize]>>,
}

impl Shape {
    pub(crate) const fn new(name: &'static str, members: &'static [&'static str]) -> Self {
        Self {
            name,
            members,
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
                    static SHAPE: crate::model::Shape =
                        crate::model::Shape::new(stringify!($type), &[$($name,)*]);
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
                *self = crate::field::Field::empty();
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

        /// Hides what may identify or expose a person; [`unredacted`](crate::unredacted) shows it.
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut shown = f.debug_struct(stringify!($type));
                $(crate::model::show_as!(shown, $field, &self.$field $(, $shown)?);)*
                crate::model::hide(&mut shown, stringify!($extra), self.$extra.is_empty());
                shown.finish()
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

/// Shows one member, or that it is there.
macro_rules! show_as {
    ($shown:expr, $field:ident, $value:expr) => {
        crate::model::hide(
            &mut $shown,
            stringify!($field),
            crate::field::Field::content($value, crate::field::Form::Own).is_absent(),
        )
    };
    ($shown:expr, $field:ident, $value:expr, shown) => {
        crate::model::show(
            &mut $shown,
            stringify!($field),
            $value,
            crate::field::Field::content($value, crate::field::Form::Own).is_absent(),
        )
    };
}
pub(crate) use show_as;

/// Shows a member that is there.
pub(crate) fn show(
    shown: &mut DebugStruct<'_, '_>,
    name: &str,
    value: &dyn Debug,
    is_absent: bool,
) {
    if !is_absent {
        shown.field(name.trim_start_matches("r#"), value);
    }
}

/// Shows that a member is there.
pub(crate) fn hide(shown: &mut DebugStruct<'_, '_>, name: &str, is_absent: bool) {
    show(shown, name, &format_args!("<hidden>"), is_absent);
}

/// Shows that there is something of an unknown kind.
#[allow(dead_code, reason = "not every contract and area uses every part")]
pub(crate) fn hide_unknown(f: &mut Formatter<'_>) -> std::fmt::Result {
    let mut shown = f.debug_struct("Unknown");
    hide(&mut shown, "value", false);
    shown.finish()
}
