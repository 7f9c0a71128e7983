//! Values of any type, kept as JSON.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess};
use serde::de::{Error, Visitor};
use serde_json::{Map, Value};

use super::number::NUMBER;
use super::{Place, Target};

/// Seed that reads any value. Unlike `Value` itself it refuses numbers that JSON can't hold.
pub(super) struct Json;

impl<'de> DeserializeSeed<'de> for Json {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let mut json = Value::Null;
        Place(Target::Json(&mut json)).deserialize(deserializer)?;
        Ok(json)
    }
}

/// Returns a whole number as JSON, if it is in the range of `i64` or `u64`.
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

/// Reads an object.
pub(super) fn read_members<'de, A: MapAccess<'de>>(
    json: &mut Value,
    mut members: A,
) -> Result<bool, A::Error> {
    let first = members.next_key_seed(Name)?;
    if first.as_deref() == Some(NUMBER) {
        let digits: String = members.next_value()?;
        *json = serde_json::from_str(&digits).map_err(A::Error::custom)?;
        return Ok(true);
    }
    read_more_members(json, first, members)
}

/// Reads an object whose first name was read.
pub(super) fn read_more_members<'de, A: MapAccess<'de>>(
    json: &mut Value,
    first: Option<String>,
    mut members: A,
) -> Result<bool, A::Error> {
    let mut object = Map::new();
    let mut next = first;
    while let Some(name) = next {
        object.insert(name, members.next_value_seed(Json)?);
        next = members.next_key_seed(Name)?;
    }
    *json = Value::Object(object);
    Ok(true)
}

/// Seed that reads the name of a property.
pub(super) struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_string(self)
    }
}

impl Visitor<'_> for Name {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property as text")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<String, E> {
        Ok(name.to_owned())
    }

    fn visit_string<E: Error>(self, name: String) -> Result<String, E> {
        Ok(name)
    }
}
