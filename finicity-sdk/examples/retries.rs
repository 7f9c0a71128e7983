//! Retries, timeouts and deadlines, for a client and for a single call. An observer counts the attempts.
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
use finicity_sdk::observer::{AttemptEnded, Outcome};
use finicity_sdk::{Call, CallOptions, Client, Observer, RetryPolicy};
use support::Session;

/// An observer that counts attempts. A real program would update metrics.
#[derive(Clone, Default)]
struct Attempts(Arc<AtomicUsize>);

impl Observer for Attempts {
    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        self.0.fetch_add(1, Ordering::Relaxed);
        let (operation, number) = (attempt.operation.id, attempt.number);
        match attempt.outcome {
            Outcome::Response(status) => println!("  {operation} attempt {number}: {status}"),
            Outcome::Failed(error) => println!("  {operation} attempt {number}: {error}"),
            _ => println!("  {operation} attempt {number}: dropped"),
        }
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let attempts = Attempts::default();
    // Up to five attempts, with pauses of at most 50 ms, 100 ms, 200 ms and so on. The length of each pause
    // is random, so that clients do not retry at the same moment.
    let policy = RetryPolicy::default()
        .max_attempts(5)
        .base_delay(Duration::from_millis(50))
        .max_delay(Duration::from_secs(2));
    // A timeout of ten seconds for each attempt, and a deadline of one minute for all attempts together.
    let settings = Client::builder()
        .retry(policy.clone())
        .timeout(Duration::from_secs(10))
        .deadline(Duration::from_secs(60))
        .observer(attempts.clone());
    let session = Session::with(settings).await?;

    println!("a server that is away for a moment:");
    survive_outage(&session).await?;
    println!("a server that asks for patience:");
    wait_as_told(&session).await?;
    println!("one call that is tried once, and soon:");
    try_once(&session.client).await?;
    println!("one call that may be repeated although it changes something:");
    repeat_change(&session, policy).await?;

    println!("{} attempts in all", attempts.0.load(Ordering::Relaxed));
    Ok(())
}

/// Sends a request whose first two attempts fail in the sandbox.
async fn survive_outage(session: &Session) -> Result<()> {
    if let Some(sandbox) = session.sandbox() {
        sandbox.fail_next("GetCustomers", 2, Fault::Status(503))?;
    }
    let customers = session.client.customers();
    customers.get_customers().limit(1).send().await?;
    Ok(())
}

/// Sends a request that hits a rate limit. The client waits for the time in `Retry-After`.
async fn wait_as_told(session: &Session) -> Result<()> {
    if let Some(sandbox) = session.sandbox() {
        sandbox.throttle(1, Some(1));
    }
    let since = Instant::now();
    let customers = session.client.customers();
    let response = customers.get_customers().limit(1).send().await?;
    println!(
        "  {} attempts in {:.1?}",
        response.attempts(),
        since.elapsed()
    );
    Ok(())
}

/// Sends a call with a short timeout and without retries.
async fn try_once(client: &Client) -> Result<()> {
    let options = CallOptions::new()
        .timeout(Duration::from_secs(5))
        .retry(RetryPolicy::none());
    let call = client
        .institutions()
        .get_institutions()
        .limit(1)
        .with_options(options);
    println!("  {}", call.send().await?.status());
    Ok(())
}

/// Allows retries for one call that changes data. By default, the client sends such a call only once.
async fn repeat_change(session: &Session, policy: RetryPolicy) -> Result<()> {
    let customer = session.connected_customer().await?;
    if let Some(sandbox) = session.sandbox() {
        sandbox.fail_next("RefreshCustomerAccounts", 1, Fault::Status(502))?;
    }
    let options = CallOptions::new().retry(policy.non_idempotent(true));
    session
        .client
        .accounts()
        .refresh_customer_accounts(&customer)
        .with_options(options)
        .send()
        .await?;
    Ok(())
}
