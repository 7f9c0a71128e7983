//! A listener that verifies and prints webhook events of Connect, of reports and of TxPush.
//!
//! ```sh
//! cargo run -p finicity-sdk --example webhooks
//! ```
//!
//! The sandbox sends events directly to the listener. For the real API, set `FINICITY_WEBHOOK_URL` to a
//! public address that forwards to the listener, and `FINICITY_WEBHOOK_PORT` to the local port of the
//! listener.

mod support;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use finicity_sdk::Client;
use finicity_sdk::types::{
    AccountId, AccountType, ConnectParameters, CustomerId, SubscriptionRecord,
    TestTxPushTransaction, Transaction, TxPushSubscriptionParameters, VoaReportConstraints,
};
use finicity_sdk::webhooks::{
    CONNECT_SIGNATURE, ConnectVerifier, Event, TXPUSH_SIGNATURES, TxPushVerifier,
    txpush_verification,
};
use rust_decimal::Decimal;
use support::{Session, days_ago};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// The state of the listener.
#[derive(Clone)]
struct Listener {
    connect: ConnectVerifier,
    /// `None` until the subscription exists.
    tx_push: Arc<Mutex<Option<TxPushVerifier>>>,
    events: UnboundedSender<Event>,
}

/// Returns the verification code with which TxPush checks that the listener exists.
async fn verify(RawQuery(query): RawQuery) -> String {
    txpush_verification(query.as_deref().unwrap_or_default()).unwrap_or_default()
}

/// Verifies the signature of the unchanged body, responds at once, and leaves the processing to another task.
async fn hear(State(listener): State<Listener>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let signed = if let Some(signature) = header(CONNECT_SIGNATURE) {
        listener.connect.verify(signature, &body).is_ok()
    } else if let Some(signature) = TXPUSH_SIGNATURES.iter().find_map(|name| header(name)) {
        let kind = header("content-type").unwrap_or_default();
        let verifier = listener
            .tx_push
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        verifier.is_some_and(|verifier| verifier.verify(signature, kind, &body).is_ok())
    } else {
        // Report events are not signed. Use them only as a reason to fetch the report.
        matches!(Event::from_json(&body), Ok(Event::Report(_)))
    };
    if !signed {
        return StatusCode::UNAUTHORIZED;
    }
    match Event::from_json(&body) {
        Ok(event) => {
            let _ = listener.events.send(event);
            StatusCode::OK
        }
        Err(_) => StatusCode::BAD_REQUEST,
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let (events, mut heard) = unbounded_channel();
    let listener = Listener {
        connect: ConnectVerifier::new(session.partner_secret.as_str())?,
        tx_push: Arc::default(),
        events,
    };
    let url = listen(listener.clone()).await?;

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
    let subscriptions = subscribe(client, &customer, &checking, &url, &listener).await?;
    make_transaction(client, &customer, &checking).await?;
    until(
        &mut heard,
        |event| matches!(event, Event::TxPush(event) if event.class == "transaction"),
    )
    .await?;
    unsubscribe(client, &customer, &checking, subscriptions).await
}

/// Starts the listener and returns the address to which the API sends events.
async fn listen(listener: Listener) -> Result<String> {
    let port = std::env::var("FINICITY_WEBHOOK_PORT").unwrap_or_else(|_| "0".into());
    let socket = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    let url = std::env::var("FINICITY_WEBHOOK_URL");
    let url = url.or_else(|_| {
        socket
            .local_addr()
            .map(|address| format!("http://{address}/hook"))
    })?;
    println!("listening for {url}");
    let router = Router::new()
        .fallback(get(verify).post(hear))
        .with_state(listener);
    tokio::spawn(async move { axum::serve(socket, router).await });
    Ok(url)
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
    listener: &Listener,
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
    *listener
        .tx_push
        .lock()
        .unwrap_or_else(PoisonError::into_inner) = Some(verifier);
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
