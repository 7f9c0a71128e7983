//! Errors: what went wrong, whose fault it is, and what can be done about it.
//!
//! ```sh
//! cargo run -p finicity-sdk --example errors
//! ```

mod support;

use std::time::Duration;

use anyhow::Result;
use finicity_sandbox::Fault;
use finicity_sdk::types::NewCustomer;
use finicity_sdk::{Call, CallOptions, Client, Error, RetryPolicy, error_codes};
use support::{Session, unique};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;

    // What the API says, whatever shape it says it in.
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

    // A code that one expects is no catastrophe.
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

    // What is not sent at all: an id that would leave its place in the path.
    if let Err(error @ Error::InvalidRequest { .. }) =
        client.customers().get_customer("").send().await
    {
        println!("{error}");
    }
    // Nor is a client made from settings that can't be used.
    if let Err(error) = Client::builder().base_url("http://api.example.com").build() {
        println!("{error}");
    }

    // Time that runs out, and a server that stays away. The sandbox can play that.
    if let Some(sandbox) = session.sandbox() {
        let call = client.customers().get_customers();
        let patience = CallOptions::new()
            .timeout(Duration::from_millis(200))
            .retry(RetryPolicy::none());
        sandbox.fail_next("GetCustomers", 1, Fault::Hang)?;
        if let Err(error) = call.clone().with_options(patience).send().await {
            println!("{error}; worth another try: {}", error.is_retryable());
        }
        sandbox.fail_next("GetCustomers", 1, Fault::BrokenJson)?;
        if let Err(error) = call.send().await {
            // Its sources say more; the body is in the error, and in no message.
            println!("{:#}", anyhow::Error::from(error));
        }
    }
    Ok(())
}
