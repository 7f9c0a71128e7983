//! Reads objects.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;

use super::json::{Json, read_text};
use super::{Target, read};
use crate::mismatch::{MISSING, in_property};
use crate::model::{Contents, EXTRA, Object, find};

/// A reader that fills the properties of one object from one source after the other.
pub(super) struct ObjectReader<'a> {
    object: &'a mut dyn Object,
    /// The names of the properties in JSON.
    names: &'static [&'static str],
    /// The indices of the required fields.
    required: &'static [usize],
    /// The required fields that were read.
    seen: Seen,
    /// The index of the field that is likely to be next.
    expected_index: usize,
}

impl<'a> ObjectReader<'a> {
    /// Creates a reader that fills an empty object.
    pub(super) fn new(object: &'a mut dyn Object) -> Self {
        let shape = object.shape();
        Self {
            names: shape.names(),
            required: shape.required(object),
            object,
            seen: Seen::default(),
            expected_index: 0,
        }
    }

    /// Reads properties until the end, or until the first name that is in `stop`. Returns that name without
    /// reading its value.
    pub(super) fn read<'de, A: MapAccess<'de>>(
        &mut self,
        properties: &mut A,
        stop: &[&'static str],
    ) -> Result<Option<&'static str>, A::Error> {
        while let Some(name) =
            properties.next_key_seed(Name(self.names, self.expected_index, stop))?
        {
            match name {
                NameMatch::Field(index) => {
                    let value = properties.next_value_seed(PropertySeed(self, index));
                    value.map_err(|error| in_property(self.names[index], &error))?;
                }
                NameMatch::Extra(name) => {
                    let value = properties.next_value_seed(Json);
                    let value = value.map_err(|error| in_property(&name, &error))?;
                    self.insert_extra(name, value);
                }
                NameMatch::Stop(name) => return Ok(Some(name)),
            }
        }
        Ok(None)
    }

    /// Reads a property that was kept for later.
    pub(super) fn read_buffered_value(
        &mut self,
        name: &str,
        json: &str,
    ) -> Result<(), serde_json::Error> {
        let read = match find(self.names, name, self.expected_index) {
            Some(index) => read_text(json, PropertySeed(self, index)),
            None => read_text(json, Json).map(|value| self.insert_extra(name.to_owned(), value)),
        };
        read.map_err(|error| in_property(name, &error))
    }

    /// Keeps a property that is not a field.
    fn insert_extra(&mut self, name: String, value: Value) {
        if let Target::Extra(extra) = self.object.slot(EXTRA).target() {
            extra.insert(name, value);
        }
    }

    /// Returns the JSON text of the properties that were read, so that they can be read as another type.
    pub(super) fn buffered(&self) -> Vec<(String, String)> {
        let contents = Contents::of(self.object);
        let fields = contents.fields.iter().map(|(index, content)| {
            let text = serde_json::to_string(content).unwrap_or_else(|_| "null".to_owned());
            (self.names[*index].to_owned(), text)
        });
        let extra = contents.extra.into_iter().flatten();
        let extra = extra.map(|(name, value)| (name.clone(), value.to_string()));
        fields.chain(extra).collect()
    }

    /// Checks that every required field was read.
    pub(super) fn finish<E: Error>(&self) -> Result<bool, E> {
        let mut required = self.required.iter();
        match required.find(|index| !self.seen.contains(**index)) {
            Some(index) => Err(in_property(self.names[*index], &E::custom(MISSING))),
            None => Ok(true),
        }
    }
}

/// A seed that reads the value of the field at an index.
struct PropertySeed<'a, 'b>(&'a mut ObjectReader<'b>, usize);

impl<'de> DeserializeSeed<'de> for PropertySeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self(reader, index) = self;
        let slot = reader.object.slot(index);
        reader.expected_index = index + 1;
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
enum NameMatch {
    /// The field at an index.
    Field(usize),
    /// A property for which the type does not have a field.
    Extra(String),
    /// A property at which the reader stops.
    Stop(&'static str),
}

/// A seed that reads the name of a property, with the known names, the index of the likely next field and the
/// names at which to stop.
struct Name<'a>(&'static [&'static str], usize, &'a [&'static str]);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = NameMatch;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<NameMatch, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = NameMatch;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property as text")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<NameMatch, E> {
        let Self(names, expected_index, stop) = self;
        if let Some(stop) = stop.iter().find(|stop| stop.eq_ignore_ascii_case(name)) {
            return Ok(NameMatch::Stop(stop));
        }
        let index = find(names, name, expected_index);
        Ok(index.map_or_else(|| NameMatch::Extra(name.to_owned()), NameMatch::Field))
    }
}
