//! A guide with one page for each task.
//!
//! | page | content |
//! |---|---|
//! | [`authentication`] | credentials, tokens, changing the partner secret |
//! | [`customers_and_connect`] | creating a customer, and connecting accounts |
//! | [`accounts`] | reading, refreshing and removing accounts |
//! | [`transactions`] | listing transactions, and loading older or newer ones |
//! | [`reports`] | ordering reports, waiting for them, JSON and PDF |
//! | [`payments`] | account and routing numbers, balances, the risk of a payment |
//! | [`errors_and_retries`] | errors, retries, time limits, hooks, limits of rate and concurrency, the HTTP client |
//! | [`telemetry`] | spans, notifications and metrics, and their export |
//! | [`paging`] | reading lists page by page |
//! | [`blocking`] | programs without an async runtime |
//! | [`webhooks`] | verifying and reading the events that the API sends |
//! | [`testing_with_the_sandbox`] | tests without an account |
//! | [`updating_the_contract`] | versions, changelogs, contracts of your own |
//! | [`moving_from_python`] | names of other SDKs, and the matching calls of this crate |

#[doc = include_str!("authentication.md")]
pub mod authentication {}

#[doc = include_str!("customers_and_connect.md")]
pub mod customers_and_connect {}

#[doc = include_str!("accounts.md")]
pub mod accounts {}

#[doc = include_str!("transactions.md")]
pub mod transactions {}

#[doc = include_str!("reports.md")]
pub mod reports {}

#[doc = include_str!("payments.md")]
pub mod payments {}

#[doc = include_str!("errors_and_retries.md")]
pub mod errors_and_retries {}

#[doc = include_str!("telemetry.md")]
pub mod telemetry {}

#[doc = include_str!("paging.md")]
pub mod paging {}

#[doc = include_str!("blocking.md")]
pub mod blocking {}

#[doc = include_str!("webhooks.md")]
pub mod webhooks {}

#[doc = include_str!("testing_with_the_sandbox.md")]
pub mod testing_with_the_sandbox {}

#[doc = include_str!("updating_the_contract.md")]
pub mod updating_the_contract {}

#[doc = include_str!("moving_from_python.md")]
#[doc = ""]
#[doc = include_str!("../generated/known_as.md")]
pub mod moving_from_python {}
