//! Connect: creates the links with which a customer grants access to accounts, lists consents, and shares an
//! account with another company.
//!
//! ```sh
//! cargo run -p finicity-sdk --example connect
//! ```

mod support;

use anyhow::{Context, Result};
use chrono::{Days, Utc};
use finicity_sdk::Client;
use finicity_sdk::types::{
    AccountId, Borrower, ConnectEmailParameters, ConnectJointBorrowerEmailParameters,
    ConnectJointBorrowerParameters, ConnectParameters, CustomerAccount, CustomerId, EmailOptions,
    FixConnectParameters, LiteConnectParameters, MicroEntryVerifyRequestParameter, NewConsumer,
    ThirdPartyAccessKeyData, ThirdPartyAccessPeriod, ThirdPartyAccessProduct,
};
use support::{Session, shown};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let partner = session.partner_id.as_str();
    let customer = session.connected_customer().await?;
    let account = first_account(client, &customer).await?;

    link_to_connect(client, partner, &customer).await?;
    link_to_one_institution(client, partner, &customer, &account).await?;
    link_to_repair(client, partner, &customer, &account).await?;
    let borrowers = add_borrowers(&session).await?;
    link_for_borrowers(client, partner, &borrowers).await?;
    link_to_confirm_deposits(client, partner, &customer, &account.id).await?;

    // The following functions send email and share data with other companies, so they run only in the
    // sandbox.
    if session.sandbox().is_none() {
        return Ok(());
    }
    send_emails(client, partner, borrowers).await?;
    list_experiences(client).await?;
    list_consents(client, &customer).await?;
    share_account(client, partner, &customer, &account.id).await?;
    Ok(())
}

/// Returns the first account of a customer.
async fn first_account(client: &Client, customer: &CustomerId) -> Result<CustomerAccount> {
    let accounts = client
        .accounts()
        .get_customer_accounts(customer)
        .send()
        .await?;
    let first = accounts.into_inner().accounts.into_iter().next();
    first.context("the customer has no accounts")
}

/// Creates a link to the full version of Connect, in which the customer chooses an institution, logs in and
/// chooses accounts. Connect sends events to the address in `webhook`.
async fn link_to_connect(client: &Client, partner: &str, customer: &CustomerId) -> Result<()> {
    let parameters = ConnectParameters::new(customer, partner)
        .redirect_uri("https://app.example.com/done")
        .webhook("https://app.example.com/hook")
        .single_use_url(true);
    let url = client
        .connect()
        .generate_connect_url(parameters)
        .send()
        .await?;
    println!("to connect:  {}", url.link);
    Ok(())
}

/// Creates a link to Connect for one institution only.
async fn link_to_one_institution(
    client: &Client,
    partner: &str,
    customer: &CustomerId,
    account: &CustomerAccount,
) -> Result<()> {
    let institution = account.institution_id.as_ref();
    let institution = institution.context("the account has no institution")?;
    let parameters = LiteConnectParameters::new(customer, institution, partner);
    let url = client
        .connect()
        .generate_lite_connect_url(parameters)
        .send()
        .await?;
    println!("in short:    {}", url.link);
    Ok(())
}

/// Creates a link with which the customer repairs a login that has stopped working.
async fn link_to_repair(
    client: &Client,
    partner: &str,
    customer: &CustomerId,
    account: &CustomerAccount,
) -> Result<()> {
    let login = account.institution_login_id.as_ref();
    let login = login.context("the account has no login")?;
    let parameters = FixConnectParameters::new(customer, login, partner);
    let url = client
        .connect()
        .generate_fix_connect_url(parameters)
        .send()
        .await?;
    println!("to repair:   {}", url.link);
    Ok(())
}

