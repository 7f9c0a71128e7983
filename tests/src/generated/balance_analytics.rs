// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Balance Analytics*.

use finicity_sdk::Client;
use finicity_sdk::api::balance_analytics;

use super::bodies;
use crate::values;

/// A call of `GenerateBalanceAnalytics`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn generate_balance_analytics(client: &Client) -> balance_analytics::GenerateBalanceAnalytics {
    let tag = client.balance_analytics();
    let call = tag.generate_balance_analytics(
        values::path_argument(),
        bodies::balance_and_cash_flow_analytics_report_constraints(),
    );
    call.reference_number("abc123")
}

/// A call of `GenerateBalanceAnalyticsFcra`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn generate_balance_analytics_fcra(
    client: &Client,
) -> balance_analytics::GenerateBalanceAnalyticsFcra {
    let tag = client.balance_analytics();
    let call = tag.generate_balance_analytics_fcra(
        values::path_argument(),
        bodies::balance_and_cash_flow_analytics_report_constraints(),
    );
    call.reference_number("abc123")
}

/// A call of `GenerateBalanceAnalyticsReport`.
pub fn generate_balance_analytics_report(
    client: &Client,
) -> balance_analytics::GenerateBalanceAnalyticsReport {
    let tag = client.balance_analytics();
    let call = tag.generate_balance_analytics_report(
        values::path_argument(),
        values::path_argument(),
        bodies::analytics_report_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}

/// A call of `GetObbAnalyticsReport`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn get_obb_analytics_report(client: &Client) -> balance_analytics::GetObbAnalyticsReport {
    let tag = client.balance_analytics();
    tag.get_obb_analytics_report(values::path_argument())
}

/// A call of `GetObbAnalyticsReportFcra`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn get_obb_analytics_report_fcra(
    client: &Client,
) -> balance_analytics::GetObbAnalyticsReportFcra {
    let tag = client.balance_analytics();
    tag.get_obb_analytics_report_fcra(values::path_argument(), "3F")
}
