//! How to do things: a page for each task.
//!
//! | page | for |
//! |---|---|
//! | [`authentication`] | credentials, tokens, a new secret |
//! | [`customers_and_connect`] | from a new customer to connected accounts |
//! | [`accounts`] | reading, refreshing and removing accounts |
//! | [`transactions`] | listing transactions and being told of new ones |
//! | [`reports`] | ordering reports, waiting, JSON and PDF |
//! | [`payments`] | account and routing numbers, balances, what a payment risks |
//! | [`errors_and_retries`] | what can go wrong, and what the client does about it |
//! | [`paging`] | lists, page after page |
//! | [`blocking`] | programs without an async runtime |
//! | [`webhooks`] | what the API sends by itself |
//! | [`testing_with_the_sandbox`] | tests without an account |
//! | [`updating_the_contract`] | versions, changelogs, contracts of one's own |
//! | [`moving_from_python`] | names of other SDKs, and the calls here |

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
