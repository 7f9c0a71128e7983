// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Pay Statements*.

use finicity_sdk::Client;
use finicity_sdk::api::pay_statements;

use super::bodies;
use crate::values;

/// A call of `StoreCustomerPayStatement`.
pub fn store_customer_pay_statement(client: &Client) -> pay_statements::StoreCustomerPayStatement {
    let tag = client.pay_statements();
    tag.store_customer_pay_statement(values::path_argument(), bodies::pay_statement())
}
