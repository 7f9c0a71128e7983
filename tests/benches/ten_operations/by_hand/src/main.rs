//! Calls ten operations with a small client that is written by hand. The client keeps the access token, and
//! reads the code and the message of an error. In contrast to the SDK, the client does not retry, limits
//! neither time nor size, and declares only the properties that the program may need.

mod client;
mod types;

use anyhow::{Context, Result};
use client::Client;
use types::{ConnectParameters, NewCustomer};

#[tokio::main]
async fn main() -> Result<()> {
    let username = std::env::args().nth(1).context("USERNAME is missing")?;
    let client = Client::from_env()?;
    let body = NewCustomer {
        username,
        first_name: Some("Ada".into()),
        last_name: Some("Lovelace".into()),
    };
    let added = client.add_testing_customer(&body).await?;
    println!("added {}", added.id);

    let page = client.get_customers(10).await?;
    let customer = &page.customers.first().context("no customer")?.id;
    let found = client.get_customer(customer).await?;
    println!(
        "{} customers, first {:?}",
        page.customers.len(),
        found.username
    );

    let body = ConnectParameters {
        customer_id: customer.clone(),
        partner_id: client.partner_id().to_owned(),
    };
    println!("{}", client.generate_connect_url(&body).await?.link);

    client.refresh_customer_accounts(customer).await?;
    let found = client.get_customer_accounts(customer).await?;
    for account in &found.accounts {
        println!("{} {:?}", account.id, account.balance);
    }
    if let Some(account) = found.accounts.first() {
        let detail = client.get_customer_account(customer, &account.id).await?;
        println!("{:?}", detail.currency);
        let details = client
            .get_account_ach_details(customer, &account.id)
            .await?;
        println!("routing number {:?}", details.routing_number);
        if let Some(institution) = &account.institution_id {
            let institution = client.get_institution(institution).await?;
            println!("{:?}", institution.institution.name);
        }
    }

    let page = client
        .get_all_customer_transactions(customer, 0, 2_000_000_000)
        .await?;
    for transaction in &page.transactions {
        println!("{} {:?}", transaction.id, transaction.amount);
    }
    Ok(())
}
