//! The HTTP layer below typed responses: reads the status code, headers and body, decodes a response later,
//! downloads a file, sends an additional header, and calls a path that the contract does not have.
//!
//! ```sh
//! cargo run -p finicity-sdk --example raw_response
//! ```

mod support;

use anyhow::Result;
use finicity_sdk::api::customers::GetCustomer;
use finicity_sdk::http::Method;
use finicity_sdk::types::{AccountId, AccountType, CustomerId};
use finicity_sdk::{Call, CallOptions, Client};
use serde_json::Value;
use support::Session;

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let customer = session.connected_customer().await?;
    let checking = session.account(&customer, AccountType::Checking).await?;

    show_metadata(client, &customer).await?;
    show_failure(client).await?;
    decode_later(client, &customer).await?;
    download(client, &customer, &checking).await?;
    add_header(client).await?;
    call_any_path(client, &customer).await?;
    Ok(())
}

/// Reads the status code, attempts, elapsed time, headers and body of a response.
async fn show_metadata(client: &Client, customer: &CustomerId) -> Result<()> {
    let response = client
        .accounts()
        .get_customer_accounts(customer)
        .send()
        .await?;
    println!(
        "{} after {} attempts, in {:?}",
        response.status(),
        response.attempts(),
        response.elapsed()
    );
    println!("{:?}", response.headers().get("content-type"));
    println!(
        "{} accounts in {} bytes",
        response.accounts.len(),
        response.raw().len()
    );
    Ok(())
}

/// Receives a response without decoding it. A failure of the API is then also a response, not an error.
async fn show_failure(client: &Client) -> Result<()> {
    let raw = client.customers().get_customer("1").send_raw().await?;
    println!("{}: {}", raw.status(), String::from_utf8_lossy(raw.body()));
    Ok(())
}

/// Decodes a response some time after it was received.
async fn decode_later(client: &Client, customer: &CustomerId) -> Result<()> {
    let raw = client.customers().get_customer(customer).send_raw().await?;
    let value = GetCustomer::interpret(raw)?;
    println!("{} was decoded afterwards", value.id);
    Ok(())
}

/// Receives a file piece by piece.
async fn download(client: &Client, customer: &CustomerId, account: &AccountId) -> Result<()> {
    let call = client
        .bank_statements()
        .get_customer_account_statement(customer, account);
    let mut download = call.download().await?;
    let mut length = 0;
    while let Some(piece) = download.next().await {
        length += piece?.len();
    }
    println!("a file of {length} bytes");
    Ok(())
}

/// Sends a header that the contract does not have. `CallOptions::query` does the same for a query parameter.
async fn add_header(client: &Client) -> Result<()> {
    let options = CallOptions::new().header("X-Trace", "example");
    client
        .customers()
        .get_customers()
        .with_options(options)
        .send()
        .await?;
    Ok(())
}

/// Calls a path that is not necessarily in the contract, with the token, retries and errors of the client.
async fn call_any_path(client: &Client, customer: &CustomerId) -> Result<()> {
    let path = format!("/aggregation/v1/customers/{customer}");
    let response = client.request(Method::GET, &path).send().await?;
    let json: Value = serde_json::from_slice(response.body())?;
    println!("{}", json["id"]);
    Ok(())
}
