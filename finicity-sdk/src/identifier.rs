//! Identifier types: each wraps a text, and the compiler does not mix them up.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use crate::field::{Content, Form};

/// Defines an identifier type.
macro_rules! identifier {
    ($(#[$attribute:meta])* pub struct $name:ident;) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Creates an identifier from `id`.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// Returns the identifier as text.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(id: String) -> Self {
                Self(id)
            }
        }

        impl From<&String> for $name {
            #[inline]
            fn from(id: &String) -> Self {
                Self(id.clone())
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        $crate::identifier::from_numbers! { $name: i32, u32, i64, u64 }

        impl From<&$name> for $name {
            #[inline]
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl From<$name> for String {
            #[inline]
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        // `Borrow` requires that identifiers compare, sort and hash exactly as their text does, and
        // they do.
        impl std::borrow::Borrow<str> for $name {
            #[inline]
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(id: &str) -> Result<Self, Self::Err> {
                Ok(Self(id.to_owned()))
            }
        }

        $crate::open::equals_text! { $name: str, &str, String }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        crate::field::value_field! {
            $name: Self(String::new()),
            |id| crate::field::Target::Identifier(&mut id.0),
            |id, form| crate::identifier::content(&id.0, form)
        }

        crate::field::by_field! { $name }

        $crate::setting::into_option_from! { $name }
    };
}
pub(crate) use identifier;

/// Implements `From` for number types, so that a number converts into an identifier.
macro_rules! from_numbers {
    ($name:ident: $($number:ty),+) => { $(
        impl From<$number> for $name {
            #[inline]
            fn from(id: $number) -> Self {
                Self(id.to_string())
            }
        }
    )+ };
}
pub(crate) use from_numbers;

/// Returns what is written for an identifier. The API writes identifiers as JSON strings in some places and
/// as JSON numbers in others. An identifier that does not read as a number, or that is spelled differently
/// (such as `007`), is always written as a JSON string. The API may reject such a string.
pub(crate) fn content(id: &str, form: Form) -> Content<'_> {
    let number = match form {
        Form::Number if is_canonical_integer(id) => id.parse().ok(),
        _ => None,
    };
    number.map_or(Content::Text(id), Content::Integer)
}

/// Returns `true` if `id` is an integer in the notation that Rust writes.
fn is_canonical_integer(id: &str) -> bool {
    match id.strip_prefix('-').unwrap_or(id).as_bytes() {
        [b'0'] => id == "0",
        [b'1'..=b'9', ..] => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashMap};

    use super::*;

    crate::identifier::identifier! {
        /// An identifier type for the tests.
        pub struct ThingId;
    }

    #[test]
    fn an_identifier_compares_and_parses_like_its_text() {
        let id: ThingId = "17".parse().unwrap();
        assert_eq!(id, "17");
        assert_eq!(id, *"17");
        assert_eq!("17".to_owned(), id);
        assert_ne!(id, "170");
        for number in [ThingId::from(17), ThingId::from(17_u64), 17_i64.into()] {
            assert_eq!(number, id);
        }
        assert_eq!(ThingId::from(u64::MAX), "18446744073709551615");
    }

    #[test]
    fn only_text_and_whole_numbers_are_read_as_an_identifier() {
        for json in ["\"17\"", "17", "17.0"] {
            let id: ThingId = serde_json::from_str(json).unwrap();
            assert_eq!(id, "17", "{json}");
        }
        for json in ["1.5", "true", "null", "[]", "{}"] {
            let error = serde_json::from_str::<ThingId>(json).unwrap_err();
            assert!(
                error.to_string().contains("expected an identifier"),
                "{error}"
            );
        }
    }

    #[test]
    fn maps_with_identifier_keys_work_with_text_and_json() {
        let hashed = HashMap::from([(ThingId::from(17), 1)]);
        assert_eq!(hashed.get("17"), Some(&1));
        let ordered = BTreeMap::from([(ThingId::from(17), 1)]);
        assert_eq!(ordered.get("17"), Some(&1));
        let json = serde_json::to_string(&ordered).unwrap();
        assert_eq!(json, r#"{"17":1}"#);
        let back: BTreeMap<ThingId, i32> = serde_json::from_str(&json).unwrap();
        assert_eq!(back, ordered);
    }

    #[test]
    fn only_canonical_integers_are_written_as_numbers() {
        let own = |id: &&str| {
            id.parse::<i64>()
                .is_ok_and(|number| number.to_string() == **id)
        };
        for id in [
            "",
            "-",
            "0",
            "-0",
            "00",
            "007",
            "7",
            "-7",
            "+7",
            "1a",
            "1.0",
            "1e3",
            " 1",
            "999999999999999999",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "-9223372036854775809",
            "12345678901234567890",
        ] {
            let is_number = matches!(content(id, Form::Number), Content::Integer(_));
            assert_eq!(is_number, own(&id), "{id}");
        }
    }
}
