//! Reads objects whose type depends on their properties.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::Target;
use super::json::{FirstName, Json, NameOfFirst};
use super::number::RAW;
use super::object::ObjectReader;
use crate::mismatch::in_member;
use crate::open::{Peeked, Union};

/// Reads an object as the type that its properties select. Keeps properties until the type is known, and
/// reads all later properties directly.
pub(super) fn read<'de, A: MapAccess<'de>>(
    union: &mut dyn Union,
    mut members: A,
) -> Result<bool, A::Error> {
    let names = union.properties();
    let mut peeked = Peeked::new(names);
    let mut pieces = Vec::new();
    let mut chooses_early = true;
    while let Some(name) = members.next_key_seed(NameOfFirst)? {
        let name = name.into_text();
        let piece = members.next_value_seed(AnyPiece);
        let piece = piece.map_err(|error| in_member(&name, &error))?;
        let selects = peeked.see(&name, &piece);
        pieces.push((name, piece));
        if !chooses_early || !selects || !union.is_decided(&peeked) {
            continue;
        }
        let Target::Object(object) = union.choose(&peeked) else {
            continue;
        };
        let mut reader = ObjectReader::new(object);
        read_pieces(&mut reader, &pieces)?;
        // Only properties that occur again can change the type from here on: of two properties with the same
        // name, the last one counts, even if it selects another type.
        let seen = names.iter().copied().filter(|name| peeked.is_seen(name));
        let seen: Vec<&'static str> = seen.collect();
        let Some(again) = reader.read(&mut members, &seen)? else {
            return reader.finish();
        };
        pieces = reader.pieces();
        let piece = members.next_value_seed(AnyPiece);
        let piece = piece.map_err(|error| in_member(again, &error))?;
        pieces.push((again.to_owned(), piece));
        for (name, piece) in &pieces {
            peeked.see(name, piece);
        }
        // Choosing the type at each repetition would read the same properties repeatedly.
        chooses_early = false;
    }
    match union.choose(&peeked) {
        Target::Object(object) => {
            let mut reader = ObjectReader::new(object);
            read_pieces(&mut reader, &pieces)?;
            reader.finish()
        }
        Target::Json(json) => {
            let object: Result<Map<_, _>, _> = pieces
                .into_iter()
                .map(|(name, piece)| Ok((name, piece.read(Json)?)))
                .collect();
            *json =
                Value::Object(object.map_err(|error: serde_json::Error| A::Error::custom(error))?);
            Ok(true)
        }
        _ => Ok(false),
    }
}

fn read_pieces<E: Error>(
    reader: &mut ObjectReader<'_>,
    pieces: &[(String, Piece)],
) -> Result<(), E> {
    let mut pieces = pieces.iter();
    let read = pieces.try_for_each(|(name, piece)| reader.read_piece(name, piece));
    read.map_err(E::custom)
}

/// The value of a property whose type is not known yet.
pub(crate) enum Piece {
    /// The JSON text, from serde_json.
    Text(String),
    /// The value, from any other format.
    Json(Value),
}

impl Piece {
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
struct AnyPiece;

impl<'de> DeserializeSeed<'de> for AnyPiece {
    type Value = Piece;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Piece, D::Error> {
        deserializer.deserialize_newtype_struct(RAW, self)
    }
}

impl<'de> Visitor<'de> for AnyPiece {
    type Value = Piece;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can hold")
    }

    /// Keeps the JSON text that serde_json provides.
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Piece, A::Error> {
        match members.next_key_seed(NameOfFirst)? {
            Some(FirstName::Raw) => members.next_value().map(Piece::Text),
            first => {
                let mut json = Value::Null;
                super::json::read_more_members(&mut json, first, members)?;
                Ok(Piece::Json(json))
            }
        }
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Piece, D::Error> {
        Json.deserialize(deserializer).map(Piece::Json)
    }
}
