//! The tests of the client. They are one program, so that it is linked once, and so that the tests of other modules
//! run while a test of [`any_sequence`] waits.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests"
)]

mod addressing;
mod any_response;
mod any_sequence;
mod defaults;
mod every_operation;
mod faults;
mod formats;
mod hooks_and_limits;
mod paging;
mod provider;
mod public_api;
mod redaction;
mod runtime;
mod server;
mod settings;
mod shifting_pages;
mod submitting;
mod waiting;
mod waiting_faults;
