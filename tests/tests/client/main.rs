//! The tests of the client. They are in one program, which is linked once, and the tests of the other modules run
//! while [`any_sequence`] waits. Three tests are programs of their own: `telemetry` and `allocations` replace a part
//! of the whole process, and `fuzz_decode` is a target of a fuzzer.
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
mod token_file;
mod waiting;
mod waiting_faults;
