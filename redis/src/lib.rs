#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]
#![forbid(unsafe_code)]

mod builder;
mod connection;
#[cfg(feature = "webhooks")]
mod deduplicator;
mod error;
mod script;
mod seal;
mod store;

pub use builder::RedisTokenStoreBuilder;
#[cfg(feature = "webhooks")]
#[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
pub use deduplicator::{RedisDeduplicator, RedisDeduplicatorBuilder};
pub use error::Error;
#[cfg(feature = "encryption")]
#[cfg_attr(docsrs, doc(cfg(feature = "encryption")))]
pub use seal::EncryptionKey;
pub use store::RedisTokenStore;
