//! Lists: one page, page after page, item after item.
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

    // One page, by hand.
    let page = all().start(1).send().await?;
    println!("{} of {:?}", page.transactions.len(), page.found);

    // Page after page, with all that comes with a page.
    let mut pages = all().pages();
    while let Some(page) = pages.next().await {
        let page = page?;
        println!(
            "{} transactions in {:?}",
            page.transactions.len(),
            page.elapsed()
        );
    }

    // Item after item; whoever stops early does not fetch the rest.
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

    // It is a `Stream`, too.
    let count = all()
        .items()
        .try_fold(0, |count, _| async move { Ok(count + 1) })
        .await?;
    println!("{count} transactions in two years");
    Ok(())
}
