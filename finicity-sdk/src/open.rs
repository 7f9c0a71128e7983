//! Types that keep values that the contract does not list: open enums, and unions whose variant
//! depends on the value of a property.
#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "not every contract and area uses every part"
)]

use serde::de::{
    Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor,
};
use serde_json::value::RawValue;

/// Defines an enum of known texts that keeps every other text in the variant `Other`.
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
            /// Returns the value as the API writes it.
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

        impl From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                match value {
                    $name::Other(text) => text,
                    known => known.as_str().to_owned(),
                }
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        $crate::open::equals_text! { $name: str, &str, String }

        $crate::setting::into_option_of_own! { $name }

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

/// Implements `==` between an open enum and text types, in both directions.
macro_rules! equals_text {
    ($name:ident: $($text:ty),+) => { $(
        impl PartialEq<$text> for $name {
            fn eq(&self, other: &$text) -> bool {
                let other: &str = other.as_ref();
                self.as_str() == other
            }
        }

        impl PartialEq<$name> for $text {
            fn eq(&self, other: &$name) -> bool {
                *other == *self
            }
        }
    )+ };
}
pub(crate) use equals_text;

/// Defines an enum of object types. The text of one property selects the variant. An object of any
/// other type is kept as JSON.
///
/// The list after the variants maps values of the property to variants. The first row whose value
/// matches and whose condition holds selects the variant.
macro_rules! union {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident by $property:literal {
            $($(#[$variant_attribute:meta])* $variant:ident($schema:ident) as $accessor:ident,)*
        }
        $($value:literal $(if $test:ident($tested:literal $(, $part:literal)?))? => $chosen:ident,)*
    ) => {
        $(#[$attribute])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* $variant(std::boxed::Box<$schema>),)*
            #[doc = concat!("One that this version does not know: `", $property, "` is another.")]
            Unknown(serde_json::Value),
        }

        crate::field::by_serde! { $name, }

        impl $name {
            $(
                #[doc = concat!("Returns the value if it is a [`", stringify!($schema), "`].")]
                pub fn $accessor(&self) -> Option<&$schema> {
                    match self {
                        Self::$variant(value) => Some(value),
                        _ => None,
                    }
                }
            )*
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$variant(value) => std::fmt::Debug::fmt(value, f),)*
                    Self::Unknown(_) => crate::model::hide_unknown(f),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => serde::Serialize::serialize(value, serializer),)*
                    Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                let json = crate::open::Undecided::read(deserializer)?;
                let peeked = json.peek(&[$property, $($($tested,)?)*]);
                match peeked.text($property).as_deref() {
                    $(Some($value) $(if peeked.$test($tested $(, $part)?))? => {
                        json.decide().map(Self::$chosen)
                    })*
                    _ => json.decide().map(Self::Unknown),
                }
            }
        }
    };
}
pub(crate) use union;

/// Gives a union a method that returns a property which variants have in common. Variants without the
/// property, and objects of an unknown type in which the property cannot be read, return the default.
macro_rules! common {
    (
        $(#[$attribute:meta])*
        pub fn $method:ident of $name:ident = $field:ident, $property:literal: $ty:ty =>
        $($variant:ident,)*
    ) => {
        impl $name {
            $(#[$attribute])*
            #[allow(unreachable_patterns, reason = "every variant may have the property")]
            pub fn $method(&self) -> $ty {
                match self {
                    $(Self::$variant(value) => value.$field.clone(),)*
                    Self::Unknown(value) => crate::open::property(value, $property),
                    _ => Default::default(),
                }
            }
        }
    };
}
pub(crate) use common;

/// Gives a union a method that returns the text which selects the variant.
macro_rules! kind {
    ($name:ident by $property:literal = $field:ident $($variant:ident,)*) => {
        impl $name {
            #[doc = concat!("Returns the text of the property `", $property, "`, which selects the variant.")]
            ///
            /// Returns `None` if the object has no such text.
            pub fn kind(&self) -> Option<&str> {
                match self {
                    $(Self::$variant(value) => value.$field.as_ref().map(AsRef::as_ref),)*
                    Self::Unknown(value) => value.get($property)?.as_str(),
                }
            }
        }
    };
}
pub(crate) use kind;

/// Reads a property of an object of an unknown type. Returns the default if that fails.
pub(crate) fn property<T: crate::field::Field + Default>(
    value: &serde_json::Value,
    name: &str,
) -> T {
    let read = value.get(name).map(|property| {
        let text = property.to_string();
        crate::mismatch::from_json(text.as_bytes()).map(|crate::field::Reader(value)| value)
    });
    read.and_then(Result::ok).unwrap_or_default()
}

/// A JSON value whose Rust type depends on properties inside the value.
pub(crate) struct Undecided(Box<RawValue>);

impl Undecided {
    /// Reads any JSON value without parsing its content.
    pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::<RawValue>::deserialize(deserializer).map(Self)
    }

    /// Finds the properties called `names`. Skips every other property without parsing or copying
    /// its value. Finds nothing in a value that is not an object.
    pub(crate) fn peek<'a>(&'a self, names: &'a [&'a str]) -> Peeked<'a> {
        let mut peeked = Peeked {
            names,
            values: vec![None; names.len()],
        };
        let mut json = serde_json::Deserializer::from_str(self.0.get());
        // The text is valid JSON already, so `deserialize_map` only fails if the value is not an
        // object.
        let _ = json.deserialize_map(&mut peeked);
        peeked
    }

    /// Decodes the value as the selected type.
    pub(crate) fn decide<T: DeserializeOwned, E: serde::de::Error>(&self) -> Result<T, E> {
        serde_json::from_str(self.0.get()).map_err(E::custom)
    }
}

