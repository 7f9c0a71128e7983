//! Values of any type that are kept as JSON.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess};
use serde::de::{Error, Visitor};
use serde_json::{Map, Value};

use super::number::{NUMBER, RAW};
use super::{Target, TargetVisitor};

/// A seed that reads any value. Unlike `Value` itself, the seed rejects numbers that JSON cannot represent.
pub(super) struct Json;

impl<'de> DeserializeSeed<'de> for Json {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let mut json = Value::Null;
        TargetVisitor(Target::Json(&mut json)).deserialize(deserializer)?;
        Ok(json)
    }
}

/// Converts a whole number to JSON if it is in the range of `i64` or `u64`.
pub(super) fn from_integer(number: i128) -> Option<Value> {
    let negative = i64::try_from(number).map(Value::from);
    negative
        .or_else(|_| u64::try_from(number).map(Value::from))
        .ok()
}

/// Reads a list.
pub(super) fn read_items<'de, A: SeqAccess<'de>>(
    json: &mut Value,
    mut items: A,
) -> Result<bool, A::Error> {
    let mut list = Vec::new();
    while let Some(item) = items.next_element_seed(Json)? {
        list.push(item);
    }
    *json = Value::Array(list);
    Ok(true)
}

/// Reads an object, or a number that serde_json represents as a map.
pub(super) fn read_properties<'de, A: MapAccess<'de>>(
    json: &mut Value,
    mut properties: A,
) -> Result<bool, A::Error> {
    match properties.next_key_seed(FirstNameSeed)? {
        Some(FirstName::Number) => {
            let digits: String = properties.next_value()?;
            *json = serde_json::from_str(&digits).map_err(A::Error::custom)?;
            Ok(true)
        }
        first => read_more_properties(json, first, properties),
    }
}

/// Reads the rest of an object after its first name.
fn read_more_properties<'de, A: MapAccess<'de>>(
    json: &mut Value,
    first: Option<FirstName>,
    mut properties: A,
) -> Result<bool, A::Error> {
    let mut object = Map::new();
    let mut next = first;
    while let Some(name) = next {
        object.insert(name.into_text(), properties.next_value_seed(Json)?);
        next = properties.next_key_seed(FirstNameSeed)?;
    }
    *json = Value::Object(object);
    Ok(true)
}

/// The first key of a map. serde_json uses two special keys that are not in the document.
pub(super) enum FirstName {
    /// The key before JSON text. See [`RAW`].
    Raw,
    /// The key before the text of a number. See [`NUMBER`].
    Number,
    /// The name of a property.
    Text(String),
}

impl FirstName {
    /// Returns the name as text.
    pub(super) fn into_text(self) -> String {
        match self {
            Self::Raw => RAW.to_owned(),
            Self::Number => NUMBER.to_owned(),
            Self::Text(name) => name,
        }
    }
}

/// A seed that reads a [`FirstName`].
pub(super) struct FirstNameSeed;

impl<'de> DeserializeSeed<'de> for FirstNameSeed {
    type Value = FirstName;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<FirstName, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for FirstNameSeed {
    type Value = FirstName;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property as text")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<FirstName, E> {
        Ok(match name {
            RAW => FirstName::Raw,
            NUMBER => FirstName::Number,
            _ => FirstName::Text(name.to_owned()),
        })
    }
}

/// Reads JSON text with `seed`.
pub(super) fn read_text<'de, S: DeserializeSeed<'de>>(
    json: &'de str,
    seed: S,
) -> Result<S::Value, serde_json::Error> {
    seed.deserialize(&mut serde_json::Deserializer::from_str(json))
}

/// Reads any value as JSON text: from serde_json the text itself, so that no digit is lost.
#[cfg(feature = "webhooks")]
pub(crate) fn json_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    JsonTextSeed.deserialize(deserializer)
}

/// A seed and visitor that reads any value as JSON text.
pub(super) struct JsonTextSeed;

impl<'de> DeserializeSeed<'de> for JsonTextSeed {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_newtype_struct(RAW, self)
    }
}

impl<'de> Visitor<'de> for JsonTextSeed {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can hold")
    }

    /// Reads the JSON text that serde_json provides.
    fn visit_map<A: MapAccess<'de>>(self, mut properties: A) -> Result<String, A::Error> {
        match properties.next_key_seed(FirstNameSeed)? {
            Some(FirstName::Raw) => properties.next_value(),
            first => {
                let mut json = Value::Null;
                read_more_properties(&mut json, first, properties)?;
                Ok(json.to_string())
            }
        }
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<String, D::Error> {
        Json.deserialize(deserializer).map(|json| json.to_string())
    }
}
