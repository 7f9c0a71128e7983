//! Tests of the program: the lines of the README that record and replay, and wrong command lines.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use finicity_sandbox::Sandbox;
use finicity_sdk::types::NewCustomer;
use finicity_sdk::{Client, Credentials};

const PROGRAM: &str = env!("CARGO_BIN_EXE_finicity-sandbox");

/// A running program. Dropping the value ends the program.
struct Program {
    process: Child,
    base_url: String,
    /// The program would end if it could not print.
    _output: BufReader<ChildStdout>,
}

impl Program {
    fn start(arguments: &[String], folder: &Path) -> Self {
        let mut process = Command::new(PROGRAM)
            .args(arguments)
            .current_dir(folder)
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let output = process.stdout.take().expect("a pipe");
        let mut output = BufReader::new(output);
        let mut lines = output.by_ref().lines().map_while(Result::ok);
        let base_url = lines.find_map(|line| {
            let url = line.strip_prefix("export FINICITY_BASE_URL=")?;
            Some(url.to_owned())
        });
        Self {
            process,
            base_url: base_url.expect("the program prints its URL"),
            _output: output,
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// Returns the arguments of the line of the README that contains `option`, on a free port.
fn arguments(option: &str, upstream: &str) -> Vec<String> {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let readme = std::fs::read_to_string(readme).expect("a file");
    let line = readme
        .lines()
        .find(|line| line.starts_with("finicity-sandbox ") && line.contains(option));
    let line = line.expect("a line").split('#').next().expect("a command");
    let words = line.split_whitespace().skip(1);
    let words = words.map(|word| match word {
        "8124" => "0",
        "https://api.finicity.com" => upstream,
        word => word,
    });
    words.map(str::to_owned).collect()
}

/// Returns the number of customers after one was added.
async fn count(base_url: &str) -> Result<usize, finicity_sdk::Error> {
    let credentials = Credentials::new(
        Sandbox::PARTNER_ID,
        Sandbox::PARTNER_SECRET,
        Sandbox::APP_KEY,
    );
    let client = Client::builder()
        .base_url(base_url)
        .credentials(credentials)
        .build()?;
    let ada = NewCustomer::new("ada-lovelace");
    client.customers().add_testing_customer(ada).send().await?;
    let found = client.customers().get_customers().send().await?;
    Ok(found.customers.len())
}

#[tokio::test]
async fn the_lines_of_the_readme_record_and_replay() {
    let folder = tempfile::tempdir().expect("a folder");
    let api = Sandbox::start().await.expect("a sandbox");
    let record = arguments("--record", api.base_url());
    assert!(
        record.iter().any(|word| word == api.base_url()),
        "{record:?}"
    );
    let program = Program::start(&record, folder.path());
    assert_eq!(count(&program.base_url).await.expect("a count"), 1);
    drop(program);
    drop(api);
    let program = Program::start(&arguments("--replay", ""), folder.path());
    assert_eq!(count(&program.base_url).await.expect("a count"), 1);
}

#[tokio::test]
async fn the_options_apply_to_the_responses() {
    let folder = tempfile::tempdir().expect("a folder");
    let options = ["--port", "0", "--quirks", "--latency", "150"].map(str::to_owned);
    for (options, kind, delay) in [
        (&options[..2], "application/json", 0),
        (&options[..], "text/plain", 150),
    ] {
        let program = Program::start(options, folder.path());
        let url = format!("{}/aggregation/v1/customers", program.base_url);
        let started = Instant::now();
        let response = reqwest::get(url).await.expect("a response");
        assert!(started.elapsed() >= Duration::from_millis(delay));
        assert_eq!(response.status(), 401);
        assert_eq!(response.headers()["content-type"], kind, "{options:?}");
    }
}

#[test]
fn wrong_command_lines_are_refused_with_the_reason() {
    for (arguments, expected) in [
        (&["--record", "x"][..], "--upstream"),
        (&["--upstream", "https://api.test"], "--record"),
        (
            &[
                "--record",
                "x",
                "--upstream",
                "https://api.test",
                "--replay",
                "x",
            ],
            "cannot be used with",
        ),
        (&["--replay", "x", "--quirks"], "cannot be used with"),
        (
            &["--port", "0", "--replay", "/missing"],
            "can't read the folder /missing",
        ),
        (
            &["--port", "0", "--record", "x", "--upstream", "ftp://x"],
            "https:// or http://",
        ),
    ] {
        let output = Command::new(PROGRAM)
            .args(arguments)
            .output()
            .expect("it runs");
        assert!(!output.status.success(), "{arguments:?}");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(error.contains(expected), "{error}");
    }
}
