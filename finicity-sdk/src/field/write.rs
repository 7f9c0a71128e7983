//! Writes values in any format.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{Content, Entries, Form, List, number};
use crate::model::Object;

impl Serialize for Content<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Absent => serializer.serialize_none(),
            Self::Bool(truth) => serializer.serialize_bool(truth),
            Self::Integer(number) => serializer.serialize_i64(number),
            Self::Float(number) => serializer.serialize_f64(number),
            Self::Decimal(number) => number::serialize(number, serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Digits(number) => serializer.collect_str(&number),
            Self::Date(date) => date.serialize(serializer),
            Self::Moment(moment) => moment.serialize(serializer),
            Self::Object(object) => write_members(object, serializer),
            Self::List(list, form) => write_items(list, form, serializer),
            Self::Map(entries, form) => write_entries(entries, form, serializer),
            Self::Json(json) => json.serialize(serializer),
        }
    }
}

fn write_members<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let extra = object.extra();
    // Some formats write the number of properties first, so they need the count. serde_json does not, and
    // counting takes time.
    let count = (!number::is_serde_json::<S>()).then(|| {
        let mut count = extra.len();
        object.each(&mut |_, _, _| count += 1);
        count
    });
    let mut members = serializer.serialize_map(count)?;
    let mut result = Ok(());
    let names = object.shape().members;
    object.each(&mut |index, content, _| {
        if result.is_ok() {
            result = members.serialize_entry(names[index], &content);
        }
    });
    result?;
    for (name, value) in extra {
        members.serialize_entry(name, value)?;
    }
    members.end()
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
    let mut members = serializer.serialize_map(Some(entries.count()))?;
    let mut result = Ok(());
    entries.each(form, &mut |name, content| {
        if result.is_ok() {
            result = members.serialize_entry(name, &content);
        }
    });
    result?;
    members.end()
}
