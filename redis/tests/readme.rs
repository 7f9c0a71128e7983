//! The lines about the fleet in the README of the repository.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::path::Path;
use std::process::Command;

use support::Redis;

/// The README of the crate is a doc test, so the compiler checks these lines there.
#[test]
fn the_repository_shows_the_lines_that_the_crate_compiles() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |file: &str| std::fs::read_to_string(root.join(file)).expect(file);
    let (repository, of_crate) = (read("README.md"), read("redis/README.md"));
    let (_, after) = repository.split_once("```rust,ignore\n").expect("a block");
    let (block, _) = after.split_once("```").expect("the end of the block");
    assert!(of_crate.contains(block), "redis/README.md lacks:\n{block}");
}

#[tokio::test]
async fn ten_clients_of_the_example_authenticate_once() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    // Cargo puts examples next to the tests.
    let here = std::env::current_exe().expect("a test knows its path");
    let folder = here.ancestors().nth(2).expect("target/debug");
    let program = folder.join("examples").join("fleet");
    let program = program.with_extension(std::env::consts::EXE_EXTENSION);
    assert!(
        program.exists(),
        "{} does not exist; `cargo test --workspace` builds it",
        program.display()
    );
    let output = Command::new(program).arg(redis.url()).output();
    let output = output.expect("the example starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert_eq!(printed, "10 clients, 1 authentication\n");
}
