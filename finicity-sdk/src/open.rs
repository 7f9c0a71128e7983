//! Types that keep values that the contract does not list: open enums, and unions whose variant
//! depends on the value of a property.
#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "not every contract and area uses every part"
)]

use serde_json::Value;

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
        #[derive(Clone, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* $variant,)*
            /// A value that this version of the contract does not list.
            Other(String),
        }

        // Deriving `Eq` and `Debug` would take the compiler longer.
        impl Eq for $name {}

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(match self {
                    $(Self::$variant => stringify!($variant),)*
                    Self::Other(text) => return f.debug_tuple("Other").field(text).finish(),
                })
            }
        }

        impl $name {
            /// Returns the value as the API writes it.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl From<&$name> for $name {
            #[inline]
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl From<$name> for String {
            #[inline]
            fn from(value: $name) -> Self {
                match value {
                    $name::Other(text) => text,
                    known => known.as_str().to_owned(),
                }
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        $crate::open::equals_text! { $name: str, &str, String }

        $crate::setting::into_option_from! { $name }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl crate::open::OpenEnum for $name {
            #[inline]
            fn set(&mut self, text: &str) {
                *self = text.into();
            }
        }

        crate::field::value_field! {
            $name: Self::Other(String::new()),
            |value| crate::field::Target::Enum(value),
            |value, _| crate::field::Content::Text(value.as_str())
        }

        crate::field::by_field! { $name }
    };
}
pub(crate) use open_enum;

/// Implements `==` between a type that is text (an identifier or an open enum) and text types, in both
/// directions.
macro_rules! equals_text {
    ($name:ident: $($text:ty),+) => { $(
        impl PartialEq<$text> for $name {
            #[inline]
            fn eq(&self, other: &$text) -> bool {
                crate::open::is_same(self.as_str(), other)
            }
        }

        impl PartialEq<$name> for $text {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                crate::open::is_same(other.as_str(), self)
            }
        }
    )+ };
}
pub(crate) use equals_text;

/// Compares two texts. The argument is coerced, which takes the compiler less time than a search for the
/// implementation of a trait.
#[inline]
pub(crate) fn is_same(left: &str, right: &str) -> bool {
    left == right
}

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
            #[doc = concat!("An object with another `", $property, "`, which this version does not know.")]
            Unknown(serde_json::Value),
        }

        $(
            impl From<$schema> for $name {
                #[inline]
                fn from(value: $schema) -> Self {
                    Self::$variant(std::boxed::Box::new(value))
                }
            }
        )*

        impl $name {
            $(
                #[doc = concat!("Returns the value if it is a [`", stringify!($schema), "`].")]
                #[inline]
                pub fn $accessor(&self) -> Option<&$schema> {
                    match self {
                        Self::$variant(value) => Some(value),
                        _ => None,
                    }
                }
            )*
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$variant(value) => std::fmt::Debug::fmt(value, f),)*
                    Self::Unknown(_) => crate::model::hide_unknown(f),
                }
            }
        }

        impl crate::field::Slot for $name {
            #[inline]
            fn clear(&mut self) -> crate::field::Emptied {
                *self = Self::Unknown(serde_json::Value::Null);
                crate::field::Emptied::Null
            }

            #[inline]
            fn target(&mut self) -> crate::field::Target<'_> {
                crate::field::Target::Union(self)
            }

            #[inline]
            fn content(&self, form: crate::field::Form) -> crate::field::Content<'_> {
                match self {
                    $(Self::$variant(value) => crate::field::Slot::content(value, form),)*
                    Self::Unknown(value) => crate::field::Content::Unknown(value),
                }
            }
        }

        impl crate::field::Field for $name {
            #[inline]
            fn empty() -> Self {
                Self::Unknown(serde_json::Value::Null)
            }
        }

        impl crate::open::Union for $name {
            #[inline]
            fn properties(&self) -> &'static [&'static str] {
                &[$property, $($($tested,)?)*]
            }

            #[inline]
            fn is_decided(&self, known: &crate::open::KnownProperties) -> bool {
                known.is_seen($property)
                    $($(&& (known.text($property) != Some($value) || known.is_seen($tested)))?)*
            }

            #[inline]
            fn choose(&mut self, known: &crate::open::KnownProperties) -> crate::field::Target<'_> {
                *self = match known.text($property) {
                    $(Some($value) $(if known.$test($tested $(, $part)?))? => {
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
            #[inline]
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
            #[inline]
            pub fn kind(&self) -> Option<&str> {
                match self {
                    $(Self::$variant(value) => value.$field.as_ref().map(AsRef::as_ref),)*
                    Self::Unknown(value) => crate::mismatch::property(value, $property)?.as_str(),
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
    let mut read = T::empty();
    match crate::mismatch::property(value, name).map(serde_json::Value::to_string) {
        Some(json) if crate::mismatch::read_json(json.as_bytes(), &mut read).is_ok() => read,
        _ => T::default(),
    }
}

/// An enum of known texts that is being read.
pub(crate) trait OpenEnum {
    /// Stores the value of a text.
    fn set(&mut self, text: &str);
}

/// An enum of object types that is being read.
pub(crate) trait Union {
    /// Returns the names of the properties that select the variant.
    fn properties(&self) -> &'static [&'static str];

    /// Returns `true` if the properties that were not seen yet can't change the selection, unless a property
    /// is repeated.
    fn is_decided(&self, known: &KnownProperties) -> bool;

    /// Selects the variant and returns the target for its value.
    fn choose(&mut self, known: &KnownProperties) -> Target<'_>;
}

/// The known properties that select the type of an object.
#[derive(Default)]
pub(crate) struct KnownProperties {
    names: &'static [&'static str],
    values: Vec<Option<KnownValue>>,
}

/// The known value of a property.
#[derive(Clone)]
enum KnownValue {
    Null,
    Text(String),
    Other,
}

impl KnownProperties {
    /// Creates a value without known properties, for the properties `names`.
    pub(crate) fn new(names: &'static [&'static str]) -> Self {
        Self {
            names,
            values: vec![None; names.len()],
        }
    }

    /// Records a property and the JSON text of its value. Returns `true` if the property takes part in the selection.
    pub(crate) fn record(&mut self, name: &str, json: &str) -> bool {
        let mut is_relevant = false;
        for (known, known_value) in self.names.iter().zip(&mut self.values) {
            if known.eq_ignore_ascii_case(name) {
                *known_value = Some(KnownValue::of(json));
                is_relevant = true;
            }
        }
        is_relevant
    }

    /// Returns the names of the properties that were seen.
    pub(crate) fn seen(&self) -> Vec<&'static str> {
        let seen = self.names.iter().filter(|name| self.is_seen(name));
        seen.copied().collect()
    }

    /// Returns `true` if the property `name` was seen, even if it was `null`.
    pub(crate) fn is_seen(&self, name: &str) -> bool {
        self.value_of(name).is_some()
    }

    fn value_of(&self, name: &str) -> Option<&KnownValue> {
        let index = self.names.iter().position(|known| *known == name)?;
        self.values.get(index)?.as_ref()
    }

    /// Returns the text of the property `name`.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        match self.value_of(name)? {
            KnownValue::Text(text) => Some(text),
            KnownValue::Null | KnownValue::Other => None,
        }
    }

    /// Checks whether the property `name` is present and not `null`.
    pub(crate) fn has(&self, name: &str) -> bool {
        matches!(
            self.value_of(name),
            Some(KnownValue::Text(_) | KnownValue::Other)
        )
    }

    /// Checks whether the text of the property `name` contains `part`.
    pub(crate) fn contains(&self, name: &str, part: &str) -> bool {
        self.text(name).is_some_and(|text| text.contains(part))
    }
}

