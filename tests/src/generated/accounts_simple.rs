// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Accounts (Simple)*.

use finicity_sdk::{Client, Error};

use crate::outcome::Outcome;
use crate::values;

/// Calls `GetCustomerAccountSimple`.
pub async fn get_customer_account_simple(client: &Client) -> Result<Outcome, Error> {
    let tag = client.accounts_simple();
    let call = tag.get_customer_account_simple(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `GetCustomerAccountsByInstitutionLoginSimple`.
pub async fn get_customer_accounts_by_institution_login_simple(
    client: &Client,
) -> Result<Outcome, Error> {
    let tag = client.accounts_simple();
    let call = tag.get_customer_accounts_by_institution_login_simple(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
    );
    Outcome::value(call.send().await?)
}

/// Calls `GetCustomerAccountsByInstitutionSimple`.
pub async fn get_customer_accounts_by_institution_simple(
    client: &Client,
) -> Result<Outcome, Error> {
    let tag = client.accounts_simple();
    let call = tag.get_customer_accounts_by_institution_simple(values::PATH_ARGUMENT, "4222");
    Outcome::value(call.send().await?)
}

/// Calls `GetCustomerAccountsSimple`.
pub async fn get_customer_accounts_simple(client: &Client) -> Result<Outcome, Error> {
    let tag = client.accounts_simple();
    let call = tag.get_customer_accounts_simple(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}
