// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Bank Statements*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `GenerateStatementReport`.
pub async fn generate_statement_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.bank_statements();
    let call = tag.generate_statement_report(
        values::PATH_ARGUMENT,
        bodies::statement_report_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}

/// Calls `GetAssetByCustomerID`.
pub async fn get_asset_by_customer_id(client: &Client) -> Result<Outcome, Error> {
    let tag = client.bank_statements();
    let call = tag.get_asset_by_customer_id(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::download(call.send().await?)
}

/// Calls `GetCustomerAccountMultipleStatement`.
pub async fn get_customer_account_multiple_statement(client: &Client) -> Result<Outcome, Error> {
    let tag = client.bank_statements();
    let call =
        tag.get_customer_account_multiple_statement(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    let call = call.index("1,2");
    Outcome::value(call.send().await?)
}

/// Calls `GetCustomerAccountStatement`.
pub async fn get_customer_account_statement(client: &Client) -> Result<Outcome, Error> {
    let tag = client.bank_statements();
    let call = tag.get_customer_account_statement(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    let call = call.index(1);
    Outcome::download(call.send().await?)
}
