//! Accounts: lists, refreshes and removes accounts, shows their owners, and verifies the ownership of an
//! account with microdeposits.
//!
//! ```sh
//! cargo run -p finicity-sdk --example accounts
//! ```

mod support;

use anyhow::{Context, Result};
use finicity_sdk::Client;
use finicity_sdk::types::{
    AccountId, AccountOwnerVerificationMatchingRequest,
    AccountOwnerVerificationMatchingRequestName, AccountType, CustomerAccount, CustomerId,
    InstitutionId, InstitutionLoginId, MicroDepositInitiation, MicroDepositVerification, Receiver,
};
use rust_decimal::Decimal;
use support::{Session, shown};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let customer = session.connected_customer().await?;

    let first = list_accounts(client, &customer).await?;
    let account = first.id;
    let login = first
        .institution_login_id
        .context("the account has no login")?;
    let institution = first
        .institution_id
        .context("the account has no institution")?;

    count_accounts(client, &customer, &login, &institution).await?;
    show_account(client, &customer, &account).await?;
    list_short_forms(client, &customer, &login, &institution).await?;
    show_short_form(client, &customer, &account).await?;
    show_authorization(client, &login).await?;
    refresh(client, &customer, &login).await?;
    show_owners(client, &customer, &account).await?;
    match_owner(client, &customer, &account).await?;
    prove_ownership(client, &customer).await?;

    // Remove accounts only in the sandbox, where this example has created them.
    if session.sandbox().is_some() {
        remove(client, &customer, &account, &login).await?;
    }
    Ok(())
}

