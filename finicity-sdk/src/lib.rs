#![doc = include_str!("../../README.md")]
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
