//! Tests of the program that a transcript can't express: faults of the server, signals, and what the sandbox
//! received.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests fail by panicking"
)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use finicity_sandbox::{Fault, Sandbox, SandboxBuilder};
use tempfile::TempDir;

const CUSTOMER: &str = "1005061234";

/// A sandbox and a home folder.
struct Stage {
    home: TempDir,
    sandbox: Sandbox,
    _runtime: tokio::runtime::Runtime,
}

impl Stage {
    fn new() -> Self {
        Self::with(Sandbox::builder())
    }

    fn with(builder: SandboxBuilder) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let sandbox = runtime.block_on(builder.start()).unwrap();
        assert!(sandbox.add_customer(CUSTOMER, "ada"));
        assert!(sandbox.connect_customer(CUSTOMER));
        Self {
            home: TempDir::new().unwrap(),
            sandbox,
            _runtime: runtime,
        }
    }

    fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_finicity"));
        command
            .args(line.split_whitespace())
            .current_dir(self.home.path())
            .env_clear()
            .env("HOME", self.home.path())
            .env("FINICITY_BASE_URL", self.sandbox.base_url())
            .env("FINICITY_PARTNER_ID", Sandbox::PARTNER_ID)
            .env("FINICITY_PARTNER_SECRET", Sandbox::PARTNER_SECRET)
            .env("FINICITY_APP_KEY", Sandbox::APP_KEY)
            .stdin(Stdio::null());
        command
    }

    fn run(&self, line: &str) -> Output {
        let output = self.command(line).output().unwrap();
        let all = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
        let all = String::from_utf8_lossy(&all);
        for secret in [Sandbox::PARTNER_SECRET, Sandbox::APP_KEY] {
            assert!(!all.contains(secret), "{line}: {all}");
        }
        output
    }

    /// Runs a command that fails, and returns its message.
    fn fails(&self, line: &str, code: i32) -> String {
        let output = self.run(line);
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{line}: {message}");
        message
    }

    fn succeeds(&self, line: &str) -> String {
        let output = self.run(line);
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{line}: {message}");
        String::from_utf8(output.stdout).unwrap()
    }
}

const ORDER: &str = "verify-assets generate-voa-report 1005061234";

