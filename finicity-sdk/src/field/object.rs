//! Reads objects.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::json::Json;
use super::read;
use super::union::Piece;
use crate::mismatch::{MISSING, in_member};
use crate::model::{Object, Shape};

/// A reader that fills the properties of one object from one source after the other.
pub(super) struct ObjectReader<'a> {
    object: &'a mut dyn Object,
    shape: &'static Shape,
    /// The indices of the required fields.
    required: &'static [usize],
    /// The required fields that were read.
    seen: Seen,
    /// The index of the field that is likely to be next.
    likely: usize,
}

impl<'a> ObjectReader<'a> {
    /// Creates a reader that fills an empty object.
    pub(super) fn new(object: &'a mut dyn Object) -> Self {
        let shape = object.shape();
        Self {
            shape,
            required: shape.required(object),
            object,
            seen: Seen::default(),
            likely: 0,
        }
    }

    /// Reads properties until the end, or until the first name that is in `stop`. Returns that name without
    /// reading its value.
    pub(super) fn read<'de, A: MapAccess<'de>>(
        &mut self,
        members: &mut A,
        stop: &[&'static str],
    ) -> Result<Option<&'static str>, A::Error> {
        while let Some(name) = members.next_key_seed(Name(self.shape, self.likely, stop))? {
            match name {
                Known::Field(index) => {
                    let value = members.next_value_seed(Member(self, index));
                    value.map_err(|error| in_member(self.shape.members[index], &error))?;
                }
                Known::Extra(name) => {
                    let value = members.next_value_seed(Json);
                    let value = value.map_err(|error| in_member(&name, &error))?;
                    self.object.extra_mut().insert(name, value);
                }
                Known::Stop(name) => return Ok(Some(name)),
            }
        }
        Ok(None)
    }

    /// Reads a property that was kept for later.
    pub(super) fn read_piece(
        &mut self,
        name: &str,
        piece: &Piece,
    ) -> Result<(), serde_json::Error> {
        let read = match self.shape.find(name, self.likely) {
            Some(index) => piece.read(Member(self, index)),
            None => piece.read(Json).map(|value| {
                self.object.extra_mut().insert(name.to_owned(), value);
            }),
        };
        read.map_err(|error| in_member(name, &error))
    }

    /// Returns the properties that were read, so that they can be read as another type.
    pub(super) fn pieces(&self) -> Vec<(String, Piece)> {
        let mut pieces = Vec::new();
        crate::model::each(self.object, &mut |name, content| {
            let text = serde_json::to_string(&content).unwrap_or_else(|_| "null".to_owned());
            pieces.push((name.to_owned(), Piece::Text(text)));
        });
        let extra = self.object.extra().clone().into_iter();
        pieces.extend(extra.map(|(name, value)| (name, Piece::Json(value))));
        pieces
    }

    /// Checks that every required field was read.
    pub(super) fn finish<E: Error>(&self) -> Result<bool, E> {
        let mut required = self.required.iter();
        match required.find(|index| !self.seen.contains(**index)) {
            Some(index) => Err(in_member(self.shape.members[*index], &E::custom(MISSING))),
            None => Ok(true),
        }
    }
}

/// A seed that reads the value of the field at an index.
struct Member<'a, 'b>(&'a mut ObjectReader<'b>, usize);

impl<'de> DeserializeSeed<'de> for Member<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self(reader, index) = self;
        let Some(slot) = reader.object.slot(index) else {
            return Ok(());
        };
        reader.likely = index + 1;
        if reader.required.contains(&index) && !reader.seen.insert(index) {
            slot.clear();
        }
        read(deserializer, slot)
    }
}

/// A set of indices. Indices below 128 do not need an allocation.
#[derive(Default)]
struct Seen {
    low: u128,
    high: Vec<usize>,
}

impl Seen {
    fn contains(&self, index: usize) -> bool {
        match index {
            0..128 => self.low & (1 << index) != 0,
            _ => self.high.contains(&index),
        }
    }

    /// Adds an index. Returns `true` if the index is new.
    fn insert(&mut self, index: usize) -> bool {
        let is_new = !self.contains(index);
        match index {
            0..128 => self.low |= 1 << index,
            _ => self.high.push(index),
        }
        is_new
    }
}

/// The meaning of a property name.
enum Known {
    /// The field at an index.
    Field(usize),
    /// A property for which the type does not have a field.
    Extra(String),
    /// A property at which the reader stops.
    Stop(&'static str),
}

/// A seed that reads the name of a property, with the index of the likely next field and the names at which
/// to stop.
struct Name<'a>(&'static Shape, usize, &'a [&'static str]);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Known;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Known, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Known;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property as text")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Known, E> {
        let Self(shape, likely, stop) = self;
        if let Some(stop) = stop.iter().find(|stop| stop.eq_ignore_ascii_case(name)) {
            return Ok(Known::Stop(stop));
        }
        let index = shape.find(name, likely);
        Ok(index.map_or_else(|| Known::Extra(name.to_owned()), Known::Field))
    }
}
