//! Hooks, which change or refuse requests, and the limits of rate and concurrency.

mod hooks;
mod hostile;
mod limits;

use std::time::Duration;

use finicity_sdk::{Client, ClientBuilder, Credentials, Error, RetryPolicy};

use crate::server::{Reply, Server, response};

/// Returns the builder of a client whose attempts and calls have much time, so that only a jump of the clock ends
/// them.
fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .base_url(&server.base_url)
        .credentials(Credentials::new(
            "partner",
            "secret-of-partner",
            "secret-app-key",
        ))
        .retry(RetryPolicy::default().base_delay(Duration::ZERO))
        .timeout(minutes(60))
        .deadline(minutes(600))
}

fn build(builder: ClientBuilder) -> Client {
    builder.build().expect("a client")
}

const fn minutes(count: u64) -> Duration {
    Duration::from_secs(60 * count)
}

fn status(status: u16) -> Reply {
    response(status, &[], "")
}

async fn call(client: &Client) -> Result<(), Error> {
    client.customers().get_customer("1").send().await.map(drop)
}

/// Advances the clock at once.
async fn advance_clock(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}

/// Waits until the server has received this number of calls, without the token requests.
async fn received(server: &Server, calls: usize) {
    while server.counts().1 < calls {
        tokio::task::yield_now().await;
    }
}

/// Lets all other tasks of the runtime run until they wait for something, including the network.
async fn settle() {
    for _ in 0..200 {
        tokio::task::yield_now().await;
    }
}

/// Waits for something that ends at once, unless the client waits for a deadline that is hours away.
async fn soon<T>(work: impl Future<Output = T>) -> T {
    let waited = tokio::time::timeout(Duration::from_secs(20), work).await;
    waited.expect("it ends soon")
}
