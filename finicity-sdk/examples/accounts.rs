//! Accounts: what they are, whose they are, refreshing and removing them, and small deposits that prove
//! that an account belongs to somebody.
//!
//! ```sh
//! cargo run -p finicity-sdk --example accounts
//! ```

mod support;

use anyhow::{Context, Result};
use finicity_sdk::types::{
    AccountOwnerVerificationMatchingRequest, AccountOwnerVerificationMatchingRequestName,
    MicroDepositInitiation, MicroDepositVerification, Receiver,
};
use finicity_sdk::values;
use rust_decimal::Decimal;
use support::{Session, shown};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let customer = session.connected_customer().await?;

    let accounts = client.accounts();
    let all = accounts.get_customer_accounts(&customer).send().await?;
    for account in &all.accounts {
        println!(
            "{:<20} {:<12} {:>12} {}",
            shown(&account.name),
            shown(&account.r#type),
            shown(&account.balance),
            shown(&account.currency)
        );
    }
    let first = all
        .accounts
        .first()
        .context("the customer has no accounts")?;
    let login = first
        .institution_login_id
        .clone()
        .context("the account has no login")?;
    let institution = first
        .institution_id
        .clone()
        .context("the account has no institution")?;

    // The same, narrowed down. Empty lists are fine: not every customer has each kind.
    let checking = accounts
        .get_customer_accounts(&customer)
        .account_type(values::account_type::CHECKING)
        .send()
        .await?;
    let of_login = accounts
        .get_customer_accounts_by_institution_login(&customer, &login)
        .send()
        .await?;
    let of_bank = accounts
        .get_customer_accounts_by_institution(&customer, &institution)
        .send()
        .await?;
    println!(
        "{} checking, {} of the login, {} of the institution",
        checking.accounts.len(),
        of_login.accounts.len(),
        of_bank.accounts.len()
    );
    let one = accounts
        .get_customer_account(&customer, &first.id)
        .send()
        .await?;
    println!(
        "{} was refreshed at {}",
        one.id,
        shown(&one.aggregation_success_date)
    );

    // The short form, without balances and details.
    let simple = client.accounts_simple();
    simple
        .get_customer_accounts_simple(&customer)
        .send()
        .await?;
    simple
        .get_customer_accounts_by_institution_simple(&customer, &institution)
        .send()
        .await?;
    simple
        .get_customer_accounts_by_institution_login_simple(&customer, &login)
        .send()
        .await?;
    let short = simple
        .get_customer_account_simple(&customer, &first.id)
        .send()
        .await?;
    println!(
        "in short: {} ({})",
        shown(&short.name),
        shown(&short.account_number_display)
    );

    let authorization = client.customer_authorization_details();
    let access = authorization
        .get_customer_authorization_details(&login)
        .send()
        .await?;
    println!(
        "access was granted on {}",
        shown(&access.authorization_start_date)
    );

    // Fresh data from the institution: this may take minutes, which the client knows.
    accounts.refresh_customer_accounts(&customer).send().await?;
    accounts
        .refresh_customer_accounts_by_institution_login(&customer, &login)
        .send()
        .await?;
    // The same for institutions whose access is tiered.
    accounts
        .refresh_customer_accounts_v2(&customer)
        .send()
        .await?;
    accounts
        .refresh_customer_accounts_by_institution_login_v2(&customer, &login)
        .send()
        .await?;

    // Who owns it?
    let identity = client.identity();
    match identity
        .get_account_owner(&customer, &first.id)
        .send()
        .await
    {
        Ok(owner) => println!("the owner is {:?}", owner.owner_name),
        // The institution asks the customer for something more: no answer this time.
        Err(error) if error.is_mfa_required() => {
            println!("the institution wants to see the customer")
        }
        Err(error) => return Err(error.into()),
    }
    let owners = identity
        .get_account_owner_details(&customer, &first.id)
        .send()
        .await?;
    println!("{} holders", owners.holders.len());
    let name = AccountOwnerVerificationMatchingRequestName::new("Ada", "Lovelace");
    let body = AccountOwnerVerificationMatchingRequest::new(name).email("ada@example.com");
    let matched = identity
        .account_matching_score_details(&customer, &first.id, body)
        .send()
        .await?;
    println!("matched against {} holders", matched.holders.len());

    // Small deposits, for an account that can't be connected.
    let validation = client.account_validation_assistance();
    let receiver = Receiver::new(
        "000111222333",
        "personalChecking",
        "Ada Lovelace",
        "091000019",
    );
    let body = MicroDepositInitiation::new(receiver);
    let deposits = validation
        .initiate_micro_amount_deposits(&customer, body)
        .send()
        .await?;
    let account = deposits
        .account_id
        .clone()
        .context("the deposits have no account")?;
    let details = validation
        .get_micro_deposits_details(&customer, &account)
        .send()
        .await?;
    println!("the deposits are {}", shown(&details.status));
    let amounts = MicroDepositVerification::new(vec![Decimal::new(12, 2), Decimal::new(34, 2)]);
    let verified = validation
        .verify_micro_amount_deposits(&customer, &account, amounts)
        .send()
        .await?;
    println!("and then {}", shown(&verified.status));

    // Access ends with the accounts. Only those that this example has opened.
    if session.sandbox().is_some() {
        accounts
            .delete_customer_account(&customer, &first.id)
            .send()
            .await?;
        accounts
            .delete_customer_accounts_by_institution_login(&customer, &login)
            .send()
            .await?;
    }
    Ok(())
}
