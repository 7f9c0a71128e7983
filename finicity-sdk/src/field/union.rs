//! Reads objects whose type depends on their properties.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::Target;
use super::json::{FirstName, FirstNameSeed, Json};
use super::number::RAW;
use super::object::ObjectReader;
use crate::mismatch::in_property;
use crate::open::{KnownProperties, Union};

/// Reads an object as the type that its properties select. Keeps properties until the type is known, and
/// reads all later properties directly.
pub(super) fn read<'de, A: MapAccess<'de>>(
    union: &mut dyn Union,
    mut properties: A,
) -> Result<bool, A::Error> {
    let mut known = KnownProperties::new(union.properties());
    let mut buffered = Vec::new();
    let mut chooses_early = true;
    while let Some(name) = properties.next_key_seed(FirstNameSeed)? {
        let name = name.into_text();
        let value = properties.next_value_seed(BufferedSeed);
        let value = value.map_err(|error| in_property(&name, &error))?;
        let selects = known.record(&name, &value);
        buffered.push((name, value));
        if !chooses_early || !selects || !union.is_decided(&known) {
            continue;
        }
        let Target::Object(object) = union.choose(&known) else {
            continue;
        };
        let mut reader = ObjectReader::new(object);
        read_buffered_values(&mut reader, &buffered).map_err(A::Error::custom)?;
        // Only properties that occur again can change the type from here on: of two properties with the same
        // name, the last one counts, even if it selects another type.
        let Some(repeated_name) = reader.read(&mut properties, &known.seen())? else {
            return reader.finish();
        };
        buffered = reader.buffered();
        let value = properties.next_value_seed(BufferedSeed);
        let value = value.map_err(|error| in_property(repeated_name, &error))?;
        buffered.push((repeated_name.to_owned(), value));
        for (name, value) in &buffered {
            known.record(name, value);
        }
        // Choosing the type at each repetition would read the same properties repeatedly.
        chooses_early = false;
    }
    match union.choose(&known) {
        Target::Object(object) => {
            let mut reader = ObjectReader::new(object);
            read_buffered_values(&mut reader, &buffered).map_err(A::Error::custom)?;
            reader.finish()
        }
        Target::Json(json) => {
            *json = read_unknown(buffered).map_err(A::Error::custom)?;
            Ok(true)
        }
        _ => Ok(false),
    }
}

fn read_buffered_values(
    reader: &mut ObjectReader<'_>,
    buffered: &[(String, BufferedValue)],
) -> Result<(), serde_json::Error> {
    for (name, value) in buffered {
        reader.read_buffered_value(name, value)?;
    }
    Ok(())
}

/// Reads an object of an unknown type.
fn read_unknown(buffered: Vec<(String, BufferedValue)>) -> Result<Value, serde_json::Error> {
    let mut object = Map::new();
    for (name, value) in buffered {
        object.insert(name, value.read(Json)?);
    }
    Ok(Value::Object(object))
}

/// The value of a property whose type is not known yet.
pub(crate) enum BufferedValue {
    /// The JSON text, from serde_json.
    Text(String),
    /// The value, from any other format.
    Json(Value),
}

impl BufferedValue {
    /// Reads the value.
    pub(super) fn read<'de, S: DeserializeSeed<'de>>(
        &'de self,
        seed: S,
    ) -> Result<S::Value, serde_json::Error> {
        match self {
            Self::Text(text) => seed.deserialize(&mut serde_json::Deserializer::from_str(text)),
            Self::Json(json) => seed.deserialize(json),
        }
    }
}

/// A seed that keeps a value of any type.
struct BufferedSeed;

impl<'de> DeserializeSeed<'de> for BufferedSeed {
    type Value = BufferedValue;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<BufferedValue, D::Error> {
        deserializer.deserialize_newtype_struct(RAW, self)
    }
}

impl<'de> Visitor<'de> for BufferedSeed {
    type Value = BufferedValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can hold")
    }

    /// Keeps the JSON text that serde_json provides.
    fn visit_map<A: MapAccess<'de>>(self, mut properties: A) -> Result<BufferedValue, A::Error> {
        match properties.next_key_seed(FirstNameSeed)? {
            Some(FirstName::Raw) => properties.next_value().map(BufferedValue::Text),
            first => {
                let mut json = Value::Null;
                super::json::read_more_properties(&mut json, first, properties)?;
                Ok(BufferedValue::Json(json))
            }
        }
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<BufferedValue, D::Error> {
        Json.deserialize(deserializer).map(BufferedValue::Json)
    }
}
