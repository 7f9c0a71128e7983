//! How the types of the contract are read from JSON and written to it.
//!
//! The rules are the same for every member of every type, so they stand here once instead of in
//! derived code for each: that halves the time it takes to compile the crate.
//!
//! A member is known by its name in any letter case. What is no member of the type goes to its
//! `extra`, which is written back.

use std::fmt::{Debug, DebugStruct, Formatter};
use std::marker::PhantomData;

use serde::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde::ser::{SerializeMap, Serializer};
use serde_json::{Map, Value};

use crate::field::{Field, Reader, Writer, WriterAs, WrittenAs};
use crate::mismatch::{MISSING, in_item, in_member};

/// An object with named members.
pub(crate) trait Model: Sized {
    /// One of its members.
    type Member;

    /// The name of the type, for messages.
    const NAME: &'static str;

    /// The names of its members on the wire.
    const MEMBERS: &'static [&'static str];

    /// The member with exactly this name on the wire.
    fn member(name: &str) -> Option<Self::Member>;

    /// Reads all members.
    fn read<'de, A: MapAccess<'de>>(members: A) -> Result<Self, A::Error>;

    /// Writes all members that are there.
    fn write<M: SerializeMap>(&self, members: &mut M) -> Result<(), M::Error>;
}

/// Implements [`Model`], and with it serde, for a struct: its members and their names on the wire.
macro_rules! model {
    ($type:ident { $($field:ident = $name:literal $(as $form:ident)? $([$shown:ident])?,)* .. $extra:ident }) => {
        const _: () = {
            #[allow(non_camel_case_types, reason = "called like the members")]
            pub enum Member {
                $($field,)*
            }

            impl crate::model::Model for $type {
                type Member = Member;

                const NAME: &'static str = stringify!($type);

                const MEMBERS: &'static [&'static str] = &[$($name,)*];

                fn member(name: &str) -> Option<Member> {
                    match name {
                        $($name => Some(Member::$field),)*
                        _ => None,
                    }
                }

                fn read<'de, A: serde::de::MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
                    $(let mut $field = None;)*
                    let mut extra = serde_json::Map::new();
                    while let Some(member) = crate::model::next_member::<Self, A>(&mut members, &mut extra)? {
                        match member {
                            $(Member::$field => $field = Some(crate::model::next(&mut members, $name)?),)*
                        }
                    }
                    Ok(Self { $($field: crate::model::finish($field, $name)?,)* $extra: extra })
                }

                fn write<M: serde::ser::SerializeMap>(&self, members: &mut M) -> Result<(), M::Error> {
                    $(crate::model::put_as!(members, $name, &self.$field $(, $form)?);)*
                    crate::model::put_extra(members, &self.$extra)
                }
            }
        };

        crate::field::by_serde! { $type, }

        /// Hides what may identify or expose a person; [`unredacted`](crate::unredacted) shows it.
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut shown = f.debug_struct(stringify!($type));
                $(crate::model::show_as!(shown, $field, &self.$field $(, $shown)?);)*
                crate::model::hide(&mut shown, stringify!($extra), self.$extra.is_empty());
                shown.finish()
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::model::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::model::deserialize(deserializer)
            }
        }
    };
}
pub(crate) use model;

/// Shows one member, or that it is there.
macro_rules! show_as {
    ($shown:expr, $field:ident, $value:expr) => {
        crate::model::hide(
            &mut $shown,
            stringify!($field),
            crate::field::Field::is_absent($value),
        )
    };
    ($shown:expr, $field:ident, $value:expr, shown) => {
        crate::model::show(
            &mut $shown,
            stringify!($field),
            $value,
            crate::field::Field::is_absent($value),
        )
    };
}
pub(crate) use show_as;

/// Shows a member that is there.
pub(crate) fn show(
    shown: &mut DebugStruct<'_, '_>,
    name: &str,
    value: &dyn Debug,
    is_absent: bool,
) {
    if !is_absent {
        shown.field(name.trim_start_matches("r#"), value);
    }
}

/// Shows that a member is there.
pub(crate) fn hide(shown: &mut DebugStruct<'_, '_>, name: &str, is_absent: bool) {
    show(shown, name, &format_args!("<hidden>"), is_absent);
}

/// Shows that there is something of an unknown kind.
#[allow(dead_code, reason = "not every contract and area uses every part")]
pub(crate) fn hide_unknown(f: &mut Formatter<'_>) -> std::fmt::Result {
    let mut shown = f.debug_struct("Unknown");
    hide(&mut shown, "value", false);
    shown.finish()
}

