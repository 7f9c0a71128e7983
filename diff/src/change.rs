//! The types that describe a change of the contract.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::location::Location;

/// The effect of a change on code that uses the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// Only the documentation changes.
    Docs,
    /// The client gains something that code can use.
    Additive,
    /// Code still compiles, but it behaves differently or receives different data.
    Behavioural,
    /// Some code that compiled before no longer compiles.
    Breaking,
}

impl Class {
    /// Every class, from the most to the least severe.
    pub const ALL: [Self; 4] = [
        Self::Breaking,
        Self::Behavioural,
        Self::Additive,
        Self::Docs,
    ];

    /// Returns the name of the class.
    pub fn name(self) -> &'static str {
        match self {
            Self::Docs => "docs",
            Self::Additive => "additive",
            Self::Behavioural => "behavioural",
            Self::Breaking => "breaking",
        }
    }
}

/// The way in which an item of the client changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// The item is new.
    Added,
    /// The item is removed.
    Removed,
    /// The item is different.
    Changed,
}

/// An item of the client that a change affects.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ItemChange {
    /// The path of the item, such as `types::Transaction::check_num`.
    pub item: String,
    /// The way in which the item changes.
    pub effect: Effect,
    /// The effect of that change on code.
    pub class: Class,
    /// The item in the old client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// The item in the new client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
}

/// The type of a change, such as `property-added`. The variants are in alphabetical order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the name of each variant describes the change")]
pub enum ChangeKind {
    Deprecated,
    DetailChanged,
    Enum,
    ErrorCodeAdded,
    ErrorCodeRemoved,
    ExampleChanged,
    HeaderAdded,
    HeaderRemoved,
    ItemAdded,
    ItemChanged,
    ItemRemoved,
    LimitChanged,
    MediaTypeAdded,
    MediaTypeRemoved,
    NotDeprecated,
    NotNullable,
    Nullable,
    OperationAdded,
    OperationMoved,
    OperationRemoved,
    OperationRenamed,
    ParameterAdded,
    ParameterOptional,
    ParameterRemoved,
    ParameterRequired,
    PartAdded,
    PartRemoved,
    PropertyAdded,
    PropertyOptional,
    PropertyRemoved,
    PropertyRequired,
    RequestBodyAdded,
    RequestBodyOptional,
    RequestBodyRemoved,
    RequestBodyRequired,
    ResponseAdded,
    ResponseRemoved,
    SchemaAdded,
    SchemaRemoved,
    SchemaRenamed,
    SecurityChanged,
    TagChanged,
    TypeChanged,
    ValueAdded,
    ValueRemoved,
}

impl ChangeKind {
    /// Returns the type of the change that undoes this change.
    pub fn inverse(self) -> Self {
        use ChangeKind::*;
        const PAIRS: [(ChangeKind, ChangeKind); 17] = [
            (OperationAdded, OperationRemoved),
            (ParameterAdded, ParameterRemoved),
            (ParameterRequired, ParameterOptional),
            (RequestBodyAdded, RequestBodyRemoved),
            (RequestBodyRequired, RequestBodyOptional),
            (MediaTypeAdded, MediaTypeRemoved),
            (ResponseAdded, ResponseRemoved),
            (HeaderAdded, HeaderRemoved),
            (ErrorCodeAdded, ErrorCodeRemoved),
            (SchemaAdded, SchemaRemoved),
            (PropertyAdded, PropertyRemoved),
            (PropertyRequired, PropertyOptional),
            (ValueAdded, ValueRemoved),
            (PartAdded, PartRemoved),
            (Deprecated, NotDeprecated),
            (Nullable, NotNullable),
            (ItemAdded, ItemRemoved),
        ];
        let mut pairs = PAIRS
            .iter()
            .flat_map(|&(one, other)| [(one, other), (other, one)]);
        pairs
            .find(|pair| pair.0 == self)
            .map_or(self, |pair| pair.1)
    }
}

impl fmt::Display for ChangeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(f)
    }
}

/// A difference between two contracts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The type of the change.
    pub kind: ChangeKind,
    /// The place in the contract that differs.
    pub location: Location,
    /// The old value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The new value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The most severe class of the change.
    pub class: Class,
    /// The items of the client that the change affects.
    pub items: Vec<ItemChange>,
}

/// All changes between two contracts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diff {
    /// The version of the old contract.
    pub old: String,
    /// The version of the new contract.
    pub new: String,
    /// The changes, in the order of their locations.
    pub changes: Vec<Change>,
}

impl Diff {
    /// Returns the number of changes of a class.
    pub fn count(&self, class: Class) -> usize {
        let changes = self.changes.iter();
        changes.filter(|change| change.class == class).count()
    }

    /// Returns the most severe class of all changes; `None` if nothing changed.
    pub fn most_severe(&self) -> Option<Class> {
        self.changes.iter().map(|change| change.class).max()
    }
}
