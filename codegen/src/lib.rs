//! Turns an OpenAPI contract into the source of `finicity-sdk`.
//!
//! [`import`] keeps the facts of a published contract. [`generate`] creates Rust source from a contract,
//! its corrections and its descriptions. This crate does not read or write files. The input and the output
//! are text, and the same input produces the same bytes everywhere.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod assemble;
mod contract;
mod descriptions;
mod document;
mod emit;
mod error;
mod error_codes;
mod facts;
mod fingerprint;
mod fit;
mod generate;
mod import;
mod json_layout;
mod load;
mod model;
mod names;
mod normalise;
mod overlay;
mod parallel;
mod position;
mod render;
mod reshape;
mod run_progenitor;
mod sample;
mod validate;

mod rustdoc_text;

pub use document::{METHODS, OperationLocation, operations, resolved};
pub use error::{Error, Result};
pub use fingerprint::{MANIFEST, fingerprint};
pub use fit::Fit;
pub use generate::{
    CORRECTIONS, Generated, Inputs, Report, corrected, generate, unnecessary_corrections,
};
pub use import::{ImportSummary, Imported, Provenance, import};
pub use load::{MAX_BYTES, Source, load};
