//! Recording of calls to another server, and replay of what was recorded.
//!
//! A recording is a folder with one JSON file for each call. The files contain no secrets, and random values in
//! place of personal data. The rule is safe by default: a value is stored only if the contract or its name shows
//! that it can't expose a person.

mod exchange;
mod recorder;
mod redact;
mod replace;
mod replay;
mod vocabulary;

use axum::http::HeaderMap;
use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

pub(crate) use recorder::{Incoming, Recorder};
pub(crate) use replay::{Replay, Wanted};
pub(crate) use vocabulary::Vocabulary;

/// All characters except those that a URL never encodes.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The parts of a request and its response that the sandbox remembers and shows.
#[derive(Debug, Clone)]
pub(crate) struct Stored {
    /// The encoded path and query.
    pub path: String,
    pub headers: HeaderMap,
    pub body: Bytes,
    pub response_body: Bytes,
}