#[test]
fn commands_share_one_token() {
    let stage = Stage::new();
    for _ in 0..3 {
        stage.succeeds("customers get-customers");
    }
    assert_eq!(stage.sandbox.tokens_given(), 1);
    let file = stage.home.path().join(".local/state/finicity/token.json");
    let mode = fs::metadata(file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn commands_at_the_same_time_share_one_token() {
    let stage = Stage::new();
    let started: Vec<Child> = (0..6)
        .map(|_| {
            let mut command = stage.command("customers get-customers");
            command.stdout(Stdio::null()).spawn().unwrap()
        })
        .collect();
    for mut child in started {
        assert!(child.wait().unwrap().success());
    }
    assert_eq!(stage.sandbox.tokens_given(), 1);
}

#[test]
fn wrong_credentials_in_a_loop_do_not_lock_the_partner_out() {
    let stage = Stage::new();
    for _ in 0..8 {
        let mut command = stage.command("customers get-customers");
        let output = command
            .env("FINICITY_PARTNER_SECRET", "wrong-secret-1")
            .output();
        assert_eq!(output.unwrap().status.code(), Some(3));
    }
    assert!(!stage.sandbox.is_locked_out());
    assert_eq!(stage.sandbox.refusals(), 3);
}

#[test]
fn closed_pipes_do_not_crash_the_program() {
    let stage = Stage::new();
    for line in [
        "--help",
        "customers",
        "customers get-customers",
        "customers get-customer 7",
        "completions zsh",
        "verify-assets generate-voa-report 1005061234 --wait --verbose",
    ] {
        let mut command = stage.command(line);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // The pipes close at once.
        drop((child.stdout.take(), child.stderr.take()));
        let code = child.wait().unwrap().code();
        assert!(matches!(code, Some(0..=5)), "{line}: {code:?}");
    }
}

#[test]
fn a_long_list_needs_little_memory() {
    let stage = Stage::new();
    let account = "15050612341";
    assert!(stage.sandbox.add_transactions(CUSTOMER, account, 12_000));
    let line = "transactions get-all-customer-transactions 1005061234 --from-date 2020-01-01 \
                --to-date 2040-01-01 --include-pending --all --output jsonl";
    let mut child = stage.command(line).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = 0;
    let mut peak = 0;
    let out = std::io::BufReader::new(child.stdout.take().unwrap());
    for line in std::io::BufRead::lines(out) {
        line.unwrap();
        lines += 1;
        // Linux only; other systems count lines.
        if lines % 1_000 == 0
            && let Ok(status) = fs::read_to_string(format!("/proc/{}/status", child.id()))
        {
            let peak_line = status.lines().find(|line| line.starts_with("VmHWM:"));
            let words = peak_line.and_then(|line| line.split_whitespace().nth(1));
            peak = words.and_then(|kib| kib.parse().ok()).unwrap_or(0_usize);
        }
    }
    assert!(child.wait().unwrap().success());
    assert!(lines > 12_000, "{lines}");
    assert!(peak < 64 << 10, "{peak} KiB");
}

#[test]
fn never_repeats_a_billed_order() {
    for fault in [Fault::ResponseLost, Fault::Status(503), Fault::Status(504)] {
        let stage = Stage::new();
        let sandbox = &stage.sandbox;
        sandbox
            .fail_next("GenerateVOAReport", 5, fault.clone())
            .unwrap();
        let message = stage.fails(ORDER, 5);
        assert!(message.contains("may be billed or done twice"), "{message}");
        let sent = sandbox.requests();
        let sent = sent
            .iter()
            .filter(|request| request.operation.as_deref() == Some("GenerateVOAReport"));
        assert_eq!(sent.count(), 1, "{fault:?}");
    }
}

#[test]
fn retries_a_read_until_it_succeeds() {
    let stage = Stage::new();
    let sandbox = &stage.sandbox;
    sandbox
        .fail_next("GetCustomers", 2, Fault::Status(503))
        .unwrap();
    stage.succeeds("customers get-customers");
    sandbox
        .fail_next("GetCustomers", 9, Fault::Status(503))
        .unwrap();
    stage.fails("customers get-customers", 4);
}

#[test]
fn rate_limits_and_timeouts_exit_as_temporary_failures() {
    let stage = Stage::with(Sandbox::builder().report_delay(Duration::from_secs(60)));
    stage.sandbox.throttle(9, Some(0));
    stage.fails("customers get-customers", 4);
    stage.sandbox.end_faults();
    let message = stage.fails(&format!("{ORDER} --wait --timeout 0.3"), 4);
    assert!(
        message.contains("finicity reports get-report-by-customer 1005061234 "),
        "{message}"
    );
    assert!(message.contains("--wait` continues to wait"), "{message}");
}

#[test]
fn a_failed_report_exits_as_refused() {
    let stage = Stage::new();
    stage
        .sandbox
        .fail_reports(1, &[("1503", "no \u{1b}[31maccounts")]);
    let message = stage.fails(&format!("{ORDER} --wait"), 1);
    assert!(
        message.contains("status failure, code 1503: no \u{fffd}[31maccounts"),
        "{message}"
    );
}

#[test]
fn a_report_that_is_not_ready_is_not_saved_as_pdf() {
    let stage = Stage::with(Sandbox::builder().report_delay(Duration::from_secs(60)));
    let id = stage.succeeds(&format!("{ORDER} --select id --output csv"));
    let id = id.lines().last().unwrap();
    let line = format!("reports get-report-by-customer 1005061234 {id} --pdf report.pdf");
    stage.fails(&line, 1);
    assert!(!stage.home.path().join("report.pdf").exists());
    let left = fs::read_dir(stage.home.path()).unwrap();
    let left = left.filter(|entry| entry.as_ref().unwrap().path().is_file());
    assert_eq!(left.count(), 0);
}

/// Starts a command, sends it the signal of Ctrl-C, and returns its output.
fn interrupted(stage: &Stage, line: &str) -> Output {
    let mut command = stage.command(line);
    let child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_millis(1200));
    let kill = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(kill.unwrap().success());
    child.wait_with_output().unwrap()
}

#[test]
fn ctrl_c_during_an_order_leaves_the_outcome_unknown() {
    let stage = Stage::new();
    // The token is there before the latency.
    stage.succeeds("customers get-customers");
    let sandbox = &stage.sandbox;
    sandbox
        .fail_next("GenerateVOAReport", 1, Fault::AppliedThenHang)
        .unwrap();
    let output = interrupted(&stage, ORDER);
    let message = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(5), "{message}");
    assert!(message.contains("may have carried out"), "{message}");
}

