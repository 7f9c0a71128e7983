//! Writes values in any format.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{Content, Entries, Form, List, number};
use crate::model::Object;

impl Serialize for Content<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Absent => serializer.serialize_none(),
            Self::Bool(boolean) => serializer.serialize_bool(boolean),
            Self::Integer(number) => serializer.serialize_i64(number),
            Self::Float(number) => serializer.serialize_f64(number),
            Self::Decimal(number) => number::serialize(number, serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Digits(number) => serializer.collect_str(&number),
            Self::Date(date) => date.serialize(serializer),
            Self::DateTime(date_time) => date_time.serialize(serializer),
            Self::Object(object) => write_properties(object, serializer),
            Self::List(list, form) => write_items(list, form, serializer),
            Self::Map(entries, form) => write_entries(entries, form, serializer),
            Self::Json(json) => json.serialize(serializer),
        }
    }
}

fn write_properties<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let extra = object.extra();
    // Some formats write the number of properties first, so they need the count. serde_json does not, and
    // counting takes time.
    let count = (!number::is_serde_json::<S>()).then(|| {
        let mut count = extra.len();
        object.each(&mut |_, _, _| count += 1);
        count
    });
    let mut properties = serializer.serialize_map(count)?;
    let mut result = Ok(());
    let names = object.shape().properties;
    object.each(&mut |index, content, _| {
        if result.is_ok() {
            result = properties.serialize_entry(names[index], &content);
        }
    });
    result?;
    for (name, value) in extra {
        properties.serialize_entry(name, value)?;
    }
    properties.end()
}

fn write_items<S: Serializer>(
    list: &dyn List,
    form: Form,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut items = serializer.serialize_seq(Some(list.count()))?;
    for index in 0..list.count() {
        items.serialize_element(&list.item(index, form))?;
    }
    items.end()
}

fn write_entries<S: Serializer>(
    entries: &dyn Entries,
    form: Form,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut properties = serializer.serialize_map(Some(entries.count()))?;
    let mut result = Ok(());
    entries.each(form, &mut |name, content| {
        if result.is_ok() {
            result = properties.serialize_entry(name, &content);
        }
    });
    result?;
    properties.end()
}
