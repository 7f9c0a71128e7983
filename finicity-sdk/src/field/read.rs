//! Reads values from any self-describing format.

use std::fmt;

use rust_decimal::Decimal;
use serde::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde_json::Value;

use super::json::{FirstName, FirstNameSeed};
use super::number::RAW;
use super::object::ObjectReader;
use super::scalar::integer_from_float;
use super::{Emptied, Entries, Field, FromScalar, List, Slot, Target, decimal, json, union};
use crate::mismatch::{in_item, in_property};
use crate::model::Object;
use crate::open::{KnownProperties, OpenEnum};

/// The description of a decimal number, for messages.
const DECIMAL: &str = "a decimal number";

/// Reads a value.
pub(crate) fn deserialize<'de, T: Field, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut value = T::empty();
    read(deserializer, &mut value)?;
    Ok(value)
}

/// Reads a value into `slot`.
pub(crate) fn read<'de, D: Deserializer<'de>>(
    deserializer: D,
    slot: &mut dyn Slot,
) -> Result<(), D::Error> {
    if TargetVisitor(slot.target()).deserialize(deserializer)? || slot.clear() != Emptied::Required
    {
        return Ok(());
    }
    Err(invalid_type(&TargetVisitor(slot.target()), "null"))
}

/// Returns an error that a value of the type `found` does not fit. The error does not contain the value.
#[cold]
fn invalid_type<E: Error>(expected: &TargetVisitor<'_>, found: &str) -> E {
    E::invalid_value(Unexpected::Other(found), expected)
}

/// A seed and visitor that writes a value to its target. Returns `false` if the value is `null`.
pub(crate) struct TargetVisitor<'a>(pub(crate) Target<'a>);