impl KnownValue {
    fn of(json: &str) -> Self {
        match json {
            "null" => Self::Null,
            _ => serde_json::from_str(json).map_or(Self::Other, Self::Text),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Map;

    use super::*;
    use crate::model::model;

    #[derive(Clone)]
    pub struct Dog {
        kind: String,
        extra: Map<String, Value>,
    }

    model! {
        Dog { 0: kind = "kind", .. extra }
    }

    #[derive(Clone)]
    pub struct Puppy {
        kind: String,
        born: Option<i64>,
        extra: Map<String, Value>,
    }

    model! {
        Puppy { 0: kind = "kind", 1: born = "born", .. extra }
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
    fn the_order_of_properties_does_not_matter() {
        for text in [
            r#"{"kind":"dog","born":7,"more":[1.5]}"#,
            r#"{"born":7,"more":[1.5],"kind":"dog"}"#,
            r#"{"more":[1.5],"kind":"dog","born":7}"#,
            r#"{"kind":"hound","more":[1.5],"kind":"dog","born":7}"#,
            r#"{"kind":"cat","more":[1.5],"kind":"dog","born":7}"#,
        ] {
            let Pet::Puppy(puppy) = pet(text) else {
                panic!("{text} is a puppy")
            };
            assert_eq!(
                (puppy.kind.as_str(), puppy.born),
                ("dog", Some(7)),
                "{text}"
            );
            assert_eq!(puppy.extra["more"][0], 1.5, "{text}");
        }
        let text = r#"{"kind":"hound","more":1,"kind":"cat"}"#;
        assert_eq!(
            serde_json::to_string(&pet(text)).unwrap(),
            r#"{"kind":"cat","more":1}"#
        );
    }

    #[test]
    fn an_error_before_the_variant_is_selected_has_its_path() {
        for text in [
            r#"{"born":"x","kind":"dog"}"#,
            r#"{"kind":"dog","born":"x"}"#,
            r#"{"kind":"dog","born":1,"born":"x"}"#,
        ] {
            let error = serde_json::from_str::<Pet>(text).unwrap_err().to_string();
            assert!(error.starts_with("`born`: "), "{error}");
        }
    }
}
