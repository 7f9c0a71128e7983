//! Adds a testing customer, or finds the one that has the username already, and prints its id.

use anyhow::{Context, Result};
use finicity_sdk::types::{CustomerId, NewCustomer};
use finicity_sdk::{Client, Error, error_codes};

#[tokio::main]
async fn main() -> Result<()> {
    let username = std::env::args().nth(1).context("USERNAME is missing")?;
    let client = Client::from_env()?;
    println!("{}", customer_id(&client, &username).await?);
    Ok(())
}

async fn customer_id(client: &Client, username: &str) -> Result<CustomerId> {
    let ada = NewCustomer::new(username);
    let ada = ada.first_name("Ada").last_name("Lovelace");
    let customers = client.customers();
    match customers.add_testing_customer(ada).send().await {
        Ok(added) => Ok(added.into_inner().id),
        Err(Error::Api(api)) if api.code() == Some(error_codes::USERNAME_TAKEN) => {
            let call = customers.get_customers().username(username);
            let found = call.send().await?.into_inner().customers;
            let customer = found.into_iter().next().context("no such customer")?;
            Ok(customer.id)
        }
        Err(error) => Err(error.into()),
    }
}
