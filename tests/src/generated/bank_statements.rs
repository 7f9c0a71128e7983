// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Bank Statements*.

use finicity_sdk::Client;
use finicity_sdk::api::bank_statements;

use super::bodies;
use crate::values;

/// A call of `GenerateStatementReport`.
pub fn generate_statement_report(client: &Client) -> bank_statements::GenerateStatementReport {
    let tag = client.bank_statements();
    let call = tag.generate_statement_report(
        values::path_argument(),
        bodies::statement_report_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}

/// A call of `GetAssetByCustomerID`.
pub fn get_asset_by_customer_id(client: &Client) -> bank_statements::GetAssetByCustomerId {
    let tag = client.bank_statements();
    tag.get_asset_by_customer_id(values::path_argument(), values::path_argument())
}

/// A call of `GetCustomerAccountMultipleStatement`.
pub fn get_customer_account_multiple_statement(
    client: &Client,
) -> bank_statements::GetCustomerAccountMultipleStatement {
    let tag = client.bank_statements();
    let call = tag
        .get_customer_account_multiple_statement(values::path_argument(), values::path_argument());
    call.index("1,2")
}

/// A call of `GetCustomerAccountStatement`.
pub fn get_customer_account_statement(
    client: &Client,
) -> bank_statements::GetCustomerAccountStatement {
    let tag = client.bank_statements();
    let call = tag.get_customer_account_statement(values::path_argument(), values::path_argument());
    call.index(1)
}
