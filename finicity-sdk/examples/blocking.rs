//! Blocking calls, without an async runtime: the same builders, with `send_blocking` in place of `send`.
//!
//! ```sh
//! cargo run -p finicity-sdk --features blocking --example blocking
//! ```

mod support;

use anyhow::Result;
use finicity_sdk::types::{CustomerId, VoaReportConstraints};
use finicity_sdk::{Client, WaitOptions};
use support::{Session, days_ago, shown};

fn main() -> Result<()> {
    // Only the sandbox and the setup require a runtime. A program that only makes blocking calls does not
    // need one.
    let runtime = tokio::runtime::Runtime::new()?;
    let (session, customer) = runtime.block_on(async {
        let session = Session::begin().await?;
        let customer = session.connected_customer().await?;
        session.consumer(&customer).await?;
        anyhow::Ok((session, customer))
    })?;
    work(&session.client, &customer, &session.patience())
}

fn work(client: &Client, customer: &CustomerId, patience: &WaitOptions) -> Result<()> {
    let accounts = client
        .accounts()
        .get_customer_accounts(customer)
        .send_blocking()?;
    println!(
        "{} accounts, in {:?}",
        accounts.accounts.len(),
        accounts.elapsed()
    );

    // `blocking` converts pages and items into iterators.
    let (from, to) = (days_ago(30), days_ago(0));
    let call = client
        .transactions()
        .get_all_customer_transactions(customer, from, to);
    for transaction in call.items().blocking().take(3) {
        let transaction = transaction?;
        println!(
            "{:>10} {}",
            shown(&transaction.amount),
            shown(&transaction.description)
        );
    }

    let call = client
        .verify_assets()
        .generate_voa_report(customer, VoaReportConstraints::new());
    let ordered = call.submit_blocking()?;
    let report = ordered.wait_blocking(patience.clone())?;
    let pdf = ordered.wait_pdf_blocking(patience.clone())?;
    println!(
        "a report of {} bytes, a PDF of {}",
        report.raw().len(),
        pdf.len()
    );
    Ok(())
}
