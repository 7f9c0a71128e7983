//! The whole way from an app key to a report, against the sandbox. `cargo xtask demo` runs it.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use finicity_sandbox::Sandbox;
use finicity_sdk::types::{ConnectParameters, NewConsumer, NewCustomer, VoaReportConstraints};
use finicity_sdk::{CONTRACT_VERSION, Client, Credentials, WaitOptions};
use rust_decimal::Decimal;

/// Tells what was done, and how long it took.
struct Teller {
    number: usize,
    since: Instant,
    began: Instant,
}

impl Teller {
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
    let mut teller = Teller::begin();

    let sandbox = Sandbox::builder()
        .report_delay(Duration::from_millis(1500))
        .start()
        .await?;
    teller.done(&format!("A sandbox listens on {}", sandbox.base_url()));

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
    teller.done("Authenticated; the client keeps the token to itself");

    let new = NewCustomer::new("ada-lovelace")
        .first_name("Ada")
        .last_name("Lovelace");
    let customer = client.customers().add_testing_customer(new).send().await?;
    teller.done(&format!("Added the testing customer {}", customer.id));

    let parameters = ConnectParameters::new(customer.id.clone(), Sandbox::PARTNER_ID);
    let connect = client
        .connect()
        .generate_connect_url(parameters)
        .send()
        .await?;
    teller.done("Generated a Connect URL");

    let page = reqwest::get(connect.link.as_str()).await?;
    anyhow::ensure!(
        page.status().is_success(),
        "the Connect page answered {}",
        page.status()
    );
    teller.done("Went through Connect as the customer would, in a browser");

    let accounts = client
        .accounts()
        .get_customer_accounts(&customer.id)
        .send()
        .await?;
    teller.done(&format!("Listed {} accounts", accounts.accounts.len()));
    for account in &accounts.accounts {
        let name = account.name.as_deref().unwrap_or_default();
        let balance = account.balance.unwrap_or_default();
        println!("      {name:<20} {balance:>12.2} USD");
    }

    let (mut count, mut sum) = (0, Decimal::ZERO);
    let listing =
        client
            .transactions()
            .get_all_customer_transactions(&customer.id, 0, 4_000_000_000);
    let mut transactions = listing.limit(100).items();
    while let Some(transaction) = transactions.next().await {
        sum += transaction?.amount.unwrap_or_default();
        count += 1;
    }
    teller.done(&format!(
        "Streamed {count} transactions, which add up to {sum:.2} USD"
    ));

    let consumer = NewConsumer::new("Ada", "Lovelace", "UT");
    client
        .consumers()
        .create_consumer(&customer.id, consumer)
        .send()
        .await?;
    teller.done("Created the consumer that a report on assets is about");

    let constraints = VoaReportConstraints::new();
    let call = client
        .verify_assets()
        .generate_voa_report(&customer.id, constraints);
    let report = call.submit().await?;
    teller.done("Ordered a report on assets");

    let often = WaitOptions::new().interval(Duration::from_millis(300));
    let finished = report.wait(often.clone()).await?;
    teller.done(&format!(
        "Waited for it; {} bytes of JSON",
        finished.raw().len()
    ));

    let pdf = report.wait_pdf(often).await?;
    std::fs::create_dir_all(&folder)?;
    let file = folder.join("report.pdf");
    std::fs::write(&file, &*pdf).with_context(|| format!("can't write {}", file.display()))?;
    teller.done(&format!("Saved it as a PDF of {} bytes", pdf.len()));

    let requests = sandbox.requests();
    let refused = requests
        .iter()
        .filter(|request| !request.problems.is_empty());
    println!(
        "\nFrom an app key to a report in {:.1} s: {} requests, {} of them refused by contract {CONTRACT_VERSION}.",
        teller.began.elapsed().as_secs_f64(),
        requests.len(),
        refused.count(),
    );
    let here = std::env::current_dir().unwrap_or_default();
    let shown = file.strip_prefix(here).unwrap_or(&file);
    println!("The report:  {}", shown.display());
    println!("The code:    sandbox/examples/demo.rs, and more in finicity-sdk/examples");
    println!("By hand:     cargo run -p finicity-sandbox, then open http://127.0.0.1:8123");
    Ok(())
}
