//! Client of the Mastercard Open Finance API (Finicity), generated from its contract.
//!
//! # A tour in two minutes
//!
//! ```sh
//! cargo add finicity-sdk
//! cargo add tokio --features macros,rt-multi-thread
//! ```
//!
//! A [`Client`] is made from [`Credentials`]. It is cheap to clone, and all clones share one access token,
//! which it obtains and replaces by itself.
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
//! It has a method for each tag of the contract, and what that returns a method for each operation, called
//! like its `operationId` in snake case. That starts a request: required parameters are arguments, optional
//! ones setters, and `send` gives a [`Response`] or an [`Error`]. Bodies are made by `new` with what is
//! required, and setters.
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
//! The customer gives access to accounts in a browser, by [Connect](guide::customers_and_connect). Then there
//! are accounts to be read, and transactions, page after page without your doing.
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
//! Reports take a while: `submit` orders one, and what it returns waits for it, as JSON and as PDF.
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
//! Whatever goes wrong is one type, with the API's own code and message where it has said something. The docs
//! of each operation name its codes; [`error_codes`] has a constant for each.
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
//! # Where to go on
//!
//! The [guide] has a page for each task:
//!
//! - To begin with: [authentication](guide::authentication),
//!   [customers and Connect](guide::customers_and_connect)
//! - Data: [accounts](guide::accounts), [transactions](guide::transactions), [reports](guide::reports),
//!   [payments](guide::payments), [webhooks](guide::webhooks)
//! - In production: [errors and retries](guide::errors_and_retries), [paging](guide::paging),
//!   [programs without an async runtime](guide::blocking)
//! - Around it: [tests without an account](guide::testing_with_the_sandbox),
//!   [new versions of the contract](guide::updating_the_contract),
//!   [the names of Python SDKs](guide::moving_from_python)
//!
//! Each module that is called like a tag, such as [`api::accounts`], has a table of its operations; [`types`] has
//! what goes there and comes back.
//!
//! # What answers are read as
//!
//! Production departs from the contract, so types of answers take more than it promises:
//!
//! - Members are `Option`s even where the contract requires them; `null` and absence are the same. Lists
//!   are `Vec`s, empty when they are absent or `null`. Only a few ids that everything else goes by are
//!   relied on.
//! - A scalar may come in any spelling that says the same: `"12"` for a number, `12` for text, `"true"`
//!   for a boolean, a name in another letter case. What would lose something (`"12.5"` for a whole
//!   number) is an [`Error::Decode`], which names the place and keeps the body.
//! - Numbers that are not whole are [`Decimal`](https://docs.rs/rust_decimal): exact, up to 28 significant digits and 28
//!   decimal places. Further places are rounded, larger numbers an error. They are written as JSON numbers.
//! - Moments that are counted in seconds are [`UnixDate`]s, others [`chrono`] types.
//! - An identifier is one type wherever it stands, so what one answer has goes into the next call.
//! - What the contract does not know stays: members in the `extra` of their type, values of an enum in
//!   `Other`, reports in `Unknown`, and every byte in [`Response::raw`].
//!
//! A text with documented values, such as the type of an account, is an open enum. The enum keeps other values
//! in its variant `Other`, converts from and into text, and compares with text. Texts that institutions or
//! people write, such as names and descriptions, stay text.
//!
//! Types of requests ask in `new` for all that the contract requires. A type that goes both ways does
//! so too, and its members are `Option`s because the server may leave them out.
//!
//! `Debug` of these types hides what may identify or expose a person; [`unredacted`] shows it.
//!
//! [`from_json`] reads stored JSON by the same rules, [`Call::interpret`] a whole recorded answer.
//!
//! Features leave out areas of the API that are not called; see the README.
//!
//! # Stability
//!
//! - **Versions.** The crate follows [semantic versioning](https://semver.org). Below 1.0, a breaking change
//!   raises the minor version, every other change the patch version. The part after the `+` is the version of
//!   the contract.
//! - **Contract updates.** A new contract can remove or change operations, types, fields and parameters. Such
//!   an update raises the minor version, and the changelog lists each change. New operations, fields, variants
//!   and values are not breaking: structs and enums are `#[non_exhaustive]`. When a value gets a variant of its
//!   own, the value no longer comes as `Other`; code that compares with text is not affected.
//! - **Deprecation.** A deprecated item stays for at least one minor version after the one that deprecates
//!   the item. An operation that the contract removes stays as long as the API serves it.
//! - **Rust version.** The crate compiles with Rust 1.89. A higher minimum raises the minor version, and is at
//!   most the release of six months ago.
//! - **Types of other crates.** The public API uses types of [`bytes`] 1, [`http`] 1, [`serde_json`] 1,
//!   [`rust_decimal`] 1, [`chrono`] 0.4, the trait [`Stream`] of futures-core 0.3, and [`reqwest`] 0.13 in
//!   [`ClientBuilder::configure_http`] alone. All of them are re-exported here, so a program needs no matching
//!   version of its own. A move to an incompatible version of one of them is a breaking change.
//! - **Traits.** [`Call`], [`Paged`], [`Submit`], [`SubmitOnce`] and [`AlsoPdf`] are sealed. [`TokenStore`],
//!   [`SecretProvider`] and [`Observer`] are meant to be implemented; new methods of theirs have defaults.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod auth;
mod authenticator;
#[cfg(feature = "blocking")]
mod blocking;
mod call;
mod client;
mod decode;
mod download;
mod error;
mod field;
#[cfg(any(doc, doctest))]
pub mod guide;
mod identifier;
mod keeper;
mod mismatch;
mod model;
mod observer;
mod open;
mod operation;
mod options;
mod paging;
mod pdf;
mod polling;
mod request;
mod response;
mod retry;
mod scalar;
mod setting;
mod stream;
mod submitted;
mod token;
mod token_file;
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
pub use mismatch::{Mismatch, from_json};
pub use observer::Observer;
pub use operation::{Auth, Operation, Paging, PagingStyle};
pub use options::{CallOptions, WithOptions};
pub use paging::{Items, Paged, Pages};
pub use pdf::{AlsoPdf, Pdf};
pub use polling::{Polling, WaitOptions};
pub use response::{RawResponse, Response};
pub use retry::RetryPolicy;
pub use scalar::Scalar;
pub use setting::IntoOption;
pub use submitted::{Submit, SubmitOnce, Submitted, Submitting};
pub use token::{Refusals, StoreFuture, StoreKey, StoreLock, StoredToken, TokenStatus, TokenStore};
pub use token_file::FileTokenStore;
pub use unix_date::UnixDate;
pub use unredacted::{Unredacted, unredacted};

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
