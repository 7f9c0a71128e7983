// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Accounts*.

use finicity_sdk::Client;
use finicity_sdk::api::accounts;

use crate::values;

/// A call of `DeleteCustomerAccount`.
pub fn delete_customer_account(client: &Client) -> accounts::DeleteCustomerAccount {
    let tag = client.accounts();
    tag.delete_customer_account(values::path_argument(), values::path_argument())
}

/// A call of `DeleteCustomerAccountsByInstitutionLogin`.
pub fn delete_customer_accounts_by_institution_login(
    client: &Client,
) -> accounts::DeleteCustomerAccountsByInstitutionLogin {
    let tag = client.accounts();
    tag.delete_customer_accounts_by_institution_login(
        values::path_argument(),
        values::path_argument(),
    )
}

/// A call of `GetCustomerAccount`.
pub fn get_customer_account(client: &Client) -> accounts::GetCustomerAccount {
    let tag = client.accounts();
    tag.get_customer_account(values::path_argument(), values::path_argument())
}

/// A call of `GetCustomerAccounts`.
pub fn get_customer_accounts(client: &Client) -> accounts::GetCustomerAccounts {
    let tag = client.accounts();
    let call = tag.get_customer_accounts(values::path_argument());
    let call = call.account_type("ava");
    call.status("pending")
}

/// A call of `GetCustomerAccountsByInstitution`.
pub fn get_customer_accounts_by_institution(
    client: &Client,
) -> accounts::GetCustomerAccountsByInstitution {
    let tag = client.accounts();
    tag.get_customer_accounts_by_institution(values::path_argument(), "4222")
}

/// A call of `GetCustomerAccountsByInstitutionLogin`.
pub fn get_customer_accounts_by_institution_login(
    client: &Client,
) -> accounts::GetCustomerAccountsByInstitutionLogin {
    let tag = client.accounts();
    tag.get_customer_accounts_by_institution_login(values::path_argument(), values::path_argument())
}

/// A call of `RefreshCustomerAccounts`.
pub fn refresh_customer_accounts(client: &Client) -> accounts::RefreshCustomerAccounts {
    let tag = client.accounts();
    tag.refresh_customer_accounts(values::path_argument())
}

/// A call of `RefreshCustomerAccountsByInstitutionLogin`.
pub fn refresh_customer_accounts_by_institution_login(
    client: &Client,
) -> accounts::RefreshCustomerAccountsByInstitutionLogin {
    let tag = client.accounts();
    let call = tag.refresh_customer_accounts_by_institution_login(
        values::path_argument(),
        values::path_argument(),
    );
    let call = call.from_date(1607450357);
    call.to_date(1670504017)
}

/// A call of `RefreshCustomerAccountsByInstitutionLoginV2`.
pub fn refresh_customer_accounts_by_institution_login_v2(
    client: &Client,
) -> accounts::RefreshCustomerAccountsByInstitutionLoginV2 {
    let tag = client.accounts();
    tag.refresh_customer_accounts_by_institution_login_v2(
        values::path_argument(),
        values::path_argument(),
    )
}

/// A call of `RefreshCustomerAccountsV2`.
pub fn refresh_customer_accounts_v2(client: &Client) -> accounts::RefreshCustomerAccountsV2 {
    let tag = client.accounts();
    tag.refresh_customer_accounts_v2(values::path_argument())
}
