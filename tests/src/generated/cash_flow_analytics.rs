// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Cash Flow Analytics*.

use finicity_sdk::Client;
use finicity_sdk::api::cash_flow_analytics;

use super::bodies;
use crate::values;

/// A call of `GenerateCashFlowAnalytics`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn generate_cash_flow_analytics(
    client: &Client,
) -> cash_flow_analytics::GenerateCashFlowAnalytics {
    let tag = client.cash_flow_analytics();
    let call = tag.generate_cash_flow_analytics(
        values::path_argument(),
        bodies::balance_and_cash_flow_analytics_report_constraints(),
    );
    call.reference_number("abc123")
}

/// A call of `GenerateCashFlowAnalyticsFcra`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn generate_cash_flow_analytics_fcra(
    client: &Client,
) -> cash_flow_analytics::GenerateCashFlowAnalyticsFcra {
    let tag = client.cash_flow_analytics();
    let call = tag.generate_cash_flow_analytics_fcra(
        values::path_argument(),
        bodies::balance_and_cash_flow_analytics_report_constraints(),
    );
    call.reference_number("abc123")
}

/// A call of `GenerateCashflowAnalyticsReport`.
pub fn generate_cashflow_analytics_report(
    client: &Client,
) -> cash_flow_analytics::GenerateCashflowAnalyticsReport {
    let tag = client.cash_flow_analytics();
    let call = tag.generate_cashflow_analytics_report(
        values::path_argument(),
        values::path_argument(),
        bodies::analytics_report_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}
