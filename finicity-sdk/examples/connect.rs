//! Connect: the links under which a customer gives access to accounts, and who else may have it.
//!
//! ```sh
//! cargo run -p finicity-sdk --example connect
//! ```

mod support;

use anyhow::{Context, Result};
use chrono::{Days, Utc};
use finicity_sdk::types::{
    Borrower, ConnectEmailParameters, ConnectJointBorrowerEmailParameters,
    ConnectJointBorrowerParameters, ConnectParameters, EmailOptions, FixConnectParameters,
    LiteConnectParameters, MicroEntryVerifyRequestParameter, NewConsumer, ThirdPartyAccessKeyData,
    ThirdPartyAccessPeriod, ThirdPartyAccessProduct,
};
use support::{Session, shown};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let partner = session.partner_id.as_str();
    let customer = session.connected_customer().await?;
    let accounts = client
        .accounts()
        .get_customer_accounts(&customer)
        .send()
        .await?;
    let account = accounts
        .accounts
        .first()
        .context("the customer has no accounts")?;
    let login = account
        .institution_login_id
        .clone()
        .context("the account has no login")?;
    let institution = account
        .institution_id
        .clone()
        .context("the account has no institution")?;
    let connect = client.connect();

    // The whole way: choose an institution, log in, choose accounts. Events go to `webhook`.
    let parameters = ConnectParameters::new(&customer, partner)
        .redirect_uri("https://app.example.com/done")
        .webhook("https://app.example.com/hook")
        .single_use_url(true);
    let url = connect.generate_connect_url(parameters).send().await?;
    println!("to connect:  {}", url.link);

    // One institution only; and a login that has stopped working.
    let parameters = LiteConnectParameters::new(&customer, &institution, partner);
    println!(
        "in short:    {}",
        connect
            .generate_lite_connect_url(parameters)
            .send()
            .await?
            .link
    );
    let parameters = FixConnectParameters::new(&customer, &login, partner);
    println!(
        "to repair:   {}",
        connect
            .generate_fix_connect_url(parameters)
            .send()
            .await?
            .link
    );

    // Two people who borrow together.
    let mut borrowers = Vec::new();
    for role in ["primary", "jointBorrower"] {
        let person = session.new_customer().await?;
        let body = NewConsumer::new("Ada", "Lovelace", "UT");
        let consumer = client
            .consumers()
            .create_consumer(&person, body)
            .send()
            .await?;
        borrowers.push(Borrower::new(&consumer.id, &person, role));
    }
    let parameters = ConnectJointBorrowerParameters::new(borrowers.clone(), partner);
    println!(
        "for two:     {}",
        connect
            .generate_joint_borrower_connect_url(parameters)
            .send()
            .await?
            .link
    );

    // Small deposits that a customer confirms in Connect.
    let parameters = MicroEntryVerifyRequestParameter::new()
        .customer_id(&customer)
        .account_id(&account.id)
        .partner_id(partner);
    println!(
        "to confirm:  {}",
        connect
            .verify_micro_entry_microdeposit(parameters)
            .send()
            .await?
            .link
    );

    // Links by e-mail, consents and keys for others: an example sends nothing to real people.
    if session.sandbox().is_none() {
        return Ok(());
    }
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

    let experiences = connect.get_all_experience("my-app").send().await?;
    println!("{} experiences", experiences.len());

    let consents = client.data_sharing_consent();
    let receipts = consents
        .get_data_sharing_consents_by_customer_id(&customer)
        .limit(10)
        .send()
        .await?;
    println!("{} consents", receipts.consents.len());

    // Somebody else, a payment processor say, may look at an account for a year.
    let now = Utc::now();
    let year = ThirdPartyAccessPeriod::new("timeframe", now, now + Days::new(365));
    let product = ThirdPartyAccessProduct::new(year, &account.id, "moneyTransferDetails");
    let body = ThirdPartyAccessKeyData::new(&customer, partner, vec![product], "2445583946651");
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
