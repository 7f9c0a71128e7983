//! Words of OpenAPI that stand for one of a few things.

/// Declares an enum of names that a contract has.
macro_rules! names {
    ($(#[$doc:meta])* $of:ident { $($variant:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $of {
            $(#[doc = concat!("`", $name, "`")] $variant,)*
        }

        impl $of {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The name in the contract.
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
    /// A section of the components, apart from the schemas.
    Section {
        Parameters = "parameters",
        RequestBodies = "requestBodies",
        Responses = "responses",
        Headers = "headers",
    }
}

names! {
    /// Where a parameter is sent; `unknown` is what OpenAPI 3.0 does not know.
    In {
        Cookie = "cookie",
        Header = "header",
        Path = "path",
        Query = "query",
        Unknown = "unknown",
    }
}

names! {
    /// How a schema is made of others.
    Composition {
        AllOf = "allOf",
        OneOf = "oneOf",
        AnyOf = "anyOf",
    }
}
