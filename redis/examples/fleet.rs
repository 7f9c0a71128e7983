//! Starts ten clients that share one token through Redis. Each client stands for a process of a fleet.
//!
//! ```sh
//! cargo run -p finicity-redis --example fleet -- redis://127.0.0.1:6379
//! ```

use finicity_redis::RedisTokenStore;
use finicity_sandbox::Sandbox;
use finicity_sdk::{Client, Credentials};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let url = std::env::args().nth(1);
    let url = url.unwrap_or_else(|| "redis://127.0.0.1:6379".to_owned());
    let sandbox = Sandbox::start().await?;
    let mut fleet = Vec::new();
    for _ in 0..10 {
        // Each process has its own store and its own client.
        let store = RedisTokenStore::connect(&url).await?;
        let client = Client::builder()
            .base_url(sandbox.base_url())
            .credentials(Credentials::new(
                Sandbox::PARTNER_ID,
                Sandbox::PARTNER_SECRET,
                Sandbox::APP_KEY,
            ))
            .token_store(store)
            .build()?;
        let customers = async move { client.customers().get_customers().send().await };
        fleet.push(tokio::spawn(customers));
    }
    for process in fleet {
        process.await??;
    }
    println!("10 clients, {} authentication", sandbox.tokens_given());
    Ok(())
}
