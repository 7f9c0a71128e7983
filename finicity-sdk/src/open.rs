//! Types that keep values that the contract does not list: open enums, and unions whose variant
//! depends on the value of a property.
#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "not every contract and area uses every part"
)]

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::field::Target;

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

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl crate::field::FromScalar for $name {
            const EXPECTED: &'static str = <String as crate::field::FromScalar>::EXPECTED;

            fn from_text(text: &str) -> Option<Self> {
                Some(text.into())
            }

            fn from_integer(number: i128) -> Option<Self> {
                <String as crate::field::FromScalar>::from_integer(number).map(Self::from)
            }

            fn from_float(number: f64) -> Option<Self> {
                <String as crate::field::FromScalar>::from_float(number).map(Self::from)
            }

            fn from_bool(truth: bool) -> Option<Self> {
                <String as crate::field::FromScalar>::from_bool(truth).map(Self::from)
            }
        }

        crate::field::scalar_field! {
            $name: Self::Other(String::new()),
            |value, _| crate::field::Content::Text(value.as_str())
        }

        crate::field::by_field! { $name }
    };
}
pub(crate) use open_enum;

/// Defines an enum of object types. The text of one property selects the variant. An object of any
/// other type is kept as JSON.
///
/// The list after the variants maps values of the property to variants. The first row whose value
/// matches and whose condition holds selects the variant.
macro_rules! union {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident by $property:literal {
            $($(#[$variant_attribute:meta])* $variant:ident($schema:ident),)*
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

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$variant(value) => std::fmt::Debug::fmt(value, f),)*
                    Self::Unknown(_) => crate::model::hide_unknown(f),
                }
            }
        }

        impl crate::field::Slot for $name {
            fn clear(&mut self) -> bool {
                *self = Self::Unknown(serde_json::Value::Null);
                false
            }

            fn null(&mut self) -> bool {
                *self = Self::Unknown(serde_json::Value::Null);
                true
            }

            fn target(&mut self) -> crate::field::Target<'_> {
                crate::field::Target::Union(self)
            }
        }

        impl crate::field::Field for $name {
            fn empty() -> Self {
                Self::Unknown(serde_json::Value::Null)
            }

            fn content(&self, form: crate::field::Form) -> crate::field::Content<'_> {
                match self {
                    $(Self::$variant(value) => crate::field::Field::content(value, form),)*
                    Self::Unknown(value) => crate::field::Content::Json(value),
                }
            }
        }

        impl crate::open::Union for $name {
            fn properties(&self) -> &'static [&'static str] {
                &[$property, $($($tested,)?)*]
            }

            fn choose(&mut self, peeked: &crate::open::Peeked) -> crate::field::Target<'_> {
                *self = match peeked.text($property) {
                    $(Some($value) $(if peeked.$test($tested $(, $part)?))? => {
                        Self::$chosen(crate::field::Field::empty())
                    })*
                    _ => Self::Unknown(serde_json::Value::Null),
                };
                match self {
                    $(Self::$variant(value) => crate::field::Slot::target(value),)*
                    Self::Unknown(value) => crate::field::Slot::target(value),
                }
            }
        }

        crate::field::by_field! { $name }
    };
}
pub(crate) use union;

/// An enum of object types that is being read.
pub(crate) trait Union {
    /// Returns the names of the properties that select the variant.
    fn properties(&self) -> &'static [&'static str];

    /// Selects the variant and returns its place.
    fn choose(&mut self, peeked: &Peeked) -> Target<'_>;
}

/// The properties of an object that decide its type.
#[derive(Default)]
pub(crate) struct Peeked {
    names: &'static [&'static str],
    values: Vec<Option<Hint>>,
}

/// What is known of a property.
#[derive(Clone)]
enum Hint {
    Null,
    Text(String),
    Other,
}

