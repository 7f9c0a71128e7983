//! Measures the throughput, latency and memory of the sandbox. The program only reports the measurements and
//! does not fail if they are bad.
//!
//! ```sh
//! cargo run --release -p finicity-sandbox --example load -- 60 2000   # seconds, requests a second
//! ```

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use finicity_sandbox::Sandbox;
use reqwest::header::{HeaderMap, HeaderValue};
use serde_json::{Value, json};
use tokio::sync::{Mutex, mpsc};

/// The number of requests that are sent at the same time.
const WORKERS: usize = 32;

/// A request that is due: its number, and the time at which it became due.
type Due = (usize, Instant);

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1).map(|text| text.parse::<usize>());
    let seconds = arguments.next().transpose()?.unwrap_or(60);
    let rate = arguments.next().transpose()?.unwrap_or(2000);

    let sandbox = Sandbox::start().await?;
    let base = sandbox.base_url();
    let http = sign_in(base).await?;
    let customer = add_customer(&http, base).await?;
    anyhow::ensure!(sandbox.connect_customer(&customer));
    let urls = Arc::new(urls(base, &customer));

    let (due, queue) = mpsc::channel(rate);
    let queue = Arc::new(Mutex::new(queue));
    let failures = Arc::new(AtomicUsize::new(0));
    let mut workers = Vec::new();
    for _ in 0..WORKERS {
        let (queue, urls, http) = (queue.clone(), urls.clone(), http.clone());
        workers.push(tokio::spawn(work(queue, urls, http, failures.clone())));
    }

    let began = Instant::now();
    let memories = make_due(due, began, seconds, rate).await?;
    let mut taken = Vec::new();
    for worker in workers {
        taken.extend(worker.await?);
    }
    report(
        taken,
        began.elapsed().as_secs_f64(),
        failures.load(Ordering::Relaxed),
    );
    println!("MiB every 5 s, the client included: {memories:?}");
    Ok(())
}

/// Returns an HTTP client that sends the app key and a token with each request.
async fn sign_in(base: &str) -> Result<reqwest::Client> {
    let mut headers = HeaderMap::new();
    headers.insert(
        "Finicity-App-Key",
        HeaderValue::from_static(Sandbox::APP_KEY),
    );
    let http = reqwest::Client::builder()
        .default_headers(headers.clone())
        .build()?;
    let credentials =
        json!({ "partnerId": Sandbox::PARTNER_ID, "partnerSecret": Sandbox::PARTNER_SECRET });
    let path = "/aggregation/v2/partners/authentication";
    let response = http
        .post(format!("{base}{path}"))
        .json(&credentials)
        .send()
        .await?;
    let response: Value = response.error_for_status()?.json().await?;
    let token = response["token"].as_str().context("no token")?;
    headers.insert("Finicity-App-Token", HeaderValue::from_str(token)?);
    let http = reqwest::Client::builder()
        .default_headers(headers)
        .build()?;
    Ok(http)
}

/// Adds a testing customer and returns its ID.
async fn add_customer(http: &reqwest::Client, base: &str) -> Result<String> {
    let body = json!({ "username": "ada", "firstName": "Ada", "lastName": "Lovelace" });
    let added = http
        .post(format!("{base}/aggregation/v2/customers/testing"))
        .json(&body);
    let added: Value = added.send().await?.error_for_status()?.json().await?;
    let customer = added["id"].as_str().context("no customer")?;
    Ok(customer.to_owned())
}

/// Returns the URLs that the workers request in turn.
fn urls(base: &str, customer: &str) -> [String; 5] {
    let customer_url = format!("{base}/aggregation/v1/customers/{customer}");
    [
        customer_url.clone(),
        format!("{customer_url}/accounts"),
        format!("{base}/aggregation/v1/customers?limit=20"),
        format!(
            "{base}/aggregation/v3/customers/{customer}/transactions?fromDate=1&toDate=4000000000&limit=25"
        ),
        format!("{base}/institution/v2/institutions?search=bank"),
    ]
}

/// Sends due requests until there are no more. Returns the time from the due time to the response for each
/// request.
async fn work(
    queue: Arc<Mutex<mpsc::Receiver<Due>>>,
    urls: Arc<[String; 5]>,
    http: reqwest::Client,
    failures: Arc<AtomicUsize>,
) -> Vec<Duration> {
    let mut taken = Vec::new();
    loop {
        let next = queue.lock().await.recv().await;
        let Some((number, since)) = next else {
            return taken;
        };
        let response = http.get(&urls[number % urls.len()]).send().await;
        let good = match response.and_then(reqwest::Response::error_for_status) {
            Ok(response) => response.bytes().await.is_ok(),
            Err(_) => false,
        };
        if !good {
            failures.fetch_add(1, Ordering::Relaxed);
        }
        taken.push(since.elapsed());
    }
}

/// Makes requests due at the given rate, and then closes the queue. Returns the memory usage, measured every
/// five seconds.
async fn make_due(
    due: mpsc::Sender<Due>,
    began: Instant,
    seconds: usize,
    rate: usize,
) -> Result<Vec<usize>> {
    let mut sent = 0;
    let mut memories = Vec::new();
    while began.elapsed() < Duration::from_secs(seconds as u64) {
        tokio::time::sleep(Duration::from_millis(5)).await;
        let wanted = (began.elapsed().as_secs_f64() * rate as f64) as usize;
        while sent < wanted {
            due.send((sent, Instant::now())).await?;
            sent += 1;
        }
        if memories.len() * 5 <= began.elapsed().as_secs() as usize {
            memories.push(memory());
        }
    }
    Ok(memories)
}

/// Returns the memory of this process in MiB.
fn memory() -> usize {
    memory_stats::memory_stats().map_or(0, |stats| stats.physical_mem >> 20)
}

/// Prints the number of requests and failures, and the distribution of the durations.
fn report(mut taken: Vec<Duration>, seconds: f64, failures: usize) {
    taken.sort_unstable();
    let share = |part: f64| {
        taken
            .get((taken.len() as f64 * part) as usize)
            .copied()
            .unwrap_or_default()
    };
    println!(
        "{} requests in {seconds:.1} s: {:.0} a second",
        taken.len(),
        taken.len() as f64 / seconds
    );
    println!("{failures} failed");
    println!(
        "half within {:.1?}, 99 % within {:.1?}",
        share(0.5),
        share(0.99)
    );
}
