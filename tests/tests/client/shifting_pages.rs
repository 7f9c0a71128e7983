//! Lists that change while their pages are read, and pages that fail to load.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{Query, Request};
use axum::http::Response;
use finicity_sdk::types::Transaction;
use finicity_sdk::{Client, Credentials, Error, Items, RetryPolicy};
use serde_json::{Value, json};

/// A list of transactions, newest first, and the change that happens to it after each page.
#[derive(Clone)]
struct Ledger {
    state: Arc<Mutex<State>>,
    change: fn(&mut Vec<i64>, usize),
}

struct State {
    records: Vec<i64>,
    pages: usize,
    failing: usize,
}

impl Ledger {
    fn new(records: impl Iterator<Item = i64>, change: fn(&mut Vec<i64>, usize)) -> Self {
        let state = State {
            records: records.collect(),
            pages: 0,
            failing: 0,
        };
        Self {
            state: Arc::new(Mutex::new(state)),
            change,
        }
    }

    fn page(&self, query: &BTreeMap<String, String>) -> (u16, Value) {
        let mut state = self.state.lock().expect("a state");
        if state.failing > 0 {
            state.failing -= 1;
            return (503, json!({}));
        }
        let number = |name: &str| query.get(name).and_then(|text| text.parse::<usize>().ok());
        let start = number("start").expect("a start").saturating_sub(1);
        let size = number("limit").expect("a limit");
        let page = state.records.iter().skip(start).take(size);
        let page: Vec<Value> = page.map(|id| json!({ "id": id, "amount": 1 })).collect();
        let more = start + page.len() < state.records.len();
        state.pages += 1;
        let pages = state.pages;
        (self.change)(&mut state.records, pages);
        (
            200,
            json!({ "moreAvailable": more.to_string(), "transactions": page }),
        )
    }

    async fn open(&self) -> Client {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("a port");
        let base_url = format!("http://{}", listener.local_addr().expect("an address"));
        let ledger = self.clone();
        let response = move |Query(query): Query<BTreeMap<String, String>>, request: Request| {
            let (status, body) = match request.uri().path().ends_with("/authentication") {
                true => (200, json!({ "token": "t" })),
                false => ledger.page(&query),
            };
            let response = Response::builder().status(status);
            let response = response.body(Body::from(body.to_string()));
            std::future::ready(response.expect("a response"))
        };
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(response)).await });
        Client::builder()
            .base_url(base_url)
            .credentials(Credentials::new("partner", "secret", "key"))
            .retry(RetryPolicy::none())
            .build()
            .expect("a client")
    }

    fn fail(&self, times: usize) {
        self.state.lock().expect("a state").failing = times;
    }

    fn pages(&self) -> usize {
        self.state.lock().expect("a state").pages
    }
}

type Transactions = Items<finicity_sdk::api::transactions::GetAllCustomerTransactions>;

fn items(client: &Client, limit: i32) -> Transactions {
    let transactions = client.transactions();
    let call = transactions.get_all_customer_transactions("1", 0, 1);
    call.limit(limit).items()
}

fn id(item: &Transaction) -> i64 {
    item.id.as_str().parse().expect("a number")
}

/// Returns the IDs of all items, and checks that no ID occurs twice.
async fn all(mut items: Transactions) -> Vec<i64> {
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        let id = id(&item.expect("an item"));
        assert!(!found.contains(&id), "{id} came again after {found:?}");
        found.push(id);
    }
    found
}

/// Checks that all expected IDs were found, in this order. Other IDs may occur in between.
fn has_all(found: &[i64], expected: impl Iterator<Item = i64>) {
    let expected: Vec<i64> = expected.collect();
    let kept: Vec<i64> = found
        .iter()
        .filter(|id| expected.contains(id))
        .copied()
        .collect();
    assert_eq!(kept, expected, "of {found:?}");
}

#[tokio::test]
async fn returns_an_unchanged_list_as_it_is() {
    for (length, limit) in [(0, 3), (1, 3), (3, 3), (7, 3), (7, 1), (6, 2), (12, 1000)] {
        let ledger = Ledger::new(1..=length, |_, _| ());
        let client = ledger.open().await;
        let found = all(items(&client, limit)).await;
        assert_eq!(
            found,
            (1..=length).collect::<Vec<_>>(),
            "{length} by {limit}"
        );
    }
}

