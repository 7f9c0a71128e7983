// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Balance Analytics*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `GenerateBalanceAnalytics`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn generate_balance_analytics(client: &Client) -> Result<Outcome, Error> {
    let tag = client.balance_analytics();
    let call = tag.generate_balance_analytics(
        values::PATH_ARGUMENT,
        bodies::balance_and_cash_flow_analytics_report_constraints(),
    );
    let call = call.reference_number("abc123");
    Outcome::value(call.send().await?)
}

/// Calls `GenerateBalanceAnalyticsFcra`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn generate_balance_analytics_fcra(client: &Client) -> Result<Outcome, Error> {
    let tag = client.balance_analytics();
    let call = tag.generate_balance_analytics_fcra(
        values::PATH_ARGUMENT,
        bodies::balance_and_cash_flow_analytics_report_constraints(),
    );
    let call = call.reference_number("abc123");
    Outcome::value(call.send().await?)
}

/// Calls `GenerateBalanceAnalyticsReport`.
pub async fn generate_balance_analytics_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.balance_analytics();
    let call = tag.generate_balance_analytics_report(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        bodies::analytics_report_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}

/// Calls `GetObbAnalyticsReport`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn get_obb_analytics_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.balance_analytics();
    let call = tag.get_obb_analytics_report(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `GetObbAnalyticsReportFcra`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn get_obb_analytics_report_fcra(client: &Client) -> Result<Outcome, Error> {
    let tag = client.balance_analytics();
    let call = tag.get_obb_analytics_report_fcra(values::PATH_ARGUMENT, "text");
    Outcome::value(call.send().await?)
}
