//! Reading and writing of single values, by their type.
//!
//! Values are read in place: a reader obtains a [`Target`] from a [`Slot`] and writes the value to it. Values
//! are written as [`Content`]. Both use trait objects, so that the code for reading and writing is compiled
//! once for each data format and not once for each type.
//!
//! Reading is tolerant: `null` and absence are the same, and a scalar may use another notation for the same
//! value. A notation that would lose information is rejected.

mod content;
mod decimal;
mod json;
mod list;
mod number;
mod object;
mod read;
mod scalar;
mod time;
mod union;
mod write;

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use crate::model::Object;
use crate::open::{OpenEnum, Union};

pub(crate) use content::Content;
#[cfg(feature = "webhooks")]
pub(crate) use json::json_text;
pub(crate) use read::{TargetVisitor, deserialize, read};
pub(crate) use scalar::{FromScalar, Scalar, scalar_field, value_field};
pub(crate) use time::date_time;
pub(crate) use write::serialize;

/// A place for a value that is being read.
pub(crate) trait Slot {
    /// Empties the slot.
    fn clear(&mut self) -> Emptied;

    /// Returns the place for a value that is not `null`.
    fn target(&mut self) -> Target<'_>;

    /// Returns the content to write for the value.
    fn content(&self, form: Form) -> Content<'_>;
}

/// The meaning of an empty slot.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Emptied {
    /// The slot needs a value.
    Required,
    /// The slot contains `null`, but the value may not be absent.
    Null,
    /// The value may be absent or `null`.
    Optional,
}

/// The place for a value, by the type of value that it accepts.
#[allow(dead_code, reason = "not every contract and area uses every type")]
pub(crate) enum Target<'a> {
    Text(&'a mut String),
    /// The text of an identifier.
    Identifier(&'a mut String),
    Enum(&'a mut dyn OpenEnum),
    Decimal(&'a mut Decimal),
    Scalar(&'a mut dyn Scalar),
    Object(&'a mut dyn Object),
    List(&'a mut dyn List),
    Map(&'a mut dyn Entries),
    Union(&'a mut dyn Union),
    Json(&'a mut Value),
    /// The properties of an object that are not fields.
    Extra(&'a mut Map<String, Value>),
}

/// A list of any type of item.
pub(crate) trait List {
    /// Appends an empty item and returns its place.
    fn push(&mut self) -> Target<'_>;

    /// Removes the last item.
    fn pop(&mut self);

    /// Returns the number of items.
    fn count(&self) -> usize;

    /// Returns the item at `index`.
    fn item(&self, index: usize, form: Form) -> Content<'_>;
}

/// A map from text to any type of value.
pub(crate) trait Entries {
    /// Inserts an empty value and returns its place.
    fn insert(&mut self, name: &str) -> Target<'_>;

    /// Removes the value with this name.
    fn remove(&mut self, name: &str);

    /// Returns the number of values.
    fn count(&self) -> usize;

    /// Calls `visit` for each value.
    fn each<'a>(&'a self, form: Form, visit: &mut dyn FnMut(&'a str, Content<'a>));
}

/// A value inside a body.
pub(crate) trait Field: Slot + Sized {
    /// Returns a value to read into.
    fn empty() -> Self;
}

/// The JSON type in which an identifier or a time is written.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Form {
    /// The type that corresponds to the Rust type.
    Native,
    /// A JSON number.
    Number,
    /// A JSON string.
    Text,
}

/// Implements serde's traits for a type that implements [`Field`].
macro_rules! by_field {
    ($type:ty) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(
                &self,
                serializer: S,
            ) -> std::result::Result<S::Ok, S::Error> {
                crate::field::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> std::result::Result<Self, D::Error> {
                crate::field::deserialize(deserializer)
            }
        }
    };
}
pub(crate) use by_field;

impl<T: Field> Slot for Option<T> {
    fn clear(&mut self) -> Emptied {
        *self = None;
        Emptied::Optional
    }

    fn target(&mut self) -> Target<'_> {
        self.insert(T::empty()).target()
    }

    fn content(&self, form: Form) -> Content<'_> {
        match self {
            Some(value) => value.content(form),
            None => Content::Absent,
        }
    }
}

impl<T: Field> Field for Option<T> {
    fn empty() -> Self {
        None
    }
}

impl<T: Object + Field> Field for Box<T> {
    fn empty() -> Self {
        Self::new(T::empty())
    }
}

/// Reads `null` as an empty map. Leaves out entries that are `null`.
impl<T: Field> Slot for BTreeMap<String, T> {
    fn clear(&mut self) -> Emptied {
        Self::clear(self);
        Emptied::Optional
    }

    fn target(&mut self) -> Target<'_> {
        Self::clear(self);
        Target::Map(self)
    }

    fn content(&self, form: Form) -> Content<'_> {
        Content::Map(self, form)
    }
}

impl<T: Field> Field for BTreeMap<String, T> {
    fn empty() -> Self {
        Self::new()
    }
}

impl<T: Field> Entries for BTreeMap<String, T> {
    fn insert(&mut self, name: &str) -> Target<'_> {
        let value = self.entry(name.to_owned()).or_insert_with(T::empty);
        value.clear();
        value.target()
    }

    fn remove(&mut self, name: &str) {
        Self::remove(self, name);
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn each<'a>(&'a self, form: Form, visit: &mut dyn FnMut(&'a str, Content<'a>)) {
        for (name, value) in self {
            visit(name, value.content(form));
        }
    }
}

impl Slot for Value {
    fn clear(&mut self) -> Emptied {
        *self = Self::Null;
        Emptied::Null
    }

    fn target(&mut self) -> Target<'_> {
        Target::Json(self)
    }

    fn content(&self, _form: Form) -> Content<'_> {
        Content::Json(self)
    }
}

impl Field for Value {
    fn empty() -> Self {
        Self::Null
    }
}

impl Slot for Map<String, Value> {
    fn clear(&mut self) -> Emptied {
        Self::clear(self);
        Emptied::Optional
    }

    fn target(&mut self) -> Target<'_> {
        Target::Extra(self)
    }

    fn content(&self, _form: Form) -> Content<'_> {
        Content::Absent
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn read<T: Field>(text: &str) -> Result<T, serde_json::Error> {
        deserialize(&mut serde_json::Deserializer::from_str(text))
    }

    pub(crate) fn written<T: Field>(value: &T) -> String {
        serde_json::to_string(&value.content(Form::Native)).unwrap()
    }

    #[test]
    fn null_and_absence_are_an_empty_map() {
        assert!(read::<BTreeMap<String, i64>>("null").unwrap().is_empty());
        let map = read::<BTreeMap<String, i64>>(r#"{"a": 1, "b": null}"#).unwrap();
        assert_eq!(written(&map), r#"{"a":1}"#);
    }

    #[test]
    fn an_error_in_a_map_names_its_key() {
        let error = read::<BTreeMap<String, i64>>(r#"{"a b": "x"}"#).unwrap_err();
        assert!(error.to_string().starts_with("`[\"a b\"]`: "), "{error}");
    }
}
