//! The content of values.

use std::fmt::{self, Debug, Formatter};

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde_json::Value;

use super::{Entries, Form, List};
use crate::model::{self, Object};

/// The content to write for a value.
#[allow(dead_code, reason = "not every contract and area uses every type")]
pub(crate) enum Content<'a> {
    Absent,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Decimal(&'a Decimal),
    Text(&'a str),
    /// A whole number, written as text.
    Digits(i64),
    Date(&'a NaiveDate),
    DateTime(&'a DateTime<Utc>),
    Object(&'a dyn Object),
    List(&'a dyn List, Form),
    Map(&'a dyn Entries, Form),
    Json(&'a Value),
    /// An object of an unknown type, which can contain anything.
    Unknown(&'a Value),
}

impl Content<'_> {
    /// Returns `true` if an object omits a property with this content.
    #[inline]
    pub(crate) fn is_absent(&self) -> bool {
        match self {
            Self::Absent => true,
            Self::List(list, _) => list.count() == 0,
            Self::Map(entries, _) => entries.count() == 0,
            _ => false,
        }
    }
}

impl PartialEq for Content<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Absent, Self::Absent) => true,
            (Self::Bool(left), Self::Bool(right)) => left == right,
            (Self::Integer(left), Self::Integer(right))
            | (Self::Digits(left), Self::Digits(right)) => left == right,
            (Self::Float(left), Self::Float(right)) => left == right,
            (Self::Decimal(left), Self::Decimal(right)) => left == right,
            (Self::Text(left), Self::Text(right)) => left == right,
            (Self::Date(left), Self::Date(right)) => left == right,
            (Self::DateTime(left), Self::DateTime(right)) => left == right,
            (Self::Object(left), Self::Object(right)) => model::equal(*left, *right),
            (Self::List(left, _), Self::List(right, _)) => {
                let item =
                    |index| left.item(index, Form::Native) == right.item(index, Form::Native);
                left.count() == right.count() && (0..left.count()).all(item)
            }
            (Self::Map(left, _), Self::Map(right, _)) => entries(*left) == entries(*right),
            (Self::Json(left), Self::Json(right)) | (Self::Unknown(left), Self::Unknown(right)) => {
                left == right
            }
            _ => false,
        }
    }
}

/// Hides objects of an unknown type, and the values of objects that [`model::debug`] hides.
impl Debug for Content<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("None"),
            Self::Bool(boolean) => boolean.fmt(f),
            Self::Integer(number) | Self::Digits(number) => number.fmt(f),
            Self::Float(number) => number.fmt(f),
            Self::Decimal(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
            Self::Date(date) => date.fmt(f),
            Self::DateTime(date_time) => date_time.fmt(f),
            Self::Object(object) => model::debug(*object, f),
            Self::List(list, form) => {
                let items = (0..list.count()).map(|index| list.item(index, *form));
                f.debug_list().entries(items).finish()
            }
            Self::Map(map, _) => f.debug_map().entries(entries(*map)).finish(),
            Self::Json(json) => json.fmt(f),
            Self::Unknown(_) => model::hide_unknown(f),
        }
    }
}

/// Returns the entries of a map, sorted by name.
fn entries(map: &dyn Entries) -> Vec<(&str, Content<'_>)> {
    let mut entries = Vec::with_capacity(map.count());
    map.each(Form::Native, &mut |name, content| {
        entries.push((name, content))
    });
    entries
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::Map;

    use super::*;
    use crate::model::model;
    use crate::open::{open_enum, union};
    use crate::{Scalar, UnixDate};

    open_enum! {
        /// A color.
        pub enum Color {
            /// `RED`
            Red = "RED",
        }
    }

    #[derive(Clone)]
    pub struct Part {
        kind: Option<String>,
        count: Option<i64>,
        extra: Map<String, Value>,
    }

    model! { Part { 0: kind = "kind", 1: count = "count" [shown], .. extra } }

    union! {
        /// A part.
        pub enum AnyPart by "kind" {
            /// `part`
            Part(Part) as as_part,
        }
        "part" => Part,
    }

    #[derive(Clone)]
    pub struct Whole {
        amount: Option<Decimal>,
        at: Option<DateTime<Utc>>,
        color: Option<Color>,
        date: Option<NaiveDate>,
        is_new: Option<bool>,
        map: BTreeMap<String, Part>,
        parts: Vec<AnyPart>,
        scores: Vec<Scalar>,
        since: Option<UnixDate>,
        r#type: Option<Value>,
        extra: Map<String, Value>,
    }

    model! {
        Whole {
            0: amount = "amount" [shown],
            1: at = "at" [shown],
            2: color = "color" [shown],
            3: date = "date" [shown],
            4: is_new = "new" [shown],
            5: map = "map" [shown],
            6: parts = "parts" [shown],
            7: scores = "scores" as list [shown],
            8: since = "since" as text [shown],
            9: r#type = "type" [shown],
            .. extra
        }
    }

    const WHOLE: &str = r#"{"amount":1.50,"at":"2026-01-02T03:04:05Z","color":"RED","date":"2026-01-02","new":true,"map":{"a":{"count":1}},"parts":[{"kind":"part","count":2},{"kind":"secret"}],"scores":[0.5],"since":"7","type":[1],"more":"secret"}"#;

    fn whole(json: &str) -> Whole {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn values_are_equal_if_every_field_and_all_other_properties_are() {
        assert_eq!(whole(WHOLE), whole(WHOLE));
        for (part, other) in [
            ("1.50", "1.51"),
            ("04:05Z", "04:06Z"),
            ("RED", "BLUE"),
            ("2026-01-02\"", "2026-01-03\""),
            ("true", "false"),
            ("\"a\"", "\"b\""),
            ("{\"count\":1}", "{\"count\":3}"),
            ("\"count\":2", "\"count\":3"),
            (",{\"kind\":\"secret\"}", ""),
            ("{\"kind\":\"secret\"}", "{\"kind\":\"other\"}"),
            ("[0.5]", "[0.25]"),
            ("\"7\"", "\"8\""),
            ("[1]", "1"),
            ("\"more\":\"secret\"", "\"more\":1"),
            (",\"new\":true", ""),
        ] {
            assert!(WHOLE.contains(part), "{part}");
            assert_ne!(whole(WHOLE), whole(&WHOLE.replace(part, other)), "{part}");
        }
    }

    #[derive(Clone)]
    pub struct Twin {
        kind: Option<String>,
        count: Option<i64>,
        extra: Map<String, Value>,
    }

    model! { Twin { 0: kind = "kind", 1: count = "count" [shown], .. extra } }

    #[test]
    fn objects_of_two_types_differ() {
        let json = r#"{"kind":"part","count":1}"#;
        let part: Part = serde_json::from_str(json).unwrap();
        let twin: Twin = serde_json::from_str(json).unwrap();
        assert!(Content::Object(&part) != Content::Object(&twin));
        assert!(Content::Object(&part) == Content::Object(&part.clone()));
    }

    #[test]
    fn an_enum_is_read_from_any_scalar() {
        for (json, text) in [
            ("\"RED\"", "RED"),
            ("7", "7"),
            ("1.5", "1.5"),
            ("true", "true"),
        ] {
            let color: Color = serde_json::from_str(json).unwrap();
            assert_eq!(color, Color::from(text), "{json}");
        }
    }

    #[test]
    fn debug_of_an_enum_names_its_variants() {
        let other = Color::from("BLUE");
        assert_eq!(
            format!("{:?} {other:?}", Color::Red),
            r#"Red Other("BLUE")"#
        );
        assert_eq!(format!("{other:#?}"), "Other(\n    \"BLUE\",\n)");
    }

    #[test]
    fn an_enum_equals_its_text_in_both_directions() {
        let text = String::from("RED");
        assert!(Color::Red == *"RED" && Color::Red == "RED" && Color::Red == text);
        assert!(*"RED" == Color::Red && "RED" == Color::Red && text == Color::Red);
        assert_ne!(Color::Red, "Red");
        assert_ne!("Red", Color::Red);
        assert_eq!(Color::from("Red"), "Red");
    }

    #[test]
    fn a_variant_differs_from_another_one() {
        let parts = whole(WHOLE).parts;
        assert!(parts[0].as_part().is_some_and(|part| part.count == Some(2)));
        assert_ne!(parts[0], parts[1]);
    }

    #[test]
    fn debug_shows_the_marked_fields_and_hides_unknown_objects() {
        assert_eq!(
            format!("{:?}", whole(WHOLE)),
            "Whole { amount: 1.50, at: 2026-01-02T03:04:05Z, color: \"RED\", date: 2026-01-02, \
             is_new: true, map: {\"a\": Part { count: 1 }}, parts: [Part { kind: <hidden>, count: 2 }, \
             Unknown { value: <hidden> }], scores: [0.5], since: 7, type: Array [Number(1)], \
             extra: <hidden> }"
        );
    }
}
