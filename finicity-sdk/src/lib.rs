//! Client of the Mastercard Open Finance API (Finicity), generated from its contract.
//!
//! A [`Client`] has a method for each tag of the contract; what it returns has a method for each
//! operation, called like its `operationId` in snake case. That starts a request: required parameters
//! are arguments, optional ones setters, and `send` gives a [`Response`] or an [`Error`].
//!
//! ```no_run
//! use finicity_sdk::{Client, Credentials, Error};
//!
//! # async fn example() -> Result<(), Error> {
//! let credentials = Credentials::new("partner id", "partner secret", "app key");
//! let client = Client::builder().credentials(credentials).build()?;
//! let found = client.customers().get_customers().limit(10).send().await?;
//! println!("{} customers", found.customers.len());
//! # Ok(())
//! # }
//! ```
//!
//! Features leave out areas of the API that are not called; see the README.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod auth;
mod call;
mod client;
mod decode;
mod error;
mod field;
mod identifier;
mod model;
mod open;
mod operation;
mod request;
mod response;
mod scalar;

#[cfg(not(feature = "codegen"))]
mod generated;

#[cfg(feature = "codegen")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated/mod.rs"));
}

pub use auth::Credentials;
pub use call::Call;
pub use client::{Client, ClientBuilder, DEFAULT_BASE_URL};
pub use error::{ApiError, DecodeError, Error, Result};
pub use generated::*;
pub use operation::{Auth, Operation, Paging};
pub use response::{RawResponse, Response};
pub use scalar::Scalar;

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