/// The properties of an object that decide its type, each as raw JSON.
pub(crate) struct Peeked<'a> {
    names: &'a [&'a str],
    values: Vec<Option<&'a RawValue>>,
}

impl<'a> Peeked<'a> {
    fn value(&self, name: &str) -> Option<&'a str> {
        let place = self.names.iter().position(|known| *known == name)?;
        self.values.get(place)?.map(RawValue::get)
    }

    /// Returns the text of the property `name`.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        serde_json::from_str(self.value(name)?).ok()
    }

    /// Checks whether the property `name` is present and not `null`.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.value(name).is_some_and(|value| value != "null")
    }

    /// Checks whether the text of the property `name` contains `part`.
    pub(crate) fn contains(&self, name: &str, part: &str) -> bool {
        self.text(name).is_some_and(|text| text.contains(part))
    }
}

impl<'de> Visitor<'de> for &mut Peeked<'de> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut properties: A) -> Result<(), A::Error> {
        while let Some(place) = properties.next_key_seed(Place(self.names))? {
            match place.and_then(|place| self.values.get_mut(place)) {
                Some(value) => *value = Some(properties.next_value()?),
                None => drop(properties.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

/// A seed that reads the name of a property and returns its position in a list of names.
struct Place<'a>(&'a [&'a str]);

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Place<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.iter().position(|known| *known == name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    pub struct Dog {
        kind: String,
    }

    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    pub struct Puppy {
        kind: String,
        born: Option<i64>,
    }

    union! {
        /// A pet.
        pub enum Pet by "kind" {
            /// `dog`
            Puppy(Puppy) as as_puppy,
            /// `dog`, `hound`
            Dog(Dog) as as_dog,
        }
        "dog" if has("born") => Puppy,
        "pup" if contains("title", "young") => Puppy,
        "dog" => Dog,
        "hound" => Dog,
    }

    fn undecided(text: &str) -> Undecided {
        serde_json::from_str::<Box<RawValue>>(text)
            .map(Undecided)
            .unwrap()
    }

    fn pet(text: &str) -> Pet {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn the_first_row_that_matches_chooses_the_variant() {
        let chosen = [
            (r#"{"born": 1, "kind": "dog"}"#, "Puppy"),
            (r#"{"born": null, "kind": "dog"}"#, "Dog"),
            (r#"{"kind": "hound"}"#, "Dog"),
            (r#"{"kind": "h\u006fund"}"#, "Dog"),
            (r#"{"kind": "dog", "kind": "cat"}"#, "Unknown"),
            (r#"{"kind": "pup", "title": "a young one"}"#, "Puppy"),
            (r#"{"kind": "pup", "title": ["young"]}"#, "Unknown"),
            (r#"{"kind": 1}"#, "Unknown"),
            (r#"{"pet": {"kind": "dog"}}"#, "Unknown"),
            (r#"[{"kind": "dog"}]"#, "Unknown"),
            ("null", "Unknown"),
        ];
        for (text, variant) in chosen {
            let shown = format!("{:?}", pet(text));
            assert!(shown.starts_with(variant), "{text}: {shown}");
        }
    }

    #[test]
    fn an_unknown_variant_keeps_its_json() {
        let text = r#"{"kind":"cat","lives":[9,0.30000000000000004],"name":null}"#;
        let Pet::Unknown(kept) = pet(text) else {
            panic!("{text} is no dog")
        };
        assert_eq!(kept.to_string(), text);
        assert_eq!(serde_json::to_string(&Pet::Unknown(kept)).unwrap(), text);
    }

    #[test]
    fn peeking_skips_every_property_it_is_not_asked_for() {
        // The JSON parser rejects arrays that are nested this deep, so `peek` succeeds only if it
        // skips them.
        let deep = format!("{}{}", "[".repeat(1000), "]".repeat(1000));
        assert!(serde_json::from_str::<serde_json::Value>(&deep).is_err());
        let json = undecided(&format!(
            r#"{{"rows": {deep}, "kind": "a", "more": {{"kind": 2}}}}"#
        ));
        let names = ["kind", "absent"];
        let peeked = json.peek(&names);
        assert_eq!(peeked.value("kind"), Some("\"a\""));
        assert!(!peeked.has("absent"));
        // The found value points into the text of `json`, which shows that `peek` copied nothing.
        let inside = json.0.get().as_bytes().as_ptr_range();
        let found = peeked.value("kind").map(str::as_ptr);
        assert!(found.is_some_and(|found| inside.contains(&found)));
    }
}
