//! How a single value is read and written, by its type.
//!
//! Answers are read tolerantly: `null` and absence are the same, and a scalar may come in another
//! spelling that says the same. What another spelling can't say without loss is refused.

mod decimal;
mod list;
mod spelling;
mod time;

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::mismatch::in_member;

pub(crate) use spelling::{FromScalar, read_scalar};
pub(crate) use time::moment;

/// A value inside a body.
pub(crate) trait Field: Sized {
    /// What a value that is not there is read as; without one it is required.
    fn absent() -> Option<Self> {
        None
    }

    /// Whether the value is left out when it is written.
    fn is_absent(&self) -> bool {
        false
    }

    /// Reads the value.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Writes the value.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// A field as something serde reads.
pub(crate) struct Reader<T>(pub(crate) T);

impl<'de, T: Field> Deserialize<'de> for Reader<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }
}

/// A field as something serde writes.
pub(crate) struct Writer<'a, T>(pub(crate) &'a T);

impl<T: Field> Serialize for Writer<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// Implements [`Field`] by the type's own serde impls.
macro_rules! by_serde {
    ($($type:ty,)*) => {
        $(impl crate::field::Field for $type {
            fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                serde::Deserialize::deserialize(deserializer)
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(self, serializer)
            }
        })*
    };
}
pub(crate) use by_serde;

by_serde! { Value, crate::scalar::Scalar, }

/// A value that is written in another JSON type than its own.
pub(crate) trait WrittenAs<Form>: Field {
    /// Writes the value in that form.
    fn write_as<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// As a JSON number.
pub(crate) struct Number;

/// As JSON text.
pub(crate) struct Text;

impl<Form, T: WrittenAs<Form>> WrittenAs<Form> for Option<T> {
    fn write_as<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write_as(serializer),
            None => serializer.serialize_none(),
        }
    }
}

impl<Form, T: WrittenAs<Form>> WrittenAs<Form> for Vec<T> {
    fn write_as<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(|item| WriterAs(item, PhantomData)))
    }
}

impl<Form, T: WrittenAs<Form>> WrittenAs<Form> for BTreeMap<String, T> {
    fn write_as<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entries = serializer.serialize_map(Some(self.len()))?;
        for (name, value) in self {
            entries.serialize_entry(name, &WriterAs(value, PhantomData))?;
        }
        entries.end()
    }
}

/// A field as something serde writes in another form.
pub(crate) struct WriterAs<'a, T, Form>(pub(crate) &'a T, pub(crate) PhantomData<Form>);

impl<Form, T: WrittenAs<Form>> Serialize for WriterAs<'_, T, Form> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write_as(serializer)
    }
}

impl<T: Field> Field for Option<T> {
    fn absent() -> Option<Self> {
        Some(None)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Option::<Reader<T>>::deserialize(deserializer)?;
        Ok(value.map(|reader| reader.0))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => serializer.serialize_some(&Writer(value)),
            None => serializer.serialize_none(),
        }
    }
}

impl<T: Field> Field for Box<T> {
    fn absent() -> Option<Self> {
        T::absent().map(Box::new)
    }

    fn is_absent(&self) -> bool {
        T::is_absent(self)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Box::new)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        T::write(self, serializer)
    }
}

/// `null` is an empty map, and an entry that is `null` is left out.
impl<T: Field> Field for BTreeMap<String, T> {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let map = Option::<Entries<T>>::deserialize(deserializer)?;
        Ok(map.map_or_else(Self::new, |map| map.0))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entries = serializer.serialize_map(Some(self.len()))?;
        for (name, value) in self {
            entries.serialize_entry(name, &Writer(value))?;
        }
        entries.end()
    }
}

struct Entries<T>(BTreeMap<String, T>);

impl<'de, T: Field> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MapVisitor<T>(PhantomData<T>);
        impl<'de, T: Field> Visitor<'de> for MapVisitor<T> {
            type Value = Entries<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Entries<T>, A::Error> {
                let mut map = BTreeMap::new();
                while let Some(name) = entries.next_key::<String>()? {
                    let value = entries
                        .next_value::<Option<Reader<T>>>()
                        .map_err(|error| in_member(&name, &error))?;
                    if let Some(Reader(value)) = value {
                        map.insert(name, value);
                    }
                }
                Ok(Entries(map))
            }
        }
        deserializer.deserialize_map(MapVisitor(PhantomData))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn read<T: Field>(text: &str) -> Result<T, serde_json::Error> {
        serde_json::from_str::<Reader<T>>(text).map(|reader| reader.0)
    }

    pub(crate) fn written<T: Field>(value: &T) -> String {
        serde_json::to_string(&Writer(value)).unwrap()
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
