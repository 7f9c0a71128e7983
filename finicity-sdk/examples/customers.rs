//! Customers, the consumers behind them, and the credentials of the partner.
//!
//! ```sh
//! cargo run -p finicity-sdk --example customers
//! ```

mod support;

use anyhow::Result;
use finicity_sdk::Client;
use finicity_sdk::types::{
    Birthday, ConsumerId, ConsumerUpdate, CustomerId, CustomerUpdate, NewConsumer, NewCustomer,
    PartnerCredentials, PartnerCredentialsWithNewSecret,
};
use support::{Session, shown, unique};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;

    let ada = add_testing_customer(client).await?;
    let grace = add_active_customer(client).await?;
    search(client).await?;
    modify(client, &ada).await?;
    let consumer = add_consumer(client, &ada).await?;
    show_consumer(client, &ada, &consumer).await?;
    for customer in [grace, ada] {
        client.customers().delete_customer(&customer).send().await?;
    }

    create_token(&session).await?;
    if session.sandbox().is_some() {
        change_secret(&session).await?;
    }
    Ok(())
}

/// Adds a testing customer, which can connect only to test institutions. The API does not bill calls for
/// testing customers.
async fn add_testing_customer(client: &Client) -> Result<CustomerId> {
    let new = NewCustomer::new(unique("ada"))
        .first_name("Ada")
        .last_name("Lovelace");
    let ada = client.customers().add_testing_customer(new).send().await?;
    println!("added {} as {}", ada.id, shown(&ada.username));
    Ok(ada.into_inner().id)
}

/// Adds an active customer, which can connect to all institutions.
async fn add_active_customer(client: &Client) -> Result<CustomerId> {
    let new = NewCustomer::new(unique("grace"))
        .first_name("Grace")
        .last_name("Hopper");
    let grace = client.customers().add_customer(new).send().await?;
    Ok(grace.into_inner().id)
}

/// Finds customers by name.
async fn search(client: &Client) -> Result<()> {
    let found = client
        .customers()
        .get_customers()
        .search("Lovelace")
        .limit(10)
        .send()
        .await?;
    println!("{} customers are called Lovelace", found.customers.len());
    Ok(())
}

/// Changes the first name of a customer and fetches the customer again.
async fn modify(client: &Client, id: &CustomerId) -> Result<()> {
    let customers = client.customers();
    customers
        .modify_customer(id, CustomerUpdate::new().first_name("Augusta"))
        .send()
        .await?;
    let customer = customers.get_customer(id).send().await?;
    println!("now the first name is {}", shown(&customer.first_name));
    let customer = customers.get_customer_with_app_data(id).send().await?;
    println!("the application is {}", shown(&customer.application_id));
    Ok(())
}

/// Adds the consumer of a customer: the person whom reports describe, with the legal name and address.
async fn add_consumer(client: &Client, customer: &CustomerId) -> Result<ConsumerId> {
    let consumers = client.consumers();
    let birthday = Birthday::new().year(1815).month(12).day_of_month(10);
    let new = NewConsumer::new("Augusta", "Lovelace", "UT")
        .address("434 W Ascension Way")
        .city("Murray")
        .zip("84123")
        .phone("1-801-984-4200")
        .ssn("999601111")
        .birthday(birthday);
    let consumer = consumers.create_consumer(customer, new).send().await?;
    let update = ConsumerUpdate::new().email("augusta@example.com");
    consumers
        .modify_consumer(&consumer.id, update)
        .send()
        .await?;
    Ok(consumer.into_inner().id)
}

/// Fetches a consumer by its own ID and by the ID of its customer.
async fn show_consumer(
    client: &Client,
    customer: &CustomerId,
    consumer: &ConsumerId,
) -> Result<()> {
    let consumers = client.consumers();
    let by_id = consumers.get_consumer(consumer).send().await?;
    let by_customer = consumers.get_consumer_for_customer(customer).send().await?;
    println!(
        "the consumer is {}; both ways: {}",
        shown(&by_id.id),
        by_id.id == by_customer.id
    );
    // `Debug` hides data that identifies a person, so that logs do not contain it.
    println!("{:?}", by_id.into_inner());
    Ok(())
}

/// Obtains a token for another program. The client itself authenticates without this call.
async fn create_token(session: &Session) -> Result<()> {
    let credentials =
        PartnerCredentials::new(session.partner_id.as_str(), session.partner_secret.as_str());
    let token = session
        .client
        .authentication()
        .create_token(credentials)
        .send()
        .await?;
    println!("a token of {} characters", token.token.len());
    Ok(())
}

/// Changes the partner secret. The client continues with the new secret. The old secret stops working
/// immediately, unless `immediate` is `false`.
async fn change_secret(session: &Session) -> Result<()> {
    let old = session.partner_secret.as_str();
    let new = "a-new-secret-of-20-ch";
    let change = PartnerCredentialsWithNewSecret::new(session.partner_id.as_str(), old, new);
    session
        .client
        .authentication()
        .modify_partner_secret(change)
        .send()
        .await?;
    session.client.refresh_token().await?;
    println!("the secret was changed");
    Ok(())
}
