//! Calls of every operation, a server that checks them against the contract, and what they share.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "what can't be had in a test is a failed test"
)]

pub mod contract;
pub mod generated;
pub mod outcome;
pub mod random;
pub mod server;
pub mod values;
