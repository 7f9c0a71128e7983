//! Lists: fetches one page, all pages, and all items.
//!
//! ```sh
//! cargo run -p finicity-sdk --example paging
//! ```

mod support;

use anyhow::Result;
use futures_util::TryStreamExt;
use support::{Session, days_ago};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let customer = session.connected_customer().await?;
    let transactions = session.client.transactions();
    let (from, to) = (days_ago(730), days_ago(0));
    let all = || {
        transactions
            .get_all_customer_transactions(&customer, from, to)
            .limit(200)
    };

    // Fetch a single page.
    let page = all().start(1).send().await?;
    println!("{} of {:?}", page.transactions.len(), page.found);

    // Fetch all pages, with the properties and metadata of each page.
    let mut pages = all().pages();
    while let Some(page) = pages.next().await {
        let page = page?;
        println!(
            "{} transactions in {:?}",
            page.transactions.len(),
            page.elapsed()
        );
    }

    // Fetch the items one by one. A loop that stops early does not fetch the remaining pages.
    let mut items = all().items();
    let mut large = None;
    while let Some(transaction) = items.next().await {
        let transaction = transaction?;
        if transaction
            .amount
            .is_some_and(|amount| amount.abs() > 1000.into())
        {
            large = Some(transaction);
            break;
        }
    }
    println!(
        "{:?} is the latest large one",
        large.map(|transaction| transaction.id)
    );

    // `Items` is also a `Stream`.
    let count = all()
        .items()
        .try_fold(0, |count, _| async move { Ok(count + 1) })
        .await?;
    println!("{count} transactions in two years");
    Ok(())
}
