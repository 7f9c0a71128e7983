//! How a single value is read and written, by its type.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserialize, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

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

by_serde! { bool, i32, i64, String, Value, crate::scalar::Scalar, NaiveDate, DateTime<Utc>, }

/// Exact: the digits are taken from the text of the document and never pass through binary floats.
impl Field for Decimal {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let text = raw.get();
        let exact = Self::from_str_exact(text).or_else(|_| Self::from_scientific(text));
        exact.map_err(|_| de::Error::custom("expected a decimal number"))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let raw = RawValue::from_string(self.to_string()).map_err(S::Error::custom)?;
        raw.serialize(serializer)
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

/// `null` is an empty list, and one item that stands alone a list of one.
impl<T: Field> Field for Vec<T> {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let list = Option::<List<T>>::deserialize(deserializer)?;
        Ok(list.map_or_else(Self::new, |list| list.0))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Writer))
    }
}

struct List<T>(Vec<T>);

impl<'de, T: Field> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ListVisitor<T>(PhantomData<T>);
        impl<'de, T: Field> Visitor<'de> for ListVisitor<T> {
            type Value = List<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<List<T>, A::Error> {
                let mut list = Vec::new();
                while let Some(Reader(item)) = items.next_element()? {
                    list.push(item);
                }
                Ok(List(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, item: A) -> Result<List<T>, A::Error> {
                T::read(MapAccessDeserializer::new(item)).map(|item| List(vec![item]))
            }

            fn visit_str<E: de::Error>(self, item: &str) -> Result<List<T>, E> {
                T::read(item.into_deserializer()).map(|item| List(vec![item]))
            }

            fn visit_i64<E: de::Error>(self, item: i64) -> Result<List<T>, E> {
                T::read(item.into_deserializer()).map(|item| List(vec![item]))
            }

            fn visit_u64<E: de::Error>(self, item: u64) -> Result<List<T>, E> {
                T::read(item.into_deserializer()).map(|item| List(vec![item]))
            }
        }
        deserializer.deserialize_any(ListVisitor(PhantomData))
    }
}

/// `null` is an empty map.
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
        serializer.collect_map(self.iter().map(|(key, value)| (key, Writer(value))))
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
                while let Some((key, Reader(value))) = entries.next_entry()? {
                    map.insert(key, value);
                }
                Ok(Entries(map))
            }
        }
        deserializer.deserialize_map(MapVisitor(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T: Field>(text: &str) -> Result<T, serde_json::Error> {
        serde_json::from_str::<Reader<T>>(text).map(|reader| reader.0)
    }

    fn written<T: Field>(value: &T) -> String {
        serde_json::to_string(&Writer(value)).unwrap()
    }

    #[test]
    fn decimal_digits_survive_the_round_trip() {
        for text in ["0.1", "1234567.89", "-0.005", "123456789.012345", "100.00"] {
            assert_eq!(written(&read::<Decimal>(text).unwrap()), text);
        }
        assert_eq!(written(&read::<Decimal>("1e-7").unwrap()), "0.0000001");
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["true", "{}", "\"abc\""] {
            assert!(read::<Decimal>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn null_and_absence_are_an_empty_list() {
        assert!(read::<Vec<i64>>("null").unwrap().is_empty());
        assert_eq!(read::<Vec<i64>>("[1]").unwrap(), [1]);
        assert_eq!(read::<Vec<i64>>("1").unwrap(), [1]);
        assert_eq!(read::<Vec<String>>("\"a\"").unwrap(), ["a"]);
        assert_eq!(Vec::<i64>::absent(), Some(vec![]));
    }
}
