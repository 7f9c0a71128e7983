// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The types that requests and answers are made of.

#[cfg(feature = "accounts")]
mod accounts;
#[cfg(feature = "analytics")]
mod analytics;
#[cfg(feature = "connect")]
mod connect;
#[cfg(feature = "customers")]
mod customers;
mod identifiers;
#[cfg(feature = "institutions")]
mod institutions;
#[cfg(feature = "payments")]
mod payments;
#[cfg(feature = "reports")]
mod reports_1;
#[cfg(feature = "reports")]
mod reports_2;
mod shared;
#[cfg(feature = "transactions")]
mod transactions;
#[cfg(feature = "transfer")]
mod transfer;
#[cfg(feature = "webhooks")]
mod webhooks;

#[cfg(feature = "accounts")]
pub use accounts::*;
#[cfg(feature = "analytics")]
pub use analytics::*;
#[cfg(feature = "connect")]
pub use connect::*;
#[cfg(feature = "customers")]
pub use customers::*;
pub use identifiers::*;
#[cfg(feature = "institutions")]
pub use institutions::*;
#[cfg(feature = "payments")]
pub use payments::*;
#[cfg(feature = "reports")]
pub use reports_1::*;
#[cfg(feature = "reports")]
pub use reports_2::*;
pub use shared::*;
#[cfg(feature = "transactions")]
pub use transactions::*;
#[cfg(feature = "transfer")]
pub use transfer::*;
#[cfg(feature = "webhooks")]
pub use webhooks::*;
