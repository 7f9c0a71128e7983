//! What was asked, and what was answered.

use std::collections::VecDeque;

use axum::http::HeaderMap;
use bytes::Bytes;

/// Requests that are remembered at most.
const MOST_REQUESTS: usize = 500;

/// Bytes of bodies that are remembered at most.
const MOST_BYTES: usize = 32 << 20;

/// A request as it came, and its answer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// How many requests came before it.
    pub number: u64,
    /// The `operationId`, where the contract has such a path.
    pub operation: Option<String>,
    /// The method, in capitals.
    pub method: String,
    /// The path and the query, encoded as they came.
    pub path: String,
    /// The headers, credentials included.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The status of the answer; `None` when there was none.
    pub status: Option<u16>,
    /// Whether the request was carried out with success, whatever response the caller received.
    pub carried_out: bool,
    /// What was wrong with the request.
    pub problems: Vec<String>,
    /// The body of the answer that the request would have got without a fault; empty when the fault
    /// kept the request from the API.
    pub answer: Bytes,
}

/// The latest requests.
#[derive(Debug, Default)]
pub(crate) struct Records {
    all: VecDeque<RecordedRequest>,
    bytes: usize,
    pub count: u64,
}

impl Records {
    pub(crate) fn push(&mut self, mut request: RecordedRequest) {
        request.number = self.count;
        self.count += 1;
        self.bytes += size(&request);
        self.all.push_back(request);
        while self.all.len() > MOST_REQUESTS || self.bytes > MOST_BYTES && self.all.len() > 1 {
            if let Some(forgotten) = self.all.pop_front() {
                self.bytes -= size(&forgotten);
            }
        }
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &RecordedRequest> {
        self.all.iter()
    }
}

fn size(request: &RecordedRequest) -> usize {
    request.body.len() + request.answer.len()
}
