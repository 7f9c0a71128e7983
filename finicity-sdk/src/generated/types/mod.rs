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
#[cfg(any(feature = "accounts", feature = "institutions"))]
mod shared_by_accounts_institutions;
#[cfg(any(feature = "accounts", feature = "institutions", feature = "payments"))]
mod shared_by_accounts_institutions_payments;
#[cfg(any(
    feature = "accounts",
    feature = "institutions",
    feature = "transactions"
))]
mod shared_by_accounts_institutions_transactions;
#[cfg(any(feature = "accounts", feature = "payments"))]
mod shared_by_accounts_payments;
#[cfg(any(feature = "analytics", feature = "reports"))]
mod shared_by_analytics_reports;
#[cfg(any(feature = "analytics", feature = "reports"))]
mod shared_by_analytics_reports_analytics;
#[cfg(any(feature = "analytics", feature = "reports"))]
mod shared_by_analytics_reports_employment;
#[cfg(any(feature = "analytics", feature = "reports"))]
mod shared_by_analytics_reports_income;
#[cfg(any(feature = "analytics", feature = "reports", feature = "transactions"))]
mod shared_by_analytics_reports_transactions;
#[cfg(any(feature = "customers", feature = "reports"))]
mod shared_by_customers_reports;
#[cfg(any(feature = "reports", feature = "transactions"))]
mod shared_by_reports_transactions;
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
#[cfg(any(feature = "accounts", feature = "institutions"))]
pub use shared_by_accounts_institutions::*;
#[cfg(any(feature = "accounts", feature = "institutions", feature = "payments"))]
pub use shared_by_accounts_institutions_payments::*;
#[cfg(any(
    feature = "accounts",
    feature = "institutions",
    feature = "transactions"
))]
pub use shared_by_accounts_institutions_transactions::*;
#[cfg(any(feature = "accounts", feature = "payments"))]
pub use shared_by_accounts_payments::*;
#[cfg(any(feature = "analytics", feature = "reports"))]
pub use shared_by_analytics_reports::*;
#[cfg(any(feature = "analytics", feature = "reports"))]
pub use shared_by_analytics_reports_analytics::*;
#[cfg(any(feature = "analytics", feature = "reports"))]
pub use shared_by_analytics_reports_employment::*;
#[cfg(any(feature = "analytics", feature = "reports"))]
pub use shared_by_analytics_reports_income::*;
#[cfg(any(feature = "analytics", feature = "reports", feature = "transactions"))]
pub use shared_by_analytics_reports_transactions::*;
#[cfg(any(feature = "customers", feature = "reports"))]
pub use shared_by_customers_reports::*;
#[cfg(any(feature = "reports", feature = "transactions"))]
pub use shared_by_reports_transactions::*;
#[cfg(feature = "transactions")]
pub use transactions::*;
#[cfg(feature = "transfer")]
pub use transfer::*;
#[cfg(feature = "transfer")]
pub use transfer_employment::*;
#[cfg(feature = "webhooks")]
pub use webhooks::*;
