//! How the types of the contract are read from JSON and written to it.
//!
//! The rules are the same for every member of every type, so they stand here once instead of in
//! derived code for each: that halves the time it takes to compile the crate.

use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};

use crate::field::{Field, Reader, Writer};

/// An object with named members.
pub(crate) trait Model: Sized {
    /// One of its members.
    type Member;

    /// The name of the type, for messages.
    const NAME: &'static str;

    /// The member with this name on the wire.
    fn member(name: &str) -> Option<Self::Member>;

    /// Reads all members.
    fn read<'de, A: MapAccess<'de>>(members: A) -> Result<Self, A::Error>;

    /// Writes all members that are there.
    fn write<M: SerializeMap>(&self, members: &mut M) -> Result<(), M::Error>;
}

/// Implements [`Model`], and with it serde, for a struct: its members and their names on the wire.
macro_rules! model {
    ($type:ident { $($field:ident = $name:literal $(as $form:ident)?,)* }) => {
        const _: () = {
            #[allow(non_camel_case_types, reason = "called like the members")]
            pub enum Member {
                $($field,)*
            }

            impl crate::model::Model for $type {
                type Member = Member;

                const NAME: &'static str = stringify!($type);

                fn member(name: &str) -> Option<Member> {
                    match name {
                        $($name => Some(Member::$field),)*
                        _ => None,
                    }
                }

                #[allow(unused_mut, reason = "a type may have no members")]
                fn read<'de, A: serde::de::MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
                    $(let mut $field = None;)*
                    while let Some(member) = crate::model::next_member::<Self, A>(&mut members)? {
                        match member {
                            $(Member::$field => $field = Some(crate::model::next(&mut members)?),)*
                        }
                    }
                    Ok(Self { $($field: crate::model::finish($field, $name)?,)* })
                }

                #[allow(unused_variables, reason = "a type may have no members")]
                fn write<M: serde::ser::SerializeMap>(&self, members: &mut M) -> Result<(), M::Error> {
                    $(crate::model::put_as!(members, $name, &self.$field $(, $form)?);)*
                    Ok(())
                }
            }
        };

        crate::field::by_serde! { $type, }

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

/// Writes one member in its form.
macro_rules! put_as {
    ($members:expr, $name:expr, $value:expr) => {
        crate::model::put($members, $name, $value)?
    };
    ($members:expr, $name:expr, $value:expr, number) => {
        crate::identifier::put_number($members, $name, $value)?
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
    deserializer.deserialize_map(ModelVisitor(PhantomData))
}

struct ModelVisitor<T>(PhantomData<T>);

impl<'de, T: Model> Visitor<'de> for ModelVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
        T::read(members)
    }
}

/// The next member that is known; others are skipped.
pub(crate) fn next_member<'de, T: Model, A: MapAccess<'de>>(
    members: &mut A,
) -> Result<Option<T::Member>, A::Error> {
    while let Some(member) = members.next_key_seed(Name::<T>(PhantomData))? {
        match member {
            Some(member) => return Ok(Some(member)),
            None => drop(members.next_value::<IgnoredAny>()?),
        }
    }
    Ok(None)
}

struct Name<T>(PhantomData<T>);

impl<'de, T: Model> DeserializeSeed<'de> for Name<T> {
    type Value = Option<T::Member>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<T: Model> Visitor<'_> for Name<T> {
    type Value = Option<T::Member>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(T::member(name))
    }
}

/// The value of a member.
pub(crate) fn next<'de, T: Field, A: MapAccess<'de>>(members: &mut A) -> Result<T, A::Error> {
    members.next_value::<Reader<T>>().map(|reader| reader.0)
}

/// A member after all were read.
pub(crate) fn finish<T: Field, E: serde::de::Error>(
    value: Option<T>,
    name: &'static str,
) -> Result<T, E> {
    value
        .or_else(T::absent)
        .ok_or_else(|| E::missing_field(name))
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
