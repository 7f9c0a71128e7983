//! A listener that receives webhook events of Connect, of reports and of TxPush, and survives requests that are
//! wrong or hostile.
//!
//! ```sh
//! cargo run -p finicity-sdk --features axum --example webhooks
//! ```
//!
//! The sandbox sends events directly to the listener. For the real API, set `FINICITY_WEBHOOK_URL` to a
//! public address that forwards to the listener, and `FINICITY_WEBHOOK_PORT` to the local port of the
//! listener.

mod support;

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::get;
use finicity_sdk::Client;
use finicity_sdk::bytes::Bytes;
use finicity_sdk::types::{
    AccountId, AccountType, ConnectParameters, CustomerId, SubscriptionRecord,
    TestTxPushTransaction, Transaction, TxPushSubscriptionParameters, VoaReportConstraints,
};
use finicity_sdk::webhooks::{
    CONNECT_SIGNATURE, ConnectVerifier, Event, Receiver, TxPushKeyring, TxPushVerifier,
    VerifiedEvent,
};
use hmac::{Hmac, KeyInit, Mac};
use rust_decimal::Decimal;
use sha2::Sha256;
use support::{Session, days_ago};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// The state of the listener.
#[derive(Clone)]
struct Listener {
    receiver: Receiver,
    events: UnboundedSender<Event>,
}

impl FromRef<Listener> for Receiver {
    fn from_ref(listener: &Listener) -> Self {
        listener.receiver.clone()
    }
}

/// Gets events that are verified and new. Responds at once, and leaves the processing to another task. A program
/// that must not lose events stores them in a database or a durable queue at this place.
async fn hear(State(listener): State<Listener>, event: VerifiedEvent) -> StatusCode {
    let stored = event.process(|event| async move { listener.events.send(event) });
    match stored.await {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let (events, mut heard) = unbounded_channel();
    let keyring = TxPushKeyring::new();
    let receiver = Receiver::builder()
        .connect(ConnectVerifier::new(session.partner_secret.as_str())?)
        .tx_push(keyring.clone())
        // Report events are not signed. Use them only as a reason to fetch the report.
        .unsigned_reports()
        .body_timeout(Duration::from_secs(1))
        .build();
    let (address, url) = listen(Listener { receiver, events }).await?;

    let customer = session.new_customer().await?;
    go_through_connect(&session, &customer, &url).await?;
    until(
        &mut heard,
        |event| matches!(event, Event::Connect(event) if event.event_type.as_str() == "done"),
    )
    .await?;

    session.consumer(&customer).await?;
    order_report(client, &customer, &url).await?;
    until(
        &mut heard,
        |event| matches!(event, Event::Report(event) if event.event_name == "done"),
    )
    .await?;

    let checking = session.account(&customer, AccountType::Checking).await?;
    let subscriptions = subscribe(client, &customer, &checking, &url, &keyring).await?;
    make_transaction(client, &customer, &checking).await?;
    until(
        &mut heard,
        |event| matches!(event, Event::TxPush(event) if event.class == "transaction"),
    )
    .await?;
    unsubscribe(client, &customer, &checking, subscriptions).await?;
    withstand(address, &session.partner_secret, &mut heard).await
}

/// Starts the listener. Returns its local address, and the URL to which the API sends events.
async fn listen(listener: Listener) -> Result<(SocketAddr, String)> {
    let port = std::env::var("FINICITY_WEBHOOK_PORT").unwrap_or_else(|_| "0".into());
    let socket = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    let address = socket.local_addr()?;
    let url = std::env::var("FINICITY_WEBHOOK_URL");
    let url = url.unwrap_or_else(|_| format!("http://{address}/hook"));
    println!("listening for {url}");
    let router = Router::new()
        .fallback(get(hear).post(hear))
        .with_state(listener);
    tokio::spawn(async move { axum::serve(socket, router).await });
    Ok((address, url))
}

/// Sends requests to the listener that the API repeats, or that an attacker could send.
async fn withstand(
    address: SocketAddr,
    secret: &str,
    heard: &mut UnboundedReceiver<Event>,
) -> Result<()> {
    let http = reqwest::Client::builder().no_proxy().build()?;
    let send = async |signature: &str, body: reqwest::Body| -> Result<u16> {
        let request = http.post(format!("http://{address}/hook"));
        let request = request.header(CONNECT_SIGNATURE, signature).body(body);
        Ok(request.send().await?.status().as_u16())
    };
    let event = r#"{"eventType":"added","eventId":"example-1","payload":{}}"#;
    let unknown = r#"{"somethingNew":{"id":1}}"#;

    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(send(&sign(secret, event)?, event.into()).await?);
    }
    println!("delivered three times:   {statuses:?}");
    let forged = send(&sign("another secret", event)?, event.into()).await?;
    println!("signed with another key: {forged}");
    let moved = send(&sign(secret, unknown)?, event.into()).await?;
    println!("signed for another body: {moved}");
    let never = futures_util::stream::pending::<std::io::Result<Bytes>>();
    let endless = send(&sign(secret, event)?, reqwest::Body::wrap_stream(never)).await?;
    println!("a body that never ends:  {endless}");
    let status = send(&sign(secret, unknown)?, unknown.into()).await?;
    println!("an event of a new type:  {status}");

    let mut accepted = Vec::new();
    while let Ok(event) = heard.try_recv() {
        match event {
            Event::Connect(event) => accepted.extend(event.event_id),
            Event::Unknown(value) => accepted.extend(
                value
                    .as_object()
                    .and_then(|value| value.keys().next().cloned()),
            ),
            _ => {}
        }
    }
    println!("of these, the handler got {accepted:?}");
    ensure!(statuses == [200; 3] && (forged, moved, endless, status) == (401, 401, 408, 200));
    ensure!(accepted == ["example-1", "somethingNew"]);
    Ok(())
}

