//! Turns an OpenAPI contract into the source of `finicity-sdk`.
//!
//! [`import`] keeps the facts of a published contract; [`generate`] makes Rust source of a contract
//! with its corrections and words. Nothing here reads or writes a file: text goes in, text comes
//! out, and the same text gives the same bytes everywhere.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod assemble;
mod codes;
mod contract;
mod docs;
mod document;
mod emit;
mod error;
mod facts;
mod fingerprint;
mod fit;
mod generate;
mod import;
mod load;
mod model;
mod names;
mod normalise;
mod overlay;
mod position;
mod render;
mod reshape;
mod sample;
mod validate;
mod wire;
mod words;

pub use document::{METHODS, Place, operations, resolved};
pub use error::{Error, Result};
pub use fingerprint::{MANIFEST, fingerprint};
pub use fit::Fit;
pub use generate::{
    CORRECTIONS, Generated, Inputs, Report, corrected, generate, unnecessary_corrections,
};
pub use import::{ImportSummary, Imported, Provenance, import};
pub use load::{MAX_BYTES, Source, load};
