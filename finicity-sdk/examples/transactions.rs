//! Transactions: listing, loading what is older, fetching anew, enriching. The example `webhooks` is told of new ones.
//!
//! ```sh
//! cargo run -p finicity-sdk --example transactions
//! ```

mod support;

use anyhow::{Context, Result};
use finicity_sdk::types::{
    EnrichTransactionsPayload, TransactionPayload, TransactionsReportConstraints,
};
use rust_decimal::Decimal;
use support::{Session, days_ago, shown};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let customer = session.connected_customer().await?;
    let checking = session.account(&customer, "checking").await?;
    let transactions = client.transactions();
    let (from, to) = (days_ago(90), days_ago(0));

    // Institutions hand out some months at first; two years when asked, once.
    let call = transactions.load_historic_transactions_for_customer_account(&customer, &checking);
    call.send().await?;

    // All accounts, the latest first, page after page.
    let mut items = transactions
        .get_all_customer_transactions(&customer, from, to)
        .limit(250)
        .items();
    let mut spent = Decimal::ZERO;
    let mut latest = None;
    while let Some(transaction) = items.next().await {
        let transaction = transaction?;
        let amount = transaction.amount.unwrap_or_default();
        if amount.is_sign_negative() {
            spent -= amount;
        }
        latest = latest.or(Some(transaction));
    }
    println!("{spent} spent in 90 days");

    // One account, one page, the pending ones too.
    let call = transactions.get_customer_account_transactions(&customer, &checking, from, to);
    let page = call
        .include_pending(true)
        .sort("asc")
        .limit(5)
        .send()
        .await?;
    for transaction in &page.transactions {
        println!(
            "{:>10} {}",
            shown(&transaction.amount),
            shown(&transaction.description)
        );
    }
    println!("{} of {}", page.transactions.len(), shown(&page.found));

    let latest = latest.context("there are no transactions")?;
    let one = transactions
        .get_customer_transaction(&customer, &latest.id)
        .send()
        .await?;
    println!("{} was posted at {}", one.id, shown(&one.posted_date));
    let recurring = transactions
        .get_recurring_transactions(&customer)
        .send()
        .await?;
    println!(
        "{} accounts have recurring ones",
        recurring.account_recurring_transactions.len()
    );

    // What a description means: names and categories for transactions from anywhere.
    let raw = TransactionPayload::new(
        "checking",
        Decimal::new(-1995, 2),
        "SQ *BLUE BOTTLE 0423",
        "account-1",
        "customer-1",
        "transaction-1",
        "2026-01-05T10:00:00Z",
    );
    let body = EnrichTransactionsPayload::new(vec![raw]);
    let enriched = client
        .transaction_data_enrichment()
        .enrich_transactions(body)
        .send()
        .await?;
    println!("{} enriched", enriched.transactions.len());

    // A report on them; the examples `reports` and `analytics` have the others.
    session.consumer(&customer).await?;
    let constraints = TransactionsReportConstraints::new()
        .from_date(from)
        .to_date(to);
    let call = transactions.generate_transactions_report(&customer, constraints);
    let report = call.submit().await?.wait(session.patience()).await?;
    println!("a report of {} bytes", report.raw().len());
    Ok(())
}
