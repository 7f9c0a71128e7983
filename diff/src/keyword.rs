//! Enums of the OpenAPI keywords that name one of a few fixed choices.

/// Declares an enum of names that occur in a contract.
macro_rules! names {
    ($(#[$doc:meta])* $of:ident { $($variant:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $of {
            $(#[doc = concat!("`", $name, "`")] $variant,)*
        }

        impl $of {
            /// Every variant.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// Returns the name in the contract.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            pub(crate) fn of(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}

names! {
    /// A section of the components, except the schemas.
    Section {
        Parameters = "parameters",
        RequestBodies = "requestBodies",
        Responses = "responses",
        Headers = "headers",
    }
}

names! {
    /// The location of a parameter. `unknown` is any location that OpenAPI 3.0 does not define.
    ParameterLocation {
        Cookie = "cookie",
        Header = "header",
        Path = "path",
        Query = "query",
        Unknown = "unknown",
    }
}

names! {
    /// The keyword that composes a schema of other schemas.
    Composition {
        AllOf = "allOf",
        OneOf = "oneOf",
        AnyOf = "anyOf",
    }
}
