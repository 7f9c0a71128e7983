//! Checks that every example runs, both without settings and against a server that environment variables
//! name.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use finicity_sandbox::Sandbox;
use finicity_sdk::types::NewCustomer;
use finicity_sdk::{Client, Credentials};

/// An example and its expected output.
const EXAMPLES: [(&str, &str); 18] = [
    ("accounts", "and then "),
    ("analytics", "payment risk: "),
    ("blocking", "a report of "),
    ("connect", "the receipt is "),
    ("customers", "both ways: true"),
    ("errors", "the name is taken: true"),
    ("institutions", " institutions\n"),
    (
        "own_contract",
        "GetCustomers is GET /aggregation/v1/customers",
    ),
    ("paging", " transactions in two years"),
    ("payments", "a routing number of 9 digits"),
    ("raw_response", "was decoded afterwards"),
    ("reports", "a PDF of "),
    ("retries", " attempts in all"),
    (
        "telemetry",
        "exported nothing: set OTEL_EXPORTER_OTLP_ENDPOINT",
    ),
    ("transactions", " spent in 90 days"),
    ("transfer", "the deposit: "),
    ("webhook_subscriptions", " subscriptions\n"),
    (
        "webhooks",
        "TxPush:  transaction Some(\"created\"), 1 records\n\
         delivered three times:   [200, 200, 200]\n\
         signed with another key: 401\n\
         signed for another body: 401\n\
         a body that never ends:  408\n\
         an event of a new type:  200\n\
         of these, the handler got [\"example-1\", \"somethingNew\"]\n",
    ),
];

/// Returns the path of an example. Cargo puts examples next to the tests.
fn program(example: &str) -> PathBuf {
    let here = std::env::current_exe().expect("a test knows where it is");
    let folder = here.ancestors().nth(2).expect("target/…/deps");
    let file = format!("{example}{}", std::env::consts::EXE_SUFFIX);
    folder.join("examples").join(file)
}

fn output_of(example: &str, environment: &[(&str, &str)]) -> String {
    let program = program(example);
    assert!(
        program.exists(),
        "{} does not exist; `cargo test --workspace` builds it",
        program.display()
    );
    let known = std::env::vars().filter(|(name, _)| name.starts_with("FINICITY_"));
    let mut command = Command::new(program);
    for (name, _) in known {
        command.env_remove(name);
    }
    let output = command
        .envs(environment.iter().copied())
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .output()
        .expect("it starts");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{example} ends with {complaint}{printed}"
    );
    printed
}

#[test]
fn examples_run_without_settings() {
    for (example, expected) in EXAMPLES {
        let printed = output_of(example, &[]);
        assert!(
            printed.contains(expected),
            "{example} does not print `{expected}`: {printed}"
        );
    }
}

#[tokio::test]
async fn examples_run_against_another_server() {
    let sandbox = Sandbox::builder()
        .credentials("own-partner", "own-secret-1", "own-key")
        .report_delay(Duration::from_millis(10))
        .start()
        .await
        .expect("a sandbox");
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .credentials(Credentials::new("own-partner", "own-secret-1", "own-key"))
        .build()
        .expect("a client");
    // With a server from the environment, an example leaves out what only the sandbox supports. `webhooks`
    // waits for a person who goes through Connect.
    let examples = EXAMPLES.iter().map(|(example, _)| *example);
    for example in examples.filter(|example| *example != "webhooks") {
        let body = NewCustomer::new(example);
        let added = client.customers().add_testing_customer(body).send().await;
        let customer = added.expect("a customer").id.clone();
        assert!(sandbox.connect_customer(customer.as_str()));
        let base_url = sandbox.base_url().to_owned();
        let printed = tokio::task::spawn_blocking(move || {
            output_of(
                example,
                &[
                    ("FINICITY_BASE_URL", &base_url),
                    ("FINICITY_PARTNER_ID", "own-partner"),
                    ("FINICITY_PARTNER_SECRET", "own-secret-1"),
                    ("FINICITY_APP_KEY", "own-key"),
                    ("FINICITY_CUSTOMER_ID", customer.as_str()),
                ],
            )
        });
        let printed = printed.await.expect("it runs");
        assert!(
            !printed.contains("In the sandbox"),
            "{example} started a server of its own"
        );
    }
    let requests = sandbox.requests();
    let called: BTreeSet<&str> = requests
        .iter()
        .filter_map(|request| request.operation.as_deref())
        .collect();
    for operation in [
        "GetCustomerAccounts",
        "GetAccountACHDetails",
        "GenerateVOAReport",
    ] {
        assert!(
            called.contains(operation),
            "{operation} is not among {called:?}"
        );
    }
    let refused: Vec<_> = requests
        .iter()
        .filter(|request| !request.problems.is_empty())
        .collect();
    assert!(refused.is_empty(), "{refused:?}");
}
