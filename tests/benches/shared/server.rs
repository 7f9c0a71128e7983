//! A server on loopback in a separate thread. It prepares the bodies when it starts, so that it does
//! little work for each request.

use std::convert::Infallible;
use std::sync::{Arc, mpsc};

use axum::Router;
use axum::body::Body;
use axum::extract::{Query, Request};
use axum::http::header::CONTENT_LENGTH;
use axum::response::{IntoResponse, Response};
use finicity_sdk::bytes::Bytes;
use serde::Deserialize;

use super::body::{self, CUSTOMER, ERROR};

pub const CUSTOMER_PATH: &str = "/aggregation/v1/customers/1005061234";
pub const TRANSACTIONS_PATH: &str = "/aggregation/v3/customers/1005061234/transactions";

/// The number of transactions of the customer.
pub const TRANSACTIONS: usize = 100_000;

/// The part of a list that a request asks for.
#[derive(Deserialize)]
struct Part {
    start: usize,
    limit: usize,
}

/// All transactions as text, and the place where each begins.
struct Transactions {
    text: Bytes,
    begins: Vec<usize>,
}

impl Transactions {
    fn new() -> Self {
        let (mut text, mut begins) = (String::new(), vec![0]);
        for index in 0..TRANSACTIONS {
            body::transaction(&mut text, index);
            text.push(',');
            begins.push(text.len());
        }
        let text = text.into();
        Self { text, begins }
    }

    /// Returns a page, without a copy of its transactions.
    fn page(&self, part: &Part) -> Response {
        let start = part.start - 1;
        let end = TRANSACTIONS.min(start + part.limit);
        let head = body::page_head(end - start, end < TRANSACTIONS);
        // The last comma is left out.
        let items = self.text.slice(self.begins[start]..self.begins[end] - 1);
        let pieces = [head.into(), items, Bytes::from_static(b"]}")];
        let length: usize = pieces.iter().map(Bytes::len).sum();
        let pieces = futures_util::stream::iter(pieces.map(Ok::<_, Infallible>));
        ([(CONTENT_LENGTH, length)], Body::from_stream(pieces)).into_response()
    }

    fn respond(&self, request: &Request) -> Response {
        match request.uri().path() {
            CUSTOMER_PATH => CUSTOMER.into_response(),
            TRANSACTIONS_PATH => {
                let Query(part) = Query::try_from_uri(request.uri()).unwrap();
                self.page(&part)
            }
            path if path.ends_with("/authentication") => r#"{"token":"t"}"#.into_response(),
            _ => (axum::http::StatusCode::BAD_REQUEST, ERROR).into_response(),
        }
    }
}

/// Starts a server and returns its URL.
pub fn start() -> String {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            let transactions = Arc::new(Transactions::new());
            let respond = move |request: Request| {
                let response = transactions.respond(&request);
                std::future::ready(response)
            };
            let url = format!("http://{}", listener.local_addr().unwrap());
            sender.send(url).unwrap();
            axum::serve(listener, Router::new().fallback(respond))
                .await
                .unwrap();
        });
    });
    receiver.recv().unwrap()
}
