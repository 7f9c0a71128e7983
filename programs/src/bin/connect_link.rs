//! Prints a link to Connect, and listens until the customer has gone through it.

use std::env;

use anyhow::{Context, Result};
use axum::{Router, body::Bytes, http::HeaderMap, http::StatusCode, routing::post};
use finicity_sdk::Client;
use finicity_sdk::types::{ConnectParameters, CustomerAccount};
use finicity_sdk::webhooks::{CONNECT_SIGNATURE, ConnectEventType, ConnectVerifier, Event};
use tokio::{net::TcpListener, sync::mpsc};

#[tokio::main]
async fn main() -> Result<()> {
    let customer = env::args().nth(1).context("CUSTOMER_ID is missing")?;
    let verifier = ConnectVerifier::new(env::var("FINICITY_PARTNER_SECRET")?)?;
    let (sender, mut events) = mpsc::unbounded_channel();
    let receive = async move |headers: HeaderMap, body: Bytes| {
        let signature = headers.get(CONNECT_SIGNATURE).map(|value| value.to_str());
        if !matches!(signature, Some(Ok(text)) if verifier.verify(text, &body).is_ok()) {
            return StatusCode::UNAUTHORIZED;
        }
        let sent = Event::from_json(&body).is_ok_and(|event| sender.send(event).is_ok());
        if sent {
            StatusCode::OK
        } else {
            StatusCode::BAD_REQUEST
        }
    };
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let webhook = format!("http://{}/", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, Router::new().route("/", post(receive))).into_future());
    let body = ConnectParameters::new(customer, env::var("FINICITY_PARTNER_ID")?).webhook(webhook);
    let url = Client::from_env()?.connect().generate_connect_url(body);
    println!("{}", url.send().await?.link);
    while let Some(Event::Connect(event)) = events.recv().await {
        println!("{}", event.event_type);
        for account in event.accounts::<CustomerAccount>()? {
            println!("account {}", account.id);
        }
        if event.event_type == ConnectEventType::Done {
            break;
        }
    }
    Ok(())
}
