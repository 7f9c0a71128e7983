// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Pay Statements*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `StoreCustomerPayStatement`.
pub async fn store_customer_pay_statement(client: &Client) -> Result<Outcome, Error> {
    let tag = client.pay_statements();
    let call = tag.store_customer_pay_statement(values::PATH_ARGUMENT, bodies::pay_statement());
    Outcome::value(call.send().await?)
}
