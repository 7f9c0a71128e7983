// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Cash Flow Analytics*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `GenerateCashFlowAnalytics`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn generate_cash_flow_analytics(client: &Client) -> Result<Outcome, Error> {
    let tag = client.cash_flow_analytics();
    let call = tag.generate_cash_flow_analytics(
        values::PATH_ARGUMENT,
        bodies::balance_and_cash_flow_analytics_report_constraints(),
    );
    let call = call.reference_number("abc123");
    Outcome::value(call.send().await?)
}

/// Calls `GenerateCashFlowAnalyticsFcra`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn generate_cash_flow_analytics_fcra(client: &Client) -> Result<Outcome, Error> {
    let tag = client.cash_flow_analytics();
    let call = tag.generate_cash_flow_analytics_fcra(
        values::PATH_ARGUMENT,
        bodies::balance_and_cash_flow_analytics_report_constraints(),
    );
    let call = call.reference_number("abc123");
    Outcome::value(call.send().await?)
}

/// Calls `GenerateCashflowAnalyticsReport`.
pub async fn generate_cashflow_analytics_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.cash_flow_analytics();
    let call = tag.generate_cashflow_analytics_report(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        bodies::analytics_report_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}