/// Signs an event in the same way as Connect.
fn sign(secret: &str, body: &str) -> Result<String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes())?;
    mac.update(body.as_bytes());
    Ok(hex::encode(mac.finalize().into_bytes()))
}

/// Opens a Connect session, which sends its events to the listener.
async fn go_through_connect(session: &Session, customer: &CustomerId, url: &str) -> Result<()> {
    let parameters = ConnectParameters::new(customer, session.partner_id.as_str()).webhook(url);
    let link = session
        .client
        .connect()
        .generate_connect_url(parameters)
        .send()
        .await?
        .into_inner()
        .link;
    match session.sandbox() {
        Some(_) => drop(reqwest::get(&link).await?),
        None => println!("open this, and connect an account:\n{link}"),
    }
    Ok(())
}

/// Orders a report. The API sends an event to the listener when the report is finished.
async fn order_report(client: &Client, customer: &CustomerId, url: &str) -> Result<()> {
    let call = client
        .verify_assets()
        .generate_voa_report(customer, VoaReportConstraints::new());
    call.callback_url(url).send().await?;
    Ok(())
}

/// Subscribes to the transactions of an account. The response contains the keys with which TxPush signs
/// events, so this function creates the verifier.
async fn subscribe(
    client: &Client,
    customer: &CustomerId,
    account: &AccountId,
    url: &str,
    keyring: &TxPushKeyring,
) -> Result<Vec<SubscriptionRecord>> {
    let body = TxPushSubscriptionParameters::new(url);
    let made = client
        .tx_push()
        .subscribe_to_tx_push_notifications(customer, account, body)
        .send()
        .await?
        .into_inner();
    let mut keys = made
        .subscriptions
        .iter()
        .filter_map(|subscription| subscription.signing_key.clone());
    let host = reqwest::Url::parse(url)?.authority().to_owned();
    let first = TxPushVerifier::new(host, keys.next().context("the subscription has no key")?)?;
    let verifier = keys.try_fold(first, TxPushVerifier::or)?;
    keyring.insert(account.to_string(), verifier);
    Ok(made.subscriptions)
}

/// Creates a test transaction, which TxPush reports.
async fn make_transaction(
    client: &Client,
    customer: &CustomerId,
    account: &AccountId,
) -> Result<()> {
    let coffee = TestTxPushTransaction::new(Decimal::new(-425, 2), "COFFEE", days_ago(0));
    client
        .tx_push()
        .create_tx_push_test_transaction(customer, account, coffee)
        .send()
        .await?;
    Ok(())
}

/// Deletes the subscriptions and turns TxPush off for the account.
async fn unsubscribe(
    client: &Client,
    customer: &CustomerId,
    account: &AccountId,
    subscriptions: Vec<SubscriptionRecord>,
) -> Result<()> {
    let push = client.tx_push();
    for subscription in subscriptions {
        let id = subscription.id.context("the subscription has no id")?;
        push.delete_tx_push_subscription(customer, id)
            .send()
            .await?;
    }
    push.disable_tx_push_notifications(customer, account)
        .send()
        .await?;
    Ok(())
}

/// Prints events until the expected one arrives.
async fn until(heard: &mut UnboundedReceiver<Event>, last: impl Fn(&Event) -> bool) -> Result<()> {
    let patience = Duration::from_secs(600);
    loop {
        let event = tokio::time::timeout(patience, heard.recv()).await?;
        let event = event.context("the listener is gone")?;
        match &event {
            Event::Connect(event) => println!("Connect: {}", event.event_type),
            Event::Report(event) => println!("report:  {}", event.event_name),
            Event::TxPush(event) => {
                let records = event.records::<Transaction>()?;
                println!(
                    "TxPush:  {} {:?}, {} records",
                    event.class,
                    event.r#type,
                    records.len()
                );
            }
            other => println!("{other:?}"),
        }
        if last(&event) {
            return Ok(());
        }
    }
}
