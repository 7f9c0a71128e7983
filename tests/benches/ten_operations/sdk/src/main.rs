//! Calls ten operations with the SDK.

use anyhow::{Context, Result};
use finicity_sdk::Client;
use finicity_sdk::types::{ConnectParameters, NewCustomer};

#[tokio::main]
async fn main() -> Result<()> {
    let username = std::env::args().nth(1).context("USERNAME is missing")?;
    let client = Client::from_env()?;
    let customers = client.customers();
    let body = NewCustomer::new(username)
        .first_name("Ada")
        .last_name("Lovelace");
    let added = customers.add_testing_customer(body).send().await?;
    println!("added {}", added.id);

    let page = customers.get_customers().limit(10).send().await?;
    let customer = &page.customers.first().context("no customer")?.id;
    let found = customers.get_customer(customer).send().await?;
    println!(
        "{} customers, first {:?}",
        page.customers.len(),
        found.username
    );

    let partner = client.partner_id().context("no credentials")?;
    let body = ConnectParameters::new(customer, partner);
    let link = client.connect().generate_connect_url(body).send().await?;
    println!("{}", link.link);

    let accounts = client.accounts();
    accounts.refresh_customer_accounts(customer).send().await?;
    let found = accounts.get_customer_accounts(customer).send().await?;
    for account in &found.accounts {
        println!("{} {:?}", account.id, account.balance);
    }
    if let Some(account) = found.accounts.first() {
        let payments = client.payments();
        let detail = accounts
            .get_customer_account(customer, &account.id)
            .send()
            .await?;
        println!("{:?}", detail.currency);
        let details = payments
            .get_account_ach_details(customer, &account.id)
            .send()
            .await?;
        println!("routing number {:?}", details.routing_number);
        if let Some(institution) = &account.institution_id {
            let institution = client
                .institutions()
                .get_institution(institution)
                .send()
                .await?;
            let institution = institution
                .into_inner()
                .institution
                .context("no institution")?;
            println!("{:?}", institution.name);
        }
    }

    let transactions = client.transactions();
    let page = transactions
        .get_all_customer_transactions(customer, 0, 2_000_000_000)
        .send()
        .await?;
    for transaction in &page.transactions {
        println!("{} {:?}", transaction.id, transaction.amount);
    }
    Ok(())
}
