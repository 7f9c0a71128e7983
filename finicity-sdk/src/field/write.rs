//! Writes values in any format.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::{Map, Value};

use super::{Content, Entries, Form, List, Slot, number};
use crate::model::{Contents, Object, Visit, each};

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
            Self::Json(json) | Self::Unknown(json) => json.serialize(serializer),
        }
    }
}

/// Writes a value.
pub(crate) fn serialize<S: Serializer>(value: &dyn Slot, serializer: S) -> Result<S::Ok, S::Error> {
    value.content(Form::Native).serialize(serializer)
}

fn write_properties<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    // Some formats write the number of properties first, so they need the count. serde_json does not, and
    // counting takes time.
    let count = (!number::is_serde_json::<S>()).then(|| {
        let contents = Contents::of(object);
        contents.fields.len() + contents.extra.map_or(0, Map::len)
    });
    let mut writer = PropertyWriter {
        names: object.shape().names(),
        properties: serializer.serialize_map(count)?,
        result: Ok(()),
    };
    each(object, &mut writer);
    writer.result?;
    writer.properties.end()
}

/// Writes the properties of an object until one fails.
struct PropertyWriter<M: SerializeMap> {
    names: &'static [&'static str],
    properties: M,
    result: Result<(), M::Error>,
}

impl<'a, M: SerializeMap> Visit<'a> for PropertyWriter<M> {
    fn field(&mut self, index: usize, content: Content<'a>) {
        if self.result.is_ok() {
            self.result = self.properties.serialize_entry(self.names[index], &content);
        }
    }

    fn extra(&mut self, extra: &'a Map<String, Value>) {
        for (name, value) in extra {
            if self.result.is_ok() {
                self.result = self.properties.serialize_entry(name, value);
            }
        }
    }
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
