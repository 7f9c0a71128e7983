//! Shared parts of the end-to-end tests: generated calls of every operation, their arguments, and random
//! responses.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may panic if a value is missing"
)]

pub mod contract;
pub mod generated;
pub mod log;
pub mod outcome;
pub mod random;
pub mod schema;
pub mod values;
