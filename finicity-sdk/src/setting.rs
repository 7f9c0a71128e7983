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

/// Implements setters for a type that only responses contain, so that tests can create values of the type. Each
/// line is the name of a field, the type of the argument, and the methods that convert the argument.
macro_rules! response_setters {
    ($type:ident { $($field:ident($argument:ty)$(.$method:ident($($by:path)?))*,)* }) => {
        impl $type {
            $(
                /// Sets the field with the name of this method.
                #[must_use]
                #[inline]
                pub fn $field(mut self, value: $argument) -> Self {
                    self.$field = value$(.$method($($by)?))*;
                    self
                }
            )*
        }
    };
}
pub(crate) use response_setters;

into_option_from! { crate::scalar::Scalar }
into_option_from! { crate::unix_date::UnixDate }
