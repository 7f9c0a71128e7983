// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Verify Income and Employment*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `GeneratePayStatementReport`.
pub async fn generate_pay_statement_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.verify_income_and_employment();
    let call = tag.generate_pay_statement_report(
        values::PATH_ARGUMENT,
        bodies::pay_statement_report_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}

/// Calls `GenerateVOEPayrollReport`.
pub async fn generate_voe_payroll_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.verify_income_and_employment();
    let call = tag
        .generate_voe_payroll_report(values::PATH_ARGUMENT, bodies::payroll_report_constraints());
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}

/// Calls `GenerateVOETransactionsReport`.
pub async fn generate_voe_transactions_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.verify_income_and_employment();
    let call = tag.generate_voe_transactions_report(
        values::PATH_ARGUMENT,
        bodies::voe_transactions_report_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}

/// Calls `GenerateVOIReport`.
pub async fn generate_voi_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.verify_income_and_employment();
    let call = tag.generate_voi_report(values::PATH_ARGUMENT, bodies::voi_report_constraints());
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}

/// Calls `GenerateVOIEPaystubReport`.
pub async fn generate_voie_paystub_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.verify_income_and_employment();
    let call =
        tag.generate_voie_paystub_report(values::PATH_ARGUMENT, bodies::voie_report_constraints());
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}

/// Calls `GenerateVOIEPaystubWithTXVerifyReport`.
pub async fn generate_voie_paystub_with_tx_verify_report(
    client: &Client,
) -> Result<Outcome, Error> {
    let tag = client.verify_income_and_employment();
    let call = tag.generate_voie_paystub_with_tx_verify_report(
        values::PATH_ARGUMENT,
        bodies::voie_with_tx_verify_report_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}

/// Calls `RefreshVOIEPayrollReport`.
pub async fn refresh_voie_payroll_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.verify_income_and_employment();
    let call = tag
        .refresh_voie_payroll_report(values::PATH_ARGUMENT, bodies::payroll_report_constraints());
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}