#[test]
fn ctrl_c_during_a_wait_names_the_command_that_continues() {
    let stage = Stage::with(Sandbox::builder().report_delay(Duration::from_secs(60)));
    let output = interrupted(&stage, &format!("{ORDER} --wait"));
    let message = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(130), "{message}");
    assert!(
        message.contains("get-report-by-customer 1005061234 "),
        "{message}"
    );
}

#[test]
fn all_pages_have_each_item_once_while_the_list_grows() {
    let stage = Stage::new();
    let before = stage.sandbox.transaction_ids(CUSTOMER);
    stage.sandbox.add_transactions_between_pages(3);
    let ids = stage.succeeds(
        "transactions get-all-customer-transactions 1005061234 --from-date 2020-01-01 --to-date 2040-01-01 \
         --include-pending --limit 100 --all --output jsonl --select id",
    );
    let mut ids: Vec<i64> = ids
        .lines()
        .map(|line| {
            line.trim_matches(|c: char| !c.is_ascii_digit())
                .parse()
                .unwrap()
        })
        .collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "an item is there twice");
    let lost = before.iter().filter(|id| ids.binary_search(id).is_err());
    assert_eq!(lost.count(), 0);
}

#[test]
fn escapes_control_characters_and_formulas_in_api_data() {
    let stage = Stage::new();
    let body = r#"{"username":"evil","firstName":"\u001b]0;x\u0007\u009b31m","lastName":"=1+1"}"#;
    let line = "customers add-testing-customer --output jsonl --body";
    let output = stage.command(line).arg(body).output().unwrap();
    assert!(output.status.success());
    let line = "customers get-customers --search evil --select firstName,lastName --output";
    for format in ["table", "json", "jsonl"] {
        let shown = stage.succeeds(&format!("{line} {format}"));
        let control = shown.chars().find(|c| c.is_control() && *c != '\n');
        assert_eq!(control, None, "{shown:?}");
    }
    assert!(stage.succeeds(&format!("{line} csv")).contains("'=1+1"));
}

#[test]
fn completions_and_manual_pages_have_all_commands() {
    let stage = Stage::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = stage.succeeds(&format!("completions {shell}"));
        for word in ["get-customer-accounts", "generate-voa-report", "from-date"] {
            assert!(script.contains(word), "{shell}");
        }
    }
    stage.succeeds("man pages");
    let pages = fs::read_dir(stage.home.path().join("pages")).unwrap();
    assert!(pages.count() > 164 + 34);
    let page = stage
        .home
        .path()
        .join("pages/finicity-customers-get-customer.1");
    assert!(fs::read_to_string(page).unwrap().contains("GetCustomer"));
}

#[test]
fn login_saves_files_that_only_the_owner_can_read() {
    let stage = Stage::new();
    let file = stage.home.path().join(".config/finicity/config.toml");
    for profile in ["one", "two"] {
        let mut command = stage.command("login --stdin --profile");
        let mut child = command.arg(profile).stdin(Stdio::piped()).spawn().unwrap();
        let lines = format!(
            "FINICITY_PARTNER_ID={}\nFINICITY_PARTNER_SECRET={}\nFINICITY_APP_KEY={}\nFINICITY_BASE_URL={}\n",
            Sandbox::PARTNER_ID,
            Sandbox::PARTNER_SECRET,
            Sandbox::APP_KEY,
            stage.sandbox.base_url(),
        );
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), lines.as_bytes()).unwrap();
        assert!(child.wait().unwrap().success());
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        stage.succeeds(&format!("--profile {profile} customers get-customers"));
    }
    for mode in [0o640, 0o604, 0o660] {
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        let message = stage.fails("--profile one customers get-customers", 3);
        assert!(message.contains("chmod 600"), "{message}");
    }
}
