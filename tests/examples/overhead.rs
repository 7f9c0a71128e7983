//! Compares the cost of a call of the SDK with that of a hand-written call, and measures the memory that
//! 10,000 calls need.
//!
//! `cargo run --release --package finicity-tests --example overhead`
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement, not a library"
)]

use std::alloc::System;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::Request;
use finicity_sdk::{Call, CallOptions, Client, Credentials};
use serde::Deserialize;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio::sync::Semaphore;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const CUSTOMER: &str = r#"{"id":"1005061234","username":"user","firstName":"Ada","lastName":"Lovelace",
"type":"testing","createdDate":"1607450357"}"#;
const ROUNDS: u32 = 20;
const CALLS: u32 = 200;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "read to be measured")]
struct Customer {
    id: String,
    username: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    r#type: Option<String>,
    created_date: Option<String>,
}

/// Starts a server on a separate thread, so that its work is not part of the measurement.
fn serve() -> String {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            sender
                .send(format!("http://{}", listener.local_addr().unwrap()))
                .unwrap();
            let answer =
                async |request: Request| match request.uri().path().ends_with("/authentication") {
                    true => r#"{"token":"t"}"#,
                    false => CUSTOMER,
                };
            axum::serve(listener, Router::new().fallback(answer))
                .await
                .unwrap();
        });
    });
    receiver.recv().unwrap()
}

async fn by_hand(http: &reqwest::Client, url: &str) {
    let request = http
        .get(url)
        .header("accept", "application/json")
        .header("finicity-app-key", "key")
        .header("finicity-app-token", "t")
        .timeout(Duration::from_secs(60));
    let body = request
        .send()
        .await
        .unwrap()
        .error_for_status()
        .unwrap()
        .bytes()
        .await
        .unwrap();
    let customer: Customer = serde_json::from_slice(&body).unwrap();
    assert_eq!(customer.id, "1005061234");
}

async fn by_sdk(client: &Client) {
    let customer = client
        .customers()
        .get_customer("1005061234")
        .send()
        .await
        .unwrap();
    assert_eq!(customer.id.as_str(), "1005061234");
}

fn megabytes() -> usize {
    memory_stats::memory_stats().map_or(0, |stats| stats.physical_mem >> 20)
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let base_url = serve();
    let url = format!("{base_url}/aggregation/v1/customers/1005061234");
    let credentials = Credentials::new("partner", "secret", "key");
    let client = Client::builder()
        .base_url(base_url)
        .credentials(credentials)
        .build()
        .unwrap();
    compare(&url, &client).await;

    let permits = Arc::new(Semaphore::new(256));
    for thousands in 1..=3 {
        let took = ten_thousand_calls(&client, &permits).await;
        println!(
            "{thousands}0,000 calls, 256 at once: the last 10,000 in {took:?}, {} MB",
            megabytes()
        );
    }
}

/// Prints the median time and the number of allocations of a hand-written call and of a call of the SDK.
async fn compare(url: &str, client: &Client) {
    let http = reqwest::Client::new();
    let (mut hand, mut sdk) = (Vec::new(), Vec::new());
    let (mut hand_allocations, mut sdk_allocations) = (0, 0);
    for round in 0..=ROUNDS {
        let hand_cost = cost_of(async || by_hand(&http, url).await).await;
        let sdk_cost = cost_of(async || by_sdk(client).await).await;
        (hand_allocations, sdk_allocations) = (hand_cost.1, sdk_cost.1);
        // The first round warms up.
        if round > 0 {
            hand.push(hand_cost.0);
            sdk.push(sdk_cost.0);
        }
    }
    hand.sort();
    sdk.sort();
    let (hand, sdk) = (hand[hand.len() / 2], sdk[sdk.len() / 2]);
    println!("by hand {hand:?} and {hand_allocations} allocations a call");
    println!("by sdk  {sdk:?} and {sdk_allocations} allocations a call");
    println!("ratio   {:.3}", sdk.as_secs_f64() / hand.as_secs_f64());
}

/// Returns the time and the allocations that a call takes on average.
async fn cost_of(call: impl AsyncFn()) -> (Duration, u32) {
    let region = Region::new(ALLOCATOR);
    let started = Instant::now();
    for _ in 0..CALLS {
        call().await;
    }
    let took = started.elapsed() / CALLS;
    (took, region.change().allocations as u32 / CALLS)
}

/// Returns how long 10,000 calls take, as many at once as there are permits.
async fn ten_thousand_calls(client: &Client, permits: &Arc<Semaphore>) -> Duration {
    let mut calls = tokio::task::JoinSet::new();
    let started = Instant::now();
    for _ in 0..10_000 {
        let permit = permits.clone().acquire_owned().await.unwrap();
        let patient = CallOptions::new().timeout(Duration::from_secs(60));
        let call = client
            .customers()
            .get_customer("1005061234")
            .with_options(patient);
        calls.spawn(async move {
            let _permit = permit;
            call.send().await.map(drop)
        });
        while let Some(done) = calls.try_join_next() {
            done.unwrap().unwrap();
        }
    }
    while let Some(done) = calls.join_next().await {
        done.unwrap().unwrap();
    }
    started.elapsed()
}
