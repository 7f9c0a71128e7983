//! Prints a link to Connect, and listens until the customer has gone through it.

use anyhow::{Context, bail};
use axum::{body::Bytes, http::HeaderMap, http::StatusCode, routing::post};
use finicity_sdk::Client;
use finicity_sdk::types::{ConnectParameters, CustomerAccount};
use finicity_sdk::webhooks::{ConnectEventType, ConnectVerifier, Event};
use std::env;
use tokio::{net::TcpListener, sync::mpsc};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let customer = env::args().nth(1).context("CUSTOMER_ID is missing")?;
    let verifier = ConnectVerifier::new(env::var("FINICITY_PARTNER_SECRET")?)?;
    let (sender, mut events) = mpsc::unbounded_channel();
    let receive = async move |headers: HeaderMap, body: Bytes| {
        let verified = verifier.verify_headers(&headers, &body);
        verified.map_err(|_| StatusCode::UNAUTHORIZED)?;
        let event = Event::from_json(&body).map_err(|_| StatusCode::BAD_REQUEST)?;
        sender.send(event).map_err(|_| StatusCode::GONE)
    };
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let webhook = format!("http://{}/", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, post(receive)).into_future());
    let client = Client::from_env()?;
    let partner = client.partner_id().context("no credentials")?;
    let body = ConnectParameters::new(customer, partner).webhook(webhook);
    let link = client.connect().generate_connect_url(body);
    println!("{}", link.send().await?.link);
    while let Some(Event::Connect(event)) = events.recv().await {
        for account in event.accounts::<CustomerAccount>()? {
            println!("account {}", account.id);
        }
        if event.event_type == ConnectEventType::Done {
            return Ok(());
        }
    }
    bail!("the listener ended before the session")
}
