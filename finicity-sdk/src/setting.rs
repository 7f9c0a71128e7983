//! The arguments of setters.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use std::borrow::Cow;

use rust_decimal::Decimal;

/// A value that converts into an optional `T`: a `T`, something that converts into a `T`, or an [`Option`] of
/// either. Setters take such values, so that a chain of setters passes on what a program has or does not
/// have.
///
/// `None` leaves the property or parameter out. For types that nothing else converts into, such as `bool` and
/// nested objects, setters take `impl Into<Option<T>>`, which has the same effect.
///
/// ```
/// use finicity_sdk::types::NewCustomer;
///
/// let (first, last): (Option<String>, Option<&str>) = (Some("Ada".to_owned()), None);
/// let ada = NewCustomer::new("ada").first_name(first).last_name(last).phone("555-0100");
/// assert_eq!(ada.first_name.as_deref(), Some("Ada"));
/// assert_eq!(ada.last_name, None);
/// ```
pub trait IntoOption<T> {
    /// Converts the value.
    fn into_option(self) -> Option<T>;
}

/// Implements [`IntoOption`] for types that convert into another one, and for an `Option` of each.
macro_rules! into_option {
    ($target:ty: $($source:ty),+ $(,)?) => { $(
        impl $crate::setting::IntoOption<$target> for $source {
            fn into_option(self) -> Option<$target> {
                Some(self.into())
            }
        }

        impl $crate::setting::IntoOption<$target> for Option<$source> {
            fn into_option(self) -> Option<$target> {
                self.map(Into::into)
            }
        }
    )+ };
}

into_option! { String: String, &str, &String, Box<str>, Cow<'_, str> }
into_option! { Decimal: Decimal, i32, i64, u32, u64, usize }

/// Implements [`IntoOption`] for a type of this crate: everything that converts into the type does.
macro_rules! into_option_of_own {
    ($target:ty) => {
        impl<T: Into<$target>> $crate::setting::IntoOption<$target> for T {
            fn into_option(self) -> Option<$target> {
                Some(self.into())
            }
        }

        impl<T: Into<$target>> $crate::setting::IntoOption<$target> for Option<T> {
            fn into_option(self) -> Option<$target> {
                self.map(Into::into)
            }
        }
    };
}
pub(crate) use into_option_of_own;

/// Gives a type that only responses contain setters, so that tests can create values of the type.
macro_rules! response_setters {
    ($type:ident { $($kind:ident $field:ident $(by $setter:ident)?: $ty:ty,)* }) => {
        impl $type {
            $($crate::setting::response_setter! { $kind $field $($setter)?: $ty })*
        }
    };
}
pub(crate) use response_setters;

/// Writes the setter of a field. The first word is the kind of the field.
macro_rules! response_setter {
    ($kind:ident $field:ident: $ty:ty) => {
        $crate::setting::response_setter! { $kind $field $field: $ty }
    };
    (convert $field:ident $setter:ident: $ty:ty) => {
        /// Sets the field with the name of this method.
        #[must_use]
        #[inline]
        pub fn $setter(mut self, value: impl $crate::setting::IntoOption<$ty>) -> Self {
            self.$field = value.into_option();
            self
        }
    };
    (optional $field:ident $setter:ident: $ty:ty) => {
        /// Sets the field with the name of this method.
        #[must_use]
        #[inline]
        pub fn $setter(mut self, value: impl Into<Option<$ty>>) -> Self {
            self.$field = value.into();
            self
        }
    };
    (boxed $field:ident $setter:ident: $ty:ty) => {
        /// Sets the field with the name of this method.
        #[must_use]
        #[inline]
        pub fn $setter(mut self, value: impl Into<Option<$ty>>) -> Self {
            self.$field = value.into().map(std::boxed::Box::new);
            self
        }
    };
    (list $field:ident $setter:ident: $ty:ty) => {
        /// Sets the field with the name of this method.
        #[must_use]
        #[inline]
        pub fn $setter(mut self, value: $ty) -> Self {
            self.$field = value;
            self
        }
    };
}
pub(crate) use response_setter;

into_option_of_own! { crate::scalar::Scalar }
into_option_of_own! { crate::unix_date::UnixDate }
