//! Orders a report that verifies assets, waits for it, and saves it as a PDF.

use anyhow::{Context, Result, bail};
use finicity_sdk::types::{NewConsumer, VoaReportConstraints};
use finicity_sdk::{Client, WaitOptions, error_codes};

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [customer, file] = &arguments[..] else {
        bail!("usage: voa_report CUSTOMER_ID FILE");
    };
    let client = Client::from_env()?;

    // The report is about a consumer, who may be there from an earlier report.
    let ada = NewConsumer::new("Ada", "Lovelace", "UT").ssn("999-60-1111");
    let created = client.consumers().create_consumer(customer, ada);
    match created.send().await {
        Err(error) if error.code() != Some(error_codes::CONSUMER_EXISTS) => bail!(error),
        _ => {}
    }

    let constraints = VoaReportConstraints::new().from_date(1_700_000_000);
    let assets = client.verify_assets();
    let order = assets.generate_voa_report(customer, constraints);
    let ordered = order.submit().await?;
    let report = ordered.wait(WaitOptions::new()).await?;
    let assets = report.as_voa_report().context("another report")?;
    let available = assets.consolidated_available_balance;
    println!("{} available", available.context("no balance")?);
    let pdf = ordered.wait_pdf(WaitOptions::new()).await?;
    std::fs::write(file, &pdf)?;
    Ok(())
}
