//! What lies under a typed answer: status, headers, bytes; answers that are not decoded, files that are
//! taken as they arrive, calls that the contract does not have.
//!
//! ```sh
//! cargo run -p finicity-sdk --example raw_response
//! ```

mod support;

use anyhow::Result;
use finicity_sdk::customers::GetCustomer;
use finicity_sdk::{Call, CallOptions};
use reqwest::Method;
use serde_json::Value;
use support::Session;

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let customer = session.connected_customer().await?;
    let checking = session.account(&customer, "checking").await?;

    // Beside the value.
    let answer = client
        .accounts()
        .get_customer_accounts(&customer)
        .send()
        .await?;
    println!(
        "{} after {} attempts, in {:?}",
        answer.status(),
        answer.attempts(),
        answer.elapsed()
    );
    println!("{:?}", answer.headers().get("content-type"));
    println!(
        "{} accounts in {} bytes",
        answer.accounts.len(),
        answer.raw().len()
    );

    // In its place. A failure of the API is an answer then, too.
    let raw = client.customers().get_customer("1").send_raw().await?;
    println!("{}: {}", raw.status(), String::from_utf8_lossy(raw.body()));

    // What was recorded can be decoded later.
    let raw = client
        .customers()
        .get_customer(&customer)
        .send_raw()
        .await?;
    let value = GetCustomer::interpret(raw)?;
    println!("{} was decoded afterwards", value.id);

    // A file, piece by piece.
    let call = client
        .bank_statements()
        .get_customer_account_statement(&customer, &checking);
    let mut download = call.download().await?;
    let mut length = 0;
    while let Some(piece) = download.next().await {
        length += piece?.len();
    }
    println!("a file of {length} bytes");

    // A header that the contract does not have; `query` does the same for a parameter,
    let options = CallOptions::new().header("X-Trace", "example");
    client
        .customers()
        .get_customers()
        .with_options(options)
        .send()
        .await?;
    // and a whole call: with our token, retries and errors.
    let path = format!("/aggregation/v1/customers/{customer}");
    let answer = client.request(Method::GET, &path).send().await?;
    let json: Value = serde_json::from_slice(answer.body())?;
    println!("{}", json["id"]);
    Ok(())
}
