//! A client that the build generates from your own contract. The sandbox uses the same contract.
//!
//! ```sh
//! FINICITY_SPEC=/path/to/contract.yaml cargo run -p finicity-sdk --features codegen --example own_contract
//! ```
//!
//! Without the variable and the feature, the example uses the contract of this version.

mod support;

use anyhow::Result;
use finicity_sdk::api::customers::GetCustomers;
use finicity_sdk::{CONTRACT_VERSION, Call};
use support::Session;

#[tokio::main]
async fn main() -> Result<()> {
    println!("this client was made from contract {CONTRACT_VERSION}");
    let session = Session::begin().await?;
    let call = session.client.customers().get_customers();
    let operation = GetCustomers::OPERATION;
    println!(
        "{} is {} {}",
        operation.id, operation.method, operation.path
    );
    println!("status {}", call.send().await?.status());
    Ok(())
}
