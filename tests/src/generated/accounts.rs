// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Accounts*.

use finicity_sdk::{Client, Error};

use crate::outcome::Outcome;
use crate::values;

/// Calls `DeleteCustomerAccount`.
pub async fn delete_customer_account(client: &Client) -> Result<Outcome, Error> {
    let tag = client.accounts();
    let call = tag.delete_customer_account(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `DeleteCustomerAccountsByInstitutionLogin`.
pub async fn delete_customer_accounts_by_institution_login(
    client: &Client,
) -> Result<Outcome, Error> {
    let tag = client.accounts();
    let call = tag.delete_customer_accounts_by_institution_login(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
    );
    Outcome::value(call.send().await?)
}

/// Calls `GetCustomerAccount`.
pub async fn get_customer_account(client: &Client) -> Result<Outcome, Error> {
    let tag = client.accounts();
    let call = tag.get_customer_account(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `GetCustomerAccounts`.
pub async fn get_customer_accounts(client: &Client) -> Result<Outcome, Error> {
    let tag = client.accounts();
    let call = tag.get_customer_accounts(values::PATH_ARGUMENT);
    let call = call.account_type("text");
    let call = call.status("pending");
    Outcome::value(call.send().await?)
}

/// Calls `GetCustomerAccountsByInstitution`.
pub async fn get_customer_accounts_by_institution(client: &Client) -> Result<Outcome, Error> {
    let tag = client.accounts();
    let call = tag.get_customer_accounts_by_institution(values::PATH_ARGUMENT, "4222");
    Outcome::value(call.send().await?)
}

/// Calls `GetCustomerAccountsByInstitutionLogin`.
pub async fn get_customer_accounts_by_institution_login(client: &Client) -> Result<Outcome, Error> {
    let tag = client.accounts();
    let call = tag
        .get_customer_accounts_by_institution_login(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `RefreshCustomerAccounts`.
pub async fn refresh_customer_accounts(client: &Client) -> Result<Outcome, Error> {
    let tag = client.accounts();
    let call = tag.refresh_customer_accounts(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `RefreshCustomerAccountsByInstitutionLogin`.
pub async fn refresh_customer_accounts_by_institution_login(
    client: &Client,
) -> Result<Outcome, Error> {
    let tag = client.accounts();
    let call = tag.refresh_customer_accounts_by_institution_login(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
    );
    let call = call.from_date(1607450357);
    let call = call.to_date(1607450357);
    Outcome::value(call.send().await?)
}

/// Calls `RefreshCustomerAccountsByInstitutionLoginV2`.
pub async fn refresh_customer_accounts_by_institution_login_v2(
    client: &Client,
) -> Result<Outcome, Error> {
    let tag = client.accounts();
    let call = tag.refresh_customer_accounts_by_institution_login_v2(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
    );
    Outcome::value(call.send().await?)
}

/// Calls `RefreshCustomerAccountsV2`.
pub async fn refresh_customer_accounts_v2(client: &Client) -> Result<Outcome, Error> {
    let tag = client.accounts();
    let call = tag.refresh_customer_accounts_v2(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}
