//! The argument types of setters.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use std::borrow::Cow;

use rust_decimal::Decimal;

/// A value that converts into an optional `T`: a `T`, a value that converts into a `T`, or an [`Option`] of
/// either. Setters accept such values, so that a program can pass an `Option` without a case distinction.
///
/// `None` omits the property or parameter. For types such as `bool` and nested objects, into which no other
/// type converts, setters accept `impl Into<Option<T>>`, which has the same effect.
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

/// Implements [`IntoOption`] of a type of this crate for everything that converts into the type.
macro_rules! into_option_from {
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
pub(crate) use into_option_from;

/// Implements setters for a type that only responses contain, so that tests can create values of the type.
macro_rules! response_setters {
    ($type:ident { $($kind:ident $field:ident $(by $setter:ident)?: $ty:ty,)* }) => {
        impl $type {
            $($crate::setting::response_setter! { $kind $field $($setter)?: $ty })*
        }
    };
}
pub(crate) use response_setters;

/// Defines the setter of a field. The first token is the category of the field.
macro_rules! response_setter {
    ($kind:ident $field:ident: $ty:ty) => {
        $crate::setting::response_setter! { $kind $field $field: $ty }
    };
    (convert $field:ident $setter:ident: $ty:ty) => {
        /// Sets the field with the name of this method.
        #[must_use]
        pub fn $setter(mut self, value: impl $crate::setting::IntoOption<$ty>) -> Self {
            self.$field = value.into_option();
            self
        }
    };
    (optional $field:ident $setter:ident: $ty:ty) => {
        /// Sets the field with the name of this method.
        #[must_use]
        pub fn $setter(mut self, value: impl Into<Option<$ty>>) -> Self {
            self.$field = value.into();
            self
        }
    };
    (boxed $field:ident $setter:ident: $ty:ty) => {
        /// Sets the field with the name of this method.
        #[must_use]
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

into_option_from! { crate::scalar::Scalar }
into_option_from! { crate::unix_date::UnixDate }
