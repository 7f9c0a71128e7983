//! Customers, the consumers behind them, and the credentials of the partner.
//!
//! ```sh
//! cargo run -p finicity-sdk --example customers
//! ```

mod support;

use anyhow::Result;
use finicity_sdk::types::{
    Birthday, ConsumerUpdate, CustomerUpdate, NewConsumer, NewCustomer, PartnerCredentials,
    PartnerCredentialsWithNewSecret,
};
use support::{Session, shown, unique};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let customers = client.customers();

    // A testing customer reaches test institutions only, and nothing of it is billed.
    let new = NewCustomer::new(unique("ada"))
        .first_name("Ada")
        .last_name("Lovelace");
    let ada = customers.add_testing_customer(new).send().await?;
    println!("added {} as {}", ada.id, shown(&ada.username));

    // An active one reaches all institutions.
    let new = NewCustomer::new(unique("grace"))
        .first_name("Grace")
        .last_name("Hopper");
    let grace = customers.add_customer(new).send().await?;

    let found = customers
        .get_customers()
        .search("Lovelace")
        .limit(10)
        .send()
        .await?;
    println!("{} customers are called Lovelace", found.customers.len());

    customers
        .modify_customer(&ada.id, CustomerUpdate::new().first_name("Augusta"))
        .send()
        .await?;
    let customer = customers.get_customer(&ada.id).send().await?;
    println!("now the first name is {}", shown(&customer.first_name));
    let customer = customers.get_customer_with_app_data(&ada.id).send().await?;
    println!("the application is {}", shown(&customer.application_id));

    // Reports are about a consumer: who the customer is by law.
    let consumers = client.consumers();
    let birthday = Birthday::new().year(1815).month(12).day_of_month(10);
    let new = NewConsumer::new("Augusta", "Lovelace", "UT")
        .address("434 W Ascension Way")
        .city("Murray")
        .zip("84123")
        .phone("1-801-984-4200")
        .ssn("999601111")
        .birthday(birthday);
    let consumer = consumers.create_consumer(&ada.id, new).send().await?;
    let update = ConsumerUpdate::new().email("augusta@example.com");
    consumers
        .modify_consumer(&consumer.id, update)
        .send()
        .await?;
    let by_id = consumers.get_consumer(&consumer.id).send().await?;
    let by_customer = consumers.get_consumer_for_customer(&ada.id).send().await?;
    println!(
        "the consumer is {}; both ways: {}",
        shown(&by_id.id),
        by_id.id == by_customer.id
    );
    // What identifies a person is hidden in `Debug`, so that it does not end in logs.
    println!("{:?}", by_id.into_inner());

    customers.delete_customer(&grace.id).send().await?;
    customers.delete_customer(&ada.id).send().await?;

    // The client authenticates by itself. Where a token is wanted for something else:
    let credentials =
        PartnerCredentials::new(session.partner_id.as_str(), session.partner_secret.as_str());
    let token = client
        .authentication()
        .create_token(credentials)
        .send()
        .await?;
    println!("a token of {} characters", token.token.len());

    // A new secret. The client goes on with it; the old one stops working at once, unless `immediate` is
    // `false`.
    if session.sandbox().is_some() {
        let old = session.partner_secret.as_str();
        let new = "a-new-secret-of-20-ch";
        let change = PartnerCredentialsWithNewSecret::new(session.partner_id.as_str(), old, new);
        client
            .authentication()
            .modify_partner_secret(change)
            .send()
            .await?;
        client.refresh_token().await?;
        println!("the secret was changed");
    }
    Ok(())
}
