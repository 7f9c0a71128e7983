// types/identifiers.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Identifiers: a type for each, so that the compiler does not mix them up. Each converts from text and numbers.

// types/shared.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Types that every build contains.

use serde_json::{Map, Value};

use crate::model::model;
use crate::setting::{IntoOption, response_setters};

/// The body of an error response, in any of the documented forms.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ErrorBody {
        .. extra
    }
}

/// `NewThing` of the contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewThing {
    /// `id` of the contract.
    pub id: String,
    /// `note` of the contract.
    pub note: Option<String>,
    /// `part` of the contract.
    pub part: Part,
    /// `title` of the contract.
    pub title: String,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NewThing {
        0: id = "id",
        1: note = "note",
        2: part = "part" [shown],
        3: title = "title",
        .. extra
    }
}

impl NewThing {
    /// Creates a `NewThing` with its required fields.
    ///
    /// - `title`: `title` of the contract.
    /// - `part`: `part` of the contract.
    /// - `id`: `id` of the contract.
    pub fn new(title: impl Into<String>, part: Part, id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            note: None,
            part,
            title: title.into(),
            extra: Map::new(),
        }
    }

    /// `note` of the contract.
    #[must_use]
    pub fn note(mut self, note: impl IntoOption<String>) -> Self {
        self.note = note.into_option();
        self
    }
}

/// `Part` of the contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct Part {
    /// `name` of the contract.
    pub name: Option<String>,
    /// `size` of the contract.
    pub size: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Part {
        0: name = "name",
        1: size = "size",
        .. extra
    }
}

impl Part {
    /// Creates a `Part` with its required fields.
    ///
    /// - `name`: `name` of the contract.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            size: None,
            extra: Map::new(),
        }
    }

    /// `size` of the contract.
    #[must_use]
    pub fn size(mut self, size: impl Into<Option<i64>>) -> Self {
        self.size = size.into();
        self
    }
}

/// `Thing` of the contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct Thing {
    /// `id` of the contract.
    pub id: String,
    /// `part` of the contract.
    pub part: Option<Part>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Thing {
        0: id = "id",
        1: part = "part" [shown],
        .. extra
    }
}

impl Thing {
    /// Creates a `Thing` with the fields that it always has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            part: None,
            extra: Map::new(),
        }
    }
}

response_setters! {
    Thing {
        part(impl Into<Option<Part>>).into(),
    }
}
