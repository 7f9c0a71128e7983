//! Transactions: lists them, loads the history, orders a report, and enriches transactions of other sources.
//! For notifications about new transactions, see the example `webhooks`.
//!
//! ```sh
//! cargo run -p finicity-sdk --example transactions
//! ```

mod support;

use anyhow::{Context, Result};
use finicity_sdk::Client;
use finicity_sdk::types::{
    AccountId, AccountType, CustomerId, EnrichTransactionsPayload, TransactionId,
    TransactionPayload, TransactionsReportConstraints,
};
use rust_decimal::Decimal;
use support::{Session, days_ago, shown};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let customer = session.connected_customer().await?;
    let checking = session.account(&customer, AccountType::Checking).await?;

    load_history(client, &customer, &checking).await?;
    let latest = sum_spending(client, &customer).await?;
    list_page(client, &customer, &checking).await?;
    show_transaction(client, &customer, &latest).await?;
    count_recurring(client, &customer).await?;
    enrich(client).await?;
    // A report is about a consumer.
    session.consumer(&customer).await?;
    order_report(&session, &customer).await?;
    Ok(())
}

/// Loads up to two years of transactions. Institutions initially return only a few months. The rest needs one
/// call for each account.
async fn load_history(client: &Client, customer: &CustomerId, account: &AccountId) -> Result<()> {
    client
        .transactions()
        .load_historic_transactions_for_customer_account(customer, account)
        .send()
        .await?;
    Ok(())
}

/// Reads the transactions of all accounts page by page, the latest first. Returns the ID of the latest one.
async fn sum_spending(client: &Client, customer: &CustomerId) -> Result<TransactionId> {
    let mut items = client
        .transactions()
        .get_all_customer_transactions(customer, days_ago(90), days_ago(0))
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
        latest = latest.or(Some(transaction.id));
    }
    println!("{spent} spent in 90 days");
    latest.context("there are no transactions")
}

/// Prints one page of the transactions of one account, including pending transactions.
async fn list_page(client: &Client, customer: &CustomerId, account: &AccountId) -> Result<()> {
    let (from, to) = (days_ago(90), days_ago(0));
    let page = client
        .transactions()
        .get_customer_account_transactions(customer, account, from, to)
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
    Ok(())
}

/// Fetches one transaction.
async fn show_transaction(
    client: &Client,
    customer: &CustomerId,
    id: &TransactionId,
) -> Result<()> {
    let one = client
        .transactions()
        .get_customer_transaction(customer, id)
        .send()
        .await?;
    println!("{} was posted at {}", one.id, shown(&one.posted_date));
    Ok(())
}

/// Counts the accounts that have recurring transactions.
async fn count_recurring(client: &Client, customer: &CustomerId) -> Result<()> {
    let recurring = client
        .transactions()
        .get_recurring_transactions(customer)
        .send()
        .await?;
    println!(
        "{} accounts have recurring ones",
        recurring.account_recurring_transactions.len()
    );
    Ok(())
}

/// Finds the merchant names and categories of transactions from any source.
async fn enrich(client: &Client) -> Result<()> {
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
    Ok(())
}

/// Orders a report about transactions. The examples `reports` and `analytics` show the other reports.
async fn order_report(session: &Session, customer: &CustomerId) -> Result<()> {
    let constraints = TransactionsReportConstraints::new()
        .from_date(days_ago(90))
        .to_date(days_ago(0));
    let call = session
        .client
        .transactions()
        .generate_transactions_report(customer, constraints);
    let report = call.submit().await?.wait(session.patience()).await?;
    println!("a report of {} bytes", report.raw().len());
    Ok(())
}
