//! Webhook subscriptions: lists, creates, tests, changes and deletes them.
//!
//! ```sh
//! cargo run -p finicity-sdk --example webhook_subscriptions
//! ```

// The contract deprecates all of these operations and does not name a replacement.
#![allow(deprecated)]

mod support;

use anyhow::{Context, Result};
use finicity_sdk::types::{EventStatusUpdate, Subscription, WebhookEvent};
use support::{Session, shown};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let subscriptions = session.client.webhook_subscription();

    let available = subscriptions
        .list_available_webhook_subscription_events()
        .send()
        .await?;
    let event = available.events.first().context("there are no events")?;
    let name = event.name.clone().context("the event has no name")?;
    println!("{} events, the first is {name}", available.events.len());

    let url = "https://app.example.com/hook";
    let body = Subscription::new(vec![WebhookEvent::new(name.as_str())]).url(url);
    let made = subscriptions
        .create_webhook_subscription(body.clone())
        .send()
        .await?;
    let id = made
        .subscription_id
        .clone()
        .context("the subscription has no id")?;
    println!("{id} is {}", shown(&made.status));

    let mut all = subscriptions.list_webhook_subscriptions().limit(20).items();
    let mut count = 0;
    while let Some(subscription) = all.next().await {
        subscription?;
        count += 1;
    }
    println!("{count} subscriptions");

    subscriptions.test_webhook_subscription(&id).send().await?;
    subscriptions
        .update_webhook_subscription(&id, body)
        .send()
        .await?;
    let paused = EventStatusUpdate::new("INACTIVE");
    subscriptions
        .change_webhook_subscription_status(&id, paused)
        .send()
        .await?;
    let now = subscriptions
        .get_webhook_subscription_by_id(&id)
        .send()
        .await?;
    println!("{} events in it", now.events.len());
    subscriptions
        .delete_webhook_subscription(&id)
        .send()
        .await?;
    Ok(())
}
