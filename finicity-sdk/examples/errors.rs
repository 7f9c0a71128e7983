//! Errors: finds out the cause of an error and reacts to it.
//!
//! ```sh
//! cargo run -p finicity-sdk --example errors
//! ```

mod support;

use std::time::Duration;

use anyhow::Result;
use finicity_sandbox::{Fault, Sandbox};
use finicity_sdk::types::NewCustomer;
use finicity_sdk::{Call, CallOptions, Client, Error, RetryPolicy, error_codes};
use support::{Session, unique};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;

    tell_errors_apart(client).await?;
    expect_a_code(client).await?;
    refuse_before_sending(client).await;
    // Only the sandbox can fail on demand.
    if let Some(sandbox) = session.sandbox() {
        run_out_of_time(client, sandbox).await?;
        read_broken_json(client, sandbox).await?;
    }
    Ok(())
}

/// Distinguishes errors of the API. The API uses several schemas for errors; the client reads all of them.
async fn tell_errors_apart(client: &Client) -> Result<()> {
    let nobody = client.customers().get_customer("1").send().await;
    if let Err(error) = &nobody {
        println!("{error}");
    }
    match nobody {
        Ok(customer) => println!("there is a customer 1: {}", customer.id),
        Err(Error::Api(api)) if api.code() == Some(error_codes::NOT_FOUND) => {
            println!("not found: {}", api.message().unwrap_or_default());
        }
        Err(error) if error.is_mfa_required() => {
            println!("the institution wants to see the customer")
        }
        Err(error) if error.is_retryable() => println!("later: {:?}", error.retry_after()),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

/// Adds a customer twice and checks the error code of the second attempt.
async fn expect_a_code(client: &Client) -> Result<()> {
    let name = unique("ada");
    client
        .customers()
        .add_testing_customer(NewCustomer::new(&name))
        .send()
        .await?;
    let again = client
        .customers()
        .add_testing_customer(NewCustomer::new(&name))
        .send()
        .await;
    let code = again
        .as_ref()
        .err()
        .and_then(Error::as_api)
        .and_then(|api| api.code().map(str::to_owned));
    println!(
        "the name is taken: {}",
        code.as_deref() == Some(error_codes::USERNAME_TAKEN)
    );
    Ok(())
}

/// Shows errors that the client reports without sending a request.
async fn refuse_before_sending(client: &Client) {
    // An empty ID would change the path of the request.
    if let Err(error @ Error::InvalidRequest { .. }) =
        client.customers().get_customer("").send().await
    {
        println!("{error}");
    }
    // `build` rejects this setting, because the client does not send credentials over plain HTTP.
    if let Err(error) = Client::builder().base_url("http://api.example.com").build() {
        println!("{error}");
    }
}

/// Calls a server that never responds, with a short timeout and without retries.
async fn run_out_of_time(client: &Client, sandbox: &Sandbox) -> Result<()> {
    let options = CallOptions::new()
        .timeout(Duration::from_millis(200))
        .retry(RetryPolicy::none());
    let call = client.customers().get_customers().with_options(options);
    sandbox.fail_next("GetCustomers", 1, Fault::Hang)?;
    if let Err(error) = call.send().await {
        println!("{error}; worth another try: {}", error.is_retryable());
    }
    Ok(())
}

/// Reads a response that is not JSON. The error message does not show the body, which may contain personal
/// data. `DecodeError::raw` returns the body.
async fn read_broken_json(client: &Client, sandbox: &Sandbox) -> Result<()> {
    sandbox.fail_next("GetCustomers", 1, Fault::BrokenJson)?;
    if let Err(error) = client.customers().get_customers().send().await {
        // `{:#}` adds the sources of the error.
        println!("{:#}", anyhow::Error::from(error));
    }
    Ok(())
}
