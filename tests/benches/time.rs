//! Compares the time that the SDK takes with the time that hand-written code takes for the same work.
//!
//! `cargo bench --package finicity-tests --bench time -- [PART OF A NAME]`
//!
//! A round runs both once, one after the other, so that both suffer equally from other load of the machine.
//! The table shows the shortest time of all rounds.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark may panic"
)]

mod shared;

use std::hint::black_box;
use std::time::{Duration, Instant};

use finicity_sdk::{from_json, types};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::runtime::{Builder, Runtime};

use shared::table::Table;
use shared::{body, hand, sdk, server};

/// The time for the rounds of one comparison.
const SPAN: Duration = Duration::from_secs(5);

/// The number of calls in one round, one after the other.
const CALLS: u32 = 100;

/// The number of tasks that call at once.
const TASKS: u32 = 256;

/// Measures two functions alternately, each of which does the same work `times` times.
fn compare(table: &Table, name: &str, times: u32, hand: &dyn Fn(), sdk: &dyn Fn()) {
    if !table.selects(name) {
        return;
    }
    let (mut hand_took, mut sdk_took) = (Duration::MAX, Duration::MAX);
    let started = Instant::now();
    loop {
        hand_took = hand_took.min(time(hand));
        sdk_took = sdk_took.min(time(sdk));
        if !table.measures || started.elapsed() > SPAN {
            break;
        }
    }
    let seconds = |took: Duration| took.as_secs_f64() / f64::from(times);
    table.row(name, seconds(hand_took), seconds(sdk_took), |seconds| {
        format!("{:.1?}", Duration::from_secs_f64(seconds))
    });
}

/// Returns the time that `work` takes.
fn time(work: &dyn Fn()) -> Duration {
    let started = Instant::now();
    work();
    started.elapsed()
}

/// Reads a body with both types, and writes what was read. `times` is the number of repetitions in one round.
fn json<Hand, Sdk>(table: &Table, name: &str, json: &str, times: u32)
where
    Hand: DeserializeOwned + Serialize,
    Sdk: DeserializeOwned + Serialize,
{
    fn repeated<T>(times: u32, work: impl Fn() -> T) -> impl Fn() {
        move || (0..times).for_each(|_| drop(black_box(work())))
    }
    let json = json.as_bytes();
    let read_by_hand = || serde_json::from_slice::<Hand>(json).unwrap();
    let read_by_sdk = || serde_json::from_slice::<Sdk>(json).unwrap();
    compare(
        table,
        &format!("read {name}"),
        times,
        &repeated(times, read_by_hand),
        &repeated(times, read_by_sdk),
    );
    compare(
        table,
        &format!("read {name}, as a response"),
        times,
        &repeated(times, read_by_hand),
        &repeated(times, || from_json::<Sdk>(json).unwrap()),
    );
    let (hand, sdk) = (read_by_hand(), read_by_sdk());
    let written = [serde_json::to_value(&hand), serde_json::to_value(&sdk)].map(Result::unwrap);
    assert_eq!(written[0], written[1], "both write the same");
    compare(
        table,
        &format!("write {name}"),
        times,
        &repeated(times, || serde_json::to_vec(&hand).unwrap()),
        &repeated(times, || serde_json::to_vec(&sdk).unwrap()),
    );
}

/// Sends many calls one after the other.
fn calls(table: &Table, base_url: &str, runtime: &Runtime) {
    let (hand, sdk) = (hand::Client::new(base_url), sdk::client(base_url));
    let repeated = |call: &dyn Fn()| (0..CALLS).for_each(|_| call());
    compare(
        table,
        "call an operation",
        CALLS,
        &|| repeated(&|| runtime.block_on(hand.call())),
        &|| repeated(&|| runtime.block_on(sdk::call(&sdk))),
    );
    compare(
        table,
        "call that the server refuses",
        CALLS,
        &|| repeated(&|| runtime.block_on(hand.refused_call())),
        &|| repeated(&|| runtime.block_on(sdk::refused_call(&sdk))),
    );
}

/// Sends calls from many tasks at once, which share a token.
fn contention(table: &Table, base_url: &str) {
    async fn all(call: impl Fn() -> tokio::task::JoinHandle<()>) {
        let tasks: Vec<_> = (0..TASKS).map(|_| call()).collect();
        for task in tasks {
            task.await.unwrap();
        }
    }
    let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
    let (hand, sdk) = (hand::Client::new(base_url), sdk::client(base_url));
    let by_hand = || {
        let hand = hand.clone();
        runtime.spawn(async move { hand.call().await })
    };
    let by_sdk = || {
        let sdk = sdk.clone();
        runtime.spawn(async move { sdk::call(&sdk).await })
    };
    compare(
        table,
        "256 calls at once with one token, each",
        TASKS,
        &|| runtime.block_on(all(by_hand)),
        &|| runtime.block_on(all(by_sdk)),
    );
}

/// Goes through a list of 100,000 transactions.
fn paging(table: &Table, base_url: &str, runtime: &Runtime) {
    let (hand, sdk) = (hand::Client::new(base_url), sdk::client(base_url));
    compare(
        table,
        "page through 100,000 transactions",
        1,
        &|| assert_eq!(runtime.block_on(hand.page_through()), server::TRANSACTIONS),
        &|| {
            assert_eq!(
                runtime.block_on(sdk::page_through(&sdk)),
                server::TRANSACTIONS
            );
        },
    );
}

fn main() {
    let table = Table::new("time");
    json::<hand::Page, types::Transactions>(
        &table,
        "a page of 1,000 transactions",
        &body::page(),
        1,
    );
    json::<hand::Report, types::Report>(&table, "a report of 1.3 MB", &body::report(), 1);
    json::<hand::Institutions, types::Institutions>(
        &table,
        "a list of 1,000 institutions",
        &body::institutions(),
        1,
    );
    json::<hand::Failure, types::ErrorBody>(&table, "an error", body::ERROR, 1_000);
    let base_url = server::start();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    calls(&table, &base_url, &runtime);
    contention(&table, &base_url);
    paging(&table, &base_url, &runtime);
}
