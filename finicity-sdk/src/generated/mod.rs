// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

pub mod api;
pub mod error_codes;
pub mod types;

pub(crate) use types::ErrorBody;

/// The version of the contract from which this client was generated.
pub const CONTRACT_VERSION: &str = "1.42.0";
