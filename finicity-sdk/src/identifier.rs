//! Identifiers: text that is told apart by its type.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use std::fmt;

use serde::de::{self, Deserializer, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};

use crate::field::Field;

/// Defines an identifier type.
macro_rules! identifier {
    ($(#[$attribute:meta])* pub struct $name:ident;) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The identifier `id`.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(id)
            }
        }

        impl From<&String> for $name {
            fn from(id: &String) -> Self {
                Self(id.clone())
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl From<i64> for $name {
            fn from(id: i64) -> Self {
                Self(id.to_string())
            }
        }

        impl From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::identifier::text_or_number(deserializer).map(Self)
            }
        }

        crate::field::by_serde! { $name, }

        impl crate::identifier::Numbers for $name {
            fn write_number<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::identifier::serialize_number(&self.0, serializer)
            }
        }
    };
}
pub(crate) use identifier;

/// Reads an identifier, which the API writes as text here and as a number there.
pub(crate) fn text_or_number<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<String, D::Error> {
    struct TextOrNumber;
    impl Visitor<'_> for TextOrNumber {
        type Value = String;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an identifier, as text or as a whole number")
        }

        fn visit_str<E: de::Error>(self, id: &str) -> Result<String, E> {
            Ok(id.to_owned())
        }

        fn visit_string<E: de::Error>(self, id: String) -> Result<String, E> {
            Ok(id)
        }

        fn visit_u64<E: de::Error>(self, id: u64) -> Result<String, E> {
            Ok(id.to_string())
        }

        fn visit_i64<E: de::Error>(self, id: i64) -> Result<String, E> {
            Ok(id.to_string())
        }
    }
    deserializer.deserialize_any(TextOrNumber)
}

/// Writes an identifier where the contract wants a number.
pub(crate) fn serialize_number<S: Serializer>(id: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let number: i64 = id.parse().map_err(|_| {
        S::Error::custom(format_args!(
            "the identifier \"{id}\" must be a whole number here"
        ))
    })?;
    serializer.serialize_i64(number)
}

/// An identifier, or what holds identifiers, that is written as numbers.
pub(crate) trait Numbers: Field {
    /// Writes the value as a number.
    fn write_number<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

impl<T: Numbers> Numbers for Option<T> {
    fn write_number<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(id) => id.write_number(serializer),
            None => serializer.serialize_none(),
        }
    }
}

impl<T: Numbers> Numbers for Vec<T> {
    fn write_number<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Number))
    }
}

struct Number<'a, T>(&'a T);

impl<T: Numbers> Serialize for Number<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write_number(serializer)
    }
}

/// Writes a member as numbers unless there is nothing to write.
pub(crate) fn put_number<T: Numbers, M: SerializeMap>(
    members: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    if value.is_absent() {
        return Ok(());
    }
    members.serialize_entry(name, &Number(value))
}
