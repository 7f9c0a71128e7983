//! Runs each program against one sandbox, with the command line and environment of production.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use finicity_sandbox::{Fault, Sandbox};

/// The command that starts a program with the credentials of the sandbox.
macro_rules! program {
    ($sandbox:expr, $name:literal $(, $argument:expr)*) => {{
        let mut command = Command::new(env!(concat!("CARGO_BIN_EXE_", $name)));
        command
            .env("FINICITY_BASE_URL", $sandbox.base_url())
            .env("FINICITY_PARTNER_ID", Sandbox::PARTNER_ID)
            .env("FINICITY_PARTNER_SECRET", Sandbox::PARTNER_SECRET)
            .env("FINICITY_APP_KEY", Sandbox::APP_KEY)
            $(.arg($argument))*;
        command
    }};
}

/// Runs a program to its end, and returns what it printed.
fn run(mut command: Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output()?;
    let text = String::from_utf8(output.stdout)?;
    ensure!(output.status.success(), "{command:?} printed:\n{text}");
    let program = Path::new(command.get_program()).file_stem();
    println!(
        "-- {}\n{}",
        program.unwrap_or_default().display(),
        text.trim_end()
    );
    Ok(text)
}

#[tokio::test(flavor = "multi_thread")]
async fn each_program_does_its_task() -> Result<()> {
    let sandbox = Sandbox::builder()
        .report_delay(Duration::ZERO)
        .start()
        .await?;
    let folder = env!("CARGO_TARGET_TMPDIR");

    let customer = run(program!(sandbox, "create_customer", "ada-lovelace"))?;
    let again = run(program!(sandbox, "create_customer", "ada-lovelace"))?;
    assert_eq!(customer, again);
    let customer = customer.trim();

    connect(program!(sandbox, "connect_link", customer)).await?;

    let listed = run(program!(sandbox, "accounts", customer))?;
    assert!(listed.contains("on deposit"));
    let account = listed
        .split_whitespace()
        .next()
        .context("no account was listed")?;

    let months = run(program!(sandbox, "year_of_transactions", customer))?;
    assert!(months.lines().count() >= 12);

    let check = |amount| {
        run(program!(
            sandbox,
            "balance_check",
            customer,
            account,
            amount
        ))
    };
    assert!(check("1")?.starts_with("covered: true"));
    assert!(check("1000000000")?.starts_with("covered: false"));

    let pdf = format!("{folder}/voa.pdf");
    run(program!(sandbox, "voa_report", customer, &pdf))?;
    assert!(std::fs::read(&pdf)?.starts_with(b"%PDF"));
    // Any PDF does as a pay statement; this time the consumer is there already.
    run(program!(sandbox, "voa_report", customer, &pdf))?;
    assert!(run(program!(sandbox, "voi_report", customer, &pdf))?.contains(": 24200"));

    let payment = run(program!(sandbox, "payment_data", customer, account))?;
    assert!(payment.contains("routing "));

    sandbox.fail_next("GetCustomerAccounts", 3, Fault::Status(503))?;
    assert!(run(program!(sandbox, "errors_and_retries", customer))?.contains("4 attempts"));
    assert!(run(program!(sandbox, "errors_and_retries", "1")).is_err());
    Ok(())
}

/// Goes through Connect as the customer would, in a browser, while the program listens.
async fn connect(mut command: Command) -> Result<()> {
    let mut program = command.stdout(Stdio::piped()).spawn()?;
    let mut output = BufReader::new(program.stdout.take().context("no output")?);
    let mut link = String::new();
    output.read_line(&mut link)?;
    let page = finicity_sdk::reqwest::get(link.trim()).await?;
    assert!(page.status().is_success());
    let mut events = String::new();
    output.read_to_string(&mut events)?;
    assert!(program.wait()?.success());
    assert!(events.starts_with("account "), "{events}");
    Ok(())
}
