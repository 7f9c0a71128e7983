//! Types that keep what they do not know: open enums, and unions chosen by the value of a member.
#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "not every contract and area uses every part"
)]

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error as _};
use serde_json::Value;
use serde_json::value::RawValue;

/// Defines an enum of known texts that keeps every other text.
macro_rules! open_enum {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $($(#[$variant_attribute:meta])* $variant:ident = $text:literal,)*
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* $variant,)*
            /// A value that this version of the contract does not list.
            Other(String),
        }

        impl $name {
            /// The value as it stands on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        crate::field::by_serde! { $name, }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::field::read_scalar::<String, D>(deserializer).map(Self::from)
            }
        }
    };
}
pub(crate) use open_enum;

/// A JSON object of which it is not known yet which type it is.
pub(crate) struct Undecided {
    raw: Box<RawValue>,
    members: serde_json::Map<String, Value>,
}

impl Undecided {
    /// Reads any JSON.
    pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let members = serde_json::from_str(raw.get()).unwrap_or_default();
        Ok(Self { raw, members })
    }

    /// The text under `name`.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.members.get(name).and_then(Value::as_str)
    }

    /// Whether there is something under `name`.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.members.get(name).is_some_and(|value| !value.is_null())
    }

    /// Whether the text under `name` contains `part`.
    pub(crate) fn contains(&self, name: &str, part: &str) -> bool {
        self.text(name).is_some_and(|text| text.contains(part))
    }

    /// Reads it as what it has been found to be.
    pub(crate) fn decide<T: DeserializeOwned, E: serde::de::Error>(self) -> Result<T, E> {
        serde_json::from_str(self.raw.get()).map_err(E::custom)
    }

    /// Keeps it whole.
    pub(crate) fn keep<'de, D: Deserializer<'de>>(self) -> Result<Value, D::Error> {
        serde_json::from_str(self.raw.get()).map_err(D::Error::custom)
    }
}
