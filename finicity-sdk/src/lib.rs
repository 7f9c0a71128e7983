//! A client for the Mastercard Open Finance API (Finicity), for lenders and other companies that read the bank
//! data that their customers share. The client is generated from the contract of the API.
//!
//! # Getting started
//!
//! ```sh
//! cargo add finicity-sdk
//! cargo add tokio --features macros,rt-multi-thread
//! ```
//!
//! Build a [`Client`] from [`Credentials`]. The client obtains and replaces the access token. A client is cheap to
//! clone, and all clones share one token.
//!
//! ```
//! use finicity_sdk::{Client, Credentials};
//!
//! # fn main() -> Result<(), finicity_sdk::Error> {
//! let credentials = Credentials::new("partner id", "partner secret", "app key");
//! let client = Client::builder().credentials(credentials).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! The client has one method for each tag of the contract. The object that this method returns has one method
//! for each operation of the tag, named after the `operationId` in snake case. The method of an operation returns
//! a request builder: required parameters are arguments, and optional parameters have setters. `send` returns a
//! [`Response`] or an [`Error`]. The `new` function of a request body takes the required properties, and the other
//! properties have setters.
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/support/guide.rs"));
//! use finicity_sdk::types::NewCustomer;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let (sandbox, client) = sandbox().await?;
//! let ada = NewCustomer::new("ada").first_name("Ada").last_name("Lovelace");
//! let added = client.customers().add_testing_customer(ada).send().await?;
//! println!("{} after {:?}", added.id, added.elapsed());
//!
//! let call = client.customers().get_customers().search("ada").limit(10);
//! let found = call.send().await?;
//! println!("{} customers, of {:?}", found.customers.len(), found.found);
//! # Ok(())
//! # }
//! ```
//!
//! The customer gives access to accounts in a browser, through [Connect](guide::customers_and_connect). After
//! that, you can read the accounts and their transactions. `items` fetches page after page.
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/support/guide.rs"));
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let (sandbox, client) = sandbox().await?;
//! # let (customer, account) = connected(&sandbox, &client).await?;
//! let found = client.accounts().get_customer_accounts(&customer).send().await?;
//! for account in &found.accounts {
//!     println!("{:?} {:?}", account.name, account.balance);
//! }
//!
//! let transactions = client.transactions();
//! let call = transactions.get_all_customer_transactions(&customer, 0, 1_900_000_000);
//! let mut items = call.items();
//! while let Some(transaction) = items.next().await {
//!     println!("{:?}", transaction?.amount);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The API creates reports in the background. `submit` orders a report and returns a [`Submitted`], whose methods
//! wait for the report and return it as JSON or as PDF.
//!
//! ```no_run
//! use finicity_sdk::types::VoaReportConstraints;
//! use finicity_sdk::{Client, Error, WaitOptions};
//!
//! # async fn example(client: Client) -> Result<(), Error> {
//! let which = VoaReportConstraints::new();
//! let call = client.verify_assets().generate_voa_report("1005061234", which);
//! let ordered = call.submit().await?;
//! let report = ordered.wait(WaitOptions::new()).await?;
//! let pdf = ordered.wait_pdf(WaitOptions::new()).await?;
//! # Ok(())
//! # }
//! ```
//!
//! All failures are variants of one type, [`Error`]. If the API reported the failure, the error has the code and
//! the message of the API. The documentation of each operation lists its error codes, and [`error_codes`] has a
//! constant for each code.
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/support/guide.rs"));
//! use finicity_sdk::{Error, error_codes};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let (sandbox, client) = sandbox().await?;
//! match client.customers().get_customer("7").send().await {
//!     Ok(customer) => println!("{:?}", customer.username),
//!     Err(Error::Api(api)) if api.code() == Some(error_codes::NOT_FOUND) => println!("not there"),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Guide
//!
//! The [guide] has a page for each task:
//!
//! - First steps: [authentication](guide::authentication),
//!   [customers and Connect](guide::customers_and_connect)
//! - Data: [accounts](guide::accounts), [transactions](guide::transactions), [reports](guide::reports),
//!   [payments](guide::payments), [webhooks](guide::webhooks)
//! - In production: [errors and retries](guide::errors_and_retries), [telemetry](guide::telemetry),
//!   [paging](guide::paging), [programs without an async runtime](guide::blocking)
//! - Related topics: [tests without an account](guide::testing_with_the_sandbox),
//!   [new versions of the contract](guide::updating_the_contract),
//!   [the names of Python SDKs](guide::moving_from_python)
//!
//! Each tag has a module, such as [`api::accounts`], with a table of its operations. The module [`types`] has the
//! types of requests and responses.
//!
//! # How responses are decoded
//!
//! The responses of the real API differ from the contract, so the client accepts more than the contract allows:
//!
//! - Fields are `Option`s even if the contract requires the property. A `null` is the same as an absent property.
//!   Lists are `Vec`s, which are empty if the list is absent or `null`. Only a few properties must be present,
//!   such as the IDs that further calls need.
//! - A scalar may have any spelling with the same meaning: `"12"` for a number, `12` for text, or `"true"` for a
//!   boolean. If the conversion would lose information (`"12.5"` for an integer), the result is an
//!   [`Error::Decode`], which names the place and keeps the body. Property names may have another letter case.
//! - Numbers that are not integers are [`Decimal`](https://docs.rs/rust_decimal)s: exact, with up to 28 significant
//!   digits and 28 decimal places. Further decimal places are rounded, and larger numbers are an error. The client
//!   writes them as JSON numbers.
//! - Times in seconds since 1970 are [`UnixDate`]s. Other times are [`chrono`] types.
//! - An ID has the same type in all requests and responses, so you can pass an ID from a response to the next call.
//! - The client keeps everything that the contract does not list: properties in the `extra` of their type, values
//!   of an enum in `Other`, reports in `Unknown`, and the bytes of the body in [`Response::raw`].
//!
//! A text with documented values, such as the type of an account, is an open enum. The enum keeps other values
//! in its variant `Other`, converts from and into text, and compares with text. Texts that institutions or
//! people write, such as names and descriptions, are strings.
//!
//! The `new` function of a request type takes all properties that the contract requires. So does the `new`
//! function of a type that is part of both requests and responses. The fields of such a type are nevertheless
//! `Option`s, because the server may leave the properties out.
//!
//! The `Debug` output of these types hides data that may identify or expose a person. [`unredacted`] shows it.
//!
//! [`from_json`] decodes stored JSON by the same rules. [`Call::interpret`] decodes a complete recorded response.
//!
//! To leave out the areas of the API that you do not call, disable their cargo features. The README lists the
//! features.
//!
//! # Stability
//!
//! - **Versions.** The crate follows [semantic versioning](https://semver.org). Below 1.0, a breaking change
//!   raises the minor version, every other change the patch version. The part after the `+` is the version of
//!   the contract.
//! - **Contract updates.** A new contract can remove or change operations, types, fields and parameters. Such
//!   an update raises the minor version, and the changelog lists each change. New operations, fields, variants
//!   and values are not breaking, because structs and enums are `#[non_exhaustive]`. If a value gets a variant of
//!   its own, the client no longer decodes the value as `Other`. Code that compares with text is not affected.
//! - **Deprecation.** A deprecated item stays for at least one minor version after the version that deprecates
//!   the item. An operation that the contract removes stays as long as the API supports the operation.
//! - **Rust version.** The crate compiles with Rust 1.89. A higher minimum version raises the minor version of the
//!   crate, and is at least six months old.
//! - **Types of other crates.** The public API uses types of [`bytes`] 1, [`http`] 1, [`serde_json`] 1,
//!   [`rust_decimal`] 1, [`chrono`] 0.4, the trait [`Stream`] of futures-core 0.3, and [`reqwest`] 0.13 in
//!   [`ClientBuilder::configure_http`] alone. This crate re-exports all of them, so a program does not have to
//!   depend on a matching version. The feature `axum` implements traits of axum 0.8. The feature `opentelemetry`
//!   uses and re-exports opentelemetry 0.33. A move to an incompatible version of one of them is a breaking change.
//! - **Traits.** [`Call`], [`Paged`], [`Submit`], [`SubmitOnce`] and [`AlsoPdf`] are sealed. [`TokenStore`],
//!   [`SecretProvider`], [`Observer`], [`RequestHook`], and `Deduplicator` and `TxPushKeys` in the module `webhooks` are for programs
//!   to implement. Their new methods have default implementations.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod auth;
mod authenticator;
mod background;
#[cfg(feature = "blocking")]
mod blocking;
mod call;
mod client;
mod contain;
mod decode;
mod download;
mod error;
mod field;
#[cfg(any(doc, doctest))]
pub mod guide;
mod hook;
mod identifier;
mod limits;
#[cfg(feature = "opentelemetry")]
mod metrics;
mod mismatch;
mod model;
pub mod observer;
mod open;
mod operation;
mod options;
mod paging;
mod pdf;
mod polling;
mod request;
mod response;
mod response_future;
mod retry;
mod scalar;
mod setting;
mod stream;
mod submitted;
mod telemetry;
mod token;
mod token_file;
mod token_manager;
mod unix_date;
mod unredacted;
#[cfg(feature = "webhooks")]
pub mod webhooks;

