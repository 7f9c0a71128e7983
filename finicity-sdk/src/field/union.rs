//! Reads objects whose type depends on their properties.

use serde::de::{Error, MapAccess};
use serde_json::{Map, Value};

use super::Target;
use super::json::{FirstNameSeed, Json, JsonTextSeed, read_text};
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
        let json = properties.next_value_seed(JsonTextSeed);
        let json = json.map_err(|error| in_property(&name, &error))?;
        let selects = known.record(&name, &json);
        buffered.push((name, json));
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
        let json = properties.next_value_seed(JsonTextSeed);
        let json = json.map_err(|error| in_property(repeated_name, &error))?;
        buffered.push((repeated_name.to_owned(), json));
        for (name, json) in &buffered {
            known.record(name, json);
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
    buffered: &[(String, String)],
) -> Result<(), serde_json::Error> {
    for (name, json) in buffered {
        reader.read_buffered_value(name, json)?;
    }
    Ok(())
}

/// Reads an object of an unknown type.
fn read_unknown(buffered: Vec<(String, String)>) -> Result<Value, serde_json::Error> {
    let mut object = Map::new();
    for (name, json) in buffered {
        object.insert(name, read_text(&json, Json)?);
    }
    Ok(Value::Object(object))
}
