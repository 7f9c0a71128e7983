// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Verify Assets*.

use finicity_sdk::Client;
use finicity_sdk::api::verify_assets;

use super::bodies;
use crate::values;

/// A call of `GeneratePrequalificationCRAReport`.
pub fn generate_prequalification_cra_report(
    client: &Client,
) -> verify_assets::GeneratePrequalificationCraReport {
    let tag = client.verify_assets();
    let call = tag.generate_prequalification_cra_report(
        values::path_argument(),
        bodies::prequalification_report_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}

/// A call of `GeneratePrequalificationNonCRAReport`.
pub fn generate_prequalification_non_cra_report(
    client: &Client,
) -> verify_assets::GeneratePrequalificationNonCraReport {
    let tag = client.verify_assets();
    let call = tag.generate_prequalification_non_cra_report(
        values::path_argument(),
        bodies::prequalification_report_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}

/// A call of `GenerateVOAReport`.
pub fn generate_voa_report(client: &Client) -> verify_assets::GenerateVoaReport {
    let tag = client.verify_assets();
    let call = tag.generate_voa_report(values::path_argument(), bodies::voa_report_constraints());
    call.callback_url("https://finicity-test/webhook")
}

/// A call of `GenerateVOAWithIncomeReport`.
pub fn generate_voa_with_income_report(
    client: &Client,
) -> verify_assets::GenerateVoaWithIncomeReport {
    let tag = client.verify_assets();
    let call = tag.generate_voa_with_income_report(
        values::path_argument(),
        bodies::voa_with_income_report_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}
