//! Retries, time-outs and deadlines, for a client and for one call; and counting attempts.
//!
//! ```sh
//! cargo run -p finicity-sdk --example retries
//! ```

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::Result;
use finicity_sandbox::Fault;
use finicity_sdk::{Call, CallOptions, Client, Error, Observer, Operation, RetryPolicy};
use reqwest::StatusCode;
use support::Session;

/// Counts attempts; a real one would feed metrics.
#[derive(Clone, Default)]
struct Attempts(Arc<AtomicUsize>);

impl Observer for Attempts {
    fn after(
        &self,
        operation: &'static Operation,
        attempt: u32,
        outcome: Result<StatusCode, &Error>,
        _elapsed: Duration,
    ) {
        self.0.fetch_add(1, Ordering::Relaxed);
        match outcome {
            Ok(status) => println!("  {} attempt {attempt}: {status}", operation.id),
            Err(error) => println!("  {} attempt {attempt}: {error}", operation.id),
        }
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let attempts = Attempts::default();
    // Up to five attempts, with pauses of at most 50 ms, 100 ms, 200 ms, ...; 10 s for each of them and a
    // minute for all. Which pause it is, is left to chance, so that clients do not come back at once.
    let policy = RetryPolicy::default()
        .max_attempts(5)
        .base_delay(Duration::from_millis(50))
        .max_delay(Duration::from_secs(2));
    let settings = Client::builder()
        .retry(policy.clone())
        .timeout(Duration::from_secs(10))
        .deadline(Duration::from_secs(60))
        .observer(attempts.clone());
    let session = Session::with(settings).await?;
    let client = &session.client;

    println!("a server that is away for a moment:");
    if let Some(sandbox) = session.sandbox() {
        sandbox.fail_next("GetCustomers", 2, Fault::Status(503))?;
    }
    client.customers().get_customers().limit(1).send().await?;

    println!("a server that asks for patience:");
    if let Some(sandbox) = session.sandbox() {
        sandbox.throttle(1, Some(1));
    }
    let since = Instant::now();
    let answer = client.customers().get_customers().limit(1).send().await?;
    println!(
        "  {} attempts in {:.1?}",
        answer.attempts(),
        since.elapsed()
    );

    println!("one call that is tried once, and soon:");
    let options = CallOptions::new()
        .timeout(Duration::from_secs(5))
        .retry(RetryPolicy::none());
    let call = client
        .institutions()
        .get_institutions()
        .limit(1)
        .with_options(options);
    println!("  {}", call.send().await?.status());

    println!("one call that may be repeated although it changes something:");
    let customer = session.connected_customer().await?;
    if let Some(sandbox) = session.sandbox() {
        sandbox.fail_next("RefreshCustomerAccounts", 1, Fault::Status(502))?;
    }
    let options = CallOptions::new().retry(policy.non_idempotent(true));
    client
        .accounts()
        .refresh_customer_accounts(&customer)
        .with_options(options)
        .send()
        .await?;

    println!("{} attempts in all", attempts.0.load(Ordering::Relaxed));
    Ok(())
}
