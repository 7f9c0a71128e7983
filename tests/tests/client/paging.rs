//! Paged lists: servers that count in different ways, and lists that do not end.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Query, Request};
use finicity_sdk::{Client, Credentials, Error, RetryPolicy};
use serde_json::{Value, json};

type RecordedRequests = Arc<Mutex<Vec<(i64, i64)>>>;

/// Starts a server that creates each page with `page`, from the start and the size that the request contains.
async fn serve(
    page: impl Fn(i64, i64) -> Value + Clone + Send + Sync + 'static,
) -> (Client, RecordedRequests) {
    let requests = RecordedRequests::default();
    let recorded = requests.clone();
    let response = move |Query(query): Query<BTreeMap<String, String>>, request: Request| {
        let is_token = request.uri().path().ends_with("/authentication");
        let number = |names: [&str; 2]| {
            let found = names.iter().find_map(|name| query.get(*name));
            found.and_then(|value| value.parse().ok()).unwrap_or(-1)
        };
        let (start, size) = (number(["start", "page"]), number(["limit", "size"]));
        let body = if is_token {
            json!({ "token": "t" })
        } else {
            recorded.lock().expect("a list").push((start, size));
            page(start, size)
        };
        std::future::ready(body.to_string())
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let base_url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(response)).await });
    let client = Client::builder()
        .base_url(base_url)
        .credentials(Credentials::new("partner", "secret", "key"))
        .retry(RetryPolicy::none())
        .build();
    (client.expect("a client"), requests)
}

/// Returns the records `start` to `start + size - 1`, counted from one, of `all` records.
fn records(start: i64, size: i64, all: i64) -> Vec<Value> {
    let last = (start + size - 1).min(all);
    (start..=last).map(|id| json!({ "id": id })).collect()
}

fn ids(items: &[impl serde::Serialize]) -> Vec<i64> {
    let id = |item| {
        let item = serde_json::to_value(item).expect("it encodes");
        item["id"]
            .as_i64()
            .or_else(|| item["id"].as_str()?.parse().ok())
            .expect("an id")
    };
    items.iter().map(id).collect()
}

macro_rules! collect {
    ($items:expr) => {{
        let mut items = $items;
        let mut found = Vec::new();
        while let Some(item) = items.next().await {
            found.push(item.expect("an item"));
        }
        found
    }};
}

