//! Lists.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::Serializer;
use serde_json::Value;

use super::{Field, Reader, Writer};
use crate::mismatch::in_item;

/// `null` is an empty list, one item that stands alone a list of one, and an item that is `null` is
/// left out.
impl<T: Field> Field for Vec<T> {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let list = Option::<List<T>>::deserialize(deserializer)?;
        Ok(list.map_or_else(Self::new, |list| list.0))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Writer))
    }
}

struct List<T>(Vec<T>);

impl<'de, T: Field> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ListVisitor(PhantomData))
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<T: Field> ListVisitor<T> {
    fn lone<E: de::Error>(item: Value) -> Result<List<T>, E> {
        let item = T::read(item).map_err(E::custom)?;
        Ok(List(vec![item]))
    }
}

impl<'de, T: Field> Visitor<'de> for ListVisitor<T> {
    type Value = List<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<List<T>, A::Error> {
        let mut list = Vec::new();
        for index in 0.. {
            let item = items
                .next_element::<Option<Reader<T>>>()
                .map_err(|error| in_item(index, &error))?;
            match item {
                Some(Some(Reader(item))) => list.push(item),
                Some(None) => {}
                None => break,
            }
        }
        Ok(List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, item: A) -> Result<List<T>, A::Error> {
        T::read(MapAccessDeserializer::new(item)).map(|item| List(vec![item]))
    }

    fn visit_str<E: de::Error>(self, item: &str) -> Result<List<T>, E> {
        Self::lone(item.into())
    }

    fn visit_i64<E: de::Error>(self, item: i64) -> Result<List<T>, E> {
        Self::lone(item.into())
    }

    fn visit_u64<E: de::Error>(self, item: u64) -> Result<List<T>, E> {
        Self::lone(item.into())
    }

    fn visit_f64<E: de::Error>(self, item: f64) -> Result<List<T>, E> {
        Self::lone(item.into())
    }

    fn visit_bool<E: de::Error>(self, item: bool) -> Result<List<T>, E> {
        Self::lone(item.into())
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::super::tests::read;
    use super::*;

    #[test]
    fn null_and_absence_are_an_empty_list() {
        assert!(read::<Vec<i64>>("null").unwrap().is_empty());
        assert_eq!(Vec::<i64>::absent(), Some(vec![]));
    }

    #[test]
    fn items_that_are_null_are_left_out() {
        assert_eq!(read::<Vec<i64>>("[1, null, 2]").unwrap(), [1, 2]);
    }

    #[test]
    fn an_item_that_stands_alone_is_a_list_of_one() {
        assert_eq!(read::<Vec<i64>>("1").unwrap(), [1]);
        assert_eq!(read::<Vec<String>>("\"a\"").unwrap(), ["a"]);
        assert_eq!(read::<Vec<bool>>("true").unwrap(), [true]);
        assert_eq!(read::<Vec<Decimal>>("1.5").unwrap(), [Decimal::new(15, 1)]);
        assert_eq!(
            read::<Vec<Decimal>>("\"1.5\"").unwrap(),
            [Decimal::new(15, 1)]
        );
        assert!(read::<Vec<i64>>("\"a\"").is_err());
    }

    #[test]
    fn an_error_in_a_list_names_its_place() {
        let error = read::<Vec<Vec<i64>>>("[[1], [1, \"x\"]]").unwrap_err();
        assert!(error.to_string().starts_with("`[1][1]`: "), "{error}");
    }
}
