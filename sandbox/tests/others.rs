//! Other clients than the SDK: curl and a browser.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use finicity_sandbox::{Fault, Sandbox};

/// Prints that a test is skipped. The test runner hides what `eprintln!` prints in a passing test.
fn skipped(reason: &str) {
    let _ = writeln!(std::io::stderr(), "skipped: {reason}");
}

/// Checks whether a program can be started, and prints a message if not.
fn there_is(program: &str, needed_for: &str) -> bool {
    let there = Command::new(program).arg("--version").output().is_ok();
    if !there {
        skipped(&format!(
            "{needed_for} needs `{program}`, which is not installed"
        ));
    }
    there
}

async fn output_of(mut command: Command) -> String {
    let output = tokio::task::spawn_blocking(move || command.output());
    let output = output.await.expect("it runs").expect("it starts");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}{printed}");
    printed
}

#[tokio::test]
async fn curl_walks_the_whole_story() {
    if cfg!(windows) {
        skipped("the story by curl needs a `bash` that knows the paths of this system");
        return;
    }
    if !there_is("bash", "the story by curl") || !there_is("curl", "the story by curl") {
        return;
    }
    let delay = Duration::from_millis(300);
    let sandbox = Sandbox::builder().report_delay(delay).start().await;
    let sandbox = sandbox.expect("a sandbox");
    let mut script = Command::new("bash");
    script
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/quick_start.sh"))
        .env("FINICITY_BASE_URL", sandbox.base_url())
        .env("FINICITY_PARTNER_ID", Sandbox::PARTNER_ID)
        .env("FINICITY_PARTNER_SECRET", Sandbox::PARTNER_SECRET)
        .env("FINICITY_APP_KEY", Sandbox::APP_KEY);
    let output = output_of(script).await;
    for line in [
        "authenticated",
        "connected",
        "3 accounts",
        "refused and removed",
    ] {
        assert!(
            output.lines().any(|printed| printed == line),
            "`{line}` is missing in {output}"
        );
    }
    let counted = output
        .lines()
        .find_map(|line| line.strip_suffix(" transactions"));
    let counted: usize = counted
        .and_then(|count| count.parse().ok())
        .expect("a number");
    assert!(counted > 400, "{counted} transactions fit on one page");
    let refused = sandbox
        .requests()
        .into_iter()
        .filter(|request| !request.problems.is_empty());
    assert_eq!(
        refused.count(),
        1,
        "only the request that is meant to be wrong is refused"
    );
}

#[tokio::test]
async fn a_browser_shows_the_page() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let http = reqwest::Client::new();
    sandbox
        .fail_next("GetCustomers", 1, Fault::Status(500))
        .expect("a known operation");
    let url = |path: &str| format!("{}{path}", sandbox.base_url());
    let refused = http.get(url("/aggregation/v1/customers")).send().await;
    assert_eq!(refused.expect("a response").status(), 401);
    let browsers = ["chromium", "chromium-browser", "google-chrome"];
    let browser = browsers
        .iter()
        .find(|name| Command::new(name).arg("--version").output().is_ok());
    let page = match browser {
        Some(browser) => {
            let profile = tempfile::tempdir().expect("a folder");
            let mut command = Command::new(browser);
            command
                .args([
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--window-size=390,844",
                    "--dump-dom",
                ])
                .arg(format!("--user-data-dir={}", profile.path().display()))
                .arg(url("/"));
            output_of(command).await
        }
        None => {
            skipped(
                "the page in a browser: none is installed, so the page is read over plain HTTP",
            );
            let page = http.get(url("/")).send().await.expect("a response");
            page.text().await.expect("a page")
        }
    };
    for shown in [
        "GetCustomerAccounts",
        "credentials",
        "401",
        "width=device-width",
    ] {
        assert!(page.contains(shown), "`{shown}` is not on the page");
    }
}
