//! Records of requests and their responses.

use std::collections::VecDeque;
use std::time::Duration;

use axum::http::HeaderMap;
use bytes::Bytes;

/// The maximum number of recorded requests.
const MOST_REQUESTS: usize = 500;

/// The maximum total length of recorded requests and responses, in bytes.
const MOST_BYTES: usize = 32 << 20;

/// A request as the sandbox received it, and the response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The number of requests before this one.
    pub number: u64,
    /// The `operationId`, if the request matches an operation of the contract.
    pub operation: Option<String>,
    /// The method in upper case.
    pub method: String,
    /// The path and the query, encoded as in the request. While the sandbox records the calls to another server,
    /// the path, the headers and both bodies are those that it stores.
    pub path: String,
    /// The headers, including credentials.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The status code of the response; `None` if the caller received no response.
    pub status: Option<u16>,
    /// Set if the request was carried out with success, whatever response the caller received.
    pub carried_out: bool,
    /// The problems of the request.
    pub problems: Vec<String>,
    /// The body of the response that the request would have received without a fault. Empty if the fault
    /// prevented the request from reaching the API.
    pub response_body: Bytes,
    /// The time until the sandbox had the response. Does not include the delay of a fault.
    pub elapsed: Duration,
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

    /// Forgets all requests. The numbers of later requests continue.
    pub(crate) fn clear(&mut self) {
        self.all.clear();
        self.bytes = 0;
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &RecordedRequest> {
        self.all.iter()
    }
}

fn size(request: &RecordedRequest) -> usize {
    let headers = request.headers.iter();
    let headers = headers.map(|(name, value)| name.as_str().len() + value.len());
    let problems = request.problems.iter().map(String::len);
    let bodies = request.body.len() + request.response_body.len();
    bodies + request.path.len() + headers.sum::<usize>() + problems.sum::<usize>()
}