impl Peeked {
    /// Finds the properties called `names`. Skips every other property without copying its value.
    /// Finds nothing in a value that is not an object.
    pub(crate) fn new<'de, D: Deserializer<'de>>(names: &'static [&'static str], value: D) -> Self {
        let mut peeked = Self {
            names,
            values: vec![None; names.len()],
        };
        // The value was read before, so `deserialize_map` only fails if it is not an object.
        let _ = value.deserialize_map(&mut peeked);
        peeked
    }

    fn hint(&self, name: &str) -> Option<&Hint> {
        let place = self.names.iter().position(|known| *known == name)?;
        self.values.get(place)?.as_ref()
    }

    /// Returns the text of the property `name`.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        match self.hint(name)? {
            Hint::Text(text) => Some(text),
            Hint::Null | Hint::Other => None,
        }
    }

    /// Checks whether the property `name` is present and not `null`.
    pub(crate) fn has(&self, name: &str) -> bool {
        matches!(self.hint(name), Some(Hint::Text(_) | Hint::Other))
    }

    /// Checks whether the text of the property `name` contains `part`.
    pub(crate) fn contains(&self, name: &str, part: &str) -> bool {
        self.text(name).is_some_and(|text| text.contains(part))
    }
}

impl<'de> Visitor<'de> for &mut Peeked {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut properties: A) -> Result<(), A::Error> {
        while let Some(place) = properties.next_key_seed(Position(self.names))? {
            match place.and_then(|place| self.values.get_mut(place)) {
                Some(hint) => *hint = Some(properties.next_value_seed(HintOf)?),
                None => drop(properties.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

/// A seed that reads the name of a property and returns its position in a list of names.
struct Position(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for Position {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Position {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.iter().position(|known| *known == name))
    }
}

/// A seed that reads what a [`Hint`] says of a value.
struct HintOf;

impl<'de> DeserializeSeed<'de> for HintOf {
    type Value = Hint;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Hint, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for HintOf {
    type Value = Hint;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Hint, E> {
        Ok(Hint::Null)
    }

    fn visit_str<E>(self, text: &str) -> Result<Hint, E> {
        Ok(Hint::Text(text.to_owned()))
    }

    fn visit_bool<E>(self, _truth: bool) -> Result<Hint, E> {
        Ok(Hint::Other)
    }

    fn visit_i64<E>(self, _number: i64) -> Result<Hint, E> {
        Ok(Hint::Other)
    }

    fn visit_u64<E>(self, _number: u64) -> Result<Hint, E> {
        Ok(Hint::Other)
    }

    fn visit_f64<E>(self, _number: f64) -> Result<Hint, E> {
        Ok(Hint::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Hint, A::Error> {
        IgnoredAny.visit_seq(items).map(|_| Hint::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Hint, A::Error> {
        IgnoredAny.visit_map(members).map(|_| Hint::Other)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value};

    use super::*;
    use crate::model::model;

    #[derive(Clone, PartialEq)]
    pub struct Dog {
        kind: String,
        extra: Map<String, Value>,
    }

    model! {
        Dog { kind = "kind", .. extra }
    }

    #[derive(Clone, PartialEq)]
    pub struct Puppy {
        kind: String,
        born: Option<i64>,
        extra: Map<String, Value>,
    }

    model! {
        Puppy { kind = "kind", born = "born", .. extra }
    }

    union! {
        /// A pet.
        pub enum Pet by "kind" {
            /// `dog`
            Puppy(Puppy),
            /// `dog`, `hound`
            Dog(Dog),
        }
        "dog" if has("born") => Puppy,
        "pup" if contains("title", "young") => Puppy,
        "dog" => Dog,
        "hound" => Dog,
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
        let json =
            format!(r#"{{"rows": {deep}, "kind": "a", "more": {{"kind": 2}}, "null": null}}"#);
        let names = &["kind", "absent", "null", "more"];
        let peeked = Peeked::new(names, &mut serde_json::Deserializer::from_str(&json));
        assert_eq!(peeked.text("kind"), Some("a"));
        assert!(peeked.has("more"));
        assert!(!peeked.has("absent") && !peeked.has("null"));
    }
}