#[tokio::test]
async fn records_are_counted_from_one() {
    let (client, requests) = serve(|start, size| {
        let found = records(start, size, 7);
        json!({ "found": 7, "moreAvailable": start + size <= 7, "customers": found })
    })
    .await;
    let found = collect!(client.customers().get_customers().limit(3).items());
    assert_eq!(ids(&found), [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(*requests.lock().expect("a list"), [(1, 3), (3, 4), (6, 4)]);
}

#[tokio::test]
async fn without_a_size_pages_have_the_maximum_size() {
    let (client, requests) = serve(
        |start, size| json!({ "moreAvailable": "false", "transactions": records(start, size, 5) }),
    )
    .await;
    let call = client
        .transactions()
        .get_all_customer_transactions("1", 0, 1);
    assert_eq!(collect!(call.items()).len(), 5);
    assert_eq!(*requests.lock().expect("a list"), [(1, 1000)]);
}

#[tokio::test]
async fn a_list_starts_where_the_caller_says() {
    let (client, requests) = serve(|start, size| {
        json!({ "moreAvailable": start + size <= 6, "customers": records(start, size, 6) })
    })
    .await;
    let mut pages = client.customers().get_customers().start(3).limit(2).pages();
    let first = pages.next().await.expect("a page").expect("a page");
    assert_eq!(ids(&first.customers), [3, 4]);
    // No page is fetched before it is needed.
    assert_eq!(requests.lock().expect("a list").len(), 1);
    assert_eq!(collect!(pages).len(), 1);
}

#[tokio::test]
async fn the_second_page_decides_whether_the_start_counts_pages() {
    let by_record = |start, size| json!({ "moreAvailable": start + size <= 5, "institutions": records(start, size, 5) });
    let (client, requests) = serve(by_record).await;
    let found = collect!(client.institutions().get_institutions().limit(2).items());
    assert_eq!(ids(&found), [1, 2, 3, 4, 5]);
    assert_eq!(
        *requests.lock().expect("a list"),
        [(1, 2), (2, 2), (3, 2), (5, 2)]
    );

    let by_page = |start: i64, size: i64| {
        let first = (start - 1) * size + 1;
        json!({ "moreAvailable": first + size <= 5, "institutions": records(first, size, 5) })
    };
    let (client, requests) = serve(by_page).await;
    let found = collect!(client.institutions().get_institutions().limit(2).items());
    assert_eq!(ids(&found), [1, 2, 3, 4, 5]);
    assert_eq!(*requests.lock().expect("a list"), [(1, 2), (2, 2), (3, 2)]);
}

#[tokio::test]
async fn continues_after_an_empty_page_with_a_successor() {
    let (client, _) = serve(|start, size| {
        let found = if start == 2 {
            Vec::new()
        } else {
            records(start, size, 6)
        };
        json!({ "moreAvailable": start < 5, "customers": found })
    })
    .await;
    let found = collect!(client.customers().get_customers().limit(2).items());
    assert_eq!(ids(&found), [1, 2, 4, 5, 6]);
}

#[tokio::test]
async fn repeated_pages_end_in_an_error() {
    let (client, requests) =
        serve(|_, _| json!({ "moreAvailable": true, "customers": [{ "id": 1 }] })).await;
    let mut items = client.customers().get_customers().items();
    items.next().await.expect("an item").expect("an item");
    let error = items.next().await.expect("an error").expect_err("an error");
    assert!(matches!(error, Error::Paging { .. }), "{error:?}");
    assert!(items.next().await.is_none());
    assert!(items.next().await.is_none(), "an ended list stays ended");
    assert!(requests.lock().expect("a list").len() < 20);
}

#[tokio::test]
async fn endless_empty_pages_end_in_an_error() {
    let (client, requests) = serve(|_, _| json!({ "moreAvailable": true, "customers": [] })).await;
    let mut items = client.customers().get_customers().items();
    let error = items.next().await.expect("an error").expect_err("an error");
    assert!(matches!(error, Error::Paging { .. }), "{error:?}");
    assert!(requests.lock().expect("a list").len() < 20);
}

#[tokio::test]
async fn returns_all_items_before_an_error() {
    let (client, _) = serve(|start, size| match start {
        1 => json!({ "moreAvailable": true, "customers": records(1, size, 9) }),
        _ => json!({ "customers": "nonsense" }),
    })
    .await;
    let mut items = client.customers().get_customers().limit(2).items();
    for _ in 0..2 {
        items.next().await.expect("an item").expect("an item");
    }
    let error = items.next().await.expect("an error").expect_err("an error");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}

#[tokio::test]
async fn a_short_page_without_a_more_property_is_the_last() {
    let (client, requests) =
        serve(|start, size| json!({ "customers": records(start, size, 5) })).await;
    let found = collect!(client.customers().get_customers().limit(2).items());
    assert_eq!(ids(&found), [1, 2, 3, 4, 5]);
    assert_eq!(requests.lock().expect("a list").len(), 4);
}

#[test]
fn everything_works_without_an_async_runtime() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let (client, _) = runtime.block_on(serve(|start, size| {
        json!({ "id": "1", "moreAvailable": start + size <= 5, "customers": records(start, size, 5) })
    }));
    let customer = client
        .customers()
        .get_customer("1")
        .send_blocking()
        .expect("a customer");
    assert_eq!(customer.id.as_str(), "1");
    let items = client
        .customers()
        .get_customers()
        .limit(2)
        .items()
        .blocking();
    let found: Result<Vec<_>, Error> = items.collect();
    assert_eq!(ids(&found.expect("items")), [1, 2, 3, 4, 5]);
    let pages = client
        .customers()
        .get_customers()
        .limit(2)
        .pages()
        .blocking();
    assert_eq!(pages.count(), 3);
}

#[tokio::test]
async fn a_blocking_call_inside_an_async_runtime_is_an_error() {
    let (client, requests) = serve(|_, _| json!({})).await;
    let error = client
        .customers()
        .get_customer("1")
        .send_blocking()
        .expect_err("an error");
    assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
    assert!(error.to_string().contains("use `send`"), "{error}");
    let mut items = client.customers().get_customers().items().blocking();
    assert!(matches!(
        items.next(),
        Some(Err(Error::InvalidRequest { .. }))
    ));
    assert!(requests.lock().expect("a list").is_empty());
}
