//! Chooses the media type of a request body or a response: JSON if it is offered (including any `+json`
//! type), then plain text, then a binary download.

use super::Content;
use super::schema::Schema;

/// The category of a media type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum MediaCategory {
    Json,
    Text,
    Binary,
}

impl MediaCategory {
    /// Returns the category of a media type as a contract spells it.
    pub(super) fn of(media_type: &str) -> Self {
        let essence = media_type.split(';').next().unwrap_or_default();
        match essence.trim().to_ascii_lowercase().as_str() {
            "application/json" | "*/*" => Self::Json,
            other if other.ends_with("+json") => Self::Json,
            other if other.starts_with("text/") => Self::Text,
            _ => Self::Binary,
        }
    }

    /// Returns the content of a body of this category.
    pub(super) fn content(self, schema: impl FnOnce() -> Schema) -> Content {
        match self {
            Self::Json => Content::Json(Box::new(schema())),
            Self::Text => Content::Text,
            Self::Binary => Content::Binary,
        }
    }
}
