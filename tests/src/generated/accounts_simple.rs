// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Accounts (Simple)*.

use finicity_sdk::Client;
use finicity_sdk::api::accounts_simple;

use crate::values;

/// A call of `GetCustomerAccountSimple`.
pub fn get_customer_account_simple(client: &Client) -> accounts_simple::GetCustomerAccountSimple {
    let tag = client.accounts_simple();
    tag.get_customer_account_simple(values::path_argument(), values::path_argument())
}

/// A call of `GetCustomerAccountsByInstitutionLoginSimple`.
pub fn get_customer_accounts_by_institution_login_simple(
    client: &Client,
) -> accounts_simple::GetCustomerAccountsByInstitutionLoginSimple {
    let tag = client.accounts_simple();
    tag.get_customer_accounts_by_institution_login_simple(
        values::path_argument(),
        values::path_argument(),
    )
}

/// A call of `GetCustomerAccountsByInstitutionSimple`.
pub fn get_customer_accounts_by_institution_simple(
    client: &Client,
) -> accounts_simple::GetCustomerAccountsByInstitutionSimple {
    let tag = client.accounts_simple();
    tag.get_customer_accounts_by_institution_simple(values::path_argument(), "4222")
}

/// A call of `GetCustomerAccountsSimple`.
pub fn get_customer_accounts_simple(client: &Client) -> accounts_simple::GetCustomerAccountsSimple {
    let tag = client.accounts_simple();
    tag.get_customer_accounts_simple(values::path_argument())
}
