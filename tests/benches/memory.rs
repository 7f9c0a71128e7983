//! Compares the allocations and the memory that the SDK needs with those of hand-written code. Counting takes
//! time, so the benchmark `time` is a separate program. The server runs in the same process, so the numbers of
//! both sides include the server's part of a call.
//!
//! `cargo bench --package finicity-tests --bench memory -- [PART OF A NAME]`
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark may panic"
)]

mod shared;

use std::alloc::System;
use std::sync::Arc;
use std::time::{Duration, Instant};

use finicity_sdk::{Call, CallOptions, Client, from_json, types};
use peakmem_alloc::{PeakMemAlloc, PeakMemAllocTrait};
use serde::de::DeserializeOwned;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use shared::table::Table;
use shared::{body, hand, sdk, server};

/// Measures the largest growth of memory, around an allocator that counts allocations.
#[global_allocator]
static ALLOCATOR: PeakMemAlloc<&StatsAlloc<System>> = PeakMemAlloc::new(&INSTRUMENTED_SYSTEM);

/// Returns the number of allocations of `work`, after a run that warms up.
fn allocations(work: impl Fn()) -> f64 {
    work();
    let region = Region::new(&INSTRUMENTED_SYSTEM);
    work();
    region.change().allocations as f64
}

/// Returns the largest growth of memory during `work`, in bytes, after a run that warms up.
fn peak(work: impl Fn()) -> f64 {
    work();
    ALLOCATOR.reset_peak_memory();
    work();
    ALLOCATOR.get_peak_memory() as f64
}

fn compare_allocations(table: &Table, name: &str, hand: impl Fn(), sdk: impl Fn()) {
    if table.selects(name) {
        let (hand, sdk) = (allocations(hand), allocations(sdk));
        table.row(name, hand, sdk, |count| format!("{count}"));
    }
}

fn json<Hand: DeserializeOwned, Sdk: DeserializeOwned>(table: &Table, name: &str, json: &str) {
    let json = json.as_bytes();
    compare_allocations(
        table,
        &format!("allocations: read {name}"),
        || drop(serde_json::from_slice::<Hand>(json).unwrap()),
        || drop(from_json::<Sdk>(json).unwrap()),
    );
}

fn paging(table: &Table, base_url: &str, runtime: &Runtime) {
    let (hand, sdk) = (hand::Client::new(base_url), sdk::client(base_url));
    let name = "peak: page through 100,000 transactions";
    if table.selects(name) {
        let hand = peak(|| _ = runtime.block_on(hand.page_through()));
        let sdk = peak(|| _ = runtime.block_on(sdk::page_through(&sdk)));
        table.row(name, hand, sdk, |bytes| format!("{:.1} MB", bytes / 1e6));
    }
}

/// Prints how long 10,000 calls take, 256 at once, and how much memory the process then has. The memory must
/// not grow from one line to the next.
async fn many_calls(client: &Client) {
    let permits = Arc::new(Semaphore::new(256));
    for thousands in [10, 20, 30] {
        let mut calls = JoinSet::new();
        let started = Instant::now();
        for _ in 0..10_000 {
            let permit = permits.clone().acquire_owned().await.unwrap();
            let patient = CallOptions::new().timeout(Duration::from_secs(60));
            let call = client.customers().get_customer("1005061234");
            let call = call.with_options(patient);
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
        let took = started.elapsed();
        let memory = memory_stats::memory_stats().map_or(0, |stats| stats.physical_mem);
        println!(
            "{thousands},000 calls, 256 at once: the last 10,000 in {took:.1?}, {} MB",
            memory >> 20
        );
    }
}

fn main() {
    let table = Table::new("memory");
    json::<hand::Page, types::Transactions>(&table, "a page of 1,000 transactions", &body::page());
    json::<hand::Report, types::Report>(&table, "a report of 1.3 MB", &body::report());
    json::<hand::Institutions, types::Institutions>(
        &table,
        "a list of 1,000 institutions",
        &body::institutions(),
    );
    json::<hand::Failure, types::ErrorBody>(&table, "an error", body::ERROR);
    let base_url = server::start();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let (hand, sdk) = (hand::Client::new(&base_url), sdk::client(&base_url));
    compare_allocations(
        &table,
        "allocations: call an operation",
        || runtime.block_on(hand.call()),
        || runtime.block_on(sdk::call(&sdk)),
    );
    compare_allocations(
        &table,
        "allocations: call that the server refuses",
        || runtime.block_on(hand.refused_call()),
        || runtime.block_on(sdk::refused_call(&sdk)),
    );
    paging(&table, &base_url, &runtime);
    if table.measures && table.selects("10,000 calls") {
        runtime.block_on(many_calls(&sdk));
    }
}