/// Prints the accounts of a customer and returns the first of them.
async fn list_accounts(client: &Client, customer: &CustomerId) -> Result<CustomerAccount> {
    let all = client
        .accounts()
        .get_customer_accounts(customer)
        .send()
        .await?;
    for account in &all.accounts {
        println!(
            "{:<20} {:<12} {:>12} {}",
            shown(&account.name),
            shown(&account.r#type),
            shown(&account.balance),
            shown(&account.currency)
        );
    }
    let first = all.into_inner().accounts.into_iter().next();
    first.context("the customer has no accounts")
}

/// Lists accounts by type, by login and by institution. An empty list is not an error.
async fn count_accounts(
    client: &Client,
    customer: &CustomerId,
    login: &InstitutionLoginId,
    institution: &InstitutionId,
) -> Result<()> {
    let accounts = client.accounts();
    let checking = accounts
        .get_customer_accounts(customer)
        .account_type(AccountType::Checking.as_str())
        .send()
        .await?;
    let of_login = accounts
        .get_customer_accounts_by_institution_login(customer, login)
        .send()
        .await?;
    let of_bank = accounts
        .get_customer_accounts_by_institution(customer, institution)
        .send()
        .await?;
    println!(
        "{} checking, {} of the login, {} of the institution",
        checking.accounts.len(),
        of_login.accounts.len(),
        of_bank.accounts.len()
    );
    Ok(())
}

/// Fetches one account.
async fn show_account(client: &Client, customer: &CustomerId, account: &AccountId) -> Result<()> {
    let one = client
        .accounts()
        .get_customer_account(customer, account)
        .send()
        .await?;
    println!(
        "{} was refreshed at {}",
        one.id,
        shown(&one.aggregation_success_date)
    );
    Ok(())
}

/// Lists the short form of accounts, which does not contain balances and details.
async fn list_short_forms(
    client: &Client,
    customer: &CustomerId,
    login: &InstitutionLoginId,
    institution: &InstitutionId,
) -> Result<()> {
    let simple = client.accounts_simple();
    simple.get_customer_accounts_simple(customer).send().await?;
    simple
        .get_customer_accounts_by_institution_simple(customer, institution)
        .send()
        .await?;
    simple
        .get_customer_accounts_by_institution_login_simple(customer, login)
        .send()
        .await?;
    Ok(())
}

/// Fetches the short form of one account.
async fn show_short_form(
    client: &Client,
    customer: &CustomerId,
    account: &AccountId,
) -> Result<()> {
    let short = client
        .accounts_simple()
        .get_customer_account_simple(customer, account)
        .send()
        .await?;
    println!(
        "in short: {} ({})",
        shown(&short.name),
        shown(&short.account_number_display)
    );
    Ok(())
}

/// Shows when the customer granted access to the accounts of a login.
async fn show_authorization(client: &Client, login: &InstitutionLoginId) -> Result<()> {
    let access = client
        .customer_authorization_details()
        .get_customer_authorization_details(login)
        .send()
        .await?;
    println!(
        "access was granted on {}",
        shown(&access.authorization_start_date)
    );
    Ok(())
}

/// Refreshes the accounts with current data from the institution. A refresh may take minutes; the client has
/// a longer timeout for such calls.
async fn refresh(client: &Client, customer: &CustomerId, login: &InstitutionLoginId) -> Result<()> {
    let accounts = client.accounts();
    accounts.refresh_customer_accounts(customer).send().await?;
    accounts
        .refresh_customer_accounts_by_institution_login(customer, login)
        .send()
        .await?;
    // The second version is for institutions with tiered access.
    accounts
        .refresh_customer_accounts_v2(customer)
        .send()
        .await?;
    accounts
        .refresh_customer_accounts_by_institution_login_v2(customer, login)
        .send()
        .await?;
    Ok(())
}

/// Shows the owners of an account.
async fn show_owners(client: &Client, customer: &CustomerId, account: &AccountId) -> Result<()> {
    let identity = client.identity();
    match identity.get_account_owner(customer, account).send().await {
        Ok(owner) => println!("the owner is {:?}", owner.owner_name),
        // The institution requires multi-factor authentication of the customer, so the owner is not
        // available.
        Err(error) if error.is_mfa_required() => {
            println!("the institution wants to see the customer")
        }
        Err(error) => return Err(error.into()),
    }
    let owners = identity
        .get_account_owner_details(customer, account)
        .send()
        .await?;
    println!("{} holders", owners.holders.len());
    Ok(())
}

/// Compares a name and an email address with those of the account holders.
async fn match_owner(client: &Client, customer: &CustomerId, account: &AccountId) -> Result<()> {
    let name = AccountOwnerVerificationMatchingRequestName::new("Ada", "Lovelace");
    let body = AccountOwnerVerificationMatchingRequest::new(name).email("ada@example.com");
    let matched = client
        .identity()
        .account_matching_score_details(customer, account, body)
        .send()
        .await?;
    println!("matched against {} holders", matched.holders.len());
    Ok(())
}

/// Verifies with two microdeposits that an account belongs to the customer, for accounts that can't be
/// connected.
async fn prove_ownership(client: &Client, customer: &CustomerId) -> Result<()> {
    let validation = client.account_validation_assistance();
    let receiver = Receiver::new(
        "000111222333",
        "personalChecking",
        "Ada Lovelace",
        "091000019",
    );
    let body = MicroDepositInitiation::new(receiver);
    let deposits = validation
        .initiate_micro_amount_deposits(customer, body)
        .send()
        .await?;
    let account = deposits
        .account_id
        .clone()
        .context("the deposits have no account")?;
    let details = validation
        .get_micro_deposits_details(customer, &account)
        .send()
        .await?;
    println!("the deposits are {}", shown(&details.status));
    // The customer finds both amounts in a bank statement and enters them.
    let amounts = MicroDepositVerification::new(vec![Decimal::new(12, 2), Decimal::new(34, 2)]);
    let verified = validation
        .verify_micro_amount_deposits(customer, &account, amounts)
        .send()
        .await?;
    println!("and then {}", shown(&verified.status));
    Ok(())
}

/// Removes one account, and then all accounts of a login, which ends the access to them.
async fn remove(
    client: &Client,
    customer: &CustomerId,
    account: &AccountId,
    login: &InstitutionLoginId,
) -> Result<()> {
    let accounts = client.accounts();
    accounts
        .delete_customer_account(customer, account)
        .send()
        .await?;
    accounts
        .delete_customer_accounts_by_institution_login(customer, login)
        .send()
        .await?;
    Ok(())
}
