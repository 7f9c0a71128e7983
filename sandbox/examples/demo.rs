//! Shows all steps from an app key to a report, against the sandbox. `cargo xtask demo` runs this program.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use finicity_sandbox::Sandbox;
use finicity_sdk::types::{
    ConnectParameters, CustomerId, NewConsumer, NewCustomer, VoaReportConstraints,
};
use finicity_sdk::{CONTRACT_VERSION, Client, Credentials, WaitOptions};
use rust_decimal::Decimal;

/// Prints each step and its duration.
struct StepReporter {
    number: usize,
    since: Instant,
    began: Instant,
}

impl StepReporter {
    fn begin() -> Self {
        let now = Instant::now();
        Self {
            number: 0,
            since: now,
            began: now,
        }
    }

    fn done(&mut self, what: &str) {
        self.number += 1;
        let took = self.since.elapsed().as_secs_f64() * 1000.0;
        println!("{:>2}. {what:<62} {took:>7.1} ms", self.number);
        self.since = Instant::now();
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let folder: PathBuf = std::env::args_os()
        .nth(1)
        .context("where to save the report")?
        .into();
    let mut reporter = StepReporter::begin();

    let sandbox = Sandbox::builder()
        .report_delay(Duration::from_millis(1500))
        .start()
        .await?;
    reporter.done(&format!("A sandbox listens on {}", sandbox.base_url()));

    let client = authenticate(&sandbox, &mut reporter).await?;
    let customer = add_customer(&client, &mut reporter).await?;
    go_through_connect(&client, &customer, &mut reporter).await?;
    list_accounts(&client, &customer, &mut reporter).await?;
    sum_transactions(&client, &customer, &mut reporter).await?;
    let pdf = order_report(&client, &customer, &mut reporter).await?;
    std::fs::create_dir_all(&folder)?;
    let file = folder.join("report.pdf");
    std::fs::write(&file, &pdf).with_context(|| format!("can't write {}", file.display()))?;
    reporter.done(&format!("Saved it as a PDF of {} bytes", pdf.len()));

    summarize(&sandbox, &reporter, &file);
    Ok(())
}

/// Creates a client of the sandbox and obtains a token.
async fn authenticate(sandbox: &Sandbox, reporter: &mut StepReporter) -> Result<Client> {
    let credentials = Credentials::new(
        Sandbox::PARTNER_ID,
        Sandbox::PARTNER_SECRET,
        Sandbox::APP_KEY,
    );
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .credentials(credentials)
        .build()?;
    client.refresh_token().await?;
    reporter.done("Authenticated; the client keeps the token to itself");
    Ok(client)
}

/// Adds a testing customer.
async fn add_customer(client: &Client, reporter: &mut StepReporter) -> Result<CustomerId> {
    let new = NewCustomer::new("ada-lovelace")
        .first_name("Ada")
        .last_name("Lovelace");
    let customer = client.customers().add_testing_customer(new).send().await?;
    reporter.done(&format!("Added the testing customer {}", customer.id));
    Ok(customer.into_inner().id)
}

/// Connects the accounts of the customer by opening the link as a browser would.
async fn go_through_connect(
    client: &Client,
    customer: &CustomerId,
    reporter: &mut StepReporter,
) -> Result<()> {
    let parameters = ConnectParameters::new(customer, Sandbox::PARTNER_ID);
    let connect = client
        .connect()
        .generate_connect_url(parameters)
        .send()
        .await?;
    reporter.done("Generated a Connect URL");

    let page = reqwest::get(connect.link.as_str()).await?;
    anyhow::ensure!(
        page.status().is_success(),
        "the Connect page responded with {}",
        page.status()
    );
    reporter.done("Went through Connect as the customer would, in a browser");
    Ok(())
}

/// Prints the accounts with their balances.
async fn list_accounts(
    client: &Client,
    customer: &CustomerId,
    reporter: &mut StepReporter,
) -> Result<()> {
    let accounts = client
        .accounts()
        .get_customer_accounts(customer)
        .send()
        .await?;
    reporter.done(&format!("Listed {} accounts", accounts.accounts.len()));
    for account in &accounts.accounts {
        let name = account.name.as_deref().unwrap_or_default();
        let balance = account.balance.unwrap_or_default();
        println!("      {name:<20} {balance:>12.2} USD");
    }
    Ok(())
}

/// Sums the transactions of all accounts, page after page.
async fn sum_transactions(
    client: &Client,
    customer: &CustomerId,
    reporter: &mut StepReporter,
) -> Result<()> {
    let (mut count, mut sum) = (0, Decimal::ZERO);
    let mut transactions = client
        .transactions()
        .get_all_customer_transactions(customer, 0, 4_000_000_000)
        .limit(100)
        .items();
    while let Some(transaction) = transactions.next().await {
        sum += transaction?.amount.unwrap_or_default();
        count += 1;
    }
    reporter.done(&format!(
        "Streamed {count} transactions, which add up to {sum:.2} USD"
    ));
    Ok(())
}

/// Orders a report on the customer's assets, waits for it, and returns it as a PDF.
async fn order_report(
    client: &Client,
    customer: &CustomerId,
    reporter: &mut StepReporter,
) -> Result<Vec<u8>> {
    let consumer = NewConsumer::new("Ada", "Lovelace", "UT");
    client
        .consumers()
        .create_consumer(customer, consumer)
        .send()
        .await?;
    reporter.done("Created the consumer that a report on assets is about");

    let call = client
        .verify_assets()
        .generate_voa_report(customer, VoaReportConstraints::new());
    let report = call.submit().await?;
    reporter.done("Ordered a report on assets");

    let often = WaitOptions::new().interval(Duration::from_millis(300));
    let finished = report.wait(often.clone()).await?;
    reporter.done(&format!(
        "Waited for it; {} bytes of JSON",
        finished.raw().len()
    ));
    Ok(report.wait_pdf(often).await?.to_vec())
}

/// Prints the total duration of all steps, and suggests what to try next.
fn summarize(sandbox: &Sandbox, reporter: &StepReporter, file: &Path) {
    let requests = sandbox.requests();
    let refused = requests
        .iter()
        .filter(|request| !request.problems.is_empty());
    println!(
        "\nFrom an app key to a report in {:.1} s: {} requests, {} of them refused by contract {CONTRACT_VERSION}.",
        reporter.began.elapsed().as_secs_f64(),
        requests.len(),
        refused.count(),
    );
    let here = std::env::current_dir().unwrap_or_default();
    let shown = file.strip_prefix(here).unwrap_or(file);
    println!("The report:  {}", shown.display());
    println!("The code:    sandbox/examples/demo.rs, and more in finicity-sdk/examples");
    println!("By hand:     cargo run -p finicity-sandbox, then open http://127.0.0.1:8123");
}
