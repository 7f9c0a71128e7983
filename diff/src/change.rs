//! What a change is.

use serde::Serialize;

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

/// A difference between two contracts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What kind of difference, such as `property-added`.
    pub kind: &'static str,
    /// Where: names from the outside to the inside, such as `schemas`, `Transaction`, `checkNum`.
    pub location: Vec<String>,
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

/// The kind of the same change when it is undone.
pub fn mirrored(kind: &'static str) -> &'static str {
    const PAIRS: [(&str, &str); 17] = [
        ("operation-added", "operation-removed"),
        ("parameter-added", "parameter-removed"),
        ("parameter-required", "parameter-optional"),
        ("request-body-added", "request-body-removed"),
        ("request-body-required", "request-body-optional"),
        ("media-type-added", "media-type-removed"),
        ("response-added", "response-removed"),
        ("header-added", "header-removed"),
        ("error-code-added", "error-code-removed"),
        ("schema-added", "schema-removed"),
        ("property-added", "property-removed"),
        ("property-required", "property-optional"),
        ("value-added", "value-removed"),
        ("part-added", "part-removed"),
        ("deprecated", "not-deprecated"),
        ("nullable", "not-nullable"),
        ("item-added", "item-removed"),
    ];
    for (one, other) in PAIRS {
        if kind == one {
            return other;
        }
        if kind == other {
            return one;
        }
    }
    kind
}