/// Writes one member in its form.
macro_rules! put_as {
    ($members:expr, $name:expr, $value:expr) => {
        crate::model::put($members, $name, $value)?
    };
    ($members:expr, $name:expr, $value:expr, number) => {
        crate::model::put_in_form::<crate::field::Number, _, _>($members, $name, $value)?
    };
    ($members:expr, $name:expr, $value:expr, list) => {
        $members.serialize_entry($name, &crate::field::Writer($value))?
    };
    ($members:expr, $name:expr, $value:expr, numbers) => {
        crate::model::put_list_in_form::<crate::field::Number, _, _>($members, $name, $value)?
    };
    ($members:expr, $name:expr, $value:expr, texts) => {
        crate::model::put_list_in_form::<crate::field::Text, _, _>($members, $name, $value)?
    };
    ($members:expr, $name:expr, $value:expr, text) => {
        crate::model::put_in_form::<crate::field::Text, _, _>($members, $name, $value)?
    };
}
pub(crate) use put_as;

/// Writes a model.
pub(crate) fn serialize<T: Model, S: Serializer>(
    model: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut members = serializer.serialize_map(None)?;
    model.write(&mut members)?;
    members.end()
}

/// Reads a model.
pub(crate) fn deserialize<'de, T: Model, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_any(ModelVisitor(PhantomData))
}

struct ModelVisitor<T>(PhantomData<T>);

impl<'de, T: Model> DeserializeSeed<'de> for ModelVisitor<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Model> Visitor<'de> for ModelVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
        T::read(members)
    }

    /// A list of one object is that object.
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<T, A::Error> {
        let first = items
            .next_element_seed(Self(PhantomData))
            .map_err(|error| in_item(0, &error))?;
        match (first, items.next_element::<IgnoredAny>()?) {
            (Some(only), None) => Ok(only),
            _ => Err(A::Error::invalid_type(Unexpected::Seq, &self)),
        }
    }
}

/// The next member that is known; others go to `extra`.
pub(crate) fn next_member<'de, T: Model, A: MapAccess<'de>>(
    members: &mut A,
    extra: &mut Map<String, Value>,
) -> Result<Option<T::Member>, A::Error> {
    while let Some(name) = members.next_key_seed(Name::<T>(PhantomData))? {
        match name {
            Ok(member) => return Ok(Some(member)),
            Err(unknown) => {
                let value = next(members, &unknown)?;
                extra.insert(unknown, value);
            }
        }
    }
    Ok(None)
}

struct Name<T>(PhantomData<T>);

impl<'de, T: Model> DeserializeSeed<'de> for Name<T> {
    type Value = Result<T::Member, String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<T: Model> Visitor<'_> for Name<T> {
    type Value = Result<T::Member, String>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let in_other_case = || {
            let known = T::MEMBERS
                .iter()
                .find(|known| known.eq_ignore_ascii_case(name));
            T::member(known?)
        };
        let member = T::member(name).or_else(in_other_case);
        Ok(member.ok_or_else(|| name.to_owned()))
    }
}

/// The value of a member.
pub(crate) fn next<'de, T: Field, A: MapAccess<'de>>(
    members: &mut A,
    name: &str,
) -> Result<T, A::Error> {
    match members.next_value::<Reader<T>>() {
        Ok(Reader(value)) => Ok(value),
        Err(error) => Err(in_member(name, &error)),
    }
}

/// A member after all were read.
pub(crate) fn finish<T: Field, E: Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    value
        .or_else(T::absent)
        .ok_or_else(|| in_member(name, &E::custom(MISSING)))
}

/// Writes a member unless there is nothing to write.
pub(crate) fn put<T: Field, M: SerializeMap>(
    members: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    if value.is_absent() {
        return Ok(());
    }
    members.serialize_entry(name, &Writer(value))
}

/// Writes a member in a form that is not its own, unless there is nothing to write.
pub(crate) fn put_in_form<Form, T: WrittenAs<Form>, M: SerializeMap>(
    members: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    if value.is_absent() {
        return Ok(());
    }
    put_list_in_form(members, name, value)
}

/// Writes a member in a form that is not its own, also when there is nothing in it.
pub(crate) fn put_list_in_form<Form, T: WrittenAs<Form>, M: SerializeMap>(
    members: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    members.serialize_entry(name, &WriterAs(value, PhantomData))
}

/// Writes the members that the type does not know.
pub(crate) fn put_extra<M: SerializeMap>(
    members: &mut M,
    extra: &Map<String, Value>,
) -> Result<(), M::Error> {
    let mut entries = extra.iter();
    entries.try_for_each(|(name, value)| members.serialize_entry(name, value))
}
