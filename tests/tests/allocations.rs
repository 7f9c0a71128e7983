//! Limits the work that hostile bodies cause, measured in allocations. The counter covers the whole process,
//! so this file has a single test.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::alloc::System;

use finicity_sdk::from_json;
use finicity_sdk::types::Report;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

#[test]
fn a_repeated_property_does_not_read_the_others_repeatedly() {
    const COUNT: usize = 1_000;
    let again = r#","type":"voa""#.repeat(COUNT);
    let more: String = (0..COUNT).map(|at| format!(r#","a{at}":0"#)).collect();
    let body = format!(r#"{{"id":"r"{more}{again}}}"#);
    let region = Region::new(ALLOCATOR);
    let report: Report = from_json(body.as_bytes()).expect("it fits");
    let allocations = region.change().allocations;
    let report = report.as_voa_report().expect("a report on assets");
    assert_eq!(report.extra.len(), COUNT);
    assert!(
        allocations < 50 * COUNT,
        "{allocations} allocations for {COUNT} properties"
    );
}
