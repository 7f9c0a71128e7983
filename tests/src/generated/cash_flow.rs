// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Cash Flow*.

use finicity_sdk::Client;
use finicity_sdk::api::cash_flow;

use super::bodies;
use crate::values;

/// A call of `GenerateCashFlowBusinessReport`.
pub fn generate_cash_flow_business_report(
    client: &Client,
) -> cash_flow::GenerateCashFlowBusinessReport {
    let tag = client.cash_flow();
    let call = tag.generate_cash_flow_business_report(
        values::path_argument(),
        bodies::cash_flow_report_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}

/// A call of `GenerateCashFlowPersonalReport`.
pub fn generate_cash_flow_personal_report(
    client: &Client,
) -> cash_flow::GenerateCashFlowPersonalReport {
    let tag = client.cash_flow();
    let call = tag.generate_cash_flow_personal_report(
        values::path_argument(),
        bodies::cash_flow_report_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}
