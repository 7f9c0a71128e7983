// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Verify Assets*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `GeneratePrequalificationCRAReport`.
pub async fn generate_prequalification_cra_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.verify_assets();
    let call = tag.generate_prequalification_cra_report(
        values::PATH_ARGUMENT,
        bodies::prequalification_report_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}

/// Calls `GeneratePrequalificationNonCRAReport`.
pub async fn generate_prequalification_non_cra_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.verify_assets();
    let call = tag.generate_prequalification_non_cra_report(
        values::PATH_ARGUMENT,
        bodies::prequalification_report_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}

/// Calls `GenerateVOAReport`.
pub async fn generate_voa_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.verify_assets();
    let call = tag.generate_voa_report(values::PATH_ARGUMENT, bodies::voa_report_constraints());
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}

/// Calls `GenerateVOAWithIncomeReport`.
pub async fn generate_voa_with_income_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.verify_assets();
    let call = tag.generate_voa_with_income_report(
        values::PATH_ARGUMENT,
        bodies::voa_with_income_report_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}