#[cfg(not(feature = "codegen"))]
mod generated;

#[cfg(feature = "codegen")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated/mod.rs"));
}

pub use futures_util::Stream;
#[cfg(feature = "opentelemetry")]
pub use opentelemetry;
pub use {bytes, chrono, http, reqwest, rust_decimal, serde_json};

pub use auth::{Credentials, SecretFuture, SecretProvider};
#[cfg(feature = "blocking")]
pub use blocking::Blocking;
pub use call::Call;
pub use client::{Client, ClientBuilder, DEFAULT_BASE_URL, RawRequest};
pub use download::Download;
pub use error::{
    ApiError, DecodeError, Error, ErrorCode, Result, TransportError, WorkError, WorkFailure,
};
pub use generated::{CONTRACT_VERSION, api, error_codes, types};
pub use hook::{HookFuture, HookResult, OutgoingRequest, RequestHook};
pub use limits::RequestLimit;
#[cfg(feature = "opentelemetry")]
pub use metrics::Metrics;
pub use mismatch::{Mismatch, from_json};
pub use observer::Observer;
pub use operation::{Auth, Operation, Paging, PagingStyle};
pub use options::{CallOptions, WithOptions};
pub use paging::{Items, Paged, Pages};
pub use pdf::{AlsoPdf, Pdf};
pub use polling::{Polling, WaitOptions};
pub use response::{RawResponse, Response};
pub use response_future::ResponseFuture;
pub use retry::RetryPolicy;
pub use scalar::Scalar;
pub use setting::IntoOption;
pub use submitted::{Submit, SubmitOnce, SubmitOutcome, Submitted};
pub use token::{Refusals, StoreFuture, StoreKey, StoreLock, StoredToken, TokenStatus, TokenStore};
pub use token_file::FileTokenStore;
pub use unix_date::UnixDate;
pub use unredacted::{Unredacted, unredacted};

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