/// Adds two customers who take out a loan together.
async fn add_borrowers(session: &Session) -> Result<Vec<Borrower>> {
    let mut borrowers = Vec::new();
    for role in ["primary", "jointBorrower"] {
        let person = session.new_customer().await?;
        let body = NewConsumer::new("Ada", "Lovelace", "UT");
        let consumer = session
            .client
            .consumers()
            .create_consumer(&person, body)
            .send()
            .await?;
        borrowers.push(Borrower::new(&consumer.id, &person, role));
    }
    Ok(borrowers)
}

/// Creates a link for joint borrowers.
async fn link_for_borrowers(client: &Client, partner: &str, borrowers: &[Borrower]) -> Result<()> {
    let parameters = ConnectJointBorrowerParameters::new(borrowers.to_vec(), partner);
    let url = client
        .connect()
        .generate_joint_borrower_connect_url(parameters)
        .send()
        .await?;
    println!("for two:     {}", url.link);
    Ok(())
}

/// Creates a link with which the customer confirms microdeposits.
async fn link_to_confirm_deposits(
    client: &Client,
    partner: &str,
    customer: &CustomerId,
    account: &AccountId,
) -> Result<()> {
    let parameters = MicroEntryVerifyRequestParameter::new()
        .customer_id(customer)
        .account_id(account)
        .partner_id(partner);
    let url = client
        .connect()
        .verify_micro_entry_microdeposit(parameters)
        .send()
        .await?;
    println!("to confirm:  {}", url.link);
    Ok(())
}

/// Sends links by email to one customer and to the joint borrowers.
async fn send_emails(client: &Client, partner: &str, borrowers: Vec<Borrower>) -> Result<()> {
    let connect = client.connect();
    let first = borrowers.first().context("there are no borrowers")?;
    let (consumer, person) = (first.consumer_id.clone(), first.customer_id.clone());
    let email = EmailOptions::new("ada@example.com").subject("Please connect your accounts");
    let parameters = ConnectEmailParameters::new(consumer, person, email.clone(), partner);
    connect.send_connect_email(parameters).send().await?;
    let parameters = ConnectJointBorrowerEmailParameters::new(borrowers, email, "default", partner);
    connect
        .send_joint_borrower_connect_email(parameters)
        .send()
        .await?;
    Ok(())
}

/// Counts the experiences, which are configurations of Connect, of an application.
async fn list_experiences(client: &Client) -> Result<()> {
    let experiences = client.connect().get_all_experience("my-app").send().await?;
    println!("{} experiences", experiences.len());
    Ok(())
}

/// Counts the consents of a customer.
async fn list_consents(client: &Client, customer: &CustomerId) -> Result<()> {
    let receipts = client
        .data_sharing_consent()
        .get_data_sharing_consents_by_customer_id(customer)
        .limit(10)
        .send()
        .await?;
    println!("{} consents", receipts.consents.len());
    Ok(())
}

/// Grants another company, such as a payment processor, access to an account for a year. Then changes and
/// revokes the access.
async fn share_account(
    client: &Client,
    partner: &str,
    customer: &CustomerId,
    account: &AccountId,
) -> Result<()> {
    let now = Utc::now();
    let year = ThirdPartyAccessPeriod::new("timeframe", now, now + Days::new(365));
    let product = ThirdPartyAccessProduct::new(year, account, "moneyTransferDetails");
    let body = ThirdPartyAccessKeyData::new(customer, partner, vec![product], "2445583946651");
    let access = client.third_party_access();
    let key = access
        .generate_third_party_access_key(body.clone())
        .send()
        .await?;
    let receipt = key.data.first().and_then(|data| data.receipt.as_ref());
    let receipt = receipt.and_then(|receipt| receipt.receipt_id.clone());
    println!("the receipt is {}", shown(&receipt));
    let receipt = receipt.context("there is no receipt")?;
    access
        .update_third_party_access_key(receipt.as_str(), body)
        .send()
        .await?;
    access
        .revoke_third_party_access_key(receipt.as_str())
        .send()
        .await?;
    Ok(())
}
