// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The types of request and response bodies.

#[cfg(feature = "accounts")]
mod accounts;
#[cfg(feature = "analytics")]
mod analytics;
#[cfg(feature = "analytics")]
mod analytics_analytics;
#[cfg(feature = "analytics")]
mod analytics_cash_flow;
#[cfg(feature = "analytics")]
mod analytics_employment;
#[cfg(feature = "connect")]
mod connect;
#[cfg(feature = "customers")]
mod customers;
mod identifiers;
#[cfg(feature = "institutions")]
mod institutions;
#[cfg(feature = "payments")]
mod payments;
#[cfg(feature = "payments")]
mod payments_employment;
#[cfg(feature = "reports")]
mod reports;
#[cfg(feature = "reports")]
mod reports_analytics;
#[cfg(feature = "reports")]
mod reports_assets;
#[cfg(feature = "reports")]
mod reports_cash_flow;
#[cfg(feature = "reports")]
mod reports_employment;
#[cfg(feature = "reports")]
mod reports_income;
mod shared;
mod shared_analytics;
mod shared_employment;
mod shared_income;
#[cfg(feature = "transactions")]
mod transactions;
#[cfg(feature = "transfer")]
mod transfer;
#[cfg(feature = "transfer")]
mod transfer_employment;
#[cfg(feature = "webhooks")]
mod webhooks;

#[cfg(feature = "accounts")]
pub use accounts::*;
#[cfg(feature = "analytics")]
pub use analytics::*;
#[cfg(feature = "analytics")]
pub use analytics_analytics::*;
#[cfg(feature = "analytics")]
pub use analytics_cash_flow::*;
#[cfg(feature = "analytics")]
pub use analytics_employment::*;
#[cfg(feature = "connect")]
pub use connect::*;
#[cfg(feature = "customers")]
pub use customers::*;
pub use identifiers::*;
#[cfg(feature = "institutions")]
pub use institutions::*;
#[cfg(feature = "payments")]
pub use payments::*;
#[cfg(feature = "payments")]
pub use payments_employment::*;
#[cfg(feature = "reports")]
pub use reports::*;
#[cfg(feature = "reports")]
pub use reports_analytics::*;
#[cfg(feature = "reports")]
pub use reports_assets::*;
#[cfg(feature = "reports")]
pub use reports_cash_flow::*;
#[cfg(feature = "reports")]
pub use reports_employment::*;
#[cfg(feature = "reports")]
pub use reports_income::*;
pub use shared::*;
pub use shared_analytics::*;
pub use shared_employment::*;
pub use shared_income::*;
#[cfg(feature = "transactions")]
pub use transactions::*;
#[cfg(feature = "transfer")]
pub use transfer::*;
#[cfg(feature = "transfer")]
pub use transfer_employment::*;
#[cfg(feature = "webhooks")]
pub use webhooks::*;