#[tokio::test]
async fn items_added_at_the_front_cause_no_duplicates() {
    // One, two, three and more than a page of new transactions after each page, up to a limit.
    let changes: [fn(&mut Vec<i64>, usize); 4] = [
        |records, page| records.insert(0, 1000 + page as i64),
        |records, page| {
            if page < 9 {
                (0..2).for_each(|n| records.insert(0, 1000 + 2 * page as i64 + n));
            }
        },
        |records, page| {
            if page < 9 {
                (0..3).for_each(|n| records.insert(0, 1000 + 3 * page as i64 + n));
            }
        },
        |records, page| {
            if page == 2 {
                (0..40).for_each(|n| records.insert(0, 1000 + n));
            }
        },
    ];
    for change in changes {
        for limit in [2, 3, 5] {
            let ledger = Ledger::new(1..=20, change);
            let client = ledger.open().await;
            let found = all(items(&client, limit)).await;
            has_all(&found, 1..=20);
        }
    }
}

#[tokio::test]
async fn items_removed_at_the_front_cause_no_gaps() {
    let changes: [fn(&mut Vec<i64>, usize); 3] = [
        |records, page| {
            if page < 4 {
                records.remove(0);
            }
        },
        |records, page| {
            if page == 2 {
                records.drain(..4);
            }
        },
        // Also removes the item by which the client recognizes where the next page continues.
        |records, page| {
            if page == 3 {
                records.retain(|id| *id > 6);
            }
        },
    ];
    for change in changes {
        for limit in [1, 2, 3] {
            let ledger = Ledger::new(1..=20, change);
            let client = ledger.open().await;
            let found = all(items(&client, limit)).await;
            has_all(&found, 7..=20);
        }
    }
    // Removes so many items that the next page is empty.
    let ledger = Ledger::new(1..=7, |records, page| {
        if page == 1 {
            records.drain(..3);
        }
    });
    let client = ledger.open().await;
    assert_eq!(all(items(&client, 4)).await, [1, 2, 3, 4, 5, 6, 7]);
}

#[tokio::test]
async fn returns_all_equal_items_of_a_page() {
    let ledger = Ledger::new([1, 1, 2].into_iter(), |_, _| ());
    let client = ledger.open().await;
    let mut items = items(&client, 3);
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(id(&item.expect("an item")));
    }
    assert_eq!(found, [1, 1, 2]);
}

#[tokio::test]
async fn requests_a_failed_page_again() {
    let ledger = Ledger::new(1..=5, |_, _| ());
    let client = ledger.open().await;
    let mut items = items(&client, 2);
    let mut found = Vec::new();
    let mut errors = 0;
    ledger.fail(2);
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => {
                found.push(id(&item));
                if found.len() == 2 {
                    ledger.fail(3);
                }
            }
            Err(error) => {
                assert!(matches!(error, Error::Api(_)), "{error:?}");
                errors += 1;
            }
        }
    }
    assert_eq!((found, errors), (vec![1, 2, 3, 4, 5], 5));

    let call = client
        .transactions()
        .get_all_customer_transactions("1", 0, 1);
    let mut pages = call.limit(3).pages();
    ledger.fail(1);
    pages.next().await.expect("an error").expect_err("an error");
    let page = pages.next().await.expect("a page").expect("a page");
    assert_eq!(page.transactions.len(), 3);
}

#[tokio::test]
async fn a_list_that_always_fails_ends() {
    let ledger = Ledger::new(1..=5, |_, _| ());
    let client = ledger.open().await;
    ledger.fail(usize::MAX);
    let mut items = items(&client, 2);
    let mut errors = 0;
    while let Some(item) = items.next().await {
        item.expect_err("an error");
        errors += 1;
    }
    assert_eq!(errors, 10);
}

#[tokio::test]
async fn a_list_that_grows_faster_than_its_reader_ends() {
    // Adds twice as many items after each page as a page may have.
    let ledger = Ledger::new(1..=5, |records, page| {
        (0..2000).for_each(|n| records.insert(0, 10_000 + page as i64 * 2000 + n));
    });
    let client = ledger.open().await;
    let mut items = items(&client, 2);
    for _ in 0..2 {
        items.next().await.expect("an item").expect("an item");
    }
    // The new items are irrelevant here. Each request must return an item or end the list.
    for _ in 0..50 {
        if !matches!(items.next().await, Some(Ok(_))) {
            break;
        }
    }
    assert!(ledger.pages() < 100, "{} pages", ledger.pages());
}
