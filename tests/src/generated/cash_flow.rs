// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Cash Flow*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `GenerateCashFlowBusinessReport`.
pub async fn generate_cash_flow_business_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.cash_flow();
    let call = tag.generate_cash_flow_business_report(
        values::PATH_ARGUMENT,
        bodies::cash_flow_report_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}

/// Calls `GenerateCashFlowPersonalReport`.
pub async fn generate_cash_flow_personal_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.cash_flow();
    let call = tag.generate_cash_flow_personal_report(
        values::PATH_ARGUMENT,
        bodies::cash_flow_report_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}
