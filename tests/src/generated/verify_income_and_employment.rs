// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Verify Income and Employment*.

use finicity_sdk::Client;
use finicity_sdk::api::verify_income_and_employment;

use super::bodies;
use crate::values;

/// A call of `GeneratePayStatementReport`.
pub fn generate_pay_statement_report(
    client: &Client,
) -> verify_income_and_employment::GeneratePayStatementReport {
    let tag = client.verify_income_and_employment();
    let call = tag.generate_pay_statement_report(
        values::path_argument(),
        bodies::pay_statement_report_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}

/// A call of `GenerateVOEPayrollReport`.
pub fn generate_voe_payroll_report(
    client: &Client,
) -> verify_income_and_employment::GenerateVoePayrollReport {
    let tag = client.verify_income_and_employment();
    let call = tag.generate_voe_payroll_report(
        values::path_argument(),
        bodies::payroll_report_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}

/// A call of `GenerateVOETransactionsReport`.
pub fn generate_voe_transactions_report(
    client: &Client,
) -> verify_income_and_employment::GenerateVoeTransactionsReport {
    let tag = client.verify_income_and_employment();
    let call = tag.generate_voe_transactions_report(
        values::path_argument(),
        bodies::voe_transactions_report_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}

/// A call of `GenerateVOIReport`.
pub fn generate_voi_report(client: &Client) -> verify_income_and_employment::GenerateVoiReport {
    let tag = client.verify_income_and_employment();
    let call = tag.generate_voi_report(values::path_argument(), bodies::voi_report_constraints());
    call.callback_url("https://finicity-test/webhook")
}

/// A call of `GenerateVOIEPaystubReport`.
pub fn generate_voie_paystub_report(
    client: &Client,
) -> verify_income_and_employment::GenerateVoiePaystubReport {
    let tag = client.verify_income_and_employment();
    let call = tag
        .generate_voie_paystub_report(values::path_argument(), bodies::voie_report_constraints());
    call.callback_url("https://finicity-test/webhook")
}

/// A call of `GenerateVOIEPaystubWithTXVerifyReport`.
pub fn generate_voie_paystub_with_tx_verify_report(
    client: &Client,
) -> verify_income_and_employment::GenerateVoiePaystubWithTxVerifyReport {
    let tag = client.verify_income_and_employment();
    let call = tag.generate_voie_paystub_with_tx_verify_report(
        values::path_argument(),
        bodies::voie_with_tx_verify_report_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}

/// A call of `RefreshVOIEPayrollReport`.
pub fn refresh_voie_payroll_report(
    client: &Client,
) -> verify_income_and_employment::RefreshVoiePayrollReport {
    let tag = client.verify_income_and_employment();
    let call = tag.refresh_voie_payroll_report(
        values::path_argument(),
        bodies::payroll_report_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}
