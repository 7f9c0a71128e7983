//! Chooses the one media type of a body or an answer: JSON where it is offered (any `+json` counts),
//! then plain text, then a binary download.

use super::Content;
use super::schema::Schema;

/// What a media type is to this client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Json,
    Text,
    Binary,
}

impl Kind {
    /// The kind of a media type as a contract writes it.
    pub(super) fn of(media_type: &str) -> Self {
        let essence = media_type.split(';').next().unwrap_or_default();
        match essence.trim().to_ascii_lowercase().as_str() {
            "application/json" | "*/*" => Self::Json,
            other if other.ends_with("+json") => Self::Json,
            other if other.starts_with("text/") => Self::Text,
            _ => Self::Binary,
        }
    }

    /// What a body of this kind holds.
    pub(super) fn content(self, schema: impl FnOnce() -> Schema) -> Content {
        match self {
            Self::Json => Content::Json(Box::new(schema())),
            Self::Text => Content::Text,
            Self::Binary => Content::Binary,
        }
    }
}
