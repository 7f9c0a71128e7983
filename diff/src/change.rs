//! What a change is.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::location::Location;

/// What a change means for code that uses the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// The documentation reads differently.
    Docs,
    /// There is more to use.
    Additive,
    /// Code compiles as before, and does or is told something else.
    Behavioural,
    /// Some code that compiled does not compile any more.
    Breaking,
}

impl Class {
    /// Every class, the gravest first.
    pub const ALL: [Self; 4] = [
        Self::Breaking,
        Self::Behavioural,
        Self::Additive,
        Self::Docs,
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Docs => "docs",
            Self::Additive => "additive",
            Self::Behavioural => "behavioural",
            Self::Breaking => "breaking",
        }
    }
}

/// What happened to an item of the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is another.
    Changed,
}

/// An item of the client that a change touches.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ItemChange {
    /// Its path, such as `types::Transaction::check_num`.
    pub item: String,
    /// What happened to it.
    pub effect: Effect,
    /// What that means.
    pub class: Class,
    /// What it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
}

/// What differs, such as `property-added`. The order is that of the names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says what differs")]
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
    /// The kind of the same change when it is undone.
    pub fn mirrored(self) -> Self {
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
    /// What differs.
    pub kind: ChangeKind,
    /// Where it differs.
    pub location: Location,
    /// What was there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// What is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The gravest of what it means.
    pub class: Class,
    /// The items of the client that it touches.
    pub items: Vec<ItemChange>,
}

/// Everything that differs between two contracts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diff {
    /// The version of the old contract.
    pub old: String,
    /// The version of the new one.
    pub new: String,
    /// The differences, in the order of their locations.
    pub changes: Vec<Change>,
}

impl Diff {
    /// How many changes are of a class.
    pub fn count(&self, class: Class) -> usize {
        let changes = self.changes.iter();
        changes.filter(|change| change.class == class).count()
    }

    /// The gravest class of any change; `None` when nothing differs.
    pub fn gravest(&self) -> Option<Class> {
        self.changes.iter().map(|change| change.class).max()
    }
}