impl<'de> DeserializeSeed<'de> for TargetVisitor<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        match self.0 {
            Target::Decimal(decimal) => {
                deserializer.deserialize_newtype_struct(RAW, DecimalVisitor(decimal))
            }
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for TargetVisitor<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Target::Text(_) | Target::Enum(_) => f.write_str("text"),
            Target::Identifier(_) => f.write_str("an identifier, as text or as a whole number"),
            Target::Decimal(_) => f.write_str(DECIMAL),
            Target::Scalar(scalar) => f.write_str(scalar.expected()),
            Target::Object(object) => write!(f, "an object ({})", object.shape().name),
            Target::List(_) => f.write_str("a list"),
            Target::Map(_) | Target::Extra(_) => f.write_str("an object"),
            Target::Union(_) | Target::Json(_) => f.write_str("a value that JSON can hold"),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_str<E: Error>(mut self, text: &str) -> Result<bool, E> {
        let fits = match self.0 {
            Target::Text(ref mut target) | Target::Identifier(ref mut target) => {
                store(*target, Some(text.to_owned()))
            }
            Target::Enum(ref mut target) => set(*target, Some(text)),
            Target::Decimal(ref mut target) => store(*target, decimal::from_text(text)),
            Target::Scalar(ref mut scalar) => scalar.text(text),
            Target::Json(ref mut json) => store(*json, Some(Value::from(text))),
            Target::List(list) => return TargetVisitor(list.push()).visit_str(text),
            Target::Union(union) => {
                return TargetVisitor(union.choose(&KnownProperties::default())).visit_str(text);
            }
            Target::Object(_) | Target::Map(_) | Target::Extra(_) => false,
        };
        match fits {
            true => Ok(true),
            false => Err(invalid_type(&self, "text")),
        }
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<bool, E> {
        self.visit_i128(number.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<bool, E> {
        self.visit_i128(number.into())
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<bool, E> {
        match i128::try_from(number) {
            Ok(number) => self.visit_i128(number),
            Err(_) => Err(invalid_type(&self, "a whole number out of range")),
        }
    }

    fn visit_i128<E: Error>(mut self, number: i128) -> Result<bool, E> {
        let fits = match self.0 {
            Target::Text(ref mut target) | Target::Identifier(ref mut target) => {
                store(*target, String::from_integer(number))
            }
            Target::Enum(ref mut target) => set(*target, String::from_integer(number)),
            Target::Decimal(ref mut target) => store(*target, decimal::from_integer(number)),
            Target::Scalar(ref mut scalar) => scalar.integer(number),
            Target::Json(ref mut json) => store(*json, json::from_integer(number)),
            Target::List(list) => return TargetVisitor(list.push()).visit_i128(number),
            Target::Union(union) => {
                return TargetVisitor(union.choose(&KnownProperties::default())).visit_i128(number);
            }
            Target::Object(_) | Target::Map(_) | Target::Extra(_) => false,
        };
        match fits {
            true => Ok(true),
            false => Err(invalid_type(&self, "a whole number")),
        }
    }

    fn visit_f64<E: Error>(mut self, number: f64) -> Result<bool, E> {
        if !number.is_finite() {
            return Err(invalid_type(&self, "a number that is not finite"));
        }
        let fits = match self.0 {
            Target::Text(ref mut target) => store(*target, String::from_float(number)),
            Target::Identifier(ref mut target) => store(
                *target,
                integer_from_float(number).map(|number| number.to_string()),
            ),
            Target::Enum(ref mut target) => set(*target, String::from_float(number)),
            Target::Decimal(ref mut target) => store(*target, decimal::from_float(number)),
            Target::Scalar(ref mut scalar) => scalar.float(number),
            Target::Json(ref mut json) => store(*json, Some(Value::from(number))),
            Target::List(list) => return TargetVisitor(list.push()).visit_f64(number),
            Target::Union(union) => {
                return TargetVisitor(union.choose(&KnownProperties::default())).visit_f64(number);
            }
            Target::Object(_) | Target::Map(_) | Target::Extra(_) => false,
        };
        match fits {
            true => Ok(true),
            false => Err(invalid_type(&self, "a number with a fraction")),
        }
    }

    fn visit_bool<E: Error>(mut self, boolean: bool) -> Result<bool, E> {
        let fits = match self.0 {
            Target::Text(ref mut target) => store(*target, String::from_bool(boolean)),
            Target::Enum(ref mut target) => set(*target, String::from_bool(boolean)),
            Target::Scalar(ref mut scalar) => scalar.boolean(boolean),
            Target::Json(ref mut json) => store(*json, Some(Value::from(boolean))),
            Target::List(list) => return TargetVisitor(list.push()).visit_bool(boolean),
            Target::Union(union) => {
                return TargetVisitor(union.choose(&KnownProperties::default()))
                    .visit_bool(boolean);
            }
            Target::Identifier(_)
            | Target::Decimal(_)
            | Target::Object(_)
            | Target::Map(_)
            | Target::Extra(_) => false,
        };
        match fits {
            true => Ok(true),
            false => Err(invalid_type(&self, "a boolean")),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<bool, A::Error> {
        match self.0 {
            Target::List(list) => read_items(list, items),
            Target::Object(object) => read_only_item(object, items),
            Target::Json(json) => json::read_items(json, items),
            Target::Union(union) => {
                TargetVisitor(union.choose(&KnownProperties::default())).visit_seq(items)
            }
            _ => Err(invalid_type(&self, "a list")),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut properties: A) -> Result<bool, A::Error> {
        match self.0 {
            Target::Object(object) => {
                let mut reader = ObjectReader::new(object);
                reader.read(&mut properties, &[])?;
                reader.finish()
            }
            Target::Map(entries) => read_entries(entries, properties),
            Target::List(list) => TargetVisitor(list.push()).visit_map(properties),
            Target::Json(json) => json::read_properties(json, properties),
            Target::Union(union) => union::read(union, properties),
            target => read_number(TargetVisitor(target), properties),
        }
    }
}

/// A visitor for the result of asking for [`RAW`]: from serde_json the text of a number, and from other formats
/// the value itself.
struct DecimalVisitor<'a>(&'a mut Decimal);

impl<'a> DecimalVisitor<'a> {
    fn any(self) -> TargetVisitor<'a> {
        TargetVisitor(Target::Decimal(self.0))
    }
}

impl<'de> Visitor<'de> for DecimalVisitor<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(DECIMAL)
    }

    fn visit_map<A: MapAccess<'de>>(self, properties: A) -> Result<bool, A::Error> {
        read_number(self.any(), properties)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self.any())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.any().deserialize(deserializer)
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        self.any().visit_str(text)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<bool, E> {
        self.any().visit_i64(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<bool, E> {
        self.any().visit_u64(number)
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<bool, E> {
        self.any().visit_i128(number)
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<bool, E> {
        self.any().visit_u128(number)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<bool, E> {
        self.any().visit_f64(number)
    }

    fn visit_bool<E: Error>(self, boolean: bool) -> Result<bool, E> {
        self.any().visit_bool(boolean)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<bool, A::Error> {
        self.any().visit_seq(items)
    }
}

/// Reads a number that serde_json represents as a map.
fn read_number<'de, A: MapAccess<'de>>(
    visitor: TargetVisitor<'_>,
    mut properties: A,
) -> Result<bool, A::Error> {
    match properties.next_key_seed(FirstNameSeed)? {
        Some(FirstName::Raw | FirstName::Number) => properties.next_value_seed(NumberText(visitor)),
        _ => Err(invalid_type(&visitor, "an object")),
    }
}

/// Stores a value if there is one. Returns `true` if there is.
fn store<T>(target: &mut T, value: Option<T>) -> bool {
    value.map(|value| *target = value).is_some()
}

/// Stores the text of an enum if there is one. Returns `true` if there is.
fn set<T: AsRef<str>>(target: &mut dyn OpenEnum, text: Option<T>) -> bool {
    text.map(|text| target.set(text.as_ref())).is_some()
}

/// A seed and visitor that reads a number from its JSON text.
struct NumberText<'a>(TargetVisitor<'a>);

impl<'de> DeserializeSeed<'de> for NumberText<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for NumberText<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        match self.0.0 {
            Target::Decimal(_) if text == "null" => Ok(false),
            Target::Decimal(target) => match decimal::from_json(text) {
                Some(number) => {
                    *target = number;
                    Ok(true)
                }
                None => Err(invalid_type(
                    &TargetVisitor(Target::Decimal(target)),
                    "another value",
                )),
            },
            target => match (text.parse(), text.parse()) {
                (Ok(integer), _) => TargetVisitor(target).visit_i128(integer),
                (_, Ok(float)) => TargetVisitor(target).visit_f64(float),
                _ => Err(invalid_type(&TargetVisitor(target), "another value")),
            },
        }
    }
}

fn read_items<'de, A: SeqAccess<'de>>(list: &mut dyn List, mut items: A) -> Result<bool, A::Error> {
    for index in 0.. {
        let item = items.next_element_seed(Item(list));
        if item.map_err(|error| in_item(index, &error))?.is_none() {
            break;
        }
    }
    Ok(true)
}

/// A seed that reads the next item of a list. Leaves out an item that is `null`.
struct Item<'a>(&'a mut dyn List);

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if !TargetVisitor(self.0.push()).deserialize(deserializer)? {
            self.0.pop();
        }
        Ok(())
    }
}

/// Reads a list with a single object as that object.
fn read_only_item<'de, A: SeqAccess<'de>>(
    object: &mut dyn Object,
    mut items: A,
) -> Result<bool, A::Error> {
    let only = items
        .next_element_seed(TargetVisitor(Target::Object(object)))
        .map_err(|error| in_item(0, &error))?;
    match (only, items.next_element::<IgnoredAny>()?) {
        (Some(true), None) => Ok(true),
        _ => Err(invalid_type(
            &TargetVisitor(Target::Object(object)),
            "a list",
        )),
    }
}

fn read_entries<'de, A: MapAccess<'de>>(
    entries: &mut dyn Entries,
    mut properties: A,
) -> Result<bool, A::Error> {
    while let Some(name) = properties.next_key::<String>()? {
        let value = properties.next_value_seed(TargetVisitor(entries.insert(&name)));
        if !value.map_err(|error| in_property(&name, &error))? {
            entries.remove(&name);
        }
    }
    Ok(true)
}
